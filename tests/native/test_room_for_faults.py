"""The room for faults may be full at any fault of a walk: it grows, and none is lost or told twice."""

from __future__ import annotations

import pytest

from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    ITEM,
    ITEM_DELIMITER,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
)
from tests.corpus.hostile import CASES, Case
from tests.native.test_block_boundaries import content
from tests.reference import native_scan

LONGEST = 1000

#: The room is for 8 faults, then 24.
COUNTS = (5, 6, 7, 8)


def behind_faults(count: int, inner: bytes, encoding: Encoding) -> bytes:
    """Return a sequence with an item of `inner` behind items with a fault each: a delimiter with a length."""
    faulty = encoding.delimiter(ITEM, UNDEFINED) + encoding.delimiter(ITEM_DELIMITER, 2)
    return (
        encoding.header(0x00081115, "SQ", UNDEFINED)
        + faulty * count
        + encoding.item(inner, undefined=True)
        + encoding.delimiter(SEQUENCE_DELIMITER)
        + encoding.element(0x00200010, "SH", b"S1")
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_faults_within_an_item_are_those_of_the_reference(case: Case) -> None:
    data = content(case.build().data)
    if case.heavy or len(data) > LONGEST:
        pytest.skip("the plain reference is slow")
    for count in COUNTS:
        native_scan.agrees(behind_faults(count, data, EXPLICIT_LITTLE), False, True)
    native_scan.agrees(behind_faults(7, data, IMPLICIT_LITTLE), True, True)


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE])
@pytest.mark.parametrize("count", COUNTS)
def test_bulk_that_is_cut_within_an_item(encoding: Encoding, count: int) -> None:
    for vr in ("OB", "UN", "UT", "SQ"):
        for value in (b"\1\2\3\4\5\6\7\x08", encoding.item(b"12", undefined=True, closed=False), b"\1\2"):
            bulk = encoding.header(0x00091010, vr, UNDEFINED) + value
            native_scan.agrees(behind_faults(count, bulk, encoding), encoding.implicit, encoding.little)


def item_with_length(length: int, encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    """Return the value of a sequence whose first item says that it is shorter than its elements."""
    elements = b"".join(
        encoding.element(tag, "LO", b"abcdefgh") for tag in (0x00100010, 0x00100020, 0x00100030)
    )
    return encoding.item(elements, length=length) + encoding.item(encoding.element(0x00100040, "CS", b"M "))


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE])
def test_an_item_that_ends_within_an_element_is_as_long_as_its_elements(encoding: Encoding) -> None:
    for length in range(49):
        value = item_with_length(length, encoding)
        native_scan.agrees(value, encoding.implicit, encoding.little)
        for depth in (1, 2):
            native_scan.agrees(value, encoding.implicit, encoding.little, depth=depth)
    spans, faults = native_scan.items(item_with_length(20, encoding), encoding.implicit, encoding.little)
    assert spans == [(8, 48, True), (64, 10, False)]
    assert faults[0].kind == "bad-item"


@pytest.mark.parametrize("count", COUNTS)
def test_a_sequence_of_defined_length_with_something_behind_its_items(count: int) -> None:
    stray = EXPLICIT_LITTLE.delimiter(ITEM_DELIMITER, 0) * count
    for rest in (b"", b"\1", b"\1\2\3\4\5\6\7", b"\1\2\3\4\5\6\7\x08"):
        native_scan.agrees(stray + EXPLICIT_LITTLE.item(b"") + rest, False, True)
        native_scan.agrees(EXPLICIT_LITTLE.item(b"") + stray + rest, False, True)


def test_a_region_that_ends_before_its_block_is_scanned_to_its_end() -> None:
    name = EXPLICIT_LITTLE.element(0x00100010, "PN", b"Doe^John")
    bulk = EXPLICIT_LITTLE.header(0x00420011, "OB", UNDEFINED) + b"\1\2\3\4\5\6\7\x08" * 4
    for inner in (name + bytes(40), name + bulk, name + bulk + b"\xfe\xff"):
        data = inner + EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER) + name
        blocks = native_scan.Blocks.whole(data)
        found = native_scan.scan_blocks(blocks, False, True, end=len(inner))
        assert found == native_scan.scan(inner, False, True)
