"""From a path like ``BeamSequence[0].BeamName`` to the element or value that it names.

A component is a keyword, or a tag of eight hexadecimal digits (for private elements); an index picks an item
of a sequence or one of several values.  Nothing is evaluated: a path can reach values and nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from cydicom.datadict import tag_for_keyword

if TYPE_CHECKING:
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset import Dataset

__all__ = ["Found", "PathError", "locate"]

_COMPONENT = re.compile(r"(\w+)(?:\[(-?\d+)\])?", re.ASCII)
_TAG = re.compile(r"[0-9A-Fa-f]{8}")
_NAME_PARTS = frozenset(
    "alphabetic ideographic phonetic family_name given_name middle_name name_prefix name_suffix".split()
)


class PathError(LookupError):
    """Raised when a path is malformed or leads to nothing in the data set."""


class Found(NamedTuple):
    """What a path leads to; `element` is ``None`` if that is a part of an element's value."""

    element: DataElement | None
    value: Any


def locate(ds: Dataset, path: str) -> Found:
    """Return the element and the value that `path` names in `ds`.

    Parameters
    ----------
    ds : Dataset
        Where to start.  ``file_meta`` as the first component, or a keyword of group 2, leads to the file meta
        information.
    path : str
        Components joined by dots, each a keyword or tag with an optional index in brackets.

    Raises
    ------
    PathError
        If the path is malformed or nothing is there; the message says which component failed.
    """
    found = Found(None, ds)
    done = ""
    for component in path.split("."):
        done = f"{done}.{component}" if done else component
        match = _COMPONENT.fullmatch(component)
        if match is None:
            raise PathError(f"{component!r} is not a keyword or tag with an optional index, in {path!r}")
        name, index = match.groups()
        found = _member(found.value, name, done)
        if index is not None:
            found = _indexed(found.value, int(index), done)
    return found


def _member(owner: Any, name: str, done: str) -> Found:
    from cydicom.dataset import Dataset

    if not isinstance(owner, Dataset):
        if name in _NAME_PARTS and hasattr(owner, name):
            return Found(None, getattr(owner, name))
        raise PathError(f"nothing is at {done!r}: what comes before {name!r} is not a data set")
    meta = getattr(owner, "file_meta", None)
    if name == "file_meta" and meta is not None:
        return Found(None, meta)
    tag = int(name, 16) if _TAG.fullmatch(name) else tag_for_keyword(name)
    if tag is None:
        raise PathError(f"{name!r} is no keyword of the dictionary")
    for part in (owner, meta):
        if part is not None and tag in part:
            element = part[tag]
            return Found(element, element.value)
    raise PathError(f"the data set has no element {done!r}")


def _indexed(values: Any, index: int, done: str) -> Found:
    if isinstance(values, (str, bytes)) or not hasattr(values, "__getitem__"):
        raise PathError(f"{done!r}: the value is a single one and takes no index")
    try:
        return Found(None, values[index])
    except IndexError:
        raise PathError(f"nothing is at {done!r}: the number of values or items is {len(values)}") from None
