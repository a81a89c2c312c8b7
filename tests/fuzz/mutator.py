"""Mutations of DICOM: tags, VRs, lengths, values and delimiters, elements and items moved and repeated.

Blind changes of bytes rarely get past a header, so most changes here are made at a header, and most of the
time the lengths of what encloses a change are mended: the input stays sound but for one place.
"""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING

from tests.fuzz.places import ITEM, ITEM_END, SEQUENCE_END, UNDEFINED, Form, Place, form_of_file, walk

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

VRS = [
    *b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW PN SH SL SQ SS ST SV TM UC".split(),
    *b"UI UL UN UR US UT UV".split(),
    *(b"ZZ", b"\0\0", b"??", b"sq", b"OX", b"  "),
]

#: Elements that decide how others are read, and tags with a meaning of their own.
TAGS = [
    *(0x00080005, 0x00080016, 0x00080018, 0x00080060, 0x00081140, 0x00090010, 0x00091001, 0x00100010),
    *(0x00280002, 0x00280004, 0x00280006, 0x00280008, 0x00280010, 0x00280011, 0x00280100, 0x00280101),
    *(0x00280102, 0x00280103, 0x00280106, 0x00281101, 0x00283002, 0x00283006, 0x00283000, 0x00020010),
    *(0x54000100, 0x54001004, 0x54001010, 0x60003000, 0x7FE00001, 0x7FE00002, 0x7FE00008, 0x7FE00010),
    *(0x00080000, 0x00020000, 0x00000002, 0xFFFCFFFC, 0xFFFFFFFF, 0x00000000, 0xFFFA0000, 0x0040A730),
    *(ITEM, ITEM_END, SEQUENCE_END, 0xFFFE0000),
]

LENGTHS = [0, 1, 2, 3, 4, 6, 7, 8, 10, 16, 64, 254, 0xFFFE, 0xFFFF, 0x10000, 0x7FFFFFFE, 0x80000000]
LENGTHS += [UNDEFINED - 1, UNDEFINED]

#: Values that are special to some VR.
VALUES = [
    *(
        b"",
        b"\0",
        b" ",
        b"\\",
        b"\\\\",
        b"=",
        b"^",
        b"==",
        b"^^^^^",
        b"=\\=",
        b"A^B=C\\D",
        b"\xff\xfe",
        b"\r\n",
    ),
    *(b"1.2.840.10008.1.2", b"1.2..3", b"01.2", b"1.2.3\0", b"ISO_IR 192", b"ISO_IR 100", b"GB18030"),
    *(b"ISO 2022 IR 87", b"\\ISO 2022 IR 87", b"ISO 2022 IR 13\\ISO 2022 IR 87\\ISO 2022 IR 159"),
    *(b"ISO 2022 IR 6\\ISO 2022 IR 149\\ISO 2022 IR 58", b"ISO_IR 999", b"ISO_IR 13", b"utf-7"),
    *(b"\x1b$B", b"\x1b(J", b"\x1b$)C", b"\x1b$)A", b"\x1b-A", b"\x1b(B", b"\x1b$(D", b"\x1b", b"\x1b-L"),
    *(
        b"1",
        b"-1",
        b"+0",
        b"1e400",
        b"-1e-400",
        b"NaN",
        b"inf",
        b"1_0",
        b"0x1",
        b"1.5",
        b"9" * 20,
        b"1e",
        b".",
    ),
    *(b"20230230", b"20260102", b"2026.01.02", b"250000", b"235960.999999", b"2026+9999", b"-2026", b"012Y"),
    *(b"\0\1", b"\1\0", b"\x10\0", b"\x08\0", b"\xff\xff", b"\0\0\xc0\x7f", b"\0\0\0\0\0\0\xf8\x7f"),
    *(
        b"\xff\xd8\xff\xe0",
        b"\xff\xd9",
        b"\xff\x4f\xff\x51",
        b"MONOCHROME2",
        b"PALETTE COLOR",
        b"YBR_FULL_422",
    ),
    *(b"\xfe\xff\x00\xe0\0\0\0\0", b"\xfe\xff\xdd\xe0\0\0\0\0", b"\xfe\xff\x0d\xe0\0\0\0\0", b"\x80" * 5),
    *(
        b"\xf0\x9f\x98\x80",
        b"\xed\xa0\x80",
        b"\xc0\x80",
        b"\xe3\x81\x82",
        b"\x8f\xa2\xb7",
        b"\x81\x30\x81\x30",
    ),
]


class Draft:
    """An input that is being changed: its bytes, and where its headers were when it was last walked."""

    def __init__(self, data: bytearray, form: Form, places: list[Place]) -> None:
        self.data = data
        self.form = form
        self.places = places

    def replace(self, start: int, end: int, new: bytes, parents: tuple[int, ...], mend: bool) -> None:
        """Replace bytes; if `mend`, add the difference to the lengths of what encloses them."""
        grown = len(new) - (end - start)
        if mend and grown:
            for index in parents:
                place = self.places[index]
                undefined = place.length_size == 4 and place.declared == UNDEFINED
                if not undefined and place.length + place.length_size <= start:
                    self.put_length(place, place.declared + grown)
        self.data[start:end] = new

    def put_length(self, place: Place, length: int) -> None:
        """Write a length, or as much of it as the field holds."""
        size = place.length_size
        encoded = (length & (1 << 8 * size) - 1).to_bytes(size, "little" if place.little else "big")
        self.data[place.length : place.length + size] = encoded


def change_tag(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Give an element another tag, or one next to it."""
    order = "<" if place.little else ">"
    group, element = struct.unpack_from(order + "HH", draft.data, place.start)
    tag = (
        random.choice(TAGS) if random.random() < 0.6 else (group << 16 | element) + random.choice((-1, 1, 2))
    )
    struct.pack_into(order + "HH", draft.data, place.start, tag >> 16 & 0xFFFF, tag & 0xFFFF)


def change_vr(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Give an element another VR, with a header that fits it or without."""
    if place.vr < 0:
        change_length(draft, place, random, other)
        return
    code = random.choice(VRS)
    if random.random() < 0.7:
        from tests.fuzz.places import LONG

        length = place.end - place.content
        order = "<" if place.little else ">"
        field = (
            b"\0\0" + struct.pack(order + "L", length)
            if code in LONG
            else struct.pack(order + "H", min(length, 0xFFFF))
        )
        draft.replace(place.vr, place.content, code + field, place.parents, True)
    else:
        draft.data[place.vr : place.vr + 2] = code


def change_length(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Let a header say another length."""
    nearby = place.declared + random.choice((-8, -2, -1, 1, 2, 8, 24))
    draft.put_length(place, random.choice(LENGTHS) if random.random() < 0.5 else nearby)


def change_value(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Put bytes into a value, or in place of it; mostly the length fits."""
    new = random.choice(VALUES)
    if random.random() < 0.3:
        new = random.randbytes(random.choice((1, 2, 4, 8, 9)))
    if random.random() < 0.2:
        new *= random.choice((2, 3, 17))
    if random.random() < 0.4:
        start, end = place.content, place.end
    else:
        start = end = random.randint(place.content, place.end)
        if random.random() < 0.5:
            end = min(place.end, start + len(new))
    if random.random() < 0.8 and (place.length_size == 2 or place.declared != UNDEFINED):
        draft.put_length(place, place.end - place.content + len(new) - (end - start))
    draft.replace(start, end, new, place.parents, random.random() < 0.8)


def remove(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Remove an element or item, or only its header."""
    end = place.end if random.random() < 0.8 else place.content
    draft.replace(place.start, end, b"", place.parents, random.random() < 0.8)


def repeat(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Repeat an element or item, here or at another place."""
    copy = bytes(draft.data[place.start : place.end])[:2000]
    where = place if random.random() < 0.5 else random.choice(draft.places)
    times = random.choice((1, 1, 2, 5))
    draft.replace(where.start, where.start, copy * times, where.parents, random.random() < 0.8)


def swap(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Move an element or item to where another is."""
    copy = bytes(draft.data[place.start : place.end])
    draft.replace(place.start, place.end, b"", place.parents, True)
    where = random.choice(draft.places)
    if where.start <= place.start:
        draft.replace(where.start, where.start, copy, where.parents, random.random() < 0.8)
    else:
        draft.data[place.start : place.start] = copy[: random.randint(0, len(copy))]


def splice(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Put an element or item of another input before one of this."""
    form = form_of_file(other)[1]
    places = walk(other, form if form.start else Form(0, draft.form.implicit, draft.form.little))
    if not places:
        blind(draft, place, random, other)
        return
    donor = random.choice(places)
    piece = other[donor.start : donor.end][:2000]
    draft.replace(place.start, place.start, piece, place.parents, random.random() < 0.8)


def wrap(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Put an element into an item of a new sequence, of defined or undefined length, closed or not."""
    order = "<" if place.little else ">"
    inner = bytes(draft.data[place.start : place.end])[:4000]
    for _ in range(random.choice((1, 1, 1, 2, 6))):
        undefined, closed = random.random() < 0.5, random.random() < 0.9
        item = struct.pack(order + "HHL", 0xFFFE, 0xE000, UNDEFINED if undefined else len(inner)) + inner
        if undefined and closed:
            item += struct.pack(order + "HHL", 0xFFFE, 0xE00D, 0)
        undefined, closed = random.random() < 0.5, random.random() < 0.9
        header = struct.pack(
            order + "HH", *random.choice(((0x0008, 0x1140), (0x0040, 0xA730), (0x0009, 0x1001)))
        )
        if not draft.form.implicit:
            header += random.choice((b"SQ", b"SQ", b"SQ", b"UN", b"OB")) + b"\0\0"
        inner = header + struct.pack(order + "L", UNDEFINED if undefined else len(item)) + item
        if undefined and closed:
            inner += struct.pack(order + "HHL", 0xFFFE, 0xE0DD, 0)
    draft.replace(place.start, place.end, inner, place.parents, random.random() < 0.9)


def delimit(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Put an item header or a delimiter before or behind something."""
    order = "<" if place.little else ">"
    tag = random.choice((0xE000, 0xE00D, 0xE0DD))
    new = struct.pack(order + "HHL", 0xFFFE, tag, random.choice((0, 0, 0, 8, UNDEFINED)))
    at = random.choice((place.start, place.content, place.end))
    draft.replace(at, at, new, place.parents, random.random() < 0.5)


def make_undefined(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """Give something an undefined length and the delimiter that it needs then."""
    if place.length_size != 4 or place.declared == UNDEFINED:
        change_vr(draft, place, random, other)
        return
    order = "<" if place.little else ">"
    is_item = struct.unpack_from(order + "HH", draft.data, place.start) == (0xFFFE, 0xE000)
    delimiter = struct.pack(order + "HHL", 0xFFFE, 0xE00D if is_item else 0xE0DD, 0)
    draft.put_length(place, UNDEFINED)
    draft.replace(place.end, place.end, delimiter, place.parents, random.random() < 0.8)


def cut(draft: Draft, place: Place, random: Random, other: bytes) -> None:
    """End the input at a header, in it, or in its value."""
    del draft.data[random.choice((place.start, place.content, place.end, (place.content + place.end) // 2)) :]
    if random.random() < 0.3:
        draft.data += bytes(random.randrange(12))


def blind(draft: Draft, place: Place | None, random: Random, other: bytes) -> None:
    """Change, insert or remove some bytes anywhere."""
    data = draft.data
    at = random.randint(0, len(data))
    choice = random.random()
    if choice < 0.4 and data:
        data[min(at, len(data) - 1)] = random.choice((0, 1, 0x7F, 0x80, 0xFE, 0xFF, random.randrange(256)))
    elif choice < 0.6:
        del data[at : at + random.choice((1, 2, 4, 8, 100))]
    elif choice < 0.8:
        data[at:at] = random.choice(VALUES)
    elif other:
        start = random.randrange(len(other))
        data[at:at] = other[start : start + random.choice((2, 8, 30, 200))]
    else:
        data[at:at] = random.randbytes(random.choice((1, 2, 8)))


#: Every change at a header; those that are listed twice are made twice as often.
CHANGES: tuple[Callable[[Draft, Place, Random, bytes], None], ...] = (
    *(change_tag, change_vr, change_length, change_value, change_value, remove, repeat, swap),
    *(splice, wrap, delimit, make_undefined, cut, blind),
)


def mutate_file(data: bytes, random: Random, other: bytes = b"", most: int = 1 << 20) -> bytes:
    """Return a DICOM file, or a data set without a preamble, with some changes; at most `most` bytes."""
    meta, form = form_of_file(data)
    if form.deflated and random.random() < 0.8:
        inner = mutate_dataset(
            _inflated(data[form.start :]), random, form._replace(start=0, deflated=False), other
        )
        deflater = zlib.compressobj(1, zlib.DEFLATED, -zlib.MAX_WBITS)
        packed = deflater.compress(inner) + deflater.flush()
        return (data[: form.start] + packed)[:most]
    if meta and random.random() < 0.15:
        return _changed(data, random, form, meta, other)[:most]
    return mutate_dataset(data, random, form, other)[:most]


def mutate_dataset(data: bytes, random: Random, form: Form, other: bytes = b"") -> bytes:
    """Return a data set with some changes; what lies before its start is left alone."""
    for _ in range(random.choice((1, 1, 1, 2, 3, 5))):
        data = _changed(data, random, form, walk(data, form), other)
    return data


def mutate_bytes(data: bytes, random: Random, other: bytes = b"", most: int = 1 << 20) -> bytes:
    """Return bytes of no known structure with some changes."""
    draft = Draft(bytearray(data), Form(0, True, True), [])
    for _ in range(random.choice((1, 1, 2, 4, 8))):
        blind(draft, None, random, other)
    return bytes(draft.data[:most])


def _changed(data: bytes, random: Random, form: Form, places: list[Place], other: bytes) -> bytes:
    draft = Draft(bytearray(data), form, places)
    if places:
        random.choice(CHANGES)(draft, random.choice(places), random, other)
    else:
        blind(draft, None, random, other)
    return bytes(draft.data)


def _inflated(packed: bytes) -> bytes:
    """Return what deflated bytes hold, as far as they can be inflated and at most 1 MB."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        return inflater.decompress(packed, 1 << 20)
    except zlib.error:
        return packed
