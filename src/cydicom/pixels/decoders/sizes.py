"""Whether pixel data has the size that its description says: too little is refused, too much is told."""

from __future__ import annotations

import warnings

from cydicom.errors import ImagePixelError
from cydicom.pixels.frames import refuse_items

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.pixels.decoders.runner import DecodeRunner
    from cydicom.pixels.spec import PixelSpec
    from cydicom.pixels.value import PixelValue

_STEP = 1 << 20


def checked_size(runner: DecodeRunner, spec: PixelSpec) -> PixelSpec:
    """Return the spec, with the frames that there are: more than were declared, if these are wanted.

    Raises
    ------
    ImagePixelError
        If native pixel data is too short, of the size of another photometric interpretation, or encapsulated.

    Warns
    -----
    UserWarning
        If native pixel data is too long, or encapsulated pixel data has the size of native.
    """
    actual = runner._value().nbytes
    if actual < 0:
        return spec
    if spec.native:
        refuse_items(runner._value())
    expected = spec.nbytes()
    padded = expected + expected % 2
    if not spec.native:
        if expected <= actual <= padded:
            _warn(
                f"the encapsulated pixel data has {actual} bytes, as many as it would have if it were not: "
                "the transfer syntax may be wrong"
            )
        return spec
    if actual < expected:
        raise ImagePixelError(
            f"the pixel data has {actual} bytes, {expected} are expected of {spec.frames} frames of {spec}"
        )
    if actual <= padded:
        return spec
    # Zeros are padding, however many there are.
    padding = _is_zero(runner._value(), expected)
    if spec.subsampled and not padding and actual >= expected // 2 * 3:
        raise ImagePixelError(
            f"the pixel data has {actual} bytes, {expected} are expected with (0028,0004) Photometric "
            "Interpretation YBR_FULL_422: they may be right without its subsampling, with RGB or YBR_FULL"
        )
    frames = 0 if padding else actual * 8 // spec.frame_nbits
    if frames <= spec.frames or not runner.get_option("allow_excess_frames"):
        frames = 0
    if not frames:
        _warn(
            f"the pixel data has {actual} bytes, {expected} are expected: "
            f"{actual - expected} at its end are left out"
        )
        return spec
    _warn(
        f"(0028,0008) Number of Frames is {spec.frames}, the pixel data has {actual} bytes, enough for "
        f"{frames}: all of them are given; allow_excess_frames=False leaves them out"
    )
    runner.options["number_of_frames"] = frames
    return spec._replace(frames=frames)


def _is_zero(value: PixelValue, offset: int) -> bool:
    """Return whether a value has nothing but zeros from an offset on."""
    while part := bytes(value.read(offset, _STEP)):
        if part.strip(b"\0"):
            return False
        offset += len(part)
    return True


def _warn(message: str) -> None:
    warnings.warn(message, UserWarning, stacklevel=3)
