"""Packets of the RLE codec amid many others, decoded several bytes at a time; frames of many parts."""

from __future__ import annotations

import pytest

from cydicom._native import rle
from cydicom.errors import RLEError
from tests.native.test_rle import decoded, frame, kernels
from tests.reference import rle as reference

__all__ = ["kernels"]

#: More than one part of a frame whose planes are woven together.
MANY = 10_000


def runs(value: int, length: int, count: int) -> bytes:
    """Return `count` runs of `length`."""
    return bytes((257 - length, value)) * count


@pytest.mark.parametrize("length", [2, 31, 32, 33, 64, 127, 128])
def test_long_runs_amid_others(length: int) -> None:
    segment = runs(7, length, 200) + runs(9, 2, 100)
    assert decoded(frame(segment), 200 * length + 200) == b"\7" * 200 * length + b"\x09" * 200


@pytest.mark.parametrize("length", [1, 31, 32, 33, 64, 127, 128])
def test_long_literals_amid_others(length: int) -> None:
    literal = bytes(range(length))
    segment = (bytes((length - 1,)) + literal) * 200
    assert decoded(frame(segment), 200 * length) == literal * 200


def test_no_operations_amid_others() -> None:
    segment = (b"\x80" + runs(7, 3, 1) + b"\x80\x80") * 400
    assert decoded(frame(segment), 1200) == b"\7" * 1200


def test_a_row_of_pairs_alone_is_written_as_runs_of_two() -> None:
    for pairs in (10, 64, 65, 100, 200):
        row = bytes(value for index in range(pairs) for value in (index, index))
        encoded = rle.encode(row, 1, len(row), 1, 1)
        assert len(encoded) == 64 + 2 * pairs
        assert rle.decode(encoded, len(row), 1, 1) == (bytearray(row), 0)


@pytest.mark.parametrize(("samples", "sample_nbytes"), [(1, 2), (3, 1), (3, 2)])
def test_frames_of_many_parts_are_woven_together(samples: int, sample_nbytes: int) -> None:
    planes = samples * sample_nbytes
    data = bytes(index * 31 % 251 for index in range(MANY * planes))
    encoded = rle.encode(data, 100, MANY // 100, samples, sample_nbytes, interleaved=True)
    assert decoded(encoded, MANY, samples, sample_nbytes, True, True) == data


@pytest.mark.parametrize("missing", [1, 3000, 9000])
def test_a_segment_that_is_short_in_a_later_part_is_an_error(missing: int) -> None:
    whole = runs(7, 100, MANY // 100)
    left, rest = divmod(MANY - missing, 100)
    short = runs(7, 100, left) + (bytes((257 - rest, 7)) if rest > 1 else b"\0\7" * rest)
    with pytest.raises(RLEError, match="segment"):
        decoded(frame(whole, short), MANY, 2, 1, True, True)


def test_more_bytes_than_pixels_are_told_after_many_parts() -> None:
    out = bytearray(2 * MANY)
    segment = runs(7, 100, MANY // 100)
    longer = segment + runs(7, 100, 1)
    assert rle.decode_into(frame(segment, segment), out, MANY, 2, 1, True, True) == 0
    assert rle.decode_into(frame(segment, longer), out, MANY, 2, 1, True, True) == rle.EXCESS
    assert out == b"\7" * 2 * MANY


def test_a_frame_of_more_pixels_than_memory_can_have_is_refused() -> None:
    with pytest.raises(ValueError, match="too large"):
        rle.decode_into(frame(b"\0\7"), bytearray(1), 2**62, 1, 1)


def test_the_plain_codec_agrees_on_packets_of_every_length() -> None:
    segment = b"".join(
        bytes((control,)) + (bytes(range(control + 1)) if control < 128 else bytes((control ^ 0x55,)))
        for control in range(256)
        if control != 128
    )
    wanted = sum(control + 1 if control < 128 else 257 - control for control in range(256) if control != 128)
    expected, _ = reference.decode_segment(segment, wanted)
    assert decoded(frame(segment), wanted) == expected
