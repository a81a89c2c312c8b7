"""pydicom.pixels.utils: its functions by running both, and that no more of a file is read than is wanted."""

from __future__ import annotations

import importlib
import io
import itertools
import warnings
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.pixels import utils
from tests.pixels.building import (
    DEFLATED_FRAMES,
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    RLE,
    image,
    planes_of,
    samples,
)
from tests.pixels.libraries import Outcome

IMPLICIT = "1.2.840.10008.1.2"
SYNTAXES = (IMPLICIT, EXPLICIT_LITTLE, EXPLICIT_BIG, RLE)

#: Frames that are left in the file until they are wanted, and what else is read of it: the header, 4 KiB for
#: each item that is passed, and 64 KiB to see what follows the last one.
FRAMES, ROWS, COLUMNS = 24, 256, 256
OVERHEAD = 16384 + FRAMES * 4096 + 65536


@pytest.fixture
def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


@pytest.fixture
def theirs(pydicom: ModuleType) -> ModuleType:
    return importlib.import_module("pydicom.pixels.utils")


def file_of(ds: Any) -> bytes:
    """Return a data set as a file."""
    buffer = io.BytesIO()
    ds.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue()


def stored(frames: int = 3, count: int = 1, bits: int = 16, syntax: str = EXPLICIT_LITTLE) -> bytes:
    """Return a file with an image in a transfer syntax."""
    native = EXPLICIT_BIG if syntax == EXPLICIT_BIG else EXPLICIT_LITTLE
    ds = image(cydicom, samples(8, 10, frames, count, bits), frames, count, syntax=native)
    if syntax in (RLE, DEFLATED_FRAMES):
        ds.compress(syntax)
    ds.file_meta.TransferSyntaxUID = syntax
    return file_of(ds)


def agree(ours: Callable[[], Any], expected: Callable[[], Any]) -> None:
    own, other = Outcome(ours), Outcome(expected)
    assert own.agrees_with(other), (own, other)


# ---- pixel_array and iter_pixels ----


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize(("frames", "count", "bits"), [(1, 1, 16), (3, 1, 8), (1, 3, 8), (4, 3, 8)])
def test_pixels_of_whatever_has_them(
    theirs: ModuleType, tmp_path: Path, syntax: str, frames: int, count: int, bits: int
) -> None:
    data = stored(frames, count, bits, syntax)
    path = tmp_path / "image.dcm"
    path.write_bytes(data)
    expected = theirs.pixel_array(str(path))
    listed = list(theirs.iter_pixels(str(path)))
    with path.open("rb") as file:
        for source in (str(path), path, file, io.BytesIO(data), cydicom.dcmread(path)):
            found = utils.pixel_array(source)
            assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
            assert np.array_equal(found, expected)
            assert found.flags.writeable
            again = list(utils.iter_pixels(source))
            assert [frame.tolist() for frame in again] == [frame.tolist() for frame in listed]


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG, RLE])
def test_one_frame_and_some_frames(theirs: ModuleType, syntax: str) -> None:
    data = stored(5, 3, 8, syntax)
    for index in range(5):
        agree(
            lambda i=index: utils.pixel_array(io.BytesIO(data), index=i),  # type: ignore[misc]
            lambda i=index: theirs.pixel_array(io.BytesIO(data), index=i),  # type: ignore[misc]
        )
    for indices in ([4, 0, 0, 2], (1,), range(1, 4), None):
        agree(
            lambda i=indices: list(utils.iter_pixels(io.BytesIO(data), indices=i)),  # type: ignore[misc]
            lambda i=indices: list(theirs.iter_pixels(io.BytesIO(data), indices=i)),  # type: ignore[misc]
        )


def test_no_indices_are_no_frames() -> None:
    """Pydicom takes an empty list for all frames."""
    assert list(utils.iter_pixels(io.BytesIO(stored(5)), indices=[])) == []


@pytest.mark.parametrize("index", [5, -1, 1 << 40])
def test_a_frame_that_is_not_there_is_refused(theirs: ModuleType, index: int) -> None:
    data = stored(5)
    agree(
        lambda: utils.pixel_array(io.BytesIO(data), index=index),
        lambda: theirs.pixel_array(io.BytesIO(data), index=index),
    )
    assert isinstance(Outcome(lambda: utils.pixel_array(io.BytesIO(data), index=index)).error, ValueError)


def test_raw_pixels_have_the_colours_that_are_stored(theirs: ModuleType) -> None:
    array = samples(6, 8, 1, 3, 8)
    data = file_of(image(cydicom, array, count=3, interpretation="YBR_FULL"))
    assert np.array_equal(utils.pixel_array(io.BytesIO(data), raw=True), array)
    for raw in (False, True):
        agree(
            lambda r=raw: utils.pixel_array(io.BytesIO(data), raw=r),  # type: ignore[misc]
            lambda r=raw: theirs.pixel_array(io.BytesIO(data), raw=r),  # type: ignore[misc]
        )


@pytest.mark.parametrize("call", ["pixel_array", "iter_pixels"])
def test_a_file_object_is_read_from_its_start_and_left_where_it_stood(call: str) -> None:
    data = stored(3)
    file = io.BytesIO(data)
    for position in (0, 5, len(data)):
        file.seek(position)
        result = getattr(utils, call)(file)
        assert np.array_equal(list(result), samples(8, 10, 3))
        assert file.tell() == position
    assert not file.closed


@pytest.mark.parametrize("given", [(), (0x00100010, 0x00080060)])
def test_a_data_set_gets_what_the_file_says_of_its_pixels(
    pydicom: ModuleType, theirs: ModuleType, given: tuple[int, ...]
) -> None:
    ds = image(
        cydicom, samples(8, 10, 3), 3, PatientName="A^B", Modality="OT", SpecificCharacterSet="ISO_IR 100"
    )
    ds.WindowCenter, ds.WindowWidth, ds.RescaleSlope = 1, 2, 3
    ds.add_new(0x00280200, "US", 0)
    ds.add_new(0x00290010, "LO", "ours")
    data = file_of(ds)
    for call in ("pixel_array", "iter_pixels"):
        own, other = cydicom.Dataset(), pydicom.Dataset()
        list(getattr(utils, call)(io.BytesIO(data), ds_out=own, specific_tags=list(given)))
        list(getattr(theirs, call)(io.BytesIO(data), ds_out=other, specific_tags=list(given)))
        assert {int(e.tag): e.value for e in own} == {int(e.tag): e.value for e in other}
        assert {int(e.tag): e.value for e in own.file_meta} == {int(e.tag): e.value for e in other.file_meta}
        assert all(tag in own for tag in given)


def test_files_without_file_meta_information_are_told_their_transfer_syntax(theirs: ModuleType) -> None:
    ds = image(cydicom, samples(), syntax=IMPLICIT)
    buffer = io.BytesIO()
    del ds.file_meta
    ds.save_as(buffer, implicit_vr=True, little_endian=True)
    with pytest.raises(AttributeError, match="Transfer Syntax UID"):
        utils.pixel_array(buffer)
    agree(
        lambda: utils.pixel_array(buffer, transfer_syntax_uid=IMPLICIT),
        lambda: theirs.pixel_array(buffer, transfer_syntax_uid=IMPLICIT),
    )
    assert np.array_equal(utils.pixel_array(buffer, transfer_syntax_uid=IMPLICIT), samples())


@pytest.mark.parametrize("source", [None, 5, b"bytes", object()])
def test_what_has_no_pixels_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match=type(source).__name__):
        utils.pixel_array(source)
    with pytest.raises(TypeError, match=type(source).__name__):
        list(utils.iter_pixels(source))


@pytest.mark.parametrize("keyword", ["Rows", "Columns", "SamplesPerPixel", "BitsAllocated", "PixelData"])
def test_an_element_that_is_missing_is_named(theirs: ModuleType, keyword: str) -> None:
    data = file_of(image(cydicom, samples(), **{keyword: None}))
    own = Outcome(lambda: utils.pixel_array(io.BytesIO(data)))
    assert isinstance(own.error, AttributeError)
    assert isinstance(Outcome(lambda: theirs.pixel_array(io.BytesIO(data))).error, AttributeError)


# ---- no more of a file than is wanted ----


class Counting(io.BytesIO):
    """A file object that counts the bytes that were read of it."""

    taken = 0

    def read(self, size: int | None = -1) -> bytes:
        data = super().read(size)
        self.taken += len(data)
        return data

    def readinto(self, buffer: Any) -> int:
        count = super().readinto(buffer)
        self.taken += count
        return count


def large(syntax: str, **elements: Any) -> tuple[bytes, np.ndarray]:
    """Return a file of several MiB, and its frames."""
    generator = np.random.default_rng(1)
    array = generator.integers(0, 1 << 16, (FRAMES, ROWS, COLUMNS), dtype="u2")
    ds = image(cydicom, array, FRAMES, **elements)
    if syntax != EXPLICIT_LITTLE:
        ds.compress(syntax)
    return file_of(ds), array


@pytest.fixture(scope="module", params=[EXPLICIT_LITTLE, RLE, DEFLATED_FRAMES])
def several_mib(request: pytest.FixtureRequest) -> tuple[bytes, np.ndarray]:
    return large(request.param)


@pytest.mark.parametrize("index", [0, FRAMES // 2, FRAMES - 1])
def test_a_frame_of_a_file_object_is_read_alone(several_mib: tuple[bytes, np.ndarray], index: int) -> None:
    data, array = several_mib
    frame = array[index].nbytes
    file = Counting(data)
    assert np.array_equal(utils.pixel_array(file, index=index), array[index])
    # The header, what is read on when items are passed, and the frame itself.
    assert file.taken < frame * 1.1 + OVERHEAD
    assert file.taken < len(data) / 5


@pytest.mark.parametrize("index", [0, FRAMES // 2, FRAMES - 1])
def test_a_frame_of_a_file_is_read_alone(
    several_mib: tuple[bytes, np.ndarray], tmp_path: Path, index: int
) -> None:
    counters = Path("/proc/self/io")
    if not counters.exists():
        pytest.skip("the system does not count what a process reads")

    def taken() -> int:
        return int(counters.read_text().split()[1])

    data, array = several_mib
    path = tmp_path / "image.dcm"
    path.write_bytes(data)
    # Whatever is loaded at the first use is there.
    utils.pixel_array(path, index=index)
    own = taken()
    own = taken() - own
    before = taken()
    found = utils.pixel_array(path, index=index)
    nbytes = taken() - before - own
    assert np.array_equal(found, array[index])
    assert array[index].nbytes / 2 < nbytes < array[index].nbytes * 1.1 + OVERHEAD


def test_frames_are_read_one_after_the_other(several_mib: tuple[bytes, np.ndarray]) -> None:
    data, array = several_mib
    file = Counting(data)
    frames = utils.iter_pixels(file)
    for index in range(3):
        assert np.array_equal(next(frames), array[index])
        assert file.taken < (index + 1) * array[0].nbytes * 1.1 + OVERHEAD
    frames.close()  # type: ignore[attr-defined]


# ---- packed bits ----


@pytest.mark.parametrize("shape", [(0,), (1,), (7,), (8,), (9,), (17,), (3, 5), (2, 3, 5)])
@pytest.mark.parametrize("kind", ["u1", "?", "i8", "f4", "u2"])
def test_bits_are_packed_and_come_back(theirs: ModuleType, shape: tuple[int, ...], kind: str) -> None:
    ones = np.random.default_rng(sum(shape)).integers(0, 2, shape).astype(kind)
    for pad in (True, False):
        packed = utils.pack_bits(ones, pad)
        assert packed == theirs.pack_bits(ones, pad)
        assert type(packed) is bytes
        assert utils.unpack_bits(packed)[: ones.size].tolist() == ones.ravel().astype("u1").tolist()


def test_bits_are_packed_row_by_row_whatever_the_strides() -> None:
    ones = np.random.default_rng(0).integers(0, 2, (6, 10), dtype="u1")
    for view in (ones.T, ones[::-1], ones[:, ::3], np.asfortranarray(ones)):
        assert utils.pack_bits(view) == utils.pack_bits(view.copy(order="C"))


@pytest.mark.parametrize("array", [np.array([2]), np.array([-1]), np.array([0.5]), np.array([257], "u2")])
def test_other_samples_than_0_and_1_are_not_packed(theirs: ModuleType, array: np.ndarray) -> None:
    agree(lambda: utils.pack_bits(array), lambda: theirs.pack_bits(array))
    with pytest.raises(ValueError, match="0 and 1"):
        utils.pack_bits(array)


def test_what_pydicom_packs_as_0_and_1_without_being_so() -> None:
    for array in (np.array(["0", "1"]), np.array([0, 1j])):
        with pytest.raises(ValueError, match="0 and 1"):
            utils.pack_bits(array)


@pytest.mark.parametrize("nbytes", [0, 1, 2, 3, 255])
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
@pytest.mark.parametrize("as_array", [True, False])
def test_each_bit_becomes_a_byte(theirs: ModuleType, nbytes: int, kind: Any, as_array: bool) -> None:
    data = np.random.default_rng(nbytes).integers(0, 256, nbytes, dtype="u1").tobytes()
    found = utils.unpack_bits(kind(data), as_array)
    expected = theirs.unpack_bits(data, as_array)
    if as_array:
        assert found.dtype == expected.dtype
        assert np.array_equal(found, expected)
        assert found.flags.writeable
    else:
        assert found == expected


# ---- what a data set says of its pixels ----


DESCRIPTIONS = [
    {"Rows": rows, "Columns": columns, "SamplesPerPixel": count, "BitsAllocated": bits, **frames}
    for rows, columns in ((1, 1), (3, 5), (512, 512))
    for count in (1, 3)
    for bits in (1, 8, 16, 32, 64)
    for frames in ({}, {"NumberOfFrames": 1}, {"NumberOfFrames": 7})
]


def described(library: ModuleType, **elements: Any) -> Any:
    ds = library.dataset.Dataset()
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    return ds


def test_the_expected_length_is_that_of_pydicom(pydicom: ModuleType, theirs: ModuleType) -> None:
    for elements in DESCRIPTIONS:
        for interpretation, unit in itertools.product(("RGB", "YBR_FULL_422"), ("bytes", "pixels")):
            if interpretation == "YBR_FULL_422" and elements["BitsAllocated"] == 1:
                # There are no such colours.
                continue
            full = elements | {"PhotometricInterpretation": interpretation}
            own = utils.get_expected_length(described(cydicom, **full), unit)
            assert own == theirs.get_expected_length(described(pydicom, **full), unit)


@pytest.mark.parametrize("value", [..., 0, 1, 5, None, ""])
@pytest.mark.parametrize("warn", [True, False])
def test_no_number_of_frames_is_one_frame(
    pydicom: ModuleType, theirs: ModuleType, value: Any, warn: bool
) -> None:
    elements = {} if value is ... else {"NumberOfFrames": value}
    agree(
        lambda: utils.get_nr_frames(described(cydicom, **elements), warn),
        lambda: theirs.get_nr_frames(described(pydicom, **elements), warn),
    )


def test_identities_are_those_of_the_values() -> None:
    ds = image(cydicom, samples())
    first = utils.get_image_pixel_ids(ds)
    assert first == utils.get_image_pixel_ids(ds)
    assert first["PixelData"] == id(ds.PixelData)
    assert first["FloatPixelData"] == id(None)
    # Another object, of whatever value.
    kept = ds.PixelData
    ds.PixelData = bytes(bytearray(kept))
    changed = utils.get_image_pixel_ids(ds)
    assert {name for name in first if first[name] != changed[name]} == {"PixelData"}


def test_identities_are_of_pydicoms_elements(pydicom: ModuleType, theirs: ModuleType) -> None:
    own = utils.get_image_pixel_ids(image(cydicom, samples()))
    assert list(own) == list(theirs.get_image_pixel_ids(image(pydicom, samples())))


@pytest.mark.parametrize(
    "elements",
    [
        {},
        {"Rows": 3},
        {"NumberOfFrames": 0},
        {"NumberOfFrames": None},
        {"ExtendedOffsetTable": bytes(8), "ExtendedOffsetTableLengths": bytes(8)},
        {"PlanarConfiguration": 1, "PixelRepresentation": 1, "SamplesPerPixel": 3},
        {"PhotometricInterpretation": "RGB"},
    ],
)
@pytest.mark.parametrize("changed", [{}, {"rows": 9}, {"number_of_frames": 4, "anything": None}])
def test_options_are_those_of_pydicom(
    pydicom: ModuleType, theirs: ModuleType, elements: dict[str, Any], changed: dict[str, Any]
) -> None:
    own = Outcome(lambda: sorted(utils.as_pixel_options(described(cydicom, **elements), **changed).items()))
    other = Outcome(
        lambda: sorted(theirs.as_pixel_options(described(pydicom, **elements), **changed).items())
    )
    assert own.agrees_with(other), (own, other)


def test_offsets_without_lengths_are_no_option() -> None:
    """Pydicom raises an AttributeError for want of the lengths."""
    assert utils.as_pixel_options(described(cydicom, ExtendedOffsetTable=bytes(8))) == {"number_of_frames": 1}


@pytest.mark.parametrize("bits", [0, 1, 3, 8, 12, 16, 24, 32, 64, 128, -8])
@pytest.mark.parametrize("representation", [0, 1, 2])
@pytest.mark.parametrize("as_float", [False, True])
def test_types_of_pixels(
    pydicom: ModuleType, theirs: ModuleType, bits: int, representation: int, as_float: bool
) -> None:
    def dtype_of(library: ModuleType, function: Any, syntax: str) -> str:
        ds = described(library, PixelRepresentation=representation)
        ds.add_new(0x00280100, "SS", bits)
        ds.file_meta = library.dataset.FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = syntax
        ds.set_original_encoding(False, syntax == EXPLICIT_LITTLE)
        return str(function(ds, as_float))

    for syntax in (EXPLICIT_LITTLE, EXPLICIT_BIG):
        agree(
            lambda s=syntax: dtype_of(cydicom, utils.pixel_dtype, s),  # type: ignore[misc]
            lambda s=syntax: dtype_of(pydicom, theirs.pixel_dtype, s),  # type: ignore[misc]
        )


@pytest.mark.parametrize("keyword", ["BitsAllocated", "PixelRepresentation"])
def test_types_need_their_elements(keyword: str) -> None:
    ds = image(cydicom, samples())
    delattr(ds, keyword)
    with pytest.raises(AttributeError):
        utils.pixel_dtype(ds)


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE, "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.80"])
@pytest.mark.parametrize(("frames", "count"), [(1, 1), (3, 1), (1, 3), (3, 3)])
@pytest.mark.parametrize("planar", [0, 1])
def test_samples_are_put_in_their_shape(
    pydicom: ModuleType, theirs: ModuleType, syntax: str, frames: int, count: int, planar: int
) -> None:
    array = samples(4, 5, frames, count, 8)
    flat = (planes_of(array) if planar and count > 1 else array).reshape(-1)
    own = image(cydicom, array, frames, count, planar=planar if count > 1 else 0)
    other = image(pydicom, array, frames, count, planar=planar if count > 1 else 0)
    for ds in (own, other):
        ds.file_meta.TransferSyntaxUID = syntax
    found, expected = utils.reshape_pixel_array(own, flat), theirs.reshape_pixel_array(other, flat)
    assert found.shape == expected.shape
    assert np.array_equal(found, expected)
    assert np.shares_memory(found, flat)
    if syntax == EXPLICIT_LITTLE:
        assert np.array_equal(found, array)


@pytest.mark.parametrize("changed", [{"SamplesPerPixel": 0}, {"Rows": 9}, {"PlanarConfiguration": 2}])
def test_samples_that_have_no_shape_are_refused(
    pydicom: ModuleType, theirs: ModuleType, changed: dict[str, Any]
) -> None:
    flat = samples(4, 5, 1, 3, 8).reshape(-1)
    sets = [image(library, samples(4, 5, 1, 3, 8), count=3, **changed) for library in (cydicom, pydicom)]
    agree(lambda: utils.reshape_pixel_array(sets[0], flat), lambda: theirs.reshape_pixel_array(sets[1], flat))
    with pytest.raises(ValueError):
        utils.reshape_pixel_array(sets[0], flat)


# ---- subsampled colours ----


@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("pairs", [1, 2, 3, 50, 1001])
def test_two_pixels_share_their_colour_samples(theirs: ModuleType, bits: int, pairs: int) -> None:
    array = samples(1, 4 * pairs, bits=bits)
    found = np.frombuffer(utils.expand_ybr422(array.tobytes(), bits), array.dtype).reshape(-1, 2, 3)
    parts = array.reshape(-1, 4)
    for pixel in (0, 1):
        assert np.array_equal(found[:, pixel, 0], parts[:, pixel])
        assert np.array_equal(found[:, pixel, 1:], parts[:, 2:])
    assert utils.expand_ybr422(array.tobytes(), bits) == theirs.expand_ybr422(array.tobytes(), bits)


@pytest.mark.parametrize("nbytes", [1, 2, 3, 5, 7])
def test_parts_of_pairs_are_refused(nbytes: int) -> None:
    with pytest.raises(ValueError):
        utils.expand_ybr422(bytes(nbytes), 8)


def test_nothing_is_expanded_to_nothing() -> None:
    assert utils.expand_ybr422(b"", 8) == b""


# ---- changing the pixels of a data set ----


def test_functions_that_change_a_data_set_are_those_of_its_methods() -> None:
    array = samples(12, 14, 2, 3, 8)
    by_function = image(cydicom, array, 2, 3)
    by_method = image(cydicom, array, 2, 3)
    assert utils.compress(by_function, RLE, generate_instance_uid=False) is by_function
    by_method.compress(RLE, generate_instance_uid=False)
    assert by_function == by_method
    assert by_function.file_meta.TransferSyntaxUID == RLE
    assert utils.decompress(by_function, generate_instance_uid=False) is by_function
    by_method.decompress(generate_instance_uid=False)
    assert by_function == by_method
    assert np.array_equal(by_function.pixel_array, array)
    utils.set_pixel_data(by_function, array[0], "RGB", 8, generate_instance_uid=False)
    by_method.set_pixel_data(array[0], "RGB", 8, generate_instance_uid=False)
    assert by_function == by_method
    assert np.array_equal(by_function.pixel_array, array[0])


def test_pixels_of_a_file_are_those_that_were_set(tmp_path: Path) -> None:
    ds = image(cydicom, samples(4, 4))
    array = samples(6, 9, 3, stored=12, seed=4)
    utils.set_pixel_data(ds, array, "MONOCHROME1", 12)
    path = tmp_path / "set.dcm"
    ds.save_as(path, enforce_file_format=True)
    assert np.array_equal(utils.pixel_array(path), array)
    utils.compress(ds, RLE).save_as(path, enforce_file_format=True)
    assert np.array_equal(utils.pixel_array(path, index=2), array[2])


@pytest.mark.parametrize("workers", [None, 1, 2, 0])
def test_workers_change_nothing_but_the_time(workers: int | None) -> None:
    array = samples(16, 16, 9)
    data = stored_rle(array)
    assert np.array_equal(utils.pixel_array(io.BytesIO(data), workers=workers), array)
    assert np.array_equal(list(utils.iter_pixels(io.BytesIO(data), workers=workers)), array)
    assert np.array_equal(
        list(utils.iter_pixels(io.BytesIO(data), workers=workers, indices=[8, 1])), array[[8, 1]]
    )


def stored_rle(array: np.ndarray) -> bytes:
    ds = image(cydicom, array, len(array))
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds.compress(RLE)
    return file_of(ds)
