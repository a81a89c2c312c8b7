"""The items of a sequence in a source: see items.pyx."""

from libc.stdint cimport int64_t

from cydicom._native.context cimport Context
from cydicom._native.elements cimport ItemIndex
from cydicom._native.store cimport ElementStore


cdef class SequenceItems:
    cdef Context context
    cdef ItemIndex index
    cdef readonly bint implicit
    cdef readonly bint little
    cdef readonly bint un
    cdef readonly int64_t start
    cdef readonly int64_t end
    cdef dict touched

    cdef object item(self, Py_ssize_t i)
    cdef object new_item(self, Py_ssize_t i)
    cdef ElementStore store_at(self, Py_ssize_t i)
