"""Unique identifiers: the class, the registered constants, and making new ones (PS3.5 9, PS3.6 A).

The transfer syntaxes are made at import.  The storage SOP classes, the dictionary of UIDs and the two
regular expressions are read when they are first asked for.
"""

from __future__ import annotations

import warnings
from os import urandom

from cydicom.policy import IGNORE, RAISE, current

_IMPORTED = frozenset(globals())

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from re import Pattern
    from typing import TypeVar

    from cydicom._dict._storage import *  # noqa: F403  (pydicom's names, told to type checkers alone)

    Self = TypeVar("Self", bound="UID")

    # Declared and not imported: Python calls the methods of an imported name the slow way.
    UID_dictionary: dict[str, tuple[str, str, str, str, str]]
    RE_VALID_UID: Pattern[str]
    RE_VALID_UID_PREFIX: Pattern[str]

_MAX_LENGTH = 64
_DIGITS_AND_DOT = b"0123456789."
_new_str = str.__new__


def _is_valid(text: str) -> bool:
    """Return whether `text` is dotted numbers without leading zeros, at most 64 characters (PS3.5 9.1)."""
    if not 0 < len(text) <= _MAX_LENGTH or not text.isascii():
        return False
    dotted = f".{text}."
    if ".." in dotted or text.encode().translate(None, _DIGITS_AND_DOT):
        return False
    # A component 0 is rare enough to look at them all.
    return ".0" not in dotted or all(part == "0" or part[0] > "0" for part in text.split("."))


class UID(str):
    """A unique identifier: a str that knows what PS3.6 Annex A registers under it.

    Parameters
    ----------
    val : str
        The UID.  White space around it is dropped.
    validation_mode : int, optional
        What becomes of a value that is no UID: ``config.IGNORE``, ``WARN`` or ``RAISE``.  By default
        ``config.settings.reading_validation_mode``.  The empty string is accepted.

    Raises
    ------
    TypeError
        If `val` is no str.
    ValueError
        If `val` is no UID and the mode is ``RAISE``.
    """

    _PRIVATE_TS_ENCODING: tuple[bool, bool]

    def __new__(cls: type[Self], val: str, validation_mode: int | None = None) -> Self:
        """Return the UID, which carries the encoding over that was set for `val`."""
        if type(val) is str:
            # The rules of _is_valid() for a UID without a component 0, in few steps: it is made for every UID
            # that is read, and a regular expression takes half as long again.
            dotted = f".{val}."
            try:
                if (
                    ".." not in dotted
                    and ".0" not in dotted
                    and len(dotted) <= _MAX_LENGTH + 2
                    and not val.encode().translate(None, _DIGITS_AND_DOT)
                ):
                    return _new_str(cls, val)
            except UnicodeEncodeError:
                pass  # a lone surrogate is reported below
        if not isinstance(val, str):
            raise TypeError(f"a UID is made from a str, not from {type(val).__name__}")
        if not _is_valid(val):
            if val:
                _report_invalid(val, validation_mode)
            return _new_str(cls, val.strip())
        uid = _new_str(cls, val)
        if isinstance(val, UID) and "_PRIVATE_TS_ENCODING" in val.__dict__:
            uid._PRIVATE_TS_ENCODING = val._PRIVATE_TS_ENCODING
        return uid

    @property
    def is_implicit_VR(self) -> bool:
        """Return whether a transfer syntax leaves the VRs to the dictionary.

        Raises
        ------
        ValueError
            If the UID is not a transfer syntax's.
        """
        self._check_transfer_syntax()
        if self.is_private:
            return self._PRIVATE_TS_ENCODING[0]
        return self == "1.2.840.10008.1.2"

    @property
    def is_little_endian(self) -> bool:
        """Return whether a transfer syntax has the least significant byte first.

        Raises
        ------
        ValueError
            If the UID is not a transfer syntax's.
        """
        self._check_transfer_syntax()
        if self.is_private:
            return self._PRIVATE_TS_ENCODING[1]
        return self != "1.2.840.10008.1.2.2"

    @property
    def is_transfer_syntax(self) -> bool:
        """Return whether the UID is a registered transfer syntax, or a private one with its encoding set."""
        if self in _KNOWN_TRANSFER_SYNTAXES:
            return True
        if self.is_private:
            return "_PRIVATE_TS_ENCODING" in self.__dict__
        return self.type == "Transfer Syntax"

    @property
    def is_deflated(self) -> bool:
        """Return whether the data set of a transfer syntax is deflated as a whole (PS3.5 A.5, A.7 and A.12).

        Raises
        ------
        ValueError
            If the UID is not a transfer syntax's.
        """
        self._check_transfer_syntax()
        return self in _DEFLATED

    @property
    def is_encapsulated(self) -> bool:
        """Return whether the pixel data of a transfer syntax is in items (PS3.5 A.4).

        Raises
        ------
        ValueError
            If the UID is not a transfer syntax's.
        """
        self._check_transfer_syntax()
        return self not in _NATIVE

    @property
    def is_compressed(self) -> bool:
        """Return whether the pixel data of a transfer syntax is in items, as :attr:`is_encapsulated` does.

        Raises
        ------
        ValueError
            If the UID is not a transfer syntax's.
        """
        return self.is_encapsulated

    def _check_transfer_syntax(self) -> None:
        if not self.is_transfer_syntax:
            raise ValueError(f"{str.__str__(self)!r} is not the UID of a transfer syntax")

    @property
    def keyword(self) -> str:
        """Return the keyword, or ``""`` if the UID is not registered."""
        return _entry(self)[4]

    @property
    def name(self) -> str:
        """Return the name, or the UID itself if it is not registered."""
        entry = _entry(self)
        return str.__str__(self) if entry is _UNREGISTERED else entry[0]

    @property
    def type(self) -> str:
        """Return what the UID stands for, ``"SOP Class"``, or ``""`` if it is not registered."""
        return _entry(self)[1]

    @property
    def info(self) -> str:
        """Return the additional information, or ``""``."""
        return _entry(self)[2]

    @property
    def is_retired(self) -> bool:
        """Return whether the UID is registered and retired."""
        return bool(_entry(self)[3])

    @property
    def is_private(self) -> bool:
        """Return whether the UID is outside the root of DICOM, 1.2.840.10008."""
        return not self.startswith("1.2.840.10008.")

    @property
    def is_valid(self) -> bool:
        """Return whether the UID keeps the rules of PS3.5 9.1."""
        return _is_valid(self)

    def set_private_encoding(self, implicit_vr: bool, little_endian: bool) -> None:
        """Say how data sets are encoded under a private transfer syntax; a registered UID stays as it is.

        Parameters
        ----------
        implicit_vr : bool
            Whether the VRs are left out.
        little_endian : bool
            Whether the least significant byte comes first.
        """
        if self.is_private:
            self._PRIVATE_TS_ENCODING = (implicit_vr, little_endian)


def _report_invalid(text: str, mode: int | None) -> None:
    if mode is None:
        mode = current().reading_validation_mode
    if mode == IGNORE:
        return
    if len(text) > _MAX_LENGTH:
        problem = f"it has {len(text)} characters, the limit is {_MAX_LENGTH}"
    else:
        problem = "it is not of numbers without leading zeros, separated by single dots"
    message = f"{text!r} is not a valid UID: {problem} (PS3.5 9.1)"
    if mode == RAISE:
        raise ValueError(message)
    warnings.warn(message, UserWarning, stacklevel=3)


_UNREGISTERED = ("", "", "", "", "")


def _entry(uid: str) -> tuple[str, str, str, str, str]:
    try:
        return UID_dictionary.get(uid, _UNREGISTERED)
    except NameError:
        _read_dictionary()
        return UID_dictionary.get(uid, _UNREGISTERED)


def _read_dictionary() -> None:
    global UID_dictionary
    from cydicom._dict import _uids

    UID_dictionary = _uids.UID_dictionary


#: The root that pydicom's UIDs have, and pydicom's Implementation Class UID (0002,0012).
PYDICOM_ROOT_UID = "1.2.826.0.1.3680043.8.498."
PYDICOM_IMPLEMENTATION_UID = UID("1.2.826.0.1.3680043.8.498.1")
#: The Implementation Class UID of this package, derived from a UUID (PS3.5 B.2).
CYDICOM_IMPLEMENTATION_UID = UID("2.25.55600463262072534608771309018082377839")

ImplicitVRLittleEndian = UID("1.2.840.10008.1.2")
ExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1")
DeflatedExplicitVRLittleEndian = UID("1.2.840.10008.1.2.1.99")
ExplicitVRBigEndian = UID("1.2.840.10008.1.2.2")
JPEGBaseline8Bit = UID("1.2.840.10008.1.2.4.50")
JPEGExtended12Bit = UID("1.2.840.10008.1.2.4.51")
JPEGLossless = UID("1.2.840.10008.1.2.4.57")
JPEGLosslessSV1 = UID("1.2.840.10008.1.2.4.70")
JPEGLSLossless = UID("1.2.840.10008.1.2.4.80")
JPEGLSNearLossless = UID("1.2.840.10008.1.2.4.81")
JPEG2000Lossless = UID("1.2.840.10008.1.2.4.90")
JPEG2000 = UID("1.2.840.10008.1.2.4.91")
JPEG2000MCLossless = UID("1.2.840.10008.1.2.4.92")
JPEG2000MC = UID("1.2.840.10008.1.2.4.93")
MPEG2MPML = UID("1.2.840.10008.1.2.4.100")
MPEG2MPMLF = UID("1.2.840.10008.1.2.4.100.1")
MPEG2MPHL = UID("1.2.840.10008.1.2.4.101")
MPEG2MPHLF = UID("1.2.840.10008.1.2.4.101.1")
MPEG4HP41 = UID("1.2.840.10008.1.2.4.102")
MPEG4HP41F = UID("1.2.840.10008.1.2.4.102.1")
MPEG4HP41BD = UID("1.2.840.10008.1.2.4.103")
MPEG4HP41BDF = UID("1.2.840.10008.1.2.4.103.1")
MPEG4HP422D = UID("1.2.840.10008.1.2.4.104")
MPEG4HP422DF = UID("1.2.840.10008.1.2.4.104.1")
MPEG4HP423D = UID("1.2.840.10008.1.2.4.105")
MPEG4HP423DF = UID("1.2.840.10008.1.2.4.105.1")
MPEG4HP42STEREO = UID("1.2.840.10008.1.2.4.106")
MPEG4HP42STEREOF = UID("1.2.840.10008.1.2.4.106.1")
HEVCMP51 = UID("1.2.840.10008.1.2.4.107")
HEVCM10P51 = UID("1.2.840.10008.1.2.4.108")
JPEGXLLossless = UID("1.2.840.10008.1.2.4.110")
JPEGXLJPEGRecompression = UID("1.2.840.10008.1.2.4.111")
JPEGXL = UID("1.2.840.10008.1.2.4.112")
HTJ2KLossless = UID("1.2.840.10008.1.2.4.201")
HTJ2KLosslessRPCL = UID("1.2.840.10008.1.2.4.202")
HTJ2K = UID("1.2.840.10008.1.2.4.203")
JPIPHTJ2KReferenced = UID("1.2.840.10008.1.2.4.204")
JPIPHTJ2KReferencedDeflate = UID("1.2.840.10008.1.2.4.205")
RLELossless = UID("1.2.840.10008.1.2.5")
SMPTEST211020UncompressedProgressiveActiveVideo = UID("1.2.840.10008.1.2.7.1")
SMPTEST211020UncompressedInterlacedActiveVideo = UID("1.2.840.10008.1.2.7.2")
SMPTEST211030PCMDigitalAudio = UID("1.2.840.10008.1.2.7.3")
DeflatedImageFrameCompression = UID("1.2.840.10008.1.2.8.1")

#: As pydicom has it: the transfer syntaxes in use when its release was made, and Explicit VR Big Endian.
AllTransferSyntaxes = [
    ImplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    JPEGLSNearLossless,
    JPEG2000Lossless,
    JPEG2000,
    JPEG2000MCLossless,
    JPEG2000MC,
    MPEG2MPML,
    MPEG2MPMLF,
    MPEG2MPHL,
    MPEG2MPHLF,
    MPEG4HP41,
    MPEG4HP41F,
    MPEG4HP41BD,
    MPEG4HP41BDF,
    MPEG4HP422D,
    MPEG4HP422DF,
    MPEG4HP423D,
    MPEG4HP423DF,
    MPEG4HP42STEREO,
    MPEG4HP42STEREOF,
    HEVCMP51,
    HEVCM10P51,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    HTJ2K,
    JPIPHTJ2KReferenced,
    JPIPHTJ2KReferencedDeflate,
    RLELossless,
    SMPTEST211020UncompressedProgressiveActiveVideo,
    SMPTEST211020UncompressedInterlacedActiveVideo,
    SMPTEST211030PCMDigitalAudio,
]
#: ISO/IEC 10918-1.
JPEGTransferSyntaxes = [JPEGBaseline8Bit, JPEGExtended12Bit, JPEGLossless, JPEGLosslessSV1]
#: ISO/IEC 14495-1.
JPEGLSTransferSyntaxes = [JPEGLSLossless, JPEGLSNearLossless]
#: ISO/IEC 15444-1 and 15444-15.
JPEG2000TransferSyntaxes = [
    JPEG2000Lossless,
    JPEG2000,
    JPEG2000MCLossless,
    JPEG2000MC,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    HTJ2K,
]
#: ISO/IEC 18181-1.
JPEGXLTransferSyntaxes = [JPEGXLLossless, JPEGXLJPEGRecompression, JPEGXL]
MPEGTransferSyntaxes = AllTransferSyntaxes[14:30]
RLETransferSyntaxes = [RLELossless]
#: The pixel data is not in items.
UncompressedTransferSyntaxes = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
]
#: Those that :func:`register_transfer_syntax` was called for.
PrivateTransferSyntaxes: list[UID] = []

# What a UID is asked for while reading must not need the dictionary, nor change when users change the lists.
_KNOWN_TRANSFER_SYNTAXES = frozenset(
    [*AllTransferSyntaxes, *JPEGXLTransferSyntaxes, DeflatedImageFrameCompression]
)
_NATIVE = frozenset(UncompressedTransferSyntaxes)
_DEFLATED = frozenset([DeflatedExplicitVRLittleEndian, JPIPHTJ2KReferencedDeflate, "1.2.840.10008.1.2.4.95"])

# Names that releases before pydicom 3 had.
_FORMER_NAMES = {
    "JPEGBaseline": JPEGBaseline8Bit,
    "JPEGBaseLineLossy8bit": JPEGBaseline8Bit,
    "JPEGExtended": JPEGExtended12Bit,
    "JPEGBaseLineLossy12bit": JPEGExtended12Bit,
    "JPEGLosslessP14": JPEGLossless,
    "JPEGLSLossy": JPEGLSNearLossless,
    "JPEG2000Lossy": JPEG2000,
    "JPEG2000MultiComponentLossless": JPEG2000MCLossless,
    "JPEG2000MultiComponent": JPEG2000MC,
    "UncompressedPixelTransferSyntaxes": UncompressedTransferSyntaxes,
    "JPEGLossyCompressedPixelTransferSyntaxes": [JPEGBaseline8Bit, JPEGExtended12Bit],
    "JPEGLSSupportedCompressedPixelTransferSyntaxes": JPEGLSTransferSyntaxes,
    "JPEG2000CompressedPixelTransferSyntaxes": [JPEG2000Lossless, JPEG2000],
    "RLECompressedLosslessSyntaxes": RLETransferSyntaxes,
}

_NUMBERS = r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*))*"
_EXPRESSIONS = {"RE_VALID_UID": f"^{_NUMBERS}$", "RE_VALID_UID_PREFIX": rf"^{_NUMBERS}\.$"}


def _storage_names() -> list[str]:
    from cydicom._dict import _storage

    return [name for name, value in vars(_storage).items() if isinstance(value, UID)]


def _public_names() -> list[str]:
    names = {*globals(), *_storage_names(), *_EXPRESSIONS} - _IMPORTED - {"TYPE_CHECKING"}
    return sorted(name for name in names if not name.startswith("_"))


if not TYPE_CHECKING:
    # Behind the condition, or type checkers would take any name to be in the module.

    def __getattr__(name: str) -> object:
        if name == "UID_dictionary":
            _read_dictionary()
            return UID_dictionary
        if name == "__all__":
            return _public_names()
        if name in _EXPRESSIONS:
            import re

            value = re.compile(_EXPRESSIONS[name])
        elif name in _FORMER_NAMES:
            value = _FORMER_NAMES[name]
        elif "Storage" in name:
            from cydicom._dict import _storage

            value = getattr(_storage, name, None)
        else:
            value = None
        if value is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return [*_public_names(), "UID_dictionary"]


def register_transfer_syntax(
    uid: str | UID, implicit_vr: bool | None = None, little_endian: bool | None = None
) -> UID:
    """Return the UID of a private transfer syntax, which data sets can be read in from now on.

    Parameters
    ----------
    uid : str or UID
        The UID.
    implicit_vr, little_endian : bool, optional
        As for :meth:`UID.set_private_encoding`; needed if that was not called for `uid`.

    Raises
    ------
    ValueError
        If the encoding is given neither here nor by `uid`.
    """
    uid = UID(uid)
    if implicit_vr is not None and little_endian is not None:
        uid.set_private_encoding(implicit_vr, little_endian)
    elif uid.is_private and "_PRIVATE_TS_ENCODING" not in uid.__dict__:
        raise ValueError(f"both implicit_vr and little_endian are needed to register {uid}")
    if uid not in PrivateTransferSyntaxes:
        PrivateTransferSyntaxes.append(uid)
    return uid


_MAX_PREFIX_LENGTH = 54


def generate_uid(prefix: str | None = PYDICOM_ROOT_UID, entropy_srcs: Iterable[str] | None = None) -> UID:
    """Return a new UID of at most 64 characters.

    Parameters
    ----------
    prefix : str or None
        The root, with its dot at the end, of at most 54 characters.  ``None`` makes a UID from a random
        UUID, below ``2.25.`` (PS3.5 B.2).
    entropy_srcs : iterable of str, optional
        What the part after the prefix is computed from, by SHA-512: the same sources give the same UID.  By
        default that part is random.

    Raises
    ------
    ValueError
        If the prefix is too long or not the beginning of a UID.

    Examples
    --------
    >>> generate_uid(entropy_srcs=["lorem", "ipsum"])
    '1.2.826.0.1.3680043.8.498.87507166259346337659265156363895084463'
    """
    if prefix is None:
        import uuid

        return UID(f"2.25.{uuid.uuid4().int}")
    if len(prefix) > _MAX_PREFIX_LENGTH:
        raise ValueError(f"{prefix!r} has {len(prefix)} characters, the limit is {_MAX_PREFIX_LENGTH}")
    if not prefix.endswith(".") or not _is_valid(prefix[:-1]):
        raise ValueError(f"{prefix!r} is not the beginning of a UID that ends with a dot (PS3.5 9.1)")
    length = _MAX_LENGTH - len(prefix)
    if entropy_srcs is None:
        # 48 bytes are more than 10**62 by so much that the remainder is as good as uniform.
        number = str(int.from_bytes(urandom(48), "big") % 10**length)
    else:
        import hashlib

        number = str(int(hashlib.sha512("".join(entropy_srcs).encode()).hexdigest(), 16))
    return UID(prefix + number[:length])
