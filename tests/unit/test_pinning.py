"""Files that lose their name: what was deferred in them is read all the same, or refused, never mixed up."""

from __future__ import annotations

import copy
import gc
import os
import pickle
import shutil
import threading
import warnings
import weakref
from typing import TYPE_CHECKING

import pytest

from cydicom import pinning
from cydicom.errors import SourceChangedError
from cydicom.pinning import HeldBytes, OpenFile, hold, pin_readers
from cydicom.source import FileSource, blocks_of_header

if TYPE_CHECKING:
    from pathlib import Path

OLD = bytes(range(256)) * 40
NEW = b"new" * 1000
ON_POSIX = pytest.mark.skipif(
    os.name != "posix", reason="needs files that can be replaced while they are open"
)
HAS_PROC = pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")  # noqa: PTH112
pytestmark = ON_POSIX


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "data"
    made.write_bytes(OLD)
    return made


def closed_source(path: Path | str) -> FileSource:
    source = FileSource(str(path))
    source.close()
    return source


def replace(path: Path) -> None:
    """Put a new file in the place of `path`, as a save does."""
    beside = path.with_name("beside")
    beside.write_bytes(NEW)
    pin_readers(str(path))
    beside.replace(path)


def descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


# One source.


def test_a_pinned_source_is_read_though_its_file_was_replaced(path: Path) -> None:
    source = closed_source(path)
    source.pin()
    os.replace(_written(path.with_name("other")), path)  # noqa: PTH105
    assert source.read(0, 10) == OLD[:10]
    assert source.read(5000, 5000) == OLD[5000:10000]
    assert source.read(len(OLD), 0) == b""


def _written(path: Path) -> Path:
    path.write_bytes(NEW)
    return path


def test_a_pinned_source_is_read_though_its_file_was_removed(path: Path) -> None:
    source = closed_source(path)
    source.pin()
    path.unlink()
    assert source.read(1, 3) == OLD[1:4]


def test_a_source_that_is_not_pinned_is_refused(path: Path) -> None:
    source = closed_source(path)
    os.replace(_written(path.with_name("other")), path)  # noqa: PTH105
    with pytest.raises(SourceChangedError):
        source.read(0, 10)


def test_closing_leaves_a_pin(path: Path) -> None:
    source = FileSource(str(path))
    source.pin()
    source.close()
    path.unlink()
    assert source.read(0, 3) == OLD[:3]


def test_pinning_twice_is_pinning_once(path: Path) -> None:
    source = closed_source(path)
    first = source.pin()
    path.unlink()
    assert source.pin() is first


def test_a_changed_file_is_not_pinned(path: Path) -> None:
    source = closed_source(path)
    path.write_bytes(NEW)
    with pytest.raises(SourceChangedError, match="changed"):
        source.pin()
    path.unlink()
    with pytest.raises(FileNotFoundError):
        source.pin()


def test_a_pinned_file_that_is_written_to_is_refused(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other name"
    other.hardlink_to(path)
    source = closed_source(path)
    source.pin()
    path.unlink()
    with other.open("r+b") as file:
        file.write(b"!")
    with pytest.raises(SourceChangedError, match="changed"):
        source.read(0, 10)
    with pytest.raises(SourceChangedError):
        pickle.dumps(source)


def test_what_lies_behind_the_end_is_refused(path: Path) -> None:
    source = closed_source(path)
    source.pin()
    with pytest.raises(SourceChangedError, match="5 bytes early"):
        source.read(len(OLD) - 2, 7)
    with pytest.raises(SourceChangedError, match="2 bytes are left"):
        pickle.loads(pickle.dumps(source)).read(len(OLD) - 2, 7)


# Copies, pickles, processes, threads.


def test_the_pickle_of_a_pinned_source_has_its_bytes(path: Path) -> None:
    source = closed_source(path)
    source.pin()
    replace(path)
    pickled = pickle.dumps(source)
    del source
    again = pickle.loads(pickled)
    assert again.read(3, 500) == OLD[3:503]
    assert again.size == len(OLD)
    assert pickle.loads(pickle.dumps(again)).read(0, len(OLD)) == OLD
    assert again.pin().read(0, 5) == OLD[:5]


def test_the_pickle_of_any_other_source_has_its_path_alone(path: Path) -> None:
    source = closed_source(path)
    assert len(pickle.dumps(source)) < 1000
    again = pickle.loads(pickle.dumps(source))
    replace(path)
    # It was pinned as the first one was.
    assert again.read(0, 3) == OLD[:3]


def test_a_copy_is_the_source_itself_or_as_good(path: Path) -> None:
    source = closed_source(path)
    assert copy.deepcopy(source) is source
    shallow = copy.copy(source)
    replace(path)
    assert shallow.read(0, 3) == source.read(0, 3) == OLD[:3]
    late = copy.copy(source)
    del source
    assert late.read(0, 3) == OLD[:3]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork()")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_forked_process_and_its_parent_read_side_by_side(path: Path) -> None:
    source = closed_source(path)
    replace(path)
    child = os.fork()
    if child == 0:
        wrong = sum(source.read(at, 100) != OLD[at : at + 100] for at in range(0, 10_000, 7))
        del source
        os._exit(min(wrong, 1))
    try:
        assert all(source.read(at, 100) == OLD[at : at + 100] for at in range(0, 10_000, 3))
    finally:
        _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0
    assert source.read(0, 3) == OLD[:3]


def test_threads_read_while_the_file_is_replaced(path: Path) -> None:
    for _ in range(20):
        path.write_bytes(OLD)
        source = closed_source(path)
        faults: list[object] = []
        started = threading.Barrier(3)

        def read(source: FileSource = source, faults: list[object] = faults) -> None:
            started.wait(10)  # noqa: B023
            for at in range(0, 3000, 10):
                try:
                    if source.read(at, 100) != OLD[at : at + 100]:
                        faults.append(at)
                except OSError as error:
                    faults.append(error)

        threads = [threading.Thread(target=read) for _ in range(2)]
        for thread in threads:
            thread.start()
        started.wait(10)
        replace(path)
        for thread in threads:
            thread.join()
        assert faults == []


# All sources of a file.


def test_every_source_of_a_replaced_file_is_pinned(path: Path, tmp_path: Path) -> None:
    sources = [closed_source(path) for _ in range(3)]
    sources += [blocks_of_header(str(path))[0].origin]
    replace(path)
    assert [source.read(0, 3) for source in sources] == [OLD[:3]] * 4
    assert path.read_bytes() == NEW


@HAS_PROC
def test_sources_of_one_file_share_a_descriptor(path: Path) -> None:
    sources = [closed_source(path) for _ in range(10)]
    before = descriptors()
    replace(path)
    assert descriptors() == before + 1
    del sources[1:]
    assert sources[0].read(0, 3) == OLD[:3]
    assert descriptors() == before + 1
    del sources
    assert descriptors() == before


def test_aliases_of_a_replaced_file_are_pinned(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    link, hard, folder = tmp_path / "link", tmp_path / "hard", tmp_path / "folder"
    link.symlink_to(path)
    hard.hardlink_to(path)
    folder.symlink_to(tmp_path)
    monkeypatch.chdir(tmp_path)
    sources = [closed_source(alias) for alias in (link, hard, folder / "data", "data", "./folder/./data")]
    replace(path)
    for name in (link, hard):
        name.unlink()
    assert [source.read(0, 3) for source in sources] == [OLD[:3]] * 5


def test_a_source_is_pinned_though_it_was_replaced_under_another_name(path: Path, tmp_path: Path) -> None:
    hard = tmp_path / "hard"
    hard.hardlink_to(path)
    source = closed_source(hard)
    replace(path)
    assert source.read(0, 3) == OLD[:3]


@HAS_PROC
def test_other_files_are_not_opened(path: Path, tmp_path: Path) -> None:
    # A copy with the same size and the same time is still another file.
    twin = tmp_path / "twin"
    shutil.copy2(path, twin)
    other = _written(tmp_path / "other")
    sources = [closed_source(twin), closed_source(other)]
    before = descriptors()
    replace(path)
    assert descriptors() == before
    assert sources[0].read(0, 3) == OLD[:3]


def test_a_new_file_pins_nothing(tmp_path: Path) -> None:
    source = closed_source(_written(tmp_path / "other"))
    pin_readers(str(tmp_path / "none"))
    pin_readers(os.fsencode(tmp_path / "none"))
    assert source.read(0, 3) == NEW[:3]


def test_a_source_that_was_changed_before_is_left_alone(path: Path) -> None:
    source = closed_source(path)
    os.utime(path, ns=(0, 0))
    replace(path)
    with pytest.raises(SourceChangedError):
        source.read(0, 3)


def test_a_source_that_is_gone_is_left_alone(path: Path, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(path)
    source = closed_source(link)
    link.unlink()
    replace(path)
    with pytest.raises(FileNotFoundError):
        source.read(0, 3)


@pytest.mark.parametrize("error", [SourceChangedError("x"), FileNotFoundError("x"), PermissionError("x")])
def test_a_source_that_cannot_be_read_does_not_keep_a_file_from_being_replaced(
    path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    def refuse(self: FileSource, *given: object) -> None:
        raise error

    source = closed_source(path)
    monkeypatch.setattr(FileSource, "pin", refuse)
    replace(path)
    assert path.read_bytes() == NEW
    del source


def test_a_file_is_not_replaced_when_no_more_files_can_be_opened(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: FileSource, *given: object) -> None:
        raise OSError(24, "too many open files")

    source = closed_source(path)
    monkeypatch.setattr(FileSource, "pin", refuse)
    with pytest.raises(OSError, match="too many"):
        replace(path)
    assert path.read_bytes() == OLD
    del source


def test_a_file_can_be_replaced_again_and_again(path: Path) -> None:
    sources = []
    for number in range(5):
        path.write_bytes(bytes([number]) * 100)
        os.utime(path, ns=(0, number))
        sources.append(closed_source(path))
        replace(path)
    assert [source.read(0, 2) for source in sources] == [bytes([number]) * 2 for number in range(5)]


def test_a_file_that_is_written_over_is_read_into_memory(path: Path) -> None:
    sources = [closed_source(path) for _ in range(3)]
    before = descriptors()
    with path.open("r+b") as file:
        pin_readers(file.fileno(), in_memory=True)
        file.write(NEW)
    assert [source.read(0, 3) for source in sources] == [OLD[:3]] * 3
    assert sources[0].pin() is sources[1].pin()
    assert descriptors() == before


# Nothing is kept that nobody needs.


@HAS_PROC
def test_a_pin_ends_with_its_source(path: Path) -> None:
    before = descriptors()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(5):
            path.write_bytes(OLD)
            source = closed_source(path)
            replace(path)
            assert source.read(0, 3) == OLD[:3]
            del source
        assert descriptors() == before


def test_a_source_is_not_kept_alive(path: Path) -> None:
    source = closed_source(path)
    gone = weakref.ref(source)
    pin_readers(str(path))
    del source
    assert gone() is None
    unsorted = closed_source(path)
    count = len(pinning._unsorted)
    del unsorted
    assert len(pinning._unsorted) == count - 1


def test_sources_that_are_gone_are_forgotten(path: Path) -> None:
    kept = closed_source(path)
    for _ in range(5):
        for number in range(1000):
            os.utime(path, ns=(0, number))
            closed_source(path)
        many = [FileSource.after(str(path), 1, number, 0.0) for number in range(1000)]
        pin_readers(str(path))
        del many
    gc.collect()
    alive = [FileSource.after(str(path), 1, 5, 0.0) for _ in range(3000)]
    pin_readers(str(path))
    assert pinning._sorted_count < 7000
    assert sum(map(len, pinning._by_change.values())) == pinning._sorted_count
    assert kept.size == len(OLD)
    assert len(alive) == 3000


# What holds a file.


def test_an_open_file_is_checked_at_each_read(path: Path) -> None:
    status = path.stat()
    opened = OpenFile(str(path), len(OLD), status.st_mtime_ns)
    assert opened.read(2, 3) == OLD[2:5]
    os.utime(path, ns=(0, 5))
    with pytest.raises(SourceChangedError):
        opened.read(2, 3)
    opened.close()
    opened.close()


def test_a_file_that_cannot_be_opened_leaves_nothing_to_close(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        OpenFile(str(tmp_path / "none"), 0, 0)
    with pytest.raises(SourceChangedError):
        hold(str(_written(tmp_path / "other")), 1, 1)


def test_a_system_that_replaces_no_open_files_holds_bytes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    status = path.stat()
    monkeypatch.setattr(os, "name", "nt")
    try:
        held = hold(str(path), len(OLD), status.st_mtime_ns)
    finally:
        monkeypatch.undo()
    assert type(held) is HeldBytes
    path.unlink()
    assert held.read(10, 20) == OLD[10:30]


def test_a_system_without_pread_moves_the_position(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "pread")
    source = closed_source(path)
    assert source.read(100, 50) == OLD[100:150]
    source.pin()
    assert source.read(7, 5) == OLD[7:12]


def test_short_reads_are_repeated(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pinning, "_LARGEST_READ", 7)
    source = closed_source(path)
    assert source.read(100, 50) == OLD[100:150]
