"""Tags: every form that makes one, comparisons, and what a tag says of itself; pydicom is the oracle."""

from __future__ import annotations

import copy
import operator
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import tag as module
from cydicom.tag import (
    BaseTag,
    ItemDelimiterTag,
    ItemTag,
    SequenceDelimiterTag,
    Tag,
    TupleTag,
    tag_in_exception,
)

COMPARISONS = [operator.eq, operator.ne, operator.lt, operator.le, operator.gt, operator.ge]

FORMS = [
    0x00100010,
    0,
    0xFFFFFFFF,
    -1,
    0x100000000,
    1 << 70,
    True,
    1.5,
    None,
    b"100010",
    {1},
    range(2),
    object(),
    (0x10, 0x10),
    [0x10, 0x10],
    ("10", "0x10"),
    ["0010", "0010"],
    ("10", 0x10),
    (0x10, "10"),
    (1, 2, 3),
    (1,),
    (),
    (-1, 1),
    (1, -1),
    (0x10000, 1),
    (1, 0x10000),
    ("10000", "1"),
    ("zz", "1"),
    ("-1", "1"),
    ("", ""),
    (1.0, 2.0),
    (None, 1),
    (b"1", b"2"),
    "PatientName",
    "patientname",
    "NoSuchKeyword",
    "SourceImageIDs",
    "00100010",
    "0x00100010",
    " 100010",
    "1_0",
    "FFFFFFFF",
    "100000000",
    "0000000000000100010",
    "-1",
    "(0010,0010)",
    "0010,0010",
    "Add",
    "Bad",
    "\u0663",
]

PAIRS = [
    (0x10, 0x10),
    (0x10, None),
    ("10", "10"),
    ("10", 0x10),
    (0x10, "10"),
    (0x10000, 1),
    (1, 0x10000),
    (-1, 1),
    (1, -1),
    ("PatientName", 1),
    ("PatientName", "PatientID"),
    (None, 1),
    (1, 2.0),
    ((1, 2), 3),
]


def outcome(function, *arguments):
    """Return the int that the call gives, or the class of what it raises."""
    try:
        return int(function(*arguments))
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        return type(error)


@pytest.mark.parametrize("form", FORMS, ids=repr)
def test_each_form_gives_the_tag_or_the_exception_class_of_the_oracle(form):
    oracle = pytest.importorskip("pydicom.tag")
    assert outcome(Tag, form) == outcome(oracle.Tag, form)


@pytest.mark.parametrize("pair", PAIRS, ids=repr)
def test_two_arguments_give_the_tag_or_the_exception_class_of_the_oracle(pair):
    oracle = pytest.importorskip("pydicom.tag")
    assert outcome(Tag, *pair) == outcome(oracle.Tag, *pair)


@given(st.one_of(
    st.integers(-5, 1 << 33),
    st.text("0123456789abcdefxX_- PN", max_size=12),
    st.tuples(st.integers(-2, 0x10002), st.integers(-2, 0x10002)),
    st.tuples(st.text("0123456789abcdefx", max_size=6), st.text("0123456789abcdefx", max_size=6)),
).filter(lambda form: form != ""))  # fmt: skip
def test_arbitrary_forms_are_taken_as_the_oracle_takes_them(form):
    oracle = pytest.importorskip("pydicom.tag")
    assert outcome(Tag, form) == outcome(oracle.Tag, form)


@given(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))
def test_all_forms_of_a_tag_are_equal_and_hash_as_its_int(group, element):
    tag = Tag(group, element)
    forms = [
        group << 16 | element,
        (group, element),
        [group, element],
        (f"{group:04X}", f"{element:x}"),
        f"{group:04x}{element:04X}",
        TupleTag((group, element)),
    ]
    assert all(tag == form and form == tag for form in forms)
    assert not any(tag != form or form != tag for form in forms)
    assert hash(tag) == hash(group << 16 | element)
    assert {group << 16 | element: 1}[tag] == 1
    assert (tag.group, tag.element, tag.elem) == (group, element, element)


def test_empty_string_is_no_tag_although_retired_elements_lack_a_keyword():
    with pytest.raises(ValueError, match="''"):
        Tag("")
    assert BaseTag(0x300A0782) != ""


def test_a_tag_is_returned_as_it_is():
    tag = BaseTag(0x00100010)
    assert Tag(tag) is tag


OTHERS = [
    0x00100010,
    0x00100011,
    -1,
    1 << 40,
    True,
    1048592.0,
    1.5,
    (0x10, 0x10),
    (0x10, 0x11),
    [0x10, 0x10],
    ("10", "10"),
    (1, 2, 3),
    (),
    (-1, 1),
    (70000, 2),
    "PatientName",
    "PatientID",
    "00100010",
    "nope",
    None,
    b"x",
    {},
    object(),
]


@pytest.mark.parametrize("other", OTHERS, ids=repr)
@pytest.mark.parametrize("compare", COMPARISONS, ids=lambda function: function.__name__)
def test_comparisons_give_what_the_oracle_gives_from_either_side(compare, other):
    oracle = pytest.importorskip("pydicom.tag")

    def compared(left, right):
        try:
            return compare(left, right)
        except TypeError:
            return TypeError

    ours, theirs = BaseTag(0x00100010), oracle.BaseTag(0x00100010)
    assert compared(ours, other) == compared(theirs, other)
    assert compared(other, ours) == compared(other, theirs)


@given(st.lists(st.integers(0, 0xFFFFFFFF)))
def test_tags_sort_as_their_ints(values):
    assert sorted(map(BaseTag, values)) == sorted(values)


@given(st.integers(0, 0xFFFFFFFF))
def test_properties_and_text_are_those_of_the_oracle(value):
    oracle = pytest.importorskip("pydicom.tag")
    ours, theirs = BaseTag(value), oracle.BaseTag(value)
    assert (str(ours), repr(ours), f"{ours}", f"{ours:x}") == (
        str(theirs),
        repr(theirs),
        f"{theirs}",
        f"{theirs:x}",
    )
    names = ["json_key", "group", "element", "elem", "is_private", "is_private_creator"]
    assert [getattr(ours, name) for name in names] == [getattr(theirs, name) for name in names]
    assert int(ours.private_creator) == int(theirs.private_creator)


def test_numpy_integers_make_tags_and_compare_with_them():
    np = pytest.importorskip("numpy")
    assert Tag(np.uint32(0x00100010)) == 0x00100010
    assert BaseTag(0x00100010) == np.uint32(0x00100010)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_tag_survives_pickling(protocol):
    restored = pickle.loads(pickle.dumps(ItemTag, protocol))
    assert restored == ItemTag
    assert type(restored) is BaseTag


def test_a_copy_of_a_tag_is_a_tag():
    assert type(copy.deepcopy(ItemTag)) is BaseTag


def test_named_tags_are_those_of_the_standard():
    assert ItemTag == (0xFFFE, 0xE000)
    assert ItemDelimiterTag == (0xFFFE, 0xE00D)
    assert SequenceDelimiterTag == (0xFFFE, 0xE0DD)
    assert module.TAG_PIXREP == "PixelRepresentation"
    assert module.TAG_CHARSET == "SpecificCharacterSet"


class Positioned(Exception):
    def __init__(self, message, offset=0):
        super().__init__(message)
        self.offset = offset


@pytest.mark.parametrize(
    "error", [ValueError("x"), KeyError("x"), OSError(2, "x"), Positioned("x", 7)], ids=repr
)
def test_exception_in_an_element_names_it_and_keeps_its_class_and_attributes(error):
    with (
        pytest.raises(type(error), match=r"\(0010,0010\).*x") as caught,
        tag_in_exception(BaseTag(0x00100010)),
    ):
        raise error
    assert caught.value.__cause__ is error
    assert vars(caught.value) == vars(error)


def test_exception_that_wants_more_than_a_message_gets_a_note():
    error = UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid")
    with pytest.raises(UnicodeDecodeError) as caught, tag_in_exception(BaseTag(0x00100010)):
        raise error
    assert caught.value is error
    assert "(0010,0010)" in error.__notes__[0]


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, GeneratorExit])
def test_exits_pass_through_untouched(error):
    instance = error()
    with pytest.raises(error) as caught, tag_in_exception(ItemTag):
        raise instance
    assert caught.value is instance


class Unshown:
    """An object that fails to be shown, as any class of a user's may."""

    def __repr__(self) -> str:
        raise AssertionError("shown")


@pytest.mark.parametrize("arg", [Unshown(), (Unshown(), 1), (1, Unshown()), [Unshown(), Unshown()]])
def test_an_object_that_is_no_tag_is_refused_without_being_shown(arg):
    with pytest.raises(TypeError):
        Tag(arg)
    with pytest.raises(TypeError):
        _ = Tag(1) < arg


def test_a_tuple_of_another_length_is_refused_without_being_shown():
    with pytest.raises(ValueError, match="tuple of 3 items"):
        Tag((Unshown(), 1, 2))
