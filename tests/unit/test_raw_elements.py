"""RawDataElement, and what becomes of one that is in a data set, with pydicom as the oracle."""

from __future__ import annotations

import copy
import pickle

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom

RLE_LOSSLESS_UID = "1.2.840.10008.1.2.5"


def raw(dicom, tag, vr, value, **changes):
    element = dicom.dataelem.RawDataElement(
        dicom.tag.Tag(tag), vr, len(value or b""), value, 0, vr is None, True
    )
    return element._replace(**changes)


@same_as_pydicom
def test_a_raw_element_is_a_named_tuple_with_defaults(dicom):
    cls = dicom.dataelem.RawDataElement
    element = cls(dicom.tag.Tag(0x00100010), "PN", 4, b"A^B ", 100, False, True)
    return attempts(
        lambda: cls._fields,
        lambda: cls._field_defaults,
        lambda: issubclass(cls, tuple),
        lambda: element,
        lambda: (element.tag, element.VR, element.length, element.value, element.value_tell, element.is_raw),
        lambda: (element.is_implicit_VR, element.is_little_endian, element.is_buffered),
        lambda: cls(dicom.tag.Tag(0x00100010), None, 4, None, 100, True, True, True, True),
        lambda: cls(dicom.tag.Tag(0x00100010), "PN"),
        lambda: element._replace(VR="LO"),
        lambda: element == element._replace(),
        lambda: element == tuple(element),
        lambda: hash(element) == hash(tuple(element)),
        lambda: setattr(element, "VR", "LO"),
        lambda: element[0],
        lambda: len(element),
    )


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_raw_element_pickles_and_copies(protocol):
    element = raw(CYDICOM, 0x00100010, "PN", b"A^B ")
    for other in (pickle.loads(pickle.dumps(element, protocol)), copy.copy(element), copy.deepcopy(element)):
        assert other == element
        assert type(other) is type(element)
        assert type(other.tag) is type(element.tag)


CASES = [
    (0x00100010, "PN", b"A^B "), (0x00100010, None, b"A^B "), (0x00100010, "UN", b"A^B "),
    (0x00100010, "PN", b""), (0x00280010, "US", b"\4\0"), (0x00280010, None, b"\4\0"),
    (0x00280010, "US", b"\4"), (0x00280010, "US", b""),
    (0x00280010, "US", b"\4\0\5\0"), (0x00180050, "DS", b"1.50\\2"),
    (0x00200013, "IS", b"12"), (0x00200013, "IS", b"1.5"), (0x00080018, "UI", b"1.2.3\0"),
    (0x00091001, None, b"ab"), (0x00091001, "UN", b"ab"), (0x00090010, None, b"CREATOR "),
    (0x12345678, None, b"ab"), (0x12345678, "XX", b"ab"), (0x00100000, None, b"\4\0\0\0"),
    (0x00280106, None, b"\4\0"), (0x00280106, "US", b"\xff\xff"), (0x00280106, "SS", b"\xff\xff"),
    (0x7FE00010, "OW", b"\4\0"), (0x7FE00010, "OB", b"\4\0"),
    (0x00080020, "DA", b"20200101"),
    (0x300A00B0, "SQ", b""), (0x300A00B0, None, b""), (0x300A00B0, "SQ", b"\xfe\xff\x00\xe0\0\0\0\0"),
    (0x00280009, "AT", b"\x18\0\x63\x10"), (0x00281101, "US", b"\0\1\0\0\x10\0"),
    (0x00281101, "SS", b"\0\1\0\x80\x10\0"),
    (0x00080005, "CS", b"ISO_IR 192"),
]  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=repr)
@same_as_pydicom
def test_a_raw_element_in_a_data_set_is_converted_when_it_is_touched(dicom, case):
    def touched():
        ds = dicom.Dataset()
        ds[case[0]] = raw(dicom, *case)
        before = type(ds.get_item(case[0])).__name__, ds.is_implicit_VR
        element = ds[case[0]]
        return before, element, element is ds[case[0]], type(ds.get_item(case[0])).__name__, element.file_tell

    return attempts(touched)


@pytest.mark.parametrize("case", CASES, ids=repr)
@same_as_pydicom
def test_a_raw_element_is_converted_by_function(dicom, case):
    element = raw(dicom, *case)
    return attempts(
        lambda: dicom.dataelem.convert_raw_data_element(element),
        lambda: dicom.dataelem.convert_raw_data_element(element, encoding=["utf8"]),
        lambda: dicom.dataelem.convert_raw_data_element(element, encoding="utf8", ds=dicom.Dataset()),
        lambda: dicom.dataelem.DataElement_from_raw(element, "utf8"),
    )


@pytest.mark.parametrize("case", [(0x00180050, "DS", b"x"), (0x00080020, "DA", b"nonsense")])
@same_as_pydicom
def test_a_raw_value_that_breaks_its_vr_stays_text(dicom, case):
    with dicom.switches(reading_validation_mode=dicom.config.IGNORE):
        return dicom.dataelem.convert_raw_data_element(raw(dicom, *case))


def test_pixel_data_without_bits_allocated_names_what_is_missing():
    # pydicom: AttributeError.
    ds = CYDICOM.Dataset()
    ds[0x7FE00010] = raw(CYDICOM, 0x7FE00010, None, b"\4\0")
    ds.set_original_encoding(False, True)
    with pytest.raises(CYDICOM.errors.AmbiguousVRError, match="0028,0100"):
        ds[0x7FE00010]


@same_as_pydicom
def test_conversion_remembers_where_the_value_was_and_undefined_length(dicom):
    one = raw(dicom, 0x00100010, "PN", b"A^B ", value_tell=77)
    other = raw(dicom, 0x7FE00010, "OB", b"\xfe\xff\x00\xe0\0\0\0\0", length=0xFFFFFFFF)
    elements = [dicom.dataelem.convert_raw_data_element(element) for element in (one, other)]
    return [
        (element.file_tell, element.is_undefined_length, element.is_raw, element.VR) for element in elements
    ]


def source(encoding=EXPLICIT_LITTLE):
    return part10(
        encoding.element(0x00080060, "CS", "CT")
        + encoding.element(0x00091001, "LO", "private ")
        + encoding.element(0x00100010, "PN", "A^B ")
        + encoding.number(0x00280010, "US", 4)
        + encoding.sequence(0x300A00B0, [encoding.item(encoding.element(0x00080070, "LO", "x "))])
        + encoding.sequence(0x300A00B0 + 0x10, [encoding.item(b"", undefined=True)], undefined=True)
        # Encapsulated under a native transfer syntax, it would be warned about here and not by pydicom.
        + (b"" if encoding.implicit else encoding.encapsulated([b"ab"])),
        IMPLICIT_LITTLE_UID if encoding.implicit else RLE_LOSSLESS_UID,
    )


@pytest.mark.parametrize("implicit", [False, True])
@same_as_pydicom
def test_get_item_gives_the_raw_element_of_a_source(dicom, implicit):
    ds = dicom.read(source(IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE))
    keys = [0x00080060, "PatientName", (0x28, 0x10), 0x00091001, 0x00100020, "nonsense"]
    seen = attempts(*(lambda key=key: ds.get_item(key) for key in keys))
    kept = attempts(*(lambda key=key: ds.get_item(key, keep_deferred=True) for key in keys))
    return seen, kept


@same_as_pydicom
def test_a_raw_element_can_be_changed_before_it_is_converted(dicom):
    def updated(tag, **changes):
        ds = dicom.read(source())
        ds.update_raw_element(tag, **changes)
        element = ds.get_item(tag)
        return type(element), element.VR, element.value, ds[tag]

    def converted():
        ds = dicom.read(source())
        ds.PatientName
        ds.update_raw_element(0x00100010, vr="LO")

    return attempts(
        lambda: updated(0x00100010, vr="LO"),
        lambda: updated(0x00100010, value=b"C^D^E "),
        lambda: updated(0x00100010, vr="LO", value=b"ab"),
        lambda: updated("PatientName", vr="LO"),
        lambda: updated(0x00100010),
        lambda: updated(0x00100010, vr="XX"),
        lambda: updated(0x00100010, vr=5),
        lambda: updated(0x00100010, value="text"),
        lambda: updated(0x00100010, value=bytearray(b"ab")),
        lambda: updated(0x00100020, vr="LO"),
        lambda: updated("nonsense", vr="LO"),
        lambda: updated(0x00280010, vr="UL", value=b"\1\0\0\0"),
        lambda: updated(0x00091001, vr="UN"),
        converted,
    )


@same_as_pydicom
def test_a_raw_element_that_was_moved_is_converted_where_it_is(dicom):
    ds = dicom.read(source())
    other = dicom.Dataset()
    for tag in (0x00100010, 0x00280010, 0x300A00B0):
        other[tag] = ds.get_item(tag)
    return other, ds


@same_as_pydicom
def test_a_raw_element_keeps_the_byte_order_it_has(dicom):
    ds = dicom.Dataset()
    ds[0x00280010] = raw(dicom, 0x00280010, "US", b"\0\4", is_little_endian=False)
    ds[0x300A00B0] = raw(
        dicom, 0x300A00B0, "SQ", b"\xff\xfe\xe0\0\0\0\0\x0a\0\x28\0\x10US\0\2\0\4", is_little_endian=False
    )
    return ds


@same_as_pydicom
def test_raw_elements_of_a_set_are_seen_by_values_and_elements(dicom):
    ds = dicom.Dataset()
    ds[0x00100010] = raw(dicom, 0x00100010, "PN", b"A^B ")
    ds.PatientID = "x"
    seen = [type(element).__name__ for element in (*ds.values(), *ds.elements())]
    return seen, list(ds.items()), ds.pop(0x00100010), ds, ds.get("PatientName")
