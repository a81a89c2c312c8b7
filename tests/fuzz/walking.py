"""Everything that a data set gives: each value of each element of each item, or how it was refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.fuzz.laws import Refused, attempt

if TYPE_CHECKING:
    from collections.abc import Iterator

#: An element's place: tags and item indices in turn.
Path = tuple[int, ...]

#: Walks end after this many elements: an input of a few KB can hold as many items.
MOST = 3000


def levels(dataset: Any, backwards: bool = False) -> Iterator[tuple[Path, Any]]:
    """Yield the data set and every item in it, with their paths; `backwards` from the last element on."""
    waiting: list[tuple[Path, Any]] = [((), dataset)]
    seen = 0
    while waiting:
        path, level = waiting.pop()
        yield path, level
        tags = list(level.keys())
        seen += 1 + len(tags)
        if seen > MOST:
            return
        for tag in reversed(tags) if backwards else tags:
            element = attempt(level.__getitem__, tag)
            if isinstance(element, Refused) or element.VR != "SQ":
                continue
            items = element.value
            indices = range(len(items))
            order = reversed(indices) if backwards else indices
            waiting.extend(((*path, int(tag), index), items[index]) for index in order)


def described(value: Any) -> Any:
    """Return a value as what it is and says; sequences by the number of their items."""
    name = type(value).__name__
    if value is None or isinstance(value, (bytes, str, int, float)):
        # repr: NaN is not equal to itself.
        return name, attempt(repr, value), attempt(str, value) if not isinstance(value, bytes) else None
    if name == "Sequence":
        return name, len(value)
    if hasattr(value, "append"):
        return name, [described(one) for one in value]
    return name, attempt(repr, value), attempt(str, value)


def everything(dataset: Any, backwards: bool = False) -> dict[Path, Any]:
    """Return VR and value of every element, those of items included."""
    found: dict[Path, Any] = {}
    for path, level in levels(dataset, backwards):
        tags = list(level.keys())
        for tag in reversed(tags) if backwards else tags:
            element = attempt(level.__getitem__, tag)
            if isinstance(element, Refused):
                found[*path, int(tag)] = element
            else:
                found[*path, int(tag)] = (str.__str__(element.VR), described(element.value))
                attempt(repr, element)
                attempt(str, element)
    return found


def raw_bytes(level: Any, tag: int) -> bytes | None:
    """Return the bytes of an element that was read and not changed; None if they were converted."""
    stored = level.get_item(tag)
    if not hasattr(stored, "value_tell"):
        return None
    return bytes(stored.value or b"")
