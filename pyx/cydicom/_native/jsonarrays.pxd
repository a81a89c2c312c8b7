"""Long JSON arrays to lists over bytes; see jsonarrays.pyx."""

from libc.stdint cimport uint16_t

from cydicom._native.jsonreader cimport JsonReader

cdef object long_list(JsonReader reader, uint16_t vr)
