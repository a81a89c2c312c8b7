"""The value of DS as a decimal number; apart from DSfloat because :mod:`decimal` is slow to import."""

from __future__ import annotations

from decimal import Decimal

from cydicom import policy
from cydicom.numberstring import _take_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self


class DSdecimal(Decimal):
    """A DS value as a :class:`decimal.Decimal`; ``str()`` gives the text that it was made from.

    Parameters
    ----------
    val : str, int, float or decimal.Decimal
        The number; ``None`` and blank text are returned as they are.
    auto_format : bool
        Replace a text that is not a valid DS by one that is (``format_number_as_ds``).
    validation_mode : int, optional
        ``config.RAISE`` refuses what is not a valid DS, ``config.WARN`` warns; default the reading
        validation mode.

    Attributes
    ----------
    original_string : str
        The text, without the white space around it; unset if `val` was a number and `auto_format` is false.
    auto_format : bool
        The parameter.

    Raises
    ------
    OverflowError
        In mode ``RAISE``, if the text needs more than 16 characters.
    TypeError
        If `val` is a float, unless ``config.allow_DS_float``: its digits are not those that were meant.
    ValueError
        In mode ``RAISE``, if the text is not a decimal number.
    decimal.InvalidOperation
        If the text is no number at all.
    """

    __module__ = "cydicom.valuerep"

    original_string: str
    auto_format: bool = False

    def __new__(  # type: ignore[misc]  # blank is no value
        cls,
        val: str | int | float | Decimal | None,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> str | Self | None:
        """Return the Decimal, or `val` if it is ``None`` or blank."""
        if val is None:
            return val
        if isinstance(val, str) and (not val or val.isspace()):
            return val
        if isinstance(val, float) and not policy.current().allow_DS_float:
            raise TypeError(
                "DS takes a float only if config.allow_DS_float is set: pass text or a Decimal that has "
                "the digits wanted"
            )
        return super().__new__(cls, val)

    def __init__(
        self,
        val: str | int | float | Decimal,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> None:
        _take_text(self, val, auto_format, validation_mode)

    def __reduce__(self) -> tuple[Any, ...]:
        # Decimal's own passes str(self) to the class, which validates it again and drops auto_format.
        return _restore, (type(self), Decimal.__str__(self)), self.__dict__

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return super().__ne__(other)

    __hash__ = Decimal.__hash__

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return super().__str__()

    def __repr__(self) -> str:
        return f"'{self!s}'"


def _restore(cls: type[DSdecimal], text: str) -> DSdecimal:
    return Decimal.__new__(cls, text)
