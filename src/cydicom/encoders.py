"""The older import path of encoders, which pydicom has until its version 4."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_NAMES = ("RLELosslessEncoder", "get_encoder")


def __getattr__(name: str) -> Any:
    if name not in _NAMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import warnings

    from cydicom.pixels.encoders import base

    warnings.warn(
        f"'cydicom.encoders' goes with pydicom's version 4: 'from {base.__name__} import {name}' stays",
        DeprecationWarning,
        stacklevel=2,
    )
    return getattr(base, name)
