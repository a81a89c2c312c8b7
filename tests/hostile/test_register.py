"""Every rule of the catalogue has cases or tests, and the documentation says which."""

from __future__ import annotations

import pytest

from tests.corpus.hostile import CASES
from tests.corpus.register import LAST, PAGE, cases_of, missing, page, rules


def test_the_rules_are_1_to_120() -> None:
    assert [rule.number for rule in rules()] == list(range(1, LAST + 1))


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: f"H{rule.number}")
def test_every_rule_is_tested(rule) -> None:
    assert cases_of(rule) or rule.tests, "neither a case nor a test"
    assert missing(rule) == []


def test_every_case_belongs_to_a_rule() -> None:
    numbers = {f"H{rule.number}" for rule in rules()}
    assert {case.name for case in CASES if case.name.split("-")[0] not in numbers} == set()


def test_no_two_cases_have_the_same_name() -> None:
    names = [case.name for case in CASES]
    assert len(names) == len(set(names))


def test_the_outcomes_of_cases_are_those_of_their_rule() -> None:
    allowed = {f"H{rule.number}": set(rule.outcome) for rule in rules()}
    wrong = {
        case.name: case.outcome for case in CASES if not set(case.outcome) <= allowed[case.name.split("-")[0]]
    }
    assert wrong == {}


def test_the_page_is_made_of_the_register() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tests.corpus.register --write"
