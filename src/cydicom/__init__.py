"""pydicom's API at native speed: the public names, and nothing else."""

from __future__ import annotations

from cydicom._version import __concepts_version__, __dicom_version__, __version__, __version_info__
from cydicom.dataelem import DataElement
from cydicom.dataset import Dataset, FileDataset, FileMetaDataset
from cydicom.filereader import dcmread, read_file
from cydicom.sequence import Sequence

__all__ = [
    "DataElement",
    "Dataset",
    "FileDataset",
    "FileMetaDataset",
    "Sequence",
    "__concepts_version__",
    "__dicom_version__",
    "__version__",
    "__version_info__",
    "dcmread",
    "read_file",
]
