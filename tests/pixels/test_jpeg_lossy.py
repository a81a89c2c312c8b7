"""Lossy JPEG: every plugin gives the samples that the others give, of 8 and of 12 bits."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.encaps import encapsulate
from cydicom.pixels import convert_color_space, get_decoder
from tests.compat.corpus import files
from tests.pixels.building import options_for
from tests.pixels.codecs import decoding_plugins

BASELINE, EXTENDED = "1.2.840.10008.1.2.4.50", "1.2.840.10008.1.2.4.51"


def smooth(rows: int, columns: int, bits: int) -> np.ndarray:
    """Return samples without edges."""
    y, x = np.mgrid[0:rows, 0:columns]
    most = (1 << bits) - 1
    return (most * (0.5 + 0.3 * np.sin(y / 20) + 0.1 * np.cos(x / 15))).astype("u1" if bits == 8 else "u2")


@pytest.mark.parametrize("size", [(64, 48), (33, 17), (8, 8)])
@pytest.mark.parametrize(("syntax", "bits"), [(BASELINE, 8), (EXTENDED, 8), (EXTENDED, 12)])
def test_plugins_decode_alike(syntax: str, bits: int, size: tuple[int, int]) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    array = smooth(*size, bits)
    frame = imagecodecs.jpeg8_encode(array, level=95, bitspersample=bits)
    options = options_for(array, bits_stored=bits, pixel_keyword="PixelData")
    for plugin in decoding_plugins(syntax):
        if plugin == "pillow" and bits == 12:
            # Pillow has no JPEG of 12 bits.
            continue
        found, _ = get_decoder(syntax).as_array(encapsulate([frame]), decoding_plugin=plugin, **options)
        assert np.abs(found.astype(int) - array).max() <= 3, plugin


def without(frame: bytes, marker: int) -> bytes:
    """Return a codestream without the segments of a marker."""
    kept, position = frame[:2], 2
    while frame[position + 1] != 0xDA:
        behind = position + 2 + int.from_bytes(frame[position + 2 : position + 4], "big")
        if frame[position + 1] != marker:
            kept += frame[position:behind]
        position = behind
    return kept + frame[position:]


@pytest.mark.parametrize("photometric_interpretation", ["YBR_FULL_422", "RGB"])
@pytest.mark.parametrize("marked", [True, False])
@pytest.mark.parametrize("is_rgb", [True, False])
def test_plugins_take_the_same_codestreams_for_rgb(
    is_rgb: bool, marked: bool, photometric_interpretation: str
) -> None:
    # By the marker of Adobe, by that of JFIF, or by the components' identifiers: "RGB", and 1, 2, 3.
    imagecodecs = pytest.importorskip("imagecodecs")
    array = np.stack([smooth(32, 40, 8), smooth(40, 32, 8).T, 255 - smooth(32, 40, 8)], -1)
    frame = imagecodecs.jpeg8_encode(
        array,
        level=98,
        colorspace="RGB",
        outcolorspace="RGB" if is_rgb else "YCBCR",
        subsampling="444",
    )
    assert (b"Adobe" if is_rgb else b"JFIF") in frame
    if not marked:
        frame = without(frame, 0xEE if is_rgb else 0xE0)
    options = options_for(
        array,
        count=3,
        photometric_interpretation=photometric_interpretation,
        pixel_keyword="PixelData",
    )
    stored = array if is_rgb else convert_color_space(array, "RGB", "YBR_FULL")
    # A marker is believed more than the data set.
    shown = array if is_rgb or marked or photometric_interpretation == "YBR_FULL_422" else stored
    for plugin in decoding_plugins(BASELINE):
        for raw, expected in ((True, stored), (False, shown)):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                found, _ = get_decoder(BASELINE).as_array(
                    encapsulate([frame]), decoding_plugin=plugin, raw=raw, **options
                )
            assert np.abs(found.astype(int) - expected).max() <= 4, (plugin, raw)


@pytest.mark.parametrize("name", ["JPEG-lossy", "JPGExtended"])
def test_the_older_handler_decodes_12_bits_with_gdcm(name: str) -> None:
    pytest.importorskip("gdcm")
    pydicom = pytest.importorskip("pydicom")
    path = files()[f"pydicom/test_files/{name}.dcm"]
    found: list[Any] = []
    for library in (cydicom, pydicom):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            handler = importlib.import_module(f"{library.__name__}.pixel_data_handlers.gdcm_handler")
            found.append(handler.get_pixeldata(library.dcmread(path)))
    assert np.array_equal(*found)
