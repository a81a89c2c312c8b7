"""``cydicom demo PATH ...``: one line for each of the user's files, none of which names a patient."""

from __future__ import annotations

import os
import sys
import warnings
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from cydicom.cli.opening import READ_FAILURES, Unreadable, check_regular_file, explain, quoted
from cydicom.cli.terminal import Progress, Screen, printable_line
from cydicom.cli.timing import milliseconds, ratio
from cydicom.filereader import dcmread

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cydicom.cli.timing import Peer
    from cydicom.dataset import FileDataset

__all__ = ["find_files", "survey"]


class _Result(NamedTuple):
    nbytes: int
    elements: int
    opened: float  # seconds
    touched: float  # seconds, opening included
    peer: float | None  # seconds
    summary: str
    warnings: list[str]


def find_files(paths: Sequence[str]) -> Iterator[str | Unreadable]:
    """Yield the files that `paths` name, in sorted order, those below folders included.

    A folder that cannot be listed, and a link that leads to nothing, is yielded as the error that says so.
    """
    for path in paths:
        if not os.path.isdir(path):
            yield path
            continue
        problems: list[OSError] = []
        for folder, subfolders, names in os.walk(path, onerror=problems.append):
            subfolders.sort()
            yield from (os.path.join(folder, name) for name in sorted(names))
            while problems:
                problem = problems.pop()
                yield Unreadable(explain(str(problem.filename), problem))
        yield from (Unreadable(explain(str(problem.filename), problem)) for problem in problems)


def survey(paths: Sequence[str], force: bool = False, peer: Peer | None = None) -> int:
    """Print one line for each file below `paths` and a summary; return the number of files that failed."""
    screen = Screen()
    found = list(find_files(paths))
    progress = Progress(len(found))
    results: list[_Result] = []
    failed = 0
    try:
        for index, path in enumerate(found):
            try:
                if isinstance(path, Unreadable):
                    raise path
                progress.update(index, path)
                result = _read(path, force, peer)
            except Unreadable as failure:
                failed += 1
                progress.clear()
                screen.line(f"FAILED {failure}", "red")
                continue
            results.append(result)
            progress.clear()
            screen.line(_describe(path, result))
            for text in result.warnings:
                screen.line(f"    warning: {printable_line(text)}", "yellow")
        if not found:
            screen.line("no files found")
    finally:
        # An interrupt too ends with what was read so far.
        progress.clear()
        _summarise(screen, results, failed, len(found), peer)
        sys.stdout.flush()
    return failed


def _read(path: str, force: bool, peer: Peer | None) -> _Result:
    """Read the file at `path` and every value in it."""
    nbytes = check_regular_file(path)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        try:
            start = perf_counter()
            ds = dcmread(path, force=force)
            opened = perf_counter() - start
            elements = 0
            for element in ds.iterall():
                element.value  # noqa: B018 - it is converted by being asked for  (the conversion is what is timed)
                elements += 1
            touched = perf_counter() - start
            summary = _summary(ds)
        except READ_FAILURES as failure:
            raise Unreadable(explain(path, failure)) from failure
        texts = list(dict.fromkeys(str(warning.message) for warning in caught))
        return _Result(nbytes, elements, opened, touched, _time_peer(path, force, peer), summary, texts)


def _time_peer(path: str, force: bool, peer: Peer | None) -> float | None:
    """Return the seconds that the peer takes for the same, ``None`` without one or if it fails."""
    if peer is None:
        return None
    try:
        start = perf_counter()
        for element in peer.read(path, force=force).iterall():
            element.value  # noqa: B018 - it is converted by being asked for
        return perf_counter() - start
    except (*READ_FAILURES, AttributeError, TypeError, peer.failure):
        return None


def _summary(ds: FileDataset) -> str:
    """Return what kind of object it is, without a name, a number or a date of the patient."""
    meta = getattr(ds, "file_meta", None)
    syntax = None if meta is None else meta.get("TransferSyntaxUID")
    sop_class = ds.get("SOPClassUID") or (None if meta is None else meta.get("MediaStorageSOPClassUID"))
    parts = [
        str(ds.get("Modality") or ""),
        "" if sop_class is None else str(getattr(sop_class, "name", sop_class)),
        "" if syntax is None else str(getattr(syntax, "name", syntax)),
    ]
    return ", ".join(part for part in parts if part) or "no SOP class"


def _describe(path: str, result: _Result) -> str:
    line = (
        f"{quoted(path)}: {result.nbytes:,} bytes, {result.elements:,} elements, "
        f"{milliseconds(result.opened)} ms to open, {milliseconds(result.touched)} ms with every value"
    )
    if result.peer is not None:
        line += f" (pydicom {milliseconds(result.peer)} ms, {ratio(result.peer, result.touched)})"
    return f"{line}: {printable_line(result.summary)}"


def _summarise(screen: Screen, results: list[_Result], failed: int, total: int, peer: Peer | None) -> None:
    read = len(results)
    nbytes = sum(result.nbytes for result in results)
    elements = sum(result.elements for result in results)
    touched = sum(result.touched for result in results)
    line = f"{read:,} of {total:,} files read, {failed:,} failed; {nbytes:,} bytes, {elements:,} elements"
    if elements:
        line += f" in {milliseconds(touched)} ms, {touched / elements * 1e9:,.0f} ns an element"
    both = [(result.peer, result.touched) for result in results if result.peer is not None]
    if peer is not None and both:
        line += (
            f"; {ratio(sum(slow for slow, _ in both), sum(fast for _, fast in both))} as fast as {peer.name}"
        )
    screen.line(line, "bold")
