"""Kernels that pause to let signals in go on where they were."""

from __future__ import annotations

import pytest

from cydicom import dcmread
from cydicom._native import rle
from cydicom._native.numbers import number_list
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


def test_a_plane_larger_than_a_step_is_decoded_and_encoded_whole() -> None:
    # Of one byte a pixel: no part of it is woven with another.
    rows, columns = 2500, 8000
    plane = b"".join(bytes([row % 251]) * columns for row in range(rows))
    encoded = rle.encode(plane, rows, columns, 1, 1)
    assert rle.decode(encoded, rows * columns, 1, 1) == (plane, 0)
    # No-operations between the packets, and zeros behind them, do no harm however many there are.
    padded = encoded[:64] + b"\x80" * 17_000_000 + encoded[64:] + bytes(17_000_000)
    assert rle.decode(padded, rows * columns, 1, 1) == (plane, 0)


@pytest.mark.parametrize(("vr", "kind"), [("DS", float), ("IS", int)])
def test_a_list_longer_than_a_step_has_all_numbers(vr: str, kind: type) -> None:
    count = 600_000
    numbers = number_list(b"\\".join([b"%d" % i for i in range(count)]), vr)
    assert len(numbers) == count
    places = [0, 262_143, 262_144, 524_288, count - 1]
    assert [numbers[i] for i in places] == places
    assert numbers.to_array().tolist() == list(map(kind, range(count)))


def test_a_list_that_goes_wrong_behind_a_step_is_none_of_numbers() -> None:
    with pytest.raises(ValueError, match="plain numbers"):
        number_list(b"1\\" * 300_000 + b"x", "DS")
