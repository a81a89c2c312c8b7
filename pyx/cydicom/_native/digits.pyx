"""Numbers to the text of DS and IS (PS3.5 6.2): the text they came with, or the shortest that reads back.

Native because DS values are written in large numbers, most of them computed: a float has up to 24 characters
in Python, and a DS has 16.  What is not plainly right goes to the Python functions that were bound, which
know the rules and the policy.
"""

from cpython.exc cimport PyErr_WarnEx
from cpython.float cimport PyFloat_AS_DOUBLE
from cpython.mem cimport PyMem_Free
from cpython.object cimport PyObject
from libc.math cimport fabs, isfinite, log10
from libc.stdint cimport int32_t, int64_t, uint8_t
from libc.string cimport memcpy, memset, strlen

from cydicom._native.decimals cimport (
    DECIMAL_LONGEST,
    INTEGER_LONGEST,
    NOT_PLAIN,
    read_decimal,
    read_integer,
)
from cydicom._native.objects cimport part
from cydicom._native.output cimport Output
from cydicom.errors import ValueEncodingError, ValueTypeError


cdef extern from *:
    """
    #include <structmember.h>
    /* The offset of a slot in instances of a class, -1 if `descriptor` is not that of a slot. */
    static Py_ssize_t cydicom_slot_offset(PyObject* descriptor) {
        if (!Py_IS_TYPE(descriptor, &PyMemberDescr_Type)) return -1;
        PyMemberDef* member = ((PyMemberDescrObject*)descriptor)->d_member;
        return member->type == T_OBJECT_EX ? member->offset : -1;
    }
    """
    Py_ssize_t cydicom_slot_offset(object descriptor)


cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    int PyUnicode_KIND(object text)
    void* PyUnicode_DATA(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)
    bint PyFloat_Check(object value)
    bint PyLong_Check(object value)
    bint PyUnicode_Check(object value)
    bint PyBytes_Check(object value)
    long long PyLong_AsLongLongAndOverflow(object value, int* overflow) except? -1
    char* PyOS_double_to_string(double value, char form, int precision, int flags, int* kind) except NULL
    const int Py_DTSF_ADD_DOT_0


cdef enum:
    WARN = 1
    RAISE = 2
    DIGITS = 17           # significant digits of a double, at most
    LAST_FIXED = 14       # from 10**14 on an exponent is shorter, as in format_number_as_ds

cdef object _float_class = None
cdef Py_ssize_t _text_offset = -1


cdef str described(object value):
    """Return a value, or its type alone if showing it would run code of others."""
    if type(value) is int and (<object>value).bit_length() > 1000:
        return "a very large int"
    if value is None or type(value) in (str, bytes, int, float, bool):
        text = repr(value)
        return text if len(text) <= 64 else text[:60] + "..."
    return f"an object of type {type(value).__name__}"


cdef int writing_mode(object policy) except -1:
    """Return 0 (ignore), 1 (warn) or 2 (raise) for values that are written."""
    return policy.writing_validation_mode


# -- digits --------------------------------------------------------------------------------------------------


cdef Py_ssize_t write_integer(int64_t number, uint8_t* out) noexcept nogil:
    """Write an int of at most 32 bits in decimal, 11 characters at most; return how many."""
    cdef uint8_t[INTEGER_LONGEST] digits
    cdef Py_ssize_t start = INTEGER_LONGEST
    cdef bint negative = number < 0
    if negative:
        number = -number
    while True:
        start -= 1
        digits[start] = <uint8_t>(c"0" + number % 10)
        number = number // 10
        if number == 0:
            break
    if negative:
        start -= 1
        digits[start] = c"-"
    memcpy(out, digits + start, INTEGER_LONGEST - start)
    return INTEGER_LONGEST - start


cdef int exponent_length(int exponent) noexcept nogil:
    cdef int length = 1 + (exponent < 0)
    if exponent < 0:
        exponent = -exponent
    while exponent > 9:
        length += 1
        exponent //= 10
    return length


cdef Py_ssize_t write_exact(
    const uint8_t* digits, Py_ssize_t count, int scale, bint negative, uint8_t* out
) noexcept nogil:
    """Write ``digits * 10**scale`` in at most 16 characters; return how many, 0 if it takes more."""
    cdef Py_ssize_t left = DECIMAL_LONGEST - negative
    cdef Py_ssize_t n = 0
    cdef int exponent = scale + <int>count - 1
    if negative:
        out[0] = c"-"
        n = 1
    if scale >= 0 and count + scale <= left:             # 1200
        memcpy(out + n, digits, count)
        memset(out + n + count, c"0", scale)
        return n + count + scale
    if count + (count > 1) + 1 + exponent_length(exponent) <= left:  # 1.2e-9
        out[n] = digits[0]
        n += 1
        if count > 1:
            out[n] = c"."
            memcpy(out + n + 1, digits + 1, count - 1)
            n += count
        out[n] = c"e"
        return n + 1 + write_integer(exponent, out + n + 1)
    if scale < 0 and count <= -scale <= left - 1:         # .0012
        out[n] = c"."
        memset(out + n + 1, c"0", -scale - count)
        memcpy(out + n + 1 - scale - count, digits, count)
        return n + 1 - scale
    if count + 1 + exponent_length(scale) <= left:        # 12e-9
        memcpy(out + n, digits, count)
        out[n + count] = c"e"
        return n + count + 1 + write_integer(scale, out + n + count + 1)
    return 0


cdef Py_ssize_t write_cut(
    uint8_t* digits, Py_ssize_t count, int exponent, bint negative, uint8_t* out
) noexcept nogil:
    """Write ``d.ddd * 10**exponent`` rounded as format_number_as_ds; return 0 where only the double decides.

    The digits are the fewest that read back, so no shorter decimal lies between them and the double: where
    they are cut, both are rounded to the same side, unless the last of them is a lone 5.
    """
    cdef bint fixed = -4 <= exponent < LAST_FIXED - negative
    cdef Py_ssize_t whole = 1 if exponent < 0 else exponent + 1
    cdef Py_ssize_t kept, n, i
    if fixed:
        kept = DECIMAL_LONGEST - 1 - negative - whole + exponent + 1
    else:
        kept = (11 if -100 < exponent < 100 else 10) - negative
    # Just below a power of ten its logarithm decides (99999999999999.99), at the end what reads back.
    if kept >= count or kept < 1 or exponent >= 308:
        return 0
    for i in range(min(count, 12)):
        if digits[i] != c"9":
            break
    else:
        return 0
    if digits[kept] == c"5" and count == kept + 1:
        return 0
    if digits[kept] >= c"5":
        i = kept - 1
        while digits[i] == c"9":
            if i == 0:
                return 0
            digits[i] = c"0"
            i -= 1
        digits[i] += 1
    n = 0
    if negative:
        out[0] = c"-"
        n = 1
    if not fixed:                                          # 1.234567890e-05
        out[n] = digits[0]
        out[n + 1] = c"."
        memcpy(out + n + 2, digits + 1, kept - 1)
        n += kept + 1
        out[n] = c"e"
        out[n + 1] = c"-" if exponent < 0 else c"+"
        n += 2
        if -10 < exponent < 10:
            out[n] = c"0"
            n += 1
        return n + write_integer(-exponent if exponent < 0 else exponent, out + n)
    if exponent >= 0:                                      # 123.456789012345
        memcpy(out + n, digits, whole)
        out[n + whole] = c"."
        memcpy(out + n + whole + 1, digits + whole, kept - whole)
        return n + kept + 1
    out[n] = c"0"                                          # 0.00012345678901
    out[n + 1] = c"."
    memset(out + n + 2, c"0", -exponent - 1)
    memcpy(out + n + 1 - exponent, digits, kept)
    return n + 1 - exponent + kept


cdef Py_ssize_t write_formatted(double number, char form, int decimals, uint8_t* out) except -1:
    """Write a number with so many decimals; return how many characters, 0 if they are more than 16."""
    cdef Py_ssize_t nbytes
    cdef char* text = PyOS_double_to_string(number, form, decimals, 0, NULL)
    nbytes = <Py_ssize_t>strlen(text)
    if nbytes <= DECIMAL_LONGEST:
        memcpy(out, text, nbytes)
    PyMem_Free(text)
    return nbytes if nbytes <= DECIMAL_LONGEST else 0


cdef Py_ssize_t write_rounded(double number, uint8_t* out) except -1:
    """Write a number rounded to what 16 characters can hold, as format_number_as_ds; return how many."""
    cdef bint negative = number < 0
    cdef double logarithm = log10(fabs(number))
    cdef int most, decimals
    cdef Py_ssize_t nbytes
    if -4 <= logarithm < LAST_FIXED - negative:
        most = DECIMAL_LONGEST - 1 - negative - (<int>logarithm + 1 if logarithm > 0 else 1)
        for decimals in range(most, max(most - 2, 0), -1):
            nbytes = write_formatted(number, c"f", decimals, out)
            if nbytes:
                return nbytes
    for decimals in range(10 - negative, -1, -1):
        nbytes = write_formatted(number, c"e", decimals, out)
        # The largest doubles round up to a text that reads as infinity.
        if nbytes and (fabs(number) < 1e308 or isfinite(float((<char*>out)[:nbytes]))):
            return nbytes
    raise ValueEncodingError(f"no DS of {DECIMAL_LONGEST} characters comes near {number}")


cdef Py_ssize_t write_decimal(double number, uint8_t* out, bint* exact) except -1:
    """Write a finite number as a DS; return its characters, at most 16, and whether it reads back."""
    cdef char* text = PyOS_double_to_string(number, c"r", 0, Py_DTSF_ADD_DOT_0, NULL)
    cdef Py_ssize_t nbytes = <Py_ssize_t>strlen(text)
    cdef uint8_t[DIGITS + 1] digits
    cdef Py_ssize_t count = 0
    cdef Py_ssize_t i = 0
    cdef int scale = 0
    cdef int exponent = 0
    cdef bint fraction = False
    cdef bint negative_exponent = False
    exact[0] = True
    if nbytes <= DECIMAL_LONGEST:
        memcpy(out, text, nbytes)
        PyMem_Free(text)
        return nbytes
    while i < nbytes and text[i] != c"e":
        if text[i] == c".":
            fraction = True
        elif text[i] != c"-":
            scale -= fraction
            if (count or text[i] != c"0") and count <= DIGITS:
                digits[count] = <uint8_t>text[i]
                count += 1
        i += 1
    i += 1
    while i < nbytes:                                      # e-05
        if text[i] == c"-":
            negative_exponent = True
        elif text[i] != c"+":
            exponent = exponent * 10 + (text[i] - c"0")
        i += 1
    PyMem_Free(text)
    scale += -exponent if negative_exponent else exponent
    while count > 1 and digits[count - 1] == c"0":
        count -= 1
        scale += 1
    nbytes = write_exact(digits, count, scale, number < 0, out)
    if nbytes:
        return nbytes
    exact[0] = False
    nbytes = write_cut(digits, count, scale + <int>count - 1, number < 0, out)
    return nbytes if nbytes else write_rounded(number, out)


# -- DS ------------------------------------------------------------------------------------------------------


cdef object kept_text(object number):
    """Return the text that a DSfloat or another number came with, ``None`` if it has none."""
    global _float_class, _text_offset
    cdef PyObject* text
    if type(number) is not _float_class:
        if type(number) is not part("DSfloat"):
            return getattr(number, "original_string", None)
        _float_class = type(number)
        _text_offset = cydicom_slot_offset(_float_class.__dict__["original_string"])
    if _text_offset < 0:
        return getattr(number, "original_string", None)
    # An empty slot costs an exception to ask for, and computed numbers have one.
    text = (<PyObject**>(<char*><PyObject*>number + _text_offset))[0]
    return None if text == NULL else <object>text


cdef int put_decimal(Output out, object item, object policy, Rounding* rounding) except -1:
    """Add one value of DS; count in `rounding` if it had to be rounded."""
    cdef object text = None
    if PyFloat_Check(item):
        if type(item) is not float:
            text = kept_text(item)
        if text is None:
            return put_double(out, PyFloat_AS_DOUBLE(item), policy, rounding)
    elif PyUnicode_Check(item):
        text = item
    elif PyBytes_Check(item):
        text = item.decode("latin-1")
    elif PyLong_Check(item):
        if type(item) is not int:
            text = kept_text(item)
        if text is None:
            text = integer_digits("DS", item)
            if len(text) > DECIMAL_LONGEST:
                return put_shortest(out, int(item), policy, rounding)
    elif item is None:
        raise ValueTypeError("a value of DS is a number, not None; an empty one of several is ''")
    else:
        text, number = part("decimal_text")(item)
        if number is not None:
            return put_shortest(out, number, policy, rounding)
    return put_decimal_text(out, text, policy)


cdef str integer_digits(str vr, object number):
    try:
        return int.__repr__(number)
    except ValueError:
        raise ValueEncodingError(f"an int of thousands of digits is not a value of {vr}") from None


cdef int put_decimal_text(Output out, object text, object policy) except -1:
    """Add the text of a DS as it is: only of one that is not plain is the policy asked."""
    cdef double number
    cdef Py_ssize_t nbytes
    if not PyUnicode_Check(text):
        raise ValueTypeError(f"the text of a DS is a str, not {described(text)}")
    nbytes = PyUnicode_GET_LENGTH(text)
    if not PyUnicode_IS_ASCII(text):
        raise ValueEncodingError(f"DS has ASCII characters alone, unlike {described(text)}")
    if nbytes > DECIMAL_LONGEST:
        part("check_decimal")(text, writing_mode(policy))
    elif nbytes and read_decimal(<const uint8_t*>PyUnicode_DATA(text), nbytes, &number) == NOT_PLAIN:
        part("check_decimal")(text, writing_mode(policy))
    return out.put(PyUnicode_DATA(text), nbytes)


cdef int put_double(Output out, double number, object policy, Rounding* rounding) except -1:
    cdef uint8_t[2 * DECIMAL_LONGEST] text
    cdef Py_ssize_t nbytes
    cdef bint exact
    if not isfinite(number):
        raise ValueEncodingError(f"DS cannot hold a number that is not finite, got {number}")
    nbytes = write_decimal(number, text, &exact)
    if not exact:
        if rounding.count:
            rounding.count += 1
        else:
            note_rounding(number, policy, rounding)
    return out.put(text, nbytes)


cdef int put_shortest(Output out, object number, object policy, Rounding* rounding) except -1:
    """Add an int or Decimal whose ordinary text is too long."""
    text, exact = part("shortest_decimal")(number)
    if not exact:
        note_rounding(number, policy, rounding)
    return put_decimal_text(out, text, policy)


cdef int note_rounding(object number, object policy, Rounding* rounding) except -1:
    """Refuse a number that had to be rounded, or count it, as the policy says."""
    cdef int mode = writing_mode(policy)
    if mode == RAISE:
        raise ValueEncodingError(
            f"DS has {DECIMAL_LONGEST} characters, which cannot hold {described(number)}; round it, "
            "or use auto_format"
        )
    if mode == WARN:
        if rounding.count == 0:
            rounding.first = number
        rounding.count += 1
    return 0


cdef int tell_rounding(Rounding* rounding) except -1:
    """Warn once of all numbers of an element that were rounded."""
    cdef Py_ssize_t others = rounding.count - 1
    if others < 0:
        return 0
    message = f"DS has {DECIMAL_LONGEST} characters, so that {rounding.first!r} was rounded"
    if others:
        message += f", and {others} other values"
    return PyErr_WarnEx(UserWarning, message.encode(), 1)


# -- IS ------------------------------------------------------------------------------------------------------


cdef int put_integer(Output out, object item, object policy) except -1:
    """Add one value of IS."""
    cdef object text = None
    cdef uint8_t[INTEGER_LONGEST] digits
    cdef int overflow
    cdef int64_t number
    if PyLong_Check(item):
        if type(item) is not int:
            if type(item) is part("IS"):
                text = item._text
            else:
                text = getattr(item, "original_string", None)
        if text is None:
            number = PyLong_AsLongLongAndOverflow(item, &overflow)
            if not overflow and number == <int32_t>number:
                return out.put(digits, write_integer(number, digits))
            text = integer_digits("IS", item)
    elif PyUnicode_Check(item):
        text = item
    elif PyBytes_Check(item):
        text = item.decode("latin-1")
    elif item is None:
        raise ValueTypeError("a value of IS is a number, not None; an empty one of several is ''")
    else:
        text = part("integer_text")(item)
    return put_integer_text(out, text, policy)


cdef int put_integer_text(Output out, object text, object policy) except -1:
    """Add the text of an IS as it is: only of one that is not plain is the policy asked."""
    cdef int64_t number
    cdef Py_ssize_t nbytes
    if not PyUnicode_Check(text):
        raise ValueTypeError(f"the text of an IS is a str, not {described(text)}")
    nbytes = PyUnicode_GET_LENGTH(text)
    if not PyUnicode_IS_ASCII(text):
        raise ValueEncodingError(f"IS has ASCII characters alone, unlike {described(text)}")
    if nbytes > INTEGER_LONGEST:
        part("check_integer")(text, writing_mode(policy))
    elif nbytes and (
        not read_integer(<const uint8_t*>PyUnicode_DATA(text), nbytes, &number)
        or number != <int32_t>number
    ):
        part("check_integer")(text, writing_mode(policy))
    return out.put(PyUnicode_DATA(text), nbytes)


def shortest(double number):
    """Return the DS text of a finite float, and whether it reads back as that float."""
    cdef uint8_t[2 * DECIMAL_LONGEST] text
    cdef Py_ssize_t nbytes
    cdef bint exact
    if not isfinite(number):
        raise ValueEncodingError(f"DS cannot hold a number that is not finite, got {number}")
    nbytes = write_decimal(number, text, &exact)
    return (<char*>text)[:nbytes].decode("ascii"), exact
