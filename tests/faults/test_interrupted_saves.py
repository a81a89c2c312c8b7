"""Saves to a path that end early: killed, interrupted, failing, out of space."""

from __future__ import annotations

import errno
import json
import os
import random
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cydicom.atomicfile import replace_file
from tests.faults.killing import CALLS, LARGE, SMALL

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs the signals and limits of POSIX")

ROOT = Path(__file__).parent.parent.parent
OLD = SMALL
PIECES = [LARGE[:1000], LARGE[1000:500_000], memoryview(LARGE)[500_000:]]
SMALL_PIECES = [b"a" * 1000, b"b" * 30_000, b"c" * 10]
SMALL_CONTENT = b"".join(SMALL_PIECES)


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made = tmp_path / "target.dcm"
    made.write_bytes(OLD)
    made.chmod(0o640)
    return made


def killed(kind: str, saver: str, folder: Path, *numbers: int) -> dict[str, Any]:
    """Return what was found after saves that were killed."""
    command = [sys.executable, "-m", "tests.faults.killing", kind, saver, str(folder), *map(str, numbers)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=250, cwd=ROOT)
    assert ended.returncode == 0, ended.stderr
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


@contextmanager
def only_the_target(target: Path) -> Iterator[None]:
    """Check that no save leaves another file than its target, if it made that."""
    before = {entry.name for entry in target.parent.iterdir()}
    yield
    assert {entry.name for entry in target.parent.iterdir()} - {target.name} == before - {target.name}


# Killed.


@pytest.mark.parametrize("saver", ["plain", "deferred"])
def test_200_saves_killed_at_random_moments_leave_the_whole_old_or_new_file(
    tmp_path: Path, saver: str
) -> None:
    found = killed("random", saver, tmp_path, 200, 20)
    assert found["killed"] == 200
    assert 0 not in found["sizes"]
    assert len(set(found["sizes"])) == 2
    # So many were killed while they wrote, and so many names of theirs were no trouble for later saves.
    assert len(found["left"]) > 20
    assert all(name.startswith(".cydicom-") and name.endswith(".tmp") for name in found["left"])


@pytest.mark.parametrize("saver", ["plain", "deferred"])
def test_saves_killed_around_each_call_of_the_system_leave_the_whole_old_or_new_file(
    tmp_path: Path, saver: str
) -> None:
    found = killed("steps", saver, tmp_path)
    assert found["killed"] > 20
    assert 0 not in found["sizes"]
    assert len(set(found["sizes"])) == 2


# Interrupted, or failing at any call.


def interrupted_at(
    monkeypatch: pytest.MonkeyPatch, number: int, after: bool, error: BaseException
) -> list[str]:
    """Let the call with this number raise; return a list that will have the names of the calls."""
    names: list[str] = []

    def wrapped(name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **keywords: Any) -> Any:
            names.append(name)
            if len(names) - 1 == number:
                if after:
                    answer = call(*arguments, **keywords)
                    if name == "open":
                        os.close(answer)
                raise error
            return call(*arguments, **keywords)

        return counted

    directories, effective = set(os.supports_dir_fd), set(os.supports_effective_ids)
    for name in CALLS:
        if hasattr(os, name) and name not in ("lstat", "stat"):
            call = getattr(os, name)
            new = wrapped(name, call)
            for support in (directories, effective):
                if call in support:
                    support.add(new)
            monkeypatch.setattr(os, name, new)
    monkeypatch.setattr(os, "supports_dir_fd", directories)
    monkeypatch.setattr(os, "supports_effective_ids", effective)
    return names


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("error", [KeyboardInterrupt, MemoryError, OSError, PermissionError])
@pytest.mark.parametrize("case", ["old", "new", "no overwrite", "no links"])
def test_an_error_at_any_call_leaves_the_whole_old_or_new_file_and_no_other(
    target: Path, monkeypatch: pytest.MonkeyPatch, after: bool, error: type[BaseException], case: str
) -> None:
    def no_links(*arguments: Any, **keywords: Any) -> None:
        raise OSError(errno.ENOTSUP, "no links")

    outcomes = set()
    number = 0
    done = False
    while not done:
        path = target if case == "old" else target.with_name("new.dcm")
        path.unlink(missing_ok=True)
        if case == "old":
            path.write_bytes(OLD)
            path.chmod(0o640)
        code = errno.EPERM if error is PermissionError else errno.EIO
        raised = error(code, "broken") if issubclass(error, OSError) else error()
        with only_the_target(path), monkeypatch.context() as patch:
            if case == "no links":
                patch.setattr(os, "link", no_links)
            calls = interrupted_at(patch, number, after, raised)
            try:
                replace_file(path, SMALL_PIECES, overwrite=case not in ("no overwrite", "no links"))
            except error as caught:
                assert caught is raised
        if path.exists():
            outcomes.add(path.read_bytes())
        else:
            assert case != "old"
            outcomes.add(b"none")
        done = len(calls) <= number
        number += 1
    assert outcomes == {SMALL_CONTENT, OLD if case == "old" else b"none"}
    assert number > 8


def test_saves_interrupted_by_a_signal_leave_the_whole_old_or_new_file(target: Path) -> None:
    def interrupt(number: int, frame: object) -> None:
        raise KeyboardInterrupt

    moments = random.Random(5)
    interrupted = 0
    before = signal.signal(signal.SIGALRM, interrupt)
    try:
        for number in range(300):
            content = SMALL if number % 2 else SMALL_CONTENT
            try:
                try:
                    signal.setitimer(signal.ITIMER_REAL, moments.random() * 0.0015 + 1e-6)
                    replace_file(target, [content[:10_000], content[10_000:]])
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            except KeyboardInterrupt:
                interrupted += 1
            assert target.read_bytes() in (SMALL, SMALL_CONTENT)
            assert [entry.name for entry in target.parent.iterdir()] == [target.name]
    finally:
        signal.signal(signal.SIGALRM, before)
    assert interrupted > 20


@pytest.mark.parametrize("overwrite", [True, False])
def test_an_interrupt_while_a_value_is_read_leaves_the_target_as_it_was(
    target: Path, overwrite: bool
) -> None:
    class Interrupted:
        nbytes = 100

        def chunks(self) -> Iterator[bytes]:
            yield b"x" * 50
            os.kill(os.getpid(), signal.SIGINT)
            # The handler runs between here and the next chunk.
            yield b"x" * 50

    path = target if overwrite else target.with_name("new.dcm")
    handler = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with only_the_target(target), pytest.raises(KeyboardInterrupt) as caught:
            replace_file(path, [b"head", Interrupted()], overwrite)
    finally:
        signal.signal(signal.SIGINT, handler)
    assert caught.value.__notes__ == ["54 of 104 bytes had been written"]
    assert target.read_bytes() == OLD
    assert [entry.name for entry in target.parent.iterdir()] == [target.name]


def test_a_second_interrupt_while_cleaning_up_leaves_no_file(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink = os.unlink
    calls: list[str] = []

    def interrupted(*arguments: Any, **keywords: Any) -> None:
        calls.append("unlink")
        if len(calls) == 1:
            raise KeyboardInterrupt
        unlink(*arguments, **keywords)

    def fail(descriptor: int) -> None:
        raise KeyboardInterrupt

    with only_the_target(target), monkeypatch.context() as patch:
        patch.setattr(os, "unlink", interrupted)
        patch.setattr(os, "fsync", fail)
        with pytest.raises(KeyboardInterrupt):
            replace_file(target, SMALL_PIECES)
    assert len(calls) == 2
    assert target.read_bytes() == OLD


# Streams that fail.


@pytest.mark.parametrize("error", [OSError(errno.EIO, "broken", "elsewhere"), ValueError("closed"), None])
@pytest.mark.parametrize("exists", [True, False])
def test_a_value_that_cannot_be_read_leaves_the_target_as_it_was(
    target: Path, error: Exception | None, exists: bool
) -> None:
    class Failing:
        nbytes = 100

        def chunks(self) -> Iterator[bytes]:
            yield b"x" * 50
            if error is not None:
                raise error

    if not exists:
        target.unlink()
    with only_the_target(target), pytest.raises(type(error) if error else OSError) as caught:
        replace_file(target, [b"head", Failing(), b"tail"])
    assert caught.value.__notes__[-1] == "54 of 108 bytes had been written"
    if isinstance(error, OSError):
        # It is the file of the value that is broken, not the target.
        assert error.filename == "elsewhere"
    assert target.exists() == exists
    if exists:
        assert target.read_bytes() == OLD


# No space left.


@contextmanager
def file_size_limit(nbytes: int) -> Iterator[None]:
    """Let no file grow beyond a size."""
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (nbytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@pytest.mark.parametrize("limit", [1, 999, 1000, 1001, 499_999, 500_000, len(LARGE) - 1])
def test_a_file_that_grows_beyond_a_limit_leaves_the_target_as_it_was(target: Path, limit: int) -> None:
    with only_the_target(target):
        for path in (target, target.with_name("new.dcm")):
            with file_size_limit(limit), pytest.raises(OSError) as caught:
                replace_file(path, PIECES)
            assert (caught.value.errno, caught.value.filename) == (errno.EFBIG, str(path))
            assert caught.value.__notes__ == [f"{limit} of {len(LARGE)} bytes had been written"]
        assert target.read_bytes() == OLD
    with file_size_limit(len(LARGE)):
        replace_file(target, PIECES)
    assert target.read_bytes() == LARGE


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Callable[[str], Path]]:
    """Return what mounts a file system in memory, of a size of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = []

    def mount(options: str) -> Path:
        try:
            made = subprocess.run(
                ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)],
                capture_output=True,
                text=True,
                check=False,
            )
        except FileNotFoundError:
            pytest.skip("there is no mount command")
        if made.returncode:
            pytest.skip(f"a small tmpfs cannot be mounted: {made.stderr.strip()}")
        mounted.append(folder)
        return folder

    yield mount
    for place in mounted:
        subprocess.run(["umount", str(place)], check=True)


def test_a_full_disk_leaves_the_target_as_it_was(small_disk: Callable[[str], Path]) -> None:
    disk = small_disk("size=256k")
    target = disk / "target.dcm"
    replace_file(target, [OLD])
    for path in (target, disk / "new.dcm"):
        for overwrite in (True, False) if path != target else (True,):
            with pytest.raises(OSError) as caught:
                replace_file(path, PIECES, overwrite)
            assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(path))
            written, _, total, *_ = caught.value.__notes__[0].split()
            assert 0 < int(written) < int(total) == len(LARGE)
    assert [entry.name for entry in disk.iterdir()] == ["target.dcm"]
    assert target.read_bytes() == OLD
    # The space is free again.
    replace_file(target, [OLD[:100_000]])
    assert target.read_bytes() == OLD[:100_000]


def test_a_disk_that_takes_no_more_files_leaves_the_target_as_it_was(
    small_disk: Callable[[str], Path],
) -> None:
    disk = small_disk("size=1m,nr_inodes=2")
    target = disk / "target.dcm"
    target.write_bytes(OLD)
    with pytest.raises(OSError) as caught:
        replace_file(target, SMALL_PIECES)
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(target))
    assert target.read_bytes() == OLD


def test_a_read_only_disk_leaves_the_target_as_it_was(small_disk: Callable[[str], Path]) -> None:
    disk = small_disk("size=1m")
    target = disk / "target.dcm"
    target.write_bytes(OLD)
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    for path in (target, disk / "new.dcm"):
        with pytest.raises(OSError) as caught:
            replace_file(path, SMALL_PIECES)
        assert (caught.value.errno, caught.value.filename) == (errno.EROFS, str(path))
    assert [entry.name for entry in disk.iterdir()] == ["target.dcm"]
    assert target.read_bytes() == OLD
