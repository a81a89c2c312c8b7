"""Data sets with pixel data, built for a test: of cydicom, or of pydicom by the same lines."""

from __future__ import annotations

from types import ModuleType
from typing import Any

import numpy as np

EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
EXPLICIT_BIG = "1.2.840.10008.1.2.2"
RLE = "1.2.840.10008.1.2.5"
DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"
JPEG_LS, JPEG_LS_NEAR = "1.2.840.10008.1.2.4.80", "1.2.840.10008.1.2.4.81"
J2K_LOSSLESS, J2K = "1.2.840.10008.1.2.4.90", "1.2.840.10008.1.2.4.91"
HTJ2K_LOSSLESS, HTJ2K_RPCL, HTJ2K = (f"1.2.840.10008.1.2.4.20{number}" for number in (1, 2, 3))


def samples(
    rows: int = 40,
    columns: int = 48,
    frames: int = 1,
    count: int = 1,
    bits: int = 16,
    stored: int | None = None,
    signed: bool = False,
    seed: int = 0,
) -> np.ndarray:
    """Return smooth samples with some noise: of shape ([frames,] rows, columns[, count])."""
    stored = bits if stored is None else stored
    generator = np.random.default_rng(seed)
    walk = np.cumsum(generator.integers(-2, 4, frames * rows * columns * count))
    if stored > 32:
        # All bytes differ; the sign comes by itself.
        values = walk * 0x01010101_01010101
    else:
        values = walk % (1 << stored)
        if signed:
            values = values - (1 << (stored - 1))
    shape: list[int] = [rows, columns]
    if frames > 1:
        shape.insert(0, frames)
    if count > 1:
        shape.append(count)
    return values.reshape(shape).astype(f"{'i' if signed else 'u'}{bits // 8}")


def planes_of(array: np.ndarray) -> np.ndarray:
    """Return colour samples as planes: (..., samples, rows, columns)."""
    return np.ascontiguousarray(np.moveaxis(array, -1, -3))


def options_for(array: np.ndarray, frames: int = 1, count: int = 1, **changed: Any) -> dict[str, Any]:
    """Return the options that say what an array is."""
    shape = array.shape[1:] if frames > 1 else array.shape
    found: dict[str, Any] = {
        "rows": shape[0],
        "columns": shape[1],
        "samples_per_pixel": count,
        "bits_allocated": array.dtype.itemsize * 8,
        "bits_stored": array.dtype.itemsize * 8,
        "number_of_frames": frames,
        "pixel_representation": int(array.dtype.kind == "i"),
        "photometric_interpretation": "RGB" if count == 3 else "MONOCHROME2",
    }
    if count > 1:
        found["planar_configuration"] = 0
    return found | changed


def image(
    library: ModuleType,
    array: np.ndarray,
    frames: int = 1,
    count: int = 1,
    syntax: str = EXPLICIT_LITTLE,
    stored: int | None = None,
    planar: int = 0,
    interpretation: str = "",
    **elements: Any,
) -> Any:
    """Return a data set of a library with an array as its native pixel data.

    Parameters
    ----------
    library
        pydicom or cydicom.
    array
        The samples, those of a pixel together.
    elements
        Other elements by keyword; ``None`` removes one.
    """
    ds = library.dataset.Dataset()
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7"
    ds.SOPInstanceUID = "1.2.3"
    options = options_for(array, frames, count)
    ds.SamplesPerPixel = count
    ds.PhotometricInterpretation = interpretation or options["photometric_interpretation"]
    if count > 1:
        ds.PlanarConfiguration = planar
    if frames > 1:
        ds.NumberOfFrames = frames
    ds.Rows = options["rows"]
    ds.Columns = options["columns"]
    ds.BitsAllocated = options["bits_allocated"]
    ds.BitsStored = stored or options["bits_stored"]
    ds.HighBit = ds.BitsStored - 1
    ds.PixelRepresentation = options["pixel_representation"]
    if planar:
        array = planes_of(array)
    order = ">" if syntax == EXPLICIT_BIG else "<"
    data = array.astype(array.dtype.newbyteorder(order)).tobytes()
    ds.PixelData = data + bytes(len(data) % 2)
    ds["PixelData"].VR = "OW" if ds.BitsAllocated > 8 else "OB"
    for keyword, value in elements.items():
        if value is None:
            del ds[keyword]
        else:
            setattr(ds, keyword, value)
    return ds


def contents(ds: Any) -> dict[str, Any]:
    """Return tags, VRs and values of a data set and its file meta information, for comparison."""
    found = {int(e.tag): (str(e.VR), e.value) for e in ds}
    return found | {int(e.tag): (str(e.VR), e.value) for e in getattr(ds, "file_meta", ())}


def changes(before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    """Return what differs between two :func:`contents`."""
    return {
        tag: (before.get(tag), after.get(tag))
        for tag in sorted({*before, *after})
        if before.get(tag) != after.get(tag)
    }
