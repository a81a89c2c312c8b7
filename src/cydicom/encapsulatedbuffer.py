"""EncapsulatedBuffer: a file object that reads as the encapsulated value of frames in file objects."""

from __future__ import annotations

import os
from bisect import bisect_right
from io import BufferedIOBase
from struct import pack

from cydicom.fileutil import buffer_length, read_up_to

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["EncapsulatedBuffer"]

_ITEM = b"\xfe\xff\x00\xe0"
_HEADER_NBYTES = 8
_LARGEST_ITEM = 0xFFFFFFFE
_LARGEST_OFFSET = 0xFFFFFFFF


def _checked_nbytes(buffer: Any) -> int:
    """Return the bytes of a frame's file object."""
    if not isinstance(buffer, BufferedIOBase):
        raise TypeError(f"a frame is read from an 'io.BufferedIOBase', not from {type(buffer).__name__}")
    if buffer.closed:
        raise ValueError("the file object of a frame is closed")
    if not buffer.readable() or not buffer.seekable():
        raise ValueError("the file object of a frame has to be readable and seekable")
    nbytes = buffer_length(buffer)
    if nbytes > _LARGEST_ITEM:
        raise ValueError(f"a frame of {nbytes} bytes is too large for an item, which ends at {_LARGEST_ITEM}")
    return nbytes


class EncapsulatedBuffer(BufferedIOBase):
    """The encapsulated value (PS3.5 A.4) of frames in file objects, one fragment a frame, made as it is read.

    It can be the value of a Pixel Data element, and is read when the data set is written.  The file objects
    are read from their start to the end that they have now, and are left at their positions.

    Parameters
    ----------
    buffers : list of io.BufferedIOBase
        The encoded frames, one in each.
    use_bot : bool
        Whether the Basic Offset Table has the frames' offsets; otherwise it is empty.

    Raises
    ------
    TypeError
        If `buffers` is not a list of such objects.
    ValueError
        If one is closed, cannot be read or searched, or has 4 GiB or more; if the last frame's offset does
        not fit the 32 bits of the Basic Offset Table.
    """

    def __init__(self, buffers: list[BufferedIOBase], use_bot: bool = False) -> None:
        if not isinstance(buffers, list):
            raise TypeError(
                f"'buffers' is a list of 'io.BufferedIOBase' objects, not of type {type(buffers).__name__}"
            )
        self._buffers = list(buffers)
        self._nbytes = [_checked_nbytes(buffer) for buffer in self._buffers]
        self._use_bot = bool(use_bot)
        self._position = 0
        # Where each item starts in the whole; the first one is the table's.
        self._starts = [0]
        table = 4 * len(self._buffers) if self._use_bot else 0
        behind = _HEADER_NBYTES + table
        for nbytes in self._nbytes:
            self._starts.append(behind)
            behind += _HEADER_NBYTES + nbytes + nbytes % 2
        self._end = behind
        self._table = self._encoded_table()

    def _encoded_table(self) -> bytes:
        offsets = self.offsets if self._use_bot else []
        if offsets and offsets[-1] > _LARGEST_OFFSET:
            raise ValueError(
                f"the last frame is at offset {offsets[-1]}, but the offsets of a Basic Offset Table end at "
                f"{_LARGEST_OFFSET}: use an Extended Offset Table (encapsulate_extended_buffer), or no table"
            )
        return _ITEM + pack(f"<L{len(offsets)}L", 4 * len(offsets), *offsets)

    # ---- what it is made of ----

    @property
    def basic_offset_table(self) -> bytes:
        """The item of the Basic Offset Table."""
        return self._table

    @property
    def encapsulated_length(self) -> int:
        """The bytes of the whole."""
        return self._end

    @property
    def offsets(self) -> list[int]:
        """The offset of each frame's item, the first one 0."""
        first = self._starts[1] if len(self._starts) > 1 else 0
        return [start - first for start in self._starts[1:]]

    @property
    def lengths(self) -> list[int]:
        """The bytes of each frame's item, its header included."""
        return [_HEADER_NBYTES + nbytes + nbytes % 2 for nbytes in self._nbytes]

    @property
    def extended_offsets(self) -> bytes:
        """The value of an Extended Offset Table (7FE0,0001)."""
        return pack(f"<{len(self._nbytes)}Q", *self.offsets)

    @property
    def extended_lengths(self) -> bytes:
        """The value of the Extended Offset Table Lengths (7FE0,0002), with the byte that pads a frame."""
        return pack(f"<{len(self._nbytes)}Q", *(nbytes + nbytes % 2 for nbytes in self._nbytes))

    # ---- as a file object ----

    @property
    def closed(self) -> bool:
        """Whether a frame's file object is closed."""
        return any(buffer.closed for buffer in self._buffers)

    def readable(self) -> bool:
        """Return whether all frames can be read."""
        return all(buffer.readable() for buffer in self._buffers)

    def seekable(self) -> bool:
        """Return whether all frames can be searched."""
        return all(buffer.seekable() for buffer in self._buffers)

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Move to an offset from the start, the position or the end, and return the new position.

        Raises
        ------
        ValueError
            If `offset` is negative and counts from the start, or `whence` is not 0, 1 or 2.
        """
        if whence == os.SEEK_SET:
            if offset < 0:
                raise ValueError(f"there is no position {offset}")
            position = offset
        elif whence == os.SEEK_CUR:
            position = self._position + offset
        elif whence == os.SEEK_END:
            position = self._end + offset
        else:
            raise ValueError(f"'whence' is 0, 1 or 2, not {whence!r}")
        self._position = max(position, 0)
        return self._position

    def read(self, size: int | None = 8192, /) -> bytes:
        """Return up to `size` bytes from the position on; all that follow if it is None or negative.

        Raises
        ------
        ValueError
            If a frame's file object is closed.
        OSError
            If one has fewer bytes than it had.
        """
        if self.closed:
            raise ValueError("the file object of a frame is closed")
        start = self._position
        end = self._end if size is None or size < 0 else min(start + size, self._end)
        parts = []
        while start < end:
            item = bisect_right(self._starts, start) - 1
            part = self._part(item, start - self._starts[item], end - start)
            parts.append(part)
            start += len(part)
        self._position = max(start, self._position)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def _part(self, item: int, start: int, most: int) -> bytes:
        """Return bytes of an item from `start` on: of its header, of its content, or of its padding."""
        if item == 0:
            return self._table[start : start + most]
        nbytes = self._nbytes[item - 1]
        if start < _HEADER_NBYTES:
            return (_ITEM + pack("<L", nbytes + nbytes % 2))[start : start + most]
        start -= _HEADER_NBYTES
        if start == nbytes:
            return b"\x00"
        return self._content(self._buffers[item - 1], start, min(most, nbytes - start))

    def _content(self, buffer: BufferedIOBase, start: int, nbytes: int) -> bytes:
        """Return bytes of a frame, and leave its file object where it was."""
        position = buffer.tell()
        try:
            buffer.seek(start)
            content = read_up_to(buffer, nbytes)
        finally:
            buffer.seek(position)
        if len(content) < nbytes:
            raise OSError(
                f"the file object of a frame ends {nbytes - len(content)} bytes earlier than it did when it "
                "was encapsulated"
            )
        return content

    def readinto(self, buffer: Any, /) -> int:
        """Read into a writable buffer, and return how many bytes that are."""
        view = memoryview(buffer).cast("B")
        data = self.read(len(view))
        view[: len(data)] = data
        return len(data)

    def read1(self, size: int = -1, /) -> bytes:
        """Return what :meth:`read` does."""
        return self.read(size)
