"""Run as a program: kill processes while they save, and print what was found after each of them.

    python -m tests.faults.killing random SAVER FOLDER COUNT SEED    at random moments of rows of saves
    python -m tests.faults.killing steps SAVER FOLDER                before and after each call of the system

The output is one JSON object: how many were killed, the sizes of what was found at the target (0 for what was
neither of the two contents), how many left a temporary file, and the names of these.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cydicom import dcmread
from cydicom.atomicfile import replace_file
from tests.faults.deferred import COMMENTS, NAMES, file_of

if TYPE_CHECKING:
    from collections.abc import Callable

    Save = Callable[[int], None]

SMALL = bytes(range(256)) * 153
LARGE = b"\xff\x00" * 300_000
#: Every function of the system that a save may call.
CALLS = (
    *("lstat", "stat", "access", "readlink", "open", "listxattr", "getxattr", "setxattr", "fchown", "fchmod"),
    *("write", "writev", "fsync", "close", "replace", "link", "unlink"),
)


def plain_saver(path: Path) -> tuple[Save, list[bytes]]:
    """Return what saves one of two contents of many pieces, and these."""
    contents = [SMALL, LARGE]

    def save(which: int) -> None:
        content = memoryview(contents[which])
        step = 500 if which else 20_000
        replace_file(path, [content[at : at + step] for at in range(0, len(content), step)])

    return save, contents


def deferred_saver(path: Path) -> tuple[Save, list[bytes]]:
    """Return what edits a file, most of which is not read before it is saved over, and the two outcomes."""
    contents = [file_of(NAMES[which], COMMENTS[which]) for which in (0, 1)]
    path.write_bytes(contents[0])

    def save(which: int) -> None:
        dataset = dcmread(path, defer_size=100)
        dataset.PatientName = NAMES[which]
        dataset.PatientComments = COMMENTS[which]
        dataset.save_as(path)

    return save, contents


SAVERS: dict[str, Callable[[Path], tuple[Save, list[bytes]]]] = {
    "plain": plain_saver,
    "deferred": deferred_saver,
}


class Findings:
    """What was at the target each time."""

    def __init__(self, path: Path, contents: list[bytes]) -> None:
        self.path = path
        self.contents = contents
        self.sizes: list[int] = []
        self.killed = 0
        self.left: set[str] = set()

    def look(self, status: int) -> None:
        """Look at the target after a process ended with `status`."""
        if not os.WIFSIGNALED(status) and os.waitstatus_to_exitcode(status) != 0:
            raise SystemExit("a save failed, which was not killed")
        self.killed += os.WIFSIGNALED(status)
        found = self.path.read_bytes()
        self.sizes.append(len(found) if found in self.contents else 0)
        self.left |= {entry.name for entry in self.path.parent.iterdir()} - {self.path.name}

    def report(self) -> None:
        """Print everything."""
        json.dump({"killed": self.killed, "sizes": self.sizes, "left": sorted(self.left)}, sys.stdout)


def kill_at_random(save: Save, findings: Findings, count: int, seed: int) -> None:
    """Kill `count` processes, each some milliseconds after its first save."""
    moments = random.Random(seed)
    for _ in range(count):
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            save(0)
            os.write(writing, b"!")
            while True:
                save(1)
                save(0)
        os.close(writing)
        # If the child fails there is nothing to read, and its status tells.
        if os.read(reading, 1):
            time.sleep(moments.random() * 0.015)
        os.close(reading)
        os.kill(child, signal.SIGKILL)
        findings.look(os.waitpid(child, 0)[1])


def kill_at_steps(save: Save, findings: Findings) -> None:
    """Kill a process at each call of the system that a save makes, before and after the call."""
    for after in (False, True):
        number = 0
        status = -1
        while status != 0:
            save(0)
            child = os.fork()
            if child == 0:
                _kill_at(number, after)
                save(1)
                os._exit(0)
            status = os.waitpid(child, 0)[1]
            findings.look(status)
            number += 1


def _kill_at(number: int, after: bool) -> None:
    """Kill this process at the call with this number."""
    left = number

    def counting(call: Callable[..., Any]) -> Callable[..., Any]:
        def counted(*arguments: Any, **keywords: Any) -> Any:
            nonlocal left
            left -= 1
            if left < 0 and not after:
                os.kill(os.getpid(), signal.SIGKILL)
            answer = call(*arguments, **keywords)
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)
            return answer

        return counted

    supporting = [call for call in CALLS if getattr(os, call, None) in os.supports_dir_fd]
    effective = os.access in os.supports_effective_ids
    for call in CALLS:
        if hasattr(os, call):
            setattr(os, call, counting(getattr(os, call)))
    os.supports_dir_fd.update(getattr(os, call) for call in supporting)
    if effective:
        os.supports_effective_ids.add(os.access)


def main(kind: str, saver: str, folder: str, *numbers: str) -> None:
    """Run one of the two, and print what was found."""
    path = Path(folder) / "target.dcm"
    save, contents = SAVERS[saver](path)
    save(0)
    findings = Findings(path, contents)
    if kind == "random":
        kill_at_random(save, findings, *map(int, numbers))
    else:
        kill_at_steps(save, findings)
    # What was left behind does not keep a later save from working.
    save(1)
    findings.look(0)
    findings.report()
    for name in findings.left:
        (path.parent / name).unlink()


if __name__ == "__main__":
    main(*sys.argv[1:])
