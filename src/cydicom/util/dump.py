"""Bytes as hexadecimal text, and a data set printed element by element: for looking at what was written."""

from __future__ import annotations

import os
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO

from cydicom.vr import VR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cydicom.dataelem import DataElement
    from cydicom.dataset import Dataset

__all__ = ["datadump", "filedump", "hexdump", "pretty_print", "print_character"]

_WIDTH = 16


def print_character(ordchr: int) -> str:
    """Return the ASCII character of a code; a dot for a backslash, a tilde, and what is none."""
    return chr(ordchr) if 32 <= ordchr < 126 and ordchr != 92 else "."


def filedump(
    filename: str | bytes | os.PathLike[str], start_address: int = 0, stop_address: int | None = None
) -> str:
    """Return the bytes of a file as :func:`hexdump` does."""
    with open(filename, "rb") as file:  # noqa: PTH123 - the path may be bytes
        return hexdump(file, start_address, stop_address)


def datadump(data: bytes, start_address: int = 0, stop_address: int | None = None) -> str:
    """Return bytes as :func:`hexdump` does."""
    return hexdump(BytesIO(data), start_address, stop_address)


def hexdump(
    f: BinaryIO, start_address: int = 0, stop_address: int | None = None, show_address: bool = True
) -> str:
    """Return the bytes of a file object as text: lines of an offset, 16 bytes and their characters.

    Parameters
    ----------
    f : file object
        The source; it is left behind the bytes read.
    start_address : int
        The offset to start at.
    stop_address : int, optional
        The last offset at which a line may start; ``None`` and 0 stand for the end.
    show_address : bool
        Whether lines start with their offset.
    """
    size = f.seek(0, os.SEEK_END)
    f.seek(start_address)
    last = stop_address or size
    digits = len(f"{last:X}")
    lines = []
    address = start_address
    while address <= last and (row := f.read(_WIDTH)):
        offset = f"{address:0{digits}X}  " if show_address else ""
        codes = row.hex(" ").upper()
        lines.append(f"{offset}{codes:<{3 * _WIDTH + 1}}{''.join(map(print_character, row))}")
        address += len(row)
    return "\n".join(lines)


def pretty_print(ds: Dataset, indent_level: int = 0, indent_chars: str = "  ") -> None:
    """Print a data set element by element, so that what precedes an error can be seen.

    Parameters
    ----------
    ds : Dataset
        The data set.
    indent_level : int
        How often the first level is indented.
    indent_chars : str
        What each level is indented by.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    # Elements of data sets and, between them, items of sequences; the data sets whose elements are open.
    elements = [iter(ds)]
    items: list[Iterator[Dataset]] = []
    open_sets = [ds]
    while elements:
        indentation = indent_chars * (indent_level + len(items))
        sequence = _print_elements(elements[-1], indentation)
        if sequence is None:
            elements.pop()
            open_sets.pop()
            if items:
                print(f"{indentation}---------")
        else:
            items.append(iter(sequence.value))
        while items and len(items) == len(elements):
            item = next(items[-1], None)
            if item is None:
                items.pop()
                break
            if any(item is open_set for open_set in open_sets):
                raise ValueError("a data set that contains itself cannot be printed")
            open_sets.append(item)
            elements.append(iter(item))


def _print_elements(elements: Iterator[DataElement], indentation: str) -> DataElement | None:
    """Print elements up to a sequence, which is returned; ``None`` if there is none left."""
    for element in elements:
        if element.VR == VR.SQ:
            print(f"{indentation}{element.tag} {element.name} -- {len(element.value)} item(s)")
            return element
        print(f"{indentation}{element!r}")
    return None
