"""Data sets, sequences and elements out of the middle of a file object: pydicom's lower-level readers.

They take everything that is left of the file object, use the native scan, and leave the file object behind
what they returned.
"""

from __future__ import annotations

import os

from cydicom import policy as _policy
from cydicom._native.blocks import Blocks
from cydicom._native.context import Context
from cydicom._native.elements import nested_end, table_of
from cydicom._native.items import items_of
from cydicom._native.readreport import ReadReport
from cydicom._native.store import ElementStore, store_of
from cydicom.charset import default_encoding
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.dataset.file import FileMetaDataset
from cydicom.misc import size_in_bytes
from cydicom.sequence import Sequence
from cydicom.source import FileSource, checked_read, read_object
from cydicom.tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, MutableSequence
    from typing import Any, BinaryIO, Literal

    from cydicom.tag import BaseTag

    StopWhen = Callable[[BaseTag, str | None, int], bool]
    Encoding = str | MutableSequence[str]

__all__ = [
    "data_element_generator",
    "read_dataset",
    "read_deferred_data_element",
    "read_sequence",
    "read_sequence_item",
]

_UNDEFINED = 0xFFFFFFFF
_SPECIFIC_CHARACTER_SET = 0x00080005
_ITEM = 0xFFFEE000
_SEQUENCE_DELIMITER = 0xFFFEE0DD


def _codecs(encoding: Encoding) -> tuple[str, ...]:
    return (encoding,) if isinstance(encoding, str) else tuple(encoding)


def _context(encoding: Encoding = default_encoding) -> Context:
    report = ReadReport()
    return Context(report, _policy.current().limits.depth, _codecs(encoding))


def _blocks(fp: BinaryIO, offset: int = 0) -> tuple[Blocks, int]:
    """Return what is left of a file object, at its offsets plus `offset`, and where that starts."""
    start = fp.tell() + offset
    data = read_object(fp)
    blocks = Blocks(start + len(data))
    blocks.add(start, data)
    return blocks, start


def _is_implicit(
    blocks: Blocks, start: int, assumed: bool, is_little_endian: bool, is_sequence: bool
) -> bool:
    """Tell by the first element whether a data set is in implicit VR."""
    import warnings

    from cydicom.errors import InvalidDicomError

    policy = _policy.current()
    if is_sequence and (assumed or not policy.assume_implicit_vr_switch):
        return assumed
    head = bytes(blocks.peek(start, 6))
    if len(head) < 6:
        return assumed
    group = int.from_bytes(head[:2], "little" if is_little_endian else "big")
    if group == 0xFFFE:
        return assumed
    explicit = all(65 <= letter <= 90 for letter in head[4:6])
    if explicit == assumed and not is_sequence:
        expected, found = ("implicit", "explicit") if assumed else ("explicit", "implicit")
        message = f"expected {expected} VR, found {found} VR at offset {start}; it is read as found"
        if policy.reading_validation_mode == _policy.RAISE:
            raise InvalidDicomError(message)
        warnings.warn(message, UserWarning, stacklevel=3)
    return not explicit


def _is_implicit_vr(
    fp: BinaryIO,
    implicit_vr_is_assumed: bool,
    is_little_endian: bool,
    stop_when: StopWhen | None,
    is_sequence: bool,
) -> bool:
    """Tell by the next element of a file object whether it is in implicit VR; the position stays."""
    start = fp.tell()
    head = fp.read(6)
    fp.seek(start)
    blocks = Blocks(start + len(head))
    blocks.add(start, head)
    return _is_implicit(blocks, start, implicit_vr_is_assumed, is_little_endian, is_sequence)


def _wanted(specific_tags: list[Any] | None) -> bytes | None:
    if not specific_tags:
        return None
    from array import array

    return array("I", sorted({int(Tag(tag)) for tag in specific_tags} | {0x00080005})).tobytes()


def read_dataset(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    bytelength: int | None = None,
    stop_when: StopWhen | None = None,
    defer_size: str | int | float | None = None,
    parent_encoding: Encoding = default_encoding,
    specific_tags: list[BaseTag | int] | None = None,
    at_top_level: bool = True,
) -> Dataset:
    """Return the data set at the position of a file object.

    Parameters
    ----------
    fp : file object
        Left behind the data set.
    is_implicit_VR, is_little_endian : bool
        The encoding; the first element decides on the VR form.
    bytelength : int, optional
        The bytes of the data set; by default it goes up to an item delimitation item, or the end.
    stop_when : callable, optional
        Called with the tag, VR and length of each element; true ends reading before it.
    defer_size, specific_tags
        As for :func:`~cydicom.filereader.dcmread`.
    parent_encoding : str or list of str
        The codec names of the enclosing data set.
    at_top_level : bool
        Whether the data set is not an item.
    """
    blocks, start = _blocks(fp)
    implicit = _is_implicit(blocks, start, is_implicit_VR, is_little_endian, not at_top_level)
    if bytelength is None or bytelength == _UNDEFINED:
        end, after = nested_end(blocks, start, implicit, is_little_endian, True)
    else:
        end = after = min(start + bytelength, blocks.size)
    limit = -1 if defer_size is None else int(size_in_bytes(defer_size) or 0)
    context = _context(parent_encoding)
    table = table_of(
        blocks, start, end, implicit, is_little_endian, context.report,
        context.depth_left, limit, False, _wanted(specific_tags),
    )  # fmt: skip
    dataset = _dataset(store_of(table, context), implicit, is_little_endian, parent_encoding)
    if stop_when is not None:
        from cydicom.filereader import _cut

        stopped_at = _cut(dataset, stop_when)
        after = after if stopped_at is None else stopped_at
    fp.seek(after)
    return dataset


def _dataset(store: ElementStore, implicit: bool, little: bool, encoding: Encoding) -> Dataset:
    dataset = Dataset.__new__(Dataset)
    state = dataset.__dict__
    state["_dict"] = store
    state["_read_implicit"] = implicit
    state["_read_little"] = little
    state["_parent_encoding"] = encoding
    return dataset


def read_sequence(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    bytelength: int,
    encoding: Encoding,
    offset: int = 0,
) -> Sequence:
    """Return the sequence whose first item is at the position of a file object.

    Parameters
    ----------
    bytelength : int
        The bytes of the sequence's value, 0xFFFFFFFF if a delimiter ends it.
    encoding : str or list of str
        The codec names of the enclosing data set.
    offset : int
        Added to the positions that the items tell.
    """
    blocks, start = _blocks(fp, offset)
    undefined = bytelength == _UNDEFINED
    if undefined:
        end, after = nested_end(blocks, start, is_implicit_VR, is_little_endian, False)
    else:
        end = after = min(start + bytelength, blocks.size)
    sequence = Sequence()
    sequence._list = items_of(
        blocks, start, end, is_implicit_VR, is_little_endian, False, 0, _context(encoding)
    )
    sequence.is_undefined_length = undefined
    fp.seek(after - offset)
    return sequence


def read_sequence_item(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    encoding: Encoding,
    offset: int = 0,
) -> Dataset | None:
    """Return the item at the position of a file object, ``None`` if a sequence delimitation item is there.

    Raises
    ------
    OSError
        If there is nothing left to read.
    """
    start = fp.tell()
    header = checked_read(fp, 8)
    if len(header) < 8:
        raise OSError(f"an item was expected at offset {start}, {len(header)} bytes are left")
    order: Literal["little", "big"] = "little" if is_little_endian else "big"
    tag = int.from_bytes(header[:2], order) << 16 | int.from_bytes(header[2:4], order)
    length = int.from_bytes(header[4:], order)
    if tag == _SEQUENCE_DELIMITER:
        return None
    if tag != _ITEM:
        import warnings

        warnings.warn(
            f"an item should start at offset {start}, found the tag {Tag(tag)}; it is taken for one",
            UserWarning,
            stacklevel=2,
        )
    undefined = length == _UNDEFINED
    blocks, content = _blocks(fp, offset)
    implicit = _is_implicit(blocks, content, is_implicit_VR, is_little_endian, True)
    if undefined:
        end, after = nested_end(blocks, content, implicit, is_little_endian, True)
    else:
        end = after = min(content + length, blocks.size)
    context = _context(encoding)
    table = table_of(blocks, content, end, implicit, is_little_endian, context.report, context.depth_left)
    item = _dataset(store_of(table, context), implicit, is_little_endian, encoding)
    item.__dict__.update(
        is_undefined_length_sequence_item=undefined, seq_item_tell=start + offset, file_tell=start + offset
    )
    fp.seek(after - offset)
    return item


def data_element_generator(
    fp: BinaryIO,
    is_implicit_VR: bool,
    is_little_endian: bool,
    stop_when: StopWhen | None = None,
    defer_size: int | str | float | None = None,
    encoding: Encoding = default_encoding,
    specific_tags: list[BaseTag | int] | None = None,
) -> Iterator[RawDataElement | DataElement]:
    """Yield the elements at the position of a file object in its order.

    They are raw, but sequences of undefined length are converted.

    The file object stands behind the element that was yielded last, and is left behind the last one.
    """
    blocks, start = _blocks(fp)
    end, after = nested_end(blocks, start, is_implicit_VR, is_little_endian, True)
    limit = -1 if defer_size is None else int(size_in_bytes(defer_size) or 0)
    context = _context(encoding)
    table = table_of(
        blocks,
        start,
        end,
        is_implicit_VR,
        is_little_endian,
        context.report,
        context.depth_left,
        limit,
        False,
        _wanted(specific_tags),
    )
    records = table.to_list()
    last = {record[0]: record for record in records}
    every = store_of(table, context)
    fp.seek(start)
    for record in records:
        tag, vr, flags, offset, nbytes = record
        header = 12 if vr is not None and _is_long(vr) else 8
        store = every
        if last[tag] is not record:
            # The store of all shows the last element with a tag: this one gets a store of its own.
            behind = min(offset + nbytes + 8 * (flags & 1), end)
            alone = table_of(
                blocks,
                offset - header,
                behind,
                is_implicit_VR,
                is_little_endian,
                None,
                context.depth_left,
                limit,
            )
            store = store_of(alone, context)
        raw = store.stored(tag, tag != _SPECIFIC_CHARACTER_SET)
        if stop_when is not None and stop_when(raw.tag, raw.VR, raw.length):
            fp.seek(raw.value_tell - header)
            return
        element = raw
        nbytes = len(raw.value) if raw.value is not None else raw.length
        if raw.length == _UNDEFINED:
            element = _dataset(store, is_implicit_VR, is_little_endian, encoding)[tag]
            if element.VR != "SQ":
                element = raw
            nbytes += 8
        fp.seek(min(raw.value_tell + nbytes, blocks.size))
        yield element
    fp.seek(after)


def _is_long(vr: str) -> bool:
    from cydicom.vr import EXPLICIT_VR_LENGTH_32

    return vr in EXPLICIT_VR_LENGTH_32


def _read_file_meta_info(fp: BinaryIO) -> FileMetaDataset:
    """Return the file meta information at the position of a file object, which is left behind it."""
    dataset, end = _read_group(fp, 2, False)
    meta = FileMetaDataset.__new__(FileMetaDataset)
    meta.__dict__.update(dataset.__dict__)
    fp.seek(end)
    return meta


def _read_command_set_elements(fp: BinaryIO) -> Dataset:
    """Return the elements of group 0000 at a file object's position, and leave it behind them (PS3.7 6.3)."""
    dataset, end = _read_group(fp, 0, True)
    fp.seek(end)
    return dataset


def _read_group(fp: BinaryIO, group: int, implicit: bool) -> tuple[Dataset, int]:
    blocks, start = _blocks(fp)
    context = _context()
    table = table_of(
        blocks, start, blocks.size, implicit, True, context.report, context.depth_left, only_group=group
    )
    return _dataset(store_of(table, context), implicit, True, default_encoding), table.end


def read_deferred_data_element(
    fileobj_type: Any,
    filename_or_obj: Any,
    timestamp: float | None,
    raw_data_elem: RawDataElement,
) -> RawDataElement:
    """Return a raw element with the value that was left in its source.

    Raises
    ------
    OSError
        If the source is not known, gone, or was changed.
    """
    if filename_or_obj is None:
        raise OSError(f"{raw_data_elem.tag}: the value was deferred, but its source is not known")
    offset = raw_data_elem.value_tell
    if isinstance(filename_or_obj, (str, os.PathLike)):
        path = os.fspath(filename_or_obj)
        source = FileSource(path)
        try:
            if timestamp is not None and source.timestamp != timestamp:
                import warnings

                warnings.warn(
                    f"{path}: the file was changed since {raw_data_elem.tag} was deferred",
                    UserWarning,
                    stacklevel=2,
                )
            value = source.read(offset, raw_data_elem.length)
        finally:
            source.close()
    else:
        filename_or_obj.seek(offset)
        value = checked_read(filename_or_obj, raw_data_elem.length)
    return raw_data_elem._replace(value=value)
