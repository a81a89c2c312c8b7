"""Base64 (RFC 4648 4) to bytes and back: the InlineBinary of the JSON model (PS3.18 F.2.7).

Native because pixel data passes through it: :mod:`binascii` looks at each character and keeps a second copy,
and takes 250 us for the pixel data of a small CT where this takes 25.
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from libc.stdint cimport uint8_t, uint32_t
from libc.string cimport memcpy

cdef extern from "Python.h":
    object PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
    void* PyUnicode_DATA(object text)
    int PyUnicode_KIND(object text)
    int PyUnicode_1BYTE_KIND

cdef enum:
    BAD = 0x80000000U           # a bit that no group of four characters sets
    RELEASE_FROM = 65536        # bytes; below that giving up the GIL costs more than it gives others

cdef const char* ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

# Two characters for each 12 bits; and what a character at each place of four adds to the 24 bits.
cdef uint8_t pairs[4096][2]
cdef uint32_t bits[4][256]


cdef void fill_tables() noexcept nogil:
    cdef int i, place
    for i in range(4096):
        pairs[i][0] = <uint8_t>ALPHABET[i >> 6]
        pairs[i][1] = <uint8_t>ALPHABET[i & 63]
    for place in range(4):
        for i in range(256):
            bits[place][i] = BAD
        for i in range(64):
            bits[place][<uint8_t>ALPHABET[i]] = <uint32_t>i << (18 - 6 * place)


fill_tables()


cdef void encode_into(const uint8_t* data, Py_ssize_t nbytes, uint8_t* out) noexcept nogil:
    """Write ``(nbytes + 2) // 3 * 4`` characters."""
    cdef uint32_t word
    cdef Py_ssize_t whole = nbytes - nbytes % 3
    cdef Py_ssize_t i = 0
    while i < whole:
        word = (<uint32_t>data[i] << 16) | (<uint32_t>data[i + 1] << 8) | data[i + 2]
        memcpy(out, pairs[word >> 12], 2)
        memcpy(out + 2, pairs[word & 0xFFF], 2)
        out += 4
        i += 3
    if whole == nbytes:
        return
    word = <uint32_t>data[whole] << 16
    if nbytes - whole == 2:
        word |= <uint32_t>data[whole + 1] << 8
    memcpy(out, pairs[word >> 12], 2)
    out[2] = pairs[word & 0xFFF][0] if nbytes - whole == 2 else c"="
    out[3] = c"="


cdef bint decode_into(const uint8_t* text, Py_ssize_t groups, int padding, uint8_t* out) noexcept nogil:
    """Write ``3 * groups - padding`` bytes; return whether every character was one of the alphabet."""
    cdef uint32_t word
    cdef uint32_t seen = 0
    cdef Py_ssize_t _i
    for _i in range(groups - (padding != 0)):
        word = bits[0][text[0]] | bits[1][text[1]] | bits[2][text[2]] | bits[3][text[3]]
        seen |= word
        out[0] = <uint8_t>(word >> 16)
        out[1] = <uint8_t>(word >> 8)
        out[2] = <uint8_t>word
        text += 4
        out += 3
    if padding:
        word = bits[0][text[0]] | bits[1][text[1]]
        out[0] = <uint8_t>(word >> 16)
        if padding == 1:
            word |= bits[2][text[2]]
            out[1] = <uint8_t>(word >> 8)
        seen |= word
    return not seen & BAD


cdef str encode_bytes(const uint8_t* data, Py_ssize_t nbytes):
    """Return the text of borrowed bytes."""
    cdef Py_ssize_t length = (nbytes + 2) // 3 * 4
    cdef uint8_t* out
    if length == 0:
        return ""
    text = PyUnicode_New(length, 127)
    out = <uint8_t*>PyUnicode_DATA(text)
    if nbytes < RELEASE_FROM:
        encode_into(data, nbytes, out)
    else:
        with nogil:
            encode_into(data, nbytes, out)
    return text


def encode(data not None):
    """Return the base64 text of a bytes-like object, in one line."""
    cdef Py_buffer view
    PyObject_GetBuffer(data, &view, PyBUF_SIMPLE)
    try:
        return encode_bytes(<const uint8_t*>view.buf, view.len)
    finally:
        PyBuffer_Release(&view)


cdef bytes decode_text(str text):
    """Return the bytes of base64 text, None if it is anything else."""
    cdef Py_ssize_t length = len(text)
    cdef const uint8_t* characters
    cdef uint8_t* out
    cdef int padding = 0
    cdef bint sound
    if length == 0:
        return b""
    if length & 3 or PyUnicode_KIND(text) != PyUnicode_1BYTE_KIND:
        return None
    characters = <const uint8_t*>PyUnicode_DATA(text)
    if characters[length - 1] == c"=":
        padding = 2 if characters[length - 2] == c"=" else 1
    data = PyBytes_FromStringAndSize(NULL, length // 4 * 3 - padding)
    out = <uint8_t*>PyBytes_AS_STRING(data)
    if length < RELEASE_FROM:
        sound = decode_into(characters, length // 4, padding, out)
    else:
        with nogil:
            sound = decode_into(characters, length // 4, padding, out)
    return data if sound else None


def decode(str text not None):
    """Return the bytes of base64 text: groups of four characters, the last one padded with ``=``.

    Raises
    ------
    ValueError
        If it is anything else; line breaks are.
    """
    data = decode_text(text)
    if data is None:
        raise ValueError(f"{len(text)} characters that are no base64 text")
    return data
