"""Where a source is loaded in blocks, a block may end anywhere: the scan is that of the same bytes in one."""

from __future__ import annotations

import struct

import pytest

from cydicom._native.blocks import Blocks
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE, IMPLICIT_LITTLE, Encoding
from tests.corpus.hostile import CASES, Case
from tests.reference import native_scan
from tests.reference.scan import TooDeepError

#: The longest data sets that are cut at each of their bytes.
LONGEST = 400
STEPS = 100


class Rest:
    """An origin that gives any bytes of a source that it is asked for."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, offset: int, nbytes: int) -> bytes:
        return self.data[offset : offset + nbytes]


def content(data: bytes) -> bytes:
    """Return the data set behind the File Meta Information, or all if there is none."""
    if data[128:132] != b"DICM" or len(data) < 144:
        return data
    start = 144 + struct.unpack_from("<L", data, 140)[0]
    return data[start:] if start < len(data) else data[132:]


def in_two_blocks(data: bytes, cut: int) -> Blocks:
    blocks = Blocks(len(data), Rest(data))
    blocks.add(0, data[:cut])
    return blocks


def outcome(blocks: Blocks, encoding: Encoding, **rules: object) -> object:
    try:
        return native_scan.scan_blocks(blocks, encoding.implicit, encoding.little, **rules)  # type: ignore[arg-type]
    except TooDeepError as fault:
        return "too deep", *fault.args


def assert_cuts_do_not_matter(data: bytes, encoding: Encoding, **rules: object) -> None:
    whole = outcome(Blocks.whole(data), encoding, **rules)
    step = 1 if len(data) <= LONGEST else max(1, len(data) // STEPS)
    for cut in range(0, len(data), step):
        assert outcome(in_two_blocks(data, cut), encoding, **rules) == whole, cut


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_block_may_end_within_any_fault(case: Case) -> None:
    data = content(case.build().data)
    if case.heavy or len(data) > 5000:
        pytest.skip("too large to be cut at its bytes")
    for encoding in (EXPLICIT_LITTLE, IMPLICIT_LITTLE, EXPLICIT_BIG):
        assert_cuts_do_not_matter(data, encoding)


FAR = 100_000


class Counted(Rest):
    """An origin that keeps what it was asked for."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.asked: list[tuple[int, int]] = []

    def read(self, offset: int, nbytes: int) -> bytes:
        self.asked.append((offset, nbytes))
        return super().read(offset, nbytes)


def large_sequence(tag: int) -> bytes:
    """Return a sequence of undefined length with items that are longer than any block."""
    inner = EXPLICIT_LITTLE.element(0x00420011, "OB", bytes(FAR))
    return EXPLICIT_LITTLE.sequence(tag, [EXPLICIT_LITTLE.item(inner)] * 3, undefined=True)


def test_values_that_are_passed_over_are_not_read() -> None:
    first, second = large_sequence(0x00081115), large_sequence(0x00081140)
    name = EXPLICIT_LITTLE.element(0x00081120, "LO", b"kept")
    data = first + name + second + EXPLICIT_LITTLE.element(0x00200010, "SH", b"S1")
    origin = Counted(data)
    blocks = Blocks(len(data), origin)
    blocks.add(0, data[:64])
    table = native_scan.scan_blocks(blocks, False, True, defer=1024)
    assert [record.tag for record in table.records] == [0x00081115, 0x00081120, 0x00081140, 0x00200010]
    assert sum(nbytes for _, nbytes in origin.asked) < len(data) // 3
    # What is kept stays in memory, though it was loaded with what is not.
    assert blocks.peek(len(first) + 8, 4) == b"kept"


def test_a_strange_vr_is_told_by_what_follows_whatever_the_block() -> None:
    strange = EXPLICIT_LITTLE.tag(0x00100010) + b"zz"
    after = EXPLICIT_LITTLE.element(0x00200010, "SH", b"S1")
    for size in (100, 0xFFF0):
        data = strange + EXPLICIT_LITTLE.pack("H", size) + bytes(size) + after
        whole = outcome(Blocks.whole(data), EXPLICIT_LITTLE)
        for cut in (0, 8, 12, 16, len(data) - 4):
            assert outcome(in_two_blocks(data, cut), EXPLICIT_LITTLE) == whole


def test_zeros_to_the_end_are_seen_whatever_the_block() -> None:
    data = EXPLICIT_LITTLE.element(0x00100010, "PN", b"Doe^John") + bytes(FAR)
    for last in (b"", b"\1\0"):
        whole = outcome(Blocks.whole(data + last), EXPLICIT_LITTLE)
        for cut in (10, 16, 20, 24, 1000, FAR):
            assert outcome(in_two_blocks(data + last, cut), EXPLICIT_LITTLE) == whole


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, EXPLICIT_BIG], ids=["little", "big"])
@pytest.mark.parametrize("closed", [True, False], ids=["closed", "open"])
def test_a_delimiter_far_away_is_found_whatever_the_block(encoding: Encoding, closed: bool) -> None:
    # Bytes that are no items, with many first bytes of a delimiter among them.
    value = (b"\xfe\xff\xdd\xe0" + bytes((1,)) * 60) * 1000
    end = encoding.delimiter(0xFFFEE0DD) if closed else b""
    data = encoding.header(0x7FE00010, "OB", 0xFFFFFFFF) + value + end
    whole = outcome(Blocks.whole(data), encoding)
    for cut in (0, 4, 12, 14, 20, 40_000, len(data) - 4):
        assert outcome(in_two_blocks(data, cut), encoding) == whole


def test_a_source_that_became_shorter_is_told() -> None:
    data = EXPLICIT_LITTLE.element(0x00100010, "PN", b"Doe^John")
    blocks = Blocks(len(data), Rest(data[:-1]))
    with pytest.raises(EOFError, match="the source ends before offset"):
        native_scan.scan_blocks(blocks, False, True)


def test_a_strange_vr_is_told_by_what_follows_however_far_it_is() -> None:
    size = 3 << 20
    value = EXPLICIT_LITTLE.tag(0x00100010) + b"zz\0\0" + EXPLICIT_LITTLE.pack("L", size) + bytes(size)
    data = value + EXPLICIT_LITTLE.element(0x00200010, "SH", b"S1")
    whole = outcome(Blocks.whole(data), EXPLICIT_LITTLE)
    assert [record.tag for record in whole.records] == [0x00100010, 0x00200010]  # type: ignore[attr-defined]
    assert outcome(in_two_blocks(data, 64), EXPLICIT_LITTLE) == whole
