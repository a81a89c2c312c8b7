"""Waveforms as arrays: pydicom's by running both, and refused where the elements do not fit the data."""

from __future__ import annotations

import importlib
import io
import warnings
from types import ModuleType
from typing import Any

import numpy as np
import pytest

import cydicom
from cydicom import waveforms
from cydicom.waveforms import numpy_handler
from tests.compat.corpus import files
from tests.pixels.building import EXPLICIT_BIG, EXPLICIT_LITTLE
from tests.pixels.libraries import Outcome

KINDS = sorted(numpy_handler.WAVEFORM_DTYPES)


@pytest.fixture
def pydicom() -> ModuleType:
    found: ModuleType = pytest.importorskip("pydicom")
    return found


@pytest.fixture
def theirs(pydicom: ModuleType) -> ModuleType:
    return importlib.import_module("pydicom.waveforms.numpy_handler")


def samples(kind: tuple[int, str], count: int = 10, channels: int = 3) -> np.ndarray:
    dtype = np.dtype(numpy_handler.WAVEFORM_DTYPES[kind])
    info = np.iinfo(dtype)
    generator = np.random.default_rng(kind[0] + channels)
    return generator.integers(info.min, info.max, (count, channels), dtype, endpoint=True)


def group(
    library: ModuleType,
    array: np.ndarray,
    kind: tuple[int, str],
    syntax: str = EXPLICIT_LITTLE,
    sensitivity: Any = None,
    **changed: Any,
) -> Any:
    """Return an item of the Waveform Sequence; an element that is ``None`` is left out."""
    item = library.dataset.Dataset()
    order = ">" if syntax == EXPLICIT_BIG else "<"
    data = array.astype(array.dtype.newbyteorder(order)).tobytes()
    values = {
        "NumberOfWaveformChannels": array.shape[1],
        "NumberOfWaveformSamples": array.shape[0],
        "SamplingFrequency": "100",
        "WaveformBitsAllocated": kind[0],
        "WaveformSampleInterpretation": kind[1],
        "WaveformData": data + bytes(len(data) % 2),
    }
    for keyword, value in (values | changed).items():
        if value is not None:
            setattr(item, keyword, value)
    if "WaveformData" in item:
        item["WaveformData"].VR = "OB" if kind[0] == 8 else "OW"
    definitions = []
    for channel in range(array.shape[1]):
        definition = library.dataset.Dataset()
        definition.WaveformBitsStored = kind[0]
        if sensitivity is not None:
            definition.ChannelSensitivity = sensitivity * (channel + 1)
            definition.ChannelSensitivityCorrectionFactor = 1.5
            definition.ChannelBaseline = channel - 1
        definitions.append(definition)
    item.ChannelDefinitionSequence = definitions
    return item


def waveform(library: ModuleType, *items: Any, syntax: str = EXPLICIT_LITTLE) -> Any:
    ds = library.dataset.Dataset()
    ds.file_meta = library.dataset.FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = syntax
    ds.set_original_encoding(False, syntax != EXPLICIT_BIG)
    ds.WaveformSequence = list(items)
    return ds


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("syntax", [EXPLICIT_LITTLE, EXPLICIT_BIG])
def test_samples_of_every_kind(
    pydicom: ModuleType, theirs: ModuleType, kind: tuple[int, str], syntax: str
) -> None:
    array = samples(kind)
    own, other = (
        waveform(library, group(library, array, kind, syntax), syntax=syntax)
        for library in (cydicom, pydicom)
    )
    raw, in_units = waveforms.multiplex_array(own, 0), own.waveform_array(0)
    assert (raw.dtype, in_units.dtype) == (array.dtype, "f8")
    # No channel says that its units are others.
    assert np.array_equal(raw, array)
    assert np.array_equal(in_units, array.astype("f8"))
    # pydicom takes big endian samples for little endian ones.
    if syntax == EXPLICIT_LITTLE or kind[0] == 8:
        expected = theirs.multiplex_array(other, 0), other.waveform_array(0)
        assert [a.dtype for a in expected] == [raw.dtype, in_units.dtype]
        assert np.array_equal(raw, expected[0])
        assert np.array_equal(in_units, expected[1])


@pytest.mark.parametrize("kind", [(16, "SS"), (8, "UB"), (32, "SL")])
def test_samples_in_units_are_scaled_by_channel(
    pydicom: ModuleType, theirs: ModuleType, kind: tuple[int, str]
) -> None:
    array = samples(kind)
    own, other = (
        waveform(library, group(library, array, kind, sensitivity=0.25)) for library in (cydicom, pydicom)
    )
    found = waveforms.multiplex_array(own, 0, as_raw=False)
    assert found.dtype == "f8"
    assert np.array_equal(found, theirs.multiplex_array(other, 0, as_raw=False))
    assert np.array_equal(own.waveform_array(0), other.waveform_array(0))
    for channel in range(array.shape[1]):
        expected = array[:, channel] * (0.25 * (channel + 1) * 1.5) + channel - 1
        assert np.allclose(found[:, channel], expected)
    assert np.array_equal(waveforms.multiplex_array(own, 0), array)


def test_groups_one_by_one(pydicom: ModuleType, theirs: ModuleType) -> None:
    arrays = [samples((16, "SS"), 10, 3), samples((8, "UB"), 7, 1), samples((32, "UL"), 1, 5)]
    kinds = [(16, "SS"), (8, "UB"), (32, "UL")]
    own, other = (
        waveform(library, *(group(library, a, k) for a, k in zip(arrays, kinds, strict=True)))
        for library in (cydicom, pydicom)
    )
    for as_raw in (True, False):
        found = list(waveforms.generate_multiplex(own, as_raw))
        expected = list(theirs.generate_multiplex(other, as_raw))
        assert len(found) == len(expected) == 3
        for one, two in zip(found, expected, strict=True):
            assert np.array_equal(one, two)
    assert np.array_equal(own.waveform_array(2), arrays[2])
    assert np.array_equal(own.waveform_array(-1), arrays[2])


def test_the_array_is_of_its_own() -> None:
    ds = waveform(cydicom, group(cydicom, samples((16, "SS")), (16, "SS")))
    array = ds.waveform_array(0)
    assert array.flags.writeable
    array[0, 0] = 1
    assert np.array_equal(ds.waveform_array(0), samples((16, "SS")))


def test_a_waveform_of_a_file_that_was_read() -> None:
    array = samples((16, "SS"))
    buffer = io.BytesIO()
    ds = waveform(cydicom, group(cydicom, array, (16, "SS")))
    ds.SOPClassUID, ds.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.9.1.1", "1.2.3"
    ds.save_as(buffer, enforce_file_format=True)
    again = cydicom.dcmread(io.BytesIO(buffer.getvalue()))
    assert np.array_equal(again.waveform_array(0), array)


@pytest.mark.parametrize(
    "keyword",
    [
        "NumberOfWaveformChannels",
        "NumberOfWaveformSamples",
        "WaveformBitsAllocated",
        "WaveformSampleInterpretation",
        "WaveformData",
    ],
)
def test_an_element_that_is_missing_is_named(pydicom: ModuleType, keyword: str) -> None:
    array = samples((16, "SS"))
    own, other = (
        waveform(library, group(library, array, (16, "SS"), **{keyword: None}))
        for library in (cydicom, pydicom)
    )
    with pytest.raises(AttributeError, match=keyword):
        own.waveform_array(0)
    with pytest.raises(AttributeError):
        other.waveform_array(0)


def test_a_data_set_without_waveforms(pydicom: ModuleType) -> None:
    for library in (cydicom, pydicom):
        with pytest.raises(AttributeError):
            library.dataset.Dataset().waveform_array(0)
    with pytest.raises(AttributeError, match="Waveform Sequence"):
        list(waveforms.generate_multiplex(cydicom.Dataset()))


def test_a_group_that_is_not_there(pydicom: ModuleType) -> None:
    for library in (cydicom, pydicom):
        ds = waveform(library, group(library, samples((8, "UB")), (8, "UB")))
        with pytest.raises(IndexError):
            ds.waveform_array(1)


@pytest.mark.parametrize("kind", [(16, "UB"), (12, "SS"), (8, "XX")])
def test_samples_of_no_kind_are_refused(pydicom: ModuleType, kind: tuple[int, str]) -> None:
    array = samples((16, "SS"))
    for library in (cydicom, pydicom):
        changed = {"WaveformBitsAllocated": kind[0], "WaveformSampleInterpretation": kind[1]}
        ds = waveform(library, group(library, array, (16, "SS"), **changed))
        with pytest.raises((KeyError, ValueError, NotImplementedError)):
            ds.waveform_array(0)


@pytest.mark.parametrize(
    "changed",
    [
        {"WaveformData": b""},
        {"WaveformData": bytes(58)},
        {"NumberOfWaveformSamples": 11},
        {"NumberOfWaveformSamples": 4_000_000_000},
        {"NumberOfWaveformChannels": 65535, "NumberOfWaveformSamples": 4_000_000_000},
    ],
)
def test_data_that_is_too_short_is_refused(changed: dict[str, Any]) -> None:
    ds = waveform(cydicom, group(cydicom, samples((16, "SS")), (16, "SS"), **changed))
    with pytest.raises(ValueError, match="bytes"):
        ds.waveform_array(0)


def test_a_channel_without_a_definition_is_left_as_it_is() -> None:
    array = samples((16, "SS"))
    item = group(cydicom, array, (16, "SS"), sensitivity=2)
    del item.ChannelDefinitionSequence[1:]
    found = waveforms.multiplex_array(waveform(cydicom, item), 0, as_raw=False)
    assert np.array_equal(found[:, 1:], array[:, 1:])
    assert np.array_equal(found[:, 0], array[:, 0] * 3.0 - 1)


def test_the_handler_is_there(theirs: ModuleType) -> None:
    assert numpy_handler.is_available() is theirs.is_available() is True
    assert numpy_handler.HANDLER_NAME == theirs.HANDLER_NAME
    assert numpy_handler.DEPENDENCIES == theirs.DEPENDENCIES


def with_waveforms() -> list[str]:
    """Return the files of the corpora that have waveforms."""
    return [
        name
        for name, path in files().items()
        if Outcome(
            lambda path=path: int("WaveformSequence" in cydicom.dcmread(path, force=True))  # type: ignore[misc]
        ).result
    ]


@pytest.mark.parametrize("name", with_waveforms())
def test_waveforms_of_the_corpora_are_pydicoms(pydicom: ModuleType, theirs: ModuleType, name: str) -> None:
    path = files()[name]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        own, other = cydicom.dcmread(path, force=True), pydicom.dcmread(path, force=True)
        for as_raw in (True, False):
            found = Outcome(lambda r=as_raw: list(waveforms.generate_multiplex(own, r)))  # type: ignore[misc]
            expected = Outcome(lambda r=as_raw: list(theirs.generate_multiplex(other, r)))  # type: ignore[misc]
            if expected.error is None:
                assert found.result == expected.result
            else:
                assert found.error is not None
