"""Reading: a path, file object or bytes -> FileDataset, under pydicom's names."""

from __future__ import annotations

import os

from cydicom import policy as _policy
from cydicom._native.blocks import Blocks
from cydicom._native.part10 import Opened, file_dataset, open_source
from cydicom.charset import default_encoding
from cydicom.datadict import dictionary_has_tag
from cydicom.dataelem import DataElement as DataElement
from cydicom.dataelem import RawDataElement as RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.dataset.file import FileDataset, FileMetaDataset, describe_source
from cydicom.errors import InvalidDicomError
from cydicom.misc import size_in_bytes
from cydicom.sequence import Sequence as Sequence
from cydicom.source import (
    FileSource,
    Inflater,
    ObjectSource,
    blocks_of_header,
    read_file_bytes,
    read_object,
)
from cydicom.tag import BaseTag as BaseTag
from cydicom.tag import Tag
from cydicom.uid import UID, PrivateTransferSyntaxes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, BinaryIO

    from cydicom.policy import Policy
    from cydicom.streamreader import (
        data_element_generator,
        read_dataset,
        read_deferred_data_element,
        read_sequence,
        read_sequence_item,
    )
    from cydicom.tag import BaseTag

    PathType = str | os.PathLike[str]
    TagListType = list[int] | list[str] | list[tuple[int, int]] | list[BaseTag]
    StopWhen = Callable[[BaseTag, str | None, int], bool]

__all__ = [
    "data_element_generator",
    "data_element_offset_to_value",
    "dcmread",
    "read_dataset",
    "read_deferred_data_element",
    "read_file",
    "read_file_meta_info",
    "read_partial",
    "read_preamble",
    "read_sequence",
    "read_sequence_item",
]

_DEFLATED_SYNTAXES = frozenset(
    ("1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205")
)

#: SOP classes of images whose names do not say so.
_OTHER_IMAGES = frozenset(
    (
        "Corneal Topography Map Storage",
        "Enhanced US Volume Storage",
        "Label Map Segmentation Storage",
        "Ophthalmic Thickness Map Storage",
        "Parametric Map Storage",
        "Segmentation Storage",
    )
)


class _Special:
    """What opening a source asks for in rare cases."""

    inflater = staticmethod(Inflater)

    @staticmethod
    def encoding_of(uid: str) -> tuple[bool, bool, bool] | None:
        """Return whether a transfer syntax is implicit VR, little endian, deflated; None if it is unknown."""
        if uid in _DEFLATED_SYNTAXES:
            return False, True, True
        # A private one carries the encoding that register_transfer_syntax() was told.
        registered = [own for own in PrivateTransferSyntaxes if own == uid]
        syntax = registered[0] if registered else UID(uid, _policy.IGNORE)
        if not syntax.is_transfer_syntax:
            return None
        return syntax.is_implicit_VR, syntax.is_little_endian, syntax.is_deflated

    @staticmethod
    def is_image(uid: str) -> bool:
        """Tell whether a SOP class is one of images, all of which have pixel data (PS3.3 A.1.4)."""
        from cydicom._uid_dict import UID_dictionary

        known = UID_dictionary.get(uid)
        return known is not None and ("Image Storage" in known[0] or known[0] in _OTHER_IMAGES)

    @staticmethod
    def is_known_tag(tag: int) -> bool:
        """Tell whether the dictionary has a tag, group lengths included."""
        return dictionary_has_tag(tag) or (tag & 0xFFFF == 0 and tag >> 16 in (8, 0x10, 0x20, 0x28))


def dcmread(
    fp: PathType | bytes | BinaryIO | Any,
    defer_size: str | int | float | None = None,
    stop_before_pixels: bool = False,
    force: bool = False,
    specific_tags: TagListType | None = None,
) -> FileDataset:
    """Return the data set of a DICOM file (PS3.10), its values converted when they are asked for.

    Parameters
    ----------
    fp : str, PathLike, file object or bytes-like
        A path; an object with ``read``, read from its position on (with ``seek`` and ``tell``, no more than
        is needed of it); or the bytes themselves.  Writable buffers are copied.
    defer_size : int or str, optional
        Values of more bytes, as a number or as ``"2 MB"``, stay in the source until they are asked for.
    stop_before_pixels : bool
        Read only what comes before the pixel data.
    force : bool
        Read sources without the prefix ``DICM`` at offset 128.
    specific_tags : list of tags, optional
        Read these elements of the data set only, and Specific Character Set (0008,0005); nothing behind the
        last of them is read.

    Raises
    ------
    InvalidDicomError
        If the source does not start as a DICOM file.
    OSError
        If it cannot be read.
    TypeError
        If `fp` is none of the above.

    Warns
    -----
    DicomReadWarning
        Once, if something had to be repaired or left out; :attr:`Dataset.read_report` lists it.
    """
    policy = _policy.current()
    if type(fp) is str and defer_size is None and not stop_before_pixels and not specific_tags:
        # The path of most reads, kept short: one read, one scan.
        data, timestamp = read_file_bytes(fp)
        opened = open_source(Blocks.whole(data), 0, force, policy, _Special)
        if opened is None:
            raise _not_dicom(fp, data)
        return _file_dataset(opened, fp, timestamp)
    return _read(fp, defer_size, stop_before_pixels, force, specific_tags, policy)


read_file = dcmread


def _read(
    fp: Any,
    defer_size: str | int | float | None,
    stop_before_pixels: bool,
    force: bool,
    specific_tags: TagListType | None,
    policy: Policy,
) -> FileDataset:
    limit = -1
    if defer_size is not None:
        limit = int(size_in_bytes(defer_size) or 0)
    wanted = _wanted(specific_tags)
    header_only = limit >= 0 or stop_before_pixels or wanted is not None
    start = 0
    if isinstance(fp, (str, os.PathLike)):
        path = os.fspath(fp)
        if not isinstance(path, str):
            path = os.fsdecode(path)
        return _read_path(path, header_only, limit, stop_before_pixels, force, wanted, policy)
    attributes: dict[str, Any]
    if hasattr(fp, "read"):
        attributes = describe_source(fp)
        blocks, start = _blocks_of_object(fp, header_only, limit, attributes)
    else:
        try:
            blocks = Blocks.whole(fp)
        except TypeError:
            raise TypeError(
                f"dcmread() takes a path, a file object or bytes, not {type(fp).__name__}"
            ) from None
        attributes = {"filename": None, "fileobj_type": type(fp)}
    opened = open_source(blocks, start, force, policy, _Special, limit, stop_before_pixels, wanted)
    if opened is None:
        raise _not_dicom(attributes["filename"] or type(fp).__name__, _head(blocks, start))
    if hasattr(fp, "seek"):
        _leave_at(fp, opened.end)
    return _file_dataset(opened, **attributes)


def _leave_at(fp: Any, offset: int) -> None:
    """Leave a file object where reading stopped; one that cannot seek is at its end already."""
    try:
        fp.seek(offset)
    except (OSError, ValueError):
        return


def _read_path(
    path: str,
    header_only: bool,
    limit: int,
    stop_before_pixels: bool,
    force: bool,
    wanted: bytes | None,
    policy: Policy,
) -> FileDataset:
    if header_only:
        blocks, timestamp = blocks_of_header(path)
    else:
        data, timestamp = read_file_bytes(path)
        blocks = Blocks.whole(data)
    opened = open_source(blocks, 0, force, policy, _Special, limit, stop_before_pixels, wanted)
    if opened is None:
        raise _not_dicom(path, _head(blocks, 0))
    return _file_dataset(opened, path, timestamp)


def _blocks_of_object(
    fp: Any, header_only: bool, limit: int, attributes: dict[str, Any]
) -> tuple[Blocks, int]:
    """Return the blocks of a file object and the offset in them that it stood at."""
    import io

    if type(fp) is io.BytesIO:
        return Blocks.whole(fp.getvalue()), fp.tell()
    start = _position(fp)
    if start is None:
        return Blocks.whole(read_object(fp)), 0
    source: Any = ObjectSource(fp)
    if not header_only:
        fp.seek(start)
        data = read_object(fp, max(source.size - start, 0))
        if start == 0:
            return Blocks.whole(data), 0
        blocks = Blocks(start + len(data))
        blocks.add(start, data)
        return blocks, start
    if limit >= 0 and attributes.get("fileobj_type") is open:
        # The values will be read from the path: the file object may be closed by then.
        source = FileSource(attributes["filename"])
        source.close()
    fp.seek(start)
    return Blocks(source.size, source), start


def _position(fp: Any) -> int | None:
    """Return where a file object stands, None if it cannot seek."""
    if not hasattr(fp, "seek") or not hasattr(fp, "tell"):
        return None
    seekable = getattr(fp, "seekable", None)
    if seekable is not None and not seekable():
        return None
    try:
        position = fp.tell()
    except OSError:
        return None
    return position if isinstance(position, int) and position >= 0 else None


def _head(blocks: Blocks, start: int) -> bytes:
    return bytes(blocks.peek(start, 132))


def _not_dicom(name: str, data: bytes) -> InvalidDicomError:
    """Return the error for a source without the prefix, with what was found instead."""
    if not data:
        found = "the source is empty"
    elif len(data) < 132:
        found = f"the source has {len(data)} bytes"
    else:
        found = f"found {data[128:132]!r}"
        if all(byte in b"\t\n\r" or 32 <= byte < 127 for byte in data[:132]):
            found += ", in what looks like text"
    return InvalidDicomError(
        f"{name}: expected the prefix b'DICM' at offset 128 (PS3.10 7.1), {found}; "
        "force=True reads files without it"
    )


def _wanted(specific_tags: TagListType | None) -> bytes | None:
    """Return the tags as the native scan takes them: ascending 32-bit integers."""
    if not specific_tags:
        return None
    from array import array

    tags = {int(Tag(tag)) for tag in specific_tags} | {0x00080005}
    return array("I", sorted(tags)).tobytes()


def _file_dataset(
    opened: Opened,
    filename: str | None,
    timestamp: float | None = None,
    fileobj_type: Any = open,
    buffer: Any = None,
) -> FileDataset:
    dataset: FileDataset = file_dataset(opened, FileDataset, FileMetaDataset, filename, timestamp)
    if fileobj_type is not open:
        state = dataset.__dict__
        state["fileobj_type"] = fileobj_type
        state["buffer"] = buffer
    if opened.command is not None:
        command = Dataset()
        command.__dict__["_dict"] = opened.command
        for tag in opened.command.tags():
            # Not converted: a value that refuses is no reason to refuse the data set.
            opened.dataset[tag] = command.get_item(tag)
    return dataset


def read_partial(
    fileobj: BinaryIO,
    stop_when: StopWhen | None = None,
    defer_size: int | str | float | None = None,
    force: bool = False,
    specific_tags: TagListType | None = None,
) -> FileDataset:
    """Return the data set of a file object up to the element that `stop_when` stops at.

    Parameters
    ----------
    fileobj : file object
        Read from its position on.
    stop_when : callable, optional
        Called with the tag, VR and length of each element of the data set; true ends reading before it.
    defer_size, force, specific_tags
        As for :func:`dcmread`.
    """
    dataset = dcmread(fileobj, defer_size, stop_when is _at_pixel_data, force, specific_tags)
    if stop_when is not None and stop_when is not _at_pixel_data:
        offset = _cut(dataset, stop_when)
        if offset is not None:
            fileobj.seek(offset)
    return dataset


def _cut(dataset: Dataset, stop_when: StopWhen) -> int | None:
    """Leave out the elements from the one on that `stop_when` stops at; return where that one starts."""
    store = dataset._dict
    kept = []
    offset = None
    for tag in store.keys():  # noqa: SIM118 - in the order of the source
        raw = store.stored(tag, True)
        if stop_when(tag, raw.VR, raw.length):
            offset = raw.value_tell - data_element_offset_to_value(raw.is_implicit_VR, raw.VR)
            break
        kept.append(tag)
    dataset.__dict__["_dict"] = store.subset(kept)
    return offset


def _at_pixel_data(tag: BaseTag, vr: str | None, length: int) -> bool:
    """Tell whether an element is the pixel data, in any of its three forms."""
    return tag in (0x7FE00010, 0x7FE00009, 0x7FE00008)


def data_element_offset_to_value(is_implicit_VR: bool, VR: str | None) -> int:
    """Return the bytes from the start of an element to its value (PS3.5 7.1)."""
    from cydicom.vr import EXPLICIT_VR_LENGTH_32

    return 12 if not is_implicit_VR and VR in EXPLICIT_VR_LENGTH_32 else 8


def read_preamble(fp: BinaryIO, force: bool) -> bytes | None:
    """Return the 128 bytes before the prefix, and leave `fp` behind the prefix; ``None`` if there is none.

    Raises
    ------
    InvalidDicomError
        If there is no prefix, and `force` is false.
    """
    start = fp.tell()
    head = fp.read(132)
    if len(head) == 132 and head[128:] == b"DICM":
        return head[:128]
    if not force:
        raise _not_dicom(str(getattr(fp, "name", type(fp).__name__)), head)
    fp.seek(start)
    return None


def read_file_meta_info(filename: PathType | bytes) -> FileMetaDataset:
    """Return the file meta information of a file; nothing behind it is read."""
    path = os.fsdecode(os.fspath(filename))
    blocks, timestamp = blocks_of_header(path)
    opened = open_source(blocks, 0, False, _policy.current(), _Special, -1, False, b"")
    if opened is None:
        raise _not_dicom(path, _head(blocks, 0))
    file_meta = _file_dataset(opened, path, timestamp).file_meta
    assert file_meta is not None  # empty, if the file has none
    return file_meta


def __getattr__(name: str) -> Any:
    if name == "ENCODED_VR":
        from cydicom.vr import VR

        return {vr.value.encode(default_encoding) for vr in VR}
    if name in ("ReadableBuffer", "DicomBytesIO"):
        from cydicom import filebase

        return getattr(filebase, name)
    if name in _STREAM_NAMES:
        from cydicom import streamreader

        return getattr(streamreader, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_STREAM_NAMES = frozenset(
    (
        "data_element_generator",
        "read_dataset",
        "read_sequence",
        "read_sequence_item",
        "read_deferred_data_element",
        "_is_implicit_vr",
        "_read_file_meta_info",
        "_read_command_set_elements",
    )
)
