from collections.abc import Iterator, Sequence
from typing import Any

from cydicom._native.items import SequenceItems
from cydicom._native.store import ElementStore
from cydicom.tag import BaseTag

def unlike(first: ElementStore, second: ElementStore) -> list[BaseTag]: ...
def item_pairs(
    first: SequenceItems | Sequence[Any], second: SequenceItems | Sequence[Any]
) -> Iterator[tuple[int, Any, Any]]: ...
