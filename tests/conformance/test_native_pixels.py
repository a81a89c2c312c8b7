"""Native pixel data: rows C22, C43, C45 to C47 and C50 (PS3.5 8.1, 8.2, A.1 to A.3; PS3.3 C.7.6.3, C.11)."""

from __future__ import annotations

import struct
import warnings
from typing import Any

import numpy as np
import pytest

from cydicom.dataset import Dataset, FileMetaDataset
from cydicom.pixels import get_decoder
from cydicom.pixels.processing import apply_color_lut, apply_modality_lut

LITTLE, BIG = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"


def image(rows: int, columns: int, bits: int, value: bytes, syntax: str = LITTLE, **elements: Any) -> Dataset:
    """Return a data set with native pixel data."""
    ds = Dataset()
    ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows, ds.Columns = rows, columns
    ds.BitsAllocated, ds.BitsStored, ds.HighBit = bits, bits, bits - 1
    ds.PixelRepresentation = 0
    ds.PixelData = value
    ds["PixelData"].VR = "OW" if bits > 8 else "OB"
    for keyword, held in elements.items():
        if held is None:
            del ds[keyword]
        else:
            setattr(ds, keyword, held)
    return ds


def array_of(ds: Dataset, **options: Any) -> np.ndarray:
    """Return the array of all frames; a warning is an error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return get_decoder(ds.file_meta.TransferSyntaxUID).as_array(ds, **options)[0]


# C22: the first number of a descriptor is unsigned, and 0 means 65,536; the third may be wrong.


def palette(bits: int, data: bytes, descriptor: list[int], *values: int) -> np.ndarray:
    ds = image(1, len(values), bits, struct.pack(f"<{len(values)}{'H' if bits > 8 else 'B'}", *values))
    if len(ds.PixelData) % 2:
        ds.PixelData += b"\0"
    ds.PhotometricInterpretation = "PALETTE COLOR"
    for colour in ("Red", "Green", "Blue"):
        ds.add_new(f"{colour}PaletteColorLookupTableDescriptor", "US", descriptor)
        ds.add_new(f"{colour}PaletteColorLookupTableData", "OW", data)
    return apply_color_lut(array_of(ds), ds)[..., 0].reshape(-1)


def test_a_palette_of_0_entries_has_65536() -> None:
    table = np.arange(65536, dtype="<u2")[::-1]
    found = palette(16, table.tobytes(), [0, 0, 16], 0, 1, 65534, 65535)
    assert found.tolist() == [65535, 65534, 1, 0]


def test_a_palette_begins_with_the_value_of_its_descriptor() -> None:
    table = np.arange(100, 104, dtype="<u2").tobytes()
    assert palette(8, table, [4, 10, 16], 0, 10, 12, 13).tolist() == [100, 100, 102, 103]
    with pytest.warns(UserWarning, match="200"):
        assert palette(8, table, [4, 10, 16], 200).tolist() == [103]


def test_entries_of_a_palette_have_the_bytes_that_there_are() -> None:
    """Four bytes that are said to be four entries of 16 bits are four of 8."""
    assert palette(8, bytes([5, 6, 7, 8]), [4, 0, 8], 0, 1, 2, 3).tolist() == [5, 6, 7, 8]
    assert palette(8, struct.pack("<4H", 5, 6, 7, 8), [4, 0, 16], 0, 1, 2, 3).tolist() == [5, 6, 7, 8]


def test_the_first_value_of_a_lut_is_signed_as_the_pixels_are() -> None:
    ds = image(1, 4, 16, struct.pack("<4h", -1024, -1023, -1, 5), PixelRepresentation=1)
    item = Dataset()
    item.add_new("LUTDescriptor", "SS", [4, -1024, 16])
    item.add_new("LUTData", "US", [7, 8, 9, 10])
    ds.ModalityLUTSequence = [item]
    assert apply_modality_lut(array_of(ds), ds).tolist() == [[7, 8, 10, 10]]


# C43: single bits are packed, the first the lowest of its byte; frames have no gap, padding comes last.

BITS = np.array(
    [[[1, 0, 0], [1, 1, 0], [0, 0, 1]], [[0, 1, 1], [0, 0, 1], [1, 1, 1]]] * 2 + [[[1] * 3] * 3], "u1"
)


def test_single_bits_are_read_from_the_lowest_on() -> None:
    ds = image(2, 8, 1, b"\x01\x82")
    assert array_of(ds).tolist() == [[1, 0, 0, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0, 0, 1]]


def test_frames_of_single_bits_follow_without_a_gap() -> None:
    # 5 frames of 9 bits are 45 bits: 6 bytes, of which the last has 3 that mean nothing.
    value = np.packbits(BITS.reshape(-1), bitorder="little").tobytes()
    assert len(value) == 6
    ds = image(3, 3, 1, value[:5] + bytes([value[5] | 0xE0]), NumberOfFrames=5)
    assert np.array_equal(array_of(ds), BITS)
    for index in range(5):
        assert np.array_equal(array_of(ds, index=index), BITS[index])


@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_single_bits_in_big_endian_are_in_words_if_they_are_ow(vr: str) -> None:
    value = np.packbits(BITS.reshape(-1), bitorder="little").tobytes()
    if vr == "OW":
        value = np.frombuffer(value, "u1").reshape(-1, 2)[:, ::-1].tobytes()
    ds = image(3, 3, 1, value, BIG, NumberOfFrames=5)
    ds["PixelData"].VR = vr
    assert np.array_equal(array_of(ds), BITS)
    for index in range(5):
        assert np.array_equal(array_of(ds, index=index), BITS[index])
    ds.compress("1.2.840.10008.1.2.5")
    assert np.array_equal(array_of(ds), BITS)


# C45: bits above Bits Stored are part of the value, not of the samples; the sign is in High Bit.


def test_bits_above_bits_stored_are_kept_in_bytes_and_the_sign_is_that_of_the_high_bit() -> None:
    words = struct.pack("<4H", 0xF7FF, 0x0800, 0x3FFF, 0xA001)
    ds = image(1, 4, 16, words, BitsStored=12, HighBit=11, PixelRepresentation=1)
    assert array_of(ds).tolist() == [[2047, -2048, -1, 1]]
    assert bytes(get_decoder(LITTLE).as_buffer(ds)[0]) == words
    assert array_of(ds, correct_unused_bits=False).astype("<i2").tobytes() == words
    ds.PixelRepresentation = 0
    assert array_of(ds).tolist() == [[0x7FF, 0x800, 0xFFF, 1]]
    assert ds.PixelData == words


# C46: an odd number of bytes is followed by one 00, which is no pixel; more than that is told and left out.


def test_the_byte_that_pads_pixel_data_is_no_pixel() -> None:
    assert array_of(image(3, 3, 8, bytes(range(9)) + b"\0")).reshape(-1).tolist() == list(range(9))
    assert array_of(image(3, 3, 8, bytes(range(9)))).reshape(-1).tolist() == list(range(9))


@pytest.mark.parametrize("more", [2, 3, 1001])
def test_more_padding_is_told_and_is_no_frame(more: int) -> None:
    ds = image(3, 3, 8, bytes(range(9)) + bytes(more))
    with pytest.warns(UserWarning):
        found, _ = get_decoder(LITTLE).as_array(ds)
    assert found.reshape(-1).tolist() == list(range(9))


def test_a_missing_byte_is_an_error() -> None:
    with pytest.raises(ValueError, match="8 bytes"):
        array_of(image(3, 3, 8, bytes(8)))


# C47: pixel data of floats has 32 or 64 bits, is native, and excludes that of integers.


@pytest.mark.parametrize("syntax", [LITTLE, BIG])
@pytest.mark.parametrize(("keyword", "bits"), [("FloatPixelData", 32), ("DoubleFloatPixelData", 64)])
def test_floats_have_32_or_64_bits(keyword: str, bits: int, syntax: str) -> None:
    numbers = [[1.5, -0.0, float("inf")], [-1e30, 2**-100, 0.1]]
    kind = f"{'>' if syntax == BIG else '<'}f{bits // 8}"
    stored = np.array(numbers, kind)
    ds = image(2, 3, bits, b"", syntax, PixelData=None, PixelRepresentation=None)
    ds.BitsStored = ds.HighBit = None
    setattr(ds, keyword, stored.tobytes())
    found = array_of(ds)
    assert found.dtype.itemsize * 8 == bits
    assert found.dtype.kind == "f"
    assert np.array_equal(found, stored)
    ds.BitsAllocated = 96 - bits
    with pytest.raises(ValueError):
        array_of(ds)
    ds.BitsAllocated = bits
    ds.PixelData = bytes(6)
    with pytest.raises((AttributeError, ValueError)):
        array_of(ds)


# C50: with YBR_FULL_422 two pixels have four bytes: Y Y Cb Cr.


def test_subsampled_colours_have_two_bytes_a_pixel() -> None:
    value = bytes([10, 20, 100, 200, 30, 40, 110, 210])
    ds = image(2, 2, 8, value, SamplesPerPixel=3, PlanarConfiguration=0)
    ds.PhotometricInterpretation = "YBR_FULL_422"
    assert array_of(ds, raw=True).tolist() == [
        [[10, 100, 200], [20, 100, 200]],
        [[30, 110, 210], [40, 110, 210]],
    ]


def test_subsampled_colours_are_pairs_of_pixels() -> None:
    ds = image(1, 3, 8, bytes(6), SamplesPerPixel=3, PlanarConfiguration=0)
    ds.PhotometricInterpretation = "YBR_FULL_422"
    with pytest.raises(ValueError):
        array_of(ds)


def test_subsampled_colours_that_are_none_are_refused() -> None:
    """Of the size of RGB: what is in it cannot be known."""
    ds = image(2, 2, 8, bytes(range(1, 13)), SamplesPerPixel=3, PlanarConfiguration=0)
    ds.PhotometricInterpretation = "YBR_FULL_422"
    with pytest.raises(ValueError, match="YBR_FULL_422"):
        array_of(ds)
