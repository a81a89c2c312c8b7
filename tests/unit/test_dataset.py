"""The older generation's names of Dataset, which the API reference lists, and the class as a whole."""

from __future__ import annotations

import inspect

import pytest

from tests.reference.oracle import CYDICOM, PYDICOM, attempts, same_as_pydicom

#: Methods and attributes of the API reference that are there before pixels and writing are.
NAMES = (
    "add", "add_new", "clear", "copy", "data_element", "decode", "dir", "elements", "ensure_file_meta",
    "formatted_lines", "fromkeys", "get", "get_item", "group_dataset", "items", "iterall", "keys", "pop",
    "popitem", "remove_private_tags", "set_original_encoding", "setdefault", "top", "trait_names",
    "update", "values", "walk", "is_original_encoding", "is_implicit_VR", "is_little_endian",
    "default_element_format", "default_sequence_element_format", "indent_chars", "private_block",
    "private_creators", "get_private_item", "add_new_private", "update_raw_element", "original_encoding",
    "original_character_set", "read_implicit_vr", "read_little_endian", "read_encoding",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("cls", [CYDICOM.Dataset, CYDICOM.FileDataset, CYDICOM.FileMetaDataset])
def test_every_name_of_the_reference_is_there_and_documented(cls, name):
    assert hasattr(cls, name)
    member = inspect.getattr_static(cls, name)
    if not isinstance(member, str):
        assert inspect.getdoc(member)


@pytest.mark.parametrize("name", [name for name in NAMES if callable(getattr(PYDICOM.Dataset, name, None))])
def test_methods_take_pydicom_s_arguments(name):
    theirs = inspect.signature(getattr(PYDICOM.Dataset, name)).parameters.values()
    ours = inspect.signature(getattr(CYDICOM.Dataset, name)).parameters.values()
    assert [(p.name, p.kind, p.default) for p in ours] == [(p.name, p.kind, p.default) for p in theirs]


def test_the_parts_of_the_package_are_where_pydicom_has_them():
    assert CYDICOM.Dataset is CYDICOM.dataset.Dataset
    assert CYDICOM.FileDataset is CYDICOM.dataset.FileDataset
    assert CYDICOM.Sequence is CYDICOM.sequence.Sequence
    assert CYDICOM.DataElement is CYDICOM.dataelem.DataElement
    assert CYDICOM.dcmread is CYDICOM.filereader.dcmread
    assert CYDICOM.dataset.PrivateBlock.__name__ == "PrivateBlock"
    assert issubclass(CYDICOM.dataset.PropertyError, Exception)


@same_as_pydicom
def test_the_examples_of_the_reference_work(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "CITIZEN^Joan"
    ds.add_new(0x00100020, "LO", "12345")
    ds[0x0010, 0x0030] = dicom.DataElement(0x00100030, "DA", "20010101")
    ds.BeamSequence = [dicom.Dataset(), dicom.Dataset(), dicom.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Linac, co."
    ds.BeamSequence[1].Manufacturer = "Linac and Sons, co."
    ds.BeamSequence[2].Manufacturer = "Linac and Daughters, co."
    ds.add(dicom.DataElement(0x0043102B, "SS", [4, 4, 0, 0]))
    ds.add_new(0x0043102B, "SS", [4, 4, 0, 0])
    ds[0x0043, 0x102B] = dicom.DataElement(0x0043102B, "SS", [4, 4, 0, 0])
    seen = [str(ds), ds.BeamSequence[0].Manufacturer, ds[0x00100010], ds.data_element("PatientName")]
    seen.append([(0x0010, 0x0030) in ds, "PatientName" in ds, "Manufacturer" in ds.BeamSequence[0]])
    seen.append([str(element) for element in ds])
    seen.append([str(element) for element in ds.iterall()])
    del ds.PatientID
    del ds.BeamSequence[1].Manufacturer
    del ds.BeamSequence[2]
    del ds[0x0043, 0x102B]
    return seen, ds, attempts(lambda: ds.PatientID, lambda: ds[0x0043, 0x102B])


@same_as_pydicom
def test_elements_are_in_the_order_of_tags(dicom):
    ds = dicom.Dataset()
    tags = [0x7FE00010, 0x00100010, 0x00080005, 0x00091001, 0xFFFEE000, 0x00020010, 0x00000002, 0x60000010]
    for tag in tags:
        ds.add_new(tag, "LO", "x")
    ds.SpecificCharacterSet = "ISO_IR 100"
    return [int(element.tag) for element in ds], [int(element.tag) for element in ds.elements()], str(ds)


@same_as_pydicom
def test_equal_tags_of_any_type_are_one_key(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "x"
    keys = (0x00100010, dicom.tag.Tag(0x00100010), (0x10, 0x10), "PatientName", [0x10, 0x10], "00100010")
    return [ds[key] is ds[0x00100010] for key in keys], len({hash(ds[key].tag) for key in keys})


def test_a_data_set_holds_its_state_in_its_dict():
    ds = CYDICOM.Dataset()
    ds.PatientName = "x"
    assert set(vars(ds)) == {"_dict"}
    other = CYDICOM.Dataset.__new__(CYDICOM.Dataset)
    other.__dict__.update(vars(ds))
    assert other == ds


def test_a_data_set_that_was_not_initialised_says_so():
    ds = CYDICOM.Dataset.__new__(CYDICOM.Dataset)
    with pytest.raises(AttributeError):
        _ = ds.PatientName
    with pytest.raises(AttributeError):
        len(ds)
