"""Broken and extreme values and character sets: H38 to H53 of the catalogue."""

from __future__ import annotations

from tests.corpus.build import (
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    padded,
    part10,
)
from tests.corpus.case import (
    AFTER,
    ALL,
    BEFORE,
    BROKEN,
    MODALITY,
    NAME,
    SEQUENCE,
    Built,
    Catalogue,
    after,
    around,
    before,
)

catalogue = Catalogue()
add = catalogue.add

E = EXPLICIT_LITTLE
DECIMAL, INTEGER = 0x00181FF1, 0x00181FF2
CHARSET = 0x00080005


add(
    "H38-DS-of-2000000-values-implicit",
    "A",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00181063, "DS", b"1.5\\" * 1_999_999 + b"1.5 ")
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    heavy=True,
    check=lambda ds: _same_numbers(ds[0x00181063].value, 2_000_000, 1.5),
)


def _same_numbers(value, count: int, number: float) -> None:
    assert len(value) == count
    assert value[0] == value[count // 2] == value[count - 1] == number


add(
    "H39-US-of-8000000-values-implicit",
    "A",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00181310, "US", b"\x02\x01" * 8_000_000)
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    heavy=True,
    check=lambda ds: _same_numbers(ds[0x00181310].value, 8_000_000, 0x0102),
)
add(
    "H39-ambiguous-LUT-without-descriptor",
    "AW",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + after(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00283006, "", b"\1\0\2\0\3\0\4\0"),
        IMPLICIT_LITTLE_UID,
    ),
    also=(0x00283006,),
    may_refuse=((0x00283006,),),
    only=True,
)

DECIMALS = {
    "NaN": b"NaN",
    "inf": b"-inf",
    "1e400": b"1e400",
    "underscore": b"1_0",
    "20-digits": b"12345678901234567890",
    "letters": b"abc",
    "sNaN": b"sNaN",
    "comma": b"1,5",
    "nul": b"1\x005",
    "arabic": "١٢".encode(),
}
for _name, _text in DECIMALS.items():
    add(
        f"H40-DS-{_name}",
        "W",
        lambda t=_text: around(E.element(DECIMAL, "DS", padded(t))),
        "bad-value",
        also=(DECIMAL,),
        only=True,
        by_value=True,
    )
    add(
        f"H40-DS-list-with-{_name}",
        "W",
        lambda t=_text: around(E.element(DECIMAL, "DS", padded(b"1.5\\" + t + b"\\2.5"))),
        "bad-value",
        also=(DECIMAL,),
        only=True,
        by_value=True,
    )
add(
    "H40-DS-of-10000000-digits",
    "W",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00181063, "DS", b"1" * 10_000_000)
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    "bad-value",
    also=(0x00181063,),
    by_value=True,
)

INTEGERS = {
    "9999999999": b"9999999999",
    "fraction": b"1.5",
    "underscore": b"1_000",
    "arabic": "١٢".encode(),
    "letters": b"abc",
    "5000-digits": b"7" * 5000,
    "hexadecimal": b"0x10",
    "inf": b"inf",
    "1e400": b"1e400",
}
for _name, _text in INTEGERS.items():
    add(
        f"H41-IS-{_name}",
        "W",
        lambda t=_text: around(E.element(INTEGER, "IS", padded(t))),
        "bad-value",
        also=(INTEGER,),
        may_refuse=((INTEGER,),),
        only=True,
        by_value=True,
    )
    add(
        f"H41-IS-list-with-{_name}",
        "W",
        lambda t=_text: around(E.element(INTEGER, "IS", padded(b"1\\" + t + b"\\2"))),
        "bad-value",
        also=(INTEGER,),
        may_refuse=((INTEGER,),),
        only=True,
        by_value=True,
    )

for _vr, _text in (
    ("DA", "20230230"),
    ("DA", "2023"),
    ("TM", "250000"),
    ("TM", "12:61"),
    ("DT", "&+9999"),
    ("DT", "20231301"),
    ("AS", "999X"),
):
    add(
        f"H42-{_vr}-{_text}",
        "AW",
        lambda r=_vr, t=_text: around(E.element(BROKEN, r, padded(t))),
        "bad-value",
        keep=ALL | {(BROKEN,): _text},
        only=True,
        by_value=True,
    )
for _name, _text in {
    "80-characters": "1." + "23" * 39,
    "leading-zero": "1.02.3",
    "empty-component": "1..2",
    "letters": "1.2.abc",
    "trailing-dot": "1.2.",
}.items():
    add(
        f"H43-UI-{_name}",
        "W",
        lambda t=_text: around(E.element(BROKEN, "UI", padded(t, b"\0"))),
        "bad-value",
        keep=ALL | {(BROKEN,): _text},
        only=True,
        by_value=True,
    )
add(
    "H43-UI-embedded-nul",
    "W",
    lambda: around(E.element(BROKEN, "UI", b"1.2\x003.4\0")),
    "bad-value",
    keep=ALL | {(BROKEN,): "1.2\x003.4"},
    only=True,
    by_value=True,
)


add(
    "H44-PN-of-500000-carets",
    "AW",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00101001, "PN", b"^" * 500_000)
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    also=(0x00101001,),
    only=True,
    by_value=True,
)
add(
    "H44-PN-of-8-groups",
    "AW",
    lambda: around(E.element(0x00101001, "PN", b"a=b=c=d=e=f=g=h ")),
    also=(0x00101001,),
    only=True,
    by_value=True,
)
add(
    "H45-LO-of-1-MB-of-backslashes",
    "A",
    lambda: part10(
        before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(0x00181000, "LO", b"\\" * 1_000_000)
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    heavy=True,
    check=lambda ds: _same_texts(ds[0x00181000].value, 1_000_001, ""),
)


def _same_texts(value, count: int, text: str) -> None:
    assert len(value) == count
    assert value[0] == value[count // 2] == value[-1] == text


add(
    "H46-CS-of-10-KB-in-lower-case",
    "AW",
    lambda: around(E.element(BROKEN, "CS", b"lower case" * 1024)),
    keep=ALL | {(BROKEN,): "lower case" * 1024},
    only=True,
    by_value=True,
)
for _name, _text in (
    ("percent", "%n%n%s%x"),
    ("braces", "{0.__class__}{{7*7}}"),
    ("dollar", "$(ls) `id`"),
):
    add(
        f"H46-format-string-{_name}",
        "A",
        lambda t=_text: around(E.element(BROKEN, "LO", padded(t))),
        keep=ALL | {(BROKEN,): _text},
        only=True,
    )


def controls_escaped(ds) -> None:
    text = str(ds)
    assert not set(text) & set("\0\x1b\x07\x9b\u202e"), "str(ds) must not pass control characters on"


for _name, _raw, _value in (
    ("nul", b"AB\x00CD ", "AB\0CD"),
    ("bell", b"AB\x07CD ", "AB\x07CD"),
    ("terminal-escape", b"\x1b[2Jwiped", "\x1b[2Jwiped"),
    ("right-to-left", "ab\u202ecd".encode() + b" ", "ab\u202ecd"),
):
    add(
        f"H47-LO-with-{_name}",
        "AW",
        lambda r=_raw: part10(
            E.element(CHARSET, "CS", b"ISO_IR 192") + before() + E.element(BROKEN, "LO", r) + after()
        ),
        keep=ALL if _name == "terminal-escape" else ALL | {(BROKEN,): _value},
        also=(CHARSET, BROKEN),
        only=True,
        by_value=True,
        check=controls_escaped,
    )


def in_charset(charset: bytes, raw: bytes, vr: str = "LO") -> Built:
    head = part10(E.element(CHARSET, "CS", padded(charset)) + before())
    fault = E.element(BROKEN, vr, padded(raw))
    return Built(head + fault + after(), len(part10(b"")), len(head) + len(fault))


for _name, _charset, _raw, _value in (
    ("H48-charset-ISO_IR-999", b"ISO_IR 999", b"na\xefve", None),
    ("H48-charset-letters", b"UNKNOWN", b"plain", "plain"),
    ("H49-charset-192-with-2022", b"ISO_IR 192\\ISO 2022 IR 87", "naïve".encode(), "naïve"),
    ("H50-escape-cut", b"ISO 2022 IR 6\\ISO 2022 IR 87", b"abc\x1b", None),
    ("H50-escape-cut-2", b"ISO 2022 IR 6\\ISO 2022 IR 87", b"abc\x1b$", None),
    ("H50-escape-unknown", b"ISO 2022 IR 6\\ISO 2022 IR 87", b"abc\x1b(Zdef", None),
    ("H50-escape-undeclared", b"ISO 2022 IR 6\\ISO 2022 IR 87", b"abc\x1b$)C\xb1\xe8", None),
    ("H51-utf8-invalid", b"ISO_IR 192", b"abc\xff\xfedef", None),
    ("H51-utf8-overlong", b"ISO_IR 192", b"abc\xc0\xaf", None),
    ("H51-utf8-surrogate", b"ISO_IR 192", b"abc\xed\xa0\x80", None),
    ("H51-utf8-cut", b"ISO_IR 192", b"abc\xe3\x81", None),
    ("H51-gb18030-cut", b"GB18030", b"abc\x81", None),
):
    for _vr in ("LO", "PN"):
        add(
            f"{_name}-{_vr}",
            "W",
            lambda c=_charset, r=_raw, v=_vr: in_charset(c, r, v),
            "bad-text",
            "charset",
            "bad-value",
            keep=ALL if _value is None else ALL | {(BROKEN,): _value},
            also=(CHARSET, BROKEN),
            only=True,
            raw={BROKEN: padded(_raw)},
            by_value=True,
        )
add(
    "H50-100000-escapes",
    "A",
    lambda: part10(
        IMPLICIT_LITTLE.element(CHARSET, "CS", b"ISO 2022 IR 6\\ISO 2022 IR 87")
        + before(IMPLICIT_LITTLE)
        + IMPLICIT_LITTLE.element(BROKEN, "LO", b"\x1b$B\x1b(B" * 100_000)
        + after(IMPLICIT_LITTLE),
        IMPLICIT_LITTLE_UID,
    ),
    also=(CHARSET, BROKEN),
    only=True,
    by_value=True,
)
add(
    "H52-charset-of-an-item-stays-inside",
    "A",
    lambda: part10(
        E.element(CHARSET, "CS", b"ISO_IR 100")
        + before()
        + E.sequence(
            SEQUENCE,
            [
                E.item(E.element(CHARSET, "CS", b"ISO_IR 192") + E.element(NAME, "PN", padded("Çelik"))),
                E.item(E.element(NAME, "PN", padded("Çelik".encode("latin-1")))),
            ],
        )
        + E.element(0x00200010, "SH", padded("Çe".encode("latin-1")))
        + E.number(0x00280010, "US", 512)
    ),
    keep=BEFORE
    | {
        (CHARSET,): "ISO_IR 100",
        (0x00200010,): "Çe",
        (0x00280010,): 512,
        (SEQUENCE, 0, NAME): "Çelik",
        (SEQUENCE, 1, NAME): "Çelik",
    },
    only=True,
    also=(SEQUENCE,),
)
add(
    "H53-charset-after-the-text",
    "W",
    lambda: part10(
        E.element(MODALITY, "CS", b"CT")
        + E.element(NAME, "PN", padded("Çelik"))
        + E.element(CHARSET, "CS", b"ISO_IR 192")
        + after()
    ),
    "descending-tags",
    keep=AFTER | {(MODALITY,): "CT", (NAME,): "Çelik", (CHARSET,): "ISO_IR 192"},
    only=True,
)
add(
    "H53-charset-twice",
    "W",
    lambda: part10(
        E.element(CHARSET, "CS", b"ISO_IR 100")
        + E.element(CHARSET, "CS", b"ISO_IR 192")
        + E.element(MODALITY, "CS", b"CT")
        + E.element(NAME, "PN", padded("Çelik"))
        + after()
    ),
    "duplicate-tag",
    keep=AFTER | {(MODALITY,): "CT", (NAME,): "Çelik", (CHARSET,): "ISO_IR 192"},
    only=True,
)
for _vr in ("UN", "OB", "LO"):
    add(
        f"H53-charset-as-{_vr}",
        "AW",
        lambda v=_vr: part10(
            E.element(CHARSET, v, b"ISO_IR 192")
            + E.element(MODALITY, "CS", b"CT")
            + E.element(NAME, "PN", padded("Çelik"))
            + after()
        ),
        keep=AFTER | {(MODALITY,): "CT"},
        also=(CHARSET, NAME),
        only=True,
        by_value=True,
    )
