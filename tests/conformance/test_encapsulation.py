"""Encapsulation of pixel data: rows C34 to C37 (PS3.5 A.4, PS3.3 C.7.6.3)."""

from __future__ import annotations

import io
import struct

import pydicom.encaps
import pytest

from cydicom import dcmread
from cydicom.encaps import (
    FrameIndex,
    encapsulate,
    encapsulate_extended,
    fragment_frame,
    generate_fragmented_frames,
    generate_frames,
    get_frame,
    parse_basic_offsets,
    parse_fragments,
)
from cydicom.errors import DicomReadWarning, EncapsulationError, OffsetTableError
from tests.corpus.build import (
    EXPLICIT_LITTLE,
    JPEG_BASELINE_UID,
    SEQUENCE_DELIMITER,
    part10,
)
from tests.corpus.case import after, before

E = EXPLICIT_LITTLE
END = E.delimiter(SEQUENCE_DELIMITER)


def table(*offsets: int) -> bytes:
    return E.item(struct.pack(f"<{len(offsets)}L", *offsets))


def wide(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


def joined(parts: list[bytes]) -> bytes:
    return b"".join(map(E.item, parts))


# C34: the table's item comes first, empty or not; items have a defined, even length; the delimiter is last.


def test_the_first_item_is_the_table_and_may_be_empty():
    assert encapsulate([b"ab", b"cd"], has_bot=False) == table() + joined([b"ab", b"cd"])
    assert encapsulate([b"ab", b"cd"]) == table(0, 10) + joined([b"ab", b"cd"])
    for first in (table(), table(0)):
        assert list(generate_frames(first + E.item(b"ab"))) == [b"ab"]


def test_without_the_table_there_are_no_frames():
    """The first fragment would be taken for the table."""
    for value in (joined([b"abcdef", b"gh"]), E.item(b"abcde"), END, b"", b"\xff\xd8\xff\xd9" * 4):
        with pytest.raises(EncapsulationError):
            FrameIndex(value, number_of_frames=2)


@pytest.mark.parametrize("nbytes", [1, 2, 3, 5, 7, 13])
def test_a_table_holds_32_bit_offsets(nbytes):
    value = E.item(bytes(nbytes)) + joined([b"ab", b"cd"])
    with pytest.raises(EncapsulationError):
        FrameIndex(value, number_of_frames=2)


@pytest.mark.parametrize("frames", [[b"a"], [b"abc", b"de", b"f"], [bytes(101), bytes(102)]])
@pytest.mark.parametrize("count", [1, 2, 3])
def test_each_frame_is_padded_by_itself(frames, count):
    """Not the stream of all: the second of two odd frames would begin one byte late (dcmjs #293)."""
    if any(len(frame) + len(frame) % 2 < 2 * count for frame in frames):
        with pytest.raises(ValueError):
            encapsulate(frames, count)
        return
    value = encapsulate(frames, count)
    found = list(generate_fragmented_frames(value))
    for frame, fragments in zip(frames, found, strict=True):
        assert len(fragments) == count
        assert all(len(fragment) % 2 == 0 and len(fragment) >= 2 for fragment in fragments)
        assert b"".join(fragments) == frame + b"\0" * (len(frame) % 2)


def test_only_the_last_fragment_is_padded():
    assert list(fragment_frame(b"abcdefg", 2)) == [b"abcd", b"efg\0"]


def test_no_fragment_has_an_undefined_length():
    value = table() + E.item(b"ab", length=0xFFFFFFFF) + END
    with pytest.raises(EncapsulationError):
        FrameIndex(value)


def test_the_delimiter_ends_the_items_and_may_be_missing():
    value = table() + joined([b"ab", b"cd"])
    for behind in (b"", END, END + joined([b"no"]), END[:4]):
        assert list(generate_frames(value + behind, number_of_frames=2)) == [b"ab", b"cd"]


def test_a_saved_element_ends_with_the_delimiter():
    head = part10(before() + after(), JPEG_BASELINE_UID)
    dataset = dcmread(head + E.encapsulated([b"old0"], table=struct.pack("<L", 0)))
    dataset.PixelData = encapsulate([b"ab", b"cde"])
    target = io.BytesIO()
    dataset.save_as(target)
    assert target.getvalue().endswith(encapsulate([b"ab", b"cde"]) + END)
    assert list(FrameIndex(dcmread(target.getvalue()).PixelData)) == [b"ab", b"cde\0"]


# C35: offsets count from the first byte behind the table's item.


def test_offsets_count_from_behind_the_table():
    frames = [[b"a1", b"a2", b"a345"], [b"b1", b"b234", b"b5"]]
    value = table(0, 32) + joined(frames[0] + frames[1]) + END
    assert parse_basic_offsets(value) == [0, 32]
    assert [list(frame) for frame in generate_fragmented_frames(value)] == frames
    for i, frame in enumerate(frames):
        assert get_frame(value, i) == b"".join(frame)
    index = FrameIndex(value)
    assert index.spans(1)[0] == (16 + 32 + 8, 2)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_written_offsets_are_those_of_the_first_fragments(count):
    frames = [bytes(11), bytes(24), bytes(7)]
    value = encapsulate(frames, count)
    offsets = parse_basic_offsets(value)
    first = 8 + 4 * len(frames)
    _, positions = parse_fragments(value[first:])
    assert offsets == positions[::count]
    assert value == pydicom.encaps.encapsulate(frames, count)


@pytest.mark.parametrize("offsets", [(4, 32), (10, 42), (16, 48), (8, 40)])
def test_the_first_offset_is_0(offsets):
    value = table(*offsets) + joined([b"a1", b"a2", b"a345", b"b1", b"b234", b"b5"])
    for number in (None, 2):
        with pytest.raises(OffsetTableError):
            FrameIndex(value, number_of_frames=number)
        with pytest.raises(ValueError):
            list(generate_frames(value, number_of_frames=number))
        with pytest.raises(ValueError):
            get_frame(value, 0, number_of_frames=number)


# C36: the Extended Offset Table goes with an empty basic one, and one fragment a frame.


def test_an_extended_table_goes_with_an_empty_basic_one():
    frames = [b"abc", b"de", b"fghij"]
    value, offsets, lengths = encapsulate_extended(frames)
    assert value.startswith(table())
    assert offsets == wide(0, 12, 22)
    # As pydicom writes them: with the byte that pads a frame.
    assert lengths == wide(4, 2, 6)
    assert (value, offsets, lengths) == pydicom.encaps.encapsulate_extended(frames)
    index = FrameIndex(value, extended_offsets=(offsets, lengths))
    assert list(index) == [b"abc\0", b"de", b"fghij\0"]


def test_lengths_may_be_those_of_odd_frames():
    frames = [b"abc", b"de", b"fghij"]
    value, offsets, _ = encapsulate_extended(frames)
    assert list(generate_frames(value, extended_offsets=(offsets, wide(3, 2, 5)))) == frames


def test_both_tables_are_told_of():
    value = table(0, 10) + joined([b"ab", b"cd"])
    with pytest.warns(DicomReadWarning, match="Basic Offset Table is not empty"):
        index = FrameIndex(value, extended_offsets=(wide(0, 10), wide(2, 2)))
    assert index.origin == "extended offset table"


def test_an_extended_table_has_one_fragment_a_frame():
    value = table() + joined([b"a1", b"a2", b"b1"])
    with pytest.warns(DicomReadWarning, match="several fragments"):
        index = FrameIndex(value, extended_offsets=(wide(0, 20), wide(4, 2)))
    assert list(index) == [b"a1a2", b"b1"]


def test_an_extended_table_is_not_empty():
    value = table() + joined([b"ab", b"cd"])
    with pytest.warns(DicomReadWarning, match="is empty"):
        assert list(FrameIndex(value, number_of_frames=2, extended_offsets=(b"", b""))) == [b"ab", b"cd"]


# C37: without a table, the codestreams tell, or nobody does.

#: JPEG, JPEG-LS, JPEG 2000 and HTJ2K begin with SOI or SOC and SIZ, and end with EOI or EOC.
BEGINNINGS = {"jpeg": b"\xff\xd8\xff\xdb", "jpeg-ls": b"\xff\xd8\xff\xf7", "jpeg-2000": b"\xff\x4f\xff\x51"}


@pytest.mark.parametrize("begin", BEGINNINGS.values(), ids=BEGINNINGS)
@pytest.mark.parametrize("sizes", [(2, 2), (1, 3), (3, 1), (4, 2)])
@pytest.mark.parametrize("padding", [b"", b"\0", b"\0" * 8])
def test_codestreams_tell_frames_apart(begin, sizes, padding):
    frames = []
    for i, count in enumerate(sizes):
        stream = begin + bytes([i + 1]) * 21 + b"\xff\xd9" + padding
        step = -(-len(stream) // count)
        frames.append([stream[at : at + step] for at in range(0, len(stream), step)])
    value = table() + joined([part for frame in frames for part in frame])
    expected = [b"".join(frame) for frame in frames]
    if any(len(part) % 2 for frame in frames for part in frame):
        with pytest.warns(DicomReadWarning, match="odd"):
            assert list(FrameIndex(value, number_of_frames=2)) == expected
        return
    index = FrameIndex(value, number_of_frames=2)
    assert index.origin == "codestreams"
    assert list(index) == expected
    assert list(generate_frames(value, number_of_frames=2)) == expected


def test_one_fragment_a_frame_needs_no_codestreams():
    value = table() + joined([b"ab", b"cd", b"ef"])
    assert list(FrameIndex(value, number_of_frames=3)) == [b"ab", b"cd", b"ef"]


def test_one_frame_is_all_fragments():
    value = table() + joined([b"ab", b"cd", b"ef"])
    assert list(FrameIndex(value, number_of_frames=1)) == [b"abcdef"]


def test_a_stream_of_many_frames_is_one_fragment():
    """A video is one stream (PS3.5 8.2.5)."""
    value = table() + E.item(b"stream")
    assert list(FrameIndex(value, number_of_frames=250)) == [b"stream"]


@pytest.mark.parametrize("number", [None, 2, 5])
def test_nothing_is_guessed_in_silence(number):
    value = table() + joined([b"ab", b"cd", b"ef"])
    with pytest.raises(EncapsulationError):
        FrameIndex(value, number_of_frames=number)
    if number == 2:
        # As pydicom does, but for the text.
        with pytest.warns(UserWarning, match="may be wrong"):
            assert list(generate_frames(value, number_of_frames=number)) == [b"abcdef"]
    else:
        with pytest.raises(ValueError):
            list(generate_frames(value, number_of_frames=number))
