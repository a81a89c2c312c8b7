"""Bytes to values, by VR; see values.pyx."""

from libc.stdint cimport uint8_t, uint16_t

cdef object decode_value(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, object encodings, object policy
)
cdef bint is_overridden(uint16_t vr) except -1
