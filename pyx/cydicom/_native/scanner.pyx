"""The pass over element headers: records for the elements of one data set.

Native because this is the whole cost of opening a file: a few nanoseconds an element, with no Python object.

The kernel can be resumed.  It never allocates: when an array is full, or the next bytes are not in memory,
it returns what it needs and is called again.  Values are skipped, and so are nested sequences; those of
undefined length are walked over (walker.pyx) to find where they end.
"""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.cursor cimport UNDEFINED_LENGTH
from cydicom._native.faults cimport (
    BAD_VR,
    GROUP_IN_DATA_SET,
    ODD_LENGTH,
    PADDING,
    RESERVED_BYTES,
    TRAILING_BYTES,
    TRUNCATED_VALUE,
    UNREADABLE,
    VR_SWITCH,
)
from cydicom._native.headers cimport is_item_or_delimiter, note, note_stray, peek, read_header
from cydicom._native.records cimport (
    BROKEN,
    DEFERRED,
    DONE,
    IMPLICIT_FORM,
    NEED_BYTES,
    NEED_FAULTS,
    NEED_LEVELS,
    NEED_RECORDS,
    PARTIAL,
    PAUSED,
    SHORT,
    TOO_DEEP,
    TOO_LARGE,
    UNDEFINED,
    Header,
    Record,
)
from cydicom._native.walker cimport enter_value, walk_items


cdef inline bint is_wanted(const Scan* s, uint32_t tag) noexcept nogil:
    cdef Py_ssize_t low = 0
    cdef Py_ssize_t high = s.wanted_count
    cdef Py_ssize_t middle
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


cdef inline Status refuse_value(Scan* s, uint32_t tag, int64_t nbytes) noexcept nogil:
    s.need_offset = s.pos
    s.need_nbytes = nbytes
    s.open_tag = tag
    return TOO_LARGE


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
        if status == NEED_LEVELS or status == TOO_DEEP or status == NEED_FAULTS or status == PAUSED:
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
    if wanted and nbytes > s.value_limit:
        return refuse_value(s, h.tag, nbytes)
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
            note_stray(s, h.tag, s.pos)
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
            flags = PARTIAL
        else:
            left = h.length
        if wanted:
            if left > s.value_limit:
                return refuse_value(s, h.tag, left)
            if s.defer >= 0 and left > s.defer:
                flags |= DEFERRED
            elif peek(s, s.pos, h.nbytes + left) == NULL:
                return NEED_BYTES
        if flags & PARTIAL:
            note(s, TRUNCATED_VALUE, h.tag, s.pos, left, h.length)
        commit(s, &h, wanted, content, left, flags, content + left)
        if not wanted:
            # What is wanted asks for room for its record now and then.
            s.steps_left -= 1
            if s.steps_left <= 0:
                return PAUSED
    return DONE
