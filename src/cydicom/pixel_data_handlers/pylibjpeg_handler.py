"""The older handler that decodes with pylibjpeg and its plugins."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, plugin_samples
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
    RLELossless,
)
from cydicom.uid import UID as UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import numpy as np

HAVE_NP = True
HAVE_PYLIBJPEG = installed("pylibjpeg")
HAVE_OPENJPEG = installed("openjpeg")
HAVE_LIBJPEG = installed("libjpeg")
HAVE_RLE = installed("rle")
HANDLER_NAME = "pylibjpeg"
DEPENDENCIES = {"numpy": NUMPY}
SUPPORTED_TRANSFER_SYNTAXES = [
    JPEG2000,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLSLossless,
    JPEGLSNearLossless,
    JPEGLossless,
    JPEGLosslessSV1,
    RLELossless,
]


def is_available() -> bool:
    """Return whether what the handler needs is installed."""
    return HAVE_PYLIBJPEG


def supports_transfer_syntax(tsyntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return tsyntax in SUPPORTED_TRANSFER_SYNTAXES


def get_pixeldata(ds: Any) -> np.ndarray:
    """Return all samples in one dimension, decoded by pylibjpeg.

    Raises
    ------
    ImportError
        If it is not installed.
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return plugin_samples(
        ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, "pylibjpeg", '"pylibjpeg[all]"', is_available()
    )


def as_array(ds: Any) -> np.ndarray:
    """Return the pixels in their shape."""
    from cydicom.pixels.description import reshape_pixel_array

    return reshape_pixel_array(ds, get_pixeldata(ds))


def generate_frames(ds: Any, reshape: bool = True) -> Iterator[np.ndarray]:
    """Yield the frames one by one, in their shape or in one dimension."""
    from cydicom.pixels.decoded import frames_of

    if not supports_transfer_syntax(ds.file_meta.TransferSyntaxUID):
        raise NotImplementedError(
            f"the handler pylibjpeg does not support {ds.file_meta.TransferSyntaxUID.name!r}"
        )
    for frame in frames_of(ds, raw=True, decoding_plugin="pylibjpeg"):
        yield frame if reshape else frame.reshape(-1)
