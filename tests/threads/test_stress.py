"""Races on one data set: first touch, deferred values, codecs and switches (catalogue: H115).

``python -m tests.threads.stress --minutes N`` runs the same for as long as wanted.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import pytest

from tests.threads.work import CHECKS, check_codecs, pictures, readers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROUNDS = 8
THREADS = 8


@pytest.fixture(autouse=True)
def switch_often() -> Iterator[None]:
    """Let threads take turns as often as Python can."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


@pytest.mark.parametrize("source", ["bytes", "path", "file", "deferred", "deferred-file"])
@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_threads_see_right_values_and_one_object_for_each_element(
    check: Any, source: str, tmp_path: Path
) -> None:
    read = readers(tmp_path)[source]
    for _ in range(ROUNDS):
        check(read, THREADS)


def test_threads_decode_the_right_frames() -> None:
    pytest.importorskip("numpy")
    data, frames = pictures()
    for _ in range(ROUNDS):
        check_codecs(data, frames, THREADS)
