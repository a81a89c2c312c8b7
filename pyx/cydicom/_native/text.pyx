"""Text values by VR: padding, backslashes, character sets, UID and PN (PS3.5 6.1, 6.2).

Native because most elements are short text, and splitting and stripping in Python cost more than reading it.
ASCII, Latin-1 and UTF-8 are decoded here; escape sequences, other repertoires and broken text belong to
the ``decode_text``, ``decode_values`` and ``split_values`` functions that were bound.
"""

from cpython.bytes cimport PyBytes_AS_STRING, PyBytes_FromStringAndSize
from cpython.unicode cimport PyUnicode_DecodeLatin1, PyUnicode_DecodeUTF8
from libc.stdint cimport uint8_t, uint16_t
from libc.string cimport memchr

from cydicom._native.decimals cimport next_separator
from cydicom._native.interrupts cimport let_signals_in
from cydicom._native.objects cimport new_multi_value, new_person_name, new_uid, part, validation_mode
from cydicom._native.vrcodes cimport *


cdef enum:
    IGNORE = 0
    RAISE = 2
    ESC = 0x1B
    UID_LONGEST = 64
    COMPONENT_SEPARATORS = 2


cdef str default_text(const uint8_t* data, Py_ssize_t nbytes):
    """Return text of the default repertoire; bytes beyond ASCII are taken as Latin-1."""
    return PyUnicode_DecodeLatin1(<const char*>data, nbytes, NULL)


cdef Py_ssize_t unpadded(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Return the length without the spaces and NULs at the end."""
    while nbytes > 0 and (data[nbytes - 1] == c" " or data[nbytes - 1] == 0):
        nbytes -= 1
    return nbytes


cdef bint is_space(uint8_t c) noexcept nogil:
    """Return what str.isspace says of one Latin-1 character."""
    return c == 32 or 9 <= c <= 13 or 28 <= c <= 31 or c == 0x85 or c == 0xA0


cdef void strip(const uint8_t* data, Py_ssize_t* start, Py_ssize_t* stop) noexcept nogil:
    """Move `start` and `stop` past the white space at both ends, as str.strip."""
    while start[0] < stop[0] and is_space(data[start[0]]):
        start[0] += 1
    while start[0] < stop[0] and is_space(data[stop[0] - 1]):
        stop[0] -= 1


cdef object decode_code_strings(const uint8_t* data, Py_ssize_t nbytes):
    """Return the str, or MultiValue of str, of AS, CS, DA, DT, TM: padding ends the whole value only."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef list items
    nbytes = unpadded(data, nbytes)
    stop = next_separator(data, 0, nbytes)
    if stop == nbytes:
        return PyUnicode_DecodeLatin1(<const char*>data, nbytes, NULL)
    items = []
    while start <= nbytes:
        stop = next_separator(data, start, nbytes)
        items.append(PyUnicode_DecodeLatin1(<const char*>data + start, stop - start, NULL))
        start = stop + 1
    return new_multi_value(str, items)


cdef object decode_application_entities(const uint8_t* data, Py_ssize_t nbytes):
    """Return the str, or MultiValue of str, of AE: spaces at both ends mean nothing."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop, first, last
    cdef list items = []
    while start <= nbytes:
        stop = next_separator(data, start, nbytes)
        first = start
        last = stop
        strip(data, &first, &last)
        items.append(PyUnicode_DecodeLatin1(<const char*>data + first, last - first, NULL))
        start = stop + 1
    return items[0] if len(items) == 1 else new_multi_value(str, items)


cdef object decode_resource(const uint8_t* data, Py_ssize_t nbytes):
    """Return the str of UR: one value, a backslash has no meaning."""
    while nbytes > 0 and is_space(data[nbytes - 1]):
        nbytes -= 1
    return PyUnicode_DecodeLatin1(<const char*>data, nbytes, NULL)


cdef bint is_ascii(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    cdef uint8_t high = 0
    cdef Py_ssize_t i
    for i in range(nbytes):
        high |= data[i]
    return high < 0x80


cdef bint is_plain_ascii(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Tell whether the bytes are ASCII in any character set: no escape sequence changes what they mean."""
    return is_ascii(data, nbytes) and memchr(data, ESC, nbytes) == NULL


cdef Repertoire repertoire(const uint8_t* data, Py_ssize_t nbytes, tuple encodings) except? OTHER:
    """Return how the bytes are to be decoded."""
    cdef str codec
    if not encodings or memchr(data, ESC, nbytes) != NULL:
        return OTHER
    codec = encodings[0]
    if is_ascii(data, nbytes):
        # Where ISO 2022 is the initial state, control characters may shift.
        return OTHER if codec.startswith("iso2022") else ASCII
    if len(encodings) == 1:
        if codec == "iso8859" or codec == "latin_1":
            return LATIN_1
        if codec == "utf8" or codec == "UTF8":
            return UTF_8
    return OTHER


cdef str decode(const uint8_t* data, Py_ssize_t nbytes, Repertoire how, tuple encodings):
    """Return the text of one value, or of all values where bytes and characters split alike."""
    if how <= LATIN_1:
        return PyUnicode_DecodeLatin1(<const char*>data, nbytes, NULL)
    if how == UTF_8:
        try:
            return PyUnicode_DecodeUTF8(<const char*>data, nbytes, NULL)
        except UnicodeDecodeError:
            pass  # the bound function decides what broken text becomes, and warns
    return part("decode_text")(PyBytes_FromStringAndSize(<const char*>data, nbytes), encodings)


cdef int check_length(uint16_t vr, str text, object policy) except -1:
    cdef int mode
    cdef Py_ssize_t longest = longest_value(vr)
    if longest and len(text) > longest:
        mode = validation_mode(policy)
        if mode != IGNORE:
            part("validate_value")(vr_name(vr), text, mode)
    return 0


cdef str decode_values(const uint8_t* data, Py_ssize_t nbytes, Repertoire how, tuple encodings):
    """Return the text of all values of LO, SH, UC, with the backslashes that are between them."""
    if how == OTHER:
        return part("decode_values")(PyBytes_FromStringAndSize(<const char*>data, nbytes), encodings)
    return decode(data, nbytes, how, encodings)


cdef object values_between(uint16_t vr, str text, object policy):
    """Return the str, or MultiValue of str, that backslashes divide; each loses its own padding."""
    cdef list items = text.split("\\")
    for i, text in enumerate(items):
        let_signals_in(i)
        check_length(vr, text, policy)
        items[i] = text.rstrip("\0 ")
    return items[0] if len(items) == 1 else new_multi_value(str, items)


cdef object decode_short_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
):
    """Return the str, or MultiValue of str, of LO, SH, UC: each value loses its own padding."""
    cdef Repertoire how = repertoire(data, nbytes, encodings)
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop = next_separator(data, 0, nbytes)
    cdef Py_ssize_t longest = longest_value(vr)
    cdef list items
    cdef str text
    if stop == nbytes and how == ASCII:
        if longest and nbytes > longest:
            check_length(vr, default_text(data, nbytes), policy)
        return PyUnicode_DecodeLatin1(<const char*>data, unpadded(data, nbytes), NULL)
    if stop == nbytes:
        text = decode(data, nbytes, how, encodings)
        check_length(vr, text, policy)
        return text.rstrip("\0 ")
    if how != ASCII:
        return values_between(vr, decode_values(data, nbytes, how, encodings), policy)
    items = []
    while start <= nbytes:
        let_signals_in(len(items))
        stop = next_separator(data, start, nbytes)
        if longest and stop - start > longest:
            check_length(vr, default_text(data + start, stop - start), policy)
        items.append(default_text(data + start, unpadded(data + start, stop - start)))
        start = stop + 1
    return new_multi_value(str, items)


cdef object decode_long_text(
    uint16_t vr, const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy
):
    """Return the str of LT, ST, UT: one value, a backslash has no meaning."""
    cdef Repertoire how = repertoire(data, nbytes, encodings)
    cdef Py_ssize_t longest = longest_value(vr)
    cdef str text
    if how == ASCII:
        if longest and nbytes > longest:
            check_length(vr, default_text(data, nbytes), policy)
        return PyUnicode_DecodeLatin1(<const char*>data, unpadded(data, nbytes), NULL)
    text = decode(data, nbytes, how, encodings)
    check_length(vr, text, policy)
    return text.rstrip("\0 ")


cdef bint is_uid(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Return whether the text is a UID (PS3.5 9.1): components of digits without leading zeros; or empty."""
    cdef Py_ssize_t i
    cdef Py_ssize_t digits = 0
    cdef bint zero = False
    if nbytes == 0:
        return True
    if nbytes > UID_LONGEST:
        return False
    for i in range(nbytes):
        if data[i] == c".":
            if digits == 0:
                return False
            digits = 0
        elif c"0" <= data[i] <= c"9":
            if digits == 0:
                zero = data[i] == c"0"
            elif zero:
                return False
            digits += 1
        else:
            return False
    return digits > 0


cdef object make_uid(const uint8_t* data, Py_ssize_t nbytes, object policy):
    cdef str text = PyUnicode_DecodeLatin1(<const char*>data, nbytes, NULL)
    if is_uid(data, nbytes):
        return new_uid(text)
    return part("UID")(text, validation_mode(policy))


cdef object decode_uids(const uint8_t* data, Py_ssize_t nbytes, object policy):
    """Return the UID, or MultiValue of UID, of UI."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef list items
    nbytes = unpadded(data, nbytes)
    if next_separator(data, 0, nbytes) == nbytes:
        return make_uid(data, nbytes, policy)
    items = []
    while start <= nbytes:
        let_signals_in(len(items))
        stop = next_separator(data, start, nbytes)
        items.append(make_uid(data + start, stop - start, policy))
        start = stop + 1
    return new_multi_value(part("UID"), items)


cdef bint is_plain_name(const uint8_t* data, Py_ssize_t nbytes) noexcept nogil:
    """Return whether no component group can be too long, and there are at most three."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t separators = 0
    cdef Py_ssize_t i
    for i in range(nbytes):
        if data[i] == c"=":
            if i - start > COMPONENT_LONGEST:
                return False
            separators += 1
            start = i + 1
    return separators <= COMPONENT_SEPARATORS and nbytes - start <= COMPONENT_LONGEST


cdef object make_person_name(
    const uint8_t* data, Py_ssize_t nbytes, Repertoire how, tuple encodings, object policy
):
    """Return the PersonName of one value; the bound function judges what may break a rule."""
    if not is_plain_name(data, nbytes) or (how != ASCII and validation_mode(policy) == RAISE):
        return part("read_person_name")(PyBytes_FromStringAndSize(<const char*>data, nbytes), encodings)
    # Empty groups at the end say nothing; a "=" after an escape sequence may be half of a character.
    while nbytes > 0 and data[nbytes - 1] == c"=" and how != OTHER:
        nbytes -= 1
    return new_person_name(PyBytes_FromStringAndSize(<const char*>data, nbytes), encodings)


cdef object name_of(bytes raw, tuple encodings, object policy):
    """Return the PersonName of one value where only its codecs know what is a character."""
    if validation_mode(policy) == RAISE or not is_plain_name(
            <const uint8_t*>PyBytes_AS_STRING(raw), len(raw)):
        return part("read_person_name")(raw, encodings)
    return new_person_name(raw, encodings)


cdef object decode_person_names(const uint8_t* data, Py_ssize_t nbytes, tuple encodings, object policy):
    """Return the PersonName, or MultiValue of PersonName, of PN; characters are decoded on demand."""
    cdef Py_ssize_t start = 0
    cdef Py_ssize_t stop
    cdef list items
    cdef Py_ssize_t i
    cdef Repertoire how
    nbytes = unpadded(data, nbytes)
    how = repertoire(data, nbytes, encodings)
    if next_separator(data, 0, nbytes) == nbytes:
        return make_person_name(data, nbytes, how, encodings, policy)
    if how != OTHER:
        items = []
        while start <= nbytes:
            let_signals_in(len(items))
            stop = next_separator(data, start, nbytes)
            items.append(make_person_name(data + start, stop - start, how, encodings, policy))
            start = stop + 1
    else:
        items = part("split_values")(PyBytes_FromStringAndSize(<const char*>data, nbytes), encodings)
        for i in range(len(items)):
            let_signals_in(i)
            items[i] = name_of(items[i], encodings, policy)
        if len(items) == 1:
            return items[0]
    return new_multi_value(part("name_constructor")(encodings), items)
