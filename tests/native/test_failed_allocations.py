"""Each allocation of the kernels' drivers may fail, also those that grow arrays: it is a MemoryError."""

from __future__ import annotations

import struct
import warnings
from typing import TYPE_CHECKING

import pytest

from cydicom._native import elements, framing, rle
from cydicom._native.fragments import ValueBytes, scan
from cydicom._native.framelayout import by_basic_offsets, by_extended_offsets
from cydicom._native.texts import text_list
from tests.corpus.build import EXPLICIT_LITTLE, ITEM, UNDEFINED, ascending
from tests.reference.encapsulation import item

if TYPE_CHECKING:
    from collections.abc import Callable

testcapi = pytest.importorskip("_testcapi", reason="this interpreter cannot make its allocators fail")

COUNT = 20_000
FRAMES = item(struct.pack(f"<{COUNT}I", *range(0, 10 * COUNT, 10))) + item(b"ab") * COUNT
#: Sequences within each other, closed one after the other, then all again: their ends are remembered.
NESTED = (
    EXPLICIT_LITTLE.header(0x00081115, "SQ", UNDEFINED) + EXPLICIT_LITTLE.delimiter(ITEM, UNDEFINED)
) * 60
ROWS = bytes(range(256)) * 16
DISORDER = ascending(500) + ascending(500)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    DISORDERED = elements.scan(DISORDER, False, True)[0]
PICKLED = DISORDERED.to_pickle()

ACTIONS: dict[str, Callable[[], object]] = {
    "elements": lambda: elements.scan(ascending(COUNT), False, True),
    "disorder": lambda: elements.scan(DISORDER, False, True),
    "a table from a pickle": lambda: elements.ElementTable.from_pickle(
        DISORDERED.blocks, 0, len(DISORDER), False, True, PICKLED
    ),
    "nesting": lambda: elements.scan(NESTED, False, True),
    "items": lambda: elements.items(EXPLICIT_LITTLE.item(b"") * 100, False, True),
    "fragments": lambda: scan(ValueBytes(FRAMES), 0, True),
    "basic offsets": lambda: by_basic_offsets(ValueBytes(FRAMES), True, 0),
    "offsets checked later": lambda: by_basic_offsets(ValueBytes(FRAMES), True, 2),
    "extended offsets": lambda: by_extended_offsets(
        ValueBytes(item(b"") + item(b"ab") * 2),
        struct.pack("<2Q", 0, 10),
        struct.pack("<2Q", 2, 2),
        True,
        0,
    ),
    "encapsulate": lambda: framing.encapsulate([b"ab"] * 3, 1, True),
    "names": lambda: text_list(b"A^B\\" * 100 + b"C", "PN", ("iso8859",)),
    "RLE encode": lambda: rle.encode(ROWS, 16, 64, 1, 4),
    "RLE encode in a room": lambda: rle.encode(ROWS, 16, 64, 1, 4, room=rle.EncodingRoom()),
    "RLE decode": lambda: rle.decode(rle.encode(ROWS, 16, 64, 1, 4), 1024, 1, 4),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("action", ACTIONS)
def test_a_failed_allocation_is_a_memory_error(action: str) -> None:
    work = ACTIONS[action]
    work()
    failed = 0
    for first in range(1, 2000):
        raised: BaseException | None = None
        testcapi.set_nomemory(first, first + 1)
        try:
            work()
        except BaseException as error:  # asserted below, when there is memory again
            raised = error
        finally:
            testcapi.remove_mem_hooks()
        if raised is None:
            break
        assert isinstance(raised, MemoryError), (first, raised)
        failed += 1
    assert failed
    work()
