"""Sequences: items and elements at every level are those of the plain reference, in whatever order.

An input is a byte of choices, then the value of a sequence.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import cydicom
from tests.corpus.build import (
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE_UID,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
    part10,
)
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import Refused, attempt, quiet, same
from tests.fuzz.mutator import mutate_dataset
from tests.fuzz.places import Form
from tests.fuzz.walking import everything
from tests.reference import scan as reference
from tests.reference.scan import Level, Source

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 4096
TIMED = False

IMPLICIT, BIG, UNCLOSED, COUNTED, AS_UN = 1, 2, 4, 8, 16
SEQUENCE = 0x0040A730
BEFORE, AFTER = 0x00080060, 0x00420010


def built(data: bytes) -> tuple[bytes, int, Encoding]:
    """Return the file of an input, where its data set starts, and how it is encoded."""
    choices, value = data[0], data[1:]
    encoding = Encoding(bool(choices & IMPLICIT), bool(choices & IMPLICIT) or not choices & BIG)
    syntax = IMPLICIT_LITTLE_UID
    if not encoding.implicit:
        syntax = EXPLICIT_LITTLE_UID if encoding.little else EXPLICIT_BIG_UID
    parts = [encoding.element(BEFORE, "CS", b"CT")]
    vr = "UN" if choices & AS_UN else "SQ"
    if choices & COUNTED:
        parts.append(encoding.element(SEQUENCE, vr, value))
    else:
        parts.append(encoding.header(SEQUENCE, vr, UNDEFINED) + value)
        if not choices & UNCLOSED:
            # UN holds implicit VR little endian, whatever is around it.
            parts.append((Encoding() if choices & AS_UN else encoding).delimiter(SEQUENCE_DELIMITER))
    parts.append(encoding.element(AFTER, "ST", b"ok"))
    dataset = b"".join(parts)
    file = part10(dataset, syntax)
    return file, len(file) - len(dataset), encoding


def target(data: bytes) -> None:
    """Compare a sequence with the reference, forwards, backwards and from a file object."""
    if not data:
        return
    file, start, encoding = built(data)
    with quiet():
        dataset = attempt(cydicom.dcmread, file)
        if isinstance(dataset, Refused):
            return
        compare(dataset, file, start, encoding)
        forwards = everything(attempt(cydicom.dcmread, file))
        backwards = everything(attempt(cydicom.dcmread, io.BytesIO(file)), backwards=True)
        if len(forwards) < 1000:
            same(backwards, forwards, "values do not depend on the order in which they are asked for")
        attempt(str, dataset)


def compare(dataset: Any, file: bytes, start: int, encoding: Encoding) -> None:
    """Compare the data set, and every item of explicit VR sequences in it, with the reference."""
    first = (dataset, start, len(file), dataset.is_implicit_VR, dataset.is_little_endian)
    waiting: list[tuple[Any, int, int, bool, bool]] = [first]
    compared = 0
    while waiting and compared < 500:
        level, at, end, implicit, little = waiting.pop()
        compared += 1
        table = reference.scan(file, implicit, little, start=at, end=end)
        records = {record.tag: record for record in table.records}
        same(sorted(map(int, level.keys())), sorted(records), "a level has the elements of the reference")
        for tag, record in records.items():
            stored = level.get_item(tag)
            if hasattr(stored, "value_tell"):
                raw = bytes(stored.value or b"")
                same(raw, file[record.offset : record.offset + record.nbytes], "raw bytes are the file's")
            if record.vr != "SQ":
                continue
            # Items of a sequence in an item of another form are compared where the form is the reader's.
            stop = record.offset + record.nbytes
            spans, _ = reference.items(file, implicit, little, start=record.offset, end=stop, tag=tag)
            items = attempt(lambda level=level, tag=tag: level[tag].value)
            if isinstance(items, Refused):
                continue
            same(len(items), len(spans), "a sequence has the items of the reference")
            source = Source(file, stop)
            outer = Level(False, implicit, little)
            for item, (offset, nbytes, _) in zip(items, spans, strict=True):
                form = source.starts_implicit(offset, nbytes, outer)
                waiting.append((item, offset, offset + nbytes, form, little))


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed input; now and then with other choices."""
    if not data or random.random() < 0.05:
        return bytes((random.randrange(32),)) + data[1:most]
    choices = data[0]
    implicit = bool(choices & (IMPLICIT | AS_UN))
    form = Form(1, implicit, implicit or not choices & BIG)
    return mutate_dataset(data, random, form, other)[:most]


def seeds() -> Iterator[bytes]:
    """Yield the values of the sequences of the corpora."""
    for value, implicit, little in corpus.values_of(MOST - 1, b"SQ"):
        choices = (IMPLICIT if implicit else 0) | (0 if little else BIG)
        for more in (0, COUNTED):
            yield bytes((choices | more,)) + value
        if implicit:
            yield bytes((AS_UN,)) + value
