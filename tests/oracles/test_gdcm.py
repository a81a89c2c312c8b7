"""GDCM reads what the writer writes, to the end of each file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.oracles import tools
from tests.oracles.built import built_files
from tests.oracles.faults import REFUSED_BY_GDCM
from tests.oracles.variants import VARIANTS, put

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("variant", VARIANTS)
def test_what_is_written_of_the_corpora_is_read(variant: str, tmp_path: Path) -> None:
    paths = put(variant, tmp_path)
    for file, variants in REFUSED_BY_GDCM.items():
        if variant in variants and file in paths:
            paths.pop(file).unlink()
    refused = tools.refused_by_gdcm(tmp_path, paths.values())
    assert {file: refused[path] for file, path in paths.items() if path in refused} == {}


def test_what_is_built_is_read(tmp_path: Path) -> None:
    paths = built_files(tmp_path)
    for what in list(paths):
        if what.endswith("nothing"):
            # It wants an element behind the file meta information.
            paths.pop(what).unlink()
    refused = tools.refused_by_gdcm(tmp_path, paths.values())
    assert {what: refused[path] for what, path in paths.items() if path in refused} == {}


def test_an_image_is_one_for_gdcm(tmp_path: Path) -> None:
    paths = built_files(tmp_path)
    for what in ("implicit: image", "explicit: image", "encapsulated image"):
        status, output, errors = tools.run("gdcminfo", paths[what])
        assert (status, errors) == (0, ""), what
        assert "Dimensions: (4,4,1)" in output
        assert "MONOCHROME2" in output


def test_gdcm_decodes_the_pixels_that_were_encapsulated(tmp_path: Path) -> None:
    paths = built_files(tmp_path)
    raw = tmp_path / "decoded"
    status, _, errors = tools.run("gdcmconv", "--raw", paths["encapsulated image"], raw)
    assert (status, errors) == (0, "")
    assert bytes(range(32)) in raw.read_bytes()
