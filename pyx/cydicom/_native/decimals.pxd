"""Decimal and integer text to machine numbers; see decimals.pyx."""

from libc.stdint cimport int64_t, uint8_t

cdef enum:
    DECIMAL_LONGEST = 16  # characters of a DS, without padding (PS3.5 6.2)
    INTEGER_LONGEST = 12  # and of an IS

cdef enum Reading:
    READ = 0        # *value holds the nearest double
    UNROUNDED = 1   # a plain decimal whose nearest double needs `round_decimal`
    NOT_PLAIN = 2   # anything else: maybe a number, maybe not, maybe too large

cdef Reading read_decimal(const uint8_t* text, Py_ssize_t nbytes, double* value) noexcept nogil
cdef double round_decimal(const uint8_t* text, Py_ssize_t nbytes) except? -1.0
cdef bint read_integer(const uint8_t* text, Py_ssize_t nbytes, int64_t* value) noexcept nogil
cdef bint is_shortest(const uint8_t* text, Py_ssize_t nbytes) noexcept nogil
cdef Py_ssize_t next_separator(const uint8_t* text, Py_ssize_t start, Py_ssize_t nbytes) noexcept nogil
cdef void trim(const uint8_t* text, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil
