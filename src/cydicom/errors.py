"""The exceptions and warnings of the package; pydicom's classes, and subclasses that say more.

Everything raised for the contents of a file is an :class:`InvalidDicomError`; a :class:`ParseError`
also carries where it happened.  This module imports nothing.
"""

from __future__ import annotations

__all__ = [
    "AmbiguousVRError",
    "BytesLengthException",
    "DicomReadWarning",
    "EncapsulationError",
    "FrameIndexError",
    "ImageNumberError",
    "ImagePixelError",
    "InvalidDicomError",
    "JsonModelError",
    "JsonTypeError",
    "LimitError",
    "MissingImageElement",
    "MissingVRError",
    "NumberEncodingError",
    "OffsetTableError",
    "ParseError",
    "RLEError",
    "SourceChangedError",
    "TruncatedElement",
    "UndecodableFrame",
    "UnencodableFrame",
    "UnresolvedVRError",
    "ValueEncodingError",
    "ValueTypeError",
]


class InvalidDicomError(Exception):
    """Raised when a source does not hold a DICOM data set that can be read.

    Usually the prefix ``DICM`` is missing at offset 128 (PS3.10 7.1); ``dcmread(..., force=True)`` reads
    such a source all the same.
    """

    def __init__(self, *args: object) -> None:
        super().__init__(*(args or ("The source is not a DICOM file",)))


class ParseError(InvalidDicomError):
    """Raised when the bytes at one place cannot be understood.

    Attributes
    ----------
    offset : int
        Position in the source, in bytes from its start.
    tag : int or None
        The element concerned, ``None`` if it is not known.
    """

    def __init__(self, message: str, offset: int = 0, tag: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset
        self.tag = tag

    def __reduce__(self) -> tuple[type[ParseError], tuple[object, ...]]:
        """Rebuild from all three arguments: an exception pickles its message alone."""
        return type(self), (self.args[0], self.offset, self.tag)


class TruncatedElement(ParseError, EOFError):
    """Raised when the source ends inside an element that has to be whole."""


class LimitError(ParseError, ValueError):
    """Raised when an input exceeds a limit of the policy (:class:`cydicom.limits.Limits`).

    Attributes
    ----------
    limit : str
        The name of the limit, an attribute of ``Limits``.
    path : tuple of int
        Tags of the sequences that enclose the element, the outermost first; at most eight of them.
    """

    def __init__(
        self,
        message: str,
        offset: int = 0,
        tag: int | None = None,
        limit: str = "",
        path: tuple[int, ...] = (),
    ) -> None:
        super().__init__(message, offset, tag)
        self.limit = limit
        self.path = path

    @classmethod
    def exceeded(
        cls, limit: str, bound: int, what: str, offset: int = 0, tag: int | None = None
    ) -> LimitError:
        """Return the error for `what` the input asks for; its message tells how to raise the limit."""
        place = f"offset {offset}" if tag is None else f"{_written(tag)} at offset {offset}"
        return cls(
            f"{place}: {what}, the limit {limit!r} is {bound}; to read it all the same, raise that with "
            f"config.limited({limit}=...) or config.limits",
            offset,
            tag,
            limit,
        )

    def __str__(self) -> str:
        tags = [_written(tag) for tag in self.path]
        if len(tags) == _LONGEST_PATH:
            tags.append("...")
        return " > ".join([*tags, super().__str__()])

    def __reduce__(self) -> tuple[type[LimitError], tuple[object, ...]]:
        """Rebuild from all arguments."""
        return type(self), (self.args[0], self.offset, self.tag, self.limit, self.path)


_LONGEST_PATH = 8


def _written(tag: int) -> str:
    return f"({tag >> 16:04X},{tag & 0xFFFF:04X})"


class RLEError(ValueError):
    """Raised when an RLE frame is not what PS3.5 G says, or not of the size that it should have."""


class EncapsulationError(ParseError, ValueError):
    """Raised when the items of encapsulated pixel data cannot be understood, or its frames not be told apart.

    The offset counts from the start of the value, which is the Basic Offset Table's item (PS3.5 A.4).
    """


class OffsetTableError(EncapsulationError):
    """Raised when an offset table does not say where frames start: its offsets are not those of items."""


class ImagePixelError(InvalidDicomError, ValueError):
    """Raised when what a data set says of its pixels cannot be, or does not fit them (PS3.3 C.7.6.3)."""


class MissingImageElement(ImagePixelError, AttributeError):
    """Raised when an element is missing, or empty, without which pixel data cannot be understood.

    It is an ``AttributeError`` as well: a missing attribute of the data set has been one.
    """


class ImageNumberError(ImagePixelError, TypeError):
    """Raised when an element does not hold the one number that pixels are processed by.

    It is a ``TypeError`` as well: that is what an empty element has led to.
    """


class UndecodableFrame(InvalidDicomError, RuntimeError, ValueError):
    """Raised when no plugin can decode a frame; the message has what each of them says.

    It is a ``RuntimeError`` as well: that is what failing plugins have led to.
    """


class UnencodableFrame(RuntimeError, ValueError):
    """Raised when no plugin can encode a frame; the message has what each of them says."""


class FrameIndexError(IndexError, ValueError):
    """Raised when there is no frame of an index."""


class SourceChangedError(OSError):
    """Raised when the file that deferred values come from is not the file that was read."""


class AmbiguousVRError(ValueError):
    """Raised when the element is missing that an ambiguous VR depends on (PS3.6 6)."""


class UnresolvedVRError(AmbiguousVRError, AttributeError):
    """Raised when an ambiguous VR cannot be written, for want of the element that it depends on.

    It is an ``AttributeError`` as well: writers have raised that for a missing attribute of the data set.
    """


class BytesLengthException(ValueError):
    """Raised when a value's length is not a multiple of its VR's size (PS3.5 6.2)."""


class ValueEncodingError(ValueError):
    """Raised when a value cannot be written with its VR (PS3.5 6.2)."""


class ValueTypeError(ValueEncodingError, TypeError):
    """Raised when a value is of a type that its VR never holds."""


class NumberEncodingError(ValueEncodingError, OSError):
    """Raised by :func:`cydicom.filewriter.write_numbers`, which has raised ``OSError`` for such values."""


class JsonModelError(ValueError):
    """Raised when a JSON object is not a data set, or an element, of the DICOM JSON model (PS3.18 F)."""


class JsonTypeError(JsonModelError, TypeError):
    """Raised when something in the DICOM JSON model is of another JSON type than it has to be."""


class MissingVRError(JsonModelError, KeyError):
    """Raised when an element of the DICOM JSON model does not say its VR."""

    # KeyError shows the repr of its argument.
    __str__ = ValueError.__str__


class DicomReadWarning(UserWarning):
    """Issued once for a read in which something was repaired or skipped; see ``Dataset.read_report``."""
