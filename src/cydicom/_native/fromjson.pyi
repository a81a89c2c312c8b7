from collections.abc import Callable
from typing import Any

def bind(**parts: object) -> None: ...
def fill_dataset(
    cls: type,
    model: Any,
    handler: Callable[[str, str, str], Any] | None,
    direct: bool,
    bare: bool,
    consume: bool = False,
) -> tuple[Any, int, str | None]: ...
def fill_from_text(
    cls: type,
    text: str,
    decode: Callable[[str, int], tuple[Any, int]],
    handler: Callable[[str, str, str], Any] | None,
    direct: bool,
    bare: bool,
) -> tuple[Any, int, str | None] | None: ...
