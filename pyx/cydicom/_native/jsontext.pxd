"""The DICOM JSON model as text; see jsontext.pyx."""

from cpython.object cimport PyObject
from libc.stdint cimport uint8_t, uint32_t


cdef class Writer:
    cdef PyObject* whole         # the str, which nobody else refers to; NULL before there is one
    cdef uint8_t* text           # its characters
    cdef Py_ssize_t length
    cdef Py_ssize_t capacity
    cdef list open               # containers
    cdef Py_ssize_t check_at

    cdef uint8_t* room(self, Py_ssize_t nbytes) except NULL
    cdef int put(self, const char* text, Py_ssize_t nbytes) except -1
    cdef int put_str(self, object text) except -1
    cdef int put_ascii(self, object text) except -1
    cdef int put_int(self, object number) except -1
    cdef int put_float(self, double number) except -1
    cdef int put_value(self, object value) except -1
    cdef int put_text(self, const uint8_t* text, Py_ssize_t length) except -1
    cdef int put_tag(self, uint32_t tag) except -1
    cdef int put_name(self, uint32_t tag) except -1
    cdef int put_whole(self, object value) except -1
    cdef object finished(self)
    cdef int push(self, object container) except -1
    cdef int open_list(self, list entries) except -1
    cdef int open_dict(self, dict members) except -1
    cdef int run(self) except -1
