"""Byte order of each VR, and the VR of pixel data: rows C19, C20 (PS3.5 7.3, 8.1.1, A.1 to A.4)."""

from __future__ import annotations

from io import BytesIO

import pytest

from cydicom import dcmread
from tests.conformance.forms import (
    BIG,
    EXPLICIT,
    FORMS,
    IMPLICIT,
    every_explicit_form,
    every_form,
    made,
    saved,
)
from tests.corpus.build import (
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    JPEG_BASELINE_UID,
    Encoding,
    part10,
)

to_every_form = pytest.mark.parametrize("target", FORMS, ids=[f"to-{form.name}" for form in FORMS])

#: The bytes 0 to 15 in little endian, and as the standard's byte ordering makes them in big endian.
COUNTED = bytes(range(16))
BY_2 = bytes((1, 0, 3, 2, 5, 4, 7, 6, 9, 8, 11, 10, 13, 12, 15, 14))
BY_4 = bytes((3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12))
BY_8 = bytes((7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8))

#: VR to a tag and the value in big endian.  AT is two numbers of 16 bits (PS3.5 6.2), whatever its length.
SWAPPED = {
    "AT": (0x00280009, BY_2),
    "FD": (0x00189087, BY_8),
    "FL": (0x00089459, BY_4),
    "OB": (0x00420011, COUNTED),
    "OD": (0x7FE00009, BY_8),
    "OF": (0x7FE00008, BY_4),
    "OL": (0x00660129, BY_4),
    "OV": (0x7FE00001, BY_8),
    "OW": (0x00281408, BY_2),
    "SL": (0x00186020, BY_4),
    "SS": (0x00189219, BY_2),
    "SV": (0x00720082, BY_8),
    "UL": (0x00186016, BY_4),
    "UN": (0x00111001, COUNTED),
    "US": (0x00081197, BY_2),
    "UV": (0x00720083, BY_8),
    "LT": (0x00104000, COUNTED),
}
every_vr = pytest.mark.parametrize("vr", sorted(SWAPPED))


def value_in(encoding: Encoding, vr: str) -> bytes:
    if vr == "LT":
        return b"text in 8 bits.."
    return COUNTED if encoding.little else SWAPPED[vr][1]


def tag_of(vr: str) -> int:
    # A private element where the dictionary has none of this VR that is not more special than it.
    return SWAPPED[vr][0]


def one(encoding: Encoding, vr: str) -> bytes:
    return encoding.element(tag_of(vr), vr, value_in(encoding, vr))


# C20: the unit of bytes that changes its order is that of the VR (7.3).


@every_vr
@to_every_form
@every_explicit_form
def test_a_value_that_nobody_looked_at_changes_its_byte_order_by_vr(form, target, vr):
    """C20: OB and text never; OW US SS AT by 2; OL OF UL SL FL by 4; OD OV FD SV UV by 8."""
    ds = form.read(one(form.encoding, vr))
    assert target.written(ds) == one(target.encoding, vr)


@every_vr
@to_every_form
@every_explicit_form
def test_a_value_that_was_looked_at_changes_its_byte_order_by_vr(form, target, vr):
    ds = form.read(one(form.encoding, vr))
    assert ds[tag_of(vr)].value is not None
    if vr in ("OD", "OF", "OL", "OV", "OW") and form.encoding.little != target.encoding.little:
        # The value is bytes in the order of its file: what was looked at is written from there.
        assert ds[tag_of(vr)].value == value_in(form.encoding, vr)
    assert target.written(ds) == one(target.encoding, vr)


@every_vr
@to_every_form
@every_explicit_form
def test_a_value_in_an_item_changes_its_byte_order_by_vr(form, target, vr):
    def body(encoding: Encoding) -> bytes:
        return encoding.sequence(0x00081140, [encoding.item(one(encoding, vr), undefined=True)])

    assert target.written(form.read(body(form.encoding))) == body(target.encoding)


NUMBERS = {
    "US": (0x00280010, 0x0102, b"\2\1"),
    "SS": (0x00189219, -2, b"\xfe\xff"),
    "UL": (0x00186016, 0x01020304, b"\4\3\2\1"),
    "SL": (0x00186020, -2, b"\xfe\xff\xff\xff"),
    "UV": (0x00720083, 0x0102030405060708, b"\x08\7\6\5\4\3\2\1"),
    "SV": (0x00720082, -2, b"\xfe" + b"\xff" * 7),
    "FL": (0x00089459, 1.5, b"\0\0\xc0\x3f"),
    "FD": (0x00189087, 1.5, b"\0\0\0\0\0\0\xf8\x3f"),
    "AT": (0x00280009, 0x001800FF, b"\x18\0\xff\0"),
}


@pytest.mark.parametrize("vr", NUMBERS)
@every_form
def test_a_number_has_the_byte_order_of_the_form(form, vr):
    tag, number, little = NUMBERS[vr]
    if vr == "AT":
        raw = little if form.encoding.little else b"\0\x18\0\xff"
    else:
        raw = little if form.encoding.little else little[::-1]
    ds = form.read(form.encoding.element(tag, vr, raw))
    assert ds[tag].value == number
    assert form.written(made((tag, vr, number))) == form.encoding.element(tag, vr, raw)
    assert form.written(made((tag, vr, [number, number]))) == form.encoding.element(tag, vr, raw * 2)


@every_form
def test_ow_is_written_as_the_bytes_that_were_assigned(form):
    """The value of OW is bytes as they lie in the file: who assigns them knows the form, as in pydicom."""
    ds = made((0x00281408, "OW", b"\1\2\3\4"))
    assert form.written(ds) == form.encoding.element(0x00281408, "OW", b"\1\2\3\4")


# C19: Pixel Data is OW in implicit VR; in explicit VR OB or OW if at most 8 bits are allocated, else OW;
# OB where it is encapsulated (A.1, A.2, A.3, A.4).

PIXELS = 0x7FE00010


def image(encoding: Encoding, bits: int, vr: str, value: bytes) -> bytes:
    return encoding.number(0x00280100, "US", bits) + encoding.element(PIXELS, vr, value)


@pytest.mark.parametrize("bits", (1, 8, 16, 32))
def test_pixel_data_of_implicit_vr_is_ow(bits):
    ds = IMPLICIT.read(image(IMPLICIT_LITTLE, bits, "OW", b"\1\2\3\4"))
    assert ds[PIXELS].VR == "OW"
    assert ds.PixelData == b"\1\2\3\4"


@pytest.mark.parametrize("vr", ("OB", "OW"))
@every_explicit_form
def test_pixel_data_of_8_bits_is_ob_or_ow_as_the_file_says(form, vr):
    raw = image(form.encoding, 8, vr, b"\1\2\3\4")
    ds = form.read(raw)
    assert vr == ds[PIXELS].VR
    assert form.written(ds) == raw


@pytest.mark.parametrize("bits", (16, 32))
@every_explicit_form
def test_pixel_data_of_more_than_8_bits_is_written_as_ow(form, bits):
    ds = made((0x00280100, "US", bits), (PIXELS, "OB or OW", b"\1\2\3\4"))
    assert form.written(ds) == image(form.encoding, bits, "OW", b"\1\2\3\4")


@pytest.mark.parametrize("bits", (8, 16))
@every_explicit_form
def test_pixel_data_from_implicit_vr_is_ow_and_swapped_for_big_endian(form, bits):
    """8 bits in OW are packed in words: in big endian each pair changes places."""
    ds = IMPLICIT.read(image(IMPLICIT_LITTLE, bits, "OW", b"\1\2\3\4"))
    body = form.written(ds)
    swapped = b"\1\2\3\4" if form.encoding.little else b"\2\1\4\3"
    assert body in (
        image(form.encoding, bits, "OW", swapped),
        *([image(form.encoding, bits, "OB", b"\1\2\3\4")] if bits == 8 else []),
    )
    assert IMPLICIT.written(form.read(body)) == image(IMPLICIT_LITTLE, bits, "OW", b"\1\2\3\4")


@pytest.mark.parametrize("looked_at", (False, True))
@pytest.mark.parametrize("bits", (8, 16))
@to_every_form
def test_pixel_data_as_ow_in_big_endian_swaps_in_pairs(target, bits, looked_at):
    ds = BIG.read(image(BIG.encoding, bits, "OW", b"\2\1\4\3"))
    if looked_at:
        assert ds.PixelData == b"\2\1\4\3"
    encoding = target.encoding
    assert target.written(ds) == image(encoding, bits, "OW", b"\1\2\3\4" if encoding.little else b"\2\1\4\3")


@pytest.mark.parametrize("looked_at", (False, True))
@to_every_form
def test_pixel_data_as_ob_is_never_swapped(target, looked_at):
    for form in (EXPLICIT, BIG):
        ds = form.read(image(form.encoding, 8, "OB", b"\1\2\3\4"))
        if looked_at:
            assert ds.PixelData == b"\1\2\3\4"
        assert target.written(ds) == image(target.encoding, 8, "OB", b"\1\2\3\4"), form.name


def test_encapsulated_pixel_data_is_ob_of_undefined_length_and_kept():
    e = EXPLICIT_LITTLE
    body = e.number(0x00280100, "US", 16) + e.encapsulated([b"\xff\xd8\xff\xd9"])
    data = part10(body, JPEG_BASELINE_UID)
    ds = dcmread(BytesIO(data))
    assert ds[PIXELS].VR == "OB"
    assert ds[PIXELS].is_undefined_length
    assert ds.PixelData == e.encapsulated([b"\xff\xd8\xff\xd9"])[12:-8]
    assert saved(ds) == data
    ds.Modality = "CT"
    assert saved(ds).endswith(e.element(0x00080060, "CS", "CT") + body)


def test_encapsulated_pixel_data_that_was_assigned_is_ob_of_undefined_length():
    e = EXPLICIT_LITTLE
    before = e.number(0x00280100, "US", 16)
    ds = dcmread(BytesIO(part10(before + e.encapsulated([b"\1\2"]), JPEG_BASELINE_UID)))
    ds.PixelData = e.encapsulated([b"\3\4\5\6"])[12:-8]
    assert saved(ds).endswith(before + e.encapsulated([b"\3\4\5\6"]))


def test_pixel_data_of_an_encapsulated_transfer_syntax_has_to_start_with_an_item():
    e = EXPLICIT_LITTLE
    ds = dcmread(BytesIO(part10(e.encapsulated([b"\1\2"]), JPEG_BASELINE_UID)))
    ds.PixelData = b"\1\2\3\4"
    with pytest.raises(ValueError, match="7FE0,0010"):
        saved(ds)


@every_explicit_form
def test_native_pixel_data_is_never_of_undefined_length(form):
    """7.1.1: undefined length of OB and OW depends on the transfer syntax; A.1 to A.3 have none."""
    ds = made((0x00280100, "US", 8), (PIXELS, "OB", b"\1\2\3\4"))
    ds[PIXELS].is_undefined_length = True
    assert form.written(ds) == image(form.encoding, 8, "OB", b"\1\2\3\4")


@pytest.mark.parametrize("bits", (8, 16))
def test_overlay_data_of_implicit_vr_is_ow_and_swapped_for_big_endian(bits):
    """A.1, A.2: Overlay Data is OW in implicit VR."""
    raw = IMPLICIT_LITTLE.number(0x00280100, "US", bits) + IMPLICIT_LITTLE.element(
        0x60003000, "OW", b"\1\2\3\4"
    )
    ds = IMPLICIT.read(raw)
    assert ds[0x60003000].VR == "OW"
    encoding = BIG.encoding
    assert BIG.written(ds) == encoding.number(0x00280100, "US", bits) + encoding.element(
        0x60003000, "OW", b"\2\1\4\3"
    )
