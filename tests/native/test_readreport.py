"""ReadReport and its entries: what a read tells of what it repaired."""

from __future__ import annotations

import pickle
import warnings

import pytest

from cydicom._native import elements
from cydicom._native.blocks import Blocks
from cydicom._native.faults import ReportEntry
from cydicom._native.readreport import ReadReport
from cydicom.errors import DicomReadWarning
from cydicom.tag import BaseTag
from tests.corpus.build import EXPLICIT_LITTLE, SEQUENCE_DELIMITER

MODALITY, NAME = 0x00080060, 0x00100010
SOUND = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT") + EXPLICIT_LITTLE.element(NAME, "PN", b"Doe^")

#: Every kind of entry, by its number.
KINDS = (
    "truncated-value trailing-bytes padding stray-delimiter duplicate-tag descending-tags missing-delimiter "
    "delimiter-length bad-vr bad-item item-overrun odd-length undefined-length vr-switch unreadable "
    "reserved-bytes group-length byte-order character-set deflate group-in-data-set no-transfer-syntax "
    "unknown-transfer-syntax empty-data-set no-prefix meta preamble misplaced-prefix wrong-length omitted "
    "pixel-data-length no-pixel-data"
).split()
QUIET = {"no-prefix", "preamble", "no-pixel-data"}
#: Kinds that may be added behind these.
BEYOND = 64


def test_a_sound_data_set_has_an_empty_report() -> None:
    _, report = elements.scan(SOUND, False, True)
    assert len(report) == 0
    assert report.entries() == ()


def test_an_entry_tells_what_was_repaired() -> None:
    with pytest.warns(DicomReadWarning, match=r"\(0010,0010\) at offset 10"):
        _, report = elements.scan(SOUND[:-2], False, True)
    (entry,) = report.entries()
    assert (entry.kind, entry.offset, entry.nbytes, entry.tag) == ("truncated-value", 10, 2, NAME)
    assert isinstance(entry.tag, BaseTag)
    assert (
        str(entry) == entry.message == "(0010,0010) at offset 10: the value should have 4 bytes, but 2 remain"
    )
    assert repr(entry) == f"<truncated-value: {entry.message}>"


def test_each_kind_has_a_name_and_a_sentence() -> None:
    report = ReadReport()
    for kind in range(len(KINDS)):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            report.note(kind, NAME, 100 + kind, 8, 0x4142)
    assert [entry.kind for entry in report.entries()] == KINDS
    for entry in report.entries():
        assert entry.message.startswith(f"(0010,0010) at offset {entry.offset}: ")
        assert "{" not in entry.message


@pytest.mark.parametrize("kind", [-1, -(2**31), BEYOND, 1000, 2**31 - 1])
def test_a_kind_that_is_not_there_is_refused(kind: int) -> None:
    report = ReadReport()
    with pytest.raises(ValueError, match="kind"):
        report.note(kind, NAME, 0)
    assert report.entries() == ()


def test_a_warning_is_given_once_for_each_kind() -> None:
    report = ReadReport()
    with pytest.warns(DicomReadWarning) as given:
        report.note(KINDS.index("padding"), NAME, 0)
        report.note(KINDS.index("padding"), NAME, 8)
        report.note(KINDS.index("bad-vr"), NAME, 16)
        report.note(KINDS.index("bad-vr"), NAME, 24)
    assert len(given) == 2
    assert len(report) == 4


def test_one_scan_gives_one_warning() -> None:
    delimiter = EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER)
    empty = [EXPLICIT_LITTLE.element(0x00080001 + i, "LO") for i in range(3)]
    data = b"".join(delimiter + element for element in empty) + SOUND[:-2]
    with pytest.warns(DicomReadWarning, match=r"and 3 more") as given:
        elements.scan(data, False, True)
    assert len(given) == 1


@pytest.mark.parametrize("kind", sorted(QUIET))
def test_what_leaves_nothing_in_doubt_is_no_warning(kind: str) -> None:
    report = ReadReport()
    report.note(KINDS.index(kind), 0, 0)
    report.announce()
    assert [entry.kind for entry in report.entries()] == [kind]
    assert report.entries()[0].tag is None


def test_the_same_fault_is_noted_once() -> None:
    report = ReadReport()
    with pytest.warns(DicomReadWarning):
        report.note(1, NAME, 5, 3)
    report.note(1, NAME, 5, 3)
    assert len(report) == 1


def test_a_warning_made_an_error_leaves_the_report_whole() -> None:
    report = ReadReport()
    with pytest.raises(DicomReadWarning):
        elements.table_of(Blocks.whole(SOUND[:-2]), 0, len(SOUND) - 2, False, True, report)
    assert [entry.kind for entry in report.entries()] == ["truncated-value"]


def test_a_report_of_very_many_faults_counts_what_it_leaves_out() -> None:
    delimiter = EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER)
    empty = (EXPLICIT_LITTLE.element(0x00100000 + i, "LO") for i in range(50_000))
    data = b"".join(delimiter + element for element in empty)
    with pytest.warns(DicomReadWarning):
        _, report = elements.scan(data, False, True)
    entries = report.entries()
    assert 100 <= len(entries) <= 20_000
    assert entries[-1].kind == "omitted"
    assert str(50_001 - len(entries)) in entries[-1].message


def test_a_report_comes_back_from_a_pickle_without_warning_again() -> None:
    report = ReadReport()
    with pytest.warns(DicomReadWarning):
        report.note(KINDS.index("padding"), NAME, 0, 8, 9)
    again = pickle.loads(pickle.dumps(report))
    assert again.entries() == report.entries()
    again.note(KINDS.index("padding"), NAME, 100)
    with pytest.warns(DicomReadWarning):
        again.note(KINDS.index("bad-vr"), NAME, 100)


def test_entries_are_equal_by_what_they_tell() -> None:
    entry = ReportEntry("padding", 5, 8, NAME, "eight zeros")
    assert entry == ReportEntry("padding", 5, 8, NAME, "eight zeros")
    assert hash(entry) == hash(ReportEntry("padding", 5, 8, NAME, "eight zeros"))
    assert entry != ReportEntry("padding", 6, 8, NAME, "eight zeros")
    assert entry != "padding"
    assert pickle.loads(pickle.dumps(entry)) == entry


def test_an_entry_cannot_be_changed() -> None:
    entry = ReportEntry("padding", 5, 8, None, "eight zeros")
    for name in ("kind", "offset", "nbytes", "tag", "message"):
        with pytest.raises(AttributeError):
            setattr(entry, name, 1)


def test_none_is_no_kind_of_entry() -> None:
    with pytest.raises(TypeError):
        ReportEntry(None, 0, 0, None, "")  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        ReportEntry("padding", 0, 0, None, None)  # type: ignore[arg-type]
