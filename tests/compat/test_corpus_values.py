"""On every file of pydicom's wheel and of pydicom-data, what a user sees equals what pydicom shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.compat.comparison import compare
from tests.compat.configurations import CONFIGURATIONS, Configuration
from tests.compat.corpus import files
from tests.compat.deviations import DEVIATIONS
from tests.conftest import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@pytest.mark.parametrize("configuration", CONFIGURATIONS, ids=lambda configuration: configuration.name)
@pytest.mark.parametrize("file", files())
def test_file(file: str, configuration: Configuration, libraries: tuple[ModuleType, ModuleType]) -> None:
    outcome = compare(libraries, file, files()[file], configuration)
    assert not outcome.unexpected, "\n".join(outcome.unexpected[:20])


def test_corpus_is_complete() -> None:
    pytest.importorskip("pydicom")
    assert len(files()) >= 258


def test_every_deviation_is_documented() -> None:
    headings = (ROOT / "docs" / "deviations.md").read_text("utf-8") if DEVIATIONS else ""
    assert [deviation.entry for deviation in DEVIATIONS if deviation.entry not in headings] == []
