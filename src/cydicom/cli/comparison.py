"""Whether the frames of two data sets are the same, one by one, decoded from what each has."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    import numpy as np

    from cydicom.dataset import Dataset
    from cydicom.uid import UID

__all__ = ["Compared", "Different", "compare_frames"]


_RLE = "1.2.840.10008.1.2.5"
#: What decoders give for photometric interpretations that concern the encoded samples alone.
_UNDONE = {"YBR_RCT": "RGB", "YBR_ICT": "RGB", "YBR_FULL_422": "YBR_FULL"}


class Different(ValueError):
    """Raised when decoding gives something else than what was encoded."""


class Compared(NamedTuple):
    """The size of the decoded frames in bytes, and by how much a sample differs at most."""

    nbytes: int
    difference: float


def compare_frames(
    before: Dataset,
    before_syntax: UID,
    after: Dataset,
    after_syntax: UID,
    largest: float | None = 0,
    workers: int = 1,
    report: Callable[[str], None] = lambda what: None,
) -> Compared:
    """Return how large the frames are and how much they differ; of each data set, one is in memory at a time.

    Parameters
    ----------
    before, after : Dataset
        Each with the elements that tell what its pixel data is.
    before_syntax, after_syntax : UID
        Their transfer syntaxes.
    largest : float, optional
        By how much a sample may differ; ``None`` if by anything.
    workers : int
        Threads for decoding.
    report : callable
        Told which frame is looked at.

    Raises
    ------
    Different
        If a sample differs by more, or the frames in number, shape, type or colour space.
    """
    from cydicom.pixels import get_decoder

    options: dict[str, Any] = {"raw": True, "workers": workers}
    if all(syntax == _RLE or not syntax.is_encapsulated for syntax in (before_syntax, after_syntax)):
        # Also bits that the image does not use come through: they may be an overlay.
        options["correct_unused_bits"] = False
    expected = get_decoder(before_syntax).iter_array(before, **options)
    found = get_decoder(after_syntax).iter_array(after, **options)
    nbytes, difference, index = 0, 0.0, -1
    for index, (old, old_kind) in enumerate(expected):
        new, new_kind = next(found, (None, None))
        if new is None or new_kind is None:
            raise Different(f"verification failed: frame {index}, counted from 0, is missing")
        report(f"verifying frame {index + 1}")
        colours = [_decoded_colours(kind) for kind in (old_kind, new_kind)]
        # Native frames may have the other byte order.
        types = [array.dtype.newbyteorder("=") for array in (old, new)]
        if (old.shape, types[0], colours[0]) != (new.shape, types[1], colours[1]):
            raise Different(
                f"verification failed: frame {index}, counted from 0, decodes to {new.shape} {types[1]} "
                f"{colours[1]}, not {old.shape} {types[0]} {colours[0]}"
            )
        differs = _difference(old, new)
        if largest is not None and differs > largest:
            raise Different(
                f"verification failed: a sample of frame {index}, counted from 0, decodes to another value; "
                f"the difference is {differs:g}, no more than {largest:g} was expected"
            )
        nbytes += old.nbytes
        difference = max(difference, differs)
    if next(found, None) is not None:
        raise Different(f"verification failed: there are more than {index + 1} frames")
    return Compared(nbytes, difference)


def _decoded_colours(kind: dict[str, Any]) -> str:
    """Return the colour space of decoded samples: decoders undo transformations and subsampling."""
    colours = str(kind["photometric_interpretation"])
    return _UNDONE.get(colours, colours)


def _difference(old: np.ndarray[Any, Any], new: np.ndarray[Any, Any]) -> float:
    import numpy as np

    if np.array_equal(old, new):
        return 0
    return float(np.abs(np.subtract(old, new, dtype="float64")).max())
