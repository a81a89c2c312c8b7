"""A process that reads one file many times, keeps the datasets and prints what they take.

Run as ``python -m benchmarks.memory_probe LIBRARY PATH COUNT WARM``; prints a JSON object with the bytes of
resident memory a dataset, and the peak of reading the first one, both beyond what the process had before.
WARM is a small file that is read first, so that nothing which loads late is counted.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import warnings
from pathlib import Path
from typing import Any

STATUS = Path("/proc/self/status")
CLEAR_REFS = Path("/proc/self/clear_refs")


def status_bytes(field: str) -> int:
    """Return a size of /proc/self/status in bytes: VmRSS or VmHWM."""
    for line in STATUS.read_text().splitlines():
        name, _, rest = line.partition(":")
        if name == field:
            return int(rest.split()[0]) * 1024
    raise LookupError(f"{STATUS} has no {field}")


def reader(library: str) -> Any:
    """Return the function of a library that reads a path."""
    module = importlib.import_module(library)
    return module.open if library == "dicomsdl" else module.dcmread


def main(library: str, path: str, count: int, warm: str) -> dict[str, float]:
    """Return the measurement of one library on one file."""
    read = reader(library)
    for _ in range(3):
        read(warm)
    gc.collect()
    before = status_bytes("VmRSS")
    CLEAR_REFS.write_text("5")  # sets the peak to what is resident now: proc(5)
    dataset = read(path)
    peak = status_bytes("VmHWM") - before
    del dataset
    gc.collect()
    before = status_bytes("VmRSS")
    kept = [read(path) for _ in range(count)]
    gc.collect()
    resident = (status_bytes("VmRSS") - before) / count
    return {"resident": resident, "peak": peak, "count": len(kept)}


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    print(json.dumps(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), sys.argv[4])))
    # Nobody needs the datasets torn down one by one.
    sys.stdout.flush()
    os._exit(0)
