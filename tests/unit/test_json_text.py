"""Data sets from JSON text are those from the objects that the text stands for, without the objects."""

from __future__ import annotations

import copy
import io
import itertools
import json
import pickle
import tracemalloc
import warnings
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.data import get_testdata_file

from cydicom import Dataset, config, dcmread
from cydicom._native.numbers import NumberList
from cydicom._native.texts import TextList
from cydicom.errors import JsonModelError
from tests.properties.test_json_properties import models

LONG = 1000


def filled(template: str, *parts: str) -> str:
    """Return a template with its ``@`` replaced, one after the other."""
    for part in parts:
        template = template.replace("@", part, 1)
    return template


def outcome(given: Any) -> Any:
    """Return what came of JSON: the data set as text with its warnings, or that it was refused."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            dataset = Dataset.from_json(given)
        except JsonModelError:
            # Of several faults in one attribute, either may be told.
            return "refused"
        text = dataset.to_json(suppress_invalid_tags=True)
    return text, [str(each.message) for each in caught]


def agrees(model: Any, **options: Any) -> None:
    assert outcome(json.dumps(model, **options)) == outcome(json.loads(json.dumps(model)))


def reversed_members(model: Any) -> Any:
    if isinstance(model, dict):
        return {name: reversed_members(model[name]) for name in reversed(model)}
    return [reversed_members(each) for each in model] if isinstance(model, list) else model


def attribute(vr: str, values: Any, tag: str = "00091010") -> dict[str, Any]:
    return {tag: {"vr": vr, "Value": values}}


@settings(max_examples=400)
@given(models, st.booleans())
def test_text_gives_what_its_objects_give(model: Any, ascii_only: bool) -> None:
    agrees(model, ensure_ascii=ascii_only)
    # The VR stands in front of the values, or behind them.
    agrees(reversed_members(model), indent=1)


def test_members_in_any_order() -> None:
    item = {
        "00100010": {"vr": "PN", "Value": [{"Alphabetic": "A", "Phonetic": "B"}]},
        "00080005": {"vr": "CS"},
    }
    members = {"vr": "SQ", "Value": [item, {}, None], "other": {"Value": [{"vr": "SQ", "Value": [{}]}]}}
    for names in itertools.permutations(members):
        agrees({"00081140": {name: members[name] for name in names}, "00081150": {"vr": "UI"}})


@pytest.mark.parametrize(
    "attribute",
    [
        '{"vr": "SQ", "Value": [{}], "Value": [{}]}',
        '{"Value": [{}], "vr": "SQ", "Value": 1}',
        '{"vr": "SQ", "Value": [{}], "vr": "SQ"}',
        '{"Value": [{}], "vr": "SQ", "vr": "LO"}',
        '{"vr": "LO", "x": 1, "x": 2}',
        '{"vr": "PN", "Value": [{"Alphabetic": "A", "Alphabetic": "B"}]}',
        '{"vr": "LO", "InlineBinary": "", "InlineBinary": ""}',
    ],
)
def test_members_that_are_there_twice(attribute: str) -> None:
    with pytest.raises(JsonModelError, match="twice"):
        Dataset.from_json(filled('{"00081140": @}', attribute))


def test_both_kinds_of_value_are_refused_behind_items_too() -> None:
    for text in (
        '{"Value": [{}], "vr": "SQ", "InlineBinary": ""}',
        '{"InlineBinary": "", "Value": [], "vr": "SQ"}',
    ):
        with pytest.raises(JsonModelError, match=r"^00081140: both"):
            Dataset.from_json(filled('{"00081140": @}', text))


@pytest.mark.parametrize("name", ["\\u0056alue", "Valu\\u0065", "\\u0076r"])
def test_names_with_escapes_are_names(name: str) -> None:
    text = '{"00081140": {"vr": "SQ", "Value": [{"00100020": {"vr": "LO", "Value": ["A"]}}]}}'
    plain = "vr" if "r" in name else "Value"
    assert Dataset.from_json(text.replace(plain, name)).to_json() == Dataset.from_json(text).to_json()


@pytest.mark.parametrize("vr", ["\\u0053Q", "S\\u0051", "\\u004cO"])
def test_vrs_with_escapes_are_vrs(vr: str) -> None:
    plain = json.loads(f'"{vr}"')
    value = '[{"00100020": {"vr": "LO"}}]' if plain == "SQ" else '["A"]'
    dataset = Dataset.from_json(filled('{"00091010": {"Value": @, "vr": "@"}}', value, vr))
    assert plain == dataset[0x00091010].VR
    assert len(dataset[0x00091010].value) == 1


@pytest.mark.parametrize(
    "text",
    [
        "\\ud83d\\ude42",
        "\\ud83d",
        "\\ude42",
        "\\ud83dx",
        "\\ud83d\\u0041",
        '\\/\\b\\f\\n\\r\\t\\"',
        "\xe9",
        "\U0001f642",
    ],
)
def test_strings_are_those_of_json(text: str) -> None:
    value = Dataset.from_json(filled('{"0040A160": {"vr": "UT", "Value": ["@"]}}', text))[0x0040A160].value
    assert value == json.loads(f'"{text}"')


@pytest.mark.parametrize(
    "number",
    [
        *("0", "-0", "1", "-1", "999999999999999999", "-999999999999999999", "1000000000000000000", "1" * 60),
        "0.0",
        "-0.0",
        "1.5",
        "1e5",
        "1E-5",
        "-1.25e+3",
        "1e400",
        "0.1",
        "123456789.123456789",
        "5e-324",
        "1" * 70,
    ],
)
def test_numbers_are_those_of_json(number: str) -> None:
    for vr in ("FD", "DS", "IS", "SV"):
        agrees({"00091010": {"vr": vr, "Value": [json.loads(number)]}})
        assert outcome(filled('{"00091010": {"vr": "@", "Value": [@]}}', vr, number)) == outcome(
            {"00091010": {"vr": vr, "Value": [json.loads(number)]}}
        )


def test_bytes_in_any_encoding_of_json() -> None:
    model = attribute("LO", ["\xe9\u4e57\U0001f642"])
    text = json.dumps(model, ensure_ascii=False)
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "utf-32-be"):
        assert Dataset.from_json(text.encode(encoding)) == Dataset.from_json(model)
        assert Dataset.from_json(bytearray(text.encode(encoding))) == Dataset.from_json(model)
    with pytest.raises(json.JSONDecodeError, match="BOM"):
        Dataset.from_json("\ufeff" + text)


def test_a_subclass_sees_what_is_added() -> None:
    class Watched(Dataset):
        def __setitem__(self, key: Any, value: Any) -> None:
            seen.append(int(value.tag))
            super().__setitem__(key, value)

    seen: list[int] = []
    text = '{"00081140": {"Value": [{"00100020": {"vr": "LO"}}, {}], "vr": "SQ"}, "00080060": {"vr": "CS"}}'
    dataset = Watched.from_json(text)
    assert seen == [0x00100020, 0x00081140, 0x00080060]
    assert type(dataset) is type(dataset[0x00081140].value[1]) is Watched
    with pytest.raises(JsonModelError, match="twice"):
        Watched.from_json('{"00080060": {"vr": "CS"}, "00080060": {"vr": "CS"}}')


def test_refusals_name_the_path_in_text() -> None:
    inner = '{"00100020": {"vr": "LO"}, "0040A730": {"Value": [{}, {"0010": {}}], "vr": "SQ"}}'
    with pytest.raises(JsonModelError, match=r"^00081140\[2\]\.0040A730\[1\]\.0010: "):
        Dataset.from_json(
            filled('{"00080060": {"vr": "CS"}, "00081140": {"vr": "SQ", "Value": [{}, {}, @]}}', inner)
        )
    for item in ("1", '"A"', "[]", "true"):
        with pytest.raises(JsonModelError, match=r"^00081140.*a data set is an object"):
            Dataset.from_json(filled('{"00081140": {"vr": "SQ", "Value": [{}, @]}}', item))


@pytest.mark.parametrize("depth", [1024, 1025])
def test_text_is_nested_as_deep_as_the_limit(depth: int) -> None:
    text = '{"00081140": {"vr": "SQ", "Value": [' * depth + "{}" + "]}}" * depth
    if depth == 1024:
        assert Dataset.from_json(text).to_json().count("SQ") == depth
    else:
        with pytest.raises(JsonModelError.__base__ or ValueError, match="deeper than 1024 levels"):
            Dataset.from_json(text)


# ---- long lists ----

TEXTS = {
    "AE": "STATION %d",
    "AS": "%03dY",
    "CS": "CODE_%d",
    "DA": "2020%04d",
    "DT": "2020010112%04d",
    "LO": "text %d",
    "SH": "text %d",
    "TM": "%06d",
    "UC": "text %d",
    "UI": "1.2.3.%d",
}


def texts(vr: str, count: int = LONG) -> list[str]:
    if vr == "DA":
        return [f"2020{month:02}{day:02}" for month in range(1, 13) for day in range(1, 29)] * 3
    if vr in ("TM", "DT"):
        head = "" if vr == "TM" else "20200101"
        return [f"{head}{i % 24:02}{i % 60:02}{i % 59:02}" for i in range(count)]
    return [TEXTS[vr] % (i % 999) for i in range(count)]


@pytest.mark.parametrize("vr", TEXTS)
def test_long_lists_of_text_are_kept_as_bytes(vr: str) -> None:
    model = attribute(vr, texts(vr))
    ours, other = Dataset.from_json(json.dumps(model)), Dataset.from_json(model)
    values = ours[0x00091010].value
    assert type(values._list) is TextList
    assert list(values) == list(other[0x00091010].value) == texts(vr)
    assert {type(value) for value in values} == {type(value) for value in other[0x00091010].value}
    assert ours == other
    assert ours.to_json() == other.to_json()
    assert written(ours) == written(other)


@pytest.mark.parametrize(
    ("vr", "value"),
    [
        ("IS", 12),
        ("IS", -5),
        ("IS", 0),
        ("IS", 2**31 - 1),
        ("DS", 1.5),
        ("DS", -0.001),
        ("DS", 12345.678),
        ("DS", 0.0),
    ],
)
def test_long_lists_of_numbers_are_kept_as_bytes(vr: str, value: float) -> None:
    model = attribute(vr, [value] * (2 * LONG))
    ours, other = Dataset.from_json(json.dumps(model)), Dataset.from_json(model)
    values = ours[0x00091010].value
    assert type(values._list) is NumberList
    assert list(map(repr, values)) == list(map(repr, other[0x00091010].value))
    assert {type(each) for each in values} == {type(each) for each in other[0x00091010].value}
    assert ours == other
    assert written(ours) == written(other)


def written(dataset: Dataset) -> bytes:
    buffer = io.BytesIO()
    dataset.save_as(buffer, implicit_vr=False, little_endian=True)
    return buffer.getvalue()


UNUSUAL: list[tuple[str, Any]] = [
    *(
        ("LO", value)
        for value in ("", " a", "a ", " ", "\xe9", "\u4e57\U0001f642", "\ud800", "a\\b", "\x1b(B", "\n", "\0")
    ),
    *(
        ("LO", value)
        for value in ("x" * 64, "x" * 65, "\u4e57" * 22, "\u4e57" * 64, None, 1, {}, [], [["a"]])
    ),
    *(("CS", value) for value in ("", " A", "a", "A B", "A" * 16, "A" * 17, "\xc9", None)),
    *(("AE", value) for value in ("", "a", "\xe9", "A" * 17, "A\\B")),
    *(("UI", value) for value in ("", "1.02", "1.2 ", "1" * 64, "1" * 65, "x", None)),
    *(("DA", value) for value in ("", "20201301", "2020", "20200101 ", "20200101-20200102")),
    *(("TM", value) for value in ("", "9", "12", "1260", "120000.123456", "120000.1234567")),
    *(("DT", value) for value in ("", "2020", "20200101120000.123456+0100", "x")),
    *(("AS", value) for value in ("", "001Y", "1Y", "001X")),
    *(("SH", value) for value in ("x" * 16, "x" * 17)),
    *(("UC", value) for value in ("x" * 5000, "\u4e57" * 5000)),
    *(
        ("IS", value)
        for value in (0, -1, 2**31, -(2**31), -(2**31) - 1, 10**20, 1.0, 1.5, "1", "x", None, True)
    ),
    *(
        ("DS", value)
        for value in (1, 1.0, -0.0, 0.1, 1 / 3, 1e5, 1e15, 1e16, 1e22, 1e-4, 1.5e-4, 1e-5, 123456789012.5)
    ),
    *(
        ("DS", value)
        for value in (100.0, 0.5, 12345678901234.5, 1e300, 5e-324, "1.50", "x", "NaN", None, True)
    ),
]


@pytest.mark.parametrize(
    ("vr", "value"), UNUSUAL, ids=lambda one: str(one)[:30].encode("unicode-escape").decode()
)
@pytest.mark.parametrize("place", [0, LONG // 2, LONG])
def test_any_value_in_a_long_list_is_what_it_is_in_a_list_of_objects(vr: str, value: Any, place: int) -> None:
    values: list[Any] = [1] * LONG * 2 if vr == "IS" else [1.5] * LONG if vr == "DS" else texts(vr)
    values[place:place] = [value]
    model = attribute(vr, values)
    for ascii_only in (True, False):
        agrees(model, ensure_ascii=ascii_only)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            other = Dataset.from_json(model)
        except JsonModelError:
            return
        ours = Dataset.from_json(json.dumps(model))
        assert repr(ours[0x00091010].value) == repr(other[0x00091010].value)
        assert list(map(type, ours[0x00091010].value)) == list(map(type, other[0x00091010].value))


@pytest.mark.parametrize(
    "number", ["1.50", "1.0e5", "1e5", "00.5", "01.5", "1.", "-0.0", "0.00010", "1E5", "10"]
)
def test_numbers_that_python_writes_otherwise_are_floats(number: str) -> None:
    text = filled('{"00091010": {"vr": "DS", "Value": [@]}}', ",".join([number] * 3 * LONG))
    try:
        expected = [json.loads(number)] * 3 * LONG
    except ValueError:
        with pytest.raises(json.JSONDecodeError):
            Dataset.from_json(text)
        return
    assert outcome(text) == outcome(attribute("DS", expected))
    assert str(Dataset.from_json(text)[0x00091010].value[0]) == str(
        Dataset.from_json(attribute("DS", expected))[0x00091010].value[0]
    )


@given(st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=1, max_size=5))
def test_decimals_are_written_as_python_writes_them(numbers: list[float]) -> None:
    count = 4096 // len(numbers)
    model = attribute("DS", numbers * count)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ours = Dataset.from_json(json.dumps(model))[0x00091010].value
        assert [str(each) for each in ours[: len(numbers)]] == [
            str(each) for each in Dataset.from_json(model)[0x00091010].value[: len(numbers)]
        ]


def test_where_values_are_judged_strictly_lists_are_judged_value_by_value() -> None:
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(JsonModelError):
        Dataset.from_json(json.dumps(attribute("CS", [*texts("CS"), "lower"])))
    dataset = Dataset.from_json(json.dumps(attribute("CS", texts("CS"))))
    assert type(dataset[0x00091010].value._list) is list


def test_a_long_list_takes_no_more_memory_than_its_text() -> None:
    text = json.dumps(attribute("LO", [f"text {i}" for i in range(200_000)]))
    tracemalloc.start()
    try:
        dataset = Dataset.from_json(text)
        assert tracemalloc.get_traced_memory()[1] < 3 * len(text)
    finally:
        tracemalloc.stop()
    assert dataset[0x00091010].value[-1] == "text 199999"


def test_attributes_take_less_memory_than_the_objects_of_their_model() -> None:
    text = json.dumps({f"{0x00100000 + i:08X}": {"vr": "LO", "Value": ["A"]} for i in range(50_000)})
    tracemalloc.start()
    try:
        Dataset.from_json(text)
        ours = tracemalloc.get_traced_memory()[1]
        tracemalloc.reset_peak()
        Dataset.from_json(json.loads(text))
        assert 2 * ours < tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_public_files_come_back_from_text() -> None:
    for name in ("CT_small.dcm", "rtplan.dcm", "reportsi.dcm"):
        dataset = dcmread(str(get_testdata_file(name)))
        text = dataset.to_json()
        assert Dataset.from_json(text).to_json() == text
        assert Dataset.from_json(text) == Dataset.from_json(json.loads(text))


@pytest.mark.parametrize("charset", [None, "ISO_IR 100", "ISO_IR 192", "GB18030", "ISO 2022 IR 87"])
@pytest.mark.parametrize("text", ["plain", "caf\xe9", "\u4e57\u4e58", "\U0001f642"])
def test_long_lists_are_written_in_the_character_set_of_the_data_set(charset: str | None, text: str) -> None:
    model = attribute("LO", [f"{text} {i}" for i in range(LONG)])
    if charset is not None:
        model["00080005"] = {"vr": "CS", "Value": [charset]}
    ours, other = Dataset.from_json(json.dumps(model)), Dataset.from_json(model)
    assert type(ours[0x00091010].value._list) is TextList
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            expected = written(other)
        except ValueError as refusal:
            with pytest.raises(type(refusal)):
                written(ours)
            return
        assert written(ours) == expected


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
@pytest.mark.parametrize(
    ("vr", "value"), [("LO", "caf\xe9"), ("CS", "CODE"), ("IS", 12), ("DS", 1.5), ("UI", "1.2")]
)
def test_long_lists_are_copied_and_changed(vr: str, value: Any, again: Any) -> None:
    model = attribute(vr, [value] * 3 * LONG)
    ours, other = (again(Dataset.from_json(given)) for given in (json.dumps(model), model))
    assert ours == other
    for dataset in (ours, other):
        dataset[0x00091010].value.append(value)
        dataset[0x00091010].value[0] = value
    assert ours == other
    assert len(ours[0x00091010].value) == 3 * LONG + 1
    assert ours.to_json() == other.to_json()
