"""Opening a file named on the command line, or saying in one line why that cannot be done."""

from __future__ import annotations

import os
import stat
import zlib
from typing import TYPE_CHECKING

from cydicom.cli.terminal import printable_line
from cydicom.errors import InvalidDicomError
from cydicom.filereader import dcmread

if TYPE_CHECKING:
    from cydicom.dataset import FileDataset

__all__ = ["READ_FAILURES", "Unreadable", "check_regular_file", "explain", "open_dataset", "quoted"]

#: What a file's contents may make reading it, or converting its values, raise.
READ_FAILURES = (
    InvalidDicomError,
    OSError,
    EOFError,
    ValueError,
    LookupError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
    MemoryError,
    zlib.error,
)


class Unreadable(Exception):
    """Raised with one line that names a path, what was expected there and what was found."""


def quoted(path: str) -> str:
    """Return `path` in quotes, fit for a terminal; undecodable bytes appear as escapes."""
    text = os.fsencode(path).decode("utf-8", "backslashreplace")
    return f"'{printable_line(text)}'"


def explain(path: str, failure: BaseException) -> str:
    """Return one line that names `path` and what is wrong with it."""
    name = quoted(path)
    if isinstance(failure, FileNotFoundError):
        return f"{name}: no such file; expected a DICOM file"
    if isinstance(failure, PermissionError):
        return f"{name}: no permission to read it"
    if isinstance(failure, OSError) and failure.strerror:
        return f"{name}: cannot be read: {failure.strerror}"
    if type(failure) is InvalidDicomError:
        return f"{name}: not a DICOM file: expected 'DICM' at offset 128 (--force reads it all the same)"
    reason = printable_line(" ".join(str(failure).split())) or type(failure).__name__
    return f"{name}: {reason}"


def check_regular_file(path: str) -> int:
    """Return the size of the regular file at `path` in bytes.

    Raises
    ------
    Unreadable
        If there is nothing, a directory, an empty file, or something that reading could wait on for ever
        (a pipe, a device).
    """
    try:
        status = os.stat(path)
    except (OSError, ValueError) as failure:  # ValueError: a NUL in the path
        raise Unreadable(explain(path, failure)) from failure
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable(f"{quoted(path)}: is a directory; expected a DICOM file")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable(f"{quoted(path)}: is not a regular file; expected a DICOM file")
    if status.st_size == 0:
        raise Unreadable(f"{quoted(path)}: is empty; expected a DICOM file")
    return status.st_size


def open_dataset(path: str, force: bool = False) -> FileDataset:
    """Return the data set in the file at `path`.

    Raises
    ------
    Unreadable
        If it cannot be read; the message is fit for a terminal.
    """
    check_regular_file(path)
    try:
        return dcmread(path, force=force)
    except READ_FAILURES as failure:
        raise Unreadable(explain(path, failure)) from failure
