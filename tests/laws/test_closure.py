"""The law of closure: whatever the bytes are, only documented exceptions come out of any entry point."""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from tests.hostile.touching import elements
from tests.laws.inputs import catalogue, mutants, public, several, some

cydicom = pytest.importorskip("cydicom")

from cydicom import charset, config, encaps  # noqa: E402
from cydicom.cli.main import main  # noqa: E402
from cydicom.dataset import Dataset  # noqa: E402
from cydicom.errors import InvalidDicomError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

#: What a caller can expect: the package's own, refusals of values, and what cannot be decoded here.
DOCUMENTED = (InvalidDicomError, ValueError, NotImplementedError)

#: Never, though some are subclasses of the above: they say that something was not thought of.
NEVER = (
    *(struct.error, zlib.error, RecursionError, StopIteration, OverflowError, IndexError, UnicodeError),
    *(SystemError, MemoryError, AssertionError, ZeroDivisionError, KeyError, TypeError, AttributeError),
)


#: Where the caller wants values that break the rules of their VR to raise, pydicom's classes.
WANTED = (KeyError, LookupError, UnicodeDecodeError, OverflowError)


def is_documented(error: BaseException, strict: bool = False) -> bool:
    """Return whether an exception is one that the documentation tells of."""
    if strict and type(error) in WANTED:
        return True
    if type(error).__module__.startswith("cydicom."):
        return isinstance(error, (*DOCUMENTED, RuntimeError, OSError))
    return isinstance(error, DOCUMENTED) and not isinstance(error, NEVER)


class Escaped:
    """The exceptions that came out of entry points and should not have."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.found: list[str] = []

    @contextlib.contextmanager
    def of(self, entry: str, strict: bool = False) -> Iterator[None]:
        """Note what escapes from an entry point."""
        try:
            yield
        except (Exception, SystemExit) as error:
            if not is_documented(error, strict):
                self.found.append(f"{self.name}: {entry}: {type(error).__name__}: {error}")


READS: dict[str, dict[str, Any]] = {
    "force": {"force": True},
    "deferred": {"defer_size": 10},
    "before the pixels": {"stop_before_pixels": True},
    "some tags": {"specific_tags": ["PatientName", "PixelData", 0x00081140]},
}


def pixel_functions(dataset: Any, escaped: Escaped) -> None:
    """Decode pixels, and take encapsulated ones apart in every way."""
    with escaped.of("pixel_array"):
        try:
            _ = dataset.pixel_array
        except AttributeError as error:
            # Without pixel data it is a missing attribute, as in pydicom.
            if "PixelData" in dataset and not type(error).__module__.startswith("cydicom."):
                raise
    try:
        value = dataset.get("PixelData")
    except (InvalidDicomError, ValueError, NotImplementedError):
        return
    if not isinstance(value, bytes):
        return
    for number in (None, 1, 2):
        with escaped.of("generate_frames"):
            for _ in encaps.generate_frames(value, number_of_frames=number):
                pass
        with escaped.of("FrameIndex"):
            list(encaps.FrameIndex(value, number_of_frames=number))
    for function in (encaps.parse_basic_offsets, encaps.parse_fragments):
        with escaped.of(function.__name__):
            function(value)
    with escaped.of("generate_fragments"):
        list(encaps.generate_fragments(value))
    with escaped.of("get_frame"):
        encaps.get_frame(value, 0)


def whole(dataset: Any, escaped: Escaped) -> None:
    """Do everything that there is to do with a data set."""
    with escaped.of("values"):
        for _, owner, tag in (*elements(dataset.file_meta), *elements(dataset)):
            with escaped.of(f"value of {tag}"):
                repr(owner[tag])
                _ = owner[tag].value
    actions: dict[str, Callable[[], Any]] = {
        "str": lambda: str(dataset),
        "walk": lambda: dataset.walk(lambda owner, element: None),
        "iterall": lambda: sum(1 for _ in dataset.iterall()),
        "save_as": lambda: dataset.save_as(io.BytesIO()),
        "save_as, as it is": lambda: dataset.save_as(io.BytesIO(), enforce_file_format=False),
        "to_json": lambda: Dataset.from_json(dataset.to_json()),
        "to_json without what is invalid": lambda: dataset.to_json(suppress_invalid_tags=True),
        "decode": lambda: (
            charset.decode_element(dataset.data_element("PatientName"), ["ascii"])
            if "PatientName" in dataset
            else None
        ),
        "convert to implicit": lambda: dataset.save_as(
            io.BytesIO(), implicit_vr=True, little_endian=True, enforce_file_format=False
        ),
        "group_dataset": lambda: dataset.group_dataset(0x0010),
    }
    for entry, action in actions.items():
        with escaped.of(entry):
            action()
    pixel_functions(dataset, escaped)


def escapes(name: str, data: bytes) -> list[str]:
    """Return the exceptions that escaped from entry points and should not have."""
    escaped = Escaped(name)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with escaped.of("dcmread"):
            whole(cydicom.dcmread(data), escaped)
        for entry, options in READS.items():
            with escaped.of(f"dcmread, {entry}"):
                for _, owner, tag in elements(cydicom.dcmread(io.BytesIO(data), **options)):
                    with escaped.of(f"value of {tag}, {entry}"):
                        _ = owner[tag].value
        for mode in (config.RAISE, config.IGNORE):
            config.settings.reading_validation_mode = mode
            with escaped.of(f"dcmread, validation {mode}", mode == config.RAISE):
                for _, owner, tag in elements(cydicom.dcmread(data)):
                    with escaped.of(f"value of {tag}, validation {mode}", mode == config.RAISE):
                        _ = owner[tag].value
        config.settings.reading_validation_mode = config.WARN
        with escaped.of("read_dataset"):
            from cydicom.filereader import read_dataset

            read_dataset(io.BytesIO(data[132:]), False, True)
    return escaped.found


def all_escapes(inputs: Iterable[tuple[str, bytes]]) -> list[str]:
    """Return what escapes for all of some inputs."""
    return [line for name, data in inputs for line in escapes(name, data)]


@pytest.mark.parametrize("group", ["catalogue", "public"])
def test_only_documented_exceptions_escape(group: str) -> None:
    inputs = {"catalogue": catalogue(heavy=False), "public": public()}[group]
    if not inputs:
        pytest.skip(f"the files of {group} are absent")
    chosen = some(inputs, 5).items()
    assert all_escapes((name, data) for name, build in chosen if len(data := build()) < 1 << 18) == []


def test_only_documented_exceptions_escape_from_mutants() -> None:
    assert all_escapes(mutants(several(60))) == []


@pytest.mark.parametrize("command", ["show", "codify"])
def test_the_command_line_ends_with_a_status(command: str, tmp_path: Path) -> None:
    path = tmp_path / "case.dcm"
    wrong = []
    for name, data in mutants(several(20), seed=7):
        path.write_bytes(data)
        with (
            warnings.catch_warnings(),
            contextlib.redirect_stdout(io.StringIO()),
            contextlib.redirect_stderr(io.StringIO()) as said,
        ):
            warnings.simplefilter("ignore")
            escaped = Escaped(name)
            status: object = 0
            with escaped.of(command):
                try:
                    main([command, str(path)])
                except SystemExit as error:
                    status = error.code
        wrong.extend(escaped.found)
        if status not in (0, None) and not isinstance(status, str) and not said.getvalue():
            wrong.append(f"{name}: status {status} without a word")
    assert wrong == []


def test_a_broken_value_of_a_command_set_does_not_refuse_the_data_set() -> None:
    from tests.corpus.build import EXPLICIT_LITTLE, IMPLICIT_LITTLE, part10

    command = IMPLICIT_LITTLE.element(0x00000110, "US", b"123") + IMPLICIT_LITTLE.element(
        0x00000120, "US", b"12"
    )
    with pytest.warns(UserWarning):
        dataset = cydicom.dcmread(part10(command + EXPLICIT_LITTLE.element(0x00100020, "LO", b"ID")))
    assert dataset.PatientID == "ID"
    assert dataset[0x00000120].value == 0x3231
    for _ in range(2):
        with pytest.raises(ValueError, match="3 bytes"):
            _ = dataset[0x00000110]


@pytest.mark.parametrize("vr", ["OB", "ZZ"])
def test_a_transfer_syntax_that_is_no_uid_is_an_attribute_error(vr: str) -> None:
    from tests.corpus.build import EXPLICIT_LITTLE, part10

    pytest.importorskip("numpy")
    meta = EXPLICIT_LITTLE.element(0x00020010, vr, b"1.2.840.10008.1.2.1\0")
    pixels = EXPLICIT_LITTLE.element(0x7FE00010, "OW", bytes(4))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = cydicom.dcmread(part10(pixels, meta=meta))
        with pytest.raises(AttributeError, match="no UID"):
            _ = dataset.pixel_array
