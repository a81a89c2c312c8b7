"""Whether every value of an AS, DA, DT or TM is an age, a date or a time that exists (PS3.5 6.2).

Native because it is asked for every such value that is read.  It accepts the usual forms only: ranges,
offsets from UTC and forms of older standards are "not plainly right", and Python has a second look at them.
"""

from libc.stdint cimport uint8_t, uint16_t

from cydicom._native.decimals cimport next_separator, trim
from cydicom._native.vrcodes cimport *


cdef enum:
    MONTHS_OF_31 = 0x15AA  # bit m is set for month m with 31 days
    FRACTION_LONGEST = 6


cdef inline int two_digits(const uint8_t* text) noexcept nogil:
    """Return the number, or -1."""
    if c"0" <= text[0] <= c"9" and c"0" <= text[1] <= c"9":
        return (text[0] - c"0") * 10 + (text[1] - c"0")
    return -1


cdef bint is_date(const uint8_t* text) noexcept nogil:
    """Return whether eight characters are a date of the calendar."""
    cdef int century = two_digits(text)
    cdef int year = two_digits(text + 2)
    cdef int month = two_digits(text + 4)
    cdef int day = two_digits(text + 6)
    cdef int days = 30
    if century < 0 or year < 0 or not 1 <= month <= 12:
        return False
    if month == 2:
        days = 29 if (year % 4 == 0 and (year or century % 4 == 0)) else 28
    elif MONTHS_OF_31 >> month & 1:
        days = 31
    return 1 <= day <= days


cdef bint is_time(const uint8_t* text, Py_ssize_t nbytes) noexcept nogil:
    """Return whether the text is ``HH[MM[SS[.FFFFFF]]]``; second 60 is a leap second."""
    cdef Py_ssize_t i
    if nbytes < 2 or not 0 <= two_digits(text) <= 23:
        return False
    if nbytes == 2:
        return True
    if nbytes < 4 or not 0 <= two_digits(text + 2) <= 59:
        return False
    if nbytes == 4:
        return True
    if nbytes < 6 or not 0 <= two_digits(text + 4) <= 60:
        return False
    if nbytes == 6:
        return True
    if text[6] != c"." or not 8 <= nbytes <= 7 + FRACTION_LONGEST:
        return False
    for i in range(7, nbytes):
        if not c"0" <= text[i] <= c"9":
            return False
    return True


cdef bint is_plain(uint16_t vr, const uint8_t* text, Py_ssize_t nbytes) noexcept nogil:
    """Return whether one value without padding is plainly right."""
    if vr == VR_DA:
        return nbytes == 8 and is_date(text)
    if vr == VR_TM:
        return is_time(text, nbytes)
    if vr == VR_DT:
        return nbytes >= 8 and is_date(text) and (nbytes == 8 or is_time(text + 8, nbytes - 8))
    return (
        nbytes == 4
        and two_digits(text) >= 0
        and c"0" <= text[2] <= c"9"
        and (text[3] == c"D" or text[3] == c"W" or text[3] == c"M" or text[3] == c"Y")
    )


cdef bint has_plain_form(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Return whether every value is empty or plainly right; `vr` is AS, DA, DT or TM."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    while start <= nbytes:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        if first < last and not is_plain(vr, data + first, last - first):
            return False
        start = stop + 1
    return True
