"""Accounts of a source's bytes: each belongs to one header, one value or one reported gap."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.laws.layout import DELIMITERS, Region, layout

if TYPE_CHECKING:
    from collections.abc import Iterable

#: Kinds of entry that say that bytes belong to no element; their number is the entry's.
GAPS = frozenset(
    (
        *("trailing-bytes", "padding", "stray-delimiter", "unreadable", "bad-item", "deflate"),
        *("missing-delimiter", "omitted"),
    )
)


class Account:
    """The bytes of a region that nothing has claimed yet."""

    def __init__(self, region: Region, data: bytes) -> None:
        self.region = region
        self.data = data
        self.claims: list[tuple[int, int, str]] = []

    def claim(self, start: int, end: int, what: str) -> None:
        """Note who the bytes [start, end) belong to."""
        if end > start:
            self.claims.append((start, end, what))

    def faults(self, gaps: Iterable[tuple[int, int]]) -> list[str]:
        """Return what is claimed twice, or by nobody; delimiters that close something need no claim."""
        wrong = []
        position = self.region.start
        unclaimed = []
        for start, end, what in sorted(self.claims):
            if start < position:
                wrong.append(f"{self.region}: {what} at {start} overlaps what ends at {position}")
            elif start > position:
                unclaimed.append((position, start))
            position = max(position, end)
        if position > self.region.end:
            wrong.append(f"{self.region}: {position - self.region.end} bytes too many are claimed")
        elif position < self.region.end:
            unclaimed.append((position, self.region.end))
        for start, end in unclaimed:
            wrong.extend(
                f"{self.region}: {left} to {right} belongs to nothing: {self.data[left:right][:16].hex(' ')}"
                for left, right in without(start, end, [*gaps, *self.delimiters(start, end)])
            )
        return wrong

    def delimiters(self, start: int, end: int) -> list[tuple[int, int]]:
        """Return the delimiter of an item or sequence at the start of unclaimed bytes, if one is there."""
        found = self.data[start : start + 4] in DELIMITERS and end - start >= 8
        return [(start, start + 8)] if found else []


def without(start: int, end: int, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return what is left of [start, end) without some spans."""
    left = []
    for first, last in sorted(spans):
        if last <= start or first >= end:
            continue
        if first > start:
            left.append((start, first))
        start = max(start, last)
    if start < end:
        left.append((start, end))
    return left


def unaccounted(dataset: Any, data: bytes) -> list[str]:
    """Return what is wrong with the accounts of all regions of a file, none if every byte has its place."""
    store = dataset._dict
    elements = list(layout(dataset))
    blocks = store.blocks
    packed = blocks is not None and blocks.packed is not None
    gaps = [
        (entry.offset, entry.offset + entry.nbytes) for entry in dataset.read_report if entry.kind in GAPS
    ]
    wrong = []
    file = Account(Region(0, len(data), ()), data)
    if dataset.preamble is not None:
        file.claim(0, 132, "preamble and prefix")
    elif data[:4] == b"DICM":
        file.claim(0, 4, "prefix")
    for element in layout(dataset.file_meta):
        file.claim(element.header, element.end, f"{element.path[-1]:08X}")
    content = data
    if packed:
        content = blocks.peek(0, blocks.size)
        start = blocks.packed_at
        file.claim(start, len(data), "deflated data set")
        wrong.extend(file.faults([]))
        file = Account(Region(0, len(content), ()), content)
        gaps = [gap for gap in gaps if gap != (start, start)]
    for element in elements:
        if element.level == 0:
            file.claim(element.header, element.end, f"{element.path[-1]:08X}")
    wrong.extend(file.faults(gaps))
    for element in elements:
        if element.items is not None:
            wrong.extend(sequence_faults(element, content, gaps))
    # Items: the elements of each, by the path of the item.
    inner: dict[tuple[int, ...], list[Any]] = {}
    for element in elements:
        if element.level:
            inner.setdefault(element.path[:-1], []).append(element)
    for element in elements:
        spans = element.items.spans() if element.items is not None else ()
        for index, (offset, nbytes, _) in enumerate(spans):
            path = (*element.path, index)
            account = Account(Region(offset, offset + nbytes, path), content)
            for one in inner.get(path, ()):
                account.claim(one.header, one.end, f"{one.path[-1]:08X}")
            wrong.extend(account.faults(gaps))
    return wrong


def sequence_faults(element: Any, data: bytes, gaps: list[tuple[int, int]]) -> list[str]:
    """Return what is wrong with the account of a sequence's value: headers, contents, delimiters."""
    account = Account(Region(element.start, element.end, element.path), data)
    for offset, nbytes, _ in element.items.spans():
        account.claim(offset - 8, offset + nbytes, "item")
    return account.faults(gaps)
