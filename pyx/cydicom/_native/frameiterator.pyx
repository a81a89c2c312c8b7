"""FrameIterator: the frames of an encapsulated value, one after the other.

Native because a frame of a kilobyte takes a tenth of a microsecond, and a Python generator would double that.
"""

from cydicom._native.frametable cimport FrameTable

from cydicom.errors import OffsetTableError


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
