"""The plugins that each encoder comes with, in the order in which they are tried."""

from __future__ import annotations

_NATIVE = ("cydicom", ("cydicom.pixels.encoders.native", "_encode_frame"))
_IMAGECODECS = ("imagecodecs", ("cydicom.pixels.encoders.imagecodecs", "_encode_frame"))
_PYLIBJPEG = ("pylibjpeg", ("cydicom.pixels.encoders.pylibjpeg", "_encode_frame"))
_GDCM = ("gdcm", ("cydicom.pixels.encoders.gdcm", "encode_pixel_data"))
_PYJPEGLS = ("pyjpegls", ("cydicom.pixels.encoders.pyjpegls", "_encode_frame"))

#: By transfer syntax: label, and the module and function.
PLUGINS: dict[str, tuple[tuple[str, tuple[str, str]], ...]] = {
    "1.2.840.10008.1.2.5": (_NATIVE, _PYLIBJPEG, _GDCM),
    "1.2.840.10008.1.2.8.1": (_NATIVE,),
    # pyjpegls writes the precision of Bits Stored; imagecodecs that of whole bytes, which takes more of them.
    "1.2.840.10008.1.2.4.80": (_PYJPEGLS, _IMAGECODECS),
    "1.2.840.10008.1.2.4.81": (_PYJPEGLS, _IMAGECODECS),
    "1.2.840.10008.1.2.4.90": (_IMAGECODECS, _PYLIBJPEG),
    "1.2.840.10008.1.2.4.91": (_IMAGECODECS, _PYLIBJPEG),
    "1.2.840.10008.1.2.4.201": (_IMAGECODECS,),
    "1.2.840.10008.1.2.4.202": (_IMAGECODECS,),
    "1.2.840.10008.1.2.4.203": (_IMAGECODECS,),
}
