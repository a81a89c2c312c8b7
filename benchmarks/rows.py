"""A row of the report: what was measured, the bar it has to reach, and whether it does."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import pytest

from benchmarks.libraries import CEILING, CYDICOM, failures
from benchmarks.timing import Timing, interleave


@dataclass(frozen=True, slots=True)
class Figure:
    """Minimum and median of one side, in the row's unit."""

    minimum: float
    median: float

    @classmethod
    def of(cls, timing: Timing, scale: float = 1.0) -> Figure:
        """Return a timing in another unit: microseconds times `scale`."""
        return cls(timing.minimum * scale, timing.median * scale)


Figures = Mapping[str, Figure]


def times_faster(figures: Figures, peer: str) -> float | None:
    """Return how many times the peer's figure is cydicom's, the smaller of minimum and median."""
    if peer not in figures or CYDICOM not in figures:
        return None
    other, own = figures[peer], figures[CYDICOM]
    return min(other.minimum / own.minimum, other.median / own.median)


def times_ceiling(figures: Figures) -> float | None:
    """Return how many times cydicom's figure is the ceiling's, the larger of minimum and median."""
    if CEILING not in figures or CYDICOM not in figures:
        return None
    own, other = figures[CYDICOM], figures[CEILING]
    return max(own.minimum / other.minimum, own.median / other.median)


@dataclass(frozen=True, slots=True)
class Verdict:
    """A bar beside what was found; `reached` is None where it could not be measured."""

    bar: str
    found: float | None
    reached: bool | None


@dataclass(frozen=True, slots=True)
class FasterThan:
    """At least `factor` times as fast as the peer."""

    peer: str
    factor: float

    def judge(self, figures: Figures, unit: str) -> Verdict:
        """Return the verdict on measured figures."""
        found = times_faster(figures, self.peer)
        reached = None if found is None else found >= self.factor
        return Verdict(f">= {self.factor:g}x {self.peer}", found, reached)


@dataclass(frozen=True, slots=True)
class WithinCeiling:
    """At most `factor` times the time of the ceiling."""

    factor: float

    def judge(self, figures: Figures, unit: str) -> Verdict:
        """Return the verdict on measured figures."""
        found = times_ceiling(figures)
        reached = None if found is None else found <= self.factor
        return Verdict(f"<= {self.factor:g}x ceiling", found, reached)


@dataclass(frozen=True, slots=True)
class AtMost:
    """At most so much in the row's own unit, by the median."""

    limit: float

    def judge(self, figures: Figures, unit: str) -> Verdict:
        """Return the verdict on measured figures."""
        limit = f"{self.limit:,.0f}" if self.limit >= 1000 else f"{self.limit:.4g}"
        bar = f"<= {limit} {unit}"
        if CYDICOM not in figures:
            return Verdict(bar, None, None)
        found = figures[CYDICOM].median
        return Verdict(bar, found, found <= self.limit)


@dataclass(frozen=True, slots=True)
class FasterThanBest:
    """At least `factor` times as fast as the fastest of some peers."""

    peers: tuple[str, ...]
    factor: float

    def judge(self, figures: Figures, unit: str) -> Verdict:
        """Return the verdict on measured figures."""
        ratios = [ratio for peer in self.peers if (ratio := times_faster(figures, peer)) is not None]
        found = min(ratios) if len(ratios) == len(self.peers) else None
        reached = None if found is None else found >= self.factor
        return Verdict(f">= {self.factor:g}x the better of {' and '.join(self.peers)}", found, reached)


@dataclass(frozen=True, slots=True)
class NoLonger:
    """No byte more than the peer produces; the sizes are known before anything is timed."""

    peer: str
    sizes: Mapping[str, int]

    def judge(self, figures: Figures, unit: str) -> Verdict:
        """Return the verdict on the sizes of sides that were timed."""
        bar = f"no byte longer than {self.peer}'s"
        if self.peer not in self.sizes or CYDICOM not in figures:
            return Verdict(bar, None, None)
        found = self.sizes[CYDICOM] / self.sizes[self.peer]
        return Verdict(bar, found, self.sizes[CYDICOM] <= self.sizes[self.peer])


Bar = FasterThan | WithinCeiling | AtMost | FasterThanBest | NoLonger


@dataclass(slots=True)
class Row:
    """One line of the report."""

    name: str
    work: str
    shape: str
    nbytes: int
    unit: str = "us"
    figures: dict[str, Figure] = field(default_factory=dict)
    verdicts: list[Verdict] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    def judge(self, *bars: Bar) -> Row:
        """Hold the figures against the bars; a side that gave a wrong answer reaches none."""
        self.verdicts += [bar.judge(self.figures, self.unit) for bar in bars]
        return self

    def judge_ratio(self, bar: str, found: float, least: float) -> Row:
        """Hold a ratio that was measured on its own against the least that it should be."""
        self.verdicts.append(Verdict(bar, found, found >= least))
        self.notes.append(f"found {found:.2f}x")
        return self

    @property
    def reached(self) -> bool | None:
        """Whether every bar is reached; None where there is none or one was not measured."""
        if self.faults:
            return False
        marks = [verdict.reached for verdict in self.verdicts]
        if False in marks:
            return False
        return None if not marks or None in marks else True


@dataclass(frozen=True, slots=True)
class Case:
    """The same work by several sides, and how to see that they did the same.

    `answers` are run once, untimed, and must agree with each other and with `expected`; a side that
    disagrees or raises is left out of the timing and named in the row.
    """

    name: str
    work: str
    shape: str
    nbytes: int
    sides: Mapping[str, Callable[..., object]]
    answers: Mapping[str, Callable[[], object]]
    bars: tuple[Bar, ...] = ()
    expected: object = None
    prepare: Mapping[str, Callable[[], Any]] | None = None
    items: int = 0
    seconds: float = 1.2
    note: str = ""

    def sound_sides(self) -> tuple[dict[str, Callable[..., object]], list[str]]:
        """Return the sides whose answer is right, and what was wrong with the others."""
        sides = dict(self.sides)
        faults: list[str] = []
        expected = self.expected
        for name, answer in self.answers.items():
            try:
                found = answer()
            except failures() as error:
                faults.append(f"{name}: {type(error).__name__}: {error}")
                sides.pop(name, None)
                continue
            if expected is None:
                expected = found
            elif found != expected:
                faults.append(f"{name}: answers {shortened(found)}, expected {shortened(expected)}")
                sides.pop(name, None)
        return sides, faults

    def measure(self, scale: float = 1.0) -> Row:
        """Return the row: answers compared, sides timed in turns, bars judged."""
        sides, faults = self.sound_sides()
        timings = interleave(sides, self.prepare, self.seconds * scale)
        unit = "us/item" if self.items else "us"
        per = 1 / self.items if self.items else 1.0
        row = Row(self.name, self.work, self.shape, self.nbytes, unit)
        row.figures = {name: Figure.of(timing, per) for name, timing in timings.items()}
        row.faults = [fault for fault in faults if fault.startswith(CYDICOM)]
        row.notes = [fault for fault in faults if not fault.startswith(CYDICOM)]
        once = [name for name, timing in timings.items() if timing.samples == 1]
        if once:
            row.notes.append(f"timed once, being slow: {', '.join(once)}")
        if self.note:
            row.notes.append(self.note)
        return row.judge(*self.bars)


def shortened(answer: object, most: int = 120) -> str:
    """Return the repr of an answer, cut to a line."""
    text = repr(answer)
    return text if len(text) <= most else f"{text[:most]}..."


def rows_of(makers: Mapping[str, Callable[[], Case]]) -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, of what makes each case, by the name of the row."""
    return {name: partial(_measured, make) for name, make in makers.items()}


def _measured(make: Callable[[], Case], scale: float) -> Row:
    return make().measure(scale)


def time_side(benchmark: Any, name: str, case: Case, side: str, rounds: int | None = None) -> None:
    """Time one side of a case under pytest-benchmark, once its answers agree."""
    if side not in case.sides:
        pytest.skip(f"{side} does not take part in {name}, or is not installed")
    sides, faults = case.sound_sides()
    assert side in sides, faults
    benchmark.group = f"{name}: {case.work}, {case.shape}, {case.nbytes:,} bytes"
    if rounds is None:
        benchmark(sides[side])
    else:
        benchmark.pedantic(sides[side], rounds=rounds)
