"""The pixels of a Dataset: pixel_array, when it is made anew, how, and what changes the pixel data."""

from __future__ import annotations

import copy
import io
import pickle
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cydicom
from tests.pixels.building import EXPLICIT_BIG, EXPLICIT_LITTLE, RLE, image, samples
from tests.pixels.libraries import Outcome

FLOATS = (("FloatPixelData", "f4", 32), ("DoubleFloatPixelData", "f8", 64))


@pytest.fixture
def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


def read(ds: Any) -> Any:
    """Return a data set as it is read from a file."""
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return cydicom.dcmread(io.BytesIO(buffer.getvalue()))


def floats(library: ModuleType, keyword: str, kind: str, bits: int, frames: int = 1, **elements: Any) -> Any:
    """Return a data set with floating point pixels."""
    ds = image(library, samples(5, 6, frames), frames, **elements)
    order = ">" if ds.file_meta.TransferSyntaxUID == EXPLICIT_BIG else "<"
    del ds.PixelData, ds.PixelRepresentation, ds.BitsStored, ds.HighBit
    ds.BitsAllocated = bits
    array = np.random.default_rng(bits).standard_normal((frames, 5, 6)).astype(order + kind)
    setattr(ds, keyword, array.tobytes())
    return ds


# ---- the array is kept ----


@pytest.mark.parametrize("made", [lambda ds: ds, read])
def test_the_array_is_kept(made: Any) -> None:
    ds = made(image(cydicom, samples()))
    first = ds.pixel_array
    assert np.array_equal(first, samples())
    assert first.flags.writeable
    assert ds.pixel_array is first
    # What the pixels do not depend on.
    ds.PatientName = "Other^Name"
    ds.WindowCenter = 3
    ds.convert_pixel_data()
    assert ds.pixel_array is first


CHANGES: list[tuple[str, Any]] = [
    ("SamplesPerPixel", 1),
    ("PhotometricInterpretation", "MONOCHROME1"),
    ("Rows", 20),
    ("Columns", 24),
    ("NumberOfFrames", 1),
    ("BitsStored", 12),
    ("PixelRepresentation", 1),
    ("PixelData", bytes(40 * 48 * 2)),
]


@pytest.mark.parametrize("made", [lambda ds: ds, read])
@pytest.mark.parametrize(("keyword", "value"), CHANGES)
def test_the_array_is_made_anew_when_what_it_depends_on_has_changed(
    made: Any, keyword: str, value: Any
) -> None:
    ds = made(image(cydicom, samples()))
    first = ds.pixel_array
    same = ds.get(keyword) == value
    with_warning = keyword in ("Rows", "Columns")
    setattr(ds, keyword, value)
    if with_warning:
        with pytest.warns(UserWarning, match="Number of Frames"):
            assert ds.pixel_array is not first
        return
    again = ds.pixel_array
    if keyword == "NumberOfFrames" or same:
        assert np.array_equal(again, first)
    else:
        assert again is not first
    if keyword == "PixelData":
        assert not again.any()
    if keyword == "PixelRepresentation":
        assert again.dtype == "i2"


def test_the_transfer_syntax_counts() -> None:
    ds = image(cydicom, samples())
    first = ds.pixel_array
    ds.file_meta.TransferSyntaxUID = EXPLICIT_BIG
    assert np.array_equal(ds.pixel_array, first.byteswap())


def test_pixel_data_that_is_replaced_or_removed_takes_its_array_along() -> None:
    ds = image(cydicom, samples(4, 4))
    assert ds.pixel_array.any()
    value = bytes(32)
    ds["PixelData"] = cydicom.DataElement(0x7FE00010, "OW", value)
    assert not ds.pixel_array.any()
    del ds.PixelData
    with pytest.raises(AttributeError):
        ds.pixel_array
    ds.PixelData = samples(4, 4).tobytes()
    assert np.array_equal(ds.pixel_array, samples(4, 4))


def test_an_element_changed_in_place_counts() -> None:
    ds = read(image(cydicom, samples(4, 4)))
    first = ds.pixel_array.copy()
    ds["PixelData"].value = bytes(32)
    assert not ds.pixel_array.any()
    ds[0x00280103].value = 1
    assert ds.pixel_array.dtype == "i2"
    assert first.any()


def test_the_array_belongs_to_the_data_set() -> None:
    ds = image(cydicom, samples())
    ds.pixel_array[0, 0] = 77
    assert ds.pixel_array[0, 0] == 77
    # The value stays as it is: it has to be set from the array.
    assert ds.PixelData[:2] == samples().tobytes()[:2]
    twin = copy.deepcopy(ds)
    assert np.array_equal(twin.pixel_array, ds.pixel_array)
    twin.pixel_array[0, 0] = 1
    assert ds.pixel_array[0, 0] == 77
    again = pickle.loads(pickle.dumps(image(cydicom, samples())))
    assert np.array_equal(again.pixel_array, samples())


def test_a_copy_of_a_read_data_set_has_pixels_of_its_own() -> None:
    ds = read(image(cydicom, samples(4, 4)))
    assert ds.pixel_array.any()
    twin = copy.deepcopy(ds)
    twin.PixelData = bytes(32)
    assert not twin.pixel_array.any()
    assert ds.pixel_array.any()


# ---- how it is made ----


def test_options_say_how_the_array_is_made() -> None:
    ds = image(cydicom, samples(6, 7, 3, 3, 8), 3, 3, interpretation="YBR_FULL")
    whole = ds.pixel_array
    ds.pixel_array_options(index=1)
    assert np.array_equal(ds.pixel_array, whole[1])
    ds.pixel_array_options(index=2, raw=True)
    assert np.array_equal(ds.pixel_array, samples(6, 7, 3, 3, 8)[2])
    ds.pixel_array_options(raw=True)
    assert np.array_equal(ds.pixel_array, samples(6, 7, 3, 3, 8))
    ds.pixel_array_options()
    assert np.array_equal(ds.pixel_array, whole)


@pytest.mark.parametrize(
    "given",
    [
        {"index": 1},
        {"raw": True},
        {"index": 9},
        {"index": -1},
        {"view_only": True},
        {"as_rgb": False},
        {"force_rgb": True},
        {"force_ybr": True},
        {"decoding_plugin": "nothing"},
    ],
)
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE])
def test_options_do_what_they_do_in_pydicom(pydicom: ModuleType, given: dict[str, Any], syntax: str) -> None:
    array = samples(6, 8, 3, 3, 8)
    sets = [image(library, array, 3, 3, interpretation="YBR_FULL") for library in (cydicom, pydicom)]
    outcomes = []
    for ds in sets:
        if syntax == RLE:
            ds.compress(RLE, encoding_plugin="pydicom", generate_instance_uid=False)
        ds.pixel_array_options(**given)
        outcomes.append(Outcome(lambda ds=ds: ds.pixel_array))  # type: ignore[misc]
    assert outcomes[0].agrees_with(outcomes[1]), outcomes


def test_options_are_those_of_one_data_set() -> None:
    one, two = image(cydicom, samples(frames=3), 3), image(cydicom, samples(frames=3), 3)
    one.pixel_array_options(index=1)
    assert one.pixel_array.ndim == 2
    assert two.pixel_array.ndim == 3


@pytest.mark.parametrize("use_v2_backend", [False, True])
def test_a_plugin_or_handler_can_be_named(use_v2_backend: bool) -> None:
    ds = image(cydicom, samples())
    ds.compress(RLE)
    ds.pixel_array_options(use_v2_backend=use_v2_backend)
    ds.convert_pixel_data("rle" if use_v2_backend else "pydicom")
    assert np.array_equal(ds.pixel_array, samples())
    ds._pixel_array = None
    with pytest.raises((ValueError, RuntimeError)):
        ds.convert_pixel_data("nothing")


def test_convert_pixel_data_makes_the_array_once() -> None:
    ds = image(cydicom, samples())
    assert ds.convert_pixel_data() is None
    first = ds._pixel_array
    assert first is not None
    ds.convert_pixel_data()
    assert ds.pixel_array is first


@pytest.mark.parametrize(
    "break_it",
    [
        lambda ds: delattr(ds, "PixelData"),
        lambda ds: delattr(ds, "file_meta"),
        lambda ds: delattr(ds.file_meta, "TransferSyntaxUID"),
        lambda ds: delattr(ds, "Rows"),
        lambda ds: delattr(ds, "BitsAllocated"),
        lambda ds: setattr(ds.file_meta, "TransferSyntaxUID", "1.2.3"),
        lambda ds: setattr(ds, "PixelData", ds.PixelData[:-2]),
        lambda ds: setattr(ds, "BitsAllocated", 12),
        lambda ds: setattr(ds, "FloatPixelData", bytes(16)),
    ],
)
def test_what_cannot_be_decoded_fails_as_with_pydicom(pydicom: ModuleType, break_it: Any) -> None:
    outcomes = []
    for library in (cydicom, pydicom):
        ds = image(library, samples(4, 4))
        break_it(ds)
        outcomes.append(Outcome(lambda ds=ds: ds.pixel_array))  # type: ignore[misc]
    assert outcomes[0].error is not None
    assert outcomes[0].agrees_with(outcomes[1]), outcomes


# ---- floating point ----


@pytest.mark.parametrize(("keyword", "kind", "bits"), FLOATS)
@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
def test_floating_point_pixels(
    pydicom: ModuleType, keyword: str, kind: str, bits: int, frames: int, syntax: str
) -> None:
    own = floats(cydicom, keyword, kind, bits, frames, syntax=syntax)
    other = floats(pydicom, keyword, kind, bits, frames, syntax=syntax)
    found, expected = own.pixel_array, other.pixel_array
    assert found.dtype.kind == "f"
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    assert np.array_equal(found, expected)
    assert own.pixel_array is found
    setattr(own, keyword, bytes(len(getattr(own, keyword))))
    assert not own.pixel_array.any()


@pytest.mark.parametrize(("keyword", "kind", "bits"), FLOATS)
def test_floating_point_pixels_of_a_file(keyword: str, kind: str, bits: int) -> None:
    ds = floats(cydicom, keyword, kind, bits, 2)
    again = read(ds)
    assert np.array_equal(again.pixel_array, ds.pixel_array)
    assert again.pixel_array.flags.writeable


def test_floats_need_their_size() -> None:
    ds = floats(cydicom, "FloatPixelData", "f4", 32)
    ds.BitsAllocated = 64
    with pytest.raises(ValueError):
        ds.pixel_array


def test_floats_are_not_compressed() -> None:
    ds = floats(cydicom, "FloatPixelData", "f4", 32)
    with pytest.raises((ValueError, AttributeError)):
        ds.compress(RLE)
    assert "FloatPixelData" in ds
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE


# ---- compress, decompress, set_pixel_data ----


def test_compressed_pixels_are_those_before() -> None:
    ds = image(cydicom, samples(frames=3), 3)
    before = ds.pixel_array
    identity = ds.SOPInstanceUID
    ds.compress(RLE)
    assert ds.file_meta.TransferSyntaxUID == RLE
    assert ds["PixelData"].is_undefined_length
    assert ds["PixelData"].VR == "OB"
    assert ds.SOPInstanceUID == ds.file_meta.MediaStorageSOPInstanceUID != identity
    assert ds.pixel_array is not before
    assert np.array_equal(ds.pixel_array, before)
    assert np.array_equal(read(ds).pixel_array, before)
    ds.decompress()
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE
    assert not ds["PixelData"].is_undefined_length
    assert np.array_equal(ds.pixel_array, before)
    assert np.array_equal(read(ds).pixel_array, before)


def test_a_read_data_set_can_be_compressed_and_saved_again() -> None:
    ds = read(image(cydicom, samples(frames=2, count=3, bits=8), 2, 3))
    ds.compress(RLE, encapsulate_ext=True)
    again = read(ds)
    assert len(again.ExtendedOffsetTable) == 16
    again.decompress()
    assert "ExtendedOffsetTable" not in again
    assert np.array_equal(read(again).pixel_array, samples(frames=2, count=3, bits=8))


def test_what_is_not_compressed_cannot_be_decompressed() -> None:
    with pytest.raises(ValueError, match="not compressed"):
        image(cydicom, samples()).decompress()
    ds = image(cydicom, samples())
    ds.compress(RLE)
    with pytest.raises(ValueError, match="compressed"):
        ds.compress(RLE)


@pytest.mark.parametrize("use_v2_backend", [False, True])
def test_decompress_by_either_way_is_the_same(use_v2_backend: bool) -> None:
    ds = image(cydicom, samples(count=3, bits=8), count=3)
    ds.compress(RLE)
    ds.pixel_array_options(use_v2_backend=use_v2_backend)
    ds.decompress()
    assert np.array_equal(ds.pixel_array, samples(count=3, bits=8))
    assert ds.PixelData == samples(count=3, bits=8).tobytes()
    assert ds.PlanarConfiguration == 0


def test_pixels_are_set_with_what_describes_them() -> None:
    ds = image(cydicom, samples(4, 4))
    before = ds.pixel_array
    array = samples(7, 9, 2, 3, 8)
    ds.set_pixel_data(array, "RGB", 8)
    assert np.array_equal(ds.pixel_array, array)
    assert before.shape == (4, 4)
    described = [ds.Rows, ds.Columns, ds.NumberOfFrames, ds.SamplesPerPixel, ds.PlanarConfiguration]
    assert described == [7, 9, 2, 3, 0]
    assert [ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation] == [8, 8, 7, 0]
    assert np.array_equal(read(ds).pixel_array, array)


def test_an_empty_data_set_gets_pixels() -> None:
    ds = cydicom.Dataset()
    ds.set_pixel_data(samples(stored=10), "MONOCHROME2", 10)
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE
    assert ds.BitsStored == 10
    assert np.array_equal(ds.pixel_array, samples(stored=10))


def test_pixels_cannot_be_set_by_the_array() -> None:
    ds = image(cydicom, samples())
    with pytest.raises(AttributeError):
        ds.pixel_array = samples()
