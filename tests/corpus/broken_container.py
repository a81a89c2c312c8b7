"""Broken preambles, prefixes and File Meta Information: H1 to H15 of the catalogue."""

from __future__ import annotations

from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    UNDEFINED,
    Encoding,
    file_meta,
    group_length,
    part10,
    uid,
)
from tests.corpus.case import Built, Catalogue, after, before

catalogue = Catalogue()
add = catalogue.add

META_START = 132


def dataset(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    return before(encoding) + after(encoding)


def sound(preamble: bytes = bytes(128)) -> bytes:
    return part10(dataset(), preamble=preamble)


def keeps_preamble(preamble: bytes):
    def check(ds) -> None:
        assert ds.preamble == preamble

    return check


add("H1-empty", "R", lambda: b"")
add("H1-131-bytes", "R", lambda: bytes(131))
add("H1-131-bytes-of-text", "R", lambda: (b"This is a text file. " * 7)[:131])
add("H2-prefix-alone", "W", lambda: part10(b"", meta=b""), keep={})
add("H3-prefix-at-0", "R", lambda: sound()[128:])
add("H3-prefix-at-0-forced", "W", lambda: sound()[128:], keep={}, options={"force": True})

EXECUTABLES = {
    "MZ": b"MZ\x90\x00\x03",
    "ELF": b"\x7fELF\x02\x01\x01",
    "Mach-O-32": b"\xce\xfa\xed\xfe",
    "Mach-O-64": b"\xcf\xfa\xed\xfe",
    "Mach-O-universal": b"\xca\xfe\xba\xbe",
}
OTHER_FORMATS = {"JSON": b'{"a": 1}', "TIFF-little": b"II*\0\x08\0\0\0", "TIFF-big": b"MM\0*\0\0\0\x08"}
for _name, _magic in EXECUTABLES.items():
    _preamble = _magic.ljust(128, b"\0")
    add(
        f"H4-preamble-{_name}",
        "A",
        lambda p=_preamble: sound(p),
        "preamble",
        check=keeps_preamble(_preamble),
        only=True,
    )
for _name, _magic in OTHER_FORMATS.items():
    _preamble = _magic.ljust(128, b"\0")
    add(f"H4-preamble-{_name}", "A", lambda p=_preamble: sound(p), check=keeps_preamble(_preamble), only=True)


def with_group_length(value: int) -> Built:
    elements = file_meta()[12:]
    meta = group_length(elements, value & 0xFFFFFFFF)
    return Built(part10(dataset(), meta=meta + elements), META_START, META_START + len(meta) + len(elements))


for _value in (0, 1, 20, 0x7FFFFFFF, UNDEFINED):
    add(
        f"H5-group-length-{_value:X}",
        "W",
        lambda v=_value: with_group_length(v),
        "meta",
        "group-length",
        only=True,
    )
for _extra in (-8, 8, 16):
    add(
        f"H5-group-length-off-by-{_extra}",
        "W",
        lambda e=_extra: with_group_length(len(file_meta()) - 12 + e),
        "meta",
        "group-length",
        only=True,
    )

for _name, _encoding in (
    ("explicit-little", EXPLICIT_LITTLE),
    ("implicit-little", IMPLICIT_LITTLE),
    ("explicit-big", EXPLICIT_BIG),
):
    add(
        f"H6-no-transfer-syntax-{_name}",
        "AW",
        lambda e=_encoding: part10(dataset(e), None),
        "no-transfer-syntax",
        only=True,
    )
add(
    "H7-unknown-transfer-syntax",
    "W",
    lambda: part10(dataset(), "1.2.3.4.5"),
    "unknown-transfer-syntax",
    only=True,
)
add(
    "H8-declared-implicit-data-explicit",
    "W",
    lambda: part10(dataset(), IMPLICIT_LITTLE_UID),
    "vr-switch",
    "transfer-syntax",
    only=True,
)
add(
    "H8-declared-explicit-data-implicit",
    "W",
    lambda: part10(dataset(IMPLICIT_LITTLE), EXPLICIT_LITTLE_UID),
    "vr-switch",
    "transfer-syntax",
    only=True,
)
add(
    "H9-declared-big-data-little",
    "WR",
    lambda: part10(dataset(), EXPLICIT_BIG_UID),
    "byte-order",
    "transfer-syntax",
    "vr-switch",
    only=True,
)
add(
    "H9-declared-little-data-big",
    "WR",
    lambda: part10(dataset(EXPLICIT_BIG), EXPLICIT_LITTLE_UID),
    "byte-order",
    "transfer-syntax",
    "vr-switch",
    only=True,
)


def two_transfer_syntaxes(first: str, last: str) -> Built:
    second = EXPLICIT_LITTLE.element(0x00020010, "UI", uid(last))
    meta = file_meta(first, second)
    start = META_START + meta.index(b"\x02\x00\x10\x00")
    return Built(part10(dataset(), meta=meta), start, META_START + len(meta))


add(
    "H10-two-transfer-syntaxes-last-right",
    "W",
    lambda: two_transfer_syntaxes(IMPLICIT_LITTLE_UID, EXPLICIT_LITTLE_UID),
    "duplicate-tag",
    "meta",
    only=True,
)
add(
    "H10-two-transfer-syntaxes-last-wrong",
    "W",
    lambda: two_transfer_syntaxes(EXPLICIT_LITTLE_UID, IMPLICIT_LITTLE_UID),
    "duplicate-tag",
    "meta",
    only=True,
)


def all_meta_vrs(vr: bytes) -> Built:
    meta = file_meta()
    for code in (b"UL", b"OB", b"UI"):
        meta = meta.replace(code, vr)
    return Built(part10(dataset(), meta=meta), META_START, META_START + len(meta))


def transfer_syntax_vr(vr: bytes, declared: int | None = None) -> Built:
    value = uid(EXPLICIT_LITTLE_UID)
    broken = (
        b"\x02\0\x10\0" + vr + (len(value) if declared is None else declared).to_bytes(2, "little") + value
    )
    return Built(
        part10(dataset(), meta=group_length(broken) + broken),
        META_START,
        META_START + 12 + len(broken),
    )


def fake_meta(count: int) -> bytes:
    fake = b"\x02\0\xff\0ZZ\0\1" + bytes(264)
    return part10(dataset(), meta=fake * count + file_meta())


for _vr in (b"ZZ", b"\0\0", b"\xff\xff", b"99"):
    add(f"H11-meta-vr-{_vr.hex()}", "RW", lambda v=_vr: all_meta_vrs(v), keep={})
    add(f"H11-transfer-syntax-vr-{_vr.hex()}", "RW", lambda v=_vr: transfer_syntax_vr(v), keep={})
    add(
        f"H11-transfer-syntax-vr-{_vr.hex()}-long",
        "RW",
        lambda v=_vr: transfer_syntax_vr(v + b"\0\0", 0xFFFE),
        keep={},
    )
for _count in (10, 1000):
    add(f"H11-{_count}-fake-meta-elements", "RW", lambda c=_count: fake_meta(c), keep={})
add(
    "H11-meta-length-1-GB",
    "R",
    lambda: part10(
        dataset(), meta=file_meta() + EXPLICIT_LITTLE.element(0x00020102, "OB", b"", length=0x3FFFFFFF)
    ),
)


def undefined_meta(tag: int) -> Built:
    broken = EXPLICIT_LITTLE.element(tag, "OB", b"\0\1", length=UNDEFINED)
    head = part10(b"", meta=file_meta())
    return Built(head + broken + dataset(), len(head), len(head) + len(broken))


add("H12-meta-of-undefined-length", "R", lambda: undefined_meta(0x00020102))
add("H12-version-of-undefined-length", "R", lambda: undefined_meta(0x00020001))


def normalized(ds) -> None:
    assert ds.file_meta.TransferSyntaxUID == EXPLICIT_LITTLE_UID


for _name, _value in (
    ("nul-space", EXPLICIT_LITTLE_UID.encode() + b"\0\0 "),
    ("nuls", EXPLICIT_LITTLE_UID.encode() + bytes(9)),
    ("space", EXPLICIT_LITTLE_UID.encode() + b" "),
):
    add(
        f"H13-transfer-syntax-padded-with-{_name}",
        "A",
        lambda v=_value: part10(dataset(), v),
        only=True,
        check=normalized,
    )
add("H14-transfer-syntax-empty", "W", lambda: part10(dataset(), b""), "no-transfer-syntax", "meta", only=True)
add("H14-transfer-syntax-64-KB", "R", lambda: part10(dataset(), b"1." + b"2." * 32765 + b"22"))


def inside(element: bytes) -> Built:
    head = part10(before())
    return Built(head + element + after(), len(head), len(head) + len(element))


add(
    "H15-file-meta-inside-the-data-set",
    "W",
    lambda: inside(EXPLICIT_LITTLE.element(0x00020010, "UI", uid(IMPLICIT_LITTLE_UID))),
    also=(0x00020010,),
    only=True,
)
add(
    "H15-command-inside-the-data-set",
    "W",
    lambda: inside(EXPLICIT_LITTLE.element(0x00000002, "UI", uid("1.2.840.10008.1.1"))),
    also=(0x00000002,),
    only=True,
)
add(
    "H15-command-before-the-data-set",
    "W",
    lambda: part10(EXPLICIT_LITTLE.element(0x00000002, "UI", uid("1.2.840.10008.1.1")) + dataset()),
    also=(0x00000002,),
    only=True,
)
add(
    "H15-file-meta-alone",
    "A",
    lambda: part10(b""),
    keep={},
    only=True,
)
