"""Fuzzing: ``python -m tests.fuzz.run [TARGET ...] --minutes N --jobs N --folder DIR``.

Each target runs in a process of its own for so many minutes; one that crashes is started again.  Findings are
files in DIR/findings, the inputs that cover most in DIR/corpus, and DIR/ledger.jsonl gets a line for each.
Ctrl-C, or SIGTERM, ends it; what was done until then is in the ledger.
"""

from __future__ import annotations

import argparse
import datetime
import importlib.util
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from tests.fuzz.targets import NAMES

#: A process that ends sooner than this, again and again, does so for a reason that time does not mend.
RESTARTS = 200


def is_for_fuzzing() -> bool:
    """Tell whether the native modules were built with ``CYDICOM_BUILD=fuzz``, without importing them."""
    package = importlib.util.find_spec("cydicom")
    if package is None or package.origin is None:
        raise SystemExit("cydicom is not installed")
    modules = (Path(package.origin).parent / "_native").glob("elements*.so")
    return any(b"__sanitizer_cov_" in path.read_bytes() for path in modules)


def environment() -> dict[str, str]:
    """Return the environment of a target's process: with the runtime of AddressSanitizer if it needs one."""
    found = dict(os.environ, PYTHONHASHSEED="0")
    if is_for_fuzzing():
        spec = importlib.util.find_spec("atheris")
        if spec is None or spec.origin is None:
            raise SystemExit("a build for fuzzing needs atheris")
        runtime = Path(spec.origin).parent.parent / "asan_with_fuzzer.so"
        found.update(LD_PRELOAD=str(runtime), PYTHONMALLOC="malloc")
        found.setdefault("ASAN_OPTIONS", "detect_leaks=0:allocator_may_return_null=1")
    return found


class Run:
    """A target that runs, and is started again where it crashes."""

    def __init__(self, name: str, folder: Path, seconds: float, engine: str) -> None:
        self.name = name
        self.folder = folder
        self.seconds = seconds
        self.engine = engine
        self.date = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M")
        self.began = time.monotonic()
        self.starts = 0
        self.executions = 0
        self.before = self.findings()
        self.process: subprocess.Popen[bytes] | None = None
        self.start()

    def findings(self) -> set[str]:
        """Return the names of the inputs that were found for this target, since it first ran."""
        names = (path.name for path in (self.folder / "findings").glob(f"{self.name}-*"))
        return {name for name in names if not name.endswith(".txt")}

    def left(self) -> float:
        """Return how many seconds are left."""
        return self.seconds - (time.monotonic() - self.began)

    def start(self) -> None:
        """Start a process for the time that is left."""
        self.starts += 1
        self.progress_file().unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.fuzz.process", self.name, str(self.folder)]
        command += [str(max(1, int(self.left()))), self.engine, str(random.getrandbits(31))]
        with (self.folder / f"{self.name}.log").open("ab") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env=environment())

    def progress_file(self) -> Path:
        """Return the file that the process writes."""
        return self.folder / f"{self.name}.progress"

    def progress(self) -> dict[str, Any]:
        """Return what the process said last."""
        try:
            return dict(json.loads(self.progress_file().read_text()))
        except (OSError, ValueError):
            return {"executions": 0}

    def is_over(self) -> bool:
        """Tell whether the time is over; start the process again if it has ended before."""
        assert self.process is not None
        if self.process.poll() is None:
            if self.left() < -60:
                self.stop()
                return True
            return False
        self.executions += self.progress()["executions"]
        self.progress_file().unlink(missing_ok=True)
        if self.left() > 5 and self.starts < RESTARTS:
            self.start()
            return False
        return True

    def stop(self) -> None:
        """End the process, and count what it did."""
        assert self.process is not None
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self.executions += self.progress()["executions"]

    def line(self) -> str:
        """Return how far it is, in a line."""
        done = self.executions + self.progress()["executions"]
        seconds = max(1.0, time.monotonic() - self.began)
        new = len(self.findings() - self.before)
        return f"{self.name:15}{int(seconds):6} s {done:12,} runs {done / seconds:9,.0f}/s {new:3} findings"

    def entry(self) -> dict[str, Any]:
        """Return the line of the ledger."""
        return {
            "date": self.date,
            "target": self.name,
            "engine": self.engine + (" + ASan" if is_for_fuzzing() else ""),
            "executions": self.executions,
            "seconds": round(time.monotonic() - self.began),
            "starts": self.starts,
            "findings": sorted(self.findings() - self.before),
        }


def note(run: Run, ledger: Path) -> None:
    """Show the end of a run, and add it to the ledger."""
    print(run.line(), "- done", flush=True)
    with ledger.open("a") as file:
        file.write(json.dumps(run.entry()) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the targets; return how many findings there are."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.run", description=__doc__)
    parser.add_argument(
        "targets", nargs="*", metavar="TARGET", help=f"of {', '.join(NAMES)}; all if none is given"
    )
    parser.add_argument("--minutes", type=float, default=10, help="for each target (default 10)")
    parser.add_argument("--jobs", type=int, default=1, help="targets that run at a time (default 1)")
    parser.add_argument("--folder", type=Path, default=Path("build/fuzz"), help="default build/fuzz")
    parser.add_argument("--ledger", type=Path, help="default FOLDER/ledger.jsonl")
    parser.add_argument("--engine", choices=("atheris", "plain"), help="atheris if it is installed")
    options = parser.parse_args(arguments)
    unknown = set(options.targets) - set(NAMES)
    if unknown:
        parser.error(f"no target {', '.join(sorted(unknown))}")
    engine = options.engine or ("atheris" if importlib.util.find_spec("atheris") else "plain")
    (options.folder / "findings").mkdir(parents=True, exist_ok=True)
    ledger = options.ledger or options.folder / "ledger.jsonl"
    waiting = list(options.targets or NAMES)
    running: list[Run] = []
    found = 0
    try:
        shown = 0.0
        while waiting or running:
            while waiting and len(running) < options.jobs:
                running.append(Run(waiting.pop(0), options.folder, 60 * options.minutes, engine))
            time.sleep(0.5)
            for run in [run for run in running if run.is_over()]:
                running.remove(run)
                note(run, ledger)
                found += len(run.entry()["findings"])
            if time.monotonic() - shown > 20:
                shown = time.monotonic()
                for run in running:
                    print(run.line(), flush=True)
    except KeyboardInterrupt:
        for run in running:
            run.stop()
            note(run, ledger)
            found += len(run.entry()["findings"])
    return 1 if found else 0


if __name__ == "__main__":
    # In the background of a shell there is no other way to ask for an end.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    sys.exit(main())
