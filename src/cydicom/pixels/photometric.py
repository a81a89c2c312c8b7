"""PhotometricInterpretation: the values of (0028,0004), PS3.3 C.7.6.3.1.2."""

from __future__ import annotations

from enum import StrEnum, unique


@unique
class PhotometricInterpretation(StrEnum):
    """The values of (0028,0004) Photometric Interpretation."""

    # Members compare equal to the text that a data set has, and format as it.
    MONOCHROME1 = "MONOCHROME1"
    MONOCHROME2 = "MONOCHROME2"
    PALETTE_COLOR = "PALETTE COLOR"
    RGB = "RGB"
    YBR_FULL = "YBR_FULL"
    YBR_FULL_422 = "YBR_FULL_422"
    YBR_ICT = "YBR_ICT"
    YBR_RCT = "YBR_RCT"
    HSV = "HSV"
    ARGB = "ARGB"
    CMYK = "CMYK"
    YBR_PARTIAL_422 = "YBR_PARTIAL_422"
    YBR_PARTIAL_420 = "YBR_PARTIAL_420"


#: The name that modules of decoders and encoders have it by.
PI = PhotometricInterpretation

#: The members by their text.
MEMBERS: dict[str, PhotometricInterpretation] = {member.value: member for member in PhotometricInterpretation}
