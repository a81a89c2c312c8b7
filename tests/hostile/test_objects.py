"""Lengths beyond what fields hold, where values are objects and not files (catalogue: H113).

Elements, items and sequences: ``tests/conformance/test_long_values.py``.  Here are fragments.
"""

from __future__ import annotations

import mmap

import pytest

from cydicom.encaps import encapsulate, encapsulate_extended, fragment_frame, itemize_fragment, itemize_frame

GIB = 1 << 30
LARGEST = 0xFFFFFFFE


@pytest.fixture
def huge():
    """Return 4 GiB that take no memory as long as nobody looks at them."""
    try:
        made = mmap.mmap(-1, 4 * GIB, access=mmap.ACCESS_READ)
    except (OSError, ValueError, OverflowError):
        pytest.skip("there is no room for 4 GiB of addresses")
    yield made
    made.close()


@pytest.mark.parametrize(
    "function",
    [
        lambda frame: encapsulate([frame]),
        lambda frame: encapsulate([frame], has_bot=False),
        lambda frame: encapsulate([b"ab", frame]),
        lambda frame: encapsulate_extended([frame]),
        lambda frame: itemize_fragment(frame),
        lambda frame: list(itemize_frame(frame)),
    ],
)
def test_a_fragment_of_4_gib_is_refused_with_the_limit_and_never_wrapped(huge, function) -> None:
    with pytest.raises(ValueError, match=r"4294967294|4,294,967,294|4 GiB|0xFFFFFFFE"):
        function(huge)


def test_a_frame_of_4_gib_fits_in_two_fragments(huge) -> None:
    first = next(iter(fragment_frame(memoryview(huge)[: 1 << 20], 2)))
    assert len(first) == 1 << 19
