"""Callbacks that mend raw elements before they are converted: pydicom's ``util.fixer``."""

from __future__ import annotations

from cydicom import config, datadict, values
from cydicom.errors import BytesLengthException
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.dataelem import RawDataElement

__all__ = ["fix_mismatch", "fix_mismatch_callback", "fix_separator", "fix_separator_callback"]


def fix_separator_callback(raw_elem: RawDataElement, **kwargs: Any) -> RawDataElement:
    """Return a raw element with a backslash in the place of another separator."""
    vr = raw_elem.VR
    wanted = kwargs["for_VRs"]
    if vr is None:
        try:
            vr = datadict.dictionary_VR(raw_elem.tag)
        except KeyError:
            # A private or unknown element: its VR cannot be asked for.
            vr = wanted[0] if kwargs["process_unknown_VRs"] else None
    if vr not in wanted or raw_elem.value is None:
        return raw_elem
    return raw_elem._replace(value=raw_elem.value.replace(kwargs["invalid_separator"], b"\\"))


def fix_separator(
    invalid_separator: bytes, for_VRs: tuple[str, ...] = ("DS", "IS"), process_unknown_VRs: bool = True
) -> None:
    """Have values with another separator than the backslash read as several values.

    Parameters
    ----------
    invalid_separator : bytes
        The separator that the files have.
    for_VRs : tuple of str
        The VRs it is replaced in.
    process_unknown_VRs : bool
        Whether to replace it in elements whose VR is not known.
    """
    config.data_element_callback = fix_separator_callback
    config.data_element_callback_kwargs = {
        "invalid_separator": invalid_separator,
        "for_VRs": for_VRs,
        "process_unknown_VRs": process_unknown_VRs,
    }


def fix_mismatch_callback(raw_elem: RawDataElement, **kwargs: Any) -> RawDataElement:
    """Return a raw element with the first VR that its value can be converted by."""
    if raw_elem.VR is None:
        return raw_elem
    for vr in (raw_elem.VR, *kwargs["with_VRs"]):
        try:
            values.convert_value(vr, raw_elem)
        except (ValueError, TypeError, BytesLengthException, NotImplementedError):
            continue
        return raw_elem if vr == raw_elem.VR else raw_elem._replace(VR=vr)
    return raw_elem


def fix_mismatch(with_VRs: tuple[str, ...] = (VR.PN, VR.DS, VR.IS)) -> None:
    """Have values that their VR cannot convert read by another one.

    Parameters
    ----------
    with_VRs : tuple of str
        The VRs that are tried, in this order.
    """
    config.data_element_callback = fix_mismatch_callback
    config.data_element_callback_kwargs = {"with_VRs": with_VRs}
