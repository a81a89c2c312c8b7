"""``cydicom transcode``: files and folders into another transfer syntax."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, NamedTuple

from cydicom.cli.batch import run_batch
from cydicom.cli.conversion import Aim
from cydicom.cli.opening import Unreadable
from cydicom.cli.tree import plan
from cydicom.pixels.packages import INSTALL_CODECS
from cydicom.uid import UID

if TYPE_CHECKING:
    from typing import Any

__all__ = ["TARGETS", "add_subparser", "do_command"]

_RLE = "1.2.840.10008.1.2.5"
_NATIVE = ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99")


class Target(NamedTuple):
    """A value of ``--to``.

    Attributes
    ----------
    syntax, lossy : str
        The transfer syntaxes without and with loss.
    same : tuple of str
        Those that need no change if nothing is to be lost.
    method : str
        What the lossy method is called (PS3.3 C.7.6.1.1.5.1).
    transformed : tuple of str
        What RGB is called that the encoder transforms, without and with loss.
    """

    syntax: str
    same: tuple[str, ...]
    lossy: str = ""
    method: str = ""
    transformed: tuple[str, ...] = ()


#: By what the user says.
TARGETS = {
    "RLE": Target(_RLE, (_RLE,)),
    "JPEGLS": Target(
        "1.2.840.10008.1.2.4.80", ("1.2.840.10008.1.2.4.80",), "1.2.840.10008.1.2.4.81", "ISO_14495_1"
    ),
    "J2K": Target(
        "1.2.840.10008.1.2.4.90",
        ("1.2.840.10008.1.2.4.90",),
        "1.2.840.10008.1.2.4.91",
        "ISO_15444_1",
        ("YBR_RCT", "YBR_ICT"),
    ),
    "HTJ2K": Target(
        "1.2.840.10008.1.2.4.201",
        ("1.2.840.10008.1.2.4.201", "1.2.840.10008.1.2.4.202"),
        "1.2.840.10008.1.2.4.203",
        "ISO_15444_15",
        ("YBR_RCT", "YBR_ICT"),
    ),
    # What is native already stays in its own encoding of the data set.
    "native": Target(_NATIVE[0], _NATIVE),
}


def add_subparser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``transcode`` to the command's sub-commands."""
    parser = subparsers.add_parser(
        "transcode",
        help="encode the pixel data of files anew, verified",
        description="Encode the pixel data of a file, or of all files below a folder, in another transfer "
        "syntax. Each output is decoded again and compared with the input before it is put in place. Files "
        "without pixel data, and those that are as wanted already, are copied as they are.",
        epilog=f"JPEGLS, J2K and HTJ2K need the extra codecs: {INSTALL_CODECS}",
    )
    parser.add_argument("source", metavar="IN", help="a file, or a folder")
    parser.add_argument(
        "target", metavar="OUT", help="where it goes: a file or folder; IN itself to replace it (--overwrite)"
    )
    parser.add_argument("--to", required=True, type=_target, metavar="|".join(TARGETS), help="what to make")
    parser.add_argument(
        "--workers",
        type=_count,
        default=1,
        metavar="N",
        help="threads; 0 for as many as the machine has processors (default: 1)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    parser.add_argument(
        "-f", "--force", action="store_true", help="read files even without their 'DICM' prefix"
    )
    lossy = parser.add_mutually_exclusive_group()
    lossy.add_argument(
        "--lossy-error", type=_count, metavar="N", help="JPEGLS: let samples differ by up to N"
    )
    lossy.add_argument(
        "--lossy-ratio", type=_positive, metavar="R", help="J2K, HTJ2K: lose what it takes for a ratio of R:1"
    )
    lossy.add_argument(
        "--lossy-psnr", type=_positive, metavar="DB", help="J2K, HTJ2K: lose what keeps DB decibels"
    )
    parser.set_defaults(func=do_command)


def _target(text: str) -> str:
    for name in TARGETS:
        if name.lower() == text.lower():
            return name
    raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(TARGETS)}")


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"expected a number, 0 or more, not {text!r}")
    return int(text)


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < float("inf"):
        raise argparse.ArgumentTypeError(f"expected a number greater than 0, not {text!r}")
    return value


def do_command(args: argparse.Namespace) -> None:
    """Transcode what `args` ask for.

    Raises
    ------
    Unreadable
        If nothing can be done at all: IN or OUT cannot be what they are, or a codec is not installed.
    SystemExit
        With code 1 if a file failed; the others are done.
    """
    aim = _aim(args)
    steps = plan(args.source, args.target)
    workers = args.workers or os.cpu_count() or 1
    if run_batch(steps, aim, workers, args.overwrite, args.force):
        raise SystemExit(1)


def _aim(args: argparse.Namespace) -> Aim:
    """Return what to make of each file; check that it can be made."""
    from cydicom.pixels import get_encoder

    target = TARGETS[args.to]
    options: dict[str, Any] = {}
    if args.lossy_error is not None:
        options["jls_error"] = args.lossy_error
    elif args.lossy_ratio is not None:
        options["j2k_cr"] = [args.lossy_ratio]
    elif args.lossy_psnr is not None:
        options["j2k_psnr"] = [args.lossy_psnr]
    if options and (target.method == "" or (args.to == "JPEGLS") != ("jls_error" in options)):
        fits = {"JPEGLS": "--lossy-error", "J2K": "--lossy-ratio or --lossy-psnr"}
        fits["HTJ2K"] = fits["J2K"]
        raise Unreadable(f"--to {args.to} takes {fits.get(args.to, 'no --lossy option: it loses nothing')}")
    if options:
        syntax = UID(target.lossy)
        colours, error = target.transformed[1:], options.get("jls_error")
        aim = Aim(syntax, frozenset({syntax}), options, "".join(colours), target.method, error)
    else:
        aim = Aim(UID(target.syntax), frozenset(target.same), options, "".join(target.transformed[:1]))
    if aim.syntax.is_encapsulated and not get_encoder(aim.syntax).is_available:
        raise Unreadable(
            f"--to {args.to}: the codec for {aim.syntax.name} is not installed: {INSTALL_CODECS}"
        )
    return aim
