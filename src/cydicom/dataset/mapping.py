"""ElementMapping: the elements of a data set by tag, as the mutable mapping that a Dataset is."""

from __future__ import annotations

import warnings

from cydicom import policy as _policy
from cydicom._native.keywordaccess import KeywordAccess
from cydicom._native.store import ElementStore
from cydicom.datadict import dictionary_VR, tag_for_keyword
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.selection import slice_tags
from cydicom.tag import BaseTag, Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import ItemsView, Iterable, Iterator, KeysView, MutableMapping, ValuesView
    from typing import Any, Self

    from cydicom.dataset.core import Dataset

    TagType = int | str | tuple[int, int] | BaseTag

__all__ = ["FIRST_PIXEL_DATA", "LAST_PIXEL_DATA", "ElementMapping", "tag_of"]

#: The three elements that hold pixel data lie from the one to the other, and none else (PS3.6 6).
FIRST_PIXEL_DATA, LAST_PIXEL_DATA = 0x7FE00008, 0x7FE00010


def tag_of(key: Any) -> int:
    """Return the tag that a key stands for, a keyword included."""
    if type(key) is BaseTag:
        return key
    if isinstance(key, str):
        number = tag_for_keyword(key)
        if number is not None:
            return number
    return Tag(key)


def _stands_for(key: Any, tag: int) -> bool:
    """Tell whether a key, of whatever type, stands for this tag."""
    try:
        return tag_of(key) == tag
    except (ValueError, TypeError, OverflowError, AttributeError):
        return False


def _known_vr(tag: BaseTag) -> str:
    """Return the VR of the dictionary, UN for a tag that it does not know."""
    try:
        return dictionary_VR(tag)
    except KeyError:
        if _policy.current().writing_validation_mode == _policy.RAISE:
            raise
    warnings.warn(f"the dictionary does not have {tag}, so its VR is set to UN", UserWarning, stacklevel=3)
    return "UN"


class ElementMapping(KeywordAccess):
    """The elements of a data set by tag, and what becomes of them."""

    _dict: ElementStore
    #: Whether elements may be taken from the store directly: not where a subclass has its own __getitem__.
    _plain_access = True

    if TYPE_CHECKING:

        def _dataset_slice(self, slce: slice) -> Dataset: ...

    def __getitem__(self, key: slice | TagType) -> Any:
        """Return the DataElement with a tag or keyword, or a Dataset for a slice of tags.

        Raises
        ------
        KeyError
            If there is no such element, or the key cannot be a tag.
        """
        if type(key) is BaseTag:
            return self._dict.element(key, self)
        if type(key) is int:
            if not 0 <= key <= 0xFFFFFFFF:
                raise KeyError(f"{key!r} is not a tag")
            return self._dict.element(key, self)
        if isinstance(key, slice):
            return self._dataset_slice(key)
        try:
            tag = tag_of(key)
        except (ValueError, TypeError, OverflowError, AttributeError) as error:
            raise KeyError(f"{key!r} is neither a tag nor a keyword") from error
        return self._dict.element(tag, self)

    def __setitem__(self, key: slice | TagType, elem: DataElement | RawDataElement) -> None:
        """Add or replace an element.

        Raises
        ------
        NotImplementedError
            If the key is a slice.
        TypeError
            If `elem` is not an element.
        ValueError
            If the key is not its tag.
        """
        if isinstance(key, slice):
            raise NotImplementedError("a slice of a Dataset cannot be set")
        if not isinstance(elem, (DataElement, RawDataElement)):
            raise TypeError(f"a Dataset holds DataElement objects, not {type(elem).__name__}")
        tag = elem.tag
        if not isinstance(tag, BaseTag):
            tag = Tag(tag)
        if key is not tag and not _stands_for(key, tag):
            raise ValueError(f"the key {key!r} is not the tag of its element, {tag}")
        if tag.is_private and tag.element > 0xFF and isinstance(elem, DataElement):
            self._find_creator(elem)
        self._dict[tag] = elem
        if FIRST_PIXEL_DATA <= tag <= LAST_PIXEL_DATA:
            self._forget_array()

    def _find_creator(self, elem: DataElement) -> None:
        """Tell a private element who its creator is."""
        creator = Tag(elem.tag.group, elem.tag.element >> 8)
        if creator in self._dict:
            elem.private_creator = self[creator].value

    def __delitem__(self, key: slice | TagType) -> None:
        """Remove an element, or all of a slice of tags."""
        if isinstance(key, slice):
            for tag in slice_tags(self._dict, key):
                del self[tag]
            return
        number = tag_of(key)
        del self._dict[number]
        if FIRST_PIXEL_DATA <= number <= LAST_PIXEL_DATA:
            self._forget_array()

    def __contains__(self, name: object) -> bool:
        """Tell whether there is an element with this tag or keyword."""
        if type(name) is BaseTag or (type(name) is int and 0 <= name <= 0xFFFFFFFF):
            return name in self._dict
        if type(name) is str:
            tag = tag_for_keyword(name)
            if tag is not None:
                return tag in self._dict
        key: Any = name
        try:
            return Tag(key) in self._dict
        except (ValueError, TypeError, OverflowError) as error:
            message = f"{name!r} with 'in' is neither a tag nor a keyword"
            behaviour = _policy.current().INVALID_KEY_BEHAVIOR
            if behaviour == "RAISE":
                raise ValueError(message) from error
            if behaviour == "WARN":
                warnings.warn(message, UserWarning, stacklevel=2)
            return False

    def __len__(self) -> int:
        return len(self._dict)

    def __iter__(self) -> Iterator[DataElement]:
        """Yield the elements by tag."""
        if self._plain_access:
            return self._dict.iterate(self)
        return (self[tag] for tag in list(self._dict.tags()))

    def elements(self) -> Iterator[DataElement | RawDataElement]:
        """Yield the elements by tag, those not touched yet as :class:`RawDataElement`."""
        for tag in list(self._dict.tags()):
            yield self._dict[tag]

    def get_item(
        self, key: slice | TagType, *, keep_deferred: bool = False
    ) -> Dataset | DataElement | RawDataElement | None:
        """Return an element without converting it: raw if it was not touched yet; ``None`` if there is none.

        Parameters
        ----------
        keep_deferred : bool
            Leave a deferred value where it is: ``.value`` is then ``None``.
        """
        if isinstance(key, slice):
            return self._dataset_slice(key)
        tag = tag_of(key)
        if tag not in self._dict:
            return None
        element: DataElement | RawDataElement
        if not keep_deferred and self._dict.is_deferred(tag):
            element = self[tag]
        else:
            element = self._dict.stored(tag, keep_deferred)
        return element

    def get(self, key: Any, default: Any = None) -> Any:
        """Return the value for a keyword, the element for a tag, or an attribute; else the default.

        Raises
        ------
        TypeError
            If the key can be none of them.
        """
        if isinstance(key, str):
            tag = tag_for_keyword(key)
            if tag is not None:
                return self[tag].value if tag in self._dict else default
            return getattr(self, key, default)
        try:
            tag = Tag(key)
        except (ValueError, OverflowError, TypeError, AttributeError) as error:
            raise TypeError(f"Dataset.get() takes a tag or a keyword, not {type(key).__name__}") from error
        return self[tag] if tag in self._dict else default

    def keys(self) -> KeysView[BaseTag]:
        """Return the tags, in the order of the source and of assignment."""
        return self._dict.keys()

    def values(self) -> ValuesView[DataElement | RawDataElement]:
        """Return the elements in that order, those not touched yet raw."""
        return self._dict.values()

    def items(self) -> ItemsView[BaseTag, DataElement | RawDataElement]:
        """Return pairs of tag and element in that order, those not touched yet raw."""
        return self._dict.items()

    def pop(self, key: TagType, *args: Any) -> Any:
        """Remove an element and return it; the default, if one is given and there is no such element."""
        if len(args) > 1:
            raise TypeError(f"pop() takes a key and a default, got {1 + len(args)} arguments")
        try:
            tag = tag_of(key)
        except (ValueError, TypeError, OverflowError):
            # Something else that can be a key is merely absent.
            hash(key)
            tag = -1
        if tag not in self._dict:
            if args:
                return args[0]
            raise KeyError(key)
        element = self._dict.stored(tag)
        del self._dict[tag]
        return element

    def popitem(self) -> tuple[BaseTag, DataElement | RawDataElement]:
        """Remove the last element and return its tag and itself.

        Raises
        ------
        KeyError
            If there is none.
        """
        tags = list(self._dict.keys())
        if not tags:
            raise KeyError("popitem(): the data set is empty")
        return tags[-1], self.pop(tags[-1])

    def setdefault(self, key: TagType, default: Any = None) -> DataElement:
        """Return the element with a tag or keyword; if it is missing, add the one given, or one with a value.

        Raises
        ------
        KeyError
            If the dictionary does not know the tag of a missing element, and validation on writing raises.
        """
        tag = BaseTag(tag_of(key))
        if tag not in self._dict:
            if not isinstance(default, DataElement):
                default = DataElement(tag, "UN" if tag.is_private else _known_vr(tag), default)
            self[tag] = default
        element: DataElement = self[tag]
        return element

    @classmethod
    def fromkeys(cls, iterable: Iterable[TagType], value: Any = None) -> Self:
        """Return a data set with elements of these tags or keywords, all of one value."""
        dataset = cls()
        for key in iterable:
            dataset.setdefault(key, value)
        return dataset

    def update(self, d: Dataset | MutableMapping[Any, Any]) -> None:
        """Add or replace elements: by tag, or by keyword with a value."""
        if isinstance(d, ElementMapping):
            # What was left in its source is read now: it could not be found from here.
            for tag in list(d.keys()):
                element: Any = d.get_item(tag)
                self[tag] = element
            return
        for key, value in list(d.items()):
            if isinstance(key, str):
                setattr(self, key, value)
            else:
                self[Tag(key)] = value

    def clear(self) -> None:
        """Remove all elements."""
        # In place: shallow copies share the store, and are cleared along.
        self._dict.clear()

    def copy(self) -> Self:
        """Return a shallow copy: another data set over the same elements."""
        import copy

        return copy.copy(self)

    def add(self, data_element: DataElement) -> None:
        """Add or replace an element."""
        self[data_element.tag] = data_element

    def add_new(self, tag: TagType, VR: str, value: Any) -> None:
        """Make an element, and add it or replace the one with its tag.

        Raises
        ------
        ValueError
            If `tag` is neither a tag nor a keyword, or the value breaks the rules of the VR and validation
            raises.
        """
        element = DataElement(tag, VR, value)
        if element.tag.is_private or FIRST_PIXEL_DATA <= element.tag <= LAST_PIXEL_DATA:
            self[element.tag] = element
        else:
            self._dict[element.tag] = element

    def _forget_array(self) -> None:
        """Forget the array of the pixels: their data was replaced or removed."""
        if "_pixel_array" in self.__dict__:
            self.__dict__["_pixel_array"] = None
            self.__dict__["_pixel_id"] = {}
