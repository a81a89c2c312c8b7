"""The law of modes: however the bytes come, deferred values or not, the data set is the same."""

from __future__ import annotations

import gc
import io
import mmap
import os
import threading
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.hostile.touching import elements
from tests.laws.inputs import catalogue, corpus, public, several, some

cydicom = pytest.importorskip("cydicom")

from cydicom.errors import InvalidDicomError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Files larger than this come byte by byte from none but themselves.
SMALL = 1 << 12

#: And larger ones are read by the laws' own run alone.
LARGE = (1 << 16) * several(1)


class OneByte(io.RawIOBase):
    """A stream that gives one byte a call, and cannot seek."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        if self.position == len(self.data) or not len(buffer):
            return 0
        buffer[0] = self.data[self.position]
        self.position += 1
        return 1


def seen(source: Any, **options: Any) -> Any:
    """Return everything that a read tells: elements, values, faults, or the error."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = cydicom.dcmread(source, **options)
            found = []
            for path, owner, tag in (*elements(dataset.file_meta), *elements(dataset)):
                try:
                    element = owner[tag]
                    value = "items" if element.VR == "SQ" else repr(element.value)
                    found.append((path, element.VR, value))
                except InvalidDicomError:
                    raise
                except (ValueError, NotImplementedError) as error:
                    found.append((path, "refused", str(error)))
        except InvalidDicomError as error:
            # The message names the source.
            return type(error).__name__, getattr(error, "offset", None), getattr(error, "tag", None)
        faults = sorted((e.kind, e.offset, e.nbytes, str(e.tag)) for e in dataset.read_report)
    return found, faults, dataset.preamble


def piped(data: bytes) -> Any:
    """Return what comes through a pipe."""
    out, into = os.pipe()

    def write() -> None:
        with os.fdopen(into, "wb") as stream:
            try:
                stream.write(data)
            except BrokenPipeError:
                return

    writer = threading.Thread(target=write)
    writer.start()
    try:
        with os.fdopen(out, "rb") as stream:
            return seen(stream)
    finally:
        writer.join()


def mapped(path: Path) -> Any:
    """Return what a memory map of a file gives."""
    with path.open("rb") as file:
        if not os.fstat(file.fileno()).st_size:
            return seen(b"")
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            # A map cannot be closed while something holds on to it.
            with memoryview(data) as view:
                found = seen(view)
                gc.collect()
            return found


MODES: dict[str, Callable[[bytes, Path], Any]] = {
    "path": lambda data, path: seen(path),
    "BytesIO": lambda data, path: seen(io.BytesIO(data)),
    "file object": lambda data, path: seen_file(path),
    "bytearray": lambda data, path: seen(bytearray(data)),
    "map": lambda data, path: mapped(path),
    "pipe": lambda data, path: piped(data),
    "one byte a call": lambda data, path: seen(OneByte(data) if len(data) <= SMALL else data),
    "deferred": lambda data, path: seen(path, defer_size=2),
    "deferred from a stream": lambda data, path: seen(io.BytesIO(data), defer_size=100),
}


def seen_file(path: Path) -> Any:
    """Return what an open file gives."""
    with path.open("rb") as file:
        return seen(file)


def differences(name: str, data: bytes, folder: Path) -> list[str]:
    """Return the modes in which an input gives something else than as bytes."""
    path = folder / "input.dcm"
    path.write_bytes(data)
    expected = seen(data)
    return [f"{name}: {mode}" for mode, read in MODES.items() if read(data, path) != expected]


@pytest.mark.parametrize("group", ["corpus", "catalogue", "public"])
def test_every_way_to_the_bytes_gives_the_same(group: str, tmp_path: Path) -> None:
    inputs = {"corpus": corpus(), "catalogue": catalogue(heavy=False), "public": public()}[group]
    if not inputs:
        pytest.skip(f"the files of {group} are absent")
    broken = []
    for name, build in some(inputs, {"corpus": 8, "catalogue": 9, "public": 16}[group]).items():
        data = build()
        if len(data) <= LARGE:
            broken.extend(differences(name, data, tmp_path))
    assert broken == []
