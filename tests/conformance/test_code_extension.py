"""Code extension and multi-byte character sets: rows C30 to C32 (PS3.5 6.1.2.3 to 6.1.2.5, annexes H to K).

The names and texts with their bytes are the examples of the annexes.
"""

from __future__ import annotations

import pytest

from tests.conformance.forms import EXPLICIT, every_form, made, saved
from tests.corpus.build import Encoding, padded

E = EXPLICIT.encoding
CHARSET, NAME, NAMES, COMMENTS, DESCRIPTION = 0x00080005, 0x00100010, 0x00101001, 0x00104000, 0x00081040
ESC = b"\x1b"
JIS, ASCII, ROMAJI, KATAKANA = ESC + b"$B", ESC + b"(B", ESC + b"(J", ESC + b")I"
KOREAN, CHINESE, LATIN, CYRILLIC, GREEK = ESC + b"$)C", ESC + b"$)A", ESC + b"-A", ESC + b"-L", ESC + b"-F"


def with_set(encoding: Encoding, charset: str, tag: int, vr: str, value: bytes) -> bytes:
    return encoding.element(CHARSET, "CS", padded(charset)) + encoding.element(tag, vr, padded(value))


def is_kept(form, charset: str, tag: int, vr: str, value: bytes):
    """Return the value that is read, after seeing that a look at it changed no byte."""
    raw = with_set(form.encoding, charset, tag, vr, value)
    ds = form.read(raw)
    found = ds[tag].value
    str(found)
    assert form.body(saved(ds)) == raw
    ds.StudyID = "S1"
    expected = raw + form.encoding.element(0x00200010, "SH", "S1")
    if tag > 0x00200010:
        raise AssertionError("the marker has to be last")
    assert form.body(saved(ds)) == expected
    return found


def value_written(charset: str, tag: int, vr: str, value: object) -> bytes:
    """Return the bytes that a value gets in a data set with this character set."""
    ds = made((CHARSET, "CS", charset.split("\\")), (tag, vr, value))
    body = EXPLICIT.written(ds)
    head = E.element(CHARSET, "CS", padded(charset))
    assert body.startswith(head)
    return body[len(head) + 8 :]


# C30 to C32, the examples of the annexes: what they say is read, and written from the text.

H31 = bytes.fromhex(
    "59616d6164615e5461726f753d1b24423b3345441b28425e1b244242404f3a1b2842"
    "3d1b24422464245e24401b28425e1b2442243f246d24261b2842"
)
H32 = bytes.fromhex(
    "d4cfc0de5ec0dbb33d1b24423b3345441b284a5e1b244242404f3a1b284a"
    "3d1b24422464245e24401b284a5e1b2442243f246d24261b284a"
)
I2 = bytes.fromhex("486f6e675e47696c646f6e673d1b242943fbf35e1b242943d1ced4d73d1b242943c8ab5e1b242943b1e6b5bf")
J1 = bytes.fromhex("57616e675e5869616f446f6e673de78e8b5ee5b08fe69db13d")
J3 = bytes.fromhex("57616e675e5869616f446f6e673dcdf55ed0a1b6ab3d")
K2 = bytes.fromhex("5a68616e675e5869616f446f6e673d1b242941d5c55e1b242941d0a1b6ab3d")

ANNEXES = {
    "H.3.1": ("\\ISO 2022 IR 87", H31, "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    "H.3.2": ("ISO 2022 IR 13\\ISO 2022 IR 87", H32, "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう"),
    "I.2": ("\\ISO 2022 IR 149", I2, "Hong^Gildong=洪^吉洞=홍^길동"),
    "J.1": ("ISO_IR 192", J1, "Wang^XiaoDong=王^小東="),
    "J.3": ("GB18030", J3, "Wang^XiaoDong=王^小东="),
    "K.2": ("\\ISO 2022 IR 58", K2, "Zhang^XiaoDong=张^小东="),
}
every_annex = pytest.mark.parametrize(("charset", "raw", "text"), ANNEXES.values(), ids=ANNEXES)


@every_annex
@every_form
def test_the_names_of_the_annexes_are_read_and_kept(form, charset, raw, text):
    name = is_kept(form, charset, NAME, "PN", raw)
    assert str(name) == text.rstrip("=")
    alphabetic, ideographic, phonetic = [*text.split("="), ""][:3]
    assert (name.alphabetic, name.ideographic, name.phonetic) == (alphabetic, ideographic, phonetic)


@every_annex
def test_the_names_of_the_annexes_are_written_from_their_text(charset, raw, text):
    # Null groups at the end and their delimiters may be omitted (6.2.1.2).
    written = value_written(charset, NAME, "PN", text)
    assert written in (padded(raw), padded(raw.rstrip(b"=")))


@every_annex
@every_form
def test_the_names_of_the_annexes_are_the_same_after_an_edit_beside_them(form, charset, raw, text):
    ds = form.read(with_set(form.encoding, charset, NAME, "PN", raw))
    ds.PatientName = str(ds.PatientName) + "^X" if "=" not in text else ds.PatientName
    ds.PatientComments = text
    again = form.again(ds)
    assert str(again.PatientName).startswith(text.rstrip("="))
    assert again.PatientComments == text


def test_the_name_of_h32_is_the_text_of_the_standard_whatever_was_touched():
    """Pydicom #856: romaji in G0 and katakana in G1 are both of value 1, and are active from the start."""
    ds = EXPLICIT.read(with_set(E, "ISO 2022 IR 13\\ISO 2022 IR 87", NAME, "PN", H32))
    assert ds.PatientName.alphabetic == "ﾔﾏﾀﾞ^ﾀﾛｳ"
    ds.PatientName = "ﾔﾏﾀﾞ^ﾊﾅｺ=山田^花子"
    assert EXPLICIT.body(saved(ds)) == with_set(
        E,
        "ISO 2022 IR 13\\ISO 2022 IR 87",
        NAME,
        "PN",
        b"\xd4\xcf\xc0\xde^\xca\xc5\xba=" + JIS + b";3ED" + ROMAJI + b"^" + JIS + b"2V;R" + ROMAJI,
    )


LINES = "The first line includes 中文.\r\nThe second line includes 中文, too.\r\nThe third line.\r\n"
I3 = (
    (KOREAN + b"The first line includes \xc7\xd1\xb1\xdb.\r\n")
    + (KOREAN + b"The second line includes \xc7\xd1\xb1\xdb, too.\r\n")
    + b"The third line"
)
K3 = (
    (b"1." + CHINESE + bytes.fromhex("b5dad2bbd0d0cec4d7d6a1a3") + b"\r\n")
    + (b"2." + CHINESE + bytes.fromhex("b5dab6fed0d0cec4d7d6a1a3") + b"\r\n")
    + (b"3." + CHINESE + bytes.fromhex("b5dac8fdd0d0cec4d7d6a1a3") + b"\r\n")
)
LONG_TEXTS = {
    "I.3": ("\\ISO 2022 IR 149", I3, LINES.replace("中文", "한글").replace("line.\r\n", "line")),
    "J.2": ("ISO_IR 192", LINES.encode(), LINES),
    "J.4": ("GB18030", LINES.replace("中文", "\xd6\xd0\xce\xc4").encode("latin-1"), LINES),
    "K.3": ("\\ISO 2022 IR 58", K3, "1.第一行文字。\r\n2.第二行文字。\r\n3.第三行文字。\r\n"),
}


@pytest.mark.parametrize(("charset", "raw", "text"), LONG_TEXTS.values(), ids=LONG_TEXTS)
@every_form
def test_the_long_texts_of_the_annexes_are_read_kept_and_come_back_when_they_are_edited(
    form, charset, raw, text
):
    assert is_kept(form, charset, COMMENTS, "LT", raw) == text
    ds = form.read(with_set(form.encoding, charset, COMMENTS, "LT", raw))
    ds.PatientComments = text + "x"
    assert form.again(ds).PatientComments == text + "x"
    # Every line that has characters of the other set begins it anew (6.1.2.5.3).
    for line in value_written(charset, COMMENTS, "LT", text).split(b"\r\n"):
        assert (ESC in line) is (ESC in raw and any(byte > 0x7F for byte in line))


# C30: value 1 is active again behind each delimiter (6.1.2.5.3).

KIL = b"\xb1\xe6"  # 길 in KS X 1001


@pytest.mark.parametrize("escaped", (False, True), ids=("silent", "escaped"))
@every_form
def test_the_components_of_a_name_each_start_in_value_1(form, escaped):
    """dcm4che #1503: the Korean component does not change how the one behind it is read."""
    back = LATIN if escaped else b""
    raw = b"\xe7^" + KOREAN + KIL + back + b"^\xe7"
    name = is_kept(form, "ISO 2022 IR 100\\ISO 2022 IR 149", NAME, "PN", raw)
    assert str(name) == "ç^길^ç"


@every_form
def test_the_groups_of_a_name_each_start_in_value_1(form):
    raw = b"\xe7=" + KOREAN + KIL + b"=\xe7"
    assert str(is_kept(form, "ISO 2022 IR 100\\ISO 2022 IR 149", NAME, "PN", raw)) == "ç=길=ç"


@pytest.mark.parametrize("vr", ("LO", "PN"))
@every_form
def test_the_values_of_an_element_each_start_in_value_1(form, vr):
    tag = DESCRIPTION if vr == "LO" else NAMES
    raw = b"\xe7" + KOREAN + KIL + b"\\\xe7"
    values = is_kept(form, "ISO 2022 IR 100\\ISO 2022 IR 149", tag, vr, raw)
    assert [str(value) for value in values] == ["ç길", "ç"]


@pytest.mark.parametrize("end", (b"\r\n", b"\n", b"\r", b"\f", b"\t"), ids=repr)
@every_form
def test_the_lines_of_a_text_each_start_in_value_1(form, end):
    raw = b"\xe7" + KOREAN + KIL + end + b"\xe7"
    text = is_kept(form, "ISO 2022 IR 100\\ISO 2022 IR 149", COMMENTS, "LT", raw)
    assert text == f"ç길{end.decode()}ç"


@pytest.mark.parametrize(
    "text",
    ("ç^길^ç", "ç=길=ç", "길^ç^길=ç^길", "ç길ç^ç", "^길^^ç"),
)
def test_a_name_in_two_sets_is_written_so_that_each_component_stands_alone(text):
    written = value_written("ISO 2022 IR 100\\ISO 2022 IR 149", NAME, "PN", text)
    # Read on its own, behind its delimiter, each component has the escape sequences it needs.
    for group, expected_group in zip(written.rstrip(b" ").split(b"="), text.split("="), strict=True):
        for component, expected in zip(group.split(b"^"), expected_group.split("^"), strict=True):
            alone = EXPLICIT.read(
                with_set(E, "ISO 2022 IR 100\\ISO 2022 IR 149", DESCRIPTION, "LO", component)
            )
            assert (alone[DESCRIPTION].value or "") == expected


TWO_SETS = "ISO 2022 IR 100\\ISO 2022 IR 144"


@pytest.mark.parametrize(
    ("tag", "vr", "value", "expected"),
    [
        (NAME, "PN", "ф^ä", CYRILLIC + b"\xe4" + LATIN + b"^\xe4"),
        (NAME, "PN", "ф=ä", CYRILLIC + b"\xe4" + LATIN + b"=\xe4"),
        (NAMES, "PN", ["ф", "ä"], CYRILLIC + b"\xe4" + LATIN + b"\\\xe4"),
        (DESCRIPTION, "LO", ["ф", "ä"], CYRILLIC + b"\xe4" + LATIN + b"\\\xe4"),
        (DESCRIPTION, "LO", "ф\\ä", CYRILLIC + b"\xe4" + LATIN + b"\\\xe4"),
        (COMMENTS, "LT", "ф\r\nä", CYRILLIC + b"\xe4" + LATIN + b"\r\n\xe4"),
        (COMMENTS, "LT", "ф\tä", CYRILLIC + b"\xe4" + LATIN + b"\t\xe4"),
    ],
    ids=("component", "group", "names", "values", "text", "line", "tab"),
)
def test_value_1_is_active_before_a_delimiter_too(tag, vr, value, expected):
    """6.1.2.5.3: a reader that does not reset by itself is told so."""
    assert value_written(TWO_SETS, tag, vr, value) == padded(expected)


@pytest.mark.parametrize("vr", ("LO", "SH", "PN"))
def test_several_values_in_two_sets_are_written_so_that_each_stands_alone(vr):
    tag = {"LO": DESCRIPTION, "SH": 0x00080094, "PN": NAMES}[vr]
    written = value_written("ISO 2022 IR 100\\ISO 2022 IR 149", tag, vr, ["ç길", "ç", "길"])
    first, second, third = written.rstrip(b" ").split(b"\\")
    assert second == b"\xe7"
    assert third.startswith(KOREAN + KIL)
    assert KOREAN + KIL in first
    again = EXPLICIT.read(with_set(E, "ISO 2022 IR 100\\ISO 2022 IR 149", tag, vr, written))
    assert [str(value) for value in again[tag].value] == ["ç길", "ç", "길"]


@pytest.mark.parametrize("charset", ("\\ISO 2022 IR 87", "ISO 2022 IR 100\\ISO 2022 IR 87"))
@pytest.mark.parametrize("text", ("山", "a山b", "山^田=山", "山\r\n山"))
def test_two_byte_sets_of_g0_are_left_before_delimiters_and_at_the_end(charset, text):
    """6.1.2.5.3: ASCII is back before a delimiter, or its bytes are read as half a character."""
    tag, vr = (COMMENTS, "LT") if "\r" in text else (NAME, "PN")
    written = value_written(charset, tag, vr, text).rstrip(b" ")
    for part in written.replace(b"=", b"^").replace(b"\r\n", b"^").split(b"^"):
        assert part.count(JIS) == 1
        assert part.rindex(ASCII) > part.rindex(JIS)
    assert str(EXPLICIT.read(with_set(E, charset, tag, vr, written))[tag].value) == text


#: ISO 2022 term, its escape sequence for G1 (PS3.3 table C.12-3), a text and its bytes in that set.
SINGLE_BYTE = {
    "ISO 2022 IR 100": (LATIN, "Äß", b"\xc4\xdf"),
    "ISO 2022 IR 101": (ESC + b"-B", "Łż", b"\xa3\xbf"),
    "ISO 2022 IR 109": (ESC + b"-C", "Ħŭ", b"\xa1\xfd"),
    "ISO 2022 IR 110": (ESC + b"-D", "Ķū", b"\xd3\xfe"),
    "ISO 2022 IR 144": (CYRILLIC, "Жф", b"\xb6\xe4"),
    "ISO 2022 IR 127": (ESC + b"-G", "قب", b"\xe2\xc8"),
    "ISO 2022 IR 126": (GREEK, "Διο", b"\xc4\xe9\xef"),
    "ISO 2022 IR 138": (ESC + b"-H", "שר", b"\xf9\xf8"),
    "ISO 2022 IR 148": (ESC + b"-M", "Ğş", b"\xd0\xfe"),
    "ISO 2022 IR 13": (KATAKANA, "ﾔﾏ", b"\xd4\xcf"),
    "ISO 2022 IR 166": (ESC + b"-T", "นา", b"\xb9\xd2"),
}


@pytest.mark.parametrize("term", SINGLE_BYTE)
@every_form
def test_every_single_byte_set_is_invoked_by_its_escape_sequence(form, term):
    escape, text, raw = SINGLE_BYTE[term]
    value = escape + raw
    assert is_kept(form, f"\\{term}", DESCRIPTION, "LO", value) == text
    written = value_written(f"\\{term}", DESCRIPTION, "LO", text)
    assert written.rstrip(b" ").startswith(value)
    assert form.again(made((CHARSET, "CS", ["", term]), (DESCRIPTION, "LO", text)))[DESCRIPTION].value == text


@pytest.mark.parametrize("term", SINGLE_BYTE)
@every_form
def test_every_single_byte_set_needs_no_escape_sequence_as_value_1(form, term):
    _, text, raw = SINGLE_BYTE[term]
    for charset in (term, f"{term}\\ISO 2022 IR 87"):
        assert is_kept(form, charset, DESCRIPTION, "LO", raw) == text
        assert value_written(charset, DESCRIPTION, "LO", text) == padded(raw)


@pytest.mark.parametrize("term", ["ISO_IR " + term.rsplit(" ", 1)[1] for term in SINGLE_BYTE])
@every_form
def test_every_single_byte_set_without_code_extension(form, term):
    _, text, raw = SINGLE_BYTE["ISO 2022 IR " + term.rsplit(" ", 1)[1]]
    assert is_kept(form, term, DESCRIPTION, "LO", raw) == text
    assert value_written(term, DESCRIPTION, "LO", text) == padded(raw)


# C31: Unicode and GB 18030 stand alone; the second byte of a character is no delimiter (6.1.2.3, 6.1.2.4).


@pytest.mark.parametrize("first", ("ISO_IR 192", "GB18030", "GBK"))
@every_form
def test_a_set_that_stands_alone_is_used_alone_with_a_warning_if_others_are_named(form, first):
    codec = {"ISO_IR 192": "utf-8"}.get(first, first)
    raw = with_set(form.encoding, f"{first}\\ISO 2022 IR 87", DESCRIPTION, "LO", padded("山".encode(codec)))
    with pytest.warns(UserWarning, match=first):
        ds = form.read(raw)
        assert ds[DESCRIPTION].value == "山"
        body = form.body(saved(ds))
    assert body == raw


@pytest.mark.parametrize("charset", ("GB18030", "GBK"))
@every_form
def test_a_second_byte_of_5c_parts_no_values(form, charset):
    """81 5C is one character; the backslash between the two is a byte of its own."""
    raw = b"\x81\x5c\\\x81\x5c "
    assert list(is_kept(form, charset, DESCRIPTION, "LO", raw)) == ["乗", "乗"]
    assert value_written(charset, DESCRIPTION, "LO", ["乗", "乗"]) == raw
    assert value_written(charset, DESCRIPTION, "LO", "乗") == b"\x81\x5c"


@pytest.mark.parametrize("charset", ("GB18030", "GBK"))
@every_form
def test_a_second_byte_of_5e_parts_no_components(form, charset):
    raw = b"\x81\x5e^\x81\x5e=\x81\x5e\x81\x5c\\\x81\x5e"
    names = is_kept(form, charset, NAMES, "PN", raw)
    assert [str(name) for name in names] == ["乛^乛=乛乗", "乛"]
    assert names[0].family_name == "乛"
    assert names[0].given_name == "乛"
    assert names[0].ideographic == "乛乗"
    assert value_written(charset, NAMES, "PN", ["乛^乛=乛乗", "乛"]) == padded(raw)


@every_form
def test_bytes_of_two_byte_sets_in_g0_are_no_delimiters(form):
    """ぼ is 24 5C, ま 24 5E, そ 24 3D: the bytes of backslash, caret and equals sign."""
    kana = JIS + b"\x24\x5c\x24\x5e\x24\x3d" + ASCII
    charset = "\\ISO 2022 IR 87"
    assert is_kept(form, charset, DESCRIPTION, "LO", kana) == "ぼまそ"
    assert list(is_kept(form, charset, DESCRIPTION, "LO", kana + b"\\" + kana)) == ["ぼまそ", "ぼまそ"]
    name = is_kept(form, charset, NAME, "PN", b"A=" + kana + b"^" + kana + b"=" + kana)
    assert name.ideographic == "ぼまそ^ぼまそ"
    assert name.phonetic == "ぼまそ"
    assert value_written(charset, NAME, "PN", "A=ぼまそ^ぼまそ=ぼまそ") == padded(
        b"A=" + kana + b"^" + kana + b"=" + kana
    )
    assert value_written(charset, DESCRIPTION, "LO", ["ぼまそ", "ぼ"]) == padded(
        kana + b"\\" + JIS + b"\x24\x5c" + ASCII
    )


@pytest.mark.parametrize("raw", (b"\xff\xfe", b"\xe5\xb1", b"\xc0\xaf", b"\xed\xa0\x80 "))
@every_form
def test_bytes_that_are_no_unicode_are_kept_when_they_are_only_looked_at(form, raw):
    data = with_set(form.encoding, "ISO_IR 192", DESCRIPTION, "LO", raw)
    ds = form.read(data)
    with pytest.warns(UserWarning, match="UTF8"):
        assert ds[DESCRIPTION].value
        body = form.body(saved(ds))
    assert body == data


# C32: in ISO-IR 14, the G0 set of ISO_IR 13, 5C is a yen sign and 7E an overline; 5C parts values still.


@pytest.mark.parametrize("charset", ("ISO_IR 13", "ISO 2022 IR 13", "ISO 2022 IR 13\\ISO 2022 IR 87"))
def test_yen_sign_and_overline_are_written_as_5c_and_7e(charset):
    written = value_written(charset, COMMENTS, "LT", "1¥ ‾ﾔ")
    assert written.replace(ROMAJI, b"").replace(KATAKANA, b"").rstrip(b" ") == b"1\x5c \x7e\xd4"


@pytest.mark.parametrize("charset", ("ISO_IR 13", "ISO 2022 IR 13"))
@every_form
def test_5c_and_7e_of_romaji_are_kept(form, charset):
    """They are shown as the backslash and the tilde that Python's codec, and pydicom, have there."""
    assert is_kept(form, charset, COMMENTS, "LT", b"1\x5c \x7e\xd4 ") in ("1\\ ~ﾔ", "1¥ ‾ﾔ")
    assert value_written(charset, COMMENTS, "LT", "1\\ ~ﾔ") == b"1\x5c \x7e\xd4 "


@pytest.mark.parametrize("charset", ("ISO_IR 13", "ISO 2022 IR 13"))
@every_form
def test_5c_parts_values_in_romaji_too(form, charset):
    """6.1.2.3 note 1: the byte 05/12 is the delimiter whatever its glyph."""
    assert list(is_kept(form, charset, DESCRIPTION, "LO", b"\xd4\x5c\xcf ")) == ["ﾔ", "ﾏ"]
    assert value_written(charset, DESCRIPTION, "LO", ["ﾔ", "ﾏ"]) == b"\xd4\x5c\xcf "


@pytest.mark.parametrize(
    ("charset", "escape", "first", "second"),
    [
        ("\\ISO 2022 IR 149", KOREAN, "길동", b"\xb1\xe6\xb5\xbf"),
        ("\\ISO 2022 IR 58", CHINESE, "小东", b"\xd0\xa1\xb6\xab"),
    ],
    ids=("149", "58"),
)
@every_form
def test_two_byte_sets_of_g1_mix_with_ascii_without_further_escape_sequences(
    form, charset, escape, first, second
):
    """I.2 note 1, K.2 note 2."""
    raw = escape + b"a" + second + b"b" + second
    assert is_kept(form, charset, DESCRIPTION, "LO", raw) == f"a{first}b{first}"
    written = value_written(charset, DESCRIPTION, "LO", f"a{first}b{first}").rstrip(b" ")
    assert written.count(ESC) == 1
    assert written.replace(escape, b"") == b"a" + second + b"b" + second
