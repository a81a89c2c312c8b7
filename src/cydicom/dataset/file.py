"""FileDataset and FileMetaDataset: a data set with the file meta information around it (PS3.10 7)."""

from __future__ import annotations

import os

from cydicom._native import copies as _copies
from cydicom._native import pickles as _pickles
from cydicom._version import __version__
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.core import Dataset
from cydicom.tag import BaseTag, Tag
from cydicom.uid import PYDICOM_IMPLEMENTATION_UID, UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any, BinaryIO

    PathType = str | bytes | os.PathLike[Any]

__all__ = ["FileDataset", "FileMetaDataset", "PropertyError", "validate_file_meta"]


class PropertyError(Exception):
    """Raised by pydicom's older generation for an AttributeError inside a property; still to be caught."""


class FileDataset(Dataset):
    """A data set that was read from a source, or is to be written to one.

    Parameters
    ----------
    filename_or_obj : path or file object
        The source.
    dataset : Dataset or mapping
        The elements.
    preamble : bytes, optional
        The 128 bytes before the prefix.
    file_meta : FileMetaDataset, optional
        The file meta information.
    is_implicit_VR, is_little_endian : bool
        How the source is encoded.

    Attributes
    ----------
    preamble : bytes or None
    file_meta : FileMetaDataset
    filename : str or None
        The path of the source, where it has one.
    fileobj_type : type or callable
        What the source was opened with.
    buffer : file object or None
        The source, where it is a file object without a path.
    timestamp : float or None
        When the source was last changed, in seconds since 1970.
    """

    preamble: bytes | None = None
    filename: Any = None
    fileobj_type: Any = open
    buffer: Any = None
    timestamp: float | None = None

    def __init__(
        self,
        filename_or_obj: PathType | BinaryIO,
        dataset: Dataset | MutableMapping[BaseTag, Any],
        preamble: bytes | None = None,
        file_meta: FileMetaDataset | None = None,
        is_implicit_VR: bool = True,
        is_little_endian: bool = True,
    ) -> None:
        super().__init__(dataset)
        state = self.__dict__
        state["preamble"] = preamble
        state["file_meta"] = FileMetaDataset() if file_meta is None else file_meta
        state["_is_implicit_VR"] = is_implicit_VR
        state["_is_little_endian"] = is_little_endian
        state["_read_implicit"] = is_implicit_VR
        state["_read_little"] = is_little_endian
        state["_given_charset"] = dataset.original_character_set if isinstance(dataset, Dataset) else ""
        state.update(describe_source(filename_or_obj))

    def __getstate__(self) -> dict[str, Any]:
        """Return the state without a file object, which cannot be pickled: data is in memory, or named."""
        state = self.__dict__.copy()
        state["buffer"] = None
        return state


def _new_file_dataset(*state: Any) -> FileDataset:
    """Return the data set that was pickled; pickles name this function."""
    dataset: FileDataset = _pickles.unpickled(state)
    return dataset


def describe_source(source: Any) -> dict[str, Any]:
    """Return the attributes of a FileDataset that tell where it comes from."""
    if isinstance(source, (str, bytes, os.PathLike)):
        filename = os.fsdecode(os.fspath(source))
        try:
            timestamp = os.stat(filename).st_mtime  # noqa: PTH116 - pathlib is not imported at start-up
        except (OSError, ValueError):
            timestamp = None
        return {"filename": filename, "fileobj_type": open, "timestamp": timestamp}
    name = getattr(source, "name", None)
    attributes: dict[str, Any] = {"fileobj_type": type(source)}
    if isinstance(name, str):
        attributes["filename"] = name
        if type(source).__module__ in ("io", "_io"):
            attributes["fileobj_type"] = open
        else:
            attributes["buffer"] = source
        try:
            attributes["timestamp"] = os.stat(name).st_mtime  # noqa: PTH116 - as above
        except (OSError, ValueError):
            attributes["timestamp"] = None
    else:
        attributes["filename"] = None
        attributes["buffer"] = source
    return attributes


class FileMetaDataset(Dataset):
    """The file meta information: a data set of group 0002 alone (PS3.10 7.1).

    Raises
    ------
    TypeError
        If made from something else than a data set or a mapping.
    ValueError
        If it would hold elements of other groups.
    """

    def __init__(self, *args: Dataset | MutableMapping[BaseTag, Any], **kwargs: Any) -> None:
        if args:
            FileMetaDataset.validate(args[0])
        super().__init__(*args, **kwargs)

    @staticmethod
    def validate(init_value: Dataset | MutableMapping[BaseTag, Any]) -> None:
        """Raise unless a data set or mapping has elements of group 0002 alone."""
        if not isinstance(init_value, (Dataset, dict)):
            raise TypeError(
                f"file meta information is made from a dict or a Dataset, not {type(init_value).__name__}"
            )
        wrong = [Tag(tag) for tag in init_value.keys() if Tag(tag).group != 2]  # noqa: SIM118 - tags, not elements
        if wrong:
            raise ValueError(
                "file meta information holds elements of group 0002 alone, found "
                + ", ".join(map(str, wrong))
            )

    def __setitem__(self, key: Any, value: DataElement | RawDataElement) -> None:
        tag = getattr(value, "tag", None)
        if tag is not None and Tag(tag).group != 2:
            raise ValueError(f"file meta information holds elements of group 0002 alone, not {Tag(tag)}")
        super().__setitem__(key, value)

    def add_new(self, tag: Any, VR: str, value: Any) -> None:
        """Make an element of group 0002 and add it."""
        element = DataElement(tag, VR, value)
        self[element.tag] = element

    @property
    def _tsyntax_encoding(self) -> tuple[bool, bool] | tuple[None, None]:
        """Whether the transfer syntax has implicit VR, and little endian; None for each if unknown."""
        uid = self.get("TransferSyntaxUID")
        if not isinstance(uid, UID) or not uid.is_transfer_syntax:
            return None, None
        return uid.is_implicit_VR, uid.is_little_endian


_copies.bind(file_dataset_class=FileDataset, file_meta_class=FileMetaDataset)
_pickles.bind(
    file_dataset_class=FileDataset, file_meta_class=FileMetaDataset, new_file_dataset=_new_file_dataset
)


def validate_file_meta(file_meta: Dataset, enforce_standard: bool = True) -> None:
    """Check file meta information; complete it where the standard fixes the value.

    Parameters
    ----------
    file_meta : Dataset
        The elements of group 0002.
    enforce_standard : bool
        Whether to add (0002,0001), (0002,0012) and (0002,0013) if they are missing, and to require
        (0002,0002), (0002,0003) and (0002,0010).

    Raises
    ------
    AttributeError
        If a required element is missing or empty.
    ValueError
        If there are elements of other groups.
    """
    wrong = [tag for tag in file_meta.keys() if tag.group != 2]  # noqa: SIM118 - tags, not elements
    if wrong:
        raise ValueError(
            "file meta information holds elements of group 0002 alone, found " + ", ".join(map(str, wrong))
        )
    if not enforce_standard:
        return
    missing = [
        keyword
        for keyword in ("MediaStorageSOPClassUID", "MediaStorageSOPInstanceUID", "TransferSyntaxUID")
        if not file_meta.get(keyword)
    ]
    if missing:
        raise AttributeError("required file meta information is missing or empty: " + ", ".join(missing))
    # Elements are replaced, not changed: a copy of the data set may share them.
    if not file_meta.get("FileMetaInformationVersion"):
        file_meta.add_new("FileMetaInformationVersion", "OB", b"\x00\x01")
    if not file_meta.get("ImplementationClassUID"):
        file_meta.add_new("ImplementationClassUID", "UI", UID(PYDICOM_IMPLEMENTATION_UID))
    if "ImplementationVersionName" not in file_meta:
        file_meta.add_new("ImplementationVersionName", "SH", f"CYDICOM {__version__}")
