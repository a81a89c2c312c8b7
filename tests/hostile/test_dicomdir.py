"""Directories that lead astray are read as they are, and nothing else is opened for them (catalogue: H117).

There is no class for file-sets here: a DICOMDIR is a data set like any other.  Its cases are in
``tests/corpus/broken_directories.py`` and run with all the others; here is what they must not do.
"""

from __future__ import annotations

import contextlib
import io
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import dcmread
from cydicom.cli.main import main
from tests.corpus.broken_directories import FILE, RECORDS, directory, first_record, record
from tests.corpus.build import EXPLICIT_LITTLE
from tests.corpus.hostile import by_rule
from tests.hostile.touching import touch_values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LIGHT = [case for case in by_rule("H117") if not case.heavy]

_watched: list[list[str]] = []


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "open" and _watched:
        _watched[-1].append(str(arguments[0]))


@pytest.fixture(scope="module", autouse=True)
def _hook() -> None:
    """Hear of every file that Python opens; a hook cannot be taken away again."""
    sys.addaudithook(_audit)


@contextlib.contextmanager
def opened() -> Iterator[list[str]]:
    """Collect the names of the files that are opened meanwhile."""
    names: list[str] = []
    _watched.append(names)
    try:
        yield names
    finally:
        _watched.pop()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", LIGHT, ids=lambda case: case.name)
def test_no_file_is_opened_for_a_record(case: Any) -> None:
    data = case.build().data
    # What is opened for lazily loaded modules and their warnings is opened before.
    for _ in range(2):
        with opened() as names:
            dataset = dcmread(data)
            touch_values(dataset)
            str(dataset)
            dataset.walk(lambda owner, element: None)
            dataset.to_json(suppress_invalid_tags=True)
            dataset.save_as(io.BytesIO())
    assert names == []


@pytest.mark.filterwarnings("ignore")
def test_a_directory_beside_the_file_that_it_names_reads_that_file_not(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.write_bytes(b"secret")
    folder = tmp_path / "media"
    folder.mkdir()
    (folder / "LINK").symlink_to(outside)
    path = folder / "DICOMDIR"
    names = (b"LINK", b"..\\outside", str(outside).encode())
    path.write_bytes(directory([EXPLICIT_LITTLE.item(record(name)) for name in names]))
    touch_values(dcmread(path))
    with opened() as seen:
        again = dcmread(path)
        assert again[RECORDS].value[0][FILE].value == "LINK"
        assert again[RECORDS].value[1][FILE].value == ["..", "outside"]
    assert not any("outside" in name or "LINK" in name for name in seen)


def test_the_command_shows_a_directory_of_a_cycle(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "DICOMDIR"
    start = first_record()
    path.write_bytes(directory([EXPLICIT_LITTLE.item(record(b"A", start, start))], start, start))
    assert main(["show", str(path)]) in (0, None)
    assert "Directory Record Sequence" in capsys.readouterr().out
