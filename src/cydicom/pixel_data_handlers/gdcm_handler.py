"""The older handler that decodes with GDCM."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, plugin_samples
from cydicom.pixel_data_handlers.samples import needs_to_convert_to_RGB as needs_to_convert_to_RGB
from cydicom.pixel_data_handlers.samples import (
    should_change_PhotometricInterpretation_to_RGB as should_change_PhotometricInterpretation_to_RGB,
)
from cydicom.pixels.description import get_nr_frames
from cydicom.pixels.packages import installed
from cydicom.uid import (
    JPEG2000,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
)
from cydicom.uid import UID as UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

HAVE_NP = True
HAVE_GDCM = installed("gdcm")
#: Every version that runs here has it.
HAVE_GDCM_IN_MEMORY_SUPPORT = HAVE_GDCM
HANDLER_NAME = "GDCM"
DEPENDENCIES = {"numpy": NUMPY, "gdcm": ("https://sourceforge.net/projects/gdcm/", "GDCM")}
SUPPORTED_TRANSFER_SYNTAXES = [
    JPEG2000,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSLossless,
    JPEGLSNearLossless,
    JPEGLossless,
    JPEGLosslessSV1,
]

should_convert_these_syntaxes_to_RGB = [JPEGBaseline8Bit]  # noqa: N816 - its name in pydicom


def is_available() -> bool:
    """Return whether what the handler needs is installed."""
    return HAVE_GDCM


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return transfer_syntax in SUPPORTED_TRANSFER_SYNTAXES


def get_pixeldata(ds: Any) -> np.ndarray:
    """Return all samples in one dimension, decoded by GDCM.

    Raises
    ------
    ImportError
        If it is not installed.
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return plugin_samples(
        ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, "gdcm", "python-gdcm", is_available()
    )


def create_data_element(ds: Any) -> Any:
    """Return the pixel data of a data set as GDCM's element: with a fragment for each frame if encapsulated.

    Parameters
    ----------
    ds : Dataset
        Has the pixel data.

    Returns
    -------
    gdcm.DataElement
        Holds a copy of it.
    """
    import gdcm

    element = gdcm.DataElement(gdcm.Tag(0x7FE0, 0x0010))
    if not ds.file_meta.TransferSyntaxUID.is_encapsulated:
        element.SetByteStringValue(ds.PixelData)
        return element
    from cydicom.encaps import generate_frames

    fragments = gdcm.SequenceOfFragments.New()
    for frame in generate_frames(ds.PixelData, number_of_frames=get_nr_frames(ds)):
        fragment = gdcm.Fragment()
        fragment.SetByteStringValue(frame)
        fragments.AddFragment(fragment)
    element.SetValue(fragments.__ref__())
    return element


def create_image(ds: Any, data_element: Any) -> Any:
    """Return GDCM's image of a data set.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Image Pixel module.
    data_element : gdcm.DataElement
        What :func:`create_data_element` returned.

    Returns
    -------
    gdcm.Image
        Of two dimensions, or of three with several frames.
    """
    import gdcm

    frames = get_nr_frames(ds)
    image = gdcm.Image()
    image.SetNumberOfDimensions(3 if frames > 1 else 2)
    image.SetDimensions((ds.Columns, ds.Rows, frames))
    image.SetDataElement(data_element)
    interpretation = gdcm.PhotometricInterpretation.GetPIType(str(ds.PhotometricInterpretation))
    image.SetPhotometricInterpretation(gdcm.PhotometricInterpretation(interpretation))
    syntax = gdcm.TransferSyntax.GetTSType(str(ds.file_meta.TransferSyntaxUID))
    image.SetTransferSyntax(gdcm.TransferSyntax(syntax))
    image.SetPixelFormat(
        gdcm.PixelFormat(
            ds.SamplesPerPixel, ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation
        )
    )
    if "PlanarConfiguration" in ds:
        image.SetPlanarConfiguration(ds.PlanarConfiguration)
    return image
