"""The older handler of RLE Lossless."""

from __future__ import annotations

from cydicom.pixel_data_handlers.samples import NUMPY, flat_samples
from cydicom.pixel_data_handlers.samples import needs_to_convert_to_RGB as needs_to_convert_to_RGB
from cydicom.pixel_data_handlers.samples import (
    should_change_PhotometricInterpretation_to_RGB as should_change_PhotometricInterpretation_to_RGB,
)
from cydicom.pixels.decoders.rle import _rle_decode_frame as _rle_decode_frame
from cydicom.pixels.decoders.rle import _rle_decode_segment as _rle_decode_segment
from cydicom.pixels.decoders.rle import _rle_parse_header as _parse_rle_header  # noqa: F401 - its older name
from cydicom.uid import RLELossless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

HANDLER_NAME = "RLE Lossless"
DEPENDENCIES = {"numpy": NUMPY}
HAVE_RLE = True
SUPPORTED_TRANSFER_SYNTAXES = [RLELossless]


def is_available() -> bool:
    """Return whether what the handler needs is installed: it always is."""
    return True


def supports_transfer_syntax(transfer_syntax: str) -> bool:
    """Return whether the handler supports a transfer syntax."""
    return transfer_syntax in SUPPORTED_TRANSFER_SYNTAXES


def get_pixeldata(ds: Any, rle_segment_order: str = ">") -> np.ndarray:
    """Return all samples in one dimension, each plane of a frame in one piece.

    Parameters
    ----------
    ds : Dataset
        Has RLE pixel data.
    rle_segment_order : str
        ``">"`` if the segments of a sample start with the most significant byte, as they should; ``"<"`` if
        they start with the least significant one.

    Raises
    ------
    NotImplementedError
        If the transfer syntax is not supported.
    """
    return flat_samples(
        ds, HANDLER_NAME, SUPPORTED_TRANSFER_SYNTAXES, "pydicom", rle_segment_order=rle_segment_order
    )
