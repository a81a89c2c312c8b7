"""pydicom's API at native speed: the public names, and nothing else."""

from __future__ import annotations

from cydicom._version import __dicom_version__, __version__, __version_info__

__all__ = ["__dicom_version__", "__version__", "__version_info__"]
