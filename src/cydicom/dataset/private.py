"""PrivateBlock: the elements that one private creator owns (PS3.5 7.8.1)."""

from __future__ import annotations

from cydicom.tag import BaseTag, Tag

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from cydicom.dataelem import DataElement
    from cydicom.dataset.core import Dataset


class PrivateBlock:
    """The block of 256 elements of one private creator in one data set.

    Parameters
    ----------
    key : tuple of (int, str)
        The group, and the value of the private creator.
    dataset : Dataset
        The data set that holds the block.
    private_creator_element : int
        The element number of the creator, from 0x10 to 0xFF.

    Attributes
    ----------
    group, private_creator, dataset
        As given.
    block_start : int
        The element number of the block's first element.
    """

    def __init__(self, key: tuple[int, str], dataset: Dataset, private_creator_element: int) -> None:
        self.group, self.private_creator = key
        self.dataset = dataset
        self.block_start = private_creator_element << 8

    def get_tag(self, element_offset: int) -> BaseTag:
        """Return the tag of an element of the block.

        Raises
        ------
        ValueError
            If the offset is not between 0 and 255.
        """
        if not 0 <= element_offset <= 0xFF:
            raise ValueError(f"an element offset is between 0 and 255, got {element_offset}")
        return Tag(self.group, self.block_start + element_offset)

    def __contains__(self, element_offset: int) -> bool:
        return self.get_tag(element_offset) in self.dataset

    def __getitem__(self, element_offset: int) -> DataElement:
        element: DataElement = self.dataset[self.get_tag(element_offset)]
        return element

    def __delitem__(self, element_offset: int) -> None:
        del self.dataset[self.get_tag(element_offset)]

    def add_new(self, element_offset: int, VR: str, value: object) -> None:
        """Add an element to the data set, in this block."""
        tag = self.get_tag(element_offset)
        self.dataset.add_new(tag, VR, value)
        self.dataset[tag].private_creator = self.private_creator

    def __deepcopy__(self, memo: Any) -> PrivateBlock:
        """Return the block itself: the data set it belongs to is not copied along."""
        return PrivateBlock((self.group, self.private_creator), self.dataset, self.block_start >> 8)


def find_block(dataset: Dataset, group: int, private_creator: str, create: bool) -> PrivateBlock:
    """Return the block of a private creator; made, with its creator element, if wanted.

    Raises
    ------
    KeyError
        If there is none, or no element number is left for one.
    ValueError
        If the group is even or the creator empty.
    """
    if not private_creator:
        raise ValueError("a private block needs the value of its private creator")
    if group % 2 == 0:
        raise ValueError(f"a private group is odd, got {group:#06x}")
    free = None
    for number in range(0x10, 0x100):
        tag = Tag(group, number)
        if tag not in dataset:
            free = number if free is None else free
        elif dataset[tag].value == private_creator:
            return PrivateBlock((group, private_creator), dataset, number)
    if not create:
        raise KeyError(f"there is no private creator {private_creator!r} in group {group:#06x}")
    if free is None:
        raise KeyError(f"group {group:#06x} has no element number left for a private creator")
    dataset.add_new(Tag(group, free), "LO", private_creator)
    return PrivateBlock((group, private_creator), dataset, free)
