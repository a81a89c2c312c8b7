"""The catalogue of hostile and broken inputs, H1 to H85 and H95, each built when it is asked for.

H21 and H106 to H109 are about how a source behaves, not about its bytes: see ``tests/hostile``.
"""

from __future__ import annotations

from tests.corpus import (
    broken_container,
    broken_deflate,
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
)


def by_rule(rule: str) -> list[Case]:
    """Return the cases of one rule, such as ``H16``."""
    return [case for case in CASES if case.name.split("-")[0] == rule]
