"""How many times as many instructions twice the input takes: growth without the memory of the machine in it.

``python -m tests.laws.instructions`` does each operation with an input and with twice as much, under
callgrind of valgrind, and prints a table; the exit status says whether all are within the bound.  What is
counted is the same in each run, so that no median is needed.  It is the work of the program alone: neither
the pages that the kernel hands out are in it nor what the caches miss.  So it does not stand for the law of
time, but tells which of the two makes an operation grow.
"""

from __future__ import annotations

import ctypes
import gc
import os
import shutil
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.laws.families import FAMILIES
from tests.laws.time import (
    MOST_GROWTH,
    MOST_LEVELS,
    OPERATIONS,
    done,
    from_json,
    measured,
    model_of,
    read,
    weight,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.laws.families import Family

#: Of the sizes at which time is measured: a program under valgrind takes fifty times as long.
PART = 8
#: More than the tags that are kept (1,024): of fewer the first input would find its own, and the second not.
LEAST_NUMBER = 2048
#: What calls Python functions from C in :mod:`ctypes`: counted is what happens within.
CALLER = "closure_fcn"
#: Below this a fixed part decides.
LEAST_INSTRUCTIONS = 1_000_000

Comparison = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def count(operation: Callable[[Any], object], argument: Any) -> None:
    """Call an operation by way of C, which is what callgrind looks for."""

    def call(_first: object, _second: object) -> int:
        done(operation, argument)
        return 0

    called = Comparison(call)
    called(None, None)


def call_of(name: str, data: bytes) -> tuple[Callable[[Any], object], Any] | None:
    """Return an operation and its argument, None if there is no such for a file."""
    if name == "read":
        return read, data
    if name == "from_json":
        model = model_of(data)
        return None if model is None else (from_json, model)
    if name == "pixels" and b"MONOCHROME2" not in data:
        return None
    return OPERATIONS[name], read(data)


def count_all(words: list[str]) -> None:
    """Do all operations, each within :data:`CALLER`; print a line for each, in the order of their counts."""
    gc.collect()
    gc.freeze()
    gc.disable()
    warnings.simplefilter("ignore")
    measured(FAMILIES["items with one element"][0](10), 1)
    for name, (build, number) in wanted(words).items():
        for operation in ("read", *OPERATIONS, "from_json"):
            # What the first use of something makes is no part of growth; what each new name makes is.
            first = call_of(operation, build(number))
            if first is None:
                continue
            done(*first)
            for data in (build(number), build(2 * number)):
                call = call_of(operation, data)
                if call is None:
                    raise AssertionError(f"{name}: {operation} can be done with half of this input alone")
                count(*call)
                print(name, operation, number, weight(data), sep="\t", flush=True)


def wanted(words: list[str]) -> dict[str, tuple[Family, int]]:
    """Return the families whose names contain one of the words, or all, with the sizes for this."""
    found = {}
    for name, (build, number) in FAMILIES.items():
        if words and not any(word in name for word in words):
            continue
        part = max(number // PART, LEAST_NUMBER)
        # Where some part does not grow, as much as possible of what does.
        if number <= MOST_LEVELS or len(build(2 * part)) < 1.9 * len(build(part)):
            part = number
        found[name] = build, part
    return found


def counts(words: list[str]) -> Iterator[tuple[list[str], int]]:
    """Yield the operations as they are done, and their instructions."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "counts")
        command = [
            *("valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}"),
            *("--collect-atstart=no", f"--toggle-collect={CALLER}", f"--dump-after={CALLER}"),
            *(sys.executable, "-m", "tests.laws.instructions", "--counted", *words),
        ]
        rules = {**os.environ, "PYTHONHASHSEED": "0"}
        with subprocess.Popen(command, env=rules, stdout=subprocess.PIPE, text=True) as program:
            for number, line in enumerate(program.stdout or (), 1):
                dump = Path(f"{out}.{number}")
                if not dump.exists():
                    program.kill()
                    raise SystemExit(
                        f"callgrind knows no {CALLER}: this Python has no names of its functions"
                    )
                total = next(row for row in dump.read_text().splitlines() if row.startswith("totals:"))
                dump.unlink()
                yield line.rstrip("\n").split("\t"), int(total.split()[1])
        if program.returncode:
            raise SystemExit(f"the operations ended with {program.returncode}")


def main(arguments: list[str]) -> int:
    """Print the table of the families whose names contain one of the words, or of all."""
    if arguments[:1] == ["--counted"]:
        count_all(arguments[1:])
        return 0
    if shutil.which("valgrind") is None:
        raise SystemExit("valgrind is not installed: apt install valgrind")
    broken = []
    told = 0
    print(f"{'family':48} {'operation':12} {'number':>8} {'instructions':>14} {'x2':>6}")
    found = counts(arguments)
    for small, before in found:
        large, after = next(found)
        name, operation, number, _ = small
        if before < LEAST_INSTRUCTIONS:
            continue
        told += 1
        # An input that is less than twice as large, by parts that do not grow, counts by its bytes.
        times = int(large[3]) / int(small[3])
        growth = after / before * (2 / times if times < 1.9 else 1.0)
        print(f"{name:48} {operation:12} {number:>8} {before:14,} {growth:6.3f}", flush=True)
        if growth > MOST_GROWTH:
            broken.append(f"{name}: {operation} of twice the input takes {growth:.3f} times the instructions")
    print(f"\n{told} operations take long enough to tell, {len(broken)} grow by more than {MOST_GROWTH}")
    for line in broken:
        print(line)
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
