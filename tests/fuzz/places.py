"""Where headers of elements and items lie in bytes, by a lenient walk of plain code: for the mutator.

It follows what bytes say as far as they make sense, and never fails.  It knows nothing of the reader: a
mutator that shared its view could not surprise it.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

LONG = (b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV")
UNDEFINED = 0xFFFFFFFF
ITEM, ITEM_END, SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD

IMPLICIT, BIG, DEFLATED = b"1.2.840.10008.1.2", b"1.2.840.10008.1.2.2", b"1.2.840.10008.1.2.1.99"

#: Walks end after this many headers: inputs are small, and mutations need only some of the places.
MOST = 2000


class Place(NamedTuple):
    """One header and what it holds.

    Attributes
    ----------
    start, content, end : int
        Where the header starts, where its content does, and where that ends without a delimiter.
    vr : int
        Where the VR is, -1 if there is none.
    length, length_size : int
        Where the length field is, and how many bytes it has.
    declared : int
        What it says.
    parents : tuple of int
        Indices of the places that enclose this one, outermost first.
    little : bool
        Byte order of the numbers.
    """

    start: int
    content: int
    end: int
    vr: int
    length: int
    length_size: int
    declared: int
    parents: tuple[int, ...]
    little: bool


class Form(NamedTuple):
    """Encoding of a data set, and where it starts."""

    start: int
    implicit: bool
    little: bool
    deflated: bool = False


def form_of_file(data: bytes) -> tuple[list[Place], Form]:
    """Return the places of the file meta information, and how the data set behind it is encoded."""
    if data[128:132] != b"DICM":
        return [], Form(0, True, True)
    places: list[Place] = []
    at = 132
    syntax = b""
    while data[at : at + 2] == b"\2\0" and len(places) < 40:
        before = len(places)
        at = _one(data, at, len(data), False, True, (), places)
        if len(places) == before:
            break
        if data[places[-1].start : places[-1].start + 4] == b"\2\0\x10\0":
            syntax = data[places[-1].content : places[-1].end].rstrip(b"\0 ")
    return places, Form(at, syntax == IMPLICIT, syntax != BIG, syntax == DEFLATED)


def walk(data: bytes, form: Form) -> list[Place]:
    """Return the places of a data set, in the order of their headers."""
    places: list[Place] = []
    _many(data, form.start, len(data), form.implicit, form.little, (), places, False)
    return places


def _many(
    data: bytes,
    at: int,
    end: int,
    implicit: bool,
    little: bool,
    parents: tuple[int, ...],
    places: list[Place],
    delimited: bool,
) -> tuple[int, int]:
    """Walk elements up to an end or a delimiter; return where they end, and where what follows starts."""
    while at + 8 <= end and len(places) < MOST:
        tag = _tag(data, at, little)
        if delimited and tag in (ITEM_END, SEQUENCE_END):
            return at, at + 8
        before = len(places)
        at = _one(data, at, end, implicit, little, parents, places)
        if len(places) == before:
            break
    return end, end


def _tag(data: bytes, at: int, little: bool) -> int:
    group, element = struct.unpack_from("<HH" if little else ">HH", data, at)
    return int(group) << 16 | int(element)


def _one(
    data: bytes,
    at: int,
    end: int,
    implicit: bool,
    little: bool,
    parents: tuple[int, ...],
    places: list[Place],
) -> int:
    """Note the element or item at an offset and those in it; return where the next one starts."""
    if at + 8 > end:
        return end
    order = "<" if little else ">"
    tag = _tag(data, at, little)
    vr, length_at, size, content = -1, at + 4, 4, at + 8
    if not implicit and tag >> 16 != 0xFFFE:
        vr = at + 4
        if data[vr : vr + 2] in LONG:
            length_at, content = at + 8, at + 12
        else:
            length_at, size = at + 6, 2
    if content > end:
        return end
    (declared,) = struct.unpack_from(order + ("H" if size == 2 else "L"), data, length_at)
    undefined = size == 4 and declared == UNDEFINED
    stop = end if undefined else min(end, content + declared)
    index = len(places)
    places.append(Place(at, content, stop, vr, length_at, size, declared, parents, little))
    following = stop
    name = data[vr : vr + 2] if vr >= 0 else b""
    is_container = undefined or tag == ITEM or name == b"SQ"
    if (implicit and not is_container) or name == b"UN":
        is_container = data[content : content + 4] == (b"\xfe\xff\x00\xe0" if little else b"\xff\xfe\xe0\x00")
    if is_container and len(parents) < 40:
        inner = (*parents, index)
        within, how = stop, implicit or name == b"UN"
        closed, following = _many(data, content, within, how, little, inner, places, undefined)
        if undefined:
            places[index] = places[index]._replace(end=closed)
        else:
            following = stop
    return following
