"""Callbacks that mend raw elements, with pydicom as the oracle."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, padded, part10
from tests.reference.oracle import CYDICOM, PYDICOM, attempts, same_as_pydicom

#: DS of the standard, IS of the standard, one that is not in the dictionary, LO, and one without a value.
ELEMENTS = (
    (0x00181310, "US", b"\1\0\2\0"),
    (0x00181061, "LO", b"a,b"),
    (0x00200032, "DS", b"1.5,2,3"),
    (0x00200013, "IS", b"1,2"),
    (0x00280030, "DS", b""),
    (0x30110011, "DS", b"1,2"),
)


def source(implicit: bool) -> bytes:
    encoding = IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE
    elements = sorted((tag, vr, padded(value)) for tag, vr, value in ELEMENTS)
    body = b"".join(encoding.element(tag, vr, value) for tag, vr, value in elements)
    return part10(body, IMPLICIT_LITTLE_UID) if implicit else part10(body)


def values(dicom: Any, data: bytes, fix: Any) -> list[Any]:
    """Return the VR and the value of each element with a callback in force, without warnings."""
    fixer = importlib.import_module(f"{dicom.__name__}.util.fixer")

    def seen(ds: Any, tag: int) -> Any:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ds[tag].VR, ds[tag].value

    with dicom.switches(data_element_callback=None, data_element_callback_kwargs={}):
        fix(fixer)
        ds = dicom.read(data)
        tags = list(ds.keys())
        return attempts(*(lambda tag=tag: seen(ds, tag) for tag in tags))


@pytest.mark.parametrize("unknown", [True, False])
@pytest.mark.parametrize("vrs", [("DS", "IS"), ("IS",), ("LO", "DS")])
@pytest.mark.parametrize("implicit", [True, False])
@same_as_pydicom
def test_another_separator_becomes_a_backslash(dicom, implicit, vrs, unknown):
    return values(dicom, source(implicit), lambda fixer: fixer.fix_separator(b",", vrs, unknown))


@same_as_pydicom
def test_a_separator_is_replaced_in_decimal_and_integer_strings_unless_told(dicom):
    return values(dicom, source(False), lambda fixer: fixer.fix_separator(b","))


@pytest.mark.parametrize(("vr", "value"), [("US", b"1.5 "), ("US", b"abc"), ("DS", b"1.5 ")])
@pytest.mark.parametrize("vrs", [None, ("IS",), ("DS", "LO"), ("UL", "LO")])
@pytest.mark.parametrize("implicit", [True, False])
@same_as_pydicom
def test_a_value_that_its_vr_cannot_have_is_read_by_another(dicom, implicit, vrs, vr, value):
    encoding = IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE
    tag = {"US": 0x00280010, "DS": 0x00200032}[vr]
    body = encoding.element(tag, vr, padded(value))
    data = part10(body, IMPLICIT_LITTLE_UID) if implicit else part10(body)
    return values(dicom, data, lambda fixer: fixer.fix_mismatch(*(() if vrs is None else (vrs,))))


def test_numbers_of_a_wrong_length_are_read_by_another_vr():
    # pydicom tries no other VR: the mending fails with what it should mend.
    data = part10(EXPLICIT_LITTLE.element(0x00189073, "FD", b"17"))
    (seen,) = values(CYDICOM, data, lambda fixer: fixer.fix_mismatch(("UL", "IS")))
    (refused,) = values(PYDICOM, data, lambda fixer: fixer.fix_mismatch(("UL", "IS")))
    assert seen[0] == ("tuple", ["IS", ("IS", 17, "17")])
    assert refused[0] == ("raises", "BytesLengthException")
