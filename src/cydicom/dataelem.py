"""RawDataElement, what becomes of it, and DataElement: pydicom's import path of both."""

from __future__ import annotations

from collections import namedtuple

from cydicom import datadict
from cydicom import policy as _policy
from cydicom._native import assigned as _assigned
from cydicom._native import copies as _copies
from cydicom._native import equality as _equality
from cydicom._native import faults as _faults
from cydicom._native import injected as _injected
from cydicom._native import keywordaccess as _keywordaccess
from cydicom._native import pickledstores as _pickledstores
from cydicom._native import pickles as _pickles
from cydicom._native import pristine as _pristine
from cydicom.ambiguous import resolve
from cydicom.characterset import encodings_for
from cydicom.element import DataElement, copied_value, empty_value_for_VR
from cydicom.hooks import SHORTEST_LONG_VALUE, hooks, unlisted_vr
from cydicom.multival import MultiValue
from cydicom.numberstring import IS, DSfloat, ISfloat
from cydicom.personname import PersonName
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, Tag
from cydicom.uid import UID
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import MutableSequence
    from typing import Any

    from cydicom._native.store import ElementStore
    from cydicom.dataset import Dataset

__all__ = ["DataElement", "RawDataElement", "convert_raw_data_element", "empty_value_for_VR"]

RawDataElement = namedtuple(
    "RawDataElement",
    "tag VR length value value_tell is_implicit_VR is_little_endian is_raw is_buffered",
    defaults=(True, False),
)
RawDataElement.__doc__ = (
    """An element as its source has it: VR or ``None``, length, bytes or ``None`` if deferred."""
)


def convert_raw_data_element(
    raw: RawDataElement,
    *,
    encoding: str | MutableSequence[str] | None = None,
    ds: Dataset | None = None,
) -> DataElement:
    """Return the DataElement for a raw one, by way of the hooks.

    Parameters
    ----------
    raw : RawDataElement
        The element; a deferred value has to be read before.
    encoding : str or list of str, optional
        The codec names for text.
    ds : Dataset, optional
        The data set that holds the element, for private creators.

    Raises
    ------
    KeyError
        If the VR is unknown, and validation on reading raises.
    NotImplementedError
        If the VR is not one of the standard's.
    """
    data: dict[str, Any] = {}
    hooks.raw_element_vr(raw, data, encoding=encoding, ds=ds, **hooks.raw_element_kwargs)
    return _element_of(raw, data, encoding, ds)


def _element_of(
    raw: RawDataElement,
    data: dict[str, Any],
    encoding: str | MutableSequence[str] | None,
    ds: Dataset | None,
) -> DataElement:
    """Return the DataElement for a raw one whose VR is in `data` already."""
    hooks.raw_element_value(raw, data, encoding=encoding, ds=ds, **hooks.raw_element_kwargs)
    element = DataElement(
        raw.tag,
        data["VR"],
        data.get("value"),
        raw.value_tell,
        raw.length == 0xFFFFFFFF,
        already_converted=True,
    )
    # The constructor would replace UN by what the dictionary says; the hooks have decided.
    element.VR = data["VR"]
    return element


def _unchanged(value: Any) -> Any:
    """Return a number as it is: what items of a converted list are made with."""
    return value


def _convert_stored(raw: RawDataElement, dataset: Dataset | None, store: ElementStore) -> DataElement:
    """Convert a raw element of a store: the way for hooks, callbacks, and elements that users assigned."""
    policy = _policy.current()
    if policy.data_element_callback is not None:
        answer: Any = policy.data_element_callback(raw, **policy.data_element_callback_kwargs)
        if not answer.is_raw:
            converted: DataElement = answer
            return converted
        raw = answer
    if raw.value is None and raw.length:
        raise ValueError(
            f"{Tag(raw.tag)}: the raw element has {raw.length} bytes and no value: it was left in "
            "its source, and is read through the data set that was read from there"
        )
    if raw.VR == "UN" and not raw.is_little_endian:
        # The value of UN is little endian, whatever the transfer syntax (PS3.5 6.2.2).
        raw = raw._replace(is_little_endian=True)
    codecs = _codecs_for(raw, dataset, store)
    data: dict[str, Any] = {}
    hooks.raw_element_vr(raw, data, encoding=codecs, ds=dataset, **hooks.raw_element_kwargs)
    ambiguous = data["VR"] if len(data["VR"]) > 2 else None
    if ambiguous is not None:
        data["VR"] = store.resolved_vr(raw.tag, ambiguous, raw.length == 0xFFFFFFFF, dataset)
    element = _element_of(raw, data, codecs, dataset)
    if type(element._value) is list:
        if element.VR == "SQ":
            element._value = Sequence(element._value)
        elif ambiguous not in (None, element.VR):
            element._value = MultiValue(_unchanged, element._value)
    return element


def _codecs_for(raw: RawDataElement, dataset: Dataset | None, store: ElementStore) -> list[str]:
    """Return the codec names for text: those of the read, for a data set that was built its own."""
    if dataset is None or raw.tag == 0x00080005:
        return list(store.encodings())
    codecs = dataset.original_character_set or dataset._character_set
    return [codecs] if isinstance(codecs, str) else list(codecs)


def _vr_of_raw(raw: RawDataElement, nbytes: int, dataset: Dataset | None, store: ElementStore) -> str:
    """Return the VR for a raw element that says UN or nothing; its value, of `nbytes`, may be deferred."""
    data: dict[str, Any] = {}
    if raw.VR == "UN" and not raw.tag >> 16 & 1 and nbytes >= SHORTEST_LONG_VALUE:
        # As the hook says of a value that is there.
        return "UN"
    hooks.raw_element_vr(raw, data, encoding=None, ds=dataset, **hooks.raw_element_kwargs)
    return str.__str__(data["VR"])


def _DataElement_from_raw(
    raw_data_element: RawDataElement,
    encoding: str | MutableSequence[str] | None = None,
    dataset: Dataset | None = None,
) -> DataElement:
    """Return the DataElement for a raw one: the name of pydicom's older generation."""
    import warnings

    warnings.warn(
        "DataElement_from_raw() is the older name of convert_raw_data_element()",
        DeprecationWarning,
        stacklevel=3,
    )
    return convert_raw_data_element(raw_data_element, encoding=encoding, ds=dataset)


def __getattr__(name: str) -> Any:
    if name == "DataElement_from_raw":
        return _DataElement_from_raw
    if name == "JsonDataElementConverter":
        from cydicom.jsonrep import JsonDataElementConverter

        return JsonDataElementConverter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_faults.bind(BaseTag)
_assigned.bind(
    data_element=DataElement,
    person_name=PersonName,
    keywords=lambda: datadict.keyword_dict,
    dictionary=lambda: datadict.DicomDictionary,
)
_copies.share(BaseTag, UID, PersonName, VR, DSfloat, IS, ISfloat)
_copies.bind(
    tag_class=BaseTag,
    data_element_class=DataElement,
    raw_element_class=RawDataElement,
    sequence_class=Sequence,
    multi_value_class=MultiValue,
    method_class=type(DataElement.__new__(DataElement).validate),
    copy_value=copied_value,
)
_equality.bind(
    load_dictionary=lambda: datadict.DicomDictionary,
    decimal_class=DSfloat,
    integer_class=IS,
    plain_classes=(str, bytes, int, float, type(None), UID, DSfloat, IS, PersonName, list, MultiValue),
)
_keywordaccess.bind(data_element=DataElement, load=lambda: datadict.keyword_dict)
_pickles.bind(sequence_class=Sequence)
_pickledstores.bind(data_element_class=DataElement, tag_class=BaseTag)
_pristine.bind(
    data_element_class=DataElement,
    sequence_class=Sequence,
    multi_value_class=MultiValue,
    person_name_class=PersonName,
    decimal_class=DSfloat,
    integer_class=IS,
    tag_class=BaseTag,
    uid_class=UID,
)
_injected.bind(
    data_element_class=DataElement,
    raw_element_class=RawDataElement,
    sequence_class=Sequence,
    load_dictionary=lambda: datadict.DicomDictionary,
    raw_vr=_vr_of_raw,
    unlisted_vr=unlisted_vr,
    resolve_ambiguous=resolve,
    convert_raw=_convert_stored,
    encodings_for=encodings_for,
    hooks=hooks,
    empty_raw_value=lambda vr: empty_value_for_VR(vr, raw=True),
)
