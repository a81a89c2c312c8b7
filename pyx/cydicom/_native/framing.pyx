"""Encapsulation of frames (PS3.5 A.4): offset table, item headers and fragments in one allocation.

Native because the whole is one copy of each frame: what is around that has to cost nothing.

    frames 61 and 62 63 64, one fragment a frame
    FE FF 00 E0 | 08 00 00 00 | 00 00 00 00  0A 00 00 00     Basic Offset Table
    FE FF 00 E0 | 02 00 00 00 | 61 00                        padded to an even number of bytes
    FE FF 00 E0 | 04 00 00 00 | 62 63 64 00
"""

from cpython.buffer cimport PyObject_CheckBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Free, PyMem_Malloc
from libc.stdint cimport INT64_MAX, int64_t, uint8_t, uint32_t, uint64_t
from libc.string cimport memcpy

from cydicom._native.fragments cimport ValueBytes

cdef enum:
    RELEASE_GIL_FROM = 1 << 16

cdef const int64_t LARGEST_OFFSET = 0xFFFFFFFFU   # of a Basic Offset Table
cdef const int64_t LARGEST_ITEM = 0xFFFFFFFEU     # even; FFFFFFFF says that the length is not defined


cdef struct Frame:
    const uint8_t* data
    int64_t nbytes


cdef struct Split:
    # Fragments below `turn` have `large` bytes, the others `small`, but for the last: what is left.
    int64_t large
    int64_t small
    Py_ssize_t turn


cdef inline int64_t even(int64_t nbytes) noexcept nogil:
    return nbytes + (nbytes & 1)


cdef Split split_of(int64_t nbytes, Py_ssize_t count) noexcept nogil:
    """Return how to part a frame into `count` fragments of even size, each of two bytes or more."""
    cdef int64_t size = even(nbytes // count)
    cdef int64_t words
    if size * (count - 1) < nbytes:
        return Split(size, size, count)
    # Equal parts of this size would leave nothing for the last ones: 10 bytes in 4 are 4, 2, 2, 2.
    words = even(nbytes) // 2
    return Split(2 * (words // count + 1), 2 * (words // count), words % count)


cdef inline uint8_t* put_header(uint8_t* out, int64_t nbytes) noexcept nogil:
    """Write the tag and the length of an item; return where its content goes."""
    out[0] = 0xFE
    out[1] = 0xFF
    out[2] = 0x00
    out[3] = 0xE0
    return put_u32(out + 4, <uint32_t>nbytes)


cdef inline uint8_t* put_u32(uint8_t* out, uint32_t number) noexcept nogil:
    out[0] = number & 0xFF
    out[1] = (number >> 8) & 0xFF
    out[2] = (number >> 16) & 0xFF
    out[3] = number >> 24
    return out + 4


cdef inline uint8_t* put_u64(uint8_t* out, uint64_t number) noexcept nogil:
    return put_u32(put_u32(out, <uint32_t>(number & 0xFFFFFFFFU)), <uint32_t>(number >> 32))


cdef uint8_t* put_frame(uint8_t* out, const Frame* frame, Py_ssize_t fragments) noexcept nogil:
    """Write the items of a frame; return where the next one goes."""
    cdef const uint8_t* data = frame.data
    cdef int64_t left = frame.nbytes
    cdef int64_t size
    cdef Split split
    cdef Py_ssize_t i
    if fragments > 1:
        split = split_of(left, fragments)
        for i in range(fragments - 1):
            size = split.large if i < split.turn else split.small
            out = put_header(out, size)
            memcpy(out, data, size)
            out += size
            data += size
            left -= size
    out = put_header(out, even(left))
    memcpy(out, data, left)
    if left & 1:
        out[left] = 0
    return out + even(left)


cdef void put_frames(uint8_t* out, const Frame* frames, Py_ssize_t count, Py_ssize_t fragments,
                     bint has_bot) noexcept nogil:
    """Write a whole encapsulated value."""
    cdef Py_ssize_t i
    cdef int64_t offset = 0
    out = put_header(out, 4 * count if has_bot else 0)
    if has_bot:
        for i in range(count):
            out = put_u32(out, <uint32_t>offset)
            offset += 8 * fragments + even(frames[i].nbytes)
    for i in range(count):
        out = put_frame(out, &frames[i], fragments)


cdef int check_frame(Py_ssize_t index, int64_t nbytes, Py_ssize_t fragments) except -1:
    """Raise ValueError if a frame cannot be so many fragments."""
    if nbytes > INT64_MAX // 2:
        raise ValueError(f"frame {index} is too large: {nbytes} bytes")
    if fragments < 1:
        raise ValueError(f"a frame has one fragment or more, not {fragments}")
    if fragments > even(nbytes) // 2:
        raise ValueError(
            f"frame {index} has {nbytes} bytes, too few for {fragments} "
            f"fragment{'s' if fragments > 1 else ''} of two bytes or more"
        )
    cdef Split split
    cdef int64_t largest = even(nbytes)
    if fragments > 1:
        split = split_of(nbytes, fragments)
        largest = max(split.large, largest - split.large * (fragments - 1))
    if largest > LARGEST_ITEM:
        raise ValueError(
            f"frame {index} would have a fragment of {largest} bytes; {LARGEST_ITEM} are the most that an "
            "item can have"
        )
    return 0


cdef class Frames:
    """The frames to encapsulate, kept as they are until that is done."""

    cdef tuple objects
    cdef list held
    cdef Frame* table
    cdef Py_ssize_t count
    cdef Py_ssize_t fragments
    cdef int64_t nbytes       # of all items
    cdef int64_t last         # offset of the last frame

    def __cinit__(self, frames not None, Py_ssize_t fragments):
        cdef Py_ssize_t i = 0
        cdef int64_t size
        cdef ValueBytes value
        cdef Frame* frame
        self.objects = tuple(frames)
        self.held = []
        self.count = len(self.objects)
        self.fragments = fragments
        if self.count > (<Py_ssize_t>1 << 56):  # unreachable: no tuple is as long
            raise MemoryError
        self.table = <Frame*>PyMem_Malloc(max(self.count, 1) * sizeof(Frame))
        if self.table == NULL:
            raise MemoryError
        for item in self.objects:
            frame = &self.table[i]
            if type(item) is bytes:
                frame.data = <const uint8_t*>PyBytes_AS_STRING(item)
                frame.nbytes = len(<bytes>item)
            elif PyObject_CheckBuffer(item):
                value = ValueBytes.__new__(ValueBytes, item)
                self.held.append(value)
                frame.data = value.data
                frame.nbytes = value.nbytes
            else:
                raise TypeError(f"frame {i} is of type {type(item).__name__}, not a bytes-like object")
            check_frame(i, frame.nbytes, fragments)
            size = 8 * <int64_t>fragments + even(frame.nbytes)
            if size > INT64_MAX // 2 - self.nbytes:  # unreachable here: by exabytes alone
                raise ValueError("the frames are too large to be encapsulated")
            self.last = self.nbytes
            self.nbytes += size
            i += 1

    def __dealloc__(self):
        PyMem_Free(self.table)

    cdef bytes encapsulated(self, bint has_bot):
        cdef int64_t nbytes = self.nbytes + 8
        cdef bytes made
        cdef uint8_t* out
        if has_bot:
            check_basic_offset(self.last)
            nbytes += 4 * <int64_t>self.count
        made = PyBytes_FromStringAndSize(NULL, nbytes)
        out = <uint8_t*>PyBytes_AS_STRING(made)
        if nbytes >= RELEASE_GIL_FROM:
            with nogil:
                put_frames(out, self.table, self.count, self.fragments, has_bot)
        else:
            put_frames(out, self.table, self.count, self.fragments, has_bot)
        return made


cdef int check_basic_offset(int64_t offset) except -1:
    if offset > LARGEST_OFFSET:
        raise ValueError(
            f"the last frame would be at offset {offset}, but the offsets of a Basic Offset Table end at "
            f"{LARGEST_OFFSET}: use an Extended Offset Table (encapsulate_extended), or no table"
        )
    return 0


def encapsulate(frames not None, Py_ssize_t fragments, bint has_bot):
    """Return frames as an encapsulated value, with or without offsets in the Basic Offset Table.

    Raises
    ------
    TypeError
        If a frame is not bytes-like.
    ValueError
        If a frame cannot be so many fragments, or an offset or length is too large for its field.
    """
    return Frames(frames, fragments).encapsulated(has_bot)


def encapsulate_extended(frames not None):
    """Return frames as an encapsulated value, the Extended Offset Table and its lengths."""
    cdef Frames all_frames = Frames(frames, 1)
    cdef Py_ssize_t i
    cdef int64_t offset = 0
    cdef int64_t nbytes
    offsets = PyBytes_FromStringAndSize(NULL, 8 * all_frames.count)
    lengths = PyBytes_FromStringAndSize(NULL, 8 * all_frames.count)
    cdef uint8_t* at = <uint8_t*>PyBytes_AS_STRING(offsets)
    cdef uint8_t* size = <uint8_t*>PyBytes_AS_STRING(lengths)
    for i in range(all_frames.count):
        nbytes = even(all_frames.table[i].nbytes)
        at = put_u64(at, offset)
        size = put_u64(size, nbytes)
        offset += 8 + nbytes
    return all_frames.encapsulated(False), offsets, lengths


def fragment_sizes(int64_t nbytes, Py_ssize_t count):
    """Return the bytes of each fragment of a frame, the last one padded."""
    cdef Split split
    cdef Py_ssize_t i
    check_frame(0, nbytes, count)
    if count == 1:
        return [even(nbytes)]
    split = split_of(nbytes, count)
    sizes = []
    for i in range(count - 1):
        sizes.append(split.large if i < split.turn else split.small)
    sizes.append(even(nbytes) - sum(sizes))
    return sizes


def check_size(sizes not None, Py_ssize_t fragments, bint has_bot):
    """Return the bytes of the value that frames of these sizes make; raise as `encapsulate` would."""
    cdef int64_t nbytes = 0
    cdef int64_t last = 0
    cdef int64_t size
    cdef Py_ssize_t count = 0
    for size in sizes:
        check_frame(count, size, fragments)
        last = nbytes
        if size > INT64_MAX // 4 - nbytes:
            raise ValueError("the frames are too large to be encapsulated")
        nbytes += 8 * <int64_t>fragments + even(size)
        count += 1
    if has_bot:
        check_basic_offset(last)
        nbytes += 4 * <int64_t>count
    return nbytes + 8
