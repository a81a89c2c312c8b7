"""Timing reads and saves, beside pydicom's where that is installed; the one place that may import pydicom."""

from __future__ import annotations

import gc
import warnings
from io import BytesIO
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any

    Read = Callable[..., Any]

__all__ = [
    *("Peer", "find_pydicom", "megabytes_per_second", "milliseconds", "ratio", "read_all"),
    *("time_codec", "time_reads", "time_saves"),
]

_MOST_ROUNDS = 100


class Peer(NamedTuple):
    """Another reader with the same interface."""

    name: str
    read: Read
    failure: type[Exception]  # what its reader raises for a file that is not DICOM


def find_pydicom() -> Peer | None:
    """Return pydicom's ``dcmread``, ``None`` if pydicom is not installed."""
    try:
        import pydicom
        import pydicom.errors
    except ImportError:
        return None
    return Peer(f"pydicom {pydicom.__version__}", pydicom.dcmread, pydicom.errors.InvalidDicomError)


def read_all(read: Read, path: str) -> int:
    """Return the number of elements in the file, nested ones included, after touching every value."""
    count = 0
    for element in read(path).iterall():
        element.value  # noqa: B018  (the conversion is what is timed)
        count += 1
    return count


def time_reads(
    read: Read, path: str, peer: Peer | None, budget: float = 0.25
) -> tuple[list[float], list[float]]:
    """Return the shortest times of opening a file, and of opening it and touching every value.

    Parameters
    ----------
    read : callable
        The reader to time.
    path : str
        The file.
    peer : Peer, optional
        Another reader, whose rounds alternate with those of the first.
    budget : float
        Seconds to spend, about.

    Returns
    -------
    opened, touched : list of float
        Seconds, of `read` first and then of `peer`.
    """

    def open_file(reader: Read) -> float:
        start = perf_counter()
        ds = reader(path)
        seconds = perf_counter() - start
        del ds
        return seconds

    def touch(reader: Read) -> float:
        start = perf_counter()
        read_all(reader, path)
        return perf_counter() - start

    return _shortest(open_file, touch, read, peer, budget)


def time_saves(
    read: Read, path: str, edits: Mapping[str, object], peer: Peer | None, budget: float = 0.25
) -> tuple[list[float], list[float]]:
    """Return the shortest times of saving a file that was read, and of editing and saving it, into memory.

    Parameters
    ----------
    read : callable
        The reader to time.
    path : str
        The file; it is read anew for every round, which is not timed.
    edits : mapping of str to object
        Values by keyword.
    peer : Peer, optional
        Another library, whose rounds alternate with those of the first.
    budget : float
        Seconds to spend, about.

    Returns
    -------
    saved, edited : list of float
        Seconds, of `read` first and then of `peer`.
    """

    def save(reader: Read) -> float:
        ds = reader(path)
        start = perf_counter()
        ds.save_as(BytesIO())
        return perf_counter() - start

    def edit(reader: Read) -> float:
        ds = reader(path)
        start = perf_counter()
        for keyword, value in edits.items():
            setattr(ds, keyword, value)
        ds.save_as(BytesIO())
        return perf_counter() - start

    return _shortest(save, edit, read, peer, budget)


def time_codec(
    read: Read, path: str, encoded: bytes, syntax: str, peer: Peer | None, budget: float = 0.1
) -> tuple[list[float], list[float]]:
    """Return the shortest times of encoding all frames of a file, and of decoding them.

    Parameters
    ----------
    read, peer, budget
        As for :func:`time_reads`.
    path : str
        The file with native pixel data.
    encoded : bytes
        The same with encoded pixel data.
    syntax : str
        The transfer syntax that it is encoded in.

    Returns
    -------
    encoded, decoded : list of float
        Seconds for ``compress()`` and for ``pixel_array``, of `read` first and then of `peer`.
    """

    def encode(reader: Read) -> float:
        ds = reader(path)
        start = perf_counter()
        ds.compress(syntax, generate_instance_uid=False)
        return perf_counter() - start

    def decode(reader: Read) -> float:
        ds = reader(BytesIO(encoded))
        start = perf_counter()
        ds.pixel_array  # noqa: B018  (it is decoded by being asked for)
        return perf_counter() - start

    return _shortest(encode, decode, read, peer, budget)


def _shortest(
    first: Callable[[Read], float],
    second: Callable[[Read], float],
    read: Read,
    peer: Peer | None,
    budget: float,
) -> tuple[list[float], list[float]]:
    """Return the shortest times of two tasks, each for both readers, who take turns."""
    readers = [read] if peer is None else [read, peer.read]
    times = [(float("inf"), float("inf"))] * len(readers)
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        end = perf_counter() + budget
        for _ in range(_MOST_ROUNDS):
            times = [
                (min(one, first(reader)), min(other, second(reader)))
                for reader, (one, other) in zip(readers, times, strict=True)
            ]
            if perf_counter() > end:
                break
    return [one for one, _ in times], [other for _, other in times]


def megabytes_per_second(nbytes: int, seconds: float) -> str:
    """Return a rate in MB/s, of a million bytes, with three significant digits or all of a larger number."""
    value = nbytes / 1e6 / seconds
    return f"{value:,.{0 if value >= 100 else 1 if value >= 10 else 2}f}"


def milliseconds(seconds: float) -> str:
    """Return a time in milliseconds with three significant digits."""
    value = seconds * 1e3
    return f"{value:.{0 if value >= 100 else 1 if value >= 10 else 2 if value >= 1 else 3}f}"


def ratio(slow: float, fast: float) -> str:
    """Return how many times `fast` goes into `slow`, as ``12.3x``."""
    value = slow / fast
    return f"{value:.1f}x" if value < 10 else f"{value:.0f}x"
