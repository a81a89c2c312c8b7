"""DS and IS values: text kept, modes, rounding, pickles; pydicom is the oracle."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
import warnings
from decimal import Decimal, InvalidOperation

import pydicom.config
import pydicom.valuerep
import pytest

from cydicom import config, valuerep
from cydicom.valuerep import DS, IS, DSdecimal, DSfloat, ISfloat, format_number_as_ds, is_valid_ds

TEXTS = [
    "", " ", "1", " 1 ", "1.0", "1.5", "-1.5e-3", "+7", "007", ".5", "5.", "1e5", "1E+05", "1e400", "nan",
    "inf",
    "-inf", "sNaN", "abc", "1_0", "1\n", "0x1", "1,5", "--1", "1e", "1 5", "12345678901234567", "1" * 13,
    "2147483647", "2147483648", "-2147483648", "-2147483649", "1.9999999999999999999", " \0", "\t",
    "1234567890.12345", "1" * 5000,
]  # fmt: skip
NUMBERS = [
    None, 1, True, 1.5, 1.0, Decimal("1.5"), Decimal(1), 1e300, float("nan"), float("inf"), Decimal("NaN"),
    Decimal("1.23456789012345678901234567890"), 0.1 + 0.2, -1 / 3, 2**31, -(2**31) - 1, 10**20, b"1", [1], 1j,
]  # fmt: skip
CLASSES = ["DSfloat", "DSdecimal", "IS", "ISfloat", "DS"]


@pytest.fixture(autouse=True)
def _restore_config():
    yield
    for module in (config, pydicom.config):
        module.settings.reading_validation_mode = module.WARN
        module.DS_decimal(False)
        module.allow_DS_float = False


def outcome(function, *arguments, **options):
    """Return what a call gave, in a form that is the same for both packages."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            result = function(*arguments, **options)
        except (ValueError, TypeError, ArithmeticError) as error:
            return type(error).__name__, [w.category for w in caught]
    kept = getattr(result, "original_string", None)
    if isinstance(result, int):
        kept = kept or repr(result)[1:-1]
    return (
        type(result).__name__,
        repr(result),
        str(result),
        kept,
        getattr(result, "auto_format", None),
        [w.category for w in caught],
    )


@pytest.mark.parametrize("mode", [None, 0, 1, 2])
@pytest.mark.parametrize("name", CLASSES)
def test_values_are_made_as_by_pydicom(name, mode):
    for value in TEXTS + NUMBERS:
        ours = outcome(getattr(valuerep, name), value, validation_mode=mode)
        theirs = outcome(getattr(pydicom.valuerep, name), value, validation_mode=mode)
        if name == "IS" and value == "12345678901234567" and mode != 2:
            continue  # kept exactly: test_is_of_many_digits_stays_exact
        assert ours == theirs, value


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("name", ["DSfloat", "DSdecimal", "DS"])
def test_auto_format_is_as_by_pydicom(name, mode):
    for value in TEXTS + NUMBERS:
        ours = outcome(getattr(valuerep, name), value, True, mode)
        assert ours == outcome(getattr(pydicom.valuerep, name), value, True, mode), value


@pytest.mark.parametrize("mode", [0, 1, 2])
@pytest.mark.parametrize("name", CLASSES)
def test_mode_none_is_the_reading_mode(name, mode):
    config.settings.reading_validation_mode = mode
    pydicom.config.settings.reading_validation_mode = mode
    for value in ["1.5", "abc", "12345678901234567", "2147483648", "nan", 1 / 3]:
        if name == "IS" and value == "12345678901234567" and mode != 2:
            continue
        ours = outcome(getattr(valuerep, name), value)
        assert ours == outcome(getattr(pydicom.valuerep, name), value), value


def test_use_ds_decimal_chooses_the_class_of_ds():
    assert valuerep.DSclass is DSfloat
    config.DS_decimal(True)
    assert valuerep.DSclass is DSdecimal
    assert type(DS("1.5")) is DSdecimal
    with pytest.raises(TypeError, match="allow_DS_float"):
        DS(1.5)
    config.allow_DS_float = True
    assert DS(1.5) == Decimal("1.5")


@pytest.mark.parametrize("other", ["1.50", "1.5", 1.5, Decimal("1.5"), None, b"1.50", 2, DSfloat("1.5")])
@pytest.mark.parametrize("name", ["DSfloat", "DSdecimal"])
def test_text_is_compared_with_text_and_numbers_with_numbers(name, other):
    ours, theirs = getattr(valuerep, name)("1.50"), getattr(pydicom.valuerep, name)("1.50")
    assert (ours == other) is (theirs == other)
    assert (ours != other) is (theirs != other)
    assert hash(ours) == hash(theirs)


@pytest.mark.parametrize("other", ["007", "7", 7, 7.0, None, b"7", IS("7")])
def test_is_is_compared_by_text_or_number(other):
    ours, theirs = IS("007"), pydicom.valuerep.IS("007")
    assert (ours == other) is (theirs == other)
    assert (ours != other) is (theirs != other)
    assert hash(ours) == hash(7)
    assert f"{ours} {ours:05d}" == f"{theirs} {theirs:05d}" == "007 00007"
    assert "original_string" not in vars(IS("7"))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "value",
    [
        DSfloat("1.50"),
        DSfloat(1.5),
        DSfloat("1.23456789012345678", auto_format=True),
        DSdecimal("1.50"),
        DSdecimal(3),
        DSdecimal("1.23456789012345678", auto_format=True),
        IS("007"),
        IS("7"),
        ISfloat("1.50"),
    ],
)
def test_pickles_and_copies_keep_text_and_class(value, protocol):
    for again in (pickle.loads(pickle.dumps(value, protocol)), copy.copy(value), copy.deepcopy(value)):
        assert type(again) is type(value)
        assert again == value
        assert str(again) == str(value)
        assert getattr(again, "original_string", None) == getattr(value, "original_string", None)
        assert getattr(again, "auto_format", None) == getattr(value, "auto_format", None)


def test_pickles_of_invalid_values_load_in_strict_mode():
    data = pickle.dumps([DSfloat("nan"), DSdecimal("nan", validation_mode=0), IS("1.0", validation_mode=0)])
    with config.strict_reading():
        assert [str(value) for value in pickle.loads(data)] == ["nan", "nan", "1.0"]


def test_a_value_made_from_a_value_keeps_its_text():
    assert DSfloat(DSfloat("1.50")).original_string == "1.50"
    assert DSfloat(DSdecimal("1.50")).original_string == "1.50"
    assert DSfloat(DSfloat("1.50", auto_format=True)).auto_format
    assert IS(IS("007")).original_string == "007"
    assert not hasattr(DSfloat(DSfloat(1.5)), "original_string")


def test_subclasses_may_add_state():
    class Depth(DSfloat):
        def __init__(self, val, auto_format=False, validation_mode=None):
            super().__init__(val, auto_format, validation_mode)
            self.unit = "mm"

    depth = Depth("1.50")
    assert (str(depth), depth.unit, copy.copy(depth).unit) == ("1.50", "mm", "mm")


def test_is_of_many_digits_stays_exact():
    with pytest.warns(UserWarning, match="length 16"):
        value = IS("9007199254740993")
    assert type(value) is IS
    assert value == 2**53 + 1


def test_is_does_not_cut_off_fractions_of_bytes():
    with pytest.warns(UserWarning, match="whole"):
        assert IS(b"1.5") == 1.5


@pytest.mark.parametrize("text", ["1\u0661", "\u0661"])
def test_digits_outside_ascii_are_not_valid(text):
    assert not is_valid_ds(text)
    with pytest.warns(UserWarning, match="form"):
        assert IS(text).original_string == text


def test_ten_million_digits_are_kept_and_quick():
    text = "1" * 10_000_000
    assert DSfloat(text).original_string == text
    assert DSdecimal(text, validation_mode=0).adjusted() == len(text) - 1


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (1 / 3, "0.33333333333333"),
        (-1 / 3, "-0.3333333333333"),
        (1e-300, "1e-300"),
        (-0.1234567890123456, "-0.1234567890123"),
        (1e15, "1.0000000000e+15"),
        (-123456789012345.6, "-1.234567890e+14"),
        (99999999999999.99, "1.0000000000e+14"),
        (9.999999999999998, "10.0000000000000"),
        (0.00012345678901234567, "0.00012345678901"),
        (0.000012345678901234567, "1.2345678901e-05"),
        (Decimal("1.50"), "1.50"),
        (Decimal("-4.605375617351140E-384"), "-4.60537562e-384"),
    ],
)
def test_numbers_are_rounded_to_sixteen_characters(value, text):
    assert format_number_as_ds(value) == text
    assert len(text) <= 16


@pytest.mark.parametrize("value", [float("nan"), float("-inf"), Decimal("Infinity"), Decimal("1e400")])
def test_numbers_that_are_not_finite_have_no_ds(value):
    with pytest.raises(ValueError, match="finite"):
        format_number_as_ds(value)


@pytest.mark.parametrize("value", [1, "1", None, True, IS("1")])
def test_only_float_and_decimal_are_formatted(value):
    with pytest.raises(TypeError):
        format_number_as_ds(value)


def test_decimal_text_without_number_is_an_invalid_operation():
    with pytest.raises(InvalidOperation):
        DSdecimal("abc")


def test_decimal_and_re_are_imported_only_when_used():
    code = (
        "import sys, cydicom.valuerep as v\n"
        "v.DS('1.5'), v.IS('12'), v.DA('20200101'), v.validate_value('CS', 'ORIGINAL', 2)\n"
        "assert not {'decimal', 're', 'numpy'} & set(sys.modules), sys.modules\n"
        "assert v.DSdecimal is v.DSdecimal\n"
    )
    subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path[:] = {sys.path!r}\n{code}"], check=True
    )
