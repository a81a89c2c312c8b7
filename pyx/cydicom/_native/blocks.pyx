"""Blocks: which bytes of a source are in memory, where, and who keeps them alive.

Native because every scan and every value starts from a pointer into these bytes, and because the bytes of a
file are read straight into the object that keeps them.

A source that was read whole is one block.  A source of which large values were left on disk has several, in
ascending order; what lies between them is read through ``origin`` when it is asked for.
"""

cimport cython
from cpython.buffer cimport Py_buffer, PyBuffer_IsContiguous
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport int64_t, uint8_t

cdef extern from "Python.h":
    object PyMemoryView_FromObject(object source)
    Py_buffer* PyMemoryView_GET_BUFFER(object view)


cdef enum:
    FIRST_BLOCK = 16384      # holds the header of most files
    PASSING_BLOCK = 4096
    LARGEST_STEP = 1 << 22


cdef class BufferOwner:
    """Keeps the buffer of another object exported, so that it can neither be freed nor resized."""

    # A view of our own: the user's may be released, and collected in one cycle with these bytes, which it
    # cannot be while there is a view of it.
    cdef object view

    def __cinit__(self, source not None):
        self.view = PyMemoryView_FromObject(source)
        if not PyBuffer_IsContiguous(PyMemoryView_GET_BUFFER(self.view), b"C"):
            raise BufferError("the bytes of a source lie one after the other, those of this buffer do not")


@cython.freelist(8)
cdef class Blocks:
    """The bytes of one source that are in memory.

    Parameters
    ----------
    size : int
        Bytes in the whole source.
    origin : object, optional
        Has ``read(offset, nbytes) -> bytes`` for what is not in memory.

    Attributes
    ----------
    packed : Blocks or None
        The source of which these are the inflated bytes, from offset `packed_at` on.
    """

    def __cinit__(self, int64_t size, origin=None):
        self.size = size
        self.origin = origin
        self.owners = []

    def __dealloc__(self):
        PyMem_Free(self.table)

    @staticmethod
    def whole(source not None):
        """Return the blocks of a bytes-like object, which is kept alive but not copied.

        Bytes that somebody could write to are copied: values are made later, and must be those of today.
        """
        cdef int64_t size = 0
        if type(source) is bytes:
            size = len(<bytes>source)
        else:
            with memoryview(source) as view:
                size = view.nbytes
                if not view.readonly or not view.c_contiguous:
                    source = bytes(view)
        cdef Blocks blocks = Blocks.__new__(Blocks, size)
        blocks.append(0, source)
        return blocks

    cdef int append(self, int64_t start, object owner) except -1:
        """Add a block that follows all others; `owner` is a bytes or a read-only buffer."""
        cdef Block* table
        cdef BufferOwner buffer
        if self.count == self.capacity:
            table = <Block*>PyMem_Realloc(self.table, (self.capacity * 2 + 1) * sizeof(Block))
            if table == NULL:
                raise MemoryError
            self.table = table
            self.capacity = self.capacity * 2 + 1
        cdef Block* block = &self.table[self.count]
        block.start = start
        if type(owner) is bytes:
            block.data = <const uint8_t*>PyBytes_AS_STRING(owner)
            block.nbytes = len(<bytes>owner)
        else:
            buffer = BufferOwner(owner)
            owner = buffer
            block.data = <const uint8_t*>PyMemoryView_GET_BUFFER(buffer.view).buf
            block.nbytes = PyMemoryView_GET_BUFFER(buffer.view).len
        self.owners.append(owner)
        self.count += 1
        return 0

    cdef int replace_last(self, object owner) except -1:
        """Put longer bytes with the same start in the place of the last block."""
        cdef Block* block = &self.table[self.count - 1]
        self.owners[self.count - 1] = owner
        block.data = <const uint8_t*>PyBytes_AS_STRING(owner)
        block.nbytes = len(<bytes>owner)
        return 0

    cdef const Block* holding(self, int64_t offset) noexcept nogil:
        """Return the last block that starts at or before `offset`, NULL if there is none."""
        cdef int i = self.count - 1
        while i >= 0:
            if self.table[i].start <= offset:
                return &self.table[i]
            i -= 1
        return NULL

    cdef const uint8_t* at(self, int64_t offset, int64_t nbytes) noexcept nogil:
        """Return where these bytes are in memory, NULL if not all of them are; borrowed from the blocks."""
        cdef const Block* block = self.holding(offset)
        if block == NULL:
            return NULL
        cdef int64_t skipped = offset - block.start
        if skipped > block.nbytes or nbytes > block.nbytes - skipped:
            return NULL
        return block.data + skipped

    cdef int load(self, int64_t offset, int64_t nbytes, bint passing) except -1:
        """Read on from the origin so that these bytes are in one block, the last.

        The last block is extended where they follow it closely.  Blocks double as they grow, so that a header
        is read in few calls whatever its size.  A block loaded only to pass over a value is dropped when the
        next one is loaded.
        """
        cdef Block* last = NULL
        cdef int64_t end, wanted
        cdef bytes more
        if self.origin is None or offset < 0 or nbytes > self.size - offset:
            raise EOFError(f"{nbytes} bytes at offset {offset} are not part of the source")
        if self.count:
            last = &self.table[self.count - 1]
            end = last.start + last.nbytes
            if last.start <= offset <= end + FIRST_BLOCK and not self.last_is_passing:
                wanted = offset + nbytes - end
                if not passing and wanted < last.nbytes:
                    wanted = min(last.nbytes, LARGEST_STEP)
                wanted = min(max(wanted, FIRST_BLOCK), self.size - end)
                more = self.origin.read(end, wanted)
                self.replace_last(PyBytes_FromStringAndSize(<const char*>last.data, last.nbytes) + more)
                return self.check_loaded(offset, nbytes)
            if self.last_is_passing:
                self.count -= 1
                self.owners.pop()
        wanted = min(max(nbytes, PASSING_BLOCK if passing else FIRST_BLOCK), self.size - offset)
        self.append(offset, self.origin.read(offset, wanted))
        self.last_is_passing = passing
        return self.check_loaded(offset, nbytes)

    cdef int check_loaded(self, int64_t offset, int64_t nbytes) except -1:
        if self.at(offset, nbytes) == NULL:
            raise EOFError(
                f"the source ends before offset {offset + nbytes}, though it had {self.size} bytes"
            )
        return 0

    cdef Blocks part(self, int64_t offset, int64_t nbytes):
        """Return the blocks of the same source with these bytes in memory."""
        cdef Blocks blocks = Blocks.__new__(Blocks, self.size, self.origin)
        blocks.append(offset, self.read(offset, nbytes))
        return blocks

    cdef bytes read(self, int64_t offset, int64_t nbytes):
        """Return a copy of these bytes, from memory or from the origin."""
        cdef const uint8_t* data = self.at(offset, nbytes)
        if data != NULL:
            return PyBytes_FromStringAndSize(<const char*>data, nbytes)
        if self.origin is None:
            raise EOFError(f"{nbytes} bytes at offset {offset} are not part of the source")
        cdef bytes loaded = self.origin.read(offset, nbytes)
        if loaded is None or len(loaded) != nbytes:
            raise EOFError(f"{nbytes} bytes at offset {offset} were expected from {self.origin!r}")
        return loaded

    def add(self, int64_t start, source not None):
        """Add bytes that start at an offset behind all others."""
        self.append(start, source)

    def peek(self, int64_t offset, int64_t nbytes):
        """Return up to `nbytes` from an offset, as far as they are in memory."""
        cdef const Block* block = self.holding(offset)
        if block == NULL or offset - block.start >= block.nbytes or nbytes < 0:
            return b""
        return PyBytes_FromStringAndSize(<const char*>block.data + (offset - block.start),
                                         min(nbytes, block.nbytes - (offset - block.start)))

    def resident(self):
        """Return the (start, nbytes) of each block in memory."""
        cdef int i
        found = []
        for i in range(self.count):
            found.append((self.table[i].start, self.table[i].nbytes))
        return found

    def __reduce__(self):
        parts = []
        cdef int i
        for i in range(self.count):
            owner = self.owners[i]
            if type(owner) is not bytes:
                owner = PyBytes_FromStringAndSize(<const char*>self.table[i].data, self.table[i].nbytes)
            parts.append((self.table[i].start, owner))
        return _restore, (self.size, self.origin, parts, self.packed, self.packed_at)


def _restore(int64_t size, origin, list parts not None, Blocks packed, int64_t packed_at):
    cdef Blocks blocks = Blocks.__new__(Blocks, size, origin)
    blocks.packed = packed
    blocks.packed_at = packed_at
    for start, owner in parts:
        blocks.append(start, owner)
    return blocks
