"""One file into another transfer syntax: encoded, decoded again, compared, and only then put in place."""

from __future__ import annotations

import os
from contextvars import ContextVar
from io import BytesIO
from typing import TYPE_CHECKING, NamedTuple

from cydicom.atomicfile import replace_file
from cydicom.cli.comparison import Different, compare_frames
from cydicom.cli.opening import READ_FAILURES, Unreadable, check_regular_file, explain, quoted
from cydicom.cli.terminal import printable_line
from cydicom.dataset import FileMetaDataset
from cydicom.filereader import dcmread
from cydicom.filewriter import dcmwrite
from cydicom.uid import UID, ExplicitVRBigEndian, ExplicitVRLittleEndian, ImplicitVRLittleEndian, generate_uid

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

    from cydicom.cli.tree import Job
    from cydicom.dataset import Dataset, FileDataset

__all__ = ["Aim", "Outcome", "convert", "frames_of"]

#: What encoding and decoding may raise, beside what reading does: plugins that are missing or fail, elements
#: that are missing or have values of a wrong kind.
FAILURES = (*READ_FAILURES, RuntimeError, AttributeError, TypeError)
_DICOMDIR = "1.2.840.10008.1.3.10"
_RLE = "1.2.840.10008.1.2.5"
_CHUNK = 1 << 20

#: The warnings about the file that is being converted, wherever its frames are worked on.
warned: ContextVar[list[str] | None] = ContextVar("warned", default=None)


class Aim(NamedTuple):
    """What files are to become.

    Attributes
    ----------
    syntax : UID
        The transfer syntax.
    same : frozenset of str
        Transfer syntaxes that need no change.
    options : dict
        For the encoder.
    transformed : str
        The photometric interpretation of RGB that the encoder transforms, empty if it does not.
    method : str
        The defined term of the lossy method (PS3.3 C.7.6.1.1.5.1), empty if nothing is to be lost.
    largest_error : int, optional
        By how much a sample may differ if that was agreed.
    """

    syntax: UID
    same: frozenset[str]
    options: dict[str, Any]
    transformed: str = ""
    method: str = ""
    largest_error: int | None = 0


class Outcome(NamedTuple):
    """What became of one file.

    Attributes
    ----------
    failure : str
        Why there is no output; empty if there is.
    kept : str
        Why the file was copied as it is; empty if it was transcoded.
    read, written : int
        Sizes of the files in bytes.
    pixels : int
        Size of the decoded pixel data in bytes.
    difference : float
        The largest difference of a sample.
    warnings : list of str
        What was warned of on the way.
    """

    path: str
    failure: str = ""
    kept: str = ""
    read: int = 0
    written: int = 0
    pixels: int = 0
    difference: float = 0
    warnings: list[str] = []  # noqa: RUF012  (a default of a named tuple, never changed)


class _Copied:
    """The bytes of a file, read when they are written."""

    def __init__(self, path: str, nbytes: int) -> None:
        self._path = path
        self.nbytes = nbytes

    def chunks(self) -> Iterator[bytes]:
        """Yield the bytes."""
        with open(self._path, "rb") as file:
            while chunk := file.read(_CHUNK):
                yield chunk


def frames_of(path: str) -> int:
    """Return how many frames a file says that it has; 1 if it says nothing, or nothing that can be read."""
    # It is read once more to be converted, which tells what is wrong.
    token = warned.set([])
    try:
        check_regular_file(path)
        ds = dcmread(path, force=True, stop_before_pixels=True, specific_tags=["NumberOfFrames"])
        return int(ds.get("NumberOfFrames") or 1)
    except (Unreadable, *FAILURES):
        return 1
    finally:
        warned.reset(token)


def convert(
    job: Job,
    aim: Aim,
    overwrite: bool = False,
    force: bool = False,
    workers: int = 1,
    stopped: Callable[[], bool] = lambda: False,
    report: Callable[[str], None] = lambda what: None,
) -> Outcome:
    """Return what became of a file: its target is in place, verified, or as it was before.

    Parameters
    ----------
    job : Job
        The file, and where its successor goes.
    aim : Aim
        What it is to become.
    overwrite : bool
        Whether what is there may be replaced.
    force : bool
        Whether to read a file without its ``DICM`` prefix.
    workers : int
        Threads that work on its frames.
    stopped : callable
        Asked before anything is written; if true, nothing is.
    report : callable
        Told what is being done.
    """
    caught: list[str] = []
    token = warned.set(caught)
    try:
        outcome = _convert(job, aim, overwrite, force, workers, stopped, report)
    except Unreadable as failure:
        outcome = Outcome(job.source, failure=str(failure))
    except FileExistsError:
        outcome = Outcome(job.source, failure=f"{quoted(job.target)}: exists; --overwrite replaces it")
    except FAILURES as failure:
        outcome = Outcome(job.source, failure=explain(job.source, failure) + _place(failure))
    finally:
        warned.reset(token)
    return outcome._replace(warnings=list(dict.fromkeys(caught)))


def _place(failure: BaseException) -> str:
    """Return in which frame it happened, if that is known."""
    notes = [note for note in getattr(failure, "__notes__", ()) if note.startswith("in frame ")]
    return f" ({notes[0]})" if notes else ""


def _convert(
    job: Job,
    aim: Aim,
    overwrite: bool,
    force: bool,
    workers: int,
    stopped: Callable[[], bool],
    report: Callable[[str], None],
) -> Outcome:
    path = job.source
    nbytes = check_regular_file(path)
    if not overwrite and os.path.lexists(job.target):
        raise FileExistsError
    report("reading")
    with open(path, "rb") as file:
        data = file.read()
    ds = dcmread(data, force=force)
    kept = _why_kept(ds, aim)
    if kept:
        if not (os.path.lexists(job.target) and os.path.samefile(path, job.target)):
            _put(job, _Copied(path, nbytes), overwrite, stopped)
        return Outcome(path, kept=kept, read=nbytes, written=nbytes)

    report("encoding")
    _transcode(ds, aim, workers)
    buffer = BytesIO()
    # What was no file of PS3.10 becomes one; in others nothing is added.
    dcmwrite(buffer, ds, enforce_file_format=not ds.preamble)
    report("verifying")
    encoded = buffer.getvalue()
    before, after = dcmread(data, force=force), dcmread(encoded)
    if _syntax(after) != aim.syntax:
        raise Different(f"the output is {_syntax(after).name}, not {aim.syntax.name}")
    compared = compare_frames(before, _syntax(before), after, aim.syntax, aim.largest_error, workers, report)
    _put(job, encoded, overwrite, stopped)
    return Outcome(
        path, read=nbytes, written=len(encoded), pixels=compared.nbytes, difference=compared.difference
    )


def _put(job: Job, piece: Any, overwrite: bool, stopped: Callable[[], bool]) -> None:
    if stopped():
        raise Unreadable(f"{quoted(job.source)}: interrupted before it was written")
    try:
        os.makedirs(os.path.dirname(job.target) or os.curdir, exist_ok=True)
    except OSError as failure:
        raise _unwritable(job.target, failure) from failure
    try:
        replace_file(job.target, [piece], overwrite)
    except FileExistsError:
        raise
    except OSError as failure:
        raise _unwritable(job.target, failure) from failure


def _unwritable(path: str, failure: OSError) -> Unreadable:
    reason = printable_line(failure.strerror or str(failure))
    return Unreadable(f"{quoted(path)}: cannot be written: {reason}")


def _syntax(ds: FileDataset) -> UID:
    """Return the transfer syntax of a data set that was read; the one it was taken for if it tells none."""
    meta = getattr(ds, "file_meta", None)
    told = None if meta is None else meta.get("TransferSyntaxUID")
    if told:
        return UID(told)
    is_implicit, is_little = ds.original_encoding
    if is_implicit:
        return ImplicitVRLittleEndian
    return ExplicitVRLittleEndian if is_little else ExplicitVRBigEndian


def _why_kept(ds: FileDataset, aim: Aim) -> str:
    """Return why a file is to stay as it is; empty if it is to be transcoded."""
    meta = getattr(ds, "file_meta", None)
    if meta is not None and meta.get("MediaStorageSOPClassUID") == _DICOMDIR:
        return "DICOMDIR, whose records tell the transfer syntaxes that the files had"
    if "PixelData" not in ds:
        for keyword in ("FloatPixelData", "DoubleFloatPixelData"):
            if keyword in ds:
                return f"{keyword}, which is not encoded"
        return "no pixel data"
    syntax = _syntax(ds)
    return f"{syntax.name} already" if syntax in aim.same else ""


def _transcode(ds: FileDataset, aim: Aim, workers: int) -> None:
    """Encode the pixel data of `ds` anew."""
    from cydicom.pixels import compress, decompress, get_decoder

    _check_nothing_is_lost(ds, aim)
    before = _syntax(ds)
    if ds.file_meta is None:
        ds.file_meta = FileMetaDataset()
    ds.file_meta.TransferSyntaxUID = before
    array = None
    if before.is_encapsulated:
        options = {"correct_unused_bits": False} if before == _RLE else {}
        decompress(ds, as_rgb=False, generate_instance_uid=False, workers=workers, **options)
        _decode_nested(ds, before)
    elif ds.get("PhotometricInterpretation") == "YBR_FULL_422":
        # Two pixels share their colours in native frames alone; an encoder gets all of them.
        array = get_decoder(before).as_array(ds, raw=True)[0]
        ds.PhotometricInterpretation = "YBR_FULL"
    if not aim.syntax.is_encapsulated:
        return
    if ds.get("PhotometricInterpretation") == "RGB" and aim.transformed:
        # The encoder makes of colours what has fewer bytes; decoders undo it.
        ds.PhotometricInterpretation = aim.transformed
    nbytes = len(ds.PixelData)
    compress(ds, aim.syntax, array, generate_instance_uid=False, workers=workers, **aim.options)
    if aim.method:
        _mark_as_lossy(ds, nbytes / len(ds.PixelData), aim.method)


def _check_nothing_is_lost(ds: Dataset, aim: Aim) -> None:
    """Raise if something beside the samples is in the pixel data.

    Raises
    ------
    ValueError
        If an overlay is in bits of the samples that the image does not use (PS3.5 8.1.2, retired): an encoder
        of JPEG takes the bits that are used and no others.
    """
    if not aim.syntax.is_encapsulated or aim.syntax == _RLE:
        return
    for group in range(0x6000, 0x6020, 2):
        tag = group << 16
        if (tag | 0x0102) in ds and (tag | 0x3000) not in ds and ds[tag | 0x0102].value:
            overlay = f"the overlay ({group:04X},0102)"
            raise ValueError(f"{overlay} is in bits of the pixel data that {aim.syntax.name} leaves out")


def _decode_nested(ds: Dataset, syntax: UID) -> None:
    """Decode what is encapsulated in items: icons are native, or encoded like the image (PS3.5 A.4)."""
    from cydicom.pixels import get_decoder

    items: list[Dataset] = []

    def note(owner: Dataset, element: Any) -> None:
        if owner is not ds and element.tag == 0x7FE00010 and element.is_undefined_length:
            items.append(owner)

    ds.walk(note)
    for item in items:
        buffer, kind = get_decoder(syntax).as_buffer(item)
        element = item["PixelData"]
        element.VR = "OB" if kind["bits_allocated"] <= 8 else "OW"
        element.value = bytes(buffer) + bytes(len(buffer) % 2)
        element.is_undefined_length = False
        item.PhotometricInterpretation = str(kind["photometric_interpretation"])
        if "planar_configuration" in kind:
            item.PlanarConfiguration = kind["planar_configuration"]


def _mark_as_lossy(ds: Dataset, ratio: float, method: str) -> None:
    """Say that something was lost (PS3.3 C.7.6.1.1.5), and that it is another image now (C.7.6.1.1.2)."""
    for keyword, value in (
        ("LossyImageCompressionRatio", f"{ratio:.6g}"),
        ("LossyImageCompressionMethod", method),
    ):
        before = ds.get(keyword)
        values = [] if before in (None, "") else [before] if isinstance(before, (str, float)) else [*before]
        setattr(ds, keyword, [*values, value])
    ds.LossyImageCompression = "01"
    if ds.get("ImageType"):
        kinds = ds.ImageType
        ds.ImageType = ["DERIVED", *([] if isinstance(kinds, str) else kinds[1:])]
    ds.SOPInstanceUID = generate_uid()
    meta = getattr(ds, "file_meta", None)
    if meta is not None:
        meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
