"""Values that are set: those that plainly obey their VR become what an element stores, without Python code.

Native because building a data set by keyword costs that for each element, and the checks in Python cost more
than all the rest.  Nothing is refused here, and no rule is held twice: whatever is not plainly right (other
types, white space around it, a rule broken, a switch that is not the default) is left to ``DataElement``,
which converts, warns or raises.
"""

from cpython.dict cimport PyDict_GetItem
from cpython.float cimport PyFloat_AS_DOUBLE
from cpython.list cimport PyList_GET_SIZE
from cpython.object cimport PyObject, PyObject_GenericGetAttr, PyObject_GenericSetAttr
from libc.math cimport isfinite
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t

from cydicom._native.context cimport current_policy
from cydicom._native.decimals cimport (
    DECIMAL_LONGEST,
    INTEGER_LONGEST,
    READ,
    UNROUNDED,
    is_shortest,
    read_decimal,
    read_integer,
    round_decimal,
)
from cydicom._native.forms cimport has_plain_form
from cydicom._native.objects cimport (
    new_float, new_instance, new_integer, new_multi_value, new_object, new_tag, new_uid
)
from cydicom._native.store cimport ElementStore
from cydicom._native.text cimport COMPONENT_LONGEST, is_uid
from cydicom._native.vrcodes cimport *

cdef extern from "Python.h":
    bint PyUnicode_IS_COMPACT_ASCII(object)
    const uint8_t* PyUnicode_1BYTE_DATA(object)
    Py_ssize_t PyUnicode_GET_LENGTH(object)
    Py_ssize_t PyUnicode_FindChar(object, Py_UCS4, Py_ssize_t, Py_ssize_t, int) except -2
    Py_UCS4 PyUnicode_READ_CHAR(object, Py_ssize_t)
    int64_t PyLong_AsLongLongAndOverflow(object, int*) except? -1

cdef extern from *:
    object PyObject_GenericGetDict(object, void*)

cdef enum:
    # Bits of Policy.flags, by the numbers that cydicom.policy gives them.
    DS_SWITCHES = 1 | 2
    IS_SWITCHES = 4
    DATETIME = 8
    RAISE = 2
    CODE_LONGEST = 16
    FIRST_PIXEL_DATA = 0x7FE00008U
    LAST_PIXEL_DATA = 0x7FE00010U

cdef int64_t EXACT_INTEGER = 1LL << 53   # a double holds every integer below it

#: What :func:`stored_value` returns for a value that Python has to look at.
NOT_PLAIN = object()

cdef object data_element_class = None
cdef object person_name_class = None
cdef object load_keywords = None
cdef object load_dictionary = None
cdef dict keywords = None
cdef dict dictionary = None


def bind(*, data_element, person_name, keywords, dictionary):
    """Take the classes of elements and names, and the functions that load the keywords and the dictionary."""
    global data_element_class, person_name_class, load_keywords, load_dictionary
    data_element_class = data_element
    person_name_class = person_name
    load_keywords = keywords
    load_dictionary = dictionary


cdef inline uint16_t code_of(object vr) noexcept:
    """Return a VR as a number; 0 for what has not two letters."""
    if not isinstance(vr, str) or PyUnicode_GET_LENGTH(vr) != 2 or not PyUnicode_IS_COMPACT_ASCII(vr):
        return 0
    return <uint16_t>((<uint32_t>PyUnicode_READ_CHAR(vr, 0) << 8) | <uint32_t>PyUnicode_READ_CHAR(vr, 1))


cdef bint is_code(const uint8_t* text, Py_ssize_t count) noexcept nogil:
    """Tell whether this is a CS: upper case letters, digits, space and underscore."""
    cdef Py_ssize_t i
    if count > CODE_LONGEST:
        return False
    for i in range(count):
        if not (c"A" <= text[i] <= c"Z" or c"0" <= text[i] <= c"9" or text[i] == c" " or text[i] == c"_"):
            return False
    return True


cdef bint is_printable(const uint8_t* text, Py_ssize_t count) noexcept nogil:
    cdef Py_ssize_t i
    for i in range(count):
        if not 0x20 <= text[i] <= 0x7E:
            return False
    return True


cdef object decimal_of(str text, const uint8_t* characters, Py_ssize_t count):
    """Return the DSfloat of a text."""
    cdef double number = 0
    cdef int how
    if count > DECIMAL_LONGEST:
        return NOT_PLAIN
    how = read_decimal(characters, count, &number)
    if how == UNROUNDED:
        number = round_decimal(characters, count)
    elif how != READ:
        return NOT_PLAIN
    return new_float(number, text)


cdef object integer_of(str text, const uint8_t* characters, Py_ssize_t count):
    """Return the IS of a text."""
    cdef int64_t number = 0
    if count > INTEGER_LONGEST or not read_integer(characters, count, &number):
        return NOT_PLAIN
    if not -0x80000000LL <= number <= 0x7FFFFFFFLL:
        return NOT_PLAIN
    return new_integer(number, None if is_shortest(characters, count) else text)


cdef object name_of(str text, Py_ssize_t count, int mode):
    """Return the PersonName of a text with one component group."""
    cdef object name
    if count > COMPONENT_LONGEST or PyUnicode_FindChar(text, c"=", 0, count, 1) >= 0:
        return NOT_PLAIN
    name = new_object(person_name_class)
    PyObject_GenericSetAttr(name, "validation_mode", mode)
    PyObject_GenericSetAttr(name, "_components", (text,) if count else ())
    PyObject_GenericSetAttr(name, "_is_text", True)
    return name


cdef object plain_text(uint16_t vr, str text, int mode, int flags):
    """Return what is stored for one value that was given as text."""
    cdef Py_ssize_t count = PyUnicode_GET_LENGTH(text)
    cdef const uint8_t* characters
    if vr == VR_LO:
        return text if count <= 64 else NOT_PLAIN
    if vr == VR_SH:
        return text if count <= 16 else NOT_PLAIN
    if vr == VR_LT:
        return text if count <= 10240 else NOT_PLAIN
    if vr == VR_ST:
        return text if count <= 1024 else NOT_PLAIN
    if vr == VR_UC or vr == VR_UT:
        return text
    if vr == VR_PN:
        return name_of(text, count, mode)
    if not PyUnicode_IS_COMPACT_ASCII(text) or count == 0:
        return NOT_PLAIN
    characters = PyUnicode_1BYTE_DATA(text)
    if vr == VR_CS:
        return text if is_code(characters, count) else NOT_PLAIN
    if vr == VR_DS:
        return NOT_PLAIN if flags & DS_SWITCHES else decimal_of(text, characters, count)
    if vr == VR_IS:
        return NOT_PLAIN if flags & IS_SWITCHES else integer_of(text, characters, count)
    if vr == VR_UI:
        return new_uid(text) if is_uid(characters, count) else NOT_PLAIN
    if vr == VR_AE:
        return text if count <= 16 and is_printable(characters, count) else NOT_PLAIN
    if vr == VR_DA or vr == VR_TM or vr == VR_DT or vr == VR_AS:
        # The form of what was read may have spaces around it, that of what is set may not.
        if flags & DATETIME or characters[0] == c" " or characters[count - 1] == c" ":
            return NOT_PLAIN
        return text if has_plain_form(vr, characters, count) else NOT_PLAIN
    return NOT_PLAIN


cdef object plain_integer(uint16_t vr, object value, int mode, int flags):
    """Return what is stored for an int."""
    cdef int overflow = 0
    cdef int64_t number = PyLong_AsLongLongAndOverflow(value, &overflow)
    cdef bint fits
    if overflow:
        return NOT_PLAIN
    if vr == VR_IS:
        if flags & IS_SWITCHES or not -0x80000000LL <= number <= 0x7FFFFFFFLL:
            return NOT_PLAIN
        return new_integer(value, None)
    if vr == VR_DS:
        if flags & DS_SWITCHES or mode == RAISE or not -EXACT_INTEGER < number < EXACT_INTEGER:
            return NOT_PLAIN
        return new_float(<double>number, None)
    if vr == VR_US:
        fits = 0 <= number <= 0xFFFF
    elif vr == VR_SS:
        fits = -0x8000 <= number <= 0x7FFF
    elif vr == VR_UL:
        fits = 0 <= number <= 0xFFFFFFFFLL
    elif vr == VR_SL:
        fits = -0x80000000LL <= number <= 0x7FFFFFFFLL
    elif vr == VR_UV:
        fits = number >= 0
    else:
        fits = vr == VR_SV or vr == VR_FD or vr == VR_FL
    return value if fits else NOT_PLAIN


cdef object plain_single(uint16_t vr, object value, int mode, int flags):
    """Return what is stored for one value."""
    cdef double number
    if type(value) is str:
        if PyUnicode_FindChar(value, c"\\", 0, PyUnicode_GET_LENGTH(value), 1) >= 0 and not (
                vr == VR_LT or vr == VR_ST or vr == VR_UT):
            return NOT_PLAIN
        return plain_text(vr, value, mode, flags)
    if type(value) is int:
        return plain_integer(vr, value, mode, flags)
    if type(value) is float:
        if vr == VR_FD or vr == VR_FL:
            return value
        number = PyFloat_AS_DOUBLE(value)
        if vr == VR_DS and not flags & DS_SWITCHES and mode != RAISE and isfinite(number):
            return new_float(number, None)
    elif type(value) is bytes:
        if (vr == VR_OB or vr == VR_OW or vr == VR_UN or vr == VR_OF or vr == VR_OD or vr == VR_OL
                or vr == VR_OV):
            return value
    return NOT_PLAIN


cdef object plain_value(object element, object name, object value, int mode, object policy):
    """Return what an element of VR `name` stores for a value; NOT_PLAIN if Python has to decide."""
    cdef uint16_t vr
    cdef int flags = policy.flags
    cdef list items
    cdef Py_ssize_t i
    if type(value) is not str and type(value) is not list:
        if value is None:
            return NOT_PLAIN if flags & DATETIME or name == "SQ" else None
        if type(value) is int and isinstance(name, str) and len(<str>name) > 2:
            # Ambiguous: what decides on its VR may not be there yet.
            return value
        return plain_single(code_of(name), value, mode, flags)
    vr = code_of(name)
    if vr == 0 or vr == VR_SQ:
        return NOT_PLAIN
    if type(value) is str:
        if (PyUnicode_FindChar(value, c"\\", 0, PyUnicode_GET_LENGTH(value), 1) < 0
                or vr == VR_LT or vr == VR_ST or vr == VR_UT):
            return plain_text(vr, value, mode, flags)
        items = (<str>value).split("\\")
    else:
        items = (<list>value)[:]
        if PyList_GET_SIZE(items) == 1:
            return plain_single(vr, items[0], mode, flags)
    for i in range(PyList_GET_SIZE(items)):
        stored = plain_single(vr, items[i], mode, flags)
        if stored is NOT_PLAIN:
            return NOT_PLAIN
        items[i] = stored
    return new_multi_value(PyObject_GenericGetAttr(element, "_convert"), items)


cdef int mode_of(object element, object policy) except -1:
    """Return the validation mode of an element."""
    mode = PyObject_GenericGetAttr(element, "_validation_mode")
    return policy.reading_validation_mode if mode is None else mode


def stored_value(element not None, value):
    """Return what a DataElement stores for a value that is set, or NOT_PLAIN.

    Parameters
    ----------
    element : DataElement
        Of no subclass.
    """
    policy = current_policy()
    vr = PyObject_GenericGetAttr(element, "VR")
    return plain_value(element, vr, value, mode_of(element, policy), policy)


def set_plainly(dataset not None, name, value):
    """Set the element of a keyword to a value that is plainly right; return whether that was done.

    Parameters
    ----------
    dataset : Dataset
        Its class says by ``_plain_assignment`` whether it has a ``__setitem__`` of its own.
    """
    global keywords, dictionary
    cdef PyObject* found
    cdef PyObject* entry
    cdef uint32_t tag
    cdef ElementStore store
    if type(name) is not str or not c"A" <= PyUnicode_READ_CHAR(name, 0) <= c"Z":
        return False
    if keywords is None:
        keywords = load_keywords()
        dictionary = load_dictionary()
    found = PyDict_GetItem(keywords, name)
    if found == NULL or not PyObject_GenericGetAttr(dataset, "_plain_assignment"):
        return False
    tag = <object>found
    entry = PyDict_GetItem(PyObject_GenericGetDict(dataset, NULL), "_dict")
    if entry == NULL or type(<object>entry) is not ElementStore or FIRST_PIXEL_DATA <= tag <= LAST_PIXEL_DATA:
        return False
    store = <ElementStore><object>entry
    policy = current_policy()
    if tag in store:
        element = store.fetch(tag, dataset)
        if type(element) is not data_element_class:
            return False
        vr = PyObject_GenericGetAttr(element, "VR")
        stored = plain_value(element, vr, value, mode_of(element, policy), policy)
        if stored is NOT_PLAIN:
            return False
        PyObject_GenericSetAttr(element, "_value", stored)
        return True
    entry = PyDict_GetItem(dictionary, tag)
    if entry == NULL:
        return False
    vr = (<tuple>entry)[0]
    element = new_instance(data_element_class)
    mode = policy.reading_validation_mode
    stored = plain_value(element, vr, value, mode, policy)
    if stored is NOT_PLAIN:
        return False
    PyObject_GenericSetAttr(element, "tag", new_tag(tag))
    PyObject_GenericSetAttr(element, "VR", vr)
    PyObject_GenericSetAttr(element, "_validation_mode", mode)
    PyObject_GenericSetAttr(element, "_value", stored)
    store[tag] = element
    return True
