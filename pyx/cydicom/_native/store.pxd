"""The elements of one data set: see store.pyx."""

from libc.stdint cimport uint32_t

from cydicom._native.context cimport Context
from cydicom._native.elements cimport ElementTable
from cydicom._native.elementsource cimport ElementSource


cdef class ElementStore(ElementSource):
    cdef object fetch(self, uint32_t tag, object dataset)
    cdef int name_creator(self, uint32_t tag, object element, object dataset) except -1
    cdef ElementStore twin(self)


cdef ElementStore new_store(ElementTable table, Context context)
