"""Blocks of private elements and their creators: row C17 (PS3.5 7.8.1)."""

from __future__ import annotations

import warnings
from io import BytesIO

import pytest

from cydicom import dcmread
from cydicom.dataset import Dataset
from cydicom.errors import DicomReadWarning
from tests.conformance.forms import (
    EXPLICIT,
    FORMS,
    IMPLICIT,
    every_explicit_form,
    every_form,
    kinds,
    made,
    saved,
)
from tests.corpus.build import Encoding

E, I = EXPLICIT.encoding, IMPLICIT.encoding  # noqa: E741
SIEMENS = "SIEMENS MR HEADER"
B_VALUE, SEQUENCE = 0x0C, 0x00400275

to_every_form = pytest.mark.parametrize("target", FORMS, ids=[f"to-{form.name}" for form in FORMS])


def creator(encoding: Encoding, block: int, name: str, group: int = 0x0019) -> bytes:
    text = name.encode()
    return encoding.element(group << 16 | block, "LO", text + b" " * (len(text) % 2))


def element(encoding: Encoding, block: int, vr: str, value: bytes, number: int = B_VALUE) -> bytes:
    return encoding.element(0x00190000 | block << 8 | number, vr, value)


# C17: (gggg,00bb) owns (gggg,bb00-bbFF) of its data set.


@pytest.mark.parametrize("block", (0x10, 0x11, 0x7F, 0xFF))
def test_a_creator_owns_the_block_with_its_number_wherever_it_is(block):
    ds = IMPLICIT.read(creator(I, block, SIEMENS) + element(I, block, "IS", b"50"))
    tag = 0x00190000 | block << 8 | B_VALUE
    assert ds[tag].VR == "IS"
    assert ds[tag].value == 50
    assert ds[tag].private_creator == SIEMENS
    assert ds.private_block(0x0019, SIEMENS)[B_VALUE].value == 50
    assert ds.get_private_item(0x0019, B_VALUE, SIEMENS).tag == tag


@pytest.mark.parametrize("block", (0x10, 0x11, 0x7F, 0xFF))
@every_explicit_form
def test_a_block_keeps_its_number_and_its_vrs_in_another_form(form, block):
    ds = IMPLICIT.read(creator(I, block, SIEMENS) + element(I, block, "IS", b"50"))
    encoding = form.encoding
    body = creator(encoding, block, SIEMENS) + element(encoding, block, "IS", b"50")
    assert form.written(ds) == body
    assert IMPLICIT.written(form.read(body)) == creator(I, block, SIEMENS) + element(I, block, "IS", b"50")


def two(encoding: Encoding) -> bytes:
    """Return blocks of two creators in one group, whose elements of one number have different VRs."""
    return (
        creator(encoding, 0x10, "ACME 1.1")
        + creator(encoding, 0x11, SIEMENS)
        + element(encoding, 0x10, "UN", b"ab")
        + element(encoding, 0x11, "IS", b"50")
    )


@every_form
def test_two_creators_in_one_group_own_a_block_each(form):
    ds = form.read(two(form.encoding))
    assert ds.private_creators(0x0019) == ["ACME 1.1", SIEMENS]
    assert ds.private_block(0x0019, "ACME 1.1")[B_VALUE].value == b"ab"
    assert ds.private_block(0x0019, SIEMENS)[B_VALUE].value == 50
    assert B_VALUE in ds.private_block(0x0019, SIEMENS)
    with pytest.raises(KeyError):
        ds.private_block(0x0019, "SOMEONE")


@to_every_form
@every_form
def test_two_creators_in_one_group_are_kept_in_every_form(form, target):
    assert target.written(form.read(two(form.encoding))) == two(target.encoding)


@every_form
def test_a_new_creator_gets_the_first_unused_element(form):
    encoding = form.encoding
    ds = form.read(two(encoding))
    ds.private_block(0x0019, "NEW ONE ", create=True).add_new(1, "LO", "text")
    expected = (
        creator(encoding, 0x10, "ACME 1.1")
        + creator(encoding, 0x11, SIEMENS)
        + creator(encoding, 0x12, "NEW ONE ")
        + element(encoding, 0x10, "UN", b"ab")
        + element(encoding, 0x11, "IS", b"50")
        + element(encoding, 0x12, "LO", b"text", number=1)
    )
    assert form.body(saved(ds)) == expected


@every_form
def test_a_gap_between_creators_is_the_first_unused_element(form):
    encoding = form.encoding
    ds = form.read(creator(encoding, 0x10, "ACME") + creator(encoding, 0x12, "OTHER 12"))
    assert ds.private_block(0x0019, "BETWEEN", create=True).block_start == 0x1100
    assert form.body(saved(ds)) == (
        creator(encoding, 0x10, "ACME")
        + creator(encoding, 0x11, "BETWEEN")
        + creator(encoding, 0x12, "OTHER 12")
    )


def merge(target: Dataset, source: Dataset, group: int) -> None:
    """Copy the private blocks of a group as 7.8.1 wants it: each to a block that its creator has there."""
    for name in source.private_creators(group):
        block = source.private_block(group, name)
        there = target.private_block(group, name, create=True)
        for number in range(0x100):
            if number in block:
                there.add_new(number, block[number].VR, block[number].value)


@every_form
def test_blocks_that_are_merged_into_another_data_set_shift_to_free_numbers(form):
    encoding = form.encoding
    target = form.read(creator(encoding, 0x10, "ACME 1.1") + element(encoding, 0x10, "LO", b"kept"))
    source = form.read(
        creator(encoding, 0x10, SIEMENS)
        + creator(encoding, 0x11, "ACME 1.1")
        + element(encoding, 0x10, "IS", b"50")
        + element(encoding, 0x11, "LO", b"new ", number=0x20)
    )
    if form is IMPLICIT:
        source[0x00191120].VR = target[0x0019100C].VR = "LO"
        source[0x00191120].value, target[0x0019100C].value = "new", "kept"
    merge(target, source, 0x0019)
    assert form.body(saved(target)) == (
        creator(encoding, 0x10, "ACME 1.1")
        + creator(encoding, 0x11, SIEMENS)
        + element(encoding, 0x10, "LO", b"kept")
        + element(encoding, 0x10, "LO", b"new ", number=0x20)
        + element(encoding, 0x11, "IS", b"50")
    )
    assert form.again(target).private_block(0x0019, SIEMENS)[B_VALUE].value == 50


def twice(encoding: Encoding) -> bytes:
    return (
        creator(encoding, 0x10, SIEMENS)
        + creator(encoding, 0x11, SIEMENS)
        + element(encoding, 0x10, "IS", b"50")
        + element(encoding, 0x11, "IS", b"1000")
    )


def test_a_creator_that_reserved_two_blocks_owns_both():
    """7.8.1 a does not allow it; files have it, and nothing of them is lost."""
    ds = IMPLICIT.read(twice(I))
    assert (ds[0x0019100C].value, ds[0x0019110C].value) == (50, 1000)
    assert ds[0x0019110C].private_creator == SIEMENS
    assert ds.private_block(0x0019, SIEMENS).block_start == 0x1000
    assert kinds(ds) == set()


@to_every_form
@every_form
def test_two_blocks_of_one_creator_are_kept_apart(form, target):
    ds = form.read(twice(form.encoding))
    assert target.written(ds) == twice(target.encoding)
    ds.private_block(0x0019, SIEMENS)[B_VALUE].value = 60
    assert target.written(ds) == twice(target.encoding).replace(b"50", b"60")


def in_item(encoding: Encoding, vr: str) -> bytes:
    """Return a data set that has a creator around an item whose private element has none."""
    item = encoding.item(element(encoding, 0x10, vr, b"50"))
    return (
        creator(encoding, 0x10, SIEMENS)
        + element(encoding, 0x10, "IS", b"50")
        + encoding.sequence(SEQUENCE, [item])
    )


@every_explicit_form
def test_an_item_does_not_inherit_the_creators_around_it(form):
    ds = IMPLICIT.read(in_item(I, "UN"))
    element_of_item = ds[SEQUENCE].value[0][0x0019100C]
    assert element_of_item.VR == "UN"
    assert element_of_item.value == b"50"
    assert element_of_item.private_creator is None
    assert form.written(ds) == in_item(form.encoding, "UN")
    assert form.written(IMPLICIT.read(in_item(I, "UN"))) == in_item(form.encoding, "UN")


@every_explicit_form
def test_items_may_reserve_one_block_for_different_creators(form):
    def body(encoding: Encoding) -> bytes:
        first = encoding.item(creator(encoding, 0x10, SIEMENS) + element(encoding, 0x10, "IS", b"50"))
        second = encoding.item(creator(encoding, 0x10, "ACME") + element(encoding, 0x10, "UN", b"50"))
        return encoding.sequence(SEQUENCE, [first, second])

    ds = IMPLICIT.read(body(I))
    assert [item[0x0019100C].VR for item in ds[SEQUENCE].value] == ["IS", "UN"]
    assert form.written(ds) == body(form.encoding)
    assert form.written(IMPLICIT.read(body(I))) == body(form.encoding)


def test_a_block_whose_creator_is_removed_is_not_known_any_more():
    ds = IMPLICIT.read(creator(I, 0x10, SIEMENS) + element(I, 0x10, "IS", b"50"))
    del ds[0x00190010]
    assert EXPLICIT.written(ds) == element(E, 0x10, "UN", b"50")


def test_the_creator_is_of_the_default_repertoire_whatever_the_character_set():
    ds = EXPLICIT.read(
        E.element(0x00080005, "CS", "ISO_IR 100"),
        creator(E, 0x10, SIEMENS) + element(E, 0x10, "LO", "Ä ".encode("latin-1")),
    )
    ds.SpecificCharacterSet = "ISO_IR 192"
    assert EXPLICIT.body(saved(ds)) == (
        E.element(0x00080005, "CS", "ISO_IR 192")
        + creator(E, 0x10, SIEMENS)
        + element(E, 0x10, "LO", "Ä".encode())
    )


@pytest.mark.parametrize("group", (0x0001, 0x0003, 0x0005, 0x0007, 0xFFFF))
def test_odd_groups_that_are_not_private_are_read_and_kept(group):
    """7.8.1 d: these tags shall not be used; a file that has them is not damaged by a save."""
    raw = E.element(group << 16 | 0x1001, "LO", "ACME")
    tail = E.element(0x00080060, "CS", "CT")
    data = EXPLICIT.file(raw + tail if group < 8 else tail + raw)
    with warnings.catch_warnings(action="ignore", category=DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert ds[group << 16 | 0x1001].value == "ACME"
    assert saved(ds) == data
    ds.Modality = "MR"
    assert EXPLICIT.body(saved(ds)) == EXPLICIT.body(data).replace(b"CT", b"MR")


def test_private_elements_can_be_removed_at_every_level():
    private = creator(E, 0x10, SIEMENS) + element(E, 0x10, "IS", b"50")
    modality = E.element(0x00080060, "CS", "CT")
    ds = EXPLICIT.read(modality, private, E.sequence(SEQUENCE, [E.item(modality + private)]))
    ds.remove_private_tags()
    assert EXPLICIT.body(saved(ds)) == modality + E.sequence(SEQUENCE, [E.item(modality)])


def test_a_block_made_in_memory_is_written_with_its_creator():
    ds = made((0x00080060, "CS", "CT"))
    block = ds.private_block(0x0011, "ACME", create=True)
    block.add_new(1, "US", 258)
    block.add_new(0xFF, "DS", "1.5")
    assert EXPLICIT.written(ds) == (
        E.element(0x00080060, "CS", "CT")
        + creator(E, 0x10, "ACME", group=0x0011)
        + E.number(0x00111001, "US", 258)
        + E.element(0x001110FF, "DS", "1.5 ")
    )
