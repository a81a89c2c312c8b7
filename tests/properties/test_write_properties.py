"""Any data set that can be built survives writing and reading, in every encoding; nothing else changes.

``CYDICOM_EXAMPLES`` multiplies the number of examples of every test here; it is 1 if not set.
"""

from __future__ import annotations

import copy
import importlib
import io
import pickle
import random
import warnings
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from cydicom import dcmread, dcmwrite
from cydicom._native import verbatim, writer
from cydicom._native.output import Output
from cydicom.dataset import FileDataset, FileMetaDataset
from cydicom.errors import InvalidDicomError
from cydicom.uid import UID
from tests.compat.identity import touch as deep_touch
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    Encoding,
    part10,
)
from tests.properties.recipes import (
    ALPHABETS,
    CHARACTER_SET,
    PUBLIC,
    Entry,
    Item,
    build,
    facts,
    recipes,
    values,
    with_words_swapped,
    without_private_vrs,
)
from tests.properties.test_scan_properties import few, seeded
from tests.reference import write as reference
from tests.reference.oracle import CYDICOM, PYDICOM

if TYPE_CHECKING:
    from collections.abc import Iterator

importlib.import_module("cydicom.valueencoding")

SYNTAXES = {
    EXPLICIT_LITTLE_UID: EXPLICIT_LITTLE,
    EXPLICIT_BIG_UID: EXPLICIT_BIG,
    IMPLICIT_LITTLE_UID: IMPLICIT_LITTLE,
    DEFLATED_UID: EXPLICIT_LITTLE,
}
FORMS = (*SYNTAXES.values(), Encoding(implicit=True, little=False))
ENCODED = [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE]

syntaxes = st.sampled_from(list(SYNTAXES))
forms = st.sampled_from(FORMS)
encoded = st.sampled_from(ENCODED)


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush what is said of values: what is drawn is not always what a VR allows."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def written(dataset: Any, form: Encoding) -> bytes:
    out = Output()
    writer.write_dataset(out, dataset, form.implicit, form.little)
    return out.getvalue()


def syntax_of(form: Encoding) -> str:
    return next(uid for uid, one in SYNTAXES.items() if one == form)


def read(data: bytes, form: Encoding) -> Any:
    return dcmread(io.BytesIO(part10(data, syntax_of(form))))


def file_of(dataset: Any, syntax: str) -> bytes:
    """Return a data set as a file, by way of ``dcmwrite``."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(syntax)
    meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.7")
    meta.MediaStorageSOPInstanceUID = UID("1.2.3")
    target = io.BytesIO()
    dcmwrite(target, FileDataset(target, dataset, file_meta=meta), enforce_file_format=True)
    return target.getvalue()


def expected(recipe: Item, form: Encoding) -> list[Any]:
    """Return the facts of a recipe after it was written and read."""
    if form.implicit:
        recipe = without_private_vrs(recipe, reference.DEFAULT)
    return facts(build(recipe, CYDICOM))


def touch(dataset: Any, chance: Any) -> None:
    """Look at some elements."""
    for tag in list(dataset.keys()):
        if chance():
            element = dataset[tag]
            str(element)
            if element.VR == "SQ":
                for item in element.value:
                    touch(item, chance)


# Built data sets.


@few(200)
@given(recipes(), syntaxes)
def test_what_was_built_survives_write_and_read(recipe: Item, syntax: str) -> None:
    data = file_of(build(recipe, CYDICOM), syntax)
    assert facts(dcmread(io.BytesIO(data))) == expected(recipe, SYNTAXES[syntax])


@few(200)
@given(recipes(), forms)
def test_the_writer_and_the_reference_write_the_same(recipe: Item, form: Encoding) -> None:
    dataset = build(recipe, CYDICOM)
    assert written(dataset, form) == reference.write(dataset, form.implicit, form.little)


@few(200)
@given(recipes(), syntaxes)
def test_pydicom_reads_what_was_built(recipe: Item, syntax: str) -> None:
    data = file_of(build(recipe, CYDICOM), syntax)
    assert facts(PYDICOM.dcmread(io.BytesIO(data))) == expected(recipe, SYNTAXES[syntax])


@few(100)
@given(recipes(), encoded, st.sampled_from(["deepcopy", "pickle", "copy"]))
def test_copies_are_written_alike(recipe: Item, form: Encoding, how: str) -> None:
    def copied(dataset: Any) -> Any:
        if how == "pickle":
            return pickle.loads(pickle.dumps(dataset))
        return copy.deepcopy(dataset) if how == "deepcopy" else dataset.copy()

    dataset = build(recipe, CYDICOM)
    data = written(dataset, form)
    assert written(copied(dataset), form) == data
    assert written(copied(read(data, form)), form) == data


# Conversion: a data set that was read is written in another form as if it had been built.


@few(200)
@given(recipes(), encoded, encoded, st.randoms(use_true_random=False))
def test_conversion_and_writing_commute(recipe: Item, first: Encoding, second: Encoding, chance: Any) -> None:
    dataset = read(written(build(recipe, CYDICOM), first), first)
    touch(dataset, lambda: chance.random() < 0.5)
    if first.implicit:
        # Private elements are bytes now, which no byte order changes.
        recipe = without_private_vrs(recipe, reference.DEFAULT)
    if first.little != second.little:
        recipe = with_words_swapped(recipe)
    assert written(dataset, second) == written(build(recipe, CYDICOM), second)


@few(200)
@given(recipes(), encoded, st.randoms(use_true_random=False))
def test_what_was_looked_at_keeps_its_bytes(recipe: Item, form: Encoding, chance: Any) -> None:
    data = written(build(recipe, CYDICOM), form)
    dataset = read(data, form)
    touch(dataset, lambda: chance.random() < 0.7)
    assert verbatim.is_unchanged(dataset)
    assert written(dataset, form) == data


@few(150)
@given(st.integers(0, 2**32), encoded, st.randoms(use_true_random=False))
def test_any_sound_bytes_are_kept(seed: int, form: Encoding, chance: Any) -> None:
    data = seeded(seed, form, sizes=(0, 2, 10, 300)).data
    dataset = read(data, form)
    assert written(dataset, form) == data
    for tag in list(dataset.keys()):
        try:
            str(dataset[tag])
        except (ValueError, NotImplementedError):
            # Bytes that are no value of their VR stay bytes.
            continue
    assert written(dataset, form) == data


# Broken data sets.


def broken(chance: random.Random, form: Encoding) -> bytes:
    """Return a sound data set with some bytes changed, left out or cut off."""
    data = bytearray(seeded(chance.randrange(10**9), form, sizes=(0, 1, 2, 9, 40)).data)
    for _ in range(chance.randrange(4)):
        at = chance.randrange(len(data)) if data else 0
        change = chance.randrange(3)
        if change == 0 and data:
            data[at] ^= chance.choice([1, 0x80, 0xFF, 0x20, 0xE0])
        elif change == 1:
            del data[at : at + chance.choice([1, 4, 8])]
        else:
            data = data[: at + 1]
    return bytes(data)


def saved(dataset: Any) -> bytes:
    target = io.BytesIO()
    dcmwrite(target, dataset)
    return target.getvalue()


def read_broken(data: bytes) -> Any:
    """Return the data set of a file, None if it is refused."""
    try:
        return dcmread(io.BytesIO(data), force=True)
    except InvalidDicomError:
        return None


@few(300)
@given(st.integers(0, 2**32), encoded)
def test_broken_bytes_are_saved_as_they_are(seed: int, form: Encoding) -> None:
    data = part10(broken(random.Random(seed), form), syntax_of(form))
    dataset = read_broken(data)
    assume(dataset is not None)
    # Odd lengths are mended; a command set is read by itself, and is no part of a file.
    assume("odd-length" not in {entry.kind for entry in dataset.read_report})
    assume(not any(tag >> 16 == 0 for tag in dataset._dict.tags()))
    assert saved(dataset) == data
    deep_touch(dataset)
    assert saved(dataset) == data


@pytest.mark.parametrize("seed", range(20))
def test_an_edit_of_broken_bytes_loses_no_element(seed: int) -> None:
    # Not any bytes: in two of a thousand broken items begin to make another sense where they are mended.
    chance = random.Random(seed)
    for _ in range(25):
        form = chance.choice(ENCODED)
        dataset = read_broken(part10(broken(chance, form), syntax_of(form)))
        if dataset is None or any(tag >> 16 in (0, 2) for tag in dataset._dict.tags()):
            continue
        dataset.add_new(0x00204000, "LT", "new")
        back = read_broken(saved(dataset))
        assert back.ImageComments == "new"
        found, expected = (
            [tag for tag in one._dict.tags() if not is_retired(tag)] for one in (back, dataset)
        )
        assert found == expected


def is_retired(tag: int) -> bool:
    """Tell whether this is a group length, which an edit may leave out (PS3.5 7.2)."""
    return tag & 0xFFFF == 0 and tag >> 16 > 6


# Edits.


KINDS = ("set", "delete", "item", "nest", "drop", "take", "move", "swap", "grow", "copy")


@st.composite
def edits(draw: Any) -> list[tuple[str, Any]]:
    """Return a strategy for changes of a data set."""
    found = []
    for _ in range(draw(st.integers(1, 4))):
        kind = draw(st.sampled_from(KINDS))
        vr = draw(st.sampled_from(sorted(set(PUBLIC) - {"SQ"})))
        entry = Entry(draw(st.sampled_from(PUBLIC[vr])), vr, draw(values(vr, "abc XYZ")))
        found.append((kind, (entry, draw(recipes(1)), draw(st.integers(0, 5)))))
    return found


def edit(dataset: Any, changes: list[tuple[str, Any]], form: Encoding) -> Any:
    """Return a data set with changes; items come from one that was built, or read in another form."""
    for kind, (entry, recipe, number) in changes:
        sequences = [element for element in dataset if element.VR == "SQ"]
        sequence = sequences[number % len(sequences)] if sequences else None
        items = sequence.value if sequence is not None else []
        # Text needs its character set, private elements their creator.
        tags = [tag for tag in dataset._dict.tags() if tag & 0xFFFF != 0x10 and tag != CHARACTER_SET]
        other = build(recipe, CYDICOM)
        if CHARACTER_SET not in other:
            other.SpecificCharacterSet = "ISO_IR 192"
        if number % 2:
            other = read(written(other, form), form)
        # What is taken out of a data set must be text that this one's character set has.
        plain = not any(fact.tag == CHARACTER_SET for fact in recipe.entries)
        others = [element for element in other if element.VR == "SQ"] if plain else []
        if kind == "set":
            dataset.add_new(entry.tag, entry.vr, entry.value)
        elif kind == "delete" and tags:
            del dataset[tags[number % len(tags)]]
        elif kind == "item" and sequences:
            items.insert(number % (len(items) + 1), other)
        elif kind == "nest" and len(items):
            items[number % len(items)].add_new(entry.tag, entry.vr, entry.value)
        elif kind == "drop" and len(items):
            del items[number % len(items)]
        elif kind == "take" and others:
            dataset[others[0].tag] = others[0]
        elif kind == "move" and sequence is not None and others:
            sequence.value = others[0].value
        elif kind == "swap" and len(items) > 1:
            items[0], items[-1] = items[-1], items[0]
        elif kind == "grow":
            for element in dataset:
                if hasattr(element.value, "append") and element.VR != "SQ" and element.tag != CHARACTER_SET:
                    element.value.append(element.value[0])
        elif kind == "copy":
            dataset = copy.deepcopy(dataset) if number % 2 else pickle.loads(pickle.dumps(dataset))
    return dataset


@few(200)
@given(recipes(), encoded, encoded, edits())
def test_edits_survive(recipe: Item, form: Encoding, other: Encoding, changes: list[Any]) -> None:
    dataset = read(written(build(recipe, CYDICOM), form), form)
    # Words that were read in the other byte order are turned, which their bytes do not show.
    dataset = edit(dataset, changes, other if other.little == form.little else form)
    data = written(dataset, form)
    found = facts(read(data, form))
    if form.implicit:
        # Items from explicit VR may have brought private elements with their VRs.
        assert [fact[0] for fact in found] == [int(tag) for tag in sorted(dataset.keys())]
    else:
        assert found == facts(dataset)
    assert data == reference.write(copy.deepcopy(dataset), form.implicit, form.little)


@few(150)
@given(recipes(), encoded, st.sampled_from([terms for terms in ALPHABETS if terms]))
def test_a_new_character_set_keeps_the_text(recipe: Item, form: Encoding, terms: Any) -> None:
    alphabet = ALPHABETS[terms]
    texts = [fact for fact in facts(build(recipe, CYDICOM)) if fact[0] != CHARACTER_SET]
    dataset = read(written(build(recipe, CYDICOM), form), form)
    before = facts(copy.deepcopy(dataset))
    dataset.SpecificCharacterSet = list(terms) if isinstance(terms, tuple) else terms
    if all(character in alphabet + ALPHABETS[None] or ord(character) < 128 for character in str(texts)):
        again = facts(read(written(dataset, form), form))
        assert [fact for fact in again if fact[0] != CHARACTER_SET] == [
            fact for fact in before if fact[0] != CHARACTER_SET
        ]


def for_pydicom(recipe: Item) -> Item:
    """Return a recipe without what pydicom is known to write otherwise: UN of odd length (deviations, C6)."""
    entries = []
    for entry in recipe.entries:
        if entry.vr == "SQ":
            entry = entry._replace(value=tuple(for_pydicom(item) for item in entry.value))
        elif entry.vr == "UN" and entry.value:
            entry = entry._replace(value=reference.padded("UN", entry.value))
        entries.append(entry)
    return recipe._replace(entries=tuple(entries))


def has_code_extensions(recipe: Item) -> bool:
    """Tell whether a character set has several terms: escapes differ (deviations T3, T4)."""
    return any(
        (entry.tag == CHARACTER_SET and isinstance(entry.value, list))
        or (entry.vr == "SQ" and any(has_code_extensions(item) for item in entry.value))
        for entry in recipe.entries
    )


def written_by_pydicom(recipe: Item, form: Encoding) -> bytes:
    file = PYDICOM.filebase.DicomBytesIO()
    file.is_implicit_VR, file.is_little_endian = form.implicit, form.little
    PYDICOM.filewriter.write_dataset(file, build(recipe, PYDICOM))
    return bytes(file.getvalue())


@few(200)
@given(recipes().map(for_pydicom), encoded)
def test_pydicom_writes_the_same_bytes(recipe: Item, form: Encoding) -> None:
    assume(not has_code_extensions(recipe))
    assert written(build(recipe, CYDICOM), form).hex(" ") == written_by_pydicom(recipe, form).hex(" ")


BULK = 0x00091010
#: What bytes of undefined length may end in, or be taken to.
PIECES = ["FEFF00E0", "FEFF0DE0", "FEFFDDE0", "00000000", "04000000", "FFFFFFFF", "00", "AA", "0000"]


@settings(max_examples=500)
@given(st.lists(st.sampled_from(PIECES), max_size=10), st.booleans(), st.booleans())
@example(["0000", "FEFFDDE0", "0000", "00"], False, False)
@example(["FEFF00E0", "04000000", "00000000", "FEFF0DE0", "0000", "00", "FEFF00E0"], False, False)
def test_bytes_of_undefined_length_end_where_they_ended(
    pieces: list[str], closed: bool, looked_at: bool
) -> None:
    content = bytes.fromhex("".join(pieces))
    data = part10(
        EXPLICIT_LITTLE.element(0x00080060, "CS", b"CT")
        + EXPLICIT_LITTLE.header(BULK, "OB", 0xFFFFFFFF)
        + content
        + (EXPLICIT_LITTLE.delimiter(0xFFFEE0DD) if closed else b"")
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(data)
        # Behind a delimiter among them the rest are elements, which may be of groups that no file has.
        assume(list(dataset.keys()) == [0x00080060, BULK])
        before = dataset.get_item(BULK).value or b""
        if looked_at:
            _ = dataset[BULK].value
        dataset.add_new(0x77771001, "LO", "added")
        buffer = io.BytesIO()
        dataset.save_as(buffer)
        again = dcmread(buffer.getvalue())
        assert again[0x77771001].value == "added"
        assert list(again.keys()) == [0x00080060, BULK, 0x77771001]
        after = again.get_item(BULK).value or b""
    if after.rstrip(b"\0") != before.rstrip(b"\0"):
        # The last fragment is cut: it has the length that it has, or is left out with its header.
        assert before[:4] == bytes.fromhex("FEFF00E0")
        assert fragments(before) == fragments(after)


def fragments(value: bytes) -> list[bytes]:
    """Return the contents of fragments, the last of which may be cut, without padding."""
    found = []
    while len(value) >= 8:
        length = int.from_bytes(value[4:8], "little")
        found.append(value[8 : 8 + length].rstrip(b"\0"))
        value = value[8 + length :]
    return found
