"""Arrays of every native, deflated and RLE image of both corpora: pydicom's to the last bit."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom.pixels.decoders.base import get_decoder
from tests.compat.corpus import files

pydicom = pytest.importorskip("pydicom")
pydicoms_decoder = pytest.importorskip("pydicom.pixels").get_decoder

#: Transfer syntaxes that need no codec but those of this package.
SYNTAXES = frozenset(
    (
        "1.2.840.10008.1.2",
        "1.2.840.10008.1.2.1",
        "1.2.840.10008.1.2.1.99",
        "1.2.840.10008.1.2.2",
        "1.2.840.10008.1.2.5",
    )
)
PIXELS = (0x7FE00010, 0x7FE00008, 0x7FE00009)

#: Images that both refuse, and what is wrong with them.
REFUSED = {
    "pydicom/test_files/MR_truncated.dcm": "too short",
    "pydicom/test_files/badVR.dcm": "Number of Frames is 1A",
    "pydicom/test_files/nested_priv_SQ.dcm": "no Image Pixel elements",
}


def quietly(call: Callable[[], Any]) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return call()


def images() -> list[str]:
    """Return the names of the files with such an image."""
    found = []
    for name, path in files().items():
        try:
            ds = quietly(lambda path=path: cydicom.dcmread(path, stop_before_pixels=False, defer_size=1024))  # type: ignore[misc]
        except cydicom.errors.InvalidDicomError:
            continue
        syntax = ds.file_meta.get("TransferSyntaxUID")
        if syntax in SYNTAXES and any(tag in ds for tag in PIXELS):
            found.append(name)
    return found


IMAGES = images()


def same(ours: Any, theirs: Any) -> None:
    """Fail if arrays or their properties differ."""
    (array, found), (expected, properties) = ours, theirs
    assert array.shape == expected.shape
    assert array.dtype == expected.dtype
    assert array.flags.writeable == expected.flags.writeable
    assert np.array_equal(array, expected, equal_nan=array.dtype.kind == "f")
    assert [(name, str(value)) for name, value in found.items()] == [
        (name, str(value)) for name, value in properties.items()
    ]


def test_the_corpora_are_there() -> None:
    assert len(IMAGES) > 100
    assert set(REFUSED) <= set(IMAGES)


@pytest.mark.parametrize("name", [name for name in IMAGES if name not in REFUSED])
def test_arrays_are_those_of_pydicom(name: str) -> None:
    path = files()[name]
    ours, theirs = quietly(lambda: cydicom.dcmread(path)), quietly(lambda: pydicom.dcmread(path))
    decoder, other = (
        get_decoder(ours.file_meta.TransferSyntaxUID),
        pydicoms_decoder(ours.file_meta.TransferSyntaxUID),
    )
    for raw in (False, True):
        found = quietly(lambda raw=raw: decoder.as_array(ours, raw=raw))  # type: ignore[misc]
        same(found, quietly(lambda raw=raw: other.as_array(theirs, raw=raw)))  # type: ignore[misc]
        # By a runner, where that way was the short one.
        same(quietly(lambda raw=raw: decoder.as_array(ours, raw=raw, view_only=False)), found)  # type: ignore[misc]
    data, properties = quietly(lambda: decoder.as_buffer(ours))
    expected, given = quietly(lambda: other.as_buffer(theirs))
    assert type(data) is type(expected)
    assert data == expected
    assert list(properties) == list(given)


@pytest.mark.parametrize("name", [name for name in IMAGES if name not in REFUSED])
def test_frames_are_those_of_the_array(name: str) -> None:
    path = files()[name]
    ds = quietly(lambda: cydicom.dcmread(path))
    decoder = get_decoder(ds.file_meta.TransferSyntaxUID)
    whole, found = quietly(lambda: decoder.as_array(ds))
    frames = int(found["number_of_frames"])
    each = whole if frames > 1 else [whole]
    deferred = quietly(lambda: cydicom.dcmread(path, defer_size=1024))
    for workers in (1, 2):
        one_by_one = quietly(lambda workers=workers: list(decoder.iter_array(ds, workers=workers)))  # type: ignore[misc]
        assert len(one_by_one) == frames
        for (array, properties), expected in zip(one_by_one, each, strict=True):
            assert np.array_equal(array, expected, equal_nan=array.dtype.kind == "f")
            assert properties["number_of_frames"] == 1
    last = quietly(lambda: decoder.as_array(deferred, index=frames - 1))[0]
    assert np.array_equal(last, each[-1], equal_nan=last.dtype.kind == "f")


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_what_pydicom_refuses_is_refused(name: str) -> None:
    path = files()[name]
    ours, theirs = quietly(lambda: cydicom.dcmread(path)), quietly(lambda: pydicom.dcmread(path))
    with pytest.raises((ValueError, AttributeError)) as expected:
        quietly(lambda: pydicoms_decoder(ours.file_meta.TransferSyntaxUID).as_array(theirs))
    with pytest.raises(expected.type):
        quietly(lambda: get_decoder(ours.file_meta.TransferSyntaxUID).as_array(ours))
