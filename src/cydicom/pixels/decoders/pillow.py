"""JPEG with 8 bits and JPEG 2000 through Pillow, where it is installed."""

from __future__ import annotations

from cydicom.errors import ImagePixelError
from cydicom.pixels.coder import gives_views
from cydicom.pixels.codestream import JPEGHeader
from cydicom.pixels.decoders.codestreams import j2k_header, jpeg_header
from cydicom.pixels.decoders.frame import check_header, fitted
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.pixels.packages import installed
from cydicom.pixels.photometric import PI as PI
from cydicom.uid import UID

HAVE_NP = True

_LIBJPEG = (UID("1.2.840.10008.1.2.4.50"), UID("1.2.840.10008.1.2.4.51"))
_OPENJPEG = (UID("1.2.840.10008.1.2.4.90"), UID("1.2.840.10008.1.2.4.91"))

#: What each transfer syntax needs besides this package.
DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {
    **dict.fromkeys(_LIBJPEG, ("pillow>=10.0",)),
    **dict.fromkeys(_OPENJPEG, ("numpy", "pillow>=10.0")),
}


def is_available(uid: str) -> bool:
    """Return whether the packages are there, with the codec that the transfer syntax needs."""
    if uid not in DECODER_DEPENDENCIES or not installed("PIL", (10, 0), "pillow"):
        return False
    from PIL import features

    return bool(features.check_codec("jpg" if uid in _LIBJPEG else "jpg_2000"))


@gives_views
def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    """Return the samples of a frame, those of a pixel together, in Bits Allocated.

    Raises
    ------
    ImagePixelError
        If the codestream is not of the frame's size, or Pillow would not give back the samples that it has.
    """
    from io import BytesIO

    import numpy as np
    from PIL import Image

    if runner.transfer_syntax in _LIBJPEG:
        header = jpeg_header(runner, src)
        check_header(header, runner)
        if header is not None and header.precision != 8:
            raise ImagePixelError(f"Pillow decodes JPEG of 8 bits, the codestream has {header.precision}")
        image = Image.open(BytesIO(src))
        if runner.samples_per_pixel == 3 and header is not None and not _is_taken_for_rgb(header):
            # No transform: the components as they were encoded.
            image.draft("YCbCr", (runner.columns, runner.rows))
        return fitted(np.asarray(image), runner)
    j2k = j2k_header(runner, src)
    check_header(j2k, runner)
    if j2k is None:
        raise ImagePixelError("the frame does not begin as JPEG 2000 does")
    if j2k.precision > 16 or (j2k.precision > 8 and j2k.components > 1):
        raise ImagePixelError(f"Pillow has no images of {j2k.components} components of {j2k.precision} bits")
    array = np.asarray(Image.open(BytesIO(src)))
    if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")
    # Pillow fills whole bytes from the top, and counts signed samples from their least on.
    array = array >> (array.dtype.itemsize * 8 - j2k.precision)
    if j2k.is_signed:
        array = (array.astype("i4") - (1 << (j2k.precision - 1))).astype(f"i{array.dtype.itemsize}")
    return fitted(array, runner)


def _is_taken_for_rgb(header: JPEGHeader) -> bool:
    """Return whether libjpeg takes three components for RGB, and transforms nothing."""
    if header.app.get(b"\xff\xe0", b"").startswith(b"JFIF"):
        return False
    transform = header.adobe_transform
    if transform is not None:
        return transform == 0
    return header.component_ids == [82, 71, 66]
