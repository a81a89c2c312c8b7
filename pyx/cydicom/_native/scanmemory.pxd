"""Setting up a scan, giving its kernel what it asks for, and freeing what it did not hand over."""

from libc.stdint cimport int64_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.bounds cimport Bounds
from cydicom._native.records cimport End, Scan


cdef class Ends:
    cdef End* table
    cdef Py_ssize_t count
    cdef bint unsound            # of one of them at least, or something in it: see ends_unsoundly


cdef enum:
    STEPS_BETWEEN_PAUSES = 1 << 18

cdef int prepare(Scan* s, Blocks blocks, int64_t start, int64_t end, bint implicit, bint little) except -1
cdef int grow(Scan* s, int status, Bounds bounds=*) except -1
cdef int load(Scan* s, Blocks blocks) except -1
cdef bint ends_unsoundly(const Scan* s) noexcept nogil
cdef Ends ends_of(Scan* s)
cdef void release(Scan* s) noexcept
