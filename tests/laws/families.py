"""Inputs that grow: each family makes a file of about any size whose one trait is as frequent as can be.

A family is a function from a number to bytes; twice the number is twice the bytes, about.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING

from cydicom.charset import CODES_TO_ENCODINGS
from tests.corpus.broken_sequences import nest_defined, nest_undefined
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    ITEM_DELIMITER,
    JPEG_BASELINE_UID,
    RLE_UID,
    SEQUENCE_DELIMITER,
    ascending,
    deflated,
    padded,
    part10,
)
from tests.corpus.case import SEQUENCE, around

if TYPE_CHECKING:
    from collections.abc import Callable

    Family = Callable[[int], bytes]

#: Name -> (family, number at which a file has about 256 KiB, or as many levels as half the limit).
FAMILIES: dict[str, tuple[Family, int]] = {}

EXPLICIT, IMPLICIT = EXPLICIT_LITTLE, IMPLICIT_LITTLE

#: Numbers of the registrations that code extension can name.
ESCAPED_SETS = (100, 101, 109, 110, 144, 127, 126, 138, 148, 13, 166, 87, 159, 149, 58)

EMPTY_ITEM = EXPLICIT.item()
PIXELS = 0x7FE00010


def family(name: str, number: int) -> Callable[[Family], Family]:
    """Register a family."""

    def register(function: Family) -> Family:
        FAMILIES[name] = function, number
        return function

    return register


def inside(*elements: bytes) -> bytes:
    """Return a file with these elements, and sound ones around them."""
    return around(b"".join(elements)).data


def text(value: bytes, tag: int = 0x00181020, vr: str = "UT", charset: bytes = b"") -> bytes:
    """Return a file with one text element of any length."""
    before = EXPLICIT.element(0x00080005, "CS", padded(charset)) if charset else b""
    return part10(before + EXPLICIT.element(tag, vr, padded(value)))


def implicit_text(value: bytes, tag: int, charset: bytes = b"") -> bytes:
    """Return a file with one element whose VR the dictionary knows, of any length."""
    before = IMPLICIT.element(0x00080005, "CS", padded(charset)) if charset else b""
    return part10(before + IMPLICIT.element(tag, "", padded(value)), IMPLICIT_LITTLE_UID)


# ---- depth ----


@family("depth, undefined length", 500)
def depth_undefined(n: int) -> bytes:
    return inside(nest_undefined(n))


@family("depth, defined length", 500)
def depth_defined(n: int) -> bytes:
    return inside(nest_defined(n))


@family("elements at the bottom of 1,000 levels", 1 << 13)
def deep_elements(n: int) -> bytes:
    content = ascending(n)
    for _ in range(1000):
        content = EXPLICIT.sequence(SEQUENCE, [EXPLICIT.item(content, undefined=True)], undefined=True)
    return part10(content)


@family("elements at the bottom of 1,000 levels of UN", 1 << 13)
def deep_unknown(n: int) -> bytes:
    content = ascending(n, IMPLICIT)
    for _ in range(1000):
        content = IMPLICIT.sequence(SEQUENCE, [IMPLICIT.item(content, undefined=True)], undefined=True)
    return part10(EXPLICIT.header(0x00091010, "UN", 0xFFFFFFFF) + content[8:])


@family("items beside each other on 1,000 levels", 1000)
def deep_items(n: int) -> bytes:
    content = b""
    for _ in range(1000):
        items = [EMPTY_ITEM] * (n // 50) + [EXPLICIT.item(content, undefined=True)]
        content = EXPLICIT.sequence(SEQUENCE, items, undefined=True)
    return part10(content)


# ---- items ----


@family("empty items", 1 << 15)
def items(n: int) -> bytes:
    return inside(EXPLICIT.sequence(SEQUENCE, [EMPTY_ITEM * n]))


@family("empty items of undefined length", 1 << 14)
def items_undefined(n: int) -> bytes:
    return inside(EXPLICIT.sequence(SEQUENCE, [EXPLICIT.item(undefined=True) * n], undefined=True))


@family("items with one element", 1 << 14)
def items_of_one(n: int) -> bytes:
    item = EXPLICIT.item(EXPLICIT.element(0x00080100, "SH"))
    return inside(EXPLICIT.sequence(SEQUENCE, [item * n]))


@family("items of items", 1 << 13)
def items_of_items(n: int) -> bytes:
    item = EXPLICIT.item(EXPLICIT.sequence(SEQUENCE, [EMPTY_ITEM]), undefined=True)
    return inside(EXPLICIT.sequence(SEQUENCE, [item * n], undefined=True))


@family("empty sequences", 1 << 14)
def sequences(n: int) -> bytes:
    parts = []
    for start in range(0, n, 0x8000):
        group = 0x0011 + 2 * (start // 0x8000)
        parts.extend(
            EXPLICIT.sequence(group << 16 | 0x1000 + i, undefined=True) for i in range(min(n - start, 0x8000))
        )
    return part10(b"".join(parts))


@family("sequences of one item", 1 << 12)
def sequences_of_one(n: int) -> bytes:
    item = EXPLICIT.item(EXPLICIT.element(0x00080100, "SH", b"AB"))
    return part10(b"".join(EXPLICIT.sequence(0x00111000 + i, [item]) for i in range(min(n, 0xEFFF))))


@family("sequences that are not closed", 1 << 14)
def unclosed(n: int) -> bytes:
    item = EXPLICIT.header(SEQUENCE, "SQ", 0xFFFFFFFF) + EXPLICIT.item(b"", undefined=True, closed=False)
    return part10(item * min(n, 500) + ascending(n))


@family("items longer than they say", 1 << 12)
def cut_items(n: int) -> bytes:
    element = EXPLICIT.element(0x00080100, "SH", b"ABCD")
    return inside(EXPLICIT.sequence(SEQUENCE, [EXPLICIT.item(element * 4, length=18) * n]))


# ---- elements ----


@family("empty elements", 1 << 15)
def elements(n: int) -> bytes:
    return part10(ascending(n))


@family("empty elements, implicit VR", 1 << 15)
def elements_implicit(n: int) -> bytes:
    return part10(ascending(n, IMPLICIT), IMPLICIT_LITTLE_UID)


@family("elements of one tag", 1 << 15)
def duplicates(n: int) -> bytes:
    return inside(EXPLICIT.element(0x00100020, "LO") * n)


@family("descending tags", 1 << 15)
def descending(n: int) -> bytes:
    data = ascending(n)
    return part10(b"".join(data[i : i + 8] for i in range(len(data) - 8, -1, -8)))


@family("unknown VRs", 1 << 14)
def unknown_vrs(n: int) -> bytes:
    return part10(ascending(n).replace(b"LO\0\0", b"ZZ\0\0"))


@family("odd lengths", 1 << 14)
def odd_lengths(n: int) -> bytes:
    return part10(ascending(n).replace(b"LO\0\0", b"LO\x01\0A"))


@family("group lengths", 1 << 14)
def group_lengths(n: int) -> bytes:
    elements = [EXPLICIT.number((i % 0x7000 + 8) << 16, "UL", 0) for i in range(n)]
    return part10(b"".join(elements))


@family("private creators", 1 << 13)
def creators(n: int) -> bytes:
    parts = []
    for i in range(0, n, 240):
        group = (0x0009 + 2 * (i // 240)) << 16
        parts.extend(EXPLICIT.element(group | j, "LO", b"MAKER %02X" % j) for j in range(0x10, 0x100))
        parts.extend(EXPLICIT.element(group | j << 8 | 1, "UN") for j in range(0x10, 0x100))
    return part10(b"".join(parts))


@family("private elements without a creator", 1 << 14)
def orphans(n: int) -> bytes:
    parts = []
    for start in range(0, n, 0x8000):
        group = (0x0009 + 2 * (start // 0x8000)) << 16
        parts.extend(EXPLICIT.element(group | 0x1000 + i, "UN") for i in range(min(n - start, 0x8000)))
    return part10(b"".join(parts))


@family("zeros behind the data", 1 << 18)
def zeros(n: int) -> bytes:
    return part10(ascending(10) + bytes(n))


@family("zeros, and a byte behind them", 1 << 18)
def zeros_and_one(n: int) -> bytes:
    return part10(ascending(10) + bytes(n) + b"\1")


@family("stray delimiters", 1 << 15)
def delimiters(n: int) -> bytes:
    return inside(EXPLICIT.delimiter(SEQUENCE_DELIMITER) * n)


@family("delimiters in sequences of defined length", 1 << 15)
def delimiters_inside(n: int) -> bytes:
    return inside(EXPLICIT.sequence(SEQUENCE, [EMPTY_ITEM, EXPLICIT.delimiter(ITEM_DELIMITER) * n]))


@family("values of undefined length without a delimiter", 1 << 14)
def no_delimiters(n: int) -> bytes:
    parts = [EXPLICIT.header(0x00420011, "OB", 0xFFFFFFFF) + b"\xfe\xff\xdd\xe0"] * n
    return part10(b"".join(parts))


@family("beginnings of delimiters", 1 << 16)
def half_delimiters(n: int) -> bytes:
    return part10(EXPLICIT.header(0x00420011, "UN", 0xFFFFFFFF) + b"\xfe\xff\xdd\xe0\1\0\0\0" * (n // 2))


# ---- values ----


@family("DS values", 1 << 16)
def decimals(n: int) -> bytes:
    return implicit_text(b"\\".join([b"1.5"] * n), 0x30060050)


@family("DS values that are no numbers", 1 << 16)
def no_decimals(n: int) -> bytes:
    return implicit_text(b"\\".join([b"1.x"] * n), 0x30060050)


@family("DS values, every second one blank", 1 << 16)
def blank_decimals(n: int) -> bytes:
    return implicit_text(b"\\".join([b"1\\"] * n), 0x30060050)


@family("digits of one DS value", 1 << 18)
def digits(n: int) -> bytes:
    return implicit_text(b"1" * n, 0x00181041)


@family("digits of one IS value", 1 << 18)
def integer_digits(n: int) -> bytes:
    return implicit_text(b"1" * n, 0x00280008)


@family("IS values", 1 << 17)
def integers(n: int) -> bytes:
    return implicit_text(b"\\".join([b"1"] * n), 0x00200013)


@family("US values", 1 << 17)
def numbers(n: int) -> bytes:
    return part10(IMPLICIT.element(0x00189219, "", b"\1\0" * n), IMPLICIT_LITTLE_UID)


@family("AT values", 1 << 16)
def tags(n: int) -> bytes:
    return part10(IMPLICIT.element(0x00280009, "", b"\x10\0\x10\0" * n), IMPLICIT_LITTLE_UID)


@family("UI values", 1 << 17)
def uids(n: int) -> bytes:
    return implicit_text(b"\\".join([b"1"] * n), 0x00080018)


@family("DA values", 1 << 15)
def dates(n: int) -> bytes:
    return implicit_text(b"\\".join([b"20230230"] * n), 0x00080020)


@family("TM values that are no times", 1 << 17)
def no_times(n: int) -> bytes:
    return implicit_text(b"\\".join([b"99"] * n), 0x00080030)


@family("CS values", 1 << 17)
def codes(n: int) -> bytes:
    return implicit_text(b"\\".join([b"a"] * n), 0x00080008)


@family("backslashes in LO", 1 << 18)
def backslashes(n: int) -> bytes:
    return implicit_text(b"\\" * n, 0x00081030)


@family("backslashes in UC", 1 << 18)
def backslashes_unlimited(n: int) -> bytes:
    return text(b"\\" * n, 0x00181008, "UC")


@family("LO values of invalid UTF-8", 1 << 17)
def invalid_values(n: int) -> bytes:
    return implicit_text(b"\\".join([b"\xff"] * n), 0x00081030, b"ISO_IR 192")


@family("LO values of characters that hide a backslash", 1 << 16)
def hidden_backslashes(n: int) -> bytes:
    return implicit_text(b"\\".join([b"\x81\x5c"] * n), 0x00081030, b"GBK")


@family("components of a name", 1 << 18)
def components(n: int) -> bytes:
    return implicit_text(b"^" * n, 0x00100010)


@family("groups of a name", 1 << 18)
def name_groups(n: int) -> bytes:
    return implicit_text(b"=" * n, 0x00100010)


@family("names", 1 << 17)
def names(n: int) -> bytes:
    return implicit_text(b"\\".join([b"A"] * n), 0x00081070)


@family("names in UTF-8", 1 << 16)
def names_beyond_ascii(n: int) -> bytes:
    return implicit_text(b"\\".join(["é".encode()] * n), 0x00081070, b"ISO_IR 192")


@family("control characters", 1 << 18)
def controls(n: int) -> bytes:
    return text(b"\0\x1b\x07\x01" * (n // 4))


@family("spaces", 1 << 18)
def spaces(n: int) -> bytes:
    return implicit_text(b" " * n, 0x00081030)


# ---- character sets ----


@family("escapes", 1 << 16)
def escapes(n: int) -> bytes:
    return text(b"\x1b$B" * n + b"\x1b(B", charset=b"\\ISO 2022 IR 87")


@family("escapes in a name", 1 << 16)
def escapes_in_name(n: int) -> bytes:
    return implicit_text(b"\x1b$B0l\x1b(B^" * (n // 2), 0x00100010, b"\\ISO 2022 IR 87")


@family("unknown escapes", 1 << 17)
def unknown_escapes(n: int) -> bytes:
    return text(b"\x1b*" * n, charset=b"\\ISO 2022 IR 87\\ISO 2022 IR 149")


@family("unknown escapes with backslashes in a name", 1 << 15)
def unknown_escapes_in_names(n: int) -> bytes:
    return implicit_text(b"\x1b$\\" * n, 0x00081070, b"\\ISO 2022 IR 87")


@family("escapes of every code element", 1 << 12)
def escapes_of_all(n: int) -> bytes:
    terms = b"\\".join(b"ISO 2022 IR %d" % number for number in ESCAPED_SETS)
    return implicit_text(
        b"".join(b"%s^=\\" % code for code in CODES_TO_ENCODINGS) * (n // 4), 0x00081070, terms
    )


@family("escapes that all differ", 1 << 14)
def different_escapes(n: int) -> bytes:
    escapes = b"".join(b"\x1b$B" + bytes((0x30 + i // 94 % 64, 0x21 + i % 94, 0x5C)) for i in range(n))
    return implicit_text(escapes, 0x00081070, b"\\ISO 2022 IR 87")


@family("unsound characters behind escapes, all different", 1 << 14)
def unsound_pieces(n: int) -> bytes:
    pieces = (bytes((0x81 + i % 100, 0x5C, 0x80 | i & 0x7F, 0x30 | i >> 7 & 0x0F)) for i in range(n))
    return implicit_text(b"".join(b"\x1b$)A" + piece for piece in pieces), 0x00081030, b"\\ISO 2022 IR 58")


@family("values between escapes", 1 << 16)
def escaped_values(n: int) -> bytes:
    return implicit_text(b"\x1b$B0l\x1b(B\\" * (n // 2), 0x00081030, b"\\ISO 2022 IR 87")


@family("invalid UTF-8", 1 << 18)
def invalid_text(n: int) -> bytes:
    return text(b"\xff\xc0" * (n // 2), charset=b"ISO_IR 192")


@family("values of the character set", 1 << 14)
def code_extensions(n: int) -> bytes:
    return text(b"\x1b$B0l\x1b(B", charset=b"\\".join([b"ISO 2022 IR 87"] * n)[:65534])


@family("unknown character sets", 1 << 13)
def unknown_sets(n: int) -> bytes:
    return implicit_text(b"ab", 0x00081030, b"\\".join([b"ISO_IR %d" % i for i in range(n)]))


@family("items with a character set of their own", 1 << 13)
def sets_in_items(n: int) -> bytes:
    own = EXPLICIT.element(0x00080005, "CS", b"ISO_IR 192")
    item = EXPLICIT.item(own + EXPLICIT.element(0x00080104, "LO", b"\xc3\xa4"))
    return inside(EXPLICIT.sequence(SEQUENCE, [item * n]))


# ---- encapsulation ----


@family("empty fragments", 1 << 15)
def fragments(n: int) -> bytes:
    return part10(EXPLICIT.encapsulated([b""] * n), JPEG_BASELINE_UID)


@family("entries of an offset table", 1 << 15)
def offsets(n: int) -> bytes:
    table = struct.pack(f"<{n}L", *range(0, 10 * n, 10))
    return part10(EXPLICIT.encapsulated([b"\1\2"] * n, table=table), JPEG_BASELINE_UID)


@family("entries of an offset table that lead nowhere", 1 << 16)
def wrong_offsets(n: int) -> bytes:
    return part10(EXPLICIT.encapsulated([b"\1\2"], table=struct.pack("<L", 7) * n), JPEG_BASELINE_UID)


def image(syntax: str, *pixels: bytes, frames: int = 1) -> bytes:
    """Return a file of 8-bit frames of 16 x 16."""
    head = [
        EXPLICIT.number(0x00280002, "US", 1),
        EXPLICIT.element(0x00280004, "CS", b"MONOCHROME2 "),
        EXPLICIT.element(0x00280008, "IS", padded(b"%d" % frames)),
        *(EXPLICIT.number(0x00280000 | e, "US", 16) for e in (0x10, 0x11)),
        *(EXPLICIT.number(0x00280100 + e, "US", value) for e, value in enumerate((8, 8, 7, 0))),
    ]
    return part10(b"".join((*head, *pixels)), syntax)


@family("no-ops of RLE", 1 << 18)
def noops(n: int) -> bytes:
    frame = struct.pack("<16L", 1, 64, *[0] * 14) + b"\x80" * n + b"\x81\0\x81\0"
    return image(RLE_UID, EXPLICIT.encapsulated([frame]))


@family("frames of RLE", 1 << 11)
def rle_frames(n: int) -> bytes:
    frame = struct.pack("<16L", 1, 64, *[0] * 14) + b"\x81\0\x81\0"
    return image(RLE_UID, EXPLICIT.encapsulated([frame] * n), frames=n)


# ---- deflate ----


@family("deflated elements", 1 << 16)
def deflated_elements(n: int) -> bytes:
    return part10(deflated(ascending(n)), DEFLATED_UID)


@family("deflated zeros", 1_000_000)
def deflated_zeros(n: int) -> bytes:  # up to 16 times as many are within the limits
    return part10(deflated(EXPLICIT.element(0x00420011, "OB", bytes(n))), DEFLATED_UID)


@family("deflated noise", 1 << 18)
def deflated_noise(n: int) -> bytes:
    noise = bytes((i * i * 7919 >> 7) & 0xFF for i in range(n))
    return part10(deflated(EXPLICIT.element(PIXELS, "OB", noise)), DEFLATED_UID)


@family("stored blocks of deflate", 1 << 15)
def stored_blocks(n: int) -> bytes:
    return part10(ascending(1)[:0] + b"\0\0\0\xff\xff" * n + b"\1\0\0\xff\xff", DEFLATED_UID)
