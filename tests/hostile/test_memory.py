"""A read takes at most 16 MiB and 8 bytes for each byte of the file, whatever lengths the file declares."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap

import pytest

from tests.conftest import ROOT
from tests.corpus.hostile import CASES, Case

pytest.importorskip("cydicom.filereader")
if not sys.platform.startswith("linux"):
    pytest.skip("the peak of a process is measured in kilobytes on Linux alone", allow_module_level=True)

MEASURED = [
    case
    for case in CASES
    if case.heavy
    or case.name.startswith(("H11-meta-length", "H19", "H20", "H36", "H55", "H56", "H57-2000", "H95-bomb"))
]

SCRIPT = """
import resource, sys, warnings
from cydicom import dcmread
from cydicom.errors import InvalidDicomError
from tests.corpus.build import part10

def peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024

warnings.simplefilter("ignore")
path = sys.argv[1]
dcmread(part10(b""))
before = peak()
try:
    dataset = dcmread(path)
except InvalidDicomError:
    pass
print(peak() - before)
"""


@pytest.mark.parametrize("case", MEASURED, ids=lambda case: case.name)
def test_peak(case: Case, tmp_path) -> None:
    path = tmp_path / "case.dcm"
    path.write_bytes(case.build().data)
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(SCRIPT), str(path)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), *sys.path))},
    )
    assert run.returncode == 0, run.stderr
    assert int(run.stdout) <= 16 * 1024 * 1024 + 8 * path.stat().st_size
