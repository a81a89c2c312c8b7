"""Descriptions of pixel data that cannot be, from files: H75, H76, H86 to H92 and H96 of the catalogue."""

from __future__ import annotations

import io
import struct
import tracemalloc
import warnings
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.encaps import encapsulate, generate_frames
from cydicom.errors import DicomReadWarning, ImagePixelError, InvalidDicomError
from cydicom.pixels.decoders.base import get_decoder
from cydicom.pixels.encoders.base import get_encoder
from tests.pixels import building
from tests.pixels.building import DEFLATED_FRAMES, EXPLICIT_LITTLE, RLE

PIXELS = np.arange(16, dtype="<u2")

#: The elements of group 0028 of a 4 x 4 image, with their VRs.
ELEMENTS: dict[int, tuple[str, bytes]] = {
    0x0002: ("US", struct.pack("<H", 1)),
    0x0004: ("CS", b"MONOCHROME2 "),
    0x0010: ("US", struct.pack("<H", 4)),
    0x0011: ("US", struct.pack("<H", 4)),
    0x0100: ("US", struct.pack("<H", 16)),
    0x0101: ("US", struct.pack("<H", 12)),
    0x0102: ("US", struct.pack("<H", 11)),
    0x0103: ("US", struct.pack("<H", 0)),
}
_LONG = ("OB", "OW", "OF", "OD", "UN", "SQ", "UT")


def element(group: int, number: int, vr: str, value: bytes) -> bytes:
    """Return an element in explicit VR little endian."""
    if vr in _LONG:
        return struct.pack("<HH2sHI", group, number, vr.encode(), 0, len(value)) + value
    return struct.pack("<HH2sH", group, number, vr.encode(), len(value)) + value


def us(*numbers: int) -> tuple[str, bytes]:
    return "US", struct.pack(f"<{len(numbers)}H", *numbers)


def read(
    changed: dict[int, tuple[str, bytes] | None],
    pixels: bytes | None = None,
    syntax: str = EXPLICIT_LITTLE,
    others: bytes = b"",
    vr: str = "OW",
) -> Any:
    """Return a 4 x 4 image as it is read, with some elements changed or left out."""
    uid = syntax.encode() + b"\0" * (len(syntax) % 2)
    meta = element(2, 0x10, "UI", uid)
    parts = [bytes(128), b"DICM", element(2, 0, "UL", struct.pack("<I", len(meta))), meta]
    for number, held in sorted({**ELEMENTS, **changed}.items()):
        if held is not None:
            parts.append(element(0x0028, number, *held))
    parts.append(others)
    data = PIXELS.tobytes() if pixels is None else pixels
    if syntax == EXPLICIT_LITTLE:
        parts.append(element(0x7FE0, 0x0010, vr, data))
    else:
        parts.append(struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF) + data)
        parts.append(b"\xfe\xff\xdd\xe0\0\0\0\0")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return cydicom.dcmread(io.BytesIO(b"".join(parts)))


def refusal(ds: Any) -> ImagePixelError:
    """Return the one error by which the array, the bytes and the frames of a data set are refused."""
    decoder = get_decoder(ds.file_meta.TransferSyntaxUID)
    errors = []
    for call in (
        lambda: decoder.as_array(ds),
        lambda: decoder.as_array(ds, index=0),
        lambda: decoder.as_buffer(ds),
        lambda: list(decoder.iter_array(ds)),
        lambda: ds.pixel_array,
    ):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with pytest.raises(ValueError) as raised:
                call()
        errors.append(raised.value)
    assert len({str(error) for error in errors}) == 1
    assert isinstance(errors[0], InvalidDicomError)
    return errors[0]  # type: ignore[return-value]


def test_the_image_is_sound_as_it_is() -> None:
    assert np.array_equal(read({}).pixel_array.ravel(), PIXELS)


@pytest.mark.parametrize(
    ("number", "held", "told"),
    [
        (0x0008, ("IS", b"-1"), "(0028,0008) Number of Frames"),
        (0x0008, ("IS", b"999999999 "), "limit 'frames'"),
        (0x0008, ("IS", b"1e5 "), "(0028,0008) Number of Frames"),
        (0x0008, ("IS", b"abc "), "(0028,0008) Number of Frames"),
        (0x0008, ("IS", b"1_0 "), "(0028,0008) Number of Frames"),
        (0x0008, ("IS", b"1\\2 "), "(0028,0008) Number of Frames"),
        (0x0010, ("UL", struct.pack("<I", 0x80000004)), "(0028,0010) Rows"),
        (0x0010, ("SS", struct.pack("<h", -1)), "(0028,0010) Rows"),
        (0x0010, ("DS", b"4.5 "), "(0028,0010) Rows"),
        (0x0010, us(4, 4), "(0028,0010) Rows"),
        (0x0010, None, "(0028,0010) Rows"),
        (0x0010, us(0), "(0028,0010) Rows"),
        (0x0010, us(5), "32 bytes"),
        (0x0011, us(), "(0028,0011) Columns"),
        (0x0100, us(0), "(0028,0100) Bits Allocated"),
        (0x0100, us(7), "(0028,0100) Bits Allocated"),
        (0x0100, us(12), "(0028,0100) Bits Allocated"),
        (0x0100, us(24), "32 bytes"),
        (0x0100, us(64), "32 bytes"),
        (0x0100, us(65535), "(0028,0100) Bits Allocated"),
        (0x0101, us(17), "(0028,0101) Bits Stored"),
        (0x0102, us(255), "(0028,0102) High Bit"),
        (0x0103, us(2), "(0028,0103) Pixel Representation"),
        (0x0002, us(0), "(0028,0002) Samples per Pixel"),
        (0x0002, us(2), "(0028,0002) Samples per Pixel"),
        (0x0002, us(4), "(0028,0002) Samples per Pixel"),
        (0x0002, us(65535), "(0028,0002) Samples per Pixel"),
        (0x0002, us(3), "(0028,0006) Planar Configuration"),
        (0x0004, ("CS", b"RGB "), "(0028,0002) Samples per Pixel"),
        (0x0004, ("CS", b"PALETTE "), "(0028,0004) Photometric Interpretation"),
        (0x0004, ("CS", b""), "(0028,0004) Photometric Interpretation"),
        (0x0006, us(9), "(0028,0006) Planar Configuration"),
    ],
)
def test_an_element_that_cannot_be_is_named(number: int, held: tuple[str, bytes] | None, told: str) -> None:
    assert told in str(refusal(read({number: held})))


@pytest.mark.parametrize("held", [("IS", b""), ("IS", b"  "), None, ("IS", b"1 "), ("IS", b" 1")])
def test_no_number_of_frames_is_one_frame(held: Any) -> None:
    ds = read({0x0008: held})
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert ds.pixel_array.shape == (4, 4)


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE, DEFLATED_FRAMES])
def test_sizes_beyond_all_memory_are_refused_before_any_of_it_is_taken(syntax: str) -> None:
    changed: dict[int, tuple[str, bytes] | None] = {
        0x0002: us(3),
        0x0004: ("CS", b"RGB "),
        0x0006: us(0),
        0x0008: ("IS", b"2000000000"),
        0x0010: us(65535),
        0x0011: us(65535),
    }
    pixels = encapsulate([bytes(64)])
    for frames in (changed[0x0008], None):
        ds = read({**changed, 0x0008: frames}, None if syntax == EXPLICIT_LITTLE else pixels, syntax)
        tracemalloc.start()
        refusal_of(ds)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert most < 1 << 22


def refusal_of(ds: Any) -> None:
    decoder = get_decoder(ds.file_meta.TransferSyntaxUID)
    for call in (decoder.as_array, decoder.as_buffer):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with pytest.raises(ValueError):
                call(ds)


@pytest.mark.parametrize("nbytes", [0, 1, 30, 31])
def test_pixel_data_that_is_too_short_is_refused(nbytes: int) -> None:
    error = refusal(read({}, PIXELS.tobytes()[:nbytes]))
    assert f"{nbytes} bytes, 32 are expected" in str(error)


@pytest.mark.parametrize("vr", ["LO", "LT", "DS", "SQ", "US"])
def test_pixel_data_that_is_no_bytes_is_refused(vr: str) -> None:
    value = [cydicom.Dataset()] if vr == "SQ" else [1, 2] if vr == "US" else "12"
    ds = read({}, PIXELS.tobytes())
    ds[0x7FE00010] = cydicom.DataElement(0x7FE00010, vr, value)
    with pytest.raises(ValueError, match=r"PixelData is .*, not bytes"):
        _ = ds.pixel_array


@pytest.mark.parametrize("touched", [False, True])
@pytest.mark.parametrize("vr", ["DT", "LO", "LT", "UI", "US"])
def test_pixel_data_that_was_read_as_no_bytes_is_refused(vr: str, touched: bool) -> None:
    ds = read({}, bytes(32), vr=vr)
    if touched:
        _ = ds[0x7FE00010].value
    with pytest.raises(ValueError, match=r"PixelData is .*, not bytes"):
        _ = ds.pixel_array


@pytest.mark.parametrize("more", [b"\0", b"\0\0", b"\0" * 32, b"\0" * 96, b"\0" * 1001, b"abc"])
def test_what_is_too_long_is_told_and_makes_no_frames(more: bytes) -> None:
    ds = read({}, PIXELS.tobytes() + more)
    with pytest.warns(UserWarning, match=f"{len(more)} at its end"):
        array = ds.pixel_array
    assert array.shape == (4, 4)
    assert np.array_equal(array.ravel(), PIXELS)


def test_frames_in_excess_are_never_given_in_silence() -> None:
    ds = read({}, PIXELS.tobytes() * 2)
    with pytest.warns(UserWarning, match="Number of Frames is 1"):
        array = ds.pixel_array
    assert array.shape == (2, 4, 4)


@pytest.mark.parametrize("number", [0x0008, 0x0009])
def test_floats_beside_integers_are_refused(number: int) -> None:
    floats = element(0x7FE0, number, "OF" if number == 8 else "OD", bytes(128))
    assert "PixelData" in str(refusal(read({}, others=floats)))


@pytest.mark.parametrize("nbytes", [33, 1 << 20, 1 << 26])
def test_a_deflated_frame_inflates_to_its_size_and_not_beyond(nbytes: int) -> None:
    import zlib

    engine = zlib.compressobj(wbits=-15)
    stream = engine.compress(bytes(nbytes)) + engine.flush()
    ds = read({}, encapsulate([stream]), DEFLATED_FRAMES)
    tracemalloc.start()
    error = refusal(ds)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert "more than the 32" in str(error)
    assert most < 1 << 21


# ---- pixel data against its transfer syntax ----


def against(native: bool, value: bytes, columns: int = 4) -> bytes:
    """Return a file of 4 rows of 16 bits, its value encapsulated if the transfer syntax is native."""
    ds = building.image(cydicom, np.arange(4 * columns, dtype="u2").reshape(4, columns))
    ds.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE if native else RLE
    del ds.PixelData
    file = io.BytesIO()
    ds.save_as(file, enforce_file_format=True)
    head = struct.pack("<HH2sHI", 0x7FE0, 0x0010, b"OB", 0, 0xFFFFFFFF if native else len(value))
    return file.getvalue() + head + value + (b"\xfe\xff\xdd\xe0\0\0\0\0" if native else b"")


@pytest.mark.parametrize("frame", [np.arange(16, dtype="<u2").tobytes(), b"ab", bytes(16)])
def test_encapsulated_pixel_data_in_a_native_transfer_syntax_is_no_pixels(frame: bytes) -> None:
    value = encapsulate([frame])
    data = against(True, value)
    with pytest.warns(DicomReadWarning, match="an undefined length"):
        ds = cydicom.dcmread(io.BytesIO(data))
    assert ds.PixelData == value
    decoder = get_decoder(EXPLICIT_LITTLE)
    for call in (
        lambda: ds.pixel_array,
        lambda: decoder.as_array(ds),
        lambda: decoder.as_buffer(ds),
        lambda: list(decoder.iter_array(ds, indices=[0])),
        lambda: decoder.as_array(ds, validate=False),
        lambda: next(decoder.iter_buffer(ds, validate=False)),
        lambda: cydicom.pixels.pixel_array(io.BytesIO(data)),
        lambda: ds.compress(RLE),
        lambda: get_encoder(RLE).encode(ds),
        lambda: get_encoder(RLE).encode(ds, validate=False),
    ):
        with warnings.catch_warnings():
            # Of the file that is read again.
            warnings.simplefilter("ignore", DicomReadWarning)
            with pytest.raises(ImagePixelError, match="encapsulated"):
                call()
    # Items that make just as many bytes as the pixels would.
    same = encapsulate([bytes(16)], has_bot=False)
    assert len(same) == 32 == 4 * 4 * 2
    with pytest.raises(ImagePixelError, match="encapsulated"):
        decoder.as_array(same, **building.options_for(np.zeros((4, 4), "u2"), pixel_keyword="PixelData"))


def test_native_pixel_data_of_undefined_length_is_given_with_a_warning() -> None:
    pixels = np.arange(16, dtype="<u2")
    with pytest.warns(DicomReadWarning, match="an undefined length"):
        ds = cydicom.dcmread(io.BytesIO(against(True, pixels.tobytes())))
    assert np.array_equal(ds.pixel_array.ravel(), pixels)


def test_pixels_that_begin_as_an_item_does_are_pixels() -> None:
    array = np.full((4, 4), 0xE000, "u2")
    array[0, 0] = 0xFFFE
    for order in (array, array[:, ::-1].copy()):
        ds = building.image(cydicom, order)
        assert np.array_equal(ds.pixel_array, order)
        ds.compress(RLE)
        assert np.array_equal(ds.pixel_array, order)


def test_what_a_sound_image_was_made_of_does_not_speak_for_items() -> None:
    # What to make of the elements is remembered with the first image.
    value = encapsulate([bytes(12)])
    assert len(value) == 4 * 4 * 2
    pixels = np.arange(16, dtype="u2").reshape(4, 4)
    sound = io.BytesIO()
    building.image(cydicom, pixels).save_as(sound, enforce_file_format=True)
    for _ in range(2):
        assert np.array_equal(cydicom.dcmread(sound.getvalue()).pixel_array, pixels)
    with pytest.warns(DicomReadWarning, match="an undefined length"):
        ds = cydicom.dcmread(against(True, value))
    with pytest.raises(ImagePixelError, match="encapsulated"):
        ds.pixel_array


def test_items_of_a_defined_length_are_frames_and_a_codestream_is_not() -> None:
    array = np.arange(16, dtype="<u2").reshape(4, 4)
    encoded = building.image(cydicom, array)
    encoded.compress(RLE)
    with pytest.warns(DicomReadWarning, match="a defined length"):
        ds = cydicom.dcmread(io.BytesIO(against(False, encoded.PixelData)))
    assert np.array_equal(ds.pixel_array, array)
    frame = next(generate_frames(encoded.PixelData, number_of_frames=1))
    with pytest.warns(DicomReadWarning, match="a defined length"):
        ds = cydicom.dcmread(io.BytesIO(against(False, frame)))
    with pytest.raises(ValueError):
        ds.pixel_array
    ds.PatientName = "Edited"
    with pytest.raises(ValueError, match=r"\(7FE0,0010\)"):
        ds.save_as(io.BytesIO())
