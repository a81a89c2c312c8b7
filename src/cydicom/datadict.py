"""Look-ups in the dictionaries of data elements, pydicom's functions under their names.

The dictionaries can be changed in place, and the look-ups see it.  They are read when something is first
looked up: the names are not in the module until then, and a function that misses them has them read.
"""

from __future__ import annotations

from cydicom.tag import BaseTag, Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from cydicom._dict.indexes import RepeaterMasks
    from cydicom.tag import TagType

    # Declared and not imported: Python calls the methods of an imported name the slow way.
    DicomDictionary: dict[int, tuple[str, str, str, str, str]]
    RepeatersDictionary: dict[str, tuple[str, str, str, str, str]]
    REPEATER_KEYWORDS: list[str]
    keyword_dict: dict[str, int]
    masks: RepeaterMasks
    private_dictionaries: dict[str, dict[str, tuple[str, str, str, str]]]

__all__ = [
    "REPEATER_KEYWORDS",
    "DicomDictionary",
    "RepeatersDictionary",
    "add_dict_entries",
    "add_dict_entry",
    "add_private_dict_entries",
    "add_private_dict_entry",
    "dictionary_VM",
    "dictionary_VR",
    "dictionary_description",
    "dictionary_has_tag",
    "dictionary_is_retired",
    "dictionary_keyword",
    "get_entry",
    "get_private_entry",
    "keyword_dict",
    "keyword_for_tag",
    "mask_match",
    "masks",
    "private_dictionaries",
    "private_dictionary_VM",
    "private_dictionary_VR",
    "private_dictionary_description",
    "repeater_has_keyword",
    "repeater_has_tag",
    "tag_for_keyword",
]

_ELEMENT_TABLES = ("DicomDictionary", "RepeatersDictionary", "keyword_dict", "masks", "REPEATER_KEYWORDS")


def __getattr__(name: str) -> object:
    if name in _ELEMENT_TABLES:
        _read_elements()
    elif name == "private_dictionaries":
        _read_private()
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _read_elements() -> None:
    global DicomDictionary, RepeatersDictionary, REPEATER_KEYWORDS, keyword_dict, masks
    from cydicom._dict import _elements, indexes

    DicomDictionary = _elements.DicomDictionary
    RepeatersDictionary = _elements.RepeatersDictionary
    REPEATER_KEYWORDS = indexes.REPEATER_KEYWORDS
    keyword_dict = indexes.keyword_dict
    masks = indexes.masks


def _read_private() -> None:
    global private_dictionaries
    from cydicom._dict import _private

    private_dictionaries = _private.private_dictionaries


def mask_match(tag: int) -> str | None:
    """Return the mask of the repeating group that `tag` belongs to, ``"60xx3000"``, or ``None``.

    Parameters
    ----------
    tag : int
        The tag.
    """
    try:
        return masks.match(tag)
    except NameError:
        _read_elements()
        return masks.match(tag)


def get_entry(tag: TagType) -> tuple[str, str, str, str, str]:
    """Return (VR, VM, name, retired, keyword) of an element; `retired` is ``""`` or ``"Retired"``.

    Parameters
    ----------
    tag : int or str or tuple or BaseTag
        Whatever :func:`~cydicom.tag.Tag` takes.  Elements of repeating groups are found as well.

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    if not isinstance(tag, int):
        tag = Tag(tag)
    entry = known_entry(tag)
    if entry is None:
        raise KeyError(f"{Tag(tag)} is not in the dictionary of data elements")
    return entry


def known_entry(tag: int) -> tuple[str, str, str, str, str] | None:
    """Return what :func:`get_entry` does, ``None`` for an element that is not in the dictionary."""
    try:
        # +tag is an exact int: a BaseTag would be compared with the key by its own, slower, __eq__.
        entry = DicomDictionary.get(+tag)
    except NameError:
        _read_elements()
        return known_entry(tag)
    return repeating_entry(+tag) if entry is None else entry


def repeating_entry(tag: int) -> tuple[str, str, str, str, str] | None:
    """Return the entry of the repeating group that `tag` belongs to, ``None`` if it is in none."""
    mask = None if tag & 0x10000 else mask_match(tag)
    return None if mask is None else RepeatersDictionary[mask]


def _dictionary_vr_fast(tag: int) -> str:
    """Return the VR of an element whose tag is an int."""
    try:
        return DicomDictionary[+tag][0]
    except (KeyError, NameError):
        return get_entry(tag)[0]


def dictionary_VR(tag: TagType) -> str:
    """Return the VR of an element, which may be ambiguous (``"US or SS"``).

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    return get_entry(tag)[0]


def dictionary_VM(tag: TagType) -> str:
    """Return the VM of an element, ``"1-n"``.

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    return get_entry(tag)[1]


def dictionary_description(tag: TagType) -> str:
    """Return the name of an element, ``"Patient's Name"``.

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    return get_entry(tag)[2]


def dictionary_is_retired(tag: TagType) -> bool:
    """Return whether an element is retired.

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    return "retired" in get_entry(tag)[3].lower()


def dictionary_keyword(tag: TagType) -> str:
    """Return the keyword of an element, ``"PatientName"``.

    Raises
    ------
    KeyError
        If the element is not in the dictionary.
    """
    return get_entry(tag)[4]


def dictionary_has_tag(tag: TagType) -> bool:
    """Return whether an element is in the dictionary; those of repeating groups are not."""
    if not isinstance(tag, int):
        try:
            tag = Tag(tag)
        except (TypeError, ValueError, OverflowError):
            return False
    try:
        return +tag in DicomDictionary
    except NameError:
        _read_elements()
        return +tag in DicomDictionary


def keyword_for_tag(tag: TagType) -> str:
    """Return the keyword of an element, or ``""`` if it is not in the dictionary."""
    # Asked for every element that is shown or walked over, known or not: no exception on the way.
    if not isinstance(tag, int):
        tag = Tag(tag)
    if dictionary_has_tag(tag):
        return DicomDictionary[+tag][4]
    entry = repeating_entry(Tag(tag))
    return "" if entry is None else entry[4]


def tag_for_keyword(keyword: str) -> int | None:
    """Return the tag of the element with a keyword, or ``None``; repeating groups have many and give none."""
    try:
        return keyword_dict.get(keyword)
    except NameError:
        _read_elements()
        return keyword_dict.get(keyword)


def repeater_has_tag(tag: int) -> bool:
    """Return whether `tag` belongs to a repeating group."""
    return mask_match(tag) is not None


def repeater_has_keyword(keyword: str) -> bool:
    """Return whether a repeating group has an element with this keyword."""
    try:
        return keyword in REPEATER_KEYWORDS
    except NameError:
        _read_elements()
        return keyword in REPEATER_KEYWORDS


def add_dict_entry(
    tag: int, VR: str, keyword: str, description: str, VM: str = "1", is_retired: str = ""
) -> None:
    """Add a data element to the dictionary of this process, or replace one.

    Parameters
    ----------
    tag : int
        The tag, of an even group.
    VR, keyword, description, VM : str
        The VR, keyword, name and VM.
    is_retired : str
        ``"Retired"`` if the element is.

    Raises
    ------
    ValueError
        If the tag is private.
    """
    add_dict_entries({tag: (VR, VM, description, is_retired, keyword)})


def add_dict_entries(new_entries_dict: Mapping[int, tuple[str, str, str, str, str]]) -> None:
    """Add data elements to the dictionary of this process; if one cannot be added, none is.

    Parameters
    ----------
    new_entries_dict : mapping
        ``{tag: (VR, VM, name, "" or "Retired", keyword)}``.

    Raises
    ------
    ValueError
        If a tag is private.
    """
    for tag in new_entries_dict:
        if BaseTag(tag).is_private:
            raise ValueError(f"{BaseTag(tag)} is private: use add_private_dict_entries")
    keywords = {entry[4]: tag for tag, entry in new_entries_dict.items()}
    tag_for_keyword("")  # has the dictionaries read
    DicomDictionary.update(new_entries_dict)
    keyword_dict.update(keywords)


def add_private_dict_entry(private_creator: str, tag: int, VR: str, description: str, VM: str = "1") -> None:
    """Add a private element to the dictionary of this process, or replace one.

    Parameters
    ----------
    private_creator : str
        The private creator.
    tag : int
        The tag, of an odd group; the block, bits 8 to 15, does not matter.
    VR, description, VM : str
        The VR, name and VM.

    Raises
    ------
    ValueError
        If the tag is not private.
    """
    add_private_dict_entries(private_creator, {tag: (VR, VM, description, "")})


def add_private_dict_entries(
    private_creator: str, new_entries_dict: Mapping[int, tuple[str, str, str, str]]
) -> None:
    """Add private elements of one creator to the dictionary of this process; if one cannot be, none is.

    Parameters
    ----------
    private_creator : str
        The private creator.
    new_entries_dict : mapping
        ``{tag: (VR, VM, name, "")}``.

    Raises
    ------
    ValueError
        If a tag is not private.
    """
    for tag in new_entries_dict:
        if not BaseTag(tag).is_private:
            raise ValueError(f"{BaseTag(tag)} is not private: use add_dict_entries")
    entries = {f"{tag >> 16:04X}xx{tag & 0xFF:02X}": entry for tag, entry in new_entries_dict.items()}
    try:
        private = private_dictionaries
    except NameError:
        _read_private()
        private = private_dictionaries
    private.setdefault(private_creator, {}).update(entries)


def get_private_entry(tag: TagType, private_creator: str) -> tuple[str, str, str, str]:
    """Return (VR, VM, name, retired) of a private element.

    Parameters
    ----------
    tag : int or str or tuple or BaseTag
        Whatever :func:`~cydicom.tag.Tag` takes, in whatever block.
    private_creator : str
        The private creator that reserved the block.

    Raises
    ------
    KeyError
        If the creator is not in the dictionary, or the element not among the creator's.
    """
    tag = Tag(tag)
    entry = known_private_entry(tag, private_creator)
    if entry is not None:
        return entry
    try:
        known = private_creator in private_dictionaries
    except TypeError:
        raise KeyError(f"{private_creator!r} cannot be a private creator") from None
    if not known:
        raise KeyError(f"private creator {private_creator!r} is not in the dictionary")
    raise KeyError(f"{tag} is not in the dictionary for private creator {private_creator!r}")


def known_private_entry(tag: int, private_creator: str) -> tuple[str, str, str, str] | None:
    """Return what :func:`get_private_entry` does, ``None`` for an element that is not in the dictionary."""
    try:
        entries = private_dictionaries.get(private_creator)
    except NameError:
        _read_private()
        return known_private_entry(tag, private_creator)
    except TypeError:
        return None
    if entries is None:
        return None
    # A few entries are for one block, most hold in any, and a few for any group with the same first byte.
    digits = f"{tag:08X}"
    element = digits[6:]
    for key in (digits, f"{digits[:4]}xx{element}", f"{digits[:2]}xxxx{element}"):
        entry = entries.get(key)
        if entry is not None:
            return entry
    return None


def private_dictionary_VR(tag: TagType, private_creator: str) -> str:
    """Return the VR of a private element.

    Raises
    ------
    KeyError
        If the element is not in the dictionary of private elements.
    """
    return get_private_entry(tag, private_creator)[0]


def private_dictionary_VM(tag: TagType, private_creator: str) -> str:
    """Return the VM of a private element.

    Raises
    ------
    KeyError
        If the element is not in the dictionary of private elements.
    """
    return get_private_entry(tag, private_creator)[1]


def private_dictionary_description(tag: TagType, private_creator: str) -> str:
    """Return the name of a private element.

    Raises
    ------
    KeyError
        If the element is not in the dictionary of private elements.
    """
    return get_private_entry(tag, private_creator)[2]
