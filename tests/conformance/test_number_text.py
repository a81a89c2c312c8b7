"""Numbers as text: rows C23 and C24 (PS3.5 6.2, DS and IS)."""

from __future__ import annotations

import math
import warnings

import pytest

from cydicom import config
from cydicom.valuerep import IS, DSdecimal, DSfloat, format_number_as_ds
from tests.conformance.forms import EXPLICIT, IMPLICIT, every_form, made, saved

E = EXPLICIT.encoding
WEIGHT, NUMBER = 0x00101030, 0x00200013


def written(vr: str, value: object) -> bytes:
    """Return the value field that a value is written as."""
    tag = WEIGHT if vr == "DS" else NUMBER
    body = EXPLICIT.written(made((tag, vr, value)))
    assert body[:6] == E.header(tag, vr, 0)[:6]
    return body[8:]


def raising() -> None:
    config.settings.writing_validation_mode = config.RAISE


# C23: DS is at most 16 bytes; a number is written as a text of at most 16 that reads back, or not silently.

#: Numbers that some text of at most 16 characters stands for, and the shortest such text.
EXACT = {
    1.0: b"1.0 ",
    0.1: b"0.1 ",
    -0.0: b"-0.0",
    1e-300: b"1e-300",
    5e-324: b"5e-324",
    1e22: b"1e+22 ",
    123456789012345.0: b"123456789012345 ",
    0.12345678901234: b"0.12345678901234",
    -1.234567890123: b"-1.234567890123 ",
    1.7976931345e308: b"1.7976931345e308",
}

#: Numbers that no such text stands for.
INEXACT = (
    1 / 3,
    2 / 3,
    math.pi,
    -0.1234567890123456,
    9.999999999999998,
    1.7976931348623157e308,
    -1.7976931348623157e308,
    -2.2250738585072014e-308,
    123456789012345680.0,
)


@pytest.mark.parametrize("number", EXACT)
def test_a_number_with_a_short_text_is_written_so_that_it_reads_back(number):
    value = written("DS", number)
    assert value == EXACT[number]
    assert len(value) <= 16
    again = EXPLICIT.read(E.element(WEIGHT, "DS", value))
    assert float(again.PatientWeight) == number
    assert math.copysign(1, float(again.PatientWeight)) == math.copysign(1, number)


@pytest.mark.parametrize("number", INEXACT)
def test_a_number_without_a_short_text_is_rounded_to_16_characters_with_a_warning(number):
    with pytest.warns(UserWarning, match="rounded"):
        value = written("DS", number)
    assert len(value) <= 16
    again = float(value)
    assert math.isfinite(again)
    assert again == pytest.approx(number, rel=1e-8)
    assert again != number


@pytest.mark.parametrize("number", INEXACT)
def test_a_number_without_a_short_text_is_refused_when_writing_is_strict(number):
    ds = made((WEIGHT, "DS", number))
    raising()
    with pytest.raises(ValueError, match="0010,1030"):
        EXPLICIT.written(ds)


@pytest.mark.parametrize("number", (*EXACT, *INEXACT))
def test_formatting_a_number_gives_at_most_16_characters_and_comes_as_near_as_they_can(number):
    text = format_number_as_ds(number)
    assert len(text) <= 16
    if number in EXACT:
        assert float(text) == number
    assert float(text) == pytest.approx(number, rel=1e-8)
    assert str(DSfloat(number, auto_format=True)) in (text, repr(number))
    assert len(str(DSfloat(number, auto_format=True))) <= 16


@pytest.mark.parametrize("number", (math.nan, math.inf, -math.inf))
@pytest.mark.parametrize("mode", (config.IGNORE, config.WARN, config.RAISE))
def test_what_is_not_finite_is_never_written_as_ds(number, mode):
    ds = made((WEIGHT, "DS", number))
    config.settings.writing_validation_mode = mode
    with pytest.raises(ValueError, match="0010,1030"):
        EXPLICIT.written(ds)


@pytest.mark.parametrize("number", (math.nan, math.inf, -math.inf))
def test_what_is_not_finite_cannot_be_formatted(number):
    with pytest.raises(ValueError, match=r"finite|nan|inf"):
        format_number_as_ds(number)


@pytest.mark.parametrize("text", (b"nan ", b"inf ", b"-inf", b"NaN "))
def test_what_is_not_finite_is_read_with_a_warning_and_kept_when_it_is_not_edited(text):
    raw = E.element(WEIGHT, "DS", text)
    ds = EXPLICIT.read(raw)
    with pytest.warns(UserWarning, match="DS"):
        assert not math.isfinite(ds.PatientWeight)
    ds.Modality = "CT"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "CT") + raw


TEXTS = (
    b"+0007 ",
    b"1.",
    b".5",
    b"1E+2",
    b"00001.50",
    b" 1.5",
    b"1.5 ",
    b"-0",
    b"1\\2.50\\ 3 ",
    b"1.0\\\\2 ",
)


@pytest.mark.parametrize("text", TEXTS)
@every_form
def test_the_text_of_a_decimal_is_kept_when_it_is_only_looked_at(form, text):
    raw = form.encoding.element(WEIGHT, "DS", text if len(text) % 2 == 0 else text + b" ")
    ds = form.read(raw)
    assert ds[WEIGHT].value is not None
    ds.Modality = "CT"
    assert form.body(saved(ds)) == form.encoding.element(0x00080060, "CS", "CT") + raw


def test_the_text_of_a_decimal_is_kept_when_it_moves_to_another_data_set():
    source = EXPLICIT.read(E.element(WEIGHT, "DS", b"00001.50"))
    ds = made((0x00080060, "CS", "CT"))
    ds.PatientWeight = source.PatientWeight
    assert EXPLICIT.written(ds).endswith(E.element(WEIGHT, "DS", b"00001.50"))


def test_an_edit_of_one_decimal_keeps_the_text_of_the_others():
    tag = 0x00200037
    ds = EXPLICIT.read(E.element(tag, "DS", b"1.00\\0.0\\-0\\0\\1.000\\0e0 "))
    ds[tag].value[1] = 0.5
    assert EXPLICIT.body(saved(ds)) == E.element(tag, "DS", b"1.00\\0.5\\-0\\0\\1.000\\0e0 ")


@pytest.mark.parametrize("text", ("0.33333333333333333", "1_0", "1,5"))
def test_a_text_that_is_no_decimal_of_16_characters_is_told_and_refused_when_writing_is_strict(text):
    if "," in text:
        with pytest.warns(UserWarning, match="DS"), pytest.raises(ValueError, match="float"):
            made((WEIGHT, "DS", text))
        return
    with pytest.warns(UserWarning, match="DS"):
        ds = made((WEIGHT, "DS", text))
    raising()
    with pytest.raises(ValueError, match="0010,1030"):
        EXPLICIT.written(ds)


def test_decimals_keep_all_their_digits_or_are_refused():
    config.DS_decimal(True)
    raw = E.element(WEIGHT, "DS", b"1.50\\-0.000100")
    ds = EXPLICIT.read(raw)
    assert [type(value) for value in ds.PatientWeight] == [DSdecimal, DSdecimal]
    assert EXPLICIT.body(saved(ds)) == raw
    assert EXPLICIT.written(made((WEIGHT, "DS", ds.PatientWeight))) == raw


# C24: IS is at most 12 characters, from -2**31 to 2**31 - 1, an optional sign and digits.


@pytest.mark.parametrize("number", (0, 1, -1, 2**31 - 1, -(2**31), 7))
@every_form
def test_an_integer_of_32_bits_is_written_in_at_most_12_characters(form, number):
    body = form.written(made((NUMBER, "IS", number)))
    text = str(number).encode()
    assert len(text) <= 12
    assert body == form.encoding.element(NUMBER, "IS", text + b" " * (len(text) % 2))
    assert form.read(body).InstanceNumber == number


@pytest.mark.parametrize("number", (2**31, -(2**31) - 1, 10**12))
def test_an_integer_of_more_than_32_bits_is_refused(number):
    ds = made((NUMBER, "IS", number))
    with pytest.raises(ValueError, match="0020,0013"):
        EXPLICIT.written(ds)
    raising()
    with pytest.raises(ValueError, match="0020,0013"):
        EXPLICIT.written(ds)


@pytest.mark.parametrize("text", ("1.0", "1_000", "0x10"))
def test_a_text_that_is_no_integer_is_told_and_refused_when_writing_is_strict(text):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            ds = made((NUMBER, "IS", text))
        except ValueError:
            assert text == "0x10"
            ds = None
    assert told
    if ds is not None:
        raising()
        with pytest.raises(ValueError, match="0020,0013"):
            EXPLICIT.written(ds)


@pytest.mark.parametrize("vr", ("DS", "IS"))
@pytest.mark.parametrize("text", ("\u0663", "\u0661\u0662", "\uff11"))
def test_digits_of_other_scripts_are_never_written(vr, text):
    """6.2: the digits of DS and IS are those of the default repertoire."""
    with pytest.warns(UserWarning, match=vr):
        ds = made((WEIGHT if vr == "DS" else NUMBER, vr, text))
    with pytest.raises(ValueError, match=r"0010,1030|0020,0013"):
        EXPLICIT.written(ds)


@pytest.mark.parametrize("text", (b"+0007 ", b"0007", b" 7", b"7 ", b"-0", b"1\\ 2\\03 "))
@every_form
def test_the_text_of_an_integer_is_kept_when_it_is_only_looked_at(form, text):
    raw = form.encoding.element(NUMBER, "IS", text if len(text) % 2 == 0 else text + b" ")
    ds = form.read(raw)
    assert ds[NUMBER].value is not None
    ds.Modality = "CT"
    assert form.body(saved(ds)) == form.encoding.element(0x00080060, "CS", "CT") + raw


@pytest.mark.parametrize("text", (b"2147483648", b"9999999999", b"1.0 ", b"1_000 ", b"1.5 "))
def test_a_text_that_is_no_integer_of_32_bits_is_read_with_a_warning_and_kept(text):
    raw = E.element(NUMBER, "IS", text + b" " * (len(text) % 2))
    ds = EXPLICIT.read(raw)
    with pytest.warns(UserWarning, match="IS"):
        value = ds.InstanceNumber
    assert str(value).strip() in text.decode() or getattr(value, "original_string", None)
    ds.Modality = "CT"
    assert EXPLICIT.body(saved(ds)) == E.element(0x00080060, "CS", "CT") + raw
    assert IMPLICIT.written(ds).endswith(IMPLICIT.encoding.element(NUMBER, "IS", raw[8:]))


def test_the_number_that_was_assigned_replaces_the_text():
    ds = EXPLICIT.read(E.element(NUMBER, "IS", b"+0007 "))
    ds.InstanceNumber = 8
    assert EXPLICIT.body(saved(ds)) == E.element(NUMBER, "IS", b"8 ")
    ds.InstanceNumber = IS("0009")
    assert EXPLICIT.body(saved(ds)) == E.element(NUMBER, "IS", b"0009")


@pytest.mark.parametrize("value", (None, "", []))
@pytest.mark.parametrize("vr", ("DS", "IS"))
def test_no_number_is_a_length_of_zero(vr, value):
    assert written(vr, value) == b""
