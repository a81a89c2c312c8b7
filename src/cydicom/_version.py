"""The version of the package, and of the pydicom interface that it implements."""

from __future__ import annotations

__version__ = "3.0.2"
__version_info__: tuple[str, str, str] = ("3", "0", "2")

#: The pydicom release whose interface and values are the specification.
pydicom_version = "3.0.2"

__dicom_version__ = "2024e"
__concepts_version__ = "2024c"
