"""pydicom's older import path of functions about pixel data."""

from __future__ import annotations

import warnings
from sys import byteorder

from cydicom.pixel_data_handlers.olderpaths import older_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np


def _dtype_corrected_for_endianness(is_little_endian: bool, numpy_dtype: np.dtype[Any]) -> np.dtype[Any]:
    """Return a type in the byte order of a data set.

    Raises
    ------
    ValueError
        If the byte order is ``None``.
    """
    if is_little_endian is None:
        raise ValueError("the byte order is not known: is_little_endian is None")
    if is_little_endian != (byteorder == "little"):
        return numpy_dtype.newbyteorder("S")
    return numpy_dtype


def __getattr__(name: str) -> Any:
    if name == "dtype_corrected_for_endianness":
        warnings.warn(f"{__name__}.{name} has no successor", DeprecationWarning, stacklevel=2)
        return _dtype_corrected_for_endianness
    return older_name(__name__, name)
