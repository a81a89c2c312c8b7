"""What is done to decoded images: pydicom's results, and what it does not do as the standard says."""

from __future__ import annotations

import tracemalloc
import warnings
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import cydicom
from cydicom.pixels import processing
from cydicom.pixels.lookup import Descriptor, as_float, take
from cydicom.pixels.segmented import expand
from cydicom.pixels.wellknown import UIDS, palette
from tests.compat.corpus import files
from tests.pixels.libraries import Outcome

pydicom = pytest.importorskip("pydicom")

from pydicom.pixels import processing as theirs  # noqa: E402

EXPLICIT_LITTLE, EXPLICIT_BIG = "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.2"
TYPES = ("u1", "i1", "u2", "i2", ">u2", ">i2", "u4", "i4", "i8", "f4", "f8")

#: An image of every type, as large as a table is worth it and smaller.
SIZES = (7, 70_000)


def built(library: ModuleType, syntax: str = EXPLICIT_LITTLE, **elements: Any) -> Any:
    """Return a data set; an element whose value is a list of dicts is a sequence."""
    ds = library.dataset.Dataset()
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    for keyword, value in elements.items():
        set_element(library, ds, keyword, value)
    return ds


def set_element(library: ModuleType, ds: Any, keyword: str, value: Any) -> None:
    if isinstance(value, list) and value and isinstance(value[0], dict):
        items = []
        for item in value:
            items.append(library.dataset.Dataset())
            for name, part in item.items():
                set_element(library, items[-1], name, part)
        setattr(ds, keyword, items)
    elif keyword == "LUTData":
        ds.add_new(0x00283006, "OW" if isinstance(value, bytes) else "US", value)
    elif isinstance(value, tuple):
        setattr(ds, keyword, value[1])
        ds[keyword].VR = value[0]
    else:
        setattr(ds, keyword, value)


def array_of(kind: str, size: int, seed: int = 0) -> np.ndarray:
    generator = np.random.default_rng(seed)
    dtype = np.dtype(kind)
    if dtype.kind == "f":
        return (generator.standard_normal(size) * 3000).astype(dtype)
    info = np.iinfo(dtype)
    low, high = max(int(info.min), -2000), min(int(info.max), 4095)
    return generator.integers(low, high, size, endpoint=True).astype(dtype)


def both(name: str, array: np.ndarray, *arguments: Any, **elements: Any) -> tuple[Outcome, Outcome]:
    """Return what a function of either library says to an image and a data set."""
    return (
        Outcome(lambda: getattr(processing, name)(array, built(cydicom, **elements), *arguments)),
        Outcome(lambda: getattr(theirs, name)(array, built(pydicom, **elements), *arguments)),
    )


def agree(name: str, array: np.ndarray, *arguments: Any, **elements: Any) -> None:
    ours, expected = both(name, array, *arguments, **elements)
    assert expected.error is None, expected
    # NumPy's own, as of an exponential function that overflows to the right result.
    expected.warnings = [text for text in expected.warnings if "encountered in" not in text]
    assert ours.agrees_with(expected), (ours, expected)


def rescaled(slope: float, intercept: float) -> dict[str, Any]:
    return {"RescaleSlope": slope, "RescaleIntercept": intercept}


# ---- modality LUT ----


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("kind", TYPES)
def test_rescale_gives_the_last_bit_of_pydicoms(kind: str, size: int) -> None:
    for slope, intercept in ((1, -1024), (0.1, 0.3), (1 / 3, 7), (-2.5, 0)):
        agree("apply_modality_lut", array_of(kind, size), **rescaled(slope, intercept))


def test_an_image_without_modality_lut_is_returned_itself() -> None:
    array = array_of("u2", 10)
    assert processing.apply_modality_lut(array, built(cydicom)) is array
    assert processing.apply_modality_lut(array, built(cydicom, RescaleSlope=2)) is array
    assert processing.apply_rescale is processing.apply_modality_lut


@pytest.mark.parametrize("kind", [kind for kind in TYPES if "f" not in kind])
@pytest.mark.parametrize("bits", [8, 16])
@pytest.mark.parametrize("as_words", [False, True])
def test_a_modality_lut_maps_what_is_beside_it_to_its_ends(kind: str, bits: int, as_words: bool) -> None:
    for first, count in ((0, 256), (5, 300), (0, 2), (3, 1000)):
        entries = np.random.default_rng(count).integers(0, 1 << bits, count)
        data = entries.astype("<u2").tobytes() if as_words else entries.tolist()
        item = {"LUTDescriptor": [count, first, bits], "LUTData": data}
        for size in SIZES:
            agree(
                "apply_modality_lut", array_of(kind, size), ModalityLUTSequence=[item], PixelRepresentation=0
            )


def test_a_modality_lut_of_big_endian_words() -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": np.array([1, 2, 3, 400], ">u2").tobytes()}
    agree("apply_modality_lut", array_of("u1", 20), ModalityLUTSequence=[item], syntax=EXPLICIT_BIG)


def test_a_lut_wins_over_slope_and_intercept_and_an_empty_sequence_does_not() -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [1, 2, 3, 400]}
    agree("apply_modality_lut", array_of("u1", 20), ModalityLUTSequence=[item], **rescaled(2, 1))
    agree("apply_modality_lut", array_of("u1", 20), ModalityLUTSequence=[], **rescaled(2, 1))


@pytest.mark.parametrize(
    ("descriptor", "data", "expected"),
    [
        # The type is that of the entries, if the bits that they are said to have are too few for them.
        ([4, 0, 8], [1, 2, 3, 400], "u2"),
        ([4, 0, 12], [1, 2, 3, 400], "u2"),
        ([4, 0, 8], b"\x01\x02\x03\x04", "u1"),
        ([3, 0, 8], b"\x01\x02\x03\x00", "u1"),
        ([1, 0, 16], 5, "u2"),
    ],
)
def test_entries_that_pydicom_does_not_take(descriptor: list[int], data: Any, expected: str) -> None:
    ds = built(cydicom, ModalityLUTSequence=[{"LUTDescriptor": descriptor, "LUTData": data}])
    found = processing.apply_modality_lut(np.array([0, 1, 2, 3, 9], "u1"), ds)
    assert found.dtype == expected
    values = list(data) if isinstance(data, bytes | list) else [data]
    last = descriptor[0] - 1
    assert found.tolist() == [values[min(sample, last)] for sample in (0, 1, 2, 3, 9)]


@pytest.mark.parametrize(
    ("descriptor", "data"),
    [
        ([0, 0, 16], [1, 2, 3, 4]),
        ([5, 0, 16], [1, 2, 3, 4]),
        ([5, 0, 16], bytes(8)),
        ([4, 0, 16], b""),
        ([4, 0, 16], None),
        ([4, 0, 0], [1, 2, 3, 4]),
        ([4, 0, 17], [1, 2, 3, 4]),
        ([4, 0], [1, 2, 3, 4]),
        (4, [1, 2, 3, 4]),
        (None, [1, 2, 3, 4]),
    ],
)
def test_a_lut_that_is_not_what_its_descriptor_says_is_refused(descriptor: Any, data: Any) -> None:
    ds = built(cydicom, ModalityLUTSequence=[{"LUTDescriptor": descriptor, "LUTData": data}])
    with pytest.raises(ValueError, match="LUT"):
        processing.apply_modality_lut(array_of("u1", 9), ds)


@pytest.mark.parametrize(
    ("vr", "data"),
    [("LO", ["1"] * 4), ("FD", [1, 2, 3, 4.5]), ("LT", "1234"), ("PN", ["A"] * 4), ("SL", [-1] * 4)],
)
def test_a_lut_of_what_is_no_16_bits_is_refused(vr: str, data: Any) -> None:
    ds = built(cydicom, ModalityLUTSequence=[{"LUTDescriptor": [4, 0, 16], "LUTData": [1, 2, 3, 4]}])
    ds.ModalityLUTSequence[0][0x00283006] = cydicom.DataElement(0x00283006, vr, data)
    with pytest.raises(ValueError, match="numbers of 16 bits"):
        processing.apply_modality_lut(array_of("u1", 9), ds)


def test_entries_behind_the_last_are_told() -> None:
    ds = built(cydicom, ModalityLUTSequence=[{"LUTDescriptor": [2, 0, 16], "LUTData": [1, 2, 3, 4]}])
    with pytest.warns(UserWarning, match="more"):
        found = processing.apply_modality_lut(np.array([0, 1, 2, 3], "u1"), ds)
    assert found.tolist() == [1, 2, 2, 2]


def test_the_first_mapped_value_is_signed_if_samples_are() -> None:
    # 65,534 as US is -2.
    ds = built(cydicom, ModalityLUTSequence=[{"LUTDescriptor": [4, 65534, 16], "LUTData": [1, 2, 3, 4]}])
    found = processing.apply_modality_lut(np.array([-3, -2, -1, 0, 1, 2], "i2"), ds)
    assert found.tolist() == [1, 1, 2, 3, 4, 4]
    assert Descriptor([0, 65534, 16], "it", True).first == -2
    assert Descriptor([0, 65534, 16], "it", False).first == 65534
    assert Descriptor([0, 0, 16], "it").count == 65536
    # A count above 32,767 that came with the VR SS.
    assert Descriptor([-32768, 0, 16], "it").count == 32768


def test_a_modality_lut_is_for_integers() -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [1, 2, 3, 4]}
    ours, expected = both("apply_modality_lut", array_of("f8", 5), ModalityLUTSequence=[item])
    assert isinstance(ours.error, IndexError) and isinstance(expected.error, IndexError)


# ---- windows ----


WINDOW = {"PhotometricInterpretation": "MONOCHROME2", "PixelRepresentation": 0, "BitsStored": 12}


@pytest.mark.parametrize("function", ["LINEAR", "LINEAR_EXACT", "SIGMOID"])
@pytest.mark.parametrize("kind", TYPES)
def test_windows_give_the_last_bit_of_pydicoms(kind: str, function: str) -> None:
    for size in SIZES:
        array = array_of(kind, size)
        for center, width in ((0, 1), (40, 400), (-600.5, 1500), (1000, 333.3)):
            elements = WINDOW | {"WindowCenter": center, "WindowWidth": width, "VOILUTFunction": function}
            agree("apply_windowing", array, **elements)
            agree("apply_windowing", array, **(elements | {"PixelRepresentation": 1, "BitsStored": 16}))
            agree("apply_windowing", array, **(elements | rescaled(0.5, -1024)))


@pytest.mark.parametrize("width", [0.5, 1])
def test_the_smallest_windows(width: float) -> None:
    array = np.array([48, 49, 50, 51, 52], "i2")
    for function in ("LINEAR", "LINEAR_EXACT", "SIGMOID"):
        ours, expected = both(
            "apply_windowing", array, **WINDOW, WindowCenter=50, WindowWidth=width, VOILUTFunction=function
        )
        assert ours.agrees_with(expected)


def test_the_range_of_a_window_is_that_of_the_modality_lut() -> None:
    item = {"LUTDescriptor": [4, 0, 12], "LUTData": [1, 2, 3, 4]}
    elements = WINDOW | {"WindowCenter": 50, "WindowWidth": 100}
    agree("apply_windowing", array_of("u2", 50), **elements, ModalityLUTSequence=[item])
    agree("apply_windowing", array_of("u2", 50), **elements, ModalityLUTSequence=[item], **rescaled(2, 1))


def test_one_of_several_windows() -> None:
    elements = WINDOW | {"WindowCenter": [50, 5], "WindowWidth": [100, 10]}
    for index in (0, 1, -1):
        agree("apply_windowing", array_of("u2", 50), index, **elements)
    ours, expected = both("apply_windowing", array_of("u2", 50), 2, **elements)
    assert isinstance(ours.error, IndexError) and isinstance(expected.error, IndexError)


@pytest.mark.parametrize(
    "changed",
    [
        {"WindowWidth": 0},
        {"WindowWidth": 0, "VOILUTFunction": "SIGMOID"},
        {"WindowWidth": -1, "VOILUTFunction": "LINEAR_EXACT"},
        {"VOILUTFunction": "SQUARE"},
        {"PhotometricInterpretation": "RGB"},
        {"PhotometricInterpretation": "PALETTE COLOR"},
        {"WindowWidth": ...},
        {"WindowCenter": ...},
        {"BitsStored": ...},
        {"PixelRepresentation": ...},
        {"PhotometricInterpretation": ...},
        {"WindowWidth": None},
    ],
)
def test_windows_that_cannot_be_applied(changed: dict[str, Any]) -> None:
    elements = WINDOW | {"WindowCenter": 50, "WindowWidth": 100} | changed
    elements = {keyword: value for keyword, value in elements.items() if value is not ...}
    ours, expected = both("apply_windowing", array_of("u2", 50), **elements)
    assert expected.error is not None
    assert isinstance(ours.error, type(expected.error)), (ours, expected)


@pytest.mark.parametrize(
    ("apply", "element"),
    [
        (processing.apply_modality_lut, ("ModalityLUTSequence", 0x00283000)),
        (processing.apply_voi, ("VOILUTSequence", 0x00283010)),
        (processing.apply_voi_lut, ("VOILUTSequence", 0x00283010)),
        (processing.apply_presentation_lut, ("PresentationLUTSequence", 0x20500010)),
    ],
)
def test_what_is_no_sequence_holds_no_lut(apply: Any, element: tuple[str, int]) -> None:
    keyword, tag = element
    ds = built(cydicom)
    ds.add_new(tag, "US", 7)
    with pytest.raises(ValueError, match=keyword):
        apply(np.zeros((2, 2), "u1"), ds)


@pytest.mark.parametrize(("slope", "intercept"), [(["1", "2"], "0"), ("1", None)])
def test_a_rescale_has_one_slope_and_one_intercept(slope: Any, intercept: Any) -> None:
    ds = built(cydicom, RescaleSlope=slope, RescaleIntercept=intercept)
    with pytest.raises(ValueError, match="one number"):
        processing.apply_rescale(np.zeros((2, 2), "u1"), ds)


def test_an_image_without_window_is_returned_itself() -> None:
    array = array_of("u2", 10)
    assert processing.apply_windowing(array, built(cydicom)) is array
    assert processing.apply_voi(array, built(cydicom)) is array
    assert processing.apply_voi_lut(array, built(cydicom)) is array


def test_not_a_number_stays_not_a_number() -> None:
    with np.errstate(invalid="ignore"):
        agree(
            "apply_windowing",
            np.array([np.nan, 1.0, np.inf, -np.inf]),
            **WINDOW,
            WindowCenter=0,
            WindowWidth=9,
        )


@pytest.mark.parametrize("kind", ["u2", "i2", ">u2", "u1", "f4", "i4"])
@pytest.mark.parametrize("function", ["LINEAR", "SIGMOID"])
def test_a_window_takes_no_memory_but_for_its_result(kind: str, function: str) -> None:
    array = array_of(kind, 1 << 21).reshape(1024, 2048)
    ds = built(cydicom, **WINDOW, WindowCenter=40, WindowWidth=400, VOILUTFunction=function)
    processing.apply_windowing(array[:8], ds)
    tracemalloc.start()
    try:
        found = processing.apply_windowing(array, ds)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    # The table, or the chunks that are worked on, are less than a twentieth of it.
    assert peak < found.nbytes * 1.05


# ---- VOI LUT ----


@pytest.mark.parametrize("bits", [8, 10, 12, 16])
@pytest.mark.parametrize("as_words", [False, True])
def test_a_voi_lut_maps_what_is_beside_it_to_its_ends(bits: int, as_words: bool) -> None:
    for first, count in ((0, 250), (5, 251), (0, 2)):
        entries = np.random.default_rng(count).integers(0, 1 << bits, count)
        data = entries.astype("<u2").tobytes() if as_words else entries.tolist()
        item = {"LUTDescriptor": [count, first, bits], "LUTData": data}
        agree("apply_voi", array_of("u1", 500), VOILUTSequence=[item], PixelRepresentation=0)
        agree("apply_voi_lut", array_of("u1", 70_000), VOILUTSequence=[item], PixelRepresentation=0)


def test_samples_that_the_type_of_the_lut_does_not_have_are_above_it() -> None:
    # pydicom puts them into the type of the entries first: 256 becomes 0, and 300 becomes 44.
    item = {"LUTDescriptor": [256, 0, 8], "LUTData": list(range(256))}
    samples = np.array([0, 255, 256, 300, 65535], "u2")
    ours, expected = both("apply_voi", samples, VOILUTSequence=[item], PixelRepresentation=0)
    assert processing.apply_voi(
        samples, built(cydicom, VOILUTSequence=[item], PixelRepresentation=0)
    ).tolist() == [0, 255, 255, 255, 255]
    assert not ours.agrees_with(expected)


def test_one_of_several_voi_luts() -> None:
    items = [{"LUTDescriptor": [4, 0, 16], "LUTData": [n, 2, 3, 4]} for n in (10, 20)]
    for index in (0, 1, -1):
        agree("apply_voi", array_of("u1", 9), index, VOILUTSequence=items, PixelRepresentation=0)
    ours, expected = both("apply_voi", array_of("u1", 9), 2, VOILUTSequence=items, PixelRepresentation=0)
    assert isinstance(ours.error, IndexError) and isinstance(expected.error, IndexError)


@pytest.mark.parametrize("kind", ["f4", "f8", "?"])
def test_of_floats_the_integer_part_is_looked_up_with_a_warning(kind: str) -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [10, 20, 30, 40]}
    array = np.array([-5.5, -0.5, 0, 0.5, 1.9, 3, 77.7]).astype(kind)
    ours, expected = both("apply_voi", array, VOILUTSequence=[item], PixelRepresentation=0)
    assert ours.warnings and expected.warnings
    if kind != "?":
        assert ours.result[3] == np.array([10, 10, 10, 10, 20, 40, 40], "u2").tobytes()


@pytest.mark.parametrize("bits", [0, 7, 17])
def test_a_voi_lut_has_8_to_16_bits(bits: int) -> None:
    item = {"LUTDescriptor": [4, 0, bits], "LUTData": [1, 2, 3, 4]}
    ours, expected = both("apply_voi", array_of("u1", 9), VOILUTSequence=[item], PixelRepresentation=0)
    assert isinstance(ours.error, NotImplementedError) and isinstance(expected.error, NotImplementedError)


def test_which_of_lut_and_window_is_applied() -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [10, 20, 30, 40]}
    window = WINDOW | {"WindowCenter": 50, "WindowWidth": 100}
    array = array_of("u1", 30)
    for prefer_lut in (True, False):
        agree("apply_voi_lut", array, 0, prefer_lut, **window, VOILUTSequence=[item])
        agree("apply_voi_lut", array, 0, prefer_lut, **window, VOILUTSequence=[])
        agree("apply_voi_lut", array, 0, prefer_lut, **WINDOW, VOILUTSequence=[item])
        agree("apply_voi_lut", array, 0, prefer_lut, **window)
        no_data = {"LUTDescriptor": [4, 0, 16]}
        agree("apply_voi_lut", array, 0, prefer_lut, **window, VOILUTSequence=[no_data])
        agree("apply_voi_lut", array, 0, prefer_lut, **WINDOW, VOILUTSequence=[no_data])


# ---- presentation LUT ----


@pytest.mark.parametrize("kind", TYPES)
def test_a_presentation_lut_is_spread_over_the_values(kind: str) -> None:
    for count in (2, 3, 7, 256, 1000, 4096):
        entries = np.random.default_rng(count).integers(0, 4096, count).tolist()
        item = {"LUTDescriptor": [count, 0, 12], "LUTData": entries}
        for size in SIZES:
            agree("apply_presentation_lut", array_of(kind, size, count), PresentationLUTSequence=[item])


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("shape", ["IDENTITY", "INVERSE"])
def test_presentation_lut_shapes(kind: str, shape: str) -> None:
    agree("apply_presentation_lut", array_of(kind, 50), PresentationLUTShape=shape)


def test_presentation_luts_that_cannot_be_applied() -> None:
    array = array_of("u1", 9)
    ours, expected = both("apply_presentation_lut", array, PresentationLUTShape="ROUND")
    assert isinstance(ours.error, NotImplementedError) and isinstance(expected.error, NotImplementedError)
    item = {"LUTDescriptor": [5, 0, 16], "LUTData": [1, 2, 3, 4]}
    with pytest.raises(ValueError, match="says 5 entries"):
        processing.apply_presentation_lut(array, built(cydicom, PresentationLUTSequence=[item]))
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [1, 2, 3, 4]}
    with pytest.raises(ValueError, match="without pixels"):
        processing.apply_presentation_lut(array[:0], built(cydicom, PresentationLUTSequence=[item]))


def test_an_image_of_one_value_has_the_first_entry() -> None:
    item = {"LUTDescriptor": [4, 0, 16], "LUTData": [10, 20, 30, 40]}
    for kind in TYPES:
        found = processing.apply_presentation_lut(
            np.full((2, 3), 7, kind), built(cydicom, PresentationLUTSequence=[item])
        )
        assert found.tolist() == [[10] * 3] * 2


# ---- palettes ----


def palette_elements(
    descriptor: list[int],
    data: Any = None,
    prefix: str = "",
    names: tuple[str, ...] = ("Red", "Green", "Blue"),
) -> dict[str, Any]:
    found: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR", "PixelRepresentation": 0}
    for number, name in enumerate(names):
        if name != "Alpha":
            found[f"{name}PaletteColorLookupTableDescriptor"] = ("US", descriptor)
        channel = data[number] if isinstance(data, list | tuple) else data
        if channel is not None:
            keyword = f"{prefix}{name}PaletteColorLookupTableData"
            found[keyword] = ("OW", channel)
    return found


def words(*values: int, order: str = "<") -> bytes:
    return np.array(values, f"{order}u2").tobytes()


COLORS = [words(0, 10, 20, 30), words(0, 100, 200, 300), words(0, 1000, 2000, 3000)]


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("first", [0, 1])
def test_samples_become_colors(kind: str, first: int) -> None:
    array = np.array([[0, 1, 2], [3, 2, 1]]).astype(kind)
    agree("apply_color_lut", array, **palette_elements([4, first, 16], COLORS))
    agree("apply_color_lut", array[None, :, :, None], **palette_elements([4, first, 16], COLORS))


def test_the_size_of_entries_is_what_their_bytes_say() -> None:
    array = np.array([0, 1, 2, 3], "u1")
    octets = [bytes(range(n, n + 4)) for n in (1, 5, 9)]
    for bits in (8, 16):
        agree("apply_color_lut", array, **palette_elements([4, 0, bits], octets))
        agree("apply_color_lut", array, **palette_elements([4, 0, bits], COLORS))


def test_an_odd_number_of_octets_is_padded() -> None:
    found = processing.apply_color_lut(
        np.array([0, 1, 2], "u1"),
        built(cydicom, **palette_elements([3, 0, 8], [b"\1\2\3\0", b"\4\5\6\0", b"\7\x08\x09\0"])),
    )
    assert found.dtype == "u1"
    assert found.tolist() == [[1, 4, 7], [2, 5, 8], [3, 6, 9]]


def test_alpha_is_a_fourth_sample() -> None:
    array = np.array([0, 1, 2, 3], "u1")
    elements = palette_elements([4, 0, 16], COLORS) | {
        "AlphaPaletteColorLookupTableData": ("OW", words(7, 8, 9, 10))
    }
    agree("apply_color_lut", array, **elements)


def test_words_of_a_big_endian_palette_are_swapped() -> None:
    # pydicom takes them for little endian.
    data = [words(1, 2, 300, 4, order=">")] * 3
    ds = built(cydicom, syntax=EXPLICIT_BIG, **palette_elements([4, 0, 16], data))
    assert processing.apply_color_lut(np.array([2], "u1"), ds).tolist() == [[300, 300, 300]]
    # Two octets are a word, too (PS3.5 7.3).
    ds = built(cydicom, syntax=EXPLICIT_BIG, **palette_elements([4, 0, 8], [b"\2\1\4\3"] * 3))
    assert processing.apply_color_lut(np.array([0, 1, 2, 3], "u1"), ds)[:, 0].tolist() == [1, 2, 3, 4]


def test_samples_above_a_palette_are_told_and_have_its_last_color() -> None:
    # pydicom puts 256 into the type of the entries, where it is 0.
    ds = built(cydicom, **palette_elements([4, 0, 8], [b"\1\2\3\4"] * 3))
    with pytest.warns(UserWarning, match="up to 256"):
        found = processing.apply_color_lut(np.array([0, 3, 256], "u2"), ds)
    assert found[:, 0].tolist() == [1, 4, 4]


@pytest.mark.parametrize(
    ("descriptor", "data"),
    [
        ([0, 0, 16], COLORS),
        ([3, 0, 16], COLORS),
        ([5, 0, 16], COLORS),
        ([2, 0, 16], COLORS),
        ([4, 0], COLORS),
        ([4, 0, 16], [COLORS[0], COLORS[1], COLORS[2][:6]]),
        ([4, 0, 16], [COLORS[0], COLORS[1], bytes(4)]),
        ([4, 0, 16], [b"", b"", b""]),
    ],
)
def test_a_palette_that_is_not_what_its_descriptor_says_is_refused(descriptor: Any, data: Any) -> None:
    with pytest.raises(ValueError):
        processing.apply_color_lut(
            np.array([0, 1], "u1"), built(cydicom, **palette_elements(descriptor, data))
        )


def test_data_sets_without_a_palette() -> None:
    array = np.array([0, 1], "u1")
    whole = palette_elements([4, 0, 16], COLORS)
    cases = [
        {},
        {k: v for k, v in whole.items() if not k.endswith("Data")},
        {k: v for k, v in whole.items() if k != "RedPaletteColorLookupTableDescriptor"},
        {k: v for k, v in whole.items() if k != "BluePaletteColorLookupTableData"},
        whole | {"PhotometricInterpretation": "MONOCHROME2", "PixelPresentation": "COLOR"},
        whole | {"PhotometricInterpretation": "MONOCHROME2", "PixelPresentation": "MIXED"},
    ]
    for elements in cases:
        ours, expected = both("apply_color_lut", array, **elements)
        assert expected.error is not None
        assert isinstance(ours.error, type(expected.error)), (ours, expected)
    with pytest.raises(ValueError, match="palette is needed"):
        processing.apply_color_lut(array)


@pytest.mark.parametrize("label", UIDS)
def test_palettes_of_the_standard(label: str) -> None:
    array = np.arange(256, dtype="u1")
    expected = theirs.apply_color_lut(array, None, UIDS[label])
    assert np.array_equal(palette(label), expected)
    assert np.array_equal(processing.apply_color_lut(array, None, label), expected)
    assert np.array_equal(processing.apply_color_lut(array, palette=cydicom.uid.UID(UIDS[label])), expected)
    # pydicom mistakes these two for each other when they are called by name.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        by_name = theirs.apply_color_lut(array, None, label)
    assert np.array_equal(by_name, expected) == (label not in ("FALL", "WINTER"))


@pytest.mark.parametrize("name", ["", "pet", "1.2.3", "1.2.840.10008.1.5.9"])
def test_palettes_that_the_standard_does_not_have(name: str) -> None:
    with pytest.raises(ValueError, match="there is no palette"):
        processing.apply_color_lut(np.array([1], "u1"), None, name)


# ---- segmented palettes ----


@st.composite
def segments(draw: st.DrawFn) -> tuple[list[int], bool]:
    """Draw segmented data, and whether its numbers are bytes."""
    is_8bit = draw(st.booleans())
    number = st.integers(0, 255 if is_8bit else 65535)
    data = [0, 2, draw(number), draw(st.integers(1, 255))]
    starts = [0]
    for _ in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from([0, 1, 2]))
        if kind < 2:
            starts.append(len(data))
        if kind == 0:
            values = draw(st.lists(st.integers(1, 255), min_size=1, max_size=4))
            data += [0, len(values), *values]
        elif kind == 1:
            data += [1, draw(st.integers(1, 40)), draw(number)]
        else:
            offset = draw(st.sampled_from(starts))
            data += [2, 1, offset, 0, 0, 0] if is_8bit else [2, 1, offset, 0]
    return data + draw(st.sampled_from([[], [0]])), is_8bit


@given(segments())
def test_segments_stand_for_the_entries_of_pydicoms(drawn: tuple[list[int], bool]) -> None:
    data, is_8bit = drawn
    expected = Outcome(lambda: theirs._expand_segmented_lut(tuple(data), "<B" if is_8bit else "<H"))
    if expected.error is None:
        assert [str(v) for v in expand(data, is_8bit)] == [str(v) for v in expected.result]
        assert processing._expand_segmented_lut(tuple(data), "<B" if is_8bit else "<H") == expand(
            data, is_8bit
        )
    else:
        # It takes an entry of 0 for no entry when a copied linear segment starts from it.
        assert 0 in expand(data, is_8bit)


@given(st.integers(0, 65535), st.integers(1, 300), st.integers(0, 65535))
def test_a_linear_segment_is_a_straight_line(start: int, length: int, end: int) -> None:
    found = expand((0, 1, start, 1, length, end), False)
    assert found == theirs._expand_segmented_lut((0, 1, start, 1, length, end), "<H")
    line = [start + (end - start) * step / length for step in range(length + 1)]
    assert len(found) == length + 1
    assert all(abs(entry - exact) <= 0.5001 for entry, exact in zip(found, line, strict=True))


def test_part_of_the_segments() -> None:
    data = (0, 2, 10, 20, 1, 4, 30)
    assert expand(data, False, 1) == [10, 20]
    assert expand((1, 4, 30), False, 1, 5) == [11, 18, 24, 30]
    assert theirs._expand_segmented_lut((1, 4, 30), "<H", 1, 5) == [11, 18, 24, 30]


@pytest.mark.parametrize(
    "data",
    [
        (1, 3, 10),
        (2, 1, 0, 0),
        (3, 1, 2),
        (255, 1, 2),
        (0, 5, 1, 2),
        (0, 2),
        (0, 1, 5, 1, 2),
        (0, 1, 5, 2, 1),
        (0, 1, 5, 1, 0, 9),
        (0, 1, 5, 2, 3, 0, 0),
        (0, 1, 5, 2, 1, 300, 0),
        (0, 1, 5, 2, 1, 0, 1),
        (0, 1, 5, 2, 65535, 3, 0),
    ],
)
def test_segments_that_are_none_are_refused(data: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match=r"segment|LUT"):
        expand(data, False)


def test_segments_do_not_stand_for_more_than_a_table_can_have() -> None:
    # Each pair of segments copies all that is before it.
    bomb = [0, 1, 5] + [1, 65535, 9] * 3
    with pytest.raises(ValueError, match="65,536"):
        expand(bomb, False)


@pytest.mark.parametrize("bits", [8, 16])
def test_a_segmented_palette(bits: int) -> None:
    kind = "u1" if bits == 8 else "<u2"
    data = np.array([0, 2, 10, 20, 1, 2, 30] + [0] * (bits == 8), kind).tobytes()
    array = np.array([[0, 1], [2, 3]], "u1")
    elements = palette_elements([4, 0, bits], data, "Segmented")
    agree("apply_color_lut", array, **elements)
    # Both forms: the plain one is taken.
    agree("apply_color_lut", array, **(elements | palette_elements([4, 0, 16], COLORS)))


def test_segments_for_fewer_entries_than_there_should_be_are_refused() -> None:
    elements = palette_elements([6, 0, 16], words(0, 2, 10, 20, 1, 2, 30), "Segmented")
    with pytest.raises(ValueError, match="stand for 4"):
        processing.apply_color_lut(np.array([0], "u1"), built(cydicom, **elements))


# ---- colours ----


@pytest.mark.parametrize("per_frame", [False, True])
@pytest.mark.parametrize("shape", [(4, 5, 3), (2, 4, 5, 3), (20, 3), (0, 5, 3)])
@pytest.mark.parametrize(
    ("current", "desired"),
    [("RGB", "YBR_FULL"), ("YBR_FULL", "RGB"), ("YBR_FULL_422", "RGB"), ("RGB", "YBR_FULL_422")],
)
def test_color_spaces(current: str, desired: str, shape: tuple[int, ...], per_frame: bool) -> None:
    array = np.random.default_rng(1).integers(0, 256, shape, dtype="u1")
    own, other = array.copy(), array.copy()
    found = processing.convert_color_space(own, current, desired, per_frame)
    expected = theirs.convert_color_space(other, current, desired, per_frame)
    # Halves depend on the processor's multiplication in pydicom.
    assert np.abs(found.astype(int) - expected).max(initial=0) <= 1
    assert found.dtype == expected.dtype
    assert (found is own) == (expected is other)
    assert np.array_equal(own, array) == np.array_equal(other, array)


def test_planes_and_other_strides_are_converted() -> None:
    planes = np.random.default_rng(1).integers(0, 256, (2, 3, 4, 5), dtype="u1")
    array = planes.transpose(0, 2, 3, 1)
    expected = processing.convert_color_space(np.ascontiguousarray(array), "YBR_FULL", "RGB")
    assert np.array_equal(processing.convert_color_space(array, "YBR_FULL", "RGB"), expected)
    assert processing.convert_color_space(array, "YBR_FULL", "RGB", True) is array
    assert np.array_equal(array, expected)


def test_nothing_to_convert() -> None:
    array = np.zeros((2, 2, 3), "u1")
    for current, desired in (("RGB", "RGB"), ("YBR_FULL", "YBR_FULL_422"), ("YBR_FULL_422", "YBR_FULL")):
        assert processing.convert_color_space(array, current, desired) is array


@pytest.mark.parametrize("name", ["YBR_ICT", "YBR_RCT", "rgb", "HSV", "", None])
def test_other_color_spaces_are_refused(name: Any) -> None:
    array = np.zeros((2, 2, 3), "u1")
    for pair in ((name, "RGB"), ("RGB", name), (name, name)):
        with pytest.raises(NotImplementedError):
            processing.convert_color_space(array, *pair)


def test_arrays_that_are_no_colors_are_refused() -> None:
    for array in (
        np.zeros((2, 2, 3), "u2"),
        np.zeros((2, 2), "u1"),
        np.zeros((2, 2, 4), "u1"),
        np.zeros(12, "u1"),
    ):
        with pytest.raises(ValueError):
            processing.convert_color_space(array, "YBR_FULL", "RGB")
    locked = np.zeros((1, 2, 2, 3), "u1")
    locked.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        processing.convert_color_space(locked, "YBR_FULL", "RGB", True)


# ---- ICC profiles ----


@pytest.fixture
def profile() -> bytes:
    """Return an ICC profile that changes colours: sRGB with its red and blue exchanged."""
    cms = pytest.importorskip("PIL.ImageCms")
    plain: bytes = cms.ImageCmsProfile(cms.createProfile("sRGB")).tobytes()
    return plain.replace(b"rXYZ", b"----", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"----", b"bXYZ", 1)


@pytest.mark.parametrize("shape", [(4, 5, 3), (2, 4, 5, 3)])
@pytest.mark.parametrize("intent", [None, 0, 1, 2, 3])
def test_an_icc_profile_is_applied_in_place(
    profile: bytes, shape: tuple[int, ...], intent: int | None
) -> None:
    array = np.random.default_rng(1).integers(0, 256, shape, dtype="u1")
    own, other = array.copy(), array.copy()
    found = processing.apply_icc_profile(own, built(cydicom, ICCProfile=profile), intent=intent)
    expected = theirs.apply_icc_profile(other, built(pydicom, ICCProfile=profile), intent=intent)
    assert found is own
    assert np.array_equal(found, expected)
    assert not np.array_equal(found, array)
    transform = processing.create_icc_transform(icc_profile=profile, intent=intent)
    assert np.array_equal(processing.apply_icc_profile(array.copy(), transform=transform), expected)


def test_icc_profiles_that_cannot_be_applied(profile: bytes) -> None:
    array = np.zeros((2, 2, 3), "u1")
    for library, module in ((cydicom, processing), (pydicom, theirs)):
        ds = built(library, ICCProfile=profile)
        transform = module.create_icc_transform(ds)
        for arguments, error in (
            ((array,), ValueError),
            ((array, built(library)), ValueError),
            ((array, ds, transform), ValueError),
            ((array[0], ds), ValueError),
            ((array[:, :, :2], ds), ValueError),
            ((array.astype("u2"), ds), TypeError),
            ((array, ds, None, 4), ValueError),
            ((array, ds, None, 0, "HSV"), ValueError),
            ((array, built(library, ICCProfile=profile, ColorSpace="ADOBERGB")), ValueError),
        ):
            with pytest.raises(error):
                module.apply_icc_profile(*arguments)
        with pytest.raises(OSError, match="profile"):
            module.create_icc_transform(icc_profile=b"none")


def test_without_pillow_the_error_names_the_command(monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "PIL", None)
    for call in (
        lambda: processing.create_icc_transform(icc_profile=b"x"),
        lambda: processing.apply_icc_profile(np.zeros((2, 2, 3), "u1"), built(cydicom)),
    ):
        with pytest.raises(ImportError, match=r'python -m pip install "cydicom\[image\]"'):
            call()


# ---- look-ups ----


@given(
    st.sampled_from(["u1", "i2", "u4", "i4", "u8", "i8", "f8"]),
    st.lists(st.integers(-70000, 70000), max_size=30),
    st.integers(-70000, 70000),
    st.integers(1, 50),
)
def test_take_gives_the_nearest_entry(kind: str, values: list[int], first: int, count: int) -> None:
    array = np.array(values, "i8").astype(kind)
    table = np.arange(count, dtype="u2")
    index = [min(max(int(sample) - first, 0), count - 1) for sample in array.tolist()]
    assert take(array, first, table).tolist() == index


@pytest.mark.parametrize("kind", TYPES)
def test_as_float_gives_an_array_of_its_own(kind: str) -> None:
    array = array_of(kind, 40_000).reshape(200, 200)[::2]
    found = as_float(array, lambda values: None)
    assert found.dtype == "f8" and found.shape == array.shape and found.flags.c_contiguous
    assert np.array_equal(found, array)
    assert not np.shares_memory(found, array)


# ---- the corpora ----


PROCESSED = {
    *("WindowCenter", "RescaleSlope", "ModalityLUTSequence", "VOILUTSequence"),
    *("PresentationLUTShape", "RedPaletteColorLookupTableDescriptor"),
}


def corpus_images() -> list[str]:
    """Return the names of files with something to process that both libraries decode without codecs."""
    found = []
    for name, path in files().items():
        ds = Outcome(lambda path=path: keywords_of(path)).result  # type: ignore[misc]
        if ds and PROCESSED.intersection(ds):
            found.append(name)
    return found


def keywords_of(path: Any) -> list[str]:
    ds = cydicom.dcmread(path, force=True, defer_size=1024)
    native = ds.file_meta.get("TransferSyntaxUID") in (
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.2",
        "1.2.840.10008.1.2.5",
    )
    return ds.dir() if native and "PixelData" in ds else []


#: Palettes of 16 bits in big endian, which pydicom takes for little endian.
SWAPPED = ("OBXXXX1A_expb.dcm", "OBXXXX1A_expb_2frame.dcm")


@pytest.mark.parametrize("name", corpus_images())
def test_every_image_of_the_corpora_is_processed_as_pydicom_does(name: str) -> None:
    path = files()[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        own, other = cydicom.dcmread(path, force=True), pydicom.dcmread(path, force=True)
        decoded = Outcome(lambda: other.pixel_array)
        if decoded.error:
            pytest.skip(f"pydicom does not decode it: {decoded.error}")
        array = other.pixel_array
    for function in ("apply_modality_lut", "apply_voi_lut", "apply_presentation_lut", "apply_color_lut"):
        ours = Outcome(lambda f=function: getattr(processing, f)(array, own))  # type: ignore[misc]
        expected = Outcome(lambda f=function: getattr(theirs, f)(array, other))  # type: ignore[misc]
        if function == "apply_color_lut" and name.endswith(SWAPPED):
            assert ours.result != expected.result
            continue
        assert ours.agrees_with(expected), (function, ours, expected)
