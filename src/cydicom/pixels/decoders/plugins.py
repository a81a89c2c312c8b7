"""The plugins that each decoder comes with, in the order in which they are tried."""

from __future__ import annotations

_RLE = ("cydicom", ("cydicom.pixels.decoders.rle", "_decode_frame"))
_DEFLATE = ("cydicom", ("cydicom.pixels.decoders.deflate", "_decode_frame"))

#: By transfer syntax: label, and the module and function.
PLUGINS: dict[str, tuple[tuple[str, tuple[str, str]], ...]] = {
    "1.2.840.10008.1.2.5": (_RLE,),
    "1.2.840.10008.1.2.8.1": (_DEFLATE,),
}
