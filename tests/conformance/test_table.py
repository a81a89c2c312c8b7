"""docs/conformance.md lists every vector, and no other."""

from __future__ import annotations

import re
from pathlib import Path

FOLDER = Path(__file__).parent
TABLE = FOLDER.parent.parent / "docs" / "conformance.md"


def test_the_table_lists_the_tests_that_there_are():
    listed: dict[str, list[str]] = {}
    name = ""
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if heading := re.match(r"\*\*C[^*]*\*\*, `(test_\w+\.py)`:", line):
            name = heading[1]
        elif item := re.match(r"- `(test_\w+)`$", line):
            listed.setdefault(name, []).append(item[1])
    found = {
        path.name: re.findall(r"^def (test_\w+)", path.read_text(encoding="utf-8"), re.MULTILINE)
        for path in FOLDER.glob("test_*.py")
        if path.name != Path(__file__).name
    }
    assert {name: sorted(tests) for name, tests in listed.items()} == {
        name: sorted(tests) for name, tests in found.items()
    }


def test_the_table_has_every_row():
    text = TABLE.read_text(encoding="utf-8")
    for row in (*range(1, 53), 54):
        assert f"| C{row} |" in text
