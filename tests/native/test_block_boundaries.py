"""Where a source is loaded in blocks, a block may end anywhere: the scan is that of the same bytes in one piece."""

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
