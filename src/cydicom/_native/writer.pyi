from collections.abc import Callable, Sequence
from typing import Any

from cydicom._native.output import Output

_Overridden = dict[str, Callable[[Any, bool, bool, tuple[str, ...]], bytes]]

def write_dataset(
    out: Output,
    dataset: Any,
    implicit: bool,
    little: bool,
    encodings: str | Sequence[str] | None = None,
    overridden: _Overridden | None = None,
) -> None: ...
def write_element(
    out: Output,
    element: Any,
    dataset: Any,
    implicit: bool,
    little: bool,
    encodings: str | Sequence[str] | None = None,
    overridden: _Overridden | None = None,
) -> None: ...
