"""Values to JSON values, by VR (PS3.18 F.2.3), from Python objects and from the bytes of a source.

Native because it runs for every value of a data set.  Values that are not of their VR's usual type belong to
``other_values``, which was bound.
"""

from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_Check
from cpython.long cimport PyLong_Check, PyLong_CheckExact
from cpython.object cimport PyObject, PyObject_GenericGetAttr
from cpython.unicode cimport PyUnicode_Check, PyUnicode_CheckExact, PyUnicode_DecodeASCII
from libc.math cimport isfinite, isnan
from libc.stdint cimport int32_t, int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

from cydicom._native.cursor cimport load_tag
from cydicom._native.decimals cimport (
    DECIMAL_LONGEST,
    INTEGER_LONGEST,
    NOT_PLAIN,
    READ,
    Reading,
    next_separator,
    read_decimal,
    read_integer,
    round_decimal,
    trim,
)
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.lazylists cimport LazyList
from cydicom._native.numbers cimport NumberList, number_at, number_nbytes
from cydicom._native.text cimport is_plain_ascii, is_plain_name, is_uid, strip, unpadded
from cydicom._native.texts cimport TextList, has_text_list
from cydicom._native.vrcodes cimport *

cdef extern from "Python.h":
    object PyUnicode_New(Py_ssize_t size, Py_UCS4 maxchar)
    void* PyUnicode_DATA(object text)
    object PyUnicode_FromObject(object text)

cdef enum:
    NO_VR = 0

cdef const char* HEX = b"0123456789ABCDEF"

# The names of VRs, borrowed from `vr_names`; the index is the low five bits of each letter.
cdef PyObject* name_places[1024]
cdef dict vr_names = {}

# Injected by bind(): the classes and functions of the layers above.
cdef object multi_value_class = None
cdef object person_name_class = None
cdef object other_values = None


def bind(**parts):
    """Take the classes and functions of the layers above; all of them are needed."""
    global multi_value_class, person_name_class, other_values
    multi_value_class = parts.pop("multi_value_class")
    person_name_class = parts.pop("person_name_class")
    other_values = parts.pop("other_values")
    if parts:
        raise TypeError(f"unknown parts: {', '.join(sorted(parts))}")


cdef str name_of_vr(uint16_t vr):
    """Return the two letters of a VR of the standard; the same string for the same VR."""
    cdef uint16_t place = ((vr >> 8) & 31) << 5 | (vr & 31)
    cdef object name
    if name_places[place] != NULL:
        return <str>name_places[place]
    name = vr_name(vr)
    # The dict holds the reference.
    vr_names[vr] = name
    name_places[place] = <PyObject*>name
    return name


cdef uint16_t vr_of_name(str name) except? 0:
    """Return the VR by which a value is converted: 0 for one that is unknown."""
    if len(name) == 2:
        return <uint16_t>((<unsigned int>ord(name[0]) & 0xFF) << 8 | (<unsigned int>ord(name[1]) & 0xFF))
    if name == "US or SS":
        return VR_US
    if name == "OB or OW" or name == "US or OW" or name == "US or SS or OW":
        return VR_OW
    return NO_VR


cdef str key_of(uint32_t tag):
    """Return the name of an attribute: eight hexadecimal digits."""
    cdef int place
    text = PyUnicode_New(8, 127)
    cdef uint8_t* out = <uint8_t*>PyUnicode_DATA(text)
    for place in range(8):
        out[place] = <uint8_t>HEX[(tag >> (28 - 4 * place)) & 15]
    return text


cdef object json_number(double number):
    """Return a float; JSON has no numbers that are not finite, so those become strings."""
    if isfinite(number):
        return number
    if isnan(number):
        return "NaN"
    return "Infinity" if number > 0 else "-Infinity"


def json_float(double number):
    """Return a float as JSON has it: ``"NaN"``, ``"Infinity"`` or ``"-Infinity"`` if it is not finite."""
    return json_number(number)


cdef bint is_float_vr(uint16_t vr) noexcept nogil:
    return vr == VR_DS or vr == VR_FD or vr == VR_FL


cdef bint is_text_vr(uint16_t vr) noexcept nogil:
    """Tell whether values are text between backslashes, and no class of ours."""
    return has_text_list(vr) and vr != VR_PN and vr != VR_UI


cdef bint is_number_vr(uint16_t vr) noexcept nogil:
    return vr == VR_IS or vr == VR_DS or number_nbytes(vr) != 0


cdef list decimal_values(const uint8_t* data, Py_ssize_t nbytes):
    """Return the floats of DS text, None if a value is not plainly a number, or too long."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef double number
    cdef Reading reading
    cdef list values = []
    while start <= nbytes:
        let_signals_in(len(values))
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        reading = read_decimal(data + first, last - first, &number)
        if reading == NOT_PLAIN or last - first > DECIMAL_LONGEST:
            return None
        if reading != READ:
            number = round_decimal(data + first, last - first)
        values.append(json_number(number))
        start = stop + 1
    return values


cdef list integer_values(const uint8_t* data, Py_ssize_t nbytes):
    """Return the ints of IS text, None if a value is not plainly one of 32 bits."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef int64_t number
    cdef list values = []
    while start <= nbytes:
        let_signals_in(len(values))
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        trim(data, &first, &last)
        if (
            stop - start > INTEGER_LONGEST
            or not read_integer(data + first, last - first, &number)
            or number != <int32_t>number
        ):
            return None
        values.append(number)
        start = stop + 1
    return values


cdef list binary_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    """Return the numbers of a binary VR; `nbytes` is a multiple of its size."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t start
    cdef list values = []
    for start in range(0, nbytes, size):
        let_signals_in(len(values))
        number = number_at(vr, data + start, little_endian)
        values.append(json_number(PyFloat_AS_DOUBLE(number)) if vr == VR_FD or vr == VR_FL else number)
    return values


cdef list tag_values(const uint8_t* data, Py_ssize_t nbytes, bint little_endian):
    cdef Py_ssize_t start
    cdef list values = []
    for start in range(0, nbytes, 4):
        values.append(key_of(load_tag(data + start, little_endian)))
    return values


cdef dict name_of(const uint8_t* data, Py_ssize_t nbytes):
    """Return the object of one name in ASCII (PS3.18 F.2.2), None for an empty one."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef dict made
    while nbytes > 0 and data[nbytes - 1] == c"=":
        nbytes -= 1
    if nbytes == 0:
        return None
    made = {}
    for group in ("Alphabetic", "Ideographic", "Phonetic"):
        stop = start
        while stop < nbytes and data[stop] != c"=":
            stop += 1
        made[group] = PyUnicode_DecodeASCII(<const char*>data + start, stop - start, NULL)
        start = stop + 1
        if start > nbytes:
            break
    return made


cdef list text_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes):
    """Return the objects of names in ASCII, or the texts of UIDs; None if one breaks a rule."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef list values = []
    if nbytes == 0:
        return values
    if vr == VR_PN and not is_plain_ascii(data, nbytes):
        return None
    while start <= nbytes:
        let_signals_in(len(values))
        stop = next_separator(data, start, nbytes)
        if vr == VR_PN and is_plain_name(data + start, stop - start):
            values.append(name_of(data + start, stop - start))
        elif vr == VR_UI and is_uid(data + start, stop - start):
            values.append(PyUnicode_DecodeASCII(<const char*>data + start, stop - start, NULL))
        else:
            return None
        start = stop + 1
    # An empty person name is no value.
    return [] if len(values) == 1 and values[0] is None else values


cdef bint has_plain_values(uint16_t vr) noexcept nogil:
    """Tell whether :func:`plain_values` may know what to do."""
    return is_number_vr(vr) or vr == VR_AT or has_plain_texts(vr)


cdef bint has_plain_texts(uint16_t vr) noexcept nogil:
    """Tell whether :func:`plain_values` may know, and whoever does not still needs no element."""
    return vr == VR_PN or vr == VR_UI


cdef list plain_values(uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, bint little_endian, int flags):
    """Return the values of borrowed bytes, None if this is not the place to judge them."""
    cdef Py_ssize_t size = number_nbytes(vr)
    cdef Py_ssize_t first = 0
    cdef Py_ssize_t last = nbytes
    if size:
        return None if nbytes % size else binary_values(vr, data, nbytes, little_endian)
    if vr == VR_AT:
        return None if nbytes % 4 else tag_values(data, nbytes, little_endian)
    if has_plain_texts(vr):
        return text_values(vr, data, unpadded(data, nbytes))
    if vr == VR_DS and not flags:
        strip(data, &first, &last)
        last = first + unpadded(data + first, last - first)
        return decimal_values(data + first, last - first)
    if vr == VR_IS and not flags:
        return integer_values(data, unpadded(data, nbytes))
    return None


cdef tuple plain_groups(bytes raw):
    """Return the component groups of an encoded name of plain ASCII, None for any other."""
    cdef const uint8_t* data = raw
    cdef Py_ssize_t nbytes = len(raw)
    if not is_plain_ascii(data, nbytes):
        return None
    text = PyUnicode_DecodeASCII(<const char*>data, nbytes, NULL)
    if memchr(data, c"=", nbytes) != NULL:
        text = (<str>text).rstrip("=")
        return tuple((<str>text).split("=")) if text else ()
    return (text,) if nbytes else ()


cdef object component_groups(object name, dict known):
    """Return the component groups of a name.

    `known` has those of names with the same bytes and codecs: what is wrong with them is told once.
    """
    if type(name) is not person_name_class or PyObject_GenericGetAttr(name, "_components") is not None:
        return name.components
    raw = PyObject_GenericGetAttr(name, "original_string")
    if type(raw) is not bytes:
        return name.components
    groups = plain_groups(<bytes>raw)
    if groups is None:
        codecs = PyObject_GenericGetAttr(name, "encodings")
        if type(codecs) is not tuple:
            return name.components
        key = raw, codecs
        groups = known.get(key)
        if groups is None:
            groups = known[key] = name.components
    return groups


cdef object person_name(object name, dict known):
    """Return the object of a person's component groups (PS3.18 F.2.2)."""
    groups = component_groups(name, known)
    cdef Py_ssize_t count = len(groups)
    if count == 0:
        return None
    made = {"Alphabetic": groups[0]}
    if count > 1:
        made["Ideographic"] = groups[1]
    if count > 2:
        made["Phonetic"] = groups[2]
    return made


cdef bint json_value(uint16_t vr, object value, list values, dict names) except -1:
    """Append one value that has the usual type for its VR; return False for any other.

    `names` keeps what person names of the element came to.
    """
    if value is None:
        values.append(None)
        return True
    if is_float_vr(vr):
        if PyFloat_Check(value):
            values.append(json_number(PyFloat_AS_DOUBLE(value)))
        elif PyUnicode_Check(value) and not value:
            values.append(None)
        else:
            return False
        return True
    if is_number_vr(vr):
        if PyLong_CheckExact(value):
            values.append(value)
        elif PyLong_Check(value):
            values.append(int(value))
        elif PyUnicode_Check(value) and not value:
            values.append(None)
        else:
            return False
        return True
    if vr == VR_PN:
        if not isinstance(value, person_name_class):
            return False
        values.append(person_name(value, names))
        return True
    if vr == VR_AT:
        if not PyLong_Check(value) or not 0 <= value <= 0xFFFFFFFFU:
            return False
        values.append(key_of(value))
        return True
    if PyUnicode_CheckExact(value):
        values.append(value)
        return True
    if PyUnicode_Check(value):
        values.append(PyUnicode_FromObject(value))
        return True
    return False


cdef TextList texts_of(object value):
    """Return the texts that a value still has as bytes, None for any other value."""
    if type(value) is not multi_value_class:
        return None
    items = PyObject_GenericGetAttr(value, "_list")
    return <TextList>items if type(items) is TextList else None


cdef list lazy_values(NumberList numbers):
    """Return the numbers of a list that is still bytes, without an object of its class for each."""
    if numbers._vr == VR_DS:
        return decimal_values(numbers._data, numbers._nbytes)
    if numbers._vr == VR_IS:
        return integer_values(numbers._data, numbers._nbytes)
    return binary_values(numbers._vr, numbers._data, numbers._nbytes, numbers.little_endian)


cdef list json_values(str name, uint16_t vr, object value):
    """Return the list of JSON values for a value that is not binary; empty if there is none."""
    cdef list values = None
    cdef object items
    if value is None or (PyUnicode_Check(value) and not value):
        return []
    items = None
    if type(value) is multi_value_class:
        items = PyObject_GenericGetAttr(value, "_list")
        if type(items) is NumberList and (<NumberList>items)._vr == vr:
            values = lazy_values(<NumberList>items)
            if values is not None:
                return values
        if type(items) is TextList:
            if vr == VR_UI and (<TextList>items)._vr == VR_UI:
                return text_values(VR_UI, (<TextList>items)._data, (<TextList>items)._nbytes)
            if is_text_vr(vr) and is_text_vr((<TextList>items)._vr):
                return (<TextList>items).tolist()
    elif type(value) is list:
        items = value
    values = []
    if items is None:
        if json_value(vr, value, values, {}):
            # An empty person name is no value.
            return [] if values[0] is None else values
    elif type(items) is list or isinstance(items, LazyList):
        names = {}
        for item in items:
            let_signals_in(len(values))
            if not json_value(vr, item, values, names):
                break
        else:
            return values
    return other_values(name, value)


cdef dict value_model(str name, uint16_t vr, object value):
    values = json_values(name, vr, value)
    return {"vr": name, "Value": values} if values else {"vr": name}
