"""The differences from pydicom that are meant: each is an entry of docs/deviations.md."""

from __future__ import annotations

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any


@dataclass(frozen=True, slots=True)
class Deviation:
    """One rule that allows a difference.

    Attributes
    ----------
    entry : str
        The heading in docs/deviations.md.
    reason : str
        Why ours is better, in a line.
    files, configurations, facts : str
        Patterns (of :mod:`fnmatch`) for the file's name, the configuration's and the fact's.
    path : tuple
        The start of the element's path; empty for any.
    """

    entry: str
    reason: str
    files: str = "*"
    configurations: str = "*"
    facts: str = "*"
    path: tuple[Any, ...] = ()

    def allows(self, file: str, configuration: str, where: tuple[Any, ...], fact: str) -> bool:
        """Return whether a difference in one fact is this one."""
        return (
            fnmatchcase(file, self.files)
            and fnmatchcase(configuration, self.configurations)
            and fnmatchcase(fact, self.facts)
            and where[: len(self.path)] == self.path
        )


DEVIATIONS: tuple[Deviation, ...] = ()
