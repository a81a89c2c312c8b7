from collections.abc import Callable
from typing import Any

from typing_extensions import disjoint_base

def bind(*, data_element: type, load: Callable[[], dict[str, int]]) -> None: ...

@disjoint_base
class KeywordAccess:
    def __getattribute__(self, name: str, /) -> Any: ...
