"""What is encoded decodes to the same value, as the plain-Python reference says; no object crashes it."""

from __future__ import annotations

import datetime
import math
import struct
import warnings
from decimal import Decimal
from typing import Any

import numpy
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cydicom import charset, config, valueencoding
from cydicom._native.digits import shortest
from cydicom._native.encode import encode
from cydicom._native.numbers import number_list
from cydicom._native.values import decode
from cydicom.multival import MultiValue
from cydicom.numberstring import exact_text
from cydicom.personname import PersonName
from cydicom.policy import Policy
from cydicom.tag import BaseTag
from cydicom.valuerep import IS, DSfloat, format_number_as_ds, is_valid_ds
from tests.reference import encode as reference

PLAIN = Policy(reading_validation_mode=config.IGNORE)
LATIN = ("iso8859",)
INTEGERS = {"US": 16, "UL": 32, "UV": 64, "SS": -16, "SL": -32, "SV": -64}
TEXT_VRS = "AE AS CS DA DT LO LT PN SH ST TM UC UI UR UT".split()
BYTES_VRS = "OB OD OF OL OV OW UN".split()
ALL_VRS = [*INTEGERS, *TEXT_VRS, *BYTES_VRS, "AT", "DS", "FD", "FL", "IS"]

CHARACTER_SETS = {
    "ISO_IR 100": "aZ9 äÿé",
    "ISO_IR 144": "aZ9 фЯ",
    "ISO_IR 192": "aZ9 äфω山\U0001f600",
    "GB18030": "aZ9 乗丂王\U00020000",
    "GBK": "aZ9 乗丂王",
    "ISO_IR 13": "aZ9 ﾔﾏ",
    ("", "ISO 2022 IR 87"): "aZ9 山田やま",
    ("ISO 2022 IR 13", "ISO 2022 IR 87"): "aZ9 ﾔﾏ山田",
    ("", "ISO 2022 IR 149"): "aZ9 김洪",
    ("", "ISO 2022 IR 58"): "aZ9 第王",
    ("ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 126"): "aZ9 äфω",
}
sets = st.sampled_from(sorted(CHARACTER_SETS, key=str))
booleans = st.booleans()
finite = st.floats(allow_nan=False, allow_infinity=False)


def quietly(function: Any, *arguments: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments)


def there_and_back(vr: str, value: Any, little: bool, encodings: Any = LATIN) -> Any:
    data = quietly(encode, vr, value, little, tuple(encodings))
    assert len(data) % 2 == 0
    return quietly(decode, vr, data, little, tuple(encodings), PLAIN)


def one_or_more(items: Any) -> Any:
    return st.one_of(items, st.lists(items, min_size=2, max_size=5))


# ---- there and back ----


@pytest.mark.parametrize("vr", INTEGERS)
@given(data=st.data(), little=booleans)
def test_integers_come_back(vr: str, data: Any, little: bool) -> None:
    bits = abs(INTEGERS[vr])
    lowest = 0 if INTEGERS[vr] > 0 else -(1 << (bits - 1))
    numbers = data.draw(one_or_more(st.integers(lowest, lowest + (1 << bits) - 1)))
    assert there_and_back(vr, numbers, little) == numbers
    name = f"{'u' if lowest == 0 else 'i'}{bits // 8}"
    assert there_and_back(vr, numpy.array(numbers, name), little) == numbers


@given(numbers=one_or_more(st.floats()), little=booleans)
def test_doubles_come_back_to_the_bit(numbers: Any, little: bool) -> None:
    listed = numbers if isinstance(numbers, list) else [numbers]
    data = encode("FD", numbers, little, LATIN)
    assert data == struct.pack(f"{'<' if little else '>'}{len(listed)}d", *listed)
    back = decode("FD", data, little, LATIN, PLAIN)
    assert struct.pack("d", *listed[:1]) == struct.pack("d", back[0] if isinstance(back, list) else back)


@given(numbers=one_or_more(st.floats(width=32)), little=booleans)
def test_single_floats_come_back(numbers: Any, little: bool) -> None:
    listed = numbers if isinstance(numbers, list) else [numbers]
    data = encode("FL", numbers, little, LATIN)
    assert data == struct.pack(f"{'<' if little else '>'}{len(listed)}f", *listed)
    assert encode("FL", numpy.array(numbers, "f4"), little, LATIN) == data


@given(number=finite, little=booleans)
@example(3.4028235677973362e38, True)
@example(3.4028235677973366e38, True)
@example(-3.4028235677973366e38, True)
def test_doubles_are_rounded_to_single_floats_as_struct_does(number: float, little: bool) -> None:
    try:
        expected = struct.pack("<f" if little else ">f", number)
    except OverflowError:
        with pytest.raises(ValueError, match="FL"):
            encode("FL", number, little, LATIN)
        return
    assert encode("FL", number, little, LATIN) == expected


@given(tags=one_or_more(st.integers(0, 0xFFFFFFFF)), little=booleans)
def test_tags_come_back(tags: Any, little: bool) -> None:
    back = there_and_back("AT", tags, little)
    assert back == tags
    assert isinstance(back if isinstance(back, int) else back[0], BaseTag)


@given(vr=st.sampled_from(BYTES_VRS), data=st.binary(max_size=64), little=booleans)
def test_bytes_come_back(vr: str, data: bytes, little: bool) -> None:
    padded = data + b"\0" * (len(data) % 2)
    assert there_and_back(vr, data, little) == (padded or None)
    assert encode(vr, bytearray(data), little, LATIN) == padded


@given(terms=sets, vr=st.sampled_from(["LO", "SH", "UC"]), data=st.data(), little=booleans)
def test_texts_come_back(terms: Any, vr: str, data: Any, little: bool) -> None:
    encodings = charset.convert_encodings(list(terms) if isinstance(terms, tuple) else terms)
    text = st.text(CHARACTER_SETS[terms], max_size=10).map(str.rstrip)
    texts = data.draw(st.one_of(text, st.lists(text, min_size=2, max_size=4)))
    back = there_and_back(vr, texts, little, encodings)
    # Padding at the end of the field belongs to no value.
    assert back == texts or (isinstance(texts, list) and list(back) == texts)


@given(terms=sets, vr=st.sampled_from(["LT", "ST", "UT"]), data=st.data())
def test_long_texts_come_back(terms: Any, vr: str, data: Any) -> None:
    encodings = charset.convert_encodings(list(terms) if isinstance(terms, tuple) else terms)
    text = data.draw(st.text(CHARACTER_SETS[terms] + "\r\n\f\t", max_size=20)).rstrip(" ")
    assert there_and_back(vr, text, True, encodings) == text


@given(terms=sets, others=sets, data=st.data())
def test_names_come_back_in_their_own_and_in_utf_8(terms: Any, others: Any, data: Any) -> None:
    encodings = tuple(charset.convert_encodings(list(terms) if isinstance(terms, tuple) else terms))
    component = st.text(CHARACTER_SETS[terms], max_size=5).map(str.strip)
    group = st.lists(component, max_size=5).map("^".join)
    text = data.draw(st.lists(group, max_size=3).map("=".join)).rstrip("=")
    assert encode("PN", text, True, encodings) == encode("PN", PersonName(text), True, encodings)
    back = there_and_back("PN", PersonName(text), True, encodings)
    assert back == text
    assert encode("PN", back, True, encodings) == encode("PN", text, True, encodings)
    assert there_and_back("PN", back, True, ("utf8",)) == text
    assert encode("PN", [back, text], True, ("utf8",)) == encode("LO", f"{text}\\{text}", True, ("utf8",))


@given(numbers=one_or_more(finite))
@example(1 / 3)
@example([0.1, 1 / 3])
def test_decimals_come_back_exactly_or_rounded_with_a_warning(numbers: Any) -> None:
    listed = numbers if isinstance(numbers, list) else [numbers]
    with warnings.catch_warnings(record=True) as issued:
        warnings.simplefilter("always")
        data = encode("DS", numbers, True, LATIN)
    texts = data.decode().rstrip(" ").split("\\")
    assert all(len(text) <= 16 and is_valid_ds(text) for text in texts)
    back = [float(text) for text in texts]
    assert len(issued) == (back != listed)
    for text, number in zip(texts, listed, strict=True):
        assert float(text) == pytest.approx(number, rel=1e-7)


@given(number=finite)
@example(1e15)
@example(-0.00012345678901)
@example(2.2250738585072014e-308)
def test_a_float_is_written_as_the_reference_and_never_worse_than_formatted(number: float) -> None:
    text, exact = shortest(number)
    assert text == reference.decimal(number)
    assert exact is (float(text) == number)
    formatted = format_number_as_ds(number)
    assert abs(float(text) - number) <= abs(float(formatted) - number)
    if not exact:
        assert text == formatted
        assert float(formatted) != number


@given(number=st.decimals(allow_nan=False, allow_infinity=False))
def test_the_exact_text_of_a_decimal_is_that_decimal(number: Decimal) -> None:
    text = exact_text(str(number))
    digits = len("".join(map(str, number.as_tuple().digits)).strip("0"))
    if text is None:
        assert digits > 5
    else:
        assert Decimal(text) == number
        assert len(text) <= 16
        assert is_valid_ds(text)


@given(numbers=one_or_more(st.integers(-(2**31), 2**31 - 1)))
def test_integer_strings_come_back(numbers: Any) -> None:
    back = there_and_back("IS", numbers, True)
    assert back == numbers
    assert encode("IS", back, True, LATIN) == encode("IS", numbers, True, LATIN)


@given(
    vr=st.sampled_from(["DS", "IS"]),
    texts=st.lists(st.from_regex(r"\A[+-]?[0-9]{1,9} ?\Z"), min_size=1, max_size=200),
)
def test_the_text_of_numbers_comes_back(vr: str, texts: list[str]) -> None:
    data = encode(vr, texts, True, LATIN)
    assert data.rstrip(b" ") == "\\".join(texts).rstrip(" ").encode()
    lazy = number_list(data.rstrip(b" "), vr)
    assert encode(vr, lazy, True, LATIN).rstrip(b" ") == data.rstrip(b" ")
    # Spaces around a number are not part of its text.
    made = MultiValue(DSfloat if vr == "DS" else IS, texts)
    assert encode(vr, made, True, LATIN).rstrip(b" ") == "\\".join(map(str.strip, texts)).encode()


@given(moment=st.datetimes(timezones=st.none() | st.timezones()))
def test_dates_and_times_are_written_as_the_reference(moment: datetime.datetime) -> None:
    for vr in ("DA", "DT", "TM"):
        assert encode(vr, moment, True, LATIN) == reference.encode(vr, moment)
    assert encode("DA", moment.date(), True, LATIN) == reference.encode("DA", moment.date())
    assert encode("TM", moment.timetz(), True, LATIN) == reference.encode("TM", moment.time())


# ---- the reference, and any object ----

scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(2**66), 2**66),
    st.integers(-70000, 70000),
    st.floats(),
    st.text("aé1. \\^=ф\ud800\x1b", max_size=8),
    st.binary(max_size=8),
    st.decimals(),
    st.dates(),
    st.times(),
)
plain_values = st.one_of(scalars, st.lists(scalars, max_size=4))


@pytest.mark.parametrize("vr", ALL_VRS)
@given(value=plain_values, little=booleans, utf_8=booleans)
@example(value=Decimal("8663330428810839.67"), little=True, utf_8=False)
def test_any_plain_value_is_written_as_the_reference_or_refused(
    vr: str, value: Any, little: bool, utf_8: bool
) -> None:
    codec = "utf8" if utf_8 else "iso8859"
    try:
        expected = reference.encode(vr, value, little, codec)
    except (reference.Refused, ValueError):
        expected = None
    try:
        found = quietly(encode, vr, value, little, (codec,))
    except (ValueError, TypeError):
        found = None
    if found is not None and expected is not None:
        assert found == expected
    elif found is None and expected is not None:
        # Stricter than the reference: text of a number that is none, and None among dates is an empty value.
        assert vr in ("DS", "IS")
    elif found is not None:
        # More is taken: text with replacement, an empty date, keywords as tags, decimals as floats.
        assert vr in ("AT", "DA", "DT", "TM", "FD", "FL", "LO", "LT", "PN", "SH", "ST", "UC", "UT")


class Odd:
    """An object of which every special method does something, or fails."""

    def __init__(self, index: Any, number: Any, text: Any) -> None:
        self.index, self.number, self.text = index, number, text

    def __index__(self) -> Any:
        return self.index

    def __float__(self) -> Any:
        return self.number

    def __str__(self) -> Any:
        return self.text

    def __repr__(self) -> str:
        raise AssertionError("nobody is to show this")

    def __len__(self) -> int:
        return -1

    def __iter__(self) -> Any:
        raise AssertionError("nobody is to iterate over this")


class Named:
    def __init__(self, original_string: Any) -> None:
        self.original_string = original_string


odd = st.builds(Odd, scalars, scalars, scalars)
numbers_and_names = st.builds(Named, scalars)
arrays = st.builds(
    numpy.array,
    st.lists(st.integers(0, 200), max_size=6),
    st.sampled_from(["u1", "i2", ">u4", "f8", "?", "O", "U3", "S3", "c8", "f2", "M8[s]"]),
)
objects = st.recursive(
    st.one_of(
        scalars, odd, numbers_and_names, arrays, st.builds(object), st.complex_numbers(), st.builds(bytearray)
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.tuples(inner, inner),
        st.dictionaries(st.text(max_size=2), inner, max_size=2),
        st.builds(lambda items: MultiValue(lambda item: item, items), st.lists(inner, max_size=3)),
    ),
    max_leaves=6,
)


@pytest.mark.parametrize("mode", [config.IGNORE, config.RAISE])
@given(vr=st.sampled_from(ALL_VRS), value=objects, little=booleans, terms=sets)
def test_any_object_is_written_or_refused_as_a_value(
    mode: int, vr: str, value: Any, little: bool, terms: Any
) -> None:
    encodings = tuple(charset.convert_encodings(list(terms) if isinstance(terms, tuple) else terms))
    config.settings.writing_validation_mode = mode
    try:
        data = quietly(encode, vr, value, little, encodings)
    except (ValueError, TypeError):
        return
    assert len(data) % 2 == 0
    if mode == config.RAISE and vr in ("DS", "IS") and not isinstance(value, bytes):
        for text in data.split(b"\\"):
            assert len(text.strip()) <= (16 if vr == "DS" else 12)


@given(
    number=st.one_of(
        finite, st.integers(-(2**100), 2**100), st.decimals(allow_nan=False, allow_infinity=False)
    )
)
def test_the_shortest_text_of_any_number_is_a_ds(number: Any) -> None:
    try:
        text, exact = valueencoding.shortest_decimal(number)
    except ValueError:
        assert not math.isfinite(quietly(float, number)) or abs(number) > 1e308
        return
    assert len(text) <= 16
    assert is_valid_ds(text)
    if exact:
        assert Decimal(text) == Decimal(str(number))
