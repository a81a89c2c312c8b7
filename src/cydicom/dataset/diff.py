"""What differs between two data sets, by the path of tags that leads to it.

Neither data set is changed or filled: what has to be converted is converted in copies of the stores, which
share the bytes and the tables.  Elements whose bytes are the same in both are not converted at all.
"""

from __future__ import annotations

from cydicom._native.comparison import item_pairs, unlike
from cydicom._native.items import SequenceItems
from cydicom._native.store import ElementStore
from cydicom.datadict import dictionary_description, dictionary_has_tag
from cydicom.dataset.comparison import compare_values
from cydicom.personname import PersonName
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag, tag_in_exception

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset

__all__ = ["Difference", "diff", "iter_differences"]

ONLY_IN_FIRST = "only in first"
ONLY_IN_SECOND = "only in second"
VR = "VR"
ITEMS = "items"

#: The characters of one value that ``str()`` of a difference shows.
_SHOWN = 48
_SHOWN_BYTES = 12


class Difference:
    """One place where two data sets differ.

    Attributes
    ----------
    path : str
        Where: tags in the form ``(gggg,eeee)``, each but the last with the number of an item, as in
        ``(0040,A730)[0].(0008,0100)``.  A path in the file meta information starts with ``file_meta.``.
    tag : BaseTag
        The last tag of the path.
    kind : str
        ``"only in first"``, ``"only in second"``; ``"VR"``; ``"items"``, if two sequences have different
        numbers of items; ``"value"``; ``"text"``, if two values are equal and written differently.
    first, second : object
        The two values; the VRs for ``"VR"``, the numbers of items for ``"items"``; ``None`` where there is
        no element.  For a value that was left in its source, a ``RawDataElement`` without the value.
    """

    __slots__ = ("first", "kind", "path", "second", "tag")

    path: str
    tag: BaseTag
    kind: str
    first: Any
    second: Any

    def __init__(self, path: str, tag: BaseTag, kind: str, first: Any, second: Any) -> None:
        for name, value in zip(self.__slots__, (first, kind, path, second, tag), strict=True):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a Difference cannot be changed, {name!r} neither")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"a Difference cannot be changed, {name!r} neither")

    def __reduce__(self) -> tuple[Any, ...]:
        return Difference, (self.path, self.tag, self.kind, self.first, self.second)

    def __str__(self) -> str:
        """Return one line: the path, the name of the element, and how the values differ."""
        name = dictionary_description(self.tag) if dictionary_has_tag(self.tag) else ""
        place = f"{self.path} {name}" if name else self.path
        if self.kind == ONLY_IN_FIRST:
            return f"{place}: only in first: {_shown(self.first)}"
        if self.kind == ONLY_IN_SECOND:
            return f"{place}: only in second: {_shown(self.second)}"
        return f"{place}: {self.kind}: {_shown(self.first)} != {_shown(self.second)}"

    def __repr__(self) -> str:
        return f"<Difference {self!s}>"


def diff(first: Dataset, second: Dataset, *, file_meta: bool = False) -> list[Difference]:
    """Return what differs between two data sets, by ascending tag; an empty list if nothing does.

    Parameters
    ----------
    first, second : Dataset
        The data sets.  Items of their sequences are compared by position.
    file_meta : bool
        Whether to compare the file meta information as well, which then comes first.

    Returns
    -------
    list of Difference
        Empty if the data sets are equal by ``==``, but finer: numbers and dates have to be written alike
        (``kind == "text"``), and 0.0 is not -0.0.  And NaN is the same as NaN here.

    Raises
    ------
    TypeError
        If an argument is not a data set.
    """
    return list(iter_differences(first, second, file_meta=file_meta))


def iter_differences(first: Dataset, second: Dataset, *, file_meta: bool = False) -> Iterator[Difference]:
    """Yield what :func:`diff` returns, one by one: the rest is not compared if nobody asks for it."""
    from cydicom.dataset.core import Dataset

    for dataset in (first, second):
        if not isinstance(dataset, Dataset):
            raise TypeError(f"data sets can be compared, not {type(dataset).__name__}")
    return _differences(first, second, file_meta)


def _differences(first: Dataset, second: Dataset, file_meta: bool) -> Iterator[Difference]:
    if file_meta:
        from cydicom.dataset.file import FileMetaDataset

        metas = [dataset.__dict__.get("file_meta") or FileMetaDataset() for dataset in (first, second)]
        yield from _Walk("file_meta.").run(*metas)
    yield from _Walk("").run(first, second)


class _Side:
    """One of two data sets that are being compared."""

    __slots__ = ("dataset", "plain", "store", "twin")

    def __init__(self, dataset: Dataset) -> None:
        self.dataset = dataset
        self.store: ElementStore = dataset._dict
        # A subclass may have elements of its own making.
        self.plain = dataset._plain_access and type(self.store) is ElementStore
        self.twin: ElementStore | None = None

    def element(self, tag: BaseTag) -> DataElement:
        """Return an element without a trace in the data set."""
        element: DataElement
        if not self.plain:
            element = self.dataset[tag]
            return element
        if self.store.is_deferred(tag):
            # In a copy of its own, which goes with the value.
            element = self.store.copy().element(tag, self.dataset)
            return element
        if self.twin is None:
            self.twin = self.store.copy()
        element = self.twin.element(tag, self.dataset)
        return element

    def reported(self, tag: BaseTag, element: DataElement) -> Any:
        """Return what a Difference tells of an element's value."""
        if self.plain and self.store.is_deferred(tag):
            return self.store.stored(tag, True)
        return element.value

    def tags(self) -> list[BaseTag]:
        return self.store.tags() if self.plain else sorted(self.dataset.keys())


class _Level:
    """Two data sets that are being compared, or the items of two sequences."""

    __slots__ = ("items", "key", "position", "sides", "tag", "tags")

    def __init__(self, first: Dataset, second: Dataset, key: tuple[int, int]) -> None:
        self.sides = (_Side(first), _Side(second))
        self.tags = iter(_candidates(*self.sides))
        self.tag = BaseTag(0)
        self.key = key
        # The items of the sequence `tag` that are left, once it is reached.
        self.items: Iterator[tuple[int, Dataset, Dataset]] | None = None
        self.position = 0


def _candidates(first: _Side, second: _Side) -> list[BaseTag]:
    """Return the tags of the elements that may differ."""
    if first.plain and second.plain:
        return unlike(first.store, second.store)
    return sorted({*first.tags(), *second.tags()})


def _items(sequence: Sequence) -> SequenceItems | Sequence:
    """Return what gives the items of a sequence without making those that were not asked for."""
    if type(sequence).__getitem__ is not Sequence.__getitem__:
        return sequence
    return sequence._list if isinstance(sequence._list, SequenceItems) else sequence


class _Walk:
    """Compares data sets level by level, on a stack of its own."""

    def __init__(self, prefix: str) -> None:
        self._prefix = prefix
        self._levels: list[_Level] = []
        self._open: set[tuple[int, int]] = set()

    def run(self, first: Dataset, second: Dataset) -> Iterator[Difference]:
        self._enter(first, second)
        while self._levels:
            level = self._levels[-1]
            if level.items is not None:
                found = next(level.items, None)
                if found is None:
                    level.items = None
                else:
                    level.position, first, second = found
                    self._enter(first, second)
                continue
            tag = next(level.tags, None)
            if tag is None:
                self._open.discard(level.key)
                self._levels.pop()
                continue
            level.tag = tag
            with tag_in_exception(tag):
                differences = self._compare(level, tag)
            yield from differences

    def _enter(self, first: Dataset, second: Dataset) -> None:
        """Compare a pair of data sets next, unless that is under way: both contain themselves then."""
        key = (id(first), id(second))
        if key not in self._open:
            self._open.add(key)
            self._levels.append(_Level(first, second, key))

    def _compare(self, level: _Level, tag: BaseTag) -> list[Difference]:
        """Return how an element differs; the items of a sequence are left for later."""
        one, other = level.sides
        if tag not in one.dataset:
            return [self._found(ONLY_IN_SECOND, None, other.reported(tag, other.element(tag)))]
        if tag not in other.dataset:
            return [self._found(ONLY_IN_FIRST, one.reported(tag, one.element(tag)), None)]
        first, second = one.element(tag), other.element(tag)
        found = []
        if first.VR != second.VR:
            found.append(self._found(VR, str(first.VR), str(second.VR)))
        if first.VR == "SQ" or second.VR == "SQ":
            if first.VR == second.VR:
                counts = len(first.value), len(second.value)
                if counts[0] != counts[1]:
                    found.append(self._found(ITEMS, *counts))
                level.items = item_pairs(_items(first.value), _items(second.value))
            return found
        kind = compare_values(first.value, second.value)
        if kind is not None:
            found.append(self._found(kind, one.reported(tag, first), other.reported(tag, second)))
        return found

    def _found(self, kind: str, first: Any, second: Any) -> Difference:
        steps = [f"{level.tag}[{level.position}]." for level in self._levels[:-1]]
        tag = self._levels[-1].tag
        return Difference(f"{self._prefix}{''.join(steps)}{tag}", tag, kind, first, second)


def _shown(value: Any) -> str:
    """Return a value as a short text on one line, whatever is in it."""
    if hasattr(value, "value_tell"):
        return f"{value.length} bytes that were not read"
    if isinstance(value, Sequence):
        return f"{len(value)} item{'' if len(value) == 1 else 's'}"
    if isinstance(value, (bytes, bytearray)):
        start = repr(bytes(value[:_SHOWN_BYTES]))
        return start if len(value) <= _SHOWN_BYTES else f"{start}... ({len(value)} bytes)"
    if not isinstance(value, (list, tuple)) and not hasattr(value, "append"):
        return _shortened(_one(value), "")
    start = ", ".join([_shortened(_one(item), "") for item in value[:_SHOWN]])
    return _shortened(f"[{start}]", f" ({len(value)} values)")


def _one(value: Any) -> str:
    """Return one value as text: what is written as text in quotes, with everything odd escaped."""
    if isinstance(value, (str, PersonName)) or hasattr(value, "original_string"):
        return repr(str(value)[: _SHOWN + 1])
    if hasattr(value, "read"):
        return f"a {type(value).__name__} object"
    text = str(value)
    return text if text.isprintable() else repr(text)


def _shortened(text: str, count: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}...{count}"
