"""The decoders of the transfer syntaxes, under pydicom's names."""

from cydicom.pixels.decoders.base import _NAMES, _PIXEL_DATA_DECODERS

globals().update({name: _PIXEL_DATA_DECODERS[uid][0] for name, uid in _NAMES.items()})  # type: ignore[index]

__all__ = sorted(_NAMES)
