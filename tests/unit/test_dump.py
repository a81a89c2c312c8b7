"""Bytes as hexadecimal text, and data sets printed element by element, with pydicom as the oracle."""

from __future__ import annotations

import contextlib
import io
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cydicom import Dataset
from cydicom.util import dump
from tests.reference.oracle import same_as_pydicom


@given(
    st.binary(max_size=600) | st.integers(0, 70000).map(bytes),
    st.integers(0, 700),
    st.none() | st.integers(0, 700),
    st.booleans(),
)
def test_a_dump_is_that_of_pydicom(data: bytes, start: int, stop: int | None, show_address: bool) -> None:
    theirs = pytest.importorskip("pydicom.util.dump")
    assert dump.hexdump(io.BytesIO(data), start, stop, show_address) == theirs.hexdump(
        io.BytesIO(data), start, stop, show_address
    )
    assert dump.datadump(data, start, stop) == theirs.datadump(data, start, stop)


def test_a_line_has_an_offset_bytes_and_characters() -> None:
    assert dump.datadump(b"DICM\x02\x00\xe9~\\|" * 2).split("\n") == [
        "00  44 49 43 4D 02 00 E9 7E 5C 7C 44 49 43 4D 02 00  DICM.....|DICM..",
        "10  E9 7E 5C 7C                                      ...|",
    ]
    assert dump.datadump(b"") == ""


@given(st.integers(-1, 0x110000))
def test_characters_are_those_of_pydicom(code: int) -> None:
    theirs = pytest.importorskip("pydicom.util.dump")
    assert dump.print_character(code) == theirs.print_character(code)


@pytest.mark.parametrize("kind", [str, bytes, None])
def test_a_file_is_dumped_by_any_kind_of_path(tmp_path: Any, kind: Any) -> None:
    path = tmp_path / "bytes"
    path.write_bytes(bytes(range(40)))
    name = path if kind is None else str(path) if kind is str else str(path).encode()
    assert dump.filedump(name, 3, 20) == dump.datadump(bytes(range(40)), 3, 20)


def nested(dicom: Any) -> Any:
    ds = dicom.Dataset()
    ds.PatientName = "A^B"
    ds.BeamSequence = [dicom.Dataset(), dicom.Dataset()]
    ds.BeamSequence[0].ControlPointSequence = [dicom.Dataset()]
    ds.BeamSequence[0].ControlPointSequence[0].GantryAngle = "1.0"
    ds.BeamSequence[0].BeamName = "a"
    ds.BeamSequence[1].DoseReferenceSequence = []
    ds.PixelData = b"1234"
    return ds


@pytest.mark.parametrize("indent", [(), (1,), (2, "  ")])
@same_as_pydicom
def test_pretty_print_prints_what_pydicom_does(dicom: Any, indent: Any) -> str:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        getattr(dicom, "util.dump").pretty_print(nested(dicom), *indent)
    return out.getvalue()


def test_every_level_is_indented_by_what_was_given(capsys: pytest.CaptureFixture[str]) -> None:
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].ControlPointSequence = [Dataset()]
    ds.BeamSequence[0].ControlPointSequence[0].Rows = 1
    dump.pretty_print(ds, 1, ">")
    lines = capsys.readouterr().out.split("\n")
    assert [line.partition("(")[0].rstrip("-") for line in lines] == [">", ">>", ">>>", ">>>", ">>", ""]


def test_deep_nesting_is_printed_and_a_cycle_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    ds = Dataset()
    for _ in range(1200):
        outer = Dataset()
        outer.BeamSequence = [ds]
        ds = outer
    dump.pretty_print(ds, indent_chars="")
    assert capsys.readouterr().out.count("---------") == 1200
    ds = Dataset()
    ds.BeamSequence = [Dataset()]
    ds.BeamSequence[0].BeamSequence = [ds]
    with pytest.raises(ValueError, match="contains itself"):
        dump.pretty_print(ds)
