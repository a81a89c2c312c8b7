"""Arrays of frames: from bytes as they are stored, or as a codec gives them, to samples in their shape.

This is the one path.  What has to happen to the bytes follows from what the pixels are; each of these is one
pass from the bytes to the array, and usually there is none: the array is a copy then, or a view.

    1-bit samples are unpacked                         _native.bits
    3, 5, 6 or 7 bytes a sample become 4 or 8          _native.samples.widen
    colour samples of 4:2:2 are given to each pixel    _native.samples.expand
    planes are put together                            _native.samples.join
    bits that are not used are cleared                 _native.samples.keep
"""

from __future__ import annotations

import numpy as np

from cydicom._native import bits, samples
from cydicom.errors import ImagePixelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.spec import PixelSpec

    Buffer = bytes | bytearray | memoryview

#: Bytes of a sample in an array, by those that it is stored in; a 1-bit sample has one.
_CONTAINER = {0: 1, 1: 1, 2: 2, 3: 4, 4: 4, 5: 8, 6: 8, 7: 8, 8: 8}
_DTYPES: dict[tuple[str, int, int, bool], np.dtype[Any]] = {}


def dtype_of(spec: PixelSpec, little: bool) -> np.dtype[Any]:
    """Return the type of an array of the samples, in the byte order that they are stored in."""
    key = (spec.pixel_keyword, spec.bits_allocated, spec.pixel_representation, little)
    dtype = _DTYPES.get(key)
    if dtype is None:
        kind = "i" if spec.pixel_representation and spec.bits_allocated > 1 else "u"
        if spec.pixel_keyword != "PixelData":
            kind = "f"
        size = _CONTAINER[spec.bits_allocated // 8]
        dtype = _DTYPES[key] = np.dtype(f"{'<' if little else '>'}{kind}{size}")
    return dtype


class Layout:
    """How the bytes of frames become the samples of an array.

    Parameters
    ----------
    spec : PixelSpec
        What the pixels are: as they are stored, or as a codec has left them.
    little : bool
        The byte order of the samples.
    keep : int
        Bits to keep of each sample, the lowest; 0 leaves samples as they are.
    """

    __slots__ = ("dtype", "keep", "little", "nbytes", "plain", "planar", "spec", "stored")

    def __init__(self, spec: PixelSpec, little: bool, keep: int = 0) -> None:
        self.spec = spec
        self.little = little
        #: Bytes of a sample as it is stored, 0 for a bit; and in the array.
        self.stored = spec.bits_allocated // 8
        self.nbytes = _CONTAINER[self.stored]
        self.keep = keep if 0 < keep < spec.bits_allocated else 0
        self.dtype = dtype_of(spec, little)
        #: Whether each sample of a pixel is in a plane of its own.
        self.planar = spec.samples > 1 and spec.planar_configuration == 1 and not spec.subsampled
        #: Whether the bytes are the samples, in their order.
        self.plain = self.stored == self.nbytes and not (self.keep or self.planar or spec.subsampled)

    def view(self, data: Buffer, frames: int) -> np.ndarray | None:
        """Return the samples as a view of the bytes, planes put together by its strides; ``None`` if none is.

        It can be written to if the bytes can.
        """
        if self.stored != self.nbytes or self.keep or self.spec.subsampled:
            return None
        spec = self.spec
        flat = np.frombuffer(data, self.dtype)
        if not self.planar:
            return flat.reshape(spec.shape_of(frames))
        pixels = flat.reshape(frames, spec.samples, spec.rows, spec.columns).transpose(0, 2, 3, 1)
        return pixels[0] if frames == 1 else pixels

    def array(self, data: Buffer, frames: int, first_bit: int = 0) -> np.ndarray:
        """Return the samples as an array of their own.

        Parameters
        ----------
        data : bytes-like
            The bytes of the frames, without padding.
        frames : int
            How many frames they are.
        first_bit : int
            Bits of the first byte that are not part of them.

        Raises
        ------
        ImagePixelError
            If these are not the bytes of so many frames.
        """
        # Before there is room for them: what was declared may be too much to be true.
        self._check(data, frames, first_bit)
        out = np.empty(self.spec.shape_of(frames), self.dtype)
        self.fill(bytes_view(out), data, frames, first_bit)
        return out

    def _check(self, data: Buffer, frames: int, first_bit: int) -> None:
        expected = (frames * self.spec.frame_nbits + first_bit + 7) >> 3
        if len(data) != expected:
            raise ImagePixelError(f"{frames} frames have {expected} bytes, there are {len(data)} for them")

    def fill(self, out: memoryview, data: Buffer, frames: int, first_bit: int = 0) -> None:
        """Write the samples to `out`, a view of bytes of just the size for them.

        Raises
        ------
        ImagePixelError
            If these are not the bytes of so many frames.
        """
        self._check(data, frames, first_bit)
        if self.plain:
            out[:] = data
            return
        spec = self.spec
        is_signed = bool(spec.pixel_representation)
        done: Buffer = data
        if self.stored == 0:
            bits.unpack_into(done, out, first_bit)
            done = out
        elif self.stored != self.nbytes:
            samples.widen(done, out, self.stored, is_signed, self.little)
            done = out
        elif spec.subsampled:
            samples.expand(done, out, self.stored)
            done = out
        if self.planar:
            self._join(out, bytes(out) if done is out else done)
            done = out
        if self.keep:
            samples.keep(done, out, self.nbytes, self.keep, is_signed, self.little)

    def clear(self, out: Any) -> None:
        """Clear the bits of samples that are not to be kept."""
        if self.keep:
            samples.keep(out, out, self.nbytes, self.keep, bool(self.spec.pixel_representation), self.little)

    def _join(self, out: memoryview, data: Buffer) -> None:
        """Put the planes of each frame together."""
        spec = self.spec
        nbytes = spec.frame_nsamples * self.nbytes
        view = memoryview(data)
        for start in range(0, len(out), nbytes):
            end = start + nbytes
            samples.join(view[start:end], out[start:end], spec.frame_npixels, spec.samples, self.nbytes)


def bytes_view(array: Any) -> memoryview:
    """Return the bytes of a contiguous array, to be written to."""
    return memoryview(array).cast("B")


def keep_bits(array: np.ndarray, used: int, is_signed: bool) -> np.ndarray:
    """Return integers with the bits above the lowest `used` cleared, or filled with their sign.

    Parameters
    ----------
    array : ndarray
        Changed in place if it is contiguous and can be written to.
    used : int
        Bits that count; 0 and all of them leave the array as it is.
    is_signed : bool
        Whether the highest of them is a sign.
    """
    size = array.dtype.itemsize
    if not 0 < used < 8 * size:
        return array
    if not (array.flags.c_contiguous and array.flags.writeable):
        array = np.array(array, order="C")
    flat = bytes_view(array.reshape(-1))
    samples.keep(flat, flat, size, used, is_signed, array.dtype.str[0] != ">")
    return array
