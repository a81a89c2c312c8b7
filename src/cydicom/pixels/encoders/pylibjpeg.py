"""RLE Lossless and JPEG 2000 through pylibjpeg and its plugins, where they are installed."""

from __future__ import annotations

from cydicom.pixels.encoders.frame import by_pixel
from cydicom.pixels.encoders.lossy import lossy_options
from cydicom.pixels.encoders.runner import EncodeRunner as EncodeRunner
from cydicom.pixels.packages import installed
from cydicom.pixels.photometric import PI as PI
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_RLE = UID("1.2.840.10008.1.2.5")
_LOSSLESS, _LOSSY = UID("1.2.840.10008.1.2.4.90"), UID("1.2.840.10008.1.2.4.91")

#: What each transfer syntax needs besides this package.
ENCODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {
    _LOSSLESS: ("numpy", "pylibjpeg>=2.0", "pylibjpeg-openjpeg>=2.2"),
    _LOSSY: ("numpy", "pylibjpeg>=2.0", "pylibjpeg-openjpeg>=2.2"),
    _RLE: ("numpy", "pylibjpeg>=2.0", "pylibjpeg-rle>=2.0"),
}


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    if uid not in ENCODER_DEPENDENCIES or not installed("pylibjpeg", (2, 0)):
        return False
    if uid == _RLE:
        return installed("rle", (2, 0), "pylibjpeg-rle")
    return installed("openjpeg", (2, 2), "pylibjpeg-openjpeg")


def _encode_frame(src: bytes, runner: EncodeRunner) -> bytes | bytearray:
    """Return a frame, encoded.

    Raises
    ------
    ValueError
        If the options are not what the transfer syntax needs.
    """
    options: dict[str, Any] = dict(runner.options)
    if runner.transfer_syntax == _RLE:
        from rle import encode_pixel_data as encode_rle

        options["planar_configuration"] = 0
        encoded: bytes = encode_rle(by_pixel(src, runner), **options)
        return encoded
    from openjpeg import encode_pixel_data as encode_j2k

    if runner.get_option("byteorder") == ">":
        raise ValueError("pylibjpeg encodes little endian frames, the option 'byteorder' is '>'")
    if runner.transfer_syntax == _LOSSLESS:
        options.pop("j2k_cr", None)
        options.pop("j2k_psnr", None)
    else:
        options["compression_ratios"], options["signal_noise_ratios"] = lossy_options(runner)
    if runner.samples_per_pixel > 1 and runner.photometric_interpretation not in ("YBR_RCT", "YBR_ICT"):
        options["use_mct"] = False
    options["planar_configuration"] = 0
    found: bytes | bytearray = encode_j2k(by_pixel(src, runner), **options)
    return found
