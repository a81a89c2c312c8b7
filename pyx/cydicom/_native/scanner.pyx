"""The pass over element headers: records for the elements of one data set, spans for the items of a sequence.

Native because this is the whole cost of opening a file: a few nanoseconds an element, with no Python object.

Both kernels can be resumed.  They never allocate: when an array is full, or the next bytes are not in memory,
they return what they need and are called again.  Values are skipped, and so are nested sequences; one of
undefined length has to be walked to find its end, on an explicit stack of one byte a level.
"""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

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
    vr_code,
    vr_form,
)
from cydicom._native.faults cimport (
    BAD_ITEM,
    BAD_VR,
    DELIMITER_LENGTH,
    GROUP_IN_DATA_SET,
    ITEM_OVERRUN,
    MISSING_DELIMITER,
    ODD_LENGTH,
    PADDING,
    RESERVED_BYTES,
    STRAY_DELIMITER,
    TRAILING_BYTES,
    TRUNCATED_VALUE,
    UNDEFINED_LENGTH as FAULT_UNDEFINED_LENGTH,
    UNREADABLE,
    VR_SWITCH,
    Fault,
    FaultKind,
)

# How far ahead an element with a strange VR may reach before what follows no longer checks its reading.
cdef enum:
    LOOK_AHEAD = 1 << 20


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


cdef inline bint is_item_or_delimiter(uint32_t tag) noexcept nogil:
    return tag == ITEM or tag == ITEM_DELIMITATION or tag == SEQUENCE_DELIMITATION


cdef Status look_ahead(Scan* s, int64_t next_pos, int64_t end, uint32_t tag, bint implicit, bint little,
                       bint* sensible) noexcept nogil:
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
        if next_pos - s.pos > LOOK_AHEAD:
            return DONE
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


cdef Status read_strange_header(Scan* s, int64_t pos, int64_t end, const uint8_t* p, bint little,
                                Header* h) noexcept nogil:
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


cdef bint starts_implicit(
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


cdef Status find_delimiter(Scan* s, int64_t start, bint little, int64_t* found) noexcept nogil:
    """Find the bytes of a sequence delimitation item from `start` on; -1 if there are none."""
    cdef const uint8_t* first
    cdef const uint8_t* p
    cdef int64_t left
    cdef uint8_t lead = 0xFE if little else 0xFF
    if start >= s.no_delimiter_from[little]:
        found[0] = -1
        return DONE
    first = peek(s, start, 0)
    if first == NULL:
        return NEED_BYTES
    p = first
    left = s.limit - start
    if s.limit > s.end:
        left = s.end - start
    while left >= 8:
        p = <const uint8_t*>memchr(p, lead, left - 7)
        if p == NULL:
            break
        if load_tag(p, little) == SEQUENCE_DELIMITATION and load_u32(p + 4, little) == 0:
            found[0] = start + (p - first)
            return DONE
        p += 1
        left = (s.limit if s.limit < s.end else s.end) - (start + (p - first))
    if s.limit < s.end:
        s.need_offset = s.pos
        s.need_nbytes = (s.limit - s.pos) * 2 + 65536
        if s.need_nbytes > s.end - s.pos:
            s.need_nbytes = s.end - s.pos
        return NEED_BYTES
    # Remembered: many elements may ask for a delimiter that is not there.
    s.no_delimiter_from[little] = start
    found[0] = -1
    return DONE


cdef inline bint is_bulk(uint16_t vr) noexcept nogil:
    """Tell whether VR may have undefined length without being a sequence: OB and its kin, UN, or unknown."""
    return vr == 0 or (vr >> 8) == c'O' or vr == vr_code(c'U', c'N')


cdef Status open_level(Scan* s, uint8_t level) noexcept nogil:
    if s.depth >= s.level_limit:
        s.need_offset = s.walk_pos
        return TOO_DEEP
    if s.depth == s.level_capacity:
        return NEED_LEVELS
    s.levels[s.depth] = level
    s.depth += 1
    return DONE


cdef Status enter_value(Scan* s, const Header* h, int64_t content, bint implicit, bint little) noexcept nogil:
    """Enter the value of undefined length at `content`: a level more, or its delimiter found and passed."""
    cdef const uint8_t* p = NULL
    cdef uint8_t level
    cdef uint32_t tag
    cdef int64_t found
    cdef bint sequence = h.vr == vr_code(c'S', c'Q')
    cdef Status status
    if h.vr == vr_code(c'U', c'N'):
        # PS3.5 6.2.2 note 3 (CP-246): implicit VR little endian, whatever the transfer syntax.
        implicit = True
        little = True
    if not sequence and s.end - content >= 4:
        p = peek(s, content, 4)
        if p == NULL:
            return NEED_BYTES
        tag = load_tag(p, little)
        if tag != ITEM and tag != SEQUENCE_DELIMITATION:
            # Not items: the value ends where the next bytes of a delimiter are.
            status = find_delimiter(s, content, little, &found)
            if status != DONE:
                return status
            if s.fault_capacity - s.fault_count < 2:
                return NEED_FAULTS
            if not is_bulk(h.vr):
                note(s, FAULT_UNDEFINED_LENGTH, h.tag, content, 0, 0)
            if found < 0:
                note(s, MISSING_DELIMITER, h.tag, content, 0, 0)
                s.closed_at = s.end
                s.walk_pos = s.end
            else:
                s.closed_at = found
                s.walk_pos = found + 8
            return DONE
    if s.fault_count == s.fault_capacity:
        return NEED_FAULTS
    level = (LEVEL_IMPLICIT if implicit else 0) | (LEVEL_LITTLE if little else 0)
    if h.vr == vr_code(c'U', c'N'):
        level |= LEVEL_UN
    elif (h.vr >> 8) == c'O':
        level |= LEVEL_BULK
    status = open_level(s, level)
    if status != DONE:
        return status
    if not sequence and not is_bulk(h.vr):
        note(s, FAULT_UNDEFINED_LENGTH, h.tag, content, 0, 0)
    s.walk_pos = content
    return DONE


cdef Status resynchronise(Scan* s, uint8_t level, uint32_t found) noexcept nogil:
    """Go on where a sequence of undefined length has something else than an item or its delimiter.

    Either the delimiter is missing, and an element of the enclosing data set follows; or the item before was
    longer than its length said, and the delimiter is still to come.
    """
    cdef Header h
    cdef int64_t delimiter = -1
    cdef bint little = (level & LEVEL_LITTLE) != 0
    cdef Status status = read_header(s, s.walk_pos, s.end, (level & LEVEL_IMPLICIT) != 0, little, &h)
    if status == NEED_BYTES:
        return status
    if status != DONE or h.odd_vr or h.tag >> 16 < 8 or (s.depth == 1 and h.tag <= s.open_tag) or (
            h.length != UNDEFINED_LENGTH and h.length > s.end - s.walk_pos - h.nbytes):
        status = find_delimiter(s, s.walk_pos, little, &delimiter)
        if status != DONE:
            return status
    if delimiter < 0:
        note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, 0, found)
        s.closed_at = s.walk_pos
        s.depth -= 1
    else:
        note(s, BAD_ITEM, s.open_tag, s.walk_pos, delimiter - s.walk_pos, found)
        s.walk_pos = delimiter
    return DONE


cdef bint item_is_cut(Scan* s, uint8_t level) noexcept nogil:
    """Tell whether the length of the last item ends inside one of its elements."""
    cdef const ItemSpan* item = &s.items[s.item_count - 1]
    cdef Header h
    cdef const uint8_t* p
    cdef int64_t pos = item.offset
    cdef int64_t end = item.offset + item.nbytes
    cdef bint little = (level & LEVEL_LITTLE) != 0
    cdef bint implicit
    if item.undefined or item.nbytes < 8:
        return not item.undefined and item.nbytes > 0
    p = peek(s, pos, 8)
    if p == NULL:
        return False
    implicit = starts_implicit(p, item.nbytes, (level & LEVEL_IMPLICIT) != 0, little, (level & LEVEL_UN) != 0)
    while pos < end:
        if read_header(s, pos, s.end, implicit, little, &h) != DONE or h.length == UNDEFINED_LENGTH:
            return False
        pos += h.nbytes + <int64_t>h.length
    return pos > end


cdef Status reopen_item(Scan* s, uint8_t level) noexcept nogil:
    """Walk the last item by its elements: it was longer than its length said, for no item follows it."""
    cdef ItemSpan* item = &s.items[s.item_count - 1]
    cdef uint8_t inner = LEVEL_ITEM | (level & LEVEL_LITTLE)
    cdef const uint8_t* p = peek(s, item.offset, 8 if s.end - item.offset >= 8 else 0)
    cdef Status status
    if p == NULL:
        return NEED_BYTES
    if starts_implicit(p, s.end - item.offset, (level & LEVEL_IMPLICIT) != 0, (level & LEVEL_LITTLE) != 0,
                       (level & LEVEL_UN) != 0):
        inner |= LEVEL_IMPLICIT
    status = open_level(s, inner)
    if status != DONE:
        return status
    note(s, BAD_ITEM, s.open_tag, item.offset - 8, 0, s.open_tag)
    # Once only: the item is then as long as its elements are.
    item.undefined = 2
    s.walk_pos = item.offset
    return DONE


cdef Status walk_sequence_level(Scan* s, uint8_t level) noexcept nogil:
    """Pass one item header or delimiter of the innermost sequence."""
    cdef const uint8_t* p
    cdef bint little = (level & LEVEL_LITTLE) != 0
    cdef bint outermost = s.bounded and s.depth == 1
    cdef int64_t left = s.end - s.walk_pos
    cdef uint32_t tag, length
    cdef int64_t nbytes
    cdef int64_t start = s.walk_pos
    cdef uint8_t inner
    cdef bint fits
    cdef Status status
    if left < 8:
        if outermost:
            if left > 0 and note(s, BAD_ITEM, s.open_tag, s.walk_pos, left, 0) != DONE:
                return NEED_FAULTS
        elif note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, left, 0) != DONE:
            return NEED_FAULTS
        s.closed_at = s.end
        s.walk_pos = s.end
        s.depth -= 1
        return DONE
    p = peek(s, s.walk_pos, 8)
    if p == NULL:
        return NEED_BYTES
    tag = load_tag(p, little)
    length = load_u32(p + 4, little)
    if s.fault_count == s.fault_capacity:
        return NEED_FAULTS
    if tag == SEQUENCE_DELIMITATION:
        if outermost:
            # PS3.5 7.5.2: no delimiter inside a sequence of defined length.
            note(s, STRAY_DELIMITER, tag, s.walk_pos, 8, 0)
            s.walk_pos += 8
            return DONE
        if length != 0:
            note(s, DELIMITER_LENGTH, s.open_tag, s.walk_pos, 0, length)
        s.closed_at = s.walk_pos
        s.walk_pos += 8
        s.depth -= 1
        return DONE
    if tag == ITEM_DELIMITATION:
        note(s, STRAY_DELIMITER, tag, s.walk_pos, 8, 0)
        s.walk_pos += 8
        return DONE
    if tag != ITEM:
        fits = False
        if length <= left - 8 and length != UNDEFINED_LENGTH:
            if length == left - 8:
                fits = s.bounded and s.depth == 1
            elif left - 8 - length >= 4:
                p = peek(s, s.walk_pos + 8 + length, 4)
                if p == NULL:
                    return NEED_BYTES
                fits = is_item_or_delimiter(load_tag(p, little))
        if not fits:
            if not outermost:
                return resynchronise(s, level, tag)
            if s.items != NULL and s.item_count > 0 and item_is_cut(s, level):
                return reopen_item(s, level)
            note(s, BAD_ITEM, s.open_tag, s.walk_pos, left, tag)
            s.closed_at = s.end
            s.walk_pos = s.end
            s.depth -= 1
            return DONE
    if s.items != NULL and s.depth == 1:
        if s.item_count == s.item_capacity:
            return NEED_ITEMS
        s.items[s.item_count].offset = s.walk_pos + 8
        s.items[s.item_count].undefined = length == UNDEFINED_LENGTH
    if length == UNDEFINED_LENGTH:
        if level & LEVEL_BULK:
            if s.fault_capacity - s.fault_count < 2:
                return NEED_FAULTS
            note(s, FAULT_UNDEFINED_LENGTH, s.open_tag, s.walk_pos, 0, 0)
        inner = level & (LEVEL_LITTLE | LEVEL_IMPLICIT)
        if left >= 16:
            p = peek(s, s.walk_pos + 8, 8)
            if p == NULL:
                return NEED_BYTES
            inner &= LEVEL_LITTLE
            if starts_implicit(p, 8, (level & LEVEL_IMPLICIT) != 0, little, (level & LEVEL_UN) != 0):
                inner |= LEVEL_IMPLICIT
        status = open_level(s, inner | LEVEL_ITEM)
        if status != DONE:
            return status
        nbytes = 0
        s.walk_pos += 8
    else:
        nbytes = length
        if nbytes > left - 8:
            note(s, ITEM_OVERRUN, s.open_tag, s.walk_pos, nbytes - (left - 8), length)
            nbytes = left - 8
        s.walk_pos += 8 + nbytes
    if tag != ITEM:
        note(s, BAD_ITEM, s.open_tag, start, 0, tag)
    if s.items != NULL and s.depth - (length == UNDEFINED_LENGTH) == 1:
        s.items[s.item_count].nbytes = nbytes
        s.item_count += 1
    return DONE


cdef inline void close_item(Scan* s, int64_t at) noexcept nogil:
    s.closed_at = at
    s.depth -= 1
    if s.items != NULL and s.depth == 1:
        s.items[s.item_count - 1].nbytes = at - s.items[s.item_count - 1].offset


cdef Status walk_item_level(Scan* s, uint8_t level) noexcept nogil:
    """Pass one element of the innermost item, of undefined length, or its delimiter."""
    cdef Header h
    cdef const uint8_t* p
    cdef bint little = (level & LEVEL_LITTLE) != 0
    cdef bint implicit = (level & LEVEL_IMPLICIT) != 0
    cdef int64_t content
    cdef uint32_t following
    cdef Status status
    status = read_header(s, s.walk_pos, s.end, implicit, little, &h)
    if status == NEED_BYTES:
        return status
    if s.fault_count == s.fault_capacity:
        return NEED_FAULTS
    if status == SHORT or status == BROKEN:
        note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, s.end - s.walk_pos, 0)
        s.walk_pos = s.end
        close_item(s, s.end)
        return DONE
    if h.tag == ITEM_DELIMITATION:
        if h.length != 0:
            note(s, DELIMITER_LENGTH, s.open_tag, s.walk_pos, 0, h.length)
        close_item(s, s.walk_pos)
        s.walk_pos += 8
        return DONE
    if h.tag == SEQUENCE_DELIMITATION:
        following = 0
        if s.end - s.walk_pos >= 12:
            p = peek(s, s.walk_pos + 8, 4)
            if p == NULL:
                return NEED_BYTES
            following = load_tag(p, little)
        note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, 0, h.tag)
        close_item(s, s.walk_pos)
        if following == ITEM or following == SEQUENCE_DELIMITATION:
            # It stands in the place of the item's own delimiter.
            s.walk_pos += 8
        return DONE
    if h.tag == ITEM:
        note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, 0, h.tag)
        close_item(s, s.walk_pos)
        return DONE
    content = s.walk_pos + h.nbytes
    if h.length == UNDEFINED_LENGTH:
        return enter_value(s, &h, content, implicit, little)
    if h.length > s.end - content:
        note(s, TRUNCATED_VALUE, h.tag, s.walk_pos, s.end - content, h.length)
        s.walk_pos = s.end
    else:
        s.walk_pos = content + h.length
    return DONE


cdef Status walk_items(Scan* s) noexcept nogil:
    """Walk until every open level is closed; `walk_pos` is then behind the last delimiter."""
    cdef uint8_t level
    cdef Status status
    while s.depth > 0:
        level = s.levels[s.depth - 1]
        if level & LEVEL_ITEM:
            status = walk_item_level(s, level)
        else:
            status = walk_sequence_level(s, level)
        if status != DONE:
            return status
    return DONE


cdef inline bint is_wanted(const Scan* s, uint32_t tag) noexcept nogil:
    cdef Py_ssize_t low = 0
    cdef Py_ssize_t high = s.wanted_count
    cdef Py_ssize_t middle
    if s.wanted == NULL:
        return True
    while low < high:
        middle = (low + high) >> 1
        if s.wanted[middle] < tag:
            low = middle + 1
        else:
            high = middle
    return low < s.wanted_count and s.wanted[low] == tag


cdef Status only_zeros(Scan* s, bint* zeros) noexcept nogil:
    """Tell whether every byte from here to the end of the region is zero."""
    cdef const uint8_t* p
    cdef int64_t i
    cdef int64_t nbytes = s.end - s.pos
    cdef int64_t resident = s.limit - s.pos
    if resident > nbytes:
        resident = nbytes
    p = s.data + (s.pos - s.base)
    zeros[0] = False
    if s.pos <= s.nonzero_at:
        return DONE
    for i in range(resident):
        if p[i] != 0:
            # Remembered: the zeros before it may be many elements, each of which asks.
            s.nonzero_at = s.pos + i
            return DONE
    if resident < nbytes:
        s.need_offset = s.pos
        s.need_nbytes = nbytes if nbytes < 2 * resident + 65536 else 2 * resident + 65536
        return NEED_BYTES
    zeros[0] = True
    return DONE


cdef inline Status commit(Scan* s, const Header* h, bint wanted, int64_t offset, int64_t nbytes, int flags,
                          int64_t next_pos) noexcept nogil:
    cdef Record* record
    cdef Record* last
    if wanted:
        record = &s.records[s.count]
        record.tag = h.tag
        record.vr = h.vr
        record.flags = <uint16_t>(h.flags | flags)
        record.offset = offset
        record.nbytes = nbytes
        if s.count > 0:
            last = &s.records[s.count - 1]
            if last.tag >= h.tag:
                s.descending = True
        s.count += 1
    s.pos = next_pos
    return DONE


cdef Status walk_value(Scan* s) noexcept nogil:
    """Walk over the value of undefined length at `pos`, and record it."""
    cdef const Header* h = &s.current
    cdef bint wanted = s.current_wanted
    cdef int64_t content = s.pos + h.nbytes
    cdef int64_t nbytes
    cdef int flags = UNDEFINED
    cdef Status status
    if not s.walking:
        s.depth = 0
        s.bounded = False
        s.walk_pos = content
        s.open_tag = h.tag
        status = enter_value(s, h, content, s.implicit, s.little)
        if status == NEED_LEVELS or status == TOO_DEEP or status == NEED_FAULTS:
            return status
        if status == NEED_BYTES:
            return request_value(s, wanted)
        s.walking = True
    status = walk_items(s)
    if status == NEED_BYTES:
        return request_value(s, wanted)
    if status != DONE:
        return status
    nbytes = s.closed_at - content
    if wanted and not (s.defer >= 0 and nbytes > s.defer):
        if peek(s, s.pos, s.walk_pos - s.pos) == NULL:
            return NEED_BYTES
    elif wanted:
        flags |= DEFERRED
    s.walking = False
    return commit(s, h, wanted, content, nbytes, flags, s.walk_pos)


cdef inline Status request_value(Scan* s, bint wanted) noexcept nogil:
    """Widen a request made while walking to the whole element, if its value is to be kept in memory."""
    if wanted and s.defer < 0 and s.need_offset > s.pos:
        s.need_nbytes += s.need_offset - s.pos
        s.need_offset = s.pos
    return NEED_BYTES


cdef inline Status check_header(Scan* s, const Header* h) noexcept nogil:
    """Note what is unusual about a header."""
    if s.checked_at == s.pos:
        return DONE
    if s.fault_capacity - s.fault_count < 4:
        return NEED_FAULTS
    s.checked_at = s.pos
    if h.odd_vr:
        note(s, VR_SWITCH if h.flags & IMPLICIT_FORM else BAD_VR, h.tag, s.pos, 0,
             0 if h.vr == 0 else h.vr)
    if h.reserved:
        note(s, RESERVED_BYTES, h.tag, s.pos, 0, 0)
    if h.length & 1 and h.length != UNDEFINED_LENGTH:
        note(s, ODD_LENGTH, h.tag, s.pos, 0, h.length)
    return DONE


cdef Status scan_elements(Scan* s) noexcept nogil:
    """Record the elements from `pos` on until the region ends or a rule stops the scan."""
    cdef Header h
    cdef int64_t content, left
    cdef int flags
    cdef bint wanted, zeros
    cdef Status status
    while s.pos < s.end:
        if s.count == s.capacity:
            return NEED_RECORDS
        if s.walking:
            status = walk_value(s)
            if status != DONE:
                return status
            continue
        status = read_header(s, s.pos, s.end, s.implicit, s.little, &h)
        if status == NEED_BYTES:
            return status
        if (status == BROKEN or (status == DONE and h.tag == 0 and h.length == 0)) and s.only_group < 0:
            if h.tag == 0:
                if only_zeros(s, &zeros) != DONE:
                    return NEED_BYTES
                if zeros:
                    if note(s, PADDING, 0, s.pos, s.end - s.pos, 0) != DONE:
                        return NEED_FAULTS
                    s.pos = s.end
                    return DONE
        if s.fault_count == s.fault_capacity:
            return NEED_FAULTS
        if status == SHORT:
            note(s, TRAILING_BYTES, 0, s.pos, s.end - s.pos, 0)
            s.pos = s.end
            return DONE
        if s.only_group >= 0 and <int64_t>(h.tag >> 16) != s.only_group:
            s.stopped = True
            return DONE
        if status == BROKEN:
            note(s, UNREADABLE, h.tag, s.pos, s.end - s.pos, h.vr)
            s.pos = s.end
            return DONE
        if is_item_or_delimiter(h.tag):
            note(s, STRAY_DELIMITER, h.tag, s.pos, 8, 0)
            s.pos += 8
            continue
        if s.stop_at_pixels and (h.tag == 0x7FE00010U or h.tag == 0x7FE00008U or h.tag == 0x7FE00009U):
            s.stopped = True
            return DONE
        if h.tag < 0x00040000U and s.only_group < 0 and s.checked_at != s.pos:
            # Groups 0000 and 0002 have no place here (PS3.7 6.3, PS3.10 7.1).
            if s.fault_capacity - s.fault_count < 2:
                return NEED_FAULTS
            note(s, GROUP_IN_DATA_SET, h.tag, s.pos, 0, 0)
            if not (h.odd_vr or h.reserved or (h.length & 1)):
                s.checked_at = s.pos
        wanted = True
        if s.wanted != NULL:
            if s.wanted_count == 0 or h.tag > s.wanted[s.wanted_count - 1]:
                s.stopped = True
                return DONE
            wanted = is_wanted(s, h.tag)
        if h.odd_vr or h.reserved or (h.length & 1):
            status = check_header(s, &h)
            if status != DONE:
                return status
        content = s.pos + h.nbytes
        if h.length == UNDEFINED_LENGTH:
            s.current = h
            s.current_wanted = wanted
            status = walk_value(s)
            if status != DONE:
                return status
            continue
        left = s.end - content
        flags = 0
        if h.length > left:
            if s.fault_count == s.fault_capacity:
                return NEED_FAULTS
            flags = PARTIAL
        else:
            left = h.length
        if wanted:
            if s.defer >= 0 and left > s.defer:
                flags |= DEFERRED
            elif peek(s, s.pos, h.nbytes + left) == NULL:
                return NEED_BYTES
        if flags & PARTIAL:
            note(s, TRUNCATED_VALUE, h.tag, s.pos, left, h.length)
        commit(s, &h, wanted, content, left, flags, content + left)
    return DONE
