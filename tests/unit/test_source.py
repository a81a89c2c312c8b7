"""Where bytes come from: paths, file objects, deflated data, and what goes wrong with each of them."""

from __future__ import annotations

import copy
import io
import os
import pickle
import threading
import tracemalloc
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import policy
from cydicom.errors import InvalidDicomError, LimitError, SourceChangedError
from cydicom.source import (
    FileSource,
    Inflater,
    ObjectSource,
    checked_read,
    read_file_bytes,
    read_object,
)
from tests.corpus.build import deflated

if TYPE_CHECKING:
    from pathlib import Path

DATA = bytes(range(256)) * 40
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="needs the files of POSIX")
PLAIN = policy.Policy()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.write_bytes(DATA)
    return made


class Trickle:
    """A file object that gives at most so many bytes at each read."""

    closed = False

    def __init__(self, data: bytes, step: int) -> None:
        self.inner = io.BytesIO(data)
        self.step = step
        self.reads = 0

    def read(self, nbytes: int = -1) -> bytes:
        self.reads += 1
        return self.inner.read(self.step if nbytes < 0 else min(nbytes, self.step))

    def seek(self, offset: int, whence: int = 0) -> int:
        return self.inner.seek(offset, whence)

    def tell(self) -> int:
        return self.inner.tell()


class Answers:
    """A file object whose reads give what it was told."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[int] = []

    def read(self, nbytes: int = -1) -> Any:
        self.asked.append(nbytes)
        return self.answers.pop(0)

    def seek(self, offset: int, whence: int = 0) -> int:
        return 10

    def tell(self) -> int:
        return 10


# All of a file.


def test_a_file_is_read_with_its_time(path: Path) -> None:
    assert read_file_bytes(str(path)) == (DATA, path.stat().st_mtime)


def test_an_empty_file_is_no_bytes(path: Path) -> None:
    path.write_bytes(b"")
    assert read_file_bytes(str(path))[0] == b""


def test_a_directory_is_refused(tmp_path: Path) -> None:
    for read in (read_file_bytes, FileSource):
        with pytest.raises(OSError) as fault:
            read(str(tmp_path))
        assert isinstance(fault.value, (IsADirectoryError, PermissionError))
        assert str(tmp_path) in str(fault.value)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for read in (read_file_bytes, FileSource):
        with pytest.raises(FileNotFoundError, match="nowhere"):
            read(str(tmp_path / "nowhere"))


@pytest.mark.parametrize("name", ["\0", "a\0b"])
def test_a_name_with_a_zero_byte_is_refused(tmp_path: Path, name: str) -> None:
    for read in (read_file_bytes, FileSource):
        with pytest.raises(ValueError, match=r"zero|null"):
            read(str(tmp_path / "x") + name)


@ON_POSIX
def test_a_name_that_is_not_text_is_read(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe"
    try:
        with open(name, "wb") as file:  # noqa: PTH123
            file.write(DATA)
    except OSError:
        pytest.skip("the file system takes text only")
    assert read_file_bytes(os.fsdecode(name))[0] == DATA


@ON_POSIX
@pytest.mark.parametrize("size", [0, 10, 300_000])
def test_a_pipe_is_read_to_its_end(tmp_path: Path, size: int) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    data = (DATA * 40)[:size]
    found: list[bytes] = []
    # Both ends wait for each other: daemons, so that a failure does not keep the interpreter from ending.
    ends = [
        threading.Thread(target=pipe.write_bytes, args=(data,), daemon=True),
        threading.Thread(target=lambda: found.append(read_file_bytes(str(pipe))[0]), daemon=True),
    ]
    for end in ends:
        end.start()
    for end in ends:
        end.join(20)
    assert found == [data]


@ON_POSIX
@pytest.mark.skipif(not os.path.exists("/proc/version"), reason="needs /proc")  # noqa: PTH110
def test_a_file_that_does_not_tell_its_size_is_read_to_its_end() -> None:
    assert read_file_bytes("/proc/version")[0].startswith(b"Linux")


@ON_POSIX
def test_a_link_is_followed(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(path)
    assert read_file_bytes(str(link))[0] == DATA


@ON_POSIX
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")  # noqa: PTH112
def test_no_descriptor_is_left_open(path: Path, tmp_path: Path) -> None:
    def count() -> int:
        return len(os.listdir("/proc/self/fd"))  # noqa: PTH208

    before = count()
    for _ in range(5):
        read_file_bytes(str(path))
        FileSource(str(path)).close()
        for read in (read_file_bytes, FileSource):
            for name in (tmp_path, tmp_path / "none"):
                with pytest.raises(OSError):
                    read(str(name))
    assert count() == before


# Parts of a file.


@pytest.mark.parametrize("close", [False, True])
def test_parts_of_a_file_are_exact(path: Path, close: bool) -> None:
    source = FileSource(str(path))
    assert (source.size, source.timestamp) == (len(DATA), path.stat().st_mtime)
    if close:
        source.close()
    assert source.read(0, 10) == DATA[:10]
    assert source.read(1000, 5000) == DATA[1000:6000]
    assert source.read(len(DATA), 0) == b""
    source.close()
    source.close()


@pytest.mark.parametrize("close", [False, True])
def test_a_part_behind_the_end_is_an_error(path: Path, close: bool) -> None:
    source = FileSource(str(path))
    if close:
        source.close()
    with pytest.raises(SourceChangedError, match="3 bytes early"):
        source.read(len(DATA) - 2, 5)
    source.close()


def test_a_file_that_grew_is_not_read_again(path: Path) -> None:
    source = FileSource(str(path))
    source.close()
    path.write_bytes(DATA + b"more")
    with pytest.raises(SourceChangedError, match="changed"):
        source.read(0, 10)


def test_a_file_that_was_touched_is_not_read_again(path: Path) -> None:
    source = FileSource(str(path))
    source.close()
    os.utime(path, ns=(0, source.changed + 1))
    with pytest.raises(SourceChangedError):
        source.read(0, 10)
    os.utime(path, ns=(0, source.changed))
    assert source.read(0, 10) == DATA[:10]


def test_a_file_that_is_gone_is_an_error(path: Path) -> None:
    source = FileSource(str(path))
    source.close()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        source.read(0, 10)


@ON_POSIX
def test_an_open_file_is_read_though_it_was_replaced(path: Path) -> None:
    source = FileSource(str(path))
    path.unlink()
    path.write_bytes(bytes(len(DATA)))
    assert source.read(0, 10) == DATA[:10]
    source.close()
    with pytest.raises(SourceChangedError):
        source.read(0, 10)


def test_a_file_cut_while_it_is_open_is_an_error(path: Path) -> None:
    source = FileSource(str(path))
    with path.open("r+b") as file:
        file.truncate(100)
    with pytest.raises(SourceChangedError, match="cut"):
        source.read(50, 100)
    source.close()


def test_a_file_comes_back_from_a_pickle_closed(path: Path) -> None:
    source = FileSource(str(path))
    again = pickle.loads(pickle.dumps(source))
    source.close()
    assert again.read(5, 10) == DATA[5:15]
    assert again.size == len(DATA)


def test_a_file_is_read_by_many_threads(path: Path) -> None:
    source = FileSource(str(path))
    source.close()
    wrong: list[int] = []

    def read() -> None:
        offsets = range(0, 5000, 50)
        wrong.extend(at for at in offsets if source.read(at, 100) != DATA[at : at + 100])

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# File objects.


@pytest.mark.parametrize("step", [1, 7, 1000, 10**6])
def test_parts_of_a_file_object_are_exact_however_short_its_reads(step: int) -> None:
    source = ObjectSource(Trickle(DATA, step))
    assert source.size == len(DATA)
    assert source.read(3, 500) == DATA[3:503]
    assert source.read(0, 3) == DATA[:3]
    with pytest.raises(SourceChangedError, match="expected"):
        source.read(len(DATA) - 2, 5)


def test_a_closed_file_object_is_out_of_reach() -> None:
    file = io.BytesIO(DATA)
    source = ObjectSource(file)
    file.close()
    with pytest.raises(OSError, match="was closed"):
        source.read(0, 5)


def test_a_seek_that_tells_nothing_is_followed_by_tell() -> None:
    class Silent(io.BytesIO):
        def seek(self, offset: int, whence: int = 0) -> Any:
            super().seek(offset, whence)

    assert ObjectSource(Silent(DATA)).size == len(DATA)


def test_more_than_was_asked_for_is_not_taken() -> None:
    assert ObjectSource(Answers(b"x" * 100)).read(0, 10) == b"x" * 10


@pytest.mark.parametrize(
    "answer", [bytearray(b"12345"), memoryview(b"12345"), memoryview(b"abcd" * 5).cast("I")]
)
def test_any_bytes_like_answer_is_taken(answer: Any) -> None:
    data = checked_read(Answers(answer), 5)
    assert type(data) is bytes
    assert data == bytes(answer)[:5]


@pytest.mark.parametrize("answer", ["text", 5, [1], object()])
def test_an_answer_that_is_not_bytes_is_refused(answer: Any) -> None:
    with pytest.raises(TypeError, match="not bytes"):
        checked_read(Answers(answer), 5)
    with pytest.raises(TypeError, match="not bytes"):
        ObjectSource(Answers(answer)).read(0, 5)


def test_a_file_object_without_an_answer_is_an_error() -> None:
    with pytest.raises(BlockingIOError):
        checked_read(Answers(None), 5)


def test_the_default_reads_to_the_end() -> None:
    file = io.BytesIO(DATA)
    assert checked_read(file) == DATA
    assert checked_read(file) == b""


@pytest.mark.parametrize("step", [1000, 10**6])
def test_everything_is_read_to_the_end(step: int) -> None:
    assert read_object(Trickle(DATA, step)) == DATA


def test_nothing_is_read_beyond_what_is_expected() -> None:
    file = Trickle(DATA, 1000)
    assert read_object(file, 2500) == DATA[:2500]
    assert file.tell() == 2500
    assert read_object(Trickle(DATA, 10**6), len(DATA) + 5) == DATA
    assert read_object(Trickle(DATA, 10), 0) == b""


def test_a_known_size_takes_one_read() -> None:
    file = Trickle(DATA, 10**6)
    assert read_object(file, len(DATA)) == DATA
    assert file.reads == 1


def test_a_file_object_stays_behind_when_its_source_is_pickled() -> None:
    again = pickle.loads(pickle.dumps(ObjectSource(io.BytesIO(DATA))))
    assert again.size == len(DATA)
    with pytest.raises(OSError, match="pickled"):
        again.read(0, 5)


def test_a_copy_reads_from_the_same_file_object() -> None:
    source = ObjectSource(io.BytesIO(DATA))
    assert copy.deepcopy(source) is source


def test_a_file_object_is_read_by_one_thread_at_a_time() -> None:
    source = ObjectSource(Trickle(DATA, 64))
    wrong: list[int] = []

    def read() -> None:
        offsets = range(0, 5000, 50)
        wrong.extend(at for at in offsets if source.read(at, 300) != DATA[at : at + 300])

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


@pytest.mark.parametrize("step", [1, 7, 1000])
def test_a_file_object_may_be_read_from_within_its_own_read(step: int) -> None:
    class Nosy(Trickle):
        source: ObjectSource | None = None

        def read(self, nbytes: int = -1) -> bytes:
            data = super().read(nbytes)
            source, self.source = self.source, None
            if source is not None:
                assert source.read(7, 3) == DATA[7:10]
            return data

    file = Nosy(DATA, step)
    source = ObjectSource(file)
    file.source = source
    assert source.read(100, 50) == DATA[100:150]


# Deflated data.


def inflate(data: bytes, nbytes: int = 2**62, rules: policy.Policy = PLAIN) -> tuple[bytes, Inflater]:
    inflater = Inflater(data, rules)
    blocks = inflater.prefix(nbytes)
    return bytes(blocks.peek(0, blocks.size)), inflater


@pytest.mark.parametrize("size", [0, 1, 5, 100, len(DATA)])
def test_raw_deflate_is_inflated(size: int) -> None:
    data, inflater = inflate(deflated(DATA[:size]))
    assert data == DATA[:size]
    assert (inflater.finished, inflater.damaged, inflater.header) == (True, -1, False)


def test_a_stored_block_is_inflated() -> None:
    engine = zlib.compressobj(0, wbits=-zlib.MAX_WBITS)
    data, inflater = inflate(engine.compress(DATA) + engine.flush())
    assert data == DATA
    assert inflater.damaged == -1


def test_a_zlib_header_is_accepted_and_told() -> None:
    data, inflater = inflate(zlib.compress(DATA))
    assert data == DATA
    assert inflater.header
    assert inflater.damaged == -1


@pytest.mark.parametrize("trailing", [b"\0", b"\0\0", b"x", b"x" * 100])
def test_what_follows_the_data_is_told(trailing: bytes) -> None:
    engine = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    data, inflater = inflate(engine.compress(DATA) + engine.flush() + trailing)
    assert data == DATA
    assert inflater.damaged == (-1 if trailing == b"\0" else len(trailing))


@pytest.mark.parametrize("cut", [1, 2, 10, 100])
def test_data_that_is_cut_gives_what_there_is(cut: int) -> None:
    noise = b"".join(zlib.crc32(bytes((i, j))).to_bytes(4, "little") for i in range(40) for j in range(40))
    whole = deflated(noise)
    data, inflater = inflate(whole[: len(whole) - 1 - cut])
    assert data
    assert noise.startswith(data)
    assert inflater.finished
    assert inflater.damaged >= 0


@pytest.mark.parametrize("data", [b"", b"\xff" * 20, b"\x07", b"text that is not deflated"])
def test_data_that_is_not_deflated_gives_nothing(data: bytes) -> None:
    inflated, inflater = inflate(data)
    assert inflated == b""
    assert inflater.finished
    assert inflater.damaged >= 0


@pytest.mark.parametrize("behind", [b"", b"\0", b"junk"])
@pytest.mark.parametrize("kept", [None, -1, 20])
@pytest.mark.parametrize("content", [bytes(20_000), DATA, bytes(range(256)), b""])
@pytest.mark.parametrize(("step", "piece"), [(64, 16), (1, 16), (64, 1), (7, 64)])
@pytest.mark.parametrize("uncounted", [-1 << 30, 0, 1 << 20])
def test_what_is_inflated_in_steps_is_what_one_call_inflates(
    content: bytes,
    kept: int | None,
    behind: bytes,
    step: int,
    piece: int,
    uncounted: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    raw = deflated(content)[:kept] + behind
    expected, whole = inflate(raw)
    monkeypatch.setattr(Inflater, "_STEP", step)
    monkeypatch.setattr(Inflater, "_PIECE", piece)
    monkeypatch.setattr(Inflater, "_KEPT", uncounted)
    data, inflater = inflate(raw)
    assert data == expected
    assert expected.startswith(inflate(raw, 1)[0])
    assert (inflater.finished, inflater.damaged, inflater.header) == (
        whole.finished,
        whole.damaged,
        whole.header,
    )


def test_only_as_much_is_inflated_as_is_asked_for() -> None:
    zeros = bytes(8 << 20)
    inflater = Inflater(deflated(zeros), policy.Policy(limits=policy.Limits(inflated_bytes=64 << 20)))
    blocks = inflater.prefix(1000)
    assert 1000 <= blocks.size < len(zeros)
    assert not inflater.finished
    assert inflater.prefix(2**62).size == len(zeros)
    assert inflater.finished


@pytest.mark.parametrize("uncounted", [0, 1 << 19, 1 << 24])
@pytest.mark.parametrize("step", [1000, 1 << 20])
def test_the_limit_of_inflated_bytes_is_exact(
    step: int, uncounted: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Inflater, "_STEP", step)
    monkeypatch.setattr(Inflater, "_KEPT", uncounted)
    zeros = bytes(3 << 20)
    packed = deflated(zeros)
    for most in (len(zeros), len(zeros) + 1):
        rules = policy.Policy(limits=policy.Limits(inflated_bytes=most, inflated_ratio=1))
        assert inflate(packed, rules=rules)[0] == zeros
    rules = policy.Policy(limits=policy.Limits(inflated_bytes=len(zeros) - 1, inflated_ratio=1))
    with pytest.raises(LimitError, match="inflates to more than"):
        inflate(packed, rules=rules)


def test_what_is_too_much_is_not_kept() -> None:
    packed = deflated(bytes(150 << 20))
    rules = policy.Policy(limits=policy.Limits(inflated_bytes=100 << 20, inflated_ratio=1))
    inflate(deflated(b"warm"))
    tracemalloc.start()
    try:
        with pytest.raises(LimitError):
            inflate(packed, rules=rules)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    # As the law of memory has it: of what is refused, the bytes of the file count.
    assert peak < (16 << 20) + 7 * len(packed)


def test_a_bomb_is_refused() -> None:
    bomb = deflated(bytes(8 << 20))
    rules = policy.Policy(limits=policy.Limits(inflated_bytes=1 << 20, inflated_ratio=10))
    with pytest.raises(LimitError, match="inflates to more than") as fault:
        inflate(bomb, rules=rules)
    assert isinstance(fault.value, InvalidDicomError)
    assert inflate(bomb, 1000, rules)[0] == bytes(1 << 20)


def test_the_limit_grows_with_the_data() -> None:
    rules = policy.Policy(limits=policy.Limits(inflated_bytes=1, inflated_ratio=200))
    assert inflate(deflated(DATA), rules=rules)[0] == DATA
