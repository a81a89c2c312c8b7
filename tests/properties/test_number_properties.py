"""Laws of DS, IS, DA, TM and DT over generated texts and numbers; pydicom is the oracle."""

from __future__ import annotations

import warnings
from decimal import Decimal

import pydicom.valuerep
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from cydicom import valuerep
from cydicom.valuerep import DS, IS, DSfloat, format_number_as_ds, is_valid_ds

number_texts = st.text("0123456789.eE+- _\n", max_size=18)
date_texts = st.from_regex(r"[0-9]{0,9}[-+. ]?[0-9]{0,9}([.+-][0-9]{0,7})?[ \n]?", fullmatch=True)
time_texts = st.from_regex(r"[0-2]?[0-9]([0-6][0-9]){0,2}(\.[0-9]{0,7})?[ \n-]?", fullmatch=True)
datetime_texts = st.from_regex(
    r"[0-9]{4}([01][0-9]){0,2}([0-6][0-9]){0,3}(\.[0-9]{0,7} ?)?([+-][0-9]{0,5})?[ -]?", fullmatch=True
)


def quietly(function, *arguments):
    """Return the result, or the class of the exception."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return function(*arguments)
        except (ValueError, OverflowError) as error:
            return type(error)


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(9.999999999999998)
@example(99999999999999.99)
@example(-1.7976931348623157e308)
@example(1.7976931345e308)
def test_every_float_has_a_valid_ds_that_is_near(value):
    text = format_number_as_ds(value)
    assert len(text) <= 16
    assert is_valid_ds(text)
    assert float(text) == pytest.approx(value, rel=1e-8 if abs(value) > 1e-300 else 1e-7, abs=5e-324)
    if len(repr(value)) <= 16:
        assert float(text) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**30), max_value=10**30))
def test_every_decimal_has_a_valid_ds_that_is_near(value):
    text = format_number_as_ds(value)
    assert len(text) <= 16
    assert is_valid_ds(text)
    assert abs(Decimal(text) - value) <= abs(value) * Decimal("1e-8")


@given(st.floats(allow_nan=False, allow_infinity=False))
@example(-0.00012345678901)
def test_floats_are_formatted_as_by_pydicom_unless_another_form_has_room_for_all_digits(value):
    theirs = pydicom.valuerep.format_number_as_ds(value)
    # It writes 17 characters for 9.999999999999998, and a text that reads as infinity for the largest floats.
    assume(len(theirs) <= 16 and abs(float(theirs)) != float("inf"))
    ours = format_number_as_ds(value)
    assert ours == theirs or (float(ours) == value and float(theirs) != value)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_auto_format_makes_a_float_writable(value):
    made = DSfloat(value, auto_format=True)
    assert float(made) == value
    assert is_valid_ds(str(made))
    assert valuerep.validate_value("DS", str(made), 2) is None


@given(number_texts)
def test_texts_are_valid_ds_exactly_as_by_pydicom(text):
    assert is_valid_ds(text) is pydicom.valuerep.is_valid_ds(text)


@given(number_texts, st.sampled_from([0, 1, 2]))
def test_ds_and_is_parse_exactly_as_by_pydicom(text, mode):
    ours, theirs = quietly(DS, text, False, mode), quietly(pydicom.valuerep.DS, text, False, mode)
    assert repr(ours).replace("cydicom", "pydicom") == repr(theirs)
    ours, theirs = quietly(IS, text, mode), quietly(pydicom.valuerep.IS, text, mode)
    if isinstance(ours, int) and abs(ours) > 2**53:
        assert str(ours) == theirs.original_string  # exact, where pydicom gives the nearest float
    else:
        assert repr(ours).replace("cydicom", "pydicom") == repr(theirs)


@given(st.integers(-(2**31), 2**31 - 1))
def test_is_gives_the_integer_back(value):
    assert IS(str(value), validation_mode=2) == value
    assert str(IS(value)) == str(IS(str(value))) == str(value)


@pytest.mark.parametrize(
    ("vr", "texts"), [("DA", date_texts), ("TM", time_texts), ("DT", datetime_texts)], ids=["DA", "TM", "DT"]
)
def test_forms_of_dates_and_times_are_judged_as_by_pydicom(vr, texts):
    @given(texts)
    def judge(text):
        ours, theirs = valuerep.VALIDATORS[vr](vr, text), pydicom.valuerep.VALIDATORS[vr](vr, text)
        assert ours[0] is theirs[0]

    judge()


@pytest.mark.parametrize(
    ("vr", "texts"), [("DA", date_texts), ("TM", time_texts), ("DT", datetime_texts)], ids=["DA", "TM", "DT"]
)
def test_dates_and_times_are_parsed_as_by_pydicom(vr, texts):
    @given(texts)
    def parse(text):
        assume(vr != "DA" or text[:4].isdigit() or not text.strip())
        ours, theirs = quietly(getattr(valuerep, vr), text), quietly(getattr(pydicom.valuerep, vr), text)
        if isinstance(ours, type) or ours is None:
            assert ours is theirs
        else:
            assert (ours.isoformat(), str(ours)) == (theirs.isoformat(), str(theirs))

    parse()
