"""The items of a sequence in a source: see items.pyx."""

from cpython.object cimport PyObject
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
    cdef list touched            # the items that were made, None for others; None if there are none

    # Borrowed, NULL for an item that was not made; it looks into a list, and nothing of that raises.
    cdef PyObject* held_at(self, Py_ssize_t i) noexcept
    cdef object hold(self, Py_ssize_t i, object dataset)
    cdef int hold_all(self, dict datasets) except -1
    cdef dict held(self)
    cdef object item(self, Py_ssize_t i)
    cdef object new_item(self, Py_ssize_t i)
    cdef ElementStore store_at(self, Py_ssize_t i)
