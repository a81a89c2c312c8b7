"""What the handlers share: samples in one dimension, decoded by one plugin."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Any

    import numpy as np

NUMPY = ("https://numpy.org/", "NumPy")


def flat_samples(
    ds: Any, handler: str, syntaxes: Collection[str], plugin: str = "", **options: Any
) -> np.ndarray:
    """Return all samples in the order that :func:`~cydicom.pixels.utils.reshape_pixel_array` wants.

    Parameters
    ----------
    ds : Dataset
        Has the pixel data, and the elements of the Image Pixel module.
    handler : str
        The name of the handler, for errors.
    syntaxes : collection of str
        The transfer syntaxes that it supports.
    plugin : str
        The label of the plugin that decodes.
    **options
        Options of the decoder.

    Raises
    ------
    AttributeError
        If an element is missing.
    NotImplementedError
        If the handler does not support the transfer syntax.
    ValueError
        If pixel data and elements do not fit.
    """
    import numpy as np

    from cydicom.pixels.decoders.base import get_decoder
    from cydicom.pixels.description import planar_configuration

    syntax = ds.file_meta.TransferSyntaxUID
    if syntax not in syntaxes:
        raise NotImplementedError(f"the handler {handler} does not support {syntax.name!r}")
    # As the handlers had it: bits above Bits Stored are left, pixels behind the last frame are not.
    options |= {"allow_excess_frames": False, "correct_unused_bits": False}
    array, properties = get_decoder(syntax).as_array(ds, raw=True, decoding_plugin=plugin, **options)
    if int(properties["samples_per_pixel"]) > 1 and planar_configuration(ds) == 1:
        array = np.moveaxis(array, -1, -3)
    return array.reshape(-1)


def plugin_samples(
    ds: Any, handler: str, syntaxes: Collection[str], plugin: str, package: str, is_available: bool
) -> np.ndarray:
    """Return what :func:`flat_samples` does, of a plugin whose package may be missing.

    Parameters
    ----------
    package : str
        What to install.
    is_available : bool
        Whether it is installed.

    Raises
    ------
    ImportError
        If it is not.
    """
    if not is_available:
        raise ImportError(f"the handler {handler} needs what is missing: python -m pip install {package}")
    return flat_samples(ds, handler, syntaxes, plugin)


def needs_to_convert_to_RGB(ds: Any) -> bool:
    """Return False: no handler asks for its colours to be converted."""
    return False


def should_change_PhotometricInterpretation_to_RGB(ds: Any) -> bool:
    """Return False: no handler converts colours."""
    return False
