"""Bits of samples: 1-bit samples to bytes and back, and bits that no sample uses.

Native because every sample of a frame goes through it.

1-bit samples are packed from the least significant bit on (PS3.5 8.1.1): the first eight pixels 1 0 0 0 0 0 1 1
are the byte C1.
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from libc.stdint cimport uint8_t


cdef void unpack(const uint8_t* data, Py_ssize_t first, uint8_t* out, Py_ssize_t nbits) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(nbits):
        out[i] = (data[(first + i) >> 3] >> ((first + i) & 7)) & 1


cdef void pack(const uint8_t* samples, Py_ssize_t count, uint8_t* out) noexcept nogil:
    cdef Py_ssize_t i
    for i in range((count + 7) >> 3):
        out[i] = 0
    for i in range(count):
        if samples[i]:
            out[i >> 3] |= <uint8_t>(1 << (i & 7))


def unpack_into(data not None, out not None, Py_ssize_t first_bit=0):
    """Write one byte, 0 or 1, for each bit of `data` from `first_bit` on; fills `out`.

    Raises
    ------
    ValueError
        If `data` has too few bits.
    """
    cdef Py_buffer source, target
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            if first_bit < 0 or first_bit >> 3 > source.len or (
                (target.len + (first_bit & 7) + 7) >> 3 > source.len - (first_bit >> 3)
            ):
                raise ValueError(
                    f"{target.len} bits from bit {first_bit} on are asked for, there are {source.len} bytes"
                )
            with nogil:
                unpack(<const uint8_t*>source.buf, first_bit, <uint8_t*>target.buf, target.len)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)


def pack_into(samples not None, out not None):
    """Write one bit for each byte of `samples`, 1 if it is not 0; `out` has exactly the bytes for them.

    Raises
    ------
    ValueError
        If `out` has another size.
    """
    cdef Py_buffer source, target
    PyObject_GetBuffer(samples, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            if target.len != (source.len + 7) >> 3:
                raise ValueError(f"{source.len} bits make {(source.len + 7) >> 3} bytes, not {target.len}")
            with nogil:
                pack(<const uint8_t*>source.buf, source.len, <uint8_t*>target.buf)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)
