"""Which handler decodes the pixels of a data set: those of ``config.pixel_data_handlers``, in their order."""

from __future__ import annotations

from importlib import import_module

from cydicom import config
from cydicom.pixels.attempt import Attempt
from cydicom.pixels.color import convert_color_space
from cydicom.pixels.description import reshape_pixel_array
from cydicom.pixels.elements import set_identity, set_value, transfer_syntax_of
from cydicom.uid import ExplicitVRLittleEndian
from cydicom.vr import VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    import numpy as np

_NAMES = ("gdcm", "jpeg_ls", "numpy", "pillow", "pylibjpeg", "rle")
_PIXEL_DATA = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")


def array_by_handler(ds: Any, name: str) -> np.ndarray:
    """Return the pixels of a data set, as an older handler decodes them.

    Parameters
    ----------
    ds : Dataset
        Has them.
    name : str
        Which handler, as ``"numpy"`` or ``"rle"``; the first that can if it is empty.

    Raises
    ------
    AttributeError
        If the data set has no pixel data, or does not tell its transfer syntax.
    ValueError
        If there is no handler of that name.
    NotImplementedError
        If it, or none, supports the transfer syntax.
    RuntimeError
        If what it needs is not installed.
    """
    if not any(keyword in ds for keyword in _PIXEL_DATA):
        raise AttributeError(f"the data set has no pixel data: none of {', '.join(_PIXEL_DATA)}")
    syntax = ds.file_meta.TransferSyntaxUID
    if name:
        return _decoded(ds, _named(name, syntax))
    handlers = [
        handler
        for handler in config.pixel_data_handlers
        if handler is not None and handler.supports_transfer_syntax(syntax)
    ]
    if not handlers:
        raise NotImplementedError(f"no handler supports {syntax.name!r}")
    available = [handler for handler in handlers if handler.is_available()]
    if not available:
        needs = ", ".join(handler.HANDLER_NAME for handler in handlers)
        raise RuntimeError(f"no handler for {syntax.name!r} can be used: {needs} are not installed")
    failure: BaseException | None = None
    for handler in available:
        attempt = Attempt()
        with attempt:
            return _decoded(ds, handler)
        failure = attempt.failure
    assert failure is not None
    raise failure


def _named(name: str, syntax: Any) -> Any:
    """Return a handler by its name, if it can decode the transfer syntax."""
    if name not in _NAMES:
        raise ValueError(f"there is no handler {name!r}; known are {', '.join(_NAMES)}")
    handler = import_module(f"cydicom.pixel_data_handlers.{name}_handler")
    if not handler.is_available():
        raise RuntimeError(f"what the handler {name!r} needs is not installed")
    if not handler.supports_transfer_syntax(syntax):
        raise NotImplementedError(f"the handler {name!r} does not support {syntax.name!r}")
    return handler


def _decoded(ds: Any, handler: Any) -> np.ndarray:
    array = reshape_pixel_array(ds, handler.get_pixeldata(ds))
    if handler.needs_to_convert_to_RGB(ds):
        array = convert_color_space(array, "YBR_FULL", "RGB")
    return array


def decompress_by_handler(ds: Any, name: str, generate_instance_uid: bool) -> np.ndarray:
    """Give a data set native pixel data in explicit VR little endian, and return them as an array.

    Parameters
    ----------
    ds, name
        As for :func:`array_by_handler`, which raises the same.
    generate_instance_uid : bool
        Whether to have a new SOP Instance UID.
    """
    if "PixelData" not in ds:
        raise AttributeError("there is nothing to decompress: the data set has no (7FE0,0010) Pixel Data")
    if not transfer_syntax_of(ds, "decompressed").is_encapsulated:
        raise ValueError("the data set is not compressed")
    array = array_by_handler(ds, name)
    value = array.tobytes()
    set_value(ds, value + bytes(len(value) % 2), VR.OB if ds.BitsAllocated <= 8 else VR.OW, False)
    if ds.SamplesPerPixel > 1:
        ds.PlanarConfiguration = 0
    set_identity(ds, ExplicitVRLittleEndian, generate_instance_uid)
    return array
