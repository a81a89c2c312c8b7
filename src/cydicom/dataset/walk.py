"""Visiting every element of a data set, nested ones included, on an explicit stack.

Items may be nested deeper than Python calls can be: nothing here recurses.
"""

from __future__ import annotations

from cydicom.charset import decode_element
from cydicom.policy import current
from cydicom.tag import tag_in_exception

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset


def iterate_all(dataset: Dataset) -> Iterator[DataElement]:
    """Yield every element by tag; those of a sequence's items follow the sequence."""
    stack = [iter(dataset)]
    deepest = _deepest()
    while stack:
        for element in stack[-1]:
            yield element
            if element.VR == "SQ" and element.value:
                check_depth(len(stack), deepest)
                stack.append(_elements_of(element))
                break
        else:
            stack.pop()


def _deepest() -> int:
    """Return how many levels of items are followed: many more than can be read, for those that were built."""
    return 64 * current().limits.depth


def check_depth(depth: int, deepest: int) -> None:
    """Raise if items are nested too deep; the explicit stack would follow a cycle until memory ends.

    Raises
    ------
    ValueError
        If `depth` is more than `deepest` levels.
    """
    if depth > deepest:
        raise ValueError(f"items are nested deeper than {deepest} levels; does the data set contain itself?")


def _elements_of(sequence: DataElement) -> Iterator[DataElement]:
    for item in sequence.value:
        yield from item


def walk(dataset: Dataset, callback: Callable[[Dataset, DataElement], None], recursive: bool) -> None:
    """Call `callback` with each data set and element by tag; it may delete elements.

    An exception of the callback says in its message which element it was called with.
    """
    # The data sets that are being visited, each with its tags that are left; and, for all but the outermost,
    # the items that are left of the sequence it is in.
    levels = [(dataset, iter(list(dataset._dict.tags())))]
    sequences: list[Iterator[Dataset]] = []
    deepest = _deepest()
    while levels:
        holder, tags = levels[-1]
        tag = next(tags, None)
        if tag is None:
            levels.pop()
        elif tag in holder._dict:
            with tag_in_exception(tag):
                element = holder[tag]
                callback(holder, element)
                if not recursive or tag not in holder._dict or element.VR != "SQ":
                    continue
                sequences.append(iter(element.value))
        else:
            continue
        if sequences:
            item = next(sequences[-1], None)
            if item is None:
                sequences.pop()
            else:
                check_depth(len(levels), deepest)
                levels.append((item, iter(list(item._dict.tags()))))


def decode(dataset: Dataset) -> None:
    """Convert every element, with the character set of the data set or item that holds it."""
    left = [(dataset, 0)]
    deepest = _deepest()
    while left:
        holder, depth = left.pop()
        check_depth(depth, deepest)
        own = holder.get(0x00080005)
        charset: Any = holder._inherited_encoding if own is None else own.value
        for element in holder:
            if element.VR == "SQ":
                codecs = holder._character_set
                for item in element.value:
                    item.__dict__["_parent_encoding"] = codecs
                    left.append((item, depth + 1))
            else:
                with tag_in_exception(element.tag):
                    decode_element(element, charset)


def equal(first: Dataset, second: Dataset) -> bool:
    """Tell whether two data sets have equal elements, nested ones included."""
    pairs = [(first, second, 0)]
    deepest = _deepest()
    while pairs:
        one, other, depth = pairs.pop()
        check_depth(depth, deepest)
        if one._dict is other._dict:
            continue
        if len(one._dict) != len(other._dict) or one._dict.tags() != other._dict.tags():
            return False
        for tag in one._dict.tags():
            left, right = one[tag], other[tag]
            if left.VR == "SQ" and right.VR == "SQ":
                if len(left.value) != len(right.value):
                    return False
                pairs.extend(
                    (item, counterpart, depth + 1)
                    for item, counterpart in zip(left.value, right.value, strict=True)
                )
            elif left != right:
                return False
    return True
