"""One element of a data set as Python code: by its keyword where that leads to the same element."""

from __future__ import annotations

import keyword as _python

from cydicom.datadict import dictionary_VR, keyword_for_tag, tag_for_keyword
from cydicom.dataelem import DataElement
from cydicom.dataset import Dataset
from cydicom.dataset.comparison import compare_values
from cydicom.util.literal import literal, plain_value, tag_literal
from cydicom.vr import AMBIGUOUS_VR, BYTES_VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.tag import BaseTag

__all__ = ["element_lines", "excluded_line", "keyword_of"]


def element_lines(element: DataElement, dataset_name: str, exclude_size: int | None) -> list[str]:
    """Return the lines that add an element that is no sequence."""
    value = element.value
    if exclude_size is not None and element.VR in BYTES_VR | AMBIGUOUS_VR:
        nbytes = _size_of(value)
        if nbytes > exclude_size:
            return [excluded_line(element.tag, element.VR, dataset_name, nbytes)]
    plain = plain_value(value)
    source = literal(plain)
    tag, vr = element.tag, str.__str__(element.VR)
    keyword, known_vr = keyword_of(tag)
    if keyword and _gives(tag, known_vr, plain, value):
        line = f"{dataset_name}.{keyword} = {source}"
        if known_vr == vr:
            return [line]
        if known_vr in AMBIGUOUS_VR and vr in known_vr.split(" or "):
            return [line, f"{dataset_name}[{keyword!r}].VR = {vr!r}"]
    subscript = f"{dataset_name}[{_pair(tag)}]"
    if _gives(tag, vr, plain, value):
        lines = [f"{dataset_name}.add_new({_pair(tag)}, {vr!r}, {source})"]
    else:
        # An assigned value would be taken apart or refused, as a backslash in a text of VR LO is.
        lines = [f"{subscript} = cydicom.DataElement({_pair(tag)}, {vr!r}, {source}, already_converted=True)"]
    known = DataElement(tag, vr, plain, already_converted=True).VR
    if known != vr:
        # UN does not stay for a tag that the dictionary knows.
        lines.append(f"{subscript}.VR = {vr!r}")
    return lines


def keyword_of(tag: BaseTag) -> tuple[str, str]:
    """Return the keyword by which an element can be assigned, and its VR in the dictionary; "" without."""
    keyword = keyword_for_tag(tag)
    # Entries that users added may have any text for a keyword; a repeating group's means another element.
    if not keyword.isidentifier() or _python.iskeyword(keyword) or tag_for_keyword(keyword) != tag:
        return "", ""
    if hasattr(Dataset, keyword):
        return "", ""
    return keyword, str.__str__(dictionary_VR(tag))


def _gives(tag: BaseTag, vr: str, plain: Any, value: Any) -> bool:
    """Tell whether an element made with a plain value has the value that is coded."""
    try:
        made = DataElement(tag, vr, plain, validation_mode=0)
    except (ValueError, TypeError, LookupError, ArithmeticError, AttributeError, NotImplementedError):
        return False
    return compare_values(made.value, value) is None


def _size_of(value: Any) -> int:
    """Return the bytes of a binary value; 0 for one of numbers, and for none."""
    if isinstance(value, (bytes, bytearray)):
        return len(value)
    if hasattr(value, "read") and hasattr(value, "seek"):
        from cydicom.fileutil import buffer_length

        return buffer_length(value)
    return 0


def excluded_line(tag: BaseTag, vr: str, dataset_name: str, nbytes: int) -> str:
    """Return the line for a binary value that is left out; no Python, so that somebody fills it in."""
    comment = f"# XXX Array of {nbytes} bytes excluded"
    keyword, _ = keyword_of(tag)
    if keyword:
        return f"{dataset_name}.{keyword} = {comment}"
    return f"{dataset_name}.add_new({_pair(tag)}, {str.__str__(vr)!r}, {comment})"


def _pair(tag: BaseTag) -> str:
    return tag_literal((tag.group, tag.element))
