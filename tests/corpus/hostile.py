"""The catalogue of hostile and broken inputs: the cases that are bytes, each built when it is asked for.

:mod:`tests.corpus.rules` tells which rules are about something else, and where they are tested.
"""

from __future__ import annotations

from tests.corpus import (
    broken_container,
    broken_deflate,
    broken_directories,
    broken_encapsulation,
    broken_headers,
    broken_sequences,
    broken_values,
)
from tests.corpus.case import Built, Case, Path

__all__ = ["CASES", "Built", "Case", "Path", "by_rule"]

CASES: tuple[Case, ...] = (
    *broken_container.catalogue.cases,
    *broken_headers.catalogue.cases,
    *broken_values.catalogue.cases,
    *broken_sequences.catalogue.cases,
    *broken_encapsulation.catalogue.cases,
    *broken_deflate.catalogue.cases,
    *broken_directories.catalogue.cases,
)


def by_rule(rule: str) -> list[Case]:
    """Return the cases of one rule, such as ``H16``."""
    return [case for case in CASES if case.name.split("-")[0] == rule]
