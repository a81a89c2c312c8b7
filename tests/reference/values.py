"""The conversion of an element's bytes in plain Python, by the rules alone: no speed, no classes of ours.

A value is described, not made: text and numbers as themselves, and a pair ``(name, ...)`` for what has a
class of its own.  Covers valid and oddly padded values under the default switches in one character set.
"""

from __future__ import annotations

import struct
from typing import Any

#: struct's letter and the bytes of one number.
BINARY = {"US": "H", "SS": "h", "UL": "L", "SL": "l", "UV": "Q", "SV": "q", "FL": "f", "FD": "d"}
BYTES = {"OB", "OD", "OF", "OL", "OV", "OW", "UN"}
DEFAULT_REPERTOIRE = {"AS", "CS", "DA", "DT", "TM"}
ONE_VALUE = {"LT", "ST", "UT"}
MANY_VALUES = {"LO", "SH", "UC"}
ALL = {
    *BINARY,
    *BYTES,
    *DEFAULT_REPERTOIRE,
    *ONE_VALUE,
    *MANY_VALUES,
    "AE",
    "AT",
    "DS",
    "IS",
    "PN",
    "UI",
    "UR",
}

PADDING = " \0"


class WrongLength(Exception):
    """The bytes are no whole count of numbers."""


def decode(vr: str, data: bytes, little_endian: bool = True, encoding: str = "latin-1") -> Any:
    """Return the description of a value.

    Several values are ``("list", ...)`` if they are binary numbers, else ``("MultiValue", ...)``.
    """
    if not data:
        return empty(vr)
    if vr in BYTES:
        return data
    if vr in BINARY:
        return numbers(BINARY[vr], data, little_endian)
    if vr == "AT":
        return tags(data, little_endian)
    if vr in ONE_VALUE:
        return data.decode(encoding, "replace").rstrip(PADDING)
    if vr in MANY_VALUES:
        return many([text.rstrip(PADDING) for text in data.decode(encoding, "replace").split("\\")])
    if vr == "PN":
        names = data.rstrip(PADDING.encode()).split(b"\\")
        return many([("PersonName", name.decode(encoding, "replace").rstrip("=")) for name in names])
    text = data.decode("latin-1")
    if vr in DEFAULT_REPERTOIRE:
        return many(text.rstrip(PADDING).split("\\"))
    if vr == "AE":
        return many([value.strip() for value in text.split("\\")])
    if vr == "UR":
        return text.rstrip()
    if vr == "UI":
        return many([("UID", value.strip()) for value in text.rstrip(PADDING).split("\\")])
    if vr == "IS":
        return number_strings(text.rstrip(PADDING), data, whole_number)
    if vr == "DS":
        return number_strings(text.strip().rstrip(PADDING), data, decimal)
    raise AssertionError(vr)


def empty(vr: str) -> Any:
    if vr == "PN":
        return ("PersonName", "")
    if vr in {"AE", "UI", "UR", *DEFAULT_REPERTOIRE, *ONE_VALUE, *MANY_VALUES}:
        return ""
    return None


def many(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else ("MultiValue", *values)


def numbers(letter: str, data: bytes, little_endian: bool) -> Any:
    size = struct.calcsize("<" + letter)
    if len(data) % size:
        raise WrongLength
    found = struct.unpack(f"{'<' if little_endian else '>'}{len(data) // size}{letter}", data)
    return found[0] if len(found) == 1 else ("list", *found)


def tags(data: bytes, little_endian: bool) -> Any:
    if len(data) % 4:
        raise WrongLength
    words = struct.unpack(f"{'<' if little_endian else '>'}{len(data) // 2}H", data)
    pairs = zip(words[::2], words[1::2], strict=True)
    return many([("BaseTag", (group << 16) | element) for group, element in pairs])


def number_strings(text: str, data: bytes, make: Any) -> Any:
    """Return the numbers; if one is none, the text of all."""
    try:
        return many([make(value) if value.strip() else value for value in text.split("\\")])
    except (ValueError, OverflowError):
        return decode("UC", data)


def whole_number(text: str) -> Any:
    try:
        number: float = int(text)
    except ValueError:
        number = float(text)
        if number == int(number):
            number = int(number)
    return ("IS" if isinstance(number, int) else "ISfloat", number, text.strip())


def decimal(text: str) -> Any:
    return ("DSfloat", float(text), text.strip())
