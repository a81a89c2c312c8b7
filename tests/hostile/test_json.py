"""Hostile JSON is one clear error or a data set, whatever its size and depth (catalogue: H111, H118)."""

from __future__ import annotations

import builtins
import io
import logging
import os
import socket
import threading
import warnings
from typing import Any

import pytest

from cydicom import DataElement, Dataset, config
from cydicom.errors import JsonModelError
from cydicom.policy import Limits

OPEN = '{"00081140":{"vr":"SQ","Value":['
CLOSE = "]}}"


def chain(depth: int) -> dict[str, Any]:
    model: dict[str, Any] = {}
    for _ in range(depth):
        model = {"00081140": {"vr": "SQ", "Value": [model]}}
    return model


@pytest.mark.parametrize("depth", [1_100, 100_000])
def test_depth_of_text_is_one_clear_error(depth: int) -> None:
    for text in (OPEN * depth + "{}" + CLOSE * depth, OPEN * depth, "[" * depth):
        with pytest.raises(ValueError, match=r"deep|Expecting"):
            Dataset.from_json(text)


def test_depth_of_objects_is_one_clear_error() -> None:
    with pytest.raises(JsonModelError.__base__ or ValueError, match="deeper than 1024 levels") as refusal:
        Dataset.from_json(chain(100_000))
    # The path is told by its ends.
    assert len(str(refusal.value)) < 1000
    config.limits = Limits(depth=20_000)
    dataset = Dataset.from_json(chain(20_000))
    assert dataset.to_json_dict() is not None
    assert dataset.to_json().count("SQ") == 20_000


def test_depth_in_a_small_thread() -> None:
    outcome: list[Any] = []

    def work() -> None:
        config.limits = Limits(depth=6_000)
        dataset = Dataset.from_json(chain(5_000))
        outcome.append(len(dataset.to_json()))

    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert outcome == [39 * 5_000 + 2]


def test_cycles_are_refused_at_once() -> None:
    dataset = Dataset()
    dataset.add_new(0x00091010, "UT", "x" * 1_000_000)
    for tag in (0x00081140, 0x00081199, 0x0040A730):
        dataset.add_new(tag, "SQ", [dataset, dataset])
    with pytest.raises(ValueError, match="contains itself"):
        dataset.to_json()


def test_a_million_attributes() -> None:
    count = 1_000_000
    attribute = {"vr": "US", "Value": [1]}
    dataset = Dataset.from_json({f"{0x00100000 + i:08X}": attribute for i in range(count)})
    assert len(dataset) == count
    count = 50_000
    text = ",".join([f'"{0x00090000 + 16 * i:08X}":{{"vr":"LO"}}' for i in range(count)])
    dataset = Dataset.from_json("{" + text + "}")
    assert len(dataset.to_json_dict()) == count


def test_a_million_values_and_items() -> None:
    count = 1_000_000
    model = {
        "00091010": {"vr": "DS", "Value": [0.5] * count},
        "00081140": {"vr": "SQ", "Value": [None] * (count // 10)},
    }
    dataset = Dataset.from_json(model)
    assert len(dataset[0x00091010].value) == count
    assert len(dataset[0x00081140].value) == count // 10


@pytest.mark.parametrize(
    "uri", ["file:///etc/passwd", "\\\\host\\share", "http://[::1]/", "", "\0", "data:,x"]
)
def test_a_uri_is_text_and_nothing_else(uri: str) -> None:
    with pytest.warns(UserWarning, match="no handler"):
        dataset = Dataset.from_json({"7FE00010": {"vr": "OW", "BulkDataURI": uri}})
    assert dataset.PixelData is None


@pytest.mark.parametrize(
    "attribute",
    [
        {"vr": "LO", "InlineBinary": "AAEC"},
        {"vr": "OB", "InlineBinary": "AAE"},
        {"vr": "OB", "InlineBinary": "\ud800"},
        {"vr": "ZZ", "Value": ["x"]},
        {"vr": "\0\0", "Value": ["x"]},
        {"vr": "🙂🙂", "Value": ["x"]},
        {"Value": ["x"]},
        {"vr": ["LO"], "Value": ["x"]},
        {"vr": "US", "Value": [float("nan")]},
        {"vr": "IS", "Value": [float("inf")]},
        {"vr": "AT", "Value": [True]},
        {"vr": "PN", "Value": [{"Alphabetic": ["x"]}]},
        {"vr": "SQ", "Value": ["x"]},
        {"vr": "SQ", "Value": [{"00081140": "x"}]},
    ],
)
def test_malformed_attributes_are_refused(attribute: dict[str, Any]) -> None:
    with pytest.raises(JsonModelError, match="0040A730"):
        Dataset.from_json({"0040A730": {"vr": "SQ", "Value": [{"00091010": attribute}]}})


@pytest.mark.parametrize(
    "text",
    [
        '{"00100020": {"vr": "LO"}, "00100020": {"vr": "LO"}}',
        '{"00100020": {"vr": "LO", "vr": "SH"}}',
        '{"00100020": {"vr": "LO", "Value": ["x"], "Value": ["y"]}}',
        '{"00081140": {"vr": "SQ", "Value": [{"00100020": {"vr": "LO"}, "00100020": {"vr": "LO"}}]}}',
    ],
)
def test_names_that_are_there_twice_are_refused(text: str) -> None:
    with pytest.raises(JsonModelError, match="twice"):
        Dataset.from_json(text)


@pytest.mark.parametrize(
    "encoded", ["A", "AA=A", "====", "AA==AA==", "A" * 1_000_001, "AAEC\u00e9", "\0\0\0\0"]
)
def test_bad_base64_is_refused(encoded: str) -> None:
    with pytest.raises(JsonModelError, match="00091010"):
        Dataset.from_json({"00091010": {"vr": "OB", "InlineBinary": encoded}})


@pytest.mark.parametrize(
    "uri", ["file:///etc/passwd", "/etc/passwd", "\\\\host\\share\\x", "ftp://host/x", "http://[::1]/"]
)
def test_nothing_is_opened_for_a_uri(uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(builtins, "open", lambda *arguments, **named: opened.append(arguments))
    monkeypatch.setattr(io, "open", lambda *arguments, **named: opened.append(arguments))
    monkeypatch.setattr(os, "open", lambda *arguments, **named: opened.append(arguments))
    monkeypatch.setattr(socket, "socket", lambda *arguments, **named: opened.append(arguments))
    seen: list[str] = []

    def handler(uri: str) -> bytes:
        seen.append(uri)
        return b"ab"

    model = {"00091010": {"vr": "OB", "BulkDataURI": uri}}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        Dataset.from_json(model)
    assert seen == []
    assert Dataset.from_json(model, handler)[0x00091010].value == b"ab"
    assert seen == [uri]
    assert opened == []


def test_huge_numbers_are_told() -> None:
    for vr in ("US", "SV", "UV"):
        with pytest.warns(UserWarning, match="between"):
            assert (
                Dataset.from_json({"00091010": {"vr": vr, "Value": [10**300]}})[0x00091010].value == 10**300
            )
    with pytest.raises(JsonModelError):
        Dataset.from_json({"00091010": {"vr": "DS", "Value": [10**400]}})
    with pytest.raises(ValueError, match="digits"):
        Dataset.from_json('{"00091010": {"vr": "US", "Value": [' + "9" * 5_000 + "]}}")


def test_lone_surrogates_go_through() -> None:
    text = '{"00100020": {"Value": ["\\ud800"], "vr": "LO"}}'
    dataset = Dataset.from_json(text)
    assert dataset.PatientID == "\ud800"
    assert dataset.to_json() == text


def test_an_object_that_changes_while_it_is_read() -> None:
    model: dict[str, Any] = {"00091010": {"vr": "OB", "BulkDataURI": "u"}, "00091011": {"vr": "LO"}}

    def handler(uri: str) -> bytes:
        model.clear()
        return b"x"

    assert len(Dataset.from_json(model, handler)) == 1


def test_a_data_set_that_changes_while_it_is_converted() -> None:
    item = Dataset()
    dataset = Dataset()
    dataset.add_new(0x00081140, "SQ", [item, Dataset(), Dataset()])
    dataset.add_new(0x00091010, "OB", b"x" * 100)
    dataset.add_new(0x00091011, "LO", "x")
    item.add_new(0x00091010, "OB", b"x" * 100)

    def handler(bulk: DataElement) -> str:
        dataset[0x00081140].value.clear()
        dataset.clear()
        item.clear()
        return "uri"

    found = dataset.to_json_dict(0, handler)
    assert found["00081140"]["Value"][0] == {"00091010": {"vr": "OB", "BulkDataURI": "uri"}}
    assert len(dataset) == 0


def test_leaving_out_invalid_elements_touches_nothing_global() -> None:
    dataset = Dataset()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset.add_new(0x00091010, "OB", 5)
    logger = logging.getLogger("pydicom")
    before = logger.level, list(warnings.filters), config.settings.reading_validation_mode
    with pytest.warns(UserWarning, match="left out"):
        assert dataset.to_json_dict(suppress_invalid_tags=True) == {}
    assert (logger.level, config.settings.reading_validation_mode) == (before[0], before[2])
    with pytest.raises(TypeError):
        dataset.to_json_dict()


def test_data_sets_are_converted_in_threads() -> None:
    text = '{"00081140": {"Value": [' + ", ".join(['{"00100020": {"Value": ["A"], "vr": "LO"}}'] * 50)
    text += '], "vr": "SQ"}}'
    dataset = Dataset.from_json(text)
    outcome: list[str] = []

    def work() -> None:
        for _ in range(20):
            outcome.append(dataset.to_json())
            outcome.append(Dataset.from_json(text).to_json())

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcome) == 160
    assert set(outcome) == {text}
