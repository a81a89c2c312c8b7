"""pydicom and cydicom make the same of a file in which cydicom finds no fault, but for what is allowed.

An input is a file.  pydicom hangs on some, so it gets some seconds of processor time for each.
"""

from __future__ import annotations

import contextlib
import io
import signal
from typing import TYPE_CHECKING, Any

import pydicom

import cydicom
from tests.fuzz import seeds as corpus
from tests.fuzz.allowed_differences import Difference, Raised, allowance
from tests.fuzz.laws import BrokenLawError, Refused, attempt, quiet
from tests.fuzz.mutator import mutate_file
from tests.fuzz.walking import Path, everything, levels

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 6144
TIMED = False

#: Seconds of processor time for pydicom, and elements that are looked at.
SECONDS = 3.0
UNDEFINED_LENGTH = 0xFFFFFFFF
ELEMENTS = 1000


class TooLong(BaseException):
    """pydicom has had its time; no ``Exception``, for it catches those."""


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Return a context that is left with :class:`TooLong` after some processor time."""

    def ring(signum: int, frame: object) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, ring)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def described(value: Any) -> Any:
    """Return a value of either library as what it is and says."""
    name = type(value).__name__
    if name == "Sequence":
        return name, len(value)
    if hasattr(value, "append") and not isinstance(value, (str, bytes)):
        return name, [described(one) for one in value]
    return name, repr(value), None if isinstance(value, bytes) else str(value)


def all_of(dataset: Any) -> dict[Path, Any]:
    """Return VR and value of every element of a data set of pydicom's, or the exception that it raises."""
    found: dict[Path, Any] = {}
    waiting: list[tuple[Path, Any]] = [((), dataset)]
    while waiting and len(found) < ELEMENTS:
        path, level = waiting.pop()
        for tag in list(level.keys()):
            where = (*path, int(tag))
            try:
                element = level[tag]
                found[where] = str(element.VR), described(element.value)
                items = list(element.value) if element.VR == "SQ" else []
            except Exception as error:
                # Whatever pydicom raises is its answer.
                found[where] = Raised(type(error).__name__)
                continue
            waiting.extend(((*where, index), item) for index, item in enumerate(items))
    return found


def oracle(data: bytes) -> dict[Path, Any] | Raised:
    """Return what pydicom makes of a file."""
    try:
        with limited(SECONDS):
            return all_of(pydicom.dcmread(io.BytesIO(data), force=True))
    except Exception as error:
        return Raised(type(error).__name__)
    except TooLong:
        return Raised("TooLong")


def target(data: bytes) -> None:
    """Compare what the two make of a file; the first difference that is not allowed is raised."""
    with quiet():
        dataset = attempt(cydicom.dcmread, io.BytesIO(data), force=True)
        if isinstance(dataset, Refused):
            # What we refuse, or hold to a limit, is a fault told.
            return
        values = {path: plain(value) for path, value in everything(dataset).items()}
        if len(values) >= ELEMENTS or is_faulty(dataset):
            return
        theirs = oracle(data)
    for difference in differences(theirs, values, dataset, data):
        if allowance(difference) is None:
            raise BrokenLawError(
                f"{difference.what} {kind_of(difference)} is that of pydicom\n  at {difference.path}, bytes "
                f"{difference.raw!r:.200}\n  pydicom {difference.theirs!r:.500}\n"
                f"  cydicom {difference.ours!r:.500}"
            )


def is_faulty(dataset: Any) -> bool:
    """Tell whether a fault is reported that pydicom may have read otherwise."""
    return bool(
        {entry.kind for entry in dataset.read_report} - {"no-prefix", "preamble", "no-transfer-syntax"}
    )


def plain(value: Any) -> Any:
    """Return what cydicom gave in the terms of :func:`all_of`."""
    return Raised(value.kind) if isinstance(value, Refused) else (value[0], without_marks(value[1]))


def without_marks(value: Any) -> Any:
    """Return a description in which what cannot be shown is an exception too."""
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], list):
        return value[0], [without_marks(one) for one in value[1]]
    return value


def kind_of(difference: Difference) -> str:
    """Return what tells differences of one cause from others: classes of exceptions, VR."""
    sides = [side.kind if isinstance(side, Raised) else "" for side in (difference.theirs, difference.ours)]
    return " ".join(part for part in (difference.vr, *sides) if part)


def differences(
    theirs: dict[Path, Any] | Raised, ours: dict[Path, Any], dataset: Any, file: bytes
) -> Iterator[Difference]:
    """Yield what differs."""
    if isinstance(theirs, Raised):
        yield Difference("read", theirs, "read", file=file)
        return
    undefined = frozenset(undefined_vrs(dataset))
    for path in sorted(theirs.keys() | ours.keys()):
        their, our = theirs.get(path), ours.get(path)
        if their == our:
            continue
        raw = raw_at(dataset, path)
        if their is None or our is None:
            yield Difference("tags", their, our, path, raw, file, undefined)
        elif isinstance(their, Raised) or isinstance(our, Raised):
            if not (isinstance(their, Raised) and isinstance(our, Raised)):
                yield Difference("value", their, our, path, raw, file, undefined)
        else:
            yield Difference("VR" if their[0] != our[0] else "value", their, our, path, raw, file, undefined)


def undefined_vrs(dataset: Any) -> Iterator[str]:
    """Yield the VRs of the elements that have an undefined length and are no sequences, at every level."""
    for _, level in levels(dataset):
        for tag in level.keys():  # noqa: SIM118 - not the elements
            element = attempt(level.__getitem__, tag)
            if isinstance(element, Refused):
                if level.get_item(tag).length == UNDEFINED_LENGTH:
                    yield "?"
            elif element.VR != "SQ" and element.is_undefined_length:
                yield str.__str__(element.VR)


def raw_at(dataset: Any, path: Path) -> bytes | None:
    """Return the bytes of an element, as they were read."""
    fresh = dataset.copy() if len(path) > 1 else dataset
    level = fresh
    for position, step in enumerate(path[:-1]):
        if position % 2 == 0 and step in level:
            level = attempt(lambda level=level, step=step: level[step].value)
        elif position % 2 and hasattr(level, "append") and step < len(level):
            level = level[step]
        else:
            return None  # pydicom alone has it
        if isinstance(level, Refused):
            return None
    store = level._dict
    return (
        store.blocks.peek(*span) if store.blocks is not None and (span := span_of(store, path[-1])) else None
    )


def span_of(store: Any, tag: int) -> tuple[int, int] | None:
    """Return where an element's value lies: it is scanned anew, for it may have been converted."""
    from cydicom._native.elements import table_of

    table = table_of(store.blocks, store.start, store.end, store.implicit, store.little, None)
    spans = [(offset, nbytes) for number, _, _, offset, nbytes in table.to_list() if number == tag]
    return spans[-1] if spans else None


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed file."""
    return mutate_file(data, random, other, most)


def seeds() -> Iterator[bytes]:
    """Yield the small files."""
    yield from corpus.files(MOST)
