"""A Dataset as a mutable mapping from tags to elements, with pydicom as the oracle."""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def small(dicom):
    ds = dicom.Dataset()
    ds.PatientID = "12345"
    ds.PatientName = "CITIZEN^Jan"
    ds.Rows = 4
    ds.ImageType = ["ORIGINAL", "PRIMARY"]
    ds.BeamSequence = [dicom.Dataset()]
    return ds


SOURCE = part10(
    EXPLICIT_LITTLE.element(0x00080060, "CS", "CT")
    + EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
    + EXPLICIT_LITTLE.number(0x00280010, "US", 4)
    + EXPLICIT_LITTLE.sequence(
        0x300A00B0, [EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", "x "))]
    )
)


def both(dicom):
    """Return a data set that was built and one that was read."""
    return small(dicom), dicom.read(SOURCE)


def test_a_data_set_is_a_mutable_mapping_of_abc():
    ds = CYDICOM.Dataset()
    assert isinstance(ds, MutableMapping)
    assert isinstance(ds, Mapping)
    assert issubclass(CYDICOM.FileDataset, MutableMapping)
    names = ("get", "items", "keys", "pop", "popitem", "setdefault", "update", "values", "clear")
    assert all(callable(getattr(ds, name)) for name in (*names, *MutableMapping.__abstractmethods__))


@pytest.mark.parametrize("which", [0, 1])
@same_as_pydicom
def test_keys_values_and_items_are_those_of_a_dict(dicom, which):
    ds = both(dicom)[which]
    keys, values, items = ds.keys(), ds.values(), ds.items()
    return attempts(
        lambda: list(map(int, keys)),
        lambda: list(values),
        lambda: list(items),
        lambda: (len(keys), len(values), len(items)),
        lambda: 0x00100010 in keys,
        lambda: 0x00100011 in keys,
        lambda: "PatientName" in keys,
        lambda: keys & {0x00100010},
        lambda: list(reversed(keys)),
        lambda: [type(view).__name__ for view in (keys, values, items)],
        lambda: {type(key).__name__ for key in keys},
        lambda: keys[0],
    )


@same_as_pydicom
def test_keys_follow_assignment_and_iteration_follows_tags(dicom):
    ds = small(dicom)
    ds.Modality = "CT"
    del ds.PatientName
    ds.PatientName = "again"
    ds.Rows = 5
    return list(map(int, ds.keys())), [int(element.tag) for element in ds], list(ds.elements())


@same_as_pydicom
def test_keys_of_a_data_set_that_was_read_and_changed(dicom):
    ds = dicom.read(SOURCE)
    ds.PatientID = "new"
    ds.Modality = "MR"
    del ds.Rows
    ds.Columns = 3
    return list(map(int, ds.keys())), list(ds), len(ds), list(ds.elements())


@same_as_pydicom
def test_values_are_raw_until_they_are_touched(dicom):
    ds = dicom.read(SOURCE)
    before = [type(element).__name__ for element in ds.values()]
    touched = ds.PatientName
    after = [type(element).__name__ for element in ds.elements()]
    item = type(ds.get_item("Rows")).__name__
    return before, touched, after, item, [type(element).__name__ for element in ds]


@same_as_pydicom
def test_length_truth_and_iteration(dicom):
    seen = []
    for ds in (dicom.Dataset(), *both(dicom)):
        seen.append((len(ds), bool(ds), [int(element.tag) for element in ds]))
        iterator = iter(ds)
        first = next(iterator, None)
        seen.append((first, next(iterator, None)))
    return seen


@same_as_pydicom
def test_elements_may_go_while_iterating(dicom):
    def remove(ds):
        for element in ds:
            if element.tag.group == 0x0010:
                del ds[element.tag]
        return ds

    def add(ds):
        seen = []
        for element in ds:
            seen.append(int(element.tag))
            ds.PatientSex = "O"
        return seen

    return attempts(*(lambda f=f, ds=ds: f(ds) for f in (remove, add) for ds in both(dicom)))


def test_an_element_that_goes_while_iterating_is_left_out():
    # pydicom raises KeyError.
    for ds in both(CYDICOM):
        seen = []
        for element in ds:
            seen.append(element.keyword)
            ds.pop("Rows", None)
        assert "PatientName" in seen
        assert "Rows" not in seen


@same_as_pydicom
def test_reversed_is_as_it_was(dicom):
    return attempts(*(lambda ds=ds: list(reversed(ds)) for ds in both(dicom)))


@pytest.mark.parametrize("key", ["PatientName", 0x00100010, (0x10, 0x10), "Rows", 0x00280010, "BeamSequence"])
@same_as_pydicom
def test_pop_removes_and_returns_the_element(dicom, key):
    return [
        attempts(lambda ds=ds: ds.pop(key), lambda ds=ds: key in ds, lambda ds=ds: ds) for ds in both(dicom)
    ]


@same_as_pydicom
def test_pop_of_an_absent_key_returns_the_default_or_raises(dicom):
    ds = small(dicom)
    return attempts(
        lambda: ds.pop("PatientBirthDate"),
        lambda: ds.pop(0x00100030),
        lambda: ds.pop((0x10, 0x30)),
        lambda: ds.pop("nonsense"),
        lambda: ds.pop("PatientBirthDate", 5),
        lambda: ds.pop("nonsense", None),
        lambda: ds.pop("nonsense", 1, 2),
        lambda: ds.pop(),
        lambda: len(ds),
    )


@same_as_pydicom
def test_popitem_removes_the_element_that_came_last(dicom):
    every = (dicom.Dataset(), *both(dicom))
    return [attempts(ds.popitem, ds.popitem, lambda ds=ds: ds) for ds in every]


@pytest.mark.parametrize(
    ("key", "default"),
    [
        ("PatientName", "Other"), (0x00100010, None), ("PatientBirthDate", "20200101"), (0x00100030, None),
        ("PatientBirthDate", None), ("nonsense", "x"), ((0x10, 0x40), "O"), ("00100040", "O"),
        (0x00091001, "x"), (0x00091001, b"x"), (0x00090010, "creator"), (0x00110000, 5),
        ("BeamSequence", None), ("OverlayRows", 1), (0x60000010, 5), (0x00100002, "x"),
        ("StudyDate", "nonsense"), ("ConceptNameCodeSequence", None), ("ConceptNameCodeSequence", []),
        (0x00280106, 5), (0x12345678, 1), (0, 1), (0x00100000, 1),
    ],
    ids=repr,
)  # fmt: skip
@same_as_pydicom
def test_setdefault_adds_what_is_missing(dicom, key, default):
    ds = small(dicom)
    return attempts(lambda: ds.setdefault(key, default), lambda: ds.setdefault(key), lambda: ds)


@same_as_pydicom
def test_setdefault_takes_an_element_too(dicom):
    ds = small(dicom)
    element = dicom.DataElement(0x00100030, "DA", "20200101")
    raw = dicom.dataelem.RawDataElement(dicom.tag.Tag(0x00100040), "CS", 2, b"O ", 0, False, True)
    return attempts(
        lambda: ds.setdefault(0x00100030, element) is element,
        lambda: ds.setdefault(0x00100031, element),
        lambda: ds.setdefault(0x00100040, raw),
        lambda: ds,
    )


@same_as_pydicom
def test_update_takes_data_sets_and_mappings_by_tag_or_keyword(dicom):
    def updated(*arguments, **named):
        ds = small(dicom)
        ds.update(*arguments, **named)
        return ds

    element = dicom.DataElement(0x00100020, "LO", "new")
    read = dicom.read(SOURCE)
    return attempts(
        lambda: updated(read),
        lambda: updated({0x00100020: element}),
        lambda: updated({(0x10, 0x20): element}),
        lambda: updated({"PatientID": "by keyword"}),
        lambda: updated({"PatientID": element}),
        lambda: updated({"00100020": element}),
        lambda: updated({0x00100021: element}),
        lambda: updated({0x00100020: "text"}),
        lambda: updated({"own": 5}),
        lambda: updated({"OtherThing": 5}),
        lambda: updated({}),
        lambda: updated([]),
        lambda: updated([(0x00100020, element)]),
        lambda: updated(None),
        lambda: updated(5),
        lambda: updated(),
        lambda: updated(PatientID="named"),
        lambda: updated(d={"PatientID": "x"}),
        lambda: updated(dicom.Dataset()),
    )


@same_as_pydicom
def test_update_takes_untouched_elements_as_they_are(dicom):
    ds = dicom.Dataset()
    ds.update(dicom.read(SOURCE))
    return [type(element).__name__ for element in ds.values()], ds


@same_as_pydicom
def test_clear_leaves_an_empty_data_set(dicom):
    seen = []
    for ds in both(dicom):
        ds.clear()
        seen.append((len(ds), ds, list(ds.keys()), ds.get("PatientName"), "PatientName" in ds))
        ds.PatientName = "new"
        seen.append(ds)
    return seen


@same_as_pydicom
def test_a_data_set_is_made_from_a_data_set_or_a_mapping(dicom):
    element = dicom.DataElement(0x00100020, "LO", "new")
    raw = dicom.dataelem.RawDataElement(dicom.tag.Tag(0x00100040), "CS", 2, b"O ", 0, False, True)
    return attempts(
        lambda: dicom.Dataset({0x00100020: element}),
        lambda: dicom.Dataset({dicom.tag.Tag(0x00100020): element, dicom.tag.Tag(0x00100040): raw}),
        lambda: dicom.Dataset(small(dicom)),
        lambda: dicom.Dataset({}),
        lambda: dicom.Dataset(dicom.read(SOURCE)),
        lambda: type(dicom.Dataset(dicom.read(SOURCE))),
        lambda: dicom.Dataset(parent_encoding="latin_1"),
        lambda: dicom.Dataset(unknown=5),
    )


@same_as_pydicom
def test_a_data_set_made_from_another_shares_its_elements(dicom):
    ds = small(dicom)
    other = dicom.Dataset(ds)
    other.PatientName = "changed"
    other.PatientSex = "O"
    return ds, other, ds["PatientName"] is other["PatientName"]


def test_fromkeys_is_that_of_a_dict():
    # The older generation's Dataset was a dict; pydicom 3 lacks the method.
    ds = CYDICOM.Dataset.fromkeys(["PatientName", 0x00100020], "x")
    assert type(ds) is CYDICOM.Dataset
    assert ds.PatientName == "x"
    assert ds[0x00100020].value == "x"
    assert CYDICOM.Dataset.fromkeys(["PatientID"]).PatientID is None
    assert len(CYDICOM.Dataset.fromkeys([])) == 0
    with pytest.raises(ValueError, match="nonsense"):
        CYDICOM.Dataset.fromkeys(["nonsense"])


@same_as_pydicom
def test_a_group_is_a_data_set_of_its_own(dicom):
    return [
        attempts(
            *(
                lambda ds=ds, group=group: ds.group_dataset(group)
                for group in (0x10, 0x28, 0x11, 0xFFFE, 0x300A)
            )
        )
        for ds in both(dicom)
    ]


@same_as_pydicom
def test_a_group_that_cannot_be_one_is_refused(dicom):
    ds = small(dicom)
    return attempts(
        lambda: ds.group_dataset(-1), lambda: ds.group_dataset(0x10000), lambda: ds.group_dataset("10")
    )


@same_as_pydicom
def test_a_group_shares_its_elements(dicom):
    ds = small(dicom)
    group = ds.group_dataset(0x10)
    group.PatientName = "changed"
    del group.PatientID
    return ds, group


@same_as_pydicom
def test_copy_is_shallow(dicom):
    seen = []
    for ds in both(dicom):
        copied = ds.copy()
        copied.PatientSex = "O"
        del copied.Rows
        shared = copied["PatientName"] is ds["PatientName"]
        seen.append((type(copied), ds, copied, shared))
    return seen


@same_as_pydicom
def test_a_data_set_cannot_be_hashed(dicom):
    return attempts(
        lambda: hash(dicom.Dataset()), lambda: {dicom.Dataset()}, lambda: dicom.Dataset in {dicom.Dataset}
    )


@same_as_pydicom
def test_keywords_are_listed_and_filtered(dicom):
    ds = small(dicom)
    ds.add_new(0x00091001, "LO", "x")
    ds.add_new(0x60000010, "US", 1)
    return attempts(
        ds.dir,
        lambda: ds.dir("patient"),
        lambda: ds.dir("PATIENT"),
        lambda: ds.dir("name", "rows"),
        lambda: ds.dir(""),
        lambda: ds.dir("nothing"),
        lambda: ds.dir(5),
        lambda: "PatientName" in dir(ds),
        lambda: "walk" in dir(ds),
        lambda: "PatientBirthDate" in dir(ds),
        lambda: dir(ds) == sorted(dir(ds)),
        lambda: ds.trait_names() == dir(ds),
        lambda: sorted(set(ds.trait_names()) & {"PatientName", "walk", "Rows", "PatientSex"}),
    )
