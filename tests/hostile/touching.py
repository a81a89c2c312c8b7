"""Ways to touch everything in a dataset, without recursion: the inputs nest deeper than Python's stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cydicom.errors import InvalidDicomError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.corpus.case import Path


def elements(dataset: Any) -> Iterator[tuple[Path, Any, Any]]:
    """Yield (path, data set, tag) of every element at every level; values are read to find the items."""
    pending: list[tuple[Path, Any]] = [((), dataset)]
    while pending:
        prefix, current = pending.pop()
        for tag in list(current.keys()):
            path = (*prefix, int(tag))
            yield path, current, tag
            try:
                # A deferred value is converted by this already.
                if current.get_item(tag).VR not in ("SQ", "UN", None):
                    continue
                element = current[tag]
            except InvalidDicomError:
                raise
            except (ValueError, NotImplementedError):
                continue
            if element.VR == "SQ":
                pending.extend(((*path, index), item) for index, item in enumerate(element.value))


def value_at(dataset: Any, path: Path) -> Any:
    """Return the value at a path of tags and item indices."""
    current = dataset
    for position, step in enumerate(path):
        current = current[step].value if position % 2 == 0 else current[step]
    return current


def touch_values(dataset: Any) -> dict[Path, Exception]:
    """Ask for every value, the file meta's too, and return the exceptions of those that refuse."""
    refused: dict[Path, Exception] = {}
    for path, current, tag in (*elements(dataset.file_meta), *elements(dataset)):
        try:
            element = current[tag]
            repr(element)
            str(element)
        except InvalidDicomError:
            raise
        except (ValueError, NotImplementedError) as refusal:
            refused[path] = refusal
    return refused
