"""Pixels of any shape: what is stored is what is read, and random bytes are a frame or an error."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

pytest.importorskip("hypothesis")

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cydicom._native import rle
from cydicom.encaps import encapsulate
from cydicom.pixels.decoders.base import get_decoder

EXPLICIT_LITTLE, EXPLICIT_BIG = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"
RLE, DEFLATED_FRAMES = "1.2.840.10008.1.2.5", "1.2.840.10008.1.2.8.1"


@st.composite
def images(draw: Any, most: int = 40, one_bit: bool = True) -> tuple[np.ndarray, dict[str, Any]]:
    """Return samples of shape (frames, rows, columns, samples), and the options that describe them."""
    bits = draw(st.sampled_from((1, 8, 16, 32, 64) if one_bit else (8, 16, 32, 64)))
    stored = draw(st.integers(1, bits))
    signed = bits > 1 and draw(st.booleans())
    frames, count = draw(st.integers(1, 4)), draw(st.sampled_from((1, 3)))
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    generator = np.random.default_rng(draw(st.integers(0, 1 << 30)))
    raw = generator.integers(0, 256, frames * rows * columns * count * 8, dtype="u1").view("<u8")
    values = raw >> np.uint64(64 - stored)
    array = values.astype(f"<u{max(bits // 8, 1)}").reshape(frames, rows, columns, count)
    if signed:
        shift = 8 * array.dtype.itemsize - stored
        array = ((array << shift).view(f"<i{array.dtype.itemsize}")) >> shift
    described = {
        "rows": rows,
        "columns": columns,
        "number_of_frames": frames,
        "samples_per_pixel": count,
        "bits_allocated": bits,
        "bits_stored": stored,
        "pixel_representation": int(signed),
        "photometric_interpretation": "RGB" if count == 3 else "MONOCHROME2",
        "planar_configuration": draw(st.integers(0, 1)) if count == 3 else 0,
        "pixel_keyword": "PixelData",
    }
    return array, described


def expected(array: np.ndarray) -> np.ndarray:
    """Return an array without the axes of one frame and one sample."""
    array = array[0] if len(array) == 1 else array
    return array[..., 0] if array.shape[-1] == 1 else array


@given(images(), st.booleans())
def test_native_frames_are_what_was_stored(image: Any, big: bool) -> None:
    array, described = image
    stored = np.moveaxis(array, -1, 1) if described["planar_configuration"] else array
    stored = stored.astype(stored.dtype.newbyteorder(">" if big else "<"))
    bits = described["bits_allocated"] == 1
    data = np.packbits(stored, bitorder="little").tobytes() if bits else stored.tobytes()
    decoder = get_decoder(EXPLICIT_BIG if big else EXPLICIT_LITTLE)
    for source in (data, bytearray(data)):
        found, _ = decoder.as_array(source, **described)
        assert np.array_equal(found, expected(array))
    for index, (frame, _) in enumerate(decoder.iter_array(data, **described)):
        assert np.array_equal(frame, expected(array[index : index + 1]))
        assert np.array_equal(decoder.as_array(data, index=index, **described)[0], frame)


@given(images(most=60, one_bit=False), st.integers(1, 3))
def test_rle_frames_are_what_was_stored(image: Any, workers: int) -> None:
    array, described = image
    rows, columns, count, size = (*array.shape[1:], array.dtype.itemsize)
    # A frame has at most 15 segments (PS3.5 G.5).
    assume(count * size <= 15)
    source = encapsulate([rle.encode(frame.tobytes(), rows, columns, count, size) for frame in array])
    with warnings.catch_warnings():
        # By chance it may have the size of native pixel data, which is told.
        warnings.simplefilter("ignore")
        found, _ = get_decoder(RLE).as_array(source, workers=workers, **described)
        data, _ = get_decoder(RLE).as_buffer(source, workers=workers, **described)
    assert np.array_equal(found, expected(array))
    assert data == np.moveaxis(array, -1, 1).tobytes()


@given(st.binary(max_size=200), images(most=8), st.sampled_from((RLE, DEFLATED_FRAMES)), st.booleans())
@settings(max_examples=300)
def test_random_bytes_are_frames_or_an_error(data: bytes, image: Any, syntax: str, framed: bool) -> None:
    array, described = image
    source = encapsulate([data or b"\0\0"] * len(array)) if framed else data
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            found, _ = get_decoder(syntax).as_array(source, **described)
        except ValueError:
            return
    assert found.shape == expected(array).shape


@given(st.binary(max_size=300), images(most=6))
def test_random_bytes_are_native_frames_only_if_there_are_enough(data: bytes, image: Any) -> None:
    array, described = image
    nbits = array[0].size * described["bits_allocated"] * len(array)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        if 8 * len(data) < nbits:
            with pytest.raises(ValueError):
                get_decoder(EXPLICIT_LITTLE).as_array(data, **described)
        else:
            found, _ = get_decoder(EXPLICIT_LITTLE).as_array(data, allow_excess_frames=False, **described)
            assert found.shape == expected(array).shape
