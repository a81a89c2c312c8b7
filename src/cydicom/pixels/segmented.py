"""Segmented palettes: discrete, linear and indirect segments to entries (PS3.3 C.7.9.2)."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

DISCRETE, LINEAR, INDIRECT = 0, 1, 2

#: No table has more entries (PS3.3 C.7.6.3.1.5).
MOST_ENTRIES = 65536

#: Indirect segments inside the copies of indirect ones: the standard allows none, pydicom some.
MOST_COPIES = 8


def expand(
    data: Sequence[int], is_8bit: bool, segments: int | None = None, last: int | None = None
) -> list[int]:
    """Return the entries of segmented LUT data.

    A table of 16-bit entries, and what becomes of it:

        0  2  10 20          discrete, 2 entries                     10 20
        1  4  30             linear, 4 entries up to 30              22 25 28 30
        2  1  4 0            indirect, 1 segment from number 4 on    30 30 30 30

    Parameters
    ----------
    data : sequence of int
        Opcodes, lengths and entries; a single number behind them is padding.
    is_8bit : bool
        Whether the numbers are bytes: the offset of an indirect segment is then four of them, else two.
    segments : int, optional
        Expand no more segments than this.
    last : int, optional
        The entry before the first segment.

    Raises
    ------
    ValueError
        If a segment is cut off, leads nowhere, has an unknown opcode, or nothing before it to start from; if
        there are more entries than a table can have.
    """
    out: list[int] = [] if last is None else [last]
    _expand(data, is_8bit, 0, segments, out, 0)
    return out if last is None else out[1:]


def _expand(
    data: Sequence[int], is_8bit: bool, start: int, segments: int | None, out: list[int], depth: int
) -> None:
    """Append the entries of the segments from `start` on."""
    at, done = start, 0
    while at + 1 < len(data) and (segments is None or done < segments):
        opcode, length = data[at], data[at + 1]
        at += 2
        if opcode == DISCRETE:
            out += _part(data, at, length, "discrete")
            at += length
        elif opcode == LINEAR:
            _linear(_part(data, at, 1, "linear")[0], length, out)
            at += 1
        elif opcode == INDIRECT:
            width = 4 if is_8bit else 2
            offset = _offset(_part(data, at, width, "indirect"), is_8bit)
            at += width
            if not out:
                raise ValueError(
                    "segmented LUT data starts with an indirect segment, which has nothing to copy"
                )
            if depth >= MOST_COPIES:
                raise ValueError("an indirect segment of the LUT data copies itself")
            if offset >= len(data) - 1:
                raise ValueError(
                    f"an indirect segment copies from number {offset} on, there are {len(data)} numbers"
                )
            _expand(data, is_8bit, offset, length, out, depth + 1)
        else:
            raise ValueError(f"a segment of the LUT data has the opcode {opcode}; 0, 1 and 2 are known")
        if len(out) > MOST_ENTRIES + 1:
            raise ValueError(f"the segments stand for more than {MOST_ENTRIES:,} entries")
        done += 1


def _part(data: Sequence[int], at: int, count: int, kind: str) -> Sequence[int]:
    if count > len(data) - at:
        raise ValueError(f"the last segment of the LUT data is cut off: type {kind}")
    return data[at : at + count]


def _linear(end: int, length: int, out: list[int]) -> None:
    """Append the entries of a straight line from the last one to `end`, halves rounded to even."""
    if not out:
        raise ValueError("segmented LUT data starts with a linear segment, which has nothing to start from")
    if length < 1:
        raise ValueError("a linear segment of the LUT data has no entries")
    # As numpy.linspace has it, from the first step on.
    first = out[-1] + (end - out[-1]) / length
    if length > 1:
        step = (end - first) / (length - 1)
        out += [round(index * step + first) for index in range(length - 1)]
    out.append(end)


def _offset(numbers: Sequence[int], is_8bit: bool) -> int:
    """Return the offset, counted in numbers: the words of it start with the least significant."""
    if is_8bit:
        return numbers[0] | numbers[1] << 8 | numbers[2] << 16 | numbers[3] << 24
    return numbers[0] | numbers[1] << 16
