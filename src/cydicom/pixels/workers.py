"""Frames in parallel: results in order, and no more frames in flight than workers need."""

from __future__ import annotations

from cydicom.pixels.attempt import Attempt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from concurrent.futures import Future
    from typing import Any, TypeVar

    Result = TypeVar("Result")

#: Tasks handed out for each worker: one that it works on, and one that waits.
TASKS_PER_WORKER = 2


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
    work: Callable[..., Result],
    indices: Iterable[int],
    workers: int | None = None,
    batch: int = 1,
    prepare: Callable[[int], Any] | None = None,
) -> Iterator[Result]:
    """Yield ``work(index)`` for each index, in their order.

    With several workers, `work` runs in threads and has to be safe for that; indices are taken as they are
    needed.  An exception comes out at the place of its frame, with a note that tells the index.

    Parameters
    ----------
    work : callable
        Takes the index of a frame, and what `prepare` returned for it.
    indices : iterable of int
        Which frames.
    workers : int, optional
        How many threads; ``None`` and 1 use the caller's, 0 as many as the machine has.
    batch : int
        How many frames a thread takes at once; handing them over takes as long as decoding a small one.
    prepare : callable, optional
        Takes the index of a frame, in the caller's thread, when the frame is handed out.  Large memory is
        best made here: what threads make and others let go is given back to the system, and asked for again.
    """
    count = checked_workers(workers)
    if count == 1:
        return _map_here(work, indices, prepare)
    return _map_in_threads(work, indices, count, max(batch, 1), prepare)


class NotedFrame:
    """Tells an exception that leaves its block which frame it is about.

    Parameters
    ----------
    index : int
        The frame; it can be set again inside the block.
    """

    __slots__ = ("index",)

    def __init__(self, index: int = -1) -> None:
        self.index = index

    def __enter__(self) -> NotedFrame:
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if error is not None:
            error.add_note(f"in frame {self.index}, counted from 0")


def _map_here(
    work: Callable[..., Result], indices: Iterable[int], prepare: Callable[[int], Any] | None
) -> Iterator[Result]:
    for index in indices:
        with NotedFrame(index):
            result = work(index) if prepare is None else work(index, prepare(index))
        yield result
        # Not kept while the next one is made: there would be room for two.
        del result


class _Batch:
    """Some frames that one thread takes: what it has made of them, up to the first that fails."""

    __slots__ = ("attempt", "indices", "prepared", "results", "work")

    def __init__(
        self, work: Callable[..., Any], indices: list[int], prepare: Callable[[int], Any] | None
    ) -> None:
        self.work = work
        self.indices = indices
        self.prepared = [() if prepare is None else (prepare(index),) for index in indices]
        self.results: list[Any] = []
        self.attempt = Attempt()

    def run(self) -> _Batch:
        with self.attempt, NotedFrame() as note:
            for index, prepared in zip(self.indices, self.prepared, strict=True):
                note.index = index
                self.results.append(self.work(index, *prepared))
        self.prepared = []
        return self


def _map_in_threads(
    work: Callable[..., Result],
    indices: Iterable[int],
    count: int,
    batch: int,
    prepare: Callable[[int], Any] | None,
) -> Iterator[Result]:
    from collections import deque
    from concurrent.futures import ThreadPoolExecutor
    from contextvars import copy_context
    from itertools import islice

    # Of frames that have room before they are worked on, one waits for all threads: the less memory they go
    # around in, the more of it is still in the caches.
    most = count * TASKS_PER_WORKER if prepare is None else count + 1
    pending: deque[Future[_Batch]] = deque()
    taken = iter(indices)
    pool = ThreadPoolExecutor(count, thread_name_prefix="cydicom")
    try:
        while True:
            frames = list(islice(taken, batch))
            if frames:
                # The policy is a context variable: frames are worked on under the caller's.
                pending.append(pool.submit(copy_context().run, _Batch(work, frames, prepare).run))
                if len(pending) < most:
                    continue
            if not pending:
                return
            done = pending.popleft().result()
            results = done.results
            results.reverse()
            while results:
                # Kept by nobody but who gets it.
                yield results.pop()
            if done.attempt.failure is not None:
                raise done.attempt.failure
    finally:
        # Also when the caller stops early: frames not begun are not decoded.
        pool.shutdown(wait=True, cancel_futures=True)
