"""Saves to a path: whatever happens, the target is the whole old file or the whole new one.

The new file is written under another name beside the target, forced to the disk, and takes the target's name
in one step of the operating system::

    series/.cydicom-5f0c9a1be2d34871.tmp    while it is written; removed when that fails
    series/CT000001.dcm                     the old file, then the new one

- A process that is killed while it saves leaves its ``.cydicom-<16 hex digits>.tmp`` behind.  No later save
  uses or minds it; it can be deleted when nothing is saving in that directory.
- A target that is a symbolic link stays one: the file that it leads to is replaced.
- A target that has several names (hard links) is replaced under this one; the others keep the old file.
- Access rights, owner, group and extended attributes of an existing target are kept, as far as the user may
  set them; of ``security.*``, the SELinux label alone.  The rights are never wider than they were: where the
  group or the access control list cannot be kept, the group gets what everybody has.
- The user has to be allowed to write to an existing target, as for any other way of writing, and to make
  files in its directory: what cannot be replaced in one step is not saved.
- What is no regular file (a FIFO, ``/dev/null``, ``/dev/stdout``) is written directly.

Values that data sets in memory left in the old file stay readable (:mod:`cydicom.pinning`).
"""

from __future__ import annotations

import errno
import os
import stat

from cydicom.pieces import nbytes_of, write_object, write_pieces
from cydicom.pinning import pin_readers

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import NoReturn, TypeAlias

    from cydicom.pieces import Piece

    Path: TypeAlias = str | bytes | os.PathLike[str] | os.PathLike[bytes]

__all__ = ["nbytes_of", "replace_file", "write_object", "write_pieces"]

_WRITE = os.O_WRONLY
for _name in ("O_CLOEXEC", "O_BINARY", "O_NOINHERIT", "O_NOCTTY"):
    _WRITE |= getattr(os, _name, 0)
_CREATE = _WRITE | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_FOLDER = getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)
_MOST_LINKS = 40
_ACCESS_LIST = "system.posix_acl_access"
_SECURITY_LABEL = "security.selinux"
#: What a system answers that cannot do a thing, or does not let this user do it.
_REFUSALS = frozenset(
    getattr(errno, _name)
    for _name in (
        *("EPERM", "EACCES", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EINVAL"),
        *("EMLINK", "EROFS", "EBADF", "ENODATA", "EXDEV"),
    )
    if hasattr(errno, _name)
)


def replace_file(path: Path, pieces: Sequence[Piece], overwrite: bool = True) -> None:
    """Make the file at `path` consist of these pieces, or leave what is there as it is.

    Parameters
    ----------
    path : str, bytes or PathLike
        The target.
    pieces : sequence of bytes-like objects and streams
        Its bytes (:mod:`cydicom.pieces`).
    overwrite : bool
        Whether what is there may be replaced.  If not, nothing is, even if it comes to be there while the
        pieces are written.  On file systems without hard links the target is there without its bytes for a
        moment.

    Raises
    ------
    FileExistsError
        If something is there, be it a link that leads nowhere, and `overwrite` is false.
    FileNotFoundError
        If there is no such directory.
    IsADirectoryError
        If `path` is a directory.
    PermissionError
        If the file may not be written to, or nothing may be made in its directory.
    OSError
        If it cannot be written; the disk is full, say.  A note tells how many bytes were.
    """
    named = os.fspath(path)
    target = os.fsdecode(named)
    with _Naming(named):
        status = _status(target)
        if status is not None:
            if not overwrite:
                _fail(errno.EEXIST)
            if stat.S_ISLNK(status.st_mode):
                target, status = _followed(target)
            if status is not None and stat.S_ISDIR(status.st_mode):
                _fail(errno.EISDIR)
    if status is not None and not stat.S_ISREG(status.st_mode):
        # A link is left over where the file that it stands for has no name.
        _write_into(target, pieces, named)
        return
    beside = _Beside(target, status)
    try:
        with _Naming(named):
            beside.open()
        write_pieces(beside.descriptor, pieces, named)
        with _Naming(named):
            beside.take_name(overwrite)
    finally:
        try:
            beside.discard()
        except BaseException:
            # Another interrupt: nothing of ours may be left for it.
            beside.discard()
            raise


class _Naming:
    """Names what the user named in errors, who knows neither temporary files nor where links lead."""

    def __init__(self, name: str | bytes) -> None:
        self._name = name

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, OSError) and error.errno is not None:
            error.filename = self._name
            if error.filename2 is not None:
                del error.filename2


def _fail(code: int) -> NoReturn:
    raise OSError(code, os.strerror(code))


def _status(name: str, folder: int | None = None) -> os.stat_result | None:
    """Return the status of a file or link, ``None`` if it is not there."""
    try:
        return os.lstat(name, dir_fd=folder)
    except FileNotFoundError:
        return None


def _followed(target: str) -> tuple[str, os.stat_result | None]:
    """Return what a symbolic link leads to, and its status, ``None`` if that is not there.

    A link in /proc, where ``/dev/stdout`` leads, is returned itself: it stands for a file that somebody has
    open, and not for its name.
    """
    for _ in range(_MOST_LINKS):
        status = _status(target)
        if status is None or not stat.S_ISLNK(status.st_mode):
            return target, status
        folder = os.path.dirname(target)
        if os.path.realpath(folder).startswith("/proc/"):
            return target, status
        target = os.path.join(folder, os.readlink(target))
    _fail(errno.ELOOP)


def _write_into(target: str, pieces: Sequence[Piece], name: str | bytes) -> None:
    with _Naming(name):
        pin_readers(target, in_memory=True)
        descriptor = os.open(target, _WRITE | os.O_TRUNC)
    try:
        write_pieces(descriptor, pieces, name)
    finally:
        os.close(descriptor)


class _Beside:
    """A new file beside the target, which takes its name or goes away.

    Parameters
    ----------
    target : str
        The file to be replaced, or to be made.
    status : os.stat_result, optional
        That of the target, if it exists: the new file gets its attributes.

    Attributes
    ----------
    descriptor : int
        The new file, open for writing.
    """

    def __init__(self, target: str, status: os.stat_result | None) -> None:
        self._target = target
        self._status = status
        self.descriptor = -1
        self._folder: int | None = None
        self._name = target
        self._temporary = ""

    def open(self) -> None:
        """Make the new file, with the attributes of the target."""
        target, status = self._target, self._status
        if status is not None and not _is_writable(target):
            # Opening tells why, which the question does not: a read-only file, a read-only file system.
            os.close(os.open(target, _WRITE))
        folder, name = os.path.split(target)
        if not name:
            _fail(errno.EISDIR if folder else errno.ENOENT)
        self._folder = _open_folder(folder or os.curdir)
        if self._folder is not None:
            self._name = name
        self._create(folder, 0o666 if status is None else 0o600)
        if status is not None:
            _copy_attributes(self.descriptor, target, status)

    def _create(self, folder: str, rights: int) -> None:
        """Make a file under an unused name, which is short whatever the target's is."""
        while self.descriptor < 0:
            name = f".cydicom-{os.urandom(8).hex()}.tmp"
            self._temporary = name if self._folder is not None else os.path.join(folder, name)
            try:
                self.descriptor = os.open(self._temporary, _CREATE, rights, dir_fd=self._folder)
            except FileExistsError:
                self._temporary = ""
            except PermissionError as error:
                error.add_note("a save makes a new file beside the target: the directory has to be writable")
                raise

    def take_name(self, overwrite: bool) -> None:
        """Give the new file the name of the target, once all of it is on the disk."""
        os.fsync(self.descriptor)
        self._close()
        if overwrite:
            pin_readers(self._target)
            os.replace(self._temporary, self._name, src_dir_fd=self._folder, dst_dir_fd=self._folder)
        else:
            _take_free_name(self._temporary, self._name, self._folder)
        self._temporary = ""
        if self._folder is not None:
            _force_folder(self._folder)

    def discard(self) -> None:
        """Close everything, and remove the new file if it has not taken the name."""
        if self._temporary:
            _remove(self._temporary, self._folder)
        self._close()
        folder, self._folder = self._folder, None
        if folder is not None:
            os.close(folder)

    def _close(self) -> None:
        # Forgotten first: after an interrupt in between, the number may be that of another's file.
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def _is_writable(target: str) -> bool:
    return os.access(target, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _open_folder(folder: str) -> int | None:
    """Return a descriptor of a directory; ``None`` where the system has no functions that take one.

    It stays the same directory if it is moved, or left by ``os.chdir``, while the file is written.
    """
    if os.open not in os.supports_dir_fd:
        return None
    try:
        return os.open(folder, os.O_RDONLY | _FOLDER)
    except PermissionError:
        # Files may be made in a directory that must not be listed.
        if not hasattr(os, "O_PATH"):
            return None
        return os.open(folder, os.O_PATH | _FOLDER)


def _take_free_name(temporary: str, name: str, folder: int | None) -> None:
    """Give the new file a name that nothing has."""
    if os.name == "nt":
        os.rename(temporary, name)
        return
    try:
        os.link(temporary, name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
    except OSError as error:
        # NFS may link, and answer that it did not (open(2), O_EXCL).
        if not _are_same(temporary, name, folder):
            if error.errno not in _REFUSALS:
                raise
            _take_name_without_links(temporary, name, folder)
            return
    os.unlink(temporary, dir_fd=folder)


def _take_name_without_links(temporary: str, name: str, folder: int | None) -> None:
    """Give the new file a name that nothing has, and that an empty file keeps free of others meanwhile."""
    try:
        os.close(os.open(name, _CREATE, 0o600, dir_fd=folder))
        os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)
    except FileExistsError:
        raise
    except BaseException:
        placed = _status(name, folder)
        if placed is not None and placed.st_size == 0 and _status(temporary, folder) is not None:
            _remove(name, folder)
        raise


def _are_same(first: str, second: str, folder: int | None) -> bool:
    found = _status(first, folder), _status(second, folder)
    return found[0] is not None and found[1] is not None and os.path.samestat(found[0], found[1])


def _remove(name: str, folder: int | None) -> None:
    """Remove a file of ours, if it is there; an error has been raised already, which says more."""
    try:
        os.unlink(name, dir_fd=folder)
    except OSError:
        return


def _force_folder(folder: int) -> None:
    """Force the new name to the disk, where directories can be forced."""
    try:
        os.fsync(folder)
    except OSError as error:
        if error.errno not in _REFUSALS:
            error.add_note("the new file has taken its name, but may lose it if the power fails now")
            raise


def _copy_attributes(descriptor: int, target: str, status: os.stat_result) -> None:
    """Give a new file the owner, group, rights and extended attributes of the target."""
    if not hasattr(os, "fchown"):
        return
    has_group = _done(os.fchown, descriptor, status.st_uid, status.st_gid) or _done(
        os.fchown, descriptor, -1, status.st_gid
    )
    has_access_list = _copy_extended_attributes(descriptor, target)
    rights = status.st_mode & 0o777
    if not (has_group and has_access_list):
        rights &= ~0o070 | (rights & 0o007) << 3
    _done(os.fchmod, descriptor, rights)


def _copy_extended_attributes(descriptor: int, target: str) -> bool:
    """Copy what may be copied; return whether the access control list is that of the target."""
    if not hasattr(os, "listxattr"):
        return True
    try:
        wanted = os.listxattr(target)
        present = os.listxattr(descriptor)
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        return True
    if _ACCESS_LIST in present and _ACCESS_LIST not in wanted:
        # From the directory's default list: it may let in whom the target kept out.
        has_access_list = _done(os.removexattr, descriptor, _ACCESS_LIST)
    else:
        has_access_list = True
    for name in wanted:
        if name.startswith("security.") and name != _SECURITY_LABEL:
            continue
        copied = _done(_copy_extended_attribute, descriptor, target, name)
        if name == _ACCESS_LIST:
            has_access_list = copied
    return has_access_list


def _copy_extended_attribute(descriptor: int, target: str, name: str) -> None:
    os.setxattr(descriptor, name, os.getxattr(target, name))


def _done(change: Callable[..., None], *arguments: object) -> bool:
    """Make a change; return whether this user, and this file system, can make it."""
    try:
        change(*arguments)
    except OSError as error:
        if error.errno not in _REFUSALS:
            raise
        return False
    return True
