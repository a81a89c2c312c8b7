"""One frame of an image as eight-bit samples to look at: modality LUT, window or VOI LUT, palette, colour.

Grey values go through the transformations of PS3.4 N.2 in order; what they come to is spread over 0 to 255.
Overlays and shutters are not drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cydicom.dataset import Dataset

if TYPE_CHECKING:
    import numpy as np

    Array = np.ndarray[Any, Any]

__all__ = ["frame_attributes", "render"]

_KEYWORDS = (
    *("BitsAllocated", "BitsStored", "PixelRepresentation", "PhotometricInterpretation"),
    *("RescaleSlope", "RescaleIntercept", "ModalityLUTSequence"),
    *("WindowCenter", "WindowWidth", "VOILUTFunction", "VOILUTSequence"),
)
#: Functional groups that hold them, in shared and per-frame items (PS3.3 C.7.6.16.2).
_GROUPS = ("PixelValueTransformationSequence", "FrameVOILUTSequence")


def frame_attributes(ds: Dataset, index: int) -> Dataset:
    """Return the elements, of functional groups too, that say how frame `index`, from 0, is shown."""
    found = Dataset()
    groups = []
    for keyword, item in (("SharedFunctionalGroupsSequence", 0), ("PerFrameFunctionalGroupsSequence", index)):
        items = ds.get(keyword) or ()
        if item < len(items):
            groups += [group[0] for name in _GROUPS if (group := items[item].get(name))]
    for source in (ds, *groups):
        for keyword in _KEYWORDS:
            if keyword in source:
                found[keyword] = source[keyword]
    return found


def render(
    frame: Array,
    ds: Dataset,
    index: int = 0,
    window: tuple[float, float] | None = None,
    voi: int | None = None,
    invert: bool = False,
) -> Array:
    """Return a frame as an array of unsigned bytes, (rows, columns) or (rows, columns, 3).

    Parameters
    ----------
    frame : array
        (rows, columns) or (rows, columns, 3), in RGB if it is in colour.
    ds : Dataset
        What it was read from.
    index : int
        Which frame it is, counted from 0.
    window : tuple of float, optional
        Centre and width, in the units behind the modality LUT.
    voi : int, optional
        Which of the windows or VOI LUTs of the file to use.  Without it, and without `window`, it is the
        first; if there are none, samples of up to eight bits are taken as they are, others from the smallest
        to the largest of the frame.
    invert : bool
        Whether to exchange black and white.

    Raises
    ------
    ValueError
        If the window is none, or there is no such window or VOI LUT.
    """
    kind = frame_attributes(ds, index)
    photometric = str(kind.get("PhotometricInterpretation") or "")
    if photometric == "PALETTE COLOR":
        from cydicom.pixels import apply_color_lut

        frame = apply_color_lut(frame, ds)
        shown = _scaled(frame, 0, (1 << 8 * frame.dtype.itemsize) - 1)
    elif frame.ndim == 3:
        shown = _scaled(frame, 0, (1 << int(kind.BitsStored)) - 1)
    else:
        shown = _grey(frame, kind, window, voi)
        invert ^= photometric == "MONOCHROME1"
    return 255 - shown if invert else shown


def _grey(frame: Array, kind: Dataset, window: tuple[float, float] | None, voi: int | None) -> Array:
    import numpy as np

    from cydicom.pixels import apply_modality_lut, apply_voi, apply_windowing

    is_whole = frame.dtype.kind in "iu"
    values = apply_modality_lut(frame, kind)
    if window is not None:
        # Elements of their own: those of the file stay as they are.
        for keyword, value in zip(("WindowCenter", "WindowWidth"), window, strict=True):
            kind.pop(keyword, None)
            setattr(kind, keyword, value)
        return _scaled(apply_windowing(values, kind), *_window_limits(kind, 0))
    luts, windows = len(kind.get("VOILUTSequence") or ()), _number_of_windows(kind)
    if voi is not None and voi >= max(luts, windows):
        have = f"has {max(luts, windows)}" if luts or windows else "has none"
        raise ValueError(f"there is no window or VOI LUT {voi + 1}: the frame {have}")
    chosen = voi or 0
    if chosen < luts and is_whole and values.dtype.kind in "iu":
        bits = int(kind.VOILUTSequence[chosen].LUTDescriptor[2])
        return _scaled(apply_voi(values, kind, chosen), 0, (1 << bits) - 1)
    if chosen < windows:
        return _scaled(apply_windowing(values, kind, chosen), *_window_limits(kind, chosen))
    bits = int(kind.get("BitsStored") or 16)
    if is_whole and bits <= 8 and "ModalityLUTSequence" not in kind:
        signed = kind.get("PixelRepresentation") == 1
        ends = np.array([-(1 << bits - 1), (1 << bits - 1) - 1] if signed else [0, (1 << bits) - 1])
        return _scaled(values, *np.sort(apply_modality_lut(ends, kind)))
    finite = values[np.isfinite(values)]
    return _scaled(values, finite.min(), finite.max()) if finite.size else np.zeros(values.shape, np.uint8)


def _number_of_windows(kind: Dataset) -> int:
    """Return how many windows there are: pairs of a centre and a width."""
    if kind.get("WindowCenter") in (None, "") or kind.get("WindowWidth") in (None, ""):
        return 0
    return min(int(kind["WindowCenter"].VM), int(kind["WindowWidth"].VM))


def _window_limits(kind: Dataset, index: int) -> tuple[float, float]:
    """Return what a window makes of the darkest and of the brightest value there can be."""
    import numpy as np

    from cydicom.pixels import apply_windowing

    with np.errstate(over="ignore"):
        low, high = apply_windowing(np.array([-1e30, 1e30]), kind, index)
    # With a negative slope the first is the larger one.
    return float(low), float(high)


def _scaled(values: Array, low: float, high: float) -> Array:
    """Return `values` as bytes: 0 for `low` and beyond, 255 for `high` and beyond."""
    import numpy as np

    if low == 0 and high == 255 and values.dtype == np.uint8:
        return values
    if high == low:
        return np.zeros(values.shape, np.uint8)
    scaled = np.subtract(values, low, dtype="float64")
    scaled *= 255 / (float(high) - float(low))
    np.nan_to_num(scaled, copy=False, nan=0.0, posinf=255.0, neginf=0.0)
    return np.clip(np.rint(scaled, out=scaled), 0, 255, out=scaled).astype(np.uint8)
