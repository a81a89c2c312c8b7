"""The native conversion of values, against pydicom on built elements and by the rules of PS3.5 6.2."""

from __future__ import annotations

import pickle
import struct
import tracemalloc
import warnings
from typing import Any

import numpy
import pydicom.config
import pydicom.errors
import pydicom.values
import pytest
from pydicom.dataelem import RawDataElement

from cydicom import policy
from cydicom._native import values as native
from cydicom._native.numbers import NumberList, number_list
from cydicom.errors import BytesLengthException
from cydicom.multival import MultiValue
from cydicom.personname import PersonName
from cydicom.tag import BaseTag
from cydicom.uid import UID
from cydicom.valuerep import IS, DSfloat, ISfloat

LATIN = ("iso8859",)
PLAIN = policy.Policy()
TEXT_VRS = "AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split()
BINARY_VRS = "FD FL SL SS SV UL US UV".split()
BYTES_VRS = "OB OD OF OL OV OW UN".split()
ALL_VRS = [*TEXT_VRS, *BINARY_VRS, *BYTES_VRS, "AT"]


def decode(vr: str, data: Any, little_endian: bool = True, encodings: Any = LATIN, rules: Any = PLAIN) -> Any:
    return native.decode(vr, data, little_endian, encodings, rules)


def described(value: Any) -> Any:
    """Return type and content, comparable between the two packages."""
    name = type(value).__name__
    if name in ("MultiValue", "list"):
        return (name, *map(described, value))
    if name in ("DSfloat", "ISfloat", "IS", "DSdecimal", "DA", "DT", "TM"):
        return (name, str(value), value.original_string)
    if name in ("PersonName", "UID", "BaseTag", "ndarray", "float64", "int64"):
        return (name, str(value))
    return (name, "nan" if value != value else value)


def oracle(vr: str, data: bytes, little_endian: bool = True, encodings: Any = LATIN) -> Any:
    raw = RawDataElement(0x00100010, vr, len(data), data, 0, False, little_endian)  # type: ignore[arg-type]
    try:
        return described(pydicom.values.convert_value(vr, raw, list(encodings)))
    except (ValueError, OverflowError, pydicom.errors.BytesLengthException) as fault:
        return type(fault).__name__


def outcome(
    vr: str, data: bytes, little_endian: bool = True, encodings: Any = LATIN, rules: Any = PLAIN
) -> Any:
    try:
        return described(decode(vr, data, little_endian, encodings, rules))
    except (ValueError, OverflowError) as fault:
        return type(fault).__name__


BUILT: dict[str, list[bytes]] = {
    "AE": [b"ABC ", b" ABC", b" A\\ B \\C ", b"A\0", b"A \0 ", b"\\ ", b"A\n\\B\n"],
    "AS": [b"012Y", b"012Y\\013M ", b"012Y\0\0"],
    "CS": [b"MR", b" A \\B ", b"A\\\\B ", b"\\", b"A\0\\B\0", b"ct\n", b"\xe9\xe9"],
    "DA": [b"20240229", b"20240131\\20240201 ", b"20240131-", b"1960.01.01"],
    "DS": [
        b"1.5 ",
        b"1\\2\\3 ",
        b" 1 \\ -2e3",
        b"1\\\\2",
        b"\\",
        b"\t1.5\n",
        b"nan ",
        b"1_0 ",
        b"abc ",
        b"1,5 ",
        b"+.5E+3",
        b"1.",
        b"-0",
        b"12345678901234567890",
        b"1e400 ",
        b"1\\  \\2",
        b"1\\x ",
        b"\xa01\xa0",
        b"0x10",
    ],
    "DT": [b"20240229120000.123456+0100", b"2024", b"20240101\\20240102 "],
    "IS": [
        b"1 ",
        b"+0007 ",
        b"-7\\8\\",
        b"1.5 ",
        b"1.0 ",
        b"1e3 ",
        b"abc ",
        b"1\\x ",
        b"2147483648",
        b"1_0 ",
        b"-2147483648",
        b"9999999999",
        b"0000000000001",
        b"\\1",
        b"1\n",
        b"\xb2 ",
    ],
    "LO": [b"a \\b\0 ", b" a ", b"a\\\\", b"\\", b"x" * 65 + b" ", b"a\\" + b"b" * 66, b"\xe9 "],
    "LT": [b" a\\b \0", b"a\r\n ", b"x" * 10241],
    "PN": [b"A^B=C ", b"A\\B ", b"\\", b"A==", b" A ", b"A" * 65, b"A=B=C=D ", b"\xe9^A", b"a=\\ ="],
    "SH": [b"a \\b", b"x" * 17, b" a"],
    "ST": [b"a\\b ", b"x" * 1025],
    "TM": [b"120000.5 ", b"1200\\1300 ", b"12:00:00"],
    "UC": [b"a \\b ", b"x" * 100],
    "UI": [
        b"1.2.3\0",
        b"1.2\\1.3\0",
        b"1.02",
        b" 1.2 ",
        b"1..2",
        b"1.2\0\\1.3",
        b"\0\0",
        b"\\",
        b"1." * 40 + b"1",
    ],
    "UR": [b"http://a\\b ", b" a", b"a\0"],
    "UT": [b" a\\b \0", b"x" * 2000],
    "AT": [b"\x10\0\x20\0", b"\x10\0\x20\0\xe0\x7f\x10\0"],
}
BUILT |= {vr: [bytes(range(8)), bytes(range(240, 256)), b"\xff" * 24] for vr in BINARY_VRS}
BUILT |= {vr: [b"ab", b"abc", b"\0"] for vr in BYTES_VRS}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("mode", [policy.IGNORE, policy.WARN, policy.RAISE])
@pytest.mark.parametrize("vr", ALL_VRS)
def test_every_vr_has_pydicoms_values(vr: str, mode: int) -> None:
    pydicom.config.settings.reading_validation_mode = mode
    try:
        rules = policy.Policy(reading_validation_mode=mode)
        policy.use(rules)
        for data in [b"", b" ", b"  ", *BUILT[vr]]:
            if vr == "AT" and len(data) % 4:
                continue
            for little_endian in (True, False):
                assert outcome(vr, data, little_endian, LATIN, rules) == oracle(vr, data, little_endian), data
    finally:
        pydicom.config.settings.reading_validation_mode = policy.WARN


@pytest.mark.parametrize("vr", ALL_VRS)
def test_zero_length_of_every_vr_is_its_empty_value(vr: str) -> None:
    empty = decode(vr, b"")
    if vr == "PN":
        assert type(empty) is PersonName and empty == ""
    elif vr in ("DS", "IS", "AT", *BINARY_VRS, *BYTES_VRS):
        assert empty is None
    else:
        assert empty == "" and type(empty) is str
    assert native.empty(vr, PLAIN) == empty
    assert native.empty(vr, policy.Policy(use_none_as_empty_text_VR_value=True)) is None


@pytest.mark.parametrize(
    ("vr", "nbytes"), [("US", 3), ("FD", 7), ("AT", 6), ("UL", 2), ("SV", 12), ("FL", 5)]
)
def test_a_wrong_length_raises_every_time(vr: str, nbytes: int) -> None:
    for _ in range(2):
        with pytest.raises(BytesLengthException):
            decode(vr, bytes(nbytes))
        with pytest.raises(ValueError):
            decode(vr, bytes(nbytes))


@pytest.mark.parametrize("vr", ["SQ", "ZZ", "US or SS", "", "É1"])
def test_an_unknown_vr_is_not_implemented(vr: str) -> None:
    with pytest.raises(NotImplementedError):
        decode(vr, b"ab")


@pytest.mark.parametrize("data", [bytearray(b"1.5 "), memoryview(b"1.5 "), memoryview(b"x1.5 ")[1:]])
def test_any_contiguous_buffer_is_read(data: Any) -> None:
    assert decode("DS", data) == 1.5


def test_wrong_arguments_are_refused() -> None:
    with pytest.raises(TypeError):
        decode("DS", None)
    with pytest.raises(TypeError):
        decode(None, b"1")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        decode("DS", "1")
    with pytest.raises(TypeError):
        decode("LO", b"1", encodings=["utf8"])
    with pytest.raises(TypeError):
        decode("LO", b"1", rules=None)
    with pytest.raises(BufferError):
        decode("DS", memoryview(b"1122")[::2])
    with pytest.raises(ValueError):
        native.convert("DS", b"", True, LATIN, PLAIN)


def test_value_types_are_the_packages_classes() -> None:
    assert type(decode("DS", b"1.5")) is DSfloat
    assert type(decode("IS", b"15")) is IS
    assert type(decode("UI", b"1.2")) is UID
    assert type(decode("PN", b"A^B")) is PersonName
    assert type(decode("AT", b"\x10\0\x20\0")) is BaseTag
    assert type(decode("DS", b"1\\2")) is MultiValue
    assert type(decode("US", b"\1\0\2\0")) is list


@pytest.mark.parametrize(
    ("vr", "data", "added"),
    [
        ("DS", b"1\\2", "3.5"),
        ("IS", b"1\\2", "3"),
        ("UI", b"1.2\\1.3", "1.4"),
        ("PN", b"A\\B", "C^D"),
        ("AT", bytes(8), 0x00100010),
        ("CS", b"A\\B", "C"),
    ],
)
def test_an_added_item_gets_the_type_of_the_others(vr: str, data: bytes, added: Any) -> None:
    many = decode(vr, data)
    many.append(added)
    assert type(many[-1]) is type(many[0])
    again = pickle.loads(pickle.dumps(many))
    assert again == many and type(again[-1]) is type(many[0])


def test_a_read_object_pickles_with_its_text() -> None:
    for vr, data in (("DS", b"1.50 "), ("IS", b"007 "), ("UI", b"1.2.3\0"), ("PN", b"A^B ")):
        value = decode(vr, data)
        again = pickle.loads(pickle.dumps(value))
        assert type(again) is type(value) and str(again) == str(value) == data.decode().strip(" \0")


@pytest.mark.parametrize(
    ("encodings", "data", "text"),
    [
        (("utf8",), "Ménière 山田".encode(), "Ménière 山田"),
        (("latin_1",), b"M\xe9ni\xe8re ", "Ménière"),
        (("iso8859", "iso2022_jp"), b"\x1b$B;3ED\x1b(B ", "山田"),
        (("shift_jis",), b"\xd4\xcf\xc0\xde ", "ﾔﾏﾀﾞ"),
        (("gb18030",), "王小东".encode("gb18030"), "王小东"),
        (("iso8859", "euc_kr"), b"\x1b$)C\xb1\xe8 ", "김"),
    ],
)
@pytest.mark.parametrize("vr", ["LO", "LT", "UC", "PN"])
def test_text_is_decoded_in_its_character_set(
    vr: str, encodings: tuple[str, ...], data: bytes, text: str
) -> None:
    assert str(decode(vr, data, encodings=encodings)) == text


@pytest.mark.parametrize("vr", ["LO", "PN"])
def test_a_backslash_byte_inside_a_character_does_not_separate(vr: str) -> None:
    many = decode(vr, "僜\\b".encode("gb18030"), encodings=("gb18030",))
    assert [str(item) for item in many] == ["僜", "b"]
    assert str(decode(vr, "僜".encode("gb18030"), encodings=("gb18030",))) == "僜"


def test_broken_utf8_warns_and_keeps_the_rest() -> None:
    with pytest.warns(UserWarning):
        assert decode("LO", b"a\xff\xfeb", encodings=("utf8",)) == "a\ufffd\ufffdb"


@pytest.mark.parametrize(
    ("vr", "data", "value"),
    [
        ("DS", b"abc ", "abc"),
        ("DS", b"1\\1,5 ", ["1", "1,5"]),
        ("IS", b"1e400 ", "1e400"),
        ("IS", b"inf ", "inf"),
        ("IS", b"\xd9\xa1", "Ù¡"),
    ],
)
def test_what_is_no_number_warns_once_and_stays_text(vr: str, data: bytes, value: Any) -> None:
    with pytest.warns(UserWarning) as caught:
        assert decode(vr, data) == value
    assert len(caught) == 1
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ignoring = policy.Policy(reading_validation_mode=policy.IGNORE)
        policy.use(ignoring)
        assert decode(vr, data, rules=ignoring) == value


@pytest.mark.parametrize(
    "data", [b"nan ", b"inf ", b"1e400 ", b"1_0 ", b"12345678901234567890", b"1" * 10_000]
)
def test_a_dubious_decimal_warns_once_and_keeps_its_text(data: bytes) -> None:
    with pytest.warns(UserWarning) as caught:
        value = decode("DS", data)
    assert len(caught) == 1
    assert type(value) is DSfloat and value.original_string == data.decode().strip()


@pytest.mark.parametrize("mode", [policy.WARN, policy.RAISE])
@pytest.mark.parametrize("data", [b"1e400 ", b"-1E+999 ", b"1e250\\1e400\\1e999 "])
def test_a_decimal_beyond_a_float_is_told_once_where_values_are_checked(data: bytes, mode: int) -> None:
    checking = policy.Policy(reading_validation_mode=mode)
    with pytest.warns(UserWarning, match="too large for a float") as caught:
        value = decode("DS", data, rules=checking)
    assert len(caught) == 1
    last = value[-1] if isinstance(value, MultiValue) else value
    assert abs(last) == float("inf") and last.original_string == data.split(b"\\")[-1].decode().strip()


def test_a_decimal_beyond_a_float_is_silent_where_nothing_is_checked() -> None:
    ignoring = policy.Policy(reading_validation_mode=policy.IGNORE)
    policy.use(ignoring)
    assert decode("DS", b"1e400 ", rules=ignoring) == float("inf")


def test_a_large_decimal_does_not_hide_a_wrong_one_behind_it() -> None:
    with pytest.warns(UserWarning, match="nan"):
        decode("DS", b"1e250\\nan ")


def test_a_wrong_decimal_does_not_make_those_behind_it_dubious() -> None:
    with pytest.warns(UserWarning) as caught:
        decode("DS", b"nan\\1\\1_0\\2 ")
    assert len(caught) == 1


@pytest.mark.parametrize(
    ("data", "kind"), [(b"9999999999", IS), (b"1_000 ", IS), (b"1.0 ", IS), (b"1.5 ", ISfloat)]
)
def test_a_dubious_integer_warns_and_keeps_its_text(data: bytes, kind: type) -> None:
    with pytest.warns(UserWarning):
        value = decode("IS", data)
    assert type(value) is kind and value.original_string == data.decode().strip()


@pytest.mark.parametrize(
    ("vr", "text"),
    [
        ("DA", "20230230"),
        ("DA", "19000229"),
        ("DA", "20231301"),
        ("TM", "250000"),
        ("TM", "126000"),
        ("DT", "2023&+9999"),
        ("DT", "20230230"),
        ("AS", "999X"),
        ("DA", "20230101\\20230431"),
    ],
)
def test_a_date_time_or_age_that_is_none_warns_and_is_kept(vr: str, text: str) -> None:
    with pytest.warns(UserWarning) as caught:
        assert decode(vr, text.encode()) == (text.split("\\") if "\\" in text else text)
    assert len(caught) == 1


@pytest.mark.parametrize(
    ("vr", "text"),
    [
        ("DA", "20240229"),
        ("DA", "20000229"),
        ("DA", "1960.01.01"),
        ("DA", "20230101-20240101"),
        ("DA", "-20240101"),
        ("TM", "235960"),
        ("TM", "12"),
        ("TM", "120000.123456"),
        ("TM", "12:00:00"),
        ("TM", "1200-1300"),
        ("DT", "2023"),
        ("DT", "20230101120000.1-0500"),
        ("DT", "20240229"),
        ("AS", "012W"),
        ("AS", ""),
    ],
)
def test_a_date_time_or_age_that_exists_does_not_warn(vr: str, text: str) -> None:
    assert decode(vr, text.encode()) == text


def test_long_lists_of_decimals_stay_bytes_until_touched() -> None:
    count = 200_000
    data = b"\\".join(b"%.2f" % (i * 0.37) for i in range(count))
    tracemalloc.start()
    value = decode("DS", data)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held <= 48 * count
    assert type(value) is MultiValue and type(value._list) is NumberList and len(value) == count
    assert type(value[7]) is DSfloat and value[7].original_string == "2.59"
    assert numpy.asarray(value).dtype == numpy.float64
    assert numpy.asarray(value).tolist() == [float(text) for text in data.split(b"\\")]
    value[0] = "5"
    assert type(value._list) is list and value[0] == 5 and value[7] == 2.59


def test_millions_of_binary_numbers_stay_bytes() -> None:
    data = struct.pack("<4H", 1, 2, 3, 65535) * 20_000
    value = decode("US", data)
    assert type(value._list) is NumberList and len(value) == 80_000
    assert value[:4] == [1, 2, 3, 65535] and type(value[0]) is int
    assert numpy.asarray(value).dtype == numpy.uint16
    assert list(decode("US", data, False)[:2]) == [256, 512]
    assert type(decode("US", data[:65536])) is list


def test_a_long_list_with_one_odd_number_is_converted_at_once() -> None:
    good = b"\\".join([b"1.5"] * 300)
    with pytest.warns(UserWarning) as caught:
        assert decode("DS", good + b"\\x") == ["1.5"] * 300 + ["x"]
    assert len(caught) == 1
    with pytest.warns(UserWarning):
        assert decode("DS", good + b"\\nan")[0] == 1.5
    assert decode("DS", good + b"\\\\2")[-2:] == ["", 2.0]


def test_a_long_list_with_numbers_too_long_warns_once() -> None:
    data = b"\\".join([b"-123.4567890123456789"] * 300)
    with pytest.warns(UserWarning) as caught:
        value = decode("DS", data)
    assert len(caught) == 1 and value[299] == -123.4567890123456789
    raising = policy.Policy(reading_validation_mode=policy.RAISE)
    policy.use(raising)
    with pytest.raises(OverflowError):
        decode("DS", data, rules=raising)


def test_a_number_list_is_a_read_only_sequence() -> None:
    numbers = number_list(b"1.50\\-2\\ 3e1 ", "DS")
    assert [str(item) for item in numbers] == ["1.50", "-2", "3e1"]
    assert (len(numbers), numbers.vr, numbers.longest) == (3, "DS", 4)
    assert numbers[-1] == 30 and numbers[1:] == [-2, 30] and numbers[numpy.int64(1)] == -2
    assert numbers == [1.5, -2, 30] and numbers != [1.5, -2] and numbers != (1.5, -2, 30)
    assert pickle.loads(pickle.dumps(numbers)) == numbers
    for index in (3, -4):
        with pytest.raises(IndexError):
            numbers[index]
    with pytest.raises(TypeError):
        numbers["a"]  # type: ignore[call-overload]
    with pytest.raises(TypeError):
        numbers[0] = 1  # type: ignore[index]
    with pytest.raises(TypeError):
        hash(numbers)
    with pytest.raises(ValueError):
        numpy.array(numbers, copy=False)
    assert numpy.array(numbers, "f4").dtype == numpy.float32
    assert len(NumberList()) == 0 and NumberList() == [] and NumberList().to_array().shape == (0,)


@pytest.mark.parametrize(
    ("raw", "vr"),
    [(b"1\\x", "DS"), (b"", "DS"), (b"1\\\\2", "IS"), (b"abc", "US"), (b"1", "LO"), (b"1", "D")],
)
def test_a_number_list_of_anything_else_is_refused(raw: bytes, vr: str) -> None:
    with pytest.raises(ValueError):
        number_list(raw, vr)


def test_number_list_arguments_are_checked() -> None:
    for arguments in ((None, "DS"), ("1", "DS"), (b"1", None), (bytearray(b"1"), "DS")):
        with pytest.raises(TypeError):
            number_list(*arguments)  # type: ignore[arg-type]


def test_hostile_text_takes_linear_time() -> None:
    assert len(decode("LO", b"\\" * 1_000_000)) == 1_000_001
    with pytest.warns(UserWarning):
        assert len(decode("PN", b"^" * 500_000).original_string) == 500_000
    assert decode("CS", b"%n %s {0.__class__}" + b"a" * 10_240).startswith("%n %s")
    assert decode("LO", "a\0b\u202e".encode(), encodings=("utf8",)) == "a\0b\u202e"


def test_a_name_with_a_long_group_before_another_is_read_whole() -> None:
    for text in ("x" * 65 + "=y", "x=" + "y" * 65 + "=z", "x" * 64 + "=" + "y" * 64):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            value = native.decode("PN", text.encode(), True, LATIN, PLAIN)
        assert str(value) == text
