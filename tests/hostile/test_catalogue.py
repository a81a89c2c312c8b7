"""Every case of the catalogue is read, walked, printed and touched: the sound survives, faults are told."""

from __future__ import annotations

import contextlib
import io
import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus.hostile import CASES, Built, Case
from tests.hostile.touching import touch_values, value_at

cydicom = pytest.importorskip("cydicom")
dcmread = pytest.importorskip("cydicom.filereader").dcmread

from cydicom.errors import DicomReadWarning, InvalidDicomError  # noqa: E402

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = ("path", "bytes", "file")


def opened(source: str, data: bytes, folder: Path) -> Any:
    if source == "bytes":
        return data
    if source == "file":
        return io.BytesIO(data)
    path = folder / "case.dcm"
    path.write_bytes(data)
    return path


class Outcome:
    """One read of a case and everything that followed: the dataset or the error, and all warnings."""

    def __init__(self, case: Case, built: Built, source: Any) -> None:
        self.case = case
        self.built = built
        self.error: InvalidDicomError | None = None
        self.refused: dict[Any, Exception] = {}
        self.dataset: Any = None
        with warnings.catch_warnings(record=True) as self.at_read:
            warnings.simplefilter("always")
            try:
                self.dataset = dcmread(source, **case.options)
            except InvalidDicomError as error:
                self.error = error
                return
        with warnings.catch_warnings(record=True) as self.at_touch:
            warnings.simplefilter("always")
            try:
                self.touch()
            except InvalidDicomError as error:
                self.error = error

    def touch(self) -> None:
        if self.case.heavy:
            return
        self.refused = touch_values(self.dataset)
        for whole in (self.walk, lambda: str(self.dataset), lambda: repr(self.dataset)):
            try:
                whole()
            except (ValueError, NotImplementedError):
                if not self.refused:
                    raise

    def walk(self) -> None:
        self.dataset.walk(lambda dataset, element: None)

    @property
    def warned(self) -> list[warnings.WarningMessage]:
        return [*self.at_read, *self.at_touch]


def own(messages: list[warnings.WarningMessage]) -> list[warnings.WarningMessage]:
    return [message for message in messages if issubclass(message.category, DicomReadWarning)]


def check_error(outcome: Outcome) -> None:
    error = outcome.error
    assert set("RL") & set(outcome.case.outcome), f"{type(error).__name__}: {error}"
    assert str(error), "an error says what is wrong"
    offset = getattr(error, "offset", None)
    if offset is not None:
        assert 0 <= offset <= len(outcome.built.data)


def check_survivors(outcome: Outcome) -> None:
    case, dataset = outcome.case, outcome.dataset
    kept = {}
    for path in case.keep:
        try:
            kept[path] = value_at(dataset, path)
        except (KeyError, IndexError):
            kept[path] = "lost"
    assert kept == case.keep
    if case.only:
        allowed = {path[0] for path in case.keep} | case.also
        assert {f"{int(tag):08X}" for tag in list(dataset.keys()) if int(tag) not in allowed} == set()


def check_refusals(outcome: Outcome) -> None:
    case = outcome.case
    assert set(outcome.refused) >= case.refuses
    assert set(outcome.refused) <= case.refuses | case.may_refuse, outcome.refused
    for path in case.refuses:
        for _ in range(2):
            with pytest.raises(ValueError):
                value_at(outcome.dataset, path)


def check_report(outcome: Outcome) -> None:
    case, built = outcome.case, outcome.built
    report = outcome.dataset.read_report
    told = own(outcome.warned)
    assert len(own(outcome.at_read)) <= 1, [str(message.message) for message in own(outcome.at_read)]
    assert len(told) <= 2, "one warning for the read, and at most one for what is scanned later"
    if case.outcome == "A" or (not report and "A" in case.outcome):
        assert [str(message.message) for message in told] == []
        if case.kinds and "W" not in case.outcome:
            assert case.kinds & {entry.kind for entry in report}
        elif not case.kinds:
            assert report == ()
        return
    if case.by_value and any(issubclass(message.category, UserWarning) for message in outcome.warned):
        return
    assert report, "a fault is reported"
    assert told or case.by_value, "a fault is warned of"
    for entry in report:
        assert isinstance(entry.kind, str)
        assert isinstance(entry.message, str)
        assert entry.message
        assert 0 <= entry.offset <= len(built.data)
        assert entry.nbytes >= 0
    matching = [entry for entry in report if not case.kinds or entry.kind in case.kinds]
    assert matching, f"kinds {sorted(case.kinds)}, reported {report}"
    if built.first is not None:
        assert any(built.first <= entry.offset <= built.last for entry in matching), matching
    if case.nbytes is not None:
        assert case.nbytes in {entry.nbytes for entry in matching}, matching


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_case(case: Case, source: str, tmp_path: Path) -> None:
    if case.heavy and source == "file":
        pytest.skip("large cases are read from a path and from bytes only")
    built = case.build()
    outcome = Outcome(case, built, opened(source, built.data, tmp_path))
    if outcome.error is not None:
        check_error(outcome)
        return
    assert set(case.outcome) & set("AW"), "must be refused"
    check_refusals(outcome)
    check_survivors(outcome)
    check_report(outcome)
    if case.check is not None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            case.check(outcome.dataset)


LIGHT = [case for case in CASES if not case.heavy and not set(case.outcome) & set("RL")]


@pytest.mark.parametrize("case", LIGHT, ids=lambda case: case.name)
def test_a_fault_is_told_once(case: Case) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(case.build().data, **case.options)
        touch_values(dataset)
        report = dataset.read_report
    with warnings.catch_warnings(record=True) as again:
        warnings.simplefilter("always")
        touch_values(dataset)
    assert own(again) == []
    assert dataset.read_report == report


@pytest.mark.parametrize("case", [case for case in LIGHT if case.outcome == "W" and not case.by_value][::7])
def test_a_warning_as_error_loses_nothing_but_that_read(case: Case) -> None:
    data = case.build().data
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with contextlib.suppress(UserWarning):
            touch_values(dcmread(data, **case.options))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(data, **case.options)
    for path, value in case.keep.items():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            assert value_at(dataset, path) == value


@pytest.mark.parametrize("case", [case for case in CASES if case.raw], ids=lambda case: case.name)
def test_the_bytes_of_a_faulty_value_stay_reachable(case: Case) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(case.build().data)
    assert {tag: dataset.get_item(tag).value for tag in case.raw} == case.raw


@pytest.mark.parametrize("case", LIGHT, ids=lambda case: case.name)
def test_the_tag_of_an_entry_is_a_tag(case: Case) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = dcmread(case.build().data, **case.options)
        touch_values(dataset)
    kinds = {type(entry.tag).__name__ for entry in dataset.read_report}
    assert kinds <= {"BaseTag", "NoneType"}


AT_THE_END = [case for case in CASES if case.name.split("-")[0] in ("H16", "H17", "H18", "H19", "H20", "H32")]


class Unseekable(io.RawIOBase):
    """A stream that can only be read forwards, like a pipe or a socket."""

    def __init__(self, data: bytes) -> None:
        self.left = memoryview(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        count = min(len(buffer), len(self.left), 100)
        buffer[:count] = self.left[:count]
        self.left = self.left[count:]
        return count


def told(source: Any, **options: Any) -> tuple[list[tuple[Any, ...]], int]:
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always")
        dataset = dcmread(source, **options)
    return [(e.kind, e.offset, e.nbytes, e.tag) for e in dataset.read_report], len(own(messages))


@pytest.mark.parametrize("case", AT_THE_END, ids=lambda case: case.name)
@pytest.mark.parametrize(
    "options",
    [{"defer_size": 2}, {"specific_tags": [0x7FE00010, 0x00321060, 0x00181FFF, 0x00420011, 0xFFFFFFFF]}],
    ids=["defer_size", "specific_tags"],
)
def test_options_do_not_change_the_report(case: Case, options: dict[str, Any], tmp_path: Path) -> None:
    data = case.build().data
    expected = told(data)
    assert told(opened("path", data, tmp_path), **options) == expected
    assert told(io.BytesIO(data), **options) == expected


@pytest.mark.parametrize("case", AT_THE_END, ids=lambda case: case.name)
def test_a_stream_without_seek_gets_the_same_report(case: Case) -> None:
    data = case.build().data
    assert told(Unseekable(data)) == told(data)


@pytest.mark.parametrize(
    "case", [case for case in AT_THE_END if "H20" in case.name], ids=lambda case: case.name
)
def test_stopping_before_the_pixels_reports_what_was_read(case: Case, tmp_path: Path) -> None:
    data = case.build().data
    assert told(opened("path", data, tmp_path), stop_before_pixels=True) == told(data)
