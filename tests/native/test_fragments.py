"""Items, offset tables and frames natively: each rule on a built value, and how a source is read."""

from __future__ import annotations

import gc
import io
import struct

import pytest

from cydicom._native import framing
from cydicom._native.blocks import Blocks
from cydicom._native.fragments import FragmentIterator, Fragments, ValueBytes, scan
from cydicom._native.frameiterator import FrameIterator
from cydicom._native.framelayout import (
    Marks,
    basic_offsets,
    basic_table_nbytes,
    by_basic_offsets,
    by_extended_offsets,
    one_a_fragment,
    one_of_all,
)
from cydicom._native.frametable import FrameTable, restored
from cydicom.errors import DicomReadWarning, EncapsulationError, OffsetTableError
from tests.reference import encapsulation as reference
from tests.reference.encapsulation import item

DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
ALL, LARGE_LATER, LATER, WHEN_READ = range(4)


class Source:
    """Bytes by their position, and a note of every read."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)
        self.reads: list[tuple[int, int]] = []

    def read(self, offset: int, nbytes: int) -> bytes:
        self.reads.append((offset, nbytes))
        assert 0 <= offset <= offset + nbytes <= self.size
        return self.data[offset : offset + nbytes]


def found(data: bytes, first: int = 0, little: bool = True) -> Fragments:
    """Return the fragments of a value, after they were compared with the reference's."""
    fragments = scan(ValueBytes(data), first, little)
    read = scan(ValueBytes(Source(data)), first, little)
    expected = reference.walk(data, first, little)
    for seen in (fragments, read):
        assert seen.positions() == expected.headers[:-1]
        assert seen.end == expected.end
        assert seen.count == len(expected.spans)
        if expected.sound:
            seen.check()
        else:
            with pytest.raises(EncapsulationError) as refusal:
                seen.check()
            assert refusal.value.offset == expected.end
            assert refusal.value.tag == 0x7FE00010
    return fragments


# ---- where bytes come from ----


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, Blocks.whole, Source])
def test_a_value_is_part_of_any_source(kind):
    data = b"abc" + item(b"12") + item(b"34") + b"z"
    value = ValueBytes(kind(data), 3, 20)
    assert (value.start, value.nbytes) == (3, 20)
    assert value.in_memory is (kind is not Source)
    assert scan(value, 0, True).positions(100) == [100, 110]


def test_a_value_is_no_longer_than_its_source():
    assert ValueBytes(b"abcdef", 2, 1 << 40).nbytes == 4
    assert ValueBytes(b"abcdef", 6).nbytes == 0
    assert ValueBytes(b"abcdef", 2, 0).nbytes == 0
    for start, nbytes in ((7, None), (-1, None), (0, -1)):
        with pytest.raises(ValueError):
            ValueBytes(b"abcdef", start, nbytes)


@pytest.mark.parametrize("nothing", [None, 5, "abc"])
def test_a_source_has_bytes(nothing):
    with pytest.raises((TypeError, AttributeError)):
        ValueBytes(nothing)


def test_a_strided_buffer_is_refused():
    with pytest.raises(BufferError):
        ValueBytes(memoryview(bytes(20))[::2])


def test_a_buffer_is_held_for_as_long_as_the_value():
    data = bytearray(item(b"12"))
    value = ValueBytes(data)
    with pytest.raises(BufferError):
        data.append(1)
    del value
    gc.collect()
    data.append(1)


def test_a_reader_that_gives_too_little_is_an_error():
    class Short(Source):
        def read(self, offset: int, nbytes: int) -> bytes:
            return super().read(offset, nbytes)[:-1]

    with pytest.raises(EOFError):
        scan(ValueBytes(Short(item(b"12"))), 0, True)

    class Wrong(Source):
        def read(self, offset: int, nbytes: int):
            return None

    with pytest.raises(EOFError):
        scan(ValueBytes(Wrong(item(b"12"))), 0, True)


# ---- items ----


def test_items_end_with_the_delimiter():
    fragments = found(item(b"12") + item(b"3456") + DELIMITER + item(b"no"))
    assert (fragments.count, fragments.end, fragments.delimited) == (2, 22, True)


def test_items_end_with_the_value():
    fragments = found(item(b"12") + item(b""))
    assert (fragments.count, fragments.delimited, fragments.cut) == (2, False, 0)
    for rest in (b"a", b"ab", b"abc"):
        assert found(item(b"12") + rest).count == 1


@pytest.mark.parametrize("left", [4, 5, 6, 7])
def test_an_item_has_a_length(left):
    assert found(item(b"12") + item(b"")[:left]).count == 1


@pytest.mark.parametrize("tag", [b"\x08\0\x60\0", b"\xfe\xff\x0d\xe0", b"\xff\xfe\xe0\x00", bytes(4)])
def test_nothing_but_items_follows(tag):
    assert found(item(b"12") + tag + bytes(4)).count == 1


def test_the_last_item_may_be_cut():
    fragments = found(item(b"12") + struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFE) + b"abc")
    assert (fragments.count, fragments.cut, fragments.end) == (2, 0xFFFFFFFE, 21)


def test_no_fragment_has_an_undefined_length():
    assert found(item(b"12") + struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF) + b"abc").count == 1


def test_an_odd_item_is_noted():
    assert found(item(b"12") + item(b"123") + item(b"4")).odd
    assert not found(item(b"12")).odd


def test_big_endian_items():
    assert found(item(b"12", False) + item(b"34", False), little=False).count == 2
    assert found(item(b"12", False)).count == 0


def test_what_looks_like_an_item_inside_a_fragment_is_none():
    assert found(item(DELIMITER + item(b"12")) + item(b"34")).count == 2


def test_empty_items_are_found_one_by_one():
    fragments = found(item(b"") * 5000 + DELIMITER)
    assert fragments.count == 5000


def test_a_scan_starts_within_the_value():
    for first in (-1, 11):
        with pytest.raises(ValueError):
            scan(ValueBytes(item(b"12")), first, True)
    assert scan(ValueBytes(item(b"12")), 10, True).count == 0


def test_large_fragments_are_not_read_to_find_them():
    source = Source(item(bytes(1 << 20)) * 8)
    assert scan(ValueBytes(source), 0, True).count == 8
    assert sum(nbytes for _, nbytes in source.reads) < 10_000
    assert len(source.reads) <= 9


def test_fragments_of_a_data_sets_source_are_read_through_it():
    data = item(b"12") + item(b"345") + DELIMITER
    blocks = Blocks(len(data) + 4, Source(b"head" + data))
    fragments = scan(ValueBytes(blocks, 4), 0, True)
    assert fragments.positions(4) == [4, 14]
    assert one_a_fragment(fragments).read(1) == b"345"


def test_what_a_source_has_not_is_no_bytes_of_a_value():
    with pytest.raises(EOFError, match="bytes at offset 4 are not part of the source"):
        scan(ValueBytes(Blocks(100), 4), 0, True)


def test_small_fragments_are_read_together():
    source = Source(item(bytes(100)) * 20_000)
    assert scan(ValueBytes(source), 0, True).count == 20_000
    assert len(source.reads) < 20
    assert sum(nbytes for _, nbytes in source.reads) <= source.size + 20 * 8


def test_no_object_of_the_module_is_made_without_its_bytes():
    fragments = Fragments.__new__(Fragments)
    assert (len(fragments), fragments.end, fragments.positions()) == (0, 0, [])
    fragments.check()
    table = FrameTable.__new__(FrameTable)
    assert len(table) == 0
    for use in (table.read, table.fragments, table.spans, table.span, table.start, table.end):
        with pytest.raises(IndexError):
            use(0)
    with pytest.raises(ValueError):
        table.to_state()
    for use in (ValueBytes, FragmentIterator, FrameIterator, Marks):
        with pytest.raises(TypeError):
            use.__new__(use)
    with pytest.raises(TypeError):
        scan(None, 0, True)
    with pytest.raises(TypeError):
        Marks(None)


# ---- fragments one after the other ----


def test_fragments_are_copied_as_they_are_asked_for():
    iterator = FragmentIterator(item(b"12") + item(b"") + item(b"345"), True)
    assert iter(iterator) is iterator
    assert list(iterator) == [b"12", b"", b"345"]
    assert list(iterator) == []


def test_fragments_before_a_fault_are_given():
    iterator = FragmentIterator(item(b"12") + b"\x08\0\0\0\0\0\0\0", True)
    assert next(iterator) == b"12"
    with pytest.raises(EncapsulationError):
        next(iterator)
    assert list(iterator) == []


def test_a_cut_fragment_is_given_with_a_warning():
    iterator = FragmentIterator(item(b"12") + item(b"3456")[:-1], True)
    assert next(iterator) == b"12"
    with pytest.warns(DicomReadWarning, match="offset 10 should have 4 bytes, but the value ends after 3"):
        assert next(iterator) == b"345"
    assert list(iterator) == []


def test_a_closed_iterator_gives_nothing():
    data = bytearray(item(b"12"))
    iterator = FragmentIterator(data, True)
    iterator.close()
    assert list(iterator) == []
    data.clear()


# ---- offset tables ----


def basic(*offsets: int, little: bool = True) -> bytes:
    return item(struct.pack(f"{'<' if little else '>'}{len(offsets)}L", *offsets), little)


THREE = item(b"a1") + item(b"b2") + item(b"c3")


def test_basic_offsets_are_read_in_both_byte_orders():
    assert basic_offsets(ValueBytes(basic(0, 10, 0xFFFFFFFF)), True) == [0, 10, 0xFFFFFFFF]
    assert basic_offsets(ValueBytes(Source(basic(0, 10, little=False))), False) == [0, 10]
    assert basic_table_nbytes(ValueBytes(basic(0, 10)), True) == 8
    assert basic_offsets(ValueBytes(basic()), True) == []


@pytest.mark.parametrize(
    "data",
    [b"", b"\xfe\xff\x00\xe0\0\0\0", DELIMITER, basic(little=False), item(b"abc"), basic(0, 10)[:-1],
     struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFC), struct.pack("<HHL", 0xFFFE, 0xE000, 0xFFFFFFFF)],
)  # fmt: skip
def test_a_value_starts_with_a_table_of_32_bit_offsets(data):
    for source in (data, Source(data)):
        with pytest.raises(EncapsulationError):
            basic_offsets(ValueBytes(source), True)


@pytest.mark.parametrize("check", [ALL, LARGE_LATER, LATER, WHEN_READ])
@pytest.mark.parametrize("kind", [bytes, Source])
def test_a_table_gives_the_fragments_of_each_frame(kind, check):
    table = by_basic_offsets(ValueBytes(kind(basic(0, 20) + THREE + DELIMITER)), True, check)
    assert (table.count, len(table)) == (2, 2)
    assert table.fragments(0) == (b"a1", b"b2")
    assert table.read(0) == b"a1b2"
    assert table.spans(0) == [(24, 2), (34, 2)]
    assert table.span(0) is None
    assert table.span(1) == (44, 2)
    assert (table.start(1), table.end(0), table.end(1)) == (36, 36, 46)
    assert table.read(1) == b"c3"
    for i in (-1, 2, 1 << 40):
        with pytest.raises(IndexError):
            table.read(i)


WRONG = {
    "first-not-0": (10, 20),
    "past-the-end": (0, 10, 200),
    "at-the-end": (0, 10, 30),
    "decreasing": (0, 20, 10),
    "duplicate": (0, 10, 10),
    "all-0": (0, 0, 0),
    "mid-fragment": (0, 12, 20),
    "odd": (0, 11, 20),
    "negative": (0, 10, 0xFFFFFFFF),
}


@pytest.mark.parametrize("check", [ALL, LARGE_LATER, LATER, WHEN_READ])
@pytest.mark.parametrize("kind", [bytes, Source])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_table_that_does_not_fit_the_items_is_refused(wrong, kind, check):
    with pytest.raises(OffsetTableError):
        table = by_basic_offsets(ValueBytes(kind(basic(*wrong) + THREE)), True, check)
        for i in range(len(table)):
            table.read(i)


def test_a_frame_that_is_read_is_checked_with_the_one_before():
    inside = item(b"ab")
    source = Source(basic(0, 18, 38) + item(b"1234" + inside[:6]) + item(inside + b"xy") + item(b"zz"))
    table = by_basic_offsets(ValueBytes(source), True, ALL)
    assert table.read(0) == b"1234" + inside[:6]
    # Offsets that point at what looks like an item, within a fragment.
    wrong = Source(basic(0, 26, 38) + source.data[20:])
    with pytest.raises(OffsetTableError):
        by_basic_offsets(ValueBytes(wrong), True, ALL)
    table = by_basic_offsets(ValueBytes(wrong), True, WHEN_READ)
    for i in (2, 1, 0):
        with pytest.raises(OffsetTableError):
            table.read(i)


def test_a_small_value_is_read_at_once():
    source = Source(framing.encapsulate([b"ab" * 50] * 1000, 1, True))
    table = by_basic_offsets(ValueBytes(source), True, ALL)
    before = len(source.reads)
    assert [table.read(i) for i in range(1000)] == [b"ab" * 50] * 1000
    assert before <= 3
    assert len(source.reads) == before


def test_the_last_offset_of_a_large_file_is_one_of_an_item():
    frames = [bytes(100_000)] * 4
    value = bytearray(framing.encapsulate(frames, 1, True) + DELIMITER)
    struct.pack_into("<L", value, 8 + 4 * 3, 4 * 100_008)
    with pytest.raises(OffsetTableError):
        by_basic_offsets(ValueBytes(Source(bytes(value))), True, ALL)


def test_a_frame_of_a_large_file_is_read_alone():
    frames = [bytes([i % 251]) * 100_000 for i in range(50)]
    source = Source(framing.encapsulate(frames, 1, True))
    table = by_basic_offsets(ValueBytes(source), True, ALL)
    assert table.read(30) == frames[30]
    assert sum(nbytes for _, nbytes in source.reads) < 101_000 + 5_000
    before = len(source.reads)
    assert table.read(31) == frames[31]
    assert len(source.reads) - before <= 2
    assert table.read(49) == frames[49]


def test_frames_that_are_read_in_order_are_read_once():
    frames = [bytes([i % 251]) * 1000 for i in range(500)]
    source = Source(framing.encapsulate(frames, 1, True))
    table = by_basic_offsets(ValueBytes(source), True, ALL)
    assert [table.read(i) for i in range(500)] == frames
    assert len(source.reads) <= 502
    assert sum(nbytes for _, nbytes in source.reads) < source.size * 1.05


def test_a_large_table_in_memory_is_checked_when_asked():
    count = 20_000
    value = bytearray(framing.encapsulate([b"ab"] * count, 1, True))
    struct.pack_into("<L", value, 8 + 4 * 15_000, 150_002)
    assert by_basic_offsets(ValueBytes(value), True, LARGE_LATER).read(100) == b"ab"
    table = by_basic_offsets(ValueBytes(value), True, LARGE_LATER)
    # What stands behind the broken offset is led to through it.
    for i in (14_999, 15_000, 15_001, 15_002):
        with pytest.raises(OffsetTableError):
            table.read(i)
    with pytest.raises(OffsetTableError):
        by_basic_offsets(ValueBytes(value), True, ALL)


@pytest.mark.parametrize("kind", [bytes, Source])
def test_frames_before_a_fault_are_given_by_a_table(kind):
    value = basic(0, 10) + item(b"a1") + item(b"b2") + b"\x08\0\0\0\0\0\0\0"
    table = by_basic_offsets(ValueBytes(kind(value)), True, ALL)
    assert table.read(0) == b"a1"
    for _ in range(2):
        with pytest.raises(EncapsulationError):
            table.read(1)
    again = restored(ValueBytes(kind(value)), table.to_state(), ALL)
    assert again.read(0) == b"a1"
    with pytest.raises(EncapsulationError):
        again.read(1)


def extended(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


@pytest.mark.parametrize("kind", [bytes, Source])
def test_lengths_may_leave_out_the_padding(kind):
    value = ValueBytes(kind(basic() + item(b"abc\0") + item(b"de")))
    table = by_extended_offsets(value, extended(0, 12), extended(3, 2), True, ALL)
    assert [table.read(0), table.read(1)] == [b"abc", b"de"]
    assert table.spans(0) == [(16, 3)]
    assert table.span(0) == (16, 3)
    assert table.fragments(0) == (b"abc",)


@pytest.mark.parametrize("kind", [bytes, Source])
@pytest.mark.parametrize("lengths", [(5, 2), (2, 2), (4, 1 << 63), (4, (1 << 64) - 1), (0, 2), (4, 3)])
def test_lengths_that_are_not_those_of_the_items_are_ignored(lengths, kind):
    value = ValueBytes(kind(basic() + item(b"abc\0") + item(b"de")))
    with pytest.warns(DicomReadWarning, match="Lengths do not fit"):
        table = by_extended_offsets(value, extended(0, 12), extended(*lengths), True, ALL)
        frames = [table.read(0), table.read(1)]
    assert frames == [b"abc\0", b"de"]


@pytest.mark.parametrize(
    ("offsets", "lengths"),
    [
        (b"", b""),
        (extended(0), b""),
        (extended(0, 10)[:-1], extended(2, 2)[:-1]),
        (extended(0, 10, 20), extended(2, 2)),
        (extended(0, 10, 1 << 63), extended(2, 2, 2)),
        (extended(0, 10, (1 << 64) - 10), extended(2, 2, 2)),
    ],
)
def test_an_extended_table_that_fits_nothing_is_refused(offsets, lengths):
    with pytest.raises(OffsetTableError):
        by_extended_offsets(ValueBytes(basic() + THREE), offsets, lengths, True, ALL)


# ---- frames by fragments and codestreams ----


def test_each_fragment_or_all_of_them_are_frames():
    fragments = scan(ValueBytes(THREE), 0, True)
    each, whole = one_a_fragment(fragments), one_of_all(fragments)
    assert [each.read(i) for i in range(3)] == [b"a1", b"b2", b"c3"]
    assert (whole.count, whole.read(0), whole.fragment_count) == (1, b"a1b2c3", 3)
    for make in (one_a_fragment, one_of_all):
        with pytest.raises(ValueError):
            make(scan(ValueBytes(b""), 0, True))


def test_a_joined_frame_of_a_file_is_read_in_parts_when_it_is_large():
    parts = [bytes([i]) * 60_000 for i in range(3)]
    source = Source(b"".join(map(item, parts)))
    table = one_of_all(scan(ValueBytes(source), 0, True))
    assert table.read(0) == b"".join(parts)
    assert table.fragments(0) == tuple(parts)


@pytest.mark.parametrize("kind", [bytes, Source])
def test_codestreams_are_marked(kind):
    parts = [b"\xff\xd8\xff\xe0", b"ab\xff\xd9", b"\xff\x4f\xff\x51ab", b"\xff\xd9" + bytes(8)]
    marks = Marks(scan(ValueBytes(kind(b"".join(map(item, parts)))), 0, True))
    assert (marks.begins, marks.ends) == (2, 2)
    assert (marks.begin_first, marks.end_last, marks.paired) == (True, True, True)
    for table in (marks.frames_by_beginnings(), marks.frames_by_endings()):
        assert [table.read(0), table.read(1)] == [parts[0] + parts[1], parts[2] + parts[3]]


@pytest.mark.parametrize(
    ("part", "begins", "ends"),
    [
        (b"", 0, 0),
        (b"\xff\xd8", 0, 0),
        (b"\xff\xd8\xff", 1, 0),
        (b"\xff\x4f\xff\x52", 0, 0),
        (b"\0\0\0\x0cjP  \r\n\x87\n", 1, 0),
        (b"\0\0\0\x0cJXL \r\n\x87\n", 1, 0),
        (b"\xff\xd9", 0, 1),
        (b"\xd9\xff", 0, 0),
        (b"\xff\xd9" + bytes(8), 0, 1),
        (b"\xff\xd9" + bytes(9), 0, 0),
        (b"\xff\xd8\xffab\xff\xd9\0", 1, 1),
    ],
)
def test_markers_begin_and_end_a_codestream(part, begins, ends):
    marks = Marks(scan(ValueBytes(item(part)), 0, True))
    assert (marks.begins, marks.ends) == (begins, ends)


# ---- keeping ----


def test_a_restored_table_is_checked_against_its_value():
    value = basic(0, 20) + THREE
    state = by_basic_offsets(ValueBytes(value), True, ALL).to_state()
    assert restored(ValueBytes(value), state, ALL).read(0) == b"a1b2"
    for other in (value[:-1], basic(0, 20) + item(b"a1b2c3d4"), b"", basic(0, 20) + item(b"a1") + bytes(20)):
        with pytest.raises(OffsetTableError):
            restored(ValueBytes(other), state, ALL)


@pytest.mark.parametrize(
    "state",
    [
        (0, b"", None, True),
        (1, b"", None, True),
        (1, bytes(15), None, True),
        (1, None, None, True),
        (1 << 62, bytes(16), None, True),
        (-1, bytes(16), None, True),
        (1, struct.pack("<2q", -8, 10), None, True),
        (1, struct.pack("<2q", 8, 1 << 40), None, True),
        (1, struct.pack("<2q", 8, 18), bytes(7), True),
    ],
)
def test_a_state_that_is_none_is_refused(state):
    with pytest.raises((ValueError, TypeError)):
        restored(ValueBytes(basic() + item(b"ab")), state, ALL)


# ---- writing ----


def test_a_frame_is_parted_into_even_fragments():
    assert framing.fragment_sizes(10, 3) == [4, 4, 2]
    assert framing.fragment_sizes(11, 5) == [2, 2, 2, 2, 4]
    # Parts as large as the first would leave nothing for the last.
    assert framing.fragment_sizes(15, 5) == [4, 4, 4, 2, 2]
    assert framing.fragment_sizes(1, 1) == [2]


def test_sizes_are_checked_without_the_frames():
    assert framing.check_size([1, 2], 1, True) == len(framing.encapsulate([b"1", b"22"], 1, True))
    half = (1 << 31) - 16
    assert framing.check_size([half, half, 2], 1, True) == 8 + 12 + 2 * (half + 8) + 10
    with pytest.raises(ValueError, match=r"4294967296.*4294967295"):
        framing.check_size([half, half + 16, 2], 1, True)
    assert framing.check_size([half, half + 16, 2], 1, False)
    assert framing.check_size([0xFFFFFFFE], 1, True)
    with pytest.raises(ValueError, match="4294967296 bytes"):
        framing.check_size([0xFFFFFFFF], 1, True)
    assert framing.check_size([1 << 33], 3, True)
    for sizes, count in (([0], 1), ([2], 2), ([2], 0), ([2], -1), ([1 << 62], 1), ([1 << 61] * 4, 1 << 40)):
        with pytest.raises(ValueError):
            framing.check_size(sizes, count, False)


@pytest.mark.parametrize("frames", [None, 5, [None], ["ab"], [5], b"ab", [io.BytesIO(b"ab")]])
def test_frames_are_bytes_like(frames):
    with pytest.raises(TypeError):
        framing.encapsulate(frames, 1, True)
    with pytest.raises(TypeError):
        framing.encapsulate_extended(frames)


def test_frames_of_any_buffer_are_copied():
    frames = [b"ab", bytearray(b"cde"), memoryview(b"fghi")[1:], memoryview(struct.pack("2H", 1, 2))]
    expected = reference.encapsulate([b"ab", b"cde", b"ghi", struct.pack("2H", 1, 2)])
    assert framing.encapsulate(iter(frames), 1, True) == expected
    frames[1].append(1)
