"""The fuzzing targets: small modules with ``target(data)``, ``seeds()`` and ``mutate(data, ...)``.

``target`` returns nothing and raises where a law is broken.  ``seeds`` yields inputs to start from.
``mutate`` takes an input, a random generator, another input to take parts from and the most bytes, and
returns a new one.
``MOST`` is how many bytes an input has at most.  ``TIMED`` says that nearly all of the time is the library's,
so that an input which takes long is a finding.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType

#: The order in which they run.
NAMES = (
    "scan",
    "sequences",
    "encapsulation",
    "rle",
    "charset",
    "roundtrip",
    "jsonmodel",
    "pixels",
    "differences",
)


def load(name: str) -> ModuleType:
    """Return the module of a target."""
    if name not in NAMES:
        raise ValueError(f"no target {name!r}: there are {', '.join(NAMES)}")
    return importlib.import_module(f"tests.fuzz.targets.{name}")
