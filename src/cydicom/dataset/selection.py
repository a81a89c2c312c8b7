"""Slices of a data set: the tags between two, and every n-th of them."""

from __future__ import annotations

from cydicom.tag import Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from cydicom._native.store import ElementStore
    from cydicom.tag import BaseTag


def slice_tags(store: ElementStore, wanted: slice) -> list[BaseTag]:
    """Return the tags from ``wanted.start`` up to, not including, ``wanted.stop``, by ``wanted.step``.

    A negative step goes down from ``wanted.start``; without that, from the last tag before ``wanted.stop``.
    """
    from bisect import bisect_left

    tags = store.tags()
    stop = None if wanted.stop is None else bisect_left(tags, Tag(wanted.stop))
    if wanted.start is None:
        return tags[:stop][:: wanted.step]
    return tags[bisect_left(tags, Tag(wanted.start)) : stop : wanted.step]
