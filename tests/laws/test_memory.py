"""The law of memory: a read takes at most 16 MiB and 8 bytes a byte, and all of it passes in 256 MiB.

The peak is the kernel's (VmHWM), reset before each read, in a process of its own.  Of a deflated file the
bytes are those of its inflated form, which the limits bound.
"""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT
from tests.laws.inputs import everything

if TYPE_CHECKING:
    from pathlib import Path

pytest.importorskip("cydicom.filereader")
if not sys.platform.startswith("linux"):
    pytest.skip("peaks and limits of a process are those of Linux", allow_module_level=True)

PEAKS = """
import ctypes, gc, sys, warnings
from cydicom import dcmread
from cydicom.errors import InvalidDicomError

libc = ctypes.CDLL(None)
trim = getattr(libc, "malloc_trim", None)

def status(name):
    with open("/proc/self/status") as lines:
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(name + ":"))

def peak_of(path):
    gc.collect()
    if trim is not None:
        trim(0)
    with open("/proc/self/clear_refs", "w") as peak:
        peak.write("5")
    before = status("VmRSS")
    inflated = 0
    try:
        dataset = dcmread(path)
        blocks = dataset._dict.blocks
        if blocks is not None and blocks.packed is not None:
            inflated = blocks.size
    except InvalidDicomError:
        pass
    return status("VmHWM") - before, inflated

warnings.simplefilter("ignore")
for line in sys.stdin:
    path = line.rstrip("\\n")
    print(*peak_of(path), flush=True)
"""

CONFINED = """
import resource, sys, warnings
from cydicom import dcmread
from cydicom.errors import InvalidDicomError
from tests.hostile.touching import touch_values

warnings.simplefilter("ignore")
# Whatever is imported later counts as the base.
import numpy
import cydicom.pixels, cydicom.jsonrep, cydicom.encaps
dcmread(sys.argv[1]).to_json()
with open("/proc/self/status") as lines:
    base = next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmSize:"))
resource.setrlimit(resource.RLIMIT_AS, (base + 256 * 1024 * 1024,) * 2)
for line in sys.stdin:
    light, path = line.rstrip("\\n").split(" ", 1)
    try:
        dataset = dcmread(path)
        if light == "light":
            touch_values(dataset)
            str(dataset)
    except (InvalidDicomError, ValueError, NotImplementedError):
        pass
    except MemoryError:
        print(path, flush=True)
"""


def run(script: str, lines: list[str], *arguments: str) -> list[str]:
    """Return the lines that a script prints in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input="".join(f"{line}\n" for line in lines),
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), *sys.path))},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Every input as a file, by name."""
    folder = tmp_path_factory.mktemp("inputs")
    paths = {}
    for number, (name, build) in enumerate(everything().items()):
        paths[name] = folder / f"{number}.dcm"
        paths[name].write_bytes(build())
    return paths


def sound(written: dict[str, Path]) -> str:
    """Return the path of a sound file: what a first read loads is no cost of the next."""
    return str(next(iter(written.values())))


def test_a_read_takes_at_most_16_mib_and_8_bytes_a_byte(written: dict[str, Path]) -> None:
    names = list(written)
    warm = [sound(written)]
    peaks = run(PEAKS, warm + [str(written[name]) for name in names])[len(warm) :]
    broken = {}
    for name, line in zip(names, peaks, strict=True):
        peak, inflated = map(int, line.split())
        nbytes = written[name].stat().st_size
        if peak > 16 * 1024 * 1024 + 8 * max(nbytes, inflated):
            broken[name] = (peak, nbytes, inflated)
    assert broken == {}


def test_every_input_passes_in_256_mib(written: dict[str, Path]) -> None:
    light = everything(heavy=False)
    lines = [f"{'light' if name in light else 'heavy'} {path}" for name, path in written.items()]
    assert run(CONFINED, lines, sound(written)) == []
