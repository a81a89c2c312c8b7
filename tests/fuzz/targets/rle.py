"""RLE frames: the native decoder gives what the plain one does, or refuses alike; what is encoded comes back.

An input is samples, bytes a sample, the number of pixels (two bytes), choices, then a frame.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from cydicom._native import rle
from cydicom.errors import RLEError
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import hold, same
from tests.fuzz.mutator import mutate_bytes
from tests.reference import rle as reference

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 2048
TIMED = False
BIG, INTERLEAVED, ENCODED = 1, 2, 4
HEADER = 5
GUARD = b"\xa5" * 64

#: How many pixels of a frame are decoded at most.
PIXELS = 4096

#: Bytes of a sample.
SIZES = (1, 2, 4, 8)


def kernels() -> list[str]:
    """Return the names of the kernels that this machine has."""
    found = []
    for name in ("base", "avx2"):
        try:
            rle.use_kernels(name)
        except ValueError:
            continue
        found.append(name)
    rle.use_kernels()
    return found


KERNELS = kernels()


def target(data: bytes) -> None:
    """Decode a frame with every kernel; encode and decode the bytes as pixels."""
    if len(data) < HEADER:
        return
    samples, nbytes = data[0] % 4, SIZES[data[1] % 4]
    npixels = int.from_bytes(data[2:4], "little") % PIXELS
    little, interleaved = not data[4] & BIG, bool(data[4] & INTERLEAVED)
    for name in KERNELS:
        rle.use_kernels(name)
        if data[4] & ENCODED:
            round_trip(data[HEADER:], npixels, max(samples, 1), nbytes, little, interleaved)
        else:
            decode(data[HEADER:], npixels, samples, nbytes, little, interleaved)
    rle.use_kernels()


def decode(frame: bytes, npixels: int, samples: int, nbytes: int, little: bool, interleaved: bool) -> None:
    """Compare one frame with the reference; nothing is written behind it."""
    try:
        expected: Any = reference.decode(frame, npixels, samples, nbytes, little, interleaved)
    except ValueError:
        expected = None
    if not samples or not npixels or samples * nbytes > 15:
        # No frame has these: they are refused before it is looked at (PS3.5 G.5).
        expected = None
    size = npixels * samples * nbytes
    guarded = bytearray(size) + GUARD
    try:
        out, flags = rle.decode(frame, npixels, samples, nbytes, little, interleaved)
        found: Any = bytes(out), bool(flags & rle.EXCESS)
        rle.decode_into(frame, memoryview(guarded)[:size], npixels, samples, nbytes, little, interleaved)
        same(bytes(guarded[:size]), found[0], "decode_into gives what decode gives")
    except (RLEError, ValueError):
        found = None
    hold(guarded[size:] == GUARD, "nothing is written behind a frame", bytes(guarded[size:]))
    same(found, expected, "the native decoder gives what the plain one gives")


def round_trip(
    pixels: bytes, columns: int, samples: int, nbytes: int, little: bool, interleaved: bool
) -> None:
    """Encode bytes as rows of pixels, and decode them again with both decoders."""
    size = samples * nbytes
    if size > 15:
        return
    columns = columns % 300 + 1
    rows = min(len(pixels) // (size * columns), 40)
    if not rows:
        return
    frame = pixels[: rows * columns * size]
    encoded = rle.encode(frame, rows, columns, samples, nbytes, little, interleaved)
    npixels = rows * columns
    hold(len(encoded) % 2 == 0, "a frame has an even length", len(encoded))
    out, flags = rle.decode(encoded, npixels, samples, nbytes, little, interleaved)
    same((bytes(out), flags), (frame, 0), "what was encoded comes back")
    same(
        reference.decode(encoded, npixels, samples, nbytes, little, interleaved),
        (frame, False),
        "what was encoded is read by the plain decoder",
    )


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed input: its arguments, its header, or its segments."""
    draft = bytearray(data.ljust(HEADER, b"\0"))
    choice = random.random()
    if choice < 0.15:
        draft[random.randrange(HEADER)] = random.choice((0, 1, 2, 3, 4, 8, 16, 64, 255))
    elif choice < 0.4 and len(draft) >= HEADER + 64:
        at = HEADER + 4 * random.randrange(8)
        (number,) = struct.unpack_from("<L", draft, at)
        nearby = number + random.choice((-64, -2, -1, 1, 2, 64))
        number = random.choice((0, 1, 15, 16, 63, 64, 65, len(draft) - HEADER, 0xFFFFFFFF, nearby))
        struct.pack_into("<L", draft, at, number & 0xFFFFFFFF)
    elif choice < 0.7 and len(draft) > HEADER + 64:
        at = random.randrange(HEADER + 64, len(draft))
        run = bytes((random.choice((0, 1, 2, 126, 127, 128, 129, 130, 254, 255)), random.randrange(256)))
        draft[at : at + random.choice((0, 1, 2))] = run * random.choice((1, 1, 2, 40))
    else:
        return bytes(draft[:HEADER]) + mutate_bytes(bytes(draft[HEADER:]), random, other, most - HEADER)
    return bytes(draft[:most])


def seeds() -> Iterator[bytes]:
    """Yield encoded frames of several forms, the first fragments of the corpora, and pixels."""
    pixels = bytes(range(64)) + b"\7" * 100 + bytes(range(200, 256)) * 2 + b"\1\2" * 60
    for samples, nbytes, interleaved in ((1, 1, 0), (1, 2, 0), (3, 1, 1), (3, 2, 0), (1, 4, 1)):
        size = samples * nbytes
        columns = 16
        rows = len(pixels) // (size * columns)
        frame = pixels[: rows * columns * size]
        encoded = rle.encode(frame, rows, columns, samples, nbytes, True, bool(interleaved))
        head = bytes((samples, SIZES.index(nbytes))) + (rows * columns).to_bytes(2, "little")
        yield head + bytes((INTERLEAVED if interleaved else 0,)) + encoded
        yield head + bytes((ENCODED | (INTERLEAVED if interleaved else 0),)) + frame
    for value, _, _ in corpus.values_of(MOST, b"OB"):
        if len(value) > 100:
            yield b"\1\0\x40\0\0" + value[16:]
