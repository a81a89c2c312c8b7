"""Run as a program: let threads race for a while, and count the runs.

    python -m tests.threads.stress [--minutes N] [--threads N]

Ends with an AssertionError at the first wrong value; prints how often each race was run.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.threads.work import CHECKS, check_codecs, pictures, readers


def race(minutes: float, threads: int) -> Counter[str]:
    """Return how often each race was run, none of them with a wrong value."""
    runs: Counter[str] = Counter()
    data, frames = pictures()
    end = time.monotonic() + 60 * minutes
    with tempfile.TemporaryDirectory() as folder:
        sources = readers(Path(folder))
        while time.monotonic() < end:
            for name, check in CHECKS.items():
                for source, read in sources.items():
                    check(read, threads)
                    runs[f"{name}, {source}"] += 1
            check_codecs(data, frames, threads)
            runs["codecs"] += 1
    return runs


def main() -> None:
    """Race for the time asked for."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--threads", type=int, default=8)
    arguments = parser.parse_args()
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        runs = race(arguments.minutes, arguments.threads)
    finally:
        sys.setswitchinterval(before)
    for name, count in runs.items():
        print(f"{count:8}  {name}")
    print(f"{runs.total():8}  in all, no wrong value")


if __name__ == "__main__":
    main()
