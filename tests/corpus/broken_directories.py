"""DICOMDIRs whose records lead astray: H117 of the catalogue.

No name in a record is a path for the reader, and no offset is followed: both are values like any other.  What
is tested is that they are read as what they are, and that nothing else is opened for them.
"""

from __future__ import annotations

from tests.corpus.build import EXPLICIT_LITTLE, UNDEFINED, file_meta, group_length, padded, part10, uid
from tests.corpus.case import Built, Catalogue

catalogue = Catalogue()
add = catalogue.add

E = EXPLICIT_LITTLE
BASIC_DIRECTORY = "1.2.840.10008.1.3.10"
FILE_SET, FIRST, LAST, FLAG = 0x00041130, 0x00041200, 0x00041202, 0x00041212
RECORDS = 0x00041220
NEXT, IN_USE, LOWER, KIND, FILE = 0x00041400, 0x00041410, 0x00041420, 0x00041430, 0x00041500


def record(file: bytes, following: int = 0, lower: int = 0, kind: str = "IMAGE") -> bytes:
    """Return the content of a directory record (PS3.3 F.3)."""
    return (
        E.number(NEXT, "UL", following)
        + E.number(IN_USE, "US", 0xFFFF)
        + E.number(LOWER, "UL", lower)
        + E.element(KIND, "CS", padded(kind))
        + E.element(FILE, "CS", padded(file))
    )


def meta() -> bytes:
    """Return the File Meta Information of a DICOMDIR."""
    elements = file_meta()[12:]
    start = elements.index(b"\x02\0\x02\0")
    end = elements.index(b"\x02\0\x03\0")
    elements = elements[:start] + E.element(0x00020002, "UI", uid(BASIC_DIRECTORY)) + elements[end:]
    return group_length(elements) + elements


def directory(items: list[bytes], first: int = 0, last: int = 0, *, undefined: bool = False) -> bytes:
    """Return a DICOMDIR of these items."""
    head = E.element(FILE_SET, "CS", b"SET ") + E.number(FIRST, "UL", first) + E.number(LAST, "UL", last)
    return part10(
        head + E.number(FLAG, "US", 0) + E.sequence(RECORDS, items, undefined=undefined), meta=meta()
    )


def first_record() -> int:
    """Return the offset of the first item of a directory."""
    return len(directory([]))


FIXED = {(FILE_SET,): "SET", (FLAG,): 0}

NAMES: dict[str, tuple[bytes, object]] = {
    "parent": (rb"..\..\X", ["..", "..", "X"]),
    "parent-slashes": (b"../../x", "../../x"),
    "absolute": (b"/etc/passwd", "/etc/passwd"),
    "drive": (rb"C:\WINDOWS", ["C:", "WINDOWS"]),
    "share": (rb"\\HOST\SHARE", ["", "", "HOST", "SHARE"]),
    "device": (b"CON", "CON"),
    "nul": (b"A\0B", "A\0B"),
    "itself": (b"DICOMDIR", "DICOMDIR"),
    "of-1000-parts": (b"\\".join([b"A"] * 1000), ["A"] * 1000),
}
for _name, (_raw, _value) in NAMES.items():
    add(
        f"H117-file-{_name}",
        "AW",
        lambda r=_raw: directory([E.item(record(r))], first_record(), first_record()),
        keep=FIXED | {(RECORDS, 0, FILE): _value},
        also=(FIRST, LAST, RECORDS),
        only=True,
        by_value=True,
    )


def linked(following: int, lower: int = 0, *, undefined: bool = False) -> bytes:
    items = [E.item(record(b"A", following, lower)), E.item(record(b"B", following, lower))]
    return directory(items, first_record(), following, undefined=undefined)


def size() -> int:
    return len(E.item(record(b"A")))


OFFSETS = {
    "itself": lambda: linked(first_record()),
    "its-own-lower-level": lambda: linked(0, first_record()),
    "cycle-of-two": lambda: directory(
        [E.item(record(b"A", first_record() + size())), E.item(record(b"B", first_record()))],
        first_record(),
        first_record() + size(),
    ),
    "past-the-end": lambda: linked(0x7FFFFFFF),
    "largest": lambda: linked(UNDEFINED, UNDEFINED),
    "mid-record": lambda: linked(first_record() + 5),
    "into-the-preamble": lambda: linked(4),
    "undefined-lengths": lambda: linked(first_record(), undefined=True),
}
for _name, _build in OFFSETS.items():
    add(
        f"H117-offset-{_name}",
        "A",
        _build,
        keep=FIXED | {(RECORDS, 0, FILE): "A", (RECORDS, 1, FILE): "B", (RECORDS, 1, KIND): "IMAGE"},
        also=(FIRST, LAST, RECORDS),
        only=True,
    )


def cut() -> Built:
    whole = linked(first_record())
    start = first_record() - 12
    return Built(whole[:-10], start, len(whole))


add(
    "H117-cut-in-a-record",
    "W",
    cut,
    keep=FIXED | {(RECORDS, 0, FILE): "A"},
    also=(FIRST, LAST, RECORDS),
    only=True,
)
MANY = 1_000_000


def _all_there(ds) -> None:
    records = ds[RECORDS].value
    assert len(records) == MANY
    assert records[0][FILE].value == records[MANY // 2][FILE].value == records[-1][FILE].value == "A"


add(
    "H117-1000000-records",
    "A",
    lambda: directory([E.item(E.number(NEXT, "UL", 4) + E.element(FILE, "CS", b"A ")) * MANY]),
    keep=FIXED,
    heavy=True,
    check=_all_there,
)
