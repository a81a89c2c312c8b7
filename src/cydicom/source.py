"""Where bytes come from: paths, file objects, bytes-like objects, deflated data.

Every source answers ``read(offset, nbytes)`` with exactly these bytes, or raises; `size` is its length.
"""

from __future__ import annotations

import os
import stat
from _thread import RLock

from cydicom._native.blocks import Blocks
from cydicom._native.files import AVAILABLE, read_start
from cydicom._native.roomfor import RoomForBytes
from cydicom.errors import LimitError, SourceChangedError
from cydicom.pinning import FLAGS, HeldBytes, OpenFile, hold, read_exactly, register

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.policy import Policy


def is_bytes_like(source: Any) -> bool:
    """Return whether an object has its bytes in memory."""
    try:
        memoryview(source)
    except TypeError:
        return False
    return True


def read_file_bytes(path: str) -> tuple[bytes, float]:
    """Return the bytes of a file, and when it was last changed in seconds since 1970, in one go.

    Raises
    ------
    OSError
        If there is no such file, or it is a directory.
    """
    if AVAILABLE:
        start = read_start(path)
        if not isinstance(start, int):
            return start[0], start[3]
        return _read_descriptor(path, start)
    return _read_descriptor(path, os.open(path, FLAGS))


def _read_descriptor(path: str, descriptor: int) -> tuple[bytes, float]:
    """Return everything that can be read, and when it was last changed; the descriptor is closed."""
    try:
        status = os.fstat(descriptor)
        _refuse_directory(path, status)
        data = _rest(descriptor)
    finally:
        os.close(descriptor)
    return data, status.st_mtime


def _refuse_directory(path: str, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        import errno

        raise IsADirectoryError(errno.EISDIR, "a DICOM file was expected, this is a directory", path)


def _rest(descriptor: int) -> bytes:
    """Return everything up to the end: a read may be short, and pipes do not know their size."""
    parts = []
    while part := os.read(descriptor, 1 << 24):
        parts.append(part)
    return b"".join(parts)


class FileSource:
    """A file by its path; once the header has been read, opened for each read, and only if it is unchanged.

    Parameters
    ----------
    path : str
        The file.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._descriptor: int | None = os.open(path, FLAGS)
        try:
            status = os.fstat(self._descriptor)
            _refuse_directory(path, status)
        except OSError:
            self.close()
            raise
        self.is_regular = stat.S_ISREG(status.st_mode)
        self.size = status.st_size
        self.changed = status.st_mtime_ns
        self.timestamp = status.st_mtime
        self._pinned: OpenFile | HeldBytes | None = None
        register(self)

    @classmethod
    def after(cls, path: str, size: int, changed: int, timestamp: float) -> FileSource:
        """Return the source of a file that was opened and closed, and had this size and time of change."""
        source = cls.__new__(cls)
        source.path = path
        source.size = size
        source.changed = changed
        source.timestamp = timestamp
        source.is_regular = True
        source._descriptor = None
        source._pinned = None
        register(source)
        return source

    def close(self) -> None:
        """Close the file; later reads open it again, unless it is pinned."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def pin(self, held: OpenFile | HeldBytes | None = None, in_memory: bool = False) -> OpenFile | HeldBytes:
        """Hold on to the file as it is now, and return what holds it.

        Parameters
        ----------
        held : OpenFile or HeldBytes, optional
            What holds the same file for another source.
        in_memory : bool
            Whether its content will be written over, and not only its name be lost.

        Raises
        ------
        SourceChangedError
            If the file was changed since it was read.
        OSError
            If it is gone.
        """
        if self._pinned is None:
            self._pinned = held or hold(self.path, self.size, self.changed, in_memory)
        return self._pinned

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return `nbytes` from `offset` on.

        Raises
        ------
        SourceChangedError
            If the file was changed since it was read.
        OSError
            If it is gone.
        """
        if self._descriptor is not None:
            return read_exactly(self._descriptor, offset, nbytes, self.path)
        if self._pinned is not None:
            return self._pinned.read(offset, nbytes)
        opened = OpenFile(self.path, self.size, self.changed)
        try:
            return opened.read(offset, nbytes)
        except SourceChangedError:
            # Another thread may have pinned the file, and replaced it, a moment ago.
            if self._pinned is None:
                raise
            return self._pinned.read(offset, nbytes)
        finally:
            opened.close()

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_descriptor": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        register(self)

    def __deepcopy__(self, memo: dict[int, Any]) -> FileSource:
        return self


#: What is read of a file of which only the header is wanted; longer headers are read on from there.
HEADER_NBYTES = 16384


def blocks_of_header(path: str) -> tuple[Blocks, float]:
    """Return the blocks of a file with its start in memory, and when it was last changed.

    What is not a regular file is read whole.
    """
    if AVAILABLE:
        start = read_start(path, HEADER_NBYTES)
        if isinstance(start, int):
            data, timestamp = _read_descriptor(path, start)
            return Blocks.whole(data), timestamp
        data, size, changed, timestamp = start
        source = FileSource.after(path, size, changed, timestamp)
    else:
        source = FileSource(path)
        source.close()
        size, timestamp = source.size, source.timestamp
        data = source.read(0, min(size, HEADER_NBYTES))
    blocks = Blocks(size, source)
    blocks.add(0, data)
    return blocks, timestamp


class ObjectSource:
    """A seekable file object of the user's; one thread reads at a time.

    Parameters
    ----------
    file : file object
        Has ``read``, ``seek`` and ``tell``.
    """

    def __init__(self, file: Any) -> None:
        self.file = file
        self._lock = RLock()
        self._held: HeldBytes | None = None
        self.size = file.seek(0, os.SEEK_END)
        if self.size is None:
            self.size = file.tell()

    def hold(self) -> None:
        """Read everything into memory: the file object is about to be written over."""
        if self._held is None:
            self._held = HeldBytes(repr(self.file), self.read(0, self.size))

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return `nbytes` from `offset` on.

        Raises
        ------
        OSError
            If the file object was closed, or ends early.
        """
        if self._held is not None:
            return self._held.read(offset, nbytes)
        with self._lock:
            if getattr(self.file, "closed", False):
                raise OSError(
                    f"{self.file!r} was closed: {nbytes} deferred bytes at offset {offset} are out of reach"
                )
            parts = []
            given = 0
            while given < nbytes:
                # Each time: a read that itself asks for a deferred value moves the file object.
                self.file.seek(offset + given)
                part = checked_read(self.file, nbytes - given)
                if not part:
                    raise SourceChangedError(
                        f"{self.file!r}: {given} bytes were given at offset {offset}, {nbytes} were expected"
                    )
                parts.append(part)
                given += len(part)
        return parts[0] if len(parts) == 1 else b"".join(parts)

    def __getstate__(self) -> dict[str, Any]:
        return {"size": self.size, "_held": self._held}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.file = _NoFile()
        self._lock = RLock()

    def __deepcopy__(self, memo: dict[int, Any]) -> ObjectSource:
        return self


class _NoFile:
    """Stands for a file object that could not come along in a pickle."""

    closed = True

    def __repr__(self) -> str:
        return "the file object of a pickled data set"


def checked_read(file: Any, nbytes: int = -1) -> bytes:
    """Return what a file object gives for one ``read``, at most `nbytes`.

    Raises
    ------
    TypeError
        If that is not bytes.
    OSError
        If a non-blocking file object has nothing to give.
    """
    data = file.read() if nbytes < 0 else file.read(nbytes)
    if data is None:
        raise BlockingIOError(f"{file!r} has no data to give now; a blocking file object is needed")
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(
            f"{file!r} gives {type(data).__name__} when it is read, not bytes; was it opened as text?"
        )
    if type(data) is not bytes:
        data = bytes(data)
    return data if nbytes < 0 or len(data) <= nbytes else data[:nbytes]


def read_object(file: Any, expected: int = -1) -> bytes:
    """Return everything from the position of a file object to its end.

    Parameters
    ----------
    expected : int
        How many bytes that is, where it is known: nothing is read beyond them.
    """
    data = checked_read(file, expected)
    parts = [data]
    nbytes = len(data)
    while data and nbytes != expected:
        data = checked_read(file, expected - nbytes if expected >= 0 else -1)
        parts.append(data)
        nbytes += len(data)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _left(engine: Any) -> int:
    """Return how much of what was given to an engine is for its next call.

    At the end that is nothing: all is in ``unused_data``, and now and then in ``unconsumed_tail`` as well.
    """
    return 0 if engine.eof else len(engine.unconsumed_tail)


class Inflater:
    """The inflated form of a deflated data set (PS3.5 A.5), as far as it was asked for.

    Parameters
    ----------
    data : bytes
        Raw deflate data; a zlib header is not conformant, but accepted.
    policy : Policy
        Its limits bound what may come out.

    Attributes
    ----------
    finished : bool
        Whether all of the data is inflated.
    damaged : int
        Bytes of the data that could not be inflated; -1 if there are none.
    """

    #: Bytes that are given to a call, and those that it inflates at most: some milliseconds.
    _PIECE, _STEP = 1 << 18, 1 << 20
    #: Inflated bytes, besides 6 for each deflated one, that are kept before all are known to be few enough.
    _KEPT = 8 << 20

    def __init__(self, data: bytes, policy: Policy) -> None:
        import zlib

        self._zlib = zlib
        self._data = data
        self._taken = 0
        self._engine = zlib.decompressobj(-zlib.MAX_WBITS)
        self._parts: list[bytes] = []
        self._limit = max(policy.limits.inflated_bytes, policy.limits.inflated_ratio * len(data))
        self._deflated = len(data)
        self.nbytes = 0
        self.finished = False
        self.damaged = -1
        self.header = False

    def _inflate_at_once(self) -> None:
        """Inflate everything without a look back; what fails is left to the careful way of :meth:`prefix`."""
        engine = self._zlib.decompressobj(-self._zlib.MAX_WBITS)
        data = memoryview(self._data)
        most = self._KEPT + 6 * len(data)
        parts: list[bytes] = []
        taken = nbytes = 0
        try:
            while not engine.eof:
                part, taken = self._inflated(engine, data, taken)
                if not part and taken == len(data) and not engine.eof:
                    return
                parts.append(part)
                nbytes += len(part)
                if nbytes > self._limit:
                    raise self._too_much()
                if nbytes > most:
                    # Rare is so much of so little: what is left is counted before there is room for it.
                    self._count(engine.copy(), data, taken, nbytes)
                    most = self._limit
        except self._zlib.error:
            return
        # One zero byte makes the length even (PS3.5 A.5); more is none of the data set's.
        behind = engine.unused_data + bytes(data[taken:])
        if behind not in (b"", b"\x00"):
            self.damaged = len(behind)
        self._parts = parts
        self._taken = len(data)
        self.nbytes = nbytes
        self.finished = True

    def _inflated(self, engine: Any, data: memoryview, taken: int) -> tuple[bytes, int]:
        """Return what an engine makes of the next piece of the data, a step at most, and where that ends.

        What it leaves of the piece is copied each time, and signals wait for the end of the call.
        """
        piece = data[taken : taken + self._PIECE]
        part = engine.decompress(piece, self._STEP)
        return part, taken + len(piece) - _left(engine)

    def _count(self, engine: Any, data: memoryview, taken: int, nbytes: int) -> None:
        """Inflate what is left of the data, and keep nothing of it.

        Raises
        ------
        LimitError
            If that is more than the policy allows.
        """
        while not engine.eof:
            part, taken = self._inflated(engine, data, taken)
            nbytes += len(part)
            if nbytes > self._limit:
                raise self._too_much()
            if not part and taken == len(data):
                return

    def _too_much(self) -> LimitError:
        return LimitError(
            f"the deflated data set of {self._deflated} bytes inflates to more than {self._limit} bytes: "
            "that is the larger of the limits 'inflated_bytes' and 'inflated_ratio' times its size; to read "
            "it all the same, raise one of them with config.limited(inflated_bytes=...) or config.limits",
            limit="inflated_bytes",
        )

    def prefix(self, nbytes: int) -> Blocks:
        """Return at least the first `nbytes`, or all there are.

        Raises
        ------
        LimitError
            If the data inflates to more than the policy allows.
        """
        if self.nbytes == 0 and nbytes > self._limit:
            self._inflate_at_once()
        data = memoryview(self._data)
        piece = self._PIECE
        while self.nbytes < nbytes and not self.finished:
            # A call that fails gives nothing of what it had inflated: it is tried again with less, down to
            # one byte.
            before = self._engine.copy()
            given = data[self._taken : self._taken + piece]
            try:
                part = self._engine.decompress(given, self._STEP)
            except self._zlib.error:
                if piece > 1:
                    self._engine = before
                    piece = max(piece // 64, 1)
                elif self.nbytes == 0 and not self.header:
                    self.header = True
                    self._engine = self._zlib.decompressobj(self._zlib.MAX_WBITS)
                    self._taken = 0
                    piece = self._PIECE
                else:
                    self.damaged = len(data) - self._taken
                    self.finished = True
                continue
            self._taken += len(given) - _left(self._engine)
            self._parts.append(part)
            self.nbytes += len(part)
            if self.nbytes > self._limit:
                raise self._too_much()
            if self._engine.eof:
                self.finished = True
                # One zero byte makes the length even (PS3.5 A.5).
                trailing = self._engine.unused_data + bytes(data[self._taken :])
                if trailing not in (b"", b"\x00"):
                    self.damaged = len(trailing)
            elif self._taken == len(data) and not part:
                self.finished = True
                self.damaged = 0
        if len(self._parts) > 1:
            self._parts = [_joined(self._parts)]
        return Blocks.whole(b"".join(self._parts))


def _joined(parts: list[bytes]) -> bytes:
    """Return what ``b"".join(parts)`` does, in large pages if it is large."""
    room = RoomForBytes(sum(map(len, parts)))
    with memoryview(room) as view:
        filled = 0
        for part in parts:
            view[filled : filled + len(part)] = part
            filled += len(part)
    return room.take()
