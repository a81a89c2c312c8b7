"""Dataset.save_as, and the methods that prepare a data set for it."""

from __future__ import annotations

import io
import os

import pytest

from cydicom import Dataset, FileDataset, FileMetaDataset, dcmread, dcmwrite
from cydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)
from tests.corpus.build import EXPLICIT_BIG, EXPLICIT_LITTLE, part10

CT = EXPLICIT_LITTLE.element(0x00080060, "CS", "CT") + EXPLICIT_LITTLE.number(0x00280010, "US", 512)
BIG_CT = EXPLICIT_BIG.element(0x00080060, "CS", "CT") + EXPLICIT_BIG.number(0x00280010, "US", 512)


def made(syntax: str | None = ExplicitVRLittleEndian) -> Dataset:
    ds = Dataset()
    ds.ensure_file_meta()
    if syntax is not None:
        ds.file_meta.TransferSyntaxUID = syntax
    ds.SOPClassUID = "1.2"
    ds.SOPInstanceUID = "1.3"
    return ds


def saved(ds: Dataset, *arguments: object, **options: object) -> bytes:
    target = io.BytesIO()
    ds.save_as(target, *arguments, **options)
    return target.getvalue()


def written(ds: Dataset, **options: object) -> bytes:
    target = io.BytesIO()
    dcmwrite(target, ds, **options)
    return target.getvalue()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"enforce_file_format": True},
        {"implicit_vr": False},
        {"implicit_vr": True, "little_endian": True, "force_encoding": True},
    ],
    ids=repr,
)
def test_it_writes_what_dcmwrite_writes(options: dict[str, bool]) -> None:
    assert saved(made(), **options) == written(made(), **options)


def test_a_path_is_written_and_not_overwritten_if_that_is_not_wanted(tmp_path) -> None:
    path = tmp_path / "name.dcm"
    made().save_as(path)
    assert path.read_bytes() == saved(made())
    with pytest.raises(FileExistsError):
        made(ImplicitVRLittleEndian).save_as(os.fspath(path), overwrite=False)
    assert path.read_bytes() == saved(made())


@pytest.mark.parametrize("target", [ExplicitVRBigEndian, None])
def test_the_byte_order_of_a_data_set_that_was_read_is_changed_by_dcmwrite_alone(target: str | None) -> None:
    ds = dcmread(io.BytesIO(part10(CT)))
    options = {} if target else {"implicit_vr": False, "little_endian": False}
    if target is None:
        del ds.file_meta.TransferSyntaxUID
    else:
        ds.file_meta.TransferSyntaxUID = target
    with pytest.raises(ValueError, match=r"FileDataset\.save_as\(\)"):
        saved(ds, **options)
    assert written(ds, **options).endswith(BIG_CT)


def test_the_byte_order_of_a_data_set_that_was_made_is_free() -> None:
    ds = made(ExplicitVRBigEndian)
    assert saved(ds)[28:] == (
        EXPLICIT_BIG.element(0x00080016, "UI", b"1.2\0") + EXPLICIT_BIG.element(0x00080018, "UI", b"1.3\0")
    )


def test_an_error_in_the_arguments_changes_nothing(tmp_path) -> None:
    ds = made()
    for options in ({"foo": 1}, {"implicit_vr": True}, {"force_encoding": True}):
        with pytest.raises((TypeError, ValueError)):
            ds.save_as(tmp_path / "name.dcm", **options)
    with pytest.raises(TypeError, match="foo"):
        ds.save_as(tmp_path / "name.dcm", write_like_original=False, foo=1)
    assert list(tmp_path.iterdir()) == []
    assert len(ds.file_meta) == 1


@pytest.mark.parametrize("way", ["save_as", "dcmwrite"])
def test_the_warning_for_the_older_form_points_at_the_caller(way: str) -> None:
    with pytest.warns(DeprecationWarning, match="enforce_file_format") as caught:
        if way == "save_as":
            made().save_as(io.BytesIO(), write_like_original=False)
        else:
            dcmwrite(io.BytesIO(), made(), write_like_original=False)
    assert [warning.filename for warning in caught] == [__file__]


def test_the_older_form_means_the_opposite_of_the_newer_one() -> None:
    with pytest.warns(DeprecationWarning):
        assert saved(made(), False) == saved(made(), enforce_file_format=True)
    with pytest.warns(DeprecationWarning):
        assert saved(made(), write_like_original=True) == saved(made())


def test_a_subclass_is_saved_with_what_it_overrides() -> None:
    class Image(Dataset):
        def __getitem__(self, key):
            return super().__getitem__(key)

    ds = Image(made())
    ds.file_meta = made().file_meta
    assert saved(ds) == saved(made())


def test_a_file_data_set_that_was_made_is_saved_in_the_encoding_that_it_was_made_with() -> None:
    ds = FileDataset(io.BytesIO(), {}, is_implicit_VR=False, is_little_endian=True)
    ds.Modality = "CT"
    assert saved(ds) == EXPLICIT_LITTLE.element(0x00080060, "CS", "CT")


def test_file_meta_information_cannot_be_saved_as_a_data_set() -> None:
    with pytest.raises(ValueError, match="file_meta"):
        saved(made().file_meta, implicit_vr=True)


# ---- fix_meta_info ----


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize(
    ("implicit", "little", "expected"),
    [
        (True, True, ImplicitVRLittleEndian),
        (False, False, ExplicitVRBigEndian),
        (False, True, DeflatedExplicitVRLittleEndian),
        (None, None, DeflatedExplicitVRLittleEndian),
        (None, True, DeflatedExplicitVRLittleEndian),
    ],
)
def test_fix_meta_info_sets_the_transfer_syntax_where_only_one_is_possible(
    implicit: bool | None, little: bool | None, expected: str
) -> None:
    ds = made(DeflatedExplicitVRLittleEndian)
    ds.is_implicit_VR, ds.is_little_endian = implicit, little
    ds.fix_meta_info()
    meta = ds.file_meta
    assert meta.TransferSyntaxUID == expected
    assert (meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID) == ("1.2", "1.3")
    assert meta.FileMetaInformationVersion == b"\0\1"
    assert meta.ImplementationVersionName.startswith("CYDICOM")


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_fix_meta_info_refuses_implicit_vr_big_endian() -> None:
    ds = made()
    ds.is_implicit_VR, ds.is_little_endian = True, False
    with pytest.raises(NotImplementedError):
        ds.fix_meta_info()


def test_fix_meta_info_demands_what_the_standard_demands_and_changes_nothing_if_it_is_missing() -> None:
    ds = Dataset()
    ds.SOPClassUID = "1.2"
    with pytest.raises(AttributeError, match="TransferSyntaxUID"):
        ds.fix_meta_info()
    assert len(ds.file_meta) == 0
    ds.fix_meta_info(enforce_standard=False)
    assert [element.keyword for element in ds.file_meta] == ["MediaStorageSOPClassUID"]


def test_fix_meta_info_makes_file_meta_information() -> None:
    ds = made()
    meta = ds.file_meta
    del ds.file_meta
    ds.fix_meta_info(enforce_standard=False)
    assert isinstance(ds.file_meta, FileMetaDataset)
    assert ds.file_meta is not meta
