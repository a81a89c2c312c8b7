"""The element tag: an int with a group and an element number, and the ways to make one.

A tag is held as ``group << 16 | element``, so the order of tags is the order in a data set (PS3.5 7.1).
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType
    from typing import Any, TypeAlias

    TagType: TypeAlias = "int | str | tuple[int, int] | BaseTag"
    TagListType: TypeAlias = "list[int] | list[str] | list[tuple[int, int]] | list[BaseTag]"

__all__ = [
    "TAG_CHARSET",
    "TAG_PIXREP",
    "BaseTag",
    "ItemDelimiterTag",
    "ItemTag",
    "SequenceDelimiterTag",
    "Tag",
    "TagListType",
    "TagType",
    "TupleTag",
    "tag_in_exception",
]


class BaseTag(int):
    """A tag as an int that compares with anything :func:`Tag` takes and prints as ``(GGGG,EEEE)``.

    The constructor is int's and checks nothing: use :func:`Tag` for values that may be wrong.
    """

    __slots__ = ()

    # Arithmetic on a subclass of int gives an exact int without a call to Python code, and comparing exact
    # ints is cheap; int.__eq__(self, other) takes twice as long.
    def __eq__(self, other: object) -> bool:
        if isinstance(other, int):
            return not self ^ other
        key: Any = other
        try:
            return not self ^ Tag(key)
        except (TypeError, ValueError, OverflowError):
            return False

    def __ne__(self, other: object) -> bool:
        if isinstance(other, int):
            return self ^ other != 0
        return not self == other

    # Defining __eq__ drops the inherited hash; a tag must hash as its int does, to find it in dictionaries.
    __hash__ = int.__hash__

    def __lt__(self, other: Any) -> bool:
        return self - (other if isinstance(other, int) else _ordered(other)) < 0

    def __le__(self, other: Any) -> bool:
        return self - (other if isinstance(other, int) else _ordered(other)) <= 0

    def __gt__(self, other: Any) -> bool:
        return self - (other if isinstance(other, int) else _ordered(other)) > 0

    def __ge__(self, other: Any) -> bool:
        return self - (other if isinstance(other, int) else _ordered(other)) >= 0

    def __str__(self) -> str:
        # Half the time of formatting group and element one by one.
        digits = "%08X" % self  # noqa: UP031 - an f-string takes half as long again
        return f"({digits[:4]},{digits[4:]})"

    __repr__ = __str__

    @property
    def json_key(self) -> str:
        """Return the tag as DICOM JSON writes it, ``GGGGEEEE`` (PS3.18 F.2.2)."""
        return f"{self:08X}"

    @property
    def group(self) -> int:
        """Return the group number."""
        return self >> 16

    @property
    def element(self) -> int:
        """Return the element number within the group."""
        return self & 0xFFFF

    @property
    def elem(self) -> int:
        """Return the element number within the group."""
        return self & 0xFFFF

    @property
    def is_private(self) -> bool:
        """Return ``True`` if the group number is odd (PS3.5 7.8)."""
        return self & 0x10000 != 0

    @property
    def is_private_creator(self) -> bool:
        """Return ``True`` for (gggg,0010-00FF) with an odd group, which reserve blocks (PS3.5 7.8.1)."""
        return self & 0x10000 != 0 and 0x10 <= self & 0xFFFF < 0x100

    @property
    def private_creator(self) -> BaseTag:
        """Return the tag of the element that reserves this private element's block.

        (0009,1034) is in the block that (0009,0010) reserves.  Means nothing for other tags.
        """
        return BaseTag((self >> 16 << 16) | (self & 0xFFFF) >> 8)


def _ordered(other: Any) -> BaseTag:
    try:
        return Tag(other)
    except (TypeError, ValueError, OverflowError):
        raise TypeError(f"a tag cannot be ordered against a {type(other).__name__} that is no tag") from None


def Tag(arg: TagType, arg2: int | None = None) -> BaseTag:
    """Return the tag that the arguments stand for.

    Parameters
    ----------
    arg : int or str or tuple or list or BaseTag
        The whole tag as an int (``0x00100010``), a keyword (``"PatientName"``), hexadecimal digits
        (``"00100010"``), or a pair of group and element, both ints or both hexadecimal strings.
    arg2 : int or str, optional
        The element number, if `arg` is the group number alone.

    Raises
    ------
    ValueError
        If the string is neither a keyword nor hexadecimal, the pair has another length than two, or the
        number is negative.
    OverflowError
        If the number needs more than 32 bits, or one of the pair more than 16.
    TypeError
        If the pair is not of two ints or two strings, or `arg` is none of the types above.
    """
    if isinstance(arg, BaseTag):
        return arg
    if arg2 is not None:
        return _tag_from_pair(arg, arg2)
    if isinstance(arg, str):
        return _tag_from_text(arg)
    if isinstance(arg, (tuple, list)):
        if len(arg) != 2:
            kind = type(arg).__name__
            raise ValueError(f"a tag is a pair of group and element, not a {kind} of {len(arg)} items")
        return _tag_from_pair(arg[0], arg[1])
    try:
        too_large, negative = arg > 0xFFFFFFFF, arg < 0
    except TypeError:
        raise TypeError(f"a tag cannot be made from a value of type {type(arg).__name__}") from None
    if too_large:
        raise OverflowError(f"tag {arg!r} does not fit in 32 bits")
    if negative:
        raise ValueError(f"tag {arg!r} is negative")
    return BaseTag(arg)


def _tag_from_pair(group: Any, element: Any) -> BaseTag:
    if isinstance(group, str) and isinstance(element, str):
        group, element = int(group, 16), int(element, 16)
    elif not (isinstance(group, int) and isinstance(element, int)):
        # By their types: showing an object runs code of its class, which can fail.
        kinds = f"{type(group).__name__} and {type(element).__name__}"
        raise TypeError(f"group and element must both be int or both be str, not {kinds}")
    if group > 0xFFFF or element > 0xFFFF:
        raise OverflowError(f"group and element of a tag have 16 bits each, got ({group:#x}, {element:#x})")
    if group < 0 or element < 0:
        raise ValueError(f"group and element of a tag cannot be negative, got ({group}, {element})")
    return BaseTag(group << 16 | element)


def _tag_from_text(text: str) -> BaseTag:
    # A keyword is tried second, as "Add" or "Face" has always been taken for hexadecimal; but most strings
    # are keywords, and int() is slow to refuse one, so what is too long for a tag is looked up first.
    if len(text) > 10:
        tag = _tag_for_keyword(text)
        if tag is not None:
            return BaseTag(tag)
    try:
        value = int(text, 16)
    except ValueError:
        tag = _tag_for_keyword(text) if text else None
        if tag is None:
            raise ValueError(f"{text!r} is neither the keyword of an element nor a hexadecimal tag") from None
        return BaseTag(tag)
    if value > 0xFFFFFFFF:
        raise OverflowError(f"tag {text!r} does not fit in 32 bits")
    if value < 0:
        raise ValueError(f"tag {text!r} is negative")
    return BaseTag(value)


def _tag_for_keyword(keyword: str) -> int | None:
    # The dictionary's functions take tags in every form, so it imports this module, and the first look-up
    # puts its function in this one's place.
    global _tag_for_keyword
    from cydicom.datadict import tag_for_keyword

    _tag_for_keyword = tag_for_keyword
    return tag_for_keyword(keyword)


def TupleTag(group_elem: tuple[int, int]) -> BaseTag:
    """Return the tag of a (group, element) pair, unchecked: for pairs that are known to be right."""
    return BaseTag(group_elem[0] << 16 | group_elem[1])


class _TagContext:
    """A context that says which element an exception came from; see :func:`tag_in_exception`."""

    __slots__ = ("tag",)

    def __init__(self, tag: BaseTag) -> None:
        self.tag = tag

    def __enter__(self) -> None:
        return None

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            return
        message = f"In element {self.tag}: {error}"
        try:
            named = type(error)(message)
        except TypeError:
            # A class that wants more than a message (UnicodeDecodeError): keep it, and add the tag as a note.
            error.add_note(message)
            return
        vars(named).update(vars(error))
        raise named from error


def tag_in_exception(tag: BaseTag) -> _TagContext:
    """Return a context in which an exception's message gets the tag in front.

    The exception raised is of the same class, keeps the attributes of the original, and has it as its cause.

    Parameters
    ----------
    tag : BaseTag
        The tag of the element that is worked on in the context.
    """
    return _TagContext(tag)


#: Item, Item Delimitation Item and Sequence Delimitation Item (PS3.5 7.5).
ItemTag = BaseTag(0xFFFEE000)
ItemDelimiterTag = BaseTag(0xFFFEE00D)
SequenceDelimiterTag = BaseTag(0xFFFEE0DD)

#: Pixel Representation decides between US and SS, Specific Character Set how text is decoded.
TAG_PIXREP = BaseTag(0x00280103)
TAG_CHARSET = BaseTag(0x00080005)

#: Red, Green and Blue Palette Color Lookup Table Descriptor, and LUT Descriptor (PS3.3 C.11.1.1).
_LUT_DESCRIPTOR_TAGS = (0x00281101, 0x00281102, 0x00281103, 0x00283002)

if not TYPE_CHECKING:
    # Real objects, because packages import the names; without typing, which costs import time.
    TagType = "int | str | tuple[int, int] | BaseTag"
    TagListType = list[int] | list[str] | list[tuple[int, int]] | list[BaseTag]
