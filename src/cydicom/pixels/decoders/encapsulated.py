"""Encapsulated frames: each to its place in one array, or in one bytes object, by one thread or several."""

from __future__ import annotations

from operator import length_hint

import numpy as np

from cydicom._native.roomfor import RoomForBytes, room_for_bytearray
from cydicom.errors import ImagePixelError
from cydicom.pixels.array import bytes_view
from cydicom.pixels.decoders import rle
from cydicom.pixels.decoders.corrections import decoded_array
from cydicom.pixels.workers import NotedFrame, map_frames

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any, TypeVar

    from cydicom.pixels.decoders.runner import DecodeRunner
    from cydicom.pixels.spec import PixelSpec

    Buffer = bytes | bytearray | memoryview
    Properties = dict[str, str | int]
    Result = TypeVar("Result")


#: What a thread takes at once: so many bytes of decoded frames, and so many frames.
_BATCH_NBYTES = 1 << 22
_MOST_BATCH = 64

#: So many batches for each thread at least, that none waits for another's last one.
_BATCHES_PER_WORKER = 4


class FrameDecoder:
    """Decodes encapsulated frames of one source.

    Where the first decoder is the native one for RLE, frames are decoded where they belong; other decoders
    return bytes.  There is one runner for all frames as long as one thread decodes; in several threads each
    frame has its own, with the options as the first frame has left them.

    Parameters
    ----------
    runner : DecodeRunner
        Options, source and decoders.
    spec : PixelSpec
        What the options say before a frame is decoded.
    workers : int
        How many threads decode.
    raw : bool
        Whether arrays keep the colour space that they have.
    """

    def __init__(self, runner: DecodeRunner, spec: PixelSpec, workers: int, raw: bool = False) -> None:
        self.runner = runner
        self.spec = spec
        self.workers = workers
        self.raw = raw
        self.direct = _decodes_in_place(runner)
        self._little = runner.get_option("rle_segment_order", ">") != "<"
        self._flags = 0
        self._warned = False

    def count(self) -> int:
        """Return how many frames to decode: those that there should be, and those in excess if wanted.

        Raises
        ------
        ImagePixelError
            If there are fewer than there should be.
        """
        found = self.runner._frames().count
        if found < self.spec.frames:
            raise ImagePixelError(
                f"(0028,0008) Number of Frames is {self.spec.frames}, the pixel data has {found}"
            )
        if found > self.spec.frames and self.runner.get_option("allow_excess_frames"):
            self.runner.set_option("number_of_frames", found)
            return found
        return self.spec.frames

    # ---- bytes ----

    def buffer(self, index: int) -> bytes | bytearray:
        """Return the decoded bytes of a frame.

        Raises
        ------
        ImagePixelError
            If they are not as many as the frame has.
        """
        frame = self._decoded(index, self.runner)
        self._warn()
        return frame

    def buffers(self, indices: Iterable[int]) -> Iterator[tuple[bytes | bytearray, Properties]]:
        """Yield the decoded bytes of frames, and what they are."""

        def work(index: int, runner: DecodeRunner) -> tuple[bytes | bytearray, Properties]:
            return self._decoded(index, runner), runner.pixel_properties(as_frame=True)

        yield from self._each(work, indices)

    def all_bytes(self) -> bytes:
        """Return the decoded bytes of all frames."""
        count = self.count()
        frame = self._decoded(0, self.runner, count == 1)
        if count == 1:
            self._warn()
            return frame if type(frame) is bytes else bytes(frame)
        size = len(frame)
        if self.direct:
            # What was declared may be too much to be true: no room for it then.
            rle.check_expansion(self.runner._value().nbytes, self.spec, count)
        room = RoomForBytes(count * size)
        flat = memoryview(room)
        flat[:size] = frame
        del frame

        def put(index: int, runner: DecodeRunner) -> None:
            target = flat[index * size : (index + 1) * size]
            if self.direct:
                src = runner._frames().frame(index)
                self._note(rle.decode_into(src, target, self.spec, self._little))
            else:
                target[:] = self._decoded(index, runner)

        for _ in self._each(put, range(1, count), settled=True):
            pass
        self._warn()
        del put
        flat.release()
        return room.take()

    def _decoded(self, index: int, runner: DecodeRunner, as_bytes: bool = False) -> bytes | bytearray:
        """Return the decoded bytes of a frame, as many as it has."""
        if self.direct:
            spec = self.spec
            src = runner._frames().frame(index)
            rle.check_expansion(len(src), spec)
            out: Any = RoomForBytes(spec.frame_nbytes) if as_bytes else room_for_bytearray(spec.frame_nbytes)
            self._note(rle.decode_into(src, out, spec, self._little))
            if spec.samples > 1:
                runner.options["planar_configuration"] = 1
            return out.take() if as_bytes else out  # type: ignore[no-any-return]
        frame = runner.decode(index)
        if not isinstance(frame, (bytes, bytearray)):
            frame = bytes(memoryview(frame))
        expected = runner._spec().frame_nbytes
        if len(frame) != expected:
            raise ImagePixelError(f"frame {index} was decoded to {len(frame)} bytes, {expected} are expected")
        return frame

    # ---- arrays ----

    def array(self, index: int) -> tuple[np.ndarray, Properties]:
        """Return the samples of a frame in their shape, and what they are."""
        found = self._array(index, self.runner)
        self._warn()
        return found

    def arrays(self, indices: Iterable[int]) -> Iterator[tuple[np.ndarray, Properties]]:
        """Yield the samples of frames, and what they are."""
        yield from self._each(self._array, indices)

    def all_array(self) -> tuple[np.ndarray, Properties]:
        """Return the samples of all frames in one array, and what they are.

        Raises
        ------
        ImagePixelError
            If a frame is of another kind than the first.
        """
        count = self.count()
        first, properties = self.array(0)
        if count == 1:
            return first, properties
        out = np.empty((count, *first.shape), first.dtype)
        out[0] = first
        size = first.nbytes
        # Frames that stay in their colours are decoded where they belong.
        in_place = (
            self.direct and properties["photometric_interpretation"] == self.spec.photometric_interpretation
        )
        flat = bytes_view(out)
        layout = self.runner._layout(self.spec)
        packed = self.spec.bits_allocated == 1
        del first

        def put(index: int, runner: DecodeRunner) -> None:
            if in_place and not packed:
                target = flat[index * size : (index + 1) * size]
                src = runner._frames().frame(index)
                self._note(rle.decode_into(src, target, self.spec, self._little, interleaved=True))
                layout.clear(target)
                return
            array, found = self._array(index, runner)
            _check_same(properties, found, array, out)
            out[index] = array

        for _ in self._each(put, range(1, count), settled=True):
            pass
        self._warn()
        properties["number_of_frames"] = count
        return out, properties

    def _array(self, index: int, runner: DecodeRunner) -> tuple[np.ndarray, Properties]:
        changes: Properties = {}
        spec = self.spec
        if self.direct and spec.bits_allocated > 1:
            array = self._decoded_in_place(index, runner)
        else:
            data = self._decoded(index, runner) if self.direct else runner.decode(index)
            array = decoded_array(runner, data, index)
            if array.shape != spec.shape:
                raise ImagePixelError(
                    f"the frame was decoded to {array.shape} samples, {spec.shape} are expected"
                )
            if array.dtype.itemsize * 8 < spec.bits_allocated:
                # Some codecs give samples of fewer bits in fewer bytes.
                array = array.astype(np.dtype(f"<{array.dtype.kind}{spec.bits_allocated // 8}"))
        if not self.raw:
            array, changes = runner.process(array)
        properties = runner.pixel_properties(as_frame=True)
        properties.update(changes)
        if spec.bits_allocated > 1:
            properties["bits_allocated"] = max(spec.bits_allocated, array.dtype.itemsize * 8)
        if "planar_configuration" in properties:
            properties["planar_configuration"] = 0
        return array, properties

    def _decoded_in_place(self, index: int, runner: DecodeRunner) -> np.ndarray:
        spec = self.spec
        src = runner._frames().frame(index)
        rle.check_expansion(len(src), spec)
        layout = runner._layout(spec)
        array = np.empty(spec.shape, layout.dtype)
        flat = bytes_view(array)
        self._note(rle.decode_into(src, flat, spec, self._little, interleaved=True))
        layout.clear(flat)
        return array

    # ---- both ----

    def _each(
        self, work: Callable[[int, DecodeRunner], Result], indices: Iterable[int], settled: bool = False
    ) -> Iterator[Result]:
        """Yield ``work(index, runner)`` for each index, in their order.

        Parameters
        ----------
        settled : bool
            Whether a frame was decoded already.
        """
        runner = self.runner
        if self.workers == 1:
            note = NotedFrame()
            for index in indices:
                note.index = index
                with note:
                    result = work(index, runner)
                yield result
        else:
            share = max(1, length_hint(indices, self.spec.frames) // (self.workers * _BATCHES_PER_WORKER))
            indices = iter(indices)
            if not settled:
                # The first frame alone: its options hold for the others, and its warnings are theirs.
                for index in indices:
                    with NotedFrame(index):
                        result = work(index, runner)
                    yield result
                    break
            batch = min(_MOST_BATCH, _BATCH_NBYTES // self.spec.frame_nbytes, share)
            yield from map_frames(lambda index: work(index, runner._fork()), indices, self.workers, batch)
        self._warn()

    def _note(self, flags: int) -> None:
        """Remember what a frame was found to be; threads only ever add to it."""
        if flags:
            self._flags = flags

    def _warn(self) -> None:
        """Warn once, for all frames."""
        if self._flags and not self._warned:
            self._warned = True
            rle.warn_of_excess(self._flags)


def _decodes_in_place(runner: DecodeRunner) -> bool:
    """Return whether the decoder that is tried first is the native one for RLE."""
    for function in runner._decoders.values():
        return function is rle._decode_frame
    return False


def _check_same(properties: Properties, found: Properties, array: np.ndarray, out: np.ndarray) -> None:
    """Refuse a frame that is not of the kind of the first.

    Raises
    ------
    ImagePixelError
        If its size, type or colour space is another one.
    """
    if array.shape != out.shape[1:] or array.dtype != out.dtype:
        raise ImagePixelError(
            f"the frame is an array of {array.shape} and {array.dtype}, the first one of {out.shape[1:]} and "
            f"{out.dtype}"
        )
    name = "photometric_interpretation"
    if found[name] != properties[name]:
        raise ImagePixelError(
            f"the frame is {found[name]}, the first one {properties[name]}: one array cannot hold both, but "
            "frame by frame they can be had"
        )
