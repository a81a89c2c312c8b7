"""The plugins that each decoder comes with, in the order in which they are tried."""

from __future__ import annotations

_RLE = ("cydicom", ("cydicom.pixels.decoders.rle", "_decode_frame"))
_DEFLATE = ("cydicom", ("cydicom.pixels.decoders.deflate", "_decode_frame"))
_IMAGECODECS = ("imagecodecs", ("cydicom.pixels.decoders.imagecodecs", "_decode_frame"))
_PYLIBJPEG = ("pylibjpeg", ("cydicom.pixels.decoders.pylibjpeg", "_decode_frame"))
_GDCM = ("gdcm", ("cydicom.pixels.decoders.gdcm", "_decode_frame"))
_PYJPEGLS = ("pyjpegls", ("cydicom.pixels.decoders.pyjpegls", "_decode_frame"))
_PILLOW = ("pillow", ("cydicom.pixels.decoders.pillow", "_decode_frame"))

_JPEG = (_IMAGECODECS, _GDCM, _PYLIBJPEG, _PILLOW)
_LOSSLESS_JPEG = (_IMAGECODECS, _GDCM, _PYLIBJPEG)
_JPEG_LS = (_IMAGECODECS, _PYJPEGLS, _GDCM, _PYLIBJPEG)
_JPEG_2000 = (_IMAGECODECS, _GDCM, _PYLIBJPEG, _PILLOW)
_HTJ2K = (_IMAGECODECS, _PYLIBJPEG)

#: By transfer syntax: label, and the module and function.
PLUGINS: dict[str, tuple[tuple[str, tuple[str, str]], ...]] = {
    "1.2.840.10008.1.2.5": (_RLE, _PYLIBJPEG),
    "1.2.840.10008.1.2.8.1": (_DEFLATE,),
    "1.2.840.10008.1.2.4.50": _JPEG,
    "1.2.840.10008.1.2.4.51": _JPEG,
    "1.2.840.10008.1.2.4.57": _LOSSLESS_JPEG,
    "1.2.840.10008.1.2.4.70": _LOSSLESS_JPEG,
    "1.2.840.10008.1.2.4.80": _JPEG_LS,
    "1.2.840.10008.1.2.4.81": _JPEG_LS,
    "1.2.840.10008.1.2.4.90": _JPEG_2000,
    "1.2.840.10008.1.2.4.91": _JPEG_2000,
    "1.2.840.10008.1.2.4.201": _HTJ2K,
    "1.2.840.10008.1.2.4.202": _HTJ2K,
    "1.2.840.10008.1.2.4.203": _HTJ2K,
    "1.2.840.10008.1.2.4.110": (_IMAGECODECS,),
    "1.2.840.10008.1.2.4.111": (_IMAGECODECS,),
    "1.2.840.10008.1.2.4.112": (_IMAGECODECS,),
}
