"""Lists of UIDs and of person names; see texts.pyx."""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.lazylists cimport LazyList

cdef class TextList(LazyList):
    cdef readonly tuple encodings

cdef TextList scan_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, int mode)
cdef TextList uids_of(list texts)
