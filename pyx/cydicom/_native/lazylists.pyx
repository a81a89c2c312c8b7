"""LazyList: many values of one element kept as the bytes of the file, each made when it is asked for.

Native because a list of two million DS takes 430 MB as objects and 20 MB as bytes.  The subclasses say what a
value is: :class:`~cydicom._native.numbers.NumberList`, :class:`~cydicom._native.texts.TextList`.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.exc cimport PyErr_CheckSignals
from cpython.mem cimport PyMem_Free, PyMem_Malloc
from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.decimals cimport next_separator
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.vrcodes cimport VR_UN, vr_name

cdef enum:
    MARK_STEP = 16        # values between two remembered offsets: half a byte a value
    STEP_VALUES = 262144  # looked at between two looks for signals: some milliseconds
    STOPPED = -2          # what _scan_step returns at a value that is not plain


cdef class LazyList:
    """Read-only sequence of the values in one element, made one by one when they are asked for.

    The class itself, and those that derive from it, make empty lists.
    """

    def __cinit__(self):
        self.raw = b""
        self._vr = VR_UN

    def __dealloc__(self):
        PyMem_Free(self._marks)

    cdef int _keep(self, uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) except -1:
        """Take a copy of the value."""
        self.raw = PyBytes_FromStringAndSize(<const char*>data, nbytes)
        self._data = <const uint8_t*>PyBytes_AS_STRING(self.raw)
        self._nbytes = nbytes
        self._vr = vr
        return 0

    cdef bint _scan_values(self) except -1:
        """Look at all values between backslashes; return False if some value is not plain."""
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index = 0
        while start <= self._nbytes:
            let_signals_in(self._count)
            start = next_separator(self._data, start, self._nbytes) + 1
            self._count += 1
        self._marks = <Py_ssize_t*>PyMem_Malloc((self._count // MARK_STEP + 1) * sizeof(Py_ssize_t))
        if self._marks == NULL:
            raise MemoryError()
        start = 0
        while 0 <= start <= self._nbytes:
            with nogil:
                start = self._scan_step(start, &index)
            PyErr_CheckSignals()
        return start >= 0

    cdef Py_ssize_t _scan_step(self, Py_ssize_t start, Py_ssize_t* index) noexcept nogil:
        """Return where the value after a step of plain ones starts, or STOPPED at one that is not.

        Remembers where each sixteenth starts.
        """
        cdef Py_ssize_t end = index[0] + STEP_VALUES
        cdef Py_ssize_t stop
        while start <= self._nbytes and index[0] < end:
            if index[0] % MARK_STEP == 0:
                self._marks[index[0] // MARK_STEP] = start
            stop = next_separator(self._data, start, self._nbytes)
            if not self._is_plain(start, stop):
                return STOPPED
            index[0] += 1
            start = stop + 1
        return start

    cdef bint _is_plain(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:  # unreachable: overridden
        """Tell whether the bytes from `start` to `stop` are a value that :meth:`_item_at` can make."""
        return False

    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop):  # unreachable: overridden
        """Return the value of the bytes from `start` to `stop`."""
        raise NotImplementedError  # a list of this class itself has no values

    cdef object _item(self, Py_ssize_t index):
        """Return a value; `index` must be below the count."""
        cdef Py_ssize_t start = self._marks[index // MARK_STEP]
        cdef Py_ssize_t _k
        for _k in range(index % MARK_STEP):
            start = next_separator(self._data, start, self._nbytes) + 1
        return self._item_at(start, next_separator(self._data, start, self._nbytes))

    cpdef bint same_bytes(self, other) except -1:
        """Tell whether another list has the same values because it has the same bytes."""
        cdef LazyList theirs
        if type(other) is not type(self):
            return False
        theirs = other
        return self._vr == theirs._vr and self.raw == theirs.raw

    @property
    def vr(self):
        """The VR, as two letters."""
        return vr_name(self._vr)

    def __len__(self):
        return self._count

    def __getitem__(self, index):
        if isinstance(index, slice):
            found = []
            for i in range(*index.indices(self._count)):
                let_signals_in(i)
                found.append(self._item(i))
            return found
        if not hasattr(index, "__index__"):
            raise TypeError(f"list indices must be integers or slices, not {type(index).__name__}")
        position = index.__index__()
        if position < 0:
            position += self._count
        if not 0 <= position < self._count:
            raise IndexError("list index out of range")
        return self._item(position)

    def __iter__(self):
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index, stop
        for index in range(self._count):
            let_signals_in(index)
            if self._marks == NULL:
                yield self._item(index)
            else:
                stop = next_separator(self._data, start, self._nbytes)
                yield self._item_at(start, stop)
                start = stop + 1

    def tolist(self):
        """Return a new list with an object for each value."""
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index, stop
        cdef list items = []
        for index in range(self._count):
            let_signals_in(index)
            if self._marks == NULL:
                items.append(self._item(index))
            else:
                stop = next_separator(self._data, start, self._nbytes)
                items.append(self._item_at(start, stop))
                start = stop + 1
        return items

    def __eq__(self, other):
        if type(other) is type(self):
            return self.same_bytes(other) or (len(self) == len(other) and self.tolist() == other.tolist())
        if isinstance(other, list):
            return len(self) == len(other) and self.tolist() == other
        return NotImplemented

    __hash__ = None

    def __repr__(self):
        return f"<{type(self).__name__} of {self._count} {self.vr} values>"

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self
