"""Numbers to bytes and to the text of DS and IS: limits, byte order, arrays, rounding (PS3.5 6.2, 7.3)."""

from __future__ import annotations

import array
import collections
import datetime
import warnings
from decimal import Decimal
from typing import Any

import numpy
import pytest

from cydicom import config, valueencoding
from cydicom._native.digits import shortest
from cydicom._native.encode import encode as native_encode
from cydicom._native.numbers import number_list
from cydicom._native.values import decode as native_decode
from cydicom.dataelem import DataElement
from cydicom.errors import ValueEncodingError, ValueTypeError
from cydicom.multival import MultiValue
from cydicom.policy import Policy
from cydicom.valuerep import DS, IS, DSdecimal, DSfloat, ISfloat, is_valid_ds

LATIN = ("iso8859",)
BINARY_VRS = "FD FL SL SS SV UL US UV".split()


def encode(vr: str, value: Any, little: bool = True) -> bytes:
    return native_encode(vr, value, little, LATIN)


def quietly(function: Any, *arguments: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments)


# ---- numbers ----


@pytest.mark.parametrize("vr", BINARY_VRS)
@pytest.mark.parametrize("kind", ["u1", "i1", "<u2", ">i4", "u8", "f4", "f8", "?"])
def test_arrays_are_the_numbers_in_them(vr: str, kind: str) -> None:
    numbers = numpy.array([0, 1, 7], kind)
    if vr not in ("FD", "FL") and numbers.dtype.kind in "f?b":
        with pytest.raises(ValueTypeError, match=vr):
            encode(vr, numbers)
        return
    for little in (True, False):
        assert encode(vr, numbers, little) == encode(vr, [int(one) for one in numbers], little)
        assert encode(vr, numpy.array(numbers[2]), little) == encode(vr, int(numbers[2]), little)
        assert encode(vr, numbers[:0], little) == b""


@pytest.mark.parametrize(
    "several",
    [
        (1, 2),
        array.array("H", [1, 2]),
        collections.deque([1, 2]),
        MultiValue(int, [1, 2]),
        bytearray(b"\1\2"),
    ],
)
def test_several_numbers_come_in_any_list(several: Any) -> None:
    assert encode("US", several) == b"\1\0\2\0"


LIMITS = {"US": (0, 65535), "SS": (-32768, 32767), "UL": (0, 2**32 - 1), "SL": (-(2**31), 2**31 - 1)}
LIMITS |= {"UV": (0, 2**64 - 1), "SV": (-(2**63), 2**63 - 1)}


@pytest.mark.parametrize("vr", LIMITS)
def test_numbers_beyond_the_vr_are_refused_with_its_limits(vr: str) -> None:
    for limit, beyond in zip(LIMITS[vr], (-1, 1), strict=True):
        assert native_decode(vr, encode(vr, limit), True, LATIN, Policy()) == limit
        wanted = f"{limit + beyond} is not a value of {vr}: those are from {LIMITS[vr][0]} to {LIMITS[vr][1]}"
        with pytest.raises(ValueEncodingError, match=wanted):
            encode(vr, limit + beyond)
        with pytest.raises(ValueEncodingError, match=wanted):
            encode(vr, [0, limit + beyond])
        with pytest.raises(ValueEncodingError, match=vr):
            encode(vr, 10**5000 * beyond)
    if LIMITS[vr][1] < 2**63 - 1:
        with pytest.raises(ValueEncodingError, match=f"{LIMITS[vr][1] + 1} is not a value of {vr}"):
            encode(vr, numpy.array([LIMITS[vr][1] + 1]))


def test_single_floats_beyond_fl_are_refused() -> None:
    largest = 3.4028235677973362e38  # rounds to the largest single float
    assert encode("FL", largest) == b"\xff\xff\x7f\x7f"
    for beyond in (3.4028235677973366e38, -1e39, numpy.array([1e39]), [0.0, 1e39]):
        with pytest.raises(ValueEncodingError, match="FL"):
            encode("FL", beyond)
    assert encode("FL", numpy.array([numpy.nan, -numpy.inf])) == encode("FL", [float("nan"), float("-inf")])
    with pytest.raises(ValueEncodingError, match="FD"):
        encode("FD", 10**400)


@pytest.mark.parametrize("vr", BINARY_VRS)
@pytest.mark.parametrize(
    "value", ["1", b"\1\0", [None], [""], {"a": 1}, {1}, object(), 1j, [[1]], memoryview(b"ab")]
)
def test_what_is_no_number_is_refused(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match=f"a value of {vr} is"):
        encode(vr, value)


@pytest.mark.parametrize("vr", [vr for vr in BINARY_VRS if vr not in ("FD", "FL")])
@pytest.mark.parametrize("value", [1.0, float("nan"), Decimal(1), numpy.float32(1), numpy.bool_(True)])
def test_integers_are_not_made_of_other_numbers(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match="int"):
        encode(vr, value)


@pytest.mark.parametrize(
    "value", ["no keyword", -1, 2**32, 1 << 100, b"\1\2\3\4", object(), [None], [""], 1e300]
)
def test_what_is_no_tag_is_refused(value: Any) -> None:
    with pytest.raises(ValueEncodingError, match="a value of AT is a tag"):
        encode("AT", value)


# ---- numbers that are still bytes ----


@pytest.mark.parametrize("vr", BINARY_VRS)
@pytest.mark.parametrize("stored", [True, False])
@pytest.mark.parametrize("little", [True, False])
def test_lazy_numbers_are_copied_or_swapped(vr: str, stored: bool, little: bool) -> None:
    numbers = list(range(100))
    lazy = number_list(encode(vr, numbers, stored), vr, stored)
    value = MultiValue(int, [])
    value._list = lazy
    assert encode(vr, value, little) == encode(vr, lazy, little) == encode(vr, numbers, little)
    assert value._list is lazy


@pytest.mark.parametrize("vr", ["DS", "IS"])
def test_lazy_text_keeps_its_bytes(vr: str) -> None:
    lazy = number_list(b"+1\\ 2\\3 \\04", vr)
    assert encode(vr, lazy) == b"+1\\ 2\\3 \\04 "


def test_large_lazy_numbers_are_referenced_not_copied() -> None:
    from cydicom._native import output

    lazy = number_list(bytes(40000), "US")
    assert encode("US", lazy) == bytes(40000)
    assert encode("UL", number_list(b"\1\0\2\0", "US")) == b"\1\0\0\0\2\0\0\0"
    assert output.Output().getvalue() == b""


def test_lazy_decimals_that_are_too_long_are_refused_in_mode_raise() -> None:
    lazy = number_list(b"0.33333333333333333\\1", "DS")
    assert encode("DS", lazy) == b"0.33333333333333333\\1 "[:21] + b" " * 1
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(ValueEncodingError, match="16"):
        encode("DS", lazy)


# ---- DS ----


@pytest.mark.parametrize(
    ("number", "text", "exact"),
    [
        (0.0, "0.0", True),
        (-0.0, "-0.0", True),
        (1e-300, "1e-300", True),
        (1e22, "1e+22", True),
        (123456789012345.0, "123456789012345", True),
        (-0.00012345678901, "-1.2345678901e-4", True),
        (0.000123456789012, "1.23456789012e-4", True),
        (1.2345678901e-300, "12345678901e-310", True),
        (0.012345678901234, ".012345678901234", True),
        (5e-324, "5e-324", True),
        (1 / 3, "0.33333333333333", False),
        (-0.1234567890123456, "-0.1234567890123", False),
        (0.1 + 0.2, "0.30000000000000", False),
        (99999999999999.98, "1.0000000000e+14", False),
        (9.999999999999998, "10.0000000000000", False),
        (-1.2345678901234567e-300, "-1.23456789e-300", False),
        (1.7976931348623157e308, "1.79769313e+308", False),
        (2.2250738585072014e-308, "2.225073859e-308", False),
    ],
)
def test_a_float_has_the_shortest_ds_that_reads_back_or_a_rounded_one(
    number: float, text: str, exact: bool
) -> None:
    assert shortest(number) == (text, exact)
    if len(repr(number)) > 16:
        assert valueencoding.shortest_decimal(number) == (text, exact)
    assert len(text) <= 16
    assert (float(text) == number) is exact
    assert is_valid_ds(text)


@pytest.mark.parametrize("value", [1 / 3, DSfloat(1 / 3), [1 / 3], Decimal(1) / 3, 2**80 + 1])
def test_numbers_that_ds_cannot_hold_follow_the_writing_mode(value: Any) -> None:
    with pytest.warns(UserWarning, match="16 characters"):
        encoded = encode("DS", value)
    assert len(encoded) == 16
    config.settings.writing_validation_mode = config.IGNORE
    assert encode("DS", value) == encoded
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(ValueEncodingError, match="16 characters"):
        encode("DS", value)
    with pytest.raises(ValueError, match="16"):
        encode("DS", [0.5, 1 / 3])


def test_rounding_is_told_once_for_an_element() -> None:
    with pytest.warns(UserWarning, match="0.3333333333333333 was rounded, and 2 other values") as issued:
        encode("DS", [1 / 3, 0.5, 2 / 3, 1 / 7])
    assert len(issued) == 1


@pytest.mark.parametrize("mode", [config.IGNORE, config.WARN, config.RAISE])
@pytest.mark.parametrize("vr", ["DS", "IS"])
@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), -float("inf"), Decimal("NaN"), Decimal("-Infinity")]
)
def test_no_mode_writes_what_is_not_finite(mode: int, vr: str, value: Any) -> None:
    config.settings.writing_validation_mode = mode
    for one in (value, [1, value]):
        with pytest.raises(ValueEncodingError, match="not finite"):
            encode(vr, one)
    if vr == "DS" and isinstance(value, float):
        with pytest.raises(ValueEncodingError):
            encode(vr, DSfloat(value, validation_mode=config.IGNORE))
        with pytest.raises(ValueEncodingError):
            encode(vr, DSfloat(str(value), validation_mode=config.IGNORE))


@pytest.mark.parametrize("text", ["+0007", " 1.5", "1.5 ", "1e5", "1.", ".5", "-.5E-3", "", " ", "1e400"])
def test_the_text_of_a_ds_is_kept(text: str) -> None:
    config.settings.writing_validation_mode = config.RAISE
    assert encode("DS", text).rstrip() == text.encode().rstrip()
    assert encode("DS", [text, "1"]) == encode("LO", [text, "1"])


@pytest.mark.parametrize("text", ["1_000", "abc", "0.33333333333333333", "1e", "1,5"])
def test_a_text_that_is_no_ds_is_refused_in_mode_raise_only(text: str) -> None:
    assert encode("DS", text) == encode("LO", text)
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(ValueEncodingError, match="DS"):
        encode("DS", text)
    with pytest.raises(ValueEncodingError, match="DS"):
        encode("DS", ["1", text])


def test_numbers_keep_the_text_they_were_made_from() -> None:
    assert encode("DS", DSfloat("1.50")) == encode("DS", DSdecimal("1.50")) == b"1.50"
    assert encode("DS", DSfloat(1 / 3, auto_format=True)) == b"0.33333333333333"
    assert encode("IS", IS("+0007 ")) == encode("DS", IS("+0007 ")) == b"+0007 "
    assert encode("IS", quietly(ISfloat, "1.50")) == b"1.50"

    class Measured(DSfloat):
        pass

    assert encode("DS", Measured("1.50")) == b"1.50"
    assert encode("DS", Measured(1.5)) == b"1.5 "


def test_ds_of_other_numbers() -> None:
    assert encode("DS", numpy.float32(0.1)) == b"0.1 "
    assert encode("DS", numpy.array([0.5, 2.0])) == b"0.5\\2.0 "
    assert encode("DS", True) == b"1 "
    assert encode("DS", 10**300) == b"1e300 "
    assert encode("DS", Decimal("1E+3")) == b"1E+3"
    assert encode("DS", Decimal("0.000123456789012")) == b"1.23456789012e-4"


@pytest.mark.parametrize("vr", ["DS", "IS"])
@pytest.mark.parametrize(
    "value", [[None], ["1", None], {"a": 1}, object(), 1j, [[1]], datetime.date(2020, 1, 1)]
)
def test_what_is_no_number_string_is_refused(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match=f"a value of {vr} is a number"):
        encode(vr, value)


# ---- IS ----


@pytest.mark.parametrize("value", [2**31, -(2**31) - 1, 2**70, IS(2**31), IS("2147483648"), "2147483648"])
def test_integers_beyond_32_bits_follow_the_writing_mode(value: Any) -> None:
    for mode in (config.WARN, config.RAISE):
        config.settings.writing_validation_mode = mode
        with pytest.raises(ValueEncodingError, match="-2147483648 to 2147483647"):
            encode("IS", value)
    config.settings.writing_validation_mode = config.IGNORE
    assert int(encode("IS", value)) == int(value)


@pytest.mark.parametrize("text", ["1.0", "1_000", "1e5", "abc", "0000000000001"])
def test_a_text_that_is_no_is_is_refused_in_mode_raise_only(text: str) -> None:
    assert encode("IS", text) == encode("LO", text)
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(ValueEncodingError, match="IS"):
        encode("IS", text)


def test_is_of_other_numbers() -> None:
    assert encode("IS", 5.0) == encode("IS", Decimal(5)) == encode("IS", numpy.int8(5)) == b"5 "
    assert encode("IS", numpy.array([1, -2])) == b"1\\-2"
    assert encode("IS", True) == b"1 "
    with pytest.raises(ValueEncodingError, match="IS"):
        encode("IS", 10**5000)


def test_made_values_follow_their_switches() -> None:
    config.use_DS_decimal = True  # type: ignore[attr-defined]
    config.allow_DS_float = True  # type: ignore[attr-defined]
    assert encode("DS", DS("1.50")) == b"1.50"
    assert encode("DS", DS(0.5)) == b"0.5 "


# ---- elements: PS3.5 table 6.2-1 as users meet it ----


def written(vr: str, value: Any) -> bytes:
    return encode(vr, DataElement(0x00091001, vr, value).value)


@pytest.mark.parametrize(
    ("vr", "value", "field"),
    [
        ("DS", 1e-300, b"1e-300"),
        ("DS", "+0007 ", b"+0007 "),
        ("DS", DS(1 / 3, auto_format=True), b"0.33333333333333"),
        ("DS", DS(-0.1234567890123456, auto_format=True), b"-0.1234567890123"),
        ("DS", DSfloat("-0.1234567890123456", auto_format=True), b"-0.1234567890123"),
        ("IS", "+0007 ", b"+0007 "),
        ("IS", 2147483647, b"2147483647"),
        ("IS", "-2147483648", b"-2147483648 "),
    ],
)
def test_values_that_need_no_word(vr: str, value: Any, field: bytes) -> None:
    assert written(vr, value) == field
    config.settings.reading_validation_mode = config.settings.writing_validation_mode = config.RAISE
    assert written(vr, value) == field


@pytest.mark.parametrize(
    ("vr", "value", "field"),
    [
        ("DS", 1 / 3, b"0.33333333333333"),
        ("DS", -0.1234567890123456, b"-0.1234567890123"),
        ("DS", "1_000", b"1_000 "),
        ("IS", "1.0", b"1.0 "),
        ("IS", "1_000", b"1_000 "),
    ],
)
def test_values_that_are_warned_of_or_refused(vr: str, value: Any, field: bytes) -> None:
    with pytest.warns(UserWarning):
        assert written(vr, value) == field
    # Assignment has the mode of reading, and lets such values pass; so writing has to look again.
    config.settings.reading_validation_mode = config.IGNORE
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(ValueError, match=vr):
        written(vr, value)
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises((ValueError, OverflowError)):
        written(vr, value)


@pytest.mark.parametrize("vr", ["DS", "IS"])
def test_digits_of_other_scripts_are_never_written(vr: str) -> None:
    for mode in (config.IGNORE, config.RAISE):
        config.settings.reading_validation_mode = config.settings.writing_validation_mode = mode
        with pytest.raises(ValueError, match=vr):
            written(vr, "٣٤")
