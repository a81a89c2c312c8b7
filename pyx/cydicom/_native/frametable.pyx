"""FrameTable: where each frame of an encapsulated value lies, and its bytes.

Native because a value can have hundreds of thousands of frames, and a frame is one copy.

    starts    [ 16, 26, 46, 56 ]        frames of one, two and one fragments: see fragments.pyx for the bytes
    frame 1   items at 26 and 36, up to 46

An offset table is believed where the items say the same: from the first item of each frame, length by length,
one has to come to the first item of the next frame.  All of that is checked when the table is made, unless it
is large or the value in a file: then what is asked for, and

- what leads to it from the first frame on, if that is a look at memory, or at headers that were read before;
- the frame before it, if the value is in a file that nobody has read yet: the headers of all frames would be
  a read each.
"""

import warnings

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.mem cimport PyMem_Free, PyMem_Malloc
from libc.stdint cimport int64_t, uint8_t, uint32_t, uint64_t
from libc.string cimport memcpy, memset

from cydicom._native.blocks cimport Blocks
from cydicom._native.cursor cimport ITEM, load_tag, load_u32
from cydicom._native.fragments cimport (
    CUT,
    FOREIGN_TAG,
    GOES_ON,
    NEED_BYTES,
    PIXEL_DATA,
    SHORT_HEADER,
    SMALL,
    UNDEFINED_ITEM,
    WINDOW,
    ItemScan,
    ValueBytes,
    content_nbytes,
    load,
    prefetch,
    raise_ending,
    scan_item,
)

from cydicom.errors import DicomReadWarning, OffsetTableError

cdef enum:
    RELEASE_GIL_FROM = 1000     # frames
    # Headers far apart in memory cost up to 50 ns each, more than all else that it takes to find one frame.
    LARGE = 16384
    # So the headers of that many frames are fetched at a time.
    AHEAD = 16


cdef struct Chain:
    Py_ssize_t fragments
    uint32_t odd


cdef Py_ssize_t broken_chain(const uint8_t* data, int64_t end, const int64_t* starts, Py_ssize_t count,
                             bint little, Chain* chain) noexcept nogil:
    """Return the first frame but the last whose items do not lead to the next frame; -1 if all do."""
    cdef Py_ssize_t i
    cdef int64_t pos, stop
    cdef uint32_t length
    for i in range(count - 1):
        pos = starts[i]
        stop = starts[i + 1]
        if i + AHEAD < count and starts[i + AHEAD] < end:
            prefetch(data + starts[i + AHEAD])
        while pos < stop:
            if end - pos < 8 or load_tag(data + pos, little) != ITEM:
                return i
            length = load_u32(data + pos + 4, little)
            chain.odd |= length & 1
            chain.fragments += 1
            pos += 8 + <int64_t>length
        if pos != stop:
            return i
    return -1


cdef class FrameTable:
    """The frames of an encapsulated value.

    Attributes
    ----------
    value : ValueBytes
        What they are part of.
    count : int
        How many there are.
    fragment_count : int
        How many fragments they have in all; -1 if nobody has counted.
    odd : bool
        Whether a fragment that was seen has an odd number of bytes.
    missing : int
        Bytes that the last fragment should have and has not.
    """

    def __dealloc__(self):
        PyMem_Free(self.starts)
        PyMem_Free(self.lengths)
        PyMem_Free(self.proven)

    def __len__(self):
        return self.count

    cdef int keep_lengths(self, bytes lengths) except -1:
        """Take the length of each frame, as 64-bit numbers of this machine."""
        self.lengths = <uint64_t*>PyMem_Malloc(self.count * sizeof(uint64_t))
        if self.lengths == NULL:
            raise MemoryError
        memcpy(self.lengths, PyBytes_AS_STRING(lengths), self.count * sizeof(uint64_t))
        return 0

    # ---- checks ----

    def complaints(self):
        """Return what is odd about the fragments that were seen, and was not returned before."""
        found = []
        if self.missing and not self.told_missing:
            self.told_missing = True
            found.append(f"the last fragment is cut short: {self.missing} of its bytes are missing")
        if self.odd and not self.told_odd:
            self.told_odd = True
            found.append("a fragment has an odd number of bytes")
        return found

    cdef int settle(self, int check) except -1:
        """Check the table against the items: all of it, or only its order if the rest is checked later."""
        cdef Chain chain = Chain(0, 0)
        cdef Py_ssize_t i
        cdef int64_t end = self.value.nbytes
        cdef int64_t* starts = self.starts
        cdef Py_ssize_t count = self.count
        cdef bint little = self.little
        cdef const uint8_t* data = self.value.data
        for i in range(1, count):
            if starts[i] <= starts[i - 1]:
                raise OffsetTableError(
                    f"offset {i} ({starts[i] - starts[0]}) is not above the one before it "
                    f"({starts[i - 1] - starts[0]})",
                    starts[i], PIXEL_DATA,
                )
        if starts[count - 1] >= end:
            raise OffsetTableError(
                f"the last offset ({starts[count - 1] - starts[0]}) lies behind the end of the value",
                end, PIXEL_DATA,
            )
        if check == CHECK_WHEN_READ or (end > WINDOW and (
                data == NULL or check == CHECK_LATER or (check == CHECK_LARGE_LATER and count > LARGE))):
            if check != CHECK_WHEN_READ:
                self.check_item(count - 1)
            self.proven = <uint8_t*>PyMem_Malloc(count)
            if self.proven == NULL:
                raise MemoryError
            memset(self.proven, 0, count)
            # The data set's reader has been at every header of what is in its source.
            if check != CHECK_LATER and (data != NULL or isinstance(self.value.source, Blocks)):
                self.led = 0
            return 0
        if data == NULL:
            # Little enough to be read at once.
            data = self.value.at(0, end, end)
        if count >= RELEASE_GIL_FROM and self.value.data != NULL:
            with nogil:
                i = broken_chain(data, end, starts, count, little, &chain)
        else:
            i = broken_chain(data, end, starts, count, little, &chain)
        if i >= 0:
            # Found again with what is wrong.
            self.follow(i)
        self.odd |= chain.odd
        self.fragment_count = chain.fragments
        self.follow_last()
        self.check_lengths(0, self.readable)
        return 0

    cdef int check_item(self, Py_ssize_t i) except -1:
        """Raise OffsetTableError if there is no item where a frame is said to start."""
        cdef int64_t pos = self.starts[i]
        if self.value.nbytes - pos < 8 or load_tag(self.value.at(pos, 8, 8), self.little) != ITEM:
            raise OffsetTableError(
                f"frame {i} has no item (FFFE,E000) at offset {pos}, where its offset says", pos, PIXEL_DATA
            )
        return 0

    cdef int follow(self, Py_ssize_t i) except -1:
        """Raise OffsetTableError if the items of a frame do not end where the next frame starts."""
        cdef ValueBytes value = self.value
        cdef int64_t pos = self.starts[i]
        cdef int64_t stop = self.starts[i + 1]
        cdef int64_t ahead
        cdef const uint8_t* p
        cdef uint32_t length
        if i == self.count - 1:
            return self.follow_last()
        # With the header behind it, a small frame is read in one go.
        ahead = stop - pos + 8 if stop - pos <= SMALL else 8
        while pos < stop:
            if value.nbytes - pos < 8:
                break
            p = value.at(pos, 8, ahead)
            if load_tag(p, self.little) != ITEM:
                self.check_item(i)
                raise OffsetTableError(
                    f"frame {i} has no item (FFFE,E000) at offset {pos}, where the one before it ends",
                    pos, PIXEL_DATA,
                )
            length = load_u32(p + 4, self.little)
            self.odd |= length & 1
            pos += 8 + <int64_t>length
        if pos != stop:
            raise OffsetTableError(
                f"the items of frame {i} lead to offset {pos}, but frame {i + 1} is said to start at {stop}",
                pos, PIXEL_DATA,
            )
        return 0

    cdef int follow_last(self) except -1:
        """Find out where the items of the last frame end; check it where that is known."""
        cdef ItemScan s
        cdef int64_t header = 0
        cdef int ending
        cdef Py_ssize_t fragments = 0
        cdef ValueBytes value = self.value
        cdef int64_t known = self.starts[self.count]
        s.data = value.data
        s.base = 0
        s.limit = value.nbytes if value.data != NULL else 0
        s.end = value.nbytes if known < 0 else known
        s.pos = self.starts[self.count - 1]
        s.little = self.little
        s.offsets = &header
        s.count = 0
        s.capacity = 1
        s.odd = False
        s.found = 0
        while True:
            ending = scan_item(&s)
            if ending == NEED_BYTES:
                load(&s, value, SMALL)
                continue
            fragments += s.count
            s.count = 0
            if ending != GOES_ON:
                break
        if fragments == 0:
            self.check_item(self.count - 1)
        if known >= 0 and (s.pos != known or (ending == CUT and known != value.nbytes)):
            led_to = header + 8 + s.found if ending == CUT else s.pos
            raise OffsetTableError(
                f"the items of frame {self.count - 1} lead to offset {led_to}, not to {known}",
                s.pos, PIXEL_DATA,
            )
        self.odd |= s.odd
        self.ending = ending
        self.found = s.found
        if ending == CUT:
            self.missing = s.found - (s.end - header - 8)
        if self.fragment_count >= 0:
            self.fragment_count += fragments
        self.behind = s.pos
        if ending in (SHORT_HEADER, FOREIGN_TAG, UNDEFINED_ITEM):
            # Whether there are more items to this frame cannot be told.
            self.readable = self.count - 1
        else:
            self.starts[self.count] = s.pos
        return 0

    cdef int check_lengths(self, Py_ssize_t first, Py_ssize_t behind) except -1:
        """Compare lengths of an Extended Offset Table with the items; those that differ are not used."""
        cdef Py_ssize_t i
        cdef int64_t room, content
        if self.lengths == NULL:
            return 0
        for i in range(first, behind):
            room = self.starts[i + 1] - self.starts[i] - 8
            content = content_nbytes(self.value.at(self.starts[i], 8, 8), room, self.little)
            if content != room:
                found = "several fragments, which cannot be"
            # One byte may be there to make the fragment even (PS3.5 A.4).
            elif self.lengths[i] == <uint64_t>room or (room and self.lengths[i] == <uint64_t>(room - 1)):
                continue
            else:
                found = f"{room} bytes and not {self.lengths[i]}"
            self.lengths[i] = room
            if not self.told_length:
                self.told_length = True
                warnings.warn(
                    "the Extended Offset Table Lengths do not fit the items, and are ignored where that is "
                    f"so: frame {i} has {found}",
                    DicomReadWarning,
                    stacklevel=1,
                )
        return 0

    cdef int lead_to(self, Py_ssize_t i) except -1:
        """Follow the items from the last frame that is known to be led to up to a frame."""
        cdef Chain chain = Chain(0, 0)
        cdef Py_ssize_t broken
        if self.value.data != NULL and i > self.led:
            broken = broken_chain(self.value.data, self.value.nbytes, self.starts + self.led,
                                  i - self.led + 1, self.little, &chain)
            self.odd |= chain.odd
            # Found again with what is wrong.
            self.led = i if broken < 0 else self.led + broken
        while self.led < i:
            self.follow(self.led)
            self.led += 1
        return 0

    cdef int prove(self, Py_ssize_t i) except -1:
        """Check what the table says of a frame, and of those before it that count, against the items."""
        if self.led >= 0:
            self.lead_to(i)
        elif i > 0 and not self.proven[i - 1]:
            self.follow(i - 1)
        if i < self.readable:
            self.follow(i)
        if i < self.readable:
            self.check_lengths(i, i + 1)
            self.proven[i] = 1
        if self.missing or self.odd:
            for complaint in self.complaints():
                warnings.warn(complaint, DicomReadWarning, stacklevel=1)
        return 0

    cdef int prepare(self, Py_ssize_t i) except -1:
        """Raise if a frame cannot be given."""
        if i < 0 or i >= self.count:
            raise IndexError(f"there is no frame {i}, the value has {self.count}")
        if self.proven != NULL and not self.proven[i]:
            self.prove(i)
        if i >= self.readable:
            raise_ending(self.ending, self.behind, self.value.nbytes, self.found)
        return 0

    # ---- frames ----

    cdef bytes frame(self, Py_ssize_t i):
        """Return the bytes of a frame, its fragments joined: one copy."""
        cdef int64_t start, room, nbytes
        cdef const uint8_t* p
        if i < 0 or i >= self.readable or self.proven != NULL:
            self.prepare(i)
        start = self.starts[i]
        room = self.starts[i + 1] - start - 8
        if self.value.data == NULL:
            p = self.value.at(start, 8, room + 8 if room < SMALL else 8)
        else:
            p = self.value.data + start
        nbytes = content_nbytes(p, room, self.little)
        if nbytes != room:
            return self.joined(start, start + 8 + room)
        if self.lengths != NULL:
            nbytes = self.lengths[i]
        if self.value.data == NULL:
            return self.value.read(start + 8, nbytes)
        return PyBytes_FromStringAndSize(<const char*>p + 8, nbytes)

    cdef bytes joined(self, int64_t start, int64_t stop):
        """Return the contents of items as one."""
        cdef ValueBytes value = self.value
        cdef int64_t pos = start
        cdef int64_t nbytes, whole = 0
        cdef uint8_t* out
        cdef const uint8_t* p
        cdef bytes made
        if value.data == NULL and stop - start > SMALL:
            parts = []
            for offset, size in self.contents(start, stop):
                parts.append(value.read(offset, size))
            made = b"".join(parts)
            return made
        p = value.at(start, stop - start, stop - start)
        while pos < stop:
            nbytes = content_nbytes(p + (pos - start), stop - pos - 8, self.little)
            whole += nbytes
            pos += 8 + nbytes
        made = PyBytes_FromStringAndSize(NULL, whole)
        out = <uint8_t*>PyBytes_AS_STRING(made)
        pos = start
        while pos < stop:
            nbytes = content_nbytes(p + (pos - start), stop - pos - 8, self.little)
            memcpy(out, p + (pos - start) + 8, nbytes)
            out += nbytes
            pos += 8 + nbytes
        return made

    def contents(self, int64_t start, int64_t stop):
        """Return (offset, bytes) of the content of each item of a range that was checked."""
        cdef list found = []
        cdef int64_t pos = start
        cdef int64_t nbytes
        if start < 0 or stop > self.value.nbytes:
            raise ValueError(f"there are no items from offset {start} to {stop}")
        while stop - pos >= 8:
            nbytes = content_nbytes(self.value.at(pos, 8, 8), stop - pos - 8, self.little)
            found.append((pos + 8, nbytes))
            pos += 8 + nbytes
        return found

    cdef tuple parts(self, Py_ssize_t i):
        """Return the fragments of a frame."""
        if self.is_one_fragment(i):
            return (self.frame(i),)
        parts = []
        for offset, nbytes in self.spans(i):
            parts.append(self.value.read(offset, nbytes))
        return tuple(parts)

    cdef bint is_one_fragment(self, Py_ssize_t i) except -1:
        """Return whether a frame is one fragment."""
        cdef int64_t room
        if i < 0 or i >= self.readable or self.proven != NULL:
            self.prepare(i)
        room = self.starts[i + 1] - self.starts[i] - 8
        return content_nbytes(self.value.at(self.starts[i], 8, 8), room, self.little) == room

    def span(self, Py_ssize_t i):
        """Return (offset, bytes) of a frame, None if it is not one fragment."""
        if not self.is_one_fragment(i):
            return None
        start = self.starts[i] + 8
        return start, (self.starts[i + 1] - start if self.lengths == NULL else <int64_t>self.lengths[i])

    def read(self, Py_ssize_t i):
        """Return the bytes of a frame, its fragments joined."""
        return self.frame(i)

    def fragments(self, Py_ssize_t i):
        """Return the fragments of a frame."""
        return self.parts(i)

    def spans(self, Py_ssize_t i):
        """Return (offset, bytes) of the content of each fragment of a frame."""
        self.prepare(i)
        found = self.contents(self.starts[i], self.starts[i + 1])
        if self.lengths != NULL and len(found) == 1:
            return [(found[0][0], self.lengths[i])]
        return found

    def start(self, Py_ssize_t i):
        """Return the offset of a frame's first item."""
        if i < 0 or i >= self.count:
            raise IndexError(f"there is no frame {i}, the value has {self.count}")
        return self.starts[i]

    def end(self, Py_ssize_t i):
        """Return where the items of a frame end."""
        self.prepare(i)
        return self.starts[i + 1]

    def agrees(self, FrameTable other not None):
        """Return whether all frames that this table gave are the same by another one without lengths."""
        cdef Py_ssize_t i
        for i in range(self.count):
            if self.proven == NULL or self.proven[i]:
                if i >= other.count or self.starts[i] != other.starts[i]:
                    return False
                if self.starts[i + 1] != other.starts[i + 1]:
                    return False
                if self.lengths != NULL and (
                        <int64_t>self.lengths[i] != self.starts[i + 1] - self.starts[i] - 8):
                    return False
        return True

    # ---- keeping ----

    def to_state(self):
        """Return what `restored` makes the table from again, over the same value."""
        cdef Py_ssize_t count = self.count
        lengths = None
        if self.starts == NULL:
            raise ValueError("a table without frames has no state")
        if self.lengths != NULL:
            lengths = PyBytes_FromStringAndSize(<const char*>self.lengths, count * sizeof(uint64_t))
        return (
            count,
            PyBytes_FromStringAndSize(<const char*>self.starts, (count + 1) * sizeof(int64_t)),
            lengths,
            bool(self.little),
        )


cdef FrameTable new_table(ValueBytes value, Py_ssize_t count, bint little):
    """Return a table of which `starts` is to be filled; its last entry says that the end is not known."""
    cdef FrameTable table = FrameTable.__new__(FrameTable)
    if count < 1 or count > (<Py_ssize_t>1 << 56):
        raise ValueError(f"a table cannot have {count} frames")
    table.starts = <int64_t*>PyMem_Malloc((count + 1) * sizeof(int64_t))
    if table.starts == NULL:
        raise MemoryError
    table.starts[count] = -1
    table.value = value
    table.count = count
    table.readable = count
    table.fragment_count = -1
    table.led = -1
    table.little = little
    return table


def restored(ValueBytes value not None, tuple state not None, int check):
    """Return the table that `to_state` was asked of, checked against this value."""
    cdef Py_ssize_t count
    cdef bytes starts, lengths
    cdef bint little
    count, starts, lengths, little = state
    cdef FrameTable table = new_table(value, count, little)
    if starts is None or len(starts) // 8 != count + 1 or len(starts) % 8 or (
            lengths is not None and (len(lengths) // 8 != count or len(lengths) % 8)):
        raise ValueError("this is not the state of a table of frames")
    memcpy(table.starts, PyBytes_AS_STRING(starts), len(starts))
    # Where the last frame ends need not be known.
    if table.starts[0] < 0 or table.starts[count] > value.nbytes or (
            0 <= table.starts[count] <= table.starts[count - 1]):
        raise OffsetTableError("the frames do not lie within the value", table.starts[0], PIXEL_DATA)
    if lengths is not None:
        table.keep_lengths(lengths)
    table.settle(check)
    return table
