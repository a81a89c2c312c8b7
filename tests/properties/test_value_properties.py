"""The native conversion agrees with the plain-Python reference, and with pydicom, on any bytes."""

from __future__ import annotations

import math
import warnings
from typing import Any

import pydicom.config
import pydicom.errors
import pydicom.values
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st
from pydicom.dataelem import RawDataElement

from cydicom import policy, values
from cydicom._native import values as native
from cydicom._native.numbers import number_list
from cydicom._native.texts import text_list
from cydicom.errors import BytesLengthException
from tests.reference import values as reference

ENCODINGS = {"latin-1": ("iso8859",), "utf-8": ("utf8",)}
WRONG_LENGTH = "wrong length"

pieces = st.sampled_from(
    [
        b" ",
        b"\x00",
        b"\\",
        b"A",
        b"1",
        b".",
        b"=",
        b"^",
        b"-",
        b"e",
        b"0",
        b"12",
        b"\n",
        b"\t",
        b"\xe9",
        b"\xa0",
        b"\x85",
        b"_",
        b"+",
        b"5",
        b"b" * 15,
        b"3" * 13,
        b".5",
        b"c" * 50,
        b"2024",
        b"0131",
        b"\xc3\xa9",
        b"7e3",
    ]
)
texts = st.lists(pieces, max_size=12).map(b"".join)
decimals = st.lists(
    st.sampled_from([b"1", b"0", b".", b"-", b"\\", b"\\", b" ", b"7", b"e", b"99999"]), max_size=16
).map(b"".join)


def describe(value: Any) -> Any:
    name = type(value).__name__
    if name in ("MultiValue", "list"):
        return (name, *[describe(item) for item in value])
    if name == "PersonName":
        return (name, str(value))
    if name == "DSfloat":
        return (name, number(float(value)), value.original_string)
    if name == "ISfloat":
        return (name, number(float(value)), value.original_string)
    if name == "IS":
        return (name, int(value), value.original_string)
    if name == "BaseTag":
        return (name, int(value))
    if name == "UID":
        return (name, str(value))
    return number(value) if isinstance(value, float) else value


def number(value: Any) -> Any:
    return "nan" if isinstance(value, float) and math.isnan(value) else value


def same_nan(description: Any) -> Any:
    if isinstance(description, tuple):
        return tuple(same_nan(part) for part in description)
    return number(description)


def converted(vr: str, data: bytes, little_endian: bool, encoding: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found = native.decode(vr, data, little_endian, ENCODINGS[encoding], policy.current())
        except BytesLengthException:
            return WRONG_LENGTH
        return describe(found)


def expected(vr: str, data: bytes, little_endian: bool, encoding: str) -> Any:
    try:
        return same_nan(reference.decode(vr, data, little_endian, encoding))
    except reference.WrongLength:
        return WRONG_LENGTH


@given(st.sampled_from(sorted(reference.ALL)), texts | decimals | st.binary(max_size=24), st.booleans())
@example("DS", b"\xa0\\1 \0", True)
@example("IS", b"1_0\\ 2", True)
@example("UI", b"1.2\0\\1.3\0", True)
def test_default_repertoire_agrees_with_the_reference(vr: str, data: bytes, little_endian: bool) -> None:
    assert converted(vr, data, little_endian, "latin-1") == expected(vr, data, little_endian, "latin-1")


@given(st.sampled_from(["LO", "LT", "PN", "SH", "ST", "UC", "UT"]), st.text(max_size=30))
def test_utf8_agrees_with_the_reference(vr: str, text: str) -> None:
    data = text.replace("\x1b", "").encode("utf-8", "ignore")
    assert converted(vr, data, True, "utf-8") == expected(vr, data, True, "utf-8")


#: What cydicom does knowingly otherwise: half a tag is an error, an infinite IS is kept as text.
def differs_knowingly(vr: str, data: bytes, outcome: Any) -> bool:
    return (vr == "AT" and len(data) % 4 != 0) or outcome == "OverflowError"


@given(
    st.sampled_from(sorted(reference.ALL)),
    texts | decimals,
    st.booleans(),
    st.sampled_from([policy.IGNORE, policy.WARN, policy.RAISE]),
)
def test_any_bytes_agree_with_pydicom(vr: str, data: bytes, little_endian: bool, mode: int) -> None:
    raw = RawDataElement(0x00100010, vr, len(data), data, 0, False, little_endian)  # type: ignore[arg-type]
    pydicom.config.settings.reading_validation_mode = mode
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            theirs = describe(pydicom.values.convert_value(vr, raw, ["iso8859"]))
        except (ValueError, OverflowError, pydicom.errors.BytesLengthException) as fault:
            theirs = type(fault).__name__
        finally:
            pydicom.config.settings.reading_validation_mode = policy.WARN
        try:
            chosen = policy.Policy(reading_validation_mode=mode)
            policy.use(chosen)
            ours = describe(native.decode(vr, data, little_endian, ("iso8859",), chosen))
        except (ValueError, OverflowError) as fault:
            ours = type(fault).__name__
    if not differs_knowingly(vr, data, theirs):
        assert ours == theirs


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False).map(repr), min_size=2, max_size=40))
def test_an_array_of_decimals_is_rounded_as_python_rounds(texts: list[str]) -> None:
    texts = [text for text in texts if abs(float(text)) < 1e150 and abs(float(text) or 1) > 1e-150] or ["0"]
    numbers = number_list("\\".join(texts).encode(), "DS")
    assert numbers.to_array().tolist() == [float(text) for text in texts]
    assert [float(value) for value in numbers] == [float(text) for text in texts]


@given(st.integers(0, 10**25), st.integers(-30, 30), st.integers(0, 24))
def test_a_decimal_is_rounded_as_python_rounds(digits: int, exponent: int, point: int) -> None:
    text = str(digits)
    text = text[:point] + "." + text[point:] + f"e{exponent}"
    assert number_list(text.encode(), "DS")[0] == float(text)


@given(st.lists(st.integers(-(2**31), 2**31 - 1), min_size=1, max_size=50), st.booleans())
def test_lists_of_integers_index_and_slice_as_lists(items: list[int], padded: bool) -> None:
    numbers = number_list("\\".join(f"{item} " if padded else str(item) for item in items).encode(), "IS")
    if any(len(f"{item} ") > 12 for item in items):
        numbers = number_list("\\".join(map(str, items)).encode(), "IS")
    assert list(numbers) == items
    assert numbers == items
    assert numbers[::-2] == items[::-2]
    assert [numbers[-i - 1] for i in range(len(items))] == items[::-1]
    assert numbers.to_array().tolist() == items


@given(
    st.lists(st.sampled_from(["", "1", "1.2", "2.25.7", "0.0", "1.2.840.10008.1.2"]), min_size=2, max_size=60)
)
def test_lists_of_uids_index_and_slice_as_lists(items: list[str]) -> None:
    raw = "\\".join(items).encode()
    assume(raw == raw.rstrip(b"\0 "))
    uids = text_list(raw, "UI")
    assert list(uids) == uids.tolist() == uids[:] == items
    assert uids[::-2] == items[::-2]
    assert [uids[-i - 1] for i in range(len(items))] == items[::-1]


@given(
    st.lists(st.sampled_from(["", "A", "A^B", "A^B=C", "é^Ü", "A==", "==B"]), min_size=2, max_size=60),
    st.sampled_from(sorted(ENCODINGS)),
)
def test_lists_of_names_agree_with_the_names_one_by_one(items: list[str], encoding: str) -> None:
    raw = "\\".join(items).encode(encoding)
    names = text_list(raw, "PN", ENCODINGS[encoding])
    singles = [
        native.decode("PN", item.encode(encoding), True, ENCODINGS[encoding], policy.current())
        for item in items
    ]
    assert list(names) == names.tolist() == singles
    for name, single in zip(names, singles, strict=True):
        assert name.original_string == single.original_string
        assert name.encodings == ENCODINGS[encoding]


#: Text between backslashes, and the characters that one value may have; 0 for as many as there are.
LONGEST = {"AE": 0, "AS": 0, "CS": 0, "DA": 0, "DT": 0, "LO": 64, "SH": 16, "TM": 0, "UC": 0}


@given(
    st.sampled_from(sorted(LONGEST)),
    st.lists(texts, min_size=2, max_size=20).map(b"\\".join),
    st.sampled_from(sorted(ENCODINGS)),
)
@example("LO", b"A \\\xc3\xa9 \0\\", "utf-8")
@example("SH", b"A\\\xc3", "utf-8")
def test_lists_of_text_agree_with_the_reference(vr: str, data: bytes, encoding: str) -> None:
    if vr in ("AS", "CS", "DA", "DT", "TM"):
        data = data.rstrip(b"\0 ")
    try:
        found = text_list(data, vr, ENCODINGS[encoding])
    except ValueError:
        too_long = LONGEST[vr] and any(len(value) > LONGEST[vr] for value in data.split(b"\\"))
        broken = LONGEST[vr] or vr == "UC"
        broken = broken and encoding == "utf-8" and data.decode("utf-8", "replace").encode() != data
        assert too_long or broken
        return
    assert ("MultiValue", *found) == expected(vr, data, True, encoding)
    assert found.tolist() == list(found) == found[:]


@pytest.mark.parametrize("vr", ["US", "SS", "UL", "SL", "UV", "SV", "FL", "FD"])
@given(
    data=st.binary(min_size=16, max_size=64).map(lambda raw: raw[: len(raw) // 8 * 8]), little=st.booleans()
)
def test_binary_lists_agree_with_struct(vr: str, data: bytes, little: bool) -> None:
    numbers = number_list(data, vr, little)
    theirs = same_nan(reference.decode(vr, data, little))
    assert tuple(same_nan(item) for item in numbers) == theirs[1:]
    assert tuple(same_nan(item) for item in numbers.to_array().tolist()) == theirs[1:]


def test_the_table_of_converters_is_untouched() -> None:
    assert values.converters == values.converters._own
