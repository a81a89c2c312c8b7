"""Data sets as plain data: what hypothesis draws, and what can be built from it with either library."""

from __future__ import annotations

import string
from typing import TYPE_CHECKING, Any, NamedTuple

from hypothesis import strategies as st

from cydicom._dicom_dict import DicomDictionary
from cydicom.ambiguous import PIXEL_VALUE_TAGS
from tests.reference import write as reference

if TYPE_CHECKING:
    from tests.reference.oracle import Library

CHARACTER_SET = 0x00080005
#: Elements that decide how others are read or written.
DECISIVE = {CHARACTER_SET, 0x00280100, 0x00280103, 0x00283002, 0x00283006, 0x54001004, 0x7FE00010}


def public_tags() -> dict[str, list[int]]:
    """Return tags of the dictionary by VR, spread over all groups."""
    found: dict[str, list[int]] = {}
    for tag, entry in sorted(DicomDictionary.items()):
        if 0x0008 <= tag >> 16 < 0xFFFE and tag & 0xFFFF and tag not in DECISIVE | PIXEL_VALUE_TAGS:
            found.setdefault(entry[0], []).append(tag)
    return {vr: tags[:: max(1, len(tags) // 7)] for vr, tags in found.items() if len(vr) == 2 and vr != "UN"}


PUBLIC = public_tags()
PRIVATE_GROUPS = (0x0009, 0x0019, 0x7FE1)
CREATOR = "CYDICOM TEST 7.8.1"


class Entry(NamedTuple):
    """An element: its value is plain data, for SQ the items."""

    tag: int
    vr: str
    value: Any
    undefined: bool = False


class Item(NamedTuple):
    """A data set."""

    entries: tuple[Entry, ...]
    undefined: bool = False


def build(recipe: Item, library: Library) -> Any:
    """Return the data set of a recipe."""
    dataset = library.Dataset()
    for entry in recipe.entries:
        value = entry.value
        if entry.vr == "SQ":
            value = library.Sequence([build(item, library) for item in value])
            value.is_undefined_length = entry.undefined
        dataset.add_new(entry.tag, entry.vr, value)
        if entry.undefined:
            dataset[entry.tag].is_undefined_length = True
    dataset.is_undefined_length_sequence_item = recipe.undefined
    return dataset


# What a data set says, whoever holds it.


def plain(value: Any) -> tuple[Any, ...]:
    """Return the values of an element; none if it is empty."""
    if hasattr(value, "append") and not isinstance(value, (str, bytes)):
        parts = [part for one in value for part in plain(one) or ("",)]
    elif value is None or (hasattr(value, "__len__") and not len(value)):
        return ()
    else:
        name = type(value).__name__
        if isinstance(value, bytes):
            # What pads bytes to an even length cannot be told from them.
            parts = [value + b"\0" * (len(value) % 2)]
        elif isinstance(value, str) or name.startswith("PersonName"):
            parts = [str(value)]
        elif isinstance(value, int):
            parts = [int(value)]
        else:
            parts = [float(value)]
    return () if parts == [""] else tuple(parts)


def facts(dataset: Any) -> list[Any]:
    """Return tag, VR and values of every element, those of items included."""
    found: list[Any] = []
    for element in dataset:
        vr = str.__str__(element.VR)
        if vr == "SQ":
            items = [(item.is_undefined_length_sequence_item, facts(item)) for item in element.value]
            found.append((int(element.tag), vr, bool(element.is_undefined_length), items))
        else:
            found.append((int(element.tag), vr, bool(element.is_undefined_length), plain(element.value)))
    return found


def is_private(tag: int) -> bool:
    return bool(tag >> 16 & 1) and tag & 0xFFFF > 0xFF


def without_private_vrs(recipe: Item, encodings: tuple[str, ...], little: bool = True) -> Item:
    """Return what is left of a recipe in implicit VR: bytes, where no dictionary knows the VR."""
    entries = []
    for entry in recipe.entries:
        if entry.tag == CHARACTER_SET:
            encodings = codecs(entry.value)
        if entry.vr == "SQ":
            inner = tuple(without_private_vrs(item, encodings, little) for item in entry.value)
            entry = entry._replace(value=inner)
        elif is_private(entry.tag):
            raw = reference.encode(entry.vr, entry.value, little, encodings)
            entry = entry._replace(vr="UN", value=reference.padded(entry.vr, raw))
        entries.append(entry)
    return recipe._replace(entries=tuple(entries))


def with_words_swapped(recipe: Item) -> Item:
    """Return a recipe whose words lie in the other byte order: what is set as bytes is not turned."""
    entries = []
    for entry in recipe.entries:
        if entry.vr == "SQ":
            entry = entry._replace(value=tuple(with_words_swapped(item) for item in entry.value))
        elif entry.vr in reference.WORDS and entry.value:
            value = reference.padded(entry.vr, entry.value)
            entry = entry._replace(value=reference.swap(value, reference.WORDS[entry.vr]))
        entries.append(entry)
    return recipe._replace(entries=tuple(entries))


# Strategies.

#: Terms of Specific Character Set, and characters that they have.
ALPHABETS: dict[Any, str] = {
    None: string.ascii_letters + string.digits + " .-'",
    "ISO_IR 100": "abcXYZ ÄöüßÿÀ",
    "ISO_IR 144": "abcXYZ ЛюкЯж",
    "ISO_IR 192": "abcXYZ Ää山田😀é\u0301",
    "GB18030": "abcXYZ 王小东",
    ("ISO 2022 IR 6", "ISO 2022 IR 87"): "abcXYZ 山田太郎",
    ("ISO 2022 IR 100", "ISO 2022 IR 144"): "abcXYZ ÄöüЛюк",
}


def codecs(terms: Any) -> tuple[str, ...]:
    from cydicom.charset import convert_encodings

    if terms is None:
        return reference.DEFAULT
    return tuple(convert_encodings(list(terms) if isinstance(terms, tuple) else terms))


def words(alphabet: str, extra: str = "", most: int = 12) -> Any:
    """Return a strategy for text without spaces at its ends."""
    return st.text(alphabet + extra, max_size=most).map(lambda text: text.strip(" "))


def several(one: Any) -> Any:
    return st.one_of(one, st.lists(one, min_size=2, max_size=4))


def integers(bits: int, signed: bool) -> Any:
    low = -(1 << bits - 1) if signed else 0
    return several(st.integers(low, low + (1 << bits) - 1))


def names(alphabet: str) -> Any:
    component = st.text(alphabet, max_size=6).map(lambda text: text.strip(" "))
    group = st.lists(component, max_size=5).map(lambda parts: "^".join(parts).rstrip("^"))
    return st.lists(group, min_size=1, max_size=3).map(lambda groups: "=".join(groups).rstrip("="))


ascii_text = string.ascii_letters + string.digits
code = words(string.ascii_uppercase + string.digits + "_", most=16)
uids = st.lists(st.integers(0, 2**33), min_size=1, max_size=5).map(
    lambda parts: ".".join(str(part) for part in (1, *parts))
)
doubles = st.floats(allow_nan=False)
decimal_numbers = st.one_of(
    st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: len(repr(number)) <= 16),
    st.integers(-(10**6), 10**6).map(lambda number: number / 1000),
    st.sampled_from(["1.50", "+7", "1e3", "-0", ".5", "00012"]),
)
FIXED: dict[str, Any] = {
    "AE": several(words(ascii_text, " -", 16)),
    "AS": several(st.sampled_from(["012Y", "007M", "003W", "365D"])),
    "AT": several(st.integers(0, 2**32 - 1)),
    "CS": several(code),
    "DA": several(st.dates().map(lambda day: f"{day.year:04}{day.month:02}{day.day:02}")),
    "DS": several(decimal_numbers),
    "DT": several(st.sampled_from(["2026", "20260102030405.000006", "202601020304+0100", "20261231-0500"])),
    "FD": several(doubles),
    "FL": several(st.floats(allow_nan=False, width=32)),
    "IS": several(st.one_of(st.integers(-(2**31), 2**31 - 1), st.sampled_from(["+0007", "-1", "12"]))),
    "SL": integers(32, True),
    "SS": integers(16, True),
    "SV": integers(64, True),
    "TM": several(st.sampled_from(["00", "2359", "235960", "010203.5", "010203.000456"])),
    "UI": several(uids),
    "UL": integers(32, False),
    "UR": words(ascii_text, ":/._-", 40),
    "US": integers(16, False),
    "UV": integers(64, False),
    **{vr: st.lists(st.binary(min_size=n, max_size=n)).map(b"".join) for vr, n in reference.WORDS.items()},
}


def values(vr: str, alphabet: str) -> Any:
    """Return a strategy for the values of a VR that the character set has."""
    if vr in FIXED:
        value = FIXED[vr]
    elif vr == "PN":
        value = several(names(alphabet))
    elif vr in ("LT", "ST", "UT"):
        value = words(alphabet, "\\\n^=", 30)
    else:
        value = several(words(alphabet, "^="))
    return st.one_of(value, value, value, st.none())


@st.composite
def recipes(draw: Any, depth: int = 2, alphabet: str = ALPHABETS[None], root: bool = True) -> Item:
    """Return a strategy for data sets."""
    entries: dict[int, Entry] = {}
    if draw(st.integers(0, 2 if root else 9)) == 0:
        terms = draw(st.sampled_from(sorted(ALPHABETS, key=str)))
        if terms is not None:
            alphabet = ALPHABETS[terms]
            value = list(terms) if isinstance(terms, tuple) else terms
            entries[CHARACTER_SET] = Entry(CHARACTER_SET, "CS", value)
    for _ in range(draw(st.integers(0, 6 if root else 3))):
        vr = draw(st.sampled_from(sorted(PUBLIC if depth else set(PUBLIC) - {"SQ"})))
        private = vr != "SQ" and draw(st.integers(0, 4)) == 0
        if private:
            group = draw(st.sampled_from(PRIVATE_GROUPS))
            entries[group << 16 | 0x10] = Entry(group << 16 | 0x10, "LO", CREATOR)
            tag = group << 16 | 0x1000 | draw(st.integers(0, 0xFF))
            vr = draw(st.sampled_from(sorted({*PUBLIC, "UN"} - {"SQ"})))
        else:
            tag = draw(st.sampled_from(PUBLIC[vr]))
        undefined = False
        if vr == "SQ":
            inner = recipes(depth - 1, alphabet, False)
            value: Any = tuple(draw(st.lists(inner, max_size=3)))
            undefined = draw(st.booleans())
        else:
            value = draw(values(vr, alphabet))
        entries[tag] = Entry(tag, vr, value, undefined)
    return Item(tuple(entries[tag] for tag in sorted(entries)), not root and draw(st.booleans()))
