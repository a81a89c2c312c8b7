"""The files that both libraries read: every file of pydicom's wheel and of pydicom-data, recursively."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path

#: Files of the two packages that are code, lists and colour profiles, by suffix.
OTHER = frozenset((".py", ".pyc", ".json", ".gz", ".icc", ".md", ".txt", ".dump"))


def _folder(package: str, *inside: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations))).joinpath(*inside)


@cache
def files() -> dict[str, Path]:
    """Return the files by name: ``pydicom/...`` or ``pydicom-data/...``, in order."""
    found = {}
    for label, folder in (("pydicom", _folder("pydicom", "data")), ("pydicom-data", _folder("data_store"))):
        if folder is None:
            continue
        for path in sorted(folder.rglob("*")):
            if path.is_file() and path.suffix not in OTHER:
                found[f"{label}/{path.relative_to(folder).as_posix()}"] = path
    return found
