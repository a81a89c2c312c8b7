"""Copies of data sets: shallow ones, and those of classes that have a say in how they are copied."""

from __future__ import annotations

from cydicom._native import copies as _copies

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from cydicom.dataset.core import Dataset

    AnyDataset = TypeVar("AnyDataset", bound=Dataset)


def shallow_copy(dataset: AnyDataset) -> AnyDataset:
    """Return another data set over the same elements."""
    if not _copies.is_plain(type(dataset)):
        return reconstructed(dataset)
    made = type(dataset).__new__(type(dataset))
    made.__dict__.update(dataset.__dict__)
    return made


def reconstructed(dataset: AnyDataset, memo: dict[int, Any] | None = None) -> AnyDataset:
    """Return a copy made from what a pickle would have, as ``copy`` makes those of other classes.

    Parameters
    ----------
    dataset : Dataset
        Of a class with its own ``__getstate__``, ``__reduce__`` or the like.
    memo : dict, optional
        That of ``copy.deepcopy``; without it, the copy is shallow.
    """
    from copy import deepcopy

    def copied(value: Any) -> Any:
        return value if memo is None else deepcopy(value, memo)

    form = dataset.__reduce_ex__(4)
    if isinstance(form, str):
        return dataset
    make, arguments, state, items, pairs, setter = (*form, None, None, None, None)[:6]
    made: AnyDataset = make(*[copied(argument) for argument in arguments])
    if memo is not None:
        memo[id(dataset)] = made
    if setter is not None:
        setter(made, copied(state))
    elif state is not None:
        made.__setstate__(copied(state))
    for item in items or ():
        made.append(copied(item))
    for key, value in pairs or ():
        made[copied(key)] = copied(value)
    return made
