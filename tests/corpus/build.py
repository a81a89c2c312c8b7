"""DICOM bytes for tests, put together by plain code that shares nothing with the reader or the writer.

An :class:`Encoding` writes elements, items and sequences in one of the three encodings; every length can be
given instead of counted, which is how the broken inputs are made.  Nothing is validated or padded.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

#: The length that says "up to a delimiter" (PS3.5 7.1.1).
UNDEFINED = 0xFFFFFFFF

ITEM = 0xFFFEE000
ITEM_DELIMITER = 0xFFFEE00D
SEQUENCE_DELIMITER = 0xFFFEE0DD

#: VRs with two reserved bytes and a 32-bit length in explicit VR (PS3.5 table 7.1-1).
LONG_VRS = frozenset(("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV"))

IMPLICIT_LITTLE_UID = "1.2.840.10008.1.2"
EXPLICIT_LITTLE_UID = "1.2.840.10008.1.2.1"
EXPLICIT_BIG_UID = "1.2.840.10008.1.2.2"
DEFLATED_UID = "1.2.840.10008.1.2.1.99"
JPEG_BASELINE_UID = "1.2.840.10008.1.2.4.50"
RLE_UID = "1.2.840.10008.1.2.5"

CT_IMAGE_UID = "1.2.840.10008.5.1.4.1.1.2"
#: A SOP class without pixel data, of as many characters in its element.
RAW_DATA_UID = "1.2.840.10008.5.1.4.1.1.66"


class Encoding(NamedTuple):
    """One way of writing a data set: explicit or implicit VR, little or big endian (PS3.5 A.1 to A.3)."""

    implicit: bool = False
    little: bool = True

    def pack(self, form: str, *values: float) -> bytes:
        """Return numbers in this byte order; `form` is of :mod:`struct`, without the byte order."""
        return struct.pack(("<" if self.little else ">") + form, *values)

    def tag(self, tag: int) -> bytes:
        """Return a tag's four bytes: the group, then the element number."""
        return self.pack("HH", tag >> 16, tag & 0xFFFF)

    def header(self, tag: int, vr: str | bytes, length: int, reserved: bytes = b"\0\0") -> bytes:
        """Return an element's header; `vr` is ignored if the VR is implicit."""
        if self.implicit:
            return self.tag(tag) + self.pack("L", length)
        code = vr.encode("latin-1") if isinstance(vr, str) else vr
        if code.decode("latin-1") in LONG_VRS:
            return self.tag(tag) + code + reserved + self.pack("L", length)
        return self.tag(tag) + code + self.pack("H", length)

    def element(
        self, tag: int, vr: str | bytes, value: bytes | str = b"", length: int | None = None
    ) -> bytes:
        """Return an element; `length` is the declared length where it is not the value's own."""
        if isinstance(value, str):
            value = value.encode("utf-8")
        return self.header(tag, vr, len(value) if length is None else length) + value

    def number(self, tag: int, vr: str, *values: float) -> bytes:
        """Return an element of binary numbers."""
        form = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "UV": "Q", "SV": "q", "FL": "f", "FD": "d"}[vr]
        return self.element(tag, vr, self.pack(f"{len(values)}{form}", *values))

    def delimiter(self, tag: int, length: int = 0) -> bytes:
        """Return an item delimiter or a sequence delimiter (PS3.5 table 7.5-3)."""
        return self.tag(tag) + self.pack("L", length)

    def item(
        self, content: bytes = b"", *, undefined: bool = False, length: int | None = None, closed: bool = True
    ) -> bytes:
        """Return an item: of counted length, of undefined length, or of any length given."""
        if undefined:
            end = self.delimiter(ITEM_DELIMITER) if closed else b""
            return self.delimiter(ITEM, UNDEFINED) + content + end
        return self.delimiter(ITEM, len(content) if length is None else length) + content

    def sequence(
        self,
        tag: int,
        items: Iterable[bytes] = (),
        *,
        undefined: bool = False,
        length: int | None = None,
        closed: bool = True,
        vr: str = "SQ",
    ) -> bytes:
        """Return a sequence of items that are bytes already."""
        content = b"".join(items)
        if undefined:
            end = self.delimiter(SEQUENCE_DELIMITER) if closed else b""
            return self.header(tag, vr, UNDEFINED) + content + end
        return self.header(tag, vr, len(content) if length is None else length) + content

    def encapsulated(
        self, fragments: Iterable[bytes], *, table: bytes = b"", closed: bool = True, tag: int = 0x7FE00010
    ) -> bytes:
        """Return pixel data as fragments behind an offset table (PS3.5 A.4)."""
        content = b"".join(self.item(part) for part in (table, *fragments))
        end = self.delimiter(SEQUENCE_DELIMITER) if closed else b""
        return self.header(tag, "OB", UNDEFINED) + content + end


EXPLICIT_LITTLE = Encoding()
EXPLICIT_BIG = Encoding(little=False)
IMPLICIT_LITTLE = Encoding(implicit=True)


def padded(text: str | bytes, pad: bytes = b" ") -> bytes:
    """Return `text` as bytes of even length."""
    raw = text.encode("utf-8") if isinstance(text, str) else text
    return raw + pad if len(raw) % 2 else raw


def uid(text: str) -> bytes:
    """Return a UID as bytes of even length."""
    return padded(text, b"\0")


def group_length(elements: bytes, value: int | None = None) -> bytes:
    """Return (0002,0000) for the elements that follow it, or with the value given."""
    return EXPLICIT_LITTLE.number(0x00020000, "UL", len(elements) if value is None else value)


def file_meta(
    transfer_syntax: str | bytes | None = EXPLICIT_LITTLE_UID, *extra: bytes, sop_class: str = RAW_DATA_UID
) -> bytes:
    """Return File Meta Information without preamble and prefix (PS3.10 7.1); no transfer syntax if None."""
    encoding = EXPLICIT_LITTLE
    parts = [
        encoding.element(0x00020001, "OB", b"\0\1"),
        encoding.element(0x00020002, "UI", uid(sop_class)),
        encoding.element(0x00020003, "UI", uid("1.2.3.4")),
    ]
    if transfer_syntax is not None:
        value = uid(transfer_syntax) if isinstance(transfer_syntax, str) else transfer_syntax
        parts.append(encoding.element(0x00020010, "UI", value))
    parts.append(encoding.element(0x00020012, "UI", uid("1.2.3.5")))
    elements = b"".join((*parts, *extra))
    return group_length(elements) + elements


def part10(
    dataset: bytes,
    transfer_syntax: str | bytes | None = EXPLICIT_LITTLE_UID,
    *,
    meta: bytes | None = None,
    preamble: bytes = bytes(128),
) -> bytes:
    """Return a DICOM file: preamble, prefix, File Meta Information, data set (PS3.10 7)."""
    return preamble + b"DICM" + (file_meta(transfer_syntax) if meta is None else meta) + dataset


def deflated(dataset: bytes) -> bytes:
    """Return a data set deflated as in PS3.5 A.5: raw RFC 1951, of even length."""
    deflater = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return padded(deflater.compress(dataset) + deflater.flush(), b"\0")


def ascending(count: int, encoding: Encoding = EXPLICIT_LITTLE, first_group: int = 0x0010) -> bytes:
    """Return `count` elements of zero length in tag order, VR LO: whole even groups, made by slices."""
    if not encoding.little:
        raise ValueError("ascending elements are built in little endian only")
    blocks = []
    group = first_group
    while count > 0:
        size = min(count, 0x10000)
        block = bytearray(8 * size)
        numbers = struct.pack(f"<{size}H", *range(size))
        block[0::8] = bytes((group & 0xFF,)) * size
        block[1::8] = bytes((group >> 8,)) * size
        block[2::8], block[3::8] = numbers[0::2], numbers[1::2]
        if not encoding.implicit:
            block[4::8], block[5::8] = b"L" * size, b"O" * size
        blocks.append(bytes(block))
        count -= size
        group += 2
    return b"".join(blocks)
