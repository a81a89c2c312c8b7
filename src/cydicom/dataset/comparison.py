"""Whether two values of an element are the same: in what they say, and in how they say it."""

from __future__ import annotations

from cydicom._native.lazylists import LazyList
from cydicom.personname import PersonName

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["TEXT", "VALUE", "compare_values"]

#: The values are not equal.
VALUE = "value"
#: The values are equal, but not the text that they are written as: DS ``1.0`` and ``1.00``.
TEXT = "text"

_PLAIN = frozenset((str, bytes, int, bool, type(None)))


def compare_values(first: Any, second: Any) -> str | None:
    """Return how two values that are no sequences differ: ``VALUE``, ``TEXT``, or ``None`` if they do not.

    NaN is the same as NaN, and 0.0 is not the same as -0.0: floats are compared as what they are stored as.
    Numbers in text and dates are compared with the text they were made from.  Of file objects the bytes
    count, not the position.  No value (``None``) is not the same as empty text.
    """
    if first is second:
        return None
    if type(first) in _PLAIN and type(second) in _PLAIN:
        return None if first == second else VALUE
    if _is_list(first) or _is_list(second):
        return _compare_lists(first, second)
    if isinstance(first, PersonName) or isinstance(second, PersonName):
        return None if first == second else VALUE
    if _is_buffer(first) or _is_buffer(second):
        return _compare_buffers(first, second)
    if not _equal(first, second):
        return VALUE
    if (_has_text(first) or _has_text(second)) and str(first) != str(second):
        return TEXT
    return None


def _is_list(value: Any) -> bool:
    """Tell whether a value is several: a list, a MultiValue, an array of numpy's."""
    if isinstance(value, bytearray):
        return False
    return isinstance(value, (list, tuple)) or hasattr(value, "append") or getattr(value, "ndim", 0) > 0


def _compare_lists(first: Any, second: Any) -> str | None:
    if not (_is_list(first) and _is_list(second)) or len(first) != len(second):
        return VALUE
    values = getattr(first, "_list", None)
    if isinstance(values, LazyList) and values.same_bytes(getattr(second, "_list", None)):
        return None  # and no object was made for a value
    found = None
    for one, other in zip(first, second, strict=True):
        difference = compare_values(one, other)
        if difference == VALUE:
            return VALUE
        found = found or difference
    return found


def _is_buffer(value: Any) -> bool:
    return hasattr(value, "read") and hasattr(value, "seek")


def _compare_buffers(first: Any, second: Any) -> str | None:
    from cydicom.fileutil import buffer_equality

    if not _is_buffer(first):
        first, second = second, first
    return None if buffer_equality(first, second) else VALUE


def _equal(first: Any, second: Any) -> bool:
    """Tell whether two single values are equal, NaN and NaN included."""
    if first == second:
        if isinstance(first, float) and isinstance(second, float) and not first:
            from math import copysign

            return copysign(1.0, first) == copysign(1.0, second)
        return True
    return bool(first != first and second != second)


def _has_text(value: Any) -> bool:
    """Tell whether this is a number or date that is written as text, and remembers which."""
    return hasattr(value, "original_string") or hasattr(value, "auto_format")
