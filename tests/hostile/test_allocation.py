"""Each allocation of a read, a look, a save or a codec may fail: it is a MemoryError (catalogue: H120)."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from typing import Any

import pytest

from tests.conftest import ROOT

pytest.importorskip("_testcapi", reason="this interpreter cannot make its allocators fail")

NATIVE = ROOT / "pyx" / "cydicom" / "_native"

#: Several may fail in a row.
READING = [
    *("read-bytes", "read-implicit", "read-deflated", "read-path", "read-deferred", "read-file", "read-tags"),
    *("from-json", "encapsulate", "frames", "values", "str", "json", "equality", "private", "walk"),
]
#: One at a time: where two fail, the interpreter's own ContextVar.set() and warnings.warn() crash (3.11).
ONE_BY_ONE = ["read-cut", "edit", "save", "save-implicit", "deepcopy", "pickle"]
WITH_NUMPY = ["native-pixels", "decode-rle", "encode-rle"]


def found(width: int, actions: list[str]) -> dict[str, dict[str, Any]]:
    run = subprocess.run(
        [sys.executable, "-m", "tests.hostile.allocations", "--width", str(width), *actions],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": os.pathsep.join((str(ROOT), *filter(None, sys.path)))},
    )
    # A crash in native code is a negative return code.
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize(("width", "actions"), [(1, READING + ONE_BY_ONE), (20, READING)])
def test_a_failed_allocation_is_a_memory_error_and_leaves_the_values_as_they_were(
    width: int, actions: list[str]
) -> None:
    told = found(width, actions)
    assert {name: one["wrong"] for name, one in told.items() if one["wrong"]} == {}
    assert min(told[name]["points"] for name in ("read-bytes", "str", "walk")) > 50


def test_a_failed_allocation_in_a_codec_is_a_memory_error() -> None:
    pytest.importorskip("numpy")
    told = found(1, WITH_NUMPY)
    assert {name: one["wrong"] for name, one in told.items() if one["wrong"]} == {}


@pytest.mark.parametrize("path", sorted(NATIVE.glob("*.[ph]*")), ids=lambda path: path.name)
def test_native_code_allocates_by_python_alone(path) -> None:
    """So that every allocation is among those that the tests above make fail."""
    assert not re.search(r"\b(?<!PyMem_)(?:m|c|re)alloc\(", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", sorted(NATIVE.glob("*.pyx")), ids=lambda path: path.name)
def test_native_code_makes_lists_of_new_objects_by_append(path) -> None:
    """Cython 3.3.1 drops one reference too many where a list comprehension cannot grow its list."""
    text = path.read_text(encoding="utf-8")
    comprehensions = re.findall(r"\[([^\[\]\n]+)\s+for [\w, ]+ in ", text)
    assert [made for made in comprehensions if not made.partition(" for ")[0].isidentifier()] == []
