"""Headers of JPEG, JPEG-LS and JPEG 2000 codestreams: size, precision, components; within their bounds."""

from __future__ import annotations

from struct import Struct

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# ISO/IEC 10918-1 B.1.1.3, ISO/IEC 14495-1 C.1.1: the second byte of the markers.
_START_OF_IMAGE, _END_OF_IMAGE, _START_OF_SCAN, _LOSSLESS_LS = 0xD8, 0xD9, 0xDA, 0xF7
_START_OF_FRAME = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {_LOSSLESS_LS}
_WITHOUT_LENGTH = frozenset((0x01, *range(0xD0, 0xD8)))
_APPLICATION = range(0xE0, 0xF0)

# ISO/IEC 15444-1 A.5.1: image and tile size, and what follows the marker.
_CODESTREAM = b"\xff\x4f\xff\x51"
_SIZE = Struct(">HH8IH3B")
_CODING, _CODING_OF_COMPONENT, _START_OF_TILE = 0x52, 0x53, 0x90
_MOST_SEGMENTS = 1024
_JP2_SIGNATURE = b"\x00\x00\x00\x0cjP  \r\n\x87\n"
_BOX = Struct(">I4s")
_LONG_BOX = Struct(">Q")
_MOST_BOXES = 64

_JXL_CODESTREAM = b"\xff\x0a"
_JXL_CONTAINER = b"\x00\x00\x00\x0cJXL \r\n\x87\n"


class JPEGHeader:
    """What a JPEG or JPEG-LS codestream says of itself before its first scan's data.

    Attributes
    ----------
    marker : int
        The second byte of the start of frame marker: ``0xC0`` for baseline, ``0xC3`` for lossless,
        ``0xF7`` for JPEG-LS.
    precision, height, width : int
        Bits of a sample, rows and columns; 0 rows means that they are told after the first scan.
    component_ids : list of int
        The identifiers of the components.
    samplings : list of int
        Their sampling factors: the horizontal one times 16 and the vertical one.
    app : dict
        The content of the application segments, by marker.
    lossy_error, interleave_mode : int or None
        Of JPEG-LS: how far a sample may be off, and how components are ordered.
    nbytes : int
        How many bytes of the codestream say all this: another one that begins with them has the same header.
    """

    __slots__ = (
        "app",
        "component_ids",
        "height",
        "interleave_mode",
        "lossy_error",
        "marker",
        "nbytes",
        "precision",
        "samplings",
        "width",
    )

    def __init__(self) -> None:
        self.marker = self.nbytes = 0
        self.precision = self.height = self.width = 0
        self.component_ids: list[int] = []
        self.samplings: list[int] = []
        self.app: dict[bytes, bytes] = {}
        self.lossy_error: int | None = None
        self.interleave_mode: int | None = None

    @property
    def components(self) -> int:
        """How many components there are."""
        return len(self.component_ids)

    @property
    def adobe_transform(self) -> int | None:
        """The colour transform that an Adobe segment tells: 0 none, 1 YCbCr, 2 YCCK; ``None`` without one."""
        adobe = self.app.get(b"\xff\xee", b"")
        if adobe.startswith(b"Adobe") and len(adobe) >= 12:
            return adobe[11]
        return None

    def parameters(self) -> dict[str, Any]:
        """Return what :func:`_get_jpg_parameters` does."""
        found: dict[str, Any] = {"app": self.app} if self.app else {}
        found["precision"] = self.precision
        found["height"] = self.height
        found["width"] = self.width
        found["components"] = self.components
        found["component_ids"] = self.component_ids
        if self.lossy_error is not None:
            found["lossy_error"] = self.lossy_error
            found["interleave_mode"] = self.interleave_mode
        return found


def parse_jpeg(src: bytes | bytearray | memoryview) -> JPEGHeader | None:
    """Return the header of a JPEG or JPEG-LS codestream, ``None`` if it has none that can be understood.

    Parameters
    ----------
    src : bytes-like
        The codestream, from its first byte.
    """
    data = bytes(src)
    if not data.startswith(b"\xff\xd8"):
        return None
    header = JPEGHeader()
    offset, end = 2, len(data)
    while end - offset >= 4:
        if data[offset] != 0xFF:
            return None
        marker = data[offset + 1]
        if marker == 0xFF:
            # Any number of fill bytes may stand before a marker.
            offset += 1
            continue
        if marker in _WITHOUT_LENGTH:
            offset += 2
            continue
        if marker in (_START_OF_IMAGE, _END_OF_IMAGE, 0x00):
            return None
        nbytes = int.from_bytes(data[offset + 2 : offset + 4], "big")
        if nbytes < 2 or nbytes > end - offset - 2:
            return None
        segment = data[offset + 4 : offset + 2 + nbytes]
        if marker in _APPLICATION:
            header.app[data[offset : offset + 2]] = segment
        elif marker in _START_OF_FRAME:
            if not _read_start_of_frame(header, marker, segment):
                return None
            if marker != _LOSSLESS_LS:
                header.nbytes = offset + 2 + nbytes
                return header
        elif marker == _START_OF_SCAN:
            header.nbytes = offset + 2 + nbytes
            return header if _read_start_of_scan(header, segment) else None
        offset += 2 + nbytes
    return None


def _read_start_of_frame(header: JPEGHeader, marker: int, segment: bytes) -> bool:
    """Take size and components; return whether the segment holds them."""
    if len(segment) < 6 or len(segment) < 6 + 3 * segment[5]:
        return False
    header.marker = marker
    header.precision = segment[0]
    header.height = int.from_bytes(segment[1:3], "big")
    header.width = int.from_bytes(segment[3:5], "big")
    header.component_ids = list(segment[6 : 6 + 3 * segment[5] : 3])
    header.samplings = list(segment[7 : 6 + 3 * segment[5] : 3])
    return True


def _read_start_of_scan(header: JPEGHeader, segment: bytes) -> bool:
    """Take the parameters of a JPEG-LS scan; return whether the segment holds them."""
    if header.marker != _LOSSLESS_LS or not segment or len(segment) < 3 + 2 * segment[0]:
        return False
    header.lossy_error = segment[1 + 2 * segment[0]]
    header.interleave_mode = segment[2 + 2 * segment[0]]
    return True


def _get_jpg_parameters(src: bytes) -> dict[str, Any]:
    """Return what a JPEG or JPEG-LS codestream says of itself, an empty ``dict`` if it cannot be understood.

    Parameters
    ----------
    src : bytes
        The codestream (ISO/IEC 10918-1 or 14495-1).

    Returns
    -------
    dict
        ``precision``, ``height``, ``width``, ``components``, ``component_ids``; ``app`` where there are
        application segments: their content by marker; ``interleave_mode`` and ``lossy_error`` for JPEG-LS.
    """
    if not isinstance(src, (bytes, bytearray, memoryview)):
        return {}
    header = parse_jpeg(src)
    return {} if header is None else header.parameters()


class JPEG2000Header:
    """What the main header of a JPEG 2000 or HTJ2K codestream says.

    Attributes
    ----------
    in_jp2 : bool
        Whether the codestream is in a JP2 file, which PS3.5 8.2.4 does not allow.
    height, width, components : int
        Rows, columns, components.
    precision : int
        Bits of a sample of the first component.
    is_signed : bool
        Whether these are two's complement.
    component_transform : bool or None
        Whether the first three components are transformed together; ``None`` if that was not found.
    reversible : bool
        Whether all components are known to go through the wavelet transform that loses nothing.
    """

    __slots__ = (
        "component_transform",
        "components",
        "height",
        "in_jp2",
        "is_signed",
        "precision",
        "reversible",
        "width",
    )

    def __init__(
        self, in_jp2: bool, height: int, width: int, components: int, precision: int, is_signed: bool
    ) -> None:
        self.in_jp2 = in_jp2
        self.height = height
        self.width = width
        self.components = components
        self.precision = precision
        self.is_signed = is_signed
        self.component_transform: bool | None = None
        self.reversible = False


def parse_j2k(src: bytes | bytearray | memoryview) -> JPEG2000Header | None:
    """Return the header of a JPEG 2000 codestream, ``None`` if it has none that can be understood.

    Parameters
    ----------
    src : bytes-like
        The codestream, or a JP2 file with it.
    """
    view = memoryview(src)
    offset = 0
    in_jp2 = bytes(view[:12]) == _JP2_SIGNATURE
    if in_jp2:
        offset = _offset_in_jp2(view)
    if offset < 0 or bytes(view[offset : offset + 4]) != _CODESTREAM:
        return None
    if len(view) - offset - 4 < _SIZE.size:
        return None
    fields = _SIZE.unpack_from(view, offset + 4)
    nbytes, width, height, left, top = fields[0], fields[2], fields[3], fields[4], fields[5]
    count, first = fields[10], fields[11]
    header = JPEG2000Header(
        in_jp2, max(0, height - top), max(0, width - left), count, (first & 0x7F) + 1, bool(first & 0x80)
    )
    _read_coding_style(header, view, offset + 4 + nbytes)
    return header


def _offset_in_jp2(view: memoryview) -> int:
    """Return where the codestream begins in a JP2 file, -1 if no box holds one."""
    offset = 0
    for _ in range(_MOST_BOXES):
        left = len(view) - offset
        if left < _BOX.size:
            return -1
        nbytes, kind = _BOX.unpack_from(view, offset)
        header = _BOX.size
        if nbytes == 1:
            if left < header + _LONG_BOX.size:
                return -1
            (nbytes,) = _LONG_BOX.unpack_from(view, offset + header)
            header += _LONG_BOX.size
        if kind == b"jp2c":
            return offset + header
        if nbytes < header or nbytes > left:
            return -1
        offset += nbytes
    return -1


def _read_coding_style(header: JPEG2000Header, view: memoryview, offset: int) -> None:
    """Take the transforms from the coding style segments behind an offset."""
    for _ in range(_MOST_SEGMENTS):
        if len(view) - offset < 4 or view[offset] != 0xFF or view[offset + 1] == _START_OF_TILE:
            return
        if view[offset + 1] == _CODING_OF_COMPONENT:
            header.reversible = False
            return
        if view[offset + 1] == _CODING and len(view) - offset >= 14:
            # Length, style, progression order, layers (2 bytes), component transform, levels, size of blocks
            # (2 bytes), their style, wavelet transform.
            header.component_transform = view[offset + 8] != 0
            header.reversible = view[offset + 13] == 1
        nbytes = int.from_bytes(view[offset + 2 : offset + 4], "big")
        if nbytes < 2:
            return
        offset += 2 + nbytes


def get_j2k_parameters(codestream: bytes) -> dict[str, Any]:
    """Return what a JPEG 2000 codestream says of itself, an empty ``dict`` if it cannot be understood.

    Parameters
    ----------
    codestream : bytes
        The codestream (ISO/IEC 15444-1).

    Returns
    -------
    dict
        ``jp2``: whether it is in a JP2 file; ``precision`` and ``is_signed`` of the first component.
    """
    header = parse_j2k(codestream)
    if header is None:
        return {}
    return {"jp2": header.in_jp2, "precision": header.precision, "is_signed": header.is_signed}


def is_jxl(src: bytes | bytearray | memoryview) -> bool:
    """Return whether bytes begin as JPEG XL does, as a codestream or in a container (ISO/IEC 18181)."""
    start = bytes(memoryview(src)[:12])
    return start.startswith(_JXL_CODESTREAM) or start == _JXL_CONTAINER
