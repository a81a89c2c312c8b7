"""The ledger as a table: ``python -m tests.fuzz.ledger LOG`` prints what docs/fuzzing.md keeps."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any


def rows(entries: list[dict[str, Any]]) -> list[str]:
    """Return the lines of a table: one for each date, target and engine, and the sum."""
    together: dict[tuple[str, str, str], dict[str, Any]] = {}
    for entry in entries:
        key = entry["date"][:10], entry["target"], entry["engine"]
        row = together.setdefault(key, {"executions": 0, "seconds": 0, "findings": set()})
        row["executions"] += entry["executions"]
        row["seconds"] += entry["seconds"]
        row["findings"] |= set(entry["findings"])
    lines = ["| Date | Target | Engine | Executions | Seconds | Findings |", "|---|---|---|---:|---:|---:|"]
    for (date, target, engine), row in together.items():
        lines.append(
            f"| {date} | {target} | {engine} | {row['executions']:,} | {row['seconds']:,} "
            f"| {len(row['findings'])} |"
        )
    executions = sum(row["executions"] for row in together.values())
    seconds = sum(row["seconds"] for row in together.values())
    findings = sum(len(row["findings"]) for row in together.values())
    lines.append(f"| | all | | {executions:,} | {seconds:,} | {findings} |")
    return lines


def main(arguments: list[str]) -> int:
    """Print the table of a log."""
    if len(arguments) != 1:
        print("python -m tests.fuzz.ledger LOG", file=sys.stderr)
        return 2
    lines = Path(arguments[0]).read_text().splitlines()
    print("\n".join(rows([json.loads(line) for line in lines if line.strip()])))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
