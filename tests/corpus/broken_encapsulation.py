"""Broken encapsulated pixel data: H75 to H85 of the catalogue, as files and as what their frames must be.

Reading such a file keeps the bytes of the value, whatever is wrong with them.  A frame that is asked for is
the right one, with a warning if something had to be ignored, or refused.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    JPEG_BASELINE_UID,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    part10,
)
from tests.corpus.case import ALL, Built, Catalogue, after, before

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

catalogue = Catalogue()

PIXELS = 0x7FE00010
E, B = EXPLICIT_LITTLE, EXPLICIT_BIG
END = E.delimiter(SEQUENCE_DELIMITER)
FRAMES = (b"a1", b"b2", b"c3")
THREE = b"".join(map(E.item, FRAMES))


def offsets(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}L", *numbers)


def wide(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


@dataclass(frozen=True, slots=True)
class FrameCase:
    """The value of a Pixel Data element, and its frames.

    Attributes
    ----------
    name : str
        The rule's number in the catalogue, then what is wrong.
    outcome : str
        A: the frames without a warning; W: with one; R: refused by a ValueError, frame by frame or at once.
    value : callable
        Returns the value, from the item of the Basic Offset Table on.
    frames : tuple of bytes
        The frames that may be given.
    options : mapping
        Keyword arguments for ``FrameIndex``.
    """

    name: str
    outcome: str
    value: Callable[[], bytes]
    frames: tuple[bytes, ...] = ()
    options: Mapping[str, Any] = field(default_factory=dict)


FRAME_CASES: list[FrameCase] = []


def add(
    name: str,
    outcome: str,
    value: bytes,
    *kinds: str,
    frames: tuple[bytes, ...] = FRAMES,
    read: str = "A",
    kept: bytes | None = None,
    **options: Any,
) -> None:
    """Add a value, and a file that holds it: `read` is the outcome of reading, `kinds` what is reported."""
    FRAME_CASES.append(FrameCase(name, outcome, lambda: value, frames, options))
    head = part10(before() + after(), JPEG_BASELINE_UID)
    header = E.header(PIXELS, "OB", UNDEFINED)
    catalogue.add(
        name,
        read,
        lambda: Built(head + header + value, len(head), len(head) + len(header) + len(value)),
        *kinds,
        keep=ALL | {(PIXELS,): value.removesuffix(END) if kept is None else kept},
        only=True,
    )


def native(name: str, element: bytes, value: bytes) -> None:
    """Add a file in a native transfer syntax whose Pixel Data has an undefined length."""
    against_transfer_syntax(name, element, value, EXPLICIT_LITTLE_UID)


def against_transfer_syntax(name: str, element: bytes, value: bytes, syntax: str) -> None:
    """Add a file whose Pixel Data is not of the form that its transfer syntax says."""
    head = part10(before() + after(), syntax)
    catalogue.add(
        name,
        "W",
        lambda: Built(head + element, len(head), len(head)),
        "pixel-data-length",
        keep=ALL | {(PIXELS,): value},
        only=True,
    )


native("H75-encapsulated-under-native", E.encapsulated([b"abcd"]), E.item() + E.item(b"abcd"))
native("H75-not-encapsulated", E.header(PIXELS, "OW", UNDEFINED) + b"\1\2\3\4" + END, b"\1\2\3\4")
for _name, _value in (("codestream", b"\xff\xd8\xff\xd9"), ("items", E.item() + E.item(b"abcd"))):
    against_transfer_syntax(
        f"H76-defined-length-{_name}", E.element(PIXELS, "OB", _value), _value, JPEG_BASELINE_UID
    )

add("H77-no-table", "R", E.item(b"abcdefg1") + END, frames=())
add("H77-no-table-even", "R", E.item(b"abcdefgh") + END, frames=())
add("H77-table-of-3-bytes", "R", E.item(b"\0\0\0") + THREE + END, number_of_frames=3)
add(
    "H77-table-of-4-GiB",
    "R",
    E.item(b"\0\0\0\0", length=0xFFFFFFFC) + THREE,
    "item-overrun",
    read="W",
    number_of_frames=3,
)

for _name, _table in {
    "past-the-end": (0, 10, 200),
    "at-the-end": (0, 10, 30),
    "decreasing": (0, 20, 10),
    "duplicate": (0, 10, 10),
    "all-0": (0, 0, 0),
    "mid-fragment": (0, 12, 20),
    "odd": (0, 11, 20),
    "first-not-0": (10, 20, 30),
    "2^32-1": (0, 10, 0xFFFFFFFF),
}.items():
    add(f"H78-table-{_name}", "W", E.item(offsets(*_table)) + THREE + END, number_of_frames=3)
    add(f"H78-table-{_name}-frames-unknown", "W", E.item(offsets(*_table)) + THREE + END)
    if _name == "at-the-end":
        continue
    # Four fragments for three frames: without the table nothing tells.
    add(
        f"H78-table-{_name}-of-four-fragments",
        "R",
        E.item(offsets(*_table)) + THREE + E.item(b"d4") + END,
        frames=(b"a1", b"b2", b"c3d4"),
        number_of_frames=3,
    )
_inside = E.item(b"b" * 4)
add(
    "H78-table-at-an-item-inside-a-fragment",
    "W",
    E.item(offsets(0, 12)) + E.item(b"aaaa" + _inside[:8]) + E.item(b"zz") + END,
    frames=(b"aaaa" + _inside[:8], b"zz"),
    number_of_frames=2,
)

_counted = E.item(offsets(0, 10, 20)) + THREE + END
add("H79-table-of-more", "W", _counted, number_of_frames=2)
add("H79-table-of-fewer", "W", E.item(offsets(0, 20)) + THREE + END, number_of_frames=3)
add("H79-table-of-one", "W", E.item(offsets(0)) + THREE + END, number_of_frames=3)
add("H79-frames-without-fragments", "W", _counted, number_of_frames=7)
add(
    "H79-table-of-10^6-more",
    "W",
    E.item(offsets(0, 10, 20, *range(30, 10_000_030, 10))) + THREE + END,
    number_of_frames=3,
)

_good = E.item() + E.item(b"a1") + E.item(b"b2")
add(
    "H80-length-undefined",
    "R",
    _good + E.item(b"c3", length=UNDEFINED),
    "undefined-length",
    "truncated-value",
    "missing-delimiter",
    frames=(b"a1", b"b2"),
    read="W",
    number_of_frames=3,
)
for _length in (0xFFFFFFFE, 0x7FFFFFFE, 12):
    add(
        f"H80-length-{_length:X}",
        "W",
        _good + E.item(b"c3", length=_length),
        "item-overrun",
        "missing-delimiter",
        read="W",
        number_of_frames=3,
    )
add(
    "H80-length-odd",
    "W",
    E.item(offsets(0, 11)) + E.item(b"abc") + E.item(b"de") + END,
    frames=(b"abc", b"de"),
    number_of_frames=2,
)
add(
    "H80-cut",
    "W",
    E.item(offsets(0, 10, 20)) + THREE[:-1],
    "item-overrun",
    "missing-delimiter",
    frames=(b"a1", b"b2", b"c"),
    read="W",
    number_of_frames=3,
)
add(
    "H80-header-cut",
    "W",
    E.item() + THREE + E.item()[:6],
    "missing-delimiter",
    "trailing-bytes",
    "truncated-value",
    "unreadable",
    read="W",
    kept=E.item() + THREE + E.item()[:6],
    number_of_frames=3,
)

add(
    "H81-no-delimiter",
    "A",
    E.item(offsets(0, 10, 20)) + THREE,
    "missing-delimiter",
    read="W",
    number_of_frames=3,
)
add("H82-delimiter-inside", "A", E.item() + E.item(b"ab" + END + E.item()) + E.item(b"cd") + END,
    frames=(b"ab" + END + E.item(), b"cd"), number_of_frames=2)  # fmt: skip
add(
    "H83-500,000-empty-fragments",
    "A",
    E.item() * 500_001 + END,
    frames=(b"",) * 500_000,
    number_of_frames=500_000,
)

_wide = E.item() + THREE + END
for _name, _tables in {
    "offset-2^63": (wide(0, 10, 1 << 63), wide(2, 2, 2)),
    "offset-2^64-10": (wide(0, 10, (1 << 64) - 10), wide(2, 2, 2)),
    "length-2^64-1": (wide(0, 10, 20), wide(2, 2, (1 << 64) - 1)),
    "length-past-the-item": (wide(0, 10, 20), wide(2, 4, 2)),
    "count-of-lengths": (wide(0, 10, 20), wide(2, 2)),
    "count-of-offsets": (wide(0, 10), wide(2, 2, 2)),
    "odd-bytes": (wide(0, 10, 20) + b"\0", wide(2, 2, 2) + b"\0"),
    "decreasing": (wide(0, 20, 10), wide(2, 2, 2)),
    "mid-fragment": (wide(0, 12, 20), wide(2, 2, 2)),
    "empty": (b"", b""),
}.items():
    add(f"H84-extended-{_name}", "W", _wide, number_of_frames=3, extended_offsets=_tables)
add(
    "H84-extended-with-basic",
    "W",
    E.item(offsets(0, 20)) + THREE + END,
    extended_offsets=(wide(0, 10, 20), wide(2, 2, 2)),
)

_big = B.item() + b"".join(map(B.item, FRAMES))
add(
    "H85-items-in-big-endian",
    "W",
    _big + B.delimiter(SEQUENCE_DELIMITER),
    "missing-delimiter",
    "byte-order",
    "bad-item",
    read="W",
    kept=_big + B.delimiter(SEQUENCE_DELIMITER),
    number_of_frames=3,
)
