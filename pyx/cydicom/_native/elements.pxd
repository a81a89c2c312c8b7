"""The index of one data set, and of one sequence: what everything above the scan works with."""

from libc.stdint cimport int32_t, int64_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.bounds cimport Bounds
from cydicom._native.readreport cimport ReadReport
from cydicom._native.records cimport ItemSpan, Record, Scan
from cydicom._native.scanmemory cimport Ends


cdef class ElementTable:
    cdef Ends ends               # of nested sequences, where there are some that are worth it
    cdef readonly Blocks blocks
    cdef Record* records
    cdef uint32_t* order
    cdef readonly Py_ssize_t count
    cdef readonly Py_ssize_t written
    cdef readonly bint implicit
    cdef readonly bint little
    cdef readonly int64_t start
    cdef readonly int64_t end
    cdef readonly bint stopped
    cdef readonly bint selective
    cdef readonly bint faulty
    cdef bint unsound            # see ends_unsoundly; True for one that comes from a pickle

    cdef const Record* find(self, uint32_t tag) noexcept nogil
    cdef const Record* at(self, Py_ssize_t i) noexcept nogil
    cdef int adopt(self, Scan* s, ReadReport report) except -1
    cdef int sort(self, Scan* s) except -1
    cdef int fault(self, Scan* s, int kind, const Record* record) except -1


cdef ElementTable no_elements  # of all items without content: there may be one every eight bytes


cdef class ItemIndex:
    cdef readonly Blocks blocks
    cdef ItemSpan* items
    cdef readonly Py_ssize_t count
    cdef Ends ends
    cdef bint unsound            # as of a table


cdef struct Rules:
    int64_t defer                # see Scan
    int32_t only_group
    bint stop_at_pixels
    const uint32_t* wanted
    Py_ssize_t wanted_count


cdef ElementTable scan_table(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little,
                             Py_ssize_t depth_left, ReadReport report, Bounds bounds, const Rules* rules=*,
                             Ends known=*)
cdef ItemIndex index_items(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little, bint un,
                           uint32_t tag, Py_ssize_t depth_left, ReadReport report, Bounds bounds,
                           Ends known=*)
