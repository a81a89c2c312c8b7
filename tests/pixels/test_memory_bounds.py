"""Compressing and decompressing take the memory of what comes out, and of the frames in flight."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.pixels.transcoding import compress, decompress
from tests.pixels.building import DEFLATED_FRAMES, J2K_LOSSLESS, RLE, image, samples
from tests.pixels.codecs import encoding_plugins

FRAMES, ROWS, COLUMNS = 160, 128, 256
FRAME_NBYTES = ROWS * COLUMNS * 2
#: Small frames are handed to threads together, up to about this much (and twice for each thread).
TOGETHER = 1 << 20


@pytest.fixture(scope="module")
def array() -> np.ndarray:
    one = samples(ROWS, COLUMNS)
    return np.stack([one + np.uint16(number) for number in range(FRAMES)])


def most_memory(work: Callable[[], Any]) -> int:
    """Return the bytes that a call allocates at most at one time."""
    tracemalloc.start()
    try:
        work()
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("syntax", [RLE, DEFLATED_FRAMES, J2K_LOSSLESS])
def test_memory_is_bounded_by_what_comes_out(array: np.ndarray, syntax: str, workers: int) -> None:
    encoding_plugins(syntax)
    # What is made once, imports for example, is not counted.
    once = image(cydicom, array[:3], frames=3)
    decompress(compress(once, syntax, workers=workers), workers=workers)
    if syntax == J2K_LOSSLESS:
        # It takes its time.
        array = array[:60]
    ds = image(cydicom, array, frames=len(array))
    native = ds.PixelData
    flight = 2 * workers * max(TOGETHER, FRAME_NBYTES) + 4 * FRAME_NBYTES

    used = most_memory(lambda: compress(ds, syntax, workers=workers))
    # Encoded frames, and the value that they are joined to.
    assert used < 2 * len(ds.PixelData) + flight
    used = most_memory(lambda: decompress(ds, workers=workers))
    assert used < len(native) + flight
    assert ds.PixelData == native


@pytest.mark.parametrize("workers", [1, 2])
def test_frames_that_are_taken_one_by_one_are_not_kept(array: np.ndarray, workers: int) -> None:
    from cydicom.pixels import get_decoder

    ds = compress(image(cydicom, array, frames=FRAMES), RLE)
    decoder = get_decoder(RLE)

    def run() -> None:
        for _ in decoder.iter_array(ds, workers=workers):
            pass

    run()
    assert most_memory(run) < 2 * workers * TOGETHER + 4 * FRAME_NBYTES
