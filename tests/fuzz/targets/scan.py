"""The scan of elements: the native table, items and walks are those of the plain reference.

An input is a byte of choices, then a data set.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from cydicom._native.blocks import Blocks
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import hold, same
from tests.fuzz.mutator import mutate_dataset
from tests.fuzz.places import Form
from tests.reference import native_scan as native
from tests.reference import scan as reference
from tests.reference.native_scan import outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 4096
TIMED = False

IMPLICIT, BIG, SHALLOW, IN_PARTS, DEFERRED, TO_PIXELS, SELECTED = 1, 2, 4, 8, 16, 32, 64
WANTED = (0x00080005, 0x00080060, 0x00100010, 0x00281050)


class Origin:
    """Bytes that are read by their position: whatever is asked for has to be there."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, offset: int, nbytes: int, /) -> bytes:
        """Return bytes, exactly as many as asked for."""
        hold(
            offset >= 0 and nbytes >= 0 and nbytes <= len(self.data) - offset,
            "reads are inside of the source",
            offset,
            nbytes,
            len(self.data),
        )
        return self.data[offset : offset + nbytes]


def target(data: bytes) -> None:
    """Compare the scan, the items and both walks with the reference."""
    if not data:
        return
    choices, dataset = data[0], data[1:]
    implicit, little = bool(choices & IMPLICIT), not choices & BIG
    depth = 2 if choices & SHALLOW else 1024
    rules = {
        "depth": depth,
        "defer": 4 if choices & DEFERRED else -1,
        "stop_at_pixels": bool(choices & TO_PIXELS),
        "wanted": WANTED if choices & SELECTED else None,
    }
    expected = outcome(reference.scan, dataset, implicit, little, **rules)
    found = outcome(native.scan, dataset, implicit, little, **rules)
    same(found, expected, "the native scan is the reference's")
    if choices & IN_PARTS:
        blocks = Blocks(len(dataset), Origin(dataset))
        blocks.add(0, dataset[: len(dataset) // 2])
        in_parts = outcome(native.scan_blocks, blocks, implicit, little, **rules)
        same(in_parts, expected, "a scan that loads its bytes gives the same")
        if isinstance(in_parts, reference.Table):
            missing = native.not_resident(blocks, in_parts.records)
            hold(not missing, "values that are not deferred are in memory", missing)
    items = partial(outcome, depth=depth)
    same(
        items(native.items, dataset, implicit, little),
        items(reference.items, dataset, implicit, little),
        "the native items are the reference's",
    )
    for is_item in (False, True):
        same(
            items(native.nested_end, dataset, implicit, little, is_item),
            items(reference.nested_end, dataset, implicit, little, is_item),
            "the native walk ends where the reference's does",
        )


def form(data: bytes) -> Form:
    """Return how an input's data set is encoded."""
    choices = data[0] if data else 0
    return Form(1, bool(choices & IMPLICIT), not choices & BIG)


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed input; now and then with other choices."""
    if not data or random.random() < 0.05:
        return bytes((random.randrange(128),)) + data[1:most]
    return mutate_dataset(data, random, form(data), other)[:most]


def seeds() -> Iterator[bytes]:
    """Yield data sets of small files, with the choices that read them."""
    for data in corpus.files(MOST):
        found = corpus.dataset_of(data)
        if found is not None:
            dataset, implicit, little = found
            choices = (IMPLICIT if implicit else 0) | (0 if little else BIG)
            for more in (0, IN_PARTS):
                yield bytes((choices | more,)) + dataset
