"""Value representations, and the sets of them that reading and writing ask for (PS3.5 6.2)."""

from __future__ import annotations

from enum import Enum, unique

__all__ = [
    "ALLOW_BACKSLASH",
    "AMBIGUOUS_VR",
    "BUFFERABLE_VRS",
    "BYTES_VR",
    "CUSTOMIZABLE_CHARSET_VR",
    "DEFAULT_CHARSET_VR",
    "EXPLICIT_VR_LENGTH_16",
    "EXPLICIT_VR_LENGTH_32",
    "FLOAT_VR",
    "INT_VR",
    "LIST_VR",
    "LONG_VALUE_VR",
    "STANDARD_VR",
    "STR_VR",
    "VR",
]


@unique
class VR(str, Enum):  # noqa: UP042 - pydicom's bases; StrEnum would add auto() and another MRO
    """A value representation; equal to, hashed as and printed as its two letters.

    The last four are ambiguous: the dictionary gives them where other elements of the data set decide.
    """

    AE = "AE"
    AS = "AS"
    AT = "AT"
    CS = "CS"
    DA = "DA"
    DS = "DS"
    DT = "DT"
    FD = "FD"
    FL = "FL"
    IS = "IS"
    LO = "LO"
    LT = "LT"
    OB = "OB"
    OD = "OD"
    OF = "OF"
    OL = "OL"
    OW = "OW"
    OV = "OV"
    PN = "PN"
    SH = "SH"
    SL = "SL"
    SQ = "SQ"
    SS = "SS"
    ST = "ST"
    SV = "SV"
    TM = "TM"
    UC = "UC"
    UI = "UI"
    UL = "UL"
    UN = "UN"
    UR = "UR"
    US = "US"
    UT = "UT"
    UV = "UV"
    US_SS_OW = "US or SS or OW"
    US_SS = "US or SS"
    US_OW = "US or OW"
    OB_OW = "OB or OW"

    # The mixed-in str would be printed as VR.CS: Enum's own __str__ comes first since Python 3.11.
    __str__ = str.__str__


#: Decided by Pixel Representation, Bits Allocated or the encapsulation of the pixel data.
AMBIGUOUS_VR = {VR.US_SS_OW, VR.US_SS, VR.US_OW, VR.OB_OW}
#: The VRs that an explicit VR encoding can hold.
STANDARD_VR = set(VR) - AMBIGUOUS_VR

#: Text in the default repertoire whatever Specific Character Set says (PS3.5 6.1.2.3).
DEFAULT_CHARSET_VR = {VR.AE, VR.AS, VR.CS, VR.DA, VR.DS, VR.DT, VR.IS, VR.TM, VR.UI, VR.UR}
#: Text that Specific Character Set applies to.
CUSTOMIZABLE_CHARSET_VR = {VR.LO, VR.LT, VR.PN, VR.SH, VR.ST, VR.UC, VR.UT}

#: Values held as bytes, float, int, list and str.
BYTES_VR = {VR.OB, VR.OD, VR.OF, VR.OL, VR.OV, VR.OW, VR.UN}
FLOAT_VR = {VR.DS, VR.FD, VR.FL}
INT_VR = {VR.AT, VR.IS, VR.SL, VR.SS, VR.SV, VR.UL, VR.US, VR.UV}
LIST_VR = {VR.SQ}
STR_VR = DEFAULT_CHARSET_VR | CUSTOMIZABLE_CHARSET_VR

#: A backslash in the value does not separate values.
ALLOW_BACKSLASH = {VR.LT, VR.ST, VR.UT, VR.US_SS_OW, VR.US_OW, VR.OB_OW} | BYTES_VR
#: The value may be too long to be worth keeping in memory until it is asked for.
LONG_VALUE_VR = {VR.LT, VR.UC, VR.UT} | BYTES_VR | AMBIGUOUS_VR
#: The value may be given as a binary file object, and is then written in pieces.
BUFFERABLE_VRS = {VR.OB, VR.OD, VR.OF, VR.OL, VR.OV, VR.OW, VR.OB_OW}

#: Explicit VR: two reserved bytes and 32 bits of length (PS3.5 Table 7.1-1), or 16 bits of length (7.1-2).
EXPLICIT_VR_LENGTH_32 = {VR.SQ, VR.SV, VR.UC, VR.UR, VR.UT, VR.UV} | BYTES_VR
EXPLICIT_VR_LENGTH_16 = STANDARD_VR - EXPLICIT_VR_LENGTH_32
