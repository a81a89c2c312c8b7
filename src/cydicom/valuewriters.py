"""pydicom's functions that write one value to a file object, over the native encoding of values.

Writing a data set does not come through here: these are for those who call them, or who take one of them for
an entry of :data:`cydicom.filewriter.writers`.
"""

from __future__ import annotations

from struct import Struct
from struct import error as struct_error

from cydicom import valueencoding
from cydicom._native.encode import encode
from cydicom.characterset import default_encoding
from cydicom.errors import NumberEncodingError, ValueEncodingError
from cydicom.fileutil import read_buffer, reset_buffer_position
from cydicom.multival import MultiValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date, datetime, time
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.filebase import DicomIO

__all__ = [
    "multi_string",
    "write_ATvalue",
    "write_DA",
    "write_DT",
    "write_OBvalue",
    "write_OWvalue",
    "write_PN",
    "write_TM",
    "write_UI",
    "write_UN",
    "write_number_string",
    "write_numbers",
    "write_string",
    "write_text",
]

#: The VR whose values have a format of :mod:`struct` (PS3.5 6.2).
_VR_OF_FORMAT = {"H": "US", "h": "SS", "L": "UL", "l": "SL", "Q": "UV", "q": "SV", "f": "FL", "d": "FD"}


def _is_multi_value(val: Any) -> bool:
    """Return whether a value is several values: a list, tuple, ``MultiValue`` or array; a Sequence is not."""
    return isinstance(val, (list, tuple, MultiValue)) or valueencoding._is_array(val)


def multi_string(val: str | Iterable[str]) -> str:
    """Return several texts as one, with backslashes between them; anything else as it is."""
    given: Any = val
    text: str = "\\".join(given) if _is_multi_value(given) else given
    return text


def write_numbers(fp: DicomIO, elem: DataElement, struct_format: str) -> None:
    """Write binary numbers in the byte order of `fp`.

    Parameters
    ----------
    fp : DicomIO
        The target.
    elem : DataElement
        One number, a list of numbers, or no value.
    struct_format : str
        A format of :mod:`struct` for one number, such as ``"H"``.

    Raises
    ------
    OSError
        If a value does not fit the format; it is a ``ValueError`` as well.
    """
    vr = _VR_OF_FORMAT.get(struct_format)
    little = fp.is_little_endian
    try:
        data = encode(vr, elem.value, little, ()) if vr else _packed(elem.value, struct_format, little)
    except (ValueEncodingError, struct_error, TypeError, OverflowError) as error:
        raise NumberEncodingError(f"{elem.tag}: {error}") from error
    fp.write(data)


def _packed(value: Any, struct_format: str, little: bool) -> bytes:
    """Return numbers in a format that no VR has."""
    if value is None or value == "":
        return b""
    pack = Struct(("<" if little else ">") + struct_format).pack
    return b"".join(map(pack, value)) if hasattr(value, "append") else pack(value)


def write_OBvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write bytes, or those of a file object from its position on, which it keeps; padded to even length."""
    _write_bytes(fp, "OB", elem.value)


def write_OWvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write words, which have to be in the byte order of the target already; padded to even length."""
    _write_bytes(fp, "OW", elem.value)


def write_UN(fp: DicomIO, elem: DataElement) -> None:
    """Write bytes whose meaning is unknown, padded to even length."""
    fp.write(encode("UN", elem.value, True, ()))


def _write_bytes(fp: DicomIO, vr: str, value: Any) -> None:
    if not hasattr(value, "read"):
        fp.write(encode(vr, value, getattr(fp, "is_little_endian", True), ()))
        return
    nbytes = 0
    with reset_buffer_position(value):
        for chunk in read_buffer(value):
            nbytes += len(chunk)
            fp.write(chunk)
    if nbytes & 1:
        fp.write(b"\0")


def write_UI(fp: DicomIO, elem: DataElement) -> None:
    """Write unique identifiers, padded with a zero byte."""
    fp.write(encode("UI", elem.value, True, ()))


def write_string(fp: DicomIO, elem: DataElement, padding: str = " ") -> None:
    """Write text of the default repertoire.

    Parameters
    ----------
    padding : str
        The character that makes the length even.
    """
    value = elem.value
    data = encode("AE", value, True, ())
    if padding != " " and value and len(multi_string(value)) & 1:
        data = data[:-1] + padding.encode(default_encoding)
    fp.write(data)


def write_text(fp: DicomIO, elem: DataElement, encodings: Sequence[str] | None = None) -> None:
    """Write text in a character set.

    Parameters
    ----------
    encodings : list of str, optional
        Names of Python codecs; ISO 8859-1 by default.
    """
    fp.write(encode("LO", elem.value, True, codec_names(encodings)))


def write_PN(fp: DicomIO, elem: DataElement, encodings: Sequence[str] | None = None) -> None:
    """Write names of persons in a character set.

    Parameters
    ----------
    encodings : list of str, optional
        Names of Python codecs; ISO 8859-1 by default.
    """
    fp.write(encode("PN", elem.value, True, codec_names(encodings)))


def codec_names(encodings: str | Sequence[str] | None) -> tuple[str, ...]:
    """Return names of codecs as the native modules take them."""
    if not encodings:
        return (default_encoding,)
    return (encodings,) if isinstance(encodings, str) else tuple(encodings)


def write_number_string(fp: DicomIO, elem: DataElement) -> None:
    """Write numbers as text: those of an IS as integers, all others as decimals."""
    fp.write(encode("IS" if elem.VR == "IS" else "DS", elem.value, True, ()))


def write_DA(fp: DicomIO, elem: DataElement) -> None:
    """Write dates: ``DA``, ``date`` or text."""
    fp.write(encode("DA", elem.value, True, ()))


def write_DT(fp: DicomIO, elem: DataElement) -> None:
    """Write dates with time: ``DT``, ``datetime`` or text."""
    fp.write(encode("DT", elem.value, True, ()))


def write_TM(fp: DicomIO, elem: DataElement) -> None:
    """Write times: ``TM``, ``time`` or text."""
    fp.write(encode("TM", elem.value, True, ()))


def write_ATvalue(fp: DicomIO, elem: DataElement) -> None:
    """Write tags in the byte order of `fp`."""
    fp.write(encode("AT", elem.value, fp.is_little_endian, ()))


def _format_DA(val: date | None) -> str:
    """Return a date as the text of a DA."""
    return "" if val is None else valueencoding.temporal_text("DA", val)


def _format_DT(val: datetime | None) -> str:
    """Return a date with time as the text of a DT."""
    return "" if val is None else valueencoding.temporal_text("DT", val)


def _format_TM(val: time | None) -> str:
    """Return a time as the text of a TM."""
    return "" if val is None else valueencoding.temporal_text("TM", val)
