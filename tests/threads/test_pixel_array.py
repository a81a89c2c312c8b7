"""Several threads ask for pixels at once: of one data set, of one decoder, while switches change (H115)."""

from __future__ import annotations

import sys
import threading
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom import config
from cydicom.encaps import encapsulate
from cydicom.pixels import get_decoder, get_encoder
from cydicom.pixels.decoders.base import Decoder
from cydicom.uid import UID
from tests.pixels.building import (
    DEFLATED_FRAMES,
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    HTJ2K_LOSSLESS,
    J2K_LOSSLESS,
    JPEG_LS,
    RLE,
    image,
    options_for,
    samples,
)

COUNT = 8
ROUNDS = 25

#: Transfer syntax, frames, and what the pixels are.
IMAGES: list[tuple[str, int, dict[str, Any]]] = [
    (EXPLICIT_LITTLE, 1, {"bits": 16}),
    (EXPLICIT_LITTLE, 1, {"bits": 16, "stored": 12, "signed": True}),
    (EXPLICIT_LITTLE, 3, {"bits": 8, "count": 3}),
    (EXPLICIT_BIG, 2, {"bits": 16}),
    (RLE, 1, {"bits": 16}),
    (RLE, 4, {"bits": 8, "count": 3}),
    (DEFLATED_FRAMES, 3, {"bits": 16}),
    (JPEG_LS, 3, {"bits": 16}),
    (J2K_LOSSLESS, 2, {"bits": 8, "count": 3}),
    (HTJ2K_LOSSLESS, 2, {"bits": 16}),
]
NEEDS_A_CODEC = {JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS}


@pytest.fixture(autouse=True)
def switch_often() -> Iterator[None]:
    """Let threads take turns as often as Python can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.fixture(scope="module")
def pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(COUNT) as threads:
        yield threads


def together(pool: ThreadPoolExecutor, action: Callable[[int], Any]) -> list[Any]:
    """Return what each thread returned, all of them having started at once."""
    barrier = threading.Barrier(COUNT)

    def run(number: int) -> Any:
        barrier.wait(300)
        return action(number)

    return [future.result(timeout=300) for future in [pool.submit(run, number) for number in range(COUNT)]]


def saved(folder: Path, syntax: str, frames: int, made: dict[str, Any]) -> tuple[str, np.ndarray]:
    """Return the path of a file with an image in a transfer syntax, and its pixels."""
    if syntax in NEEDS_A_CODEC:
        pytest.importorskip("imagecodecs")
    made = dict(made)
    stored = made.get("stored")
    array = samples(20, 24, frames, **made)
    count = made.get("count", 1)
    native = syntax in (EXPLICIT_LITTLE, EXPLICIT_BIG)
    ds = image(cydicom, array, frames, count, syntax if native else EXPLICIT_LITTLE, stored)
    if not native:
        ds.compress(syntax)
    path = str(folder / "image.dcm")
    ds.save_as(path, enforce_file_format=True)
    return path, array


@pytest.mark.parametrize("how", ["read", "deferred", "pixel data touched"])
@pytest.mark.parametrize(("syntax", "frames", "made"), IMAGES)
def test_every_thread_gets_the_pixels(
    tmp_path: Path, pool: ThreadPoolExecutor, syntax: str, frames: int, made: dict[str, Any], how: str
) -> None:
    path, expected = saved(tmp_path, syntax, frames, made)
    for _ in range(ROUNDS):
        ds = cydicom.dcmread(path, defer_size=100 if how == "deferred" else None)
        if how == "pixel data touched":
            assert ds.PixelData

        def work(number: int, ds: Any = ds) -> list[np.ndarray]:
            if number % 4 == 3:
                # The elements as objects, made by one thread while others look at the records.
                assert ds.Rows == 20
                assert ds["BitsStored"].value
            decoder = get_decoder(ds.file_meta.TransferSyntaxUID)
            if number % 2:
                return [ds.pixel_array, decoder.as_array(ds, index=0)[0]]
            return [ds.pixel_array, next(iter(decoder.iter_array(ds)))[0]]

        for whole, first in together(pool, work):
            assert whole.dtype.itemsize == expected.dtype.itemsize
            assert np.array_equal(whole, expected)
            assert np.array_equal(first, expected[0] if frames > 1 else expected)
        kept = ds.pixel_array
        assert ds.pixel_array is kept


@pytest.mark.parametrize("workers", [1, 2])
def test_one_decoder_serves_many_threads(pool: ThreadPoolExecutor, workers: int) -> None:
    # Each thread has frames of its own, all of one transfer syntax; with workers threads of its own too.
    mine = [samples(16, 10 + number, 6, bits=16, seed=number) for number in range(COUNT)]
    sources = [
        encapsulate(list(get_encoder(RLE).iter_encode(array, **options_for(array, 6)))) for array in mine
    ]
    decoder = get_decoder(RLE)

    def work(number: int) -> bool:
        options = options_for(mine[number], 6, pixel_keyword="PixelData")
        for _ in range(ROUNDS):
            whole, _ = decoder.as_array(sources[number], workers=workers, **options)
            assert np.array_equal(whole, mine[number])
            one_by_one = decoder.iter_array(sources[number], workers=workers, **options)
            for (frame, _), expected in zip(one_by_one, mine[number], strict=True):
                assert np.array_equal(frame, expected)
            data, _ = decoder.as_buffer(sources[number], workers=workers, **options)
            assert data == mine[number].tobytes()
        return True

    assert together(pool, work) == [True] * COUNT


def test_one_encoder_serves_many_threads(pool: ThreadPoolExecutor) -> None:
    mine = [samples(16, 10 + number, 6, bits=16, seed=number) for number in range(COUNT)]
    expected = [list(get_encoder(RLE).iter_encode(array, **options_for(array, 6))) for array in mine]

    def work(number: int) -> bool:
        options = options_for(mine[number], 6)
        return all(
            list(get_encoder(RLE).iter_encode(mine[number], workers=1 + number % 3, **options))
            == expected[number]
            for _ in range(ROUNDS)
        )

    assert together(pool, work) == [True] * COUNT


def test_switches_that_change_meanwhile_change_no_pixels(tmp_path: Path) -> None:
    path, expected = saved(tmp_path, RLE, 3, {"bits": 16})
    modes = (config.IGNORE, config.WARN, config.RAISE)

    def work(number: int) -> bool:
        for round_ in range(ROUNDS * 2):
            if number == 0:
                config.settings.reading_validation_mode = modes[round_ % 3]
                config.use_DS_decimal = round_ % 2 == 0  # type: ignore[attr-defined]
                config.replace_un_with_known_vr = round_ % 2 == 0  # type: ignore[attr-defined]
                continue
            assert np.array_equal(cydicom.dcmread(path).pixel_array, expected)
        return True

    try:
        # Threads that keep their switches: nobody else is to get these.
        with ThreadPoolExecutor(COUNT) as own:
            futures = [own.submit(work, number) for number in range(COUNT)]
            for round_ in range(ROUNDS):
                config.settings.reading_validation_mode = modes[round_ % 3]
            assert all(future.result(timeout=300) for future in futures)
    finally:
        config.settings.reading_validation_mode = config.WARN


def test_plugins_that_come_and_go_meanwhile_give_no_wrong_pixels(pool: ThreadPoolExecutor) -> None:
    array = samples(16, 20, 3, bits=16)
    source = encapsulate(list(get_encoder(RLE).iter_encode(array, **options_for(array, 3))))
    options = options_for(array, 3, pixel_keyword="PixelData")
    decoder = Decoder(UID(RLE))
    path = ("cydicom.pixels.decoders.rle", "_decode_frame")
    decoder.add_plugin("stays", path)

    def work(number: int) -> bool:
        for _ in range(ROUNDS):
            if number < 2:
                decoder.add_plugin(f"comes {number}", path)
                decoder.remove_plugin(f"comes {number}")
                continue
            assert "stays" in decoder.available_plugins
            assert np.array_equal(decoder.as_array(source, **options)[0], array)
        return True

    assert together(pool, work) == [True] * COUNT
    assert decoder.available_plugins == ("stays",)


def test_a_fault_is_told_to_each_thread(pool: ThreadPoolExecutor) -> None:
    array = samples(16, 20, 3, bits=16)
    frames = list(get_encoder(RLE).iter_encode(array, **options_for(array, 3)))
    frames[2] = frames[2][:70]
    options = options_for(array, 3, pixel_keyword="PixelData")
    source = encapsulate(frames)

    def work(number: int) -> list[str]:
        told = []
        for workers in (1, 2, 3):
            with pytest.raises(ValueError) as raised:
                get_decoder(RLE).as_array(source, workers=workers, **options)
            told += raised.value.__notes__
        return told

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for told in together(pool, work):
            assert told == ["in frame 2, counted from 0"] * 3
