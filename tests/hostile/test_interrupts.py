"""A signal's handler that raises ends long native work soon, and what was there is whole (catalogue: H119).

Delays are of CPU time, so that other processes do not count: an interval timer of that time sends the signal.
What is asked is that the work ended long before its end, and not later than 100 ms of CPU time after the
signal, or a third of the work, where the machine is slow.
"""

from __future__ import annotations

import gc
import io
import signal
import struct
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import Dataset, config, dcmread
from cydicom._native import rle
from cydicom._native.numbers import number_list
from cydicom._native.texts import text_list
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    IMPLICIT_LITTLE_UID,
    SEQUENCE_DELIMITER,
    ascending,
    deflated,
    part10,
)
from tests.corpus.case import SEQUENCE, reference_item

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

if not hasattr(signal, "setitimer"):
    pytest.skip("no interval timers here", allow_module_level=True)

E = EXPLICIT_LITTLE
#: Seconds of CPU time until the signal comes.
DELAY = 0.02
#: Rows and columns of a large frame.
SIDE = 8000
DECIMALS, NUMBERS, TEXTS = 0x00181063, 0x00181310, 0x00181000


class Stop(Exception):
    """What the handler raises."""


@pytest.fixture(autouse=True)
def handler() -> Iterator[None]:
    def stop(number: int, frame: Any) -> None:
        raise Stop

    # Others that are told of collections, as hypothesis wants to be, would swallow what the handler raises.
    callbacks = gc.callbacks[:]
    gc.callbacks.clear()
    before = signal.signal(signal.SIGPROF, stop)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
    gc.callbacks.extend(callbacks)


def many() -> bytes:
    return part10(ascending(500_000))


def items() -> bytes:
    return part10(E.sequence(SEQUENCE, [E.item() * 300_000], undefined=True))


def nested() -> bytes:
    return part10(E.sequence(SEQUENCE, [E.item(reference_item(), undefined=True) * 30_000], undefined=True))


def implicit(tag: int, value: bytes) -> bytes:
    return part10(IMPLICIT_LITTLE.element(tag, "", value), IMPLICIT_LITTLE_UID)


def to_implicit(dataset: Any) -> None:
    dataset.save_as(io.BytesIO(), implicit_vr=True, little_endian=True, force_encoding=True)


def rle_noise() -> bytes:
    """Return a frame of one segment of very many no-operations, which decode to nothing."""
    return struct.pack("<16L", 1, 64, *[0] * 14) + b"\x80" * 60_000_000 + b"\x81\0"


def rle_zeros() -> bytes:
    """Return a frame of two segments that decode to SIDE x SIDE words."""
    segment = b"\x81\0" * (SIDE * SIDE // 128)
    return struct.pack("<16L", 2, 64, 64 + len(segment), *[0] * 13) + segment * 2


def bytes_of(nbytes: int) -> bytes:
    """Return an element of bytes that deflate well."""
    return E.element(0x7FE00010, "OW", bytes(nbytes))


def descending() -> bytes:
    """Return a file whose elements come in an order that is hard to sort."""
    count = 400_000
    tags = (0x00100000 + i * 7919 % count for i in range(count))
    return part10(b"".join(struct.pack("<HH4s", tag >> 16, tag & 0xFFFF, b"LO\0\0") for tag in tags))


def read_silently(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(6):
            dcmread(data)


def read_inflated(data: bytes) -> None:
    with config.limited(inflated_bytes=1 << 30):
        dcmread(data)


def attributes() -> dict[str, Any]:
    return {f"{0x00100000 + i:08X}": {"vr": "US", "Value": [1]} for i in range(100_000)}


#: By name: what is made before, and what is interrupted; each takes some tenths of a second.
WORK: dict[str, tuple[Callable[[], Any], Callable[[Any], Any]]] = {
    "read": (many, lambda data: [dcmread(data) for _ in range(5)]),
    "read-unwanted": (
        lambda: part10(E.element(0x00080014, "UI") * 6_000_000),
        lambda data: dcmread(data, specific_tags=["PatientID"]),
    ),
    "read-nested": (
        lambda: part10(E.sequence(SEQUENCE, [E.item() * 6_000_000], undefined=True)),
        dcmread,
    ),
    "read-without-delimiter": (
        lambda: part10(
            E.header(0x00091010, "OB", 0xFFFFFFFF) + b"\xfe" * 60_000_000 + E.delimiter(SEQUENCE_DELIMITER)
        ),
        dcmread,
    ),
    "read-deflated": (lambda: part10(deflated(bytes_of(50_000_000)), DEFLATED_UID), read_inflated),
    "read-descending": (descending, read_silently),
    "tags": (lambda: dcmread(many()), lambda ds: ds.keys()),
    "items": (items, lambda data: list(dcmread(data)[SEQUENCE].value)),
    "decimals": (
        lambda: implicit(DECIMALS, b"1.5\\" * 400_000 + b"2 "),
        lambda data: list_of(data, DECIMALS),
    ),
    "decimals-scan": (
        lambda: b"1.5\\" * 5_000_000 + b"2",
        lambda data: number_list(data, "DS"),
    ),
    "decimals-array": (
        lambda: number_list(b"1.5\\" * 3_000_000 + b"2", "DS"),
        lambda numbers: numbers.to_array(),
    ),
    "decimals-rounded": (
        lambda: implicit(DECIMALS, b"1e250\\" * 100_000 + b"2 "),
        lambda data: list_of(data, DECIMALS),
    ),
    "integers-array": (
        lambda: number_list(b"15\\" * 5_000_000 + b"2", "IS"),
        lambda numbers: numbers.to_array(),
    ),
    "names-scan": (
        lambda: b"A^B\\" * 5_000_000 + b"C",
        lambda data: text_list(data, "PN", ("iso8859",)),
    ),
    "names": (
        lambda: text_list(b"A^B\\" * 1_000_000 + b"C", "PN", ("iso8859",)),
        lambda names: names.tolist(),
    ),
    "numbers": (lambda: implicit(NUMBERS, b"\2\1" * 4_000_000), lambda data: list_of(data, NUMBERS)),
    "texts": (lambda: implicit(TEXTS, b"ab\\" * 2_000_000), lambda data: list_of(data, TEXTS)),
    "save-elements": (lambda: dcmread(many()), to_implicit),
    "save-items": (lambda: dcmread(items()), to_implicit),
    "save-nested": (lambda: dcmread(nested()), to_implicit),
    "json": (lambda: dcmread(nested()), lambda ds: ds.to_json()),
    "from-json": (attributes, Dataset.from_json),
    "rle-no-operations": (rle_noise, lambda frame: rle.decode(frame, 128, 1, 1)),
    "rle-decode": (rle_zeros, lambda frame: rle.decode(frame, SIDE * SIDE, 1, 2)),
    "rle-encode": (lambda: bytes(SIDE * SIDE * 2), lambda frame: rle.encode(frame, SIDE, SIDE, 1, 2)),
    "equality": (lambda: (dcmread(nested()), dcmread(nested())), lambda two: list_of_items(two)),
}


def list_of(data: bytes, tag: int) -> list[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = dcmread(data)[tag].value
    return list(value[:]) if not isinstance(value, list) else value


def list_of_items(two: tuple[Any, Any]) -> bool:
    # Touched, so that items are compared one by one.
    for dataset in two:
        dataset[SEQUENCE].value[0].add_new(0x00100020, "LO", "x")
        dataset[SEQUENCE].value[29_000].add_new(0x00100020, "LO", "x")
    return two[0] == two[1]


@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_long_work_is_ended_by_a_handler_that_raises(
    work: tuple[Callable[[], Any], Callable[[Any], Any]],
) -> None:
    prepare, act = work
    began = time.process_time()
    act(prepare())
    whole = time.process_time() - began
    prepared = prepare()
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, DELAY)
    try:
        act(prepared)
        signal.setitimer(signal.ITIMER_PROF, 0)
        pytest.fail("the handler did not run")
    except Stop:
        pass
    assert time.process_time() - began - DELAY < max(0.1, whole / 3)


@pytest.mark.parametrize("delay", [0.004, 0.02, 0.06])
def test_an_interrupted_look_can_be_repeated(delay: float) -> None:
    dataset = dcmread(nested())
    signal.setitimer(signal.ITIMER_PROF, delay)
    try:
        for item in dataset[SEQUENCE].value:
            str(item)
    except Stop:
        pass
    signal.setitimer(signal.ITIMER_PROF, 0)
    assert len(dataset[SEQUENCE].value) == 30_000
    assert {item[0x00081155].value for item in dataset[SEQUENCE].value} == {"1.2.3"}


@pytest.mark.parametrize("delay", [0.004, 0.02, 0.06])
def test_an_interrupted_save_leaves_the_old_file_and_no_other(tmp_path: Path, delay: float) -> None:
    path = tmp_path / "file.dcm"
    path.write_bytes(b"old")
    dataset = dcmread(nested())
    dataset.file_meta.TransferSyntaxUID = IMPLICIT_LITTLE_UID
    signal.setitimer(signal.ITIMER_PROF, delay)
    try:
        dataset.save_as(path)
    except Stop:
        assert path.read_bytes() == b"old"
        assert [entry.name for entry in tmp_path.iterdir()] == ["file.dcm"]
    signal.setitimer(signal.ITIMER_PROF, 0)
    dataset.save_as(path)
    assert len(dcmread(path)[SEQUENCE].value) == 30_000


@pytest.mark.parametrize("delay", [0.004, 0.02])
def test_an_interrupted_decode_can_be_repeated(delay: float) -> None:
    numpy = pytest.importorskip("numpy")
    from cydicom.dataset import FileMetaDataset
    from tests.corpus.build import EXPLICIT_LITTLE_UID, RLE_UID

    array = numpy.random.default_rng(0).integers(0, 4096, (4, 1500, 1500), numpy.uint16)
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = EXPLICIT_LITTLE_UID
    dataset.SOPClassUID = "1.2.840.10008.5.1.4.1.1.7.3"
    dataset.SOPInstanceUID = "1.2.3"
    dataset.Rows, dataset.Columns, dataset.NumberOfFrames = 1500, 1500, 4
    dataset.BitsAllocated, dataset.BitsStored, dataset.HighBit = 16, 12, 11
    dataset.SamplesPerPixel, dataset.PixelRepresentation = 1, 0
    dataset.PhotometricInterpretation = "MONOCHROME2"
    dataset.PixelData = array.tobytes()
    dataset["PixelData"].VR = "OW"
    for act in (lambda: dataset.compress(RLE_UID), lambda: dataset.pixel_array):
        signal.setitimer(signal.ITIMER_PROF, delay)
        try:
            act()
        except Stop:
            signal.setitimer(signal.ITIMER_PROF, 0)
            act()
        signal.setitimer(signal.ITIMER_PROF, 0)
    assert numpy.array_equal(dataset.pixel_array, array)
