"""The law of conservation: headers, values and reported gaps are the file, and none overlaps another."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

cydicom = pytest.importorskip("cydicom")

from cydicom.errors import InvalidDicomError  # noqa: E402
from tests.laws.conservation import unaccounted  # noqa: E402
from tests.laws.inputs import catalogue, corpus, mutants, public, several  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterable


def broken(inputs: Iterable[tuple[str, bytes]]) -> dict[str, list[str]]:
    """Return what is wrong with the accounts of some inputs, by their names."""
    found = {}
    for name, data in inputs:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                wrong = unaccounted(cydicom.dcmread(data, force=True), data)
            except InvalidDicomError:
                continue
        if wrong:
            found[name] = wrong[:3]
    return found


@pytest.mark.parametrize("group", ["corpus", "catalogue", "public"])
def test_each_byte_belongs_to_one_header_one_value_or_one_reported_gap(group: str) -> None:
    inputs = {"corpus": corpus(), "catalogue": catalogue(heavy=False), "public": public()}[group]
    if not inputs:
        pytest.skip(f"the files of {group} are absent")
    assert broken((name, build()) for name, build in inputs.items()) == {}


def test_each_byte_of_a_mutant_does() -> None:
    assert broken(mutants(several(150))) == {}
