"""How growth is told, with times that are given: steady, disturbed, and growing by too much."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from tests.laws.growth import PAIRS, PAIRS_IN_DOUBT, growth, settled_growth

if TYPE_CHECKING:
    from collections.abc import Callable


def on_a_machine(seconds: float, chance: random.Random, pace: list[float]) -> Callable[[], float]:
    """Return runs on a machine that is up to twice as slow for some runs on end."""

    def run() -> float:
        if chance.random() < 0.2:
            pace[0] = chance.uniform(1.0, 2.0)
        return seconds * pace[0]

    return run


@pytest.mark.parametrize(("times", "holds"), [(2.0, True), (2.1, True), (2.5, False), (4.0, False)])
def test_growth_is_told_on_a_machine_whose_pace_changes(times: float, holds: bool) -> None:
    for seed in range(50):
        chance, pace = random.Random(seed), [1.0]
        small, large = (on_a_machine(seconds, chance, pace) for seconds in (1.0, times))
        found = settled_growth(small, large, 2.2)
        assert (found <= 2.2) is holds, seed


def test_runs_that_something_disturbs_do_not_count() -> None:
    runs = iter(range(1000))
    assert growth(lambda: 1.0, lambda: 50.0 if next(runs) % 3 == 0 else 2.0, PAIRS) == 2.0


@pytest.mark.parametrize(("times", "pairs"), [(2.0, PAIRS), (3.0, PAIRS + PAIRS_IN_DOUBT)])
def test_only_what_is_in_doubt_takes_more_pairs(times: float, pairs: int) -> None:
    runs: list[float] = []

    def small() -> float:
        runs.append(1.0)
        return 1.0

    def large() -> float:
        runs.append(times)
        return times

    assert settled_growth(small, large, 2.2) == times
    assert (runs.count(1.0), runs.count(times)) == (pairs, pairs)
