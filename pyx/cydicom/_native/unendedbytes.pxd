"""How bytes of undefined length end; see unendedbytes.pyx."""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

cdef enum Ending:
    WHOLE        # behind a fragment, or with the byte behind an odd one that is its padding
    CUT          # within a fragment, or a header
    STRANGE      # in something that is no fragment: where it ends, its bytes do not say


cdef Ending fragments_end(const uint8_t* data, int64_t nbytes, bint little, int64_t* last) noexcept nogil
cdef bint reads_back(uint32_t tag, uint16_t vr, bytes value, bint implicit, bint little) except -1
