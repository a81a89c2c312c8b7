"""What data sets may say of their pixels: H86 to H90, and the sizes that follow."""

from __future__ import annotations

from typing import Any

import pytest

import cydicom
from cydicom.encaps import encapsulate
from cydicom.errors import ImagePixelError, InvalidDicomError, MissingImageElement
from cydicom.pixels.decoders.base import get_decoder
from cydicom.pixels.spec import PixelSpec, checked_spec, frame_count, spec_of
from tests.pixels.building import EXPLICIT_LITTLE, RLE, image, samples
from tests.pixels.libraries import options

#: Element, option, and values that cannot be.
REFUSED: list[tuple[str, str, Any]] = [
    ("(0028,0008) Number of Frames", "number_of_frames", -1),
    ("(0028,0008) Number of Frames", "number_of_frames", [1, 2]),
    ("(0028,0008) Number of Frames", "number_of_frames", 1.5),
    ("(0028,0008) Number of Frames", "number_of_frames", "1e5"),
    ("(0028,0008) Number of Frames", "number_of_frames", "abc"),
    ("(0028,0008) Number of Frames", "number_of_frames", "1_0"),
    ("(0028,0008) Number of Frames", "number_of_frames", "1.5"),
    ("(0028,0010) Rows", "rows", 0),
    ("(0028,0010) Rows", "rows", -1),
    ("(0028,0010) Rows", "rows", 65536),
    ("(0028,0010) Rows", "rows", 0x80000004),
    ("(0028,0010) Rows", "rows", 2.0),
    ("(0028,0010) Rows", "rows", "2"),
    ("(0028,0010) Rows", "rows", [2, 2]),
    ("(0028,0011) Columns", "columns", 0),
    ("(0028,0011) Columns", "columns", 1 << 40),
    ("(0028,0100) Bits Allocated", "bits_allocated", 0),
    ("(0028,0100) Bits Allocated", "bits_allocated", 7),
    ("(0028,0100) Bits Allocated", "bits_allocated", 12),
    ("(0028,0100) Bits Allocated", "bits_allocated", 72),
    ("(0028,0100) Bits Allocated", "bits_allocated", 65535),
    ("(0028,0101) Bits Stored", "bits_stored", 0),
    ("(0028,0101) Bits Stored", "bits_stored", 9),
    ("(0028,0103) Pixel Representation", "pixel_representation", 2),
    ("(0028,0103) Pixel Representation", "pixel_representation", -1),
    ("(0028,0002) Samples per Pixel", "samples_per_pixel", 0),
    ("(0028,0002) Samples per Pixel", "samples_per_pixel", 2),
    ("(0028,0002) Samples per Pixel", "samples_per_pixel", 4),
    ("(0028,0002) Samples per Pixel", "samples_per_pixel", 65535),
    ("(0028,0004) Photometric Interpretation", "photometric_interpretation", ""),
    ("(0028,0004) Photometric Interpretation", "photometric_interpretation", "PALETTE"),
    ("(0028,0004) Photometric Interpretation", "photometric_interpretation", ["RGB", "RGB"]),
    ("pixel_keyword", "pixel_keyword", "IconImageSequence"),
]


@pytest.mark.parametrize("native", [True, False])
@pytest.mark.parametrize(("element", "option", "value"), REFUSED)
def test_a_value_that_cannot_be_is_refused_by_name(
    element: str, option: str, value: Any, native: bool
) -> None:
    with pytest.raises(ImagePixelError) as raised:
        checked_spec(options(**{option: value}), native)
    assert isinstance(raised.value, ValueError)
    assert isinstance(raised.value, InvalidDicomError)
    assert element in str(raised.value)
    assert repr(value) in str(raised.value)
    assert "allowed" in str(raised.value)


@pytest.mark.parametrize(
    "option",
    [
        *("rows", "columns", "bits_allocated", "bits_stored", "samples_per_pixel", "pixel_representation"),
        *("photometric_interpretation", "pixel_keyword"),
    ],
)
@pytest.mark.parametrize("absent", [..., None])
def test_what_is_missing_is_told_as_a_missing_attribute(option: str, absent: Any) -> None:
    with pytest.raises(MissingImageElement) as raised:
        checked_spec(options(**{option: absent}), True)
    assert isinstance(raised.value, AttributeError)
    assert isinstance(raised.value, ValueError)


@pytest.mark.parametrize("planar", [2, 9, -1, "0"])
def test_planar_configuration_is_0_or_1(planar: Any) -> None:
    with pytest.raises(ImagePixelError, match=r"\(0028,0006\) Planar Configuration"):
        checked_spec(
            options(samples_per_pixel=3, photometric_interpretation="RGB", planar_configuration=planar),
            True,
        )


def test_planar_configuration_is_needed_for_colours_alone() -> None:
    with pytest.raises(MissingImageElement):
        checked_spec(options(samples_per_pixel=3, photometric_interpretation="RGB"), True)
    assert checked_spec(options(planar_configuration=1), True).planar_configuration == 0


@pytest.mark.parametrize(("text", "count"), [("1", 1), (" 12 ", 12), ("+3", 3), ("4.0", 4), (7, 7)])
def test_number_of_frames_as_text_of_is(text: Any, count: int) -> None:
    assert frame_count(text) == count


@pytest.mark.parametrize(("keyword", "bits"), [("FloatPixelData", 32), ("DoubleFloatPixelData", 64)])
def test_floats_have_their_own_bits_and_no_sign(keyword: str, bits: int) -> None:
    spec = checked_spec(
        options(pixel_keyword=keyword, bits_allocated=bits, bits_stored=..., pixel_representation=...), True
    )
    assert (spec.bits_allocated, spec.bits_stored, spec.pixel_representation) == (bits, bits, 0)
    with pytest.raises(ImagePixelError, match="Bits Allocated"):
        checked_spec(options(pixel_keyword=keyword, bits_allocated=16), True)


# -- data sets: elements that contradict each other


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE])
@pytest.mark.parametrize(
    ("element", "elements"),
    [
        ("(0028,0002) Samples per Pixel", {"PhotometricInterpretation": "RGB"}),
        ("(0028,0006) Planar Configuration", {"PlanarConfiguration": 9}),
        ("(0028,0102) High Bit", {"HighBit": 255}),
        ("(0028,0102) High Bit", {"HighBit": 16}),
    ],
)
def test_elements_that_contradict_each_other_are_refused(
    element: str, elements: dict[str, Any], syntax: str
) -> None:
    ds = image(cydicom, samples(), syntax=syntax, **elements)
    with pytest.raises(ImagePixelError) as raised:
        get_decoder(syntax).as_array(ds)
    assert element in str(raised.value)


@pytest.mark.parametrize(
    "found",
    [
        {"Rows": 65535, "Columns": 65535, "NumberOfFrames": 2_000_000_000},
        {"Rows": 65535, "Columns": 65535},
        {"NumberOfFrames": 999_999_999},
    ],
)
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE])
@pytest.mark.filterwarnings("ignore:the basic offset table")
def test_nothing_is_allocated_for_pixels_that_are_not_there(found: dict[str, int], syntax: str) -> None:
    ds = image(cydicom, samples(count=3), count=3, syntax=syntax, **found)
    if syntax == RLE:
        ds.PixelData = encapsulate([bytes(64) + b"\x81\x00"])
    for call in ("as_array", "as_buffer"):
        with pytest.raises(ValueError):
            getattr(get_decoder(syntax), call)(ds)


# -- sizes


@pytest.mark.parametrize(
    ("spec", "nbits", "nbytes"),
    [
        (PixelSpec(2, 3), 48, 6),
        (PixelSpec(2, 3, bits_allocated=16), 96, 12),
        (PixelSpec(3, 5, bits_allocated=1), 15, 2),
        (PixelSpec(3, 5, bits_allocated=1, native=False), 16, 2),
        (PixelSpec(2, 3, samples=3, photometric_interpretation="RGB"), 144, 18),
        (PixelSpec(2, 4, samples=3, photometric_interpretation="YBR_FULL_422"), 128, 16),
        (PixelSpec(2, 4, samples=3, photometric_interpretation="YBR_FULL_422", native=False), 192, 24),
        (PixelSpec(65535, 65535, samples=3, bits_allocated=64), 65535 * 65535 * 192, 65535 * 65535 * 24),
    ],
)
def test_the_size_of_a_frame_as_it_is_stored(spec: PixelSpec, nbits: int, nbytes: int) -> None:
    assert (spec.frame_nbits, spec.frame_nbytes) == (nbits, nbytes)


def test_1_bit_frames_follow_each_other_inside_a_byte() -> None:
    spec = PixelSpec(3, 5, frames=3, bits_allocated=1)
    assert spec.nbytes() == 6
    assert spec._replace(native=False).nbytes() == 6
    assert PixelSpec(1, 1, frames=9, bits_allocated=1).nbytes() == 2


def test_one_frame_and_one_sample_are_no_axis() -> None:
    assert PixelSpec(2, 3).shape_of(1) == (2, 3)
    assert PixelSpec(2, 3).shape_of(4) == (4, 2, 3)
    assert PixelSpec(2, 3, samples=3).shape_of(4) == (4, 2, 3, 3)


# -- the short way


@pytest.mark.parametrize(
    "changed",
    [
        {},
        {"rows": 65535, "columns": 1},
        {"bits_allocated": 16, "bits_stored": 12, "pixel_representation": 1},
        {"bits_allocated": 64, "bits_stored": 64},
        {"number_of_frames": 9},
        {"samples_per_pixel": 3, "photometric_interpretation": "RGB", "planar_configuration": 1},
        {"samples_per_pixel": 3, "photometric_interpretation": "YBR_FULL", "planar_configuration": 0},
        {"photometric_interpretation": "PALETTE COLOR", "planar_configuration": 0},
    ],
)
def test_the_short_way_finds_the_same(changed: dict[str, Any]) -> None:
    from cydicom.pixels.photometric import MEMBERS
    from cydicom.pixels.spec import usual_spec

    given = options(**changed)
    assert usual_spec(given, True) is not None
    # A runner holds a member of an enumeration, whose text this is.
    given["photometric_interpretation"] = MEMBERS[given["photometric_interpretation"]]
    found = usual_spec(given, True)
    slow = checked_spec(given | {"number_of_frames": str(given["number_of_frames"])}, True)
    assert found == slow
    assert type(found) is type(slow) is PixelSpec


@pytest.mark.parametrize(("_", "option", "value"), REFUSED)
def test_the_short_way_is_not_taken_with_what_cannot_be(_: str, option: str, value: Any) -> None:
    from cydicom.pixels.spec import usual_spec

    assert usual_spec(options(**{option: value}), True) is None


@pytest.mark.parametrize("position", range(10))
@pytest.mark.parametrize("value", [None, -2, 70000, "x"])
def test_the_short_way_is_not_taken_with_values_out_of_range(position: int, value: Any) -> None:
    values: list[Any] = [1, "MONOCHROME2", -1, 1, 2, 3, 8, 8, 7, 0]
    assert spec_of(tuple(values), True) is not None
    values[position] = value
    if position == 8 and value in (None, "x"):
        values[position] = 70000
    if (position, value) in ((3, 70000), (8, -2)):
        assert spec_of(tuple(values), True) is not None
    else:
        assert spec_of(tuple(values), True) is None
