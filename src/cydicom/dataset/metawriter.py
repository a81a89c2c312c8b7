"""Writing file meta information: always explicit VR little endian, with what the standard demands."""

from __future__ import annotations

from cydicom._native.output import Output
from cydicom.dataelem import DataElement
from cydicom.dataset.file import FileMetaDataset, validate_file_meta
from cydicom.elementwriters import put_dataset
from cydicom.pieces import write_object
from cydicom.tag import BaseTag
from cydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from cydicom.dataset.core import Dataset
    from cydicom.dataset.exchange import ExchangeMethods
    from cydicom.filebase import DicomIO

__all__ = ["complete_meta", "fix_meta_info", "put_meta", "write_file_meta_info"]

GROUP_LENGTH = BaseTag(0x00020000)
_LENGTH_HEADER = b"\x02\x00\x00\x00UL\x04\x00"
TRANSFER_SYNTAX = BaseTag(0x00020010)
_SOP_CLASS = BaseTag(0x00080016)
_SOP_INSTANCE = BaseTag(0x00080018)
_MEDIA_SOP_CLASS = BaseTag(0x00020002)
_MEDIA_SOP_INSTANCE = BaseTag(0x00020003)
#: What :func:`validate_file_meta` adds.
_ADDED = (BaseTag(0x00020001), BaseTag(0x00020012), BaseTag(0x00020013))


def put_meta(out: Output, file_meta: Dataset, with_length: bool) -> int | None:
    """Add file meta information to an output; return its group length, ``None`` if it gets none.

    Parameters
    ----------
    out : Output
        Where the bytes go.
    file_meta : Dataset
        Elements of group 0002.
    with_length : bool
        Whether to write (0002,0000); its value is counted here, whatever the element says (PS3.10 7.1).

    Raises
    ------
    ValueError, TypeError
        If a value cannot be written.
    """
    if not with_length:
        put_dataset(out, file_meta, False, True)
        return None
    content = Output()
    put_dataset(content, file_meta, False, True)
    data = content.getvalue()
    # The bytes of a source may have another one, or something that looks like it.
    if data.startswith(_LENGTH_HEADER) and _LENGTH_HEADER[:4] not in data[4:]:
        data = data[12:]
    elif GROUP_LENGTH in file_meta:
        without = shallow_copy(file_meta)
        del without[GROUP_LENGTH]
        content = Output()
        put_dataset(content, without, False, True)
        data = content.getvalue()
    out.write(_LENGTH_HEADER + len(data).to_bytes(4, "little"))
    out.write(data)
    return len(data)


def shallow_copy(file_meta: Dataset) -> FileMetaDataset:
    """Return a data set with the same element objects; replacing one of them leaves the original alone."""
    new = FileMetaDataset()
    new.__dict__["_dict"] = file_meta._dict.copy()
    return new


def _take_over(file_meta: Dataset, new: Dataset, tags: Iterable[BaseTag]) -> None:
    """Give file meta information those of the elements that are other in a copy of it."""
    for tag in tags:
        if tag in new and (tag not in file_meta or file_meta[tag].value != new[tag].value):
            file_meta._dict[tag] = new[tag]


def complete_meta(
    file_meta: Dataset | None, dataset: Dataset, implicit: bool, little: bool
) -> FileMetaDataset:
    """Return a copy of file meta information with all that the standard demands (PS3.10 7.1).

    The transfer syntax is added if the encoding leaves no choice. The SOP class and instance are those of the
    data set, if it has them.

    Raises
    ------
    AttributeError
        If a required element is missing or empty, and cannot be told from the data set.
    """
    new = FileMetaDataset() if file_meta is None else shallow_copy(file_meta)
    if TRANSFER_SYNTAX not in new and implicit == little:
        _set(new, TRANSFER_SYNTAX, ImplicitVRLittleEndian if implicit else ExplicitVRBigEndian)
    _take_identifiers(new, dataset)
    validate_file_meta(new, enforce_standard=True)
    return new


def _take_identifiers(file_meta: Dataset, dataset: ExchangeMethods) -> None:
    """Set SOP class and instance to those of the data set, where it has them."""
    for tag, media_tag in ((_SOP_CLASS, _MEDIA_SOP_CLASS), (_SOP_INSTANCE, _MEDIA_SOP_INSTANCE)):
        if tag in dataset:
            value = dataset[tag].value
            if value:
                _set(file_meta, media_tag, value)


def _set(file_meta: Dataset, tag: BaseTag, value: Any) -> None:
    file_meta._dict[tag] = DataElement(tag, "UI", value)


def write_file_meta_info(fp: DicomIO, file_meta: FileMetaDataset, enforce_standard: bool = True) -> None:
    """Write file meta information; what is added or counted is set in `file_meta` as well.

    Parameters
    ----------
    fp : DicomIO or file object
        The target, positioned behind preamble and prefix.
    file_meta : FileMetaDataset
        Elements of group 0002.
    enforce_standard : bool
        Whether to add (0002,0000), (0002,0001), (0002,0012) and (0002,0013), and to require (0002,0002),
        (0002,0003) and (0002,0010). If not, the elements are written as they are, with a new group length if
        they have one.

    Raises
    ------
    AttributeError
        If a required element is missing or empty.
    ValueError
        If there are elements of other groups.
    """
    new = shallow_copy(file_meta)
    validate_file_meta(new, enforce_standard)
    out = Output()
    length = put_meta(out, new, enforce_standard or GROUP_LENGTH in new)
    write_object(fp, out.pieces())
    if length is not None:
        new._dict[GROUP_LENGTH] = DataElement(GROUP_LENGTH, "UL", length)
    _take_over(file_meta, new, (GROUP_LENGTH, *_ADDED))


def fix_meta_info(dataset: ExchangeMethods, enforce_standard: bool = True) -> None:
    """Give a data set the file meta information that follows from it; see :meth:`Dataset.fix_meta_info`."""
    implicit, little = dataset._is_implicit_VR, dataset._is_little_endian
    if implicit and little is False:
        raise NotImplementedError("implicit VR big endian is no transfer syntax")
    dataset.ensure_file_meta()
    file_meta = dataset.file_meta
    assert file_meta is not None
    new = shallow_copy(file_meta)
    if implicit is not None and implicit == little:
        _set(new, TRANSFER_SYNTAX, ImplicitVRLittleEndian if implicit else ExplicitVRBigEndian)
    _take_identifiers(new, dataset)
    validate_file_meta(new, enforce_standard)
    _take_over(file_meta, new, (TRANSFER_SYNTAX, _MEDIA_SOP_CLASS, _MEDIA_SOP_INSTANCE, *_ADDED))
