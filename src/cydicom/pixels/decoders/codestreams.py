"""What a decoding takes from the codestream of a frame: precision, sign, and colours told wrongly."""

from __future__ import annotations

import warnings

from cydicom.pixels.codestream import _get_jpg_parameters, get_j2k_parameters
from cydicom.pixels.photometric import PhotometricInterpretation
from cydicom.uid import JPEG2000TransferSyntaxes, JPEGLSTransferSyntaxes, JPEGTransferSyntaxes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.decoders.runner import DecodeRunner

JPEG_2000 = frozenset(JPEG2000TransferSyntaxes)
JPEG_LS = frozenset(JPEGLSTransferSyntaxes)
_JPEG = frozenset(JPEGTransferSyntaxes)

_RGB_IDENTIFIERS = [82, 71, 66]


def take_frame_info(runner: DecodeRunner, src: bytes) -> None:
    """Set the options that a frame's codestream tells.

    They are ``j2k_is_signed`` and ``j2k_precision``, ``jls_precision``, and for JPEG and JPEG-LS in colour
    ``photometric_interpretation``.
    """
    options = runner.options
    syntax = runner.transfer_syntax
    # Where a codestream tells nothing, the data set does.
    if syntax in JPEG_2000:
        info = get_j2k_parameters(src)
        options["j2k_is_signed"] = info.get("is_signed", options.get("pixel_representation"))
        options["j2k_precision"] = info.get("precision", options.get("bits_stored"))
    elif syntax in JPEG_LS or syntax in _JPEG:
        info = _get_jpg_parameters(src)
        runner._conform_jpg_colorspace(info)
        if syntax in JPEG_LS:
            options["jls_precision"] = info.get("precision", options.get("bits_stored"))


def conform_colours(runner: DecodeRunner, info: dict[str, Any]) -> None:
    """Correct the photometric interpretation by what a JPEG or JPEG-LS codestream says of itself.

    Parameters
    ----------
    info : dict
        What :func:`~cydicom.pixels.codestream._get_jpg_parameters` returns.

    Warns
    -----
    UserWarning
        If it was another one.
    """
    if info.get("components") != 3:
        return
    current = str(runner.options.get("photometric_interpretation"))
    if info.get("component_ids") == _RGB_IDENTIFIERS:
        found, why = PhotometricInterpretation.RGB, "its components are named R, G and B"
    elif info.get("app", {}).get(b"\xff\xe0", b"").startswith(b"JFIF") and not current.startswith("YBR"):
        found = PhotometricInterpretation.YBR_FULL_422
        if runner.transfer_syntax in JPEG_LS:
            found = PhotometricInterpretation.YBR_FULL
        why = "it is in the JPEG File Interchange Format, which is YBR"
    else:
        return
    if current == found:
        return
    warnings.warn(
        f"(0028,0004) Photometric Interpretation is {current!r}, the codestream is taken for {str(found)!r}: "
        f"{why}",
        UserWarning,
        stacklevel=2,
    )
    runner.options["photometric_interpretation"] = found
