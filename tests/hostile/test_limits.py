"""Limits are the policy's: nesting and inflating beyond them is one clear error, up to them is read."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any

import pytest

from tests.corpus.broken_deflate import inner, part
from tests.corpus.broken_sequences import nest_defined, nest_undefined
from tests.corpus.build import deflated
from tests.corpus.case import SEQUENCE, around
from tests.hostile.touching import touch_values

dcmread = pytest.importorskip("cydicom.filereader").dcmread

from cydicom import config, policy  # noqa: E402
from cydicom.errors import InvalidDicomError, LimitError  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable


def depth_of(dataset: Any) -> int:
    depth = 0
    while SEQUENCE in dataset:
        dataset = dataset[SEQUENCE].value[0]
        depth += 1
    return depth


@pytest.mark.parametrize("nest", [nest_undefined, nest_defined])
@pytest.mark.parametrize("limit", [1, 10, 300])
def test_nesting_up_to_the_limit_is_read_and_beyond_it_is_refused(
    limit: int, nest: Callable[[int], bytes]
) -> None:
    config.limits = policy.Limits(depth=limit)
    dataset = dcmread(around(nest(limit)).data)
    touch_values(dataset)
    assert depth_of(dataset) == limit
    with pytest.raises(LimitError) as refusal:
        touch_values(dcmread(around(nest(limit + 2)).data))
    assert isinstance(refusal.value, InvalidDicomError)
    assert refusal.value.offset > 0


def test_deep_nesting_needs_no_stack() -> None:
    config.limits = policy.Limits(depth=5_000)
    dataset = dcmread(around(nest_undefined(3_000)).data)
    assert depth_of(dataset) == 3_000


def test_deep_nesting_is_printed_and_walked_in_a_small_thread() -> None:
    data = around(nest_undefined(1000)).data
    outcome: list[Any] = []

    def work() -> None:
        dataset = dcmread(data)
        seen = 0

        def count(owner: Any, element: Any) -> None:
            nonlocal seen
            seen += 1

        dataset.walk(count)
        outcome.extend((seen, str(dataset).count("Intervention Drug Information Sequence")))

    before = threading.stack_size(256 * 1024)
    try:
        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    assert outcome == [1004, 1000]


def test_inflating_up_to_the_limit_is_read_and_beyond_it_is_refused() -> None:
    data = part(deflated(inner(bytes(1_000_000))))
    config.limits = policy.Limits(inflated_bytes=2_000_000, inflated_ratio=1)
    assert len(dcmread(data)[0x7FE00010].value) == 1_000_000
    config.limits = policy.Limits(inflated_bytes=500_000, inflated_ratio=1)
    with pytest.raises(LimitError):
        dcmread(data)
    config.limits = policy.Limits(inflated_bytes=1, inflated_ratio=10_000)
    assert len(dcmread(data)[0x7FE00010].value) == 1_000_000
