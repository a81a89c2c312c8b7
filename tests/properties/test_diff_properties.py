"""Any data set is equal to what its code makes; a diff is empty where data sets are equal, and symmetric."""

from __future__ import annotations

import copy
import io
import pickle
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import FileMetaDataset, dcmread
from cydicom.dataset.diff import diff
from cydicom.util.codify import code_dataset, code_imports
from tests.corpus.build import EXPLICIT_LITTLE_UID
from tests.properties.recipes import Item, build, recipes
from tests.properties.test_scan_properties import few
from tests.reference.oracle import CYDICOM

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush what is said of values: what is drawn is not always what a VR allows."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def entries(recipe: Item) -> list[tuple[int, ...]]:
    """Return where the elements of a recipe are, those of items included."""
    found: list[tuple[int, ...]] = []
    for i, entry in enumerate(recipe.entries):
        found.append((i,))
        if entry.vr == "SQ":
            found += [(i, j, *rest) for j, item in enumerate(entry.value) for rest in entries(item)]
    return found


def without(recipe: Item, where: tuple[int, ...]) -> Item:
    """Return a recipe without one element."""
    i, *rest = where
    entry = recipe.entries[i]
    if not rest:
        return recipe._replace(entries=recipe.entries[:i] + recipe.entries[i + 1 :])
    j = rest[0]
    items = list(entry.value)
    items[j] = without(items[j], tuple(rest[1:]))
    return recipe._replace(
        entries=(*recipe.entries[:i], entry._replace(value=tuple(items)), *recipe.entries[i + 1 :])
    )


def saved(dataset: Any) -> Any:
    """Return what is read from a data set that was written."""
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    return dcmread(io.BytesIO(buffer.getvalue()), force=True)


@few(150)
@given(recipes())
def test_the_code_of_a_data_set_makes_it(recipe: Item) -> None:
    ds = build(recipe, CYDICOM)
    names: dict[str, Any] = {}
    exec(compile(f"{code_imports()}\n{code_dataset(ds, include_private=True)}", "code", "exec"), names)
    assert diff(ds, names["ds"]) == []
    assert ds == names["ds"]


@few(100)
@given(recipes())
def test_copies_do_not_differ(recipe: Item) -> None:
    ds = build(recipe, CYDICOM)
    for other in (
        ds,
        copy.copy(ds),
        copy.deepcopy(ds),
        pickle.loads(pickle.dumps(ds)),
        build(recipe, CYDICOM),
    ):
        assert diff(ds, other) == diff(other, ds) == []


@few(150)
@given(recipes(), recipes())
def test_a_diff_is_symmetric_and_empty_if_both_are_equal(first: Item, second: Item) -> None:
    one, other = build(first, CYDICOM), build(second, CYDICOM)
    there, back = diff(one, other), diff(other, one)
    assert (there == []) == (one == other)
    swapped = {"only in first": "only in second", "only in second": "only in first"}
    assert [(found.path, swapped.get(found.kind, found.kind)) for found in there] == [
        (found.path, found.kind) for found in back
    ]
    assert all(str(found).isprintable() and len(str(found)) < 300 for found in there)


@few(100)
@given(recipes(), st.data(), st.booleans())
def test_an_element_that_is_missing_is_the_difference(recipe: Item, data: Any, read: bool) -> None:
    places = entries(recipe)
    if not places:
        return
    gone = without(recipe, data.draw(st.sampled_from(places)))
    one, other = build(recipe, CYDICOM), build(gone, CYDICOM)
    if read:
        one, other = saved(one), saved(other)
    kinds = {found.kind for found in diff(one, other)}
    # Without its character set or its private creator, an element can mean something else.
    assert "only in first" in kinds
    assert "only in second" not in kinds


@few(100)
@given(recipes(), st.booleans())
def test_two_reads_of_the_same_do_not_differ_whatever_was_touched(recipe: Item, touch: bool) -> None:
    ds = build(recipe, CYDICOM)
    one, other = saved(ds), saved(ds)
    if touch:
        for element in one.iterall():
            assert element.value is not Ellipsis
    assert diff(one, other) == diff(other, one) == []
