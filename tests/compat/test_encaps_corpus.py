"""On every encapsulated file of both corpora, frames and fragments are those that pydicom finds."""

from __future__ import annotations

import io
import warnings
from functools import cache
from typing import Any, NamedTuple

import pytest

from cydicom import encaps
from cydicom.encaps import FrameIndex
from tests.compat.corpus import files

ITEM = b"\xfe\xff\x00\xe0"


class Encapsulated(NamedTuple):
    """The value of a Pixel Data element, and what is needed to tell its frames apart."""

    value: bytes
    number: int
    extended: tuple[bytes, bytes] | None
    path: str
    offset: int


@cache
def values() -> dict[str, Encapsulated]:
    """Return every encapsulated Pixel Data of the corpora, those of icon images included."""
    pydicom = pytest.importorskip("pydicom")
    found: dict[str, Encapsulated] = {}
    for name, path in files().items():
        data = path.read_bytes()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            dataset = pydicom.dcmread(io.BytesIO(data), force=True)
            owners = [dataset, *dataset.get("IconImageSequence", ())]
            elements = [(owner, owner.get_item(0x7FE00010)) for owner in owners if "PixelData" in owner]
        for i, (owner, element) in enumerate(elements):
            value = element.value
            if not isinstance(value, bytes) or not value.startswith(ITEM) or data.find(value) < 0:
                continue
            tables = owner.get("ExtendedOffsetTable"), owner.get("ExtendedOffsetTableLengths")
            extended = tables if all(tables) else None
            number = int(owner.get("NumberOfFrames") or 1)
            found[f"{name}#{i}" if i else name] = Encapsulated(
                value, number, extended, str(path), data.find(value)
            )
    return found


def told(module: Any, value: Encapsulated, source: Any = None) -> dict[str, Any]:
    """Return what the functions of one library make of a value."""
    source = value.value if source is None else source
    options = {"number_of_frames": value.number, "extended_offsets": value.extended}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        offsets = module.parse_basic_offsets(source)
        behind = value.value[8 + 4 * len(offsets) :]
        frames = list(module.generate_frames(source, **options))
        return {
            "offsets": offsets,
            "fragments": module.parse_fragments(behind),
            "contents": list(module.generate_fragments(behind)),
            "frames": frames,
            "fragmented": list(module.generate_fragmented_frames(source, **options)),
            "single": [module.get_frame(source, i, **options) for i in range(len(frames))],
        }


def test_the_corpora_have_encapsulated_files() -> None:
    assert len(values()) >= 58


@pytest.mark.parametrize("name", values())
def test_frames_are_those_that_pydicom_finds(name: str) -> None:
    import pydicom.encaps

    value = values()[name]
    expected = told(pydicom.encaps, value)
    assert told(encaps, value) == expected
    options: dict[str, Any] = {"number_of_frames": value.number, "extended_offsets": value.extended}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for source in (value.value, io.BytesIO(value.value), (value.path, value.offset, len(value.value))):
            index = FrameIndex(source, **options)
            assert list(index) == expected["frames"]
            assert [index.fragments(i) for i in range(len(index))] == expected["fragmented"]
            index.close()


@pytest.mark.parametrize("name", values())
def test_frames_come_back_when_encapsulated_again(name: str) -> None:
    import pydicom.encaps

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        frames = told(encaps, values()[name])["frames"]
    for count in (1, 2, 3):
        if any(len(frame) < 2 * count for frame in frames):
            continue
        again = encaps.encapsulate(frames, count)
        assert again == pydicom.encaps.encapsulate(frames, count)
        assert list(encaps.generate_frames(again)) == [frame + b"\0" * (len(frame) % 2) for frame in frames]
    assert encaps.encapsulate_extended(frames) == pydicom.encaps.encapsulate_extended(frames)
