"""Broken element headers: H16 to H37 of the catalogue."""

from __future__ import annotations

from tests.corpus.build import (
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    ITEM,
    ITEM_DELIMITER,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    ascending,
    part10,
)
from tests.corpus.case import (
    ALL,
    BEFORE,
    BROKEN,
    ROWS,
    SEQUENCE,
    STUDY,
    Built,
    Catalogue,
    after,
    around,
    before,
    reference_item,
)

catalogue = Catalogue()
add = catalogue.add

BINARY = 0x00181FFF
E = EXPLICIT_LITTLE


def at_end(fault: bytes, reach: int | None = None) -> Built:
    head = part10(before() + after())
    return Built(head + fault, len(head), len(head) + (len(fault) if reach is None else reach))


for _count in range(1, 8):
    add(
        f"H16-{_count}-stray-bytes",
        "W",
        lambda c=_count: at_end(b"\x30\x00\x10\x00LO\x08"[:c], 0),
        "trailing-bytes",
        "truncated-header",
        "truncated-value",
        only=True,
        nbytes=_count,
    )
for _count in (8, 9, 10, 11):
    add(
        f"H17-header-cut-to-{_count}-bytes",
        "W",
        lambda c=_count: at_end(E.header(0x00420011, "OB", 20)[:c], 0),
        "trailing-bytes",
        "truncated-header",
        "truncated-value",
        only=True,
        also=(0x00420011,),
        nbytes=_count,
    )
add(
    "H18-value-cut-by-5",
    "W",
    lambda: at_end(E.element(0x00321060, "LO", b"ABCDEFGHIJKLMNO", length=20)),
    "truncated-value",
    keep=ALL | {(0x00321060,): "ABCDEFGHIJKLMNO"},
    only=True,
)
add(
    "H18-pixels-cut-by-5",
    "W",
    lambda: at_end(E.element(0x7FE00010, "OW", bytes(95), length=100)),
    "truncated-value",
    keep=ALL | {(0x7FE00010,): bytes(95)},
    only=True,
)
for _length in (0x7FFFFFFE, 0x80000000, 0xFFFFFFFE):
    add(
        f"H19-length-{_length:X}-with-4-bytes",
        "W",
        lambda n=_length: at_end(E.element(0x7FE00010, "OB", b"\1\2\3\4", length=n)),
        "truncated-value",
        keep=ALL | {(0x7FE00010,): b"\1\2\3\4"},
        only=True,
    )
add(
    "H20-length-swallows-the-rest",
    "W",
    lambda: around(E.element(BINARY, "OB", b"\1\2\3\4", length=0x30000000)),
    "truncated-value",
    keep=BEFORE,
    also=(BINARY, STUDY, ROWS),
    only=True,
)
add(
    "H22-undefined-UT",
    "RW",
    lambda: around(E.element(0x00189FFF, "UT", b"Text", length=UNDEFINED)),
    "undefined-length",
    "missing-delimiter",
    keep=BEFORE,
    also=(0x00189FFF, STUDY, ROWS),
    only=True,
)
add(
    "H22-undefined-UT-closed",
    "RW",
    lambda: around(
        E.element(0x00189FFF, "UT", b"Text", length=UNDEFINED) + E.delimiter(SEQUENCE_DELIMITER),
    ),
    "undefined-length",
    keep=BEFORE,
    also=(0x00189FFF, STUDY, ROWS),
    only=True,
)
for _name, _tag, _value in (("LO", 0x00181000, b"Serial"), ("US", 0x00181310, b"\1\0\2\0\3\0\4\0")):
    add(
        f"H22-undefined-implicit-{_name}",
        "RW",
        lambda t=_tag, v=_value: around(
            IMPLICIT_LITTLE.element(t, "", v, length=UNDEFINED), IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE
        ),
        "undefined-length",
        "missing-delimiter",
        keep=BEFORE,
        also=(_tag, STUDY, ROWS),
        only=True,
    )
add(
    "H23-odd-length",
    "W",
    lambda: around(E.element(BROKEN, "LO", b"ABC")),
    "odd-length",
    keep=ALL | {(BROKEN,): "ABC"},
    only=True,
)
add(
    "H23-odd-length-OB",
    "W",
    lambda: around(E.element(BINARY, "OB", b"\1\2\3")),
    "odd-length",
    keep=ALL | {(BINARY,): b"\1\2\3"},
    only=True,
)
for _vr, _value in (
    ("US", b"\1\2\3"),
    ("SS", b"\1"),
    ("UL", b"\1\2\3\4\5\6"),
    ("FD", bytes(7)),
    ("FL", bytes(6)),
    ("UL", bytes(0xFFFE)),
):
    add(
        f"H24-{_vr}-of-{len(_value)}-bytes",
        "W",
        lambda r=_vr, v=_value: around(E.element(0x00181FF0, r, v)),
        only=True,
        also=(0x00181FF0,),
        refuses=((0x00181FF0,),),
        raw={0x00181FF0: _value},
    )
# Of an AT of 6 bytes pydicom reads the first tag and drops the rest without a word.
add(
    "H24-AT-of-6-bytes",
    "W",
    lambda: around(E.element(0x00181FF0, "AT", b"\x10\0\x20\0\1\2")),
    only=True,
    also=(0x00181FF0,),
    may_refuse=((0x00181FF0,),),
    raw={0x00181FF0: b"\x10\0\x20\0\1\2"},
    by_value=True,
)
for _vr in (b"lo", b"\0\0", b"??", b"ZZ", b"O\0", b"\xe9\xe8", b"  ", b"L1"):
    add(
        f"H25-vr-{_vr.hex()}-16-bit-length",
        "W",
        lambda v=_vr: around(E.element(BROKEN, v, b"Some text ")),
        "bad-vr",
        "vr-switch",
        also=(BROKEN,),
        may_refuse=((BROKEN,),),
        only=True,
    )
    add(
        f"H25-vr-{_vr.hex()}-32-bit-length",
        "W",
        lambda v=_vr: around(E.tag(BROKEN) + v + b"\0\0" + E.pack("L", 10) + b"Some text "),
        "bad-vr",
        "vr-switch",
        also=(BROKEN,),
        may_refuse=((BROKEN,),),
        only=True,
    )
add(
    "H26-reserved-bytes-set",
    "W",
    lambda: around(E.header(BINARY, "OB", 4, reserved=b"\xff\xff") + b"\1\2\3\4"),
    keep=ALL | {(BINARY,): b"\1\2\3\4"},
    only=True,
)

VRS = [
    "AE",
    "AS",
    "AT",
    "CS",
    "DA",
    "DS",
    "DT",
    "FD",
    "FL",
    "IS",
    "LO",
    "LT",
    "OB",
    "OD",
    "OF",
    "OL",
    "OV",
    "OW",
    "PN",
    "SH",
    "SL",
    "SQ",
    "SS",
    "ST",
    "SV",
    "TM",
    "UC",
    "UI",
    "UL",
    "UN",
    "UR",
    "US",
    "UT",
    "UV",
]
add(
    "H27-every-vr-empty",
    "A",
    lambda: around(b"".join(E.element(0x00188000 + i, vr) for i, vr in enumerate(VRS))),
    also=tuple(0x00188000 + i for i in range(len(VRS))),
    only=True,
)
add(
    "H28-duplicate-tag",
    "W",
    lambda: around(E.element(BROKEN, "LO", b"first ") + E.element(BROKEN, "LO", b"last")),
    "duplicate-tag",
    keep=ALL | {(BROKEN,): "last"},
    only=True,
)
add(
    "H28-duplicate-tag-of-another-vr",
    "W",
    lambda: around(E.element(BROKEN, "LO", b"first ") + E.number(BROKEN, "US", 7)),
    "duplicate-tag",
    keep=ALL | {(BROKEN,): 7},
    only=True,
)
add(
    "H28-duplicate-tag-65536-times",
    "W",
    lambda: around(E.element(BROKEN, "LO", b"first ") * 65535 + E.element(BROKEN, "LO", b"last")),
    "duplicate-tag",
    keep=ALL | {(BROKEN,): "last"},
    only=True,
)
add("H29-descending-tags", "W", lambda: part10(after() + before()), "descending-tags", only=True)
add(
    "H29-one-tag-late",
    "W",
    lambda: part10(before() + after() + E.element(0x00080005, "CS", b"ISO_IR 100")),
    "descending-tags",
    keep=ALL | {(0x00080005,): "ISO_IR 100"},
    only=True,
)
for _name, _tag in (("item", ITEM), ("item-delimiter", ITEM_DELIMITER), ("delimiter", SEQUENCE_DELIMITER)):
    add(
        f"H30-stray-{_name}",
        "W",
        lambda t=_tag: around(E.delimiter(t), reach=0),
        "stray-delimiter",
        "stray-item",
        "bad-item",
        only=True,
    )
    add(
        f"H30-stray-{_name}-implicit",
        "W",
        lambda t=_tag: around(E.delimiter(t), IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE, reach=0),
        "stray-delimiter",
        "stray-item",
        "bad-item",
        only=True,
    )
    add(
        f"H30-stray-{_name}-at-end",
        "W",
        lambda t=_tag: at_end(E.delimiter(t), 0),
        "stray-delimiter",
        "stray-item",
        "bad-item",
        only=True,
    )
    add(
        f"H30-stray-{_name}-first",
        "W",
        lambda t=_tag: part10(E.delimiter(t) + before() + after()),
        "stray-delimiter",
        "stray-item",
        "bad-item",
        only=True,
    )
for _tag in (0xFFFFFFFF, 0x00010001, 0xFFFE0000):
    add(
        f"H31-tag-{_tag:08X}",
        "AW",
        lambda t=_tag: around(E.element(t, "LO", b"odd tag ")),
        also=(_tag,),
        only=True,
    )
for _count in (1, 2, 7, 8, 12, 16, 1000):
    add(
        f"H32-{_count}-zero-bytes-after",
        "W",
        lambda c=_count: at_end(bytes(c), 0),
        "padding",
        "trailing-bytes",
        only=True,
        nbytes=_count,
    )
add(
    "H32-1000-zero-bytes-after-implicit",
    "W",
    lambda: Built(
        part10(before(IMPLICIT_LITTLE) + after(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID) + bytes(1000),
        len(part10(before(IMPLICIT_LITTLE) + after(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID)),
        len(part10(before(IMPLICIT_LITTLE) + after(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID)),
    ),
    "padding",
    "trailing-bytes",
    only=True,
    nbytes=1000,
)
add(
    "H33-trailing-padding-element-not-last",
    "AW",
    lambda: around(E.element(0xFFFCFFFC, "OB", bytes(8))),
    also=(0xFFFCFFFC,),
    only=True,
)


def counts(expected: int):
    def check(ds) -> None:
        assert len(ds) == expected

    return check


for _count in (0x40000, 0x200000):
    add(
        f"H34-{_count}-empty-elements",
        "A",
        lambda c=_count: part10(ascending(c)),
        keep={(0x00100010,): "", (0x0012FFFE,): ""},
        heavy=True,
        check=counts(_count),
    )
add(
    "H34-262144-empty-elements-implicit",
    "A",
    lambda: part10(ascending(0x40000, IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID),
    keep={(0x00100010,): "", (0x00120010,): ""},
    heavy=True,
    check=counts(0x40000),
)


def creators(groups: int, width: int) -> bytes:
    parts = []
    for group in range(0x0011, 0x0011 + 2 * groups, 2):
        parts.extend(
            E.element(group << 16 | block, "LO", f"CREATOR {group:04X}{block:02X}")
            for block in range(0x10, 0x100)
        )
        parts.extend(
            E.number(group << 16 | block << 8 | index, "US", index)
            for block in range(0x10, 0x100)
            for index in range(width)
        )
    return part10(b"".join(parts))


def finds_private_block(group: int, block: int, index: int):
    def check(ds) -> None:
        found = ds.private_block(group, f"CREATOR {group:04X}{block:02X}")
        assert found[index].value == index

    return check


add(
    "H35-240-creators-of-256-elements",
    "A",
    lambda: creators(1, 256),
    keep={(0x001180FF,): 0xFF},
    heavy=True,
    check=finds_private_block(0x0011, 0xFF, 0xFF),
)
add(
    "H35-5040-creators",
    "A",
    lambda: creators(21, 8),
    keep={(0x00118007,): 7},
    heavy=True,
    check=finds_private_block(0x0011 + 40, 0xFF, 7),
)
for _length in (0xFFFFFFF0, 0xFFFFFE00):
    add(
        f"H36-value-end-wraps-{_length:X}",
        "WR",
        lambda n=_length: around(E.element(BINARY, "OB", b"\1\2\3\4", length=n)),
        "truncated-value",
        keep=BEFORE,
        also=(BINARY, STUDY, ROWS),
        only=True,
    )
add(
    "H36-sequence-end-wraps",
    "WR",
    lambda: around(E.sequence(SEQUENCE, [E.item(reference_item())], length=0xFFFFFFF0)),
    keep=BEFORE,
    also=(SEQUENCE, STUDY, ROWS),
    only=True,
)
add(
    "H36-item-end-wraps",
    "WR",
    lambda: around(E.sequence(SEQUENCE, [E.item(reference_item(), length=0xFFFFFFF0)])),
    keep=ALL,
    also=(SEQUENCE,),
    only=True,
)
for _length in (0xFFFFFFFE, 0x80000000):
    add(
        f"H37-nested-sequence-length-{_length:X}",
        "RW",
        lambda n=_length: around(
            E.sequence(SEQUENCE, [E.item(E.sequence(0x00081140, [E.item(reference_item())], length=n))])
        ),
        keep=ALL,
        also=(SEQUENCE,),
        only=True,
    )
