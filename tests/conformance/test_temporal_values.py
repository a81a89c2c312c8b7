"""Dates, times and ages: row C25 (PS3.5 6.2, AS DA DT TM)."""

from __future__ import annotations

import datetime
import warnings

import pytest

from cydicom import config
from cydicom.valuerep import DA, DT, TM, validate_value
from tests.conformance.forms import EXPLICIT, every_form, made, saved

E = EXPLICIT.encoding
TAGS = {"AS": 0x00101010, "DA": 0x00080020, "DT": 0x0008002A, "TM": 0x00080030}

#: Values of the standard's form: partial precision, offsets, leap seconds.
VALID = {
    "AS": ("018M", "000D", "999Y", "052W"),
    "DA": ("19930822", "20240229", "00010101"),
    "DT": (
        "2023",
        "202301",
        "20230131",
        "2023013123",
        "202301312359",
        "20230131235960",
        "20230131235959.1",
        "20230131235959.123456",
        "2023+0100",
        "2007-0500",
        "202301+0000",
        "20230131-0330",
        "20230131235959.123456+1400",
        "20230131235959.12-1200",
    ),
    "TM": ("10", "1010", "101010", "101010.1", "101010.123456", "235960", "235960.5", "00"),
}
#: Values that have not the form, or are no date or time.
INVALID = {
    "AS": ("18M", "018X", "018m", "0018M"),
    "DA": ("20230230", "20231301", "20230100", "2023", "2023013", "202301311", "20a30101"),
    "DT": ("20231301", "20230230", "2023013124", "20230131235961", "2023+9000", "202", "2023+01"),
    "TM": ("24", "2360", "235961", "1", "10101", "101010.1234567", "101010.", "ab"),
}
#: What ACR-NEMA 300 had; readers may accept it, nobody writes it.
OLD = {"DA": ("1960.01.01",), "TM": ("10:10:10", "10:10:10.123")}

valid = pytest.mark.parametrize(
    ("vr", "text"), [(vr, text) for vr, texts in VALID.items() for text in texts], ids=str
)
invalid = pytest.mark.parametrize(
    ("vr", "text"), [(vr, text) for vr, texts in INVALID.items() for text in texts], ids=str
)


def padded(text: str) -> bytes:
    return text.encode() + b" " * (len(text) % 2)


# C25: what is an age, a date, a time; their precision is kept, and so is what is none.


@valid
@every_form
def test_a_value_of_the_standards_form_is_read_silently_and_kept(form, vr, text):
    raw = form.encoding.element(TAGS[vr], vr, padded(text))
    ds = form.read(raw)
    assert ds[TAGS[vr]].value == text
    ds.StudyID = "S1"
    assert form.body(saved(ds)) == raw + form.encoding.element(0x00200010, "SH", "S1")


@valid
@every_form
def test_a_value_of_the_standards_form_is_written_as_it_was_assigned(form, vr, text):
    assert form.written(made((TAGS[vr], vr, text))) == form.encoding.element(TAGS[vr], vr, padded(text))


@valid
def test_a_value_of_the_standards_form_is_valid_when_it_is_asked_for(vr, text):
    validate_value(vr, text, config.RAISE)


@invalid
def test_a_value_that_is_none_is_read_with_a_warning_and_kept(vr, text):
    raw = E.element(TAGS[vr], vr, padded(text))
    ds = EXPLICIT.read(raw)
    with pytest.warns(UserWarning, match=vr):
        assert ds[TAGS[vr]].value == text
    ds.StudyID = "S1"
    assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00200010, "SH", "S1")


@pytest.mark.parametrize(("vr", "text"), [(vr, text) for vr, texts in OLD.items() for text in texts], ids=str)
def test_the_forms_of_acr_nema_are_read_silently_and_kept(vr, text):
    raw = E.element(TAGS[vr], vr, padded(text))
    ds = EXPLICIT.read(raw)
    assert ds[TAGS[vr]].value == text
    ds.Modality = "CT"
    assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00080060, "CS", "CT")
    with pytest.raises(ValueError, match=vr):
        validate_value(vr, text, config.RAISE)


#: Ranges belong into queries (PS3.4 C.2.2.2.5); a value that is one is kept as text.
RANGES = {
    "DA": ("20200101-20200202", "20200101-", "-20200202"),
    "TM": ("1000-1100", "10-", "-101010.5"),
    "DT": ("2020-2021", "20200101+0100-20210101+0100", "-2021"),
}


@pytest.mark.parametrize(
    ("vr", "text"), [(vr, text) for vr, texts in RANGES.items() for text in texts], ids=str
)
@every_form
def test_a_range_is_text_that_is_read_and_written_as_it_is(form, vr, text):
    raw = form.encoding.element(TAGS[vr], vr, padded(text))
    assert form.read(raw)[TAGS[vr]].value == text
    assert form.written(made((TAGS[vr], vr, text))) == raw


@valid
def test_a_value_that_was_converted_is_written_with_its_own_precision(vr, text):
    if vr == "AS":
        return
    config.datetime_conversion = True
    raw = E.element(TAGS[vr], vr, padded(text))
    ds = EXPLICIT.read(raw)
    with warnings.catch_warnings(action="ignore"):
        value = ds[TAGS[vr]].value
        assert isinstance(value, {"DA": DA, "DT": DT, "TM": TM}[vr])
        ds.PatientID = "ID"
        assert EXPLICIT.body(saved(ds)).startswith(raw)
        assert EXPLICIT.written(made((TAGS[vr], vr, value))) == raw


@pytest.mark.parametrize(("vr", "text"), [("TM", "235960"), ("DT", "20161231235960")])
def test_a_leap_second_is_kept_and_told_once(vr, text):
    """Second 60 is a value (6.2, TM and DT), which Python's classes cannot hold."""
    config.datetime_conversion = True
    raw = E.element(TAGS[vr], vr, text)
    ds = EXPLICIT.read(raw)
    with pytest.warns(UserWarning, match="60") as told:
        assert ds[TAGS[vr]].value.second == 59
    assert len(told) == 1
    ds.PatientID = "ID"
    assert EXPLICIT.body(saved(ds)).startswith(raw)


PYTHON = {
    "DA": [(datetime.date(1993, 8, 22), b"19930822"), (datetime.date(20, 1, 2), b"00200102")],
    "TM": [
        (datetime.time(10, 10, 10), b"101010"),
        (datetime.time(10, 10, 10, 120000), b"101010.120000 "),
        (datetime.time(0, 0), b"000000"),
    ],
    "DT": [
        (datetime.datetime(2023, 1, 31, 23, 59, 59), b"20230131235959"),
        (datetime.datetime(2023, 1, 31, 23, 59, 59, 120000), b"20230131235959.120000 "),
        (
            datetime.datetime(2023, 1, 31, tzinfo=datetime.timezone(datetime.timedelta(hours=-3.5))),
            b"20230131000000-0330 ",
        ),
    ],
}


@pytest.mark.parametrize(
    ("vr", "value", "expected"),
    [(vr, value, expected) for vr, cases in PYTHON.items() for value, expected in cases],
    ids=str,
)
def test_pythons_dates_and_times_are_written_in_the_standards_form(vr, value, expected):
    raw = expected.rstrip(b" ")
    assert EXPLICIT.written(made((TAGS[vr], vr, value))) == E.element(
        TAGS[vr], vr, raw + b" " * (len(raw) % 2)
    )
    validate_value(vr, raw.decode(), config.RAISE)


def test_a_date_time_keeps_the_offset_it_was_read_with():
    config.datetime_conversion = True
    ds = EXPLICIT.read(E.element(TAGS["DT"], "DT", b"2023+0100 "))
    value = ds[TAGS["DT"]].value
    assert value.utcoffset() == datetime.timedelta(hours=1)
    assert EXPLICIT.written(made((TAGS["DT"], "DT", value))) == E.element(TAGS["DT"], "DT", b"2023+0100 ")
