"""RLE Lossless: frames decoded and encoded, against the other coders that a Python user can install.

What the peers are given is one encoded frame, and they are called as bare functions; ours goes through the
public decoder and encoder with their options, as users call it.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import CEILING, CYDICOM, PYDICOM, module
from benchmarks.rows import Case, FasterThan, FasterThanBest, NoLonger, Row, rows_of, time_side
from benchmarks.threads import workers_row
from benchmarks.timing import interleave

PYLIBJPEG, GDCM, IMAGECODECS = "pylibjpeg-rle", "gdcm", "imagecodecs"
RLE = "1.2.840.10008.1.2.5"

#: Images whose pixels are measured; those that are not native are decoded first.
IMAGES = ("MR2_UNCI.dcm", "US1_UNCI.dcm", "693_UNCI.dcm", "RG3_J2KR.dcm", "CT_small.dcm")
#: On smaller ones the call itself weighs.
LARGE_NBYTES = 256 << 10


@dataclass(frozen=True, slots=True)
class Image:
    """One frame, and what it is."""

    name: str
    pixels: bytes
    rows: int
    columns: int
    samples: int
    bits: int

    @property
    def shape(self) -> str:
        """What the frame is, for the report."""
        return f"{self.name}: {self.rows} x {self.columns} x {self.samples}, {self.bits} bits"

    @property
    def options(self) -> dict[str, Any]:
        """The options of a decoder or an encoder."""
        options: dict[str, Any] = {
            "rows": self.rows,
            "columns": self.columns,
            "samples_per_pixel": self.samples,
            "bits_allocated": self.bits,
            "bits_stored": self.bits,
            "number_of_frames": 1,
            "pixel_representation": 0,
            "photometric_interpretation": "RGB" if self.samples == 3 else "MONOCHROME2",
            "pixel_keyword": "PixelData",
        }
        if self.samples > 1:
            options["planar_configuration"] = 0
        return options


@functools.cache
def image(name: str) -> Image:
    """Return the first frame of a file of the corpus."""
    from cydicom import dcmread
    from cydicom.pixels import get_decoder

    dataset = dcmread(str(corpus.named(name)))
    decoder = get_decoder(dataset.file_meta.TransferSyntaxUID)
    array, _ = decoder.as_array(dataset, index=0, raw=True)
    samples = array.shape[2] if array.ndim == 3 else 1
    return Image(
        name.split(".")[0],
        array.astype(array.dtype.newbyteorder("<")).tobytes(),
        *array.shape[:2],
        samples,
        array.dtype.itemsize * 8,
    )


def encoded(shown: Image) -> bytes:
    """Return the frame as RLE, by our encoder."""
    from cydicom.pixels import get_encoder

    return get_encoder(RLE).encode(shown.pixels, **shown.options)


def encapsulated(frame: bytes) -> bytes:
    """Return the value of Pixel Data with one encoded frame."""
    from cydicom.encaps import encapsulate

    return encapsulate([frame])


# ---- decoding ----


def planes(shown: Image) -> bytes:
    """Return the pixels with each sample as a plane, which is what decoders of RLE return."""
    import numpy as np

    pixels = np.frombuffer(shown.pixels, np.uint8).reshape(-1, shown.samples, shown.bits // 8)
    return pixels.transpose(1, 0, 2).tobytes()


def decoders(shown: Image, frame: bytes) -> dict[str, Callable[[], Any]]:
    """Return what decodes the frame, by who it is."""
    from cydicom.pixels import get_decoder

    ours = get_decoder(RLE).as_buffer
    value = encapsulated(frame)
    found: dict[str, Callable[[], Any]] = {CYDICOM: partial(ours, value, **shown.options)}
    if module(PYDICOM) is not None:
        from pydicom.pixels import get_decoder as get_theirs

        theirs = get_theirs(RLE).as_buffer
        found[PYDICOM] = partial(theirs, value, decoding_plugin="pydicom", **shown.options)
    rle = module("rle")
    if rle is not None:
        found[PYLIBJPEG] = partial(rle.rle.decode_frame, frame, shown.rows * shown.columns, shown.bits, "<")
    imagecodecs = module("imagecodecs")
    if imagecodecs is not None:
        import numpy as np

        found[IMAGECODECS] = partial(imagecodecs.dicomrle_decode, frame, np.dtype(f"<u{shown.bits // 8}"))
    found[CEILING] = partial(bytearray, shown.pixels)
    return found


def as_bytes(run: Callable[[], Any]) -> bytes:
    """Return the bytes that a decoder returns, in whatever form."""
    answer = run()
    if isinstance(answer, tuple):
        answer = answer[0]
    return bytes(answer) if not hasattr(answer, "tobytes") else answer.tobytes()


def decoding_case(name: str) -> Case:
    """Return decoding one frame."""
    shown = image(name)
    frame = encoded(shown)
    sides = decoders(shown, frame)
    large = len(shown.pixels) > LARGE_NBYTES
    answers = {side: partial(_is_right, run, shown) for side, run in sides.items() if side != CEILING}
    return Case(
        f"rle-decode-{shown.name}",
        "decode one frame of RLE, one thread",
        shown.shape,
        len(shown.pixels),
        sides,
        answers,
        bars=(FasterThanBest((PYLIBJPEG, IMAGECODECS), 2.2 if large else 1.0),),
        expected=True,
        note=f"{len(frame):,} bytes encoded; ceiling: one copy; {rates(shown)}",
    )


def _is_right(run: Callable[[], Any], shown: Image) -> bool:
    return as_bytes(run) == planes(shown)


def rates(shown: Image) -> str:
    """Return what a microsecond more or less means for this frame."""
    return f"MB/s = {len(shown.pixels):,} / us"


# ---- encoding ----


def encoders(shown: Image) -> dict[str, Callable[[], bytes]]:
    """Return what encodes the frame, by who it is."""
    from cydicom.pixels import get_encoder

    found: dict[str, Callable[[], bytes]] = {
        CYDICOM: partial(get_encoder(RLE).encode, shown.pixels, **shown.options)
    }
    if module(PYDICOM) is not None:
        from pydicom.pixels import get_encoder as get_theirs

        theirs = get_theirs(RLE)
        found[PYDICOM] = partial(theirs.encode, shown.pixels, encoding_plugin="pydicom", **shown.options)
        if module("gdcm") is not None:
            from pydicom.pixels.encoders.base import EncodeRunner
            from pydicom.pixels.encoders.gdcm import encode_pixel_data
            from pydicom.uid import UID

            runner = EncodeRunner(UID(RLE))
            runner.set_source(shown.pixels)
            runner.set_options(**shown.options)
            found[GDCM] = partial(encode_pixel_data, shown.pixels, runner)
    rle = module("rle")
    if rle is not None:
        options = {name: shown.options[name] for name in ("rows", "columns", "samples_per_pixel")}
        from rle.utils import encode_pixel_data as encode

        found[PYLIBJPEG] = partial(encode, shown.pixels, byteorder="<", bits_allocated=shown.bits, **options)
    found[CEILING] = partial(bytes, bytearray(shown.pixels))
    return found


def encoding_case(name: str) -> Case:
    """Return encoding one frame."""
    shown = image(name)
    sides = encoders(shown)
    answers = {side: partial(_decodes, run, shown) for side, run in sides.items() if side != CEILING}
    sizes = {side: len(run()) for side, run in sides.items() if side != CEILING}
    return Case(
        f"rle-encode-{shown.name}",
        "encode one frame as RLE, one thread",
        shown.shape,
        len(shown.pixels),
        sides,
        answers,
        bars=(FasterThan(GDCM, 4), NoLonger(GDCM, sizes)),
        expected=True,
        note="bytes encoded: "
        + ", ".join(f"{side} {size:,}" for side, size in sizes.items())
        + f"; {rates(shown)}",
    )


def _decodes(run: Callable[[], bytes], shown: Image) -> bool:
    """Return whether our decoder gets the pixels back from an encoded frame."""
    from cydicom.pixels import get_decoder

    value = encapsulated(bytes(run()))
    decoded, _ = get_decoder(RLE).as_buffer(value, **shown.options)
    return bytes(decoded) == planes(shown)


# ---- several frames ----

FRAMES = 96


@functools.cache
def multi_frame() -> tuple[bytes, bytes, dict[str, Any]]:
    """Return native and encapsulated frames of a real image, and their options."""
    from cydicom.encaps import encapsulate

    shown = image("MR2_UNCI.dcm")
    options = {**shown.options, "number_of_frames": FRAMES}
    return shown.pixels * FRAMES, encapsulate([encoded(shown)] * FRAMES), options


def decode_all(workers: int) -> int:
    """Decode all frames, one after the other as they come; return how many."""
    from cydicom.pixels import get_decoder

    _, value, options = multi_frame()
    return sum(1 for _ in get_decoder(RLE).iter_buffer(value, workers=workers, **options))


def encode_all(workers: int) -> int:
    """Encode all frames; return how many."""
    from cydicom.pixels import get_encoder

    native, _, options = multi_frame()
    return sum(1 for _ in get_encoder(RLE).iter_encode(native, workers=workers, **options))


def measured_workers(kind: str, run: Callable[[int], int], scale: float) -> Row:
    """Return the row of two workers beside one."""
    return workers_row(
        f"rle-{kind}-workers",
        f"{kind} {FRAMES} frames in two threads, one by one",
        f"MR2_UNCI: 1024 x 1024, 16 bits, {FRAMES} times",
        lambda: len(multi_frame()[0]),
        run,
        scale,
    )


# ---- the report ----


@functools.cache
def makers() -> dict[str, Callable[[], Case]]:
    """Return what makes each case, by the name of its row."""
    found: dict[str, Callable[[], Case]] = {}
    for kind, make in (("decode", decoding_case), ("encode", encoding_case)):
        for name in IMAGES:
            found[f"rle-{kind}-{name.split('.')[0]}"] = partial(make, name)
    return found


def mean_row(scale: float) -> Row:
    """Return the geometric mean of decoding the large images, beside the better peer of each."""
    ratio, count = 1.0, 0
    for name in IMAGES:
        shown = image(name)
        if len(shown.pixels) <= LARGE_NBYTES:
            continue
        frame = encoded(shown)
        sides = {side: run for side, run in decoders(shown, frame).items() if side not in (CEILING, PYDICOM)}
        timings = interleave(sides, seconds=1.0 * scale)
        peers = [timing for side, timing in timings.items() if side != CYDICOM]
        if not peers:
            continue
        ours = timings[CYDICOM]
        best = min(
            min(peer.minimum for peer in peers) / ours.minimum,
            min(peer.median for peer in peers) / ours.median,
        )
        ratio *= best
        count += 1
    row = Row("rle-decode-mean", "geometric mean of the large images", f"{count} images", 0, "x better peer")
    if count:
        row.judge_ratio(">= 3x in the geometric mean", ratio ** (1 / count), 3.0)
    return row


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name."""
    found: dict[str, Callable[[float], Row]] = rows_of(makers())
    found["rle-decode-mean"] = mean_row
    found["rle-decode-workers"] = partial(measured_workers, "decode", decode_all)
    found["rle-encode-workers"] = partial(measured_workers, "encode", encode_all)
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, PYLIBJPEG, GDCM, IMAGECODECS, CYDICOM])
@pytest.mark.parametrize("name", makers())
def test_rle(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    pytest.importorskip(PYDICOM)
    time_side(benchmark, name, makers()[name](), side)
