"""The register of the catalogue: for each rule its built cases and its tests; as a page of the documentation.

python -m tests.corpus.register             # print docs/hostile-inputs.md
python -m tests.corpus.register --write     # write it
"""

from __future__ import annotations

import ast
import sys
from functools import cache
from pathlib import Path

from tests.corpus.hostile import CASES
from tests.corpus.rules import PARTS, Rule

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "hostile-inputs.md"
LAST = 120

_INTRODUCTION = """\
# Hostile and broken input

What a file, a stream or an object may do to a program that reads it, and what cydicom makes of it. Each line
has a number that tests and their cases are named after. This page is made of `tests/corpus/rules.py` and of
the cases themselves by `python -m tests.corpus.register --write`; a test holds it to them.

**A** accepted exactly. **W** a warning, an entry in `Dataset.read_report`, and everything sound kept.
**R** an `InvalidDicomError` that says where. **L** an `InvalidDicomError` because of a [limit](limits.md).
**E** another documented exception, named here. A semicolon parts the outcomes of different inputs; a comma
those that one line of inputs may have.

Built cases are made by `tests/corpus/` when they are asked for. Each is read from a path, from bytes and from
a file object (`tests/hostile/test_catalogue.py`), then walked, printed, and every value touched; saved, and
saved after an edit (`tests/hostile/test_saving.py`); and its memory is measured where the case is large
(`tests/hostile/test_memory.py`).
"""


def cases_of(rule: Rule) -> list[str]:
    """Return the names of the built cases of a rule."""
    return [case.name for case in CASES if case.name.split("-")[0] == f"H{rule.number}"]


def rules() -> list[Rule]:
    """Return all rules in order."""
    return [rule for part in PARTS for rule in part.rules]


@cache
def functions_of(path: str) -> frozenset[str]:
    """Return the names of the tests in a file; none if there is no such file."""
    file = ROOT / path
    if not file.is_file():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    defined = (node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
    return frozenset(name for name in defined if name.startswith("test_"))


def missing(rule: Rule) -> list[str]:
    """Return what a rule names that is not there."""
    lacking = []
    for test in rule.tests:
        path, _, name = test.partition("::")
        found = functions_of(path)
        if not found or (name and name not in found):
            lacking.append(test)
    return lacking


def _tests_of(rule: Rule) -> str:
    parts = []
    count = len(cases_of(rule))
    if count:
        parts.append(f"{count} case{'s' if count > 1 else ''}")
    by_file: dict[str, list[str]] = {}
    for test in rule.tests:
        path, _, name = test.partition("::")
        by_file.setdefault(path.removeprefix("tests/"), []).append(name)
    for path, names in by_file.items():
        told = ", ".join(f"`{name.removeprefix('test_')}`" for name in names if name)
        parts.append(f"`{path}`: {told}" if told else f"`{path}`")
    return "; ".join(parts)


def page() -> str:
    """Return the page of the documentation."""
    lines = [_INTRODUCTION]
    for part in PARTS:
        lines += [f"## {part.title}", "", "| | Input | Outcome | Tested by |", "|---|---|---|---|"]
        lines += [
            f"| H{rule.number} | {rule.what} | {rule.outcome} | {_tests_of(rule)} |" for rule in part.rules
        ]
        lines.append("")
    return "\n".join(lines)


def main(arguments: list[str]) -> None:
    """Print or write the page."""
    if arguments == ["--write"]:
        PAGE.write_text(page(), encoding="utf-8")
    else:
        sys.stdout.write(page())


if __name__ == "__main__":
    main(sys.argv[1:])
