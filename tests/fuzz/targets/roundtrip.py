"""Whole files: saved unedited they are the same bytes, and after an edit they have everything that they had.

An input is a file, or a data set without a preamble.
"""

from __future__ import annotations

import ast
import io
import re
from typing import TYPE_CHECKING, Any

import cydicom
from cydicom.uid import UID
from tests.compat.identity import lost
from tests.fuzz import seeds as corpus
from tests.fuzz.laws import Refused, attempt, hold, quiet, same
from tests.fuzz.mutator import mutate_file
from tests.fuzz.walking import everything

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

MOST = 8192
TIMED = True

NEW, PIXEL_DATA = 0x00204000, 0x7FE00010
#: A line about an empty element (0000,0000) of an item, which is not there any more.
ZEROS = re.compile(r", 0\): Leaf\(vr='UL', undefined=False, value=b'', raw=b''\) -> None$")
#: What a data set that is a file of its own must not have, and what cannot be written because of it.
FORBIDDEN_GROUPS = (0x0000, 0x0002)
#: A line about text of odd length with an escape sequence, before and after it was padded.
PADDED_ESCAPE = re.compile(r"raw=b'(.*\\x1b.*)'\) -> .* raw=b'\1 '\)$")
#: Of a sequence, in little endian.
DELIMITER = b"\xfe\xff\xdd\xe0\0\0\0\0"


def target(data: bytes) -> None:
    """Read, save, look at every value, save, edit, save and read again."""
    with quiet():
        dataset = attempt(cydicom.dcmread, data, force=True)
        again = attempt(cydicom.dcmread, io.BytesIO(data), force=True, defer_size=8)
        same(type(again), type(dataset), "bytes and a file object are refused alike")
        if isinstance(dataset, Refused):
            same(again, dataset, "bytes and a file object are refused alike")
            return
        found = attempt(saved, dataset)
        if isinstance(found, Refused):
            hold(is_unwritable(dataset, found), "what was read can be saved", found)
            return
        same(saved(again), found, "a file with deferred values is saved as one without")
        kinds = {entry.kind for entry in dataset.read_report}
        if found != data:
            # Odd lengths are mended; nothing else may be.
            hold("odd-length" in kinds, "a file that is saved unedited is the same bytes", data, found)
            guessed = is_guessed(dataset) or is_guessed(cydicom.dcmread(found, force=True))
            differences = [] if guessed else changes(data, found)
            same(differences, [], "mending odd lengths changes nothing else")
        values = everything(dataset)
        same(everything(again), values, "deferred values are those that were read at once")
        same(saved(dataset), found, "looking at values does not change what is saved")
        for text in (attempt(str, dataset), attempt(repr, dataset.file_meta)):
            hold(isinstance(text, (str, Refused)), "text", text)
        edit(data)


def saved(dataset: Any) -> bytes:
    """Return the bytes of a data set that is saved."""
    out = io.BytesIO()
    cydicom.dcmwrite(out, dataset)
    return out.getvalue()


def edit(data: bytes) -> None:
    """Add an element: it is there afterwards, with everything else."""
    dataset = cydicom.dcmread(data, force=True)
    dataset.add_new(NEW, "LT", "new")
    found = attempt(saved, dataset)
    if isinstance(found, Refused):
        allowed = is_unwritable(dataset, found)
        hold(allowed, "what was read can be saved after an edit", found, list(dataset.keys()))
        return
    back = cydicom.dcmread(found, force=True)
    if is_guessed(dataset):
        return
    same(back[NEW].value, "new", "an element that was added is read again")
    differences = [line for line in changes(data, found) if not line.startswith(f"({NEW},): ")]
    same(differences, [], "an edit changes nothing else")
    same(list(back.keys()), sorted(back.keys()), "what was edited is written in order")


def is_forbidden(dataset: Any) -> bool:
    """Tell whether a data set has elements that no file has."""
    return any(int(tag) >> 16 in FORBIDDEN_GROUPS for tag in dataset.keys())  # noqa: SIM118 - not the elements


def is_guessed(dataset: Any) -> bool:
    """Tell whether nothing but the first element says how a file is encoded, and may say it wrong."""
    tags = map(int, dataset.keys())
    if dataset.original_encoding[1] is False and any(tag >> 16 == 0x0200 for tag in tags):
        # First in big endian, that is the group 0002 of the file meta information.
        return True
    guesses = {"no-transfer-syntax", "unknown-transfer-syntax", "no-prefix", "byte-order"}
    return not dataset.file_meta or bool({entry.kind for entry in dataset.read_report} & guesses)


def is_unwritable(dataset: Any, found: Refused) -> bool:
    """Tell whether there is no way to write a data set as the file that it is.

    A UID that is none says nothing of how to encode it, nor does an ambiguous VR without what it depends on;
    and pixel data that are not encapsulated cannot be in a compressed transfer syntax.
    """
    if is_forbidden(dataset) or found.kind in ("AmbiguousVRError", "UnresolvedVRError"):
        return True
    syntax = attempt(dataset.file_meta.get, "TransferSyntaxUID")
    if syntax is None or (isinstance(syntax, str) and not syntax):
        return bool(dataset.original_encoding == (True, False))
    if not isinstance(syntax, UID) or not (syntax.is_transfer_syntax or syntax.is_private):
        return True
    return bool(syntax.is_private or syntax.is_encapsulated) and PIXEL_DATA in dataset


def changes(data: bytes, found: bytes) -> list[str]:
    """Return a line for each element that is another one now."""
    before, after = (cydicom.dcmread(file, force=True) for file in (data, found))
    # A file that is not in the encoding that it declares is, once it was edited.
    swapped = before.original_encoding[1] != after.original_encoding[1]
    lines = lost(before, after, swapped=swapped, implicit=True)
    unknown = {int(entry.tag or 0) for entry in before.read_report if entry.kind == "bad-vr"}
    fresh = [cydicom.dcmread(file, force=True) for file in (data, found)]
    lines = [line for line in lines if not is_of_unknown_vr(line, *fresh, unknown)]
    # Numbers that are cut are no numbers; with a byte of padding they can be.  A VR that depends on what is
    # missing may be decided by the length.
    known = ["'BytesLengthException'", "'AmbiguousVRError'"]
    kinds = {entry.kind for entry in before.read_report}
    if kinds & {"missing-delimiter", "item-overrun", "bad-item", "undefined-length"}:
        # A fragment that is cut gets the length that it has; of one without a length nothing is kept.
        known += [
            "undefined=True, value=b'\\xfe\\xff\\x00\\xe0",
            "undefined=True, value=b'\\xff\\xfe\\xe0\\x00",
        ]
    if "pixel-data-length" in kinds and is_mended(*(dataset.get_item(PIXEL_DATA).value for dataset in fresh)):
        # Of a defined length, where the transfer syntax wants an undefined one: nothing else may change.
        lines = [line for line in lines if not line.startswith(f"({PIXEL_DATA},): ")]
    lines = [line for line in lines if not is_unknown_in_big_endian(line, fresh[0])]
    # A space behind an escape sequence is one of its characters, where text of odd length ends in that set.
    lines = [line for line in lines if not PADDED_ESCAPE.search(line)]
    # Eight zeros are an element (0000,0000) before other bytes, and padding without them.  A group length is
    # dropped, with what is in it where it is a sequence.
    lines = [line for line in lines if not ZEROS.search(line) and not is_in_group_length(line)]
    # Python shows bytes between the other quotes where there are single ones among them.
    return [line for line in lines if not any(kind in line.replace('b"', "b'") for kind in known)]


def is_mended(before: Any, after: Any) -> bool:
    """Tell whether fragments of a defined length are the same with an undefined one, or were left alone.

    They may have their delimiter with them.
    """
    if not isinstance(before or b"", bytes) or not isinstance(after or b"", bytes):
        return False
    expected = mended(before or b"")
    after = after or b""
    return after in (
        expected,
        expected.removesuffix(DELIMITER),
        (before or b"") + bytes(len(before or b"") & 1),
    )


def mended(value: bytes) -> bytes:
    """Return fragments with the last one as long as it is, and without a header that was cut."""
    position = 0
    while len(value) - position >= 8:
        rest = value[position + 8 :]
        length = int.from_bytes(value[position + 4 : position + 8], "little")
        if length > len(rest):
            rest += bytes(len(rest) & 1)
            return value[: position + 4] + len(rest).to_bytes(4, "little") + rest
        position += 8 + length
    if len(value) - position > 1:
        value = value[:position]
    return value + bytes(len(value) & 1)


def is_unknown_in_big_endian(line: str, before: Any) -> bool:
    """Tell whether a line is about the same numbers; of UN in big endian they were little endian."""
    path = ast.literal_eval(line.partition(":")[0])
    owner = within(before, path[:-1])
    if before.original_encoding[1] is not False or owner is None or path[-1] not in owner:
        return False
    values = [part.partition(", raw=")[0] for part in line.partition(": ")[2].split(" -> ")]
    return owner.get_item(path[-1]).VR == "UN" and len(values) == 2 and values[0] == values[1]


def is_in_group_length(line: str) -> bool:
    """Tell whether a line is about something in an element gggg,0000, which is dropped."""
    return any(tag & 0xFFFF == 0 and tag >> 16 > 6 for tag in ast.literal_eval(line.partition(":")[0])[:-1:2])


def is_of_unknown_vr(line: str, before: Any, after: Any, tags: set[int]) -> bool:
    """Tell whether a line is about an element of an unknown VR, or within one, whose bytes are the same.

    Those of what nobody looked at yet, so the data sets have to be new.  It is written as UN, and a UN with a
    known tag is read as what the tag is.
    """
    path = ast.literal_eval(line.partition(":")[0])
    for level in range(0, len(path), 2):
        if path[level] in tags:
            owners = (within(dataset, path[:level]) for dataset in (before, after))
            first, second = (bytes_of(owner, path[level]) for owner in owners)
            if first is not None and first == second:
                return True
    return False


def within(dataset: Any, path: tuple[int, ...]) -> Any:
    """Return the item that tags and numbers of items in turn lead to; None if there is none."""
    for tag, number in zip(path[::2], path[1::2], strict=True):
        if (
            dataset is None
            or tag not in dataset
            or dataset[tag].VR != "SQ"
            or len(dataset[tag].value) <= number
        ):
            return None
        dataset = dataset[tag].value[number]
    return dataset


def bytes_of(dataset: Any, tag: int) -> bytes | None:
    """Return the bytes of an element, made even; None if it is not there."""
    value = dataset.get_item(tag).value if dataset is not None and tag in dataset else None
    return value + bytes(len(value) & 1) if isinstance(value, bytes) else None


def mutate(data: bytes, random: Random, other: bytes, most: int) -> bytes:
    """Return a changed file."""
    return mutate_file(data, random, other, most)


def seeds() -> Iterator[bytes]:
    """Yield the small files."""
    yield from corpus.files(MOST)
