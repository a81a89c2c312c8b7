"""Whether the elements of two data sets are equal, as ``==`` of their values would say, items aside.

Native because nearly all elements of two data sets that were read from equal bytes are equal, and their bytes
say so; and because the others are mostly of plain values.

Equal bytes are equal values but for NaN, which is unlike itself.  So bytes that may hold one are left to the
values.
"""

from cpython.dict cimport PyDict_Contains, PyDict_GetItem
from cpython.object cimport Py_EQ, PyObject, PyObject_RichCompare
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

from cydicom._native.context cimport current_policy
from cydicom._native.cursor cimport VR_UNKNOWN, load_u32, vr_form
from cydicom._native.elements cimport ElementTable
from cydicom._native.injected cimport decodes_plainly, is_plain_element
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.items cimport SequenceItems
from cydicom._native.records cimport Record
from cydicom._native.store cimport ElementStore
from cydicom._native.vrcodes cimport *

from cydicom._native.comparison import unlike

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)

# Injected by bind().
cdef dict dictionary = None
cdef object load_dictionary = None
cdef object decimal_class = None
cdef object integer_class = None
# Classes of values of which ``==`` gives an answer without further ado.
cdef frozenset plain_classes = frozenset()


def bind(**parts):
    """Take the classes of the layers above; a part not named is left as it is."""
    global load_dictionary, decimal_class, integer_class, plain_classes
    load_dictionary = parts.pop("load_dictionary", load_dictionary)
    decimal_class = parts.pop("decimal_class", decimal_class)
    integer_class = parts.pop("integer_class", integer_class)
    plain_classes = frozenset(parts.pop("plain_classes", plain_classes))
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


# Bytes that may be NaN.

cdef bint has_nan_single(const uint8_t* data, int64_t nbytes, bint little) noexcept nogil:
    cdef int64_t i = 0
    while i + 4 <= nbytes:
        if load_u32(data + i, little) & 0x7FFFFFFFU > 0x7F800000U:
            return True
        i += 4
    return False


cdef bint has_nan_double(const uint8_t* data, int64_t nbytes, bint little) noexcept nogil:
    cdef int64_t i = 0
    cdef uint32_t high, low
    while i + 8 <= nbytes:
        high = load_u32(data + i + (4 if little else 0), little) & 0x7FFFFFFFU
        low = load_u32(data + i + (0 if little else 4), little)
        if high > 0x7FF00000U or high == 0x7FF00000U and low != 0:
            return True
        i += 8
    return False


cdef bint has_letter_n(const uint8_t* data, int64_t nbytes) noexcept nogil:
    return memchr(data, c"n", nbytes) != NULL or memchr(data, c"N", nbytes) != NULL


cdef uint16_t meaning(const Record* record) except? 0:
    """Return the VR of an element, or 0 if that is not plain from its header and the dictionary."""
    global dictionary
    cdef PyObject* entry
    if record.vr != 0:
        return 0 if record.vr == VR_UN or vr_form(record.vr) == VR_UNKNOWN else record.vr
    if dictionary is None:
        dictionary = load_dictionary()
    entry = PyDict_GetItem(dictionary, record.tag)
    if entry == NULL:
        return 0
    vr = <str>(<tuple><object>entry)[0]
    # The ambiguous ones are whole numbers or bytes, whichever they stand for.
    return <uint16_t>((ord(vr[0]) << 8) | ord(vr[1])) if len(vr) == 2 else VR_OB


cdef bint may_be_nan(ElementStore store, const Record* record, uint16_t vr) except -1:
    """Tell whether an element that is no sequence may have a value that is unlike itself."""
    cdef const uint8_t* data
    if record.nbytes == 0 or vr != 0 and vr != VR_FL and vr != VR_FD and vr != VR_DS:
        return False
    data = store.blocks.at(record.offset, record.nbytes)
    if data == NULL:
        return True
    if (vr == 0 or vr == VR_FL) and has_nan_single(data, record.nbytes, store.little):
        return True
    if (vr == 0 or vr == VR_FD) and has_nan_double(data, record.nbytes, store.little):
        return True
    return (vr == 0 or vr == VR_DS) and has_letter_n(data, record.nbytes)


cdef bint may_hold_nan(ElementStore store, const Record* record) except -1:
    """Tell whether some element of an untouched sequence may have a value that is unlike itself."""
    cdef ElementTable table
    cdef ElementStore holder
    cdef SequenceItems items
    cdef const Record* inner
    cdef uint16_t vr
    cdef Py_ssize_t i, k
    cdef list left = [store.sequence(record, record.vr == VR_UN)]
    while left:
        items = left.pop()._list
        for i in range(items.index.count):
            let_signals_in(i)
            holder = items.store_at(i)
            table = holder.ready()
            for k in range(table.count):
                inner = table.at(k)
                vr = meaning(inner)
                if vr == VR_SQ:
                    left.append(holder.sequence(inner, False))
                elif may_be_nan(holder, inner, vr):
                    return True
    return False


cdef bint is_like_itself(ElementStore store, uint32_t tag) except -1:
    """Tell whether an untouched element that has the same bytes in two data sets is equal in both."""
    cdef ElementTable table = store.ready()
    cdef const Record* record = table.find(tag) if table is not None else NULL
    cdef uint16_t vr
    if record == NULL:
        return False
    vr = meaning(record)
    if vr == VR_SQ:
        return not may_hold_nan(store, record)
    return not may_be_nan(store, record, vr)


# Values.

cdef bint equal_values(object first, object second) except -1:
    """Tell what ``==`` tells; values of the commonest classes are compared natively."""
    kind = type(first)
    if kind is type(second):
        if kind is decimal_class:
            return <double>first == <double>second
        if kind is integer_class:
            return int.__eq__(first, second)
    # Not with a short cut for identity: NaN is unlike itself.
    equal = PyObject_RichCompare(first, second, Py_EQ)
    if equal is True or equal is False:
        return equal is True
    # numpy's answer for arrays.
    return bool(equal.all()) if hasattr(equal, "all") else bool(equal)


cdef bint equal_elements(object first, object second) except -1:
    """Tell what ``==`` tells of two elements with the same tag that are no sequences."""
    cdef PyObject* one
    cdef PyObject* other
    cdef dict state, others
    if first is second:
        return True
    if is_plain_element(first) and is_plain_element(second):
        state = PyObject_GenericGetDict(first, NULL)
        others = PyObject_GenericGetDict(second, NULL)
        one = PyDict_GetItem(state, "_value")
        other = PyDict_GetItem(others, "_value")
        if one != NULL and other != NULL:
            value = <object>one
            if type(value) in plain_classes:
                return first.VR == second.VR and equal_values(value, <object>other)
    return bool(first == second)


def unequal(ElementStore first not None, one, ElementStore second not None, other):
    """Return whether two data sets differ, items aside: True; or the tags of their sequences with items.

    Parameters
    ----------
    first, second : ElementStore
        The elements.
    one, other : Dataset
        The data sets that have them.
    """
    cdef list tags = first.tags()
    cdef list others = second.tags()
    cdef list doubtful
    cdef list sequences = []
    cdef Py_ssize_t i
    cdef Py_ssize_t k = 0
    cdef Py_ssize_t seen = 0
    if first is second:
        return sequences
    if len(tags) != len(others):
        return True
    for i in range(len(tags)):
        if tags[i] is not others[i] and <uint32_t>tags[i] != <uint32_t>others[i]:
            return True
    # With hooks or a callback, bytes are not all there is to a value.
    plain = decodes_plainly(NULL, current_policy())
    doubtful = unlike(first, second) if plain else tags
    for tag in tags:
        seen += 1
        let_signals_in(seen)
        if k < len(doubtful) and <uint32_t>doubtful[k] == <uint32_t>tag:
            k += 1
        elif PyDict_Contains(first.overlay, tag) or is_like_itself(first, tag):
            continue
        try:
            left = one[tag]
            right = other[tag]
        except KeyError:
            # Comparing the elements before has taken it away.
            return True
        if left.VR == "SQ" and right.VR == "SQ":
            if len(left.value) != len(right.value):
                return True
            if len(left.value):
                sequences.append(tag)
        elif not equal_elements(left, right):
            return True
    return sequences
