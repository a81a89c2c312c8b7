"""RLE frames in plain Python, as PS3.5 G reads: slow, and easy to check by eye."""

from __future__ import annotations

import struct

HEADER_NBYTES = 64


def decode_segment(data: bytes, wanted: int) -> tuple[bytes, bool]:
    """Return the bytes of a segment, at most `wanted`, and whether there were more (PS3.5 G.3.2).

    Raises
    ------
    ValueError
        If there are fewer.
    """
    out = bytearray()
    position = 0
    while position < len(data):
        if len(out) >= wanted and not data[position:].strip(b"\x00\x80"):
            break
        if len(out) >= wanted:
            return bytes(out[:wanted]), True
        control = data[position]
        position += 1
        if control == 128:
            continue
        if control < 128:
            out += data[position : position + control + 1]
            position += control + 1
        else:
            out += data[position : position + 1] * (257 - control)
            position += 1
    if len(out) < wanted:
        raise ValueError(f"{len(out)} bytes of {wanted}")
    return bytes(out[:wanted]), len(out) > wanted


def decode(
    data: bytes, npixels: int, samples: int, sample_nbytes: int, little: bool, interleaved: bool
) -> tuple[bytes, bool]:
    """Return the frame and whether a segment holds more than that.

    Raises
    ------
    ValueError
        If the frame is not what the standard says.
    """
    if len(data) < HEADER_NBYTES:
        raise ValueError("no header")
    count, *offsets = struct.unpack("<16I", data[:HEADER_NBYTES])
    if count != samples * sample_nbytes:
        raise ValueError(f"{count} segments")
    offsets = offsets[:count]
    if any(not HEADER_NBYTES <= offset <= len(data) for offset in offsets) or offsets != sorted(offsets):
        raise ValueError(f"offsets {offsets}")
    excess = False
    frame = bytearray(npixels * count)
    for segment, (start, stop) in enumerate(zip(offsets, [*offsets[1:], len(data)], strict=True)):
        plane, more = decode_segment(data[start:stop], npixels)
        excess = excess or more
        sample, byte = divmod(segment, sample_nbytes)
        if little:
            byte = sample_nbytes - 1 - byte
        if interleaved:
            frame[sample * sample_nbytes + byte :: count] = plane
        else:
            first = sample * npixels * sample_nbytes
            frame[first + byte : first + npixels * sample_nbytes : sample_nbytes] = plane
    return bytes(frame), excess


def shortest_row(row: bytes) -> int:
    """Return how many bytes the shortest encoding of a row has, by trying every way to cut it."""
    best = [0] * (len(row) + 1)
    for end in range(1, len(row) + 1):
        ways = [best[start] + 1 + end - start for start in range(max(0, end - 128), end)]
        start = end - 1
        while start > 0 and end - start < 128 and row[start - 1] == row[end - 1]:
            start -= 1
        # Whatever part of the run before `end` is repeated.
        ways += [best[first] + 2 for first in range(start, end - 1)]
        best[end] = min(ways)
    return best[len(row)]


def rows_of(
    frame: bytes, rows: int, columns: int, samples: int, sample_nbytes: int, little: bool, interleaved: bool
) -> list[list[bytes]]:
    """Return for each segment, in order, the rows of its plane."""
    planes = []
    npixels = rows * columns
    for sample in range(samples):
        for byte in range(sample_nbytes):
            place = sample_nbytes - 1 - byte if little else byte
            if interleaved:
                plane = frame[sample * sample_nbytes + place :: samples * sample_nbytes]
            else:
                first = sample * npixels * sample_nbytes
                plane = frame[first + place : first + npixels * sample_nbytes : sample_nbytes]
            planes.append([plane[start : start + columns] for start in range(0, npixels, columns)])
    return planes
