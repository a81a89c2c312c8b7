"""Frames in parallel: results in order, and no more frames in flight than workers need."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from typing import TypeVar

    Result = TypeVar("Result")

#: Frames handed out for each worker: one that it works on, and one that waits.
FRAMES_PER_WORKER = 2


def checked_workers(workers: int | None) -> int:
    """Return the number of threads to use: 1 for ``None``, those of the machine for 0.

    Raises
    ------
    ValueError
        If it is negative.
    TypeError
        If it is no integer.
    """
    if workers is None:
        return 1
    if not isinstance(workers, int) or isinstance(workers, bool):
        raise TypeError(f"workers is an integer or None, not {type(workers).__name__}")
    if workers < 0:
        raise ValueError(f"workers is 0 (as many as the machine has) or more, got {workers}")
    if workers == 0:
        import os

        return os.cpu_count() or 1
    return workers


def map_frames(
    work: Callable[[int], Result], indices: Iterable[int], workers: int | None = None
) -> Iterator[Result]:
    """Yield ``work(index)`` for each index, in their order.

    With several workers, `work` runs in threads and has to be safe for that; indices are taken as they are
    needed.  An exception comes out at the place of its frame, with a note that tells the index.

    Parameters
    ----------
    work : callable
        Takes the index of a frame.
    indices : iterable of int
        Which frames.
    workers : int, optional
        How many threads; ``None`` and 1 use the caller's, 0 as many as the machine has.
    """
    count = checked_workers(workers)
    if count == 1:
        return _map_here(work, indices)
    return _map_in_threads(work, indices, count)


class NotedFrame:
    """Tells an exception that leaves its block which frame it is about.

    Parameters
    ----------
    index : int
        The frame.
    """

    __slots__ = ("index",)

    def __init__(self, index: int) -> None:
        self.index = index

    def __enter__(self) -> NotedFrame:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            error.add_note(f"in frame {self.index}, counted from 0")


def _map_here(work: Callable[[int], Result], indices: Iterable[int]) -> Iterator[Result]:
    for index in indices:
        with NotedFrame(index):
            result = work(index)
        yield result


def _map_in_threads(work: Callable[[int], Result], indices: Iterable[int], count: int) -> Iterator[Result]:
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context

    pending: deque[tuple[int, Future[Result]]] = deque()
    pool = ThreadPoolExecutor(count, thread_name_prefix="cydicom")
    try:
        for index in indices:
            # The policy is a context variable: each frame is worked on under the caller's.
            pending.append((index, pool.submit(copy_context().run, work, index)))
            if len(pending) >= count * FRAMES_PER_WORKER:
                yield _result(*pending.popleft())
        while pending:
            yield _result(*pending.popleft())
    finally:
        # Also when the caller stops early: frames not begun are not decoded.
        pool.shutdown(wait=True, cancel_futures=True)


def _result(index: int, future: Future[Result]) -> Result:
    with NotedFrame(index):
        return future.result()
