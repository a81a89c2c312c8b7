"""cydicom.personname against pydicom's PersonName."""

from __future__ import annotations

import copy
import inspect
import io
import pickle
import struct
import warnings

import pydicom
import pytest
from pydicom.valuerep import PersonName as PydicomName

from cydicom import config, policy
from cydicom.personname import PersonName, _decode_personname, _encode_personname, read_person_name

ESC = b"\x1b"


@pytest.fixture(autouse=True)
def _restored_policy():
    before = policy.current()
    yield
    policy.use(before)


def lazy(raw, codecs=("iso8859",)):
    """A name as the reader makes it: two attributes, no __init__."""
    name = object.__new__(PersonName)
    name.original_string = raw
    name.encodings = codecs
    return name


NAMES = [
    "",
    "A",
    "A^B",
    "A^B^^",
    "^^^^",
    "A^B^C^D^E",
    "A^B^C^D^E^F^G",
    "A=B^C=D",
    "=B",
    "A=",
    "A==",
    "==X",
    "=",
    "A B^ C",
    "A^B\0",
]
PROPERTIES = [
    "components",
    "alphabetic",
    "ideographic",
    "phonetic",
    "family_name",
    "given_name",
    "middle_name",
    "name_prefix",
    "name_suffix",
    "original_string",
    "encodings",
    "validation_mode",
]


def test_every_member_of_pydicoms_class_is_there_with_its_signature():
    for name, member in vars(PydicomName).items():
        assert hasattr(PersonName, name)
        if inspect.isfunction(member) and not name.startswith("__"):
            assert list(inspect.signature(member).parameters) == list(
                inspect.signature(getattr(PersonName, name)).parameters
            )


@pytest.mark.parametrize("text", NAMES)
def test_the_parts_of_a_name_are_pydicoms(text):
    ours, theirs = PersonName(text), PydicomName(text)
    for name in PROPERTIES:
        assert getattr(ours, name) == getattr(theirs, name), name
    assert str(ours) == str(theirs)
    assert repr(ours) == repr(theirs)
    assert list(ours) == list(theirs)
    assert len(ours) == len(theirs)
    assert bool(ours) == bool(theirs)
    assert ours.family_comma_given() == theirs.family_comma_given()
    assert ours._create_dict() == theirs._create_dict()
    assert ours._name_part(7) == theirs._name_part(7)
    assert ours.encode() == theirs.encode()
    raw = PersonName(text.encode())
    assert raw == ours
    assert raw.components == ours.components


@pytest.mark.parametrize("text", NAMES)
def test_a_name_as_the_reader_makes_it_equals_one_made_from_text(text):
    name = lazy(text.encode())
    assert bool(name) == bool(PersonName(text))
    assert name == PersonName(text) == text.rstrip("=")
    assert hash(name) == hash(PersonName(text)) == hash(text.rstrip("="))
    assert name.encode() == text.encode()


def test_none_gives_none():
    assert PersonName(None) is None
    assert PersonName.__new__(PersonName, None) is None
    assert PersonName.__new__(PersonName).components == ()


@pytest.mark.parametrize(
    ("codecs", "kept"),
    [
        (None, None),
        ("latin_1", ("latin_1",)),
        (["iso8859", "euc_kr"], ("iso8859", "euc_kr")),
        ((), ()),
        ("", ("",)),
    ],
)
def test_codecs_are_kept_as_a_tuple(codecs, kept):
    assert PersonName("A", codecs).encodings == kept == PydicomName("A", codecs).encodings


def test_bytes_are_kept_and_text_has_none():
    assert PersonName(b"\xe4^B", ["latin_1"]).original_string == b"\xe4^B"
    assert PersonName("ä^B", ["latin_1"]).original_string is None
    assert PersonName("A^B", ["latin_1"], b"orig").original_string == b"orig"
    assert PersonName("A^B", ["latin_1"], b"orig").encode() == b"orig"


def test_a_copy_by_the_constructor_keeps_codecs_and_bytes():
    name = PersonName(b"\xe4^B", ["latin_1"])
    made = PersonName(name, ["UTF8"], b"zz", 2)
    assert made is not name
    assert (made.original_string, made.encodings, made.validation_mode) == (b"\xe4^B", ("latin_1",), 2)
    assert str(made) == "ä^B"


@pytest.mark.parametrize("make", [copy.copy, copy.deepcopy, lambda name: pickle.loads(pickle.dumps(name))])
@pytest.mark.parametrize(
    "name",
    [
        lazy(b"\xe4^B=\xc4", ("latin_1",)),
        PersonName("ä^B", ["latin_1"]),
        PersonName(b"a"),
        PersonName.__new__(PersonName),
    ],
    ids=repr,
)
def test_copies_are_equal_and_encode_alike(make, name):
    made = make(name)
    assert made == name
    assert vars(made) == vars(name)
    assert made.encode() == name.encode()


def test_reading_decodes_nothing():
    assert vars(lazy(b"\xe4^B")).keys() == {"original_string", "encodings"}
    assert vars(read_person_name(b"\xff", ("UTF8",))).keys() == {"original_string", "encodings"}


def test_a_name_equals_its_text_and_finds_its_key():
    name = PersonName("A^B")
    assert name == "A^B"
    assert "A^B" == name  # noqa: SIM300
    assert name != "A"
    assert name != 5
    assert name != None  # noqa: E711
    assert name != b"A^B"
    assert {"A^B": 1}[name] == 1
    assert PersonName(b"A^B") in {name}


def test_contains_wants_text():
    assert "A^" in PersonName("A^B")
    with pytest.raises(TypeError):
        assert 5 in PersonName("A^B")


def test_formatted_fills_in_the_parts():
    name = PersonName("A^B^C^D^E=I=P")
    assert name.formatted("%(family_name)s %(given_name)s %(ideographic)s %(phonetic)s") == "A B I P"
    with pytest.raises(KeyError):
        name.formatted("%(nothing)s")


def test_half_a_million_carets_are_one_family_name():
    name = lazy(b"A" + b"^" * 500_000 + b"=" * 7)
    assert name.family_name == "A"
    assert name.name_suffix == ""
    assert len(name.components) == 1


# -- validation ----------------------------------------------------------------------------------------------

TOO_LONG = ["x" * 65, "A=" + "x" * 65, "a=b=c=d", b"y" * 65, b"a=b=c=d"]


@pytest.mark.parametrize("value", TOO_LONG, ids=repr)
def test_a_broken_rule_warns_raises_or_passes_by_the_mode(value):
    with pytest.warns(UserWarning):
        PersonName(value)
    with pytest.raises(ValueError):
        PersonName(value, validation_mode=config.RAISE)
    PersonName(value, validation_mode=config.IGNORE)
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(ValueError):
        PersonName(value)


@pytest.mark.parametrize("value", ["x" * 64, "=".join(["x" * 64] * 3), b"x" * 64], ids=len)
def test_64_characters_a_group_are_allowed(value):
    PersonName(value, validation_mode=config.RAISE)


def test_the_length_of_a_group_counts_characters():
    PersonName("ä".encode() * 64, ["UTF8"], validation_mode=config.RAISE)
    PersonName(ESC + b"$B" + b"\x3d\x55" * 64 + ESC + b"(B", ["iso8859", "iso2022_jp"], validation_mode=2)


@pytest.mark.parametrize("value", [5, ["a"], 1.5, object()])
def test_other_types_are_refused(value):
    with pytest.warns(UserWarning), pytest.raises(AttributeError):
        PersonName(value)
    with pytest.raises(ValueError):
        PersonName(value, validation_mode=config.RAISE)
    with pytest.raises(AttributeError):
        PersonName(value, validation_mode=config.IGNORE)


def _read_by_pydicom(raw, terms):
    raw += b" " * (len(raw) % 2)
    terms += b" " * (len(terms) % 2)
    data = b"\0" * 128 + b"DICM" + b"\2\0\0\0UL\4\0" + struct.pack("<I", 28)
    data += b"\2\0\x10\0UI\x14\x001.2.840.10008.1.2.1\0"
    data += b"\x08\0\5\0CS" + struct.pack("<H", len(terms)) + terms
    data += b"\x10\0\x10\0PN" + struct.pack("<H", len(raw)) + raw
    return pydicom.dcmread(io.BytesIO(data)).PatientName


@pytest.mark.parametrize("mode", [config.IGNORE, config.WARN, config.RAISE])
@pytest.mark.parametrize(
    ("raw", "terms", "codecs"),
    [
        (b"A^B", b"ISO_IR 100", ("latin_1",)),
        (b"x" * 65, b"ISO_IR 100", ("latin_1",)),
        (b"a=b=c=d", b"ISO_IR 100", ("latin_1",)),
        ("ä".encode() * 40, b"ISO_IR 192", ("UTF8",)),
        (b"\x81\x5e\x81\x5c", b"GBK", ("GBK",)),
        (b"A^B==", b"ISO_IR 100", ("latin_1",)),
    ],
)
def test_reading_checks_as_pydicom_does(raw, terms, codecs, mode):
    before = pydicom.config.settings.reading_validation_mode
    pydicom.config.settings.reading_validation_mode = mode
    config.settings.reading_validation_mode = mode
    try:
        with warnings.catch_warnings(record=True) as theirs:
            warnings.simplefilter("always")
            try:
                expected = _read_by_pydicom(raw, terms)
            except ValueError:
                with pytest.raises(ValueError):
                    read_person_name(raw, codecs)
                return
        with warnings.catch_warnings(record=True) as ours:
            warnings.simplefilter("always")
            name = read_person_name(raw, codecs)
        assert str(name) == str(expected)
        assert len(ours) == len(theirs)
    finally:
        pydicom.config.settings.reading_validation_mode = before


def test_strict_reading_raises_for_bytes_that_do_not_decode():
    config.settings.reading_validation_mode = config.RAISE
    with pytest.raises(UnicodeDecodeError):
        read_person_name(b"\xff", ("UTF8",))


# -- bytes ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("raw", "codecs"),
    [
        (b"\xff\xfe^\xc3", ("UTF8",)),
        (b"\x81", ("GBK",)),
        (ESC + b"Q^" + ESC, ("iso8859",)),
        (b"A^B==", ("latin_1",)),
    ],
)
def test_undecodable_bytes_are_written_back_as_they_were(raw, codecs):
    name = lazy(raw, codecs)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        str(name)
    assert name.encode() == name.encode(list(codecs)) == raw


def test_other_codecs_encode_the_text():
    name = PersonName(b"\xe4^B=\xc4", ["latin_1"])
    assert name.encode(["UTF8"]) == "ä^B=Ä".encode()
    assert name.encode() == b"\xe4^B=\xc4"


def test_bytes_of_unknown_codecs_stay_as_they_are():
    assert PersonName(b"\xe4").encode(["UTF8"]) == PydicomName(b"\xe4").encode(["UTF8"]) == b"\xe4"


def test_text_is_encoded_with_its_own_codecs_by_default():
    name = PersonName("ä^B=ф", ["latin_1", "iso_ir_144"])
    assert name.encode() == b"\xe4^B=\x1b-L\xe4"
    assert name.original_string == b"\xe4^B=\x1b-L\xe4"
    assert name.encode(["UTF8"]) == "ä^B=ф".encode()


def test_text_is_encoded_anew_for_each_set_of_codecs():
    name = PersonName("ä")
    assert name.encode() == b"\xe4"
    assert name.encode(["UTF8"]) == b"\xc3\xa4"
    assert name.encode(["latin_1"]) == b"\xe4"


@pytest.mark.parametrize("codecs", [None, ("latin_1",), ["latin_1"], "latin_1"])
def test_decoding_with_the_same_codecs_gives_the_name_itself(codecs):
    name = PersonName(b"\xe4", ["latin_1"])
    assert name.decode(codecs) is name


def test_other_codecs_decode_the_bytes_anew():
    name = PersonName(b"\xe4", ["latin_1"])
    assert str(name) == "ä"
    decoded = name.decode(["iso_ir_144"])
    assert str(decoded) == "ф"
    assert decoded.encodings == ("iso_ir_144",)
    assert str(name) == "ä"


def test_text_has_no_bytes_to_decode_anew():
    decoded = PersonName("ф", ["latin_1"]).decode(["iso_ir_144"])
    assert str(decoded) == "ф"
    assert decoded.encode() == b"\xe4"


def test_each_component_starts_in_value_1():
    name = lazy(ESC + b"-L\xe4^\xe4=\xe4", ("latin_1", "iso_ir_144"))
    assert name.components == ("ф^ä", "ä")
    name = lazy(ESC + b"-L\xe4" + ESC + b"-A^\xe4=\xe4", ("latin_1", "iso_ir_144"))
    assert name.components == ("ф^ä", "ä")
    assert PersonName("ф^ä=ä", name.encodings).encode() == name.encode()


def test_delimiters_within_two_byte_characters_are_none():
    spring = ESC + b"$B\x3d\x55\x3d\x29" + ESC + b"(B"
    assert lazy(spring + b"^x", ("iso8859", "iso2022_jp")).components == ("春秋^x",)
    assert lazy(b"\x81\x5e^\x81\x5c", ("GBK",)).components == ("乛^乗",)


# -- from components -----------------------------------------------------------------------------------------

COMPONENTS = [
    {},
    {"family_name": "Adams", "given_name": "John Robert Quincy", "name_suffix": "B.A. M.Div."},
    {"family_name": b"A", "given_name": "B"},
    {"family_name": "A", "name_suffix_phonetic": "E"},
    {"family_name": "ä", "encodings": ["UTF8"]},
    {"family_name": b"\xc3\xa4", "given_name": "ä", "encodings": ["UTF8"]},
    {
        "family_name": "Hong",
        "given_name": "Gildong",
        "family_name_ideographic": "洪",
        "given_name_ideographic": "吉洞",
        "family_name_phonetic": "홍",
        "given_name_phonetic": "길동",
        "encodings": ["iso8859", "euc_kr"],
    },
]


@pytest.mark.parametrize("components", COMPONENTS)
def test_named_components_give_pydicoms_bytes(components):
    ours = PersonName.from_named_components(**components)
    theirs = PydicomName.from_named_components(**components)
    assert ours.original_string == theirs.original_string
    assert ours.encodings == theirs.encodings
    assert str(ours) == str(theirs)


@pytest.mark.parametrize(
    "components",
    [
        {"responsible_party_name": "ABC Farms", "patient_name": "Running on Water"},
        {"responsible_party_name": "ABC", "patient_name_phonetic": "x"},
        {"patient_name": "x", "encodings": ["UTF8"]},
    ],
)
def test_veterinary_components_give_pydicoms_bytes(components):
    ours = PersonName.from_named_components_veterinary(**components)
    theirs = PydicomName.from_named_components_veterinary(**components)
    assert ours.original_string == theirs.original_string
    assert str(ours) == str(theirs)


@pytest.mark.parametrize("component", ["a^", "a=", "a\\", b"a^", b"a=", b"a\\"])
def test_components_may_not_have_delimiters(component):
    with pytest.raises(ValueError):
        PersonName.from_named_components(family_name_phonetic=component)


def test_a_half_character_is_no_delimiter_of_components():
    name = PersonName.from_named_components(b"\x81\x5e", "B", encodings=["GBK"])
    assert name.original_string == b"\x81\x5e^B"
    assert PersonName.from_named_components(b"\x81\x5e", encodings=["GBK"]).original_string == b"\x81\x5e"


def test_a_subclass_makes_its_own_names():
    class Name(PersonName):
        pass

    assert type(Name("A")) is Name
    assert type(Name(PersonName("A"))) is Name
    assert Name(None) is None
    assert type(Name.from_named_components("A")) is Name


def test_groups_are_encoded_and_decoded_by_pydicoms_helpers():
    assert _decode_personname([b"a", b"\xe4", b""], ["latin_1"]) == ("a", "ä")
    assert _decode_personname([b"", b""], ["latin_1"]) == ()
    assert _encode_personname(["a", "ä", ""], ["latin_1"]) == b"a=\xe4"
    assert _encode_personname([], ["latin_1"]) == b""
