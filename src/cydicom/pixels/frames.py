"""FrameReader: the bytes of frame i, from bytes, a file object or an array, native or encapsulated."""

from __future__ import annotations

from cydicom import encaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class FrameReader:
    """Gives the frames of one source by their index.

    Use :meth:`native` and :meth:`encapsulated`.

    Attributes
    ----------
    count : int
        Frames that there are; -1 as long as that is not known.
    """

    count = -1

    @staticmethod
    def native(source: Any, frame_nbytes: int, count: int, offset: int = 0) -> FrameReader:
        """Return a reader of frames of a fixed size, one behind the other."""
        return _NativeFrames(source, frame_nbytes, count, offset)

    @staticmethod
    def encapsulated(
        source: Any,
        count: int,
        extended_offsets: tuple[list[int], list[int]] | tuple[bytes, bytes] | None = None,
    ) -> FrameReader:
        """Return a reader of encapsulated frames (PS3.5 A.4)."""
        return _EncapsulatedFrames(source, count, extended_offsets)

    def frame(self, index: int) -> bytes | memoryview:
        """Return the bytes of a frame: those of the source itself where they are in memory in one piece.

        Raises
        ------
        ValueError
            If there is no such frame.
        """
        raise NotImplementedError


class _NativeFrames(FrameReader):
    def __init__(self, source: Any, frame_nbytes: int, count: int, offset: int) -> None:
        self.view = memoryview(source).cast("B")
        self.frame_nbytes = frame_nbytes
        self.count = count
        self.offset = offset

    def frame(self, index: int) -> bytes | memoryview:
        if not 0 <= index < self.count:
            raise ValueError(f"there is no frame {index}: the pixel data has {self.count} frames")
        start = self.offset + index * self.frame_nbytes
        return self.view[start : start + self.frame_nbytes]


class _EncapsulatedFrames(FrameReader):
    def __init__(self, source: Any, count: int, extended_offsets: Any) -> None:
        self.source = source
        self.count = count
        self.extended_offsets = extended_offsets

    def frame(self, index: int) -> bytes | memoryview:
        return encaps.get_frame(
            self.source, index, extended_offsets=self.extended_offsets, number_of_frames=self.count
        )
