"""The elements of a file as plain tuples, one after another, without data sets."""

from __future__ import annotations

import zlib
from io import SEEK_CUR, BytesIO
from struct import Struct

from cydicom import policy
from cydicom.datadict import dictionary_VR
from cydicom.errors import LimitError, ParseError, TruncatedElement
from cydicom.fileutil import BYTES_AT_ONCE, read_up_to
from cydicom.misc import size_in_bytes
from cydicom.tag import ItemTag, TupleTag
from cydicom.uid import UID
from cydicom.vr import EXPLICIT_VR_LENGTH_32

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from os import PathLike
    from types import TracebackType
    from typing import BinaryIO, TypeAlias

    from cydicom.filebase import ReadableBuffer

    _ElementType: TypeAlias = tuple[tuple[int, int], bytes | None, int, bytes | None, int]

__all__ = ["data_element_generator", "dicomfile"]

extra_length_VRs_b = tuple(vr.encode("ascii") for vr in EXPLICIT_VR_LENGTH_32)  # noqa: N816  (pydicom's name)
ExplicitVRLittleEndian = b"1.2.840.10008.1.2.1"
ImplicitVRLittleEndian = b"1.2.840.10008.1.2"
DeflatedExplicitVRLittleEndian = b"1.2.840.10008.1.2.1.99"
ExplicitVRBigEndian = b"1.2.840.10008.1.2.2"

_UNDEFINED_LENGTH = 0xFFFFFFFF
_DELIMITER_GROUP = 0xFFFE


class dicomfile:  # noqa: N801  (pydicom's name)
    """A file as an iterable of its elements, those of the file meta information first.

    It is a context manager that closes the file.

    Parameters
    ----------
    filename : str, bytes or os.PathLike
        The file.

    Attributes
    ----------
    preamble : bytes or None
        The first 128 bytes; ``None`` for a file without the prefix ``DICM``, which is then taken to begin
        with the file meta information.
    fobj : BinaryIO
        The open file.
    """

    def __init__(self, filename: str | bytes | PathLike[str] | PathLike[bytes]) -> None:
        self.fobj: BinaryIO = open(filename, "rb")  # noqa: PTH123, SIM115  (bytes are a path; closed by __exit__)
        preamble: bytes | None = self.fobj.read(128)
        if self.fobj.read(4) != b"DICM":
            preamble = None
            self.fobj.seek(0)
        self.preamble = preamble

    def __iter__(self) -> Iterator[_ElementType]:
        r"""Return an iterator of elements as :func:`data_element_generator` gives them.

        In a deflated data set the offsets are those in the inflated bytes.

        Raises
        ------
        NotImplementedError
            If the file meta information names no transfer syntax.
        ValueError
            If it names one that is not known.
        ParseError
            If a deflated data set cannot be inflated.
        LimitError
            If it inflates to more than the policy allows.
        """
        self.fobj.seek(0 if self.preamble is None else 132)
        transfer_syntax = None
        for element in data_element_generator(self.fobj, False, True, lambda group, _: group != 2):
            if element[0] == (0x0002, 0x0010):
                transfer_syntax = element[3]
            yield element
        if transfer_syntax is None:
            raise NotImplementedError("the file meta information names no transfer syntax")
        uid = UID(transfer_syntax.rstrip(b"\0 ").decode("latin-1"), policy.IGNORE)
        is_implicit_VR, is_little_endian = uid.is_implicit_VR, uid.is_little_endian
        source = BytesIO(_inflate(self.fobj)) if uid.is_deflated else self.fobj
        yield from data_element_generator(source, is_implicit_VR, is_little_endian)

    def __enter__(self) -> dicomfile:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> bool | None:
        self.fobj.close()
        return None


def _inflate(file: BinaryIO) -> bytes:
    """Return the data set that the rest of the file is when inflated (PS3.5 A.5)."""
    offset = file.tell()
    deflated = file.read()
    limits = policy.current().limits
    limit = max(limits.inflated_bytes, limits.inflated_ratio * len(deflated))
    inflater = zlib.decompressobj(wbits=-zlib.MAX_WBITS)
    try:
        inflated = inflater.decompress(deflated, limit)
    except zlib.error as error:
        raise ParseError(f"deflated data set at offset {offset}: {error}", offset) from error
    if inflater.unconsumed_tail:
        raise LimitError(
            f"deflated data set at offset {offset}: inflates to over {limit} bytes; config.limited("
            "inflated_bytes=...) raises the limit",
            offset,
            limit="inflated_bytes",
        )
    return inflated


def data_element_generator(
    fp: BinaryIO | ReadableBuffer,
    is_implicit_VR: bool,
    is_little_endian: bool,
    stop_when: Callable[[int, int], bool] | None = None,
    defer_size: str | int | float | None = None,
) -> Iterator[_ElementType]:
    """Return an iterator of the elements of a data set, each ``(tag, VR, length, value, value_tell)``.

    Parameters
    ----------
    fp : file object
        Positioned at the first element.
    is_implicit_VR, is_little_endian : bool
        The transfer syntax.
    stop_when : callable, optional
        Called with group and element number; where it returns true the iterator ends, before the element.
    defer_size : int, float, str or None
        A value of more bytes than this is left unread, as :func:`~cydicom.dcmread` takes it.

    Yields
    ------
    tuple
        The tag as (group, element number); the VR as bytes, ``None`` where the file gives none; the length in
        the file; the value as bytes; and its offset.  A value left unread is ``None``, and so is one of
        undefined length: the items of such a sequence, and its delimiter, come next as elements of their own.
        With explicit VR so do the elements in an item; with implicit VR they do in an item of undefined
        length, while one of defined length has its bytes for a value.

    Raises
    ------
    NotImplementedError
        At a value of undefined length that is not a sequence.
    TruncatedElement
        If the file ends inside the header of an element.
    """
    order = "<" if is_little_endian else ">"
    unpack_explicit = Struct(f"{order}HH2sH").unpack
    unpack_implicit = Struct(f"{order}HHL").unpack
    unpack_long = Struct(f"{order}L").unpack
    unpack_tag = Struct(f"{order}HH").unpack
    defer_size = size_in_bytes(defer_size)
    long_VRs = frozenset(extra_length_VRs_b)
    read, tell, seek = fp.read, fp.tell, fp.seek

    while len(header := read(8)) == 8:
        header_nbytes = 8
        VR: bytes | None = None
        if is_implicit_VR:
            group, element, length = unpack_implicit(header)
        else:
            group, element, VR, length = unpack_explicit(header)
            if group == _DELIMITER_GROUP:
                # Items and delimiters have no VR in any transfer syntax (PS3.5 7.5).
                VR = None
                length = unpack_long(header[4:])[0]
            elif VR in long_VRs:
                header_nbytes = 12
                extended = read(4)
                if len(extended) < 4:
                    offset = tell() - 8 - len(extended)
                    tag = TupleTag((group, element))
                    message = f"{tag} at offset {offset}: the file ends in its length"
                    raise TruncatedElement(message, offset, tag)
                length = unpack_long(extended)[0]
        value_tell = tell()

        if stop_when is not None and stop_when(group, element):
            seek(value_tell - header_nbytes)
            return

        value: bytes | None
        if group == _DELIMITER_GROUP and (not is_implicit_VR or length == _UNDEFINED_LENGTH):
            value = None if length else b""
        elif length != _UNDEFINED_LENGTH:
            if defer_size is not None and length > defer_size:
                value = None
                seek(length, SEEK_CUR)
            elif length <= BYTES_AT_ONCE:
                value = read(length)
            else:
                value = read_up_to(fp, length)
        else:
            if VR is None:
                if _is_sequence(group, element, unpack_tag, fp):
                    VR = b"SQ"
                seek(value_tell)
            if VR != b"SQ":
                tag = TupleTag((group, element))
                raise NotImplementedError(f"{tag} at offset {value_tell}: undefined length, no sequence")
            value = None
        yield (group, element), VR, length, value, value_tell


def _is_sequence(
    group: int,
    element: int,
    unpack_tag: Callable[[bytes], tuple[int, ...]],
    fp: BinaryIO | ReadableBuffer,
) -> bool:
    """Return whether an element without VR is a sequence: by the dictionary, else by what it begins with."""
    try:
        return dictionary_VR((group, element)) == "SQ"
    except KeyError:
        first = fp.read(4)
        return len(first) == 4 and unpack_tag(first) == (ItemTag >> 16, ItemTag & 0xFFFF)
