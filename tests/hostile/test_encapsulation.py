"""Frames of broken encapsulated pixel data, H75 to H85: the right one, or refused; never a wrong one."""

from __future__ import annotations

import io
import mmap
import pickle
import struct
import time
import warnings
from typing import Any

import numpy as np
import pytest

from cydicom import dcmread, encaps
from cydicom.encaps import FrameIndex
from cydicom.errors import DicomReadWarning, EncapsulationError
from cydicom.pixels.value import value_in
from tests.corpus.broken_encapsulation import END, FRAME_CASES, PIXELS, E, FrameCase, catalogue
from tests.corpus.build import JPEG_BASELINE_UID, part10
from tests.corpus.case import after, before

every_case = pytest.mark.parametrize("case", FRAME_CASES, ids=lambda case: case.name)


def asked(count: int) -> range:
    """Return the frames to ask for: all, or some of so many that the test would take seconds."""
    return range(0, count, 1 if count < 10_000 else 97)


def seen(make: Any) -> tuple[dict[int, bytes], int, EncapsulationError | None, list[warnings.WarningMessage]]:
    """Return the frames that were given, how many there should be, what was refused, and the warnings."""
    given: dict[int, bytes] = {}
    count = 0
    error = None
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            index = make()
            count = len(index)
        except EncapsulationError as refusal:
            error = refusal
        for i in asked(count):
            try:
                given[i] = index[i]
            except EncapsulationError as refusal:
                error = refusal
    return given, count, error, caught


def check(case: FrameCase, make: Any) -> None:
    given, count, error, caught = seen(make)
    for i, frame in given.items():
        assert frame == case.frames[i]
    assert all(warning.category is DicomReadWarning for warning in caught)
    assert len(caught) == len({str(warning.message) for warning in caught})
    if case.outcome == "R":
        assert error is not None
        assert str(error)
        assert error.tag == PIXELS
        return
    if error is not None:
        raise error
    assert count == len(case.frames)
    assert list(given) == list(asked(count))
    assert bool(caught) is (case.outcome == "W")


@every_case
def test_in_memory(case):
    value = case.value()
    check(case, lambda: FrameIndex(value, **case.options))


@every_case
def test_in_a_buffer_of_the_very_size(case):
    value = bytearray(case.value())
    check(case, lambda: FrameIndex(memoryview(value), **case.options))


@every_case
def test_in_a_file(case, tmp_path):
    path = tmp_path / "value"
    path.write_bytes(b"before" + case.value())
    check(case, lambda: FrameIndex(path, offset=6, **case.options))


@every_case
def test_by_the_functions(case):
    if case.name.startswith("H85"):
        pytest.skip("the functions are told the byte order")
    value = case.value()
    options = {name: case.options.get(name) for name in ("number_of_frames", "extended_offsets")}
    for source in (value, io.BytesIO(value)):
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            given = []
            try:
                for frame in encaps.generate_frames(source, **options):
                    given.append(frame)  # noqa: PERF402 - those before a fault are wanted
            except EncapsulationError:
                assert case.outcome == "R"
            else:
                assert case.outcome != "R"
                assert bool(caught) is (case.outcome == "W")
                assert len(given) == len(case.frames)
        assert tuple(given) == case.frames[: len(given)]


@every_case
def test_kept(case):
    value = case.value()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            index = FrameIndex(value, **case.options)
        except EncapsulationError:
            return
        again = pickle.loads(pickle.dumps(index))
    assert len(again) == len(index)
    given, *_ = seen(lambda: index)
    assert seen(lambda: again)[0] == given


@pytest.mark.parametrize("case", [case for case in FRAME_CASES if case.outcome != "R"], ids=lambda c: c.name)
def test_from_a_file_that_was_read(case, tmp_path):
    built = next(other for other in catalogue.cases if other.name == case.name).build()
    path = tmp_path / "case.dcm"
    path.write_bytes(built.data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(path)
        assert list(FrameIndex(dataset.PixelData, **case.options)) == list(case.frames)


def test_500_000_empty_fragments_are_found_in_linear_time():
    (case,) = (case for case in FRAME_CASES if case.name.startswith("H83"))
    value = case.value()
    sizes = (62_500, 500_000)
    spent = []
    for count in sizes:
        part = value[: 8 * (count + 1)]
        best = float("inf")
        for _ in range(5):
            start = time.perf_counter()
            assert len(FrameIndex(part, number_of_frames=count)) == count
            best = min(best, time.perf_counter() - start)
        spent.append(best)
    # Eight times as many; what is quadratic takes 64 times as long.
    assert spent[1] < 30 * spent[0]


def test_the_other_byte_order_is_not_guessed_where_neither_is_right():
    for value in (b"", b"\xff\xfe\xe0", b"\xff\xfe\xe0\x01\0\0\0\0"):
        with pytest.raises(EncapsulationError):
            FrameIndex(value)


# ---- tables that are too large to be checked at once ----

#: More frames than a table in memory may have that is checked when it is made.
MANY = 20_000
PLACES = (0, MANY // 2, MANY - 1)


def frame_of(i: int) -> bytes:
    return struct.pack("<Q", i) * 2


def many(wrong: dict[int, int]) -> bytes:
    """Return a value of many frames with some offsets of its table moved."""
    table = np.arange(MANY, dtype="<u4") * 24
    for i, moved in wrong.items():
        table[i] = int(table[i]) + moved
    return E.item(table.tobytes()) + b"".join(E.item(frame_of(i)) for i in range(MANY)) + END


def sources(value: bytes, path: Any) -> list[Any]:
    """Return a value in memory, in a file, mapped, and as a data set has one that it left in its file."""
    path.write_bytes(value)
    with path.open("rb") as file:
        mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    head = part10(before() + after(), JPEG_BASELINE_UID) + E.header(PIXELS, "OB", 0xFFFFFFFF)
    whole = path.with_suffix(".dcm")
    whole.write_bytes(head + value)
    deferred = value_in(dcmread(whole, defer_size=1000)._dict.blocks, len(head), len(value))
    assert deferred.view is None
    return [value, path, mapped, deferred.index_source()]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize(("moved", "counted"), [(24, MANY), (24, None), (-24, MANY), (8, MANY), (1, MANY)])
def test_a_wrong_offset_among_many_never_gives_a_wrong_frame(place, moved, counted, tmp_path):
    if place == 0 and moved < 0:
        pytest.skip("there is no offset below 0")
    value = many({place: moved})
    for source in sources(value, tmp_path / "value"):
        for asked in {max(place - 1, 0), place, min(place + 1, MANY - 1)}:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                try:
                    given = FrameIndex(source, number_of_frames=counted)[asked]
                except EncapsulationError:
                    continue
            assert given == frame_of(asked)


def test_a_table_of_many_frames_that_is_right_is_not_told():
    value = many({})
    index = FrameIndex(value)
    for place in PLACES:
        assert index[place] == frame_of(place)


def test_items_inside_a_fragment_are_no_frames_even_if_a_table_leads_along_them(tmp_path):
    """Frames that are asked for first are held against all that lead to them."""
    inside = b"".join(E.item(b"wrong" * 2) for _ in range(MANY))
    fragments = [b"right" * 2, inside, *[b"right" * 2] * (MANY - 1)]
    offset, table = 0, [0]
    for fragment in fragments:
        offset += 8 + len(fragment)
        table.append(offset)
    begun = table[1] + 8
    wrong = [0, *(begun + 18 * i for i in range(MANY))]
    value = E.item(np.array(wrong, "<u4").tobytes()) + b"".join(map(E.item, fragments)) + END
    memory, _, _, deferred = sources(value, tmp_path / "value")
    for source in (memory, deferred):
        for asked in (MANY, MANY // 2, 2, 1):
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                with pytest.raises(EncapsulationError):
                    FrameIndex(source, number_of_frames=MANY + 5)[asked]
                given = FrameIndex(source, number_of_frames=MANY + 1)
                assert given[asked] == fragments[asked]


def test_fragments_count_where_a_table_of_many_turns_out_to_be_wrong():
    index = FrameIndex(many({MANY // 2: 8}), number_of_frames=MANY)
    assert index[0] == frame_of(0)
    with pytest.warns(DicomReadWarning, match="does not fit the items"):
        assert index[MANY - 1] == frame_of(MANY - 1)
    assert index[MANY // 2] == frame_of(MANY // 2)
    assert index.origin == "one fragment a frame"
