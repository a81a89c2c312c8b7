"""Samples through tables: LUT descriptors and data, and functions of one sample applied to whole images."""

from __future__ import annotations

import warnings

from cydicom.pixels.byteorder import required_little_endian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import numpy as np

    #: Replaces values in a 1-D array of floats by others.
    InPlace = Callable[[np.ndarray], None]

#: Samples worked on at a time, so that the temporaries stay in the processor's cache.
CHUNK = 16384


class Descriptor:
    """The three values of a LUT Descriptor (PS3.3 C.11.1.1.1, C.7.6.3.1.5).

    Parameters
    ----------
    values : sequence of int
        The values of the element.
    name : str
        The element, for errors.
    is_signed : bool
        Whether the samples are: the second value is of their type, whatever its VR says.

    Attributes
    ----------
    count : int
        Entries: the first value, of which 0 stands for 65,536.
    first : int
        The sample that the first entry is for.
    bits : int
        Bits of an entry.

    Raises
    ------
    ValueError
        If there are not three numbers, or the first is not from 0 to 65,536.
    """

    __slots__ = ("bits", "count", "first", "name")

    def __init__(self, values: Any, name: str, is_signed: bool = False) -> None:
        self.name = name
        if values is None or isinstance(values, (str, bytes)) or not hasattr(values, "__len__"):
            raise ValueError(f"{name} has three values, found {values!r}")
        if len(values) != 3 or any(type(value) is not int for value in map(_plain, values)):
            raise ValueError(f"{name} has three integers, found {values!r}")
        count, first, bits = map(_plain, values)
        if not 0 <= count <= 65536:
            # A count above 32,767 that was read with the VR SS.
            if not -32768 <= count < 0:
                raise ValueError(f"{name}: 0 to 65,536 entries are possible, found {count}")
            count += 65536
        self.count = count or 65536
        self.first = first - 65536 if is_signed and 32767 < first < 65536 else first
        self.bits = bits


def _plain(value: Any) -> Any:
    return int(value) if isinstance(value, int) else value


def samples_are_signed(arr: np.ndarray, ds: Any) -> bool:
    """Return whether samples are signed: those of the array, or those that it was made from."""
    return arr.dtype.kind == "i" or (arr.dtype.kind == "f" and ds.get("PixelRepresentation") == 1)


def entries_of(descriptor: Descriptor, element: Any, ds: Any) -> np.ndarray:
    """Return the entries of LUT Data (0028,3006) as a 1-D array of uint8 or uint16, or wider if it says so.

    Parameters
    ----------
    descriptor : Descriptor
        Tells their number, and their bits.
    element : DataElement
        US with the entries as numbers, or bytes with 16 bits, or 8 bits, for each entry.
    ds : Dataset
        Tells the byte order of bytes.

    Raises
    ------
    ValueError
        If there are fewer entries than the descriptor says, or one is no number of 16 bits.

    Warns
    -----
    UserWarning
        If there are more.
    """
    import numpy as np

    value = element.value
    if isinstance(value, (bytes, bytearray, memoryview)):
        if descriptor.bits <= 8 and len(value) in (descriptor.count, descriptor.count + descriptor.count % 2):
            raw = np.frombuffer(value, "u1")
        else:
            order = "<u2" if required_little_endian(ds) else ">u2"
            raw = np.frombuffer(value, order, len(value) // 2)
    else:
        numbers = [value] if isinstance(value, int) else value or []
        if not all(isinstance(number, int) and 0 <= number <= 65535 for number in numbers):
            raise ValueError(f"the entries of {descriptor.name} are numbers of 16 bits")
        raw = np.array(numbers, "i8")
    if raw.size < descriptor.count:
        raise ValueError(f"{descriptor.name} says {descriptor.count} entries, its data has {raw.size}")
    if raw.size > descriptor.count + 1:
        warnings.warn(
            f"{descriptor.name} says {descriptor.count} entries, its data has more: {raw.size}",
            UserWarning,
            stacklevel=3,
        )
    entries = raw[: descriptor.count]
    return entries.astype(_entry_type(descriptor, int(entries.max())))


def _entry_type(descriptor: Descriptor, highest: int) -> str:
    """Return the type for entries: that of their bits, unless one does not fit into it."""
    bits = descriptor.bits
    if bits in (32, 64):
        return f"u{bits // 8}"
    return "u1" if bits <= 8 and highest < 256 else "u2"


def take(arr: np.ndarray, first: int, table: np.ndarray) -> np.ndarray:
    """Return the table's entry for each sample; below the table it is the first entry, above it the last.

    Parameters
    ----------
    arr : numpy.ndarray
        Integers, or floats, of which the integer part counts.
    first : int
        The sample that the first entry is for.
    table : numpy.ndarray
        Entries; if it is 2-D, rows that become a last dimension.
    """
    import numpy as np

    table = np.ascontiguousarray(table)
    out = np.empty(arr.shape + table.shape[1:], table.dtype)
    if not arr.size:
        return out
    if arr.dtype.kind in "iu" and arr.itemsize <= 2:
        from cydicom._native.lookup import look_up

        look_up(
            np.ascontiguousarray(arr).data,
            table.data,
            out.data,
            arr.itemsize,
            arr.dtype.kind == "i",
            max(min(first, 1 << 20), -1 << 20),
            table.itemsize * (table.shape[1] if table.ndim > 1 else 1),
            not arr.dtype.isnative,
        )
        return out
    samples, entries = np.ravel(arr), out.reshape(arr.size, *table.shape[1:])
    last = first + len(table) - 1
    for start in range(0, arr.size, CHUNK):
        part = samples[start : start + CHUNK]
        if part.dtype.kind in "iu":
            # The bounds have to be numbers that the type has.
            lowest = 0 if part.dtype.kind == "u" else first
            part = np.clip(part, max(first, lowest), max(last, lowest))
        else:
            part = np.clip(np.nan_to_num(part.astype("f8"), nan=first), first - 1, last + 1)
        entries[start : start + CHUNK] = table[np.clip(part.astype("i8") - first, 0, len(table) - 1)]
    return out


def as_float(arr: np.ndarray, change: InPlace, dtype: str = "f8") -> np.ndarray:
    """Return an array of floats: the values that `change` makes of those of an array.

    Takes no memory beyond the array returned but a table of at most 65,536 values, or a chunk.

    Parameters
    ----------
    arr : numpy.ndarray
        Of any real type and shape.
    change : callable
        Replaces the values of a 1-D array of floats, each independent of the others.
    dtype : str
        The type of the floats, also of those that `change` works on.
    """
    import numpy as np

    if arr.dtype.kind in "iu" and arr.itemsize <= 2 and arr.size >= 2 * CHUNK:
        low, high = int(arr.min()), int(arr.max())
        if 2 * (high - low + 1) <= arr.size:
            table = np.arange(low, high + 1).astype(dtype)
            change(table)
            return take(arr, low, table)
    out = np.empty(arr.shape, dtype)
    flat, samples = out.reshape(-1), np.ravel(arr)
    for start in range(0, arr.size, CHUNK):
        part = flat[start : start + CHUNK]
        part[:] = samples[start : start + CHUNK]
        change(part)
    return out
