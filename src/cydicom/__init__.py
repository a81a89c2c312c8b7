"""pydicom's API at native speed: the public names, and nothing else."""

from __future__ import annotations

from cydicom._version import __concepts_version__, __dicom_version__, __version__, __version_info__
from cydicom.dataelem import DataElement
from cydicom.dataset import Dataset, FileDataset, FileMetaDataset
from cydicom.filereader import dcmread, read_file
from cydicom.sequence import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.dataset.saving import dcmwrite as dcmwrite
    from cydicom.pixels.reading import iter_pixels as iter_pixels
    from cydicom.pixels.reading import pixel_array as pixel_array

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
    "dcmwrite",
    "iter_pixels",
    "pixel_array",
    "read_file",
]

#: Modules that pydicom has as attributes after its import, and ours only when they are asked for.
_LAZY_MODULES = frozenset(
    (
        *("_private_dict", "_uid_dict", "_dicom_dict"),
        *("charset", "encaps", "filebase", "fileutil", "jsonrep", "overlays", "pixel_data_handlers"),
        *("pixels", "util", "valuerep", "waveforms"),
    )
)


def __getattr__(name: str) -> object:
    if name in _LAZY_MODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    if name == "dcmwrite":
        # Whoever only reads does without the modules of writing.
        from cydicom.dataset.saving import dcmwrite

        globals()["dcmwrite"] = dcmwrite
        return dcmwrite
    if name in ("iter_pixels", "pixel_array"):
        # They need no NumPy, but the modules of pixels, which whoever reads elements does without.
        from cydicom.pixels import reading

        return getattr(reading, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
