"""Values that are not of their VR's usual type to the DICOM JSON model; others are converted natively.

Users assign numpy arrays, tuples, file objects, dates; and a file can hold text where its VR says a number.
"""

from __future__ import annotations

import warnings
from json import dumps as _dumps
from json.encoder import encode_basestring_ascii

from cydicom._native import base64, jsonencode, jsontext, tojson
from cydicom.dataelem import DataElement
from cydicom.multival import MultiValue
from cydicom.personname import PersonName
from cydicom.sequence import Sequence
from cydicom.vr import FLOAT_VR, INT_VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

__all__ = [
    "binary_text",
    "dataset_model",
    "dataset_text",
    "dumps",
    "element_model",
    "located",
    "other_values",
]

#: The model of a data set, its text, the model of an element, the text of any model; bound below.
dataset_model = tojson.dataset_model
dataset_text = tojson.dataset_text
element_model = tojson.element_model
dumps = jsontext.dumps

_INTEGER_VRS = {*INT_VR, "IS", "US or SS"} - {"AT"}
_FLOAT_VRS = {*FLOAT_VR, "DS"}
_TEMPORAL_VRS = ("DA", "DT", "TM")


def other_values(vr: str, value: Any) -> list[Any]:
    """Return the JSON values of a value that is neither binary nor a sequence; none if it is empty.

    Raises
    ------
    TypeError, ValueError
        If a value cannot be one of `vr`.
    """
    if isinstance(value, dict):
        raise TypeError(f"the value of VR {vr} is a dict")
    if hasattr(value, "tolist"):
        # A numpy array or scalar.
        value = value.tolist()
    if _is_single(value):
        return [_json_value(vr, value)] if value is not None and not _is_blank(value) else []
    return [_json_value(vr, item) for item in value]


def _is_single(value: Any) -> bool:
    return isinstance(value, (str, bytes, bytearray, PersonName)) or not hasattr(value, "__iter__")


def _is_blank(value: Any) -> bool:
    return isinstance(value, (str, bytes, bytearray, PersonName)) and not value


def _json_value(vr: str, value: Any) -> Any:
    """Return one value, ``None`` for one that is empty (PS3.18 F.2.5)."""
    if value is None:
        return None
    if vr in _FLOAT_VRS:
        return None if _is_blank(value) else jsonencode.json_float(float(value))
    if vr in _INTEGER_VRS:
        return None if _is_blank(value) else _integer(vr, value)
    if vr == "AT":
        return None if _is_blank(value) else f"{_tag_number(value):08X}"
    if vr == "PN":
        return _person_name(value)
    if isinstance(value, (bytes, bytearray)):
        raise TypeError(f"the value of VR {vr} is bytes, not text; Dataset.decode() would decode it")
    if vr in _TEMPORAL_VRS and not isinstance(value, (int, float)):
        return str(value)
    if type(value) in (str, int, float, bool):
        return jsonencode.json_float(value) if type(value) is float else value
    if isinstance(value, str):
        return str.__str__(value)
    raise TypeError(f"JSON has nothing for a value of VR {vr} and type {type(value).__name__}")


def _integer(vr: str, value: Any) -> int | float | str:
    if isinstance(value, bytes):
        raise ValueError(f"the value of VR {vr} is {len(value)} bytes, not a number")
    number = int(value)
    if not isinstance(value, str) and number != value:
        if vr == "IS":
            # As a file has it against the rules; nothing is cut off.
            return jsonencode.json_float(float(value))
        raise ValueError(f"{value!r} is not a whole number, which VR {vr} needs")
    return number


def _tag_number(value: Any) -> int:
    if isinstance(value, int) and 0 <= value <= 0xFFFFFFFF:
        return int(value)
    raise ValueError(f"{value!r} is not a tag")


def _person_name(value: Any) -> dict[str, str] | None:
    if isinstance(value, (str, bytes)):
        value = PersonName(value)
    if not isinstance(value, PersonName):
        raise TypeError(f"a person name is PersonName or str, not {type(value).__name__}")
    groups = value.components
    return dict(zip(("Alphabetic", "Ideographic", "Phonetic"), groups, strict=False)) or None


def _binary_nbytes(value: Any) -> int:
    """Return the size of a value of a binary VR, in bytes.

    Raises
    ------
    TypeError
        If it is neither bytes-like nor a file object.
    """
    if value is None or (isinstance(value, (str, MultiValue)) and not value):
        return 0
    if hasattr(value, "read") and hasattr(value, "seek"):
        from cydicom.fileutil import buffer_length

        return buffer_length(value)
    if isinstance(value, str):
        raise TypeError("the value of a binary VR is bytes, not str")
    try:
        return memoryview(value).nbytes
    except TypeError:
        raise TypeError(f"the value of a binary VR is bytes, not {type(value).__name__}") from None


def binary_text(value: Any) -> str:
    """Return the base64 text of a bytes-like object, or of all that a file object holds."""
    if hasattr(value, "read") and hasattr(value, "seek"):
        from cydicom.fileutil import read_buffer, reset_buffer_position

        with reset_buffer_position(value):
            value.seek(0)
            # A multiple of three bytes makes text that can be joined.
            return "".join([base64.encode(chunk) for chunk in _thirds(read_buffer(value))])
    return base64.encode(memoryview(value).tobytes())


def _thirds(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the bytes of `chunks` in pieces of a multiple of three bytes, but for the last one."""
    left = b""
    for chunk in chunks:
        left += chunk
        whole = len(left) - len(left) % 3
        yield left[:whole]
        left = left[whole:]
    yield left


def located(error: Exception, path: str) -> Exception:
    """Return an exception of the same class whose message starts with the path of the element."""
    message = f"{path}: {error}"
    try:
        named = type(error)(message)
    except TypeError:
        # A class that wants more than a message (UnicodeDecodeError): keep it, and add the path as a note.
        error.add_note(message)
        return error
    vars(named).update(vars(error))
    return named


def _warn_of(error: Exception, path: str) -> None:
    warnings.warn(
        f"{path} cannot be converted to JSON, so it is left out: {error}", UserWarning, stacklevel=4
    )


def _any_text(value: Any) -> str:
    """Return the JSON text of what handlers gave, whatever it is."""
    return _dumps(value, sort_keys=True)


jsontext.bind(_any_text, encode_basestring_ascii)
jsonencode.bind(multi_value_class=MultiValue, person_name_class=PersonName, other_values=other_values)
tojson.bind(
    data_element_class=DataElement,
    sequence_class=Sequence,
    binary_text=binary_text,
    binary_nbytes=_binary_nbytes,
    located=located,
    warn_of=_warn_of,
)
