"""Where frames to be encoded come from: an array, or bytes as native transfer syntaxes store them."""

from __future__ import annotations

from cydicom._native import bits, samples
from cydicom._native.imagepixel import value_location
from cydicom._native.keywordaccess import KeywordAccess
from cydicom.errors import ImagePixelError
from cydicom.pixels.frames import FrameReader, refuse_items
from cydicom.pixels.value import FileValue, MemoryValue, value_in

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from cydicom.pixels.encoders.runner import EncodeRunner
    from cydicom.pixels.value import PixelValue

PIXEL_DATA = 0x7FE00010


class EncodeSource:
    """Gives the frames of one source as encoders get them."""

    def frame(self, runner: EncodeRunner, index: int, nbytes: int) -> bytes | memoryview:
        """Return a frame.

        Parameters
        ----------
        runner : EncodeRunner
            What the pixels are.
        index : int
            Which frame, from 0 to below their number.
        nbytes : int
            Bytes of a sample: 1, 2, 4 or 8; 0 for packed bits.
        """
        raise NotImplementedError

    def check(self, runner: EncodeRunner) -> None:
        """Refuse a source that is not what the options say."""
        raise NotImplementedError


def source_of(ds: Any) -> EncodeSource:
    """Return the Pixel Data of a data set as a source; what was left on disk is read frame by frame.

    Raises
    ------
    AttributeError
        If it has none.
    TypeError
        If its value is nothing that has bytes.
    """
    location = None
    if isinstance(ds, KeywordAccess) and PIXEL_DATA in ds._dict and ds._plain_access:
        location = value_location(ds._dict, PIXEL_DATA)
    if location is not None:
        blocks, start, nbytes, _ = location
        return BytesSource(value_in(blocks, start, nbytes), _swapped_nbytes(ds))
    pixels = ds.PixelData
    if hasattr(pixels, "read") and hasattr(pixels, "seek"):
        return BytesSource(FileValue(pixels), _swapped_nbytes(ds))
    return BytesSource(MemoryValue(pixels), _swapped_nbytes(ds))


def _swapped_nbytes(ds: Any) -> int:
    """Return the bytes that change places in big endian pixel data, of one unit; 0 if it is little endian."""
    meta = getattr(ds, "file_meta", None)
    syntax = meta.get("TransferSyntaxUID") if meta is not None else None
    if syntax != "1.2.840.10008.1.2.2":
        return 0
    # Words are swapped even if there are two samples in each (PS3.5 A.3).
    return 2 if ds["PixelData"].VR == "OW" else 1


class ArraySource(EncodeSource):
    """An array of samples, those of a pixel together.

    Parameters
    ----------
    array : numpy.ndarray
        (rows, columns), with an axis of frames before and one of samples behind where there are several.
    """

    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def frame(self, runner: EncodeRunner, index: int, nbytes: int) -> bytes | memoryview:
        """Return the samples of a frame in the runner's byte order."""
        import numpy as np

        array = self.array[index] if runner.number_of_frames > 1 else self.array
        if array.dtype.kind not in "iub":
            raise ImagePixelError(f"samples are integers, the array has {array.dtype}")
        expected = runner.frame_length("pixels")
        if array.size != expected:
            raise ImagePixelError(f"a frame has {expected} samples, the array has {array.size}")
        if nbytes == 0:
            packed = bytearray((array.size + 7) // 8)
            ones = np.ascontiguousarray(array, dtype=np.uint8)
            bits.pack_into(ones.reshape(-1).data, packed)
            return bytes(packed)
        kind = "u" if array.dtype.kind == "b" else array.dtype.kind
        order = ">" if runner.get_option("byteorder") == ">" else "<"
        array = np.ascontiguousarray(array, dtype=f"{order}{kind}{nbytes}")
        return array.reshape(-1).view(np.uint8).data

    def check(self, runner: EncodeRunner) -> None:
        """Refuse an array whose shape, type or values are not what the options say."""
        array = self.array
        if not 2 <= array.ndim <= 4:
            raise ImagePixelError(f"an array of pixel data has 2 to 4 axes, this one {array.ndim}")
        expected: list[int] = [runner.rows, runner.columns]
        if runner.samples_per_pixel > 1:
            expected.append(runner.samples_per_pixel)
        if runner.number_of_frames > 1:
            expected.insert(0, runner.number_of_frames)
        if list(array.shape) != expected:
            raise ImagePixelError(f"the array has shape {array.shape}, the options say {tuple(expected)}")
        kind = array.dtype.kind
        if kind not in "iu":
            raise ImagePixelError(f"samples are signed or unsigned integers, the array has {array.dtype}")
        if (kind == "i") != (runner.pixel_representation == 1):
            refusal = "two's complement" if runner.pixel_representation == 1 else "unsigned"
            raise ImagePixelError(
                f"(0028,0103) Pixel Representation is {runner.pixel_representation}, {refusal}; "
                f"the array has {array.dtype}"
            )
        if array.dtype.itemsize * 8 < runner.bits_allocated:
            raise ImagePixelError(
                f"(0028,0100) Bits Allocated is {runner.bits_allocated}; the array has {array.dtype}"
            )
        stored = runner.bits_stored
        if stored == array.dtype.itemsize * 8:
            return
        least, most = (
            (-(1 << (stored - 1)), (1 << (stored - 1)) - 1) if kind == "i" else (0, (1 << stored) - 1)
        )
        found_least, found_most = int(array.min()), int(array.max())
        if found_least < least or found_most > most:
            raise ImagePixelError(
                f"the array has values from {found_least} to {found_most}; (0028,0101) Bits Stored {stored} "
                f"allows {least} to {most}"
            )


class BytesSource(EncodeSource):
    """Bytes of frames one behind the other, in memory or behind a file object.

    Parameters
    ----------
    value : PixelValue
        The bytes.
    swapped : int
        2 if they are big endian words, 1 if they are big endian samples, 0 if they are little endian.
    """

    def __init__(self, value: PixelValue, swapped: int = 0) -> None:
        refuse_items(value)
        self.value = value
        self.swapped = swapped

    @property
    def nbytes(self) -> int:
        """How many bytes there are."""
        return self.value.size if isinstance(self.value, FileValue) else self.value.nbytes

    def check(self, runner: EncodeRunner) -> None:
        """Refuse bytes that are too few."""
        nbits = int(runner.frame_length("pixels")) * runner.bits_allocated * runner.number_of_frames
        expected = (nbits + 7) // 8
        if self.nbytes < expected:
            raise ImagePixelError(
                f"the pixel data has {self.nbytes} bytes; {runner.number_of_frames} frames of "
                f"{runner.rows} x {runner.columns} pixels of {runner.samples_per_pixel} samples of "
                f"{runner.bits_allocated} bits are {expected}"
            )

    def frame(self, runner: EncodeRunner, index: int, nbytes: int) -> bytes | memoryview:
        """Return a frame, narrowed to so many bytes a sample; planes stay planes."""
        count = int(runner.frame_length("pixels"))
        frames = runner.number_of_frames
        if runner.bits_allocated == 1:
            return self._bits(index, count, frames, nbytes == 0)
        stored = runner.bits_allocated // 8
        if nbytes < stored and self.nbytes < stored * count * frames:
            # Bytes that Bits Allocated would have, but no sample needs, may have been left out.
            stored = nbytes
        little = runner.get_option("byteorder") != ">"
        if self.swapped and little:
            data = self._swapped_frame(index, count, stored, frames)
        else:
            data = FrameReader.native(self.value, count * stored * 8, index + 1).frame(index)
        if nbytes < stored:
            return _narrowed(data, stored, nbytes, little)
        if nbytes > stored:
            wide = bytearray(count * nbytes)
            samples.widen(data, wide, stored, runner.pixel_representation == 1, little)
            return bytes(wide)
        return data

    def _swapped_frame(self, index: int, count: int, stored: int, frames: int) -> bytes | memoryview:
        """Return a frame of big endian pixel data in little endian."""
        nbytes = count * stored
        if self.swapped == 2 and nbytes % 2:
            # Words do not end where frames do.
            whole = nbytes * frames
            data = _reversed(self.value.read(0, whole + whole % 2), 2)
            return data[index * nbytes : (index + 1) * nbytes]
        data = FrameReader.native(self.value, nbytes * 8, index + 1).frame(index)
        return _reversed(data, max(stored, self.swapped))

    def _bits(self, index: int, count: int, frames: int, packed: bool) -> bytes | memoryview:
        """Return 1-bit samples: a byte each, or packed from the first bit of a byte on with 0 behind them."""
        value = self.value
        if self.swapped == 2:
            nbytes = (count * frames + 7) // 8
            value = MemoryValue(_reversed(value.read(0, nbytes + nbytes % 2), 2))
        reader = FrameReader.native(value, count, index + 1)
        data = reader.frame(index)
        skip = reader.span(index)[2]
        if packed and not skip and not count % 8:
            return data
        ones = bytearray(count)
        bits.unpack_into(data, ones, skip)
        if not packed:
            return memoryview(ones)
        eighth = bytearray((count + 7) // 8)
        bits.pack_into(ones, eighth)
        return memoryview(eighth)


def _reversed(data: bytes | memoryview, unit: int) -> bytes | memoryview:
    """Return bytes with those of each unit in the other order."""
    if unit == 1:
        return data
    import numpy as np

    whole = len(data) // unit * unit
    swapped = np.frombuffer(data, np.uint8, whole).reshape(-1, unit)[:, ::-1].tobytes()
    return swapped + bytes(data[whole:])


def _narrowed(data: bytes | memoryview, stored: int, nbytes: int, little: bool) -> bytes:
    """Return the low bytes of each sample."""
    import numpy as np

    table = np.frombuffer(data, np.uint8).reshape(-1, stored)
    return (table[:, :nbytes] if little else table[:, stored - nbytes :]).tobytes()
