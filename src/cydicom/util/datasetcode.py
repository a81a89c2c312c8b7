"""A data set as Python code: a variable for each sequence and item in it, one line or two for each element.

Items may be nested deeper than Python calls can be: nothing here recurses.
"""

from __future__ import annotations

import keyword as _python
import re

from cydicom.datadict import keyword_for_tag, tag_for_keyword
from cydicom.tag import tag_in_exception
from cydicom.util.elementcode import element_lines, excluded_line, keyword_of
from cydicom.util.literal import tag_literal
from cydicom.vr import BYTES_VR, VR

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from cydicom.dataelem import DataElement
    from cydicom.dataset import Dataset
    from cydicom.tag import BaseTag

__all__ = ["Coder", "all_cap_re", "camel_to_underscore", "default_name_filter", "first_cap_re", "line_term"]

line_term = "\n"

first_cap_re = re.compile("(.)([A-Z][a-z]+)")
all_cap_re = re.compile("([a-z0-9])([A-Z])")

#: What names of variables are shortened by, in this order.
_SHORT_FORMS = (
    ("control_point", "cp"),
    ("fraction_group", "frxn_gp"),
    ("referenced", "refd"),
    ("reference", "ref"),
)

#: Names that the code uses and that no variable may take.
_RESERVED = frozenset(
    ("Dataset", "FileMetaDataset", "Sequence", "cydicom", "file_meta", "float", *_python.kwlist)
)


def camel_to_underscore(name: str) -> str:
    """Return a name in CamelCase as lower_case_with_underscores."""
    return all_cap_re.sub(r"\1_\2", first_cap_re.sub(r"\1_\2", name)).lower()


def default_name_filter(name: str) -> str:
    """Return the variable's name for a keyword: with underscores, and long words shortened."""
    name = camel_to_underscore(name)
    for word, short in _SHORT_FORMS:
        name = name.replace(word, short)
    return name


class _OpenDataset:
    """A data set whose elements are being coded."""

    __slots__ = ("dataset", "tags", "variable")

    def __init__(self, dataset: Dataset, variable: str) -> None:
        self.dataset = dataset
        self.variable = variable
        self.tags = iter(list(dataset._dict.tags()))


class _OpenSequence:
    """A sequence whose items are being coded."""

    __slots__ = ("base", "item_name", "items", "number_keyword", "title", "variable")

    def __init__(self, element: DataElement, variable: str, base: str) -> None:
        self.variable = variable
        self.base = base.replace("_sequence", "")
        self.title = _title(element)
        self.item_name = self.title.replace(" Sequence", "")
        self.items: Iterator[tuple[int, Dataset]] = enumerate(element.value, 1)
        stem = keyword_for_tag(element.tag).removesuffix("Sequence")
        keywords = [stem + ending for ending in ("Number", "Index")] if stem else []
        self.number_keyword = next((name for name in keywords if tag_for_keyword(name) is not None), None)

    def number_of(self, item: Dataset, position: int) -> str:
        """Return what an item is called by: its own number (BeamNumber in BeamSequence), or its position."""
        if self.number_keyword is not None and self.number_keyword in item:
            number = str(item[self.number_keyword].value)
            if number.isascii() and number.isdigit() and len(number) <= 12:
                return number
        return str(position)


class Coder:
    """Codes a data set and all that is in it, level by level on a stack of its own."""

    def __init__(self, exclude_size: int | None, include_private: bool, names: set[str]) -> None:
        self.lines: list[str] = []
        self._exclude_size = exclude_size
        self._include_private = include_private
        self._names = _RESERVED | names
        self._taken: set[str] = set()
        self._stack: list[_OpenDataset | _OpenSequence] = []
        self._open: set[int] = set()

    def open_dataset(self, dataset: Dataset, variable: str) -> None:
        """Code the elements of a data set next, for a variable that holds it.

        Raises
        ------
        ValueError
            If it is being coded already, because it contains itself.
        """
        if id(dataset) in self._open:
            raise ValueError("a data set that contains itself has no code")
        self._open.add(id(dataset))
        self._stack.append(_OpenDataset(dataset, variable))

    def open_sequence(
        self,
        element: DataElement,
        dataset_name: str,
        name_filter: Callable[[str], str] = default_name_filter,
    ) -> None:
        """Code a sequence of the data set in the variable `dataset_name`, and its items next."""
        tag = element.tag
        keyword, known_vr = keyword_of(tag)
        base = name_filter(keyword or f"Tag{tag:08x}")
        variable = self._take(base)
        self.lines += ["", f"# {_title(element)}", f"{variable} = Sequence()"]
        if keyword and known_vr == VR.SQ:
            self.lines.append(f"{dataset_name}.{keyword} = {variable}")
        else:
            pair = tag_literal((tag.group, tag.element))
            self.lines.append(f"{dataset_name}.add_new({pair}, 'SQ', {variable})")
        self._stack.append(_OpenSequence(element, variable, base))

    def run(self) -> str:
        """Code what is open until nothing is left, and return all lines."""
        while self._stack:
            level = self._stack[-1]
            if isinstance(level, _OpenDataset):
                self._next_element(level)
            else:
                self._next_item(level)
        return line_term.join(self.lines)

    def _next_element(self, level: _OpenDataset) -> None:
        for tag in level.tags:
            if tag.is_private and not self._include_private:
                continue
            with tag_in_exception(tag):
                nbytes = self._deferred_bytes(level.dataset, tag)
                if nbytes is not None:
                    vr = str(level.dataset._dict.stored(tag, True).VR)
                    self.lines.append(excluded_line(tag, vr, level.variable, nbytes))
                    continue
                element = level.dataset[tag]
                if element.VR == VR.SQ:
                    self.open_sequence(element, level.variable)
                    return
                self.lines += element_lines(element, level.variable, self._exclude_size)
        self._close()

    def _deferred_bytes(self, dataset: Dataset, tag: BaseTag) -> int | None:
        """Return the bytes of a binary value that was left in its source and is to stay there."""
        if self._exclude_size is None or not dataset._dict.is_deferred(tag):
            return None
        raw = dataset._dict.stored(tag, True)
        binary = raw.VR in BYTES_VR and raw.VR != VR.UN and raw.length != 0xFFFFFFFF
        return raw.length if binary and raw.length > self._exclude_size else None

    def _next_item(self, level: _OpenSequence) -> None:
        position, item = next(level.items, (0, None))
        if item is None:
            self._close()
            return
        number = level.number_of(item, position)
        variable = self._take(f"{level.base}{number}")
        self.lines += [
            "",
            f"# {level.title}: {level.item_name} {number}",
            f"{variable} = Dataset()",
            f"{level.variable}.append({variable})",
        ]
        self.open_dataset(item, variable)

    def _close(self) -> None:
        """Leave the innermost level: one empty line after a sequence, none at the end of a data set."""
        level = self._stack.pop()
        self._taken.discard(level.variable)
        if isinstance(level, _OpenDataset):
            self._open.discard(id(level.dataset))
            if not self.lines[-1]:
                self.lines.pop()
        elif self._stack:
            self.lines.append("")

    def _take(self, name: str) -> str:
        """Return `name`, or with a number what no open data set or sequence has for a variable."""
        unique = name
        count = 0
        while unique in self._taken or unique in self._names:
            count += 1
            unique = f"{name}_{count}"
        self._taken.add(unique)
        return unique


def _title(element: DataElement) -> str:
    """Return what a comment calls a sequence, on one line whatever a private dictionary says."""
    name = element.name
    return name if name and name.isprintable() else str(element.tag)
