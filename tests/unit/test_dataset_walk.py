"""Visiting every element: walk and iterall, with pydicom as the oracle."""

from __future__ import annotations

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def nested(dicom):
    ds = dicom.Dataset()
    ds.PatientID = "12345"
    ds.PatientName = "CITIZEN^Jan"
    inner = dicom.Dataset()
    inner.Manufacturer = "Linac, co."
    inner.ControlPointSequence = [dicom.Dataset(), dicom.Dataset()]
    inner.ControlPointSequence[1].ControlPointIndex = 1
    ds.BeamSequence = [inner, dicom.Dataset(), dicom.Dataset()]
    ds.BeamSequence[2].BeamNumber = 3
    ds.add_new(0x300A0002, "SH", "label")
    ds.add_new(0x300C0002, "SQ", [])
    return ds


def read(dicom):
    encoding = EXPLICIT_LITTLE
    leaf = encoding.item(encoding.element(0x300A0112, "IS", "1 "))
    inner = encoding.item(
        encoding.element(0x00080070, "LO", "Linac ")
        + encoding.sequence(0x300A0111, [leaf, leaf], undefined=True)
    )
    return dicom.read(
        part10(
            encoding.element(0x00100010, "PN", "A^B ")
            + encoding.sequence(0x300A00B0, [inner, encoding.item(b""), inner])
            + encoding.element(0x300C0002, "SQ", b"")
        )
    )


MAKERS = pytest.mark.parametrize("make", [nested, read])


@MAKERS
@same_as_pydicom
def test_iterall_yields_nested_elements_behind_their_sequence(dicom, make):
    ds = make(dicom)
    return [(int(element.tag), element.VM, element.VR) for element in ds.iterall()], type(
        ds.iterall()
    ).__name__


@MAKERS
@pytest.mark.parametrize("recursive", [True, False])
@same_as_pydicom
def test_walk_calls_back_with_each_data_set_and_element(dicom, make, recursive):
    ds = make(dicom)
    seen = []
    answer = ds.walk(lambda holder, element: seen.append((len(holder), int(element.tag))), recursive)
    return seen, answer, ds


@MAKERS
@same_as_pydicom
def test_a_callback_may_change_what_it_visits(dicom, make):
    def delete(holder, element):
        if element.VR != "SQ":
            del holder[element.tag]

    def delete_sequences(holder, element):
        if element.VR == "SQ":
            del holder[element.tag]

    def change(holder, element):
        if element.VR in ("LO", "PN"):
            element.value = "changed"

    def replace(holder, element):
        if element.VR in ("LO", "PN", "SH", "IS"):
            holder[element.tag] = dicom.DataElement(element.tag, element.VR, "7")

    def add(holder, element):
        seen.append(int(element.tag))
        holder.PatientSex = "O"

    def empty_sequence(holder, element):
        seen.append(int(element.tag))
        if element.VR == "SQ":
            element.value = []

    answers = []
    for callback in (delete, delete_sequences, change, replace, add, empty_sequence):
        seen = []
        ds = make(dicom)
        answers.append((attempts(lambda ds=ds, callback=callback: ds.walk(callback)), seen, ds))
    return answers


@MAKERS
def test_what_a_callback_deletes_is_not_visited(make):
    # pydicom raises KeyError.
    seen = []

    def delete_later(holder, element):
        seen.append(int(element.tag))
        holder.pop(0x300A00B0, None)

    def clear(holder, element):
        seen.append(int(element.tag))
        holder.clear()

    make(CYDICOM).walk(delete_later)
    assert 0x300A00B0 not in seen
    assert seen[-1] == 0x300C0002
    seen.clear()
    make(CYDICOM).walk(clear)
    assert len(seen) == 1


@same_as_pydicom
def test_an_error_in_a_callback_says_where(dicom):
    def fail(holder, element):
        if element.tag == 0x300A0112:
            raise ValueError("on purpose")

    try:
        nested(dicom).walk(fail)
    except ValueError as error:
        return "(300A,0112)" in str(error), "on purpose" in str(error)


@same_as_pydicom
def test_an_error_in_a_callback_keeps_its_class(dicom):
    class Own(LookupError):
        pass

    def fail(holder, element):
        raise Own("on purpose", 5)

    return attempts(
        lambda: nested(dicom).walk(fail), lambda: nested(dicom).walk(None), lambda: nested(dicom).walk(5)
    )


def test_depth_is_not_that_of_the_stack():
    ds = innermost = CYDICOM.Dataset()
    for _ in range(5000):
        item = CYDICOM.Dataset()
        innermost.BeamSequence = [item]
        innermost = item
    innermost.PatientName = "deep"
    count = 0

    def visit(holder, element):
        nonlocal count
        count += 1

    ds.walk(visit)
    assert count == 5001
    assert sum(1 for _ in ds.iterall()) == 5001
    assert str(ds).count("\n") > 5000
    # Ends level by level: releasing a chain is Python's own recursion, which it bounds.
    while "BeamSequence" in ds:
        ds = ds.BeamSequence[0]
