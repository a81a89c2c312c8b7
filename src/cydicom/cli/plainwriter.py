"""DICOM files from nested lists, in a few lines of plain code: the demo's own writer.

It shares nothing with the reader, so that reading the files back tests the reader.  An element is a tuple of
tag, VR and value; the value of a sequence is a list of items, and an item is a list of elements.
"""

from __future__ import annotations

import struct
import zlib
from array import array
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Any

    Element = tuple[int, str, Any]

__all__ = [
    "BIG_ENDIAN",
    "DEFLATED",
    "EXPLICIT",
    "IMPLICIT",
    "TransferSyntax",
    "part10",
]


class TransferSyntax(NamedTuple):
    """How a data set is encoded (PS3.5 A)."""

    uid: str
    explicit: bool = True
    order: str = "<"
    deflated: bool = False


IMPLICIT = TransferSyntax("1.2.840.10008.1.2", explicit=False)
EXPLICIT = TransferSyntax("1.2.840.10008.1.2.1")
DEFLATED = TransferSyntax("1.2.840.10008.1.2.1.99", deflated=True)
BIG_ENDIAN = TransferSyntax("1.2.840.10008.1.2.2", order=">")

_IMPLEMENTATION_UID = "2.25.244071158237109650239137446513498107331"
_CODECS = {"": "ascii", "ISO_IR 100": "latin-1", "ISO_IR 192": "utf-8", "\\ISO 2022 IR 87": "iso2022_jp"}
_NUMBERS = {"US": "H", "SS": "h", "UL": "I", "SL": "i", "FL": "f", "FD": "d"}
_LONG_LENGTH = frozenset("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())  # PS3.5 table 7.1-1
_IS_LITTLE_ENDIAN_HOST = struct.pack("=H", 1) == b"\1\0"
_UNDEFINED = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD


def part10(
    sop_class: str,
    sop_instance: str,
    elements: list[Element],
    syntax: TransferSyntax = EXPLICIT,
    charset: str = "",
    undefined_lengths: bool = False,
) -> bytes:
    """Return a file (PS3.10 7.1) that holds `elements`, which need not be in the order of their tags.

    Parameters
    ----------
    sop_class, sop_instance : str
        UIDs, which go to the file meta information and to the data set.
    elements : list
        Elements of the data set, without SOP class, SOP instance and character set.
    syntax : TransferSyntax
        The encoding of the data set.
    charset : str
        Value of Specific Character Set.
    undefined_lengths : bool
        Whether sequences and items end with a delimiter instead of having a length.
    """
    meta = _Writer(EXPLICIT, "", False).elements(
        [
            (0x00020001, "OB", b"\0\1"),
            (0x00020002, "UI", sop_class),
            (0x00020003, "UI", sop_instance),
            (0x00020010, "UI", syntax.uid),
            (0x00020012, "UI", _IMPLEMENTATION_UID),
            (0x00020013, "SH", "CYDICOM DEMO"),
        ]
    )
    group_length = _Writer(EXPLICIT, "", False).elements([(0x00020000, "UL", len(meta))])
    identity: list[Element] = [(0x00080016, "UI", sop_class), (0x00080018, "UI", sop_instance)]
    if charset:
        identity.append((0x00080005, "CS", charset))
    body = _Writer(syntax, charset, undefined_lengths).elements([*identity, *elements])
    if syntax.deflated:
        compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)  # no zlib header (PS3.5 A.5)
        body = compressor.compress(body) + compressor.flush()
        body += b"\0" * (len(body) % 2)
    return b"".join((bytes(128), b"DICM", group_length, meta, body))


class _Writer:
    def __init__(self, syntax: TransferSyntax, charset: str, undefined_lengths: bool) -> None:
        self._syntax = syntax
        self._codec = _CODECS[charset]
        self._undefined = undefined_lengths

    def elements(self, elements: list[Element]) -> bytes:
        return b"".join(self._element(*element) for element in sorted(elements, key=lambda e: e[0]))

    def _element(self, tag: int, vr: str, value: Any) -> bytes:
        data = self._items(value) if vr == "SQ" else self._value(vr, value)
        length = _UNDEFINED if vr == "SQ" and self._undefined else len(data)
        order = self._syntax.order
        header = struct.pack(f"{order}HH", tag >> 16, tag & 0xFFFF)
        if not self._syntax.explicit:
            header += struct.pack(f"{order}I", length)
        elif vr in _LONG_LENGTH:
            header += vr.encode() + struct.pack(f"{order}HI", 0, length)
        else:
            header += vr.encode() + struct.pack(f"{order}H", length)
        return header + data

    def _items(self, items: list[list[Element]]) -> bytes:
        parts = []
        for item in items:
            data = self.elements(item)
            if self._undefined:
                parts += [self._delimiter(_ITEM, _UNDEFINED), data, self._delimiter(_ITEM_END, 0)]
            else:
                parts += [self._delimiter(_ITEM, len(data)), data]
        if self._undefined:
            parts.append(self._delimiter(_SEQUENCE_END, 0))
        return b"".join(parts)

    def _delimiter(self, tag: int, length: int) -> bytes:
        return struct.pack(f"{self._syntax.order}HHI", tag >> 16, tag & 0xFFFF, length)

    def _value(self, vr: str, value: Any) -> bytes:
        order = self._syntax.order
        if isinstance(value, array):
            words = array(value.typecode, value)
            if (order == "<") != _IS_LITTLE_ENDIAN_HOST:
                words.byteswap()
            return words.tobytes()
        if isinstance(value, bytes):
            return value + b"\0" * (len(value) % 2)
        values = value if isinstance(value, list) else [value]
        if vr in _NUMBERS:
            return struct.pack(f"{order}{len(values)}{_NUMBERS[vr]}", *values)
        data = "\\".join(map(str, values)).encode(self._codec)
        return data + (b"\0" if vr == "UI" else b" ") * (len(data) % 2)
