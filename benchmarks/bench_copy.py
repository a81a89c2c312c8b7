"""Copies and pickles of data sets as they were read and touched, equality, and building by keyword."""

from __future__ import annotations

import copy
import functools
import pickle
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import (
    CYDICOM,
    PYDICOM,
    DatasetLibrary,
    dataset_libraries,
    module,
    texts,
    touch_all,
)
from benchmarks.rows import Bar, Case, FasterThan, Row, rows_of, time_side

FILES = ("CT_small.dcm", "MR_small.dcm", "rtplan.dcm")

#: Elements of the row ``build-keywords``.
BUILT_COUNT = 100

#: How often each VR is set, about as in the data sets of the corpus: mostly text and decimal numbers.
BUILT_SHARES = {
    "DS": 24,
    "CS": 14,
    "LO": 13,
    "SH": 8,
    "IS": 8,
    "US": 8,
    "DA": 6,
    "TM": 6,
    "UI": 6,
    "PN": 3,
    "LT": 2,
    "FD": 2,
}
BUILT_VALUES: dict[str, Any] = {
    "DS": ["-143.5", "0.661468", 120, 1.25, ["1", "0", "0.5"]],
    "CS": ["ORIGINAL", ["DERIVED", "SECONDARY"]],
    "LO": ["GE MEDICAL SYSTEMS"],
    "SH": ["1.2b"],
    "IS": ["12", 7],
    "US": [512],
    "DA": ["20040119"],
    "TM": ["072731"],
    "UI": ["1.3.6.1.4.1.5962.1.2.1.20040119072730.12322"],
    "PN": ["CompressedSamples^CT1"],
    "LT": ["Uncompressed"],
    "FD": [0.25],
}


def pickled(dataset: Any) -> Any:
    """Return a data set that went through a pickle."""
    return pickle.loads(pickle.dumps(dataset, pickle.HIGHEST_PROTOCOL))


def read(library: DatasetLibrary, path: str, touched: bool) -> Any:
    """Return the data set of a file, every value of it asked for or none."""
    dataset = library.dcmread(path)
    if touched:
        touch_all(dataset)
        touch_all(dataset.file_meta)
    return dataset


def assignments() -> list[tuple[str, Any]]:
    """Return keywords and values of 100 elements, by ascending tag."""
    from pydicom.datadict import DicomDictionary

    by_vr: dict[str, list[tuple[int, str, str]]] = {}
    for tag, (vr, vm, _, retired, keyword) in sorted(DicomDictionary.items()):
        if tag >> 16 >= 0x0008 and keyword and not retired and vr in BUILT_SHARES:
            by_vr.setdefault(vr, []).append((tag, vm, keyword))
    found: list[tuple[int, str, Any]] = []
    for vr, count in BUILT_SHARES.items():
        values = BUILT_VALUES[vr]
        many = [value for value in values if isinstance(value, list)]
        one = [value for value in values if not isinstance(value, list)]
        for i, (tag, vm, keyword) in enumerate(by_vr[vr][:count]):
            choice = many if many and vm != "1" else one
            found.append((tag, keyword, choice[i % len(choice)]))
    assert len(found) == BUILT_COUNT
    return [(keyword, value) for _, keyword, value in sorted(found, key=lambda entry: entry[0])]


def built(dataset_class: Any, values: list[tuple[str, Any]]) -> Any:
    """Return a data set that was built by keyword."""
    dataset = dataset_class()
    for keyword, value in values:
        setattr(dataset, keyword, value)
    return dataset


def _content(run: Callable[[], Any]) -> list[str]:
    return list(texts(run()))


def _copy_case(
    kind: str, work: str, file: str, touched: bool, way: Callable[[Any], Any], bar: Bar | None
) -> Case:
    path = corpus.named(file)
    sides = {
        name: partial(way, read(library, str(path), touched)) for name, library in dataset_libraries().items()
    }
    # Sides that copy what was not touched keep a data set of their own: the answers touch their copy alone.
    return Case(
        f"{kind}-{file.split('.')[0]}{'-touched' if touched else ''}",
        work,
        f"{file}, {'every value touched' if touched else 'as it was read'}",
        path.stat().st_size,
        sides,
        {name: partial(_content, side) for name, side in sides.items()},
        bars=(bar,) if bar else (),
    )


def deepcopy_case(file: str, touched: bool) -> Case:
    """Return ``copy.deepcopy`` of a data set."""
    bar = FasterThan(PYDICOM, 50) if file == "CT_small.dcm" else None
    return _copy_case("deepcopy", "copy.deepcopy(ds)", file, touched, copy.deepcopy, bar)


def pickle_case(file: str, touched: bool) -> Case:
    """Return a pickle, and the data set from it."""
    bar = FasterThan(PYDICOM, 15) if file == "CT_small.dcm" else None
    return _copy_case("pickle", "pickle.loads(pickle.dumps(ds))", file, touched, pickled, bar)


def equal_case(file: str, touched: bool) -> Case:
    """Return the comparison of two data sets that are equal."""
    path = corpus.named(file)
    sides: Mapping[str, Callable[[], object]] = {
        name: partial(_equal, read(library, str(path), touched), read(library, str(path), touched))
        for name, library in dataset_libraries().items()
    }
    return Case(
        f"equal-{file.split('.')[0]}{'-touched' if touched else ''}",
        "ds == other, two reads of one file",
        f"{file}, {'every value touched' if touched else 'as it was read'}",
        path.stat().st_size,
        sides,
        sides,
        expected=True,
        note="" if touched else "pydicom converts its values in the first of many comparisons",
    )


def _equal(first: Any, second: Any) -> object:
    return first == second


def built_case() -> Case:
    """Return building a data set of 100 elements by keyword."""
    values = assignments()
    sides = {}
    for name, library in dataset_libraries().items():
        dataset_class = __import__(library.name).Dataset
        sides[name] = partial(built, dataset_class, values)
    return Case(
        "build-keywords",
        "ds.Keyword = value for each",
        f"{BUILT_COUNT} elements, text, numbers, names, dates",
        0,
        sides,
        {name: partial(_content, side) for name, side in sides.items()},
        bars=(FasterThan(PYDICOM, 5),),
    )


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    found: dict[str, Callable[[], Case]] = {}
    for kind, make in (("deepcopy", deepcopy_case), ("pickle", pickle_case), ("equal", equal_case)):
        for file in FILES:
            for touched in (False, True):
                name = f"{kind}-{file.split('.')[0]}{'-touched' if touched else ''}"
                found[name] = partial(make, file, touched)
    found["build-keywords"] = built_case
    return found


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    if not dataset_libraries() or module(PYDICOM) is None:
        return {}
    return rows_of(makers())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_copies(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
