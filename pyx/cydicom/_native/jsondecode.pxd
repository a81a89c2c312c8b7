"""JSON values to the values of elements; see jsondecode.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint16_t

cdef int64_t hexadecimal(object key) noexcept
cdef bint is_plain_text(uint16_t vr, const uint8_t* text, Py_ssize_t length) noexcept nogil
cdef object plain_value(uint16_t vr, object value)
cdef object constructor_of(uint16_t vr)
cdef object no_value(uint16_t vr)
