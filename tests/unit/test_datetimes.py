"""DA, DT and TM values: forms, ranges of the parts, offsets, pickles; pydicom is the oracle."""

from __future__ import annotations

import copy
import pickle
import warnings
from datetime import UTC, date, datetime, time, timedelta, timezone

import pydicom.valuerep
import pytest

from cydicom import valuerep
from cydicom.valuerep import DA, DT, TM

HALF_PAST_FIVE_WEST = timezone(-timedelta(hours=5, minutes=30))

DA_TEXTS = [
    "", " ", "20200102", "2020.01.02", "00010101", "99991231", "202001 2", "2020 1 2", " 20200102",
    "20200102 ",
    "2020.1.02", "2020-01-02", "2020", "202001", "20200230", "20201301", "20200100", "00000101", "abcdefgh",
    "20200102-20200103", "-20200102", "20200102-", "2020.13.01", "20200102\n", "20200102\0", "2020010 ",
]  # fmt: skip
TM_TEXTS = [
    "", " ", "01", "0102", "010203", "010203.", "010203.4", "010203.123456", "010203.1234567", "010260",
    "235960.5", "010261", "24", "0160", "1", "010", "01 ", " 01", "01:02:03", "0102.5", "0102-0103",
    "010203+0100",
    "0102\n", "0102\n\n", "010203.5\n", "010203,5", "-1", "\u0660\u0661", "010203.\u0665",
]  # fmt: skip
DT_TEXTS = [
    "", " ", "2020", "202001", "20200102", "2020010203", "202001020304", "20200102030405", "20200102030405.6",
    "20200102030405.", "20200102030405.123456", "20200102030405.1234567", "20200102030405.123456+0130",
    "20200102030405.1234567+0130", "20200102030460", "20200102030460.5", "2020+0100", "2020-1200",
    "2020+1401",
    "2020+0160", "2020-0000", "2020&0100", "2020+01", "2020+01000", "2020 ", " 2020", "20201", "202013",
    "20200230", "2020010224", "2020xyz", "0000", "20200102-20210102", "-2020", "2020+2400", "2020-2400",
    "2020.5", "202001.5+0100", "20200102\0\0", "2020\n", "\u0662\u0660\u0662\u0660",
]  # fmt: skip


def outcome(function, *arguments):
    """Return what a call gave, in a form that is the same for both packages."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = function(*arguments)
        except ValueError:
            return "ValueError"
    if value is None:
        return value
    return (
        type(value).__name__,
        str(value),
        repr(value),
        value.isoformat(),
        getattr(value, "tzinfo", None),
        getattr(value, "original_string", None),
        [w.category for w in caught],
    )


@pytest.mark.parametrize(("name", "texts"), [("DA", DA_TEXTS), ("TM", TM_TEXTS), ("DT", DT_TEXTS)])
def test_texts_are_taken_as_by_pydicom(name, texts):
    for text in texts:
        assert outcome(getattr(valuerep, name), text) == outcome(getattr(pydicom.valuerep, name), text), text


@pytest.mark.parametrize("name", ["DA", "TM", "DT"])
@pytest.mark.parametrize(
    "arguments",
    [
        (),
        (None,),
        (1,),
        (1, 2),
        (2020, 1, 2),
        (2020, 13, 2),
        (2020, 1, 2, 3, 4, 5, 6, HALF_PAST_FIVE_WEST),
        (b"20200102",),
        (1.5,),
        ([],),
        (date(2020, 1, 2),),
        (datetime(2020, 1, 2, 3, 4, 5),),
        (datetime(2020, 1, 2, 3, 4, 5, 6, HALF_PAST_FIVE_WEST),),
        (time(1, 2, 3),),
        (time(1, 2, 3, 4),),
        (time(1, 2, tzinfo=UTC),),
    ],
)
def test_dates_times_and_numbers_are_taken_as_by_pydicom(name, arguments):
    ours = outcome(getattr(valuerep, name), *arguments)
    assert ours == outcome(getattr(pydicom.valuerep, name), *arguments)


@pytest.mark.parametrize("text", ["+2020102", "-2020102", " 2020102", "1_20 101"])
def test_a_year_is_four_digits(text):
    with pytest.raises(ValueError, match="DA"):
        DA(text)


def test_a_year_before_1000_has_four_digits():
    assert DA(datetime(20, 1, 2)).original_string == "00200102"


def test_keywords_are_those_of_the_datetime_classes():
    assert DA(year=2020, month=1, day=2) == date(2020, 1, 2)
    assert DT(year=2020, month=1, day=2, fold=1).fold == 1
    assert TM(hour=3) == time(3)
    with pytest.raises(ValueError, match="DA"):
        DA(hour=1)


def test_leap_second_becomes_59_with_a_warning_in_every_mode():
    with pytest.warns(UserWarning, match="60"):
        value = TM("235960")
    assert (value.second, str(value)) == (59, "235960")
    with pytest.warns(UserWarning, match="60"):
        assert DT("20161231235960+0000").second == 59


def test_offset_is_named_by_its_text():
    value = DT("20200102030405.5-0530")
    assert value.utcoffset() == -timedelta(hours=5, minutes=30)
    assert value.tzname() == "-0530"
    assert (
        DT(datetime(2020, 1, 2, tzinfo=timezone(timedelta(hours=1, seconds=30)))).original_string[-5:]
        == "+0100"
    )


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize(
    "value",
    [DA("2020.01.02"), DA(2020, 1, 2), DT("2020+0100"), DT(2020, 1, 2), TM("0102"), TM(1, 2)],
    ids=repr,
)
def test_pickles_and_copies_keep_text_and_class(value, protocol):
    for again in (pickle.loads(pickle.dumps(value, protocol)), copy.copy(value), copy.deepcopy(value)):
        assert type(again) is type(value)
        assert again == value
        assert hash(again) == hash(value)
        assert vars(again) == vars(value)
        assert str(again) == str(value)


def test_derived_values_have_no_text():
    tomorrow = DA("20200102") + timedelta(days=1)
    assert type(tomorrow) is DA
    assert str(tomorrow) == "2020-01-03"
    assert str(DT("2020").replace(day=4)) == "2020-01-04 00:00:00"
    assert str(TM("0102").replace(hour=3)) == "03:02:00"


def test_values_compare_as_dates_and_times_not_as_text():
    assert DA("20200102") == date(2020, 1, 2)
    assert DA("20200102") == DA("2020.01.02")
    assert DA("20200102") != "20200102"
    assert TM("0102") < time(2)
    assert DT("2020+0100") < DT("2020+0000")
    assert f"{DA('20200102')} {DA('20200102'):%Y}" == "20200102 2020"
