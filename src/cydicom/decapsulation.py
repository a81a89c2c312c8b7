"""Fragments and frames of encapsulated pixel data, from bytes-like and file objects: pydicom's functions."""

from __future__ import annotations

from io import BytesIO

from cydicom._native.fragments import FragmentIterator, ValueBytes
from cydicom._native.frameiterator import FrameIterator
from cydicom._native.framelayout import basic_offsets
from cydicom.errors import EncapsulationError, LimitError
from cydicom.filebase import DicomIO
from cydicom.fileutil import read_up_to
from cydicom.frameindex import FrameIndex, is_mapped
from cydicom.framelayout import (
    BASIC,
    CHECK_ALL,
    EXTENDED,
    LENIENT,
    LENIENT_WITH_FEWER,
    ONE_A_FRAGMENT,
    PIXEL_DATA,
    little_endian,
    scan_within_limit,
    warn,
)
from cydicom.policy import current
from cydicom.source import ObjectSource, is_bytes_like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, Literal

    from typing_extensions import TypeIs

    from cydicom.filebase import ReadableBuffer
    from cydicom.framelayout import Buffer, ExtendedOffsets

__all__ = [
    "generate_fragmented_frames",
    "generate_fragments",
    "generate_frames",
    "get_frame",
    "parse_basic_offsets",
    "parse_fragments",
]


def _is_file(buffer: ReadableBuffer | Buffer) -> TypeIs[ReadableBuffer]:
    """Return whether bytes are to be read from the position of a file object on."""
    if isinstance(buffer, (bytes, bytearray, memoryview)):
        return False
    return hasattr(buffer, "read") or not is_bytes_like(buffer)


def _opened(fp: Any) -> tuple[Any, int]:
    """Return what has the bytes of a file object, and its position."""
    start = fp.tell()
    if is_mapped(fp):
        return fp, start
    inner = fp.parent if isinstance(fp, DicomIO) else fp
    if type(inner) is BytesIO:
        # Its very bytes object: it makes another one only when it is written to.
        return inner.getvalue(), start
    source = ObjectSource(fp)
    fp.seek(start)
    return source, start


class _LenientIndex(FrameIndex):
    """An index that gives, with a warning, frames that fragments do not tell for certain."""

    _how = LENIENT
    # All frames are asked for: none is given that what comes later shows to be wrong.
    _check = CHECK_ALL


class _LenientIndexOfFewer(FrameIndex):
    """The same, also where there are fewer fragments than frames."""

    _how = LENIENT_WITH_FEWER


# ---- tables and fragments ----


def parse_basic_offsets(buffer: Buffer | ReadableBuffer, *, endianness: str = "<") -> list[int]:
    """Return the offsets of the Basic Offset Table: of each frame's first item, from the table's end on.

    Parameters
    ----------
    buffer : bytes-like or file object
        Starts with the item of the table.  A file object is left behind that item.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        If there is no such item, or it does not hold 32-bit offsets.
    """
    little = little_endian(endianness)
    if not _is_file(buffer):
        return basic_offsets(ValueBytes(buffer), little)
    fp: Any = buffer
    source, start = _opened(fp)
    offsets = basic_offsets(ValueBytes(source, start), little)
    fp.seek(start + 8 + 4 * len(offsets))
    return offsets


def parse_fragments(buffer: Buffer | ReadableBuffer, *, endianness: str = "<") -> tuple[int, list[int]]:
    """Return the number of fragments, and the offset of each one's item in the buffer.

    Parameters
    ----------
    buffer : bytes-like or file object
        Starts with the item of a fragment.  A file object is left where it was.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        If something else than items follows, or an item has an undefined length.
    """
    little = little_endian(endianness)
    if not _is_file(buffer):
        return _positions(ValueBytes(buffer), little)
    fp: Any = buffer
    source, start = _opened(fp)
    try:
        return _positions(ValueBytes(source, start), little)
    finally:
        fp.seek(start)


def _positions(value: ValueBytes, little: bool) -> tuple[int, list[int]]:
    fragments = scan_within_limit(value, 0, little)
    fragments.check()
    return fragments.count, fragments.positions(value.start)


def generate_fragments(buffer: Buffer | ReadableBuffer, *, endianness: str = "<") -> Iterator[bytes]:
    """Return an iterator over the fragments.

    Parameters
    ----------
    buffer : bytes-like or file object
        Starts with the item of a fragment.  A file object is read as fragments are asked for.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        When all fragments before are given, if something else than items follows, or an item has an undefined
        length.
    LimitError
        When as many are given as the limit that was in force at the call allows, if there is another one.

    Warns
    -----
    DicomReadWarning
        If the last fragment is cut short.
    """
    little = little_endian(endianness)
    most = current().limits.fragments
    if _is_file(buffer):
        return _fragments_of_file(buffer, little, most)
    return FragmentIterator(buffer, little, most)


def _fragments_of_file(fp: Any, little: bool, most: int) -> Iterator[bytes]:
    """Yield fragments, reading no further than the one that is given."""
    order: Literal["little", "big"] = "little" if little else "big"
    given = 0
    while len(tag := fp.read(4)) == 4:
        offset = fp.tell() - 4
        number = int.from_bytes(tag[:2], order) << 16 | int.from_bytes(tag[2:], order)
        if number == 0xFFFEE0DD:
            return
        if number != 0xFFFEE000:
            raise EncapsulationError(
                f"an item (FFFE,E000) or the sequence delimitation item (FFFE,E0DD) should be at offset "
                f"{offset}, found the tag ({number >> 16:04X},{number & 0xFFFF:04X})",
                offset,
                PIXEL_DATA,
            )
        size = fp.read(4)
        if len(size) < 4:
            raise EncapsulationError(
                f"the item at offset {offset} has no length: the file ends {4 + len(size)} bytes after it "
                "starts",
                offset,
                PIXEL_DATA,
            )
        nbytes = int.from_bytes(size, order)
        if nbytes == 0xFFFFFFFF:
            raise EncapsulationError(
                f"the item at offset {offset} has an undefined length, which no fragment can have",
                offset,
                PIXEL_DATA,
            )
        if given == most:
            raise LimitError.exceeded("fragments", most, "there are more fragments", offset, PIXEL_DATA)
        given += 1
        fragment = read_up_to(fp, nbytes)
        if len(fragment) < nbytes:
            warn(f"the fragment at offset {offset} should have {nbytes} bytes, but the file ends after "
                 f"{len(fragment)}")  # fmt: skip
        yield fragment


# ---- frames ----


def generate_fragmented_frames(
    buffer: Buffer | ReadableBuffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[tuple[bytes, ...]]:
    """Return an iterator over the frames, each a tuple of its fragments.

    Takes and raises what :func:`generate_frames` does.
    """
    return _frames(True, buffer, number_of_frames, extended_offsets, endianness)


def generate_frames(
    buffer: Buffer | ReadableBuffer,
    *,
    number_of_frames: int | None = None,
    extended_offsets: ExtendedOffsets | None = None,
    endianness: str = "<",
) -> Iterator[bytes]:
    """Return an iterator over the frames as bytes.

    Parameters
    ----------
    buffer : bytes-like or file object
        Starts with the item of the Basic Offset Table.  A file object is left behind the frame that is given.
    number_of_frames : int, optional
        The value of (0028,0008): needed where no table has offsets and there are several fragments.
    extended_offsets : tuple, optional
        The values of (7FE0,0001) and (7FE0,0002), encoded or as lists of numbers.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        When the first frame is asked for, if the value is not encapsulated or its frames cannot be told
        apart; later, if it cannot be told where a frame ends.

    Warns
    -----
    DicomReadWarning
        As :class:`FrameIndex` does; also if codestreams do not tell frames for certain.
    """
    return _frames(False, buffer, number_of_frames, extended_offsets, endianness)


def _frames(
    fragmented: bool,
    buffer: Any,
    number_of_frames: int | None,
    extended_offsets: ExtendedOffsets | None,
    endianness: str,
) -> Iterator[Any]:
    little_endian(endianness)

    options: Any = {
        "number_of_frames": number_of_frames,
        "extended_offsets": extended_offsets,
        "endianness": endianness,
    }
    if _is_file(buffer):
        return _frames_of_file(buffer, fragmented, options)
    return FrameIterator(lambda: _LenientIndex(buffer, **options), fragmented)


def _frames_of_file(fp: Any, fragmented: bool, options: Any) -> Iterator[Any]:
    """Yield frames, leaving the file object behind each one that is given."""
    source, start = _opened(fp)
    index = _LenientIndex(source, offset=start, **options)
    for position in range(len(index)):
        frame = index.fragments(position) if fragmented else index.read(position)
        fp.seek(start + index.table.end(position))
        yield frame


def get_frame(
    buffer: Buffer | ReadableBuffer,
    index: int,
    *,
    extended_offsets: ExtendedOffsets | None = None,
    number_of_frames: int | None = None,
    endianness: str = "<",
) -> bytes:
    """Return one frame.

    For more than a frame or two, a :class:`FrameIndex` finds the frames once for all of them.

    Parameters
    ----------
    buffer : bytes-like or file object
        Starts with the item of the Basic Offset Table.  A file object is left where it was.
    index : int
        Which one, from 0 on; from the last one on if negative.
    extended_offsets : tuple, optional
        The values of (7FE0,0001) and (7FE0,0002), encoded or as lists of numbers.
    number_of_frames : int, optional
        The value of (0028,0008): needed where no table has offsets and there are several fragments.
    endianness : str
        ``"<"``, or ``">"`` for items in big endian.

    Raises
    ------
    EncapsulationError
        If the value is not encapsulated, or the frame cannot be told from others.
    ValueError
        If there is no frame `index`.
    IndexError
        If a negative `index` goes past the first frame.

    Warns
    -----
    DicomReadWarning
        As :class:`FrameIndex` does; also if codestreams do not tell frames for certain.
    """
    options: Any = {
        "number_of_frames": number_of_frames,
        "extended_offsets": extended_offsets,
        "endianness": endianness,
    }
    if not _is_file(buffer):
        return _frame_at(_LenientIndexOfFewer(buffer, **options), index)
    fp: Any = buffer
    source, start = _opened(fp)
    try:
        return _frame_at(_LenientIndexOfFewer(source, offset=start, **options), index)
    finally:
        fp.seek(start)


def _frame_at(frames: FrameIndex, index: int) -> bytes:
    """Return a frame by an index that may count from the end, where it is certain which the last one is."""
    count = len(frames)
    if index >= count or (index < 0 and frames.origin not in (EXTENDED, BASIC, ONE_A_FRAGMENT)):
        raise ValueError(f"there is no frame {index}, there are {count} (known by: {frames.origin})")
    return frames.read(index)
