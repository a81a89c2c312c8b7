"""compress, decompress and set_pixel_data: what they change, beside pydicom's by running both."""

from __future__ import annotations

import importlib
import io
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.errors import DicomReadWarning
from cydicom.pixels import get_decoder
from cydicom.pixels.nativedata import set_pixel_data
from cydicom.pixels.transcoding import compress, decompress
from tests.pixels.building import (
    DEFLATED_FRAMES,
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    J2K,
    J2K_LOSSLESS,
    JPEG_LS,
    RLE,
    changes,
    contents,
    image,
    samples,
)
from tests.pixels.codecs import encoding_plugins

UIDS = (0x00080018, 0x00020003)
PIXEL_DATA = 0x7FE00010
OFFSETS, LENGTHS = 0x7FE00001, 0x7FE00002


def theirs(name: str) -> Any:
    pytest.importorskip("pydicom")
    return getattr(importlib.import_module("pydicom.pixels.utils"), name)


def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


def array_of(ds: Any, raw: bool = True) -> np.ndarray:
    return get_decoder(ds.file_meta.TransferSyntaxUID).as_array(ds, raw=raw)[0]


def changed_by(run: Any, ds: Any, *arguments: Any, **options: Any) -> dict[int, Any]:
    """Return the tags that a call changes, with VR and value after it; of bytes only their VR."""
    before = contents(ds)
    run(ds, *arguments, **options)
    found = {}
    for tag, (_, after) in changes(before, contents(ds)).items():
        if after is not None and isinstance(after[1], bytes):
            after = after[0]
        found[tag] = None if tag in UIDS else after
    return found


MADE: list[dict[str, Any]] = [
    {},
    {"frames": 3},
    {"bits": 8, "count": 3},
    {"bits": 8, "rows": 3, "columns": 5},
    {"stored": 12, "signed": True},
]


def made_image(library: ModuleType, made: dict[str, Any], **elements: Any) -> tuple[Any, np.ndarray]:
    array = samples(**made)
    frames, count = made.get("frames", 1), made.get("count", 1)
    return image(library, array, frames, count, stored=made.get("stored"), **elements), array


@pytest.mark.parametrize("made", MADE, ids=str)
def test_compress_changes_what_pydicoms_does(made: dict[str, Any]) -> None:
    ours = changed_by(compress, made_image(cydicom, made)[0], RLE)
    others = changed_by(theirs("compress"), made_image(pydicom(), made)[0], RLE, encoding_plugin="pydicom")
    assert ours == others


@pytest.mark.parametrize("made", MADE, ids=str)
@pytest.mark.parametrize("extended", [False, True])
@pytest.mark.parametrize("workers", [None, 2])
def test_compressed_pixels_come_back(made: dict[str, Any], extended: bool, workers: int | None) -> None:
    ds, array = made_image(cydicom, made)
    native, uid = ds.PixelData, ds.SOPInstanceUID
    assert compress(ds, RLE, encapsulate_ext=extended, workers=workers) is ds
    assert ds["PixelData"].is_undefined_length
    assert ds["PixelData"].VR == "OB"
    assert ("ExtendedOffsetTable" in ds) == extended
    assert ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID != uid
    assert np.array_equal(array_of(ds), array)
    assert decompress(ds, workers=workers) is ds
    assert ds.PixelData == native
    assert "ExtendedOffsetTable" not in ds
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE
    assert not ds["PixelData"].is_undefined_length


def test_the_instance_can_stay_the_same() -> None:
    ds, _ = made_image(cydicom, {})
    compress(ds, RLE, generate_instance_uid=False)
    decompress(ds, generate_instance_uid=False)
    assert ds.SOPInstanceUID == "1.2.3"


def test_offsets_of_what_the_pixel_data_was_are_removed() -> None:
    ds, array = made_image(cydicom, {}, ExtendedOffsetTable=bytes(8), ExtendedOffsetTableLengths=bytes(8))
    compress(ds, RLE)
    assert "ExtendedOffsetTable" not in ds
    assert "ExtendedOffsetTableLengths" not in ds
    assert np.array_equal(array_of(ds), array)


@pytest.mark.parametrize("syntax", [RLE, JPEG_LS, J2K_LOSSLESS])
@pytest.mark.parametrize("planar", [0, 1])
def test_planes_are_compressed_as_what_they_show(syntax: str, planar: int) -> None:
    encoding_plugins(syntax)
    array = samples(bits=8, count=3)
    ds = image(cydicom, array, count=3, planar=planar)
    compress(ds, syntax)
    assert np.array_equal(array_of(ds), array)
    if syntax == J2K_LOSSLESS:
        assert ds.PlanarConfiguration == 0


@pytest.mark.parametrize("made", MADE, ids=str)
def test_big_endian_pixels_are_compressed_as_what_they_show(made: dict[str, Any]) -> None:
    ds, array = made_image(cydicom, made, syntax=EXPLICIT_BIG)
    compress(ds, RLE)
    assert np.array_equal(array_of(ds), array)


@pytest.mark.parametrize("columns", [8, 11])
@pytest.mark.parametrize("syntax", [RLE, DEFLATED_FRAMES])
def test_single_bits_are_packed_again_across_frames(syntax: str, columns: int) -> None:
    array = np.random.default_rng(2).integers(0, 2, (3, 5, columns)).astype("u1")
    ds = image(cydicom, array, frames=3, BitsAllocated=1, BitsStored=1, HighBit=0)
    packed = np.packbits(array.reshape(-1), bitorder="little").tobytes()
    ds.PixelData = packed + bytes(len(packed) % 2)
    native = ds.PixelData
    compress(ds, syntax)
    assert np.array_equal(array_of(ds), array)
    decompress(ds)
    assert ds.PixelData == native


REFUSED: list[tuple[dict[str, Any], tuple[Any, ...], dict[str, Any]]] = [
    ({}, (EXPLICIT_LITTLE,), {}),
    ({}, ("1.2.3",), {}),
    ({"PixelData": b"123"}, (RLE,), {}),
    ({"PixelData": None}, (RLE,), {}),
    ({"BitsStored": None}, (RLE,), {}),
    ({"NumberOfFrames": 3}, (RLE,), {}),
    ({}, (RLE, np.zeros((3, 3), "u2")), {}),
    ({}, (RLE, np.zeros((40, 48), "u1")), {}),
    ({}, (RLE,), {"encoding_plugin": "nobody"}),
]


@pytest.mark.parametrize(("elements", "arguments", "options"), REFUSED)
def test_what_is_refused_changes_nothing(
    elements: dict[str, Any], arguments: tuple[Any, ...], options: dict[str, Any]
) -> None:
    ds, _ = made_image(cydicom, {}, **elements)
    other, _ = made_image(pydicom(), {}, **elements)
    with pytest.raises(Exception) as expected:
        theirs("compress")(other, *arguments, **options)
    before = contents(ds)
    with pytest.raises(expected.type):
        compress(ds, *arguments, **options)
    assert contents(ds) == before


def test_a_frame_that_cannot_be_encoded_changes_nothing() -> None:
    encoding_plugins(J2K)
    array = samples(frames=3)
    ds = image(cydicom, array, frames=3)
    before = contents(ds)
    with pytest.raises(RuntimeError):
        compress(ds, J2K, workers=2)
    assert contents(ds) == before


def test_a_frame_that_cannot_be_decoded_changes_nothing() -> None:
    ds, _ = made_image(cydicom, {"frames": 3})
    compress(ds, RLE)
    ds.PixelData = ds.PixelData[:-400] + bytes(400)
    before = contents(ds)
    with pytest.raises(ValueError):
        decompress(ds, workers=2)
    assert contents(ds) == before


@pytest.mark.parametrize("task", [decompress, lambda ds: compress(ds, RLE)], ids=["decompress", "compress"])
def test_a_transfer_syntax_that_is_no_uid_is_named(task: Any) -> None:
    made, _ = made_image(cydicom, {})
    file = io.BytesIO()
    made.save_as(file, enforce_file_format=True)
    data = file.getvalue().replace(b"\x02\0\x10\0UI", b"\x02\0\x10\0ZZ")
    with pytest.warns(DicomReadWarning):
        ds = cydicom.dcmread(data)
    assert isinstance(ds.file_meta["TransferSyntaxUID"].value, bytes)
    with pytest.raises(AttributeError, match=r"\(0002,0010\).*no UID"):
        task(ds)


@pytest.mark.parametrize("step", ["set_value", "set_offsets", "set_identity"])
@pytest.mark.parametrize("task", ["compress", "decompress", "set_pixel_data"])
def test_a_signal_between_elements_leaves_them_as_they_were(
    task: str, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    ds, array = made_image(cydicom, {"frames": 3, "bits": 8, "count": 3})
    if task == "decompress":
        compress(ds, RLE)
    before = contents(ds)
    module = importlib.import_module(
        "cydicom.pixels.nativedata" if task == "set_pixel_data" else "cydicom.pixels.transcoding"
    )
    done = getattr(module, step)

    def interrupted(*arguments: Any) -> None:
        done(*arguments)
        raise KeyboardInterrupt

    monkeypatch.setattr(module, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        if task == "set_pixel_data":
            set_pixel_data(ds, array[:2, :-1], "YBR_FULL", 8)
        else:
            getattr(module, task)(ds, *[RLE] * (task == "compress"))
    assert contents(ds) == before
    monkeypatch.undo()
    assert np.array_equal(array_of(ds), array)


def test_only_what_is_not_compressed_is_and_the_other_way_round() -> None:
    ds, _ = made_image(cydicom, {})
    with pytest.raises(ValueError):
        decompress(ds)
    compress(ds, RLE)
    with pytest.raises(ValueError):
        compress(ds, JPEG_LS)
    del ds.file_meta.TransferSyntaxUID
    for run in (lambda: compress(ds, RLE), lambda: decompress(ds)):
        with pytest.raises(AttributeError):
            run()
    del ds.PixelData
    with pytest.raises(AttributeError):
        decompress(ds)


def test_an_array_is_compressed_instead_of_the_pixel_data() -> None:
    ds, array = made_image(cydicom, {})
    compress(ds, RLE, array ^ 5)
    assert np.array_equal(array_of(ds), array ^ 5)


@pytest.mark.parametrize("as_rgb", [True, False])
def test_colours_become_rgb_if_they_are_to(as_rgb: bool) -> None:
    array = samples(bits=8, count=3)
    ds = image(cydicom, array, count=3, interpretation="YBR_FULL")
    compress(ds, RLE)
    other = image(pydicom(), array, count=3, interpretation="YBR_FULL")
    theirs("compress")(other, RLE, encoding_plugin="pydicom")
    theirs("decompress")(other, as_rgb=as_rgb, decoding_plugin="pydicom")
    decompress(ds, as_rgb=as_rgb)
    assert (
        ds.PhotometricInterpretation == other.PhotometricInterpretation == ("RGB" if as_rgb else "YBR_FULL")
    )
    difference = np.frombuffer(ds.PixelData, "u1").astype(int) - np.frombuffer(other.PixelData, "u1")
    assert np.abs(difference).max() <= 1


ARRAYS: list[tuple[tuple[int, ...], str, str, int]] = [
    ((3, 5), "u2", "MONOCHROME2", 16),
    ((3, 5), "u2", "MONOCHROME1", 12),
    ((3, 5), "u1", "PALETTE COLOR", 8),
    ((3, 5, 3), "u1", "RGB", 8),
    ((3, 5, 3), "u2", "RGB", 16),
    ((4, 4, 3), "u1", "YBR_FULL_422", 8),
    ((2, 3, 5), "i2", "MONOCHROME2", 12),
    ((1, 3, 5), "i1", "MONOCHROME2", 8),
    ((2, 3, 5, 3), "u1", "YBR_FULL", 8),
    ((3, 5), "u4", "MONOCHROME2", 8),
    ((3, 5), "f4", "MONOCHROME2", 8),
    ((3, 5), "bool", "MONOCHROME2", 1),
    ((3, 5), "u2", "MONOCHROME2", 17),
    ((3, 5), "u2", "MONOCHROME2", 0),
    ((3, 5), "u2", "MONOCHROME2", 3),
    ((5,), "u2", "MONOCHROME2", 16),
    ((1, 1, 1, 1, 1), "u2", "MONOCHROME2", 16),
    ((3, 5), "u1", "RGB", 8),
    ((3, 5, 4), "u1", "RGB", 8),
    ((3, 5, 3), "u1", "YBR_FULL_422", 8),
    ((3, 5), "u2", "FOO", 16),
    ((0, 5), "u2", "MONOCHROME2", 16),
]


@pytest.mark.parametrize(("shape", "dtype", "interpretation", "stored"), ARRAYS)
def test_set_pixel_data_does_what_pydicoms_does(
    shape: tuple[int, ...], dtype: str, interpretation: str, stored: int
) -> None:
    array = np.arange(int(np.prod(shape))).reshape(shape).astype(dtype)
    other = pydicom().dataset.Dataset()
    ds = cydicom.Dataset()
    try:
        theirs("set_pixel_data")(other, array, interpretation, stored, generate_instance_uid=False)
    except ValueError:
        with pytest.raises(ValueError):
            set_pixel_data(ds, array, interpretation, stored, generate_instance_uid=False)
        assert len(ds) == 0
        return
    set_pixel_data(ds, array, interpretation, stored, generate_instance_uid=False)
    assert contents(ds) == contents(other)


def test_an_array_in_big_endian_is_stored_in_little_endian() -> None:
    ds = cydicom.Dataset()
    array = samples(stored=12)
    set_pixel_data(ds, array.astype(">u2"), "MONOCHROME2", 12)
    assert ds.PixelData == array.astype("<u2").tobytes()
