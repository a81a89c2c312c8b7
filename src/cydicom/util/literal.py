"""The value of an element as Python source: literals that evaluate to what the element can be made of again.

Whatever a file says ends up inside ``repr()`` of a ``str``, ``bytes`` or number, so no value can leave its
literal; ``repr()`` also escapes what a terminal would act upon.
"""

from __future__ import annotations

from math import isfinite

from cydicom.fileutil import read_buffer, reset_buffer_position
from cydicom.tag import BaseTag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["UncodableValueError", "literal", "plain_value", "tag_literal"]


class UncodableValueError(TypeError):
    """Raised for a value that no literal stands for: an object of a class that elements do not hold."""


def plain_value(value: Any) -> Any:
    """Return `value` made of the built-in types that have literals, by which an element can be made again.

    Text stays text, numbers in text (DS, IS) and dates become the text they are written as, tags pairs of
    numbers, several values a list, file objects and buffers their bytes, arrays numbers.  Numbers in text
    that are among several values become numbers where these have that very text.

    Raises
    ------
    UncodableValueError
        If there is no such value.
    """
    if _is_list(value):
        return [_plain_number(plain_value(item), item) for item in value]
    if hasattr(value, "tolist"):  # a numpy array or scalar
        return plain_value(value.tolist())
    if value is None or type(value) in (bool, int, float, str, bytes):
        return value
    if isinstance(value, BaseTag):
        return (value.group, value.element)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (bytes, bytearray, memoryview)):
        return bytes(value)
    if hasattr(value, "original_string") or _is_text_of_standard(value):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if hasattr(value, "read") and hasattr(value, "seek"):
        with reset_buffer_position(value):
            value.seek(0)
            return b"".join(read_buffer(value))
    raise UncodableValueError(f"a value of type {type(value).__name__} has no Python literal")


def _is_list(value: Any) -> bool:
    if isinstance(value, bytearray):
        return False
    return isinstance(value, (list, tuple)) or (hasattr(value, "append") and hasattr(value, "__len__"))


def _is_text_of_standard(value: Any) -> bool:
    """Tell whether ``str()`` of an object is the text that its element is written as."""
    from cydicom.valuerep import DA, DT, TM, DSdecimal, DSfloat, PersonName

    return isinstance(value, (PersonName, DSfloat, DSdecimal, DA, DT, TM))


def _plain_number(plain: Any, item: Any) -> Any:
    """Return the number for the text of an IS or DS, if it has this very text; else what is given."""
    number_type = int if isinstance(item, int) else float
    if type(plain) is not str or not isinstance(item, number_type):
        return plain
    number = number_type(item)
    return number if isfinite(number) and repr(number) == plain else plain


def literal(plain: Any) -> str:
    """Return Python source that evaluates to what :func:`plain_value` returned, with built-in names alone."""
    if type(plain) is list:
        return f"[{', '.join([literal(item) for item in plain])}]"
    if type(plain) is tuple:
        return tag_literal(plain)
    if type(plain) is float and not isfinite(plain):
        return f"float({str(plain)!r})"
    return repr(plain)


def tag_literal(pair: tuple[int, int]) -> str:
    """Return group and element of a tag as a pair of hexadecimal numbers."""
    return f"(0x{pair[0]:04X}, 0x{pair[1]:04X})"
