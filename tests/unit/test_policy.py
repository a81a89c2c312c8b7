"""Policy: one frozen object, whom it holds for, and its limits."""

from __future__ import annotations

import asyncio
import contextvars
import threading

import pytest

from cydicom import config, policy
from cydicom.policy import Limits, Policy


def in_thread(action):
    """Return what `action` returns in a thread of its own."""
    answers = []
    thread = threading.Thread(target=lambda: answers.append(action()))
    thread.start()
    thread.join()
    return answers[0]


@pytest.fixture(autouse=True)
def restored():
    before = policy.current()
    yield
    policy.use(before)


def test_the_defaults_are_those_of_an_empty_policy():
    assert repr(Policy()) == "Policy()"
    assert Policy().flags == 0
    assert Policy().reading_validation_mode == policy.WARN
    assert Policy().writing_validation_mode == policy.WARN


def test_a_policy_is_frozen():
    one = Policy()
    with pytest.raises(AttributeError, match="replace"):
        one.use_DS_decimal = True
    with pytest.raises(AttributeError):
        one.unknown = True


def test_replacing_returns_a_changed_copy():
    one = Policy()
    other = one.replace(use_DS_decimal=True, datetime_conversion=True)
    assert other.use_DS_decimal
    assert not one.use_DS_decimal
    assert other.flags == policy.FLAG_DS_DECIMAL | policy.FLAG_DATETIME
    assert other.replace(use_DS_decimal=False, datetime_conversion=False).flags == 0
    assert repr(other) == "Policy(use_DS_decimal=True, datetime_conversion=True)"


def test_an_unknown_switch_is_refused():
    with pytest.raises(TypeError, match="no_such_switch"):
        Policy(no_such_switch=True)
    with pytest.raises(TypeError, match="no_such_switch"):
        Policy().replace(no_such_switch=True)


@pytest.mark.parametrize(
    ("switch", "value", "flag"),
    [
        ("use_DS_decimal", True, policy.FLAG_DS_DECIMAL),
        ("use_DS_numpy", True, policy.FLAG_DS_NUMPY),
        ("use_IS_numpy", True, policy.FLAG_IS_NUMPY),
        ("datetime_conversion", True, policy.FLAG_DATETIME),
        ("use_none_as_empty_text_VR_value", True, policy.FLAG_NONE_IF_EMPTY),
        ("convert_wrong_length_to_UN", True, policy.FLAG_WRONG_LENGTH_TO_UN),
        ("replace_un_with_known_vr", False, policy.FLAG_KEEP_UN),
        ("data_element_callback", print, policy.FLAG_CALLBACK),
        ("infer_sq_for_un_vr", False, policy.FLAG_KEEP_UN_SEQUENCE),
    ],
)
def test_switches_that_conversion_depends_on_are_bits(switch, value, flag):
    assert Policy(**{switch: value}).flags == flag


def test_the_writing_mode_follows_enforcement_unless_it_is_set():
    assert Policy(enforce_valid_values=True).writing_validation_mode == policy.RAISE
    assert (
        Policy(enforce_valid_values=True, writing_validation_mode=0).writing_validation_mode == policy.IGNORE
    )


def test_the_main_thread_sets_the_policy_of_threads_that_start_later():
    one = Policy(use_DS_decimal=True)
    policy.use(one)
    assert policy.current() is one
    assert in_thread(policy.current) is one


def test_another_thread_sets_its_own_alone():
    before = policy.current()

    def change():
        policy.use(Policy(use_DS_decimal=True))
        return policy.current().use_DS_decimal

    assert in_thread(change)
    assert policy.current() is before
    assert in_thread(policy.current) is before


def test_a_thread_keeps_what_it_found_when_it_first_asked():
    first, change, done = threading.Event(), threading.Event(), []

    def work():
        done.append(policy.current())
        first.set()
        change.wait(10)
        done.append(policy.current())

    thread = threading.Thread(target=work)
    thread.start()
    first.wait(10)
    config.use_DS_decimal = True
    change.set()
    thread.join()
    assert done[0] is done[1]
    assert not done[1].use_DS_decimal


def test_tasks_have_policies_of_their_own():
    async def task(value):
        config.use_DS_decimal = value
        await asyncio.sleep(0)
        return config.use_DS_decimal

    async def main():
        return await asyncio.gather(task(True), task(False), task(True))

    assert in_thread(lambda: asyncio.run(main())) == [True, False, True]


def test_a_copied_context_keeps_a_switch_to_itself():
    def change():
        policy.variable.set(Policy(use_DS_decimal=True))
        return policy.current().use_DS_decimal

    assert contextvars.copy_context().run(change)
    assert not policy.current().use_DS_decimal


def test_limits_are_frozen_and_positive():
    limits = Limits(depth=5)
    assert repr(limits).startswith("Limits(depth=5, elements=")
    with pytest.raises(AttributeError, match="frozen"):
        limits.depth = 6
    for name in ("depth", "inflated_bytes", "inflated_ratio"):
        with pytest.raises(ValueError, match=name):
            Limits(**{name: 0})


def test_limits_are_a_switch():
    config.limits = Limits(depth=7)
    assert policy.current().limits.depth == 7
