"""EncapsulatedBuffer: a file object of frames in file objects, as it is read and as it is written."""

from __future__ import annotations

import io
import struct
from typing import Any

import pydicom
import pytest

from cydicom import dcmread
from cydicom.dataset import Dataset, FileMetaDataset
from cydicom.encaps import (
    EncapsulatedBuffer,
    FrameIndex,
    encapsulate,
    encapsulate_buffer,
    encapsulate_extended,
    encapsulate_extended_buffer,
    generate_frames,
)
from tests.reference.oracle import attempts, same_as_pydicom

FRAMES = [b"abc", b"de", b"", b"fghij"]


def buffers(*frames: bytes) -> list[Any]:
    return [io.BytesIO(frame) for frame in frames]


@pytest.mark.parametrize("frames", [[], [b""], [b"ab"], FRAMES])
@pytest.mark.parametrize("use_bot", [True, False])
@same_as_pydicom
def test_what_it_is_made_of(dicom, frames, use_bot):
    buffer = dicom.encaps.EncapsulatedBuffer(buffers(*frames), use_bot)
    return attempts(
        lambda: buffer.offsets,
        lambda: buffer.lengths,
        lambda: buffer.extended_offsets,
        lambda: buffer.extended_lengths,
        lambda: buffer.basic_offset_table,
        lambda: buffer.encapsulated_length,
        lambda: buffer.closed,
        buffer.readable,
        buffer.seekable,
        buffer.writable,
        lambda: buffer.read(None),
        buffer.tell,
        buffer.read,
        lambda: buffer.seek(0),
        buffer.read,
    )


@same_as_pydicom
def test_positions(dicom):
    buffer = dicom.encaps.EncapsulatedBuffer(buffers(*FRAMES), True)

    def sought(*where):
        buffer.seek(4)
        return buffer.seek(*where), buffer.tell(), buffer.read(3), buffer.tell()

    places = [(-1,), (0,), (3, 1), (-2, 1), (-100, 1), (0, 2), (-5, 2), (5, 2), (-100, 2), (100,), (1, 3)]
    return attempts(
        *(lambda where=where: sought(*where) for where in (*places, (None,))),
        lambda: buffer.read(0),
        lambda: buffer.write(b"x"),
        buffer.truncate,
        buffer.fileno,
        buffer.isatty,
    )  # fmt: skip


def test_every_part_is_read():
    buffer = EncapsulatedBuffer(buffers(*FRAMES), True)
    whole = buffer.read(None)
    for start in range(len(whole) + 2):
        for size in range(len(whole) + 2):
            buffer.seek(start)
            assert buffer.read(size) == whole[start : start + size]
    buffer.seek(3)
    # There a negative size is an empty answer, or a wrong one.
    assert buffer.read(-1) == whole[3:]
    buffer.seek(0)
    into = bytearray(11)
    assert (buffer.readinto(into), bytes(into)) == (11, whole[:11])
    assert buffer.read1(5) == whole[11:16]
    assert io.BufferedReader(io.BytesIO(whole)).read() == whole


@same_as_pydicom
def test_what_frames_can_be_in(dicom):
    make = dicom.encaps.EncapsulatedBuffer

    class NotSeekable(io.BytesIO):
        def seekable(self):
            return False

    class NotReadable(io.BytesIO):
        def readable(self):
            return False

    closed = io.BytesIO(b"ab")
    closed.close()
    return attempts(
        lambda: make(None),
        lambda: make((io.BytesIO(b"ab"),)),
        lambda: make([b"ab"]),
        lambda: make([io.BytesIO(b"ab"), b"ab"]),
        lambda: make([io.StringIO("ab")]),
        lambda: make([io.RawIOBase()]),
        lambda: make([object()]),
        lambda: make([closed]),
        lambda: make([NotSeekable(b"ab")]),
        lambda: make([NotReadable(b"ab")]),
        lambda: dicom.encaps.encapsulate_buffer([b"ab"]),
        lambda: dicom.encaps.encapsulate_extended_buffer(None),
        lambda: dicom.encaps.encapsulate_buffer(buffers(b"ab", b"c")).read(),
        lambda: dicom.encaps.encapsulate_buffer(buffers(b"ab", b"c"), has_bot=False).read(),
        lambda: [part if isinstance(part, bytes) else part.read()
                 for part in dicom.encaps.encapsulate_extended_buffer(buffers(b"ab", b"c"))],
    )  # fmt: skip


@same_as_pydicom
def test_file_objects_are_left_where_they_were(dicom):
    first, second = buffers(b"abcdef", b"gh")
    first.seek(2)
    buffer = dicom.encaps.EncapsulatedBuffer([first, second, first])
    return [buffer.lengths, buffer.read(None), first.tell(), second.tell()]


@same_as_pydicom
def test_a_closed_frame_closes_it(dicom):
    frames = buffers(b"ab", b"cd")
    buffer = dicom.encaps.EncapsulatedBuffer(frames)
    buffer.close()
    open_still = buffer.closed
    frames[1].close()
    return [
        open_still,
        frames[0].closed,
        buffer.closed,
        buffer.lengths,
        *attempts(buffer.read, buffer.readable, buffer.seekable),
    ]


class Zeros(io.BufferedIOBase):
    """A file object of many zeros."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.position

    def seek(self, offset: int, whence: int = 0) -> int:
        self.position = offset + (0, self.position, self.size)[whence]
        return self.position

    def read(self, size: int | None = -1) -> bytes:
        left = self.size - self.position
        size = left if size is None or size < 0 else min(size, left)
        self.position += size
        return bytes(size)


def test_frames_of_4_gib_do_not_fit_an_item():
    with pytest.raises(ValueError, match="4294967294"):
        EncapsulatedBuffer([Zeros(1 << 32)])
    assert EncapsulatedBuffer([Zeros((1 << 32) - 2)]).lengths == [(1 << 32) + 6]


def test_offsets_behind_4_gib_do_not_fit_the_basic_table():
    half = [Zeros(1 << 31) for _ in range(3)]
    with pytest.raises(ValueError, match="Extended Offset Table"):
        EncapsulatedBuffer(half, use_bot=True)
    buffer, offsets, lengths = encapsulate_extended_buffer(half)
    assert struct.unpack("<3Q", offsets) == (0, (1 << 31) + 8, (1 << 32) + 16)
    assert struct.unpack("<3Q", lengths) == (1 << 31,) * 3
    buffer.seek(8 + (1 << 32) + 16)
    assert buffer.read(10) == struct.pack("<HHL2x", 0xFFFE, 0xE000, 1 << 31)
    assert len(encapsulate_buffer(half[:2]).basic_offset_table) == 16


def test_a_frame_that_has_become_shorter_is_an_error():
    """There the value is written with fewer bytes than its item says."""
    frame = io.BytesIO(b"abcdef")
    buffer = EncapsulatedBuffer([frame])
    frame.truncate(2)
    with pytest.raises(OSError, match="4 bytes earlier"):
        buffer.read(None)


def test_it_is_a_source_of_frames():
    buffer = encapsulate_buffer(buffers(b"abcd", b"ef"))
    assert list(FrameIndex(buffer)) == [b"abcd", b"ef"]
    buffer.seek(0)
    assert list(generate_frames(buffer)) == [b"abcd", b"ef"]


# ---- written ----


def image(pixels: Any, *tables: bytes) -> Dataset:
    dataset = Dataset()
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = "1.2.840.10008.1.2.5"
    dataset.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.7.1"
    dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3"
    dataset.NumberOfFrames = 3
    dataset.PixelData = pixels
    dataset["PixelData"].VR = "OB"
    if tables:
        dataset.ExtendedOffsetTable, dataset.ExtendedOffsetTableLengths = tables
    return dataset


LONG = [bytes([number]) * (3_000_001 + number) for number in range(3)]


@pytest.mark.parametrize("has_bot", [True, False])
def test_a_data_set_is_written_with_it_as_with_bytes(has_bot, tmp_path):
    expected, streamed = io.BytesIO(), io.BytesIO()
    image(encapsulate(LONG, has_bot=has_bot)).save_as(expected, enforce_file_format=True)
    frames = []
    for number, frame in enumerate(LONG):
        path = tmp_path / str(number)
        path.write_bytes(frame)
        frames.append(path.open("rb"))
    dataset = image(encapsulate_buffer(frames, has_bot))
    dataset.save_as(streamed, enforce_file_format=True)
    assert streamed.getvalue() == expected.getvalue()
    path = tmp_path / "saved.dcm"
    dataset.save_as(path, enforce_file_format=True)
    assert path.read_bytes() == expected.getvalue()
    for frame in frames:
        frame.close()
    again = dcmread(path)
    found = list(generate_frames(again.PixelData, number_of_frames=3))
    assert found == [frame + b"\0" * (len(frame) % 2) for frame in LONG]
    assert list(pydicom.encaps.generate_frames(pydicom.dcmread(path).PixelData, number_of_frames=3)) == found


def test_a_data_set_is_written_with_extended_tables():
    buffer, *tables = encapsulate_extended_buffer(buffers(*LONG))
    value, *expected = encapsulate_extended(LONG)
    assert tables == expected
    streamed = io.BytesIO()
    image(buffer, *tables).save_as(streamed, enforce_file_format=True)
    again = dcmread(io.BytesIO(streamed.getvalue()))
    assert again.PixelData == value
    index = FrameIndex(
        again.PixelData, extended_offsets=(again.ExtendedOffsetTable, again.ExtendedOffsetTableLengths)
    )
    assert index.origin == "extended offset table"
    assert [len(frame) for frame in index] == [len(frame) + len(frame) % 2 for frame in LONG]
