"""Grayscale transformations: modality LUT, VOI LUT and window, presentation LUT (PS3.4 N.2, PS3.3 C.11)."""

from __future__ import annotations

import warnings

from cydicom.errors import ImageNumberError
from cydicom.pixels.lookup import Descriptor, as_float, entries_of, samples_are_signed, take

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np


def apply_modality_lut(arr: np.ndarray, ds: Any) -> np.ndarray:
    """Return an image after its modality LUT, or rescale slope and intercept (PS3.3 C.11.1).

    Parameters
    ----------
    arr : numpy.ndarray
        The image, as it is stored.
    ds : Dataset
        Has the elements of the Modality LUT module.

    Returns
    -------
    numpy.ndarray
        With a Modality LUT Sequence (0028,3000), uint8 or uint16; with Rescale Slope and Intercept, float64;
        `arr` itself if there is neither.

    Raises
    ------
    ValueError
        If the LUT is not what its descriptor says.
    IndexError
        If a LUT is to be applied to an array of floats.
    """
    if ds.get("ModalityLUTSequence"):
        item = _item(ds, "ModalityLUTSequence")
        descriptor = _descriptor(item, samples_are_signed(arr, ds))
        if not 8 <= descriptor.bits <= 16 and descriptor.bits not in (32, 64):
            raise ValueError(f"entries of a modality LUT have 8 to 16 bits, not {descriptor.bits}")
        if arr.dtype.kind not in "iub":
            raise IndexError(f"a modality LUT is for integers, not for {arr.dtype}")
        return take(arr, descriptor.first, entries_of(descriptor, item["LUTData"], ds))
    if "RescaleSlope" in ds and "RescaleIntercept" in ds:
        slope, intercept = _number(ds["RescaleSlope"]), _number(ds["RescaleIntercept"])

        def rescale(values: np.ndarray) -> None:
            values *= slope
            values += intercept

        return as_float(arr, rescale)
    return arr


apply_rescale = apply_modality_lut


def apply_windowing(arr: np.ndarray, ds: Any, index: int = 0) -> np.ndarray:
    """Return an image after its window (PS3.3 C.11.2.1.2).

    Parameters
    ----------
    arr : numpy.ndarray
        The image, after its modality LUT.
    ds : Dataset
        Has the elements of the VOI LUT module; the range of the result follows from Bits Stored and Pixel
        Representation, and the modality LUT.
    index : int
        Which one of several windows.

    Returns
    -------
    numpy.ndarray
        float64; `arr` itself if there is no window.

    Raises
    ------
    ValueError
        If the image is not grayscale, its window has no width, or the VOI LUT Function is unknown.
    KeyError
        If Window Center or Window Width is missing.
    """
    if "WindowWidth" not in ds and "WindowCenter" not in ds:
        return arr
    if ds.PhotometricInterpretation not in ("MONOCHROME1", "MONOCHROME2"):
        raise ValueError(
            "windows are for images whose Photometric Interpretation (0028,0004) is MONOCHROME1 or "
            f"MONOCHROME2, found {ds.PhotometricInterpretation!r}"
        )
    function = str(ds.get("VOILUTFunction") or "LINEAR").upper()
    width = _alternative(ds["WindowWidth"], index)
    center = _alternative(ds["WindowCenter"], index)
    low, high = _output_range(ds)
    if function == "LINEAR":
        if width < 1:
            raise ValueError(f"Window Width (0028,1051) of a LINEAR window is 1 or more, found {width:g}")
        return _linear(arr, center - 0.5, width - 1, low, high)
    if function not in ("LINEAR_EXACT", "SIGMOID"):
        raise ValueError(
            f"VOI LUT Function (0028,1056) is LINEAR, LINEAR_EXACT or SIGMOID, found {ds.VOILUTFunction!r}"
        )
    if not width > 0:
        raise ValueError(f"Window Width (0028,1051) of a {function} window is more than 0, found {width:g}")
    if function == "LINEAR_EXACT":
        return _linear(arr, center, width, low, high)
    return _sigmoid(arr, center, width, low, high)


def _alternative(element: Any, index: int) -> float:
    return _as_number(element, element.value[index]) if element.VM > 1 else _number(element)


def _output_range(ds: Any) -> tuple[float, float]:
    """Return the lowest and the highest value that a window gives."""
    low: float
    high: float
    if ds.get("ModalityLUTSequence"):
        low, high = 0, 2 ** _descriptor(_item(ds, "ModalityLUTSequence")).bits - 1
    else:
        signed = ds.PixelRepresentation != 0
        bits = ds.BitsStored
        if not isinstance(bits, int) or not 1 <= bits <= 64:
            raise ValueError(f"Bits Stored (0028,0101) is 1 to 64, found {bits!r}")
        low, high = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    if "RescaleSlope" in ds and "RescaleIntercept" in ds:
        slope, intercept = _number(ds["RescaleSlope"]), _number(ds["RescaleIntercept"])
        low, high = low * slope + intercept, high * slope + intercept
    return low, high


def _linear(arr: np.ndarray, center: float, width: float, low: float, high: float) -> np.ndarray:
    """Return ``((x - center) / width + 1/2) * (high - low) + low`` in a window, `low` and `high` outside."""
    import numpy as np

    def change(values: np.ndarray) -> None:
        below = values <= center - width / 2
        above = values > center + width / 2
        values -= center
        # A width of 0 leaves nothing between the two.
        with np.errstate(divide="ignore", invalid="ignore"):
            values /= width
        values += 0.5
        values *= high - low
        values += low
        values[below] = low
        values[above] = high

    return as_float(arr, change)


def _sigmoid(arr: np.ndarray, center: float, width: float, low: float, high: float) -> np.ndarray:
    """Return ``(high - low) / (1 + exp(-4 * (x - center) / width)) + low``."""
    import numpy as np

    def change(values: np.ndarray) -> None:
        values -= center
        values *= -4
        values /= width
        # Far below the window it is infinite, which gives 0.
        with np.errstate(over="ignore"):
            np.exp(values, out=values)
        values += 1
        np.divide(high - low, values, out=values)
        values += low

    return as_float(arr, change)


def apply_voi(arr: np.ndarray, ds: Any, index: int = 0) -> np.ndarray:
    """Return an image after its VOI LUT (PS3.3 C.11.2.1.1).

    Parameters
    ----------
    arr : numpy.ndarray
        The image, after its modality LUT.
    ds : Dataset
        Has the elements of the VOI LUT module.
    index : int
        Which one of several LUTs.

    Returns
    -------
    numpy.ndarray
        uint8 or uint16; `arr` itself if there is no VOI LUT Sequence (0028,3010).

    Raises
    ------
    ValueError
        If the LUT is not what its descriptor says.
    NotImplementedError
        If an entry has not 8 to 16 bits.

    Warns
    -----
    UserWarning
        If `arr` is not of integers: their fractions do not count.
    """
    if not ds.get("VOILUTSequence"):
        return arr
    if arr.dtype.kind not in "iu":
        warnings.warn(
            f"a VOI LUT is for integers: of the values of {arr.dtype} the fractions are not used",
            UserWarning,
            stacklevel=2,
        )
    item = _item(ds, "VOILUTSequence", index)
    descriptor = _descriptor(item, samples_are_signed(arr, ds))
    if not 8 <= descriptor.bits <= 16:
        raise NotImplementedError(f"entries of a VOI LUT have 8 to 16 bits, not {descriptor.bits}")
    return take(arr, descriptor.first, entries_of(descriptor, item["LUTData"], ds))


def apply_voi_lut(arr: np.ndarray, ds: Any, index: int = 0, prefer_lut: bool = True) -> np.ndarray:
    """Return an image after its VOI LUT or its window (PS3.3 C.11.2).

    Parameters
    ----------
    arr, ds, index
        As for :func:`apply_voi` and :func:`apply_windowing`.
    prefer_lut : bool
        Which one to apply if there are both.

    Returns
    -------
    numpy.ndarray
        `arr` itself if there is neither.
    """
    has_lut = False
    if ds.get("VOILUTSequence"):
        first = _item(ds, "VOILUTSequence")
        has_lut = first.get("LUTDescriptor") is not None and first.get("LUTData") is not None
    has_window = ds.get("WindowCenter") is not None and ds.get("WindowWidth") is not None
    if has_lut and (prefer_lut or not has_window):
        return apply_voi(arr, ds, index)
    return apply_windowing(arr, ds, index) if has_window else arr


def apply_presentation_lut(arr: np.ndarray, ds: Any) -> np.ndarray:
    """Return an image's P-values (PS3.3 C.11.4, C.11.6).

    Parameters
    ----------
    arr : numpy.ndarray
        The image, after its modality and VOI LUT.
    ds : Dataset
        Has the elements of the Presentation LUT module.

    Returns
    -------
    numpy.ndarray
        With a Presentation LUT Sequence (2050,0010) the entries for the values of the image, which are spread
        over the whole LUT; inverted for the shape INVERSE; else `arr` itself.

    Raises
    ------
    ValueError
        If the LUT is not what its descriptor says, or the image is empty.
    NotImplementedError
        If the Presentation LUT Shape (2050,0020) is unknown.
    """
    if ds.get("PresentationLUTSequence"):
        return _through_presentation_lut(arr, ds)
    shape = ds.get("PresentationLUTShape")
    if shape is None or shape == "IDENTITY":
        return arr
    if shape == "INVERSE":
        inverted: np.ndarray = arr.max() - arr
        return inverted
    raise NotImplementedError(f"Presentation LUT Shape (2050,0020) is IDENTITY or INVERSE, found {shape!r}")


def _through_presentation_lut(arr: np.ndarray, ds: Any) -> np.ndarray:
    """Return an image whose lowest value gives the first entry of the LUT, and its highest the last."""
    import numpy as np

    item = _item(ds, "PresentationLUTSequence")
    descriptor = _descriptor(item)
    entries = entries_of(descriptor, item["LUTData"], ds)
    if item["LUTData"].VR == "US" and entries.dtype == "u1":
        entries = entries.astype("u2")
    if not arr.size:
        raise ValueError("an image without pixels has no lowest and highest value")
    # In single precision, as pydicom has it: which entry a value gives depends on the last bit.
    low = arr.min().astype("f4")
    span = arr.max().astype("f4") - low
    if not span or descriptor.count == 1:
        return take(np.zeros(arr.shape, "u1"), 0, entries)
    step = span / np.float32(descriptor.count - 1)

    def spread(values: np.ndarray) -> None:
        values -= low
        values /= step

    if arr.dtype.kind in "iu" and arr.itemsize <= 2:
        samples = np.arange(int(arr.min()), int(arr.max()) + 1)
        return take(arr, int(samples[0]), take(as_float(samples, spread, "f4"), 0, entries))
    return take(as_float(arr, spread, "f4"), 0, entries)


def _item(ds: Any, keyword: str, index: int = 0) -> Any:
    """Return an item of a sequence; a file may have something else in its place."""
    element = ds[keyword]
    if element.VR != "SQ":
        raise ValueError(f"{element.tag} {keyword} is a sequence, found VR {element.VR}")
    return element.value[index]


def _number(element: Any) -> float:
    """Return the one number that an element holds."""
    return _as_number(element, element.value)


def _as_number(element: Any, value: Any) -> float:
    from decimal import Decimal

    if not isinstance(value, (str, int, float, Decimal)):
        raise ImageNumberError(f"{element.tag} {element.keyword} is one number, found {value!r}")
    return float(value)


def _descriptor(item: Any, is_signed: bool = False) -> Descriptor:
    return Descriptor(item.LUTDescriptor, "LUT Descriptor (0028,3002)", is_signed)
