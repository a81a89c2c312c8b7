from typing import Any, TypeVar

from typing_extensions import disjoint_base

from cydicom._native.lazylists import LazyList

_T = TypeVar("_T")

@disjoint_base
class TextList(LazyList[_T]):
    encodings: tuple[str, ...]
    def same_bytes(self, other: object) -> bool: ...

def text_list(raw: bytes, vr: str, encodings: tuple[str, ...] = ()) -> TextList[Any]: ...
