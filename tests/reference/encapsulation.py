"""Encapsulated pixel data in plain Python (PS3.5 A.4): what the native modules are compared with.

Every rule is written as it is said, with slices and lists, and none of it is fast.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

ITEM, SEQUENCE_DELIMITER = 0xFFFEE000, 0xFFFEE0DD
UNDEFINED = 0xFFFFFFFF


class RefusedError(Exception):
    """The frames cannot be told."""


class Items(NamedTuple):
    """What a walk over items found.

    Attributes
    ----------
    spans : list of (int, int)
        Offset and bytes of the content of each item, as many of them as there are.
    end : int
        Where the items end.
    sound : bool
        Whether they end with the value or with a sequence delimitation item.
    missing : int
        Bytes that the last item should have and has not.
    broken : bool
        Whether they end with an item of undefined length, which is no fragment.
    """

    spans: list[tuple[int, int]]
    end: int
    sound: bool
    missing: int
    broken: bool = False

    @property
    def headers(self) -> list[int]:
        """The offset of each item, and of the end."""
        return [*(offset - 8 for offset, _ in self.spans), self.end]


def walk(value: bytes, first: int, little: bool = True) -> Items:
    """Return the items from an offset on."""
    order = "<" if little else ">"
    spans: list[tuple[int, int]] = []
    at = first
    while True:
        header = value[at : at + 8]
        if len(header) < 4:
            return Items(spans, at, True, 0)
        group, element = struct.unpack(order + "HH", header[:4])
        tag = group << 16 | element
        if tag == SEQUENCE_DELIMITER:
            return Items(spans, at, True, 0)
        if tag != ITEM or len(header) < 8:
            return Items(spans, at, False, 0)
        (nbytes,) = struct.unpack(order + "L", header[4:])
        if nbytes == UNDEFINED:
            return Items(spans, at, False, 0, True)
        content = value[at + 8 : at + 8 + nbytes]
        spans.append((at + 8, len(content)))
        at += 8 + len(content)
        if len(content) < nbytes:
            return Items(spans, at, True, nbytes - len(content))


def basic_offsets(value: bytes, little: bool = True) -> tuple[list[int], int]:
    """Return the offsets of the Basic Offset Table, and where its item ends."""
    order = "<" if little else ">"
    if len(value) < 8 or struct.unpack(order + "HH", value[:4]) != (0xFFFE, 0xE000):
        raise RefusedError("no item")
    (nbytes,) = struct.unpack(order + "L", value[4:8])
    table = value[8 : 8 + nbytes]
    if nbytes % 4 or len(table) < nbytes:
        raise RefusedError("no 32-bit offsets")
    return numbers(table, 4, little), 8 + nbytes


class Told(NamedTuple):
    """Frames, each a list of fragments, and whether something was odd on the way."""

    frames: list[list[bytes]]
    doubt: bool


def frames(
    value: bytes,
    number: int = 0,
    extended: tuple[bytes, bytes] | None = None,
    little: bool = True,
) -> Told:
    """Return the frames of an encapsulated value, or refuse.

    Parameters
    ----------
    number : int
        How many there should be, 0 if nobody says.
    extended : tuple of bytes, optional
        The Extended Offset Table and its lengths.
    """
    table, first = basic_offsets(value, little)
    items = walk(value, first, little)
    contents = [value[at : at + nbytes] for at, nbytes in items.spans]
    declared = [int.from_bytes(value[at - 4 : at], "little" if little else "big") for at, _ in items.spans]
    doubt = bool(items.missing) or any(nbytes % 2 for nbytes in declared)
    claimed = 0
    if extended is not None:
        offsets, lengths = (numbers(encoded, 8, little) for encoded in extended)
        groups = None
        if offsets and lengths and len(offsets) == len(lengths):
            groups = by_offsets(offsets, first, items, number)
        if groups is not None:
            fit = lengths_that_fit(groups, lengths, contents)
            doubt = doubt or bool(table) or not all(fit)
            told = counted(groups, contents, items, number, doubt)
            if len(told.frames) != len(groups):
                return told
            cut = [
                [frame[0][:nbytes]] if fits else frame
                for frame, nbytes, fits in zip(told.frames, lengths, fit, strict=True)
            ]
            return Told(cut, told.doubt)
        claimed, doubt = len(extended[0]) // 8, True
        if offsets and len(offsets) == len(lengths) and is_right(offsets, first, items):
            # But for one frame too many, which cannot be read: no reason to ask the other table.
            table = []
    if table:
        groups = by_offsets(table, first, items, number)
        if groups is not None:
            return counted(groups, contents, items, number, doubt)
        claimed, doubt = len(table), True
    if not claimed:
        return by_fragments(contents, items, number, doubt)
    if len(contents) != (number or claimed):
        raise RefusedError("a table is wrong, and the fragments do not tell")
    return Told([[content] for content in contents], True)


def numbers(encoded: bytes, size: int, little: bool) -> list[int]:
    """Return encoded unsigned numbers; none if the bytes are not a whole number of them."""
    if len(encoded) % size:
        return []
    order = "little" if little else "big"
    return [int.from_bytes(encoded[at : at + size], order) for at in range(0, len(encoded), size)]


def lengths_that_fit(groups: list[list[int]], lengths: list[int], contents: list[bytes]) -> list[bool]:
    """Return for each frame whether it is one fragment of the given length, or of one byte more."""
    return [
        len(group) == 1 and len(contents[group[0]]) - nbytes in (0, 1)
        for group, nbytes in zip(groups, lengths, strict=True)
    ]


def by_offsets(offsets: list[int], first: int, items: Items, number: int) -> list[list[int]] | None:
    """Return the indices of each frame's fragments by an offset table; None if it does not fit the items."""
    headers = items.headers[:-1]
    starts = [first + offset for offset in offsets]
    as_many = number in (0, len(starts)) or number != len(headers)
    if is_right(offsets, first, items) and as_many:
        # It is the last frame that cannot be read; unless there should be fewer.
        raise RefusedError("a frame starts with an item of undefined length")
    if starts[0] != first or any(start not in headers for start in starts) or starts != sorted(set(starts)):
        return None
    ends = [*starts[1:], items.end]
    return [
        [i for i, header in enumerate(headers) if start <= header < end]
        for start, end in zip(starts, ends, strict=True)
    ]


def is_right(offsets: list[int], first: int, items: Items) -> bool:
    """Tell whether a table has the items, and last the one of undefined length with which they end."""
    headers = items.headers[:-1]
    starts = [first + offset for offset in offsets]
    in_order = starts == sorted(set(starts)) and starts[0] == first and starts[-1] == items.end
    return items.broken and in_order and all(start in headers for start in starts[:-1])


def counted(groups: list[list[int]], contents: list[bytes], items: Items, number: int, doubt: bool) -> Told:
    """Return the frames of a table that fits the items, unless each fragment is one after all."""
    if number and number != len(groups):
        if len(contents) == number:
            return Told([[content] for content in contents], True)
        doubt = True
    if not items.sound:
        # The last frame may have more fragments than those before the fault.
        raise RefusedError("the last frame has no end")
    return Told([[contents[i] for i in group] for group in groups], doubt)


def by_fragments(contents: list[bytes], items: Items, number: int, doubt: bool) -> Told:
    """Return the frames that fragments make without an offset table."""
    each = [[content] for content in contents]
    if contents and len(contents) == number:
        return Told(each, doubt or not items.sound)
    if not items.sound or not contents:
        raise RefusedError("no fragments, or something else behind them")
    if len(contents) == 1:
        return Told(each, doubt)
    if number == 1:
        return Told([contents], doubt)
    if number == 0 or len(contents) < number:
        raise RefusedError("the number of frames does not tell")
    begins = [begins_codestream(content) for content in contents]
    ends = [b"\xff\xd9" in content[-10:] for content in contents]
    by_begin = grouped(contents, begins)
    by_end = grouped(contents, [True, *ends[:-1]])
    if begins[0] and len(by_begin) == number:
        return Told(by_begin, doubt)
    if len(by_end) == number:
        return Told(by_end, doubt or not ends[-1])
    if begins == [True, *ends[:-1]]:
        return Told(by_begin, True)
    raise RefusedError("the codestreams do not tell")


def begins_codestream(content: bytes) -> bool:
    """Return whether bytes start as JPEG, JPEG-LS, JPEG 2000, HTJ2K or JPEG XL does."""
    return content.startswith(
        (
            b"\xff\xd8\xff",
            b"\xff\x4f\xff\x51",
            b"\0\0\0\x0cjP  \r\n\x87\n",
            b"\0\0\0\x0cJXL \r\n\x87\n",
        )
    )


def grouped(contents: list[bytes], firsts: list[bool]) -> list[list[bytes]]:
    """Return the fragments in groups, each from a fragment that is marked on."""
    groups: list[list[bytes]] = []
    for content, first in zip(contents, firsts, strict=True):
        if first or not groups:
            groups.append([])
        groups[-1].append(content)
    return groups


def item(content: bytes, little: bool = True) -> bytes:
    """Return an item."""
    return struct.pack("<HHL" if little else ">HHL", 0xFFFE, 0xE000, len(content)) + content


def fragments(frame: bytes, count: int) -> list[bytes]:
    """Return the fragments of a frame: even, as equal as multiples of the first one's size allow."""
    padded = frame + b"\0" * (len(frame) % 2)
    size = len(frame) // count
    size += size % 2
    sizes = [size] * (count - 1)
    if sum(sizes) >= len(frame):
        words, more = divmod(len(padded) // 2, count)
        sizes = [2 * words + 2 * (i < more) for i in range(count - 1)]
    parts = []
    for nbytes in sizes:
        parts.append(padded[:nbytes])
        padded = padded[nbytes:]
    return [*parts, padded]


def encapsulate(all_frames: list[bytes], count: int = 1, has_bot: bool = True, little: bool = True) -> bytes:
    """Return the items of frames, behind an offset table that has their offsets or is empty."""
    parts = [b"".join(item(part, little) for part in fragments(frame, count)) for frame in all_frames]
    offsets = [sum(map(len, parts[:i])) for i in range(len(parts))] if has_bot else []
    table = struct.pack(f"{'<' if little else '>'}{len(offsets)}L", *offsets)
    return item(table, little) + b"".join(parts)
