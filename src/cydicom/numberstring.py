"""The values of DS and IS: numbers that remember the text they were read from (PS3.5 6.2).

``DSdecimal`` is in :mod:`cydicom.decimalstring`, because :mod:`decimal` is imported only where it is used.
Objects are made in large numbers by the native reader, which allocates them with ``float.__new__`` or
``int.__new__`` and sets ``original_string``; so all else has its default on the class.
"""

from __future__ import annotations

import math
import warnings

from cydicom import policy
from cydicom.validation import MAX_VALUE_LEN, validate_regex, validate_value

TYPE_CHECKING = False
if TYPE_CHECKING:
    from decimal import Decimal
    from typing import Any, Self

    from cydicom.decimalstring import DSdecimal

_MAX_DS_LENGTH = MAX_VALUE_LEN["DS"]


def is_valid_ds(s: str) -> bool:
    """Return whether `s` is a DS value: a number in decimal notation of at most 16 characters."""
    return isinstance(s, (str, bytes)) and len(s) <= _MAX_DS_LENGTH and validate_regex("DS", s)[0]


def format_number_as_ds(val: float | Decimal) -> str:
    """Return `val` as a DS value, rounded to the digits that 16 characters can hold.

    Python's text is used if it fits.  Otherwise numbers from 1e-4 up to 1e14 (1e13 if negative) are written
    with a decimal point, the others with an exponent, unless this takes digits away that another form has
    room for.

    Parameters
    ----------
    val : float or decimal.Decimal
        The number.

    Raises
    ------
    TypeError
        If `val` is of another type.
    ValueError
        If `val` is not finite.
    """
    if not isinstance(val, float):
        from decimal import Decimal

        if not isinstance(val, Decimal):
            raise TypeError(f"a float or decimal.Decimal can be formatted as DS, not {type(val).__name__}")
        finite = val.is_finite() and math.isfinite(float(val))
    else:
        finite = math.isfinite(val)
    if not finite:
        raise ValueError(f"DS cannot hold a number that is not finite, got {val!s}")

    text = str(val)
    if len(text) <= _MAX_DS_LENGTH and (type(val) is float or is_valid_ds(text)):
        return text
    rounded = _rounded_text(val)
    if isinstance(val, float):
        return rounded if float(rounded) == val else exact_text(float.__repr__(val)) or rounded
    return rounded if Decimal(rounded) == val else exact_text(Decimal.__str__(val)) or rounded


def _rounded_text(val: float | Decimal) -> str:
    is_negative = val < 0
    magnitude = abs(float(val))
    # A number that the logarithm cannot tell from 1e-4 counts as that.
    logarithm = math.log10(magnitude) if magnitude else -math.inf
    if -4 <= logarithm < 14 - is_negative:
        whole_digits = int(logarithm) + 1 if logarithm > 0 else 1
        # One character is the point's.  A number that rounds up to one more digit gets one decimal less.
        most = _MAX_DS_LENGTH - 1 - is_negative - whole_digits
        for decimals in (most, most - 1):
            text = f"{val:.{decimals}f}"
            if decimals > 0 and len(text) <= _MAX_DS_LENGTH:
                return text
    for decimals in range(10 - is_negative, -1, -1):
        text = f"{val:.{decimals}e}"
        # The largest floats round up to a text that reads as infinity.
        if len(text) <= _MAX_DS_LENGTH and math.isfinite(float(text)):
            return text
    raise ValueError(f"no DS of {_MAX_DS_LENGTH} characters comes near {val!s}")


def exact_text(text: str) -> str | None:
    """Return the number in `text` as a DS of at most 16 characters, ``None`` if all of its digits need more.

    >>> exact_text("-0.00012345678901")
    '-1.2345678901e-4'
    """
    sign = "-" if text.startswith("-") else ""
    mantissa, _, exponent = text.lower().partition("e")
    whole, _, fraction = mantissa.lstrip("-").partition(".")
    digits = (whole + fraction).lstrip("0")
    scale = int(exponent or 0) - len(fraction) + len(digits) - len(digits.rstrip("0"))
    digits = digits.rstrip("0") or "0"
    leading = scale + len(digits) - 1
    if len(digits) > _MAX_DS_LENGTH:
        return None
    forms = [f"{digits[0]}.{digits[1:]}e{leading}" if digits[1:] else f"{digits}e{leading}"]
    if 0 <= scale < _MAX_DS_LENGTH:
        forms.insert(0, digits + "0" * scale)
    elif len(digits) <= -scale < _MAX_DS_LENGTH:
        forms.append("." + digits.zfill(-scale))
    forms.append(f"{digits}e{scale}")
    for form in forms:
        if len(sign + form) <= _MAX_DS_LENGTH:
            return sign + form
    return None


def reading_mode() -> int:
    """Return the reading validation mode in force."""
    return policy.current().reading_validation_mode


class DSfloat(float):
    """A DS value as a float; ``str()`` gives the text that it was made from.

    Parameters
    ----------
    val : str, int, float or decimal.Decimal
        The number; ``None`` and blank text are returned as they are.
    auto_format : bool
        Replace a text that is not a valid DS by one that is (:func:`format_number_as_ds`).
    validation_mode : int, optional
        ``config.RAISE`` refuses what is not a valid DS; default the reading validation mode.

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
    ValueError
        In mode ``RAISE``, if the text is not a decimal number.
    """

    __module__ = "cydicom.valuerep"
    __slots__ = ("__dict__", "original_string")

    original_string: str
    auto_format: bool = False

    def __new__(  # type: ignore[misc]  # blank is no value
        cls,
        val: str | int | float | Decimal | None,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> str | Self | None:
        """Return the float, or `val` if it is ``None`` or blank."""
        if val is None or (isinstance(val, str) and (not val or val.isspace())):
            return val
        return float.__new__(cls, val)

    def __init__(
        self,
        val: str | int | float | Decimal,
        auto_format: bool = False,
        validation_mode: int | None = None,
    ) -> None:
        if auto_format or not isinstance(val, str):
            _take_text(self, val, auto_format, validation_mode)
            return
        self.original_string = val.strip()
        if (reading_mode() if validation_mode is None else validation_mode) == policy.RAISE:
            _refuse_invalid(self.original_string)

    def __getstate__(self) -> object:
        # Protocols 0 and 1 refuse a class that has slots but not this method.
        return super().__getstate__()

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return super().__ne__(other)

    __hash__ = float.__hash__

    def __str__(self) -> str:
        try:
            return self.original_string
        except AttributeError:
            return super().__repr__()

    def __repr__(self) -> str:
        return f"'{self!s}'"


def _take_text(number: DSfloat | DSdecimal, val: Any, auto_format: bool, validation_mode: int | None) -> None:
    """Give a new `number` the text of `val`, and hold it to the rules of DS."""
    text: str | None = None
    if isinstance(val, str):
        text = val.strip()
    elif hasattr(type(val), "auto_format"):
        auto_format = auto_format or val.auto_format
        text = getattr(val, "original_string", None)

    if auto_format:
        number.auto_format = True
        if text is None or not is_valid_ds(text):
            as_float = text is not None or isinstance(number, float)
            text = format_number_as_ds(float(number) if as_float else number)
    if text is not None:
        number.original_string = text
    if auto_format:
        return

    mode = reading_mode() if validation_mode is None else validation_mode
    if mode == policy.RAISE:
        _refuse_invalid(str(number))
    elif mode == policy.WARN and not isinstance(number, float):
        _warn_of_invalid(str(number))


def _refuse_invalid(text: str) -> None:
    if len(text) > _MAX_DS_LENGTH:
        raise OverflowError(
            f"DS value of length {len(text)}: at most {_MAX_DS_LENGTH} are allowed; auto_format rounds it"
        )
    if not is_valid_ds(text):
        raise ValueError(f"DS value {text!r} is not a decimal number")


def _warn_of_invalid(text: str) -> None:
    if not is_valid_ds(text):
        shown = repr(text) if len(text) <= 128 else f"{text[:128]!r}... ({len(text)} long)"
        warnings.warn(f"DS value {shown} does not have the form of its VR", UserWarning, stacklevel=4)


def DS(
    val: str | int | float | Decimal | None,
    auto_format: bool = False,
    validation_mode: int | None = None,
) -> str | DSfloat | DSdecimal | None:
    """Return `val` as the class for DS values: ``DSdecimal`` if ``config.use_DS_decimal``, else ``DSfloat``.

    ``None`` and blank text are returned as they are.  The parameters are those of :class:`DSfloat`; a text
    is validated first, so that ``WARN`` warns of it.
    """
    if val is None:
        return val
    in_force = policy.current()
    if isinstance(val, str):
        if not val or val.isspace():
            return val
        if validation_mode is None:
            validation_mode = in_force.reading_validation_mode
        validate_value("DS", val, validation_mode)
    if in_force.use_DS_decimal:
        from cydicom.decimalstring import DSdecimal

        return DSdecimal(val, auto_format, validation_mode)
    return DSfloat(val, auto_format, validation_mode)


class ISfloat(float):
    """The value of an IS that is not a whole number, as files have it against the rules.

    Parameters
    ----------
    val : str, float or decimal.Decimal
        The number; blank text gives ``""``.
    validation_mode : int, optional
        ``config.RAISE`` refuses it, ``config.WARN`` warns; by default neither.

    Attributes
    ----------
    original_string : str
        The text, without the white space around it; unset if `val` was a number.

    Raises
    ------
    TypeError
        If `validation_mode` is ``RAISE``.
    """

    __module__ = "cydicom.valuerep"
    __slots__ = ("__dict__", "original_string")

    original_string: str

    def __new__(  # type: ignore[misc]  # blank is no value
        cls, val: str | float | Decimal, validation_mode: int | None = None
    ) -> float | str:
        """Return the float, or ``""`` if `val` is blank."""
        if isinstance(val, str) and (not val or val.isspace()):
            return ""
        number = float.__new__(cls, val)
        if validation_mode in (policy.WARN, policy.RAISE):
            message = f"IS value {val!s} is not a whole number"
            if validation_mode == policy.RAISE:
                raise TypeError(message)
            warnings.warn(message, UserWarning, stacklevel=3)
        return number

    def __init__(self, val: str | float | Decimal, validation_mode: int | None = None) -> None:
        if isinstance(val, str):
            self.original_string = val.strip()
        elif isinstance(val, (IS, ISfloat)) and hasattr(val, "original_string"):
            self.original_string = val.original_string

    def __getstate__(self) -> object:
        # Protocols 0 and 1 refuse a class that has slots but not this method.
        return super().__getstate__()


class IS(int):
    """An IS value as an int; ``str()`` gives the text that it was made from.

    Parameters
    ----------
    val : str, int, float or decimal.Decimal
        The number; ``None`` and blank text are returned as they are.  A number that is not whole gives an
        :class:`ISfloat`.
    validation_mode : int, optional
        What becomes of a text without the form of IS, a number that is not whole, and (``RAISE`` alone) a
        number outside 32 bits; default the reading validation mode.

    Attributes
    ----------
    original_string : str
        The text, without the white space around it.

    Raises
    ------
    OverflowError
        In mode ``RAISE``, if the number is not between -2**31 and 2**31 - 1; in every mode if it is infinite.
    TypeError
        In mode ``RAISE``, if `val` is a number that is not whole.
    ValueError
        If `val` is not a number; in mode ``RAISE``, if the text has not the form of IS.
    """

    __module__ = "cydicom.valuerep"

    # The text where it is not that of the int.  Most are, and an object without dict is of 64 bytes, not 248.
    _text: str | None = None

    def __new__(  # type: ignore[misc]  # blank is no value
        cls, val: str | int | float | Decimal | None, validation_mode: int | None = None
    ) -> str | Self | ISfloat | None:
        """Return the int, an ``ISfloat`` if it is not whole, or `val` if it is ``None`` or blank."""
        if val is None:
            return val
        mode = reading_mode() if validation_mode is None else validation_mode
        if isinstance(val, str):
            if not val or val.isspace():
                return val
            validate_value("IS", val, mode)
            is_whole = True
        else:
            is_whole = isinstance(val, int)
        try:
            number = int.__new__(cls, val)
        except ValueError:
            number = int.__new__(cls, float(val))
            is_whole = False
        if not is_whole and number != float(val):
            return ISfloat(val, mode)
        if mode == policy.RAISE and not -(2**31) <= number < 2**31:
            raise OverflowError(f"IS value {val!s} is not between -2**31 and 2**31 - 1")
        return number

    def __init__(self, val: str | int | float | Decimal, validation_mode: int | None = None) -> None:
        if isinstance(val, str):
            self.original_string = val.strip()
        elif isinstance(val, (IS, ISfloat)) and hasattr(val, "original_string"):
            self.original_string = val.original_string

    @property
    def original_string(self) -> str:
        """Return the text that the number was made from, or its decimal digits."""
        return self._text or int.__repr__(self)

    @original_string.setter
    def original_string(self, text: str) -> None:
        if self._text is not None or text != int.__repr__(self):
            self._text = text

    def __eq__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) == other
        return super().__eq__(other)

    def __ne__(self, other: object) -> bool:
        if isinstance(other, str):
            return str(self) != other
        return super().__ne__(other)

    __hash__ = int.__hash__

    def __str__(self) -> str:
        return self._text or int.__repr__(self)

    def __repr__(self) -> str:
        return f"'{int.__repr__(self)}'"
