"""The report of one read, shared by all data sets of it."""

from libc.stdint cimport int64_t, uint32_t

from cydicom._native.faults cimport Fault


cdef class ReadReport:
    cdef Fault* faults
    cdef Py_ssize_t count
    cdef Py_ssize_t capacity
    cdef set seen
    cdef uint32_t warned
    cdef bint collecting
    cdef int64_t omitted
    # Elements without a VR that no dictionary knows, of which Python code warned.
    cdef int64_t unlisted

    cdef int warn(self, Py_ssize_t first) except -1
    cdef int add(self, const Fault* faults, Py_ssize_t count) except -1
