"""Bytes written as hexadecimal digits, and back."""

from __future__ import annotations

from binascii import a2b_hex

__all__ = ["bytes2hex", "hex2bytes"]

default_encoding = "iso8859"


def hex2bytes(hexstring: str | bytes) -> bytes:
    """Return the bytes that hexadecimal digits stand for; white space among them is left out.

    Parameters
    ----------
    hexstring : str or bytes
        The digits, such as ``"08 00 05 00"``.

    Raises
    ------
    TypeError
        If it is neither.
    binascii.Error
        If the number of digits is odd, or there is some other character; it is a :class:`ValueError`.
    """
    if isinstance(hexstring, str):
        hexstring = hexstring.encode(default_encoding)
    elif not isinstance(hexstring, bytes):
        raise TypeError(f"hexadecimal digits are a str or bytes, not {type(hexstring).__name__}")
    return a2b_hex(b"".join(hexstring.split()))


def bytes2hex(byte_string: bytes) -> str:
    """Return two hexadecimal digits for each byte, with a space between bytes: ``"08 00 05 00"``.

    Raises
    ------
    TypeError
        If it is not bytes.
    """
    return memoryview(byte_string).hex(" ")
