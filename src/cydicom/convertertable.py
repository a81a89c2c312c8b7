"""The table of converters that users change in place; it tells the native layer which VRs they changed."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any, Self, SupportsIndex

    Converter = Callable[..., Any] | tuple[Callable[..., Any], str]


class ConverterTable(dict[str, "Any"]):
    """A dict of converters by VR that reports every change.

    Parameters
    ----------
    converters : dict
        The package's own converters.
    report : callable
        Called after each change with the names of the VRs that no longer have the package's own converter.
    """

    def __init__(self, converters: dict[str, Converter], report: Callable[[Iterable[str]], object]) -> None:
        super().__init__(converters)
        self._own = dict(converters)
        self._report = report

    def _changed(self) -> None:
        changed = [vr for vr, own in self._own.items() if self.get(vr) != own]
        self._report([str(vr) for vr in changed if len(str(vr)) == 2])

    def __setitem__(self, vr: str, converter: Converter) -> None:
        super().__setitem__(vr, converter)
        self._changed()

    def __delitem__(self, vr: str) -> None:
        super().__delitem__(vr)
        self._changed()

    def __ior__(self, other: Any) -> Self:  # type: ignore[override, misc]  # dict has two overloads
        self.update(other)
        return self

    def clear(self) -> None:
        """Remove all converters."""
        super().clear()
        self._changed()

    def pop(self, vr: str, *default: Any) -> Any:
        """Remove and return a converter."""
        converter = super().pop(vr, *default)
        self._changed()
        return converter

    def popitem(self) -> tuple[str, Any]:
        """Remove and return the last VR with its converter."""
        item = super().popitem()
        self._changed()
        return item

    def setdefault(self, vr: str, default: Any = None) -> Any:
        """Return the converter of `vr`, which becomes `default` if there is none."""
        converter = super().setdefault(vr, default)
        self._changed()
        return converter

    def update(self, *args: Any, **converters: Any) -> None:
        """Take converters from a mapping, from pairs, and by keyword."""
        super().update(*args, **converters)
        self._changed()

    def __reduce_ex__(self, protocol: SupportsIndex) -> tuple[Any, ...]:
        """Copy and pickle as a dict: changes of a copy concern nobody."""
        return dict, (dict(self),)
