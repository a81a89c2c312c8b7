"""The arrays that ``DataElement.to_array`` returns, by VR."""

from __future__ import annotations

import struct
from typing import Any

import numpy
import pytest

from cydicom import policy
from cydicom._native import values as native
from cydicom.numberarrays import to_array
from cydicom.valuerep import DSdecimal


def decode(vr: str, data: bytes) -> Any:
    return native.decode(vr, data, True, ("iso8859",), policy.Policy())


@pytest.mark.parametrize(
    ("vr", "data", "dtype", "numbers"),
    [
        ("DS", b"1.5\\2 ", "float64", [1.5, 2]),
        ("DS", b"1.5 ", "float64", [1.5]),
        ("DS", b"", "float64", []),
        ("DS", b"  ", "float64", []),
        ("DS", b"\\".join([b"2.5"] * 300), "float64", [2.5] * 300),
        ("IS", b"1\\2 ", "int64", [1, 2]),
        ("IS", b"\\".join([b"25"] * 300), "int64", [25] * 300),
        ("US", b"\1\0\2\0", "uint16", [1, 2]),
        ("US", b"\1\0", "uint16", [1]),
        ("SV", bytes(7) + b"\x80", "int64", [-(2**63)]),
        ("FL", struct.pack("<f", 1.5), "float32", [1.5]),
        ("OB", b"\1\2\3", "uint8", [1, 2, 3]),
        ("OW", b"\1\0\2\0", "uint16", [1, 2]),
        ("OF", struct.pack("<2f", 1.5, 2), "float32", [1.5, 2]),
        ("OB", b"", "uint8", []),
    ],
)
def test_numbers_of_a_value(vr: str, data: bytes, dtype: str, numbers: list[float]) -> None:
    array = to_array(vr, decode(vr, data))
    assert array.dtype == dtype and array.tolist() == numbers
    array[:] = 0  # a new array, not a view of the value


def test_decimals_and_arrays_are_numbers_too() -> None:
    assert to_array("DS", DSdecimal("1.5")).tolist() == [1.5]
    assert to_array("DS", numpy.float64(2)).tolist() == [2]
    assert to_array("IS", numpy.array([1, 2])).tolist() == [1, 2]


@pytest.mark.parametrize("vr", ["LO", "PN", "SQ", "UI"])
def test_other_vrs_hold_no_numbers(vr: str) -> None:
    with pytest.raises(TypeError):
        to_array(vr, "1")


def test_what_is_no_number_is_refused() -> None:
    for vr, value in (("DS", ["1", ""]), ("IS", "x"), ("OW", b"123")):
        with pytest.raises(ValueError):
            to_array(vr, value)
