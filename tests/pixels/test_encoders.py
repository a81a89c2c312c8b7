"""Encoders: what they are called, their plugins, and that their frames decode to what was encoded."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cydicom
from cydicom.errors import FrameIndexError
from cydicom.pixels import encoders, get_decoder, get_encoder
from cydicom.pixels.encoders.base import ENCODING_PROFILES, Encoder, EncodeRunner
from cydicom.pixels.encoders.lossy import search
from tests.pixels.building import (
    DEFLATED_FRAMES,
    EXPLICIT_BIG,
    HTJ2K,
    HTJ2K_LOSSLESS,
    HTJ2K_RPCL,
    J2K,
    J2K_LOSSLESS,
    JPEG_LS,
    JPEG_LS_NEAR,
    RLE,
    image,
    options_for,
    planes_of,
    samples,
)
from tests.pixels.codecs import encoding_plugins

LOSSLESS = (RLE, DEFLATED_FRAMES, JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS, HTJ2K_RPCL)
LOSSY: list[tuple[str, dict[str, Any]]] = [
    (JPEG_LS_NEAR, {"jls_error": 2}),
    (J2K, {"j2k_cr": [3]}),
    (J2K, {"j2k_psnr": [70]}),
    (HTJ2K, {"j2k_cr": [3]}),
    (HTJ2K, {"j2k_psnr": [70]}),
]


def decoded(frames: list[bytes], syntax: str, options: dict[str, Any]) -> np.ndarray:
    """Return what our decoder makes of encoded frames."""
    from cydicom.encaps import encapsulate

    wanted = {**options, "pixel_keyword": "PixelData"}
    for name in ("jls_error", "j2k_cr", "j2k_psnr", "byteorder"):
        wanted.pop(name, None)
    array, _ = get_decoder(syntax).as_array(encapsulate(frames), raw=True, **wanted)
    return array


def round_trip(array: np.ndarray, syntax: str, plugin: str = "", **options: Any) -> np.ndarray:
    """Return an array after encoding and decoding."""
    encoder = get_encoder(syntax)
    frames = list(encoder.iter_encode(array, encoding_plugin=plugin, **options))
    return decoded(frames, syntax, options)


# ---- names ----


def test_encoders_have_pydicoms_names() -> None:
    pytest.importorskip("pydicom")
    theirs = importlib.import_module("pydicom.pixels.encoders")
    base = importlib.import_module("pydicom.pixels.encoders.base")
    names = [name for name, value in vars(theirs).items() if isinstance(value, base.Encoder)]
    assert names
    for name in names:
        ours = getattr(encoders, name)
        assert ours.UID == getattr(theirs, name).UID
        assert ours is get_encoder(ours.UID)
        assert ours is getattr(encoders.base, name)


@pytest.mark.parametrize("name", ["get_encoder", "RLELosslessEncoder"])
def test_the_older_import_path_is_deprecated_as_pydicoms(name: str) -> None:
    pytest.importorskip("pydicom")
    for library in ("cydicom", "pydicom"):
        module = importlib.import_module(f"{library}.encoders")
        with pytest.warns(DeprecationWarning):
            found = getattr(module, name)
        assert found is getattr(importlib.import_module(f"{library}.pixels.encoders.base"), name)
        with pytest.raises(AttributeError):
            module.Encoder


@pytest.mark.parametrize("name", ["encode", "iter_encode", "add_plugin", "add_plugins", "remove_plugin"])
def test_methods_have_pydicoms_parameters(name: str) -> None:
    pytest.importorskip("pydicom")
    base = importlib.import_module("pydicom.pixels.encoders.base")
    theirs = inspect.signature(getattr(base.Encoder, name)).parameters
    ours = inspect.signature(getattr(Encoder, name)).parameters
    # Ours are asked for workers where several frames are encoded.
    assert [part for part in ours if part != "workers"] == list(theirs)
    assert all(ours[part].default == theirs[part].default for part in theirs)


def test_profiles_have_all_of_pydicoms() -> None:
    pytest.importorskip("pydicom")
    base = importlib.import_module("pydicom.pixels.encoders.base")
    for syntax, profiles in base.ENCODING_PROFILES.items():
        assert set(map(repr, profiles)) <= set(map(repr, ENCODING_PROFILES[syntax]))


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", "1.2.840.10008.1.2.4.50", "1.2.3"])
def test_there_is_no_encoder_for_other_transfer_syntaxes(syntax: str) -> None:
    with pytest.raises(NotImplementedError):
        get_encoder(syntax)


@pytest.mark.parametrize("syntax", [None, 5])
def test_a_transfer_syntax_is_text(syntax: Any) -> None:
    with pytest.raises(TypeError):
        get_encoder(syntax)


# ---- plugins ----


@pytest.fixture
def encoder() -> Encoder:
    """Return an encoder without plugins, which others do not see."""
    return Encoder(cydicom.uid.UID(RLE))


NATIVE = ("cydicom.pixels.encoders.native", "_encode_frame")


def test_plugins_are_added_and_removed(encoder: Encoder) -> None:
    assert not encoder.is_available
    encoder.add_plugins([("one", NATIVE), ("two", NATIVE)])
    assert encoder.available_plugins == ("one", "two")
    assert encoder.is_available
    with pytest.raises(ValueError, match="one"):
        encoder.add_plugin("one", NATIVE)
    encoder.remove_plugin("one")
    encoder.remove_plugin("two")
    with pytest.raises(ValueError, match="two"):
        encoder.remove_plugin("two")


def test_a_plugin_is_a_function_of_a_module_that_supports_the_transfer_syntax(encoder: Encoder) -> None:
    with pytest.raises(ModuleNotFoundError):
        encoder.add_plugin("a", ("cydicom.pixels.encoders.nothing", "_encode_frame"))
    with pytest.raises(AttributeError):
        encoder.add_plugin("a", (NATIVE[0], "nothing"))
    with pytest.raises(ValueError, match="does not support"):
        encoder.add_plugin("a", ("cydicom.pixels.encoders.pyjpegls", "_encode_frame"))
    assert encoder.available_plugins == ()


def test_the_native_encoder_has_pydicoms_label_too() -> None:
    array = samples()
    options = options_for(array)
    ours = get_encoder(RLE).encode(array, encoding_plugin="cydicom", **options)
    assert get_encoder(RLE).encode(array, encoding_plugin="pydicom", **options) == ours


def test_an_unknown_plugin_is_refused() -> None:
    array = samples()
    with pytest.raises(ValueError, match="nobody"):
        get_encoder(RLE).encode(array, encoding_plugin="nobody", **options_for(array))


def test_an_encoder_without_plugins_names_what_they_need(encoder: Encoder) -> None:
    array = samples()
    with pytest.raises(RuntimeError):
        encoder.encode(array, **options_for(array))


def test_missing_codecs_are_told_with_the_command_that_installs_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from cydicom.pixels.encoders import imagecodecs

    monkeypatch.setattr(imagecodecs, "installed", lambda *arguments: False)
    encoder = Encoder(cydicom.uid.UID(JPEG_LS))
    encoder.add_plugin("imagecodecs", ("cydicom.pixels.encoders.imagecodecs", "_encode_frame"))
    array = samples()
    with pytest.raises(RuntimeError, match=r'python -m pip install "cydicom\[codecs\]"'):
        encoder.encode(array, **options_for(array))
    assert encoder.available_plugins == ()


def test_plugins_are_imported_when_a_frame_is_encoded() -> None:
    import subprocess
    import sys

    code = (
        "import sys, cydicom.pixels.encoders; "
        "print([n for n in ('numpy', 'imagecodecs', 'gdcm', 'rle') if n in sys.modules])"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


# ---- arguments ----


def test_the_frame_to_encode_has_to_be_named() -> None:
    array = samples(frames=2)
    options = options_for(array, frames=2)
    for source in (array, array.tobytes()):
        with pytest.raises(ValueError, match="'index'"):
            get_encoder(RLE).encode(source, **options)
        with pytest.raises(FrameIndexError):
            get_encoder(RLE).encode(source, index=-1, **options)
        with pytest.raises(RuntimeError):
            get_encoder(RLE).encode(source, index=2, **options)


def test_iter_encode_checks_when_the_first_frame_is_asked_for() -> None:
    frames = get_encoder(RLE).iter_encode(samples())
    assert isinstance(frames, Iterator)
    with pytest.raises(AttributeError):
        next(frames)


@pytest.mark.parametrize("workers", [None, 1, 2, 3, 0])
def test_frames_come_in_their_order_however_many_workers_there_are(workers: int | None) -> None:
    array = samples(frames=11)
    options = options_for(array, frames=11)
    encoder = get_encoder(RLE)
    expected = [encoder.encode(array, index=index, **options) for index in range(11)]
    assert list(encoder.iter_encode(array, workers=workers, **options)) == expected


def test_an_error_names_its_frame() -> None:
    runner_errors = []
    array = samples(frames=3, bits=8, signed=True)
    array[2, 0, 0] = 127
    array[:2] //= 2
    options = options_for(array, frames=3, jls_error=2)
    encoding_plugins(JPEG_LS_NEAR)
    for workers in (1, 2):
        with pytest.raises(RuntimeError) as failure:
            list(get_encoder(JPEG_LS_NEAR).iter_encode(array, workers=workers, **options))
        runner_errors.append(failure.value.__notes__)
    assert all("frame 2" in notes[0] for notes in runner_errors)


def test_an_option_beats_the_data_sets_element() -> None:
    array = samples(rows=4)
    ds = image(cydicom, array)
    frame = get_encoder(RLE).encode(ds, rows=2)
    assert np.array_equal(decoded([frame], RLE, options_for(array, rows=2)), array[:2])


# ---- round trips ----

SHAPES = [
    {},
    {"stored": 12},
    {"stored": 12, "signed": True},
    {"stored": 8},
    {"stored": 5, "signed": True},
    {"bits": 8},
    {"bits": 8, "signed": True},
    {"bits": 8, "stored": 5},
    {"bits": 8, "count": 3},
    {"count": 3},
    {"frames": 3},
    {"frames": 3, "bits": 8, "count": 3},
    {"rows": 1, "columns": 1},
    {"rows": 1, "columns": 1, "bits": 8, "count": 3},
    {"rows": 3, "columns": 5, "bits": 8},
    {"rows": 2, "columns": 300},
    {"rows": 300, "columns": 2},
]


def options_of(made: dict[str, Any], array: np.ndarray) -> dict[str, Any]:
    options = options_for(array, made.get("frames", 1), made.get("count", 1))
    options["bits_stored"] = made.get("stored", options["bits_stored"])
    return options


@pytest.mark.parametrize("made", SHAPES, ids=str)
@pytest.mark.parametrize("syntax", LOSSLESS)
def test_lossless_frames_decode_to_what_was_encoded(syntax: str, made: dict[str, Any]) -> None:
    array = samples(**made)
    encoding_plugins(syntax)
    assert np.array_equal(round_trip(array, syntax, **options_of(made, array)), array)


@pytest.mark.parametrize("made", SHAPES, ids=str)
@pytest.mark.parametrize("syntax", LOSSLESS)
def test_each_plugin_encodes_without_loss_or_says_that_it_cannot(syntax: str, made: dict[str, Any]) -> None:
    array = samples(**made)
    options = options_of(made, array)
    for plugin in encoding_plugins(syntax):
        try:
            found = round_trip(array, syntax, plugin, **options)
        except RuntimeError:
            assert plugin in ("pylibjpeg", "pyjpegls", "gdcm")
            continue
        assert np.array_equal(found, array), plugin


@pytest.mark.parametrize(("syntax", "option"), LOSSY)
@pytest.mark.parametrize("made", [{}, {"stored": 12}, {"bits": 8}, {"bits": 8, "count": 3}, {"frames": 2}])
def test_lossy_frames_decode_to_nearly_what_was_encoded(
    syntax: str, option: dict[str, Any], made: dict[str, Any]
) -> None:
    made = {"rows": 48, "columns": 64, **made}
    array = samples(**made)
    if syntax == JPEG_LS_NEAR or (syntax == HTJ2K and "stored" in made):
        # Encodings that could go past the ends of the range are refused.
        array = array // 2 + 8
    options = options_of(made, array)
    for plugin in encoding_plugins(syntax):
        found = round_trip(array, syntax, plugin, **options, **option).astype("i8")
        error = np.abs(found - array)
        if syntax == JPEG_LS_NEAR:
            assert error.max() <= 2, plugin
        elif "j2k_psnr" in option:
            noise = float((error**2).mean())
            most = (1 << options["bits_stored"]) - 1
            # Samples are rounded to whole numbers in the end.
            assert 10 * np.log10(most**2 / max(noise, 1e-9)) > (50 if made.get("bits") == 8 else 65), plugin
        else:
            assert error.mean() < 4, plugin


@pytest.mark.parametrize("syntax", [J2K, HTJ2K])
@pytest.mark.parametrize("ratio", [4, 10, 30])
def test_a_compression_ratio_is_kept(syntax: str, ratio: int) -> None:
    array = samples(rows=200, columns=200, bits=8)
    for plugin in encoding_plugins(syntax):
        frame = get_encoder(syntax).encode(
            array, encoding_plugin=plugin, j2k_cr=[ratio], **options_for(array)
        )
        assert len(frame) <= array.nbytes / ratio * 1.05 + 200, plugin
        assert len(frame) >= array.nbytes / ratio * 0.5, plugin


@pytest.mark.parametrize(
    "option",
    [
        {},
        {"j2k_cr": [], "j2k_psnr": []},
        {"j2k_cr": [2], "j2k_psnr": [80]},
        {"j2k_cr": 2.0},
        {"j2k_cr": [0.5]},
        {"j2k_cr": ["2"]},
        {"j2k_cr": [float("nan")]},
        {"j2k_psnr": [-1]},
    ],
)
@pytest.mark.parametrize("syntax", [J2K, HTJ2K])
def test_how_much_may_be_lost_is_told_by_one_option(syntax: str, option: dict[str, Any]) -> None:
    encoding_plugins(syntax)
    array = samples()
    with pytest.raises(RuntimeError):
        get_encoder(syntax).encode(array, **options_for(array), **option)


@pytest.mark.parametrize("error", [-1, 256, 1.5, "2", None, True])
def test_the_error_allowed_is_a_whole_number(error: Any) -> None:
    encoding_plugins(JPEG_LS_NEAR)
    array = samples()
    with pytest.raises(RuntimeError):
        get_encoder(JPEG_LS_NEAR).encode(array, jls_error=error, **options_for(array))


@pytest.mark.parametrize(("value", "signed", "stored"), [(127, True, 8), (-128, True, 8), (4095, False, 12)])
def test_samples_do_not_come_back_at_the_other_end_of_their_range(
    value: int, signed: bool, stored: int
) -> None:
    encoding_plugins(JPEG_LS_NEAR)
    array = np.full((8, 8), 5, "i1" if signed else "u2")
    array[0, 0] = value
    options = options_for(array, bits_stored=stored)
    try:
        found = round_trip(array, JPEG_LS_NEAR, **options, jls_error=2)
    except RuntimeError:
        return
    assert np.abs(found.astype(int) - array).max() <= 2


@pytest.mark.parametrize("syntax", [JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS])
def test_bits_above_bits_stored_are_not_encoded_by_codecs(syntax: str) -> None:
    array = samples(stored=12)
    data = (array | 0xA000).astype("<u2").tobytes()
    options = options_for(array, bits_stored=12)
    for plugin in encoding_plugins(syntax):
        frame = get_encoder(syntax).encode(data, encoding_plugin=plugin, **options)
        assert np.array_equal(decoded([bytes(frame)], syntax, options), array), plugin


def test_bits_above_bits_stored_are_kept_by_rle() -> None:
    # An overlay may be in them (PS3.5 8.1.1).
    array = samples(stored=12)
    data = (array | 0xA000).astype("<u2")
    options = options_for(array, bits_stored=12)
    frame = get_encoder(RLE).encode(data.tobytes(), **options)
    assert np.array_equal(decoded([frame], RLE, {**options, "bits_stored": 16}), data)


@pytest.mark.parametrize("syntax", LOSSLESS)
@pytest.mark.parametrize("bits", [8, 16])
def test_planes_of_bytes_are_put_in_their_place(syntax: str, bits: int) -> None:
    array = samples(count=3, bits=bits)
    options = options_for(array, count=3, planar_configuration=1)
    for plugin in encoding_plugins(syntax):
        frame = get_encoder(syntax).encode(planes_of(array).tobytes(), encoding_plugin=plugin, **options)
        found = decoded([bytes(frame)], syntax, options)
        assert np.array_equal(found, array), plugin
        frame = get_encoder(syntax).encode(array, encoding_plugin=plugin, **options)
        if syntax != DEFLATED_FRAMES:
            assert np.array_equal(decoded([bytes(frame)], syntax, options), array), plugin


@pytest.mark.parametrize("syntax", LOSSLESS)
@pytest.mark.parametrize("made", [{}, {"bits": 8}, {"bits": 8, "count": 3}, {"count": 3, "frames": 2}])
def test_big_endian_data_sets_are_encoded_as_what_they_show(syntax: str, made: dict[str, Any]) -> None:
    encoding_plugins(syntax)
    array = samples(**made)
    frames, count = made.get("frames", 1), made.get("count", 1)
    ds = image(cydicom, array, frames, count, syntax=EXPLICIT_BIG)
    found = [bytes(frame) for frame in get_encoder(syntax).iter_encode(ds)]
    assert np.array_equal(decoded(found, syntax, options_of(made, array)), array)


@pytest.mark.parametrize("bits", [16, 32])
def test_bytes_can_be_big_endian(bits: int) -> None:
    array = samples(bits=bits)
    options = options_for(array, byteorder=">")
    frame = get_encoder(RLE).encode(array.astype(f">u{bits // 8}").tobytes(), validate=bits == 16, **options)
    assert np.array_equal(decoded([frame], RLE, options), array)


@pytest.mark.parametrize("bits", [32, 64])
@pytest.mark.parametrize("count", [1, 3])
def test_wide_samples_are_encoded_by_rle_without_checks(bits: int, count: int) -> None:
    # The standard takes 8 and 16 bits (PS3.5 8.2.2), and at most 15 segments (G.5).
    array = samples(bits=bits, count=count)
    options = options_for(array, count=count)
    with pytest.raises(ValueError, match=r"8\.2"):
        get_encoder(RLE).encode(array, **options)
    if bits // 8 * count > 15:
        with pytest.raises(RuntimeError, match="segments"):
            get_encoder(RLE).encode(array, validate=False, **options)
        return
    frame = get_encoder(RLE).encode(array, validate=False, **options)
    assert np.array_equal(decoded([frame], RLE, options), array)


@pytest.mark.parametrize("bits", [24, 40, 48, 56])
def test_rle_has_no_samples_of_other_sizes(bits: int) -> None:
    options = options_for(samples(2, 3), bits_allocated=bits, bits_stored=bits)
    with pytest.raises(RuntimeError, match=f"not of {bits}"):
        get_encoder(RLE).encode(bytes(6 * bits // 8), validate=False, **options)
    with pytest.raises(ValueError, match=f"Bits Allocated is {bits}"):
        decoded([bytes(64)], RLE, options)


@pytest.mark.parametrize("bits", [20, 24, 25])
def test_jpeg_2000_keeps_up_to_25_bits(bits: int) -> None:
    array = samples(bits=32, stored=bits)
    options = options_for(array, bits_stored=bits)
    if "imagecodecs" not in encoding_plugins(J2K_LOSSLESS):
        pytest.skip("imagecodecs is not installed")
    assert np.array_equal(round_trip(array, J2K_LOSSLESS, "imagecodecs", **options), array)


@pytest.mark.parametrize("bits", [26, 32])
def test_jpeg_2000_refuses_bits_that_it_would_lose(bits: int) -> None:
    encoding_plugins(J2K_LOSSLESS)
    array = samples(bits=32, stored=bits)
    with pytest.raises(RuntimeError):
        get_encoder(J2K_LOSSLESS).encode(array, **options_for(array, bits_stored=bits))


@pytest.mark.parametrize(
    ("syntax", "interpretation"), [(J2K_LOSSLESS, "YBR_RCT"), (HTJ2K_LOSSLESS, "YBR_RCT")]
)
def test_colours_are_transformed_together_where_the_data_set_says_so(
    syntax: str, interpretation: str
) -> None:
    from cydicom.pixels.codestream import parse_j2k

    array = samples(rows=64, columns=64, count=3, bits=8)
    for plugin in encoding_plugins(syntax):
        for name in ("RGB", interpretation):
            options = options_for(array, count=3, photometric_interpretation=name)
            frame = get_encoder(syntax).encode(array, encoding_plugin=plugin, **options)
            header = parse_j2k(frame)
            assert header is not None
            assert header.component_transform == (name != "RGB"), plugin
            assert np.array_equal(decoded([bytes(frame)], syntax, options), array)


def test_rpcl_codestreams_have_their_order_and_tile_part_lengths() -> None:
    array = samples(rows=64, columns=64)
    encoding_plugins(HTJ2K_RPCL)
    frame = get_encoder(HTJ2K_RPCL).encode(array, **options_for(array))
    coding = frame.index(b"\xff\x52")
    assert frame[coding + 5] == 2
    assert b"\xff\x55" in frame[: frame.index(b"\xff\x90")]


@settings(max_examples=60)
@given(
    rows=st.integers(1, 300),
    columns=st.integers(1, 300),
    bits=st.sampled_from([8, 16, 32, 64]),
    count=st.sampled_from([1, 3]),
    signed=st.booleans(),
    seed=st.integers(0, 1 << 30),
)
def test_rle_gives_back_every_array(
    rows: int, columns: int, bits: int, count: int, signed: bool, seed: int
) -> None:
    if bits // 8 * count > 15:
        count = 1
    array = samples(rows, columns, 1, count, bits, signed=signed, seed=seed)
    options = options_for(array, count=count)
    frame = get_encoder(RLE).encode(array, validate=False, **options)
    assert len(frame) % 2 == 0
    assert np.array_equal(decoded([frame], RLE, options), array)


@settings(max_examples=40)
@given(
    frames=st.integers(1, 3),
    rows=st.integers(1, 300),
    columns=st.integers(1, 300),
    syntax=st.sampled_from([RLE, DEFLATED_FRAMES]),
    seed=st.integers(0, 1 << 30),
)
def test_single_bits_come_back(frames: int, rows: int, columns: int, syntax: str, seed: int) -> None:
    array = np.random.default_rng(seed).integers(0, 2, (frames, rows, columns)).astype("u1")
    given_array = array if frames > 1 else array[0]
    options = options_for(given_array, frames=frames, bits_allocated=1, bits_stored=1)
    encoded = list(get_encoder(syntax).iter_encode(given_array, **options))
    assert np.array_equal(decoded(encoded, syntax, options), given_array)


# ---- arrays of other kinds (H105) ----

VIEWS: dict[str, Callable[[np.ndarray], np.ndarray]] = {
    "read-only": lambda array: _read_only(array),
    "every second row and column": lambda array: np.repeat(np.repeat(array, 2, 0), 2, 1)[::2, ::2],
    "in reverse": lambda array: array[::-1, ::-1].copy()[::-1, ::-1],
    "other byte order": lambda array: array.astype(array.dtype.newbyteorder(">")),
    "columns first": np.asfortranarray,
    "transposed": lambda array: np.ascontiguousarray(array.T).T,
    "part of a larger one": lambda array: np.pad(array, 3)[3:-3, 3:-3],
    "broadcast": lambda array: np.broadcast_to(array[:1, :1], array.shape),
    "unaligned": lambda array: _unaligned(array),
}


def _read_only(array: np.ndarray) -> np.ndarray:
    array = array.copy()
    array.flags.writeable = False
    return array


def _unaligned(array: np.ndarray) -> np.ndarray:
    data = bytearray(1) + array.tobytes()
    return np.frombuffer(data, array.dtype, offset=1).reshape(array.shape)


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("syntax", [RLE, DEFLATED_FRAMES, JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS])
@pytest.mark.parametrize("bits", [8, 16])
def test_arrays_may_lie_in_memory_in_any_way(syntax: str, view: str, bits: int) -> None:
    array = VIEWS[view](samples(bits=bits))
    options = options_for(array)
    for plugin in encoding_plugins(syntax):
        found = round_trip(array, syntax, plugin, **options)
        assert np.array_equal(found, array), plugin


@pytest.mark.parametrize("shape", [(0, 5), (5, 0), (0, 0), (0, 5, 5)])
@pytest.mark.parametrize("validate", [True, False])
def test_arrays_without_samples_are_refused(shape: tuple[int, ...], validate: bool) -> None:
    array = np.zeros(shape, "u1")
    options = options_for(np.zeros((5, 5), "u1"), rows=shape[-2], columns=shape[-1])
    with pytest.raises(ValueError):
        get_encoder(RLE).encode(array, validate=validate, **options)


@pytest.mark.parametrize("rows", [65536, 1 << 20, 1 << 40])
def test_huge_frames_are_refused_before_anything_is_read(rows: int) -> None:
    array = np.broadcast_to(np.zeros(1, "u1"), (rows, 1 << 20))
    with pytest.raises(ValueError, match="65535"):
        get_encoder(RLE).encode(array, **options_for(array))


@pytest.mark.parametrize("claimed", [(5, 5), (4, 6), (1, 1), (65535, 65535)])
@pytest.mark.parametrize("kind", ["array", "bytes"])
def test_a_source_of_another_size_is_not_read_beyond_its_end(claimed: tuple[int, int], kind: str) -> None:
    array = samples(4, 5, bits=8)
    options = options_for(array, rows=claimed[0], columns=claimed[1])
    source = array if kind == "array" else array.tobytes()
    if kind == "bytes" and claimed == (1, 1):
        assert np.array_equal(round_trip(source, RLE, validate=False, **options), array[:1, 0].reshape(1, 1))
        return
    with pytest.raises((ValueError, RuntimeError)):
        get_encoder(RLE).encode(source, validate=False, **options)


@pytest.mark.parametrize("dtype", ["f4", "f8", "c8", "M8[s]", "O", "S4", "U2", "V3"])
@pytest.mark.parametrize("validate", [True, False])
def test_arrays_of_anything_but_integers_are_refused(dtype: str, validate: bool) -> None:
    array = np.zeros((4, 5), dtype)
    options = options_for(np.zeros((4, 5), "u2"))
    with pytest.raises(ValueError):
        get_encoder(RLE).encode(array, validate=validate, **options)


def test_memory_that_changes_hands_is_not_touched_after_release() -> None:
    data = bytearray(samples(bits=8).tobytes())
    runner = EncodeRunner(cydicom.uid.UID(RLE))
    runner.set_options(**options_for(samples(bits=8)))
    runner.set_source(data)
    # The bytes are held: the object cannot shrink under the runner.
    with pytest.raises(BufferError):
        data.clear()


# ---- the search for lossy encodings ----


@pytest.mark.parametrize("smallest", [True, False])
def test_the_search_ends_next_to_the_bound(smallest: bool) -> None:
    tried: list[float] = []

    def encode(number: float) -> bytes:
        tried.append(number)
        return b"x" * int(number)

    def good(encoded: bytes) -> bool:
        return len(encoded) >= 37 if smallest else len(encoded) <= 37

    found = search(encode, (0.0, 100.0), good, "option", smallest)
    assert abs(len(found) - 37) <= 1
    assert good(found)


def test_a_search_without_an_answer_says_so() -> None:
    with pytest.raises(ValueError, match="'j2k_cr'"):
        search(lambda number: b"", (0.0, 1.0), lambda encoded: False, "j2k_cr", True)
