"""What the look-ups need besides the dictionary: keyword to tag, and tag to repeating group.

A module of its own so that it is made once, when :mod:`cydicom.datadict` is first asked for something.
"""

from __future__ import annotations

from cydicom._dict._elements import DicomDictionary, RepeatersDictionary

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def _forgetting(name: str) -> Callable[..., Any]:
    """Return a dict method that drops the index first."""
    method = getattr(dict, name)

    def mutate(self: RepeaterMasks, *args: Any, **kwargs: Any) -> Any:
        self._index = None
        return method(self, *args, **kwargs)

    mutate.__name__ = name
    return mutate


class RepeaterMasks(dict[str, tuple[int, int]]):
    """``{mask: (tag, bits)}``: a tag belongs to the mask if it equals `tag` in the bits that `bits` has set.

    ``"60xx3000"`` is ``(0x60003000, 0xFF00FFFF)``.  The 88 masks of the standard share five sets of bits, so
    a tag is looked up by five dictionary accesses at most, and not by 88 comparisons: a file may make
    readers do it for each of its elements.
    """

    _index: list[tuple[int, dict[int, str]]] | None = None
    _groups = b""

    __setitem__ = _forgetting("__setitem__")
    __delitem__ = _forgetting("__delitem__")
    __ior__ = _forgetting("__ior__")
    clear = _forgetting("clear")
    pop = _forgetting("pop")
    popitem = _forgetting("popitem")
    setdefault = _forgetting("setdefault")
    update = _forgetting("update")

    def match(self, tag: int) -> str | None:
        """Return the mask that `tag` belongs to, if there is one."""
        index = self._index
        if index is None:
            by_bits: dict[int, dict[int, str]] = {}
            groups = bytearray(0x10000)
            for mask, (value, bits) in self.items():
                by_bits.setdefault(bits, {}).setdefault(value & bits, mask)
                for group in _submasks(value >> 16, bits >> 16):
                    groups[group] = True
            self._groups = bytes(groups)
            self._index = index = list(by_bits.items())
        # Nothing repeats in most groups.
        if not 0 <= tag <= 0xFFFFFFFF or not self._groups[tag >> 16]:
            return None
        for bits, masks in index:
            found = masks.get(tag & bits)
            if found is not None:
                return found
        return None


def _submasks(value: int, bits: int) -> list[int]:
    """Return the numbers of 16 bits that equal `value` in the bits that `bits` has set."""
    free = ~bits & 0xFFFF
    numbers = [value & bits]
    rest = free
    while rest:
        numbers.append(value & bits | rest)
        rest = rest - 1 & free
    return numbers


def _tag_and_bits(mask: str) -> tuple[int, int]:
    tag = int(mask.replace("x", "0"), 16)
    bits = int("".join("0" if digit == "x" else "F" for digit in mask), 16)
    return tag, bits


#: Some retired elements have no keyword.
keyword_dict: dict[str, int] = {entry[4]: tag for tag, entry in DicomDictionary.items() if entry[4]}
masks = RepeaterMasks({mask: _tag_and_bits(mask) for mask in RepeatersDictionary})
REPEATER_KEYWORDS = [entry[4] for entry in RepeatersDictionary.values()]
