"""File Meta Information, preamble and the groups that are no part of a data set: rows C1, C2, C52, C54."""

from __future__ import annotations

import struct
from io import BytesIO

import pytest

from cydicom import dcmread
from cydicom.errors import DicomReadWarning
from tests.conformance.forms import (
    EXPLICIT,
    FORMS,
    IMPLICIT,
    every_form,
    kinds,
    made,
    meta_end,
    saved,
)
from tests.corpus.build import (
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    RAW_DATA_UID,
    group_length,
    part10,
    uid,
)

E = EXPLICIT_LITTLE
MODALITY = E.element(0x00080060, "CS", "CT")


def with_meta(meta: bytes) -> bytes:
    return bytes(128) + b"DICM" + meta + MODALITY


def meta_of(data: bytes) -> bytes:
    return data[132 : meta_end(data)]


# C1: File Meta Information is explicit VR little endian, whatever the data set is (PS3.10 7.1).


@every_form
def test_file_meta_is_read_as_explicit_little_endian_before_every_data_set(form):
    ds = form.read(form.encoding.element(0x00080060, "CS", "CT"))
    assert ds.Modality == "CT"
    assert ds.file_meta.TransferSyntaxUID == form.uid
    assert ds.file_meta.MediaStorageSOPClassUID == RAW_DATA_UID
    assert ds.file_meta.FileMetaInformationVersion == b"\0\1"


@every_form
def test_file_meta_is_written_as_explicit_little_endian_before_every_data_set(form):
    ds = form.read(form.encoding.element(0x00080060, "CS", "CT"))
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3.44"
    ds.Modality = "MR"
    data = saved(ds)
    elements = b"".join(
        (
            E.element(0x00020001, "OB", b"\0\1"),
            E.element(0x00020002, "UI", uid(RAW_DATA_UID)),
            E.element(0x00020003, "UI", b"1.2.3.44"),
            E.element(0x00020010, "UI", uid(form.uid)),
            E.element(0x00020012, "UI", uid("1.2.3.5")),
        )
    )
    assert meta_of(data) == group_length(elements) + elements
    assert form.body(data) == form.encoding.element(0x00080060, "CS", "MR")


@pytest.mark.parametrize("target", FORMS, ids=[form.name for form in FORMS])
@every_form
def test_file_meta_stays_explicit_little_endian_when_the_data_set_changes_its_form(form, target):
    ds = form.read(form.encoding.element(0x00080060, "CS", "CT"), form.encoding.number(0x00280010, "US", 258))
    body = target.written(ds)
    assert body == target.encoding.element(0x00080060, "CS", "CT") + target.encoding.number(
        0x00280010, "US", 258
    )


def test_file_meta_in_implicit_vr_is_read_with_a_warning():
    elements = b"".join(
        (
            IMPLICIT_LITTLE.element(0x00020001, "OB", b"\0\1"),
            IMPLICIT_LITTLE.element(0x00020002, "UI", uid(RAW_DATA_UID)),
            IMPLICIT_LITTLE.element(0x00020003, "UI", uid("1.2.3.4")),
            IMPLICIT_LITTLE.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID)),
        )
    )
    meta = IMPLICIT_LITTLE.element(0x00020000, "UL", struct.pack("<L", len(elements))) + elements
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(with_meta(meta)))
    assert ds.Modality == "CT"
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE_UID


def test_file_meta_that_was_read_in_implicit_vr_is_written_in_explicit_vr():
    elements = b"".join(
        (
            IMPLICIT_LITTLE.element(0x00020002, "UI", uid(RAW_DATA_UID)),
            IMPLICIT_LITTLE.element(0x00020003, "UI", uid("1.2.3.4")),
            IMPLICIT_LITTLE.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID)),
        )
    )
    meta = IMPLICIT_LITTLE.element(0x00020000, "UL", struct.pack("<L", len(elements))) + elements
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(with_meta(meta)))
    ds.Modality = "MR"
    data = saved(ds)
    explicit = b"".join(
        (
            E.element(0x00020002, "UI", uid(RAW_DATA_UID)),
            E.element(0x00020003, "UI", uid("1.2.3.4")),
            E.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID)),
        )
    )
    assert meta_of(data).endswith(explicit)
    assert dcmread(BytesIO(data)).Modality == "MR"


# C2: (0002,0000) counts the bytes behind it to the end of the group (PS3.10 7.1, table 7.1-1).


@pytest.mark.parametrize("wrong", (0, 1, 60, 0x7FFFFFFF, 0xFFFFFFFF))
def test_a_wrong_meta_length_is_not_trusted(wrong):
    elements = E.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID))
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(with_meta(group_length(elements, wrong) + elements)))
    assert ds.Modality == "CT"
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE_UID
    assert "group-length" in kinds(ds)


@every_form
def test_the_meta_length_is_counted_anew_when_an_element_is_added(form):
    ds = form.read(form.encoding.element(0x00080060, "CS", "CT"))
    before = ds.file_meta[0x00020000].value
    ds.file_meta.SourceApplicationEntityTitle = "CLUNIE1"
    data = saved(ds)
    added = E.element(0x00020016, "AE", b"CLUNIE1 ")
    assert meta_of(data).endswith(added)
    assert struct.unpack_from("<L", data, 140) == (before + len(added),)
    again = dcmread(BytesIO(data))
    assert again.file_meta[0x00020000].value == before + len(added)
    assert again.Modality == "CT"
    assert kinds(again) == set()


@every_form
def test_the_meta_length_is_counted_anew_when_an_element_is_removed(form):
    ds = form.read(form.encoding.element(0x00080060, "CS", "CT"))
    before = ds.file_meta[0x00020000].value
    removed = E.element(0x00020012, "UI", uid("1.2.3.5"))
    del ds.file_meta[0x00020012]
    data = saved(ds)
    assert struct.unpack_from("<L", data, 140) == (before - len(removed),)
    assert dcmread(BytesIO(data)).Modality == "CT"


def test_a_wrong_meta_length_is_mended_when_the_meta_information_is_edited():
    elements = E.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID))
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(with_meta(group_length(elements, 8) + elements)))
    ds.file_meta.SourceApplicationEntityTitle = "AE"
    data = saved(ds)
    assert meta_of(data) == group_length(elements + E.element(0x00020016, "AE", "AE")) + elements + E.element(
        0x00020016, "AE", "AE"
    )


def test_file_meta_without_a_length_is_read_up_to_the_end_of_its_group():
    ds = dcmread(BytesIO(with_meta(E.element(0x00020010, "UI", uid(EXPLICIT_LITTLE_UID)))))
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE_UID
    assert ds.Modality == "CT"


# C52: groups 0000 and 0002 are no part of a data set (PS3.5 7.1 and 7.5.1, PS3.10 7.1, PS3.7 6.3.1).


@every_form
def test_file_meta_elements_in_a_data_set_are_read_and_reported(form):
    encoding = form.encoding
    with pytest.warns(DicomReadWarning):
        ds = form.read(
            encoding.element(0x00080060, "CS", "CT"),
            encoding.element(0x00020010, "UI", uid("1.2.840.10008.1.2.4.50")),
            encoding.element(0x00100010, "PN", "Doe^John"),
        )
    assert "group-in-data-set" in kinds(ds)
    assert (ds.Modality, ds.PatientName) == ("CT", "Doe^John")
    assert ds.file_meta.TransferSyntaxUID == form.uid


def test_file_meta_elements_in_a_data_set_are_not_written():
    ds = made((0x00080060, "CS", "CT"), (0x00020016, "AE", "AE"))
    with pytest.raises(ValueError, match=r"0002"):
        EXPLICIT.written(ds)


def test_command_set_elements_are_read_in_implicit_little_endian():
    """PS3.7 6.3.1: the command set has the encoding of implicit VR little endian."""
    body = IMPLICIT_LITTLE.element(0x00000002, "UI", uid("1.2.840.10008.1.1")) + IMPLICIT_LITTLE.number(
        0x00000100, "US", 0x30
    )
    data = IMPLICIT_LITTLE.number(0x00000000, "UL", len(body)) + body
    ds = dcmread(BytesIO(data), force=True)
    assert ds.AffectedSOPClassUID == "1.2.840.10008.1.1"
    assert ds.CommandField == 0x30
    assert ds[0x00000000].value == len(body)


@every_form
def test_command_set_elements_are_not_written_into_a_file(form):
    ds = made((0x00000100, "US", 0x30), (0x00080060, "CS", "CT"))
    with pytest.raises(ValueError, match=r"0000"):
        form.written(ds)


# C54: a preamble may hold anything (PS3.10 7.1); executable content is a risk to be known (PS3.10 7.5).

PREAMBLES = {
    "zeros": bytes(128),
    "tiff": b"II*\0\x08\0\0\0".ljust(128, b"\0"),
    "big-tiff": b"MM\0*".ljust(128, b"\1"),
    "text": b"# text \xff" * 16,
    "dicm": b"DICM" * 32,
}
EXECUTABLE = {
    "windows": b"MZ\x90\0".ljust(128, b"\0"),
    "elf": b"\x7fELF\2\1\1".ljust(128, b"\0"),
    "macho-64": b"\xcf\xfa\xed\xfe".ljust(128, b"\0"),
    "macho-fat": b"\xca\xfe\xba\xbe".ljust(128, b"\0"),
}


@pytest.mark.parametrize("preamble", PREAMBLES.values(), ids=PREAMBLES)
@every_form
def test_any_preamble_is_kept_when_a_file_is_edited_and_saved(form, preamble):
    data = form.file(form.encoding.element(0x00080060, "CS", "CT"), preamble=preamble)
    ds = dcmread(BytesIO(data))
    assert ds.preamble == preamble
    assert kinds(ds) == set()
    assert saved(ds) == data
    ds.Modality = "MR"
    again = saved(ds)
    assert again[:132] == preamble + b"DICM"
    assert form.body(again) == form.encoding.element(0x00080060, "CS", "MR")


@pytest.mark.parametrize("preamble", EXECUTABLE.values(), ids=EXECUTABLE)
def test_an_executable_preamble_is_reported_and_kept(preamble):
    data = part10(MODALITY, preamble=preamble)
    ds = dcmread(BytesIO(data))
    assert kinds(ds) == {"preamble"}
    assert ds.preamble == preamble
    assert saved(ds) == data


def test_a_preamble_can_be_cleared():
    ds = dcmread(BytesIO(part10(MODALITY, preamble=EXECUTABLE["windows"])))
    ds.preamble = bytes(128)
    assert saved(ds) == part10(MODALITY)


def test_a_data_set_made_in_memory_gets_a_preamble_of_zeros():
    ds = made((0x00080060, "CS", "CT"))
    EXPLICIT.written(ds)
    assert saved(ds, implicit_vr=False, little_endian=True, enforce_file_format=True)[:132] == (
        bytes(128) + b"DICM"
    )


def test_the_transfer_syntax_may_not_contradict_the_encoding_that_is_asked_for():
    ds = IMPLICIT.read(IMPLICIT.encoding.element(0x00080060, "CS", "CT"))
    with pytest.raises(ValueError, match="VR"):
        saved(ds, implicit_vr=False, little_endian=True)
