"""The VR UN, and what implicit VR does not tell: rows C9, C10, C18 (PS3.5 6.2.2, 7.8.1)."""

from __future__ import annotations

import pytest

from tests.conformance.forms import (
    BIG,
    EXPLICIT,
    FORMS,
    IMPLICIT,
    every_explicit_form,
    every_form,
    kinds,
    made,
    saved,
)
from tests.corpus.build import IMPLICIT_LITTLE, SEQUENCE_DELIMITER, UNDEFINED, Encoding, uid

I = IMPLICIT_LITTLE  # noqa: E741
PRIVATE, UDI_SEQUENCE = 0x00111001, 0x0018100A
REFERENCED, CLASS_UID, INSTANCE_UID, ROWS = 0x00081140, 0x00081150, 0x00081155, 0x00280010
OUTER = 0x00400275

to_every_form = pytest.mark.parametrize("target", FORMS, ids=[f"to-{form.name}" for form in FORMS])


def nested(encoding: Encoding, rows: int = 258) -> bytes:
    """Return an item that holds a sequence in a sequence, all of undefined length."""
    leaf = encoding.item(
        encoding.element(INSTANCE_UID, "UI", uid("1.2.3")) + encoding.number(ROWS, "US", rows), undefined=True
    )
    inner = encoding.sequence(REFERENCED, [leaf], undefined=True)
    return encoding.item(
        encoding.sequence(OUTER, [encoding.item(inner, undefined=True)], undefined=True), undefined=True
    )


def unknown_sequence(encoding: Encoding, tag: int = PRIVATE, rows: int = 258) -> bytes:
    """Return a sequence as UN of undefined length: items in implicit VR little endian."""
    return encoding.header(tag, "UN", UNDEFINED) + nested(I, rows) + I.delimiter(SEQUENCE_DELIMITER)


def leaf_of(ds, tag: int = PRIVATE):
    return ds[tag].value[0][OUTER].value[0][REFERENCED].value[0]


# C9: UN of undefined length holds items in implicit VR little endian in every transfer syntax (6.2.2 note 5).


@pytest.mark.parametrize("tag", (PRIVATE, UDI_SEQUENCE))
@every_explicit_form
def test_un_of_undefined_length_holds_items_in_implicit_little_endian(form, tag):
    encoding = form.encoding
    ds = form.read(
        encoding.element(0x00080060, "CS", "CT"),
        unknown_sequence(encoding, tag),
        encoding.element(0x00200010, "SH", "S1"),
    )
    assert ds[tag].VR == "SQ"
    leaf = leaf_of(ds, tag)
    assert (leaf.ReferencedSOPInstanceUID, leaf.Rows) == ("1.2.3", 258)
    assert (ds.Modality, ds.StudyID) == ("CT", "S1")
    assert kinds(ds) == set()


@pytest.mark.parametrize("tag", (PRIVATE, UDI_SEQUENCE))
@every_explicit_form
def test_un_of_undefined_length_is_copied_when_it_was_only_looked_at(form, tag):
    encoding = form.encoding
    ds = form.read(encoding.element(0x00080060, "CS", "CT"), unknown_sequence(encoding, tag))
    assert leaf_of(ds, tag).Rows == 258
    ds.Modality = "MR"
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "MR") + unknown_sequence(encoding, tag)


@pytest.mark.parametrize("tag", (PRIVATE, UDI_SEQUENCE))
@every_explicit_form
def test_un_of_undefined_length_that_was_edited_becomes_sq_of_the_form_of_the_file(form, tag):
    encoding = form.encoding
    ds = form.read(unknown_sequence(encoding, tag))
    leaf_of(ds, tag).Rows = 513
    assert form.body(saved(ds)) == encoding.sequence(tag, [nested(encoding, 513)], undefined=True)


@pytest.mark.parametrize("tag", (PRIVATE, UDI_SEQUENCE))
@to_every_form
@every_form
def test_un_of_undefined_length_keeps_its_values_in_every_form(form, target, tag):
    encoding = form.encoding
    sequence = (
        encoding.sequence(tag, [nested(encoding)], undefined=True)
        if encoding.implicit
        else unknown_sequence(encoding, tag)
    )
    ds = form.read(sequence, encoding.element(0x00200010, "SH", "S1"))
    again = target.again(ds)
    assert (leaf_of(again, tag).ReferencedSOPInstanceUID, leaf_of(again, tag).Rows) == ("1.2.3", 258)
    assert again.StudyID == "S1"
    assert kinds(again) == set()
    back = form.again(again)
    assert leaf_of(back, tag).Rows == 258


def test_un_of_undefined_length_within_an_item_of_a_big_endian_file():
    encoding = BIG.encoding
    ds = BIG.read(encoding.sequence(0x00081115, [encoding.item(unknown_sequence(encoding))]))
    assert leaf_of(ds[0x00081115].value[0]).Rows == 258
    again = EXPLICIT.again(ds)
    assert leaf_of(again[0x00081115].value[0]).Rows == 258


# C10: UN of defined length whose VR the dictionary knows: implicit VR little endian (6.2.2 note 2).

#: (0018,100A) with one item that has (0018,1009), Unique Device Identifier, UT.
UDI = I.item(I.element(0x00181009, "UT", "(01)00884838049320"))


@every_explicit_form
def test_un_of_defined_length_that_the_dictionary_knows_as_sequence_holds_items(form):
    encoding = form.encoding
    ds = form.read(
        encoding.element(UDI_SEQUENCE, "UN", UDI + nested(I)), encoding.element(0x00200010, "SH", "S1")
    )
    assert ds[UDI_SEQUENCE].VR == "SQ"
    first, second = ds.UDISequence
    assert first.UniqueDeviceIdentifier == "(01)00884838049320"
    assert second[OUTER].value[0][REFERENCED].value[0].Rows == 258
    assert ds.StudyID == "S1"


@every_explicit_form
def test_un_of_defined_length_is_copied_when_it_was_only_looked_at(form):
    encoding = form.encoding
    raw = encoding.element(UDI_SEQUENCE, "UN", UDI + nested(I))
    ds = form.read(raw, encoding.element(0x00200010, "SH", "S1"))
    assert ds.UDISequence[0].UniqueDeviceIdentifier
    ds.StudyID = "S2"
    assert form.body(saved(ds)) == raw + encoding.element(0x00200010, "SH", "S2")


@to_every_form
@every_explicit_form
def test_un_of_defined_length_keeps_its_items_in_every_form(form, target):
    ds = form.read(form.encoding.element(UDI_SEQUENCE, "UN", UDI + nested(I)))
    again = target.again(ds)
    assert again[UDI_SEQUENCE].VR == "SQ"
    assert again.UDISequence[0].UniqueDeviceIdentifier == "(01)00884838049320"
    assert again.UDISequence[1][OUTER].value[0][REFERENCED].value[0].Rows == 258


@every_explicit_form
def test_un_that_was_edited_as_a_sequence_is_written_as_a_sequence(form):
    encoding = form.encoding
    ds = form.read(encoding.element(UDI_SEQUENCE, "UN", UDI))
    ds.UDISequence[0].UniqueDeviceIdentifier = "(01)1"
    item = encoding.item(encoding.element(0x00181009, "UT", "(01)1 "))
    assert form.body(saved(ds)) == encoding.sequence(UDI_SEQUENCE, [item])


NUMBERS = {
    "US": (ROWS, "<H", b"\x02\1", 258),
    "UL": (0x00186016, "<L", b"\x02\1\0\0", 258),
    "FD": (0x00189087, "<d", b"\0\0\0\0\0\0\xf8\x3f", 1.5),
    "AT": (0x00280009, "<HH", b"\x18\0\xff\0", 0x001800FF),
    "DS": (0x00101030, "", b"1.5 ", 1.5),
}


@pytest.mark.parametrize("vr", NUMBERS)
@every_explicit_form
def test_numbers_in_un_are_little_endian_in_every_form(form, vr):
    tag, _, raw, value = NUMBERS[vr]
    ds = form.read(form.encoding.element(tag, "UN", raw))
    assert vr == ds[tag].VR
    assert ds[tag].value == value


@pytest.mark.parametrize("vr", NUMBERS)
@to_every_form
@every_explicit_form
def test_numbers_in_un_keep_their_value_in_every_form(form, target, vr):
    tag, _, raw, value = NUMBERS[vr]
    ds = form.read(form.encoding.element(tag, "UN", raw))
    again = target.again(ds)
    assert (again[tag].VR, again[tag].value) == (vr, value)


@pytest.mark.parametrize("vr", NUMBERS)
@to_every_form
@every_explicit_form
def test_numbers_in_un_that_were_looked_at_keep_their_value_in_every_form(form, target, vr):
    tag, _, raw, value = NUMBERS[vr]
    ds = form.read(form.encoding.element(tag, "UN", raw))
    assert ds[tag].value == value
    again = target.again(ds)
    assert (again[tag].VR, again[tag].value) == (vr, value)


@every_explicit_form
def test_un_that_was_looked_at_and_edited_is_written_with_its_vr_and_byte_order(form):
    ds = form.read(form.encoding.element(ROWS, "UN", b"\x02\1"))
    assert ds.Rows == 258
    ds.Rows = 513
    assert form.body(saved(ds)) == form.encoding.number(ROWS, "US", 513)


# C18: implicit VR does not tell the VR of a private element; it is UN unless a dictionary has it (6.2.2).


def private(encoding: Encoding, vr: str = "UN", creator: str = "ACME") -> bytes:
    return (
        encoding.element(0x00110010, "LO", creator)
        + encoding.element(PRIVATE, vr, b"1.5 ")
        + encoding.element(0x00111002, vr, b"\1\2\0\0")
    )


def test_private_elements_that_no_dictionary_knows_are_un_in_implicit_vr():
    ds = IMPLICIT.read(private(I))
    assert ds[0x00110010].VR == "LO"
    assert ds[0x00110010].value == "ACME"
    assert [ds[tag].VR for tag in (PRIVATE, 0x00111002)] == ["UN", "UN"]
    assert ds[PRIVATE].value == b"1.5 "
    assert ds[0x00111002].value == b"\1\2\0\0"


@every_explicit_form
def test_private_elements_that_no_dictionary_knows_become_un_and_keep_their_bytes(form):
    """6.2.2: UN is not used for the private creator, and never swapped."""
    ds = IMPLICIT.read(private(I))
    assert form.written(ds) == private(form.encoding)
    assert ds[PRIVATE].value == b"1.5 "
    assert form.written(ds) == private(form.encoding)
    assert IMPLICIT.written(form.read(private(form.encoding))) == private(I)


@every_explicit_form
def test_private_elements_that_a_dictionary_knows_get_its_vr(form):
    """(0019,xx0C) of SIEMENS MR HEADER, b_value, is IS; (0019,xx0E), the direction, is FD."""
    direction = (b"\0\0\0\0\0\0\xf0\x3f" + bytes(8)) + b"\0\0\0\0\0\0\xe0\xbf"
    raw = (
        I.element(0x00190010, "LO", "SIEMENS MR HEADER ")
        + I.element(0x0019100C, "IS", "50")
        + I.element(0x0019100E, "FD", direction)
    )
    ds = IMPLICIT.read(raw)
    assert ds[0x0019100C].VR == "IS"
    assert list(ds[0x0019100E].value) == [1.0, 0.0, -0.5]
    encoding = form.encoding
    expected = (
        encoding.element(0x00190010, "LO", "SIEMENS MR HEADER ")
        + encoding.element(0x0019100C, "IS", "50")
        + encoding.number(0x0019100E, "FD", 1.0, 0.0, -0.5)
    )
    assert form.written(ds) == expected
    assert form.written(IMPLICIT.read(raw)) == expected
    assert IMPLICIT.written(form.read(expected)) == raw


@pytest.mark.parametrize("creator", (None, "", "SOMEONE ELSE"))
def test_the_private_dictionary_is_not_asked_for_another_creator(creator):
    head = b"" if creator is None else I.element(0x00190010, "LO", creator)
    ds = IMPLICIT.read(head + I.element(0x0019100C, "IS", "50"))
    assert ds[0x0019100C].VR == "UN"
    body = EXPLICIT.written(ds)
    assert body.endswith(EXPLICIT.encoding.element(0x0019100C, "UN", "50"))


@every_explicit_form
def test_a_private_vr_that_a_file_tells_is_kept_where_the_dictionary_says_another(form):
    encoding = form.encoding
    raw = encoding.element(0x00190010, "LO", "SIEMENS MR HEADER ") + encoding.element(0x0019100C, "DS", "50")
    ds = form.read(raw)
    assert ds[0x0019100C].VR == "DS"
    ds.Modality = "CT"
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "CT") + raw


def test_a_private_sequence_of_undefined_length_in_implicit_vr_becomes_one_in_explicit_vr():
    item = I.item(
        I.element(0x00110010, "LO", "ACME") + I.element(PRIVATE, "UN", "ab") + I.number(ROWS, "US", 258)
    )
    ds = IMPLICIT.read(I.element(0x00110010, "LO", "ACME") + I.sequence(PRIVATE, [item], undefined=True))
    e = EXPLICIT.encoding
    explicit = e.item(
        e.element(0x00110010, "LO", "ACME") + e.element(PRIVATE, "UN", "ab") + e.number(ROWS, "US", 258)
    )
    assert EXPLICIT.written(ds) == e.element(0x00110010, "LO", "ACME") + e.sequence(
        PRIVATE, [explicit], undefined=True
    )


def test_a_private_sequence_of_defined_length_in_implicit_vr_stays_bytes_in_un():
    """Whether these bytes are items is not known: they stay what they are, items in implicit VR by 6.2.2."""
    item = I.item(I.number(ROWS, "US", 258))
    ds = IMPLICIT.read(I.element(0x00110010, "LO", "ACME") + I.sequence(PRIVATE, [item]))
    e = EXPLICIT.encoding
    assert EXPLICIT.written(ds) == e.element(0x00110010, "LO", "ACME") + e.element(PRIVATE, "UN", item)


@every_explicit_form
def test_a_standard_element_that_the_dictionary_does_not_know_becomes_un(form):
    raw = I.element(0x00080060, "CS", "CT") + I.element(0x0008FFF0, "UN", b"\1\2\3\4")
    ds = IMPLICIT.read(raw)
    encoding = form.encoding
    with pytest.warns(UserWarning, match="dictionary"):
        body = form.written(ds)
    assert body == encoding.element(0x00080060, "CS", "CT") + encoding.element(0x0008FFF0, "UN", b"\1\2\3\4")


@every_form
def test_un_made_in_memory_is_written_as_it_is(form):
    ds = made((0x00110010, "LO", "ACME"), (PRIVATE, "UN", b"1.5 "), (0x00111002, "UN", b"\1\2\0\0"))
    assert form.written(ds) == private(form.encoding)
