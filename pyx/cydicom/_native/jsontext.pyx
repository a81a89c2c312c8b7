"""The DICOM JSON model as text: what ``json.dumps(model, sort_keys=True)`` gives, at any depth.

Native because sorting and encoding take :mod:`json` longer than the conversion of the data set before; and
without recursion, because items may be nested deeper than :mod:`json` can follow.
"""

cimport cython
from cpython.float cimport PyFloat_AS_DOUBLE, PyFloat_CheckExact
from cpython.long cimport PyLong_CheckExact
from cpython.mem cimport PyMem_Free
from cpython.object cimport PyObject
from cpython.ref cimport Py_XDECREF
from cpython.unicode cimport PyUnicode_CheckExact, PyUnicode_DecodeASCII
from libc.math cimport isfinite
from libc.stdint cimport uint8_t, uint32_t, uint64_t
from libc.string cimport memcpy, strlen

from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.largepages cimport fill_by_large_pages

cdef extern from "Python.h":
    bint PyUnicode_IS_ASCII(object text)
    void* PyUnicode_DATA(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)
    int PyUnicode_Compare(object one, object other) except? -1
    long long PyLong_AsLongLongAndOverflow(object number, int* overflow) except? -1
    char* PyOS_double_to_string(double number, char form, int precision, int flags, int* kind) except NULL
    int Py_DTSF_ADD_DOT_0
    PyObject* PyUnicode_New(Py_ssize_t length, Py_UCS4 most) except NULL
    int PyUnicode_Resize(PyObject** text, Py_ssize_t length) except -1

cdef enum:
    SMALLEST = 4096
    MOST_ASCII = 127
    FIRST_CHECK = 1024        # levels, before the first look for a container that contains itself

cdef const char* HEXADECIMAL = b"0123456789ABCDEF"

# Injected by bind(): the text of whatever is not of the usual types, and of a str with characters to escape.
cdef object other_text = None
cdef object escaped = None


def bind(object other, object escape):
    """Take the functions that return the JSON text of any object, and of a str."""
    global other_text, escaped
    other_text = other
    escaped = escape


cdef bint needs_escape(const uint8_t* text, Py_ssize_t length) noexcept nogil:
    """Tell whether some character is not printable ASCII, a quote or a backslash."""
    cdef uint8_t found = 0
    cdef Py_ssize_t i
    for i in range(length):
        found |= (<uint8_t>(text[i] - 32) > 94) | (text[i] == c'"') | (text[i] == c"\\")
    return found != 0


@cython.internal
@cython.auto_pickle(False)
@cython.freelist(16)
cdef class Container:
    """A dict or list that is being written."""

    cdef dict members
    cdef list entries            # the names of the members in order, or the entries of a list
    cdef Py_ssize_t position


@cython.auto_pickle(False)
cdef class Writer:
    """Text that grows, and the containers that are open.

    It grows in the str that it will be: where that is large, the system moves it without a copy.
    """

    def __cinit__(self):
        self.open = []
        self.check_at = FIRST_CHECK

    def __dealloc__(self):
        Py_XDECREF(self.whole)

    cdef uint8_t* room(self, Py_ssize_t nbytes) except NULL:
        """Return where so many characters can be put; they count as put."""
        cdef uint8_t* place
        cdef Py_ssize_t wanted
        if nbytes > self.capacity - self.length:
            wanted = self.length + nbytes
            wanted += wanted // 2 + SMALLEST
            if self.whole == NULL:
                self.whole = PyUnicode_New(wanted, MOST_ASCII)
            else:
                PyUnicode_Resize(&self.whole, wanted)
            self.text = <uint8_t*>PyUnicode_DATA(<object>self.whole)
            self.capacity = wanted
            fill_by_large_pages(self.text, wanted)
        place = self.text + self.length
        self.length += nbytes
        return place

    cdef int put(self, const char* text, Py_ssize_t nbytes) except -1:
        memcpy(self.room(nbytes), text, nbytes)
        return 0

    cdef int put_str(self, object text) except -1:
        if PyUnicode_IS_ASCII(text):
            return self.put_text(<const uint8_t*>PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))
        return self.put_ascii(escaped(text))

    cdef int put_ascii(self, object text) except -1:
        return self.put(<const char*>PyUnicode_DATA(text), PyUnicode_GET_LENGTH(text))

    cdef int put_int(self, object number) except -1:
        cdef int overflow = 0
        cdef long long whole = PyLong_AsLongLongAndOverflow(number, &overflow)
        cdef uint64_t left
        cdef char digits[24]
        cdef int first = 24
        if overflow:
            return self.put_ascii(int.__repr__(number))
        left = <uint64_t>whole if whole >= 0 else -<uint64_t>whole
        while True:
            first -= 1
            digits[first] = <char>(c"0" + left % 10)
            left //= 10
            if left == 0:
                break
        if whole < 0:
            first -= 1
            digits[first] = c"-"
        return self.put(digits + first, 24 - first)

    cdef int put_float(self, double number) except -1:
        cdef char* digits
        if not isfinite(number):
            return self.put_ascii(other_text(number))
        digits = PyOS_double_to_string(number, c"r", 0, Py_DTSF_ADD_DOT_0, NULL)
        try:
            return self.put(digits, strlen(digits))
        finally:
            PyMem_Free(digits)

    cdef int put_value(self, object value) except -1:
        """Put a value, or open it if it is a container."""
        if PyUnicode_CheckExact(value):
            return self.put_str(value)
        if PyFloat_CheckExact(value):
            return self.put_float(PyFloat_AS_DOUBLE(value))
        if PyLong_CheckExact(value):
            return self.put_int(value)
        if type(value) is dict:
            return self.open_dict(<dict>value)
        if type(value) is list:
            return self.open_list(<list>value)
        if value is None:
            return self.put(b"null", 4)
        return self.put_ascii(other_text(value))

    cdef int push(self, object opened) except -1:
        cdef Container container
        self.open.append(opened)
        if len(self.open) == self.check_at:
            self.check_at *= 2
            held = set()
            for kept in self.open:
                container = <Container>kept
                held.add(id(container.entries) if container.members is None else id(container.members))
            if len(held) < len(self.open):
                raise ValueError("the model contains itself")
        return 0

    cdef int open_list(self, list entries) except -1:
        cdef Container container = Container.__new__(Container)
        container.entries = entries
        self.put(b"[", 1)
        return self.push(container)

    cdef int open_dict(self, dict members) except -1:
        cdef Container container
        cdef list names = list(members)
        for name in names:
            if not PyUnicode_CheckExact(name):
                return self.put_ascii(other_text(members))
        if len(names) == 2:
            if PyUnicode_Compare(names[0], names[1]) > 0:
                names.reverse()
        else:
            names.sort()
        container = Container.__new__(Container)
        container.members = members
        container.entries = names
        self.put(b"{", 1)
        return self.push(container)

    cdef int put_text(self, const uint8_t* text, Py_ssize_t length) except -1:
        """Put characters of ASCII as a string."""
        cdef uint8_t* place
        if needs_escape(text, length):
            return self.put_ascii(escaped(PyUnicode_DecodeASCII(<const char*>text, length, NULL)))
        place = self.room(length + 2)
        place[0] = c'"'
        memcpy(place + 1, text, length)
        place[length + 1] = c'"'
        return 0

    cdef int put_tag(self, uint32_t tag) except -1:
        """Put a tag as a string (PS3.18 F.2.2)."""
        cdef uint8_t* place = self.room(10)
        cdef Py_ssize_t i
        place[0] = c'"'
        for i in range(8):
            place[1 + i] = <uint8_t>HEXADECIMAL[(tag >> (28 - 4 * i)) & 0xF]
        place[9] = c'"'
        return 0

    cdef int put_name(self, uint32_t tag) except -1:
        """Put the name of a member that is an attribute."""
        self.put_tag(tag)
        return self.put(b": ", 2)

    cdef int put_whole(self, object value) except -1:
        """Put a value with all that is in it."""
        self.put_value(value)
        return self.run()

    cdef object finished(self):
        """Return what was put; nothing can be put any more."""
        if self.length == 0:
            return ""
        PyUnicode_Resize(&self.whole, self.length)
        text = <object>self.whole
        Py_XDECREF(self.whole)
        self.whole = NULL
        self.capacity = self.length = 0
        return text

    cdef int run(self) except -1:
        """Write what is open, to its end."""
        cdef Container container
        while self.open:
            container = <Container>self.open[len(self.open) - 1]
            if container.position >= len(container.entries):
                self.put(b"]" if container.members is None else b"}", 1)
                self.open.pop()
                continue
            if container.position:
                self.put(b", ", 2)
            entry = container.entries[container.position]
            container.position += 1
            let_signals_in(container.position)
            if container.members is not None:
                self.put_str(entry)
                self.put(b": ", 2)
                entry = container.members[entry]
            self.put_value(entry)
        return 0


def dumps(model):
    """Return the JSON text of a dict, its members and those of all dicts in it sorted by name."""
    cdef Writer writer = Writer.__new__(Writer)
    writer.put_whole(model)
    return writer.finished()
