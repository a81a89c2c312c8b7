"""Values of a source to JSON text; see jsonlists.pyx."""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.jsontext cimport Writer
from cydicom._native.texts cimport TextList
from cydicom._native.vrcodes cimport VR_AT, VR_PN, VR_UI


cdef inline bint has_list(uint16_t vr) noexcept nogil:
    """Tell whether :func:`put_values` may know what to do."""
    return vr == VR_PN or vr == VR_UI or vr == VR_AT


cdef bint put_text_list(Writer out, uint16_t vr, TextList texts) except -1
cdef bint put_values(Writer out, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little) except -1
