"""One element header: bounds-checked, in every form, inline in the kernels that walk over headers."""

from libc.stdint cimport int64_t, uint8_t, uint32_t

from cydicom._native.cursor cimport (
    ITEM,
    ITEM_DELIMITATION,
    SEQUENCE_DELIMITATION,
    UNDEFINED_LENGTH,
    VR_LONG,
    VR_SHORT,
    VR_UNKNOWN,
    VRForm,
    has_vr_letters,
    load_tag,
    load_u16,
    load_u32,
    load_vr,
    vr_form,
)
from cydicom._native.faults cimport STRAY_DELIMITER, Fault, FaultKind
from cydicom._native.records cimport (
    BROKEN,
    DONE,
    IMPLICIT_FORM,
    LONG_FORM,
    NEED_BYTES,
    NEED_FAULTS,
    SHORT,
    Header,
    Scan,
    Status,
)


cdef inline const uint8_t* peek(Scan* s, int64_t offset, int64_t nbytes) noexcept nogil:
    """Return where `nbytes` at `offset` are, NULL (with the request noted) if they are not in memory."""
    if offset >= s.base and offset <= s.limit and nbytes <= s.limit - offset:
        return s.data + (offset - s.base)
    s.need_offset = offset
    s.need_nbytes = nbytes
    return NULL


cdef inline Status note(Scan* s, FaultKind kind, uint32_t tag, int64_t offset, int64_t nbytes,
                        int64_t found) noexcept nogil:
    if s.fault_count == s.fault_capacity:
        return NEED_FAULTS
    cdef Fault* fault = &s.faults[s.fault_count]
    fault.kind = kind
    fault.tag = tag
    fault.offset = offset
    fault.nbytes = nbytes
    fault.found = found
    s.fault_count += 1
    return DONE


cdef inline Status note_stray(Scan* s, uint32_t tag, int64_t offset) noexcept nogil:
    """Note a header of eight bytes that is skipped: with those right before it, it is one fault."""
    cdef Fault* last
    if s.fault_count > 0:
        last = &s.faults[s.fault_count - 1]
        if last.kind == STRAY_DELIMITER and last.offset + last.nbytes == offset:
            last.nbytes += 8
            return DONE
    return note(s, STRAY_DELIMITER, tag, offset, 8, 0)


cdef inline bint is_item_or_delimiter(uint32_t tag) noexcept nogil:
    return tag == ITEM or tag == ITEM_DELIMITATION or tag == SEQUENCE_DELIMITATION


cdef inline Status look_ahead(
    Scan* s, int64_t next_pos, int64_t end, uint32_t tag, bint implicit, bint little, bint* sensible
) noexcept nogil:
    """Tell whether an element that ends at `next_pos` is followed by something that can follow it."""
    cdef const uint8_t* p
    cdef uint32_t following, length
    sensible[0] = False
    if next_pos == end:
        sensible[0] = True
        return DONE
    if next_pos > end or end - next_pos < 8:
        return DONE
    p = peek(s, next_pos, 8)
    if p == NULL:
        # However far it is: a file that is loaded in blocks gives what it gives in memory.
        s.need_nbytes += s.need_offset - s.pos
        s.need_offset = s.pos
        return NEED_BYTES
    following = load_tag(p, little)
    if following in (ITEM, ITEM_DELIMITATION, SEQUENCE_DELIMITATION):
        sensible[0] = load_u32(p + 4, little) == 0 or following == ITEM
    elif following > tag:
        if implicit:
            length = load_u32(p + 4, little)
            sensible[0] = length == UNDEFINED_LENGTH or length <= end - next_pos - 8
        else:
            sensible[0] = vr_form(load_vr(p + 4)) != VR_UNKNOWN
    return DONE


cdef inline Status read_strange_header(
    Scan* s, int64_t pos, int64_t end, const uint8_t* p, bint little, Header* h
) noexcept nogil:
    """Read a header whose VR is not one of the standard's, by what the next element would be.

    Older readers expect a 16-bit length behind an unknown VR, the standard a 32-bit one (PS3.5 7.1.2), and
    elements in implicit VR occur inside explicit data sets; the first form that leads to a sensible element
    is taken, in that order.
    """
    cdef bint sensible
    cdef int64_t short_length = load_u16(p + 6, little)
    cdef int64_t long_length
    cdef Status status
    h.odd_vr = True
    if short_length <= end - pos - 8:
        status = look_ahead(s, pos + 8 + short_length, end, h.tag, False, little, &sensible)
        if status != DONE:
            return status
        if sensible:
            h.length = <uint32_t>short_length
            return DONE
    if end - pos >= 12:
        p = peek(s, pos, 12)
        if p == NULL:
            return NEED_BYTES
        long_length = load_u32(p + 8, little)
        if long_length <= end - pos - 12:
            status = look_ahead(s, pos + 12 + long_length, end, h.tag, False, little, &sensible)
            if status != DONE:
                return status
            if sensible:
                h.length = <uint32_t>long_length
                h.nbytes = 12
                h.flags |= LONG_FORM
                return DONE
    long_length = load_u32(p + 4, little)
    if not has_vr_letters(p + 4) and long_length <= end - pos - 8:
        status = look_ahead(s, pos + 8 + long_length, end, h.tag, False, little, &sensible)
        if status == DONE and not sensible:
            status = look_ahead(s, pos + 8 + long_length, end, h.tag, True, little, &sensible)
        if status != DONE:
            return status
        if sensible:
            h.length = <uint32_t>long_length
            h.flags |= IMPLICIT_FORM
            h.vr = 0
            return DONE
    if short_length <= end - pos - 8 and h.tag != 0:
        h.length = <uint32_t>short_length
        return DONE
    return BROKEN


cdef inline Status read_header(Scan* s, int64_t pos, int64_t end, bint implicit, bint little,
                               Header* h) noexcept nogil:
    """Read the element header at `pos`, which may use bytes up to `end`."""
    cdef const uint8_t* p
    cdef VRForm form
    if end - pos < 8:
        return SHORT
    p = peek(s, pos, 8)
    if p == NULL:
        return NEED_BYTES
    h.tag = load_tag(p, little)
    h.nbytes = 8
    h.odd_vr = False
    h.reserved = False
    if implicit or is_item_or_delimiter(h.tag):
        h.vr = 0
        h.flags = IMPLICIT_FORM
        h.length = load_u32(p + 4, little)
        return DONE
    h.vr = load_vr(p + 4)
    h.flags = 0
    form = vr_form(h.vr)
    if form == VR_SHORT:
        h.length = load_u16(p + 6, little)
        return DONE
    if form == VR_LONG:
        if end - pos < 12:
            return SHORT
        p = peek(s, pos, 12)
        if p == NULL:
            return NEED_BYTES
        h.length = load_u32(p + 8, little)
        h.nbytes = 12
        h.flags = LONG_FORM
        h.reserved = p[6] != 0 or p[7] != 0
        return DONE
    return read_strange_header(s, pos, end, p, little, h)


cdef inline bint starts_implicit(
    const uint8_t* p, int64_t nbytes, bint implicit, bint little, bint un
) noexcept nogil:
    """Tell whether the item content at `p` is in implicit VR, where `implicit` is what encloses it.

    An item may be implicit inside an explicit data set, not the other way about; the content of UN is
    implicit (PS3.5 6.2.2), unless its first element has the VR of a standard element in explicit form.
    """
    if nbytes < 8:
        return implicit
    if (load_tag(p, little) >> 16) == 0xFFFE:
        return implicit
    if implicit:
        return not (un and vr_form(load_vr(p + 4)) != VR_UNKNOWN)
    return not has_vr_letters(p + 4)
