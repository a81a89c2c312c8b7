"""What the writer makes of the files of the corpora: edited, in every encoding, and as conformant files."""

from __future__ import annotations

import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

import cydicom
from tests.compat.corpus import files
from tests.compat.identity import PIXEL_DATA, SYNTAXES, converted, convertible, read, saved
from tests.compat.places import deepest, edit, places
from tests.corpus.build import EXPLICIT_LITTLE_UID

if TYPE_CHECKING:
    from pathlib import Path

GROUP_LENGTH = 0x00020000

#: Pixel data of files above this size are left out: the other programs would read little else.
LARGEST = 600_000

EDITED = ("edited", "edited in an item")
VARIANTS = (*EDITED, "conformant", *SYNTAXES)


def original(file: str, library: Any = cydicom) -> Any:
    """Return the data set of a file, without what is left out."""
    path = files()[file]
    dataset = read(library, path)
    if path.stat().st_size > LARGEST and PIXEL_DATA in dataset:
        del dataset[PIXEL_DATA]
    return dataset


def completed(dataset: Any) -> bool:
    """Give a data set what a file needs; return whether it had no sound file meta information."""
    meta = dataset.file_meta
    lacking = GROUP_LENGTH not in meta
    if not meta.get("TransferSyntaxUID"):
        meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
        lacking = True
    if not dataset.get("SOPClassUID") and not meta.get("MediaStorageSOPClassUID"):
        meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    if not dataset.get("SOPInstanceUID") and not meta.get("MediaStorageSOPInstanceUID"):
        meta.MediaStorageSOPInstanceUID = "1.2.3"
    return lacking


def variant(file: str, name: str) -> bytes | None:
    """Return a file as the writer makes it; None if there is nothing to edit."""
    dataset = original(file)
    if name in EDITED:
        place = deepest(dataset) if name == "edited in an item" else next(places(dataset), None)
        if place is None:
            return None
        edit(place)
        if GROUP_LENGTH in dataset.file_meta:
            return saved(cydicom, dataset)
        completed(dataset)
        return saved(cydicom, dataset, enforce_file_format=True)
    lacking = completed(dataset)
    if name == "conformant":
        return saved(cydicom, dataset, enforce_file_format=True)
    if not convertible(dataset):
        del dataset[PIXEL_DATA]
    return converted(cydicom, dataset, SYNTAXES[name], enforce_file_format=lacking)


@cache
def variants(name: str) -> dict[str, bytes]:
    """Return what becomes of every file of the corpora."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        made = {file: variant(file, name) for file in files()}
    return {file: data for file, data in made.items() if data is not None}


def put(name: str, folder: Path) -> dict[str, Path]:
    """Write the variants into a folder; return their paths."""
    paths = {}
    for i, (file, data) in enumerate(variants(name).items()):
        paths[file] = folder / f"{i:03}.dcm"
        paths[file].write_bytes(data)
    return paths
