"""The bytes of a pixel data element: in memory, left on disk, or behind a file object."""

from __future__ import annotations

from cydicom._native.imagepixel import view_of
from cydicom.errors import MissingImageElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from cydicom._native.blocks import Blocks


class PixelValue:
    """The bytes of one value.

    Attributes
    ----------
    nbytes : int
        How many there are; -1 if that is not known.
    view : memoryview or None
        All of them, if they are in memory.
    """

    __slots__ = ("nbytes", "view")

    nbytes: int
    view: memoryview | None

    def read(self, offset: int, nbytes: int) -> bytes | memoryview:
        """Return bytes from an offset on, fewer where the value ends before."""
        raise NotImplementedError

    def index_source(self) -> Any:
        """Return the value in a form that :class:`~cydicom.frameindex.FrameIndex` takes."""
        raise NotImplementedError


class MemoryValue(PixelValue):
    """A value that is in memory.

    Parameters
    ----------
    source : bytes-like
        Its bytes.

    Raises
    ------
    MissingImageElement
        If it is the empty value of an element, None.
    TypeError
        If it has none.
    """

    __slots__ = ()

    def __init__(self, source: Any) -> None:
        if source is None:
            raise MissingImageElement("the element of the pixel data is empty")
        view = memoryview(source)
        # As bytes, and in one piece: a copy if there is no other way.
        if view.format != "B" or view.ndim != 1:
            view = view.cast("B") if view.c_contiguous else memoryview(view.tobytes())
        elif not view.c_contiguous:
            view = memoryview(view.tobytes())
        self.view: memoryview = view
        self.nbytes = view.nbytes

    def read(self, offset: int, nbytes: int) -> memoryview:
        """Return bytes from an offset on: part of the value itself, without a copy."""
        return self.view[offset : offset + nbytes]

    def index_source(self) -> Any:
        """Return the bytes."""
        return self.view


class StoredValue(PixelValue):
    """A value of a data set that was left on disk; what is asked for is read.

    Parameters
    ----------
    blocks : Blocks
        The source of the data set.
    start, nbytes : int
        Where in it the value lies.
    """

    __slots__ = ("_origin", "blocks", "start")

    def __init__(self, blocks: Blocks, start: int, nbytes: int) -> None:
        if blocks.origin is None:
            raise EOFError(f"{nbytes} bytes at offset {start} are not part of the source")
        self.blocks = blocks
        self._origin = blocks.origin
        self.start = start
        self.nbytes = nbytes
        self.view = None

    def read(self, offset: int, nbytes: int) -> bytes | memoryview:
        """Return bytes from an offset on."""
        nbytes = max(0, min(nbytes, self.nbytes - offset))
        return self._origin.read(self.start + offset, nbytes)

    def index_source(self) -> Any:
        """Return the source and where in it the value is."""
        return (self.blocks, self.start, self.nbytes)


def value_in(blocks: Blocks, start: int, nbytes: int) -> PixelValue:
    """Return a value of a data set's source, in memory or not."""
    view = view_of(blocks, start, nbytes)
    if view is None:
        return StoredValue(blocks, start, nbytes)
    return MemoryValue(view)


class FileValue(PixelValue):
    """A value that begins where a file object stands; its position is given back after each read.

    Parameters
    ----------
    file : file object
        Has ``read``, ``seek`` and ``tell``.
    """

    __slots__ = ("_lock", "file", "start")

    def __init__(self, file: BinaryIO) -> None:
        from _thread import RLock

        self.file = file
        self.start = file.tell()
        self.nbytes = -1
        self.view = None
        # Threads share the position.
        self._lock = RLock()

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return bytes from an offset on; a short read is repeated until the file ends."""
        from cydicom.source import checked_read

        with self._lock:
            position = self.file.tell()
            try:
                self.file.seek(self.start + offset)
                parts = []
                left = nbytes
                while left > 0 and (part := checked_read(self.file, left)):
                    parts.append(part)
                    left -= len(part)
            finally:
                self.file.seek(position)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    @property
    def size(self) -> int:
        """Bytes of the value, as far as the file goes."""
        with self._lock:
            position = self.file.tell()
            try:
                self.file.seek(0, 2)
                return max(0, self.file.tell() - self.start)
            finally:
                self.file.seek(position)

    def index_source(self) -> Any:
        """Return the value itself, which has ``size`` and ``read``."""
        return self
