"""What a user can see of one file after reading it, as plain data that two libraries can be compared by."""

from __future__ import annotations

import datetime
import decimal
import struct
import warnings
from typing import TYPE_CHECKING, Any

from tests.compat.configurations import configured

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from tests.compat.configurations import Configuration

#: (where, what): where is a path of tags and item indices, or ``()`` for the file as a whole.
Fact = tuple[tuple[Any, ...], str]
Snapshot = dict[Fact, Any]

#: What reading may raise: anything else ends the test.
REFUSALS = (
    ValueError,
    TypeError,
    LookupError,
    AttributeError,
    OSError,
    EOFError,
    ArithmeticError,
    NotImplementedError,
    RecursionError,
    struct.error,
)

BASES = (str, bytes, int, float, decimal.Decimal, datetime.date, datetime.datetime, datetime.time)

WHOLE = (
    "preamble",
    "is_implicit_VR",
    "is_little_endian",
    "original_encoding",
    "original_character_set",
    "is_original_encoding",
    "read_implicit_vr",
    "read_little_endian",
    "read_encoding",
    "timestamp",
    "is_decompressed",
    "is_undefined_length_sequence_item",
)
ITEM = (
    "is_undefined_length_sequence_item",
    "seq_item_tell",
    "file_tell",
    "is_implicit_VR",
    "is_little_endian",
    "original_encoding",
    "original_character_set",
)
ELEMENT = (
    "name",
    "keyword",
    "VM",
    "repval",
    "is_empty",
    "is_private",
    "is_retired",
    "is_undefined_length",
    "is_raw",
    "is_buffered",
    "file_tell",
    "private_creator",
    "empty_value",
    "validation_mode",
)

WHOLE_TEXT = {
    "str": str,
    "repr": repr,
    "top": lambda dataset: dataset.top(),
    "dir": lambda dataset: tuple(dataset.dir()),
    "length": len,
}


def described(value: Any) -> Any:
    """Return a value as its class's name and what it shows, without the class itself."""
    name = type(value).__name__
    if value is None or type(value) in (bytes, bool, str, int):
        return name, value
    if name == "Sequence":
        return name, len(value), getattr(value, "is_undefined_length", False)
    if name in ("MultiValue", "list"):
        return name, [described(one) for one in value]
    if name == "ndarray":
        return name, value.dtype.str, value.shape, repr(value.tolist())
    bases = tuple(base.__name__ for base in BASES if isinstance(value, base))
    shown: list[Any] = [name, bases, str(value), repr(value)]
    if isinstance(value, float):
        shown.append(value.hex())
    if name == "PersonName":
        shown.extend((value.components, value.family_name, value.given_name, value.middle_name))
        shown.extend((value.ideographic, value.phonetic, len(value), bool(value), list(value)))
        return tuple(shown)
    shown.extend(getattr(value, extra, None) for extra in ("original_string", "auto_format"))
    return tuple(shown)


def _name_bytes(value: Any) -> Any:
    """Return the bytes and encodings of a person's name or of several."""
    if type(value).__name__ == "PersonName":
        return value.original_string, value.encodings
    return [_name_bytes(one) for one in value]


def refusals(library: ModuleType) -> tuple[type[Exception], ...]:
    """Return what reading with `library` may raise."""
    return (*REFUSALS, library.errors.InvalidDicomError, library.errors.BytesLengthException)


def _attribute(owner: Any, name: str) -> Any:
    try:
        value = getattr(owner, name)
    except REFUSALS as error:
        return f"raises {type(error).__name__}"
    return tuple(value) if isinstance(value, list) else value


def _raw(element: Any, facts: Snapshot, path: tuple[Any, ...]) -> None:
    """Add what a raw element says; whether an element is still raw is each library's own affair."""
    if type(element).__name__ != "RawDataElement":
        return
    facts[path, "raw"] = (
        element.VR and str(element.VR),
        element.length,
        element.value,
        element.is_implicit_VR,
        element.is_little_endian,
        element.is_raw,
        element.is_buffered,
    )
    facts[path, "value_tell"] = element.value_tell


def _elements(
    dataset: Any,
    facts: Snapshot,
    seen: list[warnings.WarningMessage],
    prefix: tuple[Any, ...],
    full: bool,
    refused: tuple[type[Exception], ...],
) -> None:
    pending = [(prefix, dataset)]
    while pending:
        where, current = pending.pop()
        facts[where, "tags"] = tuple(int(tag) for tag in current.keys())  # noqa: SIM118 (elements, not tags)
        for tag in facts[where, "tags"]:
            path = (*where, tag)
            _raw(current.get_item(tag, keep_deferred=True), facts, path)
            before = len(seen)
            try:
                element = current[tag]
            except refused as error:
                facts[path, "value"] = f"raises {type(error).__name__}"
                facts[path, "warnings"] = _classes(seen[before:])
                continue
            facts[path, "VR"] = str(element.VR)
            facts[path, "value"] = described(element.value)
            if element.VR == "PN" and element.value is not None:
                facts[path, "name bytes"] = _name_bytes(element.value)
            facts[path, "warnings"] = _classes(seen[before:])
            if full:
                facts[path, "str"] = str(element)
                facts[path, "repr"] = repr(element)
                for name in ELEMENT:
                    facts[path, name] = _attribute(element, name)
            if element.VR == "SQ":
                for index, item in enumerate(element.value):
                    for name in ITEM:
                        facts[(*path, index), name] = _attribute(item, name)
                    pending.append(((*path, index), item))


def _classes(messages: list[warnings.WarningMessage]) -> tuple[str, ...]:
    """Return the warnings' classes; one about a repair to the file is a UserWarning too."""
    names = (message.category.__name__ for message in messages)
    known = (name.replace("DicomReadWarning", "UserWarning") for name in names)
    return tuple(sorted(name for name in known if name != "DeprecationWarning"))


def snapshot(library: ModuleType, path: Path, configuration: Configuration) -> Snapshot:
    """Return every fact about a file read by `library`."""
    facts: Snapshot = {}
    refused = refusals(library)
    with (
        warnings.catch_warnings(record=True) as seen,
        configured(library, configuration) as calls,
    ):
        warnings.simplefilter("always")
        try:
            dataset = library.dcmread(configuration.source(path), **configuration.arguments)
        except refused as error:
            return {((), "read"): f"raises {type(error).__name__}"}
        facts[(), "read"] = type(dataset).__name__
        facts[(), "warnings"] = tuple(sorted(set(_classes(seen))))
        for name in WHOLE:
            facts[(), name] = _attribute(dataset, name)
        _elements(dataset.file_meta, facts, seen, ("meta",), configuration.full, refused)
        _elements(dataset, facts, seen, (), configuration.full, refused)
        for what, shown in WHOLE_TEXT.items() if configuration.full else [("str", str)]:
            try:
                facts[(), what] = shown(dataset)
            except refused as error:
                facts[(), what] = f"raises {type(error).__name__}"
        # How often one element is converted is each library's own affair; that it is shown is not.
        facts[(), "calls"] = sorted(set(map(repr, calls)))
    return facts
