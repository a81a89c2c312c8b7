"""pydicom's converters by name, the table that users change, and the switches of types."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

import numpy
import pydicom.config
import pydicom.values
import pytest
from pydicom.dataelem import RawDataElement

from cydicom import policy, values
from cydicom._native import values as native
from cydicom.convertertable import ConverterTable
from cydicom.errors import BytesLengthException
from cydicom.multival import MultiValue

NAMES = [name for name in dir(values) if name.startswith("convert_") and callable(getattr(values, name))]


@pytest.fixture
def table() -> Iterator[ConverterTable]:
    before = dict(values.converters)
    yield values.converters
    values.converters.clear()
    values.converters.update(before)


def raw(vr: str, data: bytes | None, little_endian: bool = True) -> Any:
    return RawDataElement(0x00100010, vr, len(data or b""), data, 0, False, little_endian)  # type: ignore[arg-type]


def decode(vr: str, data: bytes, **switches: Any) -> Any:
    rules = policy.Policy(**switches)
    policy.use(rules)
    return native.decode(vr, data, True, ("iso8859",), rules)


@pytest.mark.parametrize("name", [*NAMES, "multi_string"])
def test_signatures_are_pydicoms(name: str) -> None:
    ours = inspect.signature(getattr(values, name)).parameters
    theirs = inspect.signature(getattr(pydicom.values, name)).parameters
    assert [(p.name, p.default, p.kind) for p in ours.values()] == [
        (p.name, p.default, p.kind) for p in theirs.values()
    ]


def test_the_table_has_pydicoms_entries() -> None:
    assert [str(vr.value) for vr in values.converters] == [str(vr.value) for vr in pydicom.values.converters]
    for vr, entry in pydicom.values.converters.items():
        ours = values.converters[vr.value] if len(vr.value) == 2 else values.converters[values.VR_(vr.value)]
        if isinstance(entry, tuple):
            assert (ours[0].__name__, ours[1]) == (entry[0].__name__, entry[1])
        else:
            assert ours.__name__ == entry.__name__
    assert values.convert_retry_VR_order == [vr.value for vr in pydicom.values.convert_retry_VR_order]


@pytest.mark.parametrize(
    "name",
    [
        "AE_string",
        "DA_string",
        "DS_string",
        "DT_string",
        "IS_string",
        "OBvalue",
        "OWvalue",
        "OVvalue",
        "string",
        "TM_string",
        "UI",
        "UN",
        "UR_string",
    ],
)
@pytest.mark.parametrize("data", [b"", b" ", b"1 ", b"1\\2 "])
@pytest.mark.filterwarnings("ignore")
def test_converters_of_bytes_give_pydicoms_values(name: str, data: bytes) -> None:
    ours = getattr(values, f"convert_{name}")(data, True)
    theirs = getattr(pydicom.values, f"convert_{name}")(data, True)
    assert type(ours).__name__ == type(theirs).__name__ and str(ours) == str(theirs)


@pytest.mark.parametrize("name", ["PN", "text", "single_string"])
@pytest.mark.parametrize("data", [b"", b"a\\b", b"a" * 70, b"\xe9 "])
@pytest.mark.parametrize("encodings", [None, ["latin_1"], "latin_1", ()])
def test_converters_of_text_give_pydicoms_values(name: str, data: bytes, encodings: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = getattr(values, f"convert_{name}")(data, encodings)
        theirs = getattr(pydicom.values, f"convert_{name}")(data, encodings)
    assert type(ours).__name__ == type(theirs).__name__ and str(ours) == str(theirs)


def test_text_is_held_to_the_rules_of_a_vr_that_is_given() -> None:
    with pytest.warns(UserWarning):
        values.convert_text(b"a" * 17, None, "SH")
    with pytest.warns(UserWarning):
        values.convert_single_string(b"a" * 1025, None, "ST")


@pytest.mark.parametrize("letter", "HhLlfdQqBbiI")
@pytest.mark.parametrize("little_endian", [True, False])
def test_numbers_by_the_letters_of_struct(letter: str, little_endian: bool) -> None:
    for data in (b"", bytes(range(8)), bytes(range(16))):
        ours = values.convert_numbers(data, little_endian, letter)
        assert ours == pydicom.values.convert_numbers(data, little_endian, letter)
        assert not isinstance(ours, MultiValue)
    if letter not in "Bb":
        with pytest.raises(BytesLengthException):
            values.convert_numbers(b"123", True, letter)


def test_many_numbers_are_a_list() -> None:
    assert type(values.convert_numbers(bytes(200_000), True, "H")) is list


def test_tags() -> None:
    assert values.convert_tag(b"xx\x10\0\x20\0", True, 2) == 0x00100020
    assert values.convert_tag(b"\0\x10\0\x20", False) == 0x00100020
    with pytest.raises(ValueError):
        values.convert_tag(b"\x10\0", True)
    assert values.convert_ATvalue(b"\x10\0\x20\0" * 2, True) == [0x00100020, 0x00100020]
    assert values.convert_ATvalue(b"", True) == []
    with pytest.warns(UserWarning):
        assert values.convert_ATvalue(b"\x10\0\x20\0\1", True) == 0x00100020


def test_multi_string_splits_at_backslashes() -> None:
    assert values.multi_string("a \\b ") == ["a ", "b"]
    assert values.multi_string("a \0") == "a"
    assert values.multi_string("1\\2", int) == [1, 2]
    with pytest.raises(ValueError):
        values.multi_string("", int)


def test_a_faulty_number_raises_in_its_converter_alone() -> None:
    with pytest.raises(ValueError):
        values.convert_DS_string(b"abc", True)
    with pytest.warns(UserWarning):
        assert values.convert_value("DS", raw("DS", b"abc ")) == "abc"


def test_convert_value_takes_the_bytes_of_a_raw_element() -> None:
    assert values.convert_value("CS", raw("CS", b"A\\B ")) == ["A", "B"]
    assert values.convert_value("US", raw("US", b"\0\1", False)) == 1
    assert values.convert_value("LO", raw("LO", "é".encode()), ["utf8"]) == "é"
    assert values.convert_value("LO", raw("LO", b"\xe9"), "latin_1") == "é"
    assert values.convert_value("SQ", raw("SQ", b"")) == []
    assert values.convert_value("US or SS", raw("US or SS", b"ab")) == b"ab"
    assert values.convert_value("OB or OW", raw("OB or OW", b"")) is None
    with pytest.raises(NotImplementedError):
        values.convert_value("ZZ", raw("ZZ", b""))


CHANGES = {
    "set": lambda t, f: t.__setitem__("CS", f),
    "update": lambda t, f: t.update({"CS": f}),
    "keyword": lambda t, f: t.update(CS=f),
    "or": lambda t, f: t.__ior__({"CS": f}),
    "setdefault": lambda t, f: (t.pop("CS"), t.setdefault("CS", f)),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_every_change_of_the_table_is_noticed(table: ConverterTable, change: Any) -> None:
    change(table, lambda *arguments: arguments)
    assert decode("CS", b"ab") == (b"ab", True, None)
    assert decode("SH", b"ab") == "ab"
    assert values.convert_value("CS", raw("CS", b"ab")) == (b"ab", True, None)
    table["CS"] = values.convert_string
    assert decode("CS", b"ab") == "ab"


@pytest.mark.parametrize(
    "remove", [lambda t: t.__delitem__("CS"), lambda t: t.pop("CS"), lambda t: t.clear()]
)
def test_a_removed_converter_is_not_implemented(table: ConverterTable, remove: Any) -> None:
    remove(table)
    with pytest.raises(NotImplementedError):
        decode("CS", b"ab")
    with pytest.raises(NotImplementedError):
        values.convert_value("CS", raw("CS", b""))


def test_popitem_is_noticed(table: ConverterTable) -> None:
    while table:
        table.popitem()
    with pytest.raises(NotImplementedError):
        decode("UT", b"ab")


@pytest.mark.parametrize("vr", [vr for vr in values.converters if len(str(vr)) == 2 and vr != "SQ"])
def test_a_users_converter_gets_pydicoms_arguments(table: ConverterTable, vr: str) -> None:
    seen = []

    def record(*arguments: Any) -> str:
        seen.append(arguments)
        return "mine"

    theirs = pydicom.values.converters
    before = theirs[vr]  # type: ignore[index]
    letter = before[1] if isinstance(before, tuple) else None
    for converters in (table, theirs):
        converters[vr] = (record, letter) if letter else record  # type: ignore[index]
    try:
        assert pydicom.values.convert_value(vr, raw(vr, b"abcd"), ["latin_1", "utf8"]) == "mine"
    finally:
        theirs[vr] = before  # type: ignore[index]
    assert native.decode(str(vr), b"abcd", True, ("latin_1", "utf8"), policy.Policy()) == "mine"
    assert seen[0] == seen[1]


def test_a_users_converter_that_fails_is_retried_as_text(table: ConverterTable) -> None:
    def fail(*arguments: Any) -> None:
        raise ValueError("no")

    table["CS"] = fail
    assert decode("CS", b"ab") == "ab"
    table["SH"] = fail
    assert decode("CS", b"abcd") == 0x64636261
    with pytest.raises(ValueError):
        decode("CS", b"ab", reading_validation_mode=policy.RAISE)
    table["SH"] = lambda *arguments: "mine"
    assert decode("DS", b"abc") == "mine"


def test_copies_of_the_table_are_plain(table: ConverterTable) -> None:
    import copy
    import pickle

    for again in (copy.copy(table), pickle.loads(pickle.dumps(table)), table.copy()):
        assert type(again) is dict
        again.clear()
    assert decode("CS", b"ab") == "ab"


@pytest.mark.parametrize(
    ("data", "shown"), [(b"1.50 ", "1.50"), (b"1\\2 ", "[1, 2]"), (b"  ", ""), (b"1\\\\2 ", "[1, '', 2]")]
)
def test_decimal_switch(data: bytes, shown: str) -> None:
    value = decode("DS", data, use_DS_decimal=True)
    assert str(value) == shown
    if data == b"1.50 ":
        assert isinstance(value, Decimal)
    if isinstance(value, MultiValue):
        value.append("3")
        assert type(value[-1]).__name__ == "DSdecimal"


def test_decimal_switch_keeps_text_that_is_no_number() -> None:
    with pytest.warns(UserWarning):
        assert decode("DS", b"abc ", use_DS_decimal=True) == "abc"


@pytest.mark.parametrize(
    ("vr", "data", "expected"),
    [
        ("DS", b"1.5 ", numpy.float64(1.5)),
        ("DS", b" 1 \\ 2 ", numpy.array([1.0, 2.0])),
        ("IS", b"7 ", numpy.int64(7)),
        ("IS", b"1\\2147483648", numpy.array([1, 2147483648])),
        ("IS", b"1234567890123", numpy.int64(1234567890123)),
    ],
)
def test_numpy_switches(vr: str, data: bytes, expected: Any) -> None:
    value = decode(vr, data, use_DS_numpy=True, use_IS_numpy=True)
    assert type(value) is type(expected) and numpy.array_equal(value, expected)
    assert numpy.asarray(value).dtype == expected.dtype


def test_an_array_tells_of_a_decimal_beyond_a_float() -> None:
    with pytest.warns(UserWarning, match="'-1e400' is too large for a float") as caught:
        value = decode("DS", b"1\\-1e400\\1e400", use_DS_numpy=True)
    assert len(caught) == 1
    assert value.tolist() == [1.0, float("-inf"), float("inf")]
    assert decode("DS", b"1e400", use_DS_numpy=True, reading_validation_mode=0) == float("inf")


@pytest.mark.parametrize(
    ("vr", "data"), [("DS", b"1\\\\2 "), ("DS", b"abc "), ("IS", b"1.5 "), ("IS", b"9" * 30)]
)
def test_numpy_switches_keep_text_that_is_no_number(vr: str, data: bytes) -> None:
    with pytest.warns(UserWarning):
        value = decode(vr, data, use_DS_numpy=True, use_IS_numpy=True)
    assert value == (data.decode().rstrip().split("\\") if b"\\" in data else data.decode().rstrip())
    with pytest.raises(ValueError):
        decode(vr, data, use_DS_numpy=True, use_IS_numpy=True, reading_validation_mode=policy.RAISE)


@pytest.mark.parametrize(
    ("vr", "data"),
    [
        ("DA", b"20240229 "),
        ("DA", b"20240101\\20240102 "),
        ("TM", b"1200 \\1300 "),
        ("DT", b"2024 "),
        ("DA", b"  "),
        ("TM", b" \\12"),
        ("DT", b"20240101120000.5+0100 "),
    ],
)
def test_datetime_switch(vr: str, data: bytes) -> None:
    ours = decode(vr, data, datetime_conversion=True)
    pydicom.config.datetime_conversion = True
    try:
        theirs = pydicom.values.convert_value(vr, raw(vr, data))
    finally:
        pydicom.config.datetime_conversion = False
    assert type(ours).__name__ == type(theirs).__name__ and str(ours) == str(theirs)
    if isinstance(ours, MultiValue):
        assert [type(item).__name__ for item in ours] == [type(item).__name__ for item in theirs]
        assert ours._constructor.__name__.endswith("_from_text")


def test_datetime_switch_keeps_text_that_is_no_date() -> None:
    with pytest.warns(UserWarning):
        assert decode("DA", b"20230230", datetime_conversion=True) == "20230230"
    with pytest.raises(ValueError):
        decode("DA", b"20230230", datetime_conversion=True, reading_validation_mode=policy.RAISE)


def test_dates_are_imported_when_asked_for() -> None:
    assert values.DA.__name__ == "DA" and values._DA_from_str("20240101").year == 2024
    with pytest.raises(AttributeError):
        values.nothing
