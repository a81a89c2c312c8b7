"""The input files: real ones from installed packages, synthetic ones built byte by byte.

No DICOM library takes part in the building, so none can favour itself.  The synthetic files go to a
directory below the system's temporary one that is named for this file's contents: a changed builder
never meets an old file.
"""

from __future__ import annotations

import importlib.util
import os
import struct
import tempfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from pathlib import Path

UNDEFINED = 0xFFFFFFFF
LONG_FORM = frozenset({"OB", "OD", "OF", "OL", "OV", "OW", "SQ", "UC", "UN", "UR", "UT"})
EXPLICIT_LITTLE = "1.2.840.10008.1.2.1"
IMPLICIT_LITTLE = "1.2.840.10008.1.2"
ENHANCED_MR = "1.2.840.10008.5.1.4.1.1.4.1"
RT_STRUCTURE_SET = "1.2.840.10008.5.1.4.1.1.481.3"
ROOT_UID = "2.25.314159265358979323846264338327950288"


class MissingInput(LookupError):
    """A package that brings an input file is not installed."""


# --- files of installed packages ---------------------------------------------------------------------


def _package_directory(package: str) -> Path | None:
    """Return the directory of an installed package, without importing it."""
    found = importlib.util.find_spec(package)
    if found is None or found.origin is None:
        return None
    return Path(found.origin).parent


@cache
def package_files() -> tuple[Path, ...]:
    """Return every file that pydicom's wheel and pydicom-data bring as data, in path order."""
    found: list[Path] = []
    for package in ("pydicom", "data_store"):
        directory = _package_directory(package)
        if directory is not None:
            found += sorted(path for path in (directory / "data").rglob("*") if path.is_file())
    return tuple(found)


def _looks_like_dicom(path: Path) -> bool:
    """Return whether a file has the prefix of PS3.10 7.1 or a name that promises DICOM."""
    if path.suffix == ".dcm":
        return True
    with path.open("rb") as file:
        return file.read(132)[128:] == b"DICM"


@cache
def dicom_files() -> tuple[Path, ...]:
    """Return the DICOM files among them."""
    return tuple(path for path in package_files() if _looks_like_dicom(path))


def named(name: str) -> Path:
    """Return the path of the first file with this name, or raise `MissingInput`."""
    for path in package_files():
        if path.name == name:
            return path
    raise MissingInput(f"{name}: install pydicom and pydicom-data for it")


def label(path: Path) -> str:
    """Return a short name of a corpus file that is still unique."""
    same = [other for other in dicom_files() if other.name == path.name]
    return path.name if len(same) < 2 else f"{path.parent.name}/{path.name}"


# --- encoding, PS3.5 7.1 and 7.5 ---------------------------------------------------------------------


def element(tag: int, vr: str, value: bytes, explicit: bool = True, nbytes: int | None = None) -> bytes:
    """Return one encoded element, little endian; `nbytes` replaces the length, for undefined ones."""
    if len(value) & 1:
        value += b"\0" if vr in ("UI", "OB", "UN") else b" "
    count = len(value) if nbytes is None else nbytes
    group, number = tag >> 16, tag & 0xFFFF
    if not explicit:
        return struct.pack("<HHI", group, number, count) + value
    if vr in LONG_FORM:
        return struct.pack("<HH2sHI", group, number, vr.encode(), 0, count) + value
    return struct.pack("<HH2sH", group, number, vr.encode(), count) + value


def item(content: bytes, defined: bool) -> bytes:
    """Return a sequence item, with its length or with a delimiter."""
    if defined:
        return struct.pack("<HHI", 0xFFFE, 0xE000, len(content)) + content
    return struct.pack("<HHI", 0xFFFE, 0xE000, UNDEFINED) + content + struct.pack("<HHI", 0xFFFE, 0xE00D, 0)


def sequence(tag: int, items: bytes, defined: bool, explicit: bool = True) -> bytes:
    """Return a sequence of already encoded items, with its length or with a delimiter."""
    if defined:
        return element(tag, "SQ", items, explicit)
    closed = items + struct.pack("<HHI", 0xFFFE, 0xE0DD, 0)
    return element(tag, "SQ", closed, explicit, UNDEFINED)


def file_start(sop_class: str, transfer_syntax: str) -> bytes:
    """Return preamble, prefix and file meta information (PS3.10 7.1)."""
    group = b"".join(
        (
            element(0x00020001, "OB", b"\0\1"),
            element(0x00020002, "UI", sop_class.encode()),
            element(0x00020003, "UI", f"{ROOT_UID}.1".encode()),
            element(0x00020010, "UI", transfer_syntax.encode()),
            element(0x00020012, "UI", f"{ROOT_UID}.2".encode()),
        )
    )
    return bytes(128) + b"DICM" + element(0x00020000, "UL", struct.pack("<I", len(group))) + group


def _study(sop_class: str, modality: bytes, explicit: bool) -> bytes:
    """Return the patient, study and series elements that every synthetic file opens with."""
    return b"".join(
        element(tag, vr, value, explicit)
        for tag, vr, value in (
            (0x00080005, "CS", b"ISO_IR 192"),
            (0x00080016, "UI", sop_class.encode()),
            (0x00080018, "UI", f"{ROOT_UID}.1".encode()),
            (0x00080020, "DA", b"20240229"),
            (0x00080030, "TM", b"101500.25"),
            (0x00080060, "CS", modality),
            (0x00080070, "LO", b"Benchmark"),
            (0x00100010, "PN", "Müller^Jürgen".encode()),
            (0x00100020, "LO", b"B-0042"),
            (0x00100030, "DA", b"19700101"),
            (0x0020000D, "UI", f"{ROOT_UID}.3".encode()),
            (0x0020000E, "UI", f"{ROOT_UID}.4".encode()),
            (0x00200013, "IS", b"1"),
        )
    )


def _image(frames: int, rows: int, columns: int) -> bytes:
    """Return the Image Pixel elements of an 8-bit grey image, without its PixelData."""
    short = struct.Struct("<H").pack
    return b"".join(
        (
            element(0x00280002, "US", short(1)),
            element(0x00280004, "CS", b"MONOCHROME2"),
            element(0x00280008, "IS", str(frames).encode()),
            element(0x00280010, "US", short(rows)),
            element(0x00280011, "US", short(columns)),
            element(0x00280100, "US", short(8)),
            element(0x00280101, "US", short(8)),
            element(0x00280102, "US", short(7)),
            element(0x00280103, "US", short(0)),
        )
    )


# --- enhanced multi-frame ----------------------------------------------------------------------------


class Lengths(Enum):
    """How the sequences of an enhanced file say where they end (PS3.5 7.5)."""

    UNDEFINED = "undefined"  # every sequence and item by a delimiter
    MIXED = "mixed"  # the per-frame sequence by a delimiter, all inside it by lengths
    DEFINED = "defined"  # every sequence and item by its length


def frame_position(index: int) -> list[float]:
    """Return the ImagePositionPatient that frame `index` is written with."""
    return [-125.5, -90.25, index * 0.25]


def frame_indices(index: int) -> list[int]:
    """Return the DimensionIndexValues that frame `index` is written with."""
    return [1, 1 + index % 50, 1 + index // 50]


def _per_frame_items(count: int, defined: bool) -> Iterator[bytes]:
    """Yield the per-frame items: frame content, plane position, plane orientation."""
    orientation = sequence(0x00209116, item(element(0x00200037, "DS", b"1\\0\\0\\0\\1\\0"), defined), defined)
    for index in range(count):
        content = element(0x00209056, "SH", b"STACK1") + element(
            0x00209157, "UL", struct.pack("<3I", *frame_indices(index))
        )
        position = "\\".join(str(number) for number in frame_position(index)).encode()
        yield item(
            sequence(0x00209111, item(content, defined), defined)
            + sequence(0x00209113, item(element(0x00200032, "DS", position), defined), defined)
            + orientation,
            defined,
        )


def _enhanced_bytes(count: int, form: Lengths, pixel_rows: int = 1, pixel_columns: int = 1) -> bytes:
    inner, outer = form is not Lengths.UNDEFINED, form is Lengths.DEFINED
    shared = item(sequence(0x00289110, item(element(0x00280030, "DS", b"0.5\\0.5"), inner), inner), inner)
    return b"".join(
        (
            file_start(ENHANCED_MR, EXPLICIT_LITTLE),
            _study(ENHANCED_MR, b"MR", explicit=True),
            _image(count, pixel_rows, pixel_columns),
            sequence(0x52009229, shared, outer),
            sequence(0x52009230, b"".join(_per_frame_items(count, inner)), outer),
            element(0x7FE00010, "OW", bytes(count * pixel_rows * pixel_columns)),
        )
    )


# --- number lists ------------------------------------------------------------------------------------

CONTOURS = 50
NUMBERS_A_CONTOUR = 3_000


def contour_numbers(contour: int) -> list[str]:
    """Return the numbers of one contour as the file spells them, x, y and z in turns."""
    depth = f"{contour * 2.5 - 62.5:.2f}"
    texts: list[str] = []
    for point in range(NUMBERS_A_CONTOUR // 3):
        x = (point * 7919 + contour * 104729) % 512_000 / 1000 - 256
        y = (point * 6007 + contour * 15485863) % 512_000 / 1000 - 256
        texts += (f"{x:.3f}", f"{y:.3f}", depth)
    return texts


def _contours_bytes() -> bytes:
    def plain(tag: int, value: bytes) -> bytes:
        return element(tag, "", value, explicit=False)

    def contour(number: int) -> bytes:
        return item(
            plain(0x30060042, b"CLOSED_PLANAR ")
            + plain(0x30060046, str(NUMBERS_A_CONTOUR // 3).encode())
            + plain(0x30060050, "\\".join(contour_numbers(number)).encode()),
            defined=True,
        )

    contours = sequence(0x30060040, b"".join(map(contour, range(CONTOURS))), defined=True, explicit=False)
    region = item(plain(0x3006002A, b"255\\0\\0 ") + contours + plain(0x30060084, b"1"), defined=True)
    return b"".join(
        (
            file_start(RT_STRUCTURE_SET, IMPLICIT_LITTLE),
            _study(RT_STRUCTURE_SET, b"RTSTRUCT", explicit=False),
            sequence(0x30060039, region, defined=True, explicit=False),
        )
    )


TABLE_NUMBERS = 1_000_000


def _float_table_bytes() -> bytes:
    # SelectorFLValue (0072,0076) of a length that only implicit VR can state.
    numbers = struct.pack(f"<{TABLE_NUMBERS}f", *(number / 8 for number in range(TABLE_NUMBERS)))
    return b"".join(
        (
            file_start(RT_STRUCTURE_SET, IMPLICIT_LITTLE),
            _study(RT_STRUCTURE_SET, b"OT", explicit=False),
            element(0x00720076, "", numbers, explicit=False),
        )
    )


# --- the synthetic files -----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Synthetic:
    """A file that this module builds when it is first asked for."""

    name: str
    shape: str
    build: Callable[[], bytes]

    def path(self) -> Path:
        """Return the file's path; it is written by then."""
        path = _cache_directory() / self.name
        if not path.exists():
            # Another run may build the same file: whoever renames last replaces it by equal bytes.
            partial = path.with_suffix(f".{os.getpid()}")
            partial.write_bytes(self.build())
            partial.replace(path)
        return path


@cache
def _cache_directory() -> Path:
    version = zlib.crc32(Path(__file__).read_bytes())
    user = os.getuid() if hasattr(os, "getuid") else 0
    directory = Path(tempfile.gettempdir()) / f"cydicom-benchmarks-{user}-{version:08x}"
    directory.mkdir(mode=0o700, exist_ok=True)
    return directory


def enhanced(count: int, form: Lengths) -> Synthetic:
    """Return the enhanced multi-frame file with `count` per-frame items of three sequences each."""
    return Synthetic(
        f"enhanced-{count}-{form.value}.dcm",
        f"{count:,} items of 3 sequences, {form.value} lengths",
        lambda: _enhanced_bytes(count, form),
    )


LARGE = Synthetic(
    "large-early-tags.dcm",
    "12,000 frames of 64 x 64 behind their functional groups",
    lambda: _enhanced_bytes(12_000, Lengths.MIXED, 64, 64),
)
CONTOUR_FILE = Synthetic(
    "contours.dcm", f"{CONTOURS} DS lists of {NUMBERS_A_CONTOUR:,} numbers", _contours_bytes
)
FLOAT_FILE = Synthetic("floats.dcm", f"one FL list of {TABLE_NUMBERS:,} numbers", _float_table_bytes)


def early_tags_end() -> int:
    """Return the offset in `LARGE` just behind SeriesInstanceUID (0020,000E)."""
    with LARGE.path().open("rb") as file:
        start = file.read(4096)
    header = struct.pack("<HH2s", 0x0020, 0x000E, b"UI")
    at = start.index(header)
    (nbytes,) = struct.unpack_from("<H", start, at + 6)
    return int(at + 8 + nbytes)
