"""The functions that :mod:`cydicom.encaps` had before version 3 of pydicom's API, and their successors."""

from __future__ import annotations

from cydicom.decapsulation import (
    generate_fragmented_frames,
    generate_fragments,
    generate_frames,
    parse_basic_offsets,
    parse_fragments,
)
from cydicom.encapsulation import itemize_fragment, itemize_frame
from cydicom.errors import EncapsulationError, LimitError
from cydicom.filebase import DicomBytesIO
from cydicom.fileutil import read_up_to
from cydicom.policy import current
from cydicom.tag import ItemTag, SequenceDelimiterTag, Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from cydicom.filebase import DicomIO
    from cydicom.tag import BaseTag

__all__ = ["DEPRECATED"]


def _little(fp: DicomIO) -> DicomIO:
    """Return a file object whose byte order is little endian, as that of all encapsulated pixel data."""
    if not fp.is_little_endian:
        raise ValueError("'fp.is_little_endian' has to be True: encapsulated pixel data is little endian")
    return fp


def _get_frame_offsets(fp: DicomIO) -> tuple[bool, list[int]]:
    """Return whether the Basic Offset Table has offsets, and these; ``[0]`` if it has none.

    Parameters
    ----------
    fp : DicomIO
        Positioned at the item of the table, and left behind it.

    Raises
    ------
    EncapsulationError
        If there is no such item, or it does not hold 32-bit offsets.
    """
    offsets = parse_basic_offsets(_little(fp))
    return bool(offsets), offsets or [0]


def _get_nr_fragments(fp: DicomIO) -> int:
    """Return the number of fragments.

    Parameters
    ----------
    fp : DicomIO
        Positioned at the item of a fragment, and left there.

    Raises
    ------
    EncapsulationError
        If something else than items follows, or an item has an undefined length.
    """
    return parse_fragments(_little(fp))[0]


def _generate_pixel_data_fragment(fp: DicomIO) -> Iterator[bytes]:
    """Yield the fragments.

    Parameters
    ----------
    fp : DicomIO
        Positioned at the item of a fragment.

    Raises
    ------
    EncapsulationError
        If something else than items follows, or an item has an undefined length.
    """
    yield from generate_fragments(_little(fp))


def _generate_pixel_data_frame(bytestream: bytes, nr_frames: int | None = None) -> Iterator[bytes]:
    """Yield the frames, as :func:`cydicom.encaps.generate_frames` does.

    Parameters
    ----------
    bytestream : bytes
        The value of Pixel Data.
    nr_frames : int, optional
        The value of (0028,0008).
    """
    yield from generate_frames(bytestream, number_of_frames=nr_frames)


def _generate_pixel_data(bytestream: bytes, nr_frames: int | None = None) -> Iterator[tuple[bytes, ...]]:
    """Yield the frames as tuples of fragments, as :func:`cydicom.encaps.generate_fragmented_frames` does.

    Parameters
    ----------
    bytestream : bytes
        The value of Pixel Data.
    nr_frames : int, optional
        The value of (0028,0008).
    """
    yield from generate_fragmented_frames(bytestream, number_of_frames=nr_frames)


def _decode_data_sequence(data: bytes) -> list[bytes]:
    """Return the fragments of an encapsulated value, whose first item is the Basic Offset Table.

    Raises
    ------
    EncapsulationError
        If an item has an undefined length.
    LimitError
        If there are more than the limit.
    """
    fp = DicomBytesIO(data)
    fp.is_little_endian = True
    _read_item(fp)
    fragments: list[bytes] = []
    most = current().limits.fragments
    while (item := _read_tagged_item(fp)) is not None:
        tag, content = item
        if tag != ItemTag and not content:
            break
        if len(fragments) == most:
            offset = fp.tell() - len(content) - 8
            raise LimitError.exceeded("fragments", most, "there are more fragments", offset)
        fragments.append(content)
    return fragments


def _defragment_data(data: bytes) -> bytes:
    """Return the fragments of an encapsulated value, joined.

    Raises
    ------
    EncapsulationError
        If an item has an undefined length.
    """
    return b"".join(_decode_data_sequence(data))


def _read_item(fp: DicomIO) -> bytes | None:
    """Return the content of the next item, or None where there is none.

    Parameters
    ----------
    fp : DicomIO
        Positioned at an item, and left behind it.

    Raises
    ------
    EncapsulationError
        If the item has an undefined length.
    """
    item = _read_tagged_item(fp)
    return item and item[1]


def _read_tagged_item(fp: DicomIO) -> tuple[BaseTag, bytes] | None:
    try:
        tag = Tag(fp.read_tag())
    except EOFError:
        return None
    nbytes = fp.read_UL()
    if tag == SequenceDelimiterTag:
        return None
    if nbytes == 0xFFFFFFFF:
        offset = fp.tell() - 4
        raise EncapsulationError(f"the item at offset {offset - 4} has an undefined length", offset, tag)
    return tag, read_up_to(fp, nbytes)


#: The older names, by what they stand for; :mod:`cydicom.encaps` has them with a warning.
DEPRECATED: dict[str, Callable[..., Any]] = {
    "get_frame_offsets": _get_frame_offsets,
    "get_nr_fragments": _get_nr_fragments,
    "generate_pixel_data_fragment": _generate_pixel_data_fragment,
    "generate_pixel_data_frame": _generate_pixel_data_frame,
    "generate_pixel_data": _generate_pixel_data,
    "decode_data_sequence": _decode_data_sequence,
    "defragment_data": _defragment_data,
    "read_item": _read_item,
    "itemise_frame": itemize_frame,
    "itemise_fragment": itemize_fragment,
}
