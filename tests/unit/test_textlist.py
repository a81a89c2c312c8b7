"""Long lists of text, UIDs and names stay the bytes of the file until an item is asked for."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from io import BytesIO
from typing import Any

import numpy
import pytest

from cydicom import DataElement, Dataset, config, dcmread, policy
from cydicom._native.numbers import NumberList, number_list
from cydicom._native.texts import TextList, text_list
from cydicom._native.values import decode
from cydicom.multival import MultiValue
from cydicom.uid import UID
from cydicom.valuerep import PersonName
from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, padded, part10

PLAIN = policy.Policy()

COUNT = 2000
UIDS, NAMES = 0x00080058, 0x00081070
VALUES = {
    UIDS: [f"1.2.{number}" for number in range(COUNT)],
    NAMES: [f"Doe{number}^Jane" for number in range(COUNT)],
}
UTF8 = IMPLICIT_LITTLE.element(0x00080005, "CS", b"ISO_IR 192")
both = pytest.mark.parametrize("tag", VALUES)


def file_of(tag: int, values: list[str] | bytes, before: bytes = b"") -> bytes:
    raw = values if isinstance(values, bytes) else "\\".join(values).encode()
    # Padded by spaces: a NUL would do for UIDs alone, and both are taken off.
    return part10(before + IMPLICIT_LITTLE.element(tag, "", padded(raw)), IMPLICIT_LITTLE_UID)


def value_of(tag: int, values: list[str] | bytes, before: bytes = b""):
    return dcmread(file_of(tag, values, before))[tag].value


@both
def test_a_long_list_is_one_object_until_it_is_changed(tag):
    value = value_of(tag, VALUES[tag])
    assert type(value._list) is TextList
    assert len(value) == COUNT
    assert value[17] == VALUES[tag][17]
    assert value[-1] == VALUES[tag][-1]
    assert value[3:900:7] == VALUES[tag][3:900:7]
    assert list(value) == VALUES[tag]
    assert value == VALUES[tag]
    assert VALUES[tag][5] in value
    assert type(value._list) is TextList
    value[0] = "2.25"
    assert type(value._list) is list
    assert value == ["2.25", *VALUES[tag][1:]]
    value.append("9.9")
    assert type(value[-1]) is (UID if tag == UIDS else PersonName)


@both
def test_items_have_the_class_of_the_vr(tag):
    value = value_of(tag, VALUES[tag])
    kind = UID if tag == UIDS else PersonName
    assert type(value[0]) is kind
    assert {type(item) for item in value} == {kind}
    assert {type(item) for item in value[:3]} == {kind}
    if tag == NAMES:
        assert value[4].family_name == "Doe4"
        assert value[4].original_string == b"Doe4^Jane"
        assert value[4].encodings == ("iso8859",)


@both
def test_positions_beyond_the_end_are_index_errors_and_others_than_numbers_type_errors(tag):
    items = value_of(tag, VALUES[tag])._list
    for index in (COUNT, -COUNT - 1):
        with pytest.raises(IndexError):
            items[index]
    with pytest.raises(TypeError, match="integers or slices"):
        items["0"]


@both
def test_a_short_list_is_a_list(tag):
    assert type(value_of(tag, VALUES[tag][:20])._list) is list


@pytest.mark.parametrize("wrong", ["1.02", "1..2", "1.2.", "x", "1" * 65])
@pytest.mark.parametrize("place", [0, 1000, COUNT - 1])
def test_a_list_with_a_uid_that_is_none_is_judged_by_the_class(wrong, place):
    values = list(VALUES[UIDS])
    values[place] = wrong
    with pytest.warns(UserWarning, match="UI"):
        value = value_of(UIDS, values)
    assert type(value._list) is list
    assert value == values


def test_a_list_with_a_name_that_breaks_a_rule_is_judged_by_the_class():
    values = [*VALUES[NAMES], "a=b=c=d"]
    with pytest.warns(UserWarning, match="component groups"):
        value = value_of(NAMES, values)
    assert type(value._list) is list
    assert value == values


def test_empty_values_and_empty_groups_are_as_in_a_short_list():
    uids = ["", *VALUES[UIDS], "", ""]
    assert value_of(UIDS, uids) == uids
    names = [*VALUES[NAMES], "", "A^B==", "=", "A=B="]
    value = value_of(NAMES, names)
    assert type(value._list) is TextList
    assert [str(name) for name in value[-4:]] == ["", "A^B", "", "A=B"]
    assert [name.original_string for name in value[-4:]] == [b"", b"A^B", b"", b"A=B"]


def test_names_in_a_character_set_are_decoded_when_they_are_asked_for():
    names = [f"Müller{number}=田中" for number in range(COUNT)]
    value = value_of(NAMES, names, UTF8)
    assert type(value._list) is TextList
    assert value[7].alphabetic == "Müller7"
    assert value[7].ideographic == "田中"
    assert value == names


ESCAPES = IMPLICIT_LITTLE.element(0x00080005, "CS", padded(b"\\ISO 2022 IR 87"))
ESCAPED = b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"


def test_names_with_escapes_are_split_by_the_character_sets():
    value = value_of(NAMES, b"\\".join([ESCAPED] * 200), ESCAPES)
    assert type(value._list) is TextList
    assert len(value) == 200
    assert {str(name) for name in value} == {"Yamada^Tarou=山田^太郎"}
    assert {name.original_string for name in value[::3]} == {ESCAPED}
    assert value[-1].ideographic == "山田^太郎"
    again = pickle.loads(pickle.dumps(value._list))
    assert again == value._list
    assert again.same_bytes(value._list)


def test_a_backslash_that_is_half_of_a_character_divides_no_names():
    chinese = IMPLICIT_LITTLE.element(0x00080005, "CS", b"GBK ")
    name = b"\x81\x5cA"
    value = value_of(NAMES, b"\\".join([name, b"B="] * 800), chinese)
    assert type(value._list) is TextList
    assert [each.original_string for each in value[:2]] == [name, b"B="]
    assert value[:2] == [name.decode("gbk"), "B"]
    assert len(value) == 1600
    with pytest.warns(UserWarning, match="length 4000"):
        assert type(value_of(NAMES, name * 2000, chinese)) is PersonName


def test_names_with_escapes_that_may_break_a_rule_are_judged_by_the_class(monkeypatch):
    with pytest.warns(UserWarning, match="component groups"):
        value = value_of(NAMES, b"\\".join([ESCAPED] * 200 + [b"a=b=c=d"]), ESCAPES)
    assert type(value._list) is list
    assert len(value) == 201
    monkeypatch.setattr(config.settings, "reading_validation_mode", config.RAISE)
    value = value_of(NAMES, b"\\".join([ESCAPED] * 200), ESCAPES)
    assert type(value._list) is list
    assert value[7] == "Yamada^Tarou=山田^太郎"


def test_names_beyond_ascii_are_decoded_at_once_where_faults_are_to_raise(monkeypatch):
    monkeypatch.setattr(config.settings, "reading_validation_mode", config.RAISE)
    assert type(value_of(NAMES, VALUES[NAMES], UTF8)._list) is TextList
    sound = [*VALUES[NAMES], "é"]
    value = value_of(NAMES, sound, UTF8)
    assert type(value._list) is list
    assert value == sound
    broken = "\\".join(VALUES[NAMES]).encode() + b"\\\xff\xff"
    with pytest.raises(ValueError, match="codec"):
        value_of(NAMES, broken, UTF8)


@both
def test_what_is_written_are_the_bytes_that_were_read(tag):
    data = file_of(tag, VALUES[tag])
    for look in (lambda ds: ds[tag].value, lambda ds: ds[tag].value.append("1.9")):
        ds = dcmread(data)
        look(ds)
        if len(ds[tag].value) > COUNT:
            ds[tag].value.pop()
        out = BytesIO()
        ds.save_as(out, implicit_vr=True, little_endian=True, enforce_file_format=False)
        assert dcmread(BytesIO(out.getvalue()))[tag].value == VALUES[tag]
        assert out.getvalue()[-100:].rstrip(b"\0 ") == data[-100:].rstrip(b"\0 ")[-100:]


@both
def test_copies_and_pickles_keep_the_bytes(tag):
    ds = dcmread(file_of(tag, VALUES[tag]))
    assert type(ds[tag].value._list) is TextList
    for other in (copy.deepcopy(ds), pickle.loads(pickle.dumps(ds))):
        assert other == ds
        assert type(other[tag].value._list) is TextList
    value = ds[tag].value
    again = pickle.loads(pickle.dumps(value._list))
    assert again == value._list
    assert copy.copy(value._list) is value._list
    assert copy.deepcopy(value) == value


@both
def test_lists_are_equal_if_their_values_are(tag):
    value, other = (value_of(tag, VALUES[tag])._list for _ in range(2))
    changed = [*VALUES[tag][:-1], "1.2.3.4"]
    assert value == other
    assert value == other.tolist()
    assert value != value_of(tag, changed)._list
    assert value != changed
    assert value != 3
    with pytest.raises(TypeError, match="unhashable"):
        hash(value)
    assert repr(value) == f"<TextList of {COUNT} {value.vr} values>"


def test_names_that_differ_in_their_codecs_alone_are_equal_if_their_text_is():
    raw = "\\".join(VALUES[NAMES]).encode()
    assert text_list(raw, "PN", ("iso8859",)) == text_list(raw, "PN", ("utf8",))
    accents = raw + "\\é".encode()
    assert text_list(accents, "PN", ("iso8859",)) != text_list(accents, "PN", ("utf8",))


@both
def test_json_has_the_values_whether_they_were_looked_at_or_not(tag):
    data = file_of(tag, VALUES[tag])
    untouched = dcmread(data).to_json_dict()
    ds = dcmread(data)
    assert type(ds[tag].value._list) is TextList
    assert ds.to_json_dict() == untouched
    assert json.loads(ds.to_json()) == untouched
    expected = VALUES[tag] if tag == UIDS else [{"Alphabetic": name} for name in VALUES[tag]]
    assert untouched[f"{tag:08X}"]["Value"] == expected
    assert Dataset.from_json(untouched)[tag].value == VALUES[tag]


def test_uids_of_json_stay_text():
    model = {"00080058": {"vr": "UI", "Value": VALUES[UIDS]}}
    value = Dataset.from_json(model)[UIDS].value
    assert type(value._list) is TextList
    assert value == VALUES[UIDS]
    assert type(value[3]) is UID


@pytest.mark.parametrize("wrong", ["1.2 ", "1.2\\1.3", "x", "1.é", None])
def test_uids_of_json_that_are_none_are_judged_by_the_class(wrong):
    model = {"00080058": {"vr": "UI", "Value": [*VALUES[UIDS], wrong]}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = Dataset.from_json(model)[UIDS].value
    assert type(value._list) is list
    assert len(value) == COUNT + 1


@both
def test_an_array_has_the_items(tag):
    value = value_of(tag, VALUES[tag])
    array = numpy.array(value, dtype=object)
    assert array.shape == (COUNT,)
    assert array.tolist() == VALUES[tag]


@pytest.mark.parametrize(
    ("raw", "vr"),
    [
        (b"1.2", "UI"),
        (b"", "UI"),
        (b"1.2\\x", "UI"),
        (b"1.2\\1.3 ", "UI"),
        (b"A\\a=b=c=d", "PN"),
        (b"A\\B ", "CS"),
        (b"A\\" + b"B" * 17, "SH"),
        (b"A\\B", "LT"),
        (b"A\\B", "UN"),
        (b"A\\B", "\xe9X"),
        (b"A\\B", "LOX"),
    ],
)
def test_what_is_no_plain_list_is_refused(raw, vr):
    with pytest.raises(ValueError, match="plain texts"):
        text_list(raw, vr, ("iso8859",))


def test_the_class_itself_makes_an_empty_list():
    empty = TextList()
    assert len(empty) == 0
    assert list(empty) == empty.tolist() == []
    assert empty.vr == "UI"


#: Values of the text VRs that are plain str: padded, empty, blank, as long as allowed.
TEXTS = {
    "AE": ["A", " A B ", "", "  ", "\t A"],
    "AS": ["010Y", "010Y", "099D"],
    "CS": ["A", "B ", "", " ", "LONGER THAN IS ALLOWED"],
    "DA": ["20230101", "20231231", "20240229"],
    "DT": ["20230101", "2023", "20230101120000.5+0100"],
    "LO": ["A", "B  ", "", " ", "C\0", "x" * 64],
    "SH": ["A", "B  ", "", " ", "C\0", "x" * 16],
    "TM": ["12", "1200", "120000.5"],
    "UC": ["A", "B  ", "", " ", "C\0", "x" * 2000],
}


def decoded(vr: str, raw: bytes, codecs: tuple[str, ...] = ("iso8859",), rules: policy.Policy = PLAIN) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return decode(vr, raw, True, codecs, rules)


def long_and_short(vr: str, values: list[bytes], tail: bytes, codecs: tuple[str, ...] = ("iso8859",)) -> Any:
    """Return the list of a long value, and what it has to be: the values of a short one, repeated."""
    some = b"\\".join(values)
    times = 4096 // (len(some) + 1) + 1
    short = list(decoded(vr, some + b"\\" + tail, codecs))
    value = decoded(vr, b"\\".join([*[some] * times, tail]), codecs)
    return value, short[:-1] * times + short[-1:]


@pytest.mark.parametrize("tail", [b"", b"Z", b"Z ", b"Z\0", b"  "])
@pytest.mark.parametrize("vr", TEXTS)
def test_long_lists_of_text_have_the_values_of_short_ones(vr, tail):
    value, expected = long_and_short(vr, [text.encode() for text in TEXTS[vr]], tail)
    assert type(value._list) is TextList
    assert value._list.vr == vr
    assert list(value) == value[:] == value._list.tolist() == expected
    assert value == expected
    assert {type(item) for item in value} == {str}
    assert str(value) == str(MultiValue(str, expected))
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert type(again._list) is TextList


@pytest.mark.parametrize(("codec", "text"), [("utf8", "é田"), ("latin_1", "é"), ("iso8859", "é")])
@pytest.mark.parametrize("vr", ["LO", "SH", "UC"])
def test_long_lists_of_text_have_the_character_set(vr, codec, text):
    value, expected = long_and_short(vr, [text.encode(codec), b"A"], text.encode(codec), (codec,))
    assert type(value._list) is TextList
    assert list(value) == expected
    assert set(expected) == {text, "A"}


@pytest.mark.parametrize("vr", ["AE", "CS"])
def test_long_lists_of_codes_have_none(vr):
    value, expected = long_and_short(vr, ["é".encode(), b"A"], b"", ("utf8",))
    assert list(value) == expected == [*["Ã©", "A"] * (len(expected) // 2), ""]


@pytest.mark.parametrize(
    ("vr", "raw", "codecs"),
    [
        ("LO", b"x" * 65, ("iso8859",)),
        ("SH", b"x" * 17, ("iso8859",)),
        ("LO", "é".encode() * 33, ("utf8",)),
        ("LO", "田".encode("gbk") * 22, ("gbk",)),
    ],
)
def test_text_that_may_be_too_long_is_a_list(vr, raw, codecs):
    value, expected = long_and_short(vr, [raw, b"A"], raw, codecs)
    assert type(value._list) is list
    assert value == expected


@pytest.mark.parametrize(
    ("vr", "raw", "codecs", "text"),
    [
        ("LO", b"\xff", ("utf8",), "\ufffd"),
        ("LO", b"\x1b$B;3\x1b(B", ("iso8859", "iso2022_jp"), "山"),
        ("UC", "田".encode("gbk"), ("gbk",), "田"),
        ("SH", b"\x83\x5c", ("shift_jis",), "ソ"),
    ],
)
def test_text_that_only_its_codecs_can_read_is_kept_as_utf8(vr, raw, codecs, text):
    value, expected = long_and_short(vr, [raw, b"A "], raw, codecs)
    assert type(value._list) is TextList
    assert value == expected == [*[text, "A"] * (len(expected) // 2), text]
    assert value._list.encodings == ("utf8",)
    again = pickle.loads(pickle.dumps(value._list))
    assert again == value._list
    assert again.same_bytes(value._list)


@pytest.mark.parametrize("values", [[b"\xff"], [b"\xff" * 65]])
def test_faults_of_a_character_set_in_a_long_list_are_told_once(values):
    raw = b"\\".join([b"\xff", *[b"A"] * 4000, *values])
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        assert len(decode("LO", raw, True, ("utf8",), PLAIN)) == 4002
    messages = [str(each.message) for each in told]
    assert len([message for message in messages if "utf8" in message]) == 1
    assert len(messages) == 1 + (len(values[0]) > 64)


def test_too_long_a_text_in_a_long_list_is_refused_where_faults_are_to_raise():
    rules = policy.Policy(reading_validation_mode=config.RAISE)
    raw = b"\\".join([b"x" * 16] * 400)
    assert type(decoded("SH", raw, rules=rules)._list) is TextList
    with pytest.raises(ValueError, match="SH"):
        decoded("SH", raw + b"x", rules=rules)


@pytest.mark.parametrize("vr", ["DS", "IS"])
def test_numbers_that_are_none_are_kept_as_text(vr):
    value, expected = long_and_short(vr, [b"1.x", b"2 "], b"3")
    assert type(value._list) is TextList
    assert value._list.vr == "UC"
    assert value == expected == [*["1.x", "2"] * (len(expected) // 2), "3"]


TEXT_VRS = {"AE": 0x00080054, "CS": 0x00080008, "LO": 0x00081030, "SH": 0x00080050, "UC": 0x00189367}


@pytest.mark.parametrize("vr", TEXT_VRS)
def test_text_is_saved_and_told_as_json_as_it_was_read(vr):
    tag = TEXT_VRS[vr]
    raw = b"\\".join([text.encode() for text in ("A", "B", "", "C D")] * 1000)
    data = part10(EXPLICIT_LITTLE.element(tag, vr, padded(raw)))
    ds = dcmread(data)
    untouched = ds.to_json_dict()
    assert type(ds[tag].value._list) is TextList
    assert ds.to_json_dict() == untouched
    assert json.loads(ds.to_json()) == untouched
    assert untouched[f"{tag:08X}"]["Value"] == list(ds[tag].value)
    made = Dataset()
    made.add_new(tag, vr, ds[tag].value)
    assert made[tag].value == ds[tag].value
    out = BytesIO()
    made.save_as(out, implicit_vr=False, little_endian=True)
    assert out.getvalue()[-len(padded(raw)) :] == padded(raw)


@pytest.mark.parametrize(("vr", "first"), [("DS", 1.0), ("IS", 1), ("US", None), ("LO", "1")])
def test_a_list_of_text_may_be_set_for_another_vr(vr, first):
    value = decoded("SH", b"\\".join([b"1"] * 3000))
    made = Dataset()
    made.add(DataElement(0x00091001, vr, value, validation_mode=config.IGNORE))
    assert first is None or made[0x00091001].value[0] == first
    if first is None:
        with pytest.raises(TypeError, match="US"):
            made.save_as(BytesIO(), implicit_vr=False, little_endian=True)
    else:
        made.save_as(BytesIO(), implicit_vr=False, little_endian=True)
        assert made.to_json_dict()["00091001"]["Value"] == [first] * 3000


@pytest.mark.parametrize("tail", [b"", b"7", b" 7", b"  "])
@pytest.mark.parametrize(
    ("vr", "values"), [("DS", [b"1.5", b"", b"  ", b" 2e3"]), ("IS", [b"1", b"", b"   ", b" 02"])]
)
def test_numbers_with_blank_values_between_them_stay_the_bytes_of_the_file(vr, values, tail):
    value, expected = long_and_short(vr, values, tail)
    assert type(value._list) is NumberList
    assert value._list.has_blanks
    assert list(value) == value._list.tolist() == expected
    assert [type(item) for item in value[:3]] == [type(item) for item in expected[:3]]
    assert value[1:3] == ["", values[2].decode()]
    assert value[3].original_string == expected[3].original_string
    assert str(value) == str(MultiValue(lambda item: item, expected))
    again = pickle.loads(pickle.dumps(value))
    assert again == value
    assert type(again._list) is NumberList
    with pytest.raises(ValueError, match="blank"):
        value._list.to_array()
    assert numpy.array(value).tolist() == numpy.array(expected).tolist()
    with pytest.raises(ValueError, match="plain numbers"):
        number_list(value._list.raw, vr)


@pytest.mark.parametrize(("vr", "tag"), [("DS", 0x30060050), ("IS", 0x00200013)])
def test_blank_values_between_numbers_are_saved_and_told_as_those_of_a_short_list(vr, tag):
    raw = b"\\".join([b"1", b"", b"2"] * 1000)
    data = part10(IMPLICIT_LITTLE.element(tag, "", padded(raw)), IMPLICIT_LITTLE_UID)
    short = dcmread(part10(IMPLICIT_LITTLE.element(tag, "", b"1\\\\2"), IMPLICIT_LITTLE_UID))
    ds = dcmread(data)
    untouched = ds.to_json_dict()
    assert type(ds[tag].value._list) is NumberList
    assert ds.to_json_dict() == untouched
    assert json.loads(ds.to_json()) == untouched
    assert untouched[f"{tag:08X}"]["Value"] == short.to_json_dict()[f"{tag:08X}"]["Value"] * 1000
    made = Dataset()
    made.add_new(tag, vr, ds[tag].value)
    out = BytesIO()
    made.save_as(out, implicit_vr=True, little_endian=True)
    assert out.getvalue()[-len(padded(raw)) :] == padded(raw)


def test_of_numbers_that_are_too_long_and_blank_ones_the_former_are_told():
    raw = b"\\".join([b"", b"1.00000000000000001"] * 100)
    with pytest.warns(UserWarning, match="length 19"):
        value = decode("DS", raw, True, ("iso8859",), PLAIN)
    assert type(value._list) is NumberList


def test_text_that_has_no_utf8_is_a_list():
    # Half of a surrogate pair, which no codec of DICOM's gives.
    value, expected = long_and_short("LO", [b"\xe9\\ud800", b"A "], b"B", ("raw_unicode_escape",))
    assert type(value._list) is list
    assert value == expected
    assert value[:2] == ["é\ud800", "A"]
