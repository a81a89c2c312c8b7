"""Encapsulated pixel data: plugins, RLE, deflated frames, wrong counts, several threads."""

from __future__ import annotations

import io
import sys
import threading
import types
import warnings
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom._native import rle
from cydicom.encaps import encapsulate
from cydicom.errors import DicomReadWarning, FrameIndexError, ImagePixelError, UndecodableFrame
from cydicom.pixels.color import convert_color_space
from cydicom.pixels.decoders.base import Decoder, DecodeRunner, get_decoder, simple_pixels
from cydicom.pixels.decoders.rle import _rle_decode_frame, _rle_decode_segment, _rle_parse_header
from cydicom.uid import UID
from tests.pixels.building import DEFLATED_FRAMES, RLE, image, options_for, samples
from tests.pixels.libraries import Library, Outcome, options

OURS = Library("cydicom")


@pytest.fixture(scope="module")
def theirs() -> Library:
    pytest.importorskip("pydicom")
    return Library("pydicom")


def triple(src: bytes, runner: Any) -> bytes:
    return bytes(src) * 3


@pytest.fixture
def plugin() -> Iterator[types.ModuleType]:
    """Provide a module that a decoder can be told to use."""
    module = types.ModuleType("decoding_plugin_of_a_test")
    module.DECODER_DEPENDENCIES = {RLE: ("something>=1.0", "other")}  # type: ignore[attr-defined]
    module.is_available = lambda uid: True  # type: ignore[attr-defined]
    module.decode = triple  # type: ignore[attr-defined]
    sys.modules[module.__name__] = module
    yield module
    del sys.modules[module.__name__]


PATH = ("decoding_plugin_of_a_test", "decode")


def with_plugins(library: Library, module: types.ModuleType, **functions: Callable[..., Any]) -> Any:
    """Return a decoder for RLE with functions as its only plugins."""
    decoder = library.base.Decoder(library.uid.UID(RLE))
    for label, function in functions.items():
        module.decode = function  # type: ignore[attr-defined]
        decoder.add_plugin(label, PATH)
    return decoder


# -- plugins


def test_plugins_come_and_go(plugin: types.ModuleType) -> None:
    decoder = Decoder(UID(RLE))
    assert decoder.available_plugins == ()
    assert not decoder.is_available
    decoder.add_plugin("b", PATH)
    decoder.add_plugins([("a", PATH)])
    assert decoder.available_plugins == ("a", "b")
    assert decoder.is_available
    assert decoder.missing_dependencies == []
    decoder.remove_plugin("a")
    decoder.remove_plugin("b")
    with pytest.raises(ValueError, match="'b'"):
        decoder.remove_plugin("b")


def test_a_plugin_that_cannot_be_used_tells_what_it_needs(theirs: Library, plugin: types.ModuleType) -> None:
    plugin.is_available = lambda uid: False  # type: ignore[attr-defined]

    def run(library: Library) -> Any:
        decoder = library.base.Decoder(library.uid.UID(RLE))
        decoder.add_plugin("a", PATH)
        return decoder.available_plugins, decoder.missing_dependencies, decoder.is_available

    assert Outcome(lambda: run(OURS)).agrees_with(Outcome(lambda: run(theirs)))
    decoder = Decoder(UID(RLE))
    decoder.add_plugin("a", PATH)
    for label in ("", "a"):
        with pytest.raises(RuntimeError, match=r"something>=1.0 and other"):
            decoder.as_array(encapsulate([b"ab"]), decoding_plugin=label, **options())


@pytest.mark.parametrize("part", ["is_available", "DECODER_DEPENDENCIES", "decode"])
def test_a_plugin_has_all_its_parts(plugin: types.ModuleType, part: str) -> None:
    delattr(plugin, part)
    with pytest.raises(AttributeError):
        Decoder(UID(RLE)).add_plugin("a", PATH)


def test_a_plugin_is_there_once_and_for_its_transfer_syntax(plugin: types.ModuleType) -> None:
    decoder = Decoder(UID(RLE))
    decoder.add_plugin("a", PATH)
    with pytest.raises(ValueError, match="'a'"):
        decoder.add_plugin("a", PATH)
    with pytest.raises(ValueError, match="does not support"):
        Decoder(UID(DEFLATED_FRAMES)).add_plugin("a", PATH)
    with pytest.raises(ModuleNotFoundError):
        decoder.add_plugin("c", ("no_module_of_this_name", "decode"))


def test_a_plugin_that_is_not_there_is_refused(plugin: types.ModuleType) -> None:
    decoder = Decoder(UID(RLE))
    with pytest.raises(ValueError, match="'a'"):
        decoder.as_array(encapsulate([b"ab"]), decoding_plugin="a", **options())
    with pytest.raises(RuntimeError, match="RLE Lossless"):
        decoder.as_array(encapsulate([b"ab"]), **options())


def test_pydicoms_label_stands_for_what_is_native_here() -> None:
    decoder = get_decoder(RLE)
    assert "cydicom" in decoder.available_plugins
    frame = rle.encode(bytes(6), 2, 3, 1, 1)
    for label in ("cydicom", "pydicom"):
        array, _ = decoder.as_array(encapsulate([frame]), decoding_plugin=label, **options())
        assert array.tobytes() == bytes(6)


@pytest.mark.parametrize("uid", ["1.2.3", "", "1.2.840.10008.1.2.4.100"])
def test_there_is_no_decoder_for_other_transfer_syntaxes(theirs: Library, uid: str) -> None:
    with pytest.raises(NotImplementedError):
        get_decoder(uid)
    with pytest.raises(NotImplementedError):
        theirs.decoder(uid)


def test_there_are_all_of_pydicoms_decoders(theirs: Library) -> None:
    import importlib

    ours = importlib.import_module("cydicom.pixels.decoders")
    package = importlib.import_module("pydicom.pixels.decoders")
    names = [name for name in vars(package) if name.endswith("Decoder")]
    assert len(names) == 16
    for name in names:
        decoder = getattr(ours, name)
        assert getattr(package, name).UID == decoder.UID
        assert getattr(package, name).is_native == decoder.is_native
        assert decoder is get_decoder(decoder.UID)


def check_all(
    theirs: Library,
    plugin: types.ModuleType,
    make: Callable[[Library], Any],
    functions: dict[str, Callable[..., Any]],
    index: int | None = None,
    **given: Any,
) -> None:
    """Compare all four ways to decode a source with both libraries."""
    told = options(**given)
    indices = None if index is None else [index]
    calls: list[Callable[[Any, Any], Any]] = [
        lambda decoder, src: decoder.as_array(src, index=index, **told),
        lambda decoder, src: decoder.as_buffer(src, index=index, **told),
        lambda decoder, src: list(decoder.iter_array(src, indices=indices, **told)),
        lambda decoder, src: list(decoder.iter_buffer(src, indices=indices, **told)),
    ]
    for call in calls:
        outcomes = []
        for library in (theirs, OURS):
            decoder = with_plugins(library, plugin, **functions)
            outcomes.append(Outcome(lambda: call(decoder, make(library))))  # noqa: B023
        assert outcomes[1].agrees_with(outcomes[0]), f"pydicom: {outcomes[0]}\ncydicom: {outcomes[1]}"


def packed(*frames: bytes, bot: bool = True) -> Callable[[Library], bytes]:
    return lambda library: bytes(library.encaps.encapsulate(list(frames), has_bot=bot))


def failing(src: bytes, runner: Any) -> bytes:
    raise ValueError("no")


def as_ybr(src: bytes, runner: Any) -> bytes:
    runner.set_option("photometric_interpretation", "YBR_FULL")
    return src * 9


def as_planes(src: bytes, runner: Any) -> bytes:
    runner.set_option("planar_configuration", 1)
    return bytes(range(18))


def as_bytes(src: bytes, runner: Any) -> bytes:
    runner.set_option("bits_allocated", 8)
    return bytes(range(6))


COLOURS = {"samples_per_pixel": 3, "planar_configuration": 0, "photometric_interpretation": "RGB"}


@pytest.mark.parametrize(
    ("functions", "given"),
    [
        ({"a": triple}, {}),
        ({"a": failing}, {}),
        ({"a": failing, "b": triple}, {}),
        ({"a": failing, "b": triple}, {"decoding_plugin": "a"}),
        ({"a": failing, "b": triple}, {"decoding_plugin": "b"}),
        ({"a": failing, "b": triple}, {"decoding_plugin": "c"}),
        ({"a": lambda src, runner: bytearray(6)}, {}),
        ({"a": as_ybr}, COLOURS),
        ({"a": as_ybr}, {**COLOURS, "as_rgb": False}),
        ({"a": as_planes}, COLOURS),
        ({"a": lambda src, runner: bytes(range(12))}, {"bits_allocated": 16, "bits_stored": 4}),
    ],
)
@pytest.mark.parametrize(("frames", "index"), [((b"ab",), None), ((b"ab", b"cd"), None), ((b"ab", b"cd"), 1)])
def test_frames_are_what_plugins_make_of_them(
    theirs: Library, plugin: types.ModuleType, functions: Any, given: Any, frames: Any, index: int | None
) -> None:
    check_all(theirs, plugin, packed(*frames), functions, index, number_of_frames=len(frames), **given)


def test_fewer_bits_than_the_data_set_says_are_given_in_its_type(
    theirs: Library, plugin: types.ModuleType
) -> None:
    given = options(bits_allocated=16, bits_stored=8, number_of_frames=2)

    def run(library: Library) -> Any:
        decoder = with_plugins(library, plugin, a=as_bytes)
        return decoder.as_array(packed(b"ab", b"cd")(library), **given)

    assert Outcome(lambda: run(OURS)).agrees_with(Outcome(lambda: run(theirs)))
    decoder = with_plugins(OURS, plugin, a=as_bytes)
    for frame, found in decoder.iter_array(encapsulate([b"ab", b"cd"]), **given):
        assert frame.dtype == np.uint16
        assert found["bits_allocated"] == 16


def test_a_file_object_and_an_extended_offset_table(theirs: Library, plugin: types.ModuleType) -> None:
    functions: dict[str, Callable[..., Any]] = {"a": triple}
    source = packed(b"ab", b"cd", bot=False)
    table = ([0, 10], [2, 2])
    for index in (None, 0, 1):
        check_all(
            theirs,
            plugin,
            lambda lib: io.BytesIO(packed(b"ab", b"cd")(lib)),
            functions,
            index,
            number_of_frames=2,
        )
        check_all(theirs, plugin, source, functions, index, number_of_frames=2, extended_offsets=table)


@pytest.mark.parametrize("nbytes", [0, 5, 7, 12])
def test_a_frame_of_another_size_is_refused(plugin: types.ModuleType, nbytes: int) -> None:
    decoder = with_plugins(OURS, plugin, a=lambda src, runner: bytes(nbytes))
    source = encapsulate([b"ab"])
    for call in (
        lambda: decoder.as_array(source, **options()),
        lambda: decoder.as_array(source, index=0, **options()),
        lambda: decoder.as_buffer(source, **options()),
        lambda: decoder.as_buffer(source, index=0, **options()),
        lambda: list(decoder.iter_array(source, **options())),
        lambda: list(decoder.iter_buffer(source, **options())),
    ):
        with pytest.raises(ImagePixelError, match=f"{nbytes} bytes, 6 are expected"):
            call()


def test_a_frame_of_another_shape_is_refused(plugin: types.ModuleType) -> None:
    def taller(src: bytes, runner: Any) -> bytes:
        runner.set_option("rows", 4)
        return bytes(12)

    decoder = with_plugins(OURS, plugin, a=taller)
    with pytest.raises(ImagePixelError, match=r"\(4, 3\)"):
        decoder.as_array(encapsulate([b"ab"]), **options())


@pytest.mark.parametrize("workers", [1, 2])
def test_frames_of_different_colours_make_no_array(plugin: types.ModuleType, workers: int) -> None:
    def alternating(src: bytes, runner: Any) -> bytes:
        runner.set_option("photometric_interpretation", "YBR_RCT" if src == b"cd" else "RGB")
        return src * 9

    decoder = with_plugins(OURS, plugin, a=alternating)
    source = encapsulate([b"ab", b"cd", b"ab"])
    given = options(number_of_frames=3, **COLOURS)
    with pytest.raises(ImagePixelError, match="YBR_RCT") as raised:
        decoder.as_array(source, workers=workers, **given)
    assert raised.value.__notes__ == ["in frame 1, counted from 0"]
    found = [
        properties["photometric_interpretation"] for _, properties in decoder.iter_array(source, **given)
    ]
    assert found == ["RGB", "YBR_RCT", "RGB"]


def test_plugins_see_the_bytes_of_a_frame_and_the_runner(plugin: types.ModuleType) -> None:
    seen: list[Any] = []

    def look(src: bytes, runner: Any) -> bytes:
        seen.append((src, type(runner), runner.rows, runner.columns, runner.get_option("quality")))
        return src * 3

    decoder = with_plugins(OURS, plugin, a=look)
    decoder.as_buffer(
        encapsulate([b"ab", b"cd"], fragments_per_frame=1), quality=7, **options(number_of_frames=2)
    )
    assert seen == [(b"ab", DecodeRunner, 2, 3, 7), (b"cd", DecodeRunner, 2, 3, 7)]


# -- wrong counts


@pytest.mark.parametrize("bot", [True, False])
def test_fewer_frames_than_there_should_be_are_refused(plugin: types.ModuleType, bot: bool) -> None:
    decoder = with_plugins(OURS, plugin, a=triple)
    source = encapsulate([b"ab", b"cd"], has_bot=bot)
    for call in (decoder.as_array, decoder.as_buffer):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DicomReadWarning)
            with pytest.raises(ValueError, match="3"):
                call(source, **options(number_of_frames=3))


def test_frames_in_excess_are_given_with_a_warning(plugin: types.ModuleType) -> None:
    decoder = with_plugins(OURS, plugin, a=triple)
    source = encapsulate([b"ab", b"cd", b"ef"])
    with pytest.warns(DicomReadWarning, match="3 frames"):
        array, found = decoder.as_array(source, **options(number_of_frames=2))
    assert array.shape == (3, 2, 3)
    assert found["number_of_frames"] == 3
    with pytest.warns(DicomReadWarning, match="3 frames"):
        data, found = decoder.as_buffer(source, allow_excess_frames=False, **options(number_of_frames=2))
    assert data == b"abababcdcdcd"
    assert found["number_of_frames"] == 2


@pytest.mark.parametrize("index", [-1, 2, 1 << 40])
def test_a_frame_that_is_not_there_is_refused(plugin: types.ModuleType, index: int) -> None:
    decoder = with_plugins(OURS, plugin, a=triple)
    source = encapsulate([b"ab", b"cd"])
    for call in (decoder.as_array, decoder.as_buffer):
        with pytest.raises(FrameIndexError, match=str(index)):
            call(source, index=index, **options(number_of_frames=2))


@pytest.mark.parametrize("source", [b"", b"abcdefgh", encapsulate([b"ab"])[:12]])
def test_what_is_not_encapsulated_is_refused(plugin: types.ModuleType, source: bytes) -> None:
    decoder = with_plugins(OURS, plugin, a=triple)
    for call in (decoder.as_array, decoder.as_buffer):
        with pytest.raises(ValueError):
            call(source, **options())


def test_native_pixel_data_of_an_encapsulated_transfer_syntax_is_told(plugin: types.ModuleType) -> None:
    decoder = with_plugins(OURS, plugin, a=triple)
    with pytest.warns(UserWarning, match="transfer syntax"), pytest.raises(ValueError):
        decoder.as_array(b"abcdef", **options())


# -- RLE


def encoded(array: np.ndarray, frames: int, count: int) -> list[bytes]:
    """Return each frame of an array in RLE."""
    parts = array if frames > 1 else [array]
    rows, columns = parts[0].shape[:2]
    return [rle.encode(part.tobytes(), rows, columns, count, part.dtype.itemsize) for part in parts]


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize(("count", "bits"), [(1, 8), (1, 16), (1, 32), (1, 64), (3, 8), (3, 16)])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("unused", [0, 3])
def test_rle_is_decoded(frames: int, count: int, bits: int, signed: bool, unused: int) -> None:
    stored = bits if bits == 64 else bits - unused
    array = samples(16, 24, frames, count, bits, stored, signed)
    given = options_for(array, frames, count, bits_stored=stored, pixel_keyword="PixelData")
    source = encapsulate(encoded(array, frames, count))
    decoder = get_decoder(RLE)
    for workers in (None, 2):
        found, properties = decoder.as_array(source, workers=workers, **given)
        assert found.dtype == array.dtype
        assert found.flags.c_contiguous
        assert found.flags.writeable
        assert np.array_equal(found, array)
        assert properties["number_of_frames"] == frames
        assert properties.get("planar_configuration", 0) == 0
        data, properties = decoder.as_buffer(source, workers=workers, **given)
        planes = np.moveaxis(array, -1, -3) if count > 1 else array
        assert data == planes.tobytes()
        assert type(data) is bytes
        assert properties.get("planar_configuration", 1) == 1
    for index in range(frames):
        found, properties = decoder.as_array(source, index=index, **given)
        assert np.array_equal(found, array[index] if frames > 1 else array)
        assert properties["number_of_frames"] == 1
        assert len(decoder.as_buffer(source, index=index, **given)[0]) == len(data) // frames
    one_by_one = [frame for frame, _ in decoder.iter_array(source, workers=2, **given)]
    assert np.array_equal(one_by_one if frames > 1 else one_by_one[0], array)
    buffers = [bytes(frame) for frame, _ in decoder.iter_buffer(source, **given)]
    assert b"".join(buffers) == data


def test_bits_above_bits_stored_are_cleared_in_arrays_of_rle() -> None:
    array = np.array([[0xF123, 0x0FFF, 0x8800]], "<u2")
    source = encapsulate([rle.encode(array.tobytes(), 1, 3, 1, 2)])
    given = options(rows=1, bits_allocated=16, bits_stored=12)
    decoder = get_decoder(RLE)
    for frames in ({}, {"index": 0}):
        assert decoder.as_array(source, **frames, **given)[0].tolist() == [[0x123, 0xFFF, 0x800]]
        assert decoder.as_buffer(source, **frames, **given)[0] == array.tobytes()
        assert (
            decoder.as_array(source, correct_unused_bits=False, **frames, **given)[0].tolist()
            == array.tolist()
        )


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("raw", [False, True])
@pytest.mark.parametrize("workers", [1, 2])
def test_colours_of_rle_are_converted(theirs: Library, frames: int, raw: bool, workers: int) -> None:
    array = samples(16, 24, frames, 3, 8)
    given = options_for(array, frames, 3, photometric_interpretation="YBR_FULL", pixel_keyword="PixelData")
    source = encapsulate(encoded(array, frames, 3))
    expected, _ = theirs.decoder(RLE).as_array(source, raw=raw, **given)
    found, properties = get_decoder(RLE).as_array(source, raw=raw, workers=workers, **given)
    assert np.array_equal(found, expected)
    assert properties["photometric_interpretation"] == ("YBR_FULL" if raw else "RGB")


@pytest.mark.parametrize("frames", [1, 4])
def test_1_bit_frames_are_packed_each_on_its_own(frames: int) -> None:
    pixels = np.random.default_rng(3).integers(0, 2, (frames, 5, 7), dtype="u1")
    each = [np.packbits(frame, bitorder="little").tobytes() for frame in pixels]
    given = options(rows=5, columns=7, number_of_frames=frames, bits_allocated=1, bits_stored=1)
    for syntax, coded in (
        (RLE, [rle.encode(frame, 1, len(frame), 1, 1) for frame in each]),
        (DEFLATED_FRAMES, [deflated(frame) for frame in each]),
    ):
        decoder = get_decoder(syntax)
        source = encapsulate(coded)
        for workers in (1, 2):
            found, _ = decoder.as_array(source, workers=workers, **given)
            assert np.array_equal(found, pixels if frames > 1 else pixels[0])
        assert np.array_equal(decoder.as_array(source, index=frames - 1, **given)[0], pixels[-1])
        assert decoder.as_buffer(source, **given)[0] == b"".join(each)


def test_segments_of_broken_encoders_can_be_read_in_their_order() -> None:
    array = samples(4, 6)
    plain = rle.encode(array.tobytes(), 4, 6, 1, 2)
    swapped = rle.encode(array.byteswap().tobytes(), 4, 6, 1, 2)
    given = options(rows=4, columns=6, bits_allocated=16, bits_stored=16)
    for frames in (1, 2):
        source = encapsulate([swapped] * frames)
        found, _ = get_decoder(RLE).as_array(
            source, rle_segment_order="<", **given | {"number_of_frames": frames}
        )
        assert np.array_equal(found, np.stack([array] * frames) if frames > 1 else array)
        data, _ = get_decoder(RLE).as_buffer(
            source, rle_segment_order="<", **given | {"number_of_frames": frames}
        )
        assert data == array.tobytes() * frames
    assert _rle_decode_frame(plain, 4, 6, 1, 16) == array.tobytes()
    assert _rle_decode_frame(plain, 4, 6, 1, 16, "<") == array.byteswap().tobytes()


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize("workers", [1, 2])
def test_frames_that_decode_to_too_much_are_told_once(frames: int, workers: int) -> None:
    source = encapsulate([rle.encode(bytes(9), 3, 3, 1, 1)] * frames)
    given = options(number_of_frames=frames)
    decoder = get_decoder(RLE)
    for call in (
        lambda: decoder.as_array(source, workers=workers, **given),
        lambda: decoder.as_buffer(source, workers=workers, **given),
        lambda: list(decoder.iter_array(source, workers=workers, **given)),
        lambda: decoder.as_array(source, index=0, **given),
    ):
        with pytest.warns(DicomReadWarning, match="more bytes") as told:
            call()
        assert len(told) == 1


@pytest.mark.parametrize("workers", [1, 2, 0])
def test_a_broken_frame_is_told_by_its_index(workers: int) -> None:
    good = rle.encode(bytes(6), 2, 3, 1, 1)
    source = encapsulate([good, good, bytes(64), good])
    given = options(number_of_frames=4)
    decoder = get_decoder(RLE)
    for call in (
        lambda: decoder.as_array(source, workers=workers, **given),
        lambda: decoder.as_buffer(source, workers=workers, **given),
        lambda: list(decoder.iter_array(source, workers=workers, **given)),
        lambda: list(decoder.iter_buffer(source, workers=workers, **given)),
    ):
        with pytest.raises(ValueError, match="segment") as raised:
            call()
        assert "in frame 2, counted from 0" in raised.value.__notes__


def test_other_plugins_are_asked_in_their_order(plugin: types.ModuleType) -> None:
    decoder = Decoder(UID(RLE))
    decoder.add_plugin("cydicom", ("cydicom.pixels.decoders.rle", "_decode_frame"))
    decoder.add_plugin("other", PATH)
    given = options()
    source = encapsulate([b"ab"])
    # What the first cannot decode, the second is not asked for: a broken frame stays broken.
    with pytest.raises(ValueError, match="RLE"):
        decoder.as_array(source, **given)
    assert decoder.as_array(source, decoding_plugin="other", **given)[0].tobytes() == b"ababab"


def test_simple_images_in_rle_need_no_runner(tmp_path: Any) -> None:
    for made in ({"count": 3, "bits": 8}, {"count": 1, "bits": 16, "stored": 12, "signed": True}):
        array = samples(16, 24, **made)  # type: ignore[arg-type]
        count = int(made["count"])
        ds = image(cydicom, array, count=count, syntax=RLE, stored=int(made.get("stored", 0)) or None)
        ds.PixelData = encapsulate(encoded(array, 1, count))
        path = str(tmp_path / "image.dcm")
        ds["PixelData"].is_undefined_length = True
        ds.save_as(path, enforce_file_format=True)
        found = simple_pixels(cydicom.dcmread(path))
        assert found is not None
        assert np.array_equal(found[0], array)


def test_parts_of_rle_frames_have_pydicoms_functions(theirs: Library) -> None:
    import importlib

    package = importlib.import_module("pydicom.pixels.decoders.rle")
    frame = rle.encode(samples(4, 6).tobytes(), 4, 6, 1, 2)
    assert _rle_parse_header(frame[:64]) == package._rle_parse_header(frame[:64])
    for segment in (b"\x02abc\xfed\x80\x00e", b"", b"\x00", b"\x02ab", b"\xfe"):
        assert _rle_decode_segment(segment) == package._rle_decode_segment(segment)
    for header in (bytes(63), b"\x10" + bytes(63)):
        with pytest.raises(ValueError):
            _rle_parse_header(header)


# -- deflated frames


def deflated(data: bytes) -> bytes:
    engine = zlib.compressobj(wbits=-15)
    stream = engine.compress(data) + engine.flush()
    return stream + bytes(len(stream) % 2)


@pytest.mark.parametrize("frames", [1, 3])
@pytest.mark.parametrize(("count", "bits"), [(1, 8), (1, 16), (3, 8)])
def test_deflated_frames(frames: int, count: int, bits: int) -> None:
    array = samples(16, 24, frames, count, bits)
    given = options_for(array, frames, count, pixel_keyword="PixelData")
    source = encapsulate([deflated(frame.tobytes()) for frame in (array if frames > 1 else [array])])
    decoder = get_decoder(DEFLATED_FRAMES)
    for workers in (1, 2):
        assert np.array_equal(decoder.as_array(source, workers=workers, **given)[0], array)
    assert decoder.as_buffer(source, **given)[0] == array.tobytes()


@pytest.mark.parametrize(
    ("frame", "told"),
    [
        (deflated(bytes(1 << 24)), "inflates to more"),
        (deflated(bytes(7)), "inflates to more"),
        (deflated(bytes(5)), "5 bytes, it has 6"),
        (deflated(bytes(range(6)))[:-3], "it has 6|does not end"),
        (zlib.compress(bytes(6)), "not deflated"),
        (b"\xff" * 20, "not deflated"),
        (b"", "it has 6"),
        (deflated(bytes(6)) + b"junk", "does not end"),
    ],
)
def test_a_deflated_frame_is_just_its_size(frame: bytes, told: str) -> None:
    source = encapsulate([frame + bytes(len(frame) % 2)]) if frame else encapsulate([b"\0\0"])
    with pytest.raises(UndecodableFrame, match=told if frame else "not deflated|it has 6") as raised:
        get_decoder(DEFLATED_FRAMES).as_array(source, **options())
    assert isinstance(raised.value, ValueError)


# -- several threads


def test_workers_decode_at_the_same_time(plugin: types.ModuleType) -> None:
    meeting = threading.Barrier(2, timeout=20)
    threads = set()

    def meet(src: bytes, runner: Any) -> bytes:
        if src != b"00":
            meeting.wait()
        threads.add(threading.current_thread())
        return src * 3

    decoder = with_plugins(OURS, plugin, a=meet)
    source = encapsulate([b"00", b"11", b"22", b"33", b"44"])
    data, _ = decoder.as_buffer(source, workers=2, **options(number_of_frames=5))
    assert data == b"000000111111222222333333444444"
    assert len(threads) == 3
    meeting.reset()
    array, _ = decoder.as_array(source, workers=2, **options(number_of_frames=5))
    assert array.tobytes() == data


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("subsampling", ["444", "422", "420"])
def test_colours_that_the_codec_converts_are_those_of_the_runner(subsampling: str, workers: int) -> None:
    codecs = pytest.importorskip("imagecodecs")
    array = samples(33, 47, 5, 3, bits=8)
    encoded = [codecs.jpeg8_encode(frame, level=90, subsampling=subsampling) for frame in array]
    source = encapsulate(encoded)
    decoder = get_decoder("1.2.840.10008.1.2.4.50")
    given = options_for(array, 5, 3, photometric_interpretation="YBR_FULL_422", pixel_keyword="PixelData")
    given = {"decoding_plugin": "imagecodecs", "workers": workers, **given}
    raw, properties = decoder.as_array(source, raw=True, **given)
    assert properties["photometric_interpretation"] == "YBR_FULL_422"
    expected = convert_color_space(raw, "YBR_FULL_422", "RGB").astype(int)
    found, properties = decoder.as_array(source, **given)
    assert properties["photometric_interpretation"] == "RGB"
    # Where the real value lies between two integers, the codec may choose the other one.
    assert np.abs(found - expected).max() <= 1
    for (frame, told), whole in zip(decoder.iter_array(source, **given), found, strict=True):
        assert told["photometric_interpretation"] == "RGB"
        assert np.array_equal(frame, whole)
    for (data, told), whole in zip(decoder.iter_buffer(source, **given), raw, strict=True):
        assert told["photometric_interpretation"] == "YBR_FULL_422"
        assert bytes(data) == whole.tobytes()
    kept, properties = decoder.as_array(source, as_rgb=False, **given)
    assert properties["photometric_interpretation"] == "YBR_FULL_422"
    assert np.array_equal(kept, raw)


def test_colours_are_left_to_a_processing_function_of_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    codecs = pytest.importorskip("imagecodecs")
    array = samples(16, 16, 2, 3, bits=8)
    source = encapsulate([codecs.jpeg8_encode(frame, level=90) for frame in array])
    given = options_for(array, 2, 3, photometric_interpretation="YBR_FULL_422", pixel_keyword="PixelData")
    decoder = get_decoder("1.2.840.10008.1.2.4.50")
    raw, _ = decoder.as_array(source, raw=True, decoding_plugin="imagecodecs", **given)
    seen = []

    def look(arr: np.ndarray, runner: DecodeRunner, changes: dict[str, Any]) -> np.ndarray:
        seen.append(arr.copy())
        return arr

    monkeypatch.setattr("cydicom.pixels.decoders.corrections.PROCESSORS", [look])
    monkeypatch.setattr("cydicom.pixels.decoders.runner.PROCESSORS", [look])
    decoder.as_array(source, decoding_plugin="imagecodecs", **given)
    assert np.array_equal(np.stack(seen), raw)


def test_a_header_that_other_frames_have_is_not_theirs_if_they_differ() -> None:
    codecs = pytest.importorskip("imagecodecs")
    one = samples(16, 16, 1, 3, bits=8)
    frames = [codecs.jpeg8_encode(one, level=90), codecs.jpeg8_encode(one[:8], level=90)]
    given = options_for(one, 1, 3, photometric_interpretation="YBR_FULL_422", pixel_keyword="PixelData")
    given["number_of_frames"] = 3
    decoder = get_decoder("1.2.840.10008.1.2.4.50")
    source = encapsulate([frames[0], frames[0], frames[1]])
    found = decoder.iter_array(source, decoding_plugin="imagecodecs", **given)
    assert np.array_equal(next(found)[0], next(found)[0])
    with pytest.raises(UndecodableFrame, match="8 rows"):
        next(found)


def test_a_short_series_is_shared_between_the_workers(plugin: types.ModuleType) -> None:
    # Small frames are handed out by several, but not all of them to one thread.
    threads: dict[int, threading.Thread] = {}
    meeting = threading.Barrier(2, timeout=20)

    def decode(src: bytes, runner: Any) -> bytes:
        number = int(src)
        if number in (1, 6):
            # In batches of two, the first frame of one thread and of the other.
            meeting.wait()
        threads[number] = threading.current_thread()
        return src * 3

    decoder = with_plugins(OURS, plugin, a=decode)
    source = encapsulate([b"%02d" % number for number in range(17)])
    list(decoder.iter_buffer(source, workers=2, **options(number_of_frames=17)))
    assert len(set(threads.values())) == 3
    assert threads[1] is threads[2]
    assert threads[5] is threads[6]


def test_options_that_a_plugin_sets_in_one_thread_are_not_those_of_another(plugin: types.ModuleType) -> None:
    meeting = threading.Barrier(2, timeout=20)

    def set_and_look(src: bytes, runner: Any) -> bytes:
        runner.set_option("seen", src)
        if src != b"00":
            meeting.wait()
        return bytes(runner.get_option("seen")) * 3

    decoder = with_plugins(OURS, plugin, a=set_and_look)
    source = encapsulate([b"00", b"11", b"22"])
    frames = decoder.iter_buffer(source, workers=2, **options(number_of_frames=3))
    assert [bytes(frame) for frame, _ in frames] == [b"000000", b"111111", b"222222"]


def test_frames_in_order_whatever_order_they_are_asked_in() -> None:
    frames = [rle.encode(bytes([i]) * 6, 2, 3, 1, 1) for i in range(50)]
    decoder = get_decoder(RLE)
    indices = [7, 3, 3, 49, 0, *range(20, 40)]
    given = options(number_of_frames=50)
    for workers in (1, 3):
        found = decoder.iter_array(encapsulate(frames), indices=iter(indices), workers=workers, **given)
        assert [int(frame[0, 0]) for frame, _ in found] == indices


@pytest.mark.parametrize("workers", [-1, -100])
def test_fewer_than_no_workers_are_refused(workers: int) -> None:
    with pytest.raises(ValueError, match="workers"):
        get_decoder(RLE).as_array(b"", workers=workers, **options())


@pytest.mark.parametrize("workers", [1.5, "2", True])
def test_workers_are_counted_in_integers(workers: Any) -> None:
    with pytest.raises(TypeError, match="workers"):
        get_decoder(RLE).as_array(b"", workers=workers, **options())
