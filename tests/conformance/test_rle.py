"""RLE Lossless: rows C38 to C42, and C44 (PS3.5 annex G, A.4.2, 8.2.2)."""

from __future__ import annotations

import struct
import warnings
from typing import Any

import numpy as np
import pytest

from cydicom.encaps import encapsulate, generate_fragments
from cydicom.errors import RLEError
from cydicom.pixels import get_decoder, get_encoder

RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"


def described(rows: int, columns: int, bits: int = 8, samples: int = 1, **changed: Any) -> dict[str, Any]:
    """Return the options of one unsigned frame."""
    found: dict[str, Any] = {
        "rows": rows,
        "columns": columns,
        "bits_allocated": bits,
        "bits_stored": bits,
        "samples_per_pixel": samples,
        "pixel_representation": 0,
        "number_of_frames": 1,
        "photometric_interpretation": "RGB" if samples == 3 else "MONOCHROME2",
    }
    if samples > 1:
        found["planar_configuration"] = 0
    return found | changed


def header(*numbers: int) -> bytes:
    """Return 64 bytes of header: the number of segments, their offsets, zeros."""
    return struct.pack("<16L", *numbers, *[0] * (16 - len(numbers)))


def array_of(frame: bytes, rows: int, columns: int, bits: int = 8, samples: int = 1, **changed: Any) -> Any:
    """Return the array that a frame decodes to."""
    options = described(rows, columns, bits, samples, pixel_keyword="PixelData", **changed)
    return get_decoder(RLE).as_array(encapsulate([frame]), raw=True, **options)[0]


def buffer_of(frame: bytes, rows: int, columns: int, bits: int = 8, samples: int = 1) -> bytes:
    """Return the bytes that a frame decodes to."""
    options = described(rows, columns, bits, samples, pixel_keyword="PixelData")
    return bytes(get_decoder(RLE).as_buffer(encapsulate([frame]), **options)[0])


def encoded(data: bytes, rows: int, columns: int, bits: int = 8, samples: int = 1, **changed: Any) -> bytes:
    """Return a frame that our encoder makes."""
    return bytes(get_encoder(RLE).encode(data, **described(rows, columns, bits, samples, **changed)))


def segments(frame: bytes) -> list[bytes]:
    """Return the segments of a frame by its header."""
    count, *offsets = struct.unpack("<16L", frame[:64])
    ends = [*offsets[1:count], len(frame)]
    return [frame[start:end] for start, end in zip(offsets[:count], ends, strict=True)]


def unpacked(segment: bytes) -> list[bytes]:
    """Return what each packet of a segment stands for (PS3.5 G.3.2)."""
    found, at = [], 0
    while at < len(segment) - 1:
        control = segment[at]
        assert control != 128
        if control < 128:
            found.append(segment[at + 1 : at + 2 + control])
            at += 2 + control
        else:
            found.append(segment[at + 1 : at + 2] * (257 - control))
            at += 2
    return found


# C38: 16 numbers of 32 bits in little endian: 1 to 15 segments, the first at 64, 0 where there is none.


@pytest.mark.parametrize(
    ("bits", "samples", "count"), [(8, 1, 1), (16, 1, 2), (8, 3, 3), (16, 3, 6), (32, 1, 4), (64, 1, 8)]
)
def test_the_header_counts_the_segments_and_says_where_they_are(bits: int, samples: int, count: int) -> None:
    data = bytes(range(4 * bits // 8 * samples))
    frame = encoded(data, 2, 2, bits, samples, validate=bits <= 16)
    # Four bytes that differ are one literal of 5 bytes, padded to 6.
    assert struct.unpack("<16L", frame[:64]) == (
        count,
        *(64 + 6 * index for index in range(count)),
        *[0] * (15 - count),
    )
    assert len(frame) == 64 + 6 * count


@pytest.mark.parametrize(
    "mutant",
    [
        header(0),
        header(16, *[64] * 15),
        header(0xFFFFFFFF, 64),
        header(2, 64, 67),
        header(1, 0),
        header(1, 10),
        header(1, 63),
        header(1, 70),
        header(1, 0xFFFFFFFF),
        header(1, 64)[:63],
        b"",
        struct.pack(">16L", 1, 64, *[0] * 14),
    ],
    ids=lambda mutant: mutant[:12].hex(),
)
def test_a_header_that_is_none_is_refused(mutant: bytes) -> None:
    with pytest.raises(ValueError):
        buffer_of(mutant + b"\x03abcd\x00" * (len(mutant) == 64) + b"\0" * (len(mutant) % 2), 2, 2)


@pytest.mark.parametrize("offsets", [(67, 64), (64, 62), (64, 80)])
def test_segments_in_another_order_or_outside_of_the_frame_are_refused(offsets: tuple[int, int]) -> None:
    with pytest.raises(RLEError):
        buffer_of(header(2, *offsets) + b"\x03abcd\x00" * 2, 2, 2, 16)


def test_offsets_of_segments_that_there_are_none_of_do_not_matter() -> None:
    assert buffer_of(header(1, 64, 7, 9) + b"\x03abcd\x00", 2, 2) == b"abcd"


# C39: one sample after the other, of each the most significant byte first; what comes out are planes.


def test_the_segments_of_16_bit_colour_are_two_of_each_colour() -> None:
    pixel = struct.pack("<3H", 0x1122, 0x3344, 0x5566)
    frame = encoded(pixel * 2, 1, 2, 16, 3)
    assert [unpacked(part)[0] for part in segments(frame)] == [
        bytes([byte]) * 2 for byte in (0x11, 0x22, 0x33, 0x44, 0x55, 0x66)
    ]


def test_colours_decode_to_planes_in_bytes_and_to_pixels_in_arrays() -> None:
    frame = header(3, 64, 68, 72) + b"\x01Rr\x00\x01Gg\x00\x01Bb\x00"
    options = described(1, 2, 8, 3, pixel_keyword="PixelData")
    data, properties = get_decoder(RLE).as_buffer(encapsulate([frame]), **options)
    assert bytes(data) == b"RrGgBb"
    assert properties["planar_configuration"] == 1
    assert array_of(frame, 1, 2, 8, 3).tobytes() == b"RGBrgb"


def test_planes_and_pixels_are_encoded_to_the_same() -> None:
    assert encoded(b"RrGgBb", 1, 2, 8, 3, planar_configuration=1) == encoded(b"RGBrgb", 1, 2, 8, 3)


def test_more_bits_than_samples_have_are_those_of_the_composite_pixel_code() -> None:
    # 12 bits stored of 16: what stands above them goes along.
    frame = header(2, 64, 66) + b"\x00\xab\x00\xcd"
    assert buffer_of(frame, 1, 1, 16) == b"\xcd\xab"


# C40: each segment is of even length, padded with 00 at its end, so all offsets are even.


@pytest.mark.parametrize("columns", range(1, 9))
def test_every_segment_is_even(columns: int) -> None:
    data = bytes(range(columns * 6))
    frame = encoded(data, 1, columns, 16, 3)
    found = segments(frame)
    assert [len(part) for part in found] == [columns + 1 + (columns + 1) % 2] * 6
    if columns % 2 == 0:
        assert all(part[-1] == 0 for part in found)


def test_the_byte_that_pads_a_segment_is_no_pixel() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert buffer_of(header(2, 64, 68) + b"\x01ab\x00\x01cd\x00", 1, 2, 16) == b"cadb"


def test_segments_of_odd_length_are_read() -> None:
    """Some encoders pad the last one alone."""
    assert buffer_of(header(2, 64, 67) + b"\x01ab\x01cd", 1, 2, 16) == b"cadb"


# C41: rows are encoded each on its own; -128 means nothing, and is not written.


@pytest.mark.parametrize("columns", [1, 2, 127, 128, 129, 130, 255, 256, 257, 258])
@pytest.mark.parametrize("kind", ["equal", "different", "noise"])
def test_packets_end_where_rows_do(columns: int, kind: str) -> None:
    rows = 4
    if kind == "equal":
        data = bytes(rows * columns)
    elif kind == "different":
        data = bytes(index % 251 for index in range(rows * columns))
    else:
        data = np.random.default_rng(columns).integers(0, 2, rows * columns).astype("u1").tobytes()
    (segment,) = segments(encoded(data, rows, columns))
    ends, at = set(), 0
    for part in unpacked(segment):
        at += len(part)
        ends.add(at)
    assert {columns * row for row in range(1, rows + 1)} <= ends
    assert b"".join(unpacked(segment))[: len(data)] == data


def test_runs_have_2_to_128_bytes_and_three_equal_ones_are_a_run() -> None:
    (segment,) = segments(encoded(b"\x05" * 300 + b"\x01\x02\x07\x07\x07\x03", 1, 306))
    assert segment == b"\x81\x05\x81\x05\xd5\x05\x01\x01\x02\xfe\x07\x00\x03\x00"[: len(segment)]


def test_a_run_that_crosses_rows_is_read() -> None:
    assert buffer_of(header(1, 64) + b"\xfb\x07", 2, 3) == b"\x07" * 6


def test_minus_128_is_passed_over() -> None:
    assert buffer_of(header(1, 64) + b"\x80\x00a\x80\x80\x02bcd\x80", 2, 2) == b"abcd"


# C42: a frame is one fragment.


def test_frames_are_written_as_one_fragment_each() -> None:
    frames = [encoded(bytes([number] * 4), 2, 2) for number in range(3)]
    fragments = list(generate_fragments(encapsulate(frames)))
    assert [bytes(part) for part in fragments[1:]] == frames


def test_fragments_of_one_frame_are_joined() -> None:
    frame = encoded(bytes(range(100)), 10, 10)
    options = described(10, 10, pixel_keyword="PixelData")
    value = encapsulate([frame], fragments_per_frame=2)
    assert len(list(generate_fragments(value))) == 3
    assert bytes(get_decoder(RLE).as_buffer(value, **options)[0]) == bytes(range(100))


# C44: a pixel of one bit is padded with zeros to a byte (G.2); decoded frames are packed one by one.


ONES = np.array([[[1, 0, 1], [0, 0, 1], [1, 1, 1]], [[0, 1, 0], [1, 1, 0], [0, 0, 0]]], "u1")
PACKED = [b"\xe5\x01", b"\x1a\x00"]


def one_bit(**changed: Any) -> dict[str, Any]:
    return described(3, 3, 1, number_of_frames=2, **changed)


def test_single_bits_are_bytes_in_the_segment() -> None:
    frames = list(get_encoder(RLE).iter_encode(ONES, **one_bit()))
    assert [b"".join(unpacked(segments(bytes(frame))[0]))[:9] for frame in frames] == [
        frame.tobytes() for frame in ONES
    ]


@pytest.mark.parametrize("kind", ["bytes", "packed"])
def test_single_bits_are_read_as_bytes_and_as_packed_ones(kind: str) -> None:
    plain = [frame.tobytes() for frame in ONES] if kind == "bytes" else PACKED
    frames = [header(1, 64) + bytes([len(part) - 1]) + part + b"\0" * (1 - len(part) % 2) for part in plain]
    options = one_bit(pixel_keyword="PixelData")
    found, _ = get_decoder(RLE).as_array(encapsulate(frames), **options)
    assert np.array_equal(found, ONES)
    assert bytes(get_decoder(RLE).as_buffer(encapsulate(frames), **options)[0]) == b"".join(PACKED)


def test_bytes_of_single_bits_that_were_cut_are_not_taken_for_packed_ones() -> None:
    frame = header(1, 64) + b"\x04\x01\x00\x01\x00\x00"
    with pytest.raises(RLEError):
        array_of(frame, 3, 3, 1)


def test_single_bits_of_deflated_frames_are_packed_frame_by_frame() -> None:
    import zlib

    frames = list(get_encoder(DEFLATED_FRAMES).iter_encode(ONES, **one_bit()))
    assert [zlib.decompress(frame, wbits=-15) for frame in frames] == PACKED
    options = one_bit(pixel_keyword="PixelData")
    assert np.array_equal(get_decoder(DEFLATED_FRAMES).as_array(encapsulate(frames), **options)[0], ONES)
