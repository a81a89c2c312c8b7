"""Deflated data sets and frames: rows C48 and C49 (PS3.5 A.5, 8.2.16, RFC 1951)."""

from __future__ import annotations

import warnings
import zlib
from io import BytesIO

import numpy as np
import pytest

from cydicom import dcmread
from cydicom.encaps import encapsulate, generate_fragments
from cydicom.errors import DicomReadWarning
from cydicom.pixels import get_decoder, get_encoder
from tests.conformance.forms import DEFLATED, kinds, made, meta_end, saved
from tests.corpus.build import EXPLICIT_LITTLE, part10

E = EXPLICIT_LITTLE
BODY = E.element(0x00080060, "CS", b"CT") + E.element(0x00100020, "LO", b"ABCD")
DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"


def raw(data: bytes) -> bytes:
    compressor = zlib.compressobj(9, wbits=-15)
    return compressor.compress(data) + compressor.flush()


# C48: behind the file meta information the data set is one deflate stream without a header, padded to even.


@pytest.mark.parametrize("number", ["1.2.1.99", "1.2.4.95", "1.2.4.205"])
def test_each_deflated_transfer_syntax_is_inflated(number: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        ds = dcmread(BytesIO(part10(raw(BODY), f"1.2.840.10008.{number}")))
    assert (ds.Modality, ds.PatientID) == ("CT", "ABCD")


def test_the_byte_that_makes_a_stream_even_is_nothing_to_tell() -> None:
    stream = raw(BODY + E.element(0x00100030, "DA", b""))
    stream += b"\0" * (len(stream) % 2)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert dcmread(BytesIO(part10(stream, DEFLATED.uid))).PatientID == "ABCD"


def test_a_zlib_header_is_told_and_read() -> None:
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(part10(zlib.compress(BODY), DEFLATED.uid)))
    assert "deflate" in kinds(ds)
    assert ds.PatientID == "ABCD"


def test_bytes_behind_the_stream_are_told_and_no_elements() -> None:
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(part10(raw(BODY) + BODY, DEFLATED.uid)))
    assert [int(element.tag) for element in ds] == [0x00080060, 0x00100020]
    assert "deflate" in kinds(ds)


def test_what_is_written_is_a_stream_without_a_header_of_even_length() -> None:
    for nbytes in range(2, 40, 2):
        ds = made((0x00080060, "CS", "CT"), (0x00100020, "LO", "x" * nbytes))
        body = DEFLATED.written(ds)
        file = DEFLATED.file(body)
        assert zlib.decompress(file[meta_end(file) :], wbits=-15) == body
    ds = dcmread(BytesIO(DEFLATED.file(BODY)))
    for length in range(1, 9):
        ds.PatientID = "y" * length
        written = saved(ds)
        stream = written[meta_end(written) :]
        assert len(stream) % 2 == 0
        inflate = zlib.decompressobj(wbits=-15)
        assert inflate.decompress(stream).count(b"y") == length
        assert inflate.unused_data in (b"", b"\0")


def test_a_stream_that_is_none_has_no_elements() -> None:
    with pytest.warns(DicomReadWarning):
        ds = dcmread(BytesIO(part10(b"\xff" * 64, DEFLATED.uid)))
    assert "deflate" in kinds(ds)
    assert len(ds) == 0


# C49: each frame is one deflate stream without a header, in one fragment of even length.


def test_frames_are_deflated_each_on_its_own() -> None:
    array = np.arange(3 * 5 * 7, dtype="u1").reshape(3, 5, 7) // 9
    options = {
        "rows": 5,
        "columns": 7,
        "number_of_frames": 3,
        "bits_allocated": 8,
        "bits_stored": 8,
        "samples_per_pixel": 1,
        "pixel_representation": 0,
        "photometric_interpretation": "MONOCHROME2",
    }
    value = encapsulate(list(get_encoder(DEFLATED_FRAMES).iter_encode(array, **options)))
    fragments = [bytes(fragment) for fragment in generate_fragments(value)][1:]
    assert len(fragments) == 3
    assert all(len(fragment) % 2 == 0 for fragment in fragments)
    for fragment, frame in zip(fragments, array, strict=True):
        inflate = zlib.decompressobj(wbits=-15)
        assert inflate.decompress(fragment) == frame.tobytes()
        assert inflate.eof
        assert inflate.unused_data in (b"", b"\0")
    given = options | {"pixel_keyword": "PixelData"}
    assert np.array_equal(get_decoder(DEFLATED_FRAMES).as_array(value, **given)[0], array)


def test_a_frame_of_several_fragments_is_joined() -> None:
    frame = raw(bytes(range(200)))
    frame += b"\0" * (len(frame) % 2)
    options = {
        "rows": 10,
        "columns": 20,
        "number_of_frames": 1,
        "bits_allocated": 8,
        "bits_stored": 8,
        "samples_per_pixel": 1,
        "pixel_representation": 0,
        "photometric_interpretation": "MONOCHROME2",
        "pixel_keyword": "PixelData",
    }
    value = encapsulate([frame], fragments_per_frame=3)
    found, _ = get_decoder(DEFLATED_FRAMES).as_array(value, **options)
    assert found.tobytes() == bytes(range(200))
