"""JPEG, JPEG-LS, JPEG 2000, HTJ2K and RLE through pylibjpeg and its plugins, where they are installed."""

from __future__ import annotations

from cydicom.pixels.coder import gives_views
from cydicom.pixels.decoders.codestreams import j2k_header, jpeg_header
from cydicom.pixels.decoders.frame import check_header, fitted_bytes
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.pixels.packages import installed
from cydicom.pixels.photometric import PI as PI
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_LIBJPEG = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (50, 51, 57, 70, 80, 81))
_OPENJPEG = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (90, 91, 201, 202, 203))
_RLE = UID("1.2.840.10008.1.2.5")

#: What each transfer syntax needs besides this package.
DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {
    **dict.fromkeys(_LIBJPEG, ("pylibjpeg>=2.0", "pylibjpeg-libjpeg>=2.1")),
    **dict.fromkeys(_OPENJPEG, ("pylibjpeg>=2.0", "pylibjpeg-openjpeg>=2.0")),
    _RLE: ("pylibjpeg>=2.0", "pylibjpeg-rle>=2.0"),
}


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    if uid not in DECODER_DEPENDENCIES or not installed("pylibjpeg", (2, 0)):
        return False
    if uid == _RLE:
        return installed("rle", (2, 0), "pylibjpeg-rle")
    if uid in _OPENJPEG:
        return installed("openjpeg", (2, 0), "pylibjpeg-openjpeg")
    return installed("libjpeg", (2, 1), "pylibjpeg-libjpeg")


@gives_views
def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    """Return the samples of a frame in Bits Allocated; of RLE each sample of the pixels a plane.

    Raises
    ------
    ImagePixelError
        If the codestream is not of the frame's size.
    """
    syntax = runner.transfer_syntax
    options: dict[str, Any] = dict(runner.options)
    if syntax == _RLE:
        from rle import decode_pixel_data as decode_rle

        decoded: bytearray = decode_rle(src, version=2, pack_bits=True, **options)
        if runner.samples_per_pixel > 1:
            runner.set_option("planar_configuration", 1)
        return decoded
    if syntax in _OPENJPEG:
        from openjpeg import decode_pixel_data as decode_j2k

        header = j2k_header(runner, src)
        check_header(header, runner)
        decoded = decode_j2k(src, version=2, **options)
        if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
            runner.set_option("photometric_interpretation", "RGB")
        return fitted_bytes(decoded, runner, header is not None and header.is_signed)
    from libjpeg import decode_pixel_data as decode_jpeg

    check_header(jpeg_header(runner, src), runner)
    return fitted_bytes(decode_jpeg(src, version=2, **options), runner)
