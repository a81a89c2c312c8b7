"""The conversion of a value to an element's bytes in plain Python, by the rules alone: no speed, no classes.

Values are ``str``, ``bytes``, ``int``, ``float``, ``Decimal``, dates and times, or lists of them; ``None`` is
no value.  Text is in one character set, a codec of Python that needs no escape sequences.
"""

from __future__ import annotations

import datetime
import math
import struct
from decimal import Decimal
from typing import Any

from tests.reference.values import BINARY, BYTES, MANY_VALUES, ONE_VALUE

RANGES = {"US": (0, 16), "UL": (0, 32), "UV": (0, 64), "SS": (1, 16), "SL": (1, 32), "SV": (1, 64)}
LONGEST_DECIMAL = 16


class Refused(Exception):
    """The VR cannot hold the value."""


def encode(vr: str, value: Any, little: bool = True, encoding: str = "latin-1") -> bytes:
    """Return the value field: the values of text VRs with backslashes between them, of even length."""
    if value is None or (isinstance(value, (str, bytes, list)) and len(value) == 0):
        return b""
    items = value if isinstance(value, list) else [value]
    if vr in BYTES:
        if not isinstance(value, (bytes, bytearray, memoryview)):
            raise Refused("not bytes")
        field = bytes(value)
    elif vr in BINARY:
        field = b"".join(number(vr, item, little) for item in items)
    elif vr == "AT":
        field = b"".join(tag(item, little) for item in items)
    else:
        field = b"\\".join(text(vr, item, encoding) for item in items)
    padding = b"\0" if vr == "UI" or vr in BYTES else b" "
    return field + padding * (len(field) % 2)


def number(vr: str, value: Any, little: bool) -> bytes:
    order = "<" if little else ">"
    if vr in RANGES:
        signed, bits = RANGES[vr]
        if not isinstance(value, int):
            raise Refused("not an int")
        lowest = -(1 << (bits - 1)) if signed else 0
        if not lowest <= value < lowest + (1 << bits):
            raise Refused("out of range")
    elif not isinstance(value, (int, float)):
        raise Refused("not a number")
    try:
        return struct.pack(order + BINARY[vr], value)
    except (OverflowError, struct.error) as fault:
        raise Refused("out of range") from fault


def tag(value: Any, little: bool) -> bytes:
    if not isinstance(value, int) or not 0 <= value <= 0xFFFFFFFF:
        raise Refused("not a tag")
    return struct.pack("<HH" if little else ">HH", value >> 16, value & 0xFFFF)


def text(vr: str, value: Any, encoding: str) -> bytes:
    """Return the bytes of one value."""
    if isinstance(value, bytes):
        return value
    if vr == "DS":
        return decimal(value).encode("ascii")
    if vr == "IS":
        return integer(value).encode("ascii")
    if vr in ("DA", "DT", "TM") and isinstance(value, (datetime.date, datetime.time)):
        return moment(vr, value).encode("ascii")
    if not isinstance(value, str):
        raise Refused("not text")
    if vr == "PN":
        return value.rstrip("=").encode(encoding)
    return value.encode(encoding if vr in MANY_VALUES | ONE_VALUE else "latin-1")


def moment(vr: str, value: datetime.date | datetime.time) -> str:
    day = f"{value.year:04}{value.month:02}{value.day:02}" if isinstance(value, datetime.date) else ""
    if not isinstance(value, (datetime.time, datetime.datetime)):
        if vr == "TM":
            raise Refused("no time")
        return day
    if vr != "TM" and not day:
        raise Refused("no date")
    time = f"{value.hour:02}{value.minute:02}{value.second:02}"
    if value.microsecond:
        time += f".{value.microsecond:06}"
    offset = value.strftime("%z")[:5] if vr == "DT" else ""
    return {"DA": day, "TM": time, "DT": day + time + offset}[vr]


def decimal(value: Any) -> str:
    """Return a DS of at most 16 characters."""
    if isinstance(value, str):
        return value
    if not isinstance(value, (int, float, Decimal)):
        raise Refused("not a number")
    if not math.isfinite(value):
        raise Refused("not finite")
    written = str(int(value)) if isinstance(value, bool) else str(value)
    if len(written) <= LONGEST_DECIMAL:
        return written
    # The number itself; else the double nearest to it, which may have a text of its own.
    for number in (Decimal(written), Decimal(repr(float(value)))):
        for form in exact_forms(number):
            if len(form) <= LONGEST_DECIMAL:
                return form
    return nearest(float(value))


def exact_forms(value: Decimal) -> list[str]:
    """Return texts of the same number: digits alone, with an exponent, with a point first, with both."""
    negative, digits, exponent = value.as_tuple()
    assert isinstance(exponent, int)
    sign, written = "-" * negative, "".join(map(str, digits))
    run = written.rstrip("0") or "0"
    exponent += len(written) - len(run)
    leading = exponent + len(run) - 1
    forms = [f"{sign}{run[0]}{'.' * (len(run) > 1)}{run[1:]}e{leading}"]
    if exponent >= 0:
        forms.insert(0, sign + run + "0" * exponent if exponent < LONGEST_DECIMAL else sign + "0" * 99)
    elif len(run) <= -exponent:
        forms.append(f"{sign}.{run.zfill(-exponent)}")
    return [*forms, f"{sign}{run}e{exponent}"]


def nearest(value: float) -> str:
    """Return the text with the most digits: fixed from 1e-4 to 1e14 (1e13 if negative), else with an e."""
    room = LONGEST_DECIMAL - (value < 0)
    magnitude = math.log10(abs(value))
    if -4 <= magnitude < room - 2:
        for decimals in range(room - 2, 0, -1):
            form = f"{value:.{decimals}f}"
            if len(form) <= LONGEST_DECIMAL:
                return form
    for decimals in range(10, -1, -1):
        form = f"{value:.{decimals}e}"
        if len(form) <= LONGEST_DECIMAL and math.isfinite(float(form)):
            return form
    raise Refused("no text is near")


def integer(value: Any) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, (int, float, Decimal)):
        raise Refused("not a number")
    if not math.isfinite(value):
        raise Refused("not finite")
    return str(int(value)) if value == int(value) else str(value)
