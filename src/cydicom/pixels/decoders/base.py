"""Decoder: encoded pixel data to arrays or bytes, one object for each transfer syntax."""

from __future__ import annotations

from cydicom.pixels.coder import CoderBase
from cydicom.pixels.decoders.plugins import PLUGINS
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import numpy as np


class Decoder(CoderBase):
    """Decodes pixel data of one transfer syntax.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    """

    def __init__(self, uid: UID) -> None:
        super().__init__(uid, decoder=True)

    def as_array(
        self,
        src: Any,
        *,
        index: int | None = None,
        validate: bool = True,
        raw: bool = False,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> tuple[np.ndarray, dict[str, str | int]]:
        """Return the pixels of one frame or of all as an array, and what they are."""
        raise NotImplementedError

    def iter_array(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        raw: bool = False,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> Iterator[tuple[np.ndarray, dict[str, str | int]]]:
        """Yield the pixels of frames as arrays, and what they are."""
        raise NotImplementedError

    def as_buffer(
        self,
        src: Any,
        *,
        index: int | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> tuple[bytes | bytearray | memoryview, dict[str, str | int]]:
        """Return the decoded bytes of one frame or of all, and what they are."""
        raise NotImplementedError

    def iter_buffer(
        self,
        src: Any,
        *,
        indices: Iterable[int] | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> Iterator[tuple[bytes | bytearray | memoryview, dict[str, str | int]]]:
        """Yield the decoded bytes of frames, and what they are."""
        raise NotImplementedError


def _decoder(uid: str, version: str) -> tuple[UID, tuple[Decoder, str]]:
    decoder = Decoder(UID(uid))
    decoder._declared = PLUGINS.get(uid, ())
    return decoder.UID, (decoder, version)


#: The decoders by transfer syntax, and pydicom's version that has each first.
_PIXEL_DATA_DECODERS: dict[UID, tuple[Decoder, str]] = dict(
    _decoder(uid, version)
    for uid, version in (
        ("1.2.840.10008.1.2", "3.0"),
        ("1.2.840.10008.1.2.1", "3.0"),
        ("1.2.840.10008.1.2.1.99", "3.0"),
        ("1.2.840.10008.1.2.2", "3.0"),
        ("1.2.840.10008.1.2.4.50", "3.0"),
        ("1.2.840.10008.1.2.4.51", "3.0"),
        ("1.2.840.10008.1.2.4.57", "3.0"),
        ("1.2.840.10008.1.2.4.70", "3.0"),
        ("1.2.840.10008.1.2.4.80", "3.0"),
        ("1.2.840.10008.1.2.4.81", "3.0"),
        ("1.2.840.10008.1.2.4.90", "3.0"),
        ("1.2.840.10008.1.2.4.91", "3.0"),
        ("1.2.840.10008.1.2.4.201", "3.0"),
        ("1.2.840.10008.1.2.4.202", "3.0"),
        ("1.2.840.10008.1.2.4.203", "3.0"),
        ("1.2.840.10008.1.2.5", "3.0"),
        ("1.2.840.10008.1.2.8.1", ""),
        ("1.2.840.10008.1.2.4.110", ""),
        ("1.2.840.10008.1.2.4.111", ""),
        ("1.2.840.10008.1.2.4.112", ""),
    )
)


def get_decoder(uid: str) -> Decoder:
    """Return the decoder of a transfer syntax.

    Raises
    ------
    NotImplementedError
        If there is none.
    """
    try:
        return _PIXEL_DATA_DECODERS[uid][0]  # type: ignore[index]
    except KeyError:
        raise NotImplementedError(f"there is no pixel data decoder for {UID(uid).name!r}") from None


_NAMES = {
    "ImplicitVRLittleEndianDecoder": "1.2.840.10008.1.2",
    "ExplicitVRLittleEndianDecoder": "1.2.840.10008.1.2.1",
    "DeflatedExplicitVRLittleEndianDecoder": "1.2.840.10008.1.2.1.99",
    "ExplicitVRBigEndianDecoder": "1.2.840.10008.1.2.2",
    "JPEGBaseline8BitDecoder": "1.2.840.10008.1.2.4.50",
    "JPEGExtended12BitDecoder": "1.2.840.10008.1.2.4.51",
    "JPEGLosslessDecoder": "1.2.840.10008.1.2.4.57",
    "JPEGLosslessSV1Decoder": "1.2.840.10008.1.2.4.70",
    "JPEGLSLosslessDecoder": "1.2.840.10008.1.2.4.80",
    "JPEGLSNearLosslessDecoder": "1.2.840.10008.1.2.4.81",
    "JPEG2000LosslessDecoder": "1.2.840.10008.1.2.4.90",
    "JPEG2000Decoder": "1.2.840.10008.1.2.4.91",
    "HTJ2KLosslessDecoder": "1.2.840.10008.1.2.4.201",
    "HTJ2KLosslessRPCLDecoder": "1.2.840.10008.1.2.4.202",
    "HTJ2KDecoder": "1.2.840.10008.1.2.4.203",
    "RLELosslessDecoder": "1.2.840.10008.1.2.5",
    "DeflatedImageFrameCompressionDecoder": "1.2.840.10008.1.2.8.1",
    "JPEGXLLosslessDecoder": "1.2.840.10008.1.2.4.110",
    "JPEGXLJPEGRecompressionDecoder": "1.2.840.10008.1.2.4.111",
    "JPEGXLDecoder": "1.2.840.10008.1.2.4.112",
}
