"""What one broken or extreme input is, and what a reader must make of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.corpus.build import EXPLICIT_LITTLE, EXPLICIT_LITTLE_UID, Encoding, part10, uid

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

#: Where an element is: a tag, or a sequence's tag, an item's index, a tag within the item, and so on.
Path = tuple[int, ...]

MODALITY, NAME, BROKEN, STUDY, ROWS = 0x00080060, 0x00100010, 0x00100020, 0x00200010, 0x00280010
SEQUENCE = 0x00180026

#: The sound elements that stand before and after the fault, with their values.
BEFORE: dict[Path, object] = {(MODALITY,): "CT", (NAME,): "Doe^John"}
AFTER: dict[Path, object] = {(STUDY,): "S1", (ROWS,): 512}
ALL = BEFORE | AFTER


class Built(NamedTuple):
    """A case's bytes, and where its fault is: the first and the last offset that a report may give."""

    data: bytes
    first: int | None = None
    last: int | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """One input and its outcome.

    Attributes
    ----------
    name : str
        The rule's number in the catalogue, then what is wrong.
    outcome : str
        Letters that are allowed: A accepted without a warning, W a warning and an entry in the report,
        R an ``InvalidDicomError``, L an ``InvalidDicomError`` because of a limit.
    build : callable
        Returns the bytes; nothing is kept between calls.
    keep : mapping of Path to value
        What must be readable, whatever the fault; not asked of R and L.
    kinds : frozenset of str
        Kinds of report entry of which one must be present; empty if any kind will do.
    only : bool
        No top-level element may be there except those of `keep` and `also`.
    also : frozenset of int
        Top-level tags that may be there, readable or not.
    nbytes : int or None
        Size that the report must give to the fault.
    refuses : frozenset of Path
        Elements whose value must raise ValueError, each time that it is asked for.
    may_refuse : frozenset of Path
        Elements whose value may raise ValueError or NotImplementedError.
    raw : mapping of int to bytes
        Bytes that must stay reachable through ``get_item``.
    by_value : bool
        The fault is in a value: any UserWarning on access will do as the warning.
    heavy : bool
        Too many elements to make a Python object of each in a test.
    options : mapping
        Keyword arguments for ``dcmread``.
    check : callable or None
        Called with the dataset, for what the fields above do not say.
    """

    name: str
    outcome: str
    build: Callable[[], Built]
    keep: Mapping[Path, object] = field(default_factory=dict)
    kinds: frozenset[str] = frozenset()
    only: bool = False
    also: frozenset[int] = frozenset()
    nbytes: int | None = None
    refuses: frozenset[Path] = frozenset()
    may_refuse: frozenset[Path] = frozenset()
    raw: Mapping[int, bytes] = field(default_factory=dict)
    by_value: bool = False
    heavy: bool = False
    options: Mapping[str, Any] = field(default_factory=dict)
    check: Callable[[Any], None] | None = None


class Catalogue:
    """Cases of one section, in the order in which they are added."""

    def __init__(self) -> None:
        self.cases: list[Case] = []

    def add(
        self,
        name: str,
        outcome: str,
        build: Callable[[], Built | bytes],
        *kinds: str,
        keep: Mapping[Path, object] = ALL,
        also: tuple[int, ...] = (),
        refuses: tuple[Path, ...] = (),
        may_refuse: tuple[Path, ...] = (),
        **rest: Any,
    ) -> None:
        """Add a case; `build` may return bytes alone where the fault has no one place."""

        def built() -> Built:
            made = build()
            return made if isinstance(made, Built) else Built(made)

        self.cases.append(
            Case(
                name,
                outcome,
                built,
                keep=keep,
                kinds=frozenset(kinds),
                also=frozenset(also),
                refuses=frozenset(refuses),
                may_refuse=frozenset(may_refuse),
                **rest,
            )
        )


def before(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    """Return the elements of :data:`BEFORE`."""
    return encoding.element(MODALITY, "CS", b"CT") + encoding.element(NAME, "PN", b"Doe^John")


def after(encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    """Return the elements of :data:`AFTER`."""
    return encoding.element(STUDY, "SH", b"S1") + encoding.number(ROWS, "US", 512)


def around(
    fault: bytes,
    transfer_syntax: str = EXPLICIT_LITTLE_UID,
    encoding: Encoding = EXPLICIT_LITTLE,
    *,
    end: bool = True,
    reach: int | None = None,
) -> Built:
    """Return a file with `fault` between sound elements, or after them all but the last two.

    Parameters
    ----------
    end : bool
        Whether sound elements follow the fault.
    reach : int, optional
        How far behind the fault's first byte a report may place it; its whole length if not given.
    """
    head = part10(before(encoding), transfer_syntax)
    data = head + fault + (after(encoding) if end else b"")
    return Built(data, len(head), len(head) + (len(fault) if reach is None else reach))


def reference_item(encoding: Encoding = EXPLICIT_LITTLE, instance: str = "1.2.3") -> bytes:
    """Return the content of an item: two UIDs."""
    return encoding.element(0x00081150, "UI", uid("1.2.840.10008.5.1.4.1.1.2")) + encoding.element(
        0x00081155, "UI", uid(instance)
    )
