"""Print how cydicom compares with pydicom: files, elements, facts, allowed and unexpected differences.

Usage: ``python -m tests.compat.report [CONFIGURATION...]``; a pattern such as ``validation-*`` will do.
"""

from __future__ import annotations

import sys
from collections import Counter
from fnmatch import fnmatchcase

from tests.compat.comparison import compare
from tests.compat.configurations import CONFIGURATIONS
from tests.compat.corpus import files


def main(patterns: list[str]) -> int:
    """Return the exit status: 1 if there is an unexpected difference."""
    import pydicom

    import cydicom

    wanted = [c for c in CONFIGURATIONS if not patterns or any(fnmatchcase(c.name, p) for p in patterns)]
    print(f"pydicom {pydicom.__version__}, cydicom {cydicom.__version__}, {len(files())} files")
    print(f"{'configuration':28} {'elements':>9} {'facts':>9} {'equal':>9} {'allowed':>8} {'unexpected':>10}")
    entries: Counter[str] = Counter()
    details = []
    total = Counter[str]()
    for configuration in wanted:
        counts: Counter[str] = Counter()
        for file, path in files().items():
            outcome = compare((pydicom, cydicom), file, path, configuration)
            counts["elements"] += outcome.elements
            counts["facts"] += outcome.facts
            counts["equal"] += outcome.equal
            counts["allowed"] += len(outcome.allowed)
            counts["unexpected"] += len(outcome.unexpected)
            entries.update(entry for entry, _ in outcome.allowed)
            details.extend(f"{configuration.name} {file} {line}" for line in outcome.unexpected)
        total += counts
        print_counts(configuration.name, counts)
    print_counts("all", total)
    for entry, count in sorted(entries.items()):
        print(f"allowed {count:8}  {entry}")
    for line in details[:200]:
        print(line)
    return 1 if details else 0


def print_counts(name: str, counts: Counter[str]) -> None:
    """Print one line of the table."""
    columns = [counts[key] for key in ("elements", "facts", "equal", "allowed", "unexpected")]
    print(f"{name:28} {columns[0]:9} {columns[1]:9} {columns[2]:9} {columns[3]:8} {columns[4]:10}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
