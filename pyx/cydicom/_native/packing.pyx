"""Binary numbers and tags to bytes (PS3.5 6.2, 7.3), in either byte order.

Native because each number of a list comes through here; numbers that are still the bytes of a source are
copied or swapped without an object for any of them.
"""

from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_AsDouble
from cpython.long cimport PyLong_AsUnsignedLongLong
from cpython.number cimport PyNumber_Index
from libc.math cimport fabs, isfinite
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy

from cydicom._native.digits cimport described, writing_mode
from cydicom._native.numbers cimport NumberList, number_nbytes
from cydicom._native.objects cimport part
from cydicom._native.output cimport Output
from cydicom._native.vrcodes cimport *
from cydicom.errors import ValueEncodingError, ValueTypeError


cdef extern from "Python.h":
    bint PyFloat_Check(object value)
    bint PyLong_Check(object value)
    long long PyLong_AsLongLongAndOverflow(object value, int* overflow) except? -1


cdef enum:
    RAISE = 2
    DECIMAL_LONGEST = 16  # characters of one DS

cdef double FIRST_BEYOND_FL = 3.4028235677973366e+38  # rounds to infinity


cdef int put_number_list(Output out, NumberList numbers, bint little, object policy) except -1:
    """Add numbers that are still the bytes of a source, swapped if the byte order is another."""
    cdef Py_ssize_t size = number_nbytes(numbers._vr)
    cdef Py_ssize_t nbytes = numbers._nbytes
    cdef uint8_t* place
    if size == 0:
        if numbers._vr == VR_DS and numbers._longest > DECIMAL_LONGEST and writing_mode(policy) == RAISE:
            raise ValueEncodingError(
                f"a DS value has {numbers._longest} characters, {DECIMAL_LONGEST} are allowed"
            )
        return out.put_object(numbers.raw)
    if numbers.little_endian == little:
        return out.put_object(numbers.raw)
    if nbytes:
        place = out.room(nbytes)
        with nogil:
            swap(place, numbers._data, nbytes, size)
    return 0


cdef void swap(uint8_t* out, const uint8_t* data, Py_ssize_t nbytes, Py_ssize_t size) noexcept nogil:
    """Write `nbytes` bytes, a multiple of `size`, with the bytes of each number in the other order."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t i
    while nbytes - start >= size:
        for i in range(size):
            out[start + i] = data[start + size - 1 - i]
        start += size


cdef int put_number(Output out, uint16_t vr, object item, bint little) except -1:
    cdef int overflow
    cdef int64_t number
    cdef uint64_t word
    cdef bint fits
    if vr == VR_FD or vr == VR_FL:
        return put_float(out, vr, item, little)
    if not PyLong_Check(item):
        try:
            item = PyNumber_Index(item)
        except TypeError as fault:
            raise ValueTypeError(f"a value of {vr_name(vr)} is an int, not {described(item)}") from fault
    number = PyLong_AsLongLongAndOverflow(item, &overflow)
    word = <uint64_t>number
    if overflow:
        fits = False
        if overflow > 0 and vr == VR_UV:
            try:
                word = PyLong_AsUnsignedLongLong(item)
                fits = True
            except OverflowError:
                fits = False
    elif vr == VR_US:
        fits = 0 <= number <= 0xFFFF
    elif vr == VR_UL:
        fits = 0 <= number <= 0xFFFFFFFFU
    elif vr == VR_SS:
        fits = -0x8000 <= number <= 0x7FFF
    elif vr == VR_SL:
        fits = number == <int32_t>number
    elif vr == VR_UV:
        fits = number >= 0
    else:
        fits = True
    if not fits:
        raise out_of_range(vr, item)
    return put_word(out, word, number_nbytes(vr), little)


cdef object out_of_range(uint16_t vr, object item):
    cdef object count = 1 << <object>(8 * number_nbytes(vr))
    cdef object lowest = 0 if vr == VR_US or vr == VR_UL or vr == VR_UV else -(count // 2)
    return ValueEncodingError(
        f"{described(int(item))} is not a value of {vr_name(vr)}: those are from {lowest} to "
        f"{lowest + count - 1}"
    )


cdef int put_float(Output out, uint16_t vr, object item, bint little) except -1:
    cdef double number
    cdef float single
    cdef uint64_t word
    cdef uint32_t half
    if PyFloat_Check(item):
        number = PyFloat_AS_DOUBLE(item)
    else:
        try:
            number = PyFloat_AsDouble(item)
        except TypeError as fault:
            raise ValueTypeError(f"a value of {vr_name(vr)} is a number, not {described(item)}") from fault
        except OverflowError as fault:
            raise ValueEncodingError(f"an int is too large for {vr_name(vr)}") from fault
    if vr == VR_FD:
        memcpy(&word, &number, 8)
        return put_word(out, word, 8, little)
    if isfinite(number) and fabs(number) >= FIRST_BEYOND_FL:
        raise ValueEncodingError(
            f"{number} is not a value of FL: those are from -3.4028235e+38 to 3.4028235e+38"
        )
    single = <float>number
    memcpy(&half, &single, 4)
    return put_word(out, half, 4, little)


cdef int put_word(Output out, uint64_t word, Py_ssize_t size, bint little) except -1:
    """Add the low `size` bytes of `word`."""
    cdef uint8_t* place = out.room(size)
    cdef Py_ssize_t i
    if little:
        for i in range(size):
            place[i] = word & 0xFF
            word >>= 8
    else:
        for i in range(size - 1, -1, -1):
            place[i] = word & 0xFF
            word >>= 8
    return 0


cdef int put_tag(Output out, object item, bint little) except -1:
    cdef int overflow
    cdef int64_t number
    if not PyLong_Check(item):
        item = part("tag_of")(item)
    number = PyLong_AsLongLongAndOverflow(item, &overflow)
    if overflow or not 0 <= number <= 0xFFFFFFFFU:
        raise ValueEncodingError("a value of AT is a tag, from 0x00000000 to 0xFFFFFFFF")
    out.put_u16(<uint16_t>(number >> 16), little)
    return out.put_u16(<uint16_t>(number & 0xFFFF), little)
