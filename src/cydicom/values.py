"""pydicom's ``values``: the conversion of an element's bytes, by its names, over the native one.

``converters`` may be changed by users.  The native conversion then leaves the VRs concerned to the table.
"""

from __future__ import annotations

import warnings
from functools import lru_cache, partial

from cydicom import dubious
from cydicom import policy as _policy
from cydicom._native import values as _native
from cydicom._native.objects import bind
from cydicom.characterset import default_encoding as default_encoding
from cydicom.convertertable import ConverterTable
from cydicom.errors import BytesLengthException as BytesLengthException
from cydicom.multival import MultiValue as MultiValue
from cydicom.numberarrays import to_array as to_array
from cydicom.numberstring import IS as IS
from cydicom.numberstring import DSfloat
from cydicom.personname import PersonName as PersonName
from cydicom.personname import read_person_name
from cydicom.tag import BaseTag as BaseTag
from cydicom.tag import Tag as Tag
from cydicom.tag import TupleTag as TupleTag
from cydicom.textdecoding import TEXT_VR_DELIMS as TEXT_VR_DELIMS
from cydicom.textdecoding import decode_bytes as decode_bytes
from cydicom.textdecoding import decode_text, decode_values, split_values
from cydicom.uid import UID
from cydicom.validation import validate_value as validate_value
from cydicom.vr import AMBIGUOUS_VR
from cydicom.vr import CUSTOMIZABLE_CHARSET_VR as CUSTOMIZABLE_CHARSET_VR
from cydicom.vr import VR as VR_

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, MutableSequence
    from collections.abc import Sequence as SequenceOf
    from typing import Any, Protocol, TypeVar

    from cydicom.datetimes import DA, DT, TM
    from cydicom.policy import Policy

    T = TypeVar("T")

    class Raw(Protocol):
        """What :func:`convert_value` reads of a ``RawDataElement``."""

        @property
        def value(self) -> Any:
            """The bytes."""

        @property
        def is_implicit_VR(self) -> bool:
            """Whether nested items have implicit VR."""

        @property
        def is_little_endian(self) -> bool:
            """The byte order of numbers."""

        @property
        def value_tell(self) -> int:
            """The position of the bytes in the source."""


#: numpy is required, though it is imported where arrays are made.
have_numpy = True

_DA_from_str = dubious.date_from_text
_DT_from_str = dubious.datetime_from_text
_TM_from_str = dubious.time_from_text

_DEFAULT_ENCODINGS = (default_encoding,)


def _decode(vr: str, byte_string: bytes, is_little_endian: bool, encodings: Any = None) -> Any:
    """Return the native conversion of a text; a text without bytes converts as one of padding alone."""
    if encodings is None or encodings == ():
        encodings = _DEFAULT_ENCODINGS
    elif isinstance(encodings, str):
        encodings = (encodings,)
    return _native.convert(
        str(vr), byte_string or b" ", is_little_endian, tuple(encodings), _policy.current()
    )


def multi_string(val: str, valtype: Callable[[str], T] | None = None) -> T | MutableSequence[T]:
    r"""Return `val` split at ``\``: one `valtype`, or a MultiValue of them.

    Parameters
    ----------
    val : str
        The text; spaces and NULs at its end are dropped.
    valtype : callable, optional
        Makes one value of its text; default :class:`str`.
    """
    make: Any = str if valtype is None else valtype
    parts = val.rstrip(" \0").split("\\")
    return make(parts[0]) if len(parts) == 1 else MultiValue(make, parts)


def convert_tag(byte_string: bytes, is_little_endian: bool, offset: int = 0) -> BaseTag:
    """Return the tag in the four bytes at `offset`.

    Raises
    ------
    ValueError
        If there are fewer.
    """
    if len(byte_string) - offset < 4:
        raise ValueError(f"a tag takes 4 bytes, {max(len(byte_string) - offset, 0)} are left")
    import struct

    group, element = struct.unpack_from("<HH" if is_little_endian else ">HH", byte_string, offset)
    return BaseTag((group << 16) | element)


def convert_AE_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | MutableSequence[str]:
    """Return the str, or MultiValue of str, of an AE; without spaces at both ends of each value."""
    value: str | MutableSequence[str] = _decode("AE", byte_string, is_little_endian)
    return value


def convert_ATvalue(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> BaseTag | MutableSequence[BaseTag]:
    """Return the BaseTag, or MultiValue of BaseTag, of an AT; bytes of half a tag at the end are left out."""
    nbytes = len(byte_string) & ~3
    if nbytes != len(byte_string):
        warnings.warn(f"an AT value of {len(byte_string)} bytes ends inside a tag", UserWarning, stacklevel=2)
    if not nbytes:
        return MultiValue(Tag, [])
    value: BaseTag | MutableSequence[BaseTag] = _decode("AT", byte_string[:nbytes], is_little_endian)
    return value


def convert_DA_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | DA | MutableSequence[str] | MutableSequence[DA]:
    """Return the str or MultiValue of str of a DA; DA objects with ``config.datetime_conversion``."""
    value: str | DA | MutableSequence[str] | MutableSequence[DA] = _decode(
        "DA", byte_string, is_little_endian
    )
    return value


def convert_DS_string(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> Any:
    """Return the number, or MultiValue of numbers, of a DS.

    They are DSfloat, or DSdecimal with ``config.use_DS_decimal``; with ``config.use_DS_numpy`` the value is a
    numpy float64 or an array of them.

    Raises
    ------
    ValueError
        If some value is not a number.
    """
    return _decode("DS", byte_string, is_little_endian)


def convert_DT_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | DT | MutableSequence[str] | MutableSequence[DT]:
    """Return the str or MultiValue of str of a DT; DT objects with ``config.datetime_conversion``."""
    value: str | DT | MutableSequence[str] | MutableSequence[DT] = _decode(
        "DT", byte_string, is_little_endian
    )
    return value


def convert_IS_string(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> Any:
    """Return the IS, or MultiValue of IS; with ``config.use_IS_numpy`` a numpy int64 or an array of them.

    Raises
    ------
    ValueError
        If some value is not a number.
    """
    return _decode("IS", byte_string, is_little_endian)


#: VRs of the letters that :mod:`struct` has for their numbers.
_VR_OF_FORMAT = {"H": "US", "h": "SS", "L": "UL", "l": "SL", "I": "UL", "i": "SL"}
_VR_OF_FORMAT |= {"Q": "UV", "q": "SV", "f": "FL", "d": "FD"}


def convert_numbers(
    byte_string: bytes, is_little_endian: bool, struct_format: str
) -> str | int | float | MutableSequence[int] | MutableSequence[float]:
    """Return the number, or list of numbers, in `byte_string`; ``""`` if it is empty.

    Parameters
    ----------
    byte_string : bytes
        The numbers.
    is_little_endian : bool
        Their byte order.
    struct_format : str
        The letter that :mod:`struct` has for them.

    Raises
    ------
    BytesLengthException
        If the length is no multiple of a number's.
    """
    if not byte_string:
        return ""
    vr = _VR_OF_FORMAT.get(struct_format)
    if vr is None:
        import struct

        order = "<" if is_little_endian else ">"
        size = struct.calcsize(order + struct_format)
        if len(byte_string) % size:
            raise BytesLengthException(
                f"{len(byte_string)} bytes: numbers {struct_format!r} take {size} bytes each"
            )
        numbers = list(struct.unpack(f"{order}{len(byte_string) // size}{struct_format}", byte_string))
        return numbers[0] if len(numbers) == 1 else numbers
    value = _decode(vr, byte_string, is_little_endian)
    return list(value) if isinstance(value, MultiValue) else value


def convert_OBvalue(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> bytes:
    """Return the bytes of an OB."""
    return byte_string


def convert_OWvalue(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> bytes:
    """Return the bytes of an OW, in the byte order of the file."""
    return byte_string


def convert_OVvalue(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> bytes:
    """Return the bytes of an OV, in the byte order of the file."""
    return byte_string


def convert_PN(
    byte_string: bytes, encodings: list[str] | None = None
) -> PersonName | MutableSequence[PersonName]:
    """Return the PersonName, or MultiValue of PersonName."""
    value: PersonName | MutableSequence[PersonName] = _decode("PN", byte_string, True, encodings)
    return value


def convert_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | MutableSequence[str]:
    """Return the str, or MultiValue of str, of a VR in the default repertoire."""
    value: str | MutableSequence[str] = _decode("CS", byte_string, is_little_endian)
    return value


def convert_text(
    byte_string: bytes, encodings: list[str] | None = None, vr: str | None = None
) -> str | MutableSequence[str]:
    """Return the str, or MultiValue of str, of a VR in the character set of the data set.

    Parameters
    ----------
    byte_string : bytes
        The text.
    encodings : list of str, optional
        Python codecs, the initial one first.
    vr : str, optional
        The VR whose rules the values are held to.
    """
    value: str | MutableSequence[str] = _decode(
        vr if vr in ("LO", "SH") else "UC", byte_string, True, encodings
    )
    return value


def convert_single_string(
    byte_string: bytes, encodings: list[str] | None = None, vr: str | None = None
) -> str:
    r"""Return the str of a VR of one value, in which ``\`` is a character; see :func:`convert_text`."""
    value: str = _decode(vr if vr in ("LT", "ST") else "UT", byte_string, True, encodings)
    return value


def convert_SQ(
    byte_string: bytes,
    is_implicit_VR: bool,
    is_little_endian: bool,
    encoding: list[str] | None = None,
    offset: int = 0,
) -> Any:
    """Return the Sequence of the items in `byte_string`; `offset` is where they stand in the source."""
    return _sequence_reader(byte_string, is_implicit_VR, is_little_endian, encoding, offset)


def _no_sequence_reader(*args: Any) -> Any:
    raise NotImplementedError("sequences are read once cydicom.filereader is imported")


_sequence_reader: Callable[..., Any] = _no_sequence_reader


def bind_sequence_reader(reader: Callable[..., Any]) -> None:
    """Take the function that :func:`convert_SQ` calls with its own arguments."""
    global _sequence_reader
    _sequence_reader = reader


def convert_TM_string(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> str | TM | MutableSequence[str] | MutableSequence[TM]:
    """Return the str or MultiValue of str of a TM; TM objects with ``config.datetime_conversion``."""
    value: str | TM | MutableSequence[str] | MutableSequence[TM] = _decode(
        "TM", byte_string, is_little_endian
    )
    return value


def convert_UI(
    byte_string: bytes, is_little_endian: bool, struct_format: str | None = None
) -> UID | MutableSequence[UID]:
    """Return the UID, or MultiValue of UID."""
    value: UID | MutableSequence[UID] = _decode("UI", byte_string, is_little_endian)
    return value


def convert_UN(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> bytes:
    """Return the bytes of a UN."""
    return byte_string


def convert_UR_string(byte_string: bytes, is_little_endian: bool, struct_format: str | None = None) -> str:
    """Return the str of a UR, without white space at its end."""
    value: str = _decode("UR", byte_string, is_little_endian)
    return value


def convert_value(
    VR: str,
    raw_data_element: Raw,
    encodings: str | MutableSequence[str] | None = None,
) -> Any:
    """Return the value of a raw element.

    Parameters
    ----------
    VR : str
        The VR to convert by.
    raw_data_element : RawDataElement
        Its `value` has the bytes.
    encodings : str or list of str, optional
        Python codecs for text; default the default repertoire.

    Raises
    ------
    BytesLengthException
        If the length is no multiple of the VR's size.
    NotImplementedError
        If ``converters`` has nothing for the VR.
    ValueError
        With ``config.settings.reading_validation_mode = RAISE``, if the value is invalid.
    """
    if VR not in converters:
        raise NotImplementedError(f"no conversion is known for the VR {VR!r}")
    codecs = [encodings] if isinstance(encodings, str) else list(encodings or _DEFAULT_ENCODINGS)
    raw = raw_data_element
    if VR == "SQ":
        if not raw.value:
            return []
        return _call("SQ", raw.value, raw.is_little_endian, codecs, raw.is_implicit_VR, raw.value_tell)
    if VR in AMBIGUOUS_VR:
        return _call(VR, raw.value, raw.is_little_endian, codecs) if raw.value else None
    policy = _policy.current()
    return _native.decode(str(VR), raw.value, raw.is_little_endian, tuple(codecs), policy)


def _call(
    vr: str,
    data: bytes,
    is_little_endian: bool,
    encodings: list[str],
    is_implicit_VR: bool = False,
    offset: int = 0,
) -> Any:
    """Return what the converter in the table makes of `data`; each kind of VR has its own arguments."""
    entry = converters.get(VR_(vr))
    if entry is None:
        raise NotImplementedError(f"no conversion is known for the VR {vr!r}")
    converter, struct_format = entry if isinstance(entry, tuple) else (entry, None)
    if vr == "PN":
        return converter(data, encodings)
    if vr in CUSTOMIZABLE_CHARSET_VR:
        return converter(data, encodings, VR_(vr))
    if vr == "SQ":
        return converter(data, is_implicit_VR, is_little_endian, encodings, offset)
    return converter(data, is_little_endian, struct_format)


def _convert_overridden(
    vr: str, data: bytes, is_little_endian: bool, encodings: SequenceOf[str], policy: Policy
) -> Any:
    """Return the value of a VR whose converter was changed."""
    try:
        return _call(vr, data, is_little_endian, list(encodings))
    except BytesLengthException:
        raise
    except ValueError as fault:
        if policy.reading_validation_mode == _policy.RAISE:
            raise
        return _retry(vr, data, is_little_endian, encodings, policy, fault)


def _retry(
    vr: str,
    data: bytes,
    is_little_endian: bool,
    encodings: SequenceOf[str],
    policy: Policy,
    fault: Exception,
) -> Any:
    """Return the value by the first of ``convert_retry_VR_order`` whose converter takes it."""
    for other in convert_retry_VR_order:
        if other == vr:
            continue
        try:
            return _call(other, data, is_little_endian, list(encodings))
        except (ValueError, ArithmeticError, NotImplementedError):
            continue
    raise fault


@lru_cache(maxsize=64)
def _name_constructor(encodings: tuple[str, ...]) -> Callable[..., PersonName]:
    """Return what a MultiValue of names makes a new name with."""
    return partial(PersonName, encodings=encodings)


_RETRIED = "SH UL SL US SS FL FD OF OB UI DA TM PN IS DS LT SQ UN AT OW DT UT"

#: The VRs that a value is tried as, when it does not convert by its own and its text cannot be kept.
convert_retry_VR_order = [VR_(vr) for vr in _RETRIED.split()]  # noqa: N816  (pydicom's name)

#: What converts each VR: a function, or a function and the letter that :mod:`struct` has for the numbers.
converters: ConverterTable = ConverterTable(
    {
        VR_.AE: convert_AE_string,
        VR_.AS: convert_string,
        VR_.AT: convert_ATvalue,
        VR_.CS: convert_string,
        VR_.DA: convert_DA_string,
        VR_.DS: convert_DS_string,
        VR_.DT: convert_DT_string,
        VR_.FD: (convert_numbers, "d"),
        VR_.FL: (convert_numbers, "f"),
        VR_.IS: convert_IS_string,
        VR_.LO: convert_text,
        VR_.LT: convert_single_string,
        VR_.OB: convert_OBvalue,
        VR_.OD: convert_OBvalue,
        VR_.OF: convert_OWvalue,
        VR_.OL: convert_OBvalue,
        VR_.OW: convert_OWvalue,
        VR_.OV: convert_OVvalue,
        VR_.PN: convert_PN,
        VR_.SH: convert_text,
        VR_.SL: (convert_numbers, "l"),
        VR_.SQ: convert_SQ,
        VR_.SS: (convert_numbers, "h"),
        VR_.ST: convert_single_string,
        VR_.SV: (convert_numbers, "q"),
        VR_.TM: convert_TM_string,
        VR_.UC: convert_text,
        VR_.UI: convert_UI,
        VR_.UL: (convert_numbers, "L"),
        VR_.UN: convert_UN,
        VR_.UR: convert_UR_string,
        VR_.US: (convert_numbers, "H"),
        VR_.UT: convert_single_string,
        VR_.UV: (convert_numbers, "Q"),
        VR_.OB_OW: convert_OBvalue,
        VR_.US_SS: convert_OWvalue,
        VR_.US_OW: convert_OWvalue,
        VR_.US_SS_OW: convert_OWvalue,
    },
    _native.override,
)


def __getattr__(name: str) -> Any:
    """Return the classes of dates and times, which are imported when they are asked for."""
    if name in ("DA", "DT", "TM"):
        from cydicom import datetimes

        return getattr(datetimes, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_current = _policy.current()
_is_default = _current.flags == 0 and _current.reading_validation_mode == _policy.WARN

bind(
    # The policy that the native layer knows without looking into it.
    policy=_current if _is_default else None,
    BaseTag=BaseTag,
    BytesLengthException=BytesLengthException,
    DSfloat=DSfloat,
    IS=IS,
    PersonName=PersonName,
    Tag=Tag,
    UID=UID,
    convert_overridden=_convert_overridden,
    convert_temporal=dubious.convert_temporal,
    convert_switched=dubious.convert_switched,
    decode_text=decode_text,
    decode_values=decode_values,
    default_encodings=_DEFAULT_ENCODINGS,
    name_constructor=_name_constructor,
    read_person_name=read_person_name,
    retry=_retry,
    split_values=split_values,
    validate_value=validate_value,
    warn_kept_text=dubious.warn_kept_text,
    warn_of_decimal=dubious.warn_of_decimal,
    warn_of_form=dubious.warn_of_form,
    warn_of_long=dubious.warn_of_long,
    warn_of_range=dubious.warn_of_range,
)
