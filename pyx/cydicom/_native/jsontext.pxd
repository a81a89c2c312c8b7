"""The DICOM JSON model as text; see jsontext.pyx."""

from libc.stdint cimport uint8_t, uint32_t


cdef class Writer:
    cdef uint8_t* text
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
    cdef int put_tag(self, uint32_t tag) except -1
    cdef int put_whole(self, object value) except -1
    cdef object finished(self)
    cdef int push(self, object container) except -1
    cdef int open_list(self, list entries) except -1
    cdef int open_dict(self, dict members) except -1
    cdef int run(self) except -1
