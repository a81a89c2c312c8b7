"""How much an encoding may lose: the options for it, checked, and the search for what keeps to them."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    from cydicom.pixels.encoders.runner import EncodeRunner

_JPEG_LS_LOSSLESS = "1.2.840.10008.1.2.4.80"
_ROUNDS = 10


def allowed_error(runner: EncodeRunner) -> int:
    """Return how far a sample of JPEG-LS may be off: option ``jls_error``, 0 if it is not set or is lossless.

    Raises
    ------
    ValueError
        If it is no whole number from 0 on that the precision allows.
    """
    if runner.transfer_syntax == _JPEG_LS_LOSSLESS:
        return 0
    error = runner.get_option("jls_error", 0)
    # ISO/IEC 14495-1 C.2.3: at most half the range, and a byte.
    most = min(255, ((1 << runner.bits_stored) - 1) // 2)
    if not isinstance(error, int) or isinstance(error, bool) or not 0 <= error <= most:
        raise ValueError(f"the option 'jls_error' is {error!r}; allowed is 0 to {most}")
    return error


def can_wrap(array: np.ndarray, runner: EncodeRunner, error: int, precision: int) -> bool:
    """Return whether an error could take a sample past the end of its range, to come back at the other end.

    The codec keeps to the range of unsigned samples of its precision.  Two's complement turns over in the
    middle of that; and bits of the precision above Bits Stored are cut off when the frame is decoded.

    Parameters
    ----------
    array : numpy.ndarray
        The samples.
    runner : EncodeRunner
        What they are.
    error : int
        How far each may be off.
    precision : int
        Bits of a sample in the encoded frame.
    """
    stored = runner.bits_stored
    if runner.pixel_representation == 1:
        half = 1 << (stored - 1)
        return int(array.max()) + error >= half or int(array.min()) - error < -half
    return stored < precision and int(array.max()) + error >= 1 << stored


def lossy_options(runner: EncodeRunner) -> tuple[list[float] | None, list[float] | None]:
    """Return the compression ratios and the signal to noise ratios of JPEG 2000's layers; one is ``None``.

    Raises
    ------
    ValueError
        If none or both are given, or a value cannot be.
    """
    ratios, signals = runner.get_option("j2k_cr"), runner.get_option("j2k_psnr")
    if not ratios and not signals:
        raise ValueError(
            f"{runner.transfer_syntax.name!r} needs an option for how much may be lost: "
            "'j2k_cr' or 'j2k_psnr'"
        )
    if ratios and signals:
        raise ValueError("of the options 'j2k_cr' and 'j2k_psnr' one can be used")
    name, layers, least = ("j2k_cr", ratios, 1) if ratios else ("j2k_psnr", signals, 0)
    if not isinstance(layers, (list, tuple)):
        raise ValueError(f"the option {name!r} is a list of numbers, one a layer, not {layers!r}")
    for number in layers:
        if not isinstance(number, (int, float)) or not least <= number < 1e6:
            raise ValueError(f"the option {name!r} has {number!r}; allowed is {least} or more")
    return (list(layers), None) if ratios else (None, list(layers))


def search(
    encode: Callable[[float], bytes],
    bounds: tuple[float, float],
    good: Callable[[bytes], bool],
    option: str,
    smallest: bool,
    geometric: bool = False,
) -> bytes:
    """Return the encoding nearest to what an option allows, found by halving.

    Parameters
    ----------
    encode : callable
        Takes the number that is looked for.
    bounds : tuple of float
        Between which it is.
    good : callable
        Whether an encoding keeps to the option.
    option : str
        Its name, for the error.
    smallest : bool
        Whether the smallest number is looked for that keeps to it, instead of the largest.
    geometric : bool
        Whether to halve ratios instead of differences.

    Raises
    ------
    ValueError
        If none keeps to it.
    """
    low, high = bounds
    best: bytes | None = None
    for _ in range(_ROUNDS):
        middle = (low * high) ** 0.5 if geometric else (low + high) / 2
        encoded = encode(middle)
        keeps = good(encoded)
        if keeps:
            best = encoded
        if keeps == smallest:
            high = middle
        else:
            low = middle
    if best is None:
        best = encode(high if smallest else low)
        if not good(best):
            raise ValueError(f"no encoding keeps to the option {option!r}")
    return best
