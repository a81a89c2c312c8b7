"""DecodeRunner: its options, sources and checks, beside pydicom's by running both."""

from __future__ import annotations

import inspect
import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.encaps import encapsulate
from cydicom.errors import ImagePixelError, MissingImageElement, UndecodableFrame
from cydicom.pixels.common import PhotometricInterpretation, RunnerBase
from cydicom.pixels.decoders.base import DecodeRunner, get_decoder
from cydicom.uid import UID
from tests.pixels.building import EXPLICIT_BIG, EXPLICIT_LITTLE, J2K, JPEG_LS, RLE, image, samples
from tests.pixels.libraries import Library, Outcome, options

IMPLICIT = "1.2.840.10008.1.2"
SYNTAXES = [IMPLICIT, EXPLICIT_LITTLE, EXPLICIT_BIG, RLE, J2K, JPEG_LS]

OURS = Library("cydicom")


@pytest.fixture(scope="module")
def theirs() -> Library:
    pytest.importorskip("pydicom")
    return Library("pydicom")


def check(theirs: Library, run: Callable[[Library], Any]) -> None:
    """Fail if a call does not have the outcome that it has with pydicom."""
    expected, found = Outcome(lambda: run(theirs)), Outcome(lambda: run(OURS))
    assert found.agrees_with(expected), f"pydicom: {expected}\ncydicom: {found}"


def test_every_member_of_pydicoms_runner_is_there(theirs: Library) -> None:
    for name, member in inspect.getmembers(theirs.base.DecodeRunner):
        if name.startswith("__"):
            continue
        mine = getattr(DecodeRunner, name)
        assert isinstance(mine, property) == isinstance(member, property), name
        if callable(member):
            assert list(inspect.signature(mine).parameters) == list(inspect.signature(member).parameters), (
                name
            )


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_new_runner_has_pydicoms_options(theirs: Library, syntax: str) -> None:
    check(theirs, lambda library: library.base.DecodeRunner(library.uid.UID(syntax)).options)
    check(theirs, lambda library: str(library.runner(syntax)))


ATTRIBUTES = [
    *("bits_allocated", "bits_stored", "columns", "rows", "number_of_frames", "samples_per_pixel"),
    *("photometric_interpretation", "pixel_keyword", "pixel_representation", "planar_configuration"),
    *("extended_offsets", "transfer_syntax", "pixel_dtype", "src", "options"),
]


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE])
@pytest.mark.parametrize("name", ATTRIBUTES)
def test_an_attribute_is_its_option_or_missing(theirs: Library, name: str, syntax: str) -> None:
    check(theirs, lambda library: getattr(library.runner(syntax), name))
    check(theirs, lambda library: getattr(library.base.DecodeRunner(library.uid.UID(syntax)), name))


@pytest.mark.parametrize("name", ["transfer_syntax_uid", "pixel_keyword"])
def test_options_that_a_runner_needs_cannot_be_removed(name: str) -> None:
    with pytest.raises(ValueError, match=name):
        OURS.runner(RLE).del_option(name)


def test_options_are_set_got_and_removed_whether_known_or_not() -> None:
    runner = OURS.runner(RLE)
    assert runner.get_option("anything") is None
    assert runner.get_option("anything", 5) == 5
    runner.set_options(anything=1, rows=9)
    assert (runner.get_option("anything"), runner.rows) == (1, 9)
    runner.del_option("anything")
    runner.del_option("anything")
    assert "anything" not in runner.options
    runner.options["rows"] = 3
    assert runner.rows == 3


@pytest.mark.parametrize("value", [1, 3, "2", " 7", 0, None, "0", [1, 2]])
def test_number_of_frames_is_a_number_and_one_if_nobody_says(theirs: Library, value: Any) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(RLE)
        runner.set_option("number_of_frames", value)
        return runner.get_option("number_of_frames")

    check(theirs, run)


def test_an_empty_number_of_frames_is_one() -> None:
    with pytest.warns(UserWarning, match="Number of Frames"):
        assert OURS.runner(RLE, number_of_frames="").number_of_frames == 1


@pytest.mark.parametrize("value", ["RGB", "PALETTE COLOR", "unknown", None, PhotometricInterpretation.RGB])
def test_photometric_interpretation_is_a_member_if_it_is_one(theirs: Library, value: Any) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(RLE)
        runner.set_option("photometric_interpretation", value)
        found = runner.get_option("photometric_interpretation")
        return type(found).__name__, found

    check(theirs, run)


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("unit", ["bytes", "pixels"])
@pytest.mark.parametrize(
    "changed",
    [
        *({}, {"bits_allocated": 1}, {"bits_allocated": 1, "columns": 8}, {"bits_allocated": 16}),
        *({"bits_allocated": 24}, {"samples_per_pixel": 3}),
        {"samples_per_pixel": 3, "photometric_interpretation": "YBR_FULL_422"},
    ],
)
def test_the_length_of_a_frame(theirs: Library, changed: dict[str, Any], unit: str, syntax: str) -> None:
    check(theirs, lambda library: library.runner(syntax, **changed).frame_length(unit))


@pytest.mark.parametrize("planar", [0, 1])
@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize("frames", [1, 2])
@pytest.mark.parametrize("as_frame", [False, True])
def test_an_array_is_reshaped(theirs: Library, planar: int, count: int, frames: int, as_frame: bool) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(
            RLE, samples_per_pixel=count, planar_configuration=planar, number_of_frames=frames
        )
        return runner.reshape(np.arange(6 * count * (1 if as_frame else frames)), as_frame=as_frame)

    check(theirs, run)


@pytest.mark.parametrize("as_frame", [False, True])
@pytest.mark.parametrize(
    "changed",
    [
        *({}, {"number_of_frames": 4}, {"samples_per_pixel": 3, "planar_configuration": 1}),
        *({"pixel_keyword": "FloatPixelData"}, {"rows": ...}, {"samples_per_pixel": 3}),
    ],
)
def test_the_properties_of_pixels(theirs: Library, changed: dict[str, Any], as_frame: bool) -> None:
    check(theirs, lambda library: library.runner(EXPLICIT_LITTLE, **changed).pixel_properties(as_frame))


# -- sources


@pytest.mark.parametrize(
    "make",
    [
        *(lambda: b"abcdef", lambda: bytearray(b"abcdef"), lambda: memoryview(b"abcdef")),
        lambda: io.BytesIO(b"abcdef"),
    ],
)
def test_the_kind_of_the_source_is_known(theirs: Library, make: Callable[[], Any]) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(EXPLICIT_LITTLE)
        source = make()
        runner.set_source(source)
        kinds = runner.is_array, runner.is_binary, runner.is_buffer, runner.is_dataset
        return kinds, runner.src is source, runner.get_data(source, 2, 3)

    check(theirs, run)


def test_a_data_set_is_a_source_whose_elements_become_options() -> None:
    ds = image(cydicom, samples(16, 24, frames=2, stored=12), frames=2, stored=12)
    runner = DecodeRunner(UID(EXPLICIT_LITTLE))
    runner.set_source(ds)
    assert runner.is_dataset
    assert runner.src == ds.PixelData
    assert runner.options == {
        "transfer_syntax_uid": EXPLICIT_LITTLE,
        "as_rgb": True,
        "allow_excess_frames": True,
        "view_only": False,
        "correct_unused_bits": True,
        "samples_per_pixel": 1,
        "photometric_interpretation": "MONOCHROME2",
        "rows": 16,
        "columns": 24,
        "bits_allocated": 16,
        "bits_stored": 12,
        "pixel_representation": 0,
        "number_of_frames": 2,
        "pixel_keyword": "PixelData",
        "pixel_vr": "OW",
    }


def test_a_data_set_that_was_read_gives_its_options_untouched(theirs: Library, tmp_path: Any) -> None:
    path = str(tmp_path / "image.dcm")
    image(cydicom, samples(count=3, bits=8), count=3, planar=1).save_as(path, enforce_file_format=True)

    def run(library: Library) -> Any:
        ds = library.package.dcmread(path)
        runner = library.base.DecodeRunner(library.uid.UID(EXPLICIT_LITTLE))
        runner.set_source(ds)
        return runner.options, runner.src == ds.PixelData

    check(theirs, run)
    ds = cydicom.dcmread(path)
    DecodeRunner(UID(EXPLICIT_LITTLE)).set_source(ds)
    assert not any(ds._dict.is_converted(tag) for tag in ds._dict.tags())


def test_a_value_that_was_deferred_is_not_read_as_a_whole(tmp_path: Any) -> None:
    path = str(tmp_path / "image.dcm")
    pixels = samples(frames=50)
    image(cydicom, pixels, frames=50).save_as(path, enforce_file_format=True)
    ds = cydicom.dcmread(path, defer_size=100)
    array, _ = get_decoder(EXPLICIT_LITTLE).as_array(ds, index=17)
    assert np.array_equal(array, pixels[17])
    assert not ds._dict.is_converted(0x7FE00010)
    frames = [frame for frame, _ in get_decoder(EXPLICIT_LITTLE).iter_array(ds, indices=[3, 49])]
    assert np.array_equal(frames, pixels[[3, 49]])
    assert np.array_equal(get_decoder(EXPLICIT_LITTLE).as_array(ds)[0], pixels)
    assert not ds._dict.is_converted(0x7FE00010)


@pytest.mark.parametrize("keyword", ["FloatPixelData", "DoubleFloatPixelData"])
def test_a_data_set_has_one_kind_of_pixel_data(keyword: str) -> None:
    ds = image(cydicom, samples())
    setattr(ds, keyword, ds.PixelData)
    with pytest.raises(AttributeError, match=keyword) as raised:
        get_decoder(EXPLICIT_LITTLE).as_array(ds)
    assert isinstance(raised.value, ValueError)


def test_a_data_set_without_pixel_data_is_refused() -> None:
    with pytest.raises(MissingImageElement, match="7FE0,0010"):
        get_decoder(EXPLICIT_LITTLE).as_array(image(cydicom, samples(), PixelData=None))


def test_a_data_set_of_another_transfer_syntax_is_refused() -> None:
    with pytest.raises(ImagePixelError, match="RLE Lossless"):
        get_decoder(RLE).as_array(image(cydicom, samples()))


def test_an_item_of_a_sequence_has_no_transfer_syntax_of_its_own(tmp_path: Any) -> None:
    pixels = samples()
    icon = image(cydicom, pixels)
    del icon.file_meta
    ds = image(cydicom, samples(seed=1), IconImageSequence=[icon])
    path = str(tmp_path / "image.dcm")
    ds.save_as(path, enforce_file_format=True)
    item = cydicom.dcmread(path).IconImageSequence[0]
    assert np.array_equal(get_decoder(EXPLICIT_LITTLE).as_array(item)[0], pixels)


@pytest.mark.parametrize("source", [None, 5, object(), "text", [1, 2]])
def test_a_source_without_bytes_is_refused(source: Any) -> None:
    for call in ("as_array", "as_buffer"):
        with pytest.raises(TypeError):
            getattr(get_decoder(EXPLICIT_LITTLE), call)(source, **options())


def test_an_offset_table_without_lengths_is_ignored_with_a_warning() -> None:
    ds = image(cydicom, samples(), syntax=RLE)
    ds.PixelData = encapsulate([b"ab", b"cd"], has_bot=False)
    ds.NumberOfFrames = 2
    ds.ExtendedOffsetTable = bytes(16)
    runner = DecodeRunner(UID(RLE))
    with pytest.warns(cydicom.errors.DicomReadWarning, match="7FE0,0002"):
        runner.set_source(ds)
    assert runner.extended_offsets is None
    assert bytes(runner._frames().frame(1)) == b"cd"


# -- what has to be done to frames


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("test", ["be_swap_ow", "shift_correction", "sign_correction"])
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("interpretation", ["MONOCHROME2", "RGB"])
@pytest.mark.parametrize(
    "changed",
    [
        *({}, {"bits_stored": 5}, {"pixel_vr": "OW"}, {"pixel_vr": "OW", "bits_allocated": 16}),
        *({"be_swap_ow": True}, {"correct_unused_bits": False, "bits_stored": 5}),
        {"correct_unused_bits": True, "bits_stored": 5},
        *({"apply_j2k_sign_correction": False}, {"apply_jls_sign_correction": False}),
        {"pixel_keyword": "FloatPixelData", "bits_stored": 5},
    ],
)
def test_what_has_to_be_done_to_frames(
    theirs: Library, syntax: str, test: str, signed: int, interpretation: str, changed: dict[str, Any]
) -> None:
    given = {"pixel_representation": signed, "photometric_interpretation": interpretation, **changed}
    check(theirs, lambda library: library.runner(syntax, **given)._test_for(test))


def test_an_unknown_test_is_refused() -> None:
    with pytest.raises(ValueError, match="anything"):
        OURS.runner(RLE)._test_for("anything")


@pytest.mark.parametrize("syntax", [J2K, JPEG_LS])
@pytest.mark.parametrize("signed", [0, 1])
@pytest.mark.parametrize("is_signed", [False, True])
@pytest.mark.parametrize("precision", [8, 12, 13, 16])
def test_samples_get_the_sign_that_the_data_set_says(
    theirs: Library, syntax: str, signed: int, is_signed: bool, precision: int
) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(
            syntax,
            bits_allocated=16,
            bits_stored=13,
            pixel_representation=signed,
            j2k_is_signed=is_signed,
            j2k_precision=precision,
            jls_precision=precision,
        )
        values = np.array([0, 1, 127, 128, 2048, 4095, 4096, 8191, 0x8000, 0xFFFF], "u2")
        return library.base._apply_sign_correction(values.view(runner.pixel_dtype), runner)

    check(theirs, run)


COLOURS = ["RGB", "YBR_FULL", "YBR_FULL_422", "YBR_RCT", "YBR_ICT", "MONOCHROME2"]


@pytest.mark.parametrize("interpretation", COLOURS)
@pytest.mark.parametrize(
    "asked",
    [{}, {"as_rgb": False}, {"force_rgb": True}, {"force_ybr": True}, {"force_rgb": 1, "force_ybr": 1}],
)
def test_colours_are_converted_where_that_is_asked_for(
    theirs: Library, interpretation: str, asked: dict[str, Any]
) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(
            EXPLICIT_LITTLE, samples_per_pixel=3, photometric_interpretation=interpretation, **asked
        )
        return runner.process(np.full((2, 3, 3), 100, "u1"))

    check(theirs, run)


def test_other_functions_can_process_arrays() -> None:
    from cydicom.pixels.decoders.base import PROCESSORS

    def doubled(arr: np.ndarray, runner: DecodeRunner, changes: dict[str, Any]) -> np.ndarray:
        changes["photometric_interpretation"] = "MONOCHROME1"
        return arr * 2

    PROCESSORS.append(doubled)
    try:
        array, found = get_decoder(EXPLICIT_LITTLE).as_array(b"abcdef", **options())
    finally:
        PROCESSORS.remove(doubled)
    assert array.tobytes() == bytes(2 * byte for byte in b"abcdef")
    assert found["photometric_interpretation"] == "MONOCHROME1"


# -- codestreams that contradict the data set


def codestream(identifiers: bytes = b"\1\2\3", jfif: bool = False, frame: int = 0xC0) -> bytes:
    """Return a JPEG codestream up to its first scan."""
    parts = [b"\xff\xd8"]
    if jfif:
        parts.append(b"\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00")
    parts.append(bytes([0xFF, frame, 0, 8 + 3 * len(identifiers), 8, 0, 2, 0, 3, len(identifiers)]))
    parts += [bytes([identifier, 0x11, 0]) for identifier in identifiers]
    scan = b"".join(bytes([identifier, 0]) for identifier in identifiers)
    parts.append(bytes([0xFF, 0xDA, 0, 6 + len(scan), len(identifiers)]) + scan + b"\0\0\0")
    return b"".join(parts)


@pytest.mark.parametrize("interpretation", ["RGB", "YBR_FULL", "YBR_FULL_422", "MONOCHROME2"])
@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.4.50", JPEG_LS, J2K])
@pytest.mark.parametrize(
    "data",
    [
        *(
            codestream(),
            codestream(b"RGB"),
            codestream(jfif=True),
            codestream(b"\1"),
            b"",
            b"\xff",
        ),
        *(codestream(frame=0xF7), codestream(b"RGB", frame=0xF7), codestream(jfif=True, frame=0xF7)),
    ],
)
def test_a_codestream_corrects_the_colours(
    theirs: Library, data: bytes, syntax: str, interpretation: str
) -> None:
    def run(library: Library) -> Any:
        runner = library.runner(syntax, samples_per_pixel=3, photometric_interpretation=interpretation)
        runner._get_frame_info(data)
        return sorted((name, str(value)) for name, value in runner.options.items())

    check(theirs, run)


# -- decoders of a runner


def test_a_runner_decodes_with_the_functions_it_is_given() -> None:
    runner = OURS.runner(RLE, number_of_frames=2)
    runner.set_source(encapsulate([b"ab", b"cd"]))
    seen = []

    def triple(src: bytes, given: Any) -> bytes:
        seen.append((type(src), given is runner))
        return src * 3

    runner.set_decoders({"triple": triple})
    assert runner.decode(1) == b"cdcdcd"
    assert list(runner.iter_decode()) == [b"ababab", b"cdcdcd"]
    assert seen == [(bytes, True)] * 3
    assert "triple" in str(runner)
    for index in (-1, 2):
        with pytest.raises(ValueError, match="frame"):
            runner.decode(index)


def test_the_decoder_that_could_decode_a_frame_is_tried_first_for_the_next() -> None:
    runner = OURS.runner(RLE, number_of_frames=2)
    runner.set_source(encapsulate([b"ab", b"cd"]))
    tried = []

    def failing(src: bytes, _: Any) -> bytes:
        tried.append(src)
        raise KeyError("no")

    runner.set_decoders({"failing": failing, "working": lambda src, _: src})
    assert list(runner.iter_decode()) == [b"ab", b"cd"]
    assert tried == [b"ab"]


def test_what_a_failing_decoder_set_is_taken_back() -> None:
    runner = OURS.runner(RLE)
    runner.set_source(encapsulate([b"ab"]))

    def failing(src: bytes, given: Any) -> bytes:
        given.set_option("bits_allocated", 16)
        given.set_option("invented", 1)
        raise OSError

    before = dict(runner.options)
    runner.set_decoders({"failing": failing, "working": lambda src, _: src})
    assert runner.decode(0) == b"ab"
    assert runner.options == before


def test_the_error_tells_what_each_decoder_said() -> None:
    runner = OURS.runner(RLE)
    runner.set_source(encapsulate([b"ab"]))

    def first(src: bytes, _: Any) -> bytes:
        raise OSError("disk")

    def second(src: bytes, _: Any) -> bytes:
        raise ZeroDivisionError

    runner.set_decoders({"one": first, "two": second})
    with pytest.raises(UndecodableFrame, match=r"one: disk\n  two: ZeroDivisionError") as raised:
        runner.decode(0)
    assert isinstance(raised.value, RuntimeError)
    assert isinstance(raised.value.__cause__, OSError)


def test_an_interrupt_is_no_failure_of_a_decoder() -> None:
    runner = OURS.runner(RLE)
    runner.set_source(encapsulate([b"ab"]))

    def interrupted(src: bytes, _: Any) -> bytes:
        raise KeyboardInterrupt

    runner.set_decoders({"one": interrupted, "two": lambda src, _: src})
    with pytest.raises(KeyboardInterrupt):
        runner.decode(0)


def test_a_runner_without_decoders_says_so() -> None:
    runner = OURS.runner(RLE)
    with pytest.raises(AttributeError):
        runner.decode(0)
    runner.set_source(encapsulate([b"ab"]))
    with pytest.raises(UndecodableFrame):
        runner.decode(0)


def test_native_frames_are_decoded_to_themselves() -> None:
    runner = OURS.runner(EXPLICIT_LITTLE, number_of_frames=2)
    runner.set_source(b"abcdefghijkl")
    assert runner.decode(1) == b"ghijkl"
    assert list(runner.iter_decode()) == [b"abcdef", b"ghijkl"]


def test_the_base_of_runners_leaves_the_rest_to_others() -> None:
    runner = RunnerBase(UID(RLE))
    for call in (runner.validate, runner._validate_options, lambda: runner._set_options_ds(None)):
        with pytest.raises(NotImplementedError):
            call()
    assert not (runner.is_array or runner.is_binary or runner.is_buffer or runner.is_dataset)
