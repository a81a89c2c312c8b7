"""The README's example runs, and its commands are those that exist."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from cydicom.cli.study import study

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def code_blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)


def test_the_example_runs_on_the_demo_study(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "study").mkdir()
    for file in study():
        file.save(tmp_path / "study")
    monkeypatch.chdir(tmp_path)
    (example,) = code_blocks("python")
    exec(compile(example, "README.md", "exec"), {"__name__": "example"})
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "山田^太郎"
    assert lines[1].startswith("RTSTRUCT (0008,0020) Study Date")
    assert lines[2].startswith("12 [")


def test_the_two_commands_are_those_that_ci_runs() -> None:
    commands = [line for block in code_blocks("sh") for line in block.splitlines()]
    assert commands == [
        "python -m pip install . && cydicom demo",
        'python -m pip install ".[test]" && python -m pytest',
    ]
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert 'python -m pip install --quiet ".[test]"' in ci
    assert "\nif python -m pytest; then" in ci


@pytest.mark.parametrize(
    "page", sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")]), ids=lambda p: p.name
)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?://|#)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []
