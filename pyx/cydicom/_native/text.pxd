"""Text values by VR; see text.pyx."""

from libc.stdint cimport uint8_t, uint16_t

cdef object decode_code_strings(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_application_entities(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_resource(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_short_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
)
cdef object decode_long_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
)
cdef object decode_uids(const uint8_t* data, Py_ssize_t nbytes, object policy)
cdef object decode_person_names(const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy)
cdef str default_text(const uint8_t* data, Py_ssize_t nbytes)
cdef Py_ssize_t unpadded(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
cdef void strip(const uint8_t* data, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil
cdef bint is_uid(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
