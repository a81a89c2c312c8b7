"""Python code that makes a data set again: the same elements, the form of lines, no way out of a literal."""

from __future__ import annotations

import argparse
import ast
import io
import math
from collections import deque
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import Dataset, FileMetaDataset, Sequence, config, datadict, dcmread
from cydicom.dataelem import DataElement
from cydicom.dataset.diff import diff
from cydicom.multival import MultiValue
from cydicom.tag import Tag
from cydicom.util import codify
from cydicom.util.literal import UncodableValueError, literal, plain_value
from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10

Output = pytest.CaptureFixture[str]


def run(code: str) -> dict[str, Any]:
    """Return the names after running the code behind the import statements that it needs."""
    names: dict[str, Any] = {}
    exec(compile(f"{codify.code_imports()}\n{code}", "code", "exec"), names)
    return names


def rebuilt(ds: Dataset, **options: Any) -> Dataset:
    made = run(codify.code_dataset(ds, include_private=True, **options))["ds"]
    assert isinstance(made, Dataset)
    return made


def element(tag: int, vr: str, value: Any) -> DataElement:
    return DataElement(tag, vr, value, validation_mode=config.IGNORE)


def one(tag: int, vr: str, value: Any) -> Dataset:
    ds = Dataset()
    ds[tag] = element(tag, vr, value)
    return ds


# ---- values ----

VALUES: dict[str, tuple[int, str, Any]] = {
    "text": (0x00100020, "LO", "a"),
    "quotes": (0x00104000, "LT", "it's \"quoted\" '''thrice''' and \"\"\""),
    "backslashes": (0x00104000, "LT", "a\\nb\\"),
    "line ends": (0x00104000, "LT", "a\nb\r\nc\x0b\x0c\x1c\x85\u2028\u2029"),
    "controls": (0x00104000, "LT", "\0\x1b[2J\x7f\x9b"),
    "marks that reorder": (0x00104000, "LT", "a\u202eb\u2066c"),
    "not ASCII": (0x00104000, "LT", "Größe 山田 \U0001f600 \ud800"),
    "code": (0x00104000, "LT", "'); import os; os.abort() #"),
    "interpolation": (0x00104000, "LT", "{0} %s {ds.PatientID} \\N{DIGIT ONE}"),
    "empty text": (0x00100020, "LO", ""),
    "no text": (0x00100020, "LO", None),
    "texts": (0x00080008, "CS", ["A", "", "B"]),
    "name": (0x00100010, "PN", "A^B=C^'D'=E"),
    "names": (0x00101001, "PN", ["A^B", "C^D=E", ""]),
    "empty name": (0x00100010, "PN", ""),
    "UID": (0x00080016, "UI", "1.2.840.10008.5.1.4.1.1.2"),
    "UIDs": (0x00081150, "UI", ["1.2", "1.3"]),
    "DS": (0x00180050, "DS", "1.500"),
    "DS of a number": (0x00180050, "DS", 1.5),
    "DS with spaces": (0x00180050, "DS", " 1.500 "),
    "many DS": (0x00200032, "DS", ["1", "2.50", "-3.5", ""]),
    "many DS of numbers": (0x00200032, "DS", [1, 2.5]),
    "too long a DS": (0x00180050, "DS", "1.00000000000000000001"),
    "DS that is not finite": (0x00180050, "DS", "NaN"),
    "empty DS": (0x00180050, "DS", None),
    "IS": (0x00200013, "IS", "007"),
    "many IS": (0x00200013, "IS", ["1", "+2", "03"]),
    "IS with a fraction": (0x00200013, "IS", "1.0"),
    "US": (0x00280010, "US", 512),
    "many US": (0x00280010, "US", [1, 2, 3]),
    "no US": (0x00280010, "US", []),
    "FD": (0x00189073, "FD", 0.1),
    "NaN": (0x00189073, "FD", math.nan),
    "infinite": (0x00189073, "FD", [math.inf, -math.inf, math.nan, -0.0]),
    "AT": (0x00280009, "AT", 0x00181063),
    "many AT": (0x00280009, "AT", [0x00181063, 0x00181065]),
    "empty AT": (0x00280009, "AT", None),
    "DA": (0x00080020, "DA", "20200101"),
    "bytes": (0x7FE00010, "OW", bytes(range(256))),
    "empty bytes": (0x7FE00010, "OB", b""),
    "no bytes": (0x7FE00010, "OB", None),
    "unknown": (0x00189998, "UN", b"\x00\xff"),
    "unknown with a known tag": (0x00100020, "UN", b"AB"),
    "other VR than the dictionary's": (0x00100020, "SH", "AB"),
    "text where the dictionary has numbers": (0x00180050, "LO", "broken"),
    "one of several VRs": (0x00280106, "SS", -5),
    "one of several VRs, bytes": (0x00283006, "OW", b"\x01\x02"),
    "undecided VR": (0x00280106, "US or SS", 5),
    "repeating group": (0x60020010, "US", 7),
    "group length": (0x00080000, "UL", 7),
    "private creator": (0x00090010, "LO", "SOMEBODY"),
    "private": (0x00091001, "DS", ["1.50", "2"]),
}


@pytest.mark.parametrize("name", VALUES)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_the_code_makes_the_same_element(name: str) -> None:
    ds = one(*VALUES[name])
    again = rebuilt(ds)
    assert diff(ds, again) == []
    assert [type(e.value) for e in again] == [type(e.value) for e in ds]


@pytest.mark.parametrize("name", VALUES)
def test_the_code_of_an_element_is_one_statement_or_two(name: str) -> None:
    code = codify.code_dataelem(element(*VALUES[name]))
    statements = ast.parse(code).body
    assert len(statements) == len(code.split("\n")) <= 2
    for statement in statements:
        assert isinstance(statement, (ast.Expr, ast.Assign))
        called = [ast.unparse(node.func) for node in ast.walk(statement) if isinstance(node, ast.Call)]
        assert set(called) <= {"ds.add_new", "cydicom.DataElement", "float"}
    assert all(line.isprintable() for line in code.split("\n"))


@pytest.mark.parametrize("vr", ["DA", "TM", "DT"])
def test_dates_and_times_become_the_text_they_were_made_from(vr: str) -> None:
    text = {"DA": "20200101", "TM": "101112.5", "DT": "20200101101112+0100"}[vr]
    config.datetime_conversion = True
    ds = one({"DA": 0x00080020, "TM": 0x00080030, "DT": 0x0008002A}[vr], vr, text)
    assert repr(text) in codify.code_dataset(ds)
    assert diff(ds, rebuilt(ds)) == []
    two = one({"DA": 0x00080020, "TM": 0x00080030, "DT": 0x0008002A}[vr], vr, [text, text])
    assert diff(two, rebuilt(two)) == []


def test_decimals_become_their_text() -> None:
    config.DS_decimal(True)
    for value in ("1.50", ["1.50", "2", "1e5"]):
        ds = one(0x00200032, "DS", value)
        assert diff(ds, rebuilt(ds)) == []


def test_arrays_become_lists() -> None:
    numpy = pytest.importorskip("numpy")
    ds = one(0x00189073, "FD", [0.5, 1.5])
    ds[0x00189073]._value = numpy.array([0.5, 1.5])
    assert codify.code_dataset(ds) == "ds = Dataset()\nds.AcquisitionDuration = [0.5, 1.5]"
    assert literal(plain_value(numpy.float32(0.5))) == "0.5"


def test_file_objects_become_their_bytes_and_stay_where_they_are() -> None:
    buffer = io.BytesIO(b"abcdef")
    buffer.seek(3)
    ds = Dataset()
    ds.PixelData = buffer
    assert codify.code_dataset(ds) == "ds = Dataset()\nds.PixelData = b'abcdef'"
    assert codify.code_dataset(ds, exclude_size=5).endswith("# XXX Array of 6 bytes excluded")
    assert buffer.tell() == 3


def test_what_cannot_be_assigned_is_put_in_as_it_is() -> None:
    ds = Dataset()
    for tag, vr, value in ((0x00100020, "LO", "a\\b"), (0x00280008, "IS", "1A"), (0x00100010, "LO", b"x")):
        ds[tag] = DataElement(tag, vr, value, already_converted=True)
    ds[0x00101000] = DataElement(0x00101000, "LO", "", already_converted=True)
    ds[0x00101000]._value = MultiValue(str, ["alone"])
    code = codify.code_dataset(ds)
    assert code.count("already_converted=True") == 3
    again = rebuilt(ds)
    assert diff(ds, again) == []
    assert again.PatientID == "a\\b"


@pytest.mark.parametrize("value", [object(), {1: 2}, Dataset()])
def test_an_object_without_a_literal_is_refused(value: Any) -> None:
    ds = one(0x00100020, "LO", "a")
    ds[0x00100020]._value = value
    with pytest.raises(TypeError, match=r"\(0010,0020\)"):
        codify.code_dataset(ds)
    with pytest.raises(UncodableValueError):
        plain_value(value)


texts = st.text()
numbers = st.integers(-(2**63), 2**64) | st.floats()
plain = st.none() | texts | numbers | st.binary() | st.tuples(st.integers(0, 0xFFFF), st.integers(0, 0xFFFF))


@given(plain | st.lists(plain))
def test_a_literal_evaluates_to_what_it_was_made_of(value: Any) -> None:
    source = literal(value)
    assert source.isprintable()
    again = eval(source)
    assert repr(again) == repr(value)


@given(
    st.sampled_from(["LT", "UT", "LO", "PN", "CS", "AE", "UI", "DA", "AS"]),
    st.text() | st.lists(st.text(), min_size=2),
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_any_text_comes_back(vr: str, value: Any) -> None:
    ds = Dataset()
    ds[0x00091001] = DataElement(0x00091001, vr, value, validation_mode=config.IGNORE)
    assert diff(ds, rebuilt(ds)) == []


@given(st.sampled_from(["FD", "FL"]), st.floats() | st.lists(st.floats(), min_size=2))
def test_any_float_comes_back(vr: str, value: Any) -> None:
    ds = one(0x00091001, vr, value)
    assert diff(ds, rebuilt(ds)) == []


# ---- what the lines look like ----


@pytest.mark.parametrize(
    ("tag", "vr", "value", "line"),
    [
        (0x00100010, "PN", "CITIZEN", "ds.PatientName = 'CITIZEN'"),
        (0x0008010C, "UI", "1.1.2.3.4.5", "ds.CodingSchemeUID = '1.1.2.3.4.5'"),
        (0x00200011, "IS", 3, "ds.SeriesNumber = '3'"),
        (0x00200013, "IS", ["3", "04"], "ds.InstanceNumber = [3, '04']"),
        (0x00200032, "DS", [1.5, "2.50", "2"], "ds.ImagePositionPatient = [1.5, '2.50', '2']"),
        (0x00280010, "US", [1, 2], "ds.Rows = [1, 2]"),
        (0x00280009, "AT", 0x00181063, "ds.FrameIncrementPointer = (0x0018, 0x1063)"),
        (0x00189073, "FD", math.nan, "ds.AcquisitionDuration = float('nan')"),
        (0x00090010, "LO", "X", "ds.add_new((0x0009, 0x0010), 'LO', 'X')"),
        (0x60020010, "US", 5, "ds.add_new((0x6002, 0x0010), 'US', 5)"),
        (0x7FE00010, "OB", b"1", "ds.PixelData = b'1'\nds['PixelData'].VR = 'OB'"),
        (0x7FE00010, "OB or OW", b"1", "ds.PixelData = b'1'"),
        (0x00100020, "SH", "1", "ds.add_new((0x0010, 0x0020), 'SH', '1')"),
    ],
)
def test_a_line_uses_the_keyword_where_that_gives_the_same_element(
    tag: int, vr: str, value: Any, line: str
) -> None:
    assert codify.code_dataelem(element(tag, vr, value)) == line
    assert codify.code_dataelem(element(tag, vr, value), "a.b") == line.replace("ds", "a.b")


def test_a_longer_binary_value_is_left_out() -> None:
    for vr in ("OB", "OW", "UN"):
        private = element(0x00091001, vr, b"12345")
        assert codify.code_dataelem(private, exclude_size=5).endswith("b'12345')")
        line = f"ds.add_new((0x0009, 0x1001), '{vr}', # XXX Array of 5 bytes excluded)"
        assert codify.code_dataelem(private, exclude_size=4) == line
        with pytest.raises(SyntaxError):
            compile(line, "code", "exec")
    pixels = element(0x7FE00010, "OB or OW", b"12345")
    assert codify.code_dataelem(pixels, exclude_size=4) == "ds.PixelData = # XXX Array of 5 bytes excluded"
    assert codify.code_dataelem(element(0x7FE00010, "OW", None), exclude_size=4).startswith(
        "ds.PixelData = None"
    )
    assert (
        codify.code_dataelem(element(0x00100020, "LO", "12345"), exclude_size=4) == "ds.PatientID = '12345'"
    )


@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE])
def test_a_deferred_value_that_is_left_out_is_not_read(encoding: Any, tmp_path: Path) -> None:
    path = tmp_path / "deferred.dcm"
    uid = IMPLICIT_LITTLE_UID if encoding.implicit else "1.2.840.10008.1.2.1"
    path.write_bytes(part10(encoding.element(0x7FE00010, "OW", b"\x01\x02" * 1000), uid))
    ds = dcmread(path, defer_size=100)
    path.unlink()
    assert codify.code_dataset(ds, exclude_size=100).endswith(
        "ds.PixelData = # XXX Array of 2000 bytes excluded"
    )


def test_private_elements_are_left_out_unless_asked_for() -> None:
    ds = one(0x00091001, "LO", "x")
    ds.BeamSequence = [one(0x00091001, "LO", "x")]
    assert "0x0009" not in codify.code_dataset(ds)
    assert "0x0009" not in codify.code_dataelem(ds["BeamSequence"])
    assert codify.code_dataset(ds, include_private=True).count("(0x0009, 0x1001)") == 2


def test_items_have_variables_named_after_their_sequence() -> None:
    ds = Dataset()
    ds.PatientID = "1"
    ds.ControlPointSequence = [Dataset(), Dataset()]
    ds.ControlPointSequence[0].ControlPointIndex = 0
    ds.ControlPointSequence[1].ReferencedDoseReferenceSequence = [Dataset()]
    ds.ApprovalStatus = "APPROVED"
    assert codify.code_dataset(ds) == "\n".join(
        (
            "ds = Dataset()",
            "ds.PatientID = '1'",
            "",
            "# Control Point Sequence",
            "cp_sequence = Sequence()",
            "ds.ControlPointSequence = cp_sequence",
            "",
            "# Control Point Sequence: Control Point 0",
            "cp0 = Dataset()",
            "cp_sequence.append(cp0)",
            "cp0.ControlPointIndex = '0'",
            "",
            "# Control Point Sequence: Control Point 2",
            "cp2 = Dataset()",
            "cp_sequence.append(cp2)",
            "",
            "# Referenced Dose Reference Sequence",
            "refd_dose_ref_sequence = Sequence()",
            "cp2.ReferencedDoseReferenceSequence = refd_dose_ref_sequence",
            "",
            "# Referenced Dose Reference Sequence: Referenced Dose Reference 1",
            "refd_dose_ref1 = Dataset()",
            "refd_dose_ref_sequence.append(refd_dose_ref1)",
            "",
            "ds.ApprovalStatus = 'APPROVED'",
        )
    )


@pytest.mark.parametrize("number", ["-3", "x = 1", "", "1" * 50, ["1", "2"], None, "²"])
def test_an_item_is_numbered_by_its_position_if_its_number_is_none(number: Any) -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].add(DataElement(0x300A00C0, "LO", number, validation_mode=config.IGNORE))
    assert "beam1 = Dataset()" in codify.code_dataset(ds)
    assert diff(ds, rebuilt(ds)) == []


def test_no_variable_hides_one_that_is_in_use() -> None:
    ds = Dataset()
    inner = Dataset()
    inner.BeamSequence = [Dataset(), Dataset()]
    inner.BeamSequence[1].Rows = 5
    inner.Columns = 6
    ds.BeamSequence = [inner, inner]
    ds.Rows = 7
    for name in ("ds", "beam1", "beam_sequence", "beam_sequence_1"):
        made = run(codify.code_dataset(ds, name))[name]
        assert diff(ds, made) == []
    taken = deque(["beam_sequence", "beam1"])
    code = codify.code_sequence(ds["BeamSequence"], var_names=taken)
    assert "ds.BeamSequence = beam_sequence_1\n" in code
    assert list(taken) == ["beam_sequence", "beam1"]


@pytest.mark.parametrize("name", ["Sequence", "class", "cydicom", "float", "ds", "file_meta"])
def test_no_variable_hides_what_the_code_needs(name: str) -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].AcquisitionDuration = math.inf
    code = codify.code_sequence(ds["BeamSequence"], name_filter=lambda keyword: name)
    assert f"ds.BeamSequence = {name}_1" in code
    assert diff(ds, run(f"ds = Dataset()\n{code}")["ds"]) == []


def test_sequences_without_a_keyword_are_added_by_their_tag() -> None:
    ds = Dataset()
    for tag in (0x00091001, 0x00189998):
        ds.add_new(tag, "SQ", [one(0x00100020, "LO", "x"), Dataset()])
    ds.add_new(0x60022000, "SQ", [Dataset()])
    assert "ds.add_new((0x0009, 0x1001), 'SQ', tag00091001)" in codify.code_dataset(ds, include_private=True)
    assert "# (0018,9998): (0018,9998) 1" in codify.code_dataset(ds)
    assert diff(ds, rebuilt(ds)) == []


def test_a_sequence_alone_can_be_coded() -> None:
    ds = Dataset()
    ds.BeamSequence = [one(0x00100020, "LO", "x")]
    code = codify.code_dataelem(ds["BeamSequence"])
    assert code == codify.code_sequence(ds["BeamSequence"])
    assert code.startswith("\n# Beam Sequence\n")
    assert diff(ds, run(f"ds = Dataset()\n{code}")["ds"]) == []
    ds.BeamSequence = []
    assert codify.code_sequence(ds["BeamSequence"]).endswith("ds.BeamSequence = beam_sequence")


def test_hostile_entries_of_a_dictionary_stay_text() -> None:
    hostile = {
        0x10001001: ("LO", "x = 1; import os", "name\nimport os"),
        0x10001002: ("SQ", "y; import os", "name\nimport os"),
        0x10001003: ("LO", "class", "name"),
    }
    before = dict(datadict.DicomDictionary), dict(datadict.keyword_dict)
    try:
        for tag, entry in hostile.items():
            datadict.add_dict_entry(tag, *entry)
        ds = one(0x10001001, "LO", "a")
        ds[0x10001003] = element(0x10001003, "LO", "b")
        ds.add_new(0x10001002, "SQ", [Dataset()])
        code = codify.code_dataset(ds, include_private=True)
        assert "import os" not in code
        assert diff(ds, run(code)["ds"]) == []
    finally:
        for table, saved in zip((datadict.DicomDictionary, datadict.keyword_dict), before, strict=True):
            table.clear()
            table.update(saved)


# ---- files ----


def file_dataset() -> Any:
    encoding = EXPLICIT_LITTLE
    return dcmread(
        part10(encoding.element(0x00080005, "CS", "ISO_IR 192") + encoding.element(0x00100010, "PN", "Ü^B"))
    )


def test_the_code_of_a_file_makes_its_meta_information_too() -> None:
    ds = file_dataset()
    code = codify.code_file_from_dataset(ds)
    names: dict[str, Any] = {}
    exec(compile(code, "code", "exec"), names)
    assert diff(ds, names["ds"], file_meta=True) == []
    assert isinstance(names["ds"].file_meta, FileMetaDataset)
    assert names["ds"].original_encoding == (False, True)
    lines = code.split("\n")
    assert lines[:3] == [
        "# -*- coding: utf-8 -*-",
        "# Coded version of non-file dataset",
        "# Produced by cydicom codify utility script",
    ]
    assert "\n".join(lines[3:6]) == codify.code_imports()
    assert code.endswith("\n\nds.file_meta = file_meta\nds.set_original_encoding(False, True)")


def test_the_code_of_a_data_set_without_a_file_is_code_as_well() -> None:
    ds = one(0x00100020, "LO", "x")
    code = codify.code_file_from_dataset(ds)
    assert "file_meta" not in code.split("\n", 6)[6]
    names: dict[str, Any] = {}
    exec(compile(code, "code", "exec"), names)
    assert diff(ds, names["ds"]) == []


def test_code_file_reads_a_file_without_its_prefix(tmp_path: Path) -> None:
    path = tmp_path / "it's\na file.dcm"
    path.write_bytes(IMPLICIT_LITTLE.element(0x00100020, "LO", "AB"))
    code = codify.code_file(str(path))
    assert f"# Coded version of DICOM file {str(path)!r}" in code.split("\n")
    names: dict[str, Any] = {}
    exec(compile(code, "code", "exec"), names)
    assert names["ds"].PatientID == "AB"


# ---- nesting ----


def test_a_data_set_that_contains_itself_has_no_code() -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].ControlPointSequence = [ds]
    with pytest.raises(ValueError, match="contains itself"):
        codify.code_dataset(ds)


def test_nesting_is_coded_deeper_than_python_calls_go() -> None:
    ds = one(0x00280010, "US", 5)
    for _ in range(1500):
        outer = Dataset()
        outer.BeamSequence = [ds]
        ds = outer
    assert diff(ds, rebuilt(ds)) == []


# ---- names ----


@pytest.mark.parametrize(
    ("keyword", "variable"),
    [
        ("PatientID", "patient_id"),
        ("SOPClassUID", "sop_class_uid"),
        ("ReferencedSOPSequence", "referenced_sop_sequence"),
        ("x1Y2", "x1_y2"),
        ("A", "a"),
    ],
)
def test_camel_case_becomes_words(keyword: str, variable: str) -> None:
    assert codify.camel_to_underscore(keyword) == variable


def test_tags_are_pairs_of_hexadecimal_numbers() -> None:
    assert codify.tag_repr(Tag(0x0009ABCD)) == "(0x0009, 0xABCD)"


# ---- pydicom's command functions ----


def arguments(ds: Dataset, element: Any = None, **options: Any) -> argparse.Namespace:
    known = {"exclude_size": 100, "include_private": False, "save_as": None, "outfile": None}
    return argparse.Namespace(filespec=[(ds, element)], **(known | options))


def test_do_codify_writes_to_a_file_object(capsys: Output) -> None:
    out = io.StringIO()
    codify.do_codify(arguments(file_dataset(), outfile=out, save_as="it.dcm"))
    assert out.getvalue().endswith("\nds.save_as(r'it.dcm', enforce_file_format=True)")
    out = io.StringIO()
    codify.do_codify(arguments(one(0x00100020, "LO", "x"), outfile=out, save_as="it.dcm"))
    assert out.getvalue().endswith("\nds.save_as(r'it.dcm', enforce_file_format=False)")
    codify.do_codify(arguments(file_dataset()))
    assert "PatientName = 'Ü^B'" in capsys.readouterr().out


def test_do_codify_takes_a_data_set_alone() -> None:
    ds = Dataset()
    ds.BeamSequence = [one(0x00100020, "LO", "x")]
    out = io.StringIO()
    codify.do_codify(arguments(ds, ds.BeamSequence[0], outfile=out))
    assert "ds.PatientID = 'x'" in out.getvalue()
    assert "save_as" not in out.getvalue()
    for wrong in (ds.BeamSequence, "text", Sequence()):
        with pytest.raises(NotImplementedError):
            codify.do_codify(arguments(ds, wrong))


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("a.dcm", "r'a.dcm'"),
        ("C:\\scans\\a.dcm", "r'C:\\scans\\a.dcm'"),
        ("it's.dcm", '"it\'s.dcm"'),
        ("ends\\", "'ends\\\\'"),
        ("a\nb", "'a\\nb'"),
    ],
)
def test_a_path_cannot_leave_its_literal(path: str, source: str) -> None:
    code = codify.code_to_save(file_dataset(), save_as=path)
    assert code.rsplit("\n", 1)[1].startswith(f"ds.save_as({source}, ")
    assert ast.literal_eval(source) == path


def test_main_reads_a_file_and_replaces_none(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "in.dcm"
    path.write_bytes(part10(EXPLICIT_LITTLE.element(0x00100020, "LO", "AB")))
    target = tmp_path / "out.py"
    codify.main(100, [str(path), str(target)])
    code = target.read_text(encoding="utf-8")
    assert "ds.PatientID = 'AB'" in code
    assert f"ds.save_as(r'{tmp_path / 'in_from_codify.dcm'}', " in code
    assert str(target) in capsys.readouterr().out
    target.write_text("mine")
    with pytest.raises(FileExistsError):
        codify.main(100, [str(path), str(target)])
    assert target.read_text() == "mine"
    codify.main(100, [str(path), str(target), "--overwrite"])
    assert target.read_text(encoding="utf-8") == code
    assert [found.name for found in sorted(tmp_path.iterdir())] == ["in.dcm", "out.py"]
