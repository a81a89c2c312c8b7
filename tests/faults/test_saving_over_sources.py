"""Data sets saved over the file that most of their values were left in, by any of its names."""

from __future__ import annotations

import copy
import errno
import gc
import io
import mmap
import os
import pickle
import signal
import tempfile
import threading
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from cydicom import dcmread, dcmwrite
from cydicom.dataset import Dataset
from cydicom.errors import SourceChangedError
from cydicom.uid import ExplicitVRBigEndian, ImplicitVRLittleEndian
from tests.corpus.build import IMPLICIT_LITTLE, IMPLICIT_LITTLE_UID, part10
from tests.faults.deferred import COMMENTS, DOCUMENT, ICON, NAMES, PIXELS, elements_of, file_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cydicom.dataset import FileDataset

ON_POSIX = pytest.mark.skipif(os.name != "posix", reason="needs the files of POSIX")
OLD = file_of()
#: The old file with another name.
EDITED = file_of(NAMES[1])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "file.dcm"
    made.write_bytes(OLD)
    return made


def deferred(source: Any) -> FileDataset:
    """Return the data set of a file with all large values left in it."""
    return dcmread(source, defer_size=100)


def values(dataset: Dataset) -> list[bytes]:
    """Return the large values."""
    return [
        dataset.PixelData,
        dataset.EncapsulatedDocument,
        dataset.IconImageSequence[0].PixelData,
    ]


def names(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def descriptors() -> int:
    gc.collect()
    return len(os.listdir("/proc/self/fd"))  # noqa: PTH208


WHOLE = [PIXELS, DOCUMENT, ICON]


# Any name of the file.


ALIASES: dict[str, Callable[[Path], Any]] = {
    "text": str,
    "path object": lambda path: path,
    "relative": lambda path: path.name,
    "dotted": lambda path: f"././{path.name}",
    "link": lambda path: linked(path, "link"),
    "link of a link": lambda path: linked(linked(path, "first"), "second"),
    "relative link": lambda path: linked(path, "short", path.name),
    "linked directory": lambda path: linked(path.parent, "folder") / path.name,
}


def linked(path: Path, name: str, to: str | None = None) -> Path:
    link = (path.parent if name != "folder" else path) / name
    link.symlink_to(to or path)
    return link


@ON_POSIX
@pytest.mark.parametrize("saved_as", ALIASES)
@pytest.mark.parametrize("read_as", ALIASES)
def test_an_edited_data_set_is_saved_over_its_own_file(
    path: Path, monkeypatch: pytest.MonkeyPatch, read_as: str, saved_as: str
) -> None:
    monkeypatch.chdir(path.parent)
    alias = ALIASES[read_as](path)
    dataset = deferred(alias)
    dataset.PatientName = NAMES[1]
    target = alias if read_as == saved_as else ALIASES[saved_as](path)
    dataset.save_as(target)
    assert path.read_bytes() == EDITED
    assert not path.is_symlink()
    assert values(dataset) == WHOLE
    # Once more: from the old file, which has no name any more.
    dataset.PatientName = NAMES[0]
    dataset.save_as(target)
    assert path.read_bytes() == OLD
    assert values(dataset) == values(dcmread(path)) == WHOLE


@ON_POSIX
def test_another_name_of_the_file_keeps_the_old_one(path: Path) -> None:
    other = path.with_name("other.dcm")
    other.hardlink_to(path)
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.save_as(other)
    assert (path.read_bytes(), other.read_bytes()) == (OLD, EDITED)
    assert values(dataset) == WHOLE
    dataset.save_as(path)
    assert path.read_bytes() == EDITED
    assert values(dataset) == WHOLE


def test_an_unedited_data_set_is_saved_as_its_own_bytes(path: Path) -> None:
    dataset = deferred(path)
    for _ in range(3):
        dataset.save_as(path)
        assert path.read_bytes() == OLD
    assert values(dataset) == WHOLE
    dataset.save_as(path)
    assert path.read_bytes() == OLD


def test_values_that_were_looked_at_before_are_the_same_afterwards(path: Path) -> None:
    dataset = deferred(path)
    pixels = dataset.PixelData
    dataset.PatientName = NAMES[1]
    dataset.save_as(path)
    assert path.read_bytes() == EDITED
    assert dataset.PixelData is pixels
    assert values(dataset) == WHOLE


def test_a_value_that_was_deleted_is_still_there_in_a_copy(path: Path) -> None:
    dataset = deferred(path)
    deep = copy.deepcopy(dataset)
    del dataset.PixelData
    dataset.save_as(path)
    assert len(path.read_bytes()) < len(OLD) - len(PIXELS)
    assert values(deep) == WHOLE
    deep.save_as(path)
    assert path.read_bytes() == OLD


def test_a_shorter_and_a_longer_file_do_no_harm_to_what_lies_behind(path: Path) -> None:
    dataset = deferred(path)
    for comments in (COMMENTS[1], "", COMMENTS[0]):
        dataset.PatientComments = comments
        dataset.save_as(path)
        assert path.read_bytes() == file_of(comments=comments)
    assert values(dataset) == WHOLE


def test_a_change_of_encoding_is_saved_over_its_own_file(path: Path) -> None:
    dataset = deferred(path)
    dataset.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    dcmwrite(path, dataset, implicit_vr=True)
    expected = part10(elements_of(NAMES[0], COMMENTS[0], IMPLICIT_LITTLE), IMPLICIT_LITTLE_UID)
    found = dcmread(path)
    assert path.read_bytes()[-len(PIXELS) :] == expected[-len(PIXELS) :]
    assert values(found) == values(dataset) == WHOLE
    assert found.file_meta.TransferSyntaxUID == IMPLICIT_LITTLE_UID


def test_a_change_of_byte_order_is_saved_over_its_own_file(path: Path) -> None:
    dataset = deferred(path)
    dataset.file_meta.TransferSyntaxUID = ExplicitVRBigEndian
    dcmwrite(path, dataset)
    found = dcmread(path)
    swapped = bytearray(len(PIXELS))
    swapped[0::2], swapped[1::2] = PIXELS[1::2], PIXELS[0::2]
    assert values(found) == [bytes(swapped), DOCUMENT, ICON]
    assert values(dataset) == WHOLE


def test_a_conformant_file_is_saved_over_its_own_source(path: Path) -> None:
    dataset = deferred(path)
    dataset.SOPClassUID, dataset.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3.4"
    dataset.save_as(path, enforce_file_format=True)
    assert values(dcmread(path)) == values(dataset) == WHOLE


@ON_POSIX
def test_values_of_another_file_are_saved_over_their_own_source(path: Path) -> None:
    dataset = Dataset()
    source = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.PatientComments = COMMENTS[0]
    for keyword in ("Rows", "Columns", "BitsAllocated", "EncapsulatedDocument", "PixelData"):
        dataset[keyword] = source[keyword]
    dataset.IconImageSequence = [source.IconImageSequence[0]]
    dcmwrite(path, dataset, implicit_vr=False)
    assert path.read_bytes() == EDITED[len(EDITED) - len(elements_of(NAMES[1], COMMENTS[0])) :]
    assert values(source) == values(dataset) == WHOLE


@ON_POSIX
def test_a_mapped_file_is_saved_over(path: Path) -> None:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        view = memoryview(mapped)
        dataset = dcmread(view)
        dataset.PatientName = NAMES[1]
        dataset.save_as(path)
        assert path.read_bytes() == EDITED
        assert values(dataset) == WHOLE
        del dataset
        gc.collect()
        view.release()


@ON_POSIX
def test_a_value_that_is_the_open_target_is_saved_over_it(path: Path) -> None:
    with path.open("rb") as file:
        dataset = deferred(path)
        dataset.EncapsulatedDocument = file
        dataset.save_as(path)
        assert dcmread(path).EncapsulatedDocument == OLD
        assert file.read() == OLD


def test_a_value_that_is_the_file_object_saved_to_is_read_before(path: Path) -> None:
    with path.open("r+b") as file:
        dataset = dcmread(path)
        dataset.EncapsulatedDocument = file
        dataset.save_as(file)
        assert file.tell() > len(OLD)
    assert dcmread(path).EncapsulatedDocument == OLD


@ON_POSIX
def test_other_data_sets_of_the_file_stay_readable(path: Path) -> None:
    others = [deferred(path) for _ in range(3)]
    untouched = dcmread(path, stop_before_pixels=True)
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.save_as(path)
    assert [values(other) for other in others] == [WHOLE] * 3
    assert untouched.EncapsulatedDocument == DOCUMENT
    others[0].save_as(path)
    assert path.read_bytes() == OLD


@ON_POSIX
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")  # noqa: PTH112
def test_a_row_of_edited_files_holds_no_descriptors(path: Path) -> None:
    before = descriptors()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for number in range(50):
            dataset = deferred(path)
            dataset.PatientName = NAMES[number % 2]
            dataset.save_as(path)
        assert values(dataset) == WHOLE
        assert descriptors() <= before + 1
        del dataset
        assert descriptors() == before


@ON_POSIX
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="needs /proc")  # noqa: PTH112
def test_more_data_sets_than_files_may_be_open_are_edited_and_saved(tmp_path: Path) -> None:
    import resource

    paths = [tmp_path / f"{number}.dcm" for number in range(100)]
    for path in paths:
        path.write_bytes(OLD)
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    used = descriptors()
    # Half of them may be held open.
    resource.setrlimit(resource.RLIMIT_NOFILE, (2 * used + 60, before[1]))
    try:
        series = [deferred(path) for path in paths]
        for path, dataset in zip(paths, series, strict=True):
            dataset.PatientName = NAMES[1]
            dataset.save_as(path)
        assert used < descriptors() <= 2 * used + 31
        assert all(values(dataset) == WHOLE for dataset in series)
        assert all(path.read_bytes() == EDITED for path in paths)
        del series, dataset
        assert descriptors() == used
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)


# Copies, pickles, processes, threads.


@ON_POSIX
@pytest.mark.parametrize("before", [True, False])
def test_a_pickle_has_the_values_before_and_after(path: Path, before: bool) -> None:
    dataset = deferred(path)
    early = pickle.loads(pickle.dumps(dataset)) if before else None
    dataset.PatientName = NAMES[1]
    dataset.save_as(path)
    late = pickle.loads(pickle.dumps(dataset))
    path.unlink()
    for again in filter(None, (early, late, dataset, copy.deepcopy(dataset))):
        assert values(again) == WHOLE
    late.save_as(path)
    assert path.read_bytes() == EDITED


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork()")
@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_processes_that_came_of_one_read_and_save_on_their_own(path: Path) -> None:
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.save_as(path)
    children = []
    for number in range(3):
        child = os.fork()
        if child == 0:
            right = values(dataset) == WHOLE
            dataset.save_as(path.with_name(f"{number}.dcm"))
            dataset.save_as(path)
            os._exit(0 if right and path.with_name(f"{number}.dcm").read_bytes() == EDITED else 1)
        children.append(child)
    assert values(dataset) == WHOLE
    assert [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children] == [0, 0, 0]
    assert path.read_bytes() == EDITED
    assert names(path.parent) == ["0.dcm", "1.dcm", "2.dcm", "file.dcm"]


@ON_POSIX
def test_threads_read_a_data_set_that_another_saves(path: Path) -> None:
    for _ in range(10):
        path.write_bytes(OLD)
        dataset = deferred(path)
        copies = [copy.deepcopy(dataset) for _ in range(3)]
        faults: list[object] = []
        start = threading.Barrier(4)

        def read(own: Dataset, start: threading.Barrier = start, faults: list[object] = faults) -> None:
            start.wait(20)
            try:
                if values(own) != WHOLE:
                    faults.append("wrong values")
            except OSError as error:
                faults.append(error)

        threads = [threading.Thread(target=read, args=(own,)) for own in copies]
        for thread in threads:
            thread.start()
        start.wait(20)
        dataset.PatientName = NAMES[1]
        dataset.save_as(path)
        for thread in threads:
            thread.join()
        assert faults == []
        assert path.read_bytes() == EDITED


# Saves that fail.


class Unreadable(io.BytesIO):
    """A value that fails while it is written."""

    def __init__(self, nbytes: int, error: BaseException) -> None:
        super().__init__(bytes(nbytes))
        self.error = error

    def read(self, nbytes: int | None = -1, /) -> bytes:
        if self.tell():
            raise self.error
        return super().read(1000)


@pytest.fixture(params=["path", "new path"])
def target(request: pytest.FixtureRequest, path: Path) -> Iterator[Path]:
    """Return a target; afterwards it has to be as it was."""
    made = path if request.param == "path" else path.with_name("new.dcm")
    yield made
    assert names(path.parent) == ["file.dcm"]
    assert path.read_bytes() == OLD


def test_what_cannot_be_encoded_leaves_the_target_as_it_was(path: Path, target: Path) -> None:
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.IconImageSequence[0].add_new(0x00280012, "US", 5)
    dataset.IconImageSequence[0][0x00280012]._value = "no number"
    with pytest.raises((ValueError, TypeError)) as caught:
        dataset.save_as(target)
    assert "0088,0200" in str(caught.value)
    assert "0028,0012" in str(caught.value)
    del dataset.IconImageSequence[0][0x00280012]
    assert values(dataset) == WHOLE
    buffer = io.BytesIO()
    dataset.save_as(buffer)
    assert buffer.getvalue() == EDITED


@pytest.mark.parametrize("error", [OSError(errno.EIO, "broken"), ValueError("no"), KeyboardInterrupt()])
def test_a_value_that_cannot_be_read_leaves_the_target_as_it_was(
    path: Path, target: Path, error: BaseException
) -> None:
    dataset = deferred(path)
    dataset.EncapsulatedDocument = Unreadable(5000, error)
    with pytest.raises(type(error)) as caught:
        dataset.save_as(target)
    assert "bytes had been written" in caught.value.__notes__[-1]
    assert dataset.PixelData == PIXELS


def test_a_source_that_was_changed_leaves_the_target_as_it_was(path: Path) -> None:
    dataset = deferred(path)
    changed = file_of(NAMES[1])
    path.write_bytes(changed)
    for target in (path, path.with_name("new.dcm")):
        with pytest.raises(SourceChangedError):
            dataset.save_as(target)
    assert path.read_bytes() == changed
    assert names(path.parent) == ["file.dcm"]


def test_a_source_that_is_gone_is_told_by_its_name(path: Path) -> None:
    dataset = deferred(path)
    path.rename(path.with_name("moved.dcm"))
    for target in (path, path.with_name("new.dcm")):
        with pytest.raises(FileNotFoundError) as caught:
            dataset.save_as(target)
        assert caught.value.filename == str(path)
    assert names(path.parent) == ["moved.dcm"]


@ON_POSIX
def test_a_full_disk_leaves_the_target_as_it_was(path: Path, target: Path) -> None:
    import resource

    dataset = deferred(path)
    dataset.PatientComments = COMMENTS[1]
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
    try:
        with pytest.raises(OSError) as caught:
            dataset.save_as(target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert (caught.value.errno, caught.value.filename) == (errno.EFBIG, str(target))
    assert values(dataset) == WHOLE


def test_a_file_that_exists_is_not_overwritten_unless_wanted(path: Path) -> None:
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    for write in (dataset.save_as, lambda target, overwrite: dcmwrite(target, dataset, overwrite=overwrite)):
        with pytest.raises(FileExistsError):
            write(path, overwrite=False)
    assert path.read_bytes() == OLD
    dataset.save_as(path.with_name("new.dcm"), overwrite=False)
    assert path.with_name("new.dcm").read_bytes() == EDITED


@ON_POSIX
def test_rights_are_kept(path: Path) -> None:
    path.chmod(0o640)
    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    dataset.save_as(path)
    assert path.stat().st_mode & 0o777 == 0o640


@ON_POSIX
def test_devices_and_fifos_are_written_to(path: Path) -> None:
    dataset = deferred(path)
    dataset.save_as("/dev/null")
    fifo = path.with_name("fifo")
    os.mkfifo(fifo)
    found: list[bytes] = []
    reader = threading.Thread(target=lambda: found.append(fifo.read_bytes()), daemon=True)
    reader.start()
    dataset.save_as(fifo)
    reader.join(20)
    assert found == [OLD]


# File objects.


@pytest.mark.parametrize("limit", [0, 100, 5000, 300_000])
def test_a_file_object_that_fails_midway_says_how_far_it_got(path: Path, limit: int) -> None:
    class Full:
        taken = 0

        def write(self, data: bytes) -> int:
            if self.taken + len(data) > limit:
                raise OSError(errno.ENOSPC, "full")
            self.taken += len(data)
            return len(data)

    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    full = Full()
    with pytest.raises(OSError) as caught:
        dataset.save_as(full)
    assert caught.value.errno == errno.ENOSPC
    assert caught.value.__notes__ == [f"{full.taken} of {len(EDITED)} bytes had been written"]
    assert values(dataset) == WHOLE


def test_an_unbuffered_file_gets_every_byte(path: Path) -> None:
    class Slow(io.RawIOBase):
        taken = bytearray()

        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int:
            part = bytes(data)[:1001]
            self.taken += part
            return len(part)

    dataset = deferred(path)
    dataset.PatientName = NAMES[1]
    slow = Slow()
    dataset.save_as(slow)
    assert slow.taken == EDITED


def test_a_data_set_is_saved_into_the_open_file_that_it_comes_from(path: Path) -> None:
    with path.open("r+b") as file:
        dataset = deferred(file)
        other = deferred(path)
        dataset.PatientComments = COMMENTS[1]
        file.seek(0)
        dataset.save_as(file)
        file.flush()
        assert path.read_bytes() == file_of(comments=COMMENTS[1])
        assert values(dataset) == values(other) == WHOLE


def test_a_data_set_is_saved_into_another_open_file_of_its_source(path: Path) -> None:
    dataset = deferred(path)
    dataset.PatientComments = COMMENTS[1]
    with path.open("r+b") as file:
        dataset.save_as(file)
    assert path.read_bytes() == file_of(comments=COMMENTS[1])
    assert values(dataset) == WHOLE


def test_a_data_set_is_saved_into_the_nameless_file_that_it_comes_from() -> None:
    with tempfile.TemporaryFile() as file:
        file.write(OLD)
        file.seek(0)
        dataset = deferred(file)
        dataset.PatientComments = COMMENTS[1]
        file.seek(0)
        dataset.save_as(file)
        file.seek(0)
        assert file.read() == file_of(comments=COMMENTS[1])
        assert values(dataset) == WHOLE
