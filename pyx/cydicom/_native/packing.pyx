"""Binary numbers and tags to bytes (PS3.5 6.2, 7.3), in either byte order.

Native because each number of a list comes through here; numbers that are still the bytes of a source are
copied or swapped without an object for any of them.
"""

from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_AsDouble
from cpython.long cimport PyLong_AsUnsignedLongLong
from cpython.number cimport PyNumber_Index
from cpython.object cimport PyObject
from libc.math cimport fabs, isfinite
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memcpy

from cydicom._native.decimals cimport DECIMAL_LONGEST
from cydicom._native.digits cimport described, writing_mode
from cydicom._native.numbers cimport NumberList, number_nbytes
from cydicom._native.objects cimport part
from cydicom._native.output cimport Output
from cydicom._native.vrcodes cimport *
from cydicom.errors import ValueEncodingError, ValueTypeError


cdef extern from "Python.h":
    bint PyFloat_Check(object value)
    bint PyLong_Check(object value)
    bint PyFloat_CheckExact(PyObject* value)
    bint PyLong_CheckExact(PyObject* value)
    PyObject* PyList_GET_ITEM(list items, Py_ssize_t index)
    long long PyLong_AsLongLongAndOverflow(object value, int* overflow) except? -1
    const Py_ssize_t PY_SSIZE_T_MAX


cdef enum:
    RAISE = 2

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


cdef bint fits(uint16_t vr, int64_t number) noexcept nogil:
    """Return whether the VR, one of whole numbers, holds a number of 64 bits with sign."""
    if vr == VR_US:
        return 0 <= number <= 0xFFFF
    elif vr == VR_UL:
        return 0 <= number <= 0xFFFFFFFFU
    elif vr == VR_SS:
        return -0x8000 <= number <= 0x7FFF
    elif vr == VR_SL:
        return number == <int32_t>number
    elif vr == VR_UV:
        return number >= 0
    return True


cdef void store_word(uint8_t* out, uint64_t word, Py_ssize_t size, bint little) noexcept nogil:
    """Write the low `size` bytes of `word`."""
    cdef Py_ssize_t i
    if little:
        for i in range(size):
            out[i] = word & 0xFF
            word >>= 8
    else:
        for i in range(size - 1, -1, -1):
            out[i] = word & 0xFF
            word >>= 8


cdef Py_ssize_t put_plain_numbers(Output out, uint16_t vr, list numbers, bint little) except -1:
    """Add the numbers at the start of a list that need no code but ours; return how many they are."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t count = len(numbers)
    cdef Py_ssize_t i = 0
    cdef bint floats = vr == VR_FD or vr == VR_FL
    cdef uint8_t* place
    cdef PyObject* item
    cdef int overflow
    cdef int64_t number
    cdef uint64_t word
    if count > PY_SSIZE_T_MAX // size:
        raise MemoryError
    place = out.room(count * size)
    while i < count:
        item = PyList_GET_ITEM(numbers, i)
        if floats:
            if not PyFloat_CheckExact(item):
                break
            if not float_word(vr, PyFloat_AS_DOUBLE(<object>item), &word):
                break
        else:
            if not PyLong_CheckExact(item):
                break
            number = PyLong_AsLongLongAndOverflow(<object>item, &overflow)
            if overflow or not fits(vr, number):
                break
            word = <uint64_t>number
        store_word(place, word, size, little)
        place += size
        i += 1
    if i < count:
        out.rewind(out.used - (count - i) * size)
    return i


cdef int put_number(Output out, uint16_t vr, object item, bint little) except -1:
    cdef int overflow
    cdef int64_t number
    cdef uint64_t word
    if vr == VR_FD or vr == VR_FL:
        return put_float(out, vr, item, little)
    if not PyLong_Check(item):
        try:
            item = PyNumber_Index(item)
        except TypeError as fault:
            raise ValueTypeError(f"a value of {vr_name(vr)} is an int, not {described(item)}") from fault
    number = PyLong_AsLongLongAndOverflow(item, &overflow)
    word = <uint64_t>number
    if overflow > 0 and vr == VR_UV:
        try:
            word = PyLong_AsUnsignedLongLong(item)
        except OverflowError:
            raise out_of_range(vr, item) from None
    elif overflow or not fits(vr, number):
        raise out_of_range(vr, item)
    return put_word(out, word, number_nbytes(vr), little)


cdef object out_of_range(uint16_t vr, object item):
    cdef object count = 1 << <object>(8 * number_nbytes(vr))
    cdef object lowest = 0 if vr == VR_US or vr == VR_UL or vr == VR_UV else -(count // 2)
    return ValueEncodingError(
        f"{described(int(item))} is not a value of {vr_name(vr)}: those are from {lowest} to "
        f"{lowest + count - 1}"
    )


cdef bint float_word(uint16_t vr, double number, uint64_t* word) noexcept nogil:
    """Give the bits of a number as FD or FL; return False if it is beyond FL."""
    cdef float single
    cdef uint32_t half
    if vr == VR_FD:
        memcpy(word, &number, 8)
        return True
    if isfinite(number) and fabs(number) >= FIRST_BEYOND_FL:
        return False
    single = <float>number
    memcpy(&half, &single, 4)
    word[0] = half
    return True


cdef int put_float(Output out, uint16_t vr, object item, bint little) except -1:
    cdef double number
    cdef uint64_t word
    if PyFloat_Check(item):
        number = PyFloat_AS_DOUBLE(item)
    else:
        try:
            number = PyFloat_AsDouble(item)
        except TypeError as fault:
            raise ValueTypeError(f"a value of {vr_name(vr)} is a number, not {described(item)}") from fault
        except OverflowError as fault:
            raise ValueEncodingError(f"an int is too large for {vr_name(vr)}") from fault
    if not float_word(vr, number, &word):
        raise ValueEncodingError(
            f"{number} is not a value of FL: those are from -3.4028235e+38 to 3.4028235e+38"
        )
    return put_word(out, word, number_nbytes(vr), little)


cdef int put_word(Output out, uint64_t word, Py_ssize_t size, bint little) except -1:
    """Add the low `size` bytes of `word`."""
    store_word(out.room(size), word, size, little)
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
