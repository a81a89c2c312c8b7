"""Text of DS and IS (PS3.5 6.2) to doubles and integers, exactly rounded.

Native because a large list of DS is converted without an object for each number.  A decimal of at most 2**53
units of a power of ten from -22 to 22 is one multiplication or division of two exact doubles, which rounds
once and therefore correctly; the rest goes to CPython's own conversion.  What is not plainly a number
(``nan``, ``1_0``, ``1e400``, Arabic digits) is left to the Python classes, so that one place judges it.
"""

from libc.stdint cimport int64_t, uint8_t, uint64_t
from libc.string cimport memchr, memcpy


cdef extern from "Python.h":
    double PyOS_string_to_double(const char* text, char** end, object overflow) except? -1.0


cdef extern from "<float.h>":
    const int FLT_EVAL_METHOD


cdef enum:
    LONGEST = 64            # bytes of a plain decimal: 16 are allowed, and files hold up to 25
    LARGEST_EXPONENT = 200  # so that a plain decimal of 64 digits is finite
    EXACT_POWER = 22        # 10**22 is the last power of ten that a double holds exactly
    MANTISSA_DIGITS = 19    # always fit in 64 bits
    INTEGER_DIGITS = 18

cdef uint64_t EXACT_MANTISSA = 9007199254740992U

cdef double[23] POWERS = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11,
    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
]


cdef Reading read_decimal(const uint8_t* text, Py_ssize_t nbytes, double* value) noexcept nogil:
    """Return how `text` (no padding) was read; ``[+-]digits[.digits][e[+-]digits]`` is plain."""
    cdef Py_ssize_t i = 0
    cdef Py_ssize_t digits = 0
    cdef Py_ssize_t significant = 0
    cdef Py_ssize_t exponent_start
    cdef int exponent = 0
    cdef int scale = 0
    cdef bint negative = False
    cdef bint negative_exponent = False
    cdef bint fraction = False
    cdef bint cut = False
    cdef uint64_t mantissa = 0
    cdef uint8_t c
    cdef double number
    if nbytes > LONGEST or nbytes <= 0:
        return NOT_PLAIN
    if text[0] == c"-" or text[0] == c"+":
        negative = text[0] == c"-"
        i = 1
    while i < nbytes:
        c = text[i]
        if c == c"." and not fraction:
            fraction = True
        elif c"0" <= c <= c"9":
            digits += 1
            if significant < MANTISSA_DIGITS:
                mantissa = mantissa * 10 + (c - c"0")
                if mantissa:
                    significant += 1
                scale -= fraction
            else:
                cut = True
        else:
            break
        i += 1
    if not digits:
        return NOT_PLAIN
    if i < nbytes:
        if text[i] != c"e" and text[i] != c"E":
            return NOT_PLAIN
        i += 1
        if i < nbytes and (text[i] == c"-" or text[i] == c"+"):
            negative_exponent = text[i] == c"-"
            i += 1
        exponent_start = i
        while i < nbytes and c"0" <= text[i] <= c"9" and exponent <= LARGEST_EXPONENT:
            exponent = exponent * 10 + (text[i] - c"0")
            i += 1
        if i < nbytes or i == exponent_start or exponent > LARGEST_EXPONENT:
            return NOT_PLAIN
        scale += -exponent if negative_exponent else exponent
    if cut or mantissa > EXACT_MANTISSA or FLT_EVAL_METHOD != 0:
        return UNROUNDED
    number = <double>mantissa
    if mantissa:
        if 0 <= scale <= EXACT_POWER:
            number *= POWERS[scale]
        elif -EXACT_POWER <= scale < 0:
            number /= POWERS[-scale]
        else:
            return UNROUNDED
    value[0] = -number if negative else number
    return READ


cdef double round_decimal(const uint8_t* text, Py_ssize_t nbytes) except? -1.0:
    """Return the double nearest to a plain decimal."""
    cdef char[65] terminated
    memcpy(terminated, text, nbytes)
    terminated[nbytes] = 0
    return PyOS_string_to_double(terminated, NULL, None)


cdef bint read_integer(const uint8_t* text, Py_ssize_t nbytes, int64_t* value) noexcept nogil:
    """Return whether `text` (no padding) is an integer of at most 18 digits."""
    cdef Py_ssize_t i = 0
    cdef bint negative = False
    cdef int64_t number = 0
    if nbytes > 0 and (text[0] == c"-" or text[0] == c"+"):
        negative = text[0] == c"-"
        i = 1
    if i >= nbytes or nbytes - i > INTEGER_DIGITS:
        return False
    while i < nbytes:
        if not c"0" <= text[i] <= c"9":
            return False
        number = number * 10 + (text[i] - c"0")
        i += 1
    value[0] = -number if negative else number
    return True


cdef bint is_shortest(const uint8_t* text, Py_ssize_t nbytes) noexcept nogil:
    """Return whether an integer that was read is written as Python would: no ``+``, no zeros in front."""
    if text[0] == c"-":
        return text[1] != c"0"
    return text[0] != c"+" and (text[0] != c"0" or nbytes == 1)


cdef Py_ssize_t next_separator(const uint8_t* text, Py_ssize_t start, Py_ssize_t nbytes) noexcept nogil:
    """Return the index of the next backslash, or `nbytes`."""
    cdef const uint8_t* found
    if start >= nbytes:
        return nbytes
    found = <const uint8_t*>memchr(text + start, c"\\", nbytes - start)
    return nbytes if found == NULL else found - text


cdef void trim(const uint8_t* text, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil:
    """Move `start` and `stop` past the spaces at both ends."""
    while start[0] < stop[0] and text[start[0]] == c" ":
        start[0] += 1
    while start[0] < stop[0] and text[stop[0] - 1] == c" ":
        stop[0] -= 1
