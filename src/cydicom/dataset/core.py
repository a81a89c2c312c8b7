"""Dataset: elements by tag or keyword; what takes more than a few lines is in a module beside this one."""

from __future__ import annotations

import warnings
from collections.abc import MutableMapping
from types import MappingProxyType

from cydicom import policy as _policy
from cydicom._native import copies as _copies
from cydicom._native import pickles as _pickles
from cydicom._native import pristine as _pristine
from cydicom._native import store as _store
from cydicom._native.assigned import set_plainly
from cydicom._native.store import ElementStore, KeywordAccess
from cydicom.charset import convert_encodings, default_encoding
from cydicom.datadict import (
    dictionary_VR,
    get_private_entry,
    keyword_for_tag,
    repeater_has_keyword,
    tag_for_keyword,
)
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset import text, walk
from cydicom.dataset.copying import reconstructed, shallow_copy
from cydicom.dataset.private import PrivateBlock, find_block
from cydicom.dataset.selection import slice_tags
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, Tag
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import (
        Callable,
        ItemsView,
        Iterable,
        Iterator,
        KeysView,
        MutableSequence,
        ValuesView,
    )
    from types import TracebackType
    from typing import Any, BinaryIO, Self

    import numpy as np

    from cydicom._native.faults import ReportEntry
    from cydicom.dataset.diff import Difference
    from cydicom.dataset.file import FileMetaDataset
    from cydicom.filebase import WriteableBuffer

    TagType = int | str | tuple[int, int] | BaseTag

__all__ = ["Dataset"]

#: The three elements that hold pixel data lie from the one to the other, and none else (PS3.6 6).
FIRST_PIXEL_DATA, LAST_PIXEL_DATA = 0x7FE00008, 0x7FE00010


def _tag_of(key: Any) -> int:
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
        return _tag_of(key) == tag
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


class _OwnOptions:
    """The options of ``pixel_array``: a dict of each data set's own, from the first look at it on."""

    def __get__(self, dataset: Dataset | None, owner: type) -> dict[str, Any]:
        options: dict[str, Any] = {"use_pdh": False}
        if dataset is not None:
            dataset.__dict__["_pixel_array_opts"] = options
        return options


class Dataset(KeywordAccess):
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

    # State that most data sets never change; an instance that does has its own.
    _dict: ElementStore
    _parent_encoding: str | MutableSequence[str] = default_encoding
    _read_implicit: bool | None = None
    _read_little: bool | None = None
    _given_charset: str | MutableSequence[str] | None = None
    _is_implicit_VR: bool | None = None
    _is_little_endian: bool | None = None
    is_undefined_length_sequence_item = False
    is_decompressed = False
    _pixel_array: Any = None
    _pixel_id: Any = MappingProxyType({})
    _pixel_array_opts: Any = _OwnOptions()
    #: Whether elements may be taken from the store directly: not where a subclass has its own __getitem__.
    _plain_access = True
    #: The same of setting them, and its own __setitem__.
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

    # Elements by tag.

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
            tag = _tag_of(key)
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
        if tag.is_private and type(elem) is not RawDataElement and tag.element > 0xFF:
            self._find_creator(elem)  # type: ignore[arg-type]
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
        number = _tag_of(key)
        del self._dict[number]
        if FIRST_PIXEL_DATA <= number <= LAST_PIXEL_DATA:
            self._forget_array()

    def __contains__(self, name: object) -> bool:
        """Tell whether there is an element with this tag or keyword."""
        if type(name) is BaseTag:
            return name in self._dict
        if type(name) is str:
            tag = tag_for_keyword(name)
            if tag is not None:
                return tag in self._dict
        try:
            return Tag(name) in self._dict  # type: ignore[arg-type]
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
        tag = _tag_of(key)
        if tag not in self._dict:
            return None
        if not keep_deferred and self._dict.is_deferred(tag):
            return self[tag]  # type: ignore[no-any-return]
        stored: DataElement | RawDataElement = self._dict.stored(tag, keep_deferred)
        return stored

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
            tag = _tag_of(key)
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
        tag = BaseTag(_tag_of(key))
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
        if isinstance(d, Dataset):
            # What was left in its source is read now: it could not be found from here.
            for tag in list(d.keys()):
                self[tag] = d.get_item(tag)  # type: ignore[assignment]
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

    def copy(self) -> Dataset:
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

    # Elements by keyword.

    def __setattr__(self, name: str, value: Any) -> None:
        if set_plainly(self, name, value):
            return
        tag = tag_for_keyword(name)
        if tag is not None:
            if tag in self._dict:
                self[tag].value = value
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

    __hash__ = None  # type: ignore[assignment]

    def diff(self, other: Dataset, *, file_meta: bool = False) -> list[Difference]:
        """Return what differs between this data set and another; see :func:`cydicom.dataset.diff.diff`."""
        from cydicom.dataset.diff import diff

        return diff(self, other, file_meta=file_meta)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        """Return a 0-D array that holds the elements as one object, so that a Dataset fits into an array."""
        import numpy

        return numpy.asarray(self._dict.to_dict())

    # Pixels.

    def _forget_array(self) -> None:
        """Forget the array of the pixels: their data was replaced or removed."""
        if "_pixel_array" in self.__dict__:
            self.__dict__["_pixel_array"] = None
            self.__dict__["_pixel_id"] = {}

    @property
    def pixel_array(self) -> np.ndarray:
        """The pixels as an array of shape ([frames,] rows, columns[, samples]).

        Its byte order is that of the source.  The array is kept, and made anew when the pixel data or what
        describes it has changed.  :meth:`pixel_array_options` says how it is made, and
        :func:`cydicom.pixels.pixel_array` what can go wrong.
        """
        self.convert_pixel_data()
        return self._pixel_array  # type: ignore[no-any-return]

    def pixel_array_options(
        self,
        *,
        index: int | None = None,
        raw: bool = False,
        decoding_plugin: str = "",
        use_v2_backend: bool = False,
        **kwargs: Any,
    ) -> None:
        """Set how :attr:`pixel_array` is made, from the next time on.

        Parameters
        ----------
        index : int, optional
            Have one frame, not all.
        raw : bool
            Leave colours as they are stored, do not convert them to RGB.
        decoding_plugin : str
            The only plugin, or handler, to decode with.
        use_v2_backend : bool
            Decode with :mod:`cydicom.pixel_data_handlers`, which gives colours as they are stored; the other
            options are not used then.
        **kwargs
            Other options of :meth:`Decoder.as_array() <cydicom.pixels.decoders.base.Decoder.as_array>`.
        """
        from cydicom.dataset import image

        image.set_options(self, index, raw, decoding_plugin, use_v2_backend, kwargs)

    def convert_pixel_data(self, handler_name: str = "") -> None:
        """Make :attr:`pixel_array`, if there is none or what it depends on has changed.

        Parameters
        ----------
        handler_name : str
            The only plugin, or handler, to decode with.
        """
        from cydicom.dataset import image

        image.convert_pixel_data(self, handler_name)

    def compress(
        self,
        transfer_syntax_uid: str,
        arr: np.ndarray | None = None,
        encoding_plugin: str = "",
        encapsulate_ext: bool = False,
        *,
        generate_instance_uid: bool = True,
        jls_error: int | None = None,
        j2k_cr: list[float] | None = None,
        j2k_psnr: list[float] | None = None,
        **kwargs: Any,
    ) -> None:
        """Compress the native pixel data, or an array; see :func:`cydicom.pixels.compress`."""
        from cydicom.pixels.transcoding import compress

        compress(
            self,
            transfer_syntax_uid,
            arr,
            encoding_plugin=encoding_plugin,
            encapsulate_ext=encapsulate_ext,
            generate_instance_uid=generate_instance_uid,
            jls_error=jls_error,
            j2k_cr=j2k_cr,
            j2k_psnr=j2k_psnr,
            **kwargs,
        )

    def decompress(
        self,
        handler_name: str = "",
        *,
        as_rgb: bool = True,
        generate_instance_uid: bool = True,
        decoding_plugin: str = "",
        **kwargs: Any,
    ) -> None:
        """Decompress the pixel data; see :func:`cydicom.pixels.decompress`.

        Parameters
        ----------
        handler_name : str
            The older name of `decoding_plugin`.
        """
        from cydicom.dataset import image

        image.decompress(self, handler_name, as_rgb, generate_instance_uid, decoding_plugin, kwargs)

    def set_pixel_data(
        self,
        arr: np.ndarray,
        photometric_interpretation: str,
        bits_stored: int,
        *,
        generate_instance_uid: bool = True,
    ) -> None:
        """Make an array the pixel data; see :func:`cydicom.pixels.set_pixel_data`."""
        from cydicom.pixels.nativedata import set_pixel_data

        set_pixel_data(
            self,
            arr,
            photometric_interpretation,
            bits_stored,
            generate_instance_uid=generate_instance_uid,
        )

    def overlay_array(self, group: int) -> np.ndarray:
        """Return an overlay plane as an array of 0 and 1, of shape ([frames,] rows, columns).

        Parameters
        ----------
        group : int
            The group of the plane, 0x6000 to 0x60FF.

        Raises
        ------
        AttributeError
            If an element of the plane is missing.
        ValueError
            If there are fewer bits than it says, or the group can be none of an overlay.
        """
        from cydicom.dataset import image

        return image.overlay_array(self, group)

    def waveform_array(self, index: int) -> np.ndarray:
        """Return a multiplex group in the units of its channels, float64 of shape (samples, channels).

        Parameters
        ----------
        index : int
            Which item of Waveform Sequence (5400,0100); see
            :func:`~cydicom.waveforms.numpy_handler.multiplex_array` for what can go wrong.
        """
        from cydicom.waveforms.numpy_handler import multiplex_array

        return multiplex_array(self, index, as_raw=False)

    # JSON.

    def to_json_dict(
        self,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], str] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> dict[str, Any]:
        """Return the data set in the DICOM JSON model (PS3.18 F), attributes in ascending order.

        Parameters
        ----------
        bulk_data_threshold : int
            Characters of base64 text above which `bulk_data_element_handler`, if there is one, is asked.
        bulk_data_element_handler : callable, optional
            Takes an element with a binary value, returns the URI to tell instead of it.
        suppress_invalid_tags : bool
            Leave out elements that cannot be converted, with a warning for each, instead of raising.

        Raises
        ------
        TypeError, ValueError
            If a value is not what its VR says; if the data set contains itself.
        """
        from cydicom.dataset import jsonform

        return jsonform.to_json_dict(
            self, bulk_data_threshold, bulk_data_element_handler, suppress_invalid_tags
        )

    def to_json(
        self,
        bulk_data_threshold: int = 1024,
        bulk_data_element_handler: Callable[[DataElement], str] | None = None,
        dump_handler: Callable[[dict[str, Any]], str] | None = None,
        suppress_invalid_tags: bool = False,
    ) -> str:
        """Return the data set in the DICOM JSON model as text; see :meth:`to_json_dict`.

        Parameters
        ----------
        dump_handler : callable, optional
            Takes the dict, returns the text; default :func:`json.dumps` with sorted keys.
        """
        from cydicom.dataset import jsonform

        return jsonform.to_json(
            self, bulk_data_threshold, bulk_data_element_handler, dump_handler, suppress_invalid_tags
        )

    @classmethod
    def from_json(
        cls,
        json_dataset: dict[str, Any] | str | bytes | bytearray,
        bulk_data_uri_handler: Callable[[str, str, str], Any] | Callable[[str], Any] | None = None,
    ) -> Self:
        """Return a data set for its DICOM JSON model (PS3.18 F).

        Parameters
        ----------
        json_dataset : dict, str, bytes or bytearray
            The model, or JSON text of it.
        bulk_data_uri_handler : callable, optional
            Takes tag, VR and URI, or the URI alone, and returns the value.  Without it a URI gives an empty
            value and a warning.

        Raises
        ------
        JsonModelError
            A ValueError, if it is not the model of a data set; the message starts with the path of what is
            wrong.  Without a VR it is a KeyError as well, for a wrong JSON type a TypeError.
        """
        from cydicom.dataset import jsonform

        return jsonform.from_json(cls, json_dataset, bulk_data_uri_handler)  # type: ignore[return-value]

    # Encoding.

    @property
    def read_report(self) -> tuple[ReportEntry, ...]:
        """What was repaired or skipped in the read that this data set comes from, items touched included."""
        return self._dict.report().entries()

    @property
    def _character_set(self) -> str | MutableSequence[str]:
        """The codec names for text: of this data set, or inherited."""
        if 0x00080005 not in self._dict:
            return self._inherited_encoding
        value = self[0x00080005].value
        # With replace_un_with_known_vr off it may be UN, and bytes tell no character set.
        return self._inherited_encoding if isinstance(value, bytes) else convert_encodings(value)

    @property
    def _inherited_encoding(self) -> str | MutableSequence[str]:
        """The codec names that hold where the data set has no character set of its own."""
        if "_parent_encoding" in self.__dict__:
            return self._parent_encoding
        return self._dict.inherited_encodings()

    @property
    def _read_charset(self) -> str | MutableSequence[str]:
        if self._given_charset is not None:
            return self._given_charset
        if "_read_implicit" not in self.__dict__:
            return ""
        codecs = list(self._dict.encodings())
        inherited = self._inherited_encoding
        if 0x00080005 not in self._dict and codecs == _codecs(inherited):
            return inherited
        return codecs

    @property
    def original_character_set(self) -> str | MutableSequence[str]:
        """The codec names that text was read with; ``""`` for a data set that was not read."""
        return self._read_charset

    @property
    def read_encoding(self) -> str | MutableSequence[str]:
        """The older name of :attr:`original_character_set`."""
        _deprecated("Dataset.read_encoding", "Dataset.original_character_set")
        return self._read_charset

    @read_encoding.setter
    def read_encoding(self, value: str | MutableSequence[str]) -> None:
        _deprecated("Dataset.read_encoding", "Dataset.set_original_encoding()")
        self.__dict__["_given_charset"] = value

    @property
    def original_encoding(self) -> tuple[bool | None, bool | None]:
        """Whether the data set was in implicit VR, and in little endian, when it was read."""
        return self._read_implicit, self._read_little

    @property
    def read_implicit_vr(self) -> bool | None:
        """The older form of the first of :attr:`original_encoding`."""
        _deprecated("Dataset.read_implicit_vr", "Dataset.original_encoding[0]")
        return self._read_implicit

    @property
    def read_little_endian(self) -> bool | None:
        """The older form of the second of :attr:`original_encoding`."""
        _deprecated("Dataset.read_little_endian", "Dataset.original_encoding[1]")
        return self._read_little

    @property
    def is_implicit_VR(self) -> bool | None:
        """Whether the data set is to be written in implicit VR."""
        return self._is_implicit_VR

    @is_implicit_VR.setter
    def is_implicit_VR(self, value: bool | None) -> None:
        _deprecated("Dataset.is_implicit_VR", "the Transfer Syntax UID, or save_as(implicit_vr=)")
        self.__dict__["_is_implicit_VR"] = value

    @property
    def is_little_endian(self) -> bool | None:
        """Whether the data set is to be written in little endian."""
        return self._is_little_endian

    @is_little_endian.setter
    def is_little_endian(self, value: bool | None) -> None:
        _deprecated("Dataset.is_little_endian", "the Transfer Syntax UID, or save_as(little_endian=)")
        self.__dict__["_is_little_endian"] = value

    @property
    def is_original_encoding(self) -> bool:
        """Whether VR form, byte order and character set for writing are those of the read."""
        return (
            self._read_implicit is not None
            and self._read_little is not None
            and self._read_implicit == self._is_implicit_VR
            and self._read_little == self._is_little_endian
            and _codecs(self._read_charset) == _codecs(self._character_set)
        )

    def set_original_encoding(
        self,
        is_implicit_vr: bool | None,
        is_little_endian: bool | None,
        character_encoding: str | MutableSequence[str] | None = None,
    ) -> None:
        """Say how raw elements of the data set are encoded; a character set of ``None`` stays as it is."""
        state = self.__dict__
        if "_read_implicit" not in state:
            state.setdefault("_given_charset", "")
        state["_read_implicit"] = is_implicit_vr
        state["_read_little"] = is_little_endian
        if character_encoding is not None:
            state["_given_charset"] = character_encoding
            if character_encoding:
                self._dict.set_encodings(tuple(_codecs(character_encoding)))

    def update_raw_element(self, tag: TagType, *, vr: str | None = None, value: bytes | None = None) -> None:
        """Change the VR or the bytes of an element that was not converted yet.

        Raises
        ------
        KeyError
            If there is no such element.
        TypeError
            If it was converted already, or `vr` or `value` has the wrong type.
        ValueError
            If neither is given, or `vr` is not a VR.
        """
        if vr is None and value is None:
            raise ValueError("update_raw_element() needs a VR, a value, or both")
        if vr is not None:
            vr = VR(vr).value
        if value is not None and not isinstance(value, bytes):
            raise TypeError(f"a raw value is bytes, not {type(value).__name__}")
        number = _tag_of(tag)
        raw = self._dict.stored(number)
        if not isinstance(raw, RawDataElement):
            raise TypeError(f"the element {raw.tag} was converted already, so its raw form cannot be changed")
        if vr is not None:
            raw = raw._replace(VR=vr)
        if value is not None:
            raw = raw._replace(value=value, length=len(value))
        self._dict[number] = raw

    # Writing.

    def save_as(
        self,
        filename: str | os.PathLike[Any] | BinaryIO | WriteableBuffer,
        /,
        __write_like_original: bool | None = None,
        *,
        implicit_vr: bool | None = None,
        little_endian: bool | None = None,
        enforce_file_format: bool = False,
        overwrite: bool = True,
        **kwargs: Any,
    ) -> None:
        """Write the data set as a DICOM file; arguments and errors are those of :func:`cydicom.dcmwrite`.

        Raises
        ------
        ValueError
            Also if the data set was read, and would be written in the other byte order.
        """
        from cydicom.dataset.saving import save

        save(
            self,
            filename,
            __write_like_original,
            implicit_vr,
            little_endian,
            enforce_file_format,
            overwrite,
            kwargs,
        )

    def fix_meta_info(self, enforce_standard: bool = True) -> None:
        """Give the data set the file meta information that follows from it.

        The transfer syntax is set from ``is_implicit_VR`` and ``is_little_endian``, but for explicit VR
        little endian, which many transfer syntaxes have; SOP class and instance are those of the data set.

        Parameters
        ----------
        enforce_standard : bool
            Whether to add what the standard fixes, and to require what it demands.

        Raises
        ------
        AttributeError
            If a required element is missing or empty.
        NotImplementedError
            If the attributes say implicit VR big endian.
        """
        from cydicom.dataset.metawriter import fix_meta_info

        fix_meta_info(self, enforce_standard)

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


def _codecs(names: str | MutableSequence[str]) -> list[str]:
    return [names] if isinstance(names, str) else list(names)


def _deprecated(old: str, new: str) -> None:
    warnings.warn(f"{old} is the older form of {new}", DeprecationWarning, stacklevel=3)


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
_store.bind(dataset_class=Dataset)
_copies.bind(dataset_class=Dataset, reconstruct=reconstructed)
_pristine.bind(dataset_class=Dataset)
