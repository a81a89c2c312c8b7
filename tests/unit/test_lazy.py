"""Nothing is made before it is asked for: items of sequences, elements, numbers of a list."""

from __future__ import annotations

import numpy
import pytest

from cydicom import Dataset, dcmread
from cydicom._native.items import SequenceItems
from cydicom._native.numbers import NumberList
from cydicom.dataset import FileDataset
from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10

COUNT = 5000


def many(encoding=EXPLICIT_LITTLE, count=COUNT, undefined=False):
    """Return a file of a sequence of `count` items, each with a sequence of one item."""
    inner = encoding.sequence(0x00081140, [encoding.item(encoding.element(0x00081155, "UI", "1.20"))])
    items = [
        encoding.item(encoding.element(0x00080018, "UI", f"1.2.1{number:07}") + inner, undefined=undefined)
        for number in range(count)
    ]
    syntax = IMPLICIT_LITTLE_UID if encoding.implicit else "1.2.840.10008.1.2.1"
    return part10(encoding.sequence(0x52009230, items, undefined=undefined), syntax)


def touched(sequence):
    """Return how many items of a sequence exist as objects."""
    assert isinstance(sequence._list, SequenceItems)
    return int(repr(sequence._list).split()[2])


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE], ids=["explicit", "implicit"])
def test_one_item_is_reached_without_its_siblings(encoding, undefined):
    ds = dcmread(many(encoding, undefined=undefined))
    sequence = ds.PerFrameFunctionalGroupsSequence
    assert len(sequence) == COUNT
    assert touched(sequence) == 0
    assert sequence[COUNT - 1].SOPInstanceUID == f"1.2.1{COUNT - 1:07}"
    assert touched(sequence) == 1
    assert sequence[-1] is sequence[COUNT - 1]
    assert touched(sequence) == 1
    assert [item.SOPInstanceUID for item in sequence[10:12]] == ["1.2.10000010", "1.2.10000011"]
    assert touched(sequence) == 3


def test_no_data_set_is_made_by_opening(monkeypatch):
    made = []
    original = Dataset.__setattr__

    def counted(self, name, value):
        made.append(name)
        original(self, name, value)

    monkeypatch.setattr(Dataset, "__setattr__", counted)
    ds = dcmread(many())
    assert not ds._dict.is_converted(0x52009230)
    assert made == []


def test_asking_for_a_length_truth_or_text_of_the_sequence_makes_no_item():
    ds = dcmread(many())
    element = ds["PerFrameFunctionalGroupsSequence"]
    assert element.VM == 1
    assert not element.is_empty
    assert bool(element.value)
    assert str(COUNT) in repr(element)
    assert ds.top().count("\n") < 20
    assert "PerFrameFunctionalGroupsSequence" in ds
    assert ds.dir() == ["PerFrameFunctionalGroupsSequence"]
    assert touched(element.value) == 0


def test_iteration_makes_items_as_it_goes():
    sequence = dcmread(many()).PerFrameFunctionalGroupsSequence
    for number, _ in enumerate(sequence):
        if number == 4:
            break
    assert touched(sequence) == 5
    for item in reversed(sequence):
        assert item is sequence[-1]
        break
    assert touched(sequence) == 6


def test_an_item_is_scanned_when_it_is_touched_and_its_sequences_not_before():
    sequence = dcmread(many()).PerFrameFunctionalGroupsSequence
    item = sequence[7]
    assert not item._dict.is_converted(0x00081140)
    inner = item.ReferencedImageSequence
    assert touched(inner) == 0
    assert inner[0].ReferencedSOPInstanceUID == "1.20"
    assert touched(inner) == 1
    assert touched(sequence) == 1


def test_a_copy_makes_no_items():
    import copy

    ds = dcmread(many())
    sequence = ds.PerFrameFunctionalGroupsSequence
    assert sequence[3].SOPInstanceUID == "1.2.10000003"
    for other in (copy.copy(ds), copy.deepcopy(ds)):
        assert touched(other.PerFrameFunctionalGroupsSequence) == 1
        assert other.PerFrameFunctionalGroupsSequence[4].SOPInstanceUID == "1.2.10000004"
    assert touched(sequence) in (1, 2)


def test_an_element_is_made_when_it_is_touched_and_once():
    ds = dcmread(
        part10(
            EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ") + EXPLICIT_LITTLE.number(0x00280010, "US", 4)
        )
    )
    assert "PatientName" in ds
    assert ds.get("PatientID") is None
    assert len(ds) == 2
    assert not ds._dict.is_converted(0x00100010)
    element = ds["PatientName"]
    assert ds._dict.is_converted(0x00100010)
    assert not ds._dict.is_converted(0x00280010)
    assert ds["PatientName"] is element
    assert ds.data_element("PatientName") is element
    assert next(iter(ds)) is element


NUMBERS = {
    "DS": (0x3004000C, [number * 0.5 for number in range(3000)], numpy.float64),
    "IS": (0x00280008, list(range(3000)), numpy.int64),
    "FD": (0x00189461, [number * 0.25 for number in range(3000)], numpy.float64),
    "US": (0x00280010, [number % 65536 for number in range(3000)], numpy.uint16),
    "SL": (0x00186020, [number - 1500 for number in range(3000)], numpy.int32),
}


def numbers(vr):
    tag, values, dtype = NUMBERS[vr]
    if vr in ("DS", "IS"):
        text = "\\".join(map(str, values))
        text += " " * (len(text) % 2)
        # More than a length of 16 bits can say takes implicit VR.
        return tag, values, dtype, part10(IMPLICIT_LITTLE.element(tag, vr, text), IMPLICIT_LITTLE_UID)
    return tag, values, dtype, part10(EXPLICIT_LITTLE.number(tag, vr, *values))


@pytest.mark.parametrize("vr", ["DS", "IS"])
def test_a_list_of_numbers_stays_bytes_until_an_item_is_asked_for(vr):
    tag, values, dtype, data = numbers(vr)
    element = dcmread(data)[tag]
    assert isinstance(element.value._list, NumberList)
    array = element.to_array()
    assert array.dtype == dtype
    assert array.tolist() == values
    assert numpy.asarray(element.value).tolist() == values
    assert isinstance(element.value._list, NumberList)
    assert element.value[17] == values[17]
    assert element.value == values
    element.value[0] = 9
    assert isinstance(element.value._list, list)
    assert element.to_array().tolist() == [9, *values[1:]]


@pytest.mark.parametrize("vr", ["FD", "US", "SL"])
def test_binary_numbers_become_an_array_of_their_own_type(vr):
    tag, values, dtype, data = numbers(vr)
    element = dcmread(data)[tag]
    array = element.to_array()
    assert array.dtype == dtype
    assert array.tolist() == values
    assert numpy.asarray(element.value).tolist() == values


def test_arrays_are_the_callers_own():
    tag, values, _, data = numbers("DS")
    element = dcmread(data)[tag]
    array = element.to_array()
    array[0] = 77.0
    assert element.value[0] == values[0]
    assert element.to_array()[0] == values[0]


def test_deferred_values_are_left_on_disk(tmp_path):
    path = tmp_path / "large.dcm"
    path.write_bytes(
        part10(
            EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
            + EXPLICIT_LITTLE.element(0x7FE00010, "OW", bytes(9000))
        )
    )
    ds = dcmread(path, defer_size=1000)
    assert ds._dict.is_deferred(0x7FE00010)
    assert ds.get_item("PixelData", keep_deferred=True).value is None
    assert ds._dict.is_deferred(0x7FE00010)
    assert len(ds.PixelData) == 9000
    assert not ds._dict.is_deferred(0x7FE00010)


@pytest.mark.parametrize(("nbytes", "vr"), [(0xFFFE, "UT"), (0x10000, "UN")])
def test_a_long_un_is_un_whether_it_was_deferred_or_not(tmp_path, nbytes, vr):
    path = tmp_path / "file"
    path.write_bytes(part10(EXPLICIT_LITTLE.element(0x0040A160, "UN", b"A" * nbytes)))
    assert vr == dcmread(path)[0x0040A160].VR
    assert vr == dcmread(path, defer_size=10)[0x0040A160].VR


def test_a_file_data_set_is_made_without_running_its_constructor(monkeypatch):
    def failing(self, *arguments, **named):
        raise AssertionError("not on reading")

    monkeypatch.setattr(FileDataset, "__init__", failing)
    assert dcmread(many(count=1)).PerFrameFunctionalGroupsSequence[0].SOPInstanceUID == "1.2.10000000"


def with_empty_items(undefined, inner=b""):
    """Return a file of a sequence with an item of one element between items without content."""
    empty = EXPLICIT_LITTLE.item(undefined=undefined)
    full = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080100, "SH", "AB") + inner)
    return part10(EXPLICIT_LITTLE.sequence(0x00081115, [empty * 3, full, empty * 2]))


@pytest.mark.parametrize("undefined", [False, True])
def test_items_without_content_are_not_made_to_be_visited(undefined):
    visits = {
        "walk": lambda ds, seen: ds.walk(lambda holder, element: seen.append(element.tag)),
        "iterall": lambda ds, seen: seen.extend(element.tag for element in ds.iterall()),
        "text": lambda ds, seen: seen.append(str(ds)),
    }
    for visit in visits.values():
        ds, other = dcmread(with_empty_items(undefined)), dcmread(with_empty_items(undefined))
        assert len(list(other[0x00081115].value)) == 6
        seen, expected = [], []
        visit(ds, seen)
        visit(other, expected)
        assert seen == expected
        assert seen
        assert touched(ds[0x00081115].value) == 1
        assert [len(item) for item in ds[0x00081115].value] == [0, 0, 0, 1, 0, 0]


def test_an_empty_item_that_was_filled_is_visited():
    ds = dcmread(with_empty_items(False))
    ds[0x00081115].value[4].PatientID = "X"
    found = []
    ds.walk(lambda holder, element: found.append(element.keyword))
    assert found == ["ReferencedSeriesSequence", "CodeValue", "PatientID"]
    assert [element.keyword for element in ds.iterall()] == found
    assert "Patient ID" in str(ds)


def test_items_without_content_have_no_elements_and_take_some():
    first, second = dcmread(with_empty_items(True)), dcmread(with_empty_items(True))
    one, two = first[0x00081115].value[0], first[0x00081115].value[1]
    assert one._dict.records() == two._dict.records() == []
    one.PatientID = "X"
    assert "PatientID" in one
    assert "PatientID" not in two
    assert len(second[0x00081115].value[0]) == 0
    assert two == second[0x00081115].value[1]
    assert one != two
