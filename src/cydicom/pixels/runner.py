"""RunnerBase: the options of one decoding or encoding, under pydicom's names."""

from __future__ import annotations

import warnings
from typing import TypedDict

from cydicom.pixels.photometric import MEMBERS, PhotometricInterpretation
from cydicom.pixels.spec import frame_count

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.uid import UID


class RunnerOptions(TypedDict, total=False):
    """The options that every runner has."""

    bits_allocated: int
    bits_stored: int
    columns: int
    number_of_frames: int
    photometric_interpretation: str
    pixel_keyword: str
    pixel_representation: int
    rows: int
    samples_per_pixel: int
    transfer_syntax_uid: UID
    planar_configuration: int
    extended_offsets: tuple[bytes, bytes] | tuple[list[int], list[int]]


_ENCAPSULATED: dict[str, bool] = {}


def is_encapsulated(syntax: UID) -> bool:
    """Return whether the frames of a transfer syntax are encapsulated."""
    known = _ENCAPSULATED.get(syntax)
    if known is None:
        known = _ENCAPSULATED[syntax] = syntax.is_encapsulated
    return known


#: What `RunnerBase._src_type` can be.
UNDEFINED, ARRAY, BUFFER, BINARY, DATASET = "UNDEFINED", "Array", "Buffer", "BinaryIO", "Dataset"


class RunnerBase:
    """The options of one decoding or encoding of pixel data.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    def __init__(self, tsyntax: UID) -> None:
        self._opts: dict[str, Any] = {"transfer_syntax_uid": tsyntax}
        self._undeletable: tuple[str, ...] = ("transfer_syntax_uid",)
        self._src_type = UNDEFINED

    def _required(self, name: str) -> Any:
        value = self._opts.get(name)
        if value is None:
            raise AttributeError(f"the runner's option {name!r} is not set")
        return value

    def _number(self, name: str) -> int:
        value: int = self._required(name)
        return value

    @property
    def bits_allocated(self) -> int:
        """Bits of one sample, the unused ones included."""
        return self._number("bits_allocated")

    @property
    def bits_stored(self) -> int:
        """Bits of one sample that are used."""
        return self._number("bits_stored")

    @property
    def columns(self) -> int:
        """Pixels of a row."""
        return self._number("columns")

    @property
    def extended_offsets(self) -> tuple[list[int], list[int]] | tuple[bytes, bytes] | None:
        """Offsets and lengths of the encapsulated frames (PS3.3 C.7.6.3.1.8), ``None`` if there are none."""
        return self._opts.get("extended_offsets")

    @property
    def number_of_frames(self) -> int:
        """How many frames the pixel data should have."""
        return self._number("number_of_frames")

    @property
    def photometric_interpretation(self) -> str:
        """The colour space of the samples (PS3.3 C.7.6.3.1.2)."""
        value: str = self._required("photometric_interpretation")
        return value

    @property
    def pixel_keyword(self) -> str:
        """``"PixelData"``, ``"FloatPixelData"`` or ``"DoubleFloatPixelData"``."""
        keyword: str = self._required("pixel_keyword")
        return keyword

    @property
    def pixel_representation(self) -> int:
        """0 for unsigned samples, 1 for two's complement."""
        return self._number("pixel_representation")

    @property
    def planar_configuration(self) -> int:
        """0 if the samples of a pixel are together, 1 if each is a plane; 0 if encapsulated and not set."""
        value: int | None = self._opts.get("planar_configuration")
        if value is None:
            if is_encapsulated(self.transfer_syntax):
                return 0
            return self._number("planar_configuration")
        return value

    @property
    def rows(self) -> int:
        """Rows of a frame."""
        return self._number("rows")

    @property
    def samples_per_pixel(self) -> int:
        """Samples, or planes, of a pixel."""
        return self._number("samples_per_pixel")

    @property
    def transfer_syntax(self) -> UID:
        """The transfer syntax of the encoded pixel data."""
        syntax: UID = self._opts["transfer_syntax_uid"]
        return syntax

    @property
    def is_array(self) -> bool:
        """Whether the source is an array."""
        return self._src_type == ARRAY

    @property
    def is_binary(self) -> bool:
        """Whether the source is a file object."""
        return self._src_type == BINARY

    @property
    def is_buffer(self) -> bool:
        """Whether the source is bytes-like."""
        return self._src_type == BUFFER

    @property
    def is_dataset(self) -> bool:
        """Whether the source is a data set."""
        return self._src_type == DATASET

    @property
    def options(self) -> dict[str, Any]:
        """The options themselves, no copy."""
        return self._opts

    def get_option(self, name: str, default: Any = None) -> Any:
        """Return the value of an option, the default if it is not set."""
        return self._opts.get(name, default)

    def set_option(self, name: str, value: Any) -> None:
        """Set an option, known or not.

        Raises
        ------
        ImagePixelError
            If `number_of_frames` is text that is no number from 1 on: a ``ValueError``.
        """
        if name == "number_of_frames" and not (type(value) is int and value):
            if isinstance(value, str) and value.strip(" \0") not in ("", "0"):
                value = frame_count(value)
            if value in (None, 0, "", "0"):
                warnings.warn(
                    f"(0028,0008) Number of Frames is {value!r}, one frame is assumed",
                    UserWarning,
                    stacklevel=2,
                )
                value = 1
        elif name == "photometric_interpretation" and type(value) is str:
            value = MEMBERS.get(value, value)
        self._opts[name] = value

    def set_options(self, **kwargs: Any) -> None:
        """Set options by their names; raises what :meth:`set_option` does."""
        self._opts.update(kwargs)
        for name in ("number_of_frames", "photometric_interpretation"):
            if name in kwargs:
                self.set_option(name, kwargs[name])

    def del_option(self, name: str) -> None:
        """Remove an option; one that is not set is no error.

        Raises
        ------
        ValueError
            If the runner cannot be without it.
        """
        if name in self._undeletable:
            raise ValueError(f"the runner's option {name!r} cannot be removed")
        self._opts.pop(name, None)

    def frame_length(self, unit: str = "bytes") -> int | float:
        """Return the size of one frame, without padding.

        Parameters
        ----------
        unit : str
            ``"bytes"``, or ``"pixels"`` for the number of samples of all pixels.

        Returns
        -------
        int or float
            A float where a native frame of 1-bit samples is no whole number of bytes.
        """
        length = self.rows * self.columns * self.samples_per_pixel
        if unit == "pixels":
            return length
        bits = self.bits_allocated
        native = not is_encapsulated(self.transfer_syntax)
        if bits == 1:
            if length % 8 == 0 or not native:
                return (length + 7) // 8
            return length / 8
        nbytes = length * (bits // 8)
        # Two pixels share their colour samples (PS3.3 C.7.6.3.1.2).
        if native and self.photometric_interpretation == PhotometricInterpretation.YBR_FULL_422:
            nbytes = nbytes // 3 * 2
        return nbytes

    def _set_options_ds(self, ds: Any) -> None:
        """Take the options from a data set."""
        raise NotImplementedError

    def _validate_options(self) -> None:
        """Check the options."""
        raise NotImplementedError

    def validate(self) -> None:
        """Check options and source."""
        raise NotImplementedError(f"{type(self).__name__} has no validate()")
