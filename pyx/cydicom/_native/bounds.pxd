"""The limits of a read: None stands for no limits but that of depth."""

from libc.stdint cimport int64_t, uint32_t

from cydicom._native.records cimport Scan


cdef class Bounds:
    cdef readonly object limits
    cdef int64_t elements
    cdef int64_t items
    cdef int64_t value_bytes


cdef Bounds bounds_of(object limits)
cdef int check_elements(const Scan* s, Bounds bounds) except -1
cdef int check_items(const Scan* s, Bounds bounds) except -1
cdef int raise_too_deep(int64_t offset, uint32_t tag, Bounds bounds) except -1
