"""Values that a VR cannot hold: the save names the element, and leaves its destination as it was (H114)."""

from __future__ import annotations

import io
import warnings
from decimal import Decimal

import pytest

from cydicom import DataElement, Dataset, config, dcmread, dcmwrite
from cydicom.tag import Tag
from cydicom.uid import ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian
from tests.corpus.build import EXPLICIT_LITTLE, part10

NAN, INFINITY = float("nan"), float("inf")
TAG = 0x00091001

#: VR and values; each is refused, whatever the library that is imitated does.
WRONG = {
    "DS": [
        NAN,
        INFINITY,
        -INFINITY,
        "nan",
        "-inf",
        Decimal("NaN"),
        [1, None],
        ["1", NAN],
        [1.5, "ä"],
        object(),
    ],
    "IS": [2**31, -(2**31) - 1, "2147483648", "99999999999999", [1, None], [1, 2**31], 10**400, object()],
    "LO": [5, 1.5, "\ud800", ["a", None], ["a", 5], {"a": 1}, object()],
    "SH": [5, "a\udfff", ["a", "\ud800"]],
    "LT": [5, "\ud800"],
    "UT": [5, "\ud800"],
    "CS": [5, "\ud800", "山", ["A", None]],
    "AE": [5, "山"],
    "AS": [5, [None, "012Y"]],
    "PN": ["\ud800", ["Doe", None], ["Doe", 5]],
    "UI": ["\ud800", ["1.2", None], 5],
    "UR": [5, "山"],
    "DA": [20200131, ["20200131", 5]],
    "TM": [5, 12.5],
    "DT": [5],
    "AT": [[0x10, None], "no tag", 2**32, 1.5],
    "US": [-1, 65536, "1", 1.5, [1, None], [1, 65536], object(), "ab"],
    "SS": [32768, -32769, "1"],
    "UL": [-1, 2**32, "1", [1, None]],
    "SL": [2**31, -(2**31) - 1],
    "UV": [-1, 2**64],
    "SV": [2**63, -(2**63) - 1],
    "FL": ["x", 1e300, [1.0, None], [1.0, 1e300]],
    "FD": ["x", [1.0, None], 10**400],
    "OB": ["text", 5, [1, 2], 1.5],
    "OW": ["text", 5, object()],
    "OF": ["text", 1.5],
    "UN": ["text", 5],
}
CASES = [(vr, value) for vr, values in WRONG.items() for value in values]
SYNTAXES = [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian]


def source():
    item = EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080100, "SH", "A "))
    body = EXPLICIT_LITTLE.element(0x00080060, "CS", "CT") + EXPLICIT_LITTLE.sequence(0x0040A730, [item])
    return part10(body)


def holding(vr, value, nested):
    """Return a data set with an element that has the value, set behind the back of every check."""
    ds = dcmread(source())
    holder = ds.ContentSequence[0] if nested else ds
    holder.add_new(0x00090010, "LO", "Creator")
    holder[TAG] = DataElement(TAG, vr, value, already_converted=True)
    return ds


def refusal(save):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with pytest.raises(ValueError) as caught:
            save()
    return str(caught.value)


@pytest.mark.parametrize(("vr", "value"), CASES, ids=lambda part: str(part)[:20])
def test_the_save_names_the_element(vr, value):
    for nested, path in ((False, "(0009,1001)"), (True, "(0040,A730)[0].(0009,1001)")):
        for syntax in SYNTAXES:
            ds = holding(vr, value, nested)
            target = io.BytesIO(b"kept")
            form = {"implicit_vr": syntax.is_implicit_VR, "little_endian": syntax.is_little_endian}
            told = refusal(lambda ds=ds, to=target, form=form: dcmwrite(to, ds, force_encoding=True, **form))
            assert path in told
            assert target.getvalue() == b"kept"


@pytest.mark.parametrize("value", [5, "text", [5], [None]])
def test_what_is_no_sequence_is_refused_when_it_is_set(value):
    with pytest.raises(TypeError):
        Dataset().add_new(0x0040A730, "SQ", value)


@pytest.mark.parametrize(("vr", "value"), CASES[::4], ids=lambda part: str(part)[:20])
def test_the_file_stays_as_it_was(tmp_path, vr, value):
    path = tmp_path / "file.dcm"
    path.write_bytes(source())
    ds = holding(vr, value, True)
    assert "(0009,1001)" in refusal(lambda: ds.save_as(path))
    assert path.read_bytes() == source()
    assert sorted(one.name for one in tmp_path.iterdir()) == ["file.dcm"]


def test_what_assignment_lets_pass_is_refused_by_the_save():
    for keyword, value in (("SliceThickness", NAN), ("InstanceNumber", 2**31), ("PatientID", "\ud800")):
        ds = Dataset()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            setattr(ds, keyword, value)
        told = refusal(lambda ds=ds: ds.save_as(io.BytesIO(), implicit_vr=False, little_endian=True))
        assert str(Tag(keyword)) in told


def test_who_ignores_the_rules_writes_large_integers():
    ds = Dataset()
    ds.InstanceNumber = 2**31
    config.settings.writing_validation_mode = config.IGNORE
    target = io.BytesIO()
    ds.save_as(target, implicit_vr=False, little_endian=True)
    assert b"2147483648" in target.getvalue()


def test_large_integers_of_a_file_stay_as_they_are():
    body = EXPLICIT_LITTLE.element(0x00200013, "IS", "4294967295")
    body += EXPLICIT_LITTLE.element(0x00204000, "LT", "text")
    ds = dcmread(part10(body))
    with pytest.warns(UserWarning, match="4294967295"):
        assert ds.InstanceNumber == 4294967295
    ds.ImageComments = "other"
    target = io.BytesIO()
    ds.save_as(target)
    assert b"4294967295" in target.getvalue()


@pytest.mark.parametrize("vr", ["UN", "OB"])
def test_text_set_by_keyword_restores_the_vr_that_a_file_has_lost(vr):
    meta = b"1.2.840.10008.1.2.1\0"
    lost = EXPLICIT_LITTLE.element(0x00020010, vr, meta)
    sound = EXPLICIT_LITTLE.element(0x00020010, "UI", meta)
    data = source()
    assert sound in data
    data = data.replace(sound, lost)
    length = int.from_bytes(data[140:144], "little") + len(lost) - len(sound)
    data = data[:140] + length.to_bytes(4, "little") + data[144:]
    ds = dcmread(data)
    ds.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    assert ds.file_meta["TransferSyntaxUID"].VR == "UI"
    target = io.BytesIO()
    ds.save_as(target)
    again = dcmread(target.getvalue())
    assert again.file_meta.TransferSyntaxUID == ImplicitVRLittleEndian
    assert again == ds
