"""``cydicom image``: one frame as a PNG file, to look at."""

from __future__ import annotations

import argparse
import os
from io import BytesIO
from typing import TYPE_CHECKING

from cydicom.atomicfile import replace_file
from cydicom.cli.conversion import FAILURES
from cydicom.cli.filespec import filespec_parts, filespec_path
from cydicom.cli.opening import Unreadable, explain, open_dataset, quoted
from cydicom.cli.rendering import render
from cydicom.cli.terminal import printable_line

if TYPE_CHECKING:
    from typing import Any

    import numpy as np

__all__ = ["add_subparser", "do_command"]

INSTALL = 'python -m pip install "cydicom[image]"'


def add_subparser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``image`` to the command's sub-commands."""
    parser = subparsers.add_parser(
        "image",
        help="make a PNG of one frame",
        description="Make a PNG, with eight bits a sample, of one frame. Grey values go through the window "
        "or VOI LUT of the file, or else from the smallest to the largest of the frame; without one, samples "
        "of up to eight bits stay as they are. Overlays are not drawn.",
        epilog=f"Needs the extra image: {INSTALL}",
    )
    parser.add_argument("file", metavar="FILE", help="what to read; pydicom::NAME for pydicom's test files")
    parser.add_argument("-o", "--output", required=True, metavar="PNG", help="what to write")
    parser.add_argument(
        "--frame", type=_ordinal, default=1, metavar="N", help="which frame, counted from 1 (default: 1)"
    )
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument(
        "--window", nargs=2, type=float, metavar=("CENTER", "WIDTH"), help="use this window, not the file's"
    )
    choice.add_argument(
        "--voi", type=_ordinal, metavar="INDEX", help="use this window or VOI LUT of the file, counted from 1"
    )
    parser.add_argument("--invert", action="store_true", help="exchange black and white")
    parser.add_argument("--overwrite", action="store_true", help="replace PNG if it exists")
    parser.add_argument(
        "-f", "--force", action="store_true", help="read the file even without its 'DICM' prefix"
    )
    parser.set_defaults(func=do_command)


def _ordinal(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"expected a number that counts from 1, not {text!r}")
    return int(text)


def do_command(args: argparse.Namespace) -> None:
    """Write the PNG that `args` ask for.

    Raises
    ------
    Unreadable
        If the file cannot be read or shown, the PNG cannot be written, or Pillow is not installed.
    """
    try:
        from PIL import Image
    except ImportError as failure:
        raise Unreadable(f"making a PNG needs Pillow: {INSTALL}") from failure
    if os.path.splitext(args.output)[1].lower() != ".png":
        raise Unreadable(f"{quoted(args.output)}: expected a name that ends in .png")
    if not args.overwrite and os.path.lexists(args.output):
        raise Unreadable(f"{quoted(args.output)}: exists; --overwrite replaces it")
    path, pixels = _pixels(args)
    buffer = BytesIO()
    Image.fromarray(pixels).save(buffer, format="PNG")
    try:
        replace_file(args.output, [buffer.getbuffer()], args.overwrite)
    except OSError as failure:
        reason = printable_line(failure.strerror or str(failure))
        raise Unreadable(f"{quoted(args.output)}: cannot be written: {reason}") from failure
    print(
        f"{quoted(path)} frame {args.frame}: {pixels.shape[1]} x {pixels.shape[0]} to {quoted(args.output)}"
    )


def _pixels(args: argparse.Namespace) -> tuple[str, np.ndarray[Any, Any]]:
    """Return the path of the file, and the frame as bytes."""
    from cydicom.pixels import pixel_array

    prefix, filename, element = filespec_parts(args.file)
    path = filespec_path(prefix, filename)
    if element:
        raise Unreadable(f"{quoted(path)}: a whole file is shown, not an element of it")
    ds = open_dataset(path, force=args.force)
    try:
        frames = int(ds.get("NumberOfFrames") or 1)
        if args.frame > frames:
            raise ValueError(f"there is no frame {args.frame}: frames 1 to {frames} are there")
        frame = pixel_array(ds, index=args.frame - 1)
        voi = None if args.voi is None else args.voi - 1
        return path, render(frame, ds, args.frame - 1, args.window, voi, args.invert)
    except FAILURES as failure:
        raise Unreadable(explain(path, failure)) from failure
