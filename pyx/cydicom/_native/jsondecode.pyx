"""JSON values to the values of elements, by VR, where they are plainly right (PS3.5 6.2, PS3.18 F.2.3).

Native because it runs for every value of a model.  It holds no rule twice: what is not plainly right is for
the Python classes to judge, so the functions return None for it.
"""

from cpython.dict cimport PyDict_GetItem
from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_CheckExact
from cpython.long cimport PyLong_CheckExact
from cpython.object cimport PyObject
from cpython.unicode cimport PyUnicode_CheckExact
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

from cydicom._native.forms cimport has_plain_form
from cydicom._native.numbers cimport number_nbytes
from cydicom._native.objects cimport new_float, new_integer, new_tag, new_uid, part
from cydicom._native.text cimport COMPONENT_LONGEST, is_uid, longest_value
from cydicom._native.vrcodes cimport *

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    void* PyUnicode_DATA(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)
    Py_ssize_t PyUnicode_FindChar(object text, Py_UCS4 ch, Py_ssize_t start, Py_ssize_t end, int direction)
    long long PyLong_AsLongLongAndOverflow(object number, int* overflow) except? -1

cdef const long long EXACT_WHOLE = 9007199254740992LL  # up to here every int is a double


cdef int64_t hexadecimal(object key) noexcept:
    """Return the number that eight hexadecimal digits stand for, -1 if the text is anything else."""
    cdef const uint8_t* digits
    cdef int64_t number = 0
    cdef int i
    cdef uint8_t digit
    if not PyUnicode_CheckExact(key) or PyUnicode_GET_LENGTH(key) != 8 or not PyUnicode_IS_ASCII(key):
        return -1
    digits = <const uint8_t*>PyUnicode_DATA(key)
    for i in range(8):
        digit = digits[i]
        if c"0" <= digit <= c"9":
            digit -= c"0"
        elif c"A" <= digit <= c"F":
            digit -= c"A" - 10
        elif c"a" <= digit <= c"f":
            digit -= c"a" - 10
        else:
            return -1
        number = (number << 4) | digit
    return number


cdef bint is_code_string(const uint8_t* text, Py_ssize_t length) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(length):
        if not (c"A" <= text[i] <= c"Z" or c"0" <= text[i] <= c"9" or text[i] == c" " or text[i] == c"_"):
            return False
    return True


cdef bint is_visible(const uint8_t* text, Py_ssize_t length) noexcept nogil:
    """Tell whether there are neither spaces nor control characters nor backslashes."""
    cdef Py_ssize_t i
    for i in range(length):
        if text[i] <= c" " or text[i] == c"\\":
            return False
    return True


cdef bint is_printable(const uint8_t* text, Py_ssize_t length) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(length):
        if text[i] < c" " or text[i] > c"~":
            return False
    return True


cdef bint is_plain_text(uint16_t vr, const uint8_t* text, Py_ssize_t length) noexcept nogil:
    """Tell whether ASCII obeys the rules of a text VR; of those that are in character sets, any text does."""
    if vr in (VR_LO, VR_SH, VR_UC):
        return memchr(text, c"\\", length) == NULL
    if vr == VR_CS:
        return is_code_string(text, length)
    if vr == VR_UI:
        return is_uid(text, length)
    if vr == VR_AE:
        return is_printable(text, length) and memchr(text, c"\\", length) == NULL
    if vr in (VR_DA, VR_TM, VR_DT, VR_AS):
        return is_visible(text, length) and has_plain_form(vr, text, length)
    return False


cdef object plain_text(uint16_t vr, object value):
    """Return the value of a text VR for a str that obeys its rules, without a backslash."""
    cdef Py_ssize_t length
    cdef Py_ssize_t longest
    if not PyUnicode_CheckExact(value):
        return None
    length = PyUnicode_GET_LENGTH(value)
    longest = longest_value(vr)
    if longest and length > longest:
        return None
    if vr in (VR_LO, VR_SH, VR_UC):
        return None if PyUnicode_FindChar(value, c"\\", 0, length, 1) >= 0 else value
    if vr in (VR_LT, VR_ST, VR_UT):
        return value
    if not PyUnicode_IS_ASCII(value) or not is_plain_text(vr, <const uint8_t*>PyUnicode_DATA(value), length):
        return None
    return new_uid(value) if vr == VR_UI else value


cdef object plain_float(uint16_t vr, object value):
    cdef double number
    cdef int overflow = 0
    cdef long long whole
    if PyFloat_CheckExact(value):
        number = PyFloat_AS_DOUBLE(value)
    elif PyLong_CheckExact(value):
        whole = PyLong_AsLongLongAndOverflow(value, &overflow)
        if overflow or not -EXACT_WHOLE <= whole <= EXACT_WHOLE:
            return None
        number = <double>whole
    else:
        return None
    return new_float(number, None) if vr == VR_DS else number


cdef bint in_range(uint16_t vr, object value) except -1:
    """Tell whether an int is one that the VR can hold."""
    cdef int overflow = 0
    cdef long long number
    cdef int bits = 8 * <int>number_nbytes(vr)
    number = PyLong_AsLongLongAndOverflow(value, &overflow)
    if overflow:
        return vr == VR_UV and overflow > 0 and value <= 0xFFFFFFFFFFFFFFFFU
    if vr == VR_SV:
        return True
    if vr == VR_UV:
        return number >= 0
    if vr == VR_US or vr == VR_UL:
        return 0 <= number < (<long long>1 << bits)
    return -(<long long>1 << (bits - 1)) <= number < (<long long>1 << (bits - 1))


cdef object plain_value(uint16_t vr, object value):
    """Return one value as the type of its VR."""
    cdef int64_t number
    if vr == VR_DS or vr == VR_FD or vr == VR_FL:
        return plain_float(vr, value)
    if vr == VR_IS:
        return new_integer(value, None) if PyLong_CheckExact(value) else None
    if number_nbytes(vr):
        return value if PyLong_CheckExact(value) and in_range(vr, value) else None
    if vr == VR_AT:
        number = hexadecimal(value)
        return None if number < 0 else new_tag(<uint32_t>number)
    if vr == VR_PN:
        return plain_name(value)
    return plain_text(vr, value)


cdef object plain_name(object value):
    """Return the PersonName of an object with component groups (PS3.18 F.2.2)."""
    cdef PyObject* held
    cdef Py_ssize_t found = 0
    cdef Py_ssize_t filled = 0
    cdef list groups = []
    if type(value) is not dict:
        return None
    for name in ("Alphabetic", "Ideographic", "Phonetic"):
        held = PyDict_GetItem(value, name)
        if held == NULL:
            groups.append("")
            continue
        group = <object>held
        if (
            not PyUnicode_CheckExact(group)
            or PyUnicode_GET_LENGTH(group) > COMPONENT_LONGEST
            or PyUnicode_FindChar(group, c"=", 0, PyUnicode_GET_LENGTH(group), 1) >= 0
            or PyUnicode_FindChar(group, c"\\", 0, PyUnicode_GET_LENGTH(group), 1) >= 0
        ):
            return None
        groups.append(group)
        found += 1
        if group:
            filled = len(groups)
    if found != len(<dict>value):
        return None
    return part("PersonName")("=".join(groups[:filled]))


cdef object constructor_of(uint16_t vr):
    """Return what makes the items that are added to a list of values."""
    if vr == VR_DS:
        return part("DSfloat")
    if vr == VR_IS:
        return part("IS")
    if vr == VR_FD or vr == VR_FL:
        return float
    if number_nbytes(vr):
        return int
    if vr == VR_AT:
        return part("Tag")
    if vr == VR_UI:
        return part("UID")
    if vr == VR_PN:
        return part("PersonName")
    return str


cdef object no_value(uint16_t vr):
    """Return the value of an empty element; text VRs have an empty text, all others None."""
    if vr == VR_PN:
        return part("PersonName")("")
    if vr == VR_UI:
        return new_uid("")
    if vr in (VR_AE, VR_AS, VR_CS, VR_DA, VR_DT, VR_LO, VR_LT, VR_SH, VR_ST, VR_TM, VR_UC, VR_UR, VR_UT):
        return ""
    return None
