"""pydicom's facts beside cydicom's: which are equal, which may differ, which must not."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.compat.deviations import DEVIATIONS
from tests.compat.snapshot import snapshot

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from tests.compat.configurations import Configuration
    from tests.compat.snapshot import Snapshot

ABSENT = "absent"

#: Facts that are there only while an element is raw, compared where both libraries have them.
WHILE_RAW = frozenset(("raw", "value_tell"))


@dataclass(slots=True)
class Comparison:
    """The outcome for one file in one configuration."""

    elements: int = 0
    facts: int = 0
    equal: int = 0
    allowed: list[tuple[str, str]] = field(default_factory=list)
    unexpected: list[str] = field(default_factory=list)


def place(where: tuple[Any, ...]) -> str:
    """Return a path as text: ``(0018,0026)[0](0008,1155)``."""
    parts = []
    for step in where:
        if isinstance(step, str):
            parts.append(step)
        elif parts and parts[-1].endswith(")"):
            parts.append(f"[{step}]")
        else:
            parts.append(f"({step >> 16:04X},{step & 0xFFFF:04X})")
    return "".join(parts) or "file"


def short(value: Any, size: int = 160) -> str:
    """Return a value's repr, cut."""
    text = repr(value)
    return text if len(text) <= size else f"{text[:size]}..."


def first_difference(theirs: Any, ours: Any) -> tuple[Any, Any]:
    """Return two long texts from shortly before where they differ."""
    if not (isinstance(theirs, str) and isinstance(ours, str)) or max(len(theirs), len(ours)) < 160:
        return theirs, ours
    start = next(
        (i for i, (a, b) in enumerate(zip(theirs, ours, strict=False)) if a != b), min(len(theirs), len(ours))
    )
    return theirs[max(0, start - 60) :], ours[max(0, start - 60) :]


def compared(oracle: Snapshot, own: Snapshot, file: str) -> Comparison:
    """Return how two snapshots of one file compare."""
    outcome = Comparison()
    for key in oracle.keys() | own.keys():
        where, fact = key
        if fact in WHILE_RAW and (key not in oracle or key not in own):
            continue
        outcome.facts += 1
        outcome.elements += fact == "value"
        theirs, ours = oracle.get(key, ABSENT), own.get(key, ABSENT)
        if theirs == ours:
            outcome.equal += 1
            continue
        entry = next((d.entry for d in DEVIATIONS if d.allows(file, where, fact, theirs, ours)), None)
        if entry is not None:
            outcome.allowed.append((entry, f"{place(where)} {fact}"))
            continue
        theirs, ours = first_difference(theirs, ours)
        outcome.unexpected.append(f"{place(where)} {fact}: pydicom {short(theirs)}, cydicom {short(ours)}")
    outcome.unexpected.sort()
    return outcome


def compare(
    libraries: tuple[ModuleType, ModuleType], file: str, path: Path, configuration: Configuration
) -> Comparison:
    """Read one file with pydicom and with cydicom, and compare."""
    oracle, own = (snapshot(library, path, configuration) for library in libraries)
    return compared(oracle, own, file)
