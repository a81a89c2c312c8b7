"""The import path that the storage SOP classes had before they moved to :mod:`cydicom.uid`.

Takes the names of that time, which wrote ``Multiframe`` and the like in other cases.
"""

from __future__ import annotations

from cydicom import uid as _uid

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.uid import UID


def __getattr__(name: str) -> UID:
    wanted = name.lower()
    for keyword in _uid._storage_names():
        if keyword.lower() == wanted:
            value = getattr(_uid, keyword)
            if isinstance(value, _uid.UID):
                return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return _uid._storage_names()
