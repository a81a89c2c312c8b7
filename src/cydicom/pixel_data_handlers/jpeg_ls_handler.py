"""The older handler that decodes JPEG-LS with pyjpegls."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, plugin_samples
from cydicom.pixel_data_handlers.samples import needs_to_convert_to_RGB as needs_to_convert_to_RGB
from cydicom.pixel_data_handlers.samples import (
    should_change_PhotometricInterpretation_to_RGB as should_change_PhotometricInterpretation_to_RGB,
)
from cydicom.pixels.packages import installed
from cydicom.uid import (
    JPEGLSLossless,
    JPEGLSNearLossless,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

HAVE_NP = True
HAVE_JPEGLS = installed("jpeg_ls")
HANDLER_NAME = "JPEG-LS"
DEPENDENCIES = {"numpy": NUMPY, "jpeg_ls": ("https://github.com/pydicom/pyjpegls", "pyjpegls")}
SUPPORTED_TRANSFER_SYNTAXES = [JPEGLSLossless, JPEGLSNearLossless]


def is_available() -> bool:
    """Return whether what the handler needs is installed."""
    return HAVE_JPEGLS


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return transfer_syntax in SUPPORTED_TRANSFER_SYNTAXES


def get_pixeldata(ds: Any) -> np.ndarray:
    """Return all samples in one dimension, decoded by pyjpegls.

    Raises
    ------
    ImportError
        If it is not installed.
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return plugin_samples(
        ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, "pyjpegls", "pyjpegls", is_available()
    )
