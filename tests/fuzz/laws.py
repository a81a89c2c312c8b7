"""What every target holds the library to, whatever it is given: no exceptions but the documented ones."""

from __future__ import annotations

import contextlib
import warnings
from typing import TYPE_CHECKING, Any

from cydicom.errors import InvalidDicomError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


class BrokenLawError(AssertionError):
    """An input for which a law does not hold."""


class Refused:
    """The outcome of a call that was refused in a documented way; equal to others of the same class."""

    def __init__(self, error: Exception) -> None:
        self.kind = type(error).__name__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Refused) and other.kind == self.kind

    def __hash__(self) -> int:
        return hash(self.kind)

    def __repr__(self) -> str:
        return f"refused with {self.kind}"


def is_documented(error: BaseException) -> bool:
    """Tell whether an exception is one that the contents of an input may lead to.

    A ``ValueError`` is for a value that is none, ``NotImplementedError`` for a VR that there is not.  A
    ``UnicodeError`` is a ``ValueError`` too, but says nothing of DICOM: it is an escape.
    """
    if isinstance(error, InvalidDicomError):
        return True
    return isinstance(error, (ValueError, NotImplementedError)) and not isinstance(error, UnicodeError)


def attempt(function: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    """Return what a call gives, or how it refused; other exceptions go through."""
    try:
        return function(*arguments, **options)
    except Exception as error:
        if not is_documented(error):
            raise
        return Refused(error)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Return a context without warnings: faults are told in every input, and tested elsewhere."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def hold(law: bool, text: str, *values: object) -> None:
    """Raise unless the law holds; the values are shown, shortened."""
    if not law:
        raise BrokenLawError("\n".join((text, *(f"  {value!r}"[:600] for value in values))))


def same(found: object, expected: object, text: str) -> None:
    """Raise unless what was found is what was expected."""
    hold(found == expected, text, found, expected)
