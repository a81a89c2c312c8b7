"""Visiting every element of a data set, nested ones included, on an explicit stack.

Items may be nested deeper than Python calls can be: nothing here recurses.  A data set that contains itself
has no end, and is refused.
"""

from __future__ import annotations

from cydicom._native.equality import unequal
from cydicom._native.items import SequenceItems
from cydicom.charset import decode_element
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, tag_in_exception

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset


class Nesting:
    """The data sets that are being visited, each an item of the one before it.

    Parameters
    ----------
    outermost : Dataset
        The first.
    """

    def __init__(self, outermost: Dataset) -> None:
        self._open = {id(outermost)}
        self._path: list[tuple[int, int, Dataset]] = []

    def enter(self, item: Dataset, tag: int, index: int) -> None:
        """Add the item with this index of the sequence with this tag.

        Raises
        ------
        ValueError
            If it is one of those that it is in; the message has the path of tags to it.
        """
        if id(item) in self._open:
            raise contains_itself([*((tag, index) for tag, index, _ in self._path), (tag, index)])
        self._open.add(id(item))
        self._path.append((tag, index, item))

    def leave(self) -> None:
        """Take away the data set that was added last."""
        if self._path:
            self._open.remove(id(self._path.pop()[2]))


def numbered(sequence: Any) -> Iterator[tuple[int, Dataset | None]]:
    """Return the number and the item of each in a sequence; ``None`` for one that is not worth making.

    That is an item of a source, without content, that nobody has asked for.
    """
    items = sequence._list if type(sequence) is Sequence else None
    return items.enumerated() if type(items) is SequenceItems else enumerate(sequence)


def contains_itself(path: list[tuple[int, int]]) -> ValueError:
    """Return the error for a data set that is in itself, by the tags and indices that lead to it."""
    return ValueError(
        ".".join(f"{BaseTag(tag)}[{index}]" for tag, index in path) + ": the data set contains itself"
    )


def iterate_all(dataset: Dataset) -> Iterator[DataElement]:
    """Yield every element by tag; those of a sequence's items follow the sequence.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    nesting = Nesting(dataset)
    # The data sets that are open, and the sequences between them: one less while an item is visited.
    holders = [iter(dataset)]
    sequences: list[tuple[int, Iterator[tuple[int, Dataset | None]]]] = []
    while holders:
        if len(sequences) < len(holders):
            for element in holders[-1]:
                yield element
                if element.VR == "SQ" and element.value:
                    sequences.append((element.tag, numbered(element.value)))
                    break
            else:
                holders.pop()
                nesting.leave()
        else:
            tag, items = sequences[-1]
            for index, item in items:
                if item is not None:
                    nesting.enter(item, tag, index)
                    holders.append(iter(item))
                    break
            else:
                sequences.pop()


def walk(dataset: Dataset, callback: Callable[[Dataset, DataElement], None], recursive: bool) -> None:
    """Call `callback` with each data set and element by tag; it may delete elements.

    An exception of the callback says in its message which element it was called with.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    nesting = Nesting(dataset)
    # The data sets that are being visited, each with its tags that are left; and, for all but the outermost,
    # the items that are left of the sequence it is in.
    levels = [(dataset, iter(list(dataset._dict.tags())))]
    sequences: list[tuple[int, Iterator[tuple[int, Dataset | None]]]] = []
    while levels:
        holder, tags = levels[-1]
        tag = next(tags, None)
        if tag is None:
            levels.pop()
            nesting.leave()
        elif tag in holder._dict:
            try:
                element = holder[tag]
                callback(holder, element)
                if not recursive or element.VR != "SQ" or tag not in holder._dict:
                    continue
                sequences.append((tag, numbered(element.value)))
            except Exception:
                # Entered for the error alone: the context of every element took a fifth of the time.
                with tag_in_exception(tag):
                    raise
        else:
            continue
        if sequences:
            sequence, items = sequences[-1]
            for index, item in items:
                inside = None if item is None else list(item._dict.tags())
                if inside and item is not None:
                    nesting.enter(item, sequence, index)
                    levels.append((item, iter(inside)))
                    break
            else:
                sequences.pop()


def decode(dataset: Dataset) -> None:
    """Convert every element, with the character set of the data set or item that holds it.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    nesting = Nesting(dataset)
    items = [iter(_decode_elements(dataset))]
    while items:
        found = next(items[-1], None)
        if found is None:
            items.pop()
            nesting.leave()
        else:
            tag, index, item, codecs = found
            nesting.enter(item, tag, index)
            item.__dict__["_parent_encoding"] = codecs
            items.append(iter(_decode_elements(item)))


def _decode_elements(holder: Dataset) -> list[tuple[int, int, Dataset, Any]]:
    """Convert the elements of one data set; return its items with their places and inherited codecs."""
    own = holder.get(0x00080005)
    charset: Any = holder._inherited_encoding if own is None else own.value
    items: list[tuple[int, int, Dataset, Any]] = []
    for element in holder:
        if element.VR == "SQ":
            codecs = holder._character_set
            items.extend((element.tag, index, item, codecs) for index, item in enumerate(element.value))
        else:
            with tag_in_exception(element.tag):
                decode_element(element, charset)
    return items


def equal(first: Dataset, second: Dataset) -> bool:
    """Tell whether two data sets have equal elements, nested ones included.

    Raises
    ------
    ValueError
        If both contain themselves, and no difference is found before the comparison comes round.
    """
    # Pairs of data sets that are being compared, and those that were found equal: an item can be in several
    # places.  Everything in the pairs is held by the data sets.
    opened: dict[tuple[int, int], tuple[int, int]] = {}
    compared: set[tuple[int, int]] = set()
    levels: list[tuple[tuple[int, int], Iterator[tuple[int, int, Dataset, Dataset]]]] = []
    place = (0, 0)
    one, other = first, second
    while True:
        pair = (id(one), id(other))
        if pair in opened:
            path = list(opened.values())[1:]
            raise contains_itself([*path, place])
        if one is not other and pair not in compared:
            found = unequal(one._dict, one, other._dict, other)
            if found is True:
                return False
            opened[pair] = place
            levels.append((pair, _pairs(one, other, found)))
        while levels:
            following = next(levels[-1][1], None)
            if following is not None:
                break
            pair, _ = levels.pop()
            del opened[pair]
            compared.add(pair)
        else:
            return True
        place = following[:2]
        one, other = following[2:]


def _pairs(one: Dataset, other: Dataset, tags: list[BaseTag]) -> Iterator[tuple[int, int, Dataset, Dataset]]:
    """Yield tag and index of each item of some sequences, and the item in both data sets."""
    for tag in tags:
        items = zip(one[tag].value, other[tag].value, strict=True)
        for index, (item, counterpart) in enumerate(items):
            yield tag, index, item, counterpart
