"""Searching a file object for delimiters, and the file objects that are values of elements."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedIOBase
from struct import Struct

from cydicom import config
from cydicom.datadict import dictionary_description
from cydicom.misc import size_in_bytes
from cydicom.tag import BaseTag, ItemTag, SequenceDelimiterTag, Tag, TupleTag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from typing import Any, BinaryIO

    from cydicom.filebase import ReadableBuffer, WriteableBuffer

    File = BinaryIO | ReadableBuffer

__all__ = [
    "absorb_delimiter_item",
    "buffer_equality",
    "buffer_length",
    "buffer_remaining",
    "check_buffer",
    "find_bytes",
    "find_delimiter",
    "length_of_undefined_length",
    "path_from_pathlike",
    "read_buffer",
    "read_undefined_length_value",
    "reset_buffer_position",
]

PathType = str | bytes | os.PathLike[str] | os.PathLike[bytes]

_UNDEFINED_LENGTH = 0xFFFFFFFF
#: Tag and length of an item or delimiter (PS3.5 7.5), by "is it little endian".
_ITEM_HEADER = {True: Struct("<HHL"), False: Struct(">HHL")}
_ITEM_LENGTH = {True: Struct("<4xL"), False: Struct(">4xL")}
_TAG = {True: Struct("<HH"), False: Struct(">HH")}
#: More than this is not read, nor allocated, on the word of a length alone.
BYTES_AT_ONCE = 1 << 20
_LARGEST_SEARCH_BLOCK = 1 << 16


def _unpack_tag(b: bytes, endianness: str) -> BaseTag:
    """Return the tag in four bytes.

    Parameters
    ----------
    b : bytes
        The bytes.
    endianness : str
        ``"<"`` or ``">"``, as in :mod:`struct`.
    """
    return TupleTag(_TAG[endianness == "<"].unpack(b))


def _tag_bytes(tag: int, is_little_endian: bool) -> bytes:
    tag = Tag(tag)
    return _TAG[is_little_endian].pack(tag >> 16, tag & 0xFFFF)


def _log(level: str, message: str) -> None:
    """Log a message, if anything can be listening."""
    if "logging" in sys.modules:
        getattr(config._logger(), level)(message)


def read_up_to(fp: File, nbytes: int) -> bytes:
    """Return `nbytes` bytes, or those that are left: no more memory is taken than there are bytes.

    ``read()`` of a file allocates what it is asked for: a length of 4 GiB costs that, in a file of any size.
    """
    if nbytes <= BYTES_AT_ONCE:
        return fp.read(nbytes)
    parts = [fp.read(BYTES_AT_ONCE)]
    found = len(parts[0])
    while parts[-1] and found < nbytes:
        # As much again as there was: the number of reads stays small, the memory within twice the bytes.
        parts.append(fp.read(min(found, nbytes - found)))
        found += len(parts[-1])
    return b"".join(parts)


def absorb_delimiter_item(fp: File, is_little_endian: bool, delimiter: BaseTag) -> None:
    """Read a delimiter's tag and length; stay before them if another tag is there.

    Parameters
    ----------
    fp : file object
        Positioned where the delimiter should be.
    is_little_endian : bool
        The byte order.
    delimiter : BaseTag
        The tag of the delimiter.

    Raises
    ------
    struct.error
        If fewer than 8 bytes are left.
    """
    start = fp.tell()
    group, element, length = _ITEM_HEADER[is_little_endian].unpack(fp.read(8))
    found = TupleTag((group, element))
    if found != delimiter:
        _log("warning", f"expected {dictionary_description(delimiter)} at offset {start}, found {found}")
        fp.seek(start)
    elif length:
        _log("debug", f"{found} at offset {start}: length {length}, expected 0")


def find_bytes(fp: File, bytes_to_find: bytes, read_size: int = 128, rewind: bool = True) -> int | None:
    """Return where a run of bytes begins, or ``None``; the search starts at the file's position.

    Parameters
    ----------
    fp : file object
        The file.
    bytes_to_find : bytes
        The bytes.
    read_size : int
        How many bytes to read at first; negative for all at once.  Later blocks are larger.
    rewind : bool
        Return to where the search started.  Otherwise the file is left after what was found, or at its end.

    Raises
    ------
    ValueError
        If `read_size` is 0.
    """
    if read_size == 0:
        raise ValueError("a search of 0 bytes at a time never ends")
    start = fp.tell()
    found_at: int | None = None
    if not bytes_to_find:
        found_at = start
    else:
        if read_size > 0:
            read_size = max(read_size, len(bytes_to_find))
        # The last bytes of one block may begin what the next one ends.
        overlap = slice(1 - len(bytes_to_find), None) if len(bytes_to_find) > 1 else slice(0)
        offset = start
        tail = b""
        while block := fp.read(read_size):
            window = tail + block
            index = window.find(bytes_to_find)
            if index >= 0:
                found_at = offset - len(tail) + index
                break
            offset += len(block)
            tail = window[overlap]
            if 0 < read_size < _LARGEST_SEARCH_BLOCK:
                read_size *= 2
    if rewind:
        fp.seek(start)
    elif found_at is not None:
        fp.seek(found_at + len(bytes_to_find))
    return found_at


def find_delimiter(
    fp: File, delimiter: BaseTag, is_little_endian: bool, read_size: int = 128, rewind: bool = True
) -> int | None:
    """Return where the four bytes of a tag begin, or ``None``.

    Parameters
    ----------
    fp : file object
        The file; the search starts at its position.
    delimiter : BaseTag
        The tag.
    is_little_endian : bool
        The byte order.
    read_size, rewind
        As for :func:`find_bytes`.
    """
    return find_bytes(fp, _tag_bytes(delimiter, is_little_endian), read_size, rewind)


def length_of_undefined_length(
    fp: File, delimiter: BaseTag, is_little_endian: bool, read_size: int = 128, rewind: bool = True
) -> int | None:
    """Return how many bytes stand before a delimiter, or ``None`` if there is none.

    The delimiter's length, which follows its tag, is left unread.  Parameters as for :func:`find_delimiter`.
    """
    start = fp.tell()
    found_at = find_delimiter(fp, delimiter, is_little_endian, read_size, rewind)
    return None if found_at is None else found_at - start


def read_undefined_length_value(
    fp: File,
    is_little_endian: bool,
    delimiter_tag: BaseTag,
    defer_size: int | float | None = None,
    read_size: int = 1024 * 8,
) -> bytes | None:
    """Return the bytes before a delimiter, or ``None`` if they are to be read later.

    Items are stepped over by their lengths, as in encapsulated pixel data (PS3.5 A.4), so that a delimiter
    among the bytes of a fragment is not mistaken for the end; what is not a row of items is searched.

    Parameters
    ----------
    fp : file object
        Positioned at the first byte of the value; left after the delimiter and its length.
    is_little_endian : bool
        The byte order.
    delimiter_tag : BaseTag
        The tag of the delimiter.
    defer_size : int, float or None
        Return ``None`` for a value of this many bytes or more, as :func:`~cydicom.dcmread` takes it.
    read_size : int
        How many bytes to read at a time when searching.

    Raises
    ------
    EOFError
        If there is no delimiter; the file is left where it was.
    """
    if delimiter_tag == SequenceDelimiterTag:
        was_encapsulated, value = _try_read_encapsulated_pixel_data(fp, is_little_endian, defer_size)
        if was_encapsulated:
            return value
    start = fp.tell()
    end = find_delimiter(fp, delimiter_tag, is_little_endian, read_size)
    if end is None:
        raise EOFError(f"no delimiter {Tag(delimiter_tag)} after offset {start}")
    defer_size = size_in_bytes(defer_size)
    value = None
    if defer_size is None or end - start < defer_size:
        value = fp.read(end - start)
    _read_delimiter_length(fp, end)
    return value


def _read_delimiter_length(fp: File, offset: int) -> None:
    """Move past the delimiter at `offset`; its length should be 0 (PS3.5 7.5)."""
    fp.seek(offset + 4)
    length = fp.read(4)
    if length != b"\0\0\0\0":
        _log("error", f"delimiter at offset {offset}: length {length.hex() or 'missing'}, expected 00000000")


def _try_read_encapsulated_pixel_data(
    fp: File, is_little_endian: bool, defer_size: float | int | None = None
) -> tuple[bool, bytes | None]:
    """Return whether items and a sequence delimiter follow, and their bytes without the delimiter.

    Parameters
    ----------
    fp : file object
        Left after the delimiter, or where it was if what follows is not a row of items.
    is_little_endian : bool
        The byte order.
    defer_size : int, float or None
        Leave the bytes ``None`` if they are that many or more.
    """
    start = offset = fp.tell()
    item = _tag_bytes(ItemTag, is_little_endian)
    unpack_length = _ITEM_LENGTH[is_little_endian].unpack
    while (header := fp.read(8))[:4] == item and len(header) == 8:
        length: int = unpack_length(header)[0]
        if length == _UNDEFINED_LENGTH:
            break
        offset += 8 + length
        fp.seek(length, SEEK_CUR)
    if header[:4] != _tag_bytes(SequenceDelimiterTag, is_little_endian):
        _log("debug", f"no fragment at offset {offset}: {header.hex() or 'the end of the file'}")
        fp.seek(start)
        return False, None
    defer_size = size_in_bytes(defer_size)
    value = None
    # The tag of the delimiter counts, as it does in pydicom.
    if defer_size is None or offset + 4 - start < defer_size:
        fp.seek(start)
        value = fp.read(offset - start)
    _read_delimiter_length(fp, offset)
    return True, value


def path_from_pathlike(
    file_object: PathType | BinaryIO | ReadableBuffer | WriteableBuffer,
) -> str | BinaryIO:
    """Return the path that an object stands for, or the object itself if it is no path."""
    given: Any = file_object
    try:
        path: str = os.fspath(given)
    except TypeError:
        other: BinaryIO = given
        return other
    return path


def check_buffer(buffer: BufferedIOBase) -> None:
    """Raise if a file object cannot be the value of an element.

    Raises
    ------
    TypeError
        If it is not an :class:`io.BufferedIOBase`.
    ValueError
        If it is closed, or not both readable and seekable.
    """
    if not isinstance(buffer, BufferedIOBase):
        raise TypeError(f"a buffered value is an io.BufferedIOBase, not {type(buffer).__name__}")
    if buffer.closed:
        raise ValueError("the buffered value is closed")
    if not buffer.readable() or not buffer.seekable():
        raise ValueError("a buffered value has to be readable and seekable")


@contextmanager
def reset_buffer_position(buffer: BufferedIOBase) -> Generator[int, None, None]:
    """Return a context that gives the buffer's position, and returns to it at the end."""
    check_buffer(buffer)
    offset = buffer.tell()
    try:
        yield offset
    finally:
        if not buffer.closed:
            buffer.seek(offset)


def read_buffer(buffer: BufferedIOBase, *, chunk_size: int | None = None) -> Iterator[bytes]:
    """Return the bytes from the buffer's position on, piece by piece; the buffer is left at its end.

    Parameters
    ----------
    buffer : io.BufferedIOBase
        The buffer.
    chunk_size : int, optional
        Bytes in a piece; the last one may be shorter.  Default ``config.settings.buffered_read_size``.

    Raises
    ------
    ValueError
        If `chunk_size` is not above 0.
    """
    if chunk_size is None:
        chunk_size = config.settings.buffered_read_size
    if chunk_size <= 0:
        raise ValueError(f"a chunk_size of {chunk_size} bytes: it has to be above 0")
    check_buffer(buffer)
    while chunk := buffer.read(chunk_size):
        yield chunk


def buffer_length(buffer: BufferedIOBase) -> int:
    """Return the bytes of the whole buffer; its position stays."""
    with reset_buffer_position(buffer):
        return buffer.seek(0, SEEK_END)


def buffer_remaining(buffer: BufferedIOBase) -> int:
    """Return the bytes from the buffer's position to its end, which is negative behind the end."""
    with reset_buffer_position(buffer) as offset:
        return buffer.seek(0, SEEK_END) - offset


def buffer_equality(buffer: BufferedIOBase, other: bytes | bytearray | BufferedIOBase) -> bool:
    """Return whether a buffer holds the same bytes as `other`; positions do not count, and stay.

    An `other` of some further type is never equal.
    """
    if isinstance(other, (bytes, bytearray)):
        if buffer_length(buffer) != len(other):
            return False
        expected = memoryview(other)
        offset = 0
        with reset_buffer_position(buffer):
            buffer.seek(0, SEEK_SET)
            for chunk in read_buffer(buffer):
                if chunk != expected[offset : offset + len(chunk)]:
                    return False
                offset += len(chunk)
        return True
    check_buffer(buffer)
    if not isinstance(other, BufferedIOBase):
        return False
    if other is buffer:
        return True
    if buffer_length(buffer) != buffer_length(other):
        return False
    with reset_buffer_position(buffer), reset_buffer_position(other):
        buffer.seek(0, SEEK_SET)
        other.seek(0, SEEK_SET)
        return all(chunk == other.read(len(chunk)) for chunk in read_buffer(buffer))


def __getattr__(name: str) -> Any:
    # These two need typing, which is not imported at start-up.
    if name in ("ReadableBuffer", "WriteableBuffer"):
        from cydicom import filebase

        return getattr(filebase, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
