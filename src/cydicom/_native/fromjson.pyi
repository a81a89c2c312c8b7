from collections.abc import Callable
from typing import Any

from typing_extensions import disjoint_base

def bind(**parts: object) -> None: ...

@disjoint_base
class Members:
    def __call__(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]: ...

def fill_dataset(
    cls: type,
    model: Any,
    handler: Callable[[str, str, str], Any] | None,
    direct: bool,
    bare: bool,
    consume: bool = False,
) -> tuple[Any, int, str | None]: ...
