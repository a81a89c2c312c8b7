"""Encapsulation of any frames, and frames of any value: round trips, and what the plain reference says.

``CYDICOM_EXAMPLES`` multiplies the number of examples of every test here; it is 1 if not set.
"""

from __future__ import annotations

import io
import os
import pickle
import struct
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from cydicom.encaps import (
    EncapsulatedBuffer,
    FrameIndex,
    encapsulate,
    encapsulate_buffer,
    encapsulate_extended,
    fragment_frame,
    generate_fragmented_frames,
    generate_fragments,
    generate_frames,
    get_frame,
    itemize_frame,
    parse_basic_offsets,
    parse_fragments,
)
from cydicom.errors import EncapsulationError
from cydicom.framelayout import CHECK_WHEN_READ
from tests.reference import encapsulation as reference
from tests.reference.encapsulation import RefusedError, Told, item

MANY = int(os.environ.get("CYDICOM_EXAMPLES", "1"))


def few(count: int) -> Any:
    return settings(max_examples=count * MANY, suppress_health_check=list(HealthCheck))


frames = st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=8)
tables = st.sampled_from(["basic", "extended", "none"])


def even(data: bytes) -> bytes:
    return data + b"\0" * (len(data) % 2)


class Source:
    """Bytes that are read by their position, and never held."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)

    def read(self, offset: int, nbytes: int) -> bytes:
        assert 0 <= offset <= offset + nbytes <= self.size
        return self.data[offset : offset + nbytes]


# ---- round trips ----


@few(200)
@given(frames, st.integers(1, 5), st.booleans())
def test_frames_come_back_from_what_they_were_encapsulated_to(parts, count, has_bot):
    assume(all(len(part) + len(part) % 2 >= 2 * count for part in parts))
    value = encapsulate(parts, count, has_bot)
    assert value == reference.encapsulate(parts, count, has_bot)
    known = {} if has_bot or len(parts) * count == 1 else {"number_of_frames": len(parts)}
    if not has_bot and count > 1 and len(parts) > 1:
        with pytest.raises(EncapsulationError):
            FrameIndex(value, **known)
        return
    assert list(generate_frames(value, **known)) == [even(part) for part in parts]
    assert [b"".join(frame) for frame in generate_fragmented_frames(value, **known)] == [*map(even, parts)]
    assert [len(frame) for frame in generate_fragmented_frames(value, **known)] == [count] * len(parts)
    for i, part in enumerate(parts):
        assert get_frame(value, i, **known) == even(part)


@few(200)
@given(frames, tables, st.booleans(), st.binary(max_size=20))
def test_every_source_gives_the_frames(parts, table, closed, behind):
    options: dict[str, Any] = {}
    if table == "extended":
        value, offsets, lengths = encapsulate_extended(parts)
        options["extended_offsets"] = (offsets, lengths)
    else:
        value = encapsulate(parts, has_bot=table == "basic")
        options["number_of_frames"] = len(parts)
    if closed:
        value += b"\xfe\xff\xdd\xe0\0\0\0\0" + behind
    expected = [even(part) for part in parts]
    fp = io.BytesIO(b"before" + value)
    fp.seek(6)
    for source in (value, bytearray(value), memoryview(value), fp, Source(value), (Source(b"x" + value), 1)):
        index = FrameIndex(source, **options)
        assert len(index) == len(parts)
        assert [index[i] for i in reversed(range(len(parts)))] == expected[::-1]
        assert list(index) == expected
        assert [b"".join(index.fragments(i)) for i in range(len(index))] == expected
        for i, part in enumerate(expected):
            ((offset, nbytes),) = index.spans(i)
            assert value[offset : offset + nbytes] == part
    fp.seek(6)
    assert list(generate_frames(fp, **options)) == expected
    fp.seek(6)
    assert [get_frame(fp, i, **options) for i in range(len(parts))] == expected


@few(100)
@given(frames, tables)
def test_a_pickled_index_gives_the_frames(parts, table):
    value, offsets, lengths = encapsulate_extended(parts)
    options: dict[str, Any] = {"number_of_frames": len(parts)}
    if table == "extended":
        options["extended_offsets"] = (offsets, lengths)
    elif table == "basic":
        value = encapsulate(parts)
    index = FrameIndex(value, **options)
    again = pickle.loads(pickle.dumps(index))
    assert list(again) == list(index)
    assert again.origin == index.origin
    assert list(index.attach(Source(value))) == list(index)
    assert list(index.attach(memoryview(value))) == list(index)


@few(100)
@given(frames)
def test_lengths_without_the_padding_give_frames_without_it(parts):
    value, offsets, _ = encapsulate_extended(parts)
    lengths = struct.pack(f"<{len(parts)}Q", *map(len, parts))
    for source in (value, Source(value)):
        index = FrameIndex(source, extended_offsets=(offsets, lengths))
        assert list(index) == parts
        assert list(pickle.loads(pickle.dumps(index.attach(value)))) == parts


@few(100)
@given(frames, st.integers(1, 5))
def test_items_of_a_frame_are_its_fragments(parts, count):
    for part in parts:
        if len(part) + len(part) % 2 < 2 * count:
            with pytest.raises(ValueError):
                list(fragment_frame(part, count))
            continue
        fragments = list(fragment_frame(part, count))
        assert fragments == reference.fragments(part, count)
        assert len(fragments) == count
        assert b"".join(fragments) == even(part)
        assert all(len(fragment) % 2 == 0 and len(fragment) >= 2 for fragment in fragments)
        items = b"".join(itemize_frame(part, count))
        assert items == b"".join(map(item, fragments))
        assert list(generate_fragments(items)) == fragments
        assert list(generate_fragments(io.BytesIO(items))) == fragments


@few(100)
@given(st.lists(st.binary(max_size=40), max_size=6), st.booleans(), st.data())
def test_an_encapsulated_buffer_reads_as_the_value(parts, has_bot, data):
    buffer = encapsulate_buffer([io.BytesIO(part) for part in parts], has_bot)
    assert isinstance(buffer, EncapsulatedBuffer)
    expected = reference.encapsulate(parts, 1, has_bot)
    assert buffer.read(None) == expected
    assert buffer.encapsulated_length == len(expected)
    if parts and all(parts):
        assert encapsulate(parts, 1, has_bot) == expected
    for _ in range(5):
        start = data.draw(st.integers(0, len(expected) + 3))
        size = data.draw(st.integers(0, len(expected) + 3))
        assert buffer.seek(start) == start
        assert buffer.read(size) == expected[start : start + size]
        assert buffer.tell() == max(start, min(start + size, len(expected)))


# ---- any value ----

contents = st.one_of(
    st.binary(max_size=12),
    st.sampled_from(
        [
            b"\xff\xd8\xff\xe0ab",
            b"ab\xff\xd9",
            b"ab\xff\xd9\0\0",
            b"\xff\xd8\xffa\xff\xd9",
            b"\xff\x4f\xff\x51ab",
            b"\xff\xd9" + bytes(9),
            b"\xfe\xff\x00\xe0\x02\x00\x00\x00",
            b"\xfe\xff\xdd\xe0\0\0\0\0",
        ]
    ),
)


@st.composite
def values(draw: Any) -> tuple[bytes, int, tuple[bytes, bytes] | None, bool]:
    """Return a value, the number of frames, an Extended Offset Table, the byte order; some of it wrong."""
    little = draw(st.sampled_from([True, True, False]))
    order = "<" if little else ">"
    parts = draw(st.lists(contents, max_size=7))
    items = [item(part, little) for part in parts]
    starts = [sum(map(len, items[:i])) for i in range(len(items))]
    kept = [start for start in starts if draw(st.sampled_from([True, True, False]))] if starts else []
    offsets = draw(st.sampled_from([starts, [], kept, kept]))
    wrong = draw(st.lists(st.tuples(st.integers(0, 6), st.integers(-10, 300)), max_size=1))
    offsets = list(offsets)
    for at, number in wrong:
        if at < len(offsets):
            offsets[at] = max(0, offsets[at] + number)
    extended = None
    table = struct.pack(f"{order}{len(offsets)}L", *offsets)
    if draw(st.sampled_from([False, False, True])):
        sizes = [len(part) for part in parts][: len(offsets)]
        sizes += [0] * (len(offsets) - len(sizes))
        change = draw(st.sampled_from([None, None, -1, -2, 1, 2**64 - 1]))
        if change is not None and sizes:
            at = draw(st.integers(0, len(sizes) - 1))
            sizes[at] = change if change > 1 else max(0, sizes[at] + change)
        encoded = struct.pack(f"{order}{len(offsets)}Q", *offsets)
        lengths = struct.pack(f"{order}{len(sizes)}Q", *sizes)
        cut = draw(st.sampled_from([0, 0, 0, 3, 8]))
        extended = (encoded[: max(0, len(encoded) - cut)], lengths)
        table = draw(st.sampled_from([b"", b"", table]))
    value = item(table, little) + b"".join(items)
    ending = draw(st.sampled_from(["", "", "delimiter", "cut", "junk", "undefined"]))
    if ending == "delimiter":
        value += struct.pack(order + "HHL", 0xFFFE, 0xE0DD, 0) + draw(st.binary(max_size=9))
    elif ending == "cut":
        value = value[: len(value) - draw(st.integers(0, 12))]
    elif ending == "junk":
        value += draw(st.binary(max_size=12))
    elif ending == "undefined":
        value += struct.pack(order + "HHL", 0xFFFE, 0xE000, 0xFFFFFFFF) + b"ab"
    number = draw(st.sampled_from([0, 0, 1, 2, len(parts), len(parts), len(offsets)]))
    return value, number, extended, little


def told(value: bytes, number: int, extended: Any, little: bool) -> Told | None:
    """Return what the reference makes of a value, None if it refuses it."""
    try:
        return reference.frames(value, number, extended, little)
    except RefusedError:
        return None


class LateIndex(FrameIndex):
    """An index that holds no table against the items before a frame is asked for."""

    _check = CHECK_WHEN_READ


def seen(
    source: Any, number: int, extended: Any, little: bool, make: type[FrameIndex] = FrameIndex
) -> Told | None:
    """Return what an index makes of a value, None if it refuses it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            index = make(
                source,
                number_of_frames=number or None,
                extended_offsets=extended,
                endianness="<" if little else ">",
            )
            found = [list(index.fragments(i)) for i in range(len(index))]
            assert [index[i] for i in range(len(index))] == [b"".join(frame) for frame in found]
        except EncapsulationError:
            return None
    return Told(found, bool(caught))


@few(1500)
@given(values())
@example((item(struct.pack("<3L", 0, 20, 27)) + 3 * item(b"ab"), 3, None, True))
@example((item(struct.pack("<2L", 0, 12)) + item(b"abcd" + item(b"")) + item(b"xy"), 2, None, True))
@example((item(b"") + item(b"") * 2, 0, (struct.pack("<2Q", 0, 8), b"\xff" * 16), True))
def test_an_index_says_what_the_reference_says(case):
    value, number, extended, little = case
    assert seen(value, number, extended, little) == told(value, number, extended, little)


@few(800)
@given(values())
@example((item(struct.pack("<3L", 0, 20, 27)) + 3 * item(b"ab"), 3, None, True))
def test_frames_read_in_order_are_those_of_the_reference_or_refused(case):
    """Frames may be checked one by one: a later fault refuses what an earlier one would have mended."""
    value, number, extended, little = case
    expected = told(value, number, extended, little)
    assert seen(Source(value), number, extended, little) == expected
    for source in (value, Source(value)):
        found = seen(source, number, extended, little, LateIndex)
        if found is not None:
            assert found == expected
        elif expected is not None:
            assert expected.doubt


@few(500)
@given(values())
def test_functions_give_what_the_index_gives(case):
    value, number, extended, little = case
    endianness = "<" if little else ">"
    options = {"number_of_frames": number or None, "extended_offsets": extended, "endianness": endianness}
    expected = told(value, number, extended, little)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if expected is None:
            return
        assert [list(frame) for frame in generate_fragmented_frames(value, **options)] == expected.frames
        assert list(generate_frames(value, **options)) == [b"".join(frame) for frame in expected.frames]
        for i, frame in enumerate(expected.frames):
            assert get_frame(value, i, **options) == b"".join(frame)
            assert get_frame(io.BytesIO(value), i, **options) == b"".join(frame)


@few(500)
@given(st.binary(max_size=60), st.booleans())
def test_random_bytes_are_walked_or_refused(data, little):
    endianness = "<" if little else ">"
    walked = reference.walk(data, 0, little)
    expected = [data[at : at + nbytes] for at, nbytes in walked.spans]
    found = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found.extend(generate_fragments(data, endianness=endianness))
        except EncapsulationError:
            assert not walked.sound
        else:
            assert walked.sound
    assert found == expected
    if walked.sound:
        assert parse_fragments(data, endianness=endianness) == (len(expected), walked.headers[:-1])
    else:
        with pytest.raises(EncapsulationError):
            parse_fragments(data, endianness=endianness)
    try:
        offsets, _ = reference.basic_offsets(data, little)
    except RefusedError:
        with pytest.raises(EncapsulationError):
            parse_basic_offsets(data, endianness=endianness)
    else:
        assert parse_basic_offsets(data, endianness=endianness) == offsets
