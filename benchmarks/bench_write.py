"""Saving: a data set as it was read, with five values changed, and one of which every element is encoded."""

from __future__ import annotations

import functools
import io
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, DatasetLibrary, dataset_libraries, module
from benchmarks.rows import Bar, Case, FasterThan, Row, rows_of, time_side

FILES = ("CT_small.dcm", "MR_small.dcm", "rtplan.dcm")

#: What is changed in the rows ``edit-*``: values that differ from call to call cost no more than these.
EDITS = {
    "PatientName": "Doe^Jane",
    "PatientID": "4711",
    "StudyDate": "20200131",
    "AccessionNumber": "A17",
    "InstitutionName": "Somewhere",
}


def saved(dataset: Any) -> bytes:
    """Return the file that a data set is saved as, in memory."""
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    return buffer.getvalue()


def edited(dataset: Any) -> bytes:
    """Change five values and save."""
    for keyword, value in EDITS.items():
        setattr(dataset, keyword, value)
    return saved(dataset)


def rebuilt(library: DatasetLibrary, path: str) -> Any:
    """Return a data set with the values of a file, none of which is known by its bytes any more."""
    source = library.dcmread(path)
    package = __import__(library.name)
    dataset = _copied(source, package.dataset.Dataset)
    dataset.file_meta = package.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = str(source.file_meta.TransferSyntaxUID)
    return dataset


def _copied(source: Any, dataset_class: Any) -> Any:
    dataset = dataset_class()
    for element in source:
        if element.tag.element == 0:
            continue
        if element.VR == "SQ":
            items = [_copied(item, dataset_class) for item in element.value]
            dataset.add_new(element.tag, "SQ", items)
        else:
            dataset.add_new(element.tag, element.VR, element.value)
    return dataset


def _elements(library: DatasetLibrary, data: bytes) -> object:
    """Return tags, VRs and texts of the values of a saved file, read by pydicom where it is installed."""
    reader = module(PYDICOM) or module(library.name)
    assert reader is not None
    dataset = reader.dcmread(io.BytesIO(data), force=True)
    return [(int(e.tag), e.VR, e.VM, str(e.value)[:64]) for e in dataset.iterall() if e.tag.element != 0]


def _case(
    name: str,
    work: str,
    file: str,
    sides: Mapping[str, Callable[[], bytes]],
    bar: Bar | None,
    note: str = "",
) -> Case:
    path = corpus.named(file)
    libraries = dataset_libraries()
    answers = {
        side: partial(_answer, libraries[side], run) for side, run in sides.items() if side in libraries
    }
    ceiling = {CEILING: partial(_copy, path.read_bytes())}
    return Case(
        name,
        work,
        f"{file}, to a BytesIO",
        path.stat().st_size,
        {**sides, **ceiling},
        answers,
        bars=(bar,) if bar else (),
        note=note,
    )


def _answer(library: DatasetLibrary, run: Callable[[], bytes]) -> object:
    return _elements(library, run())


def _copy(data: bytes) -> bytes:
    """Write bytes that are at hand to a BytesIO: what no writer can do without."""
    buffer = io.BytesIO()
    buffer.write(data)
    return buffer.getvalue()


def unedited_case(file: str) -> Case:
    """Return saving a data set as it was read."""
    path = str(corpus.named(file))
    sides = {name: partial(saved, library.dcmread(path)) for name, library in dataset_libraries().items()}
    bar = FasterThan(PYDICOM, 80) if file == "CT_small.dcm" else None
    return _case(f"save-{file.split('.')[0]}", "save an unedited data set", file, sides, bar)


def edited_case(file: str) -> Case:
    """Return changing five values and saving."""
    path = str(corpus.named(file))
    sides = {name: partial(edited, library.dcmread(path)) for name, library in dataset_libraries().items()}
    bar = FasterThan(PYDICOM, 40) if file == "CT_small.dcm" else None
    return _case(
        f"edit-{file.split('.')[0]}",
        "set five values and save",
        file,
        sides,
        bar,
        note="five assignments by keyword, with their validation, are part of it",
    )


def built_case(file: str) -> Case:
    """Return saving a data set that was built in memory."""
    path = str(corpus.named(file))
    sides = {name: partial(saved, rebuilt(library, path)) for name, library in dataset_libraries().items()}
    return _case(
        f"built-{file.split('.')[0]}",
        "save a data set built in memory, every element encoded",
        file,
        sides,
        FasterThan(PYDICOM, 10),
    )


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    found: dict[str, Callable[[], Case]] = {}
    for kind, make in (("save", unedited_case), ("edit", edited_case), ("built", built_case)):
        for file in FILES:
            found[f"{kind}-{file.split('.')[0]}"] = partial(make, file)
    return found


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    if not dataset_libraries() or module(PYDICOM) is None:
        return {}
    return rows_of(makers())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_writing(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
