"""What lists of numbers and of texts have in common; see lazylists.pyx."""

from libc.stdint cimport uint8_t, uint16_t

cdef class LazyList:
    cdef readonly bytes raw
    cdef const uint8_t* _data
    cdef Py_ssize_t _nbytes
    cdef Py_ssize_t _count
    cdef Py_ssize_t* _marks      # NULL where each value takes as many bytes
    cdef uint16_t _vr

    cdef int _keep(self, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) except -1
    cdef bint _scan_values(self) except -1
    cdef Py_ssize_t _scan_step(self, Py_ssize_t start, Py_ssize_t* index) noexcept nogil
    # Methods of subclasses.  A kernel: it looks at bytes, and calls nothing of Python's.
    cdef bint _is_plain(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil
    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop)
    cdef object _item(self, Py_ssize_t index)
    cpdef bint same_bytes(self, other) except -1
