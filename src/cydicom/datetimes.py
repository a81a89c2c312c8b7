"""The values of DA, DT and TM: dates and times that remember the text they were made from (PS3.5 6.2)."""

from __future__ import annotations

import warnings
from datetime import date, datetime, time, timedelta, timezone

from cydicom import policy as _policy

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, SupportsIndex


class _DateTimeBase:
    """What DA, DT and TM share: their text, and pickles that keep it."""

    __module__ = "cydicom.valuerep"

    original_string: str

    # date, datetime and time pickle themselves by value alone, in C.
    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__.copy()

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        reduced: Any = super().__reduce_ex__(protocol)
        return (*reduced, self.__getstate__())

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return super().__str__()

    def __repr__(self) -> str:
        return f'"{self!s}"'


_MAX_DT_LENGTH = 26


def _refuse(vr: str, args: tuple[Any, ...]) -> ValueError:
    return ValueError(f"cannot make a {vr} of {args[0] if len(args) == 1 else args!r}")


def _refuse_text(vr: str, text: str) -> ValueError:
    return ValueError(f"{text!r} does not have the form of {vr}")


def _whole_second(vr: str, second: int) -> int:
    """Return `second`, or 59 for the leap second 60, which :mod:`datetime` cannot hold."""
    if second != 60:
        return second
    if not _policy.current().quiet:
        warnings.warn(f"the leap second of a {vr} value was changed from 60 to 59", UserWarning, stacklevel=4)
    return 59


class DA(_DateTimeBase, date):
    """A DA value as a :class:`datetime.date`.

    Made from text ``YYYYMMDD`` or ``YYYY.MM.DD`` (ACR-NEMA), from a date, or from the arguments of
    :class:`datetime.date`.  ``None`` and blank text give ``None``.

    Attributes
    ----------
    original_string : str
        The text, or ``YYYYMMDD`` if made from a date; unset if made from numbers.

    Raises
    ------
    ValueError
        If it cannot be made from the arguments, or there is no such date.
    """

    __module__ = "cydicom.valuerep"

    def __new__(cls, *args: Any, **kwargs: Any) -> Self | None:  # type: ignore[misc]  # blank is no value
        """Return the value, or ``None`` for ``None`` and blank text."""
        if not args and not kwargs:
            return None
        if args:
            val = args[0]
            if isinstance(val, str):
                if not val.strip():
                    return None
                if len(val) == 8:
                    year, month, day = val[:4], val[4:6], val[6:]
                elif len(val) == 10 and val[4] == "." and val[7] == ".":
                    year, month, day = val[:4], val[5:7], val[8:]
                else:
                    raise _refuse_text("DA", val)
                if not year.isdecimal():
                    raise _refuse_text("DA", val)
                return date.__new__(cls, int(year), int(month), int(day))
            if isinstance(val, date):
                return date.__new__(cls, val.year, val.month, val.day)
            if val is None:
                return None
        try:
            return super().__new__(cls, *args, **kwargs)
        except TypeError as error:
            raise _refuse("DA", args) from error

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if not args:
            return
        val = args[0]
        if isinstance(val, str):
            self.original_string = val
        elif isinstance(val, DA) and hasattr(val, "original_string"):
            self.original_string = val.original_string
        elif isinstance(val, date):
            self.original_string = f"{val.year:04}{val.month:02}{val.day:02}"


class DT(_DateTimeBase, datetime):
    """A DT value as a :class:`datetime.datetime`; parts that the text lacks have their lowest value.

    Made from text ``YYYY[MM[DD[HH[MM[SS[.FFFFFF]]]]]][&ZZXX]``, from a datetime, or from the arguments of
    :class:`datetime.datetime`.  ``None`` and blank text give ``None``.  What follows the form in the text is
    kept in `original_string` but has no part in the value.

    Attributes
    ----------
    original_string : str
        The text, or the text of a datetime; unset if made from numbers.

    Raises
    ------
    ValueError
        If it cannot be made from the arguments, or there is no such date, time or offset.
    """

    __module__ = "cydicom.valuerep"

    def __new__(cls, *args: Any, **kwargs: Any) -> Self | None:  # type: ignore[misc]  # blank is no value
        """Return the value, or ``None`` for ``None`` and blank text."""
        if not args and not kwargs:
            return None
        if args:
            val = args[0]
            if isinstance(val, str):
                if not val.strip():
                    return None
                return datetime.__new__(cls, *_parse_datetime(val))
            if isinstance(val, datetime):
                return super().__new__(
                    cls,
                    val.year,
                    val.month,
                    val.day,
                    val.hour,
                    val.minute,
                    val.second,
                    val.microsecond,
                    val.tzinfo,
                    fold=val.fold,
                )
            if val is None:
                return None
        try:
            return super().__new__(cls, *args, **kwargs)
        except TypeError as error:
            raise _refuse("DT", args) from error

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if not args:
            return
        val = args[0]
        if isinstance(val, str):
            self.original_string = val
        elif isinstance(val, DT) and hasattr(val, "original_string"):
            self.original_string = val.original_string
        elif isinstance(val, datetime):
            text = f"{val.year:04}{val.month:02}{val.day:02}{val.hour:02}{val.minute:02}{val.second:02}"
            if val.microsecond:
                text += f".{val.microsecond:06}"
            # An offset of DT has no seconds.
            self.original_string = text + val.strftime("%z")[:5]


def _count_digits(text: str, start: int, limit: int) -> int:
    run = text[start : start + limit]
    if run.isdecimal():
        return len(run)
    count = 0
    while count < len(run) and run[count].isdecimal():
        count += 1
    return count


def _parse_datetime(text: str) -> tuple[int, int, int, int, int, int, int, timezone | None]:
    digits = _count_digits(text, 0, 14)
    if digits < 4 or len(text) > _MAX_DT_LENGTH:
        raise _refuse_text("DT", text)
    year = int(text[:4])
    month = int(text[4:6]) if digits >= 6 else 1
    day = int(text[6:8]) if digits >= 8 else 1
    hour = int(text[8:10]) if digits >= 10 else 0
    minute = int(text[10:12]) if digits >= 12 else 0
    second = int(text[12:14]) if digits >= 14 else 0
    microsecond = 0
    end = digits
    if text[end : end + 1] == ".":
        decimals = _count_digits(text, end + 1, 6)
        if decimals:
            if digits >= 14:
                microsecond = int(text[end + 1 : end + 1 + decimals].ljust(6, "0"))
            end += 1 + decimals
    offset: timezone | None = None
    sign = text[end : end + 1]
    if sign in ("+", "-") and _count_digits(text, end + 1, 4) == 4:
        ahead = timedelta(hours=int(text[end + 1 : end + 3]), minutes=int(text[end + 3 : end + 5]))
        offset = timezone(ahead if sign == "+" else -ahead, text[end : end + 5])
    return year, month, day, hour, minute, _whole_second("DT", second), microsecond, offset


class TM(_DateTimeBase, time):
    """A TM value as a :class:`datetime.time`; parts that the text lacks are 0.

    Made from text ``HH[MM[SS[.FFFFFF]]]``, from a time, or from the arguments of :class:`datetime.time`.
    ``None`` and blank text give ``None``.

    Attributes
    ----------
    original_string : str
        The text, or ``HHMMSS[.FFFFFF]`` if made from a time; unset if made from numbers.

    Raises
    ------
    ValueError
        If it cannot be made from the arguments, or there is no such time.
    """

    __module__ = "cydicom.valuerep"

    def __new__(cls, *args: Any, **kwargs: Any) -> Self | None:  # type: ignore[misc]  # blank is no value
        """Return the value, or ``None`` for ``None`` and blank text."""
        if not args and not kwargs:
            return None
        if args:
            val = args[0]
            if isinstance(val, str):
                if not val.strip():
                    return None
                return time.__new__(cls, *_parse_time(val))
            if isinstance(val, time):
                return super().__new__(cls, val.hour, val.minute, val.second, val.microsecond)
            if val is None:
                return None
        try:
            return super().__new__(cls, *args, **kwargs)
        except TypeError as error:
            raise _refuse("TM", args) from error

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        if not args:
            return
        val = args[0]
        if isinstance(val, str):
            self.original_string = val
        elif isinstance(val, TM) and hasattr(val, "original_string"):
            self.original_string = val.original_string
        elif isinstance(val, time):
            text = f"{val.hour:02}{val.minute:02}{val.second:02}"
            self.original_string = text + (f".{val.microsecond:06}" if val.microsecond else "")


def _parse_time(text: str) -> tuple[int, int, int, int]:
    # One line end after the value is let pass, as files have it.
    body = text[:-1] if text.endswith("\n") else text
    whole, has_point, fraction = body.partition(".")
    if not whole.isdigit() or not body.isascii() or len(whole) not in (2, 4, 6):
        raise _refuse_text("TM", text)
    if has_point and (len(whole) != 6 or len(fraction) > 6 or (fraction and not fraction.isdigit())):
        raise _refuse_text("TM", text)
    hour, minute, second = int(whole[:2]), int(whole[2:4] or 0), int(whole[4:6] or 0)
    if hour > 23 or minute > 59 or second > 60:
        raise _refuse_text("TM", text)
    return hour, minute, _whole_second("TM", second), int(fraction.ljust(6, "0")) if fraction else 0
