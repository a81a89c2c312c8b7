"""Whether a text is JSON, and where the values of its attributes are; see jsonoutline.pyx."""

from libc.stdint cimport int64_t, uint16_t, uint64_t

ctypedef struct Open:
    int64_t slot             # of the object: the place of its "Value" among all values; -1 if it has none
    uint16_t vr              # of the object; 0 if it does not say one, in two capitals
    bint is_object


ctypedef struct Scan:
    Py_ssize_t position
    int expected
    int behind               # what is expected behind the string that is being read
    int member               # whose value comes next
    bint in_key
    Py_ssize_t started       # where the string that is being read starts
    Open* open
    Py_ssize_t depth
    Py_ssize_t room
    uint64_t* values         # where each starts, with the VR of its attribute in the lowest 16 bits
    Py_ssize_t count
    Py_ssize_t capacity


cdef class Outline:
    cdef str text
    cdef int kind
    cdef const void* data
    cdef Py_ssize_t length
    cdef Scan state
    cdef Py_ssize_t next_value

    cdef bint scan(self) except -1
    cdef uint16_t vr_at(self, Py_ssize_t position) noexcept nogil
    cdef Py_ssize_t until_next_value(self) noexcept nogil


cdef Outline outline_of(str text)
