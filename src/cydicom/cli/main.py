"""The command ``cydicom`` and its sub-commands."""

from __future__ import annotations

import argparse
import platform
import sys
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from cydicom._version import __version__
from cydicom.cli.filespec import (
    eval_element,
    filespec_help,
    filespec_parser,
    filespec_parts,
    re_file_spec_object,
    re_kywd_or_item,
)
from cydicom.cli.opening import Unreadable
from cydicom.cli.terminal import safe_streams

if TYPE_CHECKING:
    from collections.abc import Callable

    AddSubparser = Callable[[argparse._SubParsersAction[argparse.ArgumentParser]], None]

__all__ = [
    "eval_element",
    "filespec_help",
    "filespec_parser",
    "filespec_parts",
    "get_subcommand_entry_points",
    "help_command",
    "main",
    "re_file_spec_object",
    "re_kywd_or_item",
]

#: The entry point group through which other packages add sub-commands.
ENTRY_POINT_GROUP = "cydicom_subcommands"

_subparsers: argparse._SubParsersAction[argparse.ArgumentParser] | None = None


def help_command(args: argparse.Namespace) -> None:
    """Print the help of the sub-command that `args` names, or which ones there are."""
    choices = _subparsers.choices if _subparsers is not None else {}
    if args.subcommand in choices:
        choices[args.subcommand].print_help()
        return
    print("cydicom help SUBCOMMAND shows the help of one sub-command.")
    print(f"Sub-commands: {', '.join(sorted(name for name in choices if name != 'help'))}")


def get_subcommand_entry_points() -> dict[str, AddSubparser]:
    """Return the functions that installed packages registered to add a sub-command, by its name."""
    return {entry.name: entry.load() for entry in entry_points(group=ENTRY_POINT_GROUP)}


def main(args: list[str] | None = None) -> None:
    """Run the command.

    Parameters
    ----------
    args : list of str, optional
        The arguments after the command's name; those of the process if ``None``.

    Raises
    ------
    SystemExit
        With code 1 if a file, a check or an element failed, 2 for wrong arguments or a file that cannot be
        shown, 130 after an interrupt.
    """
    global _subparsers
    from cydicom.cli import codify, demo, image, show, transcode

    parser = argparse.ArgumentParser(
        prog="cydicom",
        description="Read and write DICOM at native speed "
        f"(cydicom {__version__}, Python {platform.python_version()})",
    )
    parser.add_argument("--version", action="version", version=f"cydicom {__version__}")
    subparsers = parser.add_subparsers(metavar="SUBCOMMAND", help="what to do")
    _subparsers = subparsers

    help_parser = subparsers.add_parser("help", help="show the help of a sub-command")
    help_parser.add_argument("subcommand", nargs="?", help="its name")
    help_parser.set_defaults(func=help_command)
    for module in (show, codify, image, transcode, demo):
        module.add_subparser(subparsers)
    for add_subparser in get_subcommand_entry_points().values():
        add_subparser(subparsers)

    with safe_streams():
        parsed = parser.parse_args(args)
        if not hasattr(parsed, "func"):
            parser.print_help()
            return
        try:
            parsed.func(parsed)
        except Unreadable as failure:
            print(f"cydicom: error: {failure}", file=sys.stderr)
            raise SystemExit(2) from failure
        except KeyboardInterrupt:
            print("cydicom: interrupted", file=sys.stderr)
            raise SystemExit(130) from None
