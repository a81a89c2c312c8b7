"""Overlay planes as arrays: pydicom's by running both, and refused where the elements do not fit the data."""

from __future__ import annotations

import importlib
import io
import tracemalloc
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom import overlays
from cydicom.overlays import numpy_handler
from tests.compat.corpus import files
from tests.pixels.libraries import Outcome

GROUPS = (0x6000, 0x6002, 0x60FE)


@pytest.fixture
def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


@pytest.fixture
def theirs(pydicom: ModuleType) -> ModuleType:
    return importlib.import_module("pydicom.overlays.numpy_handler")


def ones(frames: int, rows: int, columns: int) -> np.ndarray:
    array = np.random.default_rng(rows * columns + frames).integers(0, 2, (frames, rows, columns), dtype="u1")
    return array if frames > 1 else array[0]


def plane(
    library: ModuleType, array: np.ndarray, group: int = 0x6000, pad: bool = True, **changed: Any
) -> Any:
    """Return a data set with an overlay plane; an element that is ``None`` is left out."""
    ds = library.dataset.Dataset()
    packed = np.packbits(array.ravel(), bitorder="little").tobytes()
    values = {
        "rows": ("US", 0x0010, array.shape[-2]),
        "columns": ("US", 0x0011, array.shape[-1]),
        "frames": ("IS", 0x0015, array.shape[0] if array.ndim == 3 else None),
        "type": ("CS", 0x0040, "G"),
        "origin": ("SS", 0x0050, [1, 1]),
        "bits": ("US", 0x0100, 1),
        "position": ("US", 0x0102, 0),
        "data": ("OW", 0x3000, packed + bytes(len(packed) % 2 if pad else 0)),
    }
    for name, (vr, number, value) in values.items():
        value = changed.get(name, value)
        if value is not None:
            ds.add_new((group, number), vr, value)
    return ds


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 5), (8, 8), (16, 17), (300, 484)])
@pytest.mark.parametrize("frames", [1, 2, 3])
def test_bits_become_an_array(
    pydicom: ModuleType, theirs: ModuleType, group: int, rows: int, columns: int, frames: int
) -> None:
    array = ones(frames, rows, columns)
    own, other = plane(cydicom, array, group), plane(pydicom, array, group)
    found = own.overlay_array(group)
    expected = other.overlay_array(group)
    assert np.array_equal(found, array)
    assert np.array_equal(found, expected)
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    assert np.array_equal(overlays.get_overlay_array(own, group), theirs.get_overlay_array(other, group))


def test_the_array_is_of_its_own() -> None:
    ds = plane(cydicom, ones(1, 4, 4))
    array = ds.overlay_array(0x6000)
    array[0, 0] ^= 1
    assert not np.array_equal(ds.overlay_array(0x6000), array)


def test_planes_of_a_file_that_was_read() -> None:
    ds = plane(cydicom, ones(2, 9, 7), 0x6000)
    ds.update(plane(cydicom, ones(1, 8, 16), 0x6004))
    ds.PatientID = "1"
    buffer = io.BytesIO()
    ds.save_as(buffer, implicit_vr=False, little_endian=True)
    again = cydicom.dcmread(io.BytesIO(buffer.getvalue()), force=True)
    assert np.array_equal(again.overlay_array(0x6000), ones(2, 9, 7))
    assert np.array_equal(again.overlay_array(0x6004), ones(1, 8, 16))


@pytest.mark.parametrize("group", [0x5FFE, 0x6100, 0, "6000", None, 6000.0])
def test_a_group_that_no_overlay_has_is_refused(pydicom: ModuleType, group: Any) -> None:
    own, other = (plane(library, ones(1, 4, 4)) for library in (cydicom, pydicom))
    found = Outcome(lambda: own.overlay_array(group))
    assert isinstance(found.error, TypeError if not isinstance(group, int) else ValueError)
    if not isinstance(group, float):
        assert isinstance(found.error, type(Outcome(lambda: other.overlay_array(group)).error))


@pytest.mark.parametrize("name", ["rows", "columns", "bits", "data"])
def test_an_element_that_is_missing_is_named(pydicom: ModuleType, name: str) -> None:
    own, other = (plane(library, ones(1, 4, 4), **{name: None}) for library in (cydicom, pydicom))
    found = Outcome(lambda: own.overlay_array(0x6000))
    assert isinstance(found.error, AttributeError)
    assert "(6000," in str(found.error)
    assert isinstance(Outcome(lambda: other.overlay_array(0x6000)).error, AttributeError)


def test_there_is_no_plane_in_another_group() -> None:
    with pytest.raises(AttributeError, match="no overlay plane"):
        plane(cydicom, ones(1, 4, 4)).overlay_array(0x6002)


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"rows": 0}, "OverlayRows"),
        ({"columns": 0}, "OverlayColumns"),
        ({"frames": 0}, "NumberOfFramesInOverlay"),
        ({"frames": -1}, "NumberOfFramesInOverlay"),
        ({"rows": [4, 4]}, "OverlayRows"),
        ({"rows": 5}, "2 bytes, 3 are expected"),
        ({"frames": 2}, "2 bytes, 4 are expected"),
        ({"data": b""}, "0 bytes, 2 are expected"),
        ({"data": b"\0"}, "1 bytes, 2 are expected"),
    ],
)
def test_what_does_not_fit_is_refused(changed: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        plane(cydicom, ones(1, 4, 4), **changed).overlay_array(0x6000)


def test_a_plane_beyond_all_memory_is_refused_before_any_of_it_is_taken() -> None:
    ds = plane(cydicom, ones(1, 4, 4), rows=65535, columns=65535, frames=2_000_000_000)
    tracemalloc.start()
    with pytest.raises(ValueError, match="2 bytes"):
        ds.overlay_array(0x6000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1 << 20


@pytest.mark.parametrize("origin", [[-5, -7], [0, 0], [-32768, 32767], None])
def test_the_origin_places_the_plane_and_changes_nothing_of_it(origin: Any) -> None:
    array = ones(1, 5, 6)
    assert np.array_equal(plane(cydicom, array, origin=origin).overlay_array(0x6000), array)


def test_bytes_behind_the_plane_are_told() -> None:
    array = ones(1, 4, 4)
    data = plane(cydicom, array)[0x60003000].value
    with pytest.warns(UserWarning, match="of which 2 are used"):
        found = plane(cydicom, array, data=data + bytes(6)).overlay_array(0x6000)
    assert np.array_equal(found, array)


def test_data_of_an_odd_length_is_told() -> None:
    array = ones(1, 3, 5)
    array = np.concatenate((array, array, array), axis=1)[:, :8]
    with pytest.warns(UserWarning, match="even"):
        found = plane(cydicom, array, pad=False).overlay_array(0x6000)
    assert np.array_equal(found, array)


def test_no_number_of_frames_is_one_frame() -> None:
    for frames in (None, ""):
        assert plane(cydicom, ones(1, 4, 4), frames=frames).overlay_array(0x6000).shape == (4, 4)


# ---- pydicom's module ----


@pytest.mark.parametrize("frames", [1, 2, 7])
@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (3, 5), (512, 512)])
def test_the_expected_length_is_that_of_pydicom(
    theirs: ModuleType, frames: int, rows: int, columns: int
) -> None:
    elem = {"OverlayRows": rows, "OverlayColumns": columns, "NumberOfFramesInOverlay": frames}
    for unit in ("bytes", "pixels"):
        own = numpy_handler.get_expected_length(elem, unit)
        assert own == theirs.get_expected_length(elem, unit)
    flat = np.arange(rows * columns * frames)
    found = numpy_handler.reshape_overlay_array(elem, flat)
    assert np.array_equal(found, theirs.reshape_overlay_array(elem, flat))
    assert found.shape == theirs.reshape_overlay_array(elem, flat).shape


@pytest.mark.parametrize("frames", [0, -1])
def test_no_frames_have_no_shape(theirs: ModuleType, frames: int) -> None:
    elem = {"OverlayRows": 2, "OverlayColumns": 2, "NumberOfFramesInOverlay": frames}
    for module in (numpy_handler, theirs):
        with pytest.raises(ValueError):
            module.reshape_overlay_array(elem, np.arange(4))


def test_the_handler_is_there(theirs: ModuleType) -> None:
    assert numpy_handler.is_available() is theirs.is_available() is True
    assert numpy_handler.HANDLER_NAME == theirs.HANDLER_NAME
    assert numpy_handler.DEPENDENCIES == theirs.DEPENDENCIES


def with_overlays() -> list[tuple[str, int]]:
    """Return the files of the corpora that have overlay planes, and the groups of these."""
    found = []
    for name, path in files().items():
        outcome = Outcome(lambda path=path: groups_of(path))  # type: ignore[misc]
        found += [(name, group) for group in outcome.result or ()]
    return found


def groups_of(path: Any) -> list[int]:
    ds = cydicom.dcmread(path, force=True, defer_size=1024)
    return [
        tag.group for tag in ds._dict.tags() if tag.group in range(0x6000, 0x6100, 2) and tag.elem == 0x3000
    ]


@pytest.mark.parametrize(("name", "group"), with_overlays())
def test_planes_of_the_corpora_are_pydicoms(pydicom: ModuleType, name: str, group: int) -> None:
    path = files()[name]
    own = Outcome(lambda: cydicom.dcmread(path, force=True).overlay_array(group))
    other = Outcome(lambda: pydicom.dcmread(path, force=True).overlay_array(group))
    if other.error is None:
        assert own.result == other.result
    else:
        assert own.error is not None
