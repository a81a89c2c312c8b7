"""Binary numbers and lists of numbers; see numbers.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint16_t

from cydicom._native.lazylists cimport LazyList

cdef class NumberList(LazyList):
    cdef readonly bint little_endian
    cdef Py_ssize_t _longest
    cdef bint _takes_blanks      # whether a blank value of text may be one of the list
    cdef readonly bint has_blanks
    cdef bint _scan(self) except -1
    cdef int _fill_decimals(self, double* out) except -1
    cdef int _fill_integers(self, int64_t* out) except -1

cdef Py_ssize_t number_nbytes(uint16_t vr) noexcept nogil
cdef object number_at(uint16_t vr, const uint8_t* data, bint little_endian)
cdef NumberList scan_numbers(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, bint blanks=*
)
