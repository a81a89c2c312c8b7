"""Images without anything out of the ordinary: the way from a source to samples that needs no runner.

Most images are native, or one frame in RLE, with all elements as they should be and as many bytes as these
say.  What they are is known from one look, and making a runner would take longer than reading a small image.
Whatever is in any way special is left to :class:`~cydicom.pixels.decoders.base.Decoder`, which does the same.
"""

from __future__ import annotations

import numpy as np

from cydicom._native import samples
from cydicom._native.imagepixel import plain_image, plain_pixels, plain_syntax, sole_fragment
from cydicom._native.keywordaccess import KeywordAccess
from cydicom._native.roomfor import RoomForBytes
from cydicom.pixels.array import Layout, dtype_of
from cydicom.pixels.decoders import rle
from cydicom.pixels.frames import may_be_items
from cydicom.pixels.spec import spec_of, usual_spec

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from cydicom._native.blocks import Blocks
    from cydicom.pixels.spec import PixelSpec

    Place = tuple[Blocks, int, int]
    Properties = dict[str, str | int]

_NATIVE_LITTLE = frozenset(("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99"))
_RLE = "1.2.840.10008.1.2.5"

#: The options that say what pixels are, and nothing else.
_DESCRIPTION = frozenset(
    (
        *("rows", "columns", "number_of_frames", "samples_per_pixel", "bits_allocated", "bits_stored"),
        *("pixel_representation", "photometric_interpretation", "planar_configuration", "pixel_keyword"),
    )
)
#: What an array is not converted from.
_FINAL = frozenset(("MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB"))


class Plan:
    """What to make of the bytes of native images with certain Image Pixel elements: one frame, one copy.

    Reading a small image takes a few microseconds, and finding this out for each as long again.
    """

    __slots__ = ("dtype", "keep", "nbytes", "representation", "shape", "size")

    def __init__(self, spec: PixelSpec) -> None:
        self.nbytes = spec.nbytes()
        self.shape = spec.shape_of(1)
        self.dtype = dtype_of(spec, True)
        self.size = spec.bits_allocated // 8
        #: Bits to keep of each sample, 0 for all of them.
        self.keep = 0 if spec.bits_stored == spec.bits_allocated else spec.bits_stored
        self.representation = spec.pixel_representation

    def array(self, view: memoryview) -> np.ndarray | None:
        """Return the pixels; ``None`` if these are not as many bytes as there should be, or may be none."""
        nbytes = self.nbytes
        if len(view) != nbytes:
            if len(view) != nbytes + nbytes % 2:
                return None
            view = view[:nbytes]
        if may_be_items(view):
            return None
        array: Any = np.empty(self.shape, self.dtype)
        if self.keep:
            samples.keep(view, array, self.size, self.keep, self.representation == 1)
        else:
            samples.copy(view, array)
        made: np.ndarray = array
        return made


_PLANS: dict[tuple[Any, ...], Plan] = {}
_MOST_PLANS = 256


def _planned(description: tuple[Any, ...], spec: PixelSpec) -> None:
    """Remember what to make of the next image with the same elements, if it has one frame without planes."""
    if spec.native and spec.frames == 1 and not spec.planar_configuration:
        if len(_PLANS) >= _MOST_PLANS:
            _PLANS.clear()
        _PLANS[description] = Plan(spec)


def pixels_of(
    ds: Any, are_ours: Callable[[str], bool]
) -> tuple[np.ndarray, tuple[Any, ...], Place | None] | None:
    """Return the pixels of a simple image, and what they were made from.

    That is the transfer syntax with the values of :func:`cydicom._native.imagepixel.image_pixel`, and where
    the pixel data lies if nobody has touched the element.  ``None`` if the data set's image is not simple.

    Parameters
    ----------
    are_ours : callable
        Takes the transfer syntax, and returns whether nothing but this package takes part in decoding it.
    """
    meta = ds.__dict__.get("file_meta")
    if meta is None or not (ds._plain_access and meta._plain_access):
        return None
    found = plain_pixels(ds._dict, meta._dict)
    if found is None:
        return None
    description, view, place = found
    syntax, values = description
    if not are_ours(syntax):
        return None
    plan = _PLANS.get(description)
    if plan is not None:
        array = plan.array(view)
    else:
        spec = spec_of(values, syntax != _RLE)
        if spec is None:
            return None
        array = _array(spec, view)
        if array is not None:
            _planned(description, spec)
    return None if array is None else (array, description, place)


def array_of(src: Any, syntax: str, options: dict[str, Any]) -> tuple[np.ndarray, Properties] | None:
    """Return the pixels of a simple image, and what they are; ``None`` if it is not simple.

    Parameters
    ----------
    src : Dataset or bytes
        The source.
    syntax : str
        The transfer syntax of the decoder that was asked.
    options : dict
        What the caller says of the source.
    """
    image = _image(src, syntax, options)
    if image is None:
        return None
    array = _array(*image)
    return None if array is None else (array, _properties(image[0]))


def bytes_of(src: Any, syntax: str, options: dict[str, Any]) -> tuple[bytes, Properties] | None:
    """Return the decoded bytes of a simple image in RLE, and what they are; ``None`` if it is not simple.

    Parameters
    ----------
    src, syntax, options
        As for :func:`array_of`.
    """
    if syntax != _RLE:
        return None
    image = _image(src, syntax, options)
    if image is None:
        return None
    spec, view = image
    frame = _encoded_frame(spec, view)
    if frame is None:
        return None
    room = RoomForBytes(spec.frame_nbytes)
    flags = rle.decode_into(frame, room, spec)
    if flags:
        rle.warn_of_excess(flags)
    return room.take(), _properties(spec, 1)


def _image(src: Any, syntax: str, options: dict[str, Any]) -> tuple[PixelSpec, memoryview] | None:
    """Return what an image is, and the value of its pixel data element."""
    native = syntax in _NATIVE_LITTLE
    if not native and syntax != _RLE:
        return None
    if type(src) is bytes:
        spec = usual_spec(options, native) if _DESCRIPTION.issuperset(options) else None
        return None if spec is None else (spec, memoryview(src))
    if options or not isinstance(src, KeywordAccess):
        return None
    meta = src.__dict__.get("file_meta")
    if meta is not None and (not meta._plain_access or plain_syntax(meta._dict) != syntax):
        return None
    return _described_by(src, native)


def _described_by(ds: Any, native: bool) -> tuple[PixelSpec, memoryview] | None:
    """Return what a data set says of its image, and the value of its pixel data element."""
    found = plain_image(ds._dict) if ds._plain_access else None
    if found is None:
        return None
    values, view, _ = found
    spec = spec_of(values, native)
    return None if spec is None else (spec, view)


def _array(spec: PixelSpec, view: memoryview) -> np.ndarray | None:
    """Return the pixels."""
    if spec.photometric_interpretation not in _FINAL:
        return None
    if not spec.native:
        return _rle_array(spec, view)
    nbytes = spec.nbytes()
    if len(view) != nbytes:
        if len(view) != nbytes + nbytes % 2:
            return None
        view = view[:nbytes]
    if may_be_items(view):
        # A runner finds out whether these are pixels.
        return None
    if spec.planar_configuration:
        return Layout(spec, True, spec.bits_stored).array(view, spec.frames)
    array: Any = np.empty(spec.shape_of(spec.frames), dtype_of(spec, True))
    if spec.bits_stored == spec.bits_allocated:
        samples.copy(view, array)
    else:
        size = spec.bits_allocated // 8
        samples.keep(view, array, size, spec.bits_stored, spec.pixel_representation == 1)
    made: np.ndarray = array
    return made


def _rle_array(spec: PixelSpec, view: memoryview) -> np.ndarray | None:
    frame = _encoded_frame(spec, view)
    if frame is None:
        return None
    layout = Layout(spec, True, spec.bits_stored)
    array = np.empty(spec.shape, layout.dtype)
    flags = rle.decode_into(frame, array, spec, interleaved=True)
    layout.clear(array)
    if flags:
        rle.warn_of_excess(flags)
    return array


def _encoded_frame(spec: PixelSpec, view: memoryview) -> memoryview | None:
    """Return the only frame of RLE pixel data; ``None`` if it is not the only one, or may not be one."""
    if spec.frames != 1 or abs(len(view) - spec.frame_nbytes) < 2:
        return None
    fragment = sole_fragment(view)
    if fragment is None:
        return None
    offset, nbytes = fragment
    rle.check_expansion(nbytes, spec)
    return view[offset : offset + nbytes]


def _properties(spec: PixelSpec, planar: int = 0) -> Properties:
    """Return what decoded pixels are, by option name."""
    rows, columns, frames, samples, allocated, stored, representation, photometric, *_ = spec
    properties: Properties = {
        "bits_allocated": allocated,
        "columns": columns,
        "number_of_frames": frames,
        "photometric_interpretation": photometric,
        "rows": rows,
        "samples_per_pixel": samples,
    }
    if samples > 1:
        properties["planar_configuration"] = planar
    properties["bits_stored"] = stored
    properties["pixel_representation"] = representation
    return properties
