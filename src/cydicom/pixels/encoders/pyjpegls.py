"""JPEG-LS through pyjpegls, where it is installed."""

from __future__ import annotations

from cydicom.pixels.encoders.frame import little_endian_only, samples_of
from cydicom.pixels.encoders.lossy import allowed_error, can_wrap
from cydicom.pixels.encoders.runner import EncodeRunner as EncodeRunner
from cydicom.pixels.packages import installed
from cydicom.uid import UID

_LOSSLESS, _NEAR = UID("1.2.840.10008.1.2.4.80"), UID("1.2.840.10008.1.2.4.81")

#: What each transfer syntax needs besides this package.
ENCODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {
    _LOSSLESS: ("numpy", "pyjpegls>=1.3"),
    _NEAR: ("numpy", "pyjpegls>=1.3"),
}


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in ENCODER_DEPENDENCIES and installed("jpeg_ls", (1, 3), "pyjpegls")


def _encode_frame(src: bytes, runner: EncodeRunner) -> bytearray:
    """Return a frame, encoded, with the precision of Bits Stored.

    Raises
    ------
    ValueError
        If the option ``jls_error`` is not what the transfer syntax takes.
    """
    from jpeg_ls import encode_pixel_data

    little_endian_only(runner)
    error = allowed_error(runner)
    if error and can_wrap(samples_of(src, runner), runner, error, runner.bits_stored):
        raise ValueError(
            f"with an error of {error} allowed, samples at the end of the range of {runner.bits_stored} bits "
            "could come back at its other end"
        )
    options = {
        "rows": runner.rows,
        "columns": runner.columns,
        "samples_per_pixel": runner.samples_per_pixel,
        "bits_stored": runner.bits_stored,
    }
    if runner.samples_per_pixel > 1:
        options["planar_configuration"] = runner.planar_configuration
    encoded: bytearray = encode_pixel_data(src, lossy_error=error, **options)
    return encoded
