"""The RLE codec: PS3.5 G as vectors, the plain codec as oracle, and frames that are not what they say."""

from __future__ import annotations

import contextlib
import struct
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cydicom._native import rle
from cydicom.errors import RLEError
from tests.reference import rle as reference


@pytest.fixture(autouse=True, params=["base", "avx2"])
def kernels(request: Any) -> Iterator[str]:
    """Run every test with each of the kernels that this machine has."""
    try:
        rle.use_kernels(request.param)
    except ValueError:
        pytest.skip(f"this machine has no kernels {request.param!r}")
    yield request.param
    rle.use_kernels()


def frame(*segments: bytes) -> bytes:
    """Return a frame of segments."""
    offsets = [reference.HEADER_NBYTES]
    for segment in segments[:-1]:
        offsets.append(offsets[-1] + len(segment))
    header = struct.pack("<16I", len(segments), *offsets, *[0] * (15 - len(segments)))
    return header + b"".join(segments)


def decoded(
    data: bytes,
    npixels: int,
    samples: int = 1,
    sample_nbytes: int = 1,
    little: bool = True,
    interleaved: bool = False,
) -> bytes:
    """Return a decoded frame, with a guard behind it that nobody may write to."""
    nbytes = npixels * samples * sample_nbytes
    guarded = bytearray(b"\xa5" * (nbytes + 64))
    rle.decode_into(data, memoryview(guarded)[:nbytes], npixels, samples, sample_nbytes, little, interleaved)
    assert guarded[nbytes:] == b"\xa5" * 64
    return bytes(guarded[:nbytes])


# -- vectors


def test_a_segment_of_more_than_a_step_is_decoded_whole() -> None:
    # 16 MiB are decoded at a time, between which signals come in.
    count = (16 << 20) // 128 + 100
    segment = b"".join(b"\x81" + bytes((number & 255,)) for number in range(count))
    expected = numpy.repeat(numpy.arange(count, dtype=numpy.uint32).astype(numpy.uint8), 128).tobytes()
    assert decoded(frame(segment), 128 * count) == expected


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        (b"\x02abc\x00", b"abc"),                                  # a literal, padded
        (b"\xfe\x07", b"\x07\x07\x07"),                            # a run
        (b"\x80\x80\xff\x01\x80\x00\x02", b"\x01\x01\x02"),        # no-operations
        (b"\xfe\xaa\x02\x80\x00\x2a\xfd\xaa\x03\x80\x00\x2a\x22\xf7\xaa",
         bytes.fromhex("aaaaaa80002aaaaaaaaa80002a22aaaaaaaaaaaaaaaaaaaa")),
        (b"\x7f" + bytes(range(128)), bytes(range(128))),
        (b"\x81\x09", b"\x09" * 128),
    ],
)  # fmt: skip
def test_packets_decode_as_the_standard_says(segment: bytes, expected: bytes) -> None:
    assert decoded(frame(segment), len(expected)) == expected


def test_the_most_significant_byte_is_the_first_segment() -> None:
    data = frame(b"\x01\x12\x56", b"\x01\x34\x78\x00")
    assert decoded(data, 2, sample_nbytes=2) == b"\x34\x12\x78\x56"
    assert decoded(data, 2, sample_nbytes=2, little=False) == b"\x12\x34\x56\x78"


def test_samples_come_one_after_the_other_or_together() -> None:
    data = frame(b"\x01Rr", b"\x01Gg", b"\x01Bb")
    assert decoded(data, 2, samples=3) == b"RrGgBb"
    assert decoded(data, 2, samples=3, interleaved=True) == b"RGBrgb"


def test_sixteen_bit_colour_has_six_segments() -> None:
    image = bytes(range(12))
    encoded = rle.encode(image, 1, 2, 3, 2)
    assert struct.unpack("<I", encoded[:4]) == (6,)
    assert decoded(encoded, 2, 3, 2, interleaved=True) == image


def test_segments_are_even_and_offsets_too() -> None:
    encoded = rle.encode(bytes(range(9)), 3, 3, 1, 1)
    count, *offsets = struct.unpack("<16I", encoded[:64])
    assert (count, offsets) == (1, [64] + [0] * 14)
    assert len(encoded) % 2 == 0
    colour = rle.encode(bytes(range(27)), 3, 3, 3, 1)
    assert [offset % 2 for offset in struct.unpack("<15I", colour[4:64])] == [0] * 15


@pytest.mark.parametrize("columns", [1, 2, 3, 127, 128, 129, 130, 131, 255, 256, 257, 258, 300])
def test_no_run_crosses_a_row(columns: int) -> None:
    encoded = rle.encode(b"\x07" * (3 * columns), 3, columns, 1, 1)
    (row,) = {rle.encode(b"\x07" * columns, 1, columns, 1, 1)[64:]}
    used = len(row) - (len(row) > reference.shortest_row(b"\x07" * columns))
    assert encoded[64:].rstrip(b"\x00") == (row[:used] * 3).rstrip(b"\x00")


def test_no_operation_is_never_written() -> None:
    data = numpy.random.default_rng(1).integers(0, 3, 64 * 301, dtype=numpy.uint8).tobytes()
    encoded = rle.encode(data, 64, 301, 1, 1)[64:]
    position = 0
    while position < len(encoded) - 1:
        assert encoded[position] != 128
        position += 2 if encoded[position] > 128 else encoded[position] + 2


# -- against the plain codec

shapes = st.tuples(
    st.integers(1, 12),
    st.one_of(st.integers(1, 40), st.sampled_from([127, 128, 129, 130, 255, 256, 257, 258, 300])),
    st.sampled_from([(1, 1), (1, 2), (1, 4), (1, 8), (3, 1), (3, 2), (3, 4), (4, 1), (2, 2), (15, 1)]),
)


@st.composite
def images(draw: st.DrawFn) -> tuple[int, int, int, int, bytes]:
    """Return rows, columns, samples, bytes of a sample, and a frame: noise, runs, or a mixture."""
    rows, columns, (samples, nbytes) = draw(shapes)
    size = rows * columns * samples * nbytes
    rng = numpy.random.default_rng(draw(st.integers(0, 2**32)))
    levels = draw(st.sampled_from([1, 2, 3, 256]))
    repeat = draw(st.sampled_from([1, 1, 2, 3, 7, 200]))
    values = rng.integers(0, levels, size // repeat + 1, dtype=numpy.uint8)
    return rows, columns, samples, nbytes, numpy.repeat(values, repeat)[:size].tobytes()


@given(images(), st.booleans(), st.booleans())
def test_what_is_encoded_decodes_to_the_same(
    image: tuple[int, int, int, int, bytes], little: bool, interleaved: bool
) -> None:
    rows, columns, samples, nbytes, data = image
    encoded = rle.encode(data, rows, columns, samples, nbytes, little, interleaved)
    assert decoded(encoded, rows * columns, samples, nbytes, little, interleaved) == data
    assert reference.decode(encoded, rows * columns, samples, nbytes, little, interleaved) == (data, False)


@settings(max_examples=40)
@given(images().filter(lambda image: len(image[-1]) < 8000), st.booleans(), st.booleans())
def test_rows_are_as_short_as_they_can_be(
    image: tuple[int, int, int, int, bytes], little: bool, interleaved: bool
) -> None:
    rows, columns, samples, nbytes, data = image
    encoded = rle.encode(data, rows, columns, samples, nbytes, little, interleaved)
    planes = reference.rows_of(data, rows, columns, samples, nbytes, little, interleaved)
    shortest = sum(
        (size + 1) // 2 * 2 for size in (sum(map(reference.shortest_row, plane)) for plane in planes)
    )
    # A literal of more than 128 bytes that holds a pair at the right place could save a byte more.
    spare = rows * samples * nbytes * (columns // 128)
    assert shortest <= len(encoded) - 64 <= shortest + spare


@given(
    st.binary(max_size=400),
    st.integers(1, 60),
    st.sampled_from([(1, 1), (1, 2), (3, 1), (2, 4)]),
    st.booleans(),
)
def test_random_bytes_give_what_the_plain_codec_gives(
    body: bytes, npixels: int, kind: tuple[int, int], interleaved: bool
) -> None:
    samples, nbytes = kind
    count = samples * nbytes
    offsets = sorted(64 + len(body) * i // count for i in range(count))
    data = struct.pack("<16I", count, *offsets, *[0] * (15 - count)) + body
    try:
        expected, _ = reference.decode(data, npixels, samples, nbytes, True, interleaved)
    except ValueError:
        with pytest.raises(RLEError):
            decoded(data, npixels, samples, nbytes, True, interleaved)
    else:
        assert decoded(data, npixels, samples, nbytes, True, interleaved) == expected


@given(st.binary(max_size=200), st.integers(1, 100))
def test_random_headers_never_write_outside_the_frame(data: bytes, npixels: int) -> None:
    with contextlib.suppress(RLEError):
        assert len(decoded(data, npixels)) == npixels


# -- frames that are not what they say (hostile inputs H97 to H103)


@pytest.mark.parametrize("nbytes", [0, 1, 63])
def test_a_short_header_is_an_error(nbytes: int) -> None:
    with pytest.raises(RLEError, match="header"):
        decoded(bytes(nbytes), 4)


@pytest.mark.parametrize("count", [0, 2, 16, 0xFFFFFFFF])
def test_the_number_of_segments_has_to_fit(count: int) -> None:
    with pytest.raises(RLEError, match="segments"):
        decoded(struct.pack("<I", count) + frame(b"\xfd\x00")[4:], 4)


@pytest.mark.parametrize("offset", [0, 10, 63, 67, 0xFFFFFFFF])
def test_segments_start_behind_the_header_and_in_the_frame(offset: int) -> None:
    data = frame(b"\xfd\x00")
    with pytest.raises(RLEError, match="offset"):
        decoded(data[:4] + struct.pack("<I", offset) + data[8:], 4)


def test_descending_offsets_are_an_error() -> None:
    data = frame(b"\xfd\x00", b"\xfd\x01")
    with pytest.raises(RLEError, match="ascend"):
        decoded(data[:4] + struct.pack("<II", 66, 64) + data[12:], 4, sample_nbytes=2)


@pytest.mark.parametrize(
    "segment",
    [b"", b"\x01ab", b"\xfe\x00", b"\x03ab", b"\xfd", b"\x80\x80"],
    ids=["empty", "short", "short run", "literal past the end", "run without its byte", "nothing"],
)
@pytest.mark.parametrize("sample_nbytes", [1, 2])
def test_too_few_bytes_are_an_error(segment: bytes, sample_nbytes: int) -> None:
    segments = [b"\xfd\x00"] * (sample_nbytes - 1)
    with pytest.raises(RLEError, match="segment"):
        decoded(frame(*segments, segment), 4, sample_nbytes=sample_nbytes)


@pytest.mark.parametrize("sample_nbytes", [1, 2])
@pytest.mark.parametrize("segment", [b"\xfc\x07", b"\xfd\x07\x00\x07", b"\xfd\x07" + b"\x81\x07" * 1000])
def test_more_bytes_than_pixels_are_told_and_left(segment: bytes, sample_nbytes: int) -> None:
    segments = [segment] * sample_nbytes
    out = bytearray(4 * sample_nbytes)
    flags = rle.decode_into(frame(*segments), out, 4, 1, sample_nbytes)
    assert out == b"\x07" * 4 * sample_nbytes
    assert flags == rle.EXCESS


def test_a_frame_is_decoded_into_a_buffer_of_its_own() -> None:
    assert rle.decode(frame(b"\xfd\x07"), 4, 1, 1) == (bytearray(b"\x07" * 4), 0)
    assert rle.decode(frame(b"\xfc\x07"), 4, 1, 1) == (bytearray(b"\x07" * 4), rle.EXCESS)
    with pytest.raises(ValueError, match="pixel"):
        rle.decode(frame(b"\xfd\x07"), -4, 1, 1)


def test_padding_is_no_excess() -> None:
    assert rle.decode_into(frame(b"\xfd\x07\x00"), bytearray(4), 4, 1, 1) == 0


def test_a_million_no_operations_are_passed_over() -> None:
    assert decoded(frame(b"\x80" * 1_000_000 + b"\xfd\x07"), 4) == b"\x07" * 4


# -- arguments


@pytest.mark.parametrize(
    ("npixels", "samples", "sample_nbytes"),
    [(0, 1, 1), (-1, 1, 1), (4, 0, 1), (4, 16, 1), (4, 1, 3), (4, 2, 8)],
)
def test_shapes_that_rle_does_not_have_are_refused(npixels: int, samples: int, sample_nbytes: int) -> None:
    with pytest.raises(ValueError, match=r"pixel|segments"):
        rle.decode_into(frame(b"\xfd\x00"), bytearray(4), npixels, samples, sample_nbytes)


def test_the_buffer_has_exactly_the_size_of_the_frame() -> None:
    for nbytes in (3, 5):
        with pytest.raises(ValueError, match="buffer"):
            rle.decode_into(frame(b"\xfd\x00"), bytearray(nbytes), 4, 1, 1)


def test_a_read_only_buffer_is_refused() -> None:
    with pytest.raises((BufferError, TypeError)):
        rle.decode_into(frame(b"\xfd\x00"), bytes(4), 4, 1, 1)


@pytest.mark.parametrize("size", [0, 11, 13])
def test_a_frame_to_encode_has_exactly_its_size(size: int) -> None:
    with pytest.raises(ValueError, match="12"):
        rle.encode(bytes(size), 3, 4, 1, 1)


@pytest.mark.parametrize(("rows", "columns"), [(0, 4), (4, 0), (-1, -12), (2**62, 8)])
def test_rows_and_columns_that_are_none_are_refused(rows: int, columns: int) -> None:
    with pytest.raises(ValueError, match=r"rows|pixels"):
        rle.encode(bytes(12), rows, columns, 1, 1)


@pytest.mark.parametrize("value", [None, "text", 5])
def test_what_has_no_bytes_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        rle.encode(value, 1, 1, 1, 1)
    with pytest.raises(TypeError):
        rle.decode_into(value, bytearray(1), 1, 1, 1)
    with pytest.raises(TypeError):
        rle.decode_into(frame(b"\xfd\x00"), value, 4, 1, 1)


def test_strided_buffers_are_refused_not_misread() -> None:
    with pytest.raises((BufferError, ValueError)):
        rle.encode(memoryview(bytes(24))[::2], 3, 4, 1, 1)
    with pytest.raises((BufferError, ValueError)):
        rle.decode_into(frame(b"\xfd\x00"), memoryview(bytearray(8))[::2], 4, 1, 1)


def test_there_are_no_other_kernels() -> None:
    with pytest.raises(ValueError, match="kernels"):
        rle.use_kernels("best")


def test_frames_encoded_in_one_room_are_as_without_it() -> None:
    room = rle.EncodingRoom()
    for nbytes, rows, columns in ((1, 3, 5), (2, 30, 50), (4, 2, 2), (8, 40, 40), (1, 1, 1)):
        data = bytes(index * 7 % 251 for index in range(rows * columns * nbytes))
        for source in (data, bytes(len(data))):
            found = rle.encode(source, rows, columns, 1, nbytes, room=room)
            assert found == rle.encode(source, rows, columns, 1, nbytes)


def test_a_room_can_be_used_again_after_an_error() -> None:
    room = rle.EncodingRoom()
    with pytest.raises(ValueError):
        rle.encode(b"123", 2, 2, 1, 1, room=room)
    with pytest.raises(TypeError):
        rle.encode(b"1234", 2, 2, 1, 1, room=b"1234")
    assert rle.encode(b"1234", 2, 2, 1, 1, room=room) == rle.encode(b"1234", 2, 2, 1, 1)


def test_threads_do_not_encode_in_the_same_room() -> None:
    room = rle.EncodingRoom()
    data = bytes(range(256)) * 4096
    expected = rle.encode(data, 1024, 1024, 1, 1)
    meeting = threading.Barrier(4)

    def encode(number: int) -> int:
        meeting.wait()
        refused = 0
        for _ in range(20):
            try:
                assert rle.encode(data, 1024, 1024, 1, 1, room=room) == expected
            except ValueError:
                refused += 1
        return refused

    with ThreadPoolExecutor(4) as pool:
        refused = sum(pool.map(encode, range(4)))
    assert refused < 80
