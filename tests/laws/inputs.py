"""What the laws are held against: the corpora, the catalogue of broken inputs, the public malformed files."""

from __future__ import annotations

import os
import random
from functools import cache
from typing import TYPE_CHECKING

from tests.compat.corpus import files
from tests.conftest import shared_data
from tests.corpus.hostile import CASES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Build = Callable[[], bytes]


@cache
def corpus() -> dict[str, Build]:
    """Return the files of pydicom's packages, by name."""
    return {name: path.read_bytes for name, path in files().items()}


@cache
def catalogue(heavy: bool = True) -> dict[str, Build]:
    """Return the cases of the catalogue, by name; those without too many elements, if not `heavy`."""
    return {
        f"catalogue/{case.name}": lambda case=case: case.build().data  # type: ignore[misc]
        for case in CASES
        if heavy or not case.heavy
    }


@cache
def public() -> dict[str, Build]:
    """Return the public malformed files, by name; none where they are absent."""
    data = shared_data()
    folder = data / "hostile" if data is not None else None
    if folder is None or not folder.is_dir():
        return {}
    paths = sorted(folder.rglob("*.dcm"))
    return {f"public/{path.relative_to(folder).as_posix()}": path.read_bytes for path in paths}


def some(inputs: dict[str, Build], stride: int) -> dict[str, Build]:
    """Return every n-th of the inputs; all of them where ``CYDICOM_LAWS`` is ``all``."""
    if os.environ.get("CYDICOM_LAWS") == "all":
        return inputs
    return dict(list(inputs.items())[::stride])


def several(count: int) -> int:
    """Return a number of mutants, twenty times as many where ``CYDICOM_LAWS`` is ``all``."""
    return 20 * count if os.environ.get("CYDICOM_LAWS") == "all" else count


def everything(heavy: bool = True) -> dict[str, Build]:
    """Return all of them."""
    return corpus() | catalogue(heavy) | public()


def mutants(count: int, seed: int = 20261122, largest: int = 20_000) -> Iterator[tuple[str, bytes]]:
    """Yield inputs with some bytes changed, taken out or repeated; the same ones each time."""
    chance = random.Random(seed)
    light = everything(heavy=False).items()
    small = [(name, data) for name, build in light if len(data := build()) <= largest]
    for number in range(count):
        name, data = chance.choice(small)
        mutant = bytearray(data)
        for _ in range(chance.choice((1, 1, 2, 5))):
            if not mutant:
                break
            at = chance.randrange(len(mutant))
            what = chance.randrange(5)
            if what == 0:
                mutant[at] ^= 1 << chance.randrange(8)
            elif what == 1:
                mutant[at] = chance.choice((0, 0xFF, 0xFE, 0x5C, 0x1B, 0x80))
            elif what == 2:
                del mutant[at : at + chance.randrange(1, 20)]
            elif what == 3:
                mutant[at:at] = mutant[at : at + chance.randrange(1, 40)]
            else:
                special = (b"\xff\xff\xff\xff", b"\xfe\xff\xdd\xe0", b"\xfe\xff\0\xe0")
                mutant[at : at + 4] = chance.choice(special)
        yield f"{name}, mutant {number}", bytes(mutant)
