"""Files that stay readable when they are saved over: what a save does to the sources of its file.

A save to a path puts a new file in the place of the old one.  Values that data sets in memory left in the old
one would be lost with its name, so it is opened first: an open file keeps its content for as long as it is
open.  A save to a file object writes over the content itself, so that is read into memory first.
"""

from __future__ import annotations

import os
from _thread import RLock
from _weakref import ref

from cydicom.errors import SourceChangedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Reader(Protocol):
        """What is pinned: something that reads from a file which had a size and a time of change."""

        path: str
        size: int
        changed: int

        def pin(
            self, held: OpenFile | HeldBytes | None = None, in_memory: bool = False
        ) -> OpenFile | HeldBytes:
            """Hold on to the file as it is now."""


FLAGS = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
#: The most that one call of the operating system is asked for.
_LARGEST_READ = 1 << 30


def read_exactly(descriptor: int, offset: int, nbytes: int, path: str) -> bytes:
    """Return `nbytes` from `offset` on; where the system allows it, the position of the descriptor stays.

    Raises
    ------
    SourceChangedError
        If there are fewer.
    """
    parts = []
    done = 0
    while done < nbytes:
        part = _read_at(descriptor, offset + done, min(nbytes - done, _LARGEST_READ))
        if not part:
            raise SourceChangedError(
                f"{path}: the file ends {nbytes - done} bytes early, it was cut while being read"
            )
        parts.append(part)
        done += len(part)
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _read_at(descriptor: int, offset: int, nbytes: int) -> bytes:
    if hasattr(os, "pread"):
        return os.pread(descriptor, nbytes, offset)
    os.lseek(descriptor, offset, os.SEEK_SET)
    return os.read(descriptor, nbytes)


class OpenFile:
    """A file that is open for as long as this object lives, and is read only if it is unchanged.

    A pickle of it holds all of its bytes: where it is read, the file has no name any more.

    Parameters
    ----------
    path : str
        The file.
    size : int
        Its bytes when it was first read.
    changed : int
        When it was last changed then, in nanoseconds since 1970.
    """

    _descriptor = -1

    def __init__(self, path: str, size: int, changed: int) -> None:
        self.path = path
        self.size = size
        self.changed = changed
        self._descriptor = os.open(path, FLAGS)

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return `nbytes` from `offset` on.

        Raises
        ------
        SourceChangedError
            If the file was changed since it was first read, through another of its names, say.
        """
        status = os.fstat(self._descriptor)
        if status.st_size != self.size or status.st_mtime_ns != self.changed:
            raise SourceChangedError(
                f"{self.path}: the file was changed since it was read ({self.size} bytes then, "
                f"{status.st_size} now), so {nbytes} deferred bytes at offset {offset} cannot be trusted"
            )
        return read_exactly(self._descriptor, offset, nbytes, self.path)

    def close(self) -> None:
        """Close the file."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def __del__(self) -> None:
        self.close()

    def __reduce__(self) -> tuple[type[HeldBytes], tuple[str, bytes]]:
        return HeldBytes, (self.path, self.read(0, self.size))


class HeldBytes:
    """The bytes of a file in memory, where it cannot be held open.

    Parameters
    ----------
    path : str
        Where they came from.
    data : bytes
        All of them.
    """

    def __init__(self, path: str, data: bytes) -> None:
        self.path = path
        self.data = data

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return `nbytes` from `offset` on.

        Raises
        ------
        SourceChangedError
            If there are fewer.
        """
        data = self.data[offset : offset + nbytes]
        if len(data) < nbytes:
            raise SourceChangedError(
                f"{self.path}: {len(data)} bytes are left at offset {offset}, {nbytes} expected"
            )
        return data


def hold(path: str, size: int, changed: int, in_memory: bool = False) -> OpenFile | HeldBytes:
    """Return what keeps a file readable that is about to be saved over.

    Parameters
    ----------
    path : str
        The file.
    size, changed : int
        Its bytes, and when it was last changed, when it was first read.
    in_memory : bool
        Whether its content will be written over, and not only its name be lost.

    Raises
    ------
    SourceChangedError
        If it does not have this size and time of change.
    OSError
        If it cannot be opened.
    """
    # On Windows a file that is open cannot lose its name.
    in_memory = in_memory or os.name == "nt" or len(_held_open) >= _most_held_open()
    opened = OpenFile(path, size, changed)
    try:
        data = opened.read(0, size if in_memory else 0)
    except OSError:
        opened.close()
        raise
    if not in_memory:
        _held_open.add(ref(opened, _held_open.discard))
        return opened
    opened.close()
    return HeldBytes(path, data)


_held_open: set[ref[OpenFile]] = set()


def _most_held_open() -> int:
    """Return how many files are held open: half of what the process may open, the rest is the program's."""
    import resource

    limit = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return 1 << 20 if limit == resource.RLIM_INFINITY else limit // 2


# Sources are made far more often than files are replaced: they come here in the cheapest way, and are sorted
# by their time of change when a file is replaced.
_unsorted: set[ref[Reader]] = set()
_by_change: dict[int, list[ref[Reader]]] = {}
_lock = RLock()
_sorted_count = 0
_sweep_at = 1024


def register(reader: Reader) -> None:
    """Remember a reader, for as long as it lives, as one that :func:`pin_readers` pins."""
    _unsorted.add(ref(reader, _unsorted.discard))


def pin_readers(file: str | bytes | int, in_memory: bool = False) -> None:
    """Pin everything that reads from a file, whatever name it knows the file by.

    Parameters
    ----------
    file : str, bytes or int
        The path or the descriptor of a file that is about to be saved over.
    in_memory : bool
        Whether its content will be written over, and not only its name be lost.

    Raises
    ------
    OSError
        If no file can be opened any more.
    """
    with _lock:
        _sort()
        if not _by_change:
            return
        try:
            status = os.stat(file)  # noqa: PTH116 - as long as pathlib need not be imported
        except FileNotFoundError:
            return
        found = [reader for entry in _by_change.get(status.st_mtime_ns, ()) if (reader := entry())]
    held: OpenFile | HeldBytes | None = None
    for reader in found:
        # Copies of one file may well have equal sizes and times.
        if reader.size == status.st_size and _is_at(reader.path, status):
            held = _pin(reader, held, in_memory)


def _pin(reader: Reader, held: OpenFile | HeldBytes | None, in_memory: bool) -> OpenFile | HeldBytes | None:
    """Pin one reader; what cannot be read even now is left to say so when it is read."""
    try:
        return reader.pin(held, in_memory)
    except (SourceChangedError, FileNotFoundError, PermissionError):
        return held


def _is_at(path: str, status: os.stat_result) -> bool:
    try:
        found = os.stat(path)  # noqa: PTH116 - as long as pathlib need not be imported
    except (OSError, ValueError):
        return False
    return os.path.samestat(found, status)


def _sort() -> None:
    """Put new readers under their time of change, and forget the dead ones when they may be many."""
    global _sorted_count, _sweep_at
    while _unsorted:
        try:
            entry = _unsorted.pop()
        except KeyError:
            break
        reader = entry()
        if reader is not None:
            _by_change.setdefault(reader.changed, []).append(entry)
            _sorted_count += 1
    if _sorted_count >= _sweep_at:
        _sorted_count = 0
        for changed in list(_by_change):
            alive = [entry for entry in _by_change[changed] if entry() is not None]
            if alive:
                _by_change[changed] = alive
                _sorted_count += len(alive)
            else:
                del _by_change[changed]
        _sweep_at = max(2 * _sorted_count, 1024)
