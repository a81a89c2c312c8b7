"""FileDataset: a data set with its source, with pydicom as the oracle."""

from __future__ import annotations

import copy
import io
import os
import pickle
from pathlib import Path

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10
from tests.reference.oracle import CYDICOM, attempts, same_as_pydicom

BODY = (
    EXPLICIT_LITTLE.element(0x00080060, "CS", "CT")
    + EXPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
    + EXPLICIT_LITTLE.sequence(
        0x300A00B0, [EXPLICIT_LITTLE.item(EXPLICIT_LITTLE.element(0x00080070, "LO", "x "))]
    )
)
SOURCE = part10(BODY)


@pytest.fixture
def path(tmp_path):
    file = tmp_path / "file.dcm"
    file.write_bytes(SOURCE)
    return str(file)


class Named(io.BytesIO):
    """A file object that has a name, but is no file."""

    name = "no such file"


class Wrapped:
    """A file object of another class, around a real one."""

    def __init__(self, inner, **attributes):
        self.inner = inner
        self.__dict__.update(attributes)

    def read(self, *arguments):
        return self.inner.read(*arguments)

    def seek(self, *arguments):
        return self.inner.seek(*arguments)

    def tell(self):
        return self.inner.tell()


def facts(ds):
    """Return what a FileDataset tells of its source."""
    return attempts(
        lambda: type(ds).__name__,
        lambda: Path(ds.filename).name if isinstance(ds.filename, str) else ds.filename,
        lambda: type(ds.filename).__name__,
        lambda: ds.fileobj_type is open or ds.fileobj_type.__name__,
        lambda: ds.timestamp is None,
        lambda: type(ds.buffer).__name__,
        lambda: ds.preamble,
        lambda: ds.is_implicit_VR,
        lambda: ds.is_little_endian,
        lambda: ds.original_encoding,
        lambda: ds.original_character_set,
        lambda: type(ds.file_meta).__name__,
        lambda: ds.file_meta,
        lambda: ds,
    )


@same_as_pydicom
def test_a_file_is_known_by_its_path(dicom, path):
    seen = [facts(dicom.dcmread(path)), facts(dicom.dcmread(os.fspath(path)))]
    with Path(path).open("rb") as file:
        seen.append(facts(dicom.dcmread(file)))
    return seen, dicom.dcmread(path).timestamp == Path(path).stat().st_mtime


@same_as_pydicom
def test_a_path_object_is_a_path(dicom, path):
    return facts(dicom.dcmread(Path(path)))


@same_as_pydicom
def test_a_file_object_is_kept_as_buffer(dicom, path):
    seen = [facts(dicom.dcmread(io.BytesIO(SOURCE))), facts(dicom.dcmread(Named(SOURCE)))]
    buffer = io.BytesIO(SOURCE)
    same = dicom.dcmread(buffer).buffer is buffer
    with Path(path).open("rb") as file:
        seen.append(facts(dicom.dcmread(Wrapped(file))))
    with Path(path).open("rb") as file:
        seen.append(facts(dicom.dcmread(Wrapped(file, name=path))))
    return seen, same


@same_as_pydicom
def test_a_file_without_preamble_or_meta_has_none(dicom):
    return [
        facts(dicom.dcmread(io.BytesIO(BODY), force=True)),
        facts(dicom.dcmread(io.BytesIO(part10(BODY, preamble=bytes(range(128)))))),
        facts(dicom.dcmread(io.BytesIO(part10(BODY, meta=b"")), force=True)),
    ]


@same_as_pydicom
def test_a_file_data_set_is_built_around_elements(dicom, path):
    ds = dicom.Dataset()
    ds.PatientName = "A^B"
    charset = dicom.Dataset()
    charset.SpecificCharacterSet = "ISO_IR 192"
    meta = dicom.dataset.FileMetaDataset()
    meta.TransferSyntaxUID = "1.2.840.10008.1.2"
    cls = dicom.FileDataset
    plain = dicom.Dataset()
    plain.TransferSyntaxUID = "1.2.840.10008.1.2"
    return attempts(
        lambda: facts(cls("no such file", ds)),
        lambda: facts(cls(path, ds)),
        lambda: facts(cls(io.BytesIO(), ds)),
        lambda: facts(cls("x", ds, b"preamble", meta, False, False)),
        lambda: facts(
            cls("x", ds, preamble=bytes(128), file_meta=meta, is_implicit_VR=False, is_little_endian=True)
        ),
        lambda: cls("x", ds, file_meta=meta).file_meta is meta,
        lambda: facts(cls("x", {})),
        lambda: facts(cls("x", {0x00100010: ds["PatientName"]})),
        lambda: facts(cls("x", charset)),
        lambda: facts(cls(filename_or_obj="x", dataset=ds)),
        lambda: facts(cls("", ds)),
        lambda: facts(cls(5, ds)),
        lambda: facts(cls(None, ds)),
        lambda: cls(),
        lambda: cls("x"),
        lambda: cls("x", ds).PatientName,
    )


@same_as_pydicom
def test_a_file_data_set_shares_the_elements_it_is_built_around(dicom):
    ds = dicom.Dataset()
    ds.PatientName = "A^B"
    file = dicom.FileDataset("x", ds)
    file.PatientID = "new"
    return ds, file, file["PatientName"] is ds["PatientName"], file == ds, ds == file, file != ds


@same_as_pydicom
def test_a_file_data_set_made_from_one_that_was_read_keeps_its_elements_raw(dicom):
    ds = dicom.dcmread(io.BytesIO(SOURCE))
    file = dicom.FileDataset("x", ds, file_meta=ds.file_meta)
    return [type(element).__name__ for element in file.values()], file


@same_as_pydicom
def test_equality_looks_at_elements_alone(dicom, path):
    one, other = dicom.dcmread(path), dicom.dcmread(io.BytesIO(SOURCE))
    meta = dicom.dcmread(path)
    meta.file_meta.TransferSyntaxUID = "1.2"
    changed = dicom.dcmread(path)
    changed.PatientName = "C"
    plain = dicom.Dataset(dicom.dcmread(path))
    return attempts(
        lambda: one == other,
        lambda: one != other,
        lambda: one == meta,
        lambda: one == changed,
        lambda: one == plain,
        lambda: plain == one,
        lambda: one == copy.copy(one),
        lambda: one == copy.deepcopy(one),
        lambda: hash(one),
    )


@same_as_pydicom
def test_implicit_files_tell_so(dicom):
    body = IMPLICIT_LITTLE.element(0x00100010, "PN", "A^B ")
    return facts(dicom.dcmread(io.BytesIO(part10(body, IMPLICIT_LITTLE_UID))))


@pytest.mark.parametrize("how", ["path", "file", "buffer"])
@pytest.mark.parametrize("what", [copy.copy, copy.deepcopy])
@same_as_pydicom
def test_a_copy_tells_the_same_of_its_source(dicom, path, what, how):
    if how == "file":
        with Path(path).open("rb") as file:
            ds = dicom.dcmread(file)
            return facts(what(ds))
    ds = dicom.dcmread(path if how == "path" else io.BytesIO(SOURCE))
    return facts(what(ds)), facts(ds)


@same_as_pydicom
def test_a_pickle_of_what_was_read_from_a_path_tells_the_same_of_its_source(dicom, path):
    return facts(pickle.loads(pickle.dumps(dicom.dcmread(path))))


@same_as_pydicom
def test_file_meta_is_a_file_meta_data_set(dicom):
    ds = dicom.Dataset()
    plain = dicom.Dataset()
    plain.TransferSyntaxUID = "1.2.840.10008.1.2"
    wrong = dicom.Dataset()
    wrong.PatientName = "x"
    file = dicom.dcmread(io.BytesIO(SOURCE))

    def assign(value, target=ds):
        target.file_meta = value
        return type(target.file_meta).__name__, target.file_meta

    return attempts(
        lambda: ds.file_meta,
        lambda: assign(dicom.dataset.FileMetaDataset()),
        lambda: assign(plain),
        lambda: assign(wrong),
        lambda: assign({}),
        lambda: assign(5),
        lambda: assign(None),
        lambda: assign(file),
        lambda: assign(None, file),
        lambda: delattr(ds, "file_meta"),
        lambda: ds.file_meta,
    )


@same_as_pydicom
def test_empty_file_meta_is_made_where_there_is_none(dicom):
    def ensured(ds):
        before = getattr(ds, "file_meta", None)
        ds.ensure_file_meta()
        return type(ds.file_meta).__name__, ds.file_meta, before is ds.file_meta

    return attempts(
        lambda: ensured(dicom.Dataset()),
        lambda: ensured(dicom.dcmread(io.BytesIO(SOURCE))),
        lambda: ensured(dicom.FileDataset("x", {})),
    )


def test_bytes_are_a_source_too():
    # pydicom takes paths and file objects only.
    ds = CYDICOM.dcmread(SOURCE)
    assert ds.PatientName == "A^B"
    assert ds.filename is None
    assert ds.buffer is None


def test_empty_file_meta_is_made_in_place_of_none():
    # pydicom leaves None there.
    ds = CYDICOM.Dataset()
    ds.file_meta = None
    ds.ensure_file_meta()
    assert type(ds.file_meta) is CYDICOM.FileMetaDataset
