"""JSON text, read in order; see jsonreader.pyx."""

from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.jsonoutline cimport Outline


cdef class JsonReader:
    cdef Outline outline
    cdef int kind
    cdef const void* data
    cdef Py_ssize_t length
    cdef Py_ssize_t position
    cdef object decode           # of json: what is nested

    cdef uint32_t at(self, Py_ssize_t index) noexcept nogil
    cdef uint32_t here(self) noexcept nogil
    cdef uint32_t ahead(self) noexcept nogil
    cdef bint next_entry(self) noexcept nogil
    cdef bint closes_at_once(self) noexcept nogil
    cdef bint next_member(self, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil
    cdef bint is_name(self, Py_ssize_t start, Py_ssize_t stop, str name) noexcept
    cdef int64_t number_of_tag(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil
    cdef uint16_t vr_here(self) noexcept nogil
    cdef str part(self, Py_ssize_t start, Py_ssize_t stop)
    cdef uint32_t next_character(self, Py_ssize_t* index) noexcept nogil
    cdef uint32_t four_digits(self, Py_ssize_t index) noexcept nogil
    cdef str string(self)
    cdef str string_with_escapes(self)
    cdef object number(self)
    cdef object value(self)
    cdef object nested(self)
    cdef object simple_object(self)
    cdef list values(self)


cdef JsonReader reader_of(str text, object decode)
