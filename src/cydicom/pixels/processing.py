"""pydicom's import path of what is done to decoded images."""

from __future__ import annotations

from cydicom.pixels.color import _convert_RGB_to_YBR_FULL as _convert_RGB_to_YBR_FULL
from cydicom.pixels.color import _convert_YBR_FULL_to_RGB as _convert_YBR_FULL_to_RGB
from cydicom.pixels.color import convert_color_space as convert_color_space
from cydicom.pixels.grayscale import apply_modality_lut as apply_modality_lut
from cydicom.pixels.grayscale import apply_presentation_lut as apply_presentation_lut
from cydicom.pixels.grayscale import apply_rescale as apply_rescale
from cydicom.pixels.grayscale import apply_voi as apply_voi
from cydicom.pixels.grayscale import apply_voi_lut as apply_voi_lut
from cydicom.pixels.grayscale import apply_windowing as apply_windowing
from cydicom.pixels.icc import apply_icc_profile as apply_icc_profile
from cydicom.pixels.icc import create_icc_transform as create_icc_transform
from cydicom.pixels.packages import installed
from cydicom.pixels.palette import apply_color_lut as apply_color_lut
from cydicom.pixels.segmented import expand
from cydicom.uid import UID as UID
from cydicom.vr import VR as VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

HAVE_NP = True
HAVE_PIL = installed("PIL")


def _expand_segmented_lut(
    data: Sequence[int], fmt: str, nr_segments: int | None = None, last_value: int | None = None
) -> list[int]:
    """Return the entries of segmented LUT data; `fmt` has a B if its numbers are bytes."""
    return expand(data, "B" in fmt, nr_segments, last_value)
