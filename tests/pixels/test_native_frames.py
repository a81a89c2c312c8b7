"""Native pixel data: every layout to an array, beside pydicom's or beside plain Python."""

from __future__ import annotations

import importlib
import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.dataset.image import Origin, _origin
from cydicom.errors import FrameIndexError, ImagePixelError
from cydicom.pixels.decoders.base import get_decoder, simple_pixels
from tests.pixels.building import EXPLICIT_BIG, EXPLICIT_LITTLE, image, samples
from tests.pixels.libraries import Library, Outcome, options

OURS = Library("cydicom")
DATA = bytes(range(1, 250)) * 4


@pytest.fixture(scope="module")
def theirs() -> Library:
    pytest.importorskip("pydicom")
    return Library("pydicom")


def check(theirs: Library, run: Callable[[Library], Any]) -> None:
    """Fail if a call does not have the outcome that it has with pydicom."""
    expected, found = Outcome(lambda: run(theirs)), Outcome(lambda: run(OURS))
    assert found.agrees_with(expected), f"pydicom: {expected}\ncydicom: {found}"


def check_all(
    theirs: Library,
    syntax: str,
    make: Callable[[], Any],
    index: int | None = None,
    raw: bool = False,
    **given: Any,
) -> None:
    """Compare all four ways to decode a source."""
    indices = None if index is None else [index]
    told = options(**given)

    def all_of(found: Any) -> list[Any]:
        return list(found)

    check(theirs, lambda library: library.decoder(syntax).as_array(make(), index=index, raw=raw, **told))
    check(theirs, lambda library: library.decoder(syntax).as_buffer(make(), index=index, **told))
    check(
        theirs, lambda lib: all_of(lib.decoder(syntax).iter_array(make(), indices=indices, raw=raw, **told))
    )
    check(
        theirs, lambda library: all_of(library.decoder(syntax).iter_buffer(make(), indices=indices, **told))
    )


# -- sources, views, sizes


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO])
@pytest.mark.parametrize("view_only", [False, True])
@pytest.mark.parametrize(
    ("nbytes", "given"),
    [
        (6, {}),
        (6, {"index": 0}),
        (12, {"number_of_frames": 2}),
        (12, {"number_of_frames": 2, "index": 1}),
        (12, {"number_of_frames": 2, "index": 2}),
        (12, {}),
        (12, {"allow_excess_frames": False}),
        (13, {"number_of_frames": 2}),
        (7, {}),
        (12, {"bits_allocated": 16, "bits_stored": 12}),
        (12, {"bits_allocated": 16, "bits_stored": 16}),
        (12, {"bits_allocated": 16, "bits_stored": 12, "pixel_representation": 1}),
        (12, {"bits_allocated": 16, "bits_stored": 4, "correct_unused_bits": False}),
    ],
)
def test_a_source_of_any_kind_is_decoded(
    theirs: Library, kind: Any, view_only: bool, nbytes: int, given: dict[str, Any]
) -> None:
    check_all(theirs, EXPLICIT_LITTLE, lambda: kind(DATA[:nbytes]), view_only=view_only, **given)


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview, io.BytesIO])
def test_pixel_data_that_is_too_short_is_refused(kind: Any, validate: bool) -> None:
    decoder = get_decoder(EXPLICIT_LITTLE)
    for call in (
        lambda: decoder.as_array(kind(b"abcde"), validate=validate, **options()),
        lambda: decoder.as_buffer(kind(b"abcde"), validate=validate, **options()),
        lambda: list(decoder.iter_array(kind(b"abcde"), validate=validate, **options())),
        lambda: list(decoder.iter_buffer(kind(b"abcde"), validate=validate, **options())),
    ):
        with pytest.raises(ImagePixelError, match="5"):
            call()


@pytest.mark.parametrize("index", [-1, 2, 1 << 62])
def test_a_frame_that_is_not_there_is_refused(index: int) -> None:
    given = options(number_of_frames=2)
    decoder = get_decoder(EXPLICIT_LITTLE)
    for call in (decoder.as_array, decoder.as_buffer):
        with pytest.raises(FrameIndexError, match=str(index)):
            call(b"abcdefghijkl", index=index, **given)
    for iterate in (decoder.iter_array, decoder.iter_buffer):
        with pytest.raises(ValueError, match=str(index)):
            list(iterate(b"abcdefghijkl", indices=[index], **given))


@pytest.mark.parametrize("nbytes", [1, 2, 6, 1000])
def test_zeros_behind_the_frames_are_padding_and_no_frames(nbytes: int) -> None:
    decoder = get_decoder(EXPLICIT_LITTLE)
    with pytest.warns(UserWarning, match=f"{nbytes} at its end"):
        array, found = decoder.as_array(b"abcdef" + bytes(nbytes), **options())
    assert array.tobytes() == b"abcdef"
    assert found["number_of_frames"] == 1


def test_whole_frames_in_excess_are_given_with_a_warning() -> None:
    decoder = get_decoder(EXPLICIT_LITTLE)
    with pytest.warns(UserWarning, match="allow_excess_frames"):
        array, found = decoder.as_array(b"abcdefghijkl", **options())
    assert array.shape == (2, 2, 3)
    assert found["number_of_frames"] == 2
    with pytest.warns(UserWarning, match="6 at its end"):
        array, _ = decoder.as_array(b"abcdefghijkl", allow_excess_frames=False, **options())
    assert array.tobytes() == b"abcdef"


def test_a_pad_byte_to_even_length_is_nothing_to_tell() -> None:
    given = options(columns=1, rows=3)
    for source in (b"abc", b"abc\0", bytearray(b"abc\0")):
        assert get_decoder(EXPLICIT_LITTLE).as_array(source, **given)[0].tobytes() == b"abc"


def test_a_file_object_is_left_where_it_stood() -> None:
    file = io.BytesIO(b"header" + DATA[:12])
    file.seek(6)
    given = options(number_of_frames=2)
    decoder = get_decoder(EXPLICIT_LITTLE)
    assert decoder.as_array(file, **given)[0].tobytes() == DATA[:12]
    assert decoder.as_buffer(file, index=1, **given)[0] == DATA[6:12]
    frames = decoder.iter_array(file, **given)
    next(frames)
    assert file.tell() == 6
    assert [frame.tobytes() for frame, _ in frames] == [DATA[6:12]]
    assert file.tell() == 6


class Slow(io.RawIOBase):
    """A file object that gives a byte at a time."""

    def __init__(self, data: bytes) -> None:
        self.inner = io.BytesIO(data)

    def read(self, nbytes: int = -1) -> bytes:
        return self.inner.read(min(nbytes, 1) if nbytes >= 0 else -1)

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.inner.seek(offset, whence)

    def tell(self) -> int:
        return self.inner.tell()


def test_short_reads_are_repeated() -> None:
    array, _ = get_decoder(EXPLICIT_LITTLE).as_array(Slow(b"abcdef"), **options())
    assert array.tobytes() == b"abcdef"


def test_a_mapped_file_is_bytes(tmp_path: Any) -> None:
    import mmap

    path = tmp_path / "pixels"
    path.write_bytes(b"abcdef")
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        array, _ = get_decoder(EXPLICIT_LITTLE).as_array(mapped, **options())
        assert array.tobytes() == b"abcdef"
        assert array.flags.owndata


# -- layouts


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("bits", [8, 16, 32, 64])
@pytest.mark.parametrize("unused", [0, 3])
def test_samples_of_every_size(theirs: Library, syntax: str, signed: int, bits: int, unused: int) -> None:
    given = {"bits_allocated": bits, "bits_stored": bits - unused, "pixel_representation": signed}
    for frames, index in ((1, None), (2, None), (2, 1)):
        source = DATA[: 6 * frames * bits // 8]
        check_all(theirs, syntax, lambda source=source: source, index, number_of_frames=frames, **given)  # type: ignore[misc]


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("nbytes", [3, 5, 6, 7])
@pytest.mark.parametrize("planar", [0, 1])
def test_samples_of_sizes_without_a_type_become_wider(
    order: Any, signed: bool, nbytes: int, planar: int
) -> None:
    largest = 1 << (8 * nbytes - signed)
    numbers = [0, 1, largest - 1, -largest if signed else 2, -1 if signed else 3, 4] * 3
    data = b"".join(number.to_bytes(nbytes, order, signed=signed) for number in numbers)
    array, found = get_decoder(EXPLICIT_LITTLE if order == "little" else EXPLICIT_BIG).as_array(
        data,
        **options(
            bits_allocated=8 * nbytes,
            bits_stored=8 * nbytes,
            pixel_representation=int(signed),
            samples_per_pixel=3,
            planar_configuration=planar,
            photometric_interpretation="RGB",
        ),
    )
    expected = np.array(numbers, dtype=object).reshape((3, 2, 3) if planar else (2, 3, 3))
    assert array.tolist() == (np.moveaxis(expected, 0, -1) if planar else expected).tolist()
    assert (
        array.dtype.str
        == f"{'<' if order == 'little' else '>'}{'i' if signed else 'u'}{4 if nbytes == 3 else 8}"
    )
    assert found["planar_configuration"] == 0


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize("planar", [0, 1])
@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("unused", [0, 3])
@pytest.mark.parametrize("view_only", [False, True])
def test_colours_in_planes_or_together(
    theirs: Library, syntax: str, planar: int, bits: int, unused: int, view_only: bool
) -> None:
    given = {
        "bits_allocated": bits,
        "bits_stored": bits - unused,
        "samples_per_pixel": 3,
        "photometric_interpretation": "RGB",
        "planar_configuration": planar,
        "view_only": view_only,
    }
    for frames, index in ((1, None), (2, None), (2, 1)):
        source = DATA[: 18 * frames * bits // 8]
        check_all(theirs, syntax, lambda source=source: source, index, number_of_frames=frames, **given)  # type: ignore[misc]


def test_arrays_of_planes_are_contiguous_unless_they_are_views() -> None:
    given = options(samples_per_pixel=3, photometric_interpretation="RGB", planar_configuration=1)
    array, _ = get_decoder(EXPLICIT_LITTLE).as_array(DATA[:18], **given)
    assert array.flags.c_contiguous
    view, _ = get_decoder(EXPLICIT_LITTLE).as_array(DATA[:18], view_only=True, **given)
    assert not view.flags.c_contiguous
    assert not view.flags.writeable
    assert np.array_equal(view, array)


@pytest.mark.parametrize(
    "asked", [{}, {"raw": True}, {"as_rgb": False}, {"force_rgb": True}, {"force_ybr": True}]
)
@pytest.mark.parametrize("interpretation", ["RGB", "YBR_FULL", "YBR_FULL_422", "YBR_ICT", "YBR_PARTIAL_422"])
@pytest.mark.parametrize("bits", [8, 16])
def test_colour_spaces(theirs: Library, asked: dict[str, Any], interpretation: str, bits: int) -> None:
    frame = 8 * (2 if interpretation == "YBR_FULL_422" else 3) * bits // 8
    given = {
        "columns": 4,
        "samples_per_pixel": 3,
        "planar_configuration": 0,
        "photometric_interpretation": interpretation,
        "bits_allocated": bits,
        "bits_stored": bits,
        **asked,
    }
    # pydicom takes the second frame that it iterates over for one without subsampling.
    shapes = [(1, None)] if interpretation == "YBR_FULL_422" else [(1, None), (2, None), (2, 1)]
    for frames, index in shapes:
        source = DATA[: frame * frames]
        check_all(
            theirs, EXPLICIT_LITTLE, lambda source=source: source, index, number_of_frames=frames, **given
        )  # type: ignore[misc]


def test_subsampled_frames_are_found_one_by_one() -> None:
    given = options(
        columns=4,
        number_of_frames=3,
        samples_per_pixel=3,
        planar_configuration=0,
        photometric_interpretation="YBR_FULL_422",
    )
    decoder = get_decoder(EXPLICIT_LITTLE)
    for asked in ({}, {"raw": True}):
        whole, found = decoder.as_array(DATA[:48], **asked, **given)
        one_by_one = list(decoder.iter_array(DATA[:48], **asked, **given))
        assert np.array_equal([array for array, _ in one_by_one], whole)
        assert {properties["photometric_interpretation"] for _, properties in one_by_one} == {
            found["photometric_interpretation"]
        }


@pytest.mark.parametrize("nbytes", [15, 16, 17, 18, 20, 24, 25, 32])
def test_the_size_of_subsampled_colours_is_their_own(theirs: Library, nbytes: int) -> None:
    given = {
        "columns": 4,
        "samples_per_pixel": 3,
        "planar_configuration": 0,
        "photometric_interpretation": "YBR_FULL_422",
    }
    check_all(theirs, EXPLICIT_LITTLE, lambda: DATA[:nbytes], **given)


@pytest.mark.parametrize("planar", [0, 1])
def test_subsampled_colours_have_one_layout(planar: int) -> None:
    array, found = get_decoder(EXPLICIT_LITTLE).as_array(
        b"\1\2\3\4\5\6\7\x08",
        raw=True,
        **options(
            rows=1,
            columns=4,
            samples_per_pixel=3,
            planar_configuration=planar,
            photometric_interpretation="YBR_FULL_422",
        ),
    )
    assert array.tolist() == [[[1, 3, 4], [2, 3, 4], [5, 7, 8], [6, 7, 8]]]
    assert found["photometric_interpretation"] == "YBR_FULL"


def test_subsampled_colours_need_pairs_of_pixels() -> None:
    with pytest.raises(ImagePixelError, match="Columns"):
        get_decoder(EXPLICIT_LITTLE).as_array(
            bytes(6),
            **options(
                rows=1, samples_per_pixel=3, planar_configuration=0, photometric_interpretation="YBR_FULL_422"
            ),
        )


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize("index", [None, 0, 1, 2])
@pytest.mark.parametrize("given", [{"pixel_vr": "OW"}, {"pixel_vr": "OB"}, {"be_swap_ow": True}])
@pytest.mark.parametrize("view_only", [False, True])
def test_8_bit_samples_in_big_endian_words(
    theirs: Library, syntax: str, index: int | None, given: dict[str, Any], view_only: bool
) -> None:
    check_all(
        theirs, syntax, lambda: DATA[:10], index, rows=1, number_of_frames=3, view_only=view_only, **given
    )


def test_a_frame_may_begin_inside_a_word() -> None:
    decoder = get_decoder(EXPLICIT_BIG)
    given = options(rows=1, number_of_frames=3, pixel_vr="OW")
    frames = [array.tolist() for array, _ in decoder.iter_array(b"badcfehg i", **given)]
    assert bytes(byte for frame in frames for row in frame for byte in row) == b"abcdefghi"
    assert decoder.as_buffer(b"badcfehg i", index=1, **given)[0] == b"dcfe"
    with pytest.raises(ImagePixelError, match="16-bit word"):
        decoder.as_array(b"badcfehgi", **given)


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize(("keyword", "bits"), [("FloatPixelData", 32), ("DoubleFloatPixelData", 64)])
@pytest.mark.parametrize("index", [None, 1])
def test_floats(theirs: Library, syntax: str, keyword: str, bits: int, index: int | None) -> None:
    data = np.linspace(-3, 3, 12).astype(f"{'<' if syntax == EXPLICIT_LITTLE else '>'}f{bits // 8}").tobytes()
    check_all(
        theirs,
        syntax,
        lambda: data,
        index,
        pixel_keyword=keyword,
        bits_allocated=bits,
        bits_stored=...,
        pixel_representation=...,
        number_of_frames=2,
    )


# -- bits


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize(
    ("rows", "columns", "frames"), [(3, 3, 5), (3, 5, 3), (1, 1, 9), (2, 4, 2), (7, 9, 4)]
)
def test_1_bit_frames_need_not_begin_with_a_byte(syntax: str, rows: int, columns: int, frames: int) -> None:
    pixels = np.random.default_rng(rows).integers(0, 2, (frames, rows, columns), dtype="u1")
    packed = np.packbits(pixels, bitorder="little").tobytes()
    given = options(
        rows=rows, columns=columns, number_of_frames=frames, bits_allocated=1, bits_stored=1, pixel_vr="OB"
    )
    decoder = get_decoder(syntax)
    for source in (packed, packed + bytes(len(packed) % 2), bytearray(packed), io.BytesIO(packed)):
        assert np.array_equal(decoder.as_array(source, **given)[0], pixels)
        assert [frame.tolist() for frame, _ in decoder.iter_array(source, **given)] == pixels.tolist()
    for index in range(frames):
        assert np.array_equal(decoder.as_array(packed, index=index, **given)[0], pixels[index])
        held, _ = decoder.as_buffer(packed, index=index, **given)
        first, end = index * rows * columns, (index + 1) * rows * columns
        assert held == packed[first // 8 : (end + 7) // 8]


@pytest.mark.parametrize("planar", [0, 1])
def test_1_bit_colours(planar: int) -> None:
    pixels = np.random.default_rng(1).integers(0, 2, (2, 3, 5, 3), dtype="u1")
    stored = np.moveaxis(pixels, -1, 1) if planar else pixels
    array, _ = get_decoder(EXPLICIT_LITTLE).as_array(
        np.packbits(stored, bitorder="little").tobytes(),
        **options(
            rows=3,
            columns=5,
            number_of_frames=2,
            bits_allocated=1,
            bits_stored=1,
            samples_per_pixel=3,
            planar_configuration=planar,
            photometric_interpretation="RGB",
        ),
    )
    assert np.array_equal(array, pixels)


def test_bits_above_bits_stored_are_kept_in_bytes_and_cleared_in_arrays() -> None:
    data = np.array([0xF123, 0x0FFF, 0x8800, 0x7001, 0x1000, 0xFFFF], "<u2").tobytes()
    decoder = get_decoder(EXPLICIT_LITTLE)
    given = options(bits_allocated=16, bits_stored=12)
    assert decoder.as_buffer(data, **given)[0] == data
    assert decoder.as_array(data, **given)[0].ravel().tolist() == [0x123, 0xFFF, 0x800, 1, 0, 0xFFF]
    signed = given | {"pixel_representation": 1}
    assert decoder.as_array(data, **signed)[0].ravel().tolist() == [0x123, -1, -2048, 1, 0, -1]
    kept = decoder.as_array(data, correct_unused_bits=False, **given)[0]
    assert kept.tobytes() == data


# -- the way without a runner


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG, "1.2.840.10008.1.2"])
@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize(
    "made",
    [
        {"count": 1, "bits": 8},
        {"count": 1, "bits": 16},
        {"count": 1, "bits": 16, "stored": 12},
        {"count": 1, "bits": 16, "stored": 12, "signed": True},
        {"count": 1, "bits": 32},
        {"count": 3, "bits": 8},
        {"count": 3, "bits": 8, "planar": 1},
        {"count": 3, "bits": 16, "planar": 1},
        {"count": 3, "bits": 8, "interpretation": "YBR_FULL"},
    ],
)
def test_simple_images_are_what_a_runner_makes_of_them(
    syntax: str, frames: int, made: dict[str, Any], tmp_path: Any
) -> None:
    made = dict(made)
    shape = {name: made.pop(name) for name in ("planar", "interpretation") if name in made}
    pixels = samples(16, 24, frames, **made)
    ds = image(cydicom, pixels, frames, made["count"], syntax, stored=made.get("stored"), **shape)
    path = str(tmp_path / "image.dcm")
    ds.save_as(path, enforce_file_format=True)
    read = cydicom.dcmread(path)
    found = simple_pixels(read)
    slow, properties = get_decoder(syntax).as_array(read, workers=1, as_rgb=True)
    assert properties["rows"] == 16
    if "interpretation" in shape or syntax == EXPLICIT_BIG:
        assert found is None
        return
    for _ in range(2):
        # The second time it is known what to do with such images.
        found = simple_pixels(read)
        assert found is not None
        array, description, place = found
        assert array.dtype == slow.dtype
        assert array.flags.writeable
        assert np.array_equal(array, slow)
        assert np.array_equal(array, pixels)
        # It was made from what a look at the data set finds.
        assert place is not None
        expected = _origin(read)
        assert Origin(description, place).is_that_of(expected)
        assert expected.is_that_of(Origin(description, place))
        # Nothing of the data set was touched, or is shared with it.
        assert not read._dict.is_converted(0x7FE00010)
        array[...] = 0
        assert np.array_equal(get_decoder(syntax).as_array(read)[0], slow)


@pytest.mark.parametrize("touched", [False, True])
def test_the_array_is_made_anew_when_what_it_was_made_from_has_changed(tmp_path: Any, touched: bool) -> None:
    pixels = samples(16, 24)
    path = str(tmp_path / "image.dcm")
    image(cydicom, pixels).save_as(path, enforce_file_format=True)
    ds = cydicom.dcmread(path)
    if touched:
        assert ds.PixelData == pixels.tobytes()
    first = ds.pixel_array
    assert ds.pixel_array is first
    ds.PixelRepresentation = 1
    second = ds.pixel_array
    assert second.dtype == np.dtype("<i2")
    ds.Rows, ds.Columns = 24, 16
    assert ds.pixel_array.shape == (24, 16)
    ds.PixelData = bytes(768)
    assert not ds.pixel_array.any()
    assert ds.pixel_array is ds.pixel_array
    ds.file_meta.TransferSyntaxUID = EXPLICIT_BIG
    assert ds.pixel_array.dtype == np.dtype(">i2")
    assert np.array_equal(first, pixels)
    assert np.array_equal(second, pixels.view("<i2"))
    del ds.PixelData
    with pytest.raises(AttributeError):
        ds.pixel_array


@pytest.mark.parametrize("nbytes", [766, 767, 769, 770])
def test_pixel_data_of_another_size_is_not_taken_for_a_known_image(nbytes: int) -> None:
    ds = image(cydicom, samples(16, 24))
    assert simple_pixels(ds) is not None
    ds.PixelData = bytes(nbytes)
    assert simple_pixels(ds) is None


@pytest.mark.parametrize(
    "elements",
    [
        *({"Rows": 15}, {"Rows": 17}, {"HighBit": 99}, {"SamplesPerPixel": 3}, {"BitsAllocated": 12}),
        *({"PhotometricInterpretation": "RGB"}, {"PixelData": None}, {"BitsStored": None}, {"Rows": None}),
        *({"ExtendedOffsetTable": bytes(8)}, {"FloatPixelData": bytes(8)}, {"NumberOfFrames": 2}),
        {"PixelRepresentation": 7},
    ],
)
def test_whatever_is_special_is_left_to_a_runner(elements: dict[str, Any]) -> None:
    assert simple_pixels(image(cydicom, samples())) is not None
    assert simple_pixels(image(cydicom, samples(), **elements)) is None


@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("high", [0, 5, 11, 13, 15])
def test_the_lowest_bits_are_stored_whatever_high_bit_says(high: int, signed: bool) -> None:
    pydicom = pytest.importorskip("pydicom")
    importlib.import_module("pydicom.dataset")
    pixels = np.random.default_rng(1).integers(0, 65536, (6, 8)).astype("u2")
    elements = {"stored": 12, "HighBit": high, "PixelRepresentation": int(signed)}
    expected = image(pydicom, pixels, **elements).pixel_array
    found = image(cydicom, pixels, **elements).pixel_array
    assert found.dtype == expected.dtype
    assert np.array_equal(found, expected)


def test_elements_that_were_changed_count() -> None:
    pixels = samples(16, 24)
    ds = image(cydicom, pixels)
    ds.Rows, ds.Columns = ds.Columns, ds.Rows
    found = simple_pixels(ds)
    assert found is not None
    assert found[0].shape == (24, 16)
    ds.PixelData = bytes(768)
    found = simple_pixels(ds)
    assert found is not None
    assert not found[0].any()


def test_code_of_the_user_is_asked(tmp_path: Any) -> None:
    path = str(tmp_path / "image.dcm")
    image(cydicom, samples()).save_as(path, enforce_file_format=True)

    class Own(type(cydicom.dcmread(path))):  # type: ignore[misc]
        def __getitem__(self, key: Any) -> Any:
            return super().__getitem__(key)

    own = cydicom.dcmread(path)
    own.__class__ = Own
    assert simple_pixels(own) is None
    cydicom.config.data_element_callback = lambda raw, **_: raw
    assert simple_pixels(cydicom.dcmread(path)) is None
