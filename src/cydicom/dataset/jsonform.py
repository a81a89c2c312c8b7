"""Data sets to the DICOM JSON model and back (PS3.18 F), as dicts and as text."""

from __future__ import annotations

import json
from functools import partial

from cydicom._native.jsonmembers import Members
from cydicom.errors import JsonModelError
from cydicom.jsonrep import fill_dataset, fill_from_text, uri_handler
from cydicom.jsonvalues import dataset_model, dataset_text, dumps
from cydicom.sequence import Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, TypeVar

    from cydicom.dataelem import DataElement
    from cydicom.dataset.exchange import ExchangeMethods

    D = TypeVar("D", bound=ExchangeMethods)

__all__ = ["from_json", "to_json", "to_json_dict"]


def to_json_dict(
    dataset: ExchangeMethods,
    threshold: int,
    handler: Callable[[DataElement], str] | None,
    suppress_invalid_tags: bool,
) -> dict[str, Any]:
    """Return the model of a data set; see :meth:`Dataset.to_json_dict`."""
    return dataset_model(dataset, threshold, handler, suppress_invalid_tags)


def to_json(
    dataset: ExchangeMethods,
    threshold: int,
    handler: Callable[[DataElement], str] | None,
    dump_handler: Callable[[dict[str, Any]], str] | None,
    suppress_invalid_tags: bool,
) -> str:
    """Return the model of a data set as text; see :meth:`Dataset.to_json`."""
    conversion = getattr(dataset.to_json_dict, "__func__", None)
    if dump_handler is None and conversion is Sequence._item_class.to_json_dict:
        return dataset_text(dataset, threshold, handler, suppress_invalid_tags)
    model = dataset.to_json_dict(threshold, handler, suppress_invalid_tags=suppress_invalid_tags)
    return dumps(model) if dump_handler is None else dump_handler(model)


def from_json(cls: type[D], json_dataset: Any, handler: Any) -> D:
    """Return a data set for its model, or for JSON text of it; see :meth:`Dataset.from_json`."""
    if isinstance(json_dataset, (str, bytes, bytearray)):
        return _from_text(cls, json_dataset, uri_handler(handler))
    return fill_dataset(cls, json_dataset, uri_handler(handler))


def _from_text(cls: type[D], text: str | bytes | bytearray, handler: Any) -> D:
    """Return the data set of JSON text.

    Raises
    ------
    ValueError
        If it is not JSON, an object has a member twice, or it is nested too deep.
    """
    if not isinstance(text, str):
        text = text.decode(json.detect_encoding(text), "surrogatepass")
    members = Members()
    decode = partial(_decoded, json.JSONDecoder(object_pairs_hook=members).raw_decode)
    dataset = fill_from_text(cls, str.__str__(text), handler, decode)
    if dataset is None:
        model = _decoded(json.loads, text, object_pairs_hook=members)
        dataset = fill_dataset(cls, model, handler, consume=True)
    return dataset


def _decoded(decode: Callable[..., Any], *arguments: Any, **options: Any) -> Any:
    try:
        return decode(*arguments, **options)
    except RecursionError:
        raise JsonModelError("the JSON text is nested too deep to be parsed") from None
