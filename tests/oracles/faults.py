"""Faults of files of the corpora that stay in them, because the writer copies what nobody edited."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import NamedTuple

from tests.oracles.variants import EDITED, VARIANTS


class Kept(NamedTuple):
    """A fault that a file had, and has still when it is saved."""

    files: tuple[str, ...]
    message: str  # of DCMTK, a regular expression
    reason: str
    variants: tuple[str, ...] = VARIANTS

    def is_in(self, file: str, variant: str) -> bool:
        """Tell whether a file has this fault."""
        return variant in self.variants and any(fnmatchcase(file, pattern) for pattern in self.files)

    def allows(self, file: str, variant: str, message: str) -> bool:
        """Tell whether a message is about this fault."""
        return self.is_in(file, variant) and re.search(self.message, message) is not None


COPIED = (*EDITED, "conformant", "explicit")

KEPT = (
    Kept(
        (
            "*/693_J2K?.dcm",
            "*/MR_small_jp2klossless.dcm",
            "*/MR_small_jpeg_ls_lossless.dcm",
            "*/SC_rgb_rle_16bit*.dcm",
            "*/rtdose_rle*.dcm",
            "*/emri_small_jpeg_*.dcm",
            "*/explicit_VR-UN.dcm",
        ),
        r"Length of element \(7fe0,0010\) is not a multiple of 2 \(VR=OW\)",
        "encapsulated pixel data with the VR OW; it should be OB (PS3.5 A.4). The length meant is FFFFFFFF",
        COPIED,
    ),
    Kept(
        ("pydicom/palettes/winter.dcm",),
        r"Element \(0008,0018\) found twice",
        "the SOP Instance UID is there twice; a file that is not edited has it twice still",
        ("conformant", "explicit", "deflated"),
    ),
    Kept(
        ("pydicom/test_files/UN_sequence.dcm",),
        r"Found element \(4453,100c\) with VR UN and undefined length",
        "a sequence in UN, which is allowed (PS3.5 6.2.2)",
        ("conformant", "explicit", "deflated"),
    ),
    Kept(
        ("pydicom/test_files/meta_missing_tsyntax.dcm", "pydicom/test_files/nested_priv_SQ.dcm"),
        r"\(0001,000.\)",
        "elements of the group 0001, which PS3.5 7.8.1 does not allow",
    ),
    Kept(
        ("pydicom/test_files/MR_truncated.dcm",),
        r"larger \(8192\) than remaining bytes|premature end of stream",
        "the file is cut; in its own encoding, unedited, it is cut still",
        ("explicit",),
    ),
    Kept(
        ("pydicom/test_files/rtplan_truncated.dcm",),
        r"premature end of stream|Invalid stream",
        "the same",
        ("implicit",),
    ),
)
#: What GDCM cannot read before the writer has it, and after: these are unedited in their own encoding, or
#: GDCM gives up at their group 0004.
REFUSED_BY_GDCM = {
    "pydicom/test_files/MR_truncated.dcm": ("explicit",),
    "pydicom/test_files/rtplan_truncated.dcm": ("implicit",),
    "pydicom/test_files/dicomdirtests/DICOMDIR-nooffset": VARIANTS,
}
