"""The classes and functions of the layers above that stores and items work with, and what they decide alone.

Native because stores read them for each element that is made: as C variables, without a look-up by name.
"""

from cpython.dict cimport PyDict_GetItem
from cpython.object cimport PyObject
from libc.stdint cimport uint32_t

from cydicom._native.records cimport Record

data_element_class = None
raw_element_class = None
sequence_class = None
dataset_class = None
raw_vr = None
resolve_ambiguous = None
convert_raw = None
encodings_for = None
hooks = None
empty_raw_value = None
deep_copy = None
reduced_store = None
restore_store = None
reduced_items = None
restore_items = None
unlisted_vr = None
cdef dict dictionary = None
cdef object load_dictionary = None


def bind(**parts):
    """Take the classes and functions of the layers above; a part not named is left as it is."""
    global data_element_class, raw_element_class, sequence_class, dataset_class, load_dictionary, raw_vr
    global resolve_ambiguous, convert_raw, encodings_for, hooks, empty_raw_value, deep_copy
    global reduced_store, restore_store, reduced_items, restore_items, unlisted_vr
    data_element_class = parts.pop("data_element_class", data_element_class)
    raw_element_class = parts.pop("raw_element_class", raw_element_class)
    sequence_class = parts.pop("sequence_class", sequence_class)
    dataset_class = parts.pop("dataset_class", dataset_class)
    load_dictionary = parts.pop("load_dictionary", load_dictionary)
    raw_vr = parts.pop("raw_vr", raw_vr)
    resolve_ambiguous = parts.pop("resolve_ambiguous", resolve_ambiguous)
    convert_raw = parts.pop("convert_raw", convert_raw)
    encodings_for = parts.pop("encodings_for", encodings_for)
    hooks = parts.pop("hooks", hooks)
    empty_raw_value = parts.pop("empty_raw_value", empty_raw_value)
    deep_copy = parts.pop("deep_copy", deep_copy)
    reduced_store = parts.pop("reduced_store", reduced_store)
    restore_store = parts.pop("restore_store", restore_store)
    reduced_items = parts.pop("reduced_items", reduced_items)
    restore_items = parts.pop("restore_items", restore_items)
    unlisted_vr = parts.pop("unlisted_vr", unlisted_vr)
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef PyObject* dictionary_entry(uint32_t tag) except? NULL:
    """Return the entry of the public dictionary, borrowed; it is loaded at the first look-up."""
    global dictionary
    if dictionary is None:
        dictionary = load_dictionary()
    return PyDict_GetItem(dictionary, tag)


cdef object resolve_vr(uint32_t tag, object vr, bint undefined, bint implicit, object dataset,
                       int pixel_representation, int bits_allocated, int waveform_bits):
    """Return the VR that an ambiguous one stands for, by the values that are in force."""
    return resolve_ambiguous(tag, vr, undefined, implicit, dataset, pixel_representation, bits_allocated,
                             waveform_bits)


cdef bint is_raw(object element):
    """Tell whether this is a RawDataElement."""
    return type(element) is raw_element_class


cdef bint is_plain_element(object element):
    """Tell whether this is a DataElement, and no subclass, which may have a value of its own making."""
    return type(element) is data_element_class


cdef bint decodes_plainly(const Record* record, object policy) except -1:
    """Tell whether no code of the user takes part in making this element from its bytes."""
    return hooks.is_default and not policy.flags & FLAG_CALLBACK
