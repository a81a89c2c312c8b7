"""pydicom as oracle: one test function runs on both libraries, and everything it returns has to be equal.

A test decorated with :func:`same_as_pydicom` takes the library as its first argument, and returns what it
saw.  Values, their types, elements, data sets, exception classes and warning classes are compared; texts of
messages are not.
"""

from __future__ import annotations

import contextlib
import copy
import functools
import importlib
import inspect
import io
import types
import warnings
from typing import TYPE_CHECKING, Any

import numpy
import pydicom

import cydicom

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

#: Switches that :meth:`Library.switches` finds on ``config.settings``.
ON_SETTINGS = frozenset(("reading_validation_mode", "writing_validation_mode", "infer_sq_for_un_vr"))


class Library:
    """One of the two libraries: its public names, and its modules by name."""

    def __init__(self, root: types.ModuleType) -> None:
        self._root = root

    def __getattr__(self, name: str) -> Any:
        try:
            return getattr(self._root, name)
        except AttributeError:
            return importlib.import_module(f"{self._root.__name__}.{name}")

    @property
    def is_own(self) -> bool:
        """Whether this is cydicom."""
        return self._root is cydicom

    def read(self, data: bytes, **options: Any) -> Any:
        """Return the data set of a file that is given as its bytes."""
        return self._root.dcmread(io.BytesIO(data), **options)

    @contextlib.contextmanager
    def switches(self, **wanted: Any) -> Iterator[None]:
        """Return a context in which switches of ``config`` and ``config.settings`` have these values."""
        before = {}
        try:
            for name, value in wanted.items():
                holder = self.config.settings if name in ON_SETTINGS else self.config
                before[name] = getattr(holder, name)
                setattr(holder, name, value)
            yield
        finally:
            for name, value in before.items():
                setattr(self.config.settings if name in ON_SETTINGS else self.config, name, value)


class Seen(tuple[Any, ...]):
    """What is described already."""


PYDICOM = Library(pydicom)
CYDICOM = Library(cydicom)


def attempts(*actions: Callable[[], Any]) -> list[Any]:
    """Return what each action returned or raised, described, and what it warned of."""
    return [attempt(action) for action in actions]


def attempt(action: Callable[[], Any]) -> Any:
    """Return what an action returned or raised, described, and the classes of its warnings."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            answer = described(action())
        except Exception as error:
            # Whatever pydicom raises is what is expected.
            answer = "raises", type(error).__name__
    return Seen((answer, [warning.category.__name__ for warning in caught]))


def described(value: Any) -> Any:
    """Return a value as plain data that can be compared between the libraries."""
    name = type(value).__name__
    if value is None or type(value) in (bool, str, bytes, bytearray, Seen):
        return value
    if type(value) is int:
        return "int", value
    if isinstance(value, type):
        return "class", value.__name__
    if hasattr(value, "is_undefined_length_sequence_item"):
        return name, [described(element) for element in value]
    if hasattr(value, "value_tell"):
        return name, [described(field) for field in value]
    if name.endswith("Sequence"):
        # A sequence that was not read lacks the attribute in pydicom.
        return name, [described(item) for item in value], getattr(value, "is_undefined_length", False)
    if hasattr(value, "VR") and hasattr(value, "tag"):
        return (
            name,
            described(int(value.tag)),
            str.__str__(value.VR),
            described(value.value),
            value.private_creator,
        )
    if isinstance(value, (list, tuple, set, frozenset)) or name == "MultiValue":
        items = [described(item) for item in value]
        return name, sorted(items) if isinstance(value, (set, frozenset)) else items
    if isinstance(value, dict):
        return name, [(described(key), described(item)) for key, item in value.items()]
    if type(value) in (type({}.keys()), type({}.values()), type({}.items())):
        return name, [described(item) for item in value]
    if isinstance(value, (types.GeneratorType, map, filter)):
        return "iterator", [described(item) for item in value]
    if isinstance(value, numpy.ndarray):
        return name, value.dtype.str, value.shape, value.tolist()
    if isinstance(value, int):
        return name, int(value), str(value)
    if name == "PersonName":
        return name, str(value), repr(value), value.components
    extras = [getattr(value, extra, None) for extra in ("original_string", "auto_format")]
    return name, str(value), repr(value), [str(extra) for extra in extras]


def differences(theirs: Any, ours: Any, where: str = "") -> Iterator[str]:
    """Yield a line for each place where two descriptions differ."""
    alike = type(theirs) is type(ours) and isinstance(theirs, (list, tuple)) and len(theirs) == len(ours)
    if alike:
        for i, (one, other) in enumerate(zip(theirs, ours, strict=True)):
            yield from differences(one, other, f"{where}[{i}]")
    elif type(theirs) is not type(ours) or theirs != ours:
        yield f"{where}: pydicom {theirs!r}, cydicom {ours!r}"


def same_as_pydicom(test: Callable[..., Any]) -> Callable[..., None]:
    """Return a test that runs `test` with pydicom and with cydicom, and compares what it returns."""

    @functools.wraps(test)
    def compared(**arguments: Any) -> None:
        seen = []
        for library in (PYDICOM, CYDICOM):
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                answer = described(test(library, **copy.deepcopy(arguments)))
            assert answer is not None, "a test has to return what it saw"
            seen.append((answer, [warning.category.__name__ for warning in caught]))
        found = list(differences(*seen))
        texts = [str(warning.message) for warning in caught] if seen[0][1] != seen[1][1] else []
        assert not found, "\n" + "\n".join((*found, *texts))

    signature = inspect.signature(test)
    parameters = list(signature.parameters.values())[1:]
    compared.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
    del compared.__wrapped__  # type: ignore[attr-defined]
    return compared
