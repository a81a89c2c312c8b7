"""Decoder: encoded pixel data to arrays or bytes, one object for each transfer syntax."""

from __future__ import annotations

from cydicom.errors import MissingImageElement
from cydicom.pixels.coder import CoderBase
from cydicom.pixels.decoders import rle, simple
from cydicom.pixels.decoders.corrections import PROCESSORS as PROCESSORS
from cydicom.pixels.decoders.corrections import _apply_sign_correction as _apply_sign_correction
from cydicom.pixels.decoders.corrections import _correct_unused_bits as _correct_unused_bits
from cydicom.pixels.decoders.corrections import _process_color_space as _process_color_space
from cydicom.pixels.decoders.encapsulated import FrameDecoder
from cydicom.pixels.decoders.native import native_array, native_buffer
from cydicom.pixels.decoders.plugins import PLUGINS
from cydicom.pixels.decoders.runner import DecodeOptions as DecodeOptions
from cydicom.pixels.decoders.runner import DecodeRunner as DecodeRunner
from cydicom.pixels.photometric import PI as PI
from cydicom.pixels.runner import RunnerBase as RunnerBase
from cydicom.pixels.runner import RunnerOptions as RunnerOptions
from cydicom.pixels.workers import checked_workers, map_frames
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any, BinaryIO

    import numpy as np

    from cydicom.pixels.decoders.corrections import ProcessingFunction as ProcessingFunction
    from cydicom.pixels.decoders.runner import DecodeFunction as DecodeFunction
    from cydicom.pixels.spec import PixelSpec

    Buffer = bytes | bytearray | memoryview
    Properties = dict[str, str | int]

HAVE_NP = True


class Decoder(CoderBase):
    """Decodes pixel data of one transfer syntax.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    """

    def __init__(self, uid: UID) -> None:
        super().__init__(uid, decoder=True)

    def _runner(
        self, src: Any, decoding_plugin: str, validate: bool, options: dict[str, Any]
    ) -> tuple[DecodeRunner, PixelSpec]:
        """Return the runner for a source, and what its pixels are."""
        runner = DecodeRunner(self._uid)
        runner.set_source(src)
        runner.set_options(**options)
        runner.set_decoders(self._validate_plugins(decoding_plugin))
        spec = runner._validated() if validate else runner._spec()
        if "number_of_frames" not in runner.options:
            raise MissingImageElement("the option 'number_of_frames' is not set")
        return runner, spec

    def _is_ours(self) -> bool:
        """Return whether nothing but the functions of this package takes part in decoding."""
        if len(PROCESSORS) != 1 or PROCESSORS[0] is not _process_color_space:
            return False
        return (
            not self.is_encapsulated or next(iter(list(self._available.values())), None) is rle._decode_frame
        )

    def as_array(
        self,
        src: Buffer | BinaryIO | Any,
        *,
        index: int | None = None,
        validate: bool = True,
        raw: bool = False,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> tuple[np.ndarray, Properties]:
        """Return the pixels of one frame or of all, and what they are.

        Parameters
        ----------
        src : Dataset, bytes-like or file object
            A data set, the value of its pixel data element, or a file object that stands where this value
            begins, and is left there.
        index : int, optional
            Which frame, counted from 0; all of them if not given.
        validate : bool
            Whether to check options and the size of the source first.
        raw : bool
            Whether to leave YBR as it is, instead of converting it to RGB.
        decoding_plugin : str
            The label of the only plugin to use; by default each is tried until one can decode a frame.
        workers : int, optional
            How many threads decode frames; 0 for as many as the machine has.
        **kwargs
            Options, by pydicom's names: ``rows``, ``columns``, ``number_of_frames``, ``samples_per_pixel``,
            ``bits_allocated``, ``bits_stored``, ``pixel_representation``, ``photometric_interpretation``,
            ``pixel_keyword``, and ``planar_configuration`` with several samples, are needed for all sources
            but a data set.

        Returns
        -------
        ndarray
            Of shape ([frames,] rows, columns[, samples]), in the byte order of the source; one frame and one
            sample are no axis.  It can be written to, unless it is a view of what cannot.
        dict
            What the pixels are in the array, by option name.

        Raises
        ------
        ImagePixelError
            If options are missing, not allowed, or do not fit the source: a ``ValueError``.
        UndecodableFrame
            If no plugin can decode a frame: a ``RuntimeError`` and a ``ValueError``.
        RuntimeError
            If no plugin can be used.
        """
        threads = checked_workers(workers)
        if index is None and not decoding_plugin and self._is_ours():
            found = simple.array_of(src, self._uid, kwargs)
            if found is not None:
                return found
        runner, spec = self._runner(src, decoding_plugin, validate, kwargs)
        if spec.native:
            return _native(runner, spec, index, raw)
        decoder = FrameDecoder(runner, spec, threads, raw)
        return decoder.all_array() if index is None else decoder.array(index)

    def iter_array(
        self,
        src: Buffer | BinaryIO | Any,
        *,
        indices: Iterable[int] | None = None,
        raw: bool = False,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> Iterator[tuple[np.ndarray, Properties]]:
        """Yield the pixels of frames one by one, and what they are.

        Parameters
        ----------
        indices : iterable of int, optional
            Which frames, in which order; all if not given.
        workers : int, optional
            How many threads decode frames ahead, in their order.
        src, raw, validate, decoding_plugin, **kwargs
            As for :meth:`as_array`, which raises the same.

        Yields
        ------
        ndarray
            Of shape (rows, columns[, samples]).
        dict
            What its pixels are, by option name.
        """
        threads = checked_workers(workers)
        runner, spec = self._runner(src, decoding_plugin, validate, kwargs)
        if spec.native:
            wanted = range(spec.frames) if indices is None else indices
            yield from map_frames(lambda index: _native(runner._fork(), spec, index, raw), wanted, threads)
            return
        wanted = range(runner._frames().count) if indices is None else indices
        yield from FrameDecoder(runner, spec, threads, raw).arrays(wanted)

    def as_buffer(
        self,
        src: Buffer | BinaryIO | Any,
        *,
        index: int | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> tuple[Buffer, Properties]:
        """Return the decoded bytes of one frame or of all, and what they are.

        They are as they are stored, or as a plugin gives them: bits packed, colours unchanged, planes apart.

        Parameters
        ----------
        src, index, validate, decoding_plugin, workers, **kwargs
            As for :meth:`as_array`, which raises the same.

        Returns
        -------
        bytes, bytearray or memoryview
            Of native pixel data what the source is, a view of it with the option ``view_only``; 8-bit samples
            in 16-bit words stay so, and the words are whole.
        dict
            What the bytes are, by option name.
        """
        threads = checked_workers(workers)
        if index is None and not decoding_plugin and self._is_ours():
            found = simple.bytes_of(src, self._uid, kwargs)
            if found is not None:
                return found
        runner, spec = self._runner(src, decoding_plugin, validate, kwargs)
        data: Buffer
        if spec.native:
            data = native_buffer(runner, spec, index)
        else:
            decoder = FrameDecoder(runner, spec, threads)
            data = decoder.all_bytes() if index is None else decoder.buffer(index)
        return data, runner.pixel_properties(as_frame=index is not None)

    def iter_buffer(
        self,
        src: Buffer | BinaryIO | Any,
        *,
        indices: Iterable[int] | None = None,
        validate: bool = True,
        decoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> Iterator[tuple[Buffer, Properties]]:
        """Yield the decoded bytes of frames one by one, and what they are.

        Parameters
        ----------
        indices, workers
            As for :meth:`iter_array`.
        src, validate, decoding_plugin, **kwargs
            As for :meth:`as_buffer`, which raises the same.
        """
        threads = checked_workers(workers)
        runner, spec = self._runner(src, decoding_plugin, validate, kwargs)
        if spec.native:
            properties = runner.pixel_properties(as_frame=True)
            for index in range(spec.frames) if indices is None else indices:
                yield native_buffer(runner, spec, index), properties.copy()
            return
        wanted = range(runner._frames().count) if indices is None else indices
        yield from FrameDecoder(runner, spec, threads).buffers(wanted)


def _native(
    runner: DecodeRunner, spec: PixelSpec, index: int | None, raw: bool
) -> tuple[np.ndarray, Properties]:
    """Return the pixels of native frames, and what they are."""
    array = native_array(runner, spec, index)
    if spec.subsampled:
        runner.set_option("photometric_interpretation", "YBR_FULL")
    changes: Properties = {}
    if not raw:
        array, changes = runner.process(array)
    properties = runner.pixel_properties(as_frame=index is not None)
    properties.update(changes)
    if "planar_configuration" in properties:
        properties["planar_configuration"] = 0
    return array, properties


def _decoder(uid: str, version: str) -> tuple[UID, tuple[Decoder, str]]:
    decoder = Decoder(UID(uid))
    decoder._declared = PLUGINS.get(uid, ())
    return decoder.UID, (decoder, version)


#: The decoders by transfer syntax, and pydicom's version that has each first.
_PIXEL_DATA_DECODERS: dict[str, tuple[Decoder, str]] = dict(
    _decoder(uid, version)
    for uid, version in (
        ("1.2.840.10008.1.2", "3.0"),
        ("1.2.840.10008.1.2.1", "3.0"),
        ("1.2.840.10008.1.2.1.99", "3.0"),
        ("1.2.840.10008.1.2.2", "3.0"),
        ("1.2.840.10008.1.2.4.50", "3.0"),
        ("1.2.840.10008.1.2.4.51", "3.0"),
        ("1.2.840.10008.1.2.4.57", "3.0"),
        ("1.2.840.10008.1.2.4.70", "3.0"),
        ("1.2.840.10008.1.2.4.80", "3.0"),
        ("1.2.840.10008.1.2.4.81", "3.0"),
        ("1.2.840.10008.1.2.4.90", "3.0"),
        ("1.2.840.10008.1.2.4.91", "3.0"),
        ("1.2.840.10008.1.2.4.201", "3.0"),
        ("1.2.840.10008.1.2.4.202", "3.0"),
        ("1.2.840.10008.1.2.4.203", "3.0"),
        ("1.2.840.10008.1.2.5", "3.0"),
        ("1.2.840.10008.1.2.8.1", ""),
        ("1.2.840.10008.1.2.4.110", ""),
        ("1.2.840.10008.1.2.4.111", ""),
        ("1.2.840.10008.1.2.4.112", ""),
    )
)


def simple_pixels(ds: Any) -> tuple[np.ndarray, tuple[Any, ...], simple.Place | None] | None:
    """Return what ``Dataset.pixel_array`` is if that takes nothing special, ``None`` for other data sets.

    It is the way of native little endian and RLE images whose elements are as they should be: the same array
    as :meth:`Decoder.as_array` returns, in a fraction of the time that a runner takes; and with it the
    transfer syntax and the Image Pixel elements that it was made from, and the place of the pixel data.
    """
    return simple.pixels_of(ds, _are_ours)


def _are_ours(syntax: str) -> bool:
    return _PIXEL_DATA_DECODERS[syntax][0]._is_ours()


def get_decoder(uid: str) -> Decoder:
    """Return the decoder of a transfer syntax.

    Raises
    ------
    NotImplementedError
        If there is none.
    """
    try:
        return _PIXEL_DATA_DECODERS[uid][0]
    except KeyError:
        raise NotImplementedError(f"there is no pixel data decoder for {UID(uid).name!r}") from None


ImplicitVRLittleEndianDecoder = get_decoder("1.2.840.10008.1.2")
ExplicitVRLittleEndianDecoder = get_decoder("1.2.840.10008.1.2.1")
DeflatedExplicitVRLittleEndianDecoder = get_decoder("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndianDecoder = get_decoder("1.2.840.10008.1.2.2")
JPEGBaseline8BitDecoder = get_decoder("1.2.840.10008.1.2.4.50")
JPEGExtended12BitDecoder = get_decoder("1.2.840.10008.1.2.4.51")
JPEGLosslessDecoder = get_decoder("1.2.840.10008.1.2.4.57")
JPEGLosslessSV1Decoder = get_decoder("1.2.840.10008.1.2.4.70")
JPEGLSLosslessDecoder = get_decoder("1.2.840.10008.1.2.4.80")
JPEGLSNearLosslessDecoder = get_decoder("1.2.840.10008.1.2.4.81")
JPEG2000LosslessDecoder = get_decoder("1.2.840.10008.1.2.4.90")
JPEG2000Decoder = get_decoder("1.2.840.10008.1.2.4.91")
HTJ2KLosslessDecoder = get_decoder("1.2.840.10008.1.2.4.201")
HTJ2KLosslessRPCLDecoder = get_decoder("1.2.840.10008.1.2.4.202")
HTJ2KDecoder = get_decoder("1.2.840.10008.1.2.4.203")
RLELosslessDecoder = get_decoder("1.2.840.10008.1.2.5")
DeflatedImageFrameCompressionDecoder = get_decoder("1.2.840.10008.1.2.8.1")
JPEGXLLosslessDecoder = get_decoder("1.2.840.10008.1.2.4.110")
JPEGXLJPEGRecompressionDecoder = get_decoder("1.2.840.10008.1.2.4.111")
JPEGXLDecoder = get_decoder("1.2.840.10008.1.2.4.112")
