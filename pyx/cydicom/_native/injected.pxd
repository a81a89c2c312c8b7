"""The classes and functions of the layers above; see injected.pyx."""

from cpython.object cimport PyObject
from libc.stdint cimport uint32_t

from cydicom._native.records cimport Record


cdef enum:
    # A bit of Policy.flags.
    FLAG_CALLBACK = 128


cdef object data_element_class
cdef object raw_element_class
cdef object sequence_class
cdef object dataset_class
cdef object raw_vr
cdef object resolve_ambiguous
cdef object convert_raw
cdef object encodings_for
cdef object hooks
cdef object empty_raw_value
cdef object deep_copy
cdef object reduced_store
cdef object restore_store
cdef object reduced_items
cdef object restore_items
cdef object unlisted_vr

cdef PyObject* dictionary_entry(uint32_t tag) except? NULL
cdef object resolve_vr(uint32_t tag, object vr, bint undefined, bint implicit, object dataset,
                       int pixel_representation, int bits_allocated, int waveform_bits)
cdef bint is_raw(object element)
cdef bint is_plain_element(object element)
cdef bint decodes_plainly(const Record* record, object policy) except -1
