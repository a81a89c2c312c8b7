"""Reading: `dcmread` of the named files, of the whole corpus, of large headers, and taking values."""

from __future__ import annotations

import io
import math
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from benchmarks import corpus
from benchmarks.libraries import (
    CEILING,
    CYDICOM,
    DICOMSDL,
    PYDICOM,
    Dicomsdl,
    all_libraries,
    dataset_libraries,
    failures,
    installed,
    read_bytes,
    texts,
)
from benchmarks.rows import (
    AtMost,
    Bar,
    Case,
    FasterThan,
    Figure,
    Row,
    Verdict,
    WithinCeiling,
    time_side,
    times_faster,
)
from benchmarks.timing import interleave

NAMED = {"ct": "CT_small.dcm", "mr": "MR_small.dcm", "rtplan": "rtplan.dcm", "dicomdir": "DICOMDIR"}
TEN_KEYWORDS = (
    "PatientName",
    "PatientID",
    "StudyInstanceUID",
    "SeriesInstanceUID",
    "SOPInstanceUID",
    "Modality",
    "Rows",
    "Columns",
    "PixelSpacing",
    "ImagePositionPatient",
)
EARLY_KEYWORDS = ("PatientID", "Modality", "StudyInstanceUID", "SeriesInstanceUID")
# A reader takes blocks, for calls are slow: it may hold this much more than it was asked for.
READ_AHEAD = 64 * 1024
WHOLE_READ = (FasterThan(PYDICOM, 40), FasterThan(DICOMSDL, 3), WithinCeiling(2.5))


# --- dcmread(path) -----------------------------------------------------------------------------------


def read_case(name: str) -> Case:
    """Return `dcmread(path)` of one of the named files."""
    found = corpus.named(NAMED[name])
    path = str(found)
    libraries = all_libraries()
    sides: dict[str, Callable[..., object]] = {CEILING: partial(read_bytes, path)}
    sides |= {key: partial(library.read, path) for key, library in libraries.items()}
    answers = {key: partial(library.count, path) for key, library in libraries.items()}
    count = next(iter(answers.values()))() if answers else 0
    shape = f"{found.name}, {count} elements"
    return Case(f"read-{name}", "dcmread(path)", shape, found.stat().st_size, sides, answers, WHOLE_READ)


def _corpus_sides(path: Path, with_ceiling: bool) -> tuple[dict[str, Callable[..., object]], str]:
    """Return the sides for one file, and what is wrong: '' or whose answer."""
    text = str(path)
    sides: dict[str, Callable[..., object]] = {}
    answers: dict[str, list[int]] = {}
    for name, library in dataset_libraries().items():
        for force in (False, True):
            read = partial(library.dcmread, text, force=True) if force else partial(library.dcmread, text)
            try:
                dataset = read()
            except failures():
                continue
            sides[name] = read
            answers[name] = [*map(int, dataset.file_meta.keys()), *map(int, dataset.keys())]
            break
    if with_ceiling:
        sides[CEILING] = partial(read_bytes, text)
    # More than pydicom's is no fault: of some truncated files it keeps nothing.
    if CYDICOM in answers and PYDICOM in answers and not set(answers[PYDICOM]) <= set(answers[CYDICOM]):
        return sides, "elements are missing that pydicom reads"
    if PYDICOM in answers and CYDICOM not in answers and installed(CYDICOM):
        return sides, "not read by cydicom"
    return sides, ""


def _each_file(paths: list[Path], seconds: float) -> Iterator[tuple[Path, dict[str, Figure], str]]:
    """Yield the figures of every file that pydicom reads."""
    for path in paths:
        sides, fault = _corpus_sides(path, with_ceiling=True)
        if PYDICOM in sides:
            timings = interleave(sides, seconds=seconds)
            yield path, {name: Figure.of(timing) for name, timing in timings.items()}, fault


def _geometric_mean(numbers: list[float]) -> float:
    return math.exp(sum(map(math.log, numbers)) / len(numbers))


def corpus_row(scale: float = 1.0, seconds: float = 0.06) -> Row:
    """Return `dcmread(path)` of every file of the packages: the worst one is judged."""
    factor = 20.0
    paths = list(corpus.dicom_files())
    measured = list(_each_file(paths, seconds * scale))
    nbytes = sum(path.stat().st_size for path in paths)
    row = Row("corpus", "dcmread(path), every file", f"{len(measured)} files", nbytes)
    row.faults = [f"{corpus.label(path)}: {fault}" for path, _, fault in measured if fault]
    ratios = [
        (ratio, path, figures)
        for path, figures, _ in measured
        if (ratio := times_faster(figures, PYDICOM)) is not None
    ]
    bar = f"worst >= {factor:g}x pydicom"
    if not ratios:
        row.verdicts.append(Verdict(bar, None, None))
        return row
    ratios.sort(key=lambda entry: entry[0])
    worst, path, row.figures = ratios[0]
    row.verdicts.append(Verdict(bar, worst, worst >= factor))
    below = [entry for entry in ratios if entry[0] < factor]
    beyond = [entry for entry in below if _pydicom_over_ceiling(entry[2]) < factor]
    row.notes.append(f"figures of the worst file, {corpus.label(path)}")
    row.notes.append(
        f"geometric mean {_geometric_mean([entry[0] for entry in ratios]):.1f}x, {len(below)} files below "
        f"{factor:g}x; for {len(beyond)} of them open().read() alone is below {factor:g}x"
    )
    within = [entry for entry in ratios if _pydicom_over_ceiling(entry[2]) >= factor]
    row.notes += [_corpus_line("worst", entry) for entry in ratios[:5]]
    row.notes += [_corpus_line("worst that open().read() leaves room for", entry) for entry in within[:5]]
    return row


def _corpus_line(rank: str, entry: tuple[float, Path, dict[str, Figure]]) -> str:
    """Return one file's figures as a remark."""
    ratio, path, figures = entry
    return (
        f"{rank}: {ratio:.1f}x {corpus.label(path)} ({path.stat().st_size:,} bytes): pydicom "
        f"{figures[PYDICOM].minimum:.1f}, cydicom {figures[CYDICOM].minimum:.1f}, open().read() "
        f"{figures[CEILING].minimum:.1f} us, which is {_pydicom_over_ceiling(figures):.1f}x"
    )


def _pydicom_over_ceiling(figures: dict[str, Figure]) -> float:
    return figures[PYDICOM].minimum / figures[CEILING].minimum


def large_files_row(scale: float = 1.0, seconds: float = 0.4) -> Row:
    """Return `dcmread(path)` of the corpus files of 0.5 to 2 MB against reading their bytes."""
    factor = 1.3
    paths = [path for path in corpus.dicom_files() if 500_000 <= path.stat().st_size <= 2_100_000]
    row = Row(
        "large-files",
        "dcmread(path), files of 0.5 to 2 MB",
        f"{len(paths)} files",
        sum(path.stat().st_size for path in paths),
    )
    measured = list(_each_file(paths, seconds * scale))
    row.faults = [f"{corpus.label(path)}: {fault}" for path, _, fault in measured if fault]
    bar = f"worst <= {factor:g}x ceiling"
    ratios = []
    for path, figures, _ in measured:
        verdict = WithinCeiling(factor).judge(figures, "us")
        if verdict.found is not None:
            ratios.append((verdict.found, path, figures))
    if not ratios:
        row.verdicts.append(Verdict(bar, None, None))
        return row
    ratios.sort(key=lambda entry: -entry[0])
    worst, path, row.figures = ratios[0]
    row.verdicts.append(Verdict(bar, worst, worst <= factor))
    mean = _geometric_mean([entry[0] for entry in ratios])
    row.notes.append(
        f"figures of the worst file, {corpus.label(path)}; geometric mean {mean:.2f}x the ceiling"
    )
    for ratio, path, figures in ratios[:5]:
        row.notes.append(
            f"{ratio:.2f}x {corpus.label(path)} ({path.stat().st_size:,} bytes): cydicom "
            f"{figures[CYDICOM].minimum:.1f}, open().read() {figures[CEILING].minimum:.1f} us"
        )
    return row


# --- values ------------------------------------------------------------------------------------------


def _plain(value: Any) -> object:
    """Return a value in a form that libraries with other classes can be compared in."""
    if isinstance(value, int | float):
        return float(value)
    if isinstance(value, str) or not hasattr(value, "__iter__") or hasattr(value, "family_name"):
        return str(value)
    return [_plain(part) for part in value]


def ten_values_case() -> Case:
    """Return a read that stops before the pixels, and ten values by keyword."""
    found = corpus.named(NAMED["ct"])
    path = str(found)
    libraries = all_libraries()
    sides: dict[str, Callable[..., object]] = {
        name: partial(library.values, path, TEN_KEYWORDS) for name, library in libraries.items()
    }
    answers: dict[str, Callable[[], object]] = {
        name: partial(_plain_values, sides[name]) for name in libraries
    }
    peer = libraries.get(DICOMSDL)
    note = ""
    if isinstance(peer, Dicomsdl):
        sides["dicomsdl getValues"] = partial(peer.values_in_one_call, path, TEN_KEYWORDS)
        note = "dicomsdl is judged by attribute access, as the others; its call for all ten stands beside it"
    bars = (FasterThan(PYDICOM, 40), FasterThan(DICOMSDL, 4))
    return Case(
        "ten-values",
        "stop_before_pixels, ten values by keyword",
        f"{found.name}, {len(TEN_KEYWORDS)} values",
        found.stat().st_size,
        sides,
        answers,
        bars,
        note=note,
    )


def _plain_values(read: Callable[..., object]) -> object:
    return _plain(read())


def touch_case(name: str) -> Case:
    """Return a read that asks every element for its value, sequences included."""
    found = corpus.named(NAMED[name])
    path = str(found)
    libraries = dataset_libraries()
    sides = {key: partial(library.touch, path) for key, library in libraries.items()}
    answers = {key: partial(_all_texts, library.read, path) for key, library in libraries.items()}
    count = next(iter(sides.values()))() if sides else 0
    shape = f"{found.name}, {count} values"
    bars = (FasterThan(PYDICOM, 15),)
    return Case(
        f"touch-{name}", "dcmread, touch every value", shape, found.stat().st_size, sides, answers, bars
    )


def _all_texts(read: Callable[[str], Any], path: str) -> list[str]:
    dataset = read(path)
    return [*texts(dataset.file_meta), *texts(dataset)]


# --- enhanced multi-frame ----------------------------------------------------------------------------

SMALL, LARGE = 12_000, 180_000
MINUTES_SCALE = 2.0
FASTER_OPEN = FasterThan(PYDICOM, 100)
PER_ITEM_OPEN = 0.2
OTHER_ITEM = 20.0


def _frame(dataset: Any, index: int) -> tuple[Any, Any]:
    """Return position and dimension indices of one frame."""
    frame = dataset.PerFrameFunctionalGroupsSequence[index]
    return (
        frame.PlanePositionSequence[0].ImagePositionPatient,
        frame.FrameContentSequence[0].DimensionIndexValues,
    )


def _frame_answer(read: Callable[[str], Any], path: str, indices: tuple[int, ...]) -> object:
    dataset = read(path)
    count = len(dataset.PerFrameFunctionalGroupsSequence)
    found = []
    for index in indices:
        position, dimensions = _frame(dataset, index)
        found.append(([float(number) for number in position], [int(number) for number in dimensions]))
    return count, found


def _expected_frames(count: int, indices: tuple[int, ...]) -> object:
    return count, [(corpus.frame_position(index), corpus.frame_indices(index)) for index in indices]


def _checked(count: int) -> tuple[int, ...]:
    return (0, count // 2, count - 1)


def _answers(count: int, path: str) -> dict[str, Callable[[], object]]:
    """Return what the sides say of three frames; pydicom only where that is no minute."""
    return {
        name: partial(_frame_answer, library.read, path, _checked(count))
        for name, library in dataset_libraries().items()
        if name == CYDICOM or count == SMALL
    }


def open_case(count: int, form: corpus.Lengths, with_pydicom: bool = True) -> Case:
    """Return opening an enhanced multi-frame file, nothing touched."""
    synthetic = corpus.enhanced(count, form)
    path = str(synthetic.path())
    sides: dict[str, Callable[..., object]] = {CEILING: partial(read_bytes, path)}
    sides |= {name: partial(library.read, path) for name, library in all_libraries().items()}
    bars: tuple[Bar, ...] = (AtMost(PER_ITEM_OPEN),)
    note = ""
    if not with_pydicom:
        sides.pop(PYDICOM, None)
    elif form is corpus.Lengths.DEFINED:
        note = "pydicom skips a sequence of defined length as well: the next row is where it parses"
    else:
        bars += (FASTER_OPEN,)
    return Case(
        f"open-{count}-{form.value}",
        "dcmread(path), enhanced multi-frame",
        synthetic.shape,
        Path(path).stat().st_size,
        sides,
        _answers(count, path),
        bars,
        expected=_expected_frames(count, _checked(count)),
        items=count,
        seconds=2.0,
        note=note,
    )


def open_large_undefined_row(scale: float = 1.0) -> Row:
    """Return opening 180,000 items of undefined lengths, which alone takes pydicom a minute.

    Unless the report is given twice its time, pydicom's figure is the one an item of the small file;
    on the large one it was found to be higher.
    """
    form = corpus.Lengths.UNDEFINED
    if scale >= MINUTES_SCALE:
        return open_case(LARGE, form).measure(scale)
    row = open_case(LARGE, form, with_pydicom=False).measure(scale)
    libraries = dataset_libraries()
    if PYDICOM in libraries:
        small = str(corpus.enhanced(SMALL, form).path())
        timing = interleave({PYDICOM: partial(libraries[PYDICOM].read, small)}, seconds=3.0)[PYDICOM]
        row.figures[PYDICOM] = Figure.of(timing, 1 / SMALL)
        row.notes.append(f"pydicom by the item of {SMALL:,}; --scale 2 has it read this file, for a minute")
    return row.judge(FASTER_OPEN)


def open_and_first_case(count: int) -> Case:
    """Return opening a file of defined lengths and taking the first frame's values."""
    synthetic = corpus.enhanced(count, corpus.Lengths.DEFINED)
    path = str(synthetic.path())

    def first(read: Callable[[str], Any]) -> object:
        return _frame(read(path), 0)

    return Case(
        f"open-first-{count}-defined",
        "dcmread(path) and the first item's values",
        synthetic.shape,
        Path(path).stat().st_size,
        {name: partial(first, library.read) for name, library in dataset_libraries().items()},
        _answers(count, path),
        (FASTER_OPEN, AtMost(2 * PER_ITEM_OPEN)),
        expected=_expected_frames(count, _checked(count)),
        items=count,
        seconds=2.0,
    )


def first_item_case(count: int, form: corpus.Lengths) -> Case:
    """Return taking the first item's values of an opened file: what that costs more."""
    synthetic = corpus.enhanced(count, form)
    path = str(synthetic.path())
    libraries = {name: library for name, library in dataset_libraries().items() if name == CYDICOM}
    return Case(
        f"first-{count}-{form.value}",
        "the first item's values, of an opened dataset",
        synthetic.shape,
        Path(path).stat().st_size,
        {name: lambda dataset: _frame(dataset, 0) for name in libraries},
        {},
        (AtMost(PER_ITEM_OPEN),),
        prepare={name: partial(library.read, path) for name, library in libraries.items()},
        items=count,
        seconds=1.5,
    )


def other_item_case(count: int, form: corpus.Lengths) -> Case:
    """Return taking the values of items that nobody touched, when the first one was."""
    synthetic = corpus.enhanced(count, form)
    path = str(synthetic.path())
    return Case(
        f"other-{count}-{form.value}",
        "any other item's values, the first touched before",
        synthetic.shape,
        Path(path).stat().st_size,
        {
            name: partial(next, _untouched_frames(library.read, path, count))
            for name, library in dataset_libraries().items()
            if name == CYDICOM
        },
        {},
        (AtMost(OTHER_ITEM),),
        # Short, so that the items last: each call takes one that is new.
        seconds=0.05,
    )


def _untouched_frames(read: Callable[[str], Any], path: str, count: int) -> Iterator[object]:
    """Yield the values of ever new frames, far from each other, the last one first."""
    step = 7919  # prime, and no divisor of the counts used: every index comes once
    while True:
        dataset = read(path)
        _frame(dataset, 0)
        index = count - 1
        while index:
            yield _frame(dataset, index)
            index = (index + step) % count


# --- specific_tags -----------------------------------------------------------------------------------


class CountingFile(io.FileIO):
    """A file that counts the bytes and the calls of its readers."""

    nbytes = 0
    calls = 0

    def read(self, size: int | None = -1, /) -> Any:
        """Return the next bytes, counted."""
        found = super().read(-1 if size is None else size)
        self.nbytes += len(found or b"")
        self.calls += 1
        return found

    def readall(self) -> Any:
        """Return the rest, counted."""
        found = super().readall()
        self.nbytes += len(found or b"")
        self.calls += 1
        return found

    def readinto(self, buffer: Any, /) -> Any:
        """Fill the buffer, counted."""
        count = super().readinto(buffer)
        self.nbytes += count or 0
        self.calls += 1
        return count


def _early_values(dcmread: Any, source: Any) -> list[str]:
    dataset = dcmread(source, specific_tags=list(EARLY_KEYWORDS))
    return [str(getattr(dataset, keyword)) for keyword in EARLY_KEYWORDS]


def early_tags_case() -> Case:
    """Return four early elements of a large file by `specific_tags`."""
    path = str(corpus.LARGE.path())
    sides: dict[str, Callable[..., object]] = {
        name: partial(_early_values, library.dcmread, path) for name, library in dataset_libraries().items()
    }
    answers: dict[str, Callable[[], object]] = dict(sides)
    peer = all_libraries().get(DICOMSDL)
    if isinstance(peer, Dicomsdl):
        dicomsdl_open = peer.open

        def until() -> list[str]:
            dataset = dicomsdl_open(path, 0x0020000E)
            return [str(getattr(dataset, keyword)) for keyword in EARLY_KEYWORDS]

        sides[DICOMSDL] = answers[DICOMSDL] = until
    end = corpus.early_tags_end()

    def head() -> bytes:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - as in read_bytes
            return file.read(end)

    sides[CEILING] = head
    return Case(
        "early-tags",
        "specific_tags, four early elements",
        corpus.LARGE.shape,
        Path(path).stat().st_size,
        sides,
        answers,
        note=f"the ceiling reads the {end:,} bytes up to the last wanted element and no more",
    )


def early_tags_bytes_row(scale: float = 1.0) -> Row:
    """Return how many bytes that takes from a file object."""
    path = corpus.LARGE.path()
    end = corpus.early_tags_end()
    row = Row(
        "early-tags-bytes",
        "the same through a file object: bytes read",
        corpus.LARGE.shape,
        path.stat().st_size,
        unit="bytes",
    )
    calls = []
    for name, library in dataset_libraries().items():
        with CountingFile(path) as file:
            _early_values(library.dcmread, file)
            row.figures[name] = Figure(file.nbytes, file.nbytes)
            calls.append(f"{name} {file.calls}")
    row.notes.append(
        f"the last wanted element ends at byte {end:,}; a read-ahead of {READ_AHEAD:,} is allowed for; "
        f"read calls: {', '.join(calls)}"
    )
    return row.judge(AtMost(end + READ_AHEAD))


# --- the rows of the report --------------------------------------------------------------------------


def rows() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row, by its name, in the order of the report."""

    def of(case: Callable[..., Case], *arguments: Any) -> Callable[[float], Row]:
        return lambda scale: case(*arguments).measure(scale)

    made: dict[str, Callable[[float], Row]] = {f"read-{name}": of(read_case, name) for name in NAMED}
    made["corpus"] = corpus_row
    made["large-files"] = large_files_row
    made["ten-values"] = of(ten_values_case)
    made |= {f"touch-{name}": of(touch_case, name) for name in NAMED}
    for count in (SMALL, LARGE):
        for form in corpus.Lengths:
            if form is corpus.Lengths.MIXED and count == LARGE:
                continue
            made[f"open-{count}-{form.value}"] = of(open_case, count, form)
            if form is corpus.Lengths.DEFINED:
                made[f"open-first-{count}-defined"] = of(open_and_first_case, count)
            made[f"first-{count}-{form.value}"] = of(first_item_case, count, form)
            made[f"other-{count}-{form.value}"] = of(other_item_case, count, form)
    made[f"open-{LARGE}-undefined"] = open_large_undefined_row
    made["early-tags"] = of(early_tags_case)
    made["early-tags-bytes"] = early_tags_bytes_row
    return made


# --- the same under pytest-benchmark -----------------------------------------------------------------

CASES: dict[str, Callable[[], Case]] = {f"read-{name}": partial(read_case, name) for name in NAMED}
CASES["ten-values"] = ten_values_case
CASES |= {f"touch-{name}": partial(touch_case, name) for name in NAMED}
CASES |= {f"open-{SMALL}-{form.value}": partial(open_case, SMALL, form) for form in corpus.Lengths}
CASES[f"open-first-{SMALL}-defined"] = partial(open_and_first_case, SMALL)
CASES["early-tags"] = early_tags_case


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("side", [CEILING, PYDICOM, DICOMSDL, CYDICOM])
@pytest.mark.parametrize("name", CASES)
def test_read(benchmark: Any, name: str, side: str) -> None:
    """Time one side of a case, once its answers agree."""
    try:
        case = CASES[name]()
    except corpus.MissingInput as missing:
        pytest.skip(str(missing))
    time_side(benchmark, name, case, side, rounds=3 if side == PYDICOM and case.items else None)
