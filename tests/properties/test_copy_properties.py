"""A copy or pickle of any data set in any state says what the data set says, and is saved as the same bytes.

``CYDICOM_EXAMPLES`` multiplies the number of examples of every test here; it is 1 if not set.
"""

from __future__ import annotations

import copy
import importlib
import io
import pickle
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import dcmread, dcmwrite
from cydicom.dataset import Dataset, FileDataset, FileMetaDataset
from cydicom.uid import UID
from tests.corpus.build import EXPLICIT_BIG_UID, EXPLICIT_LITTLE_UID, IMPLICIT_LITTLE_UID
from tests.properties.recipes import Entry, Item, build, facts, recipes
from tests.properties.test_scan_properties import few
from tests.reference.oracle import CYDICOM

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

importlib.import_module("cydicom.valueencoding")

SYNTAXES = (EXPLICIT_LITTLE_UID, IMPLICIT_LITTLE_UID, EXPLICIT_BIG_UID)
PROTOCOLS = range(2, pickle.HIGHEST_PROTOCOL + 1)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush what is said of values: what is drawn is not always what a VR allows."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def pickled(protocol: int) -> Callable[[Any], Any]:
    def through(dataset: Any) -> Any:
        return pickle.loads(pickle.dumps(dataset, protocol))

    return through


DEEP = {"deepcopy": copy.deepcopy, **{f"pickle {number}": pickled(number) for number in PROTOCOLS}}
WAYS: dict[str, Callable[[Any], Any]] = {"copy": copy.copy, **DEEP}


# States: what happened to a data set before it is copied.


def untouched(dataset: Any, chance: Callable[[], bool]) -> None:
    """Nothing."""


def touched(dataset: Any, chance: Callable[[], bool]) -> None:
    """Some values were asked for."""
    for tag in list(dataset.keys()):
        if chance():
            element = dataset[tag]
            str(element)
            if element.VR == "SQ":
                for item in element.value:
                    touched(item, chance)


def edited(dataset: Any, chance: Callable[[], bool]) -> None:
    """Elements were added, replaced and removed, items too."""
    touched(dataset, chance)
    for tag in list(dataset.keys()):
        if tag.element == 0x10 or not chance():
            continue
        element = dataset[tag]
        if element.VR == "SQ" and len(element.value):
            edited(element.value[0], chance)
            if chance():
                element.value.append(Dataset())
            elif chance():
                del element.value[0]
        elif chance():
            del dataset[tag]
        else:
            dataset[tag].clear()
    dataset.ImageComments = "edited"
    block = dataset.private_block(0x0011, "CYDICOM COPIES", create=True)
    block.add_new(1, "LO", "private")


STATES = {"untouched": untouched, "touched": touched, "edited": edited}


def chances(seed: int) -> Callable[[], bool]:
    state = [seed]

    def chance() -> bool:
        state[0] = (state[0] * 1103515245 + 12345) & 0x7FFFFFFF
        return bool(state[0] >> 16 & 1)

    return chance


# Origins.


def file_of(recipe: Item, syntax: str) -> bytes:
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(syntax)
    meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.7")
    meta.MediaStorageSOPInstanceUID = UID("1.2.3")
    target = io.BytesIO()
    dataset = FileDataset(target, build(recipe, CYDICOM), file_meta=meta)
    dcmwrite(target, dataset, enforce_file_format=True)
    return target.getvalue()


def in_memory(recipe: Item, syntax: str, state: str, seed: int) -> Any:
    """Return a data set that was built."""
    dataset = build(recipe, CYDICOM)
    STATES[state](dataset, chances(seed))
    dataset.ensure_file_meta()
    dataset.file_meta.TransferSyntaxUID = UID(syntax)
    return dataset


def from_file(recipe: Item, syntax: str, state: str, seed: int) -> Any:
    """Return a data set that was read from memory."""
    dataset = dcmread(io.BytesIO(file_of(recipe, syntax)))
    STATES[state](dataset, chances(seed))
    return dataset


ORIGINS = {"built": in_memory, "read": from_file}


def saved(dataset: Any) -> bytes:
    target = io.BytesIO()
    form = {}
    if dataset.original_encoding == (None, None):
        uid = dataset.file_meta.TransferSyntaxUID
        form = {"implicit_vr": uid.is_implicit_VR, "little_endian": uid.is_little_endian}
    dcmwrite(target, dataset, **form)
    return target.getvalue()


def creators(dataset: Any) -> list[Any]:
    """Return the private creators that elements know, those of nested items too."""
    return [(int(element.tag), element.private_creator) for element in dataset.iterall()]


def character_sets(dataset: Any) -> list[Any]:
    """Return the codecs of a data set and of all items: those of the source, and those in force."""
    found = [dataset.original_character_set, dataset._character_set, dataset.original_encoding]
    for element in dataset:
        if element.VR == "SQ":
            for item in element.value:
                found.extend(character_sets(item))
    return found


def said(dataset: Any) -> tuple[Any, ...]:
    """Return all that a data set says of itself."""
    return (
        type(dataset),
        facts(dataset),
        creators(dataset),
        character_sets(dataset),
        str(dataset),
        [int(tag) for tag in dataset.keys()],  # noqa: SIM118 - tags, not elements
        facts(dataset.file_meta),
        type(dataset.file_meta),
        getattr(dataset, "preamble", None),
        [entry.kind for entry in dataset.read_report],
    )


drawn = (recipes(), st.sampled_from(SYNTAXES), st.sampled_from(sorted(STATES)), st.integers(0, 2**31))


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("way", WAYS)
@given(*drawn)
@few(12)
def test_a_copy_says_what_the_data_set_says(
    way: str, origin: str, recipe: Item, syntax: str, state: str, seed: int
) -> None:
    dataset = ORIGINS[origin](recipe, syntax, state, seed)
    # The copy is made before anything else is looked at: looking changes the state.
    other = WAYS[way](dataset)
    expected = said(ORIGINS[origin](recipe, syntax, state, seed))
    assert said(other) == expected
    assert said(dataset) == expected
    assert other == dataset


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("way", WAYS)
@given(*drawn)
@few(12)
def test_a_copy_is_saved_as_the_same_bytes(
    way: str, origin: str, recipe: Item, syntax: str, state: str, seed: int
) -> None:
    dataset = ORIGINS[origin](recipe, syntax, state, seed)
    other = WAYS[way](dataset)
    expected = saved(ORIGINS[origin](recipe, syntax, state, seed))
    assert saved(other) == expected
    assert saved(dataset) == expected
    str(other)
    assert saved(other) == expected
    assert saved(WAYS[way](other)) == expected


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("way", DEEP)
@given(*drawn, st.integers(0, 2**31))
@few(12)
def test_what_is_done_to_a_copy_is_not_done_to_the_data_set(
    way: str, origin: str, recipe: Item, syntax: str, state: str, seed: int, other_seed: int
) -> None:
    dataset = ORIGINS[origin](recipe, syntax, state, seed)
    other = DEEP[way](dataset)
    edited(other, chances(other_seed))
    other.SpecificCharacterSet = "ISO_IR 192"
    other.file_meta.TransferSyntaxUID = UID("1.2.3")
    expected = said(ORIGINS[origin](recipe, syntax, state, seed))
    assert said(dataset) == expected


@given(*drawn, st.integers(1, 64))
@few(20)
def test_deferred_values_are_found_by_copies(
    tmp_path_factory: pytest.TempPathFactory, recipe: Item, syntax: str, state: str, seed: int, size: int
) -> None:
    path = tmp_path_factory.mktemp("copies") / "file.dcm"
    # Beyond what is read at once, so that values are left in the file.
    large = Entry(0x7FE00010, "OW", bytes(300_000))
    path.write_bytes(file_of(recipe._replace(entries=(*recipe.entries, large)), syntax))

    def again() -> Any:
        dataset = dcmread(path, defer_size=size)
        STATES[state](dataset, chances(seed))
        return dataset

    expected = said(again())
    bytes_of_it = saved(again())
    for way in WAYS.values():
        other = way(again())
        assert saved(other) == bytes_of_it
        assert said(other) == expected
    path.unlink()
    path.parent.rmdir()


@pytest.mark.parametrize("way", DEEP)
@few(12)
@given(recipes(), st.sampled_from(SYNTAXES), st.booleans())
def test_items_know_the_character_set_around_them(
    way: str, recipe: Item, syntax: str, looked_at: bool
) -> None:
    dataset = dcmread(io.BytesIO(file_of(recipe, syntax)))
    if looked_at:
        str(dataset)
    for element in dataset:
        if element.VR != "SQ":
            continue
        for item in element.value:
            other = DEEP[way](item)
            assert character_sets(other) == character_sets(item)
            assert facts(other) == facts(item)
            assert other == item
        sequence = DEEP[way](element).value
        assert sequence.is_undefined_length == element.value.is_undefined_length
        assert [facts(item) for item in sequence] == [facts(item) for item in element.value]
