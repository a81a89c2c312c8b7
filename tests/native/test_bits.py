"""Bits and samples: what becomes of the bytes of a native frame on their way into an array."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom._native import bits, samples
from cydicom._native.roomfor import RoomForBytes, room_for_bytearray

GUARD = b"\xa5" * 32


def into(nbytes: int, write: Callable[[memoryview], None]) -> bytes:
    """Return what is written to `nbytes` between two guards that nobody may write to."""
    guarded = bytearray(GUARD + b"\x5a" * nbytes + GUARD)
    write(memoryview(guarded)[len(GUARD) : len(GUARD) + nbytes])
    assert guarded[: len(GUARD)] == GUARD
    assert guarded[len(GUARD) + nbytes :] == GUARD
    return bytes(guarded[len(GUARD) : len(GUARD) + nbytes])


def unpacked(data: bytes, nbits: int, first: int = 0) -> bytes:
    return into(nbits, lambda out: bits.unpack_into(data, out, first))


# -- bits


def test_the_first_pixel_is_the_least_significant_bit() -> None:
    assert unpacked(b"\x35\x02", 12) == bytes([1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0, 0])


@given(st.binary(max_size=60), st.data())
def test_bits_are_unpacked_from_any_bit_on(data: bytes, draw: Any) -> None:
    first = draw.draw(st.integers(0, 8 * len(data)))
    nbits = draw.draw(st.integers(0, 8 * len(data) - first))
    every = np.unpackbits(np.frombuffer(data, "u1"), bitorder="little")
    assert unpacked(data, nbits, first) == every[first : first + nbits].tobytes()


@given(st.binary(max_size=100))
def test_what_is_packed_is_what_is_not_zero(data: bytes) -> None:
    expected = np.packbits(np.frombuffer(data, "u1") != 0, bitorder="little").tobytes()
    assert into((len(data) + 7) // 8, lambda out: bits.pack_into(data, out)) == expected


@pytest.mark.parametrize("first", [-1, 1, 9, 1 << 62, (1 << 63) - 1])
def test_bits_that_are_not_there_are_not_read(first: int) -> None:
    with pytest.raises(ValueError, match="1 bytes"):
        bits.unpack_into(b"\xff", bytearray(8), first)


@pytest.mark.parametrize("nbytes", [0, 1, 3])
def test_packed_bits_go_into_just_the_bytes_for_them(nbytes: int) -> None:
    with pytest.raises(ValueError, match="9 bits"):
        bits.pack_into(bytes(9), bytearray(nbytes))


# -- samples


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize("nbytes", [1, 2, 4, 8])
def test_unused_bits_are_cleared_or_become_the_sign(nbytes: int, signed: bool, order: str) -> None:
    raw = np.random.default_rng(nbytes).integers(0, 256, 67 * nbytes, dtype="u1").tobytes()
    values = [
        int.from_bytes(raw[i : i + nbytes], "little" if order == "<" else "big")
        for i in range(0, len(raw), nbytes)
    ]
    for used in range(1, 8 * nbytes + 1):
        expected = [value % (1 << used) for value in values]
        if signed:
            expected = [value - (1 << used) if value >> (used - 1) else value for value in expected]
        kept = bytearray(len(raw))
        samples.keep(raw, kept, nbytes, used, signed, order == "<")
        assert np.frombuffer(kept, f"{order}{'i' if signed else 'u'}{nbytes}").tolist() == expected


def test_bits_can_be_cleared_in_place() -> None:
    data = bytearray(b"\x34\xf2\xff\x0f")
    samples.keep(data, data, 2, 12, False)
    assert data == b"\x34\x02\xff\x0f"
    samples.keep(data, data, 2, 12, True)
    assert data == b"\x34\x02\xff\xff"


@pytest.mark.parametrize("nbytes", [1, 2, 4, 8])
@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("npixels", [1, 2, 7, 64])
def test_planes_are_put_together(npixels: int, count: int, nbytes: int) -> None:
    planes = np.arange(npixels * count, dtype=f"u{nbytes}").reshape(count, npixels)
    joined = into(planes.nbytes, lambda out: samples.join(planes.tobytes(), out, npixels, count, nbytes))
    assert joined == planes.T.tobytes()


@pytest.mark.parametrize("nbytes", [1, 2, 4, 8])
def test_both_pixels_of_a_pair_get_its_colours(nbytes: int) -> None:
    stored = np.arange(1, 25, dtype=f"u{nbytes}")
    made = into(36 * nbytes, lambda out: samples.expand(stored.tobytes(), out, nbytes))
    y1, y2, b, r = stored.reshape(-1, 4).T
    expected = np.stack([np.stack([y1, b, r], -1), np.stack([y2, b, r], -1)], 1)
    assert made == expected.astype(f"u{nbytes}").tobytes()


def test_the_bytes_of_words_change_places() -> None:
    assert into(6, lambda out: samples.swap(b"badcfe", out)) == b"abcdef"


@pytest.mark.parametrize("order", ["little", "big"])
@pytest.mark.parametrize("signed", [False, True])
@pytest.mark.parametrize(("nbytes", "wide"), [(3, 4), (5, 8), (6, 8), (7, 8)])
def test_samples_without_a_type_get_the_next_larger(nbytes: int, wide: int, signed: bool, order: Any) -> None:
    numbers = [0, 1, (1 << (8 * nbytes - 1)) - 1]
    numbers += [-1, -(1 << (8 * nbytes - 1))] if signed else [(1 << (8 * nbytes)) - 1]
    data = b"".join(number.to_bytes(nbytes, order, signed=signed) for number in numbers)
    made = into(wide * len(numbers), lambda out: samples.widen(data, out, nbytes, signed, order == "little"))
    assert made == b"".join(number.to_bytes(wide, order, signed=signed) for number in numbers)


@pytest.mark.parametrize(
    "call",
    [
        lambda: samples.copy(b"abc", bytearray(2)),
        lambda: samples.keep(b"abc", bytearray(3), 2, 8, False),
        lambda: samples.keep(b"abcd", bytearray(2), 2, 8, False),
        lambda: samples.keep(b"abcd", bytearray(4), 3, 8, False),
        lambda: samples.keep(b"abcd", bytearray(4), 2, 0, False),
        lambda: samples.keep(b"abcd", bytearray(4), 2, 17, False),
        lambda: samples.join(b"abcdef", bytearray(6), 3, 3, 1),
        lambda: samples.join(b"abcdef", bytearray(6), -2, 3, 1),
        lambda: samples.join(b"abcdef", bytearray(5), 2, 3, 1),
        lambda: samples.join(b"abcdef", bytearray(6), 2, 1 << 62, 2),
        lambda: samples.expand(b"abcd", bytearray(5), 1),
        lambda: samples.expand(b"abcde", bytearray(6), 1),
        lambda: samples.swap(b"abc", bytearray(3)),
        lambda: samples.widen(b"abc", bytearray(3), 3, False),
        lambda: samples.widen(b"abcd", bytearray(4), 4, False),
    ],
)
def test_sizes_that_do_not_fit_are_refused(call: Callable[[], None]) -> None:
    with pytest.raises(ValueError):
        call()


@pytest.mark.parametrize("out", [b"abcd", memoryview(b"abcd")])
def test_what_cannot_be_written_to_is_refused(out: Any) -> None:
    for call in (
        lambda: samples.copy(b"abcd", out),
        lambda: samples.keep(b"abcd", out, 1, 4, False),
        lambda: bits.unpack_into(b"\xff", out),
        lambda: bits.pack_into(bytes(32), out),
    ):
        with pytest.raises(BufferError):
            call()


@pytest.mark.parametrize("data", [None, "text", 5, [1]])
def test_what_is_no_buffer_is_refused(data: Any) -> None:
    for call in (
        lambda: samples.copy(data, bytearray(4)),
        lambda: samples.keep(data, bytearray(4), 1, 4, False),
        lambda: bits.unpack_into(data, bytearray(4)),
    ):
        with pytest.raises(TypeError):
            call()


def test_strided_buffers_are_refused() -> None:
    with pytest.raises(BufferError):
        samples.copy(memoryview(b"abcdef")[::2], bytearray(3))


# -- room for decoded frames


def test_bytes_in_the_making_are_taken_once() -> None:
    room = RoomForBytes(4)
    view = memoryview(room)
    view[:] = b"abcd"
    with pytest.raises(BufferError, match="in use"):
        room.take()
    view.release()
    assert room.take() == b"abcd"
    with pytest.raises(BufferError, match="taken"):
        room.take()
    with pytest.raises(BufferError, match="taken"):
        memoryview(room)


@pytest.mark.parametrize("nbytes", [0, 1, 2, 1000])
def test_bytes_in_the_making_are_nobody_elses(nbytes: int) -> None:
    room, other = RoomForBytes(nbytes), RoomForBytes(nbytes)
    for made, value in ((room, 1), (other, 2)):
        memoryview(made)[:] = bytes([value]) * nbytes
    assert (room.take(), other.take()) == (b"\x01" * nbytes, b"\x02" * nbytes)
    assert bytes([1]) == b"\x01"


def test_there_is_no_room_for_fewer_than_no_bytes() -> None:
    for make in (RoomForBytes, room_for_bytearray):
        with pytest.raises(ValueError):
            make(-1)
    assert len(room_for_bytearray(0)) == 0
    assert len(room_for_bytearray(5)) == 5


@pytest.mark.parametrize("nbytes", [(4 << 20) - 1, 4 << 20, (6 << 20) + 12345])
def test_large_room_is_written_as_any_other(nbytes: int) -> None:
    room, array = RoomForBytes(nbytes), room_for_bytearray(nbytes)
    for made in (room, array):
        view = memoryview(made)
        view[:] = b"\x5a" * nbytes
        view.release()
    assert room.take() == bytes(array) == b"\x5a" * nbytes


def test_views_of_bytes_in_the_making_take_no_references_that_they_do_not_give_back() -> None:
    room = RoomForBytes(4)
    before = sys.getrefcount(None)
    for _ in range(1000):
        memoryview(room).release()
    assert abs(sys.getrefcount(None) - before) < 100
