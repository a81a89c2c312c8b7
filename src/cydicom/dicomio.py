"""pydicom's import path for reading and writing whole files."""

from __future__ import annotations

from cydicom.filereader import dcmread, read_file
from cydicom.filewriter import dcmwrite, write_file

__all__ = ["dcmread", "dcmwrite", "read_file", "write_file"]
