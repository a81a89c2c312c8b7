"""Memory with workers: what is in flight and what is returned, however many frames there are."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.encaps import encapsulate
from cydicom.pixels import get_decoder, get_encoder
from cydicom.pixels.workers import TASKS_PER_WORKER
from tests.pixels.building import RLE, image, options_for

FRAMES, ROWS, COLUMNS = 850, 128, 256
FRAME_NBYTES = ROWS * COLUMNS * 2
#: What a thread takes at once: see pixels.decoders.encapsulated.
BATCH_NBYTES = 1 << 20


def in_flight(workers: int) -> int:
    """Return the bytes that frames in flight may take: batches handed out, and the one being given."""
    if workers == 1:
        return 4 * FRAME_NBYTES
    return (TASKS_PER_WORKER * workers + 2) * BATCH_NBYTES


#: Objects that have nothing to do with the size of frames.
SMALL = 1 << 20


@pytest.fixture(scope="module")
def pixels() -> np.ndarray:
    frames = np.zeros((FRAMES, ROWS, COLUMNS), "<u2")
    frames += np.arange(FRAMES, dtype="<u2")[:, None, None]
    frames[:, :, 100] = 7
    return frames


@pytest.fixture(scope="module")
def encoded(pixels: np.ndarray) -> list[bytes]:
    return list(get_encoder(RLE).iter_encode(pixels, **options_for(pixels, FRAMES)))


@pytest.fixture
def traced() -> Iterator[Callable[[], int]]:
    """Provide what tells the most memory that there was since the test began, in bytes."""
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    yield lambda: tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()


def check(frames: Iterator[Any], pixels: np.ndarray) -> None:
    for number, (frame, _) in enumerate(frames):
        assert np.frombuffer(frame, "<u2")[1] == pixels[number, 0, 1]
        del frame
    assert number == FRAMES - 1


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("kind", ["iter_array", "iter_buffer"])
def test_frames_that_were_given_are_let_go(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray, kind: str, workers: int
) -> None:
    source = encapsulate(encoded)
    options = options_for(pixels, FRAMES, pixel_keyword="PixelData")
    before = traced()
    check(getattr(get_decoder(RLE), kind)(source, workers=workers, **options), pixels)
    assert traced() - before < in_flight(workers) + SMALL
    assert in_flight(workers) + SMALL < pixels.nbytes // 7


@pytest.mark.parametrize("workers", [1, 2])
def test_a_plugins_frames_are_let_go(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray, workers: int
) -> None:
    pytest.importorskip("rle")
    pytest.importorskip("pylibjpeg")
    source = encapsulate(encoded)
    options = options_for(pixels, FRAMES, pixel_keyword="PixelData")
    before = traced()
    frames = get_decoder(RLE).iter_array(source, workers=workers, decoding_plugin="pylibjpeg", **options)
    check(frames, pixels)
    # The decoder's own result beside the frame in it.
    assert traced() - before < 2 * in_flight(workers) + SMALL


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("kind", ["as_array", "as_buffer"])
def test_all_frames_take_their_own_size(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray, kind: str, workers: int
) -> None:
    source = encapsulate(encoded)
    options = options_for(pixels, FRAMES, pixel_keyword="PixelData")
    before = traced()
    found, _ = getattr(get_decoder(RLE), kind)(source, workers=workers, **options)
    assert traced() - before < pixels.nbytes + SMALL
    assert np.frombuffer(found, "<u2").reshape(pixels.shape)[849, 5, 5] == pixels[849, 5, 5]


@pytest.mark.parametrize("workers", [1, 2])
def test_decompress_takes_the_result_and_what_is_in_flight(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray, workers: int
) -> None:
    ds = image(cydicom, pixels[0])
    ds.NumberOfFrames = FRAMES
    ds.PixelData = encapsulate(encoded)
    ds.file_meta.TransferSyntaxUID = RLE
    before = traced()
    ds.decompress(workers=workers)
    assert traced() - before < pixels.nbytes + in_flight(workers) + SMALL
    assert ds.PixelData == pixels.tobytes()


@pytest.mark.parametrize("workers", [1, 2])
def test_compress_takes_the_result_and_what_is_in_flight(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray, workers: int
) -> None:
    ds = image(cydicom, pixels, FRAMES)
    before = traced()
    ds.compress(RLE, workers=workers)
    # The frames, and the value made of them; and for each thread room to encode one in.
    result = sum(map(len, encoded))
    rooms = workers * 2 * FRAME_NBYTES
    assert traced() - before < 2 * result + rooms + in_flight(1) + SMALL
    assert 2 * result + rooms + in_flight(1) + SMALL < pixels.nbytes // 4
    assert ds.PixelData == encapsulate(encoded)


def test_compressing_an_array_makes_no_second_one(
    traced: Callable[[], int], encoded: list[bytes], pixels: np.ndarray
) -> None:
    before = traced()
    frames = get_encoder(RLE).iter_encode(pixels, workers=2, **options_for(pixels, FRAMES))
    for frame, expected in zip(frames, encoded, strict=True):
        assert frame == expected
    assert traced() - before < 8 * FRAME_NBYTES + SMALL
