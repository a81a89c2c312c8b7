"""EncodeRunner: one encoding: its options, its source, and the functions that encode its frames."""

from __future__ import annotations

import sys

from cydicom._native.rle import EncodingRoom
from cydicom.errors import FrameIndexError, ImagePixelError, MissingImageElement, UnencodableFrame
from cydicom.pixels.attempt import Attempt
from cydicom.pixels.encoders.profiles import fits_profile
from cydicom.pixels.encoders.source import ArraySource, BytesSource, EncodeSource, source_of
from cydicom.pixels.runner import ARRAY, BUFFER, DATASET, RunnerBase
from cydicom.pixels.spec import check_size, checked_spec, frame_count
from cydicom.pixels.value import MemoryValue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import numpy as np

    from cydicom.pixels.runner import RunnerOptions
    from cydicom.uid import UID

    EncodeFunction = Callable[[bytes, "EncodeRunner"], bytes | bytearray]

    class EncodeOptions(RunnerOptions, total=False):
        """The options of an encoding."""

        byteorder: str
        jls_error: int
        j2k_cr: list[float]
        j2k_psnr: list[float]


#: Transfer syntaxes whose frames have every byte of Bits Allocated; others have what Bits Stored needs.
_DEFLATED = "1.2.840.10008.1.2.8.1"
_WHOLE_SAMPLES = frozenset(("1.2.840.10008.1.2.5", _DEFLATED))


class EncodeRunner(RunnerBase):
    """One encoding of pixel data.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    def __init__(self, tsyntax: UID) -> None:
        super().__init__(tsyntax)
        self._opts["byteorder"] = "<"
        self._opts["pixel_keyword"] = "PixelData"
        self._undeletable = ("transfer_syntax_uid", "pixel_keyword", "byteorder")
        self._encoders: dict[str, EncodeFunction] = {}
        self._source: EncodeSource | None = None
        #: Memory that frames are encoded in, as much of it as there are threads.
        self._rooms: list[EncodingRoom] = []

    def __str__(self) -> str:
        lines = [f"{type(self).__name__} for {self.transfer_syntax.name!r}", "Options"]
        lines += [f"  {name}: {value}" for name, value in self._opts.items()]
        if self._encoders:
            lines += ["Encoders", *(f"  {label}" for label in self._encoders)]
        return "\n".join(lines)

    def set_encoders(self, encoders: dict[str, EncodeFunction]) -> None:
        """Set the functions that encode frames, by label, in the order in which they are tried.

        Parameters
        ----------
        encoders : dict
            Each takes the bytes of a frame and the runner, and returns the encoded frame.
        """
        self._encoders = dict(encoders.items())

    def set_source(self, src: Any) -> None:
        """Set the pixel data.

        Parameters
        ----------
        src : bytes, bytearray, memoryview, Dataset or numpy.ndarray
            Pixels as they are stored in a native transfer syntax, in little endian; a data set with them,
            whose elements become options; or an array of them.

        Raises
        ------
        TypeError
            If it is nothing of these.
        AttributeError
            If a data set has no Pixel Data.
        """
        if isinstance(src, (bytes, bytearray, memoryview)):
            self._source = BytesSource(MemoryValue(src))
            self._src_type = BUFFER
        elif _is_array(src):
            self._source = ArraySource(src)
            self._src_type = ARRAY
        elif hasattr(type(src), "get_item"):
            self._source = source_of(src)
            self._set_options_ds(src)
            self._src_type = DATASET
        else:
            raise TypeError(
                f"pixel data to be encoded is bytes, a data set or an array, not {type(src).__name__!r}"
            )
        self._src: Any = src

    @property
    def src(self) -> bytes | bytearray | memoryview | np.ndarray:
        """The bytes-like object or the array that holds the pixel data."""
        if self._source is None:
            raise AttributeError("no pixel data was set")
        source: bytes | bytearray | memoryview | np.ndarray
        source = self._src.PixelData if self.is_dataset else self._src
        return source

    @property
    def planar_configuration(self) -> int:
        """How samples lie in the frames that encoders get: together if these come from an array."""
        return 0 if self.is_array else super().planar_configuration

    def _set_options_ds(self, ds: Any) -> None:
        """Take the options from a data set."""
        for name, keyword in _ELEMENTS:
            if keyword in ds:
                self.set_option(name, getattr(ds, keyword))
            elif name == "number_of_frames":
                self.set_option(name, 1)
        if "ExtendedOffsetTable" in ds and "ExtendedOffsetTableLengths" in ds:
            self.set_option("extended_offsets", (ds.ExtendedOffsetTable, ds.ExtendedOffsetTableLengths))

    @property
    def _container_nbytes(self) -> int:
        """Bytes of a sample in the frames that encoders get; 0 for packed bits."""
        if self.bits_allocated == 1:
            # The code of a pixel is made whole bytes for RLE (PS3.5 G.2); deflated frames are packed.
            return 0 if self.transfer_syntax == _DEFLATED else 1
        if self.transfer_syntax in _WHOLE_SAMPLES:
            nbytes = self.bits_allocated // 8
        else:
            nbytes = (self.bits_stored + 7) // 8
        return next(size for size in (1, 2, 4, 8) if nbytes <= size)

    def _take_room(self) -> EncodingRoom:
        """Return memory that no other thread encodes in."""
        try:
            return self._rooms.pop()
        except IndexError:
            return EncodingRoom()

    def _frame(self, index: int | None) -> bytes | memoryview:
        """Return the bytes of a frame, those of the source itself where they need no change."""
        if self._source is None:
            raise AttributeError("no pixel data was set")
        count = self.number_of_frames
        if index is None:
            index = 0
        if not 0 <= index < count:
            raise FrameIndexError(f"there is no frame {index}: the pixel data has {count}, counted from 0")
        for name in ("rows", "columns"):
            check_size(self._opts, name)
        return self._source.frame(self, index, self._container_nbytes)

    def get_frame(self, index: int | None) -> bytes:
        """Return a frame as encoders get it.

        Each sample has as many bytes as Bits Stored needs: 1, 2, 4 or 8; for RLE Lossless and deflated frames
        those of Bits Allocated.  Samples of one bit have a byte each; for deflated frames they are packed.

        Parameters
        ----------
        index : int or None
            Which frame; ``None`` for the only one.

        Raises
        ------
        FrameIndexError
            If there is no such frame: a ``ValueError`` and an ``IndexError``.
        ImagePixelError
            If the pixel data has not got the bytes of the frame: a ``ValueError``.
        """
        frame = self._frame(index)
        return frame if type(frame) is bytes else bytes(frame)

    def encode(self, index: int | None) -> bytes | bytearray:
        """Return a frame, encoded by the first function that can.

        Parameters
        ----------
        index : int or None
            Which frame; ``None`` for the only one.

        Raises
        ------
        UnencodableFrame
            If none can, with what each of them says: a ``RuntimeError``, and a ``ValueError``.
        """
        try:
            view = self._frame(index)
        except (ValueError, TypeError, AttributeError) as error:
            raise UnencodableFrame(f"there is no frame to encode: {error}") from error
        frame: bytes | None = None
        said: list[tuple[str, BaseException]] = []
        for label, function in self._encoders.items():
            takes_views = getattr(function, "takes_views", False)
            if not takes_views and frame is None:
                frame = view if type(view) is bytes else bytes(view)
            attempt = Attempt()
            with attempt:
                given: Any = view if takes_views else frame
                encoded = function(given, self)
            if attempt.failure is not None:
                said.append((label, attempt.failure))
            elif isinstance(encoded, (bytes, bytearray)):
                return encoded
            else:
                said.append((label, TypeError(f"returned {type(encoded).__name__}, not bytes")))
        lines = "".join(f"\n  {label}: {error}" for label, error in said)
        failure = UnencodableFrame(
            f"no plugin can encode the frame as {self.transfer_syntax.name!r}:{lines or ' there is none'}"
        )
        if said:
            raise failure from said[-1][1]
        raise failure

    def validate(self) -> None:
        """Check options, the rules of the transfer syntax, and the source.

        Raises
        ------
        MissingImageElement
            If an option is missing: an ``AttributeError`` as well.
        ImagePixelError
            If a value is not allowed, the transfer syntax does not take such pixels, or the source does not
            fit: a ``ValueError``.
        """
        self._validate_options()
        if self.is_array:
            self._validate_array()
        else:
            self._validate_buffer()
        self._validate_encoding_profile()

    def _validate_options(self) -> None:
        """Check the options."""
        checked_spec(self._opts, native=False)
        count = self.get_option("number_of_frames")
        if count is None:
            raise MissingImageElement("the option 'number_of_frames' is not set")
        frame_count(count)

    def _validate_buffer(self) -> None:
        """Check that the source is long enough."""
        if self._source is None:
            raise AttributeError("no pixel data was set")
        self._source.check(self)

    _validate_array = _validate_buffer

    def _validate_encoding_profile(self) -> None:
        """Check that the transfer syntax takes such pixels (PS3.5 8.2)."""
        if fits_profile(
            self.transfer_syntax,
            self.photometric_interpretation,
            self.samples_per_pixel,
            self.pixel_representation,
            self.bits_allocated,
            self.bits_stored,
        ):
            return
        raise ImagePixelError(
            f"{self.transfer_syntax.name!r} does not take pixel data of these values (PS3.5 8.2):"
            f"\n  (0028,0002) Samples per Pixel: {self.samples_per_pixel}"
            f"\n  (0028,0004) Photometric Interpretation: {self.photometric_interpretation}"
            f"\n  (0028,0100) Bits Allocated: {self.bits_allocated}"
            f"\n  (0028,0101) Bits Stored: {self.bits_stored}"
            f"\n  (0028,0103) Pixel Representation: {self.pixel_representation}"
        )


_ELEMENTS = (
    ("samples_per_pixel", "SamplesPerPixel"),
    ("photometric_interpretation", "PhotometricInterpretation"),
    ("planar_configuration", "PlanarConfiguration"),
    ("number_of_frames", "NumberOfFrames"),
    ("rows", "Rows"),
    ("columns", "Columns"),
    ("bits_allocated", "BitsAllocated"),
    ("bits_stored", "BitsStored"),
    ("pixel_representation", "PixelRepresentation"),
)


def _is_array(src: Any) -> bool:
    # There is no array where numpy was not imported.
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(src, numpy.ndarray)
