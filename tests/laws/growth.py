"""How many times as long twice the input takes, whatever else the machine does meanwhile.

Where others use the machine, the same work takes up to twice as long for seconds at a time.  Of the texts of
100,000 and of 200,000 numbers, which is in proportion to how many they are if anything is, the least times
of three runs each were 1.2 to 3.6 times apart, those of ten 1.4 to 3.2.  So both sizes take turns, each run
of one is compared with the run of the other beside it, and the median of many such ratios counts: of 20 it
was 1.9 to 2.3, of 40 2.0 to 2.2.

The memory is what an ordinary process has, and that decides.  The first use of a page, which the kernel hands
out then, takes as long as some of the work, and the smaller size finds more pages left by what ran before:
what grew by too much can be measured again in memory that is there, for whoever looks for the cause.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import statistics
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAIRS = 15
#: Where the median of the first pairs is too high; that of these decides.
PAIRS_IN_DOUBT = 45

KEPT_NBYTES = 512 << 20
BLOCK_NBYTES = 512
BLOCKS_KEPT = 1024

#: Parameters of glibc's mallopt: large blocks are no mappings of their own, and what is freed is kept.
M_TRIM_THRESHOLD, M_TOP_PAD, M_MMAP_MAX = -1, -2, -4
KEEPING = {M_TRIM_THRESHOLD: 1 << 30, M_TOP_PAD: 1 << 28, M_MMAP_MAX: 0}


def keep_memory() -> list[bytes]:
    """Have memory that stays with the process from now on, while the result is held.

    One block in each half MiB keeps the rest of it from being given back by Python's allocator.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if os.name == "posix" else None
    if mallopt is not None:
        for parameter, value in KEEPING.items():
            mallopt(parameter, value)
    blocks = [bytes(BLOCK_NBYTES - 40) for _ in range(KEPT_NBYTES // BLOCK_NBYTES)]
    return blocks[::BLOCKS_KEPT]


@contextlib.contextmanager
def steady() -> Iterator[None]:
    """Return a context without garbage collection: when that runs depends on the size, in steps."""
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.unfreeze()


def growth(small: Callable[[], float], large: Callable[[], float], pairs: int) -> float:
    """Return how many times as long `large` takes: the median of pairs of runs beside each other.

    Parameters
    ----------
    small, large : callable
        Does its work once, and returns the seconds that it took.
    """
    ratios = []
    for number in range(pairs):
        if number % 2:
            before = small()
            after = large()
        else:
            after = large()
            before = small()
        ratios.append(after / before)
    return statistics.median(ratios)


def settled_growth(small: Callable[[], float], large: Callable[[], float], most: float) -> float:
    """Return :func:`growth`, of more pairs if that of a few is above `most`."""
    found = growth(small, large, PAIRS)
    return found if found <= most else growth(small, large, PAIRS_IN_DOUBT)
