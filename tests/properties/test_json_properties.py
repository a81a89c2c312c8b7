"""Any data set survives the DICOM JSON model: in this library, in pydicom, and from each to the other."""

from __future__ import annotations

import json
import math
import warnings
from typing import Any

import pydicom
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

import cydicom
from cydicom.errors import JsonModelError
from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.properties.recipes import Entry, Item, build, facts, recipes
from tests.reference.oracle import CYDICOM, PYDICOM

SETTINGS = settings(max_examples=150)

PARTS_OF_NAMES = (*(b"A", b"b", b"^", b"=", b"\\", b" ", b"\0", b"\x1b", b"\xc4"), b"C" * 64)


def without_lengths(found: list[Any]) -> list[Any]:
    """Return facts without how lengths are written, of which JSON tells nothing."""
    kept = []
    for tag, vr, _, value in found:
        items = [without_lengths(item) for _, item in value] if vr == "SQ" else value
        kept.append((tag, vr, items))
    return kept


@SETTINGS
@given(recipes())
def test_round_trip(recipe: Item) -> None:
    dataset = build(recipe, CYDICOM)
    model = dataset.to_json_dict()
    back = cydicom.Dataset.from_json(model)
    assert back == cydicom.Dataset.from_json(dataset.to_json())
    assert back.to_json_dict() == model
    assert without_lengths(facts(back)) == without_lengths(facts(dataset))


@SETTINGS
@given(recipes())
def test_model_is_that_of_pydicom(recipe: Item) -> None:
    ours, theirs = build(recipe, CYDICOM), build(recipe, PYDICOM)
    try:
        expected = theirs.to_json_dict()
    except (ValueError, TypeError, IndexError, AttributeError):
        # It has no null for an empty value among others.
        return
    if any(map(is_not_finite, numbers(expected))):
        return
    assert ours.to_json_dict() == expected
    assert ours.to_json() == theirs.to_json()
    back = pydicom.Dataset.from_json(ours.to_json())
    assert without_lengths(facts(cydicom.Dataset.from_json(theirs.to_json()))) == without_lengths(facts(back))


def numbers(model: Any) -> list[float]:
    """Return every float in a model."""
    if isinstance(model, float):
        return [model]
    if isinstance(model, dict):
        model = model.values()
    return [number for part in model for number in numbers(part)] if not isinstance(model, str | int) else []


def is_not_finite(number: float) -> bool:
    return not math.isfinite(number)


# What comes from elsewhere.

tags = st.one_of(
    st.sampled_from(
        ["00080005", "00080060", "00100010", "00081140", "00091010", "7FE00010", "0020000d", "x", ""]
    ),
    st.integers(0, 2**32 - 1).map("{:08X}".format),
)
vrs = st.one_of(
    st.sampled_from([str.__str__(vr) for vr in cydicom.valuerep.VR]), st.none(), st.text(max_size=3)
)
leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.sampled_from(["1.2", "20200101", "00100010", "AAEC", "A\\B", "A^B=C", "NaN", "1.50", "012Y"]),
)


def attributes(models: Any) -> Any:
    names = st.fixed_dictionaries(
        {}, optional={name: st.one_of(leaves, st.text(max_size=3)) for name in ("Alphabetic", "Phonetic")}
    )
    values = st.lists(st.one_of(leaves, names, models), max_size=3)
    return st.fixed_dictionaries(
        {"vr": vrs},
        optional={
            "Value": st.one_of(values, values, leaves),
            "InlineBinary": st.one_of(leaves, st.binary(max_size=9).map(lambda raw: raw.hex())),
            "BulkDataURI": leaves,
            "other": leaves,
        },
    )


models = st.recursive(
    st.dictionaries(tags, leaves, max_size=2),
    lambda inner: st.dictionaries(tags, attributes(inner), max_size=3),
    max_leaves=12,
)


@settings(max_examples=400)
@given(models)
@example({"00081140": {"vr": "SQ", "Value": [{"00100010": {"vr": "PN", "Value": [{"Alphabetic": None}]}}]}})
def test_any_object_is_a_data_set_or_refused(model: Any) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = cydicom.Dataset.from_json(model)
        except JsonModelError as error:
            assert str(error)
            return
        # What was kept against a rule of its VR may not go back.
        dataset.to_json_dict(suppress_invalid_tags=True)
        json.loads(dataset.to_json(suppress_invalid_tags=True))


@pytest.mark.parametrize("vr", ["DS", "FD"])
def test_not_finite_numbers_survive(vr: str) -> None:
    recipe = Item((Entry(0x00091010, vr, [math.inf, -math.inf, 1.0]),))
    dataset = build(recipe, CYDICOM)
    assert cydicom.Dataset.from_json(dataset.to_json()) == dataset


@SETTINGS
@given(st.lists(st.sampled_from(PARTS_OF_NAMES), max_size=12))
def test_names_that_nobody_looked_at_are_those_that_somebody_did(raw: list[bytes]) -> None:
    value = b"".join(raw)
    value += b" " * (len(value) % 2)
    data = part10(EXPLICIT_LITTLE.element(0x00100010, "PN", value))
    looked_at, other = cydicom.dcmread(data), cydicom.dcmread(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        looked_at.PatientName  # the look is what the test is about
        expected = looked_at.to_json_dict()
        assert other.to_json_dict() == expected
        assert cydicom.dcmread(data).to_json() == json.dumps(expected, sort_keys=True)
