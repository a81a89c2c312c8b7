"""DecodeRunner: one decoding: its options, its source, and the functions that decode its frames."""

from __future__ import annotations

import warnings

from cydicom._native.imagepixel import image_pixel, value_location
from cydicom._native.keywordaccess import KeywordAccess
from cydicom.errors import (
    DicomReadWarning,
    ImagePixelError,
    MissingImageElement,
    UndecodableFrame,
)
from cydicom.pixels.array import Layout, dtype_of
from cydicom.pixels.attempt import Attempt
from cydicom.pixels.decoders.codestreams import JPEG_2000, JPEG_LS, conform_colours, take_frame_info
from cydicom.pixels.decoders.corrections import PROCESSORS
from cydicom.pixels.decoders.sizes import checked_size
from cydicom.pixels.frames import EncapsulatedFrames, NativeFrames
from cydicom.pixels.photometric import MEMBERS
from cydicom.pixels.runner import BINARY, BUFFER, DATASET, RunnerBase, RunnerOptions, is_encapsulated
from cydicom.pixels.spec import PixelSpec, checked_spec
from cydicom.pixels.value import FileValue, MemoryValue, PixelValue, value_in
from cydicom.source import is_bytes_like

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    import numpy as np

    from cydicom.pixels.codestream import JPEG2000Header, JPEGHeader
    from cydicom.uid import UID

    Buffer = bytes | bytearray | memoryview
    DecodeFunction = Callable[[bytes, "DecodeRunner"], bytes | bytearray]

_MONOCHROME = ("MONOCHROME1", "MONOCHROME2")
_YBR = ("YBR_FULL", "YBR_FULL_422")
_PIXEL_TAGS = (
    (0x7FE00010, "PixelData"),
    (0x7FE00008, "FloatPixelData"),
    (0x7FE00009, "DoubleFloatPixelData"),
)
_FLOAT_VR = {"FloatPixelData": "OF", "DoubleFloatPixelData": "OD"}
#: Elements that options come from, in the order of pydicom's.
_ELEMENTS = (
    ("samples_per_pixel", "SamplesPerPixel"),
    ("photometric_interpretation", "PhotometricInterpretation"),
    ("planar_configuration", "PlanarConfiguration"),
    ("rows", "Rows"),
    ("columns", "Columns"),
    ("bits_allocated", "BitsAllocated"),
    ("bits_stored", "BitsStored"),
    ("pixel_representation", "PixelRepresentation"),
)
_DEFAULTS: dict[str, dict[str, Any]] = {}


class DecodeOptions(RunnerOptions, total=False):
    """The options that decoding has."""

    pixel_vr: str
    allow_excess_frames: bool
    correct_unused_bits: bool
    view_only: bool
    be_swap_ow: bool
    rle_segment_order: str
    byteorder: str
    apply_jls_sign_correction: bool
    apply_j2k_sign_correction: bool
    as_rgb: bool
    force_rgb: bool
    force_ybr: bool


def _default_options(syntax: UID) -> dict[str, Any]:
    """Return the options of a new runner."""
    options: dict[str, Any] = {"as_rgb": True, "allow_excess_frames": True}
    if is_encapsulated(syntax):
        options["pixel_keyword"] = "PixelData"
    else:
        options["view_only"] = False
    if syntax in JPEG_2000:
        options["apply_j2k_sign_correction"] = True
    elif syntax in JPEG_LS:
        options["apply_jls_sign_correction"] = True
    else:
        options["correct_unused_bits"] = True
    return options


class DecodeRunner(RunnerBase):
    """One decoding of pixel data.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    _src_type = "UNDEFINED"
    _high_bit: int | None = None
    _src: Any = None
    _value_held: PixelValue | None = None
    _frames_held: EncapsulatedFrames | None = None
    #: Options, and what they mean for decoded frames.
    _layout_held: tuple[dict[str, Any], Layout, bool] | None = None
    #: Whether a decoder of YBR may as well give RGB, and whether the last one did.
    _wants_rgb = False
    _gave_rgb = False
    #: The bytes of the last header of a frame, and the header; and what colours were found to agree with it.
    _jpeg_header: tuple[bytes, JPEGHeader] | None = None
    _conformed: tuple[JPEGHeader, Any] | None = None
    #: A frame and its header, the last one that was asked for.
    _j2k_header: tuple[bytes, JPEG2000Header | None] | None = None

    def __init__(self, tsyntax: UID) -> None:
        defaults = _DEFAULTS.get(tsyntax)
        if defaults is None:
            defaults = _DEFAULTS[tsyntax] = _default_options(tsyntax)
        self._opts: dict[str, Any] = {"transfer_syntax_uid": tsyntax, **defaults}
        self._undeletable = ("transfer_syntax_uid", "pixel_keyword")
        self._decoders: dict[str, DecodeFunction] = {}
        self._previous: tuple[str, DecodeFunction] | None = None

    def _fork(self) -> DecodeRunner:
        """Return a runner for one frame of the same source, whose options change on their own."""
        fork = type(self).__new__(type(self))
        fork.__dict__.update(self.__dict__)
        fork._opts = self._opts.copy()
        return fork

    def __str__(self) -> str:
        """Return the options, a line each."""
        lines = [f"DecodeRunner for {self.transfer_syntax.name!r}", "Options"]
        lines += [f"  {name}: {value}" for name, value in self._opts.items()]
        if self._decoders:
            lines += ["Decoders", *(f"  {label}" for label in self._decoders)]
        return "\n".join(lines)

    # ---- source ----

    def set_source(self, src: Buffer | BinaryIO | Any) -> None:
        """Set the pixel data.

        Parameters
        ----------
        src : Dataset, bytes-like or file object
            A data set, whose elements become options; the value of the pixel data element; or a file object
            that stands where this value begins.

        Raises
        ------
        MissingImageElement
            If a data set has no pixel data: an ``AttributeError`` as well.
        ImagePixelError
            If it has more than one, or another transfer syntax: a ``ValueError``.
        """
        self._value_held = None
        self._frames_held = None
        if isinstance(src, KeywordAccess):
            self._set_options_ds(src)
            self._src_type = DATASET
            return
        self._src = src
        is_file = hasattr(src, "read") and hasattr(src, "seek") and not is_bytes_like(src)
        self._src_type = BINARY if is_file else BUFFER

    def _set_options_ds(self, ds: Any) -> None:
        """Take options and pixel data from a data set; elements that are as they should be stay untouched."""
        meta = ds.__dict__.get("file_meta")
        syntax = meta.get("TransferSyntaxUID") if meta is not None else None
        if syntax and syntax != self.transfer_syntax:
            raise ImagePixelError(
                f"the data set's transfer syntax is {syntax.name!r}, the decoder is for "
                f"{self.transfer_syntax.name!r}"
            )
        options = self._opts
        plain = image_pixel(ds._dict) if ds._plain_access else None
        if plain is None:
            for option, keyword in _ELEMENTS:
                value = ds.get(keyword)
                if value is not None:
                    self.set_option(option, value)
            self._high_bit = ds.get("HighBit")
            self.set_option("number_of_frames", ds.get("NumberOfFrames", 1))
        else:
            samples, text, planar, frames, rows, columns, allocated, stored, high, representation = plain
            options["samples_per_pixel"] = samples
            options["photometric_interpretation"] = MEMBERS[text]
            if planar >= 0:
                options["planar_configuration"] = planar
            options["rows"] = rows
            options["columns"] = columns
            options["bits_allocated"] = allocated
            options["bits_stored"] = stored
            options["pixel_representation"] = representation
            options["number_of_frames"] = frames
            self._high_bit = high if high >= 0 else None
        self._set_value_of(ds)

    def _set_value_of(self, ds: Any) -> None:
        """Take the pixel data of a data set: a view of its source, if nobody has asked for the element."""
        store = ds._dict
        found = [(tag, keyword) for tag, keyword in _PIXEL_TAGS if tag in store]
        if not found:
            raise MissingImageElement(
                "the data set has no pixel data: neither (7FE0,0010) Pixel Data, nor (7FE0,0008) Float Pixel "
                "Data, nor (7FE0,0009) Double Float Pixel Data"
            )
        if len(found) > 1:
            names = " and ".join(keyword for _, keyword in found)
            raise MissingImageElement(f"the data set has {names}; one of them is allowed (PS3.3 C.7.6.24)")
        tag, keyword = found[0]
        self._opts["pixel_keyword"] = keyword
        location = value_location(store, tag) if ds._plain_access else None
        if location is None:
            element = ds[tag]
            self._src = element.value
            vr = element.VR
        else:
            blocks, start, nbytes, vr = location
            self._src = _Untouched(ds, tag)
            self._value_held = value_in(blocks, start, nbytes)
            if vr not in ("OB", "OW", "OF", "OD"):
                vr = _FLOAT_VR.get(keyword) or store.resolved_vr(tag, "OB or OW", False, ds)
        self._opts["pixel_vr"] = vr
        if 0x7FE00001 in store:
            self._set_extended_offsets(ds)

    def _set_extended_offsets(self, ds: Any) -> None:
        lengths = ds.get("ExtendedOffsetTableLengths")
        if lengths:
            self._opts["extended_offsets"] = (ds.ExtendedOffsetTable, lengths)
            return
        warnings.warn(
            "there is an Extended Offset Table (7FE0,0001) without its lengths (7FE0,0002): it is ignored",
            DicomReadWarning,
            stacklevel=2,
        )

    @property
    def src(self) -> Buffer | BinaryIO:
        """The bytes-like or file object that holds the encoded pixel data."""
        if "_src" not in self.__dict__:
            raise AttributeError("no source was set")
        if type(self._src) is _Untouched:
            self._src = self._src.value()
        source: Buffer | BinaryIO = self._src
        return source

    def _value(self) -> PixelValue:
        """Return the bytes of the source.

        Raises
        ------
        TypeError
            If it has none.
        ImagePixelError
            If it is the value of an element, and that is text or numbers.
        """
        if self._value_held is None:
            source: Any = self.src
            if source is None and self._src_type != DATASET:
                raise TypeError("None is no data set, and has no bytes")
            if self._src_type == BINARY or (hasattr(source, "seek") and not is_bytes_like(source)):
                self._value_held = FileValue(source)
            elif source is None or self._src_type != DATASET or is_bytes_like(source):
                self._value_held = MemoryValue(source)
            else:
                keyword = self._opts["pixel_keyword"]
                raise ImagePixelError(f"the value of {keyword} is {type(source).__name__}, not bytes")
        return self._value_held

    def get_data(self, src: Buffer | BinaryIO, offset: int, length: int) -> Buffer:
        """Return up to `length` bytes of `src` from an offset on; a file object is left where it stood."""
        if isinstance(src, (bytes, bytearray, memoryview)):
            return src[offset : offset + length]
        return FileValue(src).read(offset, length)

    # ---- checks ----

    def _spec(self) -> PixelSpec:
        """Return what the options say now; raises what :func:`~cydicom.pixels.spec.checked_spec` does."""
        return checked_spec(self._opts, not is_encapsulated(self.transfer_syntax))

    def _decoded_layout(self) -> tuple[Layout, bool]:
        """Return how frames are laid out that a codec has decoded, and whether to correct their sign.

        Raises what :meth:`_spec` does; what the same options said of the frame before is not asked again.
        """
        held = self._layout_held
        if held is not None and held[0] == self._opts:
            return held[1], held[2]
        spec = self._spec()
        signs = self._test_for("sign_correction")
        keep = spec.bits_stored if not signs and self._test_for("shift_correction") else 0
        layout = Layout(spec, True, keep)
        self._layout_held = self._opts.copy(), layout, signs
        return layout, signs

    def _validate_options(self) -> None:
        """Check the options; raises what :func:`~cydicom.pixels.spec.checked_spec` does."""
        self._checked_options()

    def _checked_options(self) -> PixelSpec:
        options = self._opts
        strict = self._src_type == DATASET
        if strict and self._high_bit is not None:
            options = options | {"high_bit": self._high_bit}
        spec = checked_spec(options, not is_encapsulated(self.transfer_syntax), strict)
        offsets = options.get("extended_offsets")
        if offsets is not None and (not isinstance(offsets, (tuple, list)) or len(offsets) != 2):
            raise TypeError(f"extended_offsets is a pair of tables, not {offsets!r}")
        return spec

    def _validate_buffer(self) -> None:
        """Check the size of the pixel data."""
        checked_size(self, self._spec())

    def validate(self) -> None:
        """Check options and source.

        Raises
        ------
        ImagePixelError
            If the options are not complete or contradict each other, or the pixel data is too short for them:
            a ``ValueError``.

        Warns
        -----
        UserWarning
            If the pixel data is too long.
        """
        self._validated()

    def _validated(self) -> PixelSpec:
        spec = self._checked_options()
        if "_src" not in self.__dict__:
            return spec
        self._required("number_of_frames")
        return spec if self._src_type == BINARY else checked_size(self, spec)

    def _test_for(self, test: str) -> bool:
        """Return whether something has to be done to frames.

        Parameters
        ----------
        test : str
            ``"be_swap_ow"``: bytes of 1-bit and 8-bit samples in 16-bit words change places;
            ``"shift_correction"``: unused bits are cleared; ``"sign_correction"``: samples of JPEG-LS or JPEG
            2000 get their sign.

        Raises
        ------
        ValueError
            If there is no such test.
        """
        options = self._opts
        syntax = self.transfer_syntax
        if test == "be_swap_ow":
            if options.get("be_swap_ow"):
                return True
            is_word = options.get("pixel_vr") == "OW" and self.bits_allocated in (1, 8)
            return is_word and not syntax.is_little_endian
        if test == "shift_correction":
            return bool(
                options.get("correct_unused_bits")
                and options.get("pixel_keyword") == "PixelData"
                and self.bits_stored < self.bits_allocated
            )
        if test == "sign_correction":
            if syntax in JPEG_2000:
                return bool(
                    options.get("apply_j2k_sign_correction")
                    and self.photometric_interpretation in _MONOCHROME
                )
            return bool(
                syntax in JPEG_LS
                and self.pixel_representation == 1
                and options.get("apply_jls_sign_correction")
            )
        raise ValueError(f"there is no test {test!r}")

    # ---- frames ----

    def set_decoders(self, decoders: dict[str, DecodeFunction]) -> None:
        """Set the functions that decode frames, by label, in the order in which they are tried."""
        self._decoders = decoders
        self._previous = None

    def _frames(self) -> EncapsulatedFrames:
        """Return the encapsulated frames; they are found once."""
        if self._frames_held is None:
            count = int(self._opts.get("number_of_frames") or 0) or None
            self._frames_held = EncapsulatedFrames(self._value(), count, self.extended_offsets)
        return self._frames_held

    def decode(self, index: int) -> bytes | bytearray:
        """Return a frame, decoded; of native pixel data, the bytes that hold it.

        Raises
        ------
        ValueError
            If there is no such frame.
        UndecodableFrame
            If no decoder can decode it: a ``RuntimeError`` and a ``ValueError``.
        """
        if not is_encapsulated(self.transfer_syntax):
            spec = self._spec()
            return bytes(NativeFrames(self._value(), spec.frame_nbits, spec.frames).frame(index))
        return self._decode_frame(self._frames().frame(index))

    def _samples(self, index: int) -> Buffer:
        """Return an encapsulated frame, decoded: bytes, or what can be written to and is nobody else's."""
        return self._decoded_samples(self._frames().frame(index))

    def iter_decode(self) -> Iterator[bytes | bytearray]:
        """Yield the frames that there are, decoded; raises what :meth:`decode` does."""
        native = not is_encapsulated(self.transfer_syntax)
        for index in range(self._spec().frames if native else self._frames().count):
            yield self.decode(index)

    def _decode_frame(self, src: Buffer) -> bytes | bytearray:
        """Return what the first decoder that can decode a frame makes of it.

        Raises
        ------
        UndecodableFrame
            If there is none.
        """
        frame = self._decoded_samples(src)
        return frame if isinstance(frame, (bytes, bytearray)) else bytearray(frame)

    def _decoded_samples(self, src: Buffer) -> Buffer:
        """Return what :meth:`_decode_frame` does, a view of it as well."""
        data = src if type(src) is bytes else bytes(src)
        self._get_frame_info(data)
        decoders = self._decoders
        previous = self._previous
        if previous is not None and next(iter(decoders), None) != previous[0]:
            # The one that could decode the frame before.
            decoders = {previous[0]: previous[1], **decoders}
        failures: list[tuple[str, BaseException]] = []
        options = self._opts.copy()
        for label, function in decoders.items():
            attempt = Attempt()
            self._gave_rgb = False
            with attempt:
                frame = function(data, self)
            if attempt.failure is None:
                self._previous = (label, function)
                if not isinstance(frame, (bytes, bytearray)) and not getattr(function, "gives_views", False):
                    frame = bytes(memoryview(frame))
                return frame
            failures.append((label, attempt.failure))
            # What a decoder set before it failed must not mislead the next.
            self._opts.clear()
            self._opts.update(options)
        if not failures:
            raise UndecodableFrame(f"there is no decoder for {self.transfer_syntax.name!r} pixel data")
        raise UndecodableFrame(
            "the frame cannot be decoded:"
            + "".join(f"\n  {label}: {str(failure) or type(failure).__name__}" for label, failure in failures)
        ) from failures[0][1]

    def _takes_rgb(self) -> bool:
        """Return whether the decoder that asks is to convert the samples of a frame from YBR to RGB."""
        wanted = self._wants_rgb and self._opts["photometric_interpretation"] in _YBR
        self._gave_rgb = wanted
        return wanted

    def _get_frame_info(self, src: bytes) -> None:
        """Take from a codestream what options depend on."""
        take_frame_info(self, src)

    def _conform_jpg_colorspace(self, info: dict[str, Any]) -> None:
        """Correct the photometric interpretation by what a JPEG or JPEG-LS codestream says of itself."""
        conform_colours(self, info)

    # ---- arrays ----

    @property
    def pixel_dtype(self) -> np.dtype[Any]:
        """The type of an array for the decoded pixels.

        Raises
        ------
        NotImplementedError
            If samples have a number of bytes that no type has; they are widened when frames become arrays.
        """
        keyword = self.pixel_keyword
        if keyword == "PixelData":
            bits, representation = self.bits_allocated, self.pixel_representation
        else:
            bits, representation = (32 if keyword == "FloatPixelData" else 64), 0
        if bits not in (1, 8, 16, 32, 64):
            raise NotImplementedError(f"there is no array type for samples of {bits} bits")
        spec = PixelSpec(
            1, 1, bits_allocated=bits, pixel_representation=representation, pixel_keyword=keyword
        )
        return dtype_of(spec, self.transfer_syntax.is_little_endian)

    def _layout(self, spec: PixelSpec) -> Layout:
        """Return how the bytes of frames become samples."""
        keep = spec.bits_stored if self._test_for("shift_correction") else 0
        return Layout(spec, self.transfer_syntax.is_little_endian, keep)

    def process(self, arr: np.ndarray) -> tuple[np.ndarray, dict[str, str | int]]:
        """Return an array in the colours that the options ask for, and the options that this changes."""
        changes: dict[str, str | int] = {}
        for function in PROCESSORS:
            arr = function(arr, self, changes)
        return arr, changes

    def reshape(self, arr: np.ndarray, as_frame: bool = False) -> np.ndarray:
        """Return a view of an array of one axis in the shape of the pixel data.

        Parameters
        ----------
        arr : ndarray
            The samples, as they are stored.
        as_frame : bool
            Whether they are those of one frame.

        Raises
        ------
        ValueError
            If there are more or fewer.
        """
        samples = self.samples_per_pixel
        frames = 1 if as_frame else int(self.number_of_frames)
        shape: tuple[int, ...] = (self.rows, self.columns)
        if samples > 1:
            if self.planar_configuration == 1:
                planes = arr.reshape(frames, samples, *shape).transpose(0, 2, 3, 1)
                return planes[0] if frames == 1 else planes
            shape = (*shape, samples)
        return arr.reshape(shape if frames == 1 else (frames, *shape))

    def pixel_properties(self, as_frame: bool = False) -> dict[str, str | int]:
        """Return what the pixels are, by option name; after decoding, what they have become.

        Parameters
        ----------
        as_frame : bool
            Whether to tell of one frame.
        """
        options = self._opts
        try:
            properties: dict[str, str | int] = {
                "bits_allocated": options["bits_allocated"],
                "columns": options["columns"],
                "number_of_frames": 1 if as_frame else options["number_of_frames"],
                "photometric_interpretation": str(options["photometric_interpretation"]),
                "rows": options["rows"],
                "samples_per_pixel": options["samples_per_pixel"],
            }
            if options["samples_per_pixel"] > 1:
                properties["planar_configuration"] = self.planar_configuration
            if options["pixel_keyword"] == "PixelData":
                properties["bits_stored"] = options["bits_stored"]
                properties["pixel_representation"] = options["pixel_representation"]
        except KeyError as error:
            raise AttributeError(f"the runner's option {error} is not set") from None
        return properties


class _Untouched:
    """Stands for the value of an element that nobody has asked for."""

    __slots__ = ("ds", "tag")

    def __init__(self, ds: Any, tag: int) -> None:
        self.ds = ds
        self.tag = tag

    def value(self) -> Any:
        return self.ds[self.tag].value
