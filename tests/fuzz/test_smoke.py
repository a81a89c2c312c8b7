"""A minute of fuzzing without coverage, seeded; and every input that ever broke a law."""

from __future__ import annotations

import json
import os
import random
import time
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz import findings, ledger, mutator, run, targets
from tests.fuzz.laws import BrokenLawError, quiet
from tests.fuzz.places import Form, form_of_file, walk
from tests.fuzz.seeds import files

#: Seconds of processor time for each target; 9 targets.
SECONDS = float(os.environ.get("CYDICOM_FUZZ_SECONDS", "3"))

REGRESSIONS = sorted((Path(__file__).parent / "regressions").glob("*.hex"))


@pytest.mark.parametrize("name", targets.NAMES)
def test_laws_hold(name: str) -> None:
    module = targets.load(name)
    generator = random.Random(name)
    with quiet():
        seeds = [data for data in module.seeds() if len(data) <= module.MOST]
    until = time.process_time() + SECONDS
    runs = 0
    while time.process_time() < until and runs < 4000:
        data = generator.choice(seeds)
        for _ in range(generator.choice((0, 1, 1, 2))):
            data = module.mutate(data, generator, generator.choice(seeds), module.MOST)
        check(module, data)
        runs += 1
    assert runs > 10


def check(module: Any, data: bytes) -> None:
    """Run a target; an input that breaks it is shown whole, to be kept as a regression."""
    with quiet():
        broken = findings.outcome(module.target, data, timed=False)
    assert broken is None, f"{module.__name__} of {data.hex()}\n{broken[1]}"


@pytest.mark.parametrize("path", REGRESSIONS, ids=lambda path: path.stem)
def test_what_was_found_stays_mended(path: Path) -> None:
    check(targets.load(path.stem.partition("-")[0]), bytes.fromhex(path.read_text()))


# ---- the fuzzer itself ----


def test_places_are_headers_with_their_lengths() -> None:
    walked = 0
    for data in files(4096)[::5]:
        _, form = form_of_file(data)
        for place in walk(data, form):
            order = "little" if place.little else "big"
            assert place.start < place.length < place.content <= place.end <= len(data)
            assert int.from_bytes(data[place.length :][: place.length_size], order) == place.declared
            walked += 1
    assert walked > 500


def test_a_change_inside_mends_the_lengths_around_it() -> None:
    inner = bytes.fromhex("10001000504e020041420800050043530000")
    item = b"\xfe\xff\x00\xe0" + len(inner).to_bytes(4, "little") + inner
    data = b"\x08\x00\x40\x11SQ\0\0" + len(item).to_bytes(4, "little") + item
    form = Form(0, False, True)
    draft = mutator.Draft(bytearray(data), form, walk(data, form))
    name = next(place for place in draft.places if data[place.content : place.end] == b"AB")
    draft.replace(name.content, name.end, b"ABCDEF", name.parents, mend=True)
    draft.put_length(name, 6)
    after = walk(bytes(draft.data), form)
    assert [place.end - place.content for place in after] == [len(item) + 4, len(inner) + 4, 6, 0]


@pytest.mark.parametrize("name", targets.NAMES)
def test_mutations_depend_on_the_seed_alone(name: str) -> None:
    module = targets.load(name)
    seeds = []
    for data in module.seeds():
        seeds.append(data)
        if len(seeds) == 5:
            break
    made = [
        [module.mutate(data, random.Random(7), seeds[0], module.MOST) for data in seeds] for _ in range(2)
    ]
    assert made[0] == made[1]
    assert all(len(data) <= module.MOST for data in made[0])


def test_findings_are_told_apart_and_made_small(tmp_path: Path) -> None:
    def target(data: bytes) -> None:
        if b"\xff" in data:
            raise BrokenLawError("no byte is 255")
        if len(data) > 50:
            raise ValueError

    keeper = findings.Keeper("made", target, tmp_path, timed=False)
    for data in (b"abc\xffdef" * 3, b"\xff", bytes(100), b"sound"):
        keeper(data)
    assert (keeper.executions, keeper.found) == (4, 2)
    assert sorted(path.read_bytes() for path in tmp_path.glob("*.bin")) == [bytes(51), b"\xff"]


def test_a_run_is_in_the_ledger(tmp_path: Path, capsys: Any) -> None:
    arguments = ["rle", "--minutes", "0.02", "--engine", "plain", "--folder", str(tmp_path)]
    assert run.main(arguments) == 0
    (line,) = (tmp_path / "ledger.jsonl").read_text().splitlines()
    entry = json.loads(line)
    assert entry["target"] == "rle"
    assert entry["findings"] == []
    capsys.readouterr()
    assert ledger.main([str(tmp_path / "ledger.jsonl")]) == 0
    assert "| rle | plain" in capsys.readouterr().out
