"""What differs between two data sets: the paths, the kinds, and what a comparison leaves untouched."""

from __future__ import annotations

import copy
import io
import math
import pickle
import warnings
from typing import Any

import pytest

from cydicom import Dataset, FileMetaDataset, Sequence, dcmread
from cydicom import config as cydicom_config
from cydicom._native.comparison import item_pairs, unlike
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.dataset.comparison import compare_values
from cydicom.dataset.diff import Difference, diff, iter_differences
from cydicom.multival import MultiValue
from cydicom.tag import Tag
from cydicom.valuerep import DA, IS, DSfloat, PersonName
from tests.corpus import build
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, Encoding

UIDS = {
    EXPLICIT_LITTLE: build.EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE: build.IMPLICIT_LITTLE_UID,
    EXPLICIT_BIG: build.EXPLICIT_BIG_UID,
}


def part10(elements: bytes, encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    return build.part10(elements, UIDS[encoding])


def kinds(first: Dataset, second: Dataset, **options: Any) -> list[tuple[str, str]]:
    return [(found.path, found.kind) for found in diff(first, second, **options)]


def plan() -> Dataset:
    ds = Dataset()
    ds.PatientName = "A^B"
    ds.Rows = 4
    ds.BeamSequence = [Dataset(), Dataset()]
    for number, beam in enumerate(ds.BeamSequence):
        beam.BeamNumber = number
        beam.ControlPointSequence = [Dataset()]
        beam.ControlPointSequence[0].GantryAngle = "1.0"
    return ds


def file_bytes(encoding: Encoding = EXPLICIT_LITTLE, beam: str = "1 ", name: str = "A^B ") -> bytes:
    leaf = encoding.item(encoding.element(0x300A0112, "IS", beam))
    inner = encoding.item(
        encoding.element(0x00080070, "LO", "Linac ") + encoding.sequence(0x300A0111, [leaf], undefined=True)
    )
    return part10(
        encoding.element(0x00100010, "PN", name)
        + encoding.sequence(0x300A00B0, [inner, encoding.item(b""), inner])
        + encoding.element(0x7FE00010, "OW", b"\x01\x02" * 500),
        encoding,
    )


# ---- paths and kinds ----


def test_equal_data_sets_have_no_differences() -> None:
    assert diff(plan(), plan()) == []
    assert plan().diff(plan()) == []
    assert diff(Dataset(), Dataset()) == []


def test_a_difference_has_the_path_of_tags_that_leads_to_it() -> None:
    other = plan()
    other.BeamSequence[1].ControlPointSequence[0].GantryAngle = "2.0"
    (found,) = plan().diff(other)
    assert found.path == "(300A,00B0)[1].(300A,0111)[0].(300A,011E)"
    assert (found.tag, found.kind) == (0x300A011E, "value")
    assert (found.first, found.second) == ("1.0", "2.0")


def test_differences_come_by_ascending_tag_and_items_behind_their_sequence() -> None:
    other = plan()
    del other.PatientName
    other.PatientID = "1"
    other.BeamSequence.append(Dataset())
    other.BeamSequence[0].BeamNumber = 7
    other["Rows"].VR = "UL"
    other.ApprovalStatus = "APPROVED"
    assert kinds(plan(), other) == [
        ("(0010,0010)", "only in first"),
        ("(0010,0020)", "only in second"),
        ("(0028,0010)", "VR"),
        ("(300A,00B0)", "items"),
        ("(300A,00B0)[0].(300A,00C0)", "value"),
        ("(300E,0002)", "only in second"),
    ]
    found = diff(plan(), other)
    assert [(one.first, one.second) for one in found[:4]] == [
        ("A^B", None),
        (None, "1"),
        ("US", "UL"),
        (2, 3),
    ]


def test_the_second_difference_of_an_element_is_told_as_well() -> None:
    other = plan()
    other["Rows"] = DataElement(0x00280010, "UL", 5)
    assert kinds(plan(), other) == [("(0028,0010)", "VR"), ("(0028,0010)", "value")]


def test_a_sequence_and_another_vr_differ_in_the_vr() -> None:
    other = plan()
    other[0x300A00B0] = DataElement(0x300A00B0, "UN", b"", already_converted=True)
    other[0x300A00B0].VR = "OB"
    assert kinds(plan(), other) == [("(300A,00B0)", "VR")]


def test_the_file_meta_information_is_compared_if_asked_for() -> None:
    first, second = plan(), plan()
    first.file_meta = FileMetaDataset()
    first.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    assert kinds(first, second) == []
    assert kinds(first, second, file_meta=True) == [("file_meta.(0002,0010)", "only in first")]
    second.file_meta = FileMetaDataset()
    second.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.1"
    assert kinds(first, second, file_meta=True) == [("file_meta.(0002,0010)", "value")]


def test_iter_differences_compares_no_further_than_asked() -> None:
    class Failing(Dataset):
        def __getitem__(self, key: Any) -> Any:
            if key == 0x00280010:
                raise AssertionError("was asked for")
            return super().__getitem__(key)

    other = Failing(plan())
    other.PatientName = "C"
    assert next(iter_differences(plan(), other)).path == "(0010,0010)"


@pytest.mark.parametrize("wrong", [None, {}, [], "x"])
def test_only_data_sets_can_be_compared(wrong: Any) -> None:
    with pytest.raises(TypeError):
        diff(Dataset(), wrong)
    with pytest.raises(TypeError):
        Dataset().diff(wrong)
    with pytest.raises(TypeError):
        iter_differences(wrong, Dataset())


# ---- values ----

SAME = {
    "text": ("a", "a"),
    "NaN": (math.nan, math.nan),
    "NaN among others": ([1.0, math.nan], [1.0, math.nan]),
    "whole and float": (4, 4.0),
    "bytes and bytearray": (b"ab", bytearray(b"ab")),
    "lists": (MultiValue(str, ["a", "b"]), ["a", "b"]),
    "name and its text": (PersonName("A^B=C"), "A^B=C"),
    "DS": (DSfloat("1.50"), DSfloat("1.50")),
    "file objects": (io.BytesIO(b"abc"), io.BytesIO(b"abc")),
    "file object and bytes": (b"abc", io.BytesIO(b"abc")),
    "nothing": (None, None),
}

OTHER_TEXT = {
    "DS": (DSfloat("1.0"), DSfloat("1.00")),
    "DS and float": (DSfloat("1.50"), 1.5),
    "DS among others": (MultiValue(DSfloat, ["1", "2.0"]), MultiValue(DSfloat, ["1", "2.00"])),
    "IS": (IS("3"), IS("03")),
    "DA": (DA("20200101"), DA("2020.01.01")),
}

OTHER_VALUE = {
    "text": ("a", "A"),
    "signs of zero": (0.0, -0.0),
    "NaN and number": (math.nan, 1.0),
    "count": (["a"], ["a", "b"]),
    "one and several": ("a", ["a"]),
    "one of several": (MultiValue(DSfloat, ["1", "2.0"]), MultiValue(DSfloat, ["1.0", "2.1"])),
    "nothing and empty": (None, ""),
    "bytes and text": (b"a", "a"),
    "name": (PersonName("A^B=C"), PersonName("A^B=D")),
    "file objects": (io.BytesIO(b"abc"), io.BytesIO(b"abd")),
    "file object and shorter bytes": (io.BytesIO(b"abc"), b"ab"),
    "file object and text": (io.BytesIO(b"abc"), "abc"),
}


@pytest.mark.parametrize("name", SAME)
def test_values_that_are_the_same(name: str) -> None:
    assert compare_values(*SAME[name]) is None
    assert compare_values(*reversed(SAME[name])) is None


@pytest.mark.parametrize("name", OTHER_TEXT)
def test_equal_values_that_are_written_differently_differ_in_text(name: str) -> None:
    assert compare_values(*OTHER_TEXT[name]) == "text"
    assert compare_values(*reversed(OTHER_TEXT[name])) == "text"


@pytest.mark.parametrize("name", OTHER_VALUE)
def test_values_that_differ(name: str) -> None:
    assert compare_values(*OTHER_VALUE[name]) == "value"
    assert compare_values(*reversed(OTHER_VALUE[name])) == "value"


def test_arrays_are_compared_by_their_numbers() -> None:
    numpy = pytest.importorskip("numpy")
    assert compare_values(numpy.array([1.0, 2.0]), [1.0, 2.0]) is None
    assert compare_values(numpy.array([1.0, 2.0]), numpy.array([1.0, 3.0])) == "value"
    assert compare_values(numpy.float64(1.0), 1.0) is None


def test_the_position_of_a_file_object_stays() -> None:
    buffer = io.BytesIO(b"abcdef")
    buffer.seek(4)
    first, second = Dataset(), Dataset()
    first.PixelData = buffer
    second.PixelData = b"abcdef"
    assert diff(first, second) == []
    assert buffer.tell() == 4


def test_long_lists_of_numbers_that_were_read_are_compared_as_their_bytes() -> None:
    text = "\\".join(str(number / 4) for number in range(400))
    data = part10(EXPLICIT_LITTLE.element(0x30060050, "DS", text + " "))
    first, second = dcmread(data), dcmread(data)
    for ds in (first, second):
        ds.ContourData
    assert diff(first, second) == []
    second.ContourData[3] = "7"
    assert kinds(first, second) == [("(3006,0050)", "value")]


# ---- elements that were read ----


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG])
def test_untouched_elements_with_the_same_bytes_are_not_converted(encoding: Encoding) -> None:
    first, second = dcmread(file_bytes(encoding)), dcmread(file_bytes(encoding))
    assert diff(first, second, file_meta=True) == []
    for ds in (first, second):
        assert [tag for tag in ds._dict.tags() if ds._dict.is_converted(tag)] == []


def test_a_difference_is_found_without_a_trace_in_the_data_sets() -> None:
    first, second = dcmread(file_bytes()), dcmread(file_bytes(beam="2 ", name="C^D "))
    found = diff(first, second)
    assert [str(one.path) for one in found] == [
        "(0010,0010)",
        "(300A,00B0)[0].(300A,0111)[0].(300A,0112)",
        "(300A,00B0)[2].(300A,0111)[0].(300A,0112)",
    ]
    for ds in (first, second):
        assert [tag for tag in ds._dict.tags() if ds._dict.is_converted(tag)] == []


def test_items_that_were_not_touched_stay_so() -> None:
    first, second = dcmread(file_bytes()), dcmread(file_bytes(beam="2 "))
    second.BeamSequence[0].Manufacturer = "other"
    assert kinds(first, second)[0] == ("(300A,00B0)[0].(0008,0070)", "value")
    assert "1 of them touched" in repr(second.BeamSequence._list)


def test_a_value_that_was_only_looked_at_does_not_differ() -> None:
    first, second = dcmread(file_bytes()), dcmread(file_bytes())
    for element in first.iterall():
        element.value
    assert diff(first, second) == []
    assert diff(second, first) == []


@pytest.mark.parametrize("encoding", [IMPLICIT_LITTLE, EXPLICIT_BIG])
def test_the_encoding_is_no_difference(encoding: Encoding) -> None:
    first, second = dcmread(file_bytes()), dcmread(file_bytes(encoding))
    first.PixelData = second.PixelData
    assert diff(first, second) == []


def test_the_same_bytes_in_another_character_set_differ() -> None:
    def read(charset: str) -> Dataset:
        item = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080104, "LO", b"\xd6\xdc"))
        return dcmread(
            part10(
                EXPLICIT_LITTLE.element(0x00080005, "CS", charset)
                + EXPLICIT_LITTLE.sequence(0x00081032, [item])
                + EXPLICIT_LITTLE.element(0x00100020, "LO", b"\xd6\xdc")
            )
        )

    assert kinds(read("ISO_IR 100"), read("ISO_IR 144")) == [
        ("(0008,0005)", "value"),
        ("(0008,1032)[0].(0008,0104)", "value"),
        ("(0010,0020)", "value"),
    ]


def test_the_same_bytes_with_another_pixel_representation_differ() -> None:
    def read(representation: int) -> Dataset:
        return dcmread(
            part10(
                IMPLICIT_LITTLE.element(0x00280103, "US", representation.to_bytes(2, "little"))
                + IMPLICIT_LITTLE.element(0x00280106, "US", b"\xff\xff"),
                IMPLICIT_LITTLE,
            )
        )

    assert kinds(read(0), read(1)) == [
        ("(0028,0103)", "value"),
        ("(0028,0106)", "VR"),
        ("(0028,0106)", "value"),
    ]


def test_the_same_bytes_of_another_private_creator_differ() -> None:
    def read(creator: str) -> Dataset:
        return dcmread(
            part10(
                IMPLICIT_LITTLE.element(0x00090010, "LO", creator)
                + IMPLICIT_LITTLE.element(0x00091001, "LO", b"AB"),
                IMPLICIT_LITTLE,
            )
        )

    known, unknown = read("GEMS_IDEN_01"), read("NOBODY KNOWS")
    assert known[0x00091001].VR == "LO"
    assert kinds(read("GEMS_IDEN_01"), unknown) == [
        ("(0009,0010)", "value"),
        ("(0009,1001)", "VR"),
        ("(0009,1001)", "value"),
    ]


def test_a_value_of_unknown_vr_differs_where_the_vrs_are_told() -> None:
    first = dcmread(part10(EXPLICIT_LITTLE.element(0x00100020, "UN", b"AB")))
    second = dcmread(part10(EXPLICIT_LITTLE.element(0x00100020, "LO", b"AB")))
    assert diff(first, second) == []


@pytest.mark.parametrize("nbytes", [3000, 3_000_000])
def test_deferred_values_are_compared_and_not_kept(tmp_path: Any, nbytes: int) -> None:
    def file(name: str, data: bytes) -> Any:
        path = tmp_path / name
        element = EXPLICIT_LITTLE.element(0x7FE00010, "OW", data)
        path.write_bytes(part10(EXPLICIT_LITTLE.element(0x00100020, "LO", "AB") + element))
        return dcmread(path, defer_size=1000)

    data = bytes(range(250)) * (nbytes // 250)
    first, same, other = file("1", data), file("2", data), file("3", data[:-1] + b"!")
    assert diff(first, same) == []
    same.PixelData = data
    assert diff(first, same) == []
    (found,) = diff(first, other)
    assert (found.path, found.kind) == ("(7FE0,0010)", "value")
    assert isinstance(found.first, RawDataElement)
    assert (found.first.value, found.first.length) == (None, nbytes)
    assert "were not read" in str(found)
    del other.PixelData
    assert diff(first, other)[0].first.value is None
    for ds in (first, other):
        assert not ds._dict.is_converted(0x7FE00010)


def test_a_converted_copy_shares_its_elements() -> None:
    ds = dcmread(file_bytes())
    ds.PatientName = "C"
    assert diff(ds, copy.copy(ds)) == []
    assert diff(ds, copy.deepcopy(ds)) == []
    assert diff(ds, pickle.loads(pickle.dumps(ds))) == []


def test_a_failing_conversion_names_the_element() -> None:
    element = EXPLICIT_LITTLE.element(0x00280010, "US", b"\x01\x02\x03\x04\x05")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        broken = dcmread(part10(element))
        other = dcmread(part10(EXPLICIT_LITTLE.element(0x00280010, "US", b"\x01\x02")))
        with pytest.raises(ValueError, match=r"\(0028,0010\)"):
            diff(broken, other)


# ---- nesting, cycles, classes of users ----


def test_data_sets_that_contain_themselves_are_compared() -> None:
    first, second = plan(), plan()
    for ds in (first, second):
        ds.BeamSequence.append(ds)
    second.Rows = 5
    assert kinds(first, second) == [("(0028,0010)", "value")]
    assert diff(first, first) == []


def test_a_cycle_against_its_unrolled_form_ends() -> None:
    first, second, third = plan(), plan(), plan()
    first.BeamSequence = [first]
    second.BeamSequence = [third]
    third.BeamSequence = [second]
    assert diff(first, second) == []


def test_nesting_is_followed_deeper_than_python_calls_go() -> None:
    def deep(value: int) -> Dataset:
        ds = Dataset()
        ds.Rows = value
        for _ in range(3000):
            outer = Dataset()
            outer.BeamSequence = [ds]
            ds = outer
        return ds

    (found,) = diff(deep(1), deep(2))
    assert found.path.count("(300A,00B0)[0].") == 3000
    assert found.path.endswith(".(0028,0010)")


def test_an_own_getitem_is_asked() -> None:
    class Doubling(Dataset):
        def __getitem__(self, key: Any) -> Any:
            element = super().__getitem__(key)
            return DataElement(element.tag, "US", element.value * 2) if element.VR == "US" else element

    assert kinds(Doubling(plan()), plan()) == [("(0028,0010)", "value")]


def test_a_sequence_of_a_class_of_its_own_is_asked_for_its_items() -> None:
    class Reversed(Sequence):
        def __getitem__(self, index: Any) -> Any:
            return super().__getitem__(len(self) - 1 - index)

    other = plan()
    other.BeamSequence = Reversed(other.BeamSequence)
    assert kinds(plan(), other) == [
        ("(300A,00B0)[0].(300A,00C0)", "value"),
        ("(300A,00B0)[1].(300A,00C0)", "value"),
    ]


def test_a_callback_takes_part_in_the_conversion() -> None:
    first, second = dcmread(file_bytes()), dcmread(file_bytes(name="C^D "))

    def shout(raw: RawDataElement, **kwargs: Any) -> RawDataElement:
        return raw._replace(value=b"X") if raw.tag == 0x00100010 else raw

    cydicom_config.data_element_callback = shout
    try:
        assert diff(first, second) == []
    finally:
        cydicom_config.reset_data_element_callback()
    assert kinds(first, second) == [("(0010,0010)", "value")]


# ---- the objects ----


def test_a_difference_is_one_line() -> None:
    first, second = plan(), plan()
    second["PatientName"] = DataElement(0x00100010, "PN", "C\n\x1b[2J" + "x" * 500, validation_mode=0)
    second.Rows = [1] * 100
    second.PixelData = b"\x00" * 50
    second.BeamSequence = []
    second.add_new(0x00091001, "FD", [0.5, 1.5])
    second.SelectorATValue = 0x00100010
    lines = [str(found) for found in first.diff(second)]
    assert [line for line in lines if not line.isprintable() or len(line) > 200] == []
    assert lines[0] == "(0009,1001): only in second: [0.5, 1.5]"
    assert lines[1].startswith("(0010,0010) Patient's Name: value: 'A^B' != 'C\\n\\x1b[2Jxxx")
    assert lines[2].startswith("(0028,0010) Rows: value: 4 != [1, 1, 1, ")
    assert lines[2].endswith("... (100 values)")
    assert lines[3] == "(0072,0060) Selector AT Value: only in second: (0010,0010)"
    assert lines[4] == "(300A,00B0) Beam Sequence: items: 2 != 0"
    assert lines[5].endswith("... (50 bytes)")
    assert repr(first.diff(second)[0]) == f"<Difference {lines[0]}>"
    removed = plan()
    del removed.BeamSequence
    assert str(first.diff(removed)[0]) == "(300A,00B0) Beam Sequence: only in first: 2 items"
    first.PixelData = io.BytesIO(b"abc")
    assert str(first.diff(plan())[0]) == "(7FE0,0010) Pixel Data: only in first: a BytesIO object"


def test_a_difference_cannot_be_changed() -> None:
    found = Difference("(0010,0010)", Tag(0x00100010), "value", "a", "b")
    with pytest.raises(AttributeError):
        found.kind = "text"
    with pytest.raises(AttributeError):
        del found.first
    with pytest.raises(AttributeError):
        found.other = 1
    again = pickle.loads(pickle.dumps(found))
    assert (again.path, again.tag, again.kind, again.first, again.second) == (
        "(0010,0010)",
        0x00100010,
        "value",
        "a",
        "b",
    )


@pytest.mark.parametrize("wrong", [None, 1, {}, Dataset()])
def test_the_native_functions_take_stores_and_items_alone(wrong: Any) -> None:
    with pytest.raises(TypeError):
        unlike(wrong, Dataset()._dict)
    with pytest.raises(TypeError):
        unlike(Dataset()._dict, wrong)
    if wrong is None:
        with pytest.raises(TypeError):
            item_pairs(wrong, [])
