"""Sources that lie, change or vanish, and callbacks that do: H106 to H109 of the catalogue."""

from __future__ import annotations

import array
import contextlib
import gc
import gzip
import io
import mmap
import os
import subprocess
import sys
import tempfile
import textwrap
import warnings
import zipfile
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus.build import EXPLICIT_LITTLE, deflated, part10
from tests.corpus.case import AFTER, ALL, SEQUENCE, after, before, reference_item
from tests.hostile.touching import touch_values, value_at

cydicom = pytest.importorskip("cydicom")
filereader = pytest.importorskip("cydicom.filereader")


from cydicom import Dataset, config, datadict, hooks  # noqa: E402
from cydicom.errors import InvalidDicomError  # noqa: E402
from cydicom.filereader import dcmread  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PIXELS = 0x7FE00010
LARGE = bytes(range(256)) * 400


def sound() -> bytes:
    return part10(
        before()
        + EXPLICIT_LITTLE.sequence(SEQUENCE, [EXPLICIT_LITTLE.item(reference_item())], undefined=True)
        + after()
        + EXPLICIT_LITTLE.element(PIXELS, "OW", LARGE)
    )


KEEP = ALL | {(SEQUENCE, 0, 0x00081155): "1.2.3", (PIXELS,): LARGE}


def assert_whole(dataset: Any) -> None:
    assert {path: value_at(dataset, path) for path in KEEP} == KEEP
    assert dataset.read_report == ()


class Scripted:
    """A file object whose answers are made by the test: `answer(call, size)` gives what a read returns."""

    def __init__(self, answer: Callable[[int, int], Any]) -> None:
        self.answer = answer
        self.calls = 0
        self.closed = False

    def read(self, size: int = -1) -> Any:
        self.calls += 1
        return self.answer(self.calls, size)


class Seekable(Scripted):
    """The same, over bytes that can be sought in."""

    def __init__(self, data: bytes, answer: Callable[[Seekable, bytes], Any]) -> None:
        super().__init__(lambda call, size: None)
        self.stream = io.BytesIO(data)
        self.alter = answer

    def read(self, size: int = -1) -> Any:
        self.calls += 1
        return self.alter(self, self.stream.read(size))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.stream.seek(offset, whence)

    def tell(self) -> int:
        return self.stream.tell()


class ShortReads(io.RawIOBase):
    """Gives at most `limit` bytes a call."""

    def __init__(self, data: bytes, limit: int) -> None:
        self.stream = io.BytesIO(data)
        self.limit = limit

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.stream.seek(offset, whence)

    def tell(self) -> int:
        return self.stream.tell()

    def readinto(self, buffer: Any) -> int:
        part = self.stream.read(min(self.limit, len(buffer)))
        buffer[: len(part)] = part
        return len(part)


@pytest.mark.parametrize("limit", [1, 3, 7, 100, 4096])
def test_short_reads_are_repeated(limit: int) -> None:
    assert_whole(dcmread(ShortReads(sound(), limit)))


@pytest.mark.parametrize("limit", [1, 7, 4096])
@pytest.mark.parametrize(
    "options", [{"defer_size": 16}, {"stop_before_pixels": True}, {"specific_tags": ["PatientName"]}], ids=str
)
def test_short_reads_are_repeated_with_options(limit: int, options: dict[str, Any]) -> None:
    dataset = dcmread(ShortReads(sound(), limit), **options)
    assert dataset.PatientName == "Doe^John"
    if "defer_size" in options:
        assert_whole(dataset)


#: What a read may answer, and must not be believed in: the exceptions are the clean ones.
LIES: dict[str, Callable[[Seekable, bytes], Any]] = {
    "too-long": lambda stream, part: part and part + b"\xff" * 1000,
    "one-too-long": lambda stream, part: part and part + b"\xff",
    "text": lambda stream, part: part.decode("latin-1"),
    "none": lambda stream, part: None,
    "none-at-the-second-call": lambda stream, part: part if stream.calls == 1 else None,
    "number": lambda stream, part: len(part),
    "list": lambda stream, part: list(part[:10]),
    "wide-numbers": lambda stream, part: array.array("H", part[: len(part) // 2 * 2]),
    "empty": lambda stream, part: b"",
}


@pytest.mark.parametrize("options", [{}, {"defer_size": 16}, {"stop_before_pixels": True}], ids=str)
@pytest.mark.parametrize("lie", LIES)
def test_a_lying_read_gives_the_result_or_a_clean_error(lie: str, options: dict[str, Any]) -> None:
    stream = Seekable(sound(), LIES[lie])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            dataset = dcmread(stream, **options)
            touch_values(dataset)
        except (InvalidDicomError, TypeError, ValueError, OSError, EOFError):
            return
    assert dataset.get("PatientName", "Doe^John") == "Doe^John"


@pytest.mark.parametrize("kind", [bytearray, memoryview])
def test_a_read_may_answer_with_any_bytes(kind: type) -> None:
    assert_whole(dcmread(Seekable(sound(), lambda stream, part: kind(part))))


def test_a_buffer_that_the_stream_uses_again_is_not_kept() -> None:
    scratch = bytearray(len(sound()) + 64)

    def reuse(stream: Seekable, part: bytes) -> memoryview:
        scratch[:] = b"\xee" * len(scratch)
        scratch[: len(part)] = part
        return memoryview(scratch)[: len(part)]

    dataset = dcmread(Seekable(sound(), reuse))
    scratch[:] = b"\xee" * len(scratch)
    assert_whole(dataset)


class Failure(Exception):
    """The stream's own exception."""


@pytest.mark.parametrize("call", [1, 2, 3])
@pytest.mark.parametrize("error", [OSError("lost"), Failure("mine"), KeyboardInterrupt()], ids=repr)
def test_an_exception_of_the_stream_goes_through(call: int, error: BaseException) -> None:
    class Failing(ShortReads):
        calls = 0

        def readinto(self, buffer: Any) -> int:
            self.calls += 1
            if self.calls == call:
                raise error
            return super().readinto(buffer)

    with pytest.raises(type(error)):
        dcmread(Failing(sound(), 1000))


@pytest.mark.parametrize("call", [1, 2, 5])
def test_a_stream_that_closes_itself_is_a_clean_error(call: int) -> None:
    class Closing(ShortReads):
        calls = 0

        def readinto(self, buffer: Any) -> int:
            self.calls += 1
            if self.calls == call:
                self.close()
                raise ValueError("I/O operation on closed file")
            return super().readinto(buffer)

    with pytest.raises((ValueError, OSError, InvalidDicomError)):
        dcmread(Closing(sound(), 100))


def test_a_closed_stream_is_a_clean_error() -> None:
    stream = io.BytesIO(sound())
    stream.close()
    with pytest.raises(ValueError):
        dcmread(stream)


@pytest.mark.parametrize(
    "position", [-1, 1 << 62, (1 << 63) - 1, 1 << 80, None, "0"], ids=lambda position: f"{position}"
)
def test_a_lying_tell_gives_the_result_or_a_clean_error(position: Any) -> None:
    class Lying(io.BytesIO):
        def tell(self) -> Any:
            return position

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for options in ({}, {"defer_size": 16}):
            try:
                dataset = dcmread(Lying(sound()), **options)
                values = {path: value_at(dataset, path) for path in KEEP}
            except (InvalidDicomError, TypeError, ValueError, OSError, OverflowError):
                continue
            assert values == KEEP


def test_a_seek_that_does_nothing_gives_the_result_or_a_clean_error() -> None:
    class Stuck(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return offset

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for options in ({}, {"defer_size": 16}, {"stop_before_pixels": True}):
            try:
                dataset = dcmread(Stuck(sound()), **options)
                name = dataset.PatientName
                dataset.get(PIXELS)
            except (InvalidDicomError, TypeError, ValueError, OSError, KeyError, AttributeError):
                continue
            assert name == "Doe^John"


def test_an_object_with_read_alone_is_enough() -> None:
    stream = io.BytesIO(sound())
    assert_whole(dcmread(Scripted(lambda call, size: stream.read(size))))


@pytest.mark.parametrize("wrong", [None, 5, 1.5, [], {}, object()], ids=lambda wrong: type(wrong).__name__)
def test_what_is_no_source_is_a_type_error(wrong: Any) -> None:
    with pytest.raises(TypeError):
        dcmread(wrong)


def test_a_text_file_object_is_a_clean_error(tmp_path: Path) -> None:
    path = tmp_path / "text.txt"
    path.write_text("This is text. " * 30)
    with path.open() as stream, pytest.raises((TypeError, InvalidDicomError)):
        dcmread(stream)


def test_the_descriptor_of_a_file_object_is_not_read_behind_its_back(tmp_path: Path) -> None:
    packed = tmp_path / "packed.dcm.gz"
    with gzip.open(packed, "wb") as stream:
        stream.write(sound())
    with gzip.open(packed) as stream:
        assert_whole(dcmread(stream))
    archive = tmp_path / "archive.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as folder:
        folder.writestr("one.dcm", sound())
    with zipfile.ZipFile(archive) as folder, folder.open("one.dcm") as stream:
        assert_whole(dcmread(stream))
    with tempfile.SpooledTemporaryFile() as stream:
        stream.write(sound())
        stream.seek(0)
        assert_whole(dcmread(stream))


def test_a_buffered_file_is_read_from_its_position(tmp_path: Path) -> None:
    path = tmp_path / "behind.bin"
    path.write_bytes(b"something else" + sound())
    with path.open("rb") as stream:
        assert stream.read(14) == b"something else"
        assert_whole(dcmread(stream))
    stream = io.BytesIO(path.read_bytes())
    stream.seek(14)
    assert_whole(dcmread(stream))


def test_few_calls_are_made_of_a_file_object() -> None:
    stream = Seekable(sound() + bytes(0), lambda stream, part: part)
    dcmread(stream)
    assert stream.calls <= 8


# H107: buffers that change, shrink or go away after the parse.


def test_a_bytearray_changed_or_shrunk_later_is_safe() -> None:
    data = bytearray(sound())
    dataset = dcmread(data)
    try:
        del data[100:]
    except BufferError:
        assert_whole(dataset)
        return
    assert_whole(dataset)


def test_a_memoryview_released_later_is_safe() -> None:
    view = memoryview(bytearray(sound()))
    dataset = dcmread(view)
    with contextlib.suppress(BufferError):
        view.release()
    assert_whole(dataset)


def test_a_map_closed_later_is_safe(tmp_path: Path) -> None:
    path = tmp_path / "mapped.dcm"
    path.write_bytes(sound())
    with path.open("rb") as stream:
        mapped = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
    dataset = dcmread(mapped)
    with contextlib.suppress(BufferError):
        mapped.close()
    assert_whole(dataset)


def test_a_stream_closed_later_is_safe() -> None:
    stream = io.BytesIO(sound())
    exported = stream.getbuffer()
    dataset = dcmread(stream)
    exported.release()
    stream.close()
    assert_whole(dataset)


def test_a_stream_rewritten_later_is_safe() -> None:
    stream = io.BytesIO(sound())
    dataset = dcmread(stream)
    stream.seek(0)
    stream.write(b"\xee" * len(sound()))
    assert_whole(dataset)


def test_buffers_of_other_shapes_are_read_or_refused() -> None:
    data = sound()
    even = data + bytes(len(data) % 2)
    assert_whole(dcmread(memoryview(data)))
    assert_whole(dcmread(memoryview(data).toreadonly()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for source in (array.array("H", even), memoryview(even).cast("H"), memoryview(data)[::2]):
            try:
                dataset = dcmread(source)
            except (TypeError, ValueError, BufferError, InvalidDicomError):
                continue
            assert dataset.PatientName == "Doe^John"
    strided = memoryview(bytes(byte for byte in data for _ in range(2)))[::2]
    try:
        dataset = dcmread(strided)
    except (TypeError, ValueError, BufferError):
        return
    assert_whole(dataset)


# H108: the file behind deferred values is cut short, changed or gone.


def deferred(tmp_path: Path) -> tuple[Any, Path]:
    path = tmp_path / "deferred.dcm"
    path.write_bytes(sound())
    return dcmread(path, defer_size=1000), path


def test_a_deferred_value_is_read_when_asked_for(tmp_path: Path) -> None:
    dataset, _ = deferred(tmp_path)
    assert_whole(dataset)


def test_a_file_cut_short_behind_a_deferred_value_is_an_error(tmp_path: Path) -> None:
    dataset, path = deferred(tmp_path)
    os.truncate(path, 1000)
    for _ in range(2):
        with pytest.raises(OSError):
            dataset[PIXELS].value
    assert dataset.PatientName == "Doe^John"


def test_a_file_replaced_behind_a_deferred_value_is_an_error(tmp_path: Path) -> None:
    dataset, path = deferred(tmp_path)
    path.write_bytes(sound()[:-10] + b"\xee" * 10 + bytes(100))
    with pytest.raises(OSError):
        dataset[PIXELS].value


def test_a_file_removed_behind_a_deferred_value_is_an_error(tmp_path: Path) -> None:
    dataset, path = deferred(tmp_path)
    path.unlink()
    with pytest.raises(OSError):
        dataset[PIXELS].value


def test_a_stream_closed_behind_a_deferred_value_is_an_error() -> None:
    stream = io.BytesIO(sound())
    dataset = dcmread(stream, defer_size=1000)
    stream.close()
    try:
        value = dataset[PIXELS].value
    except (OSError, ValueError):
        assert dataset.PatientName == "Doe^John"
        return
    assert value == LARGE


def test_deferred_values_of_a_deflated_file_are_right(tmp_path: Path) -> None:
    path = tmp_path / "deflated.dcm"
    inner = before() + after() + EXPLICIT_LITTLE.element(PIXELS, "OW", LARGE)
    path.write_bytes(part10(deflated(inner), "1.2.840.10008.1.2.1.99"))
    dataset = dcmread(path, defer_size=1000)
    assert dataset[PIXELS].value == LARGE
    assert {key: value_at(dataset, key) for key in AFTER} == AFTER


@pytest.mark.skipif(sys.platform == "win32", reason="a mapped file cannot be cut short there")
def test_a_file_cut_short_while_it_is_open_ends_no_process(tmp_path: Path) -> None:
    path = tmp_path / "cut.dcm"
    path.write_bytes(sound())
    script = """
        import os, sys
        from cydicom import dcmread
        path = sys.argv[1]
        whole = dcmread(path)
        late = dcmread(path, defer_size=1000)
        os.truncate(path, 0)
        for dataset in (whole, late):
            try:
                assert len(dataset[0x7FE00010].value) == 102400
            except OSError:
                assert dataset is late
            assert dataset.PatientName == "Doe^John"
    """
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script), str(path)],
        capture_output=True,
        text=True,
        check=False,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert run.returncode == 0, run.stderr


# H109: callbacks that raise, mutate, re-enter or delete.


@pytest.mark.parametrize("error", [Failure("mine"), KeyboardInterrupt(), ValueError("odd")], ids=repr)
def test_an_exception_of_a_callback_goes_through_and_leaves_the_dataset_whole(error: BaseException) -> None:
    dataset = dcmread(sound())

    def failing(raw: Any, **arguments: Any) -> Any:
        raise error

    config.data_element_callback = failing
    with pytest.raises(type(error)):
        dcmread(sound()).PatientName
    try:
        name = dataset.PatientName
    except type(error):
        config.data_element_callback = None
        name = dataset.PatientName
    assert name == "Doe^John"


@pytest.mark.parametrize("answer", [None, 5, "text", b"bytes", (), (1, 2)], ids=repr)
def test_a_callback_that_answers_with_rubbish_is_a_clean_error(answer: Any) -> None:
    config.data_element_callback = lambda raw, **arguments: answer
    with pytest.raises((TypeError, AttributeError, ValueError)):
        dcmread(sound()).PatientName


def test_a_callback_may_read_another_file() -> None:
    inner = sound()
    depth = 0

    def reading(raw: Any, **arguments: Any) -> Any:
        nonlocal depth
        if depth < 3:
            depth += 1
            assert dcmread(inner).PatientName == "Doe^John"
            depth -= 1
        return raw

    config.data_element_callback = reading
    dataset = dcmread(inner)
    assert {path: value_at(dataset, path) for path in KEEP} == KEEP


def test_a_hook_may_delete_change_and_touch_the_dataset() -> None:
    def meddling(raw: Any, data: dict[str, Any], *, ds: Any = None, **arguments: Any) -> None:
        hooks.raw_element_value(raw, data, ds=ds, **arguments)
        if raw.tag == 0x00100010 and ds is not None:
            del ds[0x00280010]
            ds.PatientID = "added by the hook"
            assert ds.StudyID == "S1"

    hooks.hooks.register_callback("raw_element_value", meddling)
    dataset = dcmread(sound())
    assert dataset.PatientName == "Doe^John"
    assert "Rows" not in dataset
    assert dataset.PatientID == "added by the hook"
    touch_values(dataset)
    str(dataset)


def test_a_hook_may_delete_the_element_that_it_converts() -> None:
    def deleting(raw: Any, data: dict[str, Any], *, ds: Any = None, **arguments: Any) -> None:
        hooks.raw_element_value(raw, data, ds=ds, **arguments)
        if raw.tag == 0x00100010 and ds is not None and raw.tag in ds:
            del ds[raw.tag]

    hooks.hooks.register_callback("raw_element_value", deleting)
    dataset = dcmread(sound())
    with contextlib.suppress(KeyError, AttributeError):
        dataset.PatientName
    assert dataset.StudyID == "S1"


def test_a_hook_may_clear_the_dataset() -> None:
    def clearing(raw: Any, data: dict[str, Any], *, ds: Any = None, **arguments: Any) -> None:
        hooks.raw_element_value(raw, data, ds=ds, **arguments)
        if ds is not None and raw.tag == 0x00100010:
            ds.clear()

    hooks.hooks.register_callback("raw_element_value", clearing)
    dataset = dcmread(sound())
    with contextlib.suppress(KeyError, RuntimeError):
        str(dataset)
    assert len(dataset) <= 1


def test_a_walk_may_delete_elements() -> None:
    dataset = dcmread(sound())
    dataset.walk(lambda owner, element: owner.pop(element.tag))
    assert len(dataset) == 0


@pytest.mark.parametrize("victim", [0x00280010, PIXELS, SEQUENCE, 0x00080060])
def test_a_walk_may_delete_other_elements(victim: int) -> None:
    dataset = dcmread(sound())

    def deleting(owner: Any, element: Any) -> None:
        owner.pop(victim, None)

    with contextlib.suppress(KeyError, RuntimeError):
        dataset.walk(deleting)
    assert victim not in dataset
    assert dataset.PatientName == "Doe^John"


def test_a_walk_may_add_elements() -> None:
    dataset = dcmread(sound())
    added = 0

    def adding(owner: Any, element: Any) -> None:
        nonlocal added
        if added < 50:
            owner.add_new(0x00320000 + added + 1, "LO", "added")
            added += 1

    dataset.walk(adding)
    assert dataset[0x00320001].value == "added"


def test_iterating_while_elements_are_deleted_is_clean() -> None:
    dataset = dcmread(sound())
    try:
        for element in dataset:
            dataset.pop(element.tag, None)
    except RuntimeError:
        pass
    touch_values(dataset)


@pytest.mark.parametrize("error", [Failure("mine"), KeyboardInterrupt()], ids=repr)
def test_an_exception_of_stop_when_goes_through(error: BaseException) -> None:
    def stopping(tag: Any, vr: Any, length: int) -> bool:
        raise error

    with pytest.raises(type(error)):
        filereader.read_partial(io.BytesIO(sound()), stop_when=stopping)


def test_stop_when_may_read_and_move_the_stream() -> None:
    stream = io.BytesIO(sound())
    seen = []

    def stopping(tag: Any, vr: Any, length: int) -> bool:
        seen.append(int(tag))
        position = stream.tell()
        stream.seek(0)
        assert dcmread(io.BytesIO(sound())).PatientName == "Doe^John"
        stream.seek(position)
        return int(tag) == PIXELS

    dataset = filereader.read_partial(stream, stop_when=stopping)
    assert PIXELS not in dataset
    assert {path: value_at(dataset, path) for path in ALL} == ALL
    assert seen[-1] == PIXELS


def test_stop_when_that_closes_the_stream_is_clean() -> None:
    stream = io.BytesIO(sound())

    def stopping(tag: Any, vr: Any, length: int) -> bool:
        stream.close()
        return False

    try:
        dataset = filereader.read_partial(stream, stop_when=stopping)
    except (ValueError, OSError):
        return
    assert dataset.PatientName == "Doe^John"


#: Ways to drop the last reference that a data set has to its elements.
TAKE_AWAY: dict[str, Callable[[Any], Any]] = {
    "replaced": lambda dataset: dataset.__dict__.update(_dict=Dataset()._dict),
    "cleared": lambda dataset: dataset.clear(),
}


@pytest.mark.parametrize("take_away", TAKE_AWAY.values(), ids=TAKE_AWAY)
def test_a_callback_may_take_the_elements_away_in_mid_look_up(take_away: Callable[[Any], None]) -> None:
    for keyword in ("PatientName", "Modality", "Rows"):
        dataset = dcmread(sound())
        calls = []

        def callback(raw: Any, dataset: Any = dataset, calls: list[int] = calls) -> Any:
            if not calls:
                calls.append(1)
                take_away(dataset)
                gc.collect()
            return raw

        config.data_element_callback = callback
        try:
            value = getattr(dataset, keyword)
        finally:
            config.data_element_callback = None
        assert calls
        assert value == KEEP[(int(datadict.tag_for_keyword(keyword)),)]
