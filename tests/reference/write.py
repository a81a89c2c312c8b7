"""The writing of a data set in plain Python, by the rules alone: every element encoded, nothing copied.

It takes ``element.VR`` and ``element.value`` and nothing of the native modules.  Where the writer keeps the
bytes of a source, this does so only with ``kept``, and then by way of ``RawDataElement.value``.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, NamedTuple

from cydicom.charset import convert_encodings, encode_string
from cydicom.dataelem import RawDataElement
from cydicom.textencoding import delimited

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDEFINED = 0xFFFFFFFF
ITEM, ITEM_DELIMITER, SEQUENCE_DELIMITER = 0xFFFEE000, 0xFFFEE00D, 0xFFFEE0DD
CHARACTER_SET = 0x00080005

#: struct's letter for one number.
BINARY = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "UV": "Q", "SV": "q", "FL": "f", "FD": "d"}
#: VRs of bytes, and how many of them are one word (PS3.5 7.3).
WORDS = {"OB": 1, "UN": 1, "OW": 2, "OL": 4, "OF": 4, "OD": 8, "OV": 8}
#: What changes places together when the byte order changes.
UNITS = {**WORDS, **{vr: struct.calcsize("<" + letter) for vr, letter in BINARY.items()}, "AT": 2}
#: VRs with a length of 32 bits in explicit VR (PS3.5 table 7.1-1).
LONG = {*WORDS, "SQ", "SV", "UC", "UR", "UT", "UV"}
CHARSET_TEXT = {"LO", "LT", "PN", "SH", "ST", "UC", "UT"}
TEXT = {*CHARSET_TEXT, "AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"}

PIXEL_DATA, LUT_DATA = 0x7FE00010, 0x00283006
WAVEFORM = {0x54000110, 0x54000112, 0x5400100A, 0x54001010}
#: Of these the first number is unsigned, whatever the others are (PS3.3 C.7.6.3.1.5).
DESCRIPTORS = {0x00281101, 0x00281102, 0x00281103, 0x00283002}

DEFAULT = ("iso8859",)


class Form(NamedTuple):
    """How a data set is written."""

    implicit: bool
    little: bool
    kept: bool = False

    def pack(self, letters: str, *numbers: Any) -> bytes:
        return struct.pack(("<" if self.little else ">") + letters, *numbers)

    def tag(self, tag: int) -> bytes:
        return self.pack("HH", tag >> 16, tag & 0xFFFF)

    def delimiter(self, tag: int, length: int = 0) -> bytes:
        return self.tag(tag) + self.pack("L", length)


class Enclosing(NamedTuple):
    """What decides on ambiguous VRs, from the nearest data set that has it (PS3.3 C.7.6.3.1.5)."""

    pixel_representation: int | None = None
    bits_allocated: int | None = None
    waveform_bits: int | None = None

    def inside(self, dataset: Any) -> Enclosing:
        keywords = ("PixelRepresentation", "BitsAllocated", "WaveformBitsAllocated")
        own = [dataset.get(keyword) for keyword in keywords]
        return Enclosing(*(new if type(new) is int else old for new, old in zip(own, self, strict=True)))


def write(
    dataset: Any, implicit: bool, little: bool, encodings: Sequence[str] = DEFAULT, *, kept: bool = False
) -> bytes:
    """Return the bytes of a data set.

    Parameters
    ----------
    kept : bool
        Take the bytes of elements that were read and not touched, in the byte order wanted.
    """
    return _dataset(dataset, Form(implicit, little, kept), tuple(encodings), Enclosing())


def _dataset(dataset: Any, form: Form, inherited: tuple[str, ...], above: Enclosing) -> bytes:
    encodings = inherited
    if CHARACTER_SET in dataset:
        encodings = tuple(convert_encodings(dataset[CHARACTER_SET].value or ""))
    enclosing = above.inside(dataset)
    parts = []
    for tag in sorted(dataset.keys()):
        # Group lengths are retired but for those of command and file (PS3.5 7.2).
        if tag & 0xFFFF == 0 and tag >> 16 > 6:
            continue
        stored = dataset.get_item(tag)
        element = dataset[tag]
        vr = resolved(element, dataset, form.implicit, enclosing)
        if vr == "SQ":
            content = _items(element.value or (), form, encodings, enclosing)
            parts.append(_element(tag, "SQ", content, element.is_undefined_length, form))
            continue
        if form.kept and type(stored) is RawDataElement and not _is_foreign(stored, vr, dataset, encodings):
            value = _kept(stored, vr, form.little, element.is_undefined_length)
            if _outgrows(vr, value, form):
                value = _kept(stored, vr, True, False)
        elif hasattr(element.value, "read"):
            value = element.value.read()
        else:
            value = encode(vr, element.value, form.little, encodings, tag)
            if _outgrows(vr, value, form):
                value = encode(vr, element.value, True, encodings, tag)
        parts.append(_element(tag, vr, padded(vr, value), element.is_undefined_length, form))
    return b"".join(parts)


def _outgrows(vr: str, value: bytes, form: Form) -> bool:
    """Tell whether a value becomes UN for its length; that is little endian (PS3.5 6.2.2)."""
    return not form.implicit and vr not in LONG and len(value) > 0xFFFE


def _is_foreign(stored: RawDataElement, vr: str, dataset: Any, encodings: tuple[str, ...]) -> bool:
    """Tell whether the bytes of a text mean something else in the character set that is written."""
    if vr not in CHARSET_TEXT or ((stored.value or b"").isascii() and b"\x1b" not in (stored.value or b"")):
        return False
    source = dataset.original_character_set
    return encodings != ((source,) if isinstance(source, str) else tuple(source))


def _kept(stored: RawDataElement, vr: str, little: bool, fragments: bool) -> bytes:
    """Return the bytes that were read, in the byte order wanted; fragments have none (PS3.5 A.4)."""
    value: bytes = stored.value or b""
    was_little = stored.is_little_endian or stored.VR == "UN"
    return value if fragments or was_little == little else swap(value, UNITS.get(vr, 1))


def _items(items: Any, form: Form, encodings: tuple[str, ...], enclosing: Enclosing) -> bytes:
    content = b""
    for item in items:
        inner = _dataset(item, form, encodings, enclosing)
        if item.is_undefined_length_sequence_item:
            content += form.delimiter(ITEM, UNDEFINED) + inner + form.delimiter(ITEM_DELIMITER)
        else:
            content += form.delimiter(ITEM, len(inner)) + inner
    return content


def _element(tag: int, vr: str, value: bytes, undefined: bool, form: Form) -> bytes:
    """Return header, value and, for an undefined length, the delimiter (PS3.5 7.1, 7.5)."""
    # In implicit VR other bytes of undefined length would be a sequence (PS3.5 7.1.1).
    undefined = undefined and (vr == "SQ" or (vr in WORDS and (tag == 0x7FE00010 or not form.implicit)))
    length = UNDEFINED if undefined else len(value)
    end = form.delimiter(SEQUENCE_DELIMITER) if undefined else b""
    if form.implicit:
        return form.tag(tag) + form.pack("L", length) + value + end
    if vr not in LONG and length > 0xFFFE:
        vr = "UN"  # PS3.5 6.2.2: what does not fit into a length of 16 bits
    if vr in LONG:
        return form.tag(tag) + vr.encode() + b"\0\0" + form.pack("L", length) + value + end
    return form.tag(tag) + vr.encode() + form.pack("H", length) + value


def resolved(element: Any, dataset: Any, implicit: bool, enclosing: Enclosing) -> str:
    """Return the VR that an ambiguous one stands for (PS3.5 A, PS3.6 6)."""
    vr, tag = str.__str__(element.VR), int(element.tag)
    if len(vr) == 2:
        return vr
    if tag == PIXEL_DATA:
        if element.is_undefined_length:
            return "OB"
        wide = implicit or (enclosing.bits_allocated or 0) > 8
        return "OW" if wide else "OB"
    if tag in WAVEFORM:
        return "OB" if not implicit and enclosing.waveform_bits == 8 else "OW"
    if tag == LUT_DATA:
        return "US" if dataset.LUTDescriptor[0] == 1 else "OW"
    if vr.startswith("US or SS"):
        return "SS" if enclosing.pixel_representation == 1 else "US"
    return "OW"


def padded(vr: str, value: bytes) -> bytes:
    """Return a value of even length (PS3.5 6.2): bytes and UIDs end in NUL, text in a space."""
    if len(value) % 2 == 0:
        return value
    return value + (b" " if vr in TEXT and vr != "UI" else b"\0")


def swap(value: bytes, unit: int) -> bytes:
    """Return a value in the other byte order; bytes that are no whole unit stay."""
    whole = len(value) - len(value) % unit
    turned = bytearray(value)
    for i in range(unit):
        turned[i:whole:unit] = value[unit - 1 - i : whole : unit]
    return bytes(turned)


# Values.


def encode(vr: str, value: Any, little: bool, encodings: tuple[str, ...] = DEFAULT, tag: int = 0) -> bytes:
    """Return the value field of an element, not padded."""
    if value is None or (isinstance(value, (str, bytes, list, tuple)) and not value):
        return b""
    if vr in WORDS:
        return bytes(value)
    several = not isinstance(value, (str, bytes)) and hasattr(value, "__iter__") and vr not in ("LT", "PN")
    if vr == "PN":
        several = isinstance(value, (list, tuple)) or hasattr(value, "append")
    values = list(value) if several else [value]
    order = "<" if little else ">"
    if vr in BINARY:
        letters = BINARY[vr] * len(values)
        if tag in DESCRIPTORS and vr == "SS" and len(values) > 1 and values[0] >= 0:
            letters = "H" + letters[1:]
        return struct.pack(order + letters, *values)
    if vr == "AT":
        words = [word for tag in values for word in (tag >> 16, tag & 0xFFFF)]
        return struct.pack(f"{order}{len(words)}H", *words)
    return delimited(b"\\", [one(vr, part, encodings) for part in values], encodings)


def one(vr: str, value: Any, encodings: tuple[str, ...]) -> bytes:
    """Return one value of a text VR."""
    if isinstance(value, bytes):
        return value
    if vr == "PN":
        return name(value, encodings)
    if vr in CHARSET_TEXT:
        return text(value, encodings)
    if vr == "DS":
        written = value if isinstance(value, str) else decimal(value)
        return written.encode("ascii")
    if vr == "IS":
        written = getattr(value, "original_string", None) or (
            value if isinstance(value, str) else int.__repr__(int(value))
        )
        return written.encode("ascii")
    if not isinstance(value, str):
        value = getattr(value, "original_string", None) or formatted(vr, value)
    return value.encode("latin-1")


def text(value: str, encodings: tuple[str, ...]) -> bytes:
    """Return text; escape sequences, where there are several sets, are tested with the character sets."""
    if len(encodings) == 1:
        return value.encode(encodings[0])
    return encode_string(value, encodings)


def name(value: Any, encodings: tuple[str, ...]) -> bytes:
    """Return a person's name without empty groups at its end; each component begins in the first set."""
    groups = str(value).rstrip("=").split("=")
    encoded = [
        delimited(b"^", [text(part, encodings) for part in group.split("^")], encodings) for group in groups
    ]
    return delimited(b"=", encoded, encodings)


def decimal(number: Any) -> str:
    """Return the text of a DS: what it was made of, else what Python shows."""
    original = getattr(number, "original_string", None)
    if original is not None:
        return str(original)
    shown = float.__repr__(number) if isinstance(number, float) else str(number)
    if len(shown) > 16:
        raise ValueError(f"{shown} has to be rounded, which this reference does not do")
    return shown


def formatted(vr: str, value: Any) -> str:
    """Return a date or time of Python's."""
    if vr == "DA":
        return f"{value.year:04}{value.month:02}{value.day:02}"
    clock = f"{value.hour:02}{value.minute:02}{value.second:02}"
    clock += f".{value.microsecond:06}" if value.microsecond else ""
    if vr == "TM":
        return clock
    return f"{value.year:04}{value.month:02}{value.day:02}{clock}{value.strftime('%z')[:5]}"
