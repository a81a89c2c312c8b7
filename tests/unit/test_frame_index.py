"""FrameIndex: frames of values in memory and in files, checked tables, views, pickles."""

from __future__ import annotations

import gc
import io
import mmap
import os
import pickle
import struct
import threading
import warnings
import weakref
from pathlib import Path
from typing import Any

import numpy
import pytest

from cydicom import dcmread, encaps
from cydicom.encaps import FrameIndex
from cydicom.errors import DicomReadWarning, EncapsulationError, OffsetTableError, SourceChangedError
from cydicom.source import FileSource, ObjectSource
from tests.corpus.build import EXPLICIT_LITTLE, JPEG_BASELINE_UID, part10
from tests.reference.encapsulation import item

DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"
THREE = item(b"a1") + item(b"b2") + item(b"c3")


def basic(*offsets: int) -> bytes:
    return item(struct.pack(f"<{len(offsets)}L", *offsets))


def extended(*numbers: int) -> bytes:
    return struct.pack(f"<{len(numbers)}Q", *numbers)


SOUND = basic(0, 20) + THREE + DELIMITER
FRAMES = [b"a1b2", b"c3"]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a file that holds the value between other bytes."""
    path = tmp_path / "value"
    path.write_bytes(b"header" + SOUND + b"trailer")
    return path


# ---- what an index says ----


def test_an_index_is_a_sequence_of_frames():
    index = FrameIndex(SOUND)
    assert len(index) == 2
    assert [index[0], index[1], index[-1], index[-2]] == [*FRAMES, *FRAMES[::-1]]
    assert list(index) == FRAMES
    assert b"c3" in index
    assert index[numpy.int64(1)] == b"c3"
    for i in (2, -3, 1 << 70, -(1 << 70)):
        with pytest.raises(IndexError):
            index[i]
        with pytest.raises(IndexError):
            index.spans(i)
    for i in ("0", 1.0, None, slice(1)):
        with pytest.raises(TypeError):
            index[i]


@pytest.mark.parametrize(
    ("data", "options", "origin"),
    [
        (SOUND, {}, "basic offset table"),
        (basic() + THREE, {"extended_offsets": ([0, 10, 20], [2, 2, 2])}, "extended offset table"),
        (basic() + THREE, {"number_of_frames": 3}, "one fragment a frame"),
        (basic() + THREE, {"number_of_frames": 1}, "one frame"),
        (basic() + item(b"ab"), {}, "one frame"),
        (basic() + item(b"\xff\xd8\xff\xe0") + THREE + item(b"\xff\xd8\xff\xe0"), {"number_of_frames": 2},
         "codestreams"),
    ],
)  # fmt: skip
def test_an_index_says_how_frames_were_told_apart(data, options, origin):
    index = FrameIndex(data, **options)
    assert index.origin == origin
    assert origin in repr(index)


def test_spans_are_parts_of_the_value():
    index = FrameIndex(SOUND)
    assert index.spans(0) == [(24, 2), (34, 2)]
    assert index.spans(-1) == [(44, 2)]
    assert index.span(0) is None
    assert index.span(1) == (44, 2)
    assert index.fragments(0) == (b"a1", b"b2")


def test_big_endian():
    data = item(struct.pack(">2L", 0, 10), False) + item(b"ab", False) + item(b"cd", False)
    assert list(FrameIndex(data, endianness=">")) == [b"ab", b"cd"]
    tables = struct.pack(">2Q", 0, 10), struct.pack(">2Q", 2, 1)
    data = item(b"", False) + item(b"ab", False) + item(b"cd", False)
    assert list(FrameIndex(data, endianness=">", extended_offsets=tables)) == [b"ab", b"c"]
    assert list(FrameIndex(data, endianness=">", extended_offsets=([0, 10], [2, 1]))) == [b"ab", b"c"]
    with pytest.warns(DicomReadWarning, match="other byte order"):
        assert list(FrameIndex(data, number_of_frames=2)) == [b"ab", b"cd"]


# ---- sources ----


def every_source(path: Path) -> list[Any]:
    whole = path.read_bytes()
    fp = io.BytesIO(whole)
    fp.seek(2)
    return [
        (whole, 6),
        (bytearray(whole), 6),
        (memoryview(whole)[2:], 4, None),
        (numpy.frombuffer(whole, "u1"), 6),
        (path, 6),
        (str(path), 6, len(SOUND)),
        (fp, 4),
        (FileSource(str(path)), 6),
        (ObjectSource(io.BytesIO(whole)), 6, len(SOUND)),
        ((path, 4), 2),
        ((path, 4, 100), 2, len(SOUND)),
    ]


def test_every_source_has_the_same_frames(path):
    for source in every_source(path):
        index = FrameIndex(source)
        assert list(index) == FRAMES
        assert [index.read(1), index.read(0)] == FRAMES[::-1]
        assert index.spans(0) == [(24, 2), (34, 2)]
        index.close()
    assert list(FrameIndex(path, offset=6, nbytes=len(SOUND))) == FRAMES
    assert list(FrameIndex((path, 2), offset=4)) == FRAMES


@pytest.mark.parametrize("nothing", [None, 5, object(), [1, 2], 1.5])
def test_a_source_has_bytes(nothing):
    with pytest.raises(TypeError):
        FrameIndex(nothing)


def test_a_path_is_one_of_a_file(tmp_path):
    with pytest.raises(FileNotFoundError):
        FrameIndex(tmp_path / "nothing")
    with pytest.raises(IsADirectoryError):
        FrameIndex(tmp_path)


def test_the_value_lies_within_the_source(path):
    for offset in (-1, 1000):
        with pytest.raises(ValueError):
            FrameIndex(path, offset=offset)
        with pytest.raises(ValueError):
            FrameIndex(SOUND, offset=offset)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    """Return a file of four frames that are read one by one."""
    path = tmp_path / "large"
    path.write_bytes(encaps.encapsulate(LARGE))
    return path


LARGE = [bytes([i]) * 200_000 for i in range(4)]


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs the list of open files")
def test_a_file_stays_open_until_the_index_is_closed(large):
    before = len(list(Path("/proc/self/fd").iterdir()))
    moved = large.with_suffix(".moved")
    with FrameIndex(large) as index:
        assert index[0] == LARGE[0]
        large.rename(moved)
        assert index[1] == LARGE[1]
    with pytest.raises(FileNotFoundError):
        index[2]
    moved.rename(large)
    assert index[2] == LARGE[2]
    large.write_bytes(large.read_bytes() + b"longer")
    with pytest.raises(SourceChangedError):
        index[3]
    other = FrameIndex(large)
    del other, index
    gc.collect()
    assert len(list(Path("/proc/self/fd").iterdir())) == before


def test_a_file_that_was_cut_is_an_error(large):
    index = FrameIndex(large)
    os.truncate(large, 500_000)
    assert index[1] == LARGE[1]
    with pytest.raises(SourceChangedError):
        index[3]


def test_frames_of_a_file_larger_than_4_gib(tmp_path):
    """A sparse file: nothing of the first fragments is read, or it would take seconds."""
    path = tmp_path / "large"
    size = (1 << 31) - 16
    starts = [0, size + 8, 2 * (size + 8), 3 * (size + 8)]
    sizes = [size, size, size, 4]
    with path.open("wb") as file:
        file.write(b"head" + basic())
        for start, nbytes in zip(starts, sizes, strict=True):
            file.seek(12 + start)
            file.write(struct.pack("<HHL", 0xFFFE, 0xE000, nbytes))
        file.write(b"last" + DELIMITER)
    assert path.stat().st_size > 6 << 30
    options: list[dict[str, Any]] = [
        {"number_of_frames": 4},
        {"extended_offsets": (extended(*starts), extended(*sizes))},
        {"extended_offsets": (starts, sizes)},
    ]
    for option in options:
        index = FrameIndex(path, offset=4, **option)
        assert len(index) == 4
        assert index[3] == b"last"
        assert index.span(2) == (8 + starts[2] + 8, size)
        again = pickle.loads(pickle.dumps(index))
        assert again[-1] == b"last"
        index.close()
    with path.open("rb") as file:
        file.seek(4)
        assert encaps.get_frame(file, 3, number_of_frames=4) == b"last"
        assert file.tell() == 4
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
            index = FrameIndex((mapped, 4), extended_offsets=(starts, sizes))
            assert index[3] == b"last"
            assert index.view(2)[:4] == bytes(4)
            assert len(index.view(0)) == size
            del index


def test_a_deferred_value_is_found_by_its_offset(tmp_path):
    head = part10(EXPLICIT_LITTLE.element(0x00080060, "CS", "OT"), JPEG_BASELINE_UID)
    value = encaps.encapsulate(LARGE)
    path = tmp_path / "image.dcm"
    delimited = EXPLICIT_LITTLE.header(0x7FE00010, "OB", 0xFFFFFFFF) + value + DELIMITER
    behind = EXPLICIT_LITTLE.element(0xFFFCFFFC, "OB", bytes(1000))
    path.write_bytes(head + delimited + behind)
    element = dcmread(path, defer_size=100).get_item(0x7FE00010, keep_deferred=True)
    assert element.value is None
    index = FrameIndex((path, element.value_tell))
    assert list(index) == LARGE
    assert list(FrameIndex((dcmread(path).PixelData, 0))) == LARGE


# ---- without a copy ----


def test_a_view_is_part_of_the_source():
    data = bytearray(SOUND)
    index = FrameIndex(data)
    view = index.view(1)
    assert view == b"c3"
    data[44] = ord("x")
    assert view == b"x3"
    assert index[1] == b"x3"
    assert [bytes(part) for part in index.fragment_views(0)] == [b"a1", b"b2"]
    with pytest.raises(BufferError, match="several fragments"):
        index.view(0)
    with pytest.raises(IndexError):
        index.view(2)


def test_a_view_keeps_the_source_alive():
    view = FrameIndex(bytearray(SOUND)).view(1)
    gc.collect()
    assert view == b"c3"
    assert view.readonly is False
    assert FrameIndex(SOUND).view(1).readonly


def test_a_view_of_other_items_is_one_of_bytes():
    data = numpy.frombuffer(SOUND + bytes(-len(SOUND) % 4), "<u4")
    assert FrameIndex(data).view(1) == b"c3"


def test_what_is_in_a_file_has_no_view(path):
    index = FrameIndex(path, offset=6)
    with pytest.raises(BufferError, match="not in memory"):
        index.view(1)
    with pytest.raises(BufferError, match="not in memory"):
        index.fragment_views(0)


def test_a_view_that_the_user_releases_does_no_harm():
    data = bytearray(SOUND)
    view = memoryview(data)
    index = FrameIndex(view)
    view.release()
    assert list(index) == FRAMES
    with pytest.raises(BufferError):
        data.append(1)


def test_an_index_in_a_cycle_is_collected():
    class Holder:
        pass

    holder = Holder()
    holder.index = FrameIndex(memoryview(bytearray(SOUND)))
    holder.view = holder.index.view(1)
    holder.self = holder
    alive = weakref.ref(holder)
    del holder
    gc.collect()
    assert alive() is None


# ---- tables that are wrong ----

WRONG = {
    "past-the-end": (0, 10, 200),
    "decreasing": (0, 20, 10),
    "duplicate": (0, 10, 10),
    "mid-fragment": (0, 12, 20),
    "odd": (0, 11, 20),
    "first-not-0": (10, 20, 30),
    "skips-one": (0, 20, 25),
}


def opened(kind: str, data: bytes, folder: Path) -> Any:
    if kind == "memory":
        return data
    if kind == "object":
        return io.BytesIO(data)
    path = folder / "wrong"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("kind", ["memory", "object", "path"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_no_wrong_frame_is_given(kind, wrong, tmp_path):
    data = basic(*wrong) + THREE
    right = [b"a1", b"b2", b"c3"]
    for order in ((0, 1, 2), (2, 1, 0), (1, 0, 2)):
        given: dict[int, bytes] = {}
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            index = FrameIndex(opened(kind, data, tmp_path), number_of_frames=3)
            for i in order:
                given[i] = index[i]
        assert given == dict(enumerate(right))
        assert [warning.category for warning in caught] == [DicomReadWarning]
        assert index.origin == "one fragment a frame"


@pytest.mark.parametrize("kind", ["memory", "object", "path"])
@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_a_wrong_table_is_refused_where_fragments_do_not_tell(kind, wrong, tmp_path):
    data = basic(*wrong) + THREE + item(b"d4")
    with pytest.raises(OffsetTableError):
        index = FrameIndex(opened(kind, data, tmp_path), number_of_frames=3)
        for i in range(3):
            index[i]
    with pytest.raises(OffsetTableError):
        list(FrameIndex(opened(kind, data, tmp_path), number_of_frames=3))


#: Frames of a value that is too large to be read at once.
WIDE = [letter * 200_000 for letter in (b"a", b"b", b"c")]


def test_an_iterator_goes_on_with_the_right_frames(tmp_path):
    data = basic(0, 200_009, 400_016) + b"".join(map(item, WIDE))
    index = FrameIndex(opened("path", data, tmp_path))
    frames = iter(index)
    with pytest.warns(DicomReadWarning, match="each fragment is taken"):
        assert list(frames) == WIDE
    assert index.origin == "one fragment a frame"
    data = basic(0, 200_008, 400_017, 600_024) + b"".join(map(item, [*WIDE, b"dd"]))
    index = FrameIndex(opened("path", data, tmp_path))
    frames = iter(index)
    assert next(frames) == WIDE[0]
    with pytest.warns(DicomReadWarning, match="each fragment is taken"):
        assert list(frames) == [*WIDE[1:], b"dd"]


def test_a_frame_that_was_given_is_not_taken_back(tmp_path):
    """The first frame has two fragments by the table, which only turns out to be wrong at the second one."""
    parts = [*WIDE, b"dd" * 10, b"ee"]
    data = basic(0, 400_016, 600_020, 600_024, 600_052) + b"".join(map(item, parts))
    index = FrameIndex(opened("path", data, tmp_path), number_of_frames=5)
    assert index[0] == WIDE[0] + WIDE[1]
    for _ in range(2):
        with pytest.raises(OffsetTableError):
            index[1]
    assert index[0] == WIDE[0] + WIDE[1]
    index = FrameIndex(opened("path", data, tmp_path), number_of_frames=5)
    with pytest.warns(DicomReadWarning, match="each fragment is taken"):
        assert index[2] == WIDE[2]
    assert list(index) == parts


def test_lengths_of_a_file_are_checked_frame_by_frame(tmp_path):
    data = basic() + b"".join(map(item, WIDE))
    tables = [0, 200_008, 400_016], [199_999, 200_000, 100]
    index = FrameIndex(opened("path", data, tmp_path), extended_offsets=tables)
    assert index[0] == WIDE[0][:-1]
    with pytest.warns(DicomReadWarning, match="Lengths do not fit"):
        assert index[2] == WIDE[2]


def test_faults_of_a_file_are_told_once(tmp_path):
    data = basic(0, 200_009, 400_018) + b"".join(item(frame + b"x") for frame in WIDE)[:-3]
    index = FrameIndex(opened("path", data, tmp_path))
    with pytest.warns(DicomReadWarning) as caught:
        assert index[0] == WIDE[0] + b"x"
        assert index[1] == WIDE[1] + b"x"
        assert index[2] == WIDE[2][:-2]
        assert len(list(index)) == 3
    assert len(caught) == 2


def test_what_is_not_touched_of_a_file_is_not_read(tmp_path):
    """The header of a frame, the frame, and the frame before it: nothing else of 100 MB."""
    frames = [bytes([i]) * 1_000_000 for i in range(100)]
    path = tmp_path / "frames"
    path.write_bytes(encaps.encapsulate(frames))
    with path.open("rb", buffering=0) as file:
        counted = Counted(file)
        index = FrameIndex(counted)
        assert index[77] == frames[77]
        assert counted.nbytes < 1_100_000
        index = FrameIndex(counted, offset=-file.tell(), number_of_frames=100)
        assert index[3] == frames[3]


class Counted:
    """A file object that counts what is read."""

    def __init__(self, file: Any) -> None:
        self.file = file
        self.nbytes = 0

    def read(self, nbytes: int = -1) -> bytes:
        data = self.file.read(nbytes)
        self.nbytes += len(data)
        return bytes(data)

    def seek(self, offset: int, whence: int = 0) -> int:
        return int(self.file.seek(offset, whence))

    def tell(self) -> int:
        return int(self.file.tell())


# ---- keeping ----


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_index_is_pickled_with_its_bytes_or_its_path(protocol, path):
    whole = path.read_bytes()
    for source in ((whole, 6), (bytearray(whole), 6), (memoryview(whole)[2:], 4), (path, 6)):
        index = FrameIndex(source)
        again = pickle.loads(pickle.dumps(index, protocol))
        assert list(again) == FRAMES
        assert len(again) == 2
        assert again.origin == index.origin
        assert again.spans(0) == index.spans(0)
    assert len(pickle.dumps(FrameIndex((path, 6)))) < 1000
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        index = FrameIndex((mapped, 6))
        assert list(pickle.loads(pickle.dumps(index, protocol))) == FRAMES
        del index


def test_an_index_of_a_file_object_is_attached_to_another_one(path):
    with path.open("rb") as file:
        again = pickle.loads(pickle.dumps(FrameIndex((file, 6))))
    with pytest.raises(OSError):
        again[0]
    with path.open("rb") as file:
        attached = again.attach(file, offset=6)
        assert list(attached) == FRAMES
        assert attached.origin == "basic offset table"
    assert list(again.attach(path, offset=6)) == FRAMES
    assert list(again.attach(SOUND)) == FRAMES


def test_an_index_is_not_attached_to_another_value(path):
    index = FrameIndex(SOUND)
    for other in (b"", basic(0, 20) + item(b"a1b2c3d4e5") * 2, SOUND[:40]):
        with pytest.raises((EncapsulationError, ValueError)):
            index.attach(other)
    with pytest.raises(EncapsulationError):
        index.attach(path, offset=5)


def test_an_index_of_codestreams_is_kept_too():
    halves = b"".join(item(b"\xff\xd8\xff" + letter) + item(b"\xff\xd9") for letter in (b"a", b"b"))
    index = FrameIndex(basic() + halves, number_of_frames=2)
    again = pickle.loads(pickle.dumps(index))
    assert list(again) == [b"\xff\xd8\xffa\xff\xd9", b"\xff\xd8\xffb\xff\xd9"]
    assert again.origin == "codestreams"


def test_an_index_with_something_behind_its_fragments_is_kept():
    with pytest.warns(DicomReadWarning, match="followed by something else"):
        index = FrameIndex(basic() + THREE + bytes(8), number_of_frames=3)
    assert list(pickle.loads(pickle.dumps(index))) == [b"a1", b"b2", b"c3"]


def test_threads_share_an_index(tmp_path):
    frames = [struct.pack("<L", i) * 500 for i in range(400)]
    path = tmp_path / "frames"
    path.write_bytes(encaps.encapsulate(frames, fragments_per_frame=2))
    wrong: list[int] = []
    for source in (path.read_bytes(), path, path.open("rb")):
        index = FrameIndex(source)

        def work(start: int, index: FrameIndex = index) -> None:
            for i in range(start, len(frames), 4):
                wrong.extend([i] * (index[i] != frames[i] or b"".join(index.fragments(i)) != frames[i]))

        threads = [threading.Thread(target=work, args=(start,)) for start in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        if hasattr(source, "close"):
            source.close()
    assert wrong == []


def test_a_subclass_is_kept_as_one():
    class Own(FrameIndex):
        pass

    assert type(Own(SOUND).attach(SOUND)) is Own
