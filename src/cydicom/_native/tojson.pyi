from collections.abc import Callable
from typing import Any

from cydicom.dataelem import DataElement
from cydicom.dataset.exchange import ExchangeMethods

def bind(**parts: object) -> None: ...
def dataset_model(
    dataset: ExchangeMethods, threshold: int, handler: Callable[[DataElement], str] | None, suppress: bool
) -> dict[str, Any]: ...
def dataset_text(
    dataset: ExchangeMethods, threshold: int, handler: Callable[[DataElement], str] | None, suppress: bool
) -> str: ...
def element_model(
    element: DataElement, handler: Callable[[DataElement], str] | None, threshold: int
) -> dict[str, Any]: ...
