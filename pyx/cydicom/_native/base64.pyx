"""Base64 (RFC 4648 4) to bytes and back, by :mod:`binascii`: InlineBinary of the JSON model (PS3.18 F.2.7).

Native so that a value goes from its source to text without a call through Python for each of its steps.
"""

from cpython.bytes cimport PyBytes_FromStringAndSize
from libc.stdint cimport uint8_t

from binascii import a2b_base64, b2a_base64


cdef str encode_bytes(const uint8_t* data, Py_ssize_t nbytes):
    """Return the text of `nbytes` bytes."""
    return b2a_base64(PyBytes_FromStringAndSize(<const char*>data, nbytes), newline=False).decode("ascii")


def encode(data not None):
    """Return the base64 text of a bytes-like object."""
    return b2a_base64(data, newline=False).decode("ascii")


cdef bytes decode_text(str text):
    """Return the bytes of a text, None if it is none."""
    if not text.isascii():
        return None
    try:
        return a2b_base64(text, strict_mode=True)
    except ValueError:
        return None


def decode(str text not None):
    """Return the bytes of base64 text.

    Raises
    ------
    ValueError
        If it has other characters, or not the padding that belongs to it.
    """
    data = decode_text(text)
    if data is None:
        raise ValueError("no base64 text: groups of four of A-Z a-z 0-9 + /, the last one padded with =")
    return data
