"""Items of encapsulated pixel data (PS3.5 A.4): where each fragment lies, in memory or behind a reader.

Native because it is a step of eight bytes for each fragment, of which a value can have hundreds of thousands.

    FE FF 00 E0 | 08 00 00 00 | 00 00 00 00  0A 00 00 00     Basic Offset Table: frames at 0 and 10
    FE FF 00 E0 | 02 00 00 00 | 61 31                         16: a fragment, and offset 0 of the table
    FE FF 00 E0 | 02 00 00 00 | 62 32                         26: a fragment, and offset 10 of the table
    FE FF DD E0 | 00 00 00 00                                 36: sequence delimitation; may be missing

Offsets here count from the start of the value, which is the table's item.  A fragment's offset is that of its
item: its content lies eight bytes further on.
"""

import warnings

from cpython.buffer cimport Py_buffer, PyBuffer_IsContiguous, PyObject_CheckBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport INT64_MAX, int64_t, uint8_t, uint32_t

from cydicom._native.blocks cimport Blocks
from cydicom._native.cursor cimport (
    ITEM,
    SEQUENCE_DELIMITATION,
    UNDEFINED_LENGTH,
    load_tag,
    load_u32,
)

from cydicom.errors import DicomReadWarning, EncapsulationError, LimitError

cdef extern from "Python.h":
    object PyMemoryView_FromObject(object source)
    Py_buffer* PyMemoryView_GET_BUFFER(object view)


cdef enum:
    RELEASE_GIL_FROM = 1 << 16
    FIRST_CAPACITY = 64
    # Of a source that is read: headers closer than this are read together, others one by one.
    NEAR = 1 << 14

cdef const uint8_t* NOTHING = <const uint8_t*>b""


cdef class ValueBytes:
    """The bytes of one value: in memory, or read when they are needed.

    Parameters
    ----------
    source : bytes-like, Blocks, or reader
        What has the bytes.  A bytes-like object is borrowed, and held exported; a reader has ``size`` and
        ``read(offset, nbytes)``.
    start : int
        Where in it the value begins.
    nbytes : int, optional
        How many bytes the value has; all that follow if not given, and never more than those.
    """

    def __cinit__(self, source not None, int64_t start=0, nbytes=None):
        cdef int64_t size
        cdef const uint8_t* data = NULL
        cdef Py_buffer* view
        self.source = source
        self.start = start
        if isinstance(source, Blocks):
            size = (<Blocks>source).size
        elif type(source) is bytes:
            data = <const uint8_t*>PyBytes_AS_STRING(source)
            size = len(<bytes>source)
        elif PyObject_CheckBuffer(source):
            # A view of our own: the user's may be released, and collected while there is a view of it.
            self.view = PyMemoryView_FromObject(source)
            view = PyMemoryView_GET_BUFFER(self.view)
            if not PyBuffer_IsContiguous(view, b"C"):
                raise BufferError("the bytes of a value lie one after the other, those of this buffer do not")
            data = <const uint8_t*>view.buf
            size = view.len
        else:
            size = source.size
        if start < 0 or start > size:
            raise ValueError(f"a value cannot start at offset {start} of a source of {size} bytes")
        self.nbytes = size - start
        if nbytes is not None:
            if nbytes < 0:
                raise ValueError(f"a value cannot have {nbytes} bytes")
            self.nbytes = min(self.nbytes, <int64_t>min(nbytes, size))
        if self.nbytes == 0:
            self.data = NOTHING
        elif data != NULL:
            self.data = data + start
        elif isinstance(source, Blocks):
            self.data = (<Blocks>source).at(start, self.nbytes)

    @property
    def in_memory(self):
        """Whether nothing has to be read."""
        return self.data != NULL

    cdef bytes fetch(self, int64_t offset, int64_t nbytes):
        """Read bytes from the reader; offset and size are those of bytes that the value has."""
        if isinstance(self.source, Blocks):
            return (<Blocks>self.source).read(self.start + offset, nbytes)
        fetched = self.source.read(self.start + offset, nbytes)
        if type(fetched) is not bytes or len(<bytes>fetched) != nbytes:
            raise EOFError(
                f"{nbytes} bytes at offset {self.start + offset} were expected from {self.source!r}"
            )
        return fetched

    cdef const uint8_t* at(self, int64_t offset, int64_t nbytes, int64_t ahead) except NULL:
        """Return where bytes of the value are, valid until the next call; `ahead` may as well be read."""
        if self.data != NULL:
            return self.data + offset
        cdef int64_t skipped = offset - self.window_start
        if self.window is None or skipped < 0 or skipped > len(self.window) - nbytes:
            self.window = self.fetch(offset, min(max(nbytes, ahead), self.nbytes - offset))
            self.window_start = offset
            skipped = 0
        return <const uint8_t*>PyBytes_AS_STRING(self.window) + skipped

    cdef bytes read(self, int64_t offset, int64_t nbytes):
        """Return a copy of bytes of the value."""
        if self.data != NULL:
            return PyBytes_FromStringAndSize(<const char*>self.data + offset, nbytes)
        cdef int64_t skipped = offset - self.window_start
        if self.window is not None and 0 <= skipped <= len(self.window) - nbytes:
            return PyBytes_FromStringAndSize(PyBytes_AS_STRING(self.window) + skipped, nbytes)
        if nbytes == 0:
            return b""
        return self.fetch(offset, nbytes)


cdef int scan_item(ItemScan* s) noexcept nogil:
    """Note the item at `pos`; return GOES_ON, or why there is none behind it, or what is needed first."""
    cdef const uint8_t* p
    cdef int64_t left = s.end - s.pos
    cdef uint32_t tag, length
    if left < 4:
        return EXHAUSTED
    if s.limit - s.pos < (8 if left >= 8 else left):
        return NEED_BYTES
    p = s.data + (s.pos - s.base)
    tag = load_tag(p, s.little)
    if tag != ITEM:
        s.found = tag
        return DELIMITED if tag == SEQUENCE_DELIMITATION else FOREIGN_TAG
    if left < 8:
        return SHORT_HEADER
    length = load_u32(p + 4, s.little)
    if length == UNDEFINED_LENGTH:
        return UNDEFINED_ITEM
    if s.count == s.capacity:
        return NEED_ROOM
    s.offsets[s.count] = s.pos
    s.count += 1
    s.odd |= length & 1
    if length > left - 8:
        s.found = length
        s.pos = s.end
        return CUT
    s.pos += 8 + <int64_t>length
    return GOES_ON


cdef int scan_items(ItemScan* s) noexcept nogil:
    """Note the items from `pos` on; return why they end, or what is needed to go on."""
    cdef int ending = GOES_ON
    while ending == GOES_ON:
        ending = scan_item(s)
    return ending


cdef int load(ItemScan* s, ValueBytes value, int64_t ahead) except -1:
    """Read the next header, and what else of `ahead` bytes there is."""
    value.at(s.pos, min(8, s.end - s.pos), ahead)
    s.data = <const uint8_t*>PyBytes_AS_STRING(value.window)
    s.base = value.window_start
    s.limit = value.window_start + len(value.window)
    return 0


cdef int grow(ItemScan* s) except -1:
    """Make room for more items, and for where they end."""
    cdef Py_ssize_t capacity = s.capacity * 2 if s.capacity else FIRST_CAPACITY
    cdef void* grown = PyMem_Realloc(s.offsets, (capacity + 1) * sizeof(int64_t))
    if grown == NULL:
        raise MemoryError
    s.offsets = <int64_t*>grown
    s.capacity = capacity
    return 0


cdef Fragments scan_fragments(ValueBytes value, int64_t first, bint little):
    """Return the items from `first` on."""
    cdef ItemScan s
    cdef int ending
    cdef int64_t ahead = 4096
    cdef Fragments fragments
    s.data = value.data
    s.base = 0
    s.limit = value.nbytes if value.data != NULL else 0
    s.end = value.nbytes
    s.pos = first
    s.little = little
    s.offsets = NULL
    s.count = 0
    s.capacity = 0
    s.odd = False
    s.found = 0
    try:
        grow(&s)
        while True:
            if s.limit - s.pos >= RELEASE_GIL_FROM:
                with nogil:
                    ending = scan_items(&s)
            else:
                ending = scan_items(&s)
            if ending == NEED_ROOM:
                grow(&s)
            elif ending == NEED_BYTES:
                if s.count > 1:
                    ahead = WINDOW if s.pos - s.offsets[s.count - 1] < NEAR else 8
                load(&s, value, ahead)
            else:
                break
        s.offsets[s.count] = s.pos
        fragments = Fragments.__new__(Fragments)
        fragments.value = value
        fragments.offsets = s.offsets
        s.offsets = NULL
    finally:
        PyMem_Free(s.offsets)
    fragments.count = s.count
    fragments.ending = ending
    fragments.odd = s.odd
    fragments.little = little
    fragments.found = s.found
    return fragments


cdef int raise_ending(int ending, int64_t pos, int64_t end, int64_t found) except -1:
    """Raise for items that end in a way that leaves open whether there are more; do nothing otherwise."""
    if ending == SHORT_HEADER:
        raise EncapsulationError(
            f"the item at offset {pos} has no length: the value ends {end - pos} bytes after it starts",
            pos, PIXEL_DATA,
        )
    if ending == FOREIGN_TAG:
        raise EncapsulationError(
            f"an item (FFFE,E000) or the sequence delimitation item (FFFE,E0DD) should be at offset {pos}, "
            f"found the tag ({found >> 16:04X},{found & 0xFFFF:04X})",
            pos, PIXEL_DATA,
        )
    if ending == UNDEFINED_ITEM:
        raise EncapsulationError(
            f"the item at offset {pos} has an undefined length, which no fragment can have", pos, PIXEL_DATA
        )
    return 0


cdef int warn_cut(int64_t pos, int64_t found, int64_t left) except -1:
    """Warn of a fragment that is shorter than its length."""
    warnings.warn(
        f"the fragment at offset {pos} should have {found} bytes, but the value ends after {left}",
        DicomReadWarning,
        stacklevel=1,
    )
    return 0


cdef class Fragments:
    """The fragments of an encapsulated value.

    Attributes
    ----------
    value : ValueBytes
        What they are part of.
    count : int
        How many there are, one that is cut short included.
    odd : bool
        Whether one has an odd number of bytes, which none should have (PS3.5 A.4).
    """

    def __dealloc__(self):
        PyMem_Free(self.offsets)

    def __len__(self):
        return self.count

    @property
    def end(self):
        """Where the items end: the offset of the delimiter, of what else is there, or of the value's end."""
        return 0 if self.offsets == NULL else self.offsets[self.count]

    @property
    def delimited(self):
        """Whether a sequence delimitation item ends them."""
        return self.ending == DELIMITED

    @property
    def cut(self):
        """How many bytes the last fragment should have, 0 if it has them."""
        return self.found if self.ending == CUT else 0

    def check(self):
        """Raise EncapsulationError if there is something behind the items that is no item's end."""
        if self.offsets != NULL:
            raise_ending(self.ending, self.offsets[self.count], self.value.nbytes, self.found)

    def positions(self, int64_t base=0):
        """Return the offset of each item, with `base` added."""
        cdef Py_ssize_t i
        found = []
        for i in range(self.count):
            found.append(base + self.offsets[i])
        return found


def scan(ValueBytes value not None, int64_t first, bint little):
    """Return the Fragments that start at an offset of a value, which has to be within it."""
    if first < 0 or first > value.nbytes:
        raise ValueError(f"there are no items at offset {first} of a value of {value.nbytes} bytes")
    return scan_fragments(value, first, little)


cdef class FragmentIterator:
    """The contents of items one after the other, as bytes.

    Parameters
    ----------
    source : bytes-like
        Starts with an item; it is borrowed until all are given.
    little : bool
        Whether the byte order is little endian.
    most : int
        How many there may be; one more is a LimitError.
    """

    cdef ValueBytes value
    cdef int64_t pos
    cdef int64_t given
    cdef int64_t most
    cdef bint little

    def __cinit__(self, source not None, bint little, int64_t most=INT64_MAX):
        self.value = ValueBytes.__new__(ValueBytes, source)
        self.little = little
        self.most = most

    def __iter__(self):
        return self

    def __next__(self):
        cdef ValueBytes value = self.value
        cdef ItemScan s
        cdef int64_t header
        cdef int ending
        if value is None:
            raise StopIteration
        s.data = value.data
        s.base = 0
        s.limit = value.nbytes
        s.end = value.nbytes
        s.pos = self.pos
        s.little = self.little
        s.offsets = &header
        s.count = 0
        s.capacity = 1
        s.odd = False
        s.found = 0
        ending = scan_item(&s)
        if s.count == 0:
            self.value = None
            raise_ending(ending, s.pos, s.end, s.found)
            raise StopIteration
        if self.given == self.most:
            self.value = None
            raise LimitError.exceeded("fragments", self.most, "there are more fragments", header, PIXEL_DATA)
        self.given += 1
        self.pos = s.pos
        if ending == CUT:
            warn_cut(header, s.found, s.end - header - 8)
        return PyBytes_FromStringAndSize(<const char*>value.data + header + 8, s.pos - header - 8)

    def close(self):
        """Give nothing more, and let go of the source."""
        self.value = None
