"""A data set as text: what ``str()`` and ``formatted_lines()`` give."""

from __future__ import annotations

from cydicom import policy as _policy
from cydicom._native.objects import own_attribute
from cydicom.dataset.walk import Nesting, numbered
from cydicom.tag import tag_in_exception

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset

RULE = "-" * 49
END_OF_ITEM = "-" * 9

LINES_APART = 1000

#: Levels that are told by indentation: the text of levels without end would grow by their square.
MOST_INDENTED = 64


class _Lines(list[str]):
    """The lines of the text; of those before the last thousand, thousands in one."""

    most = LINES_APART

    def join(self) -> None:
        """Make one of the lines that are still apart: they take twice the memory of their text."""
        start = self.most - LINES_APART
        self[start:] = ["\n".join(self[start:])]
        self.most += 1


class _Level:
    """One level of what is being written: elements of a data set that are left, or items of a sequence."""

    __slots__ = ("elements", "indent", "indentation", "items", "owner", "tag")

    def __init__(
        self,
        owner: Dataset,
        indent: int,
        elements: Iterator[DataElement] | None = None,
        items: Iterator[tuple[int, Dataset | None]] | None = None,
        tag: int = 0,
    ) -> None:
        self.owner = owner
        self.indent = indent
        # What its lines start with.
        self.indentation = owner.indent_chars * (indent if indent < MOST_INDENTED else MOST_INDENTED)
        self.elements = elements
        self.items = items
        self.tag = tag


def pretty(dataset: Dataset, indent: int = 0, top_level_only: bool = False) -> str:
    """Return one line an element; items are indented below their sequence, and end with a rule.

    Raises
    ------
    ValueError
        If the data set contains itself.
    """
    lines = _Lines()
    nesting = Nesting(dataset)
    stack = [_opened(dataset, indent, lines)]
    while stack:
        if len(lines) > lines.most:
            lines.join()
        level = stack[-1]
        if level.items is not None:
            item = next(level.items, None)
            if item is None:
                stack.pop()
                continue
            index, one = item
            if one is None or not len(one):
                lines.append("")
                if one is None or own_attribute(one, "file_meta") is None:
                    # Nothing to open: a sequence may have an empty item every eight bytes.
                    lines.append(level.indentation + END_OF_ITEM)
                    continue
            nesting.enter(one, level.tag, index)
            stack.append(_opened(one, level.indent, lines))
        elif not _write_elements(level, lines, stack, top_level_only):
            stack.pop()
            nesting.leave()
            if stack:
                lines.append(stack[-1].indentation + END_OF_ITEM)
    return "\n".join(lines)


def _write_elements(level: _Level, lines: _Lines, stack: list[_Level], top_level_only: bool) -> bool:
    """Write elements up to a sequence with items, which is put on the stack; tell whether there was one."""
    indentation = level.indentation
    for element in level.elements or ():
        try:
            if element.VR != "SQ":
                lines.append(indentation + repr(element))
                if len(lines) > lines.most:
                    lines.join()
                continue
            items = element.value
            lines.append(f"{indentation}{element.tag!s}  {element.name}  {len(items)} item(s) ---- ")
        except Exception:
            # Entered for the error alone: the context of every element took a tenth of the time.
            with tag_in_exception(element.tag):
                raise
        if items and not top_level_only:
            stack.append(_Level(level.owner, level.indent + 1, items=numbered(items), tag=element.tag))
            return True
    return False


def _opened(dataset: Dataset, indent: int, lines: _Lines) -> _Level:
    """Write the file meta information of a data set, if it has some; return the level of its elements."""
    level = _Level(dataset, indent, elements=iter(dataset))
    meta = own_attribute(dataset, "file_meta")
    if meta and _policy.current().show_file_meta:
        lines.append(f"{'Dataset.file_meta ':-<49}")
        lines.extend(level.indentation + repr(element) for element in meta)
        lines.append(RULE)
    return level


class _Attributes:
    """The attributes of an element as the mapping that a ``%`` format asks for."""

    def __init__(self, element: DataElement) -> None:
        self.element = element

    def __getitem__(self, name: str) -> object:
        value = self if name.startswith("_") else getattr(self.element, name, self)
        if value is self or callable(value):
            raise KeyError(name)
        return value


def formatted_lines(dataset: Dataset, element_format: str, sequence_element_format: str) -> Iterator[str]:
    """Yield every element by the formats, which use the attributes of DataElement."""
    for element in dataset.iterall():
        chosen = sequence_element_format if element.VR == "SQ" else element_format
        yield chosen % _Attributes(element)
