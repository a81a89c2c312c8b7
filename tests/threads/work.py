"""What several threads do with one data set at once, and what each of them has to see."""

from __future__ import annotations

import io
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

from cydicom import Dataset, config, dcmread
from cydicom.dataset import FileMetaDataset
from cydicom.encaps import generate_frames
from tests.corpus.build import EXPLICIT_LITTLE, EXPLICIT_LITTLE_UID, RLE_UID, padded, part10

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

GREEK = padded("Διονυσιος".encode("iso_8859_7"))
ITEMS = 12
PIXELS = bytes(range(250)) * 40


def source() -> bytes:
    """Return a file with text, numbers, private elements, nested items and a large value."""
    write = EXPLICIT_LITTLE

    def item(number: int) -> bytes:
        inner = write.sequence(0x00081140, [write.item(write.element(0x00104000, "LT", GREEK))])
        return write.item(inner + write.element(0x300A00C0, "IS", f"{number:04}"))

    return part10(
        write.element(0x00080005, "CS", "ISO_IR 126")
        + write.element(0x00090010, "LO", "GEMS_IDEN_01")
        + write.element(0x00091001, "LO", "private ")
        + write.element(0x00104000, "LT", GREEK)
        + write.number(0x00280010, "US", 4)
        + write.element(0x3004000C, "DS", "\\".join(str(number) for number in range(40)) + " ")
        + write.sequence(0x300A00B0, [item(number) for number in range(ITEMS)])
        + write.element(0x7FE00010, "OW", PIXELS)
    )


SOURCE = source()


#: Seconds that threads wait for one that does not come.
WAIT = 120.0


def together(count: int, action: Callable[[int], Any]) -> list[Any]:
    """Return what each of `count` threads returned, all of them having started at once."""
    barrier = threading.Barrier(count, timeout=WAIT)

    def run(number: int) -> Any:
        barrier.wait()
        return action(number)

    with ThreadPoolExecutor(count) as pool:
        futures = [pool.submit(run, number) for number in range(count)]
        return [future.result(timeout=WAIT) for future in futures]


def seen(dataset: Any) -> tuple[list[int], list[tuple[int, str, str]]]:
    """Return the identities of the objects that a data set gives, and their values."""
    objects, values = [], []
    for element in dataset.iterall():
        objects.append(id(element))
        if element.VR == "SQ":
            objects.extend((id(element.value), *map(id, element.value)))
        else:
            values.append((int(element.tag), element.VR, repr(element.value)))
    return objects, values


EXPECTED = seen(dcmread(SOURCE))[1]
WHOLE_TEXT = str(dcmread(SOURCE))


def check_first_touch(read: Callable[[], Any], count: int) -> None:
    """One element each, with its right value, whoever looks first."""
    dataset = read()
    answers = together(count, lambda number: seen(dataset))
    assert all(objects == answers[0][0] for objects, _ in answers), "another object for one element"
    assert all(values == EXPECTED for _, values in answers), "another value"


def check_many_ways(read: Callable[[], Any], count: int) -> None:
    """Reading, printing, saving, copying and JSON of one data set at once."""
    dataset = read()

    def saved(dataset: Any) -> bytes:
        buffer = io.BytesIO()
        dataset.save_as(buffer)
        return buffer.getvalue()

    ways: list[Callable[[], bool]] = [
        lambda: str(dataset) == WHOLE_TEXT,
        lambda: saved(dataset) == SOURCE,
        lambda: seen(dataset)[1] == EXPECTED,
        lambda: dataset == dcmread(SOURCE),
        lambda: Dataset.from_json(dataset.to_json()).PatientComments == "Διονυσιος",
        lambda: dataset.private_block(9, "GEMS_IDEN_01")[1].value == "private",
        lambda: dataset.PixelData == PIXELS,
        lambda: [item.BeamNumber for item in dataset.BeamSequence] == list(range(ITEMS)),
    ]
    assert together(count, lambda number: ways[number % len(ways)]()) == [True] * count


def check_switches(read: Callable[[], Any], count: int) -> None:
    """A switch of one thread changes nothing for another."""

    def work(number: int) -> bool:
        config.use_DS_decimal = bool(number % 2)
        config.settings.reading_validation_mode = config.RAISE if number % 3 else config.IGNORE
        kind = type(read()[0x3004000C].value[0]).__name__
        return kind == ("DSdecimal" if number % 2 else "DSfloat")

    assert together(count, work) == [True] * count


def pictures() -> tuple[Any, list[bytes]]:
    """Return a compressed image of eight frames, and these."""
    import numpy

    array = numpy.arange(8 * 40 * 50, dtype=numpy.uint16).reshape(8, 40, 50) * 7
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7.3"
    dataset.SOPInstanceUID = "1.2.3"
    dataset.Rows, dataset.Columns, dataset.NumberOfFrames = 40, 50, 8
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 16, 15
    dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.PixelData = array.tobytes()
    dataset["PixelData"].VR = "OW"
    dataset.compress(RLE_UID, generate_instance_uid=False)
    buffer = io.BytesIO()
    dataset.save_as(buffer, enforce_file_format=True)
    return buffer.getvalue(), [frame.tobytes() for frame in array]


def check_codecs(data: bytes, frames: list[bytes], count: int) -> None:
    """Frames of one data set, decoded whole, one by one and as bytes by several threads."""
    from cydicom.pixels import iter_pixels, pixel_array

    dataset = dcmread(data)
    fragments = list(generate_frames(dcmread(data).PixelData, number_of_frames=len(frames)))

    def work(number: int) -> bool:
        if number % 4 == 0:
            return dataset.pixel_array.tobytes() == b"".join(frames)
        if number % 4 == 1:
            return [frame.tobytes() for frame in iter_pixels(dataset)] == frames
        if number % 4 == 2:
            return all(pixel_array(dataset, index=i).tobytes() == frame for i, frame in enumerate(frames))
        return list(generate_frames(dataset.PixelData, number_of_frames=len(frames))) == fragments

    assert together(count, work) == [True] * count


def readers(folder: Path) -> dict[str, Callable[[], Any]]:
    """Return ways to read the file, by name."""
    path = folder / "file.dcm"
    path.write_bytes(SOURCE)
    return {
        "bytes": lambda: dcmread(SOURCE),
        "path": lambda: dcmread(path),
        "file": lambda: dcmread(io.BytesIO(SOURCE)),
        "deferred": lambda: dcmread(path, defer_size=100),
        "deferred-file": lambda: dcmread(io.BufferedReader(io.BytesIO(SOURCE)), defer_size=100),
    }


CHECKS = {"first-touch": check_first_touch, "many-ways": check_many_ways, "switches": check_switches}
