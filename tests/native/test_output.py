"""Output: the pieces of a save, in order, whatever they were made of."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import dcmread
from cydicom._native.output import Output, StoredBytes, Stream
from cydicom._native.writer import write_dataset

LARGE = 20_000


def joined(output: Output) -> bytes:
    """Return the bytes of the pieces, as a target gets them."""
    parts: list[bytes] = []
    for piece in output.pieces():
        if isinstance(piece, (StoredBytes, Stream)):
            parts += [bytes(chunk) for chunk in piece.chunks()]
        else:
            parts.append(bytes(piece))
    return b"".join(parts)


@given(st.lists(st.one_of(st.binary(max_size=40), st.integers(LARGE, LARGE + 5).map(bytes)), max_size=12))
def test_bytes_come_out_in_the_order_they_were_written_in(parts: list[bytes]) -> None:
    output = Output()
    for part in parts:
        assert output.write(part) == len(part)
    expected = b"".join(parts)
    assert output.nbytes == len(expected)
    assert joined(output) == expected
    assert output.getvalue() == expected


def test_large_bytes_are_referenced_not_copied() -> None:
    large = bytes(LARGE)
    output = Output()
    output.write(b"head")
    output.write(large)
    output.write(b"tail")
    pieces = output.pieces()
    assert len(pieces) == 3
    assert pieces[1] is large


def test_a_small_buffer_is_copied_so_it_may_change_afterwards() -> None:
    buffer = bytearray(b"abcd")
    output = Output()
    output.write(buffer)
    buffer[:] = b"wxyz"
    assert output.getvalue() == b"abcd"


def test_a_large_buffer_cannot_be_resized_before_it_is_written() -> None:
    buffer = bytearray(LARGE)
    output = Output()
    output.write(buffer)
    with pytest.raises(BufferError):
        buffer.append(1)
    assert output.getvalue() == bytes(LARGE)


@pytest.mark.parametrize("step", [2, -1])
def test_buffers_with_gaps_are_flattened(step: int) -> None:
    view = memoryview(bytes(range(200)))[::step]
    output = Output()
    output.write(view)
    assert output.getvalue() == view.tobytes()


def test_items_larger_than_a_byte_count_as_their_bytes() -> None:
    output = Output()
    assert output.write(memoryview(bytes(range(8))).cast("I")) == 8
    assert output.getvalue() == bytes(range(8))


@pytest.mark.parametrize("value", ["text", 3, None, [1]])
def test_what_has_no_bytes_is_refused(value: Any) -> None:
    with pytest.raises(TypeError):
        Output().write(value)


def test_nothing_can_be_added_once_the_pieces_are_taken() -> None:
    output = Output()
    output.write(b"abc")
    output.pieces()
    with pytest.raises(BufferError, match="pieces"):
        output.write(b"d")
    with pytest.raises(BufferError, match="pieces"):
        output.write(bytes(LARGE))


def test_pieces_outlive_their_output() -> None:
    output = Output()
    output.write(b"abc" * 10)
    pieces = output.pieces()
    del output
    assert b"".join(bytes(piece) for piece in pieces if not isinstance(piece, (StoredBytes, Stream))) == (
        b"abc" * 10
    )


def test_appending_takes_over_every_piece() -> None:
    first, second = Output(), Output()
    first.write(b"ab")
    second.write(b"cd")
    second.write(bytes(LARGE))
    second.write(b"ef")
    first.append(second)
    first.write(b"gh")
    assert first.getvalue() == b"abcd" + bytes(LARGE) + b"efgh"


def test_values_left_on_disk_are_streamed_in_steps(tmp_path: Path) -> None:
    value = bytes(range(256)) * (1 << 13)
    path = tmp_path / "large.dcm"
    head = b"\x08\x00\x60\x00CS\x02\x00MR" + b"\xe0\x7f\x10\x00OW\x00\x00" + len(value).to_bytes(4, "little")
    path.write_bytes(bytes(128) + b"DICM" + head + value)
    dataset = dcmread(path, defer_size=1000, force=True)
    output = Output()
    write_dataset(output, dataset, False, True)
    streams = [piece for piece in output.pieces() if isinstance(piece, StoredBytes)]
    assert sum(stream.nbytes for stream in streams) >= len(value) - (1 << 16)
    assert max(len(chunk) for stream in streams for chunk in stream.chunks()) <= 1 << 20
    assert joined(output) == head + value


class Short(io.BytesIO):
    """A file object that has fewer bytes when it is read than it announced."""

    def read(self, size: int | None = -1, /) -> bytes:
        return b""


def test_a_file_object_that_ends_early_is_an_error() -> None:
    from cydicom.dataset import Dataset

    dataset = Dataset()
    dataset.add_new(0x7FE00010, "OB", Short(bytes(50)))
    output = Output()
    write_dataset(output, dataset, False, True)
    with pytest.raises(OSError, match="50"):
        output.getvalue()


def test_a_file_object_is_left_where_it_was() -> None:
    from cydicom.dataset import Dataset

    buffer = io.BytesIO(b"skipped" + bytes(51))
    buffer.seek(7)
    dataset = Dataset()
    dataset.add_new(0x7FE00010, "OB", buffer)
    output = Output()
    write_dataset(output, dataset, False, True)
    data = output.getvalue()
    assert data == b"\xe0\x7f\x10\x00OB\x00\x00\x34\x00\x00\x00" + bytes(52)
    assert buffer.tell() == 7
