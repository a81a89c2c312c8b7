"""The older handlers, and what chooses one: pydicom's by running both, where their codecs are installed."""

from __future__ import annotations

import importlib
import itertools
import warnings
from collections.abc import Iterator
from types import ModuleType
from typing import Any, ClassVar

import numpy as np
import pytest

import cydicom
from cydicom import config, uid
from tests.pixels.building import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    J2K_LOSSLESS,
    JPEG_LS,
    RLE,
    image,
    planes_of,
    samples,
)
from tests.pixels.libraries import Outcome

#: The handlers, and the modules that each needs.
NEEDS = {
    "gdcm": ("gdcm",),
    "jpeg_ls": ("jpeg_ls",),
    "numpy": (),
    "pillow": ("PIL",),
    "pylibjpeg": ("pylibjpeg", "libjpeg", "openjpeg", "rle"),
    "rle": (),
}
SYNTAXES = [
    getattr(uid, name)
    for name in dir(uid)
    if isinstance(getattr(uid, name), uid.UID) and getattr(uid, name).is_transfer_syntax
]


def handler(library: str, name: str) -> Any:
    return importlib.import_module(f"{library}.pixel_data_handlers.{name}_handler")


def ours(name: str) -> Any:
    """Return a handler, if what it needs is installed."""
    for module in NEEDS[name]:
        pytest.importorskip(module)
    return handler("cydicom", name)


@pytest.fixture
def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


@pytest.fixture
def chosen() -> Iterator[None]:
    """Put the list of handlers back."""
    before = list(config.pixel_data_handlers)
    yield
    config.pixel_data_handlers = before


def compressed(library: ModuleType, array: np.ndarray, syntax: str, frames: int = 1, count: int = 1) -> Any:
    """Return a data set whose pixels were compressed by cydicom, of either library."""
    ds = image(cydicom, array, frames, count)
    if syntax in (RLE, JPEG_LS, J2K_LOSSLESS):
        if syntax != RLE:
            pytest.importorskip("imagecodecs")
        ds.compress(syntax, generate_instance_uid=False)
    other = image(library, array, frames, count)
    other.PixelData = ds.PixelData
    other["PixelData"].VR = "OB"
    other["PixelData"].is_undefined_length = syntax != EXPLICIT_LITTLE
    other.file_meta.TransferSyntaxUID = syntax
    return other


# ---- what each is ----


@pytest.mark.parametrize("name", NEEDS)
def test_a_handler_supports_what_pydicoms_does(pydicom: ModuleType, name: str) -> None:
    own, other = handler("cydicom", name), handler("pydicom", name)
    assert own.HANDLER_NAME == other.HANDLER_NAME
    assert own.DEPENDENCIES == other.DEPENDENCIES
    for syntax in SYNTAXES:
        assert own.supports_transfer_syntax(syntax) is other.supports_transfer_syntax(syntax)


@pytest.mark.parametrize("name", NEEDS)
def test_a_handler_is_available_where_what_it_needs_is(name: str) -> None:
    own = handler("cydicom", name)
    there = [importlib.util.find_spec(module) is not None for module in NEEDS[name][:1]]
    assert own.is_available() is all(there)


@pytest.mark.parametrize("name", NEEDS)
def test_no_handler_asks_for_its_colours_to_be_converted(pydicom: ModuleType, name: str) -> None:
    own, other = handler("cydicom", name), handler("pydicom", name)
    for interpretation, syntax in itertools.product(
        ("RGB", "YBR_FULL", "YBR_FULL_422", "MONOCHROME2"), (RLE, JPEG_LS, J2K_LOSSLESS, EXPLICIT_LITTLE)
    ):
        count = 1 if interpretation == "MONOCHROME2" else 3
        sets = [
            image(
                library,
                samples(4, 4, 1, count, 8),
                count=count,
                syntax=syntax,
                interpretation=interpretation,
            )
            for library in (cydicom, pydicom)
        ]
        for function in ("needs_to_convert_to_RGB", "should_change_PhotometricInterpretation_to_RGB"):
            assert getattr(own, function)(sets[0]) is getattr(other, function)(sets[1])


@pytest.mark.parametrize("name", ["gdcm", "jpeg_ls", "pillow", "pylibjpeg"])
def test_a_handler_without_its_package_names_the_command(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    own = handler("cydicom", name)
    flag = {
        "gdcm": "HAVE_GDCM",
        "jpeg_ls": "HAVE_JPEGLS",
        "pillow": "HAVE_PIL",
        "pylibjpeg": "HAVE_PYLIBJPEG",
    }
    monkeypatch.setattr(own, flag[name], False)
    assert not own.is_available()
    with pytest.raises(ImportError, match="pip install"):
        own.get_pixeldata(image(cydicom, samples()))


# ---- what each decodes ----


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
@pytest.mark.parametrize(
    ("frames", "count", "bits"), [(1, 1, 8), (3, 1, 16), (1, 3, 8), (2, 3, 16), (1, 1, 32)]
)
@pytest.mark.parametrize("planar", [0, 1])
def test_native_samples_in_one_dimension(
    pydicom: ModuleType, syntax: str, frames: int, count: int, bits: int, planar: int
) -> None:
    array = samples(5, 6, frames, count, bits)
    planar = planar if count > 1 else 0
    sets = [
        image(library, array, frames, count, syntax=syntax, planar=planar) for library in (cydicom, pydicom)
    ]
    found = handler("cydicom", "numpy").get_pixeldata(sets[0])
    expected = handler("pydicom", "numpy").get_pixeldata(sets[1])
    assert found.ndim == 1
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    assert np.array_equal(found, expected)
    assert np.array_equal(found, (planes_of(array) if planar else array).ravel())
    assert found.flags.writeable


def test_native_samples_may_be_a_view() -> None:
    ds = image(cydicom, samples())
    found = handler("cydicom", "numpy").get_pixeldata(ds, read_only=True)
    assert not found.flags.writeable
    assert np.shares_memory(found, np.frombuffer(ds.PixelData, "u1"))
    assert np.array_equal(found, samples().ravel())


@pytest.mark.parametrize("order", [">", "<"])
@pytest.mark.parametrize(("frames", "count", "bits"), [(1, 1, 16), (3, 1, 8), (1, 3, 16)])
def test_rle_in_either_order_of_segments(
    pydicom: ModuleType, order: str, frames: int, count: int, bits: int
) -> None:
    array = samples(5, 6, frames, count, bits)
    own, other = (compressed(library, array, RLE, frames, count) for library in (cydicom, pydicom))
    found = handler("cydicom", "rle").get_pixeldata(own, order)
    expected = handler("pydicom", "rle").get_pixeldata(other, order)
    assert np.array_equal(found, expected)
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    if order == ">":
        assert np.array_equal(found, (planes_of(array) if count > 1 else array).ravel())


@pytest.mark.parametrize(
    ("name", "syntax"),
    [
        ("gdcm", J2K_LOSSLESS),
        ("gdcm", JPEG_LS),
        ("jpeg_ls", JPEG_LS),
        ("pillow", J2K_LOSSLESS),
        ("pylibjpeg", J2K_LOSSLESS),
        ("pylibjpeg", JPEG_LS),
        ("pylibjpeg", RLE),
    ],
)
@pytest.mark.parametrize(("frames", "count", "bits"), [(1, 1, 16), (2, 1, 8), (1, 3, 8), (2, 3, 8)])
def test_compressed_samples_in_one_dimension(
    pydicom: ModuleType, name: str, syntax: str, frames: int, count: int, bits: int
) -> None:
    own = ours(name)
    array = samples(16, 18, frames, count, bits)
    found = own.get_pixeldata(compressed(cydicom, array, syntax, frames, count))
    by_planes = syntax == RLE and count > 1
    assert np.array_equal(found, (planes_of(array) if by_planes else array).ravel())
    assert found.flags.writeable
    expected = Outcome(
        lambda: handler("pydicom", name).get_pixeldata(compressed(pydicom, array, syntax, frames, count))
    )
    if (name, syntax, count) == ("pylibjpeg", JPEG_LS, 3):
        # pydicom converts colours that are RGB.
        assert expected.error or found.tobytes() != expected.result[3]
    elif expected.error is None:
        assert (found.shape, found.dtype.str) == expected.result[:2]
        assert found.tobytes() == expected.result[3]


@pytest.mark.parametrize("name", NEEDS)
def test_another_transfer_syntax_is_refused(name: str) -> None:
    syntax = "1.2.840.10008.1.2.4.112" if name == "numpy" else EXPLICIT_LITTLE
    with pytest.raises(NotImplementedError):
        ours(name).get_pixeldata(image(cydicom, samples(), syntax=syntax))


@pytest.mark.parametrize("keyword", ["Rows", "BitsAllocated", "PixelData", "PixelRepresentation"])
def test_an_element_that_is_missing_is_named(pydicom: ModuleType, keyword: str) -> None:
    for library, name in ((cydicom, "cydicom"), (pydicom, "pydicom")):
        ds = image(library, samples(), **{keyword: None})
        with pytest.raises(AttributeError):
            handler(name, "numpy").get_pixeldata(ds)


@pytest.mark.parametrize("nbytes", [0, 2, 3838])
def test_pixel_data_that_is_too_short_is_refused(pydicom: ModuleType, nbytes: int) -> None:
    for library, name in ((cydicom, "cydicom"), (pydicom, "pydicom")):
        ds = image(library, samples())
        ds.PixelData = ds.PixelData[:nbytes]
        with pytest.raises(ValueError):
            handler(name, "numpy").get_pixeldata(ds)


def test_frames_one_by_one() -> None:
    pylibjpeg = ours("pylibjpeg")
    array = samples(8, 9, 3)
    ds = compressed(cydicom, array, RLE, 3)
    assert np.array_equal(list(pylibjpeg.generate_frames(ds)), array)
    assert [frame.ndim for frame in pylibjpeg.generate_frames(ds, reshape=False)] == [1, 1, 1]
    assert np.array_equal(pylibjpeg.as_array(ds), array)
    with pytest.raises(NotImplementedError):
        list(pylibjpeg.generate_frames(image(cydicom, array, 3)))


@pytest.mark.parametrize(("frames", "count"), [(1, 1), (3, 1), (4, 3)])
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, J2K_LOSSLESS])
def test_gdcms_objects_of_a_data_set(pydicom: ModuleType, frames: int, count: int, syntax: str) -> None:
    gdcm_handler = ours("gdcm")
    array = samples(10, 12, frames, count, 8)
    described = []
    for library, module in ((cydicom, gdcm_handler), (pydicom, handler("pydicom", "gdcm"))):
        ds = compressed(library, array, syntax, frames, count)
        element = module.create_data_element(ds)
        made = module.create_image(ds, element)
        fragments = element.GetSequenceOfFragments()
        described.append(
            (
                type(element).__name__,
                str(element.GetTag()),
                None if fragments is None else fragments.GetNumberOfFragments(),
                type(made).__name__,
                made.GetNumberOfDimensions(),
                list(made.GetDimensions()),
                str(made.GetPhotometricInterpretation()),
                str(made.GetTransferSyntax()),
                str(made.GetPixelFormat()),
                made.GetPlanarConfiguration(),
            )
        )
        if syntax == EXPLICIT_LITTLE:
            assert element.GetByteValue().GetBuffer().encode("utf-8", "surrogateescape") == ds.PixelData
    assert described[0] == described[1]


# ---- which one is used ----


def test_the_handlers_are_in_pydicoms_order(pydicom: ModuleType) -> None:
    own = [found.__name__.rpartition(".")[2] for found in config.pixel_data_handlers]
    other = [found.__name__.rpartition(".")[2] for found in pydicom.config.pixel_data_handlers if found]
    assert own == other
    assert config.image_handlers is config.pixel_data_handlers


@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG, RLE, J2K_LOSSLESS, JPEG_LS])
def test_the_first_handler_that_can_makes_the_array(syntax: str) -> None:
    array = samples(12, 14, 2, 3, 8)
    if syntax in (J2K_LOSSLESS, JPEG_LS):
        pytest.importorskip("pylibjpeg")
    ds = (
        image(cydicom, array, 2, 3, syntax=syntax)
        if syntax in (EXPLICIT_LITTLE, EXPLICIT_BIG)
        else compressed(cydicom, array, syntax, 2, 3)
    )
    ds.pixel_array_options(use_v2_backend=True)
    assert np.array_equal(ds.pixel_array, array)


class Handler:
    """A handler of the user's own."""

    HANDLER_NAME = "mine"
    DEPENDENCIES: ClassVar[dict[str, tuple[str, str]]] = {}

    def __init__(self, available: bool = True, failing: bool = False) -> None:
        self.available = available
        self.failing = failing
        self.asked = 0

    def is_available(self) -> bool:
        return self.available

    def supports_transfer_syntax(self, syntax: str) -> bool:
        return syntax == EXPLICIT_LITTLE

    def needs_to_convert_to_RGB(self, ds: Any) -> bool:
        return False

    def should_change_PhotometricInterpretation_to_RGB(self, ds: Any) -> bool:
        return False

    def get_pixeldata(self, ds: Any) -> np.ndarray:
        self.asked += 1
        if self.failing:
            raise ValueError("it fails")
        return np.full(ds.Rows * ds.Columns, 7, "u1")


@pytest.mark.usefixtures("chosen")
@pytest.mark.parametrize("name", ["pixel_data_handlers", "image_handlers"])
def test_handlers_of_the_user_are_asked_in_their_order(name: str) -> None:
    first, second = Handler(failing=True), Handler()
    absent = Handler(available=False)
    setattr(config, name, [absent, first, second, handler("cydicom", "numpy")])
    assert getattr(config, name)[1] is first
    ds = image(cydicom, samples(4, 4))
    ds.pixel_array_options(use_v2_backend=True)
    assert (ds.pixel_array == 7).all()
    assert [absent.asked, first.asked, second.asked] == [0, 1, 1]


@pytest.mark.usefixtures("chosen")
def test_the_last_failure_is_raised() -> None:
    config.pixel_data_handlers = [Handler(failing=True)]
    ds = image(cydicom, samples(4, 4))
    ds.pixel_array_options(use_v2_backend=True)
    with pytest.raises(ValueError, match="it fails"):
        ds.pixel_array


@pytest.mark.usefixtures("chosen")
def test_handlers_that_cannot_be_used_are_told(pydicom: ModuleType) -> None:
    before = list(pydicom.config.pixel_data_handlers)
    try:
        for handlers, expected in (
            ([], NotImplementedError),
            ([Handler(available=False)], RuntimeError),
            ([Handler(failing=True)], ValueError),
        ):
            config.pixel_data_handlers = handlers
            pydicom.config.pixel_data_handlers = handlers
            for library in (cydicom, pydicom):
                ds = image(library, samples(4, 4))
                ds.pixel_array_options(use_v2_backend=True)
                assert isinstance(Outcome(lambda ds=ds: ds.pixel_array).error, expected)  # type: ignore[misc]
    finally:
        pydicom.config.pixel_data_handlers = before


@pytest.mark.parametrize("name", ["numpy", "rle", "pillow", "gdcm", "jpeg_ls", "pylibjpeg", "nothing"])
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, RLE])
def test_a_handler_by_its_name(pydicom: ModuleType, name: str, syntax: str) -> None:
    for module in NEEDS.get(name, ()):
        pytest.importorskip(module)
    array = samples(6, 8)
    outcomes = []
    for library in (cydicom, pydicom):
        ds = compressed(library, array, syntax)
        ds.pixel_array_options(use_v2_backend=True)
        outcomes.append(Outcome(lambda ds=ds: (ds.convert_pixel_data(name), ds.pixel_array)[1]))  # type: ignore[misc]
    assert outcomes[0].agrees_with(outcomes[1]), outcomes


# ---- older paths of functions ----


OLDER = {
    "pixel_data_handlers": ("apply_color_lut", "apply_modality_lut", "apply_rescale", "apply_voi_lut"),
    "pixel_data_handlers.util": (
        "apply_windowing",
        "convert_color_space",
        "expand_ybr422",
        "get_expected_length",
        "get_image_pixel_ids",
        "get_j2k_parameters",
        "get_nr_frames",
        "pack_bits",
        "pixel_dtype",
        "reshape_pixel_array",
        "unpack_bits",
    ),
}


@pytest.mark.parametrize(("module", "name"), [(m, n) for m, names in OLDER.items() for n in names])
def test_functions_at_their_older_paths_are_those_of_today(
    pydicom: ModuleType, module: str, name: str
) -> None:
    from cydicom import pixels
    from cydicom.pixels import utils

    with pytest.warns(DeprecationWarning):
        found = getattr(importlib.import_module(f"cydicom.{module}"), name)
    assert found is getattr(pixels, name, None) or found is getattr(utils, name, None)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        assert hasattr(importlib.import_module(f"pydicom.{module}"), name)


def test_types_in_the_byte_order_of_a_data_set() -> None:
    util = importlib.import_module("cydicom.pixel_data_handlers.util")
    with pytest.warns(DeprecationWarning):
        corrected = util.dtype_corrected_for_endianness
    assert corrected(True, np.dtype("u2")).newbyteorder("<") == np.dtype("<u2")
    assert corrected(False, np.dtype("u2")) == np.dtype(">u2")
    with pytest.raises(ValueError, match="byte order"):
        corrected(None, np.dtype("u2"))


def test_names_that_never_were_are_not_there() -> None:
    for module in ("pixel_data_handlers", "pixel_data_handlers.util", "pixel_data_handlers.pillow_handler"):
        with pytest.raises(AttributeError):
            importlib.import_module(f"cydicom.{module}").no_such_name
