"""Look-ups: the entry of each sample, and the outermost ones for samples beside the table."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom._native.lookup import look_up

TYPES = ("u1", "i1", "<u2", "<i2", ">u2", ">i2")


def looked_up(samples: np.ndarray, first: int, table: np.ndarray) -> np.ndarray:
    out = np.empty(samples.shape + table.shape[1:], table.dtype)
    look_up(
        samples,
        table,
        out,
        samples.itemsize,
        samples.dtype.kind == "i",
        first,
        table.itemsize * int(np.prod(table.shape[1:])),
        not samples.dtype.isnative,
    )
    return out


@given(
    st.sampled_from(TYPES),
    st.lists(st.integers(0, 65535), max_size=60),
    st.integers(-70000, 70000),
    st.integers(1, 300),
    st.sampled_from([("u1", 1), ("u2", 1), ("f8", 1), ("u1", 3), ("u2", 3), ("u1", 4), ("u2", 4), ("u1", 5)]),
)
def test_a_sample_gives_its_entry_or_the_nearest(
    kind: str, numbers: list[int], first: int, count: int, entry: tuple[str, int]
) -> None:
    samples = np.array(numbers, "i8").astype("u2").astype(kind)
    table = np.random.default_rng(count).integers(0, 256, (count, entry[1])).astype(entry[0])
    index = np.clip(samples.astype("i8") - first, 0, count - 1)
    assert np.array_equal(looked_up(samples, first, table), table[index])


@pytest.mark.parametrize(
    ("data", "table", "out", "nbytes", "first", "entry"),
    [
        (bytes(4), b"", bytearray(4), 1, 0, 1),
        (bytes(4), bytes(5), bytearray(8), 1, 0, 2),
        (bytes(4), bytes(4), bytearray(3), 1, 0, 1),
        (bytes(4), bytes(4), bytearray(5), 1, 0, 1),
        (bytes(3), bytes(4), bytearray(1), 2, 0, 1),
        (bytes(4), bytes(4), bytearray(4), 4, 0, 1),
        (bytes(4), bytes(4), bytearray(4), 0, 0, 1),
        (bytes(4), bytes(4), bytearray(4), 1, 0, 0),
        (bytes(4), bytes(4), bytearray(4), 1, 0, -1),
        (bytes(4), bytes(4), bytearray(4), 1, 1 << 40, 1),
        (bytes(4), bytes(4), bytearray(4), 1, -(1 << 40), 1),
    ],
)
def test_sizes_that_do_not_fit_are_refused(
    data: bytes, table: bytes, out: bytearray, nbytes: int, first: int, entry: int
) -> None:
    with pytest.raises(ValueError):
        look_up(data, table, out, nbytes, False, first, entry)
    assert not any(out)


def test_arguments_that_are_no_buffers_are_refused() -> None:
    good = [b"12", b"12", bytearray(2)]
    for place in range(3):
        for wrong in (None, "ab", 5, [1, 2]):
            arguments = [*good[:place], wrong, *good[place + 1 :]]
            with pytest.raises(TypeError):
                look_up(*arguments, 1, False, 0, 1)  # type: ignore[arg-type]
    with pytest.raises(BufferError):
        look_up(b"12", b"12", b"12", 1, False, 0, 1)
    with pytest.raises(ValueError, match="contiguous"):
        look_up(np.zeros(4, "u1")[::2], b"12", bytearray(2), 1, False, 0, 1)


def test_no_samples_need_no_room() -> None:
    out = bytearray()
    look_up(b"", b"1", out, 2, True, 0, 1)
    assert out == b""
