"""Binary numbers by VR, and NumberList: many numbers kept as the bytes of the file.

Native because every number that is read goes through here, and an array is filled without an object for each.
"""

from cpython.buffer cimport PyBUF_CONTIG, PyBuffer_Release, PyObject_GetBuffer
from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_GET_SIZE
from cpython.exc cimport PyErr_CheckSignals
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
from cydicom._native.lazylists cimport LazyList
from cydicom._native.objects cimport new_float, new_integer
from cydicom._native.vrcodes cimport *


cdef enum:
    STEP_VALUES = 262144  # converted between two looks for signals: some milliseconds


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


cdef class NumberList(LazyList):
    """Read-only sequence of the numbers in one element's value, made one by one when they are asked for.

    :func:`number_list` makes them; the class itself makes an empty list.
    """

    def __cinit__(self):
        self.little_endian = True
        self._vr = VR_US

    cdef bint _scan(self) except -1:
        cdef Py_ssize_t nbytes = number_nbytes(self._vr)
        if nbytes:
            self._count = self._nbytes // nbytes
            return self._nbytes % nbytes == 0
        return (self._vr == VR_DS or self._vr == VR_IS) and self._scan_values()

    cdef bint _is_plain(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        """Tell whether there is a number; the longest DS is noted on the way."""
        cdef Py_ssize_t first = start
        cdef Py_ssize_t last = stop
        cdef double number
        cdef int64_t integer
        trim(self._data, &first, &last)
        if first == last and self._takes_blanks:
            self.has_blanks = True
            return True
        if self._vr == VR_DS:
            self._longest = max(self._longest, last - first)
            return read_decimal(self._data + first, last - first, &number) != NOT_PLAIN
        return (
            stop - start <= INTEGER_LONGEST
            and read_integer(self._data + first, last - first, &integer)
            and integer == <int32_t>integer
        )

    cdef object _item_at(self, Py_ssize_t start, Py_ssize_t stop):
        cdef double number
        cdef int64_t integer
        cdef str text = None
        cdef Py_ssize_t begin = start
        cdef Py_ssize_t end = stop
        trim(self._data, &start, &stop)
        if start == stop:
            # No number: text that is as blank as it was.
            return PyUnicode_DecodeLatin1(<const char*>self._data + begin, end - begin, NULL)
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
        if nbytes:
            return number_at(self._vr, self._data + index * nbytes, self.little_endian)
        return LazyList._item(self, index)

    cpdef bint same_bytes(self, other) except -1:
        """Tell whether another list has the same numbers, or NaN alike, because it has the same bytes."""
        return LazyList.same_bytes(self, other) and self.little_endian == other.little_endian

    @property
    def longest(self):
        """Characters of the longest DS value, without padding; 0 for other VRs."""
        return self._longest

    def __eq__(self, other):
        if (self._vr == VR_FL or self._vr == VR_FD) and type(other) is NumberList:
            return self.tolist() == other.tolist()  # NaN is unlike itself
        return LazyList.__eq__(self, other)

    __hash__ = None

    def __reduce__(self):
        return number_list, (self.raw, self.vr, self.little_endian, self.has_blanks)

    def __array__(self, dtype=None, copy=None):
        if copy is False:
            raise ValueError("an array of these numbers is always a copy")
        if self.has_blanks:
            import numpy

            return numpy.array(self.tolist(), dtype=dtype)
        array = self.to_array()
        return array if dtype is None else array.astype(dtype, copy=False)

    def to_array(self):
        """Return a new array of shape ``(count,)``: float64 for DS, int64 for IS, else the VR's own type.

        Raises
        ------
        ValueError
            If some value is blank.
        """
        import numpy

        cdef Py_buffer view
        if self.has_blanks:
            raise ValueError("a blank value is no number")
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


cdef NumberList scan_numbers(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, bint blanks=False
):
    """Return a NumberList over a copy of `data`, or None if it holds anything but plain numbers.

    With `blanks`, values of text may be blank: they are no numbers, but text.
    """
    cdef NumberList numbers = NumberList()
    numbers._takes_blanks = blanks
    numbers._keep(vr, data, nbytes)
    numbers.little_endian = little_endian
    return numbers if numbers._scan() else None


def number_list(bytes raw not None, str vr not None, bint little_endian=True, bint blanks=False):
    """Return a NumberList of a value without padding.

    Parameters
    ----------
    raw : bytes
        Binary numbers, or decimal text separated by backslashes.
    vr : str
        One of DS, IS, US, SS, UL, SL, UV, SV, FL, FD.
    little_endian : bool
        Byte order of binary numbers.
    blanks : bool
        Whether values of decimal text may be blank; such a one stays text.

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
            blanks,
        )
    if numbers is None:
        raise ValueError(f"the value is not a list of plain numbers of VR {vr!r}")
    return numbers
