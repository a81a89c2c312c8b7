"""What a pickle has of stores; see pickledstores.pyx."""

from libc.stdint cimport int64_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.store cimport ElementStore


cdef enum StateBit:
    # The first fifteen are those of attributes; see pickles.pyx.
    HAS_STORE = 1 << 15
    IMPLICIT = 1 << 16
    LITTLE = 1 << 17
    SCANNED = 1 << 18             # there is a table, to be scanned anew if its records are not given
    TO_END = 1 << 19              # the region ends where the source ends
    MORE_OF_STORE = 1 << 20
    PREAMBLE_IN_SOURCE = 1 << 21
    PLAIN_META = 1 << 22          # start and end say all about the file meta information ..
    BEFORE_META = 1 << 23         # .. which is between the prefix and the data set ..
    PACKED_META = 1 << 24         # .. or in the deflated source
    META = 1 << 25
    DEEP = 1 << 26
    MORE = 1 << 27
    FORMAT_SHIFT = 28
    FORMAT = 1


cdef bint is_one_block(Blocks blocks) noexcept
cdef list kept_elements(ElementStore store, object dataset, bint* nested)
cdef int64_t add_store(
    list state, ElementStore store, list kept, int64_t first, bint owns, bint nested
) except -1
cdef Py_ssize_t fill_store(ElementStore store, int64_t bits, tuple state, Py_ssize_t i) except -1
cdef int64_t checked_bits(tuple state) except? -1
