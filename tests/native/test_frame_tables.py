"""Offset tables that say what the items do not: each rule on a built value, in memory and read."""

from __future__ import annotations

import struct

import pytest

from cydicom._native.fragments import ValueBytes, scan
from cydicom._native.framelayout import (
    Marks,
    by_basic_offsets,
    by_extended_offsets,
    one_a_fragment,
    one_of_all,
)
from cydicom._native.frametable import FrameTable, restored
from cydicom.errors import DicomReadWarning, OffsetTableError
from tests.reference.encapsulation import item

ALL, LARGE_LATER, LATER, WHEN_READ = range(4)


class Source:
    """Bytes by their position."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)

    def read(self, offset: int, nbytes: int) -> bytes:
        return self.data[offset : offset + nbytes]


def words(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}I", *numbers)


def extended(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


@pytest.mark.parametrize("kind", [bytes, Source])
def test_an_empty_fragment_is_a_frame_without_bytes(kind) -> None:
    value = ValueBytes(kind(item(b"") + item(b"") + item(b"12")))
    table = one_a_fragment(scan(value, 8, True))
    assert [table.read(index) for index in range(2)] == [b"", b"12"]


def test_an_empty_table_gives_no_frames() -> None:
    with pytest.raises(ValueError, match="empty"):
        by_basic_offsets(ValueBytes(item(b"") + item(b"12")), True, ALL)


def test_without_fragments_there_are_no_frames_by_marks() -> None:
    fragments = scan(ValueBytes(b""), 0, True)
    marks = Marks(fragments)
    for frames in (marks.frames_by_beginnings, marks.frames_by_endings):
        with pytest.raises(ValueError, match="no fragments"):
            frames()


@pytest.mark.parametrize("kind", [bytes, Source])
def test_items_of_a_frame_that_lead_past_the_next_are_told(kind) -> None:
    data = item(words(0, 12)) + item(b"12") + item(b"34")
    with pytest.raises(OffsetTableError, match=r"lead to|no item"):
        by_basic_offsets(ValueBytes(kind(data)), True, ALL)


def test_a_frame_cannot_be_behind_the_end() -> None:
    data = item(words(0, 1000)) + item(b"12")
    with pytest.raises(OffsetTableError):
        table = by_basic_offsets(ValueBytes(data), True, WHEN_READ)
        table.read(1)


def test_a_table_of_thousands_is_followed_without_the_gil_and_with_it() -> None:
    count = 3000
    frames = [item(struct.pack("<I", index)) for index in range(count)]
    data = item(words(*range(0, 12 * count, 12))) + b"".join(frames)
    for kind in (bytes, Source):
        table = by_basic_offsets(ValueBytes(kind(data)), True, ALL)
        assert [table.read(index) for index in (0, 1, count - 1)] == [
            struct.pack("<I", index) for index in (0, 1, count - 1)
        ]


def test_lengths_of_frames_with_several_fragments_are_told_and_not_used() -> None:
    data = item(b"") + item(b"12") + item(b"34") + item(b"5678")
    table = by_extended_offsets(ValueBytes(data), extended(0, 20), extended(4, 4), True, WHEN_READ)
    with pytest.warns(DicomReadWarning, match="several fragments"):
        assert table.read(0) == b"1234"
    assert table.read(1) == b"5678"


def test_lengths_that_fit_are_used() -> None:
    data = item(b"") + item(b"123\0") + item(b"5678")
    table = by_extended_offsets(ValueBytes(data), extended(0, 12), extended(3, 4), True, ALL)
    assert [table.read(0), table.read(1)] == [b"123", b"5678"]


@pytest.mark.parametrize(("start", "stop"), [(-1, 8), (0, 1000)])
def test_items_are_those_of_the_value(start: int, stop: int) -> None:
    data = item(b"") + item(b"12")
    table = one_a_fragment(scan(ValueBytes(data), 8, True))
    with pytest.raises(ValueError, match="there are no items"):
        table.contents(start, stop)


def test_tables_agree_if_all_frames_given_are_the_same() -> None:
    data = item(b"") + item(b"12") + item(b"34") + item(b"5678")

    def by_offsets(*offsets: int, lengths: tuple[int, ...] | None = None) -> FrameTable:
        lengths = lengths or tuple(2 for _ in offsets)
        return by_extended_offsets(ValueBytes(data), extended(*offsets), extended(*lengths), True, WHEN_READ)

    whole = one_a_fragment(scan(ValueBytes(data), 8, True))
    assert whole.agrees(whole)
    assert not whole.agrees(one_of_all(scan(ValueBytes(data), 8, True)))
    untouched = by_offsets(0, 20)
    assert untouched.agrees(whole)
    with pytest.warns(DicomReadWarning):
        untouched.read(0)
    # It gave two fragments as its first frame, which is another one by fragments.
    assert not untouched.agrees(whole)
    shorter = by_offsets(0, 10, 20, lengths=(1, 2, 4))
    assert shorter.read(0) == b"1"
    assert not shorter.agrees(whole)
    same = by_offsets(0, 10, 20, lengths=(2, 2, 4))
    assert same.read(1) == b"34"
    assert same.agrees(whole)


def test_a_state_has_to_fit_the_value() -> None:
    data = item(b"") + item(b"12") + item(b"34")
    state = one_a_fragment(scan(ValueBytes(data), 8, True)).to_state()
    assert restored(ValueBytes(data), state, ALL).read(1) == b"34"
    with pytest.raises(OffsetTableError):
        restored(ValueBytes(data[:-8]), state, ALL)
