from collections.abc import Callable
from typing import Any

from typing_extensions import disjoint_base

@disjoint_base
class Writer: ...

def bind(other: Callable[[Any], str], escape: Callable[[str], str]) -> None: ...
def dumps(model: object) -> str: ...
