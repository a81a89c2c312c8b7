"""The readers of parts of a file object, against pydicom: values, positions afterwards, exceptions."""

from __future__ import annotations

import io
import os
import warnings
from typing import TYPE_CHECKING, Any

import pydicom.dataset
import pydicom.filereader
import pytest

from cydicom import filereader
from cydicom.dataelem import RawDataElement
from cydicom.errors import DicomReadWarning, InvalidDicomError
from cydicom.sequence import Sequence
from cydicom.tag import BaseTag
from tests.corpus.build import (
    EXPLICIT_BIG,
    EXPLICIT_LITTLE,
    IMPLICIT_LITTLE,
    ITEM_DELIMITER,
    SEQUENCE_DELIMITER,
    UNDEFINED,
    Encoding,
    file_meta,
    group_length,
    part10,
    uid,
)
from tests.reference.oracle import described

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CHARSET, MODALITY, NAME, SEQUENCE, OTHER = 0x00080005, 0x00080060, 0x00100010, 0x00081115, 0x00400275
PIXELS = 0x7FE00010
ENCODINGS = pytest.mark.parametrize(
    "encoding",
    [EXPLICIT_LITTLE, EXPLICIT_BIG, IMPLICIT_LITTLE],
    ids=["explicit-little", "explicit-big", "implicit-little"],
)


def named(options: dict[str, Any]) -> str:
    return " ".join(options) or "nothing"


def dataset(encoding: Encoding) -> bytes:
    """Return a data set with a sequence in either form, text that is not ASCII, and pixel data."""
    first = encoding.item(encoding.element(NAME, "PN", b"A^B "), undefined=True)
    second = encoding.item(encoding.element(0x00100020, "LO", b"ID"))
    return b"".join(
        (
            encoding.element(CHARSET, "CS", b"ISO_IR 192"),
            encoding.element(MODALITY, "CS", b"CT"),
            encoding.sequence(SEQUENCE, [first, second], undefined=True),
            encoding.element(NAME, "PN", "D\xf6^J "),
            encoding.sequence(OTHER, [encoding.item(encoding.number(0x00280010, "US", 5))]),
            encoding.element(PIXELS, "OW", bytes(20)),
        )
    )


def outcome(module: Any, function: Callable[[Any, Any], Any], data: bytes, start: int) -> Any:
    """Return what a reader gives or raises, and where it leaves the file object."""
    file = io.BytesIO(data)
    file.seek(start)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            answer = described(function(module, file))
        except (OSError, pydicom.errors.InvalidDicomError, InvalidDicomError) as fault:
            answer = "raises", type(fault).__name__
    return answer, file.tell()


def same(function: Callable[[Any, Any], Any], data: bytes, start: int = 0) -> Any:
    """Assert that a call of both packages' readers has the same outcome, and return ours."""
    theirs = outcome(pydicom.filereader, function, data, start)
    ours = outcome(filereader, function, data, start)
    assert ours == theirs
    return ours


# Data sets.


@ENCODINGS
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"bytelength": 28},
        {"bytelength": 0},
        {"bytelength": 10**6},
        {"bytelength": UNDEFINED},
        {"at_top_level": False},
        {"specific_tags": [NAME]},
        {"specific_tags": []},
        {"specific_tags": [0xFFFFFFFE]},
        {"parent_encoding": "utf8"},
        {"parent_encoding": ["utf8"]},
        {"stop_when": lambda tag, vr, length: tag == NAME},
        {"stop_when": lambda tag, vr, length: length == UNDEFINED},
        {"stop_when": lambda tag, vr, length: True},
        {"stop_when": lambda tag, vr, length: False},
    ],
    ids=named,
)
@pytest.mark.parametrize("start", [0, 4])
def test_read_dataset(encoding: Encoding, options: dict[str, Any], start: int) -> None:
    data = b"\xff" * start + dataset(encoding)
    same(lambda m, file: m.read_dataset(file, encoding.implicit, encoding.little, **options), data, start)


@ENCODINGS
@pytest.mark.parametrize("end", [b"", b"\0" * 3], ids=["nothing", "three bytes"])
def test_read_dataset_ends_at_an_item_delimiter(encoding: Encoding, end: bytes) -> None:
    data = dataset(encoding) + encoding.delimiter(ITEM_DELIMITER)
    _, position = same(
        lambda m, file: m.read_dataset(file, encoding.implicit, encoding.little),
        data + dataset(encoding) + end,
    )
    assert position == len(data)


def test_read_dataset_of_nothing_is_empty() -> None:
    same(lambda m, file: m.read_dataset(file, False, True), b"")


@ENCODINGS
def test_read_dataset_takes_the_vr_form_that_it_finds(encoding: Encoding) -> None:
    file = io.BytesIO(dataset(encoding))
    with pytest.warns(UserWarning, match="VR at offset 0"):
        found = filereader.read_dataset(file, not encoding.implicit, encoding.little)
    assert found.Modality == "CT"
    assert file.tell() == len(dataset(encoding))


def test_text_of_a_data_set_without_charset_is_its_parents() -> None:
    data = EXPLICIT_LITTLE.element(NAME, "PN", "D\xf6^J ")
    for encoding in ("utf8", ["utf8"]):
        answer, _ = same(
            lambda m, file, e=encoding: m.read_dataset(file, False, True, parent_encoding=e), data
        )
        assert "D\xf6^J" in str(answer)


def test_a_length_that_ends_inside_an_element_is_kept_to() -> None:
    file = io.BytesIO(dataset(EXPLICIT_LITTLE))
    with pytest.warns(DicomReadWarning):
        found = filereader.read_dataset(file, False, True, bytelength=30)
    assert list(found.keys()) == [CHARSET, MODALITY]
    assert file.tell() == 30


@pytest.mark.parametrize("cut", [1, 5, 22, 25, 28, 30])
def test_a_data_set_that_is_cut_short_keeps_what_was_sound(cut: int) -> None:
    file = io.BytesIO(dataset(EXPLICIT_LITTLE)[:-cut])
    with pytest.warns(DicomReadWarning):
        found = filereader.read_dataset(file, False, True)
    assert found.PatientName == "D\xf6^J"
    assert (PIXELS in found) == (cut < 21)


def test_deferred_values_of_a_data_set_can_be_read() -> None:
    file = io.BytesIO(dataset(EXPLICIT_LITTLE))
    found = filereader.read_dataset(file, False, True, defer_size=8)
    assert found.PixelData == bytes(20)
    assert file.tell() == len(dataset(EXPLICIT_LITTLE))


# Sequences and items.


def items(encoding: Encoding) -> list[bytes]:
    content = encoding.element(NAME, "PN", b"A^B ")
    return [encoding.item(content, undefined=True), encoding.item(content), encoding.item(b"")]


@ENCODINGS
@pytest.mark.parametrize("codecs", ["iso8859", ["utf8"]])
def test_read_sequence(encoding: Encoding, codecs: Any) -> None:
    value = b"".join(items(encoding))
    implicit, little = encoding.implicit, encoding.little
    rest = dataset(encoding)
    same(lambda m, file: m.read_sequence(file, implicit, little, len(value), codecs), value + rest)
    same(
        lambda m, file: m.read_sequence(file, implicit, little, len(value), codecs), b"123" + value + rest, 3
    )
    same(lambda m, file: m.read_sequence(file, implicit, little, 0, codecs), value + rest)
    closed = value + encoding.delimiter(SEQUENCE_DELIMITER) + rest
    same(lambda m, file: m.read_sequence(file, implicit, little, UNDEFINED, codecs), closed)
    same(lambda m, file: m.read_sequence(file, implicit, little, UNDEFINED, codecs, 100), closed)


def test_a_sequence_tells_where_its_items_are() -> None:
    parts = items(EXPLICIT_LITTLE)
    data = b"1234" + b"".join(parts)
    for module in (filereader, pydicom.filereader):
        file = io.BytesIO(data)
        file.seek(4)
        sequence = module.read_sequence(file, False, True, len(data) - 4, "iso8859", 100)
        tells = [item.seq_item_tell for item in sequence]
        assert tells == [104, 104 + len(parts[0]), 104 + len(parts[0] + parts[1])]
        assert [item.is_undefined_length_sequence_item for item in sequence] == [True, False, False]
    assert isinstance(sequence, pydicom.sequence.Sequence)
    assert isinstance(filereader.read_sequence(io.BytesIO(data), False, True, 0, "iso8859"), Sequence)


def test_a_sequence_without_its_delimiter_keeps_its_items() -> None:
    file = io.BytesIO(b"".join(items(EXPLICIT_LITTLE)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        sequence = filereader.read_sequence(file, False, True, UNDEFINED, "iso8859")
    assert [len(item) for item in sequence] == [1, 1, 0]
    assert file.tell() == len(file.getvalue())


def test_a_sequence_ends_where_its_length_says() -> None:
    first, second, _ = items(EXPLICIT_LITTLE)
    file = io.BytesIO(first + second)
    with pytest.warns(DicomReadWarning):
        sequence = filereader.read_sequence(file, False, True, len(first) + 5, "iso8859")
    assert len(sequence) == 1
    assert file.tell() == len(first) + 5


@ENCODINGS
@pytest.mark.parametrize("index", range(3))
def test_read_sequence_item(encoding: Encoding, index: int) -> None:
    item = items(encoding)[index]
    same(
        lambda m, file: m.read_sequence_item(file, encoding.implicit, encoding.little, "iso8859"),
        b"1234" + item + dataset(encoding),
        4,
    )


@ENCODINGS
@pytest.mark.parametrize("length", [0, 9])
def test_a_sequence_delimiter_is_no_item(encoding: Encoding, length: int) -> None:
    data = encoding.delimiter(SEQUENCE_DELIMITER, length) + dataset(encoding)
    answer, position = same(
        lambda m, file: m.read_sequence_item(file, encoding.implicit, encoding.little, "iso8859"), data
    )
    assert answer is None
    assert position == 8


@pytest.mark.parametrize("count", [0, 4, 7])
def test_an_item_needs_a_whole_header(count: int) -> None:
    answer, _ = same(lambda m, file: m.read_sequence_item(file, False, True, "iso8859"), bytes(count))
    assert answer == ("raises", "OSError")


def test_something_else_in_an_items_place_is_taken_for_one() -> None:
    content = EXPLICIT_LITTLE.element(NAME, "PN", b"A^B ")
    data = EXPLICIT_LITTLE.delimiter(0x00080018, len(content)) + content
    same(lambda m, file: m.read_sequence_item(file, False, True, "iso8859"), data)
    with pytest.warns(UserWarning, match=r"\(0008,0018\)"):
        filereader.read_sequence_item(io.BytesIO(data), False, True, "iso8859")


def test_an_item_tells_where_it_is() -> None:
    file = io.BytesIO(b"1234" + items(EXPLICIT_LITTLE)[0])
    file.seek(4)
    item = filereader.read_sequence_item(file, False, True, "iso8859", 100)
    assert item is not None
    assert item.seq_item_tell == 104
    assert item.is_undefined_length_sequence_item


# Elements.


@ENCODINGS
@pytest.mark.parametrize(
    "options",
    [
        {},
        {"stop_when": lambda tag, vr, length: tag == NAME},
        {"stop_when": lambda tag, vr, length: True},
        {"specific_tags": [NAME]},
        {"encoding": ["utf8"]},
        {"defer_size": 1000},
    ],
    ids=named,
)
def test_data_element_generator(encoding: Encoding, options: dict[str, Any]) -> None:
    def elements(m: Any, file: Any) -> list[Any]:
        return list(m.data_element_generator(file, encoding.implicit, encoding.little, **options))

    same(elements, dataset(encoding))
    same(elements, b"123" + dataset(encoding), 3)


@ENCODINGS
def test_the_file_object_stands_behind_each_element(encoding: Encoding) -> None:
    def positions(m: Any, file: Any) -> list[tuple[int, int]]:
        generator = m.data_element_generator(file, encoding.implicit, encoding.little)
        return [(int(element.tag), file.tell()) for element in generator]

    same(positions, dataset(encoding))
    same(positions, dataset(encoding) + encoding.delimiter(ITEM_DELIMITER) + dataset(encoding))


def test_a_generator_reads_nothing_before_it_is_asked() -> None:
    for module in (filereader, pydicom.filereader):
        file = io.BytesIO(dataset(EXPLICIT_LITTLE))
        generator = module.data_element_generator(file, False, True)
        assert file.tell() == 0
        assert next(generator).tag == CHARSET
        assert file.tell() == 18


def test_elements_come_in_the_order_of_the_file() -> None:
    data = EXPLICIT_LITTLE.element(NAME, "PN", b"A ") + EXPLICIT_LITTLE.element(MODALITY, "CS", b"CT")
    same(lambda m, file: list(m.data_element_generator(file, False, True)), data)


def test_each_occurrence_of_a_tag_is_yielded() -> None:
    data = EXPLICIT_LITTLE.element(NAME, "PN", b"A ") + EXPLICIT_LITTLE.element(NAME, "PN", b"B ")
    same(lambda m, file: list(m.data_element_generator(file, False, True)), data)


@ENCODINGS
def test_the_character_set_is_never_deferred(encoding: Encoding) -> None:
    same(
        lambda m, file: list(
            m.data_element_generator(file, encoding.implicit, encoding.little, defer_size=4)
        ),
        dataset(encoding),
    )


# Which form of VR.


@ENCODINGS
@pytest.mark.parametrize("assumed", [False, True])
@pytest.mark.parametrize("is_sequence", [False, True])
@pytest.mark.parametrize("count", [0, 5, 6, 100])
def test_the_vr_form_is_told_by_the_first_element(
    encoding: Encoding, assumed: bool, is_sequence: bool, count: int
) -> None:
    data = b"12" + dataset(encoding)[:count]
    arguments = (assumed, encoding.little, None, is_sequence)
    answers = []
    for module in (pydicom.filereader, filereader):
        file = io.BytesIO(data)
        file.seek(2)
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            answers.append((module._is_implicit_vr(file, *arguments), len(caught)))
    assert answers[0] == answers[1]
    assert file.tell() == 2


# Whole files, and their starts.


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"stop_when": lambda tag, vr, length: tag == NAME},
        {"stop_when": lambda tag, vr, length: tag == PIXELS},
        {"stop_when": lambda tag, vr, length: True},
        {"defer_size": 1000},
    ],
    ids=named,
)
@pytest.mark.parametrize("encoding", [EXPLICIT_LITTLE, IMPLICIT_LITTLE], ids=["explicit", "implicit"])
def test_read_partial(encoding: Encoding, options: dict[str, Any]) -> None:
    syntax = "1.2.840.10008.1.2" if encoding.implicit else "1.2.840.10008.1.2.1"
    data = part10(dataset(encoding), syntax, preamble=b"P" * 128)
    same(lambda m, file: m.read_partial(file, **options), data)
    same(lambda m, file: m.read_partial(file, **options).file_meta, data)
    same(lambda m, file: m.read_partial(file, **options).preamble, data)
    same(lambda m, file: m.read_partial(file, force=True, **options), dataset(encoding))


def test_read_partial_of_some_tags() -> None:
    data = part10(dataset(EXPLICIT_LITTLE))
    seen = [
        outcome(module, lambda m, file: m.read_partial(file, specific_tags=[NAME]), data, 0)[0]
        for module in (pydicom.filereader, filereader)
    ]
    assert seen[0] == seen[1]


def test_read_partial_needs_the_prefix() -> None:
    with pytest.raises(InvalidDicomError):
        filereader.read_partial(io.BytesIO(dataset(EXPLICIT_LITTLE)))


@pytest.mark.parametrize("force", [False, True])
@pytest.mark.parametrize(
    "data",
    [b"", b"DICM", bytes(131), bytes(132), bytes(200), b"P" * 128 + b"DICM", b"P" * 128 + b"DICMmore"],
    ids=["empty", "prefix", "131", "132", "200", "whole", "more"],
)
def test_read_preamble(data: bytes, force: bool) -> None:
    theirs = outcome(pydicom.filereader, lambda m, file: m.read_preamble(file, force), data, 0)
    ours = outcome(filereader, lambda m, file: m.read_preamble(file, force), data, 0)
    assert ours[0] == theirs[0]
    if ours[0] is None or type(ours[0]) is bytes:
        assert ours[1] == theirs[1]


def test_read_preamble_starts_where_the_file_object_stands() -> None:
    same(lambda m, file: m.read_preamble(file, False), b"abc" + b"P" * 128 + b"DICMmore", 3)
    file = io.BytesIO(b"abc" + bytes(200))
    file.seek(3)
    assert filereader.read_preamble(file, True) is None
    assert file.tell() == 3


@pytest.mark.parametrize(
    "meta",
    [
        file_meta(),
        file_meta()[12:],
        group_length(file_meta()[12:], 20) + file_meta()[12:],
        group_length(file_meta()[12:], 2**32 - 1) + file_meta()[12:],
        b"",
    ],
    ids=["sound", "no length", "short length", "long length", "none"],
)
def test_the_file_meta_information_is_the_elements_of_its_group(meta: bytes) -> None:
    _, position = same(
        lambda m, file: m._read_file_meta_info(file), b"1234" + meta + dataset(EXPLICIT_LITTLE), 4
    )
    assert position == 4 + len(meta)


def test_file_meta_information_that_is_cut_keeps_its_elements() -> None:
    file = io.BytesIO(file_meta()[:-3])
    with pytest.warns(DicomReadWarning):
        meta = filereader._read_file_meta_info(file)
    assert meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"


def test_the_command_set_is_the_elements_of_its_group() -> None:
    encoding = IMPLICIT_LITTLE
    command = encoding.element(0x00000002, "UI", uid("1.2.3")) + encoding.number(0x00000100, "US", 1)
    command = encoding.number(0x00000000, "UL", len(command)) + command
    same(lambda m, file: m._read_command_set_elements(file), command + dataset(EXPLICIT_LITTLE))
    same(lambda m, file: m._read_command_set_elements(file), dataset(EXPLICIT_LITTLE))


@pytest.mark.parametrize("kind", [str, os.fsencode, os.fspath, lambda path: path])
def test_read_file_meta_info(tmp_path: Path, kind: Callable[[Any], Any]) -> None:
    path = tmp_path / "file.dcm"
    path.write_bytes(part10(dataset(EXPLICIT_LITTLE)))
    ours = filereader.read_file_meta_info(kind(path))
    assert described(ours) == described(pydicom.filereader.read_file_meta_info(kind(path)))


def test_read_file_meta_info_needs_the_prefix(tmp_path: Path) -> None:
    path = tmp_path / "file.dcm"
    path.write_bytes(dataset(EXPLICIT_LITTLE))
    with pytest.raises(InvalidDicomError):
        filereader.read_file_meta_info(path)
    with pytest.raises(FileNotFoundError):
        filereader.read_file_meta_info(tmp_path / "none")


# Deferred elements.


def deferred(encoding: Encoding = EXPLICIT_LITTLE) -> tuple[bytes, RawDataElement]:
    data = dataset(encoding)
    elements = filereader.data_element_generator(
        io.BytesIO(data), encoding.implicit, encoding.little, defer_size=18
    )
    raw = next(element for element in elements if element.tag == PIXELS)
    assert isinstance(raw, RawDataElement)
    assert raw.value is None
    return data, raw


@ENCODINGS
def test_a_deferred_element_is_read_from_its_file(tmp_path: Path, encoding: Encoding) -> None:
    data, raw = deferred(encoding)
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    timestamp = path.stat().st_mtime
    for source in (str(path), path):
        element = filereader.read_deferred_data_element(open, source, timestamp, raw)
        assert element == raw._replace(value=bytes(20))
        assert isinstance(element.tag, BaseTag)


@ENCODINGS
def test_a_deferred_element_is_read_from_its_file_object(encoding: Encoding) -> None:
    data, raw = deferred(encoding)
    element = filereader.read_deferred_data_element(io.BytesIO, io.BytesIO(data), None, raw)
    assert element.value == bytes(20)


def test_a_deferred_element_needs_a_source(tmp_path: Path) -> None:
    _, raw = deferred()
    with pytest.raises(OSError, match="not known"):
        filereader.read_deferred_data_element(open, None, None, raw)
    with pytest.raises(OSError):
        filereader.read_deferred_data_element(open, str(tmp_path / "none"), None, raw)


def test_a_file_changed_since_an_element_was_deferred_is_a_warning(tmp_path: Path) -> None:
    data, raw = deferred()
    path = tmp_path / "file.dcm"
    path.write_bytes(data)
    with pytest.warns(UserWarning, match="changed"):
        element = filereader.read_deferred_data_element(open, str(path), path.stat().st_mtime - 5, raw)
    assert element.value == bytes(20)


def test_a_file_cut_since_an_element_was_deferred_is_an_error(tmp_path: Path) -> None:
    data, raw = deferred()
    path = tmp_path / "file.dcm"
    path.write_bytes(data[:-5])
    with pytest.raises(OSError, match="early"):
        filereader.read_deferred_data_element(open, str(path), None, raw)
