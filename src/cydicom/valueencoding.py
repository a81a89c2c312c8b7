"""What the native encoding of values leaves to Python: text by codecs, numbers that do not fit, arrays.

:mod:`cydicom._native.encode` decides what is plain, and asks these functions for the rest; whoever writes
imports this module, which hands them down.
"""

from __future__ import annotations

import codecs
import math
import sys

from cydicom import policy
from cydicom._native.objects import bind
from cydicom.characterset import ESC, default_encoding
from cydicom.errors import ValueEncodingError, ValueTypeError
from cydicom.multival import ConstrainedList
from cydicom.numberstring import IS, DSfloat, exact_text, format_number_as_ds, is_valid_ds
from cydicom.personname import PersonName
from cydicom.tag import Tag
from cydicom.textencoding import (
    _encode_string_impl,
    custom_encoders,
    delimited,
    encode_string,
    first_set_again,
)
from cydicom.validation import validate_regex

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from decimal import Decimal
    from typing import Any

_LONGEST = 16

_ASCII = "".join(map(chr, range(128))).replace(ESC.decode(), "")

_ASCII_IS_ASCII = 1
_LATIN_1 = 2
_UTF_8 = 3


# -- text ----------------------------------------------------------------------------------------------------


def repertoire_of(encodings: Sequence[str]) -> int:
    """Return what is known of the first codec: 0 nothing, 1 that ASCII is itself, 2 Latin-1, 3 UTF-8."""
    first = encodings[0]
    if first in ("iso2022_jp", "iso2022_jp_2"):
        return _ASCII_IS_ASCII  # G0 is ASCII until the first escape sequence
    if first == default_encoding and "latin_1" in encodings:
        return _ASCII_IS_ASCII  # no set in G1 until the escape sequence of Latin-1
    try:
        if _encode_string_impl(_ASCII, first) != _ASCII.encode():
            return 0
    except UnicodeError:
        return 0
    if first in custom_encoders:
        return _ASCII_IS_ASCII
    return {"iso8859-1": _LATIN_1, "utf-8": _UTF_8}.get(codecs.lookup(first).name, _ASCII_IS_ASCII)


def name_of(text: str) -> PersonName:
    """Return the name that a str stands for; assignment to an element has validated it."""
    return PersonName(text, validation_mode=policy.IGNORE)


def temporal_text(vr: str, value: Any) -> str:
    """Return the text of a date or time.

    Parameters
    ----------
    vr : str
        DA, DT or TM.
    value : datetime.date, datetime.datetime or datetime.time
        Its own ``original_string`` is taken, if it has one.

    Raises
    ------
    ValueTypeError
        If `value` is none of these, or lacks the date or the time that `vr` needs.
    """
    from datetime import date, datetime, time

    is_date, is_time = isinstance(value, date), isinstance(value, (time, datetime))
    if not (is_date or is_time):
        raise ValueTypeError(f"a value of {vr} is text, a date or a time, not {_described(value)}")
    text = getattr(value, "original_string", None)
    if text is not None:
        return str(text)
    if not is_date if vr in ("DA", "DT") else not is_time:
        raise ValueTypeError(f"{vr} cannot be written from an object of type {type(value).__name__}")
    day = f"{value.year:04}{value.month:02}{value.day:02}" if vr != "TM" else ""
    if vr == "DA" or not is_time:
        return day
    text = f"{day}{value.hour:02}{value.minute:02}{value.second:02}"
    if value.microsecond:
        text += f".{value.microsecond:06}"
    # An offset of DT has no seconds; TM has no offset.
    return text + value.strftime("%z")[:5] if vr == "DT" else text


# -- numbers as text -----------------------------------------------------------------------------------------


def decimal_text(value: Any) -> tuple[str, Any]:
    """Return the text of a DS value that is not a float, an int or text; and the number, if that is too long.

    Raises
    ------
    ValueEncodingError
        If it is not finite.
    ValueTypeError
        If it is no number.
    """
    text = getattr(value, "original_string", None)
    if text is not None:
        return text, None
    decimal = sys.modules.get("decimal")
    number: Any = value
    if decimal is None or not isinstance(value, decimal.Decimal):
        number = _number_of("DS", value)
    if not (math.isfinite(number) if number is not value else number.is_finite()):
        raise ValueEncodingError(f"DS cannot hold a number that is not finite, got {number!s}")
    # numpy's numbers have a shorter text than the double nearest to them.
    text = str(value)
    if number is not value and not validate_regex("DS", text)[0]:
        text = str(number)
    return text, number if len(text) > _LONGEST else None


def _number_of(vr: str, value: Any) -> float | int:
    """Return a Python number for numpy's and other numbers that are none of its classes."""
    if not isinstance(value, (dict, set, bytearray)):
        try:
            if hasattr(value, "__index__"):
                return int(value.__index__())
            if hasattr(value, "__float__"):
                return float(value)
        except (TypeError, OverflowError) as fault:
            raise ValueTypeError(f"a value of {vr} is a number, not {_described(value)}") from fault
    raise ValueTypeError(f"a value of {vr} is a number, not {_described(value)}")


def check_decimal(text: str, mode: int) -> None:
    """Look at the text of a DS that is not plainly one.

    Raises
    ------
    ValueEncodingError
        If it has other characters than ASCII's or stands for a number that is not finite; with `mode`
        ``RAISE``, if it is not a DS of at most 16 characters.
    """
    for one in text.split("\\"):
        if not one or one.isspace():
            continue
        if not one.isascii():
            raise ValueEncodingError(
                f"DS value {one!r} has characters that are not of the default repertoire"
            )
        if is_valid_ds(one):
            continue
        if mode == policy.RAISE:
            raise ValueEncodingError(
                f"DS value {one[:128]!r} is not a decimal number of at most {_LONGEST} characters"
            )
        if one.strip().lower().lstrip("+-") in ("nan", "inf", "infinity"):
            raise ValueEncodingError(f"DS cannot hold a number that is not finite, got {one!r}")


def shortest_decimal(number: float | int | Decimal) -> tuple[str, bool]:
    """Return a DS of at most 16 characters for a number, and whether it reads back as that number.

    Parameters
    ----------
    number : float or int or decimal.Decimal
        A finite number, whose ordinary text is longer.

    Raises
    ------
    ValueEncodingError
        If no DS comes near it.
    """
    try:
        exact = exact_text(str(number))
    except ValueError:  # an int of thousands of digits
        exact = None
    if exact is not None:
        return exact, True
    try:
        return format_number_as_ds(float(number)), False
    except (ValueError, OverflowError):
        raise ValueEncodingError(f"no DS of {_LONGEST} characters comes near {_described(number)}") from None


def integer_text(value: Any) -> str:
    """Return the text of an IS value that is neither int nor text.

    Raises
    ------
    ValueEncodingError
        If it is a number that is not finite.
    ValueTypeError
        If it is no number.
    """
    text = getattr(value, "original_string", None)
    if text is not None:
        return str(text)
    decimal = sys.modules.get("decimal")
    number = value
    if not isinstance(value, float) and not (decimal is not None and isinstance(value, decimal.Decimal)):
        number = _number_of("IS", value)
    if not math.isfinite(number):
        raise ValueEncodingError(f"IS cannot hold a number that is not finite, got {number!s}")
    return str(int(number)) if number == int(number) else str(number)


def check_integer(text: str, mode: int) -> None:
    """Look at the text of an IS that is not plainly one of 32 bits.

    Raises
    ------
    ValueEncodingError
        If it has other characters than ASCII's, or is a number beyond -2**31 to 2**31 - 1, of which
        assignment has not warned; with `mode` ``RAISE``, if it is not an IS of at most 12 characters.  With
        ``IGNORE`` only characters matter.
    """
    for one in text.split("\\"):
        if not one or one.isspace():
            continue
        if not one.isascii():
            raise ValueEncodingError(
                f"IS value {one!r} has characters that are not of the default repertoire"
            )
        has_form = validate_regex("IS", one)[0]
        fits = has_form and len(one) <= 20 and -(2**31) <= int(one) < 2**31
        if fits and len(one) <= 12:
            continue
        if mode == policy.RAISE or (mode == policy.WARN and has_form and not fits):
            raise ValueEncodingError(
                f"IS value {one[:128]!r} is not an integer from -2147483648 to 2147483647 in 12 characters"
            )


# -- arrays, tags, bytes -------------------------------------------------------------------------------------


def _described(value: Any) -> str:
    """Return a number or text, or the type alone of what would run code of others."""
    if value is None or type(value) in (str, bytes, int, float, bool):
        text = f"{value!r}" if type(value) is not int or value.bit_length() < 1000 else "a very large int"
        return text if len(text) <= 64 else text[:60] + "..."
    return f"an object of type {type(value).__name__}"


def _is_array(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, numpy.ndarray)


def values_of(value: Any) -> list[Any] | None:
    """Return the values that an object holds, or ``None`` if it is one value itself."""
    if _is_array(value):
        items = value.tolist()
        if value.ndim > 1:
            items = value.ravel().tolist()
        return items if value.ndim else [items]
    if hasattr(type(value), "append") and not isinstance(value, bytearray):
        return list(value)
    return None


_NUMBER_TYPES = {
    "FD": "f8",
    "FL": "f4",
    "SL": "i4",
    "SS": "i2",
    "SV": "i8",
    "UL": "u4",
    "US": "u2",
    "UV": "u8",
}


def numbers_of(vr: str, value: Any, little: bool) -> bytes | list[Any] | None:
    """Return the binary numbers of an array, encoded; the values of other lists; ``None`` for one value.

    Raises
    ------
    ValueEncodingError
        If the VR cannot hold a number of the array.
    ValueTypeError
        If the array is not one of numbers, or not of whole ones as `vr` needs.
    """
    if not _is_array(value):
        return list(value) if isinstance(value, bytearray) or hasattr(type(value), "append") else None
    target = _NUMBER_TYPES[vr]
    kinds = "iufb" if target[0] == "f" else "iu"
    if value.dtype.kind not in kinds:
        raise ValueTypeError(f"an array of {value.dtype} has no values of {vr}")
    import numpy

    if value.size and vr == "FL" and value.dtype.kind == "f":
        if numpy.any(numpy.abs(value[numpy.isfinite(value)]) > float(numpy.finfo("f4").max)):
            raise ValueEncodingError("a number of an array is beyond FL: those are to 3.4028235e+38")
    elif value.size and target[0] != "f":
        limits = numpy.iinfo(target)
        lowest, highest = int(value.min()), int(value.max())
        if lowest < limits.min or highest > limits.max:
            raise ValueEncodingError(
                f"{lowest if lowest < limits.min else highest} is not a value of {vr}: those are from "
                f"{limits.min} to {limits.max}"
            )
    encoded = numpy.ascontiguousarray(value, dtype=("<" if little else ">") + target)
    return encoded.tobytes()


def tag_of(value: Any) -> int:
    """Return the tag that a value of AT stands for.

    Raises
    ------
    ValueEncodingError
        If it stands for none.
    """
    if not isinstance(value, (str, tuple, list)):
        if not hasattr(type(value), "__index__"):
            raise ValueTypeError(f"a value of AT is a tag, not {_described(value)}")
        value = int(value.__index__())
    try:
        return Tag(value)
    except (ValueError, OverflowError, TypeError) as fault:
        raise ValueEncodingError(f"a value of AT is a tag, not {_described(value)}") from fault


_WORD_SIZES = {"OW": 2, "OL": 4, "OF": 4, "OD": 8, "OV": 8}


def buffer_of(vr: str, value: Any, little: bool) -> memoryview:
    """Return the bytes of a bytes-like value; an array of the VR's words in the byte order wanted.

    Raises
    ------
    ValueTypeError
        If it is not bytes-like, or holds references to objects.
    """
    if _is_array(value) and value.dtype.itemsize == _WORD_SIZES.get(vr, 0):
        value = value.astype(value.dtype.newbyteorder("<" if little else ">"), copy=False)
    try:
        view = memoryview(value)
    except (TypeError, ValueError, BufferError) as fault:
        raise ValueTypeError(f"a value of {vr} is bytes, not {_described(value)}") from fault
    if "O" in view.format or "P" in view.format:
        raise ValueTypeError(f"a value of {vr} is bytes, not references to objects")
    return view


bind(
    ConstrainedList=ConstrainedList,
    DSfloat=DSfloat,
    IS=IS,
    PersonName=PersonName,
    buffer_of=buffer_of,
    check_decimal=check_decimal,
    check_integer=check_integer,
    decimal_text=decimal_text,
    delimited=delimited,
    encode_string=encode_string,
    first_set_again=first_set_again,
    integer_text=integer_text,
    name_of=name_of,
    numbers_of=numbers_of,
    repertoire_of=repertoire_of,
    shortest_decimal=shortest_decimal,
    tag_of=tag_of,
    temporal_text=temporal_text,
    values_of=values_of,
)
