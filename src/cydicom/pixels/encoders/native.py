"""RLE Lossless and deflated frames, encoded here."""

from __future__ import annotations

from cydicom._native import rle
from cydicom.pixels.coder import takes_views
from cydicom.pixels.encoders.runner import EncodeRunner as EncodeRunner
from cydicom.uid import UID

_RLE, _DEFLATED = UID("1.2.840.10008.1.2.5"), UID("1.2.840.10008.1.2.8.1")

#: What each transfer syntax needs besides this package.
ENCODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {_RLE: (), _DEFLATED: ()}


def is_available(uid: str) -> bool:
    """Return whether the transfer syntax can be encoded here."""
    return uid in ENCODER_DEPENDENCIES


@takes_views
def _encode_frame(src: bytes | memoryview, runner: EncodeRunner) -> bytes:
    """Return a frame, encoded.

    Parameters
    ----------
    src : bytes-like
        The frame as it is stored, each sample in Bits Allocated.
    runner : EncodeRunner
        What it is.

    Raises
    ------
    ValueError
        If the transfer syntax cannot have such a frame.
    """
    if runner.transfer_syntax == _DEFLATED:
        return _deflated(src, runner)
    bits = runner.bits_allocated
    if bits not in (1, 8, 16, 32, 64):
        raise ValueError(f"RLE frames have samples of 1, 8, 16, 32 or 64 bits, not of {bits}")
    # Only where frames follow each other is it worth while to keep the memory that they are encoded in.
    room = runner._take_room() if runner.number_of_frames > 1 else None
    encoded = rle.encode(
        src,
        runner.rows,
        runner.columns,
        runner.samples_per_pixel,
        max(1, bits // 8),
        runner.get_option("byteorder") != ">",
        runner.samples_per_pixel == 1 or runner.planar_configuration == 0,
        room,
    )
    if room is not None:
        runner._rooms.append(room)
    return encoded


def _deflated(src: bytes | memoryview, runner: EncodeRunner) -> bytes:
    """Return a frame as one deflated stream without a header (PS3.5 8.2.16, RFC 1951), of even length."""
    import zlib

    if runner.get_option("byteorder") == ">" and runner.bits_allocated > 8:
        raise ValueError("deflated frames are little endian")
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return compressor.compress(src) + compressor.flush()
