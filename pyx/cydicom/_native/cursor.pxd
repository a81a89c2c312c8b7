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
    return <uint8_t>(c - 65) < 26


cdef inline bint has_vr_letters(const uint8_t* p) noexcept nogil:
    return is_letter(p[0]) and is_letter(p[1])


cdef enum VRForm:
    VR_UNKNOWN = 0
    VR_SHORT = 1  # 16-bit length follows the VR
    VR_LONG = 2   # two reserved bytes and a 32-bit length follow


cdef inline uint16_t vr_code(int first, int second) noexcept nogil:
    return <uint16_t>((first << 8) | second)


cdef extern from *:
    """
    /* How the length is written: 1 = 16 bits, 2 = 32 bits (PS3.5 7.1.2); the index is the low five bits of
       each letter. */
    #define CYDICOM_VR(first, second) ((((first) & 31) << 5) | ((second) & 31))
    static const unsigned char cydicom_vr_forms[1024] = {
        [CYDICOM_VR('A', 'E')] = 1, [CYDICOM_VR('A', 'S')] = 1, [CYDICOM_VR('A', 'T')] = 1,
        [CYDICOM_VR('C', 'S')] = 1, [CYDICOM_VR('D', 'A')] = 1, [CYDICOM_VR('D', 'S')] = 1,
        [CYDICOM_VR('D', 'T')] = 1, [CYDICOM_VR('F', 'D')] = 1, [CYDICOM_VR('F', 'L')] = 1,
        [CYDICOM_VR('I', 'S')] = 1, [CYDICOM_VR('L', 'O')] = 1, [CYDICOM_VR('L', 'T')] = 1,
        [CYDICOM_VR('P', 'N')] = 1, [CYDICOM_VR('S', 'H')] = 1, [CYDICOM_VR('S', 'L')] = 1,
        [CYDICOM_VR('S', 'S')] = 1, [CYDICOM_VR('S', 'T')] = 1, [CYDICOM_VR('T', 'M')] = 1,
        [CYDICOM_VR('U', 'I')] = 1, [CYDICOM_VR('U', 'L')] = 1, [CYDICOM_VR('U', 'S')] = 1,
        [CYDICOM_VR('O', 'B')] = 2, [CYDICOM_VR('O', 'D')] = 2, [CYDICOM_VR('O', 'F')] = 2,
        [CYDICOM_VR('O', 'L')] = 2, [CYDICOM_VR('O', 'V')] = 2, [CYDICOM_VR('O', 'W')] = 2,
        [CYDICOM_VR('S', 'Q')] = 2, [CYDICOM_VR('S', 'V')] = 2, [CYDICOM_VR('U', 'C')] = 2,
        [CYDICOM_VR('U', 'N')] = 2, [CYDICOM_VR('U', 'R')] = 2, [CYDICOM_VR('U', 'T')] = 2,
        [CYDICOM_VR('U', 'V')] = 2,
    };
    """
    const uint8_t* cydicom_vr_forms


cdef inline VRForm vr_form(uint16_t vr) noexcept nogil:
    """Return how the length of an element with this VR is written (PS3.5 7.1.2)."""
    cdef uint8_t first = vr >> 8
    cdef uint8_t second = vr & 0xFF
    if not (is_letter(first) and is_letter(second)):
        return VR_UNKNOWN
    return <VRForm>cydicom_vr_forms[((first & 31) << 5) | (second & 31)]
