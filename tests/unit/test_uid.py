"""UIDs: validity, what is registered under them, the constants, and new ones; pydicom is the oracle."""

from __future__ import annotations

import copy
import pickle
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cydicom._storage_sopclass_uids as former_storage
from cydicom import config, uid
from cydicom._uid_dict import UID_dictionary
from cydicom.uid import UID, generate_uid, register_transfer_syntax

ADDED = {
    "1.2.840.10008.1.2.4.110",
    "1.2.840.10008.1.2.4.111",
    "1.2.840.10008.1.2.4.112",
    "1.2.840.10008.1.2.8.1",
}
#: PS3.5 A.7 and A.12: deflated as a whole.
DEFLATED = {"1.2.840.10008.1.2.4.95", "1.2.840.10008.1.2.4.205"}

PROPERTIES = [
    "is_implicit_VR",
    "is_little_endian",
    "is_transfer_syntax",
    "is_deflated",
    "is_encapsulated",
    "is_compressed",
    "keyword",
    "name",
    "type",
    "info",
    "is_retired",
    "is_private",
    "is_valid",
]

VALUES = [
    "1.2.3",
    "1.2.0.3",
    "0",
    "0.1",
    "",
    "1." + "1" * 62,
    "1." + "1" * 63,
    "00",
    "01.2",
    "1.2.03",
    "1..2",
    "1.",
    ".1",
    ".",
    "abc",
    "1,2",
    "-1.2",
    "1.2 ",
    " 1.2",
    "1.2\n",
    "1.2\0",
    "\u0663.1",
    "\ud800",
]


def outcome(function, *arguments):
    """Return the value, the categories of the warnings, or the class of the exception."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            value = function(*arguments)
        except (TypeError, ValueError, AttributeError) as error:
            value = type(error)
    return value, [warning.category for warning in caught]


@pytest.fixture
def registered():
    """Forget the private transfer syntaxes that the test registers."""
    yield uid.PrivateTransferSyntaxes
    uid.PrivateTransferSyntaxes.clear()


@pytest.mark.parametrize("mode", [None, config.IGNORE, config.WARN, config.RAISE])
@pytest.mark.parametrize("value", [*VALUES, None, 5, b"1.2", []], ids=repr)
def test_value_is_validated_as_by_the_oracle(value, mode):
    oracle = pytest.importorskip("pydicom.uid")
    ours, theirs = outcome(UID, value, mode), outcome(oracle.UID, value, mode)
    assert ours == theirs
    if isinstance(ours[0], str):
        assert ours[0].is_valid == theirs[0].is_valid


@given(st.text("0123459. \n", max_size=66))
def test_arbitrary_values_are_validated_as_by_the_oracle(value):
    oracle = pytest.importorskip("pydicom.uid")
    assert outcome(UID, value) == outcome(oracle.UID, value)
    stripped = value.strip()
    assert UID(value, config.IGNORE).is_valid == bool(
        len(stripped) <= 64 and oracle.RE_VALID_UID.match(stripped)
    )


@pytest.mark.parametrize(("mode", "expected"), [(0, []), (1, [UserWarning])])
def test_mode_is_the_reading_mode_of_the_settings(mode, expected):
    config.settings.reading_validation_mode = mode
    assert outcome(UID, "abc") == ("abc", expected)


def test_message_names_the_value_and_the_rule():
    with pytest.raises(ValueError, match=r"'1\.02'.*PS3\.5 9\.1"):
        UID("1.02", config.RAISE)
    with pytest.raises(ValueError, match=r"66 characters.*64"):
        UID("1" * 66, config.RAISE)


@pytest.mark.parametrize("name", PROPERTIES)
def test_every_registered_uid_has_the_properties_of_the_oracle(name):
    oracle = pytest.importorskip("pydicom.uid")
    for value in [*oracle.UID_dictionary, "1.2.3", "1.2.840.10008.99999", "1.2.840.100081.3"]:
        if name == "is_deflated" and value in DEFLATED:
            assert UID(value).is_deflated
            continue
        ours = outcome(getattr, UID(value), name)
        assert ours == outcome(getattr, oracle.UID(value), name), value
        assert type(ours[0]) is not UID


def test_registered_uids_are_those_of_the_oracle_and_the_added_ones():
    oracle = pytest.importorskip("pydicom.uid")
    assert UID_dictionary.keys() - oracle.UID_dictionary.keys() == ADDED
    assert {key: UID_dictionary[key] for key in oracle.UID_dictionary} == oracle.UID_dictionary


def test_constants_are_those_of_the_oracle():
    oracle = pytest.importorskip("pydicom.uid")
    names = [name for name in dir(oracle) if isinstance(getattr(oracle, name), oracle.UID)]
    assert len(names) > 200
    for name in names:
        value = getattr(uid, name)
        assert type(value) is UID
        assert value == getattr(oracle, name)
        assert getattr(uid, name) is value
    assert set(names) <= set(dir(uid))


@pytest.mark.parametrize(
    "name",
    [
        "AllTransferSyntaxes",
        "JPEGTransferSyntaxes",
        "JPEGLSTransferSyntaxes",
        "JPEG2000TransferSyntaxes",
        "MPEGTransferSyntaxes",
        "RLETransferSyntaxes",
        "UncompressedTransferSyntaxes",
        "PrivateTransferSyntaxes",
        "PYDICOM_ROOT_UID",
        "_MAX_PREFIX_LENGTH",
    ],
)
def test_lists_and_roots_are_those_of_the_oracle(name):
    oracle = pytest.importorskip("pydicom.uid")
    assert getattr(uid, name) == getattr(oracle, name)


def test_expressions_match_what_those_of_the_oracle_match():
    oracle = pytest.importorskip("pydicom.uid")
    for value in [*VALUES, "1.2.", "1.", "01.", "1..", "."]:
        for name in ("RE_VALID_UID", "RE_VALID_UID_PREFIX"):
            assert bool(getattr(uid, name).match(value)) == bool(getattr(oracle, name).match(value))


def test_star_import_brings_the_storage_classes_and_no_helper():
    names: dict[str, object] = {}
    exec("from cydicom.uid import *", names)
    assert {"UID", "generate_uid", "CTImageStorage", "ImplicitVRLittleEndian", "RE_VALID_UID"} <= names.keys()
    assert not {"warnings", "current", "annotations", "TYPE_CHECKING"} & names.keys()


def test_missing_name_is_an_attribute_error():
    for name in ("NoSuchStorage", "no_such_name"):
        with pytest.raises(AttributeError, match=name):
            getattr(uid, name)


def test_former_names_give_the_transfer_syntaxes_of_today():
    assert uid.JPEGBaseline is uid.JPEGBaseline8Bit
    assert uid.JPEGLosslessP14 is uid.JPEGLossless
    assert uid.UncompressedPixelTransferSyntaxes is uid.UncompressedTransferSyntaxes


def test_former_module_gives_the_storage_classes_under_either_spelling():
    assert former_storage.CTImageStorage is uid.CTImageStorage
    assert former_storage.UltrasoundMultiframeImageStorage is uid.UltrasoundMultiFrameImageStorage
    assert "CTImageStorage" in dir(former_storage)
    with pytest.raises(AttributeError, match="NoSuchStorage"):
        former_storage.NoSuchStorage


def test_newer_transfer_syntaxes_are_known():
    assert [syntax.name for syntax in uid.JPEGXLTransferSyntaxes] == [
        "JPEG XL Lossless",
        "JPEG XL JPEG Recompression",
        "JPEG XL",
    ]
    assert uid.DeflatedImageFrameCompression.is_encapsulated
    assert not uid.DeflatedImageFrameCompression.is_deflated


def test_changes_of_the_dictionary_are_seen():
    value = "1.2.840.10008.99999.1"
    UID_dictionary[value] = ("Name", "Transfer Syntax", "Info", "Retired", "Keyword")
    try:
        entry = UID(value)
        assert (entry.name, entry.type, entry.info, entry.keyword) == (
            "Name",
            "Transfer Syntax",
            "Info",
            "Keyword",
        )
        assert entry.is_retired
        assert entry.is_transfer_syntax
    finally:
        del UID_dictionary[value]


def test_private_transfer_syntax_has_the_encoding_that_was_set():
    value = UID("1.2.3.4")
    with pytest.raises(ValueError, match=r"1\.2\.3\.4"):
        value.is_implicit_VR
    value.set_private_encoding(False, True)
    assert value.is_transfer_syntax
    assert (value.is_implicit_VR, value.is_little_endian) == (False, True)
    assert value.is_encapsulated
    assert not value.is_deflated


def test_registered_uid_keeps_its_encoding():
    value = UID("1.2.840.10008.1.2")
    value.set_private_encoding(False, False)
    assert value.is_implicit_VR
    assert vars(value) == {}


@pytest.mark.parametrize(
    "duplicate",
    [
        UID,
        copy.copy,
        copy.deepcopy,
        *(lambda value, p=p: pickle.loads(pickle.dumps(value, p)) for p in range(6)),
    ],
)
def test_encoding_goes_over_to_copies(duplicate):
    value = UID("1.2.3.4")
    value.set_private_encoding(True, False)
    copied = duplicate(value)
    assert copied == value
    assert type(copied) is UID
    assert (copied.is_implicit_VR, copied.is_little_endian) == (True, False)


class Annotated(UID):
    """A subclass with arguments of its own, as packages have."""

    def __new__(cls, val, note="", validation_mode=None):
        return super().__new__(cls, val, validation_mode)

    def __init__(self, val, note="", validation_mode=None):
        super().__init__()
        self.note = note


class Counted(UID):
    """A subclass with its own __init__ alone."""

    def __init__(self, val):
        super().__init__()
        self.count = len(val)


def test_subclasses_may_have_their_own_constructor():
    value = Annotated("1.2", note="x")
    assert (type(value), value, value.note) == (Annotated, "1.2", "x")
    restored = pickle.loads(pickle.dumps(value))
    assert (type(restored), restored.note) == (Annotated, "x")
    assert copy.deepcopy(value).note == "x"
    assert Counted("1.2.3").count == 5
    assert type(UID(value)) is UID


def test_private_transfer_syntax_is_registered_once(registered):
    first = register_transfer_syntax("1.2.3.4", True, True)
    again = register_transfer_syntax("1.2.3.4", False, True)
    assert registered == ["1.2.3.4"]
    assert (registered[0] is first, registered[0].is_implicit_VR, again.is_implicit_VR) == (True, True, False)


def test_encoding_may_be_set_before_registering(registered):
    value = UID("1.2.3.4")
    value.set_private_encoding(False, False)
    assert not register_transfer_syntax(value).is_little_endian


@pytest.mark.parametrize("encoding", [(), (True,), (None, True)])
def test_registering_needs_the_encoding(registered, encoding):
    with pytest.raises(ValueError, match="implicit_vr and little_endian"):
        register_transfer_syntax("1.2.3.4", *encoding)
    assert registered == []


@given(
    st.lists(st.text(st.characters(codec="utf-8"), max_size=8), max_size=3),
    st.sampled_from(["1.2.3.", "1." * 27, "1.2.826.0.1.3680043.8.498."]),
)
def test_same_entropy_gives_the_uid_of_the_oracle(sources, prefix):
    oracle = pytest.importorskip("pydicom.uid")
    ours = outcome(generate_uid, prefix, sources)
    assert ours == outcome(oracle.generate_uid, prefix, sources)
    assert generate_uid(prefix, sources) == ours[0]


@pytest.mark.parametrize("prefix", ["1.2.3.", "1." * 27, uid.PYDICOM_ROOT_UID, None])
def test_random_uids_are_valid_and_differ(prefix):
    made = {generate_uid(prefix) for _ in range(200)}
    assert len(made) == 200
    assert all(value.is_valid and value.startswith(prefix or "2.25.") for value in made)


@pytest.mark.parametrize(
    "prefix", ["", "1.2.3", "abc.", "01.", "1.02.", "1.2..", ".", "1." * 28, "1.2.\n", "\u0663."], ids=repr
)
def test_prefix_that_cannot_begin_a_uid_is_refused(prefix):
    with pytest.raises(ValueError, match=r"characters|beginning"):
        generate_uid(prefix)


def test_implementation_uid_is_from_a_random_uuid():
    root, _, number = uid.CYDICOM_IMPLEMENTATION_UID.rpartition(".")
    assert root == "2.25"
    assert int(number) >> 76 & 0xF == 4
