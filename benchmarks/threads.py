"""Rows of two workers beside one: what a second thread gains, and what it could gain where it runs.

Wall time on a machine where others work tells nothing about threads.  So the processor time of both sides is
told with each row, and what two plain threads gain here, with work for the processor and for the memory.
"""

from __future__ import annotations

import functools
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from benchmarks.libraries import CYDICOM
from benchmarks.rows import Case, FasterThan, Row
from benchmarks.timing import interleave


def cpu_seconds(run: Callable[[], Any]) -> float:
    """Return the processor time of a call, of all threads."""
    start = time.process_time()
    run()
    return time.process_time() - start


def workers_row(
    name: str, work: str, shape: str, nbytes: Callable[[], int], run: Callable[[int], int], scale: float
) -> Row:
    """Return the row of two workers beside one."""
    one = "one worker"
    sides = {one: partial(run, 1), CYDICOM: partial(run, 2)}
    case = Case(
        name,
        work,
        shape,
        nbytes(),
        sides,
        dict(sides),
        bars=(FasterThan(one, 1.8),),
        seconds=4.0,
        note=f"{cpu_note(run)}; {machine_note()}",
    )
    return case.measure(scale)


def cpu_note(run: Callable[[int], int]) -> str:
    """Return what two workers would gain if each had a core to itself, by the processor time that is used."""
    least = {workers: min(cpu_seconds(partial(run, workers)) for _ in range(5)) for workers in (1, 2)}
    return (
        f"processor time {least[1] * 1e3:.1f} ms with one worker, {least[2] * 1e3:.1f} with two: "
        f"at most {2 * least[1] / least[2]:.2f}x on two idle cores"
    )


@functools.cache
def machine_note() -> str:
    """Return what two threads gain here now: with work for the processor, and with work for the memory."""
    from zlib import compress

    import numpy as np

    data = bytes(range(256)) * 4096
    source = np.ones(64 << 20, np.uint8)
    target = source.copy()
    half = len(source) // 2

    def copied(start: int) -> int:
        np.copyto(target[start : start + half], source[start : start + half])
        return start

    with ThreadPoolExecutor(2) as pool:
        sides: dict[str, Callable[[], object]] = {
            "zlib 1": lambda: [compress(data) for _ in range(8)],
            "zlib 2": lambda: list(pool.map(compress, [data] * 8)),
            "copy 1": lambda: [copied(start) for start in (0, half)],
            "copy 2": lambda: list(pool.map(copied, (0, half))),
        }
        found = {name: timing.minimum for name, timing in interleave(sides, seconds=2.0).items()}
    return (
        f"two plain threads here and now: {found['zlib 1'] / found['zlib 2']:.2f}x with zlib, "
        f"{found['copy 1'] / found['copy 2']:.2f}x with copying {len(source) >> 20} MB"
    )
