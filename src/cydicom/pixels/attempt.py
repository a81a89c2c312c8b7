"""Attempt: a call of someone else's code that may fail in any way, and is followed by another."""

from __future__ import annotations


class Attempt:
    """A context that keeps the exception that is raised in it, for plugins: the next one is asked then.

    What is no ``Exception``, as an interrupt from the keyboard, is not kept; but panics of Rust are, which
    come as something that is none.

    Attributes
    ----------
    failure : BaseException or None
        What was raised.
    """

    __slots__ = ("failure",)

    def __init__(self) -> None:
        self.failure: BaseException | None = None

    def __enter__(self) -> Attempt:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: object) -> bool:
        if error is None or not (isinstance(error, Exception) or type(error).__module__ == "pyo3_runtime"):
            return False
        self.failure = error
        return True
