"""The older handler that decodes with GDCM."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, flat_samples
from cydicom.pixel_data_handlers.samples import needs_to_convert_to_RGB as needs_to_convert_to_RGB
from cydicom.pixel_data_handlers.samples import (
    should_change_PhotometricInterpretation_to_RGB as should_change_PhotometricInterpretation_to_RGB,
)
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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

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


def is_available() -> bool:
    """Return whether what the handler needs is installed."""
    return installed("gdcm")


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
    if not is_available():
        raise ImportError("the handler GDCM needs GDCM, which is missing: python -m pip install python-gdcm")
    return flat_samples(ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, "gdcm")
