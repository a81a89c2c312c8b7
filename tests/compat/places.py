"""Elements of a file to edit: in its root, and in its deepest item."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from tests.compat.identity import REFUSALS

if TYPE_CHECKING:
    from collections.abc import Iterator


class Place(NamedTuple):
    """An element to edit, and the data sets around it: the root first."""

    datasets: list[Any]
    path: tuple[int, ...]  # tag, index, tag, index, ..., tag
    vr: str


#: VRs of an element to edit, and what it is set to: of odd length, but for the numbers.
VALUES: dict[str, Any] = {
    "LO": "an edited value",
    "SH": "edited!",
    "CS": "EDITED1",
    "PN": "Edited^Nam",
    "ST": "an edited value",
    "LT": "an edited value",
    "UI": "1.2.3.4.5",
    "DA": "20261121",
    "TM": "010203.45",
    "IS": "12345",
    "US": 4711,
    "FD": 0.125,
}


def places(dataset: Any) -> Iterator[Place]:
    """Yield the elements that can be edited, those of each data set before those of its items."""
    waiting: list[tuple[list[Any], tuple[int, ...]]] = [([dataset], ())]
    for datasets, path in waiting:
        for tag in sorted(datasets[-1].keys()):
            try:
                element = datasets[-1][tag]
                vr = str.__str__(element.VR)
            except REFUSALS:
                continue
            if vr == "SQ":
                waiting.extend(
                    ([*datasets, item], (*path, int(tag), i)) for i, item in enumerate(element.value)
                )
            elif vr in VALUES and tag >> 16 > 2 and tag.element and tag not in DECISIVE:
                yield Place(datasets, (*path, int(tag)), vr)


#: What decides how other elements are read.
DECISIVE = {0x00080005, 0x00080016, 0x00280008, 0x00280100, 0x00280103, 0x54001004}


def edit(place: Place) -> None:
    place.datasets[-1][place.path[-1]].value = VALUES[place.vr]


def deepest(dataset: Any) -> Place | None:
    found = list(places(dataset))
    most = max((len(place.path) for place in found), default=0)
    return next((place for place in found if len(place.path) == most > 1), None)
