"""Pixels of whole files and of many frames: beside a copy, beside the codec alone, and in two threads.

What `dcmread(path).pixel_array` costs over reading the bytes and copying them once; what 850 colour frames
cost over the bare calls of the codec that decodes them; what a second thread gains, beside what two threads
gain on this machine at all.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import pytest

from benchmarks import bench_rle, corpus
from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, module
from benchmarks.rows import Case, Row, WithinCeiling, rows_of, time_side
from benchmarks.threads import cpu_seconds, workers_row

JPEG_BASELINE = "1.2.840.10008.1.2.4.50"
RLE = "1.2.840.10008.1.2.5"

#: Uncompressed files, from 10 KB to 2 MB: 16 bits with and without unused ones, 8 bits, colours.
FILES = ("CT_small.dcm", "MR_small.dcm", "693_UNCI.dcm", "OBXXXX1A.dcm", "MR2_UNCI.dcm", "US1_UNCI.dcm")

FRAMES, ROWS, COLUMNS = 850, 240, 320


# ---- one uncompressed file ----


def native_case(name: str) -> Case:
    """Return `dcmread(path).pixel_array` of a file, beside reading it and copying the pixels."""
    import numpy as np

    import cydicom

    path = str(corpus.named(name))
    whole = corpus.named(name).read_bytes()
    dataset = cydicom.dcmread(path)
    pixels = dataset.PixelData
    offset = whole.rindex(pixels)
    nbytes = dataset.pixel_array.nbytes

    def read_and_copy() -> Any:
        with open(path, "rb") as file:  # noqa: PTH123 - what the bar names
            data = file.read()
        return np.frombuffer(data, np.uint8, nbytes, offset).copy()

    def answer(run: Callable[[], Any]) -> bytes:
        return run().tobytes()  # type: ignore[no-any-return]

    def ours() -> Any:
        return cydicom.dcmread(path).pixel_array

    sides: dict[str, Callable[[], Any]] = {CYDICOM: ours, CEILING: read_and_copy}
    if module(PYDICOM) is not None:
        import pydicom

        sides[PYDICOM] = lambda: pydicom.dcmread(path).pixel_array
    bits = f"{dataset.BitsStored} of {dataset.BitsAllocated} bits"
    return Case(
        f"pixel-array-{name.split('.')[0]}",
        "dcmread(path).pixel_array",
        f"{name}: {dataset.Rows} x {dataset.Columns} x {dataset.SamplesPerPixel}, {bits}",
        len(whole),
        sides,
        {side: partial(answer, run) for side, run in sides.items() if side != CEILING},
        bars=(WithinCeiling(1.3),),
        note=f"ceiling: open().read() and one copy of {nbytes:,} bytes",
    )


# ---- colour frames ----


@functools.cache
def colour_frame() -> Any:
    """Return a part of a real colour image, (rows, columns, samples) of 8 bits."""
    import numpy as np

    shown = bench_rle.image("US1_UNCI.dcm")
    whole = np.frombuffer(shown.pixels, np.uint8).reshape(shown.rows, shown.columns, shown.samples)
    return np.ascontiguousarray(whole[100 : 100 + ROWS, 160 : 160 + COLUMNS])


def colour_options(interpretation: str) -> dict[str, Any]:
    """Return what the frames are."""
    return {
        "rows": ROWS,
        "columns": COLUMNS,
        "number_of_frames": FRAMES,
        "samples_per_pixel": 3,
        "bits_allocated": 8,
        "bits_stored": 8,
        "pixel_representation": 0,
        "photometric_interpretation": interpretation,
        "planar_configuration": 0,
        "pixel_keyword": "PixelData",
    }


def exhaust(frames: Any) -> int:
    """Take all frames, each let go before the next; return how many."""
    return sum(1 for _ in frames)


def all_frames(get_decoder: Any, syntax: str, value: bytes, options: dict[str, Any], workers: int = 0) -> int:
    """Decode all frames to arrays, one after the other."""
    more = {"workers": workers} if workers else {}
    return exhaust(get_decoder(syntax).iter_array(value, **options, **more))


def cpu_ratio(sides: Mapping[str, Callable[[], Any]]) -> str:
    """Return how much more processor time is used than by the codec alone: on a busy machine, that counts."""
    least = {side: min(cpu_seconds(sides[side]) for _ in range(5)) for side in (CYDICOM, CEILING)}
    return (
        f"processor time {least[CYDICOM] * 1e3:.1f} ms, {least[CEILING] * 1e3:.1f} of the ceiling: "
        f"{least[CYDICOM] / least[CEILING]:.2f}x"
    )


@functools.cache
def jpeg_frames() -> tuple[bytes, bytes, dict[str, Any]]:
    """Return a JPEG frame with 4:2:0, the value of Pixel Data with all frames, and the options."""
    from imagecodecs import jpeg8_encode

    from cydicom.encaps import encapsulate

    frame = jpeg8_encode(colour_frame(), level=90, subsampling="420")
    return frame, encapsulate([frame] * FRAMES), colour_options("YBR_FULL_422")


def jpeg_case() -> Case:
    """Return 850 colour frames in JPEG to arrays in RGB, beside the codec alone."""
    if module("imagecodecs") is None:
        raise corpus.MissingInput("imagecodecs")
    from imagecodecs import jpeg8_decode

    from cydicom.pixels import get_decoder

    frame, value, options = jpeg_frames()
    frames = [frame] * FRAMES
    expected = jpeg8_decode(frame)
    sides: dict[str, Callable[[], Any]] = {
        CYDICOM: partial(all_frames, get_decoder, JPEG_BASELINE, value, options),
        CEILING: lambda: exhaust(map(jpeg8_decode, frames)),
    }
    if module(PYDICOM) is not None:
        from pydicom.pixels import get_decoder as get_theirs

        sides[PYDICOM] = partial(all_frames, get_theirs, JPEG_BASELINE, value, options)

    def is_right() -> bool:
        import numpy as np

        array, properties = next(get_decoder(JPEG_BASELINE).iter_array(value, **options))
        off = np.abs(array.astype(int) - expected).max()
        return bool(off <= 1) and properties["photometric_interpretation"] == "RGB"

    return Case(
        "decode-jpeg-colour",
        f"{FRAMES} colour frames in JPEG to arrays in RGB, one after the other",
        f"{ROWS} x {COLUMNS} x 3, 4:2:0, {len(frame):,} bytes each",
        len(value),
        sides,
        {CYDICOM: is_right},
        bars=(WithinCeiling(1.2),),
        expected=True,
        seconds=6.0,
        note=f"ceiling: imagecodecs.jpeg8_decode of each frame and nothing else; {cpu_ratio(sides)}",
    )


@functools.cache
def rle_frames() -> tuple[bytes, bytes, dict[str, Any]]:
    """Return a colour frame in RLE, the value of Pixel Data with all frames, and the options."""
    from cydicom.encaps import encapsulate
    from cydicom.pixels import get_encoder

    options = colour_options("RGB")
    one = {name: value for name, value in options.items() if name != "number_of_frames"}
    frame = get_encoder(RLE).encode(colour_frame().tobytes(), number_of_frames=1, **one)
    return frame, encapsulate([frame] * FRAMES), options


def rle_case() -> Case:
    """Return 850 colour frames in RLE to arrays, beside the codec alone."""
    import numpy as np

    from cydicom._native import rle
    from cydicom.pixels import get_decoder

    frame, value, options = rle_frames()
    frames = [frame] * FRAMES

    def codec_alone() -> int:
        for encoded in frames:
            out = np.empty((ROWS, COLUMNS, 3), np.uint8)
            rle.decode_into(encoded, out.data, ROWS * COLUMNS, 3, 1, True, True)
            del out
        return FRAMES

    sides: dict[str, Callable[[], Any]] = {
        CYDICOM: partial(all_frames, get_decoder, RLE, value, options),
        CEILING: codec_alone,
    }
    if module(PYDICOM) is not None:
        from pydicom.pixels import get_decoder as get_theirs

        sides[PYDICOM] = partial(all_frames, get_theirs, RLE, value, options)

    def is_right() -> bool:
        array, _ = next(get_decoder(RLE).iter_array(value, **options))
        return bool(np.array_equal(array, colour_frame()))

    return Case(
        "decode-rle-colour",
        f"{FRAMES} colour frames in RLE to arrays, one after the other",
        f"{ROWS} x {COLUMNS} x 3, {len(frame):,} bytes each",
        len(value),
        sides,
        {CYDICOM: is_right},
        bars=(WithinCeiling(1.2),),
        expected=True,
        seconds=4.0,
        note=f"ceiling: rle.decode_into of each frame, and an array for it; {cpu_ratio(sides)}",
    )


# ---- two threads ----


def decode_to_one_array(workers: int) -> int:
    """Decode the frames of bench_rle to one array; return how many."""
    from cydicom.pixels import get_decoder

    _, value, options = bench_rle.multi_frame()
    array, _ = get_decoder(RLE).as_array(value, workers=workers, **options)
    return len(array)


def decode_jpeg(workers: int) -> int:
    """Decode the colour frames in JPEG; return how many."""
    from cydicom.pixels import get_decoder

    _, value, options = jpeg_frames()
    return all_frames(get_decoder, JPEG_BASELINE, value, options, workers)


def _array_workers(scale: float) -> Row:
    return workers_row(
        "decode-array-workers",
        f"{bench_rle.FRAMES} frames in RLE to one array, in two threads",
        f"MR2_UNCI: 1024 x 1024, 16 bits, {bench_rle.FRAMES} times",
        lambda: len(bench_rle.multi_frame()[0]),
        decode_to_one_array,
        scale,
    )


def _jpeg_workers(scale: float) -> Row:
    if module("imagecodecs") is None:
        raise corpus.MissingInput("imagecodecs")
    return workers_row(
        "decode-jpeg-workers",
        f"{FRAMES} colour frames in JPEG to arrays, in two threads",
        f"{ROWS} x {COLUMNS} x 3",
        lambda: len(jpeg_frames()[1]),
        decode_jpeg,
        scale,
    )


# ---- the report ----


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    found: dict[str, Callable[[], Case]] = {
        f"pixel-array-{name.split('.')[0]}": partial(native_case, name) for name in FILES
    }
    found["decode-jpeg-colour"] = jpeg_case
    found["decode-rle-colour"] = rle_case
    return found


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    found: dict[str, Callable[[float], Row]] = rows_of(makers())
    found["decode-array-workers"] = _array_workers
    found["decode-jpeg-workers"] = _jpeg_workers
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_decode(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
