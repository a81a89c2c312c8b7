"""Long lists of UIDs and names stay the bytes of the file until an item is asked for."""

from __future__ import annotations

import copy
import json
import pickle
import warnings
from io import BytesIO

import numpy
import pytest

from cydicom import Dataset, config, dcmread
from cydicom._native.texts import TextList, text_list
from cydicom.uid import UID
from cydicom.valuerep import PersonName
from tests.corpus.build import IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, padded, part10

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


def test_names_with_escapes_are_split_by_the_character_sets():
    escapes = IMPLICIT_LITTLE.element(0x00080005, "CS", padded(b"\\ISO 2022 IR 87"))
    raw = b"\\".join([b"Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B"] * 200)
    value = value_of(NAMES, raw, escapes)
    assert type(value._list) is list
    assert {str(name) for name in value} == {"Yamada^Tarou=山田^太郎"}


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
        (b"A\\B", "LO"),
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
