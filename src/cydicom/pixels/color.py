"""Colour spaces: 8-bit RGB to YBR_FULL and back (PS3.3 C.7.6.3.1.2)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    import numpy as np

    Conversion = Callable[[np.ndarray], np.ndarray]

#: Without subsampling the two are the same.
_YBR = frozenset(("YBR_FULL", "YBR_FULL_422"))


def convert_color_space(arr: np.ndarray, current: str, desired: str, per_frame: bool = False) -> np.ndarray:
    """Return an image in another colour space.

    Parameters
    ----------
    arr : numpy.ndarray
        8-bit unsigned samples, the three of a pixel in the last dimension.
    current, desired : str
        ``"RGB"``, ``"YBR_FULL"`` or ``"YBR_FULL_422"``, which stands for YBR_FULL after its subsampling was
        undone.
    per_frame : bool
        Whether to convert the frames of a 4-D array one by one, in place, and return the array itself.

    Returns
    -------
    numpy.ndarray
        A new array; `arr` itself if there is nothing to convert, or with `per_frame`.

    Raises
    ------
    NotImplementedError
        If one of the colour spaces is another.
    ValueError
        If the array has not the samples of RGB or YBR_FULL pixels.
    """
    convert = _conversion(str(current), str(desired))
    if str(arr.dtype) != "uint8":
        raise ValueError(f"colour spaces are converted for arrays of uint8, not of {arr.dtype}")
    if convert is None:
        return arr
    if not arr.ndim or arr.shape[-1] != 3:
        raise ValueError(f"the last dimension of a colour image has 3 samples, the shape is {arr.shape}")
    if per_frame and arr.ndim == 4:
        for frame in arr:
            frame[:] = convert(frame)
        return arr
    return convert(arr)


def _conversion(current: str, desired: str) -> Conversion | None:
    """Return what converts, None if there is nothing to convert."""
    known = (current == "RGB" or current in _YBR) and (desired == "RGB" or desired in _YBR)
    if not known:
        raise NotImplementedError(f"{current} cannot be converted to {desired}")
    if (current == "RGB") == (desired == "RGB"):
        return None
    return _convert_YBR_FULL_to_RGB if desired == "RGB" else _convert_RGB_to_YBR_FULL


def _convert_YBR_FULL_to_RGB(arr: np.ndarray) -> np.ndarray:
    """Return 8-bit YBR_FULL pixels as RGB."""
    import numpy as np

    from cydicom._native import ybr

    out = np.empty(arr.shape, "u1")
    ybr.to_rgb(np.ascontiguousarray(arr).data, out.data)
    return out


def _convert_RGB_to_YBR_FULL(arr: np.ndarray) -> np.ndarray:
    """Return 8-bit RGB pixels as YBR_FULL."""
    import numpy as np

    from cydicom._native import ybr

    out = np.empty(arr.shape, "u1")
    ybr.to_ybr(np.ascontiguousarray(arr).data, out.data)
    return out
