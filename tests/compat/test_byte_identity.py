"""On every file of the corpora: saving changes what was edited, and not a byte of anything else."""

from __future__ import annotations

import contextlib
import copy
import importlib
import io
import pickle
import random
import shutil
import warnings
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

import cydicom
from cydicom._native import writer
from cydicom._native.output import Output
from tests.compat.corpus import files
from tests.compat.identity import (
    PIXELS,
    REFUSALS,
    SYNTAXES,
    converted,
    convertible,
    leaves,
    lost,
    read,
    saved,
    touch,
)
from tests.compat.places import VALUES, Place, deepest, edit, places
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE_UID,
    LONG_VRS,
    Encoding,
)
from tests.reference import write as reference

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# It hands the native encoder what that asks of Python.
importlib.import_module("cydicom.valueencoding")

every_file = pytest.mark.parametrize("file", files())


@pytest.fixture(autouse=True)
def quiet() -> Iterator[None]:
    """Hush the faults of the files: telling them is tested elsewhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def is_deflated(dataset: Any) -> bool:
    return bool(dataset.file_meta.get("TransferSyntaxUID") == DEFLATED_UID)


class Forward:
    """A file object that can only read on."""

    def __init__(self, data: bytes) -> None:
        self._stream = io.BytesIO(data)

    def read(self, nbytes: int = -1) -> bytes:
        return self._stream.read(nbytes)


# Nothing was edited.


@every_file
def test_an_unedited_file_is_saved_as_its_bytes(file: str, tmp_path: Path) -> None:
    path = files()[file]
    data = path.read_bytes()
    assert saved(cydicom, read(cydicom, path)) == data, "from a path"
    assert saved(cydicom, read(cydicom, data)) == data, "from bytes"
    assert saved(cydicom, read(cydicom, io.BytesIO(data))) == data, "from a file object"
    assert saved(cydicom, read(cydicom, Forward(data))) == data, "from a file object that cannot seek"
    with path.open("rb") as stream:
        assert saved(cydicom, read(cydicom, stream)) == data, "from an open file"
    target = tmp_path / "saved"
    read(cydicom, path).save_as(target)
    assert target.read_bytes() == data, "to a path"
    assert [entry.name for entry in tmp_path.iterdir()] == ["saved"]


@every_file
def test_a_file_whose_every_value_was_touched_is_saved_as_its_bytes(file: str) -> None:
    path = files()[file]
    data = path.read_bytes()
    dataset = read(cydicom, path)
    touch(dataset)
    assert saved(cydicom, dataset) == data
    with contextlib.suppress(*REFUSALS):
        # What cannot be shown cannot be read: see the comparison of texts.
        str(dataset)
    assert saved(cydicom, dataset) == data, "shown"
    for element in dataset.file_meta:
        str(element)
    assert saved(cydicom, dataset) == data, "and its file meta information"
    assert saved(cydicom, read(cydicom, io.BytesIO(data))) == data


@every_file
def test_a_file_with_deferred_values_is_saved_as_its_bytes(file: str, tmp_path: Path) -> None:
    path = tmp_path / "source"
    shutil.copy(files()[file], path)
    data = path.read_bytes()
    for size in (1, 64, 4096):
        assert saved(cydicom, read(cydicom, path, defer_size=size)) == data, size
    dataset = read(cydicom, path, defer_size=64)
    touch(dataset)
    assert saved(cydicom, dataset) == data, "touched"
    read(cydicom, path, defer_size=64).save_as(path)
    assert path.read_bytes() == data, "over its own source"


@every_file
def test_copies_of_a_file_are_saved_as_its_bytes(file: str) -> None:
    path = files()[file]
    data = path.read_bytes()
    dataset = read(cydicom, path)
    assert saved(cydicom, copy.deepcopy(dataset)) == data, "deepcopy"
    assert saved(cydicom, copy.copy(dataset)) == data, "copy"
    back = saved(cydicom, pickle.loads(pickle.dumps(dataset)))
    if dataset.read_report or not len(dataset.file_meta) or is_deflated(dataset):
        # A pickle holds the data sets, and not the file around them.
        assert lost(dataset, read(cydicom, back), swapped=False, implicit=True) == [], "pickle"
    else:
        assert back == data, "pickle"


@every_file
def test_what_was_set_and_removed_again_leaves_the_bytes(file: str) -> None:
    path = files()[file]
    dataset = read(cydicom, path)
    dataset.add_new(0x001110FE, "LO", "new")
    del dataset[0x001110FE]
    assert saved(cydicom, dataset) == path.read_bytes()


@every_file
def test_a_file_read_up_to_the_pixels_is_saved_up_to_the_pixels(file: str) -> None:
    path = files()[file]
    whole = read(cydicom, path)
    pixels = min((whole.get_item(tag).value_tell for tag in PIXELS if tag in whole), default=None)
    found = saved(cydicom, read(cydicom, path, stop_before_pixels=True))
    again = read(cydicom, found)
    if pixels is None:
        assert found == path.read_bytes()
    elif is_deflated(whole):
        # What is deflated cannot be cut: it is deflated anew.
        assert not [tag for tag in PIXELS if tag in again]
    else:
        data = path.read_bytes()
        assert data.startswith(found)
        assert pixels - len(found) in (8, 12)
    before = [entry for entry in leaves(whole) if pixels is None or entry[0][0] < min(PIXELS)]
    assert list(leaves(again)) == before


# Edits.


def keys(dataset: Any, path: tuple[int, ...] = ()) -> Iterator[tuple[int, ...]]:
    """Yield the paths of all elements in the order of the file."""
    for tag in list(dataset.keys()):
        yield (*path, int(tag))
        try:
            element = dataset[tag]
        except REFUSALS:
            continue
        if element.VR == "SQ":
            for i, item in enumerate(element.value):
                yield from keys(item, (*path, int(tag), i))


def without_retired(paths: list[tuple[int, ...]], place: Place) -> list[tuple[int, ...]]:
    """Return paths without the group lengths of what was edited around: they are retired (PS3.5 7.2)."""
    gone = {(*place.path[:i], place.path[i] & 0xFFFF0000) for i in range(0, len(place.path), 2)}
    return [path for path in paths if path not in gone]


def sorted_levels(paths: list[tuple[int, ...]], place: Place) -> list[tuple[int, ...]]:
    """Return paths as they are after an edit: the levels around it ascend."""
    edited = {place.path[:i] for i in range(0, len(place.path), 2)}

    def position(item: tuple[int, tuple[int, ...]]) -> list[tuple[int, int]]:
        number, path = item
        order = []
        for i, step in enumerate(path):
            if i % 2 or path[:i] in edited:
                order.append((step, 0))
            else:
                order.append((-1, number))
                break
        return order

    return [path for _, path in sorted(enumerate(paths), key=position)]


def check_edit(file: str, place: Place) -> None:
    """Save an edited data set and find everything else as it was."""
    original = read(cydicom, files()[file])
    edit(place)
    back = read(cydicom, saved(cydicom, place.datasets[0]))
    before, after = dict(leaves(original)), dict(leaves(back))
    changed = before.pop(place.path), after.pop(place.path)
    assert changed[0].vr == changed[1].vr
    assert changed[0].value != changed[1].value
    expected = without_retired(list(before), place)
    assert sorted(after) == sorted(expected)
    odd = []
    for path in expected:
        if before[path] != after[path]:
            # Odd lengths of the levels around the edit are mended.
            odd.append(path)
            assert before[path].vr == after[path].vr
            raw, mended = before[path].raw, after[path].raw
            assert raw is not None and mended is not None
            assert len(raw) % 2
            assert mended[:-1] == raw
    around = {place.path[:i] for i in range(0, len(place.path), 2)}
    # A sequence that was cut with the file is no longer copied, so its items are mended as well.
    is_cut = any(entry.kind == "truncated-value" for entry in original.read_report)
    assert is_cut or all(path[:-1] in around for path in odd)
    order = sorted_levels(without_retired(list(keys(original)), place), place)
    assert list(keys(back)) == order


@every_file
def test_an_edit_of_the_root_leaves_all_other_elements(file: str) -> None:
    dataset = read(cydicom, files()[file])
    place = next((place for place in places(dataset) if len(place.path) == 1), None)
    if place is None:
        assert len(dataset) < 4, "only the smallest files have no such element"
        return
    check_edit(file, place)


@every_file
def test_an_edit_of_the_deepest_item_leaves_all_other_elements(file: str) -> None:
    place = deepest(read(cydicom, files()[file]))
    if place is None:
        # No items with such an element in this one.
        return
    check_edit(file, place)


class Patched(NamedTuple):
    """A file with one value replaced by hand."""

    data: bytes
    changed: int  # bytes of other elements that changed: lengths


def patched(data: bytes, place: Place) -> Patched | None:
    """Return the bytes of a file with another value at a place; None where more than lengths changes."""
    root = place.datasets[0]
    levels = place.datasets
    if {entry.kind for entry in root.read_report} - {"no-pixel-data"} or is_deflated(root):
        return None
    implicit, little = root.original_encoding
    for i, level in enumerate(levels):
        if (place.path[2 * i] & 0xFFFF0000) in level or level.original_encoding != (implicit, little):
            return None
    encoding = Encoding(implicit, little)
    stored = levels[-1].get_item(place.path[-1])
    tell = getattr(stored, "value_tell", None) or stored.file_tell
    raw = read(cydicom, data)
    for step in place.path[:-1]:
        raw = raw[step].value if step > 0xFFFF else raw[step]
    stored = raw.get_item(place.path[-1])
    if stored.VR not in (None, place.vr):
        return None
    header = 12 if not implicit and place.vr in LONG_VRS else 8
    value = reference.padded(place.vr, reference.encode(place.vr, VALUES[place.vr], bool(little)))
    element = encoding.element(place.path[-1], place.vr, value)
    more = len(element) - header - len(stored.value or b"")
    found = bytearray(data)
    for i in range(len(levels) - 1, 0, -1):
        sequence = levels[i - 1][place.path[2 * i - 2]]
        item = levels[i]
        for start, undefined in (
            (item.seq_item_tell + 4, item.is_undefined_length_sequence_item),
            (sequence.file_tell - 4, sequence.is_undefined_length),
        ):
            if not undefined:
                length = int.from_bytes(found[start : start + 4], "little" if little else "big")
                found[start : start + 4] = encoding.pack("L", length + more)
    found[tell - header : tell + len(stored.value or b"")] = element
    return Patched(bytes(found), more)


@pytest.mark.parametrize("where", ["root", "item"])
def test_an_edit_changes_its_bytes_and_the_lengths_around_it_alone(where: str) -> None:
    compared = 0
    for path in files().values():
        dataset = read(cydicom, path)
        place = deepest(dataset) if where == "item" else next(places(dataset), None)
        if place is None:
            continue
        data = path.read_bytes()
        expected = patched(data, place)
        if expected is None:
            continue
        edit(place)
        found = saved(cydicom, dataset)
        assert found == expected.data, path
        assert len(found) - len(data) == expected.changed
        compared += 1
    # The others have faults that are mended, group lengths that are dropped, or are deflated.
    assert compared >= (200 if where == "root" else 60)


# Other encodings.


FORMS = {
    "implicit": (True, True),
    "explicit": (False, True),
    "big endian": (False, False),
    "implicit big endian": (True, False),
}


@every_file
@pytest.mark.parametrize("form", FORMS)
def test_conversion_writes_what_the_reference_writes(file: str, form: str) -> None:
    implicit, little = FORMS[form]
    dataset = read(cydicom, files()[file])
    if dataset.original_encoding == (implicit, little):
        # Then it is not converted, but copied.
        return
    out = Output()
    writer.write_dataset(out, dataset, implicit, little)
    expected = reference.write(read(cydicom, files()[file]), implicit, little, kept=True)
    assert out.getvalue() == expected


def place_in(dataset: Any, path: tuple[int, ...]) -> Any:
    """Return what is at a path of tags and indices; nothing else is touched."""
    for step in path:
        dataset = dataset[step] if step < 0x10000 else dataset[step].value
    return dataset


def shuffled(dataset: Any, paths: list[tuple[tuple[int, ...], str]], chance: random.Random) -> None:
    """Edit some elements and items, and perhaps the character set."""
    for path, vr in chance.sample(paths, min(len(paths), 4)):
        with contextlib.suppress(LookupError):
            level = place_in(dataset, path[:-1])
            kind = chance.choice(["set", "remove", "add", "items"])
            if kind == "set":
                level.add_new(path[-1], vr, VALUES[vr])
            elif kind == "remove":
                level.pop(path[-1], None)
            elif kind == "add":
                level.add_new(0x00104000, "LT", "new text")
            elif len(path) > 1:
                items = place_in(dataset, path[:-2])
                items.append(copy.deepcopy(items[0]))
                if chance.random() < 0.5:
                    del items[0]
    if chance.random() < 0.5:
        dataset.SpecificCharacterSet = "ISO_IR 192"


@every_file
def test_edits_and_conversion_at_once_are_what_the_reference_writes(file: str) -> None:
    path = files()[file]
    paths = [(place.path, place.vr) for place in places(read(cydicom, path))]
    for form, (implicit, little) in FORMS.items():
        dataset, expected = read(cydicom, path), read(cydicom, path)
        if dataset.original_encoding == (implicit, little):
            continue
        for one in (dataset, expected):
            shuffled(one, paths, random.Random(f"{file} {form}"))
        out = Output()
        writer.write_dataset(out, dataset, implicit, little)
        assert out.getvalue() == reference.write(expected, implicit, little, kept=True), form


@every_file
@pytest.mark.parametrize("name", SYNTAXES)
def test_conversion_keeps_every_value(file: str, name: str) -> None:
    syntax = SYNTAXES[name]
    original, dataset = read(cydicom, files()[file]), read(cydicom, files()[file])
    if "TransferSyntaxUID" not in dataset.file_meta:
        dataset.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
    if not convertible(dataset):
        # Fragments stay in their transfer syntax; everything else can leave it.
        del dataset.PixelData, original.PixelData
    data = converted(cydicom, dataset, syntax)
    back = read(cydicom, data)
    swapped = original.original_encoding[1] != (syntax != EXPLICIT_BIG_UID)
    assert lost(original, back, swapped=swapped, implicit=syntax == IMPLICIT_LITTLE_UID) == []
    # Read, written, read: the second time nothing changes at all.
    assert back.original_encoding == (syntax == IMPLICIT_LITTLE_UID, syntax != EXPLICIT_BIG_UID)
    touch(back)
    assert saved(cydicom, back) == data
    again = read(cydicom, saved(cydicom, back))
    assert dict(leaves(again)) == dict(leaves(read(cydicom, data)))


@every_file
@pytest.mark.parametrize("name", ["implicit", "big endian"])
def test_a_file_converted_twice_has_its_values_again(file: str, name: str) -> None:
    dataset = read(cydicom, files()[file])
    own = dataset.file_meta.get("TransferSyntaxUID")
    if own in (None, EXPLICIT_BIG_UID) or not convertible(dataset):
        # Big endian cannot be had again of what implicit VR has no VR of: it is UN then, which has no order.
        return
    back = read(cydicom, converted(cydicom, dataset, SYNTAXES[name]))
    again = read(cydicom, converted(cydicom, back, own))
    implicit = name == "implicit" or own == IMPLICIT_LITTLE_UID
    assert lost(read(cydicom, files()[file]), again, swapped=False, implicit=implicit) == []


@every_file
def test_a_conformant_file_is_written_of_every_file(file: str) -> None:
    """With enforce_file_format: preamble, prefix, complete file meta information, and the same data set."""
    dataset = read(cydicom, files()[file])
    if "TransferSyntaxUID" not in dataset.file_meta:
        dataset.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
    before = read(cydicom, files()[file])
    if not dataset.get("SOPClassUID") and not dataset.file_meta.get("MediaStorageSOPClassUID"):
        dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    if not dataset.get("SOPInstanceUID") and not dataset.file_meta.get("MediaStorageSOPInstanceUID"):
        dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    data = saved(cydicom, dataset, enforce_file_format=True)
    assert data[128:140] == b"DICM\x02\x00\x00\x00UL\x04\x00"
    back = cydicom.dcmread(io.BytesIO(data))
    group = sum(8 + (4 if raw.VR in LONG_VRS else 0) + raw.length for raw in back.file_meta.elements())
    assert back.file_meta.FileMetaInformationGroupLength == group - 12
    swapped = before.original_encoding[1] != back.original_encoding[1]
    implicit = before.original_encoding[0] != back.original_encoding[0]
    assert lost(before, back, swapped=swapped, implicit=implicit) == []
