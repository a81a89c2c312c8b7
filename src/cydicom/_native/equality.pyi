from typing import Any, Literal

from cydicom._native.store import ElementStore
from cydicom.tag import BaseTag

def bind(**parts: object) -> None: ...
def unequal(
    first: ElementStore, one: Any, second: ElementStore, other: Any
) -> Literal[True] | list[BaseTag]: ...
