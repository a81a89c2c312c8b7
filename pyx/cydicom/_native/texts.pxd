"""Lists of texts, UIDs and person names; see texts.pyx."""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.lazylists cimport LazyList
from cydicom._native.text cimport Repertoire
from cydicom._native.vrcodes cimport *


cdef class TextList(LazyList):
    cdef readonly tuple encodings
    cdef Repertoire _how
    cdef Py_ssize_t _longest     # characters that one value may have; 0 for no limit
    cdef list _parts             # names whose codecs divide them; None where each backslash does

    cdef bint _has_plain_parts(self, list parts) except -1
    cdef void trim_text(self, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil


cdef inline bint is_of_character_set(uint16_t vr) noexcept nogil:
    """Tell whether this is text in the character sets of the data set."""
    return vr == VR_LO or vr == VR_SH or vr == VR_UC


cdef inline bint has_text_list(uint16_t vr) noexcept nogil:
    """Tell whether values of this VR are text between backslashes."""
    return vr in (VR_AE, VR_AS, VR_CS, VR_DA, VR_DT, VR_LO, VR_PN, VR_SH, VR_TM, VR_UC, VR_UI)


cdef TextList scan_texts(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, int mode)
cdef object foreign_texts(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
)
cdef TextList uids_of(list texts)
