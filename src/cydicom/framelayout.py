"""Which fragments of an encapsulated value are which frame: by its tables, its items, or its codestreams."""

from __future__ import annotations

import sys
import warnings

from cydicom import policy
from cydicom._native.fragments import scan
from cydicom._native.framelayout import (
    Marks,
    basic_table_nbytes,
    by_basic_offsets,
    by_extended_offsets,
    one_a_fragment,
    one_of_all,
)
from cydicom.errors import DicomReadWarning, EncapsulationError, LimitError, OffsetTableError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from cydicom._native.fragments import Fragments, ValueBytes
    from cydicom._native.frametable import FrameTable

    Buffer = bytes | bytearray | memoryview
    ExtendedOffsets = tuple[Sequence[int] | Buffer, Sequence[int] | Buffer]

PIXEL_DATA = 0x7FE00010

#: How the frames were told apart.
EXTENDED, BASIC = "extended offset table", "basic offset table"
ONE_A_FRAGMENT, ONE_FRAME, CODESTREAMS = "one fragment a frame", "one frame", "codestreams"

#: When to hold an offset table of a value in memory against its items (as in frametable.pxd).
CHECK_ALL, CHECK_LARGE_LATER, CHECK_LATER, CHECK_WHEN_READ = range(4)

#: What to make of fragments that do not tell their frames: refuse, or give what pydicom gives with a warning.
STRICT, LENIENT, LENIENT_WITH_FEWER = range(3)


def warn(message: str) -> None:
    """Issue a DicomReadWarning for the line outside this package that asked for frames."""
    level = 1
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "cydicom":
        frame = frame.f_back
        level += 1
    warnings.warn(message, DicomReadWarning, stacklevel=level)


def little_endian(endianness: str) -> bool:
    """Return whether ``"<"``, ``">"`` or ``"="``, the machine's own, says little endian.

    Raises
    ------
    ValueError
        If it is none of these.
    """
    if endianness in ("<", ">"):
        return endianness == "<"
    if endianness == "=":
        return sys.byteorder == "little"
    raise ValueError(f"the endianness is '<' or '>', not {endianness!r}")


def in_other_byte_order(value: ValueBytes, little: bool) -> bool:
    """Return whether a value is encapsulated, but in the other byte order."""
    try:
        basic_table_nbytes(value, little)
    except EncapsulationError:
        try:
            basic_table_nbytes(value, not little)
        except EncapsulationError:
            return False
        return True
    return False


def expected_frames(number_of_frames: int | float | None) -> int:
    """Return the number of frames that there should be; 0 if nobody says.

    Raises
    ------
    TypeError
        If it is no number.
    ValueError
        If it is negative, or no whole number.
    """
    if number_of_frames is None:
        return 0
    if isinstance(number_of_frames, (str, bytes)):
        raise TypeError(f"the number of frames is a number, not {number_of_frames!r}")
    expected = int(number_of_frames)
    if expected != number_of_frames or expected < 0:
        raise ValueError(f"the number of frames is a whole number and not negative, not {number_of_frames!r}")
    check_frames(expected)
    return expected


def check_frames(count: int) -> None:
    """Refuse more frames than the limit.

    Raises
    ------
    LimitError
        If there are.
    """
    limit = policy.current().limits.frames
    if count > limit:
        raise LimitError.exceeded("frames", limit, f"there are {count} frames", 0, PIXEL_DATA)


def scan_within_limit(value: ValueBytes, first: int, little: bool) -> Fragments:
    """Return the fragments from `first` on.

    Raises
    ------
    LimitError
        If there are more than the limit.
    """
    fragments = scan(value, first, little)
    limit = policy.current().limits.fragments
    if fragments.count > limit:
        what = f"there are {fragments.count} fragments"
        raise LimitError.exceeded("fragments", limit, what, fragments.positions()[limit], PIXEL_DATA)
    return fragments


def _packed(numbers: Sequence[int] | Buffer, little: bool) -> bytes:
    """Return 64-bit numbers as bytes of a byte order."""
    if isinstance(numbers, bytes):
        return numbers
    if isinstance(numbers, (bytearray, memoryview)):
        return bytes(numbers)
    from array import array

    try:
        packed = array("Q", numbers)
    except OverflowError:
        raise OffsetTableError(f"a number of it does not have 64 bits: {_odd_one(numbers)}") from None
    if (sys.byteorder == "little") is not little:
        packed.byteswap()
    return packed.tobytes()


def _odd_one(numbers: Sequence[int]) -> int:
    return next(number for number in numbers if not 0 <= number < 1 << 64)


class Layout:
    """The frames of an encapsulated value, and how they were told apart.

    Attributes
    ----------
    table : FrameTable
        Where each frame is.
    origin : str
        ``"extended offset table"``, ``"basic offset table"``, ``"one fragment a frame"``, ``"one frame"`` or
        ``"codestreams"``.
    """

    __slots__ = ("origin", "table")

    def __init__(self, table: FrameTable, origin: str) -> None:
        self.table = table
        self.origin = origin


def lay_out(
    value: ValueBytes,
    number_of_frames: int,
    extended_offsets: ExtendedOffsets | None,
    little: bool,
    check: int = CHECK_ALL,
    how: int = STRICT,
) -> Layout:
    """Return the frames of an encapsulated value.

    Parameters
    ----------
    value : ValueBytes
        The value, from the item of the Basic Offset Table on.
    number_of_frames : int
        How many there should be, 0 if that is not known.
    extended_offsets : tuple, optional
        The Extended Offset Table and its lengths, encoded or as numbers.
    little : bool
        Whether the byte order is little endian.
    check : int
        When to check what an offset table says of a frame: of `CHECK_ALL` at once; when the frame is asked
        for if the table is large (`CHECK_LARGE_LATER`) or the value is (`CHECK_LATER`, which goes for what is
        read too), or always (`CHECK_WHEN_READ`).
    how : int
        What to do if frames cannot be told apart: `STRICT`, `LENIENT`, `LENIENT_WITH_FEWER`.

    Raises
    ------
    EncapsulationError
        If there are no frames, or they cannot be told apart.
    LimitError
        If there are more frames or fragments than the policy allows.
    """
    first = 8 + basic_table_nbytes(value, little)
    complaints: list[str] = []
    claimed = 0
    layout = None
    if extended_offsets is not None:
        layout, claimed = _by_extended(value, extended_offsets, little, check, complaints)
        if layout is not None and first > 8:
            warn("there is an Extended Offset Table, and the Basic Offset Table is not empty: it is ignored")
    if layout is None and first > 8:
        try:
            layout = Layout(by_basic_offsets(value, little, check), BASIC)
        except OffsetTableError as error:
            complaints.append(f"the Basic Offset Table does not fit the items: {error}")
            claimed = (first - 8) // 4
    if layout is None:
        fragments = scan_within_limit(value, first, little)
        if claimed:
            layout = _in_spite_of_tables(fragments, number_of_frames or claimed, complaints)
        else:
            layout = by_fragments(fragments, number_of_frames, how)
    elif number_of_frames and layout.table.count != number_of_frames:
        layout = _with_other_count(layout, number_of_frames, scan_within_limit(value, first, little))
    check_frames(layout.table.count)
    for complaint in (*complaints, *layout.table.complaints()):
        warn(complaint)
    return layout


def _by_extended(
    value: ValueBytes, extended_offsets: ExtendedOffsets, little: bool, check: int, complaints: list[str]
) -> tuple[Layout | None, int]:
    """Return the frames by an Extended Offset Table, if it fits the items, and how many it claims."""
    offsets, lengths = extended_offsets
    if not len(offsets) and not len(lengths):
        complaints.append("the Extended Offset Table is empty")
        return None, 0
    claimed = len(offsets) // 8 if isinstance(offsets, (bytes, bytearray, memoryview)) else len(offsets)
    try:
        table = by_extended_offsets(value, _packed(offsets, little), _packed(lengths, little), little, check)
    except OffsetTableError as error:
        complaints.append(f"the Extended Offset Table does not fit the items: {error}")
        return None, claimed
    return Layout(table, EXTENDED), claimed


def _in_spite_of_tables(fragments: Fragments, expected: int, complaints: list[str]) -> Layout:
    """Return each fragment as a frame, which is certain if there are as many; an offset table is wrong."""
    if fragments.count != expected:
        raise OffsetTableError(
            f"{'; '.join(complaints)}; without it, {fragments.count} fragments are not told apart as "
            f"{expected} frames",
            0,
            PIXEL_DATA,
        )
    complaints.append("each fragment is taken for a frame")
    complaints[:] = ["; ".join(complaints)]
    _warn_of_ending(fragments)
    return Layout(one_a_fragment(fragments), ONE_A_FRAGMENT)


def _with_other_count(layout: Layout, expected: int, fragments: Fragments) -> Layout:
    """Return the layout for an offset table of another number of frames than there should be."""
    found = f"the {layout.origin} has {layout.table.count} frames, there should be {expected}"
    if fragments.count == expected:
        warn(f"{found}, and there are as many fragments: each is taken for a frame")
        _warn_of_ending(fragments)
        return Layout(one_a_fragment(fragments), ONE_A_FRAGMENT)
    warn(found)
    return layout


def by_fragments(fragments: Fragments, expected: int, how: int = STRICT) -> Layout:
    """Return the frames where no offset table has them.

    Raises
    ------
    EncapsulationError
        If the fragments do not tell.
    """
    count = fragments.count
    if count and count == expected:
        _warn_of_ending(fragments)
        return Layout(one_a_fragment(fragments), ONE_A_FRAGMENT)
    fragments.check()
    if count == 0:
        raise EncapsulationError("there are no fragments, so there are no frames", fragments.end, PIXEL_DATA)
    if count == 1:
        # Whatever the number of frames is: a video is one stream (PS3.5 8.2.5).
        return Layout(one_a_fragment(fragments), ONE_FRAME)
    if not expected:
        raise EncapsulationError(
            f"there is no offset table, so {count} fragments are told apart as frames by the number of "
            "frames alone, which was not given",
            fragments.end,
            PIXEL_DATA,
        )
    if expected == 1:
        return Layout(one_of_all(fragments), ONE_FRAME)
    if count < expected and how != LENIENT_WITH_FEWER:
        raise EncapsulationError(
            f"there are {count} fragments, too few for {expected} frames", fragments.end, PIXEL_DATA
        )
    return Layout(_by_codestreams(Marks(fragments), expected, how), CODESTREAMS)


def _by_codestreams(marks: Marks, expected: int, how: int) -> FrameTable:
    """Return the frames by the markers that codestreams begin and end with."""
    fragments = marks.fragments
    if marks.begin_first and marks.begins == expected:
        return marks.frames_by_beginnings()
    by_endings = marks.frames_by_endings()
    if by_endings.count == expected and marks.end_last:
        return by_endings
    if marks.begin_first and marks.paired:
        warn(f"the fragments have {marks.begins} codestreams, there should be {expected} frames")
        return marks.frames_by_beginnings()
    found = (
        f"{fragments.count} fragments are not told apart as {expected} frames: {marks.begins} begin and "
        f"{marks.ends} end as a JPEG codestream does"
    )
    if how == STRICT and by_endings.count != expected:
        raise EncapsulationError(found, fragments.end, PIXEL_DATA)
    warn(f"{found}; a frame may be wrong")
    return by_endings


def _warn_of_ending(fragments: Fragments) -> None:
    """Warn of something behind the fragments, all of which are there, that is not the end of the items."""
    try:
        fragments.check()
    except EncapsulationError as error:
        warn(f"the {fragments.count} fragments are followed by something else: {error}")
