"""The pieces of a save: what reaches a descriptor or a file object, and what is said when it does not."""

from __future__ import annotations

import array
import errno
import io
import os
import pickle
import socket
import tempfile
import threading
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import pieces as module
from cydicom._native.output import Output
from cydicom.errors import SourceChangedError
from cydicom.filebase import DicomFileLike
from cydicom.pieces import nbytes_of, write_object, write_pieces
from cydicom.source import FileSource, ObjectSource

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="needs the calls of POSIX")


class Chunks:
    """A stream that says one size and gives what it was told."""

    def __init__(self, nbytes: int, *chunks: Any) -> None:
        self.nbytes = nbytes
        self.given = chunks
        self.closed = False

    def chunks(self) -> Iterator[Any]:
        try:
            for chunk in self.given:
                if isinstance(chunk, BaseException):
                    raise chunk
                yield chunk
        finally:
            self.closed = True

    def __repr__(self) -> str:
        return "<chunks>"


class Listed:
    """A stream without a generator."""

    nbytes = 6

    def chunks(self) -> list[bytes]:
        return [b"abc", b"def"]


class Written:
    """A file object in Python that keeps what it was given."""

    def __init__(self, answer: Any = None) -> None:
        self.calls: list[Any] = []
        self.answer = answer

    def write(self, data: Any) -> Any:
        self.calls.append(data)
        return self.answer(data) if callable(self.answer) else self.answer

    @property
    def data(self) -> bytes:
        return b"".join(self.calls)


class Raw(io.RawIOBase):
    """An unbuffered file that takes at most so many bytes at a time."""

    def __init__(self, step: int) -> None:
        self.taken = bytearray()
        self.step = step

    def writable(self) -> bool:
        return True

    def write(self, data: Any) -> int:
        part = bytes(data)[: self.step]
        self.taken += part
        return len(part)


def as_file(tmp_path: Path, pieces: list[Any]) -> bytes:
    path = tmp_path / "written"
    with path.open("wb") as file:
        assert write_pieces(file.fileno(), pieces) == nbytes_of(pieces)
    return path.read_bytes()


def as_object(pieces: list[Any]) -> bytes:
    file = io.BytesIO()
    assert write_object(file, pieces) == nbytes_of(pieces)
    return file.getvalue()


def as_python_object(pieces: list[Any]) -> bytes:
    file = Written()
    assert write_object(file, pieces) == nbytes_of(pieces)
    assert {type(call) for call in file.calls} <= {bytes}
    return file.data


PIECES: list[tuple[str, Any, bytes]] = [
    ("nothing", [], b""),
    ("empty", [b"", bytearray(), memoryview(b""), Chunks(0)], b""),
    ("bytes", [b"one", b"two"], b"onetwo"),
    ("kinds", [b"a", bytearray(b"b"), memoryview(b"c"), array.array("B", b"d")], b"abcd"),
    ("wide items", [memoryview(array.array("H", [1, 2])), b"x"], array.array("H", [1, 2]).tobytes() + b"x"),
    ("no items", [memoryview(array.array("I")), b"x"], b"x"),
    ("two dimensions", [memoryview(bytes(range(6))).cast("B", (2, 3)), b"x"], bytes(range(6)) + b"x"),
    ("stream", [b"<", Chunks(5, b"abc", b"", bytearray(b"de")), b">"], b"<abcde>"),
    ("list of chunks", [Listed(), Listed()], b"abcdefabcdef"),
    (
        "large",
        [b"<", bytes(70_000), b">", bytes(40_000), b"."],
        b"<" + bytes(70_000) + b">" + bytes(40_000) + b".",
    ),
    (
        "many",
        [b"%06d" % number for number in range(5000)],
        b"".join(b"%06d" % number for number in range(5000)),
    ),
]


@pytest.mark.parametrize(
    ("pieces", "expected"), [case[1:] for case in PIECES], ids=[case[0] for case in PIECES]
)
def test_pieces_arrive_in_order_wherever_they_are_written(
    tmp_path: Path, pieces: list[Any], expected: bytes
) -> None:
    assert nbytes_of(pieces) == len(expected)
    assert as_object(pieces) == expected
    assert as_python_object(pieces) == expected
    if os.name == "posix":
        assert as_file(tmp_path, pieces) == expected


@ON_POSIX
def test_the_pieces_of_an_output_are_written(tmp_path: Path) -> None:
    output = Output()
    output.write(b"head")
    output.write(bytearray(b"v" * 100_000))
    output.write(b"tail")
    expected = b"head" + b"v" * 100_000 + b"tail"
    pieces = output.pieces()
    assert as_file(tmp_path, pieces) == as_object(pieces) == as_python_object(pieces) == expected


def test_any_buffer_of_many_items_is_flattened_before_it_is_cut(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_WRITE", 7)
    monkeypatch.setattr(module, "SMALL", 2)
    numbers = array.array("I", range(25))
    assert as_object([memoryview(numbers)]) == numbers.tobytes()
    assert as_python_object([memoryview(numbers)]) == numbers.tobytes()


@ON_POSIX
def test_strided_buffers_are_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_WRITE", 4)
    strided = memoryview(bytes(range(40)))[::2]
    assert as_file(tmp_path, [strided]) == as_object([strided]) == bytes(range(0, 40, 2))


# Descriptors.


@ON_POSIX
def test_small_pieces_go_out_in_one_call(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    writev = os.writev
    monkeypatch.setattr(os, "writev", lambda fd, parts: calls.append(len(parts)) or writev(fd, parts))
    assert as_file(tmp_path, [b"a", bytes(50_000), b"b"]) == b"a" + bytes(50_000) + b"b"
    assert calls == [3]


@ON_POSIX
def test_no_call_has_more_buffers_than_the_system_takes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    most = os.sysconf("SC_IOV_MAX")
    calls = []
    writev = os.writev
    monkeypatch.setattr(os, "writev", lambda fd, parts: calls.append(len(parts)) or writev(fd, parts))
    assert as_file(tmp_path, [b"x"] * (3 * most)) == b"x" * (3 * most)
    assert calls == [most] * 3


@ON_POSIX
@pytest.mark.parametrize("step", [1, 2, 3, 5, 1000])
def test_what_a_call_leaves_over_is_written_by_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    write = os.write
    monkeypatch.setattr(os, "write", lambda fd, part: write(fd, memoryview(part).cast("B")[:step]))
    monkeypatch.setattr(os, "writev", lambda fd, parts: write(fd, b"".join(parts)[:step]))
    data = bytes(range(200))
    pieces = [data[:3], array.array("H", data[3:103]), Chunks(50, data[103:110], data[110:153]), data[153:]]
    assert as_file(tmp_path, pieces) == data


@ON_POSIX
def test_a_system_without_writev_writes_piece_by_piece(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "writev")
    assert as_file(tmp_path, [b"a", b"b", Chunks(2, b"c", b"d"), b"e"]) == b"abcde"


@ON_POSIX
@pytest.mark.parametrize("answer", [-1, OSError(), ValueError()])
def test_a_system_that_does_not_tell_its_limit_gets_few_buffers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int | Exception
) -> None:
    def sysconf(name: str) -> int:
        if isinstance(answer, Exception):
            raise answer
        return answer

    monkeypatch.setattr(os, "sysconf", sysconf)
    assert as_file(tmp_path, [b"x"] * 3000) == b"x" * 3000


@ON_POSIX
def test_one_call_writes_no_more_than_a_signal_can_wait_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "LARGEST_WRITE", 1000)
    calls = []
    write, writev = os.write, os.writev
    monkeypatch.setattr(os, "write", lambda fd, part: calls.append(len(part)) or write(fd, part))
    monkeypatch.setattr(
        os, "writev", lambda fd, parts: calls.append(sum(map(len, parts))) or writev(fd, parts)
    )
    data = os.urandom(5432)
    assert as_file(tmp_path, [data, data[:600], data[:600]]) == data + data[:600] * 2
    assert max(calls) <= 1000


@ON_POSIX
def test_a_pipe_takes_more_than_it_holds() -> None:
    reading, writing = os.pipe()
    data = os.urandom(1 << 20)
    found: list[bytes] = []

    def read() -> None:
        with open(reading, "rb") as file:  # noqa: PTH123
            found.append(file.read())

    reader = threading.Thread(target=read)
    reader.start()
    try:
        assert write_pieces(writing, [data[:100], data[100:], Chunks(3, b"end")]) == len(data) + 3
    finally:
        os.close(writing)
        reader.join()
    assert found == [data + b"end"]


@ON_POSIX
def test_an_error_of_a_descriptor_tells_how_far_it_got(tmp_path: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    try:
        with pytest.raises(BrokenPipeError) as caught:
            write_pieces(writing, [b"abc", b"de"], "a/name")
    finally:
        os.close(writing)
    assert caught.value.__notes__ == ["0 of 5 bytes had been written"]
    assert caught.value.filename == "a/name"
    with pytest.raises(OSError) as caught_too:
        write_pieces(writing, [b"abc"])
    assert caught_too.value.errno == errno.EBADF
    assert caught_too.value.filename is None
    assert "None" not in str(caught_too.value)


@ON_POSIX
def test_a_descriptor_that_takes_nothing_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "write", lambda fd, part: 0)
    with pytest.raises(OSError, match="no more"):
        write_pieces(1, [b"abc"])


# Streams.


@pytest.mark.parametrize(
    ("chunks", "found"),
    [((b"abc",), "gave 3 bytes"), ((), "gave 0 bytes"), ((b"abc", b"def"), "gave at least 6 bytes")],
)
def test_a_stream_gives_as_many_bytes_as_it_says(tmp_path: Path, chunks: Any, found: str) -> None:
    for write in (as_object, as_python_object, lambda pieces: as_file(tmp_path, pieces)):
        stream = Chunks(5, *chunks)
        with pytest.raises(OSError, match=f"<chunks> {found} .* not 5") as caught:
            write([b"head", stream, b"tail"])
        assert stream.closed
        written = 7 if chunks else 0
        assert caught.value.__notes__ == [f"{written} of 13 bytes had been written"]


def test_nothing_beyond_its_size_is_taken_from_a_stream() -> None:
    file = io.BytesIO()
    with pytest.raises(OSError):
        write_object(file, [Chunks(5, b"abc", b"defg")])
    assert file.getvalue() == b"abc"


@pytest.mark.parametrize("error", [SourceChangedError("gone"), KeyboardInterrupt(), ZeroDivisionError()])
def test_an_error_of_a_stream_is_raised_as_it_is(tmp_path: Path, error: BaseException) -> None:
    for write in (as_object, lambda pieces: as_file(tmp_path, pieces)):
        stream = Chunks(5, b"ab", error)
        with pytest.raises(type(error)) as caught:
            write([b"head", stream, b"tail"])
        assert caught.value is error
        assert error.__notes__[-1] == "6 of 13 bytes had been written"
        assert stream.closed


def test_a_stream_is_closed_as_soon_as_writing_fails() -> None:
    stream = Chunks(6, b"abc", b"def")

    def fail(data: bytes) -> int:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        write_object(Written(fail), [stream])
    assert stream.closed


def test_a_stream_may_give_the_same_memory_again_and_again(tmp_path: Path) -> None:
    class Reused:
        nbytes = 9

        def chunks(self) -> Iterator[memoryview]:
            memory = bytearray(3)
            for number in range(3):
                memory[:] = bytes([number]) * 3
                yield memoryview(memory)

    expected = b"<" + b"\0\0\0\1\1\1\2\2\2" + b">"
    pieces = [b"<", Reused(), b">"]
    assert as_object(pieces) == as_python_object(pieces) == as_file(tmp_path, pieces) == expected


# File objects.


def test_small_pieces_are_joined_and_large_ones_are_not() -> None:
    file = Written()
    large = bytes(100_000)
    write_object(file, [b"a", b"b", large, b"c", memoryview(b"d"), b""])
    assert file.calls == [b"ab", large, b"cd"]
    assert file.calls[1] is large


def test_small_pieces_are_not_joined_without_limit() -> None:
    file = Written()
    write_object(file, [bytes(1000)] * 1000)
    assert sum(map(len, file.calls)) == 1_000_000
    assert max(map(len, file.calls)) < 70_000


def test_bytes_of_a_large_piece_are_made_a_part_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_WRITE", 50_000)
    file = Written()
    data = os.urandom(120_000)
    write_object(file, [memoryview(data)])
    assert [len(call) for call in file.calls] == [50_000, 50_000, 20_000]
    assert file.data == data


@ON_POSIX
def test_one_write_of_a_file_has_no_more_than_a_signal_can_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST_WRITE", 5000)
    data = os.urandom(12_000)
    # Each call makes a message of its own.
    first, second = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    with first, second, open(first.fileno(), "wb", buffering=0, closefd=False) as file:
        monkeypatch.setattr(module, "SMALL", 100)
        write_object(file, [data])
        assert [len(second.recv(100_000)) for _ in range(3)] == [5000, 5000, 2000]


@pytest.mark.parametrize("step", [1, 3, 7, 10**6])
def test_an_unbuffered_file_is_given_the_rest_again(step: int) -> None:
    data = bytes(range(256))
    raw = Raw(step)
    assert write_object(raw, [data, Chunks(3, b"abc"), memoryview(array.array("H", data))]) == 515
    assert raw.taken == data + b"abc" + data


@pytest.mark.parametrize("step", [1, 40_000, 10**6])
def test_a_large_piece_is_given_to_an_unbuffered_file_until_it_is_taken(step: int) -> None:
    data = os.urandom(50_000 if step > 1 else 40)
    raw = Raw(step)
    write_object(raw, [memoryview(data)])
    assert raw.taken == data


@pytest.mark.parametrize("answer", [None, "written", 2.0, object()])
def test_a_file_object_that_does_not_count_has_written_all(answer: Any) -> None:
    file = Written(answer)
    assert write_object(file, [bytes(40_000), b"end"]) == 40_003
    assert len(file.calls) == 2


def test_a_file_object_that_counts_more_has_written_all() -> None:
    file = Written(lambda data: len(data) + 5)
    assert write_object(file, [b"abc"]) == 3
    assert file.calls == [b"abc"]


@pytest.mark.parametrize("answer", [0, -1, False])
def test_a_file_object_that_takes_nothing_is_an_error(answer: Any) -> None:
    with pytest.raises(OSError, match="took none of 3 bytes") as caught:
        write_object(Written(answer), [b"abc"])
    assert caught.value.__notes__ == ["0 of 3 bytes had been written"]


@ON_POSIX
def test_a_full_non_blocking_file_is_an_error() -> None:
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    with (
        open(writing, "wb", buffering=0) as file,  # noqa: PTH123
        open(reading, "rb"),  # noqa: PTH123
        pytest.raises(BlockingIOError, match="blocking") as caught,
    ):
        write_object(file, [bytes(60_000)] * 10)
    (note,) = caught.value.__notes__
    assert note.endswith("of 600000 bytes had been written")
    assert 0 < int(note.split()[0]) < 600_000


@pytest.mark.parametrize("limit", [0, 3, 50_000, 50_007])
def test_a_file_object_that_fails_midway_keeps_its_error(limit: int) -> None:
    class Full(Written):
        def write(self, data: Any) -> Any:
            if len(self.data) + len(data) > limit:
                raise PermissionError(errno.EACCES, "enough", "there")
            return super().write(data)

    file = Full()
    with pytest.raises(PermissionError) as caught:
        write_object(file, [b"abc", bytes(50_000 - 3), b"defg", Chunks(3, b"hij"), b"k"])
    assert (caught.value.errno, caught.value.filename) == (errno.EACCES, "there")
    assert caught.value.__notes__ == [f"{len(file.data)} of 50008 bytes had been written"]


@ON_POSIX
def test_a_full_disk_is_told_with_what_was_written(tmp_path: Path) -> None:
    if not os.path.exists("/dev/full"):  # noqa: PTH110
        pytest.skip("needs /dev/full")
    with open("/dev/full", "wb", buffering=0) as file, pytest.raises(OSError) as caught:  # noqa: PTH123
        write_object(file, [bytes(50_000)])
    assert caught.value.errno == errno.ENOSPC
    assert caught.value.__notes__ == ["0 of 50000 bytes had been written"]


def test_a_file_opened_as_text_is_refused() -> None:
    with pytest.raises(TypeError) as caught:
        write_object(io.StringIO(), [b"abc"])
    assert caught.value.__notes__ == ["0 of 3 bytes had been written"]


@pytest.mark.parametrize("wrong", [None, 5, "text", [1]])
def test_what_is_no_piece_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError):
        write_object(io.BytesIO(), [wrong])


def test_an_object_without_write_is_refused() -> None:
    with pytest.raises(AttributeError, match="write"):
        write_object(object(), [b"abc"])


def test_an_error_with_its_note_survives_a_pickle() -> None:
    with pytest.raises(OSError) as caught:
        write_object(Written(0), [b"abc"])
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.__notes__ == caught.value.__notes__


# Saving into the file object that values come from.


def stored(source: Any, offset: int, nbytes: int) -> Any:
    """Return a stream of bytes that were left in a source."""

    class Stored:
        origin = source

        def __init__(self) -> None:
            self.nbytes = nbytes

        def chunks(self) -> Iterator[bytes]:
            for at in range(offset, offset + nbytes, 1000):
                yield source.read(at, min(1000, offset + nbytes - at))

    return Stored()


def shifted(source: Any) -> tuple[list[Any], bytes]:
    """Return pieces that put what is in the second half of a source behind itself, and all of their bytes."""
    half = len(DATA) // 2
    return [b"x" * 100, stored(source, half, half), stored(source, 0, half)], (
        b"x" * 100 + DATA[half:] + DATA[:half]
    )


DATA = bytes(range(256)) * 500


@pytest.mark.parametrize("kind", ["itself", "wrapped", "raw", "another", "temporary"])
def test_values_are_read_before_their_own_file_object_is_written_over(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    with path.open("r+b") as file, path.open("r+b") as other, tempfile.TemporaryFile() as temporary:
        temporary.write(DATA)
        read_from: Any = temporary if kind == "temporary" else file
        source = ObjectSource(read_from)
        pieces, expected = shifted(source)
        target: Any = {"wrapped": DicomFileLike(file), "raw": file.raw, "another": other}.get(kind, read_from)
        target.seek(0)
        write_object(target, pieces)
        target.flush() if kind != "wrapped" else file.flush()
        if kind == "temporary":
            temporary.seek(0)
            assert temporary.read() == expected
        else:
            assert path.read_bytes() == expected
        # They can be read as before, too.
        assert source.read(300, 500) == pickle.loads(pickle.dumps(source)).read(300, 500) == DATA[300:800]


def test_a_value_that_is_the_target_itself_is_read_before(tmp_path: Path) -> None:
    class Value:
        nbytes = 10

        def __init__(self, origin: Any) -> None:
            self.origin = origin

        def chunks(self) -> Iterator[bytes]:
            self.origin.seek(5)
            yield self.origin.read(10)

    with (tmp_path / "file").open("w+b") as file:
        file.write(b"0123456789abcdef")
        file.seek(3)
        write_object(file, [b"<" * 6, Value(file), b">"])
    assert (tmp_path / "file").read_bytes() == b"012<<<<<<56789abcde>"


def test_values_are_read_before_the_buffer_that_they_come_from_is_written_over() -> None:
    class Buffer(io.BytesIO):
        pass

    for target in (buffer := Buffer(DATA), DicomFileLike(buffer)):
        buffer.seek(0)
        buffer.write(DATA)
        pieces, expected = shifted(ObjectSource(buffer))
        buffer.seek(0)
        write_object(target, pieces)
        assert buffer.getvalue() == expected


def test_values_are_read_before_their_file_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    source = FileSource(str(path))
    source.close()
    pieces, expected = shifted(source)
    with path.open("r+b") as file:
        write_object(file, pieces)
    assert path.read_bytes() == expected
    # They can be read as before, too.
    assert source.read(0, len(DATA)) == DATA


def test_a_file_object_of_another_file_takes_values_as_streams(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(DATA)
    (tmp_path / "two").write_bytes(DATA)
    with (tmp_path / "one").open("rb") as one, (tmp_path / "two").open("r+b") as two:
        pieces, expected = shifted(ObjectSource(one))
        write_object(two, pieces)
    assert (tmp_path / "two").read_bytes() == expected


@pytest.mark.parametrize("answer", [None, "5", -1, NotImplementedError(), io.UnsupportedOperation(), 10**6])
def test_a_file_object_without_a_usable_descriptor_is_written_to(answer: Any) -> None:
    class Numbered(Written):
        def fileno(self) -> Any:
            if isinstance(answer, Exception):
                raise answer
            return answer

    pieces, expected = shifted(ObjectSource(io.BytesIO(DATA)))
    file = Numbered()
    write_object(file, pieces)
    assert file.data == expected


def test_pieces_may_be_any_iterable_that_can_be_read_twice() -> None:
    def texts() -> Iterable[bytes]:
        return (b"a", b"b")

    file = io.BytesIO()
    assert write_object(file, texts()) == 2  # type: ignore[arg-type]
