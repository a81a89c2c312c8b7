"""DCMTK reads what the writer writes, without a warning, and sees the values that it saw before."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import pytest

from tests.compat.corpus import files
from tests.compat.identity import SYNTAXES
from tests.oracles import tools
from tests.oracles.built import built_files
from tests.oracles.faults import KEPT
from tests.oracles.variants import VARIANTS, put

if TYPE_CHECKING:
    from pathlib import Path


def unexpected(variant: str, paths: dict[str, Path], *options: str) -> list[str]:
    """Return what dcmdump says of faults that were not in the files before."""
    # One call for those that are sound, and one for each of the others: messages do not name their file.
    faulty = [file for file in paths if any(kept.is_in(file, variant) for kept in KEPT)]
    said = tools.complaints([path for file, path in paths.items() if file not in faulty], *options)
    for file in faulty:
        said |= tools.complaints([paths[file]], *options)
    return [
        f"{file}: {message}"
        for file, path in paths.items()
        for message in said.get(path, ())
        if not any(kept.allows(file, variant, message) for kept in KEPT)
    ]


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_is_written_of_the_corpora_is_read_without_warnings(variant: str, tmp_path: Path) -> None:
    paths = put(variant, tmp_path)
    assert len(paths) > (100 if variant == "edited in an item" else 250)
    assert tools.not_part10(list(paths.values())) == []
    options = tools.IMPLICIT if variant == "implicit" else ()
    assert unexpected(variant, paths, *options) == []


def test_what_is_built_is_read_without_warnings(tmp_path: Path) -> None:
    paths = built_files(tmp_path)
    assert tools.not_part10(list(paths.values())) == []
    assert unexpected("built", paths) == []


class Shown(NamedTuple):
    """An element as dcmdump shows it."""

    tag: str
    vr: str
    value: str


#: VRs of DCMTK's own for elements that have none in implicit VR, and UN.
UNDECIDED = {"??", "UN", "xs", "lt", "ox", "px"}


def shown(lines: list[str]) -> list[Shown]:
    """Return the elements of a dump, without group lengths."""
    found = []
    for line in lines:
        match = re.match(r" *(\([^)]*\)) (..) ?(.*)", line)
        assert match, line
        found.append(Shown(*match.groups()))
    return [one for one in found if not one.tag.endswith(",0000)")]


@cache
def before() -> dict[str, list[Shown]]:
    """Return what DCMTK saw in the files before."""
    seen = tools.dumps(list(files().values()))
    return {file: shown(seen[path]) for file, path in files().items()}


def is_same(before: Shown, after: Shown) -> bool:
    """Tell whether an element looks the same; where a VR is undecided its value looks different."""
    if before.tag != after.tag:
        return False
    return before == after or (before.vr != after.vr and bool({before.vr, after.vr} & UNDECIDED))


#: What DCMTK does not see alike: private sequences of defined length, which are bytes in implicit VR.
OTHERWISE = {"implicit": ("OBXXXX1A_expb.dcm", "OBXXXX1A_expb_2frame.dcm")}


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_the_values_are_the_same_in_each_encoding(syntax: str, tmp_path: Path) -> None:
    paths = put(syntax, tmp_path)
    after = tools.dumps(list(paths.values()), *(tools.IMPLICIT if syntax == "implicit" else ()))
    other, compared = [], 0
    for file, path in paths.items():
        first, second = before()[file], shown(after[path])
        if not first:
            # A file that DCMTK could not read before it was written anew.
            continue
        compared += 1
        if len(first) != len(second) or not all(map(is_same, first, second)):
            other.append(file.rpartition("/")[2])
    assert compared > 250
    assert other == list(OTHERWISE.get(syntax, ()))
