"""The scan of element headers and the walk over items, in plain Python: what the native kernels must do.

Everything is in memory here, so nothing is ever resumed; lists grow by themselves.  What the kernels repair
or skip is noted under the same names.  Offsets are positions in the data given, sizes are in bytes.
"""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection

ITEM = 0xFFFEE000
ITEM_DELIMITATION = 0xFFFEE00D
SEQUENCE_DELIMITATION = 0xFFFEE0DD
FRAMING = (ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION)
UNDEFINED_LENGTH = 0xFFFFFFFF
PIXELS = (0x7FE00008, 0x7FE00009, 0x7FE00010)

#: PS3.5 table 7.1-2: a 16-bit length follows the VR.
SHORT_VRS = frozenset("AE AS AT CS DA DS DT FD FL IS LO LT PN SH SL SS ST TM UI UL US".split())
#: PS3.5 table 7.1-1: two reserved bytes and a 32-bit length follow.
LONG_VRS = frozenset("OB OD OF OL OV OW SQ SV UC UN UR UT UV".split())

# Flags of a record.
UNDEFINED, PARTIAL, LONG_FORM, IMPLICIT_FORM, DEFERRED = 1, 2, 4, 8, 16


class Record(NamedTuple):
    """One element: offset and size are those of its value, without a delimiter."""

    tag: int
    vr: str | None
    flags: int
    offset: int
    nbytes: int

    @property
    def start(self) -> int:
        """Return where the header is."""
        return self.offset - (12 if self.flags & LONG_FORM else 8)


class Fault(NamedTuple):
    """One thing that was repaired or skipped."""

    kind: str
    tag: int | None
    offset: int
    nbytes: int


class TooDeepError(Exception):
    """More levels of items than allowed; the offset and the tag are its arguments."""


class Header(NamedTuple):
    """An element's header; `vr` is None in implicit VR."""

    tag: int
    vr: str | None
    length: int
    nbytes: int
    flags: int = 0
    strange: bool = False
    reserved: bool = False


class Level(NamedTuple):
    """What is open in a walk: an item or a sequence, and how its content is encoded."""

    is_item: bool
    implicit: bool
    little: bool
    un: bool = False
    bulk: bool = False
    #: Of a sequence, where it is known.
    tag: int = 0


class Table(NamedTuple):
    """What a scan gives."""

    records: list[Record]
    faults: list[Fault]
    end: int
    stopped: bool


def is_letters(code: bytes) -> bool:
    return all(65 <= letter <= 90 for letter in code)


class Source:
    """Bytes up to an end, read in one byte order or the other, and the faults found in them."""

    def __init__(self, data: bytes, end: int) -> None:
        self.data = data
        self.end = end
        self.faults: list[Fault] = []

    def u16(self, offset: int, little: bool) -> int:
        return int.from_bytes(self.data[offset : offset + 2], "little" if little else "big")

    def u32(self, offset: int, little: bool) -> int:
        return int.from_bytes(self.data[offset : offset + 4], "little" if little else "big")

    def tag(self, offset: int, little: bool) -> int:
        return self.u16(offset, little) << 16 | self.u16(offset + 2, little)

    def vr(self, offset: int) -> str:
        return self.data[offset : offset + 2].decode("latin-1")

    def note(self, kind: str, tag: int, offset: int, nbytes: int = 0) -> None:
        self.faults.append(Fault(kind, tag or None, offset, nbytes))

    def note_stray(self, tag: int, offset: int) -> None:
        """Note a header that is skipped: with those right before it, it is one fault."""
        last = self.faults[-1] if self.faults else None
        if last and last.kind == "stray-delimiter" and last.offset + last.nbytes == offset:
            self.faults[-1] = last._replace(nbytes=last.nbytes + 8)
        else:
            self.note("stray-delimiter", tag, offset, 8)

    def left(self, offset: int) -> int:
        return self.end - offset

    # Headers.

    def is_followed(self, offset: int, tag: int, implicit: bool, little: bool) -> bool:
        """Tell whether an element that ends at `offset` is followed by something that can follow it."""
        if offset == self.end:
            return True
        if self.left(offset) < 8:
            return False
        following, length = self.tag(offset, little), self.u32(offset + 4, little)
        if following == ITEM:
            return True
        if following in FRAMING:
            return length == 0
        if following <= tag:
            return False
        if implicit:
            return length == UNDEFINED_LENGTH or length <= self.left(offset) - 8
        return self.vr(offset + 4) in SHORT_VRS | LONG_VRS

    def header(self, offset: int, implicit: bool, little: bool) -> Header | str:
        """Return the header at `offset`; ``"short"`` or ``"broken"`` if there is none."""
        if self.left(offset) < 8:
            return "short"
        tag = self.tag(offset, little)
        if implicit or tag in FRAMING:
            return Header(tag, None, self.u32(offset + 4, little), 8, IMPLICIT_FORM)
        vr = self.vr(offset + 4)
        if vr in SHORT_VRS:
            return Header(tag, vr, self.u16(offset + 6, little), 8)
        if vr in LONG_VRS:
            if self.left(offset) < 12:
                return "short"
            reserved = self.data[offset + 6 : offset + 8] != b"\0\0"
            return Header(tag, vr, self.u32(offset + 8, little), 12, LONG_FORM, reserved=reserved)
        return self.strange_header(offset, tag, vr, little)

    def strange_header(self, offset: int, tag: int, vr: str, little: bool) -> Header | str:
        """Return the first reading of a header without a known VR that leads to a sensible element."""
        code = None if vr == "\0\0" else vr
        short = Header(tag, code, self.u16(offset + 6, little), 8, strange=True)
        readings = [short]
        if self.left(offset) >= 12:
            readings.append(Header(tag, code, self.u32(offset + 8, little), 12, LONG_FORM, strange=True))
        if not is_letters(vr.encode("latin-1")):
            readings.append(Header(tag, None, self.u32(offset + 4, little), 8, IMPLICIT_FORM, strange=True))
        for header in readings:
            content = offset + header.nbytes
            if header.length > self.left(content):
                continue
            forms = (False, True) if header.flags & IMPLICIT_FORM else (False,)
            if any(self.is_followed(content + header.length, tag, form, little) for form in forms):
                return header
        if tag != 0 and short.length <= self.left(offset) - 8:
            return short
        return "broken"

    def delimiter(self, offset: int, little: bool) -> int:
        """Return where the next bytes of a sequence delimitation item are, -1 if there are none."""
        delimiter = bytes.fromhex("FEFFDDE0" if little else "FFFEE0DD") + bytes(4)
        return self.data.find(delimiter, offset, self.end)

    def starts_implicit(self, offset: int, nbytes: int, outer: Level) -> bool:
        """Tell whether an item's content is in implicit VR, by its first element."""
        if nbytes < 8 or self.tag(offset, outer.little) >> 16 == 0xFFFE:
            return outer.implicit
        vr = self.vr(offset + 4)
        if outer.implicit:
            return not (outer.un and vr in SHORT_VRS | LONG_VRS)
        return not is_letters(vr.encode("latin-1"))


class Walk:
    """The walk over what is nested: open levels, the position, where the level closed last had ended."""

    def __init__(self, source: Source, offset: int, open_tag: int, level_limit: int) -> None:
        self.source = source
        self.offset = offset
        self.open_tag = open_tag
        self.level_limit = level_limit
        self.levels: list[Level] = []
        self.closed_at = offset
        self.bounded = False
        #: [content offset, content bytes, undefined length] of each item of the outermost sequence.
        self.items: list[list[int]] | None = None

    def open(self, level: Level) -> None:
        if len(self.levels) >= self.level_limit:
            raise TooDeepError(self.offset, self.open_tag)
        self.levels.append(level)

    def close(self, at: int) -> None:
        self.closed_at = at
        level = self.levels.pop()
        if level.is_item and self.items is not None and len(self.levels) == 1:
            self.items[-1][1] = at - self.items[-1][0]

    def run(self) -> None:
        """Walk until every level is closed."""
        while self.levels:
            if self.levels[-1].is_item:
                self.pass_element(self.levels[-1])
            else:
                self.pass_item(self.levels[-1])

    def enter(self, header: Header, content: int, implicit: bool, little: bool) -> None:
        """Enter a value of undefined length: items, or bytes up to a delimiter."""
        source = self.source
        is_un = header.vr == "UN"
        if is_un:
            # PS3.5 6.2.2 note 3: implicit VR little endian, whatever the transfer syntax.
            implicit = little = True
        is_sequence = header.vr == "SQ"
        may_be_undefined = is_sequence or header.vr is None or header.vr[0] == "O" or is_un
        start = source.tag(content, little) if source.left(content) >= 4 else None
        if not is_sequence and start is not None and start not in (ITEM, SEQUENCE_DELIMITATION):
            if not may_be_undefined:
                source.note("undefined-length", header.tag, content)
            found = source.delimiter(content, little)
            if found < 0:
                source.note("missing-delimiter", header.tag, content)
                self.closed_at = self.offset = source.end
            else:
                self.closed_at = found
                self.offset = found + 8
            return
        is_bulk = header.vr is not None and header.vr[0] == "O"
        self.open(Level(False, implicit, little, is_un, is_bulk, header.tag))
        if not may_be_undefined:
            source.note("undefined-length", header.tag, content)
        self.offset = content

    def pass_item(self, level: Level) -> None:
        """Pass one item header or delimiter of a sequence."""
        source, at = self.source, self.offset
        is_outermost = self.bounded and len(self.levels) == 1
        left = source.left(at)
        if left < 8:
            if not is_outermost:
                source.note("missing-delimiter", self.open_tag, at, left)
            elif left > 0:
                source.note("bad-item", self.open_tag, at, left)
            self.offset = source.end
            return self.close(source.end)
        tag, length = source.tag(at, level.little), source.u32(at + 4, level.little)
        if tag == ITEM_DELIMITATION or (tag == SEQUENCE_DELIMITATION and is_outermost):
            source.note_stray(tag, at)
            self.offset = at + 8
            return None
        if tag == SEQUENCE_DELIMITATION:
            if length != 0:
                source.note("delimiter-length", self.open_tag, at)
            self.offset = at + 8
            return self.close(at)
        if tag != ITEM and not self.fits(at + 8, length, level, is_outermost):
            if is_outermost:
                if self.items and self.item_is_cut(level):
                    return self.reopen_item(level)
                source.note("bad-item", self.open_tag, at, left)
                self.offset = source.end
                return self.close(source.end)
            return self.resynchronise(level, at)
        undefined = length == UNDEFINED_LENGTH
        is_listed = self.items is not None and len(self.levels) == 1
        nbytes = 0
        if undefined:
            if level.bulk:
                source.note("undefined-length", self.open_tag, at)
            implicit = level.implicit
            if left >= 16:
                implicit = source.starts_implicit(at + 8, 8, level)
            self.open(Level(True, implicit, level.little))
        else:
            nbytes = min(length, left - 8)
            if nbytes < length:
                source.note("item-overrun", self.open_tag, at, length - nbytes)
        self.offset = at + 8 + nbytes
        if tag != ITEM:
            source.note("bad-item", self.open_tag, at)
        if is_listed and self.items is not None:
            self.items.append([at + 8, nbytes, undefined])
        return None

    def item_is_cut(self, level: Level) -> bool:
        """Tell whether the length of the last item ends inside one of its elements."""
        assert self.items is not None
        at, nbytes, undefined = self.items[-1]
        if undefined or nbytes < 8:
            return not undefined and nbytes > 0
        end = at + nbytes
        implicit = self.source.starts_implicit(at, nbytes, level)
        while at < end:
            header = self.source.header(at, implicit, level.little)
            if isinstance(header, str) or header.length == UNDEFINED_LENGTH:
                return False
            at += header.nbytes + header.length
        return at > end

    def reopen_item(self, level: Level) -> None:
        """Walk the last item by its elements: it was longer than its length said, for no item follows it."""
        assert self.items is not None
        item = self.items[-1]
        offset = item[0]
        implicit = self.source.starts_implicit(offset, self.source.left(offset), level)
        self.open(Level(True, implicit, level.little))
        self.source.note("bad-item", self.open_tag, offset - 8)
        item[2] = True
        self.offset = offset

    def resynchronise(self, level: Level, at: int) -> None:
        """Go on where a sequence of undefined length has something else than an item or its delimiter.

        An element of the enclosing data set means that the delimiter is missing; otherwise it is looked for.
        """
        source = self.source
        header = source.header(at, level.implicit, level.little)
        is_element = (
            not isinstance(header, str)
            and not header.strange
            and header.tag >> 16 >= 8
            and header.tag > level.tag
            and (header.length == UNDEFINED_LENGTH or header.length <= source.left(at) - header.nbytes)
        )
        found = -1 if is_element else source.delimiter(at, level.little)
        if found < 0:
            source.note("missing-delimiter", self.open_tag, at)
            self.close(at)
        else:
            source.note("bad-item", self.open_tag, at, found - at)
            self.offset = found

    def fits(self, content: int, length: int, level: Level, is_outermost: bool) -> bool:
        """Tell whether what stands in an item's place leads to an item or delimiter, or to the end."""
        left = self.source.left(content) - length
        if length == UNDEFINED_LENGTH or left < 0:
            return False
        if left == 0:
            return is_outermost
        return left >= 4 and self.source.tag(content + length, level.little) in FRAMING

    def pass_element(self, level: Level) -> None:
        """Pass one element of an item of undefined length, or its delimiter."""
        source, at = self.source, self.offset
        header = source.header(at, level.implicit, level.little)
        if isinstance(header, str):
            source.note("missing-delimiter", self.open_tag, at, source.left(at))
            self.offset = source.end
            return self.close(source.end)
        if header.tag == ITEM_DELIMITATION:
            if header.length != 0:
                source.note("delimiter-length", self.open_tag, at)
            self.offset = at + 8
            return self.close(at)
        if header.tag == SEQUENCE_DELIMITATION:
            source.note("missing-delimiter", self.open_tag, at)
            if source.left(at) >= 12 and source.tag(at + 8, level.little) in (ITEM, SEQUENCE_DELIMITATION):
                # It stands in the place of the item's own delimiter.
                self.offset = at + 8
            return self.close(at)
        if header.tag == ITEM:
            source.note("missing-delimiter", self.open_tag, at)
            return self.close(at)
        content = at + header.nbytes
        if header.length == UNDEFINED_LENGTH:
            return self.enter(header, content, level.implicit, level.little)
        left = source.left(content)
        if header.length > left:
            source.note("truncated-value", header.tag, at, left)
            self.offset = source.end
        else:
            self.offset = content + header.length
        return None


def scan(
    data: bytes,
    implicit: bool,
    little: bool,
    *,
    start: int = 0,
    end: int | None = None,
    depth: int = 1024,
    defer: int = -1,
    stop_at_pixels: bool = False,
    wanted: Collection[int] | None = None,
    only_group: int = -1,
) -> Table:
    """Return the elements of the data set in [start, end)."""
    source = Source(data, len(data) if end is None else end)
    records: list[Record] = []
    at, stopped = start, False
    while at < source.end and not stopped:
        header = source.header(at, implicit, little)
        left = source.left(at)
        if only_group < 0 and not any(data[at : source.end]) and left >= 8:
            # A header of zeros: only where nothing else follows is it padding.
            source.note("padding", 0, at, left)
            at = source.end
        elif header == "short":
            source.note("trailing-bytes", 0, at, left)
            at = source.end
        elif only_group >= 0 and source.u16(at, little) != only_group:
            stopped = True
        elif isinstance(header, str):
            source.note("unreadable", source.tag(at, little), at, left)
            at = source.end
        elif header.tag in FRAMING:
            source.note_stray(header.tag, at)
            at += 8
        elif stop_at_pixels and header.tag in PIXELS:
            stopped = True
        else:
            if header.tag >> 16 < 4 and only_group < 0:
                # Groups 0000 and 0002 have no place here (PS3.7 6.3, PS3.10 7.1).
                source.note("group-in-data-set", header.tag, at)
            stopped = wanted is not None and header.tag > max(wanted, default=-1)
            if not stopped:
                at = _take(source, at, header, implicit, little, 2 * depth, defer, wanted, records)
    faults = [*source.faults, *_order_faults(records)]
    return Table(records, without_repeats(faults), at, stopped)


def _take(
    source: Source,
    at: int,
    header: Header,
    implicit: bool,
    little: bool,
    level_limit: int,
    defer: int,
    wanted: Collection[int] | None,
    records: list[Record],
) -> int:
    """Record the element at `at`; return where the next one is."""
    content = at + header.nbytes
    flags = header.flags
    undefined = header.length == UNDEFINED_LENGTH
    if header.strange:
        source.note("vr-switch" if flags & IMPLICIT_FORM else "bad-vr", header.tag, at)
    if header.reserved:
        source.note("reserved-bytes", header.tag, at)
    if header.length % 2 and not undefined:
        source.note("odd-length", header.tag, at)
    if undefined:
        walk = Walk(source, content, header.tag, level_limit)
        walk.enter(header, content, implicit, little)
        walk.run()
        flags |= UNDEFINED
        nbytes, following = walk.closed_at - content, walk.offset
    else:
        nbytes = min(header.length, source.left(content))
        if nbytes < header.length:
            flags |= PARTIAL
            source.note("truncated-value", header.tag, at, nbytes)
        following = content + nbytes
    if wanted is None or header.tag in wanted:
        if 0 <= defer < nbytes:
            flags |= DEFERRED
        records.append(Record(header.tag, header.vr, flags, content, nbytes))
    return following


def _order_faults(records: list[Record]) -> list[Fault]:
    """Return what is wrong with the order of elements: the first that descends, and each that is repeated."""
    faults = []
    for before, record in itertools.pairwise(records):
        if record.tag < before.tag:
            faults.append(_whole("descending-tags", record))
            break
    ascending = sorted(records, key=lambda record: record.tag)
    for record, after in itertools.pairwise(ascending):
        if record.tag == after.tag:
            faults.append(_whole("duplicate-tag", record))
    return faults


def _whole(kind: str, record: Record) -> Fault:
    return Fault(kind, record.tag or None, record.start, record.nbytes + record.offset - record.start)


def without_repeats(faults: list[Fault]) -> list[Fault]:
    """Return the faults without those of a kind that was noted at the same offset before."""
    first: dict[tuple[str, int], Fault] = {}
    for fault in faults:
        first.setdefault((fault.kind, fault.offset), fault)
    return list(first.values())


def items(
    data: bytes,
    implicit: bool,
    little: bool,
    *,
    start: int = 0,
    end: int | None = None,
    un: bool = False,
    tag: int = 0,
    depth: int = 1024,
) -> tuple[list[tuple[int, int, bool]], list[Fault]]:
    """Return content offset, content bytes and form of each item of the sequence value in [start, end)."""
    source = Source(data, len(data) if end is None else end)
    walk = Walk(source, start, tag, 2 * depth + 1)
    walk.items = []
    walk.bounded = True
    walk.levels.append(Level(False, implicit, little, un, tag=tag))
    walk.run()
    spans = [(offset, nbytes, bool(undefined)) for offset, nbytes, undefined in walk.items]
    return spans, without_repeats(source.faults)


def nested_end(
    data: bytes, implicit: bool, little: bool, is_item: bool, *, start: int = 0, depth: int = 1024
) -> tuple[int, int]:
    """Return where the content of an item or sequence of undefined length ends, and the next thing starts."""
    walk = Walk(Source(data, len(data)), start, 0, 2 * depth + 1)
    walk.levels.append(Level(is_item, implicit, little))
    walk.run()
    return walk.closed_at, walk.offset
