"""One pass over a text: is it JSON (RFC 8259), and where in it are the values of attributes, of which VR.

Native because it looks at each character.  Nothing is made of the text before all of it is known to be JSON,
and the VR of an attribute is known before its values are read, though it may stand behind them.

The kernel takes no more than what it knows for sure.  A name with an escape, a number longer than any that
files hold, nesting beyond all limits, ``NaN``: for these, and for what is wrong, there is :mod:`json`.
"""

cimport cython
from cpython.exc cimport PyErr_CheckSignals
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport uint8_t, uint16_t, uint32_t, uint64_t

cdef extern from "Python.h":
    int PyUnicode_KIND(object text)
    void* PyUnicode_DATA(object text)
    Py_ssize_t PyUnicode_GET_LENGTH(object text)

ctypedef fused Char:
    uint8_t
    uint16_t
    uint32_t

cdef enum Expected:
    VALUE
    VALUE_OR_CLOSE           # of an array that has no values yet
    NAME
    NAME_OR_CLOSE            # of an object that has no members yet
    COLON
    COMMA_OR_CLOSE
    REST_OF_STRING
    NOTHING

cdef enum Member:
    OTHER
    VR_OF_ATTRIBUTE
    VALUES_OF_ATTRIBUTE

cdef enum Status:
    MORE                     # a step is done
    DONE
    UNSURE                   # it is no JSON, or nothing that the kernel knows for sure
    OPEN_FULL
    VALUES_FULL

cdef enum:
    STEP_CHARACTERS = 1 << 22    # looked at between two looks for signals: some milliseconds
    LONGEST_NUMBER = 64
    DEEPEST = 1 << 16            # objects and arrays; a level of items takes three
    FIRST_ROOM = 64
    BLOCK = 32                   # characters of a string that are looked at together


cdef inline bint is_digit(uint32_t character) noexcept nogil:
    return character - c"0" < 10


cdef inline bint is_hexadecimal(uint32_t character) noexcept nogil:
    return is_digit(character) or (character | 0x20) - c"a" < 6


cdef inline bint is_capital(uint32_t character) noexcept nogil:
    return character - c"A" < 26


cdef inline bint is_there(
    const Char* text, Py_ssize_t length, Py_ssize_t at, const char* word, Py_ssize_t nbytes
) noexcept nogil:
    cdef Py_ssize_t i
    if length - at < nbytes:
        return False
    for i in range(nbytes):
        if text[at + i] != <Char>word[i]:
            return False
    return True


cdef inline Py_ssize_t digits_end(const Char* text, Py_ssize_t length, Py_ssize_t at) noexcept nogil:
    while at < length and is_digit(text[at]):
        at += 1
    return at


cdef Py_ssize_t number_end(const Char* text, Py_ssize_t length, Py_ssize_t at) noexcept nogil:
    """Return where the number ends, -1 if there is none or it is too long (RFC 8259 6)."""
    cdef Py_ssize_t end = min(length, at + LONGEST_NUMBER)
    cdef Py_ssize_t start
    if at < end and text[at] == c"-":
        at += 1
    start = at
    at = digits_end(text, end, at)
    if at == start or (text[start] == c"0" and at - start > 1):
        return -1
    if at < end and text[at] == c".":
        start = at + 1
        at = digits_end(text, end, start)
        if at == start:
            return -1
    if at < end and (text[at] | 0x20) == c"e":
        at += 1
        if at < end and (text[at] == c"+" or text[at] == c"-"):
            at += 1
        start = at
        at = digits_end(text, end, start)
        if at == start:
            return -1
    # Digits may go on behind the longest.
    return at if at < end or end == length else -1


cdef inline Py_ssize_t plain_end(const Char* text, Py_ssize_t end, Py_ssize_t at) noexcept nogil:
    """Return where the first quote, backslash or control character is, or `end`."""
    cdef Py_ssize_t stop = min(end, at + BLOCK)
    cdef Py_ssize_t i
    cdef Char found
    while True:
        # Most strings are short.
        while at < stop:
            if text[at] == c'"' or text[at] == c"\\" or text[at] < 32:
                return at
            at += 1
        if at >= end:
            # An escape may reach beyond it.
            return at
        while end - at >= BLOCK:
            found = 0
            for i in range(BLOCK):
                found |= <Char>(text[at + i] == c'"')
                found |= <Char>(text[at + i] == c"\\")
                found |= <Char>(text[at + i] < 32)
            if found:
                break
            at += BLOCK
        stop = min(end, at + BLOCK)


cdef int string_step(const Char* text, Py_ssize_t length, Scan* scan, Py_ssize_t end) noexcept nogil:
    """Read on in a string, up to its end if that comes before `end`."""
    cdef Py_ssize_t at = scan.position
    cdef Py_ssize_t i
    while True:
        at = plain_end(text, end, at)
        if at >= end:
            scan.position = at
            return MORE if at < length else UNSURE
        if text[at] == c'"':
            break
        if text[at] != c"\\" or scan.in_key or length - at < 2:
            return UNSURE
        if text[at + 1] == c"u":
            if length - at < 6:
                return UNSURE
            for i in range(2, 6):
                if not is_hexadecimal(text[at + i]):
                    return UNSURE
            at += 6
        elif text[at + 1] in (c'"', c"\\", c"/", c"b", c"f", c"n", c"r", c"t"):
            at += 2
        else:
            return UNSURE
    scan.position = at + 1
    scan.expected = scan.behind
    if scan.in_key:
        scan.member = OTHER
        if at - scan.started == 2 and is_there(text, length, scan.started, b"vr", 2):
            scan.member = VR_OF_ATTRIBUTE
        elif at - scan.started == 5 and is_there(text, length, scan.started, b"Value", 5):
            scan.member = VALUES_OF_ATTRIBUTE
    elif scan.member == VR_OF_ATTRIBUTE and at - scan.started == 2 and scan.open[scan.depth - 1].is_object:
        if is_capital(text[scan.started]) and is_capital(text[scan.started + 1]):
            scan.open[scan.depth - 1].vr = <uint16_t>(text[scan.started] << 8 | text[scan.started + 1])
    return MORE


cdef int enter(Scan* scan, bint is_object) noexcept nogil:
    """Open an object or an array."""
    cdef Open* inner
    if scan.depth == DEEPEST:
        return UNSURE
    if scan.depth == scan.room:
        return OPEN_FULL
    if not is_object and scan.depth and scan.member == VALUES_OF_ATTRIBUTE:
        inner = &scan.open[scan.depth - 1]
        if inner.is_object:
            if scan.count == scan.capacity:
                return VALUES_FULL
            inner.slot = scan.count
            scan.values[scan.count] = <uint64_t>scan.position << 16
            scan.count += 1
    inner = &scan.open[scan.depth]
    inner.slot = -1
    inner.vr = 0
    inner.is_object = is_object
    scan.depth += 1
    scan.member = OTHER
    scan.expected = NAME_OR_CLOSE if is_object else VALUE_OR_CLOSE
    scan.position += 1
    return MORE


cdef int leave(Scan* scan, bint is_object) noexcept nogil:
    """Close an object or an array."""
    cdef Open* inner
    if not scan.depth:
        return UNSURE
    inner = &scan.open[scan.depth - 1]
    if inner.is_object != is_object:
        return UNSURE
    if inner.slot >= 0:
        scan.values[inner.slot] |= inner.vr
    scan.depth -= 1
    scan.expected = COMMA_OR_CLOSE if scan.depth else NOTHING
    scan.position += 1
    return MORE


cdef int scan_step(const Char* text, Py_ssize_t length, Scan* scan, Py_ssize_t end) noexcept nogil:
    """Look at the text from where the last step ended to `end`, or a bit further."""
    cdef Char character
    cdef Py_ssize_t stop
    cdef int status
    while scan.position < end:
        if scan.expected == REST_OF_STRING:
            status = string_step(text, length, scan, end)
            if status != MORE:
                return status
            continue
        character = text[scan.position]
        if character == c" " or character == c"\n" or character == c"\r" or character == c"\t":
            scan.position += 1
            continue
        if character == c"}" and (scan.expected == NAME_OR_CLOSE or scan.expected == COMMA_OR_CLOSE):
            status = leave(scan, True)
        elif character == c"]" and (scan.expected == VALUE_OR_CLOSE or scan.expected == COMMA_OR_CLOSE):
            status = leave(scan, False)
        elif scan.expected == COLON:
            status = MORE if character == c":" else UNSURE
            scan.expected = VALUE
            scan.position += 1
        elif scan.expected == COMMA_OR_CLOSE:
            status = MORE if character == c"," else UNSURE
            scan.expected = NAME if scan.open[scan.depth - 1].is_object else VALUE
            scan.position += 1
        elif scan.expected == NAME or scan.expected == NAME_OR_CLOSE:
            if character != c'"':
                return UNSURE
            status = MORE
            scan.position += 1
            scan.started = scan.position
            scan.in_key = True
            scan.behind = COLON
            scan.expected = REST_OF_STRING
        elif scan.expected == NOTHING:
            return UNSURE
        elif character == c"{":
            status = enter(scan, True)
        elif not scan.depth:
            # Nothing but an object can be a data set.
            return UNSURE
        elif character == c"[":
            status = enter(scan, False)
        elif character == c'"':
            status = MORE
            scan.position += 1
            scan.started = scan.position
            scan.in_key = False
            scan.behind = COMMA_OR_CLOSE
            scan.expected = REST_OF_STRING
        else:
            if is_there(text, length, scan.position, b"true", 4) or is_there(
                text, length, scan.position, b"null", 4
            ):
                stop = scan.position + 4
            elif is_there(text, length, scan.position, b"false", 5):
                stop = scan.position + 5
            else:
                stop = number_end(text, length, scan.position)
                if stop < 0:
                    return UNSURE
            status = MORE
            scan.position = stop
            scan.expected = COMMA_OR_CLOSE
        if status != MORE:
            return status
    if scan.position < length:
        return MORE
    return DONE if scan.expected == NOTHING else UNSURE


cdef void* larger(void* old, Py_ssize_t* room, size_t nbytes) except NULL:
    """Return memory for half as many more entries of `nbytes`, what was in it first."""
    cdef Py_ssize_t wanted = max(<Py_ssize_t>FIRST_ROOM, room[0] + room[0] // 2)
    cdef void* place = PyMem_Realloc(old, <size_t>wanted * nbytes)
    if place == NULL:
        raise MemoryError()
    room[0] = wanted
    return place


@cython.auto_pickle(False)
@cython.final
cdef class Outline:
    """The values in a text that is JSON, in the order in which they start."""

    def __dealloc__(self):
        PyMem_Free(self.state.open)
        PyMem_Free(self.state.values)

    cdef bint scan(self) except -1:
        """Look at the whole text; return False if something in it is for others to judge."""
        cdef Scan* state = &self.state
        cdef int status = MORE
        cdef Py_ssize_t end
        state.expected = VALUE
        while status != DONE:
            end = min(self.length, state.position + STEP_CHARACTERS)
            with nogil:
                if self.kind == 1:
                    status = scan_step[uint8_t](<const uint8_t*>self.data, self.length, state, end)
                elif self.kind == 2:
                    status = scan_step[uint16_t](<const uint16_t*>self.data, self.length, state, end)
                else:
                    status = scan_step[uint32_t](<const uint32_t*>self.data, self.length, state, end)
            PyErr_CheckSignals()
            if status == UNSURE:
                return False
            if status == OPEN_FULL:
                state.open = <Open*>larger(state.open, &state.room, sizeof(Open))
            elif status == VALUES_FULL:
                state.values = <uint64_t*>larger(state.values, &state.capacity, sizeof(uint64_t))
        PyMem_Free(state.open)
        state.open = NULL
        return True

    cdef uint16_t vr_at(self, Py_ssize_t position) noexcept nogil:
        """Return the VR of the values that start here; 0 if there is none.  Positions never go back."""
        cdef uint64_t value
        while self.next_value < self.state.count:
            value = self.state.values[self.next_value]
            if <Py_ssize_t>(value >> 16) > position:
                return 0
            self.next_value += 1
            if <Py_ssize_t>(value >> 16) == position:
                return <uint16_t>value
        return 0

    cdef Py_ssize_t until_next_value(self) noexcept nogil:
        """Return where the values start that come next, or the end of the text."""
        if self.next_value < self.state.count:
            return <Py_ssize_t>(self.state.values[self.next_value] >> 16)
        return self.length


cdef Outline outline_of(str text):
    """Return the outline of an object; None if the text is none, or :mod:`json` has to judge it."""
    cdef Outline outline = Outline.__new__(Outline)
    outline.text = text
    outline.kind = PyUnicode_KIND(text)
    outline.data = PyUnicode_DATA(text)
    outline.length = PyUnicode_GET_LENGTH(text)
    return outline if outline.scan() else None


def is_plain_object(str text not None):
    """Tell whether a text is a JSON object, and nothing of it is left to :mod:`json`."""
    return outline_of(text) is not None
