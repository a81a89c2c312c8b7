"""Long JSON arrays of texts and decimal numbers to lists over bytes, without a list of objects.

Native because a list of 65,536 codes takes 4 MB as objects, and as many bytes as its text this way.

    ["A", "B"]  ->  41 5C 42  ->  TextList

It holds no rule of its own: what is not plainly right is read as a list, and judged value by value.
"""

cimport cython
from cpython.mem cimport PyMem_Free, PyMem_Realloc
from libc.stdint cimport uint8_t, uint16_t, uint32_t
from libc.string cimport memcpy

from cydicom._native.decimals cimport DECIMAL_LONGEST
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.jsondecode cimport is_plain_text
from cydicom._native.jsonreader cimport JsonReader
from cydicom._native.numbers cimport scan_numbers
from cydicom._native.text cimport longest_value
from cydicom._native.texts cimport TextList, has_text_list, is_of_character_set, scan_texts
from cydicom._native.vrcodes cimport VR_DS, VR_IS, VR_PN

cdef enum:
    LONGEST_CHARACTER = 4    # bytes of UTF-8
    LONG_LIST = 4096         # characters: from here on, lists stay bytes, as long values that are read
    SURE_DIGITS = 15         # of a decimal: that of no other is nearer to the same double
    MOST_ZEROS = 3           # behind the point; with more of them, Python writes an exponent


@cython.internal
@cython.auto_pickle(False)
@cython.final
cdef class GrowingText:
    """UTF-8 that grows."""

    cdef uint8_t* text
    cdef Py_ssize_t length
    cdef Py_ssize_t capacity

    def __dealloc__(self):
        PyMem_Free(self.text)

    cdef uint8_t* room(self, Py_ssize_t nbytes) except NULL:
        """Return where so many bytes can be put."""
        cdef Py_ssize_t wanted
        cdef uint8_t* text
        if self.capacity - self.length < nbytes:
            wanted = self.length + nbytes
            wanted += wanted // 2 + LONG_LIST
            text = <uint8_t*>PyMem_Realloc(self.text, <size_t>wanted)
            if text == NULL:
                raise MemoryError()
            self.text = text
            self.capacity = wanted
        return self.text + self.length

    cdef int put(self, uint32_t character) except -1:
        cdef uint8_t* text = self.room(LONGEST_CHARACTER)
        if character < 0x80:
            text[0] = <uint8_t>character
            self.length += 1
        elif character < 0x800:
            text[0] = <uint8_t>(0xC0 | character >> 6)
            text[1] = <uint8_t>(0x80 | character & 0x3F)
            self.length += 2
        elif character < 0x10000:
            text[0] = <uint8_t>(0xE0 | character >> 12)
            text[1] = <uint8_t>(0x80 | character >> 6 & 0x3F)
            text[2] = <uint8_t>(0x80 | character & 0x3F)
            self.length += 3
        else:
            text[0] = <uint8_t>(0xF0 | character >> 18)
            text[1] = <uint8_t>(0x80 | character >> 12 & 0x3F)
            text[2] = <uint8_t>(0x80 | character >> 6 & 0x3F)
            text[3] = <uint8_t>(0x80 | character & 0x3F)
            self.length += 4
        return 0


cdef object long_list(JsonReader reader, uint16_t vr):
    """Return a long array at the reader's position as a list over bytes, and go behind it.

    None, with nothing read, where it is short, or some value of it is not plainly right.
    """
    cdef Py_ssize_t before = reader.position
    cdef Py_ssize_t count = 0
    cdef GrowingText out
    cdef bint plain = True
    cdef object made = None
    if reader.outline.until_next_value() - before < LONG_LIST:
        return None
    if vr == VR_PN or not (vr == VR_IS or vr == VR_DS or has_text_list(vr)):
        return None
    out = GrowingText.__new__(GrowingText)
    reader.position += 1
    while plain and reader.next_entry():
        let_signals_in(count)
        if count:
            out.put(c"\\")
        if vr == VR_IS:
            plain = copy_integer(reader, out)
        elif vr == VR_DS:
            plain = copy_decimal(reader, out)
        else:
            plain = copy_text(reader, vr, out)
        count += 1
    if plain and count > 1 and reader.position - before >= LONG_LIST:
        if vr == VR_IS or vr == VR_DS:
            made = scan_numbers(vr, out.text, out.length, True)
        else:
            made = texts_of(vr, out, count)
    if made is None:
        reader.position = before
    return made


cdef TextList texts_of(uint16_t vr, GrowingText out, Py_ssize_t count):
    cdef tuple encodings = ("utf8",) if is_of_character_set(vr) else ()
    cdef TextList made = scan_texts(vr, out.text, out.length, encodings, 0)
    # What would be padding at the end of a file's value is a part of the text here.
    return made if made is not None and made._count == count and made._nbytes == out.length else None


cdef Py_ssize_t copy_digits(JsonReader reader, GrowingText out) except -1:
    """Put the digits at the position, and go behind them; return how many they are."""
    cdef Py_ssize_t first = reader.position
    cdef uint32_t character = reader.here()
    while c"0" <= character <= c"9":
        out.put(character)
        reader.position += 1
        character = reader.here()
    return reader.position - first


cdef bint copy_integer(JsonReader reader, GrowingText out) except -1:
    """Put the number at the position, and go behind it; return False if it is not its shortest form."""
    if reader.here() == c"-":
        out.put(c"-")
        reader.position += 1
        if reader.here() == c"0":
            return False
    return copy_digits(reader, out) > 0 and reader.here() not in (c".", c"e", c"E")


cdef bint copy_decimal(JsonReader reader, GrowingText out) except -1:
    """Put the number at the position, and go behind it; return False if Python would write it otherwise."""
    cdef Py_ssize_t before = out.length
    cdef Py_ssize_t point, zeros
    cdef bint small
    if reader.here() == c"-":
        out.put(c"-")
        reader.position += 1
    small = reader.here() == c"0"
    if not copy_digits(reader, out) or reader.here() != c".":
        return False
    point = out.length
    out.put(c".")
    reader.position += 1
    if not copy_digits(reader, out) or reader.here() in (c"e", c"E"):
        return False
    if out.length - before > min(SURE_DIGITS, DECIMAL_LONGEST):
        return False
    if out.text[out.length - 1] == c"0":
        return out.length - point == 2
    zeros = 1
    while out.text[point + zeros] == c"0":
        zeros += 1
    return not small or zeros - 1 <= MOST_ZEROS


cdef Py_ssize_t plain_length(JsonReader reader) noexcept nogil:
    """Return how many characters from the position on are bytes that stand for themselves."""
    cdef const uint8_t* text = <const uint8_t*>reader.data + reader.position
    cdef Py_ssize_t length = 0
    if reader.kind != 1:
        return 0
    while length < reader.length - reader.position and c" " <= text[length] < 0x80:
        if text[length] == c'"' or text[length] == c"\\":
            break
        length += 1
    return length


cdef bint copy_text(JsonReader reader, uint16_t vr, GrowingText out) except -1:
    """Put the string at the position, and go behind it; return False if it is not plainly right."""
    cdef Py_ssize_t before = out.length
    cdef Py_ssize_t length
    cdef uint32_t character
    if reader.here() != c'"':
        return False
    reader.position += 1
    length = plain_length(reader)
    memcpy(
        out.room(length + LONGEST_CHARACTER), <const uint8_t*>reader.data + reader.position, length
    )
    out.length += length
    reader.position += length
    while reader.position < reader.length and reader.here() != c'"':
        character = reader.next_character(&reader.position)
        if character < c" " or character == c"\\" or 0xD800 <= character < 0xE000:
            return False
        out.put(character)
    reader.position += 1
    length = out.length - before
    if length and (out.text[before] == c" " or out.text[out.length - 1] == c" "):
        # Padding, in a file.
        return False
    # No more bytes than characters are allowed are not too many characters.
    if longest_value(vr) and length > longest_value(vr):
        return False
    return is_plain_text(vr, out.text + before, length)
