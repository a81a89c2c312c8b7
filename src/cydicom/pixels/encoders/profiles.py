"""What pixel data each compressed transfer syntax takes (PS3.5 8.2)."""

from __future__ import annotations

from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

#: Photometric Interpretation, Samples per Pixel, and what is allowed for Pixel Representation, Bits Allocated
#: and Bits Stored.
ProfileType = tuple[str, int, "Iterable[int]", "Iterable[int]", "Iterable[int]"]

_EITHER = (0, 1)
_BYTES_OR_WORDS = (8, 16)
_WIDE = (8, 16, 24, 32, 40)


def _lossless_jpeg() -> list[ProfileType]:
    return [
        ("MONOCHROME1", 1, _EITHER, _BYTES_OR_WORDS, range(1, 17)),
        ("MONOCHROME2", 1, _EITHER, _BYTES_OR_WORDS, range(1, 17)),
        ("PALETTE COLOR", 1, (0,), _BYTES_OR_WORDS, range(1, 17)),
        ("YBR_FULL", 3, (0,), _BYTES_OR_WORDS, range(1, 17)),
        ("RGB", 3, (0,), _BYTES_OR_WORDS, range(1, 17)),
    ]


def _jpeg_ls(palette: bool) -> list[ProfileType]:
    found: list[ProfileType] = [
        ("MONOCHROME1", 1, _EITHER, _BYTES_OR_WORDS, range(2, 17)),
        ("MONOCHROME2", 1, _EITHER, _BYTES_OR_WORDS, range(2, 17)),
    ]
    if palette:
        # Indices into a table do not bear an error.
        found.append(("PALETTE COLOR", 1, (0,), _BYTES_OR_WORDS, range(2, 17)))
    found.append(("YBR_FULL", 3, (0,), (8,), range(2, 9)))
    found.append(("RGB", 3, (0,), _BYTES_OR_WORDS, range(2, 17)))
    return found


def _jpeg_2000(transformed: tuple[str, ...], palette: bool) -> list[ProfileType]:
    found: list[ProfileType] = [
        ("MONOCHROME1", 1, _EITHER, _WIDE, range(1, 39)),
        ("MONOCHROME2", 1, _EITHER, _WIDE, range(1, 39)),
    ]
    if palette:
        found.append(("PALETTE COLOR", 1, (0,), _BYTES_OR_WORDS, range(1, 17)))
    colours = (*transformed, "RGB", "YBR_FULL")
    return [*found, *((interpretation, 3, (0,), _WIDE, range(1, 39)) for interpretation in colours)]


#: By transfer syntax; one that is not here takes anything.
ENCODING_PROFILES: dict[str, list[ProfileType]] = {
    # JPEG Baseline
    UID("1.2.840.10008.1.2.4.50"): [
        ("MONOCHROME1", 1, (0,), (8,), (8,)),
        ("MONOCHROME2", 1, (0,), (8,), (8,)),
        ("YBR_FULL_422", 3, (0,), (8,), (8,)),
        ("RGB", 3, (0,), (8,), (8,)),
    ],
    # JPEG Extended
    UID("1.2.840.10008.1.2.4.51"): [
        ("MONOCHROME1", 1, (0,), (8,), (8,)),
        ("MONOCHROME1", 1, (0,), (16,), (12,)),
        ("MONOCHROME2", 1, (0,), (8,), (8,)),
        ("MONOCHROME2", 1, (0,), (16,), (12,)),
    ],
    # JPEG Lossless, process 14, and the same with selection value 1
    UID("1.2.840.10008.1.2.4.57"): _lossless_jpeg(),
    UID("1.2.840.10008.1.2.4.70"): _lossless_jpeg(),
    # JPEG-LS lossless and near lossless
    UID("1.2.840.10008.1.2.4.80"): _jpeg_ls(palette=True),
    UID("1.2.840.10008.1.2.4.81"): _jpeg_ls(palette=False),
    # JPEG 2000 lossless, and either
    UID("1.2.840.10008.1.2.4.90"): _jpeg_2000(("YBR_RCT",), palette=True),
    UID("1.2.840.10008.1.2.4.91"): _jpeg_2000(("YBR_ICT",), palette=False),
    # HTJ2K lossless, the same with RPCL order, and either
    UID("1.2.840.10008.1.2.4.201"): _jpeg_2000(("YBR_RCT",), palette=True),
    UID("1.2.840.10008.1.2.4.202"): _jpeg_2000(("YBR_RCT",), palette=True),
    UID("1.2.840.10008.1.2.4.203"): _jpeg_2000(("YBR_ICT", "YBR_RCT"), palette=False),
    # RLE Lossless; single bits are packed frame by frame (PS3.5 8.2.2)
    UID("1.2.840.10008.1.2.5"): [
        ("MONOCHROME1", 1, _EITHER, _BYTES_OR_WORDS, range(1, 17)),
        ("MONOCHROME2", 1, _EITHER, _BYTES_OR_WORDS, range(1, 17)),
        ("PALETTE COLOR", 1, (0,), _BYTES_OR_WORDS, range(1, 17)),
        ("YBR_FULL", 3, (0,), (8,), range(1, 9)),
        ("RGB", 3, (0,), _BYTES_OR_WORDS, range(1, 17)),
        ("MONOCHROME1", 1, (0,), (1,), (1,)),
        ("MONOCHROME2", 1, (0,), (1,), (1,)),
    ],
}


def fits_profile(
    uid: str, interpretation: str, samples: int, representation: int, allocated: int, stored: int
) -> bool:
    """Return whether a transfer syntax takes such pixel data."""
    profiles = ENCODING_PROFILES.get(uid)
    if profiles is None:
        return True
    return any(
        interpretation == profile[0]
        and samples == profile[1]
        and representation in profile[2]
        and allocated in profile[3]
        and stored in profile[4]
        for profile in profiles
    )
