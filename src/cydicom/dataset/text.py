"""A data set as text: what ``str()`` and ``formatted_lines()`` give."""

from __future__ import annotations

from cydicom import policy as _policy
from cydicom.tag import tag_in_exception

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset

RULE = "-" * 49


def pretty(dataset: Dataset, indent: int = 0, top_level_only: bool = False) -> str:
    """Return one line an element; items are indented below their sequence, and end with a rule."""
    lines: list[str] = []
    # What is still to be written: elements of a data set, items of a sequence, or a line.
    stack: list[tuple[str, int, Iterator[DataElement]] | tuple[str, int, Iterator[Dataset]]]
    stack = [("elements", indent, _opened(dataset, indent, lines))]
    while stack:
        kind, level, left = stack[-1]
        if kind == "items":
            item = next(left, None)
            if item is None:
                stack.pop()
                continue
            if not len(item):  # type: ignore[arg-type]
                lines.append("")
            stack.append(("elements", level, _opened(item, level, lines)))  # type: ignore[arg-type]
            continue
        indentation = dataset.indent_chars * level
        for element in left:
            with tag_in_exception(element.tag):  # type: ignore[union-attr]
                if element.VR != "SQ":  # type: ignore[union-attr]
                    lines.append(indentation + repr(element))
                    continue
                items = element.value  # type: ignore[union-attr]
                lines.append(
                    f"{indentation}{element.tag!s}  {element.name}  {len(items)} item(s) ---- "  # type: ignore[union-attr]
                )
            if not top_level_only and items:
                stack.append(("items", level + 1, iter(items)))
                break
        else:
            stack.pop()
            if stack:
                lines.append(dataset.indent_chars * level + "---------")
    return "\n".join(lines)


def _opened(dataset: Dataset, indent: int, lines: list[str]) -> Iterator[DataElement]:
    """Write the file meta information of a data set, if it has some; return its elements."""
    meta = dataset.__dict__.get("file_meta")
    if meta and _policy.current().show_file_meta:
        lines.append(f"{'Dataset.file_meta ':-<49}")
        lines.extend(dataset.indent_chars * indent + repr(element) for element in meta)
        lines.append(RULE)
    return iter(dataset)


class _Attributes:
    """The attributes of an element as the mapping that a ``%`` format asks for."""

    def __init__(self, element: DataElement) -> None:
        self.element = element

    def __getitem__(self, name: str) -> object:
        value = getattr(self.element, name)
        return value() if callable(value) else value


def formatted_lines(
    dataset: Dataset, element_format: str, sequence_element_format: str
) -> Iterator[str]:
    """Yield every element by the formats, which use the attributes of DataElement."""
    for element in dataset.iterall():
        chosen = sequence_element_format if element.VR == "SQ" else element_format
        yield chosen % _Attributes(element)
