"""Small files and a hostile case of each rule, each used once: ``python -m tests.memory.sample [NAME ...]``.

What valgrind runs: it is fifty times slower than the machine, so the sample is small and nothing is compared.
"""

from __future__ import annotations

import sys

from tests.corpus.hostile import CASES
from tests.memory.work import act, read_touch_save, sound_work

#: Left out: numbers of JSON are integers that Python made, and of its 0 valgrind thinks that nobody wrote it.
LEFT_OUT = frozenset(("json",))

#: Bytes of the largest hostile case that is taken.
LARGEST = 8192


def main(names: list[str]) -> None:
    """Do each kind of work with sound files, and read, touch and save hostile cases; `names` choose some."""
    done = 0
    for action, name in sound_work():
        label = f"{action} {name}"
        if action not in LEFT_OUT and (not names or any(wanted in label for wanted in names)):
            act(action, name)()
            done += 1
    rules: set[str] = set()
    for case in CASES:
        rule = case.name.split("-")[0]
        if rule in rules or case.heavy or (names and not any(wanted in case.name for wanted in names)):
            continue
        data = case.build().data
        if len(data) > LARGEST:
            continue
        rules.add(rule)
        read_touch_save(data, case.options)
        done += 1
    print(f"{done} inputs used")


if __name__ == "__main__":
    main(sys.argv[1:])
