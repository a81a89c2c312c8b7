"""The older handler of native pixel data."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, flat_samples
from cydicom.pixel_data_handlers.samples import needs_to_convert_to_RGB as needs_to_convert_to_RGB
from cydicom.pixel_data_handlers.samples import (
    should_change_PhotometricInterpretation_to_RGB as should_change_PhotometricInterpretation_to_RGB,
)
from cydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

HANDLER_NAME = "Numpy"
DEPENDENCIES = {"numpy": NUMPY}
HAVE_NP = True
SUPPORTED_TRANSFER_SYNTAXES = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
]


def is_available() -> bool:
    """Return whether what the handler needs is installed: it always is."""
    return True


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return transfer_syntax in SUPPORTED_TRANSFER_SYNTAXES


def get_pixeldata(ds: Any, read_only: bool = False) -> np.ndarray:
    """Return all samples in one dimension.

    Parameters
    ----------
    ds : Dataset
        Has native pixel data.
    read_only : bool
        Whether the array may be a view of the pixel data, which cannot be written to.

    Raises
    ------
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return flat_samples(ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, view_only=read_only)
