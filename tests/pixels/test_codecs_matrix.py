"""Who decodes whose frames: every encoder's with every decoder, and RLE with other programs both ways."""

from __future__ import annotations

import numpy as np
import pytest

from cydicom.encaps import encapsulate
from cydicom.pixels import get_decoder, get_encoder
from tests.pixels.building import (
    DEFLATED_FRAMES,
    HTJ2K_LOSSLESS,
    HTJ2K_RPCL,
    J2K_LOSSLESS,
    JPEG_LS,
    RLE,
    options_for,
    samples,
)
from tests.pixels.codecs import encoding_plugins
from tests.pixels.matrix import KINDS, by_dcmtk, crossed, plugin_table

SYNTAXES = (RLE, DEFLATED_FRAMES, JPEG_LS, J2K_LOSSLESS, HTJ2K_LOSSLESS, HTJ2K_RPCL)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@pytest.mark.parametrize("syntax", SYNTAXES)
def test_each_decoder_decodes_each_encoders_frames(syntax: str, kind: tuple[int, int, int]) -> None:
    encoding_plugins(syntax)
    wrong = [pair for pair, right in crossed(syntax, kind).items() if right is False]
    assert wrong == []


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_dcmtk_decodes_our_rle_and_we_decode_its(kind: tuple[int, int, int]) -> None:
    found = by_dcmtk(kind)
    if found is None:
        pytest.skip("DCMTK is not installed")
    assert found == (True, True)


@pytest.mark.parametrize("bits", [8, 16])
def test_imagecodecs_decodes_our_rle(bits: int) -> None:
    imagecodecs = pytest.importorskip("imagecodecs")
    array = samples(bits=bits)
    frame = get_encoder(RLE).encode(array, **options_for(array))
    found = imagecodecs.dicomrle_decode(frame, np.dtype(f"<u{bits // 8}"))
    assert np.frombuffer(found, array.dtype).tobytes() == array.tobytes()


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_pydicom_decodes_our_rle_and_we_decode_its(kind: tuple[int, int, int]) -> None:
    pytest.importorskip("pydicom")
    from pydicom import pixels

    bits, stored, count = kind
    array = samples(count=count, bits=bits, stored=stored)
    options = options_for(array, count=count, bits_stored=stored)
    for encode, decode in ((get_encoder, pixels.get_decoder), (pixels.get_encoder, get_decoder)):
        frame = encode(RLE).encode(array, encoding_plugin="pydicom", **options)
        found, _ = decode(RLE).as_array(
            encapsulate([frame]), raw=True, decoding_plugin="pydicom", pixel_keyword="PixelData", **options
        )
        assert np.array_equal(found, array)


def test_every_transfer_syntax_has_a_row() -> None:
    assert len(plugin_table()) == 2 + 20
