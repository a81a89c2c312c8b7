"""Blocks: what is in memory of a source, whatever object it came from, and what is read on."""

from __future__ import annotations

import array
import gc
import mmap
import pickle
import sys
import weakref
from typing import Any

import numpy
import pytest

from cydicom._native.blocks import Blocks
from cydicom._native.elements import table_of
from tests.corpus.build import EXPLICIT_LITTLE
from tests.reference import native_scan

DATA = bytes(range(200))


class Origin:
    """Serves bytes, and remembers what was asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.asked: list[tuple[int, int]] = []

    def read(self, offset: int, nbytes: int, /) -> bytes:
        assert offset >= 0
        assert 0 <= nbytes <= len(self.data) - offset
        self.asked.append((offset, nbytes))
        return self.data[offset : offset + nbytes]


def named(source: Any) -> str:
    return type(source).__name__


def content(blocks: Blocks) -> bytes:
    return blocks.peek(0, blocks.size)


# Whole sources.


@pytest.mark.parametrize(
    "source",
    [
        DATA,
        bytearray(DATA),
        memoryview(DATA),
        memoryview(bytearray(DATA)),
        memoryview(bytearray(DATA)).toreadonly(),
        array.array("B", DATA),
        numpy.frombuffer(DATA, numpy.uint8),
        numpy.frombuffer(DATA, ">i4").reshape(5, 10),
        numpy.frombuffer(DATA, "<f8"),
        numpy.frombuffer(DATA * 2, numpy.uint8)[:200],
    ],
    ids=named,
)
def test_any_bytes_like_object_is_a_source(source: Any) -> None:
    blocks = Blocks.whole(source)
    assert blocks.size == len(DATA)
    assert content(blocks) == DATA
    assert blocks.resident() == [(0, len(DATA))]
    assert blocks.origin is None


@pytest.mark.parametrize(
    "source",
    [
        b"",
        bytearray(),
        memoryview(b""),
        array.array("d"),
        numpy.zeros((0, 4), numpy.uint8),
        numpy.frombuffer(b"", numpy.uint8).reshape(3, 0),
    ],
    ids=named,
)
def test_an_empty_source_has_no_bytes(source: Any) -> None:
    blocks = Blocks.whole(source)
    assert blocks.size == 0
    assert content(blocks) == b""


@pytest.mark.parametrize("writable", [False, True])
def test_a_strided_source_is_its_elements_in_order(writable: bool) -> None:
    strided = numpy.frombuffer(DATA, numpy.uint8).copy()[::2]
    strided.flags.writeable = writable
    assert content(Blocks.whole(strided)) == DATA[::2]
    assert content(Blocks.whole(memoryview(DATA)[::-3])) == DATA[::-3]


@pytest.mark.parametrize("writable", [False, True])
def test_a_fortran_ordered_source_is_its_elements_in_the_order_of_c(writable: bool) -> None:
    fortran = numpy.asfortranarray(numpy.arange(12, dtype=numpy.uint8).reshape(3, 4))
    fortran.flags.writeable = writable
    assert content(Blocks.whole(fortran)) == bytes(range(12))


@pytest.mark.parametrize("source", ["text", 5, 1.5, [1, 2], object()])
def test_what_is_not_bytes_is_refused(source: Any) -> None:
    with pytest.raises(TypeError):
        Blocks.whole(source)
    blocks = Blocks(10)
    with pytest.raises(TypeError):
        blocks.add(0, source)


def test_none_is_refused() -> None:
    for call in (Blocks.whole, lambda none: Blocks(10).add(0, none), Blocks):
        with pytest.raises(TypeError):
            call(None)  # type: ignore[operator]


def test_a_writable_source_is_copied() -> None:
    source = bytearray(DATA)
    blocks = Blocks.whole(source)
    source[0] = 99
    source.extend(b"more")
    assert content(blocks) == DATA


def test_a_read_only_source_is_kept_alive_and_not_copied() -> None:
    held = numpy.frombuffer(DATA, numpy.uint8)
    gone = weakref.ref(held)
    blocks = Blocks.whole(held)
    del held
    gc.collect()
    assert gone() is not None
    assert content(blocks) == DATA
    del blocks
    gc.collect()
    assert gone() is None


def test_a_buffer_that_blocks_refer_to_cannot_be_resized() -> None:
    source = bytearray(DATA)
    blocks = Blocks.whole(memoryview(source).toreadonly())
    with pytest.raises(BufferError):
        source.extend(b"more")
    assert content(blocks) == DATA
    del blocks
    source.extend(b"more")


def test_a_map_cannot_be_closed_while_blocks_refer_to_it(tmp_path: Any) -> None:
    path = tmp_path / "data"
    path.write_bytes(DATA)
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        blocks = Blocks.whole(mapped)
        with pytest.raises(BufferError):
            mapped.close()
        assert content(blocks) == DATA
        del blocks
        mapped.close()


def test_a_released_view_is_refused() -> None:
    view = memoryview(DATA)
    view.release()
    with pytest.raises(ValueError, match="released"):
        Blocks.whole(view)


# Parts of sources.


def test_bytes_are_found_by_their_offset_in_the_source() -> None:
    blocks = Blocks(200)
    blocks.add(10, DATA[10:20])
    blocks.add(50, DATA[50:60])
    assert blocks.resident() == [(10, 10), (50, 10)]
    assert blocks.peek(12, 3) == DATA[12:15]
    assert blocks.peek(15, 100) == DATA[15:20]
    assert blocks.peek(55, 5) == DATA[55:60]


@pytest.mark.parametrize("offset", [-(2**62), -1, 0, 9, 20, 49, 60, 2**62])
def test_nothing_is_shown_of_what_is_not_in_memory(offset: int) -> None:
    blocks = Blocks(200)
    blocks.add(10, DATA[10:20])
    blocks.add(50, DATA[50:60])
    assert blocks.peek(offset, 5) == b""


def test_a_negative_size_shows_nothing() -> None:
    assert Blocks.whole(DATA).peek(0, -1) == b""
    assert Blocks.whole(DATA).peek(5, -(2**62)) == b""


@pytest.mark.parametrize(("start", "end"), [(0, 10), (-10, 0), (195, 210), (0, 2**62), (-(2**62), 8)])
def test_a_region_outside_of_the_source_cannot_be_scanned(start: int, end: int) -> None:
    with pytest.raises(EOFError):
        table_of(Blocks(5), start, end, False, True, None)


def test_a_region_that_ends_before_it_starts_is_empty() -> None:
    table = table_of(Blocks.whole(DATA), 100_000, 5, False, True, None)
    assert (table.written, table.start, table.end) == (0, 100_000, 100_000)


# Reading on.


def elements(*sizes: int) -> bytes:
    return b"".join(
        EXPLICIT_LITTLE.element(0x00080000 + 0x10 * index, "OB", bytes(size))
        for index, size in enumerate(sizes)
    )


def test_a_small_source_is_read_at_once() -> None:
    origin = Origin(elements(10, 20, 30))
    blocks = Blocks(len(origin.data), origin)
    assert native_scan.scan_blocks(blocks, False, True) == native_scan.scan(origin.data, False, True)
    assert origin.asked == [(0, len(origin.data))]


def test_a_large_header_is_read_in_few_calls() -> None:
    origin = Origin(elements(*[1000] * 1000))
    blocks = Blocks(len(origin.data), origin)
    assert len(native_scan.scan_blocks(blocks, False, True).records) == 1000
    assert len(origin.asked) <= 8
    assert blocks.resident() == [(0, len(origin.data))]


def test_deferred_values_are_not_read() -> None:
    origin = Origin(elements(10, 1_000_000, 10, 1_000_000, 10))
    blocks = Blocks(len(origin.data), origin)
    table = native_scan.scan_blocks(blocks, False, True, defer=100)
    assert [record.nbytes for record in table.records] == [10, 1_000_000, 10, 1_000_000, 10]
    assert sum(nbytes for _, nbytes in origin.asked) < 100_000
    assert native_scan.not_resident(blocks, table.records) == []


def test_unwanted_values_are_not_read() -> None:
    origin = Origin(elements(10, 1_000_000, 10, 1_000_000, 10))
    blocks = Blocks(len(origin.data), origin)
    table = native_scan.scan_blocks(blocks, False, True, wanted=[0x00080020])
    assert [record.tag for record in table.records] == [0x00080020]
    assert sum(nbytes for _, nbytes in origin.asked) < 50_000


def test_a_source_that_ends_early_raises() -> None:
    origin = Origin(elements(1000))
    blocks = Blocks(5000, origin)
    origin.read = lambda offset, nbytes: origin.data[offset : offset + nbytes]  # type: ignore[method-assign]
    with pytest.raises(EOFError):
        native_scan.scan_blocks(blocks, False, True)


@pytest.mark.parametrize("answer", [None, "text", 5, bytearray(4)])
def test_an_origin_that_does_not_give_bytes_is_refused(answer: Any) -> None:
    origin = Origin(elements(1000))
    origin.read = lambda offset, nbytes: answer  # type: ignore[method-assign]
    blocks = Blocks(len(origin.data), origin)
    with pytest.raises((TypeError, EOFError)):
        native_scan.scan_blocks(blocks, False, True)


def test_an_error_of_the_origin_comes_through() -> None:
    def fail(offset: int, nbytes: int) -> bytes:
        raise OSError("the disk is gone")

    origin = Origin(elements(1000))
    origin.read = fail  # type: ignore[method-assign, assignment]
    with pytest.raises(OSError, match="the disk is gone"):
        native_scan.scan_blocks(Blocks(len(origin.data), origin), False, True)


def test_blocks_come_back_from_a_pickle() -> None:
    blocks = Blocks(200)
    blocks.add(10, DATA[10:20])
    blocks.add(50, memoryview(DATA)[50:60])
    again = pickle.loads(pickle.dumps(blocks))
    assert again.size == 200
    assert again.resident() == blocks.resident()
    assert again.peek(50, 10) == DATA[50:60]


@pytest.mark.parametrize("held", [Blocks.whole, lambda view: added(view)])
def test_a_view_is_collected_in_one_cycle_with_the_blocks_of_its_bytes(
    held: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    raised: list[Any] = []
    monkeypatch.setattr(sys, "unraisablehook", raised.append)
    # The collector comes to the view first: it is the oldest of the cycle.
    view = memoryview(bytes(DATA))
    cycle: list[Any] = [view]
    cycle += [cycle, held(view)]
    assert cycle[2].peek(0, 3) == DATA[:3]
    del cycle, view
    gc.collect()
    assert [str(found.exc_value) for found in raised] == []


def added(view: memoryview) -> Blocks:
    blocks = Blocks(len(DATA))
    blocks.add(0, view)
    return blocks


def test_a_view_that_was_released_leaves_its_bytes() -> None:
    view = memoryview(bytes(DATA))
    blocks = Blocks.whole(view)
    view.release()
    gc.collect()
    assert content(blocks) == DATA


def test_bytes_that_do_not_lie_together_cannot_be_added() -> None:
    with pytest.raises(BufferError):
        Blocks(100).add(0, memoryview(DATA)[::2])
