"""RLE Lossless through GDCM, where it is installed."""

from __future__ import annotations

from cydicom.pixels.encoders.frame import by_pixel
from cydicom.pixels.encoders.runner import EncodeRunner as EncodeRunner
from cydicom.pixels.packages import installed, version_of
from cydicom.uid import UID

HAVE_GDCM = installed("gdcm")
GDCM_VERSION = version_of("python-gdcm")

_RLE = UID("1.2.840.10008.1.2.5")

#: What each transfer syntax needs besides this package.
ENCODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {_RLE: ("gdcm>=3.0.10",)}


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in ENCODER_DEPENDENCIES and installed("gdcm", (3, 0, 10), "python-gdcm")


def encode_pixel_data(src: bytes, runner: EncodeRunner) -> bytes:
    """Return a frame, encoded.

    Raises
    ------
    ValueError
        If GDCM cannot encode such a frame.
    """
    import gdcm

    if runner.get_option("byteorder") == ">":
        raise ValueError("GDCM encodes little endian frames, the option 'byteorder' is '>'")
    if runner.bits_allocated not in (8, 16, 32) or (
        runner.bits_allocated == 32 and runner.samples_per_pixel > 1
    ):
        raise ValueError(f"GDCM has no {runner.bits_allocated}-bit RLE of {runner.samples_per_pixel} samples")
    if len(src) % 2:
        # GDCM makes the frame even, finds it too long then, and ends the process.
        raise ValueError(f"GDCM encodes frames of an even number of bytes, this one has {len(src)}")
    bits = runner.bits_allocated
    pixel_format = gdcm.PixelFormat(
        runner.samples_per_pixel,
        bits,
        runner.bits_stored,
        runner.bits_stored - 1,
        runner.pixel_representation,
    )
    # An image that Python owns is deleted twice: by Python, and by what changes its transfer syntax.
    owner = gdcm.ImageWriter()
    image = owner.GetImage()
    image.SetNumberOfDimensions(2)
    image.SetDimensions((runner.columns, runner.rows, 1))
    image.SetPixelFormat(pixel_format)
    interpretation = gdcm.PhotometricInterpretation.GetPIType(str(runner.photometric_interpretation))
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(interpretation))
    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    # The bindings take bytes as text; each character is a byte.
    element.SetByteStringValue(by_pixel(src, runner))
    image.SetDataElement(element)
    image.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.ExplicitVRLittleEndian))
    change = gdcm.ImageChangeTransferSyntax()
    change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.RLELossless))
    change.SetInput(image)
    if not change.Change():
        raise ValueError("GDCM could not encode the frame, and says no more")
    found = change.GetOutput().GetDataElement().GetSequenceOfFragments()
    if found is None or found.GetNumberOfFragments() < 1:
        raise ValueError("GDCM encoded the frame to nothing")
    text: str = found.GetFragment(0).GetByteValue().GetBuffer()
    return text.encode("utf-8", "surrogateescape")
