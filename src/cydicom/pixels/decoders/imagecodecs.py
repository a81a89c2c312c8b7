"""JPEG, JPEG-LS, JPEG 2000, HTJ2K and JPEG XL through imagecodecs, where it is installed."""

from __future__ import annotations

from cydicom.errors import ImagePixelError
from cydicom.pixels.coder import gives_views
from cydicom.pixels.codestream import is_jxl
from cydicom.pixels.decoders.codestreams import j2k_header, jpeg_header
from cydicom.pixels.decoders.frame import check_header, fitted
from cydicom.pixels.packages import INSTALL_CODECS, installed
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.pixels.decoders.runner import DecodeRunner

_JPEG = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (50, 51, 57, 70))
_JPEG_LS = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (80, 81))
_JPEG_2000 = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (90, 91))
_HTJ2K = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (201, 202, 203))
_JPEG_XL = tuple(UID(f"1.2.840.10008.1.2.4.{number}") for number in (110, 111, 112))
_NEEDS = (f"imagecodecs: {INSTALL_CODECS}",)

#: What each transfer syntax needs besides this package.
DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = dict.fromkeys(
    (*_JPEG, *_JPEG_LS, *_JPEG_2000, *_HTJ2K, *_JPEG_XL), _NEEDS
)


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in DECODER_DEPENDENCIES and installed("imagecodecs", (2024, 6, 1))


@gives_views
def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    """Return the samples of a frame, those of a pixel together, in Bits Allocated.

    Colours are as they were encoded, but where the components of JPEG 2000 were transformed: then they are
    RGB, and the option ``photometric_interpretation`` says so.

    Parameters
    ----------
    src : bytes
        The encoded frame.
    runner : DecodeRunner
        What it is.

    Raises
    ------
    ImagePixelError
        If the codestream is not of the frame's size.
    RuntimeError
        If the codec cannot decode it.
    """
    syntax = runner.transfer_syntax
    if syntax in _JPEG:
        return _jpeg(src, runner)
    if syntax in _JPEG_LS:
        return _jpeg_ls(src, runner)
    if syntax in _JPEG_XL:
        return _jpeg_xl(src, runner)
    return _jpeg_2000(src, runner)


def _jpeg(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    import imagecodecs

    check_header(jpeg_header(runner, src), runner)
    if runner.samples_per_pixel == 3:
        # What the data set says of its colours, whatever the codestream says: converted here if that saves
        # the runner a pass, otherwise the same on both sides, which is no transform.
        wanted = "RGB" if runner._takes_rgb() else "YCBCR"
        array = imagecodecs.jpeg8_decode(src, colorspace="YCBCR", outcolorspace=wanted)
    else:
        array = imagecodecs.jpeg8_decode(src)
    return fitted(array, runner)


def _jpeg_ls(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    import imagecodecs

    check_header(jpeg_header(runner, src), runner)
    return fitted(imagecodecs.jpegls_decode(src), runner)


def _jpeg_2000(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    import imagecodecs

    header = j2k_header(runner, src)
    check_header(header, runner)
    if runner.transfer_syntax in _HTJ2K and header is not None and header.reversible:
        array = imagecodecs.htj2k_decode(src, planar=False)
    else:
        # Of what was lossy, the faster decoder lets samples turn over at the ends of their range.
        array = imagecodecs.jpeg2k_decode(src, planar=False)
    if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")
    return fitted(array, runner)


def _jpeg_xl(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    import imagecodecs

    if not is_jxl(src):
        raise ImagePixelError("the frame does not begin as JPEG XL does")
    array = imagecodecs.jpegxl_decode(src)
    if runner.samples_per_pixel == 3 and str(runner.photometric_interpretation).startswith("YBR"):
        # Decoders of JPEG XL return the colours that an image is to be shown in (ISO/IEC 18181-1).
        runner.set_option("photometric_interpretation", "RGB")
    return fitted(array, runner)
