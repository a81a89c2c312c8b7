"""The functions of filewriter beside dcmwrite: data sets, elements, items and values to a file object."""

from __future__ import annotations

import io

import pytest

from cydicom import Dataset, dcmread
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.errors import NumberEncodingError, UnresolvedVRError
from cydicom.filebase import DicomBytesIO, DicomFileLike
from cydicom.filewriter import (
    correct_ambiguous_vr,
    correct_ambiguous_vr_element,
    write_data_element,
    write_dataset,
    write_file_meta_info,
    write_numbers,
    write_sequence_item,
    write_string,
    write_text,
    write_UN,
    writers,
)
from cydicom.tag import Tag
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, part10


def target(implicit: bool = False, little: bool = True) -> DicomBytesIO:
    fp = DicomBytesIO()
    fp.is_implicit_VR, fp.is_little_endian = implicit, little
    return fp


def made(**values: object) -> Dataset:
    ds = Dataset()
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


# ---- write_dataset ----


def test_write_dataset_returns_how_many_bytes_it_wrote_from_the_position_on() -> None:
    fp = target()
    fp.write(b"before")
    assert write_dataset(fp, made(PatientName="Abc")) == 12
    assert fp.getvalue() == b"before\x10\0\x10\0PN\4\0Abc "


def test_write_dataset_writes_nothing_if_something_cannot_be_written() -> None:
    ds = made(PatientName="Abc")
    ds["Rows"] = DataElement(0x00280010, "US", -1, already_converted=True)
    fp = target()
    with pytest.raises(ValueError, match="0028,0010"):
        write_dataset(fp, ds)
    assert fp.getvalue() == b""


def test_write_dataset_takes_any_object_on_which_an_encoding_can_be_set() -> None:
    fp = io.BytesIO()
    ds = made(PatientName="Abc")
    with pytest.raises(AttributeError, match="is_implicit_VR"):
        write_dataset(fp, ds)
    ds.set_original_encoding(True, True, "iso8859")
    write_dataset(fp, ds)
    assert fp.getvalue() == b"\x10\0\x10\0\4\0\0\0Abc "


@pytest.mark.parametrize("elements", ["command set", "file meta information"])
def test_write_dataset_takes_elements_of_every_group(elements: str) -> None:
    ds = made(CommandField=1) if elements == "command set" else made(TransferSyntaxUID="1.2")
    fp = target(implicit=True)
    assert write_dataset(fp, ds) == len(fp.getvalue()) > 0


def test_write_dataset_copies_what_was_not_edited() -> None:
    body = EXPLICIT_LITTLE.sequence(0x00081140, [EXPLICIT_LITTLE.item(undefined=True)], undefined=True)
    ds = dcmread(io.BytesIO(part10(body)))
    fp = target()
    write_dataset(fp, ds)
    assert fp.getvalue() == body


def test_items_are_written_in_the_character_set_of_what_they_are_in() -> None:
    item = made(PatientComments="Ä")
    fp = target()
    write_dataset(fp, made(SpecificCharacterSet="ISO_IR 192", ReferencedStudySequence=[item]))
    assert fp.getvalue().endswith(b"LT\2\0\xc3\x84")
    fp = target()
    write_dataset(fp, made(ReferencedStudySequence=[item]), "utf8")
    assert fp.getvalue().endswith(b"LT\2\0\xc3\x84")


# ---- write_data_element ----


def raw(vr: str | None, value: bytes, implicit: bool = False, little: bool = True) -> RawDataElement:
    return RawDataElement(Tag(0x00280010), vr, len(value), value, 0, implicit, little)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        (raw("US", b"\2\0"), b"\x28\0\x10\0US\2\0\2\0"),
        (raw("US", b"\0\2", little=False), b"\x28\0\x10\0US\2\0\2\0"),
        (raw(None, b"\2\0", implicit=True), b"\x28\0\x10\0US\2\0\2\0"),
        (raw("LO", b"abc"), b"\x28\0\x10\0LO\4\0abc "),
        (raw("OB", b"abc"), b"\x28\0\x10\0OB\0\0\4\0\0\0abc\0"),
        (raw("LO", b"\xe4\xf6"), b"\x28\0\x10\0LO\2\0\xe4\xf6"),
    ],
    ids=["plain", "big endian", "without VR", "odd text", "odd bytes", "text outside ASCII"],
)
def test_a_raw_element_is_written_in_the_encoding_of_the_target_and_of_even_length(
    element: RawDataElement, expected: bytes
) -> None:
    fp = target()
    write_data_element(fp, element)
    assert fp.getvalue() == expected


def test_an_error_in_an_element_names_it() -> None:
    element = DataElement(0x00280010, "US", "x", already_converted=True)
    with pytest.raises(ValueError, match=r"\(0028,0010\)"):
        write_data_element(target(), element)


def test_an_element_goes_through_a_wrapper_to_its_buffer() -> None:
    buffer = io.BytesIO()
    fp = DicomFileLike(buffer)
    fp.is_implicit_VR, fp.is_little_endian = True, True
    write_data_element(fp, DataElement(0x00100010, "PN", "Abc"))
    assert buffer.getvalue() == b"\x10\0\x10\0\4\0\0\0Abc "


@pytest.mark.parametrize("little", [False, True])
def test_an_item_is_written_with_its_length_or_its_delimiter(little: bool) -> None:
    encoding = EXPLICIT_LITTLE if little else EXPLICIT_BIG
    item = made(PatientID="1")
    fp = target(little=little)
    write_sequence_item(fp, item, ["iso8859"])
    content = encoding.element(0x00100020, "LO", "1 ")
    assert fp.getvalue() == encoding.item(content)
    item.is_undefined_length_sequence_item = True
    fp = target(little=little)
    write_sequence_item(fp, item, ["iso8859"])
    assert fp.getvalue() == encoding.item(content, undefined=True)


# ---- values ----


@pytest.mark.parametrize("value", [-1, 70000, "x", [1, None], b"ab"], ids=repr)
def test_numbers_that_do_not_fit_are_an_os_error_and_a_value_error(value: object) -> None:
    element = DataElement(0x00280010, "US", value, already_converted=True)
    fp = target()
    with pytest.raises(OSError, match="0028,0010") as caught:
        write_numbers(fp, element, "H")
    assert isinstance(caught.value, ValueError)
    assert type(caught.value) is NumberEncodingError
    assert fp.getvalue() == b""


def test_bytes_of_unknown_vr_are_padded_to_even_length() -> None:
    fp = target()
    write_UN(fp, DataElement(0x00091001, "UN", b"abc"))
    assert fp.getvalue() == b"abc\0"


def test_an_empty_list_of_texts_is_no_text() -> None:
    fp = target()
    write_text(fp, DataElement(0x00100020, "LO", [], already_converted=True))
    assert fp.getvalue() == b""


def test_one_codec_may_be_given_as_its_name() -> None:
    fp = target()
    write_text(fp, DataElement(0x00100020, "LO", "Ä"), "utf8")  # type: ignore[arg-type]
    assert fp.getvalue() == b"\xc3\x84"


def test_the_padding_of_a_string_replaces_no_space_of_its_own() -> None:
    fp = target()
    write_string(fp, DataElement(0x00080060, "CS", "CT  ", already_converted=True), "\0")
    assert fp.getvalue() == b"CT  "


# ---- replaced writers ----


@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_a_replaced_writer_of_bytes_is_asked(vr: str) -> None:
    before = writers[vr]
    writers[vr] = (lambda fp, elem: fp.write(elem.value[::-1]), None)
    try:
        fp = target()
        write_data_element(fp, DataElement(0x7FE00010, vr, b"abcd"))
        ds = made()
        ds.add_new(0x7FE00010, vr, b"abcd")
        write_dataset(fp, ds)
        assert fp.getvalue() == 2 * EXPLICIT_LITTLE.element(0x7FE00010, vr, b"dcba")
    finally:
        writers[vr] = before


def test_writers_that_are_put_back_are_no_longer_asked() -> None:
    before = writers["PN"]
    writers["PN"] = (lambda fp, elem, encodings: fp.write(b"new!"), None)
    writers["PN"] = before
    fp = target()
    write_dataset(fp, made(PatientName="Abc"))
    assert fp.getvalue() == b"\x10\0\x10\0PN\4\0Abc "


# ---- file meta information ----


def test_missing_file_meta_information_changes_and_writes_nothing() -> None:
    meta = made(TransferSyntaxUID="1.2")
    fp = io.BytesIO()
    with pytest.raises(AttributeError, match="MediaStorageSOPClassUID"):
        write_file_meta_info(fp, meta)
    assert fp.getvalue() == b""
    assert len(meta) == 1


def test_file_meta_information_that_was_read_is_written_as_it_was() -> None:
    data = part10(EXPLICIT_LITTLE.element(0x00080060, "CS", "CT"))
    meta = dcmread(io.BytesIO(data)).file_meta
    fp = io.BytesIO()
    write_file_meta_info(fp, meta, enforce_standard=False)
    assert fp.getvalue() == data[132:-10]


# ---- ambiguous VRs ----


def test_an_ambiguous_vr_that_nothing_decides_is_told_by_one_class_everywhere() -> None:
    ds = made(SmallestImagePixelValue=1, PixelData=b"ab", BitsAllocated=16)
    outer = made(IconImageSequence=[ds])
    for action in (
        lambda: write_dataset(target(), outer),
        lambda: correct_ambiguous_vr(outer, True),
        lambda: correct_ambiguous_vr_element(ds["SmallestImagePixelValue"], ds, True),
    ):
        with pytest.raises(UnresolvedVRError, match="0028,0106") as caught:
            action()
        assert isinstance(caught.value, AttributeError)
        assert isinstance(caught.value, ValueError)


def test_pixel_representation_of_the_enclosing_data_set_decides() -> None:
    """PS3.3 C.7.6.3.1.5: an icon without (0028,0103) has the numbers of the image around it."""
    item = made(SmallestImagePixelValue=-2)
    outer = made(PixelRepresentation=1, IconImageSequence=[item])
    fp = target()
    write_dataset(fp, outer)
    assert fp.getvalue().endswith(b"\x28\0\x06\1SS\2\0\xfe\xff")
    correct_ambiguous_vr(outer, True)
    assert item["SmallestImagePixelValue"].VR == "SS"


def test_correction_leaves_what_was_read_and_not_touched_alone() -> None:
    body = IMPLICIT_LITTLE.element(0x00280103, "US", b"\1\0") + IMPLICIT_LITTLE.element(
        0x00280106, "SS", b"\xfe\xff"
    )
    ds = dcmread(io.BytesIO(part10(body, "1.2.840.10008.1.2")))
    correct_ambiguous_vr(ds, True)
    assert isinstance(ds.get_item("SmallestImagePixelValue"), RawDataElement)
    assert ds.SmallestImagePixelValue == -2
