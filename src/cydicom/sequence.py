"""Sequence: the value of an element of VR SQ, a list of data sets."""

from __future__ import annotations

from cydicom import policy as _policy
from cydicom._native.blocks import Blocks
from cydicom._native.context import Context
from cydicom._native.items import items_of
from cydicom._native.readreport import ReadReport
from cydicom.multival import ConstrainedList
from cydicom.values import bind_sequence_reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, MutableSequence
    from typing import Any, Self

    from cydicom._native.items import SequenceItems
    from cydicom.dataset import Dataset

__all__ = ["Sequence"]


class Sequence(ConstrainedList["Dataset"]):
    """A list of :class:`~cydicom.dataset.Dataset`; items read from a source are made when they are touched.

    Parameters
    ----------
    iterable : iterable of Dataset, optional
        The items.

    Attributes
    ----------
    is_undefined_length : bool
        Whether the sequence had undefined length in its source (PS3.5 7.5.1).

    Raises
    ------
    TypeError
        If `iterable` is not iterable, or an item is not a data set.
    """

    #: The class of items, set by :mod:`cydicom.dataset`.
    _item_class: type[Any] = object

    is_undefined_length: bool = False
    _list: list[Dataset] | SequenceItems

    def __init__(self, iterable: Iterable[Dataset] | None = None) -> None:
        if isinstance(iterable, self._item_class):
            raise TypeError("a Sequence is made from an iterable of data sets, not from one data set")
        super().__init__([] if iterable is None else iterable)
        self.is_undefined_length = False

    @staticmethod
    def _validate(item: Any) -> Dataset:
        if not isinstance(item, Sequence._item_class):
            raise TypeError(f"a Sequence holds Dataset objects only, not {type(item).__name__}")
        checked: Dataset = item
        return checked

    def extend(self, val: Iterable[Dataset]) -> None:
        """Add the data sets of an iterable at the end.

        Raises
        ------
        TypeError
            If `val` is a data set, or an item is not one.
        """
        if isinstance(val, self._item_class):
            raise TypeError("Sequence.extend() takes an iterable of data sets, not one data set")
        super().extend(val)

    def __iadd__(self, other: Iterable[Dataset]) -> Self:
        if isinstance(other, self._item_class):
            raise TypeError("a Sequence is extended by an iterable of data sets, not by one data set")
        return super().__iadd__(other)

    def __setitem__(self, index: Any, val: Any) -> None:
        if isinstance(index, slice) and isinstance(val, self._item_class):
            raise TypeError("a slice of a Sequence is set to an iterable of data sets, not to one data set")
        super().__setitem__(index, val)

    def __str__(self) -> str:
        return "[" + "".join([str(item) for item in self]) + "]"

    def __repr__(self) -> str:
        return f"<{type(self).__name__}, length {len(self)}>"


def _sequence_of_bytes(
    byte_string: bytes,
    is_implicit_VR: bool,
    is_little_endian: bool,
    encoding: str | MutableSequence[str] | None = None,
    offset: int = 0,
) -> Sequence:
    """Return the sequence that a value of VR SQ holds; what ``values.convert_SQ`` calls."""
    blocks = Blocks(offset + len(byte_string))
    blocks.add(offset, byte_string)
    codecs = None if encoding is None else (encoding,) if isinstance(encoding, str) else tuple(encoding)
    context = Context(ReadReport(), _policy.current().limits.depth, codecs, listed=True)
    sequence = Sequence()
    sequence._list = items_of(
        blocks, offset, offset + len(byte_string), is_implicit_VR, is_little_endian, False, 0, context
    )
    return sequence


bind_sequence_reader(_sequence_of_bytes)


def __getattr__(name: str) -> Any:
    if name == "Dataset":
        return Sequence._item_class
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
