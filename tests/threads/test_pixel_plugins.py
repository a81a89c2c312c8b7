"""Several threads ask a coder for its plugins for the first time: all of them see all of these (H115)."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from cydicom.pixels.coder import CoderBase
from cydicom.uid import RLELossless
from tests.threads.work import WAIT

#: Modules are imported once in a process, and coders load their plugins once: each round needs a new one.
ROUNDS = 3

FIRST_TOUCH = """
import sys
import threading

from cydicom.pixels.decoders.base import _PIXEL_DATA_DECODERS
from cydicom.pixels.encoders.base import _PIXEL_DATA_ENCODERS

sys.setswitchinterval(1e-6)
COUNT = 8
tables = (_PIXEL_DATA_DECODERS, _PIXEL_DATA_ENCODERS)
coders = [found[0] if isinstance(found, tuple) else found for table in tables for found in table.values()]
coders = [coder for coder in coders if coder.is_encapsulated]
expected = [[label for label, _ in coder._declared] for coder in coders]
assert all(expected)
barrier = threading.Barrier(COUNT, timeout=120)
answers = [None] * COUNT


def touch(number):
    barrier.wait()
    mine = []
    for coder in coders:
        if number % 2:
            functions, missing = dict(coder._available), dict(coder._unavailable)
        else:
            missing, functions = dict(coder._unavailable), dict(coder._available)
        mine.append((list(functions), list(missing), coder.is_available))
    answers[number] = mine


threads = [threading.Thread(target=touch, args=(number,)) for number in range(COUNT)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for answer in answers:
    for labels, (functions, missing, is_available) in zip(expected, answer, strict=True):
        assert [label for label in labels if label in functions] == functions, (labels, functions)
        assert sorted(functions + missing) == sorted(labels), (labels, functions, missing)
        assert is_available == bool(functions)
print("same", len(coders))
"""


@pytest.mark.parametrize("round_", range(ROUNDS))
def test_every_thread_sees_all_plugins_at_the_first_touch(round_: int) -> None:
    run = subprocess.run([sys.executable, "-c", FIRST_TOUCH], capture_output=True, text=True, timeout=120)
    assert run.returncode == 0, run.stderr
    assert run.stdout.startswith("same ")


def test_who_comes_while_plugins_are_imported_waits_for_them(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = threading.Event(), threading.Event()
    coder = CoderBase(RLELossless, decoder=True)
    coder._declared = (("mine", ("cydicom.pixels.decoders.rle", "_decode_frame")),)
    load = CoderBase._load

    def slowly(self: CoderBase, *arguments: object) -> None:
        begun.set()
        assert go_on.wait(30)
        load(self, *arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(CoderBase, "_load", slowly)
    seen: list[list[str]] = []
    threads = [threading.Thread(target=lambda: seen.append(list(coder._validate_plugins())))]
    threads[0].start()
    assert begun.wait(30)
    threads += [threading.Thread(target=lambda: seen.append(list(coder._available))) for _ in range(4)]
    for thread in threads[1:]:
        thread.start()
    go_on.set()
    for thread in threads:
        thread.join(30)
    assert seen == [["mine"]] * 5


def test_an_import_that_fails_is_told_again_to_who_asks_again() -> None:
    coder = CoderBase(RLELossless, decoder=True)
    coder._declared = (
        ("mine", ("cydicom.pixels.decoders.rle", "_decode_frame")),
        ("gone", ("cydicom.pixels.decoders.no_such_module", "_decode_frame")),
    )
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError):
            coder.is_available
    assert coder._functions == {}


def test_a_label_is_given_once_though_many_threads_want_it() -> None:
    coder = CoderBase(RLELossless, decoder=True)
    barrier = threading.Barrier(8, timeout=WAIT)
    refused: list[str] = []

    def add() -> None:
        barrier.wait()
        try:
            coder.add_plugin("mine", ("cydicom.pixels.decoders.rle", "_decode_frame"))
        except ValueError as error:
            refused.append(str(error))

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert len(refused) == 7
    assert coder.available_plugins == ("mine",)
