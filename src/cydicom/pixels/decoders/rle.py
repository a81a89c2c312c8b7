"""RLE Lossless frames (PS3.5 G), decoded natively; pydicom's module for it."""

from __future__ import annotations

import warnings

from cydicom import policy
from cydicom._native import bits, rle
from cydicom._native.roomfor import room_for_bytearray
from cydicom.errors import DicomReadWarning, ImagePixelError, RLEError
from cydicom.pixels.decoders.filling import with_filled_segments
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.uid import RLELossless

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.spec import PixelSpec

    Buffer = bytes | bytearray | memoryview

DECODER_DEPENDENCIES: dict[str, tuple[str, ...]] = {RLELossless: ()}

#: The most that a byte of a segment can become: two of them make a run of 128.
MOST_EXPANSION = 64


def is_available(uid: str) -> bool:
    """Return whether frames of a transfer syntax can be decoded."""
    return uid in DECODER_DEPENDENCIES


def _decode_frame(src: bytes, runner: DecodeRunner) -> bytearray:
    """Return the samples of a frame, each sample of the pixels a plane; plugins are called like this.

    Parameters
    ----------
    src : bytes
        The frame.
    runner : DecodeRunner
        What the pixels are.  Its ``planar_configuration`` is set to 1, with several samples.
    """
    spec = runner._spec()
    little = runner.get_option("rle_segment_order", ">") != "<"
    check_expansion(len(src), spec)
    decoded = room_for_bytearray(spec.frame_nbytes)
    warn_of_excess(decode_into(src, decoded, spec, little))
    if spec.samples > 1:
        runner.set_option("planar_configuration", 1)
    return decoded


def decode_into(
    src: Buffer, out: Any, spec: PixelSpec, little: bool = True, interleaved: bool = False
) -> int:
    """Write the samples of a frame to a buffer of its size; return 1 if there were more than it has, else 0.

    1-bit samples are packed in the buffer; in the frame each has a byte (PS3.5 G.2), but frames with eight of
    them in a byte are understood as well.

    Raises
    ------
    RLEError
        If the frame is not what the standard says, or decodes to too few samples; not in the latter case
        if the limits say that short frames are filled.
    ImagePixelError
        If it cannot be RLE.
    """
    try:
        return _decode_whole_into(src, out, spec, little, interleaved)
    except RLEError as error:
        if not policy.current().limits.fill_short_frames:
            raise
        filled = with_filled_segments(src, spec)
        if filled is None:
            raise
        warnings.warn(f"{error}; the rest of it was filled with zeros", DicomReadWarning, stacklevel=2)
    return _decode_whole_into(filled, out, spec, little, interleaved)


def _decode_whole_into(src: Buffer, out: Any, spec: PixelSpec, little: bool, interleaved: bool) -> int:
    size = spec.bits_allocated // 8
    if size == 0:
        return _decode_bits_into(src, out, spec)
    if size in (3, 5, 6, 7):
        raise ImagePixelError(
            f"(0028,0100) Bits Allocated is {spec.bits_allocated}; allowed is 1, 8, 16, 32 or 64 with RLE"
        )
    return rle.decode_into(src, out, spec.rows * spec.columns, spec.samples, size, little, interleaved)


def _decode_bits_into(src: Buffer, out: Buffer, spec: PixelSpec) -> int:
    """Write 1-bit samples to a buffer, packed; return what :func:`decode_into` does."""
    ones = room_for_bytearray(spec.frame_nsamples)
    try:
        flags = rle.decode_into(src, ones, spec.rows * spec.columns, spec.samples, 1, True, True)
    except RLEError:
        # Packed ones are as many as there should be; more are bytes of which some are missing.
        if spec.frame_nbytes == spec.frame_nsamples or rle.decode_into(src, out, spec.frame_nbytes, 1, 1):
            raise
        return 0
    bits.pack_into(ones, out)
    return flags


def check_expansion(nbytes: int, spec: PixelSpec, frames: int = 1) -> None:
    """Refuse encoded frames that are too short for what they should decode to, before there is room for that.

    Parameters
    ----------
    nbytes : int
        What the frames have at most, encoded; -1 if that is not known.
    frames : int
        How many they are.

    Raises
    ------
    RLEError
        If these bytes cannot be enough.
    """
    if nbytes >= 0 and frames * spec.frame_nbytes > MOST_EXPANSION * nbytes:
        raise RLEError(
            f"{nbytes} bytes of RLE cannot decode to {frames * spec.frame_nbytes}, which {frames} frames of "
            f"{spec} have"
        )


def warn_of_excess(flags: int) -> None:
    """Warn if a frame decoded to more than its size."""
    if flags & rle.EXCESS:
        warnings.warn(
            "an RLE frame decodes to more bytes than its pixels have; what is too much is left out",
            DicomReadWarning,
            stacklevel=2,
        )


def _rle_decode_frame(
    src: bytes, rows: int, columns: int, nr_samples: int, nr_bits: int, segment_order: str = ">"
) -> bytearray:
    """Return the samples of a frame, each sample of the pixels a plane.

    Parameters
    ----------
    src : bytes
        The frame.
    rows, columns, nr_samples, nr_bits : int
        Its size, the samples of a pixel, and the bits of a sample: 1, 8, 16, 32 or 64.
    segment_order : str
        ``">"`` if the most significant byte of a sample comes first, as the standard says; ``"<"`` if the
        least significant does.

    Raises
    ------
    RLEError
        If the frame is not what the standard says, or decodes to too few samples.
    """
    from cydicom.pixels.spec import PixelSpec

    spec = PixelSpec(
        rows=rows,
        columns=columns,
        samples=nr_samples,
        bits_allocated=nr_bits,
        bits_stored=nr_bits,
        native=False,
    )
    check_expansion(len(src), spec)
    decoded = room_for_bytearray(spec.frame_nbytes)
    warn_of_excess(decode_into(src, decoded, spec, segment_order != "<"))
    return decoded


def _rle_decode_segment(src: bytes) -> bytearray:
    """Return the bytes of a segment (PS3.5 G.3.2)."""
    decoded = bytearray()
    offset = 0
    while offset < len(src) - 1:
        control = src[offset]
        if control < 128:
            decoded += src[offset + 1 : offset + 2 + control]
            offset += 2 + control
        else:
            if control > 128:
                decoded += src[offset + 1 : offset + 2] * (257 - control)
            offset += 2 if control > 128 else 1
    return decoded


def _rle_parse_header(header: bytes) -> list[int]:
    """Return the offsets of the segments of a frame (PS3.5 G.5).

    Raises
    ------
    RLEError
        If these are not 64 bytes, or there are more than 15 segments.
    """
    if len(header) != 64:
        raise RLEError(f"an RLE frame has a header of 64 bytes (PS3.5 G.5), got {len(header)}")
    numbers = [int.from_bytes(header[i : i + 4], "little") for i in range(0, 64, 4)]
    if numbers[0] > 15:
        raise RLEError(f"an RLE frame has up to 15 segments (PS3.5 G.5), its header says {numbers[0]}")
    return numbers[1 : 1 + numbers[0]]
