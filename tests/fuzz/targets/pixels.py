"""Pixels of changed files: an array of the declared shape, or a documented refusal.

An input is a file.  Only transfer syntaxes whose decoder is ours are looked at: a crash of another package's
decoder would be no finding here.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

import cydicom
from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE,
    EXPLICIT_LITTLE_UID,
    RLE_UID,
    Encoding,
    part10,
)
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import Refused, attempt, hold, quiet, same
from tests.fuzz.mutator import mutate_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from random import Random

MOST = 8192
TIMED = True

#: Transfer syntaxes of native pixel data, of RLE frames and of deflated frames.
OURS = frozenset(
    (
        *("1.2.840.10008.1.2", "1.2.840.10008.1.2.1", "1.2.840.10008.1.2.1.99", "1.2.840.10008.1.2.2"),
        *("1.2.840.10008.1.2.5", "1.2.840.10008.1.2.8.1"),
    )
)

#: Pixels that are made into arrays at most: 1 bit a pixel makes arrays of 8 times the bytes.
LARGEST = 1 << 22


def target(data: bytes) -> None:
    """Decode all frames, each frame, and apply what the data set says of them."""
    with quiet():
        dataset = attempt(cydicom.dcmread, data, force=True)
        if isinstance(dataset, Refused) or attempt(syntax_of, dataset) not in OURS:
            return
        array = attempt(lambda: dataset.pixel_array)
        frames(dataset, array)
        if not isinstance(array, Refused) and array.size <= LARGEST:
            processed(dataset, array)
        for group in range(0x6000, 0x6004, 2):
            if (group << 16 | 0x3000) in dataset:
                applied(dataset.overlay_array, group)


def syntax_of(dataset: Any) -> str:
    """Return the transfer syntax, as text."""
    return str(dataset.file_meta.get("TransferSyntaxUID"))


def frames(dataset: Any, array: Any) -> None:
    """The frames are those of the whole array, one by one."""
    from cydicom.pixels import iter_pixels, pixel_array

    first = attempt(pixel_array, dataset, index=0)
    if isinstance(array, Refused):
        return
    hold(array.nbytes <= 64 * LARGEST, "an array is not larger than its data allow", array.shape, array.dtype)
    if isinstance(first, Refused):
        same(first, None, "a frame of data that can be decoded can be decoded")
    each = list(iter_pixels(dataset))
    whole = array if len(each) > 1 else array[None]
    same(len(each), len(whole), "there are as many frames as the array has")
    for frame, expected in zip(each, whole, strict=True):
        same(
            (frame.shape, frame.tobytes()),
            (expected.shape, expected.tobytes()),
            "a frame is that of the array",
        )
    same(first.tobytes(), each[0].tobytes(), "a frame that is asked for is that of the array")


def applied(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what a call gives, or how it refused: a missing element is a ``KeyError`` too."""
    try:
        return attempt(function, *arguments)
    except (KeyError, AttributeError) as error:
        named = "Dataset' object has no attribute" in str(error) or "data set" in str(error)
        hold(
            named or (isinstance(error, KeyError) and "," in str(error)), "a missing element is named", error
        )
        return Refused(error)


def processed(dataset: Any, array: Any) -> None:
    """Apply lookup tables, windows and colour: arrays of the same pixels, or documented refusals."""
    from cydicom.pixels import (
        apply_color_lut,
        apply_modality_lut,
        apply_presentation_lut,
        apply_rescale,
        apply_voi,
        apply_voi_lut,
        apply_windowing,
    )

    for apply in (apply_modality_lut, apply_rescale, apply_voi, apply_voi_lut, apply_windowing):
        found = applied(apply, array, dataset)
        if not isinstance(found, Refused):
            same(found.shape, array.shape, f"{apply.__name__} keeps the shape")
    applied(apply_presentation_lut, array, dataset)
    if dataset.get("PhotometricInterpretation") == "PALETTE COLOR":
        found = applied(apply_color_lut, array, dataset)
        if not isinstance(found, Refused):
            same(found.shape[: array.ndim], array.shape, "apply_color_lut keeps the pixels")


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed file."""
    return mutate_file(data, random, other, most)


def image(syntax: str, encoding: Encoding, bits: int, samples: int, frame_count: int, **more: bytes) -> bytes:
    """Return a file of small frames with windows, a rescale and a lookup table."""
    from cydicom._native import rle
    from cydicom.encaps import encapsulate

    rows, columns = 4, 6
    number = encoding.number
    parts = [
        number(0x00280002, "US", samples),
        encoding.element(0x00280004, "CS", b"RGB " if samples == 3 else b"MONOCHROME2 "),
    ]
    if samples == 3:
        parts.append(number(0x00280006, "US", 0))
    parts += [
        encoding.element(0x00280008, "IS", str(frame_count).encode().ljust(2)),
        number(0x00280010, "US", rows),
        number(0x00280011, "US", columns),
        number(0x00280100, "US", bits),
        number(0x00280101, "US", bits),
        number(0x00280102, "US", bits - 1),
        number(0x00280103, "US", 0),
        encoding.element(0x00281050, "DS", b"40\\80 "),
        encoding.element(0x00281051, "DS", b"400\\9 "),
        encoding.element(0x00281052, "DS", b"-1024 "),
        encoding.element(0x00281053, "DS", b"1.5 "),
        encoding.sequence(
            0x00283010,
            [
                encoding.item(
                    number(0x00283002, "US", 4, 0, 16)
                    + encoding.element(0x00283006, "OW", struct.pack("<4H", 9, 8, 7, 1))
                )
            ],
        ),
        more.get("extra", b""),
    ]
    nbytes = rows * columns * samples * max(bits, 8) // 8
    pixels = bytes(i * 7 & 0xFF for i in range(nbytes))
    if bits == 1:
        pixels = pixels[: (rows * columns * frame_count + 7) // 8]
        pixels += b"\0" * (len(pixels) % 2)
        parts.append(encoding.element(0x7FE00010, "OB", pixels))
    elif syntax == RLE_UID:
        frame = rle.encode(pixels, rows, columns, samples, bits // 8)
        value = encapsulate([frame] * frame_count)
        parts.append(encoding.header(0x7FE00010, "OB", 0xFFFFFFFF) + value + encoding.delimiter(0xFFFEE0DD))
    else:
        parts.append(encoding.element(0x7FE00010, "OW", pixels * frame_count))
    return part10(b"".join(parts), syntax)


def seeds() -> Iterator[bytes]:
    """Yield built images of several forms, and the small files of the corpora that have pixels."""
    little, big = EXPLICIT_LITTLE, EXPLICIT_BIG
    palette = b"".join(little.number(0x00281101 + i, "US", 4, 0, 16) for i in range(3)) + b"".join(
        little.element(0x00281201 + i, "OW", struct.pack("<4H", 1, 2, 3, 65535)) for i in range(3)
    )
    yield image(EXPLICIT_LITTLE_UID, little, 8, 1, 1)
    yield image(EXPLICIT_LITTLE_UID, little, 8, 1, 1, extra=palette).replace(
        b"MONOCHROME2 ", b"PALETTE COLOR"[:12]
    )
    yield image(EXPLICIT_LITTLE_UID, little, 16, 1, 3)
    yield image(EXPLICIT_LITTLE_UID, little, 1, 1, 2)
    yield image(EXPLICIT_LITTLE_UID, little, 8, 3, 2)
    yield image(EXPLICIT_BIG_UID, big, 16, 1, 1)
    for bits, samples, count in ((8, 1, 1), (16, 1, 2), (8, 3, 1), (16, 3, 1)):
        yield image(RLE_UID, little, bits, samples, count)
    overlay = little.number(0x60000010, "US", 4) + little.number(0x60000011, "US", 6)
    overlay += little.element(0x60003000, "OW", b"\x0f\xf0\xaa\0")
    yield image(EXPLICIT_LITTLE_UID, little, 8, 1, 1) + overlay
    for data in corpus.files(MOST):
        if b"\xe0\x7f\x10\0" in data or b"\x7f\xe0\0\x10" in data:
            yield data
