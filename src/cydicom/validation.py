"""Whether a value obeys the rules of its VR: type, length, characters and form (PS3.5 6.2).

A validator takes a VR and a value and returns ``(is_valid, message)``.  :func:`validate_value` picks the
validator and turns a fault into a warning or an exception.  The forms are decided by string methods, which
are faster than regular expressions and need no :mod:`re`; ``STR_VR_REGEXES`` and its relatives say the same
and are compiled when they are first asked for.
"""

from __future__ import annotations

import warnings

from cydicom import policy
from cydicom.policy import IGNORE, RAISE
from cydicom.temporalforms import is_date_form, is_datetime_form, is_time_form

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from collections.abc import Callable
    from typing import Any

    Validator = Callable[[str, Any], tuple[bool, str]]

#: Characters that one value of a VR may have.
MAX_VALUE_LEN = {
    "AE": 16,
    "CS": 16,
    "DS": 16,
    "IS": 12,
    "LO": 64,
    "LT": 10240,
    "SH": 16,
    "ST": 1024,
    "UI": 64,
}

#: Bytes that one number of a VR takes.
VALUE_LENGTH = {"US": 2, "SS": 2, "UL": 4, "SL": 4, "UV": 8, "SV": 8, "FL": 4, "FD": 8}

_MAX_PN_COMPONENT_LENGTH = 64
_MAX_PN_COMPONENTS = 3

_RULES_URL = "https://dicom.nema.org/medical/dicom/current/output/html/part05.html#table_6.2-1"

_CS_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 _"
_UR_CHARACTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_:/?#[]@!$&'()*+,;=%-.~"

_OK = (True, "")

_person_name_type: type | None = None


def bind(person_name_type: type) -> None:
    """Make :func:`validate_pn` accept `person_name_type`, which checks itself when it is made."""
    global _person_name_type
    _person_name_type = person_name_type


def _is_ae(text: str) -> bool:
    return text.isprintable()


def _is_as(text: str) -> bool:
    return len(text) == 4 and text[:3].isdigit() and text[3] in "DWMY"


def _is_cs(text: str) -> bool:
    return not text.strip(_CS_CHARACTERS)


def _is_ds(text: str) -> bool:
    number = text.strip(" ")
    if number[:1] in ("+", "-"):
        number = number[1:]
    if number.isdigit():
        return True
    mantissa, has_exponent, exponent = number.replace("E", "e", 1).partition("e")
    if has_exponent:
        if exponent[:1] in ("+", "-"):
            exponent = exponent[1:]
        if not exponent.isdigit():
            return False
    whole, _, fraction = mantissa.partition(".")
    return (whole + fraction).isdigit()


def _is_is(text: str) -> bool:
    number = text.strip(" ")
    return number.isdigit() or (number[:1] in ("+", "-") and number[1:].isdigit())


def _is_ui(text: str) -> bool:
    if not text.replace(".", "").isdigit() or ".." in text or text[0] == "." or text[-1] == ".":
        return False
    if text[0] != "0" and ".0" not in text:
        return True
    return all(component == "0" or component[0] != "0" for component in text.split("."))


def _is_ur(text: str) -> bool:
    return not text.rstrip(" ").strip(_UR_CHARACTERS)


#: For each VR with a form: whether an ASCII text that is not empty has it.
_FORMS: dict[str, Callable[[str], bool]] = {
    "AE": _is_ae,
    "AS": _is_as,
    "CS": _is_cs,
    "DS": _is_ds,
    "IS": _is_is,
    "DA": is_date_form,
    "DT": is_datetime_form,
    "TM": is_time_form,
    "UI": _is_ui,
    "UR": _is_ur,
}


def validate_type(vr: str, value: Any, types: type | tuple[type, ...]) -> tuple[bool, str]:
    """Return whether `value` is ``None`` or an instance of `types`."""
    if value is None or isinstance(value, types):
        return _OK
    return False, f"{vr} takes no value of type {type(value).__name__!r}"


def validate_vr_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value`, a str or bytes, is no longer than :data:`MAX_VALUE_LEN` allows."""
    limit = MAX_VALUE_LEN.get(vr)
    if limit is None or len(value) <= limit:
        return _OK
    return False, f"{vr} value of length {len(value)}: at most {limit} are allowed"


def validate_type_and_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is a str or bytes that is not too long for `vr`."""
    if not isinstance(value, (str, bytes)) and value is not None:
        return validate_type(vr, value, (str, bytes))
    return validate_vr_length(vr, value)


def validate_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is empty or has the form of `vr`.

    Characters outside ASCII are never right: VRs that have a form use the default repertoire (PS3.5 6.1.2).

    Raises
    ------
    KeyError
        If `vr` prescribes no form.
    TypeError
        If `value` is neither str nor bytes.
    """
    if not value:
        return _OK
    has_form = _FORMS[vr]
    if isinstance(value, str):
        if value.isascii() and has_form(value):
            return _OK
    elif isinstance(value, bytes):
        if value.isascii() and has_form(value.decode("ascii")):
            return _OK
    else:
        raise TypeError(f"{vr} value must be str or bytes, not {type(value).__name__!r}")
    return False, _form_fault(vr, value)


def _form_fault(vr: str, value: str | bytes) -> str:
    shown = repr(value) if len(value) <= 128 else f"{value[:128]!r}... ({len(value)} long)"
    return f"{vr} value {shown} does not have the form of its VR"


def validate_type_and_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is a str or bytes with the form of `vr`."""
    if not isinstance(value, (str, bytes)):
        return validate_type(vr, value, (str, bytes))
    return validate_regex(vr, value)


def validate_date_time(vr: str, value: Any, date_time_type: type) -> tuple[bool, str]:
    """Return whether `value` is a `date_time_type`, or a str or bytes with the form of `vr`."""
    if isinstance(value, date_time_type):
        return _OK
    return validate_type_and_regex(vr, value)


def validate_length_and_type_and_regex(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` is a str or bytes, not too long, with the form of `vr`."""
    if isinstance(value, str):
        # Looked at once: an element may have a hundred thousand values.
        short_enough = len(value) <= MAX_VALUE_LEN.get(vr, len(value))
        has_form = not value or (value.isascii() and _FORMS[vr](value))
        if short_enough and has_form:
            return _OK
        length_fault = "" if short_enough else validate_vr_length(vr, value)[1]
        form_fault = "" if has_form else _form_fault(vr, value)
    elif not isinstance(value, bytes) and value is not None:
        return validate_type(vr, value, (str, bytes))
    else:
        short_enough, length_fault = validate_vr_length(vr, value)
        has_form, form_fault = validate_regex(vr, value)
        if short_enough and has_form:
            return _OK
    faults = f"{length_fault}; {form_fault}" if length_fault and form_fault else length_fault or form_fault
    return False, f"{faults} (see <{_RULES_URL}>)"


def validate_pn_component_length(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value`, one component group of a person name, has at most 64 characters."""
    if len(value) <= _MAX_PN_COMPONENT_LENGTH:
        return _OK
    return False, (
        f"{vr} component group of length {len(value)}: at most {_MAX_PN_COMPONENT_LENGTH} are allowed"
    )


def validate_pn(vr: str, value: Any) -> tuple[bool, str]:
    """Return whether `value` has at most three component groups, none of them too long (PS3.5 6.2.1)."""
    if not value or (_person_name_type is not None and isinstance(value, _person_name_type)):
        return _OK
    groups: list[Any]
    if isinstance(value, str):
        groups = value.split("=")
    elif isinstance(value, bytes):
        groups = value.split(b"=")
    else:
        return validate_type(vr, value, (str, bytes))
    if len(groups) > _MAX_PN_COMPONENTS:
        return False, f"{vr} value of {len(groups)} component groups, at most {_MAX_PN_COMPONENTS} allowed"
    for group in groups:
        if len(group) > _MAX_PN_COMPONENT_LENGTH:
            return validate_pn_component_length(vr, group)
    return _OK


def validate_pn_component(value: str | bytes) -> None:
    """Check one component group of a person name in the writing validation mode.

    Raises
    ------
    ValueError
        If it is too long and the mode is ``RAISE``; in mode ``WARN`` a warning is issued.
    """
    mode = policy.current().writing_validation_mode
    if value:
        validate_value("PN", value, mode, validate_pn_component_length)


def validate_number(vr: str, value: Any, min_value: int, max_value: int) -> tuple[bool, str]:
    """Return whether `value` is an int from `min_value` to `max_value`, or bytes of whole numbers."""
    if isinstance(value, int):
        if min_value <= value <= max_value:
            return _OK
        return False, f"{vr} value {value} is not between {min_value} and {max_value}"
    if isinstance(value, bytes):
        nbytes = VALUE_LENGTH[vr]
        if len(value) % nbytes == 0:
            return _OK
        return False, f"{vr} value of {len(value)} bytes is not a multiple of {nbytes} bytes"
    return validate_type(vr, value, (int, bytes))


def _integer_validator(bits: int, *, signed: bool) -> Validator:
    lowest = -(1 << (bits - 1)) if signed else 0
    highest = lowest + (1 << bits) - 1

    def validate_integer(vr: str, value: Any) -> tuple[bool, str]:
        return validate_number(vr, value, lowest, highest)

    return validate_integer


def _type_validator(*types: type) -> Validator:
    def validate_types(vr: str, value: Any) -> tuple[bool, str]:
        return validate_type(vr, value, types)

    return validate_types


def _date_time_validator(type_name: str) -> Validator:
    def validate_temporal(vr: str, value: Any) -> tuple[bool, str]:
        # Imported here: most programs never validate a date.
        import datetime

        return validate_date_time(vr, value, getattr(datetime, type_name))

    return validate_temporal


_is_bytes = _type_validator(bytes, bytearray)
_is_float = _type_validator(float, int)

#: The validator of each VR that has rules for one value.
VALIDATORS: dict[str, Validator] = {
    "AE": validate_length_and_type_and_regex,
    "AS": validate_type_and_regex,
    "CS": validate_length_and_type_and_regex,
    "DA": _date_time_validator("date"),
    "DS": validate_length_and_type_and_regex,
    "DT": _date_time_validator("datetime"),
    "FD": _is_float,
    "FL": _is_float,
    "IS": validate_length_and_type_and_regex,
    "LO": validate_type_and_length,
    "LT": validate_type_and_length,
    "OB": _is_bytes,
    "OD": _is_bytes,
    "OF": _is_bytes,
    "OL": _is_bytes,
    "OW": _is_bytes,
    "OV": _is_bytes,
    "PN": validate_pn,
    "SH": validate_type_and_length,
    "SL": _integer_validator(32, signed=True),
    "SS": _integer_validator(16, signed=True),
    "ST": validate_type_and_length,
    "SV": _integer_validator(64, signed=True),
    "TM": _date_time_validator("time"),
    "UI": validate_length_and_type_and_regex,
    "UL": _integer_validator(32, signed=False),
    "US": _integer_validator(16, signed=False),
    "UR": validate_type_and_regex,
    "UV": _integer_validator(64, signed=False),
}


def validate_value(
    vr: str,
    value: Any,
    validation_mode: int,
    validator: Callable[[str, Any], tuple[bool, str]] | None = None,
) -> None:
    """Check one value against the rules of its VR.

    Parameters
    ----------
    vr : str
        The value representation.
    value : Any
        One value; ``None`` is always valid.
    validation_mode : int
        ``config.IGNORE``: do nothing; ``config.RAISE``: raise for a fault; otherwise warn of it.
    validator : callable, optional
        Takes `vr` and `value`, returns ``(is_valid, message)``; default the VR's own in :data:`VALIDATORS`.

    Raises
    ------
    ValueError
        If the value has a fault and `validation_mode` is ``RAISE``.
    """
    if validation_mode == IGNORE or value is None:
        return
    if validator is None:
        validator = VALIDATORS.get(vr)
        if validator is None:
            return
    is_valid, message = validator(vr, value)
    if is_valid:
        return
    if validation_mode == RAISE:
        raise ValueError(message)
    warnings.warn(message, UserWarning, stacklevel=3)


def _range_regex(regex: str) -> str:
    """Return a pattern for one `regex`, or two joined by a hyphen of which either may be missing."""
    return f"^{regex}$|^-{regex} ?$|^{regex}- ?$|^{regex}-{regex} ?$"


def _patterns() -> dict[str, str]:
    month, day = r"(0[1-9]|1[0-2])", r"([0-2]\d|3[01])"
    hour, minute, second = r"([01]\d|2[0-3])", r"[0-5]\d", r"(60|[0-5]\d)(\.\d{1,6} ?)?"
    clock = f"{hour}({minute}({second})?)?"
    return {
        "AE": r"^[\x20-\x7e]*$",
        "AS": r"^\d\d\d[DWMY]$",
        "CS": r"^[A-Z0-9 _]*$",
        "DS": r"^ *[+\-]?(\d+|\d+\.\d*|\.\d+)([eE][+\-]?\d+)? *$",
        "IS": r"^ *[+\-]?\d+ *$",
        "DA": _range_regex(rf"\d{{4}}{month}{day}"),
        "DT": _range_regex(rf"\d{{4}}({month}({day}({clock})?)?)?([+-][01]\d\d\d)?"),
        "TM": _range_regex(clock),
        "UI": r"^(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*$",
        "UR": r"^[A-Za-z_\d:/?#\[\]@!$&'()*+,;=%\-.~]* *$",
    }


def _compiled() -> dict[str, re.Pattern[str]]:
    import re

    return {vr: re.compile(pattern, re.ASCII) for vr, pattern in _patterns().items()}


def _compiled_bytes() -> dict[str, re.Pattern[bytes]]:
    import re

    return {vr: re.compile(pattern.encode("ascii")) for vr, pattern in _patterns().items()}


_LAZY: dict[str, Callable[[], Any]] = {
    "VR_REGEXES": _patterns,
    "STR_VR_REGEXES": _compiled,
    "BYTE_VR_REGEXES": _compiled_bytes,
}


def __getattr__(name: str) -> Any:
    """Return the tables of patterns, which few programs need, made on first use."""
    make = _LAZY.get(name)
    if make is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    table = globals()[name] = make()
    return table
