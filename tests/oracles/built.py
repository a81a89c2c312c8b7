"""Files of data sets that were built: drawn ones, always the same, and some that are out of the ordinary."""

from __future__ import annotations

import io
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from hypothesis import HealthCheck, Phase, given, settings

from cydicom import dcmwrite
from cydicom.dataset import FileDataset, FileMetaDataset
from cydicom.sequence import Sequence
from cydicom.uid import UID
from tests.compat.identity import SYNTAXES
from tests.properties.recipes import build, recipes
from tests.reference.oracle import CYDICOM

if TYPE_CHECKING:
    from pathlib import Path

    from tests.properties.recipes import Item

COUNT = 60


@cache
def drawn() -> tuple[Item, ...]:
    """Return data sets that hypothesis draws, the same ones each time."""
    found: list[Item] = []

    @settings(
        max_examples=COUNT,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(recipes())
    def draw(recipe: Item) -> None:
        if recipe.entries:
            found.append(recipe)

    draw()
    return tuple(found)


def nested(depth: int, undefined: bool) -> Any:
    """Return data sets inside each other."""
    dataset = CYDICOM.Dataset()
    dataset.CodeMeaning = "innermost"
    for _ in range(depth):
        outer = CYDICOM.Dataset()
        outer.ContentSequence = [dataset]
        outer["ContentSequence"].is_undefined_length = undefined
        dataset.is_undefined_length_sequence_item = undefined
        dataset = outer
    return dataset


def image(encapsulated: bool = False) -> Any:
    """Return an image of 4 by 4 pixels, of native or of encapsulated data."""
    dataset = CYDICOM.Dataset()
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    dataset.SOPInstanceUID = "1.2.3.4"
    dataset.Modality = "OT"
    dataset.PatientName = "Doe^Jane"
    dataset.PatientID = "odd"
    dataset.Rows = dataset.Columns = 4
    dataset.SamplesPerPixel = 1
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.BitsAllocated = dataset.BitsStored = 16
    dataset.HighBit = 15
    dataset.PixelRepresentation = 0
    dataset.SmallestImagePixelValue = 0
    dataset.LargestImagePixelValue = 65535
    dataset.PixelData = bytes(range(32))
    if encapsulated:
        # RLE of two byte planes: a literal run of 16 bytes each (PS3.5 G).
        planes = [bytes([15, *range(i, 32, 2)]) + b"\0" for i in (1, 0)]
        header = b"".join(n.to_bytes(4, "little") for n in (2, 64, 64 + len(planes[0]), *[0] * 13))
        frame = header + b"".join(planes)
        item = b"\xfe\xff\x00\xe0" + len(frame).to_bytes(4, "little") + frame
        dataset.PixelData = b"\xfe\xff\x00\xe0" + bytes(4) + item
        dataset["PixelData"].is_undefined_length = True
    return dataset


def long_values() -> Any:
    """Return values that do not fit into a length of 16 bits."""
    dataset = CYDICOM.Dataset()
    dataset.add_new(0x30060050, "DS", ["1.25"] * 20000)
    dataset.add_new(0x00081163, "FD", [0.5] * 10000)
    dataset.add_new(0x00281201, "OW", bytes(70000))
    dataset.add_new(0x00720078, "US", [7] * 40000)
    return dataset


def mixed_lengths() -> Any:
    """Return sequences and items of both forms of length, empty ones too (PS3.5 7.5)."""
    dataset = CYDICOM.Dataset()
    for i, undefined in enumerate((False, True)):
        items = [CYDICOM.Dataset() for _ in range(4)]
        for j, item in enumerate(items):
            item.is_undefined_length_sequence_item = bool(j % 2)
            if j > 1:
                item.CodeValue = "A" * j
        tag = (0x0040A730, 0x00400555)[i]
        dataset.add_new(tag, "SQ", Sequence(items))
        dataset[tag].is_undefined_length = undefined
        dataset.add_new((0x00081111, 0x00081115)[i], "SQ", [])
        dataset[(0x00081111, 0x00081115)[i]].is_undefined_length = undefined
    return dataset


def special() -> dict[str, Any]:
    """Return data sets that are out of the ordinary."""
    return {
        "nothing": CYDICOM.Dataset(),
        "nested, defined": nested(100, False),
        "nested, undefined": nested(100, True),
        "image": image(),
        "long values": long_values(),
        "mixed lengths": mixed_lengths(),
    }


def datasets() -> dict[str, Any]:
    """Return all that is built, by what it is."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return special() | {f"drawn {i}": build(recipe, CYDICOM) for i, recipe in enumerate(drawn())}


def as_file(dataset: Any, syntax: str) -> bytes:
    """Return a conformant file."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = UID(syntax)
    meta.MediaStorageSOPClassUID = UID("1.2.840.10008.5.1.4.1.1.7")
    meta.MediaStorageSOPInstanceUID = UID("1.2.3.4")
    file = FileDataset(io.BytesIO(), dataset, file_meta=meta)
    target = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dcmwrite(target, file, enforce_file_format=True)
    return target.getvalue()


@cache
def contents() -> dict[str, bytes]:
    """Return the data sets as files in every encoding, by what they are."""
    found = {"encapsulated image": as_file(image(True), "1.2.840.10008.1.2.5")}
    for name, syntax in SYNTAXES.items():
        found.update({f"{name}: {what}": as_file(dataset, syntax) for what, dataset in datasets().items()})
    return found


def built_files(folder: Path) -> dict[str, Path]:
    """Write the files into a folder; return their paths by what they are."""
    paths = {}
    for i, (what, data) in enumerate(contents().items()):
        paths[what] = folder / f"{i:03}.dcm"
        paths[what].write_bytes(data)
    return paths
