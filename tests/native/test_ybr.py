"""8-bit colours: every one of them comes out as the equations of the standard have it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest

from cydicom._native import ybr


@pytest.fixture(params=["base", "avx2"])
def kernels(request: pytest.FixtureRequest) -> Iterator[str]:
    """Run the test with the kernels of each kind of processor."""
    try:
        yield ybr.use_kernels(request.param)
    except ValueError:
        pytest.skip(f"this machine has no kernels {request.param}")
    finally:
        ybr.use_kernels()


def colors(first: int) -> np.ndarray:
    """Return all colours with this first sample."""
    pairs = np.indices((256, 256), "u1").reshape(2, -1).T
    return np.ascontiguousarray(np.concatenate([np.full((65536, 1), first, "u1"), pairs], axis=1))


def halves_up(numerator: np.ndarray, denominator: int) -> np.ndarray:
    """Return the quotients rounded to the nearest integer, halves upwards."""
    return (2 * numerator + denominator) // (2 * denominator)


def rgb_of(pixels: np.ndarray) -> np.ndarray:
    y, cb, cr = pixels.T.astype("i8")
    cb, cr = cb - 128, cr - 128
    red = y + halves_up(1402 * cr, 1000)
    green = y + halves_up(-(114 * 1772 * cb + 299 * 1402 * cr), 587_000)
    blue = y + halves_up(1772 * cb, 1000)
    # In single precision the half is lost behind these.
    green -= (cb == 78 - 128) & (cr == 178 - 128) & (y < 47)
    return np.clip(np.stack([red, green, blue], axis=1), 0, 255).astype("u1")


def ybr_of(pixels: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the pixels, and where the luma is a half more than an integer."""
    r, g, b = pixels.T.astype("i8")
    luma = 299 * r + 587 * g + 114 * b
    y = halves_up(luma, 1000)
    cb = halves_up(1000 * b - luma, 1772) + 128
    cr = halves_up(1000 * r - luma, 1402) + 128
    return np.clip(np.stack([y, cb, cr], axis=1), 0, 255).astype("u1"), luma % 1000 == 500


def converted(convert: object, pixels: np.ndarray) -> np.ndarray:
    out = np.empty(pixels.shape, "u1")
    convert(pixels, out)  # type: ignore[operator]
    return out


def test_a_color_becomes_the_nearest_of_rgb(kernels: str) -> None:
    for y in range(0, 256, 3):
        pixels = colors(y)
        assert np.array_equal(converted(ybr.to_rgb, pixels), rgb_of(pixels)), y


def test_a_color_becomes_the_nearest_of_ybr(kernels: str) -> None:
    for red in range(0, 256, 3):
        pixels = colors(red)
        expected, tied = ybr_of(pixels)
        found = converted(ybr.to_ybr, pixels)
        assert np.array_equal(found[~tied], expected[~tied]), red
        # Halves go to one of the two integers beside them.
        assert np.isin(expected[tied].astype(int) - found[tied], [0, 1]).all()


@pytest.mark.parametrize("count", [0, 1, 2, 127, 128, 129, 1000])
def test_pixels_beside_a_block_are_converted_too(count: int, kernels: str) -> None:
    pixels = np.random.default_rng(count).integers(0, 256, (count, 3), dtype="u1")
    assert np.array_equal(converted(ybr.to_rgb, pixels), rgb_of(pixels))


def test_conversion_in_place(kernels: str) -> None:
    pixels = np.random.default_rng(3).integers(0, 256, (500, 3), dtype="u1")
    expected = rgb_of(pixels)
    ybr.to_rgb(pixels, pixels)
    assert np.array_equal(pixels, expected)


@pytest.mark.parametrize("convert", [ybr.to_rgb, ybr.to_ybr])
def test_sizes_that_do_not_fit_are_refused(convert: object) -> None:
    for data, out in ((b"1234", bytearray(4)), (b"123", bytearray(6)), (b"123456", bytearray(3))):
        with pytest.raises(ValueError, match="three bytes"):
            convert(data, out)  # type: ignore[operator]


def test_arguments_that_are_no_buffers_are_refused() -> None:
    for data, out in ((None, bytearray(3)), (b"123", None), ("abc", bytearray(3)), ([1, 2, 3], bytearray(3))):
        with pytest.raises(TypeError):
            ybr.to_rgb(data, out)  # type: ignore[arg-type]
    with pytest.raises(BufferError):
        ybr.to_rgb(b"123", b"123")
    with pytest.raises(ValueError, match="kernels"):
        ybr.use_kernels("sse9")
