"""The bytes of one source that are in memory, by their absolute offset."""

from libc.stdint cimport int64_t, uint8_t


cdef struct Block:
    int64_t start
    int64_t nbytes
    const uint8_t* data


cdef class Blocks:
    cdef Block* table
    cdef int count
    cdef int capacity
    cdef list owners
    cdef readonly int64_t size
    cdef readonly object origin
    cdef bint last_is_passing
    cdef readonly Blocks packed
    cdef readonly int64_t packed_at

    cdef int append(self, int64_t start, object owner) except -1
    cdef int replace_last(self, object owner) except -1
    cdef const uint8_t* at(self, int64_t offset, int64_t nbytes) noexcept nogil
    cdef const Block* holding(self, int64_t offset) noexcept nogil
    cdef int load(self, int64_t offset, int64_t nbytes, bint passing) except -1
    cdef int check_loaded(self, int64_t offset, int64_t nbytes) except -1
    cdef Blocks part(self, int64_t offset, int64_t nbytes)
    cdef bytes read(self, int64_t offset, int64_t nbytes)
