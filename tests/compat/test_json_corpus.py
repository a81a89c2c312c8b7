"""On every file of the corpora the JSON model is pydicom's, and each library reads that of the other.

The differences that are meant have entries in docs/deviations.md ("The JSON model").
"""

from __future__ import annotations

import json
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.compat.corpus import files

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from types import ModuleType

#: Files of which pydicom reads nothing ("A file cut inside its pixel data"): there is nothing to compare.
UNREAD = frozenset(("pydicom-data/data/emri_small_jpeg_2k_lossless_too_short.dcm",))

#: Files with an element that neither library can convert.
INVALID = frozenset(("pydicom/test_files/badVR.dcm",))


def read(library: ModuleType, path: Path) -> Any:
    return library.dcmread(path, force=True)


def outcome(act: Callable[[], Any]) -> Any:
    """Return what a call gives, or the class of what it raises."""
    try:
        return act()
    except (ValueError, TypeError, AttributeError) as error:
        return next(cls for cls in type(error).__mro__ if cls.__module__ == "builtins")


def touch(dataset: Any) -> None:
    for element in dataset.iterall():
        element.value


def facts(dataset: Any) -> list[Any]:
    """Return tag, VR, type and text of each value, items included."""
    found: list[Any] = []
    for element in dataset:
        value = element.value
        name = type(value).__name__
        if element.VR == "SQ":
            found.append((int(element.tag), "SQ", [facts(item) for item in value]))
        else:
            several = hasattr(value, "append")
            types = [type(item).__name__ for item in value] if several else []
            found.append((int(element.tag), str.__str__(element.VR), name, types, repr(value)))
    return found


@pytest.fixture(autouse=True)
def quiet() -> Any:
    # What the libraries say about the files is compared elsewhere.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


@pytest.mark.parametrize("file", files())
def test_model(file: str, libraries: tuple[ModuleType, ModuleType]) -> None:
    theirs, ours = (read(library, files()[file]) for library in libraries)
    expected = outcome(theirs.to_json_dict)
    assert (expected in (ValueError, TypeError)) == (file in INVALID)
    if file in UNREAD:
        assert not expected
        return
    untouched = outcome(ours.to_json_dict)
    assert untouched == expected
    # The elements are objects now; the model is the same.
    touch(ours)
    assert outcome(ours.to_json_dict) == expected
    if file not in INVALID:
        assert ours.to_json() == theirs.to_json()
        assert list(untouched) == sorted(untouched)


@pytest.mark.parametrize("file", sorted(INVALID))
def test_the_element_that_cannot_be_converted_is_left_out_alone(
    file: str, libraries: tuple[ModuleType, ModuleType]
) -> None:
    theirs, ours = (
        read(library, files()[file]).to_json_dict(suppress_invalid_tags=True) for library in libraries
    )
    # pydicom leaves out the whole sequence that such an element is in.
    assert {tag: model for tag, model in ours.items() if tag in theirs} == theirs
    assert {model["vr"] for tag, model in ours.items() if tag not in theirs} <= {"SQ"}


@pytest.mark.parametrize("file", sorted(set(files()) - INVALID - UNREAD))
def test_data_sets_of_the_model(file: str, libraries: tuple[ModuleType, ModuleType]) -> None:
    pydicom, cydicom = libraries
    theirs, ours = (read(library, files()[file]) for library in libraries)
    text = ours.to_json()
    made = cydicom.Dataset.from_json(text)
    assert facts(made) == facts(pydicom.Dataset.from_json(text))
    assert made == cydicom.Dataset.from_json(theirs.to_json())
    assert made == cydicom.Dataset.from_json(json.loads(text))
    assert made.to_json() == text


@pytest.mark.parametrize("file", sorted(set(files()) - INVALID - UNREAD))
def test_round_trip_keeps_the_values(file: str, libraries: tuple[ModuleType, ModuleType]) -> None:
    ours = read(libraries[1], files()[file])
    back = libraries[1].Dataset.from_json(ours.to_json_dict())
    for element, other in zip(ours.iterall(), back.iterall(), strict=True):
        assert element.tag == other.tag
        if element.VR == "SQ":
            continue
        values = [element.value] if not hasattr(element.value, "append") else list(element.value)
        others = [other.value] if not hasattr(other.value, "append") else list(other.value)
        # No value is None or an empty text, whichever the VR has; JSON does not tell.
        assert [value or 0 for value in values] == [value or 0 for value in others]
