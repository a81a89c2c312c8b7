"""JPEG XL: all three transfer syntaxes, by frames that imagecodecs encodes."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from cydicom.encaps import encapsulate
from cydicom.pixels import get_decoder
from tests.pixels.building import options_for, samples
from tests.pixels.codecs import decoding_plugins

LOSSLESS, RECOMPRESSED, EITHER = (f"1.2.840.10008.1.2.4.11{number}" for number in range(3))
#: Bits, bits stored, samples of a pixel, whether they are signed.
KINDS = [
    (8, 8, 1, False),
    (8, 8, 1, True),
    (8, 8, 3, False),
    (16, 16, 1, False),
    (16, 16, 1, True),
    (16, 12, 1, False),
    (16, 12, 1, True),
    (16, 10, 3, False),
    (16, 16, 3, False),
]


@pytest.fixture
def imagecodecs() -> Any:
    return pytest.importorskip("imagecodecs")


def options(array: np.ndarray, count: int, **changed: Any) -> dict[str, Any]:
    return options_for(array, count=count, pixel_keyword="PixelData", **changed)


def decoded(syntax: str, frames: list[bytes], given: dict[str, Any], **more: Any) -> Any:
    return get_decoder(syntax).as_array(encapsulate(frames), raw=True, **given, **more)


def smooth(count: int, seed: int = 0) -> np.ndarray:
    """Return 8-bit samples without edges: what a lossy codec keeps nearly as they are."""
    rows, columns = np.mgrid[0:64, 0:48]
    grey = 120 + 60 * np.sin(rows / 20 + seed) + 40 * np.cos(columns / 15)
    array = grey.astype("u1")
    return np.stack([array, array // 2, array // 3 + 20], -1) if count == 3 else array


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("syntax", [LOSSLESS, EITHER])
@pytest.mark.parametrize("container", [False, True])
def test_lossless_frames_come_back(
    imagecodecs: Any, syntax: str, kind: tuple[int, int, int, bool], container: bool
) -> None:
    bits, stored, count, signed = kind
    array = samples(64, 48, count=count, bits=bits, stored=stored, signed=signed)
    # JPEG XL has no signed samples: their bits are encoded.
    coded = array.view(f"u{bits // 8}") & ((1 << stored) - 1)
    frame = imagecodecs.jpegxl_encode(
        coded, lossless=True, bitspersample=stored if stored < bits else None, usecontainer=container
    )
    found, properties = decoded(syntax, [frame], options(array, count, bits_stored=stored))
    assert found.dtype == array.dtype
    assert np.array_equal(found, array)
    assert properties["photometric_interpretation"] == ("RGB" if count == 3 else "MONOCHROME2")


@pytest.mark.parametrize("workers", [1, 2])
def test_frames_come_in_their_order(imagecodecs: Any, workers: int) -> None:
    frames = [samples(20, 30, seed=seed) for seed in range(5)]
    coded = [imagecodecs.jpegxl_encode(frame, lossless=True) for frame in frames]
    given = options(frames[0], 1, number_of_frames=5)
    found, _ = decoded(LOSSLESS, coded, given, workers=workers)
    assert np.array_equal(found, np.stack(frames))


@pytest.mark.parametrize("count", [1, 3])
def test_lossy_frames_are_nearly_what_was_encoded(imagecodecs: Any, count: int) -> None:
    array = smooth(count)
    frame = imagecodecs.jpegxl_encode(array, distance=1.0)
    found, _ = decoded(EITHER, [frame], options(array, count))
    assert 0 < np.abs(found.astype(int) - array).max() <= 12


@pytest.mark.parametrize("count", [1, 3])
def test_recompressed_jpeg_is_nearly_what_the_jpeg_was(imagecodecs: Any, count: int) -> None:
    array = smooth(count)
    jpeg = imagecodecs.jpeg8_encode(array, level=95)
    frame = imagecodecs.jpegxl_encode_jpeg(jpeg)
    interpretation = "YBR_FULL_422" if count == 3 else "MONOCHROME2"
    given = options(array, count, photometric_interpretation=interpretation)
    found, properties = decoded(RECOMPRESSED, [frame], given)
    # The decoder gives the colours to be shown, whatever they were encoded as.
    assert properties["photometric_interpretation"] == ("RGB" if count == 3 else "MONOCHROME2")
    difference = np.abs(found.astype(int) - imagecodecs.jpeg8_decode(jpeg))
    assert difference.max() <= 4
    assert difference.mean() < 1


@pytest.mark.parametrize(
    "change", ["cut", "no frame", "other rows", "other samples", "other depth", "animation"]
)
def test_a_wrong_frame_is_refused(imagecodecs: Any, change: str) -> None:
    array = samples(64, 48)
    given = options(array, 1)
    if change == "other rows":
        frame = imagecodecs.jpegxl_encode(array[:32], lossless=True)
    elif change == "other samples":
        frame = imagecodecs.jpegxl_encode(samples(64, 48, count=3), lossless=True)
    elif change == "other depth":
        # More bits than are allocated.
        frame = imagecodecs.jpegxl_encode(array, lossless=True)
        given |= {"bits_allocated": 8, "bits_stored": 8}
    elif change == "animation":
        frame = imagecodecs.jpegxl_encode(np.stack([array, array]), lossless=True)
    else:
        frame = imagecodecs.jpegxl_encode(array, lossless=True)
        frame = frame[: len(frame) // 2] if change == "cut" else b"\xff\xd8" + frame[2:]
    with pytest.raises((RuntimeError, ValueError)):
        decoded(LOSSLESS, [frame], given)


@pytest.mark.parametrize("syntax", [LOSSLESS, RECOMPRESSED, EITHER])
def test_each_transfer_syntax_has_a_decoder(syntax: str) -> None:
    assert decoding_plugins(syntax) == ["imagecodecs"]
