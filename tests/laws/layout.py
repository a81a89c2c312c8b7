"""Where each element and item of a data set that was read lies in its source, at every level."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from cydicom._native.items import SequenceItems
from cydicom.errors import InvalidDicomError

if TYPE_CHECKING:
    from collections.abc import Iterator

UNDEFINED, LONG_FORM = 1, 4
DELIMITERS = (b"\xfe\xff\x0d\xe0", b"\xfe\xff\xdd\xe0", b"\xff\xfe\xe0\x0d", b"\xff\xfe\xe0\xdd")


class Element(NamedTuple):
    """An element as it was read: its path, and where its header, its value, and what follows start."""

    path: tuple[int, ...]
    owner: Any
    vr: str | None
    header: int
    start: int
    end: int
    undefined: bool
    level: int
    items: SequenceItems | None


class Region(NamedTuple):
    """What a data set, an item or a sequence lies in."""

    start: int
    end: int
    path: tuple[int, ...]


def sequence_items(owner: Any, tag: int) -> SequenceItems | None:
    """Return the items of an element that is a sequence as it was read, None if it is none."""
    if owner.get_item(tag).VR not in ("SQ", "UN", None):
        return None
    try:
        element = owner[tag]
    except InvalidDicomError:
        raise
    except (ValueError, NotImplementedError):
        return None
    items = element.value._list if element.VR == "SQ" and element.value is not None else None
    return items if type(items) is SequenceItems else None


def layout(dataset: Any) -> Iterator[Element]:
    """Yield the elements of every level, those that a later one of the same tag replaced included."""
    pending: list[tuple[tuple[int, ...], Any]] = [((), dataset)]
    while pending:
        path, owner = pending.pop()
        records = owner._dict.records()
        known = {record[0] for record in records}
        for tag in list(owner.keys()):
            raw = owner.get_item(tag)
            if tag < 0x00010000 and tag not in known and raw.is_raw:
                # Elements of a command set stand before the data set, and are no records of it (PS3.7 6.3).
                end = raw.value_tell + len(raw.value or b"")
                start = raw.value_tell
                yield Element((int(tag),), owner, raw.VR, start - 8, start, end, False, 0, None)
        last = {record[0]: number for number, record in enumerate(records)}
        for number, (tag, vr, flags, start, nbytes) in enumerate(records):
            items = sequence_items(owner, tag) if last[tag] == number else None
            header = start - (12 if flags & LONG_FORM else 8)
            here = (*path, tag)
            yield Element(
                here, owner, vr, header, start, start + nbytes, bool(flags & UNDEFINED), len(path) // 2, items
            )
            if items is not None:
                pending.extend(((*here, index), item) for index, item in enumerate(items))
