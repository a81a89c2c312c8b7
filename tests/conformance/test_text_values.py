"""Backslashes, names, spaces, UIDs, repertoires: rows C26 to C29 and C33 (PS3.5 6.1.2.2, 6.2, 6.4, 9.1)."""

from __future__ import annotations

import warnings

import pytest

from cydicom import config
from cydicom.uid import UID, generate_uid
from cydicom.valuerep import PersonName, validate_value
from tests.conformance.forms import EXPLICIT, every_form, made, saved
from tests.corpus.build import padded, uid

E = EXPLICIT.encoding

TAGS = {
    "AE": 0x00080055,
    "AS": 0x00101010,
    "CS": 0x00080008,
    "DA": 0x00080021,
    "DS": 0x00101030,
    "DT": 0x0008002A,
    "IS": 0x00200013,
    "LO": 0x00081040,
    "LT": 0x00104000,
    "PN": 0x00101001,
    "SH": 0x00080094,
    "ST": 0x00080081,
    "TM": 0x00080031,
    "UC": 0x00080119,
    "UI": 0x0008001A,
    "UR": 0x00080120,
    "UT": 0x00720070,
}
ONE_TEXT = ("LT", "ST", "UT", "UR")
SEVERAL = ("AE", "CS", "LO", "PN", "SH", "UC")


def quietly() -> warnings.catch_warnings[None]:
    return warnings.catch_warnings(action="ignore", category=UserWarning)


def kept_after_a_look(form, raw: bytes, tag: int):
    """Return the value of an element, after seeing that the look changed no byte of the file."""
    ds = form.read(raw)
    value = ds[tag].value
    assert form.body(saved(ds)) == raw
    ds.ProcedureStepState = "READY"
    assert form.body(saved(ds)) == raw + form.encoding.element(0x00741000, "CS", b"READY ")
    return value


# C26: the backslash is a character of LT, ST, UT, UR, and parts the values of the others (6.4, table 6.2-1).


@pytest.mark.parametrize("vr", ONE_TEXT)
@every_form
def test_a_backslash_is_a_character_of_texts_that_have_one_value(form, vr):
    raw = form.encoding.element(TAGS[vr], vr, b"a\\b ")
    assert kept_after_a_look(form, raw, TAGS[vr]) == "a\\b"
    assert form.written(made((TAGS[vr], vr, "a\\b"))) == raw


@pytest.mark.parametrize("vr", SEVERAL)
@every_form
def test_a_backslash_parts_the_values_of_the_others(form, vr):
    raw = form.encoding.element(TAGS[vr], vr, b"A\\B ")
    assert list(kept_after_a_look(form, raw, TAGS[vr])) == ["A", "B"]
    assert form.written(made((TAGS[vr], vr, ["A", "B"]))) == raw
    assert form.written(made((TAGS[vr], vr, "A\\B"))) == raw


@pytest.mark.parametrize("vr", ("CS", "LO", "SH", "UC"))
@pytest.mark.parametrize(
    ("value", "expected"),
    [(b"\\ABC", ["", "ABC"]), (b"A\\\\B", ["A", "", "B"]), (b"ABC\\", ["ABC", ""])],
    ids=str,
)
@every_form
def test_values_among_others_may_be_empty(form, vr, value, expected):
    raw = form.encoding.element(TAGS[vr], vr, value)
    assert list(kept_after_a_look(form, raw, TAGS[vr])) == expected
    assert form.written(made((TAGS[vr], vr, expected))) == raw


@pytest.mark.parametrize("vr", ONE_TEXT)
def test_line_ends_and_tabs_are_characters_of_long_texts(vr):
    text = "one\ttwo\r\nthree\f" if vr != "UR" else "urn:x"
    raw = E.element(TAGS[vr], vr, padded(text))
    assert kept_after_a_look(EXPLICIT, raw, TAGS[vr]) == text.rstrip(" ")
    assert EXPLICIT.written(made((TAGS[vr], vr, text))) == raw


# C27: a person's name has three groups of five components; delimiters at the end may be left out (6.2.1).

NAMES = {
    "Adams^John Robert Quincy^^Rev.^B.A. M.Div.": ("Adams", "John Robert Quincy", "", "Rev.", "B.A. M.Div."),
    "Morrison-Jones^Susan^^^Ph.D., Chief Executive Officer": (
        "Morrison-Jones",
        "Susan",
        "",
        "",
        "Ph.D., Chief Executive Officer",
    ),
    "Doe^John": ("Doe", "John", "", "", ""),
    "A^^B": ("A", "", "B", "", ""),
    "^John": ("", "John", "", "", ""),
    "^^^^": ("", "", "", "", ""),
    "Doe^John^^^": ("Doe", "John", "", "", ""),
    "ABC Farms^Running on Water": ("ABC Farms", "Running on Water", "", "", ""),
    "A^B^C^D^E": ("A", "B", "C", "D", "E"),
}


@pytest.mark.parametrize("text", NAMES)
@every_form
def test_the_components_of_a_name_are_read_and_its_delimiters_kept(form, text):
    raw = form.encoding.element(0x00100010, "PN", padded(text))
    name = kept_after_a_look(form, raw, 0x00100010)
    components = (name.family_name, name.given_name, name.middle_name, name.name_prefix, name.name_suffix)
    assert components == NAMES[text]
    assert form.written(made((0x00100010, "PN", name))) == raw
    assert form.written(made((0x00100010, "PN", text))) == raw


GROUPS = {
    "A^B=C^D=E^F": ("A^B", "C^D", "E^F"),
    "=X": ("", "X", ""),
    "==Y": ("", "", "Y"),
    "A=": ("A", "", ""),
    "A==C": ("A", "", "C"),
    "A==": ("A", "", ""),
}


@pytest.mark.parametrize("text", GROUPS)
@every_form
def test_the_groups_of_a_name_are_read_and_inner_delimiters_kept(form, text):
    raw = form.encoding.element(0x00100010, "PN", padded(text))
    name = kept_after_a_look(form, raw, 0x00100010)
    assert (name.alphabetic, name.ideographic, name.phonetic) == GROUPS[text]
    # Null groups at the end may be omitted (6.2.1.2), those before a group may not.
    body = form.written(made((0x00100010, "PN", text)))
    without = form.encoding.element(0x00100010, "PN", padded(text.rstrip("=")))
    assert body in (raw, without)
    assert form.read(body).PatientName == text.rstrip("=")


def test_a_group_of_64_characters_is_valid_and_one_of_65_is_told():
    """6.2.1.2: 64 characters for each group, whatever they take in bytes."""
    name = "Ä" * 64
    validate_value("PN", f"{name}={name}={name}", config.RAISE)
    for broken in (name + "x", f"a={name}x", f"a=b={name}x"):
        with pytest.raises(ValueError, match="PN"):
            validate_value("PN", broken, config.RAISE)
    ds = EXPLICIT.read(E.element(0x00080005, "CS", "ISO_IR 192"), E.element(0x00100010, "PN", name.encode()))
    assert len(ds.PatientName) == 64
    assert EXPLICIT.body(saved(ds)).endswith(E.element(0x00100010, "PN", name.encode()))


@pytest.mark.parametrize("text", ("A^B^C^D^E^F", "A=B=C=D", "^" * 500, "=" * 9))
def test_a_name_with_too_many_parts_is_read_and_kept(text):
    raw = E.element(0x00100010, "PN", padded(text))
    ds = EXPLICIT.read(raw)
    with quietly():
        assert isinstance(ds.PatientName, PersonName)
        assert str(ds.PatientName) == text.rstrip("=")
    ds.StudyID = "S1"
    assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00200010, "SH", "S1")


# C28: which spaces mean nothing (table 6.2-1); none of them is changed by a look.

SPACED = {
    "AE": (b" ACME ", "ACME"),
    "CS": (b"ABC   ", "ABC"),
    "DS": (b" 1.5  ", 1.5),
    "IS": (b" 12   ", 12),
    "LO": (b"ACME  ", "ACME"),
    "SH": (b"S1    ", "S1"),
    "LT": (b"  Text  ", "  Text"),
    "ST": (b"  Text  ", "  Text"),
    "UT": (b"  Text  ", "  Text"),
    "UC": (b"  Code  ", "  Code"),
    "UR": (b"urn:x   ", "urn:x"),
    "PN": (b"Doe^John  ", "Doe^John"),
    "DA": (b"19930822  ", "19930822"),
    "TM": (b"1010  ", "1010"),
    "DT": (b"2023  ", "2023"),
    "UI": (b"1.2\0", "1.2"),
}


@pytest.mark.parametrize("vr", sorted(SPACED))
@every_form
def test_spaces_that_mean_nothing_are_kept_when_a_value_is_only_looked_at(form, vr):
    raw, value = SPACED[vr]
    element = form.encoding.element(TAGS[vr], vr, raw)
    assert kept_after_a_look(form, element, TAGS[vr]) == value


@pytest.mark.parametrize("vr", ("AE", "CS", "LO", "SH"))
@every_form
def test_spaces_around_several_values_are_kept_when_they_are_only_looked_at(form, vr):
    element = form.encoding.element(TAGS[vr], vr, b" A \\B  \\  C ")
    values = kept_after_a_look(form, element, TAGS[vr])
    assert [value.strip() for value in values] == ["A", "B", "C"]


@pytest.mark.parametrize("vr", ("LT", "ST", "UT"))
@every_form
def test_spaces_before_a_text_are_significant(form, vr):
    text = "  indented\r\n  text"
    assert form.again(made((TAGS[vr], vr, text)))[TAGS[vr]].value == text
    assert form.written(made((TAGS[vr], vr, text))) == form.encoding.element(TAGS[vr], vr, padded(text))


@pytest.mark.parametrize("vr", ("LT", "ST", "UT", "LO", "SH"))
def test_a_value_of_spaces_alone_is_kept(vr):
    raw = E.element(TAGS[vr], vr, b"    ")
    kept_after_a_look(EXPLICIT, raw, TAGS[vr])


def test_a_uri_has_no_space_before_it():
    with pytest.raises(ValueError, match="UR"):
        validate_value("UR", " urn:x", config.RAISE)
    validate_value("UR", "urn:x  ", config.RAISE)


# C29: UIDs are numbers without leading zeros, parted by periods, at most 64 characters (9.1).

VALID_UIDS = (
    "1.2.840.10008.1.2",
    "0.0",
    "1.0.3",
    "2.25.329800735698586629295641978511506172918",
    "1.2." + "3" * 60,
    "2.999",
)
INVALID_UIDS = ("1.02.3", "1.2.", ".1.2", "1..2", "1.2.00", "1.2a", "1 .2", "1.2.3\n", "1.2." + "3" * 61)


@pytest.mark.parametrize("text", VALID_UIDS)
@every_form
def test_a_valid_uid_is_read_and_written_silently(form, text):
    assert UID(text).is_valid
    validate_value("UI", text, config.RAISE)
    raw = form.encoding.element(0x00080018, "UI", uid(text))
    assert kept_after_a_look(form, raw, 0x00080018) == text
    assert form.written(made((0x00080018, "UI", text))) == raw


@pytest.mark.parametrize("text", INVALID_UIDS)
def test_an_invalid_uid_is_told_and_kept(text):
    with pytest.raises(ValueError, match="UI"):
        validate_value("UI", text, config.RAISE)
    raw = E.element(0x00080018, "UI", uid(text))
    ds = EXPLICIT.read(raw)
    with pytest.warns(UserWarning):
        value = ds.SOPInstanceUID
    assert value == text.strip()
    assert UID(text, config.IGNORE).is_valid is (text.strip() != text)  # white space around it is dropped
    ds.StudyID = "S1"
    assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00200010, "SH", "S1")


@pytest.mark.parametrize("prefix", (None, "1.2.826.0.1.3680043.8.498."))
def test_generated_uids_are_valid_and_different(prefix):
    uids = {generate_uid(prefix) for _ in range(200)}
    assert len(uids) == 200
    assert all(one.is_valid and len(one) <= 64 for one in uids)
    start = "2.25." if prefix is None else prefix
    assert all(one.startswith(start) for one in uids)


def test_a_uid_of_a_uuid_is_its_decimal_number():
    """B.2: 2.25. and the UUID as one decimal integer, without leading zeros."""
    for _ in range(50):
        number = int(generate_uid(None).removeprefix("2.25."))
        assert 0 < number < 2**128


# C33: these VRs are of the default repertoire, whatever Specific Character Set says (6.1.2.2).

DEFAULT = {
    "AE": "ACME",
    "AS": "018M",
    "CS": "ABCD",
    "DA": "19930822",
    "DS": "1.5 ",
    "DT": "2023",
    "IS": "12",
    "TM": "1010",
    "UI": "1.2\0",
    "UR": "urn:",
}
BEYOND = ("AE", "AS", "CS", "DA", "DT", "TM", "UI", "UR")
CHARSETS = ("ISO_IR 192", "ISO_IR 144", "GB18030 ", "\\ISO 2022 IR 87")


@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize("vr", sorted(DEFAULT))
@every_form
def test_vrs_of_the_default_repertoire_do_not_follow_the_character_set(form, vr, charset):
    encoding = form.encoding
    head = encoding.element(0x00080005, "CS", padded(charset))
    raw = encoding.element(TAGS[vr], vr, DEFAULT[vr])
    ds = form.read(head, raw)
    value = ds[TAGS[vr]].value
    assert str(value) == DEFAULT[vr].rstrip(" \0")
    ds.SpecificCharacterSet = "ISO_IR 100"
    assert form.body(saved(ds)) == encoding.element(0x00080005, "CS", "ISO_IR 100") + raw


@pytest.mark.parametrize("vr", BEYOND)
def test_bytes_beyond_the_default_repertoire_are_kept_when_nothing_is_edited(vr):
    """They are no text of this VR in any character set: shown byte by byte, and saved as they were."""
    raw = E.element(0x00080005, "CS", "ISO_IR 192") + E.element(TAGS[vr], vr, "Ä1".encode() + b" ")
    ds = EXPLICIT.read(raw)
    with quietly():
        assert ds[TAGS[vr]].value == "Ä1".encode().decode("latin-1")
        ds.StudyID = "S1"
        assert EXPLICIT.body(saved(ds)) == raw + E.element(0x00200010, "SH", "S1")
        ds.SpecificCharacterSet = "ISO_IR 144"
        assert E.element(TAGS[vr], vr, "Ä1".encode() + b" ") in EXPLICIT.body(saved(ds))


@pytest.mark.parametrize("charset", CHARSETS)
@pytest.mark.parametrize("vr", BEYOND)
def test_characters_that_have_no_byte_there_are_not_written_whatever_the_character_set(vr, charset):
    with pytest.warns(UserWarning):
        ds = made((0x00080005, "CS", charset.strip().split("\\")), (TAGS[vr], vr, "山1"))
    with pytest.raises(ValueError, match=f"{TAGS[vr] >> 16:04X},{TAGS[vr] & 0xFFFF:04X}"):
        EXPLICIT.written(ds)


@pytest.mark.parametrize("vr", BEYOND)
def test_characters_beyond_the_default_repertoire_are_told_or_refused_when_they_are_assigned(vr):
    """A byte from 80H is shown as a character of Latin-1, and is written from that character again."""
    with pytest.warns(UserWarning):
        ds = made((0x00080005, "CS", "ISO_IR 192"), (TAGS[vr], vr, "Ä1"))
    assert EXPLICIT.written(ds).endswith(E.element(TAGS[vr], vr, b"\xc41"))
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(ValueError, match=vr if vr != "UI" else "UID"):
        made((TAGS[vr], vr, "Ä1"))
