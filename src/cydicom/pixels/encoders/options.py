"""The types of an encoding's options, for who asks for them when running; they need ``typing``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypedDict

EncodeFunction = Callable[[bytes, Any], bytes | bytearray]


class EncodeOptions(TypedDict, total=False):
    """The options of an encoding."""

    bits_allocated: int
    bits_stored: int
    columns: int
    number_of_frames: int
    photometric_interpretation: str
    pixel_keyword: str
    pixel_representation: int
    rows: int
    samples_per_pixel: int
    transfer_syntax_uid: str
    planar_configuration: int
    extended_offsets: tuple[bytes, bytes] | tuple[list[int], list[int]]
    byteorder: str
    jls_error: int
    j2k_cr: list[float]
    j2k_psnr: list[float]
