"""FileMetaDataset and validate_file_meta (PS3.10 7.1), with pydicom as the oracle."""

from __future__ import annotations

import copy
import pickle

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom


def wrong(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "x"
    return ds


def right(dicom):
    ds = dicom.Dataset()
    ds.TransferSyntaxUID = "1.2.840.10008.1.2"
    ds.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.MediaStorageSOPInstanceUID = "1.2.3"
    return ds


@same_as_pydicom
def test_it_is_made_of_elements_of_group_2_alone(dicom):
    cls = dicom.dataset.FileMetaDataset
    element = dicom.DataElement(0x00020010, "UI", "1.2")
    return attempts(
        cls,
        lambda: cls(right(dicom)),
        lambda: cls(wrong(dicom)),
        lambda: cls({}),
        lambda: cls({0x00020010: element}),
        lambda: cls({dicom.tag.Tag(0x00020010): element}),
        lambda: cls({0x00100010: dicom.DataElement(0x00100010, "PN", "x")}),
        lambda: cls(5),
        lambda: cls([]),
        lambda: cls("x"),
        lambda: cls(cls(right(dicom))),
        lambda: type(cls(right(dicom))),
        lambda: cls.validate(wrong(dicom)),
        lambda: cls.validate(right(dicom)),
        lambda: cls.validate({}),
        lambda: cls.validate(5),
    )


@same_as_pydicom
def test_only_elements_of_group_2_come_in(dicom):
    meta = dicom.dataset.FileMetaDataset(right(dicom))

    def set_item(element):
        meta[element.tag] = element

    return attempts(
        lambda: setattr(meta, "PatientName", "x"),
        lambda: setattr(meta, "ImplementationVersionName", "x"),
        lambda: setattr(meta, "TransferSyntaxUID", "1.2.840.10008.1.2.1"),
        lambda: set_item(dicom.DataElement(0x00100010, "PN", "x")),
        lambda: set_item(dicom.DataElement(0x00020016, "AE", "x")),
        lambda: meta.add(dicom.DataElement(0x00100010, "PN", "x")),
        lambda: meta.add_new(0x00100010, "PN", "x"),
        lambda: meta.add_new(0x00020100, "UI", "1.2"),
        lambda: meta.update({"PatientName": "x"}),
        lambda: meta.update(wrong(dicom)),
        lambda: meta.update({"SourceApplicationEntityTitle": "y"}),
        lambda: meta.setdefault("PatientName", "x"),
        lambda: meta.setdefault("ImplementationClassUID", "1.3"),
        lambda: setattr(meta, "own", 5),
        lambda: meta.private_block(9, "x", create=True),
        lambda: meta,
        lambda: meta.own,
    )


@pytest.mark.parametrize("enforce", [True, False])
@same_as_pydicom
def test_validation_completes_what_is_fixed_and_asks_for_the_rest(dicom, enforce):
    if dicom.is_own:
        from cydicom.dataset import validate_file_meta
    else:
        from pydicom.filewriter import validate_file_meta

    def validated(change):
        meta = dicom.dataset.FileMetaDataset(right(dicom))
        change(meta)
        validate_file_meta(meta, enforce_standard=enforce)
        return sorted(meta.dir())

    def outside(meta):
        meta._dict[dicom.tag.Tag(0x00100010)] = dicom.DataElement(0x00100010, "PN", "x")

    return attempts(
        lambda: validated(lambda meta: None),
        lambda: validated(lambda meta: delattr(meta, "TransferSyntaxUID")),
        lambda: validated(lambda meta: delattr(meta, "MediaStorageSOPClassUID")),
        lambda: validated(lambda meta: delattr(meta, "MediaStorageSOPInstanceUID")),
        lambda: validated(lambda meta: setattr(meta, "TransferSyntaxUID", "")),
        lambda: validated(lambda meta: setattr(meta, "MediaStorageSOPInstanceUID", None)),
        lambda: validated(lambda meta: setattr(meta, "FileMetaInformationVersion", b"")),
        lambda: validated(lambda meta: meta.clear()),
        lambda: validated(outside),
    )


def test_validation_names_the_implementation():
    meta = CYDICOM.dataset.FileMetaDataset(right(CYDICOM))
    CYDICOM.dataset.validate_file_meta(meta)
    assert meta.FileMetaInformationVersion == b"\0\1"
    assert meta.ImplementationVersionName.startswith("CYDICOM")
    assert len(meta.ImplementationVersionName) <= 16
    assert meta.ImplementationClassUID.is_valid


@same_as_pydicom
def test_it_is_copied_and_pickled_as_what_it_is(dicom):
    meta = dicom.read(part10(EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B "))).file_meta
    built = dicom.dataset.FileMetaDataset(right(dicom))
    seen = []
    for one in (meta, built):
        for other in (copy.copy(one), copy.deepcopy(one), pickle.loads(pickle.dumps(one)), one.copy()):
            seen.append((type(other).__name__, other, other == one, other is one))
            seen.append(attempts(lambda other=other: other.add_new(0x00100010, "PN", "x")))
    return seen


@same_as_pydicom
def test_the_transfer_syntax_tells_the_encoding(dicom):
    def encoding(uid):
        meta = dicom.dataset.FileMetaDataset()
        if uid is not None:
            meta.TransferSyntaxUID = uid
        return meta._tsyntax_encoding

    uids = (
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.2",
        "1.2.840.10008.1.2.4.50",
        "1.2.3",
        None,
    )
    return attempts(*(lambda uid=uid: encoding(uid) for uid in (*uids, "1.2.840.10008.5.1.4.1.1.2")))


@same_as_pydicom
def test_it_is_shown_as_a_data_set(dicom):
    meta = dicom.dataset.FileMetaDataset(right(dicom))
    return str(meta), repr(meta), meta.top(), list(meta.formatted_lines())
