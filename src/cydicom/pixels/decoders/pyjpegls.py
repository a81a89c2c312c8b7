"""JPEG-LS through pyjpegls, where it is installed."""

from __future__ import annotations

from cydicom.pixels.coder import gives_views
from cydicom.pixels.decoders.codestreams import jpeg_header
from cydicom.pixels.decoders.frame import check_header, fitted_bytes
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.pixels.packages import installed
from cydicom.uid import UID

#: What each transfer syntax needs besides this package.
DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = dict.fromkeys(
    (UID("1.2.840.10008.1.2.4.80"), UID("1.2.840.10008.1.2.4.81")), ("numpy", "pyjpegls>=1.2")
)


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in DECODER_DEPENDENCIES and installed("jpeg_ls", (1, 2), "pyjpegls")


@gives_views
def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    """Return the samples of a frame in Bits Allocated, planes where the codestream has planes.

    Raises
    ------
    ImagePixelError
        If the codestream is not of the frame's size.
    """
    from jpeg_ls import decode_pixel_data

    header = jpeg_header(runner, src)
    check_header(header, runner)
    decoded, _ = decode_pixel_data(src)
    is_planar = header is not None and header.components > 1 and header.interleave_mode == 0
    return fitted_bytes(decoded, runner, is_planar=is_planar)
