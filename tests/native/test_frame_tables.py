"""Offset tables that say what the items do not: each rule on a built value, in memory and read."""

from __future__ import annotations

import struct

import pytest

from cydicom._native.blocks import Blocks
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


@pytest.mark.parametrize("check", [ALL, WHEN_READ])
@pytest.mark.parametrize("kind", [bytes, Source])
def test_items_that_end_in_less_than_a_header_before_the_next_frame_are_told(kind, check: int) -> None:
    data = item(words(0, 12)) + item(b"12") + b"\1\2\3\4\5"
    with pytest.raises(OffsetTableError, match="lead to offset 26, but frame 1 is said to start at 28"):
        by_basic_offsets(ValueBytes(kind(data)), True, check).read(0)


def test_a_table_of_thousands_is_followed_without_the_gil_and_with_it() -> None:
    count = 3000
    frames = [item(struct.pack("<I", index)) for index in range(count)]
    data = item(words(*range(0, 12 * count, 12))) + b"".join(frames)
    for kind in (bytes, Source):
        table = by_basic_offsets(ValueBytes(kind(data)), True, ALL)
        assert [table.read(index) for index in (0, 1, count - 1)] == [
            struct.pack("<I", index) for index in (0, 1, count - 1)
        ]


class Counting(Source):
    """Bytes by their position, that counts how often it is asked."""

    reads = 0

    def read(self, offset: int, nbytes: int) -> bytes:
        self.reads += 1
        return super().read(offset, nbytes)


def test_a_frame_of_a_data_sets_source_is_proven_by_those_before_it() -> None:
    frames = [item(bytes((number,)) * 10) for number in range(6)]
    sound = item(words(*range(0, 6 * 18, 18))) + b"".join(frames)
    source = Counting(sound)
    table = by_basic_offsets(ValueBytes(Blocks(len(sound), source)), True, WHEN_READ)
    before = source.reads
    assert table.read(4) == b"\4" * 10
    # Four headers on the way there, and the frame with its own.
    assert source.reads - before <= 6
    assert table.read(2) == b"\2" * 10
    # Frame 3 starts within frame 2: what comes before is given, nothing behind is.
    broken = item(words(0, 18, 36, 50, 72, 90)) + b"".join(frames)
    table = by_basic_offsets(ValueBytes(Blocks(len(broken), Source(broken))), True, WHEN_READ)
    assert table.read(1) == b"\1" * 10
    for index in (2, 3, 5):
        with pytest.raises(OffsetTableError, match="lead to offset 86, but frame 3 is said to start at 82"):
            table.read(index)


def test_an_empty_fragment_of_a_frame_that_is_read_is_empty_bytes() -> None:
    # More than what is read ahead.
    large = bytes(range(250)) * 20
    data = item(b"") + item(b"") + item(large) + item(b"")
    table = one_of_all(scan(ValueBytes(Source(data)), 8, True))
    assert table.fragments(0) == (b"", large, b"")
    assert table.read(0) == large


def test_a_cut_fragment_ends_a_table_made_of_fragments() -> None:
    data = item(b"") + item(b"12") + item(b"3456")[:-1]
    for table in (
        one_a_fragment(scan(ValueBytes(data), 8, True)),
        one_of_all(scan(ValueBytes(data), 8, True)),
    ):
        assert table.missing == 1
        assert table.complaints() == ["the last fragment is cut short: 1 of its bytes are missing"]
        assert table.complaints() == []
        assert table.read(table.count - 1).endswith(b"345")


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
    middle = by_offsets(0, 10, 20, lengths=(2, 2, 4))
    assert middle.read(1) == b"34"
    assert middle.agrees(whole)
    # The other has no second frame.
    assert not middle.agrees(one_of_all(scan(ValueBytes(data), 8, True)))
    shorter = by_offsets(0, 10, 20, lengths=(1, 2, 4))
    assert shorter.read(0) == b"1"
    assert not shorter.agrees(whole)
    # One byte less, for the fragment is padded (PS3.5 A.4): by fragments the frame has it.
    padded = by_offsets(0, 10, 20, lengths=(2, 2, 3))
    assert padded.read(2) == b"567"
    assert not padded.agrees(whole)
    same = by_offsets(0, 10, 20, lengths=(2, 2, 4))
    assert same.read(1) == b"34"
    assert same.agrees(whole)


def test_a_state_has_to_fit_the_value() -> None:
    data = item(b"") + item(b"12") + item(b"34")
    state = one_a_fragment(scan(ValueBytes(data), 8, True)).to_state()
    assert restored(ValueBytes(data), state, ALL).read(1) == b"34"
    with pytest.raises(OffsetTableError):
        restored(ValueBytes(data[:-8]), state, ALL)
    count, starts, lengths, little = state
    told = {26: "lead to offset 28, not to 26", 22: "lead to offset 18, not to 22", 18: "within", 0: "within"}
    for end, message in told.items():
        moved = (count, starts[:-8] + extended(end), lengths, little)
        with pytest.raises(OffsetTableError, match=message):
            restored(ValueBytes(data), moved, ALL)
