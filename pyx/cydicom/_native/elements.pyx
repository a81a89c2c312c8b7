"""ElementTable and ItemIndex: element headers of a data set, items of a sequence, as C arrays.

Native because a table is what the scan writes and what every look-up searches: 24 bytes an element, and no
object.

Both are made in one call and never change afterwards, so copies of a data set share them, and any thread may
read them.
"""

cimport cython
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport int64_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset

from cydicom._native.blocks cimport Blocks
from cydicom._native.bounds cimport Bounds, check_elements, check_items, raise_too_deep
from cydicom._native.faults cimport DESCENDING_TAGS, DUPLICATE_TAG, Fault
from cydicom._native.readreport cimport ReadReport
from cydicom._native.records cimport (
    DONE,
    LEVEL_IMPLICIT,
    LEVEL_ITEM,
    LEVEL_LITTLE,
    LEVEL_UN,
    LONG_FORM,
    NEED_BYTES,
    NEED_FAULTS,
    NEED_ITEMS,
    NEED_LEVELS,
    ItemSpan,
    Record,
    Scan,
)
from cydicom._native.scanmemory cimport Ends, ends_of, ends_unsoundly, grow, load, prepare, release
from cydicom._native.scanner cimport scan_elements
from cydicom._native.walker cimport walk_items

cdef enum:
    # Releasing the GIL costs as much as scanning ten elements.
    RELEASE_GIL_FROM = 1 << 16
    MOST_FIRST_RECORDS = 512
    SORTED_BETWEEN_SIGNALS = 1 << 20


cdef Py_ssize_t first_capacity(int64_t nbytes, bint one_group) noexcept nogil:
    """Return how many records to start with: enough for most data sets of this size, in one allocation."""
    cdef int64_t capacity
    if one_group:
        return 16
    # Elements of few bytes have a header of eight and a value of eight or more, on average.
    capacity = nbytes // 16 + 1
    return capacity if capacity < MOST_FIRST_RECORDS else MOST_FIRST_RECORDS


cdef ElementTable scan_table(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little,
                             Py_ssize_t depth_left, ReadReport report, Bounds bounds,
                             const Rules* rules=NULL, Ends known=None):
    """Return the table of the data set in [start, end), loading what the rules want and memory lacks."""
    cdef Scan s
    cdef int status
    cdef ElementTable table = ElementTable.__new__(ElementTable)
    if end < start:
        end = start
    prepare(&s, blocks, start, end, implicit, little)
    s.level_limit = 2 * depth_left
    if bounds is not None:
        s.value_limit = bounds.value_bytes
    if known is not None:
        s.known = known.table
        s.known_count = known.count
    if rules != NULL:
        s.defer = rules.defer
        s.only_group = rules.only_group
        s.stop_at_pixels = rules.stop_at_pixels
        s.wanted = rules.wanted
        s.wanted_count = rules.wanted_count
    try:
        s.capacity = first_capacity(end - start, s.only_group >= 0)
        s.records = <Record*>PyMem_Realloc(NULL, s.capacity * sizeof(Record))
        if s.records == NULL:
            raise MemoryError
        while True:
            if end - start < RELEASE_GIL_FROM:
                status = scan_elements(&s)
            else:
                with nogil:
                    status = scan_elements(&s)
            if status == DONE:
                break
            PyErr_CheckSignals()
            if status == NEED_BYTES:
                load(&s, blocks)
            else:
                grow(&s, status, bounds)
        check_elements(&s, bounds)
        table.blocks = blocks
        table.start = start
        table.adopt(&s, report)
        table.ends = ends_of(&s)
        table.unsound = table.unsound or (known is not None and known.unsound)
    finally:
        release(&s)
    return table


cdef void* copied(bytes data) except NULL:
    """Return an own copy of some bytes."""
    cdef void* copy = PyMem_Realloc(NULL, len(data) or 1)
    if copy == NULL:
        raise MemoryError
    memcpy(copy, PyBytes_AS_STRING(data), len(data))
    return copy


cdef uint64_t* sorted_keys(uint64_t* keys, uint64_t* room, Py_ssize_t n) except NULL:
    """Sort keys, with room for as many; return which of the two has them.

    By merging, and not by qsort(), which calls a function for each comparison and lets no signals in.
    """
    cdef Py_ssize_t width = 1
    cdef Py_ssize_t start, middle, end, left, right, i
    while width < n:
        start = 0
        while start < n:
            middle = start + width if width < n - start else n
            end = middle + width if width < n - middle else n
            if middle == end or keys[middle - 1] < keys[middle]:
                memcpy(room + start, keys + start, (end - start) * sizeof(uint64_t))
                start = end
                continue
            left = start
            right = middle
            for i in range(start, end):
                if i & (SORTED_BETWEEN_SIGNALS - 1) == 0:
                    PyErr_CheckSignals()
                if right == end or (left < middle and keys[left] < keys[right]):
                    room[i] = keys[left]
                    left += 1
                else:
                    room[i] = keys[right]
                    right += 1
            start = end
        keys, room = room, keys
        width *= 2
    return keys


@cython.freelist(16)
cdef class ElementTable:
    """The elements of one data set: tag, VR, flags, value offset and length of each, in file order.

    Look-up is by tag.  Where elements are out of order, or a tag occurs twice, `order` lists the records that
    count by ascending tag; of equal tags the last one counts.

    Attributes
    ----------
    count : int
        Elements by tag, each tag once.
    written : int
        Records in file order.
    start, end : int
        The region of the source, in bytes.
    stopped : bool
        Whether the scan ended before the region did, by a rule.
    selective : bool
        Whether the scan left out elements by their tag.
    faulty : bool
        Whether the scan found faults, or the table comes from a pickle.
    """

    def __dealloc__(self):
        PyMem_Free(self.records)
        PyMem_Free(self.order)

    cdef int adopt(self, Scan* s, ReadReport report) except -1:
        """Take over the records of a finished scan; hand its faults to the report."""
        cdef Record* shrunk
        self.records = s.records
        s.records = NULL
        self.written = s.count
        self.count = s.count
        if s.capacity > s.count + s.count // 8 + 4:
            shrunk = <Record*>PyMem_Realloc(self.records, (s.count or 1) * sizeof(Record))
            if shrunk != NULL:
                self.records = shrunk
        self.implicit = s.implicit
        self.little = s.little
        self.end = s.pos
        self.stopped = s.stopped
        self.selective = s.wanted != NULL
        if s.descending:
            self.sort(s)
        self.faulty = s.fault_count != 0
        self.unsound = ends_unsoundly(s)
        if s.fault_count and report is not None:
            report.add(s.faults, s.fault_count)
        return 0

    cdef int sort(self, Scan* s) except -1:
        cdef Py_ssize_t i, kept = 0
        cdef Py_ssize_t n = self.written
        cdef uint32_t tag
        cdef bint reported = False
        cdef uint64_t* keys
        cdef uint64_t* room = <uint64_t*>PyMem_Realloc(NULL, (n or 1) * 2 * sizeof(uint64_t))
        if room == NULL:
            raise MemoryError
        try:
            keys = room
            self.order = <uint32_t*>PyMem_Realloc(NULL, (n or 1) * sizeof(uint32_t))
            if self.order == NULL:
                raise MemoryError
            for i in range(n):
                keys[i] = (<uint64_t>self.records[i].tag << 32) | <uint64_t>i
                if i and not reported and self.records[i].tag < self.records[i - 1].tag:
                    reported = True
                    self.fault(s, DESCENDING_TAGS, &self.records[i])
            keys = sorted_keys(keys, keys + n, n)
            for i in range(n):
                tag = <uint32_t>(keys[i] >> 32)
                if i + 1 < n and <uint32_t>(keys[i + 1] >> 32) == tag:
                    self.fault(s, DUPLICATE_TAG, &self.records[keys[i] & 0xFFFFFFFFU])
                    continue
                self.order[kept] = <uint32_t>(keys[i] & 0xFFFFFFFFU)
                kept += 1
            self.count = kept
        finally:
            PyMem_Free(room)
        return 0

    cdef int fault(self, Scan* s, int kind, const Record* record) except -1:
        cdef int header = 12 if record.flags & LONG_FORM else 8
        if s.fault_count == s.fault_capacity:
            grow(s, NEED_FAULTS)
        s.faults[s.fault_count] = Fault(kind, record.tag, record.offset - header, record.nbytes + header, 0)
        s.fault_count += 1
        return 0

    cdef const Record* at(self, Py_ssize_t i) noexcept nogil:
        """Return the record of the i-th element by tag; `i` must be below `count`."""
        return &self.records[self.order[i] if self.order != NULL else i]

    cdef const Record* find(self, uint32_t tag) noexcept nogil:
        """Return the record of the element with this tag, NULL if there is none."""
        cdef Py_ssize_t low = 0
        cdef Py_ssize_t high = self.count
        cdef Py_ssize_t middle
        while low < high:
            middle = (low + high) >> 1
            if self.at(middle).tag < tag:
                low = middle + 1
            else:
                high = middle
        if low < self.count and self.at(low).tag == tag:
            return self.at(low)
        return NULL

    def to_list(self):
        """Return (tag, VR, flags, value offset, value bytes) of each record in file order."""
        cdef Record record
        found = []
        for record in self.records[:self.written]:
            vr = chr(record.vr >> 8) + chr(record.vr & 0xFF) if record.vr else None
            found.append((record.tag, vr, record.flags, record.offset, record.nbytes))
        return found

    def to_pickle(self):
        """Return the records as bytes, for :meth:`from_pickle` on the same machine and version."""
        records = PyBytes_FromStringAndSize(<const char*>self.records, self.written * sizeof(Record))
        if self.order == NULL:
            return records, None
        return records, PyBytes_FromStringAndSize(<const char*>self.order, self.count * sizeof(uint32_t))

    @staticmethod
    def from_pickle(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little,
                    tuple state not None):
        """Return the table that :meth:`to_pickle` described."""
        cdef bytes records = state[0]
        cdef bytes order = state[1]
        cdef Py_ssize_t i
        cdef ElementTable table = ElementTable.__new__(ElementTable)
        table.blocks = blocks
        table.start = start
        table.end = end
        table.implicit = implicit
        table.little = little
        table.written = len(records) // sizeof(Record)
        table.count = table.written
        table.records = <Record*>copied(records)
        table.faulty = True
        table.unsound = True
        if order is not None:
            table.count = len(order) // sizeof(uint32_t)
            table.order = <uint32_t*>copied(order)
            for i in range(table.count):
                if table.order[i] >= table.written:
                    raise ValueError("a pickled element table refers to a record that it does not have")
        return table

    def __reduce__(self):
        raise TypeError("an ElementTable is pickled by its store")


cdef ElementTable no_elements = ElementTable()


cdef ItemIndex index_items(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little, bint un,
                           uint32_t tag, Py_ssize_t depth_left, ReadReport report, Bounds bounds,
                           Ends known=None):
    """Return the items of the sequence whose value is [start, end), which is in memory."""
    cdef Scan s
    cdef int status
    cdef ItemSpan* shrunk
    cdef ItemIndex index = ItemIndex.__new__(ItemIndex)
    prepare(&s, blocks, start, end, implicit, little)
    if depth_left < 1:
        raise_too_deep(start, tag, bounds)
    s.level_limit = 2 * depth_left + 1
    s.walk_pos = start
    s.open_tag = tag
    s.bounded = True
    if known is not None:
        s.known = known.table
        s.known_count = known.count
    try:
        grow(&s, NEED_LEVELS)
        grow(&s, NEED_ITEMS)
        s.levels[0] = (
            (LEVEL_IMPLICIT if implicit else 0)
            | (LEVEL_LITTLE if little else 0)
            | (LEVEL_UN if un else 0)
        )
        s.places[0].tag = tag
        s.depth = 1
        while True:
            if end - start < RELEASE_GIL_FROM:
                status = walk_items(&s)
            else:
                with nogil:
                    status = walk_items(&s)
            if status == DONE:
                break
            PyErr_CheckSignals()
            if status == NEED_BYTES:
                raise EOFError(f"{s.need_nbytes} bytes at offset {s.need_offset} are not in memory")
            grow(&s, status, bounds)
        check_items(&s, bounds)
        index.blocks = blocks
        index.items = s.items
        s.items = NULL
        index.count = s.item_count
        if s.item_capacity > s.item_count + s.item_count // 8:
            # Most sequences have one item.
            shrunk = <ItemSpan*>PyMem_Realloc(index.items, (s.item_count or 1) * sizeof(ItemSpan))
            if shrunk != NULL:
                index.items = shrunk
        index.ends = ends_of(&s)
        index.unsound = ends_unsoundly(&s) or (known is not None and known.unsound)
        if s.fault_count and report is not None:
            report.add(s.faults, s.fault_count)
    finally:
        release(&s)
    return index


cdef class ItemIndex:
    """Where the items of one sequence are: offset and length of each one's content, in bytes."""

    def __dealloc__(self):
        PyMem_Free(self.items)

    def to_list(self):
        """Return (content offset, content bytes, has undefined length) of each item."""
        cdef ItemSpan item
        found = []
        for item in self.items[:self.count]:
            found.append((item.offset, item.nbytes, bool(item.undefined)))
        return found

    def to_pickle(self):
        """Return the spans as bytes, for :meth:`from_pickle` on the same machine and version."""
        return PyBytes_FromStringAndSize(<const char*>self.items, self.count * sizeof(ItemSpan))

    @staticmethod
    def from_pickle(Blocks blocks, bytes spans not None):
        """Return the index that :meth:`to_pickle` described."""
        cdef ItemIndex index = ItemIndex.__new__(ItemIndex)
        index.blocks = blocks
        index.count = len(spans) // sizeof(ItemSpan)
        index.items = <ItemSpan*>copied(spans)
        index.unsound = True
        return index

    def __reduce__(self):
        raise TypeError("an ItemIndex is pickled by its sequence")


def nested_end(Blocks blocks not None, int64_t start, bint implicit, bint little, bint item,
               Py_ssize_t depth=1024):
    """Return where an item or sequence of undefined length ends, and where what follows it starts.

    Both are the end of the source if no delimiter closes it.
    """
    cdef Scan s
    cdef int status
    prepare(&s, blocks, start, blocks.size, implicit, little)
    s.level_limit = 2 * depth + 1
    s.walk_pos = start
    try:
        grow(&s, NEED_LEVELS)
        s.levels[0] = (
            (LEVEL_ITEM if item else 0)
            | (LEVEL_IMPLICIT if implicit else 0)
            | (LEVEL_LITTLE if little else 0)
        )
        s.places[0].tag = 0
        s.depth = 1
        while True:
            status = walk_items(&s)
            if status == DONE:
                return s.closed_at, s.walk_pos
            PyErr_CheckSignals()
            if status == NEED_BYTES:
                raise EOFError(f"{s.need_nbytes} bytes at offset {s.need_offset} are not in memory")
            grow(&s, status)
    finally:
        release(&s)


def table_of(Blocks blocks not None, int64_t start, int64_t end, bint implicit, bint little,
             ReadReport report, Py_ssize_t depth=1024, int64_t defer=-1, bint stop_at_pixels=False,
             bytes wanted=None, int only_group=-1):
    """Return the ElementTable of the data set in [start, end)."""
    cdef Rules rules
    memset(&rules, 0, sizeof(Rules))
    rules.defer = defer
    rules.only_group = only_group
    rules.stop_at_pixels = stop_at_pixels
    if wanted is not None:
        rules.wanted = <const uint32_t*>PyBytes_AS_STRING(wanted)
        rules.wanted_count = len(wanted) // sizeof(uint32_t)
    return scan_table(blocks, start, end, implicit, little, depth, report, None, &rules)


def scan(data not None, bint implicit, bint little, Py_ssize_t depth=1024):
    """Return the ElementTable and ReadReport of a data set in a bytes-like object."""
    cdef Blocks blocks = Blocks.whole(data)
    cdef ReadReport report = ReadReport()
    return scan_table(blocks, 0, blocks.size, implicit, little, depth, report, None), report


def items(data not None, bint implicit, bint little, Py_ssize_t depth=1024):
    """Return the ItemIndex and ReadReport of a sequence value in a bytes-like object."""
    cdef Blocks blocks = Blocks.whole(data)
    cdef ReadReport report = ReadReport()
    return index_items(blocks, 0, blocks.size, implicit, little, False, 0, depth, report, None), report
