"""Limits: what is as large as one is read; one more is a LimitError with the place, and how to raise it."""

from __future__ import annotations

import io
import pickle
import struct
import threading
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus.broken_deflate import inner, part
from tests.corpus.broken_sequences import nest_defined, nest_undefined
from tests.corpus.build import EXPLICIT_LITTLE, RLE_UID, ascending, deflated, part10
from tests.corpus.case import ALL, SEQUENCE, around
from tests.hostile.touching import touch_values

dcmread = pytest.importorskip("cydicom.filereader").dcmread

from cydicom import config, encaps, olderencaps, policy  # noqa: E402
from cydicom.encaps import FrameIndex  # noqa: E402
from cydicom.errors import DicomReadWarning, InvalidDicomError, LimitError, RLEError  # noqa: E402
from cydicom.limits import DEFAULT, FORENSIC, PRESETS, STRICT, UNLIMITED, Limits  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

PIXEL_DATA = 0x7FE00010


def depth_of(dataset: Any) -> int:
    depth = 0
    while SEQUENCE in dataset:
        dataset = dataset[SEQUENCE].value[0]
        depth += 1
    return depth


def refused(read: Callable[[], object], limit: str, bound: int) -> LimitError:
    """Return the error of what exceeds a limit, after a look at what every such error says."""
    with pytest.raises(LimitError) as refusal:
        read()
    error = refusal.value
    assert isinstance(error, InvalidDicomError)
    assert isinstance(error, ValueError)
    assert error.limit == limit
    assert f"limit {limit!r} is {bound}" in str(error)
    assert f"config.limited({limit}=...)" in str(error)
    assert f"offset {error.offset}" in str(error)
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.limit, again.offset, again.tag) == (
        str(error),
        limit,
        error.offset,
        error.tag,
    )
    return error


# ---- depth ----


@pytest.mark.parametrize("nest", [nest_undefined, nest_defined])
@pytest.mark.parametrize("limit", [2, 10, 300])
def test_nesting_below_and_at_the_limit_is_read_and_one_level_more_is_refused(
    limit: int, nest: Callable[[int], bytes]
) -> None:
    for depth in (limit - 1, limit):
        with config.limited(depth=limit):
            dataset = dcmread(around(nest(depth)).data)
            touch_values(dataset)
            assert depth_of(dataset) == depth
    with config.limited(depth=limit):
        data = around(nest(limit + 1)).data
        error = refused(lambda: touch_values(dcmread(data)), "depth", limit)
    assert error.tag == SEQUENCE
    assert 132 < error.offset < len(data)


def test_the_error_names_the_sequences_around_the_place() -> None:
    with config.limited(depth=3), pytest.raises(LimitError) as refusal:
        touch_values(dcmread(around(nest_defined(4)).data))
    assert refusal.value.path == (SEQUENCE,) * 3
    assert str(refusal.value).startswith("(0018,0026) > (0018,0026) > (0018,0026) > (0018,0026) at offset ")


def test_of_many_sequences_around_the_place_the_outermost_are_named() -> None:
    with config.limited(depth=30), pytest.raises(LimitError) as refusal:
        touch_values(dcmread(around(nest_defined(31)).data))
    assert refusal.value.path == (SEQUENCE,) * 8
    assert " > ... > (0018,0026) at offset " in str(refusal.value)


def test_deep_nesting_needs_no_stack() -> None:
    config.limits = policy.Limits(depth=5_000)
    dataset = dcmread(around(nest_undefined(3_000)).data)
    assert depth_of(dataset) == 3_000


def test_the_depth_of_the_forensic_preset_is_read() -> None:
    data = around(nest_undefined(FORENSIC.depth)).data
    with config.limited("forensic"):
        assert depth_of(dcmread(data)) == FORENSIC.depth


def test_deep_nesting_is_printed_and_walked_in_a_small_thread() -> None:
    data = around(nest_undefined(1000)).data
    outcome: list[Any] = []

    def work() -> None:
        dataset = dcmread(data)
        seen = 0

        def count(owner: Any, element: Any) -> None:
            nonlocal seen
            seen += 1

        dataset.walk(count)
        outcome.extend((seen, str(dataset).count("Intervention Drug Information Sequence")))

    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert outcome == [1004, 1000]


# ---- elements, items, value bytes ----


@pytest.mark.parametrize("limit", [10, 700, 5000])
def test_elements_below_and_at_the_limit_are_read_and_one_more_is_refused(limit: int) -> None:
    with config.limited(elements=limit):
        for count in (limit - 1, limit):
            assert len(dcmread(part10(ascending(count)))) == count
        data = part10(ascending(limit + 1))
        error = refused(lambda: dcmread(data), "elements", limit)
    assert error.offset == len(data) - 8
    assert error.tag == 0x00100000 + limit


def test_padding_behind_the_last_element_is_not_an_element() -> None:
    with config.limited(elements=512), pytest.warns(DicomReadWarning, match="zero bytes"):
        assert len(dcmread(part10(ascending(512) + bytes(32)))) == 512


def test_the_elements_of_an_item_are_counted_by_themselves() -> None:
    data = around(EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item(ascending(9))])).data
    with config.limited(elements=9):
        dataset = dcmread(data)
        assert len(dataset[SEQUENCE].value[0]) == 9
    with config.limited(elements=8):
        dataset = dcmread(data)
        error = refused(lambda: list(dataset[SEQUENCE].value[0]), "elements", 8)
    assert error.path == (SEQUENCE,)


@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("limit", [3, 8, 100])
def test_items_below_and_at_the_limit_are_read_and_one_more_is_refused(limit: int, undefined: bool) -> None:
    def sequence(count: int) -> bytes:
        items = [EXPLICIT_LITTLE.item(undefined=undefined)] * count
        return around(EXPLICIT_LITTLE.sequence(SEQUENCE, items, undefined=undefined)).data

    with config.limited(items=limit):
        for count in (limit - 1, limit):
            assert len(dcmread(sequence(count))[SEQUENCE].value) == count
        dataset = dcmread(sequence(limit + 1))
        error = refused(lambda: dataset[SEQUENCE], "items", limit)
    assert error.tag == SEQUENCE
    assert dataset.Rows == 512


@pytest.mark.parametrize("options", [{}, {"defer_size": 10}, {"specific_tags": [0x00191001]}])
def test_a_value_below_and_at_the_limit_is_read_and_one_byte_more_is_refused(
    options: dict[str, Any], tmp_path: Any
) -> None:
    path = tmp_path / "case.dcm"
    for nbytes in (998, 1000):
        path.write_bytes(around(EXPLICIT_LITTLE.element(0x00191001, "OB", bytes(nbytes))).data)
        with config.limited(value_bytes=1000):
            dataset = dcmread(io.BytesIO(path.read_bytes()) if options else path, **options)
        assert len(dataset[0x00191001].value) == nbytes
    path.write_bytes(around(EXPLICIT_LITTLE.element(0x00191001, "OB", bytes(1002))).data)
    with config.limited(value_bytes=1001):
        error = refused(lambda: dcmread(path, **options), "value_bytes", 1001)
    assert error.tag == 0x00191001


def test_a_value_of_undefined_length_counts_without_its_delimiter() -> None:
    data = part10(EXPLICIT_LITTLE.encapsulated([bytes(84)]), RLE_UID)
    with config.limited(value_bytes=100):
        assert len(dcmread(data).PixelData) == 100
    with config.limited(value_bytes=99):
        refused(lambda: dcmread(data), "value_bytes", 99)


# ---- inflating ----


def test_inflating_up_to_the_limit_is_read_and_one_byte_more_is_refused() -> None:
    whole = inner(bytes(1_000_000))
    data = part(deflated(whole))
    for bound in (len(whole) + 1, len(whole)):
        with config.limited(inflated_bytes=bound, inflated_ratio=1):
            assert len(dcmread(data)[PIXEL_DATA].value) == 1_000_000
    with config.limited(inflated_bytes=len(whole) - 1, inflated_ratio=1):
        with pytest.raises(LimitError, match=r"config.limited\(inflated_bytes=") as refusal:
            dcmread(data)
        assert refusal.value.limit == "inflated_bytes"
        assert data[refusal.value.offset :] == deflated(whole)


def test_inflating_may_go_beyond_the_bytes_by_the_ratio() -> None:
    whole = inner(bytes(1_000_000))
    packed = deflated(whole)
    ratio = -(-len(whole) // len(packed))
    with config.limited(inflated_bytes=1, inflated_ratio=ratio + 1):
        assert len(dcmread(part(packed))[PIXEL_DATA].value) == 1_000_000
    with config.limited(inflated_bytes=1, inflated_ratio=ratio - 1), pytest.raises(LimitError):
        dcmread(part(packed))


# ---- frames, fragments ----


def fragments(count: int) -> bytes:
    return (
        EXPLICIT_LITTLE.item() + EXPLICIT_LITTLE.item(b"\1\2") * count + EXPLICIT_LITTLE.delimiter(0xFFFEE0DD)
    )


#: Of the item of the 21st fragment, behind 20 of ten bytes.
POSITION_OF_21 = 200


def test_fragments_below_and_at_the_limit_are_told_apart_and_one_more_is_refused() -> None:
    with config.limited(fragments=20):
        for count in (19, 20):
            assert len(FrameIndex(fragments(count), number_of_frames=count)) == count
            assert encaps.parse_fragments(fragments(count)[8:])[0] == count
            assert len(list(encaps.generate_fragments(fragments(count)[8:]))) == count
            assert len(list(encaps.generate_fragments(io.BytesIO(fragments(count)[8:])))) == count
            assert len(list(encaps.generate_frames(fragments(count), number_of_frames=count))) == count
        error = refused(lambda: FrameIndex(fragments(21), number_of_frames=21), "fragments", 20)
        refused(lambda: encaps.parse_fragments(fragments(21)[8:]), "fragments", 20)
        refused(lambda: olderencaps._decode_data_sequence(fragments(21)), "fragments", 20)
        assert len(olderencaps._decode_data_sequence(fragments(20))) == 20
        for buffer in (fragments(21)[8:], io.BytesIO(fragments(21)[8:])):
            given = encaps.generate_fragments(buffer)
            assert len([next(given) for _ in range(20)]) == 20
            assert refused(lambda given=given: next(given), "fragments", 20).offset == POSITION_OF_21
            assert list(given) == []
        refused(lambda: list(encaps.generate_frames(fragments(21), number_of_frames=21)), "fragments", 20)
    assert error.offset == 8 + 20 * 10
    assert error.tag == PIXEL_DATA


def test_frames_of_an_offset_table_are_counted() -> None:
    def value(count: int) -> bytes:
        table = EXPLICIT_LITTLE.item(struct.pack(f"<{count}L", *range(0, 10 * count, 10)))
        return table + fragments(count)[8:]

    with config.limited(frames=20):
        for count in (19, 20):
            assert len(FrameIndex(value(count))) == count
        refused(lambda: FrameIndex(value(21)), "frames", 20)


def image(frames: int, *pixels: bytes, syntax: str = "1.2.840.10008.1.2.1", rows: int = 2) -> Any:
    explicit = EXPLICIT_LITTLE
    data = b"".join(
        (
            explicit.number(0x00280002, "US", 1),
            explicit.element(0x00280004, "CS", b"MONOCHROME2 "),
            explicit.element(0x00280008, "IS", f"{frames:<8}".encode()),
            explicit.number(0x00280010, "US", rows),
            explicit.number(0x00280011, "US", 2),
            explicit.number(0x00280100, "US", 8),
            explicit.number(0x00280101, "US", 8),
            explicit.number(0x00280102, "US", 7),
            explicit.number(0x00280103, "US", 0),
            *pixels,
        )
    )
    return dcmread(part10(data, syntax))


@pytest.mark.parametrize("decode", ["array", "iterate"])
def test_frames_below_and_at_the_limit_are_decoded_and_one_more_is_refused(decode: str) -> None:
    from cydicom.pixels import iter_pixels, pixel_array

    pytest.importorskip("numpy")

    def frames(count: int) -> int:
        dataset = image(count, EXPLICIT_LITTLE.element(PIXEL_DATA, "OB", bytes(4 * count)))
        if decode == "array":
            return len(pixel_array(dataset))
        return sum(1 for _ in iter_pixels(dataset))

    with config.limited(frames=20):
        for count in (19, 20):
            assert frames(count) == count
        error = refused(lambda: frames(21), "frames", 20)
        with pytest.raises(LimitError):
            _ = image(21, EXPLICIT_LITTLE.element(PIXEL_DATA, "OB", bytes(84))).pixel_array
    assert error.tag == 0x00280008


# ---- short RLE frames ----


def rle_frame(segment: bytes) -> bytes:
    return struct.pack("<16L", 1, 64, *[0] * 14) + segment


def test_a_short_rle_frame_is_refused_but_by_the_forensic_preset_filled_with_zeros() -> None:
    numpy = pytest.importorskip("numpy")
    for segment, expected in (
        (b"\x01\x05\x06\x80", [5, 6, 0, 0]),
        (b"\xff\x07", [7, 7, 0, 0]),
        (b"\x03\x01\x02\x03", [1, 2, 3, 0]),
        (b"", [0, 0, 0, 0]),
    ):
        pixels = EXPLICIT_LITTLE.encapsulated([rle_frame(segment)])
        for limits in ("strict", "default"):
            with config.limited(limits), pytest.raises((RLEError, InvalidDicomError)):
                _ = image(1, pixels, syntax=RLE_UID).pixel_array
        with config.limited("forensic"), pytest.warns(DicomReadWarning, match="filled with zeros"):
            array = image(1, pixels, syntax=RLE_UID).pixel_array
        assert numpy.array_equal(array, numpy.reshape(expected, (2, 2)))


@pytest.mark.parametrize("header", [b"", bytes(63), struct.pack("<16L", 2, 64, 66, *[0] * 13)])
def test_an_rle_frame_without_a_header_is_refused_by_the_forensic_preset_too(header: bytes) -> None:
    pytest.importorskip("numpy")
    dataset = image(
        1, EXPLICIT_LITTLE.encapsulated([header.ljust(len(header) + len(header) % 2, b"\0")]), syntax=RLE_UID
    )
    with config.limited("forensic"), pytest.raises((RLEError, InvalidDicomError)):
        _ = dataset.pixel_array


# ---- the object and its presets ----


def test_presets_allow_more_from_strict_to_forensic() -> None:
    assert list(PRESETS) == ["strict", "default", "forensic"]
    for name in ("depth", "elements", "items", "value_bytes", "inflated_bytes", "inflated_ratio"):
        assert getattr(STRICT, name) <= getattr(DEFAULT, name) <= getattr(FORENSIC, name)
    assert STRICT.frames < DEFAULT.frames < FORENSIC.frames == UNLIMITED
    assert Limits() == DEFAULT
    assert [preset.fill_short_frames for preset in PRESETS.values()] == [False, False, True]


@pytest.mark.parametrize("name", PRESETS)
def test_a_sound_file_is_read_with_each_preset(name: str) -> None:
    with config.limited(name) as limits:
        assert limits is PRESETS[name]
        dataset = dcmread(around(EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item()])).data)
        touch_values(dataset)
    assert {path: dataset[path[0]].value for path in ALL} == ALL


def test_limits_hold_for_what_was_read_with_them() -> None:
    data = around(EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item()] * 5)).data
    with config.limited(items=4):
        dataset = dcmread(data)
    refused(lambda: dataset[SEQUENCE], "items", 4)
    dataset = dcmread(data)
    with config.limited(items=4):
        assert len(dataset[SEQUENCE].value) == 5


def test_limits_are_those_before_when_the_context_ends_even_by_an_exception() -> None:
    before = config.limits
    with config.limited("strict"), config.limited(depth=3) as inner_limits:
        assert inner_limits == STRICT.replace(depth=3)
        assert config.limits is inner_limits
    with pytest.raises(KeyError), config.limited("forensic"):
        raise KeyError
    assert config.limits is before


def test_limits_of_another_thread_hold_there_alone() -> None:
    seen: list[int] = []

    def work() -> None:
        config.limits = "strict"
        seen.append(config.limits.depth)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert seen == [STRICT.depth]
    assert config.limits is DEFAULT


def test_a_preset_is_known_by_its_name() -> None:
    config.limits = "forensic"
    assert config.limits is FORENSIC
    with pytest.raises(ValueError, match="strict, default, forensic"):
        config.limits = "lax"
    with pytest.raises(TypeError, match="preset"):
        config.limits = 5


@pytest.mark.parametrize("value", [0, -1, 2**63])
def test_a_bound_is_a_positive_number_of_63_bits(value: int) -> None:
    for name in ("depth", "elements", "items", "value_bytes", "frames", "fragments"):
        with pytest.raises(ValueError, match=name):
            Limits(**{name: value})
        with pytest.raises(TypeError, match=name):
            DEFAULT.replace(**{name: 1.5})  # type: ignore[arg-type]


def test_limits_are_values() -> None:
    limits = Limits(depth=3)
    assert limits == STRICT.replace(**{name: getattr(limits, name) for name in Limits.__slots__})
    assert limits != DEFAULT
    assert limits != 3
    assert len({limits, Limits(depth=3), DEFAULT}) == 2
    assert pickle.loads(pickle.dumps(limits)) == limits
    with pytest.raises(AttributeError, match="frozen"):
        del limits.depth
