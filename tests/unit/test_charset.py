"""cydicom.charset against the examples of PS3.5 annexes H to K and against pydicom."""

from __future__ import annotations

import codecs as codec_registry
import encodings.aliases
import itertools
import pkgutil
import warnings

import pydicom
import pytest
from pydicom import charset as pydicom_charset
from pydicom.data import get_charset_files

from cydicom import characterset, charset, config, policy, textdecoding
from cydicom.personname import PersonName

ESC = b"\x1b"
TEXT = charset.TEXT_VR_DELIMS


@pytest.fixture(autouse=True)
def _restored_policy():
    before = policy.current()
    yield
    policy.use(before)


@pytest.fixture
def strict():
    config.settings.reading_validation_mode = config.RAISE
    config.settings.writing_validation_mode = config.RAISE


# -- terms ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "python_encoding",
        "CODES_TO_ENCODINGS",
        "ENCODINGS_TO_CODES",
        "STAND_ALONE_ENCODINGS",
        "TEXT_VR_DELIMS",
        "ESC",
        "default_encoding",
        "handled_encodings",
        "need_tail_escape_sequence_encodings",
    ],
)
def test_tables_are_those_of_pydicom(name):
    assert getattr(charset, name) == getattr(pydicom_charset, name)


SOUND_TERMS = [
    None,
    "",
    [],
    [""],
    [None],
    "latin_1",
    "utf8",
    "UTF-8",
    "ISO_IR_100",
    "iso_ir 100",
    *pydicom_charset.python_encoding,
    ["", "ISO 2022 IR 87"],
    ["ISO 2022 IR 100", "ISO 2022 IR 144", "ISO 2022 IR 149"],
    ("ISO_IR 144", "ISO 2022 IR 100"),
    ["utf_8", "ISO_IR 100"],
]


@pytest.mark.parametrize("terms", SOUND_TERMS, ids=repr)
def test_defined_terms_and_codec_names_give_pydicoms_codecs_without_a_warning(terms):
    assert charset.convert_encodings(terms) == pydicom_charset.convert_encodings(terms)


@pytest.mark.parametrize(
    "terms",
    [
        "ISO IR 192",
        "ISO-IR 144",
        "ISO.IR 100",
        "ISO 2022-IR 100",
        "ISO_2022_IR_100",
        "ISO-2022-IR-58",
        "ISO 2022 IR_100",
        "ISO_IR 999",
        "ISO_IR144",
        "ISO IR 100 ",
        "ISO IR_100",
        "ISO 2022 IR 192",
        "foo",
        "ISO_IR 192\\ISO 2022 IR 100",
        ["foo", "bar"],
        ["foo", "ISO 2022 IR 87"],
        ["ISO_IR 192", "ISO 2022 IR 100"],
        ["ISO_IR 192", "GBK"],
        ["ISO 2022 IR 100", "ISO_IR 192"],
        ["ISO 2022 IR 6", "ISO_IR 192", "ISO_IR 100"],
        ["", "GB18030"],
        ["ISO IR 192", "ISO_IR 100"],
    ],
    ids=repr,
)
def test_flawed_terms_give_pydicoms_codecs_with_a_warning(terms):
    with pytest.warns(UserWarning):
        expected = pydicom_charset.convert_encodings(terms)
    with pytest.warns(UserWarning, match="Specific Character Set"):
        assert charset.convert_encodings(terms) == expected


@pytest.mark.parametrize(
    "term",
    ["ISO_IR 100\0", "hex", "rot13", "base64", "undefined", "punycode", "idna", "unicode_escape", "\ud800"],
)
def test_codecs_that_are_no_character_sets_are_unknown(term):
    with pytest.warns(UserWarning, match="unknown"):
        assert charset.convert_encodings(term) == ["iso8859"]


@pytest.mark.usefixtures("strict")
def test_strict_reading_raises_for_an_unknown_term_and_corrects_a_misspelled_one():
    with pytest.raises(LookupError):
        charset.convert_encodings(["", "ISO_IR 999"])
    with pytest.warns(UserWarning, match="ISO_IR 192"):
        assert charset.convert_encodings("ISO IR 192") == ["UTF8"]


def test_a_term_that_is_not_text_is_a_type_error():
    with pytest.raises(TypeError):
        charset.convert_encodings([b"ISO_IR 100"])


def test_the_list_of_terms_is_not_changed():
    terms = ["", "ISO 2022 IR 87"]
    charset.convert_encodings(terms)
    assert terms == ["", "ISO 2022 IR 87"]


def test_absent_specific_character_set_is_inherited_and_an_empty_one_is_not():
    assert charset.encodings_for(None, ("UTF8",)) == ("UTF8",)
    assert charset.encodings_for(b"", ("UTF8",)) == ("iso8859",)


@pytest.mark.parametrize(
    ("raw", "codecs"),
    [
        (b"ISO_IR 192", ("UTF8",)),
        (b"ISO_IR 192 ", ("UTF8",)),
        (b"ISO_IR 192\0 \0", ("UTF8",)),
        (b"\\ISO 2022 IR 87", ("iso8859", "iso2022_jp")),
        (b"\\", ("iso8859", "iso8859")),
        (b" ", ("iso8859",)),
    ],
)
def test_codecs_of_raw_bytes_are_remembered(raw, codecs):
    assert charset.encodings_for(raw, ()) == codecs
    assert charset.encodings_for(raw, ()) is charset.encodings_for(raw, ())


def test_a_flawed_raw_value_warns_at_each_read():
    for _ in range(2):
        with pytest.warns(UserWarning, match="unknown"):
            assert charset.encodings_for(b"ISO_IR 999", ()) == ("iso8859",)


def test_the_memory_of_raw_values_is_bounded():
    for count in range(1000):
        assert len(charset.encodings_for(b"\\" * count, ())) == count + 1
    assert len(characterset._converted) <= characterset._CONVERTED_LIMIT


@pytest.mark.parametrize(
    "change",
    [
        lambda table: table.__setitem__("ISO_IR 100", "cp1252"),
        lambda table: table.update({"ISO_IR 100": "cp1252"}),
        lambda table: table.__ior__({"ISO_IR 100": "cp1252"}),
        lambda table: (table.pop("ISO_IR 100"), table.setdefault("ISO_IR 100", "cp1252")),
        lambda table: (table.__delitem__("ISO_IR 100"), table.update({"ISO_IR 100": "cp1252"})),
        lambda table: (table.clear(), table.update({"ISO_IR 100": "cp1252"})),
    ],
)
def test_a_change_of_python_encoding_is_noticed(change):
    saved = dict(charset.python_encoding)
    assert charset.encodings_for(b"ISO_IR 100", ()) == ("latin_1",)
    version = charset.python_encoding.version
    try:
        change(charset.python_encoding)
        assert charset.python_encoding.version > version
        assert charset.encodings_for(b"ISO_IR 100", ()) == ("cp1252",)
        assert charset.convert_encodings("ISO_IR 100") == ["cp1252"]
    finally:
        charset.python_encoding.clear()
        charset.python_encoding.update(saved)
    assert charset.encodings_for(b"ISO_IR 100", ()) == ("latin_1",)


def test_a_change_while_a_value_is_converted_is_not_forgotten(monkeypatch):
    saved = dict(charset.python_encoding)
    convert = characterset.convert_encodings

    def and_change(terms):
        codecs = convert(terms)
        charset.python_encoding["ISO_IR 101"] = "cp1252"
        return codecs

    monkeypatch.setattr(characterset, "convert_encodings", and_change)
    try:
        assert charset.encodings_for(b"ISO_IR 101", ()) == ("iso8859_2",)
        assert charset.encodings_for(b"ISO_IR 101", ()) == ("cp1252",)
    finally:
        charset.python_encoding.clear()
        charset.python_encoding.update(saved)


def test_terms_without_one_that_stands_alone_keep_their_codecs():
    terms, codecs = ["ISO 2022 IR 6", "ISO 2022 IR 100"], ["iso8859", "latin_1"]
    assert characterset._handle_illegal_standalone_encodings(terms, codecs) == codecs


def test_popitem_is_noticed():
    table = charset.EncodingTable({"a": "ascii"})
    assert table.popitem() == ("a", "ascii")
    assert table.version == 1


def test_a_changed_table_of_escape_sequences_is_noticed():
    raw = ESC + b"-A\xe4"
    assert charset.decode_bytes(raw, ["latin_1"], TEXT) == "ä"
    try:
        charset.CODES_TO_ENCODINGS[ESC + b"-A"] = "cp866"
        assert charset.decode_bytes(raw, ["latin_1", "cp866"], TEXT) == "ф"
    finally:
        charset.CODES_TO_ENCODINGS[ESC + b"-A"] = "latin_1"


# -- the examples of PS3.5 -----------------------------------------------------------------------------------

JAPANESE = (
    b"=" + ESC + b"$B;3ED" + ESC + b"(B^" + ESC + b"$BB@O:" + ESC + b"(B="
    + ESC + b"$B$d$^$@" + ESC + b"(B^" + ESC + b"$B$?$m$&" + ESC + b"(B"
)  # fmt: skip
NAMES = {
    "H.3.1": (["", "ISO 2022 IR 87"], b"Yamada^Tarou" + JAPANESE, "Yamada^Tarou=山田^太郎=やまだ^たろう"),
    "H.3.2": (
        ["ISO 2022 IR 13", "ISO 2022 IR 87"],
        b"\xd4\xcf\xc0\xde^\xc0\xdb\xb3" + JAPANESE.replace(b"(B", b"(J"),
        "ﾔﾏﾀﾞ^ﾀﾛｳ=山田^太郎=やまだ^たろう",
    ),
    "I.2": (
        ["", "ISO 2022 IR 149"],
        b"Hong^Gildong=\x1b$)C\xfb\xf3^\x1b$)C\xd1\xce\xd4\xd7=\x1b$)C\xc8\xab^\x1b$)C\xb1\xe6\xb5\xbf",
        "Hong^Gildong=洪^吉洞=홍^길동",
    ),
    "J.1": (["ISO_IR 192"], "Wang^XiaoDong=王^小東".encode(), "Wang^XiaoDong=王^小東"),
    "J.3": (["GB18030"], b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab", "Wang^XiaoDong=王^小东"),
    "J.5": (["GBK"], b"Wang^XiaoDong=\xcd\xf5^\xd0\xa1\xb6\xab", "Wang^XiaoDong=王^小东"),
    "K.2": (
        ["", "ISO 2022 IR 58"],
        b"Zhang^XiaoDong=\x1b$)A\xd5\xc5^\x1b$)A\xd0\xa1\xb6\xab",
        "Zhang^XiaoDong=张^小东",
    ),
}


@pytest.mark.parametrize("annex", NAMES)
def test_person_names_of_the_annexes(annex):
    terms, raw, text = NAMES[annex]
    codecs = charset.convert_encodings(terms)
    assert str(PersonName(raw, codecs)) == text
    assert PersonName(text, codecs).encode() == raw
    if annex != "K.2":  # pydicom keeps the escape sequence in the text and does not write it
        assert str(pydicom.valuerep.PersonName(raw, codecs)) == text


TEXTS = {
    "I.3": (
        ["", "ISO 2022 IR 149"],
        b"The 1st line includes \x1b$)C\xb1\xe8\xc8\xf1\xc1\xdf.\r\n"
        b"The 2nd line includes \x1b$)C\xb1\xe8\xc8\xf1\xc1\xdf, too.\r\nThe 3rd line.\r\n",
        "The 1st line includes 김희중.\r\nThe 2nd line includes 김희중, too.\r\nThe 3rd line.\r\n",
    ),
    "J.4": (
        ["GB18030"],
        b"The first line includes\xd6\xd0\xce\xc4.\r\nThe second line includes\xd6\xd0\xce\xc4, too.\r\n",
        "The first line includes中文.\r\nThe second line includes中文, too.\r\n",
    ),
    "K.3": (
        ["", "ISO 2022 IR 58"],
        b"1. \x1b$)A\xb5\xda\xd2\xbb\xd0\xd0\xce\xc4\xd7\xd6\xa1\xa3\r\n"
        b"2. \x1b$)A\xb5\xda\xb6\xfe\xd0\xd0\xce\xc4\xd7\xd6\xa1\xa3\r\n3. \r\n",
        "1. 第一行文字。\r\n2. 第二行文字。\r\n3. \r\n",
    ),
}


@pytest.mark.parametrize("annex", TEXTS)
def test_texts_of_the_annexes(annex):
    terms, raw, text = TEXTS[annex]
    codecs = charset.convert_encodings(terms)
    assert charset.decode_text(raw, codecs) == text
    assert charset.decode_text(charset.encode_string(text, codecs), codecs) == text
    if annex != "K.3":
        assert pydicom_charset.decode_bytes(raw, codecs, TEXT) == text


def _elements(dataset, codecs):
    if "SpecificCharacterSet" in dataset:
        terms = dataset.SpecificCharacterSet or ""
        raw_terms = terms if isinstance(terms, str) else "\\".join(terms)
        codecs = charset.encodings_for(raw_terms.encode(), codecs)
    for tag in list(dataset.keys()):
        raw = dataset.get_item(tag)
        element = dataset[tag]
        if element.VR == "SQ":
            for item in element.value:
                yield from _elements(item, codecs)
        elif element.VR in charset.CUSTOMIZABLE_CHARSET_VR and isinstance(raw.value, bytes):
            yield element, raw.value, codecs


@pytest.mark.parametrize("path", get_charset_files("*.dcm"), ids=lambda path: path.rpartition("/")[2])
def test_every_text_of_pydicoms_charset_files_decodes_as_there(path):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = pydicom.dcmread(path)
        elements = list(_elements(dataset, ("iso8859",)))
    assert elements
    for element, raw, codecs in elements:
        raw = raw.rstrip(b" \0")
        if element.VR == "PN":
            ours = [PersonName(value, codecs) for value in charset.split_values(raw, codecs)]
            assert [name.encode() for name in ours] == charset.split_values(raw, codecs)
            texts = [str(name) for name in ours]
        elif element.VR in ("LT", "ST", "UT"):
            texts = [charset.decode_text(raw, codecs)]
        else:
            texts = charset.split_text(raw, codecs)
        expected = [str(value) for value in element.value] if element.VM > 1 else [str(element.value or "")]
        assert texts == expected, element.tag


# -- bytes to text -------------------------------------------------------------------------------------------

CODEC_LISTS = [
    ["iso8859"],
    ["latin_1"],
    ["UTF8"],
    ["GB18030"],
    ["shift_jis"],
    ["euc_kr"],
    ["ascii"],
    ["UTF8", "latin_1"],
    ["iso8859", "iso2022_jp"],
    ["shift_jis", "iso2022_jp"],
    ["latin_1", "iso_ir_144"],
    ["iso_ir_144", "euc_kr"],
    ["iso8859", "iso2022_jp", "iso2022_jp_2"],
]
FAULTY = [
    b"\xff\xfe",
    b"\xc3(",
    b"\xed\xa0\x80",  # a surrogate in UTF-8
    b"\xc0\xaf",  # overlong
    ESC,
    b"a" + ESC,
    b"a" + ESC + b"-",
    b"a" + ESC + b"$)",
    ESC + ESC + b"-A\xe4",
    ESC + b"Qabc\xe4",
    ESC + b"$@;3",
    ESC + b"(I1",
    ESC + b"$B;3E",
    ESC + b"$B\xff\xff",
    ESC + b"$B;3ED^",
    ESC + b"$)C\xb1",
    b"\xe4" + ESC + b"$)C\xb1\xe8\n\xb1\xe8",
    ESC + b"$)C\xb1\xe8" + ESC + b"(B\xe4",
    ESC + b"-A\xff\t" + ESC + b"-L\xff\f\xff",
]


@pytest.mark.parametrize("codecs", CODEC_LISTS, ids=repr)
@pytest.mark.parametrize("raw", FAULTY, ids=bytes.hex)
def test_faults_give_pydicoms_text_and_one_warning_a_kind(raw, codecs):
    with warnings.catch_warnings(record=True) as theirs:
        warnings.simplefilter("always")
        expected = pydicom_charset.decode_bytes(raw, codecs, TEXT)
    with warnings.catch_warnings(record=True) as ours:
        warnings.simplefilter("always")
        assert charset.decode_bytes(raw, codecs, TEXT) == expected
    assert bool(ours) == bool(theirs)
    assert len(ours) == len({str(warning.message) for warning in ours})
    assert {warning.category for warning in ours} <= {UserWarning}


@pytest.mark.usefixtures("strict")
@pytest.mark.parametrize(
    ("raw", "codecs", "error"),
    [
        (b"\xff", ["UTF8"], UnicodeDecodeError),
        (b"\xff" + ESC + b"(Ba", ["UTF8"], UnicodeDecodeError),
        (ESC + b"$)C\xb1", ["iso8859", "euc_kr"], UnicodeDecodeError),
        (ESC + b"Q", ["iso8859"], ValueError),
        (b"a", ["foo"], LookupError),
        (b"a" + ESC + b"(B", ["foo"], LookupError),
    ],
)
def test_strict_reading_raises_for_faults(raw, codecs, error):
    with pytest.raises(error):
        charset.decode_bytes(raw, codecs, TEXT)


@pytest.mark.parametrize("codec", ["foo", "hex", "undefined"])
@pytest.mark.parametrize("raw", [b"abc", b"abc" + ESC + b"(Bd", ESC + b"Qa"])
def test_an_unusable_codec_gives_the_default_repertoire(raw, codec):
    with pytest.warns(UserWarning):
        assert charset.decode_bytes(raw, [codec], TEXT) == raw.replace(ESC + b"(B", b"").decode("latin-1")


def test_a_character_set_lasts_to_the_delimiter():
    codecs = ["latin_1", "iso_ir_144"]
    assert charset.decode_bytes(ESC + b"-L\xe4^\xe4", codecs, {0x5E}) == "ф^ä"
    assert charset.decode_bytes(ESC + b"-L\xe4^\xe4", codecs, [0x5E]) == "ф^ä"
    assert charset.decode_bytes(ESC + b"-L\xe4^\xe4", codecs, TEXT) == "ф^ф"


@pytest.mark.parametrize("delimiter", "\t\n\f\r")
def test_a_control_character_brings_back_value_1(delimiter):
    raw = ESC + b"-L\xe4" + delimiter.encode() + b"\xe4"
    assert charset.decode_text(raw, ["latin_1", "iso_ir_144"]) == f"ф{delimiter}ä"


def test_the_next_value_starts_in_value_1():
    # pydicom reads this back as ['ф', 'ф'] though it wrote ['ф', 'ä'].
    assert charset.split_text(ESC + b"-L\xe4\\\xe4", ["latin_1", "iso_ir_144"]) == ["ф", "ä"]


@pytest.mark.parametrize(
    ("raw", "codecs", "texts"),
    [
        (b"a\\b", ["UTF8"], ["a", "b"]),
        (b"\\", ["UTF8"], ["", ""]),
        (b"", ["UTF8"], [""]),
        (b"\x81\x5c", ["GBK"], ["乗"]),
        (b"A\\\x81\x5c\\B", ["GB18030"], ["A", "乗", "B"]),
        (b"\x81\x5c\\\x81\x5e\\", ["GBK"], ["乗", "乛", ""]),
        (b"\x81\x5c\n\\\x81\x5e\\", ["GBK"], ["乗\n", "乛", ""]),
        (b"\x83\x5c\\\x83\x5c", ["shift_jis"], ["ソ", "ソ"]),
        (b"a\x1b$B0\x5c\x1b(B\\b", ["iso8859", "iso2022_jp"], ["a移", "b"]),
        (b"\x1b)I\x83\x5c\\\xb1", ["iso8859", "shift_jis"], ["ソ", "±"]),
        (b"\x1b$)C\xb1\xe8\\\x1b$)C\xb1\xe8", ["iso8859", "euc_kr"], ["김", "김"]),
    ],
)
def test_a_second_byte_of_5c_is_no_delimiter(raw, codecs, texts):
    assert charset.split_text(raw, codecs) == texts
    values = charset.split_values(raw, codecs)
    assert [charset.decode_text(value, codecs) for value in values] == texts
    assert b"\\".join(values) == raw


def test_an_undecodable_lead_byte_does_not_hide_a_delimiter():
    assert charset.split_values(b"\xff\\\x81\\\x81\x5c", ["GBK"]) == [b"\xff", b"\x81\\\x81\\"]


@pytest.mark.parametrize("escape", [b"\x1b-L\xe4", b"\x1bQ", b"\x1b", b"\x1b-L\xe4^", b"\x1b)I\x83\x5c\\"])
def test_a_hundred_thousand_escapes_cost_one_warning_at_most(escape):
    codecs = ["latin_1", "iso_ir_144", "shift_jis"]
    with warnings.catch_warnings(record=True) as issued:
        warnings.simplefilter("always")
        assert charset.decode_bytes(escape * 100_000, codecs, {0x5E, 0x5C})
    assert len(issued) <= 1


def test_text_behind_an_escape_is_kept_where_the_first_codec_is_unknown():
    # The delimiter brings back a codec that there is not: the default repertoire stands for it.
    with pytest.warns(UserWarning, match="Text is not valid 'none'"):
        assert charset.decode_bytes(ESC + b"-B\xa3^a", ["none", "iso8859_2"], {0x5E}) == "\u0141^a"
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(LookupError, match="none"):
        charset.decode_bytes(ESC + b"-B\xa3^a", ["none", "iso8859_2"], {0x5E})


@pytest.mark.parametrize("hidden", [1, 3, 4, 9])
def test_second_bytes_that_look_like_delimiters_do_not_end_a_character_set(hidden):
    codecs = ["latin_1", "shift_jis"]
    raw = ESC + b")I" + b"\x81\\" * hidden
    bars = "\u2015" * hidden
    assert charset.decode_bytes(raw, codecs, {0x5C}) == bars
    assert charset.split_values(raw, codecs) == [raw]
    assert charset.split_values(raw + b"\\", codecs, {0x5E}) == [raw, b""]
    # The first one that is a character of its own does: E4 is Latin behind it.
    assert charset.decode_bytes(raw + b"\\\xe4", codecs, {0x5C}) == bars + "\\\u00e4"
    assert charset.split_values(raw + b"\\\xe4", codecs) == [raw, b"\xe4"]


def test_decoders_of_very_many_codecs_are_not_kept(monkeypatch):
    monkeypatch.setattr(textdecoding, "_PLANS_LIMIT", 3)
    monkeypatch.setattr(textdecoding, "_decoders", {})
    for codec in ["latin_1", "iso8859_2", "iso8859_3", "iso8859_4", "iso8859_5", "iso8859_6"]:
        assert charset.decode_bytes(b"a" + ESC + b"(Bb", [codec], TEXT) == "ab"
        assert len(textdecoding._decoders) <= 3


def test_the_memory_of_how_to_decode_is_bounded():
    sets = ["latin_1", "iso8859_2", "iso8859_3", "iso8859_4", "iso_ir_144"]
    for codecs_ in itertools.permutations(sets):
        first = bytes.fromhex("e8").decode(codecs_[0])
        assert charset.decode_bytes(b"\xe8 " + ESC + b"-L\xe8", codecs_, TEXT) == f"{first} \u0448"
    assert len(textdecoding._plans) <= textdecoding._PLANS_LIMIT


def test_the_memory_of_faulty_text_is_bounded():
    for count in range(textdecoding._FAULTY_LIMIT + 10):
        raw = b"%d" % count + ESC + b"%x"
        for _ in range(2):
            with pytest.warns(UserWarning, match="escape sequence"):
                assert charset.decode_bytes(raw, ["latin_1"], TEXT) == raw.decode("latin_1")
    assert len(textdecoding._faulty) <= textdecoding._FAULTY_LIMIT


def test_faulty_text_that_was_let_pass_is_refused_where_reading_is_strict():
    raw = b"let pass" + ESC + b"%x"
    with pytest.warns(UserWarning, match="escape sequence"):
        charset.decode_bytes(raw, ["latin_1"], TEXT)
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(ValueError, match="escape sequence"):
        charset.decode_bytes(raw, ["latin_1"], TEXT)


def test_a_quiet_policy_says_nothing_of_faults():
    policy.use(policy.current().silenced())
    assert charset.decode_bytes(b"\xe4", ["ascii"], TEXT) == "\ufffd"
    for _ in range(2):
        assert charset.decode_bytes(b"a" + ESC + b"%x", ["latin_1"], TEXT) == "a\x1b%x"
    assert charset.convert_encodings("ISO_IR 999") == ["iso8859"]


@pytest.mark.parametrize("name", ["_decode_fragment", "_decode_escaped_fragment"])
@pytest.mark.parametrize(
    ("raw", "codecs_"),
    [
        (ESC + b"-L\xe4^\xe4", ["latin_1", "iso_ir_144"]),
        (ESC + b"$B0l", ["iso8859", "iso2022_jp"]),
        (ESC + b"$)C\xb1\xe8^\xe4", ["latin_1", "euc_kr"]),
        (ESC + b"(B", ["latin_1"]),
    ],
)
def test_a_fragment_has_pydicoms_text(name, raw, codecs_):
    delimiters = TEXT | {ord("^")}
    ours = getattr(charset, name)(raw, codecs_, delimiters)
    assert ours == getattr(pydicom_charset, name)(raw, codecs_, delimiters)


def test_a_fragment_without_an_escape_has_the_first_character_set():
    assert charset._decode_fragment(b"\xe4^a", ["iso8859_5"], TEXT) == "\u0444^a"


def test_a_fragment_with_an_unknown_escape_is_told_of():
    for decode in (charset._decode_fragment, charset._decode_escaped_fragment):
        with pytest.warns(UserWarning, match="escape sequence"):
            assert decode(ESC + b"%x", ["latin_1"], TEXT) == "\x1b%x"


def test_values_end_at_each_backslash_behind_what_a_character_set_has_not():
    raw = b"a\\" + ESC + b"$B\xff\xff\\b"
    assert charset.split_values(raw, ["iso8859", "iso2022_jp"]) == [b"a", ESC + b"$B\xff\xff", b"b"]


def test_values_of_an_unknown_codec_end_at_each_backslash():
    assert charset.split_values(b"a\\b", ["no-codec"]) == [b"a", b"b"]
    assert charset.split_values(b"a\\" + ESC + b"-Lb\\c", ["no-codec"]) == [b"a", ESC + b"-Lb", b"c"]


def test_bytearray_decodes():
    assert charset.decode_bytes(bytearray(b"\xe4"), ["latin_1"], TEXT) == "ä"


# -- text to bytes -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("codecs", [*CODEC_LISTS, ["shift_jis", "iso2022_jp", "iso2022_jp_2"]], ids=repr)
@pytest.mark.parametrize(
    "text",
    [
        "",
        "abc",
        "äö",
        "ф",
        "äф",
        "山田",
        "ﾔﾏﾀﾞ",
        "ﾔ山",
        "abc山def",
        "山^田",
        "김",
        "a김b",
        "¥‾",
        "山丂",
        "\ud800",
    ],
    ids=ascii,
)
def test_text_is_encoded_as_by_pydicom(text, codecs):
    with warnings.catch_warnings(record=True) as theirs:
        warnings.simplefilter("always")
        expected = pydicom_charset.encode_string(text, codecs)
    with warnings.catch_warnings(record=True) as ours:
        warnings.simplefilter("always")
        encoded = charset.encode_string(text, codecs)
    assert len(ours) == len(theirs)
    if codecs[0] != "shift_jis" or not theirs:  # pydicom replaces katakana beside a kanji
        assert encoded == expected


@pytest.mark.parametrize(
    ("text", "codecs", "raw"),
    [
        ("第一", ["iso8859", "iso_ir_58"], b"\x1b$)A\xb5\xda\xd2\xbb"),
        ("山", ["latin_1", "iso2022_jp"], b"\x1b$B;3\x1b(B"),
        ("山äa", ["latin_1", "iso2022_jp"], b"\x1b$B;3\x1b(B\x1b-A\xe4a"),
        ("山ä", ["latin_1", "iso2022_jp"], b"\x1b$B;3\x1b-A\xe4\x1b(B"),
        ("山ﾔ", ["shift_jis", "iso2022_jp"], b"\x1b$B;3\x1b)I\xd4\x1b(J"),
        ("Äß", ["iso8859", "latin_1"], b"\x1b-A\xc4\xdf"),
        ("aÄЖ", ["iso8859", "latin_1", "iso_ir_144"], b"\x1b-Aa\xc4\x1b-L\xb6"),
        ("山", ["iso2022_jp"], b"\x1b$B;3\x1b(B"),
        ("a山", ["iso2022_jp"], b"a\x1b$B;3\x1b(B"),
        ("", ["iso2022_jp"], b""),
        ("abc", ["iso2022_jp"], b"abc"),
        ("aﾔ", ["shift_jis"], b"a\xd4"),
        ("김\n김", ["iso_ir_144", "euc_kr"], b"\x1b$)C\xb1\xe8\x1b-L\n\x1b$)C\xb1\xe8"),
        ("ф\r\nф", ["latin_1", "iso_ir_144"], b"\x1b-L\xe4\x1b-A\r\n\x1b-L\xe4"),
    ],
)
def test_where_pydicom_writes_what_it_cannot_read(text, codecs, raw):
    encoded = charset.encode_string(text, codecs)
    if codecs == ["iso2022_jp"] and text == "a山":
        encoded = encoded.removeprefix(b"\x1b(B")
    assert encoded == raw
    assert charset.decode_text(raw, codecs) == text


def test_characters_that_no_codec_has_become_question_marks():
    with pytest.warns(UserWarning, match="lack"):
        assert charset.encode_string("äф€", ["latin_1", "iso_ir_144"]) == b"\xe4??"
    with pytest.warns(UserWarning, match="lack"):
        assert charset.encode_string("山ﾔ", ["shift_jis"]) == b"?\xd4"


@pytest.mark.usefixtures("strict")
@pytest.mark.parametrize("codecs", [["latin_1"], ["shift_jis"], ["latin_1", "iso_ir_144"], ["iso2022_jp"]])
def test_strict_writing_raises_for_a_missing_character(codecs):
    with pytest.raises(UnicodeEncodeError):
        charset.encode_string("€ﾔ山", codecs)


def test_an_unknown_codec_is_a_lookup_error_on_writing():
    with pytest.raises(LookupError):
        charset.encode_string("a", ["foo"])


@pytest.mark.parametrize("text", ["äф" * 20_000, "山ф" * 20_000 + "丂", "ﾔ山" * 20_000])
def test_text_that_changes_its_set_at_each_character_is_encoded(text):
    codecs = ["shift_jis", "iso2022_jp", "iso2022_jp_2", "latin_1", "iso_ir_144"]
    assert charset.decode_text(charset.encode_string(text, codecs), codecs) == text


@pytest.mark.parametrize(
    ("encode", "text"),
    [
        ("_encode_to_jis_x_0201", "山"),
        ("_encode_to_jis_x_0201", "aﾔ"),
        ("_encode_to_jis_x_0208", "a"),
        ("_encode_to_jis_x_0208", "山a"),
        ("_encode_to_jis_x_0208", "山丂"),
        ("_encode_to_jis_x_0212", "山"),
        ("_encode_to_jis_x_0212", "丂a"),
    ],
)
def test_a_strict_encoder_takes_one_set_and_tells_where_it_ends(encode, text):
    with pytest.raises(UnicodeEncodeError) as fault:
        getattr(charset, encode)(text)
    start = fault.value.start
    getattr(charset, encode)(text[:start])
    with pytest.raises(UnicodeEncodeError):
        getattr(charset, encode)(text[: start + 1])


@pytest.mark.parametrize("text", ["abc", "ﾔ", "¥‾", "山", "丂", "ä", "˝", "Ａ", "山a", "\n"])
@pytest.mark.parametrize("name", ["_encode_to_jis_x_0208", "_encode_to_jis_x_0212"])
def test_custom_encoders_replace_as_pydicoms(name, text):
    assert getattr(charset, name)(text, "replace") == getattr(pydicom_charset, name)(text, "replace")


def test_escape_sequence_of_jis_x_0201_goes_by_the_first_byte():
    escape = charset._get_escape_sequence_for_encoding
    assert escape("shift_jis") == ESC + b"(J"
    assert escape("shift_jis", b"a\xd4") == ESC + b"(J"
    assert escape("shift_jis", b"\xd4a") == ESC + b")I"
    assert escape("UTF8") == b""


# -- elements ------------------------------------------------------------------------------------------------


class _Element:
    def __init__(self, vr, value):
        self.VR = vr
        self.value = value


@pytest.mark.parametrize(
    ("vr", "value", "decoded"),
    [
        ("LO", b"\xe4", "ф"),
        ("LO", "x", "x"),
        ("LO", [b"\xe4", "a"], ["ф", "a"]),
        ("LO", None, None),
        ("LO", b"", b""),
        ("PN", b"\xe4", "ф"),
        ("PN", PersonName(b"\xe4"), "ф"),
        ("PN", [PersonName(b"\xe4")], ["ф"]),
        ("CS", b"\xe4", b"\xe4"),
        ("UN", b"\xe4", b"\xe4"),
    ],
)
def test_decode_element_decodes_what_has_a_character_set(vr, value, decoded):
    element = _Element(vr, value)
    charset.decode_element(element, "ISO_IR 144")
    assert element.value == decoded


@pytest.mark.parametrize(
    "raw",
    [
        b"\x1b$\0\0\0\0\0\0\0\\B\\",
        b"\x1b$\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\",
        b"\x1b(0\\",
        b"\x1b$B0\\\x1b(\\",
        b"\x1b\x1b&\x1b\\B0\\",
    ],
)
@pytest.mark.parametrize("codec", ["iso2022_jp", "iso2022_jp_2"])
def test_an_escape_sequence_without_an_end_does_not_hide_where_values_end(codec: str, raw: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        values = charset.split_values(raw, [codec], {0x5C})
        texts = charset.split_text(raw, [codec])
    assert b"\\".join(values) == raw
    assert len(values) == len(texts) == raw.decode(codec, "replace").count("\\") + 1


def test_a_long_character_without_an_end_does_not_hide_where_values_end() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert charset.split_values(b"\x81\\\x800\\\n", ["gb18030"], {0x5C}) == [b"\x81\\\x800", b"\n"]


@pytest.mark.parametrize("count", [1, 8, 9, 10, 80, 81, 82, 200])
def test_any_number_of_values_behind_a_long_character_without_an_end_is_told_apart(count: int) -> None:
    raw = b"\x81\\\x800" + b"\\" * count + b"\n"
    values = charset.split_values(raw, ["gb18030"], {0x5C})
    assert values == [b"\x81\\\x800", *[b""] * (count - 1), b"\n"]


class _Own(codec_registry.BufferedIncrementalDecoder):
    """A codec of the user's: Latin-1, but 80 takes the next two bytes, and 81 is a backslash too."""

    lower_case = 1

    def _buffer_decode(self, input, errors, final):
        text, position = "", 0
        while position < len(input):
            byte = input[position]
            if byte == 0x80:
                if position + 3 > len(input):
                    break
                text, position = text + "\u20ac", position + 3
                continue
            character = "\\" if byte == 0x81 else chr(byte)
            text += character * (self.lower_case if character.islower() else 1)
            position += 1
        return text, len(input) if final else position


class _Expanding(_Own):
    """The same, but a lower-case letter is two characters."""

    lower_case = 2


@pytest.mark.parametrize(
    ("decoder", "values"),
    [
        (_Own, [b"\x80\\\\A", b"\x81\x80\\"]),
        # Where backslashes are cannot be told, so the value is one.
        (_Expanding, [b"\x80\\\\A\\\x81\x80\\"]),
    ],
)
def test_a_codec_of_the_users_loses_no_byte(
    decoder: type[_Own], values: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def look(name: str) -> codec_registry.CodecInfo | None:
        if name != "own":
            return None
        return codec_registry.CodecInfo(
            lambda text, errors="strict": (b"", len(text)),
            lambda raw, errors="strict": (decoder(errors).decode(bytes(raw), True), len(raw)),
            incrementaldecoder=decoder,
            name=name,
        )

    monkeypatch.setitem(textdecoding._hiding, "own", True)
    codec_registry.register(look)
    try:
        raw = b"\x80\\\\A\\\x81\x80\\"
        assert charset.split_values(raw, ["own"]) == values
    finally:
        codec_registry.unregister(look)


def test_only_names_of_pythons_own_codecs_are_asked_for() -> None:
    """Python would look for a module for each name of a file, and keep the name for good."""
    asked: list[str] = []

    def look(name: str) -> codec_registry.CodecInfo | None:
        asked.append(name)
        return None

    codec_registry.register(look)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            terms = ["", "ISO_IR 5000", "latin 5000", "x" * 100, "latin_1\0", "latin__1", ".."]
            assert charset.convert_encodings(terms) == ["iso8859"] * len(terms)
            assert charset.convert_encodings(["latin_1", "CP1252", "iso-8859-2"]) == [
                "latin_1",
                "CP1252",
                "iso-8859-2",
            ]
    finally:
        codec_registry.unregister(look)
    assert asked == []


def own_codecs() -> list[str]:
    names = {*encodings.aliases.aliases, *encodings.aliases.aliases.values()}
    names |= {module.name for module in pkgutil.iter_modules(encodings.__path__)}
    return sorted({spelt for name in names for spelt in (name, name.upper(), name.replace("_", "-"))})


def test_each_codec_of_python_that_is_a_character_set_may_be_a_term() -> None:
    """As pydicom has it, which asks Python for each."""
    for name in own_codecs():
        try:
            "".encode(name)
            found = codec_registry.lookup(name).name not in characterset._NO_CHARACTER_SETS
        except (LookupError, ValueError):
            found = False
        assert characterset._is_character_set(name) is found, name
