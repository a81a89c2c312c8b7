"""From what the user named to pairs of a file and the place of its successor, none of them another input."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from cydicom.cli.opening import Unreadable, check_regular_file, explain, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Job", "LeftOut", "plan"]


class Job(NamedTuple):
    """One file, and where what is made of it goes."""

    source: str
    target: str


class LeftOut(NamedTuple):
    """What lies in the folder and is not read, and why."""

    path: str
    reason: str


def plan(source: str, target: str) -> list[Job | LeftOut | Unreadable]:
    """Return what is to be done with a file or, in sorted order, with all that lies below a folder.

    The tree below the folder is kept.  Links to files are read like files; links to folders are left out, so
    that a loop of them has no effect.

    Parameters
    ----------
    source : str
        A file or folder.
    target : str
        Where a file goes, or the folder that it goes into; where the folder goes, which may be the same one.

    Returns
    -------
    list of Job, LeftOut or Unreadable
        An ``Unreadable`` says why there is no job for a file or folder below `source`.

    Raises
    ------
    Unreadable
        If `source` is no regular file or folder, `target` is a file where a folder has to be, or lies inside
        the folder that is read.
    """
    if not os.path.isdir(source):
        check_regular_file(source)
        if os.path.isdir(target) or not os.path.basename(target):
            target = os.path.join(target, os.path.basename(source))
        return [Job(source, target)]
    if os.path.lexists(target) and not os.path.isdir(target):
        raise Unreadable(f"{quoted(target)}: is a file; expected a folder, as {quoted(source)} is one")
    if not _are_same(source, target) and _is_below(target, source):
        raise Unreadable(f"{quoted(target)}: lies inside {quoted(source)}; expected a folder outside of it")
    return list(_below(source, target))


def _below(source: str, target: str) -> Iterator[Job | LeftOut | Unreadable]:
    problems: list[OSError] = []
    for folder, subfolders, names in os.walk(source, onerror=problems.append):
        subfolders.sort()
        for name in subfolders:
            path = os.path.join(folder, name)
            if os.path.islink(path):
                yield LeftOut(path, "is a link to a folder, which is not followed")
        there = os.path.normpath(os.path.join(target, os.path.relpath(folder, source)))
        for name in sorted(names):
            yield _checked(Job(os.path.join(folder, name), os.path.join(there, name)), source, target)
        while problems:
            problem = problems.pop()
            yield Unreadable(explain(str(problem.filename), problem))
    yield from (Unreadable(explain(str(problem.filename), problem)) for problem in problems)


def _checked(job: Job, source: str, target: str) -> Job | Unreadable:
    """Return the job, unless a link takes its target out of the folder, or to another file that is read."""
    if not os.path.isdir(target):
        return job
    if os.path.lexists(job.target):
        if not os.path.islink(job.target) and _are_same(job.source, job.target):
            return job
        real = os.path.realpath(job.target)
    else:
        real = os.path.realpath(os.path.dirname(job.target))
    if not _is_below(real, target):
        return Unreadable(f"{quoted(job.target)}: a link leads out of {quoted(target)}: not written")
    if not _are_same(source, target) and _is_below(real, source):
        return Unreadable(f"{quoted(job.target)}: lies in {quoted(source)}, which is read: not written")
    return job


def _are_same(first: str, second: str) -> bool:
    """Return whether both are there and one file or folder, by whatever names."""
    try:
        return os.path.samefile(first, second)
    except OSError:
        return False


def _is_below(path: str, folder: str) -> bool:
    """Return whether a path, which need not exist, is a folder or lies below it."""
    path = os.path.realpath(path)
    while True:
        if _are_same(path, folder):
            return True
        parent = os.path.dirname(path)
        if parent == path:
            return False
        path = parent
