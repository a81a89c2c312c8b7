"""How a data set is and was encoded, and its character sets, with pydicom as the oracle."""

from __future__ import annotations

import pytest

from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    padded,
    part10,
)
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom

GREEK = "Διονυσιος".encode("iso_8859_7")
MULTI = b"Yamada^Tarou=" + "山田^太郎".encode("iso2022_jp")


def text(charset, encoding=EXPLICIT_LITTLE, item_charset=None):
    """Return elements of text, the same in an item."""
    name = encoding.element(0x00100010, "PN", padded(GREEK)) + encoding.element(
        0x00104000, "LT", padded(GREEK)
    )
    own = b"" if charset is None else encoding.element(0x00080005, "CS", padded(charset))
    inner = b"" if item_charset is None else encoding.element(0x00080005, "CS", padded(item_charset))
    return own + name + encoding.sequence(0x300A00B0, [encoding.item(inner + name), encoding.item(name)])


def facts(ds):
    """Return what a data set tells of its encoding."""
    return attempts(
        lambda: ds.is_implicit_VR,
        lambda: ds.is_little_endian,
        lambda: ds.original_encoding,
        lambda: ds.original_character_set,
        lambda: ds.is_original_encoding,
        lambda: ds.read_encoding,
        lambda: ds.read_implicit_vr,
        lambda: ds.read_little_endian,
        lambda: ds._character_set,
        lambda: ds.is_undefined_length_sequence_item,
        lambda: ds.is_decompressed,
    )


FILES = {
    "explicit": part10(text("ISO_IR 126"), EXPLICIT_LITTLE_UID),
    "implicit": part10(text("ISO_IR 126", IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID),
    "big": part10(text("ISO_IR 126", EXPLICIT_BIG), EXPLICIT_BIG_UID),
    "default": part10(text(None), EXPLICIT_LITTLE_UID),
    "empty": part10(text(""), EXPLICIT_LITTLE_UID),
    "several": part10(text("\\ISO 2022 IR 126"), EXPLICIT_LITTLE_UID),
    "items": part10(text("ISO_IR 192", item_charset="ISO_IR 126"), EXPLICIT_LITTLE_UID),
}


@pytest.mark.parametrize("name", FILES)
@same_as_pydicom
def test_a_data_set_that_was_read_tells_how_it_was_encoded(dicom, name):
    ds = dicom.read(FILES[name])
    return facts(ds), facts(ds.BeamSequence[0]), facts(ds.BeamSequence[1]), facts(ds.file_meta)


@same_as_pydicom
def test_a_data_set_that_was_built_tells_nothing_of_its_encoding(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "x"
    ds.BeamSequence = [dicom.Dataset()]
    return facts(ds), facts(ds.BeamSequence[0]), facts(dicom.dataset.FileMetaDataset())


@pytest.mark.parametrize("name", FILES)
@same_as_pydicom
def test_text_is_decoded_with_the_character_set_in_force(dicom, name):
    return dicom.read(FILES[name])


@pytest.mark.parametrize("name", FILES)
@same_as_pydicom
def test_decode_converts_everything(dicom, name):
    ds = dicom.read(FILES[name])
    ds.decode()
    return ds, [type(element).__name__ for element in ds.values()]


CHARSETS = ["ISO_IR 100", ["", "ISO 2022 IR 87"], "", None, "ISO_IR 192", ["ISO_IR 192"], "iso-ir 100", []]


@pytest.mark.parametrize("charset", CHARSETS, ids=repr)
@same_as_pydicom
def test_a_character_set_that_is_assigned_is_in_force(dicom, charset):
    def assigned():
        ds = dicom.Dataset()
        ds.SpecificCharacterSet = charset
        ds.PatientName = b"M\xc3\xbcller"
        ds.PatientComments = "x"
        ds.BeamSequence = [dicom.Dataset()]
        ds.BeamSequence[0].PatientName = b"M\xc3\xbcller"
        ds.decode()
        return ds._character_set, ds.original_character_set, ds

    return attempts(assigned)


@pytest.mark.parametrize("charset", CHARSETS, ids=repr)
@pytest.mark.parametrize("touched", [False, True])
@same_as_pydicom
def test_a_character_set_may_change_after_reading(dicom, charset, touched):
    def changed():
        ds = dicom.read(FILES["explicit"])
        names = (str(ds.PatientName), ds.PatientComments) if touched else ()
        ds.SpecificCharacterSet = charset
        return names, ds, ds._character_set, ds.original_character_set, ds.is_original_encoding

    return attempts(changed)


@same_as_pydicom
def test_a_character_set_may_go_after_reading(dicom):
    ds = dicom.read(FILES["explicit"])
    del ds.SpecificCharacterSet
    return ds._character_set, ds.original_character_set, ds.is_original_encoding


@pytest.mark.parametrize("vr", ["PN", "LO", "LT", "SH", "ST", "UC", "UT", "UN", "CS", "OB"])
@same_as_pydicom
def test_bytes_that_were_assigned_are_decoded_by_decode(dicom, vr):
    def decoded(value):
        ds = dicom.Dataset()
        ds.SpecificCharacterSet = "ISO_IR 126"
        ds.add_new(0x00091001, vr, value)
        ds.BeamSequence = [dicom.Dataset()]
        ds.BeamSequence[0].add_new(0x00091001, vr, value)
        ds.decode()
        return ds

    return attempts(
        lambda: decoded(GREEK),
        lambda: decoded([GREEK, GREEK]),
        lambda: decoded(b""),
        lambda: decoded(b"ascii"),
        lambda: decoded("text"),
        lambda: decoded(None),
    )


@same_as_pydicom
def test_elements_that_say_un_are_decoded_with_the_character_set(dicom):
    ds = dicom.Dataset()
    ds[0x00080005] = dicom.DataElement(0x00080005, "UN", b"ISO_IR 126")
    ds[0x00100010] = dicom.DataElement(0x00100010, "UN", GREEK)
    ds[0x00104000] = dicom.DataElement(0x00104000, "UN", GREEK)
    ds.decode()
    return ds


@same_as_pydicom
def test_names_of_several_character_sets_are_decoded(dicom):
    body = EXPLICIT_LITTLE.element(0x00080005, "CS", padded("\\ISO 2022 IR 87"))
    ds = dicom.read(part10(body + EXPLICIT_LITTLE.element(0x00100010, "PN", padded(MULTI))))
    name = ds.PatientName
    before = str(name), name.ideographic, name.encodings
    ds.decode()
    return before, ds.PatientName, ds.original_character_set


@same_as_pydicom
def test_the_parents_encoding_is_taken_without_an_own_one(dicom):
    raw = dicom.dataelem.RawDataElement(dicom.tag.Tag(0x00104000), "LT", len(GREEK), GREEK, 0, False, True)

    def made(**options):
        ds = dicom.Dataset(**options)
        ds[0x00104000] = raw
        return ds, ds._character_set, ds._parent_encoding, ds.original_character_set

    return attempts(
        made,
        lambda: made(parent_encoding="iso_8859_7"),
        lambda: made(parent_encoding=["iso_8859_7"]),
        lambda: made(parent_encoding="nonsense"),
    )


@same_as_pydicom
def test_the_encoding_for_writing_is_set_with_a_warning(dicom):
    ds = dicom.Dataset()

    def set_both(implicit, little):
        ds.is_implicit_VR = implicit
        ds.is_little_endian = little
        return facts(ds)

    return attempts(
        lambda: set_both(True, True),
        lambda: set_both(False, False),
        lambda: set_both(None, None),
        lambda: set_both("x", 5),
    )


@same_as_pydicom
def test_the_original_encoding_may_be_told(dicom):
    def told(*arguments, **named):
        ds = dicom.Dataset()
        ds.set_original_encoding(*arguments, **named)
        return facts(ds)

    def read(*arguments):
        ds = dicom.read(FILES["explicit"])
        ds.set_original_encoding(*arguments)
        return facts(ds), ds

    return attempts(
        lambda: told(True, True),
        lambda: told(False, True, "iso8859"),
        lambda: told(False, True, ["latin_1", "iso2022_jp"]),
        lambda: told(None, None),
        lambda: told(is_implicit_vr=True, is_little_endian=False, character_encoding="utf8"),
        lambda: told(True),
        lambda: read(True, True),
        lambda: read(False, True, "iso8859"),
        lambda: read(None, None, None),
    )


@same_as_pydicom
def test_a_data_set_is_in_its_original_encoding_until_that_changes(dicom):
    def changed(change):
        ds = dicom.read(FILES["explicit"])
        change(ds)
        return ds.is_original_encoding

    return attempts(
        lambda: changed(lambda ds: None),
        lambda: changed(lambda ds: setattr(ds, "PatientName", "x")),
        lambda: changed(lambda ds: setattr(ds, "is_implicit_VR", True)),
        lambda: changed(lambda ds: setattr(ds, "is_little_endian", False)),
        lambda: changed(lambda ds: setattr(ds, "SpecificCharacterSet", "ISO_IR 192")),
        lambda: changed(lambda ds: setattr(ds, "SpecificCharacterSet", "ISO_IR 126")),
        lambda: changed(lambda ds: ds.set_original_encoding(True, True)),
        lambda: changed(lambda ds: setattr(ds, "SpecificCharacterSet", "")),
    )


@same_as_pydicom
def test_read_encoding_is_settable_where_it_was(dicom):
    ds = dicom.Dataset()
    return attempts(
        lambda: setattr(ds, "read_encoding", "utf8"),
        lambda: ds.original_character_set,
        lambda: setattr(ds, "read_implicit_vr", True),
        lambda: setattr(ds, "original_encoding", (True, True)),
        lambda: setattr(ds, "original_character_set", "utf8"),
        lambda: setattr(ds, "is_original_encoding", True),
    )


def test_a_data_set_that_was_read_well_has_an_empty_report():
    ds = CYDICOM.read(FILES["explicit"])
    assert ds.read_report == ()
    assert ds.BeamSequence[0].read_report == ()
    assert CYDICOM.Dataset().read_report == ()
