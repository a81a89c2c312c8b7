"""ElementTable, ItemIndex and ReadReport: what Python sees of a scan."""

from __future__ import annotations

import pickle
import warnings
from typing import Any

import numpy
import pytest

from cydicom._native import elements
from cydicom._native.blocks import Blocks
from cydicom._native.elements import ElementTable, ItemIndex, ReadReport
from cydicom._native.faults import ReportEntry
from cydicom.errors import DicomReadWarning, LimitError
from cydicom.tag import BaseTag
from tests.corpus.build import EXPLICIT_LITTLE, ITEM, SEQUENCE_DELIMITER, UNDEFINED
from tests.reference import native_scan

NAME, MODALITY, SEQUENCE = 0x00100010, 0x00080060, 0x00081115
SOUND = EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT") + EXPLICIT_LITTLE.element(NAME, "PN", b"Doe^")

#: Every kind of entry, by its number.
KINDS = (
    "truncated-value trailing-bytes padding stray-delimiter duplicate-tag descending-tags missing-delimiter "
    "delimiter-length bad-vr bad-item item-overrun odd-length undefined-length vr-switch unreadable "
    "reserved-bytes group-length byte-order character-set deflate group-in-data-set no-transfer-syntax "
    "unknown-transfer-syntax empty-data-set no-prefix meta preamble misplaced-prefix wrong-length omitted "
    "pixel-data-length"
).split()
QUIET = {"no-prefix", "preamble"}
#: Kinds that may be added behind these.
BEYOND = 64


# Tables.


def test_a_table_tells_its_region_and_encoding() -> None:
    table = elements.table_of(Blocks.whole(b"\0" * 8 + SOUND), 8, 8 + len(SOUND), False, True, None)
    assert (table.start, table.end, table.count, table.written) == (8, 8 + len(SOUND), 2, 2)
    assert (table.implicit, table.little, table.stopped) == (False, True, False)
    assert table.blocks.size == 8 + len(SOUND)


@pytest.mark.parametrize("order", [(1, 2, 3), (3, 2, 1), (2, 2, 1), (1, 1, 1), (2, 1, 2)])
def test_a_table_counts_each_tag_once(order: tuple[int, ...]) -> None:
    data = b"".join(EXPLICIT_LITTLE.element(NAME + i, "SH", bytes((64 + i, 32))) for i in order)
    table = native_scan.scan(data, False, True)
    assert [record.tag - NAME for record in table.records] == list(order)


@pytest.mark.parametrize("data", [b"", SOUND, SOUND[::-1] + SOUND, SOUND + SOUND])
def test_a_table_comes_back_from_its_bytes(data: bytes) -> None:
    blocks = Blocks.whole(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        table = elements.table_of(blocks, 0, len(data), False, True, None)
    state = pickle.loads(pickle.dumps(table.to_pickle()))
    again = ElementTable.from_pickle(blocks, 0, len(data), False, True, state)
    assert again.to_list() == table.to_list()
    assert (again.count, again.written, again.end) == (table.count, table.written, len(data))


def test_a_pickled_order_cannot_refer_to_records_that_are_not_there() -> None:
    table, _ = elements.scan(SOUND, False, True)
    records, _ = table.to_pickle()
    with pytest.raises(ValueError, match="record"):
        ElementTable.from_pickle(table.blocks, 0, 0, False, True, (records, b"\x05\0\0\0"))


def test_tables_and_indices_are_pickled_by_what_holds_them() -> None:
    table, _ = elements.scan(SOUND, False, True)
    index, _ = elements.items(EXPLICIT_LITTLE.item(SOUND), False, True)
    for part in (table, index):
        with pytest.raises(TypeError):
            pickle.dumps(part)


def test_an_index_comes_back_from_its_bytes() -> None:
    data = EXPLICIT_LITTLE.item(SOUND) + EXPLICIT_LITTLE.item(b"", undefined=True)
    index, report = elements.items(data, False, True)
    assert index.count == 2
    assert len(report) == 0
    again = ItemIndex.from_pickle(index.blocks, index.to_pickle())
    assert again.to_list() == index.to_list() == [(8, len(SOUND), False), (len(SOUND) + 16, 0, True)]


def test_tables_made_by_hand_are_empty() -> None:
    assert ElementTable().to_list() == []
    assert ItemIndex().to_list() == []
    assert ElementTable().to_pickle() == (b"", None)


# Arguments.


@pytest.mark.parametrize("function", [elements.scan, elements.items])
def test_any_bytes_like_object_is_scanned(function: Any) -> None:
    data = EXPLICIT_LITTLE.item(SOUND) if function is elements.items else SOUND
    expected = function(data, False, True)[0].to_list()
    doubled = numpy.frombuffer(bytes(byte for byte in data for _ in range(2)), numpy.uint8)
    for source in (bytearray(data), memoryview(data), doubled[::2]):
        assert function(source, False, True)[0].to_list() == expected


@pytest.mark.parametrize("function", [elements.scan, elements.items])
@pytest.mark.parametrize("data", [None, "text", 5])
def test_what_is_not_bytes_is_refused(function: Any, data: Any) -> None:
    with pytest.raises(TypeError):
        function(data, False, True)


@pytest.mark.parametrize("function", [elements.table_of, elements.nested_end, ItemIndex.from_pickle])
def test_none_is_refused(function: Any) -> None:
    with pytest.raises(TypeError):
        function(None, 0, 0, False, True, None)
    with pytest.raises(TypeError):
        ElementTable.from_pickle(Blocks(0), 0, 0, False, True, None)  # type: ignore[arg-type]


def test_a_walk_over_bytes_that_are_not_there_raises() -> None:
    with pytest.raises(EOFError):
        elements.nested_end(Blocks(100), 0, False, True, False)


@pytest.mark.parametrize("tags", [b"", b"123", b"\xff" * 7])
def test_a_list_of_wanted_tags_may_be_of_any_length(tags: bytes) -> None:
    table = elements.table_of(Blocks.whole(SOUND), 0, len(SOUND), False, True, None, wanted=tags)
    assert table.count == 0


@pytest.mark.parametrize("depth", [0, -1, -(2**40)])
def test_no_depth_at_all_refuses_every_item(depth: int) -> None:
    assert elements.scan(SOUND, False, True, depth)[0].count == 2
    nested = EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item(SOUND)], undefined=True)
    with pytest.raises(LimitError):
        elements.scan(nested, False, True, depth)
    with pytest.raises(LimitError) as fault:
        elements.items(EXPLICIT_LITTLE.item(SOUND), False, True, depth)
    assert fault.value.offset == 0


def test_the_error_tells_where_it_is_too_deep() -> None:
    opening = EXPLICIT_LITTLE.header(SEQUENCE, "SQ", UNDEFINED) + EXPLICIT_LITTLE.delimiter(ITEM, UNDEFINED)
    with pytest.raises(LimitError) as fault:
        elements.scan(SOUND + opening * 20, False, True, 10)
    assert fault.value.tag == SEQUENCE
    assert fault.value.offset == len(SOUND) + 20 * 10
    assert f"offset {fault.value.offset}" in str(fault.value)


# Reports.


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
    data = EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER) * 3 + SOUND[:-2]
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
    data = EXPLICIT_LITTLE.delimiter(SEQUENCE_DELIMITER) * 50_000
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
