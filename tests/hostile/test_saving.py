"""Broken inputs saved again: the same bytes unless something was edited, else all that could be read."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING, Any

import pytest

import cydicom
from cydicom.errors import InvalidDicomError
from tests.compat.identity import leaves, lost, saved, touch
from tests.corpus.hostile import CASES, Case
from tests.hostile.test_shared_files import names

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

#: Larger ones are read, saved and compared by the tests of limits.
LARGEST = 300_000
NEW = 0x00204000
PIXEL_DATA = 0x7FE00010

#: What a data set that is a file of its own must not have, and what cannot be written because of it.
FORBIDDEN_GROUPS = (0x0000, 0x0002)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush the faults: telling them is tested elsewhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def read(data: bytes) -> Any:
    """Return the data set, None if the input is refused."""
    try:
        return cydicom.dcmread(io.BytesIO(data), force=True)
    except InvalidDicomError:
        return None


def changes(data: bytes, found: bytes) -> list[str]:
    """Return a line for each element that is another one now."""
    before, after = read(data), read(found)
    # A file that is not in the encoding that it declares is, once it was edited.
    swapped = before.original_encoding[1] != after.original_encoding[1]
    lines = lost(before, after, swapped=swapped, implicit=True)
    # Numbers that are cut are no numbers; with a byte of padding they can be.
    return [line for line in lines if "'BytesLengthException'" not in line]


def check(data: bytes) -> None:
    dataset = read(data)
    if dataset is None:
        return
    found = saved(cydicom, dataset)
    if found != data:
        # Odd lengths are mended; nothing else may be.
        assert "odd-length" in {entry.kind for entry in dataset.read_report}
        assert changes(data, found) == []
    touch(dataset)
    assert saved(cydicom, dataset) == found
    check_edit(data)


def fragments_are_mended(before: Any, after: Any) -> bool:
    """Return whether encapsulated pixel data is as before but for the length of an item, or a cut header."""
    if PIXEL_DATA not in before or not before[PIXEL_DATA].is_undefined_length:
        return False
    old, new = before[PIXEL_DATA].value, after[PIXEL_DATA].value
    changed = [i for i, (one, other) in enumerate(zip(old, new, strict=False)) if one != other]
    return 0 <= len(old) - len(new) < 8 and (not changed or changed[-1] - changed[0] < 4)


def check_edit(data: bytes) -> None:
    dataset = read(data)
    dataset.add_new(NEW, "LT", "new")
    try:
        found = saved(cydicom, dataset)
    except ValueError as error:
        # A codestream that is not encapsulated cannot be written as if it were.
        against_syntax = "pixel-data-length" in {entry.kind for entry in dataset.read_report}
        assert any(tag >> 16 in FORBIDDEN_GROUPS for tag in dataset._dict.tags()) or (
            against_syntax and "(7FE0,0010)" in str(error)
        )
        return
    back = read(found)
    assert back[NEW].value == "new"
    expected = [f"({NEW},): "]
    if fragments_are_mended(read(data), back):
        expected.append(f"({PIXEL_DATA},): ")
    assert [line for line in changes(data, found) if not line.startswith(tuple(expected))] == []
    # What was written has no faults of order or length on the level that was edited.
    assert list(back.keys()) == sorted(back.keys())
    assert dict(leaves(back))[NEW,].value == "str 'new'"


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case) -> None:
    data = case.build().data
    if len(data) <= LARGEST:
        check(data)


@pytest.mark.parametrize("name", names())
def test_file(name: str, hostile_files: Path) -> None:
    check((hostile_files / name).read_bytes())
