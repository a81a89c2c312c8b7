"""MultiValue and ConstrainedList, held against pydicom's."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable, MutableSequence
from typing import Any

import numpy
import pydicom.multival
import pytest

from cydicom import multival
from cydicom._native.numbers import NumberList, number_list
from cydicom.multival import ConstrainedList, MultiValue
from cydicom.valuerep import DS, IS, DSfloat


class Doubled(ConstrainedList[int]):
    def _validate(self, item: Any) -> int:
        return int(item * 2)


def lazy() -> MultiValue[Any]:
    values: MultiValue[Any] = MultiValue(DSfloat, [])
    values._list = number_list(b"1.5\\2\\-3e1", "DS")
    return values


OPERATIONS: list[Callable[[Any], Any]] = [
    lambda m: m.__setitem__(0, "7"),
    lambda m: m.__setitem__(slice(0, 2), ["7", "8", "9"]),
    lambda m: m.__setitem__(slice(None, None, 2), ["7", "8"]),
    lambda m: m.__setitem__(slice(0, 1), "5"),
    lambda m: m.__setitem__(9, "7"),
    lambda m: m.__setitem__(0, "x"),
    lambda m: m.__setitem__(0, None),
    lambda m: m.__delitem__(0),
    lambda m: m.__delitem__(slice(0, 2)),
    lambda m: m.__iadd__(["4"]) is m,
    lambda m: m.__iadd__(4),
    lambda m: m.append("4"),
    lambda m: m.append("x"),
    lambda m: m.extend("45"),
    lambda m: m.extend(5),
    lambda m: m.insert(0, "9"),
    lambda m: m.insert("a", "9"),
    lambda m: m.pop(),
    lambda m: m.pop(0),
    lambda m: m.remove(2),
    lambda m: m.reverse(),
    lambda m: m.sort(),
    lambda m: m.sort(reverse=True),
    lambda m: m.sort(key=lambda item: -item),
    lambda m: m.clear(),
    lambda m: m.index(2),
    lambda m: m.count(2),
    lambda m: 2 in m,
    lambda m: list(reversed(m)),
    lambda m: m[1],
    lambda m: m[0:2],
    lambda m: m[9],
    lambda m: m["a"],
    lambda m: m + [1],  # noqa: RUF005
    lambda m: m * 2,
    lambda m: hash(m),
    lambda m: bool(m),
    lambda m: m < [5],
    lambda m: m == [3, 1, 2],
    lambda m: m == (3, 1, 2),
    lambda m: m != [3, 1, 2],
    lambda m: [3, 1, 2] == m,  # noqa: SIM300
    lambda m: m == copy.deepcopy(m),
    lambda m: m == 5,
    lambda m: (m == numpy.array([3, 1, 2])).tolist(),
    lambda m: f"{m}",
    lambda m: repr(m),
    lambda m: m._validate("5"),
    lambda m: numpy.asarray(m).tolist(),
    lambda m: m._list,
]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_operations_do_what_pydicoms_do(operation: Callable[[Any], Any]) -> None:
    outcomes = []
    for module in (pydicom.multival, multival):
        values = module.MultiValue(int, ["3", "1", "2"])
        try:
            result = operation(values)
        except (TypeError, ValueError, IndexError) as fault:
            result = type(fault)
        outcomes.append((result, list(values)))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("items", [[], ["a"], ["a", "b"], ["it's", "b"], [""]])
def test_str_and_repr_are_pydicoms(items: list[str]) -> None:
    theirs, ours = pydicom.multival.MultiValue(str, items), MultiValue(str, items)
    assert (str(ours), repr(ours)) == (str(theirs), repr(theirs))


def test_numbers_keep_blanks_and_none() -> None:
    assert MultiValue(DS, ["1", "", None, 2]) == [1, "", None, 2]
    assert MultiValue(IS, ["1", "", None, 2]) == [1, "", None, 2]
    assert str(MultiValue(DS, ["1", "", 2])) == "[1, '', 2.0]"
    with pytest.raises(ValueError):
        MultiValue(int, [""])


def test_construction_takes_pydicoms_arguments() -> None:
    assert MultiValue(type_constructor=int, iterable=["1"]) == [1]
    assert MultiValue(int, (str(i) for i in range(3))) == [0, 1, 2]
    with pytest.raises(TypeError):
        MultiValue(int)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        MultiValue(int, 5)  # type: ignore[arg-type]
    source = [1, 2]
    assert MultiValue(int, source)._list is not source
    assert isinstance(MultiValue(int, []), MutableSequence) and MultiValue[int]


def test_state_is_constructor_and_list() -> None:
    assert vars(MultiValue(int, ["1"])) == {"_constructor": int, "_list": [1]}
    assert vars(ConstrainedList()) == {"_list": []}


def test_a_constrained_list_passes_every_item_through_validate() -> None:
    items = Doubled([1, 2])
    items.append(3)
    items.extend([1])
    items.insert(0, 5)
    items[0] = 1
    items[0:1] = [1, 2]
    items += [9]
    assert items == [2, 4, 2, 4, 6, 2, 18]
    with pytest.raises(NotImplementedError):
        ConstrainedList([1])


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda m: pickle.loads(pickle.dumps(m))])
@pytest.mark.parametrize("values", [MultiValue(DSfloat, ["1.50", "2"]), lazy()], ids=["list", "bytes"])
def test_copies_are_equal_and_independent(duplicate: Callable[[Any], Any], values: Any) -> None:
    again = duplicate(values)
    assert again == values and type(again) is MultiValue and str(again) == str(values)
    if duplicate is not copy.copy:
        again.append("7")
        assert len(again) == len(values) + 1


@pytest.mark.parametrize(
    "change",
    [
        lambda m: m.append("4"),
        lambda m: m.extend(["4"]),
        lambda m: m.insert(0, "4"),
        lambda m: m.__setitem__(0, "4"),
        lambda m: m.__setitem__(slice(1), ["4"]),
        lambda m: m.__delitem__(0),
        lambda m: m.pop(),
        lambda m: m.reverse(),
        lambda m: m.sort(),
        lambda m: m.clear(),
        lambda m: m.__iadd__(["4"]),
    ],
)
def test_a_change_turns_bytes_into_a_list(change: Callable[[Any], Any]) -> None:
    expected = MultiValue(DSfloat, ["1.5", "2", "-3e1"])
    values = lazy()
    change(expected)
    change(values)
    assert type(values._list) is list and values == expected and str(values) == str(expected)


def test_reading_leaves_bytes_as_they_are() -> None:
    values = lazy()
    assert values == [1.5, 2, -30] and values == lazy()
    assert str(values) == "[1.5, 2, -3e1]" and 2 in values and values.index(2) == 1
    assert numpy.asarray(values).dtype == numpy.float64
    assert numpy.array(values, dtype="i4").tolist() == [1, 2, -30]
    assert type(values._list) is NumberList


def test_an_array_without_a_copy_is_refused() -> None:
    for values in (lazy(), MultiValue(int, [1])):
        with pytest.raises(ValueError):
            values.__array__(copy=False)
