"""set_pixel_data: an array as the native pixel data of a data set, with the elements that say what it is."""

from __future__ import annotations

from cydicom.errors import ImagePixelError
from cydicom.pixels.elements import (
    all_or_none_set,
    little_endian,
    set_identity,
    set_offsets,
    set_or_remove,
    set_value,
)
from cydicom.uid import ExplicitVRLittleEndian
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

_SAMPLES_OF = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "YBR_FULL": 3,
    "YBR_FULL_422": 3,
}


def set_pixel_data(
    ds: Any,
    arr: np.ndarray,
    photometric_interpretation: str,
    bits_stored: int,
    *,
    generate_instance_uid: bool = True,
) -> None:
    """Make an array the native pixel data of a data set, and set the elements of the Image Pixel module.

    Parameters
    ----------
    ds : Dataset
        Changed in place; nothing of it if anything fails.  Its transfer syntax becomes explicit VR little
        endian if it has none, or a compressed one.
    arr : numpy.ndarray
        8 or 16-bit integers of shape (rows, columns) or (frames, rows, columns), with another axis of 3
        samples for colours.
    photometric_interpretation : str
        ``"MONOCHROME1"``, ``"MONOCHROME2"``, ``"PALETTE COLOR"``, ``"RGB"``, ``"YBR_FULL"`` or
        ``"YBR_FULL_422"``: of this, two pixels share the colour samples of the first.
    bits_stored : int
        Bits of a sample that are used.
    generate_instance_uid : bool
        Whether to have a new SOP Instance UID.

    Raises
    ------
    ValueError
        If the array or an argument is none of these, or a value needs more bits.
    AttributeError
        If the data set has float pixel data.
    NotImplementedError
        If its transfer syntax is big endian.
    """
    samples = _SAMPLES_OF.get(str(photometric_interpretation))
    if samples is None:
        raise ImagePixelError(
            f"the photometric interpretation is {photometric_interpretation!r}; allowed is one of "
            + ", ".join(_SAMPLES_OF)
        )
    value = _native_value(arr, photometric_interpretation, samples, bits_stored)
    _check_can_have_integers(ds)
    frames = arr.shape[0] if arr.ndim == (3 if samples == 1 else 4) else None
    rows, columns = arr.shape[:2] if frames is None else arr.shape[1:3]
    bits = arr.dtype.itemsize * 8
    meta = getattr(ds, "file_meta", None)
    syntax = meta.get("TransferSyntaxUID") if meta is not None else None
    if syntax is None or syntax.is_encapsulated:
        syntax = ExplicitVRLittleEndian
    elif not syntax.is_little_endian:
        raise NotImplementedError(f"the transfer syntax is {syntax.name!r}: big endian is not written here")
    ds.ensure_file_meta()
    with all_or_none_set(ds):
        ds.SamplesPerPixel = samples
        ds.PhotometricInterpretation = photometric_interpretation
        set_or_remove(ds, "PlanarConfiguration", 0 if samples > 1 else None)
        set_or_remove(ds, "NumberOfFrames", frames)
        ds.Rows = rows
        ds.Columns = columns
        ds.BitsAllocated = bits
        ds.BitsStored = bits_stored
        ds.HighBit = bits_stored - 1
        ds.PixelRepresentation = int(arr.dtype.kind == "i")
        set_value(ds, value, VR.OB if bits == 8 else VR.OW, False)
        set_offsets(ds, None)
        set_identity(ds, syntax, generate_instance_uid)


def _native_value(arr: np.ndarray, interpretation: str, samples: int, bits_stored: int) -> bytes:
    """Return an array as the value of Pixel Data.

    Raises
    ------
    ImagePixelError
        If it cannot be one: a ``ValueError``.
    """
    shape = arr.shape
    if arr.dtype.kind not in "iu" or arr.dtype.itemsize > 2:
        raise ImagePixelError(f"samples are integers of 8 or 16 bits, the array has {arr.dtype}")
    dimensions = (2, 3) if samples == 1 else (3, 4)
    if len(shape) not in dimensions or (samples > 1 and shape[-1] != samples):
        inner = "rows, columns" if samples == 1 else f"rows, columns, {samples}"
        raise ImagePixelError(f"{interpretation} has shape ({inner}) or (frames, {inner}), the array {shape}")
    image = shape[-2:] if samples == 1 else shape[-3:-1]
    if 0 in shape or max(image) > 65535:
        raise ImagePixelError(
            f"a frame has 1 to 65535 rows and columns, and is not nothing; the array is {shape}"
        )
    bits = arr.dtype.itemsize * 8
    if not 0 < bits_stored <= bits:
        raise ImagePixelError(f"Bits Stored is {bits_stored!r}; allowed is 1 to {bits} with {arr.dtype}")
    if bits_stored < bits:
        half = 1 << (bits_stored - 1)
        least, most = (-half, half - 1) if arr.dtype.kind == "i" else (0, 2 * half - 1)
        found = int(arr.min()), int(arr.max())
        if found[0] < least or found[1] > most:
            raise ImagePixelError(
                f"the array has values from {found[0]} to {found[1]}; "
                f"Bits Stored {bits_stored} allows {least} to {most}"
            )
    if interpretation == "YBR_FULL_422":
        if image[0] * image[1] % 2:
            raise ImagePixelError("two pixels share colour samples: a frame has an even number of them")
        arr = _subsampled(arr)
    data = little_endian(arr)
    return b"".join((data, b"\0")) if len(data) % 2 else bytes(data)


def _subsampled(arr: np.ndarray) -> np.ndarray:
    """Return Y, Y, CB and CR of each two pixels, the colours of the first."""
    import numpy as np

    pairs = arr.reshape(-1, 6)
    return np.ascontiguousarray(pairs[:, [0, 3, 1, 2]])


def _check_can_have_integers(ds: Any) -> None:
    for keyword in ("FloatPixelData", "DoubleFloatPixelData"):
        if keyword in ds:
            raise AttributeError(
                f"the data set has {keyword}, which excludes integer pixel data (PS3.3 C.7.6.24): delete it, "
                "and give the data set another SOP Class UID"
            )
