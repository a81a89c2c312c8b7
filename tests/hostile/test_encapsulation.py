"""Frames of broken encapsulated pixel data, H75 to H85: the right one, or refused; never a wrong one."""

from __future__ import annotations

import io
import pickle
import time
import warnings
from typing import Any

import pytest

from cydicom import dcmread, encaps
from cydicom.encaps import FrameIndex
from cydicom.errors import DicomReadWarning, EncapsulationError
from tests.corpus.broken_encapsulation import FRAME_CASES, PIXELS, FrameCase, catalogue

every_case = pytest.mark.parametrize("case", FRAME_CASES, ids=lambda case: case.name)


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
        for i in range(count):
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
    assert count == len(given) == len(case.frames)
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
