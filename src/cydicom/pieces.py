"""The pieces of one save, to a file descriptor or to a file object.

A piece is a bytes-like object, or a stream: an object with ``nbytes`` and with ``chunks()``, which yields as
many bytes in bytes-like objects.  Large pieces are never joined, and a stream is never in memory as a whole.
"""

from __future__ import annotations

import os
import stat
from io import BytesIO, RawIOBase

from cydicom.pinning import pin_readers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Any, Protocol, TypeAlias

    from typing_extensions import Buffer

    class Stream(Protocol):
        """Bytes that are read when they are written."""

        @property
        def nbytes(self) -> int:
            """How many."""

        def chunks(self) -> Iterable[Buffer]:
            """Yield the bytes in order."""

    Piece: TypeAlias = Buffer | Stream

    class Sink(Protocol):
        """Where pieces go."""

        done: int

        def put(self, buffer: Buffer) -> None:
            """Take a bytes-like object, which stays as it is until the next :meth:`flush`."""

        def flush(self) -> None:
            """Write all that was taken."""


#: Bytes in one call of the operating system: few enough that a signal is heard within some milliseconds.
LARGEST_WRITE = 1 << 24
#: Smaller buffers that follow each other are joined for a file object: the copy costs less than a call.
SMALL = 1 << 15
LARGEST_JOIN = 1 << 16
_BUILTIN = type(len)


def write_pieces(descriptor: int, pieces: Sequence[Piece], name: object = None) -> int:
    """Return the bytes written: all of the pieces, in as few calls as the system allows.

    Parameters
    ----------
    descriptor : int
        Open for writing, blocking.
    pieces : sequence of bytes-like objects and streams
        What is written.
    name : str, bytes or PathLike, optional
        What errors of writing are to call the file, as their ``filename``.

    Raises
    ------
    OSError
        If they cannot be written, or a stream has not as many bytes as it said.  A note tells how many were.
    """
    return _send(_DescriptorSink(descriptor, name), pieces)


def write_object(fp: Any, pieces: Sequence[Piece]) -> int:
    """Return the bytes written: all of the pieces, with one ``write`` each, or for several small ones.

    A ``write`` that returns a smaller number than it was given is called again with the rest, as unbuffered
    files need it; one that returns ``None``, or no number, is taken to have written all.

    Parameters
    ----------
    fp : file object
        Has ``write``.  One that is written in Python is given ``bytes``, others any bytes-like object.
    pieces : sequence of bytes-like objects and streams
        What is written.

    Raises
    ------
    OSError
        If nothing was taken, or a stream has not as many bytes as it said.  A note on this and on every other
        exception of ``write`` tells how many bytes had been written.
    """
    if type(fp) is not BytesIO:
        pieces = _independent(fp, pieces)
    return _send(_ObjectSink(fp), pieces)


def _independent(fp: Any, pieces: Sequence[Piece]) -> Sequence[Piece]:
    """Return pieces that stay as they are while the file object is written to.

    Values may have been left in the very file that it writes to: they are read now.
    """
    descriptor = _descriptor(fp)
    if descriptor is not None:
        pin_readers(descriptor, in_memory=True)
    own = [hasattr(piece, "chunks") and _reads_from(piece, fp, descriptor) for piece in pieces]
    if not any(own):
        return pieces
    position = fp.tell()
    made = [_in_memory(piece) if is_own else piece for is_own, piece in zip(own, pieces, strict=True)]
    fp.seek(position)
    return made


def _in_memory(stream: Any) -> Piece:
    """Return a stream whose source was read into memory, or else its bytes."""
    hold = getattr(getattr(stream, "origin", None), "hold", None)
    if hold is None:
        return b"".join(stream.chunks())
    hold()
    piece: Piece = stream
    return piece


def _reads_from(stream: Any, fp: Any, descriptor: int | None) -> bool:
    """Tell whether a stream takes its bytes from a file object, or from another one of the same file."""
    origin = getattr(stream, "origin", None)
    file = getattr(origin, "file", origin)
    if file is None:
        return False
    if _innermost(file) is _innermost(fp):
        return True
    if descriptor is None:
        return False
    other = _descriptor(file)
    return other is not None and os.path.sameopenfile(other, descriptor)


def _innermost(fp: Any) -> Any:
    """Return the file object that others were wrapped around."""
    for name in ("parent", "raw"):
        fp = getattr(fp, name, fp)
    return fp


def _descriptor(fp: Any) -> int | None:
    """Return the descriptor of a file object, ``None`` if it has none, or stands for no regular file."""
    try:
        descriptor = fp.fileno()
        regular = stat.S_ISREG(os.fstat(descriptor).st_mode)
    except (AttributeError, NotImplementedError, OSError, TypeError, ValueError):
        return None
    return descriptor if regular else None


def _send(sink: Sink, pieces: Sequence[Piece]) -> int:
    try:
        for piece in pieces:
            if hasattr(piece, "chunks"):
                _send_stream(sink, piece)
            else:
                sink.put(piece)
        sink.flush()
    except BaseException as error:
        # Notes come with the traceback, and leave the class of the error, its text and its attributes alone.
        error.add_note(f"{sink.done} of {nbytes_of(pieces)} bytes had been written")
        raise
    return sink.done


def _send_stream(sink: Sink, stream: Any) -> None:
    expected = stream.nbytes
    given = 0
    chunks = iter(stream.chunks())
    try:
        for chunk in chunks:
            given += _buffer_nbytes(chunk)
            if given > expected:
                break
            sink.put(chunk)
            # Before the next one: it may be made in the same memory.
            sink.flush()
    finally:
        _close(chunks)
    if given != expected:
        least = "at least " if given > expected else ""
        raise OSError(f"{stream!r} gave {least}{given} bytes when it was written, not {expected}")


def _close(chunks: Iterator[Buffer]) -> None:
    """Let a generator put its file object back at once, not when the traceback is dropped."""
    close = getattr(chunks, "close", None)
    if close is not None:
        close()


def nbytes_of(pieces: Iterable[Piece]) -> int:
    """Return the bytes in all pieces."""
    return sum(map(_nbytes, pieces))


def _nbytes(piece: Any) -> int:
    if hasattr(piece, "chunks"):
        return int(piece.nbytes)
    return _buffer_nbytes(piece)


def _buffer_nbytes(buffer: Buffer) -> int:
    return len(buffer) if type(buffer) is bytes else memoryview(buffer).nbytes


def _flat(buffer: Buffer) -> memoryview:
    """Return the bytes of a buffer of any shape and item size."""
    view = memoryview(buffer)
    if not view.c_contiguous:
        return memoryview(view.tobytes())
    return view if view.format == "B" and view.ndim == 1 else view.cast("B")


class _DescriptorSink:
    """A file descriptor; what is small waits until a call is worth it."""

    def __init__(self, descriptor: int, name: object) -> None:
        self.done = 0
        self._descriptor = descriptor
        self._name = name
        self._waiting: list[Buffer] = []
        self._nbytes = 0
        self._most = _most_buffers()

    def put(self, buffer: Buffer) -> None:
        nbytes = _buffer_nbytes(buffer)
        if nbytes > LARGEST_WRITE:
            view = _flat(buffer)
            for start in range(0, nbytes, LARGEST_WRITE):
                self.put(view[start : start + LARGEST_WRITE])
        elif nbytes:
            if self._nbytes + nbytes > LARGEST_WRITE or len(self._waiting) == self._most:
                self.flush()
            self._waiting.append(buffer)
            self._nbytes += nbytes

    def flush(self) -> None:
        waiting = self._waiting
        while waiting:
            try:
                if len(waiting) == 1:
                    done = os.write(self._descriptor, waiting[0])
                else:
                    done = os.writev(self._descriptor, waiting)
            except OSError as error:
                if self._name is not None:
                    error.filename = self._name
                raise
            if not done:
                raise OSError(f"the descriptor {self._descriptor} takes no more bytes")
            self.done += done
            self._nbytes -= done
            if not self._nbytes:
                waiting.clear()
            else:
                waiting[:] = _rest(waiting, done)


def _most_buffers() -> int:
    """Return how many buffers one call takes (IOV_MAX)."""
    if not hasattr(os, "writev"):
        return 1
    try:
        most = os.sysconf("SC_IOV_MAX")
    except (OSError, ValueError):
        return 16
    # POSIX demands 16; -1 stands for no limit.
    return most if most > 0 else 1024


def _rest(buffers: list[Buffer], done: int) -> list[Buffer]:
    """Return what is left of buffers of which `done` bytes were written."""
    for index, buffer in enumerate(buffers):
        nbytes = _buffer_nbytes(buffer)
        if done < nbytes:
            return [_flat(buffer)[done:], *buffers[index + 1 :]]
        done -= nbytes
    return []


class _ObjectSink:
    """A file object."""

    def __init__(self, fp: Any) -> None:
        self.done = 0
        self._fp = fp
        self._write = fp.write
        # What is written in C takes any buffer; a method in Python may want to slice or search bytes.
        self._takes_buffers = type(self._write) is _BUILTIN
        self._waiting: list[Buffer] = []
        self._nbytes = 0

    def put(self, buffer: Buffer) -> None:
        nbytes = len(buffer) if type(buffer) is bytes else memoryview(buffer).nbytes
        if nbytes > SMALL:
            if self._waiting:
                self.flush()
            self._write_all(buffer, nbytes)
        elif nbytes:
            self._waiting.append(buffer)
            self._nbytes += nbytes
            if self._nbytes >= LARGEST_JOIN:
                self.flush()

    def flush(self) -> None:
        waiting = self._waiting
        if waiting:
            nbytes = self._nbytes
            self._waiting = []
            self._nbytes = 0
            self._write_all(waiting[0] if len(waiting) == 1 else b"".join(waiting), nbytes)

    def _write_all(self, buffer: Buffer, nbytes: int) -> None:
        if (nbytes <= LARGEST_WRITE) if self._takes_buffers else (type(buffer) is bytes):
            written = self._write(buffer)
            if written == nbytes:
                self.done += nbytes
            else:
                self._go_on(buffer, nbytes, written)
            return
        view = _flat(buffer)
        for start in range(0, nbytes, LARGEST_WRITE):
            part = view[start : start + LARGEST_WRITE]
            given = part if self._takes_buffers else bytes(part)
            self._go_on(given, len(part), self._write(given))

    def _go_on(self, buffer: Buffer, nbytes: int, written: Any) -> None:
        """Write what is left of a buffer of which a first call has written some."""
        while isinstance(written, int) and 0 < written < nbytes:
            self.done += written
            nbytes -= written
            buffer = _flat(buffer)[written:]
            written = self._write(buffer if self._takes_buffers else bytes(buffer))
        if written is None and isinstance(getattr(self._write, "__self__", None), RawIOBase):
            raise BlockingIOError(f"{self._fp!r} takes no bytes now; a blocking file object is needed")
        if isinstance(written, int) and written <= 0:
            raise OSError(f"{self._fp!r} took none of {nbytes} bytes")
        self.done += nbytes
