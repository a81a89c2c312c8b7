"""Ambiguous VRs of elements that were built, made what they stand for in their data set (PS3.6 6)."""

from __future__ import annotations

from cydicom.ambiguous import resolve
from cydicom.dataelem import RawDataElement, convert_raw_data_element
from cydicom.errors import AmbiguousVRError, UnresolvedVRError
from cydicom.values import convert_numbers
from cydicom.vr import AMBIGUOUS_VR, VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset import Dataset

__all__ = ["correct_ambiguous_vr", "correct_ambiguous_vr_element"]

_PIXEL_REPRESENTATION = 0x00280103
_BITS_ALLOCATED = 0x00280100
_WAVEFORM_BITS_ALLOCATED = 0x54001004
_NUMBER_FORMATS = {VR.US: "H", VR.SS: "h"}


def correct_ambiguous_vr(
    ds: Dataset, is_little_endian: bool, ancestors: list[Dataset] | None = None
) -> Dataset:
    """Return the data set itself, its ambiguous VRs made definite where something decides; items included.

    Parameters
    ----------
    ds : Dataset
        The data set, which is changed.
    is_little_endian : bool
        The byte order of values that are still bytes.
    ancestors : list of Dataset, optional
        Where to look for what decides, the nearest first: the data set and those that it is nested in.

    Raises
    ------
    UnresolvedVRError
        If the element that decides is missing; it is an ``AttributeError``.
    """
    around = [ds] if ancestors is None else ancestors
    for element in ds.elements():
        if element.VR == VR.SQ and not isinstance(element, RawDataElement):
            for item in element.value:
                correct_ambiguous_vr(item, is_little_endian, [item, *around])
        elif element.VR in AMBIGUOUS_VR:
            corrected = correct_ambiguous_vr_element(element, ds, is_little_endian, around)
            if corrected is not element:
                ds[corrected.tag] = corrected
    return ds


def correct_ambiguous_vr_element(
    elem: DataElement | RawDataElement,
    ds: Dataset,
    is_little_endian: bool,
    ancestors: list[Dataset] | None = None,
) -> DataElement | RawDataElement:
    """Return the element with the VR that it has in this data set; itself, changed, unless it is raw.

    Parameters
    ----------
    elem : DataElement or RawDataElement
        The element. One whose VR is not ambiguous is returned as it is.
    ds : Dataset
        The data set that holds it.
    is_little_endian : bool
        The byte order of a value that is still bytes.
    ancestors : list of Dataset, optional
        Where to look for what decides, the nearest first: the data set and those that it is nested in.

    Raises
    ------
    UnresolvedVRError
        If the element that decides is missing; it is an ``AttributeError``.
    """
    if elem.VR not in AMBIGUOUS_VR:
        return elem
    if isinstance(elem, RawDataElement):
        elem = convert_raw_data_element(elem, ds=ds)
    return _correct_ambiguous_vr_element(elem, [ds] if ancestors is None else ancestors, is_little_endian)


def _correct_ambiguous_vr_element(
    elem: DataElement, ancestors: list[Dataset], is_little_endian: bool
) -> DataElement:
    """Return the element, with its VR and value corrected.

    Parameters
    ----------
    ancestors : list of Dataset
        The data set of the element first, then those around it.
    """
    dataset = ancestors[0]
    try:
        vr = resolve(
            elem.tag,
            str.__str__(elem.VR),
            elem.is_undefined_length,
            bool(dataset.original_encoding[0]),
            dataset,
            _nearest(ancestors, _PIXEL_REPRESENTATION),
            _nearest(ancestors, _BITS_ALLOCATED),
            _nearest(ancestors, _WAVEFORM_BITS_ALLOCATED),
        )
    except AmbiguousVRError as error:
        raise UnresolvedVRError(str(error)) from None
    if vr in AMBIGUOUS_VR:
        return elem
    known = VR(vr)
    if known in _NUMBER_FORMATS and elem.value and isinstance(elem.value, bytes):
        numbers = convert_numbers(elem.value, is_little_endian, _NUMBER_FORMATS[known])
        elem.VR = known
        elem.value = numbers
    else:
        elem.VR = known
    return elem


def _nearest(ancestors: list[Dataset], tag: int) -> int:
    """Return the value of the first data set that has the element; -1 if none has, 1 for an empty value."""
    for dataset in ancestors:
        if tag in dataset:
            value: Any = dataset[tag].value
            return value if isinstance(value, int) else 1
    return -1
