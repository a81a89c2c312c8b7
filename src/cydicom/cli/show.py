"""``cydicom show``: all or part of one file as text."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cydicom.cli.elementpath import PathError, locate
from cydicom.cli.filespec import filespec_help, filespec_parts, filespec_path
from cydicom.cli.opening import open_dataset
from cydicom.cli.terminal import printable, printable_line
from cydicom.dataset import Dataset
from cydicom.sequence import Sequence

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from typing import Any

__all__ = ["SOPClassname", "add_subparser", "do_command", "quiet_image", "quiet_rtplan", "show_quiet"]

_ABSENT = "N/A"


def add_subparser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``show`` to the command's sub-commands."""
    parser = subparsers.add_parser("show", help="show a file or some of its elements", description=__doc__)
    parser.add_argument("filespec", help=filespec_help, metavar="FILE")
    parser.add_argument(
        "keywords",
        nargs="*",
        metavar="KEYWORD",
        help="show only these: keywords, tags (00100010) or paths (BeamSequence[0].BeamName)",
    )
    parser.add_argument("-x", "--exclude-private", action="store_true", help="leave private elements out")
    parser.add_argument("-t", "--top", action="store_true", help="leave the items of sequences out")
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="show a summary, or with KEYWORD the bare values"
    )
    parser.add_argument(
        "-f", "--force", action="store_true", help="read the file even without its 'DICM' prefix"
    )
    parser.set_defaults(func=do_command)


def do_command(args: argparse.Namespace) -> None:
    """Show what `args` asks for.

    Raises
    ------
    Unreadable
        If the file cannot be read.
    SystemExit
        With code 1 if an element that was asked for is missing; the others are shown.
    """
    prefix, filename, element = filespec_parts(args.filespec)
    ds = open_dataset(filespec_path(prefix, filename), force=args.force)
    if args.exclude_private:
        ds.remove_private_tags()
    target: Any = ds
    if element:
        try:
            target = locate(ds, element).value
        except PathError as failure:
            raise _failed(str(failure)) from failure
    if not isinstance(target, Dataset):
        if args.keywords:
            raise _failed(f"{element!r} is a value, not an item: it has no elements")
        _show_value(target, args.top)
    elif args.keywords:
        _show_keywords(target, args.keywords, bare=args.quiet, top=args.top)
    elif args.quiet:
        show_quiet(target)
    else:
        _show_value(target, args.top)


def _failed(message: str) -> SystemExit:
    print(f"cydicom: error: {printable_line(message)}", file=sys.stderr)
    return SystemExit(1)


def _show_value(value: Any, top: bool) -> None:
    """Print a data set, the items of a sequence or a value; the first level alone if `top`."""
    if isinstance(value, Dataset):
        print(printable(value.top() if top else str(value)))
    elif isinstance(value, Sequence) and not top:
        for index, item in enumerate(value):
            print(f"[{index}]")
            print(printable(str(item)))
    else:
        print(printable(str(value)))


def _show_keywords(ds: Dataset, paths: list[str], bare: bool, top: bool) -> None:
    """Print each path's element, or value if `bare`; raise at the end if one is missing."""
    missing: SystemExit | None = None
    for path in paths:
        try:
            element, value = locate(ds, path)
        except PathError as failure:
            missing = _failed(str(failure))
            continue
        if element is not None and not bare:
            print(printable(str(element)))
            if top or not isinstance(value, Sequence):
                continue
        _show_value(value, top)
    if missing is not None:
        raise missing


def _text(ds: Dataset, keyword: str) -> str:
    value = ds.get(keyword)
    return _ABSENT if value is None else printable_line(str(value))


def SOPClassname(ds: Dataset) -> str | None:
    """Return a line that names the SOP class, ``None`` if `ds` has none."""
    uid = ds.get("SOPClassUID")
    return None if uid is None else f"SOPClassUID: {printable_line(uid.name)}"


def quiet_rtplan(ds: Dataset) -> str | None:
    """Return the fraction groups and beams of an RT plan, ``None`` if `ds` is none."""
    if ds.get("SOPClassUID") != "1.2.840.10008.5.1.4.1.1.481.5":  # RT Plan Storage
        return None
    lines = [f"Plan Label: {_text(ds, 'RTPlanLabel')}  Plan Name: {_text(ds, 'RTPlanName')}"]
    for group in ds.get("FractionGroupSequence") or ():
        number, planned = _text(group, "FractionGroupNumber"), _text(group, "NumberOfFractionsPlanned")
        lines.append(f"Fraction Group {number}  {planned} fraction(s) planned")
        lines.append(f"   Brachy Application Setups: {_text(group, 'NumberOfBrachyApplicationSetups')}")
        lines += [
            f"   Beam {_text(beam, 'ReferencedBeamNumber')} Dose {_text(beam, 'BeamDose')}"
            f" Meterset {_text(beam, 'BeamMeterset')}"
            for beam in group.get("ReferencedBeamSequence") or ()
        ]
    lines += [_beam(beam) for beam in ds.get("BeamSequence") or ()]
    return "\n".join(lines)


def _beam(beam: Dataset) -> str:
    """Return one line about a beam, with the geometry of its first control point."""
    line = (
        f"Beam {_text(beam, 'BeamNumber')} '{_text(beam, 'BeamName')}' {_text(beam, 'TreatmentDeliveryType')}"
        f" {_text(beam, 'BeamType')} {_text(beam, 'RadiationType')}"
    )
    points = beam.get("ControlPointSequence")
    if points:
        first = points[0]
        line += (
            f" energy {_text(first, 'NominalBeamEnergy')} gantry {_text(first, 'GantryAngle')},"
            f" coll {_text(first, 'BeamLimitingDeviceAngle')}, couch {_text(first, 'PatientSupportAngle')}"
        )
    return line + (
        f" ({_text(beam, 'NumberOfWedges')} wedges, {_text(beam, 'NumberOfCompensators')} comps,"
        f" {_text(beam, 'NumberOfBoli')} boli, {_text(beam, 'NumberOfBlocks')} blocks)"
    )


def quiet_image(ds: Dataset) -> str | None:
    """Return the size and place of an image, ``None`` if `ds` is no image."""
    uid = ds.get("SOPClassUID")
    if uid is None or "Image Storage" not in uid.name:
        return None
    keywords = ("BitsStored", "Modality", "Rows", "Columns", "SliceLocation")
    return "\n".join(f"{keyword}: {_text(ds, keyword)}" for keyword in keywords)


#: What ``show --quiet`` prints: a keyword, or a function from the data set to lines or ``None``.
quiet_items: list[str | Callable[[Dataset], str | None]] = [
    SOPClassname,
    "PatientName",
    "PatientID",
    "StudyID",
    "StudyDate",
    "StudyTime",
    "StudyDescription",
    quiet_image,
    quiet_rtplan,
]


def show_quiet(ds: Dataset) -> None:
    """Print the summary that :data:`quiet_items` describes."""
    for item in quiet_items:
        line = f"{item}: {_text(ds, item)}" if isinstance(item, str) else item(ds)
        if line is not None:
            print(line)
