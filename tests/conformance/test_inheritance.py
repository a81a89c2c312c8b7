"""What items take from the data sets around them: rows C16, C21, C22.

PS3.5 7.5.3 (character sets), PS3.3 C.7.6.3.1.1 and C.7.6.3.1.5 (Pixel Representation, LUT descriptors).
"""

from __future__ import annotations

import struct

import pytest

from tests.conformance.forms import (
    EXPLICIT,
    FORMS,
    IMPLICIT,
    every_explicit_form,
    every_form,
    made,
    saved,
)
from tests.corpus.build import Encoding, padded

E = EXPLICIT.encoding

SEQUENCE, INNER = 0x00400275, 0x00321064
CHARSET, DESCRIPTION = 0x00080005, 0x00081030
LATIN, GREEK, CYRILLIC, UTF8 = "ISO_IR 100", "ISO_IR 126", "ISO_IR 144", "ISO_IR 192"
CODECS = {LATIN: "latin-1", GREEK: "iso8859-7", CYRILLIC: "iso8859-5", UTF8: "utf-8", None: "ascii"}

to_every_form = pytest.mark.parametrize("target", FORMS, ids=[f"to-{form.name}" for form in FORMS])


def text(encoding: Encoding, charset: str | None, value: str, declared: bool = True) -> bytes:
    """Return a data set with a text in one character set, which it names if it is `declared`."""
    head = encoding.element(CHARSET, "CS", padded(charset)) if charset and declared else b""
    return head + encoding.element(DESCRIPTION, "LO", padded(value.encode(CODECS[charset])))


def nested(
    encoding: Encoding,
    root: str,
    first: str | None,
    second: str | None,
    deep: str | None,
    values: tuple[str, str, str, str],
) -> bytes:
    """Return a data set with two items, the second with an item in it; None for a set that is inherited."""
    third = encoding.item(text(encoding, deep or second or root, values[3], declared=deep is not None))
    items = [
        encoding.item(text(encoding, first or root, values[1], declared=first is not None)),
        encoding.item(
            text(encoding, second or root, values[2], declared=second is not None)
            + encoding.sequence(INNER, [third])
        ),
    ]
    return text(encoding, root, values[0]) + encoding.sequence(SEQUENCE, items)


def texts(ds) -> list[str]:
    first, second = ds[SEQUENCE].value
    return [
        ds.StudyDescription,
        first.StudyDescription,
        second.StudyDescription,
        second[INNER].value[0].StudyDescription,
    ]


# C16: Specific Character Set of an item overrides; without one the item has that of the data set around it.

SETS = {
    "all-inherited": (GREEK, None, None, None, ("Διο", "νυσ", "ιος", "αβγ")),
    "first-overrides": (GREEK, LATIN, None, None, ("Διο", "Äß", "ιος", "αβγ")),
    "second-overrides-for-its-item": (GREEK, None, CYRILLIC, None, ("Διο", "νυσ", "Люк", "бур")),
    "deepest-overrides": (GREEK, None, None, LATIN, ("Διο", "νυσ", "ιος", "Äß")),
    "all-override": (GREEK, LATIN, CYRILLIC, UTF8, ("Διο", "Äß", "Люк", "山田")),
    "override-in-override": (UTF8, None, CYRILLIC, GREEK, ("山田", "太郎", "Люк", "Διο")),
}
every_set = pytest.mark.parametrize("sets", SETS.values(), ids=SETS)


@every_set
@every_form
def test_an_item_has_its_own_character_set_or_that_around_it(form, sets):
    ds = form.read(nested(form.encoding, *sets))
    assert texts(ds) == list(sets[-1])


@every_set
@to_every_form
@every_form
def test_the_character_sets_of_items_are_kept_in_another_form(form, target, sets):
    ds = form.read(nested(form.encoding, *sets))
    assert target.written(ds) == nested(target.encoding, *sets)
    assert texts(ds) == list(sets[-1])
    assert target.written(ds) == nested(target.encoding, *sets)


@every_set
@every_form
def test_a_text_that_was_edited_is_written_in_the_character_set_of_its_item(form, sets):
    *charsets, values = sets
    ds = form.read(nested(form.encoding, *sets))
    ds.StudyDescription = values[0] * 2
    first, second = ds[SEQUENCE].value
    first.StudyDescription = values[1] * 2
    second.StudyDescription = values[2] * 2
    second[INNER].value[0].StudyDescription = values[3] * 2
    assert form.body(saved(ds)) == nested(form.encoding, *charsets, tuple(value * 2 for value in values))


@pytest.mark.parametrize("looked_at", (False, True))
@every_form
def test_a_changed_character_set_holds_for_the_items_that_inherit_it(form, looked_at):
    values = ("Διο", "Äß", "ιος", "αβγ")
    ds = form.read(nested(form.encoding, GREEK, LATIN, None, None, values))
    if looked_at:
        assert texts(ds) == list(values)
    ds.SpecificCharacterSet = UTF8
    assert form.body(saved(ds)) == nested(form.encoding, UTF8, LATIN, None, None, values)
    assert texts(ds) == list(values)
    assert form.body(saved(ds)) == nested(form.encoding, UTF8, LATIN, None, None, values)


@pytest.mark.parametrize("looked_at", (False, True))
@to_every_form
def test_a_changed_character_set_and_a_changed_form_at_once(target, looked_at):
    values = ("Διο", "Äß", "ιος", "αβγ")
    for form in FORMS:
        ds = form.read(nested(form.encoding, GREEK, LATIN, None, None, values))
        if looked_at:
            assert texts(ds) == list(values)
        ds.SpecificCharacterSet = UTF8
        assert target.written(ds) == nested(target.encoding, UTF8, LATIN, None, None, values), form.name


@pytest.mark.parametrize("looked_at", (False, True))
def test_a_character_set_given_to_an_item_holds_for_it_and_what_is_in_it(looked_at):
    values = ("Διο", "νυσ", "ιος", "αβγ")
    ds = EXPLICIT.read(nested(E, GREEK, None, None, None, values))
    if looked_at:
        assert texts(ds) == list(values)
    ds[SEQUENCE].value[1].SpecificCharacterSet = UTF8
    assert EXPLICIT.body(saved(ds)) == nested(E, GREEK, None, UTF8, None, values)
    assert texts(ds) == list(values)


@pytest.mark.parametrize("looked_at", (False, True))
def test_an_item_whose_character_set_is_removed_has_that_around_it(looked_at):
    values = ("Διο", "νυσ", "ιος", "αβγ")
    ds = EXPLICIT.read(nested(E, UTF8, None, GREEK, None, values))
    if looked_at:
        assert texts(ds) == list(values)
    del ds[SEQUENCE].value[1].SpecificCharacterSet
    assert EXPLICIT.body(saved(ds)) == nested(E, UTF8, None, None, None, values)


@pytest.mark.parametrize("looked_at", (False, True))
@every_form
def test_an_item_that_moves_to_another_data_set_is_written_in_the_character_set_there(form, looked_at):
    encoding = form.encoding
    source = form.read(nested(encoding, GREEK, None, None, None, ("Διο", "νυσ", "ιος", "αβγ")))
    item = source[SEQUENCE].value[1]
    if looked_at:
        assert item.StudyDescription == "ιος"
    ds = form.read(text(encoding, UTF8, "山田"), encoding.sequence(SEQUENCE, []))
    ds[SEQUENCE].value.append(item)
    deep = encoding.item(text(encoding, UTF8, "αβγ", declared=False))
    moved = encoding.item(text(encoding, UTF8, "ιος", declared=False) + encoding.sequence(INNER, [deep]))
    assert form.body(saved(ds)) == text(encoding, UTF8, "山田") + encoding.sequence(SEQUENCE, [moved])


def test_an_element_that_moves_to_another_data_set_is_written_in_the_character_set_there():
    source = EXPLICIT.read(text(E, GREEK, "Διο"))
    ds = EXPLICIT.read(text(E, UTF8, "山田"))
    ds[DESCRIPTION] = source[DESCRIPTION]
    assert EXPLICIT.body(saved(ds)) == text(E, UTF8, "Διο")


@every_form
def test_a_character_set_ends_with_its_item(form):
    encoding = form.encoding
    greek = encoding.item(text(encoding, GREEK, "Διο"))

    def body(second: str, last: str) -> bytes:
        plain = encoding.item(encoding.element(DESCRIPTION, "LO", second))
        return encoding.sequence(SEQUENCE, [greek, plain]) + encoding.element(0x00401400, "LT", last)

    ds = form.read(body("abcd", "efgh"))
    assert ds[SEQUENCE].value[0].StudyDescription == "Διο"
    ds[SEQUENCE].value[1].StudyDescription = "ABCDEF"
    ds[0x00401400].value = "GH"
    assert form.body(saved(ds)) == body("ABCDEF", "GH")


@every_form
def test_the_character_set_is_for_all_its_data_set_wherever_its_element_stands(form):
    """7.5.3 speaks of data sets, not of an order: elements before (0008,0005), and items, have it too."""
    encoding = form.encoding
    ds = form.read(
        encoding.sequence(0x00041220, [encoding.item(text(encoding, GREEK, "Διο", declared=False))]),
        text(encoding, GREEK, "νυσ"),
    )
    assert ds[0x00041220].value[0].StudyDescription == "Διο"
    assert ds.StudyDescription == "νυσ"


# C21: US or SS, OB or OW: the nearest data set that has the deciding element decides (PS3.3 C.7.6.3.1).

SMALLEST = 0x00280106


def pixel_item(encoding: Encoding, vr: str, value: int, own: int | None = None) -> bytes:
    head = b"" if own is None else encoding.number(0x00280103, "US", own)
    return encoding.item(head + encoding.number(SMALLEST, vr, value))


def pixels(encoding: Encoding, root: int, vrs: tuple[str, str, str], values: tuple[int, int, int]) -> bytes:
    """Return a data set with Pixel Representation, and items without, with another, and deeper without."""
    deep = encoding.item(encoding.sequence(INNER, [pixel_item(encoding, vrs[2], values[2])]))
    items = [
        pixel_item(encoding, vrs[0], values[0]),
        pixel_item(encoding, vrs[1], values[1], own=1 - root),
        deep,
    ]
    return encoding.number(0x00280103, "US", root) + encoding.sequence(SEQUENCE, items)


def pixel_values(ds) -> list[tuple[str, int]]:
    first, second, third = ds[SEQUENCE].value
    found = [first[SMALLEST], second[SMALLEST], third[INNER].value[0][SMALLEST]]
    return [(element.VR, element.value) for element in found]


SIGNED = (1, ("SS", "US", "SS"), (-5, 65531, -7))
UNSIGNED = (0, ("US", "SS", "US"), (65531, -5, 65529))
both_signs = pytest.mark.parametrize("case", (SIGNED, UNSIGNED), ids=("signed", "unsigned"))


@both_signs
def test_an_ambiguous_vr_in_an_item_is_that_of_the_nearest_pixel_representation(case):
    """Pydicom #804: (0028,0106) in an item that has no (0028,0103)."""
    ds = IMPLICIT.read(pixels(IMPLICIT.encoding, *case))
    assert pixel_values(ds) == list(zip(case[1], case[2], strict=True))


@both_signs
@pytest.mark.parametrize("looked_at", (False, True))
@every_explicit_form
def test_an_ambiguous_vr_in_an_item_is_written_as_that_of_the_nearest_pixel_representation(
    form, looked_at, case
):
    ds = IMPLICIT.read(pixels(IMPLICIT.encoding, *case))
    if looked_at:
        assert len(pixel_values(ds)) == 3
    assert form.written(ds) == pixels(form.encoding, *case)


@both_signs
@every_form
def test_an_ambiguous_vr_made_in_memory_is_written_as_that_of_the_nearest_pixel_representation(form, case):
    root, _, values = case
    first = made((SMALLEST, "US or SS", values[0]))
    second = made((0x00280103, "US", 1 - root), (SMALLEST, "US or SS", values[1]))
    third = made((INNER, "SQ", [made((SMALLEST, "US or SS", values[2]))]))
    ds = made((0x00280103, "US", root), (SEQUENCE, "SQ", [first, second, third]))
    assert form.written(ds) == pixels(form.encoding, *case)


@both_signs
@every_form
def test_an_ambiguous_vr_assigned_by_keyword_is_written_as_that_of_the_nearest_pixel_representation(
    form, case
):
    from cydicom.dataset import Dataset

    root, _, values = case
    first, second, third, deep = Dataset(), Dataset(), Dataset(), Dataset()
    first.SmallestImagePixelValue = values[0]
    second.PixelRepresentation = 1 - root
    second.SmallestImagePixelValue = values[1]
    deep.SmallestImagePixelValue = values[2]
    third.add_new(INNER, "SQ", [deep])
    ds = made((0x00280103, "US", root), (SEQUENCE, "SQ", [first, second, third]))
    assert form.written(ds) == pixels(form.encoding, *case)


@both_signs
def test_ambiguous_vrs_survive_explicit_implicit_and_explicit_again(case):
    ds = EXPLICIT.read(pixels(E, *case))
    assert IMPLICIT.written(ds) == pixels(IMPLICIT.encoding, *case)
    assert pixel_values(IMPLICIT.again(ds)) == list(zip(case[1], case[2], strict=True))
    assert EXPLICIT.written(IMPLICIT.again(ds)) == pixels(E, *case)


@every_explicit_form
def test_pixel_representation_that_comes_later_than_a_sequence_counts_for_its_items(form):
    """(0008,1140) is before (0028,0103): the whole data set around an item counts."""
    i = IMPLICIT.encoding
    item = pixel_item(i, "SS", -5)
    ds = IMPLICIT.read(i.sequence(0x00081140, [item]), i.number(0x00280103, "US", 1))
    assert ds[0x00081140].value[0].SmallestImagePixelValue == -5
    again = IMPLICIT.read(i.sequence(0x00081140, [item]), i.number(0x00280103, "US", 1))
    assert form.written(again) == form.encoding.sequence(
        0x00081140, [pixel_item(form.encoding, "SS", -5)]
    ) + form.encoding.number(0x00280103, "US", 1)


# C22: the first number of a LUT descriptor is unsigned, the second has the sign of the pixels, the third is a
# number of bits; 0 entries are 65,536 (PS3.3 C.7.6.3.1.5, C.11.1.1).

DESCRIPTORS = (0x00281101, 0x00281102, 0x00281103, 0x00283002)


def descriptor(encoding: Encoding, tag: int, vr: str, entries: int, first: int, bits: int = 16) -> bytes:
    form = "HhH" if vr == "SS" else "HHH"
    return encoding.element(tag, vr, encoding.pack(form, entries, first, bits))


@pytest.mark.parametrize("tag", DESCRIPTORS)
@pytest.mark.parametrize("entries", (0, 4096, 32768, 65535))
@every_form
def test_the_first_number_of_a_lut_descriptor_is_unsigned_and_the_second_signed_with_the_pixels(
    form, entries, tag
):
    encoding = form.encoding
    raw = encoding.number(0x00280103, "US", 1) + descriptor(encoding, tag, "SS", entries, -1024)
    ds = form.read(raw)
    assert list(ds[tag].value) == [entries, -1024, 16]
    ds.Modality = "CT"
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "CT") + raw
    fresh = made((0x00280103, "US", 1), (tag, "US or SS", [entries, -1024, 16]))
    assert form.written(fresh) == raw


@pytest.mark.parametrize("tag", DESCRIPTORS)
@every_form
def test_a_lut_descriptor_of_unsigned_pixels_is_unsigned(form, tag):
    encoding = form.encoding
    raw = encoding.number(0x00280103, "US", 0) + descriptor(encoding, tag, "US", 0, 64512)
    ds = form.read(raw)
    assert list(ds[tag].value) == [0, 64512, 16]
    fresh = made((0x00280103, "US", 0), (tag, "US or SS", [0, 64512, 16]))
    assert form.written(fresh) == raw


@pytest.mark.parametrize("tag", DESCRIPTORS)
@to_every_form
def test_a_lut_descriptor_that_was_edited_is_written_with_its_vr(target, tag):
    for form in FORMS:
        encoding = form.encoding
        ds = form.read(encoding.number(0x00280103, "US", 1) + descriptor(encoding, tag, "SS", 65535, -1024))
        ds[tag].value[1:] = [-1000, 12]
        expected = target.encoding.number(0x00280103, "US", 1) + descriptor(
            target.encoding, tag, "SS", 65535, -1000, 12
        )
        assert target.written(ds) == expected, form.name


def test_a_lut_descriptor_in_an_item_has_the_sign_of_the_pixels_around_it():
    i = IMPLICIT.encoding
    item = i.item(descriptor(i, 0x00283002, "SS", 0, -1024) + i.element(0x00283006, "OW", b"\1\2"))
    ds = IMPLICIT.read(i.number(0x00280103, "US", 1), i.sequence(0x00283000, [item]))
    assert list(ds[0x00283000].value[0].LUTDescriptor) == [0, -1024, 16]
    expected = E.item(descriptor(E, 0x00283002, "SS", 0, -1024) + E.element(0x00283006, "OW", b"\1\2"))
    assert EXPLICIT.written(ds) == E.number(0x00280103, "US", 1) + E.sequence(0x00283000, [expected])


@pytest.mark.parametrize("entries", (1, 2))
@every_explicit_form
def test_lut_data_is_us_or_ow_by_the_descriptor(form, entries):
    """PS3.6: US or OW; with one entry US, otherwise OW, which reads as bytes."""
    i = IMPLICIT.encoding
    raw = struct.pack(f"<{entries}H", *range(258, 258 + entries))
    ds = IMPLICIT.read(i.number(0x00283002, "US", entries, 0, 16), i.element(0x00283006, "OW", raw))
    element = ds[0x00283006]
    assert element.VR in ("US", "OW")
    again = form.again(ds)
    values = again[0x00283006].value
    if again[0x00283006].VR == "OW":
        order = "<" if form.encoding.little else ">"
        values = list(struct.unpack(f"{order}{entries}H", values))
    assert (values if isinstance(values, int) else list(values)) == (258 if entries == 1 else [258, 259]) or (
        entries == 1 and list(values) == [258]
    )
    assert IMPLICIT.written(again) == i.number(0x00283002, "US", entries, 0, 16) + i.element(
        0x00283006, "OW", raw
    )
