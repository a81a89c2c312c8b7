"""Lengths and delimiters of sequences and items: rows C13 to C15 (PS3.5 7.5.1, 7.5.2)."""

from __future__ import annotations

import itertools
from io import BytesIO

import pytest

from cydicom import dcmread
from cydicom.errors import DicomReadWarning
from tests.conformance.forms import EXPLICIT, FORMS, every_form, kinds, made, saved
from tests.corpus.build import ITEM_DELIMITER, SEQUENCE_DELIMITER, UNDEFINED, Encoding, uid

E = EXPLICIT.encoding
SEQUENCE, INNER, INSTANCE_UID, STUDY_ID = 0x00081115, 0x00081140, 0x00081155, 0x00200010

#: Whether the sequence is of undefined length; whether each of its items is; the same of a sequence in them.
SEQUENCE_FORMS = {"defined": False, "undefined": True}
ITEM_FORMS = {"defined": (False, False), "undefined": (True, True), "mixed": (False, True)}
INNER_FORMS = {"flat": None, "with-defined": False, "with-undefined": True}

MATRIX = list(itertools.product(SEQUENCE_FORMS, ITEM_FORMS, INNER_FORMS))
every_shape = pytest.mark.parametrize("shape", MATRIX, ids=["-".join(shape) for shape in MATRIX])


def built(encoding: Encoding, shape: tuple[str, str, str], second: str = "S2", deep: str = "1.2") -> bytes:
    """Return a sequence of two items of one shape."""
    undefined, items, inner = SEQUENCE_FORMS[shape[0]], ITEM_FORMS[shape[1]], INNER_FORMS[shape[2]]
    parts = []
    for study, item_undefined in zip(("S1", second), items, strict=True):
        content = encoding.element(STUDY_ID, "SH", study)
        if inner is not None:
            leaf = encoding.item(encoding.element(INSTANCE_UID, "UI", uid(deep)), undefined=inner)
            content = encoding.sequence(INNER, [leaf], undefined=inner) + content
        parts.append(encoding.item(content, undefined=item_undefined))
    return encoding.sequence(SEQUENCE, parts, undefined=undefined)


def around(encoding: Encoding, *middle: bytes) -> bytes:
    return b"".join(
        (encoding.element(0x00080060, "CS", "CT"), *middle, encoding.element(0x00100010, "PN", "Doe^John"))
    )


def made_like(shape: tuple[str, str, str]):
    """Return a data set made in memory that has this shape."""
    undefined, items, inner = SEQUENCE_FORMS[shape[0]], ITEM_FORMS[shape[1]], INNER_FORMS[shape[2]]
    parts = []
    for study, item_undefined in zip(("S1", "S2"), items, strict=True):
        item = made((STUDY_ID, "SH", study))
        if inner is not None:
            leaf = made((INSTANCE_UID, "UI", "1.2"))
            leaf.is_undefined_length_sequence_item = inner
            item.add_new(INNER, "SQ", [leaf])
            item[INNER].value.is_undefined_length = inner
            item[INNER].is_undefined_length = inner
        item.is_undefined_length_sequence_item = item_undefined
        parts.append(item)
    ds = made((0x00080060, "CS", "CT"), (SEQUENCE, "SQ", parts), (0x00100010, "PN", "Doe^John"))
    ds[SEQUENCE].value.is_undefined_length = undefined
    ds[SEQUENCE].is_undefined_length = undefined
    return ds


# C13: either form of length for each sequence and each item, in any mix.


@every_shape
@every_form
def test_every_mix_of_lengths_is_read(form, shape):
    ds = form.read(around(form.encoding, built(form.encoding, shape)))
    assert kinds(ds) == set()
    assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1", "S2"]
    assert ds[SEQUENCE].is_undefined_length is SEQUENCE_FORMS[shape[0]]
    assert (
        tuple(item.is_undefined_length_sequence_item for item in ds[SEQUENCE].value) == ITEM_FORMS[shape[1]]
    )
    if INNER_FORMS[shape[2]] is not None:
        for item in ds[SEQUENCE].value:
            assert item[INNER].is_undefined_length is INNER_FORMS[shape[2]]
            assert [leaf.ReferencedSOPInstanceUID for leaf in item[INNER].value] == ["1.2"]
    assert (ds.Modality, ds.PatientName) == ("CT", "Doe^John")


@every_shape
@every_form
def test_every_mix_of_lengths_is_written_as_it_was_when_nothing_is_edited(form, shape):
    data = form.file(around(form.encoding, built(form.encoding, shape)))
    ds = dcmread(BytesIO(data))
    assert saved(ds) == data
    for item in ds[SEQUENCE].value:
        assert item.StudyID
    assert saved(ds) == data


@every_shape
@every_form
def test_an_edit_outside_a_sequence_leaves_every_mix_of_lengths_as_it_was(form, shape):
    ds = form.read(around(form.encoding, built(form.encoding, shape)))
    ds.Modality = "MR"
    expected = around(form.encoding, built(form.encoding, shape)).replace(b"CT", b"MR", 1)
    assert form.body(saved(ds)) == expected


@every_shape
@every_form
def test_an_edit_in_an_item_changes_its_value_and_the_lengths_around_it(form, shape):
    ds = form.read(around(form.encoding, built(form.encoding, shape)))
    ds[SEQUENCE].value[1].StudyID = "Study 22"
    expected = around(form.encoding, built(form.encoding, shape, second="Study 22"))
    assert form.body(saved(ds)) == expected
    # Saved again, and once more after the edit was taken back.
    assert form.body(saved(ds)) == expected
    ds[SEQUENCE].value[1].StudyID = "S2"
    assert form.body(saved(ds)) == around(form.encoding, built(form.encoding, shape))


@pytest.mark.parametrize("shape", [shape for shape in MATRIX if shape[2] != "flat"], ids="-".join)
@every_form
def test_an_edit_two_levels_deep_changes_the_lengths_of_both(form, shape):
    ds = form.read(around(form.encoding, built(form.encoding, shape)))
    for item in ds[SEQUENCE].value:
        item[INNER].value[0].ReferencedSOPInstanceUID = "1.2.840.113619"
    expected = around(form.encoding, built(form.encoding, shape, deep="1.2.840.113619"))
    assert form.body(saved(ds)) == expected


@every_shape
@every_form
def test_a_sequence_made_in_memory_is_written_with_the_lengths_asked_for(form, shape):
    ds = made_like(shape)
    assert form.written(ds) == around(form.encoding, built(form.encoding, shape))


@pytest.mark.parametrize("target", FORMS, ids=[f"to-{form.name}" for form in FORMS])
@every_shape
def test_every_mix_of_lengths_is_kept_in_another_form(shape, target):
    for form in FORMS:
        ds = form.read(around(form.encoding, built(form.encoding, shape)))
        assert target.written(ds) == around(target.encoding, built(target.encoding, shape)), form.name


def test_a_sequence_made_of_plain_lists_gets_defined_lengths():
    ds = made((SEQUENCE, "SQ", [made((STUDY_ID, "SH", "S1")), made((STUDY_ID, "SH", "S2"))]))
    assert EXPLICIT.written(ds) == built(E, ("defined", "defined", "flat"))


@pytest.mark.parametrize("undefined", (False, True))
@every_form
def test_an_empty_sequence_is_a_length_of_zero_or_a_delimiter_alone(form, undefined):
    encoding = form.encoding
    raw = encoding.sequence(SEQUENCE, [], undefined=undefined)
    ds = form.read(around(encoding, raw))
    assert len(ds[SEQUENCE].value) == 0
    assert ds[SEQUENCE].is_undefined_length is undefined
    assert kinds(ds) == set()
    ds.Modality = "MR"
    assert form.body(saved(ds)) == around(encoding, raw).replace(b"CT", b"MR", 1)
    assert form.written(ds) == around(encoding, raw).replace(b"CT", b"MR", 1)


@pytest.mark.parametrize("undefined", (False, True))
@every_form
def test_an_empty_item_is_a_length_of_zero_or_a_delimiter_alone(form, undefined):
    encoding = form.encoding
    raw = encoding.sequence(SEQUENCE, [encoding.item(undefined=undefined)] * 2)
    ds = form.read(around(encoding, raw))
    assert [len(item) for item in ds[SEQUENCE].value] == [0, 0]
    ds[SEQUENCE].value[1].StudyID = "S2"
    items = [
        encoding.item(undefined=undefined),
        encoding.item(encoding.element(STUDY_ID, "SH", "S2"), undefined=undefined),
    ]
    assert form.body(saved(ds)) == around(encoding, encoding.sequence(SEQUENCE, items))
    del ds[SEQUENCE].value[1].StudyID
    assert form.body(saved(ds)) == around(encoding, raw)


@pytest.mark.parametrize("undefined", (False, True))
@every_form
def test_the_order_of_items_is_kept_when_items_come_and_go(form, undefined):
    encoding = form.encoding

    def sequence(*names: str) -> bytes:
        items = [encoding.item(encoding.element(STUDY_ID, "SH", name)) for name in names]
        return around(encoding, encoding.sequence(SEQUENCE, items, undefined=undefined))

    ds = form.read(sequence("A1", "B1", "C1"))
    items = ds[SEQUENCE].value
    items.append(made((STUDY_ID, "SH", "D1")))
    assert form.body(saved(ds)) == sequence("A1", "B1", "C1", "D1")
    del items[1]
    assert form.body(saved(ds)) == sequence("A1", "C1", "D1")
    items.insert(0, items.pop())
    assert form.body(saved(ds)) == sequence("D1", "A1", "C1")
    del items[:]
    assert form.body(saved(ds)) == sequence()


# C14: delimiters where the length is defined say nothing; they are reported, and gone when the level is
# edited (7.5.1, 7.5.2).


@pytest.mark.parametrize("count", (1, 2))
@every_form
def test_item_delimiters_behind_items_of_defined_length_are_no_items(form, count):
    encoding = form.encoding
    stray = encoding.delimiter(ITEM_DELIMITER)
    parts = [
        encoding.item(encoding.element(STUDY_ID, "SH", "S1")) + stray,
        encoding.item(encoding.element(STUDY_ID, "SH", "S2")) + stray * count,
    ]
    data = form.file(around(encoding, encoding.sequence(SEQUENCE, parts)))
    ds = dcmread(BytesIO(data))
    with pytest.warns(DicomReadWarning):
        assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1", "S2"]
    assert ds.PatientName == "Doe^John"
    assert "stray-delimiter" in kinds(ds)
    assert saved(ds) == data
    ds[SEQUENCE].value[0].StudyID = "S9"
    clean = [
        encoding.item(encoding.element(STUDY_ID, "SH", "S9")),
        encoding.item(encoding.element(STUDY_ID, "SH", "S2")),
    ]
    assert form.body(saved(ds)) == around(encoding, encoding.sequence(SEQUENCE, clean))


@every_form
def test_an_item_delimiter_within_an_item_of_defined_length_is_skipped(form):
    encoding = form.encoding
    content = encoding.element(STUDY_ID, "SH", "S1") + encoding.delimiter(ITEM_DELIMITER)
    data = form.file(around(encoding, encoding.sequence(SEQUENCE, [encoding.item(content)])))
    ds = dcmread(BytesIO(data))
    with pytest.warns(DicomReadWarning):
        assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1"]
    assert ds.PatientName == "Doe^John"
    assert saved(ds) == data
    ds[SEQUENCE].value[0].StudyID = "S2"
    clean = encoding.item(encoding.element(STUDY_ID, "SH", "S2"))
    assert form.body(saved(ds)) == around(encoding, encoding.sequence(SEQUENCE, [clean]))


@every_form
def test_a_sequence_delimiter_within_a_sequence_of_defined_length_is_skipped(form):
    encoding = form.encoding
    parts = [
        encoding.item(encoding.element(STUDY_ID, "SH", "S1")),
        encoding.delimiter(SEQUENCE_DELIMITER),
    ]
    data = form.file(around(encoding, encoding.sequence(SEQUENCE, parts)))
    ds = dcmread(BytesIO(data))
    with pytest.warns(DicomReadWarning):
        assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1"]
    assert ds.PatientName == "Doe^John"
    assert saved(ds) == data
    ds[SEQUENCE].value[0].StudyID = "S2"
    assert form.body(saved(ds)) == around(
        encoding, encoding.sequence(SEQUENCE, [encoding.item(encoding.element(STUDY_ID, "SH", "S2"))])
    )


@every_form
def test_delimiters_at_the_top_of_a_data_set_are_skipped_and_gone_when_it_is_edited(form):
    encoding = form.encoding
    stray = encoding.delimiter(SEQUENCE_DELIMITER) + encoding.delimiter(ITEM_DELIMITER)
    data = form.file(around(encoding, stray))
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert (ds.Modality, ds.PatientName) == ("CT", "Doe^John")
    assert saved(ds) == data
    ds.Modality = "MR"
    assert form.body(saved(ds)) == around(encoding).replace(b"CT", b"MR", 1)


# C15: the length of a delimiter is zero; another value is not followed (7.5.1, 7.5.2).


@pytest.mark.parametrize("length", (2, 0xFFFFFFFF))
@every_form
def test_the_length_of_a_sequence_delimiter_is_ignored(form, length):
    encoding = form.encoding
    item = encoding.item(encoding.element(STUDY_ID, "SH", "S1"))
    raw = encoding.header(SEQUENCE, "SQ", UNDEFINED) + item + encoding.delimiter(SEQUENCE_DELIMITER, length)
    data = form.file(around(encoding, raw))
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
    assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1"]
    assert ds.PatientName == "Doe^John"
    assert "delimiter-length" in kinds(ds)
    assert saved(ds) == data
    ds[SEQUENCE].value[0].StudyID = "S2"
    clean = encoding.item(encoding.element(STUDY_ID, "SH", "S2"))
    assert form.body(saved(ds)) == around(encoding, encoding.sequence(SEQUENCE, [clean], undefined=True))


@pytest.mark.parametrize("length", (2, 0xFFFFFFFF))
@every_form
def test_the_length_of_an_item_delimiter_is_ignored(form, length):
    encoding = form.encoding
    content = encoding.element(STUDY_ID, "SH", "S1")
    item = encoding.item(content, undefined=True, closed=False) + encoding.delimiter(ITEM_DELIMITER, length)
    data = form.file(around(encoding, encoding.sequence(SEQUENCE, [item, item], undefined=True)))
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(data))
        assert [item.StudyID for item in ds[SEQUENCE].value] == ["S1", "S1"]
    assert ds.PatientName == "Doe^John"
    assert "delimiter-length" in kinds(ds)
    assert saved(ds) == data
    ds[SEQUENCE].value[0].StudyID = "S2"
    items = [encoding.item(encoding.element(STUDY_ID, "SH", name), undefined=True) for name in ("S2", "S1")]
    assert form.body(saved(ds)) == around(encoding, encoding.sequence(SEQUENCE, items, undefined=True))


def test_a_sequence_may_not_contain_itself():
    ds = made((SEQUENCE, "SQ", [made((STUDY_ID, "SH", "S1"))]))
    ds[SEQUENCE].value[0].add_new(INNER, "SQ", [])
    ds[SEQUENCE].value[0][INNER].value.append(ds)
    with pytest.raises(ValueError, match="itself"):
        EXPLICIT.written(ds)
