"""Whether text of AS, DA, DT, TM is plainly right; see forms.pyx."""

from libc.stdint cimport uint8_t, uint16_t

cdef bint has_plain_form(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
