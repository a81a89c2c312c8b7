"""Encapsulated pixel data (PS3.5 A.4): pydicom's import path for its functions, and :class:`FrameIndex`."""

from __future__ import annotations

from cydicom import config
from cydicom.decapsulation import (
    generate_fragmented_frames,
    generate_fragments,
    generate_frames,
    get_frame,
    parse_basic_offsets,
    parse_fragments,
)
from cydicom.encapsulatedbuffer import EncapsulatedBuffer
from cydicom.encapsulation import (
    encapsulate,
    encapsulate_buffer,
    encapsulate_extended,
    encapsulate_extended_buffer,
    fragment_frame,
    itemize_fragment,
    itemize_frame,
)
from cydicom.filebase import DicomBytesIO, DicomIO, ReadableBuffer  # noqa: F401  (imported from here too)
from cydicom.frameindex import FrameIndex
from cydicom.tag import ItemTag, SequenceDelimiterTag, Tag  # noqa: F401  (imported from here too)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "EncapsulatedBuffer",
    "FrameIndex",
    "encapsulate",
    "encapsulate_buffer",
    "encapsulate_extended",
    "encapsulate_extended_buffer",
    "fragment_frame",
    "generate_fragmented_frames",
    "generate_fragments",
    "generate_frames",
    "get_frame",
    "itemize_fragment",
    "itemize_frame",
    "parse_basic_offsets",
    "parse_fragments",
]


def __getattr__(name: str) -> Any:
    if not config._use_future and not name.startswith("__"):
        from cydicom.olderencaps import DEPRECATED

        if name in DEPRECATED:
            import warnings

            warnings.warn(
                f"'{name}' has a successor in 'cydicom.encaps' and goes away in version 4.0",
                DeprecationWarning,
                stacklevel=2,
            )
            return DEPRECATED[name]
    raise AttributeError(f"module '{__name__}' has no attribute '{name}'")
