"""The law of time: each operation takes at most 50 ms and 1 us a byte, and twice the input twice the time.

``python -m tests.laws.time`` measures all families and prints a table; the exit status says whether the
law holds.  Time is the processor's, of this process.  For the budget it is the least of several runs, each
in a process of its own: what else the machine does adds to a run and takes nothing from one, and what takes
time at its first use alone takes it in each.  For growth see :mod:`tests.laws.growth`.
"""

from __future__ import annotations

import contextlib
import gc
import io
import json
import statistics
import subprocess
import sys
import time
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.laws.families import FAMILIES
from tests.laws.growth import keep_memory, settled_growth, steady

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from tests.laws.families import Family

    Families = dict[str, tuple[Family, int]]

BASE_SECONDS = 0.05
SECONDS_PER_BYTE = 1e-6
MOST_GROWTH = 2.2
#: Below this, fixed costs and the clock make a ratio meaningless; so more of the same is measured.
LEAST_SECONDS = 0.001
MORE = 8
#: Numbers up to this count levels, which have a limit.
MOST_LEVELS = 1000


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


EVERY = ("read", *OPERATIONS, "from_json")


def done(operation: Callable[[Any], object], argument: Any) -> None:
    """Call an operation; what the input does not allow is done as far as it goes.

    The law of closure holds which exceptions those may be; here only time, or instructions, count.
    """
    with contextlib.suppress(ValueError, NotImplementedError, AttributeError, TypeError):
        operation(argument)


def seconds(operation: Callable[[Any], object], argument: Any) -> float:
    """Return the processor time of one call; what the input does not allow counts as far as it went."""
    gc.collect()
    before = time.process_time()
    done(operation, argument)
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
            model = model_of(data)
            if model is not None:
                own = allowed(len(data)) / allowed(len(model))
                note("from_json", seconds(from_json, model) * own)
    return best


def measured_apart(name: str, number: int, runs: int) -> dict[str, float]:
    """Return :func:`measured` of a family, the least of runs in new processes."""
    best: dict[str, float] = {}
    for _ in range(runs):
        process = subprocess.run(
            [sys.executable, "-m", "tests.laws.time", f"--once={number}", name],
            check=True,
            cwd=Path(__file__).parents[2],
            stdout=subprocess.PIPE,
        )
        for operation, took in json.loads(process.stdout).items():
            best[operation] = min(took, best.get(operation, took))
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


def model_of(data: bytes) -> str | None:
    """Return a file as JSON; None if it has none."""
    try:
        return to_json(read(data))
    except (ValueError, NotImplementedError, TypeError):
        # What was kept against a rule of its VR, or is too long, may have no JSON.
        return None


def runs(operation: str, data: bytes) -> Callable[[], float] | None:
    """Return a call that does an operation with a file, and gives its seconds; None if there is no such."""
    if operation == "read":
        return lambda: seconds(read, data)
    if operation == "from_json":
        model = model_of(data)
        return None if model is None else lambda: seconds(from_json, model)
    return lambda: seconds(OPERATIONS[operation], read(data))


def growth_of(operation: str, build: Family, number: int) -> float:
    """Return how many times as long an operation takes on twice the input; 0 where it is too short to tell.

    An input that is less than twice as large, by parts that do not grow, counts by its bytes.
    """
    if operation == "pixels" and b"MONOCHROME2" not in build(number):
        return 0.0
    for size in (number, MORE * number) if number > MOST_LEVELS else (number,):
        small, large = build(size), build(2 * size)
        before, after = runs(operation, small), runs(operation, large)
        if before is None or after is None:
            return 0.0
        if statistics.median(before() for _ in range(3)) >= LEAST_SECONDS:
            times = weight(large) / weight(small)
            scale = 2 / times if times < 1.9 else 1.0
            return scale * settled_growth(before, after, MOST_GROWTH / scale)
    return 0.0


class Built:
    """The files of a family, each built once.

    Not by :mod:`functools`, which leaves a dict with each function for good: one in the middle of memory that
    is free again keeps a MiB of it, and that memory is there for the smaller size alone.
    """

    def __init__(self, build: Family) -> None:
        self.build = build
        self.files: dict[int, bytes] = {}

    def __call__(self, number: int) -> bytes:
        """Return the file of this number."""
        if number not in self.files:
            self.files[number] = self.build(number)
        return self.files[number]


def budget_table(families: Families, operations: Sequence[str]) -> list[str]:
    """Print what part of its budget each operation takes; return what bursts it."""
    print(f"{'family':48} {'operation':12} {'size':>12} {'time':>12} {'budget':>6}")
    broken = []
    for name, (build, number) in families.items():
        data = build(2 * number)
        most = allowed(weight(data))
        took = measured(data, 1)
        if any(took[operation] > most for operation in took.keys() & set(operations)):
            # A measurement that something disturbed is not evidence; the law is broken if it is again.
            took = measured_apart(name, 2 * number, 5)
        for operation in [each for each in took if each in operations]:
            found = took[operation]
            part = found / most
            size = f"{len(data) / 1024:8.0f} KiB"
            print(f"{name:48} {operation:12} {size} {found * 1e3:9.2f} ms {part:6.1%}", flush=True)
            if part > 1:
                broken.append(f"{name}: {operation} takes {part:.0%} of what is allowed")
    return broken


def growth_table(families: Families, operations: Sequence[str]) -> list[str]:
    """Print how each operation grows with the input; return what grows by too much."""
    broken: dict[tuple[str, str], float] = {}
    told = 0
    with steady(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        print(f"\ntwice as many texts take {control():.2f} times as long here and now\n", flush=True)
        print(f"{'family':48} {'operation':12} {'x2':>5}")
        for name, (build, number) in families.items():
            once = Built(build)
            for operation in operations:
                growth = growth_of(operation, once, number)
                if not growth:
                    continue
                told += 1
                print(f"{name:48} {operation:12} {growth:5.2f}", flush=True)
                if growth > MOST_GROWTH:
                    broken[name, operation] = growth
        print(f"\n{told} operations take long enough to tell, {len(broken)} grow by more than {MOST_GROWTH}")
        if broken:
            grow_again(families, broken)
    return [
        f"{name}: {operation} of twice the input takes {growth:.2f} times as long"
        for (name, operation), growth in broken.items()
    ]


def grow_again(families: Families, broken: Iterable[tuple[str, str]]) -> None:
    """Print how some operations grow in memory that is there; for the cause alone, they are broken."""
    kept = keep_memory()
    print(f"\nin memory that is there; twice as many texts take {control():.2f} times as long\n", flush=True)
    for name, operation in broken:
        build, number = families[name]
        print(f"{name:48} {operation:12} {growth_of(operation, build, number):5.2f}", flush=True)
    kept.clear()


def control(number: int = 100_000) -> float:
    """Return how many times as long it takes to make twice as many texts: what the machine makes of 2."""

    def texts(count: int) -> float:
        return seconds(lambda numbers: [str(each) for each in numbers], range(count))

    return settled_growth(lambda: texts(number), lambda: texts(2 * number), MOST_GROWTH)


def main(arguments: list[str]) -> int:
    """Print the tables of the families whose names contain one of the words, or of all.

    ``--operations=read,str`` measures these alone, and holds them alone to the law; else it is all of them.
    ``--part=8`` measures an eighth of the sizes, but for those that count levels; ``--once=1000`` does each
    operation on one family of that size, and prints the seconds as JSON.
    """
    options = [word for word in arguments if word.startswith("--")]
    wanted = [word for word in arguments if word not in options]
    part = next((int(word.partition("=")[2]) for word in options if word.startswith("--part=")), 1)
    warm = FAMILIES["items with one element"][0](10)
    measured(warm, 1)
    once = next((int(word.partition("=")[2]) for word in options if word.startswith("--once=")), 0)
    if once:
        with without_collector():
            print(json.dumps(measured(FAMILIES[wanted[0]][0](once), 1)))
        return 0
    families = {
        name: (build, number if number <= MOST_LEVELS else max(number // part, 500))
        for name, (build, number) in FAMILIES.items()
        if not wanted or any(word in name for word in wanted)
    }
    operations = next(
        (word.partition("=")[2].split(",") for word in options if "--operations=" in word), EVERY
    )
    unknown = set(operations) - set(EVERY)
    if unknown:
        raise SystemExit(f"no such operation: {', '.join(sorted(unknown))}; there are {', '.join(EVERY)}")
    broken = budget_table(families, operations) + growth_table(families, operations)
    print("\n".join(["", *broken]) if broken else "\nthe law of time holds")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
