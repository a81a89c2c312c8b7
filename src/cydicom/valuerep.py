"""pydicom's ``valuerep``: the value classes, the validators and the value representations, by its names."""

from __future__ import annotations

from cydicom import policy as _policy
from cydicom import validation as _validation
from cydicom.characterset import default_encoding
from cydicom.datetimes import DA, DT, TM, _DateTimeBase
from cydicom.numberstring import DS, IS, DSfloat, ISfloat, format_number_as_ds, is_valid_ds
from cydicom.personname import PersonName, _decode_personname, _encode_personname, _verify_encodings
from cydicom.textdecoding import PN_DELIMS, TEXT_VR_DELIMS
from cydicom.validation import (
    MAX_VALUE_LEN,
    VALIDATORS,
    VALUE_LENGTH,
    _range_regex,
    validate_date_time,
    validate_length_and_type_and_regex,
    validate_number,
    validate_pn,
    validate_pn_component,
    validate_pn_component_length,
    validate_regex,
    validate_type,
    validate_type_and_length,
    validate_type_and_regex,
    validate_value,
    validate_vr_length,
)
from cydicom.vr import (
    ALLOW_BACKSLASH,
    AMBIGUOUS_VR,
    BUFFERABLE_VRS,
    BYTES_VR,
    CUSTOMIZABLE_CHARSET_VR,
    DEFAULT_CHARSET_VR,
    EXPLICIT_VR_LENGTH_16,
    EXPLICIT_VR_LENGTH_32,
    FLOAT_VR,
    INT_VR,
    LIST_VR,
    LONG_VALUE_VR,
    STANDARD_VR,
    STR_VR,
    VR,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
    from typing import Any

    from cydicom.decimalstring import DSdecimal as DSdecimal

    VR_REGEXES: dict[str, str]
    STR_VR_REGEXES: dict[str, re.Pattern[str]]
    BYTE_VR_REGEXES: dict[str, re.Pattern[bytes]]
    DSclass: type[DSfloat] | type[DSdecimal]

__all__ = [
    "ALLOW_BACKSLASH",
    "AMBIGUOUS_VR",
    "BUFFERABLE_VRS",
    "BYTES_VR",
    "CUSTOMIZABLE_CHARSET_VR",
    "DA",
    "DEFAULT_CHARSET_VR",
    "DS",
    "DT",
    "EXPLICIT_VR_LENGTH_16",
    "EXPLICIT_VR_LENGTH_32",
    "FLOAT_VR",
    "INT_VR",
    "IS",
    "LIST_VR",
    "LONG_VALUE_VR",
    "MAX_VALUE_LEN",
    "PN_DELIMS",
    "STANDARD_VR",
    "STR_VR",
    "TEXT_VR_DELIMS",
    "TM",
    "VALIDATORS",
    "VALUE_LENGTH",
    "VR",
    "DSclass",
    "DSdecimal",
    "DSfloat",
    "ISfloat",
    "PersonName",
    "_DateTimeBase",
    "_decode_personname",
    "_encode_personname",
    "_range_regex",
    "_verify_encodings",
    "default_encoding",
    "format_number_as_ds",
    "is_valid_ds",
    "validate_date_time",
    "validate_length_and_type_and_regex",
    "validate_number",
    "validate_pn",
    "validate_pn_component",
    "validate_pn_component_length",
    "validate_regex",
    "validate_type",
    "validate_type_and_length",
    "validate_type_and_regex",
    "validate_value",
    "validate_vr_length",
]

_validation.bind(PersonName)


def __getattr__(name: str) -> Any:
    """Return what is made on first use, or follows the policy in force."""
    if name == "DSclass":
        return __getattr__("DSdecimal") if _policy.current().use_DS_decimal else DSfloat
    if name == "DSdecimal":
        from cydicom.decimalstring import DSdecimal

        globals()["DSdecimal"] = DSdecimal
        return DSdecimal
    if name in ("VR_REGEXES", "STR_VR_REGEXES", "BYTE_VR_REGEXES"):
        return getattr(_validation, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
