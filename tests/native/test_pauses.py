"""Kernels that pause to let signals in go on where they were."""

from __future__ import annotations

from cydicom import dcmread
from tests.corpus.build import EXPLICIT_LITTLE as E
from tests.corpus.build import SEQUENCE_DELIMITER, part10
from tests.corpus.case import SEQUENCE

#: More headers, or bytes that could begin a delimiter, than are looked at without a pause.
MANY = 2_200_000
BEHIND = E.element(0x00100020, "LO", b"AB")
UNDEFINED = 0xFFFFFFFF


def test_a_walk_that_pauses_passes_over_all_items() -> None:
    inner = E.sequence(SEQUENCE, [E.item() * MANY], undefined=True)
    dataset = dcmread(
        part10(E.sequence(0x00081110, [E.item(inner, undefined=True)], undefined=True) + BEHIND)
    )
    assert dataset.PatientID == "AB"
    assert dataset[0x00081110].value[0].get_item(SEQUENCE).length == UNDEFINED
    assert len(dataset[0x00081110].value[0][SEQUENCE].value) == MANY
    assert len(dataset.read_report) == 0


def test_a_search_that_pauses_finds_the_delimiter() -> None:
    value = b"\xfe" * MANY
    delimiter = E.delimiter(SEQUENCE_DELIMITER)
    dataset = dcmread(part10(E.header(0x00091010, "OB", UNDEFINED) + value + delimiter + BEHIND))
    assert dataset[0x00091010].value == value
    assert dataset.PatientID == "AB"


def test_a_search_that_pauses_finds_that_there_is_no_delimiter(recwarn: object) -> None:
    value = b"\xfe" * MANY
    dataset = dcmread(part10(E.header(0x00091010, "OB", UNDEFINED) + value))
    assert dataset[0x00091010].value == value
    assert [entry.kind for entry in dataset.read_report] == ["missing-delimiter"]


def test_a_scan_that_pauses_finds_what_is_wanted() -> None:
    data = part10(E.element(0x00080014, "UI") * MANY + BEHIND)
    dataset = dcmread(data, specific_tags=["PatientID"])
    assert [element.tag for element in dataset] == [0x00100020]
