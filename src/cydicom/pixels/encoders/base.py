"""Encoder: pixel data to encoded frames, one object for each transfer syntax."""

from __future__ import annotations

from cydicom.errors import FrameIndexError
from cydicom.pixels.coder import CoderBase
from cydicom.pixels.encoders.plugins import PLUGINS
from cydicom.pixels.encoders.profiles import ENCODING_PROFILES as ENCODING_PROFILES
from cydicom.pixels.encoders.profiles import ProfileType as ProfileType
from cydicom.pixels.encoders.runner import EncodeRunner as EncodeRunner
from cydicom.pixels.runner import RunnerBase as RunnerBase
from cydicom.pixels.runner import RunnerOptions as RunnerOptions
from cydicom.pixels.workers import map_frames
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    import numpy as np

    from cydicom.pixels.encoders.runner import EncodeFunction as EncodeFunction
    from cydicom.pixels.encoders.runner import EncodeOptions as EncodeOptions


class Encoder(CoderBase):
    """Encodes pixel data in one transfer syntax.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    """

    def __init__(self, uid: UID) -> None:
        super().__init__(uid, decoder=False)

    def _runner(
        self, src: Any, validate: bool, plugin: str, options: dict[str, Any], ds: Any = None
    ) -> EncodeRunner:
        """Return the runner for a source; `ds` has the elements that an array comes without."""
        runner = EncodeRunner(self.UID)
        runner.set_source(src)
        if ds is not None and ds is not src:
            runner._set_options_ds(ds)
        runner.set_options(**options)
        runner.set_encoders(self._validate_plugins(plugin))
        if validate:
            runner.validate()
        return runner

    def encode(
        self,
        src: bytes | np.ndarray | Any,
        *,
        index: int | None = None,
        validate: bool = True,
        encoding_plugin: str = "",
        **kwargs: Any,
    ) -> bytes | bytearray:
        """Return one frame of pixel data, encoded.

        Parameters
        ----------
        src : bytes-like, numpy.ndarray or Dataset
            Pixels in little endian as native transfer syntaxes store them; an array of shape (rows, columns),
            (rows, columns, samples), (frames, rows, columns) or (frames, rows, columns, samples); or a data
            set with native Pixel Data.
        index : int, optional
            Which frame; needed if there are several.
        validate : bool
            Whether to check options, source and the rules of the transfer syntax first.
        encoding_plugin : str
            The only plugin to use, by its label; any that can if not given.
        **kwargs
            Options.  For bytes and arrays ``rows``, ``columns``, ``number_of_frames``, ``samples_per_pixel``,
            ``bits_allocated``, ``bits_stored``, ``pixel_representation``, ``photometric_interpretation`` and,
            with several samples, ``planar_configuration``.  For codecs ``jls_error``; ``j2k_cr`` or
            ``j2k_psnr``.

        Raises
        ------
        ValueError
            If the source or an option is not what it has to be, or no frame has this index.
        AttributeError
            If an option is missing.
        RuntimeError
            If no plugin can encode the frame.
        """
        runner = self._runner(src, validate, encoding_plugin, kwargs)
        if index is None:
            if runner.number_of_frames > 1:
                raise ValueError(
                    f"the pixel data has {runner.number_of_frames} frames: 'index' says which one to encode"
                )
        elif index < 0:
            raise FrameIndexError(f"frames are counted from 0, got {index}")
        return runner.encode(index)

    def iter_encode(
        self,
        src: bytes | np.ndarray | Any,
        *,
        validate: bool = True,
        encoding_plugin: str = "",
        workers: int | None = None,
        **kwargs: Any,
    ) -> Iterator[bytes | bytearray]:
        """Yield the frames of pixel data, encoded.

        Parameters
        ----------
        src, validate, encoding_plugin, **kwargs
            As for :meth:`encode`.
        workers : int, optional
            Threads that encode; ``None`` and 1 use the caller's, 0 as many as the machine has.  The frames
            come in their order, and no more than two a worker are in memory.

        Raises
        ------
        ValueError, AttributeError, RuntimeError
            As :meth:`encode` does, with the frame's index.
        """
        runner = self._runner(src, validate, encoding_plugin, kwargs)
        yield from map_frames(runner.encode, range(runner.number_of_frames), workers)


def _encoder(uid: str, version: str) -> tuple[UID, tuple[Encoder, str]]:
    encoder = Encoder(UID(uid))
    encoder._declared = PLUGINS.get(uid, ())
    return encoder.UID, (encoder, version)


#: The encoders by transfer syntax, and pydicom's version that has each first.
_PIXEL_DATA_ENCODERS: dict[UID, tuple[Encoder, str]] = dict(
    _encoder(uid, version)
    for uid, version in (
        ("1.2.840.10008.1.2.5", "2.2"),
        ("1.2.840.10008.1.2.4.80", "3.0"),
        ("1.2.840.10008.1.2.4.81", "3.0"),
        ("1.2.840.10008.1.2.4.90", "3.0"),
        ("1.2.840.10008.1.2.4.91", "3.0"),
        ("1.2.840.10008.1.2.4.201", ""),
        ("1.2.840.10008.1.2.4.202", ""),
        ("1.2.840.10008.1.2.4.203", ""),
        ("1.2.840.10008.1.2.8.1", ""),
    )
)

_NAMES = {
    "RLELosslessEncoder": "1.2.840.10008.1.2.5",
    "JPEGLSLosslessEncoder": "1.2.840.10008.1.2.4.80",
    "JPEGLSNearLosslessEncoder": "1.2.840.10008.1.2.4.81",
    "JPEG2000LosslessEncoder": "1.2.840.10008.1.2.4.90",
    "JPEG2000Encoder": "1.2.840.10008.1.2.4.91",
    "HTJ2KLosslessEncoder": "1.2.840.10008.1.2.4.201",
    "HTJ2KLosslessRPCLEncoder": "1.2.840.10008.1.2.4.202",
    "HTJ2KEncoder": "1.2.840.10008.1.2.4.203",
    "DeflatedImageFrameCompressionEncoder": "1.2.840.10008.1.2.8.1",
}

RLELosslessEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["RLELosslessEncoder"])][0]
JPEGLSLosslessEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["JPEGLSLosslessEncoder"])][0]
JPEGLSNearLosslessEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["JPEGLSNearLosslessEncoder"])][0]
JPEG2000LosslessEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["JPEG2000LosslessEncoder"])][0]
JPEG2000Encoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["JPEG2000Encoder"])][0]
HTJ2KLosslessEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["HTJ2KLosslessEncoder"])][0]
HTJ2KLosslessRPCLEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["HTJ2KLosslessRPCLEncoder"])][0]
HTJ2KEncoder = _PIXEL_DATA_ENCODERS[UID(_NAMES["HTJ2KEncoder"])][0]
DeflatedImageFrameCompressionEncoder = _PIXEL_DATA_ENCODERS[
    UID(_NAMES["DeflatedImageFrameCompressionEncoder"])
][0]


def get_encoder(uid: str) -> Encoder:
    """Return the encoder of a transfer syntax.

    Raises
    ------
    NotImplementedError
        If there is none.
    """
    syntax = UID(uid)
    try:
        return _PIXEL_DATA_ENCODERS[syntax][0]
    except KeyError:
        raise NotImplementedError(f"there is no pixel data encoder for {syntax.name!r}") from None


def __getattr__(name: str) -> Any:
    if name in ("EncodeFunction", "EncodeOptions"):
        from cydicom.pixels.encoders import options

        return getattr(options, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
