"""pydicom's functions that write elements and data sets to a file object, and the table of value writers.

They are adapters over the native writer. It makes the bytes of every VR itself, but for those whose entry in
:data:`writers` the user has replaced: packages do that.
"""

from __future__ import annotations

from struct import Struct

from cydicom import valueencoding as _valueencoding  # noqa: F401 - hands its functions to the native encoding
from cydicom import valuewriters as _values
from cydicom._native.encode import encode
from cydicom._native.output import Output
from cydicom._native.store import ElementStore
from cydicom._native.writer import write_dataset as _put_dataset
from cydicom._native.writer import write_element as _put_element
from cydicom.characterset import default_encoding
from cydicom.dataelem import RawDataElement
from cydicom.errors import AmbiguousVRError, UnresolvedVRError
from cydicom.pieces import write_object
from cydicom.valuewriters import codec_names
from cydicom.vr import AMBIGUOUS_VR, CUSTOMIZABLE_CHARSET_VR, VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any, TypeAlias

    from cydicom.dataelem import DataElement
    from cydicom.dataset import Dataset
    from cydicom.filebase import DicomIO

    Writer: TypeAlias = Callable[..., None]
    #: From VR to a function that makes the value field: (element, implicit, little, encodings) -> bytes.
    Overridden: TypeAlias = dict[str, Callable[[Any, bool, bool, tuple[str, ...]], bytes]]

__all__ = [
    "overridden_writers",
    "put_dataset",
    "write_data_element",
    "write_dataset",
    "write_sequence",
    "write_sequence_item",
    "writers",
]

_UNDEFINED_LENGTH = 0xFFFFFFFF
_LITTLE_HEADER = Struct("<HHL").pack
_BIG_HEADER = Struct(">HHL").pack
_ITEM = (0xFFFE, 0xE000)
_ITEM_DELIMITATION = (0xFFFE, 0xE00D)


class _Surroundings:
    """What the native writer takes for the data set around an element that is in none."""

    def __init__(self, encodings: tuple[str, ...]) -> None:
        self._dict = ElementStore()
        self._character_set = self.original_character_set = list(encodings)


def put_dataset(
    out: Output, dataset: Dataset, implicit: bool, little: bool, encodings: Sequence[str] | None = None
) -> None:
    """Add the elements of a data set to an output.

    Raises
    ------
    UnresolvedVRError
        If the element is missing that an ambiguous VR depends on; it is an ``AttributeError``.
    ValueError, TypeError, UnicodeEncodeError
        If a value cannot be written. The text begins with the path of the element.
    NotImplementedError
        If a VR is unknown.
    """
    try:
        _put_dataset(out, dataset, implicit, little, encodings, overridden_writers())
    except AmbiguousVRError as error:
        raise UnresolvedVRError(str(error)) from None


def _encoding_of(fp: DicomIO) -> tuple[bool, bool]:
    """Return whether to write implicit VR, and little endian.

    Raises
    ------
    AttributeError
        If it is not set.
    """
    return fp.is_implicit_VR, fp.is_little_endian


def write_data_element(
    fp: DicomIO, elem: DataElement | RawDataElement, encodings: str | list[str] | None = None
) -> None:
    """Write one element, in the encoding that is set on `fp`.

    Parameters
    ----------
    fp : DicomIO
        The target.
    elem : DataElement or RawDataElement
        A raw one is written as its bytes, as far as these are what the encoding asks for.
    encodings : str or list of str, optional
        Names of Python codecs for text; ISO 8859-1 by default.

    Raises
    ------
    AttributeError
        If the encoding is not set.
    NotImplementedError
        If the VR is unknown.
    ValueError, TypeError
        If the value cannot be written, or the VR is ambiguous and would be written.
    """
    implicit, little = _encoding_of(fp)
    codecs = codec_names(encodings)
    around = _Surroundings(codecs)
    out = Output()
    try:
        if elem.VR in AMBIGUOUS_VR:
            _put_ambiguous(out, elem, implicit, little)
        elif isinstance(elem, RawDataElement):
            if elem.value is None:
                raise TypeError(f"{elem.tag}: a raw element without its value cannot be written")
            around._dict[elem.tag] = elem
            _put_dataset(out, around, implicit, little, codecs, overridden_writers())
        else:
            _put_element(out, elem, around, implicit, little, codecs, overridden_writers())
    except AmbiguousVRError as error:
        raise UnresolvedVRError(str(error)) from None
    write_object(fp, out.pieces())


def _put_ambiguous(out: Output, elem: Any, implicit: bool, little: bool) -> None:
    """Add an element whose VR only a data set could tell: its bytes, where no VR is written."""
    if not implicit:
        raise ValueError(f"{elem.tag}: no element can be written with the ambiguous VR {elem.VR!s}")
    value = encode(str.__str__(elem.VR), elem.value, little, ())
    out.write(_header((elem.tag >> 16, elem.tag & 0xFFFF), len(value), little))
    out.write(value)


def write_dataset(fp: DicomIO, dataset: Dataset, parent_encoding: str | list[str] = default_encoding) -> int:
    """Write the elements of a data set and return how many bytes these are.

    The encoding is the one that is set on `fp`, else that of ``dataset.is_implicit_VR`` and
    ``dataset.is_little_endian``, else the one the data set was read in. It is set on `fp` then.

    Parameters
    ----------
    fp : DicomIO
        The target.
    dataset : Dataset
        The elements, of any group.
    parent_encoding : str or list of str
        Names of Python codecs for text, where the data set has no Specific Character Set (0008,0005).

    Raises
    ------
    AttributeError
        If no encoding is known, or an ambiguous VR depends on a missing element.
    NotImplementedError
        If a VR is unknown.
    ValueError, TypeError
        If a value cannot be written. Nothing has been written then.
    """
    implicit = getattr(fp, "is_implicit_VR", None)
    little = getattr(fp, "is_little_endian", None)
    if implicit is None or little is None:
        implicit, little = dataset._is_implicit_VR, dataset._is_little_endian
        if implicit is None or little is None:
            implicit, little = dataset.original_encoding
        if implicit is None or little is None:
            raise AttributeError("the encoding is not known: set fp.is_implicit_VR and fp.is_little_endian")
        fp.is_implicit_VR, fp.is_little_endian = implicit, little
    out = Output()
    put_dataset(out, dataset, implicit, little, codec_names(parent_encoding))
    nbytes = out.nbytes
    write_object(fp, out.pieces())
    return nbytes


def write_sequence_item(fp: DicomIO, dataset: Dataset, encodings: list[str]) -> None:
    """Write an item: header, elements, and a delimiter if it is to have undefined length (PS3.5 7.5).

    Parameters
    ----------
    fp : DicomIO
        The target.
    dataset : Dataset
        The elements; ``is_undefined_length_sequence_item`` says whether the length is undefined.
    encodings : list of str
        Names of Python codecs for text, where the data set has no Specific Character Set (0008,0005).
    """
    out = Output()
    _put_item(out, dataset, *_encoding_of(fp), codec_names(encodings))
    write_object(fp, out.pieces())


def write_sequence(fp: DicomIO, elem: DataElement, encodings: list[str]) -> None:
    """Write the items of a sequence, without the header of the element.

    Parameters
    ----------
    fp : DicomIO
        The target.
    elem : DataElement
        Its value is a sequence of data sets.
    encodings : list of str
        Names of Python codecs for text.
    """
    implicit, little = _encoding_of(fp)
    codecs = codec_names(encodings)
    out = Output()
    for dataset in elem.value:
        _put_item(out, dataset, implicit, little, codecs)
    write_object(fp, out.pieces())


def _put_item(
    out: Output, dataset: Dataset, implicit: bool, little: bool, encodings: tuple[str, ...]
) -> None:
    content = Output()
    put_dataset(content, dataset, implicit, little, encodings)
    undefined = dataset.is_undefined_length_sequence_item or content.nbytes >= _UNDEFINED_LENGTH
    out.write(_header(_ITEM, _UNDEFINED_LENGTH if undefined else content.nbytes, little))
    out.append(content)
    if undefined:
        out.write(_header(_ITEM_DELIMITATION, 0, little))


def _header(tag: tuple[int, int], length: int, little: bool) -> bytes:
    return (_LITTLE_HEADER if little else _BIG_HEADER)(*tag, length)


#: What writes the value of each VR, and an argument that it gets behind file object and element, or ``None``.
#: Entries may be replaced: the new function is called with ``(fp, elem)``, with ``(fp, elem, argument)`` if
#: there is one; for text that a character set holds for, and for SQ, with ``(fp, elem, encodings=[...])``.
writers: dict[VR, tuple[Writer, str | None]] = {
    VR.AE: (_values.write_string, None),
    VR.AS: (_values.write_string, None),
    VR.AT: (_values.write_ATvalue, None),
    VR.CS: (_values.write_string, None),
    VR.DA: (_values.write_DA, None),
    VR.DS: (_values.write_number_string, None),
    VR.DT: (_values.write_DT, None),
    VR.FD: (_values.write_numbers, "d"),
    VR.FL: (_values.write_numbers, "f"),
    VR.IS: (_values.write_number_string, None),
    VR.LO: (_values.write_text, None),
    VR.LT: (_values.write_text, None),
    VR.OB: (_values.write_OBvalue, None),
    VR.OD: (_values.write_OWvalue, None),
    VR.OF: (_values.write_OWvalue, None),
    VR.OL: (_values.write_OWvalue, None),
    VR.OW: (_values.write_OWvalue, None),
    VR.OV: (_values.write_OWvalue, None),
    VR.PN: (_values.write_PN, None),
    VR.SH: (_values.write_text, None),
    VR.SL: (_values.write_numbers, "l"),
    VR.SQ: (write_sequence, None),
    VR.SS: (_values.write_numbers, "h"),
    VR.ST: (_values.write_text, None),
    VR.SV: (_values.write_numbers, "q"),
    VR.TM: (_values.write_TM, None),
    VR.UC: (_values.write_text, None),
    VR.UI: (_values.write_UI, None),
    VR.UL: (_values.write_numbers, "L"),
    VR.UN: (_values.write_UN, None),
    VR.UR: (_values.write_string, None),
    VR.US: (_values.write_numbers, "H"),
    VR.UT: (_values.write_text, None),
    VR.UV: (_values.write_numbers, "Q"),
    VR.US_SS: (_values.write_OWvalue, None),
    VR.US_OW: (_values.write_OWvalue, None),
    VR.US_SS_OW: (_values.write_OWvalue, None),
    VR.OB_OW: (_values.write_OBvalue, None),
}
_own_writers = dict(writers)


def overridden_writers() -> Overridden | None:
    """Return what makes the values of VRs whose entry in :data:`writers` is not ours; ``None`` for none."""
    if writers == _own_writers:
        return None
    changed = {
        str.__str__(vr): _value_maker(vr, function, argument)
        for vr, (function, argument) in writers.items()
        if _own_writers.get(vr) != (function, argument)
    }
    changed.update((str.__str__(vr), _refuser(vr)) for vr in _own_writers.keys() - writers.keys())
    return changed


def _value_maker(vr: str, function: Writer, argument: str | None) -> Callable[..., bytes]:
    """Return a function that has `function` write a value, and returns the bytes."""

    def make(element: DataElement, implicit: bool, little: bool, encodings: tuple[str, ...]) -> bytes:
        from cydicom.filebase import DicomBytesIO

        fp = DicomBytesIO()
        fp.is_implicit_VR, fp.is_little_endian = implicit, little
        if vr in CUSTOMIZABLE_CHARSET_VR or vr == VR.SQ:
            function(fp, element, encodings=list(encodings))
        elif argument is not None:
            function(fp, element, argument)
        else:
            function(fp, element)
        return fp.getvalue()

    return make


def _refuser(vr: str) -> Callable[..., bytes]:
    """Return a function for a VR that was taken out of the table."""

    def refuse(element: DataElement, implicit: bool, little: bool, encodings: tuple[str, ...]) -> bytes:
        raise NotImplementedError(f"the value representation {vr!s} has no entry in filewriter.writers")

    return refuse
