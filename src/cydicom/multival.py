"""Values of many: lists that convert each item, and that may hold their numbers as the bytes of the file."""

from __future__ import annotations

from collections.abc import MutableSequence
from itertools import islice

from cydicom._native.lazylists import LazyList
from cydicom._native.numbers import NumberList
from cydicom._native.objects import bind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, Self, TypeVar

    from numpy import ndarray

    from cydicom._native.items import SequenceItems

    T = TypeVar("T")
else:
    T = object

__all__ = ["ConstrainedList", "MultiValue"]

#: Items of which the text is made at a time.
_AT_ONCE = 1024


class ConstrainedList(MutableSequence[T]):
    """A list that passes every item through :meth:`_validate`; for subclasses.

    Parameters
    ----------
    iterable : iterable, optional
        The first items.

    Attributes
    ----------
    _list : list, LazyList or SequenceItems
        The items.  What is not a list is read-only: :meth:`_own` puts one in its place before a change.
    """

    _list: list[T] | LazyList[T] | SequenceItems

    def __init__(self, iterable: Iterable[T] | None = None) -> None:
        self._list = [] if iterable is None else [self._validate(item) for item in iterable]

    def _validate(self, item: Any) -> T:
        """Return what is stored for `item`; subclasses override it."""
        raise NotImplementedError(f"{type(self).__name__} has to define _validate()")

    def _own(self) -> list[T]:
        """Return the items as a list that may be changed."""
        items = self._list
        if not isinstance(items, list):
            items = items.tolist() if isinstance(items, LazyList) else list(items)
            self._list = items
        return items

    def append(self, item: T) -> None:
        """Add an item at the end."""
        self._own().append(self._validate(item))

    def extend(self, val: Iterable[T]) -> None:
        """Add the items of an iterable at the end."""
        if not hasattr(val, "__iter__"):
            raise TypeError(f"an iterable is needed, not {type(val).__name__}")
        self._own().extend([self._validate(item) for item in val])

    def insert(self, position: int, item: T) -> None:
        """Put an item before `position`."""
        self._own().insert(position, self._validate(item))

    def __delitem__(self, index: slice | int) -> None:
        del self._own()[index]

    def __eq__(self, other: Any) -> Any:
        return self._list == other

    def __ne__(self, other: Any) -> Any:
        return self._list != other

    def __getitem__(self, index: slice | int) -> MutableSequence[T] | T:  # type: ignore[override]  # for two overloads
        return self._list[index]

    def __iadd__(self, other: Iterable[T]) -> Self:
        self.extend(other)
        return self

    def __iter__(self) -> Iterator[T]:
        return iter(self._list)

    def __len__(self) -> int:
        return len(self._list)

    def __setitem__(self, index: slice | int, val: Iterable[T] | T) -> None:
        if isinstance(index, slice):
            items: Any = val
            self._own()[index] = [self._validate(item) for item in items]
        else:
            self._own()[index] = self._validate(val)


class MultiValue(ConstrainedList[T]):
    """The values of one element, all of one type.

    Parameters
    ----------
    type_constructor : callable
        Called with each item that comes in; it has to accept an item that is of its type already.  Those of
        DS and IS leave ``""`` and ``None`` as they are.
    iterable : iterable
        The first items.
    """

    _constructor: Callable[[Any], T]
    _list: list[T] | LazyList[T]

    def __init__(self, type_constructor: Callable[[Any], T], iterable: Iterable[Any]) -> None:
        self._constructor = type_constructor
        super().__init__(iterable)

    def _validate(self, item: Any) -> T:
        return self._constructor(item)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> ndarray[Any, Any]:
        """Return the items as a numpy array; numbers that are still bytes become no objects on the way."""
        if isinstance(self._list, NumberList):
            return self._list.__array__(dtype, copy)
        if copy is False:
            raise ValueError("an array of these items is always a copy")
        import numpy

        return numpy.array(list(self._list), dtype=dtype)

    def sort(self, *args: Any, **kwargs: Any) -> None:
        """Sort in place, as :meth:`list.sort`."""
        self._own().sort(*args, **kwargs)

    def __str__(self) -> str:
        if not self._list:
            return ""
        shown = (repr(item) if isinstance(item, (str, bytes)) else str(item) for item in self._list)
        if len(self._list) <= _AT_ONCE:
            return "[" + ", ".join(shown) + "]"
        # The texts of very many items take several times the memory of what they make.
        parts = []
        while some := list(islice(shown, _AT_ONCE)):
            parts.append(", ".join(some))
        return "[" + ", ".join(parts) + "]"

    __repr__ = __str__


bind(MultiValue=MultiValue)
