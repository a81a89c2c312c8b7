"""A frame that a codec has decoded, in the form that runners want it."""

from __future__ import annotations

from cydicom.errors import ImagePixelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from cydicom.pixels.codestream import JPEG2000Header, JPEGHeader
    from cydicom.pixels.decoders.runner import DecodeRunner

    Array = np.ndarray[Any, np.dtype[Any]]
    Samples = bytearray | memoryview

_CONTAINERS = (1, 2, 4, 8)


def check_header(header: JPEGHeader | JPEG2000Header | None, runner: DecodeRunner) -> None:
    """Refuse a codestream whose image is not the frame, before a codec makes room for it.

    Parameters
    ----------
    header : JPEGHeader, JPEG2000Header or None
        What the codestream says; ``None`` if that is not understood here.

    Raises
    ------
    ImagePixelError
        If its size or its number of components is another one.
    """
    if header is None:
        return
    # A JPEG codestream may tell its height after the first scan (ISO/IEC 10918-1 B.2.5).
    height = header.height or runner.rows
    expected = (runner.rows, runner.columns, runner.samples_per_pixel)
    found = (height, header.width, header.components)
    if found != expected:
        raise ImagePixelError(
            f"the codestream has {found[0]} rows, {found[1]} columns and {found[2]} components; "
            f"the frame has {expected[0]}, {expected[1]} and {expected[2]}"
        )


def fitted(array: Array, runner: DecodeRunner) -> Samples:
    """Return the samples of a frame in Bits Allocated, those of a pixel together.

    Sets the option ``planar_configuration`` to 0 where there are several samples.

    Parameters
    ----------
    array : numpy.ndarray
        (rows, columns), (rows, columns, samples) or (samples, rows, columns).
    runner : DecodeRunner
        What the frame is.

    Raises
    ------
    ImagePixelError
        If the array is not of the size of the frame, or its samples do not fit.
    """
    rows, columns, samples = runner.rows, runner.columns, runner.samples_per_pixel
    if samples > 1:
        if array.shape == (samples, rows, columns) and array.shape != (rows, columns, samples):
            array = array.transpose(1, 2, 0)
        expected: tuple[int, ...] = (rows, columns, samples)
        runner.set_option("planar_configuration", 0)
    else:
        expected = (rows, columns)
        if array.ndim == 3 and 1 in (array.shape[0], array.shape[2]):
            array = array.reshape(array.shape[1:] if array.shape[0] == 1 else array.shape[:2])
    if array.shape != expected:
        raise ImagePixelError(f"the frame was decoded to {array.shape}, it should be {expected}")
    if array.itemsize == 1 and runner.bits_allocated == 8 and array.flags.c_contiguous:
        # As most are: what sized() would return.
        return array.data.cast("B")
    return sized(array, runner)


def sized(array: Array, runner: DecodeRunner) -> Samples:
    """Return samples in Bits Allocated, in little endian; the sign of the array's type is kept.

    They are the array's own if these are as they should be: an array that can be written to is given away.

    Raises
    ------
    ImagePixelError
        If they need more bits.
    """
    import numpy as np

    wanted = next(size for size in _CONTAINERS if size * 8 >= runner.bits_allocated)
    size = array.dtype.itemsize
    if size > wanted:
        # The codec's own choice of a type, or a codestream that does not belong here.
        narrow = array.astype(f"{array.dtype.kind}{wanted}")
        if not np.array_equal(narrow, array):
            raise ImagePixelError(f"the frame has samples of more than {runner.bits_allocated} bits")
        array = narrow
    elif size < wanted:
        array = array.astype(f"{array.dtype.kind}{wanted}")
    array = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    stored = runner.bits_allocated // 8
    if stored != wanted and stored:
        table = array.reshape(-1).view(np.uint8).reshape(-1, wanted)
        return bytearray(table[:, :stored].tobytes())
    return array.reshape(-1).view(np.uint8).data


def fitted_bytes(
    data: bytes | bytearray, runner: DecodeRunner, is_signed: bool = False, is_planar: bool = False
) -> Samples:
    """Return the samples of a frame in Bits Allocated, as :func:`fitted` does, from the bytes of a codec.

    Sets the option ``planar_configuration`` where there are several samples.

    Parameters
    ----------
    data : bytes-like
        The samples in little endian, each of 1, 2 or 4 bytes.
    runner : DecodeRunner
        What the frame is.
    is_signed : bool
        Whether they are two's complement.
    is_planar : bool
        Whether each sample of the pixels is a plane.

    Raises
    ------
    ImagePixelError
        If these are not the bytes of the frame.
    """
    import numpy as np

    count = runner.rows * runner.columns * runner.samples_per_pixel
    size = len(data) // count
    if size not in _CONTAINERS or len(data) != size * count:
        raise ImagePixelError(f"the frame was decoded to {len(data)} bytes, it has {count} samples")
    if runner.samples_per_pixel > 1:
        runner.set_option("planar_configuration", int(is_planar))
    if size * 8 == runner.bits_allocated and isinstance(data, bytearray):
        return data
    return sized(np.frombuffer(data, f"<{'i' if is_signed else 'u'}{size}"), runner)
