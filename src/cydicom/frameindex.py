"""FrameIndex: where each frame of encapsulated pixel data lies, found once and kept; frames on demand."""

from __future__ import annotations

import os
from operator import index as as_index

from cydicom._native.fragments import ValueBytes
from cydicom._native.frameiterator import FrameIterator
from cydicom._native.framelayout import basic_table_nbytes, one_a_fragment
from cydicom._native.frametable import FrameTable, restored
from cydicom.errors import OffsetTableError
from cydicom.framelayout import (
    CHECK_LARGE_LATER,
    CHECK_LATER,
    CHECK_WHEN_READ,
    ONE_A_FRAGMENT,
    STRICT,
    Layout,
    expected_frames,
    in_other_byte_order,
    lay_out,
    little_endian,
    scan_within_limit,
    warn,
)
from cydicom.source import FileSource, ObjectSource, is_bytes_like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import TracebackType
    from typing import Any, BinaryIO, Protocol, TypeVar

    from cydicom._native.blocks import Blocks
    from cydicom.filebase import ReadableBuffer
    from cydicom.framelayout import Buffer, ExtendedOffsets

    T = TypeVar("T")

    class Reader(Protocol):
        """What bytes can be read from by their position."""

        @property
        def size(self) -> int:
            """How many there are."""

        def read(self, offset: int, nbytes: int, /) -> bytes:
            """Return `nbytes` from `offset` on."""

    Source = (
        Buffer | str | os.PathLike[str] | BinaryIO | ReadableBuffer | Reader | Blocks
        | tuple["Source", int] | tuple["Source", int, int | None]
    )  # fmt: skip

__all__ = ["FrameIndex"]


class _OpenedFile(FileSource):
    """A file that stays open for as long as an index of its frames is in use."""

    def __del__(self) -> None:
        if "_descriptor" in self.__dict__:
            self.close()


def is_mapped(source: object) -> bool:
    """Return whether bytes are those of a file that is mapped into memory, and read from it when touched."""
    import sys

    mmap = sys.modules.get("mmap")
    if isinstance(source, memoryview):
        source = source.obj
    return mmap is not None and isinstance(source, mmap.mmap)


def _value_of(source: Any, offset: int = 0, nbytes: int | None = None) -> ValueBytes:
    """Return the bytes of a value in any source."""
    if isinstance(source, tuple):
        inner, start, *rest = source
        return _value_of(inner, offset + as_index(start), rest[0] if rest and rest[0] is not None else nbytes)
    if isinstance(source, (str, os.PathLike)):
        return ValueBytes(_OpenedFile(os.fspath(source)), offset, nbytes)
    # A mapped file is a file object as well, with a position that nobody means.
    if is_mapped(source) or not hasattr(source, "seek"):
        if not is_bytes_like(source) and not hasattr(source, "size"):
            raise TypeError(f"encapsulated pixel data cannot be read from {type(source).__name__}")
        return ValueBytes(source, offset, nbytes)
    start = source.tell()
    return ValueBytes(ObjectSource(source), start + offset, nbytes)


def is_encapsulated(source: Source) -> bool:
    """Return whether a value is items and nothing else, from its first byte to a delimiter or its end.

    Parameters
    ----------
    source : as for FrameIndex
        The value.  It may be native pixel data, which has such bytes by no chance worth considering.
    """
    value = _value_of(source)
    for little in (True, False):
        items = scan_within_limit(value, 0, little)
        if items.count > 1 and not items.cut:
            return items.delimited or value.nbytes - items.end < 4
    return False


class FrameIndex:
    """Where each frame of encapsulated pixel data lies (PS3.5 A.4), and a way to its bytes.

    Frame i is found in constant time from the Extended Offset Table or the Basic Offset Table, or from one
    scan over the items.  A table is checked against the items: all of it at once, or, if it is large or the
    value lies in a file, a frame and the one before when that frame is asked for.  An index can be kept, used
    for any number of frames, by several threads, and pickled.

    Parameters
    ----------
    source : bytes-like, path, file object, or tuple
        The encapsulated value, which starts with the item of the Basic Offset Table and ends with the
        sequence delimitation item or with the source.

        - bytes, bytearray, memoryview, mmap: the value.  It is not copied.
        - a path: the value begins at `offset` of that file, of which only what is needed is read.
        - a file object: the value begins `offset` bytes from its position, which moves when frames are read.
        - ``(source, offset)`` or ``(source, offset, nbytes)``: the value is part of any of these, such as a
          deferred value of a data set; source can also be an object with ``size`` and
          ``read(offset, nbytes)``.
    offset : int
        Where in the source the value begins.
    nbytes : int, optional
        How many bytes the value has at most.
    number_of_frames : int, optional
        The value of (0028,0008).  Needed where no table has offsets and there are several fragments.
    extended_offsets : tuple, optional
        The values of (7FE0,0001) and (7FE0,0002), encoded or as lists of numbers.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        If the value is not encapsulated, or its frames cannot be told apart.  It is a ``ValueError``.

    Warns
    -----
    DicomReadWarning
        If a table is wrong and the fragments, one for each frame, tell all the same; if the number of frames
        is another one; if a fragment is cut short or of an odd size; if the byte order is the other one.

    Examples
    --------
    >>> index = FrameIndex(ds.PixelData, number_of_frames=ds.NumberOfFrames)
    >>> frame = index[17]
    """

    _layout: Layout

    def __init__(
        self,
        source: Source,
        *,
        offset: int = 0,
        nbytes: int | None = None,
        number_of_frames: int | None = None,
        extended_offsets: ExtendedOffsets | None = None,
        endianness: str = "<",
    ) -> None:
        self._little = little_endian(endianness)
        self._expected = expected_frames(number_of_frames)
        self._set_value(_value_of(source, offset, nbytes))
        if self._how == STRICT and in_other_byte_order(self._value, self._little):
            warn("the items are in the other byte order than they should be")
            self._little = not self._little
        self._layout = lay_out(
            self._value, self._expected, extended_offsets, self._little, self._check, self._how
        )

    #: What is done with fragments that do not tell their frames, and when tables in memory are checked.
    _how = STRICT
    _check = CHECK_LARGE_LATER

    def _set_value(self, value: ValueBytes) -> None:
        self._value = value
        if is_mapped(value.source):
            self._check = CHECK_LATER
        self._view: memoryview | None = None

    # ---- what is known ----

    def __len__(self) -> int:
        """Return the number of frames."""
        return self._layout.table.count

    @property
    def table(self) -> FrameTable:
        """Where each frame is, natively."""
        return self._layout.table

    @property
    def origin(self) -> str:
        """How the frames were told apart.

        ``"extended offset table"``, ``"basic offset table"``, ``"one fragment a frame"``, ``"one frame"`` or
        ``"codestreams"``.
        """
        return self._layout.origin

    def spans(self, index: int) -> list[tuple[int, int]]:
        """Return (offset in the value, bytes) of each fragment of a frame, without the item's header.

        Raises
        ------
        IndexError
            If there is no such frame.
        EncapsulationError
            If it cannot be told where the frame ends.
        """
        return self._mended(FrameTable.spans, self._position(index))

    def span(self, index: int) -> tuple[int, int] | None:
        """Return (offset in the value, bytes) of a frame that is one fragment; None if it has several.

        Raises what :meth:`spans` does.
        """
        return self._mended(FrameTable.span, self._position(index))

    # ---- frames ----

    def read(self, index: int) -> bytes:
        """Return the bytes of a frame, its fragments joined.

        Raises
        ------
        IndexError
            If there is no such frame.
        EncapsulationError
            If it cannot be told where the frame ends, or the table that was trusted so far is wrong.
        SourceChangedError
            If the file was changed since the index was made.
        """
        try:
            return self._layout.table.read(index)
        except (IndexError, OverflowError, OffsetTableError):
            return self._mended(FrameTable.read, self._position(index))

    def fragments(self, index: int) -> tuple[bytes, ...]:
        """Return the fragments of a frame; raises what :meth:`read` does."""
        return self._mended(FrameTable.fragments, self._position(index))

    def view(self, index: int) -> memoryview:
        """Return a frame as a part of the source's own memory, without a copy.

        Raises
        ------
        BufferError
            If the source is not in memory, or the frame has several fragments.
        IndexError, EncapsulationError
            As :meth:`read`.
        """
        span = self.span(index)
        if span is None:
            raise BufferError(f"frame {index} has several fragments: only a copy of it is in one piece")
        offset, nbytes = span
        return self._memory()[offset : offset + nbytes]

    def fragment_views(self, index: int) -> tuple[memoryview, ...]:
        """Return the fragments of a frame as parts of the source's memory; raises what :meth:`view` does."""
        memory = self._memory()
        return tuple(memory[offset : offset + nbytes] for offset, nbytes in self.spans(index))

    def _memory(self) -> memoryview:
        """Return the value as it lies in memory."""
        if self._view is None:
            start = self._value.start
            try:
                whole = memoryview(self._value.source)
            except TypeError:
                raise BufferError("the frames are not in memory, they are read from a file") from None
            self._view = whole.cast("B")[start : start + self._value.nbytes]
        return self._view

    def __getitem__(self, index: int) -> bytes:
        """Return the bytes of a frame; raises what :meth:`read` does."""
        return self.read(index)

    def __iter__(self) -> Iterator[bytes]:
        """Return an iterator over the bytes of all frames."""
        return FrameIterator(lambda: self, False)

    def _position(self, index: int) -> int:
        """Return an index from 0 on."""
        position = as_index(index)
        count = self._layout.table.count
        if position < 0:
            position += count
        if not 0 <= position < count:
            raise IndexError(f"there is no frame {index}, there are {count}")
        return position

    def _mended(self, what: Callable[[FrameTable, int], T], index: int) -> T:
        """Return what the table says of a frame, or another table if this one turns out to be wrong."""
        try:
            return what(self._layout.table, index)
        except OffsetTableError as error:
            self.mend(error)
            return what(self._layout.table, index)

    def mend(self, error: OffsetTableError) -> None:
        """Tell frames apart by their fragments, now that the offset table is known to be wrong.

        Raises
        ------
        OffsetTableError
            If there are not as many fragments as frames, or a frame was given that was not one fragment.
        """
        before = self._layout
        first = 8 + basic_table_nbytes(self._value, self._little)
        fragments = scan_within_limit(self._value, first, self._little)
        message = f"the {before.origin} does not fit the items: {error}"
        if before.origin != ONE_A_FRAGMENT and fragments.count == (self._expected or before.table.count):
            table = one_a_fragment(fragments)
            if before.table.agrees(table):
                for complaint in (f"{message}; each fragment is taken for a frame", *table.complaints()):
                    warn(complaint)
                self._layout = Layout(table, ONE_A_FRAGMENT)
                return
        raise OffsetTableError(message, error.offset, error.tag) from error

    # ---- keeping ----

    def attach(self, source: Source, *, offset: int = 0, nbytes: int | None = None) -> FrameIndex:
        """Return an index of the same frames in another source of the same value: a copy, or the file again.

        Raises
        ------
        EncapsulationError
            If the items are not where they were.
        """
        attached = type(self).__new__(type(self))
        attached._little, attached._expected = self._little, self._expected
        attached._set_value(_value_of(source, offset, nbytes))
        table = restored(attached._value, self._layout.table.to_state(), attached._check)
        attached._layout = Layout(table, self._layout.origin)
        return attached

    def close(self) -> None:
        """Close the file that a path was opened as; the next read opens it again."""
        source = self._value.source
        if isinstance(source, _OpenedFile):
            source.close()

    def __enter__(self) -> FrameIndex:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        value = self._value
        source, start = value.source, value.start
        if isinstance(source, memoryview) or is_mapped(source):
            source, start = bytes(memoryview(source).cast("B")[start : start + value.nbytes]), 0
        return {
            "source": (source, start, value.nbytes),
            "table": self._layout.table.to_state(),
            "origin": self._layout.origin,
            "expected": self._expected,
            "little": self._little,
        }

    def __setstate__(self, state: dict[str, Any]) -> None:
        self._little, self._expected = state["little"], state["expected"]
        self._set_value(ValueBytes(*state["source"]))
        # A file may be gone, which is no reason not to come back.
        check = self._check if self._value.in_memory else CHECK_WHEN_READ
        self._layout = Layout(restored(self._value, state["table"], check), state["origin"])

    def __repr__(self) -> str:
        table = self._layout.table
        return f"<FrameIndex of {table.count} frames in {self._value.nbytes} bytes by {self._layout.origin}>"
