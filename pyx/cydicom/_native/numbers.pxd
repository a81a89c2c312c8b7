"""Binary numbers and lists of numbers; see numbers.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint16_t

cdef class NumberList:
    cdef readonly bytes raw
    cdef readonly bint little_endian
    cdef const uint8_t* _data
    cdef Py_ssize_t _nbytes
    cdef Py_ssize_t _count
    cdef Py_ssize_t _longest
    cdef Py_ssize_t* _marks
    cdef uint16_t _vr
    cdef bint _scan(self) except -1
    cdef Py_ssize_t _scan_text(self, Py_ssize_t start, Py_ssize_t* index) noexcept nogil
    cdef Py_ssize_t _text_start(self, Py_ssize_t index) noexcept nogil
    cdef object _item(self, Py_ssize_t index)
    cdef object _text_item(self, Py_ssize_t start, Py_ssize_t stop)
    cdef int _fill_decimals(self, double* out) except -1
    cdef int _fill_integers(self, int64_t* out) except -1

cdef Py_ssize_t number_nbytes(uint16_t vr) noexcept nogil
cdef object number_at(uint16_t vr, const uint8_t* data, bint little_endian)
cdef NumberList scan_numbers(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian)
