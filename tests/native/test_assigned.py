"""A value that is set natively is what DataElement's Python rules make of it, in any VR, mode and switch."""

from __future__ import annotations

import pickle
import warnings

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import DataElement, Dataset, config
from cydicom._native.assigned import NOT_PLAIN, set_plainly, stored_value
from cydicom.dataset import FileMetaDataset
from cydicom.multival import MultiValue
from cydicom.vr import AMBIGUOUS_VR, STANDARD_VR

ALL_VRS = sorted(str(vr) for vr in STANDARD_VR | AMBIGUOUS_VR)
TAG = 0x00091001

#: Values at and beyond the rules of some VR.
VALUES = [
    None, "", " ", "A", "a", "ABC_ 1", "x" * 16, "X" * 17, "x" * 64, "x" * 65, "x" * 1025, "x" * 10241,
    "Ä", "山", "\ud800", "\0", "\n", "~", "\x7f", "a\\b", "A\\B", "1\\2", "1\\", "\\", "1.2\\1.3",
    "Doe^Jane", "Doe^Jane=", "a=b", "a=b=c=d", "=",
    "1", "-1", "+1", "007", "-0", "1.5", ".5", "5.", "1e3", "1E-3", "1e400", "1e200", "nan", "inf", "1_0",
    " 1", "1 ",
    "0.3333333333333333", "1.23456789012345", "123456789012", "1234567890123", "2147483647", "2147483648",
    "-2147483648", "-2147483649", "9" * 17,
    "20200131", "20200230", "20201301", "2020", " 20200131", "20200131 ", "20200131-", "012Y", "12Y", "012X",
    "1200", "12", "2359", "2400", "235960", "120000.123456", "120000.1234567", "20200131120000.5",
    "20200131+0100",
    "1.2.840.10008.1.2", "1.02", "1..2", ".1", "1.", "1.2.x", "1" * 64, "1" * 65,
    0, 1, -1, 7, 255, 256, 65535, 65536, -32768, -32769, 2**31 - 1, 2**31, -(2**31), -(2**31) - 1, 2**32 - 1,
    2**32, 2**53 - 1, 2**53, 2**53 + 1, 2**63 - 1, 2**63, 2**64 - 1, 2**64, -(2**63), 10**400, True,
    0.0, -0.0, 1.0, 1.5, 1 / 3, 1e300, 5e-324, float("nan"), float("inf"),
    b"", b"ab", b"abc", b"1", b"a\\b", bytearray(b"ab"),
    [], [""], ["A"], ["A", "B"], ["1", "2.5"], [1, 2], [1.5, 2], [1, None], [None], ["1.2", "1.3"], ["a\\b"],
    [["A"]],
    ["A", 5], [b"ab"], [b"ab", b"cd"], ("A", "B"), (1, 2),
]  # fmt: skip


class Watched(DataElement):
    """Takes the Python road: a subclass may have rules of its own."""


def shown(value):
    """Return a value with all that can be seen of it."""
    if isinstance(value, MultiValue):
        return type(value), [shown(item) for item in value], value._constructor.__name__
    name = {key: held for key, held in getattr(value, "__dict__", {}).items() if held is not None}
    return type(value), repr(value), str(value), name


def outcome(element_class, vr, value, mode):
    """Return what an element stores, what it raises, and what it warns of."""
    with warnings.catch_warnings(record=True) as issued:
        warnings.simplefilter("always")
        try:
            element = element_class(TAG, vr, value, validation_mode=mode)
        except Exception as error:  # whatever the one raises, the other has to
            return type(error), str(error)
        told = [str(one.message) for one in issued]
        return shown(element.value), element.VR, told


SWITCHES = [{}, {"use_DS_decimal": True}, {"datetime_conversion": True}]


@pytest.mark.parametrize("switches", SWITCHES, ids=str)
@pytest.mark.parametrize("vr", ALL_VRS)
def test_what_is_stored_is_what_the_python_rules_store(vr, switches):
    for name, value in switches.items():
        setattr(config, name, value)
    try:
        for value in VALUES:
            for mode in (config.IGNORE, config.WARN, config.RAISE):
                found = outcome(DataElement, vr, value, mode)
                assert found == outcome(Watched, vr, value, mode), (value, mode)
    finally:
        for name in switches:
            setattr(config, name, False)


texts = st.one_of(
    st.text(max_size=20),
    st.text("0123456789.+-eE \\", max_size=18),
    st.text("ABC_ab^=\\ 09", max_size=70),
)
scalars = st.one_of(texts, st.integers(), st.floats(), st.binary(max_size=8), st.none())


@given(st.sampled_from(ALL_VRS), st.one_of(scalars, st.lists(scalars, max_size=3)), st.integers(0, 2))
def test_any_value_is_stored_as_the_python_rules_store_it(vr, value, mode):
    assert outcome(DataElement, vr, value, mode) == outcome(Watched, vr, value, mode)


def test_plain_values_take_the_native_road():
    plain = {
        "AE": "STATION", "AS": "012Y", "CS": ["ORIGINAL", "PRIMARY"], "DA": "20200131", "DS": 1.5,
        "DT": "20200131", "FD": 2.5, "IS": "7", "LO": "Grüße", "LT": "a\\b", "PN": "Doe^Jane", "SH": "x",
        "TM": "1200", "UI": "1.2.3", "US": 5, "OB": b"ab",
    }  # fmt: skip
    for vr, value in plain.items():
        element = DataElement(TAG, vr, None)
        assert stored_value(element, value) is not NOT_PLAIN, vr


def test_a_list_that_was_set_is_not_the_list_of_the_user():
    values = ["A", "B"]
    ds = Dataset()
    ds.ImageType = values
    ds.ImageType.append("C")
    assert values == ["A", "B"]
    assert ds.ImageType == ["A", "B", "C"]
    with pytest.warns(UserWarning, match="CS"):
        ds.ImageType.append("lower")


def test_an_element_that_is_there_stays_the_same_object():
    ds = Dataset()
    ds.PatientName = "Doe^Jane"
    element = ds["PatientName"]
    ds.PatientName = "Doe^John"
    assert ds["PatientName"] is element
    assert element.value == "Doe^John"
    element.VR = "LO"
    ds.PatientName = "text"
    assert type(element.value) is str


def test_an_element_set_by_keyword_is_one_made_by_hand():
    ds = Dataset()
    ds.SliceThickness = "1.50"
    other = DataElement(0x00180050, "DS", "1.50")
    element = ds["SliceThickness"]
    assert element == other
    assert str(element) == str(other)
    assert element.validation_mode == other.validation_mode
    assert (element.file_tell, element.is_undefined_length) == (None, False)
    assert pickle.loads(pickle.dumps(element)) == other


def test_the_mode_of_the_moment_of_making_holds():
    ds = Dataset()
    ds.Modality = "CT"
    config.settings.reading_validation_mode = config.RAISE
    ds.BodyPartExamined = "HEAD"
    config.settings.reading_validation_mode = config.WARN
    with pytest.raises(ValueError, match="CS"):
        ds.BodyPartExamined = "lower"
    with pytest.warns(UserWarning, match="CS"):
        ds.Modality = "lower"


def test_a_removed_element_is_made_anew():
    ds = Dataset()
    ds.Modality = "CT"
    before = ds["Modality"]
    del ds.Modality
    ds.Modality = "MR"
    assert ds["Modality"] is not before
    assert before.value == "CT"


def test_classes_with_their_own_mapping_are_asked():
    seen = []

    class Asked(Dataset):
        def __setitem__(self, key, elem):
            seen.append(int(elem.tag))
            super().__setitem__(key, elem)

    ds = Asked()
    ds.Modality = "CT"
    assert seen == [0x00080060]
    assert not set_plainly(ds, "Modality", "MR")
    with pytest.raises(ValueError, match="group 0002"):
        FileMetaDataset().Modality = "CT"


def test_pixel_data_is_not_set_behind_the_back_of_its_array():
    ds = Dataset()
    assert not set_plainly(ds, "PixelData", b"ab")
    ds.PixelData = b"ab"
    assert ds.PixelData == b"ab"


@pytest.mark.parametrize("name", ["", "a", "modality", "NoKeyword", "OverlayRows", 5, None])
def test_what_is_no_keyword_is_not_set_here(name):
    assert not set_plainly(Dataset(), name, "CT")
