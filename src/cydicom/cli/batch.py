"""Many files, in order, by one thread or several: warnings by file, and what came of all of them."""

from __future__ import annotations

import os
import sys
import warnings
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from threading import Event
from time import perf_counter
from typing import TYPE_CHECKING

from cydicom.cli.conversion import Aim, Outcome, convert, frames_of, warned
from cydicom.cli.opening import Unreadable, quoted
from cydicom.cli.terminal import Progress, Screen, printable_line
from cydicom.cli.tree import Job, LeftOut

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

__all__ = ["run_batch"]

#: How many files of a kind are named.
_NAMES = 5


def run_batch(
    steps: list[Job | LeftOut | Unreadable], aim: Aim, workers: int, overwrite: bool, force: bool
) -> int:
    """Do the steps, tell what is special and what came of all; return how many failed.

    Parameters
    ----------
    steps : list
        What :func:`~cydicom.cli.tree.plan` found.
    aim, overwrite, force
        As for :func:`~cydicom.cli.conversion.convert`.
    workers : int
        How many threads.
    """
    screen = Screen()
    tally = _Tally(aim)
    jobs = []
    for step in steps:
        if isinstance(step, Job):
            jobs.append(step)
        elif isinstance(step, LeftOut):
            screen.line(f"left out {quoted(step.path)}: {step.reason}", "yellow")
        else:
            tally.add(Outcome("", failure=str(step)))
    progress = Progress(len(jobs))
    stop = Event()

    def work(job: Job, threads: int, report: Callable[[str], None] = lambda what: None) -> Outcome:
        return convert(job, aim, overwrite, force, threads, stop.is_set, report)

    def report(job: Job, what: str) -> None:
        progress.update(tally.done, f"{os.path.basename(job.source)}: {what}")

    ended = False
    try:
        with _warnings_by_file():
            for outcome in _outcomes(jobs, work, report, workers, stop):
                tally.add(outcome)
                _tell(screen, progress, outcome)
                progress.update(tally.done, os.path.basename(outcome.path))
        ended = True
    finally:
        # An interrupt too ends with what was done so far.
        progress.clear()
        tally.show(screen, len(jobs), ended)
        sys.stdout.flush()
    return len(tally.failures)


def _tell(screen: Screen, progress: Progress, outcome: Outcome) -> None:
    """Write what was warned of; failures come at the end."""
    if outcome.warnings:
        progress.clear()
        for text in outcome.warnings:
            screen.line(f"warning for {quoted(outcome.path)}: {printable_line(text)}", "yellow")


def _outcomes(
    jobs: Iterable[Job],
    work: Callable[..., Outcome],
    report: Callable[[Job, str], None],
    workers: int,
    stop: Event,
) -> Iterator[Outcome]:
    """Yield what becomes of each file, in their order.

    With several workers, each has a file of its own; a file of many frames has all of them.  It is worked on
    in this thread, which an interrupt reaches, and the others have few frames: so it ends soon in any case.
    """

    def here(job: Job) -> Outcome:
        report(job, "reading")
        return work(job, workers, lambda what: report(job, what))

    if workers == 1:
        yield from map(here, jobs)
        return
    pending: deque[Future[Outcome]] = deque()
    pool = ThreadPoolExecutor(workers, thread_name_prefix="cydicom-transcode")
    try:
        for job in jobs:
            if frames_of(job.source) >= workers:
                while pending:
                    yield pending.popleft().result()
                yield here(job)
                continue
            pending.append(pool.submit(copy_context().run, work, job, 1))
            if len(pending) >= 2 * workers:
                yield pending.popleft().result()
        while pending:
            yield pending.popleft().result()
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def _warnings_by_file() -> Iterator[None]:
    """Have each warning added to those of the file that is worked on, in whichever thread that is."""
    with warnings.catch_warnings():
        shown = warnings.showwarning

        def collect(message: Warning | str, *args: Any, **kwargs: Any) -> None:
            texts = warned.get()
            if texts is None:
                shown(message, *args, **kwargs)
            else:
                texts.append(str(message))

        warnings.simplefilter("always")
        warnings.showwarning = collect
        yield


class _Tally:
    """What became of all files."""

    def __init__(self, aim: Aim) -> None:
        self._aim = aim
        self._started = perf_counter()
        self._transcoded = 0
        self._kept: dict[str, list[str]] = {}
        self._read = 0
        self._written = 0
        self._pixels = 0
        self._difference = 0.0
        self.failures: list[str] = []

    @property
    def done(self) -> int:
        """Files that are finished."""
        return self._transcoded + sum(map(len, self._kept.values())) + len(self.failures)

    def add(self, outcome: Outcome) -> None:
        """Count a file."""
        if outcome.failure:
            self.failures.append(outcome.failure)
        elif outcome.kept:
            self._kept.setdefault(outcome.kept, []).append(outcome.path)
        else:
            self._transcoded += 1
            self._read += outcome.read
            self._written += outcome.written
            self._pixels += outcome.pixels
            self._difference = max(self._difference, outcome.difference)

    def show(self, screen: Screen, total: int, ended: bool) -> None:
        """Write the counts, the sizes, the rate and the list of failures."""
        seconds = perf_counter() - self._started
        if total == 0 and not self.failures:
            screen.line("no files found")
            return
        line = (
            f"{self._transcoded:,} of {total:,} files to {self._aim.syntax.name}, decoded again and compared"
        )
        if self._aim.method:
            line += f" (largest difference {self._difference:g})"
        line += f"; {sum(map(len, self._kept.values())):,} copied as they are; "
        line += f"{len(self.failures):,} failed"
        if not ended:
            line += f"; {max(total - self.done, 0):,} not done"
        screen.line(line, "bold")
        if self._transcoded:
            screen.line(
                f"{self._read:,} bytes became {self._written:,} ({self._read / self._written:.2f} to 1), "
                f"{self._pixels / 1e6:,.1f} MB of pixels in {seconds:.2f} s, "
                f"{self._pixels / 1e6 / seconds:,.1f} MB/s with reading, verifying and writing"
            )
        for reason, paths in self._kept.items():
            screen.line(f"copied as they are ({len(paths):,}), {printable_line(reason)}:")
            for path in paths[:_NAMES]:
                screen.line(f"    {quoted(path)}")
            if len(paths) > _NAMES:
                screen.line(f"    and {len(paths) - _NAMES:,} more")
        for failure in self.failures:
            screen.line(f"FAILED {failure}", "red")
