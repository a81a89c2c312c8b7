"""The outline passes what is JSON for sure, and nothing else: RFC 8259 as :mod:`json` has it."""

from __future__ import annotations

import itertools
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom._native.jsonoutline import is_plain_object

#: A character of one, two and four bytes: each makes the text one of another kind.
WIDTHS = ["", "\xe9", "\u4e57", "\U0001f642"]


def refuse(constant: str) -> None:
    raise ValueError(f"{constant} is not JSON")


def is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text, parse_constant=refuse), dict)
    except (ValueError, RecursionError):
        return False


def agrees(text: str) -> None:
    """Hold that the outline knows a text as :mod:`json` does, whatever the width of its characters is."""
    expected = is_object(text)
    for wide in WIDTHS:
        assert is_plain_object(text.replace("~", wide)) == expected, text


@pytest.mark.parametrize("length", range(1, 6))
def test_numbers(length: int) -> None:
    for characters in itertools.product("-+.0e 1E", repeat=length):
        agrees('{"~":' + "".join(characters) + "}")


@pytest.mark.parametrize("length", range(1, 7))
def test_strings(length: int) -> None:
    for characters in itertools.product('\\u0"n', repeat=length):
        agrees('{"a":"~' + "".join(characters) + '"}')


@pytest.mark.parametrize("length", range(1, 7))
def test_structure(length: int) -> None:
    for tokens in itertools.product(["{", "}", "[", "]", ",", ":", '"~"'], repeat=length):
        agrees("".join(tokens))


@pytest.mark.parametrize("inner", ['{"~":[%s]}', '{"a":{"~":%s}}', '[{"~":%s}]'])
def test_structure_within_an_object(inner: str) -> None:
    for length in range(1, 6):
        for tokens in itertools.product(["{", "}", "[", "]", ",", ":", '"~"', "1"], repeat=length):
            agrees(inner % "".join(tokens))


@pytest.mark.parametrize("character", [chr(code) for code in range(0x180)])
def test_each_character(character: str) -> None:
    if character != "~":
        for text in (character + "{}", '{"a":"~%s"}', '{"a":%s1}', '{"a":"\\%s"}', '{"a":"\\u00%s0"}'):
            agrees(text.replace("%s", character))


@pytest.mark.parametrize(
    "value",
    ["true", "false", "null", "tru", "True", "nul", "nulll", "fals", "falsey", "NaN", "-Infinity", ""],
)
def test_words(value: str) -> None:
    agrees('{"~":' + value + "}")
    agrees('{"~":[' + value + "," + value + "]}")
    assert not is_plain_object('{"~":' + value)


def test_what_is_left_to_json() -> None:
    for text in ('{"\\u0061": 1}', '{"a": %s}' % ("1" * 65), '{"a": 0.%s}' % ("1" * 64), '{"a": NaN}'):
        assert isinstance(json.loads(text), dict)
        assert not is_plain_object(text)
    assert is_plain_object('{"a": %s}' % ("1" * 63))


@pytest.mark.parametrize("depth", [1, 63, 64, 65, 1000, 65_535])
def test_depth(depth: int) -> None:
    text = '{"a":' + "[" * depth + "]" * depth + "}"
    assert is_plain_object(text)
    assert not is_plain_object(text[:-2] + "}")
    assert not is_plain_object(text.replace("]]", "]", 1) if depth > 1 else '{"a":[}')


def test_nesting_beyond_all_limits_is_left_to_json() -> None:
    assert not is_plain_object('{"a":' + "[" * 65_536 + "]" * 65_536 + "}")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("nbytes", [*range(28, 37), *range(60, 70), (1 << 22) - 8, (1 << 22) + 8])
def test_long_strings(width: str, nbytes: int) -> None:
    for ending, expected in (
        ('"', True),
        ("\\n" + '"', True),
        ("\n" + '"', False),
        ("", False),
        ("\\", False),
    ):
        assert is_plain_object('{"a":"' + width + "x" * nbytes + ending + "}") is expected


def test_text_of_many_steps() -> None:
    text = json.dumps({f"{tag:08X}": {"vr": "LO", "Value": ["x" * 100]} for tag in range(100_000)})
    assert len(text) > 2 << 22
    assert is_plain_object(text)
    assert not is_plain_object(text[:-1])
    assert not is_plain_object(text + "}")


names = st.text("ab ", max_size=3)
json_values: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(names, inner),
)


@given(st.dictionaries(names, json_values), st.booleans(), st.sampled_from([None, 1]))
def test_what_json_writes_is_json(model: Any, ascii_only: bool, indent: int | None) -> None:
    assert is_plain_object(json.dumps(model, ensure_ascii=ascii_only, indent=indent))


@given(st.dictionaries(st.sampled_from(["a", "vr"]), json_values, min_size=1), st.data())
def test_what_is_changed_is_json_or_refused(model: Any, data: Any) -> None:
    text = json.dumps(model)
    at = data.draw(st.integers(0, len(text) - 1))
    changed = text[:at] + data.draw(st.text('{}[]":,\\ 0u', max_size=2)) + text[at + 1 :]
    if is_plain_object(changed):
        assert is_object(changed)
