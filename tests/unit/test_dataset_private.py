"""Private elements, their creators and blocks (PS3.5 7.8), with pydicom as the oracle."""

from __future__ import annotations

import copy

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def small(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "CITIZEN^Jan"
    ds.add_new(0x00090010, "LO", "Creator 1.0")
    ds.add_new(0x00090011, "LO", "Creator 2.0")
    ds.add_new(0x00091001, "SH", "Version1")
    ds.add_new(0x00091101, "SH", "Version2")
    ds.add_new(0x00090012, "LO", "Creator 3.0")
    ds.add_new(0x00190010, "LO", "GEMS_ACQU_01")
    ds.add_new(0x00191002, "SL", 5)
    ds.add_new(0x00211001, "SH", "without creator")
    return ds


def source(encoding=EXPLICIT_LITTLE):
    return (
        encoding.element(0x00090010, "LO", "GEMS_IDEN_01")
        + encoding.element(0x00091001, "LO", "GE_GENESIS_FF ")
        + encoding.element(0x00091004, "SH", "EXAM")
        + encoding.element(0x000910E7, "UL", b"\1\0\0\0")
        + encoding.element(0x00091110, "UN", b"ab")
        + encoding.element(0x00190010, "LO", "Nobody")
        + encoding.element(0x00191002, "LO", "x ")
        + encoding.element(0x00210012, "LO", "")
        + encoding.element(0x00211201, "LO", "y ")
    )


@pytest.mark.parametrize("wanted", [
    (0x9, "Creator 1.0"), (0x9, "Creator 2.0"), (0x9, "Creator 3.0"), (0x9, "Creator 4.0"), (0x9, ""),
    (0x9, None), (0x10, "Creator 1.0"), (0x19, "GEMS_ACQU_01"), (0x21, "Creator 1.0"), (0x1000B, "x"),
    (-1, "x"), ("9", "x"), (0x9, 5), (0x8, ""),
])  # fmt: skip
@pytest.mark.parametrize("create", [False, True])
@same_as_pydicom
def test_a_block_is_found_or_made(dicom, wanted, create):
    ds = small(dicom)

    def block():
        found = ds.private_block(*wanted, create)
        return found.group, found.private_creator, found.block_start, found.dataset is ds, type(found)

    return attempts(block, block, lambda: ds)


@same_as_pydicom
def test_a_block_gives_its_elements_by_offset(dicom):
    ds = small(dicom)
    block = ds.private_block(0x0009, "Creator 2.0")

    def delete(offset):
        del block[offset]
        return ds

    return attempts(
        lambda: block[1],
        lambda: block[2],
        lambda: block[0x100],
        lambda: block["1"],
        lambda: 1 in block,
        lambda: 2 in block,
        lambda: 0x100 in block,
        lambda: int(block.get_tag(5)),
        lambda: block.get_tag(0x100),
        lambda: block.add_new(5, "LO", "new"),
        lambda: block[5],
        lambda: block.add_new(0x100, "LO", "new"),
        lambda: block.add_new(6, "SQ", [dicom.Dataset()]),
        lambda: block.add_new(6, "LO", "again"),
        lambda: block.add_new(7, "XX", "x"),
        lambda: delete(1),
        lambda: delete(1),
        lambda: delete(0x100),
    )


@same_as_pydicom
def test_the_first_free_element_takes_a_new_creator(dicom):
    ds = small(dicom)
    del ds[0x00090011]
    ds.private_block(0x0009, "New", create=True).add_new(1, "LO", "value")
    ds.private_block(0x0009, "Newer", create=True)
    ds.private_block(0x0023, "First", create=True)
    return ds


@same_as_pydicom
def test_a_group_can_run_out_of_blocks(dicom):
    ds = dicom.Dataset()
    for number in range(0x10, 0x100):
        ds.add_new((9, number), "LO", f"creator {number}")
    return attempts(
        lambda: ds.private_block(9, "creator 255").block_start,
        lambda: len(ds.private_creators(9)),
    )


def test_a_group_without_room_for_a_creator_and_an_offset_below_0_are_refused():
    # pydicom lets StopIteration through, and takes -1 for the last element of the block before.
    ds = CYDICOM.Dataset()
    for number in range(0x10, 0x100):
        ds.add_new((9, number), "LO", f"creator {number}")
    with pytest.raises(KeyError, match="0x0009"):
        ds.private_block(9, "one more", create=True)
    with pytest.raises(ValueError, match="-1"):
        ds.private_block(9, "creator 255")[-1]


@same_as_pydicom
def test_creators_are_listed_by_group(dicom):
    ds = small(dicom)
    return attempts(
        *(lambda group=group: ds.private_creators(group) for group in (9, 0x19, 0x21, 0x23, 8, -1, "9", 1))
    )


@same_as_pydicom
def test_one_element_of_a_block_is_got_at_once(dicom):
    ds = small(dicom)
    return attempts(
        lambda: ds.get_private_item(0x0009, 0x01, "Creator 1.0"),
        lambda: ds.get_private_item(0x0009, 0x01, "Creator 2.0"),
        lambda: ds.get_private_item(0x0009, 0x02, "Creator 2.0"),
        lambda: ds.get_private_item(0x0009, 0x01, "Creator 9.0"),
        lambda: ds.get_private_item(0x0010, 0x01, "Creator 9.0"),
        lambda: ds.get_private_item(0x0009, 0x100, "Creator 1.0"),
        lambda: ds.get_private_item(0x0009, 0x01, ""),
    )


@same_as_pydicom
def test_an_element_is_added_with_its_block_in_one_go(dicom):
    ds = small(dicom)
    return attempts(
        lambda: ds.add_new_private("GEMS_GENIE_1", 0x0009, 0x10, "value"),
        lambda: ds.add_new_private("GEMS_GENIE_1", 0x0009, 0x11, 5, "UL"),
        lambda: ds.add_new_private("Nobody", 0x0009, 0x11, "value"),
        lambda: ds.add_new_private("Nobody", 0x0009, 0x11, "value", "LO"),
        lambda: ds.add_new_private("Nobody", 0x0009, 0x12, "value", vr="LO"),
        lambda: ds.add_new_private("Nobody", 0x0010, 0x12, "value", "LO"),
        lambda: ds.add_new_private("", 0x0009, 0x12, "value", "LO"),
        lambda: ds.add_new_private("Nobody", 0x0009, 0x100, "value", "LO"),
        lambda: ds,
    )


@same_as_pydicom
def test_an_element_learns_its_creator_when_it_is_added(dicom):
    ds = small(dicom)
    element = dicom.DataElement(0x00191004, "SL", 5)
    alone = dicom.DataElement(0x00231004, "SL", 5)
    named = dicom.DataElement(0x00191005, "SL", 5)
    named.private_creator = "own"
    for one in (element, alone, named):
        ds.add(one)
    return [
        (one.private_creator, one.name, one.is_private, one.keyword, str(one)) for one in (*ds, *ds.iterall())
    ]


@pytest.mark.parametrize("implicit", [False, True])
@same_as_pydicom
def test_an_element_that_was_read_learns_its_creator_and_its_vr(dicom, implicit):
    encoding = IMPLICIT_LITTLE if implicit else EXPLICIT_LITTLE
    syntax = IMPLICIT_LITTLE_UID if implicit else "1.2.840.10008.1.2.1"
    ds = dicom.read(part10(source(encoding), syntax))
    facts = [(one.private_creator, one.name, str.__str__(one.VR), one.value, str(one)) for one in ds]
    return facts, ds.private_creators(9)


@same_as_pydicom
def test_the_creator_is_that_of_the_item_that_holds_the_element(dicom):
    item = EXPLICIT_LITTLE.item(source())
    ds = dicom.read(
        part10(source() + EXPLICIT_LITTLE.sequence(0x300A00B0, [item, EXPLICIT_LITTLE.item(b"")]))
    )
    inner = ds.BeamSequence[0]
    return [one.private_creator for one in inner], inner.get_private_item(9, 1, "GEMS_IDEN_01")


@same_as_pydicom
def test_all_private_elements_are_removed_those_of_items_too(dicom):
    built = small(dicom)
    built.BeamSequence = [small(dicom), dicom.Dataset()]
    built.BeamSequence[1].BeamSequence = [small(dicom)]
    private_sequence = dicom.DataElement(0x00290010, "LO", "x")
    built.add(private_sequence)
    built.add_new(0x00291001, "SQ", [small(dicom)])
    read = dicom.read(
        part10(source() + EXPLICIT_LITTLE.sequence(0x300A00B0, [EXPLICIT_LITTLE.item(source())]))
    )
    for ds in (built, read):
        ds.remove_private_tags()
    return built, read


@same_as_pydicom
def test_a_block_keeps_its_data_set_when_it_is_copied(dicom):
    ds = small(dicom)
    block = ds.private_block(9, "Creator 1.0")
    other = copy.copy(block)
    other.add_new(9, "LO", "x")
    return other.private_creator, other.block_start, ds


def test_a_block_is_deep_copied_with_its_data_set():
    ds = small(CYDICOM)
    ds.block = ds.private_block(9, "Creator 1.0")
    copied = copy.deepcopy(ds)
    assert copied.block[1].value == "Version1"
