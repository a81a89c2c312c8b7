"""Bounds: the limits of a read as numbers, and the refusals of a scan that exceeds them.

Native because the kernels compare with them at every element and item.
"""

from libc.stdint cimport int64_t, uint32_t

from cydicom._native.faults cimport raise_limit
from cydicom._native.records cimport LONG_FORM, Record, Scan

cdef Bounds last_bounds = None


cdef class Bounds:
    """The limits of a read, as numbers for the kernels."""


cdef Bounds bounds_of(object limits):
    """Return the bounds of a Limits object; those of the last one are kept, for it is the same as a rule."""
    global last_bounds
    cdef Bounds bounds = last_bounds
    if bounds is None or bounds.limits is not limits:
        bounds = Bounds.__new__(Bounds)
        bounds.limits = limits
        bounds.elements = limits.elements
        bounds.items = limits.items
        bounds.value_bytes = limits.value_bytes
        last_bounds = bounds
    return bounds


cdef int check_elements(const Scan* s, Bounds bounds) except -1:
    """Refuse more elements than the limit."""
    cdef const Record* record
    if bounds is not None and s.count > bounds.elements:
        record = &s.records[bounds.elements]
        raise_limit("elements", bounds.elements, "the data set has more elements than that",
                    record.offset - (12 if record.flags & LONG_FORM else 8), record.tag)
    return 0


cdef int check_items(const Scan* s, Bounds bounds) except -1:
    """Refuse more items than the limit."""
    if bounds is not None and s.item_count > bounds.items:
        raise_limit("items", bounds.items, "the sequence has more items than that",
                    s.items[bounds.items].offset - 8, s.open_tag)
    return 0


cdef int raise_too_deep(int64_t offset, uint32_t tag, Bounds bounds) except -1:
    raise_limit("depth", 0 if bounds is None else bounds.limits.depth, "items are nested deeper than that",
                offset, tag)
