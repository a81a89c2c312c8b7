"""What a data set says of its pixels, by pydicom's functions: sizes, types, shapes, options."""

from __future__ import annotations

import warnings

from cydicom.pixels.byteorder import required_little_endian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

#: The options of a runner by the elements that they come from.
_IMAGE_PIXEL = {
    0x00280002: "samples_per_pixel",
    0x00280004: "photometric_interpretation",
    0x00280006: "planar_configuration",
    0x00280008: "number_of_frames",
    0x00280010: "rows",
    0x00280011: "columns",
    0x00280100: "bits_allocated",
    0x00280101: "bits_stored",
    0x00280103: "pixel_representation",
}

#: The elements that pixels depend on.
_KEYWORDS = (
    *("SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "NumberOfFrames", "Rows"),
    *("Columns", "BitsAllocated", "BitsStored", "PixelRepresentation"),
    *("FloatPixelData", "DoubleFloatPixelData", "PixelData"),
)

#: Transfer syntaxes whose decoded pixels have a Planar Configuration of their own, as pydicom 2 had it.
_BY_PIXEL = frozenset(f"1.2.840.10008.1.2.4.{number}" for number in (50, 57, 70, 80, 81, 90, 91))
_BY_PLANE = "1.2.840.10008.1.2.5"


def get_nr_frames(ds: Any, warn: bool = True) -> int:
    """Return Number of Frames (0028,0008), or 1 if it is missing, empty or 0.

    Parameters
    ----------
    ds : Dataset
        Has the element or not.
    warn : bool
        Whether to issue a ``UserWarning`` if it is empty or 0.
    """
    if "NumberOfFrames" not in ds:
        return 1
    frames: int = ds.NumberOfFrames
    if not frames:
        if warn:
            _warn_of_frames(frames)
        return 1
    return frames


def _warn_of_frames(found: object) -> None:
    warnings.warn(
        f"(0028,0008) Number of Frames is {found!r}, one frame is assumed", UserWarning, stacklevel=3
    )


def get_expected_length(ds: Any, unit: str = "bytes") -> int:
    """Return the size that native pixel data should have, without padding.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Image Pixel module.
    unit : str
        ``"bytes"``, or ``"pixels"`` for the samples of all pixels.

    Raises
    ------
    AttributeError
        If one of the elements is missing.
    """
    length: int = ds.Rows * ds.Columns * ds.SamplesPerPixel * get_nr_frames(ds)
    if unit == "pixels":
        return length
    bits: int = ds.BitsAllocated
    if bits == 1:
        return (length + 7) // 8
    length *= bits // 8
    # Two pixels share their colour samples (PS3.3 C.7.6.3.1.2).
    return length // 3 * 2 if ds.PhotometricInterpretation == "YBR_FULL_422" else length


def get_image_pixel_ids(ds: Any) -> dict[str, int]:
    """Return the identities of the values that pixels depend on, by keyword; of ``None`` for missing ones."""
    return {keyword: id(getattr(ds, keyword, None)) for keyword in _KEYWORDS}


def as_pixel_options(ds: Any, **kwargs: Any) -> dict[str, Any]:
    """Return what a data set says of its pixels, as options of a decoder or encoder.

    Parameters
    ----------
    ds : Dataset
        Has elements of the Image Pixel module.
    **kwargs
        Options that replace those of the data set.

    Returns
    -------
    dict
        The options for the elements that there are, and ``number_of_frames`` in any case.
    """
    options = {name: ds[tag].value for tag, name in _IMAGE_PIXEL.items() if tag in ds}
    if not options.get("number_of_frames"):
        if "number_of_frames" in options:
            _warn_of_frames(options["number_of_frames"])
        options["number_of_frames"] = 1
    if "ExtendedOffsetTable" in ds and "ExtendedOffsetTableLengths" in ds:
        options["extended_offsets"] = (ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths)
    options.update(kwargs)
    return options


def pixel_dtype(ds: Any, as_float: bool = False) -> np.dtype[Any]:
    """Return the type of an array for a data set's pixels, in its byte order.

    Parameters
    ----------
    ds : Dataset
        Has Bits Allocated (0028,0100) and Pixel Representation (0028,0103).
    as_float : bool
        Whether they are floats, which have no Pixel Representation.

    Raises
    ------
    AttributeError
        If an element is missing, or nothing tells the byte order.
    ValueError
        If an element has a value that it cannot have.
    NotImplementedError
        If there is no type of so many bits.
    """
    import numpy as np

    little = required_little_endian(ds)
    kind = "f"
    if not as_float:
        representation = ds.PixelRepresentation
        if representation not in (0, 1):
            raise ValueError(f"Pixel Representation (0028,0103) is 0 or 1, found {representation!r}")
        kind = "i" if representation else "u"
    bits: int = ds.BitsAllocated
    if bits == 1:
        return np.dtype("uint8")
    if not isinstance(bits, int):
        raise TypeError(f"Bits Allocated (0028,0100) is a number, found {bits!r}")
    if bits < 1 or bits % 8:
        raise ValueError(f"Bits Allocated (0028,0100) is 1 or a multiple of 8, found {bits}")
    name = f"{'<' if little else '>'}{kind}{bits // 8}"
    try:
        return np.dtype(name)
    except TypeError as error:
        raise NotImplementedError(f"there is no type {name!r} for pixels of {bits} bits") from error


def reshape_pixel_array(ds: Any, arr: np.ndarray) -> np.ndarray:
    """Return pixels in their shape: ([frames,] rows, columns[, samples]); a view.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Image Pixel module, and Transfer Syntax UID if a pixel has several samples.
    arr : numpy.ndarray
        The samples of all frames in one dimension.

    Raises
    ------
    AttributeError
        If an element is missing.
    ValueError
        If an element has a value that it cannot have, or the samples are not so many.
    """
    frames = get_nr_frames(ds)
    samples = ds.SamplesPerPixel
    if samples < 1:
        raise ValueError(f"Samples per Pixel (0028,0002) is 1 or more, found {samples!r}")
    leading = (frames,) if frames > 1 else ()
    if samples == 1:
        return arr.reshape(*leading, ds.Rows, ds.Columns)
    if planar_configuration(ds) == 0:
        return arr.reshape(*leading, ds.Rows, ds.Columns, samples)
    import numpy as np

    return np.moveaxis(arr.reshape(*leading, samples, ds.Rows, ds.Columns), -3, -1)


def planar_configuration(ds: Any) -> int:
    """Return 0 if the samples of a pixel are together once it is decoded, 1 if each is a plane.

    Raises
    ------
    AttributeError
        If an element is missing.
    ValueError
        If Planar Configuration is neither.
    """
    syntax = ds.file_meta.TransferSyntaxUID
    if syntax in _BY_PIXEL:
        return 0
    if syntax == _BY_PLANE:
        return 1
    planar: int = ds.PlanarConfiguration
    if planar not in (0, 1):
        raise ValueError(f"Planar Configuration (0028,0006) is 0 or 1, found {planar!r}")
    return planar
