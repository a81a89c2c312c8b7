"""The differences from pydicom that are meant: each is an entry of docs/deviations.md."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable


@dataclass(frozen=True, slots=True)
class Deviation:
    """One rule that allows a difference.

    Attributes
    ----------
    entry : str
        The heading in docs/deviations.md.
    reason : str
        Why ours is better, in a line.
    files : tuple of str
        Patterns (of :mod:`fnmatch`) for the file's name.
    facts : tuple of str
        The facts that may differ.
    nested : bool
        Whether only elements within items may differ.
    when : callable or None
        Called with pydicom's value and ours; returns whether the difference is this one.
    """

    entry: str
    reason: str
    files: tuple[str, ...] = ("*",)
    facts: tuple[str, ...] = ()
    nested: bool = False
    when: Callable[[Any, Any], bool] | None = None

    def allows(self, file: str, where: tuple[Any, ...], fact: str, theirs: Any, ours: Any) -> bool:
        """Return whether a difference in one fact is this one."""
        return (
            (not self.facts or fact in self.facts)
            and any(fnmatchcase(file, pattern) for pattern in self.files)
            and (not self.nested or len(where) > 1)
            and (self.when is None or self.when(theirs, ours))
        )


def more_warnings(theirs: Any, ours: Any) -> bool:
    """Return whether ours are pydicom's and more."""
    return isinstance(theirs, tuple) and isinstance(ours, tuple) and not Counter(theirs) - Counter(ours)


def no_warnings(theirs: Any, ours: Any) -> bool:
    """Return whether pydicom warns, and ours do not."""
    return bool(theirs) and ours == ()


def refused_by_pydicom(theirs: Any, ours: Any) -> bool:
    """Return whether there is nothing of pydicom's to compare with."""
    return theirs in ("absent", "raises TypeError") and not str(ours).startswith("raises")


TEXT = ("str", "repr", "top")

DEVIATIONS: tuple[Deviation, ...] = (
    Deviation(
        "Offsets within items",
        "pydicom counts from the start of a sequence of defined length, we from the start of the file",
        facts=("file_tell", "value_tell", "seq_item_tell"),
        nested=True,
    ),
    Deviation(
        "A file cut inside its pixel data",
        "pydicom returns an empty data set; we keep every element and say what was cut",
        files=("pydicom-data/data/emri_small_jpeg_2k_lossless_too_short.dcm",),
    ),
    Deviation(
        "original_encoding says what was read",
        "the data set is implicit VR, whatever its transfer syntax says",
        files=("pydicom/test_files/SC_rgb_jpeg.dcm",),
        facts=("is_implicit_VR", "original_encoding", "read_implicit_vr", "raw"),
    ),
    Deviation(
        "The bytes of a person's name",
        "pydicom encodes the name anew, and what was in the file is lost",
        facts=("name bytes",),
    ),
    Deviation(
        "Names of private sequences of undefined length",
        "pydicom does not look for the creator of these, and shows no name",
        files=("pydicom/test_files/dicomdirtests/98892001/CT*", "pydicom-data/data/OBXXXX1A*"),
        facts=("name", "private_creator", *TEXT),
    ),
    Deviation(
        "Private creators behind a group length",
        "pydicom takes the length of the group for the creator of the creators",
        files=("pydicom/charset_files/chr*Multi*",),
        facts=("name", "private_creator", *TEXT),
    ),
    Deviation(
        "AT of a length that is no multiple of 4",
        "pydicom drops the bytes left over without a word; we raise as for other numbers",
        files=("H24-AT-*",),
    ),
    Deviation(
        "A character set as UN",
        "pydicom cannot read the file if UN is kept, since the character set is bytes then",
        files=("pydicom-data/data/explicit_VR-UN.dcm",),
        when=refused_by_pydicom,
    ),
    Deviation(
        "Warnings of fix_mismatch",
        "names are decoded when they are asked for, so trying to convert them does not warn",
        files=("pydicom/charset_files/chr*",),
        facts=("warnings",),
        when=no_warnings,
    ),
    Deviation(
        "Dubious values are warned of",
        "pydicom keeps the text of a value that breaks its VR's rules without a word",
        facts=("warnings",),
        when=more_warnings,
    ),
)
