"""The elements that change with the pixel data of a data set."""

from __future__ import annotations

import copy
from contextlib import contextmanager

from cydicom.errors import MissingImageElement
from cydicom.uid import UID, generate_uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import numpy as np

    from cydicom.vr import VR


def transfer_syntax_of(ds: Any, what: str) -> UID:
    """Return the transfer syntax that a data set has.

    Raises
    ------
    AttributeError
        If it does not say, or what should say it is no UID.
    """
    meta = getattr(ds, "file_meta", None)
    syntax = meta.get("TransferSyntaxUID") if meta is not None else None
    if not syntax:
        raise AttributeError(
            f"whether the data set can be {what} depends on (0002,0010) Transfer Syntax UID, which its "
            "'file_meta' does not have"
        )
    if not isinstance(syntax, str):
        # As it was read if the element has lost its VR.
        raise MissingImageElement(
            f"whether the data set can be {what} depends on (0002,0010) Transfer Syntax UID, which is "
            f"{syntax!r:.80}, no UID"
        )
    return UID(syntax)


#: What may be set or removed with the pixel data.
_IN_DATASET = (
    *("PixelData", "ExtendedOffsetTable", "ExtendedOffsetTableLengths", "NumberOfFrames", "SOPInstanceUID"),
    *("PhotometricInterpretation", "PlanarConfiguration", "SamplesPerPixel", "Rows", "Columns"),
    *("BitsAllocated", "BitsStored", "HighBit", "PixelRepresentation"),
)
_IN_FILE_META = ("TransferSyntaxUID", "MediaStorageSOPInstanceUID")


@contextmanager
def all_or_none_set(ds: Any) -> Iterator[None]:
    """Put back what was set of the pixel data's elements if the block ends early, by a signal too."""
    meta = ds.file_meta
    before = [(ds, name, _as_it_is(ds, name)) for name in _IN_DATASET]
    before += [(meta, name, _as_it_is(meta, name)) for name in _IN_FILE_META]
    try:
        yield
    except BaseException:
        for owner, name, element in before:
            if element is not None:
                owner[name] = element
            elif name in owner:
                del owner[name]
        raise


def _as_it_is(ds: Any, keyword: str) -> Any:
    """Return an element for later: not converted if it was not, another object if setting would change it."""
    if keyword not in ds:
        return None
    element = ds.get_item(keyword, keep_deferred=True)
    return element if isinstance(element, tuple) else copy.copy(element)


def set_value(ds: Any, value: bytes, vr: VR, undefined_length: bool) -> None:
    """Set Pixel Data, and forget an array of what it was."""
    ds.PixelData = value
    element = ds["PixelData"]
    element.VR = vr
    element.is_undefined_length = undefined_length
    ds._pixel_array = None
    ds._pixel_id = {}


def set_offsets(ds: Any, tables: tuple[bytes, bytes] | None) -> None:
    """Set the Extended Offset Table and its lengths; remove those of what the pixel data was before."""
    offsets, lengths = tables if tables is not None else (None, None)
    set_or_remove(ds, "ExtendedOffsetTable", offsets)
    set_or_remove(ds, "ExtendedOffsetTableLengths", lengths)


def set_or_remove(ds: Any, keyword: str, value: Any) -> None:
    """Set an element, or have none if there is no value."""
    if value is not None:
        setattr(ds, keyword, value)
    elif keyword in ds:
        delattr(ds, keyword)


def set_identity(ds: Any, syntax: UID, new_instance: bool) -> None:
    """Set the transfer syntax, and a new SOP Instance UID if it is to have one."""
    ds.ensure_file_meta()
    ds.file_meta.TransferSyntaxUID = syntax
    if new_instance:
        instance = generate_uid()
        ds.SOPInstanceUID = instance
        ds.file_meta.MediaStorageSOPInstanceUID = instance


def little_endian(array: np.ndarray) -> memoryview:
    """Return the bytes of an array in little endian."""
    import numpy as np

    array = np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<"))
    return array.reshape(-1).view(np.uint8).data
