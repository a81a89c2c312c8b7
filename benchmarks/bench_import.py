"""Import time: a fresh interpreter each, start to exit, beside one that does nothing."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from benchmarks.libraries import CEILING, CYDICOM, DICOMSDL, PYDICOM, installed
from benchmarks.rows import AtMost, FasterThan, Figure, Row

RUNS = 15


def _command(statement: str) -> list[str]:
    # -P: the working directory is no part of the search path, whoever calls.
    return [sys.executable, "-P", "-c", statement]


def _environment() -> dict[str, str]:
    """Return the environment of the runs: compiled modules are kept, or a checkout is compiled each time."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def _milliseconds(statement: str) -> float:
    """Return how long an interpreter takes that runs one statement."""
    start = time.perf_counter_ns()
    subprocess.run(_command(statement), check=True, env=_environment())
    return (time.perf_counter_ns() - start) / 1e6


def statements() -> dict[str, str]:
    """Return what each side runs."""
    return {CEILING: "pass"} | {name: f"import {name}" for name in installed(PYDICOM, DICOMSDL, CYDICOM)}


def loads_numpy(name: str) -> bool:
    """Return whether importing a library loads numpy."""
    code = f"import sys, {name}; sys.exit('numpy' in sys.modules)"
    return subprocess.run(_command(code), check=False, env=_environment()).returncode != 0


def import_row(scale: float = 1.0) -> Row:
    """Return the row: whole processes, nothing subtracted."""
    sides = statements()
    samples: dict[str, list[float]] = {name: [] for name in sides}
    for statement in sides.values():
        _milliseconds(statement)  # writes the .pyc files and fills the page cache
    for _ in range(max(3, int(RUNS * scale))):
        for name, statement in sides.items():
            samples[name].append(_milliseconds(statement))
    row = Row("import", "import, a whole process", "python -P -c", 0, "ms")
    row.figures = {name: Figure(min(took), statistics.median(took)) for name, took in samples.items()}
    bare = row.figures[CEILING]
    over = [
        f"{name} {figure.minimum - bare.minimum:.1f}"
        for name, figure in row.figures.items()
        if name != CEILING
    ]
    row.notes.append(f"the ceiling is `python -c pass`; over that, by the minima: {', '.join(over)} ms")
    if CYDICOM in sides and loads_numpy(CYDICOM):
        row.faults.append("cydicom: importing it loads numpy")
    return row.judge(AtMost(30.0), FasterThan(PYDICOM, 7))


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    return {"import": import_row}


@pytest.mark.parametrize("side", [CEILING, PYDICOM, DICOMSDL, CYDICOM])
def test_import(benchmark: Any, side: str) -> None:
    """Time the import of one library in a fresh interpreter."""
    sides = statements()
    if side not in sides:
        pytest.skip(f"{side} is not installed")
    benchmark.group = "import, a whole process"
    benchmark(_milliseconds, sides[side])


def test_importing_cydicom_leaves_numpy_alone() -> None:
    """Import cydicom alone: numpy is for those who ask for arrays."""
    assert not loads_numpy(CYDICOM)
