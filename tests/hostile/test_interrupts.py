"""A signal's handler that raises ends long native work soon, and what was there is whole (catalogue: H119).

Delays are of CPU time, so that other processes do not count: an interval timer of that time sends the signal.
The signal comes within the first quarter of the work, which is made longer on a machine that is fast, and
what is asked is that the work ended before its end: 100 ms of CPU time after the signal, or a third of the
whole work where that is more, or half of it where that is less.
"""

from __future__ import annotations

import copy
import gc
import io
import json
import math
import signal
import struct
import time
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import Dataset, config, dcmread
from cydicom._native import rle
from cydicom._native.jsonoutline import is_plain_object
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
#: Seconds of CPU time that the work takes at least, until the signal comes at most, and from then to the end.
LEAST, DELAY, LATE = 0.04, 0.02, 0.1
ATTEMPTS = 3
DECIMALS, NUMBERS, TEXTS = 0x00181063, 0x00181310, 0x00181000


class Stop(Exception):
    """What the handler raises."""


@pytest.fixture(autouse=True)
def handler() -> Iterator[None]:
    def stop(number: int, frame: Any) -> None:
        raise Stop

    # No handler runs within a collection, which takes longer the more there is in the process; and what wants
    # to be told of collections, as hypothesis does, would swallow what the handler raises.
    gc.collect()
    gc.disable()
    before = signal.signal(signal.SIGPROF, stop)
    yield
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
    gc.enable()


def many(count: int) -> bytes:
    return part10(ascending(count))


def items(count: int) -> bytes:
    return part10(E.sequence(SEQUENCE, [E.item() * count], undefined=True))


def nested(count: int) -> bytes:
    return part10(E.sequence(SEQUENCE, [E.item(reference_item(), undefined=True) * count], undefined=True))


def implicit(tag: int, value: bytes) -> bytes:
    return part10(IMPLICIT_LITTLE.element(tag, "", value), IMPLICIT_LITTLE_UID)


def to_implicit(dataset: Any) -> None:
    dataset.save_as(io.BytesIO(), implicit_vr=True, little_endian=True, force_encoding=True)


def rle_noise(count: int) -> bytes:
    """Return a frame of one segment of very many no-operations, which decode to nothing."""
    return struct.pack("<16L", 1, 64, *[0] * 14) + b"\x80" * count + b"\x81\0"


def rle_zeros(side: int) -> bytes:
    """Return a frame of two segments that decode to side x side words."""
    segment = b"\x81\0" * (side * side // 128)
    return struct.pack("<16L", 2, 64, 64 + len(segment), *[0] * 13) + segment * 2


def bytes_of(nbytes: int) -> bytes:
    """Return an element of bytes that deflate well."""
    return E.element(0x7FE00010, "OW", bytes(nbytes))


def descending(count: int) -> bytes:
    """Return a file whose elements come in an order that is hard to sort."""
    tags = (0x00100000 + i * 7919 % count for i in range(count))
    return part10(b"".join(struct.pack("<HH4s", tag >> 16, tag & 0xFFFF, b"LO\0\0") for tag in tags))


def read_silently(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dcmread(data)


def read_inflated(data: bytes) -> None:
    with config.limited(inflated_bytes=1 << 30):
        dcmread(data)


def attributes(count: int) -> dict[str, Any]:
    return {f"{0x00100000 + i:08X}": {"vr": "US", "Value": [1]} for i in range(count)}


def list_of(data: bytes, tag: int) -> list[Any]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        value = dcmread(data)[tag].value
    return list(value[:]) if not isinstance(value, list) else value


def list_of_items(two: tuple[Any, Any]) -> bool:
    # Touched, so that items are compared one by one.
    for dataset in two:
        dataset[SEQUENCE].value[0].add_new(0x00100020, "LO", "x")
        dataset[SEQUENCE].value[-1].add_new(0x00100020, "LO", "x")
    return two[0] == two[1]


#: By name: a size, what is made of it before, and what is interrupted.
WORK: dict[str, tuple[int, Callable[[int], Any], Callable[[Any], Any]]] = {
    "read": (2_000_000, many, dcmread),
    "read-unwanted": (
        6_000_000,
        lambda count: part10(E.element(0x00080014, "UI") * count),
        lambda data: dcmread(data, specific_tags=["PatientID"]),
    ),
    "read-nested": (
        6_000_000,
        lambda count: part10(E.sequence(SEQUENCE, [E.item() * count], undefined=True)),
        dcmread,
    ),
    "read-without-delimiter": (
        15_000_000,
        lambda nbytes: part10(
            E.header(0x00091010, "OB", 0xFFFFFFFF) + b"\xfe" * nbytes + E.delimiter(SEQUENCE_DELIMITER)
        ),
        dcmread,
    ),
    "read-deflated": (
        20_000_000,
        lambda nbytes: part10(deflated(bytes_of(nbytes)), DEFLATED_UID),
        read_inflated,
    ),
    "read-descending": (1_000_000, descending, read_silently),
    "tags": (200_000, lambda count: dcmread(many(count)), lambda ds: ds.keys()),
    "items": (50_000, items, lambda data: list(dcmread(data)[SEQUENCE].value)),
    "decimals": (
        200_000,
        lambda count: implicit(DECIMALS, b"1.5\\" * count + b"2 "),
        lambda data: list_of(data, DECIMALS),
    ),
    "decimals-scan": (
        5_000_000,
        lambda count: b"1.5\\" * count + b"2",
        lambda data: number_list(data, "DS"),
    ),
    "decimals-array": (
        3_000_000,
        lambda count: number_list(b"1.5\\" * count + b"2", "DS"),
        lambda numbers: numbers.to_array(),
    ),
    "decimals-rounded": (
        50_000,
        lambda count: implicit(DECIMALS, b"1e250\\" * count + b"2 "),
        lambda data: list_of(data, DECIMALS),
    ),
    "integers-array": (
        5_000_000,
        lambda count: number_list(b"15\\" * count + b"2", "IS"),
        lambda numbers: numbers.to_array(),
    ),
    "names-scan": (
        5_000_000,
        lambda count: b"A^B\\" * count + b"C",
        lambda data: text_list(data, "PN", ("iso8859",)),
    ),
    "names": (
        200_000,
        lambda count: text_list(b"A^B\\" * count + b"C", "PN", ("iso8859",)),
        lambda names: names.tolist(),
    ),
    "numbers": (
        2_000_000,
        lambda count: implicit(NUMBERS, b"\2\1" * count),
        lambda data: list_of(data, NUMBERS),
    ),
    "texts": (
        1_000_000,
        lambda count: implicit(TEXTS, b"ab\\" * count),
        lambda data: list_of(data, TEXTS),
    ),
    "save-elements": (500_000, lambda count: dcmread(many(count)), to_implicit),
    "save-items": (100_000, lambda count: dcmread(items(count)), to_implicit),
    "save-nested": (60_000, lambda count: dcmread(nested(count)), to_implicit),
    "json": (60_000, lambda count: dcmread(nested(count)), lambda ds: ds.to_json()),
    "from-json": (50_000, attributes, Dataset.from_json),
    "from-json-text": (50_000, lambda count: json.dumps(attributes(count)), Dataset.from_json),
    "from-json-texts": (
        1_000_000,
        lambda count: json.dumps({"00091010": {"vr": "LO", "Value": ["ab"] * count}}),
        Dataset.from_json,
    ),
    "json-string": (100_000_000, lambda count: '{"a": "' + "A" * count + '"}', is_plain_object),
    "rle-no-operations": (100_000_000, rle_noise, lambda frame: rle.decode(frame, 128, 1, 1)),
    "rle-decode": (
        8000,
        lambda side: (rle_zeros(side), side * side),
        lambda work: rle.decode(work[0], work[1], 1, 2),
    ),
    "rle-encode": (
        8000,
        lambda side: (bytes(side * side * 2), side),
        lambda work: rle.encode(work[0], work[1], work[1], 1, 2),
    ),
    "equality": (20_000, lambda count: (dcmread(nested(count)), dcmread(nested(count))), list_of_items),
}


def seconds(act: Callable[[Any], Any], prepared: Any) -> float:
    """Return the CPU time of one call."""
    began = time.process_time()
    act(prepared)
    return time.process_time() - began


def lateness(act: Callable[[Any], Any], prepared: Any, delay: float) -> float:
    """Return the CPU time from a signal to the end of the work; infinite if no handler ran before that."""
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, delay)
    try:
        act(prepared)
        signal.setitimer(signal.ITIMER_PROF, 0)
    except Stop:
        return time.process_time() - began - delay
    return math.inf


@pytest.mark.parametrize("work", WORK.values(), ids=WORK)
def test_long_work_is_ended_by_a_handler_that_raises(
    work: tuple[int, Callable[[int], Any], Callable[[Any], Any]],
) -> None:
    size, prepare, act = work
    while (whole := min(seconds(act, prepare(size)) for _ in range(2))) < LEAST:
        size *= 2
    allowed = max(whole / 3, min(LATE, whole / 2))
    # What comes late once, something else may have held up; work that lets no signal in is late each time.
    late = [lateness(act, prepare(size), min(DELAY, whole / 4))]
    while late[-1] >= allowed and len(late) < ATTEMPTS:
        late.append(lateness(act, prepare(size), min(DELAY, whole / 4)))
    assert late[-1] < allowed, late


@pytest.mark.parametrize("delay", [0.004, 0.02, 0.06])
def test_an_interrupted_look_can_be_repeated(delay: float) -> None:
    dataset = dcmread(nested(30_000))
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
    dataset = dcmread(nested(30_000))
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
    # Once without a signal: what is imported at the first use would be ended too, within Python's own work.
    before = copy.deepcopy(dataset)
    before.compress(RLE_UID)
    assert numpy.array_equal(before.pixel_array, array)
    for act in (lambda: dataset.compress(RLE_UID), lambda: dataset.pixel_array):
        signal.setitimer(signal.ITIMER_PROF, delay)
        try:
            act()
        except Stop:
            signal.setitimer(signal.ITIMER_PROF, 0)
            act()
        signal.setitimer(signal.ITIMER_PROF, 0)
    assert numpy.array_equal(dataset.pixel_array, array)
