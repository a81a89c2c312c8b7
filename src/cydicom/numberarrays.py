"""The numbers of one element as a numpy array, without an object for each where the value is still bytes."""

from __future__ import annotations

from cydicom.multival import MultiValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from numpy import ndarray

#: numpy's letter for the numbers of each VR; what has bytes as its value is stored little endian.
_TYPES = {"DS": "f8", "IS": "i8", "FD": "f8", "FL": "f4", "SL": "i4", "SS": "i2", "SV": "i8"}
_TYPES |= {"UL": "u4", "US": "u2", "UV": "u8", "AT": "u4"}
_BYTES_TYPES = {"OB": "u1", "OD": "f8", "OF": "f4", "OL": "u4", "OV": "u8", "OW": "u2", "UN": "u1"}


def to_array(vr: str, value: Any) -> ndarray[Any, Any]:
    """Return the numbers of a value as a new array of one dimension.

    Parameters
    ----------
    vr : str
        The value representation.
    value : Any
        One number, several, ``None`` for none, or bytes.

    Returns
    -------
    numpy.ndarray
        float64 for DS, int64 for IS, else the type of the VR; the bytes of OB to OW count as little endian.

    Raises
    ------
    TypeError
        If the VR does not hold numbers.
    ValueError
        If some value is not a number, or bytes end inside one.
    """
    import numpy

    letter = str(vr)
    if letter in _BYTES_TYPES:
        kind = _BYTES_TYPES[letter]
        return numpy.frombuffer(value or b"", "<" + kind).astype(kind)
    if letter not in _TYPES:
        raise TypeError(f"a value of VR {letter} does not hold numbers")
    kind = _TYPES[letter]
    if value is None or (isinstance(value, str) and not value.strip()):
        return numpy.empty(0, kind)
    if isinstance(value, (MultiValue, list, tuple, numpy.ndarray)):
        return numpy.array(value, dtype=kind).reshape(-1)
    return numpy.array([value], dtype=kind)
