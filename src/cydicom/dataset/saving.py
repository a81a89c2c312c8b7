"""Saving a data set as a file: in which encoding, with which preamble and file meta information (PS3.10 7).

Everything is encoded before the first byte goes to the target, so what cannot be written leaves the target,
and the data set, as they were.
"""

from __future__ import annotations

import os
import sys
import warnings
import zlib
from contextlib import suppress

from cydicom._native.output import Output
from cydicom._native.verbatim import unchanged_source
from cydicom.atomicfile import replace_file
from cydicom.dataset.core import Dataset
from cydicom.dataset.file import FileMetaDataset, validate_file_meta
from cydicom.dataset.metawriter import GROUP_LENGTH, complete_meta, put_meta
from cydicom.elementwriters import overridden_writers, put_dataset
from cydicom.errors import BytesLengthException
from cydicom.pieces import write_object
from cydicom.tag import BaseTag
from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, BinaryIO

    from cydicom.dataset.exchange import ExchangeMethods
    from cydicom.filebase import WriteableBuffer

    PathType = str | bytes | os.PathLike[Any]

__all__ = ["dcmwrite", "save"]

_PIXEL_DATA = BaseTag(0x7FE00010)
_PREAMBLE_NBYTES = 128


def dcmwrite(
    filename: PathType | BinaryIO | WriteableBuffer,
    dataset: Dataset,
    /,
    __write_like_original: bool | None = None,
    *,
    implicit_vr: bool | None = None,
    little_endian: bool | None = None,
    enforce_file_format: bool = False,
    force_encoding: bool = False,
    overwrite: bool = True,
    **kwargs: Any,
) -> None:
    """Write a data set as a DICOM file.

    A data set that was read and not edited is written as the very bytes of its source, unless the arguments
    ask for another encoding or for a conformant file. Otherwise the encoding is the one of the Transfer
    Syntax UID (0002,0010) in ``dataset.file_meta``, else that of the arguments, of ``dataset.is_implicit_VR``
    and ``dataset.is_little_endian``, or the one that it was read in.

    Parameters
    ----------
    filename : str, PathLike or file object
        Where to write. A path is replaced in one step: it is the old file or the new one, whatever happens. A
        file object has ``write()``; it is written from its position on and left open.
    dataset : Dataset
        The data set, with ``file_meta`` and ``preamble`` if there are such.
    write_like_original : bool, optional
        The older form of ``not enforce_file_format``, by position or by name.
    implicit_vr : bool, optional
        Whether to write implicit VR, where no registered Transfer Syntax UID tells.
    little_endian : bool, optional
        Whether to write little endian; true by default if `implicit_vr` is given.
    enforce_file_format : bool
        Write preamble, prefix and complete file meta information (PS3.10 7.1), or raise. If false, preamble,
        prefix and elements of the file meta information that the data set does not have are left out.
    force_encoding : bool
        Write what `implicit_vr` and `little_endian` say, whatever the Transfer Syntax UID says.
    overwrite : bool
        Whether a path that is there may be replaced.

    Raises
    ------
    ValueError
        If no encoding is known or the arguments contradict the Transfer Syntax UID, if there are elements of
        the groups 0000 or 0002 in the data set, if the preamble has not 128 bytes, if a value cannot be
        written.
    AttributeError
        If a conformant file is asked for and required file meta information is missing, or if an ambiguous VR
        depends on a missing element.
    TypeError
        If an argument or a value has the wrong type.
    FileExistsError
        If the path is there and `overwrite` is false.
    OSError
        If the target cannot be written.
    """
    if __write_like_original is not None or kwargs:
        enforce_file_format = _older_form(__write_like_original, kwargs, enforce_file_format, 3)
    _write(filename, dataset, implicit_vr, little_endian, enforce_file_format, force_encoding, overwrite)


def save(
    dataset: ExchangeMethods,
    filename: PathType | BinaryIO | WriteableBuffer,
    write_like_original: bool | None,
    implicit_vr: bool | None,
    little_endian: bool | None,
    enforce_file_format: bool,
    overwrite: bool,
    kwargs: dict[str, Any],
) -> None:
    """Write a data set as a DICOM file; see :meth:`Dataset.save_as`."""
    force_encoding = bool(kwargs.pop("force_encoding", False))
    if write_like_original is not None or kwargs:
        enforce_file_format = _older_form(write_like_original, kwargs, enforce_file_format, 4)
    if implicit_vr is not None and little_endian is None:
        little_endian = True
    _check_byte_order(dataset, little_endian)
    _write(filename, dataset, implicit_vr, little_endian, enforce_file_format, force_encoding, overwrite)


def _check_byte_order(dataset: ExchangeMethods, little_endian: bool | None) -> None:
    """Raise if a data set that was read would change its byte order."""
    original = dataset.original_encoding[1]
    if original is None:
        return
    syntax = _transfer_syntax(getattr(dataset, "file_meta", None))
    if syntax is not None and syntax.is_transfer_syntax:
        wanted: bool | None = syntax.is_little_endian
    elif little_endian is not None:
        wanted = little_endian
    else:
        wanted = dataset._is_little_endian
    if wanted is not None and wanted != original:
        raise ValueError(
            f"{type(dataset).__name__}.save_as() does not change the byte order of a data set that was read; "
            "dcmwrite() does"
        )


def _write(
    filename: PathType | BinaryIO | WriteableBuffer,
    dataset: ExchangeMethods,
    implicit_vr: bool | None,
    little_endian: bool | None,
    enforce_file_format: bool,
    force_encoding: bool,
    overwrite: bool,
) -> None:
    """Write a data set as a file: the one way, with arguments of this generation."""
    if not isinstance(dataset, Dataset):
        raise TypeError(f"a Dataset is written, not {type(dataset).__name__}")
    file_meta: Dataset | None = getattr(dataset, "file_meta", None)
    preamble = getattr(dataset, "preamble", None)
    as_is = not enforce_file_format and file_meta is not None
    implicit, little = dataset.original_encoding
    by_itself = (
        implicit_vr is None
        and little_endian is None
        and not force_encoding
        # Without a transfer syntax these two count, and users set them.
        and dataset._is_implicit_VR in (None, implicit)
        and dataset._is_little_endian in (None, little)
    )
    out = None
    if as_is and by_itself:
        out = _source_of(dataset, file_meta, preamble, implicit, little)
    if out is None:
        _check(dataset, preamble, enforce_file_format and force_encoding)
        syntax = _transfer_syntax(file_meta)
        implicit, little = _determine_encoding(dataset, syntax, implicit_vr, little_endian, force_encoding)
        if implicit and not little and not force_encoding:
            raise ValueError("implicit VR big endian is no encoding of DICOM")
        if type(implicit) is not bool or type(little) is not bool:
            raise TypeError("implicit_vr and little_endian are True or False")
        if as_is and not by_itself:
            out = _source_of(dataset, file_meta, preamble, implicit, little)
        if out is None:
            out = _encoded(dataset, file_meta, preamble, syntax, implicit, little, enforce_file_format)
    _tell_encoding(filename, implicit, little)
    _deliver(filename, out, overwrite)


def _older_form(
    write_like_original: bool | None, kwargs: dict[str, Any], enforce_file_format: bool, stacklevel: int
) -> bool:
    """Return whether to enforce the file format, by arguments of an older generation."""
    if "write_like_original" in kwargs:
        if write_like_original is not None:
            raise TypeError("write_like_original is given twice, by position and by name")
        write_like_original = kwargs["write_like_original"]
    unknown = [name for name in kwargs if name != "write_like_original"]
    if unknown:
        raise TypeError(f"unknown arguments: {', '.join(unknown)}")
    if write_like_original is None:
        return enforce_file_format
    warnings.warn(
        "write_like_original is the older form of enforce_file_format, which means the opposite",
        DeprecationWarning,
        stacklevel=stacklevel,
    )
    return not write_like_original


def _source_of(
    dataset: Dataset, file_meta: Dataset | None, preamble: Any, implicit: bool | None, little: bool | None
) -> Output | None:
    """Return the bytes that a data set was read from, ``None`` if they are not what is to be written."""
    if file_meta is None or implicit is None or little is None or overridden_writers() is not None:
        return None
    if preamble is not None and type(preamble) is not bytes:
        return None
    return unchanged_source(dataset, file_meta, preamble, implicit, little)


def _check(dataset: Dataset, preamble: Any, contradiction: bool) -> None:
    """Raise if a data set cannot be a file of its own."""
    if dataset._dict.has_group(0):
        raise ValueError(
            "elements of the command set (0000,eeee) are not part of a file (PS3.7 6.3); write_dataset() "
            "writes them"
        )
    if dataset._dict.has_group(2):
        raise ValueError(
            "elements of the file meta information (0002,eeee) belong into Dataset.file_meta (PS3.10 7.1)"
        )
    if preamble and len(preamble) != _PREAMBLE_NBYTES:
        raise ValueError(f"a preamble has 128 bytes, this one {len(preamble)} (PS3.10 7.1)")
    if contradiction:
        raise ValueError("force_encoding contradicts enforce_file_format")


def _transfer_syntax(file_meta: Dataset | None) -> UID | None:
    """Return the Transfer Syntax UID, ``None`` if there is none."""
    if file_meta is None:
        return None
    value = file_meta.get("TransferSyntaxUID")
    if value is None or isinstance(value, UID):
        return value
    if isinstance(value, bytes):
        # Its element has another VR than UI; reading took it for the UID that it is.
        value = value.decode("latin-1").strip("\0 ")
    if isinstance(value, str):
        return UID(value)
    raise ValueError(f"the Transfer Syntax UID (0002,0010) is one UID, not {value!r}")


def _determine_encoding(
    ds: Dataset,
    tsyntax: UID | None,
    implicit_vr: bool | None,
    little_endian: bool | None,
    force_encoding: bool,
) -> tuple[bool, bool]:
    """Return whether to write implicit VR, and little endian.

    Parameters
    ----------
    ds : Dataset
        Its own settings, and the encoding it was read in, count where nothing else tells.
    tsyntax : UID or None
        The transfer syntax.
    implicit_vr, little_endian : bool or None
        The arguments of :func:`dcmwrite`.
    force_encoding : bool
        Take the arguments, whatever the transfer syntax is.

    Raises
    ------
    ValueError
        If no encoding is known, the arguments contradict the transfer syntax, or it is none.
    """
    if force_encoding:
        if implicit_vr is None or little_endian is None:
            raise ValueError("force_encoding needs implicit_vr and little_endian")
        return implicit_vr, little_endian
    if tsyntax is not None:
        if tsyntax.is_transfer_syntax:
            implicit, little = tsyntax.is_implicit_VR, tsyntax.is_little_endian
            if implicit_vr is not None and implicit_vr != implicit:
                raise ValueError(f"implicit_vr={implicit_vr!r} contradicts {tsyntax.name}")
            if little_endian is not None and little_endian != little:
                raise ValueError(f"little_endian={little_endian!r} contradicts {tsyntax.name}")
            return implicit, little
        if not tsyntax.is_private:
            raise ValueError(f"{str.__str__(tsyntax)!r} is not the UID of a transfer syntax")
    if implicit_vr is not None and little_endian is None:
        little_endian = True
    for encoding in (
        (implicit_vr, little_endian),
        (ds._is_implicit_VR, ds._is_little_endian),
        ds.original_encoding,
    ):
        if encoding[0] is not None and encoding[1] is not None:
            return encoding[0], encoding[1]
    if tsyntax is not None:
        raise ValueError(
            f"the private transfer syntax {str.__str__(tsyntax)!r} tells no encoding: give implicit_vr and "
            "little_endian"
        )
    raise ValueError(
        "no encoding is known: set file_meta.TransferSyntaxUID, or give implicit_vr and little_endian"
    )


def _encoded(
    dataset: Dataset,
    file_meta: Dataset | None,
    preamble: Any,
    syntax: UID | None,
    implicit: bool,
    little: bool,
    enforce_file_format: bool,
) -> Output:
    """Return the bytes of a file."""
    out = Output()
    if enforce_file_format:
        file_meta = complete_meta(file_meta, dataset, implicit, little)
        preamble = preamble or bytes(_PREAMBLE_NBYTES)
    elif file_meta is not None and not isinstance(file_meta, FileMetaDataset):
        validate_file_meta(file_meta, enforce_standard=False)
    if preamble:
        if isinstance(preamble, str):
            raise TypeError("a preamble is bytes, not str")
        out.write(preamble)
        out.write(b"DICM")
    if file_meta is not None and len(file_meta):
        put_meta(out, file_meta, enforce_file_format or GROUP_LENGTH in file_meta)
    if syntax is None or not syntax.is_transfer_syntax:
        put_dataset(out, dataset, implicit, little)
        return out
    body = Output() if syntax.is_deflated else out
    if syntax.is_private or _PIXEL_DATA not in dataset._dict:
        put_dataset(body, dataset, implicit, little)
    else:
        with _PixelDataForm(dataset, syntax.is_encapsulated):
            put_dataset(body, dataset, implicit, little)
    if body is not out:
        _deflate(out, body)
    return out


def _deflate(out: Output, body: Output) -> None:
    """Add the deflated bytes of a data set, padded to even length (PS3.5 A.5)."""
    compressor = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    before = out.nbytes
    for piece in body.pieces():
        for chunk in piece.chunks() if hasattr(piece, "chunks") else (piece,):
            out.write(compressor.compress(chunk))
    out.write(compressor.flush())
    if (out.nbytes - before) & 1:
        out.write(b"\0")


class _PixelDataForm:
    """A context in which Pixel Data has undefined length if the transfer syntax wants that (PS3.5 A.4).

    It stays so, but for errors: who writes encapsulated pixel data finds it encapsulated afterwards.
    """

    def __init__(self, dataset: Dataset, encapsulated: bool) -> None:
        self._encapsulated = encapsulated
        self._element: Any = None
        if dataset._dict.has_undefined_length(_PIXEL_DATA) != encapsulated:
            # Numbers that are none, say: no pixels, and written as the bytes that they are.
            with suppress(BytesLengthException):
                self._element = dataset[_PIXEL_DATA]

    def __enter__(self) -> None:
        if self._element is not None:
            self._element.is_undefined_length = self._encapsulated

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        if self._element is not None and kind is not None:
            self._element.is_undefined_length = not self._encapsulated


def _tell_encoding(target: Any, implicit: bool | None, little: bool | None) -> None:
    """Set the encoding of a target that knows one."""
    filebase = sys.modules.get("cydicom.filebase")
    if filebase is not None and isinstance(target, filebase.DicomIO):
        target.is_implicit_VR, target.is_little_endian = implicit, little


def _deliver(target: Any, out: Output, overwrite: bool) -> None:
    """Write the bytes to a path or a file object."""
    if isinstance(target, (str, os.PathLike)):
        path = os.fspath(target)
        if isinstance(path, str):
            replace_file(path, out.pieces(), overwrite)
            return
    elif hasattr(target, "write"):
        write_object(target, out.pieces())
        return
    raise TypeError(f"dcmwrite() writes to a path or a file object, not to {type(target).__name__}")
