"""A file with large values at several levels, put together by plain code."""

from __future__ import annotations

from tests.corpus.build import EXPLICIT_LITTLE, Encoding, padded, part10

PIXELS = bytes(range(256)) * 1200
ICON = bytes(reversed(range(256))) * 80
DOCUMENT = b"page " * 5000
#: Values of Patient's Name and Patient Comments that make files of different sizes.
NAMES = ("Doe^Jane", "Roe^Richard^^^" + "x" * 40)
COMMENTS = ("short", "long " * 2000)


def elements_of(name: str, comments: str, encoding: Encoding = EXPLICIT_LITTLE) -> bytes:
    """Return the data set: text, an item with a large value, two large values."""
    icon = b"".join(
        (
            encoding.number(0x00280010, "US", 80),
            encoding.number(0x00280011, "US", 256),
            encoding.number(0x00280100, "US", 8),
            encoding.element(0x7FE00010, "OB", ICON),
        )
    )
    return b"".join(
        (
            encoding.element(0x00100010, "PN", padded(name)),
            encoding.element(0x00104000, "LT", padded(comments)),
            encoding.number(0x00280010, "US", 300),
            encoding.number(0x00280011, "US", 512),
            encoding.number(0x00280100, "US", 16),
            encoding.element(0x00420011, "OB", DOCUMENT),
            encoding.sequence(0x00880200, [encoding.item(icon)]),
            encoding.element(0x7FE00010, "OW", PIXELS),
        )
    )


def file_of(name: str = NAMES[0], comments: str = COMMENTS[0]) -> bytes:
    """Return the file."""
    return part10(elements_of(name, comments))
