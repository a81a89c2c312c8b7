"""From the records of one data set to its elements; see elementsource.pyx."""

from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.context cimport Context
from cydicom._native.elements cimport ElementTable
from cydicom._native.records cimport Record
from cydicom._native.scanmemory cimport Ends


cdef enum:
    PENDING = 1
    PENDING_META = 2   # file meta information, which was scanned before without a fault


cdef class ElementSource:
    cdef readonly Blocks blocks
    cdef readonly int64_t start
    cdef readonly int64_t end
    cdef readonly bint implicit
    cdef readonly bint little
    cdef readonly Context context
    cdef ElementTable table
    cdef int pending             # PENDING or PENDING_META as long as the region is not scanned, else 0
    cdef dict overlay
    cdef list order
    cdef set moved
    cdef Py_ssize_t added
    cdef Py_ssize_t removed
    cdef tuple codecs

    cdef ElementTable ready(self)
    cdef const Record* record_of(self, uint32_t tag) except? NULL
    cdef object make(self, const Record* record, object dataset)
    cdef object raw(self, const Record* record, bint keep_deferred)
    cdef object sequence(self, const Record* record, bint un)
    cdef object value(self, const Record* record, uint16_t vr, object policy)
    cdef tuple own_encodings(self)
    cdef int small_number(self, uint32_t tag, int inherited) except -2
    cdef Context child_context(self, bint undefined)
    cdef object resolved(self, const Record* record, object name, object dataset)
    cdef str vr_of(self, const Record* record, object dataset)
    cdef str nameless_vr(self, const Record* record, object dataset, bint* un, bint* ambiguous)
    cdef bint holds_items(self, const Record* record, object policy) except -1


ctypedef object (*SequenceMaker)(ElementSource source, const Record* record, bint un)

# Tells the sequences among the elements that were made where nested sequences end.
ctypedef int (*EndsSharer)(dict overlay, Ends ends) except -1

cdef int make_sequences_with(SequenceMaker maker, EndsSharer sharer) except -1
cdef bint is_descriptor(uint32_t tag) noexcept nogil
