"""pydicom's import path for reading and writing whole files."""

from __future__ import annotations

from cydicom.filereader import dcmread, read_file

__all__ = ["dcmread", "read_file"]
