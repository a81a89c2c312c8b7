"""What breaks a law: told apart by where it broke, made small, and kept as files."""

from __future__ import annotations

import hashlib
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING

from tests.fuzz.laws import BrokenLawError

if TYPE_CHECKING:
    from collections.abc import Callable

#: Seconds of processor time that one input of a timed target may take, sanitizers and all.
SLOW = 2.0


class TooSlowError(BrokenLawError):
    """An input that takes too long."""


def signature(error: BaseException) -> str:
    """Return what findings of one cause have in common: the law, or the exception and where it came from."""
    if isinstance(error, BrokenLawError):
        return f"{type(error).__name__}: {str(error).splitlines()[0]}"
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{Path(frame.filename).name}:{frame.name}" for frame in frames[-2:]]
    return f"{type(error).__name__} in {' > '.join(where)}"


def checked(target: Callable[[bytes], None], data: bytes, timed: bool) -> None:
    """Run a target; a timed one must not take long, twice."""
    began = time.process_time()
    target(data)
    if timed and time.process_time() - began > SLOW:
        began = time.process_time()
        target(data)
        taken = time.process_time() - began
        if taken > SLOW:
            raise TooSlowError(f"more than {SLOW} s\n  {taken:.1f} s for {len(data)} bytes")


def outcome(target: Callable[[bytes], None], data: bytes, timed: bool) -> tuple[str, str] | None:
    """Return the signature and the traceback of what an input breaks, None if nothing."""
    try:
        checked(target, data, timed)
    except Exception as error:
        return signature(error), "".join(traceback.format_exception(error))
    return None


def minimised(data: bytes, breaks: Callable[[bytes], bool], seconds: float = 20.0) -> bytes:
    """Return a smaller input that still breaks the law: parts are left out, then bytes made 0."""
    until = time.monotonic() + seconds
    size = len(data) // 2
    while size and time.monotonic() < until:
        at = 0
        while at < len(data) and time.monotonic() < until:
            shorter = data[:at] + data[at + size :]
            if breaks(shorter):
                data = shorter
            else:
                at += size
        size //= 2
    for at in range(len(data)):
        if time.monotonic() > until:
            break
        if data[at]:
            plainer = data[:at] + b"\0" + data[at + 1 :]
            if breaks(plainer):
                data = plainer
    return data


class Keeper:
    """Runs a target, and keeps one input of each kind that breaks a law.

    Attributes
    ----------
    executions : int
        How often the target ran.
    found : int
        How many kinds of findings were kept by this keeper.
    """

    def __init__(self, name: str, target: Callable[[bytes], None], folder: Path, timed: bool) -> None:
        self.name = name
        self.target = target
        self.folder = folder
        self.timed = timed
        self.executions = 0
        self.found = 0
        folder.mkdir(parents=True, exist_ok=True)
        self.known = {path.stem for path in folder.glob("*.txt")}

    def __call__(self, data: bytes) -> None:
        """Run the target; whatever it raises is a finding, and the next input follows."""
        self.executions += 1
        broken = outcome(self.target, data, self.timed)
        if broken is not None:
            self.keep(data, broken[0])

    def keep(self, data: bytes, kind: str) -> None:
        """Save an input, as small as it can be made, unless there is one of its kind."""
        stem = f"{self.name}-{hashlib.sha1(kind.encode()).hexdigest()[:10]}"
        if stem in self.known:
            return
        self.known.add(stem)
        self.found += 1

        def breaks(shorter: bytes) -> bool:
            broken = outcome(self.target, shorter, self.timed)
            return broken is not None and broken[0] == kind

        (self.folder / f"{stem}.bin").write_bytes(data)
        (self.folder / f"{stem}.txt").write_text(kind)
        small = minimised(data, breaks)
        broken = outcome(self.target, small, self.timed)
        (self.folder / f"{stem}.bin").write_bytes(small)
        text = broken[1] if broken is not None else "not the same when repeated"
        (self.folder / f"{stem}.txt").write_text(
            f"{kind}\n{small.hex()}\n\n{text}", errors="backslashreplace"
        )
