"""Delimiters in files, and buffers as values; pydicom is the oracle."""

from __future__ import annotations

import io
import logging
import os
import struct
import tracemalloc
from pathlib import Path

import pydicom.fileutil
import pydicom.tag
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import config, fileutil
from cydicom.fileutil import (
    absorb_delimiter_item,
    buffer_equality,
    buffer_length,
    buffer_remaining,
    check_buffer,
    find_bytes,
    find_delimiter,
    length_of_undefined_length,
    path_from_pathlike,
    read_buffer,
    read_undefined_length_value,
    read_up_to,
    reset_buffer_position,
)
from cydicom.tag import BaseTag, ItemTag, SequenceDelimiterTag

PACKAGES = pytest.mark.parametrize("package", [fileutil, pydicom.fileutil], ids=["ours", "pydicom"])
ENDIANS = pytest.mark.parametrize("little", [True, False], ids=["little", "big"])


def header(group, element, length, little=True):
    return struct.pack("<HHL" if little else ">HHL", group, element, length)


def item(value, little=True, length=None):
    return header(0xFFFE, 0xE000, len(value) if length is None else length, little) + value


def delimiter(little=True, length=0):
    return header(0xFFFE, 0xE0DD, length, little)


def at(data, offset=0):
    file = io.BytesIO(data)
    file.seek(offset)
    return file


def outcome(function, file, *arguments, **named):
    """Return what a call gives and where it leaves the file, or the error."""
    try:
        found = function(file, *arguments, **named)
    except (ValueError, EOFError, struct.error, TypeError) as error:
        found = type(error)
    return found, file.tell()


@pytest.mark.parametrize("rewind", [True, False])
@pytest.mark.parametrize(
    ("data", "sought", "offset"),
    [
        (b"abcdef", b"cd", 0), (b"abcdef", b"zz", 1), (b"abcd", b"", 2), (b"", b"", 0), (b"", b"a", 0),
        (b"abcdabcd", b"abcd", 1), (b"x" * 127 + b"abcd" + b"y" * 300, b"abcd", 3),
        (b"x" * 127 + b"abcd", b"abcd", 0), (b"aaab" * 40 + b"aab", b"baab", 5), (b"abc", b"abcd", 0),
    ],
)  # fmt: skip
def test_bytes_are_found_where_pydicom_finds_them(data, sought, offset, rewind):
    ours = outcome(find_bytes, at(data, offset), sought, rewind=rewind)
    assert ours == outcome(pydicom.fileutil.find_bytes, at(data, offset), sought, rewind=rewind)


@given(
    st.lists(st.sampled_from([b"a", b"b", b"ab"]), max_size=40).map(b"".join),
    st.lists(st.sampled_from([b"a", b"b"]), max_size=6).map(b"".join),
    st.integers(1, 9),
    st.integers(0, 5),
    st.booleans(),
)
def test_bytes_are_found_across_blocks_of_every_size(data, sought, read_size, offset, rewind):
    file = at(data, offset)
    index = data.find(sought, offset) if offset <= len(data) or sought else offset
    if not sought:
        index = offset
    expected = None if index < 0 else index
    assert find_bytes(file, sought, read_size, rewind) == expected
    if rewind:
        assert file.tell() == offset
    elif expected is not None:
        assert file.tell() == expected + len(sought)


def test_a_search_reads_each_byte_once():
    class Counting(io.BytesIO):
        count = 0

        def read(self, size=-1, /):
            data = super().read(size)
            Counting.count += len(data)
            return data

    file = Counting(bytes(100_000))
    assert find_bytes(file, b"\0\0\0\1") is None
    assert Counting.count == 100_000


def test_a_search_may_read_all_at_once():
    assert find_bytes(at(b"x" * 500 + b"abcd"), b"abcd", -1) == 500


def test_a_search_by_0_bytes_raises():
    with pytest.raises(ValueError):
        find_bytes(at(b"abcd"), b"a", 0)


@ENDIANS
@pytest.mark.parametrize("rewind", [True, False])
def test_a_delimiter_is_found_in_its_byte_order(little, rewind):
    for data in (b"abcd" + delimiter(little) + b"xx", b"abcd" + delimiter(not little) + b"xx"):
        for name in ("find_delimiter", "length_of_undefined_length"):
            ours = outcome(getattr(fileutil, name), at(data, 1), SequenceDelimiterTag, little, rewind=rewind)
            theirs = outcome(
                getattr(pydicom.fileutil, name), at(data, 1), SequenceDelimiterTag, little, rewind=rewind
            )
            assert ours == theirs


@PACKAGES
@pytest.mark.parametrize("tag", [0xFFFEE0DD, (0xFFFE, 0xE0DD), "0xFFFEE0DD"], ids=repr)
def test_a_delimiter_is_whatever_makes_a_tag(package, tag):
    assert package.find_delimiter(at(b"abcd" + delimiter()), tag, True) == 4


@PACKAGES
def test_what_makes_no_tag_raises(package):
    with pytest.raises(ValueError):
        package.find_delimiter(at(b"abcd"), "no keyword", True)


def test_the_length_is_counted_from_the_position():
    file = at(b"abcd" + delimiter(), 1)
    assert length_of_undefined_length(file, SequenceDelimiterTag, True) == 3
    assert find_delimiter(file, SequenceDelimiterTag, True) == 4


@ENDIANS
def test_a_delimiter_is_absorbed_with_its_length(little):
    for length in (0, 5):
        file = at(delimiter(little, length) + b"xx")
        absorb_delimiter_item(file, little, SequenceDelimiterTag)
        assert file.tell() == 8


def test_another_tag_is_not_absorbed(caplog):
    file = at(b"x" + header(8, 5, 2) + b"xx", 1)
    absorb_delimiter_item(file, True, SequenceDelimiterTag)
    assert file.tell() == 1
    assert caplog.records[0].levelno == logging.WARNING
    absorb_delimiter_item(at(delimiter()), True, BaseTag(0xFFFEE00D))
    assert len(caplog.records) == 2


@PACKAGES
@pytest.mark.parametrize("nbytes", [0, 3, 7])
def test_a_cut_delimiter_raises(package, nbytes):
    with pytest.raises(struct.error):
        package.absorb_delimiter_item(at(delimiter()[:nbytes]), True, pydicom.tag.SequenceDelimiterTag)


VALUES = {
    "plain": b"abcd" + delimiter() + b"TAIL",
    "items": item(b"") + item(b"abcd") + delimiter() + b"TAIL",
    "one item": item(b"abcd") + delimiter() + b"TAIL",
    "nothing": delimiter() + b"TAIL",
    "no delimiter": b"abcd",
    "no bytes": b"",
    "items, no delimiter": item(b"") + item(b"abcd"),
    "items, cut value": item(b"") + item(b"abcd")[:-2],
    "items, cut header": item(b"") + item(b"abcd")[:6],
    "plain, delimiter without length": b"abcd" + delimiter()[:4],
    "plain, delimiter with half a length": b"abcd" + delimiter()[:6],
    "items, cut delimiter": item(b"") + item(b"abcd") + delimiter()[:2],
    "plain, delimiter of length 5": b"abcd" + delimiter(length=5) + b"TAIL",
    "items, delimiter of length 5": item(b"") + item(b"abcd") + delimiter(length=5) + b"TAIL",
    "delimiter in an item": item(b"") + item(b"ab" + delimiter() + b"cd") + delimiter() + b"TAIL",
    "delimiter in what is no item": b"zz" + item(b"ab" + delimiter() + b"cd") + delimiter() + b"TAIL",
    "item of undefined length": item(b"") + item(b"abcd", length=0xFFFFFFFF) + delimiter() + b"TAIL",
    "item longer than the file": item(b"") + item(b"abcd", length=1000) + delimiter() + b"TAIL",
    "item, then another tag": item(b"") + header(8, 5, 0) + delimiter() + b"TAIL",
}


@pytest.mark.parametrize("data", VALUES.values(), ids=VALUES)
def test_a_value_of_undefined_length_is_pydicoms(data):
    for offset in (0, 2):
        moved = bytes(offset) + data
        for tag in (SequenceDelimiterTag, ItemTag, BaseTag(0xFFFEE00D), BaseTag(0x00080005)):
            theirs = outcome(
                pydicom.fileutil.read_undefined_length_value, at(moved, offset), True, pydicom.tag.Tag(tag)
            )
            assert outcome(read_undefined_length_value, at(moved, offset), True, tag) == theirs


def test_a_delimiter_without_length_ends_at_the_end_of_the_file():
    data = item(b"") + item(b"abcd")
    for nbytes in (4, 6):
        file = at(data + delimiter()[:nbytes])
        assert read_undefined_length_value(file, True, SequenceDelimiterTag) == data
        assert file.tell() == len(data) + nbytes


@pytest.mark.parametrize(
    "defer_size", [None, 0, 1, 4, 5, 8, 12, 13, 20, 24, 25, 100, 2.5, float("inf"), "1kb"]
)
@pytest.mark.parametrize("name", ["plain", "items", "no delimiter", "nothing", "items, no delimiter"])
def test_a_long_value_is_deferred_where_pydicom_defers_it(name, defer_size):
    data = VALUES[name]
    theirs = outcome(
        pydicom.fileutil.read_undefined_length_value,
        at(data),
        True,
        pydicom.tag.SequenceDelimiterTag,
        defer_size,
    )
    assert outcome(read_undefined_length_value, at(data), True, SequenceDelimiterTag, defer_size) == theirs


@ENDIANS
def test_a_value_has_the_byte_order_of_its_delimiter(little):
    for value in (b"abcd", item(b"", little) + item(b"abcd", little)):
        file = at(value + delimiter(little) + b"TAIL")
        assert read_undefined_length_value(file, little, SequenceDelimiterTag) == value
        assert file.read() == b"TAIL"


@pytest.mark.parametrize("read_size", [1, 2, 3, 4, 5, 7, 8, 16])
def test_a_delimiter_may_cross_any_block(read_size):
    for nbytes in range(20):
        value = b"x" * nbytes
        file = at(value + delimiter() + b"TAIL")
        assert read_undefined_length_value(file, True, SequenceDelimiterTag, read_size=read_size) == value
        assert file.read() == b"TAIL"


def test_a_value_without_delimiter_leaves_the_file_where_it_was():
    file = at(b"zzabcd", 2)
    with pytest.raises(EOFError):
        read_undefined_length_value(file, True, SequenceDelimiterTag)
    assert file.tell() == 2


@given(st.lists(st.binary(max_size=20)), st.binary(max_size=8), st.booleans())
def test_items_come_back_whatever_they_hold(fragments, tail, little):
    value = b"".join(item(fragment, little) for fragment in fragments)
    file = at(value + delimiter(little) + tail)
    assert read_undefined_length_value(file, little, SequenceDelimiterTag) == value
    assert file.read() == tail


@pytest.mark.parametrize("data", VALUES.values(), ids=VALUES)
@ENDIANS
def test_encapsulated_pixel_data_are_recognized_as_by_pydicom(data, little):
    for defer_size in (None, 10):
        ours = outcome(fileutil._try_read_encapsulated_pixel_data, at(data), little, defer_size)
        assert ours == outcome(
            pydicom.fileutil._try_read_encapsulated_pixel_data, at(data), little, defer_size
        )


def test_what_is_odd_about_a_delimiter_is_logged(caplog):
    read_undefined_length_value(at(VALUES["items, delimiter of length 5"]), True, SequenceDelimiterTag)
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


@pytest.mark.parametrize("nbytes", [0, 5, 1 << 20, (1 << 20) + 1, 5 << 20, 1 << 32])
def test_no_more_is_read_than_there_is(nbytes, tmp_path):
    data = bytes(range(256)) * (1 << 13)
    path = tmp_path / "file"
    path.write_bytes(data)
    with path.open("rb") as file:
        tracemalloc.start()
        assert read_up_to(file, nbytes) == data[:nbytes]
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 4 * len(data)


class PathLike:
    """A path by the protocol alone."""

    def __fspath__(self):
        return "/x/y"


@pytest.mark.parametrize("value", ["a", b"a", Path("/a"), PathLike(), 3, None, io.BytesIO()], ids=repr)
def test_a_path_is_what_the_system_takes_for_one(value):
    ours = path_from_pathlike(value)
    assert ours == pydicom.fileutil.path_from_pathlike(value)
    assert not isinstance(ours, os.PathLike)


@ENDIANS
def test_four_bytes_make_a_tag(little):
    order = "<" if little else ">"
    assert fileutil._unpack_tag(b"\x10\0\x20\0", order) == pydicom.fileutil._unpack_tag(
        b"\x10\0\x20\0", order
    )
    for nbytes in (3, 5):
        with pytest.raises(struct.error):
            fileutil._unpack_tag(bytes(nbytes), order)


class Unreadable(io.BytesIO):
    """Cannot be read."""

    def readable(self):
        return False


class Unseekable(io.BytesIO):
    """Cannot be moved in."""

    def seekable(self):
        return False


def closed():
    buffer = io.BytesIO()
    buffer.close()
    return buffer


CHECKS = [
    "check_buffer",
    "buffer_length",
    "buffer_remaining",
    "reset_buffer_position",
    "read_buffer",
    "buffer_equality",
]


@PACKAGES
@pytest.mark.parametrize("name", CHECKS)
@pytest.mark.parametrize(
    ("make", "error"),
    [
        (Unreadable, ValueError), (Unseekable, ValueError), (closed, ValueError), (io.StringIO, TypeError),
        (bytes, TypeError), (lambda: None, TypeError), (io.RawIOBase, TypeError),
        (lambda: io.BufferedWriter(io.BytesIO()), ValueError),
    ],
    ids=["unreadable", "unseekable", "closed", "text", "bytes", "None", "raw", "writer"],
)  # fmt: skip
def test_a_buffer_is_buffered_open_readable_and_seekable(package, name, make, error):
    function = getattr(package, name)
    with pytest.raises(error):
        if name == "reset_buffer_position":
            with function(make()):
                pass
        elif name == "buffer_equality":
            function(make(), b"")
        elif name == "read_buffer":
            list(function(make()))
        else:
            function(make())


def test_a_sound_buffer_passes(tmp_path):
    path = tmp_path / "file"
    path.write_bytes(b"abc")
    with path.open("rb") as file:
        assert check_buffer(file) is None
        assert buffer_length(file) == 3
    assert check_buffer(io.BytesIO()) is None


@PACKAGES
def test_the_position_is_restored(package):
    buffer = at(b"0123456789", 3)
    with package.reset_buffer_position(buffer) as offset:
        assert offset == 3
        buffer.read()
    assert buffer.tell() == 3
    assert package.buffer_length(buffer) == 10
    assert package.buffer_remaining(buffer) == 7
    assert buffer.tell() == 3
    buffer.seek(20)
    assert package.buffer_length(buffer) == 10
    assert package.buffer_remaining(buffer) == -10


def test_the_position_is_restored_after_an_error():
    buffer = at(b"0123456789", 3)
    with pytest.raises(KeyError), reset_buffer_position(buffer):
        buffer.read()
        raise KeyError
    assert buffer.tell() == 3


def test_a_buffer_may_be_closed_while_its_position_is_kept():
    buffer = io.BytesIO(b"abc")
    with reset_buffer_position(buffer):
        buffer.close()
    assert buffer.closed


@PACKAGES
@pytest.mark.parametrize("chunk_size", [None, 1, 4, 7, 100])
def test_a_buffer_is_read_from_its_position_in_pieces(package, chunk_size):
    buffer = at(b"0123456789", 3)
    chunks = list(package.read_buffer(buffer, chunk_size=chunk_size))
    assert b"".join(chunks) == b"3456789"
    assert all(len(chunk) == (chunk_size or 7) for chunk in chunks[:-1])
    assert buffer.tell() == 10


@PACKAGES
@pytest.mark.parametrize("chunk_size", [0, -1])
def test_a_piece_has_bytes(package, chunk_size):
    with pytest.raises(ValueError):
        list(package.read_buffer(io.BytesIO(), chunk_size=chunk_size))


def test_the_size_of_a_piece_is_a_setting():
    before = config.settings.buffered_read_size
    config.settings.buffered_read_size = 3
    try:
        assert list(read_buffer(io.BytesIO(b"0123"))) == [b"012", b"3"]
    finally:
        config.settings.buffered_read_size = before


@PACKAGES
@pytest.mark.parametrize(
    ("other", "equal"),
    [
        (b"abc", True), (b"abd", False), (b"ab", False), (b"abcd", False), (bytearray(b"abc"), True),
        (memoryview(b"abc"), False), ("abc", False), (None, False), ([97, 98, 99], False),
        (io.StringIO("abc"), False),
    ],
    ids=repr,
)  # fmt: skip
def test_a_buffer_equals_bytes(package, other, equal):
    buffer = at(b"abc", 2)
    assert package.buffer_equality(buffer, other) is equal
    assert buffer.tell() == 2


@PACKAGES
@pytest.mark.parametrize(("data", "equal"), [(b"abc", True), (b"abd", False), (b"ab", False), (b"", False)])
def test_a_buffer_equals_a_buffer(package, data, equal):
    buffer, other = at(b"abc", 2), at(data, 1)
    assert package.buffer_equality(buffer, other) is equal
    assert (buffer.tell(), other.tell()) == (2, 1)
    assert package.buffer_equality(buffer, buffer)


@PACKAGES
def test_a_closed_buffer_is_not_compared(package):
    with pytest.raises(ValueError):
        package.buffer_equality(io.BytesIO(b"abc"), closed())


def test_long_buffers_are_compared_to_the_end():
    data = bytes(100_000)
    other = data[:-1] + b"\1"
    assert buffer_equality(io.BytesIO(data), io.BytesIO(data))
    assert not buffer_equality(io.BytesIO(data), io.BytesIO(other))
    assert not buffer_equality(io.BytesIO(data), other)
    assert buffer_remaining(io.BytesIO(data)) == 100_000
