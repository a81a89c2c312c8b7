"""A Dataset as text: str, repr, top, formatted lines, with pydicom as the oracle."""

from __future__ import annotations

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def nested(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "CITIZEN^Jan"
    ds.PatientID = ""
    ds.Rows = 4
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.SliceThickness = "1.50"
    ds.PixelData = bytes(20)
    ds.RedPaletteColorLookupTableData = bytes(16)
    ds.GridFrameOffsetVector = list(range(20))
    ds.FrameIncrementPointer = 0x00181063
    ds.add_new(0x00091001, "LO", "private")
    ds.add_new(0x12345678, "LO", "unknown")
    ds.add_new(0x00100000, "UL", 5)
    inner = dicom.Dataset()
    inner.Manufacturer = "Linac, co."
    inner.ControlPointSequence = [dicom.Dataset(), dicom.Dataset()]
    inner.ControlPointSequence[1].ControlPointIndex = 1
    ds.BeamSequence = [inner, dicom.Dataset(), dicom.Dataset()]
    ds.BeamSequence[2].BeamNumber = 3
    ds.ConceptNameCodeSequence = []
    return ds


def with_meta(dicom):
    ds = nested(dicom)
    ds.file_meta = dicom.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    return ds


@pytest.mark.parametrize("make", [nested, with_meta], ids=["nested", "meta"])
@same_as_pydicom
def test_text_of_a_data_set(dicom, make):
    ds = make(dicom)
    return str(ds), repr(ds), ds.top(), str(ds.BeamSequence), repr(ds.BeamSequence), str(ds.BeamSequence[0])


@same_as_pydicom
def test_text_of_a_data_set_without_elements(dicom):
    ds = dicom.Dataset()
    meta = dicom.Dataset()
    meta.file_meta = dicom.dataset.FileMetaDataset()
    return [(str(one), repr(one), one.top(), list(one.formatted_lines())) for one in (ds, meta)]


@pytest.mark.parametrize("show", [True, False])
@same_as_pydicom
def test_file_meta_is_shown_as_the_switch_says(dicom, show):
    ds = with_meta(dicom)
    with dicom.switches(show_file_meta=show):
        return str(ds), ds.top()


@same_as_pydicom
def test_items_show_the_file_meta_that_they_were_given(dicom):
    ds = dicom.Dataset()
    ds.BeamSequence = [with_meta(dicom)]
    return str(ds)


@same_as_pydicom
def test_items_are_indented_by_the_data_sets_own_characters(dicom):
    class Dotted(dicom.Dataset):
        indent_chars = ".."

    ds = nested(dicom)
    ds.indent_chars = "--"
    dotted = Dotted(nested(dicom))
    mixed = dicom.Dataset()
    mixed.BeamSequence = [dotted, nested(dicom)]
    mixed.BeamSequence[1].BeamSequence[0].indent_chars = "~"
    return str(ds), str(dotted), str(mixed)


@same_as_pydicom
def test_text_of_an_indented_data_set(dicom):
    ds = nested(dicom)
    return attempts(
        lambda: ds._pretty_str(),
        lambda: ds._pretty_str(2),
        lambda: ds._pretty_str(1, True),
        lambda: ds._pretty_str(indent=1, top_level_only=False),
    )


@same_as_pydicom
def test_formatted_lines_take_formats(dicom):
    ds = nested(dicom)
    plain = "%(tag)s|%(name)s|%(VR)s|%(VM)s|%(keyword)s|%(is_private)s|%(value)s"
    return attempts(
        lambda: list(ds.formatted_lines()),
        lambda: list(ds.formatted_lines("%(tag)s")),
        lambda: list(ds.formatted_lines(plain)),
        lambda: list(ds.formatted_lines("%(tag)s", "%(name)s")),
        lambda: list(ds.formatted_lines(sequence_element_format="%(tag)s SQ")),
        lambda: list(ds.formatted_lines(element_format="%(repval).5s", indent_format="x")),
        lambda: list(ds.formatted_lines("%(no_such_attribute)s")),
        lambda: list(ds.formatted_lines("%(clear)s")),
        lambda: list(ds.formatted_lines("%(_value)s")),
        lambda: list(ds.formatted_lines("plain")),
        lambda: list(ds.formatted_lines("%(file_tell)s %(is_raw)s %(is_empty)s %(is_retired)s")),
        lambda: list(ds.formatted_lines("", "")),
        lambda: type(ds.formatted_lines()).__name__,
        lambda: (ds.default_element_format, ds.default_sequence_element_format, ds.indent_chars),
    )


def test_formats_have_defaults_that_a_class_may_change():
    class Short(CYDICOM.Dataset):
        default_element_format = "%(tag)s"
        default_sequence_element_format = "%(tag)s SQ"

    assert Short.default_element_format == "%(tag)s"
    assert CYDICOM.Dataset.default_element_format == "%(tag)s %(name)-35.35s %(VR)s: %(repval)s"
    assert CYDICOM.Dataset.default_sequence_element_format == CYDICOM.Dataset.default_element_format


@same_as_pydicom
def test_text_of_values_that_were_read(dicom):
    encoding = EXPLICIT_LITTLE
    body = b"".join(
        (
            encoding.element(0x00080005, "CS", "ISO_IR 100"),
            encoding.element(0x00080018, "UI", "1.2.3\0"),
            encoding.element(0x00080020, "DA", "20200101"),
            encoding.element(0x00091001, "UN", b"ab"),
            encoding.element(0x00091002, "UN", bytes(50)),
            encoding.element(0x00100010, "PN", b"M\xfcller^J\xfcrgen "),
            encoding.element(0x00101010, "AS", "030Y"),
            encoding.element(0x00180050, "DS", "1.50\\2.0"),
            encoding.element(0x00200013, "IS", "12"),
            encoding.element(0x00280009, "AT", b"\x18\0\x63\x10"),
            encoding.element(0x00281201, "OW", bytes(16)),
            encoding.element(0x00281202, "OW", bytes(18)),
            encoding.sequence(0x300A00B0, [encoding.item(encoding.element(0x00080070, "LO", "x "))]),
            encoding.sequence(0x300A00B0 + 0x10, [encoding.item(b"", undefined=True)], undefined=True),
        )
    )
    ds = dicom.read(part10(body))
    return str(ds), ds.top(), [str(element) for element in ds], [repr(element) for element in ds.iterall()]


@same_as_pydicom
def test_an_error_in_an_element_names_its_tag(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "x"
    ds[0x00100010]._value = Broken()
    try:
        str(ds)
    except ValueError as error:
        return "(0010,0010)" in str(error).replace(" ", ""), "broken" in str(error)


class Broken:
    """A value that cannot be shown."""

    def __repr__(self):
        raise ValueError("broken")
