"""FrameIterator: the frames of an encapsulated value, one after the other.

Native because a frame of a kilobyte takes a tenth of a microsecond, and a Python generator would double that.
"""

from libc.stdint cimport int64_t

from cydicom._native.fragments cimport prefetch
from cydicom._native.frametable cimport FrameTable

from cydicom.errors import OffsetTableError


cdef enum:
    LINE = 64
    FETCHED = 1024


cdef class FrameIterator:
    """The frames of an encapsulated value, one after the other.

    Parameters
    ----------
    open : callable
        Returns the index, when the first frame is asked for: an object with the ``table`` of frames and
        with ``mend(error)``, which gives it another one or raises.
    fragmented : bool
        Whether to give a tuple of fragments for each frame.
    """

    cdef object open
    cdef object index
    cdef FrameTable table
    cdef Py_ssize_t next
    cdef bint fragmented

    def __cinit__(self, open not None, bint fragmented):
        self.open = open
        self.fragmented = fragmented

    def __iter__(self):
        return self

    def __next__(self):
        cdef Py_ssize_t i = self.next
        cdef int64_t at, end
        if self.table is None:
            if self.open is None:
                raise StopIteration
            open = self.open
            self.open = None
            self.index = open()
            self.table = self.index.table
        if i >= self.table.count:
            self.close()
            raise StopIteration
        self.next = i + 1
        if self.next < self.table.count and self.table.value.data != NULL:
            # The next frame, far away in memory, comes nearer while this one is copied.  Not in a function of
            # its own: compilers leave out calls that do nothing else.
            at = self.table.starts[self.next]
            end = min(self.table.value.nbytes, at + FETCHED)
            while at < end:
                prefetch(self.table.value.data + at)
                at += LINE
        if self.table.proven != NULL:
            return self.checked(i)
        return self.table.parts(i) if self.fragmented else self.table.frame(i)

    cdef object checked(self, Py_ssize_t i):
        """Return a frame of a table that may turn out to be wrong, and has to be replaced then."""
        try:
            return self.table.parts(i) if self.fragmented else self.table.frame(i)
        except OffsetTableError as error:
            self.index.mend(error)
            self.table = self.index.table
            return self.table.parts(i) if self.fragmented else self.table.frame(i)

    def close(self):
        """Give nothing more, and let go of the source."""
        self.open = None
        self.index = None
        self.table = None
