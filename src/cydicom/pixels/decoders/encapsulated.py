"""Encapsulated frames: each to its place in one array, or in one bytes object, by one thread or several."""

from __future__ import annotations

from functools import partial
from operator import length_hint

import numpy as np

from cydicom._native.roomfor import RoomForBytes, room_for_bytearray
from cydicom.errors import ImagePixelError
from cydicom.pixels.array import bytes_view
from cydicom.pixels.decoders import rle
from cydicom.pixels.decoders.corrections import decoded_array, keeps_colours, only_becomes_rgb
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
_BATCH_NBYTES = 1 << 20
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
        #: Whether arrays of frames that are decoded in place are what the kernel writes, in their colours.
        self._is_final = self.direct and spec.bits_allocated > 1 and (self.raw or keeps_colours(runner))
        self._layout = runner._layout(spec)
        #: What is the same for all frames.
        self._shape, self._nbytes = spec.shape, spec.frame_nbytes
        self._found: Properties | None = None
        #: Whether a decoder that can convert YBR to RGB may do so: this is all that would happen to an array.
        self._rgb_will_do = not raw and only_becomes_rgb(runner)
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

    def _may_make_room(self) -> bool:
        """Return whether there can be room for a frame before it was looked at.

        What was declared may be too much to be true; not more than all encoded bytes can become.
        """
        return self.direct and self.runner._value().nbytes * rle.MOST_EXPANSION >= self.spec.frame_nbytes

    def _check_room(self, count: int) -> None:
        """Refuse frames in RLE that cannot become what was declared, before there is room for that."""
        nbytes = self.runner._value().nbytes
        rle.check_expansion(nbytes, self.spec, count)
        if nbytes < 0:
            # Of a file object, nobody knows how much there is; but how much the first frame is.
            rle.check_expansion(len(self.runner._frames().frame(0)), self.spec)

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

        def work(index: int, runner: DecodeRunner, room: Any = None) -> tuple[bytes | bytearray, Properties]:
            return self._decoded(index, runner, room), runner.pixel_properties(as_frame=True)

        prepare = partial(room_for_bytearray, self.spec.frame_nbytes) if self._may_make_room() else None
        yield from self._each(work, indices, prepare=prepare)

    def all_bytes(self) -> bytes:
        """Return the decoded bytes of all frames."""
        count = self.count()
        if self.direct:
            return self._all_bytes_in_place(count)
        frame = self._decoded(0, self.runner)
        if count == 1:
            return frame if type(frame) is bytes else bytes(frame)
        size = len(frame)
        room = RoomForBytes(count * size)
        flat = memoryview(room)
        flat[:size] = frame
        del frame

        def put(index: int, runner: DecodeRunner) -> None:
            frame = runner._samples(index)
            _check_nbytes(frame, runner._spec(), index)
            flat[index * size : (index + 1) * size] = frame

        for _ in self._each(put, range(1, count), settled=True):
            pass
        del put
        flat.release()
        return room.take()

    def _all_bytes_in_place(self, count: int) -> bytes:
        """Return the decoded bytes of all frames, decoded where they belong."""
        spec = self.spec
        size = spec.frame_nbytes
        frames = self.runner._frames()
        self._check_room(count)
        room = RoomForBytes(count * size)
        flat = memoryview(room)

        def put(index: int, runner: DecodeRunner) -> None:
            src = frames.frame(index)
            rle.check_expansion(len(src), spec)
            target = flat[index * size : (index + 1) * size]
            self._note(rle.decode_into(src, target, spec, self._little))

        for _ in self._each(put, range(count)):
            pass
        if spec.samples > 1:
            self.runner.options["planar_configuration"] = 1
        del put
        flat.release()
        return room.take()

    def _decoded(self, index: int, runner: DecodeRunner, room: Any = None) -> bytes | bytearray:
        """Return the decoded bytes of a frame, as many as it has; in a bytearray that there is, if it can."""
        if self.direct:
            spec = self.spec
            src = runner._frames().frame(index)
            rle.check_expansion(len(src), spec)
            out: bytearray = room_for_bytearray(spec.frame_nbytes) if room is None else room
            self._note(rle.decode_into(src, out, spec, self._little))
            if spec.samples > 1:
                runner.options["planar_configuration"] = 1
            return out
        frame = runner.decode(index)
        _check_nbytes(frame, runner._spec(), index)
        return frame

    # ---- arrays ----

    def array(self, index: int) -> tuple[np.ndarray, Properties]:
        """Return the samples of a frame in their shape, and what they are."""
        found = self._array(index, self.runner)
        self._warn()
        return found

    def arrays(self, indices: Iterable[int]) -> Iterator[tuple[np.ndarray, Properties]]:
        """Yield the samples of frames, and what they are."""
        spec = self.spec
        in_place = spec.bits_allocated > 1 and self._may_make_room()
        prepare = partial(np.empty, spec.shape, self._layout.dtype) if in_place else None
        yield from self._each(self._array, indices, prepare=prepare)

    def all_array(self) -> tuple[np.ndarray, Properties]:
        """Return the samples of all frames in one array, and what they are.

        Raises
        ------
        ImagePixelError
            If a frame is of another kind than the first.
        """
        count = self.count()
        if count == 1:
            return self.array(0)
        if self._is_final:
            return self._all_array_in_place(count)
        first, properties = self.array(0)
        out = np.empty((count, *first.shape), first.dtype)
        out[0] = first
        del first

        def put(index: int, runner: DecodeRunner) -> None:
            array, found = self._array(index, runner)
            _check_same(properties, found, array, out)
            out[index] = array

        for _ in self._each(put, range(1, count), settled=True):
            pass
        properties["number_of_frames"] = count
        return out, properties

    def _all_array_in_place(self, count: int) -> tuple[np.ndarray, Properties]:
        """Return the samples of all frames, decoded where they belong."""
        spec = self.spec
        self._check_room(count)
        out = np.empty((count, *spec.shape), self._layout.dtype)

        def put(index: int, runner: DecodeRunner) -> None:
            self._decoded_in_place(index, runner, out[index])

        for _ in self._each(put, range(count)):
            pass
        properties = self._properties(self.runner, out, {})
        properties["number_of_frames"] = count
        return out, properties

    def _array(
        self, index: int, runner: DecodeRunner, room: np.ndarray | None = None
    ) -> tuple[np.ndarray, Properties]:
        if self._is_final:
            array = self._decoded_in_place(index, runner, room)
            if self._found is None:
                self._found = self._properties(runner, array, {})
            return array, self._found.copy()
        changes: Properties = {}
        spec = self.spec
        if self.direct and spec.bits_allocated > 1:
            array = self._decoded_in_place(index, runner, room)
        else:
            data: Buffer
            if self.direct:
                data = self._decoded(index, runner)
            else:
                runner._wants_rgb = self._rgb_will_do
                data = runner._samples(index)
            array = decoded_array(runner, data, index)
            if array.shape != spec.shape:
                raise ImagePixelError(
                    f"the frame was decoded to {array.shape} samples, {spec.shape} are expected"
                )
            if array.dtype.itemsize * 8 < spec.bits_allocated:
                # Some codecs give samples of fewer bits in fewer bytes.
                array = array.astype(np.dtype(f"<{array.dtype.kind}{spec.bits_allocated // 8}"))
        if runner._gave_rgb:
            changes["photometric_interpretation"] = "RGB"
        elif not self.raw:
            array, changes = runner.process(array)
        return array, self._properties(runner, array, changes)

    def _properties(self, runner: DecodeRunner, array: np.ndarray, changes: Properties) -> Properties:
        """Return what the samples of a frame are in an array."""
        properties = runner.pixel_properties(as_frame=True)
        properties.update(changes)
        if self.spec.bits_allocated > 1:
            properties["bits_allocated"] = max(self.spec.bits_allocated, array.dtype.itemsize * 8)
        if "planar_configuration" in properties:
            properties["planar_configuration"] = 0
        return properties

    def _decoded_in_place(
        self, index: int, runner: DecodeRunner, room: np.ndarray | None = None
    ) -> np.ndarray:
        src = runner._frames().frame(index)
        if len(src) * rle.MOST_EXPANSION < self._nbytes:
            rle.check_expansion(len(src), self.spec)
        layout = self._layout
        array = np.empty(self._shape, layout.dtype) if room is None else room
        self._note(rle.decode_into(src, array, self.spec, self._little, True))
        if layout.keep:
            layout.clear(bytes_view(array))
        return array

    # ---- both ----

    def _each(
        self,
        work: Callable[..., Result],
        indices: Iterable[int],
        settled: bool = False,
        prepare: Callable[[], Any] | None = None,
    ) -> Iterator[Result]:
        """Yield ``work(index, runner)`` for each index, in their order.

        Parameters
        ----------
        settled : bool
            Whether a frame was decoded already, or the first one is as any other.
        prepare : callable, optional
            Makes room for a frame, which `work` then takes as well if a thread does it.
        """
        runner = self.runner
        if self.workers == 1:
            note = NotedFrame()
            for index in indices:
                note.index = index
                with note:
                    result = work(index, runner)
                yield result
                # Not kept while the next one is made: there would be room for two.
                del result
        else:
            share = max(1, length_hint(indices, self.spec.frames) // (self.workers * _BATCHES_PER_WORKER))
            indices = iter(indices)
            if not (settled or self.direct):
                # The first frame alone: its options hold for the others, and its warnings are theirs.
                for index in indices:
                    with NotedFrame(index):
                        result = work(index, runner)
                    yield result
                    del result
                    break
            batch = min(_MOST_BATCH, _BATCH_NBYTES // self.spec.frame_nbytes, share)
            yield from map_frames(
                lambda index, *room: work(index, runner._fork(), *room),
                indices,
                self.workers,
                batch,
                None if prepare is None else lambda index: prepare(),
            )
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


def _check_nbytes(frame: Buffer, spec: PixelSpec, index: int) -> None:
    """Refuse a decoded frame that has not as many bytes as it should have."""
    if len(frame) != spec.frame_nbytes:
        raise ImagePixelError(
            f"frame {index} was decoded to {len(frame)} bytes, {spec.frame_nbytes} are expected"
        )


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
