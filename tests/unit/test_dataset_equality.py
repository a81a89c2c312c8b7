"""When data sets are equal, with pydicom as the oracle."""

from __future__ import annotations

import warnings

import numpy
import pytest

from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    part10,
)
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def small(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "CITIZEN^Jan"
    ds.Rows = 4
    ds.BeamSequence = [dicom.Dataset()]
    ds.BeamSequence[0].Manufacturer = "Linac, co."
    return ds


def changed(dicom, change):
    ds = small(dicom)
    change(ds)
    return ds


CHANGES = {
    "nothing": lambda ds: None,
    "value": lambda ds: setattr(ds, "Rows", 5),
    "other type": lambda ds: setattr(ds, "Rows", "4"),
    "float": lambda ds: setattr(ds, "Rows", 4.0),
    "more": lambda ds: setattr(ds, "Columns", 5),
    "fewer": lambda ds: delattr(ds, "Rows"),
    "item value": lambda ds: setattr(ds.BeamSequence[0], "Manufacturer", "other"),
    "item more": lambda ds: setattr(ds.BeamSequence[0], "PatientID", "other"),
    "item count": lambda ds: ds.BeamSequence.append(type(ds)()),
    "no items": lambda ds: ds.BeamSequence.clear(),
    "attribute": lambda ds: setattr(ds, "own", 5),
    "order": lambda ds: ds.add(ds.pop("PatientName")),
    "vr": lambda ds: setattr(ds["Rows"], "VR", "UL"),
    "private creator": lambda ds: setattr(ds["Rows"], "private_creator", "x"),
    "undefined length": lambda ds: setattr(ds["BeamSequence"], "is_undefined_length", True),
    "undefined item": lambda ds: setattr(ds.BeamSequence[0], "is_undefined_length_sequence_item", True),
    "empty": lambda ds: ds.clear(),
    "many": lambda ds: setattr(ds, "Rows", [4, 4]),
    "none": lambda ds: setattr(ds, "Rows", None),
    "charset": lambda ds: setattr(ds, "SpecificCharacterSet", "ISO_IR 100"),
}


@pytest.mark.parametrize("name", CHANGES)
@same_as_pydicom
def test_data_sets_are_equal_if_their_elements_are(dicom, name):
    one, other = small(dicom), changed(dicom, CHANGES[name])
    again = changed(dicom, CHANGES[name])
    return attempts(
        lambda: one == other,
        lambda: other == one,
        lambda: one != other,
        lambda: other != one,
        lambda: other == again,
        lambda: other != again,
        lambda: one == one,
    )


def test_arrays_are_equal_if_all_their_numbers_are():
    # pydicom fails on asking whether an array of comparisons is true.
    one, same, other, scalar = (small(CYDICOM) for _ in range(4))
    for ds, numbers in ((one, [4, 5]), (same, [4, 5]), (other, [4, 6])):
        ds["Rows"]._value = numpy.array(numbers)
    assert one == same
    assert one != other
    assert one != scalar
    assert scalar != one


@same_as_pydicom
def test_other_things_are_not_data_sets(dicom):
    class Own(dicom.Dataset):
        pass

    ds = small(dicom)
    others = [None, 5, "x", {}, dict(ds.items()), Own(ds), dicom.dataset.FileMetaDataset(), [], object]
    return attempts(
        *(lambda other=other: ds == other for other in others),
        *(lambda other=other: other == ds for other in others),
        *(lambda other=other: ds != other for other in others),
        lambda: dicom.Dataset() == dicom.dataset.FileMetaDataset(),
        lambda: dicom.dataset.FileMetaDataset() == dicom.Dataset(),
        lambda: ds.__eq__(5),
        lambda: ds.__eq__(small(dicom)),
    )


@same_as_pydicom
def test_a_data_set_that_was_read_equals_one_that_was_built(dicom):
    body = EXPLICIT_LITTLE.element(0x00100010, "PN", "CITIZEN^Jan ") + EXPLICIT_LITTLE.number(
        0x00280010, "US", 4
    )
    item = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", "Linac, co."))
    data = part10(body + EXPLICIT_LITTLE.sequence(0x300A00B0, [item], undefined=True))
    one, other, built = dicom.read(data), dicom.read(data), small(dicom)
    return attempts(
        lambda: one == other,
        lambda: one != other,
        lambda: one == built,
        lambda: built == one,
        lambda: built != one,
        lambda: one.file_meta == other.file_meta,
        lambda: one.BeamSequence == built.BeamSequence,
        lambda: one.BeamSequence[0] == built.BeamSequence[0],
        lambda: built.BeamSequence[0] == one.BeamSequence[0],
    )


def test_untouched_data_sets_of_the_same_bytes_are_equal_without_making_items():
    items = [EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", "x "))] * 10
    data = part10(EXPLICIT_LITTLE.sequence(0x300A00B0, items))
    one = CYDICOM.read(data)
    assert one == one.copy()


NOT_A_NUMBER = {
    "FL": (b"\0\0\xc0\x7f", b"\0\0\x80\x7f"),
    "FD": (b"\0\0\0\0\0\0\xf8\x7f", b"\0\0\0\0\0\0\xf0\x7f"),
    "FD in its low half": (b"\1\0\0\0\0\0\xf0\x7f", bytes(8)),
    "DS": (b"nan ", b"inf "),
}


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE])
@pytest.mark.parametrize("case", NOT_A_NUMBER)
@same_as_pydicom
def test_a_value_that_is_not_a_number_is_unlike_itself(dicom, case, encoding):
    vr = case[:2]
    tag = {"FL": 0x00189461, "FD": 0x00189073, "DS": 0x00180050}[vr]
    nan, number = (raw if encoding.little or vr == "DS" else raw[::-1] for raw in NOT_A_NUMBER[case])
    syntax = {EXPLICIT_LITTLE: EXPLICIT_LITTLE_UID, EXPLICIT_BIG: EXPLICIT_BIG_UID}.get(
        encoding, IMPLICIT_LITTLE_UID
    )

    def compared(value, depth):
        body = encoding.element(tag, vr, value if vr == "DS" else value * 2)
        for _ in range(depth):
            body = encoding.sequence(0x300A00B0, [encoding.item(b""), encoding.item(body)])
        data = part10(body, syntax)
        # What each library says of such a DS is tested elsewhere.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            one, other = dicom.read(data), dicom.read(data)
            return one == other, one != other

    return attempts(
        *(
            lambda value=value, depth=depth: compared(value, depth)
            for value in (nan, number)
            for depth in range(3)
        )
    )


def test_depth_is_not_that_of_the_stack():
    def nested():
        ds = innermost = CYDICOM.Dataset()
        for _ in range(3000):
            item = CYDICOM.Dataset()
            innermost.BeamSequence = [item]
            innermost = item
        innermost.PatientName = "deep"
        return ds, innermost

    (one, bottom), (other, _) = nested(), nested()
    assert one == other
    bottom.PatientName = "else"
    assert one != other
    for ds in (one, other):
        while "BeamSequence" in ds:
            ds = ds.BeamSequence[0]
