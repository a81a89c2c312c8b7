"""The decoding half of pydicom and of cydicom, to run the same lines with both."""

from __future__ import annotations

import importlib
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

BASE: dict[str, Any] = {
    "rows": 2,
    "columns": 3,
    "samples_per_pixel": 1,
    "bits_allocated": 8,
    "bits_stored": 8,
    "pixel_representation": 0,
    "photometric_interpretation": "MONOCHROME2",
    "pixel_keyword": "PixelData",
    "number_of_frames": 1,
}


def options(**changed: Any) -> dict[str, Any]:
    """Return the options of a small image with some of them changed; ``...`` leaves one out."""
    return {name: value for name, value in {**BASE, **changed}.items() if value is not ...}


class Library:
    """What decodes, of one library."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.package = importlib.import_module(name)
        self.base = importlib.import_module(f"{name}.pixels.decoders.base")
        self.uid = importlib.import_module(f"{name}.uid")
        self.encaps = importlib.import_module(f"{name}.encaps")

    def decoder(self, syntax: str) -> Any:
        """Return the decoder of a transfer syntax."""
        return self.base.get_decoder(syntax)

    def runner(self, syntax: str, **changed: Any) -> Any:
        """Return a runner with the options of a small image."""
        runner = self.base.DecodeRunner(self.uid.UID(syntax))
        runner.set_options(**options(**changed))
        return runner


class Outcome:
    """What a call returned, or raised, and whether it warned."""

    def __init__(self, call: Callable[[], Any]) -> None:
        self.result: Any = None
        self.error: Exception | None = None
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                self.result = comparable(call())
            except Exception as error:
                self.error = error
        self.warnings = [str(warning.message) for warning in warned]

    def __repr__(self) -> str:
        told = f"{type(self.error).__name__}: {self.error}" if self.error else repr(self.result)
        return f"{told[:300]}{' warned ' + self.warnings[0][:80] if self.warnings else ''}"

    def agrees_with(self, other: Outcome) -> bool:
        """Return whether this is the other's result, or an error that can be caught like the other's."""
        if bool(self.warnings) != bool(other.warnings):
            return False
        if self.error is None or other.error is None:
            return self.error is other.error and bool(self.result == other.result)
        return isinstance(self.error, type(other.error))


def comparable(value: Any) -> Any:
    """Return a value in a form in which those of both libraries compare equal."""
    if isinstance(value, tuple | list):
        return [comparable(part) for part in value]
    if isinstance(value, dict):
        return [(name, str(part)) for name, part in value.items()]
    if isinstance(value, np.ndarray):
        return value.shape, value.dtype.str, value.flags.writeable, value.tobytes()
    if isinstance(value, bytes | bytearray | memoryview):
        return type(value).__name__, bytes(value)
    return value if isinstance(value, int | float | None) else str(value)
