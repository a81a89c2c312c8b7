"""Bounds-checked reads of DICOM headers: inline, without the GIL, without any Python object.

Integers are put together from bytes, so that neither the alignment of the source nor the byte order of the
machine matters; compilers turn each into one load.
"""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

cdef enum:
    UNDEFINED_LENGTH = 0xFFFFFFFFU
    ITEM = 0xFFFEE000U
    ITEM_DELIMITATION = 0xFFFEE00DU
    SEQUENCE_DELIMITATION = 0xFFFEE0DDU


cdef inline uint16_t load_u16(const uint8_t* p, bint little) noexcept nogil:
    if little:
        return <uint16_t>(p[0] | (p[1] << 8))
    return <uint16_t>((p[0] << 8) | p[1])


cdef inline uint32_t load_u32(const uint8_t* p, bint little) noexcept nogil:
    if little:
        return p[0] | (<uint32_t>p[1] << 8) | (<uint32_t>p[2] << 16) | (<uint32_t>p[3] << 24)
    return (<uint32_t>p[0] << 24) | (<uint32_t>p[1] << 16) | (<uint32_t>p[2] << 8) | p[3]


cdef inline uint32_t load_tag(const uint8_t* p, bint little) noexcept nogil:
    return (<uint32_t>load_u16(p, little) << 16) | load_u16(p + 2, little)


cdef inline uint16_t load_vr(const uint8_t* p) noexcept nogil:
    """Return the two letters of a VR as one number, the first letter high: ``(ord("C") << 8) | ord("S")``."""
    return <uint16_t>((p[0] << 8) | p[1])


cdef inline bint is_letter(uint8_t c) noexcept nogil:
    return 65 <= c <= 90


cdef inline bint has_vr_letters(const uint8_t* p) noexcept nogil:
    return is_letter(p[0]) and is_letter(p[1])


cdef enum VRForm:
    VR_UNKNOWN = 0
    VR_SHORT = 1  # 16-bit length follows the VR
    VR_LONG = 2   # two reserved bytes and a 32-bit length follow


cdef inline uint16_t vr_code(int first, int second) noexcept nogil:
    return <uint16_t>((first << 8) | second)


cdef inline VRForm vr_form(uint16_t vr) noexcept nogil:
    """Return how the length of an element with this VR is written (PS3.5 7.1.2)."""
    cdef uint8_t first = vr >> 8
    cdef uint8_t second = vr & 0xFF
    if first == c'O':
        if second in (c'B', c'W', c'D', c'F', c'L', c'V'):
            return VR_LONG
    elif first == c'U':
        if second in (c'I', c'L', c'S'):
            return VR_SHORT
        if second in (c'N', c'T', c'C', c'R', c'V'):
            return VR_LONG
    elif first == c'S':
        if second in (c'H', c'S', c'L', c'T'):
            return VR_SHORT
        if second in (c'Q', c'V'):
            return VR_LONG
    elif first == c'D':
        if second in (c'A', c'S', c'T'):
            return VR_SHORT
    elif first == c'A':
        if second in (c'E', c'S', c'T'):
            return VR_SHORT
    elif first == c'L':
        if second in (c'O', c'T'):
            return VR_SHORT
    elif first == c'F':
        if second in (c'D', c'L'):
            return VR_SHORT
    elif vr in (vr_code(c'C', c'S'), vr_code(c'I', c'S'), vr_code(c'P', c'N'), vr_code(c'T', c'M')):
        return VR_SHORT
    return VR_UNKNOWN
