"""The differences from pydicom that fuzzing lets pass, each with its reason.

They are of inputs in which cydicom reports no fault.  Where it reports one, what the two libraries make of
it is not compared: the entries of docs/deviations.md say what it has to be, and tests/corpus holds us to it.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import cydicom
from cydicom.characterset import python_encoding
from tests.fuzz.laws import quiet
from tests.fuzz.walking import levels

if TYPE_CHECKING:
    from collections.abc import Callable


UNDEFINED_LENGTH = 0xFFFFFFFF

#: VRs of text in the character sets of the data set.
TEXT_VRS = ("LO", "LT", "PN", "SH", "ST", "UC", "UT")


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that the two libraries make of an input in different ways.

    Attributes
    ----------
    what : str
        ``"read"`` for the whole, ``"tags"`` for an element that one of them has, ``"VR"``, ``"value"``.
    theirs, ours : object
        What pydicom and cydicom gave: ``Raised`` for an exception, ``None`` for an element that is not there.
    path : tuple of int
        Where: tags and item indices in turn.
    raw : bytes or None
        The bytes of the value, where there are any.
    file : bytes
        The whole input.
    undefined : frozenset of str
        VRs of the elements that have an undefined length, sequences left out.
    """

    what: str
    theirs: Any
    ours: Any
    path: tuple[int, ...] = ()
    raw: bytes | None = None
    file: bytes = b""
    undefined: frozenset[str] = frozenset()

    @property
    def vr(self) -> str:
        """The VR that cydicom gave, empty if it raised."""
        return self.ours[0] if isinstance(self.ours, tuple) else ""


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception, by the name of its class."""

    kind: str


@dataclass(frozen=True, slots=True)
class Allowed:
    """A rule that lets differences pass.

    Attributes
    ----------
    entry : str
        The entry of docs/deviations.md, if it is one of these.
    reason : str
        Why, in a line.
    when : callable
        Tells whether a difference is this one.
    """

    entry: str
    reason: str
    when: Callable[[Difference], bool]


def ends_the_read(difference: Difference) -> bool:
    """Tell whether pydicom reads nothing, for a value that it converts while it reads."""
    kinds = (
        "TypeError",
        "BytesLengthException",
        "ValueError",
        "AttributeError",
        "NotImplementedError",
        "OSError",
    )
    return difference.what == "read" and difference.theirs.kind in kinds


def hangs(difference: Difference) -> bool:
    """Tell whether pydicom takes longer than it is given."""
    return difference.what == "read" and difference.theirs.kind in ("TooLong", "RecursionError")


def is_large_number(difference: Difference) -> bool:
    """Tell whether pydicom raises for the text of a number that is too large, or has no end, or rounds it."""
    if difference.what != "value" or difference.vr not in ("IS", "DS"):
        return False
    if difference.theirs == Raised("OverflowError"):
        return True
    # A float has 53 bits: beyond them pydicom rounds.
    digits = max(re.findall(rb"\d+", difference.raw or b"0"), key=len)
    return "ISfloat" in repr(difference.theirs) and int(digits) > 1 << 53


def has_items_elsewhere(difference: Difference) -> bool:
    """Tell whether an element that can be no sequence has an undefined length, in implicit VR."""
    if any(not vr.startswith("O") and vr != "UN" for vr in difference.undefined):
        return True
    return bool(difference.undefined) and opened(difference.file).original_encoding[0] is True


def has_unknown_bytes(difference: Difference) -> bool:
    """Tell whether pydicom raises for items with an element of VR UN, of undefined length, that has none."""
    # Of the sequence that it raises for it has no items.
    is_missing = difference.what == "tags" and difference.theirs is None and len(difference.path) > 1
    if not is_missing and (difference.what != "value" or difference.theirs != Raised("OSError")):
        return False
    with quiet():
        for path, level in levels(opened(difference.file)):
            if path[:1] != difference.path[:1]:
                continue
            for tag in level.keys():  # noqa: SIM118 - not the elements
                element = level.get_item(tag)
                if element.VR == "UN" and element.length == UNDEFINED_LENGTH:
                    return True
    return False


def is_empty(difference: Difference) -> bool:
    """Tell whether an element of undefined length holds nothing."""
    empty = (("bytes", "b''", None), ("str", "''", ""))
    return not difference.raw and isinstance(difference.theirs, tuple) and difference.theirs[1] in empty


def has_long_delimiter(difference: Difference) -> bool:
    """Tell whether the tag of a sequence delimiter stands somewhere without the length 0 behind it."""
    for tag, none in ((b"\xfe\xff\xdd\xe0", bytes(4)), (b"\xff\xfe\xe0\xdd", bytes(4))):
        at = difference.file.find(tag)
        while at >= 0:
            if difference.file[at + 4 : at + 8] != none:
                return True
            at = difference.file.find(tag, at + 1)
    return False


def opened(file: bytes) -> Any:
    """Return the data set of an input."""
    with quiet():
        return cydicom.dcmread(io.BytesIO(file), force=True)


def is_syntax_in_another_vr(difference: Difference) -> bool:
    """Tell whether the transfer syntax has a VR that is none of a UID's."""
    meta = opened(difference.file).file_meta
    return "TransferSyntaxUID" in meta and meta.get_item("TransferSyntaxUID").VR != "UI"


def has_unknown_character_set(difference: Difference) -> bool:
    """Tell whether text, or what pydicom raises, depends on a character set that is no defined one."""
    # Of a sequence that pydicom raises for it has no items.
    is_missing = difference.what == "tags" and difference.theirs is None and len(difference.path) > 1
    if difference.vr not in TEXT_VRS and not is_missing and not isinstance(difference.theirs, Raised):
        return False
    with quiet():
        for _, level in levels(opened(difference.file)):
            value = level.get("SpecificCharacterSet")
            terms = [value] if isinstance(value, str) else value or []
            if any(not isinstance(term, str) or term not in python_encoding for term in terms):
                return True
    return False


def keeps_an_escape(difference: Difference) -> bool:
    """Tell whether only pydicom has an escape sequence as text."""
    if difference.what != "value" or difference.vr not in TEXT_VRS:
        return False
    return "\\x1b" in repr(difference.theirs) and "\\x1b" not in repr(difference.ours)


def is_without_descriptor(difference: Difference) -> bool:
    """Tell whether pydicom fails at LUT Data, the VR of which depends on the descriptor."""
    return (
        difference.what == "value"
        and difference.path[-1] == 0x00283006
        and difference.theirs == Raised("TypeError")
        and difference.vr == "OW"
    )


def is_unknown_in_big_endian(difference: Difference) -> bool:
    """Tell whether an element of VR UN, whose tag is known, stands in big endian."""
    dataset = opened(difference.file)
    tag = difference.path[0] if difference.path else -1
    return dataset.original_encoding[1] is False and tag in dataset and dataset.get_item(tag).VR == "UN"


def is_undecided(difference: Difference) -> bool:
    """Tell whether only pydicom has a VR, SS, for what several values of Pixel Representation leave open."""
    return (
        difference.what == "value"
        and difference.ours == Raised("AmbiguousVRError")
        and isinstance(difference.theirs, tuple)
        and difference.theirs[0] == "SS"
        and isinstance(opened(difference.file).get("PixelRepresentation"), list)
    )


ALLOWED: tuple[Allowed, ...] = (
    Allowed(
        "",
        "pydicom converts the file meta information and Specific Character Set while it reads, and what is "
        "wrong in their values ends the read; we read, and raise where the value is asked for",
        ends_the_read,
    ),
    Allowed("", "pydicom does not come back from some inputs, or goes deeper than Python's stack", hangs),
    Allowed("V1", "the text of a number that is none is kept, with a warning", is_large_number),
    Allowed(
        "E12",
        "bytes of undefined length end at a sequence delimitation item, whose length is 0 (PS3.5 7.5); "
        "for pydicom they end at its tag, which can be part of them",
        has_long_delimiter,
    ),
    Allowed(
        "",
        "an element of undefined length in implicit VR is walked as a sequence whatever the dictionary says, "
        "for nothing else can have one; pydicom ends it at the first delimiter, also where that closes an "
        "inner sequence",
        has_items_elsewhere,
    ),
    Allowed(
        "",
        "UN of undefined length may hold bytes, if they are no items; pydicom reads items, and raises for "
        "the sequence around it",
        has_unknown_bytes,
    ),
    Allowed(
        "E11",
        "an element of undefined length that holds nothing is as empty as one of length 0: None, and in "
        "implicit VR a sequence without items",
        is_empty,
    ),
    Allowed(
        "V13",
        "several values of Pixel Representation do not say how to read what depends on it; to pydicom "
        "anything but 0 is 1",
        is_undecided,
    ),
    Allowed(
        "",
        "a transfer syntax is taken from its bytes, whatever its VR; pydicom compares a number or padded "
        "text, and takes the data set for explicit VR little endian",
        is_syntax_in_another_vr,
    ),
    Allowed(
        "",
        "an unknown term of Specific Character Set is the default repertoire, with a warning; pydicom asks "
        "Python for a codec of that name, which takes many for others, or raises",
        has_unknown_character_set,
    ),
    Allowed(
        "",
        "behind a delimiter text is in the first character set again (PS3.5 6.1.2.5.3); pydicom tries all "
        "that is behind an escape sequence in its set, and leaves the sequence where that fails",
        keeps_an_escape,
    ),
    Allowed("", "pydicom compares the first value of a LUT Descriptor that has none", is_without_descriptor),
    Allowed("E13", "the value of UN is little endian (PS3.5 6.2.2)", is_unknown_in_big_endian),
)


def allowance(difference: Difference) -> Allowed | None:
    """Return the rule that lets a difference pass, None if there is none."""
    return next((rule for rule in ALLOWED if rule.when(difference)), None)
