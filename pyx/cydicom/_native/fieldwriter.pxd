"""Fields of elements as they are written: see fieldwriter.pyx."""

from libc.stdint cimport int64_t, uint16_t, uint32_t

from cydicom._native.elements cimport ElementTable
from cydicom._native.items cimport SequenceItems
from cydicom._native.output cimport Output
from cydicom._native.store cimport ElementStore


cdef class Level:
    cdef object dataset
    cdef ElementStore store
    cdef ElementTable table
    cdef bint implicit           # what is written
    cdef bint little
    cdef bint same_form          # what is written is encoded as the source is
    cdef bint same_text
    cdef bint undefined          # an item of undefined length
    cdef tuple encodings
    cdef list edits
    cdef set groups
    cdef Py_ssize_t record
    cdef Py_ssize_t edit
    cdef int64_t run_start
    cdef int64_t run_end
    cdef uint32_t tag            # of the element being written
    cdef Py_ssize_t length_at    # where in the arena the length of the item is; -1 for the root
    cdef int64_t began


cdef class Items:
    cdef Level parent
    cdef SequenceItems source
    cdef object listed
    cdef bint undefined
    cdef bint verbatim           # items nobody touched are encoded as they are written
    cdef Py_ssize_t index
    cdef Py_ssize_t length_at
    cdef int64_t began


cdef class FieldWriter:
    cdef Output out
    cdef list levels             # a Level for each data set that is open, and Items for each sequence
    cdef dict overridden
    cdef object policy

    cdef str path(self)
    cdef int put_tag(self, uint32_t tag, bint little) except -1
    cdef int put_header(self, Level level, uint32_t tag, uint16_t vr, int64_t nbytes) except -1
    cdef bint outgrows(self, Level level, uint16_t vr, int64_t nbytes) noexcept
    cdef int warn_of_length(self, uint16_t vr, int64_t nbytes) except -1
    cdef int close(self, Py_ssize_t length_at, int64_t began, bint undefined, uint32_t delimiter,
                   bint little) except -1
    cdef int patch(self, Py_ssize_t at, uint32_t value, bint little) except -1
    cdef int end_undefined(self, Level level) except -1
    cdef bint is_overridden(self, uint16_t vr) except -1
    cdef int check_encapsulated(self, object value, bint little) except -1
    cdef str resolved(self, Level level, uint32_t tag, object name, bint undefined)
    cdef int put_value(self, Level level, uint32_t tag, uint16_t vr, object value,
                       object element=*) except -1
    cdef int put_bytes(self, Level level, uint16_t vr, object element, object value, bint little) except -1
