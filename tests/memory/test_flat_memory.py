"""Memory and reference counts stay flat however often the same input is read, used and saved.

A few repeats of each; ``python -m tests.memory.report`` runs the thousand.
"""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING

import pytest

from cydicom._native.jsonmembers import Members
from tests.corpus.hostile import CASES, Case
from tests.hostile.test_shared_files import names
from tests.memory.growth import leaks, settled
from tests.memory.work import act, read_touch_save, sound_work

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

REPEATS = 5

#: Inputs above this size, and those that nest deeply, are left to the report: each repeat takes long.
LARGEST = 100_000
DEEP = ("H54-1000", "H54-200", "H54-300", "H57-260", "H57-2000", "H55", "H34-2097152", "H95-bomb")

if sys.implementation.name != "cpython":
    pytest.skip("blocks and references are counted by CPython alone", allow_module_level=True)


@pytest.fixture(scope="module")
def lasting() -> Iterator[dict[str, object]]:
    # Imports are done and caches are filled by one run of everything.
    for action, name in sound_work():
        act(action, name)()
    logging.disable()  # pytest keeps what is logged
    with settled() as lasting:
        yield lasting
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_hostile_input_leaves_nothing_behind(case: Case, lasting: dict[str, object]) -> None:
    data = case.build().data
    if len(data) > LARGEST or case.heavy or case.name.startswith(DEEP):
        pytest.skip("left to python -m tests.memory.report")
    found = leaks(lambda: read_touch_save(data, case.options, heavy=case.heavy), REPEATS, lasting=lasting)
    assert found == []


@pytest.mark.parametrize("name", names()[::4])
def test_a_malformed_file_leaves_nothing_behind(
    name: str, hostile_files: Path, lasting: dict[str, object]
) -> None:
    data = (hostile_files / name).read_bytes()
    if len(data) > LARGEST:
        pytest.skip("left to python -m tests.memory.report")
    assert leaks(lambda: read_touch_save(data, {"force": True}), REPEATS, lasting=lasting) == []


@pytest.mark.parametrize(("action", "name"), sound_work())
def test_work_on_a_sound_file_leaves_nothing_behind(
    action: str, name: str, lasting: dict[str, object]
) -> None:
    assert leaks(act(action, name), REPEATS, lasting=lasting) == []


def test_the_members_of_json_text_leave_nothing_behind(lasting: dict[str, object]) -> None:
    pairs = [(f"{tag:08X}", {"vr": "LO"}) for tag in range(300)]
    assert leaks(lambda: Members()(pairs), REPEATS, lasting=lasting) == []


def test_a_leak_of_one_object_a_repeat_is_found(lasting: dict[str, object]) -> None:
    kept: list[object] = []
    assert leaks(lambda: kept.append([]), REPEATS, lasting=lasting) != []


def test_a_leak_of_one_reference_a_repeat_is_found(lasting: dict[str, object]) -> None:
    kept: list[object] = []
    assert any("None" in line for line in leaks(lambda: kept.append(None), REPEATS, lasting=lasting))


def test_a_leak_of_malloc_is_found(lasting: dict[str, object]) -> None:
    kept: list[bytes] = []
    assert any("malloc" in line for line in leaks(lambda: kept.append(bytes(5000)), REPEATS, lasting=lasting))
