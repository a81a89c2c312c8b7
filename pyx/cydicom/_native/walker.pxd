"""The walk over values of undefined length: see walker.pyx."""

from libc.stdint cimport int64_t

from cydicom._native.records cimport Header, Scan, Status


cdef Status enter_value(Scan* s, const Header* h, int64_t content, bint implicit, bint little) noexcept nogil
cdef Status walk_items(Scan* s) noexcept nogil
