"""Who takes part: each library behind the same few calls, and which of them are installed.

pydicom and cydicom share every line here, for they share their API.  dicomsdl has no Dataset of that
kind: its calls do the nearest work that it offers.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from types import ModuleType
from typing import Any

PYDICOM, CYDICOM, DICOMSDL, CEILING = "pydicom", "cydicom", "dicomsdl", "ceiling"
PIXEL_DATA = 0x7FE00010

# What a reader may raise on a file it cannot read; anything else is a fault of the benchmark and is shown.
READ_FAILURES: tuple[type[Exception], ...] = (
    ArithmeticError,
    AttributeError,
    EOFError,
    ImportError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)


@cache
def module(name: str) -> ModuleType | None:
    """Return the imported library, or None when it is not installed."""
    if importlib.util.find_spec(name) is None:
        return None
    return importlib.import_module(name)


def installed(*names: str) -> list[str]:
    """Return those of the names that can be imported."""
    return [name for name in names if module(name) is not None]


def versions() -> dict[str, str]:
    """Return the version of every library that takes part, 'not installed' for the absent."""
    found = {}
    for name in (CYDICOM, PYDICOM, DICOMSDL, "pydicom-data", "numpy"):
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            there = module(name) if name.isidentifier() else None
            found[name] = str(getattr(there, "__version__", "unknown")) if there else "not installed"
    return found


def failures() -> tuple[type[Exception], ...]:
    """Return the exceptions that mean "this library does not read this file"."""
    readers = installed(PYDICOM, CYDICOM)
    own = [importlib.import_module(f"{name}.errors").InvalidDicomError for name in readers]
    return (*READ_FAILURES, *own)


class DatasetLibrary:
    """pydicom or cydicom."""

    def __init__(self, name: str) -> None:
        found = module(name)
        if found is None:
            raise LookupError(f"{name} is not installed")
        self.name = name
        self.dcmread: Any = found.dcmread

    def read(self, path: str) -> Any:
        """Return the dataset of a file."""
        return self.dcmread(path)

    def count(self, path: str) -> int:
        """Return the number of elements of the file, its meta information included."""
        dataset = self.dcmread(path)
        return len(dataset) + len(dataset.file_meta)

    def values(self, path: str, keywords: tuple[str, ...]) -> list[Any]:
        """Return values by keyword, of a read that stops before the pixels."""
        dataset = self.dcmread(path, stop_before_pixels=True)
        return [getattr(dataset, keyword) for keyword in keywords]

    def touch(self, path: str) -> int:
        """Return the number of elements whose value was asked for, items of sequences included."""
        return touch_all(self.dcmread(path))


def touch_all(dataset: Any) -> int:
    """Return the number of elements below a dataset after asking each for its value."""
    touched = 0
    for element in dataset:
        value = element.value
        touched += 1
        if element.VR == "SQ":
            for item in value:
                touched += touch_all(item)
    return touched


def texts(dataset: Any) -> Iterator[str]:
    """Yield tag, VR and value of every element below a dataset, for comparison."""
    for element in dataset:
        if element.VR == "SQ":
            yield f"{int(element.tag):08X} SQ {len(element.value)}"
            for item in element.value:
                yield from texts(item)
        else:
            yield f"{int(element.tag):08X} {element.VR} {element.value!r}"


class Dicomsdl:
    """dicomsdl (C++), which keeps the file and converts a value when it is asked for."""

    name = DICOMSDL

    def __init__(self) -> None:
        found = module(DICOMSDL)
        if found is None:
            raise LookupError("dicomsdl is not installed")
        self.open: Any = found.open

    def read(self, path: str) -> Any:
        """Return the dataset of a file."""
        return self.open(path)

    def count(self, path: str) -> int:
        """Return the number of elements of the file, its meta information included."""
        return len(self.open(path))

    def values(self, path: str, keywords: tuple[str, ...]) -> list[Any]:
        """Return values by keyword, of a read that stops before the pixels."""
        dataset = self.open(path, PIXEL_DATA - 1)
        return [getattr(dataset, keyword) for keyword in keywords]

    def values_in_one_call(self, path: str, keywords: tuple[str, ...]) -> list[Any]:
        """Return the same through its one call for many values, which pydicom's API does not have."""
        values: list[Any] = self.open(path, PIXEL_DATA - 1).getValues(list(keywords))
        return values


def read_bytes(path: str) -> bytes:
    """Return the file's bytes: no reader that keeps them can be faster than about this."""
    with open(path, "rb") as file:  # noqa: PTH123 - Path.open costs more, and this is the ceiling
        return file.read()


def dataset_libraries() -> dict[str, DatasetLibrary]:
    """Return pydicom and cydicom, as far as they are installed."""
    return {name: DatasetLibrary(name) for name in installed(PYDICOM, CYDICOM)}


def all_libraries() -> dict[str, DatasetLibrary | Dicomsdl]:
    """Return every library that is installed."""
    found: dict[str, DatasetLibrary | Dicomsdl] = dict(dataset_libraries())
    if module(DICOMSDL) is not None:
        found[DICOMSDL] = Dicomsdl()
    return found
