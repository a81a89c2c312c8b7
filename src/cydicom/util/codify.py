"""Python code that makes a data set or file again: pydicom's ``pydicom.util.codify``, and a script.

The code imports :mod:`cydicom`, and gives elements by their keywords where that leads to the same element.
Names come from the dictionary alone and values are literals (:mod:`cydicom.util.literal`), so nothing that a
file says can become code.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from cydicom.cli.filespec import filespec_help, filespec_parser
from cydicom.dataelem import DataElement
from cydicom.dataset import Dataset
from cydicom.filereader import dcmread
from cydicom.tag import BaseTag
from cydicom.util.datasetcode import (
    Coder,
    all_cap_re,
    camel_to_underscore,
    default_name_filter,
    first_cap_re,
    line_term,
)
from cydicom.util.elementcode import element_lines
from cydicom.util.literal import tag_literal
from cydicom.vr import VR

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

__all__ = [
    "all_cap_re",
    "camel_to_underscore",
    "code_dataelem",
    "code_dataset",
    "code_file",
    "code_file_from_dataset",
    "code_imports",
    "code_sequence",
    "default_name_filter",
    "do_codify",
    "filespec_help",
    "filespec_parser",
    "first_cap_re",
    "line_term",
    "main",
    "set_parser_arguments",
    "tag_repr",
]


def tag_repr(tag: BaseTag) -> str:
    """Return a tag as ``(0xgggg, 0xeeee)``."""
    return tag_literal((tag.group, tag.element))


def code_imports() -> str:
    """Return the import statements that the code of the other functions needs."""
    return line_term.join(
        (
            "import cydicom",
            "from cydicom.dataset import Dataset, FileMetaDataset",
            "from cydicom.sequence import Sequence",
        )
    )


def code_dataelem(
    dataelem: DataElement,
    dataset_name: str = "ds",
    exclude_size: int | None = None,
    include_private: bool = False,
    var_names: deque[str] | None = None,
) -> str:
    """Return the code that adds an element to a data set; several lines for a sequence.

    Parameters
    ----------
    dataelem : DataElement
        The element.
    dataset_name : str
        The variable of the data set.
    exclude_size : int, optional
        A binary value of more bytes is left out: a comment in its place makes the code invalid there, so
        that somebody fills it in.
    include_private : bool
        Whether private elements in the items of a sequence are coded.
    var_names : collections.deque, optional
        Names of variables that are taken.

    Raises
    ------
    ValueError
        If a sequence contains itself.
    UncodableValueError
        If a value is of a class that elements do not hold.
    """
    if dataelem.VR == VR.SQ:
        return code_sequence(
            dataelem, dataset_name, exclude_size, include_private, default_name_filter, var_names
        )
    return line_term.join(element_lines(dataelem, dataset_name, exclude_size))


def code_sequence(
    dataelem: DataElement,
    dataset_name: str = "ds",
    exclude_size: int | None = None,
    include_private: bool = False,
    name_filter: Callable[[str], str] = default_name_filter,
    var_names: deque[str] | None = None,
) -> str:
    """Return the code that adds a sequence and its items to a data set.

    Parameters
    ----------
    dataelem : DataElement
        The element of VR SQ.
    name_filter : callable
        Returns the variable's name for the sequence's keyword; that of an item follows from it.

    The other parameters, and the errors, are those of :func:`code_dataelem`.
    """
    coder = Coder(exclude_size, include_private, {dataset_name, *(var_names or ())})
    coder.open_sequence(dataelem, dataset_name, name_filter)
    return coder.run()


def code_dataset(
    ds: Dataset,
    dataset_name: str = "ds",
    exclude_size: int | None = None,
    include_private: bool = False,
    is_file_meta: bool = False,
    var_names: deque[str] | None = None,
) -> str:
    """Return the code that makes a data set.

    Parameters
    ----------
    ds : Dataset
        The data set.
    dataset_name : str
        The variable it gets.
    include_private : bool
        Whether private elements are coded.
    is_file_meta : bool
        Whether it is the file meta information.

    The other parameters, and the errors, are those of :func:`code_dataelem`.
    """
    coder = Coder(exclude_size, include_private, {dataset_name, *(var_names or ())})
    coder.lines.append(f"{dataset_name} = {'FileMetaDataset' if is_file_meta else 'Dataset'}()")
    coder.open_dataset(ds, dataset_name)
    return coder.run()


def code_file(filename: str, exclude_size: int | None = None, include_private: bool = False) -> str:
    """Return the code that makes the data set in a file, with its file meta information.

    The parameters are those of :func:`code_dataset`; the file is read without its prefix too.
    """
    return code_file_from_dataset(dcmread(filename, force=True), exclude_size, include_private)


def code_file_from_dataset(
    ds: Dataset, exclude_size: int | None = None, include_private: bool = False
) -> str:
    """Return the code that makes a data set, with its file meta information if it has some.

    The parameters are those of :func:`code_dataset`.
    """
    filename = getattr(ds, "filename", None)
    origin = "non-file dataset" if filename is None else f"DICOM file {os.fsdecode(filename)!r}"
    blocks = [
        line_term.join(
            (
                "# -*- coding: utf-8 -*-",
                f"# Coded version of {origin}",
                "# Produced by cydicom codify utility script",
                code_imports(),
            )
        )
    ]
    file_meta = getattr(ds, "file_meta", None)
    if file_meta is not None:
        code = code_dataset(file_meta, "file_meta", exclude_size, include_private, is_file_meta=True)
        blocks.append(f"# File meta info data elements{line_term}{code}")
    blocks.append(f"# Main data elements{line_term}{code_dataset(ds, 'ds', exclude_size, include_private)}")
    last = [] if file_meta is None else ["ds.file_meta = file_meta"]
    last.append("ds.set_original_encoding({}, {})".format(*ds.original_encoding))
    blocks.append(line_term.join(last))
    return (line_term * 2).join(blocks)


def set_parser_arguments(parser: argparse.ArgumentParser, default_exclude_size: int) -> None:
    """Add the arguments of ``codify`` to a parser.

    Parameters
    ----------
    default_exclude_size : int
        The largest binary value that is coded if the user does not say, in bytes.
    """
    parser.add_argument("filespec", type=filespec_parser, help=filespec_help, metavar="FILE")
    set_parser_options(parser, default_exclude_size)


def set_parser_options(parser: argparse.ArgumentParser, default_exclude_size: int) -> None:
    """Add the arguments of ``codify`` but the file itself to a parser."""
    parser.add_argument(
        "outfile", nargs="?", metavar="OUTFILE", help="write the code to this file, not to standard output"
    )
    parser.add_argument(
        "-e",
        "--exclude-size",
        type=int,
        metavar="BYTES",
        default=default_exclude_size,
        help=f"leave binary values of more bytes out (default: {default_exclude_size})",
    )
    parser.add_argument(
        "-p", "--include-private", action="store_true", help="code private elements (default: leave them out)"
    )
    parser.add_argument(
        "-s",
        "--save-as",
        metavar="PATH",
        help="where the code saves its data set (default: beside the input, with '_from_codify' in its name)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace OUTFILE if it exists")


def do_codify(args: argparse.Namespace) -> None:
    """Write the code that `args` ask for.

    Parameters
    ----------
    args : argparse.Namespace
        What a parser with :func:`set_parser_arguments` gave.  ``outfile`` may be a file object.

    Raises
    ------
    NotImplementedError
        If the file specification names something that is not a data set.
    FileExistsError
        If the file for the code exists and ``overwrite`` is not set.
    """
    dataset, element = args.filespec[0]
    code = code_to_save(dataset, element, args.exclude_size, args.include_private, args.save_as)
    outfile = args.outfile
    if outfile is None or outfile is sys.stdout:
        sys.stdout.write(code)
    elif hasattr(outfile, "write"):
        outfile.write(code)
    else:
        write_code(code, outfile, getattr(args, "overwrite", False))
        print(f"wrote the code to {os.fsdecode(outfile)!r}")


def code_to_save(
    dataset: Dataset,
    element: Any = None,
    exclude_size: int | None = None,
    include_private: bool = False,
    save_as: str | None = None,
) -> str:
    """Return the code that makes a data set, or an item of it, and saves it.

    Parameters
    ----------
    dataset : Dataset
        What was read.
    element : Dataset, optional
        An item of it, to be coded in its place.
    save_as : str, optional
        Where the code saves; by default beside the file that was read, and an item nowhere.

    Raises
    ------
    NotImplementedError
        If `element` is not a data set.
    """
    if element is not None and not isinstance(element, Dataset):
        raise NotImplementedError(f"only a data set can be coded, not a {type(element).__name__}")
    coded = dataset if element is None else element
    code = code_file_from_dataset(coded, exclude_size, include_private)
    filename = getattr(dataset, "filename", None)
    if save_as is None and element is None and filename is not None:
        path = Path(os.fsdecode(filename))
        save_as = str(path.with_name(f"{path.stem}_from_codify{path.suffix}"))
    if save_as is None:
        return code
    enforce = _is_file(coded)
    return f"{code}{line_term}ds.save_as({_path_literal(save_as)}, enforce_file_format={enforce})"


def _is_file(dataset: Dataset) -> bool:
    """Tell whether a data set has what a file in the DICOM File Format needs (PS3.10 7.1)."""
    meta = getattr(dataset, "file_meta", None)
    if meta is None or not meta.get("TransferSyntaxUID"):
        return False
    return bool(
        (meta.get("MediaStorageSOPClassUID") or dataset.get("SOPClassUID"))
        and (meta.get("MediaStorageSOPInstanceUID") or dataset.get("SOPInstanceUID"))
    )


def _path_literal(path: str) -> str:
    """Return a path as a raw string, which keeps one of Windows legible, or escaped where need be."""
    if path.isprintable() and "'" not in path and not path.endswith("\\"):
        return f"r'{path}'"
    return repr(path)


def write_code(code: str, path: str | os.PathLike[str], overwrite: bool) -> None:
    """Write code to a file, which is whole or not there at all.

    Raises
    ------
    FileExistsError
        If the file exists and `overwrite` is false.
    """
    from cydicom.atomicfile import replace_file

    replace_file(path, [code.encode("utf-8"), line_term.encode()], overwrite)


def main(default_exclude_size: int, args: list[str] | None = None) -> None:
    """Write code as the command line says.

    Parameters
    ----------
    default_exclude_size : int
        The largest binary value that is coded if the user does not say, in bytes.
    args : list of str, optional
        The arguments; those of the process if ``None``.
    """
    parser = argparse.ArgumentParser(
        description="Write the Python code that makes a DICOM file with cydicom.",
        epilog="Longer binary values are left out, by a comment that has to be filled in.",
    )
    set_parser_arguments(parser, default_exclude_size)
    do_codify(parser.parse_args(args))


if __name__ == "__main__":
    main(default_exclude_size=100)
