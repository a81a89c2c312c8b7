"""File specifications, as pydicom's command takes them: ``[pydicom::]FILE[::ELEMENT]``."""

from __future__ import annotations

import argparse
import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING

from cydicom.cli.elementpath import PathError, locate
from cydicom.cli.opening import Unreadable, open_dataset

if TYPE_CHECKING:
    from typing import Any

    from cydicom.dataset import Dataset

__all__ = ["eval_element", "filespec_help", "filespec_parser", "filespec_parts", "filespec_path"]

re_kywd_or_item = r"\w+(\[(-)?\d+\])?"
re_file_spec_object = re.compile(re_kywd_or_item + r"(\." + re_kywd_or_item + r")*$")

filespec_help = (
    "What to read: [pydicom::]FILE[::ELEMENT]. With the prefix pydicom:: FILE is one of the test files of an "
    "installed pydicom. ELEMENT narrows it to one element, item or value, for example "
    "plan.dcm::BeamSequence[0].BeamName"
)


def eval_element(ds: Dataset, element: str) -> Any:
    """Return the value that the path `element` names in `ds`.

    Raises
    ------
    argparse.ArgumentTypeError
        If the path is malformed or nothing is there.
    """
    try:
        return locate(ds, element).value
    except PathError as failure:
        raise argparse.ArgumentTypeError(str(failure)) from failure


def filespec_parts(filespec: str) -> tuple[str, str, str]:
    r"""Return the prefix (``"pydicom"`` or empty), file name and element path of a file specification.

    Single colons may occur in a file name (``C:\scans\ct.dcm``).
    """
    prefix, separator, rest = filespec.partition("::")
    if not (separator and prefix == "pydicom"):
        prefix, rest = "", filespec
    filename, separator, element = rest.rpartition("::")
    return (prefix, filename, element) if separator else (prefix, rest, "")


def filespec_path(prefix: str, filename: str) -> str:
    """Return where the file of a specification lies; pydicom is looked up but not imported.

    Raises
    ------
    Unreadable
        If the prefix asks for pydicom's test files and pydicom is not installed.
    """
    if prefix != "pydicom":
        return filename
    spec = importlib.util.find_spec("pydicom")
    if spec is None or spec.origin is None:
        raise Unreadable(f"'pydicom::{filename}': pydicom, which holds the test file, is not installed")
    folder = Path(spec.origin).parent / "data"
    matches = sorted(path for path in folder.rglob("*") if path.name == filename)
    return str(matches[0] if matches else folder / "test_files" / filename)


def filespec_parser(filespec: str) -> list[tuple[Dataset, Any]]:
    """Return the data set and the element value that a file specification names, as a list of one pair.

    For use as ``type=`` of an argument.  The value is ``None`` if the specification names no element.

    Raises
    ------
    argparse.ArgumentTypeError
        If the file cannot be read, or the element is malformed or missing.
    """
    prefix, filename, element = filespec_parts(filespec)
    try:
        ds = open_dataset(filespec_path(prefix, filename))
    except Unreadable as failure:
        raise argparse.ArgumentTypeError(str(failure)) from failure
    return [(ds, eval_element(ds, element) if element else None)]
