"""Look-ups in the dictionaries, over every entry and after changes in place; pydicom is the oracle."""

from __future__ import annotations

import copy
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import _dicom_dict, _private_dict, datadict
from cydicom.tag import BaseTag

ADDED = {0x00060001}
CORRECTED_PRIVATE = {("TOSHIBA_MEC_OT3", "7019xx80"): "OB or OW"}
ENTRY = ("UL", "1", "Test", "", "TestKeyword")


@pytest.fixture
def dictionaries():
    """Put the dictionaries back as they were before the test."""
    tables = [
        datadict.DicomDictionary,
        datadict.RepeatersDictionary,
        datadict.keyword_dict,
        datadict.masks,
        datadict.private_dictionaries,
    ]
    before = [copy.deepcopy(dict(table)) for table in tables]
    keywords = list(datadict.REPEATER_KEYWORDS)
    yield
    for table, entries in zip(tables, before, strict=True):
        table.clear()
        table.update(entries)
    datadict.REPEATER_KEYWORDS[:] = keywords


def outcome(function, *arguments):
    try:
        return function(*arguments)
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        return type(error)


LOOK_UPS = [
    "get_entry",
    "dictionary_VR",
    "dictionary_VM",
    "dictionary_description",
    "dictionary_is_retired",
    "dictionary_keyword",
    "dictionary_has_tag",
    "keyword_for_tag",
]
INT_LOOK_UPS = ["_dictionary_vr_fast", "mask_match", "repeater_has_tag"]


@pytest.mark.parametrize("name", LOOK_UPS + INT_LOOK_UPS)
def test_every_element_is_looked_up_as_by_the_oracle(name):
    oracle = pytest.importorskip("pydicom.datadict")
    ours, theirs = getattr(datadict, name), getattr(oracle, name)
    for tag in oracle.DicomDictionary:
        assert ours(tag) == ours(BaseTag(tag)) == theirs(tag)


@pytest.mark.parametrize("name", LOOK_UPS + INT_LOOK_UPS)
@pytest.mark.parametrize("digit", "01f")
def test_every_repeating_element_is_looked_up_as_by_the_oracle(name, digit):
    oracle = pytest.importorskip("pydicom.datadict")
    ours, theirs = getattr(datadict, name), getattr(oracle, name)
    for mask in oracle.RepeatersDictionary:
        tag = int(mask.replace("x", digit), 16)
        assert outcome(ours, tag) == outcome(theirs, tag)


def test_every_keyword_is_looked_up_as_by_the_oracle():
    oracle = pytest.importorskip("pydicom.datadict")
    keywords = [keyword for keyword in oracle.keyword_dict if keyword]
    assert len(keywords) > 5000
    for keyword in [*keywords, *oracle.REPEATER_KEYWORDS, "Nope"]:
        assert datadict.tag_for_keyword(keyword) == oracle.tag_for_keyword(keyword)
        assert datadict.repeater_has_keyword(keyword) == oracle.repeater_has_keyword(keyword)


def test_elements_without_keyword_are_not_found_by_the_empty_one():
    assert datadict.tag_for_keyword("") is None


@pytest.mark.parametrize("name", LOOK_UPS)
@pytest.mark.parametrize(
    "tag",
    ["PatientName", "Nope", "00100010", (0x10, 0x10), [0x10, 0x10], None, 1.5, -5, 1 << 40, 0x00090010, (1,)],
    ids=repr,
)
def test_forms_of_tags_are_taken_as_by_the_oracle(name, tag):
    oracle = pytest.importorskip("pydicom.datadict")
    assert outcome(getattr(datadict, name), tag) == outcome(getattr(oracle, name), tag)


@given(st.one_of(st.integers(0, 0xFFFFFFFF), st.integers(0x50000000, 0x61000000), st.integers(0, 0x00290000)))
def test_arbitrary_tags_are_looked_up_as_by_the_oracle(tag):
    oracle = pytest.importorskip("pydicom.datadict")
    if tag not in ADDED:
        for name in LOOK_UPS + INT_LOOK_UPS:
            assert outcome(getattr(datadict, name), tag) == outcome(getattr(oracle, name), tag)


@pytest.mark.parametrize("tag", ["60xx3000", (0x60, 0), None, 1.5], ids=repr)
@pytest.mark.parametrize("name", ["mask_match", "repeater_has_tag"])
def test_masks_match_ints_alone(name, tag):
    with pytest.raises(TypeError):
        getattr(datadict, name)(tag)


def test_every_private_element_is_looked_up_as_by_the_oracle():
    oracle = pytest.importorskip("pydicom.datadict")
    for creator, entries in oracle.private_dictionaries.items():
        for key in entries:
            for digit in "01F":
                tag = int(key.replace("x", digit), 16)
                theirs = outcome(oracle.get_private_entry, tag, creator)
                ours = outcome(datadict.get_private_entry, tag, creator)
                corrected = CORRECTED_PRIVATE.get((creator, key))
                assert ours == ((corrected, *theirs[1:]) if corrected else theirs)


@pytest.mark.parametrize("creator", ["nope", "", None, 5, []], ids=repr)
def test_unknown_private_creator_is_a_key_error(creator):
    with pytest.raises(KeyError):
        datadict.get_private_entry(0x00291000, creator)


@pytest.mark.parametrize(
    "tag", [0x00290010, 0x00190000, 0x00100010, -1, 1 << 33, "PatientName", None], ids=repr
)
def test_private_look_up_raises_the_exception_class_of_the_oracle(tag):
    oracle = pytest.importorskip("pydicom.datadict")
    creator = "1.2.840.113663.1"
    assert outcome(datadict.get_private_entry, tag, creator) == outcome(
        oracle.get_private_entry, tag, creator
    )


def test_private_entry_for_one_block_comes_before_the_one_for_all(dictionaries):
    datadict.private_dictionaries["ACME"] = {
        "0041xx01": ("US", "1", "any block", ""),
        "00xxxx01": ("US", "1", "any group", ""),
        "00411001": ("US", "1", "this block", ""),
    }
    names = [
        datadict.private_dictionary_description(tag, "ACME") for tag in (0x00411001, 0x00411101, 0x00431001)
    ]
    assert names == ["this block", "any block", "any group"]


def test_parts_of_a_private_entry():
    tag, creator = 0x00191012, "1.2.840.113681"
    assert datadict.private_dictionary_VR(tag, creator) == "ST"
    assert datadict.private_dictionary_VM(tag, creator) == "1"
    assert datadict.private_dictionary_description(tag, creator) == "CR Image IP Params Left"


def test_added_element_is_found_by_tag_and_keyword(dictionaries):
    datadict.add_dict_entry(0x10021001, "UL", "TestOne", "Test One", VM="3", is_retired="Retired")
    assert datadict.get_entry(0x10021001) == ("UL", "3", "Test One", "Retired", "TestOne")
    assert datadict.tag_for_keyword("TestOne") == 0x10021001
    assert datadict.dictionary_is_retired(0x10021001)


def test_private_element_is_refused_by_the_public_dictionary_and_nothing_added(dictionaries):
    with pytest.raises(ValueError, match=r"\(1003,1001\)"):
        datadict.add_dict_entries({0x10021001: ENTRY, 0x10031001: ENTRY})
    assert not datadict.dictionary_has_tag(0x10021001)


def test_malformed_entry_is_refused_and_nothing_added(dictionaries):
    with pytest.raises(IndexError):
        datadict.add_dict_entries({0x10021001: ENTRY, 0x10021002: ("UL", "1")})
    assert not datadict.dictionary_has_tag(0x10021001)


def test_added_private_element_is_found_in_any_block(dictionaries):
    datadict.add_private_dict_entry("ACME", 0x004110AB, "US", "Test", "3")
    assert datadict.private_dictionaries["ACME"] == {"0041xxAB": ("US", "3", "Test", "")}
    assert datadict.get_private_entry(0x004120AB, "ACME") == ("US", "3", "Test", "")


def test_public_element_is_refused_by_the_private_dictionary_and_nothing_added(dictionaries):
    with pytest.raises(ValueError, match=r"\(0040,0001\)"):
        datadict.add_private_dict_entries("ACME", {0x00410001: ("US", "1", "x", ""), 0x00400001: ENTRY[:4]})
    assert "ACME" not in datadict.private_dictionaries


def test_changes_in_place_are_seen(dictionaries):
    _dicom_dict.DicomDictionary[0x00090001] = ENTRY
    datadict.keyword_dict["Other"] = 0x00090001
    _private_dict.private_dictionaries["1.2.840.113663.1"]["0029xx33"] = ("US", "1", "x", "")
    datadict.REPEATER_KEYWORDS.append("Third")
    assert datadict.get_entry(0x00090001) is ENTRY
    assert datadict.dictionary_has_tag(0x00090001)
    assert datadict.tag_for_keyword("Other") == 0x00090001
    assert datadict.get_private_entry(0x00291033, "1.2.840.113663.1")[2] == "x"
    assert datadict.repeater_has_keyword("Third")


def test_a_mask_is_found_as_by_comparing_with_each(dictionaries):
    masks = datadict.masks
    tags = [
        value | free for value, bits in masks.values() for free in (0, ~bits & 0x5A5A5A5A, ~bits & 0xFFFFFFFF)
    ]
    tags += [tag ^ flip for tag in tags for flip in (1, 0x100, 0x10000, 0x01000000, 0x20000000)]
    for tag in tags:
        expected = {mask for mask, (value, bits) in masks.items() if tag & bits == value & bits}
        found = masks.match(tag)
        assert found in expected if expected else found is None, f"{tag:08X}"


def test_changes_of_the_masks_are_seen(dictionaries):
    masks = datadict.masks
    assert datadict.mask_match(0x70020010) is None
    masks["70xx0010"] = (0x70000010, 0xFF00FFFF)
    datadict.RepeatersDictionary["70xx0010"] = ENTRY
    assert datadict.mask_match(0x70020010) == "70xx0010"
    assert datadict.get_entry(0x70020010) is ENTRY
    del datadict.RepeatersDictionary["70xx0010"]
    with pytest.raises(KeyError):
        datadict.get_entry(0x70020010)
    changes = [
        lambda: masks.pop("70xx0010"),
        lambda: masks.__delitem__("70xx0010"),
        lambda: masks.clear(),
        lambda: masks.popitem(),
    ]
    for change in changes:
        masks.update({"70xx0010": (0x70000010, 0xFF00FFFF)})
        assert datadict.mask_match(0x70020010) == "70xx0010"
        change()
        assert datadict.mask_match(0x70020010) is None
    masks |= {"70xx0010": (0x70000010, 0xFF00FFFF)}
    assert datadict.mask_match(0x70020010) == "70xx0010"


def test_masks_equal_those_of_the_oracle():
    oracle = pytest.importorskip("pydicom.datadict")
    assert datadict.masks == oracle.masks


def test_import_paths_of_pydicom_give_the_same_dictionaries():
    assert datadict.DicomDictionary is _dicom_dict.DicomDictionary
    assert datadict.RepeatersDictionary is _dicom_dict.RepeatersDictionary
    assert datadict.private_dictionaries is _private_dict.private_dictionaries
    assert {"DicomDictionary", "masks"} <= set(dir(datadict))


def test_missing_name_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no_such_name"):
        datadict.no_such_name


FIRST_USES = [
    "datadict.get_entry(0x00100010)",
    "datadict._dictionary_vr_fast(0x00100010)",
    "datadict.dictionary_has_tag(0x00100010)",
    "datadict.tag_for_keyword('PatientName')",
    "datadict.repeater_has_keyword('SourceImageIDs')",
    "datadict.mask_match(0x60003000)",
    "datadict.add_dict_entry(0x10021001, 'UL', 'TestOne', 'Test One')",
    "datadict.get_private_entry(0x00291000, '1.2.840.113663.1')",
    "datadict.add_private_dict_entry('ACME', 0x00411001, 'US', 'Test')",
    "datadict.DicomDictionary[0x00100010]",
    "datadict.private_dictionaries['ACUSON']",
    "__import__('cydicom.tag').tag.Tag('PatientName')",
]


@pytest.mark.parametrize("use", FIRST_USES)
def test_dictionaries_are_read_at_the_first_use_whichever_it_is(use):
    code = (
        "import sys; from cydicom import datadict, tag, uid, vr\n"
        "assert not any(name.startswith('cydicom._dict._') for name in sys.modules), sorted(sys.modules)\n"
        f"print(repr({use}))"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=60)
