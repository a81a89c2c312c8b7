"""Memory of a read dataset: resident bytes of a process that keeps many, against the size of the file."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from benchmarks import corpus
from benchmarks.libraries import CYDICOM, DICOMSDL, PYDICOM, installed
from benchmarks.memory_probe import CLEAR_REFS
from benchmarks.rows import AtMost, Figure, Row

ROOT = Path(__file__).parent.parent
KEPT_BYTES = 48 * 1024 * 1024
MOST_KEPT = 2_000
SMALL_FILE = 1_000_000
HEADER_FACTOR = 4
PIXEL_DATA = b"\xe0\x7f\x10\x00"


def header_bytes(path: Path) -> int:
    """Return the bytes of a file in front of its PixelData's value; all of them if it has none."""
    content = path.read_bytes()
    at = content.rfind(PIXEL_DATA)
    return len(content) if at < 0 else min(at + 12, len(content))


def most_bytes(path: Path) -> int:
    """Return what a read dataset may take: the file, and four bytes a byte of header."""
    return path.stat().st_size + HEADER_FACTOR * header_bytes(path)


def probe(library: str, path: Path, count: int) -> dict[str, float]:
    """Return what the probe printed: resident bytes a dataset, and the peak of reading one."""
    warm = corpus.enhanced(2, corpus.Lengths.MIXED).path()
    probed = (library, str(path), str(count), str(warm))
    command = [sys.executable, "-m", "benchmarks.memory_probe", *probed]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def memory_row(name: str, find: Callable[[], Path], slow: bool = False) -> Row:
    """Return the row of one file; `slow` keeps pydicom's part of it short."""
    path = find()
    nbytes = path.stat().st_size
    header = header_bytes(path)
    count = max(3, min(MOST_KEPT, KEPT_BYTES // nbytes))
    row = Row(f"memory-{name}", "memory of a read dataset", f"{path.name}, header {header:,}", nbytes, "KB")
    if not CLEAR_REFS.exists():
        row.notes.append("not measured: needs /proc of Linux")
        return row.judge(AtMost(most_bytes(path) / 1024))
    peaks = []
    for library in installed(PYDICOM, DICOMSDL, CYDICOM):
        kept = 2 if slow and library == PYDICOM else count
        try:
            found = probe(library, path, kept)
        except subprocess.CalledProcessError as error:
            last = (error.stderr or "").strip().splitlines()[-1:]
            fault = f"{library}: {last[0] if last else error}"
            (row.faults if library == CYDICOM else row.notes).append(fault)
            continue
        row.figures[library] = Figure(found["resident"] / 1024, found["resident"] / 1024)
        peaks.append(f"{library} {found['peak'] / 1024:,.0f}")
    row.notes.append(f"mean of {count:,} kept{', 2 of pydicom' if slow else ''}")
    if nbytes > SMALL_FILE:  # below, the allocator's own steps are larger
        row.notes.append(f"peak of reading the first: {', '.join(peaks)} KB")
    return row.judge(AtMost(most_bytes(path) / 1024))


FILES: dict[str, tuple[Callable[[], Path], bool]] = {
    "ct": (partial(corpus.named, "CT_small.dcm"), False),
    "rtplan": (partial(corpus.named, "rtplan.dcm"), False),
    "mr2": (partial(corpus.named, "MR2_UNCI.dcm"), False),
    "enhanced": (corpus.enhanced(12_000, corpus.Lengths.DEFINED).path, False),
    "enhanced-undefined": (corpus.enhanced(12_000, corpus.Lengths.UNDEFINED).path, True),
}


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    return {f"memory-{name}": partial(_measured, name) for name in FILES}


def _measured(name: str, scale: float) -> Row:
    find, slow = FILES[name]
    return memory_row(name, find, slow)


@pytest.mark.parametrize("name", ["ct", "enhanced"])
def test_a_read_dataset_takes_the_file_and_four_bytes_a_byte_of_header(name: str) -> None:
    """Hold cydicom's resident memory against the bar."""
    if not CLEAR_REFS.exists():
        pytest.skip("needs /proc of Linux")
    try:
        path = FILES[name][0]()
    except corpus.MissingInput as missing:
        pytest.skip(str(missing))
    count = max(3, min(MOST_KEPT, KEPT_BYTES // path.stat().st_size))
    assert probe(CYDICOM, path, count)["resident"] <= most_bytes(path)
