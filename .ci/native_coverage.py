"""Lines and branches of the Cython sources and their C headers, from gcov: ``native_coverage.py CHECKOUT``.

gcov counts the generated C.  Cython writes above the C of each statement which line it is; so the count of
a line is the greatest of its C lines, and its branches are those of its C lines, but for those that Cython
made (was that an error, is this still referenced).  Line tracing would not do: it calls Python for each line
of kernels that run without the GIL, and knows nothing of headers in C.

A line that cannot be reached says why, with ``unreachable: reason`` in a comment; on a line that opens a
block it speaks for the block.  The command fails if another line of a required file was not reached, or if a
line that says so was.  ``unreachable here:`` is for what other machines reach, or other sizes of memory.
``native_coverage.py --python`` prints the Python files that are required.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

#: Parsers and codecs of which every line is executed, by name.
REQUIRED = frozenset(
    (
        *(
            "blocks.pyx",
            "bounds.pyx",
            "cursor.pxd",
            "elements.pyx",
            "headers.pxd",
            "part10.pyx",
            "readreport.pyx",
            "records.pxd",
            "scanmemory.pyx",
            "scanner.pyx",
        ),
        *(
            "walker.pyx",
            "fragments.pyx",
            "frametable.pyx",
            "framelayout.pyx",
            "frameiterator.pyx",
            "framing.pyx",
        ),
        *("rle.pyx", "packbits.h", "text.pyx", "texts.pyx", "lazylists.pyx"),
    )
)

PYX = Path("pyx")

#: Text in character sets, which is half Python.
REQUIRED_PYTHON = ("characterset.py", "charset.py", "textdecoding.py", "textencoding.py")

MARKER = re.compile(r'^\s*/\* "(.+)":(\d+)$')
SIGNATURE = re.compile(r"\s*(?:def|cdef|class|@)\b")
#: A line that opens a function counts its calls; one that opens any other block is reached without it.
FUNCTION = re.compile(r"\s*(?:cp?def|def) ")
UNREACHABLE = re.compile(r"(?:#|/\*) .*\bunreachable( here)?: \S")
#: The end of a case that Cython makes of a branch, under the line of its condition: none behind a `raise`.
JUMP = re.compile(r"\s*(?:break;|case \w+:|default:)$")
#: What Cython adds of its own: errors, references, types of arguments, buffers.
MADE = re.compile(
    r"unlikely|likely\(|__PYX_ERR|DECREF|__Pyx_|PyErr_|CYTHON_|__pyx_(?:nargs|kwds|dealloc|lineno|pyx_state)|__pyx_L\d+_error"
)


class Counts:
    """What gcov found for one source: executions by line, and of each branch."""

    def __init__(self) -> None:
        self.lines: dict[int, int] = {}
        self.branches: dict[tuple[int, int, int], int] = defaultdict(int)

    def line(self, number: int, count: int) -> None:
        """Add the count of one of the C lines of a line."""
        self.lines[number] = max(self.lines.get(number, 0), count)


def gcov(notes: Path) -> dict[str, list[dict]]:
    """Return the lines that gcov knows, by the name of the C file, for one object file."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            ["gcov", "--json-format", "--stdout", "--branch-probabilities", str(notes)],
            capture_output=True,
            text=True,
            check=True,
            cwd=folder,
        )
    found: dict[str, list[dict]] = {}
    for document in done.stdout.splitlines():
        if document.startswith("{"):
            for file in json.loads(document)["files"]:
                found.setdefault(file["file"], []).extend(file["lines"])
    return found


def origins(text: list[str]) -> list[tuple[str, int] | None]:
    """Return for each line of generated C the source's line that it is of, None where it is Cython's own."""
    found: list[tuple[str, int] | None] = [None]  # lines count from 1
    current: tuple[str, int] | None = None
    in_marker = False
    for line in text:
        marker = MARKER.match(line)
        if marker:
            current, in_marker = (marker[1], int(marker[2])), True
        elif line.lstrip().startswith("/* function exit code */") or line.startswith(
            # Behind the end of a function is Cython's own: wrappers, and all that modules have in common.
            ("}", "#undef", "static struct", "/* #### Code section:")
        ):
            current = None
        found.append(None if in_marker else current)
        if in_marker and line.rstrip().endswith("*/"):
            in_marker = False
    return found


def add(counts: dict[str, Counts], generated: Path, file: str, lines: list[dict]) -> None:
    """Add what gcov says of one file of C."""
    if file.endswith(".h"):
        own = counts[Path(file).name]
        for entry in lines:
            own.line(entry["line_number"], entry["count"])
            for index, branch in enumerate(entry["branches"]):
                own.branches[entry["line_number"], 0, index] += branch["count"]
        return
    text = generated.read_text(encoding="utf-8").splitlines()
    where = origins(text)
    # The C of a signature takes arguments apart.
    signatures = {
        (name, number)
        for name in {origin[0] for origin in where if origin}
        if (PYX / name).is_file()
        for number, line in enumerate((PYX / name).read_text(encoding="utf-8").splitlines(), 1)
        if SIGNATURE.match(line)
    }
    ordinal: dict[tuple[str, int], int] = defaultdict(int)
    for entry in lines:
        number = entry["line_number"]
        origin = where[number] if number < len(where) else None
        if origin is None or not origin[0].startswith("cydicom/") or JUMP.match(text[number - 1]):
            continue
        own = counts[Path(origin[0]).name]
        own.line(origin[1], entry["count"])
        if not entry["branches"] or MADE.search(text[number - 1]) or origin in signatures:
            continue
        ordinal[origin] += 1
        for index, branch in enumerate(entry["branches"]):
            own.branches[origin[1], ordinal[origin], index] += branch["count"]


def collect(checkout: Path) -> dict[str, Counts]:
    """Return the counts of every .pyx, .pxd and .h of the package, by its name."""
    counts: dict[str, Counts] = defaultdict(Counts)
    for notes in sorted((checkout / "build").glob("temp.*/**/*.gcno")):
        generated = next((checkout / "build" / "cython-coverage").rglob(f"{notes.stem}.c"))
        for file, lines in gcov(notes).items():
            if file.endswith(".h") and not (checkout / "pyx/cydicom/_native" / Path(file).name).is_file():
                continue  # Python's and the system's
            if file.endswith((".c", ".h")):
                add(counts, generated, file, lines)
    return counts


def excused(source: list[str]) -> dict[int, bool]:
    """Return the lines said to be unreachable, those with the comment or the blocks that they open.

    The value is whether that holds everywhere.
    """
    found: dict[int, bool] = {}
    for index, line in enumerate(source):
        comment = UNREACHABLE.search(line)
        if not comment:
            continue
        everywhere = not comment[1]
        code = line[: comment.start()].rstrip()
        opener = code.endswith((":", "{"))
        if not code:  # a comment of its own speaks for the line, or the block, that follows
            raise SystemExit(f"unreachable: must stand on the line that it speaks for: {line.strip()}")
        if not opener:
            found[index + 1] = everywhere
            continue
        if FUNCTION.match(code):
            found[index + 1] = everywhere
        indent = len(line) - len(line.lstrip())
        for following in range(index + 1, len(source)):
            inner = source[following]
            if inner.strip() and len(inner) - len(inner.lstrip()) <= indent:
                break
            found[following + 1] = everywhere
    return found


def ranges(numbers: list[int]) -> str:
    """Return line numbers with their neighbours joined."""
    parts: list[list[int]] = []
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(part[0]) if len(part) == 1 else f"{part[0]}-{part[-1]}" for part in parts)


def percent(part: int, whole: int) -> str:
    """Return a share as text."""
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main(checkout: Path) -> int:
    """Print the table; return 1 if a required line was missed or an unreachable one reached."""
    folder = checkout / "pyx" / "cydicom" / "_native"
    counts = collect(checkout)
    failures: list[str] = []
    sums = [0, 0, 0, 0, 0]
    print(
        f"{'source':<22}{'lines':>7}{'missed':>8}{'excused':>9}{'':>9}{'branches':>10}{'':>9}  missed lines"
    )
    for name in sorted(counts):
        own = counts[name]
        source = (folder / name).read_text(encoding="utf-8").splitlines()
        unreachable = excused(source)
        missed = [line for line, count in own.lines.items() if not count]
        bare = [line for line in missed if line not in unreachable]
        reached = [line for line, everywhere in unreachable.items() if everywhere and own.lines.get(line)]
        taken = sum(1 for count in own.branches.values() if count)
        row = (len(own.lines), len(bare), len(missed) - len(bare), taken, len(own.branches))
        sums = [total + value for total, value in zip(sums, row, strict=True)]
        mark = "*" if name in REQUIRED else " "
        print(
            f"{name + mark:<22}{row[0]:>7}{row[1]:>8}{row[2]:>9}{percent(row[0] - row[1], row[0]):>9}"
            f"{row[4]:>10}{percent(taken, row[4]):>9}  {ranges(bare)}"
        )
        if name in REQUIRED and bare:
            failures.append(f"{name}: not reached: {ranges(bare)}")
        if reached:
            failures.append(f"{name}: said to be unreachable, but reached: {ranges(reached)}")
    print(
        f"{'all':<22}{sums[0]:>7}{sums[1]:>8}{sums[2]:>9}{percent(sums[0] - sums[1], sums[0]):>9}"
        f"{sums[4]:>10}{percent(sums[3], sums[4]):>9}  (* every line is required)"
    )
    for line in failures:
        print(line)
    return 1 if failures else 0


if __name__ == "__main__":
    if sys.argv[1] == "--python":
        print(",".join(f"src/cydicom/{name}" for name in REQUIRED_PYTHON))
        raise SystemExit(0)
    raise SystemExit(main(Path(sys.argv[1]).resolve()))
