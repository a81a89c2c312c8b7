"""copy, deepcopy and pickle of data sets of every origin, in every state, also into another process."""

from __future__ import annotations

import copy
import io
import multiprocessing
import pickle
from pathlib import Path

import pytest

from cydicom import Dataset, FileDataset, Sequence, config, dcmread
from cydicom.dataset import FileMetaDataset
from cydicom.errors import SourceChangedError
from cydicom.multival import MultiValue
from cydicom.tag import BaseTag
from cydicom.uid import UID
from cydicom.valuerep import PersonName
from tests.corpus.build import (
    CT_IMAGE_UID,
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    file_meta,
    padded,
    part10,
)
from tests.reference.oracle import same_as_pydicom

GREEK = padded("Διονυσιος".encode("iso_8859_7"))
ENCODINGS = {
    "explicit": (EXPLICIT_LITTLE, EXPLICIT_LITTLE_UID),
    "implicit": (IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID),
    "big": (EXPLICIT_BIG, EXPLICIT_BIG_UID),
}


def source(encoding="explicit", undefined=False):
    write, syntax = ENCODINGS[encoding]

    def item(number, *more):
        return write.item(
            write.element(0x00104000, "LT", GREEK)
            + write.element(0x300A00C0, "IS", f"{number} ")
            + b"".join(more),
            undefined=undefined,
        )

    nested = write.sequence(0x300A0111, [item(7), item(8)], undefined=undefined)
    body = (
        write.element(0x00080005, "CS", "ISO_IR 126")
        + write.element(0x00090010, "LO", "Creator ")
        + write.element(0x00091001, "LO", "private ")
        + write.element(0x00104000, "LT", GREEK)
        + write.number(0x00280010, "US", 4)
        + write.number(0x00280103, "US", 1)
        + write.element(0x00280106, "SS", write.pack("h", -5))
        + write.element(0x30040008 + 4, "DS", "\\".join(str(number) for number in range(100)) + " ")
        + write.sequence(0x300A00B0, [item(0), item(1, nested), item(2)], undefined=undefined)
        + write.element(0x7FE00010, "OW", bytes(range(250)) * 20)
    )
    return part10(body, syntax)


def from_bytes(tmp_path, data):
    return dcmread(data)


def from_buffer(tmp_path, data):
    return dcmread(io.BytesIO(data))


def from_path(tmp_path, data):
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    return dcmread(path)


def from_file(tmp_path, data):
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    with path.open("rb") as file:
        return dcmread(file)


def deferred(tmp_path, data):
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    return dcmread(path, defer_size=200)


def deferred_from_file(tmp_path, data):
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    with path.open("rb") as file:
        return dcmread(file, defer_size=200)


def header_only(tmp_path, data):
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    return dcmread(path, stop_before_pixels=True)


def item(tmp_path, data):
    return dcmread(data).BeamSequence[1]


def innermost(tmp_path, data):
    return dcmread(data).BeamSequence[1].ControlPointSequence[0]


def part(tmp_path, data):
    return dcmread(data)[0x00100000:0x00300000]


ORIGINS = [
    from_bytes, from_buffer, from_path, from_file, deferred, deferred_from_file, header_only, item,
    innermost, part,
]  # fmt: skip


def untouched(ds):
    pass


def touched(ds):
    str(ds)


def half_touched(ds):
    ds.get("PatientComments")
    if "BeamSequence" in ds:
        ds.BeamSequence[1].ControlPointSequence[1].ControlPointIndex = 5


def edited(ds):
    ds.PatientID = "new"
    ds.PatientComments = "changed"
    ds.pop("Rows", None)
    ds.add_new(0x00091002, "LO", "added")
    if "BeamSequence" in ds:
        ds.BeamSequence[0].BeamName = "named"
        ds.BeamSequence.append(Dataset())
        del ds.BeamSequence[2]


def deleted(ds):
    for tag in list(ds.keys())[::2]:
        del ds[tag]


STATES = [untouched, touched, half_touched, edited, deleted]


def pickled(ds):
    return pickle.loads(pickle.dumps(ds))


WAYS = [copy.copy, copy.deepcopy, pickled]


def content(ds):
    """Return everything there is to see of a data set."""
    elements = [
        (int(one.tag), one.VR, repr(one.value), one.file_tell, one.private_creator, one.is_undefined_length)
        for one in ds.iterall()
    ]
    return (
        elements, str(ds), type(ds), list(map(int, ds.keys())), len(ds), ds.original_encoding,
        ds.original_character_set, ds.read_report, getattr(ds, "preamble", None),
        str(getattr(ds, "file_meta", "")),
    )  # fmt: skip


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("origin", ORIGINS)
def test_a_copy_has_what_the_original_has(tmp_path, origin, state, way):
    ds = origin(tmp_path, source())
    state(ds)
    other = way(ds)
    expected = origin(tmp_path, source())
    state(expected)
    assert content(other) == content(expected)
    assert content(ds) == content(expected)
    assert other == ds


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("undefined", [False, True])
@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_copy_decodes_as_the_original_would(encoding, undefined, way):
    ds = dcmread(source(encoding, undefined))
    assert content(way(ds)) == content(ds)
    items = [way(one) for one in dcmread(source(encoding, undefined)).BeamSequence]
    assert [content(one) for one in items] == [content(one) for one in ds.BeamSequence]


@pytest.mark.parametrize("way", [copy.deepcopy, pickled])
@pytest.mark.parametrize("state", [untouched, touched])
@pytest.mark.parametrize("origin", ORIGINS)
def test_a_deep_copy_shares_nothing_that_changes(tmp_path, origin, state, way):
    ds = origin(tmp_path, source())
    state(ds)
    before = content(origin(tmp_path, source()))
    other = way(ds)
    edited(other)
    other.SpecificCharacterSet = "ISO_IR 192"
    if hasattr(other, "file_meta"):
        other.file_meta.TransferSyntaxUID = "1.2.3"
    assert content(ds) == before
    edited(ds)
    assert content(way(other)) == content(other)


E = EXPLICIT_LITTLE
WIDE = part10(
    E.element(0x00080005, "CS", "ISO_IR 126")
    + E.element(0x00080018, "UI", b"1.2\0")
    + E.element(0x00080020, "DA", "20240102")
    + E.element(0x00090010, "LO", "Creator ")
    + E.element(0x00091001, "LO", "private ")
    + E.element(0x00100010, "PN", "A^B ")
    + E.element(0x00104000, "LT", GREEK)
    + E.element(0x00180050, "DS", "1.50")
    + E.number(0x00189073, "FD", 0.0)
    + E.number(0x00189461, "FL", 1.0, 2.0, 3.0)
    + E.element(0x00200013, "IS", "07")
    + E.element(0x00280009, "AT", E.tag(0x00181063))
    + E.number(0x00280010, "US", 4)
    + E.element(0x00281051, "DS", "1\\2 ")
    + E.number(0x00281201, "UL", *range(40))
    + E.sequence(0x300A00B0, [E.item(E.element(0x300A00C0, "IS", "1 ")), E.item(b"")])
    + E.sequence(0x300A0111, [E.item(b"", undefined=True)], undefined=True)
)


def to(tag, /, **attributes):
    """Return a change that sets attributes of an element."""

    def change(ds):
        for name, value in attributes.items():
            setattr(ds[tag], name, value)

    return change


class Text(str):
    pass


#: What a look does not do to an element; each has to be there in a copy of all that was looked at.
CHANGES = {
    "nothing": lambda ds: None,
    "tag": to(0x00280010, tag=0x00280011),
    "VR": to(0x00280010, VR="SS"),
    "ambiguous VR": to(0x00280010, VR="US or SS"),
    "place": to(0x00280010, file_tell=5),
    "undefined length": to(0x300A00B0, is_undefined_length=True),
    "defined length": to(0x300A0111, is_undefined_length=False),
    "creator": to(0x00091001, private_creator="Else"),
    "no creator": to(0x00091001, private_creator=None),
    "creator of what is not private": to(0x00280010, private_creator="Else"),
    "own attribute": to(0x00280010, own=1),
    "sign of zero": to(0x00189073, _value=-0.0),
    "whole number as float": to(0x00280010, _value=4.0),
    "number": to(0x00280010, _value=5),
    "no value": to(0x00280010, _value=None),
    "text of DS": lambda ds: setattr(ds[0x00180050].value, "original_string", "1.5"),
    "rounding of DS": lambda ds: setattr(ds[0x00180050].value, "auto_format", True),
    "text of IS": lambda ds: setattr(ds[0x00200013].value, "original_string", "7"),
    "one of many": lambda ds: ds[0x00189461].value.__setitem__(1, 2.5),
    "one more": lambda ds: ds[0x00189461].value.append(4.0),
    "one fewer": lambda ds: ds[0x00281051].value.pop(),
    "one DS of many": lambda ds: ds[0x00281051].value.__setitem__(0, "1.0"),
    "one of a long list": lambda ds: ds[0x00281201].value.__setitem__(20, 7),
    "another tag": to(0x00280009, _value=BaseTag(0x00181064)),
    "tag as int": to(0x00280009, _value=0x00181063),
    "UID": to(0x00080018, _value=UID("1.3")),
    "text": to(0x00104000, _value="\u0394"),
    "text of its own class": to(0x00080020, _value=Text("20240102")),
    "name": to(0x00100010, _value=PersonName("A^C")),
    "name in another character set": to(0x00100010, _value=PersonName("A^B", ["iso8859_5"])),
    "item's length": lambda ds: setattr(ds[0x300A00B0].value[1], "is_undefined_length_sequence_item", True),
    "item's place": lambda ds: setattr(ds[0x300A00B0].value[1], "file_tell", 5),
    "item's own attribute": lambda ds: setattr(ds[0x300A00B0].value[1], "own", 1),
    "item's element": lambda ds: to(0x300A00C0, file_tell=5)(ds[0x300A00B0].value[0]),
    "another item": lambda ds: ds[0x300A00B0].value.__setitem__(1, Dataset()),
    "items turned": lambda ds: ds[0x300A00B0].value.reverse(),
    "sequence's own attribute": lambda ds: setattr(ds[0x300A00B0].value, "own", 1),
}


def seen(ds):
    """Return all that an element, its value, and the items in it have."""
    found = []
    for element in ds:
        found.append(
            (
                *(element.tag, element.VR, element.file_tell, element.is_undefined_length),
                *(element.private_creator, getattr(element, "own", None)),
            )
        )
        if isinstance(element.value, Sequence):
            found.append((getattr(element.value, "own", None), len(element.value)))
            for item in element.value:
                found.append(
                    (
                        item.is_undefined_length_sequence_item,
                        getattr(item, "file_tell", None),
                        getattr(item, "own", None),
                    )
                )
                found.extend(seen(item))
            continue
        value = element.value
        for one in value if isinstance(value, MultiValue) else [value]:
            found.append((type(one), repr(one), getattr(one, "auto_format", None)))
            found.append((getattr(one, "original_string", None), getattr(one, "encodings", None)))
    return found


@pytest.mark.parametrize("way", [copy.deepcopy, pickled])
@pytest.mark.parametrize("change", CHANGES)
def test_a_copy_has_each_change_of_what_was_looked_at(change, way):
    ds = dcmread(WIDE)
    before = seen(ds)
    CHANGES[change](ds)
    after = seen(ds)
    assert (after == before) == (change == "nothing")
    assert seen(way(ds)) == after
    assert seen(ds) == after


@same_as_pydicom
def test_a_shallow_copy_shares_elements_that_exist(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "x"
    ds.BeamSequence = [dicom.Dataset()]
    ds.own = [1]
    other = copy.copy(ds)
    other.PatientName = "y"
    other.BeamSequence.append(dicom.Dataset())
    deep = copy.deepcopy(ds)
    deep.PatientName = "z"
    deep.BeamSequence.append(dicom.Dataset())
    return ds, other, deep, other.own is ds.own, deep.own == ds.own, deep.own is ds.own


@same_as_pydicom
def test_one_object_in_two_places_is_one_object_in_the_copy(dicom):
    item = dicom.Dataset()
    item.PatientName = "x"
    ds = dicom.Dataset()
    ds.BeamSequence = [item, item]
    ds.ReferencedImageSequence = ds.BeamSequence
    ds.own = item
    seen = []
    for other in (copy.deepcopy(ds), pickled(ds)):
        seen.append(other.BeamSequence[0] is other.BeamSequence[1])
        seen.append(other.ReferencedImageSequence is other.BeamSequence)
        seen.append(other.own is other.BeamSequence[0])
        seen.append(other)
    return seen


@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("state", STATES)
def test_every_protocol_pickles(protocol, state):
    ds = dcmread(source())
    state(ds)
    assert content(pickle.loads(pickle.dumps(ds, protocol))) == content(ds)


@pytest.mark.parametrize("way", WAYS)
def test_parts_are_copied_as_what_they_are(way):
    ds = dcmread(source())
    for one in (
        ds["PatientComments"],
        ds.BeamSequence,
        ds["BeamSequence"],
        ds[0x3004000C],
        ds["Rows"],
        ds.file_meta,
    ):
        other = way(one)
        assert type(other) is type(one)
        assert other == one
        assert str(other) == str(one)
    assert type(way(ds.BeamSequence)) is Sequence
    assert type(way(ds.file_meta)) is FileMetaDataset
    untouched_sequence = way(dcmread(source()).BeamSequence)
    assert untouched_sequence == ds.BeamSequence
    assert untouched_sequence.is_undefined_length is False


@pytest.mark.parametrize("way", WAYS)
def test_numbers_stay_numbers(way):
    element = dcmread(source())[0x3004000C]
    other = way(element)
    assert other.value == list(range(100))
    assert other.to_array().tolist() == element.to_array().tolist()
    other.value[0] = 50
    assert other.value[0] == 50


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("origin", [deferred, deferred_from_file])
def test_a_deferred_value_is_read_by_the_copy(tmp_path, origin, way):
    ds = origin(tmp_path, source())
    other = way(ds)
    assert other.PixelData == bytes(range(250)) * 20
    assert ds.PixelData == other.PixelData


@pytest.mark.parametrize("way", WAYS)
def test_a_copy_notices_that_its_file_was_changed(tmp_path, way):
    large = source() + EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", bytes(2_000_000))
    other = way(deferred(tmp_path, large))
    (tmp_path / "file.dcm").write_bytes(large[:-2])
    with pytest.raises(SourceChangedError, match=r"file\.dcm"):
        other[0xFFFCFFFC]


@pytest.mark.parametrize("way", WAYS)
def test_a_file_object_that_values_are_deferred_to_can_be_asked_by_a_copy_of_it(way):
    ds = dcmread(io.BytesIO(source()), defer_size=200)
    assert way(ds).PixelData == bytes(range(250)) * 20


@pytest.mark.parametrize("way", [copy.deepcopy, pickled])
def test_a_copy_outlives_the_original(tmp_path, way):
    ds = from_path(tmp_path, source())
    expected = content(from_path(tmp_path, source()))
    other = way(ds)
    (tmp_path / "file.dcm").unlink()
    del ds
    assert content(other) == expected


def test_switches_of_the_moment_of_touching_hold_for_a_copy():
    ds = pickled(dcmread(source()))
    config.use_DS_decimal = True
    try:
        value = ds[0x3004000C].value[3]
    finally:
        config.use_DS_decimal = False
    assert type(value).__name__ == "DSdecimal"


@same_as_pydicom
def test_own_attributes_and_elements_survive(dicom):
    ds = dicom.Dataset()
    ds.add_new(0x00091001, "LO", "x")
    ds.PatientName = "Ä^B"
    ds.SliceThickness = "1.50"
    ds.SeriesNumber = "007"
    ds.SOPInstanceUID = "1.2.3"
    ds.ImageType = ["A", "B"]
    ds.PixelData = b"ab"
    ds["PixelData"].is_undefined_length = True
    ds.own = {"a": [1]}
    ds.is_undefined_length_sequence_item = True
    answers = []
    for other in (copy.copy(ds), copy.deepcopy(ds), pickled(ds)):
        answers.append((other, other.own, other.is_undefined_length_sequence_item))
        answers.append(
            (str(other.SliceThickness), str(other.SeriesNumber), other["PixelData"].is_undefined_length)
        )
    return answers


def test_depth_is_not_that_of_the_stack_for_what_was_read():
    depth = 900
    body = b""
    for _ in range(depth):
        body = EXPLICIT_LITTLE.sequence(0x300A00B0, [EXPLICIT_LITTLE.item(body)])
    ds = dcmread(part10(body))
    for other in (copy.deepcopy(ds), pickled(ds)):
        levels = 0
        while "BeamSequence" in other:
            other = other.BeamSequence[0]
            levels += 1
        assert levels == depth


def summary(ds):
    """Return what another process sees of a data set."""
    ds.PatientID = "seen"
    return content(ds), ds


def test_data_sets_travel_between_processes(tmp_path):
    sets = [dcmread(source()), deferred(tmp_path, source()), item(tmp_path, source()), FileDataset("x", {})]
    half_touched(sets[0])
    expected = [content(summary(copy.deepcopy(ds))[1]) for ds in sets]
    context = multiprocessing.get_context("spawn")
    with context.Pool(1) as pool:
        answers = pool.map(summary, sets)
    assert [seen for seen, _ in answers] == expected
    assert [content(ds) for _, ds in answers] == expected
    assert Path(answers[1][1].filename).name == "file.dcm"


def test_the_pickle_of_an_item_has_not_the_file_around_it():
    ds = dcmread(source())
    whole = len(pickle.dumps(ds))
    item = pickle.dumps(ds.BeamSequence[0])
    assert len(item) < whole / 4
    assert pickle.loads(item) == ds.BeamSequence[0]


def test_a_pickle_of_file_meta_information_alone_finds_no_fault_in_it() -> None:
    """An image without pixel data has an entry in its report, so that the parts are pickled apart."""
    read = dcmread(io.BytesIO(part10(b"", meta=file_meta(sop_class=CT_IMAGE_UID))))
    read.PatientID = "1"
    other = pickle.loads(pickle.dumps(read))
    assert len(other.file_meta) == len(read.file_meta)
    assert [entry.kind for entry in other.read_report] == ["no-pixel-data"]
