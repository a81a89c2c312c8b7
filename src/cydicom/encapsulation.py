"""Frames to encapsulated pixel data (PS3.5 A.4), from bytes-like objects and from file objects."""

from __future__ import annotations

from operator import index

from cydicom._native import framing
from cydicom.encapsulatedbuffer import EncapsulatedBuffer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from io import BufferedIOBase

    Buffer = bytes | bytearray | memoryview

__all__ = [
    "encapsulate",
    "encapsulate_buffer",
    "encapsulate_extended",
    "encapsulate_extended_buffer",
    "fragment_frame",
    "itemize_fragment",
    "itemize_frame",
]

_ITEM = b"\xfe\xff\x00\xe0"
_LARGEST_ITEM = 0xFFFFFFFE


def encapsulate(frames: Iterable[Buffer], fragments_per_frame: int = 1, has_bot: bool = True) -> bytes:
    """Return frames as the value of an encapsulated Pixel Data element.

    Parameters
    ----------
    frames : iterable of bytes-like
        The encoded frames.
    fragments_per_frame : int
        How many fragments to make of each.
    has_bot : bool
        Whether the Basic Offset Table has the frames' offsets; otherwise it is empty.

    Returns
    -------
    bytes
        The items, without the sequence delimitation item.

    Raises
    ------
    TypeError
        If a frame is not bytes-like.
    ValueError
        If a frame has too few bytes for its fragments, of two bytes each; if the last frame's offset does not
        fit the 32 bits of the Basic Offset Table; if a fragment has 4 GiB or more.
    """
    return framing.encapsulate(frames, index(fragments_per_frame), bool(has_bot))


def encapsulate_extended(frames: Iterable[Buffer]) -> tuple[bytes, bytes, bytes]:
    """Return frames as an encapsulated value, with its Extended Offset Table and that table's lengths.

    Parameters
    ----------
    frames : iterable of bytes-like
        The encoded frames; one fragment is made of each.

    Returns
    -------
    tuple of bytes
        The values of (7FE0,0010), (7FE0,0001) and (7FE0,0002).  Lengths count the byte that pads a frame.

    Raises
    ------
    TypeError
        If a frame is not bytes-like.
    ValueError
        If a frame is empty, or has 4 GiB or more.
    """
    return framing.encapsulate_extended(frames)


def encapsulate_buffer(buffers: list[BufferedIOBase], has_bot: bool = True) -> EncapsulatedBuffer:
    """Return file objects, a frame each, as a file object that reads as their encapsulated value.

    Parameters
    ----------
    buffers : list of io.BufferedIOBase
        The encoded frames.
    has_bot : bool
        Whether the Basic Offset Table has the frames' offsets; otherwise it is empty.

    Raises
    ------
    TypeError, ValueError
        As :class:`EncapsulatedBuffer` does.
    """
    return EncapsulatedBuffer(buffers, has_bot)


def encapsulate_extended_buffer(
    buffers: list[BufferedIOBase],
) -> tuple[EncapsulatedBuffer, bytes, bytes]:
    """Return file objects as one of their encapsulated value, with its Extended Offset Table and lengths.

    Parameters
    ----------
    buffers : list of io.BufferedIOBase
        The encoded frames.

    Returns
    -------
    tuple of EncapsulatedBuffer, bytes, bytes
        The values of (7FE0,0010), (7FE0,0001) and (7FE0,0002).

    Raises
    ------
    TypeError, ValueError
        As :class:`EncapsulatedBuffer` does.
    """
    encapsulated = EncapsulatedBuffer(buffers, False)
    return encapsulated, encapsulated.extended_offsets, encapsulated.extended_lengths


def fragment_frame(frame: Buffer, nr_fragments: int = 1) -> Iterator[Buffer]:
    """Yield the fragments of a frame, each of an even number of bytes.

    Parameters
    ----------
    frame : bytes-like
        The encoded frame; a byte 00 is added where its size is odd.
    nr_fragments : int
        How many fragments to make.

    Raises
    ------
    ValueError
        If the frame has too few bytes for so many fragments, of two bytes each.
    """
    start = 0
    for nbytes in framing.fragment_sizes(len(frame), index(nr_fragments)):
        fragment = frame[start : start + nbytes]
        start += nbytes
        if len(fragment) < nbytes:
            if isinstance(fragment, memoryview):
                fragment = fragment.tobytes()
            fragment = fragment + b"\x00"
        yield fragment


def itemize_fragment(fragment: Buffer) -> bytes:
    """Return a fragment as an item, in little endian.

    Parameters
    ----------
    fragment : bytes-like
        The fragment; nothing is added where its size is odd.

    Raises
    ------
    ValueError
        If it has 4 GiB or more.
    """
    nbytes = len(fragment)
    if nbytes > _LARGEST_ITEM:
        raise ValueError(
            f"a fragment of {nbytes} bytes is too large for an item, which ends at {_LARGEST_ITEM}"
        )
    return b"".join((_ITEM, nbytes.to_bytes(4, "little"), fragment))


def itemize_frame(frame: Buffer, nr_fragments: int = 1) -> Iterator[bytes]:
    """Yield the fragments of a frame as items, in little endian.

    Parameters
    ----------
    frame : bytes-like
        The encoded frame.
    nr_fragments : int
        How many fragments to make.

    Raises
    ------
    ValueError
        If the frame has too few bytes for so many fragments, of two bytes each.
    """
    for fragment in fragment_frame(frame, nr_fragments):
        yield itemize_fragment(fragment)
