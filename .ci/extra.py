"""Prints the requirements of an extra of pyproject.toml, one a line, without installing the project again."""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text(encoding="utf-8"))[
    "project"
]
print("\n".join(project["optional-dependencies"][sys.argv[1]]))
