"""The DICOM JSON model: from data sets to dicts and text, and back."""

from __future__ import annotations

import functools
import importlib
import json
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, dataset_libraries, module
from benchmarks.rows import Bar, Case, FasterThan, Row, rows_of, time_side

#: Items of three sequences each, in the file with many of them.
ITEMS = 1_000

BAR = FasterThan(PYDICOM, 5)


@functools.cache
def _files() -> dict[str, tuple[Path, str]]:
    """Return path and description of each input, by the name that its rows have."""
    many = corpus.enhanced(ITEMS, corpus.Lengths.DEFINED)
    named = {name.split(".")[0]: (corpus.named(name), name) for name in ("CT_small.dcm", "rtplan.dcm")}
    return {**named, "items": (many.path(), many.shape)}


@functools.cache
def _model(path: str) -> dict[str, Any]:
    """Return the model that both libraries give."""
    library = next(iter(dataset_libraries().values()))
    model: dict[str, Any] = library.dcmread(path).to_json_dict()
    return model


def _text(path: str) -> str:
    return json.dumps(_model(path), sort_keys=True)


def _dataset_class(name: str) -> Any:
    return importlib.import_module(f"{name}.dataset").Dataset


def _case(
    name: str,
    work: str,
    file: str,
    sides: Mapping[str, Callable[[], Any]],
    answer: Callable[[Any], object],
    bars: tuple[Bar, ...] = (BAR,),
    ceiling: Callable[[], object] | None = None,
    note: str = "",
) -> Case:
    path, shape = _files()[file]
    answers = {side: partial(_answered, answer, run) for side, run in sides.items()}
    if ceiling is not None:
        sides = {**sides, CEILING: ceiling}
    return Case(f"{name}-{file}", work, shape, path.stat().st_size, sides, answers, bars, note=note)


def _answered(answer: Callable[[Any], object], run: Callable[[], Any]) -> object:
    return answer(run())


def _same(value: Any) -> object:
    return value


def _as_model(dataset: Any) -> object:
    return dataset.to_json_dict()


def _touched(dataset: Any) -> Any:
    """Return a data set of which every element is an object."""
    for element in dataset.iterall():
        element.value  # noqa: B018 - read for what it does
    return dataset


def to_dict_case(file: str) -> Case:
    """Return converting a data set whose elements are objects already."""
    path = str(_files()[file][0])
    sides = {
        name: _touched(library.dcmread(path)).to_json_dict for name, library in dataset_libraries().items()
    }
    return _case("json-dict", "to_json_dict, every element touched before", file, sides, _same)


def read_to_dict_case(file: str) -> Case:
    """Return reading a file and converting it."""
    path = str(_files()[file][0])
    sides = {name: partial(_read, library.dcmread, path) for name, library in dataset_libraries().items()}
    return _case("json-read", "dcmread and to_json_dict", file, sides, _same)


def _read(dcmread: Any, path: str) -> Any:
    return dcmread(path).to_json_dict()


def to_text_case(file: str) -> Case:
    """Return converting a data set to text."""
    path = str(_files()[file][0])
    sides = {name: _touched(library.dcmread(path)).to_json for name, library in dataset_libraries().items()}
    return _case(
        "json-text",
        "to_json, every element touched before",
        file,
        sides,
        _same,
        bars=(),
        ceiling=partial(json.dumps, _model(path), sort_keys=True),
        note="the ceiling is json.dumps of a dict at hand",
    )


def from_dict_case(file: str) -> Case:
    """Return making a data set of a dict."""
    model = _model(str(_files()[file][0]))
    sides = {name: partial(_dataset_class(name).from_json, model) for name in dataset_libraries()}
    return _case("json-from-dict", "Dataset.from_json of a dict", file, sides, _as_model)


def from_text_case(file: str) -> Case:
    """Return making a data set of text."""
    text = _text(str(_files()[file][0]))
    sides = {name: partial(_dataset_class(name).from_json, text) for name in dataset_libraries()}
    return _case(
        "json-from-text",
        "Dataset.from_json of a str",
        file,
        sides,
        _as_model,
        ceiling=partial(json.loads, text),
        note="the ceiling is json.loads",
    )


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    kinds = {
        "json-dict": to_dict_case,
        "json-read": read_to_dict_case,
        "json-text": to_text_case,
        "json-from-dict": from_dict_case,
        "json-from-text": from_text_case,
    }
    files = ("CT_small", "rtplan", "items")
    return {f"{kind}-{file}": partial(make, file) for kind, make in kinds.items() for file in files}


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    if not dataset_libraries() or module(PYDICOM) is None:
        return {}
    return rows_of(makers())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_json(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
