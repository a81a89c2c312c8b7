"""Conversions that the native layer hands back: types chosen by switches, and warnings of dubious values."""

from __future__ import annotations

import warnings

from cydicom import policy as _policy
from cydicom._native.numbers import number_list
from cydicom.multival import MultiValue
from cydicom.validation import VALIDATORS, validate_regex, validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from cydicom._native.numbers import NumberList
    from cydicom.datetimes import DA, DT, TM
    from cydicom.policy import Policy

_DS_LONGEST = 16
_SHOWN = 64
_DATE_LONGEST = 8


def date_from_text(value: str) -> DA | None:
    """Return the date of one value, ``None`` for padding."""
    from cydicom.datetimes import DA

    return DA(value.rstrip())


def datetime_from_text(value: str) -> DT | None:
    """Return the date and time of one value, ``None`` for padding."""
    from cydicom.datetimes import DT

    return DT(value.rstrip())


def time_from_text(value: str) -> TM | None:
    """Return the time of one value, ``None`` for padding."""
    from cydicom.datetimes import TM

    return TM(value.rstrip())


_FROM_TEXT: dict[str, Callable[[str], Any]] = {
    "DA": date_from_text,
    "DT": datetime_from_text,
    "TM": time_from_text,
}


def _of_many(constructor: Callable[[Any], Any], items: list[Any]) -> MultiValue[Any]:
    """Return a MultiValue of items that are right already."""
    values: MultiValue[Any] = MultiValue(constructor, [])
    values._list = items
    return values


def convert_temporal(vr: str, text: str) -> Any:
    """Return the DA, DT or TM, or the MultiValue of them, that ``datetime_conversion`` asks for.

    Raises
    ------
    ValueError
        If some value is none.
    """
    constructor = _FROM_TEXT[vr]
    items = [constructor(part) for part in text.split("\\")]
    return items[0] if len(items) == 1 else _of_many(constructor, items)


def convert_switched(vr: str, data: bytes, policy: Policy) -> Any:
    """Return the value of a DS or IS in the type that the switches ask for.

    That is a numpy scalar or array with ``use_DS_numpy`` or ``use_IS_numpy``, else DSdecimal.

    Raises
    ------
    ValueError, decimal.InvalidOperation
        If some value is not a number.
    """
    if vr == "IS" or policy.use_DS_numpy:
        text = data.strip(b" ")
        if not text:
            return ""
        try:
            array = number_list(text, vr).to_array()
        except ValueError:
            array = _array(vr, text.decode("latin-1"), policy.reading_validation_mode)
        return array[0] if len(array) == 1 else array
    from cydicom.decimalstring import DSdecimal

    parts = data.decode("latin-1").strip().rstrip(" \0").split("\\")
    items = [DSdecimal(part, False, policy.reading_validation_mode) if part else part for part in parts]
    return items[0] if len(items) == 1 else _of_many(DSdecimal, items)


def _array(vr: str, text: str, validation_mode: int) -> Any:
    """Return the array of numbers that are valid in form but large or long."""
    import numpy

    parts = [part.strip(" ") for part in text.split("\\")]
    for part in parts:
        is_number = part.lstrip("+-").isdigit() if vr == "IS" else part and validate_regex("DS", part)[0]
        if not (is_number and part.isascii()):
            raise ValueError(f"{vr} value {clipped(part)} is not a number")
    if vr == "DS":
        array = numpy.array([float(part) for part in parts])
        infinite = numpy.isinf(array)
        if validation_mode != _policy.IGNORE and infinite.any():
            first = int(infinite.argmax())
            warn_of_decimal(parts[first], float(array[first]), validation_mode)
        return array
    numbers = [int(part) for part in parts]
    if not all(-(2**63) <= number < 2**63 for number in numbers):
        raise ValueError("an IS value needs more than 64 bits")
    return numpy.array(numbers, numpy.int64)


def clipped(text: str) -> str:
    """Return `text` as warnings show it."""
    return repr(text) if len(text) <= _SHOWN else f"{text[:_SHOWN]!r}... ({len(text)} long)"


def warn_kept_text(vr: str, text: str) -> None:
    """Warn that a value stays text."""
    message = f"{vr} value {clipped(text)} is not what its VR says; its text is kept"
    warnings.warn(message, UserWarning, stacklevel=2)


def _values_of(text: str) -> Iterator[str]:
    r"""Yield the values between ``\``: of very many, the first one may do."""
    start = 0
    while (end := text.find("\\", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def warn_of_form(vr: str, text: str) -> None:
    """Warn of the first value of an AS, DA, DT or TM that has not its form, or is no date of the calendar."""
    for part in _values_of(text):
        value = part.strip(" ")
        if value and not (_is_old_form(vr, value) or _exists(vr, value)):
            warnings.warn(f"{vr} value {clipped(value)} is not what its VR says", UserWarning, stacklevel=2)
            return


def _is_old_form(vr: str, value: str) -> bool:
    """Return whether a DA or TM is as ACR-NEMA 300 had it: readers are to accept it (PS3.5 6.2)."""
    mark, width = (".", 10) if vr == "DA" else (":", 8)
    plain = value.replace(mark, "")
    return vr in ("DA", "TM") and plain != value and len(value) >= width and _exists(vr, plain)


def _exists(vr: str, value: str) -> bool:
    """Return whether a value or range has the form of its VR, and its dates are in the calendar."""
    if not VALIDATORS[vr](vr, value)[0]:
        return False
    if vr not in ("DA", "DT"):
        return True
    ends = value.split("-") if len(value) > _DATE_LONGEST else [value]
    # An offset may follow a year or a month ("2023+0100"): those are no days to look up.
    days = (end[:_DATE_LONGEST] for end in ends)
    return all(_is_date(day) for day in days if len(day) == _DATE_LONGEST and day.isdigit())


def _is_date(digits: str) -> bool:
    from datetime import date

    try:
        date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return False
    return True


def warn_of_range(number: int) -> None:
    """Warn of an IS that needs more than 32 bits."""
    warnings.warn(f"IS value {number} is not between -2**31 and 2**31 - 1", UserWarning, stacklevel=2)


def warn_of_decimal(text: str, number: float | str, validation_mode: int) -> bool:
    """Warn of a DS that is no decimal number, or none that a float can hold; return whether that was said.

    The latter is a valid DS, which nothing refuses, whose value is infinite here.
    """
    if validation_mode == _policy.IGNORE:
        return False
    if validation_mode == _policy.WARN and not VALIDATORS["DS"]("DS", text)[0]:
        validate_value("DS", text, _policy.WARN)
        return True
    if isinstance(number, float) and number - number != 0.0:
        message = f"DS value {clipped(text)} is too large for a float: it reads as {number:f}"
        warnings.warn(message, UserWarning, stacklevel=2)
        return True
    return False


def warn_of_long(numbers: NumberList[Any]) -> None:
    """Warn of the first DS in a list that has more characters than are allowed."""
    for number in numbers:
        text = "" if isinstance(number, str) else number.original_string
        if len(text) > _DS_LONGEST:
            validate_value("DS", text, _policy.WARN)
            return
