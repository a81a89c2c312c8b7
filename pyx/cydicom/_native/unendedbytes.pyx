"""How bytes of undefined length end, and whether a reader would find that end (PS3.5 7.5, A.4).

Native because it goes from header to header through the fragments of pixel data, of which there may be a
million; what is no fragment is asked of the scan itself, once, for what it finds depends on each byte.
"""

from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.cursor cimport (
    ITEM,
    ITEM_DELIMITATION,
    SEQUENCE_DELIMITATION,
    UNDEFINED_LENGTH,
    load_tag,
    load_u32,
)
from cydicom._native.elements cimport ElementTable, scan_table
from cydicom._native.readreport cimport ReadReport

cdef enum:
    BEHIND = 0xFFFCFFFCU     # Data Set Trailing Padding: an element that may stand behind any other


cdef Ending fragments_end(const uint8_t* data, int64_t nbytes, bint little, int64_t* last) noexcept nogil:
    """Tell how fragments end; `last` is where the one starts that is cut, or what is behind the last."""
    cdef int64_t left = nbytes
    cdef uint32_t length
    last[0] = 0
    if 0 < nbytes < 8:
        return STRANGE
    while left >= 8:
        last[0] = nbytes - left
        length = load_u32(data + last[0] + 4, little)
        if load_tag(data + last[0], little) != ITEM:
            if left > 8 or length or load_tag(data + last[0], little) != SEQUENCE_DELIMITATION or nbytes & 1:
                return STRANGE
            # They have their delimiter with them, as encapsulated pixel data of the user's may.
            last[0] = nbytes
            return WHOLE
        left -= 8
        if length > left:
            # One without a length is whole if its own delimiter ends it.
            if length == UNDEFINED_LENGTH and left >= 8 and (
                load_tag(data + nbytes - 8, little) == ITEM_DELIMITATION
            ):
                return STRANGE
            return CUT
        left -= length
    last[0] = nbytes - left
    return CUT if left > 1 else WHOLE


cdef bytes header(uint32_t tag, uint16_t vr, uint32_t length, bint implicit, bint little):
    cdef str order = "little" if little else "big"
    cdef bytes start = (tag >> 16).to_bytes(2, order) + (tag & 0xFFFF).to_bytes(2, order)
    cdef bytes form = b"" if implicit else bytes((vr >> 8, vr & 0xFF, 0, 0))
    return start + form + (<object>length).to_bytes(4, order)


cdef bint reads_back(uint32_t tag, uint16_t vr, bytes value, bint implicit, bint little) except -1:
    """Tell whether an element of undefined length with these bytes ends behind them, and nowhere else."""
    cdef bytes before = header(tag, vr, UNDEFINED_LENGTH, implicit, little)
    cdef bytes behind = header(BEHIND, vr, 0, implicit, little)
    cdef bytes delimiter = header(SEQUENCE_DELIMITATION, vr, 0, True, little)
    cdef Blocks blocks = Blocks.whole(before + value + delimiter + behind)
    cdef ReadReport report = ReadReport.__new__(ReadReport)
    cdef ElementTable table
    # Its faults are those of a form that may not be written.
    report.collecting = True
    table = scan_table(blocks, 0, blocks.size, implicit, little, len(value), report, None)
    return (
        table.count == 2
        and table.records[0].offset == len(before)
        and table.records[0].nbytes == len(value)
        and table.records[1].tag == BEHIND
    )
