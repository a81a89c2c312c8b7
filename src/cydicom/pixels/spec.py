"""PixelSpec: what the pixels of a data set are, checked, with the sizes that follow from it."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

#: Largest number of bytes that one allocation may ask for; sizes beyond it cannot be true.
MOST_BYTES = (1 << 63) - 1


class PixelSpec:
    """What the pixels of a data set are (PS3.3 C.7.6.3), immutable.

    Parameters
    ----------
    rows, columns : int
        1 to 65,535.
    frames : int
        1 or more.
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
    """

    __slots__ = (
        "bits_allocated",
        "bits_stored",
        "columns",
        "frames",
        "photometric_interpretation",
        "pixel_keyword",
        "pixel_representation",
        "planar_configuration",
        "rows",
        "samples",
    )

    rows: int
    columns: int
    frames: int
    samples: int
    bits_allocated: int
    bits_stored: int
    pixel_representation: int
    photometric_interpretation: str
    planar_configuration: int
    pixel_keyword: str

    def __init__(
        self,
        rows: int,
        columns: int,
        frames: int = 1,
        samples: int = 1,
        bits_allocated: int = 8,
        bits_stored: int | None = None,
        pixel_representation: int = 0,
        photometric_interpretation: str = "MONOCHROME2",
        planar_configuration: int = 0,
        pixel_keyword: str = "PixelData",
    ) -> None:
        put = object.__setattr__
        put(self, "rows", rows)
        put(self, "columns", columns)
        put(self, "frames", frames)
        put(self, "samples", samples)
        put(self, "bits_allocated", bits_allocated)
        put(self, "bits_stored", bits_allocated if bits_stored is None else bits_stored)
        put(self, "pixel_representation", pixel_representation)
        put(self, "photometric_interpretation", photometric_interpretation)
        put(self, "planar_configuration", planar_configuration)
        put(self, "pixel_keyword", pixel_keyword)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"a PixelSpec does not change; {name} was to be set")

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
        """Bits of a native frame, with subsampled colour as it is stored."""
        nbits = self.frame_nsamples * self.bits_allocated
        if self.photometric_interpretation == "YBR_FULL_422":
            nbits = nbits // 3 * 2
        return nbits
