"""The native JSON text is that of ``json.dumps(sort_keys=True)``, at any depth."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from cydicom import jsonvalues  # noqa: F401 - it binds the text of what is unusual
from cydicom._native.jsontext import dumps

FLOATS = [0.0, -0.0, 1.0, 0.1, 1e16, 1e-7, 1e300, 5e-324, 1 / 3, 123456789.123, 2.0**53]
INTEGERS = [0, 1, -1, 10, -10, 2**31, -(2**31), 2**63 - 1, -(2**63), 2**63, -(2**63) - 1, 10**30]
TEXTS = [
    "",
    "plain",
    'quote"',
    "back\\slash",
    "\n\t\r\b\f\0",
    "\x7f",
    "\x80",
    "é",
    "山田",
    "😀",
    "\ud800",
    "a/b",
]


class Text(str):
    pass


@pytest.mark.parametrize(
    "value", [*FLOATS, *INTEGERS, *TEXTS, None, True, False, Text("x"), (1, "a"), [], {}]
)
def test_values(value: Any) -> None:
    assert dumps(value) == json.dumps(value)
    assert dumps({"a": [value, value]}) == json.dumps({"a": [value, value]})


def test_each_character_alone() -> None:
    text = "".join(map(chr, range(0x180)))
    assert dumps(text) == json.dumps(text)
    assert [dumps(character) for character in text] == [json.dumps(character) for character in text]


def test_numbers_that_are_not_finite_are_what_json_makes_of_them() -> None:
    assert dumps([math.nan, math.inf, -math.inf]) == "[NaN, Infinity, -Infinity]"


@pytest.mark.parametrize(
    "members",
    [
        {"vr": "LO", "Value": ["A"]},
        {"Value": ["A"], "vr": "LO"},
        {"c": 1, "a": {"z": 1, "y": [{}, {"b": None, "a": 2}]}, "b": []},
        {"é": 1, "e": 2, "z": 3},
        {"a": {1: 2, 3: 4}},
    ],
)
def test_members_are_sorted(members: dict[str, Any]) -> None:
    assert dumps(members) == json.dumps(members, sort_keys=True)
    assert json.loads(dumps(members)) == json.loads(json.dumps(members))


def test_what_json_does_not_have_is_refused() -> None:
    for value in (b"x", {"a": b"x"}, [object()], {"a": {1, 2}}):
        with pytest.raises(TypeError):
            dumps(value)


def test_long_text_and_many_values() -> None:
    model = {"text": "x" * 1_000_000, "escaped": '"' * 10_000, "values": list(range(100_000))}
    assert dumps(model) == json.dumps(model, sort_keys=True)


def test_depth_needs_no_stack() -> None:
    model: Any = []
    for _ in range(100_000):
        model = [{"a": model}]
    text = dumps(model)
    assert len(text) == len('[{"a": }]') * 100_000 + 2


def test_a_container_that_contains_itself_is_refused() -> None:
    members: dict[str, Any] = {}
    members["a"] = [members]
    with pytest.raises(ValueError, match="contains itself"):
        dumps(members)
    entries: list[Any] = []
    entries.append(entries)
    with pytest.raises(ValueError, match="contains itself"):
        dumps(entries)
