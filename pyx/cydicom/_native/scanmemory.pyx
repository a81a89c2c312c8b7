"""The memory of a scan: the bytes that its kernel reads, and the arrays that it writes.

Native because it is what kernels stop to ask for: they have no GIL, allocate nothing and raise nothing.
"""

from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport INT64_MAX, int64_t, uint8_t
from libc.stdlib cimport qsort
from libc.string cimport memset

from cydicom._native.blocks cimport Block, Blocks
from cydicom._native.bounds cimport Bounds, check_elements, check_items, raise_too_deep
from cydicom._native.faults cimport BAD_ITEM, MISSING_DELIMITER, Fault, raise_limit
from cydicom._native.largepages cimport fill_by_large_pages
from cydicom._native.records cimport (
    DEFERRED,
    NEED_ENDS,
    NEED_FAULTS,
    NEED_ITEMS,
    NEED_LEVELS,
    NEED_RECORDS,
    PAUSED,
    TOO_DEEP,
    TOO_LARGE,
    End,
    ItemSpan,
    Place,
    Record,
    Scan,
)

cdef enum:
    # Records, or items, by which an array grows at most.
    LARGEST_STEP = 1 << 18


cdef int prepare(Scan* s, Blocks blocks, int64_t start, int64_t end, bint implicit, bint little) except -1:
    """Set up a scan of the region [start, end), over the block that holds its start."""
    memset(s, 0, sizeof(Scan))
    window(s, blocks, start)
    s.pos = start
    s.end = end
    s.implicit = implicit
    s.little = little
    s.defer = -1
    s.only_group = -1
    s.checked_at = -1
    s.nonzero_at = -1
    s.value_limit = INT64_MAX
    s.steps_left = STEPS_BETWEEN_PAUSES
    s.search_start = -1
    s.no_delimiter_from[0] = INT64_MAX
    s.no_delimiter_from[1] = INT64_MAX
    return 0


cdef int grow(Scan* s, int status, Bounds bounds=None) except -1:
    """Give a kernel what it asked for: a larger array or more steps; or raise where a limit is exceeded."""
    cdef Py_ssize_t capacity
    cdef void* grown
    if status == NEED_RECORDS:
        check_elements(s, bounds)
        # By steps: kernels run no handlers of signals, their callers do between the steps.
        capacity = s.capacity + min(s.capacity, LARGEST_STEP)
        grown = PyMem_Realloc(s.records, capacity * sizeof(Record))
        if grown == NULL:
            raise MemoryError
        s.records = <Record*>grown
        s.capacity = capacity
        fill_by_large_pages(grown, capacity * sizeof(Record))
    elif status == NEED_ITEMS:
        check_items(s, bounds)
        capacity = s.item_capacity + min(s.item_capacity, LARGEST_STEP) if s.item_capacity else 8
        grown = PyMem_Realloc(s.items, capacity * sizeof(ItemSpan))
        if grown == NULL:
            raise MemoryError
        s.items = <ItemSpan*>grown
        s.item_capacity = capacity
        fill_by_large_pages(grown, capacity * sizeof(ItemSpan))
    elif status == NEED_FAULTS:
        capacity = s.fault_capacity * 2 + 8
        grown = PyMem_Realloc(s.faults, capacity * sizeof(Fault))
        if grown == NULL:
            raise MemoryError
        s.faults = <Fault*>grown
        s.fault_capacity = capacity
    elif status == NEED_LEVELS:
        capacity = s.level_capacity * 2 + 32
        grown = PyMem_Realloc(s.levels, capacity)
        if grown == NULL:
            raise MemoryError
        s.levels = <uint8_t*>grown
        grown = PyMem_Realloc(s.places, capacity * sizeof(Place))
        if grown == NULL:
            raise MemoryError
        s.places = <Place*>grown
        s.level_capacity = capacity
    elif status == NEED_ENDS:
        capacity = s.end_capacity * 2 + 16
        grown = PyMem_Realloc(s.ends, capacity * sizeof(End))
        if grown == NULL:
            raise MemoryError
        s.ends = <End*>grown
        s.end_capacity = capacity
    elif status == PAUSED:
        s.steps_left = STEPS_BETWEEN_PAUSES
    elif status == TOO_DEEP:
        raise_too_deep(s.walk_pos, s.open_tag, bounds)
    elif status == TOO_LARGE:
        raise_limit("value_bytes", bounds.value_bytes, f"the value has {s.need_nbytes} bytes",
                    s.need_offset, s.open_tag)
    else:
        raise AssertionError(f"a scan stopped with status {status}")  # unreachable: there is no other status
    return 0


cdef void release(Scan* s) noexcept:
    """Free what is still the scan's own."""
    PyMem_Free(s.records)
    PyMem_Free(s.items)
    PyMem_Free(s.faults)
    PyMem_Free(s.levels)
    PyMem_Free(s.places)
    PyMem_Free(s.ends)
    s.records = NULL
    s.items = NULL
    s.faults = NULL
    s.levels = NULL
    s.places = NULL
    s.ends = NULL


cdef int compare_ends(const void* a, const void* b) noexcept nogil:
    cdef int64_t left = (<const End*>a).start
    cdef int64_t right = (<const End*>b).start
    return (left > right) - (left < right)


cdef class Ends:
    """Where nested sequences of undefined length end, as one walk found it; it never changes."""

    def __dealloc__(self):
        PyMem_Free(self.table)


cdef bint ends_unsoundly(const Scan* s) noexcept nogil:
    """Tell whether something of undefined length was ended by what follows it, wherever that is.

    Its bytes alone do not say where it ends: before other bytes they would be read in another way.
    """
    cdef Py_ssize_t i
    for i in range(s.fault_count):
        if s.faults[i].kind == MISSING_DELIMITER or s.faults[i].kind == BAD_ITEM:
            return True
    return False


cdef Ends ends_of(Scan* s):
    """Take over what a walk remembered; None if that is nothing."""
    cdef Ends ends
    if s.end_count == 0:
        return None
    ends = Ends.__new__(Ends)
    qsort(s.ends, s.end_count, sizeof(End), compare_ends)
    ends.table = s.ends
    ends.count = s.end_count
    ends.unsound = ends_unsoundly(s)
    s.ends = NULL
    return ends


cdef int load(Scan* s, Blocks blocks) except -1:
    """Bring the bytes that a scan asked for into memory, and point the scan at them."""
    cdef Py_ssize_t i = s.count - 1
    cdef int64_t held
    if blocks.last_is_passing:
        # A block with a value that is to stay in memory stays, though it was loaded in passing.
        held = blocks.table[blocks.count - 1].start
        while i >= 0 and s.records[i].offset + s.records[i].nbytes > held:
            if not s.records[i].flags & DEFERRED:
                blocks.last_is_passing = False
                break
            i -= 1
    blocks.load(s.need_offset, s.need_nbytes, s.walking)
    window(s, blocks, s.need_offset)
    return 0


cdef void window(Scan* s, Blocks blocks, int64_t offset) noexcept:
    cdef const Block* block = blocks.holding(offset)
    if block == NULL:
        s.base = offset
        s.limit = offset
    else:
        s.data = block.data
        s.base = block.start
        s.limit = block.start + block.nbytes
