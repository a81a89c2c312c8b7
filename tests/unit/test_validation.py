"""Validators: accepted and refused values, and the three modes; pydicom is the oracle."""

from __future__ import annotations

import re
import warnings
from datetime import date, datetime, time
from decimal import Decimal

import pydicom.config
import pydicom.valuerep
import pytest

from cydicom import Dataset, config, valuerep
from cydicom.valuerep import VALIDATORS, VR, DSfloat, PersonName, validate_value

TEXTS = {
    "AE": ["ABC", " A ", "A" * 16, "A" * 17, "A\t", "A\x7f", "A\n", "A\\B", "\u00e9"],
    "AS": ["012Y", "012y", "12Y", "0012Y", "012X", "999M", "012Y\n", "012 "],
    "CS": ["CT", "ct", "A_B 1", "A-B", "A" * 17, "CT\n", "\u00e9", "a" * 10240],
    "DS": ["1", "1.", ".5", ".", "+1.5e-3", "1e5", "1E+05", "1e", "e5", " 1 ", "1 5", "1" * 17, "nan",
           "1_0", "1\n",
           "1e1.5", "--1", "+", " ", "1.5.5", "1e5E5"],
    "IS": ["1", " -1 ", "+007", "1.0", "1_0", "1" * 13, "--1", "+", " ", "1\n", "1e3", "\t1"],
    "DA": ["20200101", "20200230", "20200100", "20200132", "20201301", "2020", "2020.01.01", "20200101 ",
           "-20200101",
           "-20200101 ", "20200101-", "20200101- ", "20200101-20210101", "20200101-20210101 ",
           "20200101-2021", "-",
           "20200101--20210101", "20200101\n"],
    "TM": ["12", "1200", "120000", "120000.1", "120000.123456", "120000.1234567", "120000.", "120000.1 ",
           "12 ", "24",
           "1260", "120060", "120061", "1", "-12", "12-", "12-13", "12-13 ", "120000.1 -13", "120000.1  ",
           "12:00",
           "1200.5", "-120000.5  "],
    "DT": ["2020", "202001", "20200101", "2020010112", "202001011200", "20200101120000",
           "20200101120000.123456",
           "20200101120000.1234567", "2020+0100", "2020-1400", "2020+2400", "2020-0100-2021",
           "2020-2021-0100",
           "2020-", "-2020", "2020 ", "-2020 ", "20201", "202013", "20200101120000.5 +0100", "2020-0100 ",
           "20200101120000.5  ", "2020&0100", "2020-01001", "2020+0100-2021+0100 "],
    "UI": ["1.2.3", "0", "1.0.3", "1.02", "01.2", "1..2", ".1", "1.", "1.2\0", "a", "1.2 ",
           "1" * 64, "1" * 65, "1.2\n",
           "."],
    "UR": ["http://a/b?c=%20#d", " a", "a b", "a  ", "<", "a\\b", "a\n", "[]"],
    "LO": ["a" * 64, "a" * 65, "\u00e9" * 64, "a\\b"],
    "SH": ["a" * 16, "a" * 17],
    "LT": ["a" * 10240, "a" * 10241],
    "ST": ["a" * 1024, "a" * 1025],
    "PN": ["A^B", "a" * 64, "a" * 65, "a=b=c", "a=b=c=d", "a=" + "b" * 65, "=", "====", "^" * 500],
    "UT": ["a" * 20000],
    "UC": ["a" * 20000],
}  # fmt: skip
OTHERS = [
    None, "", 1, -1, True, 1.5, Decimal(1), b"", b"a", b"ab", b"1.2", b"20200101", b"\xe9", bytearray(b"ab"),
    memoryview(b"a"), [], [1], {}, date(2020, 1, 1), datetime(2020, 1, 1), time(0), 255, 65535, 65536,
    -32768, -32769,
    2**31, -(2**31) - 1, 2**32, 2**63, -(2**63) - 1, 2**64, object(),
]  # fmt: skip


def outcome(validate, vr, value, mode):
    """Return the class of what was raised, or of what was warned of."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            assert validate(vr, value, mode) is None
        except ValueError:
            return ValueError
    return [w.category for w in caught]


@pytest.mark.parametrize("vr", [vr.value for vr in VR])
@pytest.mark.parametrize("mode", [config.IGNORE, config.WARN, config.RAISE])
def test_values_are_judged_as_by_pydicom(vr, mode):
    texts = [text for text in TEXTS.get(vr, ["a"]) if vr in ("AE", "CS", "LO") or text.isascii()]
    values = texts + [text.encode() for text in texts if text.isascii()] + OTHERS
    for value in values:
        expected = outcome(pydicom.valuerep.validate_value, vr, value, mode)
        assert outcome(validate_value, vr, value, mode) == expected, value


@pytest.mark.parametrize("vr", ["AS", "DS", "IS", "DA", "DT", "TM", "UR"])
def test_digits_outside_ascii_are_never_valid(vr):
    text = {"AS": "01\u0662Y", "DA": "2020010\u0661", "DT": "202\u0660", "TM": "1\u0662"}.get(vr, "\u0661")
    with pytest.raises(ValueError, match=vr):
        validate_value(vr, text, config.RAISE)
    assert not valuerep.STR_VR_REGEXES[vr].match(text)


@pytest.mark.parametrize("vr", list(VALIDATORS))
def test_validators_return_a_verdict_and_a_message(vr):
    is_valid, message = VALIDATORS[vr](vr, {})
    assert (is_valid, bool(message)) in ((False, True), (True, False))
    assert VALIDATORS[vr](vr, "" if vr in TEXTS else None) == (True, "")


@pytest.mark.parametrize(
    "name",
    [
        "validate_vr_length",
        "validate_type_and_length",
        "validate_type_and_regex",
        "validate_length_and_type_and_regex",
        "validate_pn",
        "validate_pn_component_length",
    ],
)
def test_each_validator_agrees_with_pydicom(name):
    for vr, value in [
        ("CS", "a"),
        ("CS", b"A"),
        ("CS", "a" * 17),
        ("CS", "A" * 17),
        ("DS", "1"),
        ("UI", "1.02"),
    ]:
        ours = getattr(valuerep, name)(vr, value)
        assert ours[0] is getattr(pydicom.valuerep, name)(vr, value)[0]
        assert bool(ours[1]) is not ours[0]


def test_validator_of_the_caller_is_used():
    seen = []

    def refuse(vr, value):
        seen.append((vr, value))
        return False, "boo"

    with pytest.raises(ValueError, match="boo"):
        validate_value("LO", "a", config.RAISE, refuse)
    with pytest.warns(UserWarning, match="boo"):
        validate_value("LO", "a", config.WARN, refuse)
    validate_value("LO", "a", config.IGNORE, refuse)
    assert seen == [("LO", "a")] * 2


def test_both_faults_are_named():
    _, message = valuerep.validate_length_and_type_and_regex("CS", "a" * 17)
    assert "17" in message
    assert "form" in message


def test_long_values_are_cut_in_messages():
    _, message = valuerep.validate_regex("CS", "a" * 10_000)
    assert len(message) < 300


def test_a_value_is_never_used_as_a_format():
    with pytest.raises(ValueError, match="%n %s"):
        validate_value("CS", "%n %s {0.__class__}", config.RAISE)


def test_a_person_name_has_checked_itself():
    with pytest.warns(UserWarning, match="PN"):
        name = PersonName("a" * 65)
    assert valuerep.validate_pn("PN", name) == (True, "")
    assert valuerep.validate_pn("PN", DSfloat("1.5"))[0] is False


def test_pn_component_follows_the_writing_mode():
    before = config.settings.writing_validation_mode
    try:
        config.settings.writing_validation_mode = config.RAISE
        with pytest.raises(ValueError, match="PN"):
            valuerep.validate_pn_component("a" * 65)
        config.settings.writing_validation_mode = config.WARN
        with pytest.warns(UserWarning, match="PN"):
            valuerep.validate_pn_component(b"a" * 65)
        valuerep.validate_pn_component("a" * 64)
    finally:
        config.settings.writing_validation_mode = before


def test_a_vr_without_form_has_no_regex():
    assert valuerep.validate_regex("LO", "") == (True, "")
    with pytest.raises(KeyError):
        valuerep.validate_regex("LO", "a")


def test_pattern_tables_are_those_of_pydicom():
    for ours, theirs in (
        (valuerep.STR_VR_REGEXES, pydicom.valuerep.STR_VR_REGEXES),
        (valuerep.BYTE_VR_REGEXES, pydicom.valuerep.BYTE_VR_REGEXES),
    ):
        assert ours.keys() == theirs.keys() == valuerep.VR_REGEXES.keys()
        for vr, pattern in ours.items():
            for text in filter(str.isascii, TEXTS[vr]):
                value = text.encode() if isinstance(pattern.pattern, bytes) else text
                assert bool(pattern.match(value)) is bool(theirs[vr].match(value)), (vr, text)
    assert valuerep.MAX_VALUE_LEN == pydicom.valuerep.MAX_VALUE_LEN
    assert valuerep.VALUE_LENGTH == pydicom.valuerep.VALUE_LENGTH
    assert valuerep.VALIDATORS.keys() == pydicom.valuerep.VALIDATORS.keys()


def told(assign):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assign()
    return [str(warning.message) for warning in caught]


def test_each_fault_of_several_values_is_told():
    ds = Dataset()
    messages = told(lambda: setattr(ds, "ImageType", ["a", "B", "a", None]))
    assert len(messages) == 2
    assert "'a'" in messages[0]
    assert ds.ImageType == ["a", "B", "a", None]
    assert len(told(lambda: ds.ImageType.append("c"))) == 1


@pytest.mark.parametrize(
    ("keyword", "wrong"),
    [("ImageType", "x-y"), ("OtherPatientIDs", "i" * 65), ("RetrieveAETitle", "A\t"), ("SmokingStatus", 7)],
)
def test_several_values_are_judged_as_each_alone(keyword, wrong):
    single, several = Dataset(), Dataset()
    expected = told(lambda: setattr(single, keyword, wrong))
    assert len(expected) == 1
    assert told(lambda: setattr(several, keyword, ["A", wrong, wrong])) == expected * 2
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(ValueError, match=f"^{re.escape(expected[0])}$"):
        setattr(Dataset(), keyword, ["A", wrong])
    config.settings.reading_validation_mode = config.IGNORE
    ignored = Dataset()
    assert told(lambda: setattr(ignored, keyword, [wrong, "A"])) == []
    assert ignored[keyword].value == [wrong, "A"]


def test_bytes_of_the_default_repertoire_become_text_in_lists_too():
    ds = Dataset()
    ds.ImageType = [b"ORIGINAL", "PRIMARY", b"AXIAL"]
    assert ds.ImageType == ["ORIGINAL", "PRIMARY", "AXIAL"]
    assert [type(value) for value in ds.ImageType] == [str] * 3
