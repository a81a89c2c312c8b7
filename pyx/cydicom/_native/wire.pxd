"""How the value of a VR lies in a data set: its units, its padding, what it depends on.  No Python object."""

from libc.stdint cimport int64_t, uint8_t, uint16_t

from cydicom._native.vrcodes cimport (
    VR_AT,
    VR_FD,
    VR_FL,
    VR_LO,
    VR_LT,
    VR_OB,
    VR_OD,
    VR_OF,
    VR_OL,
    VR_OV,
    VR_OW,
    VR_PN,
    VR_SH,
    VR_SL,
    VR_SS,
    VR_ST,
    VR_SV,
    VR_UC,
    VR_UI,
    VR_UL,
    VR_UN,
    VR_US,
    VR_UT,
    VR_UV,
)


cdef inline bint is_text(uint16_t vr) noexcept nogil:
    """Tell whether the bytes of a VR depend on the character set (PS3.5 6.1.2.3)."""
    return vr in (VR_LO, VR_LT, VR_PN, VR_SH, VR_ST, VR_UC, VR_UT)


cdef inline bint is_bulk(uint16_t vr) noexcept nogil:
    return vr in (VR_OB, VR_OW, VR_OF, VR_OD, VR_OL, VR_OV, VR_UN)


cdef inline int unit_nbytes(uint16_t vr) noexcept nogil:
    """Return how many bytes change places together when the byte order changes (PS3.5 7.3)."""
    if vr in (VR_US, VR_SS, VR_OW, VR_AT):
        return 2
    if vr in (VR_UL, VR_SL, VR_FL, VR_OF, VR_OL):
        return 4
    if vr in (VR_FD, VR_OD, VR_OV, VR_SV, VR_UV):
        return 8
    return 1


cdef inline uint8_t padding(uint16_t vr) noexcept nogil:
    """Return the byte that makes the length of a value even (PS3.5 6.2)."""
    if is_bulk(vr) or vr == VR_UI or unit_nbytes(vr) > 1:
        return 0
    return c' '


cdef inline void swap_units(uint8_t* p, int64_t nbytes, int unit) noexcept nogil:
    """Reverse the bytes of each unit; bytes that are no whole unit stay."""
    cdef int64_t i = 0
    cdef int j
    cdef uint8_t held
    while unit <= nbytes - i:
        for j in range(unit // 2):
            held = p[i + j]
            p[i + j] = p[i + unit - 1 - j]
            p[i + unit - 1 - j] = held
        i += unit


cdef inline bint is_plain(const uint8_t* p, int64_t nbytes) noexcept nogil:
    """Tell whether bytes mean the same in every character set: ASCII without escapes."""
    cdef int64_t i
    for i in range(nbytes):
        if p[i] >= 0x80 or p[i] == 0x1B:
            return False
    return True
