"""EncodeRunner: options, frames and checks, beside pydicom's by running both."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.errors import FrameIndexError, ImagePixelError, MissingImageElement, UnencodableFrame
from cydicom.pixels.encoders.base import EncodeRunner
from cydicom.uid import UID
from tests.pixels.building import (
    DEFLATED_FRAMES,
    EXPLICIT_BIG,
    J2K,
    JPEG_LS,
    RLE,
    image,
    options_for,
    planes_of,
    samples,
)

ARRAY = np.arange(6, dtype="u1").reshape(2, 3)
OPTIONS = options_for(ARRAY)


def runner_of(module: Any, source: Any, syntax: str = RLE, **changed: Any) -> Any:
    """Return pydicom's or our runner with options and source."""
    uid = UID(syntax) if module is cydicom else pydicom_uid(syntax)
    runner = runner_class(module)(uid)
    options = {**OPTIONS, **changed}
    runner.set_options(**{name: value for name, value in options.items() if value is not ...})
    runner.set_source(source)
    return runner


def runner_class(module: Any) -> Any:
    import importlib

    return importlib.import_module(f"{module.__name__}.pixels.encoders.base").EncodeRunner


def pydicom_uid(syntax: str) -> Any:
    from pydicom import uid

    return uid.UID(syntax)


@pytest.fixture(scope="module")
def pydicom() -> Any:
    return pytest.importorskip("pydicom")


def outcome(run: Callable[[], Any]) -> Any:
    """Return what a call returns, or the class of what it raises."""
    try:
        return run()
    except Exception as error:
        return type(error)


def agrees(ours: Any, theirs: Any) -> bool:
    """Return whether an outcome is theirs, or an exception that can be caught as theirs."""
    if isinstance(theirs, type) and issubclass(theirs, BaseException):
        return isinstance(ours, type) and issubclass(ours, theirs)
    return bool(ours == theirs)


def test_every_member_of_pydicoms_runner_is_there(pydicom: Any) -> None:
    theirs = runner_class(pydicom)
    for name, member in inspect.getmembers(theirs):
        if name.startswith("_"):
            continue
        mine = getattr(EncodeRunner, name)
        assert isinstance(mine, property) == isinstance(member, property), name
        if callable(member):
            assert list(inspect.signature(mine).parameters) == list(inspect.signature(member).parameters)


def test_a_new_runner_has_pydicoms_options(pydicom: Any) -> None:
    ours, theirs = EncodeRunner(UID(RLE)), runner_class(pydicom)(pydicom_uid(RLE))
    assert ours.options == theirs.options
    assert str(ours).splitlines()[1:] == str(theirs).splitlines()[1:]


@pytest.mark.parametrize("name", ["transfer_syntax_uid", "pixel_keyword", "byteorder"])
def test_options_that_a_runner_needs_cannot_be_removed(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        EncodeRunner(UID(RLE)).del_option(name)


@pytest.mark.parametrize("name", ["rows", "jls_error", "anything"])
def test_other_options_can_be_removed_whether_set_or_not(name: str) -> None:
    runner = EncodeRunner(UID(RLE))
    runner.del_option(name)
    runner.set_option(name, 3)
    runner.del_option(name)
    assert runner.get_option(name, "none") == "none"


@pytest.mark.parametrize("source", [None, "text", [1], 5, object()])
def test_a_source_is_bytes_a_data_set_or_an_array(source: Any) -> None:
    with pytest.raises(TypeError):
        EncodeRunner(UID(RLE)).set_source(source)


def test_a_runner_without_source_says_so() -> None:
    runner = EncodeRunner(UID(RLE))
    runner.set_options(**OPTIONS)
    with pytest.raises(AttributeError):
        _ = runner.src
    with pytest.raises(AttributeError):
        runner.get_frame(None)
    with pytest.raises(RuntimeError):
        runner.encode(None)
    assert not (runner.is_array or runner.is_buffer or runner.is_dataset or runner.is_binary)


@pytest.mark.parametrize("kind", ["array", "bytes", "bytearray", "memoryview", "dataset"])
def test_the_kind_of_the_source_is_known(kind: str) -> None:
    sources = {
        "array": ARRAY,
        "bytes": ARRAY.tobytes(),
        "bytearray": bytearray(ARRAY.tobytes()),
        "memoryview": memoryview(ARRAY.tobytes()),
        "dataset": image(cydicom, ARRAY),
    }
    runner = runner_of(cydicom, sources[kind])
    assert runner.is_array == (kind == "array")
    assert runner.is_dataset == (kind == "dataset")
    assert runner.is_buffer == (kind.startswith("b") or kind == "memoryview")
    assert not runner.is_binary
    assert runner.src is sources[kind] or kind == "dataset"
    assert runner.get_frame(None) == ARRAY.tobytes()


def test_a_data_sets_elements_become_pydicoms_options(pydicom: Any) -> None:
    array = samples(count=3, bits=8, frames=2)
    elements = {"ExtendedOffsetTable": bytes(16), "ExtendedOffsetTableLengths": bytes(16)}
    found = []
    for module in (cydicom, pydicom):
        runner = runner_class(module)(UID(RLE) if module is cydicom else pydicom_uid(RLE))
        runner.set_source(image(module, array, frames=2, count=3, **elements))
        found.append({name: str(value) for name, value in runner.options.items()})
    assert found[0] == found[1]
    assert list(found[0]) == list(found[1])


def test_a_data_set_of_pydicoms_can_be_encoded(pydicom: Any) -> None:
    runner = EncodeRunner(UID(RLE))
    runner.set_source(image(pydicom, ARRAY))
    assert runner.is_dataset
    assert runner.get_frame(None) == ARRAY.tobytes()


# ---- frames ----

CONTAINERS = [
    *((8, 8), (8, 1), (16, 8), (16, 9), (16, 12), (16, 16), (32, 8), (32, 12), (32, 17), (32, 24), (32, 32)),
    *((64, 8), (64, 33), (64, 64)),
]


@pytest.mark.parametrize("dtype", ["u1", "u2", ">u2", "u4", "i2", ">i4", "u8"])
@pytest.mark.parametrize(("allocated", "stored"), CONTAINERS)
def test_samples_of_arrays_have_the_bytes_that_bits_stored_needs(
    pydicom: Any, dtype: str, allocated: int, stored: int
) -> None:
    array = ARRAY.astype(dtype)
    frames = [
        runner_of(module, array, JPEG_LS, bits_allocated=allocated, bits_stored=stored).get_frame(None)
        for module in (cydicom, pydicom)
    ]
    assert frames[0] == frames[1]


@pytest.mark.parametrize(("allocated", "stored"), CONTAINERS)
def test_samples_of_bytes_are_narrowed_to_what_bits_stored_needs(
    pydicom: Any, allocated: int, stored: int
) -> None:
    data = bytes(range(6 * allocated // 8))
    frames = [
        runner_of(module, data, JPEG_LS, bits_allocated=allocated, bits_stored=stored).get_frame(None)
        for module in (cydicom, pydicom)
    ]
    assert frames[0] == frames[1]


def test_samples_keep_all_their_bytes_for_rle() -> None:
    # Each byte of Bits Allocated is a segment (PS3.5 G.2).
    array = ARRAY.astype("u2")
    for source in (array, array.tobytes()):
        runner = runner_of(cydicom, source, bits_allocated=16, bits_stored=8)
        assert runner.get_frame(None) == array.astype("<u2").tobytes()


def test_bytes_that_lack_what_no_sample_needs_are_a_source_without_checks() -> None:
    runner = runner_of(cydicom, bytes(range(6)), JPEG_LS, bits_allocated=16, bits_stored=8)
    assert runner.get_frame(None) == bytes(range(6))
    with pytest.raises(ValueError, match="6 bytes"):
        runner.validate()


def test_big_endian_bytes_are_narrowed_from_their_other_end() -> None:
    array = samples(bits=32, stored=12)
    options = options_for(array, bits_stored=12)
    runner = EncodeRunner(UID(JPEG_LS))
    runner.set_options(**options, byteorder=">")
    runner.set_source(array.astype(">u4").tobytes())
    assert runner.get_frame(None) == array.astype(">u2").tobytes()


@pytest.mark.parametrize("index", [0, 1, 2])
@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("bits", [8, 16, 32])
def test_frames_are_found_by_their_index(index: int, count: int, bits: int) -> None:
    array = samples(frames=3, count=count, bits=bits)
    options = options_for(array, frames=3, count=count)
    expected = array[index].astype(array.dtype.newbyteorder("<")).tobytes()
    for source in (array, array.tobytes(), image(cydicom, array, frames=3, count=count)):
        runner = EncodeRunner(UID(RLE))
        runner.set_options(**options)
        runner.set_source(source)
        assert runner.get_frame(index) == expected


@pytest.mark.parametrize("index", [0, None])
def test_the_only_frame_has_index_0_or_none(index: int | None) -> None:
    # pydicom takes 0 for the first row of an array.
    assert runner_of(cydicom, ARRAY).get_frame(index) == ARRAY.tobytes()


@pytest.mark.parametrize("index", [-1, 1, 2, 1 << 70])
@pytest.mark.parametrize("kind", ["array", "bytes"])
def test_there_is_no_frame_beyond_the_last(index: int, kind: str) -> None:
    runner = runner_of(cydicom, ARRAY if kind == "array" else ARRAY.tobytes())
    with pytest.raises(FrameIndexError):
        runner.get_frame(index)
    with pytest.raises(RuntimeError):
        runner.encode(index)


@pytest.mark.parametrize("syntax", [RLE, DEFLATED_FRAMES])
@pytest.mark.parametrize("columns", [3, 8, 11])
def test_single_bits_have_a_byte_each_or_are_packed_frame_by_frame(syntax: str, columns: int) -> None:
    array = np.random.default_rng(1).integers(0, 2, (4, 5, columns)).astype("u1")
    native = np.packbits(array.reshape(-1), bitorder="little").tobytes()
    options = options_for(array, frames=4, bits_allocated=1, bits_stored=1)
    for source in (array, native):
        runner = EncodeRunner(UID(syntax))
        runner.set_options(**options)
        runner.set_source(source)
        runner.validate()
        for index in range(4):
            ones = array[index].reshape(-1)
            packed = np.packbits(ones, bitorder="little").tobytes()
            assert runner.get_frame(index) == (ones.tobytes() if syntax == RLE else packed)


@pytest.mark.parametrize("bits", [8, 16, 32])
@pytest.mark.parametrize("frames", [1, 3])
def test_frames_of_big_endian_data_sets_are_little_endian(bits: int, frames: int) -> None:
    array = samples(frames=frames, bits=bits, rows=3, columns=5)
    ds = image(cydicom, array, frames=frames, syntax=EXPLICIT_BIG)
    runner = EncodeRunner(UID(RLE))
    runner.set_source(ds)
    for index in range(frames):
        frame = array[index] if frames > 1 else array
        assert runner.get_frame(index) == frame.astype(f"<u{bits // 8}").tobytes()


@pytest.mark.parametrize("frames", [1, 2, 3])
def test_bytes_in_big_endian_words_change_places(frames: int) -> None:
    # 15 bytes a frame: the second one begins inside a word (PS3.5 A.3).
    array = samples(frames=frames, bits=8, rows=3, columns=5)
    ds = image(cydicom, array, frames=frames, syntax=EXPLICIT_BIG)
    ds.PixelData = np.frombuffer(ds.PixelData, "<u2").astype(">u2").tobytes()
    ds["PixelData"].VR = "OW"
    runner = EncodeRunner(UID(RLE))
    runner.set_source(ds)
    for index in range(frames):
        assert runner.get_frame(index) == (array[index] if frames > 1 else array).tobytes()


def test_planes_stay_planes_and_arrays_have_none() -> None:
    array = samples(count=3, bits=8)
    options = options_for(array, count=3, planar_configuration=1)
    buffer, whole = EncodeRunner(UID(RLE)), EncodeRunner(UID(RLE))
    for runner, source in ((buffer, planes_of(array).tobytes()), (whole, array)):
        runner.set_options(**options)
        runner.set_source(source)
        assert runner.get_frame(None) == (source if isinstance(source, bytes) else source.tobytes())
    assert buffer.planar_configuration == 1
    assert whole.planar_configuration == 0


def test_a_file_object_can_be_the_value_of_pixel_data() -> None:
    from io import BytesIO

    array = samples(frames=3)
    ds = image(cydicom, array, frames=3)
    ds.PixelData = BytesIO(ds.PixelData)
    runner = EncodeRunner(UID(RLE))
    runner.set_source(ds)
    runner.validate()
    assert runner.get_frame(2) == array[2].tobytes()


# ---- checks ----

VALUES: dict[str, list[Any]] = {
    "rows": [0, -1, 1, 65535, 65536, None, ...],
    "columns": [0, 65536, None, ...],
    "samples_per_pixel": [0, 2, 4, -1, None, ...],
    "bits_allocated": [0, 7, 8, 12, 16, 24, 40, 64, 128, None, ...],
    "bits_stored": [0, 1, 8, 9, -1, None, ...],
    "number_of_frames": [-1, 1, 2, ...],
    "pixel_representation": [0, 1, 2, -1, None, ...],
    "photometric_interpretation": ["FOO", "RGB", "MONOCHROME1", "", None, ...],
    "planar_configuration": [0, 1, None, ...],
    "pixel_keyword": ["PixelData", "Foo", None],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in VALUES for value in VALUES[name]])
def test_options_are_refused_as_by_pydicom(pydicom: Any, name: str, value: Any) -> None:
    ours, theirs = (
        outcome(lambda module=module: runner_of(module, bytes(6), **{name: value})._validate_options())
        for module in (cydicom, pydicom)
    )
    if theirs is None and name == "number_of_frames" and value is ...:
        # Looked at by pydicom when the source is checked.
        theirs = AttributeError
    assert agrees(ours, theirs), (ours, theirs)


@pytest.mark.parametrize("value", [0, 1, 2, None, ...])
def test_colours_need_a_planar_configuration(pydicom: Any, value: Any) -> None:
    changed = {"samples_per_pixel": 3, "photometric_interpretation": "RGB", "planar_configuration": value}
    ours, theirs = (
        outcome(lambda module=module: runner_of(module, bytes(18), **changed)._validate_options())
        for module in (cydicom, pydicom)
    )
    assert agrees(ours, theirs), (ours, theirs)


SHAPES: list[tuple[tuple[int, ...], dict[str, Any]]] = [
    ((2, 3), {}),
    ((3,), {}),
    ((), {}),
    ((6,), {}),
    ((3, 2), {}),
    ((0, 3), {}),
    ((1, 2, 3), {}),
    ((2, 3, 1), {}),
    ((1, 1, 2, 3, 1), {}),
    ((2, 2, 3), {"number_of_frames": 2}),
    ((2, 2, 3), {"number_of_frames": 3}),
    ((2, 3, 3), {"samples_per_pixel": 3, "photometric_interpretation": "RGB", "planar_configuration": 0}),
    ((3, 2, 3), {"samples_per_pixel": 3, "photometric_interpretation": "RGB", "planar_configuration": 1}),
]


@pytest.mark.parametrize(("shape", "changed"), SHAPES)
def test_shapes_of_arrays_are_checked_as_by_pydicom(
    pydicom: Any, shape: tuple[int, ...], changed: dict[str, Any]
) -> None:
    array = np.zeros(shape, "u1")
    ours, theirs = (
        outcome(lambda module=module: runner_of(module, array, **changed).validate())
        for module in (cydicom, pydicom)
    )
    assert agrees(ours, theirs), (ours, theirs)


DTYPES = ["u1", "i1", "u2", "i2", ">u2", "u4", "i4", "u8", "i8", "f4", "f8", "bool", "c8", "M8[s]", "O"]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("representation", [0, 1])
@pytest.mark.parametrize(("allocated", "stored"), [(8, 8), (16, 12), (16, 16)])
def test_types_of_arrays_are_checked_as_by_pydicom(
    pydicom: Any, dtype: str, representation: int, allocated: int, stored: int
) -> None:
    array = ARRAY.astype(dtype)
    changed = {"pixel_representation": representation, "bits_allocated": allocated, "bits_stored": stored}
    ours, theirs = (
        outcome(lambda module=module: runner_of(module, array, **changed).validate())
        for module in (cydicom, pydicom)
    )
    assert agrees(ours, theirs), (ours, theirs)


RANGES = [
    (4095, "u2", 12, True), (4096, "u2", 12, False), (2047, "i2", 12, True), (2048, "i2", 12, False),
    (-2048, "i2", 12, True), (-2049, "i2", 12, False), (255, "u1", 7, False), (127, "u1", 7, True),
]  # fmt: skip


@pytest.mark.parametrize(("value", "dtype", "stored", "allowed"), RANGES)
def test_values_of_arrays_fit_bits_stored(value: int, dtype: str, stored: int, allowed: bool) -> None:
    array = ARRAY.astype(dtype)
    array[1, 2] = value
    options = options_for(array, bits_stored=stored)
    runner = EncodeRunner(UID(RLE))
    runner.set_options(**options)
    runner.set_source(array)
    if allowed:
        runner.validate()
    else:
        with pytest.raises(ImagePixelError, match="Bits Stored"):
            runner.validate()


@pytest.mark.parametrize("nbytes", [0, 5, 6, 7, 8, 11, 12, 13])
@pytest.mark.parametrize("frames", [1, 2])
def test_bytes_are_not_too_few(pydicom: Any, nbytes: int, frames: int) -> None:
    ours, theirs = (
        outcome(lambda module=module: runner_of(module, bytes(nbytes), number_of_frames=frames).validate())
        for module in (cydicom, pydicom)
    )
    assert agrees(ours, theirs), (ours, theirs)


def test_bytes_that_end_early_are_no_frame() -> None:
    runner = runner_of(cydicom, bytes(5))
    with pytest.raises(ImagePixelError):
        runner.get_frame(None)


PROFILES = [
    (allocated, stored, interpretation, samples_, representation)
    for allocated, stored in ((8, 8), (8, 1), (16, 12), (32, 32), (32, 24))
    for interpretation, samples_ in (
        *(("MONOCHROME2", 1), ("PALETTE COLOR", 1), ("RGB", 3), ("YBR_FULL", 3)),
        *(("YBR_RCT", 3), ("YBR_ICT", 3), ("YBR_FULL_422", 3), ("RGB", 1)),
    )
    for representation in (0, 1)
]
SYNTAXES = [
    *(f"1.2.840.10008.1.2.4.{number}" for number in (50, 51, 57, 70, 80, 81, 90, 91)),
    *(RLE, "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.8.1"),
]


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_transfer_syntaxes_take_what_pydicom_says(pydicom: Any, syntax: str) -> None:
    for allocated, stored, interpretation, count, representation in PROFILES:
        changed = {
            "bits_allocated": allocated,
            "bits_stored": stored,
            "photometric_interpretation": interpretation,
            "samples_per_pixel": count,
            "planar_configuration": 0,
            "pixel_representation": representation,
        }
        ours, theirs = (
            outcome(lambda m=module, c=changed: runner_of(m, b"", syntax, **c)._validate_encoding_profile())
            for module in (cydicom, pydicom)
        )
        assert agrees(ours, theirs), (changed, ours, theirs)


def test_single_bits_are_taken_by_rle_though_pydicom_refuses_them() -> None:
    runner = runner_of(cydicom, bytes(1), bits_allocated=1, bits_stored=1)
    runner.validate()


def test_missing_and_wrong_options_can_be_caught_as_pydicoms() -> None:
    with pytest.raises(MissingImageElement) as missing:
        runner_of(cydicom, bytes(6), rows=...).validate()
    assert isinstance(missing.value, AttributeError)
    with pytest.raises(ValueError, match="Rows"):
        runner_of(cydicom, bytes(6), rows=0).validate()


# ---- encoding ----


def marked(src: bytes, runner: EncodeRunner) -> bytes:
    assert type(src) is bytes
    return b"encoded " + src


def failing(src: bytes, runner: EncodeRunner) -> bytes:
    raise KeyError("not this one")


def textual(src: bytes, runner: EncodeRunner) -> Any:
    return "text"


def test_the_first_encoder_that_can_encodes() -> None:
    runner = runner_of(cydicom, bytearray(ARRAY.tobytes()))
    runner.set_encoders({"failing": failing, "textual": textual, "marked": marked, "other": failing})
    assert runner.encode(None) == b"encoded " + ARRAY.tobytes()


def test_failures_of_all_encoders_are_told() -> None:
    runner = runner_of(cydicom, ARRAY)
    runner.set_encoders({"one": failing, "two": textual})
    with pytest.raises(UnencodableFrame, match=r"(?s)one: 'not this one'.*two: returned str") as failure:
        runner.encode(None)
    assert isinstance(failure.value, RuntimeError)
    assert isinstance(failure.value, ValueError)


def test_an_interrupt_is_no_failure_of_an_encoder() -> None:
    def interrupted(src: bytes, runner: EncodeRunner) -> bytes:
        raise KeyboardInterrupt

    runner = runner_of(cydicom, ARRAY)
    runner.set_encoders({"one": interrupted, "two": marked})
    with pytest.raises(KeyboardInterrupt):
        runner.encode(None)


def test_a_runner_without_encoders_cannot_encode() -> None:
    with pytest.raises(RuntimeError):
        runner_of(cydicom, ARRAY).encode(None)


def test_the_encoders_are_named_in_the_runners_text() -> None:
    runner = runner_of(cydicom, ARRAY, J2K)
    runner.set_encoders({"one": marked})
    assert str(runner).splitlines()[-2:] == ["Encoders", "  one"]
