"""The image of a data set: its pixels as an array, kept until what they depend on changes."""

from __future__ import annotations

from cydicom._native.imagepixel import image_pixel, plain_syntax, value_location

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

    from cydicom.dataset.pixelaccess import PixelAccess

_FLOAT, _DOUBLE_FLOAT, _PIXEL_DATA = 0x7FE00008, 0x7FE00009, 0x7FE00010
_DESCRIPTION = (
    *("SamplesPerPixel", "PhotometricInterpretation", "PlanarConfiguration", "NumberOfFrames", "Rows"),
    *("Columns", "BitsAllocated", "BitsStored", "PixelRepresentation"),
)

#: The key of an Origin in ``Dataset._pixel_id``.
_ORIGIN = "origin"


class Origin:
    """What an array was made from: held, so that no other value can have its identity.

    Parameters
    ----------
    description : tuple
        The transfer syntax and the values of the Image Pixel elements.
    pixels : tuple
        The pixel data: the values of touched elements, the places of others in their source.
    """

    __slots__ = ("description", "pixels")

    def __init__(self, description: tuple[Any, ...], pixels: tuple[Any, ...]) -> None:
        self.description = description
        self.pixels = pixels

    def __deepcopy__(self, memo: dict[int, Any]) -> Origin:
        """Return the same: bytes, and what was read, are the copy's too."""
        return self

    def __reduce__(self) -> tuple[type[Origin], tuple[Any, ...]]:
        """Rebuild without what identities say: they do not outlive the process."""
        return Origin, ((), ())

    def is_that_of(self, other: Origin) -> bool:
        """Return whether an array made from either would be the same."""
        return (
            self.description == other.description
            and len(self.pixels) == len(other.pixels)
            and all(map(_same, self.pixels, other.pixels))
        )


def _same(one: Any, two: Any) -> bool:
    return one is two or (type(one) is int and one == two)


def _origin(dataset: PixelAccess) -> Origin:
    """Return what an array of the data set's pixels would be made from; no untouched value is converted."""
    store = dataset._dict
    meta = dataset.__dict__.get("file_meta")
    if dataset._plain_access and meta is not None and meta._plain_access:
        syntax = plain_syntax(meta._dict)
        values = image_pixel(store)
        place = value_location(store, _PIXEL_DATA)
        if syntax and values and place and _FLOAT not in store and _DOUBLE_FLOAT not in store:
            return Origin((syntax, values), place[:3])
    values_of = tuple(dataset.get(keyword) for keyword in _DESCRIPTION)
    pixels = [(tag, dataset[tag].value) for tag in (_FLOAT, _DOUBLE_FLOAT, _PIXEL_DATA) if tag in store]
    return Origin(
        (None if meta is None else meta.get("TransferSyntaxUID"), values_of),
        tuple(part for pair in pixels for part in pair),
    )


def _has_array(dataset: PixelAccess) -> bool:
    """Return whether the data set's array is that of its pixels as they are."""
    known = dataset._pixel_id
    if dataset._pixel_array is None or not known:
        return False
    origin: Origin | None = known.get(_ORIGIN)
    if origin is not None:
        return bool(origin.pixels) and origin.is_that_of(_origin(dataset))
    from cydicom.pixels.description import get_image_pixel_ids

    # Somebody else's array, put in place under pydicom's names.
    return bool(known == get_image_pixel_ids(dataset))


def convert_pixel_data(dataset: PixelAccess, handler_name: str) -> None:
    """Make the array of a data set's pixels; see :meth:`Dataset.convert_pixel_data`."""
    if _has_array(dataset):
        return
    state = dataset.__dict__
    if "_pixel_array_opts" not in state and not handler_name:
        from cydicom.pixels.decoders.base import simple_pixels

        found = simple_pixels(dataset)
        if found is not None:
            array, description, place = found
            state["_pixel_array"] = array
            # What _origin() would find again.
            origin = _origin(dataset) if place is None else Origin(description, place)
            state["_pixel_id"] = {_ORIGIN: origin}
            return
    state["_pixel_array"] = _decoded(dataset, handler_name)
    state["_pixel_id"] = {_ORIGIN: _origin(dataset)}


def _decoded(dataset: PixelAccess, handler_name: str) -> np.ndarray:
    """Return the pixels, decoded as the options say."""
    options = dict(dataset._pixel_array_opts)
    if options.pop("use_pdh"):
        from cydicom.pixel_data_handlers.choice import array_by_handler

        return array_by_handler(dataset, handler_name or options.get("decoding_plugin", ""))
    from cydicom.pixels.decoded import array_of

    if handler_name:
        options["decoding_plugin"] = handler_name
    return array_of(dataset, **options)


def set_options(
    dataset: PixelAccess,
    index: int | None,
    raw: bool,
    decoding_plugin: str,
    use_v2_backend: bool,
    others: dict[str, Any],
) -> None:
    """Set how the array is made; see :meth:`Dataset.pixel_array_options`."""
    options = {**others, "index": index, "raw": raw}
    if decoding_plugin:
        options["decoding_plugin"] = decoding_plugin
    options["use_pdh"] = use_v2_backend
    state = dataset.__dict__
    state["_pixel_array_opts"] = options
    state["_pixel_array"] = None
    state["_pixel_id"] = {}


def decompress(
    dataset: PixelAccess,
    handler_name: str,
    as_rgb: bool,
    generate_instance_uid: bool,
    decoding_plugin: str,
    others: dict[str, Any],
) -> None:
    """Give a data set native pixel data; see :meth:`Dataset.decompress`."""
    plugin = decoding_plugin or handler_name
    if dataset._pixel_array_opts["use_pdh"]:
        from cydicom.pixel_data_handlers.choice import decompress_by_handler

        array = decompress_by_handler(dataset, plugin, generate_instance_uid)
        state = dataset.__dict__
        state["_pixel_array"] = array
        state["_pixel_id"] = {_ORIGIN: _origin(dataset)}
        return
    from cydicom.pixels.transcoding import decompress

    decompress(
        dataset,
        as_rgb=as_rgb,
        generate_instance_uid=generate_instance_uid,
        decoding_plugin=plugin,
        **others,
    )


def overlay_array(dataset: PixelAccess, group: int) -> np.ndarray:
    """Return an overlay plane; see :meth:`Dataset.overlay_array`."""
    from cydicom.pixels.overlay import get_overlay_array

    if not isinstance(group, int):
        raise TypeError(f"the group of an overlay plane is a number, not {group!r}")
    if not 0x6000 <= group <= 0x60FF:
        raise ValueError(f"the group of an overlay plane is 0x6000 to 0x60FF, not 0x{group:04X}")
    return get_overlay_array(dataset, group)
