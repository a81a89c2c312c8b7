"""Deflated Image Frame Compression (PS3.5 8.2.16): each frame is deflated on its own, without a header."""

from __future__ import annotations

from cydicom.errors import ImagePixelError, LimitError
from cydicom.uid import DeflatedImageFrameCompression

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.pixels.decoders.runner import DecodeRunner

DECODER_DEPENDENCIES: dict[str, tuple[str, ...]] = {DeflatedImageFrameCompression: ()}


def is_available(uid: str) -> bool:
    """Return whether frames of a transfer syntax can be decoded."""
    return uid in DECODER_DEPENDENCIES


def _decode_frame(src: bytes, runner: DecodeRunner) -> bytes:
    """Return the bytes of a frame; plugins are called like this.

    Raises
    ------
    LimitError
        If the frame inflates to more bytes than it has.
    ImagePixelError
        If it inflates to fewer, or is not deflated.
    """
    import zlib

    expected = runner._spec().frame_nbytes
    engine = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        # One byte more than the frame has tells that there is more.
        frame = engine.decompress(src, expected + 1)
    except zlib.error as error:
        raise ImagePixelError(f"the frame is not deflated: {error}") from error
    if len(frame) > expected:
        raise LimitError(
            f"a deflated frame of {len(src)} bytes inflates to more than the {expected} that it has: a bound "
            "that no limit raises"
        )
    if len(frame) < expected:
        raise ImagePixelError(f"the frame inflates to {len(frame)} bytes, it has {expected}")
    if not engine.eof:
        # The end of the stream can be behind the last byte that it gives.
        engine.decompress(engine.unconsumed_tail, 1)
    if not engine.eof or engine.unused_data.strip(b"\0"):
        raise ImagePixelError("the deflated frame does not end where its last byte is")
    return frame
