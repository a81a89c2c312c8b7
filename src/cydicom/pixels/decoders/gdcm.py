"""JPEG, JPEG-LS and JPEG 2000 through GDCM, where it is installed."""

from __future__ import annotations

from cydicom.errors import ImagePixelError
from cydicom.pixels.coder import gives_views
from cydicom.pixels.codestream import JPEGHeader
from cydicom.pixels.decoders.codestreams import j2k_header, jpeg_header
from cydicom.pixels.decoders.frame import check_header, fitted_bytes
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.pixels.packages import installed, version_of
from cydicom.pixels.photometric import PI as PI
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.codestream import JPEG2000Header

HAVE_GDCM = installed("gdcm")
GDCM_VERSION = version_of("python-gdcm")

_JPEG_2000 = (UID("1.2.840.10008.1.2.4.90"), UID("1.2.840.10008.1.2.4.91"))

#: What each transfer syntax needs besides this package.
DECODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = dict.fromkeys(
    (*(UID(f"1.2.840.10008.1.2.4.{number}") for number in (50, 51, 57, 70, 80, 81)), *_JPEG_2000),
    ("gdcm>=3.0.10",),
)


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in DECODER_DEPENDENCIES and installed("gdcm", (3, 0, 10), "python-gdcm")


@gives_views
def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray | memoryview:
    """Return the samples of a frame, those of a pixel together, in Bits Allocated.

    Raises
    ------
    ImagePixelError
        If the codestream is not of the frame's size, or GDCM cannot decode it.
    """
    header: JPEGHeader | JPEG2000Header | None
    if runner.transfer_syntax in _JPEG_2000:
        header = j2k_header(runner, src)
    else:
        header = jpeg_header(runner, src)
    check_header(header, runner)
    if header is None:
        # What GDCM does with something else is not certain to end in an error.
        raise ImagePixelError("the frame does not begin as the transfer syntax says")
    if runner.transfer_syntax in _JPEG_2000 and header.precision > 16 and runner.samples_per_pixel > 1:
        raise ImagePixelError(f"GDCM does not decode colours of {header.precision} bits")
    image = _image(src, runner, header)
    if runner.photometric_interpretation in ("YBR_ICT", "YBR_RCT"):
        runner.set_option("photometric_interpretation", "RGB")
    text = image.GetBuffer()
    if text is None:
        raise ImagePixelError("GDCM could not decode the frame, and says no more")
    # The bindings return bytes as text.
    decoded = bytearray(text.encode("utf-8", "surrogateescape"))
    is_signed = not isinstance(header, JPEGHeader) and header.is_signed
    return fitted_bytes(decoded, runner, is_signed)


def _image(src: bytes, runner: DecodeRunner, header: JPEGHeader | JPEG2000Header) -> Any:
    """Return the encoded frame as GDCM's object."""
    import gdcm

    fragment = gdcm.Fragment()
    fragment.SetByteStringValue(src)
    fragments = gdcm.SequenceOfFragments.New()
    fragments.AddFragment(fragment)
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    element.SetValue(fragments.__ref__())
    image = gdcm.Image()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((runner.columns, runner.rows, 1))
    image.SetDataElement(element)
    interpretation = str(runner.photometric_interpretation)
    if runner.samples_per_pixel > 1 and isinstance(header, JPEGHeader):
        # GDCM transforms no colours of what it takes for RGB; the runner does.
        interpretation = "RGB" if interpretation == "RGB" else "YBR_FULL"
    kind = gdcm.PhotometricInterpretation.GetPIType(interpretation)
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(kind))
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.GetTSType(str(runner.transfer_syntax))))
    if runner.samples_per_pixel > 1:
        image.SetPlanarConfiguration(0)
    # In the codestream's own precision: GDCM fills no bits above it.
    allocated = next(bits for bits in (8, 16, 32) if bits >= header.precision)
    is_signed = runner.pixel_representation
    if not isinstance(header, JPEGHeader):
        is_signed = int(header.is_signed)
    image.SetPixelFormat(
        gdcm.PixelFormat(
            runner.samples_per_pixel, allocated, header.precision, header.precision - 1, is_signed
        )
    )
    return image
