"""Overlay planes: the bits of Overlay Data as arrays (PS3.3 C.9.2)."""

from __future__ import annotations

import warnings

from cydicom._native import bits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    import numpy as np

_ELEMENTS = {
    "OverlayData": 0x3000,
    "OverlayBitsAllocated": 0x0100,
    "OverlayRows": 0x0010,
    "OverlayColumns": 0x0011,
}
_NUMBER_OF_FRAMES = 0x0015
_WITHOUT_VALUE = frozenset(("OverlayBitsAllocated",))


def get_overlay_array(ds: Any, group: int) -> np.ndarray:
    """Return an overlay plane.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Overlay Plane module.
    group : int
        The group of the plane, 0x6000 to 0x60FF.

    Returns
    -------
    numpy.ndarray
        uint8, 0 and 1, of shape ([frames,] rows, columns).

    Raises
    ------
    AttributeError
        If an element is missing.
    ValueError
        If a number of rows, columns or frames is none, or there are fewer bits than these make.

    Warns
    -----
    UserWarning
        If there are more bytes than that.
    """
    description, data = _plane(ds, group)
    expected = get_expected_length(description)
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise ValueError(f"({group:04X},3000) Overlay Data has no bytes: it is of {type(data).__name__}")
    nbytes = len(data)
    if nbytes < expected:
        raise ValueError(
            f"({group:04X},3000) Overlay Data has {nbytes} bytes, {expected} are expected of "
            f"{description['NumberOfFramesInOverlay']} frames of {description['OverlayRows']} x "
            f"{description['OverlayColumns']}"
        )
    if nbytes > expected + expected % 2:
        warnings.warn(
            f"({group:04X},3000) Overlay Data has {nbytes} bytes, of which {expected} are used",
            UserWarning,
            stacklevel=3,
        )
    elif nbytes % 2:
        warnings.warn(
            f"({group:04X},3000) Overlay Data has {nbytes} bytes, without the one that makes them even",
            UserWarning,
            stacklevel=3,
        )
    import numpy as np

    plane = np.empty(get_expected_length(description, "pixels"), "u1")
    bits.unpack_into(data, plane.data)
    return reshape_overlay_array(description, plane)


def _plane(ds: Any, group: int) -> tuple[dict[str, int], Any]:
    """Return the numbers of an overlay plane, checked, and its data."""
    values = {}
    missing = []
    for keyword, number in _ELEMENTS.items():
        element = ds.get((group, number))
        if element is None or (element.value is None and keyword not in _WITHOUT_VALUE):
            missing.append(f"({group:04X},{number:04X}) {keyword}")
        else:
            values[keyword] = element.value
    if missing:
        raise AttributeError(f"the data set has no overlay plane, for want of {', '.join(missing)}")
    frames = ds.get((group, _NUMBER_OF_FRAMES))
    description = {
        "OverlayRows": values["OverlayRows"],
        "OverlayColumns": values["OverlayColumns"],
        "NumberOfFramesInOverlay": 1 if frames is None or frames.value in (None, "") else frames.value,
    }
    for keyword, value in description.items():
        if not isinstance(value, int) or value < 1:
            raise ValueError(f"{keyword} of the overlay plane {group:04X} is 1 or more, found {value!r}")
    return description, values["OverlayData"]


def get_expected_length(elem: Mapping[str, Any], unit: str = "bytes") -> int:
    """Return the size that Overlay Data should have, without padding.

    Parameters
    ----------
    elem : dict
        ``OverlayRows``, ``OverlayColumns`` and ``NumberOfFramesInOverlay``.
    unit : str
        ``"bytes"`` or ``"pixels"``.
    """
    length: int = elem["OverlayRows"] * elem["OverlayColumns"] * elem["NumberOfFramesInOverlay"]
    return length if unit == "pixels" else (length + 7) // 8


def reshape_overlay_array(elem: Mapping[str, Any], arr: np.ndarray) -> np.ndarray:
    """Return the pixels of an overlay in their shape, ([frames,] rows, columns); a view.

    Parameters
    ----------
    elem : dict
        ``OverlayRows``, ``OverlayColumns`` and ``NumberOfFramesInOverlay``.
    arr : numpy.ndarray
        The pixels in one dimension.

    Raises
    ------
    ValueError
        If the frames are none, or the pixels are not so many.
    """
    frames = elem["NumberOfFramesInOverlay"]
    if frames < 1:
        raise ValueError(f"Number of Frames in Overlay (60xx,0015) is 1 or more, found {frames}")
    shape = (elem["OverlayRows"], elem["OverlayColumns"])
    return arr.reshape(shape if frames == 1 else (frames, *shape))
