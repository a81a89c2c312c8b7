"""The demo's proof that RLE loses nothing: each image encoded, saved, read, decoded and compared."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from cydicom.filereader import dcmread
from cydicom.filewriter import dcmwrite
from cydicom.uid import RLELossless

if TYPE_CHECKING:
    from pathlib import Path
    from typing import Any

    from cydicom.dataset import FileDataset

__all__ = ["Encoded", "encode_image"]


class Encoded(NamedTuple):
    """An image that was encoded.

    Attributes
    ----------
    data : bytes
        The file with the encoded image.
    frames : int
        How many there are.
    nbytes, encoded : int
        Size of the pixel data before, and encoded without the structure around the frames.
    failures : list of str
        What is not as it was; empty if nothing was lost.
    """

    data: bytes
    frames: int
    nbytes: int
    encoded: int
    failures: list[str]


def encode_image(path: Path) -> Encoded | None:
    """Return the image of a file after RLE, and whether it is the same; ``None`` if there is none."""
    import numpy as np

    ds = dcmread(path)
    if "PixelData" not in ds:
        return None
    pixels, array = _little_endian(ds), ds.pixel_array
    ds.compress(RLELossless, generate_instance_uid=False)
    buffer = BytesIO()
    dcmwrite(buffer, ds)

    again = dcmread(buffer.getvalue())
    failures = []
    if again.file_meta is None or again.file_meta.TransferSyntaxUID != RLELossless:
        failures.append("the file that was saved is not RLE Lossless")
    decoded = again.pixel_array
    # What is native and big endian comes as an array of that byte order.
    if decoded.dtype != array.dtype.newbyteorder("=") or not np.array_equal(decoded, array):
        failures.append("the array after RLE is not the one before")
    encoded = _size_of_frames(again)
    again.decompress(generate_instance_uid=False)
    if again.PixelData != pixels:
        failures.append("the bytes after RLE are not those before")
    return Encoded(buffer.getvalue(), int(ds.get("NumberOfFrames", 1)), len(pixels), encoded, failures)


def _little_endian(ds: FileDataset) -> bytes:
    """Return the pixel data with the least significant byte of each sample first."""
    import numpy as np

    pixels: bytes = ds.PixelData
    if ds.original_encoding[1] or ds.BitsAllocated == 8:
        return pixels
    samples: np.ndarray[Any, Any] = np.frombuffer(pixels, f">u{ds.BitsAllocated // 8}")
    return samples.byteswap().tobytes()


def _size_of_frames(ds: FileDataset) -> int:
    from cydicom.encaps import generate_frames

    return sum(map(len, generate_frames(ds.PixelData, number_of_frames=int(ds.get("NumberOfFrames", 1)))))
