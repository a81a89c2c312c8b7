"""DecodeRunner: one decoding: its options, its source, and the functions that decode its frames."""

from __future__ import annotations

from cydicom.pixels.runner import RunnerBase

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any, BinaryIO

    import numpy as np

    from cydicom.uid import UID

    DecodeFunction = Callable[[bytes, "DecodeRunner"], bytes | bytearray]


class DecodeRunner(RunnerBase):
    """One decoding of pixel data.

    Parameters
    ----------
    tsyntax : UID
        The transfer syntax of the encoded pixel data.
    """

    def __init__(self, tsyntax: UID) -> None:
        self._opts: dict[str, Any] = {
            "transfer_syntax_uid": tsyntax,
            "as_rgb": True,
            "allow_excess_frames": True,
        }
        self._undeletable = ("transfer_syntax_uid", "pixel_keyword")
        self._decoders: dict[str, DecodeFunction] = {}
        if tsyntax.is_encapsulated:
            self._opts["pixel_keyword"] = "PixelData"
        else:
            self._opts["view_only"] = False
        self._opts["correct_unused_bits"] = True

    def set_decoders(self, decoders: dict[str, DecodeFunction]) -> None:
        """Set the functions that decode frames, by label."""
        self._decoders = decoders

    def set_source(self, src: Any) -> None:
        """Set the pixel data: a data set, whose elements become options, bytes, or a file object."""
        raise NotImplementedError

    @property
    def src(self) -> bytes | bytearray | memoryview | BinaryIO:
        """The bytes-like or file object that holds the encoded pixel data."""
        return self._src  # type: ignore[attr-defined, no-any-return]

    def decode(self, index: int) -> bytes | bytearray:
        """Return a frame, decoded."""
        raise NotImplementedError

    def iter_decode(self) -> Iterator[bytes | bytearray]:
        """Yield the frames, decoded."""
        raise NotImplementedError

    def get_data(self, src: Any, offset: int, length: int) -> bytes:
        """Return bytes of a bytes-like or file object."""
        raise NotImplementedError

    @property
    def pixel_dtype(self) -> np.dtype[Any]:
        """The type of an array for the decoded pixels."""
        raise NotImplementedError

    def pixel_properties(self, as_frame: bool = False) -> dict[str, str | int]:
        """Return what the decoded pixels are, by option name."""
        raise NotImplementedError

    def process(self, arr: np.ndarray) -> tuple[np.ndarray, dict[str, str | int]]:
        """Return an array after processing, and the options that this changed."""
        raise NotImplementedError

    def reshape(self, arr: np.ndarray, as_frame: bool = False) -> np.ndarray:
        """Return a view of an array in the shape of the pixel data."""
        raise NotImplementedError
