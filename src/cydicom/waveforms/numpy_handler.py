"""Multiplex groups of waveforms as arrays (PS3.3 C.10.9)."""

from __future__ import annotations

from cydicom.pixels.byteorder import stored_little_endian

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import numpy as np

HANDLER_NAME = "Numpy Waveform"
DEPENDENCIES = {"numpy": ("https://numpy.org/", "NumPy")}
HAVE_NP = True

#: Types of samples by Waveform Bits Allocated (5400,1004) and Waveform Sample Interpretation (5400,1006).
WAVEFORM_DTYPES = {
    (8, "SB"): "int8",
    (8, "UB"): "uint8",
    # Samples of 8 bits that are coded by the mu-law and the A-law are left as they are.
    (8, "MB"): "uint8",
    (8, "AB"): "uint8",
    (16, "SS"): "int16",
    (16, "US"): "uint16",
    (32, "SL"): "int32",
    (32, "UL"): "uint32",
    (64, "SV"): "int64",
    (64, "UV"): "uint64",
}

_REQUIRED = (
    "NumberOfWaveformChannels",
    "NumberOfWaveformSamples",
    "WaveformBitsAllocated",
    "WaveformSampleInterpretation",
    "WaveformData",
)


def is_available() -> bool:
    """Return whether what the handler needs is installed: it always is."""
    return True


def multiplex_array(ds: Any, index: int, as_raw: bool = True) -> np.ndarray:
    """Return a multiplex group of a waveform.

    Parameters
    ----------
    ds : Dataset
        Has the elements of the Waveform module.
    index : int
        Which item of Waveform Sequence (5400,0100).
    as_raw : bool
        Whether to return samples as they are stored, or in the units of their channels: multiplied by Channel
        Sensitivity and its correction factor, with Channel Baseline added.

    Returns
    -------
    numpy.ndarray
        Of shape (samples, channels); integers as they are stored, or float64.

    Raises
    ------
    AttributeError
        If there is no waveform, or an element of it is missing.
    IndexError
        If there are not so many groups.
    KeyError
        If bits and interpretation of samples do not go together.
    ValueError
        If a number of channels or samples is none, or there are fewer bytes than these make.
    """
    return _group(ds, _groups(ds)[index], index, as_raw)


def generate_multiplex(ds: Any, as_raw: bool = True) -> Iterator[np.ndarray]:
    """Yield the multiplex groups of a waveform, each as :func:`multiplex_array` returns it."""
    for index, item in enumerate(_groups(ds)):
        yield _group(ds, item, index, as_raw)


def _groups(ds: Any) -> Any:
    if "WaveformSequence" not in ds:
        raise AttributeError("the data set has no (5400,0100) Waveform Sequence")
    return ds.WaveformSequence


def _group(ds: Any, item: Any, index: int, as_raw: bool) -> np.ndarray:
    missing = [keyword for keyword in _REQUIRED if item.get(keyword) is None]
    if missing:
        raise AttributeError(f"the multiplex group {index} cannot be read for want of {', '.join(missing)}")
    samples = _samples(item, index, stored_little_endian(ds) is not False)
    return samples if as_raw else _in_units(item, samples)


def _samples(item: Any, index: int, little: bool) -> np.ndarray:
    """Return the samples of a group as they are stored."""
    import numpy as np

    channels, count = item.NumberOfWaveformChannels, item.NumberOfWaveformSamples
    kind = (item.WaveformBitsAllocated, item.WaveformSampleInterpretation)
    if kind not in WAVEFORM_DTYPES:
        raise KeyError(f"the multiplex group {index} has samples of {kind[0]} bits that are {kind[1]!r}")
    dtype = np.dtype(WAVEFORM_DTYPES[kind])
    data = item.WaveformData
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise ValueError(f"the multiplex group {index} has no bytes: they are of {type(data).__name__}")
    if channels < 0 or count < 0:
        raise ValueError(f"the multiplex group {index} has {channels} channels of {count} samples")
    expected = channels * count * dtype.itemsize
    if len(data) < expected:
        raise ValueError(
            f"the multiplex group {index} has {len(data)} bytes, {expected} are expected of {count} samples "
            f"of {8 * dtype.itemsize} bits in {channels} channels"
        )
    stored = dtype.newbyteorder("<" if little else ">")
    samples = np.frombuffer(data, stored, channels * count)
    return samples.astype(dtype).reshape(count, channels)


def _in_units(item: Any, samples: np.ndarray) -> np.ndarray:
    """Return the samples of each channel in its units (PS3.3 C.10.9.1.4.2)."""
    values = samples.astype("float64")
    for channel, definition in zip(range(values.shape[1]), item.ChannelDefinitionSequence, strict=False):
        sensitivity = _number(definition, "ChannelSensitivity", 1.0)
        correction = _number(definition, "ChannelSensitivityCorrectionFactor", 1.0)
        values[:, channel] *= sensitivity * correction
        values[:, channel] += _number(definition, "ChannelBaseline", 0.0)
    return values


def _number(definition: Any, keyword: str, default: float) -> float:
    value = definition.get(keyword)
    return default if value is None or value == "" else float(value)
