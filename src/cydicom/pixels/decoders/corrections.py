"""From what a codec gives to what the data set means: shape, sign, unused bits, colours."""

from __future__ import annotations

from cydicom.errors import ImagePixelError
from cydicom.pixels.array import Layout, keep_bits
from cydicom.pixels.decoders.codestreams import JPEG_2000
from cydicom.pixels.photometric import PhotometricInterpretation

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from cydicom.pixels.decoders.runner import DecodeRunner

    Buffer = bytes | bytearray | memoryview
    ProcessingFunction = Callable[[np.ndarray, DecodeRunner, dict[str, str | int]], np.ndarray]

_PI = PhotometricInterpretation


def decoded_array(runner: DecodeRunner, data: Buffer, index: int) -> np.ndarray:
    """Return the samples of a decoded frame in their shape, with sign and unused bits as the options say.

    Raises
    ------
    ImagePixelError
        If it is not of the size that a frame has.
    """
    layout, signs = runner._decoded_layout()
    spec = layout.spec
    if spec.bits_allocated == 1 and len(data) == spec.frame_nsamples > 1:
        # Not packed, as most codecs give it.
        spec = spec._replace(bits_allocated=8)
        layout = Layout(spec, True)
    if len(data) != spec.frame_nbytes:
        raise ImagePixelError(
            f"frame {index} was decoded to {len(data)} bytes, {spec.frame_nbytes} are expected of {spec}"
        )
    array = None
    if type(data) is not bytes and not memoryview(data).readonly and not layout.planar:
        # Nobody else has it.
        array = layout.view(data, 1)
    if array is None:
        array = layout.array(data, 1)
    return _apply_sign_correction(array, runner) if signs else array


def _apply_sign_correction(arr: np.ndarray, runner: DecodeRunner) -> np.ndarray:
    """Return samples that a codec gave with the other sign than the data set says, as the data set says.

    JPEG 2000 codestreams say whether samples are signed, and some say so wrongly; JPEG-LS ones say nothing.
    The bits are right: those that are used are taken for what they should be.
    """
    signed = runner.pixel_representation == 1
    options = runner.options
    if runner.transfer_syntax in JPEG_2000:
        if bool(options.get("j2k_is_signed", signed)) == signed:
            return arr
        precision = options.get("j2k_precision", runner.bits_stored)
    else:
        precision = options.get("jls_precision", runner.bits_stored)
    return keep_bits(arr, precision, signed)


def _correct_unused_bits(arr: np.ndarray, runner: DecodeRunner, log_warning: bool = True) -> np.ndarray:
    """Return samples with the bits above Bits Stored cleared, or as the sign if they are signed.

    Parameters
    ----------
    log_warning : bool
        Not used: it is no fault that these bits have a content (PS3.5 8.1.1).
    """
    return keep_bits(arr, runner.bits_stored, runner.pixel_representation == 1)


def _process_color_space(arr: np.ndarray, runner: DecodeRunner, changes: dict[str, str | int]) -> np.ndarray:
    """Return an array in RGB, or in YBR, if the options ask for it; what that changes is put into `changes`.

    Raises
    ------
    ValueError
        If they ask for both.
    """
    options = runner.options
    force_rgb, force_ybr = options.get("force_rgb"), options.get("force_ybr")
    if force_rgb and force_ybr:
        raise ValueError("the options 'force_rgb' and 'force_ybr' exclude each other")
    if force_ybr:
        source, target = _PI.RGB, _PI.YBR_FULL
    elif force_rgb or (
        options.get("as_rgb") and runner.photometric_interpretation in (_PI.YBR_FULL, _PI.YBR_FULL_422)
    ):
        source, target = _PI.YBR_FULL, _PI.RGB
    else:
        return arr
    from cydicom.pixels.processing import convert_color_space

    changes["photometric_interpretation"] = str(target)
    return convert_color_space(arr, str(source), str(target))


def _are_our_own() -> bool:
    return len(PROCESSORS) == 1 and PROCESSORS[0] is _process_color_space


def keeps_colours(runner: DecodeRunner) -> bool:
    """Return whether arrays are certain to stay in the colours that they have."""
    options = runner.options
    return (
        _are_our_own()
        and not (options.get("force_rgb") or options.get("force_ybr"))
        and not (options.get("as_rgb") and str(runner.photometric_interpretation).startswith("YBR"))
    )


def only_becomes_rgb(runner: DecodeRunner) -> bool:
    """Return whether nothing happens to arrays but that YBR becomes RGB."""
    options = runner.options
    return (
        _are_our_own()
        and bool(options.get("as_rgb"))
        and not (options.get("force_rgb") or options.get("force_ybr"))
        and options.get("bits_allocated") == 8
    )


#: What happens to an array, one function after the other; each takes the array, the runner and the changes.
PROCESSORS: list[ProcessingFunction] = [_process_color_space]
