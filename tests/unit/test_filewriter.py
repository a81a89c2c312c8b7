"""dcmwrite: what is copied, what is encoded, what is refused, and that a refusal changes nothing."""

from __future__ import annotations

import io
import os
import pickle
import warnings
import zlib
from copy import deepcopy

import pytest

import cydicom
from cydicom import Dataset, FileMetaDataset, dcmread, dcmwrite
from cydicom.dataelem import DataElement, RawDataElement
from cydicom.filebase import DicomBytesIO
from cydicom.filewriter import writers
from cydicom.tag import Tag
from cydicom.uid import (
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
)
from tests.corpus.build import (
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    deflated,
    file_meta,
    group_length,
    part10,
    uid,
)

ELEMENT = EXPLICIT_LITTLE.element
JPIP_DEFLATED = "1.2.840.10008.1.2.4.95"


def made(syntax: str | None = ExplicitVRLittleEndian, **values: object) -> Dataset:
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    if syntax is not None:
        ds.file_meta.TransferSyntaxUID = syntax
    ds.PatientName = "A^B"
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def written(ds: Dataset, **options: object) -> bytes:
    target = io.BytesIO()
    dcmwrite(target, ds, **options)
    return target.getvalue()


def read(data: bytes, **options: object) -> Dataset:
    return dcmread(io.BytesIO(data), **options)


#: Sequences of both lengths, a private element, an odd order of tags.
BODY = (
    ELEMENT(0x00080060, "CS", "CT")
    + EXPLICIT_LITTLE.sequence(
        0x00081140,
        [EXPLICIT_LITTLE.item(ELEMENT(0x00081155, "UI", uid("1.2")), undefined=True)],
        undefined=True,
    )
    + ELEMENT(0x00100010, "PN", "A^B ")
    + ELEMENT(0x00101030, "DS", "70.50 ")
    + ELEMENT(0x00280010, "US", b"\2\0")
)


# ---- copies ----


@pytest.mark.parametrize(
    "data",
    [
        part10(BODY),
        part10(BODY, preamble=b"II*\0" + b"\1" * 124),
        part10(BODY + bytes(64)),
        part10(BODY + b"\x30\0"),
        part10(deflated(BODY), DeflatedExplicitVRLittleEndian),
        part10(deflated(BODY) + b"behind", DeflatedExplicitVRLittleEndian),
        part10(BODY, meta=group_length(b"", 4) + file_meta()[12:]),
        part10(ELEMENT(0x00280010, "US", b"\2\0") + ELEMENT(0x00080060, "CS", "CT")),
        part10(ELEMENT(0x00080000, "UL", b"\xff\xff\0\0") + ELEMENT(0x00080060, "CS", "CT")),
    ],
    ids=[
        "plain",
        "TIFF in the preamble",
        "padding behind it",
        "half an element behind it",
        "deflated",
        "deflated, bytes behind it",
        "wrong group length of the meta",
        "descending tags",
        "wrong group length",
    ],
)
@pytest.mark.filterwarnings("ignore::cydicom.errors.DicomReadWarning")
def test_a_data_set_that_was_not_edited_is_written_as_the_bytes_of_its_source(data: bytes) -> None:
    assert written(read(data)) == data


@pytest.mark.filterwarnings("ignore::cydicom.errors.DicomReadWarning", "ignore:.*implicit:UserWarning")
def test_an_encoding_that_contradicts_the_transfer_syntax_is_copied_while_nothing_is_edited() -> None:
    implicit = IMPLICIT_LITTLE.element(0x00080060, "CS", "CT") + IMPLICIT_LITTLE.element(
        0x00100020, "LO", "1 "
    )
    data = part10(implicit)
    ds = read(data)
    assert ds.original_encoding == (True, True)
    assert written(ds) == data
    # Once it is edited, it is written as its transfer syntax says.
    ds.Modality = "MR"
    assert written(ds) == part10(ELEMENT(0x00080060, "CS", "MR") + ELEMENT(0x00100020, "LO", "1 "))


def test_a_private_transfer_syntax_without_encoding_is_copied() -> None:
    data = part10(BODY, "1.2.3.4")
    with pytest.warns(cydicom.errors.DicomReadWarning):
        ds = read(data)
    assert written(ds) == data


def test_a_value_that_was_looked_at_changes_no_byte() -> None:
    data = part10(BODY)
    ds = read(data)
    str(ds)
    assert ds.PatientWeight == 70.5
    ds.ReferencedImageSequence[0].ReferencedSOPInstanceUID = "1.2"
    assert written(ds) == data


@pytest.mark.parametrize(
    "options",
    [
        {"little_endian": True},
        {"implicit_vr": False},
        {"implicit_vr": False, "little_endian": True, "force_encoding": True},
    ],
    ids=repr,
)
def test_arguments_that_say_what_is_so_already_change_no_byte(options: dict[str, bool]) -> None:
    data = part10(BODY + bytes(16))
    with pytest.warns(cydicom.errors.DicomReadWarning):
        ds = read(data)
    assert written(ds, **options) == data


def test_an_edit_changes_the_bytes_of_its_element_and_the_meta_length_is_right() -> None:
    data = part10(BODY, meta=group_length(b"", 4) + file_meta()[12:])
    with pytest.warns(cydicom.errors.DicomReadWarning):
        ds = read(data)
    ds.PatientName = "C"
    assert written(ds) == part10(BODY.replace(b"PN\4\0A^B ", b"PN\2\0C "))


def test_a_preamble_that_was_changed_is_written() -> None:
    ds = read(part10(BODY))
    ds.preamble = b"\7" * 128
    assert written(ds) == part10(BODY, preamble=b"\7" * 128)
    ds.preamble = None
    assert written(ds) == file_meta() + BODY


def test_a_replaced_writer_is_asked_even_if_nothing_was_edited() -> None:
    ds = read(part10(BODY))
    before = writers["CS"]
    writers["CS"] = (lambda fp, elem: fp.write(b"ZZ"), None)
    try:
        assert written(ds) == part10(BODY)
        assert ds.Modality == "CT"
        ds.Modality = "MR"
        assert b"CS\2\0ZZ" in written(ds)
    finally:
        writers["CS"] = before


@pytest.mark.parametrize(
    "way", [deepcopy, lambda ds: pickle.loads(pickle.dumps(ds))], ids=["deepcopy", "pickle"]
)
def test_copies_are_written_as_the_bytes_of_the_source_too(way) -> None:
    data = part10(BODY)
    assert written(way(read(data))) == data


# ---- conformant files ----


def test_a_conformant_file_leaves_the_data_set_as_it_was() -> None:
    ds = made(SOPClassUID="1.2", SOPInstanceUID="1.3")
    data = written(ds, enforce_file_format=True)
    assert [str(element.tag) for element in ds.file_meta] == ["(0002,0010)"]
    assert not hasattr(ds, "preamble")
    meta = read(data).file_meta
    assert meta.FileMetaInformationGroupLength == data.index(b"\x08\0\x16\0UI", 144) - 144
    assert meta.FileMetaInformationVersion == b"\0\1"
    assert (meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID) == ("1.2", "1.3")
    assert meta.ImplementationVersionName.startswith("CYDICOM ")
    assert len(meta.ImplementationVersionName) <= 16


def test_a_conformant_copy_of_a_conformant_file_has_the_same_bytes() -> None:
    meta = group_length(b"") + file_meta()[12:] + ELEMENT(0x00020013, "SH", "X ")
    meta = group_length(meta[12:]) + meta[12:]
    data = part10(BODY, meta=meta)
    assert written(read(data), enforce_file_format=True) == data


def test_an_empty_group_length_is_counted_and_given_four_bytes() -> None:
    ds = made()
    ds.file_meta.FileMetaInformationGroupLength = None
    assert written(ds).startswith(bytes.fromhex("02000000 554C 0400 1C000000 02001000 5549 1400"))


def test_no_file_meta_information_may_be_none() -> None:
    ds = made(SOPClassUID="1.2", SOPInstanceUID="1.3")
    ds.file_meta = None
    assert written(ds, implicit_vr=True).startswith(b"\x08\0\x16\0\4\0\0\0")
    assert read(written(ds, implicit_vr=True, enforce_file_format=True)).PatientName == "A^B"


def test_file_meta_information_of_a_plain_data_set_is_written() -> None:
    ds = made()
    meta = Dataset()
    meta.TransferSyntaxUID = ImplicitVRLittleEndian
    ds.__dict__["file_meta"] = meta
    assert written(ds)[8:26] == uid(ImplicitVRLittleEndian)


@pytest.mark.parametrize("vr", ["LO", "UI"])
def test_a_transfer_syntax_is_one_uid(vr: str) -> None:
    ds = made(None)
    ds.file_meta.add_new(0x00020010, vr, str(ImplicitVRLittleEndian))
    assert written(ds).endswith(b"\x10\0\x10\0\4\0\0\0A^B ")
    ds.file_meta.add_new(0x00020010, vr, [str(ImplicitVRLittleEndian)] * 2)
    with pytest.raises(ValueError, match="0002,0010"):
        written(ds)


# ---- deflated data sets ----


@pytest.mark.parametrize("syntax", [DeflatedExplicitVRLittleEndian, JPIP_DEFLATED])
def test_deflated_data_sets_are_raw_deflate_of_even_length(syntax: str) -> None:
    for length in range(8):
        ds = made(syntax, PatientComments="x" * length)
        ds.preamble = bytes(128)
        data = written(ds)
        body = data[132 + 8 + len(uid(syntax)) :]
        inflater = zlib.decompressobj(-15)
        assert inflater.decompress(body).startswith(b"\x10\0\x10\0PN\4\0A^B ")
        assert inflater.eof
        assert inflater.unused_data in (b"", b"\0")
        assert len(data) % 2 == 0
        assert read(data).PatientComments == "x" * length


def test_a_file_object_is_deflated_piece_by_piece() -> None:
    class Counting(io.BytesIO):
        largest = 0

        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            Counting.largest = max(Counting.largest, len(data))
            return data

    pixels = os.urandom(1 << 20) * 5
    ds = made(DeflatedExplicitVRLittleEndian)
    ds.add_new(0x7FE00010, "OB", Counting(pixels))
    target = io.BytesIO()
    dcmwrite(target, ds, enforce_file_format=False)
    ds.preamble = bytes(128)
    assert read(written(ds)).PixelData == pixels
    assert Counting.largest <= 1 << 20


# ---- Pixel Data ----


def test_pixel_data_that_is_not_encapsulated_is_refused_and_keeps_its_form() -> None:
    ds = made(JPEGBaseline8Bit)
    ds.add_new(0x7FE00010, "OB", b"abcd")
    with pytest.raises(ValueError, match="7FE0,0010"):
        written(ds)
    assert ds["PixelData"].is_undefined_length is False


def test_pixel_data_of_a_read_data_set_gets_the_form_of_another_transfer_syntax() -> None:
    fragments = EXPLICIT_LITTLE.encapsulated([b"\1\2"])
    ds = read(part10(fragments, JPEGBaseline8Bit))
    ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    assert written(ds) == part10(ELEMENT(0x7FE00010, "OB", fragments[12:-8]))
    ds.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    assert written(ds) == part10(fragments, JPEGBaseline8Bit)


def test_a_file_object_of_odd_size_is_padded_and_its_length_even() -> None:
    ds = made()
    ds.add_new(0x7FE00010, "OB", io.BytesIO(b"abc"))
    assert written(ds).endswith(b"\xe0\x7f\x10\0OB\0\0\4\0\0\0abc\0")


# ---- targets ----


def test_an_object_that_can_only_write_is_enough() -> None:
    class Socket:
        data = b""

        def write(self, data: bytes) -> int:
            self.data += data
            return len(data)

    target = Socket()
    dcmwrite(target, made())  # type: ignore[arg-type]
    assert target.data == written(made())


@pytest.mark.parametrize("target", [b"name.dcm", 3, None, object()], ids=repr)
def test_what_is_neither_a_path_nor_a_file_object_is_refused(target: object, tmp_path) -> None:
    with pytest.raises(TypeError, match="path or a file object"):
        dcmwrite(target, made())  # type: ignore[arg-type]


def test_a_path_like_object_that_gives_bytes_is_refused(tmp_path) -> None:
    class Name:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "name.dcm")

    with pytest.raises(TypeError):
        dcmwrite(Name(), made())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("what", [None, {}, [], "x", DataElement(0x00100010, "PN", "A")], ids=repr)
def test_what_is_not_a_data_set_is_refused(what: object, tmp_path) -> None:
    with pytest.raises(TypeError, match="Dataset"):
        dcmwrite(tmp_path / "name.dcm", what)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_a_path_that_is_there_is_not_overwritten_unless_that_is_allowed(tmp_path) -> None:
    path = tmp_path / "name.dcm"
    dcmwrite(path, made())
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        dcmwrite(str(path), made(PatientID="2"), overwrite=False)
    assert path.read_bytes() == before
    dcmwrite(path, made(PatientID="2"))
    assert path.read_bytes() == written(made(PatientID="2"))


def test_what_cannot_be_encoded_leaves_the_target_and_the_data_set_as_they_were(tmp_path) -> None:
    path = tmp_path / "name.dcm"
    path.write_bytes(b"old")
    ds = made(JPEGBaseline8Bit, SOPClassUID="1.2", SOPInstanceUID="1.3")
    ds.add_new(0x7FE00010, "OB", bytes.fromhex("FEFF00E0 00000000"))
    item = Dataset()
    item["Rows"] = DataElement(0x00280010, "US", 70000, already_converted=True)
    inner = Dataset()
    inner.ContentSequence = [Dataset(), item]
    ds.ContentSequence = [inner]
    target = io.BytesIO(b"old")
    for where in (path, target):
        with pytest.raises(ValueError, match=r"\(0040,A730\)\[0\]\.\(0040,A730\)\[1\]\.\(0028,0010\)"):
            dcmwrite(where, ds, enforce_file_format=True)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
    assert (target.getvalue(), target.tell()) == (b"old", 0)
    assert len(ds.file_meta) == 1
    assert ds["PixelData"].is_undefined_length is False


def test_the_encoding_is_set_on_a_target_that_knows_one_when_all_is_encoded() -> None:
    target = DicomBytesIO()
    bad = made()
    bad["Rows"] = DataElement(0x00280010, "US", 70000, already_converted=True)
    with pytest.raises(ValueError, match="0028,0010"):
        dcmwrite(target, bad)
    assert not hasattr(target, "is_implicit_VR")
    dcmwrite(target, made(ExplicitVRBigEndian))
    assert (target.is_implicit_VR, target.is_little_endian) == (False, False)


def test_the_encoding_is_set_on_a_target_that_gets_a_copy() -> None:
    target = DicomBytesIO()
    dcmwrite(target, read(part10(BODY)))
    assert (target.is_implicit_VR, target.is_little_endian) == (False, True)


def test_a_file_object_that_fails_midway_is_told_how_far_it_got() -> None:
    class Full(io.BytesIO):
        def write(self, data: bytes) -> int:  # type: ignore[override]
            if self.tell() > 10_000:
                raise OSError("no space left")
            return super().write(data[:10_001])

    ds = made()
    ds.add_new(0x7FE00010, "OB", bytes(100_000))
    with pytest.raises(OSError, match="no space left") as caught:
        dcmwrite(Full(), ds)
    assert "bytes had been written" in caught.value.__notes__[0]


def test_saving_over_the_source_of_deferred_values(tmp_path) -> None:
    path = tmp_path / "name.dcm"
    pixels = bytes(range(256)) * 64
    path.write_bytes(part10(BODY + ELEMENT(0x7FE00010, "OB", pixels)))
    ds = dcmread(path, defer_size=1000)
    ds.PatientName = "C"
    dcmwrite(path, ds)
    expected = part10(BODY.replace(b"PN\4\0A^B ", b"PN\2\0C ") + ELEMENT(0x7FE00010, "OB", pixels))
    assert path.read_bytes() == expected
    assert ds.PixelData == pixels
    ds.PatientName = "D"
    dcmwrite(path, ds)
    assert dcmread(path).PixelData == pixels


def test_a_data_set_can_be_written_again_after_it_was_written(tmp_path) -> None:
    ds = read(part10(BODY))
    ds.PatientName = "C"
    first = written(ds)
    dcmwrite(tmp_path / "name.dcm", ds)
    assert written(ds) == first == (tmp_path / "name.dcm").read_bytes()
    assert (ds.original_encoding, ds.is_original_encoding) == ((False, True), True)


def test_files_are_written_in_the_encoding_of_a_private_transfer_syntax() -> None:
    ds = made(None)
    syntax = UID("1.2.3.4")
    syntax.set_private_encoding(False, False)
    ds.file_meta.TransferSyntaxUID = syntax
    assert written(ds).endswith(b"\0\x10\0\x10PN\0\4A^B ")


def test_the_top_level_name_is_the_function() -> None:
    from cydicom import dicomio, filewriter

    assert cydicom.dcmwrite is filewriter.dcmwrite is dicomio.dcmwrite
    assert filewriter.write_file is dicomio.write_file is filewriter.dcmwrite
    assert "dcmwrite" in cydicom.__all__


@pytest.mark.parametrize("syntax", [JPEGBaseline8Bit, "1.2.3"])
def test_a_raw_element_of_undefined_length_keeps_it(syntax: str) -> None:
    value = bytes.fromhex("FEFF00E0 00000000 FEFF00E0 02000000 AABB")
    ds = made(syntax)
    ds[0x7FE00010] = RawDataElement(Tag(0x7FE00010), "OB", 0xFFFFFFFF, value, 0, False, True)
    data = written(ds, **({"implicit_vr": False} if syntax == "1.2.3" else {}))
    assert data.endswith(EXPLICIT_LITTLE.encapsulated([b"\xaa\xbb"]))


@pytest.mark.parametrize(
    ("cut", "written_as"),
    [
        ("FEFF00E0 64000000 AABB", "FEFF00E0 02000000 AABB"),
        ("FEFF00E0 64000000 AABBCC", "FEFF00E0 04000000 AABBCC00"),
        ("FEFF00E0 01", ""),
    ],
    ids=["a fragment", "an odd fragment", "a header"],
)
def test_a_cut_fragment_does_not_swallow_the_delimiter(cut: str, written_as: str) -> None:
    ds = made(JPEGBaseline8Bit)
    ds.add_new(0x7FE00010, "OB", bytes.fromhex("FEFF00E0 00000000" + cut))
    with pytest.warns(UserWarning, match=r"\(7FE0,0010\): the last fragment of Pixel Data is cut"):
        data = written(ds)
    expected = bytes.fromhex("FEFF00E0 00000000" + written_as + "FEFFDDE0 00000000")
    assert data.endswith(b"OB\0\0\xff\xff\xff\xff" + expected)
    assert read(data, force=True).PixelData == expected[:-8]


@pytest.mark.parametrize(
    ("behind", "undefined"),
    [
        ("FEFF0DE0 00000000", True),
        ("FEFF0DE0 04000000 FEFF00E0", False),
        ("00000000 FEFFDDE0 00000000", False),
        ("00000000 FEFFDDE0 00000001", True),
        ("AABBCCDD 02000000 EEFF", True),
        ("FEFF00E0 FFFFFFFF AABB FEFF0DE0 00000000", False),
        ("FEFF00E0 02000000 AABB FEFFDDE0 00000000 FEFF00E0 00000000", False),
    ],
)
def test_what_is_no_fragment_is_written_so_that_it_ends_where_it_ends(behind: str, undefined: bool) -> None:
    value = bytes.fromhex("FEFF00E0 00000000" + behind)
    ds = made(JPEGBaseline8Bit)
    ds.add_new(0x7FE00010, "OB", value)
    ds.add_new(0xFFFCFFFC, "OB", b"\1\2")
    with pytest.warns(UserWarning, match=r"\(7FE0,0010\): Pixel Data hold something that is no fragment"):
        data = written(ds)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        back = read(data, force=True)
        assert back.PixelData == value
    assert back["PixelData"].is_undefined_length == undefined
    assert back[0xFFFCFFFC].value == b"\1\2"


def test_odd_fragments_with_their_delimiter_are_written_with_a_length() -> None:
    value = bytes.fromhex("FEFF00E0 00000000 FEFF00E0 03000000 AABBCC FEFFDDE0 00000000")
    ds = made(JPEGBaseline8Bit)
    ds.add_new(0x7FE00010, "OB", value)
    with pytest.warns(UserWarning, match="no fragment"):
        data = written(ds)
    assert data.endswith(b"OB\0\0" + (len(value) + 1).to_bytes(4, "little") + value + b"\0")


@pytest.mark.parametrize("start", ["", "FEFF00E0", "FEFF00E0 000000"])
def test_encapsulated_pixel_data_start_with_a_whole_item(start: str) -> None:
    ds = made(JPEGBaseline8Bit)
    ds.add_new(0x7FE00010, "OB", bytes.fromhex(start))
    with pytest.raises(ValueError, match="has to start with an item"):
        written(ds)
