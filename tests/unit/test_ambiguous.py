"""Which VR an ambiguous one stands for, in built and in read data sets, with pydicom as the oracle."""

from __future__ import annotations

import contextlib

import pytest

from cydicom.ambiguous import resolve
from cydicom.errors import AmbiguousVRError
from cydicom.hooks import hooks, raw_element_value
from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    part10,
)
from tests.reference.oracle import CYDICOM, same_as_pydicom

ENCODINGS = {
    "implicit": (IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID),
    "explicit": (EXPLICIT_LITTLE, EXPLICIT_LITTLE_UID),
    "big": (EXPLICIT_BIG, EXPLICIT_BIG_UID),
}


def described(ds):
    return [(int(element.tag), str.__str__(element.VR), element.value) for element in ds.iterall()]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("representation", [0, 1, None])
@pytest.mark.parametrize("tag", [0x00280106, 0x00280107, 0x00280120, 0x00189810, 0x00603004])
@same_as_pydicom
def test_us_or_ss_follows_pixel_representation(dicom, encoding, representation, tag):
    write, syntax = ENCODINGS[encoding]
    own = b"" if representation is None else write.number(0x00280103, "US", representation)
    value = write.element(tag, "SS" if representation else "US", write.pack("3H", 0xFFFE, 1, 2))
    first, second = (own, value) if tag > 0x00280103 else (value, own)
    return described(dicom.read(part10(first + second, syntax)))


def test_the_number_of_entries_of_a_table_is_unsigned():
    # PS3.3 C.7.6.3.1.5; pydicom gives -2 here.
    write = IMPLICIT_LITTLE
    descriptor = write.element(0x00281101, "SS", write.pack("3H", 0xFFFE, 0x8000, 16))
    ds = CYDICOM.read(part10(write.number(0x00280103, "US", 1) + descriptor, IMPLICIT_LITTLE_UID))
    assert ds["RedPaletteColorLookupTableDescriptor"].VR == "SS"
    assert list(ds.RedPaletteColorLookupTableDescriptor) == [0xFFFE, -0x8000, 16]


@pytest.mark.parametrize(("vr", "kind"), [("AT", "wrong-length"), ("SQ", "bad-item"), ("SL", "wrong-length")])
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_the_report_has_the_faults_of_a_descriptor_that_is_no_numbers(vr: str, kind: str) -> None:
    ds = CYDICOM.read(part10(EXPLICIT_LITTLE.element(0x00281101, vr, bytes(6)), EXPLICIT_LITTLE_UID))
    with contextlib.suppress(ValueError):
        _ = ds[0x00281101].value
    assert [entry.kind for entry in ds.read_report] == [kind]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("representation", [0, 1, None])
@pytest.mark.parametrize("vr", ["US", "SS", "UN", "OW", "LO"])
@pytest.mark.parametrize("values", [(0xFFFE, 0x8000, 16), (1, 0, 8), (0x8000,), (), (1, 2, 3, 4)], ids=len)
@pytest.mark.parametrize("tag", [0x00281101, 0x00283002])
def test_the_descriptor_of_a_table_is_decoded_as_the_hooks_would(
    encoding: str, representation: int | None, vr: str, values: tuple[int, ...], tag: int
) -> None:
    # Those in US do not pass through the hooks, but where one of the user's is set: the same comes of both.
    write, syntax = ENCODINGS[encoding]
    own = b"" if representation is None else write.number(0x00280103, "US", representation)
    data = part10(own + write.element(tag, vr, write.pack(f"{len(values)}H", *values)), syntax)
    read = described(CYDICOM.read(data))
    hooks.register_callback("raw_element_value", lambda *args, **kwargs: raw_element_value(*args, **kwargs))
    try:
        assert described(CYDICOM.read(data)) == read
    finally:
        hooks.register_callback("raw_element_value", raw_element_value)
    assert [type(value) for *_, value in read] == [type(value) for *_, value in described(CYDICOM.read(data))]


@pytest.mark.parametrize("outer", [0, 1, None])
@pytest.mark.parametrize("inner", [0, 1, None])
@same_as_pydicom
def test_items_inherit_pixel_representation(dicom, outer, inner):
    write = IMPLICIT_LITTLE

    def own(value):
        return b"" if value is None else write.number(0x00280103, "US", value)

    limits = write.element(0x00280106, "US", write.pack("H", 0xFFFE))
    nested = write.sequence(0x00289520, [write.item(limits)])
    item = write.item(own(inner) + limits + nested)
    return described(
        dicom.read(part10(own(outer) + write.sequence(0x00281050 + 0x2000, [item]), IMPLICIT_LITTLE_UID))
    )


@pytest.mark.parametrize("entries", [1, 2, 256])
@same_as_pydicom
def test_lut_data_follows_the_number_of_entries(dicom, entries):
    write = IMPLICIT_LITTLE
    item = write.item(
        write.element(0x00283002, "US", write.pack("3H", entries, 0, 16))
        + write.element(0x00283006, "US", write.pack("2H", 1, 2))
    )
    representation = write.number(0x00280103, "US", 0)
    return described(
        dicom.read(part10(representation + write.sequence(0x00283010, [item]), IMPLICIT_LITTLE_UID))
    )


@pytest.mark.parametrize("bits", [8, 16])
@same_as_pydicom
def test_pixel_and_overlay_data_in_implicit_vr_are_words(dicom, bits):
    write = IMPLICIT_LITTLE
    body = (
        write.number(0x00280100, "US", bits)
        + write.number(0x00280103, "US", 0)
        + write.element(0x60003000, "OW", bytes(4))
        + write.element(0x7FE00010, "OW", bytes(4))
    )
    return described(dicom.read(part10(body, IMPLICIT_LITTLE_UID)))


@pytest.mark.parametrize("bits", [8, 16])
@same_as_pydicom
def test_waveform_data_in_implicit_vr_are_words(dicom, bits):
    write = IMPLICIT_LITTLE
    item = write.item(
        write.number(0x54001004, "US", bits)
        + write.element(0x54001006, "CS", "SB")
        + write.element(0x5400100A, "OW", bytes(2))
        + write.element(0x54001010, "OW", bytes(4))
    )
    return described(dicom.read(part10(write.sequence(0x54000100, [item]), IMPLICIT_LITTLE_UID)))


@same_as_pydicom
def test_an_assigned_value_keeps_its_ambiguous_vr_until_it_is_written(dicom):
    ds = dicom.Dataset()
    ds.PixelRepresentation = 1
    ds.SmallestImagePixelValue = -5
    ds.PixelData = b"ab"
    ds.LUTData = b"ab"
    return described(ds)


def test_pixel_representation_may_change_before_the_first_touch():
    write = IMPLICIT_LITTLE
    limits = write.element(0x00280106, "US", write.pack("H", 0xFFFE))
    ds = CYDICOM.read(part10(write.number(0x00280103, "US", 0) + limits, IMPLICIT_LITTLE_UID))
    ds.PixelRepresentation = 1
    assert ds.SmallestImagePixelValue == -2


@pytest.mark.parametrize(
    ("tag", "vr", "facts", "wanted"),
    [
        (0x7FE00010, "OB or OW", (True, False, None, -1, -1, -1), "OB"),
        (0x7FE00010, "OB or OW", (False, True, None, -1, -1, -1), "OW"),
        (0x7FE00010, "OB or OW", (False, False, None, -1, 8, -1), "OB"),
        (0x7FE00010, "OB or OW", (False, False, None, -1, 16, -1), "OW"),
        (0x00280106, "US or SS", (False, False, None, 0, -1, -1), "US"),
        (0x00280106, "US or SS", (False, False, None, 1, -1, -1), "SS"),
        (0x00280106, "US or SS", (False, False, {}, -1, -1, -1), "US"),
        (0x54001010, "OB or OW", (False, True, None, -1, -1, 8), "OW"),
        (0x54001010, "OB or OW", (False, False, None, -1, -1, 8), "OB"),
        (0x54001010, "OB or OW", (False, False, None, -1, -1, 16), "OW"),
        (0x60003000, "OB or OW", (False, False, None, -1, -1, -1), "OW"),
        (0x60FE3000, "OB or OW", (False, True, None, -1, -1, -1), "OW"),
        (0x00091001, "US or SS", (False, False, None, -1, -1, -1), "US or SS"),
    ],
)
def test_one_rule_for_each_element(tag, vr, facts, wanted):
    assert resolve(tag, vr, *facts) == wanted


@pytest.mark.parametrize(
    ("tag", "facts", "missing"),
    [
        (0x7FE00010, (False, False, None, -1, -1, -1), "0028,0100"),
        (0x00280106, (False, False, {0x7FE00010: None}, -1, -1, -1), "0028,0103"),
        (0x54001010, (False, False, None, -1, -1, -1), "5400,1004"),
        (0x00283006, (False, True, None, -1, -1, -1), "0028,3002"),
        (0x00283006, (False, True, {}, -1, -1, -1), "0028,3002"),
    ],
)
def test_what_is_missing_is_named(tag, facts, missing):
    with pytest.raises(AmbiguousVRError, match=missing):
        resolve(tag, "US or SS", *facts)
