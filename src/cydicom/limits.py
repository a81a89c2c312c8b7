"""Limits: bounds on what one input may ask for, as one frozen object with three presets."""

from __future__ import annotations

__all__ = ["DEFAULT", "FORENSIC", "PRESETS", "STRICT", "UNLIMITED", "Limits"]

#: The bound of a limit that nothing exceeds.
UNLIMITED = 2**63 - 1

_COUNTS = (
    "depth",
    "elements",
    "items",
    "value_bytes",
    "inflated_bytes",
    "inflated_ratio",
    "frames",
    "fragments",
)


class Limits:
    """Bounds on what one input may ask for; exceeding one raises :class:`cydicom.errors.LimitError`.

    What is as large as the bound is read, what is larger is refused.  Memory and time are in proportion to
    the input with any limits: they are for who wants less than all of an input.

    Parameters
    ----------
    depth : int
        Levels of nested sequence items.
    elements : int
        Elements of one data set or item, without those of its items.
    items : int
        Items of one sequence.
    value_bytes : int
        Bytes of the value of one element; those of a sequence are its items with all that is in them.
    inflated_bytes : int
        Bytes that a deflated data set may always inflate to.
    inflated_ratio : int
        Inflated bytes allowed for each deflated byte, where that is more than `inflated_bytes`.
    frames : int
        Frames of one pixel data element.
    fragments : int
        Fragments of one encapsulated pixel data element, its offset table not counted.
    fill_short_frames : bool
        Whether an RLE frame that ends early is filled with zeros, with a warning, instead of refused.

    Raises
    ------
    ValueError
        If a bound is below 1 or above :data:`UNLIMITED`.
    TypeError
        If one is no whole number.
    """

    __slots__ = (*_COUNTS, "fill_short_frames")

    depth: int
    elements: int
    items: int
    value_bytes: int
    inflated_bytes: int
    inflated_ratio: int
    frames: int
    fragments: int
    fill_short_frames: bool

    def __init__(
        self,
        depth: int = 1024,
        inflated_bytes: int = 16 * 1024 * 1024,
        inflated_ratio: int = 200,
        *,
        elements: int = 1 << 24,
        items: int = 1 << 24,
        value_bytes: int = 1 << 40,
        frames: int = 1 << 24,
        fragments: int = 1 << 24,
        fill_short_frames: bool = False,
    ) -> None:
        given = (depth, elements, items, value_bytes, inflated_bytes, inflated_ratio, frames, fragments)
        for name, value in zip(_COUNTS, given, strict=True):
            if not isinstance(value, int):
                raise TypeError(f"limit {name!r} is a whole number, got {value!r}")
            if not 1 <= value <= UNLIMITED:
                raise ValueError(f"limit {name!r} must be at least 1 and at most 2**63 - 1, got {value}")
            object.__setattr__(self, name, value)
        object.__setattr__(self, "fill_short_frames", bool(fill_short_frames))

    @classmethod
    def preset(cls, name: str) -> Limits:
        """Return the limits with a name: ``"strict"``, ``"default"`` or ``"forensic"``.

        Raises
        ------
        ValueError
            If there is no preset of that name.
        """
        try:
            return PRESETS[name]
        except KeyError:
            raise ValueError(f"the presets of limits are {', '.join(PRESETS)}, not {name!r}") from None

    def replace(self, **changes: int) -> Limits:
        """Return a copy with some bounds changed."""
        return Limits(**({name: getattr(self, name) for name in self.__slots__} | changes))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"Limits are frozen; make new ones to change {name!r}")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"Limits are frozen; {name!r} cannot be deleted")

    def __reduce__(self) -> tuple[object, ...]:
        return _restored, ({name: getattr(self, name) for name in self.__slots__},)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Limits):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.__slots__)

    def __hash__(self) -> int:
        return hash(tuple(getattr(self, name) for name in self.__slots__))

    def __repr__(self) -> str:
        return "Limits(" + ", ".join(f"{name}={getattr(self, name)}" for name in self.__slots__) + ")"


def _restored(bounds: dict[str, int]) -> Limits:
    return Limits(**bounds)  # type: ignore[arg-type]  # its own slots


#: For services that take files from anywhere, and know that theirs are modest.
STRICT = Limits(
    depth=64,
    elements=1 << 16,
    items=1 << 16,
    value_bytes=1 << 30,
    inflated_bytes=16 * 1024 * 1024,
    inflated_ratio=50,
    frames=1 << 16,
    fragments=1 << 18,
)

#: Beyond what any true file has.
DEFAULT = Limits()

#: For looking into what is broken: bounds on inflating, and on depth, by whose square a printout grows.
FORENSIC = Limits(
    depth=1 << 12,
    elements=UNLIMITED,
    items=UNLIMITED,
    value_bytes=UNLIMITED,
    inflated_bytes=1 << 30,
    inflated_ratio=1032,
    frames=UNLIMITED,
    fragments=UNLIMITED,
    fill_short_frames=True,
)

PRESETS = {"strict": STRICT, "default": DEFAULT, "forensic": FORENSIC}
