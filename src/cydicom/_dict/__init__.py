"""Builders of the generated tables, which keep their facts as columns.

A column of text is one string and a column of small choices one ``bytes`` of indexes.  Compiled that is three
fifths of the size of a literal of 5,000 tuples, loads in two thirds of the time, and compiles four times as
fast where compiled files are not kept.
The modules whose names begin with an underscore are written by :mod:`cydicom._dict.generate`.
"""

from __future__ import annotations

import gc
from contextlib import contextmanager
from itertools import islice, repeat
from operator import itemgetter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@contextmanager
def _collector_paused() -> Iterator[None]:
    # Thousands of new tuples start the garbage collector again and again, and none of them is garbage.
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def element_table(
    tags: Sequence[int],
    vrs: Sequence[str],
    vr_indexes: bytes,
    vms: Sequence[str],
    vm_indexes: bytes,
    retired: bytes,
    names: str,
    keywords: str,
) -> dict[int, tuple[str, str, str, str, str]]:
    """Return ``{tag: (VR, VM, name, "" or "Retired", keyword)}``.

    Parameters
    ----------
    tags : sequence of int
        The tags, ascending.
    vrs, vms : sequence of str
        The different VRs and VMs.
    vr_indexes, vm_indexes, retired : bytes
        For each tag the index of its VR and of its VM, and 1 if it is retired.
    names, keywords : str
        The name and the keyword of each tag, each ended by a line feed.
    """
    with _collector_paused():
        entries = zip(
            itemgetter(*vr_indexes)(vrs),
            itemgetter(*vm_indexes)(vms),
            names.split("\n"),
            itemgetter(*retired)(("", "Retired")),
            keywords.split("\n"),
            strict=False,  # the texts end with a line feed, so that they split into one more
        )
        return dict(zip(tags, entries, strict=True))


def private_table(
    creators: Sequence[str],
    counts: Sequence[int],
    keys: str,
    vrs: Sequence[str],
    vr_indexes: bytes,
    vms: Sequence[str],
    vm_indexes: bytes,
    names: Sequence[str],
    name_indexes: Sequence[int],
) -> dict[str, dict[str, tuple[str, str, str, str]]]:
    """Return ``{private creator: {"ggggxxee": (VR, VM, name, "")}}``.

    Parameters
    ----------
    creators : sequence of str
        The private creators.
    counts : sequence of int
        How many of the following rows are each creator's.
    keys : str
        The masked tags, ``x`` where any digit will do, each ended by a line feed.
    vrs, vms, names : sequence of str
        The different VRs, VMs and names.
    vr_indexes, vm_indexes, name_indexes : bytes or sequence of int
        For each key the index of its VR, VM and name.
    """
    with _collector_paused():
        entries = zip(
            itemgetter(*vr_indexes)(vrs),
            itemgetter(*vm_indexes)(vms),
            itemgetter(*name_indexes)(names),
            repeat(""),
            strict=False,
        )
        rows = zip(keys.split("\n"), entries, strict=False)
        return {creator: dict(islice(rows, count)) for creator, count in zip(creators, counts, strict=True)}
