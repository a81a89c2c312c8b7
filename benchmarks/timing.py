"""Interleaved timing of several ways to do the same work, in one process.

Times on a shared machine drift by tens of percent within a minute, so the sides take turns and only
their ratio is used.  A sample is the mean of enough calls to be long against the clock; the samples of
every side are spread evenly over the run, however many each side gets.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

SAMPLE_NANOSECONDS = 200_000
MOST_SAMPLES = 400
FEWEST_SAMPLES = 5
# Sides as slow as this are timed three times, or once: more would take the whole time of the report.
SLOW_NANOSECONDS = 200_000_000
ONCE_NANOSECONDS = 1_500_000_000


@dataclass(frozen=True, slots=True)
class Timing:
    """Minimum and median of the samples, in microseconds a call."""

    minimum: float
    median: float
    samples: int
    calls: int

    @classmethod
    def of(cls, nanoseconds: list[float], calls: int) -> Timing:
        """Return the summary of samples given in nanoseconds a call."""
        return cls(min(nanoseconds) / 1e3, statistics.median(nanoseconds) / 1e3, len(nanoseconds), calls)


class _Side:
    """One way to do the work, and the samples taken of it."""

    def __init__(self, work: Callable[..., object], prepare: Callable[[], Any] | None) -> None:
        self.work = work
        self.prepare = prepare
        self.calls = 1
        self.rounds = 1
        self.samples: list[float] = []

    def sample(self) -> float:
        """Return the nanoseconds a call of one sample, the release of its result included."""
        clock = time.perf_counter_ns
        work = self.work
        if self.prepare is not None:
            prepared = self.prepare()
            gc.collect()
            start = clock()
            work(prepared)
            return float(clock() - start)
        turns = range(self.calls)
        gc.collect()
        start = clock()
        for _ in turns:
            work()
        return (clock() - start) / self.calls

    def plan(self, nanoseconds: float) -> None:
        """Choose calls a sample and the number of samples for a share of the time."""
        start = time.perf_counter_ns()
        first = self.sample()
        whole = time.perf_counter_ns() - start
        if whole > SLOW_NANOSECONDS:
            self.rounds = 0 if whole > ONCE_NANOSECONDS else 2
            self.samples.append(first)
            return
        if self.prepare is None:
            second = min(first, self.sample())
            self.calls = max(1, int(SAMPLE_NANOSECONDS / max(second, 1.0)))
            whole = int(second * self.calls)
        self.rounds = max(FEWEST_SAMPLES, min(MOST_SAMPLES, int(nanoseconds / max(whole, 1))))


def interleave(
    sides: Mapping[str, Callable[..., object]],
    prepare: Mapping[str, Callable[[], Any]] | None = None,
    seconds: float = 1.0,
) -> dict[str, Timing]:
    """Return the timing of each side, measured in turns.

    Parameters
    ----------
    sides
        The work by the name of who does it.
    prepare
        What to do before each call, untimed; its result is the argument of the work.
        A side without an entry is called without an argument.
    seconds
        The time to spend on all sides together, about.
    """
    prepare = prepare or {}
    runs = {name: _Side(work, prepare.get(name)) for name, work in sides.items()}
    was_enabled = gc.isenabled()
    gc.collect()
    # What is alive now is of no interest; frozen, it makes the collections between samples cheap.
    gc.freeze()
    gc.disable()
    try:
        for run in runs.values():
            run.plan(seconds * 1e9 / len(runs))
        turns = sorted(
            ((turn + 0.5) / run.rounds, index)
            for index, run in enumerate(runs.values())
            for turn in range(run.rounds)
        )
        order = list(runs.values())
        for _, index in turns:
            run = order[index]
            run.samples.append(run.sample())
    finally:
        gc.unfreeze()
        if was_enabled:
            gc.enable()
        gc.collect()
    return {name: Timing.of(run.samples, run.calls) for name, run in runs.items()}
