"""Functions at the import paths that they had in pydicom 2, with a DeprecationWarning."""

from __future__ import annotations

import warnings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: Where the functions are that were in the package itself, and in its module ``util``.
_HOMES = {
    **dict.fromkeys(
        (
            *("apply_color_lut", "apply_modality_lut", "apply_rescale", "apply_voi", "apply_voi_lut"),
            *("apply_windowing", "convert_color_space", "pack_bits", "unpack_bits"),
        ),
        "cydicom.pixels",
    ),
    **dict.fromkeys(
        (
            *("expand_ybr422", "get_expected_length", "get_image_pixel_ids", "get_j2k_parameters"),
            *("get_nr_frames", "pixel_dtype", "reshape_pixel_array"),
        ),
        "cydicom.pixels.utils",
    ),
}


def older_name(module: str, name: str) -> Any:
    """Return a function that was in a module before.

    Raises
    ------
    AttributeError
        If there was none of that name.

    Warns
    -----
    DeprecationWarning
        With the path that it has now.
    """
    if name not in _HOMES:
        raise AttributeError(f"module {module!r} has no attribute {name!r}")
    from importlib import import_module

    home = _HOMES[name]
    warnings.warn(f"{module}.{name} is the older path of {home}.{name}", DeprecationWarning, stacklevel=3)
    return getattr(import_module(home), name)
