"""Which classes leave copying to the package; see copies.pyx."""


cdef bint is_plain_class(object cls) except -1
