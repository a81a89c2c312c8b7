"""The native encoding of values, against pydicom's writer and by the rules of PS3.5 6.2 and 7.1."""

from __future__ import annotations

import datetime
import gc
import struct
import warnings
import weakref
from decimal import Decimal
from typing import Any

import numpy
import pydicom.dataelem
import pydicom.filebase
import pydicom.filewriter
import pytest

from cydicom import charset, config, valueencoding
from cydicom._native.encode import encode as native_encode
from cydicom._native.values import decode as native_decode
from cydicom.dataelem import DataElement
from cydicom.errors import ValueTypeError
from cydicom.personname import PersonName
from cydicom.policy import Policy
from cydicom.tag import BaseTag
from cydicom.uid import UID
from cydicom.valuerep import DA, DT, TM
from tests.reference import encode as reference

TAG = 0x00091001
LATIN = ("iso8859",)
TEXT_VRS = "AE AS CS DA DS DT IS LO LT PN SH ST TM UC UI UR UT".split()
BINARY_VRS = "FD FL SL SS SV UL US UV".split()
BYTES_VRS = "OB OD OF OL OV OW UN".split()
ALL_VRS = [*TEXT_VRS, *BINARY_VRS, *BYTES_VRS, "AT"]
CHARSET_VRS = "LO LT SH ST UC UT".split()


def encode(vr: str, value: Any, little: bool = True, encodings: Any = LATIN) -> bytes:
    return native_encode(vr, value, little, tuple(encodings))


def quietly(function: Any, *arguments: Any, **keywords: Any) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return function(*arguments, **keywords)


def value_of(vr: str, value: Any) -> Any:
    """Return what an element holds when `value` is assigned."""
    return quietly(DataElement, TAG, vr, value).value


def oracle(vr: str, value: Any, little: bool = True, encodings: Any = LATIN) -> bytes:
    """Return the value field that pydicom writes."""
    file = pydicom.filebase.DicomBytesIO()
    file.is_little_endian, file.is_implicit_VR = little, True
    element = quietly(pydicom.dataelem.DataElement, TAG, vr, value)
    quietly(pydicom.filewriter.write_data_element, file, element, list(encodings))
    return bytes(file.getvalue()[8:])


# ---- as pydicom ----

BUILT: dict[str, list[Any]] = {
    "AE": ["STORE", "A", ["A", "BC"], " A", "A\\B"],
    "AS": ["012Y", ["012Y", "013M"]],
    "CS": ["MR", "ORIGINAL\\PRIMARY", ["A", "B"], ["A", ""], ["", "A"], "é"],
    "DA": ["20240229", ["20240131", "20240201"], "20240131-", "1960.01.01", ["20240101", ""]],
    "DS": [
        *("1.5", "1\\2\\3", ["1", 2, 3.5], 1.0, -0.0, 1e-300, 1e22, "+0007 ", "", ["1", ""], ["", "1"], 5),
        *(Decimal("1.50"), True, numpy.float64(0.1), numpy.int32(5), 0.33, 123456789.123456, "1e5"),
    ],
    "DT": ["20240229", "20240229120000.000001+0100", ["2024", "2023"]],
    "FD": [1.5, [1.5, 2], 1, float("nan"), float("inf"), -0.0, 5e-324, numpy.float32(1.5), 2**1000],
    "FL": [1.5, [1.5, 2], 1, float("nan"), float("-inf"), -0.0, 0.1, 3.4e38, 1e-45, Decimal("1.5")],
    "IS": [
        1,
        "1",
        "+0007 ",
        [1, 2],
        ["1", 2],
        "-1",
        0,
        -(2**31),
        2**31 - 1,
        "",
        ["1", ""],
        5.0,
        numpy.int8(3),
    ],
    "LO": ["a", "ab", "a\\b", ["a", "b"], " a ", "é", "", ["", ""], ["a", ""], b"a", [b"a", b"bc"], "a\0"],
    "LT": ["a\\b", " a ", "a\r\nb", "é\\é", b"ab\\c"],
    "PN": ["A^B", "A^B=C=D", "A^^^^", "A^B=", "=X", "^^^^", ["A", "B"], "A\\B", ["A", ""], "é^é", ""],
    "SH": ["a", ["a", "b"], "é"],
    "SL": [0, -1, 2**31 - 1, -(2**31), [1, -2], True],
    "SS": [0, -1, 2**15 - 1, -(2**15), [1, -2], numpy.int64(-3)],
    "ST": ["a\\b", "é"],
    "SV": [0, -1, 2**63 - 1, -(2**63), [1, -2]],
    "TM": ["12", "1203", "120304.05", ["12", "13"]],
    "UC": ["a", "a\\b", ["a", "b"], "é"],
    "UI": ["1.2", "1.23", ["1.2", "1.3"], "1.2\\1.3\\1.4", ["1.2", ""], UID("1.2.3")],
    "UL": [0, 2**32 - 1, [1, 2]],
    "UR": ["http://a/b", "http://a/b\\c"],
    "US": [0, 2**16 - 1, [1, 2], [1], True, numpy.uint16(7)],
    "UT": ["a\\b", "é", "a" * 1001],
    "UV": [0, 2**64 - 1, 2**63, [1, 2]],
    "AT": [
        0x00100010,
        [0x00100010, 0x00100020],
        (0x10, 0x20),
        [(0x10, 0x20), (0x10, 0x30)],
        ["PatientName"],
        0,
    ],
}
BUILT |= {vr: [b"\1\2", b"\1\2\3\4\5\6\7\10", memoryview(b"abcd")] for vr in BYTES_VRS}
BUILT |= {vr: [*BUILT[vr], b"\1", b"\1\2\3"] for vr in BYTES_VRS if vr != "UN"}


@pytest.mark.parametrize("little", [True, False])
@pytest.mark.parametrize(
    ("vr", "value"), [(vr, value) for vr in ALL_VRS for value in [None, "", [], *BUILT[vr]]]
)
def test_values_are_written_as_by_pydicom(vr: str, value: Any, little: bool) -> None:
    assert encode(vr, value_of(vr, value), little) == oracle(vr, value, little)


@pytest.mark.parametrize("vr", [*CHARSET_VRS, "PN"])
@pytest.mark.parametrize(
    ("terms", "text"),
    [
        ("ISO_IR 192", "Buc^Jérôme"),
        ("ISO_IR 192", "山田^太郎"),
        ("ISO_IR 144", "Люкceмбypг"),
        ("ISO_IR 100", "Äneas"),
        ("GB18030", "王^小东"),
        ("GBK", "丂"),
        ("ISO_IR 13", "ﾔﾏﾀﾞ"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう"),
        (["", "ISO 2022 IR 149"], "Hong^Gildong=洪^吉洞=홍^길동"),
        (["ISO 2022 IR 100", "ISO 2022 IR 144"], "Ä"),
    ],
)
def test_text_is_encoded_as_by_pydicom(vr: str, terms: Any, text: str) -> None:
    encodings = charset.convert_encodings(terms)
    # A PN alone starts anew at ^ and =; what one set encodes is the same either way.
    assert encode(vr, value_of(vr, text), True, encodings) == oracle(vr, text, True, encodings)


@pytest.mark.parametrize("vr", ALL_VRS)
def test_the_reference_agrees(vr: str) -> None:
    for value in BUILT[vr]:
        plain = value.tolist() if isinstance(value, numpy.generic) else value
        for little in (True, False):
            try:
                expected = reference.encode(vr, plain, little)
            except reference.Refused:
                continue
            assert encode(vr, plain, little) == expected


# ---- padding and separators ----


@pytest.mark.parametrize("vr", TEXT_VRS)
def test_text_is_padded_with_a_space_and_uids_with_a_nul(vr: str) -> None:
    text = {"DS": "1", "IS": "1"}.get(vr, "A")
    assert encode(vr, text) == text.encode() + (b"\0" if vr == "UI" else b" ")


@pytest.mark.parametrize("vr", BYTES_VRS)
@pytest.mark.parametrize(
    "value", [b"\1\2\3", bytearray(b"\1\2\3"), memoryview(b"\1\2\3"), numpy.array([1, 2, 3], "u1")]
)
def test_bytes_are_padded_with_a_nul_also_in_un(vr: str, value: Any) -> None:
    assert encode(vr, value) == b"\1\2\3\0"


def test_significant_bytes_at_the_end_stay() -> None:
    assert encode("OB", b"\1\0") == b"\1\0"
    assert encode("LO", "a \0") == b"a \0 "
    assert encode("UI", "1.2 ") == b"1.2 "


@pytest.mark.parametrize("vr", ["LT", "ST", "UT", "UR"])
def test_a_backslash_is_data(vr: str) -> None:
    assert encode(vr, "a\\b") == b"a\\b "


@pytest.mark.parametrize("vr", ["AE", "CS", "LO", "SH", "UC", "PN"])
def test_a_backslash_separates_values(vr: str) -> None:
    assert encode(vr, ["a", "b"]) == encode(vr, "a\\b") == b"a\\b "
    assert native_decode(vr, b"a\\b ", True, LATIN, Policy()) == ["a", "b"]


def test_each_value_starts_and_ends_in_the_first_character_set() -> None:
    encodings = ("latin_1", "iso_ir_144")
    assert encode("LO", ["ф", "é"], True, encodings) == b"\x1b-L\xe4\x1b-A\\\xe9 "
    assert encode("LO", "ф\\é", True, encodings) == b"\x1b-L\xe4\x1b-A\\\xe9 "
    # No separator in LT: the set in G1 stays.
    assert encode("LO", ["ф", "é", "ф"], True, encodings) == b"\x1b-L\xe4\x1b-A\\\xe9\\\x1b-L\xe4"
    assert encode("PN", ["ф", "é"], True, encodings) == b"\x1b-L\xe4\x1b-A\\\xe9 "
    assert encode("LT", "ф\\é", True, encodings) == b"\x1b-L\xe4\\\x1b-A\xe9 "


def test_each_component_of_a_name_starts_and_ends_in_the_first_character_set() -> None:
    name = PersonName("ф^é=ф")
    assert encode("PN", name, True, ("latin_1", "iso_ir_144")) == b"\x1b-L\xe4\x1b-A^\xe9=\x1b-L\xe4"


def test_second_bytes_may_be_those_of_a_backslash() -> None:
    assert encode("LO", ["乗", "a"], True, ("GBK",)) == b"\x81\x5c\\a"


@pytest.mark.parametrize("vr", ["AE", "AS", "CS", "DA", "DS", "DT", "IS", "TM", "UI", "UR"])
def test_the_default_repertoire_does_not_follow_the_character_set(vr: str) -> None:
    text = {"DS": "1.5", "IS": "15"}.get(vr, "Aé")
    assert encode(vr, text, True, ("utf8",)) == encode(vr, text)
    with pytest.raises(ValueError, match=r"ASCII|codec"):
        encode(vr, "٣" if vr in ("DS", "IS") else "ф", True, ("utf8",))


@pytest.mark.parametrize("terms", [term for term in charset.python_encoding if term] + ["ISO 2022 IR 6"])
def test_ascii_is_ascii_in_every_character_set(terms: str) -> None:
    text = "".join(map(chr, range(128))).replace("\x1b", "")
    encodings = charset.convert_encodings(terms) if terms in charset.python_encoding else LATIN
    assert encode("UT", text, True, encodings) == text.encode() + b" "
    assert encode("UT", text, True, ["iso8859", *encodings]) == text.encode() + b" "


def test_a_codec_that_changes_ascii_is_asked() -> None:
    assert encode("LO", "ab", True, ("utf_16_le",)) == b"a\0b\0"
    assert encode("PN", PersonName("ab"), True, ("utf_16_le",)) == b"a\0b\0"
    assert encode("PN", "ab", True, ("utf_16_le",)) == b"a\0b\0"


def test_what_is_known_of_codecs() -> None:
    known = {"utf8": 3, "UTF-8": 3, "latin_1": 2, "iso8859": 2, "iso8859_2": 1, "GB18030": 1, "shift_jis": 1}
    known |= {"iso2022_jp": 1, "iso2022_kr": 1, "utf_16": 0, "cp037": 0}
    for codec, repertoire in known.items():
        assert valueencoding.repertoire_of((codec, "iso2022_jp")) == repertoire


def test_escape_characters_are_text_of_the_first_character_set() -> None:
    assert encode("LO", "a\x1b", True, LATIN) == b"a\x1b"
    assert encode("PN", "a\x1b", True, LATIN) == b"a\x1b"


# ---- swapping (PS3.5 7.3) ----


def test_tags_are_two_words_each() -> None:
    assert encode("AT", 0x00100020, True) == b"\x10\0\x20\0"
    assert encode("AT", BaseTag(0x00100020), False) == b"\0\x10\0\x20"


@pytest.mark.parametrize("vr", BYTES_VRS)
def test_bytes_are_never_swapped(vr: str) -> None:
    assert encode(vr, b"12345678", False) == b"12345678"


@pytest.mark.parametrize(
    ("vr", "letter", "value"),
    [("OW", "H", 0x0102), ("OL", "L", 0x01020304), ("OF", "f", 1.5), ("OD", "d", 1.5), ("OV", "Q", 1 << 40)],
)
@pytest.mark.parametrize("stored", ["<", ">"])
def test_arrays_of_the_vrs_words_get_the_byte_order_wanted(
    vr: str, letter: str, value: float, stored: Any
) -> None:
    words = numpy.array([value, 0], numpy.dtype(letter).newbyteorder(stored))
    if letter == "L":
        words = words.astype(stored + "u4")
    assert encode(vr, words, True) == struct.pack(f"<2{letter}", value, 0)
    assert encode(vr, words, False) == struct.pack(f">2{letter}", value, 0)


def test_arrays_of_other_words_are_their_bytes() -> None:
    words = numpy.array([1, 2], "<u4")
    assert encode("OW", words, False) == encode("OB", words, True) == words.tobytes()


def test_arrays_are_written_row_by_row() -> None:
    square = numpy.arange(6, dtype="<u2").reshape(2, 3)
    assert encode("OW", square.T) == square.T.tobytes()
    assert encode("US", square.T) == square.T.tobytes()
    assert encode("OB", memoryview(b"abcdef")[::2]) == b"ace\0"


# ---- dates and times ----

EAST = datetime.timezone(datetime.timedelta(hours=5, minutes=30))


@pytest.mark.parametrize(
    ("vr", "value", "text"),
    [
        ("DA", datetime.date(2024, 2, 29), b"20240229"),
        ("DA", datetime.date(20, 1, 2), b"00200102"),
        ("DA", datetime.datetime(2024, 2, 29, 12), b"20240229"),
        ("DA", DA("1960.01.01"), b"1960.01.01"),
        ("TM", datetime.time(1, 2, 3), b"010203"),
        ("TM", datetime.time(1, 2, 3, 40), b"010203.000040 "),
        ("TM", TM("12"), b"12"),
        ("TM", TM(1, 2), b"010200"),
        ("DT", datetime.datetime(2024, 2, 29, 1, 2, 3), b"20240229010203"),
        ("DT", datetime.datetime(2024, 2, 29, 1, 2, 3, 5, EAST), b"20240229010203.000005+0530 "[:26]),
        ("DT", DT("2024"), b"2024"),
        ("DT", datetime.date(2024, 2, 29), b"20240229"),
    ],
)
def test_dates_and_times(vr: str, value: Any, text: bytes) -> None:
    assert encode(vr, value) == text
    assert encode(vr, [value, None, value]) == encode("LO", [text.rstrip(), b"", text.rstrip()])


@pytest.mark.parametrize(
    ("vr", "value"),
    [("DA", datetime.time(1)), ("DT", datetime.time(1)), ("TM", datetime.date(2024, 1, 1)), ("DA", 20240101)],
)
def test_dates_need_a_date_and_times_a_time(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match=vr):
        encode(vr, value)


# ---- names ----


def test_a_name_keeps_its_bytes_in_its_own_character_set() -> None:
    raw = b"A^B=\xff"
    assert encode("PN", PersonName(raw, LATIN)) == raw + b" "
    assert encode("PN", PersonName(b"A^B==", LATIN)) == b"A^B== "
    assert encode("PN", PersonName("é".encode(), ("utf8",)), True, ("utf8",)) == "é".encode()


def test_a_name_is_encoded_anew_in_another_character_set() -> None:
    name = PersonName("é^A=".encode(), ("utf8",))
    assert encode("PN", name) == b"\xe9^A "
    assert encode("PN", PersonName(b"A^B=", ("utf8",))) == b"A^B "
    assert encode("PN", [name, PersonName("B")]) == b"\xe9^A\\B "


def test_names_are_also_text() -> None:
    assert encode("PN", ["é=", b"raw", "A=="], True, ("utf8",)) == "é\\raw\\A ".encode()[:-1]
    with pytest.raises(ValueTypeError, match="PN"):
        encode("PN", ["A", None])


def test_a_subclass_of_a_name_encodes_itself() -> None:
    class Shouted(PersonName):
        def encode(self, encodings: Any = None) -> bytes:
            return super().encode(encodings).upper()

    assert encode("PN", Shouted("a^b")) == b"A^B "

    class Broken(PersonName):
        def encode(self, encodings: Any = None) -> Any:
            return "text"

    with pytest.raises(ValueTypeError, match="bytes"):
        encode("PN", Broken("a"))


# ---- text that cannot be written ----


@pytest.mark.parametrize("vr", [vr for vr in TEXT_VRS if vr not in ("DS", "IS")])
@pytest.mark.parametrize("encodings", [LATIN, ("utf8",), ("iso8859", "iso2022_jp"), ("GB18030",)])
def test_surrogates_are_refused(vr: str, encodings: Any) -> None:
    for value in ("a\ud800", ["b", "a\ud800"]):
        with pytest.raises(UnicodeEncodeError):
            encode(vr, value, True, encodings)
    if vr == "PN":
        with pytest.raises(UnicodeEncodeError):
            encode(vr, PersonName("a\ud800"), True, encodings)


@pytest.mark.parametrize("vr", [*CHARSET_VRS, "PN"])
def test_characters_that_the_set_lacks_are_replaced_with_a_warning(vr: str) -> None:
    with pytest.warns(UserWarning, match="lack"):
        assert encode(vr, value_of(vr, "aф")) == b"a?"
    config.settings.writing_validation_mode = config.RAISE
    with pytest.raises(UnicodeEncodeError):
        encode(vr, value_of(vr, "aф"))


@pytest.mark.parametrize("vr", [vr for vr in TEXT_VRS if vr not in ("DS", "IS", "DA", "DT", "TM")])
@pytest.mark.parametrize(
    "value", [5, 1.5, [None], ["a", None], [["a"]], {"a": 1}, object(), numpy.array([1.5])]
)
def test_what_is_no_text_is_refused(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match=f"a value of {vr} is"):
        encode(vr, value)


@pytest.mark.parametrize("vr", BYTES_VRS)
@pytest.mark.parametrize("value", ["text", 5, [b"ab", b"cd"], [1], object(), numpy.array([object()]), {1: 2}])
def test_what_is_not_bytes_is_refused(vr: str, value: Any) -> None:
    with pytest.raises(ValueTypeError, match=f"a value of {vr} is bytes"):
        encode(vr, value)


@pytest.mark.parametrize("vr", ["SQ", "XX", "", "O", "ABC", "éa", "\0\0"])
def test_an_unknown_vr_is_not_implemented(vr: str) -> None:
    with pytest.raises(NotImplementedError, match="VR"):
        encode(vr, "a")


def test_ambiguous_vrs_take_bytes() -> None:
    assert encode("US or SS", b"\1\2\3") == encode("OB or OW", b"\1\2\3") == b"\1\2\3\0"
    with pytest.raises(ValueTypeError):
        encode("US or SS", 5)


# ---- values whose own code interferes ----


def test_a_list_that_shrinks_while_it_is_written() -> None:
    values: list[Any] = []

    class Emptying:
        def __index__(self) -> int:
            values.clear()
            gc.collect()
            return 7

    values.extend([1, Emptying(), *range(1000)])
    assert encode("US", values) == b"\1\0\7\0"


def test_a_list_that_grows_while_it_is_written() -> None:
    values: list[Any] = []

    class Growing:
        def __float__(self) -> float:
            values.extend([3.0] * 5000)
            return 2.0

    values.extend([1.0, Growing()])
    assert encode("FD", values) == struct.pack("<5002d", 1.0, 2.0, *[3.0] * 5000)


def test_a_value_that_writes_while_it_is_written() -> None:
    class Nested:
        def __index__(self) -> int:
            return len(encode("UT", "x" * 100_000))

    assert encode("UL", [1, Nested(), 2]) == struct.pack("<3L", 1, 100_000, 2)


def test_errors_of_the_values_own_code_pass() -> None:
    class Failing:
        def __index__(self) -> int:
            raise RuntimeError("mine")

        def __float__(self) -> float:
            raise RuntimeError("mine")

    for vr in ("US", "FD", "DS", "IS"):
        with pytest.raises(RuntimeError, match="mine"):
            encode(vr, Failing())


def test_a_value_that_cannot_be_shown_is_named_by_its_type() -> None:
    class Hidden:
        def __repr__(self) -> str:
            raise RuntimeError

    for vr in ALL_VRS:
        with pytest.raises(ValueTypeError, match="type Hidden"):
            encode(vr, Hidden())


def test_nothing_is_kept_of_what_was_written() -> None:
    class Text(str):
        __slots__ = ("__weakref__",)

    text = Text("x" * 50_000)
    watched = weakref.ref(text)
    encode("UT", text)
    del text
    gc.collect()
    assert watched() is None


def test_arguments_of_other_types() -> None:
    for arguments in [(None, 1, True, LATIN), ("US", 1, True, None), ("US", 1, True, ["iso8859"])]:
        with pytest.raises(TypeError):
            native_encode(*arguments)  # type: ignore[arg-type]
    assert native_encode("LO", "é", True, ()) == b"\xe9 "
