"""One target in one process: ``python -m tests.fuzz.process TARGET FOLDER SECONDS ENGINE SEED``.

The engines: ``atheris`` (libFuzzer, with the coverage of the Python code, and of the native code where it was
built with ``CYDICOM_BUILD=fuzz``) and ``plain`` (our own, without coverage).  Findings and progress are files
in the folder.  :mod:`tests.fuzz.run` starts this.
"""

from __future__ import annotations

import contextlib
import json
import random
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.fuzz.findings import Keeper

#: Exit codes of libFuzzer: a crash, a sanitizer's finding, an input that hangs, one that fills the memory.
TIMEOUT, MEMORY = 30, 3000

#: What atheris 2.3 makes of some functions of these crashes CPython 3.11 where they raise.
UNINSTRUMENTED = [
    f"cydicom.{name}" for name in ("textdecoding", "textencoding", "characterset", "charset", "personname")
]


class Progress:
    """A file that says how far this process is, written about every second."""

    def __init__(self, path: Path, keeper: Keeper) -> None:
        self.path = path
        self.keeper = keeper
        self.began = self.written = time.monotonic()

    def __call__(self, data: bytes) -> None:
        """Run the target once."""
        self.keeper(data)
        if time.monotonic() - self.written > 1:
            self.write()

    def write(self) -> None:
        """Write the file."""
        self.written = time.monotonic()
        self.path.write_text(
            json.dumps(
                {
                    "executions": self.keeper.executions,
                    "seconds": round(self.written - self.began, 1),
                    "found": self.keeper.found,
                }
            )
        )


def prepared(name: str, folder: Path) -> tuple[Any, Progress, list[bytes]]:
    """Return the target's module, what runs it, and its seeds."""
    from tests.fuzz.findings import Keeper
    from tests.fuzz.targets import load

    module = load(name)
    seeds = [data for data in dict.fromkeys(module.seeds()) if len(data) <= module.MOST]
    keeper = Keeper(name, module.target, folder / "findings", module.TIMED)
    return module, Progress(folder / f"{name}.progress", keeper), seeds


def plain(name: str, folder: Path, seconds: float, seed: int) -> None:
    """Mutate the seeds, and what came from them, until the time is over."""
    module, run, seeds = prepared(name, folder)
    generator = random.Random(seed)
    until = time.monotonic() + seconds
    with contextlib.suppress(KeyboardInterrupt):
        for data in seeds:
            run(data)
        while time.monotonic() < until:
            data = generator.choice(seeds)
            for _ in range(generator.choice((1, 1, 2, 4))):
                data = module.mutate(data, generator, generator.choice(seeds), module.MOST)
                run(data)
    run.write()


def guided(name: str, folder: Path, seconds: float, seed: int) -> None:
    """Let libFuzzer choose what to mutate; half of the mutations are its own."""
    import atheris

    with atheris.instrument_imports(include=["cydicom"], exclude=UNINSTRUMENTED):
        import cydicom
        import cydicom.pixels
        import cydicom.util.codify  # noqa: F401
    module, run, seeds = prepared(name, folder)
    corpus = folder / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    begin = folder / "seeds" / name
    begin.mkdir(parents=True, exist_ok=True)
    for index, data in enumerate(seeds):
        (begin / f"{index:04}").write_bytes(data)

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        generator = random.Random(seed)
        if generator.random() < 0.3:
            return bytes(atheris.Mutate(data, most))
        return bytes(module.mutate(data, generator, generator.choice(seeds), most))

    arguments = [
        sys.argv[0],
        str(corpus),
        str(begin),
        f"-artifact_prefix={folder / 'findings' / name}-",
        f"-max_total_time={int(seconds)}",
        f"-max_len={module.MOST}",
        f"-timeout={TIMEOUT}",
        f"-rss_limit_mb={MEMORY}",
        f"-seed={seed}",
        "-len_control=0",
        "-print_final_stats=1",
    ]
    atheris.Setup(arguments, run, custom_mutator=mutate)
    atheris.Fuzz()


ENGINES: dict[str, Callable[[str, Path, float, int], None]] = {"plain": plain, "atheris": guided}


def main(arguments: list[str]) -> None:
    """Run one target."""
    name, folder, seconds, engine, seed = arguments
    warnings.simplefilter("ignore")
    Path(folder).mkdir(parents=True, exist_ok=True)
    ENGINES[engine](name, Path(folder), float(seconds), int(seed))


if __name__ == "__main__":
    main(sys.argv[1:])
