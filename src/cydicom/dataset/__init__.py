"""Data sets: the public classes, under the import path that pydicom gives them."""

from __future__ import annotations

from cydicom.dataelem import DataElement as DataElement
from cydicom.dataelem import RawDataElement as RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.dataset.file import (
    FileDataset,
    FileMetaDataset,
    PropertyError,
    validate_file_meta,
)
from cydicom.dataset.private import PrivateBlock
from cydicom.tag import BaseTag as BaseTag
from cydicom.uid import UID as UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: The elements that hold pixel data, by their keywords' tags (PS3.3 C.7.6.3).
PIXEL_KEYWORDS = {0x7FE00008, 0x7FE00009, 0x7FE00010}

__all__ = [
    "PIXEL_KEYWORDS",
    "Dataset",
    "FileDataset",
    "FileMetaDataset",
    "PrivateBlock",
    "PropertyError",
    "validate_file_meta",
]


#: Functions about pixels that pydicom's module imports, and others from there.
_PIXEL_FUNCTIONS = frozenset(
    (
        *("compress", "decompress", "get_image_pixel_ids", "pixel_array", "reshape_pixel_array"),
        "set_pixel_data",
    )
)


def __getattr__(name: str) -> Any:
    if name in _PIXEL_FUNCTIONS:
        from importlib import import_module

        return getattr(import_module("cydicom.pixels.utils"), name)
    # These two need typing, which is not imported at start-up.
    if name in ("ReadableBuffer", "WriteableBuffer"):
        from cydicom import filebase

        return getattr(filebase, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
