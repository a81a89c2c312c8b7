"""pydicom reads what the writer writes, and finds the values that it found before."""

from __future__ import annotations

import io
import warnings
from typing import TYPE_CHECKING

import pydicom
import pytest

import cydicom
from cydicom.filewriter import correct_ambiguous_vr
from tests.compat.identity import PIXEL_DATA, SYNTAXES, is_encapsulated, leaves, lost, read
from tests.compat.places import deepest, edit, places
from tests.corpus.build import EXPLICIT_BIG_UID, IMPLICIT_LITTLE_UID
from tests.oracles.built import as_file, datasets
from tests.oracles.variants import EDITED, original, variants
from tests.properties.recipes import facts

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush the faults of the files."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


#: Files of which pydicom reads nothing before they are written anew: it is cut inside its pixel data (E9).
UNREAD = {"pydicom-data/data/emri_small_jpeg_2k_lossless_too_short.dcm"}


@pytest.mark.parametrize("name", ["conformant", *SYNTAXES])
def test_the_corpora_have_their_values_in_each_encoding(name: str) -> None:
    found = {}
    for file, data in variants(name).items():
        before, after = original(file, pydicom), read(pydicom, io.BytesIO(data))
        if name != "conformant" and is_encapsulated(before):
            del before[PIXEL_DATA]
        syntax = after.file_meta.TransferSyntaxUID
        swapped = before.original_encoding[1] != (syntax != EXPLICIT_BIG_UID)
        lines = lost(before, after, swapped=swapped, implicit=syntax == IMPLICIT_LITTLE_UID)
        if lines and file not in UNREAD:
            found[file] = lines[:3]
    assert found == {}


@pytest.mark.parametrize("name", EDITED)
def test_an_edited_file_has_the_new_value_and_all_others(name: str) -> None:
    for file, data in variants(name).items():
        if file in UNREAD:
            continue
        dataset = original(file)
        place = deepest(dataset) if name == "edited in an item" else next(places(dataset), None)
        assert place is not None
        before, after = original(file, pydicom), read(pydicom, io.BytesIO(data))
        lines = lost(before, after, swapped=False, implicit=True)
        assert len(lines) == 1, (file, lines)
        assert lines[0].startswith(f"{place.path}: ")
        edit(place)
        assert dict(leaves(after))[place.path].value == dict(leaves(dataset))[place.path].value


@pytest.mark.parametrize("name", SYNTAXES)
def test_what_is_built_has_its_values(name: str) -> None:
    for what, dataset in datasets().items():
        data = as_file(dataset, SYNTAXES[name])
        theirs, ours = (facts(library.dcmread(io.BytesIO(data))) for library in (pydicom, cydicom))
        assert theirs == ours, what
        if name != "implicit" and what != "long values":
            # Implicit VR has no private VRs; long values are UN.
            assert theirs == facts(correct_ambiguous_vr(dataset, name != "big endian")), what
