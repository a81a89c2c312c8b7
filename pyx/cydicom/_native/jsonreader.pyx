"""JSON text, read in order: names, and values.

Native because :mod:`json` makes two dicts of each attribute before anything is known about it, which takes
twenty times as much memory as the text.  A reader is for text that is known to be JSON (jsonoutline), so what
it meets is what it expects; it checks bounds all the same.  What is nested, it leaves to ``decode``.
"""

cimport cython
from libc.stdint cimport int64_t, uint8_t, uint16_t, uint32_t
from libc.string cimport memchr

from cydicom._native.decimals cimport READ, read_decimal
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.jsonoutline cimport Outline, outline_of

cdef extern from "Python.h":
    object PyUnicode_Substring(object text, Py_ssize_t start, Py_ssize_t stop)
    object PyUnicode_New(Py_ssize_t length, Py_UCS4 most)
    int PyUnicode_KIND(object text)
    void* PyUnicode_DATA(object text)
    Py_UCS4 PyUnicode_READ(int kind, const void* data, Py_ssize_t index) noexcept nogil
    void PyUnicode_WRITE(int kind, void* data, Py_ssize_t index, uint32_t character) noexcept nogil
    object PyLong_FromString(const char* text, char** end, int base)
    double PyOS_string_to_double(const char* text, char** end, void* overflow) except? -1.0

cdef enum:
    LONGEST_NUMBER = 64      # characters; what is longer, the outline does not pass
    SURE_DIGITS = 18         # of a whole number that an int64 holds

cdef tuple GROUPS = ("Alphabetic", "Ideographic", "Phonetic")


cdef inline int hexadecimal_digit(uint32_t character) noexcept nogil:
    """Return the value of a digit, -1 if it is none."""
    if c"0" <= character <= c"9":
        return <int>(character - c"0")
    if c"A" <= (character & ~0x20U) <= c"F":
        return <int>((character & ~0x20U) - c"A") + 10
    return -1


@cython.auto_pickle(False)
@cython.final
cdef class JsonReader:
    """A text, and the position in it up to which it was read."""

    cdef uint32_t at(self, Py_ssize_t index) noexcept nogil:
        """Return a character; 0, which no JSON has, behind the text."""
        return PyUnicode_READ(self.kind, self.data, index) if index < self.length else 0

    cdef uint32_t here(self) noexcept nogil:
        """Return the character at the position."""
        return self.at(self.position)

    cdef uint32_t ahead(self) noexcept nogil:
        """Go on to where something stands, and return its first character."""
        cdef uint32_t character = self.at(self.position)
        while character == c" " or character == c"\n" or character == c"\r" or character == c"\t":
            self.position += 1
            character = self.at(self.position)
        return character

    cdef bint next_entry(self) noexcept nogil:
        """Go on to the next entry of an array; behind the array, and return False, if there is none."""
        if self.ahead() == c",":
            self.position += 1
        if self.ahead() == c"]":
            self.position += 1
            return False
        return self.position < self.length

    cdef bint closes_at_once(self) noexcept nogil:
        """Go behind the object at the position if it has no members; return False if it has some."""
        cdef Py_ssize_t before = self.position
        self.position += 1
        if self.ahead() == c"}":
            self.position += 1
            return True
        self.position = before
        return False

    cdef bint next_member(self, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil:
        """Go on to the value of the next member of an object, and tell where its name is.

        Goes behind the object, and returns False, if there is none.
        """
        if self.ahead() == c",":
            self.position += 1
        if self.ahead() != c'"':
            self.position += 1
            return False
        start[0] = self.position + 1
        stop[0] = self.position + 1
        while stop[0] < self.length and self.at(stop[0]) != c'"':
            stop[0] += 1
        self.position = stop[0] + 1
        if self.ahead() == c":":
            self.position += 1
        self.ahead()
        return True

    cdef bint is_name(self, Py_ssize_t start, Py_ssize_t stop, str name) noexcept:
        """Tell whether this name, a constant, is what is written here: nothing of that raises."""
        cdef Py_ssize_t i
        if stop - start != len(name):
            return False
        for i in range(stop - start):
            if self.at(start + i) != PyUnicode_READ(PyUnicode_KIND(name), PyUnicode_DATA(name), i):
                return False
        return True

    cdef int64_t number_of_tag(self, Py_ssize_t start, Py_ssize_t stop) noexcept nogil:
        """Return the number that eight hexadecimal digits stand for, -1 if there is anything else."""
        cdef int64_t number = 0
        cdef Py_ssize_t i
        cdef int digit
        if stop - start != 8:
            return -1
        for i in range(start, stop):
            digit = hexadecimal_digit(self.at(i))
            if digit < 0:
                return -1
            number = number << 4 | digit
        return number

    cdef uint16_t vr_here(self) noexcept nogil:
        """Return the VR that is written at the position, and go behind it; 0 if it is not two capitals."""
        cdef uint32_t first = self.at(self.position + 1)
        cdef uint32_t second = self.at(self.position + 2)
        if self.here() != c'"' or self.at(self.position + 3) != c'"':
            return 0
        if not c"A" <= first <= c"Z" or not c"A" <= second <= c"Z":
            return 0
        self.position += 4
        return <uint16_t>(first << 8 | second)

    cdef str part(self, Py_ssize_t start, Py_ssize_t stop):
        return PyUnicode_Substring(self.outline.text, start, stop)

    cdef uint32_t next_character(self, Py_ssize_t* index) noexcept nogil:
        """Return a character of a string, and go behind it; an escape stands for another (RFC 8259 7)."""
        cdef uint32_t character = self.at(index[0])
        cdef uint32_t low
        index[0] += 1
        if character != c"\\":
            return character
        character = self.at(index[0])
        index[0] += 1
        if character == c"n":
            return c"\n"
        if character == c"r":
            return c"\r"
        if character == c"t":
            return c"\t"
        if character == c"b":
            return c"\b"
        if character == c"f":
            return c"\f"
        if character != c"u":
            return character
        character = self.four_digits(index[0])
        index[0] += 4
        if 0xD800 <= character < 0xDC00 and self.at(index[0]) == c"\\" and self.at(index[0] + 1) == c"u":
            low = self.four_digits(index[0] + 2)
            if 0xDC00 <= low < 0xE000:
                index[0] += 6
                return 0x10000 + ((character - 0xD800) << 10) + (low - 0xDC00)
        return character

    cdef uint32_t four_digits(self, Py_ssize_t index) noexcept nogil:
        cdef uint32_t number = 0
        cdef Py_ssize_t i
        for i in range(4):
            number = number << 4 | <uint32_t>(hexadecimal_digit(self.at(index + i)) & 0xF)
        return number

    cdef str string(self):
        """Return the string at the position, and go behind it."""
        cdef Py_ssize_t start = self.position + 1
        cdef Py_ssize_t stop = start
        cdef uint32_t character
        cdef const char* text
        cdef const char* quote
        if self.kind == 1 and start < self.length:
            text = <const char*>self.data
            quote = <const char*>memchr(text + start, c'"', self.length - start)
            if quote != NULL and memchr(text + start, c"\\", quote - text - start) == NULL:
                self.position = quote - text + 1
                return self.part(start, quote - text)
            return self.string_with_escapes()
        while stop < self.length:
            character = self.at(stop)
            if character == c'"':
                self.position = stop + 1
                return self.part(start, stop)
            if character == c"\\":
                break
            stop += 1
        return self.string_with_escapes()

    cdef str string_with_escapes(self):
        cdef Py_ssize_t start = self.position + 1
        cdef Py_ssize_t stop = start
        cdef Py_ssize_t count = 0
        cdef Py_ssize_t i
        cdef uint32_t most = 0
        cdef object made
        while stop < self.length and self.at(stop) != c'"':
            most = max(most, self.next_character(&stop))
            count += 1
        made = PyUnicode_New(count, most)
        stop = start
        for i in range(count):
            let_signals_in(i)
            PyUnicode_WRITE(PyUnicode_KIND(made), PyUnicode_DATA(made), i, self.next_character(&stop))
        self.position = stop + 1
        return made

    cdef object number(self):
        """Return the number at the position, and go behind it."""
        cdef char text[LONGEST_NUMBER + 1]
        cdef Py_ssize_t length = 0
        cdef Py_ssize_t i
        cdef uint32_t character
        cdef bint whole = True
        cdef int64_t small = 0
        cdef double number
        while length < LONGEST_NUMBER:
            character = self.at(self.position)
            if not (c"0" <= character <= c"9" or character == c"-"):
                if character not in (c".", c"e", c"E", c"+"):
                    break
                whole = False
            text[length] = <char>character
            length += 1
            self.position += 1
        text[length] = 0
        if not whole:
            if read_decimal(<const uint8_t*>text, length, &number) != READ:
                number = PyOS_string_to_double(text, NULL, NULL)
            return number
        if length > SURE_DIGITS:
            return PyLong_FromString(text, NULL, 10)
        for i in range(text[0] == c"-", length):
            small = 10 * small + (text[i] - c"0")
        return -small if text[0] == c"-" else small

    cdef object value(self):
        """Return the value at the position, whatever it is, and go behind it."""
        cdef uint32_t character = self.here()
        if character == c'"':
            return self.string()
        if character == c"{":
            return self.simple_object()
        if character == c"[":
            return self.nested()
        if character == c"t":
            self.position += 4
            return True
        if character == c"f":
            self.position += 5
            return False
        if character == c"n":
            self.position += 4
            return None
        return self.number()

    cdef object nested(self):
        """Return what is at the position as :mod:`json` reads it, and go behind it."""
        made, stop = self.decode(self.outline.text, self.position)
        self.position = stop
        return made

    cdef object simple_object(self):
        """Return an object, of which most have texts as members, as those of names do."""
        cdef Py_ssize_t before = self.position
        cdef Py_ssize_t start = 0
        cdef Py_ssize_t stop = 0
        cdef dict members = {}
        self.position += 1
        while self.next_member(&start, &stop):
            for name in GROUPS:
                if self.is_name(start, stop, name):
                    break
            else:
                name = None
            if name is None or name in members or self.here() != c'"':
                self.position = before
                return self.nested()
            members[name] = self.string()
        return members

    cdef list values(self):
        """Return the entries of the array at the position, and go behind it."""
        cdef list made = []
        self.position += 1
        while self.next_entry():
            let_signals_in(len(made))
            made.append(self.value())
        return made


cdef JsonReader reader_of(str text, object decode):
    """Return a reader of an object; None if the text is none, or :mod:`json` has to judge it.

    `decode` takes a text and a position, and returns the value there and where it ends.
    """
    cdef Outline outline = outline_of(text)
    cdef JsonReader reader
    if outline is None:
        return None
    reader = JsonReader.__new__(JsonReader)
    reader.outline = outline
    reader.kind = outline.kind
    reader.data = outline.data
    reader.length = outline.length
    reader.decode = decode
    return reader
