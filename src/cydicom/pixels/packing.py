"""Packed samples: eight to a byte, and colours that two pixels share."""

from __future__ import annotations

from cydicom._native import bits, samples

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal, overload

    import numpy as np

    Buffer = bytes | bytearray | memoryview


def pack_bits(arr: np.ndarray, pad: bool = True) -> bytes:
    """Return samples of 0 and 1 as bits, the first one lowest (PS3.5 8.1.1).

    Parameters
    ----------
    arr : numpy.ndarray
        The samples, of whatever shape: they are taken row by row.
    pad : bool
        Whether to make the number of bytes even, with a zero at the end.

    Raises
    ------
    ValueError
        If there are other samples.
    """
    import numpy as np

    if not arr.size:
        return b""
    if arr.dtype.kind not in "?biuf":
        raise ValueError(f"samples to be packed are 0 and 1, not of {arr.dtype}")
    if arr.dtype.kind == "f":
        are_ones = np.array_equal(arr, arr.astype(bool))
    else:
        are_ones = arr.dtype.kind == "b" or (arr.max() <= 1 and arr.min() >= 0)
    if not are_ones:
        raise ValueError("samples to be packed are 0 and 1, there are others")
    packed = np.packbits(arr.astype(bool) if arr.dtype.kind == "f" else arr, bitorder="little")
    return packed.tobytes() + bytes(packed.size % 2 if pad else 0)


if TYPE_CHECKING:

    @overload
    def unpack_bits(src: Buffer, as_array: Literal[True] = ...) -> np.ndarray: ...

    @overload
    def unpack_bits(src: Buffer, as_array: Literal[False]) -> bytes: ...


def unpack_bits(src: Buffer, as_array: bool = True) -> np.ndarray | bytes:
    """Return a sample of 0 or 1 for each bit, the lowest of the first byte first (PS3.5 8.1.1).

    Parameters
    ----------
    src : bytes-like
        The bits.
    as_array : bool
        Whether to return them as an array of uint8, or as bytes.
    """
    if as_array:
        import numpy as np

        return np.unpackbits(np.frombuffer(src, "u1"), bitorder="little")
    unpacked = bytearray(8 * memoryview(src).nbytes)
    bits.unpack_into(src, unpacked)
    return bytes(unpacked)


def expand_ybr422(src: Buffer, bits_allocated: int) -> bytes:
    """Return native YBR_FULL_422 pixels as YBR_FULL: each with its own colour samples (PS3.3 C.7.6.3.1.2).

    Parameters
    ----------
    src : bytes-like
        Two lumas and the two colour samples of both, again and again.
    bits_allocated : int
        Bits of a sample: 8, 16, 32 or 64.

    Raises
    ------
    ValueError
        If these are not whole pairs of pixels.
    """
    nbytes = memoryview(src).nbytes
    out = bytearray(nbytes + nbytes // 2)
    samples.expand(src, out, bits_allocated // 8)
    return bytes(out)
