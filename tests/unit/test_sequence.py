"""Sequence: a mutable list of data sets, with pydicom as the oracle."""

from __future__ import annotations

from collections.abc import MutableSequence

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def item(dicom, number):
    ds = dicom.Dataset()
    ds.BeamNumber = number
    return ds


def built(dicom):
    return dicom.Sequence([item(dicom, number) for number in range(4)])


def source(count=4, **options):
    items = [
        EXPLICIT_LITTLE.item(
            EXPLICIT_LITTLE.element(0x300A00C0, "IS", f"{number} "), undefined=number % 2 == 1
        )
        for number in range(count)
    ]
    return part10(EXPLICIT_LITTLE.sequence(0x300A00B0, items, **options))


def read(dicom):
    return dicom.read(source()).BeamSequence


MAKERS = pytest.mark.parametrize("make", [built, read])


def numbers(sequence):
    return [ds.get("BeamNumber") for ds in sequence]


@same_as_pydicom
def test_a_sequence_is_made_from_an_iterable_of_data_sets(dicom):
    one = dicom.Dataset()
    return attempts(
        dicom.Sequence,
        lambda: dicom.Sequence(None),
        lambda: dicom.Sequence([]),
        lambda: dicom.Sequence(()),
        lambda: dicom.Sequence([one, one]),
        lambda: dicom.Sequence(ds for ds in (one, one)),
        lambda: dicom.Sequence(iter([one])),
        lambda: dicom.Sequence({0: one}.values()),
        lambda: dicom.Sequence(dicom.Sequence([one])),
        lambda: dicom.Sequence(one),
        lambda: dicom.Sequence([None]),
        lambda: dicom.Sequence([5]),
        lambda: dicom.Sequence(5),
        lambda: dicom.Sequence("text"),
        lambda: dicom.Sequence([one, "text"]),
        lambda: dicom.Sequence({}),
        lambda: dicom.Sequence({"a": one}),
        lambda: dicom.Sequence([dicom.dataset.FileMetaDataset()]),
        lambda: dicom.Sequence([[one]]),
        lambda: dicom.Sequence(iterable=[one]),
    )


def test_a_sequence_is_a_mutable_sequence_of_abc():
    assert isinstance(CYDICOM.Sequence(), MutableSequence)
    assert issubclass(CYDICOM.Sequence, CYDICOM.multival.ConstrainedList)


CHANGES = [
    lambda dicom, s: s.append(item(dicom, 9)),
    lambda dicom, s: s.append(5),
    lambda dicom, s: s.append(None),
    lambda dicom, s: s.append([item(dicom, 9)]),
    lambda dicom, s: s.extend([item(dicom, 9), item(dicom, 8)]),
    lambda dicom, s: s.extend(item(dicom, 9)),
    lambda dicom, s: s.extend([item(dicom, 9), 5]),
    lambda dicom, s: s.extend(5),
    lambda dicom, s: s.extend(s),
    lambda dicom, s: s.extend(ds for ds in [item(dicom, 9)]),
    lambda dicom, s: s.extend(""),
    lambda dicom, s: s.insert(0, item(dicom, 9)),
    lambda dicom, s: s.insert(-1, item(dicom, 9)),
    lambda dicom, s: s.insert(99, item(dicom, 9)),
    lambda dicom, s: s.insert(0, 5),
    lambda dicom, s: s.insert("0", item(dicom, 9)),
    lambda dicom, s: s.__setitem__(0, item(dicom, 9)),
    lambda dicom, s: s.__setitem__(-1, item(dicom, 9)),
    lambda dicom, s: s.__setitem__(9, item(dicom, 9)),
    lambda dicom, s: s.__setitem__(0, 5),
    lambda dicom, s: s.__setitem__(slice(0, 2), [item(dicom, 9)]),
    lambda dicom, s: s.__setitem__(slice(0, 2), item(dicom, 9)),
    lambda dicom, s: s.__setitem__(slice(0, 2), [5]),
    lambda dicom, s: s.__setitem__(slice(0, 2), 5),
    lambda dicom, s: s.__setitem__(slice(None, None, 2), [item(dicom, 9), item(dicom, 8)]),
    lambda dicom, s: s.__setitem__(slice(None, None, 2), [item(dicom, 9)]),
    lambda dicom, s: s.__setitem__("0", item(dicom, 9)),
    lambda dicom, s: s.__delitem__(0),
    lambda dicom, s: s.__delitem__(-1),
    lambda dicom, s: s.__delitem__(9),
    lambda dicom, s: s.__delitem__(slice(1, 3)),
    lambda dicom, s: s.__delitem__("0"),
    lambda dicom, s: numbers([s.pop()]),
    lambda dicom, s: numbers([s.pop(0)]),
    lambda dicom, s: s.pop(9),
    lambda dicom, s: s.remove(s[1]),
    lambda dicom, s: s.remove(item(dicom, 2)),
    lambda dicom, s: s.remove(item(dicom, 9)),
    lambda dicom, s: s.remove(5),
    lambda dicom, s: s.reverse(),
    lambda dicom, s: s.clear(),
    lambda dicom, s: numbers(s.__iadd__([item(dicom, 9)])),
    lambda dicom, s: s.__iadd__(item(dicom, 9)),
    lambda dicom, s: s.__iadd__([5]),
    lambda dicom, s: s.__iadd__(5),
    lambda dicom, s: s.sort(),
    lambda dicom, s: s.sort(key=lambda ds: -ds.BeamNumber),
    lambda dicom, s: s.copy(),
    lambda dicom, s: s + s,
    lambda dicom, s: s * 2,
    lambda dicom, s: [item(dicom, 9)] + s,  # noqa: RUF005
]


@MAKERS
@pytest.mark.parametrize("change", CHANGES, ids=range(len(CHANGES)))
@same_as_pydicom
def test_a_sequence_changes_as_a_list_does(dicom, make, change):
    sequence = make(dicom)
    return attempts(lambda: change(dicom, sequence)), numbers(sequence), len(sequence)


@MAKERS
@same_as_pydicom
def test_a_sequence_is_asked_as_a_list_is(dicom, make):
    sequence = make(dicom)
    return attempts(
        lambda: len(sequence),
        lambda: bool(sequence),
        lambda: bool(dicom.Sequence()),
        lambda: numbers(sequence),
        lambda: numbers(reversed(sequence)),
        lambda: sequence[0],
        lambda: sequence[-1],
        lambda: sequence[4],
        lambda: sequence[-5],
        lambda: numbers(sequence[1:3]),
        lambda: type(sequence[1:3]).__name__,
        lambda: numbers(sequence[::-1]),
        lambda: sequence["0"],
        lambda: sequence[1.0],
        lambda: sequence[True],
        lambda: sequence[None],
        lambda: sequence.index(sequence[2]),
        lambda: sequence.index(item(dicom, 3)),
        lambda: sequence.index(item(dicom, 9)),
        lambda: sequence.index(sequence[2], 3),
        lambda: sequence.index(sequence[2], 0, 2),
        lambda: sequence.count(item(dicom, 3)),
        lambda: item(dicom, 3) in sequence,
        lambda: item(dicom, 9) in sequence,
        lambda: 5 in sequence,
        lambda: sequence[0] is sequence[0],
        lambda: next(iter(sequence)) is sequence[0],
        lambda: sequence[-1] is sequence[3],
        lambda: sequence[1:3][0] is sequence[1],
        lambda: hash(sequence),
        lambda: str(sequence),
        lambda: repr(sequence),
        lambda: repr(dicom.Sequence()),
        lambda: str(dicom.Sequence()),
    )


@same_as_pydicom
def test_sequences_are_equal_if_their_items_are(dicom):
    one, other, read_one, read_other = built(dicom), built(dicom), read(dicom), read(dicom)
    shorter = dicom.Sequence(list(one)[:3])
    return attempts(
        lambda: one == other,
        lambda: one != other,
        lambda: one == read_one,
        lambda: read_one == one,
        lambda: read_one == read_other,
        lambda: read_one != read_other,
        lambda: one == shorter,
        lambda: one != shorter,
        lambda: read_one == shorter,
        lambda: shorter == read_one,
        lambda: one == list(one),
        lambda: list(one) == one,
        lambda: read_one == list(one),
        lambda: one == 5,
        lambda: one == None,  # noqa: E711
        lambda: dicom.Sequence() == dicom.Sequence(),
        lambda: dicom.Sequence() == [],
        lambda: one == dicom.Sequence([item(dicom, 3 - n) for n in range(4)]),
        lambda: one < other,
    )


@pytest.mark.parametrize("undefined", [False, True])
@same_as_pydicom
def test_a_sequence_that_was_read_tells_of_undefined_lengths_and_places(dicom, undefined):
    ds = dicom.read(source(undefined=undefined))
    element = ds["BeamSequence"]
    items = [(one.is_undefined_length_sequence_item, one.seq_item_tell) for one in element.value]
    return element.is_undefined_length, element.value.is_undefined_length, element.file_tell, items


@MAKERS
@same_as_pydicom
def test_one_data_set_may_be_in_several_sequences(dicom, make):
    sequence = make(dicom)
    other = dicom.Dataset()
    other.BeamSequence = [sequence[1], sequence[1]]
    other.BeamSequence[0].BeamNumber = 7
    return numbers(sequence), numbers(other.BeamSequence)


@MAKERS
@same_as_pydicom
def test_the_value_of_an_element_is_the_sequence_that_was_assigned(dicom, make):
    sequence = make(dicom)
    ds = dicom.Dataset()
    ds.BeamSequence = sequence
    same = ds.BeamSequence is sequence
    ds["BeamSequence"].value = []
    empty = ds.BeamSequence
    plain = [item(dicom, 5)]
    ds.BeamSequence = plain
    plain.append(item(dicom, 6))
    return same, empty, len(ds.BeamSequence), ds


@MAKERS
@same_as_pydicom
def test_an_item_is_changed_in_place(dicom, make):
    sequence = make(dicom)
    sequence[2].BeamNumber = 22
    sequence[2].BeamName = "new"
    del sequence[1].BeamNumber
    return sequence, numbers(sequence)


@same_as_pydicom
def test_an_element_of_a_sequence_counts_as_one_value(dicom):
    ds = dicom.Dataset()
    ds.BeamSequence = built(dicom)
    ds.ReferencedImageSequence = []
    return [(e.VM, e.is_empty, e.repval, e.empty_value, bool(e.value)) for e in ds]


def test_items_of_a_source_stay_until_the_sequence_changes():
    sequence = read(CYDICOM)
    first = sequence[0]
    sequence.append(item(CYDICOM, 9))
    assert sequence[0] is first
    assert numbers(sequence) == [0, 1, 2, 3, 9]


@pytest.mark.parametrize("long", ["first", "second", "both", "neither"])
def test_sequences_beside_a_long_one_that_was_passed_before_end_where_they_end(long):
    def inner(number, is_long):
        text = EXPLICIT_LITTLE.element(0x300A00C3, "LO", "x" * 60)
        value = EXPLICIT_LITTLE.element(0x300A00C0, "IS", f"{number} ") + text
        items = [EXPLICIT_LITTLE.item(value, undefined=True)] * (10 if is_long else 1)
        return EXPLICIT_LITTLE.sequence(0x300A0110 + number, items, undefined=True)

    first = inner(1, long in ("first", "both"))
    second = inner(2, long in ("second", "both"))
    outer = EXPLICIT_LITTLE.item(first + second, undefined=True)
    ds = CYDICOM.read(part10(EXPLICIT_LITTLE.sequence(0x300A00B0, [outer] * 2, undefined=True)))
    for item in ds.BeamSequence:
        for number, sequence in ((1, item[0x300A0111].value), (2, item[0x300A0112].value)):
            assert len(sequence) == (10 if long in (["first", "second"][number - 1], "both") else 1)
            assert [one.BeamNumber for one in sequence] == [number] * len(sequence)
