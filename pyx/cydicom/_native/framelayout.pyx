"""From offset tables, fragments and codestream markers to the frames of an encapsulated value (PS3.5 A.4).

Native because each of them is a loop over all frames or fragments.

What is known decides: an Extended Offset Table, a Basic Offset Table, as many fragments as frames, one frame.
Otherwise the codestreams have to tell: JPEG, JPEG-LS and JPEG 2000 begin and end with markers.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from libc.stdint cimport int64_t, uint8_t, uint32_t, uint64_t
from libc.string cimport memcmp, memcpy

from cydicom._native.cursor cimport ITEM, load_tag, load_u32
from cydicom._native.fragments cimport CUT, PIXEL_DATA, Fragments, ValueBytes
from cydicom._native.frametable cimport FrameTable, new_table

from cydicom.errors import EncapsulationError, OffsetTableError


# ---- offset tables ----


def basic_table_nbytes(ValueBytes value not None, bint little):
    """Return the bytes of the Basic Offset Table, with which an encapsulated value starts.

    Raises
    ------
    EncapsulationError
        If there is no such item, or it does not hold 32-bit offsets.
    """
    cdef const uint8_t* p
    cdef uint32_t tag, nbytes
    if value.nbytes < 8:
        raise EncapsulationError(
            f"a value of {value.nbytes} bytes is too short for the Basic Offset Table's item",
            0, PIXEL_DATA,
        )
    p = value.at(0, 8, 4096)
    tag = load_tag(p, little)
    nbytes = load_u32(p + 4, little)
    if tag != ITEM:
        raise EncapsulationError(
            f"the value should start with the Basic Offset Table's item (FFFE,E000), found the tag "
            f"({tag >> 16:04X},{tag & 0xFFFF:04X})",
            0, PIXEL_DATA,
        )
    if nbytes % 4:
        raise EncapsulationError(
            f"the Basic Offset Table has {nbytes} bytes, which is no number of 32-bit offsets", 4, PIXEL_DATA
        )
    if nbytes > value.nbytes - 8:
        raise EncapsulationError(
            f"the Basic Offset Table should have {nbytes} bytes, but {value.nbytes - 8} remain", 4, PIXEL_DATA
        )
    return nbytes


def basic_offsets(ValueBytes value not None, bint little):
    """Return the offsets of the Basic Offset Table."""
    cdef Py_ssize_t nbytes = basic_table_nbytes(value, little)
    cdef Py_ssize_t i
    cdef bytes held = None
    cdef const uint8_t* p
    if value.data != NULL:
        p = value.data + 8
    else:
        held = value.read(8, nbytes)
        p = <const uint8_t*>PyBytes_AS_STRING(held)
    offsets = []
    for i in range(nbytes // 4):
        offsets.append(load_u32(p + 4 * i, little))
    return offsets


cdef uint64_t load_u64(const uint8_t* p, bint little) noexcept nogil:
    cdef uint64_t low = load_u32(p if little else p + 4, little)
    cdef uint64_t high = load_u32(p + 4 if little else p, little)
    return high << 32 | low


cdef int take_offsets(FrameTable table, int64_t first, const uint8_t* p, int width, bint little) except -1:
    """Set where frames start by a table of 4 or 8 bytes an offset, none of which may leave the value."""
    cdef Py_ssize_t i
    cdef uint64_t offset
    cdef uint64_t room = table.value.nbytes - first
    for i in range(table.count):
        offset = load_u32(p + 4 * i, little) if width == 4 else load_u64(p + 8 * i, little)
        if offset > room:
            raise OffsetTableError(
                f"offset {i} ({offset}) lies behind the end of the value, {room} bytes on",
                first, PIXEL_DATA,
            )
        table.starts[i] = first + <int64_t>offset
    if table.starts[0] != first:
        raise OffsetTableError(
            f"the first offset is {table.starts[0] - first}, but the first frame starts at 0",
            first, PIXEL_DATA,
        )
    return 0


def by_basic_offsets(ValueBytes value not None, bint little, int check):
    """Return the frames by the Basic Offset Table, which has to have offsets.

    Raises
    ------
    OffsetTableError
        If it does not say where frames start.
    """
    cdef Py_ssize_t nbytes = basic_table_nbytes(value, little)
    cdef bytes held = None
    cdef const uint8_t* p
    if nbytes == 0:
        raise ValueError("the Basic Offset Table is empty")
    cdef FrameTable table = new_table(value, nbytes // 4, little)
    if value.data != NULL:
        p = value.data + 8
    else:
        held = value.read(8, nbytes)
        p = <const uint8_t*>PyBytes_AS_STRING(held)
    take_offsets(table, 8 + nbytes, p, 4, little)
    table.settle(check)
    return table


def by_extended_offsets(ValueBytes value not None, bytes offsets not None, bytes lengths not None,
                        bint little, int check):
    """Return the frames by an Extended Offset Table and its lengths, both of 64-bit numbers.

    Raises
    ------
    OffsetTableError
        If they do not say where frames start.
    """
    cdef Py_ssize_t count = len(offsets) // 8
    cdef Py_ssize_t i
    cdef const uint8_t* p = <const uint8_t*>PyBytes_AS_STRING(lengths)
    cdef int64_t first = 8 + <int64_t>basic_table_nbytes(value, little)
    if count == 0 or len(offsets) % 8 or len(lengths) != len(offsets):
        raise OffsetTableError(
            f"it has {len(offsets)} bytes of offsets and {len(lengths)} of lengths", 0, PIXEL_DATA
        )
    cdef FrameTable table = new_table(value, count, little)
    take_offsets(table, first, <const uint8_t*>PyBytes_AS_STRING(offsets), 8, little)
    table.keep_lengths(lengths)
    for i in range(count):
        table.lengths[i] = load_u64(p + 8 * i, little)
    table.settle(check)
    return table


# ---- frames by fragments ----


cdef FrameTable table_of(Fragments fragments, Py_ssize_t count):
    cdef FrameTable table = new_table(fragments.value, count, fragments.little)
    table.fragment_count = fragments.count
    table.odd = fragments.odd
    if fragments.ending == CUT:
        table.missing = fragments.found - (
            fragments.offsets[fragments.count] - fragments.offsets[fragments.count - 1] - 8
        )
    table.starts[count] = fragments.offsets[fragments.count]
    return table


def one_a_fragment(Fragments fragments not None):
    """Return a frame for each fragment."""
    if fragments.count == 0:
        raise ValueError("there are no fragments")
    cdef FrameTable table = table_of(fragments, fragments.count)
    memcpy(table.starts, fragments.offsets, (fragments.count + 1) * sizeof(int64_t))
    return table


def one_of_all(Fragments fragments not None):
    """Return one frame of all fragments."""
    if fragments.count == 0:
        raise ValueError("there are no fragments")
    cdef FrameTable table = table_of(fragments, 1)
    table.starts[0] = fragments.offsets[0]
    return table


# ---- codestreams ----

cdef enum:
    BEGINS = 1       # a fragment begins as a codestream does
    ENDS = 2         # it ends as one does
    # A marker this far from the end of a fragment is followed by padding alone.
    TAIL = 10
    HEAD = 12


cdef const uint8_t* JPEG_XL_BOX = <const uint8_t*>b"\0\0\0\x0cJXL \r\n\x87\n"
cdef const uint8_t* JPEG_2000_BOX = <const uint8_t*>b"\0\0\0\x0cjP  \r\n\x87\n"


cdef bint begins_codestream(const uint8_t* p, int64_t nbytes) noexcept nogil:
    """Return whether bytes are the start of JPEG, JPEG-LS, JPEG 2000, HTJ2K or JPEG XL."""
    if nbytes >= 3 and p[0] == 0xFF and p[1] == 0xD8 and p[2] == 0xFF:
        return True
    if nbytes >= 4 and p[0] == 0xFF and p[1] == 0x4F and p[2] == 0xFF and p[3] == 0x51:
        return True
    return nbytes >= 12 and (memcmp(p, JPEG_XL_BOX, 12) == 0 or memcmp(p, JPEG_2000_BOX, 12) == 0)


cdef bint ends_codestream(const uint8_t* p, int64_t nbytes) noexcept nogil:
    """Return whether the marker EOI or EOC, FF D9, is among bytes."""
    cdef int64_t i
    for i in range(nbytes - 1):
        if p[i] == 0xFF and p[i + 1] == 0xD9:
            return True
    return False


cdef class Marks:
    """Which fragments begin a codestream, and which end one.

    Attributes
    ----------
    begins, ends : int
        How many do.
    begin_first, end_last : bool
        Whether the first begins one; whether the last ends one.
    paired : bool
        Whether a codestream ends wherever one begins, and begins wherever one ended.
    """

    cdef readonly Fragments fragments
    cdef bytes flags
    cdef readonly Py_ssize_t begins
    cdef readonly Py_ssize_t ends
    cdef readonly bint begin_first
    cdef readonly bint end_last
    cdef readonly bint paired

    def __cinit__(self, Fragments fragments not None):
        cdef ValueBytes value = fragments.value
        cdef Py_ssize_t count = fragments.count
        cdef Py_ssize_t i
        cdef int64_t start, nbytes, tail
        cdef uint8_t flag
        cdef uint8_t before = ENDS
        self.fragments = fragments
        self.flags = PyBytes_FromStringAndSize(NULL, count)
        cdef uint8_t* flags = <uint8_t*>PyBytes_AS_STRING(self.flags)
        self.paired = True
        for i in range(count):
            start = fragments.offsets[i] + 8
            nbytes = fragments.offsets[i + 1] - start
            flag = 0
            tail = min(nbytes, TAIL)
            if nbytes and begins_codestream(value.at(start, min(nbytes, HEAD), HEAD), nbytes):
                flag = BEGINS
                self.begins += 1
            if nbytes and ends_codestream(value.at(start + nbytes - tail, tail, TAIL + 8 + HEAD), tail):
                flag |= ENDS
                self.ends += 1
            if ((before & ENDS) != 0) != ((flag & BEGINS) != 0):
                self.paired = False
            before = flag
            flags[i] = flag
        if count:
            self.begin_first = flags[0] & BEGINS
            self.end_last = (flags[count - 1] & ENDS) != 0

    def frames_by_beginnings(self):
        """Return a frame from each fragment on that begins a codestream."""
        return self.frames(False)

    def frames_by_endings(self):
        """Return a frame up to each fragment that ends a codestream, and one of what is left."""
        return self.frames(True)

    cdef FrameTable frames(self, bint by_endings):
        cdef const uint8_t* flags = <const uint8_t*>PyBytes_AS_STRING(self.flags)
        cdef Fragments fragments = self.fragments
        cdef Py_ssize_t count = 0
        cdef Py_ssize_t i
        cdef FrameTable table
        if fragments.count == 0:
            raise ValueError("there are no fragments")
        for i in range(fragments.count):
            count += begins_frame(flags, i, by_endings)
        table = table_of(fragments, count)
        count = 0
        for i in range(fragments.count):
            if begins_frame(flags, i, by_endings):
                table.starts[count] = fragments.offsets[i]
                count += 1
        return table


cdef bint begins_frame(const uint8_t* flags, Py_ssize_t i, bint by_endings) noexcept nogil:
    if i == 0:
        return True
    if by_endings:
        return (flags[i - 1] & ENDS) != 0
    return (flags[i] & BEGINS) != 0
