"""pydicom's import path for character sets, and the decoding of elements.

The parts: :mod:`cydicom.characterset` (terms and tables), :mod:`cydicom.textdecoding` and
:mod:`cydicom.textencoding`.
"""

from __future__ import annotations

from cydicom.characterset import (
    CODES_TO_ENCODINGS,
    ENCODINGS_TO_CODES,
    ESC,
    STAND_ALONE_ENCODINGS,
    EncodingTable,
    _handle_illegal_standalone_encodings,
    _python_encoding_for_corrected_encoding,
    _warn_about_invalid_encoding,
    convert_encodings,
    default_encoding,
    encodings_for,
    handled_encodings,
    need_tail_escape_sequence_encodings,
    python_encoding,
)
from cydicom.textdecoding import (
    PERSON_NAME_RESETS,
    PN_DELIMS,
    TEXT_VR_DELIMS,
    _decode_escaped_fragment,
    _decode_fragment,
    decode_bytes,
    decode_string,
    decode_text,
    split_text,
    split_values,
)
from cydicom.textencoding import (
    _encode_string_impl,
    _encode_string_parts,
    _encode_to_given_charset,
    _encode_to_jis_x_0201,
    _encode_to_jis_x_0208,
    _encode_to_jis_x_0212,
    _get_escape_sequence_for_encoding,
    custom_encoders,
    encode_string,
)
from cydicom.vr import CUSTOMIZABLE_CHARSET_VR, VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

__all__ = [
    "CODES_TO_ENCODINGS",
    "CUSTOMIZABLE_CHARSET_VR",
    "ENCODINGS_TO_CODES",
    "ESC",
    "PERSON_NAME_RESETS",
    "PN_DELIMS",
    "STAND_ALONE_ENCODINGS",
    "TEXT_VR_DELIMS",
    "VR",
    "EncodingTable",
    "_decode_escaped_fragment",
    "_decode_fragment",
    "_encode_string_impl",
    "_encode_string_parts",
    "_encode_to_given_charset",
    "_encode_to_jis_x_0201",
    "_encode_to_jis_x_0208",
    "_encode_to_jis_x_0212",
    "_get_escape_sequence_for_encoding",
    "_handle_illegal_standalone_encodings",
    "_python_encoding_for_corrected_encoding",
    "_warn_about_invalid_encoding",
    "convert_encodings",
    "custom_encoders",
    "decode_bytes",
    "decode_element",
    "decode_string",
    "decode_text",
    "default_encoding",
    "encode_string",
    "encodings_for",
    "handled_encodings",
    "need_tail_escape_sequence_encodings",
    "python_encoding",
    "split_text",
    "split_values",
]


def decode_element(elem: Any, dicom_character_set: str | list[str] | None) -> None:
    """Decode the value of a data element in place.

    Parameters
    ----------
    elem : DataElement
        Its bytes become text if its VR has Specific Character Set; a person name takes the codecs.
    dicom_character_set : str or list of str or None
        The value of Specific Character Set (0008,0005).
    """
    if elem.VR not in CUSTOMIZABLE_CHARSET_VR or not elem.value:
        return
    encodings = convert_encodings(dicom_character_set)
    value = elem.value
    if elem.VR == VR.PN:
        elem.value = _decode_item(value, encodings, PERSON_NAME_RESETS)
    else:
        elem.value = _decode_item(value, encodings, TEXT_VR_DELIMS)


def _decode_item(value: Any, encodings: list[str], delimiters: Collection[int]) -> Any:
    if isinstance(value, bytes):
        return decode_bytes(value, encodings, delimiters)
    if isinstance(value, str):
        return value
    if hasattr(value, "decode"):
        return value.decode(encodings)
    return [_decode_item(item, encodings, delimiters) for item in value]
