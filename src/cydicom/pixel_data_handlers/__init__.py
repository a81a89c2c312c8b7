"""pydicom's older modules for pixel data, over :mod:`cydicom.pixels`; each is loaded when it is used."""

from __future__ import annotations

from cydicom.pixel_data_handlers.olderpaths import older_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_MODULES = frozenset(
    (
        *("gdcm_handler", "jpeg_ls_handler", "numpy_handler", "pillow_handler", "pylibjpeg_handler"),
        *("rle_handler", "util"),
    )
)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        return import_module(f"{__name__}.{name}")
    return older_name(__name__, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *_MODULES})
