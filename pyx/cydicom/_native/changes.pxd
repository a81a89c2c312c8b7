"""What was edited in data sets that were read; see changes.pyx."""

from cydicom._native.items cimport SequenceItems
from cydicom._native.records cimport Record
from cydicom._native.store cimport ElementStore


cdef class Changes:
    cdef dict found
    cdef list order
    cdef object policy

    cdef int look_at(self, object dataset, bint any=*) except -1
    cdef int collect(self, ElementStore store, object dataset, list edits, list sequences,
                     bint any) except -1
    cdef bint any_changed(self, list items) except -1
    cdef list of_store(self, ElementStore store)
    cdef bint is_equal(self, ElementStore store, const Record* record, object element,
                       object dataset) except -1


cdef ElementStore store_of_dataset(object dataset)
cdef SequenceItems source_items(object sequence)
