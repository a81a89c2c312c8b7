"""CoderBase: a decoder or encoder of one transfer syntax, and its plugins."""

from __future__ import annotations

from _thread import RLock
from importlib import import_module

from cydicom.uid import UID

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    F = TypeVar("F", bound=Callable[..., Any])


#: Labels of pydicom's for what is the same thing here under a name of its own.
ALIASES = {"pydicom": "cydicom"}

#: Held while the plugins of a coder change; for all coders, so that one can still be copied and pickled.
_CHANGING = RLock()


def gives_views(function: F) -> F:
    """Tell of a decoding function that what it returns is nobody else's, whatever kind of bytes it is."""
    function.__dict__["gives_views"] = True
    return function


def takes_views(function: F) -> F:
    """Tell of an encoding function that it takes any bytes-like object, so that none is made of a view."""
    function.__dict__["takes_views"] = True
    return function


class CoderBase:
    """A decoder or encoder of one transfer syntax; its plugins are functions in modules, known by a label.

    Parameters
    ----------
    uid : UID
        The transfer syntax.
    decoder : bool
        Whether it decodes.
    """

    #: Plugins that come with the package, imported when a plugin is first asked for.
    _declared: tuple[tuple[str, tuple[str, str]], ...] = ()

    def __init__(self, uid: UID, decoder: bool) -> None:
        self._uid = uid
        self._encapsulated: bool | None = None
        self._decoder = decoder
        self._functions: dict[str, Callable[..., Any]] = {}
        self._missing: dict[str, tuple[str, ...]] = {}
        self._loading = False

    def _load_declared(self) -> None:
        """Import the plugins that come with the package; threads that need them meanwhile wait."""
        with _CHANGING:
            # Again, for who waited; and an import may ask for what it is part of.
            if not self._declared or self._loading:
                return
            self._loading = True
            try:
                functions: dict[str, Callable[..., Any]] = {}
                missing: dict[str, tuple[str, ...]] = {}
                for label, import_path in self._declared:
                    self._load(label, import_path, functions, missing)
                # Those who look without the lock see them all, in the order of the declaration, or none.
                self._functions = functions
                self._missing = missing
                self._declared = ()
            finally:
                self._loading = False

    @property
    def _available(self) -> dict[str, Callable[..., Any]]:
        """The functions of the plugins that can be used, by label, in the order in which they are tried."""
        if self._declared:
            self._load_declared()
        return self._functions

    @_available.setter
    def _available(self, functions: dict[str, Callable[..., Any]]) -> None:
        self._load_declared()
        self._functions = functions

    @property
    def _unavailable(self) -> dict[str, tuple[str, ...]]:
        """What the other plugins would need, by label."""
        if self._declared:
            self._load_declared()
        return self._missing

    @_unavailable.setter
    def _unavailable(self, missing: dict[str, tuple[str, ...]]) -> None:
        self._load_declared()
        self._missing = missing

    @property
    def UID(self) -> UID:
        """The transfer syntax."""
        return self._uid

    @property
    def is_encapsulated(self) -> bool:
        """Whether pixel data of the transfer syntax is encapsulated."""
        if self._encapsulated is None:
            self._encapsulated = self.UID.is_encapsulated
        return self._encapsulated

    @property
    def is_native(self) -> bool:
        """Whether pixel data of the transfer syntax is not encapsulated."""
        return not self.is_encapsulated

    @property
    def is_available(self) -> bool:
        """Whether the transfer syntax can be decoded or encoded now."""
        return (self._decoder and self.is_native) or bool(self._available)

    @property
    def available_plugins(self) -> tuple[str, ...]:
        """The labels of the plugins that can be used, sorted."""
        return tuple(sorted(self._available))

    @property
    def missing_dependencies(self) -> list[str]:
        """A line for each plugin that cannot be used, with what it needs."""
        lines = []
        for label, needs in list(self._unavailable.items()):
            if not needs:
                lines.append(f"{label} - its module says that it cannot be used")
            elif len(needs) == 1:
                lines.append(f"{label} - requires {needs[0]}")
            else:
                lines.append(f"{label} - requires {', '.join(needs[:-1])} and {needs[-1]}")
        return lines

    def add_plugin(self, label: str, import_path: tuple[str, str]) -> None:
        """Add a plugin.

        Parameters
        ----------
        label : str
            Its name here.
        import_path : tuple of str
            The module, and the name of the function in it that takes a frame and the runner.  The module also
            has ``is_available(uid)``, and ``DECODER_DEPENDENCIES`` or ``ENCODER_DEPENDENCIES``: what it
            needs, by transfer syntax.

        Raises
        ------
        ValueError
            If there is a plugin of that label, or the module does not support the transfer syntax.
        ModuleNotFoundError
            If there is no such module.
        AttributeError
            If the module has not got what a plugin has.
        """
        with _CHANGING:
            functions, missing = self._available, self._unavailable
            if label in functions or label in missing:
                raise ValueError(f"{self._name} already has a plugin {label!r}")
            self._load(label, import_path, functions, missing)

    def _load(
        self,
        label: str,
        import_path: tuple[str, str],
        functions: dict[str, Callable[..., Any]],
        missing: dict[str, tuple[str, ...]],
    ) -> None:
        """Import a plugin and put it where it belongs; raises what :meth:`add_plugin` does."""
        module = import_module(import_path[0])
        available = module.is_available(self.UID)
        if self._decoder:
            dependencies = module.DECODER_DEPENDENCIES
        else:
            dependencies = module.ENCODER_DEPENDENCIES
        if self.UID not in dependencies:
            raise ValueError(f"the plugin {label!r} does not support {self._syntax!r}")
        if available:
            functions[label] = getattr(module, import_path[1])
        else:
            missing[label] = tuple(dependencies[self.UID])

    def add_plugins(self, plugins: list[tuple[str, tuple[str, str]]]) -> None:
        """Add plugins, each a label and an import path as for :meth:`add_plugin`."""
        for label, import_path in plugins:
            self.add_plugin(label, import_path)

    def remove_plugin(self, label: str) -> None:
        """Remove a plugin.

        Raises
        ------
        ValueError
            If there is none of that label.
        """
        with _CHANGING:
            label = self._label(label)
            if label in self._available:
                del self._available[label]
            elif label in self._unavailable:
                del self._unavailable[label]
            else:
                raise ValueError(f"{self._name} has no plugin {label!r} to remove")

    def _label(self, label: str) -> str:
        """Return the label that a name stands for here."""
        if label in ALIASES and label not in self._available and label not in self._unavailable:
            return ALIASES[label]
        return label

    @property
    def _syntax(self) -> str:
        return getattr(self._uid, "name", None) or str(self._uid)

    @property
    def _name(self) -> str:
        keyword = getattr(self._uid, "keyword", "") or str(self._uid)
        return f"{keyword}{'Decoder' if self._decoder else 'Encoder'}"

    def _validate_plugins(self, plugin: str = "") -> dict[str, Callable[..., Any]]:
        """Return the functions of the plugins that can be used, by label; of one alone if it is named.

        Raises
        ------
        ValueError
            If there is none of that label.
        RuntimeError
            If none can be used.
        """
        if self._decoder and not self.is_encapsulated:
            return {}
        functions = self._available.copy()
        if not plugin and functions:
            return functions
        task = "decompress" if self._decoder else "compress"
        label = self._label(plugin)
        if plugin:
            if label in functions:
                return {label: functions[label]}
            if label in self._unavailable:
                lines = [line for line in self.missing_dependencies if line.startswith(f"{label} - ")]
                raise RuntimeError(
                    f"the plugin to {task} {self._syntax!r} cannot be used:\n\t" + "\n\t".join(lines)
                )
            known = ", ".join(self.available_plugins) or "none"
            raise ValueError(f"{self._name} has no plugin {plugin!r}; those that can be used: {known}")
        raise RuntimeError(
            f"no plugin to {task} {self._syntax!r} pixel data can be used:"
            + "".join(f"\n\t{line}" for line in self.missing_dependencies)
        )
