"""Built inputs that both libraries read: the values of odd but readable elements equal pydicom's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compat.comparison import place, short
from tests.compat.configurations import CONFIGURATIONS, Configuration
from tests.compat.deviations import DEVIATIONS
from tests.compat.snapshot import snapshot
from tests.corpus.hostile import CASES, Case

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

#: Of a file that pydicom reads without loss, nothing may differ but what the repair adds.
FACTS = ("VR", "value", "VM", "str", "repr")

SWITCHED = ("default", "DS-decimal", "datetime", "none-if-empty", "validation-ignore", "validation-raise")

READABLE = [
    case
    for case in CASES
    if not case.heavy and (case.outcome == "A" or case.by_value) and not case.name.startswith(("H54", "H57"))
]


@pytest.mark.parametrize(
    "configuration",
    [c for c in CONFIGURATIONS if c.name in SWITCHED],
    ids=lambda configuration: configuration.name,
)
@pytest.mark.parametrize("case", READABLE, ids=lambda case: case.name)
def test_case(
    case: Case, configuration: Configuration, libraries: tuple[ModuleType, ModuleType], tmp_path: Path
) -> None:
    path = tmp_path / "case.dcm"
    path.write_bytes(case.build().data)
    theirs, ours = (snapshot(library, path, configuration) for library in libraries)
    if str(theirs[(), "read"]).startswith("raises"):
        return
    different = []
    for (where, fact), expected in theirs.items():
        if fact not in FACTS or (fact == "value" and str(expected).startswith("raises")) or not where:
            continue
        if theirs.get((where, "value"), "raises") == "raises":
            continue
        found = ours.get((where, fact), "absent")
        if found != expected and not any(
            d.allows(case.name, where, fact, expected, found) for d in DEVIATIONS
        ):
            different.append(f"{place(where)} {fact}: pydicom {short(expected)}, cydicom {short(found)}")
    assert not different, "\n".join(different)
