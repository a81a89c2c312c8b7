"""Pixels after decoding: what is done to arrays, against pydicom.  The ceiling is one copy of the result."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from benchmarks.bench_rle import Image, image
from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, module
from benchmarks.rows import Bar, Case, FasterThan, Row, rows_of, time_side

EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"

GRAY, SMALL, COLOR = "RG3_J2KR.dcm", "CT_small.dcm", "US1_UNCI.dcm"


def described(library: str, **elements: Any) -> Any:
    """Return a data set of a library; a list of dicts is a sequence."""
    found = module(library)
    assert found is not None
    ds = found.dataset.Dataset()
    ds.file_meta = found.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE
    for keyword, value in elements.items():
        if isinstance(value, list) and isinstance(value[0], dict):
            value = [described(library, **item) for item in value]
        if keyword == "LUTData":
            ds.add_new(0x00283006, "OW", value)
        elif keyword.endswith("LookupTableData"):
            ds.add_new(keyword, "OW", value)
        else:
            setattr(ds, keyword, value)
    return ds


def library_function(library: str, name: str) -> Callable[..., Any]:
    """Return a function of ``pixels.processing`` or ``pixels.utils``."""
    import importlib

    for part in ("processing", "utils"):
        home = importlib.import_module(f"{library}.pixels.{part}")
        if hasattr(home, name):
            function: Callable[..., Any] = getattr(home, name)
            return function
    raise AttributeError(name)


def gray(shown: Image) -> Any:
    """Return the samples of an image as an array of uint16."""
    import numpy as np

    return np.frombuffer(shown.pixels, f"<u{shown.bits // 8}").reshape(shown.rows, shown.columns).astype("u2")


def color(shown: Image) -> Any:
    """Return the samples of an RGB image as an array of uint8."""
    import numpy as np

    return np.frombuffer(shown.pixels, "u1").reshape(shown.rows, shown.columns, shown.samples)


def case(
    name: str,
    function: str,
    shape: str,
    arguments: Callable[[str], tuple[Any, ...]],
    bars: tuple[Bar, ...] = (FasterThan(PYDICOM, 1.0),),
) -> Case:
    """Return a function of both libraries, given what `arguments` makes for each."""
    sides: dict[str, Callable[[], Any]] = {}
    for library in (CYDICOM, PYDICOM):
        if module(library) is not None:
            sides[library] = partial(library_function(library, function), *arguments(library))
    answers = {library: partial(contents, run) for library, run in sides.items()}
    result = sides[CYDICOM]()
    sides[CEILING] = partial(bytes, result) if isinstance(result, bytes) else result.copy
    if isinstance(result, bytes):
        sides[CEILING] = partial(bytes, bytearray(result))
    nbytes = len(result) if isinstance(result, bytes) else result.nbytes
    return Case(
        f"pixels-{name}",
        f"{function}(..)",
        shape,
        nbytes,
        sides,
        answers,
        bars=bars,
        note="bytes: of the result; ceiling: one copy of it",
    )


def contents(run: Callable[[], Any]) -> tuple[Any, ...]:
    """Return what a result is, to be compared."""
    import hashlib

    found = run()
    if isinstance(found, bytes):
        return (hashlib.sha256(found).digest(),)
    return found.shape, str(found.dtype), hashlib.sha256(found.tobytes()).digest()


WINDOW = {
    "PhotometricInterpretation": "MONOCHROME2",
    "PixelRepresentation": 0,
    "BitsStored": 16,
    "WindowCenter": 2000,
    "WindowWidth": 3000,
}


def windowing_case(name: str, source: str, function: str = "LINEAR") -> Case:
    """Return a window over an image of uint16."""
    shown = image(source)
    elements = WINDOW | {"VOILUTFunction": function}
    return case(
        name,
        "apply_windowing",
        f"{shown.shape}, {function}",
        lambda library: (gray(shown), described(library, **elements)),
    )


def lut(first: int) -> dict[str, Any]:
    """Return a LUT of 4,096 entries of 16 bits."""
    import numpy as np

    return {"LUTDescriptor": [4096, first, 16], "LUTData": np.arange(4096, dtype="<u2")[::-1].tobytes()}


def rescale_case() -> Case:
    """Return slope and intercept applied to an image of uint16."""
    shown = image(GRAY)
    elements = {"RescaleSlope": 0.5, "RescaleIntercept": -1024}
    return case(
        "rescale",
        "apply_modality_lut",
        f"{shown.shape}, slope and intercept",
        lambda library: (gray(shown), described(library, **elements)),
    )


def modality_lut_case() -> Case:
    """Return a modality LUT applied to an image of uint16."""
    shown = image(GRAY)
    return case(
        "modality-lut",
        "apply_modality_lut",
        f"{shown.shape}, LUT of 4,096 entries",
        lambda library: (
            gray(shown),
            described(library, PixelRepresentation=0, ModalityLUTSequence=[lut(0)]),
        ),
    )


def voi_lut_case() -> Case:
    """Return a VOI LUT applied to an image of uint16."""
    shown = image(GRAY)
    return case(
        "voi-lut",
        "apply_voi_lut",
        f"{shown.shape}, LUT of 4,096 entries",
        lambda library: (gray(shown), described(library, PixelRepresentation=0, VOILUTSequence=[lut(100)])),
    )


def color_lut_case() -> Case:
    """Return a palette applied to an image of uint8."""
    import numpy as np

    shown = image(COLOR)
    elements: dict[str, Any] = {"PixelRepresentation": 0}
    for index, name in enumerate(("Red", "Green", "Blue")):
        elements[f"{name}PaletteColorLookupTableDescriptor"] = [256, 0, 16]
        data = (np.arange(256, dtype="<u2") * 257 + index).tobytes()
        elements[f"{name}PaletteColorLookupTableData"] = data
    return case(
        "color-lut",
        "apply_color_lut",
        f"{shown.rows} x {shown.columns}, 8 bits, palette of 256 entries of 16 bits",
        lambda library: (color(shown)[..., 0].copy(), described(library, **elements)),
    )


def color_space_case(current: str, desired: str) -> Case:
    """Return an image of uint8 in another colour space."""
    shown = image(COLOR)
    return case(
        f"{current.lower().replace('_', '-')}-to-{desired.lower().replace('_', '-')}",
        "convert_color_space",
        f"{shown.shape}, {current} to {desired}",
        lambda library: (color(shown), current, desired),
    )


def expand_case(bits: int) -> Case:
    """Return colours that two pixels share, given to each."""
    shown = image(COLOR)
    data = shown.pixels[: len(shown.pixels) // 12 * 8]
    return case(
        f"expand-ybr422-{bits}",
        "expand_ybr422",
        f"{len(data):,} bytes of {bits}-bit samples",
        lambda library: (data, bits),
    )


def bits_case(pack: bool) -> Case:
    """Return samples of 1 bit, packed or unpacked."""
    import numpy as np

    ones = np.random.default_rng(0).integers(0, 2, (2048, 2048), "u1")
    packed = np.packbits(ones, bitorder="little").tobytes()
    if pack:
        return case("pack-bits", "pack_bits", "2048 x 2048 samples of uint8", lambda library: (ones,))
    # Both are NumPy's.
    bars = (FasterThan(PYDICOM, 0.8),)
    return case("unpack-bits", "unpack_bits", "2048 x 2048 bits", lambda library: (packed,), bars)


def cases() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    return {
        "pixels-window": partial(windowing_case, "window", GRAY),
        "pixels-window-sigmoid": partial(windowing_case, "window-sigmoid", GRAY, "SIGMOID"),
        "pixels-window-small": partial(windowing_case, "window-small", SMALL),
        "pixels-rescale": rescale_case,
        "pixels-modality-lut": modality_lut_case,
        "pixels-voi-lut": voi_lut_case,
        "pixels-color-lut": color_lut_case,
        "pixels-ybr-full-to-rgb": partial(color_space_case, "YBR_FULL", "RGB"),
        "pixels-rgb-to-ybr-full": partial(color_space_case, "RGB", "YBR_FULL"),
        "pixels-expand-ybr422-8": partial(expand_case, 8),
        "pixels-expand-ybr422-16": partial(expand_case, 16),
        "pixels-unpack-bits": partial(bits_case, False),
        "pixels-pack-bits": partial(bits_case, True),
    }


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    return rows_of(cases())


@pytest.mark.parametrize("side", [CEILING, PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", cases())
def test_pixels(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, cases()[name](), side)
