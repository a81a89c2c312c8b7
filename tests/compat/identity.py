"""Saving the files of the corpora: which come out as the very bytes, and which with the same values.

``python -m tests.compat.identity`` prints the counts, beside those of pydicom.
"""

from __future__ import annotations

import io
import sys
import warnings
from collections import Counter
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.compat.corpus import files
from tests.corpus.build import (
    DEFLATED_UID,
    EXPLICIT_BIG_UID,
    EXPLICIT_LITTLE_UID,
    IMPLICIT_LITTLE_UID,
)
from tests.reference.write import UNITS, swap

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path
    from types import ModuleType

SYNTAXES = {
    "implicit": IMPLICIT_LITTLE_UID,
    "explicit": EXPLICIT_LITTLE_UID,
    "big endian": EXPLICIT_BIG_UID,
    "deflated": DEFLATED_UID,
}
PIXEL_DATA = 0x7FE00010
#: What a read that stops before the pixels stops at.
PIXELS = (0x7FE00008, 0x7FE00009, PIXEL_DATA)

#: What touching an element or writing may raise; anything else ends the test.
REFUSALS = (ValueError, TypeError, LookupError, AttributeError, NotImplementedError, OSError, RecursionError)


def read(library: ModuleType, source: Any, **options: Any) -> Any:
    """Return the data set of a file; its faults were told elsewhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return library.dcmread(source, force=True, **options)


def saved(library: ModuleType, dataset: Any, **options: Any) -> bytes:
    """Return the bytes of a data set that is saved."""
    target = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        library.dcmwrite(target, dataset, **options)
    return target.getvalue()


def touch(dataset: Any) -> None:
    """Look at every value of every element of every item, as ``str`` and by itself."""
    waiting = [dataset]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        while waiting:
            level = waiting.pop()
            for tag in list(level.keys()):
                try:
                    element = level[tag]
                    value = element.value
                except REFUSALS:
                    continue
                if element.VR == "SQ":
                    waiting.extend(value)
                    continue
                repr(element)
                for one in value if hasattr(value, "append") else (value,):
                    str(one)


def is_encapsulated(dataset: Any) -> bool:
    """Tell whether the pixel data are fragments, which only some transfer syntaxes can have."""
    if PIXEL_DATA not in dataset:
        return False
    stored = dataset.get_item(PIXEL_DATA)
    if hasattr(stored, "value_tell"):
        return bool(stored.length == 0xFFFFFFFF)
    return bool(stored.is_undefined_length)


def converted(library: ModuleType, dataset: Any, syntax: str, **options: Any) -> bytes:
    """Return the bytes of a data set that is saved with another transfer syntax."""
    if getattr(dataset, "file_meta", None) is None:
        dataset.file_meta = library.dataset.FileMetaDataset()
    dataset.file_meta.TransferSyntaxUID = library.uid.UID(syntax)
    return saved(library, dataset, **options)


# What is in a data set, apart from how it is encoded.


class Leaf(NamedTuple):
    """An element that is no sequence."""

    vr: str
    undefined: bool
    value: Any
    raw: bytes | None  # what was read


def described(value: Any) -> Any:
    """Return a value as text and numbers; the words of bytes as they are."""
    if value is None or isinstance(value, bytes):
        return value or b""
    if hasattr(value, "append"):
        return [described(one) for one in value]
    return f"{type(value).__name__} {value!r}"


def leaves(dataset: Any) -> Iterator[tuple[tuple[int, ...], Leaf]]:
    """Yield path and content of every element, those of items included; of sequences how many items."""
    waiting: list[tuple[Any, tuple[int, ...]]] = [(dataset, ())]
    while waiting:
        level, path = waiting.pop()
        items = []
        for tag in sorted(level.keys()):
            where = (*path, int(tag))
            stored = level.get_item(tag)
            raw = (stored.value or b"") if hasattr(stored, "value_tell") else None
            try:
                element = level[tag]
                value, vr = element.value, str.__str__(element.VR)
            except REFUSALS as error:
                # Bytes that are no value of their VR: what matters is that they are still there.
                yield where, Leaf(str(stored.VR), False, type(error).__name__, raw)
                continue
            if vr == "SQ":
                yield where, Leaf(vr, False, len(value), None)
                items.extend((item, (*where, i)) for i, item in enumerate(value))
            else:
                yield where, Leaf(vr, bool(element.is_undefined_length), described(value), raw)
        waiting.extend(reversed(items))


def padded(value: Any) -> Any:
    return value + b"\0" * (len(value) % 2) if isinstance(value, bytes) else value


def is_same(before: Leaf, after: Leaf, implicit: bool, swapped: bool) -> bool:
    """Tell whether an element is the same before and after a conversion.

    Its bytes have to be, but for their order and one of padding; its value as well, if it has the same VR.
    Implicit VR has none: it is that of a dictionary then, or UN.  Words that are bytes lie in the byte order
    of the file.
    """
    turned = swapped and not before.undefined
    unit = UNITS.get(before.vr, 1) if turned else 1
    if before.raw is not None and after.raw is not None:
        raw = swap(before.raw, unit)
        # Odd lengths are mended, unless the data set stays in its own encoding and is copied.
        if after.raw[: len(raw)] != raw or len(after.raw) - len(raw) not in (0, len(raw) % 2):
            return False
    if before.vr != after.vr:
        return implicit
    value = swap(before.value, unit) if isinstance(before.value, bytes) else before.value
    return bool(padded(value) == padded(after.value))


def lost(original: Any, back: Any, *, swapped: bool, implicit: bool) -> list[str]:
    """Return a line for each element that a conversion lost or changed.

    Group lengths above 0006 are not missed: they are retired, and would be wrong (PS3.5 7.2).
    """
    before = dict(leaves(original))
    after = dict(leaves(back))
    found = []
    for where in sorted(before.keys() | after.keys()):
        tag = where[-1]
        if where not in after and tag & 0xFFFF == 0 and tag >> 16 > 6:
            continue
        if where not in before or where not in after:
            found.append(f"{where}: {before.get(where)} -> {after.get(where)}")
        elif not is_same(before[where], after[where], implicit, swapped):
            found.append(f"{where}: {str(before[where])[:200]} -> {str(after[where])[:200]}")
    return found


# Counts: True for yes, None where the question does not arise.


def unedited(library: ModuleType, path: Path) -> bool:
    return saved(library, read(library, path)) == path.read_bytes()


def touched(library: ModuleType, path: Path) -> bool:
    dataset = read(library, path)
    touch(dataset)
    return saved(library, dataset) == path.read_bytes()


def deferred(library: ModuleType, path: Path) -> bool:
    return saved(library, read(library, path, defer_size=64)) == path.read_bytes()


def edited_back(library: ModuleType, path: Path) -> bool:
    dataset = read(library, path)
    dataset.add_new(0x001110FE, "LO", "new")
    del dataset[0x001110FE]
    return saved(library, dataset) == path.read_bytes()


def convertible(dataset: Any) -> bool:
    """Tell whether a data set can change its transfer syntax: fragments cannot, unless they are decoded."""
    meta = getattr(dataset, "file_meta", None)
    return meta is not None and "TransferSyntaxUID" in meta and not is_encapsulated(dataset)


def same_values(library: ModuleType, path: Path, syntax: str) -> bool | None:
    dataset = read(library, path)
    if not convertible(dataset):
        return None
    little = dataset.original_encoding[1]
    back = read(library, io.BytesIO(converted(library, dataset, syntax)))
    original = read(library, path)
    swapped = little != (syntax != EXPLICIT_BIG_UID)
    return not lost(original, back, swapped=swapped, implicit=syntax == IMPLICIT_LITTLE_UID)


def same_bytes(library: ModuleType, path: Path, syntax: str) -> bool | None:
    dataset = read(library, path)
    if not convertible(dataset):
        return None
    own = dataset.file_meta.TransferSyntaxUID
    back = read(library, io.BytesIO(converted(library, dataset, syntax)))
    return converted(library, back, own) == path.read_bytes()


COUNTED: dict[str, Callable[[ModuleType, Path], bool | None]] = {
    "saved unedited": unedited,
    "saved, every value touched": touched,
    "saved, values deferred": deferred,
    "saved, an element added and removed": edited_back,
}
for _name, _syntax in SYNTAXES.items():
    COUNTED[f"to {_name}: values kept"] = partial(same_values, syntax=_syntax)
    COUNTED[f"to {_name} and back: bytes kept"] = partial(same_bytes, syntax=_syntax)


def counted(library: ModuleType, same: Callable[[ModuleType, Path], bool | None]) -> str:
    """Return one cell of the table: how many of how many files, and what was raised."""
    found: Counter[Any] = Counter()
    for path in files().values():
        try:
            found[same(library, path)] += 1
        except REFUSALS as error:
            found[type(error).__name__] += 1
    raised = [f"{count} {name}" for name, count in found.items() if isinstance(name, str)]
    return f"{found[True]} of {found.total() - found[None]}" + (f" ({', '.join(raised)})" if raised else "")


def main() -> int:
    """Print how many files each library gives back as the very bytes, and how many with the same values."""
    import pydicom

    import cydicom

    warnings.simplefilter("ignore")
    print(f"{len(files())} files of pydicom {pydicom.__version__} and of pydicom-data")
    print(f"{'':38}{'cydicom':14}pydicom")
    for what, same in COUNTED.items():
        print(f"{what:38}{counted(cydicom, same):14}{counted(pydicom, same)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
