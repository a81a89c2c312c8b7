"""Frames in parallel: order, errors, and how many are in flight."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator

import pytest

from cydicom import policy
from cydicom.pixels.workers import TASKS_PER_WORKER, checked_workers, map_frames


@pytest.mark.parametrize("workers", [None, 1, 2, 5, 0])
def test_results_are_in_the_order_of_the_indices(workers: int | None) -> None:
    assert list(map_frames(lambda index: index * index, range(100), workers)) == [i * i for i in range(100)]
    assert list(map_frames(lambda index: index, [5, 3, 3, 9], workers)) == [5, 3, 3, 9]
    assert list(map_frames(lambda index: index, [], workers)) == []


@pytest.mark.parametrize("batch", [0, 1, 7, 1000])
def test_frames_that_are_taken_together_come_in_order_up_to_the_first_that_fails(batch: int) -> None:
    def work(index: int) -> int:
        if index == 33:
            raise OSError
        return index

    assert list(map_frames(work, range(33), 2, batch)) == list(range(33))
    found = []
    with pytest.raises(OSError) as raised:
        found.extend(map_frames(work, range(100), 2, batch))
    results = map_frames(work, range(100), 2, batch)
    assert [next(results) for _ in range(33)] == list(range(33))
    assert raised.value.__notes__ == ["in frame 33, counted from 0"]


@pytest.mark.parametrize("workers", [2, 3])
def test_indices_are_taken_as_they_are_needed(workers: int) -> None:
    taken = []

    def indices() -> Iterator[int]:
        for index in range(1000):
            taken.append(index)
            yield index

    results = map_frames(lambda index: index, indices(), workers)
    for expected in range(20):
        assert next(results) == expected
        assert len(taken) <= expected + 1 + workers * TASKS_PER_WORKER
    results.close()  # type: ignore[attr-defined]
    assert len(taken) <= 20 + workers * TASKS_PER_WORKER


@pytest.mark.parametrize("workers", [1, 2, 3])
@pytest.mark.parametrize("batch", [1, 4])
def test_room_is_made_in_the_callers_thread_as_frames_are_handed_out(workers: int, batch: int) -> None:
    here = threading.current_thread()
    made: list[int] = []

    def prepare(index: int) -> int:
        assert threading.current_thread() is here
        made.append(index)
        return -index

    results = map_frames(lambda index, room: (index, room), range(100), workers, batch, prepare)
    for expected in range(20):
        assert next(results) == (expected, -expected)
        assert len(made) <= expected + 1 + workers * TASKS_PER_WORKER * batch
    assert list(results) == [(index, -index) for index in range(20, 100)]
    assert made == list(range(100))


@pytest.mark.parametrize("workers", [1, 2])
def test_a_result_is_kept_by_nobody_but_who_gets_it(workers: int) -> None:
    class Result:
        pass

    results = map_frames(lambda index: Result(), range(12), workers, 4)
    kept: list[weakref.ref[Result]] = []
    for _ in range(12):
        result = next(results)
        assert all(before() is None for before in kept)
        kept.append(weakref.ref(result))
        del result


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_an_error_comes_at_the_place_of_its_frame_with_its_index(workers: int) -> None:
    def work(index: int) -> int:
        if index == 7:
            raise KeyError("seven")
        return index

    results = map_frames(work, range(20), workers)
    assert [next(results) for _ in range(7)] == list(range(7))
    with pytest.raises(KeyError) as raised:
        next(results)
    assert raised.value.__notes__ == ["in frame 7, counted from 0"]


def test_frames_not_begun_are_not_decoded_after_an_error() -> None:
    done = []

    def work(index: int) -> None:
        if index == 0:
            raise ValueError
        done.append(index)

    with pytest.raises(ValueError):
        list(map_frames(work, range(1000), 2))
    assert len(done) < 2 * TASKS_PER_WORKER + 2


@pytest.mark.parametrize("workers", [1, 3])
def test_no_thread_is_left_when_the_caller_stops(workers: int) -> None:
    before = threading.active_count()
    results = map_frames(lambda index: index, range(100), workers)
    next(results)
    results.close()  # type: ignore[attr-defined]
    assert threading.active_count() == before


def test_frames_are_decoded_under_the_policy_of_the_caller() -> None:
    mine = policy.current().replace(use_DS_decimal=True)
    policy.use(mine)
    assert all(found is mine for found in map_frames(lambda index: policy.current(), range(9), 3))


def test_no_number_of_workers_is_the_callers_thread() -> None:
    assert checked_workers(None) == 1
    assert checked_workers(0) >= 1
    here = threading.current_thread()
    assert set(map_frames(lambda index: threading.current_thread(), range(3))) == {here}
