"""ElementTable and ItemIndex: element headers of a data set, items of a sequence, as C arrays.

Native because a table is what the scan writes and what every look-up searches: 24 bytes an element, and no
object.

Both are made in one call and never change afterwards, so copies of a data set share them, and any thread may
read them.
"""

import warnings

cimport cython
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport INT64_MAX, int64_t, uint8_t, uint32_t, uint64_t
from libc.stdlib cimport qsort
from libc.string cimport memcpy, memset

from cydicom._native.blocks cimport Block, Blocks
from cydicom._native.faults cimport (
    DESCENDING_TAGS,
    DUPLICATE_TAG,
    KIND_COUNT,
    OMITTED,
    Fault,
    is_quiet,
    raise_limit,
    report_entry,
)
from cydicom._native.records cimport (
    DEFERRED,
    DONE,
    LEVEL_IMPLICIT,
    LEVEL_ITEM,
    LEVEL_LITTLE,
    LEVEL_UN,
    LONG_FORM,
    NEED_BYTES,
    NEED_ENDS,
    NEED_FAULTS,
    NEED_ITEMS,
    NEED_LEVELS,
    NEED_RECORDS,
    TOO_DEEP,
    TOO_LARGE,
    End,
    ItemSpan,
    Place,
    Record,
    Scan,
)
from cydicom._native.scanner cimport scan_elements
from cydicom._native.walker cimport walk_items

from cydicom.errors import DicomReadWarning

cdef enum:
    # Releasing the GIL costs as much as scanning ten elements.
    RELEASE_GIL_FROM = 1 << 16
    MOST_FIRST_RECORDS = 512
    # Records, or items, by which an array grows at most.
    LARGEST_STEP = 1 << 20
    # An entry costs a hundred bytes, and a fault can be as short as eight.
    MOST_ENTRIES = 10000


@cython.freelist(8)
cdef class ReadReport:
    """What was repaired or skipped in one read, those of nested items as they are touched included."""

    def __cinit__(self):
        self.seen = None

    def __dealloc__(self):
        PyMem_Free(self.faults)

    cdef int add(self, const Fault* faults, Py_ssize_t count) except -1:
        """Add faults that are not in the report yet, and warn once for each new kind of them."""
        cdef Fault* grown
        cdef Py_ssize_t i
        cdef uint32_t kinds = 0
        cdef Py_ssize_t first = -1
        if count == 0:
            return 0
        if self.seen is None:
            self.seen = set()
        for i in range(count):
            if self.count >= MOST_ENTRIES:
                self.omitted += 1
                continue
            key = faults[i].offset * 64 + faults[i].kind
            if key in self.seen:
                continue
            self.seen.add(key)
            if self.count == self.capacity:
                grown = <Fault*>PyMem_Realloc(self.faults, (self.capacity * 2 + 4) * sizeof(Fault))
                if grown == NULL:
                    raise MemoryError
                self.faults = grown
                self.capacity = self.capacity * 2 + 4
            self.faults[self.count] = faults[i]
            if not (self.warned >> faults[i].kind) & 1 and not is_quiet(faults[i].kind):
                if first < 0:
                    first = self.count
                kinds |= <uint32_t>1 << faults[i].kind
            self.count += 1
        if kinds and not self.collecting:
            self.warned |= kinds
            self.warn(first)
        return 0

    cdef int warn(self, Py_ssize_t first) except -1:
        message = str(report_entry(&self.faults[first]))
        if self.count - first > 1:
            message += f" (and {self.count - first - 1} more; see Dataset.read_report)"
        warnings.warn(message, DicomReadWarning, stacklevel=2)
        return 0

    def announce(self):
        """Warn once for all that was collected while the source was opened; later faults warn when met."""
        cdef Py_ssize_t i
        cdef Py_ssize_t first = -1
        self.collecting = False
        for i in range(self.count):
            if not is_quiet(self.faults[i].kind):
                self.warned |= <uint32_t>1 << self.faults[i].kind
                if first < 0:
                    first = i
        if first >= 0:
            self.warn(first)

    def note(self, int kind, uint32_t tag, int64_t offset, int64_t nbytes=0, int64_t found=0):
        """Add one entry from Python; `kind` is an index into the kinds of ``faults.pyx``."""
        if not 0 <= kind < KIND_COUNT:
            raise ValueError(f"there is no fault of kind {kind}")
        cdef Fault fault = Fault(kind, tag, offset, nbytes, found)
        self.add(&fault, 1)

    def entries(self):
        """Return the entries as a tuple, in the order in which they were met."""
        cdef Fault more
        listed = []
        for i in range(self.count):
            listed.append(report_entry(&self.faults[i]))
        if self.omitted:
            more = Fault(OMITTED, 0, 0, 0, self.omitted)
            listed.append(report_entry(&more))
        return tuple(listed)

    def __len__(self):
        return self.count

    def __reduce__(self):
        cdef Fault f
        faults = []
        for f in self.faults[:self.count]:
            faults.append((f.kind, f.tag, f.offset, f.nbytes, f.found))
        return _restore_report, (faults, self.warned, self.omitted)


def _restore_report(list faults not None, uint32_t warned, int64_t omitted):
    cdef ReadReport report = ReadReport.__new__(ReadReport)
    # Everything in it was warned about when it was met.
    report.warned = 0xFFFFFFFFU
    for kind, tag, offset, nbytes, found in faults:
        report.note(kind, tag, offset, nbytes, found)
    report.warned = warned
    report.omitted = omitted
    return report


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
    s.no_delimiter_from[0] = INT64_MAX
    s.no_delimiter_from[1] = INT64_MAX
    return 0


cdef int grow(Scan* s, int status, Bounds bounds=None) except -1:
    """Enlarge the array that a kernel asked for, or raise where a limit is exceeded."""
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
    elif status == NEED_ITEMS:
        check_items(s, bounds)
        capacity = s.item_capacity + min(s.item_capacity, LARGEST_STEP) if s.item_capacity else 8
        grown = PyMem_Realloc(s.items, capacity * sizeof(ItemSpan))
        if grown == NULL:
            raise MemoryError
        s.items = <ItemSpan*>grown
        s.item_capacity = capacity
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


cdef Ends ends_of(Scan* s):
    """Take over what a walk remembered; None if that is nothing."""
    cdef Ends ends
    if s.end_count == 0:
        return None
    ends = Ends.__new__(Ends)
    qsort(s.ends, s.end_count, sizeof(End), compare_ends)
    ends.table = s.ends
    ends.count = s.end_count
    s.ends = NULL
    return ends


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
    finally:
        release(&s)
    return table


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


cdef void* copied(bytes data) except NULL:
    """Return an own copy of some bytes."""
    cdef void* copy = PyMem_Realloc(NULL, len(data) or 1)
    if copy == NULL:
        raise MemoryError
    memcpy(copy, PyBytes_AS_STRING(data), len(data))
    return copy


cdef int compare_keys(const void* a, const void* b) noexcept nogil:
    cdef uint64_t left = (<const uint64_t*>a)[0]
    cdef uint64_t right = (<const uint64_t*>b)[0]
    return (left > right) - (left < right)


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
        if s.fault_count and report is not None:
            report.add(s.faults, s.fault_count)
        return 0

    cdef int sort(self, Scan* s) except -1:
        cdef Py_ssize_t i, kept = 0
        cdef Py_ssize_t n = self.written
        cdef uint32_t tag
        cdef bint reported = False
        cdef uint64_t* keys = <uint64_t*>PyMem_Realloc(NULL, (n or 1) * sizeof(uint64_t))
        if keys == NULL:
            raise MemoryError
        try:
            self.order = <uint32_t*>PyMem_Realloc(NULL, (n or 1) * sizeof(uint32_t))
            if self.order == NULL:
                raise MemoryError
            for i in range(n):
                keys[i] = (<uint64_t>self.records[i].tag << 32) | <uint64_t>i
                if i and not reported and self.records[i].tag < self.records[i - 1].tag:
                    reported = True
                    self.fault(s, DESCENDING_TAGS, &self.records[i])
            qsort(keys, n, sizeof(uint64_t), compare_keys)
            for i in range(n):
                tag = <uint32_t>(keys[i] >> 32)
                if i + 1 < n and <uint32_t>(keys[i + 1] >> 32) == tag:
                    self.fault(s, DUPLICATE_TAG, &self.records[keys[i] & 0xFFFFFFFFU])
                    continue
                self.order[kept] = <uint32_t>(keys[i] & 0xFFFFFFFFU)
                kept += 1
            self.count = kept
        finally:
            PyMem_Free(keys)
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
        if order is not None:
            table.count = len(order) // sizeof(uint32_t)
            table.order = <uint32_t*>copied(order)
            for i in range(table.count):
                if table.order[i] >= table.written:
                    raise ValueError("a pickled element table refers to a record that it does not have")
        return table

    def __reduce__(self):
        raise TypeError("an ElementTable is pickled by its store")


cdef ItemIndex index_items(Blocks blocks, int64_t start, int64_t end, bint implicit, bint little, bint un,
                           uint32_t tag, Py_ssize_t depth_left, ReadReport report, Bounds bounds,
                           Ends known=None):
    """Return the items of the sequence whose value is [start, end), which is in memory."""
    cdef Scan s
    cdef int status
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
        index.ends = ends_of(&s)
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
        s.depth = 1
        while True:
            status = walk_items(&s)
            if status == DONE:
                return s.closed_at, s.walk_pos
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
