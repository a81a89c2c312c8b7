"""What a process holds, counted before and after repeats of the same work.

Three counts, none of which needs a debug build of Python: blocks of Python's own allocator
(``sys.getallocatedblocks``), bytes that malloc has given out (``mallinfo2``: arrays of native modules,
objects above 512 bytes), and references to objects that live as long as the process (None, small integers,
classes and tables of cydicom), which no allocator tells of.

Caches fill and free lists grow during the first repeats, so the work is measured in rounds, of more and more
repeats.  What leaks, leaks as much with each repeat of every round; what only settles, settles.  The least
change of each count over the rounds is the result.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import sys
import types
from array import array
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Changes a repeat that are none: the counting itself takes and frees an object or two in a round.
NOISE = 0.5

#: Bytes a repeat below which growth is the allocator's own: malloc gives out 24 bytes at least.
LEAST_MALLOC = 16


class Mallinfo2(ctypes.Structure):
    """What glibc's ``mallinfo2`` returns, since 2.33."""

    _fields_ = tuple(
        (name, ctypes.c_size_t)
        for name in "arena ordblks smblks hblks hblkhd usmblks fsmblks uordblks fordblks keepcost".split()
    )


def _mallinfo() -> Callable[[], Mallinfo2] | None:
    try:
        function = ctypes.CDLL(None).mallinfo2
    except (AttributeError, OSError, TypeError):
        return None
    function.restype = Mallinfo2
    return function


MALLINFO = _mallinfo()


def malloc_bytes() -> int:
    """Return the bytes that malloc has given out, 0 where the C library does not tell."""
    if MALLINFO is None:
        return 0
    found = MALLINFO()
    return int(found.uordblks + found.hblkhd)


def lasting_objects() -> dict[str, object]:
    """Return objects that live as long as the process, by a name to report them by."""
    found: dict[str, object] = {
        repr(value): value
        for value in (None, True, False, Ellipsis, NotImplemented, b"", "", (), frozenset())
    }
    found |= {f"int {number}": number for number in range(-5, 257)}
    found |= {f"str {chr(code)!r}": chr(code) for code in range(256)}
    found |= {f"bytes {code}": bytes((code,)) for code in range(256)}
    for value in (object, int, float, str, bytes, list, dict, tuple, set, ValueError, EOFError, MemoryError):
        found[value.__name__] = value
    for name, module in sorted(sys.modules.items()):
        if not name.startswith("cydicom"):
            continue
        for attribute, value in vars(module).items():
            if not attribute.startswith("__"):
                found[f"{name}.{attribute}"] = value
                found[f"the name {attribute}"] = attribute
            if isinstance(value, type) and value.__module__.startswith("cydicom"):
                for inner, member in vars(value).items():
                    if not isinstance(member, types.MemberDescriptorType | types.GetSetDescriptorType):
                        found[f"{name}.{attribute}.{inner}"] = member
    # Each object once, by the first of its names.
    once = {id(value): (name, value) for name, value in reversed(found.items())}
    return dict(once.values())


def one_round(work: Callable[[], object], repeats: int, lasting: dict[str, object]) -> dict[str, float]:
    """Return the counts that changed with each of `repeats` calls of `work`, and by how much with each."""
    names = tuple(lasting)
    objects = tuple(lasting.values())
    # Arrays, not lists: those would hold references to the very integers that are counted.
    before = array("q", bytes(8 * len(objects)))
    after = array("q", bytes(8 * len(objects)))
    gc.collect()
    for position, value in enumerate(objects):
        before[position] = sys.getrefcount(value)
    malloced, blocks = malloc_bytes(), sys.getallocatedblocks()
    for _ in range(repeats):
        work()
    gc.collect()
    blocks, malloced = sys.getallocatedblocks() - blocks, malloc_bytes() - malloced
    for position, value in enumerate(objects):
        after[position] = sys.getrefcount(value)
    changed = {
        f"references to {name}": (now - then) / repeats
        for name, then, now in zip(names, before, after, strict=True)
        # Fewer references are worse than more: the object would be freed while it is in use.
        if abs(now - then) > repeats * NOISE
    }
    if blocks > repeats * NOISE:
        changed["blocks"] = blocks / repeats
    if malloced > repeats * LEAST_MALLOC:
        changed["bytes of malloc"] = malloced / repeats
    return changed


def leaks(
    work: Callable[[], object], repeats: int, *, warm_up: int = 2, rounds: int = 6, lasting: dict[str, object]
) -> list[str]:
    """Return what `work` leaks, a line for each count that changed in every round; none if memory is flat.

    Parameters
    ----------
    work : callable
        Does the same each time it is called; exceptions go through.
    repeats : int
        Calls in the first round; each of the others has twice as many as the one before.  A leak of one
        object, or of one reference, for each call is found.
    rounds : int
        Rounds at most; the search ends when no count is left that changed in all of them.
    """
    for _ in range(warm_up):
        work()
    least: dict[str, float] = {}
    for number in range(rounds):
        changed = one_round(work, repeats << number, lasting)
        if number:
            changed = {
                name: min(least[name], count, key=abs) for name, count in changed.items() if name in least
            }
        least = changed
        if not least:
            break
    return [f"{count:.2f} {name} a repeat" for name, count in sorted(least.items())]


@contextlib.contextmanager
def settled() -> Iterator[dict[str, object]]:
    """Give :func:`lasting_objects`, with all that lives now out of the way of the collector."""
    gc.collect()
    gc.freeze()
    try:
        yield lasting_objects()
    finally:
        gc.unfreeze()
