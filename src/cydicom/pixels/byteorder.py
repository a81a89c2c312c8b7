"""The byte order of binary values in a data set that was read, or is to be written."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def stored_little_endian(ds: Any) -> bool | None:
    """Return whether a data set's binary values are in little endian, ``None`` if nothing tells.

    The transfer syntax of its file meta information tells; without file meta information, how it was read.
    """
    meta = getattr(ds, "file_meta", None)
    if meta is None:
        encoding = getattr(ds, "original_encoding", (None, None))
        little: bool | None = encoding[1]
        return little
    syntax = meta.get("TransferSyntaxUID")
    if not getattr(syntax, "is_transfer_syntax", False) or syntax.is_private:
        return None
    return bool(syntax.is_little_endian)


def required_little_endian(ds: Any) -> bool:
    """Return whether a data set's binary values are in little endian.

    Raises
    ------
    AttributeError
        If nothing tells.
    """
    little = stored_little_endian(ds)
    if little is None:
        raise AttributeError(
            "the byte order of the data set is not known: its file meta information has no "
            "Transfer Syntax UID (0002,0010) of the standard"
        )
    return little
