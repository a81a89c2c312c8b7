"""The code for every file of the corpora makes that file's data set, and is pydicom's where that does."""

from __future__ import annotations

import ast
import re
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.compat import corpus

if TYPE_CHECKING:
    from types import ModuleType

FILES = corpus.files()

#: What pydicom's code for a file may lack of the data set, by kind: see "codify" in docs/deviations.md.
LOST = frozenset(("text", "VR", "only in second", "items"))


def read(dicom: ModuleType, name: str) -> Any:
    return dicom.dcmread(FILES[name], force=True)


def run(code: str) -> Any:
    names: dict[str, Any] = {}
    exec(compile(code, "code", "exec"), names)
    return names["ds"]


def run_what_runs(code: str) -> tuple[Any, list[str]]:
    """Return the data set that code of pydicom's makes with cydicom, and the lines that are no good."""
    names: dict[str, Any] = {}
    wrong = []
    # One by one: some of its lines are no Python.
    for line in re.sub(r"\bpydicom\b", "cydicom", code).split("\n"):
        if line.startswith("ds.save_as") or ".Tag" in line:
            continue
        try:
            exec(compile(line, "line", "exec"), names)
        except (SyntaxError, NameError, ValueError, TypeError):
            wrong.append(line)
    return names["ds"], wrong


@pytest.mark.parametrize("name", FILES)
def test_the_code_makes_the_data_set_of_the_file(libraries: tuple[ModuleType, ModuleType], name: str) -> None:
    _, cydicom = libraries
    from cydicom.util.codify import code_file_from_dataset

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        ds = read(cydicom, name)
        again = run(code_file_from_dataset(ds, include_private=True))
        assert ds.diff(again, file_meta=True) == []
        assert cydicom.Dataset(read(cydicom, name)) == again


@pytest.mark.parametrize("name", FILES)
def test_the_code_is_that_of_pydicom_where_that_loses_nothing(
    libraries: tuple[ModuleType, ModuleType], name: str
) -> None:
    pydicom, cydicom = libraries
    from pydicom.util.codify import code_file_from_dataset as theirs

    from cydicom.util.codify import code_file_from_dataset

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            expected = theirs(read(pydicom, name), 100)
        except (AttributeError, TypeError) as failure:
            pytest.skip(f"pydicom fails: {failure}")
        code = code_file_from_dataset(read(cydicom, name), 100)
        made, wrong = run_what_runs(expected)
        ours, excluded = run_what_runs(code)
    assert all("# XXX" in line for line in excluded)
    assert {found.kind for found in made.diff(ours)} <= LOST
    expected_lines = [
        line for line in expected.replace("pydicom", "cydicom").split("\n") if line not in wrong
    ]
    lines = set(code.replace("pydicom", "cydicom").split("\n"))
    unlike = [line for line in expected_lines if line not in lines]
    assert [line for line in unlike if line not in wrong and not is_improved(line, lines)] == []


def is_improved(line: str, lines: set[str]) -> bool:
    """Tell whether a line that only pydicom has stands for one that keeps more."""
    if line.startswith("#") or "set_original_encoding" in line or ".Tag" in line:
        return True
    target, _, value = line.partition(" = ")
    if any(value in other and (".add_new(" in other or "DataElement(" in other) for other in lines):
        # A keyword whose VR in the dictionary is not the element's, or that belongs to a repeating group.
        return True
    # Numbers in text that have lost their text.
    others = [other.partition(" = ")[2] for other in lines if other.startswith(f"{target} = ")]
    return any(numbers(other) == numbers(value) for other in others)


def numbers(source: str) -> list[float]:
    value = ast.literal_eval(source)
    return [float(number) for number in (value if isinstance(value, list) else [value])]
