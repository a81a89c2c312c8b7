"""PixelSpec: what the pixels of a data set are, checked, with the sizes that follow from it."""

from __future__ import annotations

from operator import index as as_index
from typing import NamedTuple

from cydicom import policy
from cydicom.errors import ImagePixelError, LimitError, MissingImageElement

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn

#: Elements by the names of pydicom's options.
ELEMENTS = {
    "samples_per_pixel": "(0028,0002) Samples per Pixel",
    "photometric_interpretation": "(0028,0004) Photometric Interpretation",
    "planar_configuration": "(0028,0006) Planar Configuration",
    "number_of_frames": "(0028,0008) Number of Frames",
    "rows": "(0028,0010) Rows",
    "columns": "(0028,0011) Columns",
    "bits_allocated": "(0028,0100) Bits Allocated",
    "bits_stored": "(0028,0101) Bits Stored",
    "high_bit": "(0028,0102) High Bit",
    "pixel_representation": "(0028,0103) Pixel Representation",
}
PIXEL_KEYWORDS = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
_FLOAT_BITS = {"FloatPixelData": 32, "DoubleFloatPixelData": 64}

#: The values of (0028,0004), with the samples of a pixel that each means (PS3.3 C.7.6.3.1.2).
SAMPLES_OF = {
    "MONOCHROME1": 1,
    "MONOCHROME2": 1,
    "PALETTE COLOR": 1,
    "RGB": 3,
    "YBR_FULL": 3,
    "YBR_FULL_422": 3,
    "YBR_ICT": 3,
    "YBR_RCT": 3,
    "HSV": 3,
    "ARGB": 4,
    "CMYK": 4,
    "YBR_PARTIAL_422": 3,
    "YBR_PARTIAL_420": 3,
}


class PixelSpec(NamedTuple):
    """What the pixels of a data set are (PS3.3 C.7.6.3); made by :func:`checked_spec`.

    Attributes
    ----------
    rows, columns : int
        Size of a frame in pixels.
    frames : int
        How many frames there should be.
    samples : int
        Samples of a pixel.
    bits_allocated, bits_stored : int
        Bits of a sample, and how many of them are used.
    pixel_representation : int
        0 for unsigned, 1 for two's complement.
    photometric_interpretation : str
        The colour space.
    planar_configuration : int
        0 if the samples of a pixel are together, 1 if each is a plane.
    pixel_keyword : str
        ``"PixelData"``, ``"FloatPixelData"`` or ``"DoubleFloatPixelData"``.
    native : bool
        Whether frames are stored as they are, one behind the other.
    """

    rows: int
    columns: int
    frames: int = 1
    samples: int = 1
    bits_allocated: int = 8
    bits_stored: int = 8
    pixel_representation: int = 0
    photometric_interpretation: str = "MONOCHROME2"
    planar_configuration: int = 0
    pixel_keyword: str = "PixelData"
    native: bool = True

    def __str__(self) -> str:
        """Return the size of a frame in words."""
        return (
            f"{self.rows} x {self.columns} pixels with {self.samples} samples of {self.bits_allocated} bits"
        )

    @property
    def subsampled(self) -> bool:
        """Whether two pixels share their colour samples, as they are stored."""
        return self.native and self.photometric_interpretation == "YBR_FULL_422"

    @property
    def frame_npixels(self) -> int:
        """Pixels of a frame."""
        return self.rows * self.columns

    @property
    def frame_nsamples(self) -> int:
        """Samples of a frame, of all its pixels."""
        return self.rows * self.columns * self.samples

    @property
    def frame_nbits(self) -> int:
        """Bits of a frame as it is stored; only those of 1-bit samples may be no whole bytes."""
        nbits = self.rows * self.columns * self.samples * self.bits_allocated
        if self.subsampled:
            return nbits // 3 * 2
        return nbits if self.native else (nbits + 7) // 8 * 8

    @property
    def frame_nbytes(self) -> int:
        """Bytes that hold a frame as it is stored."""
        return (self.frame_nbits + 7) // 8

    def nbytes(self, frames: int | None = None) -> int:
        """Return the bytes of so many frames as they are stored, of all if not given; without padding."""
        return (self.frame_nbits * (self.frames if frames is None else frames) + 7) // 8

    @property
    def shape(self) -> tuple[int, ...]:
        """The shape of an array of one frame."""
        return (self.rows, self.columns, self.samples) if self.samples > 1 else (self.rows, self.columns)

    def shape_of(self, frames: int) -> tuple[int, ...]:
        """Return the shape of an array of so many frames; one alone has no axis of frames."""
        return self.shape if frames == 1 else (frames, *self.shape)


def refuse(name: str, value: Any, allowed: str) -> NoReturn:
    """Raise the error for a value that cannot be.

    Raises
    ------
    ImagePixelError
        Always.
    """
    raise ImagePixelError(f"{ELEMENTS.get(name, name)} is {value!r}; allowed is {allowed}")


def _value(options: Mapping[str, Any], name: str) -> Any:
    value = options.get(name)
    if value is None:
        raise MissingImageElement(
            f"{ELEMENTS[name]} is missing or empty; without it pixel data has no meaning"
        )
    return value


def _number(options: Mapping[str, Any], name: str, allowed: str) -> int:
    """Return a number that need not be an ``int``."""
    value = _value(options, name)
    if type(value) is int:
        return value
    try:
        return int(as_index(value))
    except TypeError:
        refuse(name, value, allowed)


_FRAME_COUNT = "a whole number from 1 on"


def frame_count(value: Any) -> int:
    """Return Number of Frames; text that IS does not allow is refused, though Python may take it.

    Raises
    ------
    ImagePixelError
        If it is no whole number from 1 on.
    LimitError
        If it is more than the policy allows.
    """
    text = getattr(value, "original_string", value)
    if isinstance(text, str) and text:
        digits = text.strip(" \0").removeprefix("+").split(".")
        if len(digits) > 2 or not digits[0].isdecimal() or digits[1:] not in ([], [""], ["0"], ["00"]):
            refuse("number_of_frames", text, _FRAME_COUNT)
        count = int(digits[0])
    else:
        count = _number({"number_of_frames": value}, "number_of_frames", _FRAME_COUNT)
    if count < 1:
        refuse("number_of_frames", count, _FRAME_COUNT)
    limit = policy.current().limits.frames
    if count > limit:
        raise LimitError.exceeded("frames", limit, f"Number of Frames is {count}", 0, 0x00280008)
    return count


def check_size(options: Mapping[str, Any], name: str) -> int:
    """Return Rows or Columns."""
    number = _number(options, name, "1 to 65535")
    if not 0 < number < 65536:
        refuse(name, number, "1 to 65535")
    return number


def checked_spec(options: Mapping[str, Any], native: bool, strict: bool = False) -> PixelSpec:
    """Return what options say the pixels are.

    Parameters
    ----------
    options : mapping
        The options of a runner, by pydicom's names; ``number_of_frames`` may be missing.
    native : bool
        Whether the transfer syntax stores frames as they are.
    strict : bool
        Whether to refuse elements that contradict each other without changing how pixels are read.

    Raises
    ------
    MissingImageElement
        If a required element is not there: an ``AttributeError`` as well.
    ImagePixelError
        If a value is not allowed, with its element, the value, and what is allowed; a ``ValueError``.
    """
    spec = None if strict else usual_spec(options, native)
    if spec is not None:
        return spec
    keyword = options.get("pixel_keyword")
    if keyword not in PIXEL_KEYWORDS:
        if keyword is None:
            raise MissingImageElement("the option 'pixel_keyword' is not set")
        refuse("pixel_keyword", keyword, "one of " + ", ".join(PIXEL_KEYWORDS))
    allocated = _number(options, "bits_allocated", "1, or a multiple of 8 up to 64")
    if allocated != 1 and (allocated % 8 or not 8 <= allocated <= 64):
        refuse("bits_allocated", allocated, "1, or a multiple of 8 up to 64")
    floats = _FLOAT_BITS.get(keyword)
    if floats is not None:
        if allocated != floats:
            refuse("bits_allocated", allocated, f"{floats} with {keyword}")
        stored, representation = allocated, 0
    else:
        allowed = f"1 to Bits Allocated, which is {allocated}"
        stored = _number(options, "bits_stored", allowed)
        if not 0 < stored <= allocated:
            refuse("bits_stored", stored, allowed)
        representation = _number(options, "pixel_representation", "0 or 1")
        if representation not in (0, 1):
            refuse("pixel_representation", representation, "0 or 1")
    columns = check_size(options, "columns")
    rows = check_size(options, "rows")
    interpretation = _value(options, "photometric_interpretation")
    # The members of pydicom's enumeration are text, but do not hash as it.
    text = str(interpretation)
    if not isinstance(interpretation, str) or text not in SAMPLES_OF:
        refuse("photometric_interpretation", interpretation, "one of " + ", ".join(SAMPLES_OF))
    samples = _number(options, "samples_per_pixel", "1 or 3")
    if samples not in (1, 3):
        refuse("samples_per_pixel", samples, "1 or 3")
    planar = 0
    if samples > 1:
        planar = _number(options, "planar_configuration", "0 or 1")
        if planar not in (0, 1):
            refuse("planar_configuration", planar, "0 or 1")
    frames = options.get("number_of_frames")
    spec = PixelSpec(
        rows,
        columns,
        1 if frames is None else frame_count(frames),
        samples,
        allocated,
        stored,
        representation,
        text,
        planar,
        keyword,
        native,
    )
    if strict or (native and text == "YBR_FULL_422"):
        _check_agreement(spec, options)
    return spec


def usual_spec(options: Mapping[str, Any], native: bool) -> PixelSpec | None:
    """Return the spec of integers that are in no way special, ``None`` for all others, right or wrong.

    Parameters
    ----------
    options : mapping
        As for :func:`checked_spec`.
    native : bool
        Whether the transfer syntax stores frames as they are.
    """
    get = options.get
    if get("pixel_keyword") != "PixelData":
        return None
    planar = get("planar_configuration")
    return spec_of(
        (
            get("samples_per_pixel"),
            str(get("photometric_interpretation")),
            -1 if planar is None else planar,
            get("number_of_frames", 0),
            get("rows"),
            get("columns"),
            get("bits_allocated"),
            get("bits_stored"),
            0,
            get("pixel_representation"),
        ),
        native,
    )


def spec_of(values: tuple[Any, ...], native: bool) -> PixelSpec | None:
    """Return the spec for values that are in no way special, ``None`` for all others, right or wrong.

    Parameters
    ----------
    values : tuple
        In the order of :func:`cydicom._native.imagepixel.image_pixel`.
    native : bool
        Whether the transfer syntax stores frames as they are.
    """
    samples, text, planar, frames, rows, columns, allocated, stored, high, representation = values
    if (
        type(rows) is not int
        or type(columns) is not int
        or type(frames) is not int
        or type(stored) is not int
        or type(planar) is not int
        or type(representation) is not int
        or not 0 < rows < 65536
        or not 0 < columns < 65536
        or frames < 1
        or (frames > 1 and frames > policy.current().limits.frames)
        or allocated not in _WHOLE_BYTES
        or not 0 < stored <= allocated
        or high >= allocated
        or not -1 <= planar <= 1
        or not 0 <= representation <= 1
        or SAMPLES_OF.get(text) != samples
        or (samples > 1 and (samples != 3 or planar < 0))
        or (native and text == "YBR_FULL_422")
    ):
        return None
    return _new_spec(
        PixelSpec,
        (
            rows,
            columns,
            frames,
            samples,
            allocated,
            stored,
            representation,
            text,
            planar if samples > 1 else 0,
            "PixelData",
            native,
        ),
    )


_WHOLE_BYTES = frozenset((8, 16, 32, 64))
_new_spec = tuple.__new__


def _check_agreement(spec: PixelSpec, options: Mapping[str, Any]) -> None:
    """Refuse elements that contradict each other."""
    meant = SAMPLES_OF[spec.photometric_interpretation]
    if spec.samples != meant:
        refuse("samples_per_pixel", spec.samples, f"{meant} with {spec.photometric_interpretation}")
    if spec.subsampled and spec.frame_npixels % 2:
        # Samples are stored for pairs of pixels (PS3.3 C.7.6.3.1.2).
        refuse("columns", spec.columns, "an even number with YBR_FULL_422")
    planar = options.get("planar_configuration")
    if planar is not None and planar not in (0, 1):
        refuse("planar_configuration", planar, "0 or 1")
    high = options.get("high_bit")
    if high is not None and (not isinstance(high, int) or not 0 <= high < spec.bits_allocated):
        refuse("high_bit", high, f"0 to {spec.bits_allocated - 1}, below Bits Allocated")
