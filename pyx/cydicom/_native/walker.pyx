"""The walk over items: where a value of undefined length ends, and where the items of a sequence are.

Native because finding the end of such a value means passing over every header in it.  Nothing recurses:
nesting is an explicit stack of one byte a level.  As all kernels it can be resumed, and never allocates; what
it mends (missing delimiters, items that are too long or too short) it notes as faults.
"""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

from cydicom._native.cursor cimport (
    ITEM,
    ITEM_DELIMITATION,
    SEQUENCE_DELIMITATION,
    UNDEFINED_LENGTH,
    load_tag,
    load_u32,
    vr_code,
)
from cydicom._native.faults cimport (
    BAD_ITEM,
    DELIMITER_LENGTH,
    ITEM_OVERRUN,
    MISSING_DELIMITER,
    TRUNCATED_VALUE,
    UNDEFINED_LENGTH as FAULT_UNDEFINED_LENGTH,
)
from cydicom._native.headers cimport (
    is_item_or_delimiter,
    note,
    note_stray,
    peek,
    read_header,
    starts_implicit,
)
from cydicom._native.records cimport (
    BROKEN,
    DONE,
    LEVEL_BULK,
    LEVEL_IMPLICIT,
    LEVEL_ITEM,
    LEVEL_LITTLE,
    LEVEL_UN,
    NEED_BYTES,
    NEED_ENDS,
    NEED_FAULTS,
    NEED_ITEMS,
    NEED_LEVELS,
    PAUSED,
    SHORT,
    TOO_DEEP,
    End,
    Header,
    ItemSpan,
    Scan,
    Status,
)


cdef enum:
    MOST_SEARCHED = 1 << 24


cdef Status find_delimiter(Scan* s, int64_t start, bint little, int64_t* found) noexcept nogil:
    """Find the bytes of a sequence delimitation item from `start` on; -1 if there are none."""
    cdef const uint8_t* first
    cdef const uint8_t* p
    cdef const uint8_t* found_at
    cdef int64_t left, nbytes
    cdef uint8_t lead = 0xFE if little else 0xFF
    if start >= s.no_delimiter_from[little]:
        found[0] = -1
        return DONE
    first = peek(s, start, 0)
    if first == NULL:
        return NEED_BYTES  # unreachable: whoever asks has looked at the bytes there
    p = first
    if s.search_start == (start << 1 | little):
        p = first + (s.search_pos - start)
    left = (s.limit if s.limit < s.end else s.end) - (start + (p - first))
    while left >= 8:
        if s.steps_left <= 0:
            s.search_start = start << 1 | little
            s.search_pos = start + (p - first)
            return PAUSED
        nbytes = left - 7 if left - 7 < MOST_SEARCHED else MOST_SEARCHED
        found_at = <const uint8_t*>memchr(p, lead, nbytes)
        if found_at == NULL:
            # Sixteen bytes take no longer than one that needs a closer look.
            s.steps_left -= nbytes >> 4
            p += nbytes
        else:
            p = found_at
            if load_tag(p, little) == SEQUENCE_DELIMITATION and load_u32(p + 4, little) == 0:
                found[0] = start + (p - first)
                return DONE
            s.steps_left -= 1
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


cdef enum:
    # Walking again over less than this costs no more than looking up where it ends.
    WORTH_REMEMBERING = 512


cdef const End* known_end(const Scan* s, int64_t start, uint8_t level) noexcept nogil:
    """Return where the nested sequence at `start` was found to end, NULL if that is not known.

    What is nested is walked over once for each level that encloses it, as those are touched one by one: with
    many levels, that would be the square of the input.
    """
    cdef Py_ssize_t low = 0
    cdef Py_ssize_t high = s.known_count
    cdef Py_ssize_t middle
    cdef const End* found
    while low < high:
        middle = (low + high) >> 1
        if s.known[middle].start < start:
            low = middle + 1
        else:
            high = middle
    if low == s.known_count:
        return NULL
    found = &s.known[low]
    if found.start != start or found.level != level:
        return NULL
    # With a delimiter, it ends there in any region; without one, where the region of that walk did.
    if found.behind > s.end if found.region_end < 0 else found.region_end != s.end:
        return NULL  # unreachable: an item is scanned up to where the walk that noted this has closed it
    return found


cdef Status remember_end(Scan* s, int64_t closed_at, int64_t behind, int64_t region_end) noexcept nogil:
    """Note where the innermost sequence ends, if that was found without mending anything in it."""
    cdef End* noted
    cdef int64_t start = s.places[s.depth - 1].start
    if s.depth == 1 or closed_at - start < WORTH_REMEMBERING or (
            s.places[s.depth - 1].faults != s.fault_count - s.end_faults):
        return DONE
    if s.end_count == s.end_capacity:
        return NEED_ENDS
    noted = &s.ends[s.end_count]
    noted.start = start
    noted.closed_at = closed_at
    noted.behind = behind
    noted.region_end = region_end
    noted.level = s.levels[s.depth - 1]
    s.end_count += 1
    return DONE


cdef Status open_level(Scan* s, uint8_t level, int64_t start, uint32_t tag) noexcept nogil:
    if s.depth >= s.level_limit:
        s.need_offset = s.walk_pos
        return TOO_DEEP
    if s.depth == s.level_capacity:
        return NEED_LEVELS
    s.levels[s.depth] = level
    s.places[s.depth].start = start
    s.places[s.depth].faults = s.fault_count - s.end_faults
    s.places[s.depth].tag = tag
    s.depth += 1
    return DONE


cdef Status enter_value(Scan* s, const Header* h, int64_t content, bint implicit, bint little) noexcept nogil:
    """Enter the value of undefined length at `content`: a level more, or its delimiter found and passed.

    Whoever calls has made sure that there is room for one fault.
    """
    cdef const uint8_t* p = NULL
    cdef uint8_t level
    cdef uint32_t tag
    cdef int64_t found
    cdef const End* known
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
    level = (LEVEL_IMPLICIT if implicit else 0) | (LEVEL_LITTLE if little else 0)
    if h.vr == vr_code(c'U', c'N'):
        level |= LEVEL_UN
    elif (h.vr >> 8) == c'O':
        level |= LEVEL_BULK
    known = known_end(s, content, level) if s.known_count else NULL
    if known != NULL:
        s.closed_at = known.closed_at
        s.walk_pos = known.behind
        return DONE
    status = open_level(s, level, content, h.tag)
    if status != DONE:
        return status
    if not sequence and not is_bulk(h.vr):
        note(s, FAULT_UNDEFINED_LENGTH, h.tag, content, 0, 0)
    s.walk_pos = content
    return DONE


cdef Status resynchronise(Scan* s, uint8_t level, uint32_t found) noexcept nogil:
    """Go on where a sequence of undefined length has something else than an item or its delimiter.

    Either the delimiter is missing, and an element of the enclosing data set follows; or the item before was
    longer than its length said, and the delimiter is still to come.  Which of them must not depend on how
    many levels are open: each enclosing item is walked over again, as the outermost one, when it is touched.
    """
    cdef Header h
    cdef int64_t delimiter = -1
    cdef bint little = (level & LEVEL_LITTLE) != 0
    cdef Status status = read_header(s, s.walk_pos, s.end, (level & LEVEL_IMPLICIT) != 0, little, &h)
    if status == NEED_BYTES:
        return status
    if status != DONE or h.odd_vr or h.tag >> 16 < 8 or h.tag <= s.places[s.depth - 1].tag or (
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
        return False  # unreachable: the items of a sequence are indexed in memory
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
        return NEED_BYTES  # unreachable: the items of a sequence are indexed in memory
    if starts_implicit(p, s.end - item.offset, (level & LEVEL_IMPLICIT) != 0, (level & LEVEL_LITTLE) != 0,
                       (level & LEVEL_UN) != 0):
        inner |= LEVEL_IMPLICIT
    status = open_level(s, inner, item.offset, 0)
    if status != DONE:
        return status  # unreachable: no limit and no room for levels is less than two
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
        else:
            if s.fault_count == s.fault_capacity:
                return NEED_FAULTS
            status = remember_end(s, s.end, s.end, s.end)
            if status != DONE:
                return status
            note(s, MISSING_DELIMITER, s.open_tag, s.walk_pos, left, 0)
            s.end_faults += 1
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
            note_stray(s, tag, s.walk_pos)
            s.walk_pos += 8
            return DONE
        status = remember_end(s, s.walk_pos, s.walk_pos + 8, -1)
        if status != DONE:
            return status
        if length != 0:
            note(s, DELIMITER_LENGTH, s.open_tag, s.walk_pos, 0, length)
        s.closed_at = s.walk_pos
        s.walk_pos += 8
        s.depth -= 1
        return DONE
    if tag == ITEM_DELIMITATION:
        note_stray(s, tag, s.walk_pos)
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
        status = open_level(s, inner | LEVEL_ITEM, s.walk_pos + 8, 0)
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
        if status == SHORT:
            s.end_faults += 1
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
        s.end_faults += 1
        s.walk_pos = s.end
    else:
        s.walk_pos = content + h.length
    return DONE


cdef Status walk_items(Scan* s) noexcept nogil:
    """Walk until every open level is closed; `walk_pos` is then behind the last delimiter."""
    cdef uint8_t level
    cdef Status status
    while s.depth > 0:
        if s.steps_left <= 0:
            return PAUSED
        s.steps_left -= 1
        level = s.levels[s.depth - 1]
        if level & LEVEL_ITEM:
            status = walk_item_level(s, level)
        else:
            status = walk_sequence_level(s, level)
        if status != DONE:
            return status
    return DONE
