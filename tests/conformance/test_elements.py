"""Tags, VRs, lengths and padding of single elements: rows C3 to C7, C11, C12, C51."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest

from cydicom import dcmread
from cydicom.errors import DicomReadWarning
from tests.conformance.forms import (
    BIG,
    EXPLICIT,
    IMPLICIT,
    elements,
    every_explicit_form,
    every_form,
    kinds,
    made,
    saved,
)
from tests.corpus.build import SEQUENCE_DELIMITER, UNDEFINED

E = EXPLICIT.encoding

# C3: group lengths are retired but for groups 0000 and 0002; they are read, not trusted, not written when
# they may be wrong (PS3.5 7.2).


def group_eight(encoding, modality="CT", length=None):
    parts = encoding.element(0x00080060, "CS", modality) + encoding.element(0x00080070, "LO", "ACME")
    return encoding.number(0x00080000, "UL", len(parts) if length is None else length) + parts


@pytest.mark.parametrize("length", (None, 0, 3, 0xFFFFFFFF))
@every_form
def test_a_group_length_is_read_and_never_trusted(form, length):
    ds = form.read(group_eight(form.encoding, length=length), form.encoding.element(0x00100010, "PN", "A^"))
    assert (ds.Modality, ds.Manufacturer, ds.PatientName) == ("CT", "ACME", "A^")
    assert kinds(ds) == set()


@pytest.mark.parametrize("length", (None, 3))
@every_form
def test_group_lengths_of_an_unedited_data_set_are_written_as_they_were(form, length):
    data = form.file(group_eight(form.encoding, length=length))
    assert saved(dcmread(BytesIO(data))) == data


@every_form
def test_the_group_length_of_an_edited_group_is_not_written(form):
    encoding = form.encoding
    ten = encoding.element(0x00100010, "PN", "Doe^John")
    tail = encoding.number(0x00100000, "UL", len(ten)) + ten
    ds = form.read(group_eight(encoding), tail)
    ds.Modality = "MR"
    assert (
        form.body(saved(ds))
        == encoding.element(0x00080060, "CS", "MR") + encoding.element(0x00080070, "LO", "ACME") + tail
    )


def test_the_group_length_of_a_group_that_lost_an_element_is_not_written():
    ds = EXPLICIT.read(group_eight(E))
    del ds.Manufacturer
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "CT")


def test_the_group_length_of_a_group_that_gained_an_element_is_not_written():
    ds = EXPLICIT.read(group_eight(E))
    ds.StationName = "S1"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "CT") + E.element(
        0x00080070, "LO", "ACME"
    ) + E.element(0x00081010, "SH", "S1")


def test_group_lengths_are_not_written_in_another_encoding():
    """7.2: they have to agree with the encoding; the header of UT is 4 bytes shorter in implicit VR."""
    ds = EXPLICIT.read(group_eight(E), E.element(0x00720070, "UT", "text"))
    assert IMPLICIT.written(ds) == b"".join(
        (
            IMPLICIT.encoding.element(0x00080060, "CS", "CT"),
            IMPLICIT.encoding.element(0x00080070, "LO", "ACME"),
            IMPLICIT.encoding.element(0x00720070, "UT", "text"),
        )
    )


def test_group_lengths_of_data_sets_made_in_memory_are_not_written():
    ds = made((0x00080000, "UL", 10), (0x00080060, "CS", "CT"), (0x00090000, "UL", 4))
    assert EXPLICIT.written(ds) == E.element(0x00080060, "CS", "CT")


def test_the_group_length_in_an_edited_item_is_not_written():
    item = E.item(group_eight(E))
    ds = EXPLICIT.read(E.sequence(0x00400275, [item, item]))
    ds[0x00400275].value[1].Modality = "MR"
    edited = E.item(E.element(0x00080060, "CS", "MR") + E.element(0x00080070, "LO", "ACME"))
    assert EXPLICIT.body(saved(ds)) == E.sequence(0x00400275, [item, edited])


# C4: which VRs have two reserved bytes and a length of 32 bits (PS3.5 7.1.2, tables 7.1-1 and 7.1-2).

#: A tag whose VR is this one, and a value as bytes in little endian; private tags where PS3.6 has none.
SAMPLES: dict[str, tuple[int, bytes]] = {
    "AE": (0x00080054, b"ACME"),
    "AS": (0x00101010, b"018M"),
    "AT": (0x00280009, b"\x18\x00\xff\x00"),
    "CS": (0x00080060, b"CT"),
    "DA": (0x00080020, b"19930822"),
    "DS": (0x00101030, b"1.5 "),
    "DT": (0x0008002A, b"2020"),
    "FD": (0x00189087, struct.pack("<d", 1.5)),
    "FL": (0x00089459, struct.pack("<f", 1.5)),
    "IS": (0x00200013, b"12"),
    "LO": (0x00080070, b"ACME"),
    "LT": (0x00104000, b"Text"),
    "OB": (0x00420011, b"\1\2"),
    "OD": (0x7FE00009, struct.pack("<d", 1.5)),
    "OF": (0x7FE00008, struct.pack("<f", 1.5)),
    "OL": (0x00660129, b"\1\2\3\4"),
    "OV": (0x7FE00001, b"\1\2\3\4\5\6\7\x08"),
    "OW": (0x00281408, b"\1\2"),
    "PN": (0x00100010, b"A^"),
    "SH": (0x00200010, b"S1"),
    "SL": (0x00186020, b"\1\2\3\4"),
    "SQ": (0x00081140, b""),
    "SS": (0x00189219, b"\1\2"),
    "ST": (0x00080081, b"Text"),
    "SV": (0x00720082, b"\1\2\3\4\5\6\7\x08"),
    "TM": (0x00080030, b"1234"),
    "UC": (0x00080119, b"Code"),
    "UI": (0x00080018, b"1.2\0"),
    "UL": (0x00186016, b"\1\2\3\4"),
    "UN": (0x00111001, b"\1\2"),
    "UR": (0x00080120, b"urn:"),
    "US": (0x00280010, b"\1\2"),
    "UT": (0x00720070, b"Text"),
    "UV": (0x00720083, b"\1\2\3\4\5\6\7\x08"),
}
SHORT = tuple("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
LONG = tuple("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())


def test_every_vr_of_the_standard_has_a_sample():
    assert sorted(SHORT + LONG) == sorted(SAMPLES)


@pytest.mark.parametrize("vr", SHORT)
def test_these_vrs_have_a_length_of_16_bits(vr):
    tag, value = SAMPLES[vr]
    raw = struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode() + struct.pack("<H", len(value)) + value
    last = E.element(0xFFFCFFFC, "OB", b"\0\0")
    ds = EXPLICIT.read(raw, last)
    assert kinds(ds) == set()
    assert vr == ds[tag].VR
    made_anew = made((tag, vr, ds[tag].value), (0xFFFCFFFC, "OB", b"\0\0"))
    assert EXPLICIT.written(made_anew) == raw + last
    assert EXPLICIT.written(IMPLICIT.again(made_anew)) == raw + last


@pytest.mark.parametrize("vr", LONG)
def test_these_vrs_have_reserved_bytes_and_a_length_of_32_bits(vr):
    tag, value = SAMPLES[vr]
    raw = (
        struct.pack("<HH", tag >> 16, tag & 0xFFFF) + vr.encode() + struct.pack("<HL", 0, len(value)) + value
    )
    last = E.element(0xFFFCFFFC, "OB", b"\0\0")
    ds = EXPLICIT.read(raw, last)
    assert kinds(ds) == set()
    assert vr == ds[tag].VR
    made_anew = made((tag, vr, ds[tag].value), (0xFFFCFFFC, "OB", b"\0\0"))
    assert EXPLICIT.written(made_anew) == raw + last
    assert EXPLICIT.written(IMPLICIT.again(made_anew)) == raw + last


def test_reserved_bytes_are_written_as_zero():
    """7.1.2: they are set to 0000H, whatever was there when the element is written anew."""
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(E.header(0x00420011, "OB", 2, reserved=b"\xff\xff") + b"\1\2")
    ds.EncapsulatedDocument = b"\3\4"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00420011, "OB", b"\3\4")


@every_form
@pytest.mark.parametrize("vr", SHORT + LONG)
def test_an_empty_value_has_length_zero_in_every_vr(vr, form):
    tag, _ = SAMPLES[vr]
    ds = form.read(form.encoding.element(tag, vr, b""))
    assert ds[tag].is_empty
    assert form.written(made((tag, vr, ds[tag].value))) == form.encoding.element(tag, vr, b"")
    assert form.written(made((tag, vr, None))) == form.encoding.element(tag, vr, b"")


# C5: a VR that nobody knows has the long form if it is of the future, the short one if its writer knew no
# better (PS3.5 6.2 and 7.1.2); what follows decides.


@pytest.mark.parametrize("code", (b"ZZ", b"OX", b"zz", b"??"))
@pytest.mark.parametrize("form", (EXPLICIT, BIG), ids=["explicit", "big"])
@pytest.mark.parametrize("reserved", (False, True), ids=["short", "long"])
def test_the_form_of_an_unknown_vr_is_the_one_that_leads_to_the_next_element(form, code, reserved):
    encoding = form.encoding
    head = encoding.tag(0x00111001) + code
    head += b"\0\0" + encoding.pack("L", 4) if reserved else encoding.pack("H", 4)
    raw = head + b"ABCD"
    with pytest.warns(DicomReadWarning):
        ds = form.read(
            encoding.element(0x00080060, "CS", "CT"), raw, encoding.element(0x00200010, "SH", "S1")
        )
    assert ds.Modality == "CT"
    assert ds.get_item(0x00111001).value == b"ABCD"
    assert ds.StudyID == "S1"
    assert "bad-vr" in kinds(ds)


def test_an_element_of_an_unknown_vr_is_written_as_un_when_others_are_edited():
    """7.1.2 leaves its form open, so what follows decides how it is read: its header is not moved."""
    raw = E.tag(0x00111001) + b"ZZ\0\0" + E.pack("L", 4) + b"ABCD"
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(raw, E.element(0x00200010, "SH", "S1"))
    assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00200010, "SH", "S1")
    ds.StudyID = "S2"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00111001, "UN", b"ABCD") + E.element(
        0x00200010, "SH", "S2"
    )


@pytest.mark.parametrize("form", (IMPLICIT, BIG), ids=["implicit", "big"])
def test_an_unknown_vr_becomes_un_in_another_form(form):
    """6.2 note 2: the value is copied unchanged; big endian gets it as UN."""
    raw = E.tag(0x00111001) + b"ZZ\0\0" + E.pack("L", 4) + b"ABCD"
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(raw, E.element(0x00200010, "SH", "S1"))
    assert form.written(ds) == form.encoding.element(0x00111001, "UN", b"ABCD") + form.encoding.element(
        0x00200010, "SH", "S1"
    )


# C6 and C7: lengths are even; who pads, pads as the VR says (PS3.5 7.1.1 and 6.2).

#: An odd value, and what makes it even.
ODD: dict[str, tuple[bytes, bytes]] = {
    "AE": (b"ACM", b" "),
    "CS": (b"ABC", b" "),
    "DS": (b"1.5", b" "),
    "DT": (b"20200102030405.12", b" "),
    "IS": (b"123", b" "),
    "LO": (b"ACM", b" "),
    "LT": (b"Txt", b" "),
    "OB": (b"\1\2\3", b"\0"),
    "PN": (b"A^B", b" "),
    "SH": (b"S12", b" "),
    "ST": (b"Txt", b" "),
    "TM": (b"101010.12", b" "),
    "UC": (b"Txt", b" "),
    "UI": (b"1.2", b"\0"),
    "UN": (b"\1\2\3", b"\0"),
    "UR": (b"a:b", b" "),
    "UT": (b"Txt", b" "),
}


@pytest.mark.parametrize("vr", sorted(ODD))
@every_form
def test_an_odd_length_is_read_with_a_warning_and_written_even(form, vr):
    tag = SAMPLES[vr][0]
    value, pad = ODD[vr]
    encoding = form.encoding
    last = encoding.element(0xFFFCFFFC, "OB", b"\0\0")
    with pytest.warns(DicomReadWarning):
        ds = form.read(encoding.element(tag, vr, value), last)
    assert "odd-length" in kinds(ds)
    assert form.body(saved(ds)) == encoding.element(tag, vr, value + pad) + last


@pytest.mark.parametrize("vr", sorted(ODD))
@every_form
def test_an_odd_value_that_was_looked_at_is_written_even(form, vr):
    tag = SAMPLES[vr][0]
    value, pad = ODD[vr]
    encoding = form.encoding
    with pytest.warns(DicomReadWarning):
        ds = form.read(encoding.element(tag, vr, value))
    assert ds[tag].value is not None
    assert form.body(saved(ds)) == encoding.element(tag, vr, value + pad)


@pytest.mark.parametrize("vr", sorted(ODD))
@every_form
def test_an_odd_value_that_was_assigned_is_padded_by_its_vr(form, vr):
    tag = SAMPLES[vr][0]
    value, pad = ODD[vr]
    ds = made((tag, vr, value if vr in ("OB", "UN") else value.decode()))
    encoding = form.encoding
    assert form.written(ds) == encoding.element(tag, vr, value + pad)


@pytest.mark.parametrize("target", ("implicit", "big", "deflated"))
def test_an_odd_length_becomes_even_in_another_encoding(target):
    from tests.conformance.forms import FORMS

    form = next(form for form in FORMS if form.name == target)
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(
            E.element(0x00080018, "UI", b"1.2"),
            E.element(0x00080070, "LO", b"ACM"),
            E.element(0x00111001, "UN", b"\1\2\3"),
            E.element(0x00420011, "OB", b"\1\2\3"),
        )
    encoding = form.encoding
    assert form.written(ds) == b"".join(
        (
            encoding.element(0x00080018, "UI", b"1.2\0"),
            encoding.element(0x00080070, "LO", b"ACM "),
            encoding.element(0x00111001, "UN", b"\1\2\3\0"),
            encoding.element(0x00420011, "OB", b"\1\2\3\0"),
        )
    )


def test_an_odd_length_in_an_edited_item_becomes_even_and_the_lengths_around_it_follow():
    item = E.item(E.element(0x00080070, "LO", b"ACM") + E.element(0x00200010, "SH", "S1"))
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(E.sequence(0x00400275, [item]))
        ds[0x00400275].value[0].StudyID = "S2"
    even = E.item(E.element(0x00080070, "LO", b"ACM ") + E.element(0x00200010, "SH", "S2"))
    assert EXPLICIT.body(saved(ds)) == E.sequence(0x00400275, [even])


def test_a_uid_padded_with_a_space_is_read_without_it():
    ds = EXPLICIT.read(E.element(0x00080018, "UI", b"1.2 "))
    assert ds.SOPInstanceUID == "1.2"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080018, "UI", b"1.2 ")
    ds.SOPInstanceUID = "1.3"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080018, "UI", b"1.3\0")


def test_only_the_last_of_several_uids_is_padded():
    """6.4: the value field as a whole is made even."""
    ds = made((0x00081160, "IS", ["1", "2"]), (0x0008001A, "UI", ["1.2", "1.3.4", "1.5"]))
    assert EXPLICIT.written(ds) == E.element(0x0008001A, "UI", b"1.2\\1.3.4\\1.5\0") + E.element(
        0x00081160, "IS", b"1\\2 "
    )


@every_form
@pytest.mark.parametrize("vr", ("OB", "UN"))
def test_zero_bytes_at_the_end_of_bytes_are_significant(form, vr):
    tag = SAMPLES[vr][0]
    raw = form.encoding.element(tag, vr, b"\1\0\0\0")
    ds = form.read(raw)
    assert ds[tag].value == b"\1\0\0\0"
    assert form.written(made((tag, vr, b"\1\0\0\0"))) == raw


@pytest.mark.parametrize("form", (EXPLICIT, IMPLICIT), ids=["explicit", "implicit"])
def test_text_that_ends_with_nul_is_kept_when_it_is_only_looked_at(form):
    raw = form.encoding.element(0x00080070, "LO", b"ACM\0") + form.encoding.element(
        0x00104000, "LT", b"Text\0\0"
    )
    ds = form.read(raw)
    assert ds.Manufacturer.rstrip("\0") == "ACM"
    assert ds.PatientComments.rstrip("\0") == "Text"
    ds.Modality = "CT"
    assert form.body(saved(ds)) == form.encoding.element(0x00080060, "CS", "CT") + raw


# C11: undefined length is for SQ, UN and encapsulated pixel data (PS3.5 7.1.1 and 7.1.2).


@pytest.mark.parametrize("vr", ("UT", "UC", "UR", "SV", "UV"))
def test_undefined_length_where_it_is_not_allowed_keeps_the_earlier_elements(vr):
    tag, value = SAMPLES[vr]
    head = E.element(0x00080008, "CS", "ORIGINAL")
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(head, E.element(tag, vr, value, length=UNDEFINED))
    assert ds.ImageType == "ORIGINAL"
    assert "undefined-length" in kinds(ds)


def test_undefined_length_of_text_in_implicit_vr_keeps_the_earlier_elements():
    encoding = IMPLICIT.encoding
    with pytest.warns(DicomReadWarning):
        ds = IMPLICIT.read(
            encoding.element(0x00080060, "CS", "CT"),
            encoding.element(0x00080070, "LO", "ACME", length=UNDEFINED),
        )
    assert ds.Modality == "CT"
    assert kinds(ds) & {"undefined-length", "missing-delimiter"}


@pytest.mark.parametrize("closed", (False, True))
def test_a_text_of_undefined_length_is_never_written_so(closed):
    end = E.delimiter(SEQUENCE_DELIMITER) if closed else b""
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(
            E.element(0x00080060, "CS", "CT"), E.element(0x00720070, "UT", "Text", length=UNDEFINED) + end
        )
    ds.Modality = "MR"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "MR") + E.element(0x00720070, "UT", "Text")


# C12: tags ascend, each is there once (PS3.5 7.1).


@every_form
def test_an_unsorted_data_set_is_read_and_written_as_it_was_if_nothing_is_edited(form):
    encoding = form.encoding
    data = form.file(
        encoding.element(0x00200010, "SH", "S1"),
        encoding.element(0x00080060, "CS", "CT"),
        encoding.element(0x00100010, "PN", "Doe^John"),
    )
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert [int(element.tag) for element in ds] == [0x00080060, 0x00100010, 0x00200010]
    assert kinds(ds) == {"descending-tags"}
    assert saved(ds) == data


@every_form
def test_an_unsorted_data_set_is_sorted_when_it_is_edited(form):
    encoding = form.encoding
    with pytest.warns(DicomReadWarning):
        ds = form.read(
            encoding.element(0x00200010, "SH", "S1"),
            encoding.element(0x00080060, "CS", "CT"),
            encoding.element(0x00100010, "PN", "Doe^John"),
        )
    ds.PatientID = "ID"
    assert form.body(saved(ds)) == b"".join(
        (
            encoding.element(0x00080060, "CS", "CT"),
            encoding.element(0x00100010, "PN", "Doe^John"),
            encoding.element(0x00100020, "LO", "ID"),
            encoding.element(0x00200010, "SH", "S1"),
        )
    )


@every_form
def test_of_elements_with_one_tag_the_last_counts_and_is_written_once_when_another_is_edited(form):
    encoding = form.encoding
    data = form.file(
        encoding.element(0x00080060, "CS", "CT"),
        encoding.element(0x00080060, "CS", "MR"),
        encoding.element(0x00100010, "PN", "Doe^John"),
    )
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert ds.Modality == "MR"
    assert kinds(ds) == {"duplicate-tag"}
    assert saved(ds) == data
    ds.PatientName = "Doe^Jane"
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "MR") + encoding.element(
        0x00100010, "PN", "Doe^Jane"
    )


def test_of_elements_with_one_tag_the_edited_one_is_written_once():
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(
            E.element(0x00080060, "CS", "CT"),
            E.element(0x00100010, "PN", "Doe^John"),
            E.element(0x00080060, "CS", "MR"),
        )
    ds.Modality = "US"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "US") + E.element(
        0x00100010, "PN", "Doe^John"
    )


def test_a_removed_tag_that_was_there_twice_is_gone():
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(
            E.element(0x00080060, "CS", "CT"),
            E.element(0x00080060, "CS", "MR"),
            E.element(0x00100010, "PN", "Doe^John"),
        )
    del ds.Modality
    assert EXPLICIT.body(saved(ds)) == E.element(0x00100010, "PN", "Doe^John")


def test_an_edited_item_is_sorted_and_the_unsorted_data_set_around_it_too():
    item = E.item(E.element(0x00200010, "SH", "S1") + E.element(0x00080060, "CS", "CT"))
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(E.sequence(0x00400275, [item, item]), E.element(0x00100010, "PN", "A^"))
        ds[0x00400275].value[0].StudyID = "S2"
    edited = E.item(E.element(0x00080060, "CS", "CT") + E.element(0x00200010, "SH", "S2"))
    assert EXPLICIT.body(saved(ds)) == E.element(0x00100010, "PN", "A^") + E.sequence(
        0x00400275, [edited, item]
    )


@every_form
def test_elements_that_were_added_in_any_order_are_written_by_ascending_tag(form):
    ds = made(
        (0x7FE00010, "OW", b"\1\2"),
        (0x00280010, "US", 1),
        (0x00100010, "PN", "A^"),
        (0x00091001, "LO", "x1"),
        (0x00090010, "LO", "ACME"),
        (0x00080060, "CS", "CT"),
    )
    tags = [element.tag for element in elements(form.written(ds), form.encoding)]
    assert tags == [0x00080060, 0x00090010, 0x00091001, 0x00100010, 0x00280010, 0x7FE00010]


# C51: Data Set Trailing Padding, and bytes behind a data set that are none (PS3.10 7.2).


@every_form
def test_trailing_padding_is_read_and_written_as_the_last_element(form):
    encoding = form.encoding
    padding = encoding.element(0xFFFCFFFC, "OB", bytes(64))
    data = form.file(encoding.element(0x00080060, "CS", "CT"), padding)
    ds = dcmread(BytesIO(data))
    assert kinds(ds) == set()
    assert ds.DataSetTrailingPadding == bytes(64)
    assert saved(ds) == data
    ds.PixelData = b"\1\2"
    ds[0x7FE00010].VR = "OW"
    pixels = encoding.element(0x7FE00010, "OW", b"\1\2")
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "CT") + pixels + padding


def test_trailing_padding_in_an_item_is_read_and_kept():
    item = E.item(E.element(0x00080060, "CS", "CT") + E.element(0xFFFCFFFC, "OB", bytes(6)))
    ds = EXPLICIT.read(E.sequence(0x00400275, [item]))
    assert ds[0x00400275].value[0].DataSetTrailingPadding == bytes(6)
    ds[0x00400275].value[0].Modality = "MR"
    edited = E.item(E.element(0x00080060, "CS", "MR") + E.element(0xFFFCFFFC, "OB", bytes(6)))
    assert EXPLICIT.body(saved(ds)) == E.sequence(0x00400275, [edited])


@pytest.mark.parametrize("count", (8, 13, 1000))
@pytest.mark.parametrize("form", (EXPLICIT, IMPLICIT, BIG), ids=["explicit", "implicit", "big"])
def test_zero_bytes_behind_a_data_set_are_no_element_and_gone_when_it_is_edited(form, count):
    encoding = form.encoding
    data = form.file(encoding.element(0x00080060, "CS", "CT")) + bytes(count)
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert list(ds.keys()) == [0x00080060]
    assert "padding" in kinds(ds)
    assert saved(ds) == data
    ds.Modality = "MR"
    assert form.body(saved(ds)) == encoding.element(0x00080060, "CS", "MR")


@every_explicit_form
def test_zero_bytes_behind_a_data_set_are_not_written_in_another_form(form):
    with pytest.warns(DicomReadWarning):
        ds = IMPLICIT.read(IMPLICIT.encoding.element(0x00080060, "CS", "CT"), bytes(1000))
    assert form.written(ds) == form.encoding.element(0x00080060, "CS", "CT")


@pytest.mark.parametrize("count", range(1, 8))
def test_stray_bytes_behind_a_data_set_are_reported_and_gone_when_it_is_edited(count):
    data = EXPLICIT.file(E.element(0x00080060, "CS", "CT")) + b"\x30\0\x10\0LO\x08"[:count]
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert list(ds.keys()) == [0x00080060]
    assert saved(ds) == data
    ds.Modality = "MR"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "MR")


def test_padding_that_is_not_last_is_read_and_kept():
    body = E.element(0xFFFCFFFC, "OB", bytes(4)) + E.element(0x00080060, "CS", "CT")
    with pytest.warns(DicomReadWarning):
        ds = EXPLICIT.read(body)
    assert ds.Modality == "CT"
    ds.Modality = "MR"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "MR") + E.element(
        0xFFFCFFFC, "OB", bytes(4)
    )
