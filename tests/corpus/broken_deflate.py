"""Broken deflated data sets: H95 of the catalogue."""

from __future__ import annotations

import zlib

from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    deflated,
    padded,
    part10,
    uid,
)
from tests.corpus.case import ALL, BEFORE, ROWS, STUDY, Built, Catalogue, after, before

catalogue = Catalogue()
add = catalogue.add

E = EXPLICIT_LITTLE
PIXELS = 0x7FE00010


def inner(pixels: bytes = b"") -> bytes:
    return before() + after() + (E.element(PIXELS, "OW", pixels) if pixels else b"")


def part(data: bytes) -> bytes:
    return part10(data, DEFLATED_UID)


def stored(data: bytes) -> bytes:
    """Return `data` as one stored block (RFC 1951 3.2.4)."""
    size = len(data)
    return b"\1" + size.to_bytes(2, "little") + (size ^ 0xFFFF).to_bytes(2, "little") + data


def incompressible(count: int) -> bytes:
    """Return bytes that deflate to about their own size."""
    state, parts = 1, bytearray()
    while len(parts) < count:
        state = state * 6364136223846793005 + 1442695040888963407 & 0xFFFFFFFFFFFFFFFF
        parts += state.to_bytes(8, "little")
    return bytes(parts[:count])


NOISE = incompressible(20_000)
REPEATED = E.element(0x00321060, "LO", b"text " * 200)


def cut() -> Built:
    whole = deflated(inner(NOISE))
    data = part(whole[: len(whole) // 2])
    return Built(data)


add("H95-sound", "A", lambda: part(deflated(inner(NOISE))), keep=ALL | {(PIXELS,): NOISE}, only=True)
add("H95-stored-block", "A", lambda: part(padded(stored(inner()), b"\0")), only=True)
add("H95-bomb", "L", lambda: part(deflated(inner(bytes(60_000_000)))))
add("H95-cut", "W", cut, also=(PIXELS,), only=True)
add("H95-cut-in-the-first-elements", "W", lambda: part(deflated(inner())[:30]), keep={}, also=(STUDY, ROWS))
add(
    "H95-zlib-header",
    "W",
    lambda: part(padded(zlib.compress(inner(NOISE)), b"\0")),
    also=(PIXELS,),
    only=True,
)
add("H95-junk-after", "W", lambda: part(deflated(inner()) + b"junk" * 10), only=True)
add("H95-empty", "W", lambda: part(b""), keep={})
add(
    "H95-transfer-syntax-inside",
    "W",
    lambda: part(
        deflated(E.element(0x00020010, "UI", uid(IMPLICIT_LITTLE_UID)) + before() + after() + REPEATED)
    ),
    also=(0x00020010, 0x00321060),
    only=True,
)
add(
    "H95-deflated-file-inside",
    "A",
    lambda: part(deflated(before() + after() + E.element(PIXELS, "OB", part(deflated(inner(NOISE)))))),
    also=(PIXELS,),
    only=True,
)
add("H95-not-deflated", "W", lambda: part(inner()), keep={})
add("H95-broken-block", "W", lambda: part(b"\x07" + bytes(40)), keep={})
add(
    "H95-broken-after-the-first-elements",
    "W",
    lambda: part(_flush(before()) + b"\x07\xff\xff\xff" * 4),
    keep=BEFORE,
    only=True,
)


def _flush(data: bytes) -> bytes:
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return deflater.compress(data) + deflater.flush(zlib.Z_FULL_FLUSH)
