"""Whether a text has the form of DA, TM or DT, ranges included (PS3.5 6.2, ranges PS3.4 C.2.2.2.5).

Each ``_*_ends`` function returns the positions at which one date, time or date-time that starts at `start`
may end; it is empty if none starts there.  There are several where a part is optional.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

_NO_ENDS: tuple[int, ...] = ()
_SIGNS = ("+", "-")


def _is_between(pair: str, lowest: str, highest: str) -> bool:
    # Two ASCII digits compare like the numbers they are.
    return len(pair) == 2 and pair.isdigit() and lowest <= pair <= highest


def _date_ends(text: str, start: int) -> tuple[int, ...]:
    if (
        start + 8 <= len(text)
        and text[start : start + 8].isdigit()
        and "01" <= text[start + 4 : start + 6] <= "12"
        and text[start + 6 : start + 8] <= "31"
    ):
        return (start + 8,)
    return _NO_ENDS


def _count_digits(text: str, start: int, limit: int) -> int:
    run = text[start : start + limit]
    while run and not run.isdigit():
        run = run[:-1]
    return len(run)


def _time_ends(text: str, start: int) -> tuple[int, ...]:
    clock = text[start : start + 6]
    if not (len(clock) == 6 and clock.isdigit() and clock < "24" and clock[2] < "6" and clock[4:] <= "60"):
        if not _is_between(clock[:2], "00", "23"):
            return _NO_ENDS
        return (start + 4,) if _is_between(clock[2:4], "00", "59") else (start + 2,)
    end = start + 6
    if text[end : end + 1] != ".":
        return (end,)
    digits = _count_digits(text, end + 1, 6)
    if not digits:
        return (end,)
    end += 1 + digits
    # A space may fill up a fraction even before the hyphen of a range.
    return (end, end + 1) if text[end : end + 1] == " " else (end,)


def _datetime_ends(text: str, start: int) -> tuple[int, ...]:
    ends = _date_ends(text, start)
    if ends:
        ends = _time_ends(text, start + 8) or ends
    elif start + 4 <= len(text) and text[start : start + 4].isdigit():
        ends = (start + 6,) if _is_between(text[start + 4 : start + 6], "01", "12") else (start + 4,)
    with_offset = [end + 5 for end in ends if text[end : end + 1] in _SIGNS and _is_offset(text, end)]
    return (*ends, *with_offset) if with_offset else ends


def _is_offset(text: str, start: int) -> bool:
    digits = text[start + 1 : start + 5]
    return len(digits) == 4 and digits.isdigit() and digits[0] <= "1"


def _is_closed(text: str, end: int) -> bool:
    # A range may be filled up with a space.
    return end == len(text) or (end == len(text) - 1 and text[end] == " ")


def _is_value_or_range(text: str, ends_of: Callable[[str, int], tuple[int, ...]]) -> bool:
    ends = ends_of(text, 0)
    if len(text) in ends:
        return True
    if text[:1] == "-":
        return any(_is_closed(text, end) for end in ends_of(text, 1))
    for end in ends:
        if text[end] == "-" and (
            _is_closed(text, end + 1) or any(_is_closed(text, last) for last in ends_of(text, end + 1))
        ):
            return True
    return False


def is_date_form(text: str) -> bool:
    """Return whether an ASCII `text` is a date ``YYYYMMDD`` or a range of dates."""
    return _is_value_or_range(text, _date_ends)


def is_time_form(text: str) -> bool:
    """Return whether an ASCII `text` is a time ``HH[MM[SS[.F]]]`` or a range of times."""
    return _is_value_or_range(text, _time_ends)


def is_datetime_form(text: str) -> bool:
    """Return whether an ASCII `text` is ``YYYY[MM[DD[HH[MM[SS[.F]]]]]][&ZZXX]`` or a range of them."""
    return _is_value_or_range(text, _datetime_ends)
