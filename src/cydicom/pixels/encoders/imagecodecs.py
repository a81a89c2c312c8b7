"""JPEG-LS, JPEG 2000 and HTJ2K through imagecodecs, where it is installed."""

from __future__ import annotations

from cydicom.pixels.coder import takes_views
from cydicom.pixels.encoders.frame import samples_of
from cydicom.pixels.encoders.lossy import allowed_error, can_wrap, lossy_options, search
from cydicom.pixels.packages import INSTALL_CODECS, installed
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    import numpy as np

    from cydicom.pixels.encoders.runner import EncodeRunner

_JLS_LOSSLESS, _JLS_NEAR = UID("1.2.840.10008.1.2.4.80"), UID("1.2.840.10008.1.2.4.81")
_J2K_LOSSLESS, _J2K = UID("1.2.840.10008.1.2.4.90"), UID("1.2.840.10008.1.2.4.91")
_HT_LOSSLESS, _HT_RPCL, _HT = (UID(f"1.2.840.10008.1.2.4.20{number}") for number in (1, 2, 3))
_NEEDS = (f"imagecodecs: {INSTALL_CODECS}",)

#: What each transfer syntax needs besides this package.
ENCODER_DEPENDENCIES: dict[UID, tuple[str, ...]] = {
    _JLS_LOSSLESS: _NEEDS,
    _JLS_NEAR: _NEEDS,
    _J2K_LOSSLESS: _NEEDS,
    _J2K: _NEEDS,
    _HT_LOSSLESS: _NEEDS,
    _HT_RPCL: _NEEDS,
    _HT: _NEEDS,
}

# OpenJPEG loses bits without a word above this precision.
_MOST_J2K_BITS = 25
# Signal to noise ratios in dB, and quantisation steps as parts of the precision's range, between which lossy
# encodings are looked for.
_SIGNALS = (10.0, 160.0)
_LEAST_STEP, _MOST_STEP = 0.25, 1.0


def is_available(uid: str) -> bool:
    """Return whether the packages are there that the transfer syntax needs."""
    return uid in ENCODER_DEPENDENCIES and installed("imagecodecs", (2024, 6, 1))


@takes_views
def _encode_frame(src: bytes | memoryview, runner: EncodeRunner) -> bytes:
    """Return a frame, encoded.

    Parameters
    ----------
    src : bytes-like
        The frame as :meth:`EncodeRunner.get_frame` gives it.
    runner : EncodeRunner
        What it is.

    Raises
    ------
    ValueError
        If the options are not what the transfer syntax needs, or the codec cannot keep the samples apart.
    """
    array = samples_of(src, runner)
    syntax = runner.transfer_syntax
    if syntax in (_JLS_LOSSLESS, _JLS_NEAR):
        return _jpeg_ls(array, runner)
    if syntax in (_J2K_LOSSLESS, _J2K):
        return _jpeg_2000(array, runner)
    return _htj2k(array, runner)


def _jpeg_ls(array: np.ndarray, runner: EncodeRunner) -> bytes:
    """Return samples as JPEG-LS; its precision is that of the array's type."""
    import imagecodecs

    if array.dtype.itemsize > 2:
        raise ValueError(f"JPEG-LS has at most 16 bits a sample, not {runner.bits_stored}")
    error = allowed_error(runner)
    if error and can_wrap(array, runner, error, array.dtype.itemsize * 8):
        raise ValueError(
            f"with an error of {error} allowed, samples at the end of the range of {runner.bits_stored} bits "
            "could come back at its other end"
        )
    # The codec has no signed samples: their bits are what DICOM stores.
    unsigned = array.view(f"u{array.dtype.itemsize}")
    encoded: bytes = imagecodecs.jpegls_encode(unsigned, level=error)
    return encoded


def _transformed(runner: EncodeRunner) -> bool:
    """Return whether the components are to be transformed together."""
    return runner.samples_per_pixel > 1 and runner.photometric_interpretation in ("YBR_RCT", "YBR_ICT")


def _jpeg_2000(array: np.ndarray, runner: EncodeRunner) -> bytes:
    import imagecodecs

    if runner.bits_stored > _MOST_J2K_BITS:
        raise ValueError(
            f"JPEG 2000 is encoded with at most {_MOST_J2K_BITS} bits a sample, not {runner.bits_stored}"
        )

    def encode(signal: float | None) -> bytes:
        encoded: bytes = imagecodecs.jpeg2k_encode(
            array,
            level=signal,
            codecformat="J2K",
            bitspersample=runner.bits_stored,
            reversible=signal is None,
            mct=_transformed(runner),
        )
        return encoded

    if runner.transfer_syntax == _J2K_LOSSLESS:
        return encode(None)
    ratio, signal = _one_layer(runner)
    if signal is not None:
        return encode(signal)
    assert ratio is not None
    most = int(_nbytes(array, runner) / ratio)
    # More signal, more bytes.
    return search(encode, _SIGNALS, lambda encoded: len(encoded) <= most, "j2k_cr", False)


def _htj2k(array: np.ndarray, runner: EncodeRunner) -> bytes:
    """Return samples as HTJ2K; its precision is that of the array's type."""
    import imagecodecs

    lossless = runner.transfer_syntax != _HT
    tlm = runner.transfer_syntax == _HT_RPCL

    def encode(step: float | None) -> bytes:
        encoded: bytes = imagecodecs.htj2k_encode(
            array, level=step, rgb=_transformed(runner), reversible=step is None, tlm=tlm
        )
        return encoded

    if lossless:
        return encode(None)
    ratio, signal = _one_layer(runner)
    if signal is not None:
        noise = ((1 << runner.bits_stored) - 1) ** 2 / 10 ** (signal / 10)

        def good(encoded: bytes) -> bool:
            difference = imagecodecs.jpeg2k_decode(encoded, planar=False).astype("f8") - array
            return float((difference * difference).mean()) <= noise

    else:
        assert ratio is not None
        most = int(_nbytes(array, runner) / ratio)

        def good(encoded: bytes) -> bool:
            return len(encoded) <= most

    # A larger step has fewer bytes and less signal.
    encoded = search(
        encode,
        (_LEAST_STEP / (1 << array.dtype.itemsize * 8), _MOST_STEP),
        good,
        "j2k_psnr" if signal is not None else "j2k_cr",
        smallest=signal is None,
        geometric=True,
    )
    if runner.bits_stored < array.dtype.itemsize * 8:
        decoded = imagecodecs.jpeg2k_decode(encoded, planar=False)
        low, high = _range(runner)
        if int(decoded.min()) < low or int(decoded.max()) > high:
            raise ValueError(
                f"the lossy encoding has samples beyond {runner.bits_stored} bits: they would come back wrong"
            )
    return encoded


def _one_layer(runner: EncodeRunner) -> tuple[float | None, float | None]:
    """Return the ratio or the signal to noise ratio of the only layer.

    Raises
    ------
    ValueError
        If there are more layers than one.
    """
    ratios, signals = lossy_options(runner)
    layers = ratios if ratios is not None else signals
    if layers is None or len(layers) != 1:
        raise ValueError("imagecodecs encodes one quality layer; with pylibjpeg-openjpeg there can be more")
    return (float(ratios[0]), None) if ratios is not None else (None, float(layers[0]))


def _nbytes(array: np.ndarray, runner: EncodeRunner) -> float:
    """Return the bytes that the samples' bits are without compression."""
    return array.size * runner.bits_stored / 8


def _range(runner: EncodeRunner) -> tuple[int, int]:
    if runner.pixel_representation == 1:
        return -(1 << (runner.bits_stored - 1)), (1 << (runner.bits_stored - 1)) - 1
    return 0, (1 << runner.bits_stored) - 1
