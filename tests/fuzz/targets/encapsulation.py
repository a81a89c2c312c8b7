"""Encapsulated pixel data: frames, fragments and offset tables are those of the plain reference, or refused.

An input is a byte of choices, the number of frames, how many entries an Extended Offset Table has, two bytes
for each offset and each length of it, then the value.
"""

from __future__ import annotations

import io
import struct
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

from cydicom.encaps import (
    FrameIndex,
    generate_fragmented_frames,
    generate_fragments,
    generate_frames,
    get_frame,
    parse_basic_offsets,
    parse_fragments,
)
from cydicom.errors import EncapsulationError
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import quiet, same
from tests.fuzz.mutator import mutate_dataset
from tests.fuzz.places import Form
from tests.reference import encapsulation as reference
from tests.reference.encapsulation import RefusedError, Told

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 2048
TIMED = False

BIG, EXTENDED, CUT_TABLE = 1, 2, 4


class Input(NamedTuple):
    """An input, taken apart."""

    value: bytes
    number: int
    extended: tuple[bytes, bytes] | None
    little: bool
    start: int


class Source:
    """Bytes that are read by their position."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.size = len(data)

    def read(self, offset: int, nbytes: int) -> bytes:
        """Return bytes of the value; nothing else may be asked for."""
        same((offset >= 0, nbytes >= 0, offset + nbytes <= self.size), (True,) * 3, "reads are in the value")
        return self.data[offset : offset + nbytes]


def taken_apart(data: bytes) -> Input:
    """Return the parts of an input."""
    choices, number, count = (data[:3] + b"\0\0\0")[:3]
    start, extended = 3, None
    little = not choices & BIG
    if choices & EXTENDED:
        count %= 12
        count = min(count, max(0, len(data) - 3) // 4)
        start = 3 + 4 * count
        words = struct.unpack(f"<{2 * count}H", data[3:start])
        # The largest stands for a number that overflows when another is added.
        wide = [(1 << 64) - 1 if word == 0xFFFF else word for word in words]
        form = f"{'<' if little else '>'}{len(wide) // 2}Q"
        offsets, lengths = struct.pack(form, *wide[::2]), struct.pack(form, *wide[1::2])
        extended = (offsets, lengths[:-1] if choices & CUT_TABLE else lengths)
    return Input(data[start:], number, extended, little, start)


def seen(value: Any, number: int, extended: Any, little: bool) -> Told | None:
    """Return what an index makes of a value, None if it refuses it."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            index = FrameIndex(
                value,
                number_of_frames=number or None,
                extended_offsets=extended,
                endianness="<" if little else ">",
            )
            found = [list(index.fragments(i)) for i in range(len(index))]
            same(
                [index[i] for i in range(len(index))],
                [b"".join(f) for f in found],
                "a frame is its fragments",
            )
        except EncapsulationError:
            return None
    return Told(found, bool(caught))


def told(value: bytes, number: int, extended: Any, little: bool) -> Told | None:
    """Return what the reference makes of a value, None if it refuses it."""
    try:
        return reference.frames(value, number, extended, little)
    except RefusedError:
        return None


def target(data: bytes) -> None:
    """Compare an index, and every function, with the reference."""
    value, number, extended, little, _ = taken_apart(data)
    expected = told(value, number, extended, little)
    indexed = expected
    if starts_with_item(value, not little):
        # The other byte order is taken for what it is, and told.
        other = told(value, number, extended, not little)
        indexed = other and other._replace(doubt=True)
    for source in (value, Source(value)):
        same(seen(source, number, extended, little), indexed, "an index says what the reference says")
    with quiet():
        functions(value, number, extended, little, expected)
        fragments(value, little)


def starts_with_item(value: bytes, little: bool) -> bool:
    """Tell whether a value is encapsulated in this byte order."""
    try:
        reference.basic_offsets(value, little)
    except RefusedError:
        return False
    return True


def functions(value: bytes, number: int, extended: Any, little: bool, expected: Told | None) -> None:
    """Compare the functions that give frames."""
    if expected is None:
        return
    options: dict[str, Any] = {
        "number_of_frames": number or None,
        "extended_offsets": extended,
        "endianness": "<" if little else ">",
    }
    whole = [b"".join(frame) for frame in expected.frames]
    found = [list(frame) for frame in generate_fragmented_frames(value, **options)]
    same(found, expected.frames, "generate_fragmented_frames")
    same(list(generate_frames(value, **options)), whole, "generate_frames")
    same(list(generate_frames(io.BytesIO(value), **options)), whole, "generate_frames of a file object")
    for i, frame in enumerate(whole[:20]):
        same(get_frame(value, i, **options), frame, "get_frame")
        same(get_frame(io.BytesIO(value), i, **options), frame, "get_frame of a file object")


def fragments(value: bytes, little: bool) -> None:
    """Compare the functions that know of no frames."""
    endianness = "<" if little else ">"
    walked = reference.walk(value, 0, little)
    expected = [value[at : at + nbytes] for at, nbytes in walked.spans]
    found = []
    sound = True
    try:
        found.extend(generate_fragments(value, endianness=endianness))
    except EncapsulationError:
        sound = False
    if sound:
        same(found, expected, "generate_fragments")
    same(sound, walked.sound, "generate_fragments refuses what the reference refuses")
    try:
        counted: Any = parse_fragments(value, endianness=endianness)
    except EncapsulationError:
        counted = None
    same(counted, (len(expected), walked.headers[:-1]) if walked.sound else None, "parse_fragments")
    try:
        table: Any = parse_basic_offsets(value, endianness=endianness)
    except EncapsulationError:
        table = None
    try:
        same(table, reference.basic_offsets(value, little)[0], "parse_basic_offsets")
    except RefusedError:
        same(table, None, "parse_basic_offsets refuses what the reference refuses")


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed input: its choices, an entry of a table, or its items."""
    parts = taken_apart(data)
    choice = random.random()
    if choice < 0.1 or len(data) < 4:
        head = bytes((random.randrange(8), random.choice((0, 1, 2, 3, 4, 200)), random.randrange(5)))
        return (head + data[3:])[:most]
    if choice < 0.3:
        return _other_offsets(data, parts, random)[:most]
    return mutate_dataset(data, random, Form(parts.start, False, parts.little), other)[:most]


def _other_offsets(data: bytes, parts: Input, random: Random) -> bytes:
    """Return an input with offsets of its items in one of the tables, right or nearly."""
    walked = reference.walk(parts.value, 0, parts.little)
    starts = (
        [header - walked.headers[1] for header in walked.headers[1:-1]] if len(walked.headers) > 1 else []
    )
    sizes = [nbytes for _, nbytes in walked.spans[1:]]
    if random.random() < 0.5:
        kept = [i for i in range(len(starts)) if random.random() < 0.8]
        starts, sizes = [starts[i] for i in kept], [sizes[i] for i in kept]
    if starts and random.random() < 0.3:
        starts[random.randrange(len(starts))] += random.choice((-8, -1, 1, 2, 8, 300))
    if sizes and random.random() < 0.3:
        sizes[random.randrange(len(sizes))] += random.choice((-2, -1, 1, 0xFFFF))
    if random.random() < 0.5:
        pairs = list(zip(starts, sizes, strict=True))[:11]
        words = [min(max(word, 0), 0xFFFF) for pair in pairs for word in pair]
        head = bytes((data[0] | EXTENDED, data[1], len(pairs)))
        return head + struct.pack(f"<{len(words)}H", *words) + parts.value
    order = "<" if parts.little else ">"
    table = struct.pack(f"{order}{len(starts)}L", *(max(start, 0) for start in starts))
    behind = parts.value[walked.headers[1] :] if len(walked.headers) > 1 else parts.value
    return data[: parts.start] + reference.item(table, parts.little) + behind


def seeds() -> Iterator[bytes]:
    """Yield the fragments of the corpora, and the cases of the catalogue."""
    from tests.corpus.broken_encapsulation import FRAME_CASES

    for value, _, little in corpus.values_of(MOST - 3, b"OB"):
        yield bytes((0 if little else BIG, 0, 0)) + value
    for case in FRAME_CASES:
        value = case.value()
        if len(value) < MOST:
            yield bytes((0, int(case.options.get("number_of_frames") or 0) & 0xFF, 0)) + value
