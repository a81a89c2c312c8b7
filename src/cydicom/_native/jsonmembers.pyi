from typing import Any

from typing_extensions import disjoint_base

@disjoint_base
class Members:
    def __call__(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]: ...
