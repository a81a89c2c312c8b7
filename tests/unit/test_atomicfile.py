"""Saves to a path: what becomes of the target, its attributes and its other names, and what is refused."""

from __future__ import annotations

import errno
import os
import stat
import struct
import tempfile
import threading
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import atomicfile
from cydicom.atomicfile import replace_file

if TYPE_CHECKING:
    from collections.abc import Iterator

OLD = b"old" * 1000
NEW = [b"new ", memoryview(b"content"), bytes(50_000)]
CONTENT = b"new content" + bytes(50_000)
IS_ROOT = os.name == "posix" and os.geteuid() == 0
ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="needs the files of POSIX")
AS_ROOT = pytest.mark.skipif(not IS_ROOT, reason="needs to be root")
HAS_XATTR = pytest.mark.skipif(not hasattr(os, "setxattr"), reason="the system has no extended attributes")
NOBODY = 65534


@pytest.fixture
def target(tmp_path: Path) -> Path:
    made = tmp_path / "target.dcm"
    made.write_bytes(OLD)
    return made


@pytest.fixture
def folder() -> Iterator[Path]:
    """Return a directory that a user other than root can reach and write to."""
    with tempfile.TemporaryDirectory() as name:
        made = Path(name)
        made.chmod(0o755)
        if IS_ROOT:
            os.chown(made, NOBODY, NOBODY)
        yield made
        made.chmod(0o755)


@contextmanager
def as_user() -> Iterator[None]:
    """Be somebody to whom permissions apply."""
    if not IS_ROOT:
        yield
        return
    groups = os.getgroups()
    os.setgroups([])
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)
        os.setgroups(groups)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def rights(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# The target.


@pytest.mark.parametrize("overwrite", [True, False])
def test_a_new_file_is_made(tmp_path: Path, overwrite: bool) -> None:
    path = tmp_path / "new.dcm"
    replace_file(path, NEW, overwrite)
    assert path.read_bytes() == CONTENT
    assert names(tmp_path) == ["new.dcm"]


@pytest.mark.parametrize("size", [0, 1, 10**6])
def test_a_file_is_replaced_by_a_shorter_or_longer_one(target: Path, size: int) -> None:
    before = target.stat().st_ino
    reader = target.open("rb")
    with reader:
        replace_file(target, [bytes(size)])
        assert target.read_bytes() == bytes(size)
        assert names(target.parent) == ["target.dcm"]
        if os.name == "posix":
            assert target.stat().st_ino != before
            # Whoever has the old file open keeps it.
            assert reader.read() == OLD


def test_a_file_of_no_pieces_is_empty(target: Path) -> None:
    replace_file(target, [])
    assert target.read_bytes() == b""


def test_text_bytes_and_path_objects_name_a_target(tmp_path: Path) -> None:
    class Named:
        def __fspath__(self) -> bytes:
            return os.fsencode(tmp_path / "c")

    paths: list[Any] = [str(tmp_path / "a"), os.fsencode(tmp_path / "b"), Named(), tmp_path / "d"]
    for path in paths:
        for overwrite in (False, True):
            replace_file(path, [b"x"], overwrite)
        with pytest.raises(FileExistsError) as caught:
            replace_file(path, [b"x"], False)
        assert caught.value.filename == os.fspath(path)
    assert names(tmp_path) == ["a", "b", "c", "d"]


@ON_POSIX
def test_a_name_that_is_not_text_is_kept(tmp_path: Path) -> None:
    name = os.fsencode(tmp_path) + b"/\xff\xfe"
    try:
        os.close(os.open(name, os.O_CREAT | os.O_WRONLY))
    except OSError:
        pytest.skip("the file system takes text only")
    replace_file(name, [b"x"])
    replace_file(os.fsdecode(name), [b"y"])
    assert os.listdir(os.fsencode(tmp_path)) == [b"\xff\xfe"]  # noqa: PTH208


def test_the_longest_name_is_saved_to(tmp_path: Path) -> None:
    for name in ("x" * 255, "é" * 127):
        path = tmp_path / name
        try:
            path.write_bytes(b"")
        except OSError:
            pytest.skip("names of 255 bytes are too long here")
        replace_file(path, [b"x"])
        path.unlink()
        replace_file(path, [b"x"], overwrite=False)
    with pytest.raises(OSError) as caught:
        replace_file(tmp_path / ("x" * 256), [b"x"])
    assert caught.value.errno == errno.ENAMETOOLONG
    assert len(names(tmp_path)) == 2


def test_a_relative_path_counts_from_the_working_directory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sub").mkdir()
    for path in ("a", "./b", "sub/c", "sub/../d"):
        replace_file(path, [b"x"])
        replace_file(path, [b"y"])
    assert names(tmp_path) == ["a", "b", "d", "sub"]
    assert names(tmp_path / "sub") == ["c"]


@ON_POSIX
def test_the_directory_stays_the_same_if_the_working_directory_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Wandering:
        nbytes = 1

        def chunks(self) -> Iterator[bytes]:
            os.chdir(tmp_path / "other")
            yield b"x"

    (tmp_path / "first").mkdir()
    (tmp_path / "other").mkdir()
    for overwrite in (False, True):
        monkeypatch.chdir(tmp_path / "first")
        replace_file("file", [Wandering()], overwrite)
    assert names(tmp_path / "first") == ["file"]
    assert names(tmp_path / "other") == []


def test_the_target_is_forced_to_the_disk_before_it_takes_its_name(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    events: list[tuple[str, bool]] = []
    fsync, replace = os.fsync, os.replace
    folder = target.parent

    def noted_fsync(descriptor: int) -> None:
        events.append(("fsync", stat.S_ISDIR(os.fstat(descriptor).st_mode)))
        fsync(descriptor)

    def noted_replace(*arguments: Any, **keywords: Any) -> None:
        assert target.read_bytes() == OLD
        assert max(path.stat().st_size for path in folder.iterdir()) == len(CONTENT)
        events.append(("replace", False))
        replace(*arguments, **keywords)

    monkeypatch.setattr(os, "fsync", noted_fsync)
    monkeypatch.setattr(os, "replace", noted_replace)
    replace_file(target, NEW)
    assert events[:2] == [("fsync", False), ("replace", False)]
    if os.name == "posix":
        assert events[2:] == [("fsync", True)]


@pytest.mark.parametrize("code", [errno.EINVAL, errno.EBADF, errno.EIO])
@ON_POSIX
def test_a_directory_that_cannot_be_forced_is_left_to_the_system(
    target: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    fsync = os.fsync

    def refuse(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(code, "cannot")
        fsync(descriptor)

    monkeypatch.setattr(os, "fsync", refuse)
    if code != errno.EIO:
        replace_file(target, NEW)
    else:
        # Not a refusal: the disk is failing.
        with pytest.raises(OSError) as caught:
            replace_file(target, NEW)
        assert "has taken its name" in caught.value.__notes__[0]
    assert target.read_bytes() == CONTENT
    assert names(target.parent) == ["target.dcm"]


def test_a_name_that_is_taken_by_another_save_is_left_to_it(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter([b"\1" * 8, b"\1" * 8, b"\2" * 8])
    monkeypatch.setattr(os, "urandom", lambda nbytes: next(numbers))
    left = target.parent / f".cydicom-{'01' * 8}.tmp"
    left.write_bytes(b"theirs")
    replace_file(target, NEW)
    assert left.read_bytes() == b"theirs"
    assert target.read_bytes() == CONTENT


def test_the_new_file_has_a_name_that_is_documented(target: Path) -> None:
    found: list[str] = []

    class Looking:
        nbytes = 0

        def chunks(self) -> Iterator[bytes]:
            found.extend(names(target.parent))
            yield b""

    for overwrite in (True, False):
        path = target if overwrite else target.with_name("new.dcm")
        replace_file(path, [Looking()], overwrite)
    temporary = [name for name in found if name != "target.dcm"]
    assert len(set(temporary)) == 2
    for name in temporary:
        assert name.startswith(".cydicom-")
        assert name.endswith(".tmp")
        assert len(bytes.fromhex(name[9:-4])) == 8


def test_many_threads_save_to_one_path(target: Path) -> None:
    contents = [bytes([number]) * 10_000 * number for number in range(1, 6)]
    seen: list[bytes] = []
    faults: list[BaseException] = []

    def save(content: bytes) -> None:
        try:
            for _ in range(20):
                replace_file(target, [content[:100], content[100:]])
                seen.append(target.read_bytes())
        except OSError as error:
            faults.append(error)

    threads = [threading.Thread(target=save, args=(content,)) for content in contents]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    assert set(seen) <= set(contents)
    assert names(target.parent) == ["target.dcm"]


# Not overwriting.


def test_nothing_is_written_if_the_target_exists(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "open", None)
    with pytest.raises(FileExistsError) as caught:
        replace_file(target, NEW, overwrite=False)
    assert caught.value.filename == str(target)
    assert target.read_bytes() == OLD
    assert names(target.parent) == ["target.dcm"]


@ON_POSIX
def test_anything_that_has_the_name_exists(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("nowhere")
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "fifo")
    for name in ("link", "folder", "fifo"):
        with pytest.raises(FileExistsError):
            replace_file(tmp_path / name, NEW, overwrite=False)
        with pytest.raises(FileExistsError):
            (tmp_path / name).open("xb")
    with pytest.raises(FileExistsError):
        replace_file("/dev/null", NEW, overwrite=False)
    assert names(tmp_path) == ["fifo", "folder", "link"]


def no_links(*arguments: Any, **keywords: Any) -> None:
    raise PermissionError(errno.EPERM, "no hard links on this file system")


@pytest.mark.parametrize("links", [True, False])
def test_a_file_that_comes_while_another_is_written_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, links: bool
) -> None:
    path = tmp_path / "new.dcm"
    if not links:
        monkeypatch.setattr(os, "link", no_links)

    class Late:
        nbytes = 1

        def chunks(self) -> Iterator[bytes]:
            path.write_bytes(b"theirs")
            yield b"x"

    with pytest.raises(FileExistsError) as caught:
        replace_file(path, [Late()], overwrite=False)
    assert (caught.value.filename, caught.value.filename2) == (str(path), None)
    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["new.dcm"]


@ON_POSIX
@pytest.mark.parametrize("code", [errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK])
def test_a_file_system_without_hard_links_is_saved_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*arguments: Any, **keywords: Any) -> None:
        raise OSError(code, "no hard links")

    monkeypatch.setattr(os, "link", refuse)
    umask = os.umask(0o027)
    try:
        replace_file(tmp_path / "new.dcm", NEW, overwrite=False)
    finally:
        os.umask(umask)
    assert (tmp_path / "new.dcm").read_bytes() == CONTENT
    assert rights(tmp_path / "new.dcm") == 0o640
    assert names(tmp_path) == ["new.dcm"]


@ON_POSIX
@pytest.mark.parametrize("before", [True, False])
def test_an_interrupt_on_a_file_system_without_hard_links_leaves_nothing_or_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bool
) -> None:
    replace = os.replace

    def interrupted(*arguments: Any, **keywords: Any) -> None:
        if not before:
            replace(*arguments, **keywords)
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "link", no_links)
    monkeypatch.setattr(os, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        replace_file(tmp_path / "new.dcm", NEW, overwrite=False)
    assert names(tmp_path) == ([] if before else ["new.dcm"])
    if not before:
        assert (tmp_path / "new.dcm").read_bytes() == CONTENT


@ON_POSIX
def test_an_error_of_linking_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*arguments: Any, **keywords: Any) -> None:
        raise OSError(errno.EIO, "broken", "a", None, "b")

    monkeypatch.setattr(os, "link", fail)
    with pytest.raises(OSError) as caught:
        replace_file(tmp_path / "new.dcm", NEW, overwrite=False)
    assert (caught.value.errno, caught.value.filename2) == (errno.EIO, None)
    assert names(tmp_path) == []


def test_a_system_that_renames_onto_nothing_else_needs_no_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(source: str, target: str) -> None:
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, "exists", source, None, target)
        os.replace(source, target)  # noqa: PTH105

    monkeypatch.setattr(os, "supports_dir_fd", frozenset())
    monkeypatch.setattr(atomicfile.os, "rename", rename)
    monkeypatch.setattr(os, "name", "nt")
    try:
        replace_file(os.fspath(tmp_path / "new.dcm"), NEW, overwrite=False)
        replace_file(os.fspath(tmp_path / "new.dcm"), NEW)
        atomicfile._take_free_name(os.fspath(tmp_path / "new.dcm"), os.fspath(tmp_path / "other"), None)
    finally:
        monkeypatch.undo()
    assert names(tmp_path) == ["other"]
    assert (tmp_path / "other").read_bytes() == CONTENT


# Links.


@ON_POSIX
def test_a_link_stays_and_its_file_is_replaced(target: Path, tmp_path: Path) -> None:
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "one").symlink_to("../target.dcm")
    (tmp_path / "two").symlink_to("links/one")
    (tmp_path / "absolute").symlink_to(tmp_path / "two")
    target.chmod(0o604)
    for name in ("links/one", "two", "absolute"):
        link = tmp_path / name
        replace_file(link, [name.encode()])
        assert link.is_symlink()
        assert not target.is_symlink()
        assert target.read_bytes() == name.encode()
        assert rights(target) == 0o604
    assert names(tmp_path) == ["absolute", "links", "target.dcm", "two"]
    assert names(tmp_path / "links") == ["one"]


@ON_POSIX
def test_a_link_through_a_link_to_a_directory_is_followed_by_the_system(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "short").symlink_to("a/b")
    # In a/b the two dots are a, not the directory of "short".
    (tmp_path / "a" / "b" / "link").symlink_to("../target")
    (tmp_path / "a" / "target").write_bytes(OLD)
    replace_file(tmp_path / "short" / "link", NEW)
    assert (tmp_path / "a" / "target").read_bytes() == CONTENT
    assert names(tmp_path) == ["a", "short"]


@ON_POSIX
def test_a_link_that_leads_nowhere_gets_its_file(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("made")
    replace_file(link, NEW)
    assert link.is_symlink()
    assert (tmp_path / "made").read_bytes() == CONTENT
    other = tmp_path / "other"
    other.symlink_to("no/such/folder")
    with pytest.raises(FileNotFoundError) as caught:
        replace_file(other, NEW)
    assert caught.value.filename == str(other)
    assert names(tmp_path) == ["link", "made", "other"]


@ON_POSIX
def test_links_that_lead_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a").symlink_to("b")
    (tmp_path / "b").symlink_to("a")
    with pytest.raises(OSError) as caught:
        replace_file(tmp_path / "a", NEW)
    assert caught.value.errno == errno.ELOOP
    assert names(tmp_path) == ["a", "b"]


@ON_POSIX
def test_a_link_to_a_directory_is_a_directory(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to("folder")
    with pytest.raises(IsADirectoryError):
        replace_file(tmp_path / "link", NEW)


@ON_POSIX
def test_other_names_of_a_file_keep_the_old_one(target: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.hardlink_to(target)
    replace_file(target, NEW)
    assert other.read_bytes() == OLD
    assert target.read_bytes() == CONTENT
    assert other.stat().st_nlink == 1


# Rights, owners, attributes.


@ON_POSIX
@pytest.mark.parametrize("mode", [0o640, 0o600, 0o664, 0o666, 0o444, 0o777])
def test_the_rights_of_a_target_are_kept(target: Path, mode: int) -> None:
    if mode == 0o444 and not IS_ROOT:
        pytest.skip("needs to be root")
    target.chmod(mode)
    umask = os.umask(0o077)
    try:
        replace_file(target, NEW)
    finally:
        os.umask(umask)
    assert rights(target) == mode


@ON_POSIX
@pytest.mark.parametrize("umask", [0o022, 0o077, 0o000])
@pytest.mark.parametrize("overwrite", [True, False])
def test_a_new_file_has_the_rights_that_the_user_wants(tmp_path: Path, umask: int, overwrite: bool) -> None:
    before = os.umask(umask)
    try:
        replace_file(tmp_path / "new", NEW, overwrite)
    finally:
        os.umask(before)
    assert rights(tmp_path / "new") == 0o666 & ~umask


@ON_POSIX
def test_the_new_file_is_never_open_to_more_than_the_target(target: Path) -> None:
    found: list[int] = []

    class Looking:
        nbytes = 0

        def chunks(self) -> Iterator[bytes]:
            found.extend(rights(path) for path in target.parent.iterdir())
            yield b""

    target.chmod(0o600)
    replace_file(target, [Looking()])
    assert found == [0o600, 0o600]


@AS_ROOT
def test_the_owner_of_a_target_is_kept(target: Path) -> None:
    os.chown(target, 1234, 5678)
    target.chmod(0o640)
    replace_file(target, NEW)
    status = target.stat()
    assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (1234, 5678, 0o640)


@AS_ROOT
def test_a_user_who_cannot_keep_the_owner_becomes_it_and_widens_no_rights(folder: Path) -> None:
    path = folder / "target"
    path.write_bytes(OLD)
    os.chown(path, 1234, 5678)
    path.chmod(0o662)
    with as_user():
        replace_file(path, NEW)
    status = path.stat()
    assert (status.st_uid, status.st_gid) == (NOBODY, NOBODY)
    # The group is another one now: it gets what everybody had.
    assert stat.S_IMODE(status.st_mode) == 0o622


@AS_ROOT
def test_a_user_keeps_a_group_of_their_own(folder: Path) -> None:
    path = folder / "target"
    path.write_bytes(OLD)
    os.chown(path, 1234, NOBODY)
    path.chmod(0o660)
    with as_user():
        replace_file(path, NEW)
    status = path.stat()
    assert (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) == (NOBODY, NOBODY, 0o660)


@pytest.fixture
def attributes(target: Path) -> Path:
    """Return a target with an extended attribute."""
    try:
        os.setxattr(target, "user.note", b"kept")
    except OSError as error:
        pytest.skip(f"the file system has no extended attributes: {error}")
    return target


@HAS_XATTR
def test_extended_attributes_of_a_target_are_kept(attributes: Path) -> None:
    os.setxattr(attributes, "user.other", b"\0\1")
    replace_file(attributes, NEW)
    assert {name: os.getxattr(attributes, name) for name in os.listxattr(attributes)} == {
        "user.note": b"kept",
        "user.other": b"\0\1",
    }


@HAS_XATTR
@pytest.mark.parametrize("code", [errno.ENOTSUP, errno.EPERM, errno.ENODATA])
def test_extended_attributes_that_cannot_be_set_are_left_out(
    attributes: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(*arguments: Any) -> None:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "setxattr", refuse)
    replace_file(attributes, NEW)
    assert os.listxattr(attributes) == []
    assert attributes.read_bytes() == CONTENT


@HAS_XATTR
def test_a_disk_too_full_for_attributes_is_an_error(
    attributes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: Any) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(os, "setxattr", refuse)
    with pytest.raises(OSError) as caught:
        replace_file(attributes, NEW)
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, str(attributes))
    assert attributes.read_bytes() == OLD
    assert names(attributes.parent) == ["target.dcm"]


@HAS_XATTR
@pytest.mark.parametrize("code", [errno.ENOTSUP, errno.EIO])
def test_a_file_system_without_extended_attributes_has_none_to_keep(
    target: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(path: Any) -> list[str]:
        raise OSError(code, "no")

    monkeypatch.setattr(os, "listxattr", refuse)
    if code == errno.ENOTSUP:
        replace_file(target, NEW)
        assert target.read_bytes() == CONTENT
    else:
        with pytest.raises(OSError):
            replace_file(target, NEW)
        assert target.read_bytes() == OLD


@HAS_XATTR
def test_security_attributes_are_not_copied_but_the_label(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied: list[str] = []
    monkeypatch.setattr(os, "listxattr", lambda path: [] if isinstance(path, int) else LISTED)
    monkeypatch.setattr(atomicfile, "_copy_extended_attribute", lambda fd, path, name: copied.append(name))
    replace_file(target, NEW)
    assert copied == ["user.a", "security.selinux"]


LISTED = ["security.ima", "security.capability", "user.a", "security.selinux"]
ACCESS_LIST = "system.posix_acl_access"


def access_list(user: int, mask: int = 6) -> bytes:
    """Return an access control list: owner rw, user 1234 `user`, group none, `mask`, others none."""
    nobody = 0xFFFFFFFF
    entries = [(1, 6, nobody), (2, user, 1234), (4, 0, nobody), (16, mask, nobody), (32, 0, nobody)]
    return struct.pack("<I", 2) + b"".join(struct.pack("<HHI", *entry) for entry in entries)


def set_access_list(path: Path, name: str = ACCESS_LIST, user: int = 6) -> None:
    try:
        os.setxattr(path, name, access_list(user))
    except OSError as error:
        pytest.skip(f"the file system has no access control lists: {error}")


@HAS_XATTR
def test_the_access_control_list_of_a_target_is_kept(target: Path) -> None:
    set_access_list(target)
    before = rights(target)
    replace_file(target, NEW)
    assert os.getxattr(target, ACCESS_LIST) == access_list(6)
    assert rights(target) == before == 0o660


@HAS_XATTR
def test_an_access_control_list_that_cannot_be_kept_widens_no_rights(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*arguments: Any) -> None:
        raise OSError(errno.ENOTSUP, "no")

    set_access_list(target)
    monkeypatch.setattr(os, "setxattr", refuse)
    replace_file(target, NEW)
    # The middle bits were the mask of the list, not what the group was allowed.
    assert rights(target) == 0o600


@HAS_XATTR
@pytest.mark.parametrize("removable", [True, False])
def test_the_default_list_of_the_directory_lets_nobody_into_a_target(
    target: Path, monkeypatch: pytest.MonkeyPatch, removable: bool
) -> None:
    target.chmod(0o660)
    set_access_list(target.parent, "system.posix_acl_default")
    if not removable:

        def refuse(*arguments: Any) -> None:
            raise OSError(errno.EPERM, "no")

        monkeypatch.setattr(os, "removexattr", refuse)
    replace_file(target, NEW)
    if removable:
        assert os.listxattr(target) == []
        assert rights(target) == 0o660
    else:
        assert rights(target) == 0o600
    replace_file(target.with_name("new"), NEW)
    assert ACCESS_LIST in os.listxattr(target.with_name("new"))


@ON_POSIX
def test_a_system_without_extended_attributes_keeps_the_rights(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "listxattr", raising=False)
    target.chmod(0o640)
    replace_file(target, NEW)
    assert rights(target) == 0o640


@ON_POSIX
def test_a_file_system_without_rights_is_saved_to(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*arguments: Any) -> None:
        raise PermissionError(errno.EPERM, "no")

    monkeypatch.setattr(os, "fchown", refuse)
    monkeypatch.setattr(os, "fchmod", refuse)
    replace_file(target, NEW)
    assert target.read_bytes() == CONTENT


# What is refused.


def test_a_directory_that_is_not_there_is_refused(tmp_path: Path) -> None:
    for overwrite in (True, False):
        with pytest.raises(FileNotFoundError) as caught:
            replace_file(tmp_path / "none" / "file", NEW, overwrite)
        assert caught.value.filename == str(tmp_path / "none" / "file")
    assert names(tmp_path) == []


def test_a_directory_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, f"{tmp_path}/", f"{tmp_path}/.", f"{tmp_path}/new/", f"{tmp_path}/.."):
        with pytest.raises(OSError) as caught:
            replace_file(path, NEW)
        assert caught.value.errno in (errno.EISDIR, errno.ENOENT)
        assert caught.value.filename == str(path)
    assert names(tmp_path) == []


def test_no_name_is_refused() -> None:
    for overwrite in (True, False):
        with pytest.raises(FileNotFoundError):
            replace_file("", NEW, overwrite)


def test_a_file_is_no_directory(target: Path) -> None:
    for path in (target / "file", f"{target}/"):
        with pytest.raises(NotADirectoryError):
            replace_file(path, NEW)
    assert target.read_bytes() == OLD


def test_a_name_with_a_zero_byte_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="null"):
        replace_file(f"{tmp_path}/a\0b", NEW)
    assert names(tmp_path) == []


@pytest.mark.parametrize("wrong", [None, 5, 1.5, [], object()])
def test_what_is_no_path_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError):
        replace_file(wrong, NEW)


def test_what_is_no_piece_leaves_the_target_as_it_was(target: Path) -> None:
    with pytest.raises(TypeError):
        replace_file(target, [b"good", "text"])
    assert target.read_bytes() == OLD
    assert names(target.parent) == ["target.dcm"]


@ON_POSIX
def test_a_read_only_file_is_refused(folder: Path) -> None:
    with as_user():
        path = folder / "target"
        path.write_bytes(OLD)
        path.chmod(0o444)
        with pytest.raises(PermissionError) as caught:
            replace_file(path, NEW)
        assert caught.value.filename == str(path)
        with pytest.raises(PermissionError):
            path.open("wb")
    assert path.read_bytes() == OLD
    assert names(folder) == ["target"]


@ON_POSIX
def test_a_file_in_a_read_only_directory_is_refused_whole(folder: Path) -> None:
    path = folder / "target"
    with as_user():
        path.write_bytes(OLD)
        folder.chmod(0o555)
        # It could be written to, but not replaced in one step.
        path.open("ab").close()
        for name in ("target", "new"):
            with pytest.raises(PermissionError) as caught:
                replace_file(folder / name, NEW)
            assert caught.value.filename == str(folder / name)
            assert "directory" in caught.value.__notes__[0]
    assert path.read_bytes() == OLD
    assert names(folder) == ["target"]


@ON_POSIX
def test_a_directory_that_must_not_be_listed_is_saved_to(folder: Path) -> None:
    with as_user():
        folder.chmod(0o333)
        replace_file(folder / "new", NEW)
        replace_file(folder / "new", NEW)
        replace_file(folder / "other", NEW, overwrite=False)
        folder.chmod(0o755)
    assert names(folder) == ["new", "other"]


@ON_POSIX
def test_a_directory_that_must_not_be_listed_is_saved_to_by_its_path(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "O_PATH", raising=False)
    with as_user():
        folder.chmod(0o333)
        replace_file(folder / "new", NEW)
        replace_file(folder / "new", NEW)
        folder.chmod(0o755)
    assert names(folder) == ["new"]


@ON_POSIX
def test_a_system_without_descriptors_of_directories_works_by_paths(
    target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "supports_dir_fd", frozenset())
    replace_file(target, NEW)
    replace_file(target.with_name("new"), NEW, overwrite=False)
    monkeypatch.chdir(target.parent)
    replace_file("other", NEW)
    assert names(target.parent) == ["new", "other", "target.dcm"]
    assert target.read_bytes() == CONTENT


# What is no regular file.


@ON_POSIX
def test_devices_are_written_to() -> None:
    before = os.stat("/dev/null")  # noqa: PTH116
    replace_file("/dev/null", NEW)
    assert os.path.samestat(os.stat("/dev/null"), before)  # noqa: PTH116
    assert not [name for name in os.listdir("/dev") if name.startswith(".cydicom")]  # noqa: PTH208


@ON_POSIX
def test_a_full_device_is_an_error() -> None:
    if not os.path.exists("/dev/full"):  # noqa: PTH110
        pytest.skip("needs /dev/full")
    with pytest.raises(OSError) as caught:
        replace_file("/dev/full", NEW)
    assert (caught.value.errno, caught.value.filename) == (errno.ENOSPC, "/dev/full")
    assert caught.value.__notes__ == [f"0 of {len(CONTENT)} bytes had been written"]


@ON_POSIX
@pytest.mark.parametrize("through_link", [False, True])
def test_a_fifo_is_written_to(tmp_path: Path, through_link: bool) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    path = fifo
    if through_link:
        path = tmp_path / "link"
        path.symlink_to("fifo")
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(fifo.read_bytes()), daemon=True)
    reader.start()
    replace_file(path, NEW)
    reader.join(20)
    assert found == [CONTENT]
    assert stat.S_ISFIFO(fifo.stat().st_mode)


@ON_POSIX
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")  # noqa: PTH112
def test_an_open_file_is_written_to_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "redirected"
    with path.open("wb") as file:
        inode = os.fstat(file.fileno()).st_ino
        replace_file(f"/proc/self/fd/{file.fileno()}", [b"through proc"])
        assert path.read_bytes() == b"through proc"
        replace_file(f"/dev/fd/{file.fileno()}", [b"dev"])
        assert path.read_bytes() == b"dev"
        # What the rest of the program writes still arrives.
        assert path.stat().st_ino == inode
    reading, writing = os.pipe()
    try:
        replace_file(f"/dev/fd/{writing}", [b"pipe"])
        assert os.read(reading, 10) == b"pipe"
    finally:
        os.close(reading)
        os.close(writing)
    assert names(tmp_path) == ["redirected"]
