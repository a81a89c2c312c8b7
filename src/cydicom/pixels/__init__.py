"""Pixel data: decoding, encoding, processing, under pydicom's names; each is loaded when it is first used."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HOMES = {
    "get_decoder": "cydicom.pixels.decoders.base",
    "get_encoder": "cydicom.pixels.encoders.base",
    **dict.fromkeys(
        (
            *("apply_color_lut", "apply_icc_profile", "apply_modality_lut", "apply_presentation_lut"),
            *("apply_rescale", "apply_voi", "apply_voi_lut", "apply_windowing", "convert_color_space"),
            "create_icc_transform",
        ),
        "cydicom.pixels.processing",
    ),
    **dict.fromkeys(
        (
            *("as_pixel_options", "compress", "decompress", "iter_pixels", "pack_bits", "pixel_array"),
            *("set_pixel_data", "unpack_bits"),
        ),
        "cydicom.pixels.utils",
    ),
}

__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    if name in ("common", "decoders", "encoders", "processing", "utils"):
        return import_module(f"cydicom.pixels.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
