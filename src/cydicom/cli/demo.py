"""``cydicom demo``: writes, reads and edits a study, or reads the user's files; shows what a user sees."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from cydicom._version import __version__
from cydicom.cli.edits import EDITS, check_saves, edited
from cydicom.cli.losslessness import encode_image
from cydicom.cli.opening import quoted
from cydicom.cli.study import study
from cydicom.cli.survey import survey
from cydicom.cli.terminal import Screen
from cydicom.cli.timing import (
    Peer,
    find_pydicom,
    megabytes_per_second,
    milliseconds,
    ratio,
    read_all,
    time_codec,
    time_reads,
    time_saves,
)
from cydicom.filereader import dcmread
from cydicom.uid import RLELossless

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from cydicom.cli.study import StudyFile

__all__ = ["add_subparser", "do_command"]

_LINES_SHOWN = 34
_WIDTH = 96


def add_subparser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``demo`` to the command's sub-commands."""
    parser = subparsers.add_parser(
        "demo",
        help="write, read and edit a small study, or read your own files",
        description="Without arguments: write a small study into a temporary folder, read it, check every "
        "value against what was written, edit and save it, and show timings. With paths: read those files "
        "and all files below those folders, one line a file. Where pydicom is installed, it is timed beside.",
    )
    parser.add_argument("paths", nargs="*", metavar="FILE|FOLDER", help="what to read instead of the study")
    parser.add_argument("--keep", metavar="FOLDER", help="write the study there and leave it there")
    parser.add_argument("--no-pydicom", action="store_true", help="do not time pydicom")
    parser.add_argument(
        "-f", "--force", action="store_true", help="read files even without their 'DICM' prefix"
    )
    parser.set_defaults(func=do_command)


def do_command(args: argparse.Namespace) -> None:
    """Run the demo.

    Raises
    ------
    SystemExit
        With code 1 if a value is not the one that was written, or a file of the user's cannot be read.
    """
    peer = None if args.no_pydicom else find_pydicom()
    if args.paths:
        failed = survey(args.paths, force=args.force, peer=peer)
    elif args.keep is not None:
        folder = Path(args.keep)
        folder.mkdir(parents=True, exist_ok=True)
        failed = run_demo(folder, peer)
    else:
        with tempfile.TemporaryDirectory(prefix="cydicom-demo-") as temporary:
            failed = run_demo(Path(temporary), peer)
    if failed:
        raise SystemExit(1)


def run_demo(folder: Path, peer: Peer | None) -> int:
    """Write the study into `folder`, read, edit and show it; return the number of checks that failed."""
    screen = Screen()
    files = study()
    sizes = [file.save(folder) for file in files]
    screen.line(
        f"cydicom {__version__}: wrote a study of {len(files)} files, {sum(sizes):,} bytes, "
        f"to {quoted(str(folder))}"
    )

    _show_text(screen, folder / files[0].name)
    wrong = _show_values(screen, folder, files)
    failures = _show_edits(screen, folder, files)
    _show_timings(screen, folder, files, sizes, peer)
    _show_save_timings(screen, folder, files, peer)
    images, lost = _show_images(screen, folder, files, peer)

    checked = sum(len(file.checks) for file in files)
    screen.line()
    if wrong:
        screen.line(f"{wrong} of {checked} values are not what was written.", "bold red")
    else:
        screen.line(f"{checked} values read, all as they were written.", "bold green")
    if not failures:
        screen.line(
            f"{len(files)} files saved again byte for byte, {len(EDITS)} edits changed {len(EDITS)} values.",
            "bold green",
        )
    if not lost:
        screen.line(
            f"{images} images through RLE Lossless, all arrays and all bytes as they were.", "bold green"
        )
    return wrong + failures + lost


def _show_text(screen: Screen, path: Path) -> None:
    lines = str(dcmread(path)).splitlines()
    screen.heading(f"ds = cydicom.dcmread('{path.name}'); print(ds)")
    for line in lines[:_LINES_SHOWN]:
        screen.line(_shortened(line))
    screen.line(f"... {len(lines) - _LINES_SHOWN} more lines")


def _show_values(screen: Screen, folder: Path, files: Sequence[StudyFile]) -> int:
    """Evaluate each file's checks; return how many gave another value than the one written."""
    wrong = 0
    shown: set[str] = set()
    for file in files:
        ds = dcmread(folder / file.name)
        results = [(check, check.read(ds)) for check in file.checks]
        # The slices of a series say the same: one is enough to look at, all are checked.
        first_of_its_kind = file.what not in shown
        shown.add(file.what)
        if first_of_its_kind:
            screen.heading(f"{file.name} ({file.what})")
        for check, value in results:
            right = bool(value == check.expected)
            wrong += not right
            if first_of_its_kind and right:
                screen.line(f"{check.expression}\n    {_shortened(repr(value), _WIDTH - 4)}")
            elif not right:
                screen.line(
                    f"{file.name}: {check.expression}\n    is {value!r}\n    not {check.expected!r}", "red"
                )
    return wrong


def _show_edits(screen: Screen, folder: Path, files: Sequence[StudyFile]) -> int:
    """Save each file unedited and edited; return how many times that gave something else than it should."""
    first = folder / files[0].name
    screen.heading(f"before.diff(after) of {first.name}: {len(EDITS)} values edited, saved, read again")
    for difference in dcmread(first).diff(dcmread(edited(first))):
        screen.line(_shortened(str(difference)))
    failures = 0
    for file in files:
        for failure in check_saves(folder / file.name):
            failures += 1
            screen.line(f"{file.name}: {failure}", "red")
    return failures


def _show_save_timings(screen: Screen, folder: Path, files: Sequence[StudyFile], peer: Peer | None) -> None:
    screen.heading(
        f"Timings in milliseconds: save = save_as() into memory, edit = {len(EDITS)} edits and save_as()"
    )
    header = ["file", "save", "edit"]
    if peer is not None:
        header += [f"{peer.name}: save", "edit", "times faster: save", "edit"]
    rows = []
    for file in files:
        saved, changed = time_saves(dcmread, str(folder / file.name), EDITS, peer)
        row = [file.name, milliseconds(saved[0]), milliseconds(changed[0])]
        if peer is not None:
            row += [milliseconds(saved[1]), milliseconds(changed[1])]
            row += [ratio(saved[1], saved[0]), ratio(changed[1], changed[0])]
        rows.append(row)
    screen.table(header, rows)


def _show_images(
    screen: Screen, folder: Path, files: Sequence[StudyFile], peer: Peer | None
) -> tuple[int, int]:
    """Encode each image with RLE; return how many there are, and how many times something was lost."""
    screen.heading("RLE Lossless in MB/s of pixels: encode = compress(RLELossless), decode = pixel_array")
    header = ["file", "frames", "bytes", "RLE bytes", "ratio", "encode", "decode"]
    if peer is not None:
        header += [f"{peer.name}: encode", "decode", "times faster: encode", "decode"]
    rows = []
    failures = []
    for file in files:
        path = folder / file.name
        image = encode_image(path)
        if image is None:
            continue
        failures += [f"{file.name}: {failure}" for failure in image.failures]
        there, back = time_codec(dcmread, str(path), image.data, RLELossless, peer)
        row = [file.name, f"{image.frames:,}", f"{image.nbytes:,}", f"{image.encoded:,}"]
        row.append(f"{image.nbytes / image.encoded:.2f}")
        row += [megabytes_per_second(image.nbytes, seconds) for seconds in (there[0], back[0])]
        if peer is not None:
            row += [megabytes_per_second(image.nbytes, seconds) for seconds in (there[1], back[1])]
            row += [ratio(there[1], there[0]), ratio(back[1], back[0])]
        rows.append(row)
    screen.table(header, rows)
    for failure in failures:
        screen.line(failure, "red")
    return len(rows), len(failures)


def _show_timings(
    screen: Screen, folder: Path, files: Sequence[StudyFile], sizes: Sequence[int], peer: Peer | None
) -> None:
    screen.heading(
        "Timings in milliseconds: open = dcmread(path), all = that and every value, nested ones included"
    )
    header = ["file", "bytes", "elements", "open", "all", "ns an element"]
    if peer is not None:
        header += [f"{peer.name}: open", "all", "times faster: open", "all"]
    rows = []
    for file, size in zip(files, sizes, strict=True):
        path = str(folder / file.name)
        count = read_all(dcmread, path)
        opened, touched = time_reads(dcmread, path, peer)
        row = [
            file.name,
            f"{size:,}",
            f"{count:,}",
            milliseconds(opened[0]),
            milliseconds(touched[0]),
        ]
        row.append(f"{touched[0] / count * 1e9:,.0f}")
        if peer is not None:
            row += [milliseconds(opened[1]), milliseconds(touched[1])]
            row += [ratio(opened[1], opened[0]), ratio(touched[1], touched[0])]
        rows.append(row)
    screen.table(header, rows)
    if peer is None:
        screen.line("(pip install pydicom to see its timings beside these)")


def _shortened(text: str, width: int = _WIDTH) -> str:
    return text if len(text) <= width else text[: width - 3] + "..."
