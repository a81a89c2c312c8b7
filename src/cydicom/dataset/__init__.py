"""Data sets: the public classes, under the import path that pydicom gives them."""

from __future__ import annotations

from cydicom.dataset.core import Dataset
from cydicom.dataset.file import (
    FileDataset,
    FileMetaDataset,
    PropertyError,
    validate_file_meta,
)
from cydicom.dataset.private import PrivateBlock

__all__ = [
    "Dataset",
    "FileDataset",
    "FileMetaDataset",
    "PrivateBlock",
    "PropertyError",
    "validate_file_meta",
]
