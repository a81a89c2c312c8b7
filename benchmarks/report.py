"""``python -m benchmarks.report``: one table of ratios, and whether each bar is reached."""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import platform
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks import (
    bench_copy,
    bench_decode,
    bench_encaps,
    bench_import,
    bench_json,
    bench_memory,
    bench_pixels,
    bench_read,
    bench_rle,
    bench_values,
    bench_write,
)
from benchmarks.corpus import MissingInput
from benchmarks.libraries import CEILING, CYDICOM, DICOMSDL, PYDICOM, versions
from benchmarks.rows import Figure, Row, Verdict, times_ceiling, times_faster

HEADINGS = (
    "row",
    "work",
    "input",
    "unit",
    "pydicom",
    "dicomsdl",
    "ceiling",
    "cydicom",
    "x pydicom",
    "x dicomsdl",
    "/ ceiling",
    "bar",
    "reached",
)
RIGHT = frozenset({"pydicom", "dicomsdl", "ceiling", "cydicom", "x pydicom", "x dicomsdl", "/ ceiling"})
MARKS = {True: "yes", False: "NO", None: "-"}


def makers() -> dict[str, Callable[[float], Row]]:
    """Return what makes each row of the report, in order."""
    return (
        bench_read.rows()
        | bench_values.rows()
        | bench_write.rows()
        | bench_copy.rows()
        | bench_json.rows()
        | bench_import.rows()
        | bench_memory.rows()
        | bench_decode.rows()
        | bench_encaps.rows()
        | bench_rle.rows()
        | bench_pixels.rows()
    )


def machine() -> dict[str, Any]:
    """Return where and with what the numbers were made."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                model = line.partition(":")[2].strip()
                break
    load = [round(number, 2) for number in os.getloadavg()] if hasattr(os, "getloadavg") else []
    return {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "processor": model,
        "cores": os.cpu_count(),
        "system": f"{platform.system()} {platform.release()}",
        "python": f"{platform.python_implementation()} {platform.python_version()}",
        "load": load,
        "versions": versions(),
    }


def number(value: float) -> str:
    """Return a figure with three digits that count."""
    if value >= 100:
        return f"{value:,.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.4f}"


def both(figure: Figure | None) -> str:
    """Return minimum and median, or one number where they are the same."""
    if figure is None:
        return "-"
    low, middle = number(figure.minimum), number(figure.median)
    return low if low == middle else f"{low} / {middle}"


def ratio(value: float | None) -> str:
    """Return a ratio, '-' for one that was not measured."""
    return "-" if value is None else number(value)


def judged(verdict: Verdict) -> str:
    """Return a bar with its own mark, for rows that have several."""
    return verdict.bar if verdict.reached is not False else f"{verdict.bar} (!)"


def cells(row: Row) -> list[str]:
    """Return the row as the columns of `HEADINGS`."""
    where = f"{row.nbytes:,} B, {row.shape}" if row.nbytes else row.shape
    return [
        row.name,
        row.work,
        where,
        row.unit,
        both(row.figures.get(PYDICOM)),
        both(row.figures.get(DICOMSDL)),
        both(row.figures.get(CEILING)),
        both(row.figures.get(CYDICOM)),
        ratio(times_faster(row.figures, PYDICOM)),
        ratio(times_faster(row.figures, DICOMSDL)),
        ratio(times_ceiling(row.figures)),
        ", ".join(map(judged, row.verdicts)) or "none set",
        MARKS[row.reached],
    ]


def remarks(row: Row) -> list[str]:
    """Return what the columns have no place for."""
    others = [
        f"{name}: {both(figure)} {row.unit}"
        for name, figure in row.figures.items()
        if name not in (PYDICOM, DICOMSDL, CEILING, CYDICOM)
    ]
    return [*(f"FAULT {fault}" for fault in row.faults), *others, *row.notes]


def heading_lines(where: dict[str, Any]) -> list[str]:
    """Return the lines above the table."""
    named = ", ".join(f"{name} {number}" for name, number in where["versions"].items())
    return [
        f"{where['date']}  {where['processor']}, {where['cores']} cores, {where['system']}, "
        f"{where['python']}, load {where['load']}",
        named,
        "Each cell: minimum / median; us a call unless the unit says otherwise. Ratios and verdicts take the "
        "less flattering of the two. (!) marks a bar that is not reached.",
    ]


def missing_lines(where: dict[str, Any]) -> list[str]:
    """Return a line for each library that is absent."""
    return [
        f"{name} is not installed: its column is empty and bars against it are not judged"
        for name, found in where["versions"].items()
        if found == "not installed"
    ]


def plain_table(rows: list[Row]) -> list[str]:
    """Return the table aligned for a terminal."""
    lines = [list(HEADINGS), *(cells(row) for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADINGS))]
    made = []
    for line in lines:
        padded = (
            text.rjust(width) if heading in RIGHT else text.ljust(width)
            for text, width, heading in zip(line, widths, HEADINGS, strict=True)
        )
        made.append("  ".join(padded).rstrip())
    made.insert(1, "-" * len(made[0]))
    return made


def markdown_table(rows: list[Row]) -> list[str]:
    """Return the table in Markdown."""
    rule = ["---:" if heading in RIGHT else "---" for heading in HEADINGS]
    lines = [list(HEADINGS), rule, *(cells(row) for row in rows)]
    return ["| " + " | ".join(text.replace("|", "\\|") for text in line) + " |" for line in lines]


def remark_lines(rows: list[Row], bullet: str) -> list[str]:
    """Return the remarks of all rows."""
    return [f"{bullet}{row.name}: {remark}" for row in rows for remark in remarks(row)]


def as_json(where: dict[str, Any], rows: list[Row], seconds: float) -> str:
    """Return everything for a program to read."""
    made = [asdict(row) | {"reached": row.reached} for row in rows]
    return json.dumps({"machine": where, "seconds": round(seconds, 1), "rows": made}, indent=1)


def arguments(given: list[str] | None) -> argparse.Namespace:
    """Return the parsed command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.report", description=__doc__)
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print a JSON object")
    shape.add_argument("--markdown", action="store_true", help="print a Markdown table")
    parser.add_argument("--rows", nargs="+", metavar="PATTERN", help="only rows that match, e.g. 'read-*'")
    parser.add_argument("--list", action="store_true", help="print the names of the rows and stop")
    parser.add_argument(
        "--scale",
        type=float,
        default=1.0,
        help="multiply the time spent on each row; from 2 on nothing slow is left out (default 1)",
    )
    return parser.parse_args(given)


def progress(text: str) -> None:
    """Show what is being measured, to somebody who watches."""
    if sys.stderr.isatty():
        print(text, end="\r", file=sys.stderr, flush=True)


def measure(names: list[str], scale: float) -> list[Row]:
    """Return the measured rows; progress goes to standard error."""
    made = makers()
    rows = []
    for name in names:
        progress(f"{name} ...")
        try:
            rows.append(made[name](scale))
        except MissingInput as missing:
            rows.append(Row(name, "-", "-", 0, notes=[f"skipped: {missing}"]))
        progress(" " * (len(name) + 4))
    return rows


def main(given: list[str] | None = None) -> int:
    """Return 0 when no measured bar is missed, 1 otherwise."""
    options = arguments(given)
    names = list(makers())
    if options.rows:
        names = [name for name in names if any(fnmatch.fnmatch(name, part) for part in options.rows)]
    if options.list or not names:
        print("\n".join(names or makers()))
        return 0 if options.list else 2
    where = machine()
    start = time.perf_counter()
    with warnings.catch_warnings():
        # Both sides warn about some files; printing that would be timed too.
        warnings.simplefilter("ignore")
        rows = measure(names, options.scale)
    seconds = time.perf_counter() - start
    if options.json:
        print(as_json(where, rows, seconds))
    else:
        gap, bullet = ("\n\n", "- ") if options.markdown else ("\n", "  ")
        table = markdown_table(rows) if options.markdown else plain_table(rows)
        print(gap.join([*heading_lines(where), *missing_lines(where)]), "", sep="\n")
        print("\n".join(table), "", sep="\n")
        print("\n".join(remark_lines(rows, bullet)))
        print(f"\nmeasured in {seconds:.0f} s")
    return 1 if any(row.reached is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
