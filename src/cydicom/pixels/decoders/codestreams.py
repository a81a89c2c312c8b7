"""What a decoding takes from the codestream of a frame: precision, sign, and colours told wrongly."""

from __future__ import annotations

import warnings

from cydicom.pixels.codestream import parse_j2k, parse_jpeg
from cydicom.pixels.photometric import PhotometricInterpretation
from cydicom.uid import JPEG2000TransferSyntaxes, JPEGLSTransferSyntaxes, JPEGTransferSyntaxes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.pixels.codestream import JPEG2000Header, JPEGHeader
    from cydicom.pixels.decoders.runner import DecodeRunner

JPEG_2000 = frozenset(JPEG2000TransferSyntaxes)
JPEG_LS = frozenset(JPEGLSTransferSyntaxes)
_JPEG = frozenset(JPEGTransferSyntaxes)

_RGB_IDENTIFIERS = [82, 71, 66]


def jpeg_header(runner: DecodeRunner, src: bytes) -> JPEGHeader | None:
    """Return the header of a frame in JPEG or JPEG-LS, ``None`` if it has none.

    Frames of an image mostly begin with the same bytes: the header of the one before then holds.
    """
    held = runner._jpeg_header
    if held is not None and src.startswith(held[0]):
        return held[1]
    header = parse_jpeg(src)
    if header is not None:
        runner._jpeg_header = bytes(src[: header.nbytes]), header
    return header


def j2k_header(runner: DecodeRunner, src: bytes) -> JPEG2000Header | None:
    """Return the header of a frame in JPEG 2000, ``None`` if it has none; it is read once for a frame."""
    held = runner._j2k_header
    if held is None or held[0] is not src:
        held = runner._j2k_header = src, parse_j2k(src)
    return held[1]


def take_frame_info(runner: DecodeRunner, src: bytes) -> None:
    """Set the options that a frame's codestream tells.

    They are ``j2k_is_signed`` and ``j2k_precision``, ``jls_precision``, and for JPEG and JPEG-LS in colour
    ``photometric_interpretation``.
    """
    options = runner.options
    syntax = runner.transfer_syntax
    # Where a codestream tells nothing, the data set does.
    if syntax in JPEG_2000:
        found = j2k_header(runner, src)
        options["j2k_is_signed"] = options.get("pixel_representation") if found is None else found.is_signed
        options["j2k_precision"] = options.get("bits_stored") if found is None else found.precision
    elif syntax in JPEG_LS or syntax in _JPEG:
        header = jpeg_header(runner, src)
        if header is not None and (header, options.get("photometric_interpretation")) != runner._conformed:
            runner._conform_jpg_colorspace(header.parameters())
            runner._conformed = (header, options.get("photometric_interpretation"))
        if syntax in JPEG_LS:
            options["jls_precision"] = options.get("bits_stored") if header is None else header.precision


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
