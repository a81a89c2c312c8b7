"""The scan of any bytes: what was built is found, nothing is lost, and the plain reference says the same.

``CYDICOM_EXAMPLES`` multiplies the number of examples of every test here; it is 1 if not set.
"""

from __future__ import annotations

import os
import random
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cydicom._native.blocks import Blocks
from cydicom.source import FileSource, ObjectSource
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
from tests.reference import native_scan
from tests.reference import scan as reference
from tests.reference.scan import IMPLICIT_FORM, LONG_FORM, LONG_VRS, SHORT_VRS, Fault, Record, Table
from tests.reference.scan import UNDEFINED as IS_UNDEFINED

MANY = int(os.environ.get("CYDICOM_EXAMPLES", "1"))
ENCODINGS = (EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE, Encoding(implicit=True, little=False))

encodings = st.sampled_from(ENCODINGS)
depths = st.sampled_from([1024, 1024, 2, 1])


def few(count: int) -> Any:
    return settings(max_examples=count * MANY, suppress_health_check=list(HealthCheck))


# Sound data sets.

SMALL = (0, 1, 2, 3, 10, 300)


class Built(NamedTuple):
    """A data set, and the elements that were put into it."""

    data: bytes
    records: list[Record]


class Builder:
    """Builds data sets from choices; `choose` returns a number below its argument."""

    def __init__(
        self, encoding: Encoding, choose: Any, sizes: tuple[int, ...] = (0, 1, 2, 3, 10, 300)
    ) -> None:
        self.encoding = encoding
        self.choose = choose
        self.sizes = sizes
        self.vrs = sorted((SHORT_VRS | LONG_VRS) - {"SQ"})

    def value(self) -> bytes:
        """Return bytes that neither are nor hold a delimiter."""
        return bytes((self.choose(200),)) * self.sizes[self.choose(len(self.sizes))]

    def dataset(self, depth: int, first: int = 0x00080005) -> Built:
        """Return a data set with ascending tags."""
        parts: list[bytes] = []
        records: list[Record] = []
        tag, offset = first, 0
        for _ in range(self.choose(5)):
            part, record = self.element(tag, depth, offset)
            parts.append(part)
            records.append(record)
            offset += len(part)
            tag += (1, 2, 0x10000, 0x2000B)[self.choose(4)]
        return Built(b"".join(parts), records)

    def items(self, depth: int, encoding: Encoding) -> bytes:
        """Return items in either form of length."""
        nested = Builder(encoding, self.choose, self.sizes)
        return b"".join(
            encoding.item(nested.dataset(depth - 1).data, undefined=bool(self.choose(2)))
            for _ in range(self.choose(4))
        )

    def element(self, tag: int, depth: int, offset: int) -> tuple[bytes, Record]:
        """Return an element: of a value, of items, of fragments, or of UN with implicit items."""
        encoding = self.encoding
        kind = self.choose(8 if depth else 5)
        undefined = bool(self.choose(2))
        if kind >= 6 or (kind == 5 and not undefined):
            vr, value = "SQ", self.items(depth, encoding)
        elif kind == 5:
            vr, value = "UN", self.items(depth, IMPLICIT_LITTLE if not encoding.implicit else encoding)
        elif kind == 4 and undefined:
            fragments = [self.value() for _ in range(self.choose(3))]
            vr, value = "OB", b"".join(encoding.item(part) for part in (b"", *fragments))
        else:
            vr, value, undefined = self.vrs[self.choose(len(self.vrs))], self.value(), False
        header = encoding.header(tag, vr, UNDEFINED if undefined else len(value))
        little = encoding.little or (vr == "UN" and not encoding.implicit)
        end = Encoding(little=little).delimiter(SEQUENCE_DELIMITER) if undefined else b""
        flags = IMPLICIT_FORM if encoding.implicit else LONG_FORM * (len(header) == 12)
        record = Record(
            tag,
            None if encoding.implicit else vr,
            flags | IS_UNDEFINED * undefined,
            offset + len(header),
            len(value),
        )
        return header + value + end, record


def drawn(draw: Any, encoding: Encoding, depth: int = 3) -> Built:
    return Builder(encoding, lambda below: draw(st.integers(0, below - 1))).dataset(depth)


def seeded(seed: int, encoding: Encoding, **rules: Any) -> Built:
    return Builder(encoding, random.Random(seed).randrange, **rules).dataset(3)


def even(record: Record) -> bool:
    return record.nbytes % 2 == 0 or bool(record.flags & IS_UNDEFINED)


@few(150)
@given(st.data(), encodings)
def test_what_was_built_is_found(data: Any, encoding: Encoding) -> None:
    built = drawn(data.draw, encoding)
    table = native_scan.scan(built.data, encoding.implicit, encoding.little)
    assert table.records == built.records
    assert table.end == len(built.data)
    assert not table.stopped
    assert table.faults == [
        Fault("odd-length", record.tag, record.start, 0) for record in built.records if not even(record)
    ]


# Any bytes.


def strange(encoding: Encoding) -> Any:
    """Return a strategy for pieces of data sets, sound and broken."""
    tags = st.sampled_from(
        [0, 0x00020010, 0x00080005, 0x00081115, 0x00100010, 0x7FE00010, 0xFFFEE000, 0xFFFEE0DD]
    )
    vrs = st.sampled_from(["SQ", "UN", "OB", "UT", "LO", "US", "ZZ", "??", "\0\0", "ob"])
    lengths = st.sampled_from([None, None, 0, 1, 4, 8, 20, 0xFFFF])
    element = st.builds(encoding.element, tags, vrs, st.binary(max_size=12), lengths)
    opened = st.builds(encoding.header, tags, st.sampled_from(["SQ", "UN", "OB", "UT"]), st.just(UNDEFINED))
    delimiter = st.builds(
        encoding.delimiter,
        st.sampled_from([ITEM, ITEM, ITEM_DELIMITER, SEQUENCE_DELIMITER, 0x00080018]),
        st.sampled_from([0, 0, UNDEFINED, 4, 10, 18]),
    )
    zeros = st.integers(0, 20).map(bytes)
    return st.lists(st.one_of(element, opened, delimiter, zeros, st.binary(max_size=9)), max_size=10).map(
        b"".join
    )


@few(300)
@given(st.data(), encodings, depths)
def test_any_pieces_scan_as_the_reference_says(data: Any, encoding: Encoding, depth: int) -> None:
    pieces = data.draw(strange(encoding))
    native_scan.agrees(pieces, encoding.implicit, encoding.little, depth=depth)


@few(300)
@given(st.binary(max_size=80), encodings)
@example(bytes(19), EXPLICIT_LITTLE)
@example(b"\xff" * 40, IMPLICIT_LITTLE)
def test_any_bytes_scan_as_the_reference_says(data: bytes, encoding: Encoding) -> None:
    native_scan.agrees(data, encoding.implicit, encoding.little)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("seed", range(6 * MANY))
def test_a_data_set_cut_anywhere_scans_as_the_reference_says(seed: int, encoding: Encoding) -> None:
    data = seeded(seed, encoding, sizes=(0, 1, 2, 9)).data[:600]
    for end in range(len(data) + 1):
        native_scan.agrees(data[:end], encoding.implicit, encoding.little)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("seed", range(6 * MANY))
def test_a_changed_byte_anywhere_scans_as_the_reference_says(seed: int, encoding: Encoding) -> None:
    chance = random.Random(seed)
    data = seeded(seed, encoding, sizes=(0, 1, 2, 9)).data[:600]
    for offset in range(len(data)):
        changed = bytearray(data)
        changed[offset] ^= chance.choice([1, 0x80, 0xFF, 0x20, 0xE0])
        native_scan.agrees(bytes(changed), encoding.implicit, encoding.little)


@few(200)
@given(st.data(), encodings)
def test_the_region_and_nothing_else_is_scanned(data: Any, encoding: Encoding) -> None:
    pieces = data.draw(strange(encoding))
    before, after = data.draw(st.binary(max_size=9)), data.draw(st.binary(max_size=20))
    alone = native_scan.scan(pieces, encoding.implicit, encoding.little)
    region = native_scan.scan(
        before + pieces + after,
        encoding.implicit,
        encoding.little,
        start=len(before),
        end=len(before) + len(pieces),
    )
    shift = len(before)
    assert region.records == [record._replace(offset=record.offset + shift) for record in alone.records]
    assert region.faults == [fault._replace(offset=fault.offset + shift) for fault in alone.faults]


# Conservation: every byte belongs to a header, a value, a delimiter, or a gap that is reported.

GAPS = {"padding", "trailing-bytes", "unreadable", "stray-delimiter"}


def assert_covered(table: Table, nbytes: int) -> None:
    pieces = [(fault.offset, fault.nbytes) for fault in table.faults if fault.kind in GAPS]
    pieces += [(record.start, record.offset - record.start + record.nbytes) for record in table.records]
    closed = {record.offset + record.nbytes for record in table.records if record.flags & IS_UNDEFINED}
    position = 0
    for start, size in sorted(piece for piece in pieces if piece[1]):
        # Behind a value of undefined length stand the eight bytes of its delimiter.
        assert start - position == (8 if position in closed and start != position else 0)
        position = start + size
    assert nbytes - position in ((0, 8) if position in closed else (0,))


@few(300)
@given(st.data(), encodings)
def test_every_byte_is_in_a_record_or_a_reported_gap(data: Any, encoding: Encoding) -> None:
    pieces = data.draw(strange(encoding))
    outcome = native_scan.outcome(native_scan.scan, pieces, encoding.implicit, encoding.little)
    assert isinstance(outcome, Table)
    assert_outermost = [fault for fault in outcome.faults if fault.kind != "stray-delimiter"]
    # Delimiters noted inside of a value are part of it.
    inside = [(record.offset, record.offset + record.nbytes) for record in outcome.records]
    stray = [
        fault
        for fault in outcome.faults
        if fault.kind == "stray-delimiter" and not any(low <= fault.offset < high for low, high in inside)
    ]
    assert_covered(outcome._replace(faults=assert_outermost + stray), len(pieces))


@few(200)
@given(st.data(), encodings)
def test_items_lie_in_order_inside_their_sequence(data: Any, encoding: Encoding) -> None:
    pieces = data.draw(strange(encoding))
    spans, _ = native_scan.items(pieces, encoding.implicit, encoding.little)
    position = 0
    for offset, nbytes, _ in spans:
        assert offset >= position + 8
        assert 0 <= nbytes <= len(pieces) - offset
        position = offset + nbytes


# Scans that have to read on.

LARGE = (0, 2, 10, 300, 3000, 5000, 17000, 40000)


class Serving:
    """A file object that gives at most so many bytes at each read."""

    closed = False

    def __init__(self, data: bytes, step: int) -> None:
        self.data = data
        self.step = step
        self.position = 0

    def seek(self, offset: int, whence: int = 0) -> int:
        self.position = len(self.data) if whence == 2 else offset
        return self.position

    def tell(self) -> int:
        return self.position

    def read(self, nbytes: int = -1) -> bytes:
        left = len(self.data) - self.position
        size = min(left if nbytes < 0 else nbytes, self.step, left)
        self.position += size
        return self.data[self.position - size : self.position]


@st.composite
def rules(draw: Any) -> dict[str, Any]:
    """Return the rules of a scan."""
    made: dict[str, Any] = {}
    if draw(st.booleans()):
        made["defer"] = draw(st.sampled_from([0, 1, 100, 4000]))
    if draw(st.booleans()):
        tags = st.sampled_from([0x00080005, 0x00080006, 0x00080007, 0x00090005, 0x0009000C, 0x00180007])
        made["wanted"] = draw(st.lists(tags, max_size=4))
    if draw(st.booleans()):
        made["stop_at_pixels"] = True
    return made


def assert_same(blocks: Blocks, data: bytes, encoding: Encoding, chosen: dict[str, Any]) -> None:
    whole = native_scan.outcome(native_scan.scan, data, encoding.implicit, encoding.little, **chosen)
    served = native_scan.outcome(
        native_scan.scan_blocks, blocks, encoding.implicit, encoding.little, end=len(data), **chosen
    )
    assert served == whole
    assert whole == native_scan.outcome(reference.scan, data, encoding.implicit, encoding.little, **chosen)
    assert isinstance(served, Table)
    assert native_scan.not_resident(blocks, served.records) == []
    for record in served.records:
        held = blocks.peek(record.offset, record.nbytes)
        assert held == data[record.offset : record.offset + len(held)]


@pytest.mark.parametrize("step", [1, 7, 16384])
@few(60)
@given(st.integers(0, 2**32), encodings, rules(), st.integers(0, 10**6))
def test_a_scan_that_reads_on_gives_the_same_table(
    step: int, seed: int, encoding: Encoding, chosen: dict[str, Any], cut: int
) -> None:
    data = seeded(seed, encoding, sizes=LARGE if step > 100 else LARGE[:5]).data
    if cut % 3 == 0:
        data = data[: cut % (len(data) + 1)]
    blocks = Blocks(len(data), ObjectSource(Serving(data, step)))
    assert_same(blocks, data, encoding, chosen)


@few(200)
@given(st.integers(0, 2**32), encodings, rules(), st.integers(0, 10**6))
def test_a_scan_resumed_at_any_byte_gives_the_same_table(
    seed: int, encoding: Encoding, chosen: dict[str, Any], known: int
) -> None:
    data = seeded(seed, encoding, sizes=LARGE).data
    blocks = Blocks(len(data), ObjectSource(Serving(data, 1 << 20)))
    blocks.add(0, data[: known % (len(data) + 1)])
    assert_same(blocks, data, encoding, chosen)


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("seed", range(4 * MANY))
def test_a_small_scan_resumed_at_each_byte_gives_the_same_table(seed: int, encoding: Encoding) -> None:
    data = seeded(seed, encoding, sizes=(0, 1, 2, 9)).data[:500]
    damaged = data[:100] + b"\xfe" + data[101:]
    for source in (data, damaged):
        expected = native_scan.scan(source, encoding.implicit, encoding.little)
        for known in range(len(source) + 1):
            blocks = Blocks(len(source), ObjectSource(Serving(source, 1 << 20)))
            blocks.add(0, source[:known])
            assert native_scan.scan_blocks(blocks, encoding.implicit, encoding.little) == expected


@few(30)
@given(st.integers(0, 2**32), encodings, rules())
def test_a_file_on_disk_gives_the_same_table(
    tmp_path_factory: Any, seed: int, encoding: Encoding, chosen: dict[str, Any]
) -> None:
    data = seeded(seed, encoding, sizes=LARGE).data
    path = tmp_path_factory.getbasetemp() / "scanned"
    path.write_bytes(data)
    source = FileSource(str(path))
    try:
        assert_same(Blocks(len(data), source), data, encoding, chosen)
    finally:
        source.close()
