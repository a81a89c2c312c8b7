"""``cydicom codify``: the Python code that makes a file, or an item in it, again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from cydicom.cli.elementpath import PathError, locate
from cydicom.cli.filespec import filespec_help, filespec_parts, filespec_path
from cydicom.cli.opening import READ_FAILURES, Unreadable, explain, open_dataset, quoted
from cydicom.cli.terminal import printable_line
from cydicom.util.codify import code_to_save, set_parser_options, write_code

if TYPE_CHECKING:
    import argparse

__all__ = ["add_subparser", "do_command"]

_EXCLUDE_SIZE = 100


def add_subparser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``codify`` to the command's sub-commands."""
    parser = subparsers.add_parser(
        "codify",
        help="write the Python code that makes a file",
        description="Write the Python code that makes a file with cydicom, or an item in it.",
        epilog="A binary value of more than --exclude-size bytes is left out. Its line is no Python then, "
        "so that somebody fills it in.",
    )
    parser.add_argument("filespec", help=filespec_help, metavar="FILE")
    set_parser_options(parser, _EXCLUDE_SIZE)
    parser.add_argument(
        "-f", "--force", action="store_true", help="read the file even without its 'DICM' prefix"
    )
    parser.set_defaults(func=do_command)


def do_command(args: argparse.Namespace) -> None:
    """Write the code that `args` ask for.

    Raises
    ------
    Unreadable
        If the file cannot be read, or the code cannot be written.
    SystemExit
        With code 1 if what was asked for is missing, or is no data set.
    """
    prefix, filename, path = filespec_parts(args.filespec)
    filename = filespec_path(prefix, filename)
    ds = open_dataset(filename, force=args.force)
    try:
        element = locate(ds, path).value if path else None
        code = code_to_save(ds, element, args.exclude_size, args.include_private, args.save_as)
    except (PathError, NotImplementedError) as failure:
        print(f"cydicom: error: {printable_line(str(failure))}", file=sys.stderr)
        raise SystemExit(1) from failure
    except READ_FAILURES as failure:
        raise Unreadable(explain(filename, failure)) from failure
    if args.outfile is None:
        print(code)
        return
    try:
        write_code(code, args.outfile, args.overwrite)
    except FileExistsError as failure:
        raise Unreadable(f"{quoted(args.outfile)}: exists; --overwrite replaces it") from failure
    except (OSError, ValueError) as failure:
        raise Unreadable(f"{quoted(args.outfile)}: cannot be written: {_reason(failure)}") from failure


def _reason(failure: Exception) -> str:
    return printable_line(getattr(failure, "strerror", None) or str(failure))
