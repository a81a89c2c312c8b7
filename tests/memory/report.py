"""Memory and references over a thousand repeats: ``python -m tests.memory.report [--repeats N] [PART ...]``.

Parts: ``built`` (the catalogue), ``files`` (the public malformed files, if they are there), ``sound`` (all
that is done with sound files).  Ends with status 1 if anything grew with every repeat.
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.conftest import shared_data
from tests.corpus.hostile import CASES
from tests.hostile.test_shared_files import names
from tests.memory.growth import leaks, settled
from tests.memory.work import act, read_touch_save, sound_work

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PARTS = ("built", "files", "sound")


def resident() -> int:
    """Return the pages of this process that are in memory, in KiB; 0 where /proc is not there."""
    status = Path("/proc/self/status")
    if not status.is_file():
        return 0
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
    return int(line.split()[1])


def work_of(part: str) -> Iterator[tuple[str, Callable[[], object]]]:
    """Yield (name, call) of all that a part repeats."""
    if part == "built":
        for case in CASES:
            data = case.build().data
            yield case.name, lambda c=case, d=data: read_touch_save(d, c.options, heavy=c.heavy)
    elif part == "files":
        data_folder = shared_data()
        for name in names():
            content = (data_folder / "hostile" / name).read_bytes()
            yield name, lambda d=content: read_touch_save(d, {"force": True})
    else:
        for action, name in sound_work():
            yield f"{action} {name}", act(action, name)


def run(part: str, repeats: int, lasting: dict[str, object]) -> int:
    """Return for how many inputs of a part something grew; print what did, and what was run."""
    count, grown, started, before = 0, 0, time.monotonic(), resident()
    for name, work in work_of(part):
        count += 1
        found = leaks(work, repeats, rounds=3, lasting=lasting)
        if found:
            grown += 1
            print(f"{part} {name}: {'; '.join(found)}", flush=True)
    print(
        f"{part}: {count} inputs, {repeats} repeats each, {time.monotonic() - started:.0f} s, "
        f"resident memory {before} -> {resident()} KiB",
        flush=True,
    )
    return grown


def main() -> int:
    """Run the parts asked for, print what grew, and return 1 if anything did."""
    parser = argparse.ArgumentParser(prog="python -m tests.memory.report")
    parser.add_argument("--repeats", type=int, default=1000)
    # The empty list is what argparse checks where no part is named.
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []])
    options = parser.parse_args()
    for action, name in sound_work():  # imports are done, caches are filled
        act(action, name)()
    with settled() as lasting:
        grown = sum(run(part, options.repeats, lasting) for part in options.parts or PARTS)
    return 1 if grown else 0


if __name__ == "__main__":
    raise SystemExit(main())
