"""Number lists: from a file to numpy arrays, without an object for each number where that is possible."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import CEILING, CYDICOM, DICOMSDL, PYDICOM, dataset_libraries, module
from benchmarks.rows import Case, Row, rows_of, time_side

if TYPE_CHECKING:
    import numpy

CONTOUR_DATA = 0x30060050


def _contours(dcmread: Any, path: str) -> list[numpy.ndarray[Any, Any]]:
    """Return every contour of the file as an array of doubles."""
    import numpy

    region = dcmread(path).ROIContourSequence[0]
    return [numpy.asarray(contour.ContourData, dtype=float) for contour in region.ContourSequence]


def _contours_to_array(dcmread: Any, path: str) -> list[numpy.ndarray[Any, Any]]:
    """Return the same by cydicom's own method of an element."""
    region = dcmread(path).ROIContourSequence[0]
    return [contour["ContourData"].to_array() for contour in region.ContourSequence]


def _contours_of_dicomsdl(path: str) -> list[numpy.ndarray[Any, Any]]:
    import numpy

    dicomsdl: Any = module(DICOMSDL)
    region = dicomsdl.open(path).getDataElement(0x30060039).toSequence().getDataSet(0)
    contours = region.getDataElement(0x30060040).toSequence()
    return [
        numpy.asarray(contours.getDataSet(index).getDataElement(CONTOUR_DATA).toDoubleVector(), dtype=float)
        for index in range(len(contours))
    ]


def _contours_of_text(lines: list[str]) -> list[numpy.ndarray[Any, Any]]:
    """Return the arrays of contours that are at hand as text: what splitting and float() cost alone."""
    import numpy

    return [numpy.array([float(number) for number in line.split("\\")]) for line in lines]


def _total(read: Callable[[], list[Any]]) -> object:
    """Return the number of lists, their shapes and sums."""
    return [(array.shape, array.dtype.kind, float(array.sum())) for array in read()]


def contours_case() -> Case:
    """Return reading RT contours (DS) into arrays."""
    path = str(corpus.CONTOUR_FILE.path())
    libraries = dataset_libraries()
    sides: dict[str, Callable[..., Any]] = {
        name: partial(_contours, library.dcmread, path) for name, library in libraries.items()
    }
    if CYDICOM in libraries:
        sides["cydicom to_array"] = partial(_contours_to_array, libraries[CYDICOM].dcmread, path)
    if module(DICOMSDL) is not None:
        sides[DICOMSDL] = partial(_contours_of_dicomsdl, path)
    lines = ["\\".join(corpus.contour_numbers(number)) for number in range(corpus.CONTOURS)]
    sides[CEILING] = partial(_contours_of_text, lines)
    return Case(
        "numbers-ds",
        "dcmread and every DS list as an array",
        corpus.CONTOUR_FILE.shape,
        Path(path).stat().st_size,
        sides,
        {name: partial(_total, read) for name, read in sides.items()},
        seconds=3.0,
        note="the ceiling is str.split and float() of text at hand; cydicom by numpy.asarray(element.value)",
    )


def _table(dcmread: Any, path: str) -> Any:
    import numpy

    return numpy.asarray(dcmread(path).SelectorFLValue, dtype=numpy.float32)


def _table_of_bytes(path: str) -> Any:
    import numpy

    return numpy.fromfile(path, "<f4", corpus.TABLE_NUMBERS, offset=Path(path).stat().st_size % 4)


def floats_case() -> Case:
    """Return reading one long binary list (FL) into an array."""
    path = str(corpus.FLOAT_FILE.path())
    libraries = dataset_libraries()
    sides: dict[str, Callable[..., Any]] = {
        name: partial(_table, library.dcmread, path) for name, library in libraries.items()
    }
    answers = {name: partial(_ends, read) for name, read in sides.items()}
    sides[CEILING] = partial(_table_of_bytes, path)
    return Case(
        "numbers-fl",
        "dcmread and an FL list as an array",
        corpus.FLOAT_FILE.shape,
        Path(path).stat().st_size,
        sides,
        answers,
        expected=((corpus.TABLE_NUMBERS,), [0.0, 0.125, (corpus.TABLE_NUMBERS - 1) / 8]),
        seconds=2.0,
        note="the ceiling is numpy.fromfile",
    )


def _ends(read: Callable[[], Any]) -> object:
    array = read()
    return array.shape, [float(array[0]), float(array[1]), float(array[-1])]


CASES: dict[str, Callable[[], Case]] = {"numbers-ds": contours_case, "numbers-fl": floats_case}


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    if module("numpy") is None:
        return {}
    return rows_of(CASES)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, DICOMSDL, CYDICOM, "cydicom to_array"])
@pytest.mark.parametrize("name", CASES)
def test_numbers(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip("numpy")
    time_side(benchmark, name, CASES[name](), side)
