"""Palettes: samples to colours (PS3.3 C.7.6.3.1.5, C.7.9)."""

from __future__ import annotations

import warnings

from cydicom.pixels.byteorder import required_little_endian, stored_little_endian
from cydicom.pixels.lookup import Descriptor, samples_are_signed, take
from cydicom.pixels.segmented import expand

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np


def apply_color_lut(arr: np.ndarray, ds: Any = None, palette: str | None = None) -> np.ndarray:
    """Return an image's samples as colours.

    Parameters
    ----------
    arr : numpy.ndarray
        The samples, as they are stored.
    ds : Dataset, optional
        Has the elements of a Palette Color Lookup Table.
    palette : str or UID, optional
        One that the standard knows instead: ``"HOT_IRON"``, ``"PET"``, ``"HOT_METAL_BLUE"``,
        ``"PET_20_STEP"``, ``"SPRING"``, ``"SUMMER"``, ``"FALL"``, ``"WINTER"``, or its UID.

    Returns
    -------
    numpy.ndarray
        uint8 or uint16, with red, green and blue as a last dimension, and alpha if the palette has it.
        Samples below the palette have its first colour, those above the last.

    Raises
    ------
    ValueError
        If there is no palette, it is not what its descriptor says, or it is a supplemental one.

    Warns
    -----
    UserWarning
        If samples are above the palette.
    """
    if ds is None and palette is None:
        raise ValueError("a palette is needed: that of a data set, or one that the standard knows")
    if palette is not None:
        from cydicom.pixels.wellknown import palette as well_known

        return take(arr, 0, well_known(str(palette)))
    if ds.get("PixelPresentation") in ("COLOR", "MIXED"):
        raise ValueError("supplemental palettes (PS3.3 C.7.6.19) cannot be applied to whole images")
    if "RedPaletteColorLookupTableDescriptor" not in ds:
        raise ValueError("the data set has no Palette Color Lookup Table Descriptor")
    descriptor = Descriptor(
        ds.RedPaletteColorLookupTableDescriptor,
        "Red Palette Color Lookup Table Descriptor (0028,1101)",
        samples_are_signed(arr, ds),
    )
    colors = _colors(descriptor, ds)
    _report_above(arr, descriptor)
    return take(arr, descriptor.first, colors)


def _report_above(arr: np.ndarray, descriptor: Descriptor) -> None:
    """Warn if there are samples that no entry is for: they all get the last colour."""
    last = descriptor.first + descriptor.count - 1
    if arr.size and arr.max() > last:
        warnings.warn(
            f"there are samples up to {arr.max()}, the palette's last entry is for {last}: "
            "those above have its colour",
            UserWarning,
            stacklevel=3,
        )


def _colors(descriptor: Descriptor, ds: Any) -> np.ndarray:
    """Return the palette's colours as an array of a row for each entry."""
    import numpy as np

    if "RedPaletteColorLookupTableData" in ds:
        form, read = "{}PaletteColorLookupTableData", _plain_entries
    elif "SegmentedRedPaletteColorLookupTableData" in ds:
        form, read = "Segmented{}PaletteColorLookupTableData", _segmented_entries
    else:
        raise ValueError("the data set has no Palette Color Lookup Table Data")
    keywords = [form.format(name) for name in ("Red", "Green", "Blue")]
    if ds.get(form.format("Alpha")):
        keywords.append(form.format("Alpha"))
    channels = []
    for keyword in keywords:
        if keyword not in ds:
            raise AttributeError(f"the data set has no {keyword}")
        channels.append(read(descriptor, ds[keyword], ds))
    if len({channel.dtype for channel in channels}) > 1:
        raise ValueError("the lookup tables of a palette's colours are not of one size")
    return np.stack(channels, axis=1)


def _plain_entries(descriptor: Descriptor, element: Any, ds: Any) -> np.ndarray:
    """Return the entries of one colour; their size is what the number of bytes says, not the descriptor."""
    import numpy as np

    data, count = _octets(element), descriptor.count
    if len(data) == 2 * count and not (count == 1 and descriptor.bits == 8):
        big = stored_little_endian(ds) is False
        return np.frombuffer(data, ">u2" if big else "<u2").astype("u2")
    if len(data) in (count, count + count % 2):
        return _single_octets(data, element, ds)[:count]
    raise ValueError(
        f"{descriptor.name} says {count} entries, which are {count} or {2 * count} bytes; "
        f"{element.keyword} has {len(data)}"
    )


def _segmented_entries(descriptor: Descriptor, element: Any, ds: Any) -> np.ndarray:
    """Return the entries that the segments of one colour stand for."""
    import numpy as np

    data = _octets(element)
    if descriptor.bits not in (8, 16):
        raise ValueError(f"entries of a segmented palette have 8 or 16 bits, not {descriptor.bits}")
    little = required_little_endian(ds)
    if descriptor.bits == 8:
        numbers = _single_octets(data, element, ds)
    elif len(data) % 2:
        raise ValueError(f"{element.keyword} has {len(data)} bytes, which are no numbers of 16 bits")
    else:
        numbers = np.frombuffer(data, "<u2" if little else ">u2")
    entries = expand(numbers.tolist(), descriptor.bits == 8)
    if len(entries) < descriptor.count:
        raise ValueError(
            f"{descriptor.name} says {descriptor.count} entries, the segments stand for {len(entries)}"
        )
    return np.array(entries[: descriptor.count], f"u{descriptor.bits // 8}")


def _octets(element: Any) -> bytes:
    """Return the bytes of an element of a palette.

    Raises
    ------
    ValueError
        If its value is none of bytes.
    """
    value = element.value
    if not isinstance(value, (bytes, bytearray, memoryview)):
        raise ValueError(f"{element.keyword} has no bytes: its value is of {type(value).__name__}")
    return bytes(value)


def _single_octets(data: bytes, element: Any, ds: Any) -> np.ndarray:
    """Return entries of 8 bits; two of them are a word, whose bytes are swapped in big endian (PS3.5 7.3)."""
    import numpy as np

    octets = np.frombuffer(data, "u1")
    if element.VR == "OW" and len(data) % 2 == 0 and stored_little_endian(ds) is False:
        octets = octets.reshape(-1, 2)[:, ::-1].reshape(-1)
    return octets
