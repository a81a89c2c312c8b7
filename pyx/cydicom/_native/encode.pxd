"""Values to bytes, by VR; see encode.pyx."""

from libc.stdint cimport uint16_t

from cydicom._native.output cimport Output

cdef int encode_value(
    Output out, uint16_t vr, object value, bint little, object encodings, object policy
) except -1
