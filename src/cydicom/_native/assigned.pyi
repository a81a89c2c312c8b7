from collections.abc import Callable
from typing import Any

NOT_PLAIN: object

def bind(
    *,
    data_element: type,
    person_name: type,
    keywords: Callable[[], dict[str, int]],
    dictionary: Callable[[], dict[int, tuple[str, str, str, str, str]]],
) -> None: ...
def stored_value(element: object, value: object) -> Any: ...
def set_plainly(dataset: object, name: object, value: object) -> bool: ...
