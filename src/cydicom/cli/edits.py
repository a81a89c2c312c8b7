"""The demo's edits: five values of any file changed, and whether a save keeps all the others."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from cydicom.filereader import dcmread

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from cydicom.dataset import FileDataset

__all__ = ["EDITS", "check_saves", "edited"]

#: New values, by keyword.
EDITS = {
    "AccessionNumber": "A-1043",
    "InstitutionName": "Another Hospital, with a longer name",
    "PatientName": "Anonymous",
    "PatientID": "X",
    "PatientWeight": 72.25,
}


def edited(path: Path) -> bytes:
    """Return the file at `path` with the edits made."""
    ds = dcmread(path)
    for keyword, value in EDITS.items():
        setattr(ds, keyword, value)
    return _saved(ds)


def check_saves(path: Path) -> Iterator[str]:
    """Yield what is wrong with saves of a file; nothing if they change what was edited and nothing else."""
    ds = dcmread(path)
    for element in ds.iterall():
        element.value  # noqa: B018  (a value that was only looked at must not change a byte)
    if _saved(ds) != path.read_bytes():
        yield "an unedited save is not the same bytes"
    ds = dcmread(path)
    again = dcmread(edited(path))
    wrong = {str(again[keyword].tag) for keyword, value in EDITS.items() if again[keyword].value != value}
    changed = {difference.path for difference in ds.diff(again, file_meta=True)}
    wrong |= changed ^ {str(ds[keyword].tag) for keyword in EDITS}
    for name in sorted(wrong):
        yield f"after the edits {name} is not as it should be"


def _saved(ds: FileDataset) -> bytes:
    buffer = BytesIO()
    ds.save_as(buffer)
    return buffer.getvalue()
