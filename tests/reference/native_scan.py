"""The native scan in the terms of the plain reference, so that the two can be compared, without warnings."""

from __future__ import annotations

import warnings
from array import array
from typing import TYPE_CHECKING

from cydicom._native import elements
from cydicom._native.blocks import Blocks
from cydicom._native.readreport import ReadReport
from cydicom.errors import LimitError
from tests.reference import scan as reference
from tests.reference.scan import DEFERRED, Fault, Record, Table, TooDeepError

if TYPE_CHECKING:
    from collections.abc import Collection


def faults_of(report: ReadReport) -> list[Fault]:
    return [Fault(entry.kind, entry.tag, entry.offset, entry.nbytes) for entry in report.entries()]


def in_tag_order(tags: Collection[int]) -> bytes:
    """Return tags as the native scan takes them: ascending native 32-bit integers."""
    return array("I", sorted(tags)).tobytes()


def scan_blocks(
    blocks: Blocks,
    implicit: bool,
    little: bool,
    *,
    start: int = 0,
    end: int | None = None,
    depth: int = 1024,
    defer: int = -1,
    stop_at_pixels: bool = False,
    wanted: Collection[int] | None = None,
    only_group: int = -1,
) -> Table:
    """Return what the native scan gives, as :func:`tests.reference.scan.scan` does."""
    report = ReadReport()
    tags = None if wanted is None else in_tag_order(wanted)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            table = elements.table_of(
                blocks,
                start,
                blocks.size if end is None else end,
                implicit,
                little,
                report,
                depth,
                defer,
                stop_at_pixels,
                tags,
                only_group,
            )
        except LimitError as fault:
            raise TooDeepError(fault.offset, fault.tag) from None
    records = [Record(*record) for record in table.to_list()]
    assert table.written == len(records)
    assert table.count == len({record.tag for record in records})
    return Table(records, faults_of(report), table.end, table.stopped)


def scan(data: bytes, implicit: bool, little: bool, **rules: object) -> Table:
    """Return the native table of the data set that is these bytes."""
    return scan_blocks(Blocks.whole(data), implicit, little, **rules)  # type: ignore[arg-type]


def items(
    data: bytes, implicit: bool, little: bool, *, depth: int = 1024
) -> tuple[list[tuple[int, int, bool]], list[Fault]]:
    """Return the native spans of the items of the sequence value that is these bytes."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            index, report = elements.items(data, implicit, little, depth)
        except LimitError as fault:
            raise TooDeepError(fault.offset, fault.tag) from None
    assert index.count == len(index.to_list())
    return index.to_list(), faults_of(report)


def nested_end(
    data: bytes, implicit: bool, little: bool, is_item: bool, *, depth: int = 1024
) -> tuple[int, int]:
    """Return where the native walk closes an item or sequence that these bytes start in, and goes on."""
    try:
        return elements.nested_end(Blocks.whole(data), 0, implicit, little, is_item, depth)
    except LimitError as fault:
        raise TooDeepError(fault.offset, fault.tag) from None


def outcome(function: object, *arguments: object, **rules: object) -> object:
    """Return what a scan gives; where it goes too deep, where that was."""
    try:
        return function(*arguments, **rules)  # type: ignore[operator]
    except TooDeepError as fault:
        return ("too deep", *fault.args)


def agrees(data: bytes, implicit: bool, little: bool, *, depth: int = 1024) -> None:
    """Assert that the native scan and walks of these bytes give what the reference gives."""
    rules = {"depth": depth}
    assert outcome(scan, data, implicit, little, **rules) == outcome(
        reference.scan, data, implicit, little, **rules
    )
    assert outcome(items, data, implicit, little, **rules) == outcome(
        reference.items, data, implicit, little, **rules
    )
    for is_item in (False, True):
        assert outcome(nested_end, data, implicit, little, is_item, **rules) == outcome(
            reference.nested_end, data, implicit, little, is_item, **rules
        )


def not_resident(blocks: Blocks, records: list[Record]) -> list[Record]:
    """Return the records whose values should be in memory, and are not."""
    return [
        record
        for record in records
        if not record.flags & DEFERRED and len(blocks.peek(record.offset, record.nbytes)) < record.nbytes
    ]
