"""What of a source can be written as it is; see verbatim.pyx."""

from libc.stdint cimport int64_t

from cydicom._native.records cimport Record
from cydicom._native.store cimport ElementStore

cdef int64_t run_start_of(const Record* record) noexcept nogil
cdef int64_t run_end_of(const Record* record) noexcept nogil
cdef bint is_closed(ElementStore store, const Record* record) except -1
cdef bint stays_same(ElementStore store, const Record* record) except -1
