"""Dataset: elements by tag or keyword; what takes more than a few lines is in a module beside this one."""

from __future__ import annotations

import warnings
from collections.abc import MutableMapping

from cydicom import policy as _policy
from cydicom._native import copies as _copies
from cydicom._native import injected as _injected
from cydicom._native import items as _items
from cydicom._native import pickles as _pickles
from cydicom._native import pristine as _pristine
from cydicom._native.assigned import set_plainly
from cydicom._native.store import ElementStore
from cydicom.datadict import (
    dictionary_VR,
    get_private_entry,
    keyword_for_tag,
    repeater_has_keyword,
    tag_for_keyword,
)
from cydicom.dataelem import DataElement
from cydicom.dataset import text, walk
from cydicom.dataset.copying import reconstructed, shallow_copy
from cydicom.dataset.exchange import ExchangeMethods
from cydicom.dataset.mapping import FIRST_PIXEL_DATA, LAST_PIXEL_DATA
from cydicom.dataset.private import PrivateBlock, find_block
from cydicom.dataset.selection import slice_tags
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, Tag
from cydicom.vr import BYTES_VR, STR_VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import (
        Callable,
        Iterator,
    )
    from types import TracebackType
    from typing import Any, Self

    from cydicom.dataset.diff import Difference
    from cydicom.dataset.file import FileMetaDataset


__all__ = ["Dataset"]


class Dataset(ExchangeMethods):
    """The elements of a DICOM data set, by tag and by keyword; a mutable mapping.

    Parameters
    ----------
    *args : Dataset or mapping
        Elements to start with, by tag.
    parent_encoding : str or list of str, optional
        The codec names for text where the data set has no Specific Character Set (0008,0005).

    Attributes
    ----------
    default_element_format, default_sequence_element_format : str
        The formats of :meth:`formatted_lines`.
    indent_chars : str
        What items are indented by in ``str()``, a level.
    is_undefined_length_sequence_item : bool
        Whether the data set is an item that had undefined length.
    file_tell, seq_item_tell : int
        For an item that was read: where its header starts in the source.
    """

    indent_chars = "   "
    default_element_format = "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"
    default_sequence_element_format = "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"

    is_undefined_length_sequence_item = False
    #: Whether elements may be put into the store directly: as for `_plain_access`, and __setitem__.
    _plain_assignment = True

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls._plain_access = cls.__getitem__ is Dataset.__getitem__
        cls._plain_assignment = cls._plain_access and cls.__setitem__ is Dataset.__setitem__

    def __init__(self, *args: Dataset | MutableMapping[BaseTag, Any], **kwargs: Any) -> None:
        state = self.__dict__
        if "parent_encoding" in kwargs:
            state["_parent_encoding"] = kwargs["parent_encoding"]
        if args and isinstance(args[0], Dataset):
            state["_dict"] = args[0]._dict
            return
        state["_dict"] = store = ElementStore()
        if args:
            for tag, element in dict(args[0]).items():
                store[Tag(element.tag)] = element
                if Tag(tag) != element.tag:
                    raise ValueError(f"the key {Tag(tag)} is not the tag of its element, {element.tag}")

    def __getstate__(self) -> dict[str, Any]:
        """Return the state for pickles and copies: what ``__dict__`` has, which is all of it."""
        return self.__dict__

    __reduce_ex__ = _pickles.reduce_dataset
    __setstate__ = _pickles.restore_dataset
    __deepcopy__ = _copies.copy_dataset

    def __copy__(self) -> Self:
        return shallow_copy(self)

    def __enter__(self) -> Dataset:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> bool | None:
        return None

    # Elements by keyword.

    def __setattr__(self, name: str, value: Any) -> None:
        if set_plainly(self, name, value):
            return
        tag = tag_for_keyword(name)
        if tag is not None:
            if tag in self._dict:
                element = self[tag]
                if isinstance(value, str) and element.VR in BYTES_VR and dictionary_VR(tag) in STR_VR:
                    # Its source has lost the VR, and bytes it is not any more.
                    element.VR = dictionary_VR(tag)
                element.value = value
                if FIRST_PIXEL_DATA <= tag <= LAST_PIXEL_DATA:
                    self._forget_array()
            else:
                tag = BaseTag(tag)
                self[tag] = DataElement(tag, dictionary_VR(tag), value)
        elif name == "file_meta":
            self._set_file_meta(value)
        elif repeater_has_keyword(name):
            raise ValueError(
                f"{name!r} belongs to a repeating group, so the keyword does not tell which element to set; "
                "add a DataElement with its tag"
            )
        else:
            if _is_camel_case(name):
                _check_keyword(name, type(self))
            object.__setattr__(self, name, value)

    def __delattr__(self, name: str) -> None:
        tag = tag_for_keyword(name)
        if tag is not None and tag in self._dict:
            del self._dict[tag]
            if FIRST_PIXEL_DATA <= tag <= LAST_PIXEL_DATA:
                self._forget_array()
        elif name in self.__dict__:
            del self.__dict__[name]
        else:
            raise AttributeError(name)

    def __dir__(self) -> list[str]:
        return sorted({*object.__dir__(self), *self.dir()})

    def dir(self, *filters: str) -> list[str]:
        """Return the keywords of the elements, sorted; those that contain one of `filters`, in any case."""
        keywords = {keyword_for_tag(tag) for tag in self._dict.tags()} - {""}
        if filters:
            wanted = [part.lower() for part in filters]
            keywords = {name for name in keywords if any(part in name.lower() for part in wanted)}
        return sorted(keywords)

    def trait_names(self) -> list[str]:
        """Return the names for completion: attributes, methods and keywords."""
        return dir(self)

    def data_element(self, name: str) -> DataElement | None:
        """Return the element with this keyword, ``None`` if there is none."""
        tag = tag_for_keyword(name)
        return self[tag] if tag is not None and tag in self._dict else None

    # Private elements (PS3.5 7.8).

    def private_block(self, group: int, private_creator: str, create: bool = False) -> PrivateBlock:
        """Return the block of a private creator; see :class:`~cydicom.dataset.private.PrivateBlock`.

        Raises
        ------
        KeyError
            If there is none and `create` is false.
        ValueError
            If the group is even or the creator empty.
        """
        return find_block(self, group, private_creator, create)

    def private_creators(self, group: int) -> list[str]:
        """Return the private creators of an odd group.

        Raises
        ------
        ValueError
            If the group is even.
        """
        if group % 2 == 0:
            raise ValueError(f"a private group is odd, got {group:#06x}")
        numbers = (Tag(group, number) for number in range(0x10, 0x100))
        return [self[tag].value for tag in numbers if tag in self._dict]

    def get_private_item(self, group: int, element_offset: int, private_creator: str) -> DataElement:
        """Return an element of a private block.

        Raises
        ------
        KeyError
            If there is no such element.
        """
        return self.private_block(group, private_creator)[element_offset]

    def add_new_private(
        self, private_creator: str, group: int, element_offset: int, value: Any, vr: str | None = None
    ) -> None:
        """Add an element to a private block, which is made if need be.

        Parameters
        ----------
        vr : str, optional
            The default is the one in the private dictionary.

        Raises
        ------
        KeyError
            If no VR is given and the private dictionary does not know the element.
        """
        block = self.private_block(group, private_creator, create=True)
        if vr is None:
            vr = get_private_entry(block.get_tag(element_offset), private_creator)[0]
        block.add_new(element_offset, vr, value)

    def remove_private_tags(self) -> None:
        """Remove all private elements, those of nested items included."""

        def remove(dataset: Dataset, element: DataElement) -> None:
            if element.tag.is_private:
                del dataset[element.tag]

        self.walk(remove)

    # Parts of the data set.

    def _dataset_slice(self, slce: slice) -> Dataset:
        return self._subset(slice_tags(self._dict, slce))

    def _subset(self, tags: list[BaseTag]) -> Dataset:
        dataset = Dataset()
        state = dataset.__dict__
        state["_dict"] = self._dict.subset(tags)
        for name in ("_parent_encoding", "_read_implicit", "_read_little", "_given_charset"):
            if name in self.__dict__:
                state[name] = self.__dict__[name]
        return dataset

    def group_dataset(self, group: int) -> Dataset:
        """Return a data set with the elements of one group."""
        return self._dataset_slice(slice(Tag(group, 0), Tag(group + 1, 0) if group < 0xFFFF else None))

    # Visiting.

    def iterall(self) -> Iterator[DataElement]:
        """Yield every element by tag, those of nested items behind their sequence."""
        return walk.iterate_all(self)

    def walk(self, callback: Callable[[Dataset, DataElement], None], recursive: bool = True) -> None:
        """Call `callback` with each data set and element, by tag; it may remove elements.

        Parameters
        ----------
        callback : callable
            Takes a data set and one of its elements.
        recursive : bool
            Whether to visit the items of sequences.
        """
        walk.walk(self, callback, recursive)

    def decode(self) -> None:
        """Convert all elements now, with the character sets in force for them."""
        walk.decode(self)

    # Text and comparison.

    def __str__(self) -> str:
        return self._pretty_str()

    __repr__ = __str__

    def _pretty_str(self, indent: int = 0, top_level_only: bool = False) -> str:
        return text.pretty(self, indent, top_level_only)

    def top(self) -> str:
        """Return ``str()`` without the items of sequences."""
        return self._pretty_str(top_level_only=True)

    def formatted_lines(
        self,
        element_format: str = default_element_format,
        sequence_element_format: str = default_sequence_element_format,
        indent_format: str | None = None,
    ) -> Iterator[str]:
        """Yield every element as text by a ``%`` format that uses the attributes of DataElement.

        Parameters
        ----------
        indent_format : str, optional
            Not used, in pydicom neither.
        """
        return text.formatted_lines(self, element_format, sequence_element_format)

    def __eq__(self, other: object) -> Any:
        if self is other:
            return True
        if isinstance(other, self.__class__):
            return walk.equal(self, other)
        return NotImplemented

    def __ne__(self, other: object) -> Any:
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def diff(self, other: Dataset, *, file_meta: bool = False) -> list[Difference]:
        """Return what differs between this data set and another; see :func:`cydicom.dataset.diff.diff`."""
        from cydicom.dataset.diff import diff

        return diff(self, other, file_meta=file_meta)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        """Return a 0-D array that holds the elements as one object, so that a Dataset fits into an array."""
        import numpy

        return numpy.asarray(self._dict.to_dict())

    # File meta information.

    def _set_file_meta(self, value: Dataset | None) -> None:
        from cydicom.dataset.file import FileMetaDataset

        if value is not None and not isinstance(value, FileMetaDataset):
            if not isinstance(value, Dataset):
                raise TypeError(f"Dataset.file_meta is a FileMetaDataset, not {type(value).__name__}")
            value = FileMetaDataset(value)
        self.__dict__["file_meta"] = value

    def ensure_file_meta(self) -> None:
        """Give the data set empty file meta information if it has none."""
        from cydicom.dataset.file import FileMetaDataset

        if self.__dict__.get("file_meta") is None:
            self.__dict__["file_meta"] = FileMetaDataset()

    file_meta: FileMetaDataset | None


def _is_camel_case(name: str) -> bool:
    """Tell whether a name looks like an element's keyword, so that it may be one that was misspelt."""
    if not name[:1].isalpha() or not name.isascii() or not name.isalnum() or len(name) < 4:
        return False
    return any(letter.isupper() for letter in name)


def _check_keyword(name: str, cls: type[Dataset]) -> None:
    """Warn, or raise, for a name in camel case that is set on a data set and is no keyword."""
    if hasattr(cls, name):
        return
    behaviour = _policy.current().INVALID_KEYWORD_BEHAVIOR
    message = f"the attribute {name!r} looks like a keyword, but the dictionary does not have it"
    if behaviour == "RAISE":
        raise ValueError(message)
    if behaviour == "WARN":
        warnings.warn(message, UserWarning, stacklevel=3)


MutableMapping.register(Dataset)
Sequence._item_class = Dataset
_injected.bind(dataset_class=Dataset)
_items.name_attributes()
_copies.bind(dataset_class=Dataset, reconstruct=reconstructed)
_pristine.bind(dataset_class=Dataset)
