"""Binary numbers by VR, and NumberList: many numbers kept as the bytes of the file.

Native because a list of two million DS takes 430 MB as objects and 20 MB as bytes; an object is made when an
item is asked for, and an array is filled without any.
"""

from cpython.buffer cimport PyBUF_CONTIG, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize, PyBytes_GET_SIZE
from cpython.exc cimport PyErr_CheckSignals
from cpython.mem cimport PyMem_Free, PyMem_Malloc
from cpython.unicode cimport PyUnicode_DecodeLatin1
from libc.stdint cimport int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy

from cydicom._native.cursor cimport load_u16, load_u32
from cydicom._native.decimals cimport (
    INTEGER_LONGEST,
    NOT_PLAIN,
    READ,
    is_shortest,
    next_separator,
    read_decimal,
    read_integer,
    round_decimal,
    trim,
)
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_float, new_integer
from cydicom._native.vrcodes cimport *


cdef enum:
    MARK_STEP = 16        # values between two remembered offsets: half a byte a value
    STEP_VALUES = 262144  # converted between two looks for signals: some milliseconds
    NOT_NUMBERS = -2


cdef inline uint64_t load_u64(const uint8_t* p, bint little) noexcept nogil:
    if little:
        return load_u32(p, True) | (<uint64_t>load_u32(p + 4, True) << 32)
    return (<uint64_t>load_u32(p, False) << 32) | load_u32(p + 4, False)


cdef Py_ssize_t number_nbytes(uint16_t vr) noexcept nogil:
    """Return the bytes of one binary number, 0 for any other VR."""
    if vr == VR_US or vr == VR_SS:
        return 2
    if vr == VR_UL or vr == VR_SL or vr == VR_FL:
        return 4
    if vr == VR_FD or vr == VR_UV or vr == VR_SV:
        return 8
    return 0


cdef object number_at(uint16_t vr, const uint8_t* data, bint little_endian):
    """Return the int or float at `data`, which holds `number_nbytes(vr)` bytes."""
    cdef uint32_t word
    cdef uint64_t long_word
    cdef float single
    cdef double number
    if vr == VR_US:
        return load_u16(data, little_endian)
    if vr == VR_UL:
        return load_u32(data, little_endian)
    if vr == VR_SS:
        return <int16_t>load_u16(data, little_endian)
    if vr == VR_SL:
        return <int32_t>load_u32(data, little_endian)
    if vr == VR_FD:
        long_word = load_u64(data, little_endian)
        memcpy(&number, &long_word, 8)
        return number
    if vr == VR_FL:
        word = load_u32(data, little_endian)
        memcpy(&single, &word, 4)
        return <double>single
    if vr == VR_UV:
        return load_u64(data, little_endian)
    return <int64_t>load_u64(data, little_endian)


cdef Py_ssize_t decimals_into(
    const uint8_t* text, Py_ssize_t nbytes, Py_ssize_t start, double* out, Py_ssize_t* filled, bint* unread
) noexcept nogil:
    """Fill `out` from `filled` on, a step; return where the next starts, `unread` if it needs rounding."""
    cdef Py_ssize_t stop, first, last
    cdef Py_ssize_t end = filled[0] + STEP_VALUES
    unread[0] = False
    while start <= nbytes and filled[0] < end:
        stop = next_separator(text, start, nbytes)
        first = start
        last = stop
        trim(text, &first, &last)
        if read_decimal(text + first, last - first, out + filled[0]) != READ:
            unread[0] = True
            return start
        filled[0] += 1
        start = stop + 1
    return start


cdef Py_ssize_t integers_into(
    const uint8_t* text, Py_ssize_t nbytes, Py_ssize_t start, int64_t* out, Py_ssize_t* filled
) noexcept nogil:
    """Fill `out` from `filled` on, a step of a scanned text; return where the next starts."""
    cdef Py_ssize_t stop, first, last
    cdef Py_ssize_t end = filled[0] + STEP_VALUES
    while start <= nbytes and filled[0] < end:
        stop = next_separator(text, start, nbytes)
        first = start
        last = stop
        trim(text, &first, &last)
        read_integer(text + first, last - first, out + filled[0])
        filled[0] += 1
        start = stop + 1
    return start


cdef class NumberList:
    """Read-only sequence of the numbers in one element's value, made one by one when they are asked for.

    :func:`number_list` makes them; the class itself makes an empty list.
    """

    def __cinit__(self):
        self.raw = b""
        self.little_endian = True
        self._vr = VR_US

    def __dealloc__(self):
        PyMem_Free(self._marks)

    cdef bint _scan(self) except -1:
        cdef Py_ssize_t nbytes = number_nbytes(self._vr)
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t index = 0
        if nbytes:
            self._count = self._nbytes // nbytes
            return self._nbytes % nbytes == 0
        if self._vr != VR_DS and self._vr != VR_IS:
            return False
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
                start = self._scan_text(start, &index)
            PyErr_CheckSignals()
        return start >= 0

    cdef Py_ssize_t _scan_text(self, Py_ssize_t start, Py_ssize_t* index) noexcept nogil:
        """Return where the value after a step of plain values starts, or NOT_NUMBERS.

        Remembers where each sixteenth starts.
        """
        cdef Py_ssize_t end = index[0] + STEP_VALUES
        cdef Py_ssize_t stop, first, last
        cdef double number
        cdef int64_t integer
        while start <= self._nbytes and index[0] < end:
            if index[0] % MARK_STEP == 0:
                self._marks[index[0] // MARK_STEP] = start
            stop = next_separator(self._data, start, self._nbytes)
            first = start
            last = stop
            trim(self._data, &first, &last)
            if self._vr == VR_DS:
                if read_decimal(self._data + first, last - first, &number) == NOT_PLAIN:
                    return NOT_NUMBERS
                self._longest = max(self._longest, last - first)
            elif (
                stop - start > INTEGER_LONGEST
                or not read_integer(self._data + first, last - first, &integer)
                or integer != <int32_t>integer
            ):
                return NOT_NUMBERS
            index[0] += 1
            start = stop + 1
        return start

    cdef Py_ssize_t _text_start(self, Py_ssize_t index) noexcept nogil:
        cdef Py_ssize_t start = self._marks[index // MARK_STEP]
        cdef Py_ssize_t _k
        for _k in range(index % MARK_STEP):
            start = next_separator(self._data, start, self._nbytes) + 1
        return start

    cdef object _text_item(self, Py_ssize_t start, Py_ssize_t stop):
        cdef double number
        cdef int64_t integer
        cdef str text = None
        trim(self._data, &start, &stop)
        if self._vr == VR_IS:
            read_integer(self._data + start, stop - start, &integer)
            if not is_shortest(self._data + start, stop - start):
                text = PyUnicode_DecodeLatin1(<const char*>self._data + start, stop - start, NULL)
            return new_integer(integer, text)
        if read_decimal(self._data + start, stop - start, &number) != READ:
            number = round_decimal(self._data + start, stop - start)
        text = PyUnicode_DecodeLatin1(<const char*>self._data + start, stop - start, NULL)
        return new_float(number, text)

    cdef object _item(self, Py_ssize_t index):
        cdef Py_ssize_t nbytes = number_nbytes(self._vr)
        cdef Py_ssize_t start
        if nbytes:
            return number_at(self._vr, self._data + index * nbytes, self.little_endian)
        start = self._text_start(index)
        return self._text_item(start, next_separator(self._data, start, self._nbytes))

    @property
    def vr(self):
        """The VR, as two letters."""
        return vr_name(self._vr)

    @property
    def longest(self):
        """Characters of the longest DS value, without padding; 0 for other VRs."""
        return self._longest

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
        cdef Py_ssize_t stop, index
        if self._marks == NULL:
            for index in range(self._count):
                let_signals_in(index)
                yield self._item(index)
            return
        index = 0
        while start <= self._nbytes:
            index += 1
            let_signals_in(index)
            stop = next_separator(self._data, start, self._nbytes)
            yield self._text_item(start, stop)
            start = stop + 1

    def __eq__(self, other):
        cdef NumberList theirs
        if isinstance(other, NumberList):
            theirs = other
            if self._vr == theirs._vr and self._vr != VR_FL and self._vr != VR_FD:  # NaN is unlike itself
                if self.little_endian == theirs.little_endian and self.raw == theirs.raw:
                    return True
            return len(self) == len(theirs) and self.tolist() == theirs.tolist()
        if isinstance(other, list):
            return len(self) == len(other) and self.tolist() == other
        return NotImplemented

    __hash__ = None

    def __reduce__(self):
        return number_list, (self.raw, self.vr, self.little_endian)

    def __repr__(self):
        return f"<NumberList of {self._count} {self.vr} values>"

    def __array__(self, dtype=None, copy=None):
        if copy is False:
            raise ValueError("an array of these numbers is always a copy")
        array = self.to_array()
        return array if dtype is None else array.astype(dtype, copy=False)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def tolist(self):
        """Return a new list with an object for each number."""
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t stop, index
        cdef list items = []
        if self._marks == NULL:
            for index in range(self._count):
                let_signals_in(index)
                items.append(self._item(index))
            return items
        while start <= self._nbytes:
            let_signals_in(len(items))
            stop = next_separator(self._data, start, self._nbytes)
            items.append(self._text_item(start, stop))
            start = stop + 1
        return items

    def to_array(self):
        """Return a new array of shape ``(count,)``: float64 for DS, int64 for IS, else the VR's own type."""
        import numpy

        cdef Py_buffer view
        if self._marks == NULL:
            name = ("f" if self._vr in (VR_FL, VR_FD) else "u" if self._vr in (VR_US, VR_UL, VR_UV) else "i")
            name += str(number_nbytes(self._vr))
            stored = numpy.frombuffer(self.raw, ("<" if self.little_endian else ">") + name)
            return numpy.array(stored, dtype="=" + name)
        array = numpy.empty(self._count, numpy.float64 if self._vr == VR_DS else numpy.int64)
        PyObject_GetBuffer(array, &view, PyBUF_CONTIG)
        try:
            if self._vr == VR_IS:
                self._fill_integers(<int64_t*>view.buf)
            else:
                self._fill_decimals(<double*>view.buf)
        finally:
            PyBuffer_Release(&view)
        return array

    cdef int _fill_integers(self, int64_t* out) except -1:
        cdef Py_ssize_t filled = 0
        cdef Py_ssize_t start = 0
        while start <= self._nbytes:
            with nogil:
                start = integers_into(self._data, self._nbytes, start, out, &filled)
            PyErr_CheckSignals()
        return 0

    cdef int _fill_decimals(self, double* out) except -1:
        cdef Py_ssize_t filled = 0
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t stop, first
        cdef bint unread
        while start <= self._nbytes:
            with nogil:
                start = decimals_into(self._data, self._nbytes, start, out, &filled, &unread)
            PyErr_CheckSignals()
            if unread:
                stop = next_separator(self._data, start, self._nbytes)
                first = start
                start = stop + 1
                trim(self._data, &first, &stop)
                out[filled] = round_decimal(self._data + first, stop - first)
                filled += 1
        return 0


cdef NumberList scan_numbers(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    """Return a NumberList over a copy of `data`, or None if it holds anything but plain numbers."""
    cdef NumberList numbers = NumberList()
    numbers.raw = PyBytes_FromStringAndSize(<const char*>data, nbytes)
    numbers.little_endian = little_endian
    numbers._data = <const uint8_t*>PyBytes_AS_STRING(numbers.raw)
    numbers._nbytes = nbytes
    numbers._vr = vr
    return numbers if numbers._scan() else None


def number_list(bytes raw not None, str vr not None, bint little_endian=True):
    """Return a NumberList of a value without padding.

    Parameters
    ----------
    raw : bytes
        Binary numbers, or decimal text separated by backslashes.
    vr : str
        One of DS, IS, US, SS, UL, SL, UV, SV, FL, FD.
    little_endian : bool
        Byte order of binary numbers.

    Raises
    ------
    ValueError
        If some value is not plainly a number: such a list needs the Python classes' judgement.
    """
    cdef NumberList numbers = None
    if len(vr) == 2 and vr.isascii():
        numbers = scan_numbers(
            <uint16_t>((<unsigned int>ord(vr[0]) << 8) | <unsigned int>ord(vr[1])),
            <const uint8_t*>PyBytes_AS_STRING(raw),
            PyBytes_GET_SIZE(raw),
            little_endian,
        )
    if numbers is None:
        raise ValueError(f"the value is not a list of plain numbers of VR {vr!r}")
    return numbers
