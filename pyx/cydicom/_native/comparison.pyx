"""Which elements and items of two data sets may differ, by their bytes.

Native because the answer is "none" for nearly all of them, and costs a comparison of memory where the
elements would have to be converted.

An element that was touched may differ.  One that was not is the same in both if its bytes are, and if all
that gives them their meaning is: byte order, VR form, character set, and for what has no VR of its own the
pixel description and the private creator.
"""

from cpython.bytes cimport PyBytes_AS_STRING
from cpython.dict cimport PyDict_GetItem
from cpython.object cimport PyObject
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memcmp

from cydicom._native.blocks cimport Blocks
from cydicom._native.cursor cimport VR_UNKNOWN, vr_code, vr_form
from cydicom._native.elements cimport ElementTable
from cydicom._native.items cimport SequenceItems
from cydicom._native.records cimport PARTIAL, UNDEFINED, ItemSpan, Record
from cydicom._native.store cimport ElementStore

cdef enum:
    PIXEL_REPRESENTATION = 0x00280103U
    BITS_ALLOCATED = 0x00280100U
    WAVEFORM_BITS_ALLOCATED = 0x54001004U
    # Bytes that are read at a time of values that are not in memory.
    STEP = 1 << 20

cdef uint16_t VR_SQ = vr_code(c'S', c'Q')
cdef uint16_t VR_UN = vr_code(c'U', c'N')


cdef bint same_bytes(Blocks first, int64_t offset, Blocks second, int64_t other, int64_t nbytes) except -1:
    """Tell whether two sources have the same bytes at two offsets, `nbytes` of them."""
    cdef const uint8_t* left
    cdef const uint8_t* right
    cdef bytes loaded, more
    cdef int64_t done = 0
    cdef int64_t step
    if first is second and offset == other:
        return True
    left = first.at(offset, nbytes)
    right = second.at(other, nbytes)
    if left != NULL and right != NULL:
        return memcmp(left, right, nbytes) == 0
    while done < nbytes:
        step = min(nbytes - done, <int64_t>STEP)
        loaded = first.read(offset + done, step)
        more = second.read(other + done, step)
        if memcmp(PyBytes_AS_STRING(loaded), PyBytes_AS_STRING(more), step) != 0:
            return False
        done += step
    return True


cdef bint same_number(ElementStore first, ElementStore second, uint32_t tag, int one, int other) except -1:
    return first.small_number(tag, one) == second.small_number(tag, other)


cdef bint same_context(ElementStore first, ElementStore second) except -1:
    """Tell whether ambiguous VRs stand for the same in both data sets."""
    return (
        same_number(first, second, PIXEL_REPRESENTATION, first.context.pixel_representation,
                    second.context.pixel_representation)
        and same_number(first, second, BITS_ALLOCATED, first.context.bits_allocated,
                        second.context.bits_allocated)
        and same_number(first, second, WAVEFORM_BITS_ALLOCATED, first.context.waveform_bits,
                        second.context.waveform_bits)
    )


cdef bint same_record(ElementStore first, const Record* one, ElementStore second, const Record* other,
                      bint alike) except -1:
    """Tell whether two untouched elements are the same; `alike`: their contexts are."""
    cdef bint nameless
    if one == NULL or other == NULL or one.vr != other.vr or one.nbytes != other.nbytes:
        return False
    if (one.flags ^ other.flags) & (UNDEFINED | PARTIAL):
        return False
    nameless = one.vr == 0 or one.vr == VR_UN or vr_form(one.vr) == VR_UNKNOWN
    if (nameless or one.vr == VR_SQ) and not alike:
        return False
    return same_bytes(first.blocks, one.offset, second.blocks, other.offset, one.nbytes)


cdef bint same_objects(object first, object second) except -1:
    """Tell whether two elements that were made have equal values of a kind where equal is the same."""
    if first is second:
        return True
    if type(first) is not type(second):
        return False
    value = getattr(first, "_value", None)
    kind = type(value)
    if kind is not str and kind is not bytes and kind is not int:
        return False
    other = second._value
    return type(other) is kind and value == other and first.VR == second.VR


cdef list merged(list first, list second):
    """Return the items of two ascending lists of tags in ascending order, each once."""
    cdef Py_ssize_t i = 0
    cdef Py_ssize_t j = 0
    cdef uint32_t tag, other
    cdef list tags = []
    while i < len(first) and j < len(second):
        tag = first[i]
        other = second[j]
        tags.append(first[i] if tag <= other else second[j])
        i += tag <= other
        j += other <= tag
    tags.extend(first[i:])
    tags.extend(second[j:])
    return tags


def unlike(ElementStore first not None, ElementStore second not None):
    """Return the tags of the elements that may differ, or are in one store alone, in ascending order."""
    cdef const Record* one
    cdef const Record* other
    cdef PyObject* held
    cdef PyObject* others
    cdef uint32_t tag, creator
    cdef bint encoded_alike, alike
    # Held here: what encodings_for() runs may clear a store.
    cdef ElementTable table = first.ready()
    cdef ElementTable second_table = second.ready()
    cdef list found = []
    cdef set doubtful = set()
    if first is second:
        return found
    encoded_alike = (
        first.implicit == second.implicit and first.little == second.little
        and first.own_encodings() == second.own_encodings()
    )
    alike = encoded_alike and same_context(first, second)
    for number in merged(first.tags(), second.tags()):
        tag = number
        held = PyDict_GetItem(first.overlay, tag)
        others = PyDict_GetItem(second.overlay, tag)
        if held != NULL or others != NULL:
            if held != NULL and others != NULL and encoded_alike and same_objects(
                <object>held, <object>others
            ):
                continue
        elif encoded_alike:
            one = table.find(tag) if table is not None else NULL
            other = second_table.find(tag) if second_table is not None else NULL
            if (tag >> 16) & 1 and tag & 0xFF00:
                # Without a VR it is the creator who says what it is (PS3.5 7.8.1).
                creator = (tag & 0xFFFF0000U) | ((tag >> 8) & 0xFF)
                if same_record(first, one, second, other, alike and creator not in doubtful):
                    continue
            elif same_record(first, one, second, other, alike):
                continue
        doubtful.add(tag)
        found.append(number)
    return found


cdef bint same_surroundings(SequenceItems first, SequenceItems second) except -1:
    """Tell whether equal bytes of items are equal items."""
    return (
        first.implicit == second.implicit and first.little == second.little and first.un == second.un
        and first.context.encodings == second.context.encodings
        and first.context.pixel_representation == second.context.pixel_representation
        and first.context.bits_allocated == second.context.bits_allocated
        and first.context.waveform_bits == second.context.waveform_bits
    )


cdef object item_at(object items, Py_ssize_t i):
    """Return an item of a sequence; one that was not touched stays so."""
    cdef SequenceItems source
    cdef PyObject* held
    if type(items) is not SequenceItems:
        return items[i]
    source = <SequenceItems>items
    held = source.held_at(i)
    return <object>held if held != NULL else source.new_item(i)


def item_pairs(first not None, second not None):
    """Yield the position and both items for the items of two sequences that may differ.

    What one sequence has more than the other is left out.

    Parameters
    ----------
    first, second : SequenceItems or list of Dataset
        The items.  One that was not touched is given as a data set of its own.
    """
    cdef Py_ssize_t i
    cdef Py_ssize_t count = min(len(first), len(second))
    cdef SequenceItems one = <SequenceItems>first if type(first) is SequenceItems else None
    cdef SequenceItems other = <SequenceItems>second if type(second) is SequenceItems else None
    cdef ItemSpan* span
    cdef ItemSpan* other_span
    cdef bint from_sources = one is not None and other is not None and same_surroundings(one, other)
    for i in range(count):
        if from_sources and one.held_at(i) == NULL and other.held_at(i) == NULL:
            span = &one.index.items[i]
            other_span = &other.index.items[i]
            if span.nbytes == other_span.nbytes and same_bytes(
                one.index.blocks, span.offset, other.index.blocks, other_span.offset, span.nbytes
            ):
                continue
        left = item_at(first, i)
        right = item_at(second, i)
        if left is not right:
            yield i, left, right
