"""Encapsulation: frames into one value, all frames out of it, and one frame, cold and with a kept index."""

from __future__ import annotations

import functools
import random
import tempfile
import zlib
from collections import deque
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, installed, module
from benchmarks.rows import AtMost, Bar, Case, FasterThan, Row, WithinCeiling, rows_of, time_side

LARGE, SMALL = (1_000, 100_000), (100_000, 1_000)
WANTED = 50_000


@functools.cache
def frames(count: int, nbytes: int) -> tuple[bytes, ...]:
    """Return frames that no codec could have made smaller."""
    data = random.Random(count).randbytes(count * nbytes)
    return tuple(data[at : at + nbytes] for at in range(0, len(data), nbytes))


@functools.cache
def value(table: str) -> tuple[bytes, dict[str, Any]]:
    """Return the small frames encapsulated, which pydicom does, and what tells them apart."""
    encaps = _encaps(PYDICOM)
    many = list(frames(*SMALL))
    if table == "extended":
        encapsulated, *tables = encaps.encapsulate_extended(many)
        return encapsulated, {"extended_offsets": tuple(tables)}
    if table == "basic":
        return encaps.encapsulate(many), {}
    return encaps.encapsulate(many, has_bot=False), {"number_of_frames": len(many)}


@functools.cache
def value_file() -> Path:
    """Return a file that holds the small frames with a Basic Offset Table."""
    path = Path(tempfile.gettempdir()) / "cydicom-benchmark-frames"
    path.write_bytes(value("basic")[0])
    return path


def _encaps(library: str) -> Any:
    found = module(f"{library}.encaps")
    assert found is not None
    return found


def _drained(iterable: Iterable[object]) -> None:
    deque(iterable, maxlen=0)


def _checksum(parts: Iterable[bytes]) -> int:
    total = 0
    for part in parts:
        total = zlib.crc32(part, total)
    return total


def _shape(size: tuple[int, int]) -> str:
    return f"{size[0]:,} frames of {size[1]:,} bytes"


def encapsulate_case(name: str, size: tuple[int, int], function: str) -> Case:
    """Return encapsulating frames; the ceiling is joining them."""
    many = list(frames(*size))
    sides: dict[str, Callable[..., object]] = {
        library: partial(getattr(_encaps(library), function), many) for library in installed(PYDICOM, CYDICOM)
    }

    def answer(run: Callable[..., Any]) -> int:
        made = run()
        return _checksum(made if isinstance(made, tuple) else (made,))

    return Case(
        name,
        f"{function}()",
        _shape(size),
        size[0] * size[1],
        {**sides, CEILING: partial(b"".join, many)},
        {library: partial(answer, run) for library, run in sides.items()},
        bars=(WithinCeiling(1.3),),
        seconds=4.0,
        note="the ceiling is b''.join of the frames; releasing the result is part of both",
    )


def all_frames_case(name: str, table: str, function: str = "generate_frames", bar: Bar | None = None) -> Case:
    """Return going through all frames; the ceiling slices them out of the value by known offsets."""
    encapsulated, options = value(table)
    count, nbytes = SMALL
    first = len(encapsulated) - count * (nbytes + 8) + 8
    places = [slice(at, at + nbytes) for at in range(first, len(encapsulated), nbytes + 8)]
    sides: dict[str, Callable[..., object]] = {}
    answers: dict[str, Callable[[], object]] = {}
    for library in installed(PYDICOM, CYDICOM):
        generate = getattr(_encaps(library), function)
        sides[library] = lambda generate=generate: _drained(generate(encapsulated, **options))
        answers[library] = lambda generate=generate: _checksum(
            part if isinstance(part, bytes) else b"".join(part) for part in generate(encapsulated, **options)
        )
    sides[CEILING] = lambda: _drained(map(encapsulated.__getitem__, places))
    return Case(
        name,
        f"all of {function}()",
        f"{_shape(SMALL)}, table: {table}",
        len(encapsulated),
        sides,
        answers,
        bars=(bar,) if bar else (),
        items=count,
        seconds=4.0,
        note="each frame is dropped when the next one comes; the ceiling slices a bytes by known offsets",
    )


def one_frame_case(name: str, table: str, bar: Bar | None = None) -> Case:
    """Return finding one frame of a value that nobody has looked at."""
    encapsulated, options = value(table)
    sides: dict[str, Callable[..., object]] = {
        library: partial(_encaps(library).get_frame, encapsulated, WANTED, **options)
        for library in installed(PYDICOM, CYDICOM)
    }
    return Case(
        name,
        f"get_frame({WANTED:,})",
        f"{_shape(SMALL)}, table: {table}",
        len(encapsulated),
        sides,
        dict(sides),
        bars=(bar,) if bar else (),
        expected=frames(*SMALL)[WANTED],
        seconds=2.0,
    )


def kept_case(name: str, random_access: bool) -> Case:
    """Return one frame by an index that was made before; the ceiling is a slice of the value."""
    encapsulated, _ = value("basic")
    index = _encaps(CYDICOM).FrameIndex(encapsulated)
    nbytes = SMALL[1]
    first = len(encapsulated) - SMALL[0] * (nbytes + 8) + 8
    wanted = random.Random(1).sample(range(SMALL[0]), 1000) if random_access else [WANTED] * 1000

    def by_index() -> None:
        for i in wanted:
            index[i]

    def by_slice() -> None:
        for i in wanted:
            at = first + i * (nbytes + 8)
            encapsulated[at : at + nbytes]

    return Case(
        name,
        "a frame by a kept FrameIndex",
        f"{_shape(SMALL)}, {'in random order' if random_access else f'always {WANTED:,}'}",
        len(encapsulated),
        {CYDICOM: by_index, CEILING: by_slice},
        {CYDICOM: lambda: _checksum(index[i] for i in wanted)},
        bars=(AtMost(1.0),),
        expected=_checksum(frames(*SMALL)[i] for i in wanted),
        items=1000,
        note="pydicom has no such index; the ceiling slices a bytes by a known offset",
    )


def file_case(name: str) -> Case:
    """Return opening a file of frames and reading one; the ceiling reads those bytes alone."""
    path = value_file()
    encaps = _encaps(CYDICOM)
    nbytes = SMALL[1]
    at = path.stat().st_size - (SMALL[0] - WANTED) * (nbytes + 8) + 8

    def by_index() -> bytes:
        with encaps.FrameIndex(path) as index:
            frame: bytes = index[WANTED]
        return frame

    def by_pydicom() -> object:
        with path.open("rb") as file:
            return _encaps(PYDICOM).get_frame(file, WANTED)

    def by_seek() -> bytes:
        with path.open("rb", buffering=0) as file:
            file.seek(at)
            return file.read(nbytes)

    sides: dict[str, Callable[..., object]] = {CYDICOM: by_index, CEILING: by_seek}
    if PYDICOM in installed(PYDICOM):
        sides[PYDICOM] = by_pydicom
    return Case(
        name,
        f"open a file and read frame {WANTED:,}",
        f"{_shape(SMALL)}, table: basic",
        path.stat().st_size,
        sides,
        dict(sides),
        expected=frames(*SMALL)[WANTED],
        note="the offsets of 100,000 frames are read and put in order first; the ceiling knows the offset",
    )


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    return {
        "encaps-1000x100KB": partial(encapsulate_case, "encaps-1000x100KB", LARGE, "encapsulate"),
        "encaps-100000x1KB": partial(encapsulate_case, "encaps-100000x1KB", SMALL, "encapsulate"),
        "encaps-extended": partial(encapsulate_case, "encaps-extended", SMALL, "encapsulate_extended"),
        "frames-all": partial(all_frames_case, "frames-all", "basic", bar=FasterThan(PYDICOM, 10)),
        "frames-all-extended": partial(all_frames_case, "frames-all-extended", "extended"),
        "frames-all-no-table": partial(all_frames_case, "frames-all-no-table", "none"),
        "frames-all-fragments": partial(
            all_frames_case, "frames-all-fragments", "basic", "generate_fragmented_frames"
        ),
        "frame-cold": partial(one_frame_case, "frame-cold", "basic", FasterThan(PYDICOM, 5)),
        "frame-cold-extended": partial(one_frame_case, "frame-cold-extended", "extended"),
        "frame-cold-no-table": partial(one_frame_case, "frame-cold-no-table", "none"),
        "frame-kept": partial(kept_case, "frame-kept", False),
        "frame-kept-random": partial(kept_case, "frame-kept-random", True),
        "frame-file": partial(file_case, "frame-file"),
    }


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    if len(installed(PYDICOM, CYDICOM)) < 2:
        return {}
    return rows_of(makers())


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_encapsulation(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
