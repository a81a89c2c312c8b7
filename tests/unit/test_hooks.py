"""VR and value of raw elements, and what users put in their place; pydicom is the oracle."""

from __future__ import annotations

import inspect
import io
import itertools
import struct
import warnings

import pydicom
import pydicom.hooks
import pydicom.values
import pytest
from pydicom.dataelem import RawDataElement

import cydicom
from cydicom import config, hooks, values
from cydicom.errors import BytesLengthException
from cydicom.hooks import (
    Hooks,
    raw_element_value,
    raw_element_value_fix_separator,
    raw_element_value_retry,
    raw_element_vr,
)
from cydicom.tag import Tag
from cydicom.vr import VR
from tests.corpus.build import IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10


class Element:
    """An element of which the value alone counts."""

    def __init__(self, value):
        self.value = value


CREATOR = "GEMS_IDEN_01"
DATA_SETS = {
    "none": None,
    "empty": {},
    "known": {0x00090010: Element(CREATOR)},
    "unknown": {0x00090010: Element("no such creator")},
    "last block": {0x000900FF: Element(CREATOR)},
    "first block": {0x00090001: Element(CREATOR)},
    "bytes": {0x00090010: Element(CREATOR.encode())},
    "no value": {0x00090010: Element(None)},
    "number": {0x00090010: Element(5)},
    "padded": {0x00090010: Element(CREATOR + " ")},
    "empty text": {0x00090010: Element("")},
}
TAGS = [
    0x00000000, 0x00000002, 0x00000100, 0x0000F000, 0x00010000, 0x00010001, 0x00020000, 0x00020010,
    0x000200FF, 0x00030010, 0x00070010, 0x00071001, 0x00080000, 0x00080001, 0x00080005, 0x00080016,
    0x00081140, 0x00089999, 0x00090000, 0x00090001, 0x0009000F, 0x00090010, 0x000900FF, 0x00090100,
    0x00090101, 0x00091000, 0x00091001, 0x00091004, 0x000910FE, 0x00091101, 0x0009FF01, 0x10100001,
    0x12340000, 0x12345678, 0x002031FF, 0x00280106, 0x00281101, 0x00280400, 0x50003000, 0x50009999,
    0x60000000, 0x60000010, 0x60003000, 0x60010010, 0x60020010, 0x60009999, 0x61000010, 0x7FE00000,
    0x7FE00010, 0x7FE10010, 0xFFFCFFFC, 0xFFFEE000, 0xFFFEE0DD, 0xFFFFFFFF,
]  # fmt: skip
MODES = [config.IGNORE, config.WARN, config.RAISE]


@pytest.fixture(autouse=True)
def _defaults():
    """Both packages' switches and hooks are as they were when a test ends."""
    yield
    for package in (config, pydicom.config):
        package.replace_un_with_known_vr = True
        package.convert_wrong_length_to_UN = False
        package.settings.reading_validation_mode = config.WARN
    hooks.hooks.reset()


def raw(tag, vr, value=b"", little=True):
    """Return a raw element; ours are like it."""
    length = 0 if value is None else len(value)
    return RawDataElement(pydicom.tag.Tag(tag), vr, length, value, 0, vr is None, little)


def outcome(function, element, data, **arguments):
    """Return what a hook function sets, or raises, and what it warns of."""
    data = dict(data)
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        try:
            function(element, data, **arguments)
        except Exception as error:
            data = type(error).__name__
    if isinstance(data, dict):
        data = {key: plain(value) for key, value in data.items()}
    return data, [w.category.__name__ for w in record]


def plain(value):
    """Return a value without the classes of either package."""
    if type(value).__name__ in ("MultiValue", "NumberList", "list", "Sequence"):
        return [plain(item) for item in value]
    if isinstance(value, str) and type(value).__name__ == "VR":
        return value.value
    return f"{type(value).__name__} {value}"


def both(name, element, data=None, **arguments):
    """Return the outcomes of our function and of pydicom's."""
    ours = outcome(getattr(hooks, name), element, data or {}, **arguments)
    theirs = outcome(getattr(pydicom.hooks, name), element, data or {}, **arguments)
    return ours, theirs


def switch(name, value):
    """Set a switch of both packages."""
    for package in (config, pydicom.config):
        owner = package.settings if hasattr(package.settings, name) else package
        setattr(owner, name, value)


@pytest.mark.parametrize("ds", DATA_SETS.values(), ids=DATA_SETS)
@pytest.mark.parametrize("vr", [None, "UN", "US"])
def test_the_vr_is_pydicoms_for_every_kind_of_tag(vr, ds):
    for replace, mode in itertools.product((True, False), MODES):
        switch("replace_un_with_known_vr", replace)
        switch("reading_validation_mode", mode)
        for tag in TAGS:
            ours, theirs = both("raw_element_vr", raw(tag, vr, b"AB"), ds=ds)
            assert ours == theirs, f"{tag:08X} {vr} replace={replace} mode={mode}"


@pytest.mark.parametrize("vr", ["AE", "ZZ", "  ", "ox", "O\0", "", "un", "US or SS", "NONE", "SQ"], ids=repr)
def test_an_explicit_vr_is_not_questioned(vr):
    for tag in (0x00100010, 0x00089999, 0x00091001, 0x00090010):
        ours, theirs = both("raw_element_vr", raw(tag, vr, b"AB"), ds=DATA_SETS["known"])
        assert ours == theirs


@pytest.mark.parametrize("nbytes", [0, 0xFFFE, 0xFFFF, 0x10000])
def test_a_long_public_un_stays_un(nbytes):
    for tag in (0x00100010, 0x00081140, 0x7FE00010, 0x60003000, 0x00089999, 0x00091001, 0x00090010):
        for vr in ("UN", None):
            ours, theirs = both("raw_element_vr", raw(tag, vr, bytes(nbytes)), ds=DATA_SETS["known"])
            assert ours == theirs


def test_a_deferred_un_is_short():
    element = raw(0x00100010, "UN", None)._replace(length=0x10000)
    assert both("raw_element_vr", element)[0] == both("raw_element_vr", element)[1] == ({"VR": "str PN"}, [])


@pytest.mark.parametrize("value", [[], [CREATOR], {}, set()], ids=repr)
def test_a_creator_of_several_values_warns(value):
    ours, theirs = both("raw_element_vr", raw(0x00091001, None), ds={0x00090010: Element(value)})
    assert ours == theirs == ({"VR": "UN"}, ["UserWarning"])


def test_a_vr_that_the_code_chose_is_a_member():
    for tag, expected in ((0x12340000, VR.UL), (0x00090010, VR.LO), (0x00091001, VR.UN)):
        data = {}
        raw_element_vr(raw(tag, None), data)
        assert data["VR"] is expected


def test_a_tag_may_be_an_int():
    data = {}
    raw_element_vr(raw(0, None)._replace(tag=0x00100010), data)
    assert data == {"VR": "PN"}


@pytest.mark.parametrize("value", [None, b"", b"\0", b" ", b"ab", b"1\\2 ", b"1.5", b"20200101"], ids=repr)
@pytest.mark.parametrize("vr", ["US", "LO", "DS", "IS", "PN", "OB", "UN", "UI", "DA", "UT", "US or SS", "ZZ"])
def test_a_value_is_pydicoms(vr, value):
    # What is warned of is the matter of the values themselves.
    (ours, _), (theirs, _) = both("raw_element_value", raw(0x00100020, vr, value), {"VR": vr})
    assert ours == theirs


@pytest.mark.parametrize("encoding", [None, "latin_1", "utf8", ["latin_1"]], ids=repr)
def test_a_text_is_decoded(encoding):
    for vr in ("PN", "LO", "UT", "CS"):
        element = raw(0x00100010, vr, "Ä^B".encode())
        ours, theirs = both("raw_element_value", element, {"VR": vr}, encoding=encoding)
        assert ours[0] == theirs[0]


def test_a_deferred_value_is_not_taken_for_an_empty_one():
    element = raw(0x00100020, "LO", None)._replace(length=10)
    ours, theirs = both("raw_element_value", element, {"VR": "LO"})
    assert ours == theirs == ("TypeError", [])


def test_a_value_needs_a_vr():
    with pytest.raises(KeyError):
        raw_element_value(raw(0x00100020, "LO"), {})


@pytest.mark.parametrize("vr", ["US", "SS", "UL", "FD", "SV"])
def test_a_wrong_length_raises_or_becomes_un(vr):
    element = raw(0x00280010, vr, b"\1\0\1")
    ours, theirs = both("raw_element_value", element, {"VR": vr})
    assert ours == theirs == ("BytesLengthException", [])
    switch("convert_wrong_length_to_UN", True)
    ours, theirs = both("raw_element_value", element, {"VR": vr})
    assert ours == theirs
    assert ours[0]["VR"] == "UN"


def test_an_error_names_the_element():
    with pytest.raises(BytesLengthException, match=r"\(0028,0010\) US"):
        raw_element_value(raw(0x00280010, "US", b"abc"), {"VR": "US"})
    with pytest.raises(NotImplementedError, match=r"\(0028,0010\)"):
        raw_element_value(raw(0x00280010, "ZZ", b"abc"), {"VR": "ZZ"})


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("vr", "value"), [("IS", b"abc"), ("DS", b"abc"), ("IS", b"1\\abc"), ("UI", b"abc")], ids=repr
)
def test_an_invalid_value_is_read_by_the_mode(vr, value, mode):
    switch("reading_validation_mode", mode)
    (ours, _), (theirs, _) = both("raw_element_value", raw(0x00200013, vr, value), {"VR": vr})
    assert ours == theirs


@pytest.mark.parametrize("tag", [*hooks._LUT_DESCRIPTOR_TAGS, 0x00281100, 0x00281104, 0x00283006])
@pytest.mark.parametrize(
    ("vr", "value"),
    [
        ("SS", b"\0\x80" * 3), ("SS", b"\1\0\xff\xff\x10\0"), ("SS", b"\0\x80"), ("SS", b"\xff\xff" * 4),
        ("SS", b""), ("US", b"\0\x80" * 3), ("US or SS", b"\0\x80" * 3), ("OW", b"\0\x80" * 3),
        ("LO", b"-1\\-1"), ("DS", b"-1\\2"), ("IS", b"-1\\2"), ("SL", struct.pack("<2l", -70000, -1)),
        ("FD", struct.pack("<2d", -1.5, -1)),
    ],
)  # fmt: skip
def test_only_the_first_value_of_a_lut_descriptor_is_made_unsigned(tag, vr, value):
    for little in (True, False):
        ours, theirs = both("raw_element_value", raw(tag, vr, value, little), {"VR": vr})
        assert ours == theirs


def test_the_tags_of_lut_descriptors_are_pydicoms():
    assert hooks._LUT_DESCRIPTOR_TAGS == pydicom.hooks._LUT_DESCRIPTOR_TAGS


@pytest.mark.parametrize(
    "arguments",
    [
        {}, {"target_VRs": ("DS",)}, {"target_VRs": ("IS",)}, {"target_VRs": ()}, {"target_VRs": "DS LO"},
        {"target_VRs": ["LO", "UT"], "separator": ","}, {"target_VRs": ("DS", "LO"), "separator": b"::"},
        {"target_VRs": ("DS", "LO"), "separator": ":"}, {"target_VRs": ("LO",), "separator": "\u20ac"},
        {"target_VRs": ("US", "OB")}, {"target_VRs": {"DS": 1}},
    ],
    ids=repr,
)  # fmt: skip
def test_another_separator_is_replaced(arguments):
    for vr, value in (
        ("DS", b"1.0,2.0"), ("DS", b"1:2"), ("LO", b"a::b"), ("UT", b"a,b"), ("US", b"1,2,"), ("OB", b"a,b"),
        ("DS", None), ("LO", b""), ("IS", b"1,2"),
    ):  # fmt: skip
        element = raw(0x00280030, vr, value)
        (ours, _), (theirs, _) = both(
            "raw_element_value_fix_separator", element, {"VR": vr}, ds=None, **arguments
        )
        assert ours == theirs


def test_the_raw_element_keeps_its_separator():
    element = raw(0x00280030, "DS", b"1,2")
    raw_element_value_fix_separator(element, {"VR": "DS"}, ds=None, target_VRs=("DS",))
    assert element.value == b"1,2"


@pytest.mark.parametrize(
    "alternatives",
    [
        None, {}, {"US": ()}, {"DS": ("DS",)}, {"US": ("DS",)}, {"US": ("FD", "DS")}, {"US": ("FD", "UL")},
        {"US": ["ZZ", "DS"]}, {"ZZ": ("DS",), "DS": ("LO",), "IS": ("DS", "LO")},
    ],
    ids=repr,
)  # fmt: skip
@pytest.mark.parametrize("mode", [config.WARN, config.RAISE])
def test_a_value_that_fails_is_tried_by_other_vrs(alternatives, mode):
    switch("reading_validation_mode", mode)
    for vr, value in (("US", b"1.0"), ("ZZ", b"1.0"), ("DS", b"1.0"), ("DS", b"abc"), ("IS", b"abc")):
        element = raw(0x00280030, vr, value)
        (ours, _), (theirs, _) = both(
            "raw_element_value_retry", element, {"VR": vr}, ds=None, target_VRs=alternatives
        )
        assert ours == theirs


def test_a_length_that_became_un_is_not_tried_again():
    switch("convert_wrong_length_to_UN", True)
    element = raw(0x00280030, "US", b"1.0")
    ours, theirs = both("raw_element_value_retry", element, {"VR": "US"}, ds=None, target_VRs={"US": ("DS",)})
    assert ours == theirs
    assert ours[0]["VR"] == "UN"


def test_another_vr_makes_no_lut_descriptor():
    element = raw(0x00281101, "FD", b"\xff\xff\0\0\1\0")
    ours, theirs = both("raw_element_value_retry", element, {"VR": "FD"}, ds=None, target_VRs={"FD": ("SS",)})
    assert ours == theirs
    assert ours[0] == {"VR": "str SS", "value": ["int -1", "int 0", "int 1"]}


@pytest.mark.parametrize(
    "error", [ValueError, TypeError, KeyError, AttributeError, OSError, EOFError, OverflowError, RuntimeError]
)
def test_whatever_a_conversion_raises_is_tried_again(monkeypatch, error):
    def fail(vr, element, encoding):
        if vr == "US":
            raise error("no")
        return values.convert_value(vr, element, encoding)

    monkeypatch.setattr(hooks, "_convert", fail)
    data = {"VR": "US"}
    raw_element_value_retry(raw(0x00280030, "US", b"1.0"), data, ds=None, target_VRs={"US": ("LO",)})
    assert data == {"VR": "LO", "value": "1.0"}
    with pytest.raises(error):
        raw_element_value_retry(raw(0x00280030, "US", b"1.0"), {"VR": "US"}, ds=None)


def test_an_interrupt_is_not_a_failed_conversion(monkeypatch):
    def interrupt(vr, element, encoding):
        raise KeyboardInterrupt

    monkeypatch.setattr(hooks, "_convert", interrupt)
    with pytest.raises(KeyboardInterrupt):
        raw_element_value_retry(raw(0x00280030, "US"), {"VR": "US"}, ds=None, target_VRs={"US": ("LO",)})


@pytest.mark.parametrize("name", ["raw_element_value_fix_separator", "raw_element_value_retry"])
def test_the_alternatives_need_a_data_set(name):
    for package in (hooks, pydicom.hooks):
        with pytest.raises(TypeError):
            getattr(package, name)(raw(0x00280030, "DS", b"1"), {"VR": "DS"})


@pytest.mark.parametrize("package", [hooks, pydicom.hooks], ids=["ours", "pydicom"])
def test_registering_checks_what_it_takes(package):
    registry = package.Hooks()
    for name in ("x", "raw_element_kwargs", 3):
        with pytest.raises(ValueError):
            registry.register_callback(name, print)
    for function in (3, None, "x"):
        with pytest.raises(TypeError):
            registry.register_callback("raw_element_vr", function)
    for name in ("raw_element", "raw_element_value", 3):
        with pytest.raises(ValueError):
            registry.register_kwargs(name, {})
    for arguments in (3, None, []):
        with pytest.raises(TypeError):
            registry.register_kwargs("raw_element_kwargs", arguments)


def test_what_is_registered_is_in_use():
    registry = Hooks()
    assert registry.raw_element_vr is raw_element_vr
    assert registry.raw_element_value is raw_element_value
    assert registry.raw_element_kwargs == {}
    arguments = {"a": 1}
    registry.register_callback("raw_element_vr", print)
    registry.register_callback("raw_element_value", raw_element_value_retry)
    registry.register_kwargs("raw_element_kwargs", arguments)
    assert registry.raw_element_vr is print
    assert registry.raw_element_value is raw_element_value_retry
    assert registry.raw_element_kwargs is arguments
    registry.reset()
    assert registry.raw_element_vr is raw_element_vr
    assert registry.raw_element_kwargs == {}


def test_the_registry_knows_whether_it_is_untouched():
    registry = Hooks()
    assert registry.is_default is True
    for change in (
        lambda: registry.register_callback("raw_element_vr", print),
        lambda: setattr(registry, "raw_element_value", print),
    ):
        change()
        assert registry.is_default is False
        registry.reset()
        assert registry.is_default is True
    registry.register_kwargs("raw_element_kwargs", {"a": 1})
    assert registry.is_default is True
    registry.register_callback("raw_element_vr", print)
    registry.register_callback("raw_element_vr", raw_element_vr)
    assert registry.is_default is True


def test_every_change_begins_a_generation():
    registry = Hooks()
    generations = [registry.generation]
    registry.register_callback("raw_element_vr", print)
    generations.append(registry.generation)
    registry.register_kwargs("raw_element_kwargs", {})
    generations.append(registry.generation)
    registry.reset()
    generations.append(registry.generation)
    registry.something_else = 1
    assert registry.generation == generations[-1]
    assert generations == sorted(set(generations))


def test_resetting_the_callback_resets_the_hooks():
    hooks.hooks.register_callback("raw_element_vr", print)
    config.reset_data_element_callback()
    assert hooks.hooks.is_default


@pytest.mark.parametrize(
    "name",
    [
        "raw_element_vr", "raw_element_value", "raw_element_value_fix_separator", "raw_element_value_retry",
        "_private_vr_for_tag",
    ],
)  # fmt: skip
def test_parameters_are_those_of_pydicom(name):
    ours = inspect.signature(getattr(hooks, name)).parameters.values()
    theirs = inspect.signature(getattr(pydicom.hooks, name)).parameters.values()
    assert [(p.name, p.kind, p.default) for p in ours] == [(p.name, p.kind, p.default) for p in theirs]


def test_a_private_creator_is_found_by_its_block():
    assert hooks._private_vr_for_tag(DATA_SETS["known"], Tag(0x00091001)) == "LO"
    assert hooks._private_vr_for_tag(DATA_SETS["last block"], Tag(0x0009FF01)) == "LO"
    assert hooks._private_vr_for_tag(DATA_SETS["known"], Tag(0x0009FF01)) == "UN"


def test_each_element_that_nothing_knows_is_warned_of_and_logged_where_it_is_looked_at(
    caplog: pytest.LogCaptureFixture,
) -> None:
    data = part10(
        b"".join(IMPLICIT_LITTLE.element(tag, "") for tag in (0x00200001, 0x00200002)), IMPLICIT_LITTLE_UID
    )
    dataset = cydicom.dcmread(data)
    with pytest.warns(UserWarning, match="read as UN") as caught:
        assert [element.VR for element in dataset] == ["UN", "UN"]
    assert [str(one.message)[:11] for one in caught] == ["(0020,0001)", "(0020,0002)"]
    assert {one.filename for one in caught} == {__file__}
    assert [record.getMessage()[:11] for record in caplog.records] == ["(0020,0001)", "(0020,0002)"]


@pytest.mark.parametrize("tag", [0x00200000, 0x60001500, 0x60000010])
def test_what_the_dictionary_lists_in_other_ways_has_its_vr_without_a_warning(tag: int) -> None:
    dataset = cydicom.dcmread(part10(IMPLICIT_LITTLE.element(tag, ""), IMPLICIT_LITTLE_UID))
    expected = pydicom.dcmread(io.BytesIO(part10(IMPLICIT_LITTLE.element(tag, ""), IMPLICIT_LITTLE_UID)))
    assert dataset[tag].VR == expected[tag].VR


@pytest.mark.parametrize("more", [-1, 0, 1, 500])
def test_a_read_warns_of_a_thousand_elements_that_nothing_knows_and_once_of_the_others(more):
    tags = [0x77760001 + number for number in range(hooks.MOST_TOLD + more)]
    data = part10(b"".join(IMPLICIT_LITTLE.element(tag, None, b"") for tag in tags), IMPLICIT_LITTLE_UID)
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        read = cydicom.dcmread(data)
        assert [element.VR for element in read] == ["UN"] * len(tags)
    messages = [str(warning.message) for warning in told]
    one_by_one = [text for text in messages if text.startswith("(7776,")]
    assert len(one_by_one) == min(len(tags), hooks.MOST_TOLD)
    assert messages[len(one_by_one) :] == (
        ["more than 1000 elements have no VR, and are not in the dictionary: read as UN"] if more > 0 else []
    )


def test_each_element_that_nothing_knows_is_refused_where_reading_is_strict():
    tags = [0x77760001 + number for number in range(hooks.MOST_TOLD + 3)]
    data = part10(b"".join(IMPLICIT_LITTLE.element(tag, None, b"") for tag in tags), IMPLICIT_LITTLE_UID)
    read = cydicom.dcmread(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert {read[tag].VR for tag in tags[:-1]} == {"UN"}
    switch("reading_validation_mode", config.RAISE)
    with pytest.raises(KeyError, match="has no VR"):
        read[tags[-1]]
