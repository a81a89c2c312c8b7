"""A frame to be encoded, in the form that a codec wants it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from cydicom.pixels.encoders.runner import EncodeRunner


def little_endian_only(runner: EncodeRunner) -> None:
    """Refuse frames in big endian, for codecs that do not take them.

    Raises
    ------
    ValueError
        If the option ``byteorder`` says that they are, and samples have several bytes.
    """
    if runner.get_option("byteorder") == ">" and runner.bits_stored > 8:
        raise ValueError("this codec takes frames in little endian, the option 'byteorder' is '>'")


def by_pixel(src: bytes, runner: EncodeRunner) -> bytes:
    """Return a frame with the samples of each pixel together."""
    if runner.samples_per_pixel == 1 or runner.planar_configuration == 0:
        return src
    import numpy as np

    planes = np.frombuffer(src, np.uint8).reshape(runner.samples_per_pixel, runner.rows * runner.columns, -1)
    return planes.transpose(1, 0, 2).tobytes()


def samples_of(src: bytes | memoryview, runner: EncodeRunner) -> np.ndarray[Any, np.dtype[Any]]:
    """Return the samples of a frame: of Bits Stored, what stands above these cleared or of the sign.

    Parameters
    ----------
    src : bytes-like
        The frame as :meth:`EncodeRunner.get_frame` gives it.
    runner : EncodeRunner
        What it is.

    Returns
    -------
    numpy.ndarray
        (rows, columns) or (rows, columns, samples), contiguous.
    """
    import numpy as np

    rows, columns, count = runner.rows, runner.columns, runner.samples_per_pixel
    signed = runner.pixel_representation == 1
    nbytes = len(src) // (rows * columns * count)
    order = ">" if runner.get_option("byteorder") == ">" else "<"
    array = np.frombuffer(src, f"{order}{'i' if signed else 'u'}{nbytes}")
    if order == ">":
        array = array.astype(array.dtype.newbyteorder("="))
    if count == 1:
        array = array.reshape(rows, columns)
    elif runner.planar_configuration == 0:
        array = array.reshape(rows, columns, count)
    else:
        array = np.ascontiguousarray(array.reshape(count, rows, columns).transpose(1, 2, 0))
    unused = nbytes * 8 - runner.bits_stored
    if unused:
        # Twice: the first moves the sign up, the second brings it down, or zeros.
        moved = np.left_shift(array, unused)
        array = np.right_shift(moved, unused, out=moved)
    return array
