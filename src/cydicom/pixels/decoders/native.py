"""Native frames, which no codec has a part in: to arrays and to bytes."""

from __future__ import annotations

from cydicom._native import samples
from cydicom.errors import ImagePixelError
from cydicom.pixels.array import Layout
from cydicom.pixels.frames import NativeFrames

TYPE_CHECKING = False
if TYPE_CHECKING:
    import numpy as np

    from cydicom.pixels.decoders.runner import DecodeRunner
    from cydicom.pixels.spec import PixelSpec

    Buffer = bytes | bytearray | memoryview


def native_array(runner: DecodeRunner, spec: PixelSpec, index: int | None) -> np.ndarray:
    """Return the samples of one frame or of all, in their shape.

    They are a view of the source where nothing has to be done to them, and the option ``view_only`` asks for
    it or the source can be written to; otherwise an array of their own.

    Raises
    ------
    ValueError
        If there is no such frame, or the pixel data ends early.
    """
    frames, first, count = _frames(runner, spec, index)
    layout = runner._layout(spec)
    offset, nbytes, first_bit = frames.span(first, count)
    if runner._test_for("be_swap_ow"):
        return _swapped(frames, layout, offset, nbytes, count, first_bit)
    data = frames.read(offset, nbytes)
    if runner.get_option("view_only") or not memoryview(data).readonly:
        view = layout.view(data, count)
        if view is not None:
            return view
    return layout.array(data, count, first_bit)


def _swapped(
    frames: NativeFrames, layout: Layout, offset: int, nbytes: int, count: int, first_bit: int
) -> np.ndarray:
    """Return samples that are in words of the other byte order; a frame may begin inside a word."""
    words = frames.read(*_whole_words(frames, offset, nbytes))
    swapped = bytearray(len(words))
    samples.swap(words, swapped)
    data = memoryview(swapped)[offset & 1 : (offset & 1) + nbytes]
    view = None if layout.planar else layout.view(data, count)
    return layout.array(data, count, first_bit) if view is None else view


def _whole_words(frames: NativeFrames, offset: int, nbytes: int) -> tuple[int, int]:
    """Return offset and bytes of the words that hold some bytes.

    Raises
    ------
    ImagePixelError
        If the pixel data ends inside a word.
    """
    end = offset + nbytes + ((offset + nbytes) & 1)
    if 0 <= frames.value.nbytes < end:
        raise ImagePixelError(f"the pixel data ends inside a 16-bit word, after {frames.value.nbytes} bytes")
    start = offset & ~1
    return start, end - start


def native_buffer(runner: DecodeRunner, spec: PixelSpec, index: int | None) -> Buffer:
    """Return the bytes of one frame or of all, as they are stored.

    Of 1-bit frames and of 8-bit frames in 16-bit words these are all bytes that hold a part of them.
    """
    frames, first, count = _frames(runner, spec, index)
    offset, nbytes, _ = frames.span(first, count)
    if runner._test_for("be_swap_ow"):
        offset, nbytes = _whole_words(frames, offset, nbytes)
    data = frames.read(offset, nbytes)
    if isinstance(data, bytes) or (runner.get_option("view_only") and not runner.is_binary):
        return data
    source = runner._src if runner.is_buffer else None
    if isinstance(source, memoryview):
        return data
    return bytearray(data) if isinstance(source, bytearray) else data.tobytes()


def _frames(runner: DecodeRunner, spec: PixelSpec, index: int | None) -> tuple[NativeFrames, int, int]:
    """Return the frames of a runner's source, and the first and how many of them are wanted."""
    frames = NativeFrames(runner._value(), spec.frame_nbits, spec.frames)
    if index is None:
        return frames, 0, spec.frames
    frames._check(index)
    return frames, index, 1
