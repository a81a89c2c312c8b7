"""Broken and extreme sequences: H54 to H74 of the catalogue."""

from __future__ import annotations

from tests.corpus.build import (
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    ITEM,
    ITEM_DELIMITER,
    JPEG_BASELINE_UID,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
    padded,
    part10,
)
from tests.corpus.case import (
    ALL,
    BEFORE,
    ROWS,
    SEQUENCE,
    STUDY,
    Built,
    Catalogue,
    Path,
    after,
    around,
    before,
    reference_item,
)

catalogue = Catalogue()
add = catalogue.add

E = EXPLICIT_LITTLE
PRIVATE, PRIVATE_SEQUENCE = 0x00190010, 0x00191001
INSTANCE = 0x00081155
PIXELS, ICON = 0x7FE00010, 0x00880200


def nest_undefined(depth: int, *, closed: bool = True, vr: bytes = b"SQ", encoding: Encoding = E) -> bytes:
    opening = encoding.header(SEQUENCE, vr, UNDEFINED)
    # Inside UN of undefined length everything is implicit little endian (PS3.5 6.2.2).
    inner = IMPLICIT_LITTLE.header(SEQUENCE, "", UNDEFINED) if vr == b"UN" else opening
    item = encoding.delimiter(ITEM, UNDEFINED)
    end = encoding.delimiter(ITEM_DELIMITER) + encoding.delimiter(SEQUENCE_DELIMITER)
    if closed:
        return opening + item + (inner + item) * (depth - 1) + end * depth
    return opening + item + (inner + item) * (depth - 1)


def nest_defined(depth: int, encoding: Encoding = E) -> bytes:
    length = 0
    parts = []
    for _ in range(depth):
        parts.append(encoding.header(SEQUENCE, "SQ", length + 8) + encoding.delimiter(ITEM, length))
        length += len(parts[-1])
    return b"".join(reversed(parts))


def depth_is(depth: int):
    def check(ds) -> None:
        reached = 0
        while SEQUENCE in ds:
            ds = ds[SEQUENCE].value[0]
            reached += 1
        assert reached == depth

    return check


for _depth in (200, 300, 1000):
    add(
        f"H54-{_depth}-levels",
        "A",
        lambda d=_depth: around(nest_undefined(d)),
        also=(SEQUENCE,),
        only=True,
        check=depth_is(_depth),
    )
    add(
        f"H54-{_depth}-levels-implicit",
        "A",
        lambda d=_depth: around(
            nest_undefined(d, encoding=IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE
        ),
        also=(SEQUENCE,),
        only=True,
        check=depth_is(_depth),
    )
for _depth in (100_000, 1_000_000):
    for _closed in (True, False):
        add(
            f"H55-{_depth}-levels-{'closed' if _closed else 'open'}",
            "L",
            lambda d=_depth, c=_closed: around(nest_undefined(d, closed=c)),
        )
for _closed in (True, False):
    add(
        f"H56-100000-levels-of-UN-{'closed' if _closed else 'open'}",
        "L",
        lambda c=_closed: around(nest_undefined(100_000, closed=c, vr=b"UN")),
    )
add(
    "H57-260-levels-of-defined-length",
    "A",
    lambda: around(nest_defined(260)),
    also=(SEQUENCE,),
    only=True,
    check=depth_is(260),
)
add(
    "H57-2000-levels-of-defined-length",
    "AL",
    lambda: around(nest_defined(2000)),
    also=(SEQUENCE,),
    only=True,
)

_first = {(SEQUENCE, 0, INSTANCE): "1.2.3"}
_second = {(SEQUENCE, 1, INSTANCE): "1.2.4"}


def items(*, undefined: bool = False, encoding: Encoding = E) -> list[bytes]:
    return [
        encoding.item(reference_item(encoding, "1.2.3"), undefined=undefined),
        encoding.item(reference_item(encoding, "1.2.4"), undefined=undefined),
    ]


def sequence_case(name: str, outcome: str, build, *kinds: str, keep: dict[Path, object], **rest) -> None:
    """Add a case whose fault is within (0018,0026)."""
    add(
        name,
        outcome,
        lambda: around(build()),
        *kinds,
        keep=keep,
        also=(SEQUENCE, STUDY, ROWS),
        only=True,
        **rest,
    )


def long_item(encoding: Encoding = E) -> bytes:
    content = reference_item(encoding)
    return encoding.sequence(
        SEQUENCE, [encoding.item(content, length=len(content) + 100)], length=len(content) + 8
    )


sequence_case("H58-item-longer-than-its-sequence", "W", long_item, "item-overrun", keep=ALL | _first)
add(
    "H58-item-longer-than-its-sequence-implicit",
    "W",
    lambda: around(long_item(IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID, IMPLICIT_LITTLE),
    "item-overrun",
    keep=ALL | _first,
    also=(SEQUENCE,),
    only=True,
)
sequence_case(
    "H59-item-shorter-than-its-content",
    "W",
    lambda: E.sequence(SEQUENCE, [E.item(c := reference_item(), length=len(c) - 6)]),
    "bad-item",
    "item-overrun",
    "truncated-value",
    "trailing-bytes",
    keep=ALL,
)
sequence_case(
    "H59-first-of-two-items-shorter-than-its-content",
    "W",
    lambda: E.sequence(SEQUENCE, [E.item(c := reference_item(), length=len(c) - 6), E.item(c)]),
    "bad-item",
    "item-overrun",
    "truncated-value",
    "trailing-bytes",
    keep=ALL,
)
add(
    "H60-sequence-longer-than-the-file",
    "W",
    lambda: around(E.sequence(SEQUENCE, items(), length=10_000)),
    "truncated-value",
    "missing-delimiter",
    "bad-item",
    "item-overrun",
    keep=BEFORE | _first | _second,
    also=(SEQUENCE, STUDY, ROWS),
    only=True,
)
add(
    "H60-last-sequence-longer-than-the-file",
    "W",
    lambda: around(E.sequence(SEQUENCE, items(), length=10_000), end=False),
    "truncated-value",
    keep=BEFORE | _first | _second,
    also=(SEQUENCE,),
    only=True,
)
sequence_case(
    "H61-sequence-of-7-bytes",
    "W",
    lambda: E.header(SEQUENCE, "SQ", 7) + E.delimiter(ITEM, 0)[:7],
    keep=ALL,
    raw={SEQUENCE: E.delimiter(ITEM, 0)[:7]},
    may_refuse=((SEQUENCE,),),
)
sequence_case(
    "H62-delimiters-in-defined-length",
    "AW",
    lambda: E.sequence(
        SEQUENCE,
        [
            E.item(reference_item(E, "1.2.3") + E.delimiter(ITEM_DELIMITER)),
            E.item(reference_item(E, "1.2.4") + E.delimiter(ITEM_DELIMITER)),
            E.delimiter(SEQUENCE_DELIMITER),
        ],
    ),
    keep=ALL | _first | _second,
)
sequence_case(
    "H62-item-delimiters-after-defined-items",
    "AW",
    lambda: E.sequence(
        SEQUENCE, [part for one in items() for part in (one, E.delimiter(ITEM_DELIMITER))], undefined=True
    ),
    keep=ALL | _first | _second,
)
sequence_case(
    "H63-no-sequence-delimiter",
    "W",
    lambda: E.sequence(SEQUENCE, items(undefined=True), undefined=True, closed=False),
    "missing-delimiter",
    "bad-item",
    keep=ALL | _first | _second,
)
add(
    "H63-no-sequence-delimiter-at-end",
    "W",
    lambda: around(E.sequence(SEQUENCE, items(undefined=True), undefined=True, closed=False), end=False),
    "missing-delimiter",
    keep=BEFORE | _first | _second,
    also=(SEQUENCE,),
    only=True,
)
add(
    "H63-no-sequence-delimiter-at-end-defined-items",
    "W",
    lambda: around(E.sequence(SEQUENCE, items(), undefined=True, closed=False), end=False),
    "missing-delimiter",
    keep=BEFORE | _first | _second,
    also=(SEQUENCE,),
    only=True,
)
add(
    "H63-no-delimiters-at-end",
    "W",
    lambda: around(
        E.sequence(
            SEQUENCE,
            [items(undefined=True)[0], E.item(reference_item(E, "1.2.4"), undefined=True, closed=False)],
            undefined=True,
            closed=False,
        ),
        end=False,
    ),
    "missing-delimiter",
    keep=BEFORE | _first | _second,
    also=(SEQUENCE,),
    only=True,
)
sequence_case(
    "H63-no-item-delimiters",
    "W",
    lambda: E.sequence(
        SEQUENCE,
        [
            E.item(reference_item(E, "1.2.3"), undefined=True, closed=False),
            E.item(reference_item(E, "1.2.4"), undefined=True, closed=False),
        ],
        undefined=True,
    ),
    "missing-delimiter",
    "stray-delimiter",
    "bad-item",
    keep=ALL | _first | _second,
)
sequence_case(
    "H64-sequence-delimiter-of-undefined-length",
    "W",
    lambda: (
        E.sequence(SEQUENCE, items(), undefined=True, closed=False)
        + E.delimiter(SEQUENCE_DELIMITER, UNDEFINED)
    ),
    "delimiter-length",
    keep=ALL | _first | _second,
)
sequence_case(
    "H64-item-delimiter-of-undefined-length",
    "W",
    lambda: E.sequence(
        SEQUENCE,
        [
            E.item(reference_item(E, "1.2.3"), undefined=True, closed=False)
            + E.delimiter(ITEM_DELIMITER, UNDEFINED),
            items()[1],
        ],
        undefined=True,
    ),
    "delimiter-length",
    keep=ALL | _first | _second,
)


def garbage_item(*, undefined: bool) -> bytes:
    good, other = items()
    return E.sequence(
        SEQUENCE, [good, E.delimiter(0x00080018, len(other) - 8) + other[8:]], undefined=undefined
    )


sequence_case(
    "H65-item-tag-replaced",
    "W",
    lambda: garbage_item(undefined=False),
    "bad-item",
    "trailing-bytes",
    keep=ALL | _first,
)
sequence_case(
    "H65-item-tag-replaced-undefined",
    "W",
    lambda: garbage_item(undefined=True),
    "bad-item",
    "missing-delimiter",
    keep=BEFORE | _first,
)
sequence_case(
    "H66-sequence-delimiter-closes-an-item",
    "W",
    lambda: E.sequence(
        SEQUENCE,
        [
            items(undefined=True)[0],
            E.item(reference_item(E, "1.2.4"), undefined=True, closed=False),
        ],
        undefined=True,
    ),
    "missing-delimiter",
    "stray-delimiter",
    "bad-item",
    keep=ALL | _first | _second,
)
sequence_case(
    "H66-two-sequence-delimiters",
    "W",
    lambda: E.sequence(
        SEQUENCE,
        [
            items(undefined=True)[0],
            E.item(reference_item(E, "1.2.4"), undefined=True, closed=False)
            + E.delimiter(SEQUENCE_DELIMITER),
        ],
        undefined=True,
    ),
    "missing-delimiter",
    "stray-delimiter",
    "bad-item",
    keep=ALL | _first | _second,
)


def item_count(count: int):
    def check(ds) -> None:
        assert len(ds[SEQUENCE].value) == count

    return check


for _name, _build, _count in (
    ("sequence-of-length-0", lambda: E.sequence(SEQUENCE), 0),
    ("item-of-length-0", lambda: E.sequence(SEQUENCE, [E.item()]), 1),
    ("undefined-sequence-closed-at-once", lambda: E.sequence(SEQUENCE, undefined=True), 0),
    (
        "undefined-item-closed-at-once",
        lambda: E.sequence(SEQUENCE, [E.item(undefined=True)], undefined=True),
        1,
    ),
    (
        "items-of-both-forms",
        lambda: E.sequence(SEQUENCE, [E.item(), E.item(undefined=True)], undefined=True),
        2,
    ),
):
    sequence_case(f"H67-{_name}", "A", _build, keep=ALL, check=item_count(_count))


def last_item_is_reached(count: int):
    def check(ds) -> None:
        sequence = ds[SEQUENCE].value
        assert len(sequence) == count
        assert len(sequence[count - 1]) == 0

    return check


for _name, _undefined in (("defined", False), ("undefined", True)):
    sequence_case(
        f"H68-1000000-items-of-length-0-{_name}",
        "A",
        lambda u=_undefined: E.sequence(SEQUENCE, [E.item() * 1_000_000], undefined=u),
        keep=ALL,
        heavy=True,
        check=last_item_is_reached(1_000_000),
    )

for _name, _undefined in (("defined", False), ("undefined", True)):
    sequence_case(
        f"H69-UN-with-implicit-items-{_name}",
        "A",
        lambda u=_undefined: E.sequence(SEQUENCE, items(encoding=IMPLICIT_LITTLE), vr="UN", undefined=u),
        keep=ALL | _first | _second,
    )
    add(
        f"H69-private-UN-with-implicit-items-{_name}",
        "A",
        lambda u=_undefined: around(
            E.element(PRIVATE, "LO", b"CREATOR ")
            + E.sequence(PRIVATE_SEQUENCE, items(encoding=IMPLICIT_LITTLE), vr="UN", undefined=u)
        ),
        keep=ALL
        | (
            {(PRIVATE_SEQUENCE, 0, INSTANCE): "1.2.3", (PRIVATE_SEQUENCE, 1, INSTANCE): "1.2.4"}
            if _undefined
            else {(PRIVATE_SEQUENCE,): b"".join(items(encoding=IMPLICIT_LITTLE))}
        ),
        also=(PRIVATE, PRIVATE_SEQUENCE),
        only=True,
    )
for _undefined in (False, True):
    sequence_case(
        f"H70-UN-with-explicit-items{'-undefined' if _undefined else ''}",
        "W",
        lambda u=_undefined: E.sequence(SEQUENCE, items(undefined=u), vr="UN", undefined=True),
        "vr-switch",
        keep=ALL | _first | _second,
    )


def private_as_ob(*, undefined: bool) -> Built:
    return around(
        E.element(PRIVATE, "LO", b"CREATOR ")
        + E.sequence(PRIVATE_SEQUENCE, items(undefined=undefined), vr="OB", undefined=True)
    )


for _undefined in (False, True):
    add(
        f"H71-private-sequence-as-OB-items-{'un' if _undefined else ''}defined",
        "W" if _undefined else "AW",
        lambda u=_undefined: private_as_ob(undefined=u),
        keep=ALL | {(PRIVATE,): "CREATOR"},
        also=(PRIVATE, PRIVATE_SEQUENCE),
        only=True,
    )


def short_icon(*, undefined: bool) -> bytes:
    icon = E.number(0x00280010, "US", 8) + E.number(0x00280011, "US", 8) + E.element(PIXELS, "OW", bytes(64))
    sequence = E.sequence(ICON, [E.item(icon, length=len(icon) - 24)], undefined=undefined)
    return part10(before() + after() + sequence + E.element(PIXELS, "OW", b"\1\2" * 32))


for _undefined in (False, True):
    add(
        f"H72-icon-item-short-by-24-{'un' if _undefined else ''}defined",
        "W",
        lambda u=_undefined: short_icon(undefined=u),
        keep=ALL | {(PIXELS,): b"\1\2" * 32, (ICON, 0, ROWS): 8},
        also=(ICON,),
        only=True,
    )


def switching_item(first: Encoding, second: Encoding, *, undefined: bool) -> bytes:
    content = first.element(0x00081150, "UI", b"1.2\0") + second.element(INSTANCE, "UI", b"1.2.3\0")
    return E.sequence(SEQUENCE, [E.item(content, undefined=undefined)], undefined=undefined)


for _undefined in (False, True):
    _form = "undefined" if _undefined else "defined"
    sequence_case(
        f"H73-item-becomes-implicit-{_form}",
        "W",
        lambda u=_undefined: switching_item(E, IMPLICIT_LITTLE, undefined=u),
        "vr-switch",
        "bad-vr",
        keep=ALL | {(SEQUENCE, 0, 0x00081150): "1.2"},
    )
    sequence_case(
        f"H73-item-is-implicit-{_form}",
        "W",
        lambda u=_undefined: E.sequence(
            SEQUENCE,
            [
                E.item(reference_item(IMPLICIT_LITTLE), undefined=u),
                E.item(reference_item(E, "1.2.4"), undefined=u),
            ],
            undefined=u,
        ),
        "vr-switch",
        "bad-vr",
        keep=ALL | _first | _second,
    )


def pixels_at_every_level(depth: int, *, encapsulated: bool, undefined: bool) -> bytes:
    def pixels(level: int) -> bytes:
        if encapsulated:
            return E.encapsulated([padded(f"frame {level}", b"\0")])
        return E.element(PIXELS, "OW", bytes((level, 0)) * 8)

    content = pixels(depth)
    for level in range(depth - 1, 0, -1):
        content = E.sequence(ICON, [E.item(content, undefined=undefined)], undefined=undefined) + pixels(
            level
        )
    dataset = before() + after() + E.sequence(ICON, [E.item(content)]) + pixels(0)
    return part10(dataset, JPEG_BASELINE_UID if encapsulated else "1.2.840.10008.1.2.1")


def every_level(depth: int, *, encapsulated: bool):
    def check(ds) -> None:
        for level in range(depth + 1):
            value = ds[PIXELS].value
            assert (b"frame %d" % level in value) if encapsulated else value == bytes((level, 0)) * 8
            if level < depth:
                (ds,) = ds[ICON].value

    return check


for _encapsulated in (False, True):
    for _undefined in (False, True):
        add(
            f"H74-pixels-at-every-level-{'encapsulated' if _encapsulated else 'native'}"
            f"-{'un' if _undefined else ''}defined",
            "A",
            lambda e=_encapsulated, u=_undefined: pixels_at_every_level(5, encapsulated=e, undefined=u),
            also=(ICON, PIXELS),
            only=True,
            check=every_level(5, encapsulated=_encapsulated),
        )
