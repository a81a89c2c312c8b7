"""RLE frames that end early, continued with zeros: what the forensic limits ask for."""

from __future__ import annotations

import struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom.pixels.spec import PixelSpec

_HEADER_NBYTES = 64
#: A control byte of 129 repeats the byte after it 128 times (PS3.5 G.3.1).
_MOST_ZEROS = b"\x81\0"


def with_filled_segments(src: bytes | bytearray | memoryview, spec: PixelSpec) -> bytes | None:
    """Return the frame with zeros behind what its segments decode to; None if its header is not one.

    Parameters
    ----------
    src : bytes-like
        An RLE frame (PS3.5 G.5).
    spec : PixelSpec
        What its pixels are; with Bits Allocated of 1, each sample has a byte.
    """
    frame = bytes(src)
    count = spec.samples * max(spec.bits_allocated // 8, 1)
    if len(frame) < _HEADER_NBYTES:
        return None
    segments, *offsets = struct.unpack("<16I", frame[:_HEADER_NBYTES])
    offsets = offsets[:count]
    if segments != count or offsets != sorted(offsets) or not _HEADER_NBYTES <= offsets[0] <= len(frame):
        return None
    ends = [min(end, len(frame)) for end in (*offsets[1:], len(frame))]
    nbytes = spec.rows * spec.columns
    parts = [_filled(frame[min(start, end) : end], nbytes) for start, end in zip(offsets, ends, strict=True)]
    starts = [_HEADER_NBYTES]
    for part in parts[:-1]:
        starts.append(starts[-1] + len(part))
    return struct.pack("<16I", count, *starts, *[0] * (15 - count)) + b"".join(parts)


def _filled(segment: bytes, nbytes: int) -> bytes:
    """Return a segment that decodes to `nbytes`: its packets as far as they are whole, then zeros."""
    parts = []
    decoded = offset = 0
    while offset < len(segment) and decoded < nbytes:
        control = segment[offset]
        size = 1 if control == 128 else 2 if control > 128 else 2 + control
        packet = segment[offset : offset + size]
        offset += size
        if control < 128:
            if len(packet) < 2:
                break
            # Of a literal that is cut short, what there is.
            parts.append(bytes((len(packet) - 2,)) + packet[1:])
            decoded += len(packet) - 1
        elif control > 128 and len(packet) == 2:
            parts.append(packet)
            decoded += 257 - control
    missing = max(nbytes - decoded, 0)
    parts.append(_MOST_ZEROS * (missing // 128))
    if missing % 128:
        parts.append(bytes((missing % 128 - 1,)) + bytes(missing % 128))
    filled = b"".join(parts)
    return filled + b"\0" if len(filled) % 2 else filled
