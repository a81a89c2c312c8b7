"""The elements of one data set: see store.pyx."""

from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.elements cimport Bounds, ElementTable, Ends, ItemIndex, ReadReport
from cydicom._native.records cimport Record


cdef enum:
    PENDING = 1
    PENDING_META = 2   # file meta information, which was scanned before without a fault


cdef class Context:
    cdef readonly ReadReport report
    cdef readonly Py_ssize_t depth_left
    cdef Bounds bounds           # None: no limits but that of depth
    cdef Ends ends               # of what is nested in the region, as far as they are known
    cdef tuple path              # tags of the sequences around it, the outermost first
    cdef readonly tuple encodings
    cdef bint listed             # pydicom tells the inherited codecs as a list, not as one name
    cdef int pixel_representation
    cdef int bits_allocated
    cdef int waveform_bits


cdef class ElementStore:
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
    cdef object fetch(self, uint32_t tag, object dataset)
    cdef object resolved(self, const Record* record, object name, object dataset)
    cdef str vr_of(self, const Record* record, object dataset)
    cdef str nameless_vr(self, const Record* record, object dataset, bint* un, bint* ambiguous)
    cdef bint holds_items(self, const Record* record, object policy) except -1
    cdef int name_creator(self, uint32_t tag, object element, object dataset) except -1
    cdef ElementStore twin(self)


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


cdef ElementStore new_store(ElementTable table, Context context)
cdef Context new_context(ReadReport report, Py_ssize_t depth_left, Bounds bounds)
cdef object new_instance(object cls)
cdef object current_policy()
cdef object resolve_vr(uint32_t tag, object vr, bint undefined, bint implicit, object dataset,
                       int pixel_representation, int bits_allocated, int waveform_bits)
cdef bint is_descriptor(uint32_t tag) noexcept nogil
cdef bint is_raw(object element)
cdef bint is_plain_element(object element)
cdef bint decodes_plainly(const Record* record, object policy) except -1
