"""A Python value to the bytes of an element, by VR: the one conversion that writing uses.

Native because it runs for every value that was set or changed.  What needs judgement (text outside ASCII, a
number that does not fit, objects of other classes) goes to the Python functions that were bound.  No pointer
into an object or into the output is kept while Python code can run: ``__index__`` of a value may do anything.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_GET_SIZE
from cpython.unicode cimport PyUnicode_AsLatin1String, PyUnicode_AsUTF8String
from libc.stdint cimport int64_t, uint8_t, uint16_t
from libc.string cimport memchr

from cydicom._native.digits cimport Rounding, described, put_decimal, put_integer, tell_rounding
from cydicom._native.numbers cimport NumberList
from cydicom._native.objects cimport part
from cydicom._native.output cimport Output
from cydicom._native.packing cimport put_number, put_number_list, put_plain_numbers, put_tag
from cydicom._native.texts cimport TextList
from cydicom._native.vrcodes cimport *
from cydicom.errors import ValueTypeError
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


cdef extern from *:
    """
    /* isinstance() would ask the abstract base class of lists, at ten times the cost. */
    #define CYDICOM_IS_OF(value, cls) PyObject_TypeCheck((value), (PyTypeObject*)(cls))
    """
    bint is_of "CYDICOM_IS_OF"(object value, object cls)


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
    ESCAPE = 0x1B
    KIND_LATIN = 1  # PyUnicode_1BYTE_KIND

# What the functions of one element hand on: no objects.
cdef struct Field:
    uint16_t vr
    Family family
    bint little
    Rounding rounding

cdef tuple _default_encodings = ("iso8859",)
cdef tuple _known_encodings = None
cdef int _known_repertoire = UNKNOWN_CODEC


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
    cdef Field field
    cdef int64_t before
    cdef char padding
    if value is None:
        return 0
    field.vr = vr
    field.family = family_of(vr)
    field.little = little
    field.rounding.count = 0
    if field.family == NO_FAMILY:
        raise NotImplementedError(f"no value can be written with the VR {vr_name(vr)!r}")
    before = out.nbytes
    if field.family == BYTES:
        put_bytes(out, vr, value, little)
    else:
        put_value(out, &field, value, encodings or _default_encodings, policy)
        if field.rounding.count:
            tell_rounding(&field.rounding)
    if (out.nbytes - before) & 1:
        padding = 0 if field.family == BYTES or vr == VR_UI else c" "
        out.put(&padding, 1)
    return 0


cdef int put_value(Output out, Field* field, object value, object encodings, object policy) except -1:
    cdef object items
    cdef NumberList numbers = None
    if PyUnicode_Check(value) or PyBytes_Check(value):
        # No text is no value, whatever the VR: so elements are emptied.
        return put_item(out, field, value, encodings, policy) if value else 0
    if PyFloat_Check(value) or PyLong_Check(value):
        return put_item(out, field, value, encodings, policy)
    if type(value) is list or type(value) is tuple:
        items = value
    elif field.family == NAMES and is_of(value, part("PersonName")):
        return put_item(out, field, value, encodings, policy)
    elif is_of(value, part("ConstrainedList")):
        items = value._list
    elif type(value) is NumberList or isinstance(value, (list, tuple)):
        items = value
    elif field.family == NUMBERS:
        items = part("numbers_of")(vr_name(field.vr), value, field.little)
        if type(items) is bytes:
            return out.put_object(items)
    else:
        items = part("values_of")(value)
    if items is None:
        return put_item(out, field, value, encodings, policy)
    if type(items) is NumberList:
        numbers = items
        if numbers._vr == field.vr:
            return put_number_list(out, numbers, field.little, policy)
        items = numbers.tolist()
    if type(items) is TextList and field.family != NUMBERS:
        return put_items(out, field, items, encodings, policy)  # one after the other, not all at once
    return put_items(out, field, items if type(items) is list else list(items), encodings, policy)


cdef int put_items(Output out, Field* field, object items, object encodings, object policy) except -1:
    """Add several values, a list or TextList, with backslashes between them if they are text."""
    cdef bint separated = field.family != TAGS
    cdef bint in_sets = field.family == CHARSET_TEXT or field.family == NAMES
    cdef bint first = True
    cdef Py_ssize_t done
    cdef Py_ssize_t began = 0
    if field.family == NUMBERS:
        done = put_plain_numbers(out, field.vr, <list>items, field.little)
        while done < len(<list>items):
            put_number(out, field.vr, (<list>items)[done], field.little)
            done += 1
        return 0
    # The loop looks at the list's size anew each time: an item's own code may change it.
    for item in items:
        if separated and not first:
            if in_sets:
                leave_other_sets(out, began, encodings)
            out.put(b"\\", 1)
        first = False
        began = out.used
        put_item(out, field, item, encodings, policy)
    return 0


cdef int leave_other_sets(Output out, Py_ssize_t began, object encodings) except -1:
    """Give G1 back to the first character set before a delimiter, if the text since `began` has taken it."""
    cdef object escape
    if out.used <= began or memchr(out.arena + began, ESCAPE, out.used - began) == NULL:
        return 0
    escape = part("first_set_again")(out.arena[began:out.used], encodings)
    return out.put(PyBytes_AS_STRING(escape), PyBytes_GET_SIZE(escape))


cdef int put_item(Output out, Field* field, object item, object encodings, object policy) except -1:
    cdef Family family = field.family
    if family == NUMBERS:
        return put_number(out, field.vr, item, field.little)
    elif family == CHARSET_TEXT:
        if PyUnicode_Check(item):
            return put_text(out, field.vr, item, encodings)
    elif family == NAMES:
        return put_name(out, item, encodings)
    elif family == DECIMALS:
        return put_decimal(out, item, policy, &field.rounding)
    elif family == INTEGERS:
        return put_integer(out, item, policy)
    elif family == TAGS:
        return put_tag(out, item, field.little)
    elif PyUnicode_Check(item):
        return put_default_text(out, item)
    elif family == TEMPORAL and not PyBytes_Check(item):
        if item is None:
            return 0
        return put_default_text(out, part("temporal_text")(vr_name(field.vr), item))
    if PyBytes_Check(item):
        return out.put(PyBytes_AS_STRING(item), PyBytes_GET_SIZE(item))
    if type(item) is bytearray:
        return out.put_object(bytes(item))
    raise ValueTypeError(f"a value of {vr_name(field.vr)} is text, not {described(item)}")


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
    found = part("repertoire_of")(encodings)
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
    cdef object encode_string = part("encode_string")
    if divided and "\\" in text:
        values = []
        for one in text.split("\\"):
            values.append(encode_string(one, encodings))
        return part("delimited")(b"\\", values, encodings)
    return encode_string(text, encodings)


cdef int put_name(Output out, object name, object encodings) except -1:
    cdef object raw, own, groups
    cdef Py_ssize_t nbytes
    cdef bint first = True
    cdef object name_class
    if PyBytes_Check(name):
        return out.put(PyBytes_AS_STRING(name), PyBytes_GET_SIZE(name))
    if PyUnicode_Check(name):
        if is_plain(name, encodings):
            nbytes = unequalled(<const uint8_t*>PyUnicode_DATA(name), PyUnicode_GET_LENGTH(name))
            return out.put(PyUnicode_DATA(name), nbytes)
        name = part("name_of")(name)
    name_class = part("PersonName")
    if not is_of(name, name_class):
        raise ValueTypeError(f"a value of PN is a PersonName or text, not {described(name)}")
    if type(name) is name_class:
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


# -- bytes ---------------------------------------------------------------------------------------------------


cdef int put_bytes(Output out, uint16_t vr, object value, bint little) except -1:
    """Add a bytes-like value; a large one is referenced, so that it must not change before it is written."""
    if type(value) is bytes:
        return out.put_object(value)
    if PyUnicode_Check(value) or isinstance(value, (list, tuple, part("ConstrainedList"))):
        if not len(value):
            return 0
    return out.put_object(part("buffer_of")(vr_name(vr), value, little))
