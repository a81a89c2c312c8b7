"""A Python value to the bytes of an element, by VR: the one conversion that writing uses.

Native because it runs for every value that was set or changed.  What needs judgement (text outside ASCII, a
number that does not fit, objects of other classes) goes to the Python functions that were bound.  No pointer
into an object or into the output is kept while Python code can run: ``__index__`` of a value may do anything.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_GET_SIZE
from cpython.exc cimport PyErr_WarnEx
from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_AsDouble
from cpython.long cimport PyLong_AsUnsignedLongLong
from cpython.mem cimport PyMem_Free
from cpython.number cimport PyNumber_Index
from cpython.unicode cimport PyUnicode_AsLatin1String, PyUnicode_AsUTF8String
from libc.math cimport fabs, isfinite
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t
from libc.string cimport memchr, memcpy, strlen

from cydicom._native.decimals cimport NOT_PLAIN, read_decimal, read_integer
from cydicom._native.numbers cimport NumberList, number_nbytes
from cydicom._native.output cimport Output
from cydicom._native.vrcodes cimport *
from cydicom.errors import ValueEncodingError, ValueTypeError
from cydicom.policy import current as current_policy


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


cdef enum Family:
    NO_FAMILY
    DEFAULT_TEXT    # the default repertoire, whatever the character set (PS3.5 6.1.2.3)
    CHARSET_TEXT
    NAMES
    TEMPORAL
    DECIMALS
    INTEGERS
    NUMBERS
    TAGS
    BYTES

cdef enum Repertoire:
    # What is known of the first codec, by the numbers that `repertoire_of` gives them.
    UNKNOWN_CODEC = 0
    ASCII_IS_ASCII = 1
    LATIN_1 = 2
    UTF_8 = 3

cdef enum:
    WARN = 1
    RAISE = 2
    ESCAPE = 0x1B
    DECIMAL_LONGEST = 16  # characters of one DS (PS3.5 6.2)
    INTEGER_LONGEST = 12  # and of one IS
    KIND_LATIN = 1        # PyUnicode_1BYTE_KIND

cdef double FIRST_BEYOND_FL = 3.4028235677973366e+38  # rounds to infinity

cdef dict _parts = {}
cdef object _default_policy = None
cdef object _person_name_class = None
cdef object _integer_class = None
cdef object _several_class = None
cdef tuple _default_encodings = ("iso8859",)
cdef tuple _known_encodings = None
cdef int _known_repertoire = UNKNOWN_CODEC


def bind(**parts):
    """Take the classes and functions that encoding needs from the upper layers.

    Parameters
    ----------
    **parts
        By name: the classes ``PersonName``, ``IS`` and ``ConstrainedList``, the default policy as ``policy``,
        and the functions of :mod:`cydicom.valueencoding`.  A later call replaces.
    """
    global _default_policy, _person_name_class, _integer_class, _several_class
    _parts.update(parts)
    _default_policy = _parts.get("policy")
    _person_name_class = _parts.get("PersonName")
    _integer_class = _parts.get("IS")
    _several_class = _parts.get("ConstrainedList")


def encode(str vr not None, value, bint little, tuple encodings not None):
    """Return the value field of an element: `value` by the rules of its VR, padded to even length.

    Parameters
    ----------
    vr : str
        Two letters, not SQ; an ambiguous VR such as ``"US or SS"`` takes bytes.
    value : object
        One value, several as a list, tuple, MultiValue or numpy array, or ``None`` for none.
    little : bool
        Byte order of binary numbers.
    encodings : tuple of str
        Names of Python codecs for text, the initial one first.

    Raises
    ------
    NotImplementedError
        If the VR is unknown.
    UnicodeEncodeError
        If text cannot be written: outside the default repertoire where the VR has no other, or a surrogate.
    ValueEncodingError
        If the VR cannot hold the value; a ``ValueTypeError``, which is a TypeError as well, if values of its
        type are never held.
    """
    cdef Output out = Output()
    encode_value(out, vr_number(vr), value, little, encodings, current_policy())
    return out.getvalue()


cdef uint16_t vr_number(str vr) except? 0:
    if vr.startswith("OB or"):
        return VR_OB
    if " or " in vr:
        return VR_OW
    if len(vr) != 2 or not vr.isascii():
        raise NotImplementedError(f"no value can be written with the VR {vr!r}")
    return <uint16_t>((<unsigned int>ord(vr[0]) << 8) | <unsigned int>ord(vr[1]))


cdef Family family_of(uint16_t vr) noexcept nogil:
    if vr in (VR_AE, VR_AS, VR_CS, VR_UI, VR_UR):
        return DEFAULT_TEXT
    elif vr in (VR_LO, VR_LT, VR_SH, VR_ST, VR_UC, VR_UT):
        return CHARSET_TEXT
    elif vr in (VR_DA, VR_DT, VR_TM):
        return TEMPORAL
    elif vr in (VR_FD, VR_FL, VR_SL, VR_SS, VR_SV, VR_UL, VR_US, VR_UV):
        return NUMBERS
    elif vr in (VR_OB, VR_OD, VR_OF, VR_OL, VR_OV, VR_OW, VR_UN):
        return BYTES
    elif vr == VR_PN:
        return NAMES
    elif vr == VR_DS:
        return DECIMALS
    elif vr == VR_IS:
        return INTEGERS
    elif vr == VR_AT:
        return TAGS
    return NO_FAMILY


cdef int encode_value(
    Output out, uint16_t vr, object value, bint little, object encodings, object policy
) except -1:
    """Add the value field of an element, padded to even length; what was added stays if this raises."""
    cdef Family family
    cdef int64_t before
    cdef char padding
    if value is None:
        return 0
    family = family_of(vr)
    if family == NO_FAMILY:
        raise NotImplementedError(f"no value can be written with the VR {vr_name(vr)!r}")
    before = out.nbytes
    if family == BYTES:
        put_bytes(out, vr, value, little)
    else:
        put_value(out, vr, family, value, little, encodings or _default_encodings, policy)
    if (out.nbytes - before) & 1:
        padding = 0 if family == BYTES or vr == VR_UI else c" "
        out.put(&padding, 1)
    return 0


cdef int put_value(
    Output out, uint16_t vr, Family family, object value, bint little, object encodings, object policy
) except -1:
    cdef object items
    cdef NumberList numbers
    if PyUnicode_Check(value) or PyBytes_Check(value):
        if not value:
            return 0
        return put_item(out, vr, family, value, little, encodings, policy)
    if (
        PyFloat_Check(value) or PyLong_Check(value) or type(value) is _person_name_class
    ):
        return put_item(out, vr, family, value, little, encodings, policy)
    if type(value) is list or type(value) is tuple:
        items = value
    elif isinstance(value, _several_class):
        items = value._list
        if type(items) is NumberList:
            numbers = items
            if numbers._vr == vr:
                return put_number_list(out, numbers, little, policy)
            items = numbers.tolist()
    elif isinstance(value, NumberList):
        numbers = value
        if numbers._vr == vr:
            return put_number_list(out, numbers, little, policy)
        items = numbers.tolist()
    elif family == NUMBERS:
        items = _parts["numbers_of"](vr_name(vr), value, little)
        if isinstance(items, memoryview):
            return out.put_object(items)
    elif isinstance(value, (list, tuple)):
        items = value
    else:
        items = _parts["values_of"](value)
    if items is None:
        return put_item(out, vr, family, value, little, encodings, policy)
    if type(items) is tuple:
        items = list(items)
    elif type(items) is not list:
        items = list(items)
    return put_items(out, vr, family, items, little, encodings, policy)


cdef int put_items(
    Output out, uint16_t vr, Family family, list items, bint little, object encodings, object policy
) except -1:
    """Add several values, with backslashes between them if they are text."""
    cdef bint separated = family != NUMBERS and family != TAGS
    cdef bint first = True
    # The loop looks at the list's size anew each time: an item's own code may change it.
    for item in items:
        if separated and not first:
            out.put(b"\\", 1)
        first = False
        put_item(out, vr, family, item, little, encodings, policy)
    return 0


cdef int put_item(
    Output out, uint16_t vr, Family family, object item, bint little, object encodings, object policy
) except -1:
    if family == NUMBERS:
        return put_number(out, vr, item, little)
    if family == CHARSET_TEXT:
        if PyUnicode_Check(item):
            return put_text(out, vr, item, encodings)
    elif family == NAMES:
        return put_name(out, item, encodings)
    elif family == DECIMALS:
        return put_decimal(out, item, policy)
    elif family == INTEGERS:
        return put_integer(out, item, policy)
    elif family == TAGS:
        return put_tag(out, item, little)
    elif PyUnicode_Check(item):
        return put_default_text(out, item)
    elif family == TEMPORAL and not PyBytes_Check(item):
        if item is None:
            return 0
        return put_default_text(out, _parts["temporal_text"](vr_name(vr), item))
    if PyBytes_Check(item):
        return out.put(PyBytes_AS_STRING(item), PyBytes_GET_SIZE(item))
    if type(item) is bytearray:
        return out.put_object(bytes(item))
    raise ValueTypeError(f"a value of {vr_name(vr)} is text, not {described(item)}")


cdef str described(object value):
    """Return a value, or its type alone if showing it would run code of others."""
    if value is None or type(value) in (str, bytes, int, float, bool):
        text = repr(value)
        if len(text) > 64:
            text = text[:60] + "..."
        return text
    return f"an object of type {type(value).__name__}"


cdef int writing_mode(object policy) except -1:
    """Return 0 (ignore), 1 (warn) or 2 (raise) for values that are written."""
    if policy is _default_policy:
        return WARN
    return policy.writing_validation_mode


# -- text ----------------------------------------------------------------------------------------------------


cdef int put_default_text(Output out, object text) except -1:
    """Add a str as Latin-1: what pydicom reads and writes beyond the default repertoire."""
    if PyUnicode_KIND(text) == KIND_LATIN:
        return out.put(PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))
    encoded = PyUnicode_AsLatin1String(text)
    return out.put(PyBytes_AS_STRING(encoded), PyBytes_GET_SIZE(encoded))


cdef int repertoire(object encodings) except -1:
    """Return what is known of the first codec."""
    global _known_encodings, _known_repertoire
    cdef int found
    if encodings is _known_encodings:
        return _known_repertoire
    if type(encodings) is not tuple:
        encodings = (encodings,) if PyUnicode_Check(encodings) else tuple(encodings)
    found = _parts["repertoire_of"](encodings)
    _known_encodings = encodings
    _known_repertoire = found
    return found


cdef bint is_plain(object text, object encodings) except -1:
    """Return whether the bytes of a str are its ASCII codes in every character set at hand."""
    cdef Py_ssize_t nbytes
    if not PyUnicode_IS_ASCII(text):
        return False
    if repertoire(encodings) == UNKNOWN_CODEC:
        return False
    nbytes = PyUnicode_GET_LENGTH(text)
    return nbytes == 0 or memchr(PyUnicode_DATA(text), ESCAPE, nbytes) == NULL


cdef int put_text(Output out, uint16_t vr, object text, object encodings) except -1:
    cdef int codec
    cdef object encoded
    if is_plain(text, encodings):
        return out.put(PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))
    codec = repertoire(encodings)
    if codec == LATIN_1 and PyUnicode_KIND(text) == KIND_LATIN:
        return out.put(PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))
    # Refuses surrogates, which are no text in any character set.
    encoded = PyUnicode_AsUTF8String(text)
    if codec != UTF_8:
        encoded = encoded_text(text, vr in (VR_LO, VR_SH, VR_UC), encodings)
    return out.put(PyBytes_AS_STRING(encoded), PyBytes_GET_SIZE(encoded))


cdef bytes encoded_text(object text, bint divided, object encodings):
    """Return the bytes of text; each value starts in the first character set if backslashes divide it."""
    cdef object encode_string = _parts["encode_string"]
    if divided and "\\" in text:
        return b"\\".join([encode_string(one, encodings) for one in text.split("\\")])
    return encode_string(text, encodings)


cdef int put_name(Output out, object name, object encodings) except -1:
    cdef object raw, own, groups
    cdef Py_ssize_t nbytes
    cdef bint first = True
    if PyBytes_Check(name):
        return out.put(PyBytes_AS_STRING(name), PyBytes_GET_SIZE(name))
    if PyUnicode_Check(name):
        if is_plain(name, encodings):
            nbytes = unequalled(<const uint8_t*>PyUnicode_DATA(name), PyUnicode_GET_LENGTH(name))
            return out.put(PyUnicode_DATA(name), nbytes)
        name = _parts["name_of"](name)
    elif type(name) is not _person_name_class and not isinstance(name, _person_name_class):
        raise ValueTypeError(f"a value of PN is a PersonName or text, not {described(name)}")
    if type(name) is _person_name_class:
        if not name._is_text:
            raw = name.original_string
            own = name.encodings
            if type(raw) is bytes:
                if own is None or own is encodings or own == encodings:
                    return out.put(PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw))
                nbytes = PyBytes_GET_SIZE(raw)
                if (
                    nbytes and raw.isascii() and memchr(PyBytes_AS_STRING(raw), ESCAPE, nbytes) == NULL
                    and repertoire(encodings) != UNKNOWN_CODEC
                ):
                    nbytes = unequalled(<const uint8_t*>PyBytes_AS_STRING(raw), nbytes)
                    return out.put(PyBytes_AS_STRING(raw), nbytes)
        else:
            groups = name._components
            if type(groups) is tuple:
                for group in <tuple>groups:
                    if type(group) is not str or not is_plain(group, encodings):
                        break
                else:
                    for group in <tuple>groups:
                        if not first:
                            out.put(b"=", 1)
                        first = False
                        out.put(PyUnicode_DATA(group), PyUnicode_GET_LENGTH(group))
                    return 0
        for group in name.components:
            PyUnicode_AsUTF8String(group)
    raw = name.encode(encodings)
    if not PyBytes_Check(raw):
        raise ValueTypeError(f"encode() of a PersonName returned {described(raw)}, not bytes")
    return out.put(PyBytes_AS_STRING(raw), PyBytes_GET_SIZE(raw))


cdef Py_ssize_t unequalled(const uint8_t* text, Py_ssize_t nbytes) noexcept nogil:
    """Return the length of a name without empty component groups at its end."""
    while nbytes and text[nbytes - 1] == c"=":
        nbytes -= 1
    return nbytes


# -- numbers as text -----------------------------------------------------------------------------------------


cdef int put_decimal(Output out, object item, object policy) except -1:
    cdef object text = None
    cdef double number
    cdef char* written
    cdef Py_ssize_t nbytes
    if PyFloat_Check(item):
        if type(item) is not float:
            text = getattr(item, "original_string", None)
        if text is None:
            number = PyFloat_AS_DOUBLE(item)
            if not isfinite(number):
                raise ValueEncodingError(f"DS cannot hold a number that is not finite, got {number}")
            written = PyOS_double_to_string(number, c"r", 0, Py_DTSF_ADD_DOT_0, NULL)
            try:
                nbytes = strlen(written)
                if nbytes <= DECIMAL_LONGEST:
                    return out.put(written, nbytes)
            finally:
                PyMem_Free(written)
            return put_rounded(out, number, policy)
    elif PyUnicode_Check(item):
        text = item
    elif PyBytes_Check(item):
        text = item.decode("latin-1")
    elif PyLong_Check(item):
        if type(item) is not int:
            text = getattr(item, "original_string", None)
        if text is None:
            text = int.__repr__(item)
            if len(text) > DECIMAL_LONGEST:
                return put_rounded(out, int(item), policy)
            return put_default_text(out, text)
    elif item is None:
        raise ValueTypeError("a value of DS is a number, not None; an empty one of several is ''")
    else:
        text, number_of = _parts["decimal_text"](item)
        if number_of is not None:
            return put_rounded(out, number_of, policy)
    return put_decimal_text(out, text, policy)


cdef int put_decimal_text(Output out, object text, object policy) except -1:
    """Add the text of a DS as it is: only of one that is not plain is the policy asked."""
    cdef double number
    cdef Py_ssize_t nbytes
    if not PyUnicode_Check(text):
        raise ValueTypeError(f"the text of a DS is a str, not {described(text)}")
    nbytes = PyUnicode_GET_LENGTH(text)
    if (
        not PyUnicode_IS_ASCII(text)
        or nbytes > DECIMAL_LONGEST
        or read_decimal(<const uint8_t*>PyUnicode_DATA(text), nbytes, &number) == NOT_PLAIN
    ):
        _parts["check_decimal"](text, writing_mode(policy))
    return put_default_text(out, text)


cdef int put_rounded(Output out, object number, object policy) except -1:
    """Add a number whose ordinary text is too long: another text of the same number, or a rounded one."""
    cdef object text
    cdef bint exact
    cdef int mode
    text, exact = _parts["shortest_decimal"](number)
    if not exact:
        mode = writing_mode(policy)
        if mode == RAISE:
            raise ValueEncodingError(
                f"DS has {DECIMAL_LONGEST} characters, which cannot hold {number!s}; round it, or use auto_format"
            )
        if mode == WARN:
            message = f"DS has {DECIMAL_LONGEST} characters: {number!s} is written as {text}"
            PyErr_WarnEx(UserWarning, message.encode(), 1)
    return put_default_text(out, text)


cdef int put_integer(Output out, object item, object policy) except -1:
    cdef object text = None
    cdef int overflow
    cdef int64_t number
    if PyLong_Check(item):
        if type(item) is _integer_class:
            text = item._text
        elif type(item) is not int:
            text = getattr(item, "original_string", None)
        if text is None:
            number = PyLong_AsLongLongAndOverflow(item, &overflow)
            if not overflow and number == <int32_t>number:
                return put_digits(out, number)
            text = int.__repr__(item)
    elif PyUnicode_Check(item):
        text = item
    elif PyBytes_Check(item):
        text = item.decode("latin-1")
    elif item is None:
        raise ValueTypeError("a value of IS is a number, not None; an empty one of several is ''")
    else:
        text = _parts["integer_text"](item)
    return put_integer_text(out, text, policy)


cdef int put_digits(Output out, int64_t number) except -1:
    """Add an int of at most 32 bits in decimal."""
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
    return out.put(digits + start, INTEGER_LONGEST - start)


cdef int put_integer_text(Output out, object text, object policy) except -1:
    """Add the text of an IS as it is: only of one that is not plain is the policy asked."""
    cdef int64_t number
    cdef Py_ssize_t nbytes
    if not PyUnicode_Check(text):
        raise ValueTypeError(f"the text of an IS is a str, not {described(text)}")
    nbytes = PyUnicode_GET_LENGTH(text)
    if (
        not PyUnicode_IS_ASCII(text)
        or nbytes > INTEGER_LONGEST
        or not read_integer(<const uint8_t*>PyUnicode_DATA(text), nbytes, &number)
        or number != <int32_t>number
    ):
        _parts["check_integer"](text, writing_mode(policy))
    return put_default_text(out, text)


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


# -- binary numbers ------------------------------------------------------------------------------------------


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
    cdef int bits = 8 * <int>number_nbytes(vr)
    if vr == VR_US or vr == VR_UL or vr == VR_UV:
        limits = f"0 to {(1 << bits) - 1}"
    else:
        limits = f"{-(1 << (bits - 1))} to {(1 << (bits - 1)) - 1}"
    shown = f"{int(item):#x}" if int(item).bit_length() > 200 else f"{int(item)}"
    if len(shown) > 64:
        shown = shown[:60] + "..."
    return ValueEncodingError(f"{shown} is not a value of {vr_name(vr)}: those are from {limits}")


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
        item = _parts["tag_of"](item)
    number = PyLong_AsLongLongAndOverflow(item, &overflow)
    if overflow or not 0 <= number <= 0xFFFFFFFFU:
        raise ValueEncodingError("a value of AT is a tag, from 0x00000000 to 0xFFFFFFFF")
    out.put_u16(<uint16_t>(number >> 16), little)
    return out.put_u16(<uint16_t>(number & 0xFFFF), little)


# -- bytes ---------------------------------------------------------------------------------------------------


cdef int put_bytes(Output out, uint16_t vr, object value, bint little) except -1:
    """Add a bytes-like value; a large one is referenced, so that it must not change before it is written."""
    if type(value) is bytes:
        return out.put_object(value)
    if PyUnicode_Check(value) or isinstance(value, (list, tuple, _several_class)):
        if not len(value):
            return 0
    return out.put_object(_parts["buffer_of"](vr_name(vr), value, little))
