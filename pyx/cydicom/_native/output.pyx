"""Output: the bytes of one save, as pieces: what was encoded or copied, and references to what is large.

Native because every element that is written goes through here: headers and small values into one growing
arena, without an object for each.

    arena     [ preamble, meta, elements ... | ... more elements ]
    marks                                    ^ Pixel Data: the caller's own bytes, referenced

Nothing goes to a target before all of it is here, so what cannot be encoded leaves the target as it was.
"""

from cpython.buffer cimport PyBUF_SIMPLE, PyBuffer_FillInfo, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from cpython.ref cimport Py_DECREF
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memcpy, memmove

from cydicom._native.blocks cimport Block, Blocks
from cydicom._native.largepages cimport fill_by_large_pages

cdef enum:
    FIRST_CAPACITY = 4096
    # Below this, a copy costs less than a piece of its own.
    REFERENCE_FROM = 16384
    STREAM_STEP = 1 << 20


cdef class Region:
    """Read-only bytes that belong to another object, which is kept alive."""

    def __getbuffer__(self, Py_buffer* view, int flags):
        PyBuffer_FillInfo(view, self, <void*>self.data, self.nbytes, 1, flags)
        # Cython put a reference to None into the view, which the call has overwritten.
        Py_DECREF(None)

    def __len__(self):
        return self.nbytes


cdef Region new_region(object owner, const uint8_t* data, Py_ssize_t nbytes):
    cdef Region region = Region.__new__(Region)
    region.owner = owner
    region.data = data
    region.nbytes = nbytes
    return region


cdef class StoredBytes:
    """Bytes of a source that are not in memory: read in steps, when they are written.

    Attributes
    ----------
    nbytes : int
    """

    cdef Blocks blocks
    cdef int64_t offset
    cdef readonly int64_t nbytes

    @property
    def origin(self):
        """What the bytes will be read from."""
        return self.blocks.origin

    def chunks(self):
        """Yield the bytes in order."""
        cdef int64_t done = 0
        cdef int64_t step
        while done < self.nbytes:
            step = min(self.nbytes - done, STREAM_STEP)
            yield self.blocks.read(self.offset + done, step)
            done += step


cdef class Stream:
    """The bytes of a file object from its position on: read in steps, when they are written.

    Attributes
    ----------
    nbytes : int
        How many there have to be; fewer raise an OSError.
    """

    cdef object stream
    cdef object start
    cdef readonly int64_t nbytes

    @property
    def origin(self):
        """What the bytes will be read from."""
        return self.stream

    def chunks(self):
        """Yield the bytes in order; the file object is left where it was."""
        cdef int64_t left = self.nbytes
        stream = self.stream
        stream.seek(self.start)
        try:
            while left > 0:
                chunk = stream.read(min(left, STREAM_STEP))
                if not chunk:
                    raise OSError(
                        f"a file object that is the value of an element has {self.nbytes - left} bytes, "
                        f"{self.nbytes} were announced"
                    )
                if len(chunk) > left:
                    raise OSError(
                        f"a file object that is the value of an element returned {len(chunk)} bytes for "
                        f"{left}"
                    )
                left -= len(chunk)
                yield chunk
        finally:
            stream.seek(self.start)


cdef class Output:
    """The bytes of one save.

    Attributes
    ----------
    nbytes : int
        All bytes so far.
    """

    def __cinit__(self):
        self.marks = []

    def __dealloc__(self):
        PyMem_Free(self.arena)

    cdef int grow(self, Py_ssize_t nbytes) except -1:
        """Make room for `nbytes` more."""
        cdef Py_ssize_t capacity = self.capacity
        cdef void* arena
        if self.sealed:
            raise BufferError("the pieces of this output were taken, so nothing can be added to it")
        if nbytes > (<Py_ssize_t>1 << 62) - self.used:
            raise MemoryError
        capacity = max(capacity + capacity // 2, self.used + nbytes, FIRST_CAPACITY)
        arena = PyMem_Realloc(self.arena, capacity)
        if arena == NULL:
            raise MemoryError
        self.arena = <uint8_t*>arena
        self.capacity = capacity
        fill_by_large_pages(arena, capacity)
        return 0

    cdef uint8_t* room(self, Py_ssize_t nbytes) except NULL:
        """Return where `nbytes` new bytes are to be written; valid until the next call."""
        cdef uint8_t* place
        if self.arena == NULL or self.sealed or nbytes > self.capacity - self.used:
            self.grow(nbytes)
        place = self.arena + self.used
        self.used += nbytes
        self.nbytes += nbytes
        return place

    cdef int put(self, const void* data, Py_ssize_t nbytes) except -1:
        """Add a copy of `nbytes` bytes."""
        cdef uint8_t* place = self.room(nbytes)
        if nbytes:
            memcpy(place, data, nbytes)
        return 0

    cdef int put_u16(self, uint16_t value, bint little) except -1:
        cdef uint8_t* p = self.room(2)
        p[0 if little else 1] = value & 0xFF
        p[1 if little else 0] = value >> 8
        return 0

    cdef int put_u32(self, uint32_t value, bint little) except -1:
        cdef uint8_t* p = self.room(4)
        if little:
            p[0] = value & 0xFF
            p[1] = (value >> 8) & 0xFF
            p[2] = (value >> 16) & 0xFF
            p[3] = value >> 24
        else:
            p[3] = value & 0xFF
            p[2] = (value >> 8) & 0xFF
            p[1] = (value >> 16) & 0xFF
            p[0] = value >> 24
        return 0

    cdef int reference(self, object piece, int64_t nbytes) except -1:
        """Add a piece that is kept as it is."""
        if self.sealed:
            raise BufferError("the pieces of this output were taken, so nothing can be added to it")
        self.marks.append((self.used, piece, nbytes))
        self.nbytes += nbytes
        return 0

    cdef int put_object(self, object buffer) except -1:
        """Add a bytes-like object: a copy if it is small or can change, a reference if it is large."""
        cdef Py_buffer view
        cdef Py_ssize_t nbytes
        if type(buffer) is bytes:
            nbytes = len(<bytes>buffer)
            if nbytes < REFERENCE_FROM:
                return self.put(PyBytes_AS_STRING(buffer), nbytes)
            return self.reference(buffer, nbytes)
        flat = memoryview(buffer)
        if not flat.c_contiguous:
            return self.put_object(flat.tobytes())
        PyObject_GetBuffer(flat, &view, PyBUF_SIMPLE)
        nbytes = view.len
        try:
            if nbytes < REFERENCE_FROM:
                return self.put(view.buf, nbytes)
        finally:
            PyBuffer_Release(&view)
        # Held exported: it can neither be resized nor freed before it is written.
        return self.reference(flat.cast("B"), nbytes)

    cdef int put_blocks(self, Blocks blocks, int64_t offset, int64_t nbytes) except -1:
        """Add bytes of a source: copied, referenced, or to be read when they are written."""
        cdef const uint8_t* data
        if nbytes <= 0:
            return 0
        data = blocks.at(offset, nbytes)
        if data == NULL:
            if blocks.origin is None:
                raise EOFError(f"{nbytes} bytes at offset {offset} are not part of the source")
            if nbytes < REFERENCE_FROM:
                return self.put_object(blocks.read(offset, nbytes))
            return self.put_parts(blocks, offset, nbytes)
        if nbytes < REFERENCE_FROM:
            return self.put(data, nbytes)
        return self.reference(new_region(blocks, data, nbytes), nbytes)

    cdef int put_parts(self, Blocks blocks, int64_t offset, int64_t nbytes) except -1:
        """Add bytes of a source of which some are in memory: those as they are, the others streamed."""
        cdef StoredBytes stored
        cdef const Block* block
        cdef int64_t end = offset + nbytes
        cdef int64_t step
        cdef int i
        while offset < end:
            block = blocks.holding(offset)
            if block != NULL and offset - block.start < block.nbytes:
                step = min(end - offset, block.start + block.nbytes - offset)
                self.put_blocks(blocks, offset, step)
            else:
                step = end - offset
                for i in range(blocks.count):
                    if offset < blocks.table[i].start < offset + step:
                        step = blocks.table[i].start - offset
                stored = StoredBytes.__new__(StoredBytes)
                stored.blocks = blocks
                stored.offset = offset
                stored.nbytes = step
                self.reference(stored, step)
            offset += step
        return 0

    cdef int put_stream(self, object stream, int64_t nbytes) except -1:
        """Add the next `nbytes` bytes of a file object, which is read when the pieces are written."""
        cdef Stream piece = Stream.__new__(Stream)
        piece.stream = stream
        piece.start = stream.tell()
        piece.nbytes = nbytes
        return self.reference(piece, nbytes)

    cdef int cut(self, Py_ssize_t used, Py_ssize_t marks, int64_t nbytes) except -1:
        """Take away what was added since the arena, the marks and the whole had these sizes."""
        if self.sealed or used > self.used or marks > len(self.marks) or (
                marks and <Py_ssize_t>self.marks[marks - 1][0] > used):
            raise ValueError("this part of the output cannot be taken back")
        del self.marks[marks:]
        self.used = used
        self.nbytes = nbytes
        return 0

    cdef int rewind(self, Py_ssize_t used) except -1:
        """Take away the end of the arena; no piece may have come since it had `used` bytes."""
        return self.cut(used, len(self.marks), self.nbytes - (self.used - used))

    cdef int insert(self, Py_ssize_t position, Py_ssize_t nbytes) except -1:
        """Open a gap of `nbytes` in the arena; pieces that stand there come behind it."""
        cdef Py_ssize_t after = self.used - position
        cdef Py_ssize_t i = len(self.marks)
        self.room(nbytes)
        memmove(self.arena + position + nbytes, self.arena + position, after)
        while i > 0:
            i -= 1
            mark, piece, size = self.marks[i]
            if mark < position:
                break
            self.marks[i] = (mark + nbytes, piece, size)
        return 0

    def write(self, buffer):
        """Add a bytes-like object; return its size in bytes."""
        cdef int64_t before = self.nbytes
        self.put_object(buffer)
        return self.nbytes - before

    def append(self, Output other not None):
        """Add the pieces of another output, which is sealed by that."""
        for piece in other.pieces():
            if isinstance(piece, (StoredBytes, Stream)):
                self.reference(piece, piece.nbytes)
            else:
                self.put_object(piece)

    def pieces(self):
        """Return the bytes in order: bytes-like objects, and streams with ``nbytes`` and ``chunks()``.

        Nothing can be added afterwards: bytes-like pieces point into this object.
        """
        cdef Py_ssize_t position = 0
        cdef Py_ssize_t end
        cdef list pieces = []
        self.sealed = True
        for mark, piece, _ in self.marks:
            end = mark
            if end > position:
                pieces.append(new_region(self, self.arena + position, end - position))
                position = end
            pieces.append(piece)
        if self.used > position:
            pieces.append(new_region(self, self.arena + position, self.used - position))
        return pieces

    def getvalue(self):
        """Return all bytes, those of streams included."""
        if not self.marks:
            return PyBytes_FromStringAndSize(<const char*>self.arena, self.used)
        parts = []
        for piece in self.pieces():
            if isinstance(piece, (StoredBytes, Stream)):
                parts.extend(piece.chunks())
            else:
                parts.append(piece)
        return b"".join(parts)
