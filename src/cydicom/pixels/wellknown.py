"""The colour palettes that the standard knows by name and UID (PS3.6 B)."""

from __future__ import annotations

from cydicom.pixels.segmented import expand

TYPE_CHECKING = False
if TYPE_CHECKING:
    import numpy as np

#: UIDs by the names, which are the Content Labels (0070,0080) of the standard's own instances.
UIDS = {
    "HOT_IRON": "1.2.840.10008.1.5.1",
    "PET": "1.2.840.10008.1.5.2",
    "HOT_METAL_BLUE": "1.2.840.10008.1.5.3",
    "PET_20_STEP": "1.2.840.10008.1.5.4",
    "SPRING": "1.2.840.10008.1.5.5",
    "SUMMER": "1.2.840.10008.1.5.6",
    "FALL": "1.2.840.10008.1.5.7",
    "WINTER": "1.2.840.10008.1.5.8",
}

#: Red, green and blue: the first of 256 entries, then the differences between them; ``3x8`` is eight times 3.
_RUNS = {
    "HOT_IRON": (
        "0: 2x127 1 0x127",
        "0: 0x128 2x126 3",
        "0: 0x191 4x63 3",
    ),
    "PET": (
        "0: 0x63 1 2x42 1 2x42 1 2x42 0x63",
        "0: 2x31 3 2x30 3 -2x32 -1 -2x31 -1 2x126 3",
        "0: 1 2x127 -3 -4x63 4x20 5 4x20 5 4x20 5",
    ),
    "HOT_METAL_BLUE": (
        "0: 0x85 3x8 2 3x8 2 3 2x2 3 2x2 3 2 3 2x2 3 2x2 3 2 3x8 2 3x16 2 3x8 4x2 3 4x5 3 4x5 3 4x2 0x85",
        "0: 0x119 2x4 1 2x7 1 2x8 1 2x7 1 2x8 1 2x7 1 2x8 1 2x7 1 2x8 1 2x7 1 2x8 1 2x7 1 2x8 1 2x7 1 "
        "2x6 1 2x5 1 2x5 1 2x2",
        "0: 2x8 1 2x33 1 2x16 1 2x33 1 2x8 -3x8 -2 -3x8 -6x4 -5 -6x7 -5 -6x4 -3x8 -2 -3x8 0x17 3x8 2 "
        "3x16 2 3x16 2 3x16 2 3x10 4 3x3 4 3x3 4 3x3 4 3x2",
    ),
    "PET_20_STEP": (
        "0: 0x12 96 0x12 -48 0x24 32 0x12 16 0x12 16 0x12 16 0x11 -80 0x25 32 0x12 -16 0x11 160 0x12 "
        "-16 0x37 -16 0x12 -16 0x12 79 0x25",
        "0: 0x25 48 0x24 32 0x12 16 0x12 16 0x12 16 0x11 -32 0x12 48 0x12 48 0x12 32 0x24 -16 0x12 "
        "-32 0x12 -32 0x11 -48 0x12 -48 0x12 -48 0x12 255 0x12",
        "0: 0x12 80 0x25 32 0x11 16 0x12 48 0x12 16 0x12 32 0x11 -176 0x25 32 0x12 -16 0x11 16 0x12 "
        "16 0x12 -32 0x12 -64 0x50 255 0x12",
    ),
}

#: Red, green and blue as segments (PS3.3 C.7.9.2).
_SEGMENTS = {
    "SPRING": ((0, 1, 255, 1, 255, 255), (0, 1, 0, 1, 255, 255), (0, 1, 255, 1, 255, 0)),
    "SUMMER": ((0, 1, 0, 1, 255, 0), (0, 1, 255, 1, 255, 128), (0, 1, 0, 1, 127, 0, 1, 128, 254)),
    "FALL": ((0, 1, 255, 1, 255, 255), (0, 1, 255, 1, 255, 0), (0, 1, 0, 1, 255, 0)),
    "WINTER": ((0, 1, 0, 1, 127, 0, 1, 128, 127), (0, 1, 0, 1, 255, 255), (0, 1, 255, 1, 255, 128)),
}


def palette(name: str) -> np.ndarray:
    """Return a palette by its name or UID: (256, 3) of uint8, a row for each sample from 0 on.

    Raises
    ------
    ValueError
        If there is none of that name.
    """
    import numpy as np

    label = next((label for label, uid in UIDS.items() if name in (label, uid)), "")
    if label in _SEGMENTS:
        channels = [expand(segments, True) for segments in _SEGMENTS[label]]
    elif label in _RUNS:
        channels = [_entries(runs) for runs in _RUNS[label]]
    else:
        raise ValueError(f"there is no palette {name!r}; those of the standard are {', '.join(UIDS)}")
    return np.array(channels, "u1").T


def _entries(runs: str) -> list[int]:
    """Return the entries that runs of differences stand for."""
    first, rest = runs.split(":")
    entries = [int(first)]
    for run in rest.split():
        step, _, count = run.partition("x")
        for _ in range(int(count or 1)):
            entries.append(entries[-1] + int(step))
    return entries
