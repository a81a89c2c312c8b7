"""The law of time, as a test can hold it: a budget for each byte, of inputs where a square would burst it.

``python -m tests.laws.time`` measures growth as well; that depends on what else the machine does, and a
ratio of two times is no test.  A budget of 50 ms and 1 us a byte is far enough from what linear code needs,
and from what quadratic code needs at these sizes, that the least of several runs tells them apart.
"""

from __future__ import annotations

import logging
import pickle
import warnings
from typing import Any

import pytest

pytest.importorskip("cydicom")

from cydicom import config
from tests.corpus.broken_sequences import nest_undefined
from tests.corpus.build import part10
from tests.laws.families import FAMILIES
from tests.laws.time import allowed, main, measured, measured_apart, read, seconds, weight, without_collector

#: Runs before a budget counts as exceeded: another process can only add to a run.
ATTEMPTS = 8
#: Levels of a nest that takes seconds where each is walked for all those around it.
LEVELS = 4000


@pytest.mark.parametrize("name", FAMILIES)
def test_operations_keep_the_budget_of_the_bytes(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    # pytest would take down a log record for each warning, which takes longer than an element. Not in a
    # fixture: to loggers that do not propagate it adds a handler before the test.
    monkeypatch.setattr(logging.getLogger("cydicom"), "propagate", False)
    build, number = FAMILIES[name]
    number = number if number <= 1000 else max(number // 8, 500)
    data = build(number)
    budget = allowed(weight(data))
    with without_collector():
        # What that takes depends on the objects of all other tests.
        took = measured(data, 1)
    for _ in range(ATTEMPTS):
        exceeded = {operation: seconds for operation, seconds in took.items() if seconds > budget}
        if not exceeded:
            return
        # Not here again: what takes time at its first use would be used a second time.
        took = measured_apart(name, number, 1)
    assert exceeded == {}


def test_levels_that_were_edited_and_pickled_keep_the_budget_of_the_bytes() -> None:
    # Each of them is a data set of its own in the pickle, and none may be walked again for those around it.
    data = part10(nest_undefined(LEVELS))
    with config.limited(depth=2 * LEVELS), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        dataset = read(data)
        last(dataset).PatientID = "edited"
        packed = pickle.dumps(dataset)
        took = []
        for _ in range(ATTEMPTS):
            unpacked = pickle.loads(packed)
            with without_collector():
                took.append(seconds(last, unpacked))
            assert last(unpacked).PatientID == "edited"
            if took[-1] <= allowed(len(data)):
                return
    assert min(took) <= allowed(len(data))


def last(dataset: Any) -> Any:
    """Return the innermost data set, after a look at each one."""
    while True:
        found = [element for element in dataset if element.VR == "SQ" and len(element.value)]
        if not found:
            return dataset
        dataset = found[-1].value[0]


def test_the_command_knows_its_operations() -> None:
    with pytest.raises(SystemExit, match="no such operation: look; there are read, walk, str"):
        main(["--operations=read,look", "no family"])
