"""Values to JSON values; see jsonencode.pyx."""

from libc.stdint cimport uint8_t, uint16_t, uint32_t

from cydicom._native.texts cimport TextList
from cydicom._native.vrcodes cimport VR_OB, VR_OD, VR_OF, VR_OL, VR_OV, VR_OW, VR_UN


cdef inline bint is_binary_vr(uint16_t vr) noexcept nogil:
    """Tell whether values are bytes: OB, OD, OF, OL, OV, OW, UN."""
    return vr in (VR_OB, VR_OW, VR_UN, VR_OD, VR_OF, VR_OL, VR_OV)


cdef str key_of(uint32_t tag)
cdef str name_of_vr(uint16_t vr)
cdef uint16_t vr_of_name(str name) except? 0
cdef bint has_plain_values(uint16_t vr) noexcept nogil
cdef bint has_plain_texts(uint16_t vr) noexcept nogil
cdef list plain_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, int flags)
cdef dict value_model(str name, uint16_t vr, object value)
cdef bint is_text_vr(uint16_t vr) noexcept nogil
cdef object component_groups(object name, dict known)
cdef TextList texts_of(object value)
