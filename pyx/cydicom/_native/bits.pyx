"""Bits of samples: 1-bit samples to bytes and back.

Native because every pixel of a segmentation goes through it; the loops are in unpack.h.

1-bit samples are packed from the least significant bit on, frame after frame without a gap (PS3.5 8.1.1).
Two frames of 2 x 3 pixels, 1 0 1 0 1 1 and 0 0 0 1 0 0, are two bytes:

    byte 0   0 0 1 1 0 1 0 1  = 35     pixels 5 4 3 2 1 0 of frame 0 from the right, pixels 0 and 1 of frame 1
    byte 1   0 0 0 0 0 0 1 0  = 02     the rest of frame 1, and four bits that nobody uses
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBUF_WRITABLE, PyBuffer_Release, PyObject_GetBuffer
from libc.stddef cimport size_t
from libc.stdint cimport uint8_t

cdef extern from "unpack.h" nogil:
    void unpack_bits(const uint8_t* data, size_t first, uint8_t* dst, size_t nbits) noexcept
    void pack_bits(const uint8_t* src, size_t n, uint8_t* dst) noexcept

cdef enum:
    RELEASE_GIL_FROM = 4096     # samples


def unpack_into(data not None, out not None, Py_ssize_t first_bit=0):
    """Write one byte, 0 or 1, for each bit of `data` from `first_bit` on, until `out` is full.

    Raises
    ------
    ValueError
        If `data` has too few bits.
    """
    cdef Py_buffer source, target
    cdef Py_ssize_t first_byte
    PyObject_GetBuffer(data, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            first_byte = first_bit >> 3
            if first_bit < 0 or first_byte > source.len or (
                ((target.len >> 3) + ((target.len & 7) + (first_bit & 7) + 7 >> 3)) > source.len - first_byte
            ):
                raise ValueError(
                    f"{target.len} bits from bit {first_bit} on are wanted, the data has {source.len} bytes"
                )
            if target.len < RELEASE_GIL_FROM:
                unpack_bits(<const uint8_t*>source.buf, first_bit, <uint8_t*>target.buf, target.len)
            else:
                with nogil:
                    unpack_bits(<const uint8_t*>source.buf, first_bit, <uint8_t*>target.buf, target.len)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)


def pack_into(samples not None, out not None):
    """Write one bit for each byte of `samples`, 1 if it is not 0; what is left of the last byte is 0.

    Raises
    ------
    ValueError
        If `out` is not of the size that this takes.
    """
    cdef Py_buffer source, target
    cdef Py_ssize_t nbytes
    PyObject_GetBuffer(samples, &source, PyBUF_SIMPLE)
    try:
        PyObject_GetBuffer(out, &target, PyBUF_WRITABLE)
        try:
            nbytes = (source.len >> 3) + ((source.len & 7) > 0)
            if target.len != nbytes:
                raise ValueError(f"{source.len} bits are {nbytes} bytes, the room for them has {target.len}")
            if source.len < RELEASE_GIL_FROM:
                pack_bits(<const uint8_t*>source.buf, source.len, <uint8_t*>target.buf)
            else:
                with nogil:
                    pack_bits(<const uint8_t*>source.buf, source.len, <uint8_t*>target.buf)
        finally:
            PyBuffer_Release(&target)
    finally:
        PyBuffer_Release(&source)
