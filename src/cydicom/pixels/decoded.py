"""The pixels of a data set: the decoder of its transfer syntax, asked for what is wanted."""

from __future__ import annotations

from cydicom.errors import MissingImageElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    import numpy as np

    from cydicom.pixels.decoders.base import Decoder


def decoder_of(ds: Any, transfer_syntax_uid: str | None = None) -> Decoder:
    """Return the decoder for a data set's pixels.

    Parameters
    ----------
    ds : Dataset
        Has the transfer syntax in its file meta information.
    transfer_syntax_uid : str, optional
        The transfer syntax of a data set that has none there.

    Raises
    ------
    MissingImageElement
        If nothing tells the transfer syntax, or what should is no UID: an ``AttributeError``.
    NotImplementedError
        If there is no decoder for it.
    """
    from cydicom.pixels.decoders.base import get_decoder

    meta = getattr(ds, "file_meta", None)
    syntax = meta.get("TransferSyntaxUID") if meta is not None else None
    syntax = syntax or transfer_syntax_uid
    if not syntax:
        raise MissingImageElement(
            "the pixels cannot be decoded: the data set's 'file_meta' has no (0002,0010) Transfer Syntax UID"
        )
    if not isinstance(syntax, str):
        raise MissingImageElement(
            f"the pixels cannot be decoded: (0002,0010) Transfer Syntax UID is {syntax!r:.80}, no UID"
        )
    return get_decoder(syntax)


def array_of(
    ds: Any,
    index: int | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    workers: int | None = None,
    **kwargs: Any,
) -> np.ndarray:
    """Return a data set's pixels, of one frame or of all; see :func:`cydicom.pixels.pixel_array`."""
    decoder = decoder_of(ds, kwargs.pop("transfer_syntax_uid", None))
    return decoder.as_array(
        ds, index=index, raw=raw, decoding_plugin=decoding_plugin, workers=workers, **kwargs
    )[0]


def frames_of(
    ds: Any,
    indices: Iterable[int] | None = None,
    raw: bool = False,
    decoding_plugin: str = "",
    workers: int | None = None,
    **kwargs: Any,
) -> Iterator[np.ndarray]:
    """Yield the frames of a data set's pixels; see :func:`cydicom.pixels.iter_pixels`."""
    decoder = decoder_of(ds, kwargs.pop("transfer_syntax_uid", None))
    for array, _ in decoder.iter_array(
        ds, indices=indices, raw=raw, decoding_plugin=decoding_plugin, workers=workers, **kwargs
    ):
        yield array
