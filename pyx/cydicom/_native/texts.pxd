"""Lists of UIDs and of person names; see texts.pyx."""

from libc.stdint cimport uint8_t, uint16_t

cdef class TextList:
    cdef readonly bytes raw
    cdef readonly tuple encodings
    cdef const uint8_t* _data
    cdef Py_ssize_t _nbytes
    cdef Py_ssize_t _count
    cdef Py_ssize_t* _marks
    cdef uint16_t _vr
    cdef bint _scan(self) except -1
    cdef Py_ssize_t _start(self, Py_ssize_t index) noexcept nogil
    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop)
    cdef object _item(self, Py_ssize_t index)

cdef TextList scan_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, int mode)
cdef TextList uids_of(list texts)
