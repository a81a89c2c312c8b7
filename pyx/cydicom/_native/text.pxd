"""Text values by VR; see text.pyx."""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.vrcodes cimport VR_AE, VR_CS, VR_LO, VR_LT, VR_SH, VR_ST


cdef enum:
    COMPONENT_LONGEST = 64  # characters of one component group of a PN (PS3.5 6.2)


cdef enum Repertoire:
    ASCII = 0
    LATIN_1 = 1
    UTF_8 = 2
    OTHER = 3  # escape sequences, several character sets, or any other single one


cdef inline Py_ssize_t longest_value(uint16_t vr) noexcept nogil:
    """Return the characters that one value of a text VR may have (PS3.5 6.2); 0 for no limit."""
    if vr == VR_SH or vr == VR_AE or vr == VR_CS:
        return 16
    if vr == VR_LO:
        return 64
    if vr == VR_ST:
        return 1024
    if vr == VR_LT:
        return 10240
    return 0


cdef object decode_code_strings(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_application_entities(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_resource(const uint8_t* data, Py_ssize_t nbytes)
cdef object decode_short_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
)
cdef str decode_values(const uint8_t* data, Py_ssize_t nbytes, Repertoire how, tuple encodings)
cdef object values_between(uint16_t vr, str text, object policy)
cdef object decode_long_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
)
cdef object decode_uids(const uint8_t* data, Py_ssize_t nbytes, object policy)
cdef object decode_person_names(const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy)
cdef str default_text(const uint8_t* data, Py_ssize_t nbytes)
cdef Py_ssize_t unpadded(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
cdef void strip(const uint8_t* data, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil
cdef Repertoire repertoire(const uint8_t* data, Py_ssize_t nbytes, tuple encodings) except? OTHER
cdef bint is_plain_ascii(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
cdef bint is_uid(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
cdef bint is_plain_name(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil
