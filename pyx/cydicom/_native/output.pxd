"""The bytes of one save; see output.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Blocks


cdef class Region:
    cdef object owner
    cdef const uint8_t* data
    cdef Py_ssize_t nbytes


cdef Region new_region(object owner, const uint8_t* data, Py_ssize_t nbytes)


cdef class Output:
    cdef uint8_t* arena
    cdef Py_ssize_t used
    cdef Py_ssize_t capacity
    cdef list marks
    cdef readonly int64_t nbytes
    cdef bint sealed

    cdef int grow(self, Py_ssize_t nbytes) except -1
    cdef uint8_t* room(self, Py_ssize_t nbytes) except NULL
    cdef int put(self, const void* data, Py_ssize_t nbytes) except -1
    cdef int put_u16(self, uint16_t value, bint little) except -1
    cdef int put_u32(self, uint32_t value, bint little) except -1
    cdef int put_object(self, object buffer) except -1
    cdef int put_blocks(self, Blocks blocks, int64_t offset, int64_t nbytes) except -1
    cdef int put_parts(self, Blocks blocks, int64_t offset, int64_t nbytes) except -1
    cdef int put_stream(self, object stream, int64_t nbytes) except -1
    cdef int reference(self, object piece, int64_t nbytes) except -1
    cdef int cut(self, Py_ssize_t used, Py_ssize_t marks, int64_t nbytes) except -1
    cdef int rewind(self, Py_ssize_t used) except -1
    cdef int insert(self, Py_ssize_t position, Py_ssize_t nbytes) except -1
