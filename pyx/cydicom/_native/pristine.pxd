"""Whether objects are what their bytes would be made to; see pristine.pyx."""

from cpython.object cimport PyObject
from libc.stdint cimport uint32_t

from cydicom._native.items cimport SequenceItems
from cydicom._native.store cimport ElementStore


cdef struct Place:
    # Where a walk over the elements of one store is.
    Py_ssize_t next              # the record after the last one that was compared
    uint32_t block               # the private block of the last private element, and its creator
    PyObject* creator


cdef class Comparison:
    cdef bint possible
    cdef object token
    cdef Place place

    cdef bint passes(self, ElementStore store, object dataset, uint32_t tag, object element) except -1
    cdef bint passes_item(self, SequenceItems items, Py_ssize_t i, object item) except -1
    cdef int end(self) except -1
