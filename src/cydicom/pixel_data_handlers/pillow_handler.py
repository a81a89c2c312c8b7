"""The older handler that decodes JPEG and JPEG 2000 with Pillow."""

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
)
from cydicom.uid import UID as UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

HAVE_NP = True
HAVE_PIL = installed("PIL")
HANDLER_NAME = "Pillow"
DEPENDENCIES = {"numpy": NUMPY, "PIL": ("https://python-pillow.org/", "Pillow")}
PillowJPEG2000TransferSyntaxes = [JPEG2000, JPEG2000Lossless]
PillowJPEGTransferSyntaxes = [JPEGBaseline8Bit, JPEGExtended12Bit]
PillowSupportedTransferSyntaxes = PillowJPEGTransferSyntaxes + PillowJPEG2000TransferSyntaxes

#: What each flag says that there is: a codec of Pillow.
_CODECS = {"HAVE_JPEG": "jpg", "HAVE_JPEG2K": "jpg_2000"}


def __getattr__(name: str) -> Any:
    if name not in _CODECS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    # Pillow is loaded to be asked.
    if not HAVE_PIL:
        return False
    from PIL import features

    return bool(features.check_codec(_CODECS[name]))


def is_available() -> bool:
    """Return whether what the handler needs is installed."""
    return HAVE_PIL


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return transfer_syntax in PillowSupportedTransferSyntaxes


def get_pixeldata(ds: Any) -> np.ndarray:
    """Return all samples in one dimension, decoded by Pillow.

    Raises
    ------
    ImportError
        If it is not installed.
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return plugin_samples(
        ds, HANDLER_NAME, PillowSupportedTransferSyntaxes, "pillow", "Pillow", is_available()
    )
