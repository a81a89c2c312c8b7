"""ElementTable and ItemIndex: what Python sees of a scan."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import numpy
import pytest

from cydicom import dcmread
from cydicom._native import elements
from cydicom._native.blocks import Blocks
from cydicom._native.elements import ElementTable, ItemIndex
from cydicom.errors import LimitError
from tests.corpus.build import EXPLICIT_LITTLE, ITEM, UNDEFINED, part10
from tests.reference import native_scan

NAME, MODALITY, SEQUENCE = 0x00100010, 0x00080060, 0x00081115
SOUND = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT") + EXPLICIT_LITTLE.element(NAME, "PN", b"Doe^")


# Tables.


def test_a_table_tells_its_region_and_encoding() -> None:
    table = elements.table_of(Blocks.whole(b"\0" * 8 + SOUND), 8, 8 + len(SOUND), False, True, None)
    assert (table.start, table.end, table.count, table.written) == (8, 8 + len(SOUND), 2, 2)
    assert (table.implicit, table.little, table.stopped) == (False, True, False)
    assert table.blocks.size == 8 + len(SOUND)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 2, 1), (1, 1, 1), (2, 1, 2)])
def test_a_table_counts_each_tag_once(order: tuple[int, ...]) -> None:
    data = b"".join(EXPLICIT_LITTLE.element(NAME + i, "SH", bytes((64 + i, 32))) for i in order)
    table = native_scan.scan(data, False, True)
    assert [record.tag - NAME for record in table.records] == list(order)


@pytest.mark.parametrize("data", [b"", SOUND, SOUND[::-1] + SOUND, SOUND + SOUND])
def test_a_table_comes_back_from_its_bytes(data: bytes) -> None:
    blocks = Blocks.whole(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = elements.table_of(blocks, 0, len(data), False, True, None)
    state = pickle.loads(pickle.dumps(table.to_pickle()))
    again = ElementTable.from_pickle(blocks, 0, len(data), False, True, state)
    assert again.to_list() == table.to_list()
    assert (again.count, again.written, again.end) == (table.count, table.written, len(data))


def test_a_pickled_order_cannot_refer_to_records_that_are_not_there() -> None:
    table, _ = elements.scan(SOUND, False, True)
    records, _ = table.to_pickle()
    with pytest.raises(ValueError, match="record"):
        ElementTable.from_pickle(table.blocks, 0, 0, False, True, (records, b"\x05\0\0\0"))


def test_tables_and_indices_are_pickled_by_what_holds_them() -> None:
    table, _ = elements.scan(SOUND, False, True)
    index, _ = elements.items(EXPLICIT_LITTLE.item(SOUND), False, True)
    for part in (table, index):
        with pytest.raises(TypeError):
            pickle.dumps(part)


def test_an_index_comes_back_from_its_bytes() -> None:
    data = EXPLICIT_LITTLE.item(SOUND) + EXPLICIT_LITTLE.item(b"", undefined=True)
    index, report = elements.items(data, False, True)
    assert index.count == 2
    assert len(report) == 0
    again = ItemIndex.from_pickle(index.blocks, index.to_pickle())
    assert again.to_list() == index.to_list() == [(8, len(SOUND), False), (len(SOUND) + 16, 0, True)]


def test_tables_made_by_hand_are_empty() -> None:
    assert ElementTable().to_list() == []
    assert ItemIndex().to_list() == []
    assert ElementTable().to_pickle() == (b"", None)


# Arguments.


@pytest.mark.parametrize("function", [elements.scan, elements.items])
def test_any_bytes_like_object_is_scanned(function: Any) -> None:
    data = EXPLICIT_LITTLE.item(SOUND) if function is elements.items else SOUND
    expected = function(data, False, True)[0].to_list()
    doubled = numpy.frombuffer(bytes(byte for byte in data for _ in range(2)), numpy.uint8)
    for source in (bytearray(data), memoryview(data), doubled[::2]):
        assert function(source, False, True)[0].to_list() == expected


@pytest.mark.parametrize("function", [elements.scan, elements.items])
@pytest.mark.parametrize("data", [None, "text", 5])
def test_what_is_not_bytes_is_refused(function: Any, data: Any) -> None:
    with pytest.raises(TypeError):
        function(data, False, True)


@pytest.mark.parametrize("function", [elements.table_of, elements.nested_end, ItemIndex.from_pickle])
def test_none_is_refused(function: Any) -> None:
    with pytest.raises(TypeError):
        function(None, 0, 0, False, True, None)
    with pytest.raises(TypeError):
        ElementTable.from_pickle(Blocks(0), 0, 0, False, True, None)  # type: ignore[arg-type]


def test_a_walk_over_bytes_that_are_not_there_raises() -> None:
    with pytest.raises(EOFError):
        elements.nested_end(Blocks(100), 0, False, True, False)


@pytest.mark.parametrize("tags", [b"", b"123", b"\xff" * 7])
def test_a_list_of_wanted_tags_may_be_of_any_length(tags: bytes) -> None:
    table = elements.table_of(Blocks.whole(SOUND), 0, len(SOUND), False, True, None, wanted=tags)
    assert table.count == 0


@pytest.mark.parametrize("depth", [0, -1, -(2**40)])
def test_no_depth_at_all_refuses_every_item(depth: int) -> None:
    assert elements.scan(SOUND, False, True, depth)[0].count == 2
    nested = EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item(SOUND)], undefined=True)
    with pytest.raises(LimitError):
        elements.scan(nested, False, True, depth)
    with pytest.raises(LimitError) as fault:
        elements.items(EXPLICIT_LITTLE.item(SOUND), False, True, depth)
    assert fault.value.offset == 0


def test_the_error_tells_where_it_is_too_deep() -> None:
    opening = EXPLICIT_LITTLE.header(SEQUENCE, "SQ", UNDEFINED) + EXPLICIT_LITTLE.delimiter(ITEM, UNDEFINED)
    with pytest.raises(LimitError) as fault:
        elements.scan(SOUND + opening * 20, False, True, 10)
    assert fault.value.tag == SEQUENCE
    assert fault.value.offset == len(SOUND) + 20 * 10
    assert f"offset {fault.value.offset}" in str(fault.value)


@pytest.mark.parametrize("count", [2, 3, 7, 8, 9, 100, 1000])
def test_elements_in_any_order_are_found_by_ascending_tag_and_the_last_of_a_tag_counts(count: int) -> None:
    numbers = [i * 7919 % 613 for i in range(count)]
    data = b"".join(
        EXPLICIT_LITTLE.element(0x00100000 + number, "LO", b"%04d" % i) for i, number in enumerate(numbers)
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(part10(data))
    last = {0x00100000 + number: f"{i:04d}" for i, number in enumerate(numbers)}
    assert {int(tag): dataset[tag].value for tag in last} == last
    assert [int(element.tag) for element in dataset] == sorted(last)
