"""FrameReader: the bytes of frame i, native or encapsulated, from whatever holds the value."""

from __future__ import annotations

from cydicom._native.imagepixel import sole_fragment
from cydicom.errors import FrameIndexError, ImagePixelError
from cydicom.pixels.value import MemoryValue, PixelValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.frameindex import FrameIndex

    ExtendedOffsets = tuple[list[int], list[int]] | tuple[bytes, bytes]

#: How an item begins, in little and in big endian, and the least that its first byte is.
_ITEM_TAGS = (b"\xfe\xff\x00\xe0", b"\xff\xfe\xe0\x00")
_ITEM_BEGINS = 0xFE


def may_be_items(view: memoryview) -> bool:
    """Return whether bytes begin as encapsulated pixel data does."""
    return len(view) >= 4 and view[0] >= _ITEM_BEGINS and bytes(view[:4]) in _ITEM_TAGS


def refuse_items(value: PixelValue) -> None:
    """Refuse encapsulated pixel data where native is wanted: the headers of its items would be pixels.

    Raises
    ------
    ImagePixelError
        If all of it is items.
    """
    if not may_be_items(value.view if value.view is not None else memoryview(value.read(0, 4))):
        return
    from cydicom.frameindex import is_encapsulated

    if is_encapsulated(value.index_source()):
        raise ImagePixelError(
            "the pixel data is encapsulated, and its transfer syntax is native: where its frames are cannot "
            "be told (PS3.5 A.4)"
        )


class FrameReader:
    """Gives the frames of one value by their index.

    Attributes
    ----------
    value : PixelValue
        What they are part of.
    count : int
        How many there are.
    """

    value: PixelValue
    count: int

    @staticmethod
    def native(value: Any, frame_nbits: int, count: int) -> NativeFrames:
        """Return the reader of frames of one size, which follow each other without a gap.

        Parameters
        ----------
        value : PixelValue or bytes-like
            What they are part of.
        frame_nbits : int
            Bits of a frame.
        count : int
            How many there are.
        """
        return NativeFrames(value, frame_nbits, count)

    @staticmethod
    def encapsulated(
        value: Any, count: int | None = None, extended_offsets: ExtendedOffsets | None = None
    ) -> EncapsulatedFrames:
        """Return the reader of encapsulated frames (PS3.5 A.4).

        Parameters
        ----------
        value : PixelValue or bytes-like
            The value, from the item of the Basic Offset Table on.
        count : int, optional
            How many frames there should be.
        extended_offsets : tuple, optional
            The Extended Offset Table and its lengths.

        Raises
        ------
        EncapsulationError
            If the frames cannot be told apart: a ``ValueError``.
        """
        return EncapsulatedFrames(value, count, extended_offsets)

    def frame(self, index: int) -> bytes | memoryview:
        """Return the bytes of a frame: part of the value itself if they are in memory in one piece.

        Raises
        ------
        FrameIndexError
            If there is no such frame: a ``ValueError``.
        """
        raise NotImplementedError

    def _check(self, index: int) -> None:
        if not 0 <= index < self.count:
            raise FrameIndexError(
                f"there is no frame {index}: the pixel data has {self.count}, counted from 0"
                if index >= 0
                else f"frames are counted from 0, got {index}"
            )


def _as_value(source: Any) -> PixelValue:
    return source if isinstance(source, PixelValue) else MemoryValue(source)


class NativeFrames(FrameReader):
    """Frames of one size, which follow each other without a gap: of 1-bit samples, inside a byte as well."""

    def __init__(self, value: Any, frame_nbits: int, count: int) -> None:
        self.value = _as_value(value)
        refuse_items(self.value)
        self.frame_nbits = frame_nbits
        self.count = count

    def span(self, index: int, frames: int = 1) -> tuple[int, int, int]:
        """Return where some frames are: offset, bytes, and the bits to skip in the first of them."""
        first = index * self.frame_nbits
        end = first + frames * self.frame_nbits
        return first >> 3, ((end + 7) >> 3) - (first >> 3), first & 7

    def frame(self, index: int) -> bytes | memoryview:
        """Return the bytes that hold a frame; the first and the last can have bits of other frames."""
        self._check(index)
        offset, nbytes, _ = self.span(index)
        return self.read(offset, nbytes)

    def read(self, offset: int, nbytes: int) -> bytes | memoryview:
        """Return bytes of the value.

        Raises
        ------
        ImagePixelError
            If it ends before.
        """
        data = self.value.read(offset, nbytes)
        if len(data) != nbytes:
            raise ImagePixelError(
                f"the pixel data ends early: {nbytes} bytes are expected at offset {offset}, "
                f"there are {len(data)}"
            )
        return data


class EncapsulatedFrames(FrameReader):
    """Frames in fragments; where each lies is found once."""

    def __init__(
        self, value: Any, count: int | None, extended_offsets: ExtendedOffsets | None = None
    ) -> None:
        self.value = _as_value(value)
        self._view = self.value.view
        #: Where the one frame is, if it is the one fragment.
        self._sole: tuple[int, int] | None = None
        if count == 1 and extended_offsets is None and self._view is not None:
            self._sole = sole_fragment(self._view)
        if self._sole is not None:
            self.count = 1
            return
        from cydicom.frameindex import FrameIndex

        self.index: FrameIndex = FrameIndex(
            self.value.index_source(), number_of_frames=count, extended_offsets=extended_offsets
        )
        self.count = len(self.index)

    def frame(self, index: int) -> bytes | memoryview:
        """Return the bytes of a frame: its fragment itself if there is one, a copy of all of them if not."""
        self._check(index)
        view = self._view
        if view is None:
            return self.index.read(index)
        if self._sole is not None:
            offset, nbytes = self._sole
            return view[offset : offset + nbytes]
        spans = self.index.spans(index)
        if len(spans) > 1:
            return self.index.read(index)
        offset, nbytes = spans[0]
        return view[offset : offset + nbytes]
