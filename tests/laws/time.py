"""The law of time: each operation takes at most 50 ms and 1 us a byte, and twice the input twice the time.

``python -m tests.laws.time`` measures all families and prints a table; the exit status says whether the
law holds.  Time is the processor's, of this process, the least of several runs: what else the machine does
adds to a run and takes nothing from one, so the least is the nearest to what the code needs.
"""

from __future__ import annotations

import contextlib
import gc
import io
import os
import subprocess
import sys
import time
import warnings
from typing import TYPE_CHECKING, Any

from cydicom import config
from tests.laws.families import FAMILIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.laws.families import Family

BASE_SECONDS = 0.05
SECONDS_PER_BYTE = 1e-6
MOST_GROWTH = 2.2
#: Below this, fixed costs and the clock make a ratio meaningless.
LEAST_SECONDS = 0.004


def walk(dataset: Any) -> None:
    """Visit every element of every item, and look at its value."""

    def visit(owner: Any, element: Any) -> None:
        try:
            _ = element.value
        except (ValueError, NotImplementedError):
            return

    dataset.walk(visit)


def save(dataset: Any) -> None:
    """Write the data set as it was read."""
    dataset.save_as(io.BytesIO(), enforce_file_format=False)


def save_edited(dataset: Any) -> None:
    """Write the data set after an edit at its end."""
    dataset.add_new(0x77771001, "LO", "edited")
    dataset.save_as(io.BytesIO(), enforce_file_format=False)


def from_json(model: str) -> None:
    """Make a data set of JSON."""
    from cydicom.dataset import Dataset

    Dataset.from_json(model)


def to_json(dataset: Any) -> str:
    """Return the data set as JSON."""
    return dataset.to_json(suppress_invalid_tags=True)  # type: ignore[no-any-return]


def pixels(dataset: Any) -> None:
    """Decode the pixels."""
    _ = dataset.pixel_array


def read(data: bytes) -> Any:
    """Return the data set of a file."""
    from cydicom import dcmread

    return dcmread(data)


OPERATIONS: dict[str, Callable[[Any], object]] = {
    "walk": walk,
    "str": str,
    "save": save,
    "save edited": save_edited,
    "to_json": to_json,
    "pixels": pixels,
}


def seconds(operation: Callable[[Any], object], argument: Any) -> float:
    """Return the processor time of one call; what the input does not allow counts as far as it went."""
    gc.collect()
    before = time.process_time()
    with contextlib.suppress(ValueError, NotImplementedError, AttributeError, TypeError):
        operation(argument)
    return time.process_time() - before


@contextlib.contextmanager
def without_collector() -> Iterator[None]:
    """Return a context without garbage collection: when that runs depends on the size in steps."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def measured(data: bytes, repeats: int) -> dict[str, float]:
    """Return the seconds of each operation on a file, the least of some runs.

    Those of ``from_json`` are in proportion to the bytes of its own input, which is text.
    """
    best: dict[str, float] = {}

    def note(name: str, took: float) -> None:
        best[name] = min(took, best.get(name, took))

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for _ in range(repeats):
            note("read", seconds(read, data))
            for name, operation in OPERATIONS.items():
                if name == "pixels" and b"MONOCHROME2" not in data:
                    continue
                note(name, seconds(operation, read(data)))
            try:
                model = to_json(read(data))
            except (ValueError, NotImplementedError, TypeError):
                continue
            note("from_json", seconds(from_json, model) * allowed(len(data)) / allowed(len(model)))
    return best


def weight(data: bytes) -> int:
    """Return the bytes that a file counts for: of a deflated one, those of its inflated form."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        blocks = read(data)._dict.blocks
    packed = blocks is not None and blocks.packed is not None
    return max(len(data), blocks.size) if packed else len(data)


def allowed(nbytes: int) -> float:
    """Return the seconds that an operation on a file of this size may take."""
    return BASE_SECONDS + SECONDS_PER_BYTE * nbytes


def grown(first: dict[str, float], second: dict[str, float], small: int, large: int) -> dict[str, float]:
    """Return how many times as long each operation took on twice the input; 0 where it is too short to tell.

    An input that is less than twice as large, by parts that do not grow, counts by its bytes.
    """
    scale = 2 * small / large if large < 1.9 * small else 1.0
    return {
        operation: scale * second[operation] / took if took >= LEAST_SECONDS else 0.0
        for operation, took in first.items()
    }


def table(name: str, build: Family, number: int, repeats: int = 1) -> tuple[list[str], list[str], bool]:
    """Return the lines of a family, what of it bursts the budget, and whether it grew by too much."""
    small, large = build(number), build(2 * number)
    whole = measured(large, repeats)
    repeats += 1
    with without_collector():
        first, second = measured(small, repeats), measured(large, repeats)
    growths = grown(first, second, len(small), len(large))
    lines, broken = [], []
    for operation, growth in growths.items():
        budget = whole[operation] / allowed(weight(large))
        lines.append(
            f"{name:48} {operation:12} {len(large) / 1024:8.0f} KiB {whole[operation] * 1e3:9.2f} ms "
            f"{budget:6.1%} {growth:5.2f}"
        )
        if budget > 1:
            broken.append(f"{name}: {operation} takes {budget:.0%} of what is allowed")
    return lines, broken, any(growth > MOST_GROWTH for growth in growths.values())


def growth_table(name: str, build: Family, number: int) -> tuple[list[str], list[str]]:
    """Return the lines of a family's growth over three doublings, and what grew by too much at each of them.

    What grows by more than the size does so at every doubling, and by more.  What does not was a step: one of
    two sizes fitted a cache of the processor.  Twice the levels that are allowed are measured too.
    """
    sizes = [number << doubling for doubling in range(4)]
    inputs = [build(size) for size in sizes]
    with without_collector(), config.limited(depth=max(sizes[-1], config.limits.depth)):
        # The largest first: all memory that is needed is there when the others are measured.
        times = [measured(data, 3) for data in reversed(inputs)][::-1]
    steps = [
        grown(times[step], times[step + 1], len(inputs[step]), len(inputs[step + 1])) for step in range(3)
    ]
    lines, broken = [], []
    for operation in times[0]:
        growths = [step[operation] for step in steps]
        lines.append(f"{name:48} {operation:12} {'  '.join(f'{growth:4.2f}' for growth in growths)}")
        if min(growths) > MOST_GROWTH:
            broken.append(f"{name}: {operation} of twice the input takes {min(growths):.2f} times as long")
    return lines, broken


#: Memory that is freed stays with the process: the pages that the kernel hands out, one fault each, are no
#: work of ours, and come from a certain size on.
KEPT_MEMORY = {
    "PYTHONMALLOC": "malloc",
    "MALLOC_TRIM_THRESHOLD_": str(1 << 40),
    "MALLOC_TOP_PAD_": str(1 << 26),
    "MALLOC_MMAP_MAX_": "0",
}


def grows_again(names: list[str]) -> None:
    """Print the growth of some families over three doublings."""
    print(
        "\nmore than twice as long, so measured over three doublings, in memory that is kept:\n", flush=True
    )
    command = [sys.executable, "-m", "tests.laws.time", "--growth", *names]
    subprocess.run(command, env={**os.environ, **KEPT_MEMORY}, check=False)


def main(arguments: list[str]) -> int:
    """Print the table of the families whose names contain one of the words, or of all.

    ``--part=8`` measures an eighth of the sizes, but for those that count levels.  ``--growth`` measures
    nothing but growth, over three doublings.
    """
    options = [word for word in arguments if word.startswith("--")]
    wanted = [word for word in arguments if word not in options]
    part = next((int(word.partition("=")[2]) for word in options if word.startswith("--part=")), 1)
    families = {
        name: (build, number if number <= 1000 else max(number // part, 500))
        for name, (build, number) in FAMILIES.items()
        if not wanted or any(word in name for word in wanted)
    }
    warm = FAMILIES["items with one element"][0](10)
    measured(warm, 1)
    broken: list[str] = []
    if "--growth" in options:
        print(f"{'family':48} {'operation':12} x2    x4    x8")
        for name, (build, number) in families.items():
            lines, found = growth_table(name, build, number)
            print("\n".join(lines), flush=True)
            broken.extend(found)
        print("\n".join(["", *broken]) if broken else "\ntime grows with the input")
        return 1 if broken else 0
    print(f"{'family':48} {'operation':12} {'size':>12} {'time':>12} {'budget':>6} {'x2':>5}")
    suspects: list[str] = []
    for name, (build, number) in families.items():
        lines, found, suspect = table(name, build, number)
        if found or suspect:
            # A measurement that something disturbed is not evidence; the law is broken if it is again.
            lines, found, suspect = table(name, build, number, repeats=5)
        print("\n".join(lines), flush=True)
        broken.extend(found)
        if suspect:
            suspects.append(name)
    if suspects:
        # For whoever looks for the cause; it does not make the law hold.
        grows_again(suspects)
        broken += [f"{name}: more than {MOST_GROWTH} times as long for twice the input" for name in suspects]
    print("\n".join(["", *broken]) if broken else "\nthe law of time holds")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
